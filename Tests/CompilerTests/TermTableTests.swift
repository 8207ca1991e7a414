import Testing

@testable import Compiler

/// Terms of planes as rows and columns, or as a list: always the same terms in the same order.
@Suite struct TermTableTests {
  private func check(_ planes: [[(Int, Int)]], isGrid: Bool) {
    let terms = planes.map { $0.map { Product.Term(left: $0.0, right: $0.1) } }
    let first = terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let table = TermTable(terms.flatMap { $0 }, firstTerm: first)
    #expect((table.list == nil) == isGrid)
    for table in [table, table.listed] {
      #expect(table.planes == planes.count && table.count == first.last)
      #expect(table.most == terms.map(\.count).max())
      for (plane, own) in terms.enumerated() { #expect(table.terms(ofPlane: plane) == own) }
      #expect(table.terms(ofPlane: -1) == nil && table.terms(ofPlane: planes.count) == nil)
    }
  }

  /// A convolution of side 3 and stride 2, padded: taps that read padding are left out.
  @Test func tapsOfAConvolutionAreRowsAndColumns() {
    let (side, out) = (7, 4)
    let planes = (0..<out * out).map { plane in
      (0..<9).compactMap { tap -> (Int, Int)? in
        let (h, w) = (plane / out * 2 + tap / 3 - 1, plane % out * 2 + tap % 3 - 1)
        guard (0..<side).contains(h), (0..<side).contains(w) else { return nil }
        return (h * side + w, tap)
      }
    }
    check(planes, isGrid: true)
  }

  @Test func aSumOverPlanesIsARow() { check([(0..<49).map { ($0, $0) }], isGrid: true) }

  @Test func aTermAPlaneIsAGrid() { check((0..<12).map { [($0, $0 / 4)] }, isGrid: true) }

  @Test func planesInNoOrderAreAList() {
    check([[(3, 1), (0, 0)], [(1, 1)], [(5, 2), (0, 7), (1, 1)]], isGrid: false)
  }

  @Test func planesWithoutTermsAreAList() { check([[(0, 0)], [], [(1, 1)]], isGrid: false) }
}
