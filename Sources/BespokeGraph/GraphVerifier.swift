/// Why a graph is not legal, and the node that is to blame where there is one.
public struct GraphVerificationError: Error, Hashable, Sendable, CustomStringConvertible {
  public var graph: String
  public var value: ValueID?
  /// What the node is called; empty where it has no name.
  public var name: String
  public var location: SourceLocation?
  public var message: String

  /// `graph "step", %12 "discriminator/conv1" @ BespokeZoo/DCGAN.swift:41: convolution expects …`
  public var description: String {
    var place = "graph \(quoted(graph))"
    if let value { place += ", %\(value.index)" }
    if !name.isEmpty { place += " \(quoted(name))" }
    if let location { place += " @ \(location)" }
    return "\(place): \(message)"
  }
}

extension Graph {
  /// The definition of a legal graph: every stage may rely on it, every transform must keep it.
  public func verify() throws(GraphVerificationError) {
    try verifyNames()
    for index in nodes.indices { try verifyNode(ValueID(index)) }
    try verifySources()
    try verifyRoots()
  }

  private func error(_ message: String, at value: ValueID? = nil) -> GraphVerificationError {
    let node = value.map { self[$0] }
    return GraphVerificationError(
      graph: name, value: value, name: node?.name ?? "", location: node?.location, message: message)
  }

  private func verifyNames() throws(GraphVerificationError) {
    for (kind, names) in [
      ("state", states.map(\.name)), ("output", outputs.map(\.name)),
      ("assignment", assignments.map(\.name)), ("observation", observations.map(\.name)),
    ] {
      var known: Set<String> = []
      for name in names where !known.insert(name).inserted {
        throw error("two \(kind)s are called \(quoted(name))")
      }
    }
    for state in states {
      if let problem = state.shape.problem { throw error("state \(quoted(state.name)) \(problem)") }
    }
  }

  private func verifyNode(_ value: ValueID) throws(GraphVerificationError) {
    let node = self[value]
    let mnemonic = node.operation.row.mnemonic
    for operand in node.operands where !(0..<value.index).contains(operand.index) {
      throw error("\(mnemonic) uses %\(operand.index), which is not computed before it", at: value)
    }
    // Before inference, which takes elements to be countable.
    for problem in [node.shape.problem, node.operation.payloadProblem] {
      if let problem { throw error("\(mnemonic) \(problem)", at: value) }
    }
    let inferred: Shape
    do {
      inferred = try inferShape(node.operation, node.operands.map { self[$0].shape }, declared: node.shape)
    } catch let problem {
      throw error("\(mnemonic) \(problem)", at: value)
    }
    guard inferred == node.shape else {
      throw error("\(mnemonic) is declared \(node.shape), but computes \(inferred)", at: value)
    }
  }

  /// States and inputs are read once; equal streams give equal numbers.
  private func verifySources() throws(GraphVerificationError) {
    let declared = Dictionary(uniqueKeysWithValues: states.map { ($0.name, $0.shape) })
    var stateReaders: [String: Int] = [:]
    var inputs: [String: Int] = [:]
    var streams: [UInt32: (index: Int, node: Node)] = [:]
    for (index, node) in nodes.enumerated() {
      let value = ValueID(index)
      if case .input(let name) = node.operation {
        if let first = inputs.updateValue(index, forKey: name) {
          throw error("input \(quoted(name)) is already %\(first)", at: value)
        }
      }
      if case .state(let name) = node.operation {
        guard let shape = declared[name] else {
          throw error("state \(quoted(name)) is not declared", at: value)
        }
        guard shape == node.shape else {
          throw error("state \(quoted(name)) is declared \(shape), but read as \(node.shape)", at: value)
        }
        if let first = stateReaders.updateValue(index, forKey: name) {
          throw error("state \(quoted(name)) is already read by %\(first)", at: value)
        }
      }
      if case .random(_, let stream) = node.operation {
        guard let first = streams[stream] else {
          streams[stream] = (index, node)
          continue
        }
        guard first.node.operation == node.operation, first.node.shape == node.shape else {
          throw error("random stream \(stream) is drawn otherwise by %\(first.index)", at: value)
        }
      }
    }
  }

  private func verifyRoots() throws(GraphVerificationError) {
    for (kind, values) in [
      ("output", outputs), ("assignment", assignments), ("observation", observations),
    ] {
      for named in values where !nodes.indices.contains(named.value.index) {
        throw error("\(kind) \(quoted(named.name)) is %\(named.value.index), which does not exist")
      }
    }
    for assignment in assignments {
      guard let state = states.first(where: { $0.name == assignment.name }) else {
        throw error("assignment to \(quoted(assignment.name)), which is not declared", at: assignment.value)
      }
      let shape = self[assignment.value].shape
      guard shape == state.shape else {
        throw error(
          "assignment of \(shape) to \(quoted(state.name)), which is declared \(state.shape)",
          at: assignment.value)
      }
    }
  }
}

/// Small enough for products of two extents not to overflow.
private let extents = 1...Int(Int32.max)

extension Shape {
  fileprivate var problem: String? {
    guard rank > 0 || !isBatched else { return "is a batch without an axis" }
    guard dimensions.allSatisfy(extents.contains) else { return "has an impossible axis in \(self)" }
    var count = 1
    for dimension in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard !overflow else { return "has too many elements in \(self)" }
      count = product
    }
    return nil
  }
}

extension Operation {
  fileprivate var payloadProblem: String? {
    switch self {
    case .input(let name), .state(let name): name.isEmpty ? "has no name" : nil
    case .constant(let value): value.isFinite ? nil : "has value \(value)"
    case .random(let distribution, _): distribution.problem
    case .stepFunction(let function, let stride, let offset):
      if stride < 1 || !(0..<stride).contains(offset) {
        "has offset \(offset), not below stride \(stride)"
      } else {
        function.problem
      }
    case .unary(let function): function.row.slope.flatMap(slopeProblem)
    case .affine(let scale, let offset):
      scale.isFinite && offset.isFinite ? nil : "has scale \(scale) and offset \(offset)"
    case .convolution(let geometry), .convolutionInputGradient(let geometry),
      .convolutionKernelGradient(let geometry):
      geometry.problem
    case .binary, .reshape, .broadcast, .sum, .slice, .pad, .transpose, .oneHot, .matmul: nil
    }
  }
}

extension RandomDistribution {
  fileprivate var problem: String? {
    switch self {
    case .uniform(let low, let high):
      low < high && low.isFinite && high.isFinite ? nil : "has an empty range, \(low) to \(high)"
    case .normal(let deviation):
      deviation >= 0 && deviation.isFinite ? nil : "has deviation \(deviation)"
    case .dropoutMask(let rate): (0..<1).contains(rate) ? nil : "has rate \(rate), not in 0..<1"
    case .integer(let limit):
      // Up to here float32 holds every whole number.
      (1...1 << 24).contains(limit) ? nil : "has limit \(limit), not in 1...2^24"
    }
  }
}

/// A negative slope would not keep the sign, on which the derivative at the output relies.
private func slopeProblem(_ slope: Double) -> String? {
  slope >= 0 && slope.isFinite ? nil : "has slope \(slope), which is not a number from zero up"
}

extension ConvolutionGeometry {
  fileprivate var problem: String? {
    for (what, extent) in [
      ("input height", inputHeight), ("input width", inputWidth), ("kernel height", kernelHeight),
      ("kernel width", kernelWidth), ("stride", stride), ("output height", outputHeight),
      ("output width", outputWidth),
    ] where !extents.contains(extent) {
      return "has \(what) \(extent)"
    }
    for (side, axis, pad, kernel, input, output) in [
      ("top", "rows", padTop, kernelHeight, inputHeight, outputHeight),
      ("left", "columns", padLeft, kernelWidth, inputWidth, outputWidth),
    ] {
      guard pad >= 0 else { return "has \(side) pad \(pad)" }
      guard pad < kernel else { return "has \(side) pad \(pad), not less than the kernel's \(kernel)" }
      guard (output - 1) * stride - pad < input else {
        return "has \(output) output \(axis), of which the last reads only padding"
      }
    }
    return nil
  }
}

extension StepFunction {
  fileprivate var problem: String? {
    switch self {
    case .adamStepSize(let rate, let beta1, let beta2):
      if !rate.isFinite {
        "has rate \(rate)"
      } else if !(0..<1).contains(beta1) || !(0..<1).contains(beta2) {
        "has betas \(beta1) and \(beta2), not in 0..<1"
      } else {
        nil
      }
    case .schedule(let schedule): schedule.problem
    }
  }
}
