import GraphIR

extension Operation {
  /// What the operation does, in a word or two, for comments in the emitted code.
  var word: String {
    switch self {
    case .input: return "input"
    case .state: return "state"
    case .constant: return "constant"
    case .random: return "random numbers"
    case .stepFunction(let function, _, _): return function.word
    case .unary(let function):
      switch function {
      case .negate: return "negate"
      case .exp: return "exp"
      case .log: return "log"
      case .tanh: return "tanh"
      case .sigmoid: return "sigmoid"
      case .softplus: return "softplus"
      case .squareRoot: return "square root"
      case .reciprocalSquareRoot: return "reciprocal square root"
      case .reciprocal: return "reciprocal"
      case .square: return "square"
      case .leakyReLU(let slope): return "leaky ReLU (\(slope))"
      case .leakyReLUMask(let slope): return "derivative of leaky ReLU (\(slope))"
      case .stopGradient: return "stop gradient"
      }
    case .binary(let function): return function.rawValue
    case .affine(let scale, let offset): return offset == 0 ? "scale by \(scale)" : "\(scale) x + \(offset)"
    case .reshape: return "reshape"
    case .broadcast: return "repeat"
    case .sum: return "sum"
    case .slice: return "slice"
    case .pad: return "pad"
    case .transpose: return "transpose"
    case .oneHot(let classes): return "one-hot of \(classes) classes"
    case .matmul(true, _): return "dense, gradient of the kernel:"
    case .matmul(false, true): return "dense, gradient of the input:"
    case .matmul(false, false): return "dense"
    case .convolution(let g): return "convolution \(g.kernelHeight)x\(g.kernelWidth), stride \(g.stride):"
    case .convolutionInputGradient(let g):
      return "transposed convolution \(g.kernelHeight)x\(g.kernelWidth), stride \(g.stride):"
    case .convolutionKernelGradient(let g):
      return "convolution \(g.kernelHeight)x\(g.kernelWidth), stride \(g.stride), gradient of the kernel:"
    }
  }
}

extension StepFunction {
  var word: String {
    switch self {
    case .adamStepSize: "step size"
    case .schedule: "schedule"
    }
  }
}
