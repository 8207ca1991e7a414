import BespokeAutodiff
import BespokeGraph

/// Graphs of every operation on every kind of shape, with gradients of the first and the second order; the same for
/// the same seed.
public struct RandomGraph {
  private var random: SplitMix
  private(set) var builder = GraphBuilder(name: "step")
  private var values: [ValueID] = []
  private var inputs: [ValueID] = []
  private(set) var states: [StateDeclaration] = []
  /// Values from which nothing is far, so that errors stay those of rounding.
  private let functions: [UnaryFunction] = [
    .negate, .tanh, .sigmoid, .softplus, .leakyReLU(slope: 0.2), .leakyReLU(slope: 0), .stopGradient,
  ]

  /// - Parameter operations: how many of them, gradients not counted.
  public init(seed: UInt64, operations: Int) {
    random = SplitMix(state: seed)
    let batch = pick([1, 2, 3, 5, 16])
    let image = [pick([1, 2, 4, 5, 6]), pick([1, 3, 4]), pick([1, 2, 3, 4, 6, 17, 20])]
    for (index, dimensions) in [image, [pick([1, 4, 6, 9, 33])], image, [12]].enumerated() {
      let shape = Shape([batch] + dimensions, batched: true)
      inputs.append(builder.input("x\(index)", shape))
    }
    values = inputs + [parameter([image[2]])]
    for _ in 0..<operations { append() }
    addOutputs()
  }

  private mutating func pick<T>(_ choices: [T]) -> T { choices.randomElement(using: &random)! }
  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func parameter(_ dimensions: [Int]) -> ValueID {
    let state = StateDeclaration(
      name: "w\(states.count)", shape: Shape(dimensions), role: .parameter)
    states.append(state)
    return builder.state(state)
  }

  private mutating func append() {
    let x = below(3) == 0 ? pick(values) : values.suffix(4).randomElement(using: &random)!
    guard let value = next(x), builder.shape(value).count <= 6000 else { return }
    values.append(value)
  }

  private mutating func next(_ x: ValueID) -> ValueID? {
    let shape = builder.shape(x)
    switch below(16) {
    case 0: return builder.unary(pick(functions), x)
    case 1, 2:
      let same = values.filter { builder.shape($0) == shape }
      return builder.binary(pick([.add, .subtract, .multiply, .maximum]), x, pick(same))
    case 3: return builder.affine(x, scale: pick([-1, 0.5, 0.8]), offset: pick([0, 0.3]))
    case 4, 5: return builder.reshape(x, reshaped(shape))
    case 6: return broadcast(x)
    case 7, 8:
      let axes = shape.dimensions.indices.filter { _ in below(2) == 0 }
      guard !axes.isEmpty else { return nil }
      return builder.unary(.tanh, builder.affine(builder.sum(x, axes: axes), scale: 0.3))
    case 9: return window(shape).map { builder.slice(x, $0.part, $0.window) }
    case 10: return padded(x)
    case 11:
      let first = shape.isBatched ? [0] : []
      return builder.transpose(x, axes: first + (first.count..<shape.rank).shuffled(using: &random))
    case 12, 13: return product(x).map { builder.unary(.tanh, builder.affine($0, scale: 0.4)) }
    case 14: return convolved(x).map { builder.unary(.tanh, builder.affine($0, scale: 0.4)) }
    default:
      // Whole numbers for labels: no rounding decides.
      let labels = builder.affine(inputs[3], scale: 0)
      return builder.oneHot(builder.affine(labels, offset: Double(below(4))), classes: pick([3, 5]))
    }
  }

  private mutating func reshaped(_ shape: Shape) -> Shape {
    var rest = shape.isBatched ? shape.sampleCount : shape.count
    var dimensions: [Int] = []
    for _ in 0..<below(4) {
      let factor = pick((1...rest).filter { rest % $0 == 0 })
      dimensions.append(factor)
      rest /= factor
    }
    dimensions.append(rest)
    return Shape((shape.isBatched ? [shape[0]] : []) + dimensions, batched: shape.isBatched)
  }

  /// New axes between, or the operand's along some axes of another value's shape.
  private mutating func broadcast(_ x: ValueID) -> ValueID? {
    let shape = builder.shape(x)
    if below(2) == 0 {
      var dimensions: [Int] = []
      var axes: [Int] = []
      for (axis, extent) in shape.dimensions.enumerated() {
        if below(3) == 0, !(shape.isBatched && axis == 0) { dimensions.append(pick([1, 2, 3])) }
        axes.append(dimensions.count)
        dimensions.append(extent)
      }
      if below(2) == 0 || dimensions.isEmpty { dimensions.append(pick([1, 2, 5])) }
      return builder.broadcast(x, Shape(dimensions, batched: shape.isBatched), axes: axes)
    }
    let target = builder.shape(pick(values))
    var axes: [Int] = []
    for extent in shape.dimensions {
      let first = max((axes.last ?? -1) + 1, !shape.isBatched && target.isBatched ? 1 : 0)
      guard let axis = (first..<max(first, target.rank)).first(where: { target[$0] == extent }) else {
        return nil
      }
      axes.append(axis)
    }
    guard shape.isBatched == (target.isBatched && axes.first == 0) else { return nil }
    return builder.broadcast(x, target, axes: axes)
  }

  private mutating func window(_ shape: Shape) -> (part: Shape, window: Window)? {
    guard shape.rank > 0 else { return nil }
    var (part, window) = (shape, Window(of: shape))
    for axis in (shape.isBatched ? 1 : 0)..<shape.rank where below(2) == 0 {
      window.start[axis] = below(shape[axis])
      window.stride[axis] = min(pick([1, 1, 2, 3]), shape[axis])
      let most = (shape[axis] - window.start[axis] - 1) / window.stride[axis] + 1
      part.dimensions[axis] = 1 + below(most)
    }
    return (part, window)
  }

  private mutating func padded(_ x: ValueID) -> ValueID? {
    let shape = builder.shape(x)
    guard shape.rank > (shape.isBatched ? 1 : 0) else { return nil }
    var (whole, window) = (shape, Window(of: shape))
    for axis in (shape.isBatched ? 1 : 0)..<shape.rank where below(2) == 0 {
      window.start[axis] = below(3)
      let stride = pick([1, 1, 2])
      whole.dimensions[axis] = window.start[axis] + stride * (shape[axis] - 1) + 1 + below(3)
      window.stride[axis] = min(stride, whole[axis])
    }
    return builder.pad(x, whole, window)
  }

  private mutating func product(_ x: ValueID) -> ValueID? {
    let shape = builder.shape(x)
    let (left, right) = (below(2) == 0, below(2) == 0)
    if shape.isBatched, shape.rank == 3 {
      let others = values.filter {
        let other = builder.shape($0)
        return other.isBatched && other.rank == 3 && other[right ? 2 : 1] == shape[left ? 1 : 2]
      }
      guard !others.isEmpty else { return nil }
      return builder.matmul(x, pick(others), transposeLeft: left, transposeRight: right)
    }
    guard shape.rank == 2 else { return nil }
    let units = pick([1, 3, 17, 40])
    if shape.isBatched, below(3) == 0 {
      let others = values.filter { builder.shape($0).isBatched && builder.shape($0).rank == 2 }
      return builder.matmul(x, pick(others), transposeLeft: true)
    }
    let isLeft = left && !shape.isBatched
    let inner = shape[isLeft ? 0 : 1]
    return builder.matmul(
      x, parameter(right ? [units, inner] : [inner, units]), transposeLeft: isLeft, transposeRight: right)
  }

  private mutating func convolved(_ x: ValueID) -> ValueID? {
    let shape = builder.shape(x)
    guard shape.isBatched, shape.rank == 4 else { return nil }
    let (stride, kernel, filters) = (pick([1, 2, 3]), pick([1, 2, 3]), pick([1, 4, 19]))
    if below(2) == 0 {
      let g = ConvolutionGeometry.same(
        height: shape[1] * stride, width: shape[2] * stride, kernelHeight: kernel, kernelWidth: kernel,
        stride: stride)
      return builder.convolutionInputGradient(x, parameter([kernel, kernel, filters, shape[3]]), g)
    }
    let g = ConvolutionGeometry.same(
      height: shape[1], width: shape[2], kernelHeight: kernel, kernelWidth: kernel, stride: stride)
    return builder.convolution(x, parameter([kernel, kernel, shape[3], filters]), g)
  }

  /// The graph as the step of a program.
  public func program(name: String) -> Program {
    var initialise = GraphBuilder(name: "initialise")
    for (index, state) in states.enumerated() {
      initialise.assign(
        state, initialise.random(.uniform(low: -0.5, high: 0.5), stream: UInt32(index), state.shape))
    }
    return Program(name: name, initialise: initialise.graph, step: builder.graph)
  }

  /// The last values, and derivatives of what they add up to: once by inputs and parameters, and of those once more.
  private mutating func addOutputs() {
    for (index, value) in values.suffix(3).enumerated() { output("y\(index)", value) }
    var total = builder.constant(0)
    for value in values.suffix(6) { total = builder.add(total, mean(builder.unary(.tanh, value))) }
    let variables = inputs.dropLast() + states.map { builder.state($0) }
    let first = builder.gradients(of: total, withRespectTo: Array(variables))
    var penalty = builder.constant(0)
    for (index, gradient) in first.enumerated() {
      output("first\(index)", gradient)
      penalty = builder.add(penalty, mean(builder.unary(.square, gradient)))
    }
    let second = builder.gradients(of: penalty, withRespectTo: Array(variables))
    for (index, gradient) in second.enumerated() {
      output("second\(index)", gradient)
      if index >= variables.count - states.count {
        let state = states[index - variables.count + states.count]
        builder.assign(state, builder.subtract(builder.state(state), gradient))
      }
    }
  }

  private mutating func mean(_ value: ValueID) -> ValueID {
    builder.shape(value) == .scalar ? value : builder.mean(value)
  }

  /// The interface's tensors have four axes at most.
  private mutating func output(_ name: String, _ value: ValueID) {
    let shape = builder.shape(value)
    let flat = shape.isBatched ? Shape([shape[0], shape.sampleCount], batched: true) : Shape([shape.count])
    builder.output(name, shape.rank > 4 ? builder.reshape(value, flat) : value)
  }
}
