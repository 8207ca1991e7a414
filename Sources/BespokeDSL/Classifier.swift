import BespokeGraph

/// A network that tells the class of an image, and how it learns from images with labels.
///
///     public let simple = Classifier("simple", image: (28, 28, 1), classes: 10, batch: 64, optimiser: .adam(1e-3)) {
///       Flatten()
///       Dense(10)
///     }
///
/// The network takes images `[n, height, width, channels]` in [-1, 1] to one number for each class, `[n, classes]`, of
/// which the largest is its answer.
public struct Classifier: Model, Network {
  /// Of `a-z`, `0-9` and single hyphens, at most 64 characters: what commands and folders call the model.
  public var name: String
  /// Pixels of an image from top to bottom, at least 1.
  public var height: Int
  /// Pixels of an image from left to right, at least 1.
  public var width: Int
  /// Numbers of a pixel: 1 for gray, 3 for colour.
  public var channels: Int
  /// How many classes there are, at least 2; labels are whole numbers from 0 to one less.
  public var classes: Int
  /// Samples in one batch.
  public var batch: Int
  /// What is minimised.
  public var loss: any ClassificationLoss
  /// How the network learns.
  public var optimiser: Optimiser
  /// Where it is declared.
  public var location: SourceLocation
  /// `.classifier`, with this model.
  public var kind: ModelKind { .classifier(self) }
  let apply: @Sendable (Tensor, Tensor) -> [Tensor]
  var takesLabels: Bool { false }

  /// A classifier whose network is a list of layers.
  /// - Parameters:
  ///   - name: of `a-z`, `0-9` and single hyphens, as `"simple"`.
  ///   - image: the shape of one image, in pixels and numbers a pixel.
  ///   - classes: at least 2.
  ///   - batch: samples of one step.
  ///   - loss: what is minimised.
  ///   - optimiser: how the network learns.
  ///   - path: where it is declared, as are `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - layers: from `[n, height, width, channels]` to `[n, classes]`.
  public init(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss = .crossEntropy, optimiser: Optimiser, path: String = #filePath,
    id: String = #fileID, line: Int = #line, column: Int = #column, @LayerBuilder layers: () -> [PlacedLayer]
  ) {
    self.init(
      name, image: image, classes: classes, batch: batch, loss: loss, optimiser: optimiser,
      at: SourceLocation(path: path, id: id, line: line, column: column), chain(layers()))
  }

  private init(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss, optimiser: Optimiser, at location: SourceLocation,
    _ function: @escaping @Sendable (Tensor) -> Tensor
  ) {
    self.name = name
    (height, width, channels) = image
    self.classes = classes
    self.batch = batch
    self.loss = loss
    self.optimiser = optimiser
    apply = { image, _ in [function(image)] }
    self.location = location
  }

  /// A classifier whose network is a function.
  /// - Parameters:
  ///   - name: of `a-z`, `0-9` and single hyphens, as `"simple"`.
  ///   - image: the shape of one image, in pixels and numbers a pixel.
  ///   - classes: at least 2.
  ///   - batch: samples of one step.
  ///   - loss: what is minimised.
  ///   - optimiser: how the network learns.
  ///   - path: where it is declared, as are `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from `[n, height, width, channels]` to `[n, classes]`.
  public static func function(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss = .crossEntropy, optimiser: Optimiser, path: String = #filePath,
    id: String = #fileID, line: Int = #line, column: Int = #column,
    _ function: @escaping @Sendable (_ image: Tensor) -> Tensor
  ) -> Classifier {
    Classifier(
      name, image: image, classes: classes, batch: batch, loss: loss, optimiser: optimiser,
      at: SourceLocation(path: path, id: id, line: line, column: column), function)
  }
}

extension Classifier {
  /// `Classifier.function`, as it was written first.
  /// - Parameters:
  ///   - name: of `a-z`, `0-9` and single hyphens, as `"simple"`.
  ///   - image: the shape of one image, in pixels and numbers a pixel.
  ///   - classes: at least 2.
  ///   - batch: samples of one step.
  ///   - loss: what is minimised.
  ///   - optimiser: how the network learns.
  ///   - path: where it is declared, as are `id`, `line` and `column`: errors and warnings are shown there.
  ///   - id: see `path`.
  ///   - line: see `path`.
  ///   - column: see `path`.
  ///   - function: from `[n, height, width, channels]` to `[n, classes]`.
  @available(*, deprecated, message: "a function of images is written Classifier.function(…) { image in … }")
  public init(
    _ name: String, image: (height: Int, width: Int, channels: Int), classes: Int, batch: Int,
    loss: any ClassificationLoss = .crossEntropy, optimiser: Optimiser, path: String = #filePath,
    id: String = #fileID, line: Int = #line, column: Int = #column,
    function: @escaping @Sendable (_ image: Tensor) -> Tensor
  ) {
    self = .function(
      name, image: image, classes: classes, batch: batch, loss: loss, optimiser: optimiser, path: path,
      id: id, line: line, column: column, function)
  }
}

/// A checked classifier: its network as a list of layers with shapes.
public struct TracedClassifier: Sendable {
  /// As it was declared.
  public var model: Classifier
  /// From images to a number for each class.
  public var network: TracedNetwork
}

extension Classifier {
  /// Runs the network's function on shapes.
  /// - Throws: all that is wrong with the model.
  public func trace() throws(Diagnostics) -> TracedClassifier {
    var problems = argumentProblems([
      ("batch", batch, 1), ("the image's height", height, 1), ("the image's width", width, 1),
      ("the image's channels", channels, 1), ("classes", classes, 2),
    ])
    let n = batch >= 1 ? batch : 2
    let image = Shape([n, max(height, 1), max(width, 1), max(channels, 1)], batched: true)
    let sizes = sizeProblems([image, Shape([n, max(classes, 2)], batched: true)])
    if !sizes.isEmpty { throw Diagnostics(problems + sizes) }
    let trace = Recorder.trace(self, player: "classifier", input: image, classes: classes)
    problems += trace.diagnostics
    let logits = Shape([n, max(classes, 2)], batched: true)
    if trace.result.isCertain && trace.result.shape != logits {
      problems.append(
        Diagnostic(
          location: trace.result.location,
          message:
            "the classifier must end in one number a class, \(logits), and ends in \(trace.result.shape)"
        ))
    }
    problems += optimiser.problems.map { Diagnostic(location: location, message: "the optimiser: \($0)") }
    if !problems.isEmpty { throw Diagnostics(problems) }
    return TracedClassifier(model: self, network: trace.network)
  }
}
