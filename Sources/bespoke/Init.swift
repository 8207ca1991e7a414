import ArgumentParser
import BespokeScaffold
import BespokeTraining
import Foundation

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a package of your own: a model, a trainer, a test.",
    discussion: "Its manifest names this copy of Bespoke. Nothing of Bespoke's sources is copied.")

  @Argument(help: "Letters and digits, a capital first: MyGAN.")
  var name: String

  @Option(
    name: .customLong("in"), help: "The folder to make it in, empty or not there yet. (default: ./NAME)")
  var folder: String?

  func run() throws {
    let folder = try PathOption(folder ?? name)
    do {
      let scaffold = try Scaffold(
        name: name, bespoke: bespokeFolder(from: URL(fileURLWithPath: folder.path).path))
      try scaffold.write(to: folder.path)
      try StandardOutput.result(
        "\(folder.path) is made. Train it: \(folder.change) && swift run -c release \(scaffold.command) train"
      )
    } catch let error as ScaffoldError {
      throw UserError("\(error)")
    }
  }
}
