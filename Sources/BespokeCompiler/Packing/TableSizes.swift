import BespokeGraph

/// How long the lists of what meets what are in a program, which could take minutes to lower, and by which layers.
public struct TableSizes: Sendable {
  private var all = 0
  private var layers: [SourceLocation: (entries: Int, name: String)] = [:]

  public init() {}

  /// Adds the products of an entry.
  /// - Throws: what is too much, at the layer that takes most of it.
  mutating func count(_ packed: PackedGraph) throws(Diagnostics) {
    let graph = packed.chosen.graph
    for (value, form) in packed.products.sorted(by: { $0.key.index < $1.key.index }) {
      let entries = form.termsByRows.reduce(0) { $0 + $1.terms.count }
      all += entries
      guard let location = graph[value].location else { continue }
      let layer = graph[value].name.split(separator: "/").prefix(2).joined(separator: "/")
      layers[location, default: (0, layer)].entries += entries
    }
    guard all > Limits.listedProducts,
      let (location, most) = layers.max(by: {
        ($0.value.entries, $1.key.line) < ($1.value.entries, $0.key.line)
      })
    else { return }
    throw Diagnostics([
      Diagnostic(
        location: location,
        message:
          "\(most.name) makes the model too large to be compiled: its kernel meets pixels \(most.entries) times in its "
          + "products, of \(all) so far; at most \(Limits.listedProducts) can be compiled: choose a smaller kernel or "
          + "image, or a larger stride"
      )
    ])
  }
}
