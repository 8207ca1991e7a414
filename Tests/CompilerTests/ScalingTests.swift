import BespokeDSL
import BespokeGraph
import BespokeZoo
import TestModels
import Testing

@testable import BespokeCompiler

/// What the items of an entry allow to many threads.
@Suite struct ScalingTests {
  private let target = Target.default

  private func step(_ model: any Model) throws -> EntryProgram {
    var runner = StageRunner()
    return try #require(try compile(model, &runner).entries.first { $0.kind == .step })
  }

  /// A step of a model whose kernels have no barriers between them but these, and so many items each.
  private func entry(items: [Int], barriers: Set<Int>, atOnce: Int = 1) throws -> EntryProgram {
    var entry = try step(squares)
    let call = entry.calls[0]
    entry.functions = items.map { count in
      var function = Function(name: "", comment: [], share: .even(items: count))
      function.itemsAtOnce = min(atOnce, count)
      return function
    }
    entry.calls = items.indices.map { index in
      var copy = call
      (copy.function, copy.barrierBefore, copy.isTraceOnly) = (index, barriers.contains(index), false)
      copy.cost = KernelCost(flops: 0, performedFlops: Double(items[index]), bytes: 0)
      return copy
    }
    return entry
  }

  @Test func speedUpIsThatOfTheBusiestThread() throws {
    func speedUp(_ items: [Int], _ barriers: Set<Int>, atOnce: Int = 1, on threads: Int) throws -> Double {
      try entry(items: items, barriers: barriers, atOnce: atOnce)
        .scaling(threads: threads, target: target).speedUp
    }
    #expect(try speedUp([12], [], on: 1) == 1)
    #expect(try speedUp([12], [], on: 3) == 3)
    // Four items on three threads take as long as two.
    #expect(try speedUp([4], [], on: 3) == 2)
    #expect(try speedUp([1], [], on: 64) == 1)
    // Two kernels fill each other's gaps, but not beyond a barrier.
    #expect(try speedUp([2, 2], [], on: 4) == 4)
    #expect(try speedUp([2, 2], [1], on: 4) == 2)
    // What is claimed at once is done by one thread, and no more than its share.
    #expect(try speedUp([9], [], atOnce: 2, on: 3) == 9.0 / 4)
    #expect(try speedUp([8], [], atOnce: 8, on: 4) == 4)
  }

  /// Slabs at an image's edge have fewer terms.
  @Test func itemsCostWhatTheirTermsDo() throws {
    var step = try step(squares)
    var function = Function(name: "", comment: [], share: .byTerms(table: "terms", slabs: 2, panels: 1))
    let terms = (0..<4).map { Product.Term(left: $0, right: 0) }
    function.tables = [
      Table(name: "terms", contents: .terms(TermTable(terms, firstTerm: [0, 1, 4])), caption: "")
    ]
    step.functions = [function]
    step.calls = [step.calls[0]]
    (step.calls[0].function, step.calls[0].isTraceOnly) = (0, false)
    step.calls[0].cost = KernelCost(flops: 8, performedFlops: 8, bytes: 0)
    let stretch = try #require(step.scaling(threads: 2, target: target).stretches.first)
    #expect(stretch.work == 8 && stretch.longest == 6 && stretch.largest == 6)
  }

  /// 0.9 of 16 threads and three quarters of 64.
  @Test(arguments: [(16, 14.4), (64, 48)]) func dcganHasWorkForManyThreads(_ threads: Int, _ least: Double)
    throws
  {
    let scaling = try step(dcgan).scaling(threads: threads, target: target)
    #expect(scaling.speedUp >= least, "\(scaling.speedUp)")
    #expect(scaling.speedUp <= Double(threads))
    #expect(scaling.stretches.allSatisfy { scaling.waiting($0) >= -1e-6 * $0.longest })
  }
}
