import BespokeGraph

/// A network as its layers in the order of use, checked, with shapes.
public struct TracedNetwork: Sendable {
  /// What a layer takes: what the network is given, or the result of an earlier step.
  public enum Operand: Hashable, Sendable {
    /// Noise or images.
    case input
    /// Labels, whole numbers `[n]`.
    case label
    case step(Int)
  }
  /// One use of a layer.
  public struct Step: Sendable {
    public var layer: any LayerOfSeveral
    public var operands: [Operand]
    public var shape: Shape
    /// `generator/dense1`
    public var name: String
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
  public var input: Shape
  public var steps: [Step]
  /// What the network gives: images or logits, then perhaps class logits.
  public var results: [Operand]
  /// Of layers that are hardly meant, and of those that were left out, since nothing in the results depends on them.
  public var warnings: [Diagnostic] = []

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
  public var declaration: StateDeclaration
  public var initialiser: Initialiser
  public var location: SourceLocation

  public init(declaration: StateDeclaration, initialiser: Initialiser, location: SourceLocation) {
    self.declaration = declaration
    self.initialiser = initialiser
    self.location = location
  }
}
