/// Where the tensors of a checkpoint come from, by its checksum.
package enum CheckpointOrigin: Sendable {
  /// Every tensor is as a run has left it.
  case run
  /// Another program has written it since: with other content, or without the checksum.
  case changed
  /// It does not say that Bespoke wrote it.
  case unknown

  /// - Parameter version: of the checkpoint's format; nil of a file that does not say that Bespoke wrote it.
  /// - Throws: `UserError` if it is damaged: if what Bespoke wrote has other content.
  package init(of file: SafeTensors, version: Int?) throws(UserError) {
    guard let version else {
      self = .unknown
      return
    }
    let digits = Checksum(of: file, version: version).digits
    let stored = file.metadata["crc32"]
    // Of what is not read there is no checksum, and no run writes it.
    if stored == digits, file.foreign.isEmpty {
      self = .run
      return
    }
    // Another program lays tensors out in another way than ours, or has other numbers in them, or knows no checksum.
    if let stored, Self.isLaidOutByARun(file) {
      throw UserError(
        "\(file.path) is damaged: its content has checksum \(digits), its metadata say \(stored)")
    }
    self = .changed
  }

  /// What whoever uses the weights should know of them.
  package func notices(of file: SafeTensors) -> [String] {
    let path = file.path
    var notices: [String] = []
    switch self {
    case .run: break
    case .changed:
      notices.append("\(path) was changed after its run wrote it: its tensors are taken as they are")
    case .unknown:
      notices.append("\(path) does not say that Bespoke wrote it: its tensors are taken by name and shape")
    }
    let types = Set(file.tensors.values.map(\.type)).subtracting([.float32]).map(\.name).sorted()
    if !types.isEmpty { notices.append("\(path) holds \(types.joined(separator: " and ")), made float32") }
    let foreign = file.foreign.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
    if !foreign.isEmpty {
      notices.append("passed over in \(path), since numbers of such types are not read: \(listed(foreign))")
    }
    return notices
  }

  /// Whether a file begins as a run would begin one of the same tensors in the same order.
  private static func isLaidOutByARun(_ file: SafeTensors) -> Bool {
    guard file.foreign.isEmpty, file.tensors.values.allSatisfy({ $0.type == .float32 }) else { return false }
    let tensors = file.order.map { (name: $0, shape: file.tensors[$0]?.shape ?? []) }
    return file.header == safeTensorsHeader(metadata: file.metadata, tensors: tensors)
  }
}

/// The first names of a list.
package func listed(_ names: [String]) -> String {
  names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
}
