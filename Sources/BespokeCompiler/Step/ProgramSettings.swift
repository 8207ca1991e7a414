import BespokeDSL
import BespokeGraph

/// What a GAN's training was asked for, and what its networks compute, so that whoever goes on with a changed model can be
/// told what has changed.
func settings(of traced: TracedGAN) -> [ProgramSetting] {
  let (gan, training) = (traced.model, traced.model.training)
  var settings = [
    ProgramSetting("loss", inWords(training.loss)),
    ProgramSetting("optimiser/generator", training.generator.inWords),
    ProgramSetting("optimiser/discriminator", training.discriminator.inWords),
    ProgramSetting("penalties", inWords(training.penalties)),
    ProgramSetting("order", training.order.description),
    ProgramSetting("batch", "\(gan.batch)"),
    ProgramSetting("averaging", inWords(training.averaging as Any)),
    ProgramSetting("instance noise", inWords(training.instanceNoise as Any)),
    ProgramSetting("generator", passes(of: traced.generator)),
    ProgramSetting("discriminator", passes(of: traced.discriminator)),
  ]
  if let augmentation = training.augmentation {
    settings.append(ProgramSetting("augmentation", inWords(augmentation)))
  }
  return settings
}

func settings(of traced: TracedClassifier) -> [ProgramSetting] {
  [
    ProgramSetting("loss", inWords(traced.model.loss)),
    ProgramSetting("optimiser", traced.model.optimiser.inWords),
    ProgramSetting("batch", "\(traced.model.batch)"),
    ProgramSetting("network", passes(of: traced.network)),
  ]
}

/// The fingerprint of what a network computes when it trains, the same for every batch.
private func passes(of network: TracedNetwork) -> String {
  let network = network.withBatch(sampleBatch)
  var builder = GraphBuilder(name: network.player)
  let states = read(network.parameters + network.statistics, in: &builder)
  let input = builder.input("input", network.input)
  let labels = network.takesLabels ? builder.input("label", network.labels) : nil
  let tape = Tape(builder)
  let pass = network.forward(
    input, labels: labels, mode: .training(pass: "", suffix: nil), states: states, on: tape)
  for (number, result) in pass.results.enumerated() { tape.builder.output("result\(number)", result) }
  return tape.builder.graph.fingerprintDigits
}

/// A value of the model's language as it might be written: `hinge`, `adam(beta1: 0.5, …)`, `none`. Of a type of the
/// user's own it shows what it stores; its formulas it cannot show.
func inWords(_ value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  func list(_ children: Mirror.Children) -> String {
    children.map { child in
      let label = child.label.flatMap { $0.hasPrefix(".") ? nil : $0 + ": " } ?? ""
      return label + inWords(child.value)
    }.joined(separator: ", ")
  }
  switch mirror.displayStyle {
  case .optional: return mirror.children.first.map { inWords($0.value) } ?? "none"
  case .collection, .set: return mirror.children.isEmpty ? "none" : list(mirror.children)
  case .tuple: return list(mirror.children)
  case .enum:
    guard let choice = mirror.children.first else { return "\(value)" }
    let payload = Mirror(reflecting: choice.value)
    let words = payload.displayStyle == .tuple ? list(payload.children) : inWords(choice.value)
    return "\(choice.label ?? "")(\(words))"
  default:
    // What cannot be looked into, such as a function, has no children, and a number speaks for itself.
    if mirror.children.isEmpty {
      return mirror.displayStyle == nil && !(value is any CustomStringConvertible)
        ? "\(type(of: value))" : "\(value)".replacing("()", with: "")
    }
    return "\(type(of: value))(\(list(mirror.children)))"
  }
}

extension Optimiser {
  /// As it is written in a model, with every number: `adam(0.0002, beta1: 0.5, …).warmUp(500)`.
  var inWords: String {
    var words: String
    switch rule {
    case .adam(let beta1, let beta2, let epsilon):
      let decay = weightDecay == 0 ? "" : ", decay: \(weightDecay)"
      words =
        "\(decay.isEmpty ? "adam" : "adamW")(\(rate.from)\(decay), beta1: \(beta1), beta2: \(beta2), epsilon: \(epsilon))"
    case .rmsProp(let rho, let momentum, let epsilon):
      words =
        "rmsProp(\(rate.from), rho: \(rho), momentum: \(momentum), epsilon: \(epsilon))\(weightDecayInWords)"
    case .sgd(let momentum, let nesterov):
      words = "sgd(\(rate.from), momentum: \(momentum), nesterov: \(nesterov))\(weightDecayInWords)"
    }
    switch rate.course {
    case .constant: break
    case .linear: words += ".linear(to: \(rate.to), over: \(rate.steps))"
    case .cosine: words += ".cosine(to: \(rate.to), over: \(rate.steps))"
    case .staircase: words += ".staircase(factor: \(rate.to), every: \(rate.steps))"
    }
    if rate.warmUp > 0 { words += ".warmUp(\(rate.warmUp))" }
    if let gradientNorm { words += ".clipped(toNorm: \(gradientNorm))" }
    return words
  }

  private var weightDecayInWords: String { weightDecay == 0 ? "" : ", weight decay \(weightDecay)" }
}
