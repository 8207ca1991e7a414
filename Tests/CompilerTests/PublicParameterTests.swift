import Foundation
import Testing

/// A public number that no test can tell from its default is a fault. Each parameter of `Sources/BespokeDSL` is named here
/// with the test that fails if nothing reads it; a new one fails until it is.
@Suite struct PublicParameterTests {
  /// A test, and the declarations that it covers; of one of several parameters, the covered ones.
  private static let table = """
    dense: Dense.init(units bias)
    convolution: Conv2D.init(filters kernel stride padding bias) Padding.same Padding.valid
    transposedConvolution: ConvTranspose2D.init(filters kernel stride padding bias)
    spectralNorm: Dense.init(spectralNorm) Conv2D.init(spectralNorm) ConvTranspose2D.init(spectralNorm)
      SelfAttention.init(spectralNorm)
    selfAttention: SelfAttention.init(channels)
    batchNormalisation: BatchNorm.init(momentum epsilon)
    otherNormalisations: LayerNorm.init(over epsilon) InstanceNorm.init(epsilon) GroupNorm.init(groups epsilon)
      LayerNorm.Extent.lastAxis LayerNorm.Extent.sample
    activations: LeakyReLU.init(slope) ELU.init(alpha)
    dropout: Dropout.init(rate)
    pooling: AveragePool2D.init(size stride) MaxPool2D.init(size stride)
    sizesOfImages: UpSampling2D.init(size interpolation) UpSampling2D.Interpolation.nearest
      UpSampling2D.Interpolation.bilinear ZeroPadding2D.init(padding top bottom left right)
      PixelShuffle.init(factor) Reshape.init(dimensions)
    labels: OneHot.init(classes) Embedding.init(classes units)
    severalOperands: Add.callAsFunction(a b) Concat.callAsFunction(first others)
      InnerProduct.callAsFunction(a b) Layer.callAsFunction(x)
    layersOfSeveralTensors: LayerOfSeveral.callAsFunction(x)
    namesStatesAndNumbers: LayerContext.parameter(name dimensions initialiser)
    statisticsMoveInTraining: LayerContext.statistic(name dimensions) LayerContext.update(statistic formula)
    startOfStatistics: LayerContext.statistic(initialiser)
    randomNumbers: LayerContext.dropoutMask(shape rate) LayerContext.uniform(shape) LayerContext.normal(shape)
    refusals: LayerContext.refuse(problem shape)
    ranges: LayerRange.any LayerRange.squashed LayerRange.bounded LayerRange.same LayerRange.joined
    names: Dense.init(name) Conv2D.init(name) ConvTranspose2D.init(name) BatchNorm.init(name) Dropout.init(name)
      LeakyReLU.init(name) ReLU.init(name) Tanh.init(name) Sigmoid.init(name) Softplus.init(name) ELU.init(name)
      GELU.init(name) SiLU.init(name) Softmax.init(name) SelfAttention.init(name) LayerNorm.init(name)
      InstanceNorm.init(name) GroupNorm.init(name) MinibatchStandardDeviation.init(name) AveragePool2D.init(name)
      MaxPool2D.init(name) GlobalAveragePool2D.init(name) GlobalMaxPool2D.init(name) GlobalSumPool2D.init(name)
      UpSampling2D.init(name) Flatten.init(name) Reshape.init(name) ZeroPadding2D.init(name)
      PixelShuffle.init(name) OneHot.init(name) Embedding.init(name) Add.init(name) Concat.init(name)
      InnerProduct.init(name)
    everyLayersOwn: Dense.init(initialiser biasInitialiser) Conv2D.init(initialiser biasInitialiser)
      ConvTranspose2D.init(initialiser biasInitialiser) SelfAttention.init(initialiser gamma)
      BatchNorm.init(gamma beta) LayerNorm.init(gamma beta) InstanceNorm.init(gamma beta)
      GroupNorm.init(gamma beta)
    distributions: Initialiser.normal Initialiser.uniform Initialiser.constant Initialiser.zeros
    defaults: Initialiser.glorotUniform
    embeddings: Embedding.init(initialiser)

    adam: Optimiser.adam(rate beta1 beta2 epsilon) Optimiser.adamW(rate decay beta1 beta2 epsilon)
      Optimiser.init(rule rate)
    rmsProp: Optimiser.rmsProp(rate rho momentum epsilon)
    sgd: Optimiser.sgd(rate momentum nesterov)
    schedules: Optimiser.linear(to over) Optimiser.cosine(to over) Optimiser.staircase(factor every)
      Optimiser.warmUp(updates)
    clipping: Optimiser.clipped(toNorm)
    eachPlayerHasItsOwn: Training.init(generator discriminator optimiser)
    classifiersLearnByTheirs: Classifier.init(optimiser)

    ordersOfMoves: Training.init(order) UpdateOrder.simultaneous UpdateOrder.alternating
      UpdateOrder.generatorFirst
    trainingIsNonSaturatingUnlessToldOtherwise: Training.init(loss)
    penaltiesAreThoseOfTheTraining: Training.init(penalties)
    instanceNoiseIsThatOfTheTraining: Training.init(instanceNoise)
    averaging: Training.init(averaging)
    copiesStandWhereTheyAreWritten: Model.named(name)
    gansHaveTheirShapes: GAN.init(name latent image classes batch)
    classifiersHaveTheirs: Classifier.init(name image classes batch)
    classifiersAsFunctionsHaveTheirs: Classifier.function(name image classes batch loss optimiser)
    classificationLossesOfClassifiers: Classifier.init(loss) CrossEntropy.loss(logits labels)
      MeanSquaredError.loss(logits labels)

    gradientPenalties: GradientPenalty.init(weight) GradientPenalty.gradientPenalty(weight)
      GradientPenalty.value(context)
    localGradientPenalties: LocalGradientPenalty.init(weight deviation) LocalGradientPenalty.dragan(weight deviation)
      LocalGradientPenalty.value(context)
    zeroCentredPenalties: ZeroCentredPenalty.init(on weight) ZeroCentredPenalty.r1(weight)
      ZeroCentredPenalty.r2(weight) ZeroCentredPenalty.value(context) ZeroCentredPenalty.Images.real
      ZeroCentredPenalty.Images.fake
    targets: Targets.init(smoothing noise) NonSaturating.init(targets) Minimax.init(targets)
      NonSaturating.nonSaturating(targets) Minimax.minimax(targets)
    clips: Wasserstein.init(clip) Wasserstein.wasserstein(clip)
    instanceNoise: InstanceNoise.init(deviation vanishingOver)
    theAugmentationIsThatOfTheTraining: Training.init(augmentation)
    transformsComeInTheirOrder: DiffAugment.init(transforms) DiffAugment.diffAugment(transforms)
      DiffAugment.apply(images context) DiffAugment.Transform.colour DiffAugment.Transform.translation
      DiffAugment.Transform.cutout
    laterMovesSeeTheNewStrength: DiffAugment.diffAugment(adaptive) DiffAugment.init(adaptive)
    theStrengthFollowsTheSigns: AdaptiveStrength.init(target over)
    drawsOfOnesOwn: AugmentationContext.uniform(shape) AugmentationContext.normal(shape)
      AugmentationContext.integer(below shape) AugmentationContext.chosen(changed else)
    auxiliaryClassifiers: AuxiliaryClassifier.init(game weight) AuxiliaryClassifier.auxiliaryClassifier(game weight)
    auxiliaryClassifierByHand: Judgement.init(logits classes) AuxiliaryClassifier.discriminator(context)
      AuxiliaryClassifier.generator(context) AuxiliaryClassifier.score(logits)
    formulasByHand: NonSaturating.discriminator(context) NonSaturating.generator(context) Minimax.discriminator(context)
      Minimax.generator(context) Hinge.discriminator(context) Hinge.generator(context) Hinge.score(logits)
      LeastSquares.discriminator(context) LeastSquares.generator(context) LeastSquares.score(logits)
      Wasserstein.discriminator(context) Wasserstein.generator(context) Wasserstein.score(logits)
      Objective.score(logits)

    functions: exp(x) log(x) tanh(x) sigmoid(x) softplus(x) relu(x) square(x) sqrt(x) maximum(a b) mean(x) sum(x)
    derivatives: gradient(of withRespectTo) stopGradient(x)
    samples: Tensor.forSamples(of)
    sumsAlongAxes: Tensor.sum(along) Tensor.mean(along) Tensor.maximum(along)
    movements: Tensor.forChannels(of) Tensor.forPixels(of) Tensor.reshaped(dimensions) Tensor.slice(along range) Tensor.transposed(axes)
    products: matmul(a b transposed) convolution(x weights stride padding)
    namesOfParts: Tensor.named(part)
    comparisons: softmaxCrossEntropy(logits labels) oneHot(labels classes) accuracy(logits labels)
    discriminate: DiscriminatorContext.discriminate(images)
    draws: DiscriminatorContext.uniform(shape) DiscriminatorContext.normal(shape) GeneratorContext.uniform(shape)
      GeneratorContext.normal(shape)
    """

  /// What models are not written with: the compiler's own view of them, and what result builders are called with.
  private static let machinery = [
    "TracedNetwork.", "LayerState.", "LayerBuilder.", "GANBuilder.", "ModelKind.",
    "LayerContext.Source.", "Normalisation.Part.", "Pooling.Function.", "Optimiser.Rule.",
  ]
  /// Of penalties that are not applied in every step, which have tests of their own.
  private static let intervals: Set = [
    "ZeroCentredPenalty.init every", "ZeroCentredPenalty.r1 every", "ZeroCentredPenalty.r2 every",
  ]

  private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Tests with the parameters that they cover.
  private var rows: [(test: String, parameters: [String])] {
    var rows: [(test: String, parameters: [String])] = []
    for line in Self.table.split(separator: "\n") {
      let parts = line.split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { rows.append((String(parts[0]), [])) }
      for found in parts[parts.count - 1].matches(of: /([\w.]+)(?:\(([\w ]+)\))?/) {
        let labels = found.2?.split(separator: " ").map { "\(found.1) \($0)" }
        rows[rows.count - 1].parameters += labels ?? [String(found.1)]
      }
    }
    return rows
  }

  @Test func everyPublicParameterHasATest() throws {
    let found = try PublicParameters(folder: root.appending(path: "Sources/BespokeDSL")).names.filter {
      name in
      // Formulas of layers are what the tests of their parameters are about.
      !Self.machinery.contains { name.hasPrefix($0) } && !name.contains(".formula ")
    }
    #expect(found.count > 150)
    let covered = Set(rows.flatMap(\.parameters))
    #expect(found.subtracting(covered).subtracting(Self.intervals).sorted() == [], "in no test")
    #expect(covered.subtracting(found).sorted() == [], "in no source")
  }

  @Test func theTestsAreThere() throws {
    let tests = root.appending(path: "Tests")
    let text = try ["DSLTests", "CompilerTests"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: tests.appending(path: folder), includingPropertiesForKeys: nil)
    }.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for row in rows {
      #expect(text.contains(try Regex("@Test.*\\s*func \(row.test)\\(")), "\(row.test)")
    }
  }
}
