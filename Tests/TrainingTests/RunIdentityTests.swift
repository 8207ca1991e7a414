import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// A run knows its images by their content.
@Suite(.serialized) struct RunIdentityTests {
  private let fixture: RunFixture

  init() throws {
    fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 2))
  }

  private func resume(_ steps: Int, data: String?, _ change: (inout TrainingOptions) -> Void = { _ in })
    -> String
  {
    fixture.message {
      // Not those of the fixture, which would write the images anew.
      var options = TrainingOptions()
      (options.out, options.resume, options.threads) = (fixture.file("run"), true, 1)
      (options.data, options.length) = (data, .steps(steps))
      change(&options)
      try fixture.train(options)
    }
  }

  private func configuration() throws -> RunConfiguration {
    try RunConfiguration.read(from: fixture.file("run/config.json"))
  }

  @Test func theSameImagesAreTheSameWhereverTheyLie() throws {
    let data = try fixture.data()
    #expect(resume(3, data: data + "/") == "no error")
    #expect(resume(4, data: fixture.path + "/./data-4-14//") == "no error")
    try FileManager.default.moveItem(atPath: data, toPath: fixture.file("moved"))
    #expect(
      resume(5, data: nil)
        == "the images of run were in data-4-14, which does not exist here; say where they are now with --data"
    )
    #expect(resume(5, data: fixture.file("moved")) == "no error")
    // And it knows from then on.
    #expect(resume(6, data: nil) == "no error")
    #expect(try configuration().stretches.count == 1)
    #expect(try configuration().stretch.data == fixture.file("moved"))
    #expect(try fixture.metrics("run").count == 6)
  }

  @Test func otherImagesAreRefusedUnlessTheyAreMeant() throws {
    let data = try fixture.data()
    let pixels = data + "/train-images-idx3-ubyte"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: pixels))
    bytes[bytes.count - 1] ^= 1
    try bytes.write(to: URL(fileURLWithPath: pixels))
    #expect(
      resume(4, data: nil)
        == "run was trained on 14 images of data-4-14, which has other images now; give the folder of the same images "
        + "with --data, or --data-changed if other images are meant")
    let more = try fixture.data(count: 20)
    #expect(
      resume(4, data: more).hasPrefix("run was trained on 14 images of data-4-14, and data-4-20 has 20; "))
    #expect(resume(9, data: more) { $0.dataChanged = true } == "no error")
    let stretch = try configuration().stretch
    #expect(stretch.fromStep == 2)
    #expect(stretch.changes.count == 1)
    #expect(stretch.images == 20)
    // After two of three steps the first epoch is over; then come epochs of five.
    #expect((stretch.epochsFromStep, stretch.epochsBefore, stretch.stepsPerEpoch) == (2, 1, 5))
    let epochs = try fixture.metrics("run").map { $0.split(separator: ",")[1] }
    #expect(epochs == [1, 1, 2, 2, 2, 2, 2, 3, 3].map { "\"epoch\":\($0)" })
    #expect(resume(10, data: nil) == "no error")
    #expect(try configuration().stretches.count == 2)
  }

  /// However the folder was spelt when the run began.
  @Test func otherImagesInTheSameFolderAreSaidToBeThere() throws {
    let begin = "BESPOKE train mlp --data imgs --steps 1 --samples 2 --threads 1 --out r"
    func put(_ shade: UInt8) throws {
      try fixture.write(
        idx(magic: 0x803, extents: [2, 28, 28], content: Array(repeating: shade, count: 2 * 784)),
        to: "imgs/train-images-idx3-ubyte")
    }
    try put(1)
    #expect(try fixture.run(begin).code == 0)
    try put(2)
    #expect(
      try fixture.run("BESPOKE train --out r --resume --steps 2").errors
        == "bespoke: error: r was trained on 2 images of imgs, which has other images now; give the folder of the same "
        + "images with --data, or --data-changed if other images are meant\n")
  }

  @Test func otherLabelsAreOtherImages() throws {
    let data = try fixture.data()
    let set = try loadImages(for: fixture.toy, data: data, console: fixture.console)
    let digest = set.digest()
    #expect(digest == set.digest())
    try FileManager.default.removeItem(atPath: data + "/train-labels-idx1-ubyte")
    let bare = try loadImages(for: fixture.toy, data: data, console: fixture.console)
    #expect(bare.digest() != digest)
  }

  /// Of SHA-256 as `printf … | sha256sum` has it.
  @Test func digestsAreSHA256() {
    let set = ImageSet(
      height: 1, width: 2, channels: 1, count: 2, pixels: Array("abcd".utf8), labels: nil, name: "x")
    var digest = Digest.sha256()
    digest.update("2 images of 1x2x1\nabcd")
    let digits = digest.digits()
    #expect(set.digest() == digits)
    var abc = Digest.sha256()
    abc.update("abc")
    let digitsOfABC = abc.digits()
    #expect(digitsOfABC == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func drawnImagesAreKnownByTheFirst() {
    let one = drawGarments(count: 1000, seed: 1).digest()
    #expect(one == drawGarments(count: 1000, seed: 1).digest())
    #expect(one != drawGarments(count: 1001, seed: 1).digest())
    #expect(one != drawGarments(count: 1000, seed: 2).digest())
  }

  @Test func aFolderCalledLikeABuiltInSetIsNoticed() throws {
    let result = try fixture.run(
      "mkdir garments; BESPOKE trace mlp --data garments --out t; BESPOKE trace mlp --data auto --out t"
    )
    #expect(
      result.output.contains(
        "garments is the built-in set; for the folder of that name write ./garments\n"))
    #expect(!result.output.contains("auto is"))
    let preview = try fixture.run("BESPOKE data preview garments --out p.png")
    #expect(
      preview.output.hasPrefix(
        "garments is the built-in set; for the folder of that name write ./garments\n"))
  }

  @Test func anotherRoundingIsTold() throws {
    func resume(_ steps: Int, on set: String) throws -> [String] {
      let before = fixture.printed.count
      try fixture.train(
        fixture.options(out: "run", steps: steps, resume: true), instructionSet: set)
      return fixture.printed[before...].filter { $0.contains("instruction set") }
    }
    let words = "from step 3 on: instruction set: baseline is now avx2, which rounds otherwise\n"
    #expect(try resume(3, on: "avx2") == [words])
    #expect(try resume(4, on: "avx512") == [])
    #expect(try resume(5, on: "neon") == [])
    #expect(try configuration().stretches.map(\.instructionSet) == ["baseline", "avx2"])
    #expect(fixture.printed.contains { $0.contains("1 thread (neon)") })
  }

  @Test func instructionSetsThatAreNoneAreRefused() throws {
    let catalogue = try fixture.catalogue(
      nil, instructionSet: "avx2", instructionSets: ["avx2", "baseline"])
    for wish in [nil, "", "avx2", "baseline"] { try catalogue.requireInstructionSet(wish) }
    for wish in ["avx-2", "avx512"] {
      #expect(
        fixture.message { try catalogue.requireInstructionSet(wish) }
          == "BESPOKE_ISA is '\(wish)', which this program does not have or this machine does not run; "
          + "it runs avx2, baseline, and the best of them where that is left unset")
    }
    for command in ["models", "data preview garments --out p.png", "bench", "train"] {
      let result = try fixture.run("BESPOKE " + command, environment: ["BESPOKE_ISA": "sse"])
      #expect(result.code == 2)
      #expect(
        result.errors.hasPrefix("bespoke: error: BESPOKE_ISA is 'sse', which this program does not have "))
    }
  }

  @Test func everyInstructionSetOfThisMachineCanBeAskedFor() throws {
    let sets = try ExactReruns.instructionSets()
    #expect(!sets.isEmpty)
    for set in sets {
      #expect(try fixture.run("BESPOKE models", environment: ["BESPOKE_ISA": set]).code == 0)
    }
  }

  /// Runs that an older version began know their images by name and number, and their folder as it was written.
  @Test func aConfigurationOfTheFirstVersionIsRead() throws {
    let stretch = try configuration().stretch
    let old = """
      {"formatVersion": 1, "model": "toy", "source": "BespokeZoo/Toy.swift", "fingerprint": "0123456789abcdef",
       "updateOrder": "simultaneous", "instructionSet": "baseline", "batch": 4, "realBatches": 1,
       "data": "\(stretch.data)", "dataName": "\(stretch.data)", "images": 14, "seed": 1, "steps": 2,
       "stepsPerEpoch": 3, "samples": 6, "epochsBetweenSamples": 17, "checkpointEvery": 500}
      """
    try fixture.write(Data(old.utf8), to: "run/config.json")
    #expect(resume(3, data: nil) == "no error")
    #expect(try configuration().stretches.count == 1)
    #expect(try configuration().stretch.imagesDigest == stretch.imagesDigest)
    #expect(try configuration().formatVersion == 2)
  }
}
