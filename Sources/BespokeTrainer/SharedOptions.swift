import ArgumentParser
import BespokeTraining

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
    parsing: .unconditional,
    help: """
      Threads. The results are the same for any. (default: the processors that this process may use, fewer while \
      others want them)
      """)
  var threads: Int?
}
