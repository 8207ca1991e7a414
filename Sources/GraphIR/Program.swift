/// Everything compiled from one GAN: the graphs of its entry points, which share their states by name.
///
/// Input, output and observation names are those of DESIGN (`real`, `noise`, `loss/discriminator`,
/// `grad/generator/dense1/kernel`); `bespoke.h` says what each entry takes and gives.
public struct Program: Hashable, Sendable {
  public var name: String
  public var location: SourceLocation
  /// Samples in one real batch.
  public var batch: Int
  /// Real batches that one step consumes.
  public var realBatches: Int
  /// Images that one run of `generate` makes.
  public var sampleBatch: Int
  public var latent: Int
  public var height: Int
  public var width: Int
  public var channels: Int
  /// `simultaneous`, `alternating(1)`, `generatorFirst`
  public var updateOrder: String
  public var initialise: Graph
  public var step: Graph
  public var generate: Graph
  public var discriminate: Graph

  public init(
    name: String, location: SourceLocation, batch: Int, realBatches: Int, sampleBatch: Int, latent: Int,
    height: Int, width: Int, channels: Int, updateOrder: String, initialise: Graph, step: Graph,
    generate: Graph, discriminate: Graph
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
    self.updateOrder = updateOrder
    self.initialise = initialise
    self.step = step
    self.generate = generate
    self.discriminate = discriminate
  }

  /// All states of the program: those that `initialise` assigns, in its order.
  public var states: [StateDeclaration] { initialise.states }
}
