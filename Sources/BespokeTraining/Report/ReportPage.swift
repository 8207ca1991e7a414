import BespokeTensorFiles
import Foundation

/// `report.html`: a run on one page, which needs nothing but itself.
struct ReportPage {
  /// Pictures in a page, and their bytes together: a page that is written every few seconds must not become too large.
  static let mostPictures = 40, mostPictureBytes = 8 << 20
  /// A larger film is linked.
  static let mostFilmBytes = 4 << 20
  /// Seconds until a browser reads the page of a run that is going on again.
  static let refresh = 10

  let report: RunReport
  /// The folder that the page lies in, from which files are linked.
  let place: String
  private let charts: ReportCharts

  /// - Parameter path: where the page is to lie.
  init(_ report: RunReport, at path: String) {
    self.report = report
    let folder = (absolute(path) as NSString).deletingLastPathComponent
    place = folder
    charts = ReportCharts(report)
  }

  var html: HTML {
    HTMLPage(
      title:
        "\(report.configuration.model), step \(grouped(report.step)) of \(grouped(report.configuration.steps))",
      refresh: report.state == .goingOn ? Self.refresh : nil, machine: report.machine,
      body: [
        header, tiles, verdict, pair(samples, film), bestAndNewest,
        HTML.section("Training", HTML.grid(charts.training)), scoreSection, otherMetrics,
        pair(HTML.section("Speed", speed), HTML.section("Data", data)),
        HTML.section("Model", model), HTML.section("What has changed", changes), commands,
      ]
    ).html
  }

  /// Side by side where there is room.
  private func pair(_ one: HTML, _ other: HTML) -> HTML {
    one.isNothing && other.isNothing ? .nothing : "<div class=pair>\(one)\(other)</div>"
  }

  // What comes first

  private var header: HTML {
    let configuration = report.configuration
    let epoch: HTML = report.history.epoch > 0 ? " · epoch \(grouped(report.history.epoch))" : ""
    let time: HTML =
      report.history.seconds > 0 ? " · \(spelled(seconds: report.history.seconds)) of training" : ""
    let left: HTML = report.secondsLeft.map { " · \(spelled(seconds: $0)) left" } ?? ""
    let going: HTML =
      report.state == .goingOn
      ? """
      <progress max=\(configuration.steps) value=\(report.step)></progress>
      <p class=soft>This page reads itself again every \(Self.refresh) seconds. If the time above is long past, the \
      process has ended without a word.</p>
      """ : ""
    let reason: HTML = if case .failed(let why) = report.state { "<p class=bad>\(why)</p>" } else { "" }
    return """
      <header>
      <h1>\(configuration.model) \(report.state.chip)</h1>
      <p>step \(grouped(report.step)) of \(grouped(configuration.steps))\(epoch)\(time)\(left)</p>
      <p class=soft>\(report.folder.path) · \(spelled(report.moment))</p>
      \(reason)\(going)
      </header>
      """
  }

  private var tiles: HTML {
    func tile(_ name: String, _ value: Double?) -> HTML {
      value.map { "<div class=tile><b>\(shown($0))</b><span>\(name)</span></div>" } ?? ""
    }
    let curves = report.history.curves
    let best = report.scores?.best
    return """
      <div class=tiles>
      \(tile("loss of the discriminator", curves["loss_discriminator"]?.recent))
      \(tile("loss of the generator", curves["loss_generator"]?.recent))
      \(tile("loss", curves["loss"]?.recent))
      \(tile("D(x)", curves["score_real"]?.recent))
      \(tile("D(G(z))", curves["score_fake"]?.recent))
      \(tile("right of held-out images", curves["accuracy_held_out"]?.latest))
      \(tile("real images a second", report.imagesPerSecond.map { $0.rounded() }))
      \(tile("Frechet distance, newest", report.scores?.rows.last?.values["frechet"]))
      \(tile("Frechet distance, best", best?.values["frechet"]))
      </div>
      """
  }

  private var verdict: HTML {
    guard let verdict = report.verdict else { return .nothing }
    let since: HTML =
      verdict.isUndecided
      ? " <span class=soft>too few steps</span>"
      : verdict.isHealthy && verdict.since == 1
        ? "" : verdict.since.map { " <span class=soft>since step \(grouped($0))</span>" } ?? ""
    let reasons = (verdict.reasons ?? []).map { "<li>\($0)</li>" as HTML }
    let list: HTML = reasons.isEmpty ? "" : "<ul>\(reasons)</ul>"
    let advice: HTML = verdict.advice.map { $0.isEmpty ? "" : "<p>\($0)</p>" } ?? ""
    return HTML.section(
      "Verdict",
      """
      <p><b class=\(verdict.colour)>\(verdict.verdict)</b>\(since)</p>
      \(list)\(advice)
      """)
  }

  // Pictures

  private var samples: HTML {
    let all = report.pictures
    let sizes = all.map { (try? FileManager.default.attributesOfItem(atPath: $0.path)[.size] as? Int) ?? 0 }
    let mean = max(1, sizes.reduce(0, +) / max(1, all.count))
    let most = min(Self.mostPictures, max(2, Self.mostPictureBytes / mean))
    let pictures = thinned(all, most: most).compactMap { picture in picture.bytes.map { (picture, $0) } }
    guard let last = pictures.indices.last else { return .nothing }
    let figures = pictures.indices.map { index -> HTML in
      let (picture, bytes) = pictures[index]
      return """
        <figure\(index == last ? "" : " hidden")><figcaption>\(picture.caption)</figcaption>
        <img alt="samples, \(picture.caption)" src="\(bytes, type: "image/png")"></figure>
        """
    }
    // Without its script the slider would be of no use.
    let slider: HTML =
      last == 0
      ? ""
      : "<input type=range min=0 max=\(last) value=\(last) autocomplete=off hidden aria-label=\"which samples\">"
    let fewer: HTML =
      all.count > pictures.count
      ? "<p class=soft>\(pictures.count) of \(all.count) pictures; all are in samples/</p>" : ""
    return HTML.section("Samples", "<div class=slides>\n\(figures)\n\(slider)\n</div>\(fewer)")
  }

  private var bestAndNewest: HTML {
    guard let best = report.bestPicture, let newest = report.pictures.last, let row = report.scores?.best
    else {
      return .nothing
    }
    func figure(_ title: String, _ picture: SamplePicture) -> HTML {
      guard let bytes = picture.bytes else { return .nothing }
      return """
        <figure><figcaption><b>\(title)</b>, \(picture.caption)</figcaption>
        <img alt="\(title)" src="\(bytes, type: "image/png")"></figure>
        """
    }
    return HTML.section(
      "Best against newest",
      """
      <div class=pictures>\(figure("Best by score", best))\(figure("Newest", newest))</div>
      <p class=soft>The best score is that of step \(grouped(row.step)); the picture is the nearest there is.</p>
      """)
  }

  private var film: HTML {
    let path = report.folder.film
    guard let data = try? readFile(Path(path), most: Self.mostFilmBytes + 1), !data.isEmpty else {
      return .nothing
    }
    if data.count <= Self.mostFilmBytes {
      return HTML.section(
        "Film",
        "<div class=slides><img alt=\"the samples one after the other\" src=\"\(data, type: "image/gif")\"></div>"
      )
    }
    return HTML.section(
      "Film",
      "<p><a href=\"\(link(to: path))\">training.gif</a> lies beside this page: it is too large to stand in it.</p>"
    )
  }

  /// As seen from the page, where that lies in the run's folder.
  private func link(to path: String) -> String {
    let path = absolute(path)
    let name = path.hasPrefix(place + "/") ? String(path.dropFirst(place.count + 1)) : path
    return name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
  }

  // Numbers

  private var scoreSection: HTML {
    guard let scores = report.scores else { return .nothing }
    let columns = scores.columns
    let head = columns.map { "<th class=n>\(ScoreTable.caption($0))</th>" as HTML }
    func cells(_ values: [String: Double]) -> HTML {
      HTML(columns.map { "<td class=n>\(values[$0].map(shown) ?? "")</td>" })
    }
    let best = scores.best?.step
    let rows = thinned(scores.rows, most: 60).map { row -> HTML in
      let isBest = row.step == best
      return """
        <tr\(isBest ? " class=best" : "" as HTML)><td class=n>\(grouped(row.step))\(isBest ? " (best)" : "")</td>\
        \(cells(row.values))</tr>
        """
    }
    let floor: HTML =
      report.floors.map { "<tr><td>floor: training images</td>\(cells($0.values))</tr>" } ?? ""
    let by: HTML = report.floors?.features.map { " By the features \($0)." } ?? ""
    let against: HTML =
      report.floors?.heldOut.map { "<p class=soft>Against \($0), held out from training.\(by)</p>" } ?? ""
    return HTML.section(
      "Scores",
      """
      \(HTML.grid(charts.ofScores))
      <details><summary>All scores</summary>
      <div class=wide><table><tr><th class=n>step</th>\(head)</tr>
      \(rows)\(floor)</table></div></details>
      \(against)
      """)
  }

  private var otherMetrics: HTML {
    let others = charts.others
    return others.source.allSatisfy(\.isWhitespace)
      ? .nothing
      : "<section><details><summary>Other metrics</summary>\n\(HTML.grid(others))\n</details></section>"
  }

  private var speed: HTML {
    var facts: [(String, String)] = []
    let history = report.history
    if let milliseconds = history.curves["ms"]?.recent {
      facts.append(("a step", "\(shown(milliseconds)) ms"))
    }
    if let images = report.imagesPerSecond { facts.append(("real images a second", shown(images.rounded()))) }
    if history.seconds > 0 { facts.append(("all steps", spelled(seconds: history.seconds))) }
    if let processor = report.machine?.processor { facts.append(("processor", processor)) }
    if let threads = report.machine?.threads { facts.append(("threads", "\(threads)")) }
    facts.append(("instruction set", report.configuration.stretch.instructionSet))
    return "\(charts.duration)\(table(facts))"
  }

  private var data: HTML {
    let stretch = report.configuration.stretch
    var facts = [("images", "\(grouped(stretch.images)) of \(stretch.dataName)")]
    if stretch.data != stretch.dataName { facts.append(("from", stretch.data)) }
    if stretch.resize { facts.append(("resized", "to the model's size")) }
    facts.append(
      ("an epoch", "\(grouped(stretch.stepsPerEpoch)) steps of \(stretch.batch * stretch.realBatches)"))
    if let names = report.configuration.classNames {
      let most = 40
      facts.append(("classes", "\(names.count)"))
      let more = names.count > most ? ", and \(names.count - most) more" : ""
      facts.append(("their names", names.prefix(most).joined(separator: ", ") + more))
    }
    if let digest = stretch.imagesDigest { facts.append(("digest", digest)) }
    return table(facts)
  }

  private var model: HTML {
    let (configuration, stretch) = (report.configuration, report.configuration.stretch)
    var facts = [("source", configuration.source), ("fingerprint", stretch.fingerprint)]
    if let model = report.model {
      if let other = model.fingerprint, other != stretch.fingerprint {
        facts.append(("", "the layers below are those of another version, \(other)"))
      }
      if let image = model.image { facts.append(("images", image.map(String.init).joined(separator: " x "))) }
      if model.latent > 0 { facts.append(("numbers of noise", "\(model.latent)")) }
      if model.classes > 0 { facts.append(("classes", "\(model.classes)")) }
      facts.append(("parameters", grouped(model.parameters)))
      if let flops = model.flopsPerImage {
        facts.append(("work", "\(shown(flops / 1e6)) MFLOP a real image"))
      }
    }
    facts += [("order of moves", stretch.updateOrder), ("seed", "\(configuration.seed)")]
    if let beganFrom = configuration.beganFrom { facts.append(("began with", beganFrom)) }
    let settings = stretch.settings.filter {
      !["generator", "discriminator", "network", "order", "batch"].contains($0.key) && $0.value != "none"
    }
    facts += settings.sorted { $0.key < $1.key }
    facts.append(("batch", "\(stretch.batch)" + (stretch.realBatches > 1 ? " x \(stretch.realBatches)" : "")))
    return "\(table(facts))\(layers)"
  }

  private var layers: HTML {
    guard let layers = report.model?.layers, !layers.isEmpty else { return .nothing }
    func extents(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: " x ") }
    let rows = layers.map { layer -> HTML in
      let states = layer.states.map { "\($0.name) \(extents($0.shape))" }.joined(separator: ", ")
      return """
        <tr><td>\(layer.name)</td><td>\(extents(layer.output))</td><td>\(states)</td>\
        <td class=n>\(grouped(layer.parameters))</td></tr>
        """
    }
    return """
      <details><summary>\(layers.count) layers with weights</summary>
      <div class=wide><table>
      <tr><th>layer</th><th>gives</th><th>weights and statistics</th><th class=n>parameters</th></tr>
      \(rows)</table></div></details>
      """
  }

  private var changes: HTML {
    let stretches = report.configuration.stretches.dropFirst()
    guard !stretches.isEmpty else { return .nothing }
    let rows = stretches.map { stretch -> HTML in
      "<li>from step \(grouped(stretch.fromStep + 1)) on: \(stretch.changes.joined(separator: "; "))</li>"
    }
    return "<ul>\(rows)</ul>"
  }

  private var commands: HTML {
    let out = option("--out", report.folder.path)
    let train = "\(programCommand) train \(report.configuration.model) \(out) --resume"
    var commands: [HTML] = []
    switch report.state {
    case .goingOn: break
    case .finished:
      if let advice = report.advice { commands.append("<p>\(advice)</p>") }
      commands.append(
        "<p>Train for longer:</p><pre>\(train) --steps \(report.configuration.steps.multipliedReportingOverflow(by: 2).partialValue)</pre>"
      )
    case .stopped: commands.append("<p>Go on:</p><pre>\(train)</pre>")
    case .failed: commands.append("<p>Go on with a change to the model:</p><pre>\(train) --changed</pre>")
    }
    let draws = report.model.map { $0.latent > 0 } ?? !report.pictures.isEmpty
    if draws, !report.checkpoints.isEmpty {
      commands.append(
        """
        <p>Draw more:</p>
        <pre>\(programCommand) generate \(option("--checkpoint", report.folder.path)) --count 64 --out more.png</pre>
        """)
      let best = report.folder.best
      if FileManager.default.fileExists(atPath: best) {
        commands.append(
          """
          <p>With the weights that have the best score:</p>
          <pre>\(programCommand) generate \(option("--checkpoint", best)) --count 64 --out best.png</pre>
          """)
      }
    }
    return HTML.section("To go on", HTML(commands))
  }

  private func table(_ facts: [(String, String)]) -> HTML {
    "<table class=facts>\n\(facts.map { "<tr><th>\($0.0)</th><td>\($0.1)</td></tr>" })\n</table>"
  }
}

extension RunReport.State {
  /// A word, and how it is coloured.
  var chip: HTML {
    switch self {
    case .goingOn: "<span class=\"state going\">going on</span>"
    case .finished: "<span class=\"state good\">finished</span>"
    case .stopped: "<span class=\"state\">stopped</span>"
    case .failed: "<span class=\"state bad\">stopped by itself</span>"
    }
  }
}

/// Of a moment, on this machine's clock: "2026-11-29 03:14:15".
func spelled(_ moment: Date) -> String {
  var time = time_t(moment.timeIntervalSince1970)
  var parts = tm()
  localtime_r(&time, &parts)
  var text = [CChar](repeating: 0, count: 64)
  let count = strftime(&text, text.count, "%Y-%m-%d %H:%M:%S", &parts)
  return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
