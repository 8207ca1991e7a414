import BespokeABI
import Foundation

/// A program at work: its arena, and its entry points as Swift functions.
///
/// Not thread-safe: the program itself spreads each call over `threads` threads.
public final class Session {
  public let program: CompiledProgram
  public let threads: Int
  private let arena: UnsafeMutableBufferPointer<Float>
  private let mappedBytes: Int

  /// Maps the arena. Its pages are the system's zero pages until the program touches them.
  public init(_ program: CompiledProgram, threads: Int) throws {
    self.program = program
    self.threads = threads
    mappedBytes = max(program.arenaBytes, 1)
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    guard let memory = mmap(nil, mappedBytes, PROT_READ | PROT_WRITE, flags, -1, 0), memory != MAP_FAILED
    else {
      let megabytes = (mappedBytes + 1_048_575) >> 20
      throw UserError("\(program.name) needs \(megabytes) MiB of memory, which the system does not give")
    }
    #if os(Linux)
      // Large pages: fewer faults in the first step, fewer misses of the address cache in all others. A wish.
      madvise(memory, mappedBytes, MADV_HUGEPAGE)
    #endif
    arena = UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Float.self, capacity: mappedBytes / 4), count: mappedBytes / 4)
  }

  deinit { munmap(UnsafeMutableRawPointer(arena.baseAddress), mappedBytes) }

  /// Sets every state from the seed.
  public func initialise(seed: UInt64) {
    call(program.table.pointee.initialise, seed: seed, step: 0)
  }

  /// One training step on real images in [-1, 1], NHWC, the program's batches one after the other. `step` counts
  /// from 0. With `trace`, which must hold the entry's `traceFloats`, the step also shows its values there; with
  /// `kept`, which must hold its `keptFloats`, its intermediate values; `clock` is told of its kernels.
  public func step(
    real: [Float], seed: UInt64, step: UInt64, trace: UnsafeMutableBufferPointer<Float>? = nil,
    kept: UnsafeMutableBufferPointer<Float>? = nil, clock: KernelClock? = nil
  ) -> StepResult {
    precondition(real.count == program.imagesPerStep * program.imageFloats)
    precondition((trace?.count ?? .max) >= program.step.traceFloats)
    precondition((kept?.count ?? .max) >= program.step.keptFloats)
    let batchFloats = program.batch * program.imageFloats
    var result = StepResult()
    real.withUnsafeBufferPointer { real in
      withUnsafeMutablePointer(to: &result.lossDiscriminator) { lossDiscriminator in
        withUnsafeMutablePointer(to: &result.lossGenerator) { lossGenerator in
          withUnsafeMutablePointer(to: &result.scoreReal) { scoreReal in
            withUnsafeMutablePointer(to: &result.scoreFake) { scoreFake in
              call(
                program.table.pointee.step,
                inputs: (0..<program.realBatches).map { batch in
                  real.baseAddress.map { $0 + batch * batchFloats }
                },
                outputs: [lossDiscriminator, lossGenerator, scoreReal, scoreFake],
                trace: trace?.baseAddress, kept: kept?.baseAddress, clock: clock, seed: seed,
                step: step)
            }
          }
        }
      }
    }
    return result
  }

  /// Images in [-1, 1], NHWC, from `sampleBatch` rows of noise.
  public func generate(noise: [Float]) -> [Float] {
    precondition(noise.count == program.sampleBatch * program.latent)
    return [Float](unsafeUninitializedCapacity: program.sampleBatch * program.imageFloats) { images, count in
      noise.withUnsafeBufferPointer { noise in
        call(
          program.table.pointee.generate, inputs: [noise.baseAddress], outputs: [images.baseAddress],
          seed: 0, step: 0)
      }
      count = program.sampleBatch * program.imageFloats
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

  /// The first state that holds a NaN or an infinity.
  public func firstBrokenState() -> ProgramTensor? {
    program.states.first { state in
      // A finite number times zero is zero; NaN and infinity are not, and stay in the sum.
      var sum: Float = 0
      for value in UnsafeBufferPointer(rebasing: arena[state.range]) { sum += value * 0 }
      return sum != 0
    }
  }

  private func call(
    _ entry: bespoke_entry, inputs: [UnsafePointer<Float>?] = [],
    outputs: [UnsafeMutablePointer<Float>?] = [],
    trace: UnsafeMutablePointer<Float>? = nil, kept: UnsafeMutablePointer<Float>? = nil,
    clock: KernelClock? = nil, seed: UInt64, step: UInt64
  ) {
    inputs.withUnsafeBufferPointer { inputs in
      outputs.withUnsafeBufferPointer { outputs in
        var call = bespoke_call(
          arena: arena.baseAddress, inputs: inputs.baseAddress, outputs: outputs.baseAddress, trace: trace,
          kept: kept, mark: clock == nil ? nil : KernelClock.mark,
          marks: clock.map { Unmanaged.passUnretained($0).toOpaque() }, seed: seed, step: step,
          threads: Int32(threads))
        entry.run(&call)
      }
    }
  }
}

/// What a training step tells of itself.
public struct StepResult: Equatable, Sendable {
  public var lossDiscriminator: Float = 0
  public var lossGenerator: Float = 0
  /// Mean of D(x) over the real images.
  public var scoreReal: Float = 0
  /// Mean of D(G(z)) over the generated ones.
  public var scoreFake: Float = 0

  /// Whether both losses are numbers.
  public var isFinite: Bool { lossDiscriminator.isFinite && lossGenerator.isFinite }
}
