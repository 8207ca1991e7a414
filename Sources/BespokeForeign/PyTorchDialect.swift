import BespokeDSL
import BespokeGraph

/// Layers in PyTorch's words; images are `[n, c, h, w]`.
enum PyTorchDialect: PythonDialect {
  static func say(_ use: PythonUse) throws -> (made: [String], expression: String) {
    let (x, name, rank) = (use.x, "self.\(use.name)", use.shapes[0].rank)
    func module(_ text: String, _ expression: String? = nil) -> (made: [String], expression: String) {
      (["\(name) = \(text)"], expression ?? "\(name)(\(x))")
    }
    func plain(_ expression: String) -> (made: [String], expression: String) { ([], expression) }
    let channels = use.shapes[0].dimensions.last ?? 1
    switch use.step.layer.unshared {
    case let layer as Dense:
      let made = "nn.Linear(\(use.shapes[0][1]), \(layer.units)\(layer.bias ? "" : ", bias=False"))"
      guard layer.spectralNorm else { return module(made) }
      return spectral(use, made, "F.linear(\(x), normalised(\(name)), \(name).bias)", vector: layer.units)
    case let layer as Conv2D: return conv(layer, use)
    case let layer as ConvTranspose2D: return convTranspose(layer, use)
    case let layer as BatchNorm:
      let word = rank == 2 ? "BatchNorm1d" : "BatchNorm2d"
      let momentum = python((1e6 * (1 - layer.momentum)).rounded() / 1e6)
      return module("nn.\(word)(\(channels), eps=\(python(layer.epsilon)), momentum=\(momentum))")
    case let layer as LayerNorm:
      if rank == 4, layer.extent == .sample {
        return module("nn.GroupNorm(1, \(channels), eps=\(python(layer.epsilon)))")
      }
      let made = "nn.LayerNorm(\(channels), eps=\(python(layer.epsilon)))"
      return rank == 2 ? module(made) : module(made, last("\(name)(\(first(x)))"))
    case let layer as InstanceNorm:
      return module("nn.InstanceNorm2d(\(channels), eps=\(python(layer.epsilon)), affine=True)")
    case let layer as GroupNorm:
      if let order = use.orders[0], !order.isSame {
        throw use.refusal("GroupNorm of a flattened image", in: "PyTorch")
      }
      return module("nn.GroupNorm(\(layer.groups), \(channels), eps=\(python(layer.epsilon)))")
    case let layer as LeakyReLU: return plain("F.leaky_relu(\(x), \(python(layer.slope)))")
    case is ReLU: return plain("F.relu(\(x))")
    case is Tanh: return plain("torch.tanh(\(x))")
    case is Sigmoid: return plain("torch.sigmoid(\(x))")
    case is Softplus: return plain("F.softplus(\(x))")
    case let layer as ELU: return plain("F.elu(\(x), \(python(layer.alpha)))")
    case is GELU: return plain("F.gelu(\(x), approximate=\"tanh\")")
    case is SiLU: return plain("F.silu(\(x))")
    case is Softmax: return plain("F.softmax(\(x), 1)")
    case let layer as Dropout: return plain("F.dropout(\(x), \(python(layer.rate)), self.training)")
    case is Flatten, is Reshape: return plain(try reshaped(use))
    case let layer as PixelShuffle:
      // Channel (i r + j) c + k becomes channel k of pixel (h r + i, w r + j).
      let (r, s, c) = (layer.factor, use.shapes[0], use.result[3])
      return plain(
        "\(x).reshape(-1, \(r), \(r), \(c), \(s[1]), \(s[2])).permute(0, 3, 4, 1, 5, 2)"
          + ".reshape(-1, \(c), \(use.result[1]), \(use.result[2]))")
    case let layer as UpSampling2D:
      let mode = layer.interpolation == .nearest ? "\"nearest\"" : "\"bilinear\", align_corners=False"
      return plain("F.interpolate(\(x), scale_factor=\(layer.size), mode=\(mode))")
    case let layer as ZeroPadding2D:
      return plain("F.pad(\(x), (\(layer.left), \(layer.right), \(layer.top), \(layer.bottom)))")
    case let layer as AveragePool2D: return plain("F.avg_pool2d(\(x), \(layer.size), \(layer.stride))")
    case let layer as MaxPool2D: return plain("F.max_pool2d(\(x), \(layer.size), \(layer.stride))")
    case is GlobalAveragePool2D: return plain("\(x).mean((2, 3))")
    case is GlobalMaxPool2D: return plain("\(x).amax((2, 3))")
    case is GlobalSumPool2D: return plain("\(x).sum((2, 3))")
    case is Concat: return plain("torch.cat([\(use.operands.joined(separator: ", "))], 1)")
    case is Add:
      try requireOneOrder(use)
      return plain(use.operands.joined(separator: " + "))
    case is InnerProduct:
      try requireOneOrder(use)
      return plain("(\(x) * \(use.operands[1])).sum(1, keepdim=True)")
    case let layer as OneHot: return plain("F.one_hot(\(x).long(), \(layer.classes)).to(torch.float32)")
    case let layer as Embedding:
      return module("nn.Embedding(\(layer.classes), \(layer.units))", "\(name)(\(x).long())")
    case let layer as SelfAttention:
      let inner = layer.channels ?? max(channels / 8, 1)
      return module("SelfAttention(\(channels), \(inner), \(python(layer.spectralNorm)))")
    case is MinibatchStandardDeviation: return plain("with_deviation(\(x))")
    default:
      if let operation = try operation(use) { return plain(operation) }
      throw use.unknown(in: "PyTorch")
    }
  }

  // Convolutions

  private static func conv(_ layer: Conv2D, _ use: PythonUse) -> (made: [String], expression: String) {
    let (image, result, name) = (use.shapes[0], use.result, "self.\(use.name)")
    func pads(_ extent: Int, _ out: Int) -> (Int, Int) {
      let total = max((out - 1) * layer.stride + layer.kernel - extent, 0)
      return (total / 2, total - total / 2)
    }
    let (rows, columns) = (pads(image[1], result[1]), pads(image[2], result[2]))
    let isEven =
      rows.0 == rows.1 && columns.0 == columns.1 && rows.0 == columns.0
      && [image[1], image[2]].enumerated().allSatisfy {
        ($0.element + 2 * rows.0 - layer.kernel) / layer.stride + 1 == result[$0.offset + 1]
      }
    var arguments = "\(image[3]), \(layer.filters), \(layer.kernel)"
    if layer.stride > 1 { arguments += ", stride=\(layer.stride)" }
    let padding = isEven && rows.0 > 0 ? ", padding=\(rows.0)" : ""
    let made = "nn.Conv2d(\(arguments)\(padding)\(layer.bias ? "" : ", bias=False"))"
    let x =
      isEven || rows == (0, 0) && columns == (0, 0)
      ? use.x : "F.pad(\(use.x), (\(columns.0), \(columns.1), \(rows.0), \(rows.1)))"
    guard layer.spectralNorm else { return (["\(name) = \(made)"], "\(name)(\(x))") }
    let product = "F.conv2d(\(x), normalised(\(name)), \(name).bias, stride=\(layer.stride)\(padding))"
    return spectral(use, made, product, vector: layer.filters)
  }

  /// What `same` cuts off is one row and one column more behind than before where kernel and stride differ by an odd
  /// number: PyTorch cuts as much on both sides, so that the rest is cut by hand.
  private static func convTranspose(
    _ layer: ConvTranspose2D, _ use: PythonUse
  ) -> (made: [String], expression: String) {
    let (image, result, name) = (use.shapes[0], use.result, "self.\(use.name)")
    func cut(_ extent: Int, _ out: Int) -> (before: Int, after: Int) {
      let whole = (extent - 1) * layer.stride + layer.kernel
      // As the convolution is padded that this is the adjoint of.
      let before = layer.padding == .valid ? 0 : max(whole - out, 0) / 2
      return (before, whole - out - before)
    }
    // Kernel and stride are the same in both directions, and so is what is cut.
    let ends = cut(image[1], result[1])
    let (more, fewer) = (max(-ends.after, 0), max(ends.after - ends.before, 0))
    var options = ", stride=\(layer.stride)"
    if ends.before > 0 { options += ", padding=\(ends.before)" }
    if more > 0 { options += ", output_padding=\(more)" }
    let made =
      "nn.ConvTranspose2d(\(image[3]), \(layer.filters), \(layer.kernel)\(options)\(layer.bias ? "" : ", bias=False"))"
    let rest = fewer > 0 ? "[:, :, :\(result[1]), :\(result[2])]" : ""
    guard layer.spectralNorm else { return (["\(name) = \(made)"], "\(name)(\(use.x))\(rest)") }
    let product = "F.conv_transpose2d(\(use.x), normalised(\(name)), \(name).bias\(options))\(rest)"
    return spectral(use, made, product, vector: image[3])
  }

  private static func spectral(
    _ use: PythonUse, _ made: String, _ expression: String, vector: Int
  ) -> (made: [String], expression: String) {
    (
      [
        "self.\(use.name) = \(made)",
        "self.\(use.name).register_buffer(\"weight_u\", torch.ones(\(vector)))",
      ], expression
    )
  }

  // Shapes

  private static func first(_ x: String) -> String { "\(x).permute(0, 2, 3, 1)" }
  private static func last(_ x: String) -> String { "\(x).permute(0, 3, 1, 2)" }

  /// Features stand in the order of an image in PyTorch wherever the weights beside them can stand so; elsewhere they are
  /// brought into ours.
  private static func reshaped(_ use: PythonUse) throws -> String {
    let (from, to) = (use.shapes[0], use.result)
    func image(_ shape: Shape) -> FeatureOrder {
      FeatureOrder(blocks: [.image(height: shape[1], width: shape[2], channels: shape[3])])
    }
    func isOf(_ order: FeatureOrder?, _ shape: Shape) -> Bool {
      let image = image(shape)
      return order == image || image.isSame && order?.isSame != false
    }
    switch (from.rank, to.rank) {
    case (2, 2): return use.x
    case (4, 2): return isOf(use.resultOrder, from) ? "\(use.x).flatten(1)" : "\(first(use.x)).flatten(1)"
    case (2, 4):
      if isOf(use.orders[0], to) { return "\(use.x).reshape(-1, \(to[3]), \(to[1]), \(to[2]))" }
      guard use.orders[0]?.isSame != false else { throw use.refusal("this order of features", in: "PyTorch") }
      return last("\(use.x).reshape(-1, \(to[1]), \(to[2]), \(to[3]))")
    case (4, 4): return last("\(first(use.x)).reshape(-1, \(to[1]), \(to[2]), \(to[3]))")
    default: throw use.refusal("a tensor \(to)", in: "PyTorch")
    }
  }

  private static func requireOneOrder(_ use: PythonUse) throws {
    let orders = Set(use.orders.compactMap(\.self).map { $0.isSame ? FeatureOrder(blocks: []) : $0 })
    guard orders.count < 2 else { throw use.refusal("features of two orders", in: "PyTorch") }
  }

  /// Operators and functions.
  private static func operation(_ use: PythonUse) throws -> String? {
    guard let stem = use.step.layer.operationStem else { return nil }
    let symbols = ["add": "+", "subtract": "-", "multiply": "*", "divide": "/"]
    if use.operands.count == 2, use.shapes.allSatisfy({ $0 == use.result }) {
      try requireOneOrder(use)
      if let symbol = symbols[stem] { return "\(use.operands[0]) \(symbol) \(use.operands[1])" }
      if stem == "maximum" { return "torch.maximum(\(use.operands[0]), \(use.operands[1]))" }
    }
    guard use.operands.count == 1, use.shapes[0] == use.result else { return nil }
    let functions = [
      "tanh": "torch.tanh", "sigmoid": "torch.sigmoid", "softplus": "F.softplus", "exp": "torch.exp",
      "log": "torch.log", "square": "torch.square", "squareRoot": "torch.sqrt", "negate": "torch.neg",
      "leakyReLU": "F.relu",
    ]
    return functions[stem].map { "\($0)(\(use.x))" }
  }
}
