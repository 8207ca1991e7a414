import BespokeDSL
import BespokeGraph

/// The orders of all features of a network. What is flattened has the order of its image, what becomes an image has to
/// have it, and what goes element by element, or by the feature, hands it on in both directions.
package struct FeatureOrders: Sendable {
  /// Of each step's result; nil where that is no `[n, f]`.
  package private(set) var steps: [FeatureOrder?]
  /// Of the noise; nil of images.
  package private(set) var input: FeatureOrder?

  package init(_ network: TracedNetwork) {
    var solver = Solver(network)
    for (index, step) in network.steps.enumerated() { solver.add(step, index) }
    steps = solver.results.map { $0.map { solver.order($0) } }
    input = solver.input.map { solver.order($0) }
  }

  /// Of what a step takes.
  package func operand(_ operand: TracedNetwork.Operand) -> FeatureOrder? {
    switch operand {
    case .input: input
    case .label: nil
    case .step(let index): steps[index]
    }
  }
}

/// Variables, each of so many neighbouring features, which are told what they are or that they are the same.
private struct Solver {
  private enum Binding {
    case unknown
    case known(FeatureOrder.Block)
    case parts([Int])
  }
  private let network: TracedNetwork
  private var variables: [(count: Int, binding: Binding)] = []
  /// Of each value, the variables side by side.
  private(set) var results: [[Int]?] = []
  private(set) var input: [Int]?

  init(_ network: TracedNetwork) {
    self.network = network
    if network.input.rank == 2 { input = [known(.plain(network.input[1]))] }
  }

  mutating func add(_ step: TracedNetwork.Step, _ index: Int) {
    let operands = step.operands.map { (shape: shape($0), features: features($0)) }
    let images = operands.first { $0.shape.rank == 4 }?.shape
    guard step.shape.rank == 2 else {
      // What becomes an image must be one.
      if step.shape.rank == 4, let features = operands[0].features, step.layer.unshared is Reshape {
        unify(features, [known(block(of: step.shape))])
      } else {
        for operand in operands { operand.features.map { pin($0) } }
      }
      results.append(nil)
      return
    }
    switch step.layer.unshared {
    case is Flatten, is Reshape:
      results.append(operands[0].features ?? [known(images.map(block) ?? .plain(step.shape[1]))])
    case is Dense, is Embedding: results.append([variable(step.shape[1])])
    case is Concat: results.append(operands.flatMap { $0.features ?? [] })
    case let layer where layer.actsByTheFeature && operands.allSatisfy({ $0.shape == step.shape }):
      for operand in operands.dropFirst() {
        if let first = operands[0].features, let other = operand.features { unify(first, other) }
      }
      results.append(operands[0].features)
    case is InnerProduct:
      if let first = operands[0].features, let other = operands[1].features { unify(first, other) }
      results.append([known(.plain(1))])
    default:
      for operand in operands { operand.features.map { pin($0) } }
      results.append([known(.plain(step.shape[1]))])
    }
  }

  func order(_ features: [Int]) -> FeatureOrder {
    FeatureOrder(blocks: features.flatMap { blocks($0) })
  }

  private func blocks(_ variable: Int) -> [FeatureOrder.Block] {
    switch variables[variable].binding {
    case .unknown: [.plain(variables[variable].count)]
    case .known(let block): [block]
    case .parts(let parts): parts.flatMap { blocks($0) }
    }
  }

  private func shape(_ operand: TracedNetwork.Operand) -> Shape {
    switch operand {
    case .input: network.input
    case .label: Shape([network.input[0]], batched: true)
    case .step(let index): network.steps[index].shape
    }
  }

  private func features(_ operand: TracedNetwork.Operand) -> [Int]? {
    switch operand {
    case .input: input
    case .label: nil
    case .step(let index): results[index]
    }
  }

  private func block(of shape: Shape) -> FeatureOrder.Block {
    .image(height: shape[1], width: shape[2], channels: shape[3])
  }

  private mutating func variable(_ count: Int) -> Int {
    variables.append((count, .unknown))
    return variables.count - 1
  }

  private mutating func known(_ block: FeatureOrder.Block) -> Int {
    variables.append((block.count, .known(block)))
    return variables.count - 1
  }

  /// The variables that stand for these at the end.
  private func resolved(_ features: [Int]) -> [Int] {
    features.flatMap { variable -> [Int] in
      if case .parts(let parts) = variables[variable].binding { return resolved(parts) }
      return [variable]
    }
  }

  private mutating func pin(_ features: [Int]) {
    for variable in resolved(features) {
      if case .unknown = variables[variable].binding {
        variables[variable].binding = .known(.plain(variables[variable].count))
      }
    }
  }

  /// Where two orders cannot be the same, both stay as they are: whoever asks sees that they differ.
  private mutating func unify(_ first: [Int], _ second: [Int]) {
    let (a, b) = (resolved(first), resolved(second))
    if a == b { return }
    if a.count == b.count, zip(a, b).allSatisfy({ variables[$0].count == variables[$1].count }) {
      for (x, y) in zip(a, b) where x != y { bind(x, [y]) }
    } else if a.count == 1 {
      bind(a[0], b)
    } else if b.count == 1 {
      bind(b[0], a)
    }
  }

  private mutating func bind(_ variable: Int, _ parts: [Int]) {
    if case .unknown = variables[variable].binding {
      variables[variable].binding = .parts(parts)
    } else if parts.count == 1, case .unknown = variables[parts[0]].binding {
      variables[parts[0]].binding = .parts([variable])
    }
  }
}

extension LayerOfSeveral {
  /// Whether each feature of the result is made of the same feature of the operands, or of all in no order.
  var actsByTheFeature: Bool {
    switch self {
    case is LeakyReLU, is ReLU, is Tanh, is Sigmoid, is Softplus, is ELU, is GELU, is SiLU, is Softmax,
      is Dropout,
      is BatchNorm, is LayerNorm, is Add:
      true
    default: operationStem.map(elementwise.contains) ?? false
    }
  }
}

/// Operators and functions that act element by element.
private let elementwise: Set<String> = [
  "add", "subtract", "multiply", "divide", "maximum", "affine", "negate", "exp", "log", "tanh", "sigmoid",
  "softplus",
  "leakyReLU", "square", "squareRoot",
]
