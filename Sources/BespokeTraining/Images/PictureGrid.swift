/// How the images of a picture lie: as near to a square as can be, each class in a block of its own. One image alone is
/// the picture.
struct PictureGrid: Equatable {
  /// What a film's format holds, for each side.
  static let longestSide = 65_535
  /// What pictures are read back with.
  static let mostPixels = 1 << 28

  let count: Int
  let size: ImageSize
  /// How many times an image is magnified: small ones are hard to see.
  let scale: Int
  /// Between images; blocks lie wider apart.
  let gap: Int
  /// A block each, as many as there are images for; 1 where there are none.
  private let classes: Int
  /// Of a block, in images; and how many blocks lie side by side.
  private var columns: Int
  private var blocksAcross: Int
  private let names: [String]?

  /// - Parameters:
  ///   - classes: image i is of class `i % classes`.
  ///   - names: of the classes, to stand over their blocks.
  init(count: Int, size: ImageSize, classes: Int = 1, names: [String]? = nil) {
    precondition(count > 0 && classes > 0)
    self.count = count
    self.size = size
    self.classes = min(classes, count)
    self.names = self.classes > 1 ? names : nil
    (scale, gap) = count == 1 ? (1, 0) : (min(size.height, size.width) <= 32 ? 2 : 1, 2)
    var (columns, blocksAcross) = (1, 1)
    (self.columns, self.blocksAcross) = (columns, blocksAcross)
    var best = measures
    let perClass = (count + self.classes - 1) / self.classes
    for across in 1...self.classes {
      for candidate in 1...perClass {
        let other = Self(self, columns: candidate, blocksAcross: across).measures
        guard other < best else { continue }
        (best, columns, blocksAcross) = (other, candidate, across)
      }
    }
    (self.columns, self.blocksAcross) = (columns, blocksAcross)
  }

  private init(_ grid: Self, columns: Int, blocksAcross: Int) {
    (count, size, scale, gap) = (grid.count, grid.size, grid.scale, grid.gap)
    (classes, names) = (grid.classes, grid.names)
    (self.columns, self.blocksAcross) = (columns, blocksAcross)
  }

  /// What is to be small: the longer side, then the rows of blocks, then the height.
  private var measures: (Int, Int, Int) { (max(width, height), bands, height) }

  private var rows: Int { ((count + classes - 1) / classes + columns - 1) / columns }
  private var bands: Int { (classes + blocksAcross - 1) / blocksAcross }
  private var heading: Int { names == nil ? 0 : PixelFont.height + 4 }
  private var apart: Int { columns > 1 ? 3 * gap : 0 }
  private var blockWidth: Int { columns * (size.width * scale + gap) }
  private var bandHeight: Int { heading + rows * (size.height * scale + gap) }

  /// In pixels.
  var width: Int { gap + blocksAcross * (blockWidth + apart) - apart }
  var height: Int { gap + bands * (bandHeight + apart) - apart }

  /// Where the upper left corner of an image's block is.
  private func corner(ofClass label: Int) -> (x: Int, y: Int) {
    let (band, block) = label.quotientAndRemainder(dividingBy: blocksAcross)
    return (gap + block * (blockWidth + apart), gap + band * (bandHeight + apart))
  }

  /// Where the upper left corner of an image is.
  func place(of image: Int) -> (x: Int, y: Int) {
    let (position, label) = image.quotientAndRemainder(dividingBy: classes)
    let (row, column) = position.quotientAndRemainder(dividingBy: columns)
    let block = corner(ofClass: label)
    return (
      block.x + column * (size.width * scale + gap),
      block.y + heading + row * (size.height * scale + gap)
    )
  }

  /// The grid before there are images in it.
  var empty: PixelImage {
    let background = [UInt8](repeating: gridBackground, count: width * height * size.channels)
    var picture = PixelImage(width: width, height: height, channels: size.channels, pixels: background)
    guard let names else { return picture }
    for label in 0..<classes {
      let room = blockWidth - gap
      let name = PixelFont.fitted(names.indices.contains(label) ? names[label] : "\(label)", width: room)
      let block = corner(ofClass: label)
      picture.drawText(name, x: block.x + (room - PixelFont.width(name)) / 2, y: block.y + 1)
    }
    return picture
  }

  private var isDrawable: Bool {
    max(width, height) <= Self.longestSide
      && width.multipliedReportingOverflow(by: height).partialValue <= Self.mostPixels
  }

  /// The most images, up to `limit`, that a picture holds.
  static func most(upTo limit: Int, size: ImageSize, classes: Int = 1) -> Int {
    var (fits, fails) = (0, limit + 1)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      if Self(count: middle, size: size, classes: classes).isDrawable {
        fits = middle
      } else {
        fails = middle
      }
    }
    return fits
  }

  /// Refuses what no picture holds.
  /// - Parameter option: by which the images were asked for.
  func requireDrawable(option: String, classes: Int) throws {
    guard !isDrawable else { return }
    throw UsageError(
      "\(option) \(count): the picture would have \(width) times \(height) pixels; at most "
        + "\(Self.most(upTo: count, size: size, classes: classes)) images of \(size) fit")
  }
}

extension PixelImage {
  /// Copies an image (HWC bytes of as many channels) to a place, magnified.
  mutating func paste(_ image: ArraySlice<UInt8>, _ size: ImageSize, x: Int, y: Int, scale: Int) {
    precondition(size.channels == channels && image.count == size.count)
    for row in 0..<size.height * scale {
      for column in 0..<size.width * scale {
        let source = image.startIndex + (row / scale * size.width + column / scale) * channels
        let target = ((y + row) * width + x + column) * channels
        for channel in 0..<channels { pixels[target + channel] = image[source + channel] }
      }
    }
  }
}
