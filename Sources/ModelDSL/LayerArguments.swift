import GraphIR

extension LayerKind {
  /// Arguments out of range, whatever the layer is applied to.
  var argumentProblems: [String] {
    func positive(_ name: String, _ value: Int) -> String? {
      if value < 1 { return "\(name) must be at least 1, is \(value)" }
      return value > Limits.number ? "\(name) must be at most \(Limits.number), is \(value)" : nil
    }
    // Smaller numbers are zero in the program's arithmetic, or nearly.
    func epsilon(_ value: Double) -> String? {
      value >= Double(Float.leastNormalMagnitude) && value.isFinite
        ? needsSingle("epsilon", value)
        : "epsilon must be greater than \(value > 0 ? "1e-38" : "0"), is \(value)"
    }
    func groups(_ part: Normalisation.Part) -> String? {
      if case .groups(let count) = part { positive("groups", count) } else { nil }
    }
    func bias(_ isThere: Bool, _ initialiser: Initialiser) -> String? {
      isThere || initialiser == .zeros
        ? initialiser.problem : "biasInitialiser is given, but there is no bias: leave it out, or bias: false"
    }
    func window(_ filters: Int, _ kernel: Int, _ stride: Int) -> [String?] {
      [positive("filters", filters), positive("kernel", kernel), positive("stride", stride)]
    }
    let problems: [String?] =
      switch self {
      case .dense(let l):
        [positive("units", l.units), l.initialiser.problem, bias(l.bias, l.biasInitialiser)]
      case .convolution(let l):
        window(l.filters, l.kernel, l.stride) + [l.initialiser.problem, bias(l.bias, l.biasInitialiser)]
      case .transposedConvolution(let l):
        window(l.filters, l.kernel, l.stride) + [l.initialiser.problem, bias(l.bias, l.biasInitialiser)]
      case .batchNorm(let l):
        [
          l.momentum >= 0 && l.momentum <= 1
            ? nil : "momentum must be at least 0 and at most 1, is \(l.momentum)",
          epsilon(l.epsilon),
          l.gamma.problem, l.beta.problem,
        ]
      case .activation(.leakyReLU(let slope)):
        [slope >= 0 && slope.isFinite ? needsSingle("slope", slope) : "slope must be at least 0, is \(slope)"]
      case .activation: []
      case .dropout(let rate):
        [rate >= 0 && Float(rate) < 1 ? nil : "rate must be at least 0 and less than 1, is \(rate)"]
      case .flatten, .arithmetic, .globalPooling, .minibatchDeviation, .concatenation, .innerProduct: []
      case .composedActivation(let function):
        switch function {
        case .elu(let alpha):
          [
            alpha >= 0 && alpha.isFinite
              ? needsSingle("alpha", alpha) : "alpha must be at least 0, is \(alpha)"
          ]
        case .gelu, .silu, .softmax: []
        }
      case .pooling(let l): [positive("size", l.size), positive("stride", l.stride)]
      case .upSampling(let l):
        [
          positive("size", l.size),
          l.interpolation == .bilinear && l.size > 64
            ? "a size with bilinear interpolation must be at most 64, is \(l.size)" : nil,
        ]
      case .normalisation(let l):
        [
          groups(l.part),
          epsilon(l.epsilon),
          l.gamma.problem, l.beta.problem,
        ]
      case .zeroPadding(let l):
        [("top", l.top), ("bottom", l.bottom), ("left", l.left), ("right", l.right)].map { side, padding in
          (0...Limits.number).contains(padding)
            ? nil
            : "padding must be at \(padding < 0 ? "least 0" : "most \(Limits.number)"), is \(padding) (\(side))"
        }
      case .pixelShuffle(let factor): [positive("factor", factor)]
      case .oneHot(let classes): [positive("classes", classes)]
      case .embedding(let l):
        [positive("classes", l.classes), positive("units", l.units), l.initialiser.problem]
      case .selfAttention(let l):
        [l.channels.flatMap { positive("channels", $0) }, l.initialiser.problem, l.gamma.problem]
      case .reshape(let dimensions):
        [
          (1...3).contains(dimensions.count)
            ? nil : "takes one to three dimensions, is given \(dimensions.count)",
          dimensions.min() ?? 1 < 1 ? "dimensions must be at least 1, are \(dimensions)" : nil,
          dimensions.max() ?? 1 > Limits.number
            ? "dimensions must be at most \(Limits.number), are \(dimensions)" : nil,
        ]
      }
    return problems.compactMap(\.self)
  }
}
