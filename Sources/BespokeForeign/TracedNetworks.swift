import BespokeDSL

/// The networks of a model, in the order of its states.
/// - Throws: all that is wrong with it.
package func tracedNetworks(of model: any Model) throws -> [TracedNetwork] {
  switch model.kind {
  case .gan(let gan):
    let traced = try gan.trace()
    return [traced.generator, traced.discriminator]
  case .classifier(let classifier): return [try classifier.trace().network]
  }
}
