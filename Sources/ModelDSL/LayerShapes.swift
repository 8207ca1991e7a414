import GraphIR

/// What is wrong with a layer's use, and whose making the note shows.
struct LayerProblem {
  var message: String
  /// Operands whose lines are given in notes.
  var operands: [Int] = []
}

extension LayerKind {
  /// The stem of default names and, with a capital, the word for messages.
  var typeName: (stem: String, word: String) {
    switch self {
    case .dense: ("dense", "Dense")
    case .convolution: ("conv", "Conv2D")
    case .transposedConvolution: ("convTranspose", "ConvTranspose2D")
    case .batchNorm: ("batchNorm", "BatchNorm")
    case .activation(let function):
      switch function {
      case .leakyReLU(slope: 0): ("relu", "ReLU")
      case .leakyReLU: ("leakyReLU", "LeakyReLU")
      case .tanh: ("tanh", "Tanh")
      case .sigmoid: ("sigmoid", "Sigmoid")
      case .softplus: ("softplus", "Softplus")
      case .negate, .exp, .log, .squareRoot, .reciprocalSquareRoot, .reciprocal, .square, .leakyReLUMask,
        .stopGradient:
        ("\(function)", "\(function)")
      }
    case .dropout: ("dropout", "Dropout")
    case .flatten: ("flatten", "Flatten")
    case .reshape: ("reshape", "Reshape")
    case .arithmetic(let function):
      switch function {
      case .add: ("add", "'+'")
      case .subtract: ("subtract", "'-'")
      case .multiply: ("multiply", "'*'")
      case .divide: ("divide", "'/'")
      case .maximum: ("maximum", "Maximum")
      }
    }
  }

  /// Arguments out of range, whatever the layer is applied to.
  var argumentProblems: [String] {
    func positive(_ name: String, _ value: Int) -> String? {
      value >= 1 ? nil : "\(name) must be at least 1, is \(value)"
    }
    func window(_ filters: Int, _ kernel: Int, _ stride: Int) -> [String?] {
      [positive("filters", filters), positive("kernel", kernel), positive("stride", stride)]
    }
    let problems: [String?] =
      switch self {
      case .dense(let l):
        [positive("units", l.units), l.initialiser.problem, l.biasInitialiser.problem]
      case .convolution(let l):
        window(l.filters, l.kernel, l.stride) + [l.initialiser.problem, l.biasInitialiser.problem]
      case .transposedConvolution(let l):
        window(l.filters, l.kernel, l.stride) + [l.initialiser.problem, l.biasInitialiser.problem]
      case .batchNorm(let l):
        [
          l.momentum >= 0 && l.momentum <= 1
            ? nil : "momentum must be at least 0 and at most 1, is \(l.momentum)",
          l.epsilon > 0 && l.epsilon.isFinite ? nil : "epsilon must be greater than 0, is \(l.epsilon)",
          l.gamma.problem, l.beta.problem,
        ]
      case .activation(.leakyReLU(let slope)):
        [slope >= 0 && slope.isFinite ? nil : "slope must be at least 0, is \(slope)"]
      case .activation: []
      case .dropout(let rate):
        [rate >= 0 && rate < 1 ? nil : "rate must be at least 0 and less than 1, is \(rate)"]
      case .flatten, .arithmetic: []
      case .reshape(let dimensions):
        [
          (1...3).contains(dimensions.count)
            ? nil : "takes one to three dimensions, is given \(dimensions.count)",
          dimensions.min() ?? 1 < 1 ? "dimensions must be at least 1, are \(dimensions)" : nil,
        ]
      }
    return problems.compactMap(\.self)
  }

  /// The shape of the result, and what is wrong with the operands; after a mistake the shape is the best guess.
  /// Expects valid arguments.
  func infer(_ operands: [Shape]) -> (shape: Shape, problem: LayerProblem?) {
    let x = operands[0]
    func samples(_ dimensions: [Int]) -> Shape { Shape([x[0]] + dimensions, batched: true) }
    switch self {
    case .dense(let layer):
      let hint = x.rank == 4 ? "; put Flatten() before it" : ""
      return (
        samples([layer.units]),
        x.rank == 2
          ? nil : LayerProblem(message: "expects [n, features], is given \(x)\(hint)", operands: [0])
      )
    case .convolution(let layer):
      guard x.rank == 4 else { return (samples([1, 1, layer.filters]), .noImage(x)) }
      guard layer.padding == .same || layer.kernel <= min(x[1], x[2]) else {
        return (
          samples([1, 1, layer.filters]),
          LayerProblem(
            message:
              "a kernel of \(layer.kernel) x \(layer.kernel) with padding .valid does not fit into \(x)",
            operands: [0])
        )
      }
      let g = layer.geometry(x)
      return (samples([g.outputHeight, g.outputWidth, layer.filters]), nil)
    case .transposedConvolution(let layer):
      guard x.rank == 4 else { return (samples([1, 1, layer.filters]), .noImage(x)) }
      let g = layer.geometry(x)
      return (samples([g.inputHeight, g.inputWidth, layer.filters]), nil)
    case .batchNorm, .activation, .dropout: return (x, nil)
    case .flatten: return (samples([x.sampleCount]), nil)
    case .reshape(let dimensions):
      let shape = samples(dimensions)
      return (
        shape,
        shape.count == x.count
          ? nil
          : LayerProblem(
            message:
              "cannot turn \(x) into \(shape): \(x.sampleCount) and \(shape.sampleCount) elements a sample",
            operands: [0])
      )
    case .arithmetic:
      return (
        x,
        x == operands[1]
          ? nil
          : LayerProblem(
            message: "operands have different shapes, \(x) and \(operands[1])", operands: [0, 1])
      )
    }
  }

  /// The tensors of a layer called `name` that is applied to `x`.
  func states(_ name: String, _ x: Shape, at location: SourceLocation) -> [LayerState] {
    func state(
      _ part: String, _ dimensions: [Int], _ initialiser: Initialiser,
      _ role: StateDeclaration.Role = .parameter
    ) -> LayerState {
      LayerState(
        declaration: StateDeclaration(name: "\(name)/\(part)", shape: Shape(dimensions), role: role),
        initialiser: initialiser, location: location)
    }
    let channels = x.dimensions.last ?? 1
    switch self {
    case .dense(let l):
      return [state("kernel", [channels, l.units], l.initialiser)]
        + (l.bias ? [state("bias", [l.units], l.biasInitialiser)] : [])
    case .convolution(let l):
      return [state("kernel", [l.kernel, l.kernel, channels, l.filters], l.initialiser)]
        + (l.bias ? [state("bias", [l.filters], l.biasInitialiser)] : [])
    case .transposedConvolution(let l):
      return [state("kernel", [l.kernel, l.kernel, l.filters, channels], l.initialiser)]
        + (l.bias ? [state("bias", [l.filters], l.biasInitialiser)] : [])
    case .batchNorm(let l):
      return [
        state("gamma", [channels], l.gamma), state("beta", [channels], l.beta),
        state("moving_mean", [channels], .zeros, .statistic),
        state("moving_variance", [channels], .ones, .statistic),
      ]
    case .activation, .dropout, .flatten, .reshape, .arithmetic: return []
    }
  }
}

extension LayerProblem {
  fileprivate static func noImage(_ x: Shape) -> LayerProblem {
    LayerProblem(message: "expects images [n, height, width, channels], is given \(x)", operands: [0])
  }
}

extension Conv2D {
  /// For images of the shape of `x`.
  func geometry(_ x: Shape) -> ConvolutionGeometry {
    switch padding {
    case .same:
      .same(height: x[1], width: x[2], kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    case .valid:
      .valid(height: x[1], width: x[2], kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    }
  }
}

extension ConvTranspose2D {
  /// Of the convolution that it is the adjoint of, whose output has the shape of `x`.
  func geometry(_ x: Shape) -> ConvolutionGeometry {
    let (height, width) = (x[1] * stride, x[2] * stride)
    switch padding {
    case .same:
      return .same(height: height, width: width, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    case .valid:
      let rest = max(kernel - stride, 0)
      return .valid(
        height: height + rest, width: width + rest, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    }
  }
}
