import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory bespoke init [NAME]`: models, a trainer and their test for a package
/// that is there. Without a name they are called after the package.
@main
struct BespokeInit: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    guard arguments.first == "init", arguments.count <= 2 else {
      Diagnostics.error("usage: swift package --allow-writing-to-package-directory bespoke init [NAME]")
      return
    }
    let process = Process()
    process.executableURL = try context.tool(named: "bespoke-init").url
    process.arguments = [
      "add", arguments.dropFirst().first ?? capitalised(context.package.displayName),
      context.package.directoryURL.path,
    ]
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { Diagnostics.error("nothing was changed") }
  }

  /// "my-gan" as "MyGan".
  private func capitalised(_ name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
