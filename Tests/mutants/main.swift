import ArgumentParser
import Foundation
import PlantedFaults

/// Plants faults in a copy of the sources, one by one, and asks the tests whether they find each: `make mutants`.
struct Mutants: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutants", abstract: "Plants faults in a copy of the sources; the tests must find each.")

  @Option(help: "Faults, with commas between their names or how these begin. (default: all)") var only:
    String?
  @Option(help: "Where the copies are built.") var folder = ".build/mutants"
  @Flag(help: "Names what there is, and plants nothing.") var list = false

  func run() throws {
    let wanted = only?.split(separator: ",").map(String.init)
    let faults = Fault.all.filter { fault in wanted?.contains { fault.name.hasPrefix($0) } ?? true }
    guard !faults.isEmpty else { throw ValidationError("no fault is called so; see --list") }
    if list {
      for fault in faults { print(fault.name, "in", fault.file) }
      return
    }
    var survivors: [String] = []
    for tree in Fault.Tree.allCases {
      let own = faults.filter { $0.tree == tree }
      if own.isEmpty { continue }
      let copy = try Copy(of: FileManager.default.currentDirectoryPath, in: "\(folder)/\(tree)", tree)
      try copy.requireHealth(tests: own.map(\.tests))
      for fault in own {
        let start = Date()
        let outcome = try copy.outcome(of: fault)
        let seconds = Int(Date().timeIntervalSince(start).rounded())
        if outcome == .survived { survivors.append(fault.name) }
        say(pad(fault.name, 34) + pad("\(seconds) s", 8) + outcome.text)
      }
    }
    say("\(faults.count - survivors.count) of \(faults.count) planted faults were found")
    guard survivors.isEmpty else {
      say("SURVIVED: " + survivors.joined(separator: ", "))
      throw ExitCode.failure
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}

/// A line at once, also where the output is no terminal.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

Mutants.main()
