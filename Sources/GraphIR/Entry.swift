/// What can be run of a program, and how its runs belong to a training.
public struct Entry: Hashable, Sendable {
  /// The raw value is the name in texts and in C, where it is `BESPOKE_GENERATE_ONE` in `bespoke.h`.
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

    /// What a trainer runs.
    public static let trained: Set<Kind> = [
      .initialise, .step, .penalisedStep, .generate, .generateOne, .classify,
    ]
  }

  public var kind: Kind
  public var graph: Graph
  /// Samples in each batch that it takes or makes; 0 where it does neither.
  public var batch: Int
  /// Steps of a training from one run to the next, more than 1 of a penalised step.
  public var interval: Int

  public init(_ kind: Kind, _ graph: Graph, batch: Int = 0, interval: Int = 1) {
    self.kind = kind
    self.graph = graph
    self.batch = batch
    self.interval = interval
  }
}
