import TestSupport
import Testing

/// The comparison that other tests rely on rejects what it should.
@Suite struct ExpectCloseTests {
  /// Fails unless the comparison does.
  private func expectRejected(_ actual: [Float], _ expected: [Double]) {
    withKnownIssue { expectClose(actual, expected, .singlePrecision, "values") }
  }

  @Test func notANumberIsRejectedAtEveryPlace() {
    for place in 0..<3 {
      var values: [Float] = [1, 2, 3]
      values[place] = .nan
      expectRejected(values, [1, 2, 3])
      expectRejected([1, 2, 3], values.map(Double.init))
    }
  }

  @Test func errorsAreRelativeToTheLargestValue() {
    expectClose([1000 as Float, 0.0004], [1000, 0], .singlePrecision, "values")
    expectRejected([1000, 0.001], [1000, 0])
    expectRejected([1, 2], [1, 2, 3])
    expectRejected([.infinity], [1])
  }
}
