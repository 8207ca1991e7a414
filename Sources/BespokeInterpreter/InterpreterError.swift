import BespokeGraph

/// Why a graph cannot run on the tensors it was given.
public enum InterpreterError: Error, Hashable, Sendable, CustomStringConvertible {
  case missingInput(String)
  case missingState(String)
  /// A tensor given by the caller whose dimensions are not those the graph declares.
  case wrongShape(name: String, expected: Shape, found: Shape)

  public var description: String {
    switch self {
    case .missingInput(let name): "no tensor was given for the input \(name)"
    case .missingState(let name): "no tensor was given for the state \(name)"
    case .wrongShape(let name, let expected, let found):
      "\(name) has the shape \(expected), but a tensor of the shape \(found) was given"
    }
  }
}
