import BespokeEmitter
import BespokeGraph
import BespokeZoo
import TestModels
import Testing

@testable import BespokeCommand
@testable import BespokeCompiler

/// Programs with a part of their model's entries.
@Suite struct RestrictedProgramTests {
  @Test func statesAreThoseThatTheEntriesNeed() throws {
    for model in TestModels.zoo {
      let whole = try buildProgram(model)
      #expect(whole.restricted(to: Set(Entry.Kind.allCases)) == whole)
      #expect(whole.restricted(to: Entry.Kind.trained).states == whole.states)
      for entry in whole.entries {
        let alone = whole.restricted(to: [entry.kind])
        #expect(alone.entries == [entry])
        #expect(alone.states == entry.graph.states)
        #expect(alone.fingerprint == whole.fingerprint)
        let begun = whole.restricted(to: [.initialise, entry.kind])
        try begun.verifyStage()
        #expect(Set(begun.states.map(\.name)) == Set(entry.graph.states.map(\.name)))
        #expect(begun.graph(.initialise).assignments.map(\.name) == begun.states.map(\.name))
      }
    }
  }

  @Test func aGeneratorAloneHasNothingOfTheDiscriminator() throws {
    var runner = StageRunner()
    let program = try compile(mlp, &runner, entries: [.generate, .generateOne])
    #expect(program.entries.map(\.kind) == [.generate, .generateOne])
    #expect(program.entries.map(\.batch) == [sampleBatch, 1])
    #expect(program.states.allSatisfy { $0.name.hasPrefix("generator/") && $0.role != 2 })
    let whole = try compile(mlp, &runner)
    #expect(program.stateFloats < whole.stateFloats / 3)
    #expect(program.arenaFloats < whole.arenaFloats / 2)
    let texts = CBackend().files(of: program, stem: "MLP").files.map(\.text).joined()
    #expect(!texts.contains("discriminator_") && !texts.contains("adam_"))
  }

  @Test func whatTrainersDoWithoutIsThereWhereItIsAskedFor() throws {
    var runner = StageRunner()
    #expect(try !compile(mlp, &runner).entries.map(\.kind).contains(.discriminate))
    #expect(try compile(mlp, &runner, entries: [.discriminate]).entries.map(\.kind) == [.discriminate])
  }

  @Test func entriesThatAModelHasNotAreAnError() {
    var runner = StageRunner()
    #expect {
      try compile(classifier, &runner, entries: [.generate, .discriminate])
    } throws: { "\($0)".contains("error: classifier has no entries of these: generate, discriminate") }
  }

  @Test func entriesAreNamedOnTheCommandLine() throws {
    func kinds(_ arguments: String...) throws -> Set<Entry.Kind> { try entries(Options(arguments[...])) }
    #expect(try kinds() == Entry.Kind.trained)
    #expect(try kinds("--entries", "all") == Set(Entry.Kind.allCases))
    #expect(try kinds("--entries", "generate,generate_one") == [.generate, .generateOne])
    for wrong in ["", "generate,", "generator", "all,generate"] {
      #expect(throws: UsageError.self) { try kinds("--entries", wrong) }
    }
  }
}
