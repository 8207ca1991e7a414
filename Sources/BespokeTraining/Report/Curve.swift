/// A metric over a run, in pieces of as many steps each: the mean of a piece, its lowest and its highest value. A run of
/// any length takes the same memory: where there are too many pieces, two become one.
struct Curve: Equatable, Sendable {
  static let mostPieces = 400

  /// Some steps next to each other.
  struct Piece: Equatable, Sendable {
    /// Of those that had a value.
    var first, last: Int
    var low, high: Double
    fileprivate var sum: Double
    fileprivate var count: Int

    var mean: Double { sum / Double(count) }

    init(_ value: Double, step: Int) {
      (first, last) = (step, step)
      (low, high, sum, count) = (value, value, value, 1)
    }

    fileprivate mutating func add(_ other: Piece) {
      last = other.last
      (low, high) = (min(low, other.low), max(high, other.high))
      sum += other.sum
      count += other.count
    }
  }

  private(set) var pieces: [Piece] = []
  /// The value of the last step that had one.
  private(set) var latest: Double?
  /// Steps of a piece, a power of two.
  private var width = 1

  /// Adds the value of a step, which counts from 1 and is later than all before. What is not finite leaves a hole.
  mutating func add(_ value: Double, step: Int) {
    guard value.isFinite else { return }
    latest = value
    add(Piece(value, step: step))
    while pieces.count > Self.mostPieces {
      width *= 2
      let narrow = pieces
      pieces.removeAll(keepingCapacity: true)
      for piece in narrow { add(piece) }
    }
  }

  private mutating func add(_ piece: Piece) {
    if let last = pieces.last, place(of: last) == place(of: piece) {
      pieces[pieces.count - 1].add(piece)
    } else {
      pieces.append(piece)
    }
  }

  private func place(of piece: Piece) -> Int { (piece.first - 1) / width }

  /// The mean of the last tenth of the pieces, which a single batch moves less than its own value.
  var recent: Double? {
    let last = pieces.suffix(max(1, pieces.count / 10))
    guard !last.isEmpty else { return nil }
    return last.reduce(0) { $0 + $1.sum } / Double(last.reduce(0) { $0 + $1.count })
  }
}
