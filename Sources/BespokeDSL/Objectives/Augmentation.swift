import BespokeGraph

/// What becomes of all images, real and generated, before the discriminator sees them, so that few pictures last longer
/// (Zhao et al. 2020; Karras et al. 2020). `DiffAugment` is one; one's own is a type like it, in the model's file.
///
/// The discriminator sees `T(x)` and `T(G(z))` alone, the generator learns through T, and what it makes is as it was.
/// Losses are of logits of `T(x)`. Penalties take images as they were before: `context.discriminate(x)` is `D(T(x))`, and
/// a slope with respect to images, as of R1, is that of `D ∘ T` at them. T is drawn anew for every batch that passes.
/// Instance noise, where a training has both, comes after.
public protocol Augmentation: Sendable {
  /// Other images of the same shape, `[n, h, w, c]`, where -1 is black and 1 is white. What it is made of has gradients.
  /// Numbers that are drawn have none.
  func apply(_ images: Tensor, _ context: AugmentationContext) -> Tensor
  /// How the probability of `AugmentationContext.chosen` is steered; nil where all samples are changed in every step.
  var adaptive: AdaptiveStrength? { get }
  /// What is wrong with its numbers, each the end of a sentence.
  var problems: [String] { get }
}

extension Augmentation {
  public var adaptive: AdaptiveStrength? { nil }
  public var problems: [String] { [] }
}

/// A probability p with which transforms are applied, from 0 in the first step on, so that the discriminator stays as
/// unsure of real images as is wished (ADA; Karras et al. 2020, section 3.1).
///
/// After each update of the discriminator p rises or falls by `batch / images`, by the sign of `r - target`, within 0 and
/// 1; `r = mean sign D(x)` of the update's real images, augmented as they were. A single batch decides, and the many
/// small steps of p are the mean over batches; Karras et al. take the mean of four batches for one step four times as
/// long. Checkpoints hold p as `augmentation/p`, the metrics have it as `augmentation_p`, after the step.
public struct AdaptiveStrength: Hashable, Sendable {
  /// What r is to be, between -1 and 1.
  public var target: Double
  /// Real images in which p goes from 0 to 1 if it always rises.
  public var images: Int

  /// A probability that is steered, as `AdaptiveStrength(over: 20_000)`.
  /// - Parameters:
  ///   - target: what `mean sign D(x)` of real images is to be, between -1 and 1.
  ///   - images: real images in which p goes from 0 to 1 if it always rises; short runs want fewer.
  public init(target: Double = 0.6, over images: Int = 500_000) {
    self.target = target
    self.images = images
  }

  var problems: [String] {
    [
      target > -1 && target < 1 ? nil : "the augmentation's target must lie between -1 and 1, is \(target)",
      images >= 1 ? nil : "the augmentation's strength must move over at least 1 image, not \(images)",
      // Of more, a step of p can be too small for single precision near 1.
      images <= Limits.number
        ? nil : "the augmentation's strength must move over at most \(Limits.number) images, not \(images)",
    ].compactMap(\.self)
  }

  /// r, and p after an update of the discriminator.
  /// - Parameter logits: of real images, `[n, 1]`.
  package func next(_ probability: Tensor, after logits: Tensor) -> (r: Tensor, probability: Tensor) {
    let count = Double(logits.shape.count)
    let signs = sum(logits.sign)
    // Of whole numbers, so that no rounding decides where r is the target.
    let moved = probability + (signs - target * count).sign * (count / Double(images))
    let least = Tensor(probability.tape, probability.tape.builder.constant(-1))
    return (signs / count, relu(-maximum(-moved, least)))
  }
}

/// What an augmentation may draw while a batch of images passes: the same numbers in every run of a seed.
public struct AugmentationContext {
  private let tape: Tape
  /// Which images they are, a part of the names of random numbers: `real`, `fake2`, `generator`.
  private let pass: String
  private let shape: Shape
  /// A scalar; nil where all samples are changed.
  private let probability: Tensor?

  init(_ images: Tensor, pass: String, probability: Tensor?) {
    (tape, shape) = (images.tape, images.shape)
    (self.pass, self.probability) = (pass, probability)
  }

  /// One number a sample, `[n]`, or one an element of a shape, evenly from 0 to 1, anew in each step.
  public func uniform(_ shape: Shape? = nil) -> Tensor {
    draw(.uniform(low: 0, high: 1), "uniform", shape)
  }
  /// One number a sample, `[n]`, or one an element of a shape, from the standard normal distribution.
  public func normal(_ shape: Shape? = nil) -> Tensor { draw(.normal(deviation: 1), "normal", shape) }
  /// A whole number a sample, `[n]`, or one an element of a shape, each of those from 0 to below a limit as likely as the
  /// others.
  public func integer(below limit: Int, _ shape: Shape? = nil) -> Tensor {
    guard limit >= 1, limit <= Limits.number else {
      return tape.refuse(
        "the augmentation draws whole numbers below \(limit), which must be 1 to \(Limits.number)",
        shape: shape ?? self.shape.samples)
    }
    return draw(.integer(below: limit), "integer", shape)
  }

  /// What is changed of the samples that a transform is applied to, and of the others what is not: numbers a sample, `[n]`,
  /// or tensors of samples, such as images. All are changed unless the augmentation is adaptive; then each is with its
  /// probability, which is drawn anew in each use.
  public func chosen(_ changed: Tensor, else unchanged: Tensor) -> Tensor {
    chosen(changed, else: unchanged, "chosen")
  }
  /// The same with a number in place of all that is not changed: what leaves a sample as it is, such as a factor 1.
  public func chosen(_ changed: Tensor, else unchanged: Double) -> Tensor {
    chosen(changed, else: unchanged, "chosen")
  }

  /// - Parameter word: of the numbers that are drawn for it.
  func chosen(_ changed: Tensor, else unchanged: Tensor, _ word: String) -> Tensor {
    guard let share = share(word)?.forSamples(of: changed.shape) else { return changed }
    return share * changed + (1 - share) * unchanged
  }

  func chosen(_ changed: Tensor, else unchanged: Double, _ word: String) -> Tensor {
    guard let share = share(word)?.forSamples(of: changed.shape) else { return changed }
    return share * changed + (1 - share) * unchanged
  }

  /// 1 for the samples that are changed, else 0: `[n]`; nil where all are.
  func share(_ word: String) -> Tensor? {
    probability.map { ($0 - draw(.uniform(low: 0, high: 1), word)).isPositive }
  }

  /// - Parameter word: what is drawn, a part of its name: that of a transform leaves the numbers of the others as they are
  ///   where it is left out.
  func draw(_ distribution: RandomDistribution, _ word: String, _ shape: Shape? = nil) -> Tensor {
    let shape = shape ?? self.shape.samples
    guard shape.dimensions.allSatisfy({ $0 >= 1 }), Limits.problem(of: shape) == nil else {
      return tape.refuse("the augmentation draws \(shape), which is no possible shape", shape: .scalar)
    }
    let name = tape.unique("augmentation/\(word)/\(pass)")
    let value = tape.builder.random(distribution, from: "step/" + name, shape, name: name)
    tape.observations.append(NamedValue(name, value))
    return Tensor(tape, value)
  }
}

extension Augmentation {
  /// What the discriminator sees of images.
  /// - Parameters:
  ///   - pass: which images they are, a part of names.
  ///   - probability: p as it is, a scalar, where it is adaptive.
  package func augmented(_ images: ValueID, pass: String, probability: ValueID?, on tape: Tape) -> ValueID {
    let outside = (tape.builder.scope, tape.author)
    (tape.builder.scope, tape.author) = ("augmented/" + pass, "the augmentation")
    defer { (tape.builder.scope, tape.author) = outside }
    let given = Tensor(tape, images)
    let context = AugmentationContext(
      given, pass: pass, probability: probability.map { Tensor(tape, $0) })
    let made = apply(given, context)
    guard made.shape == given.shape else {
      return tape.refuse(
        "the augmentation makes \(made.shape) of images \(given.shape), and must keep their shape",
        shape: given.shape
      ).id
    }
    return made.id
  }
}

extension Tensor {
  /// 1 where an element is greater than 0, else 0; without a derivative.
  var isPositive: Tensor { unary(.leakyReLUMask(slope: 0)) }
  /// 1, -1, or 0 at 0; without a derivative.
  fileprivate var sign: Tensor { isPositive - (-self).isPositive }
}
