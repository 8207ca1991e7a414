import BespokeDSL
import BespokeGraph

/// Images that one run of `generate` makes, while `generate_one` makes one.
public let sampleBatch = 64

/// The graphs of a model's entries.
/// - Parameter withPhases: whether the step in phases is among them.
/// - Throws: all that is wrong with the model.
public func buildProgram(_ model: any Model, withPhases: Bool = false) throws(Diagnostics) -> Program {
  var program: Program
  switch model.kind {
  case .gan(let gan):
    let traced = try gan.trace()
    program = try build(traced, withPhases)
    program.settings = settings(of: traced)
    if withPhases { program.players = [traced.discriminator, traced.generator].map(\.withGradients) }
  case .classifier(let classifier):
    let traced = try classifier.trace()
    program = try build(traced, withPhases)
    program.settings = settings(of: traced)
    if withPhases { program.players = [traced.network.withGradients] }
  }
  try verifySizes(program)
  return program
}

/// Refuses what is too large only in a graph: on the way back, or in a batch of samples.
private func verifySizes(_ program: Program) throws(Diagnostics) {
  for graph in program.entries.map(\.graph) {
    for node in graph.nodes {
      guard let problem = Limits.problem(of: node.shape) else { continue }
      let what = node.name.isEmpty ? node.operation.row.word : node.name
      throw Diagnostics([
        Diagnostic(
          location: node.location ?? program.location,
          message: "\(what), which \(graph.name) needs, is too large: \(problem)",
          notes: [.init(location: program.location, message: "the model is declared here")])
      ])
    }
  }
}

private func build(_ traced: TracedGAN, _ withPhases: Bool) throws(Diagnostics) -> Program {
  let gan = traced.model
  let (initialise, streams) = initialiseGraph(traced.states)
  let (step, drawn) = try stepGraph(traced, streams)
  var entries = [Entry(.initialise, initialise), Entry(.step, step, batch: gan.batch)]
  var penalised: (interval: Int, streams: RandomStreams)?
  if let interval = gan.training.penaltyInterval {
    let (step, drawn) = try stepGraph(traced, streams, withLazyPenalties: true)
    entries.append(Entry(.penalisedStep, step, batch: gan.batch, interval: interval))
    penalised = (interval, drawn)
  }
  entries += [
    try generateEntry(.generate, traced, batch: sampleBatch),
    try generateEntry(.generateOne, traced, batch: 1), try discriminateEntry(traced),
  ]
  if withPhases { entries += try phaseEntries(traced, drawn, penalised: penalised) }
  return Program(
    name: gan.name, location: gan.location, batch: gan.batch,
    realBatches: gan.training.order.discriminatorSteps, latent: gan.latent, height: gan.height,
    width: gan.width, channels: gan.channels, classes: gan.classes ?? 0,
    updateOrder: gan.training.order.description, entries: entries)
}

private func build(_ traced: TracedClassifier, _ withPhases: Bool) throws(Diagnostics) -> Program {
  let classifier = traced.model
  let (initialise, streams) = initialiseGraph(traced.states)
  return Program(
    name: classifier.name, location: classifier.location, batch: classifier.batch, height: classifier.height,
    width: classifier.width, channels: classifier.channels, classes: classifier.classes,
    updateOrder: "supervised",
    entries: [
      Entry(.initialise, initialise),
      Entry(.step, try stepGraph(traced, streams), batch: classifier.batch),
      try inferenceEntry(
        .classify, traced.network, input: "image", outputs: ["logits"], at: classifier.location),
    ] + (withPhases ? try phaseEntries(traced, streams) : []))
}

/// Noise, and labels if the model has them, to images with the running statistics.
func generateEntry(_ kind: Entry.Kind, _ model: TracedGAN, batch: Int) throws(Diagnostics) -> Entry {
  try inferenceEntry(
    kind, model.generator.withBatch(batch), input: "noise", outputs: ["image"],
    averages: model.averages, at: model.model.location)
}

/// Images, and labels where the discriminator takes them, to logits with the running statistics.
func discriminateEntry(_ model: TracedGAN) throws(Diagnostics) -> Entry {
  try inferenceEntry(
    .discriminate, model.discriminator, input: "image", outputs: ["logits", "classes"],
    at: model.model.location)
}

/// - Parameter outputs: names of the network's results, perhaps more than there are.
func inferenceEntry(
  _ kind: Entry.Kind, _ network: TracedNetwork, input: String, outputs: [String], averages: [LayerState] = [],
  at location: SourceLocation
) throws(Diagnostics) -> Entry {
  var builder = GraphBuilder(name: kind.rawValue)
  var states = read((averages.isEmpty ? network.parameters : averages) + network.statistics, in: &builder)
  for (parameter, average) in zip(network.parameters, averages) {
    states[parameter.declaration.name] = states[average.declaration.name]
  }
  builder.location = location
  let x = builder.input(input, network.input)
  let labels = network.takesLabels ? builder.input("label", network.labels) : nil
  let tape = Tape(builder)
  let pass = network.forward(x, labels: labels, mode: .inference, states: states, on: tape)
  try tape.requireRight(at: location)
  for (output, result) in zip(outputs, pass.results) { tape.builder.output(output, result) }
  return Entry(kind, tape.builder.graph, batch: network.input[0])
}

extension TracedNetwork {
  /// The shape of a batch of labels.
  var labels: Shape { Shape([input[0]], batched: true) }
}

/// The values that states have at the start of a run, in order, each with its layer's line.
func read(_ states: [LayerState], in builder: inout GraphBuilder) -> StateValues {
  var values: StateValues = [:]
  for state in states {
    builder.location = state.location
    values[state.declaration.name] = builder.state(state.declaration)
  }
  return values
}

/// Sets every state from the seed and declares them all, in the program's order: the networks' states (each parameters,
/// then statistics), then the optimisers' moments.
private func initialiseGraph(_ states: [LayerState]) -> (Graph, RandomStreams) {
  var builder = GraphBuilder(name: "initialise")
  for state in states {
    let declaration = state.declaration
    builder.scope = "initialise/\(declaration.name)"
    builder.part = declaration.role == .moment ? "what optimisers remember" : "weights and statistics"
    builder.location = state.location
    builder.assign(declaration, initialValue(state, in: &builder))
  }
  return (builder.graph, builder.streams)
}

private func initialValue(_ state: LayerState, in builder: inout GraphBuilder) -> ValueID {
  let shape = state.declaration.shape
  // An average starts where its parameter does.
  let source = state.declaration.name.trimmingPrefix(TracedGAN.averagePrefix)
  let name = "initialise/\(source)"
  let distribution: RandomDistribution
  switch state.initialiser {
  case .zeros: return builder.constant(0, shape)
  case .constant(let value): return builder.constant(value, shape)
  case .normal(let deviation): distribution = .normal(deviation: deviation)
  case .uniform(let low, let high): distribution = .uniform(low: low, high: high)
  case .glorotUniform:
    let limit = glorotLimit(shape)
    distribution = .uniform(low: -limit, high: limit)
  }
  return builder.random(distribution, from: name, shape, name: name)
}

/// `sqrt(6 / (fan in + fan out))`: a kernel's last two axes times its window; a vector is its own fans, as in Keras.
private func glorotLimit(_ shape: Shape) -> Double {
  let fans: Int
  if shape.rank < 2 {
    fans = 2 * shape.count
  } else {
    let window = shape.dimensions.dropLast(2).reduce(1, *)
    fans = window * (shape[shape.rank - 2] + shape[shape.rank - 1])
  }
  return (6 / Double(fans)).squareRoot()
}

extension TracedGAN {
  /// All states of the program, in order.
  var states: [LayerState] {
    generator.parameters + generator.statistics + averages + discriminator.parameters
      + discriminator.statistics + model.training.generator.moments(of: generator.parameters)
      + model.training.discriminator.moments(of: discriminator.parameters)
  }

  static let averagePrefix = "average/"

  /// The moving averages of G's parameters, in their order, if the training asks for them.
  var averages: [LayerState] {
    if model.training.averaging == nil { return [] }
    return generator.parameters.map { parameter in
      var average = parameter
      average.declaration.name = Self.averagePrefix + parameter.declaration.name
      average.declaration.role = .statistic
      return average
    }
  }
}

extension TracedClassifier {
  /// All states of the program, in order.
  var states: [LayerState] {
    network.parameters + network.statistics + model.optimiser.moments(of: network.parameters)
  }
}

extension Optimiser {
  fileprivate func moments(of parameters: [LayerState]) -> [LayerState] {
    parameters.flatMap { parameter in
      moments(of: parameter.declaration).map {
        LayerState(declaration: $0, initialiser: .zeros, location: parameter.location)
      }
    }
  }
}
