import BespokeGraph

extension Kernel {
  /// A kernel is called by what it leaves to others: a value, sums, a state; or, where it moves data, by what it moves. One
  /// that leaves a value and updates as well is called by both: `… and update` where an optimiser is fused in.
  /// - Parameters:
  ///   - label: what a buffer is called.
  ///   - role: of states: a parameter is what an update is about, not the moments that go with it.
  func wish(label: (Buffer) -> String, role: (String) -> StateDeclaration.Role?) -> String {
    switch root {
    case .pack, .relayout, .map, .slices, .slicedGradient: return name
    case .elementwise, .products: break
    }
    var packed: String?
    var values: [String] = []
    // In their places, or as values where there is another update in the step.
    var updated: [String] = []
    var others: [String] = []
    for buffer in stores.map(\.access.buffer) + rowSums.map(\.buffer) {
      switch buffer {
      case .value:
        let name = label(buffer)
        if let state = name.withoutEnding("/next"), role(state) != nil {
          updated.append(state)
        } else {
          values.append(name)
        }
      case .packed, .transformed: packed = name
      case .state(let state): updated.append(state)
      case .partial: others.append(label(buffer))
      case .output(let output): others.append("output " + output)
      case .trace(let trace): others.append("trace " + trace)
      case .input: break
      }
    }
    let isTrained = updated.contains { role($0) == .parameter || role($0) == .moment }
    // Parts of an update are no more than that.
    if isTrained { values.removeAll { $0.withoutEnding("/kept") ?? $0.withoutEnding("/added") != nil } }
    if let left = packed ?? values.last {
      return isTrained ? left + " and update" : ([left] + updated.map(localName)).joined(separator: " and ")
    }
    let rank = updated.compactMap { role($0)?.rank }.min()
    let subjects = updated.filter { role($0)?.rank == rank }
    guard let subject = subjects.first else { return others.first ?? name }
    let more = subjects.count > 2 ? ["others"] : subjects.dropFirst()
    return (reads.isEmpty ? "" : "update ") + ([subject] + more).joined(separator: " and ")
  }
}

extension StateDeclaration.Role {
  /// What an update is about comes first.
  fileprivate var rank: Int {
    switch self {
    case .parameter: 0
    case .statistic: 1
    case .moment: 2
    case .gradient: 3
    }
  }
}

extension String {
  fileprivate func withoutEnding(_ ending: String) -> String? {
    hasSuffix(ending) ? String(dropLast(ending.count)) : nil
  }
}
