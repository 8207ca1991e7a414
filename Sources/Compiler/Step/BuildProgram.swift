import GraphIR
import ModelDSL
import Philox

/// Images that one run of `generate` makes.
public let sampleBatch = 64

/// The graphs of a model's entry points.
/// - Throws: all that is wrong with the model.
public func buildProgram(_ gan: GAN) throws(Diagnostics) -> Program {
  let model = try gan.trace()
  return Program(
    name: gan.name, location: gan.location, batch: gan.batch,
    realBatches: gan.training.order.discriminatorSteps, sampleBatch: sampleBatch, latent: gan.latent,
    height: gan.height, width: gan.width, channels: gan.channels,
    updateOrder: gan.training.order.description, initialise: initialiseGraph(model),
    step: stepGraph(model), generate: generateGraph(model), discriminate: discriminateGraph(model))
}

/// Noise to images with the running statistics.
func generateGraph(_ model: TracedGAN) -> Graph {
  let noise = Shape([sampleBatch, model.model.latent], batched: true)
  return inferenceGraph(
    "generate", model.generator.withBatch(sampleBatch), input: "noise", noise, output: "image",
    averages: model.averages, at: model.model.location)
}

/// Images to logits with the running statistics.
func discriminateGraph(_ model: TracedGAN) -> Graph {
  inferenceGraph(
    "discriminate", model.discriminator, input: "image", model.discriminator.input, output: "logits",
    at: model.model.location)
}

private func inferenceGraph(
  _ name: String, _ network: TracedNetwork, input: String, _ shape: Shape, output: String,
  averages: [LayerState] = [], at location: SourceLocation
) -> Graph {
  var builder = GraphBuilder(name: name)
  var states = read((averages.isEmpty ? network.parameters : averages) + network.statistics, in: &builder)
  for (parameter, average) in zip(network.parameters, averages) {
    states[parameter.declaration.name] = states[average.declaration.name]
  }
  builder.location = location
  let x = builder.input(input, shape)
  builder.output(output, network.forward(x, mode: .inference, states: states, into: &builder).result)
  return builder.graph
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

/// Sets every state from the seed and declares them all, in the program's order: generator, discriminator
/// (each parameters, then statistics), then the optimisers' moments.
func initialiseGraph(_ model: TracedGAN) -> Graph {
  var builder = GraphBuilder(name: "initialise")
  for state in model.states {
    let declaration = state.declaration
    builder.scope = "initialise/\(declaration.name)"
    builder.location = state.location
    builder.assign(declaration, initialValue(state, in: &builder))
  }
  return builder.graph
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
  return builder.random(distribution, stream: Philox.stream(named: name), shape, name: name)
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
      + discriminator.statistics + moments(model.training.generator, of: generator.parameters)
      + moments(model.training.discriminator, of: discriminator.parameters)
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

  private func moments(_ optimiser: Optimiser, of parameters: [LayerState]) -> [LayerState] {
    parameters.flatMap { parameter in
      optimiser.moments(of: parameter.declaration).map {
        LayerState(declaration: $0, initialiser: .zeros, location: parameter.location)
      }
    }
  }
}
