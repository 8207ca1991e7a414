import BespokeGraph

@testable import BespokeCompiler
@testable import BespokeDSL

/// A recorded test as a graph: inputs `0`, `1`, …, outputs `0`, `1`, … in the order of the test's.
struct ForeignGraph {
  var builder = GraphBuilder(name: "foreign")
  let test: ForeignTest
  /// The operands, batched where the operation works on samples.
  private var x: [ValueID] = []

  init(_ test: ForeignTest) {
    self.test = test
    for (index, tensor) in test.inputs.enumerated() {
      let shape = Shape(tensor.shape.dimensions, batched: index == 0 && takesSamples)
      x.append(builder.input("\(index)", shape))
    }
    for (index, value) in results().enumerated() { builder.output("\(index)", value) }
  }

  private var takesSamples: Bool {
    ["Conv", "ConvTranspose", "BatchNormalization", "Dropout"].contains(test.operation)
  }

  private var resultShape: Shape { test.outputs[0].shape }

  private mutating func results() -> [ValueID] {
    switch test.operation {
    case "Neg": [builder.unary(.negate, x[0])]
    case "Exp": [builder.unary(.exp, x[0])]
    case "Log": [builder.unary(.log, x[0])]
    case "Sqrt": [builder.unary(.squareRoot, x[0])]
    case "Reciprocal": [builder.unary(.reciprocal, x[0])]
    case "Tanh": [builder.unary(.tanh, x[0])]
    case "Sigmoid": [builder.unary(.sigmoid, x[0])]
    case "Softplus": [builder.unary(.softplus, x[0])]
    case "Relu": [builder.unary(.leakyReLU(slope: 0), x[0])]
    case "LeakyRelu": [builder.unary(.leakyReLU(slope: test.number("alpha", default: 0.01)), x[0])]
    case "Add", "Sum": [folded(.add)]
    case "Sub": [folded(.subtract)]
    case "Mul": [folded(.multiply)]
    case "Div": [folded(.divide)]
    case "Mean": [builder.affine(folded(.add), scale: 1 / Double(x.count))]
    case "ReduceSum": [reduced(x[0])]
    case "ReduceMean": [builder.affine(reduced(x[0]), scale: 1 / test.number("count"))]
    case "ReduceSumSquare": [reduced(builder.unary(.square, x[0]))]
    case "ReduceL2": [builder.unary(.squareRoot, reduced(builder.unary(.square, x[0])))]
    case "ReduceLogSum": [builder.unary(.log, reduced(x[0]))]
    case "ReduceLogSumExp": [builder.unary(.log, reduced(builder.unary(.exp, x[0])))]
    case "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity", "Transpose":
      [builder.reshape(x[0], resultShape)]
    case "Expand": [expanded()]
    case "MatMul": [builder.reshape(builder.matmul(x[0], x[1]), resultShape)]
    case "Gemm": [gemm()]
    case "Conv": [builder.convolution(x[0], x[1], test.geometry)]
    case "ConvTranspose": [builder.convolutionInputGradient(x[0], x[1], test.geometry)]
    case "BatchNormalization": normalised()
    case "Dropout": [layer(Dropout(test.number("ratio")), mode: .inference, states: []).result]
    case "Adam", "Momentum": updated()
    default: preconditionFailure("bug in the fixtures: no rule for \(test.operation)")
    }
  }

  private mutating func folded(_ function: BinaryFunction) -> ValueID {
    let operands = zip(x, test.lists("axes")).map { builder.broadcast($0, resultShape, axes: $1) }
    return operands.dropFirst().reduce(operands[0]) { builder.binary(function, $0, $1) }
  }

  private mutating func reduced(_ value: ValueID) -> ValueID {
    builder.reshape(builder.sum(value, axes: test.list("axes")), resultShape)
  }

  private mutating func expanded() -> ValueID {
    let axes = test.list("axes")
    let squeezed = builder.reshape(x[0], Shape(axes.map { resultShape[$0] }))
    return builder.broadcast(squeezed, resultShape, axes: axes)
  }

  /// `alpha * op(a) · op(b) + beta * c`
  private mutating func gemm() -> ValueID {
    let product = builder.matmul(
      x[0], x[1], transposeLeft: test.integer("transposeLeft") == 1,
      transposeRight: test.integer("transposeRight") == 1)
    let scaled = builder.affine(product, scale: test.number("alpha"))
    guard x.count == 3 else { return scaled }
    let bias = builder.affine(x[2], scale: test.number("beta"))
    return builder.add(scaled, builder.broadcast(bias, resultShape, axes: test.list("axes")))
  }

  /// The model language's own layer; operands x, gamma, beta, mean, variance.
  private mutating func normalised() -> [ValueID] {
    let isTraining = test.integer("training") == 1
    let norm = BatchNorm(momentum: test.number("momentum"), epsilon: test.number("epsilon"))
    let pass = layer(
      norm, mode: isTraining ? .training(pass: "fake", suffix: nil) : .inference, states: Array(x.dropFirst())
    )
    return [pass.result] + pass.statistics.map(\.value)
  }

  /// A network of one layer on the first operand, its states in the layer's order.
  private mutating func layer(
    _ layer: some Layer, mode: TracedNetwork.Mode, states: [ValueID]
  ) -> ForwardPass {
    let network = Recorder.trace(
      Generator.function { layer($0) }, player: "foreign", input: builder.shape(x[0])
    ).network
    let names = network.steps[0].states.map(\.declaration.name)
    let values = Dictionary(uniqueKeysWithValues: zip(names, states))
    return Tape.lend(&builder) { network.forward(x[0], mode: mode, states: values, on: $0) }
  }

  /// The compiler's own optimisers. Operands: all weights, all gradients, then the moments of each kind.
  ///
  /// onnx adds the regularisation's gradient to the loss's. Its velocity is ours divided by the negative rate. A
  /// first update (`T = 0` there) has no bias correction; ours always has, so the rate is divided by it.
  private mutating func updated() -> [ValueID] {
    let isAdam = test.operation == "Adam"
    let kinds = isAdam ? 4 : 3
    let count = x.count / kinds
    precondition(test.integer("updates") == 0, "bug in the fixtures: a later update has a correction")
    let rate = test.number("rate")
    let optimiser: Optimiser
    if isAdam {
      let (beta1, beta2) = (test.number("alpha"), test.number("beta"))
      optimiser = .adam(
        rate * (1 - beta1) / (1 - beta2).squareRoot(), beta1: beta1, beta2: beta2,
        epsilon: test.number("epsilon"))
    } else {
      optimiser = .sgd(rate, momentum: test.number("alpha"))
    }
    let weights = (0..<count).map { index in
      LayerState(
        declaration: StateDeclaration(
          name: "foreign/\(index)", shape: builder.shape(x[index]), role: .parameter),
        initialiser: .zeros, location: .here())
    }
    let moments = weights.map { optimiser.moments(of: $0.declaration).map(\.name) }
    var states: StateValues = [:]
    var gradients: [ValueID] = []
    for (index, weight) in weights.enumerated() {
      states[weight.declaration.name] = x[index]
      let decay = builder.affine(x[index], scale: test.number("norm_coefficient"))
      gradients.append(builder.add(decay, x[count + index]))
      for (place, name) in moments[index].enumerated() {
        let moment = x[(2 + place) * count + index]
        states[name] = isAdam ? moment : builder.affine(moment, scale: -rate)
      }
    }
    optimiser.update(
      weights, gradients: gradients, stride: 1, offset: 0, states: &states, in: &builder)
    func value(_ name: String) -> ValueID {
      guard let value = states[name] else { preconditionFailure("\(name) is not updated") }
      return value
    }
    return weights.map { value($0.declaration.name) }
      + (0..<kinds - 2).flatMap { place in
        moments.map { isAdam ? value($0[place]) : builder.affine(value($0[place]), scale: -1 / rate) }
      }
  }
}
