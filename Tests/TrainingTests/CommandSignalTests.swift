import Foundation
import ProcessSupport
import Testing

/// The command under signals, with outputs that are closed, full or no longer read, and on machines that lack something.
@Suite(.serialized) struct CommandSignalTests {
  private let fixture: RunFixture
  private let model: CompiledModel
  private let train: String

  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: model.height, count: 300)
    train = "BESPOKE train \(model.name) --data data --samples 2 --out run"
  }

  /// Starts a command and sends signals once a file of its is there.
  private func signalled(
    _ line: String, after file: String = "run/metrics.jsonl", _ send: (pid_t) -> Void
  ) throws -> CommandResult {
    let running = try BespokeCommand(shell: "exec " + line, in: fixture.path)
    let process = running.process
    func isThere() -> Bool {
      guard let names = try? fixture.names(in: (file as NSString).deletingLastPathComponent) else {
        return false
      }
      return names.contains { $0.hasPrefix((file as NSString).lastPathComponent) }
    }
    for _ in 0..<1200 where !isThere() { Thread.sleep(forTimeInterval: 0.05) }
    send(process.processIdentifier)
    // Should the signal be lost, the test fails instead of waiting for ever.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    return try running.result()
  }

  @Test(arguments: [SIGHUP, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGXCPU])
  func everySignalToStopLeavesACheckpoint(signal: Int32) throws {
    let result = try signalled("\(train) --steps 100000000") { kill($0, signal) }
    #expect(result.code == 128 + signal)
    #expect(result.output.contains("Stopped after step "))
    #expect(try fixture.names(in: "run/checkpoints").count == 1)
  }

  /// A shell, a terminal and a supervisor may all pass on the same wish.
  @Test func signalsThatComeTogetherAreOneWish() throws {
    let result = try signalled("\(train) --steps 100000000") { process in
      for signal in [SIGTERM, SIGTERM, SIGHUP, SIGTERM] { kill(process, signal) }
    }
    #expect([128 + SIGTERM, 128 + SIGHUP].contains(result.code))
    #expect(try fixture.names(in: "run/checkpoints").count == 1)
    let made = try fixture.metrics("run").count
    #expect(try fixture.run("BESPOKE train --out run --resume --steps \(made + 1)").code == 0)
  }

  @Test func whatIsIgnoredAtTheStartStaysIgnored() throws {
    let result = try signalled("nohup sh -c 'trap \"\" INT; exec \(train) --steps 100000000'") { process in
      kill(process, SIGHUP)
      kill(process, SIGINT)
      Thread.sleep(forTimeInterval: 1)
      kill(process, SIGTERM)
    }
    #expect(result.code == 128 + SIGTERM)
  }

  @Test func aTraceThatIsStoppedLeavesNoLitter() throws {
    let result = try signalled(
      "BESPOKE trace \(model.name) --data data --steps 1000 --out t.safetensors", after: "./t.safetensors."
    ) { kill($0, SIGTERM) }
    #expect(result.code == -SIGTERM)
    #expect(try fixture.names(in: ".") == ["data"])
  }

  @Test(arguments: [("| head -c 1", "0"), (">&-", "0"), ("> /dev/full", "1")])
  func workGoesOnWhenNobodyListens(output: String, code: String) throws {
    let result = try fixture.run("(\(train) --steps 20; echo $? > code) \(output)")
    #expect(String(decoding: try fixture.bytes("code"), as: UTF8.self) == code + "\n")
    #expect(try fixture.metrics("run").count == 20)
    #expect(try fixture.names(in: "run").contains("training.gif"))
    // What must not be lost is said where it can be read.
    #expect(result.errors.hasPrefix("Done in "))
    let lost = "bespoke: error: cannot write to the standard output: No space left on device\n"
    #expect(result.errors.hasSuffix(lost) == (code == "1"))
  }

  @Test(arguments: ["models", "models --json", "--help", "train --help"])
  func aLostResultIsNoSuccess(command: String) throws {
    let full = try fixture.run("BESPOKE \(command) > /dev/full")
    #expect(full.code == 1)
    #expect(
      full.errors == "bespoke: error: cannot write to the standard output: No space left on device\n")
    let closed = try fixture.run("BESPOKE \(command) >&-")
    #expect(closed.code == 1)
    // A reader that has gone is told nothing more, and neither is the user.
    let unread = try fixture.run("(sleep 0.2; BESPOKE \(command); echo $? > code) | true")
    #expect(unread.errors == "")
    #expect(String(decoding: try fixture.bytes("code"), as: UTF8.self) == "141\n")
  }

  @Test(.enabled(if: hasScript, "script is not installed")) func aDumbTerminalGetsPlainLines() throws {
    let result = try fixture.run(
      "TERM=dumb script -qec \"\(train) --steps 20\" /dev/null < /dev/null")
    #expect(result.output.contains("step 20/20"), "\(result.output)\(result.errors)")
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(
    .enabled(if: mountsMemory, "mounting takes user namespaces"),
    arguments: ["-o ro none /dev/shm", "none /dev"])
  func trainsWithoutSharedMemory(mount: String) throws {
    let plain = try fixture.run("\(train) --steps 5 --threads 2")
    #expect(plain.code == 0)
    let script = """
      mount -t tmpfs \(mount) &&
      exec "$1" train \(model.name) --data data --samples 2 --out other --steps 5 --threads 2
      """
    try fixture.write(Data(script.utf8), to: "without.sh")
    let result = try fixture.run("unshare -rm sh without.sh BESPOKE < /bin/sh")
    #expect(result.code == 0, "\(result.errors)")
    let name = "checkpoints/step-00000005.safetensors"
    #expect(try fixture.bytes("run/" + name) == fixture.bytes("other/" + name))
  }
}

private func succeeds(_ line: String) -> Bool {
  (try? BespokeCommand(shell: line, in: "/").result())?.code == 0
}

private let mountsMemory = succeeds("unshare -rm mount -t tmpfs none /mnt")
private let hasScript = succeeds("script -qec true /dev/null < /dev/null")
