import BespokePhilox
import BespokePixels
import BespokeScores

extension ImageSet {
  /// The images in [-1, 1], a piece at a time.
  func forEachBatch(of size: Int = 256, _ body: (ImageBatch) throws -> Void) rethrows {
    for first in stride(from: 0, to: count, by: size) {
      try body(batch(first..<min(first + size, count)))
    }
  }

  /// Some of the images, in [-1, 1].
  func batch(_ range: Range<Int>) -> ImageBatch {
    prepare(Array(range))
    var pixels = [Float](repeating: 0, count: range.count * size.count)
    for image in range {
      copyPixels(bytes(of: image), to: &pixels, at: (image - range.lowerBound) * size.count)
    }
    return ImageBatch(
      height: height, width: width, channels: channels, pixels: pixels,
      labels: labels.map { $0[range].map(Int.init) })
  }
}

/// Generated images to be scored: a function of the seed, and of the classes that they are asked for.
package struct ScoredImages {
  var count: Int
  var seed: UInt64
  /// Asked for in turn; empty for each class of the program in turn.
  var labels: [UInt8]

  package init(count: Int, seed: UInt64, labels: [UInt8]) {
    (self.count, self.seed, self.labels) = (count, seed, labels)
  }

  /// The class of an image; nil of a program without classes.
  func label(_ image: Int, of program: CompiledProgram) -> Int? {
    guard program.classes > 0 else { return nil }
    return labels.isEmpty ? image % program.classes : Int(labels[image % labels.count])
  }
}

extension Session {
  /// Makes images, a piece at a time, always as many at once as the program draws together: one made alone may differ in
  /// its last bits.
  package func draw(_ images: ScoredImages, _ body: (ImageBatch) throws -> Void) rethrows {
    let (batch, latent, size) = (program.sampleBatch, program.latent, program.imageSize)
    let random = Philox(seed: images.seed, step: 0, stream: Philox.stream(named: "scores"))
    for first in stride(from: 0, to: images.count, by: batch) {
      let count = min(batch, images.count - first)
      let noise = (0..<batch * latent).map { Float(random.normal(first * latent + $0)) }
      let labels = (first..<first + batch).compactMap { images.label($0, of: program) }
      let pixels = generate(noise: noise, labels: labels.map(Float.init))
      try body(
        ImageBatch(
          height: size.height, width: size.width, channels: size.channels,
          pixels: Array(pixels.prefix(count * program.imageFloats)),
          labels: labels.isEmpty ? nil : Array(labels.prefix(count))))
    }
  }
}
