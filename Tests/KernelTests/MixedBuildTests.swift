import BespokeCommand
import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeTraining
import Foundation
import FuzzSupport
import TestKernels
import TestModels
import Testing

/// A model before and after an edit: the C compiled here and now, and linked with one object of the other build, as a
/// build would that has missed a change.
@Suite struct MixedBuildTests {
  private static func emitted(rate: Double) throws -> [EmittedFile] {
    var model = squares
    model.training.discriminator = .adamW(rate)
    return try emittedFiles(zoo: [model], prefix: "bespoke_zoo")
  }

  /// What is compiled is what changes, whatever the edit changes.
  @Test func everyCFileChangesWithTheModel() throws {
    let (before, after) = (try Self.emitted(rate: 1e-3), try Self.emitted(rate: 2e-3))
    let sources = before.filter { $0.name.hasSuffix(".c") }
    #expect(sources.count == 2 + InstructionSet.all.count)
    for file in sources {
      let other = try #require(after.first { $0.name == file.name })
      #expect(file.text != other.text, "\(file.name)")
    }
    #expect(before == (try Self.emitted(rate: 1e-3)))
  }

  @Test func anObjectOfAnotherBuildIsRefused() throws {
    let folder = NSTemporaryDirectory() + "bespoke-mixed-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var names: [String] = []
    for (build, rate) in [("before", 1e-3), ("after", 2e-3)] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(build)", withIntermediateDirectories: true)
      for file in try Self.emitted(rate: rate) {
        // Nothing runs, so that nothing need be fast.
        let text = file.text.replacing("always_inline, unused", with: "noinline, unused")
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(build)/\(file.name)"))
      }
      names = try Self.emitted(rate: rate).map(\.name).filter { $0.hasSuffix(".c") }
      try clang(["-c", "-O0", "-std=c11", "-fPIC", "-I", Self.interface] + names, in: "\(folder)/\(build)")
    }

    #expect(try verdict(names.map { "after/\($0)" }, folder) == "squares")
    for name in names {
      // Files for other processors are empty.
      let set = InstructionSet.all.first { name.hasSuffix("_\($0.name).c") }
      if let set, !SharedLibrary.instructionSets.contains(set) { continue }
      let refusal = try verdict(names.map { ($0 == name ? "before/" : "after/") + $0 }, folder)
      #expect(refusal.hasPrefix("the compiled parts of squares are of different builds ("), "\(refusal)")
      #expect(refusal.contains("\(name) is of ") || name == "Squares.c", "\(refusal)")
    }
  }

  /// The program's name, or what is said of its parts.
  private func verdict(_ files: [String], _ folder: String) throws -> String {
    let library = "library-\(UUID().uuidString).so"
    try clang(
      ["-shared", "-Wl,-Bsymbolic", "-o", library] + files.map { $0.dropLast(2) + ".o" } + ["-lm"], in: folder
    )
    let handle = try #require(dlopen("\(folder)/\(library)", RTLD_NOW | RTLD_LOCAL))
    defer { dlclose(handle) }
    let models = unsafeBitCast(try #require(dlsym(handle, "bespoke_zoo_models")), to: ModelsFunction.self)
    do {
      return try CompiledModels(models()).programs.map(\.name).joined(separator: ", ")
    } catch {
      return "\(error)"
    }
  }

  private func clang(_ arguments: [String], in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["clang"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private static let interface = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/BespokeABI/include")
    .path
}
