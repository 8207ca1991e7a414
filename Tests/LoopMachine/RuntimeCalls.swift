import Compiler

/// The runtime's functions, by their plainest definition.
extension Translation {
  func call(_ name: String, _ arguments: [Expression]) -> Step {
    switch name {
    case "bespoke_multiply": return multiply(arguments)
    case "bespoke_dot":
      let one = Expression.integer(1)
      return multiply(
        [arguments[0], arguments[1], arguments[1]] + arguments[2...6] + [one] + arguments[7...8] + [one]
          + arguments[10...], columnStride: arguments[9])
    case "bespoke_pack_transposed": return packTransposed(arguments)
    case "bespoke_pack_row": return packRow(arguments)
    case "bespoke_map_planes": return mapPlanes(arguments)
    case "bespoke_uniform", "bespoke_normal", "bespoke_dropout_mask", "bespoke_integer":
      return random(name, arguments)
    default: fatalError("no function is called \(name)")
    }
  }

  private func multiply(_ arguments: [Expression], columnStride: Expression = .integer(1)) -> Step {
    guard case .binary(.add, .name(let name), let first) = arguments[3],
      case .terms(let terms)? = tables[name]
    else { fatalError("\(arguments[3]) are no terms") }
    let (a, b, out) = (place(arguments[5]), place(arguments[9]), place(arguments[13]))
    let numbers = [0, 1, 2, 4, 6, 7, 8, 10, 11, 12, 14, 15].map { whole(arguments[$0]) }
    let (begin, between) = (whole(first), whole(columnStride))
    return { frame in
      let bColumn = between(frame)
      let n = numbers.map { $0(frame) }
      let (rows, columns, count, aPlane, aRow, aDepth) = (n[0], n[2], n[3], n[4], n[5], n[6])
      let (bPlane, bDepth, depth, outRow, accumulate) = (n[7], n[8], n[9], n[10], n[11])
      let (left, right, to, start) = (a(frame), b(frame), out(frame), begin(frame))
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = accumulate == 0 ? 0 : to.read(row * outRow + column, frame)
          for index in start..<start + max(count, 0) {
            guard terms.indices.contains(index) else {
              frame.strays += 1
              continue
            }
            let term = terms[index]
            for k in 0..<depth {
              sum +=
                left.read(term.left * aPlane + row * aRow + k * aDepth, frame)
                * right.read(term.right * bPlane + k * bDepth + column * bColumn, frame)
            }
          }
          to.write(row * outRow + column, sum, frame)
        }
      }
    }
  }

  private func packTransposed(_ arguments: [Expression]) -> Step {
    let (from, to) = (place(arguments[0]), place(arguments[2]))
    let numbers = [1, 3, 4, 5].map { whole(arguments[$0]) }
    return { frame in
      let n = numbers.map { $0(frame) }
      let (source, target) = (from(frame), to(frame))
      for row in 0..<n[1] {
        for c in 0..<n[2] {
          target.write(row * n[2] + c, c < n[3] ? source.read(c * n[0] + row, frame) : 0, frame)
        }
      }
    }
  }

  private func packRow(_ arguments: [Expression]) -> Step {
    let (from, to) = (place(arguments[0]), place(arguments[1]))
    let numbers = [2, 3, 4].map { whole(arguments[$0]) }
    return { frame in
      let n = numbers.map { $0(frame) }
      let (panel, width, columns) = (n[0], n[1], n[2])
      let (source, target) = (from(frame), to(frame))
      for c in 0..<(columns + width - 1) / width * width {
        target.write(c / width * panel + c % width, c < columns ? source.read(c, frame) : 0, frame)
      }
    }
  }

  private func mapPlanes(_ arguments: [Expression]) -> Step {
    func table(_ index: Int) -> [Int] {
      guard case .name(let name) = arguments[index], case .integers(let values)? = tables[name] else {
        fatalError("\(arguments[index]) is no table")
      }
      return values
    }
    func map(_ index: Int) -> AxisMap {
      guard case .name(let name) = arguments[index], let map = maps[name] else {
        fatalError("\(arguments[index]) is no map")
      }
      return map
    }
    let (fromRow, fromColumn, toRow, toColumn) = (table(2), table(4), table(10), table(12))
    let (rows, columns) = (map(6), map(7))
    let (from, to) = (place(arguments[0]), place(arguments[8]))
    let numbers = [1, 9, 15, 16].map { whole(arguments[$0]) }
    return { frame in
      let n = numbers.map { $0(frame) }
      let (source, target) = (from(frame), to(frame))
      for i in n[2]..<n[3] {
        let lines = fromColumn.map { column in
          rows.values(fromRow.map { source.read(($0 + column) * n[0] + i, frame) }, toRow.count)
        }
        for (row, place) in toRow.enumerated() {
          for (column, value) in columns.values(lines.map { $0[row] }, toColumn.count).enumerated() {
            target.write((place + toColumn[column]) * n[1] + i, value, frame)
          }
        }
      }
    }
  }

  /// What a function of random numbers makes of one in 0..<1.
  private static func drawn(_ name: String, _ u: Float) -> Float {
    switch name {
    case "bespoke_dropout_mask": u < 0.5 ? 0 : 2
    case "bespoke_integer": u < 0.5 ? 0 : 1
    default: u - 0.5
    }
  }

  private func random(_ name: String, _ arguments: [Expression]) -> Step {
    let (out, count, first) = (place(arguments[0]), whole(arguments[1]), whole(arguments[4]))
    guard case .argument(let stream) = arguments[3] else { fatalError("\(arguments[3]) is no stream") }
    return { frame in
      let (to, begin) = (out(frame), first(frame))
      for i in 0..<count(frame) {
        let u = LoopMachine.noise(UInt64(stream) << 32 | UInt64(truncatingIfNeeded: begin + i))
        to.write(i, Self.drawn(name, u), frame)
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
