import BespokeABI
import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import FuzzSupport
import Testing
import Tolerances

/// Every operation at zeros, infinities, NaN, denormal and the largest numbers: the reference by rules of its own, and
/// the emitted C of each instruction set by the reference.
@Suite struct SpecialValuesTests {
  private let special = SpecialValues()

  /// The numbers of `x` or `y` that come together: small and positive, one of them special.
  private func mixed(_ value: Float, at place: Int, salt: Int) -> [Float] {
    var numbers = (0..<SpecialValues.together.count).map { 0.25 + Float(($0 * 7 + salt) % 5) / 8 }
    if value != 1 { numbers[place] = value }
    return numbers
  }

  private func inputs(x value: Float, y other: Float = 1, place: Int = 37) -> [String: [Float]] {
    [
      "a": special.a, "b": special.b, "x": mixed(value, at: place, salt: 0),
      "y": mixed(other, at: 11, salt: 3),
    ]
  }

  private func reference<Scalar: RealScalar>(
    _ graph: Graph, _ inputs: [String: [Float]], in _: Scalar.Type
  ) throws -> [String: [Scalar]] {
    let shapes = graph.inputShapes
    let tensors = inputs.reduce(into: [:]) {
      $0[$1.key] = Tensor(shape: shapes[$1.key]!, elements: $1.value.map { Scalar($0) })
    }
    return try Interpreter<Scalar>().run(graph, inputs: tensors).outputs.mapValues(\.elements)
  }

  /// Of numbers alone, by the formulas of the cases; of sums and products, NaN where a change of the number would show.
  private func expectRules<Scalar: RealScalar>(_ scalar: Scalar.Type) throws {
    let graph = special.builder.graph
    let outputs = try reference(graph, inputs(x: .nan), in: scalar)
    let changed = try reference(graph, inputs(x: 1000), in: scalar)
    let before = try reference(graph, inputs(x: 1), in: scalar)
    for item in special.cases {
      let found = try #require(outputs[item.name])
      for (index, value) in found.enumerated() {
        let mustBeNaN: Bool
        switch item.kind {
        case .formula(let readsB, _, let isUndefined):
          let (a, b) = (special.a[index], special.b[index])
          mustBeNaN = a.isNaN || readsB && b.isNaN || isUndefined(a, b)
        case .slope(let readsB):
          guard special.a[index].isNaN || readsB && special.b[index].isNaN else { continue }
          mustBeNaN = true
        case .together: mustBeNaN = changed[item.name]?[index] != before[item.name]?[index]
        }
        guard value.isNaN != mustBeNaN else { continue }
        Issue.record("\(item.name) of \(special.a[index % special.a.count]) at \(index) is \(value)")
        break
      }
    }
  }

  @Test func theReferenceKeepsNaN() throws {
    try expectRules(Float.self)
    try expectRules(Double.self)
  }

  /// What folds constants is the same formula as the reference's, to the last bit where no function is called; the C of
  /// the same formulas is compared with the reference below.
  @Test func constantsAreFoldedByTheSameFormulas() throws {
    let numbers = SpecialValues.grid.map(Double.init)
    let firsts = numbers.flatMap { number in numbers.map { _ in number } }
    let seconds = numbers.flatMap { _ in numbers }
    func reference(_ build: (inout GraphBuilder, ValueID, ValueID) -> ValueID) throws -> [Double] {
      let shape = Shape([firsts.count])
      var builder = GraphBuilder(name: "g")
      let (a, b) = (builder.input("a", shape), builder.input("b", shape))
      builder.output("y", build(&builder, a, b))
      let inputs = [
        "a": Tensor(shape: shape, elements: firsts), "b": Tensor(shape: shape, elements: seconds),
      ]
      return try #require(try Interpreter<Double>().run(builder.graph, inputs: inputs).outputs["y"]).elements
    }
    func expect(_ name: String, _ tolerance: Double, _ expected: [Double], _ fold: (Double, Double) -> Double)
    {
      for (index, y) in expected.enumerated() {
        let (a, b) = (firsts[index], seconds[index])
        let folded = fold(a, b)
        #expect(
          folded.isNaN == y.isNaN && (y.isNaN || folded == y || abs(folded - y) <= tolerance * abs(y)),
          "\(name) of \(a), \(b) is folded to \(folded), should be \(y)")
      }
    }
    for function in SpecialValues.unaryFunctions {
      let tolerance = function.row.isCheap ? 0 : 1e-14
      expect("\(function)", tolerance, try reference { g, a, _ in g.unary(function, a) }) { a, _ in
        function(a)
      }
    }
    for function in BinaryFunction.allCases {
      expect("\(function)", 0, try reference { $0.binary(function, $1, $2) }) { function($0, $1) }
    }
  }

  /// Through derivatives of the first and the second order: what takes the place of a value is NaN where the value is.
  @Test func simplificationKeepsNaN() throws {
    var lost = 0
    for seed in stride(from: UInt64(3001), to: 3101, by: 2) {
      let program = try Fuzzer.program(seed)
      let simple = shareBackwardChains(simplify(program.graph(.step)))
      let states = try Interpreter<Double>().run(program.graph(.initialise), seed: seed).states
      func outputs(_ graph: Graph, _ place: UInt64) throws -> [String: [Double]] {
        var inputs: [String: Tensor<Double>] = [:]
        for (index, (name, shape)) in graph.inputShapes.sorted(by: { $0.key < $1.key }).enumerated() {
          var elements = (0..<shape.count).map { Double(($0 * 37 + index) % 100) / 50 - 1 }
          if index == Int(place) % graph.inputShapes.count { elements[Int(place) % shape.count] = .nan }
          inputs[name] = Tensor(shape: shape, elements: elements)
        }
        let run = try Interpreter<Double>().run(graph, inputs: inputs, states: states)
        return run.outputs.merging(run.observations) { $1 }.mapValues(\.elements)
      }
      let (before, after) = (try outputs(program.graph(.step), seed), try outputs(simple, seed))
      for (name, values) in before {
        let found = try #require(after[name])
        for (a, b) in zip(values, found) where a.isNaN {
          lost += 1
          #expect(b.isNaN, "\(name) of seed \(seed)")
        }
      }
    }
    #expect(lost > 500)
  }

  @Test func everyInstructionSetAgreesWithTheReference() throws {
    var runner = StageRunner()
    let sets = SharedLibrary.instructionSets
    let programs = try sets.indices.map { index in
      (loops: try compile(special.program(name: "p\(index)"), &runner), seed: UInt64(2 * index))
    }
    let library = try SharedLibrary(programs)
    for (index, set) in sets.enumerated() {
      let program = try #require(library.program("p\(index)"), "\(library.refused)")
      for value in SpecialValues.values {
        try expectAgreement(program, inputs(x: value), "\(set.name), \(value) in x")
        try expectAgreement(program, inputs(x: 1, y: value), "\(set.name), \(value) in y")
      }
    }
  }

  private func expectAgreement(
    _ program: bespoke_program, _ inputs: [String: [Float]], _ what: String
  ) throws {
    let machine = Compiled(program)
    let expected = try reference(special.builder.graph, inputs, in: Float.self)
    let found = machine.run(program[.step]!, inputs: inputs, threads: 3).outputs
    let alone = machine.run(program[.step]!, inputs: inputs, threads: 1).outputs
    for item in special.cases {
      let (found, expected) = (try #require(found[item.name]), try #require(expected[item.name]))
      #expect(found.map(\.bitPattern) == alone[item.name]?.map(\.bitPattern), "\(item.name), \(what)")
      var tolerance = Tolerance.singlePrecision
      if case .together = item.kind { tolerance = .network }
      if case .formula(_, true, _) = item.kind { tolerance.bound = 0 }
      let wrong = found.indices.first { index in
        let (a, b) = (found[index], expected[index])
        return a != b && !(a.isNaN && b.isNaN) && !tolerance.accepts(Double(a), Double(b))
      }
      guard let wrong else { continue }
      let place = wrong % special.a.count
      Issue.record(
        "\(item.name) of \(special.a[place]) and \(special.b[place]), \(what): \(found[wrong]) at \(wrong), should be \(expected[wrong])"
      )
    }
  }
}
