// The text form of a graph:
//
//     graph "discriminate" {
//       state "discriminator/dense1/kernel" : f32[784, 1] parameter
//       %0 = input {name "real"} : f32[n=128, 784] "real" @ BespokeZoo/DCGAN.swift:41
//       %1 = state {name "discriminator/dense1/kernel"} : f32[784, 1]
//       %2 = matmul %0, %1 : f32[n=128, 1] "discriminator/dense1"
//       output "logits" = %2
//     }
//
// The text holds the whole graph, but for the paths in locations, which belong to one machine.

extension Graph {
  /// The graph as text, which `Graph(parsing:)` reads back.
  public var text: String { text(locations: true) }

  func text(locations: Bool) -> String {
    var lines = ["graph \(quoted(name)) {"]
    for state in states {
      lines.append("  state \(quoted(state.name)) : \(state.shape.text) \(state.role.rawValue)")
    }
    for (index, node) in nodes.enumerated() {
      lines.append("  %\(index) = \(node.text(locations: locations))")
    }
    for (keyword, values) in [("output", outputs), ("assign", assignments), ("observe", observations)] {
      for named in values { lines.append("  \(keyword) \(quoted(named.name)) = %\(named.value.index)") }
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }
}

extension Node {
  fileprivate func text(locations: Bool) -> String {
    var text = operation.row.mnemonic
    if !operands.isEmpty { text += " " + operands.map { "%\($0.index)" }.joined(separator: ", ") }
    if let payload = operation.payload { text += " {\(payload)}" }
    text += " : \(shape.text)"
    if !name.isEmpty { text += " \(quoted(name))" }
    if locations, let location {
      let isWord = !location.id.isEmpty && location.id.unicodeScalars.allSatisfy(isWordScalar)
      text += " @ \(isWord ? location.id : quoted(location.id)):\(location.line)"
    }
    return text
  }
}

extension Operation {
  /// What stands in braces; nil where the mnemonic says it all.
  fileprivate var payload: String? {
    switch self {
    case .input(let name), .state(let name): "name \(quoted(name))"
    case .constant(let value): "value \(value)"
    case .random(let distribution, let stream): "\(distribution.payload), stream \(stream)"
    case .stepFunction(let function, let stride, let offset):
      "\(function.payload), stride \(stride), offset \(offset)"
    case .unary(let function): function.row.slope.map { "slope \($0)" }
    case .binary, .reshape: nil
    case .affine(let scale, let offset): "scale \(scale), offset \(offset)"
    case .broadcast(let axes), .sum(let axes), .transpose(let axes): "axes \(axes)"
    case .slice(let window), .pad(let window): window.description
    case .oneHot(let classes): "classes \(classes)"
    case .matmul(let transposeLeft, let transposeRight):
      switch (transposeLeft, transposeRight) {
      case (false, false): nil
      case (true, false): "transpose left"
      case (false, true): "transpose right"
      case (true, true): "transpose both"
      }
    case .convolution(let geometry), .convolutionInputGradient(let geometry),
      .convolutionKernelGradient(let geometry):
      geometry.payload
    }
  }
}

extension RandomDistribution {
  fileprivate var payload: String {
    switch self {
    case .uniform(let low, let high): "uniform \(low) \(high)"
    case .normal(let deviation): "normal \(deviation)"
    case .dropoutMask(let rate): "dropoutMask \(rate)"
    case .integer(let limit): "integer \(limit)"
    }
  }
}

extension ConvolutionGeometry {
  fileprivate var payload: String {
    "input \(inputHeight)x\(inputWidth), kernel \(kernelHeight)x\(kernelWidth), stride \(stride), "
      + "pad \(padTop),\(padLeft), output \(outputHeight)x\(outputWidth)"
  }
}

/// What words, numbers and unquoted paths consist of.
func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "_", ".", "/", "+", "-": true
  default: false
  }
}

/// The string in quotation marks, on one line whatever it contains.
func quoted(_ string: String) -> String {
  var text = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    default:
      if scalar.properties.generalCategory == .control {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
  return text + "\""
}

extension StepFunction {
  fileprivate var payload: String {
    switch self {
    case .adamStepSize(let rate, let beta1, let beta2): "rate \(rate), beta1 \(beta1), beta2 \(beta2)"
    case .schedule(let schedule):
      "\(schedule.course.rawValue), from \(schedule.from), to \(schedule.to), steps \(schedule.steps), "
        + "warmUp \(schedule.warmUp)"
    }
  }
}
