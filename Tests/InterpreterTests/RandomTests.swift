import BespokeGraph
import BespokePhilox
import Foundation
import Testing

/// Random numbers: the generator's published answers, and what the distributions make of its words.
@Suite struct RandomTests {
  /// From the authors' `kat_vectors`, philox4x32 with 10 rounds.
  @Test func philoxGivesThePublishedAnswers() {
    func words(_ block: (UInt32, UInt32, UInt32, UInt32)) -> [UInt32] {
      [block.0, block.1, block.2, block.3]
    }
    #expect(
      words(Philox(seed: 0, step: 0, stream: 0).block(0))
        == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
    #expect(
      words(Philox(seed: .max, step: .max, stream: .max).block(.max))
        == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
    let digitsOfPi = Philox(seed: 0x299f_31d0_a409_3822, step: 0x0370_7344_1319_8a2e, stream: 0x85a3_08d3)
    #expect(words(digitsOfPi.block(0x243f_6a88)) == [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
  }

  @Test func wordsAreNumberedBlockAfterBlock() {
    let philox = Philox(seed: 7, step: 8, stream: 9)
    for index in 0..<12 {
      let block = philox.block(UInt32(index / 4))
      #expect(philox.word(index) == [block.0, block.1, block.2, block.3][index % 4])
    }
  }

  @Test func uniformIsScaledBetweenItsBounds() throws {
    let philox = Philox(seed: 3, step: 5, stream: 17)
    let values = try evaluate(seed: 3, step: 5) {
      $0.random(.uniform(low: -2, high: 6), stream: 17, Shape([3, 7]))
    }
    #expect(values == (0..<21).map { -2 + 8 * (Double(philox.word($0) >> 8) / 0x1p24) })
  }

  @Test func normalIsScaledByItsDeviation() throws {
    let philox = Philox(seed: 1 << 40, step: 1 << 33, stream: 4)
    let values = try evaluate(seed: 1 << 40, step: 1 << 33) {
      $0.random(.normal(deviation: 0.02), stream: 4, Shape([5]))
    }
    #expect(values == (0..<5).map { 0.02 * philox.normal($0) })
  }

  @Test func normalHasUnitVarianceAndNoMean() {
    let philox = Philox(seed: 11, step: 0, stream: 1)
    let values = (0..<20_000).map(philox.normal)
    let mean = values.reduce(0, +) / 20_000
    let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 20_000
    // Four standard errors: 4 / sqrt(20000) and 4 sqrt(2 / 20000).
    #expect(abs(mean) < 0.029)
    #expect(abs(variance - 1) < 0.04)
  }

  @Test func dropoutKeepsWordsFromTheThresholdOn() throws {
    let philox = Philox(seed: 2, step: 9, stream: 6)
    let mask = try evaluate(seed: 2, step: 9) {
      $0.random(.dropoutMask(rate: 0.25), stream: 6, Shape([4, 50]))
    }
    #expect(mask == (0..<200).map { philox.word($0) >= 0x4000_0000 ? 4.0 / 3 : 0 })
    #expect(Set(mask) == [0, 4.0 / 3])
  }

  @Test func dropoutKeepsTheWordAtTheThreshold() throws {
    let rate = Double(Philox(seed: 0, step: 0, stream: 6).word(3)) / 0x1p32
    let mask = try evaluate { $0.random(.dropoutMask(rate: rate), stream: 6, Shape([4])) }
    #expect(mask[3] == 1 / (1 - rate))
  }

  @Test func dropoutOfNothingKeepsEverything() throws {
    let mask = try evaluate { $0.random(.dropoutMask(rate: 0), stream: 6, Shape([64])) }
    #expect(mask == Array(repeating: 1, count: 64))
  }

  @Test func wholeNumbersStayBelowTheirLimit() throws {
    let philox = Philox(seed: 2, step: 9, stream: 6)
    let labels = try evaluate(seed: 2, step: 9) { $0.random(.integer(below: 10), stream: 6, Shape([10_000])) }
    let agree = labels.indices.allSatisfy { labels[$0] == Double((UInt64(philox.word($0)) * 10) >> 32) }
    #expect(agree)
    // Each of ten is drawn a thousand times, within five standard deviations.
    let counts = Dictionary(grouping: labels) { $0 }.mapValues(\.count)
    #expect(Set(counts.keys) == Set((0..<10).map(Double.init)))
    #expect(counts.values.allSatisfy { abs($0 - 1000) < 150 })
    let largest = try evaluate(in: Float.self) { $0.random(.integer(below: 1 << 24), stream: 1, Shape([64])) }
    #expect(largest.allSatisfy { $0 == $0.rounded() && $0 < 0x1p24 })
  }

  @Test func singleAndDoublePrecisionDrawTheSameNumbers() throws {
    let build: (inout GraphBuilder) -> ValueID = {
      $0.random(.normal(deviation: 1), stream: 3, Shape([9]))
    }
    #expect(try evaluate(in: Float.self, build) == evaluate(in: Double.self, build).map(Float.init))
  }
}
