import Foundation
import PlantedFaults
import Testing

/// The faults of `make mutants` can still be planted, and found: their places in the sources are there, each once, and the
/// tests that are asked.
@Suite struct PlantedFaultsTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: Fault.all.map(\.name)) func canBePlanted(_ name: String) throws {
    let fault = try #require(Fault.all.first { $0.name == name })
    let text = try String(contentsOf: package.appending(path: fault.file), encoding: .utf8)
    #expect(try fault.planted(in: text) != text)
  }

  /// A name of no test, or of one that is not built for it, would let a fault survive.
  @Test(arguments: Fault.Tree.allCases) func theirTestsAreThere(tree: Fault.Tree) throws {
    var names = Set(tree.targets)
    for target in tree.targets {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: package.appending(path: "Tests/\(target)").path)
      names.formUnion(files.map { ($0 as NSString).deletingPathExtension })
    }
    for fault in Fault.all where fault.tree == tree {
      for name in fault.tests.split(whereSeparator: { "|.".contains($0) }) {
        #expect(names.contains(String(name)), "\(fault.name): there is no \(name)")
      }
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(Fault.all.map(\.name)).count == Fault.all.count)
    #expect(Fault.all.count >= 25)
  }
}
