import BespokeGraph
import Foundation

/// Random programs, one a seed: even seeds give a model of the language, odd ones a graph.
public struct Fuzzer: Sendable {
  public var workbench: Workbench
  /// Programs compiled at a time.
  public var batch: Int

  public init(_ workbench: Workbench = Workbench(), batch: Int = 16) {
    self.workbench = workbench
    self.batch = batch
  }

  public static func model(_ seed: UInt64) -> RandomModel? { seed % 2 == 0 ? RandomModel(seed: seed) : nil }

  public static func program(_ seed: UInt64) throws -> Program {
    try model(seed)?.program(name: "p")
      ?? RandomGraph(seed: seed, operations: 3 + Int(seed % 22)).program(name: "p")
  }

  /// The program of a seed, with what is known of it otherwise.
  public static func item(_ seed: UInt64) throws -> FuzzCase {
    try model(seed)?.item(seed: seed) ?? FuzzCase(program(seed), seed: seed)
  }

  public struct Report: Codable, Sendable {
    public struct Found: Codable, Sendable {
      public var seed: UInt64
      public var failure: Failure

      public init(seed: UInt64, failure: Failure) { (self.seed, self.failure) = (seed, failure) }
    }
    public var programs = 0
    public var models = 0
    public var withFastConvolutions = 0
    public var withLazyPenalties = 0
    public var nodes = 0
    public var tally = Tally()
    public var times = Workbench.Times()
    public var failures: [Found] = []

    public init() {}

    public mutating func add(_ other: Report) {
      programs += other.programs
      models += other.models
      withFastConvolutions += other.withFastConvolutions
      withLazyPenalties += other.withLazyPenalties
      nodes += other.nodes
      tally.add(other.tally)
      times.add(other.times)
      failures += other.failures
    }

    public var line: String {
      "\(programs) programs (\(models) models, \(withFastConvolutions) with fast convolutions, \(withLazyPenalties) with lazy penalties), \(nodes) nodes: "
        + "\(tally.tensors) tensors compared, \(tally.sensitive) of them within what rounding does to them, "
        + "\(tally.unbounded) out of range; \(failures.count) failures; seconds: compiler \(Int(times.compiler)), "
        + "clang \(Int(times.clang)), runs \(Int(times.runs))"
    }
  }

  public func run(_ seeds: Range<UInt64>) throws -> Report {
    var report = Report()
    for first in stride(from: seeds.lowerBound, to: seeds.upperBound, by: batch) {
      let part = first..<min(first + UInt64(batch), seeds.upperBound)
      let cases = try part.map(Self.item)
      for (item, outcome) in zip(cases, try workbench.check(cases, &report.times)) {
        report.programs += 1
        report.models += item.seed % 2 == 0 ? 1 : 0
        report.withFastConvolutions += outcome.usesFastConvolution ? 1 : 0
        report.withLazyPenalties += item.steps == nil ? 0 : 1
        report.nodes += item.program.entries.reduce(0) { $0 + $1.graph.nodes.count }
        report.tally.add(outcome.tally)
        if let failure = outcome.failure {
          report.failures.append(Report.Found(seed: item.seed, failure: failure))
        }
      }
    }
    return report
  }

  /// The smallest program found that fails as that of the seed does, in the text form.
  public func shrink(_ seed: UInt64, _ failure: Failure, progress: @escaping (String) -> Void = { _ in })
    throws
    -> Program
  {
    try Shrinker(workbench, seed: seed, kind: failure.kind, progress: progress)
      .shrink(Self.program(seed), failure, model: Self.model(seed))
  }

  /// Programs that failed once, in `Tests/FuzzSupport/Cases`: `NAME.seed<N>.graphs`, by their seeds.
  public static func cases() throws -> [(name: String, item: FuzzCase)] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try files.filter { $0.hasSuffix(".graphs") }.sorted().map {
      ($0, try FuzzCase(reading: folder.appending(path: $0)))
    }
  }
}

extension FuzzCase {
  /// A file `NAME.seed<N>.graphs`.
  public init(reading file: URL) throws {
    let words = file.lastPathComponent.split(separator: ".")
    guard let word = words.first(where: { $0.hasPrefix("seed") }), let seed = UInt64(word.dropFirst(4)) else {
      throw FuzzError("\(file.lastPathComponent) is not called NAME.seed<N>.graphs")
    }
    self.init(
      try Program(name: "p", parsing: String(contentsOf: file, encoding: .utf8)), seed: seed)
  }
}
