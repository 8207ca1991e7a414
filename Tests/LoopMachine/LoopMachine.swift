import BespokeCompiler
import BespokeGraph

/// Runs loop programs as they stand, a statement at a time, to see what a change of one does. Its threads are those of
/// the worst machine: between two barriers each does all of its work before the next begins, in whatever order is asked
/// for, so that a missing barrier shows. Which items are its work is asked for too. Nothing outside a pointer's memory is touched; what would be is counted.
///
/// Sums go from first to last and random numbers come from a simple generator: results are to be compared with each
/// other, not with those of the emitted C.
public struct LoopMachine {
  public struct Result: Hashable {
    /// Bit patterns of the states, of each entry's outputs and of its traces, in turn.
    public var bits: [[UInt32]] = []
    /// Accesses outside of what there is.
    public var strays = 0
  }
  /// Which items of a kernel a thread does.
  public enum Claims: Hashable {
    /// Those of its share.
    case own
    /// Any: each claim goes to whichever thread.
    case scattered
  }
  private let program: LoopProgram

  public init(_ program: LoopProgram) { self.program = program }

  /// Every entry in turn, on states that the first one makes.
  /// - Parameter threads: in the order in which they run between barriers.
  public func run(threads: [Int], claims: Claims = .own) -> Result {
    var result = Result()
    let arena = Memory(count: program.arenaFloats)
    for entry in program.entries {
      // Values that were not written are to be seen.
      for index in arena.floats.indices.dropFirst(program.stateFloats) { arena.floats[index] = .nan }
      let frame = Frame(arena)
      frame.inputs = entry.inputs.enumerated().map { number, tensor in
        let memory = Memory(count: tensor.count)
        for i in memory.floats.indices {
          memory.floats[i] = Self.noise(UInt64(number) << 32 | UInt64(i)) - 0.5
        }
        return memory
      }
      frame.outputs = entry.outputs.map { Memory(count: $0.count) }
      frame.trace = Memory(count: entry.traceFloats)
      run(entry, frame, threads, claims)
      result.bits.append(arena.floats.prefix(program.stateFloats).map(\.bitPattern))
      result.bits += (frame.outputs + [frame.trace]).map { $0.floats.map(\.bitPattern) }
      result.strays += frame.strays
    }
    return result
  }

  /// Which floats of the arena an item of a function reads and writes; nobody wants a trace.
  public func floatsTouched(by function: Function, item: Int) -> (read: Set<Int>, written: Set<Int>) {
    var function = function
    (function.prologue, function.body) = (untraced(function.prologue), untraced(function.body))
    var (read, written) = (Set<Int>(), Set<Int>())
    let arena = Memory(count: program.arenaFloats)
    for index in arena.floats.indices { arena.floats[index] = Self.noise(UInt64(index)) }
    arena.watch = { place, isWritten in _ = isWritten ? written.insert(place) : read.insert(place) }
    let frame = Frame(arena)
    let outside = function.pointers.map(\.count).max() ?? 0
    frame.inputs = (0..<16).map { _ in Memory(count: outside) }
    frame.outputs = (0..<64).map { _ in Memory(count: outside) }
    Translation(function).function()(frame, item..<item + 1)
    return (read, written)
  }

  private func untraced(_ statements: [Statement]) -> [Statement] {
    statements.compactMap { statement in
      switch statement {
      case .when: nil
      case .loop(let name, let from, let to, let body): .loop(name, from: from, to: to, untraced(body))
      default: statement
      }
    }
  }

  private func run(_ entry: EntryProgram, _ frame: Frame, _ threads: [Int], _ claims: Claims) {
    let functions = entry.functions.map { Translation($0).function() }
    var first = 0
    while first < entry.calls.count {
      let end =
        entry.calls[(first + 1)...].firstIndex { $0.barrierBefore } ?? entry.calls.count
      for thread in threads {
        for call in entry.calls[first..<end] {
          let function = entry.functions[call.function]
          for items in Self.items(of: function, thread: thread, of: threads.count, claims) {
            functions[call.function](frame, items)
          }
        }
      }
      first = end
    }
  }

  /// What a thread does of a function's items.
  private static func items(
    of function: Function, thread: Int, of threads: Int, _ claims: Claims
  ) -> [Range<Int>] {
    let (items, atOnce) = (function.share.items, function.itemsAtOnce)
    switch claims {
    case .own: return [items * thread / threads..<items * (thread + 1) / threads]
    case .scattered:
      return stride(from: 0, to: items, by: atOnce).filter { first in
        Int(noise(UInt64(first)) * Float(threads)) == thread
      }.map { $0..<min($0 + atOnce, items) }
    }
  }

  /// In [0, 1), by Steele et al. 2014, "Fast Splittable Pseudorandom Number Generators".
  static func noise(_ index: UInt64) -> Float {
    var z = (index &+ 1) &* 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Float((z ^ (z >> 31)) >> 40) * 0x1p-24
  }
}

/// Foundation has expressions of its own.
typealias LoopExpression = Expression

final class Memory {
  var floats: [Float]
  /// Who is told of each float that is read or written; nil where nobody asks.
  var watch: ((_ place: Int, _ isWritten: Bool) -> Void)?
  init(count: Int) { floats = Array(repeating: .nan, count: count) }
}

/// What a function works on.
final class Frame {
  let arena: Memory
  var inputs: [Memory] = []
  var outputs: [Memory] = []
  var trace = Memory(count: 0)
  var integers = [Int](repeating: 0, count: 1024)
  var scalars = [Float](repeating: 0, count: 1024)
  var arrays = [Memory](repeating: Memory(count: 0), count: 1024)
  var strays = 0

  init(_ arena: Memory) { self.arena = arena }

  func memory(_ base: Pointer.Base) -> (Memory, Int) {
    switch base {
    case .arena(let offset): return (arena, offset)
    case .input(let index): return (inputs[index], 0)
    case .output(let index): return (outputs[index], 0)
    case .trace(let offset): return (trace, offset)
    }
  }
}

/// A place in memory, not necessarily one that exists.
struct Address {
  var memory: Memory
  /// Elements from the memory's start.
  var offset: Int
  var type = ElementType.float32

  func read(_ index: Int, _ frame: Frame) -> Float {
    guard let place = place(index) else {
      frame.strays += 1
      return 0
    }
    memory.watch?(place, false)
    let float = memory.floats[place]
    return type == .float32
      ? float : Float(bitPattern: float.bitPattern << (isUpper(index) ? 0 : 16) & ~0xFFFF)
  }
  func write(_ index: Int, _ value: Float, _ frame: Frame) {
    guard let place = place(index) else {
      frame.strays += 1
      return
    }
    memory.watch?(place, true)
    guard type == .bfloat16 else {
      memory.floats[place] = value
      return
    }
    let (old, new) = (memory.floats[place].bitPattern, value.asBFloat16.bitPattern)
    memory.floats[place] = Float(bitPattern: isUpper(index) ? old & 0xFFFF | new : old & ~0xFFFF | new >> 16)
  }

  /// Of the float that holds the element.
  private func place(_ index: Int) -> Int? {
    let place: Int
    switch type {
    case .float32: place = offset + index
    case .bfloat16: place = (offset + index) >> 1
    case .float64, .float16: return nil
    }
    return memory.floats.indices.contains(place) ? place : nil
  }

  /// Two numbers of 16 bits lie in a float's place, the second above the first.
  private func isUpper(_ index: Int) -> Bool { (offset + index) & 1 == 1 }
}

extension Float {
  /// Rounded to nearest, ties to even.
  fileprivate var asBFloat16: Float {
    isNaN ? self : Float(bitPattern: (bitPattern &+ 0x7FFF &+ (bitPattern >> 16 & 1)) & ~0xFFFF)
  }
}
