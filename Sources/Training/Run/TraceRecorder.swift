import Foundation

/// `bespoke trace`: the first steps of a run with all that is needed to replay them elsewhere, as safetensors.
///
/// Steps count from 1. `init/<state>` holds parameters and statistics before the first; for each step k there are
/// `step<k>/real`, `step<k>/label/real` where there are labels, `step<k>/<name>` for everything the program shows, and `step<k>/after/<state>`; with `values` also
/// `step<k>/value/<name>` for what its kernels keep for each other.
/// Each step is written as it is made: the file is never in memory.
public func recordTrace(
  of program: CompiledProgram, data: String, resize: Bool = false, steps: Int, seed: UInt64, threads: Int?,
  values: Bool = false,
  to path: String, console: Console
) throws {
  try requireCount("--steps", steps, atMost: Limits.tracedSteps)
  let images = try loadImages(for: program, data: data, resize: resize, console: console)
  var batches = Batches(imageCount: images.count, imagesPerStep: program.imagesPerStep, seed: seed)
  let session = try Session(program, threads: threadCount(threads, console: console))
  let states = program.states.filter { $0.role != .moment }
  let layout = TraceLayout(program: program, values: values)

  let metadata = [
    "format": "bespoke-trace", "format_version": "1", "model": program.name,
    "fingerprint": program.fingerprint,
    "update_order": program.updateOrder, "seed": "\(seed)", "steps": "\(steps)", "data": images.name,
  ]
  let writer = try SafeTensorsWriter(path: path, metadata: metadata, tensors: layout.entries(steps: steps))
  func append(_ values: [Float]) throws { try values.withUnsafeBytes { try writer.append($0) } }

  session.initialise(seed: seed)
  for state in states { try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) } }
  var real = RealImages(for: program)
  var trace = [Float](repeating: 0, count: program.step.traceFloats)
  var kept = [Float](repeating: 0, count: values ? program.step.keptFloats : 0)
  for step in 0..<steps {
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

/// The tensors of a trace, in the file's order.
struct TraceLayout {
  let program: CompiledProgram
  /// What the program shows; real images are written from the batch, once.
  let traced: [ProgramTensor]
  /// Losses and scores that the program does not show already.
  let outputs: [String]
  /// Intermediate values, where they are asked for.
  let kept: [ProgramTensor]

  init(program: CompiledProgram, values: Bool = false) {
    self.program = program
    kept = values ? program.step.kept : []
    traced = program.step.traced.filter { $0.name != "real" }
    let shown = Set(traced.map(\.name))
    outputs = program.step.outputs.map(\.name).filter { !shown.contains($0) }
  }

  func entries(steps: Int) -> [SafeTensorsWriter.Entry] {
    let states = program.states.filter { $0.role != .moment }
    var entries = states.map { SafeTensorsWriter.Entry(name: "init/\($0.name)", shape: $0.shape) }
    let real = [program.imagesPerStep, program.height, program.width, program.channels]
    for step in 1...steps {
      entries.append(.init(name: "step\(step)/real", shape: real))
      if program.classes > 0 {
        entries.append(.init(name: "step\(step)/label/real", shape: [program.imagesPerStep]))
      }
      entries += traced.map { .init(name: "step\(step)/\($0.name)", shape: $0.shape) }
      entries += outputs.map { .init(name: "step\(step)/\($0)", shape: []) }
      entries += kept.map { .init(name: "step\(step)/value/\($0.name)", shape: $0.shape) }
      entries += states.map { .init(name: "step\(step)/after/\($0.name)", shape: $0.shape) }
    }
    return entries
  }
}
