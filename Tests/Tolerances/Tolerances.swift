/// Every tolerance of the tests, each with its reason. Never loosened to make a test pass. `make tolerances` prints the
/// errors that there are beside them.
public struct Tolerance: Sendable {
  /// Of the largest value of the tensor.
  public var bound: Double
  /// Tensors whose largest value is below are judged as if it were this.
  public var floor: Double
  public var reason: String

  /// One operation, one rounding.
  public static let singlePrecision = Tolerance(
    bound: 5e-7, floor: 1e-30, reason: "a few units in the last place of float32 (2^-24 = 6e-8)")

  /// Values at the end of a network, forwards and backwards.
  public static let network = Tolerance(
    bound: 5e-5, floor: 1e-3,
    reason: """
      sums of up to a few thousand products in float32, error about sqrt(n) * 2^-24 each, through up to ten layers; \
      batch normalisation divides by deviations that may be small. Gradients that cancel to zero are noise of \
      the size of their terms, hence the floor
      """)

  /// The same where convolutions are fast.
  public static let fastNetwork = Tolerance(
    bound: 2e-4, floor: 1e-3,
    reason: """
      Toom-Cook interpolation at eight points multiplies rounding errors by up to some ten: a single convolution is \
      off by 2e-6 to 2e-5 of its largest value instead of 1e-6; see FastConvolutionErrorTests
      """)

  /// One convolution at eight points.
  public static let fastConvolution = Tolerance(
    bound: 3e-5, floor: 1e-30,
    reason:
      "the largest entries of the three maps of F(4, 5) multiply to some hundred, times 2^-24 and a margin")

  /// What a step tells of its health.
  public static let signal = Tolerance(
    bound: 5e-5, floor: 1,
    reason: """
      as values at the end of a network; a difference of means that nearly cancels is measured in deviations of what was \
      averaged, whose rounding is as large whatever is left, hence the floor
      """)

  /// Sums of the reference itself against their definition.
  public static let doubleSums = Tolerance(
    bound: 1e-12, floor: 1e-3,
    reason: "sums of up to a few thousand terms in another order, of values that may cancel (2^-53 = 1.1e-16)"
  )

  /// One function of the reference itself against its definition.
  public static let doublePrecision = Tolerance(
    bound: 1e-14, floor: 1e-300, reason: "a few tens of units in the last place of a double (2^-53 = 1.1e-16)"
  )

  /// A gradient against differences of the function it is the gradient of, in double precision.
  public static let centralDifference = Tolerance(
    bound: 1e-8, floor: 1,
    reason: """
      with the step h = 1e-5, rounding of a function of size f is divided by h: 1e-16 f / 1e-5, or 1e-9 where f is \
      some hundred; the difference's own error, h^2 / 6 times the third derivative, is 3e-9 of the gradient of 1 / x^2 \
      at 1/4, the least magnitude of the test points
      """)

  /// The same along a direction of all parameters of a network at once.
  public static let directionalDifference = Tolerance(
    bound: 1e-6, floor: 1e-2,
    reason: """
      with the step h = 1e-7, rounding of a loss near 1 that thousands of sums led up to, some 1e-15, is divided by h: \
      1e-8; losses of penalties are ten times as large. Each parameter moves by up to 1.25 h, a layer's results by \
      some 1e-5, so that the difference's own error is about as small
      """)

  /// What another framework computed in double precision and wrote as float32.
  public static let recordedDouble = Tolerance(
    bound: 5e-7, floor: 1e-9,
    reason: """
      a few units in the last place of float32; a gradient that cancels, as that of a bias before a normalisation, is \
      rounding in double precision on both sides, hence the floor
      """)

  /// What LAPACK or a sum of some hundred numbers makes of numbers near 1, in double precision.
  public static let eigenvalues = Tolerance(
    bound: 1e-12, floor: 1, reason: "some thousand operations of 1e-16 each")

  /// A score beside another library's on the same features, both in double precision.
  public static let peers = Tolerance(
    bound: 1e-9, floor: 1,
    reason: """
      sums of some million terms in another order, roots of eigenvalues; shares of neighbours are whole numbers over \
      whole numbers, and the same
      """)

  /// The same where a covariance has fewer rows than dimensions.
  public static let fewRows = Tolerance(
    bound: 1e-6, floor: 1,
    reason: """
      eigenvalues that are zero are found as some 1e-16, whose root is 1e-8, on both sides; there are as many of them as \
      rows are missing
      """)

  /// The same where the other library computes in single precision.
  public static let peersInSinglePrecision = Tolerance(
    bound: 1e-6, floor: 1, reason: "the mean of some thousand zeros and ones in float32")

  /// Whether one number is within the tolerance of another; never where either is not a number.
  public func accepts(_ actual: Double, _ expected: Double) -> Bool {
    abs(actual - expected) <= bound * max(abs(expected), floor)
  }
}
