import Philox

/// A point of a drawing; the canvas is 28 x 28, x to the right, y downwards.
typealias Point = SIMD2<Float>

/// Draws shaded polygons, four samples to a pixel in each direction.
struct GarmentCanvas {
  static let side = 28
  private(set) var pixels = [Float](repeating: 0, count: side * side)
  private var coverage = [UInt8](repeating: 0, count: side * side)
  /// Applied to every point: a slight turn, stretch and shift, the same for all parts of one garment.
  var transform: (Point) -> Point = { $0 }

  /// Fills a closed outline; `shade` gives 0 (black) to 1 (white) at a pixel's centre.
  mutating func fill(_ outline: [Point], _ shade: (Float, Float) -> Float) {
    let points = outline.map(transform)
    let side = Self.side
    for index in coverage.indices { coverage[index] = 0 }
    var crossings: [Float] = []
    for line in 0..<4 * side {
      let y = (Float(line) + 0.5) / 4
      crossings.removeAll(keepingCapacity: true)
      for index in points.indices {
        let (a, b) = (points[index], points[index + 1 == points.count ? 0 : index + 1])
        if (a.y <= y) != (b.y <= y) { crossings.append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)) }
      }
      crossings.sort()
      var pair = 0
      while pair + 1 < crossings.count {
        let first = max(0, Int((crossings[pair] * 4).rounded()))
        let last = min(4 * side, Int((crossings[pair + 1] * 4).rounded()))
        for x in first..<max(first, last) { coverage[line / 4 * side + x / 4] += 1 }
        pair += 2
      }
    }
    for y in 0..<side {
      for x in 0..<side where coverage[y * side + x] > 0 {
        let alpha = min(Float(coverage[y * side + x]) / 16, 1)
        let value = min(max(shade(Float(x) + 0.5, Float(y) + 0.5), 0.04), 1)
        pixels[y * side + x] += alpha * (value - pixels[y * side + x])
      }
    }
  }

  /// A band of the given width along a line through points.
  mutating func stroke(_ line: [Point], width: Float, _ shade: (Float, Float) -> Float) {
    var (left, right): ([Point], [Point]) = ([], [])
    for index in line.indices {
      let before = line[max(index - 1, 0)]
      let after = line[min(index + 1, line.count - 1)]
      let along = after - before
      let length = max((along.x * along.x + along.y * along.y).squareRoot(), 1e-4)
      let across = Point(-along.y, along.x) / length * (width / 2)
      left.append(line[index] + across)
      right.append(line[index] - across)
    }
    fill(left + right.reversed(), shade)
  }

  /// Bytes, white at most 255.
  var bytes: [UInt8] { pixels.map { UInt8(min(max($0 * 255, 0), 255)) } }
}

/// A quadratic Bézier curve as points, both ends included.
func curve(_ a: Point, _ control: Point, _ b: Point, steps: Int = 6) -> [Point] {
  (0...steps).map { step in
    let t = Float(step) / Float(steps)
    let (u, v) = (1 - t, t)
    return a * (u * u) + control * (2 * u * v) + b * (v * v)
  }
}

/// The right half of an outline from top to bottom, completed by its mirror image about x = 14.
func mirrored(_ half: [Point]) -> [Point] {
  half + half.reversed().map { Point(28 - $0.x, $0.y) }
}

/// The random numbers of one garment, in the order in which they are asked for.
struct GarmentDice {
  private let philox: Philox
  private var index = 0

  init(seed: UInt64, garment: Int) {
    philox = Philox(seed: seed, step: UInt64(garment), stream: Philox.stream(named: "garments"))
  }

  mutating func number(_ range: ClosedRange<Float>) -> Float {
    defer { index += 1 }
    return range.lowerBound + (range.upperBound - range.lowerBound) * Float(philox.uniform(index))
  }

  mutating func choice(_ count: Int) -> Int { min(Int(number(0...Float(count))), count - 1) }

  mutating func chance(_ probability: Float) -> Bool { number(0...1) < probability }
}
