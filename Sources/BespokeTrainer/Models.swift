import ArgumentParser
import BespokeTraining
import Foundation

struct Models: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists the compiled models: shapes, parameters, memory.")

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() throws {
    let programs = Trainer.models.programs
    try StandardOutput.result(
      programs.map { try json ? $0.jsonDescription : $0.description }.joined(separator: "\n"))
  }
}
