import BespokeABI
import BespokeDSL
import BespokeTraceCheck
import BespokeTraining
import Foundation

/// What a compiled model computed otherwise than the reference.
public struct Disagreement: Error, CustomStringConvertible {
  public let description: String
}

/// Runs some steps of a compiled model on images of noise and compares every value with the reference interpreter in
/// double precision, as `bespokec check` does.
///
/// - Parameters:
///   - model: its name.
///   - zoo: the models as Swift says them.
///   - compiled: what the function in the header of their C returns.
///   - steps: with lazy penalties, as many as show one.
///   - seed: what images, noise and the first weights come from.
/// - Throws: `Disagreement` with the first value that is wrong, its layer and line; `UserError` or `UsageError`
///   where the C is of another build than the models.
public func requireAgreement(
  of model: String, in zoo: [any Model], compiled: bespoke_models, steps: Int = 2, seed: UInt64 = 1
) throws {
  let program = try CompiledModels(compiled).program(named: model)
  let folder = FileManager.default.temporaryDirectory.appending(path: "bespoke-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let trace = folder.appending(path: "trace.safetensors").path
  try recordTraceOnNoise(of: program, steps: steps, seed: seed, to: trace)
  let verdict = try checkTrace(trace, zoo: zoo)
  guard verdict.isRight else { throw Disagreement(description: verdict.text) }
}
