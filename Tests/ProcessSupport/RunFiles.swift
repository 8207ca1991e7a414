import Foundation

/// The files of a run by their names below its folder, as they must be whenever the same run is made again: the
/// durations in the metrics, which alone may differ, are cut away, and the report, which tells the time, is left out.
public struct RunFiles: Equatable, Sendable {
  public var files: [String: Data] = [:]

  /// - Parameter leavingOut: names of files that are not looked at.
  public init(of folder: String, leavingOut: Set<String> = []) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
        ![".lock", "report.html"].contains(name), !leavingOut.contains(name)
      else { continue }
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      files[name] = name == "metrics.jsonl" ? Self.withoutDurations(data) : data
    }
  }

  /// The names that only one of two runs has, or has with other bytes.
  public func differences(from other: RunFiles) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }

  private static func withoutDurations(_ metrics: Data) -> Data {
    let lines = String(decoding: metrics, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Data(lines.map { $0.replacing(/,"ms":[-0-9.e]+}$/, with: "") }.joined(separator: "\n").utf8)
  }
}
