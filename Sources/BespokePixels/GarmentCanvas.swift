/// A point of a drawing, which is 28 x 28 whatever the picture's size: x to the right, y downwards.
typealias Point = SIMD2<Float>

/// Draws shaded polygons, four samples to a pixel in each direction. In a picture that is no square the drawing is in
/// the middle.
struct GarmentCanvas {
  private let height: Int
  private let width: Int
  private let isColoured: Bool
  /// What the garment is dyed with; white leaves it gray.
  let colours: GarmentColours
  /// Pixels of one unit of the drawing.
  let scale: Float
  private let margin: Point
  private var pixels: [Colour]
  private var coverage: [UInt8]
  /// Applied to every point: a slight turn, stretch and shift, the same for all parts of one garment.
  var transform: (Point) -> Point = { $0 }

  init(height: Int, width: Int, isColoured: Bool, _ colours: GarmentColours) {
    self.height = height
    self.width = width
    self.isColoured = isColoured
    self.colours = colours
    scale = Float(min(height, width)) / 28
    margin = (Point(Float(width), Float(height)) - 28 * scale) / 2
    pixels = Array(repeating: Colour(0), count: height * width)
    coverage = Array(repeating: 0, count: height * width)
  }

  /// Fills a closed outline; `shade` gives 0 (black) to 1 (white) at a pixel's centre.
  mutating func fill(_ outline: [Point], _ shade: (Float, Float) -> Colour) {
    let points = outline.map { transform($0) * scale + margin }
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
    guard isColoured else { return pixels.map { byte($0.red) } }
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
