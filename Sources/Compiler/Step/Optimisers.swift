import GraphIR
import ModelDSL

extension Optimiser {
  /// What it remembers of a parameter: `adam/<parameter>/m`, `…/v`, `sgd/<parameter>/velocity`.
  func moments(of parameter: StateDeclaration) -> [StateDeclaration] {
    func moment(_ name: String) -> StateDeclaration {
      StateDeclaration(name: name, shape: parameter.shape, role: .moment)
    }
    switch self {
    case .adam: return [moment("adam/\(parameter.name)/m"), moment("adam/\(parameter.name)/v")]
    case .sgd(_, let momentum):
      return momentum == 0 ? [] : [moment("sgd/\(parameter.name)/velocity")]
    }
  }

  /// Appends one update of `parameters` and puts the new values in the place of the old ones.
  /// - Parameters:
  ///   - stride: the player's updates in one step of the program.
  ///   - offset: the place of this one among them.
  func update(
    _ parameters: [LayerState], gradients: [ValueID], stride: Int, offset: Int, states: inout StateValues,
    in builder: inout GraphBuilder
  ) {
    var stepSize: ValueID?
    if case .adam(let rate, let beta1, let beta2, _) = self, let player = parameters.first {
      let name = player.declaration.name.prefix { $0 != "/" } + "/step_size"
      stepSize = builder.append(
        .adamStepSize(rate: rate, beta1: beta1, beta2: beta2, stride: stride, offset: offset),
        name: "adam/\(name)")
    }
    for (parameter, gradient) in zip(parameters, gradients) {
      builder.location = parameter.location
      let name = parameter.declaration.name
      let moments = moments(of: parameter.declaration).map(\.name)
      guard let weight = states[name] else { preconditionFailure("\(name) is not read") }
      let old = moments.compactMap { states[$0] }
      switch self {
      case .adam(_, let beta1, let beta2, let epsilon):
        guard let stepSize else { continue }
        builder.scope = "adam/\(name)"
        let m = builder.add(
          builder.affine(old[0], scale: beta1), builder.affine(gradient, scale: 1 - beta1), name: moments[0])
        let v = builder.add(
          builder.affine(old[1], scale: beta2),
          builder.affine(builder.unary(.square, gradient), scale: 1 - beta2), name: moments[1])
        let root = builder.affine(builder.unary(.squareRoot, v), offset: epsilon)
        let step = builder.multiply(builder.fill(stepSize, builder.shape(m)), m)
        states[moments[0]] = m
        states[moments[1]] = v
        states[name] = builder.subtract(weight, builder.divide(step, root), name: name + "/next")
      case .sgd(let rate, let momentum):
        builder.scope = "sgd/\(name)"
        var step = builder.affine(gradient, scale: -rate)
        if momentum != 0 {
          step = builder.add(builder.affine(old[0], scale: momentum), step, name: moments[0])
          states[moments[0]] = step
        }
        states[name] = builder.add(weight, step, name: name + "/next")
      }
    }
  }
}
