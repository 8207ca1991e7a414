import GraphIR

extension LayerForward {
  /// States: the kernels of queries, keys, values and the output, gamma, and perhaps the kernels' vectors.
  mutating func attended(_ x: ValueID, isNormalised: Bool) -> ValueID {
    let shape = builder.shape(x)
    let pixels = shape[1] * shape[2]
    let queries = seen(x, 0, "queries", isNormalised)
    let channels = builder.shape(queries)[3]
    let flat = Shape([shape[0], pixels, channels], batched: true)
    let keys = builder.reshape(seen(x, 1, "keys", isNormalised), flat)
    let contents = builder.reshape(seen(x, 2, "contents", isNormalised), flat)
    let likeness = builder.matmul(
      builder.reshape(queries, flat), keys, transposeRight: true, name: name + "/likeness")
    let shares = builder.softmax(likeness, name: name + "/shares")
    let found = builder.reshape(
      builder.matmul(shares, contents, name: name + "/found"), builder.shape(queries))
    let output = seen(found, 3, "output", isNormalised)
    let gamma = builder.fill(builder.reshape(values[4], .scalar), shape)
    return builder.add(x, builder.multiply(gamma, output, name: name + "/scaled"), name: name)
  }

  /// A 1 x 1 convolution.
  private mutating func seen(_ x: ValueID, _ place: Int, _ part: String, _ isNormalised: Bool) -> ValueID {
    let shape = builder.shape(x)
    let kernel = kernel(place, vector: isNormalised ? 5 + place : nil)
    let geometry = ConvolutionGeometry.same(
      height: shape[1], width: shape[2], kernelHeight: 1, kernelWidth: 1, stride: 1)
    return builder.convolution(x, kernel, geometry, name: "\(name)/\(part)")
  }
}
