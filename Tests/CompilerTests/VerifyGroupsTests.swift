import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Orders of kernels that are wrong in one place: refused by the stage that groups them, without knowing any buffer.
@Suite struct VerifyGroupsTests {
  @Test func everyChangeIsRefusedOrHarmless() throws {
    let stages = try Stages.small()
    let healthy = stages.grouped[Stages.step]
    var changes = Changes<GroupedProgram>()
    for (index, kernel) in healthy.kernels.enumerated() {
      changes.add("\(kernel.name) dropped") { $0.kernels.remove(at: index) }
      changes.add("\(kernel.name) twice") { $0.kernels.insert($0.kernels[index], at: index) }
      changes.add("\(kernel.name) first") { $0.kernels.insert($0.kernels.remove(at: index), at: 0) }
      changes.add("\(kernel.name) last") { $0.kernels.append($0.kernels.remove(at: index)) }
      if index > 0 { changes.add("\(kernel.name) earlier") { $0.kernels.swapAt(index - 1, index) } }
    }
    var refused = 0
    for change in changes.tried {
      var changed = healthy
      change.make(&changed)
      if changed.kernels == healthy.kernels { continue }
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }

  /// Words come from what kernels do, and only at the end.
  @Test func everyKernelIsDescribed() throws {
    for groups in try Stages.fast().grouped + Stages.small().grouped {
      for kernel in groups.kernels {
        let lines = groups.description(of: kernel)
        #expect(lines.count == kernel.work.count && !lines.isEmpty, "\(kernel.name)")
        if case .products = kernel.root { #expect(!groups.choices(of: kernel).isEmpty, "\(kernel.name)") }
      }
    }
  }
}
