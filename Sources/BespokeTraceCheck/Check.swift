import BespokeCompiler
import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import BespokeTensorFiles

/// A trace of a compiled program against the interpreter in double precision: what there is to say, and whether all values
/// agree.
///
/// The reference is the model's own graph, before any pass of the compiler but one, which changes no value
/// (`slopesBehindDropout`). Every value that the trace shows is computed from the trace's own earlier values, so that the
/// first one beyond the bound is where the fault lies, and a rectifier's operand within rounding of zero has the sign that
/// the program saw. Where a trace does not show it, the reference is run again with its values moved by what rounding may
/// do to them (`RoundingNoise`): what they move as much as the program is off is no fault.
public func checkTrace(_ path: String, zoo: [any Model]) throws -> (text: String, isRight: Bool) {
  try checkTrace(try SafeTensors(path: path), zoo: zoo)
}

package func checkTrace(_ file: SafeTensors, zoo: [any Model]) throws -> (text: String, isRight: Bool) {
  let trace = try TraceToCheck(file, zoo: zoo)
  var checker = TraceChecker(trace)
  try checker.checkInitialisation()
  for step in 1...trace.steps where checker.fault == nil { try checker.checkStep(step) }
  return checker.verdict
}

/// Beyond this a value is wrong.
enum CheckBound {
  /// Of the tensor's largest value: float32 through one layer, a fast convolution included, with a margin.
  static let relative = 2e-4
  /// Of a parameter's largest value, beside this of how far a step moves it: an optimiser rounds it a few times.
  static let roundings = 0x1p-22
  /// Tensors whose largest value is below are judged as if it were this: what cancels to nothing is noise of the size
  /// of its terms.
  static let floor = 1e-3
  /// The gradient of a bias that is so small beside its kernel's, in double precision, is zero.
  static let zero = 1e-9
  /// Runs with noise, where a value is beyond these bounds: in some of them a rectifier's operand near zero is on the other
  /// side.
  static let noisyRuns = 8
  /// Of the noise, times what is usual: fast convolutions are off by some ten times as much as sums.
  static let noise = 8.0
  /// A value may be off by so many times what noise moves its tensor at most.
  static let excused = 4.0
}

/// A trace that fits a model of the zoo.
struct TraceToCheck {
  let file: SafeTensors
  let program: Program
  let steps: Int
  let seed: UInt64
  /// For each of the model's own step graphs, by name: where it computes what the trace shows as `step<k>/value/NAME`.
  var values: [String: [String: ValueID]]
  /// The graphs that the kernels compute, by name, and where they compute those values.
  let compiled: [String: (graph: Graph, values: [String: ValueID])]
  /// Whether intermediate values were recorded.
  var showsValues: Bool { file.tensors.keys.contains { $0.hasPrefix("step1/value/") } }

  /// - Throws: `UserError` where the file is no trace of this version of one of the models.
  init(_ file: SafeTensors, zoo: [any Model]) throws {
    let path = file.path
    guard file.metadata["format"] == "bespoke-trace", let name = file.metadata["model"],
      let count = file.metadata["steps"].flatMap(Int.init), (1...1000).contains(count),
      let seed = file.metadata["seed"].flatMap(UInt64.init)
    else { throw UserError("\(path) is no trace of bespoke") }
    guard let model = zoo.first(where: { $0.name == name }) else {
      let names = zoo.map(\.name).joined(separator: ", ")
      throw UserError("\(path) is a trace of \(name); the models here are \(names)")
    }
    let steps: Set<Entry.Kind> = [.step, .penalisedStep]
    var runner = StageRunner()
    var planned: [PlannedProgram] = []
    runner.observe = { _, output in if let output = output as? PlannedProgram { planned.append(output) } }
    _ = try compile(model, &runner, entries: steps)
    var program = try buildProgram(model)
    guard file.metadata["fingerprint"] == program.fingerprint else {
      throw UserError("\(path) was made by another version of \(name): record it again with 'bespoke trace'")
    }
    // Slopes at operands within rounding of zero are those that the compiled program takes, so they are read where it
    // reads them, off values that the trace shows.
    for index in program.entries.indices where steps.contains(program.entries[index].kind) {
      program.entries[index].graph = slopesBehindDropout(program.entries[index].graph)
    }
    self.program = program
    self.file = file
    self.steps = count
    self.seed = seed
    compiled = planned.reduce(into: [:]) { compiled, planned in
      let values = keptValues(planned).map { ($0.entry.name, $0.value) }
      compiled[planned.buffered.graph.name] = (
        planned.buffered.graph, Dictionary(uniqueKeysWithValues: values)
      )
    }
    values = program.restricted(to: steps).entries.map(\.graph).reduce(into: [:]) { values, graph in
      guard let compiled = planned.first(where: { $0.buffered.graph.name == graph.name }) else {
        return
      }
      values[graph.name] = matching(compiled, graph)
    }
  }
}

/// Kept values that the model's own graph computes too: passes of the compiler make others, and do away with some.
/// Only names that one node alone has count.
private func matching(_ planned: PlannedProgram, _ graph: Graph) -> [String: ValueID] {
  let own = Dictionary(grouping: graph.nodes.indices) { graph.nodes[$0].name }
  var result: [String: ValueID] = [:]
  for kept in keptValues(planned) {
    let node = planned.buffered.graph[kept.value]
    guard let found = own[node.name], found.count == 1, let index = found.first,
      graph.nodes[index].shape == node.shape, graph.nodes[index].operation.row == node.operation.row
    else { continue }
    result[kept.entry.name] = ValueID(index)
  }
  return result
}
