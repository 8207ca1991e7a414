import Foundation

/// Turns steps into reports, now and then.
struct ProgressReport {
  let totalSteps: Int
  let imagesPerStep: Int
  /// Of one step, a moving average over about twenty.
  private(set) var seconds: Double?
  private var lastReport: ContinuousClock.Instant?

  init(totalSteps: Int, imagesPerStep: Int) {
    self.totalSteps = totalSteps
    self.imagesPerStep = imagesPerStep
  }

  /// Takes note of a step, and says so if it is time.
  /// - Parameter warning: a verdict that there is to worry about.
  mutating func update(
    step: Int, epoch: Int, result: StepResult, warning: String? = nil, seconds: Double, console: Console
  ) {
    self.seconds = self.seconds.map { $0 + (seconds - $0) / 20 } ?? seconds
    let now = ContinuousClock.now
    guard lastReport.map({ now - $0 >= console.interval }) ?? true || step == totalSteps else { return }
    lastReport = now
    console.live(line(step: step, epoch: epoch, result: result, warning: warning))
    let pace = max(self.seconds ?? 0, 1e-9)
    console.tell(
      .progress(
        .init(
          step: step, steps: totalSteps, epoch: epoch, samplesPerSecond: Double(imagesPerStep) / pace,
          secondsLeft: pace * Double(totalSteps - step), outputs: result)))
  }

  func line(step: Int, epoch: Int, result: StepResult, warning: String? = nil) -> String {
    let seconds = max(seconds ?? 0, 1e-9)
    return "epoch \(epoch) | step \(step)/\(totalSteps)" + (warning.map { " | " + $0 } ?? "")
      + " | \(Int(Double(imagesPerStep) / seconds)) samples/s"
      + result.words.map { " | " + $0 }.joined()
      + " | \(spelled(seconds: seconds * Double(totalSteps - step))) left"
  }
}

extension StepResult {
  /// What is said of each output, in groups.
  private static let captions: [[(name: String, caption: String)]] = [
    [("loss/discriminator", "loss D"), ("loss/generator", "G")],
    [("score/real", "D(x)"), ("score/fake", "D(G(z))")],
    [("accuracy/real", "accuracy x"), ("accuracy/fake", "G(z)")],
    [("loss", "loss")],
    [("accuracy", "accuracy")],
  ]

  /// `loss D 1.361 G 0.849`, `D(x) 0.473 D(G(z)) 0.437`
  fileprivate var words: [String] {
    Self.captions.compactMap { group in
      let known = group.compactMap { output in
        self[output.name].map { "\(output.caption) \(String(format: "%.3f", $0))" }
      }
      return known.isEmpty ? nil : known.joined(separator: " ")
    }
  }
}

/// A duration as people say it: "42 s", "3 min 5 s", "2 h 10 min".
func spelled(seconds: Double) -> String {
  let whole = Int(min(seconds, 1e9).rounded())
  switch whole {
  case ..<60: return "\(whole) s"
  case ..<3600: return "\(whole / 60) min \(whole % 60) s"
  default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
