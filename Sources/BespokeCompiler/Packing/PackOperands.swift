import BespokeGraph

/// Says of each product which slabs of its operands meet, and how the operands are rearranged before.
public func packOperands(_ chosen: ChosenGraph) -> PackedGraph {
  let packing = Packing(chosen)
  var result = PackedGraph(chosen: chosen, products: [:])
  for (value, algorithm) in chosen.algorithms {
    result.products[value] = packing.form(of: value, algorithm)
  }
  return result
}

/// Operands are packed where that pays: right ones in panels of columns, unless they lie like that already.
struct Packing {
  let graph: Graph
  let layout: Layout
  let target: Target
  let laidOut: LaidOutGraph

  init(_ chosen: ChosenGraph) {
    (graph, layout, target, laidOut) = (chosen.graph, chosen.layout, chosen.target, chosen.laidOut)
  }

  func form(of value: ValueID, _ algorithm: Algorithm) -> ProductForm {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    if case .fast(let fast) = algorithm { return self.fast(value, fast) }
    if algorithm == .thin, let geometry = node.operation.geometry { return thin(value, geometry) }
    switch node.operation {
    case .convolution(let g):
      if algorithm == .image { return image(value, g, transposed: false) }
      return convolution(
        value, left, right, pairs: g.taps.map { ($0.output, $0.input, $0.weights) }, transposed: false)
    case .convolutionInputGradient(let g):
      if algorithm == .image { return image(value, g, transposed: true) }
      return convolution(
        value, left, right, pairs: g.taps.map { ($0.input, $0.output, $0.weights) }, transposed: true)
    case .convolutionKernelGradient(let g):
      return gradient(value, left, right, pairs: g.taps.map { ($0.weights, $0.input, $0.output) }, outer: 1)
    case .matmul(let transposeLeft, let transposeRight):
      return matmul(value, left, right, transposeLeft: transposeLeft, transposeRight: transposeRight)
    case .input, .state, .constant, .random, .stepFunction, .unary, .binary, .affine, .reshape, .broadcast,
      .sum, .slice, .pad, .transpose, .oneHot:
      preconditionFailure("bug in Bespoke, stage packing: \(node.name) is no product")
    }
  }

  func space(of value: ValueID) -> IterationSpace { layout.space(of: value, graph) }

  // MARK: Convolutions

  /// Images times weights, forward or adjoint: rows are samples, the depth the operand's channels.
  private func convolution(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, pairs: [ProductForm.Pair], transposed: Bool
  ) -> ProductForm {
    ProductForm(
      space: space(of: value), left: samples(left), right: weights(right, transposed: transposed),
      pairs: pairs, depth: graph[right].shape[transposed ? 3 : 2], target: target)
  }

  /// The gradient of weights: rows are the left operand's channels, the depth the samples; nothing is packed unless
  /// the right operand's channels do not fill a panel.
  /// - Parameter cuts: parts of the rows that are slabs of their own, so that threads have whole rows of the gradient,
  ///   as they have when it is added to the weights.
  func gradient(
    _ value: ValueID, _ left: ValueID, _ right: ValueID, pairs: [ProductForm.Pair], outer: Int, cuts: Int = 1
  ) -> ProductForm {
    let shape = graph[value].shape
    let batch = graph[left].shape[0]
    let (rows, columns) = (layout.columns(left, graph) / cuts, layout.columns(right, graph))
    let inner = shape.count / (outer * cuts * rows * columns)
    var leftForm = samples(left).turned
    if cuts > 1 { leftForm.slab = rows }
    var form = ProductForm(
      space: IterationSpace(outerSlabs: outer * cuts, innerSlabs: inner, rows: rows, columns: columns),
      left: leftForm,
      right: rightOfGradient(
        samples(right), slabs: layout.slabs[right.index], batch: batch, columns: columns),
      pairs: pairs, depth: batch, isContiguous: false, target: target)
    if shape.rank == 2 {
      form.strides = Strides(outer: rows * shape[1], inner: columns, row: shape[1], column: 1)
    }
    return form
  }

  /// Transforms of both operands, products of slabs, the transform back.
  private func fast(_ value: ValueID, _ fast: FastConvolution) -> ProductForm {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    let batch = graph[left].shape[0]
    let (x, y) = (fast.inputMap, fast.outputMap)
    let kernelShape = graph[right].shape.isBatched ? node.shape : graph[right].shape
    let (channelsIn, channelsOut) = (kernelShape[2], kernelShape[3])
    var form: ProductForm
    let points: [FastConvolution.Pair]
    var groups = 1
    if case .convolution = node.operation {
      form = ProductForm(
        space: IterationSpace(innerSlabs: y.target.count, rows: batch, columns: channelsOut),
        left: transformed(samples(left), x),
        right: transformed(weights(right, transposed: false), fast.weightsMap), pairs: fast.forwardPairs,
        depth: channelsIn, target: target)
      form.back = y.transposed
      points = fast.forwardPoints
    } else if case .convolutionInputGradient = node.operation {
      form = ProductForm(
        space: IterationSpace(innerSlabs: x.target.count, rows: batch, columns: channelsIn),
        left: transformed(samples(left), y),
        right: transformed(weights(right, transposed: true), fast.weightsMap), pairs: fast.inputGradientPairs,
        depth: channelsOut, target: target)
      form.back = x.transposed
      points = fast.inputGradientPoints
    } else {
      form = ProductForm(
        space: IterationSpace(innerSlabs: fast.elements, rows: channelsIn, columns: channelsOut),
        left: transformed(samples(left), x).turned,
        right: rightOfGradient(
          transformed(samples(right), y), slabs: y.target.count, batch: batch, columns: channelsOut),
        pairs: fast.kernelGradientPairs, depth: batch, isContiguous: false, target: target)
      form.back = fast.weightsMap.transposed
      form.isRightFirst = true
      points = fast.kernelGradientPoints
      groups = target.threads
    }
    form.slices = ProductSlices(
      form, fast, batch: batch, channels: (channelsIn, channelsOut), pairs: points, groups: groups,
      target: target)
    if let geometry = node.operation.geometry {
      form.flops *= Double(geometry.taps.count) / Double(form.terms.count)
    }
    form.takesOthers = false
    return form
  }

  // MARK: Operands

  /// A batch as a left operand: slabs, then samples, then features.
  func samples(_ value: ValueID) -> OperandForm {
    let (slabs, columns) = (layout.slabs[value.index], layout.columns(value, graph))
    if laidOut.isOutside(value) {
      return OperandForm(value: value, slab: columns, across: slabs * columns, depth: 1)
    }
    return OperandForm(value: value, slab: graph[value].shape[0] * columns, across: columns, depth: 1)
  }

  /// The taps of weights in panels, channels of the input by channels of the output or the other way round.
  func weights(_ weights: ValueID, transposed: Bool) -> OperandForm {
    let shape = graph[weights].shape
    let (channelsIn, channelsOut) = (shape[2], shape[3])
    return packed(
      weights,
      Strides(
        inner: channelsIn * channelsOut, row: transposed ? 1 : channelsOut,
        column: transposed ? channelsOut : 1),
      IterationSpace(
        innerSlabs: shape[0] * shape[1], rows: transposed ? channelsOut : channelsIn,
        columns: transposed ? channelsIn : channelsOut), isContiguous: true)
  }

  /// Samples as the right operand of a gradient, as they lie if their channels fill panels.
  func rightOfGradient(
    _ samples: OperandForm, slabs: Int, batch: Int, columns: Int
  ) -> OperandForm {
    let width = target.panelWidth(columns: columns, depth: batch, isContiguous: false)
    if columns % width == 0 {
      var right = samples.turned
      right.panel = width
      return right
    }
    return packed(
      samples.value, after: samples.steps, Strides(inner: samples.slab, row: samples.across, column: 1),
      IterationSpace(innerSlabs: slabs, rows: batch, columns: columns), isContiguous: false)
  }

  /// A right operand that nothing is made of: few rows read it, or the runtime copies what it needs of it.
  func asItLies(_ value: ValueID, slab: Int, row: Int, width: Int) -> OperandForm {
    OperandForm(value: value, slab: slab, across: 1, depth: row, panel: width)
  }

  /// A right operand in panels.
  func packed(
    _ value: ValueID, after steps: [Rearrangement] = [], _ strides: Strides, _ space: IterationSpace,
    isContiguous: Bool
  ) -> OperandForm {
    let width = target.panelWidth(columns: space.columns, depth: space.rows, isContiguous: isContiguous)
    let panels = (space.columns + width - 1) / width
    return OperandForm(
      value: value, steps: steps + [.panels(strides, space, width: width)],
      slab: panels * space.rows * width, across: 1, depth: width, panel: space.rows * width)
  }

  /// The slabs of an operand in the space of the products, a cache line longer than they need be: a power of two would
  /// map them all to the same few lines. Panels of weights are slabs like any others.
  private func transformed(_ operand: OperandForm, _ map: SlabMap) -> OperandForm {
    var result = operand
    result.steps.append(.transform(map, size: operand.slab))
    result.slab = operand.slab + target.alignment
    return result
  }
}

extension Layout {
  /// Batched: slabs of samples by channels. Otherwise one slab of all leading axes by the last.
  func space(of value: ValueID, _ graph: Graph) -> IterationSpace {
    IterationSpace(graph[value].shape, slabs: slabs[value.index])
  }
}

extension IterationSpace {
  /// - Parameter slabs: as in `Layout`.
  init(_ shape: Shape, slabs: Int) {
    if shape.isBatched {
      self.init(innerSlabs: slabs, rows: shape[0], columns: shape.sampleCount / slabs)
    } else {
      let columns = shape.dimensions.last ?? 1
      self.init(innerSlabs: 1, rows: shape.count / columns, columns: columns)
    }
  }

  /// Of spaces without outer slabs.
  var withSlabsAsRows: IterationSpace { IterationSpace(innerSlabs: rows, rows: innerSlabs, columns: columns) }
}
