import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// A run of the command that meets a full disk, a closed folder, a second trainer, damaged files.
@Suite(.serialized) struct CommandSurvivalTests {
  private let fixture: RunFixture
  private let model: String
  /// A run of two steps with a checkpoint each in "run".
  private let train: String

  init() throws {
    fixture = try RunFixture()
    let smallest = try CompiledModel.smallest()
    model = smallest.name
    try writeImages(to: fixture.file("data"), side: smallest.height, count: 300)
    train = "BESPOKE train \(model) --data data --samples 4 --checkpoint-every 1"
    let begun = try fixture.run("\(train) --out run --steps 2")
    try #require(begun.code == 0, "\(begun.errors)")
  }

  private func expect(
    _ result: CommandResult, fails message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.code == 1, sourceLocation: sourceLocation)
    #expect(result.errors == "bespoke: error: \(message)\n", sourceLocation: sourceLocation)
  }

  /// What stays of a run whatever happens to its next step.
  private func kept(_ run: String = "run") throws -> [String: Data] {
    try fixture.contents(of: run).filter {
      ![".lock", "metrics.jsonl", "config.json", "report.html"].contains($0.key)
    }
  }

  /// The run goes on to four steps, and nobody can tell what it has been through.
  private func expectItGoesOn(saying: String = "goes on after step 2 of 4\n") throws {
    let resumed = try fixture.run("BESPOKE train --out run --resume --steps 4")
    #expect(resumed.code == 0, "\(resumed.errors)")
    #expect(resumed.output.contains(saying), "\(resumed.output)")
    let whole = try fixture.run("\(train) --out whole --steps 4")
    #expect(whole.code == 0, "\(whole.errors)")
    for name in ["checkpoints/step-00000004.safetensors", "samples/epoch-0001.png", "config.json"]
    where FileManager.default.fileExists(atPath: fixture.file("whole/" + name)) {
      #expect(try fixture.bytes("run/" + name) == fixture.bytes("whole/" + name), "\(name)")
    }
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
    #expect(!(try fixture.contents(of: "run").keys.contains { $0.hasSuffix(".tmp") }))
  }

  /// A limit on the size of files stands for a disk that is full, at several moments of a checkpoint's writing.
  @Test func aFullDiskEndsTheRunAndKeepsItsCheckpoints() throws {
    let before = try kept()
    for blocks in [16, 64, 1000, 9000] {
      let full = try fixture.run("ulimit -f \(blocks); exec BESPOKE train --out run --resume --steps 4")
      expect(full, fails: "cannot write run/checkpoints/step-00000003.safetensors: File too large")
      #expect(try kept() == before)
    }
    try expectItGoesOn()
  }

  @Test(.enabled(if: mountsMemory, "mounting takes user namespaces")) func aFileSystemThatIsFullIsNamed()
    throws
  {
    let script = """
      rm -f run/best.safetensors; mount -t tmpfs -o size=25m none full && cp -r run data full && cd full &&
      "$1" train --out run --resume --steps 4; code=$?
      find . -name '*.tmp'; ls run/checkpoints >&2
      cp -r run/. ../run; exit $code
      """
    mkdir(fixture.file("full"), 0o755)
    try fixture.write(Data(script.utf8), to: "full.sh")
    let result = try fixture.run("unshare -rm sh full.sh BESPOKE")
    expect(
      result,
      fails: "cannot write run/checkpoints/step-00000003.safetensors: No space left on device\n"
        + "step-00000001.safetensors\nstep-00000002.safetensors")
    #expect(!result.output.contains(".tmp"))
    try expectItGoesOn()
  }

  /// So that a crash of the machine leaves the old files or the new ones, never a name without its bytes.
  @Test(.enabled(if: tracesCalls, "strace is not installed, or may not trace"))
  func aCheckpointIsOnTheDiskBeforeItHasItsName() throws {
    let result = try fixture.run(
      "strace -f -o calls -e trace=openat,fsync,rename BESPOKE train --out run --resume --steps 3")
    #expect(result.code == 0)
    let name = "run/checkpoints/step-00000003.safetensors"
    // But for the look at what others may have left beside it.
    let calls = String(decoding: try fixture.bytes("calls"), as: UTF8.self).split(separator: "\n")
      .filter { !$0.contains("O_DIRECTORY") }
      .map { $0.replacing(/^[0-9]+ +/, with: "").replacing(/[0-9]+\.tmp/, with: "N.tmp") }
    let begin = try #require(calls.firstIndex { $0.contains("\(name).N.tmp\", O_WRONLY") })
    #expect(calls[begin - 1].hasPrefix("fsync("), "the metrics come first")
    #expect(calls[begin + 1].hasPrefix("fsync("))
    #expect(calls[begin + 2].hasPrefix("rename(\"\(name).N.tmp\", \"\(name)\") = 0"))
    #expect(calls[begin + 3].contains("\"run/checkpoints/\", O_RDONLY"))
    #expect(calls[begin + 4].hasPrefix("fsync("))
  }

  @Test func aClosedFolderIsLeftAlone() throws {
    let before = try fixture.contents(of: "run")
    let anyone = geteuid() == 0 ? "setpriv --bounding-set=-all --inh-caps=-all " : ""
    let folders = ["run", "run/samples", "run/checkpoints"].map(fixture.file)
    let files = try fixture.contents(of: "run").keys.map { fixture.file("run/" + $0) }.filter {
      !folders.contains($0)
    }
    for file in files { chmod(file, 0o444) }
    for folder in folders { chmod(folder, 0o555) }
    let resumed = try fixture.run("\(anyone)BESPOKE train --out run --resume --steps 4")
    let pictured = try fixture.run("\(anyone)BESPOKE generate --checkpoint run --count 4 --out p.png")
    for folder in folders { chmod(folder, 0o755) }
    for file in files { chmod(file, 0o644) }

    expect(
      resumed, fails: "cannot write into run: Permission denied; choose another folder with --out")
    #expect(pictured.code == 0)
    #expect(try fixture.contents(of: "run") == before)
    try expectItGoesOn()
  }

  @Test func aSecondTrainerIsRefusedUntilTheFirstHasEnded() throws {
    let first = try BespokeCommand(
      ["train", "--out", "run", "--resume", "--steps", "100000000"], in: fixture.path)
    func steps() -> Int { (try? fixture.metrics("run").count) ?? 0 }
    for _ in 0..<400 where steps() < 4 { Thread.sleep(forTimeInterval: 0.025) }
    let second = try fixture.run("BESPOKE train --out run --resume --steps 4")
    let third = try fixture.run("\(train) --out run --steps 4")
    first.kill()
    #expect(try first.result().code == -SIGKILL)
    expect(
      second,
      fails: "run is being trained by another process (\(first.process.processIdentifier)); "
        + "wait for its end or choose another folder with --out")
    expect(
      third,
      fails: "run is not empty; choose another folder with --out, or go on with its run: train --resume")

    let made = steps()
    #expect(made >= 4)
    let resumed = try fixture.run("BESPOKE train --out run --resume --steps \(made + 5)")
    #expect(resumed.code == 0, "\(resumed.errors)")
    #expect(steps() == made + 5)
  }

  @Test func damagedCheckpointsArePassedOver() throws {
    let newest = "run/checkpoints/step-00000002.safetensors"
    let good = try fixture.bytes(newest)
    var flipped = good
    flipped[good.count / 2] ^= 1
    for (content, words) in [
      (good.prefix(good.count / 3), "passed over: \(newest) is no safetensors file: "),
      (flipped, "passed over: \(newest) is damaged: its content has checksum "),
      (Data(), "passed over: \(newest) is no safetensors file: it has 0 bytes"),
    ] {
      try fixture.write(content, to: newest)
      let pictured = try fixture.run("BESPOKE generate --checkpoint run --count 4 --out p.png")
      #expect(pictured.code == 0)
      #expect(pictured.output.hasPrefix(words))
      #expect(pictured.output.hasSuffix("4 images of \(model) after 1 steps: p.png\n"))
    }
    // Where that one file is asked for, no other is taken, and the old picture stays.
    let old = try fixture.bytes("p.png")
    expect(
      try fixture.run("BESPOKE generate --checkpoint \(newest) --count 9 --out p.png"),
      fails: "\(newest) is no safetensors file: it has 0 bytes, the header's length alone takes 8")
    #expect(try fixture.bytes("p.png") == old)
    try expectItGoesOn(saying: "goes on after step 1 of 4\n")
  }

  /// A checkpoint of small tensors that says it is of another model or version.
  private func write(_ change: [String: String], to name: String) throws {
    let session = try Session(fixture.toy, threads: 1)
    let header = CheckpointHeader(program: session.program, seed: 1, step: 9)
    try Checkpoint.write(
      session: session, metadata: header.metadata.merging(change) { $1 }, to: fixture.file(name))
  }

  @Test func checkpointsOfOthersAreRefused() throws {
    let before = try kept()
    let name = "run/checkpoints/step-00000009.safetensors"
    let names = try CompiledModel.all().map(\.name).joined(separator: ", ")
    try write(["model": model], to: name)
    let resumed = try fixture.run("BESPOKE train --out run --resume --steps 20")
    #expect(resumed.code == 1)
    #expect(resumed.errors.hasPrefix("bespoke: error: \(name) was written by another version of \(model): "))
    #expect(resumed.errors.contains("; --changed cannot go on, since generator/"))
    let pictured = try fixture.run("BESPOKE generate --checkpoint run --out p.png")
    #expect(pictured.code == 1)
    #expect(
      pictured.errors.hasPrefix(
        "bespoke: error: the generator of \(model) computes something else than the one whose weights \(name)"
      ))
    try write([:], to: name)
    expect(
      try fixture.run("BESPOKE train --out run --resume --steps 20"),
      fails: "\(name) is a checkpoint of toy, not of \(model)")
    expect(
      try fixture.run("BESPOKE generate --checkpoint run --out p.png"),
      fails: "\(name) is a checkpoint of toy, which is not compiled into this program; "
        + "the compiled models are: \(names)")
    unlink(fixture.file(name))
    #expect(try kept() == before)
    #expect(!FileManager.default.fileExists(atPath: fixture.file("p.png")))
    try expectItGoesOn()
  }
}

private func succeeds(_ line: String) -> Bool {
  (try? BespokeCommand(shell: line, in: "/").result())?.code == 0
}

/// Whether this user may mount a file system in memory, in a namespace of its own.
private let mountsMemory = succeeds("unshare -rm mount -t tmpfs none /mnt")

private let tracesCalls = succeeds("strace -o /dev/null true")
