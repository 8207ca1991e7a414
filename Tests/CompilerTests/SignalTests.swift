import BespokeCompiler
import BespokeGraph
import BespokeInterpreter
import TestModels
import TestSupport
import Testing

import struct BespokeDSL.GAN

/// What a step tells of the training's health, against the same numbers by their definitions.
@Suite struct SignalTests {
  static let names = TestModels.zoo.filter { $0 is GAN }.map(\.name)

  private func program(_ name: String) throws -> Program {
    try buildProgram(try #require(TestModels.zoo.first { $0.name == name }))
  }

  @Test(arguments: names) func signalsAreWhatTheySay(_ name: String) throws {
    let program = try program(name)
    let point = try StepAtPoint(program)
    let values = try point.run()
    let shown = Dictionary(
      uniqueKeysWithValues: point.graph.observations.map { ($0.name, values[$0.value.index]) })
    let outputs = Dictionary(
      uniqueKeysWithValues: point.graph.outputs.map { ($0.name, values[$0.value.index]) })
    func expect(_ output: String, _ moves: [Double]) throws {
      let found = try #require(outputs[output], "\(output)")
      expectClose(
        found.elements, [moves.reduce(0, +) / Double(moves.count)], .doubleSums, "\(name) \(output)")
    }

    let ordinals = (0..<program.realBatches).map { $0 == 0 ? "" : "\($0 + 1)" }
    let logits = try ordinals.map { ordinal in
      (
        real: try #require(shown["logits/real" + ordinal]).elements,
        fake: try #require(shown["logits/fake" + ordinal]).elements
      )
    }
    try expect("signal/sign", logits.map { mean($0.real.map { $0 > 0 ? 1 : -1 }) })
    let spreads = logits.map { deviation($0.real + $0.fake) }
    try expect("signal/spread", spreads)
    try expect(
      "signal/separation", zip(logits, spreads).map { (mean($0.real) - mean($0.fake)) / 2 / $1 })
    try expect(
      "signal/diversity",
      ordinals.map { ordinal in
        let real = try #require(point.inputs["real" + ordinal])
        return try distances(#require(shown["fake" + ordinal])) / distances(real)
      })
    for player in ["generator", "discriminator"] {
      let prefixes = player == "generator" ? ["grad/"] : ordinals.map { "grad\($0)/" }
      try expect(
        "signal/gradient/" + player,
        prefixes.map { prefix in
          let gradients = shown.filter { $0.key.hasPrefix(prefix + player + "/") }
          #expect(!gradients.isEmpty)
          return gradients.values.flatMap(\.elements).reduce(0) { $0 + $1 * $1 }.squareRoot()
        })
    }
    for player in ["generator", "discriminator"] {
      let last = try #require(
        program.states.last { $0.role == .parameter && $0.name.hasPrefix(player + "/") })
      let assigned = try #require(point.graph.assignments.first { $0.name == last.name })
      let (new, old) = (values[assigned.value.index], try #require(point.states[last.name]))
      try expect(
        "signal/movement/" + player,
        [mean(zip(new.elements, old.elements).map { ($0 - $1) * ($0 - $1) }).squareRoot()])
    }
  }

  /// Over all pairs of a batch.
  private func distances(_ images: Tensor<Double>) -> Double {
    let count = images.shape[0]
    let size = images.elements.count / count
    func image(_ index: Int) -> ArraySlice<Double> { images.elements[index * size..<(index + 1) * size] }
    return (0..<count).reduce(0) { sum, a in
      (0..<count).reduce(sum) { sum, b in
        zip(image(a), image(b)).reduce(sum) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      }
    }
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
  private func deviation(_ values: [Double]) -> Double {
    let mean = mean(values)
    return self.mean(values.map { ($0 - mean) * ($0 - mean) }).squareRoot()
  }

  /// Images that are all alike, and a discriminator that says the same of everything.
  @Test func nothingIsDividedByNothing() throws {
    var point = try StepAtPoint(try program("alternating"))
    func same(_ value: Double, _ tensor: Tensor<Double>) -> Tensor<Double> {
      Tensor(shape: tensor.shape, elements: tensor.elements.map { _ in value })
    }
    point.inputs = point.inputs.mapValues { same(0.3, $0) }
    for (name, tensor) in point.states where name.hasPrefix("discriminator/") {
      point.states[name] = same(0, tensor)
    }
    let values = try point.run()
    for output in point.graph.outputs {
      #expect(values[output.value.index].elements.allSatisfy { $0.isFinite }, "\(output.name)")
    }
  }

  /// A run of a version that told nothing goes on.
  @Test(arguments: names) func theyArePartOfNoFingerprint(_ name: String) throws {
    let program = try program(name)
    var entries = program.entries
    for index in entries.indices {
      var graph = entries[index].graph
      let first = graph.nodes.firstIndex { $0.part == Graph.signals } ?? graph.nodes.count
      #expect((first < graph.nodes.count) == [.step, .penalisedStep].contains(entries[index].kind))
      graph.nodes.removeSubrange(first...)
      graph.outputs.removeAll { $0.name.hasPrefix("signal/") }
      // What is left is whole.
      try graph.verify()
      entries[index].graph = graph
    }
    let silent = Program(
      name: program.name, location: program.location, batch: program.batch, height: program.height,
      width: program.width, channels: program.channels, updateOrder: program.updateOrder, entries: entries)
    #expect(silent.fingerprint == program.fingerprint)
  }
}
