import ArgumentParser
import Foundation
import Training

// A write beyond a file size limit is then an error like a full disk, not the end of the process.
signal(SIGXFSZ, SIG_IGN)

/// Ends the process with one line on stderr.
func fail(_ message: String, code: Int32) -> Never {
  try? FileHandle.standardError.write(contentsOf: Data("bespoke: error: \(message)\n".utf8))
  exit(code)
}

do {
  var command = try Bespoke.parseAsRoot()
  try compiledPrograms().requireInstructionSet(ProcessInfo.processInfo.environment["BESPOKE_ISA"])
  try command.run()
} catch let error as UserError {
  fail("\(error)", code: 1)
} catch let error as UsageError {
  fail("\(error)", code: 2)
} catch {
  // What is left is ArgumentParser's: help and version, which are no errors, or a command line it cannot read.
  if Bespoke.exitCode(for: error) == .success || error is ExitCode { Bespoke.exit(withError: error) }
  guard Bespoke.exitCode(for: error) == .validationFailure else { fail(Bespoke.message(for: error), code: 1) }
  fail("\(Bespoke.message(for: error)) (see bespoke --help)", code: 2)
}
