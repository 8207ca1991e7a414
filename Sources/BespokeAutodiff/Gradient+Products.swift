import BespokeGraph

extension GraphBuilder {
  /// y = op(a) · op(b): each operand's cotangent is a product of g with the other.
  func matmulPullbacks(
    _ a: ValueID, _ b: ValueID, _ transposeLeft: Bool, _ transposeRight: Bool, _ g: ValueID
  ) -> [Pullback] {
    switch (transposeLeft, transposeRight) {
    case (false, false):  // da = g bᵀ, db = aᵀ g
      return [
        (a, { $0.matmul(g, b, transposeRight: true) }), (b, { $0.matmul(a, g, transposeLeft: true) }),
      ]
    case (false, true):  // y = a bᵀ: da = g b, db = gᵀ a
      return [(a, { $0.matmul(g, b) }), (b, { $0.matmul(g, a, transposeLeft: true) })]
    case (true, false):  // y = aᵀ b: da = b gᵀ, db = a g
      return [(a, { $0.matmul(b, g, transposeRight: true) }), (b, { $0.matmul(a, g) })]
    case (true, true):  // y = aᵀ bᵀ: da = bᵀ gᵀ, db = gᵀ aᵀ
      return [
        (a, { $0.matmul(b, g, transposeLeft: true, transposeRight: true) }),
        (b, { $0.matmul(g, a, transposeLeft: true, transposeRight: true) }),
      ]
    }
  }

  // The three operations below are the three partial derivatives of one trilinear form,
  // Σ x[n,·,c] k[·,c,o] y[n,·,o]; so each one's gradients are the other two.

  /// y = conv(x, k): dx = convᵀ(g, k), dk = kernel gradient of (x, g)
  func convolutionPullbacks(
    _ x: ValueID, _ kernel: ValueID, _ geometry: ConvolutionGeometry, _ g: ValueID
  ) -> [Pullback] {
    [
      (x, { $0.convolutionInputGradient(g, kernel, geometry) }),
      (kernel, { $0.convolutionKernelGradient(x, g, geometry) }),
    ]
  }

  /// y = convᵀ(d, k): dd = conv(g, k), dk = kernel gradient of (g, d)
  func inputGradientPullbacks(
    _ d: ValueID, _ kernel: ValueID, _ geometry: ConvolutionGeometry, _ g: ValueID
  ) -> [Pullback] {
    [
      (d, { $0.convolution(g, kernel, geometry) }),
      (kernel, { $0.convolutionKernelGradient(g, d, geometry) }),
    ]
  }

  /// y = kernel gradient of (x, d): dx = convᵀ(d, g), dd = conv(x, g)
  func kernelGradientPullbacks(
    _ x: ValueID, _ d: ValueID, _ geometry: ConvolutionGeometry, _ g: ValueID
  ) -> [Pullback] {
    [
      (x, { $0.convolutionInputGradient(d, g, geometry) }),
      (d, { $0.convolution(x, g, geometry) }),
    ]
  }
}
