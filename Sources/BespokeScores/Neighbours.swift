/// How many neighbours decide how far a point's neighbourhood reaches: 5, as in the papers, or all others where they are
/// fewer.
package let usualNeighbours = 5

/// The squared distances of each row to its nearest other rows, ascending: `[count, neighbours]`.
func nearestOthers(of features: Features, packed: PackedRows, neighbours: Int, threads: Int) -> [Float] {
  var result = [Float](repeating: .infinity, count: features.count * neighbours)
  result.withUnsafeMutableBufferPointer { result in
    nonisolated(unsafe) let result = result
    inThreads(threads, count: features.count) { range in
      packed.forEach(from: features, in: range) { row, first, squares in
        let nearest = result.baseAddress! + row * neighbours
        for lane in 0..<16 where squares[lane] < nearest[neighbours - 1] && first + lane != row {
          var place = neighbours - 1
          while place > 0, squares[lane] < nearest[place - 1] {
            nearest[place] = nearest[place - 1]
            place -= 1
          }
          nearest[place] = squares[lane]
        }
      }
    }
  }
  return result
}

/// The squared distance of each row to the nearest of others.
func nearest(of features: Features, among others: PackedRows, threads: Int) -> [Float] {
  var result = [Float](repeating: .infinity, count: features.count)
  result.withUnsafeMutableBufferPointer { result in
    nonisolated(unsafe) let result = result
    inThreads(threads, count: features.count) { range in
      others.forEach(from: features, in: range) { row, _, squares in
        result[row] = min(result[row], squares.min())
      }
    }
  }
  return result
}

/// Training images, among which copies are looked for, and how far held-out images are from them.
struct TrainingRows: Sendable {
  private let packed: PackedRows
  /// The median of the held-out images' distances to the nearest one.
  private let usual: Double

  init(_ training: Features, heldOut: Features, threads: Int) {
    packed = PackedRows(training)
    usual = Self.middle(nearest(of: heldOut, among: packed, threads: threads))
  }

  /// The distance of generated images to the nearest training image over the same of held-out images: medians. Nil where
  /// held-out images are training images, which says nothing.
  func novelty(of fake: Features, threads: Int) -> Double? {
    usual > 0 ? Self.middle(nearest(of: fake, among: packed, threads: threads)) / usual : nil
  }

  private static func middle(_ squares: [Float]) -> Double {
    Double(squares.sorted()[squares.count / 2]).squareRoot()
  }
}

/// What neighbourhoods say.
package struct Neighbourhoods: Sendable, Equatable {
  package var precision: Double
  package var recall: Double
  package var density: Double
  package var coverage: Double
}

/// Precision and recall of Kynkäänniemi et al. (2019), density and coverage of Naeem et al. (2020). A point's
/// neighbourhood reaches to its k-th neighbour among its own kind, itself not counted; what lies at that distance is
/// outside, as in the prdc package.
/// - Parameters:
///   - realRadii: squares, `[count]`.
///   - fakeRadii: squares, `[count]`.
func neighbourhoods(
  real: Features, fake: Features, packedFake: PackedRows, realRadii: [Float], fakeRadii: [Float],
  neighbours: Int,
  threads: Int
) -> Neighbourhoods {
  let runs = max(min(threads, real.count), 1)
  // In how many real neighbourhoods each fake lies, for each run of real rows: whole numbers, in whose sums order does
  // not matter.
  var inside = [Int32](repeating: 0, count: runs * fake.count)
  var (isRecalled, isCovered) = (
    [Bool](repeating: false, count: real.count), [Bool](repeating: false, count: real.count)
  )
  inside.withUnsafeMutableBufferPointer { inside in
    isRecalled.withUnsafeMutableBufferPointer { isRecalled in
      isCovered.withUnsafeMutableBufferPointer { isCovered in
        nonisolated(unsafe) let (inside, isRecalled, isCovered) = (inside, isRecalled, isCovered)
        inThreads(threads, count: runs) { range in
          for run in range {
            let rows = real.count * run / runs..<real.count * (run + 1) / runs
            packedFake.forEach(from: real, in: rows) { row, first, squares in
              for lane in 0..<min(16, fake.count - first) {
                if squares[lane] < realRadii[row] {
                  inside[run * fake.count + first + lane] += 1
                  isCovered[row] = true
                }
                if squares[lane] < fakeRadii[first + lane] { isRecalled[row] = true }
              }
            }
          }
        }
      }
    }
  }
  var (total, precise) = (0, 0)
  for index in 0..<fake.count {
    let hits = (0..<runs).reduce(0) { $0 + Int(inside[$1 * fake.count + index]) }
    total += hits
    precise += hits > 0 ? 1 : 0
  }
  let (reals, fakes) = (Double(real.count), Double(fake.count))
  return Neighbourhoods(
    precision: Double(precise) / fakes, recall: Double(isRecalled.count(where: \.self)) / reals,
    density: Double(total) / (Double(neighbours) * fakes),
    coverage: Double(isCovered.count(where: \.self)) / reals)
}

/// The k-th of each row's nearest.
func radii(_ nearest: [Float], of columns: Int, neighbours: Int) -> [Float] {
  stride(from: neighbours - 1, to: nearest.count, by: columns).map { nearest[$0] }
}
