import BespokePhilox
import CBespokePeak
import Foundation

/// One kernel of a step: what the machine's limits allow, and what it took.
public struct KernelResult: Codable, Equatable, Sendable {
  /// Which of the machine's limits holds the kernel (Williams, Waterman & Patterson 2009, the roofline).
  public enum Bound: String, Codable, Sendable {
    /// How fast it multiplies and adds, or how fast memory is read and written.
    case arithmetic, memory
  }
  /// Its function in the C.
  public var name: String
  /// The model's line, "BespokeZoo/DCGAN.swift:12", or empty.
  public var location: String
  /// Busy time of the threads, on average over them, the median over steps; of a kernel that does not run in every step,
  /// its share of one.
  public var milliseconds: Double
  /// The longer of its arithmetic at the measured peak and its bytes at the measured bandwidth.
  public var predictedMilliseconds: Double
  /// Which limit that is.
  public var bound: Bound
  /// 10^9 multiplications and additions of its products a second, by the taps.
  public var gigaflops: Double
  /// 10^9 of what it really multiplies and adds, a second.
  public var performedGigaflops: Double
  /// 10^9 bytes of what it reads and writes, a second.
  public var gigabytesPerSecond: Double
  /// Multiplications and additions for each byte that it reads or writes.
  public var flopsPerByte: Double
}

extension KernelResult {
  /// - Parameter share: of all steps, those in which it runs.
  init(_ kernel: ProgramKernel, seconds: Double, share: Double, peak: Double, bandwidth: Double) {
    let time = max(seconds, 1e-9)
    let arithmetic = kernel.performedFlops / (max(peak, 1e-9) * 1e9)
    let memory = kernel.bytes / (max(bandwidth, 1e-9) * 1e9)
    self.init(
      name: kernel.name, location: kernel.location, milliseconds: share * seconds * 1000,
      predictedMilliseconds: share * max(arithmetic, memory) * 1000,
      bound: arithmetic >= memory ? .arithmetic : .memory, gigaflops: kernel.flops / time * 1e-9,
      performedGigaflops: kernel.performedFlops / time * 1e-9, gigabytesPerSecond: kernel.bytes / time * 1e-9,
      flopsPerByte: kernel.performedFlops / max(kernel.bytes, 1))
  }
}

/// The kernels of a model's step, the slowest first, with the limits that they are compared with.
public struct KernelReport: Codable, Equatable, Sendable {
  /// 10^9 multiplications and additions a second that the machine's arithmetic allows, measured.
  public var peakGigaflops: Double
  /// GB/s of a triad over as much memory as the arena has.
  public var bandwidth: Double
  /// Of the whole step, the median.
  public var millisecondsPerStep: Double
  /// The slowest first.
  public var kernels: [KernelResult]

  /// A table for people; kernels that together take less than a hundredth of the step share one line.
  public var table: String {
    func cell(_ value: Double, _ width: Int, _ digits: Int) -> String {
      let text = String(format: "%.\(digits)f", value)
      return String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let total = kernels.reduce(0) { $0 + $1.milliseconds }
    var lines = [
      "      ms  predicted  bound         %  GFLOP/s  done/s  % of peak    GB/s  FLOP/byte  kernel"
    ]
    var rest = total
    for (index, kernel) in kernels.enumerated() {
      if rest < total * 0.01 {
        lines.append(cell(rest, 8, 3) + "  \(kernels.count - index) more kernels")
        break
      }
      rest -= kernel.milliseconds
      let bound = kernel.bound.rawValue.padding(toLength: 10, withPad: " ", startingAt: 0)
      lines.append(
        cell(kernel.milliseconds, 8, 3) + cell(kernel.predictedMilliseconds, 11, 3) + "  " + bound
          + cell(kernel.milliseconds / total * 100, 5, 1) + cell(kernel.gigaflops, 9, 1)
          + cell(kernel.performedGigaflops, 8, 1)
          + cell(kernel.performedGigaflops / peakGigaflops * 100, 11, 1)
          + cell(kernel.gigabytesPerSecond, 8, 1) + cell(kernel.flopsPerByte, 11, 1) + "  " + kernel.name
          + (kernel.location.isEmpty ? "" : " (\(kernel.location))"))
    }
    let waiting = millisecondsPerStep - total
    lines.append(
      cell(waiting, 8, 3) + "  waiting at barriers, of " + cell(millisecondsPerStep, 0, 2)
        + " ms a step; peak "
        + cell(peakGigaflops, 0, 0) + " GFLOP/s, " + cell(bandwidth, 0, 1) + " GB/s over the arena's size")
    return lines.joined(separator: "\n")
  }
}

/// Times every kernel of a model's step on random images, or of the making of images.
/// - Parameters:
///   - program: the compiled model.
///   - images: nil for a training step; else the call that so many images are made by is timed.
///   - steps: that are timed.
///   - threads: nil for as many as this process may use.
/// - Throws: `UsageError` for a count that is none, `UserError` where there is not enough memory.
public func benchKernels(
  _ program: CompiledProgram, images: Int? = nil, steps: Int, threads: Int?
) throws -> KernelReport {
  try requireCount("--generate", images, atMost: Limits.images)
  try requireCount("--steps", steps, atMost: Limits.steps)
  let choice = try threadCount(threads, of: program)
  let threads = choice.count
  func limits() -> (peak: Double, bandwidth: Double) {
    // More threads than processors make no higher ones.
    let threads = Int32(min(threads, availableProcessors()))
    return (peak_gflops(threads, 0.05, 4), peak_gigabytes(threads, program.arenaBytes, 0.1, 4))
  }
  let before = limits()
  let session = try Session(program, threads: threads)
  session.initialise(seed: 1)
  let real = RealImages.random(program)
  let batch = images.map(program.generatedBatch)
  let recipe = try batch.map { try PictureRecipe(count: $0, seed: 1, stream: "bench", of: program) }
  let warmUp = max(2, steps / 10)
  var results: [(kernel: ProgramKernel, seconds: Double, share: Double)] = []
  var milliseconds = 0.0
  func measure(_ kernels: [ProgramKernel], share: Double, _ turn: (Int, KernelClock) -> Void) {
    let clock = KernelClock(kernels: kernels.count, threads: threads)
    var times = [[Double]](repeating: [], count: kernels.count)
    var whole: [Double] = []
    for count in 0..<warmUp + steps {
      clock.reset()
      let start = ContinuousClock.now
      turn(count, clock)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      guard count >= warmUp else { continue }
      whole.append(seconds)
      for index in kernels.indices { times[index].append(clock.seconds(of: index)) }
    }
    milliseconds += share * median(whole) * 1000
    results += kernels.indices.map { (kernels[$0], median(times[$0]), share) }
  }
  if let recipe, let entry = batch == 1 ? program.generateOne : program.generate {
    measure(entry.kernels, share: 1) {
      _ = session.generate(noise: recipe.noise, labels: recipe.labels, clock: $1)
    }
  } else {
    for kind in program.stepKinds {
      measure(kind.entry.kernels, share: kind.share) {
        _ = session.step(real, seed: 1, step: kind.number($0), clock: $1)
      }
    }
  }
  // What others did at one moment is not what they did at another.
  let after = limits()
  let (peak, bandwidth) = (max(before.peak, after.peak), max(before.bandwidth, after.bandwidth))
  return KernelReport(
    peakGigaflops: peak, bandwidth: bandwidth, millisecondsPerStep: milliseconds,
    kernels: results.map {
      KernelResult($0.kernel, seconds: $0.seconds, share: $0.share, peak: peak, bandwidth: bandwidth)
    }.sorted { ($1.milliseconds, $0.name) < ($0.milliseconds, $1.name) })
}

extension RealImages {
  /// For measurements: each pixel evenly in [-1, 1), classes in turn.
  static func random(_ program: CompiledProgram) -> RealImages {
    let random = Philox(seed: 1, step: 0, stream: Philox.stream(named: "bench"))
    var real = RealImages(for: program)
    for index in real.pixels.indices { real.pixels[index] = Float(random.uniform(index) * 2 - 1) }
    for index in real.labels.indices { real.labels[index] = Float(index % program.classes) }
    return real
  }
}
