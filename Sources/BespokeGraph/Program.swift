/// Everything compiled from one model: entries, which share their states by name.
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
  /// 0 where there is no generator.
  public var latent: Int
  public var height: Int
  public var width: Int
  public var channels: Int
  /// Labels go from 0 to one less; 0 where the model takes none.
  public var classes: Int
  /// `simultaneous`, `alternating(1)`, `generatorFirst`; of a classifier `supervised`.
  public var updateOrder: String
  /// In the order of the C table.
  public var entries: [Entry]
  /// Of a step in phases: whose gradients it leaves.
  public var players: [Player] = []
  /// Of the model, whatever part of its program this is (see `restricted`): 16 hexadecimal digits.
  public let fingerprint: String
  /// What its training was asked for, in words; of networks, what they compute.
  public var settings: [ProgramSetting] = []

  public init(
    name: String, location: SourceLocation, batch: Int, realBatches: Int = 1, latent: Int = 0, height: Int,
    width: Int, channels: Int, classes: Int = 0, updateOrder: String, entries: [Entry]
  ) {
    self.name = name
    self.location = location
    self.batch = batch
    self.realBatches = realBatches
    self.latent = latent
    self.height = height
    self.width = width
    self.channels = channels
    self.classes = classes
    self.updateOrder = updateOrder
    self.entries = entries
    fingerprint = Self.fingerprint(of: entries)
  }

  /// The first entry of a kind.
  public func entry(_ kind: Entry.Kind) -> Entry? { entries.first { $0.kind == kind } }

  /// The graph of the first entry of a kind, which the program must have.
  public func graph(_ kind: Entry.Kind) -> Graph {
    guard let entry = entry(kind) else { preconditionFailure("\(name) has no entry \(kind.rawValue)") }
    return entry.graph
  }

  /// All states, each once, in the order in which entries name them: `initialise` comes first and names all, but for
  /// gradients, which come last.
  public var states: [StateDeclaration] {
    var known: Set<String> = []
    let all = entries.flatMap(\.graph.states).filter { known.insert($0.name).inserted }
    return all.filter { $0.role != .gradient } + all.filter { $0.role == .gradient }
  }

  /// Steps from one application of lazy penalties to the next; nil where there are none.
  public var penaltyInterval: Int? { entry(.penalisedStep)?.interval }

  /// What a step computes; `number` counts from 0.
  public func step(at number: UInt64) -> Graph {
    guard let interval = penaltyInterval, number % UInt64(interval) == 0 else { return graph(.step) }
    return graph(.penalisedStep)
  }

  /// The program with no other entries than those of some kinds, and no other states than these need: where
  /// something else than `initialise` is left, that sets only what the others read or assign.
  public func restricted(to kinds: Set<Entry.Kind>) -> Program {
    var result = self
    result.entries = entries.filter { kinds.contains($0.kind) }
    if kinds.isDisjoint(with: Entry.Kind.phases) { result.players = [] }
    let others = result.entries.filter { $0.kind != .initialise }
    if others.isEmpty { return result }
    let needed = Set(others.flatMap(\.graph.states).map(\.name))
    for index in result.entries.indices where result.entries[index].kind == .initialise {
      result.entries[index].graph.states.removeAll { !needed.contains($0.name) }
      result.entries[index].graph.assignments.removeAll { !needed.contains($0.name) }
    }
    return result
  }
}

/// A network that is trained, and the states that its gradients are left in, which lie together.
public struct Player: Hashable, Sendable {
  public var name: String
  public var gradients: [String]

  public init(_ name: String, gradients: [String]) {
    self.name = name
    self.gradients = gradients
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
