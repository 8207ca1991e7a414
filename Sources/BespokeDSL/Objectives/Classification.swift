import BespokeGraph

/// What a classifier minimises. A loss of one's own is a type like those in this file.
public protocol ClassificationLoss: Sendable {
  /// A scalar, from the network's results `[n, classes]` and labels `[n]`.
  func loss(_ logits: Tensor, labels: Tensor) -> Tensor
  /// Whether it is made for logits, numbers of any size, so that a network should not end in a softmax.
  var takesLogits: Bool { get }
}

extension ClassificationLoss {
  public var takesLogits: Bool { false }
}

/// `mean -log softmax(x)[label]`, the negative log-likelihood of the labels (Goodfellow, Bengio & Courville 2016,
/// section 6.2.2.3).
public struct CrossEntropy: ClassificationLoss {
  /// The cross-entropy, which has no numbers of its own.
  public init() {}

  public func loss(_ logits: Tensor, labels: Tensor) -> Tensor {
    mean(softmaxCrossEntropy(logits, labels: labels))
  }
  public var takesLogits: Bool { true }
}

/// `mean (x - onehot(label))²` over samples and classes, of the results themselves, without softmax (Hui & Belkin 2021,
/// section 2).
public struct MeanSquaredError: ClassificationLoss {
  /// The mean squared error, which has no numbers of its own.
  public init() {}

  public func loss(_ logits: Tensor, labels: Tensor) -> Tensor {
    mean(square(logits - oneHot(labels, classes: logits.shape[1])))
  }
}

extension ClassificationLoss where Self == CrossEntropy {
  /// `mean -log softmax(x)[label]`.
  public static var crossEntropy: CrossEntropy { CrossEntropy() }
}

extension ClassificationLoss where Self == MeanSquaredError {
  /// `mean (x - onehot(label))²`.
  public static var meanSquaredError: MeanSquaredError { MeanSquaredError() }
}

/// `-log softmax(x)[label]` of each sample, `[n]`, from logits `[n, classes]` and labels `[n]`: `log Σ exp(x - m) + m -
/// x[label]`. The largest logit m keeps the exponentials from overflowing, and has no derivative.
public func softmaxCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor {
  operation("softmaxCrossEntropy", logits, labels) { x in
    let (logits, labels) = (x[0], x[1])
    guard logits.shape.rank == 2, labels.shape == logits.shape.samples else {
      return logits.tape.refuse(
        "a cross-entropy is of logits [n, classes] and labels [n], not of \(logits.shape) and \(labels.shape)",
        shape: labels.shape)
    }
    let shifted = logits - stopGradient(logits).maximum(along: 1).forSamples(of: logits.shape)
    let chosen = (oneHot(labels, classes: logits.shape[1]) * shifted).sumOfSamples
    return log(exp(shifted).sumOfSamples) - chosen
  }
}

/// Labels `[n]`, whole numbers from 0, to `[n, classes]`: 1 at the label, else 0.
public func oneHot(_ labels: Tensor, classes: Int) -> Tensor {
  operation("oneHot", labels, range: .bounded) { x in
    guard x[0].shape.rank == 1, classes >= 1, classes <= Limits.number else {
      return x[0].tape.refuse(
        "labels [n] become one-hot in at least one class, not \(x[0].shape) in \(classes)",
        shape: x[0].shape)
    }
    return x[0].tape.append(.oneHot(classes: classes), x)
  }
}

/// The share of samples whose label has the largest logit, and no other as large; it has no derivative.
public func accuracy(_ logits: Tensor, labels: Tensor) -> Tensor {
  operation("accuracy", logits, labels) { x in
    let (logits, labels) = (x[0], x[1])
    guard logits.shape.rank == 2, labels.shape == logits.shape.samples else {
      return logits.tape.refuse(
        "an accuracy is of logits [n, classes] and labels [n], not of \(logits.shape) and \(labels.shape)",
        shape: .scalar)
    }
    let chosen = oneHot(labels, classes: logits.shape[1])
    let others = (logits - 1e30 * chosen).maximum(along: 1)
    let lead = (chosen * logits).sumOfSamples - others
    return mean(lead.unary(.leakyReLUMask(slope: 0)))
  }
}
