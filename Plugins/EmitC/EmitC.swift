import Foundation
import PackagePlugin

/// `swift package --allow-writing-to-package-directory emit-c`: writes the C of all models into Generated/snapshots,
/// for reading and for review.
@main
struct EmitC: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let package = context.package.directoryURL
    let stems = try FileManager.default.contentsOfDirectory(
      atPath: package.appending(path: "Sources/Models").path
    )
    .filter { $0.hasSuffix(".swift") && $0 != "Zoo.swift" }
    .map { String($0.dropLast(".swift".count)) }
    .sorted()
    let folder = package.appending(path: "Generated/snapshots")
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    where name.hasSuffix(".c") || name.hasSuffix(".h") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    let process = Process()
    process.executableURL = try context.tool(named: "bespokec").url
    process.arguments = ["emit", "--out", folder.path, "--stems", stems.joined(separator: ",")]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      Diagnostics.error("the models do not compile")
      return
    }
    print("wrote the C of \(stems.joined(separator: ", ")) to Generated/snapshots")
  }
}
