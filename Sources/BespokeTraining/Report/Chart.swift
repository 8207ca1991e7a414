import Foundation

/// Curves over steps, drawn as SVG that fills the width there is; what is written stands beside it, at the size of other
/// text.
struct Chart {
  /// A curve: what its pieces are on average, and how far they went.
  struct Line {
    var name: String
    /// Of the page's colours, from 1.
    var colour: Int
    var pieces: [Curve.Piece]
    /// What is shown beside the name.
    var latest: Double?
    /// Whether each piece is seen by itself.
    var hasDots = false
  }
  /// A value to compare with, across the whole width.
  struct Level {
    var name: String
    var value: Double
    var colour: Int
  }
  /// A step that is worth a look.
  struct Mark {
    var name: String
    var step: Int
  }

  var title: String
  var lines: [Line]
  var levels: [Level] = []
  var marks: [Mark] = []
  /// The values that are shown in any case.
  var alwaysShown: ClosedRange<Double>?

  private static let width = 1000.0, height = 300.0

  /// Nothing where there are fewer than two pieces to draw, which would be no curve.
  func html(through lastStep: Int) -> HTML {
    let lines = lines.filter { !$0.pieces.isEmpty }
    guard lines.contains(where: { $0.pieces.count > 1 || $0.hasDots }), lastStep > 0 else { return .nothing }
    let axis = Axis(over: range(of: lines))
    let steps = Axis(over: 0...Double(lastStep), most: 4)
    func x(_ step: Double) -> Double { step / Double(lastStep) * Self.width }
    func y(_ value: Double) -> Double { (1 - axis.share(of: value)) * Self.height }
    func place(_ piece: Curve.Piece) -> Double { x((Double(piece.first) + Double(piece.last)) / 2) }

    let grid = axis.ticks.map { "<line class=grid x1=0 x2=1000 y1=\(y($0)) y2=\(y($0)) />" as HTML }
    let levels = self.levels.map {
      "<line class=\"level c\($0.colour)\" x1=0 x2=1000 y1=\(y($0.value)) y2=\(y($0.value)) />" as HTML
    }
    let marks = self.marks.map {
      "<line class=mark x1=\(x(Double($0.step))) x2=\(x(Double($0.step))) y1=0 y2=300 />" as HTML
    }
    let curves = lines.map { line -> HTML in
      let upper = line.pieces.map { "\(place($0)),\(y($0.high))" as HTML }
      let lower = line.pieces.reversed().map { "\(place($0)),\(y($0.low))" as HTML }
      let middle = line.pieces.map { "\(place($0)),\(y($0.mean))" as HTML }
      let band: HTML =
        line.pieces.contains { $0.low < $0.high }
        ? "<polygon class=\"band c\(line.colour)\" points=\"\(HTML(upper + lower, separator: " "))\" />" : ""
      // A line of no length with round ends is a dot, whatever the drawing is stretched to.
      let dots: HTML =
        line.hasDots
        ? "<path class=\"dot c\(line.colour)\" d=\"\(HTML(middle.map { "M\($0)h0" }, separator: ""))\" />"
        : ""
      return
        "\(band)<polyline class=\"line c\(line.colour)\" points=\"\(HTML(middle, separator: " "))\" />\(dots)"
    }
    return """
      <figure class=chart>
      <figcaption><b>\(title)</b> \(key(lines))</figcaption>
      <div class=plot>
      <svg viewBox="0 0 1000 300" preserveAspectRatio=none role=img aria-label="\(title)">
      \(grid)\(marks)\(levels)\(curves)
      </svg>
      \(axis.ticks.map { "<span class=y style=\"top:\((1 - axis.share(of: $0)) * 100)%\">\(axis.label($0))</span>" })
      \(steps.ticks.map { "<span class=x style=\"left:\($0 / Double(lastStep) * 100)%\">\(steps.label($0))</span>" })
      </div>
      </figure>
      """
  }

  private func key(_ lines: [Line]) -> HTML {
    let entries = lines.map { line -> HTML in
      let value: HTML = line.latest.map { " <b>\(shown($0))</b>" } ?? ""
      return "<span class=key><i class=c\(line.colour)></i>\(line.name)\(value)</span>"
    }
    let levels = self.levels.map {
      "<span class=key><i class=\"dashed c\($0.colour)\"></i>\($0.name) \(shown($0.value))</span>" as HTML
    }
    let marks = self.marks.map { "<span class=key><i class=marked></i>\($0.name)</span>" as HTML }
    return HTML(entries + levels + marks)
  }

  /// Of the means, the levels and what is always shown: bands may reach beyond it.
  private func range(of lines: [Line]) -> ClosedRange<Double> {
    var values = lines.flatMap { $0.pieces.map(\.mean) } + levels.map(\.value)
    values.removeAll { !$0.isFinite }
    if let alwaysShown { values += [alwaysShown.lowerBound, alwaysShown.upperBound] }
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = max((high - low) * 0.06, abs(high) * 1e-6, high == 0 && low == 0 ? 0.06 : 1e-9)
    return alwaysShown == low...high ? low...high : low - margin...high + margin
  }
}

/// The numbers beside a drawing.
struct Axis {
  let range: ClosedRange<Double>
  /// Round numbers within the range.
  let ticks: [Double]
  private let pitch: Double

  init(over range: ClosedRange<Double>, most: Int = 5) {
    self.range = range
    let raw = max(range.upperBound - range.lowerBound, .leastNormalMagnitude) / Double(most)
    let power = pow(10, log10(raw).rounded(.down))
    let pitch = [1, 2, 5, 10].map { $0 * power }.first { $0 >= raw * 0.999 } ?? 10 * power
    self.pitch = pitch
    // What rounding alone keeps out is in.
    let first = (range.lowerBound / pitch - 1e-6).rounded(.up)
    let last = (range.upperBound / pitch + 1e-6).rounded(.down)
    ticks =
      first.isFinite && last - first < 100 ? stride(from: first, through: last, by: 1).map { $0 * pitch } : []
  }

  /// Of a value, from 0 at the lower end to 1 at the upper.
  func share(of value: Double) -> Double {
    (value - range.lowerBound) / (range.upperBound - range.lowerBound)
  }

  /// With as many digits as tell neighbours apart.
  func label(_ tick: Double) -> String {
    let tick = abs(tick) < pitch / 2 ? 0 : tick
    guard abs(tick) < 1e7, pitch >= 1e-4 else { return String(format: "%.2g", tick) }
    let digits = max(0, Int(-log10(pitch).rounded(.down)))
    return digits == 0
      ? (tick < 0 ? "-" : "") + grouped(Int(abs(tick).rounded())) : String(format: "%.\(digits)f", tick)
  }
}
