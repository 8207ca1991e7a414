import Foundation
import PackagePlugin

/// Runs the compiler on the models of the package: each Swift file of the models' folder and of those in it, but
/// Zoo.swift, becomes a set of C files of the same stem.
@main
struct BespokeLowering: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let isTest = target.name == "TestKernels"
    let models = context.package.directoryURL.appending(
      path: isTest ? "Tests/TestModels" : "Sources/BespokeZoo")
    let names = try FileManager.default.subpathsOfDirectory(atPath: models.path)
      .filter { $0.hasSuffix(".swift") && $0 != "Zoo.swift" }
      .map { String(URL(fileURLWithPath: $0).lastPathComponent.dropLast(".swift".count)) }
      .sorted()
    let out = context.pluginWorkDirectoryURL.appending(path: "C")
    let files = names.flatMap { emittedNames(stem: fileStem($0)) } + sharedNames
    return [
      .buildCommand(
        displayName: "Lowering \(names.joined(separator: ", ")) to C",
        executable: try context.tool(named: isTest ? "bespokec-test" : "bespokec").url,
        arguments: ["emit", "--out", out.path, "--prefix", isTest ? "bespoke_test" : "bespoke"]
          // The tests' models can do all that programs can.
          + (isTest ? ["--entries", "all"] : [])
          + names.flatMap { ["--stem", $0] },
        // The models are linked into the tool, which is an implicit input.
        inputFiles: [],
        outputFiles: files.map { out.appending(path: $0) })
    ]
  }
}
