import BespokeGraph

/// What a file of the zoo declares: a `GAN` or a `Classifier`.
public protocol Model: Sendable {
  /// What commands and folders call it.
  var name: String { get set }
  /// Where it is declared: its C files are called after that file.
  var location: SourceLocation { get set }
  /// Which kind of model it is.
  var kind: ModelKind { get }
}

/// Every kind of model there is; graphs are written once for each.
public enum ModelKind: Sendable {
  /// Two networks that play a game.
  case gan(GAN)
  /// One network that tells classes.
  case classifier(Classifier)
}

extension Model {
  /// What is too large about the batches that the model takes, without which no layer need be looked at.
  func sizeProblems(_ shapes: [Shape]) -> [Diagnostic] {
    shapes.compactMap(Limits.problem).prefix(1).map {
      Diagnostic(location: location, message: "a batch is too large: \($0)")
    }
  }

  /// A copy with another name, which stands where this is written: a file may make a model of another file's.
  ///
  ///     public let small: GAN = {
  ///       var model = mlp.named("mlp-b16")
  ///       model.batch = 16
  ///       return model
  ///     }()
  public func named(
    _ name: String, path: String = #filePath, id: String = #fileID, line: Int = #line, column: Int = #column
  ) -> Self {
    var copy = self
    copy.name = name
    copy.location = SourceLocation(path: path, id: id, line: line, column: column)
    return copy
  }

  /// What is wrong with its name and with its numbers, each of which must be at least `least`.
  func argumentProblems(_ numbers: [(what: String, value: Int, least: Int)]) -> [Diagnostic] {
    var problems: [String] = []
    let letters = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
    if !letters || !(name.first?.isLetter ?? false) {
      problems.append(
        "a model's name is made of a-z, 0-9 and '-' and starts with a letter, '\(name)' is not")
    }
    if name.contains("--") || name.hasSuffix("-") || name.utf8.count > 64 {
      problems.append(
        "a model's name has single hyphens, between letters and digits, and at most 64 characters, '\(name)' has not"
      )
    }
    for (what, value, least) in numbers where value < least {
      problems.append("\(what) must be at least \(least), is \(value)")
    }
    for (what, value, _) in numbers where value > Limits.number {
      problems.append("\(what) must be at most \(Limits.number), is \(value)")
    }
    return problems.map { Diagnostic(location: location, message: $0) }
  }
}
