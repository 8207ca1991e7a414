/// A place in the user's model. `path` is for diagnostics on this machine; `id` (`BespokeZoo/DCGAN.swift`), within the module, is what
/// may be written into generated files.
public struct SourceLocation: Hashable, Sendable {
  public var path: String
  public var id: String
  public var line: Int

  public init(path: String, id: String, line: Int) {
    self.path = path
    self.id = Self.withFolders(path, id)
    self.line = line
  }

  /// `BespokeZoo/faces/DCGAN.swift` for a file in a folder of its module's, whose folders `#fileID` leaves out.
  private static func withFolders(_ path: String, _ id: String) -> String {
    let (folders, parts) = (path.split(separator: "/"), id.split(separator: "/"))
    guard let module = parts.first, parts.count == 2, folders.last == parts.last,
      let start = folders.dropLast().lastIndex(of: module)
    else { return id }
    return folders[start...].joined(separator: "/")
  }

  /// The place of the call, when used as a default argument's value in a function with the same defaults.
  public static func here(_ path: String = #filePath, _ id: String = #fileID, _ line: Int = #line) -> Self {
    SourceLocation(path: path, id: id, line: line)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(id):\(line)" }
}
