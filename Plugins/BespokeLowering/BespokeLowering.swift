import Foundation
import PackagePlugin

/// Runs the compiler on the zoo's models: those that the manifest names.
@main
struct BespokeLowering: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let lowering = Lowering(
      models: context.package.directoryURL.appending(path: "Sources/BespokeZoo"),
      out: context.pluginWorkDirectoryURL.appending(path: "C"))
    return [
      try lowering.command(
        tool: context.tool(named: "bespokec").url, prefix: "bespoke_zoo", only: wantedModels(target))
    ]
  }

  /// The models that BESPOKE_ZOO names, as the manifest has put it into the target's settings; nil for all.
  private func wantedModels(_ target: Target) -> [String]? {
    let setting = (target as? ClangSourceModuleTarget)?.preprocessorDefinitions
      .first { $0.hasPrefix("BESPOKE_ZOO=") }
    let names = setting?.dropFirst("BESPOKE_ZOO=".count).split(separator: ",").map(String.init)
    return names == ["all"] ? nil : names
  }
}
