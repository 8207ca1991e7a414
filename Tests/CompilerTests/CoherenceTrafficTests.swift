import BespokeGraph
import BespokeZoo
import LoopMachine
import TestModels
import Testing

@testable import BespokeCompiler

/// What items touch, and which bytes threads read of each other.
@Suite struct CoherenceTrafficTests {
  /// The floats of the arena in a function's boxes, what lies outside of a pointer left out.
  private func floats(
    of boxes: [ItemFootprint.Box], _ function: Function, written: Bool
  ) -> Set<Int> {
    var result: Set<Int> = []
    for box in boxes where box.isWritten == written {
      let pointer = function.pointers[box.pointer]
      guard case .arena(let base) = pointer.base else { continue }
      var places = [box.place]
      for axis in box.axes {
        places = places.flatMap { place in (0..<axis.extent).map { place + $0 * axis.stride } }
      }
      for place in places where (0..<pointer.count).contains(place) {
        result.insert(base + place * pointer.elementType.bytes / 4)
      }
    }
    return result
  }

  /// Of each kernel the first item, one in the middle and the last, against the machine that runs them.
  @Test(arguments: ["alternating", "margin", "odd-sizes", "projection", "pools", "attentive", "squares"])
  func boxesAreWhatItemsTouch(_ name: String) throws {
    let model = try #require(TestModels.zoo.first { $0.name == name })
    var runner = StageRunner()
    let loops = try compile(model, &runner)
    let machine = LoopMachine(loops)
    var (exact, all) = (0, 0)
    for function in loops.entries.flatMap(\.functions) {
      if function.body.contains(where: { if case .call(.fill) = $0 { true } else { false } }) { continue }
      var footprint = ItemFootprint(function)
      for item in Set([0, function.share.items / 2, function.share.items - 1]) {
        let boxes = footprint.boxes(ofItem: item)
        let touched = machine.floatsTouched(by: function, item: item)
        let read = floats(of: boxes, function, written: false)
        #expect(
          floats(of: boxes, function, written: true) == touched.written, "\(function.name), item \(item)")
        // What is read under a condition counts in any case.
        #expect(read.isSuperset(of: touched.read), "\(function.name), item \(item)")
        (exact, all) = (exact + (read == touched.read ? 1 : 0), all + 1)
      }
    }
    #expect(exact * 10 > all * 9, "\(exact) of \(all)")
  }

  /// Four items of a cache line each: `to[item] = from[of(item)]`, or from all of it.
  private func copy(from: Int, to: Int, reversed: Bool = false, reads all: Bool = false) -> Function {
    var function = Function(name: "", comment: [], share: .even(items: 4))
    func pointer(_ name: String, _ offset: Int, written: Bool) -> Pointer {
      Pointer(
        name: name, title: name, base: .arena(offset), count: 64, isTransform: false, isWritten: written,
        caption: "")
    }
    function.pointers = [pointer("a", from, written: false), pointer("b", to, written: true)]
    let item = reversed ? .integer(3) - .name("item") : Expression.name("item")
    let place = all ? .name("k") : item * 16 + .name("c")
    let assign = Statement.assign(
      .element("b", .name("item") * 16 + .name("c")), .element("a", place))
    let line = Statement.loop("c", from: .integer(0), to: .integer(16), [assign])
    function.body = [all ? .loop("k", from: .integer(0), to: .integer(64), [line]) : line]
    return function
  }

  private func traffic(_ functions: [Function], threads: Int) throws -> [Int] {
    var runner = StageRunner()
    var entry = try #require(try compile(squares, &runner).entries.first { $0.kind == .step })
    let call = entry.calls[0]
    entry.functions = functions
    entry.calls = functions.indices.map { index in
      var copy = call
      (copy.function, copy.isTraceOnly) = (index, false)
      return copy
    }
    return entry.coherenceTraffic(threads: threads, arenaFloats: 1024).bytes
  }

  @Test func whatAnotherThreadHasWrittenCountsOnce() throws {
    let same = copy(from: 0, to: 128)
    #expect(try traffic([same, copy(from: 128, to: 256)], threads: 2) == [0, 0])
    // Two lines of each thread are the other's.
    #expect(try traffic([same, copy(from: 128, to: 256, reversed: true)], threads: 2) == [0, 4 * 64])
    #expect(try traffic([same, copy(from: 128, to: 256, reads: true)], threads: 2) == [0, 4 * 64])
    #expect(try traffic([same, copy(from: 128, to: 256, reads: true)], threads: 4) == [0, 12 * 64])
    #expect(try traffic([same, copy(from: 128, to: 256, reversed: true)], threads: 1) == [0, 0])
    // It is there the second time.
    let again = [same, copy(from: 128, to: 256, reversed: true), copy(from: 128, to: 512, reversed: true)]
    #expect(try traffic(again, threads: 2) == [0, 4 * 64, 0])
    // What the last kernel of a step has written, as it does weights, the first one of the next reads.
    #expect(
      try traffic([copy(from: 128, to: 0, reversed: true), copy(from: 0, to: 128)], threads: 2) == [256, 0])
  }

  @Test func sharesAreThoseOfTheRuntime() throws {
    var function = Function(name: "", comment: [], share: .byTerms(table: "terms", slabs: 3, panels: 2))
    let terms = (0..<6).map { Product.Term(left: $0, right: 0) }
    function.tables = [
      Table(name: "terms", contents: .terms(TermTable(terms, firstTerm: [0, 1, 2, 6])), caption: "")
    ]
    // 1, 1, 1, 1, 4 and 4 terms: half of them end behind the fifth item.
    #expect((0..<2).map { function.items(ofThread: $0, of: 2) } == [0..<5, 5..<6])
    #expect((0..<8).map { function.items(ofThread: $0, of: 8).count }.reduce(0, +) == 6)
    function.share = .even(items: 7)
    #expect((0..<3).map { function.items(ofThread: $0, of: 3) } == [0..<2, 2..<4, 4..<7])
  }

  /// More threads exchange more, and two of them less than all that there is.
  @Test func moreThreadsExchangeMore() throws {
    var runner = StageRunner()
    let program = try compile(mlp, &runner)
    let step = try #require(program.entries.first { $0.kind == .step })
    let one = step.coherenceTraffic(threads: 1, arenaFloats: program.arenaFloats)
    #expect(one.all == 0)
    let two = step.coherenceTraffic(threads: 2, arenaFloats: program.arenaFloats)
    let many = step.coherenceTraffic(threads: 16, arenaFloats: program.arenaFloats)
    #expect(two.all > 0 && two.all < many.all)
    #expect(two.all < step.calls.reduce(0) { $0 + $1.cost.bytes })
    func sheet(_ threads: Int) -> String {
      step.coherenceSheet(threads: threads, arenaFloats: program.arenaFloats)
    }
    #expect(sheet(1) == "\(step.name) on 1 thread: 0.0 MB change threads\n")
    let lines = sheet(2).split(separator: "\n")
    #expect(
      lines[0].hasPrefix("\(step.name) on 2 threads: ") && lines[0].hasSuffix(" MB change threads; read"))
    #expect((2...6).contains(lines.count) && lines.dropFirst().allSatisfy { $0.contains(" MB by mlp_step_") })
  }
}
