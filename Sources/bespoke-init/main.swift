import BespokeScaffold
import Foundation

// What the plugin runs in the folder of a package: bespoke-init NAME FOLDER

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: bespoke-init NAME FOLDER\n".utf8))
  exit(2)
}
do {
  let scaffold = try Scaffold(name: arguments[1], bespoke: bespokeFolder(from: arguments[2]))
  try scaffold.add(to: arguments[2])
  print("added to Package.swift, and to the folders of the package:")
  for file in scaffold.sources { print("  \(file.path)") }
  print("now train it: swift run -c release \(scaffold.command) train")
} catch {
  FileHandle.standardError.write(Data("bespoke init: \(error)\n".utf8))
  exit(1)
}
