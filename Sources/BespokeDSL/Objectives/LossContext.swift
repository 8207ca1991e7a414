import BespokeGraph

/// What a loss may look at when the discriminator learns.
public struct DiscriminatorContext {
  /// Real images, `[n, h, w, c]`.
  public let real: Tensor
  /// Generated images, `[n, h, w, c]`. The generator stands still.
  public let fake: Tensor
  /// Logits of the real images, `[n, 1]`, of what the training's augmentation made of them.
  public let onReal: Tensor
  /// Logits of the generated images, `[n, 1]`, likewise.
  public let onFake: Tensor
  /// In a model with classes, which labels the real images have, `[n]`.
  public let realLabels: Tensor?
  /// In a model with classes, which labels the generator was to draw, `[n]`.
  public let fakeLabels: Tensor?
  /// Class logits `[n, classes]` of the real images, from a discriminator that returns a `Judgement`.
  public let classesOfReal: Tensor?
  /// Class logits `[n, classes]` of the generated images, from a discriminator that returns a `Judgement`.
  public let classesOfFake: Tensor?
  let referee: Referee

  package init(
    real: Tensor, fake: Tensor, onReal: Tensor, onFake: Tensor, labels: (real: Tensor, fake: Tensor)? = nil,
    classes: (ofReal: Tensor, ofFake: Tensor)? = nil, referee: Referee
  ) {
    (self.real, self.fake, self.onReal, self.onFake) = (real, fake, onReal, onFake)
    (realLabels, fakeLabels) = (labels?.real, labels?.fake)
    (classesOfReal, classesOfFake) = (classes?.ofReal, classes?.ofFake)
    self.referee = referee
  }

  /// The logits of other images of the same shape, `[n, 1]`, with the weights as they are, and augmented as all others
  /// are. A discriminator that takes labels is told those of the real images.
  public func discriminate(_ images: Tensor) -> Tensor {
    guard images.shape == real.shape else {
      return referee.tape.refuse(
        "a loss shows the discriminator \(images.shape), and its images are \(real.shape)",
        shape: onReal.shape)
    }
    return referee.discriminate(images, realLabels)
  }
  /// One number a sample, `[n]`, or one an element of a shape, evenly from 0 to 1, anew in each step.
  public func uniform(_ shape: Shape? = nil) -> Tensor {
    referee.draw(.uniform(low: 0, high: 1), "uniform", shape ?? real.shape.samples)
  }
  /// One number a sample, `[n]`, or one an element of a shape, from the standard normal distribution.
  public func normal(_ shape: Shape? = nil) -> Tensor {
    referee.draw(.normal(deviation: 1), "normal", shape ?? real.shape.samples)
  }
}

/// What a loss may look at when the generator learns.
public struct GeneratorContext {
  /// Generated images `[n, h, w, c]`.
  public let fake: Tensor
  /// Their logits, `[n, 1]`. The discriminator stands still.
  public let onFake: Tensor
  /// In a model with classes, which labels the generator was to draw, `[n]`.
  public let fakeLabels: Tensor?
  /// Class logits `[n, classes]` of a discriminator that returns a `Judgement`.
  public let classesOfFake: Tensor?
  let referee: Referee

  package init(
    fake: Tensor, onFake: Tensor, labels: Tensor? = nil, classes: Tensor? = nil, referee: Referee
  ) {
    (self.fake, self.onFake, self.referee) = (fake, onFake, referee)
    (fakeLabels, classesOfFake) = (labels, classes)
  }

  /// One number a sample, `[n]`, or one an element of a shape, evenly from 0 to 1, anew in each step.
  public func uniform(_ shape: Shape? = nil) -> Tensor {
    referee.draw(.uniform(low: 0, high: 1), "uniform", shape ?? fake.shape.samples)
  }
  /// One number a sample, `[n]`, or one an element of a shape, from the standard normal distribution.
  public func normal(_ shape: Shape? = nil) -> Tensor {
    referee.draw(.normal(deviation: 1), "normal", shape ?? fake.shape.samples)
  }
}

/// What both turns have in common: the graph, and the discriminator as a function.
package struct Referee {
  let tape: Tape
  let player: String
  let judge: (_ images: ValueID, _ labels: ValueID?) -> ValueID

  /// - Parameter player: whose turn it is, a part of the names of random numbers: `discriminator`, `generator2`.
  package init(_ tape: Tape, player: String, judge: @escaping (ValueID, ValueID?) -> ValueID) {
    (self.tape, self.player, self.judge) = (tape, player, judge)
  }

  func discriminate(_ images: Tensor, _ labels: Tensor?) -> Tensor {
    Tensor(tape, judge(images.id, labels?.id))
  }

  func draw(_ distribution: RandomDistribution, _ word: String, _ shape: Shape) -> Tensor {
    guard shape.dimensions.allSatisfy({ $0 >= 1 }), Limits.problem(of: shape) == nil else {
      return tape.refuse("a loss draws \(shape), which is no possible shape", shape: .scalar)
    }
    let name = tape.unique("\(word)/\(player)")
    let value = tape.builder.random(
      distribution, from: "step/" + name, shape, name: name)
    tape.observations.append(NamedValue(name, value))
    return Tensor(tape, value)
  }
}
