import BespokeGraph

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
    var warnings = generator.warnings + discriminator.warnings
    if let problem = generator.range.problemOfImages {
      warnings.append(
        Diagnostic(
          location: generator.end?.location ?? model.location,
          message: "the generator's images \(problem), those of the data lie in [-1, 1]: end it in Tanh()",
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
    if model.training.augmentation?.adaptive != nil, model.training.loss.isWithoutSigns {
      warnings.append(
        Diagnostic(
          location: model.training.location,
          message:
            "the augmentation is steered by the sign of what the discriminator says of real images, which tells nothing "
            + "with this loss: choose another, such as .nonSaturating or .hinge, or leave out `adaptive`",
          severity: .warning))
    }
    if let classes = discriminator.results.dropFirst().first, let end = discriminator.squashing(classes) {
      warnings.append(squashedClasses(end))
    }
    return warnings
  }
}

extension Objective {
  /// Whether 0 is no border between what the discriminator says of real images and of generated ones.
  fileprivate var isWithoutSigns: Bool {
    if let judged = self as? AuxiliaryClassifier { return judged.game.isWithoutSigns }
    return self is Wasserstein || self is LeastSquares
  }
}

extension TracedClassifier {
  fileprivate var warnings: [Diagnostic] {
    guard model.loss.takesLogits, let end = network.squashing(network.results[0]) else {
      return network.warnings
    }
    return network.warnings + [squashedClasses(end)]
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
  /// The last layer that leaves nothing beyond -1 and 1 in a result, if it ends in nothing else: behind layers that move
  /// elements, choose of them or join them.
  fileprivate func squashing(_ operand: Operand) -> Step? {
    var ends: [Step?] = []
    func end(_ operand: Operand) -> Step? {
      if case .step(let index) = operand { ends[index] } else { nil }
    }
    for step in steps {
      switch step.layer.range {
      case .squashed: ends.append(step)
      case .same, .joined:
        let found = step.operands.compactMap(end)
        ends.append(found.count == step.operands.count ? found.last : nil)
      case .any, .bounded: ends.append(nil)
      }
    }
    return end(operand)
  }

  /// Between which numbers the network's first result lies.
  fileprivate var range: ClosedRange<Double> { end?.range ?? Ranges.unbounded }

  /// The layer that makes the network's first result; none where that is what the network is given.
  fileprivate var end: Step? {
    guard case .step(let index) = results[0] else { return nil }
    return steps[index]
  }
}

extension ClosedRange<Double> {
  /// How images that lie here differ from those of the data.
  fileprivate var problemOfImages: String? {
    // Of what is computed here in double precision.
    let slack = 1e-6
    if lowerBound >= -1 - slack && upperBound <= 1 + slack { return nil }
    if !isBounded { return "are not bounded" }
    func short(_ x: Double) -> String {
      let rounded = (x * 100).rounded() / 100
      return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
    }
    return "lie in [\(short(lowerBound)), \(short(upperBound))]"
  }
}
