import BespokeTensorFiles
import Foundation

/// All that a page says of a run. What a run does not have is empty or nil, and left out.
struct RunReport: Sendable {
  /// How it is with the run.
  enum State: Equatable, Sendable {
    case goingOn
    case finished
    /// By a signal, or by the process's end.
    case stopped
    /// By itself; why.
    case failed(String)
  }

  var folder: RunFolder
  var configuration: RunConfiguration
  var state: State
  var history: MetricsHistory
  /// Made so far.
  var step: Int
  var pictures: [SamplePicture] = []
  var scores: ScoreTable?
  var floors: ScoreFloors?
  var verdict: ReportedVerdict?
  var machine: MachineFacts?
  var model: ModelFacts?
  /// Those that can be gone on from, by step.
  var checkpoints: [Int] = []
  /// When the page was made.
  var moment = Date()

  /// - Parameters:
  ///   - step: made so far; nil for what the files say.
  ///   - history: nil to read the metrics.
  init(
    folder: RunFolder, configuration: RunConfiguration, state: State, step: Int? = nil,
    history: MetricsHistory? = nil
  ) {
    self.folder = folder
    self.configuration = configuration
    self.state = state
    checkpoints = ((try? folder.checkpointSteps()) ?? []).filter { $0 <= step ?? .max }
    self.history = history ?? MetricsHistory(path: folder.metrics, through: step ?? .max)
    self.step = step ?? max(self.history.step, checkpoints.last ?? 0)
    pictures = folder.pictures(of: configuration, through: step ?? .max)
    let comparable = configuration.scoresFrom + 1
    scores = ScoreTable(path: folder.scores)?.within(comparable..<max(comparable, self.step + 1))
    floors = ScoreFloors(path: folder.floor)
    verdict = ReportedVerdict(path: folder.verdict)
  }

  /// What its scores say about going on; nil where it has none.
  var advice: String? {
    guard let text = try? readFile(Path(folder.scores), most: 1 << 24) else { return nil }
    let (scores, best) = comparable(ScoreLog.rows(of: text, upTo: step).rows, of: configuration, in: folder)
    let finding = verdict.flatMap { found in
      Verdict(rawValue: found.verdict).map {
        VerdictFinding(verdict: $0, since: found.since ?? 0, reasons: [], advice: "")
      }
    }
    return ScoreAdvice(
      scores, best: best, floor: floors?.values["frechet"],
      patience: configuration.stopWhenFlat
    )?.sentence(keep: folder.best, command: "the command below", verdict: finding)
  }

  /// Of a run's folder, by its files alone.
  /// - Parameter models: among which the run's model may be.
  /// - Throws: `UserError` where there is no run.
  init(of path: String, models: CompiledModels) throws {
    let folder = RunFolder(path)
    let configuration: RunConfiguration
    do {
      configuration = try RunConfiguration(readFile(Path(folder.configuration)), path: folder.configuration)
    } catch let error as UserError {
      throw UserError("\(folder.path) is no run: \(error)")
    }
    self.init(folder: folder, configuration: configuration, state: .stopped)
    if RunLock.isHeld(folder) {
      state = .goingOn
    } else if step >= configuration.steps {
      state = .finished
    }
    machine = MachineFacts(inReport: folder.report)
    model =
      models.programs.first { $0.name == configuration.model }.map(ModelFacts.init)
      ?? checkpoints.last.flatMap { ModelFacts(checkpoint: folder.checkpoint(step: $0)) }
  }

  /// The picture nearest to the step with the best score; nil where that is the newest, or where there are no scores.
  var bestPicture: SamplePicture? {
    guard let best = scores?.best, let newest = pictures.last else { return nil }
    let nearest = pictures.min { abs($0.step - best.step) < abs($1.step - best.step) }
    return nearest == newest ? nil : nearest
  }

  /// Seconds until the last step, at the pace of late; nil where nothing is known, or nothing is left.
  var secondsLeft: Double? {
    guard state == .goingOn, step < configuration.steps else { return nil }
    return history.secondsPerStep.map { $0 * Double(configuration.steps - step) }
  }

  /// Real images that steps take in a second, of late.
  var imagesPerSecond: Double? {
    let stretch = configuration.stretch
    return history.secondsPerStep.flatMap { $0 > 0 ? Double(stretch.batch * stretch.realBatches) / $0 : nil }
  }
}

extension RunFolder {
  /// The path of `report.html`.
  public var report: String { path + "/report.html" }
  /// The path of the folder of TensorBoard's event files.
  public var tensorBoard: String { path + "/tensorboard" }
}

extension RunLock {
  /// Whether a trainer is at work in a folder.
  static func isHeld(_ folder: RunFolder) -> Bool {
    let file = Foundation.open(folder.lock, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
