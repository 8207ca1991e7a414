import Foundation

/// Looks whether scores or a verdict have come since it last looked, in the files that others write.
struct Judgements {
  private let folder: RunFolder
  private var step: Int
  private var verdict: ReportedVerdict?

  /// - Parameter step: of what was known before a run went on.
  init(_ folder: RunFolder, after step: Int) {
    self.folder = folder
    self.step = step
  }

  /// What is new, in order.
  mutating func news(through last: Int) -> [RunEvent] {
    var events: [RunEvent] = []
    if let scores = ScoreTable(path: folder.scores) {
      for row in scores.rows where row.step > step && row.step <= last {
        step = row.step
        events.append(.scores(row, columns: scores.columns))
      }
    }
    if let verdict = ReportedVerdict(path: folder.verdict), verdict != self.verdict {
      self.verdict = verdict
      events.append(.verdict(verdict))
    }
    return events
  }
}
