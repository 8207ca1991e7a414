import BespokePhilox

/// A point of a drawing, which is 28 x 28 whatever the picture's size: x to the right, y downwards.
typealias Point = SIMD2<Float>

/// Draws shaded polygons, four samples to a pixel in each direction. In a picture that is no square the drawing is in
/// the middle.
struct GarmentCanvas {
  let size: ImageSize
  /// What the garment is dyed with; white leaves it gray.
  let colours: GarmentColours
  /// Pixels of one unit of the drawing.
  let scale: Float
  private let margin: Point
  private(set) var pixels: [Colour]
  private var coverage: [UInt8]
  /// Applied to every point: a slight turn, stretch and shift, the same for all parts of one garment.
  var transform: (Point) -> Point = { $0 }

  init(_ size: ImageSize, _ colours: GarmentColours) {
    self.size = size
    self.colours = colours
    scale = Float(min(size.height, size.width)) / 28
    margin = (Point(Float(size.width), Float(size.height)) - 28 * scale) / 2
    pixels = Array(repeating: Colour(0), count: size.height * size.width)
    coverage = Array(repeating: 0, count: size.height * size.width)
  }

  /// Fills a closed outline; `shade` gives 0 (black) to 1 (white) at a pixel's centre.
  mutating func fill(_ outline: [Point], _ shade: (Float, Float) -> Colour) {
    let points = outline.map { transform($0) * scale + margin }
    let (height, width) = (size.height, size.width)
    let top = points.reduce(Float(height)) { min($0, max($1.y, 0)) }
    let bottom = points.reduce(0) { max($0, min($1.y, Float(height))) }
    let rows = Int(top)..<max(Int(top), min(Int(bottom) + 1, height))
    for index in rows.lowerBound * width..<rows.upperBound * width { coverage[index] = 0 }
    var crossings: [Float] = []
    for line in 4 * rows.lowerBound..<4 * rows.upperBound {
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
        let last = min(4 * width, Int((crossings[pair + 1] * 4).rounded()))
        for x in first..<max(first, last) { coverage[line / 4 * width + x / 4] += 1 }
        pair += 2
      }
    }
    for y in rows {
      for x in 0..<width where coverage[y * width + x] > 0 {
        let alpha = min(Float(coverage[y * width + x]) / 16, 1)
        let value = shade(
          (Float(x) + 0.5 - margin.x) / scale, (Float(y) + 0.5 - margin.y) / scale
        ).clamped(0.04...1)
        pixels[y * width + x].blend(alpha, value)
      }
    }
  }

  /// A band of the given width along a line through points.
  mutating func stroke(_ line: [Point], width: Float, _ shade: (Float, Float) -> Colour) {
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

  /// Bytes, white at most 255: gray, or red, green and blue.
  var bytes: [UInt8] {
    func byte(_ value: Float) -> UInt8 { UInt8(min(max(value * 255, 0), 255)) }
    guard size.channels == 3 else { return pixels.map { byte($0.red) } }
    return pixels.flatMap { [byte($0.red), byte($0.green), byte($0.blue)] }
  }
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

  init(seed: UInt64, garment: Int, stream: String = "garments") {
    philox = Philox(seed: seed, step: UInt64(garment), stream: Philox.stream(named: stream))
  }

  mutating func number(_ range: ClosedRange<Float>) -> Float {
    defer { index += 1 }
    return range.lowerBound + (range.upperBound - range.lowerBound) * Float(philox.uniform(index))
  }

  mutating func choice(_ count: Int) -> Int { min(Int(number(0...Float(count))), count - 1) }

  mutating func chance(_ probability: Float) -> Bool { number(0...1) < probability }
}
