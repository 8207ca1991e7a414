import Foundation

/// `bespoke data fetch fashion-mnist`.
public func fetchData(from address: String?, console: Console) throws {
  let folder = try fetchFashionMNIST(from: address, progress: { console.live($0) })
  console.line("Fashion-MNIST: \(folder)")
}

/// `bespoke data preview`: some images of a set, a class a column under its name if it has labels.
/// - Parameters:
///   - data: as `--data` has it.
///   - size: such as "64x64x3", to which garments are drawn and other images are resized; nil for their own.
///   - out: the PNG to write.
///   - console: for notices.
/// - Throws: `UserError` or `UsageError` saying what is wrong with the images or with what was asked for.
public func previewData(_ data: String, size: String? = nil, out: String, console: Console) throws {
  try requirePNG(out)
  try requireReplaceable(out, "PNG") { $0.starts(with: [0x89, 0x50, 0x4E, 0x47]) }
  let wanted = try size.map { try ImageSize($0, option: "--size") }
  let source = try DataSource(data)
  noteNamesake(of: source, data, console)
  noteShortageOfThreads(console)
  let images = try loadImages(
    source, size: wanted, resize: wanted != nil, garmentsSeed: TrainingDefaults.garmentsSeed,
    count: 1000, notice: { console.line($0) }, progress: LoadingProgress(console).update)
  guard wanted == nil || images.size == wanted else {
    throw UserError("the images of \(images.name) have \(images.channels) channels, not \(wanted!.channels)")
  }
  if let missing = images.missingClasses() { console.line(missing) }
  let preview = Preview(images)
  try writePNG(preview.picture, to: out)
  console.line("\(images.name): \(out)" + preview.caption)
}

/// The first images of a set: of each class, a column each, or of all, row by row.
struct Preview {
  private let images: ImageSet
  private let columns: Int
  /// Row by row; nil leaves a place empty.
  let indices: [Int?]
  private static let rows = 10
  private static let mostColumns = 32

  init(_ images: ImageSet) {
    self.images = images
    guard let labels = images.labels else {
      columns = 12
      let rows = min(Self.rows, (images.count + columns - 1) / columns)
      indices = (0..<rows * columns).map { $0 < images.count ? $0 : nil }
      return
    }
    columns = min(images.classCount, Self.mostColumns)
    var classes = [[Int]](repeating: [], count: columns)
    for (index, label) in labels.enumerated() where label < columns && classes[Int(label)].count < Self.rows {
      classes[Int(label)].append(index)
    }
    indices = (0..<(classes.map(\.count).max() ?? 0)).flatMap { row in
      classes.map { row < $0.count ? $0[row] : nil }
    }
  }

  var picture: PixelImage {
    let gap = 2
    var pixels: [UInt8] = []
    for index in indices {
      if let index {
        pixels += images.bytes(of: index)
      } else {
        pixels += Array(repeating: 0, count: images.size.count)
      }
    }
    let grid = tileGrid(
      pixels, height: images.height, width: images.width, channels: images.channels, columns: columns,
      gap: gap)
    guard images.labels != nil else { return grid }
    let names = (0..<columns).map { images.classNames?[$0] ?? "\($0)" }
    return grid.headed(names, pitch: (grid.width - gap) / columns, gap: gap)
  }

  /// `, columns: 0 bag, 1 shoe`
  var caption: String {
    guard images.labels != nil else { return "" }
    let names = (0..<columns).map { label in
      images.classNames.map { "\(label) \($0[label])" } ?? "\(label)"
    }
    let left = images.classCount - columns
    return ", columns: " + names.joined(separator: ", ") + (left > 0 ? " and \(left) classes more" : "")
  }
}
