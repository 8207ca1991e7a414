import Foundation
import Testing

@testable import BespokeTraining

/// `scores.csv`, and what becomes of it after a kill.
@Suite struct ScoreLogTests {
  private let fixture: RunFixture
  private var path: String { fixture.file("scores.csv") }
  private let rows = [
    "3,1,50,31.25,0.01,0.001,0.5,0.4,0.9,0.8,0.125,0.25,0.75", "6,2,50,28.9,-1e-05,,1,0,1.5,0.8,,,",
    "10,4,50,nan,0.01,0.001,0.5,0.4,0.9,0.8,,0.25,",
  ]
  private var whole: String { ([RunScore.columns] + rows).joined(separator: "\n") + "\n" }

  init() throws { fixture = try RunFixture() }

  private func text() throws -> String { String(decoding: try fixture.bytes("scores.csv"), as: UTF8.self) }

  @Test func aLineIsReadAsItWasWritten() throws {
    for row in rows { #expect(RunScore(line: row)?.line == row) }
    let score = try #require(RunScore(line: rows[0]))
    #expect((score.step, score.epoch, score.values.count) == (3, 1, 50))
    let values = score.values
    #expect([values.frechet, values.kid, values.kidStandardError] == [31.25, 0.01, 0.001])
    #expect([values.precision, values.recall, values.density, values.coverage] == [0.5, 0.4, 0.9, 0.8])
    #expect(values.slicedWasserstein == 0.125 && values.nearestBins == 0.25 && values.novelty == 0.75)
    let few = try #require(RunScore(line: rows[1])).values
    #expect(few.kidStandardError == nil && few.slicedWasserstein == nil && few.nearestBins == nil)
    #expect(few.kidInWords == "-0.000")
    var exact = score
    exact.values.frechet = 31.123456789
    #expect(exact.rounded.values.frechet == 31.1235)
    #expect(exact.rounded.line == exact.line)
  }

  @Test func whatIsNoLineIsNone() {
    for line in [
      "", "3", RunScore.columns, rows[0] + ",1", "0,1,50" + rows[0].dropFirst(6), "3,0,50,1,1,1,1,1,1,1,,1,",
      "3,1,50,x,0.01,0.001,0.5,0.4,0.9,0.8,0.125,0.25,0.75", "3,1,50,1,0.01,0.001,0.5,0.4,0.9,0.8,x,0.25,",
      "3,1,50,1,0.01,0.001,0.5,0.4,0.9,0.8,,0.25,x", "3,1,50,1,0.01,0.001,0.5,0.4,0.9,0.8,,0.25",
      "3,1,0,1,1,1,1,1,1,1,,1,",
    ] {
      #expect(RunScore(line: line) == nil, "\(line)")
    }
  }

  @Test func linesAfterAStepAreCutOff() throws {
    for (step, count) in [(0, 0), (3, 1), (5, 1), (6, 2), (99, 3)] {
      try fixture.write(Data(whole.utf8), to: "scores.csv")
      #expect(try ScoreLog(path: path, after: step).rows.count == count)
      let kept = ([RunScore.columns] + rows.prefix(count)).joined(separator: "\n") + "\n"
      #expect(try text() == kept)
    }
  }

  /// A kill may come within a line, in the heads too.
  @Test func whatWasCutShortIsWrittenAgain() throws {
    for length in 0..<whole.utf8.count {
      try fixture.write(Data(whole.utf8.prefix(length)), to: "scores.csv")
      let log = try ScoreLog(path: path, after: 99)
      for row in rows.dropFirst(log.rows.count) { try log.append(try #require(RunScore(line: row))) }
      #expect(try text() == whole, "\(length)")
    }
  }

  /// What is no trace of a kill or of later steps is not cut off: somebody may want it back.
  @Test func linesThatAreNoneAreRefused() throws {
    let heads = RunScore.columns + "\n"
    for (text, line) in [
      (whole + rows[0] + "\n", 5), (heads + "x\n" + rows[2] + "\n", 2), ("other,heads\n" + rows[0] + "\n", 1),
    ] {
      try fixture.write(Data(text.utf8), to: "scores.csv")
      #expect(
        fixture.message { _ = try ScoreLog(path: path, after: 99) }
          == "line \(line) of scores.csv is not as training writes it, and nothing was changed; mend the line, or move "
          + "the file away for a log that begins anew")
      #expect(try self.text() == text)
    }
  }

  @Test func whatProgramsForTablesSaveIsRead() throws {
    let saved = "\u{FEFF}" + whole.replacing("\n", with: "\r\n")
    try fixture.write(Data(saved.utf8), to: "scores.csv")
    #expect(try ScoreLog(path: path, after: 99).rows.map(\.line) == rows)
    #expect(try text() == saved)
  }
}
