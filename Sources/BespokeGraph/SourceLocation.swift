/// A place in the user's model. `path` and `column` are for diagnostics on this machine; `line` and `id`, the file within
/// the module (`BespokeZoo/DCGAN.swift`), are what may be written into generated files. Places in one line are equal.
public struct SourceLocation: Hashable, Sendable {
  public var path: String
  public var id: String
  public var line: Int
  /// From 1, in bytes, as Swift counts; 0 where it is not known.
  public var column: Int

  public init(path: String, id: String, line: Int, column: Int = 0) {
    self.path = path
    self.id = Self.withFolders(path, id)
    self.line = line
    self.column = column
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
  public static func here(
    _ path: String = #filePath, _ id: String = #fileID, _ line: Int = #line, _ column: Int = #column
  ) -> Self {
    SourceLocation(path: path, id: id, line: line, column: column)
  }
}

extension SourceLocation {
  public static func == (a: Self, b: Self) -> Bool { (a.path, a.id, a.line) == (b.path, b.id, b.line) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(line)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(id):\(line)" }
}
