import Foundation

/// Several runs on one page: what differs, and the same curves over each other.
struct ComparisonPage {
  let reports: [RunReport]
  /// What each is called: as little of its path as tells it from the others.
  let names: [String]

  init(_ reports: [RunReport]) {
    self.reports = reports
    names = Self.names(of: reports.map { absolute($0.folder.path) })
  }

  /// As many of the last folders as tell the paths apart.
  static func names(of paths: [String]) -> [String] {
    let parts = paths.map { $0.split(separator: "/") }
    for count in 1...max(1, parts.map(\.count).max() ?? 1) {
      let names = parts.map { $0.suffix(count).joined(separator: "/") }
      if Set(names).count == Set(paths).count { return names }
    }
    return paths
  }

  var html: HTML {
    HTMLPage(
      title: "\(names.joined(separator: ", ")) beside each other",
      body: [
        header, HTML.section("What differs", differences), HTML.section("How far they are", progress),
        samples,
        HTML.section("Training", HTML.grid(curves)), HTML.section("Scores", HTML.grid(scores)),
      ]
    ).html
  }

  private var header: HTML {
    let keys = names.indices.map {
      "<span class=key><i class=c\(colour($0))></i>\(names[$0])</span>" as HTML
    }
    return """
      <header><h1>\(reports.count) runs</h1>
      <p>\(keys)</p>
      <p class=soft>\(spelled(reports.first?.moment ?? Date()))</p></header>
      """
  }

  /// More runs than the page has colours share them.
  private func colour(_ run: Int) -> Int { run % 6 + 1 }

  /// A row a fact, a column a run.
  private func table(_ rows: [(name: String, values: [HTML])]) -> HTML {
    let head = names.map { "<th>\($0)</th>" as HTML }
    let body = rows.map { row in
      "<tr><th>\(row.name)</th>\(row.values.map { "<td>\($0)</td>" as HTML })</tr>" as HTML
    }
    return "<div class=wide><table><tr><th></th>\(head)</tr>\n\(body)</table></div>"
  }

  /// What each run was asked for, of what is not the same in all.
  private var differences: HTML {
    let settings = reports.map(\.settings)
    var names: [String] = []
    for (name, _) in settings.joined() where !names.contains(name) { names.append(name) }
    let rows = names.compactMap { name -> (name: String, values: [HTML])? in
      let values = settings.map { list in list.first { $0.name == name }?.value ?? "" }
      return Set(values).count < 2 ? nil : (name, values.map { "\($0)" })
    }
    return rows.isEmpty ? "<p>Nothing but where they lie.</p>" : table(rows)
  }

  private var progress: HTML {
    func row(_ name: String, _ value: (RunReport) -> String?) -> (name: String, values: [HTML])? {
      let values = reports.map(value)
      return values.allSatisfy { $0 == nil } ? nil : (name, values.map { "\($0 ?? "")" })
    }
    func recent(_ metric: String) -> (RunReport) -> String? {
      { $0.history.curves[metric]?.recent.map(shown) }
    }
    let rows = [
      ("", reports.map(\.state.chip)),
      row("steps") { "\(grouped($0.step)) of \(grouped($0.configuration.steps))" },
      row("time of training") { $0.history.seconds > 0 ? spelled(seconds: $0.history.seconds) : nil },
      row("real images a second") { $0.imagesPerSecond.map { shown($0.rounded()) } },
      row("verdict") { $0.verdict?.verdict },
      row("best Frechet distance") { report in
        report.scores?.best("frechet").map {
          "\(shown($0.values["frechet"] ?? 0)) (step \(grouped($0.step)))"
        }
      },
      row("Frechet distance of training images (floor)") { $0.floors?.values["frechet"].map(shown) },
      row("newest Frechet distance") { $0.scores?.rows.last?.values["frechet"].map(shown) },
      row("loss of the discriminator", recent("loss_discriminator")),
      row("loss of the generator", recent("loss_generator")), row("loss", recent("loss")),
      row("D(x)", recent("score_real")), row("D(G(z))", recent("score_fake")),
      row("right of held-out images") { $0.history.curves["accuracy_held_out"]?.latest.map(shown) },
      row("instruction set") { $0.configuration.stretch.instructionSet },
      row("processor") { $0.machine?.processor }, row("threads") { $0.machine?.threads.map(String.init) },
    ]
    return table(rows.compactMap(\.self))
  }

  private var samples: HTML {
    let figures = reports.indices.compactMap { run -> HTML? in
      guard let picture = reports[run].pictures.last, let bytes = picture.bytes else { return nil }
      return """
        <figure><figcaption><b>\(names[run])</b>, \(picture.caption)</figcaption>
        <img alt="the newest samples of \(names[run])" src="\(bytes, type: "image/png")"></figure>
        """
    }
    return HTML.section("Newest samples", figures.isEmpty ? "" : "<div class=pictures>\(figures)</div>")
  }

  private var lastStep: Int { reports.map { max($0.step, $0.history.step) }.max() ?? 0 }

  private var curves: HTML {
    var metrics: [String] = []
    for name in reports.flatMap(\.history.names) where !metrics.contains(name) { metrics.append(name) }
    return HTML(
      (metrics + ["ms"]).map { metric in
        let lines = reports.indices.compactMap { run -> Chart.Line? in
          guard let curve = reports[run].history.curves[metric], !curve.pieces.isEmpty else { return nil }
          return Chart.Line(
            name: names[run], colour: colour(run), pieces: curve.pieces, latest: curve.recent)
        }
        return Chart(title: Self.caption(metric), lines: lines).html(through: lastStep)
      })
  }

  private var scores: HTML {
    var columns: [String] = []
    for name in reports.flatMap({ $0.scores?.columns ?? [] })
    where !columns.contains(name) && name != "kid_standard_error" { columns.append(name) }
    return HTML(
      columns.map { column in
        let lines = reports.indices.compactMap { run -> Chart.Line? in
          let pieces = (reports[run].scores?.rows ?? []).compactMap { row in
            row.values[column].map { Curve.Piece($0, step: row.step) }
          }
          return pieces.isEmpty
            ? nil
            : Chart.Line(
              name: names[run], colour: colour(run), pieces: pieces, latest: pieces.last?.mean,
              hasDots: pieces.count < 60)
        }
        return Chart(title: ScoreTable.caption(column), lines: lines).html(through: lastStep)
      })
  }

  private static func caption(_ metric: String) -> String {
    switch metric {
    case "loss_discriminator": "loss of the discriminator"
    case "loss_generator": "loss of the generator"
    case "score_real": "D(x)"
    case "score_fake": "D(G(z))"
    case "ms": "milliseconds a step"
    default: metric.replacing("_", with: " ")
    }
  }
}

extension RunReport {
  /// What the run was asked for, by names that all runs share.
  fileprivate var settings: [(name: String, value: String)] {
    let stretch = configuration.stretch
    let own = [
      ("model", configuration.model), ("source", configuration.source), ("fingerprint", stretch.fingerprint),
      ("seed", "\(configuration.seed)"), ("steps", grouped(configuration.steps)),
      ("images", "\(grouped(stretch.images)) of \(stretch.dataName)"),
      ("digest of the images", stretch.imagesDigest ?? ""),
      ("resized", stretch.resize ? "yes" : "no"), ("scored against", floors?.heldOut ?? ""),
      ("scored by", floors?.features ?? ""), ("began with", configuration.beganFrom ?? ""),
      ("changes", configuration.stretches.dropFirst().flatMap(\.changes).joined(separator: "; ")),
    ]
    return own + stretch.settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
