import Foundation

/// `bespoke data fetch fashion-mnist`.
public func fetchData(from address: String?, console: Console) throws {
  let folder = try fetchFashionMNIST(from: address, progress: { console.live($0) })
  console.line("Fashion-MNIST: \(folder)")
}

/// `bespoke data preview`: ten rows of a set, a class a row if it has labels.
public func previewData(_ data: String, out: String, console: Console) throws {
  let columns = 12
  let images = try loadImages(
    try DataSource(data), garmentsSeed: TrainingDefaults.garmentsSeed, count: 1000,
    notice: { console.line($0) })
  let size = images.height * images.width * images.channels
  var pixels: [UInt8] = []
  for index in previewIndices(count: images.count, labels: images.labels.map(Array.init), columns: columns) {
    // Where a class has too few images its row stays black at the end.
    if let index {
      pixels += images.pixels[index * size..<(index + 1) * size]
    } else {
      pixels += Array(repeating: 0, count: size)
    }
  }
  let grid = tileGrid(
    pixels, height: images.height, width: images.width, channels: images.channels, columns: columns)
  try writePNG(grid, to: out)
  console.line("\(images.name): \(out)")
}

/// The images of a preview, row by row; nil leaves a place empty.
func previewIndices(count: Int, labels: [UInt8]?, columns: Int) -> [Int?] {
  let rows = 10
  guard let labels, labels.count == count else {
    return (0..<rows * columns).map { $0 < count ? $0 : nil }
  }
  return (0..<rows).flatMap { row -> [Int?] in
    let own = labels.indices.lazy.filter { Int(labels[$0]) == row }.prefix(columns).map(Optional.some)
    return own + Array(repeating: nil, count: columns - own.count)
  }
}
