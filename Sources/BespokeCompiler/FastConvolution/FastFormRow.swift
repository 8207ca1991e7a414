extension FastForm {
  /// What a form is good for, what it costs and what it loses.
  public struct Row: Hashable, Sendable {
    /// Of the kernel along the axis.
    public var taps: Int
    public var stride: Int
    /// Outputs at a time.
    public var tile: Int
    public var form: FastForm
    /// Along one axis, of all phases.
    public var products: Int
    public var errors: Errors

    public init(taps: Int, stride: Int, tile: Int, form: FastForm, products: Int, errors: Errors) {
      (self.taps, self.stride, self.tile) = (taps, stride, tile)
      (self.form, self.products, self.errors) = (form, products, errors)
    }

    init(
      _ taps: Int, _ stride: Int, _ tile: Int, _ points: [Double], _ factors: [Double], _ products: Int,
      _ forward: Double, _ kernelGradient: Double, _ inputGradient: Double
    ) {
      self.init(
        taps: taps, stride: stride, tile: tile, form: FastForm(points: points, factors: factors),
        products: products,
        errors: Errors(forward: forward, kernelGradient: kernelGradient, inputGradient: inputGradient))
    }
  }

  /// In float32, of a convolution of images: the largest error over the largest value.
  public struct Errors: Hashable, Sendable {
    public var forward: Double
    public var kernelGradient: Double
    public var inputGradient: Double

    public init(forward: Double, kernelGradient: Double, inputGradient: Double) {
      (self.forward, self.kernelGradient, self.inputGradient) = (forward, kernelGradient, inputGradient)
    }

    /// What eight points lose, 0, ±1, ±2, ±1/2 and infinity, the most that fast convolutions went to before there were
    /// factors: the largest of F(6, 3), F(5, 4) and F(4, 5).
    public static let bound = 6.6e-6

    public var largest: Double { max(forward, kernelGradient, inputGradient) }

    /// Each to two digits, upwards.
    public var rounded: Errors {
      func twoDigits(_ x: Double) -> Double {
        // In millionths: errors are between 1e-8 and 1e-4.
        let tenths = x < 1e-6 ? 1e8 : x < 1e-5 ? 1e7 : 1e6
        return (x * tenths).rounded(.up) / tenths
      }
      return Errors(
        forward: twoDigits(forward), kernelGradient: twoDigits(kernelGradient),
        inputGradient: twoDigits(inputGradient))
    }
  }

  /// Of the table's tiles.
  public static let mostOutputs = 9
}
