import CompilerCommand
import Foundation
import Models
import Testing

@Suite struct EmitFilesTests {
  private let folder = NSTemporaryDirectory() + "bespoke-emit-\(UUID().uuidString)"

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// The build expects the files of every model's file; those of a model that the zoo does not name are empty.
  @Test func whatIsLeftOutOfTheZooIsNotCompiled() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let arguments = ["emit", "--out", folder, "--stems", "DCGAN,MLP"]
    #expect(runCompiler(zoo: [mlp], arguments: arguments) == 0)
    for name in ["_kernels.h", "_program.h", ".c", "_avx512.c", "_avx2.c", "_baseline.c"] {
      #expect(try text("DCGAN" + name) == "/* DCGAN.swift is not in the zoo. */\n")
      #expect(try text("MLP" + name).count > 1000)
    }
    let programs = try text("bespoke_programs.c")
    #expect(programs.contains("mlp_program") && !programs.contains("dcgan"))
  }

  @Test func whatIsAskedForByNameMustBeThere() {
    #expect(runCompiler(zoo: [mlp], arguments: ["emit", "--out", folder, "--only", "DCGAN"]) == 2)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }
}
