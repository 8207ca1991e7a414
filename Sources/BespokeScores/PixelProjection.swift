import CBespokeScores

/// Brings images down to at most so many numbers, by the mean of squares of pixels.
struct BlockMeans: Sendable {
  let height: Int
  let width: Int
  let channels: Int
  /// Pixels of a square's side; at the right and bottom edges squares may be smaller.
  let side: Int

  init(height: Int, width: Int, channels: Int, most: Int) {
    (self.height, self.width, self.channels) = (height, width, channels)
    var side = 1
    while side < max(height, width),
      (height + side - 1) / side * ((width + side - 1) / side) * channels > most
    {
      side += 1
    }
    self.side = side
  }

  private var rows: Int { (height + side - 1) / side }
  private var columns: Int { (width + side - 1) / side }
  /// Numbers of an image afterwards.
  var count: Int { rows * columns * channels }

  func callAsFunction(_ pixels: UnsafePointer<Float>, to means: UnsafeMutablePointer<Float>) {
    if side == 1 { return means.update(from: pixels, count: count) }
    for row in 0..<rows {
      let ys = row * side..<min((row + 1) * side, height)
      for column in 0..<columns {
        let xs = column * side..<min((column + 1) * side, width)
        for channel in 0..<channels {
          var sum = 0.0
          for y in ys {
            for x in xs { sum += Double(pixels[(y &* width &+ x) &* channels &+ channel]) }
          }
          means[(row * columns + column) * channels + channel] = Float(sum / Double(ys.count * xs.count))
        }
      }
    }
  }

  func requireSize(of images: ImageBatch) {
    precondition(
      (images.height, images.width, images.channels) == (height, width, channels), "images of another size")
  }

  /// All of a batch's images, `[count, count of an image]`.
  func callAsFunction(_ images: ImageBatch, threads: Int) -> Features {
    requireSize(of: images)
    let (size, count) = (images.imageSize, count)
    var values = [Float](repeating: 0, count: images.count * count)
    images.pixels.withUnsafeBufferPointer { pixels in
      values.withUnsafeMutableBufferPointer { values in
        nonisolated(unsafe) let (pixels, values) = (pixels, values)
        inThreads(threads, count: images.count) { range in
          for image in range {
            self(pixels.baseAddress! + image * size, to: values.baseAddress! + image * count)
          }
        }
      }
    }
    return Features(dimension: count, values: values)
  }
}

/// Sums of pixels: of images, averaged down, less an offset, times a matrix.
struct PixelProjection: Sendable {
  let means: BlockMeans
  /// `[inputs]`.
  let offset: [Double]
  /// `[inputs, outputs]`.
  let matrix: [Double]
  let outputs: Int

  /// `[count, outputs]`, the same bits for any number of threads.
  func callAsFunction(_ images: ImageBatch, threads: Int) -> Features {
    means.requireSize(of: images)
    let (size, inputs) = (images.imageSize, offset.count)
    var values = [Float](repeating: 0, count: images.count * outputs)
    images.pixels.withUnsafeBufferPointer { pixels in
      values.withUnsafeMutableBufferPointer { values in
        nonisolated(unsafe) let (pixels, values) = (pixels, values)
        inThreads(threads, count: images.count) { range in
          // Of one image at a time: of all they would take as much memory as the images.
          var small = [Float](repeating: 0, count: inputs)
          var sums = [Double](repeating: 0, count: outputs)
          for image in range {
            small.withUnsafeMutableBufferPointer {
              means(pixels.baseAddress! + image * size, to: $0.baseAddress!)
            }
            for output in 0..<outputs { sums[output] = 0 }
            lanes_project(small, offset, matrix, &sums, Int64(inputs), Int64(outputs))
            for output in 0..<outputs { values[image &* outputs &+ output] = Float(sums[output]) }
          }
        }
      }
    }
    return Features(dimension: outputs, values: values)
  }
}
