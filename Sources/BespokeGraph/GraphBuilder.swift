/// Appends nodes to a graph, inferring and checking each result's shape.
///
/// A mistake in the operands here is a bug of the caller, not of a model, so an illegal node traps; formulas of users'
/// layers and losses go through `appendIfLegal`, and `BespokeDSL` reports what it throws with their lines.
public struct GraphBuilder: Sendable {
  public private(set) var graph: Graph
  /// Given to nodes that are appended without a name or location of their own.
  public var location: SourceLocation?
  public var scope: String = ""
  /// Given to all nodes (see `Node`).
  public var part: String = ""
  private var stateNodes: [String: ValueID] = [:]
  /// Of the program so far.
  public private(set) var streams: RandomStreams

  /// - Parameter streams: those of the program's graphs that were built before.
  public init(name: String, streams: RandomStreams) {
    graph = Graph(name: name)
    self.streams = streams
  }

  public init(name: String) { self.init(name: name, streams: RandomStreams()) }

  public func shape(_ value: ValueID) -> Shape { graph[value].shape }

  @discardableResult
  public mutating func append(
    _ operation: Operation, _ operands: [ValueID] = [], shape: Shape? = nil, name: String? = nil
  ) -> ValueID {
    do {
      return try appendIfLegal(operation, operands, shape: shape, name: name)
    } catch {
      preconditionFailure("bug in Bespoke, building \(graph.name): \(error)")
    }
  }

  /// The same for operands that a user chose.
  /// - Throws: what is wrong with them; nothing is appended then.
  public mutating func appendIfLegal(
    _ operation: Operation, _ operands: [ValueID] = [], shape: Shape? = nil, name: String? = nil
  ) throws(ShapeError) -> ValueID {
    let result = try inferShape(operation, operands.map { graph[$0].shape }, declared: shape)
    graph.nodes.append(
      Node(
        operation: operation, operands: operands, shape: result, name: name ?? scope, location: location,
        part: part))
    return ValueID(graph.nodes.count - 1)
  }

  // Sources

  public mutating func input(_ name: String, _ shape: Shape) -> ValueID {
    append(.input(name), shape: shape, name: name)
  }

  /// The value a state has at the start of the run. Asking twice gives the same node.
  public mutating func state(_ declaration: StateDeclaration) -> ValueID {
    if let known = stateNodes[declaration.name] { return known }
    graph.states.append(declaration)
    let value = append(.state(declaration.name), shape: declaration.shape, name: declaration.name)
    stateNodes[declaration.name] = value
    return value
  }

  /// Declares a state that the graph only assigns.
  public mutating func declare(_ declaration: StateDeclaration) {
    if !graph.states.contains(where: { $0.name == declaration.name }) { graph.states.append(declaration) }
  }

  public mutating func constant(_ value: Double) -> ValueID { append(.constant(value), name: "") }

  /// A constant in every element.
  public mutating func constant(_ value: Double, _ shape: Shape) -> ValueID {
    fill(constant(value), shape)
  }

  public mutating func random(
    _ distribution: RandomDistribution, stream: UInt32, _ shape: Shape, name: String? = nil
  ) -> ValueID {
    append(.random(distribution, stream: stream), shape: shape, name: name)
  }

  /// Numbers of a stream of their own (see `RandomStreams`).
  /// - Parameter source: the same for numbers that are to be the same.
  public mutating func random(
    _ distribution: RandomDistribution, from source: String, _ shape: Shape, name: String? = nil
  ) -> ValueID {
    random(distribution, stream: streams[source], shape, name: name)
  }

  // Element by element

  public mutating func unary(_ function: UnaryFunction, _ x: ValueID, name: String? = nil) -> ValueID {
    append(.unary(function), [x], name: name)
  }
  public mutating func binary(_ function: BinaryFunction, _ a: ValueID, _ b: ValueID, name: String? = nil)
    -> ValueID
  { append(.binary(function), [a, b], name: name) }
  public mutating func add(_ a: ValueID, _ b: ValueID, name: String? = nil) -> ValueID {
    binary(.add, a, b, name: name)
  }
  public mutating func subtract(_ a: ValueID, _ b: ValueID, name: String? = nil) -> ValueID {
    binary(.subtract, a, b, name: name)
  }
  public mutating func multiply(_ a: ValueID, _ b: ValueID, name: String? = nil) -> ValueID {
    binary(.multiply, a, b, name: name)
  }
  public mutating func divide(_ a: ValueID, _ b: ValueID, name: String? = nil) -> ValueID {
    binary(.divide, a, b, name: name)
  }
  public mutating func maximum(_ a: ValueID, _ b: ValueID, name: String? = nil) -> ValueID {
    binary(.maximum, a, b, name: name)
  }
  public mutating func affine(
    _ x: ValueID, scale: Double = 1, offset: Double = 0, name: String? = nil
  ) -> ValueID { append(.affine(scale: scale, offset: offset), [x], name: name) }

  // Shape

  public mutating func reshape(_ x: ValueID, _ shape: Shape, name: String? = nil) -> ValueID {
    graph[x].shape == shape ? x : append(.reshape, [x], shape: shape, name: name)
  }
  public mutating func broadcast(_ x: ValueID, _ shape: Shape, axes: [Int]) -> ValueID {
    graph[x].shape == shape ? x : append(.broadcast(axes: axes), [x], shape: shape)
  }
  /// A scalar in every element of `shape`.
  public mutating func fill(_ scalar: ValueID, _ shape: Shape) -> ValueID {
    broadcast(scalar, shape, axes: [])
  }
  /// A vector along the last axis (channels) of `shape`.
  public mutating func alongChannels(_ vector: ValueID, _ shape: Shape) -> ValueID {
    broadcast(vector, shape, axes: [shape.rank - 1])
  }
  public mutating func sum(_ x: ValueID, axes: [Int], name: String? = nil) -> ValueID {
    axes.isEmpty ? x : append(.sum(axes: axes), [x], name: name)
  }
  /// The sum of all elements, a scalar.
  public mutating func sum(_ x: ValueID, name: String? = nil) -> ValueID {
    sum(x, axes: Array(0..<graph[x].shape.rank), name: name)
  }
  /// The elements of a window of `shape`.
  public mutating func slice(
    _ x: ValueID, _ shape: Shape, _ window: Window, name: String? = nil
  ) -> ValueID { graph[x].shape == shape ? x : append(.slice(window), [x], shape: shape, name: name) }
  /// The elements `range` along one axis.
  public mutating func slice(
    _ x: ValueID, axis: Int, _ range: Range<Int>, stride: Int = 1, name: String? = nil
  ) -> ValueID {
    var shape = graph[x].shape
    var window = Window(of: shape)
    window.start[axis] = range.lowerBound
    window.stride[axis] = stride
    shape.dimensions[axis] = (range.count + stride - 1) / stride
    return slice(x, shape, window, name: name)
  }
  /// Zeros of `shape` but for a window.
  public mutating func pad(_ x: ValueID, _ shape: Shape, _ window: Window, name: String? = nil) -> ValueID {
    graph[x].shape == shape ? x : append(.pad(window), [x], shape: shape, name: name)
  }
  /// Zeros before and after along one axis.
  public mutating func pad(
    _ x: ValueID, axis: Int, before: Int, after: Int, name: String? = nil
  ) -> ValueID {
    var shape = graph[x].shape
    var window = Window(of: shape)
    window.start[axis] = before
    shape.dimensions[axis] += before + after
    return pad(x, shape, window, name: name)
  }
  public mutating func transpose(_ x: ValueID, axes: [Int], name: String? = nil) -> ValueID {
    axes == Array(0..<axes.count) ? x : append(.transpose(axes: axes), [x], name: name)
  }
  public mutating func oneHot(_ labels: ValueID, classes: Int, name: String? = nil) -> ValueID {
    append(.oneHot(classes: classes), [labels], name: name)
  }
  /// The mean of all elements, a scalar.
  public mutating func mean(_ x: ValueID, name: String? = nil) -> ValueID {
    let total = sum(x)
    return affine(total, scale: 1 / Double(graph[x].shape.count), name: name)
  }

  // Products

  public mutating func matmul(
    _ a: ValueID, _ b: ValueID, transposeLeft: Bool = false, transposeRight: Bool = false,
    name: String? = nil
  ) -> ValueID {
    append(.matmul(transposeLeft: transposeLeft, transposeRight: transposeRight), [a, b], name: name)
  }
  public mutating func convolution(
    _ x: ValueID, _ kernel: ValueID, _ geometry: ConvolutionGeometry, name: String? = nil
  ) -> ValueID { append(.convolution(geometry), [x, kernel], name: name) }
  public mutating func convolutionInputGradient(
    _ dy: ValueID, _ kernel: ValueID, _ geometry: ConvolutionGeometry, name: String? = nil
  ) -> ValueID { append(.convolutionInputGradient(geometry), [dy, kernel], name: name) }
  public mutating func convolutionKernelGradient(
    _ x: ValueID, _ dy: ValueID, _ geometry: ConvolutionGeometry, name: String? = nil
  ) -> ValueID { append(.convolutionKernelGradient(geometry), [x, dy], name: name) }

  /// Gives a value a name of its own, where whoever computed it knew none.
  public mutating func rename(_ value: ValueID, _ name: String) { graph.nodes[value.index].name = name }

  // Roots

  public mutating func output(_ name: String, _ value: ValueID) {
    graph.outputs.append(NamedValue(name, value))
  }
  /// Replaces the state at the end of the run. A later assignment of the same state wins.
  public mutating func assign(_ state: StateDeclaration, _ value: ValueID) {
    declare(state)
    precondition(graph[value].shape == state.shape, "assignment of another shape to \(state.name)")
    graph.assignments.removeAll { $0.name == state.name }
    graph.assignments.append(NamedValue(state.name, value))
  }
  public mutating func observe(_ name: String, _ value: ValueID) {
    graph.observations.append(NamedValue(name, value))
  }
}
