import Testing

@testable import BespokeCompiler

/// Terms of slabs as rows and columns, or as a list: always the same terms in the same order.
@Suite struct TermTableTests {
  private func check(_ slabs: [[(Int, Int)]], isGrid: Bool) {
    let terms = slabs.map { $0.map { Product.Term(left: $0.0, right: $0.1) } }
    let first = terms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let table = TermTable(terms.flatMap { $0 }, firstTerm: first)
    #expect((table.list == nil) == isGrid)
    for table in [table, table.listed] {
      #expect(table.slabs == slabs.count && table.count == first.last)
      #expect(table.most == terms.map(\.count).max())
      for (slab, own) in terms.enumerated() { #expect(table.terms(ofSlab: slab) == own) }
      #expect(table.terms(ofSlab: -1) == nil && table.terms(ofSlab: slabs.count) == nil)
    }
  }

  /// A convolution of side 3 and stride 2, padded: taps that read padding are left out.
  @Test func tapsOfAConvolutionAreRowsAndColumns() {
    let (side, out) = (7, 4)
    let slabs = (0..<out * out).map { slab in
      (0..<9).compactMap { tap -> (Int, Int)? in
        let (h, w) = (slab / out * 2 + tap / 3 - 1, slab % out * 2 + tap % 3 - 1)
        guard (0..<side).contains(h), (0..<side).contains(w) else { return nil }
        return (h * side + w, tap)
      }
    }
    check(slabs, isGrid: true)
  }

  @Test func aSumOverSlabsIsARow() { check([(0..<49).map { ($0, $0) }], isGrid: true) }

  @Test func aTermASlabIsAGrid() { check((0..<12).map { [($0, $0 / 4)] }, isGrid: true) }

  @Test func slabsInNoOrderAreAList() {
    check([[(3, 1), (0, 0)], [(1, 1)], [(5, 2), (0, 7), (1, 1)]], isGrid: false)
  }

  @Test func slabsWithoutTermsAreAList() { check([[(0, 0)], [], [(1, 1)]], isGrid: false) }
}
