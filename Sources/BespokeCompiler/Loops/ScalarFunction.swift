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

  public var parameters: [Parameter] {
    switch self {
    case .exp, .log, .squareRoot, .tanh, .sigmoid, .softplus, .float: [Parameter("x")]
    case .slope: [Parameter("x"), Parameter("slope")]
    case .maximum: [Parameter("a"), Parameter("b")]
    case .oneHot: [Parameter("label"), Parameter("k")]
    case .adamStepSize:
      [
        Parameter("step", .step), Parameter("rate", .double), Parameter("beta1", .double),
        Parameter("beta2", .double),
      ] + Self.update
    case .schedule:
      [
        Parameter("step", .step), Parameter("from", .double), Parameter("to", .double),
        Parameter("steps", .count), Parameter("warm_up", .count),
      ] + Self.update
    }
  }

  /// Which update it is.
  private static let update = [Parameter("stride", .count), Parameter("offset", .word)]

  public struct Parameter: Hashable, Sendable {
    public var name: String
    public var type: Number

    init(_ name: String, _ type: Number = .float) { (self.name, self.type) = (name, type) }
  }

  public enum Number: Hashable, Sendable {
    case float, double
    /// A whole number of 32 bits, with a sign and without.
    case count, word
    /// Of 64 bits: a step's.
    case step
  }
}
