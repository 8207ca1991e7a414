import ArgumentParser
import BespokeTraining
import Foundation

/// Lets the compiler do what only it can, with the words of a command; it says itself what is wrong.
/// - Throws: `ExitCode` where it fails, `UserError` where there is none.
func handOver(_ arguments: [String]) throws {
  guard let compiler = compilerPath() else {
    throw UserError(
      "there is no compiler beside this program, which knows the model's layers: build the whole package with "
        + "'swift build', not one product alone")
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: compiler)
  process.arguments = arguments
  do { try process.run() } catch {
    throw UserError("cannot run \(compiler): \(error.localizedDescription)")
  }
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
}

/// The executable with the models' Swift, beside this one: `bespokec`, `mygan-compiler`. The one that the plugin ran is of
/// the models as they are in this program; what bears the product's own name may be of an earlier build.
private func compilerPath() -> String? {
  guard let own = Bundle.main.executableURL else { return nil }
  let folder = own.resolvingSymlinksInPath().deletingLastPathComponent()
  let product = programName == "bespoke" ? "bespokec" : programName + "-compiler"
  return [product + "-tool", product].map { folder.appending(path: $0).path }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
}
