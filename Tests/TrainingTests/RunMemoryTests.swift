import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunMemoryTests {
  private let information = Data("MemTotal:       16000000 kB\nMemAvailable:    2097152 kB\n".utf8)

  @Test func theLeastOfMachineAndGroupIsTheLimit() {
    func limit(_ physical: UInt64, _ group: Int?) -> Int {
      Memory(physical: physical, group: group, information: nil).limit
    }
    #expect(limit(1 << 34, nil) == 1 << 34)
    #expect(limit(1 << 34, 1 << 30) == 1 << 30)
    // Version 1 writes "no limit" as a number.
    #expect(limit(1 << 34, 9_223_372_036_854_771_712) == 1 << 34)
    #expect(limit(.max, nil) == .max)
  }

  @Test func whatCanBeHadNowIsRead() {
    func available(_ text: String?, group: Int? = nil) -> Int? {
      Memory(physical: 1 << 34, group: group, information: text.map { Data($0.utf8) }).available
    }
    #expect(available(String(decoding: information, as: UTF8.self)) == 1 << 31)
    // Of a group no more than its limit.
    #expect(available("MemAvailable: 2097152 kB\n", group: 1 << 30) == 1 << 30)
    for nonsense in [nil, "", "MemAvailable:", "MemAvailable: x kB", "MemAvailable: -1 kB", "Mem: 1 kB"] {
      #expect(available(nonsense) == nil)
    }
  }

  @Test func whatNeverFitsIsRefusedAndWhatDoesNotFitNowIsSaid() throws {
    let memory = Memory(physical: 1 << 34, group: 1 << 33, information: information)
    var notices: [String] = []
    func require(_ bytes: Int, advice: String? = nil) throws {
      try memory.require(bytes, for: "the values of x", advice: advice, notice: { notices.append($0) })
    }
    try require(1 << 31)
    #expect(notices == [])
    try require(3 << 30, advice: "take fewer")
    #expect(
      notices == [
        "the values of x take 3.0 GiB of memory, of which 2.0 GiB can be had now: the system may slow down or end "
          + "this; take fewer"
      ])
    try require(1 << 33)
    #expect(
      throws: UserError("the values of x take 8.0 GiB of memory; this process may use 8.0 GiB; take fewer")
    ) { try require(1 << 33 + 1, advice: "take fewer") }
    #expect(notices.count == 2)
    // Where the system does not say, nothing is said.
    try Memory(physical: 1 << 34, group: nil, information: nil)
      .require(1 << 33, for: "x", notice: { notices.append($0) })
    #expect(notices.count == 2)
  }

  @Test func sizesAreSpelled() {
    #expect(
      [1, 1 << 20, 1 << 20 + 1, 3 << 29].map(Memory.spelled) == ["1 MiB", "1 MiB", "2 MiB", "1.5 GiB"])
  }
}
