/// What makes a graph illegal, and which node.
public struct GraphVerificationError: Error, Hashable, CustomStringConvertible {
  public var description: String
}

extension Graph {
  /// Checks that the graph is legal: operands precede their users, shapes follow from operands, payloads are in
  /// range, names are unique, states are declared.
  /// - Throws: `GraphVerificationError` naming the first node or root that is not.
  public func verify() throws(GraphVerificationError) {
    var declared: [String: StateDeclaration] = [:]
    for state in states {
      guard declared.updateValue(state, forKey: state.name) == nil else {
        throw GraphVerificationError(description: "state \(quote(state.name)) is declared twice")
      }
    }
    var inputs: Set<String> = []
    var readers: Set<String> = []
    var streams: [UInt32: Node] = [:]
    for (index, node) in nodes.enumerated() {
      func fail(_ text: String) -> GraphVerificationError {
        let place = node.location.map { " at \($0)" } ?? ""
        let name = node.name.isEmpty ? "" : " \(quote(node.name))"
        return GraphVerificationError(
          description: "%\(index) = \(node.operation.mnemonic)\(name)\(place): \(text)")
      }
      for operand in node.operands where !(0..<index).contains(operand.index) {
        throw fail("operand %\(operand.index) does not precede it")
      }
      do {
        let shape = try inferShape(
          node.operation, node.operands.map { self[$0].shape }, declared: node.shape)
        guard shape == node.shape else { throw fail("has shape \(node.shape), should have \(shape)") }
      } catch let error as ShapeError {
        throw fail(error.description)
      } catch let error as GraphVerificationError {
        throw error
      } catch { throw fail("\(error)") }
      if let problem = node.operation.problem { throw fail(problem) }
      switch node.operation {
      case .input(let name):
        guard inputs.insert(name).inserted else { throw fail("input \(quote(name)) exists already") }
      case .state(let name):
        guard let state = declared[name] else { throw fail("state \(quote(name)) is not declared") }
        guard state.shape == node.shape else {
          throw fail("state \(quote(name)) has shape \(state.shape), not \(node.shape)")
        }
        guard readers.insert(name).inserted else { throw fail("state \(quote(name)) is read twice") }
      case .random(_, let stream):
        if let other = streams[stream], other.operation != node.operation || other.shape != node.shape {
          throw fail("stream \(stream) serves two purposes")
        }
        streams[stream] = node
      case .constant, .adamStepSize, .unary, .binary, .affine, .reshape, .broadcast, .sum, .matmul,
        .convolution, .convolutionInputGradient, .convolutionKernelGradient:
        break
      }
    }
    for (kind, values) in [
      ("output", outputs), ("assignment", assignments), ("observation", observations),
    ] {
      var names: Set<String> = []
      for value in values {
        func fail(_ text: String) -> GraphVerificationError {
          GraphVerificationError(description: "\(kind) \(quote(value.name)) \(text)")
        }
        guard nodes.indices.contains(value.value.index) else {
          throw fail("names %\(value.value.index), which does not exist")
        }
        guard names.insert(value.name).inserted else { throw fail("exists already") }
        guard kind == "assignment" else { continue }
        guard let state = declared[value.name] else { throw fail("names no state") }
        guard state.shape == self[value.value].shape else {
          throw fail("gives \(self[value.value].shape) to a state of shape \(state.shape)")
        }
      }
    }
  }
}

extension Operation {
  /// What is out of range in the payload, nil if nothing is.
  fileprivate var problem: String? {
    switch self {
    case .random(let distribution, _):
      switch distribution {
      case .uniform(let low, let high): return low <= high ? nil : "the range \(low) to \(high) is empty"
      case .normal(let deviation): return deviation >= 0 ? nil : "the deviation \(deviation) is negative"
      case .dropoutMask(let rate):
        return (0..<1).contains(rate) ? nil : "the rate \(rate) is not in 0 ..< 1"
      }
    case .adamStepSize(_, let beta1, let beta2, let stride, let offset):
      guard (0..<1).contains(beta1), (0..<1).contains(beta2) else { return "a beta is not in 0 ..< 1" }
      return stride > 0 && (0..<stride).contains(offset)
        ? nil : "update \(offset) of \(stride) does not exist"
    case .convolution(let g), .convolutionInputGradient(let g), .convolutionKernelGradient(let g):
      let extents = [
        g.inputHeight, g.inputWidth, g.kernelHeight, g.kernelWidth, g.stride, g.outputHeight, g.outputWidth,
      ]
      guard extents.allSatisfy({ $0 > 0 }) else { return "an extent of the convolution is not positive" }
      guard (0..<g.kernelHeight).contains(g.padTop), (0..<g.kernelWidth).contains(g.padLeft) else {
        return "the padding reaches over the kernel"
      }
      return nil
    case .input, .state, .constant, .unary, .binary, .affine, .reshape, .broadcast, .sum, .matmul:
      return nil
    }
  }
}
