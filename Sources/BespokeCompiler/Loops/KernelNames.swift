extension Kernel {
  /// A kernel is called by what it leaves to others: a value, sums, a state; or, where it moves data, by what it moves.
  /// - Parameters:
  ///   - label: what a buffer is called.
  ///   - rank: of states, the lowest first: a parameter is what an update is about, not the moments that go with it.
  func wish(label: (Buffer) -> String, rank: (String) -> Int) -> String {
    switch root {
    case .pack, .relayout, .map: return name
    case .elementwise, .products: break
    }
    var (value, packed): (String?, String?)
    var states: [String] = []
    var others: [String] = []
    for buffer in stores.map(\.access.buffer) + rowSums.map(\.buffer) {
      switch buffer {
      case .value: value = label(buffer)
      case .packed, .transformed: packed = name
      case .state(let state): states.append(state)
      case .partial: others.append(label(buffer))
      case .output(let output): others.append("output " + output)
      case .trace(let trace): others.append("trace " + trace)
      case .input: break
      }
    }
    if let packed { return packed }
    if let value { return value }
    if let state = states.min(by: { rank($0) < rank($1) }) {
      return reads.isEmpty ? state : "update " + state
    }
    return others.first ?? name
  }
}
