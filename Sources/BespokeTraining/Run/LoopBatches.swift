import BespokePhilox
import BespokePixels

/// The order in which training sees the images: batches as a function of (seed, step), with nothing to remember.
///
/// Each epoch is a permutation of the whole set, Fisher and Yates's shuffle fed by the stream "shuffle" of that
/// epoch; steps take its images in turn, and an incomplete tail is left out. A set smaller than what a step needs
/// is gone through as often as necessary, in the epoch's order.
public struct Batches {
  /// Of the whole set.
  public let imageCount: Int
  /// Real images that a step consumes.
  public let imagesPerStep: Int
  /// Of the run, from which the order comes.
  public let seed: UInt64
  /// So many epochs were over before so many steps, in batches of another size or of other images.
  let firstStep, firstEpoch: Int
  private var epoch: Int?
  private var order: [Int32] = []

  /// The batches of a run.
  /// - Parameters:
  ///   - imageCount: of the whole set.
  ///   - imagesPerStep: real images that a step consumes.
  ///   - seed: of the run.
  ///   - firstStep: from which epochs are counted.
  ///   - firstEpoch: that were complete at that step.
  public init(imageCount: Int, imagesPerStep: Int, seed: UInt64, firstStep: Int = 0, firstEpoch: Int = 0) {
    precondition(imageCount > 0 && imagesPerStep > 0)
    self.imageCount = imageCount
    self.imagesPerStep = imagesPerStep
    self.seed = seed
    (self.firstStep, self.firstEpoch) = (firstStep, firstEpoch)
  }

  /// Steps of one pass over the set, at least 1.
  public var stepsPerEpoch: Int { max(1, imageCount / imagesPerStep) }
  /// Whether a step sees some image more than once.
  public var repeatsImages: Bool { imageCount < imagesPerStep }

  /// The images of a step, which counts from 0.
  public mutating func indices(step: Int) -> [Int] {
    let (epoch, place) = (step - firstStep).quotientAndRemainder(dividingBy: stepsPerEpoch)
    shuffle(epoch: firstEpoch + epoch)
    let first = place * imagesPerStep
    return (first..<first + imagesPerStep).map { Int(order[$0 % imageCount]) }
  }

  private mutating func shuffle(epoch: Int) {
    guard epoch != self.epoch else { return }
    self.epoch = epoch
    order = shuffled(
      imageCount, by: Philox(seed: seed, step: UInt64(epoch), stream: Philox.stream(named: "shuffle")))
  }
}

/// The numbers from 0 in a random order, by Fisher and Yates's shuffle.
func shuffled(_ count: Int, by random: Philox) -> [Int32] {
  var order = Array(0..<Int32(count))
  for last in stride(from: count - 1, to: 0, by: -1) {
    // The upper half of a product is a fair choice to within 2^-32 times the set's size.
    let choice = (UInt64(random.word(last)) * UInt64(last + 1)) >> 32
    order.swapAt(last, Int(choice))
  }
  return order
}

extension Batches {
  /// A step's images as the program wants them, with their labels where it takes them.
  mutating func fill(_ real: inout RealImages, from images: ImageSet, step: Int) {
    let indices = indices(step: step)
    images.prepare(indices)
    for (slot, image) in indices.enumerated() {
      copyPixels(images.bytes(of: image), to: &real.pixels, at: slot * images.size.count)
      if !real.labels.isEmpty, let labels = images.labels { real.labels[slot] = Float(labels[image]) }
    }
  }
}
