import BespokeAutodiff
import BespokeGraph

/// The product of matrices, `a · b`: samples `[n, features]` and a parameter `[features, units]`, or of each sample a
/// matrix, `[n, rows, inner]` and `[n, inner, columns]`.
/// - Parameters:
///   - a: the left matrix, or matrices.
///   - b: the right one, or as many.
///   - transposed: `a · bᵀ`.
public func matmul(_ a: Tensor, _ b: Tensor, transposed: Bool = false) -> Tensor {
  operation("matmul", a, b) {
    $0[0].tape.append(.matmul(transposeLeft: false, transposeRight: transposed), $0)
  }
}

/// The convolution of images `[n, h, w, c]` with weights `[k, k, c, filters]`, as `Conv2D`'s.
public func convolution(_ x: Tensor, _ weights: Tensor, stride: Int = 1, padding: Padding = .same) -> Tensor {
  operation("convolution", x, weights) { x in
    let (image, kernel) = (x[0].shape, x[1].shape)
    guard image.rank == 4, kernel.rank == 4, stride >= 1, stride <= Limits.number,
      padding == .same || kernel[0] <= image[1] && kernel[1] <= image[2]
    else {
      return x[0].tape.refuseThat(
        "convolves \(image) with \(kernel) at a stride of \(stride), padding .\(padding)", shape: image)
    }
    let geometry = padding.geometry(image, kernel: (kernel[0], kernel[1]), stride: stride)
    if let problem = Limits.problem(of: geometry) {
      return x[0].tape.refuseThat("is too large: \(problem)", shape: image)
    }
    return x[0].convolved(x[1], geometry)
  }
}

extension Tensor {
  func convolved(_ kernel: Tensor, _ geometry: ConvolutionGeometry) -> Tensor {
    tape.append(.convolution(geometry), [self, kernel])
  }
}

/// The derivative of the sum of `y` with respect to `x`: of x's shape, and a value like any other, so that a loss may
/// depend on it.
public func gradient(of y: Tensor, withRespectTo x: Tensor) -> Tensor {
  operation("gradient", y, x) { x in
    let tape = x[0].tape
    let total = tape.builder.sum(x[0].id)
    return Tensor(tape, tape.builder.gradients(of: total, withRespectTo: [x[1].id])[0])
  }
}
