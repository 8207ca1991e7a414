import BespokeGraph
import Foundation

/// Operations of a graph as nodes of ONNX. A value that repeats a smaller one is kept small as long as what reads it
/// goes element by element: ONNX repeats it there.
struct ONNXLowering {
  private let graph: Graph
  private let states: [String: [Float]]
  private var result = Onnx_GraphProto()
  /// Of each value, its name there.
  private var names: [String] = []
  /// Of each value, whether its extents are smaller than the graph's: 1 where it repeats itself.
  private var isThin: [Bool] = []
  private var known: Set<String> = []
  private var counts: [String: Int] = [:]
  /// States under other names, their axes turned.
  private var turnedStates: [Int: String] = [:]
  /// The extent of the batch at run time, `[1]`.
  private var batch: String?

  init(_ graph: Graph, states: [String: [Float]]) {
    self.graph = graph
    self.states = states
  }

  mutating func lowered() throws -> Onnx_GraphProto {
    result.name = graph.name
    for (index, node) in graph.nodes.enumerated() {
      let (name, thin) = try lower(node, index)
      names.append(name)
      isThin.append(thin)
    }
    for output in graph.outputs {
      let name = full(output.value)
      append("Identity", [name], to: output.name)
      result.output.append(info(output.name, graph[output.value].shape))
    }
    // Of kernels only the turned ones are read.
    let read = Set(result.node.flatMap(\.input))
    result.initializer.removeAll { !read.contains($0.name) }
    return result
  }

  // Operations

  private mutating func lower(_ node: Node, _ index: Int) throws -> (name: String, isThin: Bool) {
    let operands = node.operands
    switch node.operation {
    case .input(let name):
      known.insert(name)
      result.input.append(info(name, node.shape))
      return (name, false)
    case .state(let name):
      guard let values = states[name] else { throw refusal(node, "there are no numbers for \(name)") }
      return (tensor(name, node.shape.dimensions, values), false)
    case .constant(let number): return (constant(number), node.shape.rank > 0)
    case .unary(let function): return (unary(function, node), thin(operands))
    case .binary(let function):
      let words: [BinaryFunction: String] = [
        .add: "Add", .subtract: "Sub", .multiply: "Mul", .divide: "Div", .maximum: "Max",
      ]
      return (op(words[function] ?? "", operands.map(name), node), thin(operands))
    case .affine(let scale, let offset):
      var x = name(operands[0])
      if scale != 1 { x = op("Mul", [x, constant(scale)], node) }
      return (offset == 0 ? x : op("Add", [x, constant(offset)], node), thin(operands))
    case .reshape: return (try reshape(node), false)
    case .broadcast(let axes): return (broadcast(node, axes), true)
    case .sum(let axes):
      guard !(graph[operands[0]].shape.isBatched && axes.contains(0)) else {
        throw refusal(node, "it looks at the whole batch, which can have any size there")
      }
      let numbers = integers(axes)
      return (op("ReduceSum", [full(operands[0]), numbers], node, [attribute("keepdims", 0)]), false)
    case .slice(let window): return (slice(node, window), false)
    case .pad(let window): return (try pad(node, window), false)
    case .transpose(let axes):
      return (op("Transpose", [full(operands[0])], node, [attribute("perm", axes)]), false)
    case .oneHot(let classes):
      let row = tensor(unique("classes"), [classes], (0..<classes).map(Float.init))
      let column = op("Unsqueeze", [full(operands[0]), integers([-1])], node)
      return (op("Cast", [op("Equal", [column, row], node)], node, [attribute("to", 1)]), false)
    case .matmul(let transposeLeft, let transposeRight):
      return (matmul(node, transposeLeft, transposeRight), false)
    case .convolution(let geometry): return (convolution(node, geometry), false)
    case .convolutionInputGradient(let geometry): return (try transposedConvolution(node, geometry), false)
    case .convolutionKernelGradient, .random, .stepFunction:
      throw refusal(node, "it belongs to training")
    }
  }

  private mutating func unary(_ function: UnaryFunction, _ node: Node) -> String {
    let x = name(node.operands[0])
    switch function {
    case .negate: return op("Neg", [x], node)
    case .exp: return op("Exp", [x], node)
    case .log: return op("Log", [x], node)
    case .tanh: return op("Tanh", [x], node)
    case .sigmoid: return op("Sigmoid", [x], node)
    case .softplus: return op("Softplus", [x], node)
    case .squareRoot: return op("Sqrt", [x], node)
    case .reciprocalSquareRoot: return op("Reciprocal", [op("Sqrt", [x], node)], node)
    case .reciprocal: return op("Reciprocal", [x], node)
    case .square: return op("Mul", [x, x], node)
    case .leakyReLU(let slope):
      if slope == 0 { return op("Relu", [x], node) }
      return op("LeakyRelu", [x], node, [attribute("alpha", Float(slope))])
    case .leakyReLUMask(let slope):
      return op("Where", [op("Greater", [x, constant(0)], node), constant(1), constant(slope)], node)
    case .stopGradient: return x
    }
  }

  private mutating func reshape(_ node: Node) throws -> String {
    let (x, from) = (full(node.operands[0]), graph[node.operands[0]].shape)
    if from.dimensions == node.shape.dimensions, from.isBatched == node.shape.isBatched { return x }
    guard from.isBatched == node.shape.isBatched else {
      throw refusal(node, "it counts the batch among other things, which can have any size there")
    }
    return op("Reshape", [x, integers(extents(node.shape))], node)
  }

  /// With an extent of 1 wherever it repeats itself.
  private mutating func broadcast(_ node: Node, _ axes: [Int]) -> String {
    let operand = node.operands[0]
    let from = graph[operand].shape
    var extents = node.shape.dimensions.map { _ in 1 }
    // A small operand stays small, but where it stands for a batch it is one there too.
    let x = isThin[operand.index] && from.rank > 0 ? full(operand) : name(operand)
    for (axis, place) in axes.enumerated() { extents[place] = from[axis] }
    if from.isBatched, axes.first == 0 { extents[0] = 0 }
    if from.rank == node.shape.rank { return x }
    return op("Reshape", [x, integers(extents)], node)
  }

  private mutating func slice(_ node: Node, _ window: Window) -> String {
    let (x, from) = (full(node.operands[0]), graph[node.operands[0]].shape)
    let axes = from.dimensions.indices.filter { axis in
      !(from.isBatched && axis == 0) && (window.start[axis] != 0 || node.shape[axis] != from[axis])
    }
    let ends = axes.map { window.start[$0] + (node.shape[$0] - 1) * window.stride[$0] + 1 }
    return op(
      "Slice",
      [
        x, integers(axes.map { window.start[$0] }), integers(ends), integers(axes),
        integers(axes.map { window.stride[$0] }),
      ], node)
  }

  private mutating func pad(_ node: Node, _ window: Window) throws -> String {
    let (x, from) = (full(node.operands[0]), graph[node.operands[0]].shape)
    guard zip(window.stride, from.dimensions).allSatisfy({ $0 == 1 || $1 == 1 }) else {
      throw refusal(node, "it spreads pixels apart")
    }
    let after = from.dimensions.indices.map { axis in
      from.isBatched && axis == 0 ? 0 : node.shape[axis] - window.start[axis] - from[axis]
    }
    return op("Pad", [x, integers(window.start + after)], node)
  }

  private mutating func matmul(_ node: Node, _ transposeLeft: Bool, _ transposeRight: Bool) -> String {
    var operands = node.operands.map { full($0) }
    if node.shape.rank == 2, transposeLeft || transposeRight {
      return op(
        "Gemm", operands, node,
        [attribute("transA", transposeLeft ? 1 : 0), attribute("transB", transposeRight ? 1 : 0)])
    }
    for (place, isTransposed) in [transposeLeft, transposeRight].enumerated() where isTransposed {
      operands[place] = op("Transpose", [operands[place]], node, [attribute("perm", [0, 2, 1])])
    }
    return op("MatMul", operands, node)
  }

  // Convolutions, whose images are [n, c, h, w] in ONNX

  private mutating func convolution(_ node: Node, _ g: ConvolutionGeometry) -> String {
    let ends = [
      max((g.outputHeight - 1) * g.stride + g.kernelHeight - g.inputHeight - g.padTop, 0),
      max((g.outputWidth - 1) * g.stride + g.kernelWidth - g.inputWidth - g.padLeft, 0),
    ]
    let y = op(
      "Conv", [channelsFirst(node), kernel(node)], node,
      [attribute("strides", [g.stride, g.stride]), attribute("pads", [g.padTop, g.padLeft] + ends)])
    return op("Transpose", [y], node, [attribute("perm", [0, 2, 3, 1])])
  }

  private mutating func transposedConvolution(_ node: Node, _ g: ConvolutionGeometry) throws -> String {
    let ends = [
      (g.outputHeight - 1) * g.stride + g.kernelHeight - g.inputHeight - g.padTop,
      (g.outputWidth - 1) * g.stride + g.kernelWidth - g.inputWidth - g.padLeft,
    ]
    // Where less than nothing is cut off, zeros are added.
    let added = ends.map { max(-$0, 0) }
    guard added.allSatisfy({ $0 < g.stride }) else {
      throw refusal(node, "its result is larger than its kernel reaches")
    }
    var attributes = [
      attribute("strides", [g.stride, g.stride]),
      attribute("pads", [g.padTop, g.padLeft] + ends.map { max($0, 0) }),
    ]
    if added != [0, 0] { attributes.append(attribute("output_padding", added)) }
    let y = op("ConvTranspose", [channelsFirst(node), kernel(node)], node, attributes)
    return op("Transpose", [y], node, [attribute("perm", [0, 2, 3, 1])])
  }

  private mutating func channelsFirst(_ node: Node) -> String {
    op("Transpose", [full(node.operands[0])], node, [attribute("perm", [0, 3, 1, 2])])
  }

  /// `[h, w, a, b]` to `[b, a, h, w]`; of a state once and for all.
  private mutating func kernel(_ node: Node) -> String {
    let operand = node.operands[1]
    guard case .state(let state) = graph[operand].operation, let values = states[state] else {
      return op("Transpose", [full(operand)], node, [attribute("perm", [3, 2, 0, 1])])
    }
    if let known = turnedStates[operand.index] { return known }
    let d = graph[operand].shape.dimensions
    var turned: [Float] = []
    turned.reserveCapacity(values.count)
    for b in 0..<d[3] {
      for a in 0..<d[2] {
        for pixel in 0..<d[0] * d[1] { turned.append(values[(pixel * d[2] + a) * d[3] + b]) }
      }
    }
    let name = tensor(state + "/turned", [d[3], d[2], d[0], d[1]], turned)
    turnedStates[operand.index] = name
    return name
  }

  // Values

  private func name(_ value: ValueID) -> String { names[value.index] }
  private func thin(_ operands: [ValueID]) -> Bool { operands.allSatisfy { isThin[$0.index] } }

  /// A value with all the extents that the graph has for it.
  private mutating func full(_ value: ValueID) -> String {
    guard isThin[value.index] else { return name(value) }
    let node = graph[value]
    let shape: String
    if node.shape.isBatched {
      let rest = integers(Array(node.shape.dimensions.dropFirst()))
      shape = op("Concat", [batchExtent(), rest], node, [attribute("axis", 0)])
    } else {
      shape = integers(node.shape.dimensions)
    }
    let whole = op("Expand", [name(value), shape], node)
    names[value.index] = whole
    isThin[value.index] = false
    return whole
  }

  private mutating func batchExtent() -> String {
    if let batch { return batch }
    let shape = unique("shape")
    append("Shape", [result.input[0].name], to: shape)
    let name = unique("batch")
    append("Slice", [shape, integers([0]), integers([1]), integers([0])], to: name)
    batch = name
    return name
  }

  /// A shape's extents for `Reshape`: 0 stands for the batch, as it is.
  private func extents(_ shape: Shape) -> [Int] {
    shape.isBatched ? [0] + shape.dimensions.dropFirst() : shape.dimensions
  }

  // Messages

  private mutating func op(
    _ type: String, _ inputs: [String], _ node: Node, _ attributes: [Onnx_AttributeProto] = []
  ) -> String {
    let name = unique(node.name.isEmpty ? type.lowercased() : node.name)
    append(type, inputs, to: name, attributes)
    return name
  }

  private mutating func append(
    _ type: String, _ inputs: [String], to output: String, _ attributes: [Onnx_AttributeProto] = []
  ) {
    result.node.append(
      .with {
        $0.opType = type
        $0.name = output
        $0.input = inputs
        $0.output = [output]
        $0.attribute = attributes
      })
  }

  private func attribute(_ name: String, _ number: Int) -> Onnx_AttributeProto {
    .with { ($0.name, $0.type, $0.i) = (name, .int, Int64(number)) }
  }
  private func attribute(_ name: String, _ number: Float) -> Onnx_AttributeProto {
    .with { ($0.name, $0.type, $0.f) = (name, .float, number) }
  }
  private func attribute(_ name: String, _ numbers: [Int]) -> Onnx_AttributeProto {
    .with { ($0.name, $0.type, $0.ints) = (name, .ints, numbers.map(Int64.init)) }
  }

  private func info(_ name: String, _ shape: Shape) -> Onnx_ValueInfoProto {
    .with {
      $0.name = name
      $0.type.tensorType.elemType = 1
      $0.type.tensorType.shape.dim = shape.dimensions.enumerated().map { axis, extent in
        .with { if shape.isBatched, axis == 0 { $0.dimParam = "batch" } else { $0.dimValue = Int64(extent) } }
      }
    }
  }

  private mutating func tensor(_ name: String, _ extents: [Int], _ values: [Float]) -> String {
    let name = unique(name)
    result.initializer.append(
      .with {
        $0.name = name
        $0.dims = extents.map(Int64.init)
        $0.dataType = 1
        $0.rawData = values.withUnsafeBytes { Data($0) }
      })
    return name
  }

  private mutating func constant(_ number: Double) -> String { tensor(unique("number"), [], [Float(number)]) }

  private mutating func integers(_ numbers: [Int]) -> String {
    let name = unique("extents")
    result.initializer.append(
      .with {
        $0.name = name
        $0.dims = [Int64(numbers.count)]
        $0.dataType = 7
        $0.rawData = numbers.map(Int64.init).withUnsafeBytes { Data($0) }
      })
    return name
  }

  /// Names of values are used once.
  private mutating func unique(_ name: String) -> String {
    // An output has its name for itself.
    if !graph.outputs.contains(where: { $0.name == name }), known.insert(name).inserted { return name }
    var candidate: String
    repeat {
      counts[name, default: 1] += 1
      candidate = "\(name)_\(counts[name, default: 1])"
    } while !known.insert(candidate).inserted
    return candidate
  }

  private func refusal(_ node: Node, _ reason: String) -> ONNXRefusal {
    let place = node.location.map { "\($0): " } ?? ""
    let what = node.name.isEmpty ? node.operation.row.word : node.name
    return ONNXRefusal(description: "\(place)\(what) cannot be said in ONNX: \(reason)")
  }
}
