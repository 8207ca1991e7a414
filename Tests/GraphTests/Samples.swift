import BespokeGraph

let geometry = ConvolutionGeometry.same(height: 7, width: 6, kernelHeight: 5, kernelWidth: 3, stride: 2)

/// A legal graph with every operation and every payload.
func everyOperation() -> Graph {
  var b = GraphBuilder(name: "every \"operation\"\n")
  let kernel = StateDeclaration(name: "g/kernel", shape: Shape([5, 3, 2, 4]), role: .parameter)
  let mean = StateDeclaration(name: "g/mean", shape: Shape([2]), role: .statistic)
  b.declare(StateDeclaration(name: "adam/m", shape: .scalar, role: .moment))
  b.location = SourceLocation(path: "BespokeZoo/A.swift", id: "BespokeZoo/A.swift", line: 3)
  b.scope = "scope"
  let x = b.input("real", Shape([3, 7, 6, 2], batched: true))
  let k = b.state(kernel)
  let m = b.state(mean)
  b.location = SourceLocation(path: "My BespokeZoo/Ä.swift", id: "My BespokeZoo/Ä.swift", line: 41)
  let y = b.convolution(x, k, geometry, name: "conv\\1\u{7}")
  b.location = nil
  let dx = b.convolutionInputGradient(y, k, geometry)
  let dk = b.convolutionKernelGradient(x, y, geometry)
  let shape = b.shape(x)
  let uniform = b.random(.uniform(low: -0.1, high: 1.0 / 3), stream: 0, shape)
  let normal = b.random(.normal(deviation: 1e-300), stream: 1, shape)
  let mask = b.random(.dropoutMask(rate: 0.3), stream: .max, shape)
  let whole = b.random(.integer(below: 10), stream: 2, shape)
  let step = b.append(
    .stepFunction(.adamStepSize(rate: 1e-4, beta1: 0.5, beta2: 0.999), stride: 2, offset: 1), name: "")
  var value = b.alongChannels(m, shape)
  for operand in [dx, uniform, normal, mask, whole, b.fill(step, shape), b.constant(-0.0, shape)] {
    value = b.add(value, operand)
  }
  for function in BinaryFunction.allCases { value = b.binary(function, value, x) }
  for function in UnaryFunction.all(slope: 0.2) { value = b.unary(function, value) }
  value = b.affine(value, scale: 1.0 / 7, offset: -1e22)
  let rows = b.reshape(value, Shape([3, 84], batched: true))
  let square = b.matmul(rows, rows, transposeLeft: true)
  let product = b.matmul(rows, square)
  _ = b.matmul(product, square, transposeRight: true)
  _ = b.matmul(square, square, transposeLeft: true, transposeRight: true)
  let window = Window(start: [0, 1, 2, 0], stride: [1, 2, 3, 1])
  let part = b.slice(value, Shape([3, 3, 2, 2], batched: true), window)
  let turned = b.transpose(b.pad(part, shape, window), axes: [0, 3, 2, 1])
  let matrices = b.reshape(turned, Shape([3, 12, 7], batched: true))
  _ = b.matmul(matrices, matrices, transposeLeft: true)
  _ = b.oneHot(b.sum(matrices, axes: [1, 2]), classes: 10)
  b.output("y", y)
  b.output("total", b.sum(product))
  b.assign(kernel, dk)
  b.assign(mean, b.sum(value, axes: [0, 1, 2]))
  b.observe("grad/g/kernel", dk)
  return b.graph
}

/// A graph of one line a statement, for tests of what is wrong in it.
func source(_ lines: String...) -> String {
  "graph \"g\" {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
}
