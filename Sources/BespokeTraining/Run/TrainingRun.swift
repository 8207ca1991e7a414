import Foundation
import Synchronization

/// A step of a run.
public struct TrainingProgress: Equatable, Sendable {
  /// Made so far, counted from the run's beginning, and when it will be over.
  public let step, steps: Int
  /// From 1.
  public let epoch: Int
  /// "loss/discriminator", "loss/generator", "score/real", … and their values.
  public let outputs: StepResult
  /// That the step took.
  public let seconds: Double
  /// The run's.
  public let folder: String
  /// Measured after this step; nil where none was due.
  public let score: RunScore?
  /// The best score so far, whose weights are `best.safetensors`.
  public let best: RunScore?
}

/// A training run, from Swift.
///
///     let run = TrainingRun(options, of: try CompiledModels(mygan_models()))
///     for await progress in run.progress where progress.step % 100 == 0 {
///       print(progress.step, progress.outputs["loss/generator"] ?? 0)
///     }
///     let outcome = try await run.outcome
///
/// It works in a thread of its own, and its folder becomes what `train` on the command line makes. Leaving the loop does
/// not end it; `stop()` does, and so does cancelling the task that waits for `outcome`: after the step at hand, with a
/// checkpoint.
public final class TrainingRun: Sendable {
  /// The steps, one by one. Who reads more slowly than the run trains misses the oldest of them.
  public let progress: AsyncStream<TrainingProgress>
  private let task: Task<TrainingOutcome, any Error>
  private let wish = Wish()

  private final class Wish: Sendable {
    let isStop = Atomic<Bool>(false)
  }

  /// Begins, or with `options.resume` goes on.
  /// - Parameters:
  ///   - options: what is trained, on what, how long.
  ///   - models: the compiled models.
  ///   - notice: receives what the command line would print.
  public init(
    _ options: TrainingOptions, of models: CompiledModels,
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    let (stream, reports) = AsyncStream.makeStream(
      of: TrainingProgress.self, bufferingPolicy: .bufferingNewest(1024))
    progress = stream
    let wish = wish
    var options = options
    let signal = options.pendingSignal
    options.pendingSignal = { wish.isStop.load(ordering: .relaxed) ? SIGINT : signal() }
    options.observer = { reports.yield($0) }
    task = Task.detached { [options] in
      defer { reports.finish() }
      return try await withCheckedThrowingContinuation { continuation in
        // A step occupies its thread for long, and wants a stack as main threads have it.
        let thread = Thread {
          let console = Console(isTerminal: false, output: notice)
          continuation.resume(
            with: Result { try train(options, catalogue: models, console: console) })
        }
        thread.stackSize = 8 << 20
        thread.start()
      }
    }
  }

  /// Asks the run to end after the step at hand, with a checkpoint.
  public func stop() { wish.isStop.store(true, ordering: .relaxed) }

  /// How the run ended, when it has.
  /// - Throws: `UserError` or `UsageError`, which say what is wrong with options, images, folder or training.
  public var outcome: TrainingOutcome {
    get async throws {
      try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        stop()
      }
    }
  }
}
