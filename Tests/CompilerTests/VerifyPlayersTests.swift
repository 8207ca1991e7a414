import BespokeGraph
import TestModels
import Testing

@testable import BespokeCompiler

/// Gradients of a step in phases that lie where their player does not say.
@Suite struct VerifyPlayersTests {
  @Test func everyChangeIsRefused() throws {
    var runner = StageRunner()
    let program = try compile(squares, &runner, entries: [.gradients, .update])
    try program.verify()
    #expect(program.players.map(\.name) == ["discriminator", "generator"])
    let first = try #require(program.states.firstIndex { $0.role == TensorEntry.gradientRole })
    let changes: [(String, (inout LoopProgram) -> Void)] = [
      ("a player less", { $0.players.removeLast() }),
      ("no player", { $0.players = [] }),
      ("players in another order", { $0.players.reverse() }),
      ("a range that begins later", { $0.players[0].offset += 16 }),
      ("a range that ends earlier", { $0.players[0].floats -= 1 }),
      ("a range that ends in the next one", { $0.players[0].floats += 16 }),
      ("a gradient that is none", { $0.states[first].role = 0 }),
      ("a state that is a gradient", { $0.states[0].role = TensorEntry.gradientRole }),
    ]
    for (name, change) in changes {
      var changed = program
      change(&changed)
      #expect(throws: CompilerBug.self, "\(name)") { try changed.verify() }
    }
  }
}
