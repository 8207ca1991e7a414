import BespokeCompiler
import BespokeDSL
import BespokeGraph
import Testing

/// Losses and penalties of one's own that cannot be: errors at the line of the training, all at once.
@Suite struct WrongLossTests {
  private struct Own: Objective {
    var loss: @Sendable (DiscriminatorContext) -> Tensor
    var limit: Double?
    func discriminator(_ context: DiscriminatorContext) -> Tensor { loss(context) }
    func generator(_ context: GeneratorContext) -> Tensor { mean(context.onFake) }
    var weightLimit: Double? { limit }
  }

  private struct Lazy: Penalty {
    var interval: Int
    func value(_ context: DiscriminatorContext) -> Tensor { mean(square(context.onReal)) }
  }

  private func problems(
    limit: Double? = nil, penalties: [any Penalty] = [],
    _ loss: @escaping @Sendable (DiscriminatorContext) -> Tensor = { mean($0.onReal) }
  ) -> [String] {
    let training = Training(
      loss: Own(loss: loss, limit: limit), penalties: penalties, optimiser: .adam(1e-3))
    let gan = GAN("own", latent: 3, image: (2, 2, 1), batch: 4) {
      Generator {
        Dense(4)
        Tanh()
        Reshape(2, 2, 1)
      }
      Discriminator {
        Flatten()
        Dense(1)
      }
      training
    }
    do {
      _ = try buildProgram(gan)
      return []
    } catch {
      #expect(error.all.allSatisfy { $0.location == training.location })
      return error.all.map(\.message)
    }
  }

  @Test func shapes() {
    #expect(
      problems { $0.onReal } == [
        "the discriminator's loss must be a scalar, and is [n=4, 1]: take the mean(…) or the sum(…)"
      ])
    #expect(
      problems { mean($0.onReal - $0.real) } == [
        "a loss combines values of shapes [n=4, 1] and [n=4, 2, 2, 1], which must be equal"
      ])
    #expect(
      problems { mean($0.onReal.forSamples(of: $0.real.shape)) } == [
        "a loss takes [n=4, 1] as one number a sample of [n=4, 2, 2, 1]: that would be [n=4]"
      ])
    #expect(
      problems { mean($0.onReal.forPixels(of: $0.real)) } == [
        "a loss takes [n=4, 1] as one number a pixel of [n=4, 2, 2, 1]"
      ])
    #expect(
      problems { mean($0.discriminate($0.onReal)) } == [
        "a loss shows the discriminator [n=4, 1], and its images are [n=4, 2, 2, 1]"
      ])
    #expect(
      problems { mean($0.onReal).sumOfSamples } == [
        "a loss sums over samples' elements, and [] has no samples"
      ])
    #expect(problems { sum($0.uniform(Shape([0]))) } == ["a loss draws [0], which is no possible shape"])
  }

  @Test func numbers() {
    for number in [Double.nan, .infinity, 1e300] {
      #expect(problems { mean($0.onReal) * number }.first?.hasSuffix("which float32 does not hold") == true)
    }
    #expect(problems { mean($0.onReal) / 0 }.count == 1)
    for limit in [0, -1, Double.nan, 1e300] { #expect(problems(limit: limit).count == 1, "\(limit)") }
    #expect(problems(limit: 0.5) == [])
    #expect(problems(penalties: [Lazy(interval: .max)]).count == 1)
    #expect(problems(penalties: [Lazy(interval: 2)]) == [])
  }
}
