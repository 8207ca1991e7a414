import Foundation
import Testing

@testable import BespokeTraining

/// What the console says to people who want less, to programs, and to terminals that can show pictures.
@Suite struct TerminalTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  /// What a run says in a manner, as one text.
  private func said(
    _ manner: Console.Manner, _ options: TrainingOptions, fails: Bool = false
  ) throws -> String {
    var text = ""
    let console = Console(manner, isTerminal: false) { text += $0 }
    let outcome = Result { try train(options, catalogue: try fixture.catalogue, console: console) }
    if !fails { _ = try outcome.get() }
    return text
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any], "\($0)")
    }
  }

  @Test func quietSaysTheLastWords() throws {
    let text = try said(.quiet, fixture.options(out: "run", steps: 9))
    #expect(text.hasPrefix("Done in ") && text.hasSuffix("\n") && text.split(separator: "\n").count == 1)
    #expect(text.contains("report: \(fixture.file("run"))/report.html"))
  }

  @Test func programsAreToldOfARun() throws {
    let all = try objects(said(.json, fixture.options(out: "run", steps: 9, seed: 7, every: 4)))
    let events = all.map { $0["event"] as? String }
    #expect(events.first == "notice" && events.last == "finished")
    let begun = try #require(all.first { $0["event"] as? String == "begun" })
    #expect(begun["model"] as? String == "toy" && begun["steps"] as? Int == 9 && begun["step"] as? Int == 0)
    #expect(begun["seed"] as? String == "7" && begun["folder"] as? String == fixture.file("run"))
    let progress = try #require(all.last { $0["event"] as? String == "progress" })
    #expect(progress["step"] as? Int == 9 && progress["epoch"] as? Int == 3)
    #expect(progress["score_real"] as? Double == 0.75 && progress["loss_discriminator"] is Double)
    let pictures = all.filter { $0["event"] as? String == "picture" }
    #expect(pictures.map { $0["step"] as? Int } == [3, 9])
    #expect(pictures.last?["path"] as? String == fixture.file("run/samples/epoch-0003.png"))
    #expect(all.filter { $0["event"] as? String == "checkpoint" }.map { $0["step"] as? Int } == [4, 8, 9])
    let end = try #require(all.last)
    #expect(end["step"] as? Int == 9)
    #expect(end["checkpoint"] as? String == fixture.file("run/checkpoints/step-00000009.safetensors"))
  }

  @Test func programsAreToldHowARunEnds() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.pendingSignal = { SIGTERM }
    let stopped = try #require(try objects(said(.json, options)).last)
    #expect(stopped["event"] as? String == "stopped" && stopped["signal"] as? Int == Int(SIGTERM))
    #expect(stopped["step"] as? Int == 1)
    let failed = try objects(said(.json, fixture.options(out: "other", steps: 9, seed: 13), fails: true))
    #expect(failed.last?["event"] as? String == "failed")
    #expect((failed.last?["error"] as? String)?.contains("no longer finite") == true)
    let classifier = try objects(said(.json, fixture.options("judge", out: "judge", steps: 9)))
    let heldOut = try #require(classifier.first { $0["event"] as? String == "held_out" })
    #expect(heldOut["step"] as? Int == 3 && heldOut["accuracy_held_out"] is Double)
  }

  @Test func programsAreToldOfScoresAndVerdicts() throws {
    var options = try fixture.options(out: "run", steps: 9)
    let path = fixture.file("run")
    options.observer = { progress in
      guard progress.step == 6 else { return }
      try? "step,epoch,count,frechet\n3,1,90,50\n6,2,90,\n".write(
        toFile: path + "/scores.csv", atomically: true, encoding: .utf8)
      try? "{\"verdict\":\"healthy\",\"since\":6}".write(
        toFile: path + "/verdict.json", atomically: true, encoding: .utf8)
    }
    let all = try objects(said(.json, options))
    let scores = all.filter { $0["event"] as? String == "scores" }
    #expect(scores.map { $0["step"] as? Int } == [3, 6])
    #expect(scores.map { $0["epoch"] as? Int } == [1, 2] && scores[0]["count"] as? Int == 90)
    #expect(scores[0]["frechet"] as? Double == 50 && scores[1]["frechet"] is NSNull)
    #expect(all.filter { $0["event"] as? String == "verdict" }.map { $0["since"] as? Int } == [6])
  }

  @Test func whateverIsSaidIsALineOfJSON() throws {
    var object = JSONObject()
    object.set("text", "a\"b\\c\nd\u{1}é\u{2028}")
    object.set("list", ["x", "\t"])
    object.set("number", Float.nan)
    object.set("double", 1e-9)
    object.set("nothing", nil as Int?)
    #expect(!object.text.contains("\n"))
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(object.text.utf8)) as? [String: Any])
    #expect(
      read["text"] as? String == "a\"b\\c\nd\u{1}é\u{2028}" && read["list"] as? [String] == ["x", "\t"])
    #expect(read["number"] is NSNull && read["double"] as? Double == 1e-9 && read.count == 4)
  }

  @Test(
    arguments: [
      (["TERM": "xterm-kitty"], .kitty), (["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"], .kitty),
      (["TERM": "xterm-ghostty"], .kitty),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], .iterm2),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .iterm2), (["TERM": "foot"], .sixel),
      (["TERM": "mlterm"], .sixel), (["TERM": "xterm", "TERM_PROGRAM": "mintty"], .sixel),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .halfBlocks),
      (["TERM": "xterm-256color"], .halfBlocksOf256), (["TERM": "vt100"], .shades),
      (["TERM": "screen-256color", "KITTY_WINDOW_ID": "1"], .halfBlocksOf256),
      (["TERM": "xterm-kitty", "TMUX": "/tmp/tmux"], .shades),
      (["TERM": "xterm-kitty", "NO_COLOR": "1"], .shades),
      (["TERM": "xterm-kitty", "NO_COLOR": ""], .kitty),
    ] as [([String: String], TerminalPictures)])
  func whatATerminalCan(environment: [String: String], way: TerminalPictures) {
    #expect(TerminalPictures(environment: environment) == way)
  }

  /// Red over blue, white over black.
  private let picture = PixelImage(
    width: 2, height: 2, channels: 3, pixels: [255, 0, 0, 255, 255, 255, 0, 0, 255, 0, 0, 0])

  @Test func lettersAreTwoPixels() {
    #expect(
      TerminalPictures.halfBlocks.text(picture, columns: 2)
        == "\u{1B}[38;2;255;0;0;48;2;0;0;255m\u{2580}\u{1B}[38;2;255;255;255;48;2;0;0;0m\u{2580}\u{1B}[0m\n")
    #expect(
      TerminalPictures.halfBlocksOf256.text(picture, columns: 2)
        == "\u{1B}[38;5;196;48;5;21m\u{2580}\u{1B}[38;5;231;48;5;16m\u{2580}\u{1B}[0m\n")
    let shades = TerminalPictures.shades.text(picture, columns: 2)
    #expect(shades.count == 3 && shades.hasSuffix("\n") && !shades.contains("\u{1B}"))
    let light = PixelImage(width: 2, height: 3, channels: 1, pixels: [0, 255, 0, 255, 0, 255])
    #expect(TerminalPictures.shades.text(light, columns: 2) == " @\n @\n")
  }

  @Test func kittyGetsItInPieces() throws {
    let wide = PixelImage(width: 100, height: 40, channels: 1, pixels: (0..<4000).map { UInt8($0 % 251) })
    let text = TerminalPictures.kitty.text(wide, columns: 20)
    let pieces = text.dropLast().components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count == 4 && text.hasSuffix("\u{1B}\\\n"))
    #expect(pieces[0].hasPrefix("\u{1B}_Ga=T,f=24,s=100,v=40,c=20,q=2,m=1;"))
    var payload = ""
    for (number, piece) in pieces.enumerated() {
      let parts = piece.split(separator: ";", maxSplits: 1)
      #expect(parts[1].utf8.count <= 4096)
      if number > 0 { #expect(parts[0] == (number == pieces.count - 1 ? "\u{1B}_Gm=0" : "\u{1B}_Gm=1")) }
      payload += parts[1]
    }
    #expect(Data(base64Encoded: payload) == Data(wide.pixels.flatMap { [$0, $0, $0] }))
  }

  @Test func iterm2GetsAPNG() throws {
    let text = TerminalPictures.iterm2.text(picture, columns: 5)
    let parts = text.split(separator: ":", maxSplits: 1)
    let png = try #require(Data(base64Encoded: String(parts[1]).replacing("\u{07}\n", with: "")))
    #expect(
      parts[0] == "\u{1B}]1337;File=inline=1;size=\(png.count);width=5;preserveAspectRatio=1")
    #expect(try readPNG(png, path: "picture", channels: 3) == picture)
  }

  /// Read by another program than ours: the same pixels, as far as per cents tell them.
  @Test func sixelsAreRows() {
    let text = TerminalPictures.sixel.text(picture, columns: 2)
    #expect(text.hasPrefix("\u{1B}P0;1;q\"1;1;2;2#") && text.hasSuffix("-\u{1B}\\\n"))
    // A colour's pixels: the first row is bit 0, the second bit 1; 63 is none.
    var drawn: [String: String] = [:]
    var colours: [Substring: Substring] = [:]
    for part in text.dropFirst(2).dropLast(3).split(separator: "#").dropFirst() {
      if let semicolon = part.firstIndex(of: ";") {
        colours[part[..<semicolon]] = part[semicolon...].dropFirst(3)
      } else if let number = part.firstMatch(of: /^\d/) {
        let colour = colours[number.output] ?? "?"
        drawn[String(colour)] = String(part.dropFirst().prefix { $0 != "$" })
      }
    }
    #expect(drawn == ["100;0;0": "@?", "100;100;100": "?@", "0;0;100": "A?", "0;0;0": "?A"])
    let wide = PixelImage(width: 40, height: 7, channels: 1, pixels: [UInt8](repeating: 9, count: 280))
    #expect(TerminalPictures.sixel.text(wide, columns: 2).hasSuffix("#0!40~$-#0!40@$-\u{1B}\\\n"))
  }

  @Test func aThumbnailHoldsTheFirstImages() throws {
    let size = ImageSize(height: 28, width: 28, channels: 1)
    let grid = PictureGrid(count: 64, size: size)
    var picture = grid.empty
    for image in 0..<64 {
      let (x, y) = grid.place(of: image)
      let pixels = [UInt8](repeating: UInt8(image * 3 + 50), count: 784)
      picture.paste(pixels[...], size, x: x, y: y, scale: grid.scale)
    }
    let (small, columns) = Thumbnail.make(picture, grid: grid, letters: 79, isOfLetters: true)
    #expect(small.width == columns && small.width == 5 * 15 + 1 && small.height == 2 * 15 + 1)
    func shade(_ column: Int, _ row: Int) -> UInt8 {
      small.pixels[(row * 15 + 7) * small.width + column * 15 + 7]
    }
    #expect([shade(0, 0), shade(4, 0), shade(0, 1), shade(4, 1)] == [50, 62, 65, 77])
    let (large, letters) = Thumbnail.make(picture, grid: grid, letters: 79, isOfLetters: false)
    #expect(large.width == 8 * 66 + 2 && large.height == 2 * 66 + 2 && letters == 56)
    // A terminal of no width still gets one.
    #expect(Thumbnail.make(picture, grid: grid, letters: 0, isOfLetters: true).picture.width == 16)
  }

  @Test func picturesStandBetweenLines() throws {
    var text = ""
    let console = Console(isTerminal: true) { text += $0 }
    console.live("step 1")
    let preview = try #require(
      TerminalPreview(console: console, environment: ["TERM": "xterm", "COLORTERM": "truecolor"]))
    let grid = PictureGrid(count: 1, size: ImageSize(height: 4, width: 4, channels: 1))
    preview.show(PixelImage(width: 4, height: 4, channels: 1, pixels: Array(0..<16)), grid)
    #expect(text.hasPrefix("\r\u{1B}[Kstep 1\r\u{1B}[K\u{1B}[38;2;") && text.hasSuffix("\u{1B}[0m\n"))
    console.live("step 2")
    #expect(text.hasSuffix("\u{1B}[0m\n\r\u{1B}[Kstep 2"))
  }

  @Test func withoutATerminalThereAreNoPictures() throws {
    var options = try fixture.options(out: "run", steps: 3)
    options.preview = true
    let text = try said(.words, options)
    #expect(text.components(separatedBy: "there are no previews").count == 2 && !text.contains("\u{1B}"))
    options = try fixture.options(out: "quiet", steps: 3)
    options.preview = true
    #expect(try said(.quiet, options).hasPrefix("Done in "))
  }

  @Test func onATerminalEachPictureIsShown() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.preview = true
    var text = ""
    let console = Console(isTerminal: true) { text += $0 }
    #expect(try train(options, catalogue: fixture.catalogue, console: console) == .finished)
    #expect(text.contains("\n") && !text.contains("there are no previews"))
    #expect(
      text.contains("\u{2580}") || text.contains("@") || text.contains("\u{1B}_G") || text.contains("\u{1B}P")
    )
  }
}
