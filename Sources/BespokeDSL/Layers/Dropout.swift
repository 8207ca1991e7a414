/// In training sets elements to 0 with probability `rate` and multiplies the others by `1 / (1 - rate)`.
public struct Dropout: Layer {
  public var rate: Double
  public var name: String?

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
