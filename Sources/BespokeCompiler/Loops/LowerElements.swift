import BespokeGraph

/// The loops over rows and columns of one item, and what is computed for each element.
extension KernelLowering {
  /// Where the root's result is found: an array and the strides of its rows and columns in it.
  struct Tile {
    var name: String
    var strides: Strides
    /// It is the buffer of a store, which needs no copy.
    var stored: Buffer?
  }

  mutating func elementLoops(_ kernel: Kernel, product: Tile?) -> [Statement] {
    var inner: [Statement] = []
    var beforeColumns: [Statement] = []
    var beforeRows: [Statement] = []
    var expressions: [Expression] = []
    let uses = useCounts(kernel)
    let stores = kernel.stores.filter { product == nil || $0.access.buffer != product?.stored }
    if stores.isEmpty && kernel.rowSums.isEmpty { return [] }

    for (index, local) in kernel.locals.enumerated() {
      var expression: Expression
      var isNamed = uses[index] > 1
      switch local.operation {
      case .load(let access):
        if access.strides == .uniform && access.gather == nil {
          let name = pointer(access.buffer, written: false)
          let scalar = names.unique(lastComponent(local.name) + " value")
          function.prologue.append(.scalar(scalar, .element(name, .integer(access.offset))))
          expression = .name(scalar)
          isNamed = false
        } else {
          let place = place(of: access, as: local.name)
          beforeRows += place.beforeRows
          beforeColumns += place.beforeColumns
          inner += place.inner
          expression = place.guarding(.element(place.array, place.index))
          // A state that is replaced below must be read before.
          if kernel.stores.contains(where: { $0.access.buffer == access.buffer }) { isNamed = true }
        }
      case .product:
        guard let product else {
          preconditionFailure("bug in Bespoke, stage loops: \(kernel.name) has no product")
        }
        if let stored = product.stored {
          // Nothing but the store may want it, and that is done.
          let isRead =
            kernel.locals.contains { $0.operands.contains(index) } || stores.contains { $0.local == index }
            || kernel.rowSums.contains { $0.local == index }
          guard isRead else {
            expressions.append(.number(0))
            continue
          }
          let place = row(
            of: Access(buffer: stored, strides: product.strides), in: product.name)
          beforeRows += place.beforeRows
          beforeColumns += place.beforeColumns
          expression = .element(place.array, place.index)
        } else {
          let row = space.rows > 1 ? .name("row") * product.strides.row : Expression.integer(0)
          expression = .element(product.name, row + .name("c") * product.strides.column)
        }
      case .combine(let buffer, let count, let stride):
        expression = combine(buffer, count: count, stride: stride, name: local.name, &beforeColumns)
      case .sum(let access, let distances):
        let place = place(of: access, as: local.name)
        beforeRows += place.beforeRows
        beforeColumns += place.beforeColumns
        if distances.count <= target.writtenTerms { inner += place.inner }
        expression = sum(place, distances, name: local.name, &beforeColumns)
      case .constant(let number):
        expression = .number(number)
        isNamed = false
      case .stepFunction(let step, let stride, let offset):
        let name = names.unique(step.row.word)
        function.prologue.append(
          .scalar(name, step.call([.integer(stride), .argument(UInt32(offset))])))
        expression = .name(name)
        isNamed = false
      case .random(let distribution, let stream, let index):
        let name = names.unique(lastComponent(local.name))
        beforeColumns.append(.array(name, count: width, zeroed: false))
        beforeColumns.append(random(distribution, stream: stream, index: index, into: name))
        expression = .element(name, .name("c"))
      case .oneHot(let classes, let index):
        expression = oneHot(expressions[local.operands[0]], classes: classes, index: index)
      case .unary(let function):
        expression = unary(function, expressions[local.operands[0]])
      case .binary(let function):
        expression = binary(function, expressions[local.operands[0]], expressions[local.operands[1]])
      case .affine(let scale, let offset):
        expression = affine(expressions[local.operands[0]], scale: scale, offset: offset)
      }
      if isNamed && !expression.isAtom {
        let name = names.unique(lastComponent(local.name))
        inner.append(.scalar(name, expression))
        expression = .name(name)
      }
      expressions.append(expression)
    }

    for store in stores {
      let name = pointer(store.access.buffer, written: true)
      let place = row(of: store.access, in: name)
      beforeRows += place.beforeRows
      beforeColumns += place.beforeColumns
      let assignment = Statement.assign(.element(place.array, place.index), expressions[store.local])
      if case .trace = store.access.buffer {
        inner.append(.when(.name(name), [assignment]))
      } else {
        inner.append(assignment)
      }
    }
    var before: [Statement] = []
    var after: [Statement] = []
    for sum in kernel.rowSums {
      let target = pointer(sum.buffer, written: true)
      let total = names.unique("total")
      before.append(.array(total, count: width, zeroed: true))
      inner.append(.accumulate(.element(total, .name("c")), expressions[sum.local]))
      after.append(
        .loop(
          "c", from: .integer(0), to: columnCount,
          [
            .assign(
              .element(
                target,
                address(
                  Strides(outer: space.innerSlabs * space.columns, inner: space.columns, row: 0, column: 1),
                  isFirstRow: true)), .element(total, .name("c")))
          ]))
    }
    let columns = beforeColumns + [.loop("c", from: .integer(0), to: columnCount, inner)]
    let rows =
      space.rows == 1
      ? columns : [.loop("row", from: .integer(0), to: .integer(space.rows), columns)]
    return before + beforeRows + rows + after
  }

  private func useCounts(_ kernel: Kernel) -> [Int] {
    var uses = [Int](repeating: 0, count: kernel.locals.count)
    for local in kernel.locals {
      for operand in local.operands {
        uses[operand] += 1
        // A square multiplies its operand with itself.
        if case .unary(.square) = local.operation { uses[operand] += 1 }
        if case .unary(.leakyReLU) = local.operation { uses[operand] += 1 }
      }
    }
    for store in kernel.stores { uses[store.local] += 1 }
    for sum in kernel.rowSums { uses[sum.local] += 1 }
    return uses
  }

  /// Sums of partial sums, a row at a time and always in the same order.
  private mutating func combine(
    _ buffer: Buffer, count: Int, stride: Int, name: String, _ before: inout [Statement]
  ) -> Expression {
    let partial = pointer(buffer, written: false)
    let total = names.unique(lastComponent(name))
    before.append(.array(total, count: width, zeroed: true))
    let element = Expression.name("i") * stride + (panels > 1 ? .name("column") : .integer(0)) + .name("c")
    before.append(
      .loop(
        "i", from: .integer(0), to: .integer(count),
        [
          .loop(
            "c", from: .integer(0), to: columnCount,
            [.accumulate(.element(total, .name("c")), .element(partial, element))])
        ]))
    return .element(total, .name("c"))
  }

  private func random(
    _ distribution: RandomDistribution, stream: UInt32, index: Strides, into name: String
  ) -> Statement {
    let first = address(index, rowOnly: true)
    let draw = Draw(out: name, count: columnCount, stream: .argument(stream), index: first)
    switch distribution {
    case .uniform(let low, let high):
      return .call(.uniform(DrawUniform(draw: draw, low: low, width: high - low)))
    case .normal(let deviation):
      return .call(.normal(DrawNormal(draw: draw, deviation: deviation)))
    case .dropoutMask(let rate):
      let threshold = UInt32(min((rate * 0x1p32).rounded(), 0x1p32 - 1))
      return .call(.dropoutMask(DrawMask(draw: draw, threshold: threshold, kept: 1 / (1 - rate))))
    case .integer(let limit):
      return .call(.integer(DrawInteger(draw: draw, limit: UInt32(limit))))
    }
  }

  private func unary(_ function: UnaryFunction, _ x: Expression) -> Expression {
    switch function {
    case .negate: return .negate(x)
    case .exp: return .call(.exp, [x])
    case .log: return .call(.log, [x])
    case .tanh: return .call(.tanh, [x])
    case .sigmoid: return .call(.sigmoid, [x])
    case .softplus: return .call(.softplus, [x])
    case .squareRoot: return .call(.squareRoot, [x])
    case .reciprocalSquareRoot: return .binary(.divide, .number(1), .call(.squareRoot, [x]))
    case .reciprocal: return .binary(.divide, .number(1), x)
    case .square: return .binary(.multiply, x, x)
    // Both comparisons leave NaN as it is.
    case .leakyReLU(slope: 0): return .select(.binary(.less, x, .number(0)), .number(0), x)
    case .leakyReLU(let slope):
      return .select(.binary(.greater, x, .number(0)), x, .binary(.multiply, .number(slope), x))
    case .leakyReLUMask(let slope): return .call(.slope, [x, .number(slope)])
    case .stopGradient: return x
    }
  }

  private func binary(_ function: BinaryFunction, _ a: Expression, _ b: Expression) -> Expression {
    switch function {
    case .add: return .binary(.add, a, b)
    case .subtract: return .binary(.subtract, a, b)
    case .multiply: return .binary(.multiply, a, b)
    case .divide: return .binary(.divide, a, b)
    case .maximum: return .call(.maximum, [a, b])
    }
  }

  private func affine(_ x: Expression, scale: Double, offset: Double) -> Expression {
    let scaled: Expression =
      scale == 1 ? x : scale == -1 ? .negate(x) : .binary(.multiply, .number(scale), x)
    return offset == 0 ? scaled : .binary(.add, scaled, .number(offset))
  }
}

extension Expression {
  /// Nothing is gained by giving it a name.
  var isAtom: Bool {
    switch self {
    case .name, .integer, .number, .double, .argument, .passed, .given, .unsigned: return true
    case .element(_, .name): return true
    case .element, .binary, .negate, .call, .select: return false
    }
  }
}

extension StepFunction {
  /// The runtime's function for it; what it is given last says which update it is.
  fileprivate func call(_ place: [Expression]) -> Expression {
    let step = Expression.given(.step)
    switch self {
    case .adamStepSize(let rate, let beta1, let beta2):
      return .call(.adamStepSize, [step, .double(rate), .double(beta1), .double(beta2)] + place)
    case .schedule(let schedule):
      return .call(
        .schedule(schedule.course),
        [
          step, .double(schedule.from), .double(schedule.to), .integer(schedule.steps),
          .integer(schedule.warmUp),
        ] + place)
    }
  }
}
