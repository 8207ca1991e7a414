import BespokeGraph

/// Where everything lies: weights in one block that never changes, values in another that is used again and again.
struct PlacedLayers {
  enum Place: Equatable {
    /// What the caller gives or takes, by its name.
    case argument(String)
    /// Floats from the start of the memory.
    case memory(Int)
  }
  struct PlacedStep {
    var step: LayerStep
    var result: Place
    var operands: [PlacedOperand]
    /// A product's weights and biases, or scales and shifts: floats from the start of the block of weights.
    var weights = 0
    var bias = 0
    /// Of a product: outputs of a panel, 0 where there are few.
    var panel = 0
    /// Of a convolution: columns of zeros that its input wants, and where that stands.
    var zeros: (before: Int, after: Int, place: Int)?
  }
  enum PlacedOperand {
    case place(Place)
    case weights(Int, [Float])
    case number(Double)
  }
  var steps: [PlacedStep] = []
  /// Results that are what another value is: they are copied at the end.
  var copies: [(from: Place, to: String, count: Int)] = []
  /// Floats.
  var memory = 0
  var mostTaps = 1
}

/// All weights of an export, each of which begins where a line of the cache does.
struct WeightBlock {
  private(set) var floats: [Float] = []

  mutating func place(_ values: [Float]) -> Int {
    let start = floats.count
    floats += values
    while floats.count % 16 != 0 { floats.append(0) }
    return start
  }
}

extension PlacedLayers {
  init(_ layers: Layers, weights block: inout WeightBlock) {
    // A value in another shape lies where the value does.
    var roots: [ValueID: ValueID] = [:]
    func root(_ value: ValueID) -> ValueID { roots[value] ?? value }
    for step in layers.steps {
      guard case .alias = step.work, case .value(let source, _) = step.operands[0] else { continue }
      roots[step.result] = root(source)
    }
    let steps = layers.steps.filter { if case .alias = $0.work { false } else { true } }
    var lastUse: [ValueID: Int] = [:]
    for (index, step) in steps.enumerated() {
      lastUse[step.result] = index
      for case .value(let value, _) in step.operands { lastUse[root(value)] = index }
    }
    var places: [ValueID: Place] = [:]
    for input in layers.inputs { places[input.value] = .argument(input.name) }
    for output in layers.outputs where places[root(output.value)] == nil {
      places[root(output.value)] = .argument(output.name)
    }
    var room = Room()
    for (index, step) in steps.enumerated() {
      room.free(before: index)
      let operands = step.operands.map { operand -> PlacedOperand in
        switch operand {
        case .value(let value, _): .place(places[root(value)]!)
        case .numbers(let values, _):
          {
            let period = repeated(values)
            return .weights(block.place(period), period)
          }()
        case .number(let number, _): .number(number)
        }
      }
      var placed = PlacedStep(step: step, result: .memory(0), operands: operands)
      switch step.work {
      case .product(let product):
        placed.panel = product.panel
        placed.weights = block.place(product.packed)
        placed.bias = block.place(product.packedBias)
        mostTaps = max(mostTaps, product.taps)
        let zeros = product.zeros
        if zeros.before + zeros.after > 0 {
          let count = product.inputHeight * (product.inputWidth + zeros.before + zeros.after) * product.depth
          placed.zeros = (zeros.before, zeros.after, room.take(count, through: index))
        }
      case .scaleAndShift(let scale, let shift):
        placed.weights = block.place(scale)
        placed.bias = block.place(shift)
      case .elements, .operation, .alias: break
      }
      if let place = places[step.result] {
        placed.result = place
      } else if let place = inPlace(step, index, root, places, lastUse) {
        placed.result = .memory(place)
        room.keep(place, through: lastUse[step.result]!)
      } else {
        placed.result = .memory(room.take(step.shape.count, through: lastUse[step.result]!))
      }
      places[step.result] = placed.result
      self.steps.append(placed)
    }
    for output in layers.outputs {
      let place = places[root(output.value)]!
      if place != .argument(output.name) { copies.append((place, output.name, output.count)) }
    }
    memory = room.size
  }

  /// The place of an operand that is not wanted any more, where element after element may take it.
  private func inPlace(
    _ step: LayerStep, _ index: Int, _ root: (ValueID) -> ValueID, _ places: [ValueID: Place],
    _ lastUse: [ValueID: Int]
  ) -> Int? {
    switch step.work {
    case .elements, .scaleAndShift: break
    case .product, .operation, .alias: return nil
    }
    for case .value(let value, let shape) in step.operands where shape.count == step.shape.count {
      if case .memory(let place) = places[root(value)], lastUse[root(value)] == index { return place }
    }
    return nil
  }
}

/// The shortest end of a list that, repeated, is all of it.
private func repeated(_ values: [Float]) -> [Float] {
  for period in 1..<max(values.count, 1) where values.count % period == 0 {
    if values.indices.dropFirst(period).allSatisfy({ values[$0] == values[$0 - period] }) {
      return Array(values.prefix(period))
    }
  }
  return values
}

/// Memory, the first place that is free for each.
private struct Room {
  private var taken: [(start: Int, end: Int, last: Int)] = []
  private(set) var size = 0

  mutating func free(before step: Int) { taken.removeAll { $0.last < step } }

  mutating func keep(_ place: Int, through step: Int) {
    for index in taken.indices where taken[index].start == place {
      taken[index].last = max(taken[index].last, step)
    }
  }

  mutating func take(_ count: Int, through step: Int) -> Int {
    let count = (count + 15) / 16 * 16
    var start = 0
    for other in taken.sorted(by: { $0.start < $1.start }) {
      if start + count <= other.start { break }
      start = max(start, other.end)
    }
    taken.append((start, start + count, step))
    size = max(size, start + count)
    return start
  }
}

extension Product {
  /// Outputs that are computed at once; 0 where there are too few for that.
  var panel: Int { outputs < 8 ? 0 : outputs <= 16 ? 16 : 32 }

  /// As the C reads them.
  var packed: [Float] {
    guard panel > 0 else {
      var result: [Float] = []
      for tap in 0..<taps {
        for o in 0..<outputs {
          for k in 0..<depth { result.append(weights[(tap * depth + k) * outputs + o]) }
        }
      }
      return result
    }
    var result: [Float] = []
    for first in stride(from: 0, to: outputs, by: panel) {
      let count = min(panel, outputs - first)
      for row in 0..<taps * depth {
        result += weights[row * outputs + first..<row * outputs + first + count]
        result += repeatElement(0, count: panel - count)
      }
    }
    return result
  }

  var packedBias: [Float] {
    panel == 0 ? bias : bias + Array(repeating: 0, count: (panel - outputs % panel) % panel)
  }

  var inputHeight: Int {
    switch kind {
    case .dense: 1
    case .convolution(let g): g.inputHeight
    case .transposed(let g): g.outputHeight
    }
  }

  var inputWidth: Int {
    switch kind {
    case .dense: 1
    case .convolution(let g): g.inputWidth
    case .transposed(let g): g.outputWidth
    }
  }

  /// Columns of zeros at both sides of the input, so that every tap of a row that is there reads something.
  var zeros: (before: Int, after: Int) {
    switch kind {
    case .dense: return (0, 0)
    case .convolution(let g):
      let end = (g.outputWidth - 1) * g.stride + g.kernelWidth - g.padLeft
      return (g.padLeft, max(0, end - g.inputWidth))
    case .transposed(let g):
      var (before, after) = (0, 0)
      for w in 0..<g.inputWidth {
        for j in 0..<g.kernelWidth where (w + g.padLeft - j).isMultiple(of: g.stride) {
          let q = (w + g.padLeft - j) / g.stride
          before = max(before, -q)
          after = max(after, q - g.outputWidth + 1)
        }
      }
      return (before, after)
    }
  }
}
