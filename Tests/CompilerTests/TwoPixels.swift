import BespokeDSL
import BespokeGraph

@testable import BespokeCompiler

/// A game of two images of one pixel.
func two(
  _ loss: any Objective, _ penalties: [any Penalty] = [], optimiser: Optimiser = .sgd(0.1)
) -> GAN {
  GAN("two", latent: 1, image: (1, 1, 1), batch: 2) {
    Generator {
      Dense(1)
      Reshape(1, 1, 1)
    }
    Discriminator {
      Flatten()
      Dense(1)
    }
    Training(loss: loss, penalties: penalties, optimiser: optimiser)
  }
}

/// `D(x) = 3 x + 0.5`, `G(z) = 0`: real logits 2 and -1, fake ones 0.5.
func lossesOfTwoPixels(_ gan: GAN, at number: UInt64 = 1) throws -> [Double] {
  var step = try StepAtPoint(buildProgram(gan), at: number)
  func set(_ state: String, _ value: Double) {
    step.states[state]?.elements = [value]
  }
  set("discriminator/dense1/kernel", 3)
  set("discriminator/dense1/bias", 0.5)
  set("generator/dense1/kernel", 0)
  set("generator/dense1/bias", 0)
  step.inputs["real"]?.elements = [0.5, -0.5]
  let values = try step.run()
  return ["loss/discriminator", "loss/generator", "score/real"].map { name in
    values[step.value(name)!.index].elements[0]
  }
}
