import BespokeGraph
import LoopMachine
import Testing

@testable import BespokeCompiler
@testable import BespokeEmitter

/// Float32 is the only type that the runtime has functions for; anything else is refused, at the model's line where it
/// has one. To store packed operands in another type takes no more than to say so, and the functions.
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

  // MARK: A packed operand in bfloat16

  /// The step's first right operand that one function packs and one reads.
  private struct Packed {
    let stages: Stages
    let buffer: Buffer
    var buffered: BufferedProgram
    /// What the runtime needs.
    let functions: Set<MixedFunction> = [
      MixedFunction(PackRow.self, storing: [\.to: .bfloat16]),
      MixedFunction(Multiply.self, storing: [\.right.elements: .bfloat16]),
    ]

    init() throws {
      stages = try Stages.small()
      buffered = stages.buffered[Stages.step]
      buffer = try #require(
        buffered.kernels.lazy.compactMap { kernel in
          guard case .pack(let source, let target, let width) = kernel.root, source.strides.column == 1,
            kernel.space.columns > width
          else { return nil }
          return target
        }.first)
      buffered.buffers[buffer]?.elementType = .bfloat16
    }

    /// - Parameter functions: that the runtime has besides.
    func loops(_ functions: Set<MixedFunction>) throws -> LoopProgram {
      var changed = buffered
      changed.groups.target.mixedFunctions = functions
      return try stages.loops(from: changed)
    }

    func functions(of loops: LoopProgram) -> [Function] {
      loops.entries[Stages.step].functions.filter { function in
        function.pointers.contains { $0.elementType == .bfloat16 }
      }
    }
  }

  @Test func aPackedOperandTakesAChoiceAndTwoFunctions() throws {
    let packed = try Packed()
    let loops = try packed.loops(packed.functions)
    let calls = packed.functions(of: loops).flatMap(\.body).compactMap { statement -> String? in
      guard case .call(let call) = statement else { return nil }
      return call.function.name
    }
    #expect(Set(calls) == Set(packed.functions.map(\.name)))
    #expect(Set(calls) == ["bespoke_pack_row_to_bf16", "bespoke_multiply_b_bf16"])
    for missing in packed.functions {
      let bug = #expect(throws: CompilerBug.self) {
        _ = try packed.loops(packed.functions.subtracting([missing]))
      }
      #expect(bug?.message.hasSuffix("calls \(missing.name), which the runtime does not have") == true)
    }
  }

  /// A call of what takes float32, a loop that reads its elements, a reader that takes them for something else.
  @Test func whateverElseReadsOrWritesItIsRefused() throws {
    let packed = try Packed()
    let loops = try packed.loops(packed.functions)
    let entry = loops.entries[Stages.step]
    var changes = Changes<LoopProgram>()
    for index in entry.functions.indices {
      for pointer in entry.functions[index].pointers.indices
      where entry.functions[index].pointers[pointer].elementType == .bfloat16 {
        let name = entry.functions[index].pointers[pointer].name
        func add(_ what: String, _ make: @escaping (inout Function) -> Void) {
          changes.add("\(entry.functions[index].name) \(what)") {
            make(&$0.entries[Stages.step].functions[index])
          }
        }
        add("takes \(name) for float32") { function in
          function.pointers[pointer].elementType = .float32
          function.body = function.body.map { $0.withElements(.float32) }
        }
        add("calls what takes float32") { $0.body = $0.body.map { $0.withElements(.float32) } }
        add("reads an element") { $0.prologue.append(.scalar("x", .element(name, .integer(0)))) }
        add("writes an element") { function in
          function.pointers[pointer].isWritten = true
          function.prologue.append(.assign(.element(name, .integer(0)), .number(0)))
        }
      }
    }
    #expect(changes.tried.count >= 8)
    for change in changes.tried {
      var changed = loops
      change.make(&changed)
      let bug = #expect(throws: CompilerBug.self, "\(change.name)") {
        _ = try packed.stages.loops(from: changed)
      }
      // Where both sides agree on float32, they do not on where it ends.
      let words = change.name.contains("for float32") ? "as a whole" : "which is bfloat16"
      #expect(bug?.message.hasSuffix(words) == true, "\(change.name): \(bug?.message ?? "")")
    }
  }

  @Test func itTakesHalfTheRoom() throws {
    let packed = try Packed()
    let (stages, buffer) = (packed.stages, packed.buffer)
    let whole = stages.buffered[Stages.step]
    let planned = stages.planned(packed.buffered)
    func life(_ planned: PlannedProgram) throws -> PlannedProgram.Lifetime {
      try #require(planned.lifetimes.first { $0.buffer == buffer })
    }
    let (size, halfSize) = (try life(stages.planned[Stages.step]).size, try life(planned).size)
    #expect(2 * whole.buffers[buffer]!.floats == 4 * packed.buffered.buffers[buffer]!.floats)
    #expect(halfSize < size && 2 * halfSize < size + 2 * Target.default.alignment)
    for kernel in whole.kernels where kernel.writes.contains(buffer) {
      let elements = whole.buffers[buffer]!.elements
      #expect(kernel.space.count <= elements)
      #expect(whole.bytes(of: kernel) - packed.buffered.bytes(of: kernel) == 2 * kernel.space.count)
    }
  }

  /// What the loops say is what they did in float32, but for the rounding of the operand.
  @Test func itsRoundingIsAllThatChanges() throws {
    let packed = try Packed()
    let results = try [packed.stages.loops, packed.loops(packed.functions)].map {
      LoopMachine($0).run(threads: [1, 0])
    }
    #expect(results.allSatisfy { $0.strays == 0 } && results[0] != results[1])
    // The first entry's states, then those of the step.
    #expect(results[0].bits[0] == results[1].bits[0])
    for (exact, rounded) in zip(results[0].bits.joined(), results[1].bits.joined()) {
      let (x, y) = (Float(bitPattern: exact), Float(bitPattern: rounded))
      #expect(x.isNaN == y.isNaN)
      #expect(x.isNaN || abs(x - y) < 0.02, "\(x) \(y)")
    }
  }

  @Test func theCSaysSo() throws {
    let packed = try Packed()
    let loops = try packed.loops(packed.functions)
    let text = CBackend().files(of: loops, stem: "Small").files.first { $0.name == "Small_kernels.h" }?.text
    #expect(text?.contains(" *const restrict ") == true)
    for type in ["bfloat16", "const bfloat16"] {
      let declared =
        text?.split(separator: "\n").filter { $0.hasPrefix("    \(type) *const restrict ") } ?? []
      #expect(!declared.isEmpty && declared.allSatisfy { $0.contains(" = (\(type) *)task->pointers[") })
    }
    for function in packed.functions { #expect(text?.contains("\(function.name)(") == true) }
    #expect(
      signature("INLINE void", Multiply.self, stored: [\.right.elements: .bfloat16]).contains(
        "const bfloat16 *restrict b,"))
    #expect(
      signature("INLINE void", PackRow.self, stored: [\.to: .bfloat16]).hasPrefix(
        "INLINE void bespoke_pack_row_to_bf16(const float *restrict from, bfloat16 *restrict to,"))
  }
}

extension Statement {
  /// With a call's elements stored in that type.
  fileprivate func withElements(_ type: ElementType) -> Statement {
    guard case .call(let call) = self else { return self }
    switch call {
    case .multiply(var call):
      call.right.elements.type = type
      return .call(.multiply(call))
    case .packRow(var call):
      call.to.type = type
      return .call(.packRow(call))
    case .dot, .packTransposed, .mapSlabs, .uniform, .normal, .integer, .dropoutMask, .fill: return self
    }
  }
}
