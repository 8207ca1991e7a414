import ArgumentParser
import BespokeTraining
import Foundation

StandardOutput.occupyClosedPlaces()
// A write beyond a file size limit, or to a pipe that nobody reads, is then an error like a full disk, not the end of
// the process.
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)
StopSignal.install()
prepareThreads()

/// Ends the process with one line on stderr.
func fail(_ message: String, code: Int32) -> Never {
  StandardOutput.complain(message)
  exit(code)
}

// Swift on Linux reads them from /proc.
guard CommandLine.argc > 0 else { fail("the command's arguments cannot be read: is /proc mounted?", code: 1) }

do {
  do {
    var command = try Bespoke.parseAsRoot()
    try compiledPrograms().requireInstructionSet(ProcessInfo.processInfo.environment["BESPOKE_ISA"])
    try command.run()
    try StandardOutput.requireComplete()
  } catch let error where Bespoke.exitCode(for: error) == .success {
    // Help, or a script for completion: no errors, but results.
    try StandardOutput.result(Bespoke.fullMessage(for: error))
  }
} catch let error as LostOutput {
  if error.isUnread { exit(128 + SIGPIPE) }
  fail("\(error)", code: 1)
} catch let error as UserError {
  fail("\(error)", code: 1)
} catch let error as UsageError {
  fail("\(error)", code: 2)
} catch let error as ExitCode {
  exit(error.rawValue)
} catch {
  // What is left is ArgumentParser's: a command line it cannot read.
  guard Bespoke.exitCode(for: error) == .validationFailure else {
    fail("\(UserError(Bespoke.message(for: error)))", code: 1)
  }
  fail("\(UsageError(Bespoke.message(for: error))) (see bespoke --help)", code: 2)
}
