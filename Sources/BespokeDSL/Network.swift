import BespokeGraph

/// A layer and the line it stands in.
public struct PlacedLayer: Sendable {
  /// The layer as it was written.
  public var layer: any Layer
  /// Where it stands.
  public var location: SourceLocation
}

/// Collects the layers listed in a network, with their lines; `if`, `for` and functions that return such lists work.
@resultBuilder
public enum LayerBuilder {
  /// A layer, at its line.
  public static func buildExpression(
    _ layer: any Layer, path: String = #filePath, id: String = #fileID, line: Int = #line,
    column: Int = #column
  ) -> [PlacedLayer] {
    [PlacedLayer(layer: layer, location: SourceLocation(path: path, id: id, line: line, column: column))]
  }
  /// Layers that a function or a variable gives.
  public static func buildExpression(_ layers: [PlacedLayer]) -> [PlacedLayer] { layers }
  /// Layers one after the other.
  public static func buildBlock(_ parts: [PlacedLayer]...) -> [PlacedLayer] { parts.flatMap(\.self) }
  /// The layers of each turn of a `for`.
  public static func buildArray(_ parts: [[PlacedLayer]]) -> [PlacedLayer] { parts.flatMap(\.self) }
  /// The layers of an `if`, where its condition holds.
  public static func buildOptional(_ part: [PlacedLayer]?) -> [PlacedLayer] { part ?? [] }
  /// The layers of an `if`.
  public static func buildEither(first: [PlacedLayer]) -> [PlacedLayer] { first }
  /// The layers of an `else`.
  public static func buildEither(second: [PlacedLayer]) -> [PlacedLayer] { second }
}

/// A network as a function of its input: `Generator { Dense(64) … }`, or
/// `Generator.function { z in let a = Dense(64)(z); return Tanh()(a + Dense(64)(a)) }`.
///
/// Each form has a name of its own: where Swift has to choose what a closure is by the closure, it tells some slips in
/// its body at another line. `Generator { z in … }`, as it was written first, still works, and says how it is written now.
protocol Network: Sendable {
  /// From noise or images, and labels `[n]`, to images or logits, and then perhaps class logits.
  var apply: @Sendable (Tensor, Tensor) -> [Tensor] { get }
  var takesLabels: Bool { get }
  var location: SourceLocation { get }
}

/// From noise `[n, latent]`, in a model with classes together with labels `[n]`, to images
/// `[n, height, width, channels]` in [-1, 1].
public struct Generator: Network {
  let apply: @Sendable (Tensor, Tensor) -> [Tensor]
  let takesLabels: Bool
  let location: SourceLocation

  /// A generator that is a list of layers.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - layers: from noise `[n, latent]` to images `[n, height, width, channels]` in [-1, 1].
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    @LayerBuilder layers: () -> [PlacedLayer]
  ) {
    let function = chain(layers())
    apply = { z, _ in [function(z)] }
    takesLabels = false
    location = SourceLocation(path: path, id: id, line: line, column: column)
  }

  private init(
    _ location: SourceLocation, takesLabels: Bool, _ apply: @escaping @Sendable (Tensor, Tensor) -> [Tensor]
  ) {
    (self.apply, self.takesLabels, self.location) = (apply, takesLabels, location)
  }

  /// A generator that is a function of the noise.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from noise `[n, latent]` to images `[n, height, width, channels]` in [-1, 1].
  public static func function(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    _ function: @escaping @Sendable (_ z: Tensor) -> Tensor
  ) -> Generator {
    Generator(SourceLocation(path: path, id: id, line: line, column: column), takesLabels: false) { z, _ in
      [function(z)]
    }
  }

  /// A generator of a model with classes.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from noise `[n, latent]` and labels `[n]` to images `[n, height, width, channels]` in [-1, 1].
  public static func conditional(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    _ function: @escaping @Sendable (_ z: Tensor, _ label: Tensor) -> Tensor
  ) -> Generator {
    Generator(SourceLocation(path: path, id: id, line: line, column: column), takesLabels: true) { z, label in
      [function(z, label)]
    }
  }
}

/// From images `[n, height, width, channels]`, in a model with classes perhaps together with labels `[n]`, to one logit
/// each, `[n, 1]`: positive for real ones. It may tell their classes too, by returning a `Judgement`.
public struct Discriminator: Network {
  let apply: @Sendable (Tensor, Tensor) -> [Tensor]
  let takesLabels: Bool
  let location: SourceLocation

  /// A discriminator that is a list of layers.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - layers: from images `[n, height, width, channels]` to logits `[n, 1]`.
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    @LayerBuilder layers: () -> [PlacedLayer]
  ) {
    let function = chain(layers())
    apply = { image, _ in [function(image)] }
    takesLabels = false
    location = SourceLocation(path: path, id: id, line: line, column: column)
  }

  private init(
    _ location: SourceLocation, takesLabels: Bool, _ apply: @escaping @Sendable (Tensor, Tensor) -> [Tensor]
  ) {
    (self.apply, self.takesLabels, self.location) = (apply, takesLabels, location)
  }

  /// A discriminator that is a function of the images.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from images `[n, height, width, channels]` to logits `[n, 1]`, or to a `Judgement`.
  public static func function(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    _ function: @escaping @Sendable (_ image: Tensor) -> any DiscriminatorResult
  ) -> Discriminator {
    Discriminator(SourceLocation(path: path, id: id, line: line, column: column), takesLabels: false) {
      image, _ in
      function(image).tensors
    }
  }

  /// A discriminator that is told labels.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from images `[n, height, width, channels]` and labels `[n]` to logits `[n, 1]`, or to a
  ///     `Judgement`.
  public static func conditional(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    _ function: @escaping @Sendable (_ image: Tensor, _ label: Tensor) -> any DiscriminatorResult
  ) -> Discriminator {
    Discriminator(SourceLocation(path: path, id: id, line: line, column: column), takesLabels: true) {
      image, label in
      function(image, label).tensors
    }
  }
}

extension Generator {
  /// `Generator.function`, as it was written first.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: see `function(path:id:line:column:_:)`.
  @available(*, deprecated, message: "a function of the noise is written Generator.function { z in … }")
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    function: @escaping @Sendable (_ z: Tensor) -> Tensor
  ) { self = .function(path: path, id: id, line: line, column: column, function) }

  /// `Generator.conditional`, as it was written first.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: see `conditional(path:id:line:column:_:)`.
  @available(
    *, deprecated,
    message: "a function of noise and labels is written Generator.conditional { z, label in … }"
  )
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    function: @escaping @Sendable (_ z: Tensor, _ label: Tensor) -> Tensor
  ) { self = .conditional(path: path, id: id, line: line, column: column, function) }
}

extension Discriminator {
  /// `Discriminator.function`, as it was written first.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: see `function(path:id:line:column:_:)`.
  @available(*, deprecated, message: "a function of images is written Discriminator.function { image in … }")
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    function: @escaping @Sendable (_ image: Tensor) -> any DiscriminatorResult
  ) { self = .function(path: path, id: id, line: line, column: column, function) }

  /// `Discriminator.conditional`, as it was written first.
  /// - Parameters:
  ///   - path: where it stands, as do `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: see `conditional(path:id:line:column:_:)`.
  @available(
    *, deprecated,
    message: "a function of images and labels is written Discriminator.conditional { image, label in … }"
  )
  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column,
    function: @escaping @Sendable (_ image: Tensor, _ label: Tensor) -> any DiscriminatorResult
  ) { self = .conditional(path: path, id: id, line: line, column: column, function) }
}

/// What a discriminator's function may return: logits `[n, 1]`, or a `Judgement`.
public protocol DiscriminatorResult: SendableMetatype {
  /// Logits `[n, 1]`, then perhaps class logits `[n, classes]`.
  var tensors: [Tensor] { get }
}

extension Tensor: DiscriminatorResult {
  /// The tensor itself, as logits.
  public var tensors: [Tensor] { [self] }
}

/// Whether images are real, and of which class: for losses that compare classes, such as `AuxiliaryClassifier`.
public struct Judgement: DiscriminatorResult {
  /// `[n, 1]`
  public var logits: Tensor
  /// `[n, classes]`
  public var classes: Tensor
  /// Logits, then class logits.
  public var tensors: [Tensor] { [logits, classes] }

  /// What a discriminator says.
  /// - Parameters:
  ///   - logits: `[n, 1]`, positive for real images.
  ///   - classes: a number for each class, `[n, classes]`.
  public init(logits: Tensor, classes: Tensor) {
    self.logits = logits
    self.classes = classes
  }
}

func chain(_ layers: [PlacedLayer]) -> @Sendable (Tensor) -> Tensor {
  { $0.through(layers) }
}
