import GraphIR
import ModelDSL

extension AdversarialLoss {
  /// `mean softplus(-D(x)) + mean softplus(D(G(z)))`
  func discriminator(real: ValueID, fake: ValueID, name: String, in builder: inout GraphBuilder) -> ValueID {
    let onReal = surprise(negated: true, real, name: name + "/real", in: &builder)
    let onFake = surprise(negated: false, fake, name: name + "/fake", in: &builder)
    return builder.add(onReal, onFake, name: name)
  }

  /// `mean softplus(-D(G(z)))`, or `-mean softplus(D(G(z)))` in the original game.
  func generator(fake: ValueID, in builder: inout GraphBuilder) -> ValueID {
    let name = "loss/generator"
    switch self {
    case .nonSaturating: return surprise(negated: true, fake, name: name, in: &builder)
    case .minimax:
      let discriminators = surprise(negated: false, fake, name: name + "/fake", in: &builder)
      return builder.unary(.negate, discriminators, name: name)
    }
  }

  /// Mean cross-entropy from logits: `softplus(±x) = -ln sigmoid(∓x)`, which does not overflow.
  private func surprise(
    negated: Bool, _ logits: ValueID, name: String, in builder: inout GraphBuilder
  ) -> ValueID {
    builder.scope = name
    let x = negated ? builder.unary(.negate, logits) : logits
    return builder.mean(builder.unary(.softplus, x), name: name)
  }
}
