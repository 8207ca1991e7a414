import BespokeDSL
import BespokeTensorFiles
import BespokeTraceCheck

/// `bespokec check TRACE`: what a compiled program computed, against the interpreter in double precision.
///
/// - Returns: whether all values agree; if not, the first that does not is reported.
func check(_ zoo: [any Model], _ options: Options) throws -> Bool {
  guard let word = options.positional.first else { throw UsageError(message: "check which trace?") }
  let path = try BespokeTensorFiles.path(ofArgument: word)
  let verdict = try checkTrace(path, zoo: zoo)
  if verdict.isRight { try say("\(path): \(verdict.text)") } else { report(verdict.text) }
  return verdict.isRight
}
