import BespokeDSL
import BespokeTensorFiles
import Foundation

/// Brings the tensors of files and the states of networks together.
struct WeightMatcher {
  private let request: ImportRequest
  private let networks: [TracedNetwork]
  /// Whose weights are taken.
  let players: [String]
  private let targets: [ForeignWeight]
  private var sources: [Source] = []
  /// Of each target, the source.
  private var chosen: [Int: Int] = [:]
  /// Of tensors whose network is not asked for.
  private var aside: [String] = []
  /// Tensors of types that are not read, and what is passed over.
  private var unreadable: [String] = []
  private var dropped: [String] = []

  private struct Source {
    var tensor: ForeignTensor
    var player: String
    var convention: Convention
    var isUsed = false
  }

  init(_ request: ImportRequest, _ networks: [TracedNetwork]) throws {
    if let only = request.only, !networks.contains(where: { $0.player == only }) {
      let known = networks.map(\.player).joined(separator: ", ")
      throw UserError("the model has no network '\(only)'; it has \(known)")
    }
    let networks = networks.filter { request.only == nil || $0.player == request.only }
    (self.request, self.networks, players) = (request, networks, networks.map(\.player))
    targets = networks.flatMap { ForeignWeight.all(of: $0) }
    for (index, source) in request.sources.enumerated() { try add(source, index) }
  }

  // What there is

  private mutating func add(_ source: ImportRequest.Source, _ index: Int) throws {
    let file = source.file
    if file.metadata["format"] == "bespoke-checkpoint" {
      throw UserError("\(file.path) is a checkpoint of Bespoke: give it to 'train --from' or to 'generate'")
    }
    for name in file.foreign.keys.sorted() {
      if ForeignTensor.isDropped(name) { dropped.append(name) } else { unreadable.append(name) }
    }
    var found: [ForeignTensor] = []
    for (name, entry) in file.tensors.sorted(by: { isBefore($0.key, $1.key) }) {
      if ForeignTensor.isDropped(name) {
        dropped.append(name)
      } else {
        found.append(ForeignTensor(file: index, name: name, shape: entry.shape))
      }
    }
    guard !found.isEmpty else { throw UserError("\(file.path) holds no weights") }
    let convention = try convention(of: found, in: file)
    let saysWhose = found.contains { Self.player(of: $0.layer) != nil }
    for tensor in found {
      let own = Self.player(of: tensor.layer)
      // Of a file of both networks that is given for one, the other's are left aside.
      guard let player = own ?? source.player ?? (saysWhose ? "" : players.count == 1 ? players[0] : nil)
      else {
        throw UserError(
          "\(file.path) does not say whether its weights are the generator's or the discriminator's: "
            + "say it with --from generator=\(file.path), and --only generator if they are all there is")
      }
      let isAsked = source.player == nil || source.player == player
      guard isAsked, request.only == nil || player == request.only else {
        aside.append(tensor.name)
        continue
      }
      sources.append(Source(tensor: tensor, player: player, convention: convention))
    }
  }

  private func convention(of tensors: [ForeignTensor], in file: SafeTensors) throws -> Convention {
    if let asked = request.convention { return asked }
    // Gamma alone says nothing: what PyTorch has no word for is called as it is here.
    let parts = Set(tensors.map(\.part))
    let isPyTorch = !parts.isDisjoint(with: ["weight", "running_mean", "running_var"])
    let isKeras = !parts.isDisjoint(with: ["kernel", "moving_mean", "moving_variance", "embeddings"])
    if isPyTorch != isKeras { return isPyTorch ? .pytorch : .keras }
    throw UserError(
      isPyTorch
        ? "\(file.path) has names of PyTorch (weight) and of Keras (kernel): say whose layouts it has with --layout "
          + "pytorch or --layout keras"
        : "the names in \(file.path) are neither PyTorch's (weight, running_mean) nor Keras's (kernel, moving_mean): "
          + "say whose layouts it has with --layout pytorch or --layout keras, and what is what with --map OLD=NEW"
    )
  }

  /// Whose weights a name says that they are.
  private static func player(of layer: String) -> String? {
    let first = layer.prefix { $0 != "." && $0 != "/" }.lowercased()
    switch first {
    case "generator", "g", "gen", "netg", "generator_model": return "generator"
    case "discriminator", "d", "disc", "netd", "critic", "discriminator_model": return "discriminator"
    case "classifier": return "classifier"
    default: return nil
    }
  }

  private static func withoutFirst(_ layer: String) -> String {
    let rest = layer.drop { $0 != "." && $0 != "/" }
    return String(rest.dropFirst())
  }

  // By what was said

  mutating func followMap() throws {
    for renaming in request.map {
      let places = sources.indices.filter { sources[$0].tensor.meaning(of: renaming.old) != .other }
      guard !places.isEmpty else {
        throw UserError(
          "--map \(renaming.old)=\(renaming.new): the file has no tensor and no layer \(renaming.old)")
      }
      for place in places {
        let source = sources[place]
        let isWhole = source.tensor.meaning(of: renaming.old) == .tensor
        let target = targets.indices.first { index in
          let weight = targets[index]
          if isWhole { return weight.name == renaming.new }
          let path = weight.name(in: source.convention)
          return weight.name.hasPrefix(renaming.new + "/") && lastPart(path) == source.tensor.part
            && weight.name.dropFirst(renaming.new.count + 1).contains("/") == false
        }
        guard let target else {
          let what =
            isWhole ? renaming.new : "\(renaming.new) with what is called \(source.tensor.part) there"
          throw UserError("--map \(renaming.old)=\(renaming.new): the model has no \(what)")
        }
        guard chosen[target] == nil, !source.isUsed else {
          throw UserError("--map \(renaming.old)=\(renaming.new): \(targets[target].name) is taken twice")
        }
        try require(place, fits: target)
        choose(place, for: target)
      }
    }
  }

  private func require(_ place: Int, fits target: Int) throws {
    let (source, weight) = (sources[place], targets[target])
    let expected = weight.shape(in: source.convention)
    guard source.tensor.shape == expected else {
      throw UserError(
        "\(source.tensor.name) is \(source.tensor.shape), and \(weight.name) is \(expected) in the layouts of "
          + "\(source.convention.word)")
    }
  }

  private mutating func choose(_ place: Int, for target: Int) {
    chosen[target] = place
    sources[place].isUsed = true
  }

  // By names

  /// Names as `export` writes them.
  mutating func matchNames(of player: String) {
    for target in targets.indices where targets[target].player == player && chosen[target] == nil {
      let weight = targets[target]
      let place = sources.indices.first { place in
        let source = sources[place]
        guard !source.isUsed, source.player == player else { return false }
        let name = weight.name(in: source.convention)
        return [name, Self.withoutFirst(name)].contains(source.tensor.bareName)
          && source.tensor.shape == weight.shape(in: source.convention)
      }
      if let place { choose(place, for: target) }
    }
  }

  // By what layers hold

  private struct Layer {
    /// For people, and for `--map`.
    var name: String
    /// Of tensors or states, by what the convention calls them.
    var parts: [String: Int] = [:]
  }

  mutating func matchLayers(of player: String) throws {
    guard let convention = sources.first(where: { $0.player == player && !$0.isUsed })?.convention else {
      return
    }
    let (theirs, ours) = (sourceLayers(player), targetLayers(player, convention))
    let kinds = Dictionary(grouping: ours.indices) { signature(ours[$0], convention) }
    var problems: [String] = []
    for (kind, places) in kinds.sorted(by: { $0.value[0] < $1.value[0] }) {
      let candidates = theirs.filter { signature($0) == kind }
      // Those that are too many or too few are listed at the end.
      guard candidates.count == places.count else { continue }
      guard candidates.count == 1 || Set(candidates.map { pattern(of: $0.name) }).count == 1 else {
        problems.append(
          "\(candidates.map { printable($0.name) }.joined(separator: ", ")) have the same shapes, \(kind), as "
            + "\(places.map { ours[$0].name }.joined(separator: ", ")), and their names do not say in which order: "
            + "give --map \(printable(candidates[0].name))=\(ours[places[0]].name) or whichever it is, and so on"
        )
        continue
      }
      for (candidate, place) in zip(candidates, places) { take(candidate, for: ours[place]) }
    }
    if !problems.isEmpty { throw ImportRefused(problems.joined(separator: "\n")) }
  }

  private mutating func take(_ theirs: Layer, for ours: Layer) {
    for (part, target) in ours.parts {
      guard let place = theirs.parts[part] else { continue }
      if sources[place].tensor.shape == targets[target].shape(in: sources[place].convention) {
        choose(place, for: target)
      }
    }
  }

  private func sourceLayers(_ player: String) -> [Layer] {
    var layers: [Layer] = []
    for place in sources.indices where sources[place].player == player && !sources[place].isUsed {
      let tensor = sources[place].tensor
      if let index = layers.firstIndex(where: { $0.name == tensor.layer }) {
        layers[index].parts[tensor.part] = place
      } else {
        layers.append(Layer(name: tensor.layer, parts: [tensor.part: place]))
      }
    }
    return layers.sorted { isBefore($0.name, $1.name) }
  }

  private func targetLayers(_ player: String, _ convention: Convention) -> [Layer] {
    var layers: [(key: String, layer: Layer)] = []
    for target in targets.indices where targets[target].player == player && chosen[target] == nil {
      let weight = targets[target]
      let path = weight.name(in: convention)
      let part = lastPart(path)
      let key = String(path.dropLast(part.count))
      if let index = layers.firstIndex(where: { $0.key == key }) {
        layers[index].layer.parts[part] = target
      } else {
        let name = weight.name.split(separator: "/").dropLast().joined(separator: "/")
        layers.append((key, Layer(name: name, parts: [part: target])))
      }
    }
    return layers.map(\.layer)
  }

  /// What a layer holds, apart from the vector of a spectral normalisation, which may be missing.
  private func signature(_ theirs: Layer) -> String {
    signature(theirs.parts.mapValues { sources[$0].tensor.shape })
  }

  private func signature(_ ours: Layer, _ convention: Convention) -> String {
    signature(
      ours.parts.filter { !targets[$0.value].isVector }.mapValues { targets[$0].shape(in: convention) })
  }

  private func signature(_ parts: [String: [Int]]) -> String {
    parts.filter { !["weight_u", "vector_u"].contains($0.key) }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private func lastPart(_ path: String) -> String {
    String(path[(path.lastIndex { $0 == "." || $0 == "/" }.map(path.index(after:)) ?? path.startIndex)...])
  }

  // The end

  func requireAll() throws {
    let left =
      sources.filter { !$0.isUsed }.map { "\(printable($0.tensor.name)) \($0.tensor.shape)" }
      + unreadable.map { "\(printable($0)), whose numbers are of a type that is not read" }
    let missing = targets.indices.filter { chosen[$0] == nil && !targets[$0].isVector }
    guard !left.isEmpty || !missing.isEmpty else { return }
    let convention = sources.first?.convention ?? .keras
    let lacking = missing.map { index in
      let weight = targets[index]
      let there = weight.shape(in: convention)
      return "\(weight.name) \(weight.shape)"
        + (there == weight.shape ? "" : ", in \(convention.word)'s layout \(there)")
    }
    var lines = ["the weights do not fit the model"]
    for (title, names) in [
      ("of the file nothing is made of:", left), ("of the model there is nothing for:", lacking),
    ] where !names.isEmpty { lines += [title] + names.map { "  " + $0 } }
    if !left.isEmpty && !missing.isEmpty {
      lines.append("what belongs together can be said with --map OLD=NEW, of tensors or of layers")
    } else if request.only == nil && players.count > 1, left.isEmpty,
      let whole = players.first(where: { player in !missing.contains { targets[$0].player == player } })
    {
      lines.append("--only \(whole) takes the \(whole) alone; the other network then begins anew")
    }
    throw ImportRefused(lines.joined(separator: "\n"))
  }

  func result() throws -> ImportedWeights {
    var result = ImportedWeights(tensors: [], lines: [])
    for (index, weight) in targets.enumerated() {
      guard let place = chosen[index] else {
        result.lines.append("\(weight.name) \(weight.shape) begins anew")
        continue
      }
      let source = sources[place]
      let file = request.sources[source.tensor.file].file
      let values = try file.floats(source.tensor.name)
      try file.requireNumbers(values, of: source.tensor.name)
      // Its root is what normalises: there is none, and every image would be NaN.
      if weight.name.hasSuffix("moving_variance"), let bad = values.first(where: { $0 < 0 }) {
        throw UserError("\(file.path): \(source.tensor.name) is a variance, and holds \(bad)")
      }
      result.tensors.append(
        NamedTensor(weight.name, weight.shape, weight.values(values, from: source.convention)))
      result.lines.append(
        "\(printable(source.tensor.name)) \(source.tensor.shape) becomes \(weight.name) \(weight.shape)"
          + weight.words(from: source.convention))
    }
    for name in dropped.sorted(by: isBefore) { result.lines.append("\(printable(name)) is not needed") }
    for name in aside.sorted(by: isBefore) { result.lines.append("\(printable(name)) is left aside") }
    if sources.contains(where: { $0.isUsed && $0.convention == .pytorch }) {
      result.lines += networks.flatMap(pyTorchNotes)
    }
    return result
  }
}

/// With numbers in their order: `main.2` before `main.10`, `dense` before `dense_1`.
func isBefore(_ a: String, _ b: String) -> Bool {
  let order = a.compare(b, options: [.numeric, .literal])
  return order == .orderedSame ? a.utf8.lexicographicallyPrecedes(b.utf8) : order == .orderedAscending
}

/// A name without its numbers: layers of one list, or of one kind, are told apart by numbers alone.
private func pattern(of name: String) -> String {
  let letters = name.filter { !$0.isNumber }
  return letters.hasSuffix("_") ? String(letters.dropLast()) : letters
}
