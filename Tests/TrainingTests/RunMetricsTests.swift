import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunMetricsTests {
  private func line(_ step: Int) -> String { "{\"step\":\(step),\"epoch\":1,\"ms\":1.0}\n" }

  @Test func linesAfterAStepAreCutOff() {
    let text = Data((1...12).map(line).joined().utf8)
    #expect(MetricsLog.length(of: text, upTo: 10) == (1...10).map(line).joined().utf8.count)
    #expect(MetricsLog.length(of: text, upTo: 0) == 0)
    #expect(MetricsLog.length(of: text, upTo: 99) == text.count)
  }

  /// What is no trace of a kill or of later steps is not cut off: somebody may want it back.
  @Test func linesThatAreNoneAreRefused() throws {
    let fixture = try RunFixture()
    let path = fixture.file("m.jsonl")
    func open(_ text: String, after step: Int) throws -> String {
      try fixture.write(Data(text.utf8), to: "m.jsonl")
      return fixture.message { _ = try MetricsLog(path: path, after: step) }
    }
    let broken = line(1) + "x\n" + line(3)
    #expect(
      try open(broken, after: 3)
        == "line 2 of m.jsonl is not as training writes it, and nothing was changed; mend the line, or move the file "
        + "away for a log that begins anew")
    #expect(try fixture.bytes("m.jsonl") == Data(broken.utf8))
    // Behind the last step is what a crash may have left.
    for text in [broken, line(1) + "x", line(1) + "\0\0\n"] {
      #expect(try open(text, after: 1) == "no error")
      #expect(try fixture.bytes("m.jsonl") == Data(line(1).utf8))
    }
  }

  @Test func aLineCutShortIsCutOff() {
    let text = Data((line(1) + line(2).dropLast(3)).utf8)
    #expect(MetricsLog.length(of: text, upTo: 5) == line(1).utf8.count)
  }

  @Test func aLineHoldsLossesScoresAndLastTheDuration() throws {
    let fixture = try RunFixture()
    let log = try MetricsLog(path: fixture.file("m.jsonl"), after: 0)
    let result = StepResult(
      names: ["loss/discriminator", "loss/generator", "score/real", "score/fake"],
      values: [1.25, 1e-9, .nan, 0.5])
    try log.append(step: 3, epoch: 2, result: result, milliseconds: 12.34567)
    try log.flush()
    #expect(
      String(decoding: try fixture.bytes("m.jsonl"), as: UTF8.self) == """
        {"step":3,"epoch":2,"loss_discriminator":1.25,"loss_generator":1e-09,"score_real":null,"score_fake":0.5,"ms":12.346}

        """)
  }

  @Test func progressInWords() {
    var report = ProgressReport(totalSteps: 100, imagesPerStep: 128)
    let result = StepResult(
      names: ["loss/discriminator", "loss/generator", "score/real", "score/fake"],
      values: [1.2, 0.8, 0.6, 0.4])
    var printed: [String] = []
    let console = Console(isTerminal: false) { printed.append($0) }
    report.update(step: 11, epoch: 2, result: result, seconds: 0.1, console: console)
    report.update(step: 12, epoch: 2, result: result, seconds: 0.1, console: console)
    #expect(
      printed == [
        "epoch 2 | step 11/100 | 1280 samples/s | loss D 1.200 G 0.800 | D(x) 0.600 D(G(z)) 0.400 | 9 s left\n"
      ])
  }

  @Test func progressOfClasses() {
    var report = ProgressReport(totalSteps: 100, imagesPerStep: 128)
    var printed: [String] = []
    let console = Console(isTerminal: false) { printed.append($0) }
    let result = StepResult(names: ["loss", "accuracy"], values: [0.25, 0.96875])
    report.update(step: 100, epoch: 10, result: result, seconds: 0.1, console: console)
    #expect(
      printed == ["epoch 10 | step 100/100 | 1280 samples/s | loss 0.250 | accuracy 0.969 | 0 s left\n"])
  }

  @Test func aTerminalRewritesItsLine() {
    var printed = ""
    let console = Console(isTerminal: true) { printed += $0 }
    console.live("one")
    console.live("two")
    console.line("three")
    #expect(printed == "\r\u{1B}[Kone\r\u{1B}[Ktwo\r\u{1B}[Kthree\n")
  }

  /// Whole parts, since half a number would be another one.
  @Test(arguments: [
    (80, "epoch 1 | step 12/3000 | 99 samples/s"), (37, "epoch 1 | step 12/3000 | 99 samples/s"),
    (36, "epoch 1 | step 12/3000"), (21, "epoch 1"), (7, "epoch 1"), (5, "epoch"), (0, ""), (-1, ""),
  ])
  func aLiveLineFitsItsTerminal(columns: Int, line: String) {
    #expect(Console.fitted("epoch 1 | step 12/3000 | 99 samples/s", columns: columns) == line)
  }

  @Test func wideLettersTakeTwoColumns() {
    #expect(Console.fitted("狗狗狗", columns: 5) == "狗狗")
  }

  @Test(arguments: [
    (0.4, "0 s"), (59.4, "59 s"), (60, "1 min 0 s"), (185, "3 min 5 s"), (7800, "2 h 10 min"),
  ])
  func durations(seconds: Double, words: String) { #expect(spelled(seconds: seconds) == words) }
}
