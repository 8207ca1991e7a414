/// A model with a slip: its source, and what Swift says first of it, where.
struct Slip {
  var what: String
  var source: String
  /// In the source, from 1.
  var line: Int
  /// In the first message.
  var words: String
}

extension Slip {
  /// - Parameter marked: a source in which `// ←` stands behind the slip, and then the words.
  init(_ what: String, marked source: String) {
    let mark = "// ← "
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { $0.contains(mark) } ?? 0
    let words = lines[index].firstRange(of: mark).map { String(lines[index][$0.upperBound...]) } ?? "no mark"
    self.init(what: what, source: source, line: index + 1, words: words)
  }

  /// Layers as they are miswritten, and what Swift says of them wherever they stand.
  static let layers = [
    ("Dense(16, biass: false)", "incorrect argument label in call (have '_:biass:', expected '_:bias:')"),
    ("Conv2D(4, kernal: 3)", "incorrect argument label"),
    ("BatchNorm(momentom: 0.9)", "incorrect argument label"),
    ("Dens(16)", "cannot find 'Dens' in scope"),
    ("LeakyRelu(0.2)", "cannot find 'LeakyRelu' in scope"),
    ("Conv2D(4, kernel: 3, padding: .sane)", "type 'Padding' has no member 'sane'"),
    ("Dense(16, initialiser: .glorotNormal)", "type 'Initialiser' has no member 'glorotNormal'"),
    ("Conv2D(4 kernel: 3)", "expected ',' separator"),
    ("Dense(\"16\")", "cannot convert value of type 'String' to expected argument type 'Int'"),
    ("Dense(16.0)", "cannot convert value of type 'Double' to expected argument type 'Int'"),
    ("Dense(0.5 * 32)", "cannot convert value of type 'Double' to expected argument type 'Int'"),
    ("Conv2D(4)", "missing argument for parameter 'kernel' in call"),
    ("Dropout()", "missing argument for parameter #1 in call"),
    ("Tanh(0.2)", "missing argument label 'name:' in call"),
    ("Dense(16, activation: \"relu\")", "extra argument 'activation' in call"),
    ("Dense(16, bias: 0)", "cannot be used as a boolean"),
    ("Dense(units)", "cannot find 'units' in scope"),
    ("Conv2D(4, stride: 2, kernel: 3)", "argument 'kernel' must precede argument 'stride'"),
    ("Conv2D(4, 3)", "missing argument label 'kernel:' in call"),
  ]

  /// What a list has besides layers, by mistake.
  static let noLayers = [
    ("7 * 7", "a list has layers, and this is none"),
    ("\"Dense\"", "a list has layers, and this is none"),
    ("print(16)", "a list has layers, and this is none"),
    ("relu", "a list has layers, and this is none"),
    ("[Dense(16)]", "a list has layers, and this is none"),
    ("Concat()", "a layer of several tensors is applied to them in a function"),
    ("Training(optimiser: .adam(1e-3))", "is a closing brace missing before this?"),
    ("Dense", "expected member name or initializer call after type name"),
    ("return Dense(16)", "cannot use explicit 'return' statement"),
    ("for c in [4, 8] { Conv2D(c, kernal: 3) }", "incorrect argument label"),
    ("if 1 > 0 { Conv2D(4, kernal: 3) } else { ReLU() }", "incorrect argument label"),
  ]

  /// Where layers stand in lists, `LAYER` being one of them.
  static let lists = [
    "first of a generator": model(generator: "Generator { // list\nLAYER\nReLU()\nTanh()\n}"),
    "in the middle of a generator": model(generator: "Generator {\nDense(16)\nLAYER\nTanh()\n}"),
    "last of a generator": model(generator: "Generator {\nDense(16)\nTanh()\nLAYER\n}"),
    "first of a discriminator": model(discriminator: "Discriminator {\nLAYER\nFlatten()\nDense(1)\n}"),
    "in the middle of a discriminator": model(
      discriminator: "Discriminator {\nFlatten()\nLAYER\nDense(1)\n}"),
    "last of a discriminator": model(discriminator: "Discriminator {\nFlatten()\nDense(1)\nLAYER\n}"),
    "alone in a discriminator": model(discriminator: "Discriminator {\nLAYER\n}"),
    "in a list within a function": model(
      discriminator: """
        Discriminator.function { image in
          let x = image.through {
            Flatten()
            LAYER
          }
          return Dense(1)(x)
        }
        """),
    "in a classifier": """
    public let NAME = Classifier("judge", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .adam(1e-3)) {
      Flatten()
      LAYER
      Dense(3)
    }
    """,
  ]

  /// Where layers are called.
  static let functions = [
    "in a generator's function": model(
      generator: """
        Generator.function { z in
          let a = Dense(16)(z)
          let b = LAYER(a)
          return Tanh()(Reshape(4, 4, 1)(b + a))
        }
        """),
    "in a generator's result": model(
      generator: "Generator.function { z in\nlet a = Dense(16)(z)\nreturn Tanh()(LAYER(a))\n}"),
    "in a conditional generator": model(
      generator: """
        Generator.conditional { z, label in
          let a = LAYER(Concat()(z, OneHot(3)(label)))
          return Tanh()(Reshape(4, 4, 1)(a))
        }
        """),
    "in a discriminator's function": model(
      discriminator:
        "Discriminator.function { image in\nlet a = LAYER(image)\nreturn Dense(1)(Flatten()(a))\n}"),
    "in a discriminator's result": model(
      discriminator: "Discriminator.function { image in\nlet a = Flatten()(image)\nreturn LAYER(a)\n}"),
    "alone in a discriminator's function": model(
      discriminator: "Discriminator.function { image in\nLAYER(Flatten()(image))\n}"),
    "in a conditional discriminator": model(
      discriminator: """
        Discriminator.conditional { image, label in
          let a = LAYER(image)
          return Dense(1)(a) + InnerProduct()(a, Embedding(classes: 3, units: 5)(label))
        }
        """),
    "in a discriminator that judges": model(
      discriminator: """
        Discriminator.function { image in
          let a = LAYER(image)
          return Judgement(logits: Dense(1)(a), classes: Dense(3)(a))
        }
        """),
    "in a classifier's function": """
    public let NAME = Classifier.function("it", image: (4, 4, 1), classes: 3, batch: 8, optimiser: .adam(1e-3)) { x in
      let a = Flatten()(x)
      let b = LAYER(a)
      return Dense(3)(b)
    }
    """,
    "in a layer's formula": """
    struct NAME: Layer {
      func formula(_ x: Tensor, _ context: LayerContext) -> Tensor {
        let y = LAYER(x)
        return y - context.parameter("offset", [3], .zeros).forChannels(of: y)
      }
    }
    """,
  ]

  /// A GAN that is right as far as it is not said otherwise.
  static func model(
    generator: String = "Generator {\nDense(16)\nTanh()\nReshape(4, 4, 1)\n}",
    discriminator: String = "Discriminator {\nFlatten()\nDense(1)\n}",
    training: String = "Training(optimiser: .adam(2e-4))"
  ) -> String {
    """
    public let NAME = GAN("mini", latent: 8, image: (4, 4, 1), batch: 8) {
    \(generator)
    \(discriminator)
    \(training)
    }
    """
  }

  /// Every one of these layers in every one of those places.
  static func each(_ layers: [(String, String)], in places: [String: String]) -> [Slip] {
    places.sorted { $0.key < $1.key }.flatMap { place, source in
      let before = source.firstRange(of: "LAYER").map { source[..<$0.lowerBound] } ?? ""
      return layers.map { layer, words in
        Slip(
          what: "\(layer) \(place)", source: source.replacing("LAYER", with: layer),
          line: before.count { $0 == "\n" } + 1, words: words)
      }
    }
  }
}
