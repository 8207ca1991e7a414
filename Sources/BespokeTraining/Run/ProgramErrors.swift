import BespokeTensorFiles

/// A command line that asks for what cannot be: reported in one line, exit code 2. Names in it are made printable.
public struct UsageError: Error, Equatable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = printable(description) }
}
