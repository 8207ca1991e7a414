import BespokeGraph
import BespokeInterpreter
import BespokeTensorFiles

/// Finds the layers of a graph of one sample. What depends on no input is computed here, in double precision; what
/// follows a product channel by channel (biases, batch normalisation) goes into its weights, unless they are to stay.
struct LayerFinder {
  private let graph: Graph
  private let isExact: Bool
  /// Of what no input changes, its numbers.
  private var constants: [ValueID: BespokeInterpreter.Tensor<Double>] = [:]
  private var users: [[ValueID]]
  /// Values that are part of a step that is there already.
  private var done: Set<ValueID> = []
  private var layers = Layers()

  static func layers(
    of graph: Graph, states: [String: [Float]], isExact: Bool
  ) throws -> Layers {
    var finder = try LayerFinder(graph, states, isExact)
    try finder.find()
    return finder.layers
  }

  private init(_ graph: Graph, _ states: [String: [Float]], _ isExact: Bool) throws {
    (self.graph, self.isExact) = (graph, isExact)
    users = Array(repeating: [], count: graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      for operand in node.operands { users[operand.index].append(ValueID(index)) }
    }
    // An output is used once more, by the caller.
    for output in graph.outputs { users[output.value.index].append(output.value) }
    try evaluate(states)
  }

  /// Computes all that depends on no input.
  private mutating func evaluate(_ states: [String: [Float]]) throws {
    var fixed = Graph(name: graph.name)
    var places: [ValueID: ValueID] = [:]
    for (index, node) in graph.nodes.enumerated() {
      switch node.operation {
      case .input: continue
      case .random, .stepFunction:
        throw UserError("\(node.name) draws random numbers: what is exported must not")
      default: break
      }
      guard node.operands.allSatisfy({ places[$0] != nil }) else { continue }
      var copy = node
      copy.operands = node.operands.map { places[$0]! }
      fixed.nodes.append(copy)
      places[ValueID(index)] = ValueID(fixed.nodes.count - 1)
    }
    let tensors = Dictionary(
      uniqueKeysWithValues: graph.states.compactMap { state in
        states[state.name].map {
          (state.name, Tensor(shape: state.shape, elements: $0.map { Double($0) }))
        }
      })
    let values = try Interpreter<Double>().run(fixed, states: tensors).values
    for (value, place) in places { constants[value] = values[place.index] }
  }

  private mutating func find() throws {
    for (index, node) in graph.nodes.enumerated() {
      let value = ValueID(index)
      if constants[value] != nil || done.contains(value) { continue }
      switch node.operation {
      case .input(let name): layers.inputs.append((name, value, node.shape.count))
      case .matmul, .convolution, .convolutionInputGradient:
        if !findProduct(value) { append(.operation(node.operation), value, [value]) }
      case .convolutionKernelGradient:
        throw UserError("\(node.name) is the gradient of a convolution's weights, which C is not written for")
      case .unary, .binary, .affine: findElements(value)
      case .reshape: append(.alias, value, [value])
      case .broadcast, .sum, .slice, .pad, .transpose, .oneHot:
        append(.operation(node.operation), value, [value])
      case .state, .constant, .random, .stepFunction: break
      }
    }
    for output in graph.outputs {
      layers.outputs.append((output.name, output.value, graph[output.value].shape.count))
    }
  }

  private func operand(_ value: ValueID) -> LayerOperand {
    guard let tensor = constants[value] else { return .value(value, graph[value].shape) }
    if let first = tensor.elements.first, tensor.elements.allSatisfy({ $0 == first }) {
      return .number(first, tensor.shape)
    }
    return .numbers(tensor.elements.map { Float($0) }, tensor.shape)
  }

  private mutating func append(_ work: LayerStep.Work, _ result: ValueID, _ from: [ValueID]) {
    append(work, graph[result].operands.map(operand), result, from)
  }

  private mutating func append(
    _ work: LayerStep.Work, _ operands: [LayerOperand], _ result: ValueID, _ from: [ValueID]
  ) {
    layers.steps.append(
      LayerStep(
        work: work, operands: operands, result: result, shape: graph[result].shape, caption: caption(from)))
    done.formUnion(from)
  }

  // MARK: Layers with weights

  /// Whether it is a product of a value and of weights.
  private mutating func findProduct(_ value: ValueID) -> Bool {
    let node = graph[value]
    guard let kernel = constants[node.operands[1]], constants[node.operands[0]] == nil else { return false }
    var product: Product
    switch node.operation {
    case .matmul(false, let isTransposed):
      guard node.shape.rank == 2, kernel.shape.rank == 2, node.shape[0] == 1 else { return false }
      let (depth, outputs) =
        isTransposed ? (kernel.shape[1], kernel.shape[0]) : (kernel.shape[0], kernel.shape[1])
      let weights =
        isTransposed
        ? (0..<depth).flatMap { k in (0..<outputs).map { kernel.elements[$0 * depth + k] } } : kernel.elements
      product = Product(
        kind: .dense, weights: [], bias: [], taps: 1, depth: depth, outputs: outputs)
      finish(&product, value, weights)
    case .convolution(let geometry):
      product = Product(
        kind: .convolution(geometry), weights: [], bias: [], taps: kernel.shape[0] * kernel.shape[1],
        depth: kernel.shape[2], outputs: kernel.shape[3])
      finish(&product, value, kernel.elements)
    case .convolutionInputGradient(let geometry):
      let (outputs, depth) = (kernel.shape[2], kernel.shape[3])
      product = Product(
        kind: .transposed(geometry), weights: [], bias: [], taps: kernel.shape[0] * kernel.shape[1],
        depth: depth, outputs: outputs)
      var weights = [Double](repeating: 0, count: kernel.elements.count)
      for tap in 0..<product.taps {
        for o in 0..<outputs {
          for k in 0..<depth {
            weights[(tap * depth + k) * outputs + o] = kernel.elements[(tap * outputs + o) * depth + k]
          }
        }
      }
      finish(&product, value, weights)
    default: return false
    }
    return true
  }

  private mutating func finish(_ product: inout Product, _ value: ValueID, _ weights: [Double]) {
    let chain = affineChain(from: value, channels: product.outputs, biasAlone: isExact)
    product.weights = weights.enumerated().map { Float($1 * chain.scale[$0 % product.outputs]) }
    product.bias = chain.shift.map { Float($0) }
    append(.product(product), [operand(graph[value].operands[0])], chain.values.last!, chain.values)
  }

  /// A value, and what is done with it, and with nothing but it, channel by channel.
  private struct AffineChain {
    var values: [ValueID]
    var scale: [Double]
    var shift: [Double]
  }

  private func affineChain(from value: ValueID, channels: Int, biasAlone: Bool) -> AffineChain {
    var chain = AffineChain(
      values: [value], scale: Array(repeating: 1, count: channels),
      shift: Array(repeating: 0, count: channels))
    while let last = chain.values.last, users[last.index].count == 1, let user = users[last.index].first,
      user != last, let (scale, shift) = affine(user, of: last, channels: channels)
    {
      if biasAlone && (chain.values.count > 1 || scale.contains { $0 != 1 }) { break }
      for channel in 0..<channels {
        chain.scale[channel] *= scale[channel]
        chain.shift[channel] = chain.shift[channel] * scale[channel] + shift[channel]
      }
      chain.values.append(user)
    }
    return chain
  }

  /// What a node does with an operand, if it is `x * scale[c] + shift[c]`.
  private func affine(_ user: ValueID, of value: ValueID, channels: Int) -> (
    scale: [Double], shift: [Double]
  )? {
    let node = graph[user]
    func all(_ number: Double) -> [Double] { Array(repeating: number, count: channels) }
    switch node.operation {
    case .affine(let scale, let offset): return (all(scale), all(offset))
    case .unary(.negate): return (all(-1), all(0))
    case .binary(let function):
      let isFirst = node.operands[0] == value
      guard let other = constants[node.operands[isFirst ? 1 : 0]]?.elements,
        other.count % channels == 0, other.indices.allSatisfy({ other[$0] == other[$0 % channels] })
      else { return nil }
      let vector = Array(other.prefix(channels))
      switch function {
      case .add: return (all(1), vector)
      case .subtract: return isFirst ? (all(1), vector.map { -$0 }) : (all(-1), vector)
      case .multiply: return (vector, all(0))
      case .divide: return isFirst ? (vector.map { 1 / $0 }, all(0)) : nil
      case .maximum: return nil
      }
    default: return nil
    }
  }

  // MARK: Element by element

  private mutating func findElements(_ value: ValueID) {
    let node = graph[value]
    // Batch normalisation before an activation, and its like.
    if !isExact, let operand = node.operands.first(where: { constants[$0] == nil }),
      let channels = node.shape.dimensions.last, node.operands.filter({ $0 == operand }).count == 1,
      let (scale, shift) = affine(value, of: operand, channels: channels)
    {
      let rest = affineChain(from: value, channels: channels, biasAlone: false)
      if rest.values.count > 1 {
        append(
          .scaleAndShift(
            scale: zip(scale, rest.scale).map { Float($0 * $1) },
            shift: (0..<channels).map { Float(shift[$0] * rest.scale[$0] + rest.shift[$0]) }),
          [self.operand(operand)], rest.values.last!, rest.values)
        return
      }
    }
    // The last of a chain of nodes each of which has one use says it all.
    var last = value
    var chain = [value]
    while users[last.index].count == 1, let user = users[last.index].first, user != last,
      graph[user].operation.isElementwise, graph[user].shape == node.shape,
      graph[user].operands.allSatisfy({ $0 == last || constants[$0] != nil || isKnown($0) })
    {
      last = user
      chain.append(user)
    }
    var operands: [LayerOperand] = []
    let expression = expression(last, chain, &operands)
    append(.elements(expression), operands, last, chain)
  }

  /// Whether a value is there when the next step is made.
  private func isKnown(_ value: ValueID) -> Bool {
    done.contains(value) || { if case .input = graph[value].operation { true } else { false } }()
  }

  private func expression(
    _ value: ValueID, _ chain: [ValueID], _ operands: inout [LayerOperand]
  ) -> Expression {
    let node = graph[value]
    guard chain.contains(value) else {
      operands.append(operand(value))
      return .operand(operands.count - 1)
    }
    switch node.operation {
    case .unary(let function): return .unary(function, expression(node.operands[0], chain, &operands))
    case .binary(let function):
      let a = expression(node.operands[0], chain, &operands)
      return .binary(function, a, expression(node.operands[1], chain, &operands))
    case .affine(let scale, let offset):
      return .affine(scale: scale, offset: offset, expression(node.operands[0], chain, &operands))
    default: preconditionFailure("\(node.operation) is not elementwise")
    }
  }

  // MARK: For people

  /// The names of what is done, each once, and the line of the first.
  private func caption(_ values: [ValueID]) -> String {
    var names: [String] = []
    for value in values {
      // `generator/batchNorm1/centred` is part of batchNorm1.
      let parts = graph[value].name.split(separator: "/").map(String.init)
      let name = parts.count > 1 ? parts[1] : parts.first ?? graph[value].operation.row.word
      if names.last != name { names.append(name) }
    }
    let place = values.compactMap { graph[$0].location }.first.map { " (\($0.id):\($0.line))" } ?? ""
    return names.joined(separator: ", ") + place
  }
}
