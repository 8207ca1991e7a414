import BespokeTraining
import Foundation
import TestKernels

/// Records a trace of one of the tests' models on garments, as `bespoke trace` does of the zoo's:
///
///     trace-test MODEL STEPS SEED FILE
func record(_ arguments: [String]) throws {
  guard arguments.count == 4, let steps = Int(arguments[1]), let seed = UInt64(arguments[2]) else {
    throw UsageError("usage: trace-test MODEL STEPS SEED FILE")
  }
  try recordTrace(
    of: CompiledModels(bespoke_test_models()).program(named: arguments[0]), data: "garments", steps: steps,
    seed: seed, threads: 2, values: true, to: arguments[3], console: .standard())
}

do { try record(Array(CommandLine.arguments.dropFirst())) } catch {
  FileHandle.standardError.write(Data("trace-test: \(error)\n".utf8))
  exit(1)
}
