import BespokeGraph

/// A network as its layers in the order of use, checked, with shapes.
public struct TracedNetwork: Sendable {
  /// What a layer takes: what the network is given, or the result of an earlier step.
  public enum Operand: Hashable, Sendable {
    /// Noise or images.
    case input
    /// Labels, whole numbers `[n]`.
    case label
    /// The result of a step, by its place in the list.
    case step(Int)
  }
  /// One use of a layer.
  public struct Step: Sendable {
    /// The layer that is used.
    public var layer: any LayerOfSeveral
    /// What it is applied to.
    public var operands: [Operand]
    /// Of its result.
    public var shape: Shape
    /// `generator/dense1`
    public var name: String
    /// Where the layer stands.
    public var location: SourceLocation
    /// Its parameters and statistics, in the order in which its formula asks for them.
    public var states: [LayerState]
    /// What the names of its states begin with: its name, or that of a layer that it shares them with.
    public var owner: String
    /// Between which numbers its elements lie, whatever the network is given.
    var range = Ranges.unbounded
  }
  /// `generator`, `discriminator` or `classifier`
  public var player: String
  /// The shape of noise `[n, latent]` or of images `[n, height, width, channels]`.
  public var input: Shape
  /// The uses of layers, in the order in which they run.
  public var steps: [Step]
  /// What the network gives: images or logits, then perhaps class logits.
  public var results: [Operand]
  /// Of layers that are hardly meant, and of those that were left out, since nothing in the results depends on them.
  public var warnings: [Diagnostic] = []

  /// Whether its result depends on labels.
  public var takesLabels: Bool { steps.contains { $0.operands.contains(.label) } || results.contains(.label) }

  /// Trained tensors, in order of the layers.
  public var parameters: [LayerState] { states(.parameter) }
  /// Running means and variances, in order of the layers.
  public var statistics: [LayerState] { states(.statistic) }

  /// The same network for batches of another size.
  public func withBatch(_ batch: Int) -> TracedNetwork {
    var network = self
    network.input.dimensions[0] = batch
    for index in steps.indices where steps[index].shape.isBatched {
      network.steps[index].shape.dimensions[0] = batch
    }
    return network
  }

  private func states(_ role: StateDeclaration.Role) -> [LayerState] {
    // Shared ones once.
    var names: Set<String> = []
    return steps.flatMap(\.states).filter {
      $0.declaration.role == role && names.insert($0.declaration.name).inserted
    }
  }
}

/// A tensor that a layer keeps between steps, and how it starts.
public struct LayerState: Sendable {
  /// Its name, shape and role.
  public var declaration: StateDeclaration
  /// What its elements are at the start.
  public var initialiser: Initialiser
  /// Where the layer stands.
  public var location: SourceLocation

  /// A tensor that a layer keeps, and how it starts.
  public init(declaration: StateDeclaration, initialiser: Initialiser, location: SourceLocation) {
    self.declaration = declaration
    self.initialiser = initialiser
    self.location = location
  }
}
