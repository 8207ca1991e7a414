import CEmitter
import Compiler
import Foundation
import GraphIR
import ModelDSL

/// The compiler's command line, for whatever models the executable links.
///
///     bespokec emit --out DIR --stems DCGAN,MLP [--prefix bespoke]     the C of all models; only changed files are written
///     bespokec show MODEL --stage STAGE                                what the compiler did
///     bespokec check TRACE                                             a trace against the interpreter
///     bespokec list                                                    the models, with their fingerprints
///
/// - Returns: the exit code: 0, 1 for errors in a model or a file, 2 for usage.
public func runCompiler(zoo: [any Model], arguments: [String]) -> Int32 {
  do {
    switch arguments.first {
    case "emit": try emitFiles(zoo, Options(arguments.dropFirst()))
    case "show": try show(zoo, Options(arguments.dropFirst()))
    case "check": return try check(zoo, Options(arguments.dropFirst())) ? 0 : 1
    case "list": list(zoo)
    case "--help", "-h", "help": print(usage)
    default: throw UsageError(message: "say what to do")
    }
    return 0
  } catch let error as UsageError {
    report("bespokec: error: \(error.message)\n\(usage)")
    return 2
  } catch {
    // Diagnostics stand in the form that build systems show to the user.
    report("\(error)")
    return 1
  }
}

/// The fingerprints are those that `bespoke models` shows of what was compiled.
private func list(_ zoo: [any Model]) {
  for model in zoo {
    let fingerprint = (try? buildProgram(model).fingerprint) ?? "does not compile"
    print("\(model.name)  \(fingerprint)  \(model.location)")
  }
}

private let usage = """
  usage: bespokec show MODEL [--stage \(stages.joined(separator: "|"))]
         bespokec check TRACE
         bespokec list
         bespokec emit --out DIR (--stems | --only) FILE,FILE,… [--prefix NAME]
  BESPOKE_DUMP=stage,… prints what those stages made of every model; BESPOKE_DUMP_TO=DIR writes it there.
  """

let stages = ["graph", "step", "fused", "memory", "loops", "cost", "c", "timing"]

package struct UsageError: Error {
  var message: String
}

func report(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

/// `--name value` pairs and what stands before them.
package struct Options {
  package var positional: [String] = []
  package var named: [String: String] = [:]

  package init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument.hasPrefix("--") {
        guard let value = rest.popFirst() else { throw UsageError(message: "\(argument) needs a value") }
        named[String(argument.dropFirst(2))] = value
      } else {
        positional.append(argument)
      }
    }
  }
}
