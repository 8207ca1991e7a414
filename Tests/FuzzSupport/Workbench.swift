import BespokeCompiler
import BespokeGraph
import Foundation

/// A program and the seed of its draws and inputs.
public struct FuzzCase: Sendable {
  public var program: Program
  public var seed: UInt64
  /// What its steps should compute, in turn, where that is known otherwise than from the program.
  public var steps: [Graph]?

  public init(_ program: Program, seed: UInt64, steps: [Graph]? = nil) {
    self.program = program
    self.seed = seed
    self.steps = steps
  }

  /// What the step of this number should compute, under the name of what does.
  func step(at number: UInt64) -> Graph {
    var step = program.step(at: number)
    guard let steps else { return step }
    let name = step.name
    step = steps[Int(number % UInt64(steps.count))]
    step.name = name
    return step
  }
}

/// Compiles programs, many at a time, and compares each with the reference.
public struct Workbench: Sendable {
  /// A fault planted into every program, to see that it is found.
  public var plant: (@Sendable (inout LoopProgram) -> Void)?

  public init(plant: (@Sendable (inout LoopProgram) -> Void)? = nil) { self.plant = plant }

  public struct Outcome: Sendable {
    public var failure: Failure?
    public var tally = Tally()
    public var usesFastConvolution = false
  }

  /// Seconds that the compiler, the C compiler, and the runs beside the interpreter took.
  public struct Times: Codable, Sendable {
    public var compiler = 0.0
    public var clang = 0.0
    public var runs = 0.0

    mutating func add(_ other: Times) {
      compiler += other.compiler
      clang += other.clang
      runs += other.runs
    }

    fileprivate static func add<T>(to seconds: inout Double, _ body: () throws -> T) rethrows -> T {
      let start = Date()
      defer { seconds += Date().timeIntervalSince(start) }
      return try body()
    }
  }

  /// - Parameter cases: their programs' names do not count.
  public func check(_ cases: [FuzzCase]) throws -> [Outcome] {
    var times = Times()
    return try check(cases, &times)
  }

  public func check(_ cases: [FuzzCase], _ times: inout Times) throws -> [Outcome] {
    var outcomes = Array(repeating: Outcome(), count: cases.count)
    var programs: [(index: Int, loops: LoopProgram)] = []
    for (index, item) in cases.enumerated() {
      var program = item.program
      program.name = "p\(index)"
      do {
        try program.verifyStage()
        var runner = StageRunner()
        var loops = try Times.add(to: &times.compiler) { try compile(program, &runner) }
        plant?(&loops)
        programs.append((index, loops))
      } catch {
        outcomes[index].failure = Failure(kind: .stage, message: "\(error)")
      }
    }
    if programs.isEmpty { return outcomes }
    let library = try Times.add(to: &times.clang) {
      try SharedLibrary(programs.map { ($0.loops, cases[$0.index].seed) })
    }
    for (index, loops) in programs {
      guard let compiled = library.program(loops.name) else {
        outcomes[index].failure = Failure(
          kind: .text, message: "the C is refused:\n\(library.refused[loops.name] ?? "")")
        continue
      }
      var comparison = Comparison(cases[index], compiled)
      do { try Times.add(to: &times.runs) { try comparison.run() } } catch let failure as Failure {
        outcomes[index].failure = failure
      }
      outcomes[index].tally = comparison.tally
      outcomes[index].usesFastConvolution = comparison.usesFastConvolution
    }
    return outcomes
  }
}
