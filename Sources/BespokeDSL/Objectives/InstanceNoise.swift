/// Normal noise on every image that the discriminator sees, real or generated, weaker from step to step (Sønderby et al.
/// 2017, section 3; Arjovsky & Bottou 2017, section 3).
public struct InstanceNoise: Hashable, Sendable {
  /// In the first step, where images go from -1 to 1.
  public var deviation: Double
  /// It falls to 0 in a straight line over so many steps; nil for noise that stays.
  public var steps: Int?

  /// Noise of a deviation, as `InstanceNoise(0.1, vanishingOver: 10_000)`.
  /// - Parameters:
  ///   - deviation: in the first step, where images go from -1 to 1; greater than 0.
  ///   - steps: over which it falls to 0 in a straight line; nil for noise that stays.
  public init(_ deviation: Double, vanishingOver steps: Int? = nil) {
    self.deviation = deviation
    self.steps = steps
  }

  var problems: [String] {
    [
      needsPositive("the instance noise's deviation", deviation),
      steps.flatMap { $0 >= 1 ? nil : "the instance noise must last at least 1 step, lasts \($0)" },
      steps.flatMap {
        $0 <= Int(Int32.max) ? nil : "the instance noise must last at most \(Int32.max) steps, lasts \($0)"
      },
    ].compactMap(\.self)
  }
}
