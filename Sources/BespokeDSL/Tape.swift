import BespokeGraph

/// The graph that grows while formulas are written. A class, since all values of a graph share it.
package final class Tape {
  package var builder: GraphBuilder
  /// Random numbers that losses drew, for a trace.
  package var observations: [NamedValue] = []
  /// Notes layers, while a network's function runs on shapes and no layer's formula does.
  var recorder: Recorder?
  /// Nothing more is noted: its network has been looked at, or it is no network's.
  var isClosed = false
  /// Of the layer whose formula is running.
  var context: LayerContext?
  /// Whose formula it is where it is no layer's: what is wrong with it is said of this.
  var author = "a loss"
  private var draws: [String: Int] = [:]

  /// Something wrong with a formula.
  struct Problem {
    /// A sentence.
    var message: String
    /// The line of the layer; nil of losses and augmentations, which do not know theirs.
    var location: SourceLocation?
    /// Operands of the layer whose lines are given in notes; nil for all.
    var operands: [ValueID]?
    var notes: [Diagnostic.Note] = []
  }
  private(set) var problems: [Problem] = []
  /// What is legal and hardly meant in the formula that runs.
  var warnings: [String] = []

  package init(_ builder: GraphBuilder) { self.builder = builder }

  /// Notes what is wrong; a formula goes on with zeros, so that all that is wrong with it is said at once.
  func refuse(
    _ message: String, shape: Shape, about operands: [Tensor]? = nil, notes: [Diagnostic.Note] = []
  ) -> Tensor {
    note(
      Problem(
        message: message, location: context == nil ? nil : builder.location, operands: operands?.map(\.id),
        notes: notes))
    let possible = Shape(shape.dimensions.map { max($0, 1) }, batched: shape.isBatched)
    return Tensor(self, builder.constant(0, possible))
  }

  /// Once, however often a formula runs.
  func note(_ problem: Problem) {
    if problems.contains(where: { $0.message == problem.message && $0.location == problem.location }) {
      return
    }
    problems.append(problem)
  }

  /// Notes what is wrong in words that begin with a verb, the loss or the layer being what does it.
  func refuseThat(_ it: String, shape: Shape) -> Tensor {
    refuse(context == nil ? "\(author) \(it)" : it, shape: shape)
  }

  /// The problems that were noted since there were `count`, which are forgotten.
  func takeProblems(after count: Int) -> [Problem] {
    defer { problems.removeSubrange(count...) }
    return Array(problems[count...])
  }

  /// The loss itself, if it is a number.
  package func requireScalar(_ value: Tensor, _ what: String) -> Tensor {
    value.shape == .scalar
      ? value
      : refuse(
        "\(what) must be a scalar, and is \(value.shape): take the mean(…) or the sum(…)", shape: .scalar)
  }

  /// - Throws: what was wrong so far, at the line of the layer or of the training.
  package func requireRight(at location: SourceLocation) throws(Diagnostics) {
    guard problems.isEmpty else {
      throw Diagnostics(
        problems.map { Diagnostic(location: $0.location ?? location, message: $0.message, notes: $0.notes) })
    }
  }

  /// Names that are used once: `uniform/discriminator`, `uniform/discriminator-2`, and for a second turn
  /// `uniform/discriminator2`.
  func unique(_ name: String) -> String {
    draws[name, default: 0] += 1
    let count = draws[name, default: 1]
    return count == 1 ? name : name + "-\(count)"
  }

  /// Lends a graph to formulas.
  package static func lend<Result>(_ builder: inout GraphBuilder, to body: (Tape) -> Result) -> Result {
    let tape = Tape(builder)
    defer { builder = tape.builder }
    return body(tape)
  }

  // Tensors of other graphs

  /// What is wrong with a tensor that another graph made, as the end of a sentence.
  static let foreign = "takes a tensor of another network, which has a value only there"

  /// What a layer makes that is applied to no tensor: of no network, so that whoever takes it says what is wrong.
  static func nothing(_ layer: any LayerOfSeveral, at location: SourceLocation) -> Tensor {
    let tape = Tape(GraphBuilder(name: "nothing"))
    tape.isClosed = true
    tape.note(Problem(message: "\(layer.word): is applied to no tensor", location: location))
    return Tensor(tape, tape.builder.constant(0, Shape([1, 1], batched: true)))
  }

  // Nodes

  /// Appends an operation, whose shape is inferred and whose operands are checked here, or refuses it.
  func append(_ operation: Operation, _ operands: [Tensor], shape: Shape? = nil) -> Tensor {
    if let other = operands.first(where: { $0.tape !== self }) {
      let problem = other.tape.problems.first { $0.location != nil }
      note(problem ?? Problem(message: "\(context == nil ? author + " " : "")\(Self.foreign)", location: nil))
      return Tensor(self, builder.constant(0, shape ?? operands[0].shape))
    }
    let first = operands.first?.topic
    let topic = operands.allSatisfy { $0.topic == first } ? first : nil
    let scope = builder.scope
    if let topic { builder.scope += "/" + topic }
    defer { builder.scope = scope }
    if let refused = shape.flatMap(refuseImpossible) { return refused }
    do {
      let value = try builder.appendIfLegal(operation, operands.map(\.id), shape: shape)
      return refuseImpossible(builder.shape(value)) ?? Tensor(self, value, topic: topic)
    } catch {
      return refuse(
        "\(context == nil ? "in \(author), " : "")\(operation.row.mnemonic) \(error)",
        shape: shape ?? operands.first?.shape ?? .scalar)
    }
  }

  /// A shape whose elements could not even be counted; what is only too large is refused as a layer's result.
  private func refuseImpossible(_ shape: Shape) -> Tensor? {
    if shape.countIfAny != nil { return nil }
    return refuseThat("makes what is too large: \(shape) has more than 2^30 elements", shape: .scalar)
  }

  // Layers

  /// In a network a layer is noted; in another layer's formula it is a part of that.
  func apply(_ layer: any LayerOfSeveral, _ operands: [Tensor], at location: SourceLocation) -> Tensor {
    if let recorder { return recorder.record(layer, operands, at: location) }
    if let context { return context.apply(layer, operands, at: location) }
    if isClosed {
      note(Problem(message: "\(layer.word): \(Self.foreign)", location: location))
      return operands[0]
    }
    return refuse("\(author) applies a layer, whose weights nothing would train", shape: operands[0].shape)
  }
}
