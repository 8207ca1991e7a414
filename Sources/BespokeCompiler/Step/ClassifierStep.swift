import BespokeAutodiff
import BespokeDSL
import BespokeGraph

/// One step of a classifier: forward, loss, gradients, update.
/// - Throws: what is wrong with the loss.
func stepGraph(_ model: TracedClassifier, _ streams: RandomStreams) throws(Diagnostics) -> Graph {
  var step = ClassifierStep(model, streams, .step)
  step.update(try step.differentiate())
  return step.finish()
}

/// The step in two phases: gradients, which stay in the arena, then the update.
/// - Throws: what is wrong with the loss.
func phaseEntries(_ model: TracedClassifier, _ streams: RandomStreams) throws(Diagnostics) -> [Entry] {
  let parameters = model.network.parameters
  var first = ClassifierStep(model, streams, .gradients)
  for (parameter, gradient) in zip(parameters, try first.differentiate()) {
    first.tape.builder.assign(parameter.gradient, gradient)
  }
  var second = ClassifierStep(model, streams, .update)
  second.update(parameters.map { second.tape.builder.state($0.gradient) })
  return [Entry(.gradients, first.finish(), batch: model.model.batch), Entry(.update, second.finish())]
}

/// Builds a step, or a phase of one; `states` holds the weights as they are so far.
private struct ClassifierStep {
  let model: TracedClassifier
  let tape: Tape
  private var states: StateValues
  private let initialStates: StateValues

  init(_ model: TracedClassifier, _ streams: RandomStreams, _ kind: Entry.Kind) {
    self.model = model
    tape = Tape(GraphBuilder(name: kind.rawValue, streams: streams))
    initialStates = read(model.states, in: &tape.builder)
    states = initialStates
  }

  /// The gradients of the network's parameters.
  mutating func differentiate() throws(Diagnostics) -> [ValueID] {
    let (network, classifier) = (model.network, model.model)
    begin("the network on a batch", "real")
    let images = tape.builder.input("real", network.input)
    let labels = tape.builder.input("label/real", network.labels)
    let pass = network.forward(
      images, mode: .training(pass: "real", suffix: nil), states: states, on: tape)
    for statistic in pass.statistics { states[statistic.name] = statistic.value }
    let logits = Tensor(tape, pass.result)
    begin("loss and accuracy", "loss")
    let loss = tape.requireScalar(classifier.loss.loss(logits, labels: Tensor(tape, labels)), "the loss").id
    tape.builder.rename(loss, "loss")
    begin("loss and accuracy", "accuracy")
    let right = accuracy(logits, labels: Tensor(tape, labels)).id
    tape.builder.rename(right, "accuracy")

    try tape.requireRight(at: classifier.location)
    begin("gradients and update", "grad")
    let names = network.parameters.map(\.declaration.name)
    let gradients = tape.builder.gradients(of: loss, withRespectTo: names.compactMap { states[$0] })
    tape.builder.output("loss", loss)
    tape.builder.output("accuracy", right)
    let shown =
      pass.masks + [NamedValue("logits", pass.result)]
      + zip(names, gradients).map { NamedValue("grad/\($0)", $1) } + tape.observations
      + [NamedValue("loss", loss)]
    for observation in shown { tape.builder.observe(observation.name, observation.value) }
    return gradients
  }

  mutating func update(_ gradients: [ValueID]) {
    begin("gradients and update", "update")
    model.model.optimiser.update(
      model.network.parameters, gradients: gradients, stride: 1, offset: 0, states: &states,
      in: &tape.builder)
  }

  /// The graph, with an assignment of every state that has changed.
  func finish() -> Graph {
    for state in model.states.map(\.declaration) {
      if let value = states[state.name], value != initialStates[state.name] {
        tape.builder.assign(state, value)
      }
    }
    return tape.builder.graph
  }

  /// What is appended from here on is this part.
  private func begin(_ part: String, _ scope: String) {
    tape.builder.part = part
    tape.builder.scope = scope
    tape.builder.location = model.model.location
  }
}
