import Foundation
import Testing

@testable import BespokeTraining

/// What a report keeps of a run's metrics.
@Suite struct ReportCurveTests {
  @Test func aLongRunTakesNoMoreThanAShortOne() {
    var curve = Curve()
    for step in 1...100_000 { curve.add(step == 77_777 ? 1e6 : sin(Double(step) / 1000), step: step) }
    #expect((Curve.mostPieces / 2...Curve.mostPieces).contains(curve.pieces.count))
    #expect(curve.pieces.first?.first == 1 && curve.pieces.last?.last == 100_000)
    // Next to each other, without a gap, and none is lost among others.
    for (one, next) in zip(curve.pieces, curve.pieces.dropFirst()) { #expect(next.first == one.last + 1) }
    #expect(curve.pieces.filter { $0.high == 1e6 }.count == 1)
    #expect(curve.latest == sin(100))
    for piece in curve.pieces where piece.high < 2 {
      let values = (piece.first...piece.last).map { sin(Double($0) / 1000) }
      #expect(piece.low == values.min() && piece.high == values.max())
      #expect(abs(piece.mean - values.reduce(0, +) / Double(values.count)) < 1e-9)
    }
  }

  @Test func whatIsNoNumberLeavesAHole() {
    var curve = Curve()
    curve.add(.nan, step: 1)
    curve.add(2, step: 2)
    curve.add(.infinity, step: 3)
    #expect(curve.pieces == [Curve.Piece(2, step: 2)])
    #expect(curve.latest == 2 && curve.recent == 2)
    #expect(Curve().recent == nil)
  }

  @Test func linesAreReadAsTheyAreWritten() throws {
    let fixture = try RunFixture()
    let log = try MetricsLog(path: fixture.file("m.jsonl"), after: 0)
    for step in 1...5 {
      try log.append(
        step: step, epoch: (step + 1) / 2,
        result: StepResult(
          names: ["loss/discriminator", "score/real"], values: [Float(step) / 3, step == 4 ? .nan : 1e-9]),
        heldOutAccuracy: step == 2 ? 0.25 : nil, milliseconds: 100)
    }
    try log.flush()
    let history = MetricsHistory(path: fixture.file("m.jsonl"))
    #expect(history.step == 5 && history.epoch == 3)
    #expect(history.names == ["loss_discriminator", "score_real", "accuracy_held_out"])
    #expect(
      history.curves["loss_discriminator"]?.pieces.map(\.mean) == (1...5).map { Double("\(Float($0) / 3)") })
    #expect(history.curves["score_real"]?.pieces.map(\.first) == [1, 2, 3, 5])
    #expect(history.curves["accuracy_held_out"]?.pieces == [Curve.Piece(0.25, step: 2)])
    #expect(abs(history.seconds - 0.5) < 1e-9)
    #expect(MetricsHistory(path: fixture.file("m.jsonl"), through: 3).step == 3)
    #expect(MetricsHistory(path: fixture.file("none.jsonl")) == MetricsHistory())
  }

  @Test(arguments: [
    "", "{}", "{\"step\":0,\"ms\":1}", "{\"step\":1.5,\"ms\":1}", "{\"step\":1e300}",
    "{\"step\":1,\"epoch\":nan}",
    "{\"step\":1,\"loss\"}", "{step:1}", "{\"step\":1,\"loss\":\"one\"}", "[1]", "{\"step\":1,\"loss\":1",
    "{\"\":1}", "{\"step\":-1}",
  ])
  func whatIsNoLineIsPassedOver(line: String) {
    let text = "\(line)\n{\"step\":7,\"epoch\":1,\"loss\":2,\"ms\":3}\n"
    let history = MetricsHistory(Data(text.utf8))
    #expect(history.step == 7 && history.curves["loss"]?.latest == 2)
  }

  /// A line that was cut short is none, and one of a step that was there is not counted twice.
  @Test func aTailIsPassedOver() {
    let line = "{\"step\":1,\"epoch\":1,\"loss\":2,\"ms\":3}"
    let history = MetricsHistory(Data("\(line)\n\(line)\n{\"step\":2,\"epo".utf8))
    #expect(history.step == 1 && history.curves["loss"]?.pieces.count == 1)
  }

  @Test func scoresAreRead() throws {
    let table = try #require(
      ScoreTable(
        """
        step,epoch,count,frechet,kid,kid_standard_error,precision,new_score
        100,1,1000,89,0.05,0.002,0.4,3
        200,2,1000,84.5,0.06,0.002,0.6,
        300,3,1000,237,-0.01,0.002,0.7,nan
        """))
    #expect(
      table.columns == ["frechet", "kid", "kid_standard_error", "precision", "new_score"])
    #expect(table.rows.map(\.step) == [100, 200, 300])
    #expect(table.rows[0].values["new_score"] == 3 && table.rows[2].values["new_score"] == nil)
    #expect(table.best?.step == 200)
    #expect(table.best("kid")?.step == 300 && table.best("precision")?.step == 300)
    #expect(table.best("new_score") == nil)
    #expect(table.within(0..<151)?.rows.map(\.step) == [100])
    #expect(table.within(101..<201)?.rows.map(\.step) == [200])
    #expect(table.within(0..<51) == nil)
  }

  @Test(arguments: ["", "step,frechet", "epoch,frechet\n1,2", "step,frechet\nx,1", "\n\n,\n"])
  func whatHoldsNoScoresIsNoTable(text: String) { #expect(ScoreTable(text) == nil) }

  @Test func floorsAreRead() throws {
    let floors = try #require(
      ScoreFloors(
        Data(
          """
          {"heldOut": "garments", "heldOutImages": 2000, "features": "random", "featuresHash": "a1b2",
           "floor": {"count": 2000, "frechet": 3.1, "kidStandardError": 0.001, "slicedWasserstein": null}}
          """.utf8)))
    #expect(floors.values == ["count": 2000, "frechet": 3.1, "kid_standard_error": 0.001])
    #expect(floors.heldOut == "2,000 images of garments" && floors.features == "random, a1b2")
    for broken in ["", "[]", "{}", "{\"floor\": 3}"] { #expect(ScoreFloors(Data(broken.utf8)) == nil) }
  }

  @Test func verdictsAreRead() throws {
    let text = """
      {"verdict":"generator collapsed","since":120,"reasons":["few modes"],"advice":"try another loss"}
      """
    let verdict = try #require(ReportedVerdict(Data(text.utf8)))
    #expect(verdict.verdict == "generator collapsed" && verdict.since == 120)
    #expect(verdict.reasons == ["few modes"] && verdict.advice == "try another loss" && !verdict.isHealthy)
    #expect(ReportedVerdict(Data("{\"verdict\":\"healthy\"}".utf8))?.isHealthy == true)
    for broken in ["", "{}", "{\"verdict\":1}", "healthy"] {
      #expect(ReportedVerdict(Data(broken.utf8)) == nil)
    }
  }

  @Test(arguments: [
    (0.0, "0"), (1, "1"), (-1_234_567, "-1,234,567"), (0.693147, "0.693"), (0.01234, "0.0123"),
    (84.5, "84.50"),
    (237.04, "237.0"), (1234.6, "1,235"), (1.5e8 + 0.5, "1.50e+08"), (2e-7, "2.00e-07"), (.nan, "–"),
  ])
  func numbersForPeople(number: Double, text: String) { #expect(shown(number) == text) }

  @Test(arguments: [
    (0.0...1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]), (0.0...300.0, ["0", "100", "200", "300"]),
    (-2.0...9.0, ["0", "5"]), (1.38...1.39, ["1.380", "1.382", "1.384", "1.386", "1.388", "1.390"]),
    (0...2_000_000, ["0", "500,000", "1,000,000", "1,500,000", "2,000,000"]),
  ])
  func axesHaveRoundNumbers(range: ClosedRange<Double>, labels: [String]) {
    let axis = Axis(over: range)
    #expect(axis.ticks.map(axis.label) == labels)
    for tick in axis.ticks { #expect(axis.share(of: tick) > -1e-9 && axis.share(of: tick) < 1 + 1e-9) }
  }

  @Test func listsAreThinnedEvenly() {
    #expect(thinned(Array(0..<10), most: 20) == Array(0..<10))
    #expect(thinned(Array(0...100), most: 5) == [0, 25, 50, 75, 100])
    #expect(thinned(Array(0..<1000), most: 40).count == 40)
    #expect(thinned([1, 2, 3], most: 1) == [3])
  }

  @Test func theProcessorIsWhatTheSystemCallsIt() {
    #expect(
      processorName(in: "processor\t: 0\nmodel name\t: AMD EPYC 9R14\nflags\t\t: fpu\n") == "AMD EPYC 9R14")
    #expect(processorName(in: "processor\t: 0\nModel\t\t: Raspberry Pi 4\n") == "Raspberry Pi 4")
    #expect(processorName(in: "processor\t: 0\n") == nil)
  }
}
