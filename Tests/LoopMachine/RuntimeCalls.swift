import BespokeCompiler

/// The runtime's functions, by their plainest definition.
extension Translation {
  func call(_ call: RuntimeCall) -> Step {
    switch call {
    case .multiply(let call):
      product(
        call.rows, whole(call.columns), call.terms, call.left, call.right, depth: call.depth, place(call.out),
        row: call.outRow, accumulates: call.accumulates)
    case .dot(let call):
      product(
        call.rows, { _ in call.columns }, call.terms, call.left, call.right, depth: call.depth,
        place(call.out), row: call.outRow, accumulates: call.accumulates)
    case .packTransposed(let call): packTransposed(call)
    case .packRow(let call): packRow(call)
    case .mapSlabs(let call): mapSlabs(call)
    case .uniform(let call): random(call.draw) { $0 - 0.5 }
    case .normal(let call): random(call.draw) { $0 - 0.5 }
    case .integer(let call): random(call.draw) { $0 < 0.5 ? 0 : 1 }
    case .dropoutMask(let call): random(call.draw) { $0 < 0.5 ? 0 : 2 }
    case .fill(let call): fill(call)
    }
  }

  private func product(
    _ rows: Int, _ columns: @escaping Whole, _ of: SlabTerms, _ left: Matrices, _ right: Matrices,
    depth: Int, _ out: @escaping Place, row outRow: Int, accumulates: Bool
  ) -> Step {
    let (terms, a, b) = (self.terms(of.list), place(left.elements), place(right.elements))
    return { frame in
      let (from, with, to) = (a(frame), b(frame), out(frame))
      for row in 0..<rows {
        for column in 0..<columns(frame) {
          var sum = accumulates ? to.read(row * outRow + column, frame) : 0
          for term in terms(frame) {
            for k in 0..<depth {
              sum +=
                from.read(term.left * left.slab + row * left.across + k * left.depth, frame)
                * with.read(term.right * right.slab + k * right.depth + column * right.across, frame)
            }
          }
          to.write(row * outRow + column, sum, frame)
        }
      }
    }
  }

  private func packTransposed(_ call: PackTransposed) -> Step {
    let (from, to, columns) = (place(call.from), place(call.to), whole(call.columns))
    return { frame in
      let (source, target) = (from(frame), to(frame))
      for row in 0..<call.rows {
        for c in 0..<call.width {
          let value = c < columns(frame) ? source.read(c * call.fromColumn + row, frame) : 0
          target.write(row * call.width + c, value, frame)
        }
      }
    }
  }

  private func packRow(_ call: PackRow) -> Step {
    let (from, to, width) = (place(call.from), place(call.to), call.width)
    return { frame in
      let (source, target) = (from(frame), to(frame))
      for c in 0..<(call.columns + width - 1) / width * width {
        target.write(c / width * call.panel + c % width, c < call.columns ? source.read(c, frame) : 0, frame)
      }
    }
  }

  private func mapSlabs(_ call: MapSlabs) -> Step {
    func map(_ name: String) -> AxisMap {
      guard let map = maps[name] else { fatalError("\(name) is no map") }
      return map
    }
    let (fromGrid, toGrid) = (call.fromGrid, call.toGrid)
    let (rows, columns) = (map(call.mapRows), map(call.mapColumns))
    let (from, to) = (place(call.from), place(call.to))
    let (begin, end) = (whole(call.begin), whole(call.end))
    return { frame in
      let (source, target) = (from(frame), to(frame))
      for i in begin(frame)..<end(frame) {
        let lines = (0..<fromGrid.columns).map { column in
          let line = (0..<fromGrid.rows).map { row in
            source.read(fromGrid.slab(row, column) * call.fromSlab + i, frame)
          }
          return rows.values(line, toGrid.rows)
        }
        for row in 0..<toGrid.rows {
          for (column, value) in columns.values(lines.map { $0[row] }, toGrid.columns).enumerated() {
            target.write(toGrid.slab(row, column) * call.toSlab + i, value, frame)
          }
        }
      }
    }
  }

  private func fill(_ call: FillStates) -> Step {
    guard case .fills(let fills)? = tables[call.rows] else { fatalError("\(call.rows) are no rows") }
    let (item, states) = (whole(call.item), bases)
    return { frame in
      var number = item(frame)
      for (fill, base) in zip(fills, states) {
        if number >= fill.items {
          number -= fill.items
          continue
        }
        let (memory, offset) = frame.memory(base)
        let to = Address(memory: memory, offset: offset)
        for i in number * Fill.part..<min((number + 1) * Fill.part, fill.count) {
          to.write(i, Self.value(of: fill.kind, i), frame)
        }
        return
      }
      frame.strays += 1
    }
  }

  private static func value(of kind: Fill.Kind, _ index: Int) -> Float {
    switch kind {
    case .constant(let value): Float(value)
    case .uniform(_, _, let stream), .normal(_, let stream):
      LoopMachine.noise(UInt64(stream) << 32 | UInt64(index)) - 0.5
    }
  }

  /// - Parameter drawn: what becomes of a number in 0..<1.
  private func random(_ draw: Draw, _ drawn: @escaping (Float) -> Float) -> Step {
    let (out, count, first) = (place(.name(draw.out)), whole(draw.count), whole(draw.index))
    guard case .argument(let stream) = draw.stream else { fatalError("\(draw.stream) is no stream") }
    return { frame in
      let (to, begin) = (out(frame), first(frame))
      for i in 0..<count(frame) {
        let u = LoopMachine.noise(UInt64(stream) << 32 | UInt64(truncatingIfNeeded: begin + i))
        to.write(i, drawn(u), frame)
      }
    }
  }
}

extension AxisMap {
  fileprivate func values(_ x: [Float], _ outputs: Int) -> [Float] {
    var temporaries: [Int: Float] = [:]
    var result = [Float](repeating: .nan, count: outputs)
    for line in lines {
      let sum = line.terms.reduce(Float(0)) { sum, term in
        switch term.place {
        case .input(let index): sum + Float(term.coefficient) * x[index]
        case .temporary(let index): sum + Float(term.coefficient) * (temporaries[index] ?? .nan)
        case .output: sum
        }
      }
      switch line.place {
      case .temporary(let index): temporaries[index] = sum
      case .output(let index): result[index] = sum
      case .input: break
      }
    }
    return result
  }
}
