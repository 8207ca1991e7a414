import BespokeTraining
import Foundation

/// Images in [-1, 1] with their classes.
struct Pictures {
  var pixels: [[Float]]
  var labels: [Int]

  init(_ set: ImageSet) {
    let size = set.height * set.width * set.channels
    let bytes = set.pixels
    pixels = (0..<set.count).map { image in
      bytes[image * size..<(image + 1) * size].map { Float($0) / 127.5 - 1 }
    }
    labels = set.labels?.map(Int.init) ?? []
  }

  var count: Int { pixels.count }

  /// The images that the numbers say.
  func chosen(_ images: [Int]) -> Pictures {
    var result = self
    result.pixels = images.map { pixels[$0] }
    result.labels = labels.isEmpty ? [] : images.map { labels[$0] }
    return result
  }
}

/// What is done to the images that a training sees.
enum DataFault: String, CaseIterable {
  case none
  case oneClass = "one-class"
  case oneImage = "one-image"
  case shuffledLabels = "shuffled-labels"

  func spoil(_ pictures: Pictures, seed: UInt64) -> Pictures {
    var random = SplitMix(seed)
    switch self {
    case .none: return pictures
    case .oneClass:
      let label = Int(random.next() % 10)
      return pictures.chosen(pictures.labels.indices.filter { pictures.labels[$0] == label })
    case .oneImage: return pictures.chosen([Int(random.next() % UInt64(pictures.count))])
    case .shuffledLabels:
      var result = pictures
      result.labels.shuffle(using: &random)
      return result
    }
  }
}

/// Numbers that are the same in every run (Steele et al. 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// From a normal distribution (Box and Muller).
  mutating func normal() -> Float {
    func uniform() -> Double { (Double(next() >> 11) + 0.5) * 0x1p-53 }
    return Float((-2 * log(uniform())).squareRoot() * cos(2 * .pi * uniform()))
  }
}
