import GraphIR

/// A layer and the line it stands in.
public struct PlacedLayer: Sendable {
  public var layer: any Layer
  public var location: SourceLocation
}

/// Collects the layers listed in a network, with their lines; `if`, `for` and functions that return such lists work.
@resultBuilder
public enum LayerBuilder {
  public static func buildExpression(
    _ layer: any Layer, path: String = #filePath, id: String = #fileID, line: Int = #line
  ) -> [PlacedLayer] {
    [PlacedLayer(layer: layer, location: SourceLocation(path: path, id: id, line: line))]
  }
  public static func buildExpression(_ layers: [PlacedLayer]) -> [PlacedLayer] { layers }
  public static func buildBlock(_ parts: [PlacedLayer]...) -> [PlacedLayer] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[PlacedLayer]]) -> [PlacedLayer] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [PlacedLayer]?) -> [PlacedLayer] { part ?? [] }
  public static func buildEither(first: [PlacedLayer]) -> [PlacedLayer] { first }
  public static func buildEither(second: [PlacedLayer]) -> [PlacedLayer] { second }
}

/// One of the two networks, as a function of its input: `Generator { Dense(64) … }`, or
/// `Generator { z in let a = Dense(64)(z); return Tanh()(a + Dense(64)(a)) }`.
protocol Network: Sendable {
  var apply: @Sendable (Tensor) -> Tensor { get }
  var location: SourceLocation { get }
}

/// From noise `[n, latent]` to images `[n, height, width, channels]` in [-1, 1].
public struct Generator: Network {
  let apply: @Sendable (Tensor) -> Tensor
  let location: SourceLocation

  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line,
    @LayerBuilder layers: () -> [PlacedLayer]
  ) {
    apply = chain(layers())
    location = SourceLocation(path: path, id: id, line: line)
  }

  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line,
    function: @escaping @Sendable (Tensor) -> Tensor
  ) {
    apply = function
    location = SourceLocation(path: path, id: id, line: line)
  }
}

/// From images `[n, height, width, channels]` to one logit each, `[n, 1]`: positive for real ones.
public struct Discriminator: Network {
  let apply: @Sendable (Tensor) -> Tensor
  let location: SourceLocation

  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line,
    @LayerBuilder layers: () -> [PlacedLayer]
  ) {
    apply = chain(layers())
    location = SourceLocation(path: path, id: id, line: line)
  }

  public init(
    path: String = #filePath, id: String = #fileID, line: Int = #line,
    function: @escaping @Sendable (Tensor) -> Tensor
  ) {
    apply = function
    location = SourceLocation(path: path, id: id, line: line)
  }
}

private func chain(_ layers: [PlacedLayer]) -> @Sendable (Tensor) -> Tensor {
  { $0.through(layers) }
}
