import BespokeTensorFiles
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import BespokeTraining

/// Where runs go, and how paths are taken and said.
@Suite struct RunFolderTests {
  private struct Claim: Sendable {
    var path: String
    var lock: RunLock
  }

  @Test func twentyTrainersAtOnceGetTwentyFolders() throws {
    let fixture = try RunFixture()
    let runs = fixture.file("runs")
    let claimed = Mutex<[Claim]>([])
    DispatchQueue.concurrentPerform(iterations: 20) { _ in
      guard let (folder, lock) = try? RunFolder.claim(nil, model: "toy", in: runs) else { return }
      let claim = Claim(path: folder.path, lock: lock)
      claimed.withLock { $0.append(claim) }
    }
    let names = ["toy"] + (2...20).map { "toy-\($0)" }
    #expect(claimed.withLock { Set($0.map(\.path)) } == Set(names.map { runs + "/" + $0 }))
    // Those that ended before they had a configuration leave their folders to others.
    claimed.withLock { $0 = [] }
    #expect(try RunFolder.claim(nil, model: "toy", in: runs).folder.path == runs + "/toy")
  }

  @Test func aNewRunComesBehindTheLast() throws {
    let fixture = try RunFixture()
    let runs = fixture.file("runs")
    for name in ["toy", "toy-7", "toy-x", "other-9"] {
      try fixture.write(Data("{}".utf8), to: "runs/\(name)/config.json")
    }
    try fixture.write(Data(), to: "runs/toy-8")
    #expect(try RunFolder.claim(nil, model: "toy", in: runs).folder.path == runs + "/toy-9")
    #expect(try RunFolder.newest(model: "toy", in: runs).path == runs + "/toy-7")
  }

  @Test func aClaimedFolderIsRefusedByName() throws {
    let fixture = try RunFixture()
    let folder = RunFolder(fixture.file("run//"))
    let claim = try RunFolder.claim(folder, model: "toy")
    #expect(
      fixture.message { _ = try RunFolder.claim(folder, model: "toy") }
        == "run is being trained by another process (\(getpid())); "
        + "wait for its end or choose another folder with --out")
    withExtendedLifetime(claim.lock) {}
  }

  @Test func pathsAreNeverEmptyAndKnowHome() throws {
    let home = ProcessInfo.processInfo.environment["HOME"] ?? NSHomeDirectory()
    #expect(try PathOption("~/x y").path == home + "/x y")
    #expect(try PathOption("~").path == home)
    for path in ["a", "./~x", "a~", "-dash", "with\nline", ".", "/"] {
      #expect(try PathOption(path).path == path)
    }
    for path in ["", "~other/x", "caf\u{FFFD}"] {
      #expect(throws: UsageError.self) { _ = try PathOption(path) }
    }
  }

  /// Every option that takes a path.
  @Test(arguments: [
    "train mlp --data garments --out", "train mlp --data", "train mlp --from", "score --checkpoint",
    "score --checkpoint run --data",
    "generate --out p.png --checkpoint", "generate --checkpoint run --out", "trace mlp --out",
    "trace mlp --out t --data", "data preview garments --out", "data preview --out p.png", "init Own --in",
  ])
  func emptyPathsAreRefusedBeforeAnythingIsWritten(command: String) throws {
    let fixture = try RunFixture()
    for word in ["''", "'~nobody/x'"] {
      let result = try fixture.run("BESPOKE \(command) \(word)")
      #expect(result.code == 2)
      #expect(result.errors.contains(word == "''" ? "a path cannot be empty" : "only ~ and ~/"))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try fixture.names(in: ".").isEmpty)
  }

  @Test func aShellGoesIntoAnyFolder() throws {
    for (path, change) in [("a", "cd a"), ("-x", "cd ./-x"), ("q'q", "cd 'q'\\''q'"), ("a b", "cd 'a b'")] {
      #expect(try PathOption(path).change == change)
    }
  }

  @Test func foldersThatCannotBeReadAreNotTakenForEmpty() throws {
    let fixture = try RunFixture()
    try fixture.write(Data(), to: "runs")
    #expect(
      fixture.message { _ = try RunFolder.newest(model: "toy", in: fixture.file("runs")) }
        == "cannot read the folder runs: Not a directory")
  }

  /// What has been made on the way to a folder that cannot be is gone again.
  @Test func aPathThatIsTooLongLeavesNothing() throws {
    let fixture = try RunFixture()
    let long = String(repeating: "x", count: 300)
    #expect(createFolder(fixture.file("a/b/\(long)")) == "File name too long")
    #expect(try fixture.names(in: ".").isEmpty)
  }

  /// The name of a folder that was moved while it is trained may be another run's.
  @Test func nothingIsWrittenWhereARunHasMovedAwayFrom() throws {
    let fixture = try RunFixture()
    var options = try fixture.options(out: "run", steps: 9, every: 1)
    let (run, moved) = (fixture.file("run"), fixture.file("moved"))
    options.observer = { progress in
      guard progress.step == 2, rename(run, moved) == 0 else { return }
      _ = createFolder(run + "/checkpoints")
    }
    #expect(
      fixture.message { try fixture.train(options) }
        == "run was moved or removed while it was trained, so that nothing more is written; its last checkpoint is "
        + "where it is now: go on from there with --resume --out")
    #expect(try fixture.names(in: "run") == ["checkpoints"])
    #expect(try fixture.names(in: "run/checkpoints") == [])
    try fixture.train(fixture.options(out: "moved", steps: 9, resume: true, every: 1))
  }

  @Test func aRunDoesNotLieAmongItsImages() throws {
    let fixture = try RunFixture()
    for name in ["a/1.png", "b/2.png"] {
      try FileManager.default.createDirectory(
        atPath: fixture.file("pictures/" + name.prefix(1)), withIntermediateDirectories: true)
      try writePNG(
        PixelImage(width: 4, height: 4, channels: 1, pixels: (0..<16).map { UInt8($0) }),
        to: fixture.file("pictures/" + name))
    }
    var options = try fixture.options(out: "pictures/run", steps: 1)
    options.data = fixture.file("pictures")
    #expect(
      fixture.message { try fixture.train(options) }
        == "pictures/run would lie among the images of pictures, where it would be taken for a class; "
        + "choose a folder elsewhere with --out")
    #expect(try fixture.names(in: "pictures") == ["a", "b"])
    // Beside IDX files there is nothing to be taken for one.
    options = try fixture.options(out: "data-4-14/run", steps: 1)
    try fixture.train(options)
  }

  @Test(arguments: [
    "plain", "with space", "q'uote", "new\nline", "\u{1B}[31m", "-dash", "größe", "$HOME `x` \"y\" \\",
    "%s%n",
    "tab\tand'quote\\", "*", "~x", "", "end\n", "it's\\the end\n\n", "größe\u{202E}",
  ])
  func aShellTakesWordsBack(word: String) throws {
    let fixture = try RunFixture()
    // As a message shows it. Only with $'…', which some shells lack, can a newline be the last.
    try fixture.write(Data("printf %s \(printable(quoted(word)))".utf8), to: "line")
    let result = try fixture.run("\(word.hasSuffix("\n") ? "bash" : "sh") line")
    #expect(result.output == word)
    #expect(option("--out", word).hasPrefix(word.hasPrefix("-") ? "--out=" : "--out "))
  }

  /// Foundation's word for a path's folder stopped the process at the first of these.
  @Test(arguments: ["p", "./p", "a/p", "a//p", "größe", "-p", "new\nline"]) func filesMayHaveAnyName(
    name: String
  )
    throws
  {
    let fixture = try RunFixture()
    mkdir(fixture.file("a"), 0o755)
    let result = try fixture.run("BESPOKE data preview garments \(option("--out", name))")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try readPNG(fixture.file(name)).width > 100)
    #expect(try !fixture.contents(of: ".").keys.contains { $0.hasSuffix(".tmp") })
  }

  /// A PNG under another format's name would only be found out later, by whoever opens it.
  @Test func picturesAreNamedAsWhatTheyAre() throws {
    for name in ["x.jpg", "a/b.JPEG", "x.gif", "x.webp", "x.tif", "x.bmp"] {
      #expect(throws: UsageError.self) { try requirePNG(name) }
    }
    for name in ["x.png", "x", "x.PNG", "jpg", "x.jpg.png"] { try requirePNG(name) }
  }

  /// What stands in the place and is something else is not lost: `--out` may be a slip for another option's file.
  @Test func filesOfOtherKindsAreNotReplaced() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 1))
    func generate(_ out: String) -> String {
      fixture.message {
        try generatePicture(
          checkpoint: fixture.file("run"), count: 1, seed: 1, threads: 1, out: fixture.file(out),
          catalogue: fixture.catalogue, console: fixture.console)
      }
    }
    for name in ["run/config.json", "run/checkpoints/step-00000001.safetensors"] {
      let before = try fixture.bytes(name)
      #expect(generate(name).hasSuffix("is there and is no PNG: remove it, or give another name"))
      #expect(
        fixture.message {
          try recordTrace(
            of: fixture.catalogue.programs[0], data: "garments", steps: 1, seed: 1, threads: 1,
            to: fixture.file(name), console: fixture.console)
        }.hasSuffix("is there and is no trace: remove it, or give another name"))
      #expect(try fixture.bytes(name) == before)
    }
    try fixture.write(Data(), to: "empty.png")
    #expect(generate("empty.png") == "no error" && generate("empty.png") == "no error")
  }

  /// `toy-2` may be a model, whose first run is no second one of `toy`.
  @Test func runsOfAModelOfLikeNameArePassedOver() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "runs/toy", steps: 1))
    let other = String(decoding: try fixture.bytes("runs/toy/config.json"), as: UTF8.self)
      .replacing("\"model\" : \"toy\"", with: "\"model\" : \"toy-2\"")
    try fixture.write(Data(other.utf8), to: "runs/toy-2/config.json")
    #expect(try RunConfiguration.read(from: fixture.file("runs/toy-2/config.json")).model == "toy-2")
    #expect(try RunFolder.newest(model: "toy", in: fixture.file("runs")).path == fixture.file("runs/toy"))
  }

  @Test func pathsHoldInEveryFolder() {
    let here = FileManager.default.currentDirectoryPath
    #expect(absolute("./a/./b/") == here + "/a/b")
    #expect(absolute("/x//y/.") == "/x/y")
    #expect(absolute(".") == here)
  }
}
