import ProcessSupport
import Testing

@testable import BespokeTraining

@Suite struct RunThreadGovernorTests {
  /// Steps on a machine of which each number of threads takes a time of its own.
  /// - Parameter lost: the share of a processor's time that others have.
  /// - Returns: the threads of each step.
  private func play(
    _ governor: inout ThreadGovernor, steps: Int, interruptionsPerSecond: Double, lost: Double = 0.5,
    milliseconds: (Int) -> Double
  ) -> [Int] {
    var owed = 0.0
    return (0..<steps).map { _ in
      let threads = governor.threads
      let seconds = milliseconds(threads) / 1000
      owed += threads > 1 ? seconds * interruptionsPerSecond : 0
      let usage = ProcessorUsage(interruptions: Int(owed), seconds: (Double(threads) - lost) * seconds)
      governor.record(seconds: seconds, usage: usage)
      owed -= owed.rounded(.down)
      return threads
    }
  }

  private func share(_ threads: [Int], of count: Int) -> Double {
    Double(threads.count { $0 == count }) / Double(threads.count)
  }

  @Test func onAMachineOfItsOwnNothingIsTried() {
    var governor = ThreadGovernor(most: 4)
    let threads = play(&governor, steps: 5000, interruptionsPerSecond: 5) { [3, 2, 1.5, 1.2][$0 - 1] }
    #expect(share(threads, of: 4) == 1)
  }

  /// What was seen on a quiet machine, whose system itself is often there for a moment.
  @Test func aSystemThatIsOftenThereForAMomentIsNoNeighbour() {
    var governor = ThreadGovernor(most: 2)
    let threads = play(&governor, steps: 1000, interruptionsPerSecond: 35, lost: 0.02) { [475, 255][$0 - 1] }
    #expect(share(threads, of: 2) == 1)
  }

  /// Its processor time counts as that of the threads which it holds up.
  @Test func aBusyPartOfTheSameProcessIsANeighbour() {
    var governor = ThreadGovernor(most: 2)
    let threads = play(&governor, steps: 5000, interruptionsPerSecond: 200, lost: 0) { $0 == 1 ? 2.3 : 4.2 }
    #expect(share(threads, of: 1) > 0.95)
  }

  @Test func besideABusyProgramOneThreadIsEnough() {
    var governor = ThreadGovernor(most: 2)
    let busy = play(&governor, steps: 5000, interruptionsPerSecond: 200) { $0 == 1 ? 2.3 : 4.2 }
    #expect(share(busy, of: 1) > 0.95)
    // When it has gone, all are taken again.
    let alone = play(&governor, steps: 10_000, interruptionsPerSecond: 0) { $0 == 1 ? 2.3 : 1.2 }
    #expect(share(alone.suffix(2000), of: 2) == 1)
    #expect(share(alone, of: 2) > 0.5)
  }

  @Test func threadsThatPayAreKept() {
    var governor = ThreadGovernor(most: 2)
    let threads = play(&governor, steps: 20_000, interruptionsPerSecond: 200) { $0 == 1 ? 2.3 : 1.6 }
    #expect(share(threads, of: 2) > 0.97)
  }

  /// What two threads and one were seen to take beside a busy program on two processors: a tenth apart, and no two
  /// steps the same.
  @Test func threadsThatPayALittleAreKept() {
    var governor = ThreadGovernor(most: 2)
    var random = SplitMix64(state: 1)
    let threads = play(&governor, steps: 4000, interruptionsPerSecond: 200) {
      ($0 == 1 ? 255 : 232) * Double.random(in: 0.8...1.2, using: &random)
    }
    #expect(share(threads, of: 2) > 0.85)
  }

  /// A trial takes five steps, however long they are.
  @Test func longStepsAreNotTriedOften() {
    var governor = ThreadGovernor(most: 2)
    let threads = play(&governor, steps: 1000, interruptionsPerSecond: 200) { $0 == 1 ? 2300 : 1600 }
    #expect(share(threads, of: 2) > 0.9)
  }

  @Test func asManyAreTakenAsAreFree() {
    var governor = ThreadGovernor(most: 16)
    // Five of sixteen processors are busy: with one thread too many all wait for a processor.
    let threads = play(&governor, steps: 40_000, interruptionsPerSecond: 200, lost: 4) {
      $0 <= 11 ? 20 / Double($0) : 60 / Double($0)
    }
    let mean = Double(threads.suffix(2000).reduce(0, +)) / 2000
    #expect(mean >= 9 && mean <= 12)
  }

  @Test func oneThreadStaysOne() {
    var governor = ThreadGovernor(most: 1)
    #expect(play(&governor, steps: 100, interruptionsPerSecond: 500) { _ in 3 }.allSatisfy { $0 == 1 })
  }
}
