import CEmitter
import ModelDSL
import TestModels
import Testing

@testable import Compiler

/// A build compiles the `.c` files that have changed: so whatever they include must change them.
@Suite struct LoweringTests {
  private func lowered() throws -> LoopProgram {
    var runner = StageRunner()
    return try compile(squares, &runner)
  }

  private func texts(_ program: LoopProgram, _ ending: String) -> [String] {
    emit(program, stem: "Squares").files.filter { $0.name.hasSuffix(ending) }.map(\.text)
  }

  @Test func aChangeOfAHeaderChangesEveryCFile() throws {
    let before = try lowered()
    var after = before
    // It stands in the kernels' header and nowhere else.
    after.entries[1].functions[0].comment.append("another word")
    #expect(zip(texts(before, ".h"), texts(after, ".h")).count { $0 != $1 } == 1)
    let sources = zip(texts(before, ".c"), texts(after, ".c"))
    #expect(sources.map { $0 != $1 } == [true, true, true, true])
    let (old, new) = (emit(before, stem: "Squares"), emit(after, stem: "Squares"))
    #expect(old.lowering != new.lowering)
    #expect(emitShared(programs: [old]).last?.text != emitShared(programs: [new]).last?.text)
  }

  @Test func equalProgramsAreEmittedAlike() throws {
    #expect(try emit(lowered(), stem: "Squares").files == emit(lowered(), stem: "Squares").files)
  }
}
