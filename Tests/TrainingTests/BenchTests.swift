import Testing

@testable import BespokeTraining

/// What a measurement says of the conditions that it was made in.
@Suite struct BenchTests {
  private func result(onFewer: Int, disturbed: Bool) -> BenchResult {
    BenchResult(
      model: "toy", threads: 2, instructionSet: "avx2", steps: 9, millisecondsPerStep: 2,
      samplesPerSecond: 4000, gigaflops: 30, peakGigaflops: 60, shareOfPeak: 0.5,
      stepsOnFewerThreads: onFewer, wasDisturbed: disturbed)
  }

  @Test func neighboursAreNamedWhereThereWereSome() {
    let quiet =
      "toy: 2.00 ms/step (median of 9), 4000 samples/s, 30.0 GFLOP/s, 50.0 % of this machine's 60 "
      + "(2 threads, avx2)"
    let others = "; other programs had the processors meanwhile"
    #expect(result(onFewer: 0, disturbed: false).line == quiet)
    #expect(result(onFewer: 0, disturbed: true).line == quiet + others)
    #expect(
      result(onFewer: 4, disturbed: true).line
        == quiet + others + "; 4 steps took fewer threads for them: --threads 2 takes all")
  }

  @Test func theTableNamesTheModelsThatWereDisturbed() {
    func last(_ disturbed: Bool) -> Substring? {
      let row = OverviewResult(
        bench: result(onFewer: 0, disturbed: disturbed), residentMebibytes: 60, firstStepSeconds: 0.1)
      return OverviewResult.table([row]).split(separator: "\n").last
    }
    #expect(last(false)?.hasPrefix("2 threads, avx2; ") == true)
    #expect(last(true)?.hasSuffix("waited: toy") == true)
  }

  /// A program that takes half of a processor, again and again; a system that is there for moments.
  @Test func aWindowTellsNeighboursFromASystem() {
    func isDisturbed(interruptions: Int, busy: Double) -> Bool {
      var window = ThreadGovernor.Window()
      window.add(
        seconds: 1, usage: ProcessorUsage(interruptions: interruptions, seconds: busy), threads: 2)
      return window.isDisturbed(2)
    }
    #expect(isDisturbed(interruptions: 150, busy: 1.9))
    #expect(isDisturbed(interruptions: 40, busy: 1.4))
    #expect(!isDisturbed(interruptions: 40, busy: 1.95))
    #expect(!isDisturbed(interruptions: 2, busy: 1))
  }
}
