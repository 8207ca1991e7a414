import Foundation

/// Who is told of each step of a run, and tells others: the page in its folder, TensorBoard, the terminal, programs. What
/// a run computes does not depend on any of it, and none of it ends a run.
final class RunReporter {
  private let folder: RunFolder
  private let lock: RunLock
  private var configuration: RunConfiguration
  private let console: Console
  private let model: ModelFacts
  private let machine: MachineFacts
  private let begun = ContinuousClock.now
  private let firstStep: Int
  private var history: MetricsHistory
  private var preview: TerminalPreview?
  private var tensorBoard: TensorBoardLog?
  private var judgements: Judgements
  private var page = Pace()
  /// Whether pages can be written; the first that cannot is the last that is tried while training goes on.
  private var isWriting = true

  init(
    _ folder: RunFolder, _ lock: RunLock, _ configuration: RunConfiguration, of session: Session, step: Int,
    options: TrainingOptions, console: Console
  ) {
    self.folder = folder
    self.lock = lock
    self.configuration = configuration
    self.console = console
    model = ModelFacts(session.program)
    machine = .here(threads: session.threads)
    firstStep = step
    history = MetricsHistory(path: folder.metrics, through: step)
    judgements = Judgements(folder, after: step)
    if options.preview, session.program.generate != nil { preview = TerminalPreview(console: console) }
    if options.tensorBoard {
      attempt("TensorBoard's events") {
        tensorBoard = try TensorBoardLog(folder, configuration, after: step)
      }
    }
    console.tell(
      .begun(
        .init(
          model: configuration.model, folder: folder.path, step: step, steps: configuration.steps,
          seed: configuration.seed, images: configuration.stretch.images,
          data: configuration.stretch.dataName,
          batch: configuration.stretch.batch, stepsPerEpoch: configuration.stretch.stepsPerEpoch,
          threads: session.threads, instructionSet: configuration.stretch.instructionSet)))
  }

  /// Runs the body, and tells how the run ended.
  func accompany(_ body: () throws -> TrainingOutcome) throws -> TrainingOutcome {
    do {
      let outcome = try body()
      switch outcome {
      case .finished: end(.finished)
      case .flat:
        configuration.steps = history.step
        end(.finished)
      case .interrupted(let signal): end(.stopped, signal: Int(signal))
      case .collapsed(let finding): end(.failed(finding.line))
      }
      return outcome
    } catch {
      end(.failed("\(error)"))
      throw error
    }
  }

  func made(step: Int, epoch: Int, result: StepResult, heldOutAccuracy: Double?, seconds: Double) {
    let heldOut = heldOutAccuracy.map { [("accuracy_held_out", $0)] } ?? []
    let values = zip(result.names, result.values).map { (metricName($0), Double($1)) }
    history.add(step: step, epoch: epoch, values: values + heldOut, milliseconds: seconds * 1000)
    if let accuracy = heldOutAccuracy {
      console.tell(.heldOut(step: step, epoch: epoch, accuracy: accuracy))
    }
    log { try $0.add(step: step, result: result, heldOutAccuracy: heldOutAccuracy, seconds: seconds) }
  }

  func drew(_ picture: PixelImage, _ grid: PictureGrid, to path: String) {
    page.isDue = true
    console.tell(.picture(step: history.step, path: path))
    preview?.show(picture, grid)
    log { try $0.add(picture: picture, step: history.step) }
  }

  func saved(step: Int) {
    page.isDue = true
    console.tell(.checkpoint(step: step, path: folder.checkpoint(step: step)))
  }

  /// After a step and all that was due with it.
  func rest() {
    guard page.isTime else { return }
    tellJudgements()
    log { try $0.flush() }
    if isWriting { page.time { write(.goingOn) } }
  }

  private func end(_ state: RunReport.State, signal: Int? = nil) {
    tellJudgements()
    log { try $0.flush() }
    write(state)
    let checkpoint = (try? folder.checkpointSteps())?.last { $0 <= max(history.step, firstStep) }
    console.tell(
      .ended(
        .init(
          state: state, step: max(history.step, firstStep),
          seconds: (ContinuousClock.now - begun) / .seconds(1),
          folder: folder.path, checkpoint: checkpoint.map(folder.checkpoint(step:)), signal: signal)))
  }

  private func tellJudgements() {
    for event in judgements.news(through: history.step) {
      console.tell(event)
      log { try $0.add(event) }
    }
  }

  private func write(_ state: RunReport.State) {
    // Of a run that was moved away another may lie there.
    guard lock.isInPlace(folder) else { return }
    let isWritten = attempt("the report") {
      var report = RunReport(
        folder: folder, configuration: configuration, state: state, step: max(history.step, firstStep),
        history: history)
      (report.machine, report.model) = (machine, model)
      try writeAtomically(Data(ReportPage(report, at: folder.report).html.source.utf8), to: folder.report)
    }
    if !isWritten { isWriting = false }
  }

  private func log(_ body: (TensorBoardLog) throws -> Void) {
    guard let log = tensorBoard else { return }
    if !attempt("TensorBoard's events", { try body(log) }) { tensorBoard = nil }
  }

  /// - Returns: whether it went well; otherwise that was said, once.
  @discardableResult
  private func attempt(_ what: String, _ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      if isWriting || what != "the report" {
        console.line("\(what) cannot be written, and training goes on: \(error)")
      }
      return false
    }
  }
}

extension RunReporter {
  /// Mends the page of a run that has made all its steps, where its process was killed before it could say so.
  static func mend(_ folder: RunFolder, _ configuration: RunConfiguration, of program: CompiledProgram) {
    guard let head = try? readFile(Path(folder.report), most: 1024),
      String(decoding: head, as: UTF8.self).contains(HTMLPage.refreshes)
    else { return }
    var report = RunReport(folder: folder, configuration: configuration, state: .finished)
    (report.machine, report.model) = (MachineFacts(inReport: folder.report), ModelFacts(program))
    try? writeAtomically(Data(ReportPage(report, at: folder.report).html.source.utf8), to: folder.report)
  }
}

/// When a page is written again: where there is a picture or a checkpoint more, not more often than every few seconds, and
/// so that writing takes less than a hundredth of the time; after a minute in any case.
struct Pace {
  static let least = Duration.seconds(5), most = Duration.seconds(60)

  /// Whether there is something new to be seen.
  var isDue = true
  private var next = ContinuousClock.now

  var isTime: Bool {
    let now = ContinuousClock.now
    return now >= next && (isDue || now >= next + Self.most)
  }

  mutating func time(_ body: () -> Void) {
    let start = ContinuousClock.now
    body()
    let end = ContinuousClock.now
    isDue = false
    next = end + max(Self.least, (end - start) * 100)
  }
}
