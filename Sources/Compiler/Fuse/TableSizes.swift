import GraphIR

/// How long the lists of what meets what are in a program, which could take minutes to lower and megabytes of C, and by
/// which layers.
public struct TableSizes: Sendable {
  private var all = 0
  private var distinct = 0
  private var known: Set<[Product.Term]> = []
  private var layers: [SourceLocation: (entries: Int, name: String)] = [:]

  public init() {}

  /// Adds the products of the kernels that are new.
  mutating func count(_ fuser: inout Fuser) throws(Diagnostics) {
    for kernel in fuser.kernels[fuser.countedKernels...] {
      guard case .products(let products) = kernel.root, let location = kernel.location else { continue }
      for product in products {
        let entries = product.terms.count
        all += entries
        let layer = kernel.name.split(separator: "/").prefix(2).joined(separator: "/")
        layers[location, default: (0, layer)].entries += entries
        if known.insert(product.terms).inserted { distinct += entries }
      }
    }
    fuser.countedKernels = fuser.kernels.count
    guard distinct > Limits.tableEntries || all > Limits.listedProducts,
      let (location, most) = layers.max(by: {
        ($0.value.entries, $1.key.line) < ($1.value.entries, $0.key.line)
      })
    else { return }
    throw Diagnostics([
      Diagnostic(
        location: location,
        message:
          "\(most.name) makes the model too large to be compiled: where its kernel meets pixels takes \(most.entries) "
          + "entries in tables, of \(all) so far; at most \(Limits.tableEntries) different ones, and "
          + "\(Limits.listedProducts) altogether, can be compiled: choose a smaller kernel or image, or a larger stride"
      )
    ])
  }
}
