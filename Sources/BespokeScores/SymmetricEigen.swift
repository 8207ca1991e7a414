import CBespokeLAPACK

/// Eigenvalues of a symmetric matrix `[n, n]`, ascending, by LAPACK's `dsyevd`.
/// - Throws: `ScoreError` if it finds none.
func eigenvalues(of matrix: [Double], size n: Int) throws -> [Double] {
  var (a, values) = (matrix, [Double](repeating: 0, count: n))
  let info = LAPACKE_dsyevd(
    LAPACK_COL_MAJOR, letter("N"), letter("U"), Int32(n), &a, Int32(n), &values)
  guard info == 0 else { throw ScoreError.noEigenvalues(Int(info)) }
  return values
}

/// The `count` largest eigenvalues of a symmetric matrix `[n, n]`, descending, and their vectors `[count, n]`, by LAPACK's
/// `dsyevr`. Of the two directions of a vector it is the one whose largest element (the first of them) is positive.
/// - Throws: `ScoreError` if it finds none.
func eigenvectors(of matrix: [Double], size n: Int, count: Int) throws -> (
  values: [Double], vectors: [Double]
) {
  var (a, values) = (matrix, [Double](repeating: 0, count: n))
  var vectors = [Double](repeating: 0, count: n * count)
  var support = [Int32](repeating: 0, count: 2 * n)
  var found: Int32 = 0
  let info = LAPACKE_dsyevr(
    LAPACK_COL_MAJOR, letter("V"), letter("I"), letter("U"), Int32(n), &a, Int32(n), 0, 0,
    Int32(n - count + 1), Int32(n), 0, &found, &values, &vectors, Int32(n), &support)
  guard info == 0, found == count else { throw ScoreError.noEigenvalues(Int(info)) }
  var (ordered, turned) = ([Double](), [Double]())
  for index in (0..<count).reversed() {
    ordered.append(values[index])
    let vector = vectors[index * n..<(index + 1) * n]
    let largest = vector.max { abs($0) < abs($1) }!
    turned += largest < 0 ? vector.map { -$0 } : Array(vector)
  }
  return (ordered, turned)
}

private func letter(_ letter: Unicode.Scalar) -> CChar { CChar(UInt8(ascii: letter)) }

/// `left [rows, inner] · right [inner, columns]`; `right` is given transposed, `[columns, inner]`.
func product(_ left: [Double], transposed right: [Double], inner: Int, threads: Int) -> [Double] {
  let (rows, columns) = (left.count / inner, right.count / inner)
  return mapRowsInThreads(threads, rows: rows, columns: columns) { row, result in
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        for column in 0..<columns {
          // Four sums, so that an addition does not wait for the last one.
          var sums = SIMD4<Double>()
          var index = 0
          while index + 4 <= inner {
            let (a, b) = (row &* inner &+ index, column &* inner &+ index)
            sums +=
              SIMD4(left[a], left[a &+ 1], left[a &+ 2], left[a &+ 3])
              * SIMD4(right[b], right[b &+ 1], right[b &+ 2], right[b &+ 3])
            index &+= 4
          }
          var sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
          for index in index..<inner { sum += left[row * inner + index] * right[column * inner + index] }
          result[column] = sum
        }
      }
    }
  }
}

private func mapRowsInThreads(
  _ threads: Int, rows: Int, columns: Int, _ body: (Int, UnsafeMutablePointer<Double>) -> Void
) -> [Double] {
  var result = [Double](repeating: 0, count: rows * columns)
  result.withUnsafeMutableBufferPointer { result in
    nonisolated(unsafe) let base = result.baseAddress!
    inThreads(threads, count: rows) { range in
      for row in range { body(row, base + row * columns) }
    }
  }
  return result
}
