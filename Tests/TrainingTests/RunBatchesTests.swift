import Testing

@testable import BespokeTraining

@Suite struct RunBatchesTests {
  @Test func anEpochShowsEachImageOnceAndDropsTheTail() {
    var batches = Batches(imageCount: 14, imagesPerStep: 4, seed: 1)
    #expect(batches.stepsPerEpoch == 3)
    let seen = (0..<3).flatMap { batches.indices(step: $0) }
    #expect(Set(seen).count == 12)
    #expect(Set(seen).isSubset(of: 0..<14))
  }

  @Test func aStepIsAFunctionOfSeedAndStep() {
    var inOrder = Batches(imageCount: 1000, imagesPerStep: 128, seed: 7)
    var direct = inOrder
    let all = (0..<40).map { inOrder.indices(step: $0) }
    for step in [39, 0, 17, 8] { #expect(direct.indices(step: step) == all[step]) }
  }

  @Test func epochsAndSeedsDiffer() {
    var first = Batches(imageCount: 100, imagesPerStep: 100, seed: 1)
    var second = Batches(imageCount: 100, imagesPerStep: 100, seed: 2)
    #expect(first.indices(step: 0) != first.indices(step: 1))
    #expect(first.indices(step: 0) != second.indices(step: 0))
  }

  /// The shuffle is part of the format of a run: a change would silently change what a resume goes on with.
  @Test func theShuffleIsPinned() {
    var batches = Batches(imageCount: 10, imagesPerStep: 10, seed: 1)
    #expect(batches.indices(step: 0) == [3, 2, 1, 8, 6, 5, 0, 4, 7, 9])
  }

  @Test func aSmallSetRepeats() {
    var batches = Batches(imageCount: 3, imagesPerStep: 8, seed: 1)
    #expect(batches.repeatsImages)
    #expect(batches.stepsPerEpoch == 1)
    let step = batches.indices(step: 0)
    #expect(step.count == 8)
    #expect(Array(step[0..<3]) == Array(step[3..<6]))
    #expect(Set(step) == [0, 1, 2])
  }

  /// Each image is first equally often, within five standard deviations.
  @Test func theShuffleIsFair() {
    var batches = Batches(imageCount: 8, imagesPerStep: 1, seed: 3)
    var first = [Int](repeating: 0, count: 8)
    for epoch in 0..<4000 { first[batches.indices(step: epoch * 8)[0]] += 1 }
    for count in first { #expect(abs(count - 500) < 105) }
  }
}
