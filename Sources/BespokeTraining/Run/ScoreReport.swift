import BespokeScores
import Foundation

/// What `bespoke score` has measured.
public struct ScoreReport: Codable, Equatable, Sendable {
  /// Real images that scores are measured against.
  public struct Real: Codable, Equatable, Sendable {
    /// What messages call them.
    public var name: String
    /// How many of them.
    public var count: Int
    /// Whether training did not see them.
    public var isHeldOut: Bool
  }

  /// The scores of one class.
  public struct OfClass: Codable, Equatable, Sendable {
    /// Its number.
    public var label: Int
    /// What it is called, where the images said so.
    public var name: String?
    /// Of its images, against real images of it.
    public var scores: Scores
    /// Of training images of the class; nil as in the report.
    public var floor: Scores?
    /// As in the report.
    public var shareAsAsked: Double?
  }

  /// The model's name.
  public var model: String
  /// How long it was trained; nil where the checkpoint does not say so.
  public var step: Int?
  /// Where its weights were.
  public var checkpoint: String
  /// The real images.
  public var against: Real
  /// What images were compared by.
  public var features: String
  /// Of all that decides the features.
  public var featuresHash: String
  /// Of the generated images.
  public var scores: Scores
  /// Of as many training images: about the best that there can be. Nil where these are the real images.
  public var floor: Scores?
  /// The share of generated images that the classifier gives the class that was asked for; nil without one, or without
  /// classes.
  public var shareAsAsked: Double?
  /// The same of the real images, which are of their class.
  public var shareOfReal: Double?
  /// Of a model with classes each that has enough real images; empty without.
  public var classes: [OfClass]

  /// For people: a line a score, and a line a class.
  public var table: String {
    let age = step.map { " after \(grouped($0)) steps" } ?? ""
    var lines = [
      "\(model)\(age): \(grouped(scores.count)) images against \(grouped(against.count)) "
        + (against.isHeldOut
          ? "held-out images of \(against.name)" : "training images of \(against.name): none are held out"),
      "features: \(features), hash \(featuresHash)",
      floor.map { "floor: \(grouped($0.count)) training images against the same" }
        ?? "floor: none, since training images are what is compared with",
      "",
    ]
    lines += Self.rows(scores, floor).map { name, score, floor in
      Self.padded(name, 28) + Self.padded(score, -16) + (floor.isEmpty ? "" : Self.padded(floor, -16))
    }
    if let shareAsAsked {
      lines.append(
        Self.padded("of the class asked for", 28) + Self.padded(Self.percent(shareAsAsked), -16)
          + Self.padded(shareOfReal.map { "(real: \(Self.percent($0)))" } ?? "", -16))
    }
    guard !classes.isEmpty else { return lines.joined(separator: "\n") }
    lines += [
      "",
      Self.padded("class", 28)
        + ["Frechet", "floor", "precision", "recall", "coverage"].map { Self.padded($0, -11) }.joined()
        + (shareAsAsked == nil ? "" : Self.padded("as asked", -11)),
    ]
    for one in classes {
      let numbers = [
        spelled(score: one.scores.frechet), one.floor.map { spelled(score: $0.frechet) } ?? "",
        spelled(score: one.scores.precision), spelled(score: one.scores.recall),
        spelled(score: one.scores.coverage),
      ]
      lines.append(
        Self.padded("\(one.label)" + (one.name.map { " \($0)" } ?? ""), 28)
          + numbers.map { Self.padded($0, -11) }.joined()
          + (one.shareAsAsked.map { Self.padded(Self.percent($0), -11) } ?? ""))
    }
    return lines.joined(separator: "\n")
  }

  private static func rows(
    _ scores: Scores, _ floor: Scores?
  ) -> [(name: String, score: String, floor: String)] {
    func row(_ name: String, _ text: (Scores) -> String?) -> (String, String, String) {
      (name, text(scores) ?? "", floor.flatMap(text) ?? "")
    }
    return [
      ("", "score", floor == nil ? "" : "floor"),
      row("Frechet distance") { spelled(score: $0.frechet) },
      row("KID") { $0.kidInWords },
      row("precision") { spelled(score: $0.precision) },
      row("recall") { spelled(score: $0.recall) },
      row("density") { spelled(score: $0.density) },
      row("coverage") { spelled(score: $0.coverage) },
      row("sliced Wasserstein distance") { $0.slicedWasserstein.map { spelled(score: $0) } },
      row("bins of another size") { $0.nearestBins.map(percent) },
    ] + (scores.novelty == nil ? [] : [row("novelty") { $0.novelty.map { spelled(score: $0) } }])
  }

  private static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }

  /// - Parameter width: negative for text that ends at the right.
  private static func padded(_ text: String, _ width: Int) -> String {
    let space = String(repeating: " ", count: max(abs(width) - text.count, width > 0 ? 1 : 0))
    return width < 0 ? space + text : text + space
  }
}

extension Scores {
  /// `0.012 ± 0.001`, as far as the error is known.
  var kidInWords: String {
    spelled(score: kid) + (kidStandardError.map { " ± \(spelled(score: $0))" } ?? "")
  }
}
