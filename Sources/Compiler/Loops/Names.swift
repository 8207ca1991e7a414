/// Hands out names that are legal in C and different from each other within one function.
struct Names {
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken.union(Names.reserved) }

  mutating func unique(_ wish: String) -> String {
    let base = identifier(wish)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  /// Variables of every function, and what C and its mathematics call theirs.
  static let reserved: Set<String> = [
    "item", "items", "plane", "panel", "row", "column", "columns", "c", "i", "call", "thread", "threads",
    "arena", "tile", "for", "if", "int", "float", "double", "const", "exp", "log", "tanh", "sqrt", "pow",
    "add", "sum", "signed", "static", "struct", "void", "while", "do", "else", "switch", "case", "default",
    "break", "continue", "return", "register", "restrict", "inline", "volatile", "union", "enum", "char",
    "short", "long", "unsigned", "goto", "auto", "extern", "typedef", "sizeof", "gamma", "y0", "y1", "j0",
    "j1", "yn", "jn",
  ]
}

/// `generator/conv1 (real)` → `generator_conv1_real`
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
  if result.isEmpty { return "value" }
  return result.first!.isNumber ? "_" + result : result
}

/// `generator/batchNorm1/mean` → `mean`
func lastComponent(_ name: String) -> String {
  String(name.split(separator: "/").last ?? "")
}
