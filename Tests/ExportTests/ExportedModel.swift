import BespokeCompiler
import BespokeDSL
import BespokeExport
import BespokeGraph
import BespokePhilox
import BespokeTraining
import Foundation

/// A folder that goes when the test does.
final class Folder {
  let path = NSTemporaryDirectory() + "bespoke-export-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }

  /// Weights of a model that might have been trained: numbers of a few tenths, variances above zero.
  func weights(of model: any Model, changing change: (inout [String: [Float]]) -> Void = { _ in }) throws
    -> String
  {
    let states = try buildProgram(model).states.filter { $0.role != .moment }
    var values: [String: [Float]] = [:]
    for state in states {
      let random = Philox(seed: 3, step: 0, stream: Philox.stream(named: state.name))
      // The sums of a layer are of the size of one.
      let fan = Double(max(state.shape.count / max(state.shape.dimensions.last ?? 1, 1), 1))
      values[state.name] = (0..<state.shape.count).map {
        let number = random.normal($0)
        if state.name.hasSuffix("variance") { return Float(0.5 + abs(number)) }
        return state.shape.rank > 1 ? Float(number / fan.squareRoot()) : Float(0.5 + number / 10)
      }
    }
    change(&values)
    let path = file("\(model.name).safetensors")
    let writer = try SafeTensorsWriter(
      path: path, metadata: [:], tensors: states.map { .init(name: $0.name, shape: $0.shape.dimensions) })
    for state in states { try values[state.name]!.withUnsafeBytes { try writer.append($0) } }
    try writer.finish()
    return path
  }

  /// Exports a model with such weights.
  func export(
    _ format: ExportFormat, _ model: any Model, as name: String = "out",
    _ options: ExportOptions = ExportOptions()
  ) throws -> String {
    let out = file(name)
    _ = try exportModel(
      format, checkpoint: weights(of: model), model: model.name, zoo: [model], to: out, options: options
    ) { _ in }
    return out
  }

  /// Runs a line of shell in a folder: its output, where it fails too.
  static func run(_ line: String, in folder: String) throws -> (code: Int32, output: String) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}

extension ExportOptions {
  init(
    weights: Weights = .incbin, sets: InstructionSets = .plain, exact: Bool = false,
    entries: [Entry.Kind] = []
  ) {
    self.init()
    (self.weights, instructionSets, isExact, self.entries) = (weights, sets, exact, entries)
  }
}
