import BespokeCompiler
import BespokeGraph
import Testing

/// Two batched tensors, a vector of channels and a scalar for rules to work on.
private struct Workbench {
  var b = GraphBuilder(name: "g")
  let x, y, v, s: ValueID
  let shape = Shape([4, 2, 3], batched: true)

  init() {
    x = b.input("x", shape)
    y = b.input("y", shape)
    v = b.input("v", Shape([3]))
    s = b.input("s", .scalar)
  }

  /// The vector in every row.
  mutating func rows(_ vector: ValueID) -> ValueID { b.alongChannels(vector, shape) }

  static func graph(_ build: (inout Self) -> ValueID) -> Graph {
    var bench = Self()
    let value = build(&bench)
    bench.b.output("y", value)
    return bench.b.graph
  }
}

/// The graph without what is only for people.
private func anonymous(_ graph: Graph) -> String {
  var graph = graph
  for index in graph.nodes.indices {
    graph.nodes[index].name = ""
    graph.nodes[index].location = nil
  }
  return graph.text
}

private func expect(
  _ build: (inout Workbench) -> ValueID, becomes expected: (inout Workbench) -> ValueID,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let result = simplify(Workbench.graph(build))
  try result.verify()
  #expect(
    anonymous(result) == anonymous(Workbench.graph(expected)), sourceLocation: sourceLocation)
}

private func expectUnchanged(
  _ build: (inout Workbench) -> ValueID, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  try expect(build, becomes: build, sourceLocation: sourceLocation)
}

@Suite struct SimplifyTests {
  /// Behind dropout a rectifier's result has the sign that it had, or does not count.
  @Test func slopesAreReadBehindDropout() throws {
    func chain(
      _ bench: inout Workbench, slopeOf source: (_ rectified: ValueID, _ dropped: ValueID) -> ValueID
    )
      -> ValueID
    {
      let mask = bench.b.random(.dropoutMask(rate: 0.5), stream: 7, bench.shape, name: "mask")
      let rectified = bench.b.unary(.leakyReLU(slope: 0.2), bench.x)
      let dropped = bench.b.multiply(rectified, mask)
      let slope = bench.b.unary(.leakyReLUMask(slope: 0.2), source(rectified, dropped))
      return bench.b.add(dropped, bench.b.multiply(bench.b.multiply(bench.y, mask), slope))
    }
    try expect(
      { chain(&$0) { rectified, _ in rectified } }, becomes: { chain(&$0) { _, dropped in dropped } })

    // With another mask, or without one, the sign may be lost.
    for cotangentMask: UInt32? in [8, nil] {
      try expectUnchanged { bench in
        func mask(_ stream: UInt32) -> ValueID {
          bench.b.random(.dropoutMask(rate: 0.5), stream: stream, bench.shape, name: "mask")
        }
        let rectified = bench.b.unary(.leakyReLU(slope: 0.2), bench.x)
        let dropped = bench.b.multiply(rectified, mask(7))
        let slope = bench.b.unary(.leakyReLUMask(slope: 0.2), rectified)
        let cotangent = cotangentMask.map { bench.b.multiply(bench.y, mask($0)) } ?? bench.y
        return bench.b.add(dropped, bench.b.multiply(cotangent, slope))
      }
    }
  }

  @Test func identities() throws {
    try expect({ $0.b.affine($0.x) }, becomes: { $0.x })
    try expect({ $0.b.multiply($0.x, $0.b.constant(1, $0.shape)) }, becomes: { $0.x })
    try expect({ $0.b.add($0.b.constant(0, $0.shape), $0.x) }, becomes: { $0.x })
    try expect({ $0.b.subtract($0.x, $0.b.constant(0, $0.shape)) }, becomes: { $0.x })
    try expect({ $0.b.unary(.negate, $0.b.unary(.negate, $0.x)) }, becomes: { $0.x })
    try expect({ $0.b.add($0.x, $0.b.unary(.negate, $0.y)) }, becomes: { $0.b.subtract($0.x, $0.y) })
    try expect({ $0.b.subtract($0.x, $0.b.unary(.negate, $0.y)) }, becomes: { $0.b.add($0.x, $0.y) })
    try expect({ $0.b.add($0.b.unary(.negate, $0.x), $0.y) }, becomes: { $0.b.subtract($0.y, $0.x) })
    try expectUnchanged { $0.b.subtract($0.x, $0.y) }
    try expectUnchanged { $0.b.unary(.negate, $0.x) }
  }

  @Test func affineMaps() throws {
    try expect(
      { $0.b.affine($0.b.affine($0.x, scale: 2, offset: 3), scale: 5, offset: 7) },
      becomes: { $0.b.affine($0.x, scale: 10, offset: 22) })
    try expect(
      { $0.b.affine($0.b.affine($0.x, scale: 2), scale: 0.5) }, becomes: { $0.x })
    try expect(
      { $0.b.unary(.negate, $0.b.affine($0.x, scale: 2, offset: 3)) },
      becomes: { $0.b.affine($0.x, scale: -2, offset: -3) })
    try expect(
      { $0.b.affine($0.b.unary(.negate, $0.x), scale: 2, offset: 3) },
      becomes: { $0.b.affine($0.x, scale: -2, offset: 3) })
    // NaN stays NaN.
    try expectUnchanged { $0.b.affine($0.x, scale: 0, offset: 3) }
    try expect(
      { $0.b.multiply($0.x, $0.b.constant(0, $0.shape)) }, becomes: { $0.b.affine($0.x, scale: 0) })
  }

  @Test func constantsBesideValues() throws {
    try expect(
      { $0.b.multiply($0.b.constant(3, $0.shape), $0.x) }, becomes: { $0.b.affine($0.x, scale: 3) })
    try expect(
      { $0.b.add($0.x, $0.b.constant(3, $0.shape)) }, becomes: { $0.b.affine($0.x, offset: 3) })
    try expect(
      { $0.b.subtract($0.x, $0.b.constant(3, $0.shape)) }, becomes: { $0.b.affine($0.x, offset: -3) })
    try expect(
      { $0.b.subtract($0.b.constant(3, $0.shape), $0.x) },
      becomes: { $0.b.affine($0.x, scale: -1, offset: 3) })
    try expect(
      { $0.b.divide($0.x, $0.b.constant(4, $0.shape)) }, becomes: { $0.b.affine($0.x, scale: 0.25) })
    try expectUnchanged { $0.b.divide($0.x, $0.b.constant(0, $0.shape)) }
    try expectUnchanged { $0.b.divide($0.b.constant(3, $0.shape), $0.x) }
  }

  @Test func constantsAreFolded() throws {
    try expect({ $0.b.unary(.square, $0.b.constant(3)) }, becomes: { $0.b.constant(9) })
    try expect({ $0.b.affine($0.b.constant(3), scale: 2, offset: 1) }, becomes: { $0.b.constant(7) })
    try expect(
      { $0.b.divide($0.b.constant(3, $0.shape), $0.b.constant(2, $0.shape)) },
      becomes: { $0.b.constant(1.5, $0.shape) })
    try expect(
      { $0.b.sum($0.b.constant(0.5, $0.shape), axes: [0, 1]) },
      becomes: { $0.b.constant(4, Shape([3])) })
    try expect(
      { $0.b.reshape($0.b.constant(2, $0.shape), Shape([4, 6], batched: true)) },
      becomes: { $0.b.constant(2, Shape([4, 6], batched: true)) })
    // Not a number: left as it is.
    try expectUnchanged { $0.b.unary(.log, $0.b.constant(-1)) }
    try expectUnchanged { $0.b.unary(.exp, $0.b.constant(1000)) }
  }

  @Test(arguments: [
    (UnaryFunction.negate, -0.5), (.exp, 1.6487212707001282), (.log, -0.6931471805599453),
    (.tanh, 0.46211715726000973), (.sigmoid, 0.6224593312018546), (.softplus, 0.9740769841801067),
    (.squareRoot, 0.7071067811865476), (.reciprocalSquareRoot, 1.4142135623730951), (.reciprocal, 2),
    (.square, 0.25), (.leakyReLU(slope: 0.2), 0.5), (.leakyReLUMask(slope: 0.2), 1),
  ])
  func unaryFunctionsOfOneHalf(_ function: UnaryFunction, _ expected: Double) {
    let result = simplify(Workbench.graph { $0.b.unary(function, $0.b.constant(0.5)) })
    guard case .constant(let value) = result[result.outputs[0].value].operation else {
      Issue.record("not folded: \(result.text)")
      return
    }
    #expect(abs(value - expected) < 1e-14)
  }

  @Test func shapes() throws {
    let flat = Shape([4, 6], batched: true)
    try expect(
      { $0.b.reshape($0.b.reshape($0.x, Shape([4, 3, 2], batched: true)), flat) },
      becomes: { $0.b.reshape($0.x, flat) })
    try expect({ $0.b.reshape($0.b.reshape($0.x, flat), $0.shape) }, becomes: { $0.x })
    try expect(
      { $0.b.broadcast($0.b.broadcast($0.v, Shape([2, 3]), axes: [1]), $0.shape, axes: [1, 2]) },
      becomes: { $0.rows($0.v) })
  }

  @Test func repeatedValuesAreComputedOnce() throws {
    try expect(
      { $0.b.unary(.exp, $0.rows($0.v)) }, becomes: { $0.rows($0.b.unary(.exp, $0.v)) })
    try expect(
      { $0.b.affine($0.rows($0.v), scale: 2) }, becomes: { $0.rows($0.b.affine($0.v, scale: 2)) })
    try expect(
      { bench in
        let w = bench.b.unary(.exp, bench.v)
        return bench.b.multiply(bench.rows(bench.v), bench.rows(w))
      },
      becomes: { $0.rows($0.b.multiply($0.v, $0.b.unary(.exp, $0.v))) })
    // Repeated along different axes.
    try expectUnchanged { $0.b.add($0.rows($0.v), $0.b.fill($0.s, $0.shape)) }
  }

  @Test func sums() throws {
    try expect(
      { $0.b.sum($0.b.affine($0.x, scale: 2, offset: 3), axes: [0, 1]) },
      becomes: { $0.b.affine($0.b.sum($0.x, axes: [0, 1]), scale: 2, offset: 24) })
    try expect(
      { $0.b.sum($0.b.unary(.negate, $0.x)) }, becomes: { $0.b.unary(.negate, $0.b.sum($0.x)) })
    try expect(
      { $0.b.sum($0.rows($0.v), axes: [0, 1]) }, becomes: { $0.b.affine($0.v, scale: 8) })
    try expect(
      { $0.b.sum($0.rows($0.v)) }, becomes: { $0.b.affine($0.b.sum($0.v), scale: 8) })
    try expect(
      { $0.b.sum($0.rows($0.v), axes: [1]) },
      becomes: {
        $0.b.broadcast($0.b.affine($0.v, scale: 2), Shape([4, 3], batched: true), axes: [1])
      })
    try expect(
      { $0.b.sum($0.b.multiply($0.x, $0.rows($0.v)), axes: [0, 1]) },
      becomes: { $0.b.multiply($0.b.sum($0.x, axes: [0, 1]), $0.v) })
    try expect(
      { $0.b.sum($0.b.divide($0.x, $0.rows($0.v)), axes: [1]) },
      becomes: { bench in
        let divisor = bench.b.broadcast(bench.v, Shape([4, 3], batched: true), axes: [1])
        return bench.b.divide(bench.b.sum(bench.x, axes: [1]), divisor)
      })
    try expect(
      { $0.b.sum($0.b.subtract($0.x, $0.rows($0.v)), axes: [0, 1]) },
      becomes: { $0.b.subtract($0.b.sum($0.x, axes: [0, 1]), $0.b.affine($0.v, scale: 8)) })
    try expectUnchanged { $0.b.sum($0.b.add($0.x, $0.y)) }
    try expectUnchanged { $0.b.sum($0.b.subtract($0.x, $0.y)) }
    // The factor varies along a summed axis.
    try expectUnchanged { $0.b.sum($0.b.multiply($0.x, $0.rows($0.v))) }
  }

  @Test func termsThatCancel() throws {
    try expect({ $0.b.subtract($0.x, $0.x) }, becomes: { $0.b.affine($0.x, scale: 0) })
    try expect({ $0.b.add($0.x, $0.x) }, becomes: { $0.b.affine($0.x, scale: 2) })
    // 49 * (1 / 49) is not 1 in Double.
    try expect(
      { $0.b.subtract($0.v, $0.b.affine($0.b.affine($0.v, scale: 1.0 / 49), scale: 49)) },
      becomes: { $0.b.affine($0.v, scale: 0) })
    try expect(
      { bench in
        let mean = bench.b.affine(bench.b.sum(bench.x, axes: [0, 1]), scale: 1.0 / 8)
        return bench.b.sum(bench.b.subtract(bench.x, bench.rows(mean)), axes: [0, 1])
      },
      becomes: { $0.b.affine($0.b.sum($0.x, axes: [0, 1]), scale: 0) })
  }

  @Test func meansAreRecognised() throws {
    func total(_ bench: inout Workbench, scale: Double) -> ValueID {
      let part = bench.b.affine(bench.b.sum(bench.x, axes: [0, 1]), scale: scale)
      return bench.b.sum(bench.b.add(bench.x, bench.rows(part)), axes: [0, 1])
    }
    try expect(
      { total(&$0, scale: -1.0 / 8) }, becomes: { $0.b.affine($0.b.sum($0.x, axes: [0, 1]), scale: 0) })
    try expectUnchanged { total(&$0, scale: 1.0 / 8) }
    try expectUnchanged { total(&$0, scale: -1.0 / 4) }
    // The mean over other axes is no mean over these.
    try expectUnchanged { bench in
      let mean = bench.b.affine(bench.b.sum(bench.x, axes: [1]), scale: 1.0 / 2)
      let repeated = bench.b.broadcast(mean, bench.shape, axes: [0, 2])
      return bench.b.sum(bench.b.subtract(bench.x, repeated), axes: [0, 1])
    }
    // x = 2 y + 3, of which the mean is taken as that of y.
    try expect(
      { bench in
        let x = bench.b.affine(bench.y, scale: 2, offset: 3)
        let mean = bench.b.affine(bench.b.sum(x, axes: [0, 1]), scale: 1.0 / 8)
        return bench.b.sum(
          bench.b.multiply(bench.b.subtract(x, bench.rows(mean)), bench.rows(bench.v)), axes: [0, 1])
      },
      becomes: { $0.b.multiply($0.b.affine($0.b.sum($0.y, axes: [0, 1]), scale: 0, offset: 0), $0.v) })
  }

  /// Beside another term, what is zero in theory is dropped only where the other is NaN whenever it would be.
  @Test func termsThatVanishLeaveTheirNaN() throws {
    func centred(_ bench: inout Workbench) -> ValueID {
      let mean = bench.b.affine(bench.b.sum(bench.x, axes: [0, 1]), scale: 1.0 / 8)
      return bench.b.subtract(bench.x, bench.rows(mean))
    }
    try expect(
      { bench in
        let centred = centred(&bench)
        return bench.b.sum(bench.b.add(bench.b.unary(.square, centred), centred), axes: [0, 1])
      },
      becomes: { bench in
        let centred = centred(&bench)
        return bench.b.sum(bench.b.unary(.square, centred), axes: [0, 1])
      })
    try expect(
      { bench in
        let centred = centred(&bench)
        return bench.b.sum(bench.b.add(bench.y, centred), axes: [0, 1])
      },
      becomes: { bench in
        let (x, y) = (bench.b.sum(bench.x, axes: [0, 1]), bench.b.sum(bench.y, axes: [0, 1]))
        return bench.b.add(y, bench.b.affine(x, scale: 0))
      })
  }

  /// The gradient as reverse mode writes it: the path through the variance sends nothing through the mean.
  @Test func gradientOfBatchNormalisationLosesItsZeroTerm() throws {
    let axes = [0, 1]
    func build(_ bench: inout Workbench, throughVariance: Bool) -> ValueID {
      let count = 8.0
      let (x, dy) = (bench.x, bench.y)
      let mean = bench.b.affine(bench.b.sum(x, axes: axes), scale: 1 / count)
      let centred = bench.b.subtract(x, bench.rows(mean))
      let variance = bench.b.affine(
        bench.b.sum(bench.b.unary(.square, centred), axes: axes), scale: 1 / count)
      let factor = bench.b.unary(.reciprocalSquareRoot, bench.b.affine(variance, offset: 1e-3))
      let dCentred = bench.b.multiply(dy, bench.rows(factor))
      let dFactor = bench.b.sum(bench.b.multiply(dy, centred), axes: axes)
      let cube = bench.b.multiply(bench.b.unary(.square, factor), factor)
      let dVariance = bench.b.multiply(dFactor, bench.b.affine(cube, scale: -0.5))
      let dSquare = bench.rows(bench.b.affine(dVariance, scale: 1 / count))
      let second = bench.b.multiply(dSquare, bench.b.affine(centred, scale: 2))
      let all = bench.b.add(dCentred, second)
      let through = throughVariance ? all : dCentred
      let dMean = bench.b.sum(bench.b.unary(.negate, through), axes: axes)
      return bench.b.add(all, bench.rows(bench.b.affine(dMean, scale: 1 / count)))
    }
    let result = simplify(Workbench.graph { build(&$0, throughVariance: true) })
    try result.verify()
    let expected = simplify(Workbench.graph { build(&$0, throughVariance: false) })
    #expect(anonymous(result) == anonymous(expected))
    // x, centred^2, dy * centred and dy: none of the second term.
    let sums = result.nodes.filter { $0.operation == .sum(axes: axes) }
    #expect(sums.count == 4)
  }

  @Test func namesAndPlacesStay() {
    var b = GraphBuilder(name: "g")
    b.location = SourceLocation(path: "A.swift", id: "A.swift", line: 1)
    let x = b.input("x", Shape([2]))
    b.location = SourceLocation(path: "A.swift", id: "A.swift", line: 2)
    let scaled = b.multiply(x, b.constant(3, Shape([2])), name: "scaled")
    let same = b.affine(x, name: "same")
    let state = StateDeclaration(name: "s", shape: Shape([2]), role: .moment)
    b.assign(state, same)
    b.observe("seen", same)
    b.observe("scaled", scaled)
    let result = simplify(b.graph)
    #expect(
      result.text == """
        graph "g" {
          state "s" : f32[2] moment
          %0 = input {name "x"} : f32[2] "x" @ A.swift:1
          %1 = affine %0 {scale 3.0, offset 0.0} : f32[2] "scaled" @ A.swift:2
          assign "s" = %0
          observe "seen" = %0
          observe "scaled" = %1
        }

        """)
  }
}
