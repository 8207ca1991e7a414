/// `mean max(0, 1 - D(x)) + mean max(0, 1 + D(G(z)))` against `-mean D(G(z))` (Lim & Ye 2017; Miyato et al. 2018,
/// equations 16 and 17).
public struct Hinge: Objective {
  public init() {}

  public func discriminator(_ turn: DiscriminatorTurn) -> Tensor {
    mean(relu(1 - turn.onReal)) + mean(relu(1 + turn.onFake))
  }
  public func generator(_ turn: GeneratorTurn) -> Tensor { -mean(turn.onFake) }
  public func score(_ logits: Tensor) -> Tensor { mean(logits) }
  public var takesLogits: Bool { true }
}

extension Objective where Self == Hinge {
  public static var hinge: Hinge { Hinge() }
}
