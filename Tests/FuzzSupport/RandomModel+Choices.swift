import BespokeDSL
import BespokeGraph

extension RandomModel {
  /// The same model for the same seed.
  public init(seed: UInt64) {
    var random = SplitMix(state: seed &* 0x9e37_79b9 &+ 0xb5)
    repeat { self.init(from: &random) } while work > 6e8 || (work > 3e7 && batch != Self.thickBatch)
    // Drawn apart, so that a model is the same but for them.
    random = SplitMix(state: seed &* 0x9e37_79b9 &+ 0x1abe1)
    if Int.random(in: 0..<4, using: &random) == 0 {
      labels = Labels(
        classes: [2, 3, 10].randomElement(using: &random)!,
        told: Labels.Told.allCases.randomElement(using: &random)!,
        judged: Labels.Judged.allCases.randomElement(using: &random)!)
    }
    if Bool.random(using: &random) {
      training.lazy = Set(training.penalties.prefix(Int.random(in: 1...2, using: &random)))
      training.interval = Int.random(in: 2...3, using: &random)
    }
    random = SplitMix(state: seed &* 0x9e37_79b9 &+ 0xa3e5)
    if Int.random(in: 0..<3, using: &random) == 0 { names = random.next() }
    if Int.random(in: 0..<5, using: &random) == 0 {
      training.augmentation = RandomTraining.Augmentation.allCases.randomElement(using: &random)
    }
  }

  /// Samples of models whose convolutions are worth fast algorithms.
  private static let thickBatch = 8

  private init(from random: inout SplitMix) {
    func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }
    func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    self.init()
    latent = pick([1, 2, 3, 5, 16])
    training = RandomTraining(from: &random)
    if chance(12) {
      batch = Self.thickBatch
      start = [pick([5, 6, 7, 9]), pick([7, 8]), pick([48, 64])]
      discriminator = Self.blocks(pick([1, 1, 2]), isThick: true, ofImages: true, &random)
      return
    }
    batch = pick([1, 2, 3, 4, 5, 7, 9, 16, 17, 133, 1025])
    start = [pick([1, 2, 3, 5]), pick([1, 2, 4, 5]), pick([1, 2, 4, 5, 8, 17])]
    generator = Self.blocks(pick([0, 1, 2, 3, 4, 6]), isThick: false, ofImages: true, &random)
    discriminator = Self.blocks(pick([1, 2, 3, 4, 6]), isThick: false, ofImages: chance(3), &random)
  }

  private static func blocks(
    _ count: Int, isThick: Bool, ofImages: Bool, _ random: inout SplitMix
  ) -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<count {
      blocks.append(block(isThick: isThick, ofImages: ofImages, depth: 2, &random))
      if Int.random(in: 0..<2, using: &random) == 0 {
        blocks.append(.activation(Activation.allCases.randomElement(using: &random)!))
      }
    }
    return blocks
  }

  private static func block(isThick: Bool, ofImages: Bool, depth: Int, _ random: inout SplitMix) -> Block {
    func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }
    func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    let filters = isThick ? pick([48, 64]) : pick([1, 2, 3, 4, 5, 8, 12, 16, 17, 33])
    let window = ConvolutionWindow(
      kernel: pick(isThick ? [3, 4, 5, 5, 7] : [1, 2, 3, 3, 4, 5, 6, 7]), stride: pick([1, 1, 2, 2, 3]),
      isValid: chance(3),
      bias: !chance(3), spectral: chance(5))
    if isThick {
      return ofImages && chance(2)
        ? .transposed(filters: filters, window: window) : .convolution(filters: filters, window: window)
    }
    switch Int.random(in: 0..<(ofImages ? 21 : 25), using: &random) {
    case 0, 1, 2, 3: return .convolution(filters: filters, window: window)
    case 4, 5, 6: return .transposed(filters: filters, window: window)
    case 7: return .batchNorm
    case 8: return .batchNorm
    case 9: return .normalisation(pick([.pixel, .sample, .channel, .groups]))
    case 10: return .dropout
    case 11: return .pool(maximum: chance(2), size: pick([1, 2, 3]), stride: pick([1, 2, 3]))
    case 12: return .upSampling(size: pick([2, 3]), bilinear: chance(2))
    case 13:
      return .zeroPadding(
        top: pick([0, 1]), bottom: pick([0, 2]), left: pick([0, 1, 2]), right: pick([0, 1]))
    case 14: return .pixelShuffle
    case 15: return .minibatchDeviation
    case 16, 17, 18:
      guard depth > 0 else { return .normalisation(.pixel) }
      let inner = (0..<pick([1, 1, 2])).map { _ in
        block(isThick: false, ofImages: ofImages, depth: depth - 1, &random)
      }
      // One that keeps the shape, so that arithmetic gets its share.
      let keeping = Block.activation(pick(Activation.allCases))
      return .skip(pick(Combination.allCases), chance(2) ? [keeping] : inner)
    case 19: return .activation(pick(Activation.allCases))
    case 20: return .attention(spectral: chance(3))
    case 21: return .flatten
    case 22: return .globalPool(pick([.average, .maximum, .sum]))
    case 23: return .innerProduct(units: pick([1, 3, 8]))
    default: return .dense(units: pick([1, 3, 7, 16, 33, 40]), bias: !chance(3), spectral: chance(4))
    }
  }

  /// Multiplications of one step, about.
  var work: Double {
    guard let program = try? program(name: "model") else { return 0 }
    return program.entries.reduce(0) { $0 + $1.graph.work }
  }
}

extension Graph {
  /// Multiplications of its products.
  var work: Double {
    nodes.reduce(0) { total, node in
      let shapes = node.operands.map { self[$0].shape }
      switch node.operation {
      case .matmul:
        return total + Double(shapes[0].count * shapes[1].count).squareRoot()
          * Double(node.shape.count).squareRoot()
      case .convolution(let g), .convolutionInputGradient(let g):
        return total + Double(g.taps.count * shapes[0][0] * shapes[1][2] * shapes[1][3])
      case .convolutionKernelGradient(let g):
        return total + Double(g.taps.count * shapes[0][0] * shapes[0][3] * shapes[1][3])
      case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
        .sum, .slice, .pad, .transpose, .oneHot:
        return total
      }
    }
  }
}

extension RandomTraining {
  init(from random: inout SplitMix) {
    func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }
    func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    func optimiser() -> Optimiser {
      var rule: Optimiser = pick([
        .adam(1e-2), .adam(1e-2, beta1: 0.5), .adam(1e-2, beta1: 0), .adamW(1e-2, decay: 0.1), .rmsProp(1e-2),
        .rmsProp(1e-2, momentum: 0.5), .sgd(2e-2), .sgd(2e-2, momentum: 0.9),
        .sgd(2e-2, momentum: 0.9, nesterov: true),
      ])
      switch Int.random(in: 0..<6, using: &random) {
      case 0: rule = rule.linear(to: 1e-4, over: 4)
      case 1: rule = rule.cosine(to: 1e-4, over: 3)
      case 2: rule = rule.staircase(factor: 0.5, every: 2)
      default: break
      }
      if chance(4) { rule = rule.warmUp(3) }
      if chance(3) { rule = rule.clipped(toNorm: pick([0.05, 1, 100])) }
      return rule
    }
    self.init()
    order = pick([
      .simultaneous, .simultaneous, .generatorFirst, .alternating(), .alternating(discriminatorSteps: 2),
      .alternating(discriminatorSteps: 3),
    ])
    loss = pick(Loss.allCases)
    if chance(4) { penalties = Array(Penalty.allCases.shuffled(using: &random).prefix(pick([1, 1, 2]))) }
    instanceNoise = chance(5)
    averaging = chance(4)
    generator = optimiser()
    discriminator = optimiser()
  }
}
