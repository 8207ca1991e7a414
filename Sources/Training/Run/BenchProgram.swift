import CPeak
import Foundation

/// What `bespoke bench` has measured.
public struct BenchResult: Codable, Equatable, Sendable {
  public var model: String
  public var threads: Int
  public var instructionSet: String
  /// Steps that were timed.
  public var steps: Int
  public var millisecondsPerStep: Double
  public var samplesPerSecond: Double
  /// Of the step's products, padding not counted.
  public var gigaflops: Double
  /// Of a loop of independent multiply-adds on as many threads, measured in the same minute.
  public var peakGigaflops: Double
  public var shareOfPeak: Double

  public var line: String {
    func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
    return "\(model): \(number(millisecondsPerStep, 2)) ms/step (median of \(steps)), "
      + "\(number(samplesPerSecond, 0)) samples/s, \(number(gigaflops, 1)) GFLOP/s, "
      + "\(number(shareOfPeak * 100, 1)) % of this machine's \(number(peakGigaflops, 0)) "
      + "(\(threads) thread\(threads == 1 ? "" : "s"), \(instructionSet))"
  }
}

/// A measurement for machines: one line, keys sorted.
public func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Times the step of a program on random images, or the making of images.
/// - Parameter images: what a turn is: nil for a training step, else so many images from noise.
public func bench(
  _ program: CompiledProgram, images: Int? = nil, steps: Int, threads: Int?, instructionSet: String
) throws -> BenchResult {
  try requireCount("--generate", images, atMost: Limits.images)
  try requireCount("--steps", steps, atMost: Limits.steps)
  let choice = try threadCount(threads)
  let threads = choice.count
  let peak = peak_gflops(Int32(threads), 0.05, 4)
  let session = try Session(program, threads: choice)
  session.initialise(seed: 1)
  let real = RealImages.random(program)
  let recipe = try images.map { try PictureRecipe(count: $0, seed: 1, stream: "bench", of: program) }

  // Pages are touched, caches filled and threads woken before the clock counts.
  let warmUp = max(2, steps / 10)
  var seconds: [Double] = []
  for step in 0..<warmUp + steps {
    let start = ContinuousClock.now
    if let recipe {
      session.makeImages(from: recipe) { _, _ in }
    } else {
      _ = session.step(real, seed: 1, step: UInt64(step))
    }
    if step >= warmUp { seconds.append((ContinuousClock.now - start) / .seconds(1)) }
  }
  let typical = max(median(seconds), 1e-9)
  let flops = images.map { Double($0) * (program.generateOne?.flops ?? 0) } ?? program.step.flops
  let gigaflops = flops / typical * 1e-9
  return BenchResult(
    model: program.name, threads: threads, instructionSet: instructionSet, steps: steps,
    millisecondsPerStep: typical * 1000, samplesPerSecond: Double(images ?? program.imagesPerStep) / typical,
    gigaflops: gigaflops, peakGigaflops: peak, shareOfPeak: gigaflops / peak)
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
