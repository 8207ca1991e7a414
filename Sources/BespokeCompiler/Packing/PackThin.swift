import BespokeGraph

/// Convolutions of images with so few channels that a tap is not worth a product of its own: the taps along a row of
/// the kernel are the depth of one product, forwards, and the rows of one, in the kernel's gradient. All the taps are
/// the columns of one in the input's gradient.
///
/// The image lies in planes, `[row][column][channel][sample]`, zeros around it: the pixels that the taps
/// of a row meet are one matrix of a plane then, as they lie, and matrices overlap where taps do.
extension Packing {
  func thin(_ value: ValueID, _ g: ConvolutionGeometry) -> ProductForm {
    let node = graph[value]
    let (left, right) = (node.operands[0], node.operands[1])
    var form: ProductForm
    if case .convolution = node.operation {
      form = thinForward(value, left, right, g)
    } else if case .convolutionInputGradient = node.operation {
      form = thinInputGradient(value, left, right, g)
    } else {
      form = thinKernelGradient(value, left, right, g)
    }
    let kernel = graph[right].shape.isBatched ? node.shape : graph[right].shape
    form.flops = 2 * Double(g.taps.count * kernel[2] * kernel[3] * graph[left].shape[0])
    return form
  }

  private func thinForward(
    _ value: ValueID, _ image: ValueID, _ weights: ValueID, _ g: ConvolutionGeometry
  ) -> ProductForm {
    let shape = graph[weights].shape
    let (depth, columns) = (g.kernelWidth * shape[2], shape[3])
    let planes = Planes(g, channels: shape[2])
    return ProductForm(
      space: space(of: value), left: self.planes(image, planes, isGradient: false),
      right: packed(
        weights, Strides(inner: depth * columns, row: columns, column: 1),
        IterationSpace(innerSlabs: g.kernelHeight, rows: depth, columns: columns), isContiguous: false),
      pairs: planes.meetings.filter { planes.isInside($0.window) }.map { ($0.output, $0.window, $0.line) },
      depth: depth, isContiguous: false,
      target: target)
  }

  /// A slab for each row of the kernel, whose rows are its taps and channels. Of a row of the output alone, so that all
  /// rows of the kernel find it in the cache; the sums over these are added up at the end.
  private func thinKernelGradient(
    _ value: ValueID, _ image: ValueID, _ output: ValueID, _ g: ConvolutionGeometry
  ) -> ProductForm {
    let shape = graph[value].shape
    let batch = graph[image].shape[0]
    let planes = Planes(g, channels: shape[2])
    var form = ProductForm(
      space: IterationSpace(
        outerSlabs: g.outputHeight, innerSlabs: g.kernelHeight, rows: g.kernelWidth * shape[2],
        columns: shape[3]),
      left: self.planes(image, planes, isGradient: true),
      right: rightOfGradient(
        samples(output), slabs: layout.slabs[output.index], batch: batch, columns: shape[3]),
      pairs: planes.meetings.map {
        ($0.output / g.outputWidth * g.kernelHeight + $0.line, $0.window, $0.output)
      }, depth: batch, isContiguous: false, target: target)
    form.parts = g.outputHeight
    form.takesOthers = form.parts == 1
    return form
  }

  /// What every pixel of the output gives to each tap is one product; each pixel of the input adds up what it gets.
  private func thinInputGradient(
    _ value: ValueID, _ output: ValueID, _ weights: ValueID, _ g: ConvolutionGeometry
  ) -> ProductForm {
    let shape = graph[weights].shape
    let (channelsIn, depth) = (shape[2], shape[3])
    let columns = shape[0] * shape[1] * channelsIn
    let pixels = g.outputHeight * g.outputWidth
    var form = ProductForm(
      space: IterationSpace(innerSlabs: pixels, rows: graph[output].shape[0], columns: columns),
      left: samples(output),
      right: packed(
        weights, Strides(inner: 0, row: 1, column: depth),
        IterationSpace(innerSlabs: 1, rows: depth, columns: columns), isContiguous: false),
      pairs: (0..<pixels).map { ($0, $0, 0) }, depth: depth, isContiguous: false, target: target)
    form.fold = Fold(g, channels: channelsIn)
    form.takesOthers = false
    return form
  }

  /// The image in planes, whose windows are matrices of samples by taps, or turned.
  private func planes(_ image: ValueID, _ planes: Planes, isGradient: Bool) -> OperandForm {
    let lies = samples(image)
    let g = planes.geometry
    let batch = graph[image].shape[0]
    var gather = Gather()
    gather.slabs = (0..<planes.channels).flatMap { channel in
      (0..<planes.width).map { column in
        let x = column - g.padLeft
        return (0..<g.inputWidth).contains(x) ? x * lies.slab + channel * lies.depth : Gather.nowhere
      }
    }
    gather.rows = (0..<planes.height).map { row in
      let y = row - g.padTop
      return (0..<g.inputHeight).contains(y) ? y * g.inputWidth * lies.slab : Gather.nowhere
    }
    let operand = OperandForm(
      value: image,
      steps: [
        .planes(
          Strides(inner: 0, row: 0, column: lies.across), gather,
          IterationSpace(
            outerSlabs: planes.channels, innerSlabs: planes.width, rows: planes.height, columns: batch))
      ],
      slab: planes.channels * batch, across: 1, depth: batch, overlaps: true)
    return isGradient ? operand.turned : operand
  }
}

/// An image as its convolution meets it, row of taps by row of taps.
private struct Planes {
  let geometry: ConvolutionGeometry
  let channels: Int
  /// Zeros at the sides among them: as far as the last window goes.
  var width: Int { (geometry.outputWidth - 1) * geometry.stride + geometry.kernelWidth }
  var height: Int { (geometry.outputHeight - 1) * geometry.stride + geometry.kernelHeight }

  init(_ geometry: ConvolutionGeometry, channels: Int) {
    (self.geometry, self.channels) = (geometry, channels)
  }

  /// Which windows of the planes a pixel of the output meets, and with which row of the kernel.
  var meetings: [(output: Int, window: Int, line: Int)] {
    let g = geometry
    return (0..<g.outputHeight * g.outputWidth).flatMap { pixel in
      (0..<g.kernelHeight).map { line in
        let (y, x) = (pixel / g.outputWidth * g.stride + line, pixel % g.outputWidth * g.stride)
        return (pixel, y * width + x, line)
      }
    }
  }

  /// The window is not one of padding alone.
  func isInside(_ window: Int) -> Bool {
    (0..<geometry.inputHeight).contains(window / width - geometry.padTop)
  }
}

extension Fold {
  /// - Parameter channels: of the input.
  fileprivate init(_ g: ConvolutionGeometry, channels: Int) {
    summands = []
    let (down, across) = (Self.steps(g.kernelHeight, g.stride), Self.steps(g.kernelWidth, g.stride))
    for i in 0..<down {
      for j in 0..<across {
        summands.append(
          (0..<g.inputHeight * g.inputWidth).map { pixel in
            guard
              let (y, line) = Self.meeting(
                pixel / g.inputWidth + g.padTop, i, g.stride, taps: g.kernelHeight, outputs: g.outputHeight),
              let (x, tap) = Self.meeting(
                pixel % g.inputWidth + g.padLeft, j, g.stride, taps: g.kernelWidth, outputs: g.outputWidth)
            else { return nil }
            return Place(slab: y * g.outputWidth + x, column: (line * g.kernelWidth + tap) * channels)
          })
      }
    }
  }

  /// So many taps at most meet a pixel along an axis.
  private static func steps(_ taps: Int, _ stride: Int) -> Int { (taps + stride - 1) / stride }

  /// The output that a pixel meets with a tap, the taps that it meets counted.
  private static func meeting(
    _ position: Int, _ number: Int, _ stride: Int, taps: Int, outputs: Int
  ) -> (output: Int, tap: Int)? {
    let tap = position % stride + number * stride
    let output = (position - tap) / stride
    return tap < taps && position >= tap && output < outputs ? (output, tap) : nil
  }
}
