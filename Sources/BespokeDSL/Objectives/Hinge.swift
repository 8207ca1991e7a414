/// `mean max(0, 1 - D(x)) + mean max(0, 1 + D(G(z)))` against `-mean D(G(z))` (Lim & Ye 2017; Miyato et al. 2018,
/// equations 16 and 17).
public struct Hinge: Objective {
  /// The loss, which has no numbers of its own.
  public init() {}

  public func discriminator(_ context: DiscriminatorContext) -> Tensor {
    mean(relu(1 - context.onReal)) + mean(relu(1 + context.onFake))
  }
  public func generator(_ context: GeneratorContext) -> Tensor { -mean(context.onFake) }
  public func score(_ logits: Tensor) -> Tensor { mean(logits) }
  public var takesLogits: Bool { true }
}

extension Objective where Self == Hinge {
  /// `mean max(0, 1 - D(x)) + mean max(0, 1 + D(G(z)))` against `-mean D(G(z))`.
  public static var hinge: Hinge { Hinge() }
}
