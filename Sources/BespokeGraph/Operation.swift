/// Every operation there is. Switched exhaustively, without `default`, in inference, gradient, interpreter and
/// lowering: a new operation does not compile until each stage knows it.
///
/// The set is closed under differentiation: the gradient of each operation is written with these operations.
///
/// Numbers are IEEE 754's, denormal ones included: nothing is flushed to zero. NaN stays NaN: an element is NaN where an
/// element of the operands is that it is computed from, chosen between, or compared with. What moves, sums or multiplies
/// reads no padding.
public enum Operation: Hashable, Sendable {
  // Sources
  /// A tensor that the caller passes in on each run.
  case input(String)
  /// A tensor that persists between runs: a parameter, a running statistic, a moment of an optimiser.
  case state(String)
  /// A scalar.
  case constant(Double)
  /// Element i is a function of (seed, step, stream, i); i counts in row-major (NHWC) order.
  case random(RandomDistribution, stream: UInt32)
  /// A scalar that depends on how many updates were made before: on `t = step * stride + offset`.
  case stepFunction(StepFunction, stride: Int, offset: Int)

  // Element by element; operands of equal shape
  case unary(UnaryFunction)
  case binary(BinaryFunction)
  /// `scale * x + offset`
  case affine(scale: Double, offset: Double)

  // Shape
  /// The same elements in row-major order in the node's shape; a batched shape keeps its batch.
  case reshape
  /// Axis i of the operand becomes axis `axes[i]` of the node's shape; the other axes repeat it.
  case broadcast(axes: [Int])
  /// Sums over `axes`, which disappear.
  case sum(axes: [Int])
  /// The elements of a window, `y[i] = a[start + stride * i]`; the node's shape says how many along each axis.
  case slice(Window)
  /// Zeros but for a window, `y[start + stride * i] = a[i]`, in the node's shape: the adjoint of `slice`.
  case pad(Window)
  /// Axis i of the result is axis `axes[i]` of the operand.
  case transpose(axes: [Int])
  /// `y[…, k] = a[…] == k ? 1 : 0` along a new last axis, for k below `classes`; NaN along all of it where a is.
  case oneHot(classes: Int)

  // Products
  /// `op(a) · op(b)` of two matrices, op being transposition where asked for; of batched operands of rank 3, for
  /// each sample.
  case matmul(transposeLeft: Bool, transposeRight: Bool)
  /// `y[n,p,q,o] = Σ x[n, p*s+i-top, q*s+j-left, c] k[i,j,c,o]`; operands x `[n,h,w,c]`, k `[kh,kw,c,o]`.
  case convolution(ConvolutionGeometry)
  /// Adjoint of `convolution` in its input, which is transposed convolution: operands dy `[n,p,q,o]`,
  /// k `[kh,kw,c,o]`; result `[n,h,w,c]`.
  case convolutionInputGradient(ConvolutionGeometry)
  /// Adjoint of `convolution` in its kernel: operands x `[n,h,w,c]`, dy `[n,p,q,o]`; result `[kh,kw,c,o]`.
  case convolutionKernelGradient(ConvolutionGeometry)
}

public enum RandomDistribution: Hashable, Sendable {
  case uniform(low: Double, high: Double)
  case normal(deviation: Double)
  /// `1 / (1 - rate)` with probability `1 - rate`, else 0.
  case dropoutMask(rate: Double)
  /// Whole numbers from 0, each below the limit as likely as the others to within 2^-32 times the limit.
  case integer(below: Int)
}

public enum UnaryFunction: Hashable, Sendable {
  case negate, exp, log, tanh, sigmoid, softplus, squareRoot, reciprocalSquareRoot, reciprocal, square
  /// `x > 0 ? x : slope * x`; slope 0 is the rectifier, `x < 0 ? 0 : x`.
  case leakyReLU(slope: Double)
  /// `x > 0 ? 1 : slope`, the derivative of `leakyReLU`, which has the same sign at its output; NaN at NaN.
  case leakyReLUMask(slope: Double)
  /// `x`, which counts as a constant in derivatives.
  case stopGradient
}

public enum BinaryFunction: String, Hashable, Sendable, CaseIterable {
  case add, subtract, multiply, divide
  /// `b > a ? b : a`: where both are equal, the first is meant, and has the derivative. NaN where either is.
  case maximum
}

/// Every `stride[i]`th element along axis i, from `start[i]` on.
public struct Window: Hashable, Sendable {
  public var start: [Int]
  public var stride: [Int]

  public init(start: [Int], stride: [Int]) {
    self.start = start
    self.stride = stride
  }

  /// All of a tensor.
  public init(of shape: Shape) {
    self.init(
      start: shape.dimensions.map { _ in 0 }, stride: shape.dimensions.map { _ in 1 })
  }
}

/// A two-dimensional convolution with every extent resolved. Padding is implicit zeros, which are never stored.
public struct ConvolutionGeometry: Hashable, Sendable {
  public var inputHeight: Int
  public var inputWidth: Int
  public var kernelHeight: Int
  public var kernelWidth: Int
  public var stride: Int
  public var padTop: Int
  public var padLeft: Int
  public var outputHeight: Int
  public var outputWidth: Int

  public init(
    inputHeight: Int, inputWidth: Int, kernelHeight: Int, kernelWidth: Int, stride: Int, padTop: Int,
    padLeft: Int, outputHeight: Int, outputWidth: Int
  ) {
    self.inputHeight = inputHeight
    self.inputWidth = inputWidth
    self.kernelHeight = kernelHeight
    self.kernelWidth = kernelWidth
    self.stride = stride
    self.padTop = padTop
    self.padLeft = padLeft
    self.outputHeight = outputHeight
    self.outputWidth = outputWidth
  }

  /// TensorFlow's `same`: output `ceil(n / stride)`, total padding
  /// `max((output - 1) * stride + kernel - n, 0)`, the smaller half first.
  public static func same(height: Int, width: Int, kernelHeight: Int, kernelWidth: Int, stride: Int) -> Self {
    let outputHeight = (height + stride - 1) / stride
    let outputWidth = (width + stride - 1) / stride
    return ConvolutionGeometry(
      inputHeight: height, inputWidth: width, kernelHeight: kernelHeight, kernelWidth: kernelWidth,
      stride: stride,
      padTop: max((outputHeight - 1) * stride + kernelHeight - height, 0) / 2,
      padLeft: max((outputWidth - 1) * stride + kernelWidth - width, 0) / 2,
      outputHeight: outputHeight, outputWidth: outputWidth)
  }

  /// No padding: output `floor((n - kernel) / stride) + 1`. The kernel must not exceed the image.
  public static func valid(height: Int, width: Int, kernelHeight: Int, kernelWidth: Int, stride: Int) -> Self
  {
    ConvolutionGeometry(
      inputHeight: height, inputWidth: width, kernelHeight: kernelHeight, kernelWidth: kernelWidth,
      stride: stride, padTop: 0, padLeft: 0,
      outputHeight: (height - kernelHeight) / stride + 1, outputWidth: (width - kernelWidth) / stride + 1)
  }

  public struct Tap: Hashable, Sendable {
    /// Pixel of the input image, `row * inputWidth + column`.
    public var input: Int
    /// Pixel of the output image.
    public var output: Int
    /// Position in the kernel.
    public var weights: Int
  }

  /// All products that do not read padding, by output pixel, then kernel position.
  public var taps: [Tap] {
    var taps: [Tap] = []
    for p in 0..<outputHeight {
      for q in 0..<outputWidth {
        for i in 0..<kernelHeight {
          let h = p * stride + i - padTop
          guard (0..<inputHeight).contains(h) else { continue }
          for j in 0..<kernelWidth {
            let w = q * stride + j - padLeft
            guard (0..<inputWidth).contains(w) else { continue }
            taps.append(
              Tap(input: h * inputWidth + w, output: p * outputWidth + q, weights: i * kernelWidth + j))
          }
        }
      }
    }
    return taps
  }
}
