import BespokeDSL
import BespokeGraph
import Foundation

/// `MODEL_CARD.md` (Mitchell et al. 2019): what the files are, what they were made from, how to make them again.
func modelCard(_ input: ExportInput, format: ExportFormat) -> String {
  let (program, facts) = (input.program, input.facts)
  var card = Card()
  card.line("# \(program.name)")
  card.line()
  card.line(whatItIs(input, format))
  card.line()
  card.line("## The model")
  card.line()
  card.row("declared in", "`\(program.location.id):\(program.location.line)`")
  card.row("fingerprint", "`\(facts.fingerprint)`")
  let parameters = program.states.filter { $0.role == .parameter }
  for (player, states) in Dictionary(grouping: parameters, by: { $0.name.prefix { $0 != "/" } })
    .sorted(by: { $0.key < $1.key })
  {
    card.row("parameters of the \(player)", "\(states.reduce(0) { $0 + $1.shape.count })")
  }
  if program.latent > 0 { card.row("takes", "\(program.latent) normal numbers an image") }
  let size = "\(program.height)x\(program.width)x\(program.channels)"
  card.row("images", "\(size), from -1 to 1, rows from the top (NHWC)")
  if program.classes > 0 { card.row("classes", classes(input)) }
  card.line()
  card.line("## Its training")
  card.line()
  card.row("checkpoint", "`\(facts.checkpoint)`")
  card.row("steps", facts.step.map(String.init) ?? "not known: the weights do not say which run they are of")
  if let seed = facts.seed { card.row("seed", "\(seed)") }
  if let batch = facts.batch { card.row("batch", "\(batch)") }
  // What stands there of networks are fingerprints, and the batch stands above.
  for (name, value) in facts.settings.sorted(by: { $0.key < $1.key })
  where !["batch", "generator", "discriminator", "network"].contains(name) {
    card.row(name, value)
  }
  card.line()
  card.line("## Its data")
  card.line()
  card.row("images", facts.dataName.map { $0 + (facts.images.map { ", \($0) images" } ?? "") } ?? "not known")
  if !facts.earlierData.isEmpty { card.row("before these", facts.earlierData.joined(separator: "; ")) }
  if let digest = facts.dataDigest { card.row("SHA-256 of what the model saw", "`\(digest)`") }
  if let heldOut = facts.heldOut {
    card.row("held out of training", heldOut.contains("/") ? "a folder of images" : heldOut)
  }
  card.row("licence", input.options.licence ?? "not given; see where the images come from")
  card.line()
  card.line("## Scores")
  card.line()
  if facts.scores.isEmpty { card.line("Step \(facts.step.map(String.init) ?? "unknown") was not scored.") }
  for score in facts.scores { card.row(score.name.replacing("_", with: " "), score.value) }
  card.line()
  card.line("## To make it again")
  card.line()
  card.line(again(input, format))
  return card.text
}

/// Lines of Markdown.
private struct Card {
  private(set) var text = ""
  private var isInTable = false

  mutating func line(_ line: String = "") {
    text += line + "\n"
    isInTable = false
  }

  mutating func row(_ name: String, _ value: String) {
    if !isInTable { text += "| | |\n|---|---|\n" }
    // Markdown has HTML in it, and data may be called anything.
    let value = value.replacing("|", with: "\\|").replacing("\n", with: " ").replacing("<", with: "\\<")
    text += "| \(name) | \(value) |\n"
    isInTable = true
  }
}

private func whatItIs(_ input: ExportInput, _ format: ExportFormat) -> String {
  let what = input.mainEntry == .generate ? "A generator of images" : "A classifier of images"
  return "\(what), trained with Bespoke and exported with `--format \(format.rawValue)`."
}

private func classes(_ input: ExportInput) -> String {
  let count = input.program.classes
  guard let names = input.classNames, !names.isEmpty else { return "0 to \(count - 1)" }
  return names.prefix(count).enumerated().map { "\($0) \($1)" }.joined(separator: ", ")
}

private func again(_ input: ExportInput, _ format: ExportFormat) -> String {
  let facts = input.facts
  guard let step = facts.step, let seed = facts.seed else {
    return "The weights do not say which run they are of."
  }
  guard !facts.isChanged else {
    return "The weights were changed after their run wrote them: no run makes them again."
  }
  let start = facts.beganFrom.map { "`\($0)`" }
  guard step > 0 else {
    return start.map { "These are the weights of \($0); no step was made with them." }
      ?? "No step was made: the weights are as seed \(seed) draws them."
  }
  let trainer = input.options.trainer
  let isDrawn = facts.dataName == "garments"
  return """
    With the model as its fingerprint says (`\(trainer) models` shows it)\(isDrawn ? "" : " and the images in FOLDER")\
    \(start.map { ", from the weights of \($0) as START (those of other libraries by way of `\(trainer) import`)" } ?? ""):

        \(trainer) train \(input.program.name) --data \(isDrawn ? "garments" : "FOLDER") --steps \(step) --seed \(seed)\
    \(start == nil ? "" : " --from START")\(facts.resize ? " --resize" : "")\(heldOutOption(facts)) --out RUN
        \(trainer) export --checkpoint RUN --format \(format.rawValue) --out DIR

    The same seed gives the same bits for any number of threads on every machine whose instruction set fuses
    multiply-adds, unless the run was changed or went on with other images on its way.
    """
}

/// A folder's place is nobody else's business.
private func heldOutOption(_ facts: RunFacts) -> String {
  facts.heldOut.map { " --held-out \($0.contains("/") ? "FOLDER2" : $0)" } ?? ""
}
