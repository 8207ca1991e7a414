import BespokeDSL
import BespokeGraph

/// What is wrong with a model, or hardly meant, as lines of `error`, `warning` and `note`: `+<lines after start>: text`, for the model's own line,
/// where it is declared in another file, `model`.
func report(_ model: any Model, after start: Int, path: String = #filePath) -> [String] {
  func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.flatMap { diagnostic in
      [(diagnostic.severity.rawValue, diagnostic.location, diagnostic.message)]
        + diagnostic.notes.map { ("note", $0.location, $0.message) }
    }.map { kind, location, message in
      let place = location.path.split(separator: "/").last == file ? "+\(location.line - start)" : "model"
      return "\(place): \(kind): \(message)"
    }
  }
  let file = path.split(separator: "/").last
  do {
    switch model.kind {
    case .gan(let gan): _ = try gan.trace()
    case .classifier(let classifier): _ = try classifier.trace()
    }
    return lines(model.warnings)
  } catch {
    return lines(error.all)
  }
}
