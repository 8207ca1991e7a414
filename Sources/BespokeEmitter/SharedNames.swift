import BespokeCompiler

/// What functions are called that several kernels share: by the words that all of these have in common, for they differ in
/// entry, pass or number. `dcgan_step_transform_discriminator_dropout1` is what runs as `…_real` and as `…_fake`,
/// `dcgan_shared_pack_generator_dense1_kernel` what several entries run.
struct SharedNames {
  typealias Origin = (entry: String, function: Function)

  private let symbol: String
  /// Names of kernels, and what follows from them.
  private var taken: Set<String>

  init(_ program: LoopProgram) {
    symbol = modelSymbol(program.name)
    taken = Set(program.entries.flatMap(\.functions).flatMap(Self.symbols))
  }

  private static func symbols(_ function: Function) -> [String] {
    [function.name] + function.tables.map(function.symbol(of:)) + function.maps.map(\.name)
  }

  /// - Parameters:
  ///   - functions: tables and maps, each there once, under the names that they have in C.
  ///   - origins: the kernels that each function runs as.
  mutating func named(_ functions: [Function], _ origins: [[Origin]]) -> [Function] {
    var symbols: [String: String] = [:]
    var named: [Function] = []
    for (function, origins) in zip(functions, origins) {
      guard origins.count > 1 else {
        named.append(function)
        continue
      }
      let endings = (function.tables.map(\.name) + function.maps.map(\.name)).map {
        $0.dropFirst(function.name.count)
      }
      let name = self.name(origins, endings)
      for ending in endings { symbols[function.name + ending] = name + ending }
      let pointers = pointers(of: function, origins)
      var result = function.renamed { pointers[$0] ?? $0 }
      result.name = name
      result.comment = comment(origins)
      named.append(result)
    }
    // A table may be another function's too.
    return named.map { $0.renamed { symbols[$0] ?? $0 } }
  }

  /// - Parameter endings: of what is called after the function.
  private mutating func name(_ origins: [Origin], _ endings: [Substring]) -> String {
    let first = origins[0]
    let entry = origins.allSatisfy { $0.entry == first.entry } ? first.entry : "shared"
    let words = common(
      origins.map { origin in
        origin.function.name.dropFirst("\(symbol)_\(origin.entry)_".count).split(separator: "_")
      })
    let base = "\(symbol)_\(entry)_" + (words.isEmpty ? "kernel" : words.joined(separator: "_"))
    let others = taken.subtracting(origins.flatMap { Self.symbols($0.function) })
    var (name, number) = (base, 2)
    while ([""] + endings).contains(where: { others.contains(name + $0) }) {
      name = "\(base)_\(number)"
      number += 1
    }
    taken.formUnion(([""] + endings).map { name + $0 })
    return name
  }

  private func comment(_ origins: [Origin]) -> [String] {
    let comments = origins.map(\.function.comment)
    let lines = comments[0].indices.map { line in
      let all = comments.compactMap { $0.indices.contains(line) ? words($0[line]) : nil }
      return all.count == comments.count ? common(all).joined() : comments[0][line]
    }
    return lines + origins.map { "runs as \($0.function.name)" }
  }

  /// Each with what stands before it, so that they may be put together again.
  private func words(_ line: String) -> [Substring] {
    var words: [Substring] = []
    var begin = line.startIndex
    for place in line.indices.dropFirst() where line[place] == " " || line[place] == "/" {
      words.append(line[begin..<place])
      begin = place
    }
    return words + [line[begin...]]
  }

  /// New names for old ones, where no two become alike.
  private func pointers(of function: Function, _ origins: [Origin]) -> [String: String] {
    var names: [String: String] = [:]
    var declared = Set(function.declared)
    for (index, pointer) in function.pointers.enumerated() {
      let words = common(origins.map { $0.function.pointers[index].name.split(separator: "_") })
      var rule = Names()
      let name = rule.unique(words.joined(separator: " "))
      if !words.isEmpty, name != pointer.name, declared.insert(name).inserted { names[pointer.name] = name }
    }
    return names
  }
}

/// The longest sequence of words that stands in all of these, in this order.
private func common(_ texts: [[Substring]]) -> [Substring] {
  let words = texts.dropFirst().reduce(texts[0]) { longestCommonSubsequence($0, $1) }
  // A way is none without where it came from.
  return words.indices.filter { index in
    guard words[index].drop(while: { $0 == " " }) == "via" else { return true }
    guard index + 1 < words.count else { return false }
    return words[index + 1].first { $0 != " " }?.isLetter == true
  }.map { words[$0] }
}

private func longestCommonSubsequence(_ a: [Substring], _ b: [Substring]) -> [Substring] {
  // Of what stands from i and from j on.
  var lengths = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in a.indices.reversed() {
    for j in b.indices.reversed() {
      lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
    }
  }
  var (i, j) = (0, 0)
  var result: [Substring] = []
  while i < a.count && j < b.count {
    if a[i] == b[j] {
      result.append(a[i])
      (i, j) = (i + 1, j + 1)
    } else if lengths[i + 1][j] >= lengths[i][j + 1] {
      i += 1
    } else {
      j += 1
    }
  }
  return result
}
