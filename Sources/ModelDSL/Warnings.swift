import GraphIR

extension Model {
  /// What is legal and yet hardly meant, at its lines; nothing where there are errors, which come first.
  public var warnings: [Diagnostic] {
    switch kind {
    case .gan(let gan): (try? gan.trace())?.warnings ?? []
    case .classifier(let classifier): (try? classifier.trace())?.warnings ?? []
    }
  }
}

extension TracedGAN {
  fileprivate var warnings: [Diagnostic] {
    var warnings = generator.unused + discriminator.unused
    if !generator.isBounded(generator.results[0]) {
      warnings.append(
        Diagnostic(
          location: generator.end?.location ?? model.location,
          message:
            "the generator's images are not bounded, those of the data lie in [-1, 1]: end it in Tanh()",
          severity: .warning))
    }
    if model.training.loss.takesLogits, let end = discriminator.squashing(discriminator.results[0]) {
      warnings.append(
        Diagnostic(
          location: end.location,
          message:
            "\(end.layer.word): the discriminator's result is squashed, and the loss squashes it again, for "
            + "it is made for logits: leave this layer out",
          notes: [.init(location: model.training.location, message: "the loss is chosen here")],
          severity: .warning))
    }
    if let classes = discriminator.results.dropFirst().first, let end = discriminator.squashing(classes) {
      warnings.append(squashedClasses(end))
    }
    return warnings
  }
}

extension TracedClassifier {
  fileprivate var warnings: [Diagnostic] {
    guard model.loss.takesLogits, let end = network.squashing(network.results[0]) else {
      return network.unused
    }
    return network.unused + [squashedClasses(end)]
  }
}

private func squashedClasses(_ end: TracedNetwork.Step) -> Diagnostic {
  Diagnostic(
    location: end.location,
    message:
      "\(end.layer.word): the cross-entropy has a softmax of its own, and is made for logits: leave this "
      + "layer out", severity: .warning)
}

extension TracedNetwork {
  /// The layer that a result comes from, behind those that move its elements, choose of them or make their means.
  private func origin(_ operand: Operand) -> Step? {
    guard case .step(let index) = operand else { return nil }
    return steps[index].layer.range == .same ? origin(steps[index].operands[0]) : steps[index]
  }

  /// The layer that leaves nothing beyond -1 and 1 in a result, if it ends in one.
  fileprivate func squashing(_ operand: Operand) -> Step? {
    origin(operand).flatMap { $0.layer.range == .squashed ? $0 : nil }
  }

  /// The layer that makes the network's first result; none where that is what the network is given.
  fileprivate var end: Step? {
    guard case .step(let index) = results[0] else { return nil }
    return steps[index]
  }

  /// Whether the last layers bound a result's elements.
  fileprivate func isBounded(_ operand: Operand) -> Bool {
    guard case .step(let index) = operand else { return false }
    let step = steps[index]
    switch step.layer.range {
    case .any: return false
    case .squashed, .bounded: return true
    case .kept, .same: return step.operands.allSatisfy(isBounded)
    }
  }
}
