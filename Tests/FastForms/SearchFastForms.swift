import BespokeCompiler

/// The rows of the table: for kernels of 3, 4 and 5 taps, strides of 1 and 2 and each number of outputs, a form of the
/// fewest products whose errors are within the bound; of those forms one that costs little to transform and loses
/// little.
public func searchFastForms() -> [FastForm.Row] {
  var rows: [FastForm.Row] = []
  for taps in 3...5 {
    for stride in 1...2 {
      for tile in 2...FastForm.mostOutputs {
        if let row = searchFastForm(taps: taps, stride: stride, tile: tile) { rows.append(row) }
      }
    }
  }
  return rows
}

/// One of these rows; nil where every form loses too much.
public func searchFastForm(taps: Int, stride: Int, tile: Int) -> FastForm.Row? {
  Search(taps: taps, stride: stride, tile: tile).row()
}

private struct Search {
  let taps: Int
  let stride: Int
  let tile: Int

  /// Numbers that multiply few roundings, beside 0 and ±1.
  static let further: [Double] = [2, -2, 0.5, -0.5, 1.5, -1.5, 0.75, -0.75]
  static let factors: [Double] = [1, 2, 0.5, 1.5]
  /// So many of those that the estimate likes best are measured.
  static let measured = 8

  var length: Int { tile + (taps + stride - 1) / stride - 1 }

  func row() -> FastForm.Row? {
    var byProducts: [Int: [Estimate]] = [:]
    for form in candidates {
      guard let estimate = Estimate(form, taps: taps, stride: stride, tile: tile) else { continue }
      byProducts[estimate.elements, default: []].append(estimate)
    }
    for products in byProducts.keys.sorted() {
      let likely = byProducts[products]!.filter { $0.worst < 4 }.sorted {
        ($0.worst, $0.work) < ($1.worst, $1.work)
      }
      let pairs = likely.sorted { ($0.work, $0.worst) < ($1.work, $1.worst) }
      let within = (likely.prefix(Self.measured) + pairs.prefix(Self.measured)).compactMap {
        estimate -> (row: FastForm.Row, work: Int, share: Double)? in
        guard let errors = errors(of: estimate.form, taps: taps, stride: stride, tile: tile),
          errors.largest <= FastForm.Errors.bound
        else { return nil }
        let row = FastForm.Row(
          taps: taps, stride: stride, tile: tile, form: estimate.form, products: products,
          errors: errors.rounded)
        return (row, estimate.work, errors.largest / FastForm.Errors.bound)
      }
      // A form that loses next to nothing may take twice the work of one at the bound.
      let best = within.min { Double($0.work) * (1 + $0.share) < Double($1.work) * (1 + $1.share) }
      if let best { return best.row }
    }
    return nil
  }

  /// Zero, ±1 and others, with and without infinity and factors; where phases differ in length each point is tried as
  /// the one that the shorter does without. Of a form and its mirror image one is tried.
  private var candidates: [FastForm] {
    (0...3).flatMap { count in Self.subsets(of: Self.factors, count).flatMap { forms(factors: $0) } }
  }

  private func forms(factors: [Double]) -> [FastForm] {
    let finite = length - 2 * factors.count
    let sets = [[], [Double.infinity]].flatMap { infinity -> [[Double]] in
      let count = finite - infinity.count
      if count < 0 { return [] }
      if count < 3 { return [infinity + [0, 1, -1].prefix(count)] }
      return Self.subsets(of: Self.further, count - 3).filter { Self.sum($0) >= 0 }.map {
        infinity + [0, 1, -1] + $0
      }
    }
    guard taps % stride != 0 else { return sets.map { FastForm(points: $0, factors: factors) } }
    return sets.flatMap { points in
      points.indices.map { last in
        FastForm(
          points: points[..<last] + points[(last + 1)...] + [points[last]], factors: factors)
      }
    }
  }

  private static func sum(_ numbers: [Double]) -> Double { numbers.reduce(0, +) }

  private static func subsets(of all: [Double], _ count: Int) -> [[Double]] {
    guard count > 0 else { return [[]] }
    return all.indices.flatMap { index in
      subsets(of: Array(all[(index + 1)...]), count - 1).map { [all[index]] + $0 }
    }
  }
}

/// What roundings of the products come to in the results, if they are independent: squares of coefficients instead of
/// errors of numbers.
private struct Estimate {
  let form: FastForm
  /// Products of all phases.
  let elements: Int
  /// The largest variance of a result, those of F(4, 5) at eight points as 1.
  let worst: Double
  /// Multiplications of the three maps, where pairs of rows are shared.
  let work: Int

  init?(_ form: FastForm, taps: Int, stride: Int, tile: Int) {
    let pixels = stride * (tile - 1) + taps
    guard
      let axis = WinogradTransform(
        inputs: pixels, taps: taps, stride: stride, pad: 0, outputs: tile, tile: tile, form: form)
    else { return nil }
    self.form = form
    elements = axis.elements
    func norm(_ row: [LinearMap.Entry]) -> Double { row.reduce(0) { $0 + $1.coefficient * $1.coefficient } }
    let (x, k, y) = (axis.input.rows.map(norm), axis.weights.rows.map(norm), axis.output.rows.map(norm))
    func largest(_ map: LinearMap, _ weights: [Double], terms: Int) -> Double {
      var sums = [Double](repeating: 0, count: map.sources)
      for (row, weight) in zip(map.rows, weights) {
        for entry in row { sums[entry.index] += weight * entry.coefficient * entry.coefficient }
      }
      return sums.max()! / Double(terms)
    }
    var products = [Double](repeating: 0, count: axis.points)
    for (element, point) in axis.point.enumerated() { products[point] += x[element] * k[element] }
    let (forward, kernel, input) = (
      largest(axis.output, products, terms: taps),
      largest(axis.weights, axis.point.indices.map { x[$0] * y[axis.point[$0]] }, terms: tile),
      largest(
        axis.input, axis.point.indices.map { k[$0] * y[axis.point[$0]] },
        terms: min(tile, (taps + stride - 1) / stride))
    )
    worst = max(forward / 30, kernel / 36, input / 30)
    work = [axis.input, axis.weights, axis.output].reduce(0) { $0 + Self.work($1) }
  }

  private static func work(_ map: LinearMap) -> Int {
    AxisMap(name: "", map).lines.reduce(0) { $0 + $1.terms.count }
  }
}
