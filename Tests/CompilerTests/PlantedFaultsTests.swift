import Foundation
import PlantedFaults
import Testing

/// The faults of `make mutants` can still be planted: their places in the sources are there, each once.
@Suite struct PlantedFaultsTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: Fault.all.map(\.name)) func canBePlanted(_ name: String) throws {
    let fault = try #require(Fault.all.first { $0.name == name })
    let text = try String(contentsOf: package.appending(path: fault.file), encoding: .utf8)
    #expect(try fault.planted(in: text) != text)
  }

  @Test func namesAreUnique() {
    #expect(Set(Fault.all.map(\.name)).count == Fault.all.count)
    #expect(Fault.all.count >= 25)
  }
}
