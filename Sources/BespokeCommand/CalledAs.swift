import Foundation

/// What users called: the trainer that hands a command over says its name, or else this program is meant.
let calledAs: String = {
  if let trainer = ProcessInfo.processInfo.environment["BESPOKE_CALLED_AS"] { return trainer }
  let file = ((CommandLine.arguments.first ?? "") as NSString).lastPathComponent
  // As plugins build it.
  return file.hasSuffix("-tool") ? String(file.dropLast(5)) : file
}()

/// What the trainer of the same models is called.
let trainerName: String =
  calledAs.hasSuffix("-compiler")
  ? String(calledAs.dropLast(9)) : calledAs == "bespokec" ? "bespoke" : calledAs
