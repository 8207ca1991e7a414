import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory emit-c [DCGAN mlp …]`: renews the C of models in
/// Generated/snapshots, for reading and for review: of those that are there, and of those that are named.
@main
struct BespokeEmitC: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let process = Process()
    process.executableURL = try context.tool(named: "bespokec").url
    process.arguments =
      ["emit", "--renew", "--out", context.package.directoryURL.appending(path: "Generated/snapshots").path]
      + arguments.flatMap { ["--only", $0] }
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      Diagnostics.error("the models do not compile; Generated/snapshots is as it was")
      return
    }
    print("the C of the models in Generated/snapshots is up to date")
  }
}
