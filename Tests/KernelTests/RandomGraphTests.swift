import CEmitter
import Compiler
import Foundation
import GraphIR
import Interpreter
import TestKernels
import TestSupport
import Testing

/// Whatever the graph, its compiled C computes what the interpreter does. The C is compiled here and now.
///
/// `BESPOKE_RANDOM_GRAPHS=FIRST..<LAST` in the environment asks for other seeds than the usual few.
@Suite struct RandomGraphTests {
  private static let perLibrary = 10

  private static var seeds: Range<UInt64> {
    let words = ProcessInfo.processInfo.environment["BESPOKE_RANDOM_GRAPHS"]?.components(separatedBy: "..<")
    guard let words, words.count == 2, let first = UInt64(words[0]), let last = UInt64(words[1]) else {
      return 80..<100
    }
    return first..<last
  }

  @Test func compiledGraphsAgreeWithTheReference() throws {
    for first in stride(from: Self.seeds.lowerBound, to: Self.seeds.upperBound, by: Self.perLibrary) {
      let seeds = first..<min(first + UInt64(Self.perLibrary), Self.seeds.upperBound)
      let graphs = seeds.map { RandomGraph(seed: $0, operations: 3 + Int($0 % 22)) }
      let programs = zip(seeds, graphs).map { program("g\($0)", $1) }
      let library = try Library(programs)
      for (seed, program) in zip(seeds, programs) { try compare(program, library, seed: seed) }
    }
  }

  /// Other graphs than those whose C is compiled: no verifier of any stage refuses them.
  @Test func everyStageIsLegal() throws {
    for seed in 1000..<1060 as Range<UInt64> {
      var runner = StageRunner()
      _ = try compile(program("g\(seed)", RandomGraph(seed: seed, operations: 3 + Int(seed % 22))), &runner)
    }
  }

  private func compare(_ program: Program, _ library: Library, seed: UInt64) throws {
    let compiled = Compiled(try library.program(program.name))
    compiled.run(compiled.program.initialise, seed: seed)
    let states = compiled.states
    var inputs: [String: [Float]] = [:]
    for node in program.step.nodes {
      guard case .input(let name) = node.operation else { continue }
      inputs[name] = (0..<node.shape.count).map {
        Float(($0 + inputs.count) &* 2_654_435_761 >> 7 & 1023) / 511.5 - 1
      }
    }
    func tensors(_ values: [String: [Float]], _ shapes: [String: Shape]) -> [String: Tensor<Double>] {
      shapes.reduce(into: [:]) { result, item in
        guard let elements = values[item.key] else { return }
        result[item.key] = Tensor(shape: item.value, elements: elements.map(Double.init))
      }
    }
    var inputShapes: [String: Shape] = [:]
    for node in program.step.nodes {
      if case .input(let name) = node.operation { inputShapes[name] = node.shape }
    }
    let stateShapes = Dictionary(uniqueKeysWithValues: program.states.map { ($0.name, $0.shape) })
    let reference = try Interpreter<Double>().run(
      program.step, inputs: tensors(inputs, inputShapes), states: tensors(states, stateShapes), seed: seed)
    let result = compiled.run(compiled.program.step, inputs: inputs, seed: seed)
    for (name, tensor) in reference.outputs {
      expectClose(result.outputs[name] ?? [], tensor.elements, .network, "seed \(seed), \(name)")
    }
    for (name, values) in compiled.states {
      guard let tensor = reference.states[name] else { continue }
      expectClose(values, tensor.elements, .network, "seed \(seed), after \(name)")
    }
  }

  private func program(_ name: String, _ random: RandomGraph) -> Program {
    var initialise = GraphBuilder(name: "initialise")
    for (index, state) in random.states.enumerated() {
      initialise.assign(
        state, initialise.random(.uniform(low: -0.5, high: 0.5), stream: UInt32(index), state.shape))
    }
    func copy(_ name: String, _ input: String, _ output: String) -> Graph {
      var builder = GraphBuilder(name: name)
      builder.output(output, builder.input(input, Shape([1, 1], batched: true)))
      return builder.graph
    }
    return Program(
      name: name, location: .here(), batch: 1, realBatches: 1, sampleBatch: 1, latent: 1, height: 1, width: 1,
      channels: 1, updateOrder: "simultaneous", initialise: initialise.graph, step: random.builder.graph,
      generate: copy("generate", "noise", "image"), discriminate: copy("discriminate", "image", "logits"))
  }
}

/// Programs as a shared library, made with the C compiler that made the test's own kernels.
private final class Library {
  private let handle: UnsafeMutableRawPointer

  init(_ programs: [Program]) throws {
    let folder = NSTemporaryDirectory() + "bespoke-random-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var runner = StageRunner()
    let loops = try programs.map { (program: try compile($0, &runner), stem: $0.name) }
    let files =
      emitShared(programs: loops, prefix: "random") + loops.flatMap { emit($0.program, stem: $0.stem) }
    for file in files {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      [
        "clang", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused", "-ffp-contract=off",
        "-fno-math-errno",
        "-shared", "-fPIC", "-I", package.appending(path: "Sources/BespokeABI/include").path, "-o",
        "\(folder)/library.so", "-lm",
      ] + files.map(\.name).filter { $0.hasSuffix(".c") }.map { "\(folder)/\($0)" }
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "the emitted C in \(folder) does not compile")
    handle = try #require(dlopen("\(folder)/library.so", RTLD_NOW | RTLD_LOCAL))
    try FileManager.default.removeItem(atPath: folder)
  }

  deinit { dlclose(handle) }

  func program(_ name: String) throws -> bespoke_program {
    typealias Programs =
      @convention(c) (UnsafeMutablePointer<Int>) -> UnsafePointer<
        UnsafePointer<bespoke_program>?
      >?
    let function = unsafeBitCast(try #require(dlsym(handle, "random_programs")), to: Programs.self)
    var count = 0
    let programs = try #require(function(&count))
    let all = (0..<count).compactMap { programs[$0]?.pointee }
    return try #require(all.first { String(cString: $0.name) == name })
  }
}
