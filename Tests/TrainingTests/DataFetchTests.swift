import Foundation
import Testing

@testable import BespokeTraining

/// Downloads from `file:` addresses, through curl as from any other.
@Suite struct DataFetchTests {
  private let content = Data((0..<3000).map { UInt8(truncatingIfNeeded: $0 * 7) })

  private struct Outcome {
    var message: String
    var progress: [String] = []
  }

  /// A folder "server" with the files "a" and "b" to fetch into the folder "cache".
  private func serve(_ fixture: RunFixture) throws -> [FetchedFile] {
    let names = ["a", "b"]
    for name in names { try fixture.write(content + Data(name.utf8), to: "server/" + name) }
    return names.map { FetchedFile(name: $0, checksum: md5(content + Data($0.utf8))) }
  }

  private func fetch(_ files: [FetchedFile], in fixture: RunFixture) -> Outcome {
    var progress: [String] = []
    let message = fixture.message {
      try BespokeTraining.fetch(
        files, from: "file://\(fixture.file("server"))/", to: fixture.file("cache"),
        progress: { progress.append($0) })
    }
    return Outcome(message: message, progress: progress)
  }

  @Test func filesArriveWholeAndProgressIsTold() throws {
    let fixture = try RunFixture()
    let outcome = fetch(try serve(fixture), in: fixture)
    #expect(outcome.message == "no error")
    #expect(try fixture.names(in: "cache") == ["a", "b"])
    #expect(try fixture.bytes("cache/a") == content + Data("a".utf8))
    #expect(outcome.progress.filter { $0.hasSuffix("complete") } == ["a is complete", "b is complete"])
    for line in outcome.progress where !line.hasSuffix("complete") {
      #expect(line.hasPrefix("a (1 of 2): ") || line.hasPrefix("b (2 of 2): "))
      #expect(line.hasSuffix(" KiB"))
    }
  }

  @Test func whatIsThereIsNotFetchedAgain() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    _ = fetch(files, in: fixture)
    try FileManager.default.removeItem(atPath: fixture.file("server"))
    let outcome = fetch(files, in: fixture)
    #expect(outcome.message == "no error")
    #expect(outcome.progress == ["a is there already", "b is there already"])
  }

  @Test func aDamagedFileIsFetchedAgain() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try fixture.write(content, to: "cache/a")
    #expect(fetch(files, in: fixture).message == "no error")
    #expect(try fixture.bytes("cache/a") == content + Data("a".utf8))
  }

  /// The bytes that were there are not fetched a second time: the server's have changed since, to no effect.
  @Test func aPartIsContinued() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try fixture.write(content.prefix(1000), to: "cache/a.part")
    var changed = content + Data("a".utf8)
    changed[500] ^= 1
    try fixture.write(changed, to: "server/a")
    #expect(fetch(files, in: fixture).message == "no error")
    #expect(try fixture.bytes("cache/a") == content + Data("a".utf8))
    #expect(try fixture.names(in: "cache") == ["a", "b"])
  }

  @Test func aPartThatIsCompleteOnlyTakesItsPlace() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    for name in ["a", "b"] { try fixture.write(content + Data(name.utf8), to: "cache/\(name).part") }
    try FileManager.default.removeItem(atPath: fixture.file("server"))
    let outcome = fetch(files, in: fixture)
    #expect(outcome.message == "no error")
    #expect(outcome.progress == ["a is complete", "b is complete"])
  }

  @Test func aPartLongerThanTheFileIsRemoved() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try fixture.write(content + content, to: "cache/a.part")
    let message = fetch(files, in: fixture).message
    #expect(message.hasPrefix("cannot continue file://server/a: curl: (36)"))
    #expect(message.hasSuffix("; please try again"))
    #expect(fetch(files, in: fixture).message == "no error")
  }

  @Test func aWrongChecksumKeepsTheFileOut() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try fixture.write(Data("something else".utf8), to: "server/b")
    #expect(
      fetch(files, in: fixture).message
        == "file://server/b has checksum 6c7ba9c5a141421e1c03cb9807c97c74, not \(files[1].checksum); "
        + "the file was removed, please try again")
    #expect(try fixture.names(in: "cache") == ["a"])
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try FileManager.default.removeItem(atPath: fixture.file("server/b"))
    let message = fetch(files, in: fixture).message
    #expect(message.hasPrefix("cannot fetch file://server/b: curl: (37) "))
    #expect(!message.contains("\n"))
    #expect(try fixture.names(in: "cache") == ["a"])
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let fixture = try RunFixture()
    let files = try serve(fixture)
    try fixture.write(Data(), to: "cache")
    #expect(fetch(files, in: fixture).message == "cannot create cache: Not a directory")
  }
}
