import BespokeCompiler
import FuzzSupport
import Testing

/// Whatever the model or graph, its compiled C computes what the interpreter does. The C is compiled here and now.
@Suite struct RandomGraphTests {
  /// Fifty programs; `make fuzz-graphs` runs others.
  @Test func compiledProgramsAgreeWithTheReference() throws {
    let report = try Fuzzer().run(1000..<1050)
    for found in report.failures { Issue.record("seed \(found.seed): \(found.failure)") }
    #expect(report.programs == 50 && report.models == 25 && report.tally.tensors > 1000)
    // A comparison by what rounding does to a value is the exception.
    #expect(report.tally.sensitive * 10 < report.tally.tensors)
  }

  @Test func programsThatFailedOnceAgree() throws {
    let cases = try Fuzzer.cases()
    for (item, outcome) in zip(cases, try Workbench().check(cases.map(\.item))) {
      if let failure = outcome.failure { Issue.record("\(item.name): \(failure)") }
    }
  }

  /// Terms that do not go by rows and columns are a list, which products of today's operations never need.
  @Test func termsAsAListGiveTheSame() throws {
    let report = try Fuzzer(Workbench(plant: listedTerms)).run(1000..<1006)
    for found in report.failures { Issue.record("seed \(found.seed): \(found.failure)") }
  }

  /// Other programs than those whose C is compiled: no verifier of any stage refuses them.
  @Test func everyStageIsLegal() throws {
    for seed in 2000..<2060 as Range<UInt64> {
      var runner = StageRunner()
      _ = try compile(try Fuzzer.program(seed), &runner)
    }
  }
}
