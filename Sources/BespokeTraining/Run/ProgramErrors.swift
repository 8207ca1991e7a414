import BespokeTensorFiles

/// A command line that asks for what cannot be: reported in one line, exit code 2. Names in it are made printable.
public struct UsageError: Error, Equatable, CustomStringConvertible {
  /// What cannot be, in one line.
  public let description: String

  /// What cannot be, in one line.
  public init(_ description: String) { self.description = printable(description) }
}
