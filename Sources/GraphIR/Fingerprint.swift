extension Graph {
  /// Of everything but names of nodes and places in the source: equal graphs compute the same.
  public var fingerprint: UInt64 {
    var copy = self
    for index in copy.nodes.indices {
      copy.nodes[index].location = nil
      copy.nodes[index].name = ""
    }
    return fnv1a(copy.text)
  }
}

extension Program {
  /// Of all four graphs, 16 hexadecimal digits: checkpoints name it.
  public var fingerprint: String {
    let graphs = [initialise, step, generate, discriminate].map { String($0.fingerprint, radix: 16) }
    let digits = String(fnv1a(graphs.joined(separator: " ")), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// FNV-1a, 64 bits.
private func fnv1a(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return hash
}
