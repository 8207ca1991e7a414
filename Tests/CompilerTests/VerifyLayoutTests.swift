import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Layouts that are wrong in one place: refused, or as good as the right one.
@Suite struct VerifyLayoutTests {
  @Test func everyChangeIsRefusedOrHarmless() throws {
    let stages = try Stages.small()
    let healthy = stages.laidOut[Stages.step]
    try healthy.verify()
    var changes = Changes<LaidOutGraph>()
    for (index, node) in healthy.graph.nodes.enumerated() {
      changes.nudge("slabs of %\(index)", \.layout.slabs[index])
      if node.shape.isBatched && index % 3 == 0 {
        changes.add("features of %\(index) apart") { $0.layout.slabs[index] = node.shape.sampleCount }
        changes.add("features of %\(index) together") { $0.layout.slabs[index] = 1 }
      }
      changes.add("%\(index) moves, or does not") {
        $0.layout.movingReshapes.formSymmetricDifference([ValueID(index)])
      }
    }
    changes.add("slabs of the last value missing") { $0.layout.slabs.removeLast() }
    changes.add("a value that does not exist moves") { $0.layout.movingReshapes.insert(ValueID(100_000)) }
    var refused = 0
    for change in changes.tried {
      var changed = healthy
      change.make(&changed)
      if changed.layout.slabs == healthy.layout.slabs
        && changed.layout.movingReshapes == healthy.layout.movingReshapes
      {
        continue
      }
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }
}
