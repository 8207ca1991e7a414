import BespokeGraph

/// A convolution of images by fast algorithms along both axes: products of slabs in a transformed space, where
/// there are fewer of them.
public struct FastConvolution: Hashable, Sendable {
  public var vertical: WinogradTransform
  public var horizontal: WinogradTransform

  public var tiles: Int { vertical.tiles * horizontal.tiles }
  /// Slabs of the transformed weights.
  public var elements: Int { vertical.elements * horizontal.elements }
  public var points: Int { vertical.points * horizontal.points }
  /// Products of slabs: what the taps are to the direct way.
  public var products: Int { elements * tiles }

  /// From the input's pixels to slabs `element * tiles + tile`.
  public var inputMap: SlabMap {
    map(vertical.input, horizontal.input, elements: (vertical.elements, horizontal.elements), tiles: true)
  }
  /// From the weights' taps to slabs `element`.
  public var weightsMap: SlabMap {
    map(
      vertical.weights, horizontal.weights, elements: (vertical.elements, horizontal.elements), tiles: false)
  }
  /// From the output's pixels to slabs `point * tiles + tile`.
  public var outputMap: SlabMap {
    map(vertical.output, horizontal.output, elements: (vertical.points, horizontal.points), tiles: true)
  }

  private func map(
    _ rows: LinearMap, _ columns: LinearMap, elements: (Int, Int), tiles hasTiles: Bool
  ) -> SlabMap {
    let (t1, t2) = hasTiles ? (vertical.tiles, horizontal.tiles) : (1, 1)
    return SlabMap(
      rows: rows, columns: columns, source: .image(rows.sources, columns.sources),
      target: SlabMap.SlabIndex(
        row: (0..<elements.0 * t1).map { $0 / t1 * elements.1 * t1 * t2 + $0 % t1 * t2 },
        column: (0..<elements.1 * t2).map { $0 / t2 * t1 * t2 + $0 % t2 }))
  }

  /// The point of each element, numbered as in the slabs.
  public var pointOfElement: [Int] {
    vertical.point.flatMap { p in horizontal.point.map { p * horizontal.points + $0 } }
  }

  public typealias Pair = (out: Int, left: Int, right: Int)

  /// The slabs that meet in the convolution: output points from elements of the input and of the weights.
  public var forwardPairs: [Pair] {
    pointOfElement.enumerated().flatMap { element, point in
      (0..<tiles).map { (point * tiles + $0, element * tiles + $0, element) }
    }
  }
  /// In the input's gradient: input elements from points of the output and elements of the weights.
  public var inputGradientPairs: [Pair] {
    forwardPairs.map { (out: $0.left, left: $0.out, right: $0.right) }
  }
  /// In the weights' gradient: elements of the weights from elements of the input and points of the output.
  public var kernelGradientPairs: [Pair] {
    forwardPairs.map { (out: $0.right, left: $0.left, right: $0.out) }
  }

  // The same where all tiles of a slab are one matrix.

  public var forwardPoints: [Pair] {
    pointOfElement.enumerated().map { element, point in (out: point, left: element, right: element) }
  }
  public var inputGradientPoints: [Pair] {
    forwardPoints.map { (out: $0.left, left: $0.out, right: $0.right) }
  }
  public var kernelGradientPoints: [Pair] {
    forwardPoints.map { (out: $0.right, left: $0.left, right: $0.out) }
  }

  /// What was decided for a convolution: the cheapest fast algorithm, or nil where the taps themselves cost less.
  public struct Choice: Sendable {
    public var algorithm: FastConvolution?
    public var reason: String
  }

  /// What a convolution costs are its products and the bytes that transforms read and write.
  /// - Parameters:
  ///   - batch: samples, the rows of every slab.
  ///   - channels: of the input and of the output.
  public static func best(
    _ g: ConvolutionGeometry, batch: Int, channels: (Int, Int), target: Target
  ) -> Choice {
    // Transforms work on whole vectors, and on axes that fit into registers and the first-level cache.
    let lanes = target.lanes
    guard [batch * channels.0, batch * channels.1, channels.0 * channels.1].allSatisfy({ $0 % lanes == 0 })
    else {
      return Choice(
        algorithm: nil,
        reason:
          "taps: batch \(batch) and channels \(channels.0), \(channels.1) do not fill the transforms' vectors of \(lanes)"
      )
    }
    guard max(g.inputHeight, g.inputWidth, g.outputHeight, g.outputWidth) <= target.transformedImage else {
      return Choice(
        algorithm: nil,
        reason:
          "taps: the image is larger than the \(target.transformedImage) that transforms hold in the cache")
    }
    let perProduct = 2.0 * Double(batch * channels.0 * channels.1)
    let tapCost = Double(g.taps.count) * perProduct
    var best: FastConvolution?
    var leastCost = tapCost
    var leastFast = Double.infinity
    let tiles = 2...FastForm.mostOutputs
    let down = tiles.compactMap(g.fastVertical).filter { $0.longestAxis <= target.mapAxis }
    let across = tiles.compactMap(g.fastHorizontal).filter { $0.longestAxis <= target.mapAxis }
    for fast in down.lazy.flatMap({ vertical in across.map { Self(vertical: vertical, horizontal: $0) } }) {
      let floats =
        Double(batch * channels.0 * (g.inputHeight * g.inputWidth + fast.products))
        + Double(batch * channels.1 * (g.outputHeight * g.outputWidth + fast.points * fast.tiles))
        + Double(channels.0 * channels.1 * (g.kernelHeight * g.kernelWidth + fast.elements))
      let cost =
        Double(fast.products) * perProduct + Double(ElementType.float32.bytes) * floats
        * target.operationsPerByte
      leastFast = min(leastFast, cost)
      if cost < leastCost { (best, leastCost) = (fast, cost) }
    }
    func mega(_ x: Double) -> String { "\(Int((x / 1e6).rounded())) MFLOP" }
    guard let best else {
      let other = leastFast.isFinite ? "cost \(mega(leastFast)) with their transforms" : "do not exist for it"
      return Choice(algorithm: nil, reason: "taps: \(mega(tapCost)); fast algorithms \(other)")
    }
    let products = Double(best.products) * perProduct
    return Choice(
      algorithm: best,
      reason:
        "fast convolution, \(best.points) points for each of \(best.tiles) tiles: \(best.products) products of slabs "
        + "(\(mega(products))) and transforms (as \(mega(leastCost - products))) instead of \(g.taps.count) taps (\(mega(tapCost)))"
    )
  }
}

extension FastConvolution {
  /// - Parameter tile: outputs at a time, down and across.
  public init?(_ g: ConvolutionGeometry, tile: (Int, Int)) {
    guard let vertical = g.fastVertical(tile.0), let horizontal = g.fastHorizontal(tile.1) else { return nil }
    self.init(vertical: vertical, horizontal: horizontal)
  }
}

extension ConvolutionGeometry {
  /// - Parameter tile: outputs at a time.
  fileprivate func fastVertical(_ tile: Int) -> WinogradTransform? {
    WinogradTransform(
      inputs: inputHeight, taps: kernelHeight, stride: stride, pad: padTop, outputs: outputHeight, tile: tile)
  }

  fileprivate func fastHorizontal(_ tile: Int) -> WinogradTransform? {
    WinogradTransform(
      inputs: inputWidth, taps: kernelWidth, stride: stride, pad: padLeft, outputs: outputWidth, tile: tile)
  }
}
