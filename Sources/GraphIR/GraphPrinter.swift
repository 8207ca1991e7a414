extension Graph {
  /// The graph as text, complete and deterministic; `Graph(parsing:)` reads it back.
  public var text: String {
    var lines = ["graph \(quote(name))"]
    for state in states {
      lines.append("state \(quote(state.name)) \(state.role.rawValue) : f32\(state.shape)")
    }
    for (index, node) in nodes.enumerated() {
      var line = "%\(index) = \(node.operation.text)"
      if !node.operands.isEmpty {
        line += " " + node.operands.map { "%\($0.index)" }.joined(separator: ", ")
      }
      line += " : f32\(node.shape)"
      if !node.name.isEmpty { line += " \(quote(node.name))" }
      if let location = node.location { line += " @ \(quote(location.id)):\(location.line)" }
      lines.append(line)
    }
    for (keyword, values) in [
      ("output", outputs), ("assign", assignments), ("observe", observations),
    ] {
      for value in values { lines.append("\(keyword) \(quote(value.name)) = %\(value.value.index)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// In double quotes, with `\"`, `\\` and `\n` escaped.
func quote(_ text: String) -> String {
  var result = "\""
  for character in text {
    switch character {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    default: result.append(character)
    }
  }
  return result + "\""
}

extension Operation {
  /// The mnemonic and the payload in braces: `convolution {input 28x28, kernel 5x5, stride 2, …}`.
  public var text: String {
    let fields = payload
    return fields.isEmpty ? mnemonic : "\(mnemonic) {\(fields.joined(separator: ", "))}"
  }

  /// The operation's name in text form.
  public var mnemonic: String {
    switch self {
    case .input: return "input"
    case .state: return "read"
    case .constant: return "constant"
    case .random: return "random"
    case .adamStepSize: return "adamStepSize"
    case .unary(let function): return function.mnemonic
    case .binary(let function): return function.rawValue
    case .affine: return "affine"
    case .reshape: return "reshape"
    case .broadcast: return "broadcast"
    case .sum: return "sum"
    case .matmul: return "matmul"
    case .convolution: return "convolution"
    case .convolutionInputGradient: return "convolutionInputGradient"
    case .convolutionKernelGradient: return "convolutionKernelGradient"
    }
  }

  private var payload: [String] {
    switch self {
    case .input(let name), .state(let name): return [quote(name)]
    case .constant(let value): return ["\(value)"]
    case .random(let distribution, let stream):
      switch distribution {
      case .uniform(let low, let high): return ["uniform \(low) \(high)", "stream \(stream)"]
      case .normal(let deviation): return ["normal \(deviation)", "stream \(stream)"]
      case .dropoutMask(let rate): return ["dropoutMask \(rate)", "stream \(stream)"]
      }
    case .adamStepSize(let rate, let beta1, let beta2, let stride, let offset):
      return ["rate \(rate)", "beta1 \(beta1)", "beta2 \(beta2)", "stride \(stride)", "offset \(offset)"]
    case .unary(let function):
      switch function {
      case .leakyReLU(let slope), .leakyReLUMask(let slope): return ["slope \(slope)"]
      case .negate, .exp, .log, .tanh, .sigmoid, .softplus, .squareRoot, .reciprocalSquareRoot, .reciprocal,
        .square:
        return []
      }
    case .binary, .reshape: return []
    case .affine(let scale, let offset): return ["scale \(scale)", "offset \(offset)"]
    case .broadcast(let axes), .sum(let axes):
      return [(["axes"] + axes.map(String.init)).joined(separator: " ")]
    case .matmul(let transposeLeft, let transposeRight):
      return (transposeLeft ? ["transposeLeft"] : []) + (transposeRight ? ["transposeRight"] : [])
    case .convolution(let g), .convolutionInputGradient(let g), .convolutionKernelGradient(let g):
      return [
        "input \(g.inputHeight) \(g.inputWidth)", "kernel \(g.kernelHeight) \(g.kernelWidth)",
        "stride \(g.stride)", "pad \(g.padTop) \(g.padLeft)", "output \(g.outputHeight) \(g.outputWidth)",
      ]
    }
  }
}

extension UnaryFunction {
  var mnemonic: String {
    switch self {
    case .negate: return "negate"
    case .exp: return "exp"
    case .log: return "log"
    case .tanh: return "tanh"
    case .sigmoid: return "sigmoid"
    case .softplus: return "softplus"
    case .squareRoot: return "squareRoot"
    case .reciprocalSquareRoot: return "reciprocalSquareRoot"
    case .reciprocal: return "reciprocal"
    case .square: return "square"
    case .leakyReLU: return "leakyReLU"
    case .leakyReLUMask: return "leakyReLUMask"
    }
  }
}
