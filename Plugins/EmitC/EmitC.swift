import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory emit-c [DCGAN MLP …]`: writes the C of some models into
/// Generated/snapshots, for reading and for review; without names, of those that are there.
@main
struct EmitC: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let package = context.package.directoryURL
    let folder = package.appending(path: "Generated/snapshots")
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let ending = "_program.h"
    let stems =
      arguments.isEmpty
      ? present.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted() : arguments
    for name in present where name.hasSuffix(".c") || name.hasSuffix(".h") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    let process = Process()
    process.executableURL = try context.tool(named: "bespokec").url
    process.arguments = ["emit", "--out", folder.path, "--only", stems.joined(separator: ",")]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      Diagnostics.error("the models do not compile")
      return
    }
    print("wrote the C of \(stems.joined(separator: ", ")) to Generated/snapshots")
  }
}
