import BespokeDSL
import BespokeGraph

/// Layers in Keras's words; images are `[n, h, w, c]`, as in Bespoke.
enum KerasDialect: PythonDialect {
  static func say(_ use: PythonUse) throws -> (made: [String], expression: String) {
    let (x, rank) = (use.x, use.shapes[0].rank)
    func plain(_ expression: String) -> (made: [String], expression: String) { ([], expression) }
    /// Made before anything is applied: weights that are used again are in one layer.
    func layer(_ word: String, _ arguments: String, module: String = "layers.") -> (
      made: [String], expression: String
    ) {
      let comma = arguments.isEmpty ? "" : ", "
      let made = "\(module)\(word)(\(arguments)\(comma)name=\"\(use.name)\")"
      return (["\(use.name) = \(made)"], "\(use.name)(\(x))")
    }
    func products(_ word: String, _ size: String, bias: Bool, spectral: Bool) -> (
      made: [String], expression: String
    ) {
      let arguments = size + (bias ? "" : ", use_bias=False")
      guard spectral else { return layer(word, arguments) }
      return (
        ["\(use.name) = Spectral(layers.\(word)(\(arguments)), name=\"\(use.name)\")"], "\(use.name)(\(x))"
      )
    }
    func window(_ filters: Int, _ kernel: Int, _ stride: Int, _ padding: Padding) -> String {
      "\(filters), \(kernel), strides=\(stride), padding=\"\(padding.rawValue)\""
    }
    switch use.step.layer.unshared {
    case let it as Dense: return products("Dense", "\(it.units)", bias: it.bias, spectral: it.spectralNorm)
    case let it as Conv2D:
      return products(
        "Conv2D", window(it.filters, it.kernel, it.stride, it.padding), bias: it.bias,
        spectral: it.spectralNorm)
    case let it as ConvTranspose2D:
      return products(
        "Conv2DTranspose", window(it.filters, it.kernel, it.stride, it.padding), bias: it.bias,
        spectral: it.spectralNorm)
    case let it as BatchNorm:
      return layer(
        "BatchNormalization", "momentum=\(python(it.momentum)), epsilon=\(python(it.epsilon))")
    case let it as LayerNorm:
      if rank == 4, it.extent == .sample {
        return layer("GroupNormalization", "1, epsilon=\(python(it.epsilon))")
      }
      return layer("LayerNormalization", "epsilon=\(python(it.epsilon))")
    case let it as InstanceNorm: return layer("GroupNormalization", "-1, epsilon=\(python(it.epsilon))")
    case let it as GroupNorm:
      return layer("GroupNormalization", "\(it.groups), epsilon=\(python(it.epsilon))")
    case let it as LeakyReLU: return layer("LeakyReLU", "negative_slope=\(python(it.slope))")
    case is ReLU: return layer("ReLU", "")
    case is Tanh: return layer("Activation", "\"tanh\"")
    case is Sigmoid: return layer("Activation", "\"sigmoid\"")
    case is Softplus: return layer("Activation", "\"softplus\"")
    case let it as ELU: return layer("ELU", "alpha=\(python(it.alpha))")
    case is GELU: return plain("ops.gelu(\(x), approximate=True)")
    case is SiLU: return layer("Activation", "\"silu\"")
    case is Softmax: return layer("Softmax", "")
    case let it as Dropout: return layer("Dropout", "\(python(it.rate))")
    case is Flatten: return layer("Flatten", "")
    case is Reshape:
      return layer(
        "Reshape", "(\(use.result.sampleDimensions.map(String.init).joined(separator: ", ")),)")
    case let it as PixelShuffle:
      let (r, s, result) = (it.factor, use.shapes[0], use.result)
      return plain(
        "ops.reshape(ops.transpose(ops.reshape(\(x), (-1, \(s[1]), \(s[2]), \(r), \(r), \(result[3]))), "
          + "(0, 1, 3, 2, 4, 5)), (-1, \(result[1]), \(result[2]), \(result[3])))")
    case let it as UpSampling2D:
      return layer(
        "UpSampling2D",
        "\(it.size), interpolation=\"\(it.interpolation == .nearest ? "nearest" : "bilinear")\"")
    case let it as ZeroPadding2D:
      return layer("ZeroPadding2D", "((\(it.top), \(it.bottom)), (\(it.left), \(it.right)))")
    case let it as AveragePool2D: return layer("AveragePooling2D", "\(it.size), strides=\(it.stride)")
    case let it as MaxPool2D: return layer("MaxPooling2D", "\(it.size), strides=\(it.stride)")
    case is GlobalAveragePool2D: return layer("GlobalAveragePooling2D", "")
    case is GlobalMaxPool2D: return layer("GlobalMaxPooling2D", "")
    case is GlobalSumPool2D: return plain("ops.sum(\(x), (1, 2))")
    case is Concat:
      return plain("layers.Concatenate(name=\"\(use.name)\")([\(use.operands.joined(separator: ", "))])")
    case is Add: return plain("layers.Add(name=\"\(use.name)\")([\(use.operands.joined(separator: ", "))])")
    case is InnerProduct: return plain("ops.sum(\(x) * \(use.operands[1]), 1, keepdims=True)")
    case let it as OneHot: return plain("ops.one_hot(ops.cast(\(x), \"int32\"), \(it.classes))")
    case let it as Embedding: return layer("Embedding", "\(it.classes), \(it.units)")
    case let it as SelfAttention:
      let channels = use.shapes[0][3]
      return layer(
        "SelfAttention", "\(it.channels ?? max(channels / 8, 1)), \(python(it.spectralNorm))", module: "")
    case is MinibatchStandardDeviation: return plain("with_deviation(\(x))")
    default:
      if let operation = operation(use) { return plain(operation) }
      throw use.unknown(in: "Keras")
    }
  }

  /// Operators and functions.
  private static func operation(_ use: PythonUse) -> String? {
    guard let stem = use.step.layer.operationStem else { return nil }
    let symbols = ["add": "+", "subtract": "-", "multiply": "*", "divide": "/"]
    if use.operands.count == 2, use.shapes.allSatisfy({ $0 == use.result }) {
      if let symbol = symbols[stem] { return "\(use.operands[0]) \(symbol) \(use.operands[1])" }
      if stem == "maximum" { return "ops.maximum(\(use.operands[0]), \(use.operands[1]))" }
    }
    guard use.operands.count == 1, use.shapes[0] == use.result else { return nil }
    let functions = [
      "tanh": "tanh", "sigmoid": "sigmoid", "softplus": "softplus", "exp": "exp", "log": "log",
      "square": "square", "squareRoot": "sqrt", "negate": "negative", "leakyReLU": "relu",
    ]
    return functions[stem].map { "ops.\($0)(\(use.x))" }
  }
}
