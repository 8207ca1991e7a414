import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import FuzzSupport
import TestModels
import TestSupport
import Testing

import struct BespokeDSL.GAN

/// The compiled C of every entry of every test model against the interpreter in Double: outputs, losses, gradients,
/// masks, updated states.
@Suite struct GoldenTests {
  static let names = TestModels.zoo.map(\.name)

  private func tolerance(_ name: String) -> Tolerance { name == "thick" ? .fastNetwork : .network }

  private func program(_ name: String) throws -> Program {
    try buildProgram(TestModels.zoo.first { $0.name == name }!)
  }

  private func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
    values.reduce(into: [:]) { result, item in
      result[item.key] = Tensor(shape: shapes[item.key]!, elements: item.value.map(Double.init))
    }
  }

  /// Values of an input, the same in every run: labels, or images that look like nothing.
  private func values(_ input: Node, _ program: Program, salt: Int) -> [Float] {
    let isLabel = input.name == "label" || input.name.hasPrefix("label/")
    return (0..<input.shape.count).map { index in
      let number = ((index + salt) &* 2_654_435_761) >> 7 & 1023
      return isLabel ? Float(number % program.classes) : Float(number) / 511.5 - 1
    }
  }

  @Test(arguments: names) func initialise(_ name: String) throws {
    let program = try program(name)
    let compiled = Compiled(name)
    compiled.run(compiled.program[.initialise]!, seed: 42)
    let reference = try Interpreter<Double>().run(program.graph(.initialise), seed: 42)
    let states = compiled.states
    #expect(states.count == program.states.count)
    for state in program.states {
      expectClose(
        states[state.name]!, reference.states[state.name]!.elements, .singlePrecision, "\(state.name)")
    }
  }

  @Test(arguments: names) func step(_ name: String) throws {
    let program = try program(name)
    let compiled = Compiled(name)
    compiled.run(compiled.program[.initialise]!, seed: 7)
    let shapes = Dictionary(uniqueKeysWithValues: program.states.map { ($0.name, $0.shape) })
    var inputs: [String: [Float]] = [:]
    var references: [String: Tensor<Double>] = [:]
    for step in 0..<3 as Range<UInt64> {
      let graph = program.step(at: step)
      for (index, node) in graph.nodes.enumerated() {
        guard case .input(let input) = node.operation else { continue }
        inputs[input] = values(node, program, salt: 1000 * index + Int(step))
        references[input] = Tensor(shape: node.shape, elements: inputs[input]!.map(Double.init))
      }
      let before = compiled.states
      let result = compiled.run(compiled.step(at: step), inputs: inputs, seed: 7, step: step)
      let reference = try Interpreter<Double>().run(
        graph, inputs: references, states: tensors(before, shapes), seed: 7, step: step)
      for (output, tensor) in reference.outputs {
        let tolerance = output.hasPrefix("signal/") ? .signal : tolerance(name)
        expectClose(result.outputs[output]!, tensor.elements, tolerance, "step \(step) \(output)")
      }
      for (observed, tensor) in reference.observations {
        expectClose(result.traced[observed]!, tensor.elements, tolerance(name), "step \(step) \(observed)")
      }
      let after = compiled.states
      for state in program.states {
        // Adam divides a gradient by its own size: where that is mere rounding, so is the direction of the update.
        let gradient = reference.observations["grad/" + state.name]?.elements
        let largest = gradient?.map(abs).max() ?? 0
        let bound = tolerance(name).bound
        let counts = after[state.name]!.indices.map { index in
          gradient.map { abs($0[index]) > 20 * bound * largest && largest > 1e-5 } ?? true
        }
        expectClose(
          after[state.name]!, reference.states[state.name]!.elements, tolerance(name),
          "step \(step) after \(state.name)",
          where: counts)
      }
    }
  }

  @Test(arguments: names) func intermediateValues(_ name: String) throws {
    let model = TestModels.zoo.first { $0.name == name }!
    var runner = StageRunner()
    var planned: [PlannedProgram] = []
    runner.observe = { _, output in if let output = output as? PlannedProgram { planned.append(output) } }
    _ = try compile(model, &runner)
    let names = planned.map(\.buffered.graph.name)
    // The step of number 0, which has the lazy penalties.
    let index = names.firstIndex(of: "penalised_step") ?? names.firstIndex(of: "step")!
    let kept = keptValues(planned[index])
    let graph = planned[index].buffered.graph
    #expect(kept.count > 10)

    let compiled = Compiled(name)
    compiled.run(compiled.program[.initialise]!, seed: 11)
    let before = compiled.states
    var inputs: [String: [Float]] = [:]
    var references: [String: Tensor<Double>] = [:]
    for node in graph.nodes {
      guard case .input(let input) = node.operation else { continue }
      inputs[input] = try values(node, buildProgram(model), salt: inputs.count)
      references[input] = Tensor(shape: node.shape, elements: inputs[input]!.map(Double.init))
    }
    let result = compiled.run(compiled.step(at: 0), inputs: inputs, seed: 11, threads: 3)
    let shapes = Dictionary(uniqueKeysWithValues: graph.states.map { ($0.name, $0.shape) })
    let reference = try Interpreter<Double>().run(
      graph, inputs: references, states: tensors(before.filter { shapes[$0.key] != nil }, shapes), seed: 11)
    #expect(result.kept.count == kept.count)
    for value in kept {
      expectClose(
        result.kept[value.entry.name]!, reference.values[value.value.index].elements, .network,
        value.entry.name)
    }
  }

  @Test(arguments: names) func inference(_ name: String) throws {
    let program = try program(name)
    let compiled = Compiled(name)
    compiled.run(compiled.program[.initialise]!, seed: 3)
    let shapes = Dictionary(uniqueKeysWithValues: program.states.map { ($0.name, $0.shape) })
    for kind in [.generate, .generateOne, .discriminate, .classify] as [Entry.Kind] {
      #expect((program.entry(kind) == nil) == (compiled.program[kind] == nil))
      guard let graph = program.entry(kind)?.graph, let entry = compiled.program[kind] else { continue }
      var inputs: [String: [Float]] = [:]
      var references: [String: Tensor<Double>] = [:]
      for node in graph.nodes {
        guard case .input(let input) = node.operation else { continue }
        inputs[input] = values(node, program, salt: 5)
        references[input] = Tensor(shape: node.shape, elements: inputs[input]!.map(Double.init))
      }
      let result = compiled.run(entry, inputs: inputs)
      let reference = try Interpreter<Double>().run(
        graph, inputs: references, states: tensors(compiled.states, shapes))
      for (output, tensor) in reference.outputs {
        expectClose(result.outputs[output]!, tensor.elements, tolerance(name), output)
      }
    }
  }

  @Test(arguments: names) func anyNumberOfThreadsGivesTheSameBits(_ name: String) throws {
    let program = try program(name)
    var expected: [String: [Float]]?
    for threads in [1, 2, 3, 5] as [Int32] {
      let compiled = Compiled(name)
      compiled.run(compiled.program[.initialise]!, seed: 9, threads: threads)
      for step in 0..<3 as Range<UInt64> {
        var inputs: [String: [Float]] = [:]
        for node in program.graph(.step).nodes {
          if case .input(let input) = node.operation { inputs[input] = values(node, program, salt: 3) }
        }
        // A trace must not change what is computed.
        compiled.run(
          compiled.step(at: step), inputs: inputs, seed: 9, step: step, threads: threads,
          tracing: threads == 2)
      }
      let states = compiled.states
      if let expected {
        for (name, values) in expected {
          // Not the arrays: to describe how two long ones differ takes minutes.
          let different = values.indices.first { states[name]![$0].bitPattern != values[$0].bitPattern }
          #expect(different == nil, "\(name)[\(different ?? 0)] with \(threads) threads")
        }
      } else {
        expected = states
      }
    }
  }

  @Test func everyOrderLossAndOptimiserIsCovered() {
    let orders = Set(TestModels.zoo.compactMap { ($0 as? GAN)?.training.order.description })
    #expect(orders.isSuperset(of: ["simultaneous", "alternating(1)", "alternating(2)", "generatorFirst"]))
  }
}
