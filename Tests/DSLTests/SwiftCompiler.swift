import Foundation

/// The Swift compiler on sources that import `BespokeDSL` as it was built with these tests.
struct SwiftCompiler {
  private let swiftc: String
  private let modules: String

  /// Nil where there is no `swiftc`, or no module beside the tests.
  init?() {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    let files = FileManager.default
    guard let swiftc = folders.map({ "\($0)/swiftc" }).first(where: files.isExecutableFile) else {
      return nil
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? ""
    // Those of SwiftPM's own build system are in a folder, those of Swift Build beside the products.
    let places = [beside, package.appending(path: ".build/debug").path].flatMap { ["\($0)/Modules", $0] }
    guard let modules = places.first(where: { files.fileExists(atPath: "\($0)/BespokeDSL.swiftmodule") })
    else { return nil }
    (self.swiftc, self.modules) = (swiftc, modules)
  }

  /// What it says of a line of a source.
  struct Message: Equatable {
    var line: Int
    /// `error`, `warning`
    var kind: Substring
    var text: Substring
  }

  /// What it says of each source, notes left out, in its order.
  /// - Parameter options: `-typecheck`, or how far else it goes.
  func messages(of sources: [String], _ options: [String]) throws -> [[Message]] {
    let folder = NSTemporaryDirectory() + "bespoke-slips-\(UUID().uuidString)"
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    for (index, source) in sources.enumerated() {
      try Data(source.utf8).write(to: URL(fileURLWithPath: "\(folder)/s\(index).swift"))
    }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: swiftc)
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.arguments =
      options + [
        "-wmo", "-I", modules, "-swift-version", "6", "-module-name", "Slips", "-diagnostic-style", "llvm",
      ]
      + sources.indices.map { "s\($0).swift" }
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationReason == .exit else { throw Crash(output: output) }

    var messages = [[Message]](repeating: [], count: sources.count)
    for line in output.split(separator: "\n") {
      guard let found = line.wholeMatch(of: /.*s(\d+)\.swift:(\d+):\d+: (error|warning): (.*)/),
        let source = Int(found.1), let number = Int(found.2)
      else { continue }
      messages[source].append(Message(line: number, kind: found.3, text: found.4))
    }
    return messages
  }

  struct Crash: Error { var output: String }
}
