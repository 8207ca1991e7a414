import BespokeABI
import ProgramDouble
import Testing

@testable import BespokeTraining

/// Programs that store tensors as no trainer knows them so far.
@Suite struct RunElementTypeTests {
  @Test(arguments: [(1, "float64"), (2, "bfloat16"), (3, "float16"), (9, "element type 9")])
  func aTensorOfAnotherTypeIsRefused(_ number: Int32, _ word: String) throws {
    let table = try #require(bespoke_double())
    var program = table.pointee
    var states = Array(UnsafeBufferPointer(start: program.states, count: program.state_count))
    states[1].element_type = number
    try states.withUnsafeBufferPointer { states in
      program.states = states.baseAddress
      let refusal = try #require(throws: UserError.self) { _ = try CompiledProgram(&program) }
      #expect(
        "\(refusal)" == "toy stores generator/dense1/bias as \(word), which this trainer does not know: "
          + "it reads and writes float32")
    }
  }

  @Test func anInputOfAnotherTypeIsRefused() throws {
    let table = try #require(bespoke_double())
    var program = table.pointee
    var entries = Array(UnsafeBufferPointer(start: program.entries, count: program.entry_count))
    let step = try #require(entries.firstIndex { $0.kind == BESPOKE_STEP.rawValue })
    var inputs = Array(UnsafeBufferPointer(start: entries[step].inputs, count: entries[step].input_count))
    inputs[0].element_type = Int32(BESPOKE_BFLOAT16.rawValue)
    try inputs.withUnsafeBufferPointer { inputs in
      entries[step].inputs = inputs.baseAddress
      try entries.withUnsafeBufferPointer { entries in
        program.entries = entries.baseAddress
        let refusal = try #require(throws: UserError.self) { _ = try CompiledProgram(&program) }
        #expect("\(refusal)".hasPrefix("toy stores real as bfloat16"))
      }
    }
  }
}
