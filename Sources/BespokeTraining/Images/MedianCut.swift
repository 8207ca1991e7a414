/// At most 256 colours that stand for all of some RGB images: Heckbert, "Color image quantization for frame buffer
/// display" (1982). The colours, five bits of each channel, are a box that is cut at its median until there are enough
/// boxes; the mean of a box is its colour.
struct MedianCut {
  /// Red, green, blue.
  private(set) var colours: [[UInt8]] = []
  /// The place in `colours` of every colour of five bits.
  private var places = [UInt8](repeating: 0, count: 1 << 15)

  private struct Cell {
    var index: Int
    var count = 0
    var sums = [0, 0, 0]

    /// Of five bits.
    func level(_ channel: Int) -> Int { index >> (10 - 5 * channel) & 31 }
  }

  private struct Box {
    var cells: [Cell]
    /// How far its colours lie apart, for as many pixels as it has.
    var badness: Int
    var longest: Int

    init(_ cells: [Cell]) {
      self.cells = cells
      let extents = (0..<3).map { channel in
        let levels = cells.lazy.map { $0.level(channel) }
        return levels.max()! - levels.min()!
      }
      longest = extents.firstIndex(of: extents.max()!)!
      badness = extents[longest] * cells.reduce(0) { $0 + $1.count }
    }

    /// Both halves of the pixels, as near as can be.
    var halves: (Box, Box) {
      let sorted = cells.sorted { ($0.level(longest), $0.index) < ($1.level(longest), $1.index) }
      let half = cells.reduce(0) { $0 + $1.count } / 2
      var (count, cut) = (sorted[0].count, 1)
      while cut < sorted.count - 1, count + sorted[cut].count / 2 < half {
        count += sorted[cut].count
        cut += 1
      }
      return (Box(Array(sorted[..<cut])), Box(Array(sorted[cut...])))
    }
  }

  /// Looks at the images one by one.
  init(_ images: some Sequence<PixelImage>) {
    var cells = (0..<1 << 15).map { Cell(index: $0) }
    for image in images {
      for pixel in stride(from: 0, to: image.pixels.count, by: 3) {
        let cell = Self.cell(image.pixels, pixel)
        cells[cell].count += 1
        for channel in 0..<3 { cells[cell].sums[channel] += Int(image.pixels[pixel + channel]) }
      }
    }
    cells.removeAll { $0.count == 0 }
    guard !cells.isEmpty else { return }
    var boxes = [Box(cells)]
    while boxes.count < 256 {
      let worst = boxes.indices.max { boxes[$0].badness < boxes[$1].badness }!
      guard boxes[worst].badness > 0 else { break }
      let (one, two) = boxes[worst].halves
      boxes[worst] = one
      boxes.append(two)
    }
    for (place, box) in boxes.enumerated() {
      let count = box.cells.reduce(0) { $0 + $1.count }
      colours.append(
        (0..<3).map { channel in UInt8((box.cells.reduce(0) { $0 + $1.sums[channel] } + count / 2) / count) })
      for cell in box.cells { places[cell.index] = UInt8(place) }
    }
  }

  /// For each pixel of one of the images the place of its colour.
  func indices(of image: PixelImage) -> [UInt8] {
    stride(from: 0, to: image.pixels.count, by: 3).map { places[Self.cell(image.pixels, $0)] }
  }

  private static func cell(_ pixels: [UInt8], _ pixel: Int) -> Int {
    Int(pixels[pixel] >> 3) << 10 | Int(pixels[pixel + 1] >> 3) << 5 | Int(pixels[pixel + 2] >> 3)
  }
}
