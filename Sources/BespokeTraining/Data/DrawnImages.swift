import Synchronization

/// Images that are drawn when they are first asked for, and kept: training begins before all of them are there.
final class DrawnImages: Sendable {
  private let size: Int
  private let draw: @Sendable (Int) -> [UInt8]
  private let known: Mutex<[[UInt8]?]>

  /// - Parameter size: bytes of an image.
  init(count: Int, size: Int, draw: @escaping @Sendable (Int) -> [UInt8]) {
    self.size = size
    self.draw = draw
    known = Mutex(Array(repeating: nil, count: count))
  }

  /// Draws in parallel those of the images that are not yet known.
  func prepare(_ images: some Sequence<Int>) {
    let missing = known.withLock { known in images.filter { known[$0] == nil } }
    guard !missing.isEmpty else { return }
    let pixels = gatherImages(count: missing.count, size: size) { number throws(Never) in
      draw(missing[number])
    }
    known.withLock {
      for (number, image) in missing.enumerated() {
        $0[image] = Array(pixels[number * size..<(number + 1) * size])
      }
    }
  }

  func image(_ index: Int) -> [UInt8] {
    prepare(CollectionOfOne(index))
    return known.withLock { $0[index] ?? [] }
  }

  /// All images, one after the other.
  var pixels: [UInt8] {
    let indices = known.withLock { $0.indices }
    prepare(indices)
    return known.withLock { $0.flatMap { $0 ?? [] } }
  }
}
