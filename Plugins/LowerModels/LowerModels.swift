import Foundation
import PackagePlugin

/// Runs the compiler on the models of the package: each Swift file of the models' folder but Zoo.swift becomes a
/// set of C files with the same stem.
@main
struct LowerModels: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let isTest = target.name == "TestKernels"
    let models = context.package.directoryURL.appending(path: isTest ? "Tests/TestModels" : "Sources/Models")
    let stems = try FileManager.default.contentsOfDirectory(atPath: models.path)
      .filter { $0.hasSuffix(".swift") && $0 != "Zoo.swift" }
      .map { String($0.dropLast(".swift".count)) }
      .sorted()
    let out = context.pluginWorkDirectoryURL.appending(path: "C")
    // The same names as `emittedNames` and `sharedNames` of CEmitter, which a plugin cannot import.
    let suffixes = ["_kernels.h", "_program.h", ".c", "_avx512.c", "_avx2.c", "_baseline.c"]
    let files =
      stems.flatMap { stem in suffixes.map { stem + $0 } }
      + ["bespoke_kernels.h", "bespoke_choice.h", "bespoke_programs.c"]
    return [
      .buildCommand(
        displayName: "Lowering \(stems.joined(separator: ", ")) to C",
        executable: try context.tool(named: isTest ? "bespokec-test" : "bespokec").url,
        arguments: [
          "emit", "--out", out.path, "--stems", stems.joined(separator: ","), "--prefix",
          isTest ? "bespoke_test" : "bespoke",
        ],
        // The models are linked into the tool, which is an implicit input.
        inputFiles: [],
        outputFiles: files.map { out.appending(path: $0) })
    ]
  }
}
