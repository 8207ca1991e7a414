import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

@Suite struct ScheduleTests {
  private func values(_ schedule: Schedule, stride: Int = 1, offset: Int = 0, steps: Range<Int>) throws
    -> [Double]
  {
    var builder = GraphBuilder(name: "schedule")
    let value = builder.append(.stepFunction(.schedule(schedule), stride: stride, offset: offset))
    return try steps.map {
      try Interpreter<Double>().run(builder.graph, step: UInt64($0)).values[value.index].elements[0]
    }
  }

  @Test func courses() throws {
    func check(_ schedule: Schedule, _ expected: [Double]) throws {
      expectClose(
        try values(schedule, steps: 0..<expected.count), expected, .doublePrecision, "\(schedule.course)")
    }
    try check(Schedule(.constant, from: 3, warmUp: 3), [1, 2, 3, 3, 3])
    try check(Schedule(.linear, from: 4, to: 2, steps: 4), [4, 3.5, 3, 2.5, 2, 2])
    try check(Schedule(.linear, from: 4, to: 2, steps: 2, warmUp: 2), [2, 4, 4, 3, 2, 2])
    let quarter = 1 + 2 * 0.5 * (1 + 0.5.squareRoot())
    try check(Schedule(.cosine, from: 3, to: 1, steps: 4), [3, quarter, 2, 4 - quarter, 1, 1])
    try check(Schedule(.staircase, from: 8, to: 0.5, steps: 2), [8, 8, 4, 4, 2, 2, 1])
  }

  @Test func updatesAreCountedOverAllMoves() throws {
    let schedule = Schedule(.linear, from: 10, to: 0, steps: 10)
    #expect(try values(schedule, stride: 3, offset: 1, steps: 0..<3) == [9, 6, 3])
  }
}
