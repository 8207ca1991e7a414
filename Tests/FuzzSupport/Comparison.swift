import BespokeABI
import BespokeCompiler
import BespokeGraph
import Tolerances

/// What is wrong with a compiled program.
public struct Failure: Error, Hashable, Codable, Sendable, CustomStringConvertible {
  public enum Kind: String, Codable, Sendable {
    /// A stage refuses what the stage before it made.
    case stage
    /// The C compiler refuses the C.
    case text
    /// A value is another than the reference's.
    case value
    /// Another number of threads gives other bits.
    case threads
    /// The program writes beyond its arena.
    case arena
    /// The compiler or the program ends the process.
    case crash
  }
  public var kind: Kind
  /// The entry point and the tensor, where it is one's value.
  public var entry = ""
  public var root = ""
  public var message: String

  public init(kind: Kind, entry: String = "", root: String = "", message: String) {
    (self.kind, self.entry, self.root, self.message) = (kind, entry, root, message)
  }

  public var description: String { message }
}

/// How many tensors were compared, and how many of them by what rounding alone does to them.
public struct Tally: Hashable, Codable, Sendable {
  public var tensors = 0
  public var sensitive = 0
  /// And how many by what single precision makes of values on the way that it has no number near.
  public var unbounded = 0
  /// The largest error of the others, of its tensor's largest (see `Tolerance.floor`).
  public var worst = 0.0

  public mutating func add(_ other: Tally) {
    tensors += other.tensors
    sensitive += other.sensitive
    unbounded += other.unbounded
    worst = max(worst, other.worst)
  }
}

/// Runs a compiled program beside the interpreter in Double: what every entry point puts out, what a trace shows of a
/// step, all states after it.
struct Comparison {
  let item: FuzzCase
  let program: Program
  let compiled: bespoke_program
  let seed: UInt64
  let usesFastConvolution: Bool
  private(set) var tally = Tally()

  init(_ item: FuzzCase, _ compiled: bespoke_program) {
    self.item = item
    self.compiled = compiled
    program = item.program
    seed = item.seed
    usesFastConvolution = (0..<compiled.entry_count).contains { compiled.entries[$0].hasFastConvolution }
    mixesElements = (0..<compiled.entry_count).contains { compiled.entries[$0].multipliesOtherThanTaps }
  }

  /// Products of padding, which is zero, make NaN of what is infinite, as sums of a transform do.
  private let mixesElements: Bool

  private var tolerance: Tolerance { usesFastConvolution ? .fastNetwork : .network }

  private var threads: Int32 { 1 + Int32(seed % 3) }
  private var firstStep: UInt64 { [0, 0, 1, 3][Int(seed / 3 % 4)] }

  mutating func run() throws {
    let machine = Compiled(compiled)
    machine.run(compiled[.initialise]!, seed: seed, threads: threads)
    try compare(
      machine, program.graph(.initialise), inputs: [:], before: [:], outputs: [:], traced: [:], step: 0,
      tolerance: .singlePrecision)
    for step in firstStep...firstStep + 1 {
      let graph = item.step(at: step)
      let inputs = stepInputs(step)
      let before = machine.states
      let result = machine.run(
        machine.step(at: step), inputs: inputs, seed: seed, step: step, threads: threads)
      try compare(
        machine, graph, inputs: inputs, before: before, outputs: result.outputs, traced: result.traced,
        step: step, tolerance: tolerance)
    }
    for kind in [.generate, .generateOne, .discriminate] as [Entry.Kind] {
      guard let graph = program.entry(kind)?.graph, let entry = compiled[kind] else { continue }
      let inputs = Self.inputs(of: graph, salt: 5)
      let before = machine.states
      let result = machine.run(entry, inputs: inputs, seed: seed, threads: threads)
      try compare(
        machine, graph, inputs: inputs, before: before, outputs: result.outputs, traced: [:], step: 0,
        tolerance: tolerance)
    }
    guard machine.isArenaWhole else {
      throw Failure(kind: .arena, message: "something is written beyond the arena")
    }
    try compareThreads(machine.states)
  }

  /// The same states to the bit, without a trace, with another number of threads.
  private func compareThreads(_ expected: [String: [Float]]) throws {
    let machine = Compiled(compiled)
    let threads = self.threads % 3 + 1
    machine.run(compiled[.initialise]!, seed: seed, threads: threads)
    for step in firstStep...firstStep + 1 {
      machine.run(
        machine.step(at: step), inputs: stepInputs(step), seed: seed, step: step, threads: threads,
        tracing: false)
    }
    for (name, values) in machine.states.sorted(by: { $0.key < $1.key })
    where values.map(\.bitPattern) != expected[name]?.map(\.bitPattern) {
      throw Failure(
        kind: .threads, entry: "step", root: name,
        message: "\(name) after two steps differs between \(self.threads) and \(threads) threads")
    }
  }

  /// In the last step of a fifth of the programs one number is extreme.
  private func stepInputs(_ step: UInt64) -> [String: [Float]] {
    var inputs = Self.inputs(of: item.step(at: step), salt: Int(step))
    guard step > firstStep, seed % 5 == 2 else { return inputs }
    var random = SplitMix(state: seed)
    let numbers = inputs.keys.filter { !$0.hasPrefix("label") }.sorted()
    if let name = numbers.randomElement(using: &random), let count = inputs[name]?.count {
      let extremes: [Float] = [
        // The square of 1e20 is beyond single precision.
        .nan, .nan, .nan, .infinity, -.infinity, 1e20, -1e20, .leastNonzeroMagnitude, -0,
      ]
      inputs[name]?[Int.random(in: 0..<count, using: &random)] =
        extremes.randomElement(using: &random) ?? .nan
    }
    return inputs
  }

  /// Numbers that look like nothing in -1...1, labels whole ones, the same in every run.
  static func inputs(of graph: Graph, salt: Int) -> [String: [Float]] {
    let classes = graph.nodes.compactMap {
      $0.operation.family == .comparison ? $0.shape.dimensions.last : nil
    }.min()
    var inputs: [String: [Float]] = [:]
    for (name, shape) in graph.inputShapes.sorted(by: { $0.key < $1.key }) {
      inputs[name] = (0..<shape.count).map {
        let hash = ($0 + 1000 * inputs.count + salt) &* 2_654_435_761 >> 7
        if name.hasPrefix("label"), let classes { return Float(hash % classes) }
        return Float(hash & 1023) / 511.5 - 1
      }
    }
    return inputs
  }

  private mutating func compare(
    _ machine: Compiled, _ graph: Graph, inputs: [String: [Float]], before: [String: [Float]],
    outputs: [String: [Float]], traced: [String: [Float]], step: UInt64, tolerance: Tolerance
  ) throws {
    let reference = Reference(
      graph: graph, inputs: inputs, states: before, seed: seed, step: step, shown: traced)
    let expected = try reference.values()
    let after = machine.states
    var narrowed: [Reference.Root: [Double]]?
    var spread: [Reference.Root: Double]?
    for (root, values) in expected.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      let name: String
      let found: [Float]?
      var tolerance = tolerance
      switch root {
      case .output(let output): (name, found) = (output, outputs[output])
      case .observation(let observed): (name, found) = (observed, traced[observed])
      case .state(let state):
        (name, found) = (state, after[state])
        // Moments follow from the gradients as they were, however small.
        if graph.states.first(where: { $0.name == state })?.role == .moment { tolerance.floor = 1e-30 }
      }
      tally.tensors += 1
      guard let found, found.count == values.count else {
        throw failure(graph, name, "\(name) has \(found?.count ?? 0) elements, not \(values.count)")
      }
      if inputs.values.contains(where: { $0.contains(where: { $0.isNaN }) }) {
        // NaN stays NaN. Beside it the transform of a fast convolution has more of it than there need be.
        if let lost = values.indices.first(where: { values[$0].isNaN && !found[$0].isNaN }) {
          throw failure(graph, name, "\(name)[\(lost)] after step \(step) is \(found[lost]), should be NaN")
        }
      }
      var errors = zip(found, values).map { Reference.distance(Double($0), $1) }
      let largest = values.lazy.map(abs).filter { Float($0).isFinite }.max() ?? 0
      let scale = max(largest, tolerance.floor)
      var wrong = errors.indices.filter { errors[$0] > tolerance.bound * scale }
      if wrong.isEmpty {
        tally.worst = max(tally.worst, (errors.max() ?? 0) / scale)
        continue
      }
      let narrow = try narrowed ?? reference.valuesInRange(mixesElements: mixesElements)
      narrowed = narrow
      for (index, value) in zip(errors.indices, narrow[root] ?? []) {
        let error = value.isFinite ? Reference.distance(Double(found[index]), value) : 0
        errors[index] = min(errors[index], error)
      }
      wrong.removeAll { errors[$0] <= tolerance.bound * scale }
      if wrong.isEmpty {
        tally.unbounded += 1
        continue
      }
      let rounding = try spread ?? reference.spread(around: expected, runs: 16)
      spread = rounding
      wrong.removeAll { errors[$0] <= 30 * (rounding[root] ?? 0) }
      guard let index = wrong.max(by: { errors[$0] < errors[$1] }) else {
        tally.sensitive += 1
        continue
      }
      throw failure(
        graph, name,
        "\(name)[\(index)] after step \(step) is \(found[index]), should be \(Float(values[index])): the tensor's "
          + "largest is \(Float(largest)), rounding moves it by \(Float(rounding[root] ?? 0))")
    }
  }

  private func failure(_ graph: Graph, _ name: String, _ message: String) -> Failure {
    Failure(kind: .value, entry: graph.name, root: name, message: "\(graph.name): \(message)")
  }
}

extension bespoke_entry {
  /// Fewer products than taps are the mark of one.
  var hasFastConvolution: Bool {
    (0..<kernel_count).contains { kernels[$0].performed_flops < kernels[$0].flops }
  }

  /// Less than the taps in a transform, or padding with them.
  var multipliesOtherThanTaps: Bool {
    (0..<kernel_count).contains { kernels[$0].performed_flops != kernels[$0].flops }
  }
}
