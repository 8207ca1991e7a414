import BespokeGraph

/// A function from tensor to tensor with parameters of its own.
///
/// Listed in a `Generator` or `Discriminator`, or called: `Dense(64)(x)`. Each use has parameters of its own, unless the
/// layer is `shared()`, and takes its line from the place of use. A layer of one's own is a type like those in this folder,
/// in the model's file.
public protocol Layer: LayerOfSeveral {
  /// The layer's formula, run once for each pass through the network. It asks the context for its parameters, each time
  /// for the same ones, and refuses what it cannot be applied to with `context.refuse`.
  func formula(_ x: Tensor, _ context: LayerContext) -> Tensor
}

/// A layer of any number of tensors, `Mine()([x, label])`; most have one, and are a `Layer`.
public protocol LayerOfSeveral: Sendable {
  /// In place of the default, the stem and its ordinal in the network (`dense1`).
  var name: String? { get }
  /// Of default names; unless said otherwise the type's name without `2D`, its first letter small.
  var stem: String { get }
  /// What messages call it, the type's name.
  var word: String { get }
  /// What is wrong with its numbers, each the end of a sentence: `units must be at least 1, is 0`.
  var problems: [String] { get }
  /// What may come out of it, by which warnings go.
  var range: LayerRange { get }
  /// Whether what it makes of one sample depends, in training, on the others of the batch.
  var mixesSamples: Bool { get }
  /// The layer's formula, run once for each pass through the network, of as many tensors as it is applied to.
  func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor
}

/// What a layer knows of the numbers that it gives, beyond what its formula shows. Warnings go by it.
public enum LayerRange: Hashable, Sendable {
  /// Nothing.
  case any
  /// Within -1...1, whatever it is given, and ever nearer to the ends: no logits.
  case squashed
  /// Within -1...1, whatever it is given.
  case bounded
  /// Among the numbers that it is given and 0, moved, chosen among, or means of them: squashed where those are.
  case same
  /// What its formula makes of them: squashed where all that it is given is.
  case joined
}

extension LayerOfSeveral {
  public var name: String? { nil }
  public var stem: String { layerStem(word) }
  public var word: String { "\(type(of: self))" }
  public var problems: [String] { [] }
  public var range: LayerRange { .any }
  public var mixesSamples: Bool { false }

  /// Applies the layer with new parameters.
  public func callAsFunction(
    _ x: [Tensor], path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column
  ) -> Tensor {
    let location = SourceLocation(path: path, id: id, line: line, column: column)
    // Of a network's own, if there is one: it says what is wrong with the others.
    let tape = (x.first { !$0.tape.isClosed } ?? x.first)?.tape
    return tape?.apply(self, x, at: location) ?? Tape.nothing(self, at: location)
  }
}

extension Layer {
  /// The formula of the only tensor; an error at the layer's line where there are several.
  public func formula(_ x: [Tensor], _ context: LayerContext) -> Tensor {
    guard x.count == 1 else {
      return context.refuse("takes one tensor, is given \(x.count)", shape: x[0].shape)
    }
    return formula(x[0], context)
  }

  /// Applies the layer with new parameters.
  public func callAsFunction(
    _ x: Tensor, path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column
  ) -> Tensor {
    x.tape.apply(self, [x], at: SourceLocation(path: path, id: id, line: line, column: column))
  }
}

/// `Conv2D` to `conv`, `ELU` to `elu`, `PReLU` to `pReLU`.
private func layerStem(_ word: String) -> String {
  let word = word.hasSuffix("2D") ? word.dropLast(2) : word[...]
  let capitals = word.prefix { $0.isUppercase }
  let small = capitals.count > 1 && capitals.count < word.count ? capitals.dropLast() : capitals
  return small.lowercased() + word.dropFirst(small.count)
}
