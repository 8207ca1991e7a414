import Foundation
import Testing

@testable import BespokeTraining

/// `report.html` of a run, and that no run suffers from it.
@Suite struct ReportPageTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  private func page(_ run: String = "run") throws -> String {
    String(decoding: try fixture.bytes(run + "/report.html"), as: UTF8.self)
  }

  private func expect(
    _ page: String, holds pieces: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for piece in pieces { #expect(page.contains(piece), "\(piece)", sourceLocation: sourceLocation) }
  }

  @Test func aRunIsShown() throws {
    try fixture.train(fixture.options(out: "run", steps: 9, every: 2))
    let page = try page()
    #expect(page.hasPrefix("<!doctype html>"))
    expect(
      page,
      holds: [
        "<title>toy, step 9 of 9</title>", "<span class=\"state good\">finished</span>",
        "step 9 of 9 · epoch 3",
        "aria-label=\"Losses\"", "aria-label=\"D(x) and D(G(z))\"", "aria-label=\"Milliseconds a step\"",
        "epoch 1, step 3", "epoch 3, step 9", "type=range min=0 max=1", "src=\"data:image/png;base64,",
        "src=\"data:image/gif;base64,", "<th>source</th><td>BespokeZoo/Toy.swift</td>",
        "<td>0123456789abcdef</td>", "<td>adam(0.1)</td>", "generator/dense1", "kernel 3 x 16, bias 16",
        "<th>images</th><td>14 of ", "3 steps of 4", "--resume --steps 18", "generate --checkpoint",
        "<th>threads</th><td>1</td>", "<th>instruction set</th><td>baseline</td>",
      ])
    for absent in [
      "http-equiv=refresh", "Verdict", "Scores", "Best against", "What has changed", "http://", "https://",
    ] {
      #expect(!page.contains(absent), "\(absent)")
    }
    // Two pictures, and a film of them.
    #expect(page.components(separatedBy: "<img ").count == 4)
  }

  /// Each picture is the file's bytes.
  @Test func picturesAreThoseOfTheFolder() throws {
    try fixture.train(fixture.options(out: "run", steps: 9))
    let page = try page()
    for name in ["samples/epoch-0001.png", "samples/epoch-0003.png", "training.gif"] {
      #expect(page.contains(try fixture.bytes("run/" + name).base64EncodedString()), "\(name)")
    }
  }

  @Test func whatIsGoingOnReadsItselfAgain() throws {
    var options = try fixture.options(out: "run", steps: 9)
    let seen = Seen()
    let path = fixture.file("run/report.html")
    options.observer = { progress in
      if progress.step == 2 { seen.text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
    }
    try fixture.train(options)
    expect(
      seen.text,
      holds: [
        "<meta http-equiv=refresh content=10>", "<span class=\"state going\">going on</span>",
        "<progress max=9 value=1>", "<title>toy, step 1 of 9</title>",
      ])
    #expect(!seen.text.contains("To go on"))
  }

  @Test func aRunThatWasStoppedSaysHowToGoOn() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.pendingSignal = { SIGINT }
    try fixture.train(options)
    expect(
      try page(),
      holds: [
        "<span class=\"state\">stopped</span>", "step 1 of 9",
        "train toy --out \(fixture.file("run")) --resume<",
      ])
    // The rest of the run leaves what an undisturbed one does.
    try fixture.train(fixture.options(out: "run", steps: 9, resume: true))
    try fixture.train(fixture.options(out: "whole", steps: 9))
    #expect(try comparable("run") == comparable("whole"))
  }

  /// What does not tell the time, nor the folder.
  private func comparable(_ run: String) throws -> [String] {
    try page(run).replacing(fixture.file(run), with: "RUN").split(separator: "\n").map(String.init).filter {
      !$0.contains("class=soft>RUN") && !$0.contains(" of training") && !$0.contains(" ms<")
        && !$0.contains(" a second") && !$0.contains("all steps") && !$0.contains("milliseconds")
        && !$0.contains("points=\"") && !$0.contains("class=y ") && !$0.contains("class=grid")
    }
  }

  @Test func aRunThatStoppedByItselfSaysWhy() throws {
    _ = fixture.message { try fixture.train(fixture.options(out: "run", steps: 9, seed: 13)) }
    expect(
      try page(),
      holds: [
        "<span class=\"state bad\">stopped by itself</span>", "the losses are no longer finite",
        "--resume --changed<",
      ])
  }

  @Test func aClassifierHasNoPictures() throws {
    try fixture.train(fixture.options("judge", out: "run", steps: 9))
    let page = try page()
    expect(page, holds: ["Shares of images that are told right", "held out", "right of held-out images"])
    for absent in ["<img", "Samples", "generate --checkpoint"] {
      #expect(!page.contains(absent), "\(absent)")
    }
  }

  /// Folders may be called as they like.
  @Test func namesBecomeNoElements() throws {
    var options = try fixture.options("labelled", out: "a<b>&\"c'd", steps: 4)
    let data = fixture.file("<script>alert(1)</script>")
    for (label, name) in ["<i>shoe", "shirt & \"tie\""].enumerated() {
      for image in 0..<6 {
        let pixels = PixelImage(
          width: 4, height: 4, channels: 1, pixels: [UInt8](repeating: UInt8(40 * image + label), count: 16))
        try FileManager.default.createDirectory(
          atPath: "\(data)/\(name)", withIntermediateDirectories: true)
        try writePNG(pixels, to: "\(data)/\(name)/\(image).png")
      }
    }
    options.data = data
    try fixture.train(options)
    let page = try page("a<b>&\"c'd")
    expect(
      page,
      holds: [
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;i&gt;shoe, shirt &amp; &quot;tie&quot;", "a&lt;b&gt;",
      ])
    #expect(!page.contains("<script>alert") && !page.contains("<i>shoe") && !page.contains("a<b>"))
    #expect(page.components(separatedBy: "<script>").count == 2)
  }

  @Test func scoresAndVerdictAreShown() throws {
    let options = try fixture.options(out: "run", steps: 30)
    try fixture.train(options)
    try fixture.write(
      Data(
        """
        step,epoch,count,frechet,kid,kid_standard_error
        3,1,14,89,0.05,0.002
        15,5,14,84.5,0.06,0.002
        30,10,14,237,0.07,0.002
        99,33,14,1,1,1

        """.utf8), to: "run/scores.csv")
    try fixture.write(
      Data("{\"features\":\"random\",\"heldOut\":\"<b>\",\"floor\":{\"frechet\":12.5,\"kid\":0.001}}".utf8),
      to: "run/floor.json")
    try fixture.write(Data(), to: "run/best.safetensors")
    try fixture.write(
      Data(
        "{\"verdict\":\"generator <collapsed>\",\"since\":12,\"reasons\":[\"few modes\"],\"advice\":\"try\"}"
          .utf8),
      to: "run/verdict.json")
    try writeReport(
      of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    let page = try page()
    expect(
      page,
      holds: [
        "<b class=bad>generator &lt;collapsed&gt;</b>", "since step 12", "<li>few modes</li>",
        "aria-label=\"Frechet distance\"", "aria-label=\"KID\"", "floor 12.50", "best, step 15", "15 (best)",
        "<tr class=best>", "Best against newest", "The best score is that of step 15",
        "floor: training images", "Against &lt;b&gt;, held out",
        "--checkpoint \(fixture.file("run/best.safetensors"))",
      ])
    // The row of a step that was never made is another run's.
    #expect(page.contains("<td class=n>237</td>"))
    #expect(fixture.printed.last == "report of \(fixture.file("run")): \(fixture.file("run/report.html"))\n")
    // What is not decided is so since no step: the console says why.
    try fixture.write(Data("{\"verdict\":\"undecided\",\"since\":1}".utf8), to: "run/verdict.json")
    try writeReport(
      of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    expect(try self.page(), holds: ["<b class=soft>undecided</b> <span class=soft>too few steps</span>"])
  }

  @Test func aReportThatCannotBeWrittenEndsNothing() throws {
    var options = try fixture.options(out: "run", steps: 9)
    let path = fixture.file("run/report.html")
    // A folder in its place cannot be written over.
    options.observer = { progress in
      guard progress.step == 1 else { return }
      unlink(path)
      try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    #expect(try fixture.train(options) == .finished)
    let notices = fixture.printed.filter { $0.contains("report") && $0.contains("cannot be written") }
    #expect(notices.count == 1, "\(fixture.printed)")
    #expect(try fixture.names(in: "run/checkpoints") == ["step-00000009.safetensors"])
    #expect(!(try fixture.names(in: "run").contains { $0.hasSuffix(".tmp") }))
  }

  /// A process that ends between its film and its page leaves one that reads itself again for ever; a resume finds it.
  @Test func apageThatGoesOnForEverIsMended() throws {
    let options = try fixture.options(out: "run", steps: 9)
    try fixture.train(options)
    let text = try page()
    try fixture.write(
      Data(
        text.replacing(
          "<meta name=generator", with: "<meta http-equiv=refresh content=10><meta name=generator"
        ).utf8),
      to: "run/report.html")
    let message = fixture.message { try fixture.train(fixture.options(out: "run", steps: 9, resume: true)) }
    #expect(message.contains("9 steps already"))
    let mended = try page()
    #expect(!mended.contains("http-equiv=refresh"))
    expect(mended, holds: ["<span class=\"state good\">finished</span>", "<th>threads</th><td>1</td>"])
  }

  @Test func aRunOfBeforeGetsItsReport() throws {
    try fixture.train(fixture.options(out: "run", steps: 9))
    let whole = try comparable("run")
    unlink(fixture.file("run/report.html"))
    try writeReport(of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    let again = try comparable("run")
    // All but the machine, which only the page itself knew.
    #expect(
      whole.filter { !again.contains($0) }.allSatisfy {
        $0.contains("bespoke-") || $0.contains("<table") || $0.contains("threads") || $0.contains("processor")
      })
    #expect(again.contains { $0.contains("finished") })
    // A page that is there is asked for it.
    try fixture.train(fixture.options(out: "other", steps: 9))
    try writeReport(of: [fixture.file("other")], models: fixture.catalogue, console: fixture.console)
    #expect(try page("other").contains("<th>threads</th><td>1</td>"))
    // A model that is not compiled in is known by its checkpoint.
    let nothing = CompiledModels(programs: [], instructionSet: "baseline")
    try writeReport(of: [fixture.file("run")], models: nothing, console: fixture.console)
    expect(try page(), holds: ["generator/dense1", "kernel 3 x 16, bias 16"])
  }

  @Test func whatIsNoRunIsRefused() throws {
    let models = try fixture.catalogue
    func message(_ runs: [String], out: String? = nil) -> String {
      fixture.message { try writeReport(of: runs, out: out, models: models, console: fixture.console) }
    }
    #expect(message([fixture.file("none")]) == "none is no run: none/config.json does not exist")
    #expect(message([]) == "give the folder of a run, or of several")
    try fixture.train(fixture.options(out: "run", steps: 3))
    let configuration = fixture.file("run/config.json")
    #expect(
      message([fixture.file("run")], out: configuration)
        == "--out run/config.json is there and is no report: remove it, or give another name")
    // One page may take the place of another.
    #expect(message([fixture.file("run")], out: fixture.file("run/report.html")) == "no error")
  }

  @Test func severalRunsStandSideBySide() throws {
    try fixture.train(fixture.options(out: "a/run", steps: 9))
    try fixture.train(fixture.options(out: "b/run", steps: 12, seed: 5))
    let out = fixture.file("both.html")
    try writeReport(
      of: [fixture.file("a/run"), fixture.file("b/run")], out: out, models: fixture.catalogue,
      console: fixture.console)
    let page = String(decoding: try fixture.bytes("both.html"), as: UTF8.self)
    expect(
      page,
      holds: [
        "<h1>2 runs</h1>", "</i>a/run</span>", "</i>b/run</span>",
        "<tr><th>seed</th><td>1</td>\n<td>5</td></tr>",
        "<tr><th>steps</th><td>9</td>\n<td>12</td></tr>", "aria-label=\"loss of the discriminator\"",
        "12 of 12",
      ])
    #expect(!page.contains("<th>optimiser/generator</th>") && !page.contains("<th>fingerprint</th>"))
    #expect(page.components(separatedBy: "<img ").count == 3)
    #expect(page.components(separatedBy: "class=\"line c2\"").count > 4)
    #expect(fixture.printed.last == "2 runs: \(out)\n")
  }

  @Test func runsAreCalledByWhatTellsThemApart() {
    #expect(ComparisonPage.names(of: ["/r/a", "/r/b"]) == ["a", "b"])
    #expect(ComparisonPage.names(of: ["/r/a/x", "/r/b/x", "/r/b/y"]) == ["a/x", "b/x", "b/y"])
    #expect(ComparisonPage.names(of: ["/r/a", "/r/a"]) == ["a", "a"])
  }

  @Test func manyPicturesAreThinned() throws {
    try fixture.train(fixture.options(out: "run", steps: 3))
    let picture = try fixture.bytes("run/samples/epoch-0001.png")
    for epoch in 2...100 { try fixture.write(picture, to: "run/samples/epoch-\(padded(epoch, 4)).png") }
    try writeReport(of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    let page = try page()
    #expect(page.components(separatedBy: "alt=\"samples, ").count == ReportPage.mostPictures + 1)
    expect(page, holds: ["40 of 100 pictures", "epoch 1, step 3", "epoch 100, step 300", "max=39"])
  }

  /// What took the place of a picture is left out.
  @Test func whatIsNoPictureIsLeftOut() throws {
    try fixture.train(fixture.options(out: "run", steps: 9))
    try fixture.write(Data("<svg onload=alert(1)>".utf8), to: "run/samples/epoch-0003.png")
    try fixture.write(Data(), to: "run/samples/epoch-99999999999999999999.png")
    try fixture.write(Data(), to: "run/samples/epoch-9223372036854775807.png")
    try writeReport(of: [fixture.file("run")], models: fixture.catalogue, console: fixture.console)
    #expect(try page().components(separatedBy: "alt=\"samples, ").count == 2)
  }
}

private final class Seen: @unchecked Sendable {
  var text = ""
}
