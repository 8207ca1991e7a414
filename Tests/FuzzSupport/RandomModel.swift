import BespokeCompiler
import BespokeDSL
import BespokeGraph
import Synchronization

/// A model as a list of choices, so that it can be made smaller. Whatever the choices, the model is legal: what does
/// not fit where it stands is left out, or made to fit.
public struct RandomModel: Hashable, Sendable {
  /// A layer, or several around which a value is carried.
  public indirect enum Block: Hashable, Sendable {
    case dense(units: Int, bias: Bool, spectral: Bool)
    case convolution(filters: Int, window: ConvolutionWindow)
    case transposed(filters: Int, window: ConvolutionWindow)
    case batchNorm
    case normalisation(Part)
    case activation(Activation)
    case dropout
    case pool(maximum: Bool, size: Int, stride: Int)
    case upSampling(size: Int, bilinear: Bool)
    case zeroPadding(top: Int, bottom: Int, left: Int, right: Int)
    case pixelShuffle
    case minibatchDeviation
    case attention(spectral: Bool)
    case globalPool(Global)
    case flatten
    /// Combines the inner blocks' result with what they were given: by arithmetic where shapes are equal, else side by
    /// side, else not at all.
    case skip(Combination, [Block])
    /// One more feature, the inner product of two dense layers.
    case innerProduct(units: Int)
  }
  public struct ConvolutionWindow: Hashable, Sendable {
    var kernel = 1
    var stride = 1
    var isValid = false
    var bias = false
    var spectral = false
  }
  public enum Part: Hashable, Sendable { case pixel, sample, channel, groups }
  public enum Activation: Hashable, Sendable, CaseIterable {
    case leakyReLU, reLU, tanh, sigmoid, softplus, elu, gelu, silu, softmax
  }
  public enum Global: Hashable, Sendable { case average, maximum, sum }
  public enum Combination: Hashable, Sendable, CaseIterable { case add, subtract, multiply, concatenate }

  /// How the networks are told the classes of their images, or tell them.
  public struct Labels: Hashable, Sendable {
    public enum Told: Hashable, Sendable, CaseIterable { case oneHot, embedding }
    public enum Judged: Hashable, Sendable, CaseIterable {
      /// One more channel, a trained picture of the class.
      case picture
      /// Their product with an embedding of the class, added to the logit.
      case projection
      /// Class logits beside the logit.
      case auxiliary
    }
    var classes = 2
    var told = Told.oneHot
    var judged = Judged.picture
  }

  public var latent = 1
  public var batch = 1
  public var labels: Labels?
  /// Height, width and channels of what the generator makes of the noise at first.
  public var start = [1, 1, 1]
  public var generator: [Block] = []
  public var discriminator: [Block] = []
  public var training = RandomTraining()
  /// Layers have names that mean something elsewhere, drawn from this seed.
  public var names: UInt64?

  /// - Throws: `Diagnostics` where the language refuses it, which is a fault of this generator.
  public func program(name: String) throws -> Program {
    var program = named(try buildProgram(gan("model")))
    program.name = name
    return program
  }

  private func named(_ program: Program) -> Program {
    guard let names else { return program }
    var random = SplitMix(state: names)
    return program.renamingLayers(DifficultNames.all.shuffled(using: &random))
  }

  /// The program, and what its steps should compute, which is told by models without lazy penalties.
  public func item(seed: UInt64) throws -> FuzzCase {
    let steps =
      try training.lazy.isEmpty
      ? nil : (0..<training.interval).map { named(try buildProgram(gan("model", at: $0))).graph(.step) }
    return FuzzCase(try program(name: "p"), seed: seed, steps: steps)
  }

  /// The shape of an image is what the generator's layers make of the choices: it is asked first.
  /// - Parameter step: see `RandomTraining.described`.
  public func gan(_ name: String, at step: Int? = nil) -> GAN {
    let probe = ShapeProbe()
    _ = try? gan(name, image: (1, 1, 1), probe, at: step).trace()
    let image = probe.image
    return gan(name, image: (image[0], image[1], image[2]), probe, at: step)
  }

  private func gan(_ name: String, image: (Int, Int, Int), _ probe: ShapeProbe, at step: Int?) -> GAN {
    let layers = RandomLayers(isPenalised: !training.penalties.isEmpty)
    let paint: @Sendable (Tensor) -> Tensor = { [start, generator] z in
      let first = layers.dense(start.reduce(1, *), bias: true, spectral: false)(z)
      let image = Tanh()(layers.apply(generator, Reshape(start[0], start[1], start[2])(first)))
      probe.note(image.shape.sampleDimensions)
      return image
    }
    let look: @Sendable (Tensor) -> Tensor = { [discriminator] x in
      let last = layers.apply(discriminator, x)
      return last.shape.rank == 2 ? last : Flatten()(last)
    }
    return GAN(name, latent: latent, image: image, classes: labels?.classes, batch: batch) {
      labels.map { labels in Generator.conditional { z, label in paint(labels.beside(z, label)) } }
        ?? Generator.function { paint($0) }
      labels?.discriminator(look) ?? Discriminator.function { Dense(1)(look($0)) }
      training.described(tellingClasses: labels?.judged == .auxiliary, at: step)
    }
  }
}

extension RandomModel.Labels {
  fileprivate func beside(_ z: Tensor, _ label: Tensor) -> Tensor {
    switch told {
    case .oneHot: Concat()(z, OneHot(classes)(label))
    case .embedding: Concat()(z, embedding(3)(label))
    }
  }

  private func embedding(_ units: Int) -> Embedding {
    Embedding(classes: classes, units: units, initialiser: .uniform(-1, 1))
  }

  /// - Parameter look: from images to features `[n, features]`.
  fileprivate func discriminator(_ look: @escaping @Sendable (Tensor) -> Tensor) -> Discriminator {
    switch judged {
    case .picture:
      return Discriminator.conditional { x, label in
        let (height, width) = (x.shape[1], x.shape[2])
        return Dense(1)(look(Concat()(x, Reshape(height, width, 1)(embedding(height * width)(label)))))
      }
    case .projection:
      return Discriminator.conditional { x, label in
        let features = look(x)
        return Dense(1)(features) + InnerProduct()(features, embedding(features.shape[1])(label))
      }
    case .auxiliary:
      return Discriminator.function { x in
        let features = look(x)
        return Judgement(logits: Dense(1)(features), classes: Dense(classes)(features))
      }
    }
  }
}

/// Where a network says what shape it ended in.
private final class ShapeProbe: Sendable {
  private let dimensions = Mutex([1, 1, 1])
  var image: [Int] { dimensions.withLock(\.self) }
  func note(_ dimensions: [Int]) { self.dimensions.withLock { $0 = dimensions } }
}

/// Applies blocks as layers of the language.
struct RandomLayers: Sendable {
  /// Penalties look at each image alone, so no batch normalisation stands before them.
  var isPenalised: Bool
  /// The most elements of a sample, so that a program stays quick.
  static let largest = 1500

  func apply(_ blocks: [RandomModel.Block], _ x: Tensor) -> Tensor { blocks.reduce(x) { apply($1, $0) } }

  private func biases(_ areThere: Bool) -> Initialiser { areThere ? .uniform(-0.3, 0.3) : .zeros }

  func dense(_ units: Int, bias: Bool, spectral: Bool) -> Dense {
    Dense(units, bias: bias, biasInitialiser: biases(bias), spectralNorm: spectral)
  }

  private func apply(_ block: RandomModel.Block, _ x: Tensor) -> Tensor {
    let shape = x.shape
    let isImage = shape.rank == 4
    let pixels = shape.dimensions.dropFirst().dropLast().reduce(1, *)
    switch block {
    case .dense(let units, let bias, let spectral):
      return isImage ? x : dense(units, bias: bias, spectral: spectral)(x)
    case .convolution(let filters, let w):
      guard isImage else { return x }
      let isValid = w.isValid && w.kernel <= min(shape[1], shape[2])
      return Conv2D(
        filters, kernel: w.kernel, stride: w.stride, padding: isValid ? .valid : .same, bias: w.bias,
        biasInitialiser: biases(w.bias), spectralNorm: w.spectral)(x)
    case .transposed(let filters, let w):
      let side = { (n: Int) in n * w.stride + (w.isValid ? max(w.kernel - w.stride, 0) : 0) }
      guard isImage, side(shape[1]) * side(shape[2]) * filters <= 4 * Self.largest else { return x }
      return ConvTranspose2D(
        filters, kernel: w.kernel, stride: w.stride, padding: w.isValid ? .valid : .same, bias: w.bias,
        biasInitialiser: biases(w.bias), spectralNorm: w.spectral)(x)
    case .batchNorm:
      // The generator stands before no penalty, yet the discriminator's layers are made by the same rule.
      if isPenalised { return normalised(.pixel, x) }
      return shape[0] * pixels == 1
        ? x
        : BatchNorm(momentum: 0.9, gamma: .uniform(0.5, 1.5), beta: .uniform(-0.3, 0.3))(x)
    case .normalisation(let part): return normalised(part, x)
    case .activation(let function): return activated(function, x)
    case .dropout: return Dropout(0.3)(x)
    case .pool(let maximum, let size, let stride):
      guard isImage, size <= min(shape[1], shape[2]) else { return x }
      return maximum ? MaxPool2D(size, stride: stride)(x) : AveragePool2D(size, stride: stride)(x)
    case .upSampling(let size, let bilinear):
      guard isImage, shape.sampleCount * size * size <= Self.largest else { return x }
      return UpSampling2D(size, interpolation: bilinear ? .bilinear : .nearest)(x)
    case .zeroPadding(let top, let bottom, let left, let right):
      guard isImage, (shape[1] + top + bottom) * (shape[2] + left + right) * shape[3] <= Self.largest else {
        return x
      }
      return ZeroPadding2D(top: top, bottom: bottom, left: left, right: right)(x)
    case .pixelShuffle: return isImage && shape[3] % 4 == 0 ? PixelShuffle()(x) : x
    case .minibatchDeviation: return shape[0] == 1 ? x : MinibatchStandardDeviation()(x)
    case .attention(let spectral):
      return isImage && pixels > 1 ? SelfAttention(gamma: .uniform(0.5, 1), spectralNorm: spectral)(x) : x
    case .globalPool(let function):
      guard isImage else { return x }
      switch function {
      case .average: return GlobalAveragePool2D()(x)
      case .maximum: return GlobalMaxPool2D()(x)
      case .sum: return GlobalSumPool2D()(x)
      }
    case .flatten: return isImage ? Flatten()(x) : x
    case .skip(let combination, let blocks): return combined(combination, x, apply(blocks, x))
    case .innerProduct(let units):
      guard !isImage else { return x }
      return Concat()(x, InnerProduct()(Tanh()(Dense(units)(x)), Dense(units)(x)))
    }
  }

  private func combined(_ combination: RandomModel.Combination, _ x: Tensor, _ y: Tensor) -> Tensor {
    guard x.shape.rank == y.shape.rank, x.shape.dimensions.dropLast() == y.shape.dimensions.dropLast() else {
      return y
    }
    if x.shape != y.shape || combination == .concatenate {
      return x.shape.sampleCount + y.shape.sampleCount <= Self.largest ? Concat()(x, y) : y
    }
    switch combination {
    case .add: return Add()(x, y)
    case .subtract: return x - y
    case .multiply, .concatenate: return x * y
    }
  }

  private func normalised(_ part: RandomModel.Part, _ x: Tensor) -> Tensor {
    let (gamma, beta) = (Initialiser.uniform(0.5, 1.5), Initialiser.uniform(-0.3, 0.3))
    let channels = x.shape.dimensions.last ?? 1
    // Of a single value nothing would be left.
    switch part {
    case .pixel: return channels == 1 ? x : LayerNorm(gamma: gamma, beta: beta)(x)
    case .sample: return x.shape.sampleCount == 1 ? x : LayerNorm(over: .sample, gamma: gamma, beta: beta)(x)
    case .channel: return x.shape.sampleCount == channels ? x : InstanceNorm(gamma: gamma, beta: beta)(x)
    case .groups:
      let groups = [3, 2, 5, 7].first { channels % $0 == 0 } ?? 1
      return x.shape.sampleCount == groups ? x : GroupNorm(groups, gamma: gamma, beta: beta)(x)
    }
  }

  private func activated(_ function: RandomModel.Activation, _ x: Tensor) -> Tensor {
    switch function {
    case .leakyReLU: LeakyReLU(0.2)(x)
    case .reLU: ReLU()(x)
    case .tanh: Tanh()(x)
    case .sigmoid: Sigmoid()(x)
    case .softplus: Softplus()(x)
    case .elu: ELU(0.7)(x)
    case .gelu: GELU()(x)
    case .silu: SiLU()(x)
    case .softmax: x.shape.dimensions.last == 1 ? x : Softmax()(x)
    }
  }
}
