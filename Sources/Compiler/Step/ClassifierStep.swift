import Autodiff
import GraphIR
import ModelDSL

/// One step of a classifier: forward, loss, gradients, update.
/// - Throws: what is wrong with the loss.
func stepGraph(_ model: TracedClassifier, _ streams: RandomStreams) throws(Diagnostics) -> Graph {
  let (network, classifier) = (model.network, model.model)
  let tape = Tape(GraphBuilder(name: "step", streams: streams))
  var states = read(model.states, in: &tape.builder)
  let initialStates = states
  func place(_ scope: String) {
    tape.builder.scope = scope
    tape.builder.location = classifier.location
  }
  func named(_ value: Tensor, _ name: String) -> ValueID {
    tape.builder.rename(value.id, name)
    return value.id
  }

  tape.builder.part = "the network on a batch"
  place("real")
  let images = tape.builder.input("real", network.input)
  let labels = tape.builder.input("label/real", network.labels)
  let pass = network.forward(
    images, mode: .training(pass: "real", suffix: nil), states: states, on: tape)
  for statistic in pass.statistics { states[statistic.name] = statistic.value }
  let logits = Tensor(tape, pass.result)
  tape.builder.part = "loss and accuracy"
  place("loss")
  let loss = named(
    tape.requireScalar(classifier.loss.loss(logits, labels: Tensor(tape, labels)), "the loss"), "loss")
  place("accuracy")
  let accuracy = named(accuracy(logits, labels: Tensor(tape, labels)), "accuracy")

  try tape.requireRight(at: classifier.location)
  tape.builder.part = "gradients and update"
  place("grad")
  let names = network.parameters.map(\.declaration.name)
  let gradients = tape.builder.gradients(of: loss, withRespectTo: names.compactMap { states[$0] })
  place("update")
  classifier.optimiser.update(
    network.parameters, gradients: gradients, stride: 1, offset: 0, states: &states, in: &tape.builder)

  tape.builder.output("loss", loss)
  tape.builder.output("accuracy", accuracy)
  let shown =
    pass.masks + [NamedValue("logits", pass.result)]
    + zip(names, gradients).map { NamedValue("grad/\($0)", $1) } + tape.observations
    + [NamedValue("loss", loss)]
  for observation in shown { tape.builder.observe(observation.name, observation.value) }
  for state in model.states.map(\.declaration) {
    if let value = states[state.name], value != initialStates[state.name] {
      tape.builder.assign(state, value)
    }
  }
  return tape.builder.graph
}
