/// In training sets elements, in any shape, to 0 with probability `rate` and multiplies the others by `1 / (1 -
/// rate)`; otherwise does nothing (Srivastava et al. 2014).
public struct Dropout: Layer {
  /// Share of the elements that become 0, at least 0 and less than 1.
  public var rate: Double
  public var name: String?

  /// The layer, as `Dropout(0.3)`.
  /// - Parameters:
  ///   - rate: share of the elements that become 0, at least 0 and less than 1.
  ///   - name: of the layer, in place of `dropout1`, `dropout2`, …
  public init(_ rate: Double, name: String? = nil) {
    self.rate = rate
    self.name = name
  }

  public var problems: [String] {
    rate >= 0 && Float(rate) < 1 ? [] : ["rate must be at least 0 and less than 1, is \(rate)"]
  }
  public var range: LayerRange { .joined }

  public func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
    context.isTraining ? x * context.dropoutMask(x.shape, rate: rate) : x
  }
}
