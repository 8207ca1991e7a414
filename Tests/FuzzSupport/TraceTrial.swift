import BespokeABI
import BespokeCompiler
import BespokeDSL
import BespokeGraph
import BespokeTensorFiles
import BespokeTraceCheck
import Foundation

/// Random models, compiled, traced, and checked as `bespokec check` does: a right one is never accused, a planted fault is
/// found, whether the trace shows values or not.
public struct TraceTrial: Sendable {
  public var plant: (@Sendable (inout LoopProgram) -> Void)?

  public init(plant: (@Sendable (inout LoopProgram) -> Void)? = nil) { self.plant = plant }

  public struct Verdict: Sendable {
    public var seed: UInt64
    public var showsValues: Bool
    public var text: String
    public var isRight: Bool
  }

  /// Two steps of the model of each seed.
  public func run(_ seeds: [UInt64]) throws -> [Verdict] {
    var models: [(seed: UInt64, gan: GAN, program: Program, loops: LoopProgram)] = []
    for seed in seeds {
      let gan = RandomModel(seed: seed).gan("p\(seed)")
      let program = try buildProgram(gan)
      var runner = StageRunner()
      var loops = try compile(program, &runner)
      let right = loops
      plant?(&loops)
      // Not every model has what the fault is planted into.
      if plant != nil, loops == right { continue }
      models.append((seed, gan, program, loops))
    }
    let library = try SharedLibrary(models.map { ($0.loops, $0.seed) })
    var verdicts: [Verdict] = []
    for (seed, gan, program, _) in models {
      guard let compiled = library.program(gan.name) else {
        throw FuzzError("the C of seed \(seed) is refused")
      }
      for showsValues in [true, false] {
        let file = try trace(program, compiled, seed: seed, showsValues: showsValues)
        let (text, isRight) = try checkTrace(file, zoo: [gan])
        verdicts.append(Verdict(seed: seed, showsValues: showsValues, text: text, isRight: isRight))
      }
    }
    return verdicts
  }

  /// What `bespoke trace` writes.
  private func trace(
    _ program: Program, _ compiled: bespoke_program, seed: UInt64, showsValues: Bool
  ) throws -> SafeTensors {
    let machine = Compiled(compiled)
    var tensors: [(name: String, shape: [Int], values: [Float])] = []
    let shapes = Dictionary(
      uniqueKeysWithValues: program.states.filter { $0.role != .moment }.map {
        ($0.name, $0.shape.dimensions)
      })
    func append(_ values: [String: [Float]], _ prefix: String, _ shape: (String) -> [Int]?) {
      for (name, values) in values.sorted(by: { $0.key < $1.key }) {
        guard let shape = shape(name) else { continue }
        tensors.append((prefix + name, shape, values))
      }
    }
    machine.run(compiled[.initialise]!, seed: seed, threads: 2)
    append(machine.states, "init/") { shapes[$0] }
    for step in 1...2 {
      let (graph, entry) = (program.step(at: UInt64(step - 1)), machine.step(at: UInt64(step - 1)))
      let inputs = Comparison.inputs(of: graph, salt: step)
      let result = machine.run(
        entry, inputs: inputs, seed: seed, step: UInt64(step - 1), threads: 2)
      for kind in ["real", "label/real"] {
        // In the order in which the program reads them.
        let parts = graph.nodes.compactMap { node -> (Shape, [Float])? in
          guard case .input(let name) = node.operation, name.hasPrefix("label") == (kind != "real"),
            let values = inputs[name]
          else { return nil }
          return (node.shape, values)
        }
        guard let first = parts.first else { continue }
        let samples = parts.reduce(0) { $0 + $1.0[0] }
        tensors.append(
          ("step\(step)/\(kind)", [samples] + first.0.dimensions.dropFirst(), parts.flatMap(\.1)))
      }
      let traced = Self.shapes(entry.traced, entry.traced_count)
      append(result.traced, "step\(step)/") { $0 == "real" ? nil : traced[$0] }
      append(result.outputs, "step\(step)/") { traced[$0] == nil ? [] : nil }
      if showsValues {
        let kept = Self.shapes(entry.kept, entry.kept_count)
        append(result.kept, "step\(step)/value/") { kept[$0] }
      }
      append(machine.states, "step\(step)/after/") { shapes[$0] }
    }
    let metadata = [
      "format": "bespoke-trace", "model": program.name, "fingerprint": program.fingerprint, "seed": "\(seed)",
      "steps": "2",
    ]
    return try Self.file(tensors, metadata)
  }

  private static func shapes(_ table: UnsafePointer<bespoke_tensor>?, _ count: Int) -> [String: [Int]] {
    var shapes: [String: [Int]] = [:]
    for index in 0..<count {
      guard let tensor = table?[index] else { continue }
      let dimensions = [tensor.dims.0, tensor.dims.1, tensor.dims.2, tensor.dims.3].prefix(Int(tensor.rank))
      shapes[String(cString: tensor.name)] = dimensions.map(Int.init)
    }
    return shapes
  }

  private static func file(
    _ tensors: [(name: String, shape: [Int], values: [Float])], _ metadata: [String: String]
  ) throws -> SafeTensors {
    var header: [String: Any] = ["__metadata__": metadata]
    var bytes = Data()
    for (name, shape, values) in tensors {
      let begin = bytes.count
      values.withUnsafeBytes { bytes.append(contentsOf: $0) }
      header[name] = ["dtype": "F32", "shape": shape, "data_offsets": [begin, bytes.count]]
    }
    let text = try JSONSerialization.data(withJSONObject: header, options: [.sortedKeys])
    let length = withUnsafeBytes(of: UInt64(text.count).littleEndian) { Data($0) }
    return try SafeTensors(length + text + bytes, path: "trace")
  }
}
