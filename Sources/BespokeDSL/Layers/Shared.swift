import BespokeGraph

/// A layer whose uses in a network have the same parameters and statistics: what each use adds to their gradients is added
/// up. The networks of a model share nothing with each other.
///
///     let block = Conv2D(16, kernel: 3).shared()
///     return block(block(x))
public struct Shared<Base: LayerOfSeveral>: LayerOfSeveral, SharedLayer {
  /// The layer that is shared.
  public var base: Base
  let identity = Identity()
  var sharedBase: any LayerOfSeveral { base }

  init(_ base: Base) { self.base = base }

  public var name: String? { base.name }
  public var stem: String { base.stem }
  public var word: String { base.word }
  public var problems: [String] { base.problems }
  public var range: LayerRange { base.range }
  public var mixesSamples: Bool { base.mixesSamples }
  /// The formula of the layer that is shared.
  public func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor { base.formula(x, context) }
}

extension Shared: Layer where Base: Layer {
  /// The formula of the layer that is shared.
  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor { base.formula(x, context) }
}

extension LayerOfSeveral {
  /// A layer of which all uses in a network have the same parameters.
  public func shared() -> Shared<Self> { Shared(self) }
}

/// What tells one shared layer from another.
final class Identity: Sendable {}

protocol SharedLayer {
  var identity: Identity { get }
  var sharedBase: any LayerOfSeveral { get }
}

extension LayerOfSeveral {
  /// What a layer is, shared or not.
  package var unshared: any LayerOfSeveral { (self as? any SharedLayer)?.sharedBase ?? self }
  /// Of a use of an operator or a function: `add`, `tanh`; nil of a layer.
  package var operationStem: String? { (self as? OperationLayer)?.stem }
}

/// The uses of shared layers in a network or in a layer, as far as it is traced.
struct SharedUses {
  private var first: [ObjectIdentifier: SharedUse] = [:]

  /// The first use, where this is a further one.
  mutating func use(of layer: any LayerOfSeveral) -> SharedUse? {
    guard let layer = layer as? any SharedLayer else { return nil }
    first[ObjectIdentifier(layer.identity)]?.count += 1
    return first[ObjectIdentifier(layer.identity)]
  }

  /// - Parameters:
  ///   - name: of the layer, `dense1`.
  ///   - owner: before the names of its states, `generator/dense1`.
  mutating func note(
    _ used: any LayerOfSeveral, name: String, layer owner: String, at location: SourceLocation,
    states: [LayerState]
  ) {
    guard let shared = used as? any SharedLayer else { return }
    first[ObjectIdentifier(shared.identity)] = SharedUse(
      identity: shared.identity, firstName: name, layer: owner, location: location, states: states)
  }
}

/// The first use of a shared layer, whose states are those of all.
struct SharedUse {
  /// Kept, so that no other is taken for it.
  var identity: Identity
  var firstName: String
  /// `generator/dense1`
  var layer: String
  var location: SourceLocation
  var states: [LayerState]
  /// Uses so far.
  var count = 1
  /// Of the latest use: `dense1_2`.
  var name: String { "\(firstName)_\(count)" }

  /// Of a further use that would need another state.
  func refusal(of state: StateDeclaration, _ part: String, on tape: Tape) -> Tensor? {
    let first = states.first { $0.declaration.name == state.name }?.declaration
    if first == state { return nil }
    let notes = [Diagnostic.Note(location: location, message: "\(layer) was first used here")]
    return tape.refuse(
      "shares its \(part) with \(layer), which is \(first.map { "\($0.shape)" } ?? "none"), and would need "
        + "\(state.shape)", shape: state.shape, notes: notes)
  }
}
