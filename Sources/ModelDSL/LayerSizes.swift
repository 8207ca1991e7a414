import GraphIR

// What fits, and yet cannot be meant: layers that are too large for a program, and layers that leave nothing of what they
// are given.

extension LayerKind {
  /// What is too large about the layer applied to `x`.
  func excess(_ x: Shape, result: Shape, states: [StateDeclaration]) -> LayerProblem? {
    func tooLarge(_ what: String, _ shape: Shape) -> LayerProblem? {
      Limits.problem(of: shape).map { LayerProblem(message: "\(what) is too large: \($0)", operands: [0]) }
    }
    if let problem = tooLarge("its result", result) { return problem }
    for state in states {
      let part = state.name.split(separator: "/").last.map { "its \($0)" } ?? state.name
      if let problem = tooLarge(part, state.shape) { return problem }
    }
    func products(_ geometry: ConvolutionGeometry) -> LayerProblem? {
      let taps = geometry.tapCount
      if taps <= Limits.taps { return nil }
      return LayerProblem(
        message:
          "\(taps) products for each channel of an image are more than \(Limits.taps): choose a smaller kernel or image",
        operands: [0])
    }
    switch self {
    case .convolution(let layer): return products(layer.geometry(x))
    case .transposedConvolution(let layer): return products(layer.geometry(x))
    case .pooling(let layer):
      let isCut =
        layer.function == .average && layer.stride == layer.size
        && x[1] % layer.size == 0 && x[2] % layer.size == 0
      if isCut || layer.size * layer.size <= Limits.window { return nil }
      return LayerProblem(
        message: "a window of \(layer.size) x \(layer.size) is larger than 32 x 32: use GlobalMaxPool2D, "
          + "GlobalAveragePool2D or several layers", operands: [0])
    case .selfAttention:
      let pixels = x[1] * x[2]
      return tooLarge("how each pixel looks at each other", Shape([x[0], pixels, pixels], batched: true))
    case .embedding(let layer): return tooLarge("its choice", Shape([x[0], layer.classes], batched: true))
    case .dense, .batchNorm, .activation, .dropout, .flatten, .reshape, .arithmetic, .composedActivation,
      .globalPooling, .upSampling, .normalisation, .minibatchDeviation, .concatenation, .zeroPadding,
      .pixelShuffle, .oneHot, .innerProduct:
      return nil
    }
  }

  /// Whether the layer takes statistics of a single value, so that what it gives does not depend on what it is given.
  func degeneracy(_ x: Shape) -> LayerProblem? {
    func alone(_ count: Int, _ message: String) -> LayerProblem? {
      count > 1 ? nil : LayerProblem(message: message, operands: [0])
    }
    let last = x.rank - 1
    let pixels = x.dimensions.dropFirst().dropLast().reduce(1, *)
    let always = "which is always its own mean, so that nothing is left of it:"
    switch self {
    case .batchNorm:
      return alone(
        x[0] * pixels, "normalises a single value a channel, \(always) choose a larger batch, or LayerNorm")
    case .normalisation(let layer):
      switch layer.part {
      case .sample: return alone(x.sampleCount, "normalises a single value a sample, \(always) leave it out")
      case .pixel: return alone(x[last], "normalises a single channel, \(always) leave it out")
      case .channel:
        return alone(pixels, "normalises a single pixel, \(always) leave it out, or use LayerNorm")
      case .groups(let groups):
        return alone(
          x.sampleCount / groups, "normalises a single value a group, \(always) choose fewer groups")
      }
    case .minibatchDeviation:
      return alone(x[0], "a batch of one image has no deviation: choose a larger batch, or leave it out")
    case .composedActivation(.softmax):
      return alone(x[last], "a single value has the share 1, whatever it is: use Sigmoid")
    case .selfAttention:
      return alone(pixels, "a single pixel has nothing to look at but itself: leave it out")
    case .dense, .convolution, .transposedConvolution, .activation, .dropout, .flatten, .reshape, .arithmetic,
      .composedActivation, .pooling, .globalPooling, .upSampling, .concatenation, .zeroPadding, .pixelShuffle,
      .oneHot, .embedding, .innerProduct:
      return nil
    }
  }
}
