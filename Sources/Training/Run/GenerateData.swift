import Foundation

/// `bespoke data fetch fashion-mnist`.
public func fetchData(from address: String?, console: Console) throws {
  let folder = try fetchFashionMNIST(from: address, progress: { console.live($0) })
  console.line("Fashion-MNIST: \(folder)")
}

/// `bespoke data preview`: up to ten rows of a set, a class a row if it has labels.
/// - Parameter size: such as "64x64x3", to which garments are drawn and other images are resized; nil for their own.
public func previewData(_ data: String, size: String? = nil, out: String, console: Console) throws {
  let columns = 12
  let wanted = try size.map { try ImageSize($0, option: "--size") }
  let images = try loadImages(
    try DataSource(data), size: wanted, resize: wanted != nil, garmentsSeed: TrainingDefaults.garmentsSeed,
    count: 1000, notice: { console.line($0) })
  guard wanted == nil || images.size == wanted else {
    throw UserError("the images of \(images.name) have \(images.channels) channels, not \(wanted!.channels)")
  }
  let size = images.height * images.width * images.channels
  var pixels: [UInt8] = []
  let names = images.classNames?.prefix(10)
  for index in previewIndices(
    count: images.count, labels: images.labels, columns: columns, rows: names?.count ?? 10)
  {
    // Where a class has too few images its row stays black at the end.
    if let index {
      pixels += images.bytes(of: index)
    } else {
      pixels += Array(repeating: 0, count: size)
    }
  }
  let grid = tileGrid(
    pixels, height: images.height, width: images.width, channels: images.channels, columns: columns)
  try writePNG(grid, to: out)
  console.line("\(images.name): \(out)" + (names.map { ", rows: " + $0.joined(separator: ", ") } ?? ""))
}

/// The images of a preview, row by row; nil leaves a place empty.
func previewIndices(count: Int, labels: [UInt8]?, columns: Int, rows: Int) -> [Int?] {
  guard let labels, labels.count == count else {
    return (0..<rows * columns).map { $0 < count ? $0 : nil }
  }
  return (0..<rows).flatMap { row -> [Int?] in
    let own = labels.indices.lazy.filter { Int(labels[$0]) == row }.prefix(columns).map(Optional.some)
    return own + Array(repeating: nil, count: columns - own.count)
  }
}
