import BespokeDSL
import BespokeForeign
import BespokeTensorFiles
import Foundation

/// What `bespoke import` hands over to.
let importCommand = Command(
  name: "import",
  synopsis:
    "MODEL --from [NETWORK=]FILE … --out FILE [--map OLD=NEW …] [--only NETWORK] [--layout pytorch|keras]",
  text: """
    Writes the weights of a safetensors file, as PyTorch or Keras has them, under the names of a model and in its
    layouts. 'import' of the trainer calls this, and begins a run with them.
    --from [NETWORK=]FILE  the file, and if its names do not say so, whose weights they are: generator=FILE
    --map OLD=NEW          what a tensor or a layer of the file is here, where names and shapes do not say it
    --only NETWORK         the weights of one network alone
    --layout NAME          whose layouts the file has, where its names do not say it
    """, words: 1, options: ["from", "out", "map", "only", "layout"])

/// `bespokec import`: weights from PyTorch or Keras, under a model's names and in its layouts, as a file that
/// `train --from` takes. What became of each tensor is printed.
func importFile(_ zoo: [any Model], _ options: Options) throws {
  guard let name = options.positional.first, let model = try models(named: name, in: zoo).first else {
    throw UsageError(message: "import for which model?")
  }
  guard let out = try options.path("out"), !options.all("from").isEmpty else {
    throw UsageError(message: "import needs --from and --out")
  }
  let networks = try tracedNetworks(of: model)
  var request = ImportRequest(sources: try options.all("from").map { try source($0, networks) })
  request.only = options.named["only"]
  if let layout = options.named["layout"] {
    guard let convention = Convention(rawValue: layout) else {
      throw UsageError(message: "--layout is pytorch or keras, not \(layout)")
    }
    request.convention = convention
  }
  request.map = try options.all("map").map { text in
    guard let renaming = ImportRequest.Renaming(text) else {
      throw UsageError(message: "--map says OLD=NEW, as main.0=generator/dense1, and not \(text)")
    }
    return renaming
  }
  let weights = try importWeights(request, networks: networks)
  let data = try safeTensors(
    weights.tensors, metadata: ["model": model.name])
  let place = URL(fileURLWithPath: out)
  try replaceFiles(
    [(place.lastPathComponent, data)], in: place.deletingLastPathComponent().path)
  for line in weights.lines { try say(line) }
}

/// A file, perhaps with the network that it is of before it: `generator=g.safetensors`.
private func source(_ text: String, _ networks: [TracedNetwork]) throws -> ImportRequest.Source {
  let player = networks.map(\.player).first { text.hasPrefix($0 + "=") }
  let path = player.map { String(text.dropFirst($0.count + 1)) } ?? text
  let data = try readFile(path)
  try requireSafeTensors(data, path: path)
  return .init(player: player, file: try SafeTensors(data, path: path))
}
