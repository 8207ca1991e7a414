import BespokeDSL
import BespokeGraph

extension Optimiser {
  /// What it remembers of a parameter: `adam/<parameter>/m`, `…/v`, `sgd/<parameter>/velocity`.
  func moments(of parameter: StateDeclaration) -> [StateDeclaration] {
    func moment(_ name: String) -> StateDeclaration {
      StateDeclaration(name: "\(word)/\(parameter.name)/\(name)", shape: parameter.shape, role: .moment)
    }
    switch rule {
    case .adam: return [moment("m"), moment("v")]
    case .rmsProp(_, let momentum, _): return [moment("v")] + (momentum == 0 ? [] : [moment("velocity")])
    case .sgd(let momentum, _): return momentum == 0 ? [] : [moment("velocity")]
    }
  }

  private var word: String {
    switch rule {
    case .adam: "adam"
    case .rmsProp: "rmsprop"
    case .sgd: "sgd"
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
    guard let first = parameters.first else { return }
    let player = String(first.declaration.name.prefix { $0 != "/" })
    builder.scope = "\(word)/\(player)"
    let gradients = clipped(gradients, player, in: &builder)
    let rate = StepSize(self, stride: stride, offset: offset, player: "\(word)/\(player)", in: &builder)
    for (parameter, gradient) in zip(parameters, gradients) {
      builder.location = parameter.location
      let name = parameter.declaration.name
      builder.scope = "\(word)/\(name)"
      let moments = moments(of: parameter.declaration).map(\.name)
      guard let weight = states[name] else { preconditionFailure("\(name) is not read") }
      let old = moments.compactMap { states[$0] }
      let decayed = decayed(weight, rate, in: &builder)
      switch rule {
      case .adam(let beta1, let beta2, let epsilon):
        let m = mean(moments[0], old[0], beta1, gradient, in: &builder)
        let v = meanSquare(moments[1], old[1], beta2, gradient, in: &builder)
        let root = builder.affine(builder.unary(.squareRoot, v), offset: epsilon)
        let step = rate.times(m, in: &builder)
        (states[moments[0]], states[moments[1]]) = (m, v)
        states[name] = builder.subtract(decayed, builder.divide(step, root), name: name + "/next")
      case .rmsProp(let rho, let momentum, let epsilon):
        let v = meanSquare(moments[0], old[0], rho, gradient, in: &builder)
        let root = builder.unary(.squareRoot, builder.affine(v, offset: epsilon))
        var step = builder.divide(rate.times(gradient, in: &builder), root)
        states[moments[0]] = v
        if momentum != 0 {
          step = builder.add(builder.affine(old[1], scale: momentum), step, name: moments[1] + "/next")
          states[moments[1]] = step
        }
        states[name] = builder.subtract(decayed, step, name: name + "/next")
      case .sgd(let momentum, let nesterov):
        let down = rate.times(gradient, negated: true, in: &builder)
        var step = down
        if momentum != 0 {
          let velocity = builder.add(
            builder.affine(old[0], scale: momentum), down, name: moments[0] + "/next")
          states[moments[0]] = velocity
          step = nesterov ? builder.add(builder.affine(velocity, scale: momentum), down) : velocity
        }
        states[name] = builder.add(decayed, step, name: name + "/next")
      }
    }
  }

  /// A moving mean: what is kept of the old one, and what is added to it.
  private func mean(
    _ name: String, _ old: ValueID, _ decay: Double, _ gradient: ValueID, in builder: inout GraphBuilder
  ) -> ValueID {
    let kept = builder.affine(old, scale: decay, name: name + "/kept")
    let added = builder.affine(gradient, scale: 1 - decay, name: name + "/added")
    return builder.add(kept, added, name: name + "/next")
  }

  /// The same of squares.
  private func meanSquare(
    _ name: String, _ old: ValueID, _ decay: Double, _ gradient: ValueID, in builder: inout GraphBuilder
  ) -> ValueID {
    let kept = builder.affine(old, scale: decay, name: name + "/kept")
    let added = builder.affine(builder.unary(.square, gradient), scale: 1 - decay, name: name + "/added")
    return builder.add(kept, added, name: name + "/next")
  }

  /// `g c / max(|g|, c)`, the norm over all of them.
  private func clipped(
    _ gradients: [ValueID], _ player: String, in builder: inout GraphBuilder
  ) -> [ValueID] {
    guard let gradientNorm else { return gradients }
    let squares = gradients.map { builder.sum(builder.unary(.square, $0)) }
    let total = squares.dropFirst().reduce(squares[0]) { builder.add($0, $1) }
    let norm = builder.unary(.squareRoot, total, name: "grad/\(player)/norm")
    let limit = builder.constant(gradientNorm)
    let scale = builder.divide(limit, builder.maximum(norm, limit), name: "grad/\(player)/scale")
    return gradients.map { builder.multiply(builder.fill(scale, builder.shape($0)), $0) }
  }

  private func decayed(_ weight: ValueID, _ rate: StepSize, in builder: inout GraphBuilder) -> ValueID {
    if weightDecay == 0 { return weight }
    if rate.isConstant { return builder.affine(weight, scale: 1 - self.rate.from * weightDecay) }
    let loss = builder.multiply(builder.fill(rate.learningRate, builder.shape(weight)), weight)
    return builder.subtract(weight, builder.affine(loss, scale: weightDecay))
  }
}

/// By how much one update of a player goes along its direction: a number, or a scalar of the graph.
private struct StepSize {
  private let rate: Double
  let isConstant: Bool
  /// The scheduled rate, without corrections.
  private(set) var learningRate: ValueID
  private var scalar: ValueID?

  init(
    _ optimiser: Optimiser, stride: Int, offset: Int, player: String, in builder: inout GraphBuilder
  ) {
    let schedule = optimiser.rate
    rate = schedule.from
    isConstant = schedule.course == .constant && schedule.warmUp == 0
    learningRate = ValueID(0)
    if !isConstant {
      learningRate = builder.append(
        .stepFunction(.schedule(schedule), stride: stride, offset: offset), name: player + "/rate")
      scalar = learningRate
    }
    if case .adam(let beta1, let beta2, _) = optimiser.rule {
      let correction = StepFunction.adamStepSize(rate: isConstant ? rate : 1, beta1: beta1, beta2: beta2)
      let corrected = builder.append(
        .stepFunction(correction, stride: stride, offset: offset), name: player + "/step_size")
      scalar = scalar.map { builder.multiply($0, corrected) } ?? corrected
    }
  }

  func times(_ x: ValueID, negated: Bool = false, in builder: inout GraphBuilder) -> ValueID {
    guard let scalar else { return builder.affine(x, scale: negated ? -rate : rate) }
    let step = builder.multiply(builder.fill(scalar, builder.shape(x)), x)
    return negated ? builder.unary(.negate, step) : step
  }
}
