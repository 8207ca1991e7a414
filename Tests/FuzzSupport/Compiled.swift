import BespokeABI
import BespokeGraph

/// A compiled program at work: one arena, entries run by name.
public final class Compiled {
  public let program: bespoke_program
  private let arena: UnsafeMutablePointer<Float>
  /// Floats beyond the arena, which no program may touch.
  private static let guards = 64
  private static let mostThreads = 8
  private let inside: Int

  public init(_ program: bespoke_program) {
    self.program = program
    inside = Int(program.arena_floats) + Self.mostThreads * Int(program.scratch_floats)
    let floats = inside + Self.guards
    arena = UnsafeMutableRawPointer.allocate(byteCount: floats * 4, alignment: 64)
      .bindMemory(to: Float.self, capacity: floats)
    // Nothing may depend on what was in the arena before.
    arena.update(repeating: .nan, count: floats)
  }

  /// Whether what lies beyond the arena is as it was.
  public var isArenaWhole: Bool {
    (0..<Self.guards).allSatisfy { arena[inside + $0].isNaN }
  }

  deinit { arena.deallocate() }

  public struct Result {
    public var outputs: [String: [Float]]
    public var traced: [String: [Float]]
    /// Intermediate values.
    public var kept: [String: [Float]]
  }

  /// What makes the step of this number, from 0.
  public func step(at number: UInt64) -> bespoke_entry {
    withUnsafePointer(to: program) { bespoke_step($0, number)!.pointee }
  }

  @discardableResult
  public func run(
    _ entry: bespoke_entry, inputs: [String: [Float]] = [:], seed: UInt64 = 1, step: UInt64 = 0,
    threads: Int32 = 2, tracing: Bool = true
  ) -> Result {
    precondition(threads <= Self.mostThreads)
    let inputTable = tensors(entry.inputs, entry.input_count)
    let outputTable = tensors(entry.outputs, entry.output_count)
    let tracedTable = tensors(entry.traced, entry.traced_count)
    let inputPointers: [UnsafePointer<Float>?] = inputTable.map { tensor in
      let values = inputs[tensor.name]!
      precondition(values.count == tensor.count)
      let copy = UnsafeMutablePointer<Float>.allocate(capacity: values.count)
      copy.update(from: values, count: values.count)
      return UnsafePointer(copy)
    }
    let outputPointers: [UnsafeMutablePointer<Float>?] = outputTable.map {
      let pointer = UnsafeMutablePointer<Float>.allocate(capacity: $0.count)
      pointer.update(repeating: .nan, count: $0.count)
      return pointer
    }
    let trace = UnsafeMutablePointer<Float>.allocate(capacity: max(Int(entry.trace_floats), 1))
    trace.update(repeating: .nan, count: max(Int(entry.trace_floats), 1))
    let keptTable = tensors(entry.kept, entry.kept_count)
    let kept = UnsafeMutablePointer<Float>.allocate(capacity: max(Int(entry.kept_floats), 1))
    kept.update(repeating: .nan, count: max(Int(entry.kept_floats), 1))
    defer {
      for pointer in inputPointers { pointer?.deallocate() }
      for pointer in outputPointers { pointer?.deallocate() }
      trace.deallocate()
      kept.deallocate()
    }
    inputPointers.withUnsafeBufferPointer { inputs in
      outputPointers.withUnsafeBufferPointer { outputs in
        var call = bespoke_call(
          arena: arena, inputs: inputs.baseAddress, outputs: outputs.baseAddress,
          trace: tracing ? trace : nil, kept: tracing ? kept : nil, mark: nil, marks: nil, seed: seed,
          step: step,
          threads: threads)
        entry.run(&call)
      }
    }
    var result = Result(outputs: [:], traced: [:], kept: [:])
    for (tensor, pointer) in zip(outputTable, outputPointers) {
      result.outputs[tensor.name] = Array(UnsafeBufferPointer(start: pointer, count: tensor.count))
    }
    for tensor in tracedTable where tracing {
      result.traced[tensor.name] = Array(
        UnsafeBufferPointer(start: trace + tensor.offset, count: tensor.count))
    }
    for tensor in keptTable where tracing {
      result.kept[tensor.name] = Array(
        UnsafeBufferPointer(start: kept + tensor.offset, count: tensor.count))
    }
    return result
  }

  private struct Place {
    var name: String
    var count: Int
    var offset: Int
  }

  public var states: [String: [Float]] { values(program.states, program.state_count) }

  /// What the phases of a step leave for each other.
  public var gradients: [String: [Float]] { values(program.gradients, program.gradient_count) }

  /// Changes all gradients of a player, as they lie.
  public func changeGradients(of player: String, _ change: (Float) -> Float) {
    for index in 0..<program.player_count where String(cString: program.players[index].name) == player {
      let (offset, count) = (program.players[index].offset, program.players[index].floats)
      for place in offset..<offset + count { arena[place] = change(arena[place]) }
    }
  }

  /// The entries that make a step in phases: of each move the gradients, then the update.
  public func phases(at number: UInt64) -> [(gradients: bespoke_entry, update: bespoke_entry)] {
    withUnsafePointer(to: program) { program in
      (0 as Int32..<100).lazy.map { (bespoke_gradients(program, number, $0), bespoke_update(program, $0)) }
        .prefix { $0.0 != nil }.map { ($0.0!.pointee, $0.1!.pointee) }
    }
  }

  private func values(_ table: UnsafePointer<bespoke_tensor>?, _ count: Int) -> [String: [Float]] {
    tensors(table, count).reduce(into: [:]) { result, tensor in
      result[tensor.name] = Array(UnsafeBufferPointer(start: arena + tensor.offset, count: tensor.count))
    }
  }

  private func tensors(_ table: UnsafePointer<bespoke_tensor>?, _ count: Int) -> [Place] {
    (0..<count).map {
      let tensor = table![$0]
      return Place(name: String(cString: tensor.name), count: tensor.count, offset: tensor.offset)
    }
  }
}

extension bespoke_program {
  /// Its first entry of a kind.
  public subscript(kind: Entry.Kind) -> bespoke_entry? {
    withUnsafePointer(to: self) { bespoke_find($0, kind.number)?.pointee }
  }
}

extension Entry.Kind {
  /// In the table of a compiled program.
  public var number: bespoke_kind {
    switch self {
    case .initialise: BESPOKE_INITIALISE
    case .step: BESPOKE_STEP
    case .penalisedStep: BESPOKE_PENALISED_STEP
    case .generate: BESPOKE_GENERATE
    case .generateOne: BESPOKE_GENERATE_ONE
    case .discriminate: BESPOKE_DISCRIMINATE
    case .classify: BESPOKE_CLASSIFY
    case .gradients: BESPOKE_GRADIENTS
    case .penalisedGradients: BESPOKE_PENALISED_GRADIENTS
    case .update: BESPOKE_UPDATE
    }
  }
}
