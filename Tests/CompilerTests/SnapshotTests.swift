import BespokeDSL
import BespokeZoo
import Foundation
import Testing

@testable import BespokeCommand

/// The emitted C as last reviewed against what the compiler emits now.
@Suite struct SnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Generated/snapshots")

  /// The models whose C is kept, a small part of the zoo, for a person reads every change of it: of each kind one, that
  /// of images, the plain one, one with classes, and one whose loss has a penalty.
  private static func reviewed() throws -> [any Model] {
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let models = zoo.filter { present.contains("\(stem(of: $0))_program.h") }
    try #require(models.map(\.name).sorted() == ["cdcgan", "dcgan", "mlp", "wgan-gp"])
    return models
  }

  @Test func theEmittedCIsAsReviewed() throws {
    let emitted = try emittedFiles(zoo: Self.reviewed(), prefix: "bespoke_zoo")
    let renew = "renew with: swift package --allow-writing-to-package-directory emit-c"
    for file in emitted {
      let path = Self.folder.appending(path: file.name).path
      let snapshot = FileManager.default.contents(atPath: path)
      #expect(snapshot == Data(file.text.utf8), "\(file.name) is not as reviewed; \(renew)")
    }
    let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let stale = Set(present).subtracting(emitted.map(\.name))
    #expect(stale.isEmpty, "\(stale.sorted()) are emitted no more; \(renew)")
  }

  @Test func emissionIsDeterministic() throws {
    let models = try Self.reviewed()
    #expect(
      try emittedFiles(zoo: models, prefix: "bespoke_zoo")
        == emittedFiles(zoo: models.reversed(), prefix: "bespoke_zoo"))
  }

  @Test func theEmittedCKeepsItsPromises() throws {
    for file in try emittedFiles(zoo: zoo, prefix: "bespoke_zoo") {
      #expect(!file.text.contains("malloc("), "\(file.name) allocates")
      #expect(!file.text.contains("omp.h"), "\(file.name) includes omp.h")
      #expect(!file.text.contains(Self.folder.path), "\(file.name) names a folder of this machine")
      #expect(!file.text.contains("schedule(dynamic"), "\(file.name) schedules dynamically")
      Self.expectTidy(file.text, file.name)
    }
  }

  /// What people read, the interface among it, fits 120 columns, and no line ends in blanks.
  @Test func theCIsTidy() throws {
    let interface = Self.folder.appending(path: "../../Sources/BespokeABI/include/bespoke.h")
    Self.expectTidy(try String(contentsOf: interface, encoding: .utf8), "bespoke.h")
    let present = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(present.count > 30)
    for name in present {
      Self.expectTidy(try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8), name)
    }
  }

  private static func expectTidy(_ text: String, _ name: String) {
    let lines = text.split(separator: "\n")
    let long = lines.first { $0.count > 120 }
    #expect(long == nil, "\(name) has lines of more than 120 columns: \(long ?? "")")
    let blank = lines.first { $0.last == " " || $0.contains("\t") }
    #expect(blank == nil, "\(name) has lines that end in blanks, or tabs: \(blank ?? "")")
  }

  /// Kernels say numbers as people do.
  @Test func constantsAreDecimal() throws {
    for name in ["CDCGAN", "DCGAN", "MLP", "WGANGP"] {
      let text = try String(contentsOf: Self.folder.appending(path: name + "_kernels.h"), encoding: .utf8)
      let hexadecimal = text.firstMatch(of: /0x[0-9a-f.]+p/)
      #expect(hexadecimal == nil, "\(name): \(hexadecimal?.output ?? "")")
      // In comments too, with no more digits than float32 has.
      let long = text.firstMatch(of: /\d\.0*[1-9]\d{9,}/)
      #expect(long == nil, "\(name): \(long?.output ?? "")")
    }
  }
}
