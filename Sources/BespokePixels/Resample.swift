/// Brings images to another height and width: the mean over the area where it shrinks them, linear interpolation where
/// it makes them larger, each axis on its own. Images of another shape are stretched. Channels do not mix.
///
/// Sums are taken in a fixed order in single precision: the same bytes everywhere.
package struct Resample {
  private let rows: Axis
  private let columns: Axis

  package init(fromHeight: Int, width fromWidth: Int, toHeight: Int, width toWidth: Int) {
    rows = Axis(from: fromHeight, to: toHeight)
    columns = Axis(from: fromWidth, to: toWidth)
  }

  /// From and to bytes in the order HWC.
  package func callAsFunction(_ pixels: [UInt8], channels: Int) -> [UInt8] {
    let narrow = columns.to * channels
    // Columns first, row by row; then the rows that an output row needs.
    var between = [Float](repeating: 0, count: rows.from * narrow)
    for y in 0..<rows.from {
      for x in 0..<columns.to {
        let tap = columns.taps[x]
        for channel in 0..<channels {
          var sum: Float = 0
          for (index, weight) in tap.weights.enumerated() {
            sum += weight * Float(pixels[(y * columns.from + tap.first + index) * channels + channel])
          }
          between[y * narrow + x * channels + channel] = sum
        }
      }
    }
    var result = [UInt8](repeating: 0, count: rows.to * narrow)
    for y in 0..<rows.to {
      let tap = rows.taps[y]
      for column in 0..<narrow {
        var sum: Float = 0
        for (index, weight) in tap.weights.enumerated() {
          sum += weight * between[(tap.first + index) * narrow + column]
        }
        result[y * narrow + column] = UInt8(min(max(sum + 0.5, 0), 255))
      }
    }
    return result
  }

  /// For each place of an axis the places that it is made of, and how much each counts.
  private struct Axis {
    struct Tap {
      var first: Int
      var weights: [Float]
    }
    let from: Int
    let to: Int
    let taps: [Tap]

    init(from: Int, to: Int) {
      self.from = from
      self.to = to
      let ratio = Double(from) / Double(to)
      taps = (0..<to).map { place in
        if to > from {
          let centre = min(max((Double(place) + 0.5) * ratio - 0.5, 0), Double(from - 1))
          let first = min(Int(centre), max(from - 2, 0))
          let share = centre - Double(first)
          return Tap(first: first, weights: from == 1 ? [1] : [Float(1 - share), Float(share)])
        }
        // The part of each source pixel that lies under the output pixel.
        let (start, end) = (Double(place) * ratio, Double(place + 1) * ratio)
        let first = Int(start)
        let last = min(max(Int(end.rounded(.up)), first + 1), from)
        let weights = (first..<last).map { min(Double($0 + 1), end) - max(Double($0), start) }
        let total = weights.reduce(0, +)
        return Tap(first: first, weights: weights.map { Float($0 / total) })
      }
    }
  }
}
