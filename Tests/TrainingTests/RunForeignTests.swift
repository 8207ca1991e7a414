import Foundation
import Testing

import struct BespokeTensorFiles.Checksum

@testable import BespokeTraining

/// Checkpoints that passed through other programs, which sort tensors, average them, or make them smaller.
@Suite struct RunForeignTests {
  private let fixture: RunFixture
  private let newest = "run/checkpoints/step-00000003.safetensors"

  init() throws {
    fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 3))
    try generatePicture(
      checkpoint: fixture.file("run"), count: 4, seed: 1, threads: 1, out: fixture.file("own.png"),
      catalogue: fixture.catalogue, console: fixture.console)
  }

  /// Writes the newest checkpoint as another program would: sorted by name, without padding.
  private func save(
    _ name: String, metadata keep: Bool = true, as type: NumberType = .float32, add: Float = 0,
    integers: String? = nil
  ) throws {
    let file = try SafeTensors(path: fixture.file(newest))
    var fields: [String: Any] = keep ? ["__metadata__": file.metadata] : [:]
    var content = Data()
    for (name, entry) in file.tensors.sorted(by: { $0.key < $1.key }) where name != integers {
      let begin = content.count
      for value in try file.floats(name).map({ $0 + add }) { content.append(encoded(value, type)) }
      fields[name] = [
        "dtype": type.rawValue, "shape": entry.shape, "data_offsets": [begin, content.count],
      ]
    }
    if let integers {
      content.append(Data(count: 8))
      fields[integers] = [
        "dtype": "I64", "shape": [Int](), "data_offsets": [content.count - 8, content.count],
      ]
    }
    let header = try JSONSerialization.data(withJSONObject: fields)
    var data = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) }
    data.append(header)
    data.append(content)
    try fixture.write(data, to: name)
  }

  private func encoded(_ value: Float, _ type: NumberType) -> Data {
    func bytes(_ bits: some FixedWidthInteger) -> Data { withUnsafeBytes(of: bits.littleEndian) { Data($0) } }
    switch type {
    case .float32: return bytes(value.bitPattern)
    case .float64: return bytes(Double(value).bitPattern)
    case .bfloat16: return bytes(UInt16(value.bitPattern >> 16))
    case .float16:
      // Good enough for what is neither tiny nor huge; the rest is rounded towards zero.
      let exponent = Int(value.bitPattern >> 23 & 255) - 112
      let sign = UInt16(value.bitPattern >> 31) << 15
      guard exponent > 0 else { return bytes(sign) }
      return bytes(sign | UInt16(exponent) << 10 | UInt16(value.bitPattern >> 13 & 1023))
    }
  }

  /// What is said while pictures are made.
  private func pictured(_ name: String, model: String? = nil) -> (error: String, words: [String]) {
    let before = fixture.printed.count
    let error = fixture.message {
      try generatePicture(
        checkpoint: fixture.file(name), model: model, count: 4, seed: 1, threads: 1,
        out: fixture.file("p.png"), catalogue: fixture.catalogue, console: fixture.console)
    }
    return (error, fixture.printed[before...].map { $0.replacing(fixture.path + "/", with: "") })
  }

  @Test func theSameTensorsInAnotherOrderAreTheSameCheckpoint() throws {
    try save("sorted")
    #expect(pictured("sorted").words == ["4 images of toy after 3 steps: p.png\n"])
    #expect(try fixture.bytes("p.png") == fixture.bytes("own.png"))
    try fixture.write(fixture.bytes("sorted"), to: newest)
    try fixture.train(fixture.options(out: "run", steps: 5, resume: true))
    try fixture.train(fixture.options(out: "whole", steps: 5))
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
  }

  @Test func changedWeightsServePicturesAndNoResume() throws {
    try save("mean", add: 0.5)
    #expect(
      pictured("mean").words == [
        "mean was changed after its run wrote it: its tensors are taken as they are\n",
        "4 images of toy after 3 steps: p.png\n",
      ])
    #expect(try fixture.bytes("p.png") != fixture.bytes("own.png"))
    try fixture.write(fixture.bytes("mean"), to: newest)
    let text = fixture.message { try fixture.train(fixture.options(out: "run", steps: 5, resume: true)) }
    #expect(
      text.hasPrefix("no checkpoint of run is intact; of the newest: \(newest) was changed after its run"))
    var options = try fixture.options(out: "warm", steps: 1)
    options.from = fixture.file("mean")
    #expect(try fixture.train(options) == .finished)
  }

  @Test func tensorsWithoutMetadataAreTakenByNameAndShape() throws {
    try save("bare", metadata: false)
    // "labelled" has the same tensors too, and another generator.
    #expect(
      pictured("bare").error
        == "the tensors of bare fit other, toy, labelled, ailing; say which is meant with --model")
    let words = pictured("bare", model: "toy").words
    #expect(
      words == [
        "bare does not say that Bespoke wrote it: its tensors are taken by name and shape\n",
        "4 images of toy: p.png\n",
      ])
    #expect(try fixture.bytes("p.png") == fixture.bytes("own.png"))
    // Where all that fit have one generator it does not matter which is taken.
    let alike = CompiledModels(
      programs: try fixture.catalogue.programs.filter { $0.name != "labelled" }, instructionSet: "baseline")
    let bare = try Checkpoint(at: fixture.file("bare"))
    #expect(try alike.generator(for: bare, named: nil, notice: { _ in }).name == "other")
  }

  /// PyTorch counts the batches of a normalisation in an integer.
  @Test func tensorsOfOtherTypesAreListedUnlessTheyAreNeeded() throws {
    let counter = "generator/batchNorm1/num_batches_tracked"
    let words = "passed over in FILE, since numbers of such types are not read: \(counter) (I64)\n"
    func printed(_ file: String) -> String { words.replacing("FILE", with: file) }
    try save("bare", metadata: false, integers: counter)
    #expect(pictured("bare", model: "toy").words.contains(printed("bare")))
    #expect(try fixture.bytes("p.png") == fixture.bytes("own.png"))
    try save("added", integers: counter)
    #expect(
      pictured("added").words == [
        "added was changed after its run wrote it: its tensors are taken as they are\n", printed("added"),
        "4 images of toy after 3 steps: p.png\n",
      ])
    var options = try fixture.options(out: "warm", steps: 1)
    options.from = fixture.file("added")
    #expect(try fixture.train(options) == .finished)
    #expect(fixture.printed.contains { $0.replacing(fixture.path + "/", with: "") == printed("added") })

    try save("needed", metadata: false, integers: "generator/dense1/kernel")
    let refused = "needed: generator/dense1/kernel has type I64; only F32, F16, BF16 and F64 are read"
    #expect(pictured("needed", model: "toy").error == refused)
    #expect(pictured("needed").error == refused)
    options = try fixture.options(out: "cold", steps: 1)
    options.from = fixture.file("needed")
    #expect(fixture.message { try fixture.train(options) } == refused)
  }

  @Test(arguments: [NumberType.float16, .bfloat16, .float64])
  func numbersOfOtherTypesAreConverted(type: NumberType) throws {
    try save("small", metadata: false, as: type)
    #expect(
      pictured("small", model: "toy").words.contains("small holds \(type.name), made float32\n"))
    let (one, other) = (
      try SafeTensors(path: fixture.file("small")), try SafeTensors(path: fixture.file(newest))
    )
    let bound: Float = type == .float64 ? 0 : type == .float16 ? 0x1p-10 : 0x1p-7
    for name in other.tensors.keys {
      for (got, wanted) in zip(try one.floats(name), try other.floats(name)) {
        #expect(abs(got - wanted) <= bound * abs(wanted) + (bound == 0 ? 0 : 0x1p-14), "\(name)")
      }
    }
  }

  /// The special numbers of half precision.
  @Test func halvesAreRead() throws {
    let halves: [(UInt16, Float)] = [
      (0x3C00, 1), (0xC000, -2), (0x7BFF, 65504), (0x0001, 0x1p-24), (0x83FF, -0x1.ff8p-15),
      (0x0400, 0x1p-14),
      (0x8000, -0.0), (0x7C00, .infinity), (0xFC00, -.infinity),
    ]
    let header =
      #"{"x":{"dtype":"F16","shape":[\#(halves.count + 1)],"data_offsets":[0,\#(2 * halves.count + 2)]}}"#
    var data = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
    data.append(Data(header.utf8))
    for bits in halves.map(\.0) + [0x7E00] {
      data.append(withUnsafeBytes(of: bits.littleEndian) { Data($0) })
    }
    try fixture.write(data, to: "halves")
    let values = try SafeTensors(path: fixture.file("halves")).floats("x")
    #expect(zip(values, halves).allSatisfy { $0.bitPattern == $1.1.bitPattern })
    #expect(values.last?.isNaN == true)
  }

  /// A file as the version before wrote it: the checksum is of its bytes in order.
  @Test func checkpointsOfTheSecondVersionAreRead() throws {
    let session = try Session(fixture.toy, threads: 1)
    session.initialise(seed: 5)
    let metadata = [
      "format": "bespoke-checkpoint", "format_version": "2", "model": "toy",
      "fingerprint": session.program.fingerprint, "update_order": "simultaneous", "seed": "5", "step": "1",
    ]
    var checksum = Checksum()
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { checksum.update("\(key)=\(value)\n") }
    for state in session.program.states {
      session.withState(state) { checksum.update(UnsafeRawBufferPointer($0)) }
    }
    let writer = try SafeTensorsWriter(
      path: fixture.file("old"), metadata: metadata.merging(["crc32": checksum.digits]) { $1 },
      tensors: session.program.states.map { .init(name: $0.name, shape: $0.shape) })
    for state in session.program.states {
      try session.withState(state) { try writer.append(UnsafeRawBufferPointer($0)) }
    }
    try writer.finish()
    let other = try Session(fixture.toy, threads: 1)
    try Checkpoint(at: fixture.file("old")).restore(into: other)
    #expect(other.copyOfStates() == session.copyOfStates())
    var flipped = try fixture.bytes("old")
    flipped[flipped.count - 1] ^= 1
    try fixture.write(flipped, to: "old")
    #expect(throws: UserError.self) { try Checkpoint(at: fixture.file("old")) }
  }
}
