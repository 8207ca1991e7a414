import BespokeDSL
import BespokeGraph

/// What tells of a training's health, a few numbers a step, from values that the step has at hand anyway.
///
/// They are the last nodes of the graph: nothing that a step leaves depends on them, and they are no part of a program's
/// fingerprint.
extension StepBuilder {
  /// What D saw and said in one of its moves.
  struct Sight {
    var real: ValueID
    var fake: ValueID
    var onReal: ValueID
    var onFake: ValueID
  }

  /// Outputs, each the mean over the moves that have it.
  mutating func signals() -> [NamedValue] {
    builder.part = Graph.signals
    var values: [(name: String, values: [ValueID])] = []
    func note(_ name: String, _ value: ValueID) {
      if let index = values.firstIndex(where: { $0.name == name }) {
        values[index].values.append(value)
      } else {
        values.append((name, [value]))
      }
    }
    for sight in sights {
      note("signal/sign", sign(sight))
      let (spread, separation) = spread(sight)
      note("signal/spread", spread)
      note("signal/separation", separation)
      note("signal/diversity", diversity(sight))
    }
    for player in ["generator", "discriminator"] {
      for gradients in moved where gradients.network.player == player && !gradients.values.isEmpty {
        note("signal/gradient/" + player, norm(gradients.values, "signal/gradient/" + player))
      }
    }
    for network in [model.generator, model.discriminator] {
      if let movement = movement(of: network) { note(movement.name, movement.value) }
    }
    return values.map { NamedValue($0, mean($1, name: $0)) }
  }

  /// The mean sign of D's logits of real images (r_t of Karras et al. 2020, section 3.1), -1 at 0.
  private mutating func sign(_ sight: Sight) -> ValueID {
    place("signal/sign")
    let positive = builder.mean(builder.unary(.leakyReLUMask(slope: 0), sight.onReal))
    return builder.affine(positive, scale: 2, offset: -1, name: "signal/sign")
  }

  /// The standard deviation of the logits of real and generated images together, and the share of it that lies between
  /// the two kinds: half the distance of their means, in such deviations, from -1 to 1.
  private mutating func spread(_ sight: Sight) -> (spread: ValueID, separation: ValueID) {
    place("signal/spread")
    let shape = builder.shape(sight.onReal)
    let share = 0.5 / Double(shape.count)
    let logits = [sight.onReal, sight.onFake]
    let sums = logits.map { builder.affine(builder.sum($0), scale: share) }
    let mean = builder.add(sums[0], sums[1])
    // From the mean: critics' logits may lie far from zero and close together.
    let squares = logits.map { logits in
      let distance = builder.subtract(logits, builder.fill(mean, shape))
      return builder.affine(builder.sum(builder.unary(.square, distance)), scale: share)
    }
    // What float32 resolves of the mean, so that where all logits are equal none are told apart.
    let least = builder.affine(builder.unary(.square, mean), scale: 1e-12, offset: 1e-30)
    let variance = builder.maximum(builder.add(squares[0], squares[1]), least)
    let spread = builder.unary(.squareRoot, variance, name: "signal/spread")
    place("signal/separation")
    return (spread, builder.divide(builder.subtract(sums[0], sums[1]), spread))
  }

  /// The mean squared distance of two generated images of a batch over that of two real ones. Where the real ones do not
  /// differ by a thousandth of the range from black to white, that is taken for theirs.
  private mutating func diversity(_ sight: Sight) -> ValueID {
    place("signal/diversity")
    let least = 1e-6 * Double(builder.shape(sight.real).count)
    let ofReal = builder.maximum(scatter(sight.real), builder.constant(least))
    let ofFake = builder.maximum(scatter(sight.fake), builder.constant(0))
    return builder.divide(ofFake, ofReal)
  }

  /// The sum of the squared distances of a batch's images from their mean, `Σ x² - (Σ x)² / n` pixel by pixel; the mean
  /// squared distance of two of them is `2 / (n - 1)` times that.
  private mutating func scatter(_ images: ValueID) -> ValueID {
    let count = Double(builder.shape(images)[0])
    let squares = builder.sum(builder.unary(.square, images), axes: [0])
    let sums = builder.sum(images, axes: [0])
    return builder.sum(
      builder.subtract(squares, builder.affine(builder.unary(.square, sums), scale: 1 / count)))
  }

  /// Over all parameters.
  private mutating func norm(_ gradients: [ValueID], _ name: String) -> ValueID {
    place(name)
    let squares = gradients.map { builder.sum(builder.unary(.square, $0)) }
    let total = squares.dropFirst().reduce(squares[0]) { builder.add($0, $1) }
    return builder.unary(.squareRoot, total, name: name)
  }

  /// How far the step takes a player's last parameters, those that all others work through: the root mean square of their
  /// changes. To look at all of them would take a sum in the update of each.
  private mutating func movement(of network: TracedNetwork) -> NamedValue? {
    let name = "signal/movement/" + network.player
    guard moved.contains(where: { $0.network.player == network.player }),
      let parameter = network.parameters.last?.declaration,
      let old = initialStates[parameter.name], let new = states[parameter.name], new != old
    else { return nil }
    place(name)
    let squares = builder.sum(builder.unary(.square, builder.subtract(new, old)))
    let mean = builder.affine(squares, scale: 1 / Double(parameter.shape.count))
    return NamedValue(name, builder.unary(.squareRoot, mean, name: name))
  }
}
