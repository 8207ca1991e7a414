import BespokeDSL
import BespokeGraph

/// The names of what `compile` runs, in their order, as `BESPOKE_DUMP` takes them.
public let stageNames = [
  "step", "simplify", "chains", "layout", "algorithms", "packing", "groups", "buffers", "memory", "loops",
]

/// The compiler, top to bottom: a model becomes loop nests over one arena.
/// - Parameter kinds: of the entries to compile, those that the model has.
public func compile(
  _ model: any Model, _ run: inout StageRunner, entries kinds: Set<Entry.Kind> = Entry.Kind.trained,
  target: Target = .default, options: CompilerOptions = .fromEnvironment
) throws -> LoopProgram {
  let program = try run("step", model) {
    try buildProgram($0, withPhases: !kinds.isDisjoint(with: Entry.Kind.phases)).restricted(to: kinds)
  }
  guard !program.entries.isEmpty else {
    let names = Entry.Kind.allCases.filter(kinds.contains).map(\.rawValue).joined(separator: ", ")
    throw Diagnostics([
      Diagnostic(location: program.location, message: "\(program.name) has no entries of these: \(names)")
    ])
  }
  return try compile(program, &run, target: target, options: options)
}

/// What follows once the graphs stand.
public func compile(
  _ program: Program, _ run: inout StageRunner, target: Target = .default,
  options: CompilerOptions = .fromEnvironment
) throws -> LoopProgram {
  try verifyElementTypes(program)
  let states = StateTable(program.states, target: target)
  var tables = TableSizes()
  let entries = try program.entries.map { entry in
    let simple = try run("simplify", entry.graph, simplify)
    let shared = try run("chains", simple, shareBackwardChains)
    let laidOut = try run("layout", shared, assignLayout)
    let chosen = try run("algorithms", laidOut) {
      chooseAlgorithms($0, target: target, options: options)
    }
    let packed = try run("packing", chosen, packOperands)
    try tables.count(packed)
    let grouped = try run("groups", packed, group)
    let buffered = try run("buffers", grouped, giveBuffers)
    let planned = try run("memory", buffered) {
      planMemory($0, states: states.offsets, stateFloats: states.floats)
    }
    try verifySizes(planned, program)
    return planned
  }
  return try run("loops", entries) { lower(program, entries: $0, states: states, target: target) }
}

/// The graph may store its values in any type; there are kernels for one.
private func verifyElementTypes(_ program: Program) throws(Diagnostics) {
  var problems: [Diagnostic] = []
  func verify(_ name: String, _ shape: Shape, _ location: SourceLocation?) {
    if shape.elementType == .float32 { return }
    problems.append(
      Diagnostic(
        location: location ?? program.location,
        message:
          "\(name) is stored as \(shape.elementType.name), which cannot be compiled so far: choose float32"))
  }
  for state in program.states { verify(state.name, state.shape, nil) }
  for entry in program.entries {
    for node in entry.graph.nodes { verify(node.name, node.shape, node.location) }
  }
  if !problems.isEmpty { throw Diagnostics(problems) }
}

/// Refuses what is too large only with its panels and transforms, or all together.
private func verifySizes(_ planned: PlannedProgram, _ program: Program) throws(Diagnostics) {
  let temporary = planned.buffered.buffers.filter { $0.key.isTemporary }.mapValues(\.floats)
  guard let largest = temporary.max(by: { ($0.value, $1.key.key) < ($1.value, $0.key.key) }) else { return }
  var problem: String?
  if largest.value > Limits.buffer {
    problem = "has more than \(Limits.buffer) elements"
  } else if planned.arenaFloats > Limits.arena {
    problem =
      "is the largest of all that \(planned.buffered.graph.name) needs at once, \(planned.arenaFloats >> 28) GiB; "
      + "at most \(Limits.arena >> 28) GiB can be compiled"
  }
  guard let problem else { return }
  let kernel = planned.buffered.kernels.first { $0.writes.contains(largest.key) }
  throw Diagnostics([
    Diagnostic(
      location: kernel?.location ?? program.location,
      message:
        "\(planned.buffered.buffers[largest.key]?.description ?? "a buffer") \(problem): choose a smaller batch or layer"
    )
  ])
}
