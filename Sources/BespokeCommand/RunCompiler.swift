import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeForeign
import BespokeGraph
import BespokeTensorFiles
import Foundation

/// The compiler's command line, for whatever models the executable links.
///
///     bespokec show MODEL --stage STAGE                        what the compiler did
///     bespokec check TRACE                                     a trace against the interpreter
///     bespokec import MODEL --from FILE --out FILE             weights of PyTorch or Keras for the trainer
///     bespokec list                                            the models, with their fingerprints
///     bespokec export --checkpoint RUN --format c --out DIR    a trained model for somewhere else
///     bespokec emit --out DIR --stem DCGAN --stem MLP          the C of all models; only changed files are written
///
/// - Returns: the exit code: 0, 1 for errors in a model or a file, 2 for usage.
public func runCompiler(zoo: [any Model], arguments: [String]) -> Int32 {
  let command = Command.all.first { $0.name == arguments.first }
  do {
    guard let command else {
      guard let first = arguments.first else { throw UsageError(message: "say what to do") }
      if ["--help", "-h", "help"].contains(first) {
        try say(usage)
        return 0
      }
      throw UsageError(message: "there is no command \"\(first)\"")
    }
    let options = try Options(arguments.dropFirst(), of: command)
    if options.flags.contains("help") {
      try say(command.help)
      return 0
    }
    switch command.name {
    case "emit": try emitFiles(zoo, options)
    case "show": try show(zoo, options)
    case "export": try export(zoo, options)
    case "check": return try check(zoo, options) ? 0 : 1
    case "import": try importFile(zoo, options)
    default: try list(zoo)
    }
    return 0
  } catch let error as UsageError {
    report(
      "\(calledAs): error: \(error.message) (see \(calledAs) \(command.map { $0.name + " " } ?? "")--help)")
    return 2
  } catch let error as UserError {
    report("\(calledAs): error: \(error)")
    return 1
  } catch let error as ImportRefused {
    report("\(calledAs): error: \(error)")
    return 1
  } catch {
    // Diagnostics stand in the form that build systems show to the user.
    report("\(error)")
    return 1
  }
}

/// The fingerprints are those that `bespoke models` shows of what was compiled.
private func list(_ zoo: [any Model]) throws {
  for model in zoo {
    let fingerprint = (try? buildProgram(model).fingerprint) ?? "does not compile"
    try say("\(model.name)  \(fingerprint)  \(model.location)")
  }
}

/// A command, and what it takes.
package struct Command: Sendable {
  var name: String
  /// What stands behind the name.
  var synopsis: String
  var text: String
  /// Words without `--` that stand before or behind the options, at most.
  var words = 0
  /// Options with a value.
  var options: [String] = []
  var flags: [String] = []

  var help: String { "usage: \(calledAs) \(name)\(synopsis.isEmpty ? "" : " ")\(synopsis)\n\(text)" }

  static let all = [
    Command(
      name: "show",
      synopsis: "MODEL [--stage \(views.joined(separator: "|"))] [--threads N] [--entries KIND,…]",
      text: """
        Prints what a stage of the compiler made of a model, the first without --stage; of some entries (see emit).
        --threads N with --stage cost adds how many times as fast N threads can be, what keeps them waiting, and how
        many bytes they read that others have written (of up to 64).
        BESPOKE_DUMP=STAGE,… prints what those stages make of every model that is compiled; BESPOKE_DUMP_TO=DIR writes it
        there.
        """, words: 1, options: ["stage", "threads", "entries"]),
    Command(
      name: "check", synopsis: "TRACE",
      text: """
        Compares what '\(trainerName) trace' recorded with the interpreter in double precision, and reports the first value that
        rounding does not explain, at the model's line.
        """, words: 1),
    exportCommand, importCommand,
    Command(name: "list", synopsis: "", text: "Lists the models, their fingerprints and where they stand."),
    Command(
      name: "emit",
      synopsis: "--out DIR (--stem FILE … | --renew | --only MODEL …) [--entries KIND,…] [--prefix NAME]",
      text: """
        Writes C into a folder: of all models, whose files are given with --stem; with --renew of those whose C is there;
        with --only, of a model by its name or its file's. Nothing is written if something is wrong.
        --entries KIND,…  what programs can do, and the states that this needs: of
                          \(Entry.Kind.allCases.map(\.rawValue).joined(separator: ", "))
                          those that a model has; all of them: all; without it what a trainer runs, all but
                          discriminate and the phases of a step, gradients and update
        --prefix NAME     of the function that lists the programs, NAME_models; bespoke_zoo if none is given
        """, options: ["out", "stem", "only", "entries", "prefix"], flags: ["renew"]),
  ]
}

private let usage =
  "usage: "
  + Command.all.map { "\(calledAs) \($0.name) \($0.synopsis)" }.joined(separator: "\n       ")
  + "\n'\(calledAs) COMMAND --help' says more."

/// What `show` shows: what each stage made, what kernels cost, the C, and how long each stage took.
let views = stageNames + ["cost", "c", "timing"]

package struct UsageError: Error {
  var message: String
}

func report(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// The words of a command: options with their values, flags, and what stands between them.
package struct Options {
  package var positional: [String] = []
  /// The value of an option, the last one where it is given several times.
  package var named: [String: String] { values.compactMapValues(\.last) }
  package private(set) var flags: Set<String> = []
  private var values: [String: [String]] = [:]

  /// - Parameter command: what may be given; anything with a value if there is none.
  package init(_ arguments: ArraySlice<String>, of command: Command? = nil) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      if let command,
        ["--help", "-h"].contains(argument) || command.flags.contains(where: { "--" + $0 == argument })
      {
        flags.insert(argument == "-h" ? "help" : String(argument.dropFirst(2)))
      } else if argument.hasPrefix("-") && argument.count > 1 && (command != nil || argument.hasPrefix("--"))
      {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        let name = String(parts[0].dropFirst(2))
        if let command, !command.options.contains(where: { "--" + $0 == parts[0] }) {
          let known = (command.options + command.flags + ["help"]).map { "--" + $0 }.joined(separator: ", ")
          throw UsageError(message: "'\(command.name)' has no option \(parts[0]); it has \(known)")
        }
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
          throw UsageError(message: "\(parts[0]) needs a value")
        }
        values[name, default: []].append(value)
      } else {
        positional.append(argument)
      }
    }
    if let command, flags.contains("help") == false, positional.count > command.words {
      throw UsageError(
        message: "'\(command.name)' does not know what to do with \"\(positional[command.words])\"")
    }
  }

  /// The value of an option that names a path.
  /// - Throws: `UsageError` where there can be no such path.
  package func path(_ name: String) throws -> String? {
    do { return try named[name].map { try BespokeTensorFiles.path(ofArgument: $0) } } catch let error
      as UserError
    {
      throw UsageError(message: "--\(name): \(error)")
    }
  }

  /// All values of an option that may be given several times.
  package func all(_ name: String) -> [String] { values[name] ?? [] }
}
