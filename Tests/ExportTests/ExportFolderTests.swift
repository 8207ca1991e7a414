import BespokeDSL
import BespokeTensorFiles
import BespokeTraining
import Foundation
import TestModels
import Testing

@testable import BespokeExport

/// What is refused, in one line, with nothing written.
@Suite struct ExportFolderTests {
  private let folder: Folder
  private let model: any Model

  init() throws {
    folder = try Folder()
    model = try #require(zoo.first { $0.name == "squares" })
  }

  private func problem(_ checkpoint: String, out: String = "out", model name: String? = "squares") throws
    -> String
  {
    let before = try folder.names
    let error = #expect(throws: UserError.self) {
      try exportModel(.c, checkpoint: checkpoint, model: name, zoo: zoo, to: folder.file(out)) { _ in }
    }
    #expect(try folder.names == before)
    let text = try #require(error).description
    #expect(!text.contains("\n"))
    return text
  }

  @Test func foldersThatAreTakenStayAsTheyAre() throws {
    let weights = try folder.weights(of: model)
    try FileManager.default.createDirectory(atPath: folder.file("full"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.file("full/mine")))
    #expect(try problem(weights, out: "full").contains("not empty"))
    #expect(try problem(weights, out: "full/mine").contains("is a file"))
    #expect(try String(contentsOfFile: folder.file("full/mine"), encoding: .utf8) == "mine")
    // An empty one is taken.
    try FileManager.default.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: true)
    _ = try exportModel(.c, checkpoint: weights, model: "squares", zoo: zoo, to: folder.file("empty")) { _ in
    }
    #expect(FileManager.default.fileExists(atPath: folder.file("empty/MODEL_CARD.md")))
  }

  @Test func linksAreFollowed() throws {
    let weights = try folder.weights(of: model)
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.file("astray"), withDestinationPath: folder.file("nowhere"))
    #expect(try problem(weights, out: "astray").contains("is a link to nothing"))
    try manager.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: true)
    try manager.createSymbolicLink(atPath: folder.file("link"), withDestinationPath: folder.file("empty"))
    _ = try exportModel(.c, checkpoint: weights, model: "squares", zoo: zoo, to: folder.file("link")) { _ in }
    #expect(manager.fileExists(atPath: folder.file("empty/MODEL_CARD.md")))
    let here = #expect(throws: UserError.self) { try NewFolder.requireFree(".") }
    #expect(try #require(here).description.contains("the folder that you are in"))
  }

  /// A file that cannot be written takes the others with it.
  @Test func nothingIsHalfWritten() throws {
    let files = [ExportedFile("a", "1"), ExportedFile("a/b", "2")]
    let error = #expect(throws: UserError.self) { try write(files, to: NewFolder(folder.file("half"))) }
    #expect(try #require(error).description.hasPrefix("cannot write"))
    #expect(try folder.names.isEmpty)
  }

  /// What an export that was killed has left goes with the next one to the same place, and nothing else.
  @Test func whatAKilledProcessHasLeftIsRemoved() throws {
    let weights = try folder.weights(of: model)
    let dead = try #require(
      Int(Folder.run("echo $$", in: folder.path).output.trimmingCharacters(in: .newlines)))
    let kept = [".out.1.tmp", ".other.\(dead).tmp", "out.\(dead).tmp", ".out.\(dead).tmp.old", ".out.x.tmp"]
    for name in kept + [".out.\(dead).tmp"] {
      try FileManager.default.createDirectory(atPath: folder.file(name), withIntermediateDirectories: true)
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder.file(name + "/half")))
    }
    _ = try exportModel(.c, checkpoint: weights, model: "squares", zoo: zoo, to: folder.file("out")) { _ in }
    #expect(try folder.names == (kept + ["out", "squares.safetensors"]).sorted())
  }

  @Test func weightsThatAreNoNumbersAreRefused() throws {
    for bad in [Float.nan, .infinity] {
      let weights = try folder.weights(of: model) { values in
        let name = values.keys.filter { $0.hasPrefix("generator/") }.sorted()[0]
        values[name]?[1] = bad
      }
      #expect(
        try problem(weights).contains(bad.isNaN ? "NaN at element 1" : "an infinite number at element 1"))
    }
  }

  /// Each weight is a number, and what comes of them is not.
  @Test func imagesThatAreNoNumbersAreRefused() throws {
    let other = try #require(zoo.first { $0.name == "skip-connections" })
    let weights = try folder.weights(of: other) { values in
      for name in values.keys where name.hasSuffix("moving_variance") { values[name]?[0] = -1 }
    }
    #expect(
      try problem(weights, model: "skip-connections")
        == "with these weights skip-connections computes what is no number (image): take another checkpoint")
    // Whatever is compared is looked at.
    for format in [ExportFormat.pytorch, .keras] {
      #expect(throws: UserError.self) {
        try exportModel(
          format, checkpoint: weights, model: "skip-connections", zoo: zoo, to: folder.file("out")
        ) { _ in }
      }
      #expect(!FileManager.default.fileExists(atPath: folder.file("out")))
    }
  }

  @Test func otherModelsAreRefused() throws {
    let weights = try folder.weights(of: model)
    #expect(try problem(weights, model: nil).contains("say it with --model"))
    #expect(try problem(weights, model: "wide").contains("does not fit"))
    #expect(try problem(weights, model: "nonesuch").contains("there is no model"))
    #expect(try problem(folder.file("nowhere")).contains("there is no checkpoint"))
    try Data("not tensors".utf8).write(to: URL(fileURLWithPath: folder.file("text")))
    #expect(try problem(folder.file("text")).contains("is no safetensors file"))
  }
}
