import BespokeGraph

/// Border handling of convolutions, as TensorFlow defines it.
public enum Padding: String, Hashable, Sendable {
  /// Output `ceil(n / stride)`, of a transposed convolution `n * stride`; the smaller half of the padding first.
  case same
  /// No padding: output `floor((n - kernel) / stride) + 1`, of a transposed convolution
  /// `n * stride + max(kernel - stride, 0)`.
  case valid
}

/// Two-dimensional convolution with a square kernel `[k, k, c, filters]`, from `[n, h, w, c]` to
/// `[n, h', w', filters]`: with padding `.same` `h' = ceil(h / stride)`, with `.valid` `floor((h - k) / stride) + 1`.
///
///     y[n,i,j,o] = Σ x[n, i stride + r - before, j stride + s - before, c]
///                    kernel[r,s,c,o] + bias[o]
public struct Conv2D: Layer {
  /// Channels of the result, at least 1.
  public var filters: Int
  /// Height and width of the window.
  public var kernel: Int
  /// Pixels from one window to the next, in both directions.
  public var stride: Int
  /// What happens at the border.
  public var padding: Padding
  /// Whether a number for each filter is added.
  public var bias: Bool
  /// Of the kernel.
  public var initialiser: Initialiser
  /// Of the bias; to be left out where there is none.
  public var biasInitialiser: Initialiser
  /// The kernel is divided by its largest singular value (Miyato et al. 2018), found by one power iteration a step.
  public var spectralNorm: Bool
  public var name: String?

  /// The layer, as `Conv2D(64, kernel: 5, stride: 2)`.
  /// - Parameters:
  ///   - filters: channels of the result.
  ///   - kernel: height and width of the window.
  ///   - stride: pixels from one window to the next.
  ///   - padding: what happens at the border.
  ///   - bias: whether a number for each filter is added.
  ///   - initialiser: of the kernel `[k, k, c, filters]`.
  ///   - biasInitialiser: of the bias `[filters]`; to be left out where there is none.
  ///   - spectralNorm: whether the kernel is divided by its largest singular value.
  ///   - name: of the layer, in place of `conv1`, `conv2`, …
  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros,
    spectralNorm: Bool = false, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.spectralNorm = spectralNorm
    self.name = name
  }

  public var problems: [String] {
    [
      needsCount("filters", filters), needsCount("kernel", kernel), needsCount("stride", stride),
      initialiser.problem, needsBias(bias, biasInitialiser),
    ].compactMap(\.self)
  }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let one = x.shape.samples([1, 1, filters])
    guard x.shape.rank == 4 else { return context.refuse(noImage: x, one) }
    guard padding == .same || kernel <= min(x.shape[1], x.shape[2]) else {
      return context.refuse(
        "a kernel of \(kernel) x \(kernel) with padding .valid does not fit into \(x.shape)", shape: one)
    }
    let geometry = padding.geometry(x.shape, kernel: (kernel, kernel), stride: stride)
    if let refused = context.refuse(
      geometry, result: x.shape.samples([geometry.outputHeight, geometry.outputWidth, filters]))
    {
      return refused
    }
    let channels = x.shape[3]
    let weights = context.weights(
      [kernel, kernel, channels, filters], initialiser, bias: bias ? ([filters], biasInitialiser) : nil,
      vector: spectralNorm ? filters : nil)
    return weights.biased(x.convolved(weights.kernel, geometry))
  }
}

/// The adjoint of `Conv2D` in its input, with a square kernel `[k, k, filters, c]`, from `[n, h, w, c]` to
/// `[n, h', w', filters]`: with padding `.same` `h' = h stride`, with `.valid` `h stride + max(k - stride, 0)`.
public struct ConvTranspose2D: Layer {
  /// Channels of the result, at least 1.
  public var filters: Int
  /// Height and width of the window.
  public var kernel: Int
  /// Pixels of the result for one pixel of x, in both directions.
  public var stride: Int
  /// What happens at the border.
  public var padding: Padding
  /// Whether a number for each filter is added.
  public var bias: Bool
  /// Of the kernel.
  public var initialiser: Initialiser
  /// Of the bias; to be left out where there is none.
  public var biasInitialiser: Initialiser
  /// The kernel is divided by its largest singular value (Miyato et al. 2018), found by one power iteration a step.
  public var spectralNorm: Bool
  public var name: String?

  /// The layer, as `ConvTranspose2D(64, kernel: 5, stride: 2)`.
  /// - Parameters:
  ///   - filters: channels of the result.
  ///   - kernel: height and width of the window.
  ///   - stride: pixels of the result for one pixel of x, in both directions.
  ///   - padding: what happens at the border.
  ///   - bias: whether a number for each filter is added.
  ///   - initialiser: of the kernel `[k, k, filters, c]`.
  ///   - biasInitialiser: of the bias `[filters]`; to be left out where there is none.
  ///   - spectralNorm: whether the kernel is divided by its largest singular value.
  ///   - name: of the layer, in place of `convTranspose1`, `convTranspose2`, …
  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .same, bias: Bool = true,
    initialiser: Initialiser = .glorotUniform, biasInitialiser: Initialiser = .zeros,
    spectralNorm: Bool = false, name: String? = nil
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.bias = bias
    self.initialiser = initialiser
    self.biasInitialiser = biasInitialiser
    self.spectralNorm = spectralNorm
    self.name = name
  }

  public var problems: [String] {
    [
      needsCount("filters", filters), needsCount("kernel", kernel), needsCount("stride", stride),
      initialiser.problem, needsBias(bias, biasInitialiser),
    ].compactMap(\.self)
  }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 4 else { return context.refuse(noImage: x, x.shape.samples([1, 1, filters])) }
    let geometry = padding.adjointGeometry(x.shape, kernel: kernel, stride: stride)
    if let refused = context.refuse(
      geometry, result: x.shape.samples([geometry.inputHeight, geometry.inputWidth, filters]))
    {
      return refused
    }
    let channels = x.shape[3]
    let weights = context.weights(
      [kernel, kernel, filters, channels], initialiser, bias: bias ? ([filters], biasInitialiser) : nil,
      vector: spectralNorm ? channels : nil)
    return weights.biased(
      x.tape.append(.convolutionInputGradient(geometry), [x, weights.kernel]))
  }
}

extension Padding {
  /// For images of a shape.
  func geometry(
    _ image: Shape, kernel: (height: Int, width: Int), stride: Int
  ) -> ConvolutionGeometry {
    switch self {
    case .same:
      .same(
        height: image[1], width: image[2], kernelHeight: kernel.height, kernelWidth: kernel.width,
        stride: stride)
    case .valid:
      .valid(
        height: image[1], width: image[2], kernelHeight: kernel.height, kernelWidth: kernel.width,
        stride: stride)
    }
  }

  /// Of the convolution that a transposed one of images of a shape is the adjoint of.
  fileprivate func adjointGeometry(_ image: Shape, kernel: Int, stride: Int) -> ConvolutionGeometry {
    let (height, width) = (image[1] * stride, image[2] * stride)
    switch self {
    case .same:
      return .same(height: height, width: width, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    case .valid:
      let rest = max(kernel - stride, 0)
      return .valid(
        height: height + rest, width: width + rest, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    }
  }
}

extension LayerContext {
  /// What would have more products than the C has indices for.
  fileprivate func refuse(_ geometry: ConvolutionGeometry, result: Shape) -> Tensor? {
    if let refused = refuse(ifTooLarge: "its result", result, result: result) { return refused }
    guard isTraining, let problem = Limits.problem(of: geometry) else { return nil }
    return refuse(problem, shape: result.samples([1, 1, 1]))
  }
}
