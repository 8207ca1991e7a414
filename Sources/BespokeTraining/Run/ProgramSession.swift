import BespokeABI
import CBespokePeak
import Foundation

/// A program at work: its arena, and its entry points as Swift functions.
///
/// Not thread-safe: the program itself spreads each call over `threads` threads.
public final class Session {
  /// Whose entries are called.
  public let program: CompiledProgram
  /// The most that a call takes.
  public let threads: Int
  /// Of steps whose number of threads is not fixed.
  private var governor: ThreadGovernor?
  private let arena: UnsafeMutableBufferPointer<Float>
  private let mappedBytes: Int

  /// Maps the arena. Its pages are the system's zero pages until the program touches them.
  /// - Parameters:
  ///   - program: whose entries are called.
  ///   - threads: the most that a call takes.
  ///   - notice: receives a line where there is not enough memory now.
  /// - Throws: `UserError` where there never is.
  public init(_ program: CompiledProgram, threads: Int, notice: (String) -> Void = { _ in }) throws {
    self.program = program
    self.threads = threads
    mappedBytes = max(program.arenaBytes + threads * program.scratchBytes, 1)
    try Memory.ofThisProcess.require(
      mappedBytes, for: "the values of \(program.name)", advice: "build it with a smaller batch",
      notice: notice)
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    guard let memory = mmap(nil, mappedBytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED
    else {
      throw UserError(
        "the values of \(program.name) take \(Memory.spelled(mappedBytes)) of memory, which the system does not give"
      )
    }
    #if os(Linux)
      // Large pages: fewer faults in the first step, fewer misses of the address cache in all others. A wish.
      madvise(memory, mappedBytes, MADV_HUGEPAGE)
    #endif
    arena = UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Float.self, capacity: mappedBytes / 4), count: mappedBytes / 4)
  }

  /// As many threads as were chosen, and fewer in a step while other programs want the processors.
  convenience init(
    _ program: CompiledProgram, threads: ThreadChoice, notice: (String) -> Void = { _ in }
  ) throws {
    try self.init(program, threads: threads.count, notice: notice)
    if threads.isMost, threads.count > 1 { governor = ThreadGovernor(most: threads.count) }
  }

  deinit { munmap(UnsafeMutableRawPointer(arena.baseAddress), mappedBytes) }

  /// That the next step takes.
  var threadsOfNextStep: Int { governor?.threads ?? threads }

  /// Sets every state from the seed.
  public func initialise(seed: UInt64) {
    call(program.initialise, seed: seed, step: 0)
  }

  /// One training step, with lazy penalties if they are due. `step` counts from 0. With `trace`, which must hold the
  /// entry's `traceFloats`, the step also shows its values there; with `kept`, which must hold its `keptFloats`, its
  /// intermediate values; `clock` is told of its kernels.
  public func step(
    _ real: RealImages, seed: UInt64, step: UInt64, trace: UnsafeMutableBufferPointer<Float>? = nil,
    kept: UnsafeMutableBufferPointer<Float>? = nil, clock: KernelClock? = nil
  ) -> StepResult {
    precondition(real.pixels.count == program.imagesPerStep * program.imageFloats)
    precondition(real.labels.count == (program.classes > 0 ? program.imagesPerStep : 0))
    let entry = program.step(at: step)
    precondition((trace?.count ?? .max) >= entry.traceFloats)
    precondition((kept?.count ?? .max) >= entry.keptFloats)
    var values = [Float](repeating: 0, count: entry.outputs.count)
    real.pixels.withUnsafeBufferPointer { pixels in
      real.labels.withUnsafeBufferPointer { labels in
        values.withUnsafeMutableBufferPointer { values in
          // Batches of images, and of labels, come in their order.
          var (image, label) = (0, 0)
          let inputs = entry.inputs.map { input -> UnsafePointer<Float>? in
            if input.isLabel {
              defer { label += input.count }
              return labels.baseAddress.map { $0 + label }
            }
            defer { image += input.count }
            return pixels.baseAddress.map { $0 + image }
          }
          let (start, usage) = (ContinuousClock.now, ProcessorUsage.now)
          call(
            entry, inputs: inputs,
            outputs: values.indices.map { index in values.baseAddress.map { $0 + index } },
            trace: trace?.baseAddress, kept: kept?.baseAddress, clock: clock, seed: seed, step: step,
            threads: governor?.threads)
          governor?.record(
            seconds: (ContinuousClock.now - start) / .seconds(1), usage: ProcessorUsage.now - usage)
        }
      }
    }
    return StepResult(names: entry.outputs.map(\.name), values: values)
  }

  /// Images in [-1, 1], NHWC, from `sampleBatch` rows of noise or from one, and as many labels where the program takes
  /// them. One image alone may differ by rounding from the same one among others.
  public func generate(noise: [Float], labels: [Float] = [], clock: KernelClock? = nil) -> [Float] {
    guard let entry = noise.count == program.latent ? program.generateOne : program.generate else {
      preconditionFailure("a program that draws no images")
    }
    precondition(noise.count == entry.batch * program.latent)
    precondition(labels.count == (program.classes > 0 ? entry.batch : 0))
    return infer(entry, noise, labels, count: entry.batch * program.imageFloats, clock: clock)
  }

  /// Logits `[batch, classes]` of a batch of images in [-1, 1], NHWC.
  public func classify(_ images: [Float]) -> [Float] {
    guard let entry = program.classify else { preconditionFailure("a program that classifies nothing") }
    precondition(images.count == entry.batch * program.imageFloats)
    return infer(entry, images, [], count: entry.batch * program.classes)
  }

  /// One of the entries that change nothing.
  private func infer(
    _ entry: ProgramEntry, _ values: [Float], _ labels: [Float], count: Int, clock: KernelClock? = nil
  ) -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { result, initialized in
      values.withUnsafeBufferPointer { values in
        labels.withUnsafeBufferPointer { labels in
          let inputs = entry.inputs.map { $0.isLabel ? labels.baseAddress : values.baseAddress }
          call(entry, inputs: inputs, outputs: [result.baseAddress], clock: clock, seed: 0, step: 0)
        }
      }
      initialized = count
    }
  }

  /// The bytes of one state, in place.
  public func withState<Result>(
    _ state: ProgramTensor, _ body: (UnsafeMutableRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: arena[state.range])))
  }

  /// A copy of one state.
  public func values(of state: ProgramTensor) -> [Float] { Array(arena[state.range]) }

  /// The largest magnitude of a state's numbers; not finite where one of them is not.
  func largestMagnitude(of state: ProgramTensor) -> Float {
    peak_magnitude(UnsafeBufferPointer(rebasing: arena[state.range]).baseAddress, state.count)
  }

  /// A copy of all states.
  func copyOfStates() -> [Float] { Array(arena.prefix(program.stateFloats)) }

  /// Sets all states from a copy.
  func setStates(_ copy: [Float]) {
    precondition(copy.count == program.stateFloats)
    _ = arena.update(fromContentsOf: copy)
  }

  /// The bytes of all states, in place.
  func withStates<Result>(_ body: (UnsafeMutableRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(
      UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: arena.prefix(program.stateFloats))))
  }

  private func call(
    _ entry: ProgramEntry, inputs: [UnsafePointer<Float>?] = [],
    outputs: [UnsafeMutablePointer<Float>?] = [],
    trace: UnsafeMutablePointer<Float>? = nil, kept: UnsafeMutablePointer<Float>? = nil,
    clock: KernelClock? = nil, seed: UInt64, step: UInt64, threads: Int? = nil
  ) {
    inputs.withUnsafeBufferPointer { inputs in
      outputs.withUnsafeBufferPointer { outputs in
        var call = bespoke_call(
          arena: arena.baseAddress, inputs: inputs.baseAddress, outputs: outputs.baseAddress, trace: trace,
          kept: kept, mark: clock == nil ? nil : KernelClock.mark,
          marks: clock.map { Unmanaged.passUnretained($0).toOpaque() }, seed: seed, step: step,
          threads: Int32(threads ?? self.threads))
        entry.run(&call)
      }
    }
  }
}

/// The real images of one step, in [-1, 1], NHWC, the program's batches one after the other; and their labels, where the
/// program takes them.
public struct RealImages: Equatable, Sendable {
  /// `[realBatches * batch, height, width, channels]`, in [-1, 1].
  public var pixels: [Float]
  /// `[realBatches * batch]`; empty where the program takes none.
  public var labels: [Float]

  /// Black images, as many as a step takes, of class 0.
  public init(for program: CompiledProgram) {
    pixels = [Float](repeating: 0, count: program.imagesPerStep * program.imageFloats)
    labels = [Float](repeating: 0, count: program.classes > 0 ? program.imagesPerStep : 0)
  }
}

/// What a training step tells of itself: the outputs of the program's step.
public struct StepResult: Equatable, Sendable {
  /// "loss/discriminator", …, in the program's order.
  public var names: [String]
  /// Of the outputs, in the order of `names`.
  public var values: [Float]

  /// Nil where the program has no such output.
  public subscript(name: String) -> Float? { names.firstIndex(of: name).map { values[$0] } }

  /// Names and values of the losses.
  var losses: [(name: String, value: Float)] {
    zip(names, values).filter { $0.0.hasPrefix("loss") }.map { ($0, $1) }
  }

  /// Whether all losses are numbers.
  public var isFinite: Bool { losses.allSatisfy(\.value.isFinite) }
}
