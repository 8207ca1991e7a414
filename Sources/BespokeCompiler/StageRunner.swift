import BespokeGraph
import Foundation

/// Something a stage produced, which can be checked and shown.
public protocol StageOutput {
  /// - Throws: a `CompilerBug` or the verifier's own error where the value is not legal.
  func verifyStage() throws
  /// For people.
  var shown: String { get }
}

/// Runs stages: times them, checks and dumps what they produce, names the one that fails. Stages do none of this.
public struct StageRunner {
  public struct Timing: Sendable {
    public var stage: String
    public var seconds: Double
  }
  public private(set) var timings: [Timing] = []
  /// Receives each stage's name and output.
  public var observe: ((String, any StageOutput) -> Void)?

  public init() {}

  public mutating func callAsFunction<Input, Output: StageOutput>(
    _ stage: String, _ input: Input, _ transform: (Input) throws -> Output
  ) throws -> Output {
    let start = Date()
    let output = try transform(input)
    timings.append(Timing(stage: stage, seconds: Date().timeIntervalSince(start)))
    do {
      try output.verifyStage()
    } catch let bug as CompilerBug {
      throw bug
    } catch {
      throw CompilerBug(stage: stage, message: "\(error)")
    }
    observe?(stage, output)
    return output
  }
}

extension Program: StageOutput {
  public func verifyStage() throws {
    for entry in entries { try entry.graph.verify() }
    guard entry(.step) != nil, entry(.penalisedStep) != nil else { return }
    func takenAndGiven(_ graph: Graph) -> [String] {
      graph.nodes.compactMap { node in
        if case .input(let name) = node.operation { "takes \(name) \(node.shape)" } else { nil }
      } + graph.outputs.map { "gives \($0.name) \(graph[$0.value].shape)" }
    }
    guard takenAndGiven(graph(.step)) == takenAndGiven(graph(.penalisedStep)) else {
      throw CompilerBug(
        stage: "step", message: "the step with lazy penalties takes or gives something else than the others")
    }
  }
  public var shown: String { entries.map(\.graph.text).joined(separator: "\n") }
}

extension Graph: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String { text }
}

extension LaidOutGraph: StageOutput {
  public func verifyStage() throws { try verify() }
  public var shown: String {
    graph.nodes.enumerated().filter { $1.shape.isBatched }.map { index, node in
      "%\(index) \(node.name) \(node.shape): \(layout.slabs[index]) slabs"
    }.joined(separator: "\n") + "\n"
  }
}
