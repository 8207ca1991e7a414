/// The values that a parameter has before the first step.
public enum Initialiser: Hashable, Sendable {
  /// Uniform in ±sqrt(6 / (fan in + fan out)) (Glorot & Bengio 2010); a kernel's fans count its window.
  case glorotUniform
  /// Normal around 0 with the given standard deviation.
  case normal(Double)
  /// Even between two numbers, in rising order.
  case uniform(Double, Double)
  /// The same number in every element.
  case constant(Double)
  /// 0 in every element.
  case zeros

  /// 1 in every element.
  public static let ones = Initialiser.constant(1)

  /// What is wrong with the arguments, if anything.
  var problem: String? {
    switch self {
    case .glorotUniform, .zeros: nil
    case .normal(let deviation):
      deviation >= 0 && deviation.isFinite
        ? needsSingle("a normal initialiser's deviation", deviation)
        : "a normal initialiser's deviation must be at least 0, is \(deviation)"
    case .uniform(let low, let high):
      low < high && low.isFinite && high.isFinite
        ? needsSingle("a uniform initialiser's lower bound", low)
          ?? needsSingle("a uniform initialiser's upper bound", high)
        : "a uniform initialiser's bounds must be in rising order, are \(low) and \(high)"
    case .constant(let value):
      value.isFinite
        ? needsSingle("a constant initialiser", value) : "a constant initialiser must be finite, is \(value)"
    }
  }
}
