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
  var count = 0
  let (programs, lowerings) = (bespoke_test_programs(&count), bespoke_test_lowerings())
  for index in 0..<count {
    guard let table = programs?[index], String(cString: table.pointee.name) == arguments[0] else { continue }
    return try recordTrace(
      of: CompiledProgram(table, lowering: lowerings?[index]), data: "garments", steps: steps, seed: seed,
      threads: 2, values: true, to: arguments[3], console: .standard())
  }
  throw UsageError("no test model is called \(arguments[0])")
}

do { try record(Array(CommandLine.arguments.dropFirst())) } catch {
  FileHandle.standardError.write(Data("trace-test: \(error)\n".utf8))
  exit(1)
}
