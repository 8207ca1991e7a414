import BespokeTraining
import Foundation

/// A model, and what is done to it or to its images, from the first step on or later.
struct Trial {
  /// Steps within which a fault must be named.
  static let patience = 300

  var family: Family
  var fault = Fault.none
  var data = DataFault.none
  var plantedAfter = 0

  var isHealthy: Bool { fault == .none && data == .none }

  var name: String {
    let what = [fault.rawValue, data.rawValue].filter { $0 != "none" }.joined(separator: " ")
    return "\(family.rawValue) \(what.isEmpty ? "healthy" : what)" + (plantedAfter > 0 ? " later" : "")
  }

  /// What it may be called; nothing where any name will do.
  var expected: Set<Verdict> {
    switch (fault, data) {
    case (.none, .none): []
    case (.fastDiscriminator, _): [.saturated, .collapsed, .diverging, .oscillating]
    case (.frozenGenerator, _): [.standingStill, .saturated, .collapsed]
    case (.hugeRate, _), (.noNormalisation, _): [.diverging, .saturated, .collapsed, .fewModes, .oscillating]
    case (.none, .oneClass): [.fewModes]
    case (.none, .oneImage): [.memorising]
    case (.none, .shuffledLabels): [.labelsIgnored]
    }
  }

  static let all: [Trial] = {
    var result = Family.allCases.map { Trial(family: $0) }
    for family in Family.allCases {
      for fault in [Fault.fastDiscriminator, .frozenGenerator, .hugeRate] {
        // A critic that learns faster from the start is what Wasserstein's loss wants.
        if family != .wasserstein || fault != .fastDiscriminator {
          result.append(Trial(family: family, fault: fault))
        }
        result.append(Trial(family: family, fault: fault, plantedAfter: 400))
      }
      // The convolutional ones do without, after a while.
      if family == .dense || family == .dense64 {
        result.append(Trial(family: family, fault: .noNormalisation))
      }
      for data in [DataFault.oneClass, .oneImage] {
        result.append(Trial(family: family, data: data))
        result.append(Trial(family: family, data: data, plantedAfter: 400))
      }
      // Only a discriminator that tells classes knows that labels mean nothing.
      if family == .auxiliary { result.append(Trial(family: family, data: .shuffledLabels)) }
    }
    return result
  }()
}

/// A trial at work.
struct TrialRun {
  /// Steps from one scoring to the next.
  static let scoresEvery = 100

  private let trial: Trial
  private let seed: UInt64
  private let programs: (healthy: CompiledProgram, faulty: CompiledProgram)
  private let pictures: (healthy: Pictures, faulty: Pictures)
  private let scorers: (healthy: TrialScorer, faulty: TrialScorer)
  private var session: Session
  private var monitor: VerdictMonitor
  private var lines: [String] = []
  /// Verdicts as they were given, with the steps at which that was.
  private(set) var findings: [(step: Int, finding: VerdictFinding)] = []

  init(
    _ trial: Trial, _ pictures: Pictures, healthy: CompiledProgram, faulty: CompiledProgram, seed: UInt64
  ) throws {
    (self.trial, self.seed) = (trial, seed)
    programs = (healthy, faulty)
    let training = pictures.chosen(Array(0..<pictures.count * 4 / 5))
    let heldOut = pictures.chosen(Array((pictures.count * 4 / 5..<pictures.count).prefix(250)))
    self.pictures = (training, trial.data.spoil(training, seed: seed))
    let usual = try TrialScorer(training: training, heldOut: heldOut)
    scorers = (
      usual, trial.data == .none ? usual : try TrialScorer(training: self.pictures.faulty, heldOut: heldOut)
    )
    session = try Session(trial.plantedAfter == 0 ? faulty : healthy, threads: 1)
    session.initialise(seed: seed)
    monitor = VerdictMonitor(classes: healthy.classes)
  }

  mutating func train(steps: Int) throws {
    var random = SplitMix(seed &* 7919)
    for step in 1...steps {
      let isSpoilt = step > trial.plantedAfter
      if step == trial.plantedAfter + 1, step > 1 { try plant() }
      let real = batch(isSpoilt ? pictures.faulty : pictures.healthy, &random)
      let result = session.step(real, seed: seed, step: UInt64(step - 1))
      let before = monitor.finding
      monitor.note(HealthSignals(result), step: step)
      if step.isMultiple(of: Self.scoresEvery) {
        // A generator that makes no numbers has none.
        let scorer = isSpoilt ? scorers.faulty : scorers.healthy
        if let scores = try? scorer.scores(of: session, seed: seed) {
          monitor.note(scores, floor: scorer.floor, step: step)
          lines.append(
            "{\"step\":\(step),\"precision\":\(scores.precision),\"coverage\":\(scores.coverage),"
              + "\"novelty\":\(scores.novelty ?? 0),\"attainable\":\(scorer.floor?.coverage ?? 1)}")
        }
      }
      if monitor.finding != before { findings.append((step, monitor.finding)) }
      lines.append(
        "{\"step\":\(step)"
          + zip(result.names, result.values).map {
            ",\"\($0.replacing("/", with: "_"))\":" + ($1.isFinite ? "\($1)" : "null")
          }.joined() + "}")
    }
  }

  /// The faulty program takes the states over.
  private mutating func plant() throws {
    let next = try Session(programs.faulty, threads: 1)
    next.initialise(seed: seed)
    for (old, new) in zip(session.program.states, next.program.states) where old.name == new.name {
      session.withState(old) { from in
        next.withState(new) { $0.copyMemory(from: UnsafeRawBufferPointer(from)) }
      }
    }
    session = next
  }

  private func batch(_ pictures: Pictures, _ random: inout SplitMix) -> RealImages {
    var real = RealImages(for: session.program)
    let count = real.pixels.count / 784
    for slot in 0..<count {
      let image = Int(random.next() % UInt64(pictures.count))
      real.pixels.replaceSubrange(slot * 784..<(slot + 1) * 784, with: pictures.pixels[image])
      if !real.labels.isEmpty { real.labels[slot] = Float(pictures.labels[image]) }
    }
    return real
  }

  /// The first finding that there was to worry about, from the fault on.
  var alarm: (step: Int, finding: VerdictFinding)? {
    findings.first { $0.finding.warning != nil && (trial.isHealthy || $0.step > trial.plantedAfter) }
  }

  /// The first finding that gives the fault a name that it may have.
  var named: (step: Int, finding: VerdictFinding)? {
    findings.first { $0.step > trial.plantedAfter && trial.expected.contains($0.finding.verdict) }
  }

  /// An alarm before there was a fault.
  var isFalseBefore: Bool {
    findings.contains { $0.finding.warning != nil && $0.step <= trial.plantedAfter }
  }

  var summary: String {
    findings.map { "\($0.step) \($0.finding.verdict.rawValue)" }.joined(separator: ", ")
  }

  func write(to path: String) throws {
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
  }
}

/// What became of the trials.
struct Tally {
  private var rows: [(name: String, isHealthy: Bool, runs: Int, hits: Int, steps: [Int])] = []

  mutating func note(_ trial: Trial, _ run: TrialRun) {
    if rows.last?.name != trial.name { rows.append((trial.name, trial.isHealthy, 0, 0, [])) }
    rows[rows.count - 1].runs += 1
    let found = trial.isHealthy ? run.alarm : run.named
    guard let found else { return }
    rows[rows.count - 1].hits += 1
    rows[rows.count - 1].steps.append(found.step - trial.plantedAfter)
  }

  func print() {
    for row in rows {
      let steps = row.steps.isEmpty ? "" : ", after \(row.steps.sorted()[row.steps.count / 2]) steps"
      Swift.print(
        "\(row.name): \(row.isHealthy ? "false alarms in" : "named in") \(row.hits) of \(row.runs) runs\(steps)"
      )
    }
    for isHealthy in [false, true] {
      let some = rows.filter { $0.isHealthy == isHealthy }
      let (runs, hits) = (some.reduce(0) { $0 + $1.runs }, some.reduce(0) { $0 + $1.hits })
      guard runs > 0 else { continue }
      let share = String(format: "%.1f %%", 100 * Double(hits) / Double(runs))
      Swift.print(
        isHealthy
          ? "healthy: false alarms in \(hits) of \(runs) runs, \(share)"
          : "planted: named within \(Trial.patience) steps in \(hits) of \(runs) runs, \(share)")
    }
  }
}
