extension Graph {
  /// Equal for graphs that compute the same in the same way: locations do not count.
  public var fingerprint: UInt64 { fnv1a(text(locations: false)) }

  /// The fingerprint as 16 hexadecimal digits.
  public var fingerprintDigits: String {
    let digits = String(fingerprint, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Graph {
  /// The part of nodes, the last of their graph, that do nothing but tell of a training's health.
  public static let signals = "signals of the training's health"

  /// The graph as if nothing were told of its health.
  var withoutSignals: Graph {
    var result = self
    while result.nodes.last?.part == Self.signals { result.nodes.removeLast() }
    result.outputs.removeAll { $0.value.index >= result.nodes.count }
    return result
  }
}

extension Program {
  /// 16 hexadecimal digits over what the entries compute. `generateOne` does not count, which is `generate` once more, nor
  /// do the phases of the step, nor signals, of which nothing depends that a run leaves.
  static func fingerprint(of entries: [Entry]) -> String {
    let counted = entries.filter { $0.kind != .generateOne && !Entry.Kind.phases.contains($0.kind) }
    let text = counted.map { $0.graph.withoutSignals.text(locations: false) }.joined()
    let intervals = counted.filter { $0.interval > 1 }.map { "every \($0.interval)" }
    return hexadecimal(fnv1a(text + intervals.joined()))
  }
}

/// 16 digits.
package func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// Fowler–Noll–Vo 1a, 64 bits: stable between runs and machines, unlike `Hasher`.
package func fnv1a(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
