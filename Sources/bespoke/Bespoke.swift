import ArgumentParser
import BespokeTraining
import BespokeZooKernels

/// The root of the command line.
struct Bespoke: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bespoke",
    abstract: "Trains the models, GANs and classifiers, that were compiled into this program.",
    discussion: """
      A model is a Swift file in Sources/BespokeZoo; 'swift build' compiles it. Exit code: 0, or 1 if something went \
      wrong, 2 if the command line could not be understood, 130 after Ctrl-C, 128 and the number of another signal \
      that ended training.
      """,
    subcommands: [Models.self, Train.self, Generate.self, Bench.self, Trace.self, DataCommand.self])
}

/// The programs of this executable. Only here does Swift touch the generated code's list.
func compiledPrograms() throws -> ProgramCatalogue {
  var count = 0
  let first = bespoke_programs(&count)
  let lowerings = bespoke_lowerings()
  let programs = try (first == nil ? 0..<0 : 0..<count).map { index in
    guard let table = first?[index] else {
      throw UserError("the table of compiled models has a hole: rebuild with 'swift build'")
    }
    return try CompiledProgram(table, lowering: lowerings?[index])
  }
  let sets = (0...).lazy.map(bespoke_instruction_sets).prefix { $0 != nil }.compactMap { $0 }
  return ProgramCatalogue(
    programs: programs, instructionSet: String(cString: bespoke_instruction_set()),
    instructionSets: sets.map { String(cString: $0) })
}

extension PathOption {
  /// For a command's options and arguments.
  static func parse(_ argument: String) throws -> PathOption { try parse(argument, mayBeBytes: false) }

  /// For `--data`.
  static func parseData(_ argument: String) throws -> PathOption { try parse(argument, mayBeBytes: true) }

  private static func parse(_ argument: String, mayBeBytes: Bool) throws -> PathOption {
    do {
      return try PathOption(argument, mayBeBytes: mayBeBytes)
    } catch { throw ValidationError("\(error)") }
  }
}

/// `--resize`, the same in every command that feeds a model.
struct ResizeOption: ParsableArguments {
  @Flag(help: "Bring images of another height and width to the model's: shrunk, enlarged or stretched.")
  var resize = false
}

/// `--threads`, the same in every command.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: """
      Threads. The results are the same for any. (default: the processors that this process may use, fewer while \
      others want them)
      """)
  var threads: Int?
}
