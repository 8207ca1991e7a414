import BespokeDSL
import BespokeEmitter
import BespokeZoo
import TestModels
import Testing

@testable import BespokeCompiler

/// The C leaves compilers no choice in which order numbers are added.
@Suite struct SumOrderTests {
  /// A hint of how a loop becomes vectors allows a compiler to add up the loop's elements in another order: it stands
  /// over sums of columns, each of which is a lane, not over the sum of a row.
  @Test(arguments: [mlp, mlpB32, dcgan] as [GAN])
  func noHintStandsOverTheSumOfARow(_ model: GAN) throws {
    var runner = StageRunner()
    let program = try compile(model, &runner)
    let text = try #require(
      CBackend().files(of: program, stem: "M").files.first { $0.name == "M_kernels.h" }?.text)
    let lines = text.split(separator: "\n")
    var sums = 0
    for (loop, body) in zip(lines, lines.dropFirst()) where body.contains("[0] += ") && loop.contains("for (")
    {
      #expect(!loop.contains("BY_"), "\(loop)")
      sums += 1
    }
    #expect(sums > 0)
  }
}
