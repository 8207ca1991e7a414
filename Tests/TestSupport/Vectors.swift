/// Sums and products of whole tensors, here because the tests themselves are not optimised.

/// The scalar product.
public func dot(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}

/// `point + h * direction`.
public func moved(_ point: [Double], by h: Double, along direction: [Double]) -> [Double] {
  zip(point, direction).map { $0 + h * $1 }
}
