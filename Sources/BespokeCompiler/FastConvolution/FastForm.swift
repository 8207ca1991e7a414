/// Where fast convolutions along one axis evaluate the polynomials that they multiply.
///
/// A point costs a product and stands for one coefficient of the result. So does infinity, whose value is the leading
/// coefficient. A factor x^2 + c costs three products and stands for two coefficients: residues a + b x and g + h x
/// multiply to a g - c b h + (a h + b g) x, which is found from b h and (a ± b)(g ± h) (Karatsuba & Ofman 1962). Its
/// roots are not real, and lie where real points of the same size lose digits (Barabasz & Gregg 2019, "Winograd
/// Convolution for DNNs: Beyond Linear Polynomials").
///
/// Points as ±a, and no infinity, yield rows in pairs that share their even and their odd part.
public struct FastForm: Hashable, Sendable {
  /// `.infinity` among them. The shorter phases of a stride do without the last.
  public var points: [Double]
  /// The c of each factor x^2 + c.
  public var factors: [Double]

  /// - Parameters:
  ///   - points: `.infinity` among them; the last is what shorter phases do without.
  ///   - factors: the c of each factor x^2 + c.
  public init(points: [Double], factors: [Double] = []) {
    (self.points, self.factors) = (points, factors)
  }

  /// Coefficients of the result: outputs of a tile and taps, less one.
  public var length: Int { points.count + 2 * factors.count }
  public var products: Int { points.count + 3 * factors.count }

  /// Of one coefficient less.
  var shorter: FastForm { FastForm(points: points.dropLast(), factors: factors) }

  /// Infinity and the finite points of the smallest powers, which keep the most digits.
  /// - Returns: nil for more than eight: they would lose too many (Vincent et al. 2017, "On Improving the Numerical
  ///   Stability of Winograd Convolutions").
  public static func points(_ count: Int) -> FastForm? {
    let all = [.infinity, 0, 1, -1, 2, -2, 0.5, -0.5]
    return (1...all.count).contains(count) ? FastForm(points: Array(all.prefix(count))) : nil
  }

  /// What stands in the table for kernels of so many taps along the axis; of other kernels, points alone.
  /// - Parameter tile: outputs at a time.
  public static func form(taps: Int, stride: Int, tile: Int) -> FastForm? {
    let rows = table.filter { $0.taps == taps && $0.stride == stride }
    if rows.isEmpty { return points(tile + (taps + stride - 1) / stride - 1) }
    return rows.first { $0.tile == tile }?.form
  }
}

/// The products of F(m, r), by which a filter of r taps yields m outputs, and what they are the products of.
struct ToomCook {
  /// `[product][input pixel]`
  var input: [[Double]] = []
  /// `[product][tap]`
  var weights: [[Double]] = []
  /// `[product][output pixel]`
  var output: [[Double]] = []
  /// Which of the form's products: those of the factors first, then those of the points.
  var place: [Int] = []

  /// - Parameter form: of `outputs + taps - 1` coefficients.
  init(outputs: Int, taps: Int, form: FastForm) {
    precondition(form.length == outputs + taps - 1, "bug in Bespoke: a form of other tiles")
    let finite = form.points.filter(\.isFinite)
    let moduli = form.factors.map { Polynomial([$0, 0, 1]) } + finite.map { Polynomial([-$0, 1]) }
    func others(than index: Int) -> Polynomial {
      moduli.indices.filter { $0 != index }.reduce(Polynomial([1])) { $0 * moduli[$1] }
    }
    // By the Chinese remainder theorem: a residue times the inverse of the other moduli's product, times that
    // product. The inverse's denominator goes to the weights, so that the input meets short numbers.
    for (index, c) in form.factors.enumerated() {
      let cofactor = others(than: index)
      let (a, b) = cofactor.residue(modulo: c)
      let norm = a * a + c * b * b
      let (one, x) = (Polynomial([a, -b]), Polynomial([c * b, a]))
      let combinations = [-(1 + c) * one, 0.5 * (one + x), 0.5 * (one + -1 * x)]
      for (number, (evaluated, combination)) in zip([(0.0, 1.0), (1, 1), (1, -1)], combinations).enumerated()
      {
        let (real, imaginary) = evaluated
        func values(_ count: Int) -> [Double] {
          Polynomial.residues(ofPowers: count, modulo: c).map { real * $0 + imaginary * $1 }
        }
        append(
          3 * index + number, input: (combination * cofactor).coefficients,
          weights: values(taps).map { $0 / norm },
          output: values(outputs))
      }
    }
    var next = form.factors.count
    for (index, point) in form.points.enumerated() {
      let place = 3 * form.factors.count + index
      if point.isInfinite {
        append(
          place, input: moduli.reduce(Polynomial([1]), *).coefficients,
          weights: (0..<taps).map { $0 == taps - 1 ? 1 : 0 },
          output: (0..<outputs).map { $0 == outputs - 1 ? 1 : 0 })
        continue
      }
      let cofactor = others(than: next)
      next += 1
      let norm = cofactor(point)
      append(
        place, input: cofactor.coefficients, weights: Polynomial.powers(point, taps).map { $0 / norm },
        output: Polynomial.powers(point, outputs))
    }
  }

  /// What is zero whatever the weights or the output are needs no product.
  private mutating func append(_ place: Int, input: [Double], weights: [Double], output: [Double]) {
    guard weights.contains(where: { $0 != 0 }), output.contains(where: { $0 != 0 }) else { return }
    self.input.append(input)
    self.weights.append(weights)
    self.output.append(output)
    self.place.append(place)
  }
}

/// Coefficients of low powers first.
private struct Polynomial {
  var coefficients: [Double]

  init(_ coefficients: [Double]) { self.coefficients = coefficients }

  static func * (_ a: Polynomial, _ b: Polynomial) -> Polynomial {
    var result = [Double](repeating: 0, count: a.coefficients.count + b.coefficients.count - 1)
    for (i, x) in a.coefficients.enumerated() {
      for (j, y) in b.coefficients.enumerated() { result[i + j] += x * y }
    }
    return Polynomial(result)
  }

  static func * (_ scale: Double, _ a: Polynomial) -> Polynomial {
    Polynomial(a.coefficients.map { scale * $0 })
  }

  /// Of the same length.
  static func + (_ a: Polynomial, _ b: Polynomial) -> Polynomial {
    Polynomial(zip(a.coefficients, b.coefficients).map(+))
  }

  func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }

  /// a and b of a + b x.
  func residue(modulo c: Double) -> (Double, Double) {
    zip(coefficients, Self.residues(ofPowers: coefficients.count, modulo: c)).reduce((0, 0)) {
      ($0.0 + $1.0 * $1.1.0, $0.1 + $1.0 * $1.1.1)
    }
  }

  /// Of 1, x, x^2, … modulo x^2 + c.
  static func residues(ofPowers count: Int, modulo c: Double) -> [(Double, Double)] {
    powers(-c, (count + 1) / 2).flatMap { [($0, 0), (0, $0)] }.prefix(count).map { $0 }
  }

  static func powers(_ a: Double, _ count: Int) -> [Double] {
    (0..<count).reduce(into: []) { result, _ in result.append(result.isEmpty ? 1 : result.last! * a) }
  }
}
