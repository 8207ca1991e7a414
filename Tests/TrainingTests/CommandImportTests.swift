import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// `bespoke import` with the weights of a run that was trained here, as `export` writes them for PyTorch.
@Suite(.serialized) struct CommandImportTests {
  private let fixture: RunFixture
  private let model: String
  /// By the run's names.
  private let trained: [String: [Float]]

  init() throws {
    fixture = try RunFixture()
    model = try CompiledModel.smallest().name
    for arguments in [
      ["train", model, "--steps", "2", "--data", "garments", "--out", "run"],
      ["export", "--checkpoint", "run", "--format", "pytorch", "--out", "torch"],
    ] {
      let result = try BespokeCommand(arguments, in: fixture.path).result()
      try #require(result.code == 0, "\(result.errors)")
    }
    trained = try Self.weights(fixture.file("run/checkpoints/step-00000002.safetensors"))
  }

  /// What networks hold, without what their optimisers remember.
  private static func weights(_ path: String) throws -> [String: [Float]] {
    let file = try SafeTensors(path: path)
    let names = file.tensors.keys.filter { $0.hasPrefix("generator/") || $0.hasPrefix("discriminator/") }
    return try Dictionary(uniqueKeysWithValues: names.map { ($0, try file.floats($0)) })
  }

  private func imported(_ arguments: [String], from file: String = "torch/weights.safetensors") throws
    -> CommandResult
  {
    try BespokeCommand(
      ["import", "--model", model, "--from", file, "--data", "garments", "--out", "new"] + arguments,
      in: fixture.path
    ).result()
  }

  private func weightsOfNew() throws -> [String: [Float]] {
    try Self.weights(fixture.file("new/checkpoints/step-00000000.safetensors"))
  }

  @Test func allComesBackToTheBit() throws {
    let result = try imported([])
    #expect(result.code == 0, "\(result.errors)")
    #expect(try weightsOfNew() == trained)
  }

  @Test func nothingIsBegunOnAFullDisk() throws {
    let result = try BespokeCommand(
      shell: "ulimit -f 8; exec BESPOKE import --model \(model) --from torch/weights.safetensors --out new",
      in: fixture.path
    ).result()
    #expect(result.code == 1 && result.errors.contains("File too large"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1 && result.output.isEmpty)
    #expect(try fixture.names(in: ".") == ["run", "torch"])
  }

  @Test func oneNetworkIsTakenAndTheOtherBeginsAnew() throws {
    let result = try imported(["--only", "generator"])
    #expect(result.code == 0, "\(result.errors)")
    let weights = try weightsOfNew()
    #expect(weights.keys == trained.keys)
    let same = Set(weights.keys.filter { weights[$0] == trained[$0] })
    #expect(same.isSuperset(of: weights.keys.filter { $0.hasPrefix("generator/") }))
    #expect(weights.keys.contains { $0.hasPrefix("discriminator/") && !same.contains($0) })
  }

  /// A file with names of both libraries says nothing of its layouts; the command line does.
  @Test func layoutsAreAsTheyAreSaid() throws {
    let file = try SafeTensors(path: fixture.file("torch/weights.safetensors"))
    let renamed = "generator.dense1.weight"
    let mixed = "generator.dense1.kernel"
    let writer = try SafeTensorsWriter(
      path: fixture.file("mixed.safetensors"), metadata: [:],
      tensors: file.order.map {
        .init(name: $0 == renamed ? mixed : $0, shape: file.tensors[$0]?.shape ?? [])
      })
    try #require(file.order.contains(renamed))
    for name in file.order { try file.floats(name).withUnsafeBytes { try writer.append($0) } }
    try writer.finish()
    let map = ["--map", "\(mixed)=generator/dense1/kernel"]
    let unsaid = try imported(map, from: "mixed.safetensors")
    #expect(unsaid.code == 1 && unsaid.errors.contains("say whose layouts it has with --layout"))
    let wrong = try imported(map + ["--layout", "keras"], from: "mixed.safetensors")
    #expect(wrong.code == 1, "\(wrong.output)")
    #expect(!FileManager.default.fileExists(atPath: fixture.file("new")))
    let right = try imported(map + ["--layout", "pytorch"], from: "mixed.safetensors")
    #expect(right.code == 0, "\(right.errors)")
    #expect(try weightsOfNew() == trained)
  }
}
