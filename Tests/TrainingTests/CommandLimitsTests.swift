#if os(Linux)
  import Foundation
  import ProcessSupport
  import Testing

  @testable import BespokeTraining

  /// The command in control groups that leave it little, as containers do.
  @Suite(.serialized) struct CommandLimitsTests {
    private let fixture: RunFixture

    init() throws { fixture = try RunFixture() }

    /// More than the group may hold are refused by what the header promises: reading would be the process's end.
    @Test(.enabled(if: ControlGroup.exists("memory", "memory.limit_in_bytes"), "no control groups to make"))
    func idxFilesBeyondMemoryAreRefused() throws {
      let group = try ControlGroup("memory", "memory.limit_in_bytes", "200M")
      let count = 400_000
      let header = idx(magic: 0x803, extents: [count, 28, 28], content: [])
      try fixture.write(header, to: "plain/train-images-idx3-ubyte")
      #expect(truncate(fixture.file("plain/train-images-idx3-ubyte"), 16 + count * 784) == 0)
      let packed = try fixture.run(
        "mkdir gz; gzip -1c plain/train-images-idx3-ubyte > gz/train-images-idx3-ubyte.gz")
      try #require(packed.code == 0)
      for data in ["plain", "gz"] {
        for command in ["train mlp --data \(data) --out run", "data preview \(data) --out p.png"] {
          let result = try fixture.run("\(group.enter); exec BESPOKE \(command)")
          let words =
            "bespoke: error: 400000 images of \(data) at 28x28x1 take 300 MiB of memory; "
            + "this process may use 200 MiB\n"
          #expect(result == CommandResult(code: 1, output: "", errors: words))
        }
      }
      #expect(try fixture.names(in: ".") == ["gz", "plain"])
    }

    /// With as many threads as can be had, down to one: the same files, and one line.
    @Test(.enabled(if: ControlGroup.exists("pids", "pids.max"), "no control groups to make"))
    func threadsThatCannotBeHadAreDoneWithout() throws {
      let model = try CompiledModel.smallest()
      for number in 0..<300 {
        let samples = (0..<model.height * model.height).map { ($0 * 7 + number) % 256 }
        let image = PNGBytes(height: model.height, width: model.height, samples: samples)
        try fixture.write(image.data, to: "data/\(number).png")
      }
      let train =
        "BESPOKE train \(model.name) --data data --held-out 0.1 --samples 4 --steps 2 --threads 4 --out"
      #expect(try fixture.run("\(train) free").code == 0)
      for limit in 1...3 {
        let group = try ControlGroup("pids", "pids.max", "\(limit)")
        let result = try fixture.run("\(group.enter); exec \(train) run\(limit)")
        let words = "\(ThreadChoice.spelled(limit)): the system gives this process no more\n"
        #expect(result.code == 0 && result.errors == "", "\(result.errors)")
        #expect(result.output.components(separatedBy: "gives this process no more").count == 2)
        #expect(result.output.hasPrefix(words), "\(result.output)")
        #expect(
          try fixture.bytes("run\(limit)/checkpoints/step-00000002.safetensors")
            == fixture.bytes("free/checkpoints/step-00000002.safetensors"))
        let preview = try fixture.run("\(group.enter); exec BESPOKE data preview data --out p\(limit).png")
        #expect(preview.code == 0 && preview.errors == "")
      }
    }
  }

  /// A group of the first version with one limit, for as long as the value lives.
  private final class ControlGroup {
    private let folder: String
    /// What a shell does to be in it.
    var enter: String { "echo $$ > \(folder)/cgroup.procs" }

    static func exists(_ controller: String, _ limit: String) -> Bool {
      (try? ControlGroup(controller, limit, nil)) != nil
    }

    init(_ controller: String, _ limit: String, _ value: String?) throws {
      folder = "/sys/fs/cgroup/\(controller)/bespoke-\(UUID().uuidString)"
      guard mkdir(folder, 0o755) == 0, access("\(folder)/\(limit)", W_OK) == 0 else {
        throw ProcessFailure("no group \(folder)")
      }
      if let value { try Data(value.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(limit)")) }
    }

    deinit { rmdir(folder) }
  }
#endif
