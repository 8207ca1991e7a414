import Testing

@testable import BespokeCompiler
@testable import TestModels

/// Plans that are wrong in one place: refused, or as good as the right ones.
@Suite struct VerifyPlanTests {
  @Test(arguments: ["alternating", "odd-sizes", "pools"])
  func plansOfTheTestModelsAreLegal(_ name: String) throws {
    let model = try #require(TestModels.zoo.first { $0.name == name })
    var runner = StageRunner()
    _ = try compile(model, &runner)
  }

  @Test func everyChangeIsRefusedOrHarmless() throws {
    let stages = try Stages.small()
    let healthy = stages.planned[Stages.step]
    var changes = Changes<PlannedProgram>()
    for index in healthy.lifetimes.indices { addLifetime(to: &changes, index, healthy) }
    for index in healthy.buffered.kernels.indices {
      changes.add("barrier before \(index) or not") { $0.barriers.formSymmetricDifference([index]) }
      if index > 0 {
        changes.add("kernel \(index) earlier") { $0.buffered.kernels.swapAt(index - 1, index) }
        if healthy.barriers.contains(index) {
          changes.add("barrier \(index) later") { $0.barriers.formSymmetricDifference([index, index + 1]) }
          changes.add("barrier \(index) earlier") { $0.barriers.formSymmetricDifference([index - 1, index]) }
        }
      }
    }
    for buffer in healthy.offsets.keys.sorted(by: { $0.key < $1.key }) {
      changes.add("\(buffer) elsewhere") { $0.offsets[buffer]? += alignment }
      changes.add("\(buffer) nowhere") { $0.offsets[buffer] = nil }
    }
    changes.add("less arena") { $0.arenaFloats -= alignment }
    changes.add("no barriers") { $0.barriers = [] }
    var refused = 0
    for change in changes.tried {
      var changed = healthy
      change.make(&changed)
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }

  @Test func noBarrierMayBeMissing() throws {
    let healthy = try Stages.small().planned[Stages.step]
    #expect(!healthy.barriers.isEmpty)
    for barrier in healthy.barriers {
      var changed = healthy
      changed.barriers.remove(barrier)
      #expect(throws: CompilerBug.self, "barrier before \(barrier)") { try changed.verify() }
    }
  }

  @Test func whatLivesAtTheSameTimeLiesApart() throws {
    let healthy = try Stages.small().planned[Stages.step]
    var tried = 0
    for (index, life) in healthy.lifetimes.enumerated() {
      for other in healthy.lifetimes[(index + 1)...]
      where life.kernels.overlaps(other.kernels) && life.kernels != other.kernels {
        var changed = healthy
        changed.lifetimes[index].offset = other.offset
        changed.offsets[life.buffer] = other.offset
        #expect(throws: CompilerBug.self, "\(life.buffer) in the place of \(other.buffer)") {
          try changed.verify()
        }
        tried += 1
      }
    }
    #expect(tried > 100)
  }

  private let alignment = Target.default.alignment

  private func addLifetime(
    to changes: inout Changes<PlannedProgram>, _ index: Int, _ healthy: PlannedProgram
  ) {
    let life = healthy.lifetimes[index]
    func move(_ plan: inout PlannedProgram, to offset: Int) {
      plan.lifetimes[index].offset = offset
      plan.offsets[life.buffer] = offset
    }
    for step in [-alignment, -1, 1, alignment] {
      changes.add("\(life.buffer) moved by \(step)") { move(&$0, to: life.offset + step) }
    }
    changes.add("\(life.buffer) at the start") { move(&$0, to: 0) }
    changes.add("\(life.buffer) at the end") { move(&$0, to: $0.arenaFloats) }
    changes.add("\(life.buffer) smaller") { $0.lifetimes[index].size -= alignment }
    changes.add("\(life.buffer) forgotten") { $0.lifetimes.remove(at: index) }
    changes.add("\(life.buffer) twice") { $0.lifetimes.append(life) }
    if life.kernels.count > 1 {
      let (first, last) = (life.kernels.lowerBound, life.kernels.upperBound)
      changes.add("\(life.buffer) lives later") { $0.lifetimes[index].kernels = first + 1...last }
      changes.add("\(life.buffer) dies earlier") { $0.lifetimes[index].kernels = first...last - 1 }
    }
    for other in healthy.lifetimes.indices where other > index && other % 5 == 0 {
      changes.add("\(life.buffer) in the place of \(healthy.lifetimes[other].buffer)") {
        move(&$0, to: healthy.lifetimes[other].offset)
      }
    }
  }
}
