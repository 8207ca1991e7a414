import BespokeGraph

/// Labels `[n]`, whole numbers from 0, to `[n, classes]`: 1 at the label, else 0.
public struct OneHot: Layer {
  public var classes: Int
  public var name: String?

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
  public var classes: Int
  public var units: Int
  public var initialiser: Initialiser
  public var name: String?

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
