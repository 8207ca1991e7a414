import Foundation

/// A parser as a fuzzer sees it: any bytes in; a crash, a hang or a broken promise is a bug.
public struct FuzzTarget: Sendable {
  public var name: String
  /// Good input to begin with, made by what writes such files.
  public var seeds: @Sendable () throws -> [Data]
  /// Reads the bytes and holds what was read against what the parser promises. Refusals are ignored.
  public var read: @Sendable (Data) -> Void

  init(
    _ name: String, seeds: @autoclosure @escaping @Sendable () throws -> [Data],
    read: @escaping @Sendable (Data) -> Void
  ) {
    self.name = name
    self.seeds = seeds
    self.read = read
  }

  public static let all: [FuzzTarget] = [
    idx, idxInGzip, png, jpeg, safetensors, checkpoint, configuration, reports, graph, trainerArguments,
    compilerArguments, foreignWeights,
  ]

  public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }

  /// Writes the seeds into a folder, a file each.
  public func writeSeeds(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (index, seed) in try seeds().enumerated() {
      try seed.write(to: URL(fileURLWithPath: "\(folder)/seed-\(index)"))
    }
  }
}

/// What a parser does with input that it does not like.
func refusing<Value>(_ body: () throws -> Value) -> Value? { try? body() }

/// The bytes of a file that `write` makes.
func written(_ write: (_ path: String) throws -> Void) throws -> Data {
  let path = NSTemporaryDirectory() + "seed-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try write(path)
  return try Data(contentsOf: URL(fileURLWithPath: path))
}
