import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import FuzzSupport
import TestModels
import TestSupport
import Testing

import protocol BespokeDSL.Penalty

/// The compiled steps of a model with penalties in every other step, against models that say the same without an
/// interval: the first, third and fifth step have the penalties twice as heavy, the others have none of them.
@Suite struct LazyPenaltyTests {
  private func said(_ penalties: [any Penalty]) throws -> Graph {
    var model = seldom
    model.training.penalties = penalties
    return try buildProgram(model).graph(.step)
  }

  @Test func everyStepIsThatOfItsNumber() throws {
    let due = try said([.r2(weight: 1), .r1(weight: 4), SlopeBetween(weight: 6, interval: 1)])
    let other = try said([.r2(weight: 1)])
    #expect(due.observations.contains { $0.name == "uniform/discriminator2" })
    #expect(!other.observations.contains { $0.name == "uniform/discriminator2" })
    let compiled = Compiled("seldom")
    compiled.run(compiled.program[.initialise]!, seed: 7)
    for step in 0..<6 as Range<UInt64> {
      let expected = [due, other, due, other, due, other][Int(step)]
      func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
        shapes.reduce(into: [:]) { tensors, item in
          tensors[item.key] = Tensor(shape: item.value, elements: values[item.key]!.map(Double.init))
        }
      }
      let inputs = expected.inputShapes.mapValues { shape in
        (0..<shape.count).map { Float((($0 + Int(step)) &* 2_654_435_761) >> 7 & 1023) / 511.5 - 1 }
      }
      let states = Dictionary(uniqueKeysWithValues: expected.states.map { ($0.name, $0.shape) })
      let before = compiled.states
      let result = compiled.run(compiled.step(at: step), inputs: inputs, seed: 7, step: step)
      let reference = try Interpreter<Double>().run(
        expected, inputs: tensors(inputs, expected.inputShapes), states: tensors(before, states), seed: 7,
        step: step)
      #expect(Set(result.traced.keys) == Set(reference.observations.keys), "step \(step)")
      for (name, tensor) in reference.outputs {
        expectClose(
          result.outputs[name]!, tensor.elements, name.hasPrefix("signal/") ? .signal : .network,
          "step \(step) \(name)")
      }
      for (name, tensor) in reference.observations {
        expectClose(result.traced[name]!, tensor.elements, .network, "step \(step) \(name)")
      }
    }
  }

  /// Steps without a penalty do not pay for it.
  @Test func theOtherStepsDoLess() throws {
    let program = Compiled("seldom").program
    let (step, penalised) = (try #require(program[.step]), try #require(program[.penalisedStep]))
    #expect(step.interval == 1 && penalised.interval == 2)
    #expect(step.flops < 0.8 * penalised.flops)
    #expect(step.kernel_count < penalised.kernel_count)
  }
}
