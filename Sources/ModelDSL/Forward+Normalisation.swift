import GraphIR

extension LayerForward {
  /// `gamma * (x - mean) / sqrt(variance + epsilon) + beta`, mean and variance of parts of each sample.
  mutating func normalised(_ x: ValueID, _ layer: Normalisation) -> ValueID {
    let shape = builder.shape(x)
    let mean = mean(x, over: layer.part, "mean")
    let centred = builder.subtract(x, mean, name: name + "/centred")
    let variance = self.mean(
      builder.unary(.square, centred, name: name + "/squares"), over: layer.part, "variance")
    let inverse = builder.unary(
      .reciprocalSquareRoot, builder.affine(variance, offset: layer.epsilon),
      name: name + "/inverse_deviation")
    let normalised = builder.multiply(centred, inverse, name: name + "/normalised")
    let scaled = builder.multiply(
      normalised, alongChannels(values[0], shape, "gamma"), name: name + "/scaled")
    return builder.add(scaled, alongChannels(values[1], shape, "beta"), name: name)
  }

  /// The mean of each part, in all of its elements.
  private mutating func mean(_ x: ValueID, over part: Normalisation.Part, _ what: String) -> ValueID {
    let shape = builder.shape(x)
    let last = shape.rank - 1
    switch part {
    case .sample: return mean(x, axes: Array(1...last), what)
    case .pixel: return mean(x, axes: [last], what)
    case .channel: return mean(x, axes: Array(1..<last), what)
    case .groups(let groups):
      // Pixels first: what is left is small.
      let channels = shape[last]
      let rows = last > 1 ? builder.sum(x, axes: Array(1..<last), name: "\(name)/\(what)_rows") : x
      let grouped = Shape([shape[0], groups, channels / groups], batched: true)
      let sum = builder.sum(builder.reshape(rows, grouped), axes: [2], name: "\(name)/\(what)_sum")
      let scale = Double(groups) / Double(shape.sampleCount)
      let mean = builder.affine(sum, scale: scale, name: "\(name)/\(what)")
      let ofChannels = builder.reshape(
        builder.broadcast(mean, grouped, axes: [0, 1]), Shape([shape[0], channels], batched: true))
      return builder.broadcast(ofChannels, shape, axes: [0, last])
    }
  }

  private mutating func mean(_ x: ValueID, axes: [Int], _ what: String) -> ValueID {
    let shape = builder.shape(x)
    let count = axes.reduce(1) { $0 * shape[$1] }
    let sum = builder.sum(x, axes: axes, name: "\(name)/\(what)_sum")
    let mean = builder.affine(sum, scale: 1 / Double(count), name: "\(name)/\(what)")
    return builder.broadcast(mean, shape, axes: (0..<shape.rank).filter { !axes.contains($0) })
  }

  /// One more channel: the mean over all elements of a sample of their standard deviation over the batch.
  mutating func withDeviation(_ x: ValueID) -> ValueID {
    let shape = builder.shape(x)
    func mean(_ value: ValueID, _ what: String) -> ValueID {
      let sum = builder.sum(value, axes: [0], name: "\(name)/\(what)_sum")
      return builder.affine(sum, scale: 1 / Double(shape[0]), name: "\(name)/\(what)")
    }
    let everywhere = builder.broadcast(mean(x, "mean"), shape, axes: Array(1..<shape.rank))
    let centred = builder.subtract(x, everywhere, name: name + "/centred")
    let variance = mean(builder.unary(.square, centred), "variance")
    let deviation = builder.unary(
      .squareRoot, builder.affine(variance, offset: 1e-8), name: name + "/deviation")
    let statistic = builder.mean(deviation, name: name + "/statistic")
    let channel = builder.fill(statistic, Shape(shape.dimensions.dropLast() + [1], batched: true))
    return concatenated([x, channel])
  }
}
