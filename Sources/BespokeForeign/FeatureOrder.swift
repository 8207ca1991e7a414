/// In which order the features of `[n, f]` stand in a library whose images are `[n, c, h, w]`: there flattened images
/// count their channels first, here last.
package struct FeatureOrder: Hashable, Sendable {
  /// Neighbouring features.
  package enum Block: Hashable, Sendable {
    /// As they are here.
    case plain(Int)
    /// A flattened image.
    case image(height: Int, width: Int, channels: Int)

    var count: Int {
      switch self {
      case .plain(let count): count
      case .image(let height, let width, let channels): height * width * channels
      }
    }

    /// An image of one channel, or of one pixel, is the same in both orders.
    var isSame: Bool {
      switch self {
      case .plain: true
      case .image(let height, let width, let channels): height * width == 1 || channels == 1
      }
    }
  }

  package var blocks: [Block]

  package var count: Int { blocks.reduce(0) { $0 + $1.count } }
  /// Whether features stand there as they do here.
  package var isSame: Bool { blocks.allSatisfy(\.isSame) }

  /// For each feature here, its place there.
  package var places: [Int] {
    var places: [Int] = []
    places.reserveCapacity(count)
    for block in blocks {
      let start = places.count
      switch block {
      case .plain(let count): places += start..<start + count
      case .image(let height, let width, let channels):
        for pixel in 0..<height * width {
          for channel in 0..<channels { places.append(start + channel * height * width + pixel) }
        }
      }
    }
    return places
  }

  /// For people: "[7, 7, 256]".
  var words: String {
    blocks.filter { !$0.isSame }.map { block in
      switch block {
      case .plain(let count): "[\(count)]"
      case .image(let height, let width, let channels): "[\(height), \(width), \(channels)]"
      }
    }.joined(separator: " and ")
  }
}
