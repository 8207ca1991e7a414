import BespokeDSL
import BespokeGraph
import BespokeTensorFiles

/// A use of a layer, as a program in Python says it.
struct PythonUse {
  /// What it is applied to: the names of variables.
  var operands: [String]
  var shapes: [Shape]
  var orders: [FeatureOrder?]
  var result: Shape
  var resultOrder: FeatureOrder?
  /// The attribute of the network that holds its weights: `dense1`.
  var name: String
  /// Whether this is the first use of its weights.
  var isFirst: Bool
  var step: TracedNetwork.Step

  var x: String { operands[0] }

  /// What a format cannot say.
  func refusal(_ reason: String, in library: String) -> UserError {
    UserError(
      "\(step.location): \(reason) cannot be said in \(library); --format onnx says every operation there is")
  }

  /// Of a layer that no library has.
  func unknown(in library: String) -> UserError {
    refusal(
      step.layer.operationStem.map { "what '\($0)' does here" } ?? "a layer of your own, \(step.layer.word),",
      in: library)
  }
}

/// How a library's program is written.
protocol PythonDialect {
  /// The line that makes what holds a layer's weights, if it has any; and the expression of a use.
  static func say(_ use: PythonUse) throws -> (made: [String], expression: String)
}

/// A network as lines of Python.
struct PythonNetwork {
  /// Lines that make what holds weights.
  private(set) var made: [String] = []
  /// Assignments, in order.
  private(set) var lines: [String] = []
  /// What it returns.
  private(set) var results: [String] = []

  /// - Parameters:
  ///   - input: the variable of noise or images, `label` that of labels.
  ///   - turnsFeatures: whether images lie channels first.
  init<Dialect: PythonDialect>(
    _ network: TracedNetwork, input: String, dialect: Dialect.Type, turnsFeatures: Bool
  ) throws {
    let orders = FeatureOrders(network)
    let names = Self.variables(network, input: input)
    func variable(_ operand: TracedNetwork.Operand) -> String {
      switch operand {
      case .input: names.input
      case .label: "label"
      case .step(let index): names.steps[index]
      }
    }
    func shape(_ operand: TracedNetwork.Operand) -> Shape {
      switch operand {
      case .input: network.input
      case .label: Shape([network.input[0]], batched: true)
      case .step(let index): network.steps[index].shape
      }
    }
    var owners: Set<String> = []
    if names.input != input { lines.append("\(names.input) = \(input)") }
    for (index, step) in network.steps.enumerated() {
      let use = PythonUse(
        operands: step.operands.map(variable), shapes: step.operands.map(shape),
        orders: turnsFeatures ? step.operands.map(orders.operand) : step.operands.map { _ in nil },
        result: step.shape, resultOrder: turnsFeatures ? orders.steps[index] : nil,
        name: step.owner.split(separator: "/").last.map(String.init) ?? step.owner,
        isFirst: owners.insert(step.owner).inserted, step: step)
      let (made, expression) = try Dialect.say(use)
      if use.isFirst { self.made += made }
      lines.append("\(names.steps[index]) = \(expression)")
    }
    results = network.results.map(variable)
  }

  /// `x` where only the next step looks at it, so that a chain reads as one; else the layer's name.
  private static func variables(_ network: TracedNetwork, input: String) -> (input: String, steps: [String]) {
    var uses: [TracedNetwork.Operand: Set<Int>] = [:]
    for (index, step) in network.steps.enumerated() {
      for operand in step.operands { uses[operand, default: []].insert(index) }
    }
    for result in network.results { uses[result, default: []].insert(network.steps.count) }
    func name(_ operand: TracedNetwork.Operand, _ next: Int, _ long: String) -> String {
      uses[operand] == [next] ? "x" : long
    }
    return (
      name(.input, 0, input),
      network.steps.indices.map { index in
        let step = network.steps[index]
        let short = step.name.split(separator: "/").last.map(String.init) ?? "value\(index)"
        return name(.step(index), index + 1, "_" + short)
      }
    )
  }
}

/// A number as Python reads it back, of float32.
func python(_ number: Double) -> String { "\(number)" }

func python(_ truth: Bool) -> String { truth ? "True" : "False" }
