extension Slip {
  /// Slips elsewhere than in a layer.
  static let models: [Slip] = functionSlips + trainingSlips + modelSlips

  private static let functionSlips = [
    Slip(
      "a misspelt variable",
      marked: model(
        generator: """
          Generator.function { z in
            let seed = Dense(16)(z)
            return Tanh()(Reshape(4, 4, 1)(sed))  // ← cannot find 'sed' in scope
          }
          """)),
    Slip(
      "a misspelt variable of a conditional network",
      marked: model(
        discriminator: """
          Discriminator.conditional { image, label in
            let a = Dense(5)(Flatten()(image))
            let b = Embedding(classes: 3, units: 5)(lable)  // ← cannot find 'lable' in scope
            return InnerProduct()(a, b)
          }
          """)),
    Slip(
      "a misspelt function",
      marked: model(
        generator:
          "Generator.function { z in\nlet a = Dense(16)(z)\nreturn tahn(a)  // ← cannot find 'tahn' in scope\n}"
      )),
    Slip(
      "a layer in place of its result",
      marked: model(
        generator: """
          Generator.function { z in
            let a = Dense(16)(z)
            let b = a + Dense(16)  // ← cannot be applied to operands of type 'Tensor' and 'Dense'
            return Reshape(4, 4, 1)(b)
          }
          """)),
    Slip(
      "an if without else",
      marked: model(
        discriminator: """
          Discriminator.function { image in
            let a = Flatten()(image)
            let b = if 1 > 0 { Tanh()(a) }  // ← 'if' must have an unconditional 'else'
            return Dense(1)(b)
          }
          """)),
    Slip(
      "too many parameters",
      marked: model(
        generator:
          "Generator.function { z, label in  // ← expects 1 argument, but 2 were used\nDense(16)(z)\n}")),
    Slip(
      "too few parameters",
      marked: model(
        discriminator:
          "Discriminator.conditional { image in  // ← expects 2 arguments, but 1 was used\nreturn Dense(1)(image)\n}"
      )),
    Slip(
      "no parameter",
      marked: model(
        generator:
          "Generator.function {\nlet a = Dense(16)(z)  // ← cannot find 'z' in scope\nreturn Tanh()(a)\n}")),
    Slip(
      "a tensor in a list",
      marked: model(
        discriminator: """
          Discriminator.function { image in
            image.through {
              Flatten()
              Dense(1)(image)  // ← a list has layers, applied one after the other
            }
          }
          """)),
    Slip(
      "an own layer's initialiser",
      marked: """
        struct NAME: Layer {
          func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
            x * context.parameter("scale", [3], .constnt(1)).forChannels(of: x)  // ← has no member 'constnt'
          }
        }
        """),
    Slip(
      "an own loss",
      marked: """
        struct NAME: Objective {
          func discriminator(_ context: DiscriminatorContext) -> Tensor { mean(context.onFake) }
          func generator(_ context: GeneratorContext) -> Tensor {
            -mean(context.onReal)  // ← value of type 'GeneratorContext' has no member 'onReal'
          }
        }
        """),
  ]

  private static let trainingSlips =
    [
      (".alternating(steps: 2)", "extra argument 'steps' in call"),
      (".alternate", "type 'UpdateOrder' has no member 'alternate'"),
      ("loss: .nonSaturatin", "type 'any Objective' has no member 'nonSaturatin'"),
      ("loss: hinge", "cannot find 'hinge' in scope"),
      ("loss: \"wgan\"", "argument type 'String' does not conform to expected type 'Objective'"),
      ("loss: .nonSaturating(Targets(smooth: 0.1))", "extra argument 'smooth' in call"),
      ("loss: .wasserstein(clip: \"0.1\")", "cannot convert value of type 'String'"),
      ("penalties: [.gradientPenality()]", "type 'any Penalty' has no member 'gradientPenality'"),
      ("penalties: .gradientPenalty()", "type '[any Penalty]' has no member 'gradientPenalty'"),
      ("penalties: [.r1(wieght: 3)]", "incorrect argument label in call"),
      ("averaging: \"0.9\"", "cannot convert value of type 'String'"),
      ("instanceNoise: .init(0.1, vanishing: 5)", "extra argument 'vanishing' in call"),
      ("augmentation: .diffAugment(.color)", "type 'DiffAugment.Transform' has no member 'color'"),
    ].map { argument, words in
      Slip(
        "in a training",
        marked: model(training: "Training(\n\(argument),  // ← \(words)\noptimiser: .adam(1e-3))"))
    }
    + [
      (".adam(learningRate: \"1e-3\")", "extraneous argument label 'learningRate:' in call"),
      (".adam(\"1e-3\")", "cannot convert value of type 'String'"),
      (".adam(1e-3, beta: 0.5)", "incorrect argument label in call"),
      (".adm(1e-3)", "type 'Optimiser' has no member 'adm'"),
      (".adam()", "missing argument for parameter #1 in call"),
      (".adam(1e-3).cosin(to: 0, over: 9)", "value of type 'Optimiser' has no member 'cosin'"),
      (".adam(1e-3).cosine(to: 0)", "missing argument for parameter 'over' in call"),
      ("Adam(1e-3)", "cannot find 'Adam' in scope"),
    ].flatMap { optimiser, words in
      [
        "Training(\noptimiser: \(optimiser))  // ← \(words)",
        "Training(\ngenerator: .adam(1e-3),\ndiscriminator: \(optimiser))  // ← \(words)",
      ].map { Slip("an optimiser", marked: model(training: $0)) }
    } + [
      Slip(
        "a misspelt word of a training",
        marked: model(
          training: "Training(los: .hinge, optimiser: .adam(1e-3))  // ← incorrect argument label")),
      Slip(
        "another spelling",
        marked: model(
          training: "Training(loss: .hinge, optimizer: .adam(1e-3))  // ← incorrect argument label")),
      Slip(
        "no optimiser",
        marked: model(
          training: "Training(loss: .hinge)  // ← missing argument for parameter 'optimiser' in call")),
    ]

  private static let modelSlips =
    [
      ("GAN(\"mini\", latent: \"8\", image: (4, 4, 1), batch: 8)", "cannot convert value of type 'String'"),
      ("GAN(\"mini\", latent: 8, image: (4, 4), batch: 8)", "cannot convert value of type '(Int, Int)'"),
      ("GAN(\"mini\", latent: 8, image: [4, 4, 1], batch: 8)", "cannot convert value of type '[Int]'"),
      ("GAN(\"mini\", latent: 8, image: (4, 4, 1))", "missing argument for parameter 'batch'"),
      ("GAN(\"mini\", image: (4, 4, 1), batch: 8)", "missing argument for parameter 'latent'"),
      ("GAN(\"mini\", latent: 8, image: (4, 4, 1), bach: 8)", "incorrect argument label"),
      ("GAN(\"mini\", latent: 8, image: (4, 4, 1), batch: 8, epochs: 3)", "extra argument"),
      ("GAN(\"mini\", latent: 8 image: (4, 4, 1), batch: 8)", "expected ',' separator"),
      ("Gan(\"mini\", latent: 8, image: (4, 4, 1), batch: 8)", "cannot find 'Gan' in scope"),
    ].map { head, words in
      let networks =
        "Generator { Dense(16) }\nDiscriminator.function { x in\nlet a = Flatten()(x)\nreturn Dense(1)(a)\n}"
      return Slip(
        "a model",
        marked: "public let NAME = \(head) {  // ← \(words)\n\(networks)\nTraining(optimiser: .adam(1e-3))\n}"
      )
    } + [
      Slip(
        "no optimiser of a classifier",
        marked: """
          public let NAME = Classifier("judge", image: (4, 4, 1), classes: 3, batch: 8) {  // ← parameter 'optimiser'
            Flatten()
            Dense(3)
          }
          """),
      Slip(
        "no optimiser of a classifier's function",
        marked: """
          public let NAME = Classifier.function(  // ← parameter 'optimiser'
            "judge", image: (4, 4, 1), classes: 3, batch: 8
          ) { image in
            let a = Flatten()(image)
            return Dense(3)(a)
          }
          """),
      Slip(
        "a classifier's loss",
        marked: """
          public let NAME = Classifier(
            "judge", image: (4, 4, 1), classes: 3, batch: 8,
            loss: .crossEntrop,  // ← type 'any ClassificationLoss' has no member 'crossEntrop'
            optimiser: .adam(1e-3)
          ) {
            Flatten()
            Dense(3)
          }
          """),
      Slip(
        "a misspelt player",
        marked: model(
          discriminator: "Discriminater {  // ← cannot find 'Discriminater' in scope\nDense(1)\n}")),
      Slip(
        "players in another order",
        marked: """
          public let NAME = GAN("mini", latent: 8, image: (4, 4, 1), batch: 8) {
            Discriminator { Dense(1) }  // ← cannot convert value of type 'Discriminator'
            Generator { Dense(16) }
            Training(optimiser: .adam(1e-3))
          }
          """),
      Slip(
        "no discriminator",
        marked: """
          public let NAME = GAN("mini", latent: 8, image: (4, 4, 1), batch: 8) {  // ← this GAN has no Discriminator
            Generator { Dense(16) }
            Training(optimiser: .adam(1e-3))
          }
          """),
      Slip(
        "no training",
        marked: """
          public let NAME = GAN("mini", latent: 8, image: (4, 4, 1), batch: 8) {  // ← this GAN has no Training
            Generator { Dense(16) }
            Discriminator { Dense(1) }
          }
          """),
      Slip(
        "a layer among the players",
        marked: """
          public let NAME = GAN("mini", latent: 8, image: (4, 4, 1), batch: 8) {
            Generator { Dense(16) }
            Flatten()  // ← cannot convert value of type 'Flatten'
            Discriminator { Dense(1) }
            Training(optimiser: .adam(1e-3))
          }
          """),
      Slip(
        "a missing parenthesis",
        marked: model(
          generator: """
            Generator.function { z in
              let a = Dense(16(z)
              return Tanh()(a)  // ← expected ')' in expression list
            }
            """)),
    ]
}

extension Slip {
  /// Functions as they were written first, without a name of their own.
  static let writtenFirst = [
    Slip(
      "a function where a list stands",
      marked: model(
        generator: """
          Generator { z, label in  // ← written Generator.conditional { z, label in … }
            let a = Dense(16)(z)
            return Tanh()(Reshape(4, 4, 1)(a))
          }
          """)),
    Slip(
      "a judging function where a list stands",
      marked: model(
        discriminator: """
          Discriminator { image in  // ← written Discriminator.function { image in … }
            let a = Flatten()(image)
            return Judgement(logits: Dense(1)(a), classes: Dense(3)(a))
          }
          """)),
    Slip(
      "a classifier's function where a list stands",
      marked: """
        public let NAME = Classifier(  // ← written Classifier.function(…) { image in … }
          "judge", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .adam(1e-3)
        ) { image in
          let a = Flatten()(image)
          return Dense(3)(a)
        }
        """),
  ]
}
