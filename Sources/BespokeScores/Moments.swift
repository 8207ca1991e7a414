/// Mean and covariance of rows, taken in one pass in double precision, in the order of the rows: the same bits whatever
/// pieces they come in, and for any number of threads.
package struct Moments: Sendable {
  typealias Lanes = SIMD8<Double>

  /// Numbers of a row.
  package let dimension: Int
  /// Rows so far.
  package private(set) var count = 0
  /// What is taken off each row first, near the mean, so that sums do not cancel.
  private let shift: [Double]
  private var sums: [Double]
  /// `[dimension, blocks of 8]`, from the diagonal on.
  private var products: [Lanes]
  private var blocks: Int { (dimension + 7) / 8 }

  package init(shift: [Double]) {
    dimension = shift.count
    self.shift = shift
    sums = Array(repeating: 0, count: shift.count)
    products = Array(repeating: Lanes(), count: shift.count * ((shift.count + 7) / 8))
  }

  /// Of rows that are at hand.
  package init(of features: Features, threads: Int) {
    var sums = [Double](repeating: 0, count: features.dimension)
    for row in 0..<features.count {
      for index in sums.indices { sums[index] += Double(features.values[row * features.dimension + index]) }
    }
    self.init(shift: sums.map { $0 / Double(max(features.count, 1)) })
    add(features, threads: threads)
  }

  package mutating func add(_ features: Features, threads: Int) {
    precondition(features.dimension == dimension)
    let portion = 64
    var rows = [Lanes](repeating: Lanes(), count: portion * blocks)
    for start in stride(from: 0, to: features.count, by: portion) {
      let some = start..<min(start + portion, features.count)
      for row in some {
        for index in 0..<dimension {
          let value = Double(features.values[row * dimension + index]) - shift[index]
          sums[index] += value
          rows[(row - start) * blocks + index / 8][index % 8] = value
        }
      }
      addProducts(rows, count: some.count, threads: dimension < 256 ? 1 : threads)
    }
    count += features.count
  }

  private mutating func addProducts(_ rows: [Lanes], count: Int, threads: Int) {
    let (dimension, blocks) = (dimension, blocks)
    rows.withUnsafeBufferPointer { rows in
      products.withUnsafeMutableBufferPointer { products in
        nonisolated(unsafe) let (rows, products) = (rows, products)
        rows.withMemoryRebound(to: Double.self) { numbers in
          nonisolated(unsafe) let numbers = numbers
          // A long row of the triangle with a short one, so that threads have the same to do.
          inThreads(threads, count: (dimension + 1) / 2) { range in
            for pair in range {
              for i in Set([pair, dimension - 1 - pair]) {
                for block in i / 8..<blocks {
                  var sum = products[i * blocks + block]
                  for row in 0..<count {
                    sum += rows[row &* blocks &+ block] * numbers[row &* blocks &* 8 &+ i]
                  }
                  products[i * blocks + block] = sum
                }
              }
            }
          }
        }
      }
    }
  }

  /// Of no rows it is the shift.
  package var mean: [Double] {
    zip(shift, sums).map { $0 + $1 / Double(max(count, 1)) }
  }

  /// `[dimension, dimension]`, divided by count - 1: of at least two rows.
  package var covariance: [Double] {
    let n = Double(count)
    var result = [Double](repeating: 0, count: dimension * dimension)
    for i in 0..<dimension {
      for j in i..<dimension {
        let value = (products[i * blocks + j / 8][j % 8] - sums[i] * (sums[j] / n)) / (n - 1)
        result[i * dimension + j] = value
        result[j * dimension + i] = value
      }
    }
    return result
  }
}
