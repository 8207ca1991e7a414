import BespokeGraph

/// Which weights and statistics a graph works with at the moment, by state name.
public typealias StateValues = [String: ValueID]

/// What one pass through a network adds to a graph.
public struct ForwardPass: Sendable {
  /// What the network gives, in order.
  public var results: [ValueID] = []
  /// Dropout masks and other random numbers in order of the layers, as `mask/dropout1/real`.
  public var masks: [NamedValue] = []
  /// New running statistics, by state name.
  public var statistics: [NamedValue] = []
  /// Images or logits.
  public var result: ValueID { results[0] }
}

extension TracedNetwork {
  /// In which way a network is passed through.
  public enum Mode: Hashable, Sendable {
    /// Batch statistics and dropout. `suffix` sets nodes of this pass apart from those of others
    /// (`discriminator/conv1/real`); `pass` names its masks.
    case training(pass: String, suffix: String?)
    /// Running statistics, no dropout.
    case inference
  }

  /// Appends the network's layers, applied to `x`, to a graph. The result of each layer bears its name.
  /// - Parameters:
  ///   - labels: `[n]`, where the network takes them.
  ///   - tracksStatistics: whether a training pass also moves the running statistics.
  ///   - tape: the graph, which also notes what is wrong with a formula only in this pass.
  package func forward(
    _ x: ValueID, labels: ValueID? = nil, mode: Mode, states: StateValues, tracksStatistics: Bool = true,
    on tape: Tape
  ) -> ForwardPass {
    var pass = ForwardPass()
    var made: [Tensor] = []
    func value(_ operand: Operand) -> Tensor {
      switch operand {
      case .input: return Tensor(tape, x)
      case .label:
        guard let labels else { preconditionFailure("bug in Bespoke: the \(player) is given no labels") }
        return Tensor(tape, labels)
      case .step(let index): return made[index]
      }
    }
    for step in steps {
      let context = LayerContext(
        tape, player: player, layer: step.name, owner: step.owner, at: step.location, mode: mode,
        tracksStatistics: tracksStatistics, source: .given(states))
      context.pass = pass
      made.append(context.runNamingProblems(step.layer, step.operands.map(value)))
      pass = context.pass
    }
    pass.results = results.map { value($0).id }
    return pass
  }
}
