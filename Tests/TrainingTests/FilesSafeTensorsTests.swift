import BespokeTensorFiles
import Foundation
import Testing

@testable import BespokeTraining

@Suite struct FilesSafeTensorsTests {
  /// A file of a header, which may be no JSON, and so many bytes of tensors.
  private func file(_ header: String, payload: Int, promised: Int? = nil) -> Data {
    let text = Data(header.utf8)
    var data = withUnsafeBytes(of: Int64(promised ?? text.count).littleEndian) { Data($0) }
    data += text
    data += Data(repeating: 7, count: payload)
    return data
  }

  private func refusal(of data: Data) throws -> String {
    let fixture = try RunFixture()
    try data.write(to: URL(fileURLWithPath: fixture.file("t")))
    let whole = fixture.message { _ = try SafeTensors(path: fixture.file("t")) }
    let header = fixture.message { _ = try SafeTensorsIndex(path: fixture.file("t")) }
    #expect(header == whole)
    return whole
  }

  private func tensor(_ name: String, _ shape: String, _ from: Int, _ to: Int, type: String = "F32") -> String
  {
    "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":[\(shape)],\"data_offsets\":[\(from),\(to)]}"
  }

  private func write(
    _ values: [Float], as tensors: [SafeTensorsWriter.Entry], metadata: [String: String] = [:],
    to path: String
  ) throws {
    let writer = try SafeTensorsWriter(path: path, metadata: metadata, tensors: tensors)
    try values.withUnsafeBytes { try writer.append($0) }
    try writer.finish()
  }

  @Test func whatWasWrittenIsReadBack() throws {
    let fixture = try RunFixture()
    let names = ["generator/dense1/kernel", "a \"quoted\" \\ name", "colon: and {brace}", "scalar", "empty"]
    let shapes = [[2, 3], [4], [1, 1, 1], [], [3, 0]]
    let metadata = ["format": "test", "text": "line\nbreak \u{1} and \"quotes\" and ümlaut"]
    let values: [Float] = [1, -2, .pi, 4, 5, 6, 7, 8, 9, -0.0, .infinity, .leastNonzeroMagnitude]
    let path = fixture.file("t.safetensors")
    try write(
      values, as: zip(names, shapes).map { .init(name: $0, shape: $1) }, metadata: metadata, to: path)

    let file = try SafeTensors(path: path)
    #expect(file.metadata == metadata)
    #expect(file.tensors.mapValues(\.shape) == Dictionary(uniqueKeysWithValues: zip(names, shapes)))
    var back: [Float] = []
    for (name, shape) in zip(names, shapes) {
      var part = [Float](repeating: .nan, count: shape.reduce(1, *))
      try part.withUnsafeMutableBytes { try file.read(name, into: $0) }
      back += part
    }
    #expect(back.map(\.bitPattern) == values.map(\.bitPattern))

    let index = try SafeTensorsIndex(path: path)
    #expect(index.metadata == metadata)
    #expect(index.order == file.order && index.header == file.header)
    #expect(index.tensors.mapValues(\.range) == file.tensors.mapValues(\.range))
  }

  /// Longer than what is read before the header's length is known.
  @Test func aLongHeaderIsReadWithoutItsTensors() throws {
    let fixture = try RunFixture()
    let metadata = ["text": String(repeating: "x", count: 200_000)]
    try write([1, 2], as: [.init(name: "x", shape: [2])], metadata: metadata, to: fixture.file("t"))
    #expect(try SafeTensorsIndex(path: fixture.file("t")).metadata == metadata)
    #expect(fixture.message { _ = try SafeTensorsIndex(path: fixture.file("none")) } == "none does not exist")
    #expect(fixture.message { _ = try SafeTensorsIndex(path: fixture.file(".")) }.hasSuffix("cannot be read"))
    // Nobody waits for whoever might write into a pipe.
    #expect(mkfifo(fixture.file("pipe"), 0o600) == 0)
    #expect(fixture.message { _ = try SafeTensorsIndex(path: fixture.file("pipe")) } == "pipe cannot be read")
  }

  @Test func theSameContentGivesTheSameBytes() throws {
    let fixture = try RunFixture()
    let metadata = Dictionary(uniqueKeysWithValues: (0..<20).map { ("key\($0)", "\($0)") })
    for name in ["one", "two"] {
      try write([1, 2], as: [.init(name: "x", shape: [2])], metadata: metadata, to: fixture.file(name))
    }
    #expect(try fixture.bytes("one") == fixture.bytes("two"))
    let bytes = try [UInt8](fixture.bytes("one"))
    let lengthOfHeader = bytes.prefix(8).reversed().reduce(0) { (length: Int, byte: UInt8) in
      length << 8 | Int(byte)
    }
    #expect(lengthOfHeader % 8 == 0)
  }

  @Test func aTensorIsReadOnlyUnderItsNameAndSize() throws {
    let fixture = try RunFixture()
    try write([1, 2], as: [.init(name: "x", shape: [2])], to: fixture.file("t"))
    let file = try SafeTensors(path: fixture.file("t"))
    var three: [Float] = [9, 9, 9]
    #expect(
      fixture.message { try three.withUnsafeMutableBytes { try file.read("x", into: $0) } }
        == "t: x has 2 elements, expected 3")
    #expect(
      fixture.message { try three.withUnsafeMutableBytes { try file.read("y", into: $0) } }
        == "t has no tensor y")
    #expect(three == [9, 9, 9])
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let fixture = try RunFixture()
    #expect(fixture.message { _ = try SafeTensors(path: fixture.file("none")) } == "none does not exist")
    #expect(fixture.message { _ = try SafeTensors(path: fixture.file("")) }.hasSuffix("cannot be read"))
  }

  @Test func aHeaderCutShortIsRefused() throws {
    let start = "t is no safetensors file: "
    #expect(
      try refusal(of: Data()) == start + "it has 0 bytes, the header's length alone takes 8")
    #expect(
      try refusal(of: Data([1, 0, 0])) == start + "it has 3 bytes, the header's length alone takes 8")
    #expect(
      try refusal(of: file("{}", payload: 0, promised: 3))
        == start + "at byte 0 it promises a header of 3 bytes, and has 2")
  }

  /// Files of other programs under this name are told as what they are.
  @Test func otherFormatsAreNamed() throws {
    func zip(_ first: String) -> Data {
      Data([0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [UInt8(first.utf8.count), 0, 0, 0])
        + Data(first.utf8)
    }
    for (data, words) in [
      (zip("a/data.pkl"), "a ZIP archive of PyTorch (.pt)"),
      (zip("metadata.json"), "a ZIP archive of Keras (.keras)"),
      (zip("holiday.jpg"), "a ZIP archive, which PyTorch (.pt) and Keras (.keras) save"),
      (zip("").prefix(5), "a ZIP archive, which PyTorch (.pt) and Keras (.keras) save"),
      (Data([0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A, 0]), "HDF5, which Keras saves (.h5)"),
      (Data([0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9]), "a pickle, which PyTorch saves (.pt)"),
      (Data([0x80, 4, 0x95]), "a pickle, which PyTorch saves (.pt)"),
    ] {
      #expect(
        try refusal(of: data)
          == "t is no safetensors file: it is \(words); 'import' shows the lines of Python that make a safetensors "
          + "file of it"
      )
    }
  }

  /// Sizes that no memory holds are refused by comparison with the file's own, before anything is allocated.
  @Test func promisesBeyondTheFileAreRefused() throws {
    let start = "t is no safetensors file: "
    #expect(
      try refusal(of: file("{}", payload: 0, promised: 1 << 60))
        == start + "at byte 0 it promises a header of 1152921504606846976 bytes, and has 2")
    #expect(
      try refusal(of: file("{}", payload: 0, promised: -1))
        == start + "at byte 0 it promises a header of 18446744073709551615 bytes, and has 2")
    #expect(
      try refusal(of: file("{\(tensor("x", "1152921504606846976", 0, 4))}", payload: 4))
        == start + "x of shape [1152921504606846976] takes 4611686018427387904 bytes, not 4")
    #expect(
      try refusal(of: file("{\(tensor("x", "4611686018427387904", 0, 4))}", payload: 4))
        == start + "x has an impossible shape [4611686018427387904]")
    #expect(
      try refusal(of: file("{\(tensor("x", "4294967296,4294967296", 0, 4))}", payload: 4))
        == start + "x has an impossible shape [4294967296, 4294967296]")
    #expect(
      try refusal(of: file("{\(tensor("x", "1073741824,268435456", 0, 1 << 60))}", payload: 4))
        == start + "x lies at bytes 0 to 1152921504606846976 of 4; the file is cut short or damaged")
    #expect(
      try refusal(of: file("{\(tensor("x", "-1", 0, 4))}", payload: 4))
        == start + "x has an impossible shape [-1]")
  }

  @Test func aHeaderThatIsNoTableOfTensorsIsRefused() throws {
    let lacks = "x lacks dtype, shape or data_offsets"
    for (header, reason) in [
      ("", "the header at byte 8 is no JSON object"),
      ("[]", "the header at byte 8 is no JSON object"),
      ("{\"x\":", "the header at byte 8 is no JSON object"),
      ("PK\u{3}\u{4}", "the header at byte 8 is no JSON object"),
      (String(repeating: "[", count: 100_000), "the header at byte 8 is no JSON object"),
      ("{\"x\":3}", "x in the header is no object"),
      ("{\"__metadata__\":{\"a\":1}}", "the metadata are not all texts"),
      ("{\"x\":{\"dtype\":\"F32\",\"shape\":[1]}}", lacks),
      ("{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}", lacks),
      ("{\"x\":{\"dtype\":\"F32\",\"shape\":[\"1\"],\"data_offsets\":[0,4]}}", lacks),
      ("{\"x\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,99999999999999999999]}}", lacks),
    ] {
      #expect(try refusal(of: file(header, payload: 4)) == "t is no safetensors file: " + reason)
    }
  }

  /// Whoever does not need tensors of other types reads the others.
  @Test func tensorsOfOtherTypesAreKnownAndNotRead() throws {
    let fixture = try RunFixture()
    let header = "{\(tensor("n", "", 0, 8, type: "I64")),\(tensor("x", "1", 8, 12))}"
    try fixture.write(file(header, payload: 12), to: "t")
    let read = try SafeTensors(path: fixture.file("t"))
    #expect(read.foreign == ["n": "I64"])
    #expect(try read.floats("x").count == 1)
    #expect(
      fixture.message { _ = try read.floats("n") }
        == "t: n has type I64; only F32, F16, BF16 and F64 are read")
    // They have their place in the file like others.
    let overlap = "{\(tensor("n", "", 0, 8, type: "I64")),\(tensor("x", "1", 4, 8))}"
    #expect(try refusal(of: file(overlap, payload: 8)).contains("there is a gap or an overlap at byte"))
    let beyond = "{\(tensor("n", "", 0, 16, type: "I64"))}"
    #expect(try refusal(of: file(beyond, payload: 8)).hasSuffix("the file is cut short or damaged"))
  }

  @Test func tensorsMustFillTheFileExactly() throws {
    for (tensors, reason) in [
      ([tensor("x", "1", 4, 8), tensor("y", "1", 4, 8)], "there is a gap or an overlap at byte START"),
      ([tensor("x", "2", 0, 8), tensor("y", "1", 4, 8)], "there is a gap or an overlap at byte END"),
      ([tensor("x", "1", 0, 4)], "4 bytes at byte MIDDLE belong to no tensor"),
      ([], "8 bytes at byte START belong to no tensor"),
      ([tensor("x", "3", 0, 12)], "x lies at bytes 0 to 12 of 8; the file is cut short or damaged"),
      ([tensor("x", "2", 8, 0)], "x lies at bytes 8 to 0 of 8; the file is cut short or damaged"),
      ([tensor("x", "1", -4, 0)], "x lies at bytes -4 to 0 of 8; the file is cut short or damaged"),
      ([tensor("x", "3", 0, 8)], "x of shape [3] takes 12 bytes, not 8"),
      ([tensor("x", "", 0, 8)], "x of shape [] takes 4 bytes, not 8"),
    ] {
      let header = "{" + tensors.joined(separator: ",") + "}"
      let start = 8 + header.utf8.count
      let words = reason.replacing("START", with: "\(start)").replacing("MIDDLE", with: "\(start + 4)")
        .replacing("END", with: "\(start + 8)")
      #expect(try refusal(of: file(header, payload: 8)) == "t is no safetensors file: " + words)
    }
  }

  @Test(arguments: [
    "{\"x\":TENSOR,\"x\":TENSOR}", "{\"x\":TENSOR,\"\\u0078\":TENSOR}",
    "{\"x\":{\"dtype\":\"F32\",\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}",
    "{\"__metadata__\":{\"step\":\"1\",\"step\":\"2\"},\"x\":TENSOR}",
  ])
  func aNameStandsOnlyOnce(header: String) throws {
    let tensor = "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}"
    #expect(
      try refusal(of: file(header.replacing("TENSOR", with: tensor), payload: 4))
        == "t is no safetensors file: a name stands twice in its header")
  }

  /// Wherever a file is cut, and wherever it is longer than it should be, it is refused.
  @Test func everyTruncationIsRefused() throws {
    let fixture = try RunFixture()
    try write(
      [1, 2, 3], as: [.init(name: "x", shape: [2]), .init(name: "y", shape: [])], metadata: ["a": "b"],
      to: fixture.file("whole"))
    let whole = try fixture.bytes("whole")
    for length in 0..<whole.count {
      #expect(try refusal(of: whole.prefix(length)).hasPrefix("t is no safetensors file: "), "\(length)")
    }
    #expect(try refusal(of: whole + [0]).hasSuffix("1 bytes at byte \(whole.count) belong to no tensor"))
  }
}
