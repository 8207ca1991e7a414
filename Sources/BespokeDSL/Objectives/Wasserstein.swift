/// `mean D(G(z)) - mean D(x)` against `-mean D(G(z))` (Arjovsky et al. 2017, algorithm 1): an estimate of the distance
/// between the two distributions as long as the critic's slope is bounded, by clipping its weights or by a
/// `GradientPenalty`.
public struct Wasserstein: Objective {
  /// The critic's parameters stay within `-clip...clip`.
  public var clip: Double?
  public var weightLimit: Double? { clip }

  /// The loss; with `clip`, greater than 0, the critic's parameters are brought back into `-clip...clip`.
  public init(clip: Double? = nil) { self.clip = clip }

  public func discriminator(_ context: DiscriminatorContext) -> Tensor {
    mean(context.onFake) - mean(context.onReal)
  }
  public func generator(_ context: GeneratorContext) -> Tensor { -mean(context.onFake) }
  public func score(_ logits: Tensor) -> Tensor { mean(logits) }
  public var takesLogits: Bool { true }
  public var problems: [String] { [clip.flatMap { needsPositive("the clip", $0) }].compactMap(\.self) }
}

extension Objective where Self == Wasserstein {
  /// `mean D(G(z)) - mean D(x)` against `-mean D(G(z))`, without clipping: together with a penalty.
  public static var wasserstein: Wasserstein { Wasserstein() }
  /// The same with the critic's parameters in `-clip...clip`, as `.wasserstein(clip: 0.01)`.
  public static func wasserstein(clip: Double) -> Wasserstein { Wasserstein(clip: clip) }
}
