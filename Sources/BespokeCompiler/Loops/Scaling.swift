/// How much faster an entry becomes with threads, as far as the sharing of its work decides it: from its items and what
/// each of them costs.
///
/// Between two barriers items go, claim by claim and in their order, to whichever thread is free first (list scheduling:
/// Graham 1966, "Bounds for Certain Multiprocessing Anomalies"). Memory, caches and the barriers themselves are left out:
/// it is what the work allows, not what a machine does.
public struct Scaling: Hashable, Sendable {
  /// Kernels between two barriers.
  public struct Stretch: Hashable, Sendable {
    /// Of the entry's calls.
    public var calls: Range<Int>
    /// Operations of all its items, and of the thread that is done last.
    public var work: Double
    public var longest: Double
    /// What the dearest claim costs, and which call it is of.
    public var largest: Double
    public var largestCall: Int
  }
  public var threads: Int
  public var stretches: [Stretch]

  /// How many times as fast as one thread.
  public var speedUp: Double {
    let longest = stretches.reduce(0) { $0 + $1.longest }
    return longest > 0 ? stretches.reduce(0) { $0 + $1.work } / longest : Double(threads)
  }

  /// Operations that a thread waits there for the others, on average.
  public func waiting(_ stretch: Stretch) -> Double { stretch.longest - stretch.work / Double(threads) }
}

extension EntryProgram {
  /// - Parameter threads: that share its work, 1 or more.
  public func scaling(threads: Int, target: Target) -> Scaling {
    var result = Scaling(threads: threads, stretches: [])
    for range in stretches {
      var busy = FreeThreads(threads)
      var stretch = Scaling.Stretch(
        calls: range, work: 0, longest: 0, largest: 0, largestCall: range.lowerBound)
      for index in range where !calls[index].isTraceOnly {
        let call = calls[index]
        for cost in functions[call.function].claims(
          costing: call.cost.operations(target), threads: threads)
        {
          stretch.work += cost
          busy.take(cost)
          if cost > stretch.largest { (stretch.largest, stretch.largestCall) = (cost, index) }
        }
      }
      stretch.longest = busy.longest
      result.stretches.append(stretch)
    }
    return result
  }

  /// Its calls, from one barrier to the next.
  public var stretches: [Range<Int>] {
    let ends = calls.indices.filter { $0 > 0 && calls[$0].barrierBefore } + [calls.count]
    return zip([0] + ends, ends).map { $0..<$1 }
  }

  /// For people: the speed-up, and where most of it is lost.
  public func scalingSheet(threads: Int, target: Target) -> String {
    let scaling = scaling(threads: threads, target: target)
    let whole = scaling.stretches.reduce(0) { $0 + $1.longest }
    let worst = scaling.stretches.sorted { scaling.waiting($0) > scaling.waiting($1) }
      .prefix(5).filter { scaling.waiting($0) > 0.001 * whole }
    return
      "\(name) on \(threadsInWords(threads)): its items allow \(tenths(scaling.speedUp)) times the speed of one"
      + (worst.isEmpty ? "\n" : "; of the time threads wait\n")
      + worst.map { stretch in
        let function = functions[calls[stretch.largestCall].function]
        return "  \(tenths(scaling.waiting(stretch) / whole * 100)) % for \(function.name), "
          + "\(function.share.items) items, \(function.itemsAtOnce) at once\n"
      }.joined()
  }
}

extension Function {
  /// What its claims cost, in their order.
  /// - Parameter costing: all of them together.
  fileprivate func claims(costing total: Double, threads: Int) -> [Double] {
    let items = itemCosts(total)
    // No claim goes beyond a thread's share.
    let atOnce = min(itemsAtOnce, (items.count + threads - 1) / threads)
    return stride(from: 0, to: items.count, by: atOnce).map { first in
      items[first..<min(first + atOnce, items.count)].reduce(0, +)
    }
  }

  func itemCosts(_ total: Double) -> [Double] {
    switch share {
    case .even(let items): return Array(repeating: total / Double(items), count: items)
    case .byTerms(let name, let slabs, let panels):
      guard case .terms(let table)? = tables.first(where: { $0.name == name })?.contents, table.count > 0
      else {
        return Array(repeating: total / Double(slabs * panels), count: slabs * panels)
      }
      let each = total / Double(table.count * panels)
      return (0..<slabs).flatMap { slab in
        let (row, column) = (
          table.rows[slab / table.columns.count], table.columns[slab % table.columns.count]
        )
        return Array(repeating: Double(row.count * column.count) * each, count: panels)
      }
    }
  }
}

/// Until when each thread is busy: a heap, the one first that is free first.
private struct FreeThreads {
  private var ends: [Double]
  private(set) var longest = 0.0

  init(_ threads: Int) { ends = Array(repeating: 0, count: max(threads, 1)) }

  mutating func take(_ cost: Double) {
    let end = ends[0] + cost
    longest = max(longest, end)
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < ends.count else { break }
      if child + 1 < ends.count && ends[child + 1] < ends[child] { child += 1 }
      guard ends[child] < end else { break }
      ends[place] = ends[child]
      place = child
    }
    ends[place] = end
  }
}

func threadsInWords(_ count: Int) -> String { "\(count) thread\(count == 1 ? "" : "s")" }

private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
