import BespokeTensorFiles
import Foundation

/// `verdict.json`: whether the run is healthy, and why.
struct ReportedVerdict: Codable, Equatable, Sendable {
  /// "healthy", "discriminator saturated", …
  var verdict: String
  /// The step from which on it is so.
  var since: Int?
  var reasons: [String]?
  /// What to try.
  var advice: String?

  var isHealthy: Bool { verdict == "healthy" }
  var isUndecided: Bool { verdict == "undecided" }

  /// Of the word on a page.
  var colour: String {
    switch verdict {
    case "healthy": "good"
    case "undecided": "soft"
    default: "bad"
    }
  }

  /// Nil where there is no such file, or another one.
  init?(path: String) {
    guard let text = try? readFile(Path(path), most: 1 << 20) else { return nil }
    self.init(text)
  }

  /// What a file would hold.
  package init?(_ text: Data) {
    guard let verdict = try? JSONDecoder().decode(Self.self, from: text) else { return nil }
    self = verdict
  }
}
