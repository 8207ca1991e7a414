import BespokeGraph
import BespokeTensorFiles

/// C of the layers of one entry.
struct LayerEmitter {
  private(set) var lines: [String] = []

  /// The function's body, indented.
  static func body(_ layers: PlacedLayers) throws -> [String] {
    var emitter = LayerEmitter()
    for step in layers.steps { try emitter.emit(step) }
    for copy in layers.copies {
      emitter.line("memcpy(\(copy.to), \(text(copy.from)), \(copy.count) * sizeof(float));")
    }
    return emitter.lines
  }

  private mutating func line(_ text: String) { lines.append("    " + text) }

  private static func text(_ place: PlacedLayers.Place) -> String {
    switch place {
    case .argument(let name): name
    case .memory(let offset): offset == 0 ? "memory" : "memory + \(offset)"
    }
  }

  private func text(_ operand: PlacedLayers.PlacedOperand) -> String {
    switch operand {
    case .place(let place): Self.text(place)
    case .weights(let offset, _): "weights + \(offset)"
    case .number(let number): cNumber(number)
    }
  }

  /// The same, to stand before an index.
  private static func array(_ place: PlacedLayers.Place) -> String {
    let text = text(place)
    return text.contains(" ") ? "(\(text))" : text
  }

  private func array(_ operand: PlacedLayers.PlacedOperand) -> String {
    let text = text(operand)
    return text.contains(" ") ? "(\(text))" : text
  }

  private mutating func emit(_ placed: PlacedLayers.PlacedStep) throws {
    let step = placed.step
    let from = step.operands.first { if case .value = $0 { true } else { false } }?.shape
    let shapes = from.map { "\(sizes($0)) -> \(sizes(step.shape))" } ?? sizes(step.shape)
    if !lines.isEmpty { lines.append("") }
    line("/* \(step.caption): \(shapes) */")
    switch step.work {
    case .product(let product): emit(product, placed)
    case .scaleAndShift(let scale, _):
      line(
        "scale_and_shift(\(text(placed.operands.first { if case .place = $0 { true } else { false } }!)), "
          + "\(step.shape.count / scale.count), \(scale.count), weights + \(placed.weights), "
          + "weights + \(placed.bias), \(Self.text(placed.result)));")
    case .elements(let expression): emit(expression, placed)
    case .operation(let operation): try emit(operation, placed)
    case .alias: break
    }
  }

  // MARK: Layers with weights

  private mutating func emit(_ product: Product, _ placed: PlacedLayers.PlacedStep) {
    var x = text(placed.operands[0])
    let (weights, y) = ("weights + \(placed.weights), weights + \(placed.bias)", Self.text(placed.result))
    if let zeros = placed.zeros {
      let place = Self.text(.memory(zeros.place))
      line(
        "put_between_zeros(\(x), \(product.inputHeight), \(product.inputWidth), \(product.depth), \(zeros.before), "
          + "\(zeros.after), \(place));")
      x = place
    }
    let zeros = placed.zeros.map { ($0.before, $0.after) } ?? (0, 0)
    let size = "\(product.inputHeight), \(product.inputWidth + zeros.0 + zeros.1), \(product.depth)"
    switch product.kind {
    case .dense:
      line("dense(\(x), \(product.depth), \(weights), \(placed.panel), \(product.outputs), \(y));")
    case .convolution(let g):
      line("convolution(\(x), \(size), \(weights), \(placed.panel),")
      line(
        "            \(g.kernelHeight), \(g.kernelWidth), \(g.stride), \(g.padTop), \(y), \(g.outputHeight), "
          + "\(g.outputWidth), \(product.outputs));")
    case .transposed(let g):
      line("transposed_convolution(\(x), \(size), \(zeros.0), \(weights), \(placed.panel),")
      line(
        "                       \(g.kernelHeight), \(g.kernelWidth), \(g.stride), \(g.padTop), \(g.padLeft), \(y), "
          + "\(g.inputHeight), \(g.inputWidth), \(product.outputs));")
    }
  }

  // MARK: Element by element

  private mutating func emit(_ expression: Expression, _ placed: PlacedLayers.PlacedStep) {
    let count = placed.step.shape.count
    let periods = placed.operands.compactMap { operand -> Int? in
      if case .weights(_, let values) = operand, values.count < count { values.count } else { nil }
    }
    let y = Self.array(placed.result)
    // Vectors along the last axes: a loop of their own.
    let period = Set(periods).count == 1 ? periods[0] : nil
    func load(_ operand: PlacedLayers.PlacedOperand) -> String {
      switch operand {
      case .number(let number): return cNumber(number)
      case .place: return "\(array(operand))[i]"
      case .weights(_, let values):
        if values.count == count { return "\(array(operand))[i]" }
        return "\(array(operand))[\(period == nil ? "i % \(values.count)" : "c")]"
      }
    }
    let formula = formula(expression, placed.operands.map(load))
    if let period {
      line("for (int i = 0; i < \(count);) {")
      line("    for (int c = 0; c < \(period); c++, i++) \(y)[i] = \(formula);")
      line("}")
    } else {
      line("for (int i = 0; i < \(count); i++) \(y)[i] = \(formula);")
    }
  }

  private func formula(_ expression: Expression, _ loads: [String]) -> String {
    switch expression {
    case .operand(let index): return loads[index]
    case .affine(let scale, let offset, let a):
      let a = formula(a, loads)
      if scale == 1 { return "(\(a) + \(cNumber(offset)))" }
      return offset == 0 ? "(\(cNumber(scale)) * \(a))" : "(\(cNumber(scale)) * \(a) + \(cNumber(offset)))"
    case .binary(let function, let a, let b):
      let (a, b) = (formula(a, loads), formula(b, loads))
      switch function {
      case .add: return "(\(a) + \(b))"
      case .subtract: return "(\(a) - \(b))"
      case .multiply: return "(\(a) * \(b))"
      case .divide: return "(\(a) / \(b))"
      case .maximum: return "maximum(\(a), \(b))"
      }
    case .unary(let function, let a):
      let a = formula(a, loads)
      switch function {
      case .negate: return "(-\(a))"
      case .exp: return "expf(\(a))"
      case .log: return "logf(\(a))"
      case .tanh: return "tanhf(\(a))"
      case .sigmoid: return "sigmoid(\(a))"
      case .softplus: return "softplus(\(a))"
      case .squareRoot: return "sqrtf(\(a))"
      case .reciprocalSquareRoot: return "(1.0f / sqrtf(\(a)))"
      case .reciprocal: return "(1.0f / \(a))"
      case .square: return "square(\(a))"
      case .leakyReLU(let slope): return slope == 0 ? "relu(\(a))" : "leaky_relu(\(a), \(cNumber(slope)))"
      case .leakyReLUMask(let slope): return "slope_of_leaky_relu(\(a), \(cNumber(slope)))"
      case .stopGradient: return a
      }
    }
  }

  // MARK: Movement, sums

  /// Loops over extents, outermost first, and the variables' names; an extent of 1 has no loop.
  private mutating func loops(_ extents: [Int], _ names: [String]) -> [String] {
    var open: [String] = []
    for (extent, name) in zip(extents, names) where extent != 1 {
      open.append("for (int \(name) = 0; \(name) < \(extent); \(name)++)")
    }
    return open
  }

  private mutating func emit(_ operation: Operation, _ placed: PlacedLayers.PlacedStep) throws {
    let step = placed.step
    let y = Self.array(placed.result)
    let shape = step.shape.dimensions
    let source = step.operands.first?.shape.dimensions ?? []
    let names = variables(shape.count)
    func x(_ operand: Int, _ indices: [String]) -> String {
      switch placed.operands[operand] {
      case .number(let number): return cNumber(number)
      case .place:
        return "\(array(placed.operands[operand]))[\(flat(indices, step.operands[operand].shape.dimensions))]"
      case .weights(_, let values):
        let index = flat(indices, step.operands[operand].shape.dimensions)
        let period =
          values.count < step.operands[operand].shape.count ? "(\(index)) % \(values.count)" : index
        return "\(array(placed.operands[operand]))[\(period)]"
      }
    }
    func moved(_ indices: [String]) {
      let loops = loops(shape, names)
      line((loops + ["\(y)[\(flat(names, shape))] = \(x(0, indices));"]).joined(separator: " "))
    }
    switch operation {
    case .broadcast(let axes): moved(axes.map { shape[$0] == 1 ? "0" : names[$0] })
    case .slice(let window):
      moved(
        names.indices.map { scaled(shape[$0] == 1 ? "0" : names[$0], window.stride[$0], window.start[$0]) })
    case .transpose(let axes):
      var indices = Array(repeating: "0", count: source.count)
      for (axis, from) in axes.enumerated() where shape[axis] != 1 { indices[from] = names[axis] }
      moved(indices)
    case .oneHot(let classes):
      let (last, others) = (names.last!, Array(names.dropLast()))
      line(
        (loops(shape, names)
          + [
            "\(y)[\(flat(names, shape))] = \(x(0, others)) == (float)\(classes == 1 ? "0" : last) ? 1.0f : 0.0f;"
          ])
          .joined(separator: " "))
    case .pad(let window):
      line("memset(\(y), 0, \(step.shape.count) * sizeof(float));")
      let places = names.indices.map {
        scaled(source[$0] == 1 ? "0" : names[$0], window.stride[$0], window.start[$0])
      }
      line(
        (loops(source, names) + ["\(y)[\(flat(places, shape))] = \(x(0, names));"]).joined(separator: " "))
    case .sum(let axes):
      let all = variables(source.count)
      let kept = source.indices.filter { !axes.contains($0) }
      line((loops(kept.map { source[$0] }, kept.map { all[$0] }) + ["{"]).joined(separator: " "))
      line("    float sum = 0;")
      line(
        "    "
          + (loops(axes.map { source[$0] }, axes.map { all[$0] }) + ["sum += \(x(0, all));"])
          .joined(separator: " "))
      line("    \(y)[\(flat(kept.map { all[$0] }, shape))] = sum;")
      line("}")
    case .matmul(let transposeLeft, let transposeRight):
      let depth = source[source.count - (transposeLeft ? 2 : 1)]
      let outer = Array(names.dropLast(2))
      let (row, column) = (names[names.count - 2], names[names.count - 1])
      let left = outer + (transposeLeft ? ["k", row] : [row, "k"])
      let right = outer + (transposeRight ? [column, "k"] : ["k", column])
      line((loops(shape, names) + ["{"]).joined(separator: " "))
      line("    float sum = 0;")
      line("    for (int k = 0; k < \(depth); k++) sum += \(x(0, left)) * \(x(1, right));")
      line("    \(y)[\(flat(names, shape))] = sum;")
      line("}")
    default:
      throw UserError("C is not written for \(operation.row.word) of two values: \(step.caption)")
    }
  }

  /// The place of an element in row-major order.
  private func flat(_ indices: [String], _ shape: [Int]) -> String {
    var terms: [String] = []
    var stride = 1
    for (index, extent) in zip(indices, shape).reversed() {
      if extent != 1 || index.contains("+") || Int(index) ?? 0 != 0 {
        if index != "0" { terms.insert(stride == 1 ? index : "\(factor(index)) * \(stride)", at: 0) }
      }
      stride *= extent
    }
    return terms.isEmpty ? "0" : terms.joined(separator: " + ")
  }

  private func factor(_ text: String) -> String { text.contains(" ") ? "(\(text))" : text }

  private func scaled(_ name: String, _ stride: Int, _ start: Int) -> String {
    let product = name == "0" ? "0" : stride == 1 ? name : "\(stride) * \(name)"
    return start == 0 ? product : product == "0" ? "\(start)" : "\(product) + \(start)"
  }

  private func variables(_ rank: Int) -> [String] {
    rank == 4 ? ["n", "h", "w", "c"] : Array(["n", "a", "b", "c", "d", "e", "f", "g"].prefix(rank))
  }

  private func sizes(_ shape: Shape) -> String {
    let dimensions = shape.sampleDimensions
    return dimensions.isEmpty ? "1" : dimensions.map(String.init).joined(separator: "x")
  }
}

/// A float of C.
func cNumber(_ number: Double) -> String { cNumber(Float(number)) }

/// The shortest that is read as the same float.
func cNumber(_ number: Float) -> String {
  var text = "\(number)"
  if !text.contains(".") && !text.contains("e") { text += ".0" }
  return (number < 0 || number.sign == .minus ? "(\(text)f)" : text + "f")
}
