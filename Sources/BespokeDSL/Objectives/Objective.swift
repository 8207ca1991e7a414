import BespokeGraph

/// What the two players minimise. `Hinge` is a short example; a loss of one's own is a type like it, in the model's file.
public protocol Objective: Sendable {
  /// The discriminator's loss, a scalar.
  func discriminator(_ context: DiscriminatorContext) -> Tensor
  /// The generator's loss, a scalar.
  func generator(_ context: GeneratorContext) -> Tensor
  /// What is shown of logits `[n, 1]` while training, a scalar: unless said otherwise the mean of `sigmoid`, the
  /// probability of being real.
  func score(_ logits: Tensor) -> Tensor
  /// After each of its updates, the discriminator's parameters are brought back into `-limit...limit`.
  var weightLimit: Double? { get }
  /// Whether it compares classes, so that the discriminator must return a `Judgement`.
  var needsClassLogits: Bool { get }
  /// Whether it is made for logits, numbers of any size, so that a discriminator should not end in a sigmoid.
  var takesLogits: Bool { get }
  /// What is wrong with its numbers, each the end of a sentence.
  var problems: [String] { get }
}

extension Objective {
  public var takesLogits: Bool { false }
  public func score(_ logits: Tensor) -> Tensor { mean(sigmoid(logits)) }
  public var weightLimit: Double? { nil }
  public var needsClassLogits: Bool { false }
  public var problems: [String] { [] }
}

/// What the discriminator minimises besides the objective.
public protocol Penalty: Sendable {
  /// A scalar, its weight included.
  func value(_ context: DiscriminatorContext) -> Tensor
  /// Steps from one application to the next; it then counts that many times (lazy regularisation, Karras et al. 2020,
  /// section 4.1 and appendix B). With 16 the steps 1, 17, 33, … have it, in every move of the discriminator, sixteenfold;
  /// the others neither compute nor pay for it. Karras et al. also change Adam's rate and betas to fit: that is left to
  /// the model. Penalties of one model whose interval is not 1 have the same.
  var interval: Int { get }
  /// What is wrong with its numbers, each the end of a sentence.
  var problems: [String] { get }
}

extension Penalty {
  public var interval: Int { 1 }
  public var problems: [String] { [] }
}

func needsPositive(_ name: String, _ x: Double) -> String? {
  x > 0 && x.isFinite ? needsSingle(name, x) : "\(name) must be greater than 0, is \(x)"
}

func needsSingle(_ name: String, _ x: Double) -> String? {
  x.isSingle ? nil : "\(name) is \(x), which float32 does not hold: it goes from 1e-45 to 3.4e38"
}
