/// Something wrong in a user's model, for a person: where, what, and where the other side comes from.
public struct Diagnostic: Error, Hashable, Sendable {
  public struct Note: Hashable, Sendable {
    public var location: SourceLocation
    public var message: String
    public init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }
  public var location: SourceLocation
  public var message: String
  public var notes: [Note]
  public var severity: Severity

  public enum Severity: String, Hashable, Sendable {
    /// The model is not compiled.
    case error
    /// It is, and something in it is hardly meant.
    case warning
  }

  public init(
    location: SourceLocation, message: String, notes: [Note] = [], severity: Severity = .error
  ) {
    self.location = location
    self.severity = severity
    self.message = message
    self.notes = notes
  }
}

extension Diagnostic: CustomStringConvertible {
  /// In the form that build systems and editors understand: `path:line:column: error: text`, notes below.
  public var description: String {
    ([(severity.rawValue, location, message)] + notes.map { ("note", $0.location, $0.message) })
      .map { kind, location, message in
        let column = location.column > 0 ? ":\(location.column)" : ""
        return "\(location.path):\(location.line)\(column): \(kind): \(message)"
      }
      .joined(separator: "\n")
  }
}

/// All that is wrong in a model, reported together.
public struct Diagnostics: Error, Hashable, Sendable, CustomStringConvertible {
  public var all: [Diagnostic]
  public init(_ all: [Diagnostic]) { self.all = all }
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
