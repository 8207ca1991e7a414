import Foundation
import TestSupport
import Testing

@testable import BespokeTraining

@Suite struct FilesAtomicTests {
  private func write(_ text: String, to file: AtomicFile) throws {
    try Array(text.utf8).withUnsafeBytes { try file.write($0) }
  }

  @Test func aFileAppearsOnlyWhenItIsWhole() throws {
    let fixture = try RunFixture()
    try fixture.write(Data("old".utf8), to: "f")
    let file = try AtomicFile(path: fixture.file("f"))
    try write("new ", to: file)
    try write("text", to: file)
    #expect(try fixture.bytes("f") == Data("old".utf8))
    try file.finish()
    #expect(try fixture.bytes("f") == Data("new text".utf8))
    #expect(try fixture.names(in: ".") == ["f"])
  }

  @Test func aFileThatIsGivenUpLeavesNothing() throws {
    let fixture = try RunFixture()
    try fixture.write(Data("old".utf8), to: "f")
    do {
      let file = try AtomicFile(path: fixture.file("f"))
      try write("new", to: file)
      #expect(try fixture.names(in: ".").count == 2)
    }
    #expect(try fixture.names(in: ".") == ["f"])
    #expect(try fixture.bytes("f") == Data("old".utf8))
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let fixture = try RunFixture()
    try FileManager.default.createDirectory(atPath: fixture.file("folder"), withIntermediateDirectories: true)
    #expect(
      fixture.message { try writeAtomically(Data("x".utf8), to: fixture.file("none/f")) }
        == "cannot write none/f: No such file or directory")
    #expect(
      fixture.message { try writeAtomically(Data("x".utf8), to: fixture.file("folder")) }
        == "cannot write folder: Is a directory")
    // Renaming would put a file in the place of a pipe or a device.
    #expect(mkfifo(fixture.file("pipe"), 0o600) == 0)
    #expect(
      fixture.message { try writeAtomically(Data("x".utf8), to: fixture.file("pipe")) }
        == "cannot write pipe: it is there, and is no file")
    #expect(try fixture.names(in: ".").sorted() == ["folder", "pipe"])
  }

  /// The file that a link leads to is written, as whole as any; the link stays.
  @Test func linksAreWrittenThrough() throws {
    let fixture = try RunFixture()
    try fixture.write(Data("old".utf8), to: "a/target")
    for (link, target) in [("first", "a/second"), ("a/second", "target"), ("dangling", "a/new")] {
      #expect(symlink(target, fixture.file(link)) == 0)
    }
    for (link, file) in [("first", "a/target"), ("dangling", "a/new")] {
      do {
        let begun = try AtomicFile(path: fixture.file(link))
        try write("half", to: begun)
      }
      #expect(try fixture.names(in: "a").allSatisfy { !$0.hasSuffix(".tmp") })
      try writeAtomically(Data("new".utf8), to: fixture.file(link))
      #expect(try fixture.bytes(file) == Data("new".utf8))
      let kept = try FileManager.default.destinationOfSymbolicLink(atPath: fixture.file(link))
      #expect(kept.hasPrefix("a/"))
    }
    #expect(symlink("circle", fixture.file("circle")) == 0)
    #expect(
      fixture.message { try writeAtomically(Data(), to: fixture.file("circle")) }
        == "cannot write circle: Too many levels of symbolic links")
  }

  /// What a process that is no more had begun goes, and nothing else.
  @Test func whatAKilledProcessHasLeftIsRemoved() throws {
    let fixture = try RunFixture()
    let dead = try numberOfDeadProcess()
    // The first process lives as long as the machine does.
    let kept = [
      "f.1.tmp", "f.\(dead).tmp.old", "g.\(dead).tmp", "f.x.\(dead).tmp", "f.0\(dead).tmp", ".f.\(dead).tmp",
      "f.-1.tmp", "f..tmp", "f.tmp",
    ]
    for name in kept + ["f.\(dead).tmp"] { try fixture.write(Data("x".utf8), to: name) }
    try writeAtomically(Data("new".utf8), to: fixture.file("f"))
    #expect(try fixture.names(in: ".") == (kept + ["f"]).sorted())
    // No folder is ours.
    try fixture.write(Data("mine".utf8), to: "f.\(dead).tmp/mine")
    try writeAtomically(Data("new".utf8), to: fixture.file("f"))
    #expect(try fixture.bytes("f.\(dead).tmp/mine") == Data("mine".utf8))
  }

  /// A name may be as long as the system allows, though the file has a longer one for a while.
  @Test func theLongestNamesAreWritten() throws {
    let fixture = try RunFixture()
    for letter in ["x", "ü"] {
      let name = String(repeating: letter, count: (255 - 4) / letter.utf8.count) + ".png"
      try writeAtomically(Data("new".utf8), to: fixture.file(name))
      #expect(try fixture.bytes(name) == Data("new".utf8))
    }
    #expect(try fixture.names(in: ".").count == 2)
  }

  /// The examples of RFC 1321, and lengths around the block's, computed with coreutils.
  @Test(arguments: [
    ("", "d41d8cd98f00b204e9800998ecf8427e"),
    ("a", "0cc175b9c0f1b6a831c399e269772661"),
    ("abc", "900150983cd24fb0d6963f7d28e17f72"),
    ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
    ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
    (
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
      "d174ab98d277d9f5a5611c2c9f419d9f"
    ),
    (String(repeating: "1234567890", count: 8), "57edf4a22be3c955ac49da2e2107b67a"),
    (String(repeating: "x", count: 55), "04364420e25c512fd958a70738aa8f72"),
    (String(repeating: "x", count: 56), "668a72d5ba17f08e62dabcafad6db14b"),
    (String(repeating: "x", count: 64), "c1bb4f81d892b2d57947682aeb252456"),
    (String(repeating: "x", count: 1_000_000), "ec78dbd963d2fc01e51176ed4dec299e"),
  ])
  func checksumsAreThoseOfMD5(text: String, digest: String) { #expect(md5(Data(text.utf8)) == digest) }

  @Test func aChecksumDoesNotDependOnWhereTheBytesLie() {
    let bytes = Data("....message digest".utf8)
    #expect(md5(bytes.dropFirst(4)) == "f96b697d7cb7938d525a2f31aaf161d0")
  }
}
