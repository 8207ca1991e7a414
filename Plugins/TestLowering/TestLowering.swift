import Foundation
import PackagePlugin

/// Runs the compiler on the tests' models, whose programs can do all that programs can.
@main
struct TestLowering: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let lowering = Lowering(
      models: context.package.directoryURL.appending(path: "Tests/TestModels"),
      out: context.pluginWorkDirectoryURL.appending(path: "C"))
    return [
      try lowering.command(
        tool: context.tool(named: "bespokec-test").url, prefix: "bespoke_test", options: ["--entries", "all"])
    ]
  }
}
