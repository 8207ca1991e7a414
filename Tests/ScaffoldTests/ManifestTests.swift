import Foundation
import Testing

/// What a target imports stands in the manifest: where it does not, SwiftPM leaves objects as they are that were compiled
/// with another version of it.
struct ManifestTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The first line of the declaration of each target, and the words in quotes of all of it.
  private func targets() throws -> [(name: String, words: Set<String>)] {
    let manifest = try String(contentsOf: package.appending(path: "Package.swift"), encoding: .utf8)
    let starts = manifest.matches(of: /\.(target|testTarget|executableTarget)\(\s*name: "([^"]+)"/)
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : manifest.endIndex
      let words = manifest[starts[index].range.upperBound..<end].matches(of: /"([^"]+)"/)
      return (String(starts[index].2), Set(words.map { String($0.1) }))
    }
  }

  @Test func whatIsImportedIsDeclared() throws {
    let targets = try targets()
    let names = Set(targets.map(\.name))
    #expect(names.count > 40)
    var imports = 0
    for (name, words) in targets {
      let folder = ["Sources", "Tests"].map { package.appending(path: "\($0)/\(name)") }
        .first { FileManager.default.fileExists(atPath: $0.path) }
      // What a text for another package imports stands between quotes, further to the right.
      for file in try folder.map({ try FileManager.default.subpathsOfDirectory(atPath: $0.path) }) ?? []
      where file.hasSuffix(".swift") && !file.contains(".docc/") {
        let text = try String(contentsOf: folder!.appending(path: file), encoding: .utf8)
        for found in text.matches(of: /(?m)^(?:@testable |package |public )?import (\w+)/) {
          let module = String(found.1)
          guard names.contains(module) else { continue }
          imports += 1
          #expect(words.contains(module), "\(name) imports \(module) in \(file)")
        }
      }
    }
    #expect(imports > 200)
  }
}
