import BespokeDSL
import BespokeGraph

/// Passes through the networks.
extension StepBuilder {
  /// A batch, real or generated; labels in a model with classes.
  struct Images {
    var images: ValueID
    var labels: ValueID?
  }

  /// D's logits for a batch; class logits if it returns them.
  struct Opinion {
    var logits: ValueID
    var classes: ValueID?
  }

  /// What a turn draws, the same numbers in every run.
  private mutating func draw(_ name: String, _ distribution: RandomDistribution, _ shape: Shape) -> ValueID {
    place(name)
    let value = builder.random(
      distribution, from: "step/" + name, shape, name: name)
    observations.append(NamedValue(name, value))
    return value
  }

  /// Images from `noise<ordinal>`, of the classes `label<ordinal>` if there are classes.
  mutating func generate(_ ordinal: String, pass: String, suffix: String?, trains: Bool) -> Images {
    begin("the generator's images")
    let noise = draw("noise" + ordinal, .normal(deviation: 1), model.generator.input)
    let labels = model.model.classes.map {
      draw("label" + ordinal, .integer(below: $0), model.generator.labels)
    }
    let made = forward(
      model.generator, Images(images: noise, labels: labels), .training(pass: pass, suffix: suffix),
      trains: trains)
    observations.append(NamedValue("fake" + ordinal, made[0]))
    return Images(images: made[0], labels: labels)
  }

  mutating func discriminate(_ batch: Images, pass: String, trains: Bool) -> Opinion {
    begin("the discriminator on \(pass.hasPrefix("real") ? "real" : "generated") images")
    let seen = Images(
      images: blurred(augmented(batch.images, pass: pass), pass: pass), labels: batch.labels)
    let made = forward(model.discriminator, seen, .training(pass: pass, suffix: pass), trains: trains)
    for (name, value) in zip(["logits", "classes"], made) {
      observations.append(NamedValue("\(name)/\(pass)", value))
    }
    return Opinion(logits: made[0], classes: made.count > 1 ? made[1] : nil)
  }

  /// As the training's augmentation leaves images, in G's turn too.
  func augmented(_ images: ValueID, pass: String) -> ValueID {
    guard let augmentation = training.augmentation else { return images }
    builder.location = training.location
    let probability = augmentation.adaptive == nil ? nil : states[TracedGAN.strengthName]
    return augmentation.augmented(images, pass: pass, probability: probability, on: tape)
  }

  /// Of an adaptive augmentation the strength after an update of D.
  mutating func adapt(_ context: DiscriminatorContext, ordinal: String) {
    guard let adaptive = training.augmentation?.adaptive, let old = states[TracedGAN.strengthName] else {
      return
    }
    begin("scores and losses")
    place(TracedGAN.strengthName)
    let next = adaptive.next(Tensor(tape, old), after: Tensor(tape, context.onReal.id))
    observations.append(NamedValue("augmentation/r" + ordinal, named(next.r, "augmentation/r" + ordinal)))
    states[TracedGAN.strengthName] = named(next.probability, TracedGAN.strengthName + "/next")
  }

  /// With the training's instance noise, in G's turn too.
  private mutating func blurred(_ images: ValueID, pass: String) -> ValueID {
    guard let noise = training.instanceNoise else { return images }
    let name = "instance-noise/" + pass
    place(name)
    let shape = builder.shape(images)
    let drawn = builder.random(
      .normal(deviation: noise.deviation), from: "step/" + name, shape, name: name)
    observations.append(NamedValue(name, drawn))
    guard let steps = noise.steps else { return builder.add(images, drawn) }
    let strength = builder.append(
      .stepFunction(.schedule(Schedule(.linear, from: 1, to: 0, steps: steps)), stride: 1, offset: 0),
      name: "instance-noise/strength")
    return builder.add(images, builder.multiply(builder.fill(strength, shape), drawn))
  }

  /// Running statistics follow a pass only while its network trains.
  private mutating func forward(
    _ network: TracedNetwork, _ batch: Images, _ mode: TracedNetwork.Mode, trains: Bool
  ) -> [ValueID] {
    let pass = network.forward(
      batch.images, labels: batch.labels, mode: mode, states: states, tracksStatistics: trains, on: tape)
    observations += pass.masks
    for statistic in pass.statistics { states[statistic.name] = statistic.value }
    return pass.results
  }

  mutating func judge(_ fake: Images, ordinal: String) -> DiscriminatorContext {
    place("real" + ordinal)
    var real = Images(images: builder.input("real" + ordinal, model.discriminator.input))
    if model.model.classes != nil {
      real.labels = builder.input("label/real" + ordinal, model.discriminator.labels)
    }
    let onReal = discriminate(real, pass: "real" + ordinal, trains: true)
    let onFake = discriminate(fake, pass: "fake" + ordinal, trains: true)
    sights.append(
      Sight(real: real.images, fake: fake.images, onReal: onReal.logits, onFake: onFake.logits))
    begin("scores and losses")
    realScores.append(score(onReal.logits, "score/real" + ordinal))
    fakeScores.append(score(onFake.logits, "score/fake" + ordinal))
    func value(_ id: ValueID, _ topic: String) -> Tensor { Tensor(tape, id, topic: topic) }
    var labels: (real: Tensor, fake: Tensor)?
    if let ofReal = real.labels, let ofFake = fake.labels {
      labels = (value(ofReal, "real"), value(ofFake, "fake"))
    }
    var classes: (ofReal: Tensor, ofFake: Tensor)?
    if let labels, let ofReal = onReal.classes, let ofFake = onFake.classes {
      classes = (value(ofReal, "real"), value(ofFake, "fake"))
      realAccuracies.append(hits(ofReal, labels.real, "accuracy/real" + ordinal))
      fakeAccuracies.append(hits(ofFake, labels.fake, "accuracy/fake" + ordinal))
    }
    return DiscriminatorContext(
      real: value(real.images, "real"), fake: value(fake.images, "fake"),
      onReal: value(onReal.logits, "real"), onFake: value(onFake.logits, "fake"), labels: labels,
      classes: classes, referee: referee("discriminator" + ordinal))
  }

  /// The share of class logits that are right.
  private mutating func hits(_ classes: ValueID, _ labels: Tensor, _ name: String) -> ValueID {
    place(name)
    return named(accuracy(Tensor(tape, classes), labels: Tensor(tape, labels.id)), name)
  }
}
