/// `½ mean (D(x) - 1)² + ½ mean D(G(z))²` against `½ mean (D(G(z)) - 1)²` (Mao et al. 2017, equation 2 with
/// a = 0, b = c = 1).
public struct LeastSquares: Objective {
  /// The loss, which has no numbers of its own.
  public init() {}

  public func discriminator(_ context: DiscriminatorContext) -> Tensor {
    0.5 * mean(square(context.onReal - 1)) + 0.5 * mean(square(context.onFake))
  }
  public func generator(_ context: GeneratorContext) -> Tensor { 0.5 * mean(square(context.onFake - 1)) }
  /// The outputs themselves stand for probabilities.
  public func score(_ logits: Tensor) -> Tensor { mean(logits) }
}

extension Objective where Self == LeastSquares {
  /// `½ mean (D(x) - 1)² + ½ mean D(G(z))²` against `½ mean (D(G(z)) - 1)²`.
  public static var leastSquares: LeastSquares { LeastSquares() }
}
