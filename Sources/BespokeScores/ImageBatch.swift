/// Images of one size in [-1, 1], NHWC: what is scored, and what it is scored against.
public struct ImageBatch: Sendable {
  /// Pixels of an image from top to bottom.
  public var height: Int
  /// Pixels of an image from left to right.
  public var width: Int
  /// Numbers of a pixel: 1 for gray, 3 for colour.
  public var channels: Int
  /// `[count, height, width, channels]`, rows from the top.
  public var pixels: [Float]
  /// The class of each image, from 0; nil where there are none.
  public var labels: [Int]?

  /// Images in memory.
  /// - Parameters:
  ///   - height: pixels of an image from top to bottom, at least 1.
  ///   - width: pixels of an image from left to right, at least 1.
  ///   - channels: numbers of a pixel, at least 1.
  ///   - pixels: `[count, height, width, channels]` in [-1, 1], whole images.
  ///   - labels: the class of each image, from 0.
  public init(height: Int, width: Int, channels: Int, pixels: [Float], labels: [Int]? = nil) {
    precondition(height > 0 && width > 0 && channels > 0, "images have at least one pixel")
    precondition(pixels.count % (height * width * channels) == 0, "pixels are those of whole images")
    self.height = height
    self.width = width
    self.channels = channels
    self.pixels = pixels
    self.labels = labels
    precondition(labels.map { $0.count == count } ?? true, "each image has a label, or none has")
  }

  /// Images.
  public var count: Int { pixels.count / imageSize }

  /// Numbers of an image.
  var imageSize: Int { height * width * channels }

  /// How many images have a pixel that is infinite or no number.
  func countNotFinite() -> Int {
    // A sum of zeros unless one of them is no number: quick where all is well.
    if pixels.reduce(0, { $0 + $1 * 0 }) == 0 { return 0 }
    return (0..<count).count { image in
      !pixels[image * imageSize..<(image + 1) * imageSize].allSatisfy(\.isFinite)
    }
  }
}
