import ArgumentParser
import BespokeTraining
import Foundation

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Fetches and shows data sets.", subcommands: [Fetch.self, Preview.self])

  struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Downloads a data set into Bespoke's cache; goes on where an earlier attempt ended.")

    @Argument(help: "fashion-mnist, the only one there is.")
    var set: String

    @Option(help: "Another address that holds the four files.")
    var from: String?

    func run() throws {
      guard set == "fashion-mnist" else {
        throw UsageError("there is no data set '\(set)' to fetch; there is: fashion-mnist")
      }
      try fetchData(from: from, console: .standard())
    }
  }

  struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draws up to ten rows of a data set, a class a column if it has labels.")

    @Argument(
      help: ArgumentHelp(
        "auto, garments, fashion-mnist, or a folder with IDX, PNG or JPEG files.",
        valueName: "auto|garments|fashion-mnist|folder"), transform: PathOption.parseData)
    var data: PathOption

    @Option(
      help: ArgumentHelp(
        "Draw garments at this size, and resize other images to it, as for a model of such images: 64x64x3.",
        valueName: "height x width x channels"))
    var size: String?

    @Option(help: "The picture to write, a PNG.", transform: PathOption.parse)
    var out: PathOption

    func run() throws { try previewData(data.path, size: size, out: out.path, console: .standard()) }
  }
}
