import BespokeDSL
import BespokeEmitter
import TestModels
import Testing

@testable import BespokeCompiler

/// A build compiles the `.c` files that have changed: so whatever they include must change them.
@Suite struct LoweringTests {
  private func lowered() throws -> LoopProgram {
    var runner = StageRunner()
    return try compile(squares, &runner)
  }

  private func texts(_ program: LoopProgram, _ ending: String) -> [String] {
    CBackend().files(of: program, stem: "Squares").files.filter { $0.name.hasSuffix(ending) }.map(\.text)
  }

  @Test func aChangeOfAHeaderChangesEveryCFile() throws {
    let before = try lowered()
    var after = before
    // It stands in the kernels' header and nowhere else.
    after.entries[1].functions[0].comment.append("another word")
    #expect(zip(texts(before, ".h"), texts(after, ".h")).count { $0 != $1 } == 1)
    let sources = Array(zip(texts(before, ".c"), texts(after, ".c")))
    #expect(sources.count == 1 + InstructionSet.all.count && sources.allSatisfy { $0 != $1 })
    let (old, new) = (
      CBackend().files(of: before, stem: "Squares"), CBackend().files(of: after, stem: "Squares")
    )
    #expect(old.lowering != new.lowering)
    #expect(CBackend().files(sharedBy: [old]).last?.text != CBackend().files(sharedBy: [new]).last?.text)
  }

  @Test func equalProgramsAreEmittedAlike() throws {
    #expect(
      try CBackend().files(of: lowered(), stem: "Squares").files
        == CBackend().files(of: lowered(), stem: "Squares").files)
  }
}
