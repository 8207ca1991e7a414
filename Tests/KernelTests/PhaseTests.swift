import BespokeABI
import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import FuzzSupport
import TestModels
import TestSupport
import Testing

/// A step in phases: gradients, then the update, beside the step in one piece and the interpreter in Double.
@Suite struct PhaseTests {
  static let names = TestModels.zoo.map(\.name)

  private func program(_ name: String) throws -> Program {
    try buildProgram(TestModels.zoo.first { $0.name == name }!, withPhases: true)
  }

  private func tolerance(_ name: String) -> Tolerance { name == "thick" ? .fastNetwork : .network }

  /// Numbers that look like nothing, the same for the step and its phases.
  private func inputs(_ graph: Graph, _ program: Program, step: UInt64) -> [String: [Float]] {
    var inputs: [String: [Float]] = [:]
    for (name, shape) in graph.inputShapes {
      inputs[name] = (0..<shape.count).map { index in
        let number = ((index + Int(step) + 1000 * name.count) &* 2_654_435_761) >> 7 & 1023
        return name.hasPrefix("label") ? Float(number % program.classes) : Float(number) / 511.5 - 1
      }
    }
    return inputs
  }

  private func graph(_ entry: bespoke_entry, of program: Program) -> Graph {
    program.entries.first { $0.name == String(cString: entry.name) }!.graph
  }

  /// Of each phase what it puts out, shows and leaves, from where the compiled one began.
  private func compare(
    _ entry: bespoke_entry, _ machine: Compiled, _ program: Program, step: UInt64, _ tolerance: Tolerance
  ) throws {
    let graph = graph(entry, of: program)
    let inputs = inputs(graph, program, step: step)
    let before = machine.states.merging(machine.gradients) { $1 }
    let result = machine.run(entry, inputs: inputs, seed: 7, step: step)
    func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
      shapes.reduce(into: [:]) {
        $0[$1.key] = Tensor(shape: $1.value, elements: values[$1.key]!.map(Double.init))
      }
    }
    let shapes = Dictionary(uniqueKeysWithValues: graph.states.map { ($0.name, $0.shape) })
    let reference = try Interpreter<Double>().run(
      graph, inputs: tensors(inputs, graph.inputShapes), states: tensors(before, shapes), seed: 7, step: step)
    for (name, tensor) in reference.outputs {
      expectClose(
        result.outputs[name]!, tensor.elements, name.hasPrefix("signal/") ? .signal : tolerance,
        "step \(step) \(graph.name) \(name)")
    }
    for (name, tensor) in reference.observations {
      expectClose(result.traced[name]!, tensor.elements, tolerance, "step \(step) \(graph.name) \(name)")
    }
    let after = machine.states.merging(machine.gradients) { $1 }
    for assignment in graph.assignments {
      expectClose(
        after[assignment.name]!, reference.states[assignment.name]!.elements, tolerance,
        "step \(step) \(graph.name) \(assignment.name)")
    }
  }

  @Test(arguments: names) func everyPhaseAgreesWithTheReference(_ name: String) throws {
    let program = try program(name)
    let machine = Compiled(name)
    machine.run(machine.program[.initialise]!, seed: 7)
    for step in 0..<3 as Range<UInt64> {
      let phases = machine.phases(at: step)
      #expect(phases.count == program.entries.count { $0.kind == .update })
      for (gradients, update) in phases {
        try compare(gradients, machine, program, step: step, tolerance(name))
        try compare(update, machine, program, step: step, tolerance(name))
      }
    }
  }

  /// Models whose step rounds otherwise than its phases, and why: what is one expression in the step is two.
  static let rounded = [
    "auxiliary": "SGD's rate is multiplied into the last factor of the gradient",
    "penalised": "the norm over a player's gradients is summed where they are computed, in another order",
  ]

  /// The step itself, to the bit where it adds and multiplies in the same order.
  @Test(arguments: names) func phasesTogetherAreTheStep(_ name: String) throws {
    let program = try program(name)
    let (whole, phased) = (Compiled(name), Compiled(name))
    for machine in [whole, phased] { machine.run(machine.program[.initialise]!, seed: 9) }
    func compare(_ found: [Float], _ expected: [Float], _ what: String) {
      if Self.rounded[name] != nil {
        expectClose(found, expected.map(Double.init), .network, what)
      } else {
        // Not the arrays: to describe how two long ones differ takes minutes.
        let different = expected.indices.first { found[$0].bitPattern != expected[$0].bitPattern }
        #expect(different == nil, "\(what)[\(different ?? 0)]")
      }
    }
    for step in 0..<4 as Range<UInt64> {
      let inputs = inputs(program.step(at: step), program, step: step)
      let result = whole.run(whole.step(at: step), inputs: inputs, seed: 9, step: step, tracing: false)
      var outputs: [String: [[Float]]] = [:]
      for (gradients, update) in phased.phases(at: step) {
        let made = phased.run(gradients, inputs: inputs, seed: 9, step: step, tracing: false).outputs
        for (name, values) in made { outputs[name, default: []].append(values) }
        phased.run(update, seed: 9, step: step, tracing: false)
      }
      // How far a step moves is known once it is made.
      #expect(
        Set(outputs.keys) == Set(result.outputs.keys.filter { !$0.hasPrefix("signal/movement/") }))
      // Of several moves the step tells the mean.
      for (output, value) in result.outputs where outputs[output]?.count == 1 {
        compare(outputs[output]![0], value, "step \(step) \(output)")
      }
      let found = phased.states
      for (state, values) in whole.states { compare(found[state]!, values, "step \(step) \(state)") }
    }
  }

  /// Gradients lie together, a player's after the other's, behind all states; in between there is nothing else.
  @Test(arguments: names) func gradientsOfAPlayerLieTogether(_ name: String) throws {
    let program = Compiled(name).program
    var end = program.state_floats
    #expect(program.player_count == (program[.classify] == nil ? 2 : 1))
    for index in 0..<program.player_count {
      let player = program.players[index]
      #expect(player.offset == end)
      let own = (0..<program.gradient_count).map { program.gradients[$0] }
        .filter { (player.offset..<player.offset + player.floats).contains($0.offset) }
      #expect(!own.isEmpty)
      for gradient in own {
        #expect(String(cString: gradient.name).hasPrefix("grad/" + String(cString: player.name) + "/"))
        #expect(gradient.role == Int32(BESPOKE_ROLE_GRADIENT.rawValue))
      }
      end = (player.offset + player.floats + 15) / 16 * 16
    }
    #expect(end <= program.arena_floats)
  }

  /// What a caller does in between counts: gradients of nothing leave G's weights where they are.
  @Test func somethingMayStandBetween() throws {
    let machine = Compiled("alternating")
    let program = try program("alternating")
    machine.run(machine.program[.initialise]!, seed: 5)
    let before = machine.states
    for (gradients, update) in machine.phases(at: 0) {
      machine.run(gradients, inputs: inputs(graph(gradients, of: program), program, step: 0), seed: 5)
      machine.changeGradients(of: "generator") { _ in 0 }
      machine.run(update, seed: 5)
    }
    let after = machine.states
    for state in program.states where state.role == .parameter {
      #expect(
        (after[state.name] == before[state.name]) == state.name.hasPrefix("generator/"), "\(state.name)")
    }
  }
}
