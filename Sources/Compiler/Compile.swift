import GraphIR
import ModelDSL

/// The names of what `compile` runs, in their order, as `BESPOKE_DUMP` takes them.
public let stageNames = ["step", "simplify", "chains", "layout", "fused", "memory", "loops"]

/// The compiler, top to bottom: a model becomes loop nests over one arena.
/// - Parameter kinds: of the entries to compile, those that the model has.
public func compile(
  _ model: any Model, _ run: inout StageRunner, entries kinds: Set<Entry.Kind> = Entry.Kind.trained,
  options: CompilerOptions = .fromEnvironment
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
  return try compile(program, &run, options: options)
}

/// What follows once the graphs stand.
public func compile(
  _ program: Program, _ run: inout StageRunner, options: CompilerOptions = .fromEnvironment
) throws -> LoopProgram {
  let states = StateTable(program.states)
  let entries = try program.entries.map { entry in
    let simple = try run("simplify", entry.graph, simplify)
    let shared = try run("chains", simple, shareBackwardChains)
    let laidOut = try run("layout", shared, assignLayout)
    let fused = try run("fused", laidOut) { fuse($0, options: options) }
    let planned = try run("memory", fused) {
      planMemory($0, states: states.offsets, stateFloats: states.floats)
    }
    try verifySizes(planned, program)
    return planned
  }
  return try run("loops", entries) { lower(program, entries: $0, states: states) }
}

/// Refuses what is too large only with its panels and transforms, or all together.
private func verifySizes(_ planned: PlannedProgram, _ program: Program) throws(Diagnostics) {
  guard let largest = planned.fused.sizes.max(by: { ($0.value, $1.key.key) < ($1.value, $0.key.key) }) else {
    return
  }
  var problem: String?
  if largest.value > Limits.buffer {
    problem = "has more than \(Limits.buffer) elements"
  } else if planned.arenaFloats > Limits.arena {
    problem =
      "is the largest of all that \(planned.fused.graph.name) needs at once, \(planned.arenaFloats >> 28) GiB; "
      + "at most \(Limits.arena >> 28) GiB can be compiled"
  }
  guard let problem else { return }
  let kernel = planned.fused.kernels.first { $0.writes.contains(largest.key) }
  throw Diagnostics([
    Diagnostic(
      location: kernel?.location ?? program.location,
      message:
        "\(planned.fused.captions[largest.key] ?? "a buffer") \(problem): choose a smaller batch or layer")
  ])
}
