/// How many bytes threads read that others have written: what must go from one core to another, or through memory.
///
/// Each thread does its share of the items, as it begins with them, and keeps what it has read or written, as if its cache
/// had no end, until another writes there. Memory is counted in cache lines, a whole step after another one: weights that
/// one thread has updated and another reads count, too. Inputs and outputs of the caller are not counted.
public struct CoherenceTraffic: Hashable, Sendable {
  public var threads: Int
  /// Of each call of the entry.
  public var bytes: [Int]
  public var all: Int { bytes.reduce(0, +) }

  /// More threads than the sets of them have room for.
  public static let mostThreads = 64
  static let line = 64
}

extension EntryProgram {
  /// - Parameters:
  ///   - threads: that share its work, 1 to `CoherenceTraffic.mostThreads`.
  ///   - arenaFloats: of the program.
  public func coherenceTraffic(threads: Int, arenaFloats: Int) -> CoherenceTraffic {
    precondition((1...CoherenceTraffic.mostThreads).contains(threads))
    let boxes = functions.map { function -> [Set<ItemFootprint.Box>] in
      var footprint = ItemFootprint(function)
      return (0..<threads).map { thread in
        function.items(ofThread: thread, of: threads).reduce(into: []) {
          $0.formUnion(footprint.boxes(ofItem: $1))
        }
      }
    }
    var lines = HeldLines(arenaFloats: arenaFloats)
    var bytes: [Int] = []
    for _ in 0..<2 {
      bytes = calls.map { call in
        guard !call.isTraceOnly else { return 0 }
        let function = functions[call.function]
        var moved = 0
        for isWritten in [false, true] {
          for thread in 0..<threads {
            for box in boxes[call.function][thread] where box.isWritten == isWritten {
              moved += lines.touch(box, function.pointers[box.pointer], by: thread)
            }
          }
        }
        return moved * CoherenceTraffic.line
      }
    }
    return CoherenceTraffic(threads: threads, bytes: bytes)
  }

  /// For people: how much in all, and which kernels read most of it.
  public func coherenceSheet(threads: Int, arenaFloats: Int) -> String {
    let traffic = coherenceTraffic(threads: threads, arenaFloats: arenaFloats)
    func megabytes(_ bytes: Int) -> String { "\((Double(bytes) / 1e4).rounded() / 100) MB" }
    let most = calls.indices.sorted { (-traffic.bytes[$0], $0) < (-traffic.bytes[$1], $1) }
      .prefix(5).filter { traffic.bytes[$0] >= 5000 && traffic.bytes[$0] * 1000 > traffic.all }
    return "\(name) on \(threadsInWords(threads)): \(megabytes(traffic.all)) change threads"
      + (most.isEmpty ? "\n" : "; read\n")
      + most.map { "  \(megabytes(traffic.bytes[$0])) by \(functions[calls[$0].function].name)\n" }.joined()
  }
}

extension Function {
  /// With which a thread begins (`share_of` of the runtime).
  func items(ofThread thread: Int, of threads: Int) -> Range<Int> {
    let items = share.items
    guard case .byTerms = share, items >= threads else {
      return items * thread / threads..<items * (thread + 1) / threads
    }
    // Costs of whole numbers: the terms themselves.
    let costs = itemCosts(1)
    let all = costs.reduce(0, +)
    func first(_ part: Int) -> Int {
      let target = all * Double(part) / Double(threads)
      var before = 0.0
      return costs.firstIndex { cost in
        defer { before += cost }
        return before >= target - all * 1e-12
      } ?? items
    }
    return first(thread)..<(thread + 1 == threads ? items : first(thread + 1))
  }
}

/// Which threads have the newest version of each cache line of the arena.
private struct HeldLines {
  private var holders: [UInt64]
  private let arenaBytes: Int

  init(arenaFloats: Int) {
    arenaBytes = arenaFloats * 4
    holders = Array(repeating: 0, count: arenaBytes / CoherenceTraffic.line + 1)
  }

  /// - Returns: how many lines the thread reads that only others have.
  mutating func touch(_ box: ItemFootprint.Box, _ pointer: Pointer, by thread: Int) -> Int {
    guard case .arena(let base) = pointer.base else { return 0 }
    let size = pointer.elementType.bytes
    let bounds = base * 4..<min(base * 4 + pointer.count * size, arenaBytes)
    var run = size
    var outer: [ItemFootprint.Axis] = []
    for axis in box.axes.sorted(by: { $0.stride < $1.stride }) {
      // Steps within a line, and those that go on where others end, miss none.
      let stride = axis.stride * size
      if outer.isEmpty, stride <= max(run, CoherenceTraffic.line) {
        run += (axis.extent - 1) * stride
      } else {
        outer.append(ItemFootprint.Axis(extent: axis.extent, stride: stride))
      }
    }
    let start = base * 4 + box.place * size
    let (mask, isWritten) = (UInt64(1) << UInt64(thread), box.isWritten)
    // Loops without iterators: the compiler is not optimised.
    return holders.withUnsafeMutableBufferPointer { holders in
      var moved = 0
      var place = start
      var turns = Array(repeating: 0, count: outer.count)
      while true {
        var line = max(place, bounds.lowerBound) / CoherenceTraffic.line
        let end = (min(place + run, bounds.upperBound) + CoherenceTraffic.line - 1) / CoherenceTraffic.line
        while line < end {
          let held = holders[line]
          if isWritten {
            holders[line] = mask
          } else if held & mask == 0 {
            if held != 0 { moved &+= 1 }
            holders[line] = held | mask
          }
          line &+= 1
        }
        var depth = 0
        while depth < outer.count {
          turns[depth] += 1
          place += outer[depth].stride
          if turns[depth] < outer[depth].extent { break }
          place -= turns[depth] * outer[depth].stride
          turns[depth] = 0
          depth += 1
        }
        if depth == outer.count { return moved }
      }
    }
  }
}
