import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunCheckpointTests {
  @Test func aCheckpointHoldsEveryState() throws {
    let fixture = try RunFixture()
    let session = try Session(fixture.toy, threads: 1)
    session.initialise(seed: 3)
    let path = fixture.file("c.safetensors")
    try Checkpoint.write(session: session, seed: 3, step: 7, to: path)

    let file = try SafeTensors(path: path)
    #expect(Set(file.tensors.keys) == Set(session.program.states.map(\.name)))
    let checkpoint = try Checkpoint(at: path)
    #expect(checkpoint.header == CheckpointHeader(program: session.program, seed: 3, step: 7))
    let other = try Session(fixture.toy, threads: 1)
    try checkpoint.restore(into: other)
    for state in session.program.states { #expect(session.values(of: state) == other.values(of: state)) }
  }

  @Test func aCheckpointFitsOneProgramOnly() throws {
    let fixture = try RunFixture()
    let session = try Session(fixture.toy, threads: 1)
    let path = fixture.file("c.safetensors")
    try Checkpoint.write(session: session, seed: 1, step: 1, to: path)
    let other = try fixture.catalogue.program(named: "other")
    #expect(
      fixture.message { try Checkpoint(at: path).restore(into: Session(other, threads: 1)) }
        == "c.safetensors is a checkpoint of toy, not of other")
  }

  private func write(_ change: (inout [String: String]) -> Void, in fixture: RunFixture) throws -> String {
    let session = try Session(fixture.toy, threads: 1)
    var metadata = CheckpointHeader(program: session.program, seed: 1, step: 1).metadata
    change(&metadata)
    let path = fixture.file("c.safetensors")
    try Checkpoint.write(session: session, metadata: metadata, to: path)
    return fixture.message { try Checkpoint(at: path).restore(into: session) }
  }

  @Test func otherVersionsAreRefused() throws {
    let fixture = try RunFixture()
    #expect(
      try write({ $0["format_version"] = "9" }, in: fixture)
        == "c.safetensors has format version 9, this program reads 2 to 3")
    #expect(
      try write({ $0["fingerprint"] = "aaaa" }, in: fixture)
        == "c.safetensors was written by another version of toy: the formulas of a step, or how weights begin; "
        + "go on with the change with --resume --changed; or begin a new run with the weights that fit, with --from, "
        + "or build the version that wrote it")
    #expect(
      try write({ $0["format"] = "bespoke-trace" }, in: fixture)
        == "c.safetensors is not a checkpoint of Bespoke")
    #expect(
      try write({ $0["format"] = nil }, in: fixture)
        == "c.safetensors does not say that Bespoke wrote it; its weights serve 'generate' and 'train --from'"
    )
    #expect(
      try write({ $0["step"] = "x" }, in: fixture) == "c.safetensors is damaged: its metadata is incomplete")
  }

  @Test func picturesComeFromAFileOrARun() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    for (place, name) in [
      ("run", "a"), ("run/", "b"), ("run/checkpoints", "c"),
      ("run/checkpoints/step-00000003.safetensors", "d"),
    ] {
      try generatePicture(
        checkpoint: fixture.file(place), count: 5, seed: 1, threads: 1, out: fixture.file(name + ".png"),
        catalogue: fixture.catalogue, console: fixture.console)
      #expect(try fixture.bytes(name + ".png") == fixture.bytes("a.png"))
    }
    func generate(count: Int, from place: String) -> String {
      fixture.message {
        try generatePicture(
          checkpoint: fixture.file(place), count: count, seed: 1, threads: 1, out: fixture.file("e.png"),
          catalogue: fixture.catalogue, console: fixture.console)
      }
    }
    #expect(generate(count: 0, from: "run") == "--count must be at least 1, not 0")
    #expect(
      generate(count: 1, from: "none")
        == "there is no checkpoint at none; give a .safetensors file or the folder of a run")
  }

  @Test func imagesDoNotDependOnTheBatchThatMadeThem() throws {
    let fixture = try RunFixture()
    let session = try Session(fixture.toy, threads: 1)
    session.initialise(seed: 1)
    let recipe = try PictureRecipe(count: 6, seed: 1, stream: "samples", of: fixture.toy)
    func images(_ recipe: PictureRecipe) -> [Float] {
      var images: [Float] = []
      session.makeImages(from: recipe) { images += $1 }
      return images
    }
    let six = images(recipe)
    #expect(six.count == 6 * 16)
    let five = try PictureRecipe(count: 5, seed: 1, stream: "samples", of: fixture.toy)
    #expect(Array(six.prefix(5 * 16)) == images(five))
  }
}
