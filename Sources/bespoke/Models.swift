import ArgumentParser
import Foundation
import Training

struct Models: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the compiled models: shapes, parameters, memory.")

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    for program in try compiledPrograms().programs {
      print(try json ? program.jsonDescription : program.description)
    }
  }
}
