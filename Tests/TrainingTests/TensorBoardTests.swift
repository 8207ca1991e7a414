import Foundation
import Testing

@testable import BespokeTraining

/// Event files, against bytes that TensorBoard's own writer made (`Parity/tensorboard_events.py --record`), and read back
/// record by record. That TensorBoard reads them is tried by `make parity-tensorboard`.
@Suite struct TensorBoardTests {
  private let fixture: RunFixture

  init() throws { fixture = try RunFixture() }

  @Test(
    arguments: [
      // RFC 3720, B.4; and the check value that catalogues of checksums give.
      (Array("123456789".utf8), 0xE306_9283), ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E),
      ((0..<32).reversed(), 0x113F_DB5C), ([], 0),
    ] as [([UInt8], UInt32)])
  func checksums(bytes: [UInt8], value: UInt32) { #expect(CRC32C.checksum(bytes) == value) }

  @Test(arguments: recorded) func recordsAreThoseOfTensorBoard(case: Recorded) {
    #expect(`case`.event.record.map { String(format: "%02x", $0) }.joined() == `case`.bytes)
  }

  @Test func numbersOfAllSizes() {
    var message = ProtobufMessage()
    message.set(1, 300)
    message.set(16, -1)
    #expect(
      message.bytes == [0x08, 0xAC, 0x02, 0x80, 0x01] + [UInt8](repeating: 0xFF, count: 9) + [0x01])
  }

  /// A file's records: each whole, with its checksums.
  private func records(_ path: String) throws -> [[UInt8]] {
    var rest = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))[...]
    func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
    var records: [[UInt8]] = []
    while !rest.isEmpty {
      try #require(rest.count >= 12)
      let length = rest.prefix(8)
      #expect(number(rest.dropFirst(8).prefix(4)) == Int(CRC32C.masked(length)))
      rest = rest.dropFirst(12)
      let content = rest.prefix(number(length))
      rest = rest.dropFirst(content.count)
      #expect(number(rest.prefix(4)) == Int(CRC32C.masked(content)))
      rest = rest.dropFirst(4)
      records.append(Array(content))
    }
    return records
  }

  private func files() throws -> [String] {
    try fixture.names(in: "run/tensorboard").map { fixture.file("run/tensorboard/" + $0) }
  }

  @Test func aRunIsWrittenForTensorBoard() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.tensorBoard = true
    try fixture.train(options)
    let file = try #require(try files().first)
    #expect(file.contains("/events.out.tfevents."))
    let records = try records(file)
    // Version, configuration, nine steps, two pictures.
    #expect(records.count == 13)
    let text = records.map { String(decoding: $0, as: UTF8.self) }
    #expect(text[0].contains("brain.Event:2"))
    #expect(text[1].contains("configuration") && text[1].contains("\"model\" : \"toy\""))
    for tag in ["loss/discriminator", "loss/generator", "score/real", "score/fake", "speed/milliseconds"] {
      #expect(text.filter { $0.contains(tag) }.count == 9, "\(tag)")
    }
    let pictures = text.filter { $0.contains("samples") && $0.contains("PNG") }
    #expect(pictures.count == 2)
  }

  /// TensorBoard drops what an earlier file says of steps that are made again.
  @Test func aResumeBeginsAFileAtItsStep() throws {
    var options = try fixture.options(out: "run", steps: 4)
    options.tensorBoard = true
    try fixture.train(options)
    options = try fixture.options(out: "run", steps: 9, resume: true)
    options.tensorBoard = true
    try fixture.train(options)
    let files = try files()
    #expect(files.count == 2)
    let records = try records(files[1])
    // Step 5, SessionLog with the status START.
    #expect(records[1].suffix(6) == [0x10, 5, 0x3A, 2, 0x08, 1])
    #expect(try self.records(files[0]).count == 8)
    #expect(records.filter { String(decoding: $0, as: UTF8.self).contains("loss/generator") }.count == 5)
  }

  @Test func longRunsAreThinned() throws {
    var options = try fixture.options(out: "run", steps: 1035)
    options.tensorBoard = true
    try fixture.train(options)
    let records = try records(try #require(try files().first))
    let steps = records.filter { String(decoding: $0, as: UTF8.self).contains("loss/generator") }.count
    // The first thousand, every tenth after it, the last.
    #expect(steps == 1000 + 3 + 1)
  }

  @Test func scoresAndVerdictsAreWritten() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.tensorBoard = true
    let path = fixture.file("run")
    options.observer = { progress in
      guard progress.step == 6 else { return }
      try? "step,frechet\n3,50\n6,40\n".write(toFile: path + "/scores.csv", atomically: true, encoding: .utf8)
      try? "{\"verdict\":\"healthy\",\"since\":6}".write(
        toFile: path + "/verdict.json", atomically: true, encoding: .utf8)
    }
    try fixture.train(options)
    let text = try records(try #require(try files().first)).map { String(decoding: $0, as: UTF8.self) }
    #expect(text.filter { $0.contains("scores/frechet") }.count == 2)
    #expect(text.filter { $0.contains("**healthy**") }.count == 1)
  }

  @Test func withoutBeingAskedForThereAreNone() throws {
    try fixture.train(fixture.options(out: "run", steps: 3))
    #expect(!(try fixture.names(in: "run").contains("tensorboard")))
  }

  @Test func whatCannotBeWrittenEndsNothing() throws {
    var options = try fixture.options(out: "run", steps: 9)
    options.pendingSignal = { SIGINT }
    try fixture.train(options)
    try fixture.write(Data("mine".utf8), to: "run/tensorboard")
    options = try fixture.options(out: "run", steps: 9, resume: true)
    options.tensorBoard = true
    #expect(try fixture.train(options) == .finished)
    #expect(fixture.printed.filter { $0.contains("TensorBoard's events cannot be written") }.count == 1)
    #expect(try fixture.bytes("run/tensorboard") == Data("mine".utf8))
  }
}

/// An event, and the record that TensorBoard's writer makes of it.
struct Recorded: Sendable, CustomTestStringConvertible {
  var name: String
  var event: TensorBoardEvent
  var bytes: String
  var testDescription: String { name }
}

private let recorded = [
  Recorded(
    name: "version", event: TensorBoardEvent(time: 1.5, step: 0, content: .version),
    bytes: "1800000000000000a37f4b2209000000000000f83f1a0d627261696e2e4576656e743a322a28646c"),
  Recorded(
    name: "start", event: TensorBoardEvent(time: 2.25, step: 501, content: .start),
    bytes: "100000000000000095fbfe1809000000000000024010f5033a0208011f79eda7"),
  Recorded(
    name: "scalars",
    event: TensorBoardEvent(
      time: 1.8e9, step: 70_000, content: .scalars([("loss/generator", 0.693), ("score/real", -0.5)])),
    bytes: "39000000000000008b0737f1090000008074d2da4110f0a2042a2a0a150a0e6c6f73732f67656e657261746f72"
      + "157368313f0a110a0a73636f72652f7265616c15000000bfde70b0ce"),
  Recorded(
    name: "image",
    event: TensorBoardEvent(
      time: 3, step: 1,
      content: .image(tag: "samples", width: 300, height: 1, channels: 3, png: [0x89, 0x50, 0x4E, 0x47])),
    bytes: "2700000000000000bbe1b14609000000000000084010012a1a0a180a0773616d706c6573220d080110ac02180322"
      + "0489504e474b18ce7a"),
  Recorded(
    name: "text",
    event: TensorBoardEvent(time: 4, step: 0, content: .text(tag: "configuration", "x é")),
    bytes: "36000000000000004f578cef0900000000000010402a2b0a290a0d636f6e66696775726174696f6e420e08071204"
      + "1202080142047820c3a94a080a060a0474657874fe73ee70"),
]
