/// What is wrong with an operation's operands.
public struct ShapeError: Error, Hashable, CustomStringConvertible {
  public var description: String
  init(_ description: String) { self.description = description }
}

/// The shape of an operation's result. What an operation computes does not depend on how its operands are stored; its
/// result is stored as declared, or as float32.
/// - Parameter declared: the shape that operations which choose theirs (sources, reshape, broadcast) are to have; of
///   all others only the element type counts.
/// - Throws: `ShapeError` where operands do not fit.
public func inferShape(_ operation: Operation, _ operands: [Shape], declared: Shape?) throws(ShapeError)
  -> Shape
{
  let result = try inferExtents(
    operation, operands.map { $0.stored(as: .float32) }, declared: declared?.stored(as: .float32))
  return result.stored(as: declared?.elementType ?? .float32)
}

/// Of tensors of float32.
private func inferExtents(
  _ operation: Operation, _ operands: [Shape], declared: Shape?
) throws(ShapeError) -> Shape {
  func expect(_ count: Int) throws(ShapeError) {
    guard operands.count == count else {
      throw ShapeError("expects \(count) operands, has \(operands.count)")
    }
  }
  func chosen() throws(ShapeError) -> Shape {
    guard let declared else { throw ShapeError("needs a declared shape") }
    guard declared.dimensions.allSatisfy({ $0 > 0 }), !declared.isBatched || declared.rank > 0 else {
      throw ShapeError("has an empty axis in \(declared)")
    }
    return declared
  }
  func image(_ shape: Shape, _ height: Int, _ width: Int) throws(ShapeError) {
    guard shape.rank == 4, shape.isBatched, shape[1] == height, shape[2] == width else {
      throw ShapeError("expects images of \(height) x \(width), has \(shape)")
    }
  }
  func kernel(_ shape: Shape, _ g: ConvolutionGeometry) throws(ShapeError) {
    guard shape.rank == 4, !shape.isBatched, shape[0] == g.kernelHeight, shape[1] == g.kernelWidth else {
      throw ShapeError("expects a kernel of \(g.kernelHeight) x \(g.kernelWidth), has \(shape)")
    }
  }
  func channels(_ a: Int, _ b: Int) throws(ShapeError) {
    guard a == b else { throw ShapeError("has \(a) channels beside a kernel for \(b)") }
  }

  switch operation {
  case .input, .state, .random:
    try expect(0)
    return try chosen()
  case .constant, .stepFunction:
    try expect(0)
    return .scalar
  case .unary, .affine:
    try expect(1)
    return operands[0]
  case .binary:
    try expect(2)
    guard operands[0] == operands[1] else {
      throw ShapeError("has operands of shapes \(operands[0]) and \(operands[1])")
    }
    return operands[0]
  case .reshape:
    try expect(1)
    let shape = try chosen()
    guard shape.count == operands[0].count, shape.isBatched == operands[0].isBatched,
      !shape.isBatched || shape[0] == operands[0][0]
    else { throw ShapeError("cannot turn \(operands[0]) into \(shape)") }
    return shape
  case .broadcast(let axes):
    try expect(1)
    let shape = try chosen()
    guard axes.count == operands[0].rank, axes == Array(Set(axes)).sorted(),
      axes.allSatisfy({ (0..<shape.rank).contains($0) }),
      zip(axes, operands[0].dimensions).allSatisfy({ shape[$0] == $1 }),
      operands[0].isBatched == (shape.isBatched && axes.first == 0)
    else { throw ShapeError("cannot repeat \(operands[0]) along axes \(axes) to \(shape)") }
    return shape
  case .sum(let axes):
    try expect(1)
    guard !axes.isEmpty, axes == Array(Set(axes)).sorted(),
      axes.allSatisfy({ (0..<operands[0].rank).contains($0) })
    else { throw ShapeError("cannot sum \(operands[0]) over axes \(axes)") }
    let kept = operands[0].dimensions.indices.filter { !axes.contains($0) }
    return Shape(
      kept.map { operands[0][$0] }, batched: operands[0].isBatched && !axes.contains(0))
  case .slice(let window):
    try expect(1)
    let shape = try chosen()
    guard window.fits(part: shape, whole: operands[0]) else {
      throw ShapeError("cannot take \(shape) from \(window) of \(operands[0])")
    }
    return shape
  case .pad(let window):
    try expect(1)
    let shape = try chosen()
    guard window.fits(part: operands[0], whole: shape) else {
      throw ShapeError("cannot put \(operands[0]) at \(window) of \(shape)")
    }
    return shape
  case .transpose(let axes):
    try expect(1)
    guard axes.sorted() == Array(0..<operands[0].rank), !operands[0].isBatched || axes.first == 0 else {
      throw ShapeError("cannot put the axes of \(operands[0]) in the order \(axes)")
    }
    return Shape(axes.map { operands[0][$0] }, batched: operands[0].isBatched)
  case .oneHot(let classes):
    try expect(1)
    guard classes > 0 else { throw ShapeError("has \(classes) classes") }
    return Shape(operands[0].dimensions + [classes], batched: operands[0].isBatched)
  case .matmul(let transposeLeft, let transposeRight):
    try expect(2)
    let (a, b) = (operands[0], operands[1])
    if a.rank == 3, b.rank == 3, a.isBatched, b.isBatched, a[0] == b[0] {
      let (rows, inner) = transposeLeft ? (a[2], a[1]) : (a[1], a[2])
      let (innerRight, columns) = transposeRight ? (b[2], b[1]) : (b[1], b[2])
      guard inner == innerRight else { throw ShapeError("has matrices \(a) and \(b) that do not fit") }
      return Shape([a[0], rows, columns], batched: true)
    }
    guard a.rank == 2, b.rank == 2 else { throw ShapeError("expects matrices, has \(a) and \(b)") }
    let (rows, inner) = transposeLeft ? (a[1], a[0]) : (a[0], a[1])
    let (innerRight, columns) = transposeRight ? (b[1], b[0]) : (b[0], b[1])
    guard inner == innerRight else { throw ShapeError("has matrices \(a) and \(b) that do not fit") }
    // Either a batch times a parameter, or two batches contracted over their samples, or plain matrices.
    guard
      (a.isBatched && b.isBatched) == (transposeLeft && !transposeRight && a.isBatched)
        && !(b.isBatched && !a.isBatched) && !(a.isBatched && !b.isBatched && transposeLeft)
    else { throw ShapeError("mixes samples in \(a) and \(b)") }
    return Shape([rows, columns], batched: a.isBatched && !transposeLeft)
  case .convolution(let g):
    try expect(2)
    try image(operands[0], g.inputHeight, g.inputWidth)
    try kernel(operands[1], g)
    try channels(operands[0][3], operands[1][2])
    return Shape([operands[0][0], g.outputHeight, g.outputWidth, operands[1][3]], batched: true)
  case .convolutionInputGradient(let g):
    try expect(2)
    try image(operands[0], g.outputHeight, g.outputWidth)
    try kernel(operands[1], g)
    try channels(operands[0][3], operands[1][3])
    return Shape([operands[0][0], g.inputHeight, g.inputWidth, operands[1][2]], batched: true)
  case .convolutionKernelGradient(let g):
    try expect(2)
    try image(operands[0], g.inputHeight, g.inputWidth)
    try image(operands[1], g.outputHeight, g.outputWidth)
    guard operands[0][0] == operands[1][0] else {
      throw ShapeError("has batches of \(operands[0][0]) and \(operands[1][0])")
    }
    return Shape([g.kernelHeight, g.kernelWidth, operands[0][3], operands[1][3]])
  }
}

extension Window: CustomStringConvertible {
  public var description: String { "start \(start), stride \(stride)" }

  /// Whether the window lies within the whole and leaves the samples of a batch alone.
  fileprivate func fits(part: Shape, whole: Shape) -> Bool {
    guard part.rank == whole.rank, start.count == whole.rank, stride.count == whole.rank,
      part.isBatched == whole.isBatched,
      !whole.isBatched || (start[0] == 0 && stride[0] == 1 && part[0] == whole[0])
    else { return false }
    return (0..<whole.rank).allSatisfy { axis in
      // Each factor is small enough for the last element's place not to overflow.
      (0..<whole[axis]).contains(start[axis]) && (1...max(whole[axis], 1)).contains(stride[axis])
        && (1...whole[axis]).contains(part[axis])
        && start[axis] + stride[axis] * (part[axis] - 1) < whole[axis]
    }
  }
}
