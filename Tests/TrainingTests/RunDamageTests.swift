import Foundation
import Testing

@testable import BespokeTraining

/// Checkpoints that were damaged, and what a resume makes of them.
@Suite struct RunDamageTests {
  private let fixture: RunFixture
  private let newest = "run/checkpoints/step-00000003.safetensors"
  private let older = "run/checkpoints/step-00000002.safetensors"

  init() throws { fixture = try RunFixture() }

  private func change(_ name: String, _ change: (inout Data) -> Void) throws {
    var data = try fixture.bytes(name)
    change(&data)
    try fixture.write(data, to: name)
  }

  /// Three steps, a checkpoint after each.
  private func trainThreeSteps() throws {
    try fixture.train(fixture.options(out: "run", steps: 3, every: 1))
  }

  private func resume(steps: Int = 6) -> String {
    fixture.message {
      try fixture.train(fixture.options(out: "run", steps: steps, resume: true, every: 1))
    }
  }

  /// Lines about what was passed over or where it goes on.
  private var said: [String] {
    fixture.printed.filter { $0.contains("passed over") || $0.contains("goes on") || $0.contains("begins") }
      .map { $0.replacing(fixture.path + "/", with: "") }
  }

  private func expectTheWholeRun(steps: Int = 6) throws {
    try fixture.train(fixture.options(out: "whole", steps: steps, every: 1))
    let last = "checkpoints/step-0000000\(steps).safetensors"
    #expect(try fixture.bytes("run/" + last) == fixture.bytes("whole/" + last))
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
    #expect(try fixture.names(in: "run/samples") == fixture.names(in: "whole/samples"))
    #expect(try fixture.bytes("run/training.gif") == fixture.bytes("whole/training.gif"))
  }

  @Test func aCheckpointOfAnotherRunIsRefused() throws {
    try trainThreeSteps()
    try fixture.train(fixture.options(out: "other", steps: 5, seed: 2, every: 5))
    try fixture.write(
      fixture.bytes("other/checkpoints/step-00000005.safetensors"),
      to: "run/checkpoints/step-00000005.safetensors")
    #expect(
      resume()
        == "run/checkpoints/step-00000005.safetensors is of another run, with seed 2 (that of run is 1): move it "
        + "away, or begin a new run with its weights, with --from")
  }

  @Test func aBitThatFlippedAnywhereIsFound() throws {
    let session = try Session(fixture.toy, threads: 1)
    session.initialise(seed: 1)
    try Checkpoint.write(session: session, seed: 1, step: 1, to: fixture.file("good"))
    let good = try fixture.bytes("good")
    for byte in good.indices {
      for bit in Set([byte % 8, (5 * byte + 3) % 8]) {
        var flipped = good
        flipped[byte] ^= 1 << bit
        try fixture.write(flipped, to: "flipped")
        #expect(throws: UserError.self, "byte \(byte), bit \(bit)") {
          try Checkpoint(at: fixture.file("flipped")).restore(into: session)
        }
      }
    }
  }

  @Test func aBitThatFlippedInATensorIsNamed() throws {
    try trainThreeSteps()
    try change(newest) { $0[$0.count - 100] ^= 4 }
    let text = fixture.message { _ = try Checkpoint(at: fixture.file(newest)) }
    let words = try #require(
      text.wholeMatch(
        of: /run\S* is damaged: its content has checksum ([0-9a-f]{8}), its metadata say ([0-9a-f]{8})/))
    #expect(words.1 != words.2)
  }

  /// Another program may have left it out: then weights are as they are, and no run goes on with them.
  @Test func aCheckpointWithoutChecksumServesItsWeightsAlone() throws {
    let session = try Session(fixture.toy, threads: 1)
    let header = CheckpointHeader(program: session.program, seed: 1, step: 1)
    let states = session.program.states
    let writer = try SafeTensorsWriter(
      path: fixture.file("c"), metadata: header.metadata,
      tensors: states.map { .init(name: $0.name, shape: $0.shape) })
    for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
    try writer.finish()
    let checkpoint = try Checkpoint(at: fixture.file("c"))
    #expect(
      checkpoint.notices == [
        "\(fixture.file("c")) was changed after its run wrote it: its tensors are taken as they are"
      ])
    #expect(throws: UserError.self) { try checkpoint.intactHeader() }
  }

  @Test func theNewestIntactCheckpointIsTakenAndTheOthersNamed() throws {
    try trainThreeSteps()
    try change(newest) { $0 = $0.prefix($0.count - 1) }
    try change(older) { $0[$0.count - 1] ^= 0x80 }
    #expect(resume() == "no error")
    let lines = said
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        "passed over: \(newest) is no safetensors file: discriminator/dense1/kernel lies at "))
    #expect(lines[1].hasPrefix("passed over: \(older) is damaged: its content has checksum "))
    #expect(lines[2] == "toy goes on after step 1 of 6\n")
    try expectTheWholeRun()
  }

  @Test func withoutAnIntactCheckpointNothingIsOverwritten() throws {
    try trainThreeSteps()
    for name in try fixture.names(in: "run/checkpoints") {
      try fixture.write(Data(), to: "run/checkpoints/\(name)")
    }
    let before = try fixture.contents(of: "run")
    #expect(
      resume()
        == "no checkpoint of run is intact; of the newest: \(newest) is no safetensors file: "
        + "it has 0 bytes, the header's length alone takes 8")
    #expect(try fixture.contents(of: "run") == before)
  }

  /// So it is after a kill before the first checkpoint: the beginning is known from the seed.
  @Test func aRunWithoutCheckpointBeginsWithItsFirstStep() throws {
    try trainThreeSteps()
    for folder in ["run/checkpoints", "run/samples"] {
      for name in try fixture.names(in: folder) { unlink(fixture.file("\(folder)/\(name)")) }
    }
    #expect(resume() == "no error")
    #expect(said == ["run has no checkpoint yet; toy begins with its first step\n"])
    try expectTheWholeRun()
  }

  @Test func aRunThatLacksOnlyItsFilmGetsIt() throws {
    try trainThreeSteps()
    try FileManager.default.removeItem(atPath: fixture.file("run/training.gif"))
    #expect(resume(steps: 3) == "no error")
    try expectTheWholeRun(steps: 3)
    #expect(
      resume(steps: 3)
        == "run has made 3 of 3 steps already; ask for more with --steps or --epochs")
  }

  /// As many newer ones as are kept: counting them, the run would remove what it has just written.
  @Test func damagedCheckpointsDoNotPushOutIntactOnes() throws {
    try fixture.train(fixture.options(out: "run", steps: 4, every: 4))
    let intact = "run/checkpoints/step-00000004.safetensors"
    for step in 6...9 { try fixture.write(Data(), to: "run/checkpoints/step-0000000\(step).safetensors") }
    #expect(resume(steps: 5) == "no error")
    #expect(try !fixture.bytes(intact).isEmpty)
    #expect(try fixture.bytes("run/checkpoints/step-00000005.safetensors").count > 1000)
    #expect(resume() == "no error")
    #expect(said.last == "toy goes on after step 5 of 6\n")
  }

  /// A kill between a checkpoint's writing and the removal of the oldest leaves one more.
  @Test func aResumeRemovesTheCheckpointsThatAKillHasLeft() throws {
    try trainThreeSteps()
    let first = try fixture.bytes("run/checkpoints/step-00000001.safetensors")
    try fixture.write(first, to: "run/checkpoints/step-00000000.safetensors")
    try FileManager.default.removeItem(atPath: fixture.file("run/training.gif"))
    #expect(resume(steps: 3) == "no error")
    #expect(
      try fixture.names(in: "run/checkpoints") == (1...3).map { "step-0000000\($0).safetensors" })
  }

  @Test func whatAKilledProcessHadBegunIsRemoved() throws {
    try trainThreeSteps()
    let begun = [
      "run/checkpoints/step-00000004.safetensors.123.tmp", "run/samples/epoch-0002.png.77.tmp",
      "run/config.json.9.tmp", "run/training.gif.10.tmp",
    ]
    let mine = ["run/notes.txt", "run/backup.1.tmp", "run/samples/step.tmp"]
    for name in begun + mine { try fixture.write(Data("x".utf8), to: name) }
    #expect(resume() == "no error")
    for name in begun { #expect(!FileManager.default.fileExists(atPath: fixture.file(name)), "\(name)") }
    for name in mine { #expect(try fixture.bytes(name) == Data("x".utf8)) }
  }

  /// A kill may come before a run has its configuration: the folder may then be taken as if it were empty.
  @Test func aFolderInWhichNoRunBeganIsFree() throws {
    for folder in ["run/samples", "run/checkpoints"] {
      try FileManager.default.createDirectory(
        atPath: fixture.file(folder), withIntermediateDirectories: true)
    }
    try fixture.write(Data("1\n".utf8), to: "run/.lock")
    try fixture.write(Data("{".utf8), to: "run/config.json.1.tmp")
    #expect(
      resume()
        == "run/config.json does not exist; --resume goes on with an existing run")
    try fixture.train(fixture.options(out: "run", steps: 6, every: 1))
    try expectTheWholeRun()
    #expect(try fixture.names(in: "run").contains { $0.hasSuffix(".tmp") } == false)
  }

  @Test func aPictureInAFolderIsNotFree() throws {
    try fixture.write(Data("mine".utf8), to: "run/samples/holiday.png")
    let text = fixture.message { try fixture.train(fixture.options(out: "run", steps: 1)) }
    #expect(
      text == "run is not empty; choose another folder with --out, or go on with its run: train --resume")
  }

  @Test func twoTrainersDoNotShareAFolder() throws {
    try trainThreeSteps()
    let before = try fixture.contents(of: "run")
    var lock: RunLock? = try RunLock(RunFolder(fixture.file("run")))
    #expect(
      resume()
        == "run is being trained by another process (\(getpid())); "
        + "wait for its end or choose another folder with --out")
    #expect(try fixture.contents(of: "run") == before)
    withExtendedLifetime(lock) {}
    lock = nil
    #expect(resume() == "no error")
  }
}
