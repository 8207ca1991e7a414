import Foundation
import FuzzTargets
import Testing

/// The short form of `make fuzz-parsers`: the seeds and some thousand mutations of them, the same in every run.
@Suite struct FuzzTests {
  static let mutations = 1500

  @Test(arguments: FuzzTarget.all.map(\.name)) func damagedInputIsRead(_ name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    let seeds = try target.seeds()
    for seed in seeds { target.read(seed) }
    var mutator = Mutator(seed: 1)
    for index in 0..<Self.mutations { target.read(mutator.mutated(seeds[index % seeds.count], among: seeds)) }
  }

  @Test func namesAreNotTakenTwice() {
    #expect(Set(FuzzTarget.all.map(\.name)).count == FuzzTarget.all.count)
  }
}
