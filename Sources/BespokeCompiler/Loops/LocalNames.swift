/// What a local variable is called that holds an element of a value: what it is, and neither where it comes from nor for
/// which images it is computed, since a kernel has one pass in hand.
///
///     generator/batchNorm1/mean              mean
///     discriminator/conv2/real               conv2
///     mask/dropout1/fake                     dropout1 mask
///     grad/discriminator/conv2/kernel        grad kernel
///     adam/discriminator/conv2/kernel/m/next m next
func localName(_ name: String) -> String {
  var parts = name.split(separator: "/").map(String.init)
  if parts.count > 1 { parts[parts.count - 1] = withoutWay(parts[parts.count - 1]) }
  let gradients = parts.prefix { $0.hasSuffix("grad") }
  parts.removeFirst(gradients.count)
  if parts.count > 1, parts.last.map(isPass) == true { parts.removeLast() }
  var name = parts.last ?? ""
  if parts.count > 1 {
    switch parts[0] {
    case "mask": name += " mask"
    case "loss": name = "loss"
    default: break
    }
    // What becomes of a state.
    if ["kept", "added", "next"].contains(name) { name = parts[parts.count - 2] + " " + name }
  }
  return (gradients + [name]).joined(separator: " ")
}

/// Without the way by which a cotangent came, and for whom.
private func withoutWay(_ name: String) -> String {
  [" via ", " for "].reduce(name) { name, word in
    name.firstRange(of: word).map { String(name[..<$0.lowerBound]) } ?? name
  }
}

/// What a step calls its passes through a network, and what is drawn for them: `real`, `fake2`, `generator-look`. By hand:
/// a regular expression is compiled with each call, and took a tenth of the time of lowering.
private func isPass(_ word: String) -> Bool {
  let kind = withoutNumber(word[...])
  guard kind.hasSuffix("-look") else { return ["real", "fake", "generator"].contains(kind) }
  return ["generator", "discriminator"].contains(withoutNumber(kind.dropLast("-look".count)))
}

private func withoutNumber(_ word: Substring) -> Substring {
  word[..<(word.lastIndex { !$0.isNumber }.map(word.index(after:)) ?? word.startIndex)]
}
