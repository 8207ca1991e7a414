import Foundation

/// Which metrics share a drawing, and what they are called there.
struct ReportCharts {
  let history: MetricsHistory
  let scores: ScoreTable?
  let floors: ScoreFloors?
  /// Of the run, or of the longest of several.
  let lastStep: Int

  init(_ report: RunReport) {
    (history, scores, floors) = (report.history, report.scores, report.floors)
    lastStep = max(report.step, report.history.step)
  }

  /// - Parameter lastStep: of the run.
  init(_ history: MetricsHistory, _ scores: ScoreTable?, lastStep: Int) {
    (self.history, self.scores, self.lastStep) = (history, scores, lastStep)
    floors = nil
  }

  /// Losses, D(x) and D(G(z)), accuracies.
  var training: HTML {
    HTML([
      chart(
        "Losses",
        [("loss_discriminator", "discriminator"), ("loss_generator", "generator"), ("loss", "loss")]),
      chart("D(x) and D(G(z))", [("score_real", "D(x)"), ("score_fake", "D(G(z))")], isShare: true),
      chart(
        "Shares of images that are told right",
        [
          ("accuracy_real", "real"), ("accuracy_fake", "generated"), ("accuracy", "in training"),
          ("accuracy_held_out", "held out"),
        ], isShare: true),
    ])
  }

  /// Every other metric, each in a drawing of its own.
  var others: HTML {
    HTML(
      history.names.filter { !Self.known.contains($0) }
        .map { chart($0.replacing("_", with: " "), [($0, $0.replacing("_", with: " "))]) })
  }

  var duration: HTML { chart("Milliseconds a step", [("ms", "milliseconds")], colour: 3) }

  private static let known: Set<String> = [
    "loss_discriminator", "loss_generator", "loss", "score_real", "score_fake", "accuracy_real",
    "accuracy_fake",
    "accuracy", "accuracy_held_out",
  ]

  private func chart(
    _ title: String, _ names: [(name: String, caption: String)], isShare: Bool = false, colour: Int = 1
  ) -> HTML {
    var lines: [Chart.Line] = []
    for (name, caption) in names {
      guard let curve = history.curves[name], !curve.pieces.isEmpty else { continue }
      let isSeldom = curve.pieces.count < 60 && name == "accuracy_held_out"
      lines.append(
        Chart.Line(
          name: caption, colour: lines.count + colour, pieces: curve.pieces,
          latest: isSeldom ? curve.latest : curve.recent,
          hasDots: isSeldom))
    }
    let values = lines.flatMap { $0.pieces.map(\.mean) }
    let isWithin = isShare && values.allSatisfy { (0...1).contains($0) }
    return Chart(title: title, lines: lines, alwaysShown: isWithin ? 0...1 : nil).html(through: lastStep)
  }

  /// Each score, beside what training images score.
  var ofScores: HTML {
    guard let scores else { return .nothing }
    return HTML(
      scores.columns.filter { $0 != "kid_standard_error" }.map { column in
        let error = column == "kid" ? "kid_standard_error" : ""
        let pieces = scores.rows.compactMap { row in
          row.values[column].map { Curve.Piece($0, within: row.values[error] ?? 0, step: row.step) }
        }
        let line = Chart.Line(
          name: "newest", colour: 1, pieces: pieces, latest: pieces.last?.mean, hasDots: pieces.count < 60)
        let floor = floors?.values[column].map { Chart.Level(name: "floor", value: $0, colour: 3) }
        let best = scores.best(column).map {
          Chart.Mark(name: "best, step \(grouped($0.step))", step: $0.step)
        }
        return Chart(
          title: ScoreTable.caption(column), lines: [line], levels: floor.map { [$0] } ?? [],
          marks: best.map { [$0] } ?? []
        ).html(through: lastStep)
      })
  }
}

extension Curve.Piece {
  /// A value, and how far off it may be.
  init(_ value: Double, within error: Double, step: Int) {
    self.init(value, step: step)
    (low, high) = (value - error, value + error)
  }
}

/// All that is drawn of a run with these files, for those who try what a report reads.
package func drawings(metrics: Data, scores: String) -> String {
  let history = MetricsHistory(metrics)
  let charts = ReportCharts(history, ScoreTable(scores), lastStep: max(history.step, 1))
  return HTML([charts.training, charts.others, charts.duration, charts.ofScores]).source
}
