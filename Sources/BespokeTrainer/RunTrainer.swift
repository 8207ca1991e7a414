import ArgumentParser
import BespokeABI
import BespokeTraining
import Foundation

/// Runs a trainer's command line for the models of a target of C, and ends the process: exit code 0, or 1 if something
/// went wrong, 2 if the command line could not be understood, 130 after Ctrl-C, 128 and the number of another signal that
/// ended training.
///
///     import BespokeTrainer
///     import MyGANKernels
///
///     runTrainer("mygan", mygan_models())
///
/// - Parameters:
///   - name: what the command is called.
///   - models: what the function in the header of the C returns.
///   - defaultModel: the model of `train` without one; nil for the only one, if there is only one.
///   - hint: what is said, behind the names of the models, where one is asked for that is not among them.
///   - commands: more commands, beside those that every trainer has; `Trainer.models` are the models.
@MainActor public func runTrainer(
  _ name: String, _ models: bespoke_models, defaultModel: String? = nil, hint: String? = nil,
  commands: [any ParsableCommand.Type] = []
) -> Never {
  StandardOutput.occupyClosedPlaces()
  // A write beyond a file size limit, or to a pipe that nobody reads, is then an error like a full disk, not the end of
  // the process.
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
  StopSignal.install()
  prepareThreads()
  setProgramName(name, calledAs: CommandLine.argc > 0 ? CommandLine.arguments[0] : name)
  // Swift on Linux reads them from /proc.
  guard CommandLine.argc > 0 else {
    fail("the command's arguments cannot be read: is /proc mounted?", code: 1)
  }
  do {
    do {
      Trainer.commands = commands
      Trainer.models = try CompiledModels(models, defaultModel: defaultModel, hint: hint)
      var command = try TrainerCommand.parseAsRoot()
      try Trainer.models.requireInstructionSet(ProcessInfo.processInfo.environment["BESPOKE_ISA"])
      try command.run()
      try StandardOutput.requireComplete()
    } catch let error where TrainerCommand.exitCode(for: error) == .success {
      // Help, or a script for completion: no errors, but results.
      try StandardOutput.result(TrainerCommand.fullMessage(for: error))
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
    guard TrainerCommand.exitCode(for: error) == .validationFailure else {
      fail("\(UserError(TrainerCommand.message(for: error)))", code: 1)
    }
    let message = TrainerCommand.problemOfCommand ?? TrainerCommand.message(for: error)
    fail("\(UsageError(message)) (see \(name) --help)", code: 2)
  }
  exit(0)
}

/// Ends the process with one line on stderr.
private func fail(_ message: String, code: Int32) -> Never {
  StandardOutput.complain(message)
  exit(code)
}

/// The trainer that is running.
public enum Trainer {
  // Set before any command runs, and never again.
  /// The models that it was started with; for commands of one's own.
  nonisolated(unsafe) public internal(set) static var models = CompiledModels(
    programs: [], instructionSet: "baseline")
  nonisolated(unsafe) static var commands: [any ParsableCommand.Type] = []
}

/// The root of the command line.
struct TrainerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: programName,
      abstract: "Trains the models, GANs and classifiers, that were compiled into this program.",
      discussion: """
        A model is a Swift file of the package; 'swift build' compiles it. Exit code: 0, or 1 if something went wrong, 2 \
        if the command line could not be understood, 130 after Ctrl-C, 128 and the number of another signal that ended \
        training.
        """,
      subcommands: [
        Models.self, Train.self, Generate.self, Export.self, Import.self, Score.self, Report.self, Bench.self,
        Trace.self,
        DataCommand.self,
      ]
        + Trainer.commands)
  }

  /// What is wrong with a command line whose first word is none of the commands: the parser would take it for an
  /// argument, and options for unknown ones.
  fileprivate static var problemOfCommand: String? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let first = CommandLine.arguments.dropFirst().first, !names.contains(first) else { return nil }
    let commands = names.joined(separator: ", ")
    return first.hasPrefix("-")
      ? "a command must come before \(first): \(commands)" : "no command \(first); there are \(commands)"
  }
}
