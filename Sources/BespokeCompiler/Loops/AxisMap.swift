extension AxisMap {
  /// Points come as a and -a: their rows, or their columns, agree but for signs. Each pair shares its even and its odd
  /// part, which halves the work.
  public init(name: String, _ map: LinearMap) {
    self.name = name
    lines = []
    if Self.pairs(map.rows).count >= Self.pairs(map.transposed.rows).count {
      addPairsOfRows(map)
    } else {
      addPairsOfColumns(map)
    }
  }

  /// out[i] = even + odd, out[j] = even - odd
  private mutating func addPairsOfRows(_ map: LinearMap) {
    let partner = Self.pairs(map.rows)
    var temporaries = 0
    for (index, row) in map.rows.enumerated() {
      if partner.values.contains(index) { continue }
      guard let other = partner[index] else {
        lines.append(Line(place: .output(index), terms: row.map(Self.term)))
        continue
      }
      let even = zip(row, map.rows[other]).filter { $0.coefficient == $1.coefficient }.map { Self.term($0.0) }
      let odd = zip(row, map.rows[other]).filter { $0.coefficient != $1.coefficient }.map { Self.term($0.0) }
      let (e, o) = (Place.temporary(temporaries), Place.temporary(temporaries + 1))
      temporaries += 2
      lines += [
        Line(place: e, terms: even), Line(place: o, terms: odd),
        Line(place: .output(index), terms: [Term(coefficient: 1, place: e), Term(coefficient: 1, place: o)]),
        Line(
          place: .output(other), terms: [Term(coefficient: 1, place: e), Term(coefficient: -1, place: o)]),
      ]
    }
  }

  /// in[i] + in[j] and in[i] - in[j] once, for all rows.
  private mutating func addPairsOfColumns(_ map: LinearMap) {
    let columns = map.transposed.rows
    let partner = Self.pairs(columns)
    var sum: [Int: Place] = [:]
    var difference: [Int: Place] = [:]
    for (i, j) in partner.sorted(by: { $0.key < $1.key }) {
      let (plus, minus) = (Place.temporary(2 * sum.count), Place.temporary(2 * sum.count + 1))
      for (place, sign) in [(plus, 1.0), (minus, -1)] {
        lines.append(
          Line(
            place: place,
            terms: [Term(coefficient: 1, place: .input(i)), Term(coefficient: sign, place: .input(j))]))
      }
      (sum[i], difference[i]) = (plus, minus)
    }
    for (index, row) in map.rows.enumerated() {
      let coefficient = Dictionary(uniqueKeysWithValues: row.map { ($0.index, $0.coefficient) })
      let terms = row.compactMap { entry -> Term? in
        if partner.values.contains(entry.index) { return nil }
        guard let other = partner[entry.index] else { return Self.term(entry) }
        let place = coefficient[other] == entry.coefficient ? sum[entry.index]! : difference[entry.index]!
        return Term(coefficient: entry.coefficient, place: place)
      }
      lines.append(Line(place: .output(index), terms: terms))
    }
  }

  private static func term(_ entry: LinearMap.Entry) -> Term {
    Term(coefficient: entry.coefficient, place: .input(entry.index))
  }

  /// Rows that agree in size at every element and in sign at some but not all, each in one pair at most.
  private static func pairs(_ rows: [[LinearMap.Entry]]) -> [Int: Int] {
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    for i in rows.indices where !taken.contains(i) {
      let j = rows.indices.first { j in
        guard j > i, !taken.contains(j), rows[i].count == rows[j].count else { return false }
        let both = zip(rows[i], rows[j])
        return both.allSatisfy { $0.index == $1.index && abs($0.coefficient) == abs($1.coefficient) }
          && both.contains { $0.coefficient == $1.coefficient }
          && both.contains { $0.coefficient != $1.coefficient }
      }
      guard let j else { continue }
      partner[i] = j
      taken.formUnion([i, j])
    }
    return partner
  }
}
