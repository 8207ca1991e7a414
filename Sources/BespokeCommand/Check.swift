import BespokeDSL
import BespokeTraceCheck

/// `bespokec check TRACE`: what a compiled program computed, against the interpreter in double precision.
///
/// - Returns: whether all values agree; if not, the first that does not is reported.
func check(_ zoo: [any Model], _ options: Options) throws -> Bool {
  guard let path = options.positional.first else { throw UsageError(message: "check which trace?") }
  let verdict = try checkTrace(path, zoo: zoo)
  if verdict.isRight { print("\(path): \(verdict.text)") } else { report(verdict.text) }
  return verdict.isRight
}
