import Testing
@_exported import Tolerances

/// Compares with the reference, relative to the tensor's largest value. What is not a number is close to nothing.
public func expectClose(
  _ actual: [Float], _ expected: [Double], _ tolerance: Tolerance, _ what: String,
  where counts: [Bool]? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  expectClose(
    actual.map(Double.init), expected, tolerance, what, where: counts, sourceLocation: sourceLocation)
}

/// The same of values in double precision.
public func expectClose(
  _ actual: [Double], _ expected: [Double], _ tolerance: Tolerance, _ what: String,
  where counts: [Bool]? = nil,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  guard actual.count == expected.count else {
    Issue.record(
      "\(what): \(actual.count) values, expected \(expected.count)", sourceLocation: sourceLocation)
    return
  }
  let scale = max(expected.map(abs).max() ?? 0, tolerance.floor)
  var worst = (index: 0, error: 0.0)
  for index in actual.indices where counts?[index] ?? true {
    let error = abs(actual[index] - expected[index])
    // A comparison that NaN fails, after which no other error is to replace it.
    if !(error <= worst.error) { worst = (index, error) }
    if worst.error.isNaN { break }
  }
  #expect(
    worst.error <= tolerance.bound * scale,
    "\(what)[\(worst.index)] is \(actual[worst.index]), should be \(expected[worst.index]) (largest \(scale))",
    sourceLocation: sourceLocation)
}
