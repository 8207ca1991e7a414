/// A scalar as a function of `t`, the number of updates before the one at hand.
public enum StepFunction: Hashable, Sendable {
  /// Adam's step size after bias correction: `rate * sqrt(1 - beta2^(t+1)) / (1 - beta1^(t+1))` (Kingma & Ba 2015,
  /// section 2, the efficient variant).
  case adamStepSize(rate: Double, beta1: Double, beta2: Double)
  case schedule(Schedule)
}

/// A number that changes in the course of training: a learning rate, the deviation of a noise.
///
/// The first `warmUp` updates lead up to `from` in equal parts, `from * (t + 1) / warmUp`; the course counts `u = t -
/// warmUp` from then on.
public struct Schedule: Hashable, Sendable {
  public enum Course: String, Hashable, Sendable, CaseIterable {
    /// `from`
    case constant
    /// `from + (to - from) x`, `x = min(u / steps, 1)`
    case linear
    /// `to + (from - to) (1 + cos(pi x)) / 2` (Loshchilov & Hutter 2017, equation 5, without restarts)
    case cosine
    /// `from * to^floor(u / steps)`: a factor every so many updates
    case staircase
  }
  public var course: Course
  public var from: Double
  public var to: Double
  public var steps: Int
  public var warmUp: Int

  public init(_ course: Course, from: Double, to: Double = 0, steps: Int = 1, warmUp: Int = 0) {
    self.course = course
    self.from = from
    self.to = to
    self.steps = steps
    self.warmUp = warmUp
  }

  /// What is wrong with it.
  public var problem: String? {
    if !from.isFinite || !to.isFinite { return "goes from \(from) to \(to)" }
    if !from.isSingle || !to.isSingle { return "goes from \(from) to \(to), which float32 does not hold" }
    if steps < 1 { return "takes \(steps) steps, less than 1" }
    if warmUp < 0 { return "warms up for \(warmUp) steps" }
    if max(steps, warmUp) > Int(Int32.max) { return "takes more than \(Int32.max) steps" }
    return nil
  }
}
