import BespokeGraph

/// Turns the planned entries of a program into loops over one arena.
public func lower(
  _ program: Program, entries: [PlannedProgram], states: StateTable, target: Target
) -> LoopProgram {
  var names = Names()
  let lowered = zip(entries, program.entries).map { planned, entry in
    EntryLowering(entry, planned, program: program.name).lower(&names)
  }
  return LoopProgram(
    name: program.name, target: target, source: program.location.id, fingerprint: program.fingerprint,
    updateOrder: program.updateOrder, batch: program.batch, realBatches: program.realBatches,
    latent: program.latent, height: program.height,
    width: program.width, channels: program.channels, classes: program.classes, states: states.entries,
    players: program.players.map(states.place).sorted { $0.offset < $1.offset },
    stateFloats: states.floats,
    arenaFloats: max(entries.map(\.arenaFloats).max() ?? 0, states.floats),
    settings: program.settings,
    scratchFloats: lowered.flatMap(\.functions).map { $0.scratchFloats(target) }.max() ?? 0, entries: lowered)
}

/// Where the states lie at the start of the arena, the same for every entry.
public struct StateTable: Sendable {
  public var entries: [TensorEntry] = []
  public var offsets: [String: Int] = [:]
  public var floats = 0

  public init(_ states: [StateDeclaration], target: Target) {
    for state in states {
      let role: Int
      switch state.role {
      case .parameter: role = 0
      case .statistic: role = 1
      case .moment: role = 2
      case .gradient: role = TensorEntry.gradientRole
      }
      entries.append(TensorEntry(state.name, role: role, state.shape, at: floats))
      offsets[state.name] = floats
      floats += target.aligned(state.shape.floats)
    }
  }
}

extension StateTable {
  /// From its first gradient to the end of its last.
  fileprivate func place(_ player: Player) -> PlayerEntry {
    let gradients = entries.filter { player.gradients.contains($0.name) }
    let begin = gradients.first?.offset ?? 0
    return PlayerEntry(
      name: player.name, offset: begin, floats: (gradients.last.map(\.end) ?? begin) - begin
    )
  }
}
