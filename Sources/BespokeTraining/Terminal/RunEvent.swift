/// What happens to a run, for programs: with `--json` each is an object on a line of its own.
enum RunEvent {
  /// What stands on the console otherwise.
  case notice(String)
  /// Steps begin.
  case begun(Beginning)
  case progress(Progress)
  /// A classifier was examined with images that training does not see.
  case heldOut(step: Int, epoch: Int, accuracy: Double)
  case picture(step: Int, path: String)
  case checkpoint(step: Int, path: String)
  case scores(ScoreTable.Row, columns: [String])
  case verdict(ReportedVerdict)
  case ended(End)

  struct Beginning {
    var model: String
    var folder: String
    /// Made before, and after which the run is over.
    var step, steps: Int
    var seed: UInt64
    var images: Int
    var data: String
    var batch, stepsPerEpoch, threads: Int
    var instructionSet: String
  }

  struct Progress {
    var step, steps, epoch: Int
    var samplesPerSecond, secondsLeft: Double
    var outputs: StepResult
  }

  struct End {
    var state: RunReport.State
    var step: Int
    /// Since the process began to train.
    var seconds: Double
    var folder: String
    var checkpoint: String?
    var signal: Int?
  }

  /// Names of outputs and metrics are those of `metrics.jsonl`.
  var json: JSONObject {
    var object = JSONObject()
    switch self {
    case .notice(let text):
      object.set("event", "notice")
      object.set("text", text)
    case .begun(let run):
      object.set("event", "begun")
      object.set("model", run.model)
      object.set("folder", run.folder)
      object.set("step", run.step)
      object.set("steps", run.steps)
      // Beyond 2^53 programs would read another number.
      object.set("seed", "\(run.seed)")
      object.set("images", run.images)
      object.set("data", run.data)
      object.set("batch", run.batch)
      object.set("steps_per_epoch", run.stepsPerEpoch)
      object.set("threads", run.threads)
      object.set("instruction_set", run.instructionSet)
    case .progress(let progress):
      object.set("event", "progress")
      object.set("step", progress.step)
      object.set("steps", progress.steps)
      object.set("epoch", progress.epoch)
      object.set("samples_per_second", progress.samplesPerSecond)
      object.set("seconds_left", progress.secondsLeft)
      for (name, value) in zip(progress.outputs.names, progress.outputs.values) {
        object.set(metricName(name), value)
      }
    case .heldOut(let step, let epoch, let accuracy):
      object.set("event", "held_out")
      object.set("step", step)
      object.set("epoch", epoch)
      object.set("accuracy_held_out", accuracy)
    case .picture(let step, let path):
      object.set("event", "picture")
      object.set("step", step)
      object.set("path", path)
    case .checkpoint(let step, let path):
      object.set("event", "checkpoint")
      object.set("step", step)
      object.set("path", path)
    case .scores(let row, let columns):
      object.set("event", "scores")
      object.set("step", row.step)
      for name in ["epoch", "count"] { object.set(name, row.values[name].map { Int($0) }) }
      for column in columns { object.set(column, row.values[column] ?? .nan) }
    case .verdict(let verdict):
      object.set("event", "verdict")
      object.set("verdict", verdict.verdict)
      object.set("since", verdict.since)
      object.set("reasons", verdict.reasons)
      object.set("advice", verdict.advice)
    case .ended(let end):
      switch end.state {
      case .goingOn, .finished: object.set("event", "finished")
      case .stopped: object.set("event", "stopped")
      case .failed(let why):
        object.set("event", "failed")
        object.set("error", why)
      }
      object.set("step", end.step)
      object.set("seconds", end.seconds)
      object.set("folder", end.folder)
      object.set("checkpoint", end.checkpoint)
      object.set("signal", end.signal)
    }
    return object
  }
}

/// An output of the step as the metrics call it.
func metricName(_ output: String) -> String { output.replacing("/", with: "_") }
