import BespokeDSL
import Testing

/// Tensors that a network's function did not get, and layers of none.
struct ForeignTensorTests {
  private func model(
    _ generator: Generator,
    _ discriminator: Discriminator = Discriminator {
      Flatten()
      Dense(1)
    }
  ) -> GAN {
    GAN("strange", latent: 8, image: (4, 4, 1), batch: 2) {
      generator
      discriminator
      Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-4))
    }
  }

  @Test func aLayerOfNoTensorIsRefusedAtItsLine() {
    let line = #line
    let problems = report(
      model(
        .function { z in
          Tanh()(Reshape(4, 4, 1)(Add()([])))
        }), after: line)
    #expect(problems.filter { $0.contains("error") } == ["+4: error: '+': is applied to no tensor"])
    let joined = report(
      model(
        .function { z in
          let a = Dense(16)(z)
          return Tanh()(Reshape(4, 4, 1)(a + Concat()([])))
        }), after: line)
    #expect(joined.contains("+11: error: Concat: is applied to no tensor"))
  }

  @Test func aTensorOfAnotherNetworkIsRefused() {
    nonisolated(unsafe) var kept: Tensor?
    let generator = Generator.function { z in
      let a = Dense(16)(z)
      kept = a
      return Tanh()(Reshape(4, 4, 1)(a))
    }
    let line = #line
    let used: [Discriminator] = [
      .function { _ in Dense(1)(kept!) },
      .function { image in Dense(1)(Flatten()(image) + kept!) },
      .function { image in Dense(1)(Concat()([kept!, Flatten()(image)])) },
    ]
    for discriminator in used {
      let problems = report(model(generator, discriminator), after: line)
      #expect(
        problems.contains { $0.contains("error") && $0.contains("takes a tensor of another network") },
        "\(problems)")
    }
    #expect(
      report(model(generator, used[0]), after: line)
        .contains("+2: error: Dense: takes a tensor of another network, which has a value only there"))
  }

  @Test func aKernelOfTooManyPlacesIsRefused() {
    let line = #line
    func problems(_ kernel: Int) -> [String] {
      report(
        model(
          Generator {
            Dense(16)
            Reshape(4, 4, 1)
            Tanh()
          },
          Discriminator {
            Conv2D(2, kernel: kernel)
            Flatten()
            Dense(1)
          }), after: line)
    }
    #expect(problems(256) == [])
    #expect(
      problems(257).filter { $0.contains("error") }
        == ["+10: error: Conv2D: a kernel of 257 x 257 has more than 65536 places: choose a smaller one"])
  }
}
