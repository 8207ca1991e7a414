/// One line for a person: which file or argument, what is wrong, what to do. Names in it are made printable.
public struct UserError: Error, Equatable, CustomStringConvertible {
  public let description: String
  public init(_ message: String) { description = printable(message) }
}
