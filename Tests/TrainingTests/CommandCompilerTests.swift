import Foundation
import ProcessSupport
import Testing

/// `bespokec`, its options and the environment that it reads, in a process of its own.
@Suite(.serialized) struct CommandCompilerTests {
  private let fixture: RunFixture
  private let model: String

  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest().name
  }

  private func run(_ arguments: [String], environment: [String: String] = [:]) throws -> CommandResult {
    try BespokeCommand(
      arguments, at: BespokeCommand.path(of: "bespokec"), in: fixture.path, environment: environment
    ).result()
  }

  @Test func listNamesTheModels() throws {
    let result = try run(["list"])
    #expect(result.code == 0)
    let names = result.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(Set(names).count == names.count && names.count > 10)
    // Of them those are compiled that the build was asked for.
    #expect(Set(names).isSuperset(of: try CompiledModel.all().map(\.name)))
  }

  @Test(arguments: ["list", "show MODEL", "show MODEL --stage cost", "--help", "emit --help"])
  func aLostResultIsNoSuccess(command: String) throws {
    let compiler = try BespokeCommand.path(of: "bespokec")
    let result = try fixture.run("'\(compiler)' \(command.replacing("MODEL", with: model)) > /dev/full")
    #expect(result.code == 1)
    #expect(
      result.errors == "bespokec: error: cannot write to the standard output: No space left on device\n")
  }

  @Test func pathsAreThoseOfTheTrainer() throws {
    for word in ["", "~nobody/x"] {
      let result = try run(["emit", "--only", model, "--out", word])
      #expect(result.code == 2)
      #expect(result.errors.contains(word.isEmpty ? "--out: a path cannot be empty" : "only ~ and ~/"))
    }
    let home = ["HOME": fixture.path]
    #expect(try run(["emit", "--only", model, "--out", "~/c"], environment: home).code == 0)
    #expect(try fixture.names(in: "c").contains("bespoke_programs.c"))
    #expect(try run(["check", "~nobody/t"]).code != 0)
  }

  /// Every stage shows something of its own; unsaid, it is the first.
  @Test func showHasStages() throws {
    var seen: Set<String> = []
    let stages = [
      "step", "simplify", "chains", "layout", "algorithms", "packing", "groups", "buffers", "memory", "loops",
      "cost", "c",
    ]
    for stage in stages {
      let result = try run(["show", model, "--stage", stage])
      #expect(result.code == 0 && result.output.count > 100, "\(stage)")
      seen.insert(result.output)
      if stage == "step" { #expect(try run(["show", model]).output == result.output) }
    }
    #expect(seen.count == stages.count)
    let timing = try run(["show", model, "--stage", "timing"])
    #expect(timing.code == 0 && timing.output.contains("groups"))
    #expect(try run(["show", model, "--stage", "fuesd"]).code == 2)
    #expect(try run(["show", "nonesuch"]).code == 2)
  }

  /// How many threads have work is on the cost sheet of whoever asks, of every entry.
  @Test func costOfManyThreads() throws {
    let plain = try run(["show", model, "--stage", "cost"]).output
    let asked = try run(["show", model, "--stage", "cost", "--threads", "16"])
    #expect(asked.code == 0 && asked.output.hasPrefix(plain) && !plain.contains("threads:"))
    #expect(asked.output.contains("\nstep on 16 threads: its items allow "))
    #expect(asked.output.contains("\ngenerate on 16 threads: its items allow "))
    for arguments in [
      ["cost", "--threads", "0"], ["cost", "--threads", "many"], ["loops", "--threads", "2"],
    ] {
      #expect(try run(["show", model, "--stage"] + arguments).code == 2)
    }
  }

  /// A model's file's name, without its ending, as `list` shows where it lies.
  private func stem() throws -> String {
    let list = try run(["list"]).output.split(separator: "\n")
    let line = try #require(list.first { $0.hasPrefix(model + " ") })
    let file = try #require(line.firstMatch(of: /(\w+)\.swift/))
    return String(file.1)
  }

  @Test func emitWritesWhatIsAskedForWhereItIsAskedFor() throws {
    let stem = try stem()
    let result = try run(["emit", "--out", "folder", "--only", stem, "--prefix", "other"])
    #expect(result.code == 0, "\(result.errors)")
    #expect(try fixture.names(in: "folder").contains("\(stem).c"))
    // The name of the function that lists the models.
    func lists(_ folder: String) throws -> [String] {
      let text = try fixture.contents(of: folder).values.map { String(decoding: $0, as: UTF8.self) }.joined()
      return ["other", "bespoke_zoo"].filter { text.contains("bespoke_models \($0)_models(void)") }
    }
    #expect(try lists("folder") == ["other"])
    #expect(try run(["emit", "--out", "usual", "--only", stem]).code == 0)
    #expect(try lists("usual") == ["bespoke_zoo"])
    #expect(try run(["emit", "--out", "third", "--only", stem, "--prefix", "bespoke"]).code == 2)
    #expect(try run(["emit", "--out", "third", "--only", stem, "--prefix", "a-b"]).code == 2)
    #expect(try run(["emit", "--only", stem]).code == 2)
    #expect(try run(["emit", "--out", "third"]).code == 2)
  }

  /// A trace agrees with the reference, and no more once a number of it has changed.
  @Test func checkReadsItsTrace() throws {
    let smallest = try CompiledModel.smallest()
    try writeImages(to: fixture.file("data"), side: smallest.height, count: smallest.batch)
    let traced = try fixture.run(
      "BESPOKE trace \(model) --seed 7 --data data --values --out t.safetensors")
    #expect(traced.code == 0, "\(traced.errors)")
    let right = try run(["check", "t.safetensors"])
    #expect(right.code == 0, "\(right.errors)")
    var bytes = try fixture.bytes("t.safetensors")
    // A seed is written in the metadata; the noise of another is other noise.
    let seed = try #require(bytes.firstRange(of: Data("\"seed\":\"7\"".utf8)))
    bytes.replaceSubrange(seed, with: Data("\"seed\":\"8\"".utf8))
    try fixture.write(bytes, to: "u.safetensors")
    #expect(try run(["check", "u.safetensors"]).code == 1)
  }

  @Test func stagesAreDumpedWhereItIsSaid() throws {
    let emit = ["emit", "--out", "c", "--only", try stem()]
    let result = try run(
      emit, environment: ["BESPOKE_DUMP": "groups,memory", "BESPOKE_DUMP_TO": fixture.file("dumps")])
    #expect(result.code == 0, "\(result.errors)")
    let names = try fixture.names(in: "dumps")
    #expect(Set(names.compactMap { $0.split(separator: "-").last }) == ["groups.txt", "memory.txt"])
    #expect(names.allSatisfy { $0.hasPrefix(model) })
    let printed = try run(emit, environment: ["BESPOKE_DUMP": "loops"])
    #expect(printed.code == 0 && printed.errors.count > 1000)
    #expect(try run(emit, environment: ["BESPOKE_DUMP": "all"]).errors.count > printed.errors.count)
    #expect(try run(emit).errors.isEmpty)
  }

  /// A slip in what the environment says is an error, not nothing.
  @Test func whatTheEnvironmentSaysIsUnderstoodOrRefused() throws {
    let emit = ["emit", "--out", "c", "--only", try stem()]
    for (environment, words) in [
      (["BESPOKE_DUMP": "fuesd"], "BESPOKE_DUMP does not know \"fuesd\""),
      (["BESPOKE_DUMP": "cost"], "BESPOKE_DUMP does not know \"cost\""),
      (["BESPOKE_OPTIONS": "drect"], "BESPOKE_OPTIONS does not know \"drect\"; it knows direct"),
      (["BESPOKE_DUMP_TO": "dumps"], "say which with BESPOKE_DUMP"),
    ] {
      let result = try run(emit, environment: environment)
      #expect(result.code == 2)
      #expect(result.errors.contains(words), "\(result.errors)")
      #expect(try run(["show", model], environment: environment).code == 2)
    }
    #expect(try fixture.names(in: ".").isEmpty)
  }

  /// Without fast convolutions a model with large ones has other kernels.
  @Test func optionsOfTheCompiler() throws {
    guard try CompiledModel.all().contains(where: { $0.name == "dcgan" }) else { return }
    func cost(_ options: String?) throws -> String {
      let environment = options.map { ["BESPOKE_OPTIONS": $0] } ?? [:]
      return try run(["show", "dcgan", "--stage", "cost"], environment: environment).output
    }
    let (usual, direct) = (try cost(nil), try cost("direct"))
    #expect(usual != direct && direct.count > 1000)
    #expect(try cost("") == usual)
  }
}
