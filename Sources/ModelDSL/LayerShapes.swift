import GraphIR

/// What is wrong with a layer's use, and whose making the note shows.
struct LayerProblem {
  var message: String
  /// Operands whose lines are given in notes.
  var operands: [Int] = []
}

extension LayerKind {
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
    case .batchNorm: return (x, x.rank < 2 ? .noFeatures(x) : nil)
    case .activation, .dropout: return (x, nil)
    case .flatten: return (samples([x.sampleCount]), nil)
    case .reshape(let dimensions):
      let shape = samples(dimensions)
      let sampleCount = Shape(dimensions).countIfAny.map(String.init) ?? "too many"
      return (
        shape,
        shape.countIfAny == x.count
          ? nil
          : LayerProblem(
            message:
              "cannot turn \(x) into \(shape): \(x.sampleCount) and \(sampleCount) elements a sample",
            operands: [0])
      )
    case .composedActivation: return (x, x.rank < 2 ? .noFeatures(x) : nil)
    case .pooling(let layer):
      guard x.rank == 4 else { return (samples([1, 1, x.dimensions.last ?? 1]), .noImage(x)) }
      guard layer.size <= min(x[1], x[2]) else {
        return (
          samples([1, 1, x[3]]),
          LayerProblem(
            message: "a window of \(layer.size) x \(layer.size) does not fit into \(x)", operands: [0])
        )
      }
      let (height, width) = (layer.count(x[1]), layer.count(x[2]))
      return (samples([height, width, x[3]]), nil)
    case .globalPooling:
      return (samples([x.dimensions.last ?? 1]), x.rank == 4 ? nil : .noImage(x))
    case .upSampling(let layer):
      guard x.rank == 4 else { return (x, .noImage(x)) }
      return (samples([x[1] * layer.size, x[2] * layer.size, x[3]]), nil)
    case .normalisation(let layer): return (x, layer.problem(x))
    case .minibatchDeviation:
      guard x.rank >= 2 else { return (x, .noFeatures(x)) }
      return (Shape(x.dimensions.dropLast() + [(x.dimensions.last ?? 0) + 1], batched: true), nil)
    case .concatenation:
      let others = operands.indices.dropFirst().first { index in
        operands[index].dimensions.dropLast() != x.dimensions.dropLast() || operands[index].rank != x.rank
      }
      let last = operands.reduce(0) { $0 + ($1.dimensions.last ?? 0) }
      let shape = Shape(x.dimensions.dropLast() + [last], batched: true)
      if x.rank < 2 { return (x, .noFeatures(x)) }
      return (
        shape,
        others.map {
          LayerProblem(
            message: "operands differ in more than their last axis, \(x) and \(operands[$0])",
            operands: [0, $0])
        }
      )
    case .zeroPadding(let layer):
      guard x.rank == 4 else { return (x, .noImage(x)) }
      return (samples([x[1] + layer.top + layer.bottom, x[2] + layer.left + layer.right, x[3]]), nil)
    case .pixelShuffle(let factor):
      guard x.rank == 4 else { return (x, .noImage(x)) }
      let area = factor * factor
      return (
        samples([x[1] * factor, x[2] * factor, max(x[3] / area, 1)]),
        x[3] % area == 0
          ? nil
          : LayerProblem(
            message: "channels must be a multiple of \(factor) x \(factor), are \(x[3])", operands: [0])
      )
    case .oneHot(let classes): return (samples([classes]), x.rank == 1 ? nil : .noLabels(x))
    case .embedding(let layer): return (samples([layer.units]), x.rank == 1 ? nil : .noLabels(x))
    case .innerProduct:
      if x.rank != 2 { return (samples([1]), .noFeatures(x)) }
      return (
        samples([1]),
        x == operands[1]
          ? nil
          : LayerProblem(
            message: "operands have different shapes, \(x) and \(operands[1])", operands: [0, 1])
      )
    case .selfAttention: return (x, x.rank == 4 ? nil : .noImage(x))
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
}

extension LayerProblem {
  fileprivate static func noImage(_ x: Shape) -> LayerProblem {
    LayerProblem(message: "expects images [n, height, width, channels], is given \(x)", operands: [0])
  }

  fileprivate static func noFeatures(_ x: Shape) -> LayerProblem {
    LayerProblem(message: "expects [n, features], is given \(x)", operands: [0])
  }

  fileprivate static func noLabels(_ x: Shape) -> LayerProblem {
    LayerProblem(message: "expects labels [n], is given \(x)", operands: [0])
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

extension Pooling {
  /// Windows along an axis.
  func count(_ extent: Int) -> Int { (extent - size) / stride + 1 }
}

extension Normalisation {
  fileprivate func problem(_ x: Shape) -> LayerProblem? {
    if x.rank < 2 { return .noFeatures(x) }
    switch part {
    case .sample, .pixel: return nil
    case .channel: return x.rank == 4 ? nil : .noImage(x)
    case .groups(let groups):
      let channels = x.dimensions.last ?? 0
      return channels % groups == 0
        ? nil
        : LayerProblem(message: "\(groups) groups do not divide \(channels) channels", operands: [0])
    }
  }
}
