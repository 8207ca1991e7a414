import Testing

@testable import BespokeScores

/// How far generated images are from training images.
@Suite struct NoveltyTests {
  private func rows(_ values: [Float]) -> Features { Features(dimension: 1, values: values) }

  @Test(
    arguments: [
      ([0, 10, 20], 0), ([1, 11, 21], 0.5), ([2, 12, 22], 1), ([4, 14, 24], 2), ([0, 1, 1, 1, 0], 0.5),
    ] as [([Float], Double)])
  func itIsARatioOfMedians(fake: [Float], expected: Double) {
    let training = TrainingRows(rows([0, 10, 20]), heldOut: rows([2, 12, 22]), threads: 2)
    #expect(training.novelty(of: rows(fake), threads: 2) == expected)
  }

  @Test func heldOutImagesThatAreTrainedOnSayNothing() {
    let (one, others) = (rows([1, 11]), rows([0, 10, 20]))
    #expect(TrainingRows(others, heldOut: others, threads: 1).novelty(of: one, threads: 1) == nil)
  }

  @Test func nearestIsThatOfAllPairs() {
    let (some, others) = (normalRows(37, 5, seed: 1), normalRows(70, 5, seed: 2))
    let expected = (0..<37).map { row in
      (0..<70).map { other in
        (0..<5).reduce(Float(0)) {
          let difference = some.values[row * 5 + $1] - others.values[other * 5 + $1]
          return $0 + difference * difference
        }
      }.min()!
    }
    let found = nearest(of: some, among: PackedRows(others), threads: 3)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) <= 1e-5 * b) }
  }

  @Test func trainingImagesAreOfTheSameFeatures() {
    #expect(throws: ScoreError.self) {
      try Reference(normalRows(9, 4, seed: 1), training: normalRows(9, 5, seed: 1), threads: 1)
    }
    #expect(throws: ScoreError.self) {
      try Reference(normalRows(9, 4, seed: 1), training: Features(dimension: 4, values: []), threads: 1)
    }
  }
}
