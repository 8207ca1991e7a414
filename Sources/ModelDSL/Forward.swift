import GraphIR

/// Which weights and statistics a graph works with at the moment, by state name.
public typealias StateValues = [String: ValueID]

/// What one pass through a network adds to a graph.
public struct ForwardPass: Sendable {
  /// What the network gives, in order.
  public var results: [ValueID] = []
  /// Dropout masks in order of the layers, as `mask/dropout1/real`.
  public var masks: [NamedValue] = []
  /// New running statistics, by state name.
  public var statistics: [NamedValue] = []
  /// Images or logits.
  public var result: ValueID { results[0] }
}

extension TracedNetwork {
  public enum Mode: Hashable, Sendable {
    /// Batch statistics and dropout. `suffix` sets nodes of this pass apart from those of others
    /// (`discriminator/conv1/real`); `pass` names its masks.
    case training(pass: String, suffix: String?)
    /// Running statistics, no dropout.
    case inference
  }

  /// Appends the network's layers, applied to `x`, to a graph. The result of each layer bears its name.
  /// - Parameters:
  ///   - labels: `[n]`, where the network takes them.
  ///   - tracksStatistics: whether a training pass also moves the running statistics.
  public func forward(
    _ x: ValueID, labels: ValueID? = nil, mode: Mode, states: StateValues, tracksStatistics: Bool = true,
    into builder: inout GraphBuilder
  ) -> ForwardPass {
    var pass = ForwardPass()
    var made: [ValueID] = []
    func value(_ operand: Operand) -> ValueID {
      switch operand {
      case .input: return x
      case .label:
        guard let labels else { preconditionFailure("bug in Bespoke: the \(player) is given no labels") }
        return labels
      case .step(let index): return made[index]
      }
    }
    let outside = (scope: builder.scope, location: builder.location)
    for step in steps {
      var layer = LayerForward(
        step: step, player: player, mode: mode, tracksStatistics: tracksStatistics,
        values: step.states.compactMap { states[$0.declaration.name] },
        builder: builder, pass: pass)
      made.append(layer.append(step.operands.map(value)))
      (builder, pass) = (layer.builder, layer.pass)
    }
    (builder.scope, builder.location) = outside
    pass.results = results.map(value)
    return pass
  }
}

/// One layer in primitive operations.
struct LayerForward {
  let step: TracedNetwork.Step
  let player: String
  let mode: TracedNetwork.Mode
  let tracksStatistics: Bool
  /// Of the layer's states, in their order.
  let values: [ValueID]
  var builder: GraphBuilder
  var pass: ForwardPass

  var name: String {
    switch mode {
    case .training(_, let suffix?): "\(step.name)/\(suffix)"
    case .training(_, nil), .inference: step.name
    }
  }

  mutating func append(_ operands: [ValueID]) -> ValueID {
    builder.scope = name
    builder.location = step.location
    let x = operands[0]
    let inputShape = builder.shape(x)
    switch step.kind {
    case .dense(let layer):
      let kernel = kernel(isNormalised: layer.spectralNorm)
      let product = builder.matmul(x, kernel, name: productName(layer.bias))
      return biased(product, layer.bias)
    case .convolution(let layer):
      let kernel = kernel(isNormalised: layer.spectralNorm)
      let product = builder.convolution(
        x, kernel, layer.geometry(inputShape), name: productName(layer.bias))
      return biased(product, layer.bias)
    case .transposedConvolution(let layer):
      let kernel = kernel(isNormalised: layer.spectralNorm)
      let product = builder.convolutionInputGradient(
        x, kernel, layer.geometry(inputShape), name: productName(layer.bias))
      return biased(product, layer.bias)
    case .batchNorm(let layer): return normalised(x, layer)
    case .activation(let function): return builder.unary(function, x, name: name)
    case .dropout(let rate): return dropped(x, rate)
    case .flatten, .reshape: return builder.reshape(x, step.shape, name: name)
    case .arithmetic(let function): return builder.binary(function, x, operands[1], name: name)
    case .composedActivation(let function): return activated(x, function)
    case .pooling(let layer): return pooled(x, layer)
    case .globalPooling(let function): return pooledGlobally(x, function)
    case .upSampling(let layer): return upSampled(x, layer)
    case .normalisation(let layer): return normalised(x, layer)
    case .minibatchDeviation: return withDeviation(x)
    case .concatenation: return concatenated(operands)
    case .zeroPadding(let layer): return padded(x, layer)
    case .pixelShuffle(let factor): return shuffled(x, factor)
    case .oneHot(let classes): return builder.oneHot(x, classes: classes, name: name)
    case .embedding(let layer):
      let labels = builder.oneHot(x, classes: layer.classes, name: name + "/one_hot")
      return builder.matmul(labels, values[0], name: name)
    case .selfAttention(let layer): return attended(x, isNormalised: layer.spectralNorm)
    case .innerProduct:
      let products = builder.multiply(x, operands[1], name: name + "/products")
      return builder.reshape(builder.sum(products, axes: [1], name: name + "/sum"), step.shape, name: name)
    }
  }

  private func productName(_ hasBias: Bool) -> String { hasBias ? name + "/product" : name }

  private mutating func biased(_ product: ValueID, _ hasBias: Bool) -> ValueID {
    guard hasBias else { return product }
    let bias = alongChannels(values[1], builder.shape(product), "bias")
    return builder.add(product, bias, name: name)
  }

  /// `y = gamma * (x - mean) * rsqrt(variance + epsilon) + beta`, mean and variance over all axes but the last.
  private mutating func normalised(_ x: ValueID, _ layer: BatchNorm) -> ValueID {
    let shape = builder.shape(x)
    let (gamma, beta, movingMean, movingVariance) = (values[0], values[1], values[2], values[3])
    var (mean, variance) = (movingMean, movingVariance)
    let centred: ValueID
    switch mode {
    case .training:
      mean = meanOverSamples(x, "mean")
      centred = builder.subtract(x, alongChannels(mean, shape, "mean"), name: name + "/centred")
      variance = meanOverSamples(
        builder.unary(.square, centred, name: name + "/squares"), "variance")
      follow(movingMean, mean, layer.momentum, state: step.states[2].declaration.name)
      follow(movingVariance, variance, layer.momentum, state: step.states[3].declaration.name)
    case .inference:
      centred = builder.subtract(x, alongChannels(mean, shape, "mean"), name: name + "/centred")
    }
    let inverse = builder.unary(
      .reciprocalSquareRoot,
      builder.affine(variance, offset: layer.epsilon, name: name + "/variance_plus_epsilon"),
      name: name + "/inverse_deviation")
    let normalised = builder.multiply(
      centred, alongChannels(inverse, shape, "inverse_deviation"), name: name + "/normalised")
    let scaled = builder.multiply(normalised, alongChannels(gamma, shape, "gamma"), name: name + "/scaled")
    return builder.add(scaled, alongChannels(beta, shape, "beta"), name: name)
  }

  private mutating func meanOverSamples(_ x: ValueID, _ part: String) -> ValueID {
    let shape = builder.shape(x)
    let total = builder.sum(x, axes: Array(0..<shape.rank - 1), name: "\(name)/\(part)_sum")
    let count = shape.dimensions.dropLast().reduce(1, *)
    return builder.affine(total, scale: 1 / Double(count), name: "\(name)/\(part)")
  }

  /// `moving * momentum + batch * (1 - momentum)`
  private mutating func follow(_ moving: ValueID, _ batch: ValueID, _ momentum: Double, state: String) {
    guard tracksStatistics else { return }
    let kept = builder.affine(moving, scale: momentum, name: state + "/kept")
    let new = builder.affine(batch, scale: 1 - momentum, name: state + "/new")
    pass.statistics.append(NamedValue(state, builder.add(kept, new, name: state + "/next")))
  }

  private mutating func dropped(_ x: ValueID, _ rate: Double) -> ValueID {
    switch mode {
    case .inference: return x
    case .training(let passName, _):
      // Other networks' masks go by the layer alone; a generator's could be called the same.
      let layer = player == "generator" ? step.name : String(step.name.dropFirst(player.count + 1))
      let maskName = "mask/\(layer)/\(passName)"
      let mask = builder.random(
        .dropoutMask(rate: rate), from: maskName, builder.shape(x), name: maskName)
      pass.masks.append(NamedValue(maskName, mask))
      return builder.multiply(x, mask, name: name)
    }
  }

  mutating func alongChannels(_ vector: ValueID, _ shape: Shape, _ part: String) -> ValueID {
    builder.scope = "\(name)/\(part)"
    defer { builder.scope = name }
    return builder.alongChannels(vector, shape)
  }
}
