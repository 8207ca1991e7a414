/// Hands out names of C that are different from each other within one function, or within one program.
///
/// This is the one place where what a model calls its parts becomes identifiers. C has hundreds of words that are taken,
/// those of its libraries, of OpenMP and of compilers among them, and they cannot be listed. So an identifier is of one of
/// three kinds, none of which any of them is:
/// - what begins with a program's symbol and the name of an entry point, or `shared` by several:
///   `dcgan_step_generator_conv2`;
/// - what begins with a root, the compiler's own word for whose a value is, and goes on: `generator_conv2_kernel`, or is
///   made of words of the compiler's own alone: `moving_mean`, `conv2`;
/// - everything else, which ends in an underscore: `ROWS_`, `callback_`.
public struct Names {
  private var taken: Set<String>

  public init() { taken = Names.reserved }

  /// A name for something inside a function.
  public mutating func unique(_ wish: String) -> String {
    let base = identifier(wish)
    return unique(base, ending: Names.isOwn(base) ? "" : "_")
  }

  /// A name for a function of a program.
  public mutating func unique(_ wish: String, in program: String) -> String {
    unique(modelSymbol(program) + "_" + identifier(wish), ending: "")
  }

  /// Takes names that follow from one that was handed out.
  /// - Returns: whether they were all free; if not, nothing is taken.
  public mutating func claim(_ derived: [String]) -> Bool {
    guard taken.isDisjoint(with: derived) else { return false }
    taken.formUnion(derived)
    return true
  }

  private mutating func unique(_ base: String, ending: String) -> String {
    var name = base + ending
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)_\(number)\(ending)"
      number += 1
    }
    return name
  }

  /// Whether an identifier is of the second kind.
  static func isOwn(_ identifier: String) -> Bool {
    let parts = identifier.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    if parts.count > 1, roots.contains(parts[0]) { return true }
    return parts.allSatisfy { part in
      if words.contains(part) || Int(part) != nil && part != parts[0] { return true }
      let stem = part.reversed().drop { $0.isNumber }.reversed()
      return stem.count < part.count && layers.contains(String(stem))
    }
  }

  /// Variables of every function, and own words that mean something to C's library or to the runtime.
  static let reserved: Set<String> = [
    "item", "items", "slab", "panel", "row", "column", "columns", "c", "i", "call", "task", "thread",
    "threads",
    "arena", "tile", "add", "sum", "gamma", "tanh", "feature", "lines", "term", "multiply_add",
    "multiply_tile", "part", "point", "slice", "products", "transformed", "gradients",
  ]

  /// Where names of values begin.
  static let roots: Set<String> = [
    "accuracy", "adam", "average", "classifier", "column", "discriminator", "distances", "elements", "from",
    "generator", "grad", "initialise", "input", "loss", "mask", "output", "products", "rmsprop", "row",
    "score", "slab", "sums", "trace", "transformed", "unscaled",
  ]

  /// Words of layers' formulas, of optimisers and of what becomes of them; none means anything in C.
  static let words: Set<String> = [
    "accuracy", "add", "added", "beta", "bias", "centred", "classifier", "clipped", "column", "copies",
    "count", "deviation", "discriminator", "embeddings", "epsilon", "fake", "feature", "first", "from",
    "gamma", "generator", "hot", "image", "in", "input", "inverse", "kept", "kernel", "label", "leaky",
    "lines", "logits", "loss", "m", "mask", "masked", "mean", "moving", "multiply", "next", "noise", "norm",
    "normalised", "of", "one", "panels", "penalty", "plus", "point", "product", "random", "real", "repeat",
    "row",
    "scaled", "score", "size", "square", "squares", "step", "subtract", "sum", "sums", "tanh",
    "term", "terms", "tile", "to", "total", "trace", "uniform", "v", "value", "values", "variance",
    "velocity",
  ]

  /// What layers are called where they are given no name, and batches, before their number.
  static let layers: Set<String> = [
    "add", "averagePool", "batchNorm", "concat", "conv", "convTranspose", "dense", "dropout", "elu",
    "embedding", "fake", "flatten", "gelu", "globalAveragePool", "globalMaxPool", "globalSumPool",
    "groupNorm", "innerProduct", "instanceNorm", "label", "layerNorm", "leakyReLU", "maxPool",
    "minibatchDeviation", "multiply", "noise", "oneHot", "pixelShuffle", "real", "relu", "reshape",
    "selfAttention", "sigmoid", "silu", "softmax", "softplus", "subtract", "tanh", "upSampling",
    "zeroPadding",
  ]
}

/// What everything that a model's C shares with other files begins with: `hinge_sngan`. Names of models have no
/// underscores, so that no two become one; what the runtime or this rule itself begins with stands behind `model_`.
public func modelSymbol(_ name: String) -> String {
  let plain = String(name.map { $0 == "-" ? "_" : $0 })
  return ["bespoke", "model"].contains { plain == $0 || plain.hasPrefix($0 + "_") } ? "model_" + plain : plain
}

/// `generator/conv1 (real)` → `generator_conv1_real`; a long one ends in a hash of all of it.
///
/// Compilers in use tell names of any length apart. C11 promises 63 characters, which models of the zoo would exceed.
func identifier(_ text: String) -> String {
  var result = ""
  for character in text {
    if character.isASCII && (character.isLetter || character.isNumber) {
      result.append(character)
    } else if !result.isEmpty && result.last != "_" {
      result.append("_")
    }
  }
  while result.last == "_" { result.removeLast() }
  if result.count > longestIdentifier {
    let hash = String(
      result.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }, radix: 16)
    result = result.prefix(longestIdentifier - 9) + "_" + String(repeating: "0", count: 8 - hash.count) + hash
  }
  if result.isEmpty { return "value" }
  return result.first!.isNumber ? "n" + result : result
}

private let longestIdentifier = 100
