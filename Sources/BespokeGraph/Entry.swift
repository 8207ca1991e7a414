/// What can be run of a program, and how its runs belong to a training.
public struct Entry: Hashable, Sendable {
  /// The raw value is what names begin with; `generate_one` is `BESPOKE_GENERATE_ONE` in `bespoke.h`.
  public enum Kind: String, CaseIterable, Sendable {
    case initialise
    /// One step of training; where there is a penalised step, one without lazy penalties.
    case step
    /// The step with lazy penalties. It takes and gives what the other step does.
    case penalisedStep = "penalised_step"
    /// `sampleBatch` images.
    case generate
    /// One image.
    case generateOne = "generate_one"
    case discriminate
    case classify
    /// A step in phases: what a move of it computes, up to the gradients, which stay in the arena.
    case gradients
    /// The same with lazy penalties.
    case penalisedGradients = "penalised_gradients"
    /// The update that belongs to a move's gradients.
    case update

    /// What a trainer runs.
    public static let trained: Set<Kind> = [
      .initialise, .step, .penalisedStep, .generate, .generateOne, .classify,
    ]
    /// A step in phases, beside the one in one piece.
    public static let phases: Set<Kind> = [.gradients, .penalisedGradients, .update]

    /// What an entry is called: of a step's first move `gradients`, then `gradients_2`, …
    public func name(move: Int) -> String { rawValue + (move == 0 ? "" : "_\(move + 1)") }
  }

  public var kind: Kind
  public var name: String { kind.name(move: move) }
  public var graph: Graph
  /// Samples in each batch that it takes or makes; 0 where it does neither.
  public var batch: Int
  /// Steps of a training from one run to the next, more than 1 of a penalised step.
  public var interval: Int
  /// Of a phase: which of the step's moves it belongs to, from 0. They are made in turn, in each the gradients first.
  public var move: Int

  public init(_ kind: Kind, _ graph: Graph, batch: Int = 0, interval: Int = 1, move: Int = 0) {
    self.kind = kind
    self.graph = graph
    self.batch = batch
    self.interval = interval
    self.move = move
  }
}
