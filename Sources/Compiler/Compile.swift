import GraphIR
import ModelDSL

/// The names of what `compile` runs, in their order, as `BESPOKE_DUMP` takes them.
public let stageNames = ["step", "simplify", "chains", "layout", "fused", "memory", "loops"]

/// The compiler, top to bottom: a model becomes loop nests over one arena.
public func compile(
  _ model: any Model, _ run: inout StageRunner, options: CompilerOptions = .fromEnvironment
) throws -> LoopProgram {
  let program = try run("step", model, buildProgram)
  return try compile(program, &run, options: options)
}

/// What follows once the graphs stand.
public func compile(
  _ program: Program, _ run: inout StageRunner, options: CompilerOptions = .fromEnvironment
) throws -> LoopProgram {
  let states = StateTable(program.states)
  let entries = try program.entries.map { graph in
    let simple = try run("simplify", graph, simplify)
    let shared = try run("chains", simple, shareBackwardChains)
    let laidOut = try run("layout", shared, assignLayout)
    let fused = try run("fused", laidOut) { fuse($0, options: options) }
    return try run("memory", fused) {
      planMemory($0, states: states.offsets, stateFloats: states.floats)
    }
  }
  return try run("loops", entries) { lower(program, entries: $0, states: states) }
}
