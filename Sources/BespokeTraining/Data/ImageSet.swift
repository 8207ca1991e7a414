/// Images of one size as bytes (NHWC), with a class for each where there are labels.
public struct ImageSet: Sendable {
  /// Pixels of an image from top to bottom.
  public var height: Int
  /// Pixels of an image from left to right.
  public var width: Int
  /// Bytes of a pixel: 1 for gray, 3 for colour, 4 with alpha.
  public var channels: Int
  /// Images.
  public var count: Int
  private var store: Store
  /// Of a part of a set: where in the store its images lie.
  private var places: [Int]?
  /// The class of each image, from 0; nil where the source has none.
  public var labels: [UInt8]?
  /// What the classes are called, by label, where the source says so: subfolders by their names, the clothes of
  /// Fashion-MNIST and of garments as they are known. Nil for other IDX files, which have but numbers.
  public var classNames: [String]?
  /// What messages call the set.
  public var name: String

  private enum Store {
    case read([UInt8])
    case drawn(DrawnImages)
  }

  /// Images that are in memory.
  /// - Parameters:
  ///   - height: pixels of an image from top to bottom.
  ///   - width: pixels of an image from left to right.
  ///   - channels: bytes of a pixel.
  ///   - count: images.
  ///   - pixels: `[count, height, width, channels]`, rows from the top.
  ///   - labels: the class of each image, from 0.
  ///   - classNames: what the classes are called, by label.
  ///   - name: what messages call the set.
  public init(
    height: Int, width: Int, channels: Int, count: Int, pixels: [UInt8], labels: [UInt8]?,
    classNames: [String]? = nil, name: String
  ) {
    self.height = height
    self.width = width
    self.channels = channels
    self.count = count
    store = .read(pixels)
    self.labels = labels
    self.classNames = classNames
    self.name = name
  }

  /// Images that are drawn when they are first asked for.
  init(
    _ size: ImageSize, count: Int, labels: [UInt8], classNames: [String], name: String,
    draw: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.init(
      height: size.height, width: size.width, channels: size.channels, count: count, pixels: [],
      labels: labels, classNames: classNames, name: name)
    store = .drawn(DrawnImages(count: count, size: size.count, draw: draw))
  }

  /// The extents of one image.
  public var size: ImageSize { ImageSize(height: height, width: width, channels: channels) }

  /// How many classes there are: all that have names, else up to the highest label; 0 without labels.
  public var classCount: Int {
    guard let labels else { return 0 }
    return classNames?.count ?? labels.max().map { Int($0) + 1 } ?? 0
  }

  /// A class as messages have it: `shoe (class 8)`, or `class 8` where it has no name.
  public func nameOfClass(_ label: Int) -> String {
    className(label, classNames)
  }

  /// Those of these images that have such numbers, in that order. The pixels are shared, not copied.
  func part(_ images: [Int]) -> ImageSet {
    var part = self
    part.count = images.count
    part.places = images.map(place(of:))
    part.labels = labels.map { labels in images.map { labels[$0] } }
    return part
  }

  private func place(of image: Int) -> Int { places.map { $0[image] } ?? image }

  /// All images, one after the other.
  public var pixels: [UInt8] {
    guard places == nil else {
      prepare(Array(0..<count))
      return (0..<count).flatMap(bytes(of:))
    }
    return switch store {
    case .read(let pixels): pixels
    case .drawn(let images): images.pixels
    }
  }

  /// An image's bytes.
  func bytes(of image: Int) -> ArraySlice<UInt8> {
    let place = place(of: image)
    return switch store {
    case .read(let pixels): pixels[place * size.count..<(place + 1) * size.count]
    case .drawn(let images): images.image(place)[...]
    }
  }

  /// How many of these images are in another set too, pixel by pixel.
  func countShared(with other: ImageSet) -> Int {
    guard size == other.size else { return 0 }
    let own = Dictionary(grouping: 0..<count) { bytes(of: $0).hashValue }
    var shared: Set<Int> = []
    for image in 0..<other.count {
      let bytes = other.bytes(of: image)
      for one in own[bytes.hashValue] ?? [] where self.bytes(of: one) == bytes { shared.insert(one) }
    }
    return shared.count
  }

  /// Whether each image is made from its number when it is asked for.
  var isDrawn: Bool {
    switch store {
    case .read: false
    case .drawn: true
    }
  }

  /// Makes sure that these images are there, together faster than one by one.
  func prepare(_ images: [Int]) {
    switch store {
    case .read: break
    case .drawn(let drawn): drawn.prepare(images.map(place(of:)))
    }
  }
}

/// The extents of an image, written as "64x64x3".
public struct ImageSize: Equatable, Sendable, CustomStringConvertible {
  /// Pixels from top to bottom.
  public var height: Int
  /// Pixels from left to right.
  public var width: Int
  /// Numbers of a pixel: 1 for gray, 3 for colour.
  public var channels: Int

  /// The extents of an image, in pixels and numbers a pixel.
  public init(height: Int, width: Int, channels: Int) {
    self.height = height
    self.width = width
    self.channels = channels
  }

  /// Of "64x64x3", or "64x64" for gray.
  /// - Throws: `UsageError` naming the option.
  public init(_ text: String, option: String) throws {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (2...3).contains(numbers.count), numbers.allSatisfy({ (1...4096).contains($0) }) else {
      throw UsageError(
        "\(option) wants height x width x channels, such as 64x64x3, each at most 4096, not '\(text)'")
    }
    (height, width, channels) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 1)
  }

  public var description: String { "\(height)x\(width)x\(channels)" }
  /// In bytes.
  var count: Int { height * width * channels }
}
