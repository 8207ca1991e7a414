import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Float32 is the only type that there are kernels for; anything else is refused, at the model's line where it has one.
@Suite struct ElementTypeTests {
  @Test(arguments: [ElementType.float64, .bfloat16, .float16])
  func valuesOfOtherTypesAreRefused(_ type: ElementType) throws {
    var program = try Stages.small().program
    let step = try #require(program.entries.firstIndex { $0.kind == .step })
    let value = try #require(
      program.entries[step].graph.nodes.firstIndex { $0.location != nil && !$0.name.isEmpty })
    program.entries[step].graph.nodes[value].shape.elementType = type
    let problems = #expect(throws: Diagnostics.self) {
      var runner = StageRunner()
      _ = try compile(program, &runner)
    }
    let node = program.entries[step].graph.nodes[value]
    #expect(problems?.all.first?.location == node.location)
    #expect(problems?.all.first?.message.hasPrefix("\(node.name) is stored as \(type.name)") == true)
  }

  @Test func buffersOfOtherTypesAreNotLowered() throws {
    let stages = try Stages.small()
    var changed = stages.planned[Stages.step]
    let packed = try #require(
      changed.fused.buffers.keys.first { if case .packed = $0 { true } else { false } })
    changed.fused.buffers[packed]?.elementType = .bfloat16
    let bug = #expect(throws: CompilerBug.self) { _ = try stages.loops(from: changed) }
    #expect(bug?.message.contains("bfloat16") == true)
  }

  /// Half as long, half as much room: in whole floats.
  @Test func buffersTakeTheRoomOfTheirType() {
    var info = BufferInfo("x", kind: .transformed, dimensions: [3, 4, 5], slabDistance: 37)
    #expect(info.elements == 111 && info.floats == 111 && info.padding == 17)
    #expect("\(info)" == "transformed x [3][4][5]")
    info.elementType = .bfloat16
    #expect(info.elements == 111 && info.floats == 56)
    #expect("\(info)" == "transformed x [3][4][5] of bfloat16")
    info.elementType = .float64
    #expect(info.floats == 222)
  }
}
