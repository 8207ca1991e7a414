import BespokeGraph

/// A function of numbers, of C's library or of the runtime.
public enum ScalarFunction: Hashable, Sendable {
  case exp
  case log
  case squareRoot
  case tanh
  case sigmoid
  case softplus
  case slope
  case maximum
  case oneHot
  /// A whole number as a float.
  case float
  case adamStepSize
  case schedule(Schedule.Course)

  public static let all: [ScalarFunction] =
    [
      .exp, .log, .squareRoot, .tanh, .sigmoid, .softplus, .slope, .maximum, .oneHot, .float, .adamStepSize,
    ] + Schedule.Course.allCases.map { .schedule($0) }

  /// In C.
  public var name: String {
    switch self {
    case .exp: "expf"
    case .log: "logf"
    case .squareRoot: "sqrtf"
    case .tanh: "bespoke_tanh"
    case .sigmoid: "bespoke_sigmoid"
    case .softplus: "bespoke_softplus"
    case .slope: "bespoke_slope"
    case .maximum: "bespoke_maximum"
    case .oneHot: "bespoke_one_hot"
    case .float: "(float)"
    case .adamStepSize: "bespoke_adam_step_size"
    case .schedule(let course): "bespoke_\(course.rawValue)_schedule"
    }
  }

  /// In C.
  public var parameters: [String] {
    switch self {
    case .exp, .log, .squareRoot, .tanh, .sigmoid, .softplus, .float: ["float x"]
    case .slope: ["float x", "float slope"]
    case .maximum: ["float a", "float b"]
    case .oneHot: ["float label", "float k"]
    case .adamStepSize:
      ["uint64_t step", "double rate", "double beta1", "double beta2", "int stride", "uint32_t offset"]
    case .schedule:
      [
        "uint64_t step", "double from", "double to", "int steps", "int warm_up", "int stride",
        "uint32_t offset",
      ]
    }
  }
}
