import BespokeScores
import Foundation

/// What rules look at: medians over the last steps, and what they were in the beginning.
struct HealthView: Sendable {
  /// Medians over the last `VerdictMonitor.window` steps.
  fileprivate(set) var medians: [Signal: Double] = [:]
  /// Of the first step, before anything was learned.
  fileprivate(set) var beginnings: [Signal: Double] = [:]
  /// How often the separation went from one side to the other in the last steps.
  fileprivate(set) var swings = 0
  fileprivate(set) var scores: Scores?
  /// What training images score.
  fileprivate(set) var floor: Scores?
  /// Labels there are, 0 where there are none.
  let classes: Int

  init(classes: Int) { self.classes = classes }

  subscript(measure: Measure) -> Double? {
    switch measure {
    case .median(let signal): return medians[signal]
    case .growth(let signal):
      guard let now = medians[signal], let then = beginnings[signal] else { return nil }
      return abs(now) / max(abs(then), signal.least)
    case .pace:
      guard let generator = medians[.movementOfGenerator],
        let discriminator = medians[.movementOfDiscriminator]
      else { return nil }
      return discriminator / max(generator, .leastNormalMagnitude)
    case .swings: return Double(swings)
    case .hits: return classes > 1 ? medians[.accuracyOfReal].map { $0 * Double(classes) } : nil
    case .precision: return scores?.precision
    case .attainable:
      guard let floor, let scores else { return nil }
      // Of so many images as these, of the same kinds, each lies among the nearest of a real one with this chance.
      let chance = Double(usualNeighbours) / Double(scores.count)
      return floor.coverage / (1 - exp(-chance * Double(floor.count)))
    case .novelty: return scores?.novelty
    }
  }
}

/// A number that rules compare with a limit.
enum Measure: Hashable, Sendable {
  case median(Signal)
  /// The median's size, in that of the beginning.
  case growth(Signal)
  /// How far D moves in a step, in the same of G.
  case pace
  case swings
  /// The share of real images whose class D tells, in that of a guess.
  case hits
  case precision
  /// The share of held-out images that have a training image near, in the same of as many images of the same kinds.
  case attainable
  case novelty
}

extension Signal {
  /// Less counts as this in the beginning: losses may begin near 0, and networks with next to no slope.
  fileprivate var least: Double {
    switch self {
    case .lossOfGenerator: 0.5
    case .gradientOfGenerator: 0.3
    case .spread: 0.1
    case .lossOfDiscriminator, .sign, .separation, .diversity, .gradientOfDiscriminator, .movementOfGenerator,
      .movementOfDiscriminator,
      .accuracyOfReal:
      0.01
    }
  }
}

/// Collects steps for a view.
struct HealthWindow: Sendable {
  private(set) var view: HealthView
  /// Of each signal the last values, the newest last.
  private var last: [Signal: [Float]] = [:]
  /// Which side the separation is on, as far as it was far enough out; and the looks at which it came from the other.
  private var isHigh: Bool?
  private var crossings: [Int] = []

  init(classes: Int) { view = HealthView(classes: classes) }

  mutating func note(_ signals: HealthSignals) {
    for signal in Signal.allCases {
      guard let value = signals[signal] else { continue }
      last[signal, default: []].append(value)
      if last[signal]!.count > VerdictMonitor.window { last[signal]!.removeFirst() }
      if view.beginnings[signal] == nil { view.beginnings[signal] = Double(value) }
    }
  }

  mutating func note(_ scores: Scores, floor: Scores?) {
    (view.scores, view.floor) = (scores, floor)
  }

  /// Brings the view up to date.
  mutating func look(after step: Int) {
    view.medians = last.mapValues { median($0[...]) }
    guard let separations = last[.separation] else { return }
    let now = median(separations.suffix(VerdictMonitor.looksEvery))
    if !VerdictMonitor.swing.contains(now) {
      let side = now > VerdictMonitor.swing.upperBound
      if let isHigh, isHigh != side { crossings.append(step) }
      isHigh = side
    }
    crossings.removeAll { $0 <= step - VerdictMonitor.swingsWithin }
    view.swings = crossings.count
  }
}

/// The middle one, of an even number the greater of two.
func median(_ values: ArraySlice<Float>) -> Double { Double(values.sorted()[values.count / 2]) }
