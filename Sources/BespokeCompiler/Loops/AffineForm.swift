/// A whole number inside loops: a constant and multiples of variables.
struct AffineForm: Hashable {
  /// Numbered in the order in which a function's verifier meets them.
  struct Variable: Hashable {
    fileprivate var number: Int
  }

  var constant = 0
  private(set) var terms: [Variable: Int] = [:]

  init(_ constant: Int) { self.constant = constant }
  init(_ variable: Variable, times factor: Int = 1) { if factor != 0 { terms[variable] = factor } }

  subscript(variable: Variable) -> Int { terms[variable] ?? 0 }
  var isConstant: Bool { terms.isEmpty }

  func isMultiple(of factor: Int) -> Bool {
    constant.isMultiple(of: factor) && terms.values.allSatisfy { $0.isMultiple(of: factor) }
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.constant += b.constant
    for (variable, factor) in b.terms {
      let total = sum[variable] + factor
      sum.terms[variable] = total == 0 ? nil : total
    }
    return sum
  }
  static func - (a: Self, b: Self) -> Self { a + b * -1 }
  static func * (a: Self, factor: Int) -> Self {
    if factor == 0 { return Self(0) }
    var product = a
    product.constant *= factor
    product.terms = a.terms.mapValues { $0 * factor }
    return product
  }
}

/// What is known of the variables of a function.
struct Variables {
  private var ranges: [ClosedRange<Int>] = []
  /// Variables that turned out to be made of others: `item` of slab and panel.
  private var parts: [AffineForm.Variable: AffineForm] = [:]

  mutating func new(_ range: ClosedRange<Int>) -> AffineForm.Variable {
    ranges.append(range)
    return AffineForm.Variable(number: ranges.count - 1)
  }

  func isSingle(_ variable: AffineForm.Variable) -> Bool { ranges[variable.number].count == 1 }

  /// The same number without variables that are made of others.
  func resolved(_ form: AffineForm) -> AffineForm {
    guard form.terms.keys.contains(where: { parts[$0] != nil }) else { return form }
    var result = AffineForm(form.constant)
    for (variable, factor) in form.terms {
      result = result + (parts[variable].map { resolved($0) } ?? AffineForm(variable)) * factor
    }
    return result
  }

  /// The largest value, where none of the facts is above zero.
  func highest(_ form: AffineForm, _ facts: [AffineForm]) -> Int {
    highest(resolved(form), facts.map { resolved($0) }, depth: 3)
  }

  func lowest(_ form: AffineForm, _ facts: [AffineForm]) -> Int { -highest(form * -1, facts) }

  private func highest(_ form: AffineForm, _ facts: [AffineForm], depth: Int) -> Int {
    var bound = form.constant
    for (variable, factor) in form.terms {
      bound += factor * (factor > 0 ? ranges[variable.number].upperBound : ranges[variable.number].lowerBound)
    }
    if depth == 0 || form.isConstant { return bound }
    for fact in facts {
      // form <= form - k * fact, with the k that takes a variable out.
      let multiples = Set(
        fact.terms.compactMap { variable, factor in
          form[variable] % factor == 0 && form[variable] / factor > 0 ? form[variable] / factor : nil
        })
      for multiple in multiples {
        bound = min(bound, highest(form - fact * multiple, facts, depth: depth - 1))
      }
    }
    return bound
  }

  /// Quotient and remainder of a number from zero up.
  mutating func divided(
    _ form: AffineForm, by divisor: Int, _ facts: [AffineForm]
  ) -> (quotient: AffineForm, remainder: AffineForm) {
    let form = resolved(form)
    var whole = AffineForm(form.constant / divisor)
    var rest = AffineForm(form.constant % divisor)
    for (variable, factor) in form.terms {
      if factor % divisor == 0 {
        whole = whole + AffineForm(variable, times: factor / divisor)
      } else {
        rest = rest + AffineForm(variable, times: factor)
      }
    }
    if lowest(rest, facts) >= 0, highest(rest, facts) < divisor { return (whole, rest) }
    // A single variable is split once and for all.
    if form.constant == 0, form.terms.count == 1, let (variable, factor) = form.terms.first, factor == 1,
      ranges[variable.number].lowerBound == 0, ranges[variable.number].count % divisor == 0
    {
      let quotient = new(0...(ranges[variable.number].count / divisor - 1))
      let remainder = new(0...(divisor - 1))
      parts[variable] = AffineForm(quotient, times: divisor) + AffineForm(remainder)
      return (AffineForm(quotient), AffineForm(remainder))
    }
    let (low, high) = (lowest(form, facts), highest(form, facts))
    return (AffineForm(new(low / divisor...max(low, high) / divisor)), AffineForm(new(0...(divisor - 1))))
  }
}
