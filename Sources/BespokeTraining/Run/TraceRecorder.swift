import BespokePhilox
import Foundation

/// `bespoke trace`: the first steps of a run with all that is needed to replay them elsewhere, as safetensors.
///
/// Steps count from 1. `init/<state>` holds parameters and statistics before the first; for each step k there are
/// `step<k>/real`, `step<k>/label/real` where there are labels, `step<k>/<name>` for everything the program shows, and
/// `step<k>/after/<state>`; with `values` also `step<k>/value/<name>` for what its kernels keep for each other.
/// Each step is written as it is made: the file is never in memory.
public func recordTrace(
  of program: CompiledProgram, data: String, resize: Bool = false, steps: Int, seed: UInt64, threads: Int?,
  values: Bool = false,
  to path: String, console: Console
) throws {
  try requireCount("--steps", steps, atMost: Limits.tracedSteps)
  try requireReplaceable(path, "trace") { String(decoding: $0, as: UTF8.self).contains("bespoke-trace") }
  for other in [".npy", ".npz", ".json", ".csv", ".pt"] where path.hasSuffix(other) {
    throw UserError(
      "a trace is a safetensors file: give --out a name that ends in .safetensors, not in \(other)")
  }
  let images = try loadImages(for: program, data: data, resize: resize, console: console)
  try recordTrace(
    of: program, images: images, steps: steps, seed: seed, threads: threads, values: values, to: path,
    console: console)
}

/// The same on images of noise, of any size and any number of classes, with all values.
public func recordTraceOnNoise(
  of program: CompiledProgram, steps: Int, seed: UInt64, to path: String
) throws {
  let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "noise"))
  let (size, count) = (program.imageSize, 2 * program.imagesPerStep)
  let images = ImageSet(
    height: size.height, width: size.width, channels: size.channels, count: count,
    pixels: (0..<count * size.count).map { UInt8(truncatingIfNeeded: random.word($0)) },
    labels: program.classes == 0 ? nil : (0..<count).map { UInt8($0 % min(program.classes, 256)) },
    name: "noise")
  try recordTrace(
    of: program, images: images, steps: steps, seed: seed, threads: nil, values: true, to: path,
    console: Console(isTerminal: false) { _ in })
}

private func recordTrace(
  of program: CompiledProgram, images: ImageSet, steps: Int, seed: UInt64, threads: Int?, values: Bool,
  to path: String, console: Console
) throws {
  var batches = Batches(imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: seed)
  let session = try Session(
    program, threads: threadCount(threads, of: program, console: console), notice: { console.line($0) })
  let states = program.states.filter { $0.role != .moment }
  let layouts = (0..<steps).map { TraceLayout(program: program, step: UInt64($0), values: values) }

  let metadata = [
    "format": "bespoke-trace", "format_version": "1", "model": program.name,
    "fingerprint": program.fingerprint,
    "update_order": program.updateOrder, "penalty_interval": "\(program.penaltyInterval ?? 1)",
    "seed": "\(seed)", "steps": "\(steps)", "data": images.name,
  ]
  let writer = try SafeTensorsWriter(path: path, metadata: metadata, tensors: TraceLayout.entries(layouts))
  func append(_ values: [Float]) throws { try values.withUnsafeBytes { try writer.append($0) } }

  session.initialise(seed: seed)
  for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
  var real = RealImages(for: program)
  let kinds = program.stepKinds.map(\.entry)
  var trace = [Float](repeating: 0, count: kinds.map(\.traceFloats).max() ?? 0)
  var kept = [Float](repeating: 0, count: values ? kinds.map(\.keptFloats).max() ?? 0 : 0)
  for (step, layout) in layouts.enumerated() {
    batches.fill(&real, from: images, step: step)
    let result = trace.withUnsafeMutableBufferPointer { trace in
      kept.withUnsafeMutableBufferPointer { kept in
        session.step(
          real, seed: seed, step: UInt64(step), trace: trace, kept: values ? kept : nil)
      }
    }
    try append(real.pixels)
    if !real.labels.isEmpty { try append(real.labels) }
    for value in layout.traced { try append(Array(trace[value.range])) }
    for output in layout.outputs { if let value = result[output] { try append([value]) } }
    for value in layout.kept { try append(Array(kept[value.range])) }
    for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
  }
  try writer.finish()
  console.line(
    "\(steps) step\(steps == 1 ? "" : "s") of \(program.name) on \(images.name), seed \(seed): \(path)")
}

/// The tensors of one step of a trace, in the file's order.
struct TraceLayout {
  let program: CompiledProgram
  let step: UInt64
  /// What the program shows; real images are written from the batch, once.
  let traced: [ProgramTensor]
  /// Losses and scores that the program does not show already.
  let outputs: [String]
  /// Intermediate values, where they are asked for.
  let kept: [ProgramTensor]

  /// - Parameter step: counts from 0.
  init(program: CompiledProgram, step: UInt64, values: Bool) {
    let entry = program.step(at: step)
    self.program = program
    self.step = step
    kept = values ? entry.kept : []
    traced = entry.traced.filter { $0.name != "real" }
    let shown = Set(traced.map(\.name))
    outputs = entry.outputs.map(\.name).filter { !shown.contains($0) }
  }

  private var states: [ProgramTensor] { program.states.filter { $0.role != .moment } }

  private var entries: [SafeTensorsWriter.Entry] {
    let prefix = "step\(step + 1)/"
    let real = [program.imagesPerStep, program.height, program.width, program.channels]
    var entries = [SafeTensorsWriter.Entry(name: prefix + "real", shape: real)]
    if program.classes > 0 {
      entries.append(.init(name: prefix + "label/real", shape: [program.imagesPerStep]))
    }
    entries += traced.map { .init(name: prefix + $0.name, shape: $0.shape) }
    entries += outputs.map { .init(name: prefix + $0, shape: []) }
    entries += kept.map { .init(name: prefix + "value/\($0.name)", shape: $0.shape) }
    return entries + states.map { .init(name: prefix + "after/\($0.name)", shape: $0.shape) }
  }

  /// Of a whole trace.
  static func entries(_ steps: [TraceLayout]) -> [SafeTensorsWriter.Entry] {
    let states = steps.first?.states ?? []
    return states.map { .init(name: "init/\($0.name)", shape: $0.shape) } + steps.flatMap(\.entries)
  }
}
