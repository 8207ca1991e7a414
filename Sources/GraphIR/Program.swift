/// Everything compiled from one model: the graphs of its entry points, which share their states by name.
///
/// A GAN has `generate` and `discriminate`, a classifier has `classify`. Input, output and observation names are those
/// of the README (`real`, `noise`, `loss/discriminator`, `grad/generator/dense1/kernel`); `bespoke.h` says what each
/// entry takes and gives.
public struct Program: Hashable, Sendable {
  public var name: String
  public var location: SourceLocation
  /// Samples in one real batch.
  public var batch: Int
  /// Real batches that one step consumes.
  public var realBatches: Int
  /// Images that one run of `generate` makes; 0 where there is none. `generateOne` makes one.
  public var sampleBatch: Int
  /// 0 where there is no generator.
  public var latent: Int
  public var height: Int
  public var width: Int
  public var channels: Int
  /// Labels go from 0 to one less; 0 where the model takes none.
  public var classes: Int
  /// `simultaneous`, `alternating(1)`, `generatorFirst`; of a classifier `supervised`.
  public var updateOrder: String
  public var initialise: Graph
  /// One step of training; where there is a `penalisedStep`, one without lazy penalties.
  public var step: Graph
  public var penalisedStep: PenalisedStep?
  public var generate: Graph?
  public var generateOne: Graph?
  public var discriminate: Graph?
  public var classify: Graph?
  /// What its training was asked for, in words; of networks, what they compute.
  public var settings: [ProgramSetting] = []

  public init(
    name: String, location: SourceLocation, batch: Int, realBatches: Int = 1, sampleBatch: Int = 0,
    latent: Int = 0, height: Int, width: Int, channels: Int, classes: Int = 0, updateOrder: String,
    initialise: Graph, step: Graph, penalisedStep: PenalisedStep? = nil, generate: Graph? = nil,
    generateOne: Graph? = nil, discriminate: Graph? = nil, classify: Graph? = nil
  ) {
    self.name = name
    self.location = location
    self.batch = batch
    self.realBatches = realBatches
    self.sampleBatch = sampleBatch
    self.latent = latent
    self.height = height
    self.width = width
    self.channels = channels
    self.classes = classes
    self.updateOrder = updateOrder
    self.initialise = initialise
    self.step = step
    self.penalisedStep = penalisedStep
    self.generate = generate
    self.generateOne = generateOne
    self.discriminate = discriminate
    self.classify = classify
  }

  /// All states of the program: those that `initialise` assigns, in its order.
  public var states: [StateDeclaration] { initialise.states }

  /// The graphs of the entry points that it has, in the order of the C table.
  public var entries: [Graph] {
    [initialise, step]
      + [penalisedStep?.graph, generate, generateOne, discriminate, classify].compactMap(\.self)
  }

  /// What a step computes; `number` counts from 0.
  public func step(at number: UInt64) -> Graph {
    guard let penalisedStep, number % UInt64(penalisedStep.interval) == 0 else { return step }
    return penalisedStep.graph
  }
}

/// The step with lazy penalties. It takes and gives what the program's other step does, and is made in its place where
/// the step's number, which counts from 0, is a multiple of the interval.
public struct PenalisedStep: Hashable, Sendable {
  /// More than 1.
  public var interval: Int
  public var graph: Graph

  public init(interval: Int, graph: Graph) {
    self.interval = interval
    self.graph = graph
  }
}

/// A choice of a model: "optimiser/generator", "adam(0.0002, beta1: 0.5)".
public struct ProgramSetting: Hashable, Sendable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
