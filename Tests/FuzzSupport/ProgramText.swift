import BespokeGraph

extension Program {
  /// A program of one graph that matters, and whatever the others must be.
  public init(name: String, initialise: Graph, step: Graph) {
    func copy(_ name: String, _ input: String, _ output: String) -> Graph {
      var builder = GraphBuilder(name: name)
      builder.output(output, builder.input(input, Shape([1, 1], batched: true)))
      return builder.graph
    }
    self.init(
      name: name, initialise: initialise, step: step, generate: copy("generate", "noise", "image"),
      discriminate: copy("discriminate", "image", "logits"))
  }

  private init(name: String, initialise: Graph, step: Graph, generate: Graph, discriminate: Graph) {
    self.init(
      name: name, location: .here(), batch: 1, latent: 1, height: 1, width: 1, channels: 1,
      updateOrder: "simultaneous",
      entries: [
        Entry(.initialise, initialise), Entry(.step, step, batch: 1), Entry(.generate, generate, batch: 1),
        Entry(.discriminate, discriminate, batch: 1),
      ])
  }

  /// Its graphs one after the other, as `Graph.text`.
  public var text: String { entries.map(\.graph.text).joined(separator: "\n") }

  /// Reads what `text` prints.
  public init(name: String, parsing text: String) throws {
    var graphs: [Graph] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(line)
      if line == "}" {
        graphs.append(try Graph(parsing: lines.joined(separator: "\n")))
        lines = []
      }
    }
    guard graphs.map(\.name) == ["initialise", "step", "generate", "discriminate"] else {
      throw FuzzError(
        "a program has graphs called initialise, step, generate and discriminate, in this order")
    }
    self.init(
      name: name, initialise: graphs[0], step: graphs[1], generate: graphs[2], discriminate: graphs[3])
    for graph in graphs { try graph.verify() }
  }
}
