import Foundation

extension VerdictRule {
  /// The rules; of those that hold, the first speaks. Limits were chosen on runs with planted faults and on healthy ones,
  /// and tried on others: see `Documentation/Verdict.md`, which has the table in words.
  static let table: [VerdictRule] = [
    VerdictRule(
      verdict: .diverging,
      conditions: [.above(.growth(.spread), 1000, until: 300)],
      patience: 3,
      reason: { "the discriminator's logits have grown \(number($0[.growth(.spread)]))-fold" },
      advice: "a smaller learning rate, a penalty, or gradients clipped to a norm"),
    VerdictRule(
      verdict: .collapsed,
      conditions: [.below(.median(.diversity), 0.02, until: 0.05)],
      patience: 10,
      reason: {
        "generated images differ by \(percent($0[.median(.diversity)])) of what training images differ"
      },
      advice: "a smaller learning rate for the discriminator, a penalty, or another seed"),
    VerdictRule(
      verdict: .memorising,
      conditions: [.above(.median(.diversity), 50, until: 20)],
      patience: 3,
      reason: { _ in "the training images of a batch are all but the same" },
      advice: "more images"),
    VerdictRule(
      verdict: .saturated,
      conditions: [.above(.median(.separation), 0.97, until: 0.9)],
      patience: 10,
      reason: { "the discriminator's logits tell all images apart: \(number($0[.median(.separation)])) of 1" },
      advice: "a smaller learning rate for the discriminator, dropout or instance noise, or a penalty"),
  ]
}

/// Three digits that count.
private func number(_ value: Double?) -> String { value.map { String(format: "%.3g", $0) } ?? "?" }
private func percent(_ value: Double?) -> String { value.map { String(format: "%.2g %%", $0 * 100) } ?? "?" }
