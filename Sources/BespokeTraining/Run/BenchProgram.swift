import CBespokePeak
import Foundation

/// What `bespoke bench` has measured.
public struct BenchResult: Codable, Equatable, Sendable {
  /// Its name.
  public var model: String
  /// As many as took part.
  public var threads: Int
  /// Whose kernels ran: "avx512".
  public var instructionSet: String
  /// Steps that were timed.
  public var steps: Int
  /// On average over the steps of a run, where these differ.
  public var millisecondsPerStep: Double
  /// Where there are lazy penalties: in every how many steps.
  public var penaltyInterval: Int?
  /// Where there are lazy penalties: how long a step with them takes.
  public var millisecondsWithPenalty: Double?
  /// Where there are lazy penalties: how long each of the other steps takes.
  public var millisecondsWithoutPenalty: Double?
  /// Real images that the steps consume, or images that are made, a second.
  public var samplesPerSecond: Double
  /// 10^9 multiplications and additions of the step's products a second, padding not counted.
  public var gigaflops: Double
  /// Of a loop of independent multiply-adds on as many threads, or processors where those are fewer; the best of before
  /// and after.
  public var peakGigaflops: Double
  /// `gigaflops` of `peakGigaflops`, from 0.
  public var shareOfPeak: Double
  /// Of the steps that were timed those that took fewer threads, since other programs wanted the processors.
  public var stepsOnFewerThreads: Int
  /// Whether other programs had the processors meanwhile, so that figures are lower than they could be.
  public var wasDisturbed: Bool

  /// The measurement in one line, for people.
  public var line: String {
    func number(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
    var kinds = ""
    if let penaltyInterval, let with = millisecondsWithPenalty, let without = millisecondsWithoutPenalty {
      kinds =
        "; \(number(with, 2)) with the penalty, 1 of \(penaltyInterval) steps, else \(number(without, 2))"
    }
    return "\(model): \(number(millisecondsPerStep, 2)) ms/step (median of \(steps)\(kinds)), "
      + "\(number(samplesPerSecond, 0)) samples/s, \(number(gigaflops, 1)) GFLOP/s, "
      + "\(number(shareOfPeak * 100, 1)) % of this machine's \(number(peakGigaflops, 0)) "
      + "(\(threads) thread\(threads == 1 ? "" : "s"), \(instructionSet))"
      + (wasDisturbed ? "; other programs had the processors meanwhile" : "")
      + (stepsOnFewerThreads > 0
        ? "; \(stepsOnFewerThreads) steps took fewer threads for them: --threads \(threads) takes all" : "")
  }
}

/// A measurement for machines: one line, keys sorted.
public func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// Times the step of a program on random images, or the making of images.
/// - Parameters:
///   - program: the compiled model.
///   - images: what a turn is: nil for a training step, else so many images from noise.
///   - steps: that are timed.
///   - threads: nil for as many as this process may use.
///   - instructionSet: whose kernels run, for the result.
/// - Throws: `UsageError` for a count that is none, `UserError` where there is not enough memory.
public func bench(
  _ program: CompiledProgram, images: Int? = nil, steps: Int, threads: Int?, instructionSet: String
) throws -> BenchResult {
  try requireCount("--generate", images, atMost: Limits.images)
  try requireCount("--steps", steps, atMost: Limits.steps)
  let choice = try threadCount(threads, of: program)
  let threads = choice.count
  // More threads than processors make no higher peak, and take the processors from each other.
  let processors = min(threads, availableProcessors())
  var peak = peak_gflops(Int32(processors), 0.05, 4)
  let session = try Session(program, threads: choice)
  session.initialise(seed: 1)
  let real = RealImages.random(program)
  let recipe = try images.map { try PictureRecipe(count: $0, seed: 1, stream: "bench", of: program) }

  // Pages are touched, caches filled and threads woken before the clock counts.
  let warmUp = max(2, steps / 10)
  var (window, stepsOnFewer) = (ThreadGovernor.Window(), 0)
  func seconds(_ turn: (_ count: Int) -> Void) -> Double {
    var seconds: [Double] = []
    for count in 0..<warmUp + steps {
      let used = recipe == nil ? session.threadsOfNextStep : threads
      let (start, usage) = (ContinuousClock.now, ProcessorUsage.now)
      turn(count)
      let time = (ContinuousClock.now - start) / .seconds(1)
      guard count >= warmUp else { continue }
      seconds.append(time)
      window.add(seconds: time, usage: ProcessorUsage.now - usage, threads: used)
      if used < threads { stepsOnFewer += 1 }
    }
    return max(median(seconds), 1e-9)
  }
  // Steps of each kind by themselves, and then in the proportion in which a run makes them.
  let kinds = recipe == nil ? program.stepKinds : []
  let times = kinds.map { kind in
    seconds { _ = session.step(real, seed: 1, step: kind.number($0)) }
  }
  let typical =
    recipe.map { recipe in seconds { _ in session.makeImages(from: recipe) { _, _ in } } }
    ?? zip(kinds, times).reduce(0) { $0 + $1.0.share * $1.1 }
  let flops = images.map { Double($0) * (program.generateOne?.flops ?? 0) } ?? program.flopsPerStep
  let gigaflops = flops / typical * 1e-9
  let isLazy = kinds.count > 1
  // What others did at one moment is not what they did at another.
  peak = max(peak, peak_gflops(Int32(processors), 0.05, 4))
  return BenchResult(
    model: program.name, threads: threads, instructionSet: instructionSet, steps: steps,
    millisecondsPerStep: typical * 1000, penaltyInterval: isLazy ? program.penaltyInterval : nil,
    millisecondsWithPenalty: isLazy ? times[0] * 1000 : nil,
    millisecondsWithoutPenalty: isLazy ? times[1] * 1000 : nil,
    samplesPerSecond: Double(images ?? program.imagesPerStep) / typical,
    gigaflops: gigaflops, peakGigaflops: peak, shareOfPeak: gigaflops / peak,
    stepsOnFewerThreads: stepsOnFewer,
    wasDisturbed: stepsOnFewer > 0 || processors == threads && window.isDisturbed(threads))
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
