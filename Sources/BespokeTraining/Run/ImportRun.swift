import BespokeTensorFiles
import Foundation

/// `bespoke import`, once the compiler has brought the weights into a model's names and layouts: the folder of a run that
/// has made no step yet.
/// - Parameters:
///   - weights: the file that the compiler has written.
///   - origin: the file that the user gave.
///   - options: of the run, as `train` has them.
///   - catalogue: the compiled models.
///   - console: for what is said.
/// - Throws: `UserError` or `UsageError`, as `train` does.
public func importRun(
  weights: String, origin: String, options: TrainingOptions, catalogue: CompiledModels, console: Console
) throws {
  try options.validate()
  let checkpoint = try Checkpoint(SafeTensors(readFile(weights), path: origin))
  try prepareRun(options, catalogue, console, imported: checkpoint) { session, _, folder, _, configuration in
    let model = session.program.name
    console.line("what the optimisers remember is in no such file: they begin anew")
    let generate =
      session.program.generate == nil
      ? "" : "; draw with: \(programCommand) generate \(option("--checkpoint", folder.path)) --out images.png"
    console.line(
      "\(folder.path) is a run of \(model) before its first step of \(configuration.steps)\(generate); train with: "
        + "\(programCommand) train \(model) \(option("--out", folder.path)) --resume")
  }
}
