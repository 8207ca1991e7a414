/// A place in the user's model. `path` is for diagnostics on this machine; `id` (`Models/DCGAN.swift`) is what
/// may be written into generated files.
public struct SourceLocation: Hashable, Sendable {
  public var path: String
  public var id: String
  public var line: Int

  public init(path: String, id: String, line: Int) {
    self.path = path
    self.id = id
    self.line = line
  }

  /// The place of the call, when used as a default argument's value in a function with the same defaults.
  public static func here(_ path: String = #filePath, _ id: String = #fileID, _ line: Int = #line) -> Self {
    SourceLocation(path: path, id: id, line: line)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(id):\(line)" }
}
