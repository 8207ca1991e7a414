import BespokeDSL
import BespokeGraph
import BespokeZoo
import Testing

@testable import BespokeCompiler

/// What a program says of its model, and which of its entries an edit changes.
@Suite struct ProgramSettingsTests {
  private func model(
    loss: any Objective = .nonSaturating, penalties: [any Penalty] = [], noise: InstanceNoise? = nil,
    augmentation: (any Augmentation)? = nil, averaging: Double? = nil,
    optimiser: Optimiser = .adam(2e-4, beta1: 0.5), batch: Int = 4, slope: Double = 0.2,
    dropout: Double = 0.3, units: Int = 8
  ) -> GAN {
    GAN("small", latent: 3, image: (4, 4, 1), batch: batch) {
      Generator {
        Dense(units)
        BatchNorm()
        ReLU()
        Dense(16)
        Tanh()
        Reshape(4, 4, 1)
      }
      Discriminator {
        Flatten()
        Dense(8)
        LeakyReLU(slope)
        Dropout(dropout)
        Dense(1)
      }
      Training(
        .simultaneous, loss: loss, penalties: penalties, instanceNoise: noise, augmentation: augmentation,
        averaging: averaging, optimiser: optimiser)
    }
  }

  /// Settings that differ from those of the model as it stands, and entries that do.
  private func changes(_ other: GAN) throws -> (settings: Set<String>, entries: Set<String>) {
    let (one, two) = (try buildProgram(model()), try buildProgram(other))
    func words(_ program: Program) -> [String: String] {
      Dictionary(uniqueKeysWithValues: program.settings.map { ($0.name, $0.value) })
    }
    let (before, after) = (words(one), words(two))
    let settings = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let entries = zip(one.entries, two.entries).filter {
      $0.graph.fingerprintDigits != $1.graph.fingerprintDigits
    }
    .map(\.0.kind.rawValue)
    // What a model has no augmentation for is not said.
    #expect(one.settings.map(\.name) == two.settings.map(\.name).filter { $0 != "augmentation" })
    #expect((one.fingerprint != two.fingerprint) == !entries.isEmpty)
    return (settings, Set(entries))
  }

  @Test func anEditChangesWhatItConcernsAlone() throws {
    func expect(_ other: GAN, _ settings: Set<String>, _ entries: Set<String>) throws {
      let found = try changes(other)
      #expect(found.settings == settings)
      #expect(found.entries == entries)
    }
    try expect(model(), [], [])
    try expect(model(loss: .hinge), ["loss"], ["step"])
    try expect(model(loss: .nonSaturating(Targets(smoothing: 0.1))), ["loss"], ["step"])
    try expect(model(penalties: [.r1(weight: 5)]), ["penalties"], ["step"])
    try expect(model(noise: InstanceNoise(0.1, vanishingOver: 100)), ["instance noise"], ["step"])
    let strength = AdaptiveStrength(over: 1000)
    try expect(model(augmentation: .diffAugment(.colour)), ["augmentation"], ["step"])
    try expect(
      model(augmentation: .diffAugment(.colour, adaptive: strength)), ["augmentation"],
      ["initialise", "step"])
    let players: Set = ["optimiser/generator", "optimiser/discriminator"]
    try expect(model(optimiser: .adam(1e-4, beta1: 0.5)), players, ["step"])
    try expect(
      model(optimiser: .adam(2e-4, beta1: 0.5).cosine(to: 0, over: 100).warmUp(5).clipped(toNorm: 1)),
      players, ["step"])
    try expect(model(optimiser: .sgd(2e-4)), players, ["initialise", "step"])
    try expect(model(slope: 0.1), ["discriminator"], ["step", "discriminate"])
    try expect(model(dropout: 0.4), ["discriminator"], ["step"])
    try expect(model(batch: 8), ["batch"], ["step", "discriminate"])
    try expect(
      model(averaging: 0.99), ["averaging"], ["initialise", "step", "generate", "generate_one"])
    try expect(model(units: 9), ["generator"], ["initialise", "step", "generate", "generate_one"])
  }

  private struct Own: Objective {
    var power: Double
    func discriminator(_ context: DiscriminatorContext) -> Tensor {
      power * mean(context.onFake) - mean(context.onReal)
    }
    func generator(_ context: GeneratorContext) -> Tensor { -mean(context.onFake) }
  }

  @Test func settingsAreWordsOfTheModelsLanguage() throws {
    func words(_ model: GAN) throws -> [String: String] {
      Dictionary(uniqueKeysWithValues: try buildProgram(model).settings.map { ($0.name, $0.value) })
    }
    let plain = try words(model(loss: .hinge))
    #expect(plain["loss"] == "Hinge")
    #expect(plain["penalties"] == "none")
    #expect(plain["averaging"] == "none")
    #expect(plain["instance noise"] == "none")
    #expect(plain["order"] == "simultaneous")
    #expect(plain["batch"] == "4")
    #expect(plain["optimiser/generator"] == "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)")
    let rich = try words(
      model(
        loss: Own(power: 2), penalties: [.r1(weight: 5)], noise: InstanceNoise(0.1),
        augmentation: .diffAugment(.colour, .cutout, adaptive: AdaptiveStrength(over: 1000)),
        averaging: 0.999,
        optimiser: .rmsProp(0.01, momentum: 0.9).linear(to: 0, over: 10)))
    #expect(rich["loss"] == "Own(power: 2.0)")
    #expect(rich["penalties"] == "ZeroCentredPenalty(images: real, weight: 5.0, interval: 1)")
    #expect(rich["averaging"] == "0.999")
    #expect(rich["instance noise"] == "InstanceNoise(deviation: 0.1, steps: none)")
    #expect(
      rich["augmentation"]
        == "DiffAugment(transforms: colour, cutout, adaptive: AdaptiveStrength(target: 0.6, images: 1000))")
    #expect(
      rich["optimiser/generator"]
        == "rmsProp(0.01, rho: 0.9, momentum: 0.9, epsilon: 1e-07).linear(to: 0.0, over: 10)")
  }

  /// The zoo's model for few images is `dcgan`, but for what the discriminator sees them through.
  @Test func theAugmentedModelOfTheZooIsTheOtherAugmented() throws {
    let (plain, augmented) = (try buildProgram(dcgan), try buildProgram(dcganAugmented))
    #expect(
      augmented.settings == plain.settings + [
        ProgramSetting(
          "augmentation", "DiffAugment(transforms: colour, translation, cutout, adaptive: none)")
      ])
    #expect(augmented.states == plain.states)
  }
}
