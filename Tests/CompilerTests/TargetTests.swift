import Foundation
import LoopMachine
import Testing

@testable import BespokeCompiler

/// Every stage asks the target, and so does every verifier.
@Suite struct TargetTests {
  /// A program for another machine is as legal, and computes the same.
  @Test(arguments: Self.others) func plansForOtherMachinesAreLegal(_ other: Other) throws {
    let program = try Stages.small().program
    func loops(_ target: Target) throws -> LoopProgram {
      var runner = StageRunner()
      return try compile(program, &runner, target: target, options: CompilerOptions())
    }
    var target = Target.default
    other.change(&target)
    let (usual, changed) = (try loops(.default), try loops(target))
    #expect(changed != usual)
    let results = [usual, changed].map { LoopMachine($0).run(threads: [1, 0]) }
    #expect(results[1].strays == 0)
    // Gaps between states are part of what is compared.
    if target.alignment == Target.default.alignment { #expect(results[0] == results[1]) }
  }

  struct Other: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout Target) -> Void
  }
  private static let others = [
    Other(testDescription: "longer cache lines") { $0.alignment = 32 },
    Other(testDescription: "short vectors") { ($0.lanes, $0.narrowPanel, $0.widePanel) = (4, 4, 8) },
    Other(testDescription: "long vectors") { ($0.lanes, $0.narrowPanel, $0.widePanel) = (32, 32, 64) },
    Other(testDescription: "many threads") { ($0.threads, $0.runs) = (256, [8, 4]) },
    Other(testDescription: "each item claimed by itself") { $0.claimedOperations = 1 },
    Other(testDescription: "a small stack") { ($0.stackArray, $0.stackKernel) = (8, 16) },
    Other(testDescription: "no sums written out") { $0.writtenTerms = 0 },
    Other(testDescription: "nothing computed again") { $0.recomputedOperations = 0 },
    Other(testDescription: "a small cache") { $0.smallKernel = 16 },
  ]

  /// What `bespoke.h` promises of the arena is what it is planned with.
  @Test func arenaIsAlignedAsTheInterfaceSays() throws {
    let header = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/BespokeABI/include/bespoke.h")
    let text = try String(contentsOf: header, encoding: .utf8)
    #expect(text.contains("#define BESPOKE_ARENA_ALIGNMENT \(4 * Target.default.alignment)\n"))
  }
}
