import Foundation

/// A fault to be planted in the sources, which the tests must find.
public struct Fault: Sendable {
  /// What is built and tested for it.
  public enum Tree: String, Sendable, CaseIterable {
    /// Without any compiled model.
    case swift
    /// With the test models.
    case kernels

    /// The targets of its tests.
    public var targets: [String] {
      switch self {
      case .swift:
        [
          "AutodiffTests", "CompilerTests", "DSLTests", "ForeignTests", "GraphTests", "InterpreterTests",
          "TrainingTests",
        ]
      case .kernels: ["EmittedCTests", "KernelTests"]
      }
    }
  }
  public var name: String
  public var file: String
  /// Stands in the file exactly once.
  public var original: String
  public var replacement: String
  public var tree: Tree
  /// The tests that should find it: targets and suites, with `|` between them.
  public var tests: String

  init(
    _ name: String, _ file: String, _ original: String, _ replacement: String, _ tree: Tree, _ tests: String
  ) {
    (self.name, self.file, self.original, self.replacement) = (name, file, original, replacement)
    (self.tree, self.tests) = (tree, tests)
  }

  /// The file's text with the fault in it.
  /// - Throws: `FaultProblem` if the original does not stand there exactly once.
  public func planted(in text: String) throws -> String {
    let parts = text.components(separatedBy: original)
    guard parts.count == 2 else {
      throw FaultProblem("\(name): \(file) has \(parts.count - 1) times\n\(original)")
    }
    return parts.joined(separator: replacement)
  }
}

public struct FaultProblem: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}
