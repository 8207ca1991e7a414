import BespokeScaffold
import Foundation

// `bespoke init` without the trainer, which takes longer to build; and what the plugin runs in the folder of a package.

let usage =
  "usage: bespoke-init new NAME FOLDER    a package of its own\n       bespoke-init add NAME FOLDER    to a package\n"
let arguments = CommandLine.arguments
guard arguments.count == 4, ["new", "add"].contains(arguments[1]) else {
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}
do {
  let folder = URL(fileURLWithPath: arguments[3]).path
  let scaffold = try Scaffold(name: arguments[2], bespoke: bespokeFolder(from: folder))
  if arguments[1] == "new" { try scaffold.write(to: folder) } else { try scaffold.add(to: folder) }
  for file in arguments[1] == "new" ? scaffold.files : scaffold.sources { print("made \(file.path)") }
  print("now train it, in \(folder): swift run -c release \(scaffold.command) train")
} catch {
  FileHandle.standardError.write(Data("bespoke-init: error: \(error)\n".utf8))
  exit(1)
}
