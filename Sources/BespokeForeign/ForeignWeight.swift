import BespokeDSL
import BespokeGraph

/// Whose names and layouts a file has.
package enum Convention: String, CaseIterable, Sendable {
  /// Kernels `[out, in, h, w]`, transposed ones `[in, out, h, w]`, of `Linear` `[out, in]`; images `[n, c, h, w]`.
  case pytorch
  /// Kernels `[h, w, in, out]`, transposed ones `[h, w, out, in]`, of `Dense` `[in, out]`; images `[n, h, w, c]`. These
  /// are Bespoke's own layouts.
  case keras

  package var word: String { self == .pytorch ? "PyTorch" : "Keras" }
}

/// A state of a model, and how it lies elsewhere.
package struct ForeignWeight: Sendable {
  /// `generator/dense1/kernel`
  package var name: String
  package var shape: [Int]
  package var role: StateDeclaration.Role
  /// Of the axis before the last, where that counts features.
  package var rows: FeatureOrder?
  /// Of the last axis, where that counts features.
  package var columns: FeatureOrder?
  /// Whether the layer normalises: gamma is then a weight, beta a bias.
  var isScaled: Bool

  package var player: String { name.split(separator: "/").first.map(String.init) ?? name }
  package var part: String { name.split(separator: "/").last.map(String.init) ?? name }
  var isKernel: Bool { part == "kernel" || part.hasSuffix("_kernel") }
  /// What a power iteration begins with; it can begin anew.
  package var isVector: Bool { part == "vector_u" || part.hasSuffix("_vector_u") }

  /// What a file of the convention calls it, the network's name first.
  package func name(in convention: Convention) -> String {
    switch convention {
    case .keras: return name
    case .pytorch:
      var path = name.split(separator: "/").map(String.init)
      let part = path.removeLast()
      return (path + Self.pytorchPath(part, isScaled: isScaled)).joined(separator: ".")
    }
  }

  private static func pytorchPath(_ part: String, isScaled: Bool) -> [String] {
    switch part {
    case "kernel", "embeddings": return ["weight"]
    case "vector_u": return ["weight_u"]
    case "gamma" where isScaled: return ["weight"]
    case "beta" where isScaled: return ["bias"]
    case "moving_mean": return ["running_mean"]
    case "moving_variance": return ["running_var"]
    default:
      for (ending, word) in [("_kernel", "weight"), ("_vector_u", "weight_u")] where part.hasSuffix(ending) {
        return [String(part.dropLast(ending.count)), word]
      }
      return [part]
    }
  }
}

extension ForeignWeight {
  /// The parameters and statistics of a network, in the order of its layers.
  package static func all(of network: TracedNetwork) -> [ForeignWeight] {
    let orders = FeatureOrders(network)
    var known: Set<String> = []
    return network.steps.enumerated().flatMap { index, step in
      let names = Set(step.states.map(\.declaration.name))
      let operand = step.operands.first.flatMap(orders.operand)
      return step.states.map(\.declaration).filter { known.insert($0.name).inserted }.map { state in
        let layer = state.name.split(separator: "/").dropLast().joined(separator: "/")
        var weight = ForeignWeight(
          name: state.name, shape: state.shape.dimensions, role: state.role,
          isScaled: names.contains(layer + "/gamma") && names.contains(layer + "/beta"))
        if layer == step.owner { weight.setOrders(operand: operand, result: orders.steps[index]) }
        return weight
      }
    }
  }

  /// - Parameters:
  ///   - operand: of what the layer is applied to, if it has features.
  ///   - result: of what it makes.
  private mutating func setOrders(operand: FeatureOrder?, result: FeatureOrder?) {
    guard let last = shape.last else { return }
    if let result, result.count == last { columns = result }
    if part == "kernel", shape.count == 2, let operand, operand.count == shape[0] { rows = operand }
  }
}

// Layouts

extension ForeignWeight {
  /// As a file of the convention has it.
  package func shape(in convention: Convention) -> [Int] {
    guard convention == .pytorch, isKernel else { return shape }
    return axes.map { shape[$0] }
  }

  /// Of each axis there, the axis here. Convolutions and transposed ones are turned in the same way.
  private var axes: [Int] {
    switch shape.count {
    case 4 where isKernel: [3, 2, 0, 1]
    case 2 where isKernel: [1, 0]
    default: Array(shape.indices)
    }
  }

  /// What is done to bring it from there to here, for people; empty for nothing.
  func words(from convention: Convention) -> String {
    guard convention == .pytorch else { return "" }
    var words: [String] = []
    if isKernel, shape.count > 1 { words.append("transposed") }
    for order in [rows, columns] {
      if let order, !order.isSame { words.append("features of an image \(order.words) in our order") }
    }
    return words.map { ", " + $0 }.joined()
  }

  /// From our layout to that of the convention.
  package func values(_ ours: [Float], to convention: Convention) -> [Float] {
    guard convention == .pytorch else { return ours }
    var theirs = [Float](repeating: 0, count: ours.count)
    forEachPlace { theirs[$1] = ours[$0] }
    return theirs
  }

  /// From the layout of the convention to ours.
  package func values(_ theirs: [Float], from convention: Convention) -> [Float] {
    guard convention == .pytorch else { return theirs }
    var ours = [Float](repeating: 0, count: theirs.count)
    forEachPlace { ours[$0] = theirs[$1] }
    return ours
  }

  /// Each element's place here, and in PyTorch's layout.
  private func forEachPlace(_ body: (_ ours: Int, _ theirs: Int) -> Void) {
    let axes = axes
    // What a step along each of our axes is there.
    var strides = [Int](repeating: 0, count: shape.count)
    var stride = 1
    for axis in axes.reversed() {
      strides[axis] = stride
      stride *= shape[axis]
    }
    let last = shape.count - 1
    let columns = columns.flatMap { $0.isSame ? nil : $0.places }
    let rows = rows.flatMap { $0.isSame ? nil : $0.places }
    var index = [Int](repeating: 0, count: shape.count)
    for ours in 0..<stride {
      var theirs = 0
      for axis in index.indices {
        let place =
          axis == last ? columns?[index[axis]] : axis == last - 1 ? rows?[index[axis]] : nil
        theirs += (place ?? index[axis]) * strides[axis]
      }
      body(ours, theirs)
      for axis in index.indices.reversed() {
        index[axis] += 1
        if index[axis] < shape[axis] { break }
        index[axis] = 0
      }
    }
  }
}
