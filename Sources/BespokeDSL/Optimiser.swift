import BespokeGraph

/// How gradients change a player's parameters, in Keras's form.
///
///     .adam(2e-4, beta1: 0.5).cosine(to: 0, over: 20_000).warmUp(500).clipped(toNorm: 1)
public struct Optimiser: Hashable, Sendable {
  /// What a gradient g does to a weight w.
  public enum Rule: Hashable, Sendable {
    /// `m = β1 m + (1-β1) g; v = β2 v + (1-β2) g²; w -= rate sqrt(1-β2^t)/(1-β1^t) m / (sqrt(v) + ε)`
    /// (Kingma & Ba 2015)
    case adam(beta1: Double, beta2: Double, epsilon: Double)
    /// `v = ρ v + (1-ρ) g²; s = momentum s + rate g / sqrt(v + ε); w -= s` (Tieleman & Hinton 2012)
    case rmsProp(rho: Double, momentum: Double, epsilon: Double)
    /// `s = momentum s - rate g; w += s`, of Nesterov `w += momentum s - rate g` (Sutskever et al. 2013)
    case sgd(momentum: Double, nesterov: Bool)
  }
  /// What a gradient does to a weight.
  public var rule: Rule
  /// The learning rate, by the player's own updates.
  public var rate: Schedule
  /// `w -= rate decay w` beside the rule (Loshchilov & Hutter 2019).
  public var weightDecay = 0.0
  /// Gradients of a larger norm, over all parameters together, are shortened to it (Pascanu et al. 2013).
  public var gradientNorm: Double?

  /// A rule with a constant rate; `adam` and its like are shorter.
  /// - Parameters:
  ///   - rule: what a gradient does to a weight.
  ///   - rate: the learning rate, greater than 0.
  public init(_ rule: Rule, rate: Double) {
    self.rule = rule
    self.rate = Schedule(.constant, from: rate)
  }

  /// Adam (Kingma & Ba 2015), as `.adam(2e-4, beta1: 0.5)`.
  /// - Parameters:
  ///   - rate: the learning rate, greater than 0.
  ///   - beta1: share of the old mean of the gradient in the new one, at least 0 and less than 1.
  ///   - beta2: share of the old mean of its square in the new one, at least 0 and less than 1.
  ///   - epsilon: added to the root of that; greater than 0.
  public static func adam(
    _ rate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7
  ) -> Optimiser { Optimiser(.adam(beta1: beta1, beta2: beta2, epsilon: epsilon), rate: rate) }

  /// Adam with decoupled weight decay (Loshchilov & Hutter 2019).
  /// - Parameters:
  ///   - rate: the learning rate, greater than 0.
  ///   - decay: in each update a weight loses `rate decay` of itself; at least 0.
  ///   - beta1: share of the old mean of the gradient in the new one, at least 0 and less than 1.
  ///   - beta2: share of the old mean of its square in the new one, at least 0 and less than 1.
  ///   - epsilon: added to the root of that; greater than 0.
  public static func adamW(
    _ rate: Double, decay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7
  ) -> Optimiser {
    var optimiser = adam(rate, beta1: beta1, beta2: beta2, epsilon: epsilon)
    optimiser.weightDecay = decay
    return optimiser
  }

  /// RMSProp (Tieleman & Hinton 2012), as `.rmsProp(5e-5)`.
  /// - Parameters:
  ///   - rate: the learning rate, greater than 0.
  ///   - rho: share of the old mean of the gradient's square in the new one, at least 0 and less than 1.
  ///   - momentum: share of the old step in the new one, at least 0 and less than 1.
  ///   - epsilon: added to that mean; greater than 0.
  public static func rmsProp(
    _ rate: Double, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7
  ) -> Optimiser { Optimiser(.rmsProp(rho: rho, momentum: momentum, epsilon: epsilon), rate: rate) }

  /// Descent along the gradient, as `.sgd(0.01, momentum: 0.9)`.
  /// - Parameters:
  ///   - rate: the learning rate, greater than 0.
  ///   - momentum: share of the old step in the new one, at least 0 and less than 1.
  ///   - nesterov: whether the step looks ahead (Sutskever et al. 2013); needs a momentum.
  public static func sgd(_ rate: Double, momentum: Double = 0, nesterov: Bool = false) -> Optimiser {
    Optimiser(.sgd(momentum: momentum, nesterov: nesterov), rate: rate)
  }

  /// The rate goes to another on a straight line, and stays there; this and the two below take each other's place.
  /// - Parameters:
  ///   - rate: where it ends.
  ///   - updates: of the player, over which it goes there.
  public func linear(to rate: Double, over updates: Int) -> Optimiser { course(.linear, rate, updates) }

  /// The rate goes to another on half a wave, and stays there (Loshchilov & Hutter 2017).
  /// - Parameters:
  ///   - rate: where it ends.
  ///   - updates: of the player, over which it goes there.
  public func cosine(to rate: Double, over updates: Int) -> Optimiser { course(.cosine, rate, updates) }

  /// The rate is multiplied by a factor every so many updates.
  /// - Parameters:
  ///   - factor: what the rate is multiplied by.
  ///   - updates: of the player, from one multiplication to the next.
  public func staircase(factor: Double, every updates: Int) -> Optimiser {
    course(.staircase, factor, updates)
  }

  /// The rate grows from nearly 0 in the first updates, of which so many are given; its course begins after them.
  public func warmUp(_ updates: Int) -> Optimiser {
    var result = self
    result.rate.warmUp = updates
    return result
  }

  /// Gradients of a larger norm, over all parameters together, are shortened to it (Pascanu et al. 2013); greater
  /// than 0.
  public func clipped(toNorm norm: Double) -> Optimiser {
    var result = self
    result.gradientNorm = norm
    return result
  }

  private func course(_ course: Schedule.Course, _ to: Double, _ updates: Int) -> Optimiser {
    var result = self
    (result.rate.course, result.rate.to, result.rate.steps) = (course, to, updates)
    return result
  }

  /// What is wrong with it, as ends of a sentence.
  var problems: [String] {
    func fraction(_ name: String, _ x: Double) -> String? {
      x >= 0 && x < 1 ? nil : "\(name) must be at least 0 and less than 1, is \(x)"
    }
    func positive(_ name: String, _ x: Double) -> String? {
      needsPositive(name, x)
    }
    // Smaller numbers are zero in the program's arithmetic, or nearly; a gradient of zero is divided by it.
    func nonzero(_ x: Double) -> String? {
      x > 0 && x < Double(Float.leastNormalMagnitude)
        ? "epsilon must be greater than 1e-38, is \(x)" : positive("epsilon", x)
    }
    let ofRule: [String?]
    switch rule {
    case .adam(let beta1, let beta2, let epsilon):
      ofRule = [fraction("beta1", beta1), fraction("beta2", beta2), nonzero(epsilon)]
    case .rmsProp(let rho, let momentum, let epsilon):
      ofRule = [fraction("rho", rho), fraction("momentum", momentum), nonzero(epsilon)]
    case .sgd(let momentum, let nesterov):
      ofRule = [
        fraction("momentum", momentum),
        nesterov && momentum == 0 ? "Nesterov's method needs a momentum, which is 0" : nil,
      ]
    }
    var all = [positive("the learning rate", rate.from)] + ofRule
    if rate.from.isFinite { all.append(rate.problem.map { "the learning rate \($0)" }) }
    all.append(
      weightDecay >= 0 && weightDecay.isFinite
        ? needsSingle("weight decay", weightDecay) : "weight decay must be at least 0, is \(weightDecay)")
    all.append(gradientNorm.flatMap { positive("the gradient's norm", $0) })
    return all.compactMap(\.self)
  }
}
