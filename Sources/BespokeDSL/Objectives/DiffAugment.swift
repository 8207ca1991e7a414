import BespokeGraph

/// Changes of images through which the generator learns (DiffAugment; Zhao et al. 2020, section 3 and the authors' code).
/// One number of each kind is drawn a sample, for all its pixels and channels.
///
/// Colour is three transforms after each other: `x + u - ½`; at each pixel, of images with several channels,
/// `(x - m) 2 u + m` with m the mean over the channels; and `(x - m) (u + ½) + m` with m the mean of the image; u is even
/// in 0...1. Translation moves an image by whole pixels, as many in each direction as up to an eighth of its height or
/// width, rounded, and zeros follow. Cutout sets a rectangle of half the height and half the width, rounded, to zero,
/// wherever its centre lies in the image; what lies beyond is lost.
public struct DiffAugment: Augmentation {
  /// What is done to images.
  public enum Transform: Hashable, Sendable, CaseIterable {
    /// Other brightness, saturation and contrast.
    case colour
    /// Images moved by up to an eighth of their size.
    case translation
    /// A rectangle of half the size at zero.
    case cutout
  }
  /// What is done to images, in this order.
  public var transforms: [Transform]
  public var adaptive: AdaptiveStrength?

  /// The transforms of a list.
  /// - Parameters:
  ///   - transforms: what is done to images, in this order; not empty.
  ///   - adaptive: how the probability is steered with which brightness, saturation, contrast, translation and cutout are
  ///     each applied to a sample; nil for always.
  public init(_ transforms: [Transform], adaptive: AdaptiveStrength? = nil) {
    self.transforms = transforms
    self.adaptive = adaptive
  }

  public func apply(_ images: Tensor, _ context: AugmentationContext) -> Tensor {
    transforms.reduce(images) { x, transform in
      switch transform {
      case .colour: coloured(x, context)
      case .translation: translated(x, context)
      case .cutout: cut(x, context)
      }
    }
  }

  public var problems: [String] {
    transforms.isEmpty ? ["diffAugment wants a transform at least, such as .colour"] : []
  }

  private func coloured(_ x: Tensor, _ context: AugmentationContext) -> Tensor {
    func number(_ word: String, else unchanged: Double, _ number: (Tensor) -> Tensor) -> Tensor {
      let drawn = context.draw(.uniform(low: 0, high: 1), word)
      return context.chosen(number(drawn), else: unchanged, word + "-chosen").forSamples(of: x.shape)
    }
    var x = (x + number("brightness", else: 0) { $0 - 0.5 }).named("brightness")
    // One channel is its own mean.
    if x.shape[3] > 1 {
      let gray = x.mean(along: 3).named("gray").repeated(x.shape, axes: [0, 1, 2])
      x = ((x - gray) * number("saturation", else: 1) { 2 * $0 } + gray).named("saturation")
    }
    let mean = x.mean(along: 1, 2, 3).named("mean").forSamples(of: x.shape)
    return ((x - mean) * number("contrast", else: 1) { $0 + 0.5 } + mean).named("contrast")
  }

  private func translated(_ x: Tensor, _ context: AugmentationContext) -> Tensor {
    let directions = [(1, "translation-rows"), (2, "translation-columns")].map { axis, word in
      (axis: axis, word: word, reach: Int(Double(x.shape[axis]) / 8 + 0.5))
    }.filter { $0.reach > 0 }
    if directions.isEmpty { return x }
    // In both directions, or in none.
    let share = context.share("translation-chosen")
    return directions.reduce(x) { x, direction in
      let (axis, word, reach) = direction
      var shift = context.draw(.integer(below: 2 * reach + 1), word)
      if let share { shift = share * shift + (1 - share) * Double(reach) }
      return x.shifted(along: axis, by: shift, reach: reach, word)
    }
  }

  private func cut(_ x: Tensor, _ context: AugmentationContext) -> Tensor {
    let rows = context.chosen(hole(x.shape[1], "cutout-rows", context), else: 0, "cutout-chosen")
    let columns = hole(x.shape[2], "cutout-columns", context)
    let hole = rows.repeated(x.shape, axes: [0, 1]) * columns.repeated(x.shape, axes: [0, 2])
    return (x * (1 - hole)).named("cutout")
  }

  /// 1 in the places along an axis that are cut out of a sample, else 0: `[n, extent]`.
  private func hole(_ extent: Int, _ word: String, _ context: AugmentationContext) -> Tensor {
    let size = Int(Double(extent) / 2 + 0.5)
    // The place c - size / 2 is the first that is cut, so that place r is cut if c is one of `size` numbers around r.
    let count = extent + 1 - size % 2
    let centre = oneHot(context.draw(.integer(below: count), word), classes: count).reshaped(count, 1)
    let around = centre.padded(axis: 1, before: size - 1 - size / 2, after: size / 2 - 1 + size % 2)
    let terms = (0..<size).map { around.sliced(1, $0..<$0 + extent) }
    return terms.dropFirst().reduce(terms[0]) { $0 + $1 }.named(word).reshaped(extent)
  }
}

extension Augmentation where Self == DiffAugment {
  /// Transforms in their order, as `.diffAugment(.colour, .translation, .cutout)`.
  /// - Parameters:
  ///   - transforms: what is done to images; one at least.
  ///   - adaptive: how the probability is steered with which each is applied to a sample; nil for always.
  public static func diffAugment(
    _ transforms: DiffAugment.Transform..., adaptive: AdaptiveStrength? = nil
  ) -> DiffAugment {
    DiffAugment(transforms, adaptive: adaptive)
  }
}

extension Tensor {
  /// `y[i] = x[i + shift - reach]` along an axis, zeros from beyond its ends.
  ///
  /// An image is moved in steps of powers of two, the largest first, each of which its sample takes or leaves: that takes
  /// a few more passes over the images, and no table of every shift.
  /// - Parameters:
  ///   - shift: a whole number a sample, `[n]`, from 0 to twice the reach.
  ///   - word: for names in the C.
  fileprivate func shifted(along axis: Int, by shift: Tensor, reach: Int, _ word: String) -> Tensor {
    let steps = (0..<Int.bitWidth).map { 1 << $0 }.prefix { $0 <= 2 * reach }.reversed()
    let furthest = steps.reduce(0, +)
    var x = padded(axis: axis, before: reach, after: furthest - reach)
    var rest = shift
    for step in steps {
      let takes = (rest - (Double(step) - 0.5)).isPositive
      rest = rest - Double(step) * takes
      let extent = x.shape[axis] - step
      let (near, far) = (x.sliced(axis, 0..<extent), x.sliced(axis, step..<step + extent))
      let share = takes.forSamples(of: near.shape)
      x = (share * far + (1 - share) * near).named("\(word)-by-\(step)")
    }
    return x
  }
}
