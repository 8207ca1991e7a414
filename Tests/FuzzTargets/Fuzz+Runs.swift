import BespokeTensorFiles
import BespokeTraining
import Foundation
import ProgramDouble

extension FuzzTarget {
  static let safetensors = FuzzTarget("safetensors", seeds: try tensorSeeds()) { data in
    guard let file = refusing({ try SafeTensors(data, path: "input") }) else { return }
    for (name, entry) in file.tensors {
      let values = refusing { try file.floats(name) }
      precondition(values?.count == entry.count)
      precondition(entry.shape.contains(0) || entry.shape.reduce(1, *) == values?.count)
    }
    file.withPayload { precondition($0.count <= data.count) }
  }

  /// A checkpoint's metadata. That its checksum is wrong matters no more than the rest: what is before it is read first.
  static let checkpoint = FuzzTarget("checkpoint", seeds: try checkpointSeeds()) { data in
    guard let file = refusing({ try SafeTensors(data, path: "input") }) else { return }
    _ = refusing { try CheckpointHeader(metadata: file.metadata, path: "input") }
    guard let checkpoint = refusing({ try Checkpoint(file) }) else { return }
    guard let session = try? toy() else { preconditionFailure("there is no memory for the toy") }
    _ = refusing { try checkpoint.restore(into: session) }
    _ = refusing { try checkpoint.restoreChanged(into: session) }
    _ = refusing { try checkpoint.restoreGenerator(into: session, notice: { _ in }) }
    _ = refusing { try checkpoint.warm(session) }
  }

  /// A run's `config.json`, and what `--resume` computes from it.
  static let configuration = FuzzTarget(
    "config", seeds: [try configurationSeed(), try scoredSeed(), Data(firstVersion.utf8)]
  ) {
    data in
    guard let configuration = refusing({ try RunConfiguration(data, path: "input") }) else { return }
    _ = configuration.stretch.samples(epoch: 7)
    _ = configuration.stretch.steps(epochs: 1_000_000_000)
    _ = configuration.stretch.epoch(ofStep: configuration.stretch.fromStep + 1)
    _ = TrainingLength.epochs(1_000_000_000).steps(perEpoch: configuration.stretch.stepsPerEpoch)
    guard let text = try? configuration.text(), let again = try? RunConfiguration(text, path: "input") else {
      preconditionFailure("a configuration that was read cannot be written and read again")
    }
    precondition(again == configuration)
  }
}

private func tensorSeeds() throws -> [Data] {
  try [
    ([:], []),
    (
      ["format": "bespoke-trace", "text": "\"\\\u{1}ü"], [("step1/real", [2, 3]), ("a", []), ("b", [0, 4])]
    ),
  ].map { (metadata: [String: String], tensors: [(String, [Int])]) in
    try written { path in
      let writer = try SafeTensorsWriter(
        path: path, metadata: metadata, tensors: tensors.map { .init(name: $0.0, shape: $0.1) })
      let count = tensors.reduce(0) { $0 + $1.1.reduce(4, *) }
      try [UInt8](repeating: 63, count: count).withUnsafeBytes { try writer.append($0) }
      try writer.finish()
    }
  }
}

private func toy() throws -> Session {
  guard let program = bespoke_double() else { throw UserError("there is no toy") }
  return try Session(CompiledProgram(program), threads: 1)
}

private func checkpointSeeds() throws -> [Data] {
  let session = try toy()
  session.initialise(seed: 3)
  return [try written { try Checkpoint.write(session: session, seed: 3, step: 7, to: $0) }]
}

func configurationSeed() throws -> Data {
  try RunConfiguration(Data(firstVersion.utf8), path: "seed").text()
}

/// The same of a run with scores.
private func scoredSeed() throws -> Data {
  var configuration = try RunConfiguration(Data(firstVersion.utf8), path: "seed")
  (configuration.scoreEvery, configuration.stopWhenFlat, configuration.flatFrom) = (2, 3, 1560)
  configuration.stretches[0].heldOut = "0.1"
  configuration.stretches[0].heldOutDigest = "e3b0"
  configuration.stretches[0].epochsBetweenScores = 2
  return try configuration.text()
}

/// The configuration of a run that an older version began.
private let firstVersion = """
  {"formatVersion": 1, "model": "toy", "source": "BespokeZoo/Toy.swift", "fingerprint": "0123456789abcdef",
   "updateOrder": "alternating(2)", "instructionSet": "avx2", "batch": 4, "realBatches": 2, "data": "garments",
   "dataName": "garments", "images": 10000, "seed": 18446744073709551615, "steps": 2000, "stepsPerEpoch": 78,
   "samples": 64, "epochsBetweenSamples": 1, "checkpointEvery": 500}
  """

extension FuzzTarget {
  /// What a report reads: metrics and scores. Whatever they hold, the drawings are of numbers, and no name is an element.
  static let reports = FuzzTarget("reports", seeds: reportSeeds()) { data in
    let text = drawings(metrics: data, scores: String(decoding: data, as: UTF8.self))
    for place in text.split(separator: "points=\"").dropFirst() {
      let numbers = place.prefix { $0 != "\"" }
      precondition(numbers.utf8.allSatisfy { "0123456789.,- e+".utf8.contains($0) })
    }
    precondition(!text.contains("<script"))
  }
}

private func reportSeeds() -> [Data] {
  [
    """
    {"step":1,"epoch":1,"loss_discriminator":1.25,"loss_generator":0.7,"score_real":0.5,"score_fake":null,"ms":12.346}
    {"step":2,"epoch":1,"loss_discriminator":1e-09,"loss_generator":-7,"score_real":0.6,"score_fake":0.1,"ms":3}
    {"step":9007199254740993,"epoch":2,"loss_discriminator":1e308,"norm":3,"accuracy_held_out":0.5,"ms":1e308}

    """,
    "step,epoch,count,frechet,kid,kid_standard_error\n1,1,9,89,0.05,0.002\n2,2,9,-1e308,1e308,1e308\n",
    "step,<script>\n1,2\n3,4\n",
  ].map { Data($0.utf8) }
}
