import BespokeDSL
import BespokeGraph

/// What a trained model computes, with the running statistics, in batches of a size of its own: the entries `generate`
/// and `discriminate` of a GAN, `classify` of a classifier. They read the same states as those of `buildProgram`.
/// - Throws: all that is wrong with the model.
public func inferenceEntries(of model: any Model, batch: Int) throws(Diagnostics) -> [Entry] {
  switch model.kind {
  case .gan(let gan):
    var traced = try gan.trace()
    traced.discriminator = traced.discriminator.withBatch(batch)
    return [
      try generateEntry(.generate, traced, batch: batch), try discriminateEntry(traced),
    ]
  case .classifier(let classifier):
    return [
      try inferenceEntry(
        .classify, classifier.trace().network.withBatch(batch), input: "image", outputs: ["logits"],
        at: classifier.location)
    ]
  }
}
