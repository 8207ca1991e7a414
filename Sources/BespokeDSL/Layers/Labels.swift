import BespokeGraph

/// Labels `[n]`, whole numbers from 0, to `[n, classes]`: 1 at the label, else 0.
public struct OneHot: Layer {
  /// As many as the model has.
  public var classes: Int
  public var name: String?

  /// The layer, as `OneHot(10)(label)`.
  /// - Parameters:
  ///   - classes: as many as the model has.
  ///   - name: of the layer, in place of `oneHot1`, `oneHot2`, …
  public init(_ classes: Int, name: String? = nil) {
    self.classes = classes
    self.name = name
  }

  public var problems: [String] { [needsCount("classes", classes)].compactMap(\.self) }
  public var range: LayerRange { .bounded }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    guard x.shape.rank == 1 else { return context.refuse(noLabels: x, x.shape.samples([classes])) }
    if let refused = context.refuse(classes: classes, x, x.shape.samples([classes])) { return refused }
    return oneHot(x, classes: classes)
  }
}

/// Labels `[n]`, whole numbers from 0, to a trained vector for each class, `[n, units]`.
public struct Embedding: Layer {
  /// As many as the model has.
  public var classes: Int
  /// Numbers of each vector, at least 1.
  public var units: Int
  /// Of the vectors, `[classes, units]`.
  public var initialiser: Initialiser
  public var name: String?

  /// The layer, as `Embedding(classes: 10, units: 50)(label)`.
  /// - Parameters:
  ///   - classes: as many as the model has.
  ///   - units: numbers of each vector.
  ///   - initialiser: of the vectors, `[classes, units]`.
  ///   - name: of the layer, in place of `embedding1`, `embedding2`, …
  public init(
    classes: Int, units: Int, initialiser: Initialiser = .uniform(-0.05, 0.05), name: String? = nil
  ) {
    self.classes = classes
    self.units = units
    self.initialiser = initialiser
    self.name = name
  }

  public var problems: [String] {
    [needsCount("classes", classes), needsCount("units", units), initialiser.problem].compactMap(\.self)
  }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    let result = x.shape.samples([units])
    guard x.shape.rank == 1 else { return context.refuse(noLabels: x, result) }
    if let refused = context.refuse(classes: classes, x, result)
      ?? context.refuse(ifTooLarge: "its choice", x.shape.samples([classes]), result: result)
    {
      return refused
    }
    let embeddings = context.parameter("embeddings", [classes, units], initialiser)
    return matmul(oneHot(x, classes: classes).named("one_hot"), embeddings)
  }
}

extension LayerContext {
  /// Of labels that have other classes.
  fileprivate func refuse(classes own: Int, _ x: Tensor, _ shape: Shape) -> Tensor? {
    guard let classes, own != classes else { return nil }
    return tape.refuse("is made for \(own) classes, the labels have \(classes)", shape: shape, about: [])
  }
}
