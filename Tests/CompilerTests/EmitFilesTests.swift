import BespokeDSL
import BespokeZoo
import Foundation
import TestModels
import TestSupport
import Testing

@testable import BespokeCommand

@Suite struct EmitFilesTests {
  private let folder = NSTemporaryDirectory() + "bespoke-emit-\(UUID().uuidString)"

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// The build expects the files of every model's file; those of a model that the zoo does not name are empty.
  @Test func whatIsLeftOutOfTheZooIsNotCompiled() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = ["emit", "--out", folder, "--stem", "DCGAN", "--stem", "MLP"]
    #expect(runCompiler(zoo: [mlp], arguments: arguments) == 0)
    for name in ["_kernels.h", "_program.h", ".c", "_avx512.c", "_avx2.c", "_baseline.c"] {
      #expect(try text("DCGAN" + name) == "/* DCGAN.swift is not in the zoo. Made by bespokec. */\n")
      #expect(try text("MLP" + name).count > 1000)
    }
    let programs = try text("bespoke_programs.c")
    #expect(programs.contains("mlp_program") && !programs.contains("dcgan"))
  }

  /// A name that was forgotten in the list is told at the model's line; files without a model are not.
  @Test func aForgottenModelIsToldAtItsLine() {
    let place = URL(fileURLWithPath: mlp.location.path).deletingLastPathComponent().path
    let warnings = forgotten(["DCGAN", "Zoo", "NoSuchFile"], beside: [mlp])
    #expect(
      warnings == [
        "\(place)/DCGAN.swift:\(dcgan.location.line):1: warning: this model is not in the list of Zoo.swift, and not compiled"
      ])
  }

  @Test func whatIsAskedForByNameMustBeThere() {
    #expect(runCompiler(zoo: [mlp], arguments: ["emit", "--out", folder, "--only", "DCGAN"]) == 2)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test(arguments: ["MLP", "MLP.swift", "mlp", "dcgan,MLP"])
  func aModelIsFoundByItsNameOrItsFiles(_ name: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(runCompiler(zoo: [dcgan, mlp], arguments: ["emit", "--out", folder, "--only", name]) == 0)
    #expect(try text("MLP.c").count > 1000)
    #expect(FileManager.default.fileExists(atPath: folder + "/DCGAN.c") == name.contains(","))
  }

  /// What somebody else has written stays, and what bespokec has written is written anew.
  @Test func filesOfOthersAreNotReplaced() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("precious".utf8).write(to: URL(fileURLWithPath: folder + "/MLP.c"))
    #expect(runCompiler(zoo: [mlp], arguments: ["emit", "--out", folder, "--only", "mlp"]) == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["MLP.c"])
    #expect(try text("MLP.c") == "precious")
    unlink(folder + "/MLP.c")
    for _ in 1...2 {
      #expect(runCompiler(zoo: [mlp], arguments: ["emit", "--out", folder, "--only", "mlp"]) == 0)
    }
  }

  /// What is there and has no model stays, the list of all among it.
  @Test func renewingLeavesWhatItDoesNotKnow() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let old = ["MLP_program.h", "DCGAN_program.h", "DCGAN.c", "bespoke_programs.c", "notes.h", "mine.c"]
    for name in old { try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    #expect(runCompiler(zoo: [mlp], arguments: ["emit", "--out", folder, "--renew"]) == 0)
    for name in old.dropFirst() { #expect(try text(name) == "old") }
    #expect(try text("MLP_program.h").count > 1000 && text("MLP.c").count > 1000)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func whatAKilledProcessHasLeftIsRemoved() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let dead = try numberOfDeadProcess()
    for name in [".a.\(dead).tmp", ".a.1.tmp", ".c.\(dead).tmp"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    try replaceFiles([("a", Data("1".utf8)), ("b", Data("2".utf8))], in: folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
        ".a.1.tmp", ".c.\(dead).tmp", "a", "b",
      ])
  }

  /// A file that cannot be replaced: the others are as before.
  @Test func nothingIsWrittenWhereSomethingIsWrong() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/MLP.c"))
    var broken = mlp.named("broken--")
    #expect(
      runCompiler(
        zoo: [mlp, broken], arguments: ["emit", "--out", folder, "--only", "mlp", "--only", "broken--"]) == 1)
    broken = mlp
    broken.name = "copy"
    #expect(
      runCompiler(
        zoo: [mlp, broken], arguments: ["emit", "--out", folder, "--only", "mlp", "--only", "copy"]) == 1)
    #expect(try text("MLP.c") == "old")
    #expect(throws: (any Error).self) {
      try replaceFiles([("MLP.c", Data("new".utf8)), ("no/such/folder.c", Data())], in: folder)
    }
    #expect(try text("MLP.c") == "old")
    #expect(try manager.contentsOfDirectory(atPath: folder) == ["MLP.c"])
  }

  @Test func everyCommandHelpsAndRefusesWhatItDoesNotKnow() {
    for command in ["emit", "show", "check", "list"] {
      #expect(runCompiler(zoo: [mlp], arguments: [command, "--help"]) == 0)
      #expect(runCompiler(zoo: [mlp], arguments: [command, "mlp", "--help"]) == 0)
      #expect(runCompiler(zoo: [mlp], arguments: [command, "--nonsense", "x"]) == 2)
      #expect(runCompiler(zoo: [mlp], arguments: [command, "a", "b"]) == 2)
    }
    #expect(runCompiler(zoo: [mlp], arguments: ["nonsense"]) == 2)
  }

  /// A warning of a model that is right would be wrong.
  @Test func modelsOfTheZooAreFreeOfWarnings() {
    for model in BespokeZoo.zoo + TestModels.zoo { #expect(model.warnings.isEmpty, "\(model.warnings)") }
  }
}
