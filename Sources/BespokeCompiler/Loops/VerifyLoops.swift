import BespokeGraph

extension LoopProgram {
  /// Legal:
  /// - states lie one behind the other at the start of the arena, and everything lies inside it;
  /// - functions are called once each, by names that nothing else has;
  /// - see `EntryVerifier` for what calls may touch, and `FunctionVerifier` for what is inside a function.
  public func verify() throws(CompilerBug) {
    try verifyPlaces(states, in: stateFloats, "state")
    try verifyPlayers()
    guard stateFloats <= arenaFloats else { throw bug("the states do not fit into the arena") }
    guard arenaFloats % target.alignment == 0, scratchFloats % target.alignment == 0,
      entries.flatMap(\.functions).allSatisfy({ $0.scratchFloats(target) <= scratchFloats })
    else { throw bug("the arrays of the kernels do not fit into the scratch") }
    var names: Set<String> = []
    for entry in entries {
      for name in entry.functions.map(\.name) + entry.functions.flatMap({ $0.maps.map(\.name) }) {
        guard isLegal(name), names.insert(name).inserted else {
          throw bug("two kernels are called \(name)")
        }
      }
      try verifyPlaces(entry.traced, in: entry.traceFloats, "traced value")
      try verifyPlaces(entry.kept, in: entry.keptFloats, "kept value")
      guard entry.calls.map(\.function).sorted() == Array(entry.functions.indices) else {
        throw bug("\(entry.name) does not call each of its functions once")
      }
      var verifier = EntryVerifier(program: self, entry: entry)
      try verifier.verify()
    }
  }

  /// A function's name begins with the program's symbol, which nothing outside does.
  private func isLegal(_ function: String) -> Bool {
    function.hasPrefix(modelSymbol(name) + "_") && function.last != "_"
      && function.utf8.allSatisfy(isPartOfIdentifier)
  }

  private func isPartOfIdentifier(_ byte: UInt8) -> Bool {
    switch Character(Unicode.Scalar(byte)) {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// Gradients lie behind all other states, those of a player together.
  private func verifyPlayers() throws(CompilerBug) {
    let isGradient = { (state: TensorEntry) in state.role == TensorEntry.gradientRole }
    let begin = states.filter(isGradient).map(\.offset).min() ?? stateFloats
    guard states.allSatisfy({ isGradient($0) == ($0.offset >= begin) }) else {
      throw bug("a state lies among the gradients")
    }
    var rest = states.filter(isGradient).sorted { $0.offset < $1.offset }[...]
    for player in players {
      let end = player.offset + player.floats
      let own = rest.prefix { $0.offset < end }
      guard own.first?.offset == player.offset, own.last?.end == end else {
        throw bug("the gradients of \(player.name) lie elsewhere")
      }
      rest = rest.dropFirst(own.count)
    }
    guard rest.isEmpty else { throw bug("gradients are no player's") }
  }

  private func verifyPlaces(_ entries: [TensorEntry], in floats: Int, _ what: String) throws(CompilerBug) {
    var end = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= end, entry.offset % target.alignment == 0 else {
        throw bug("\(what) \(entry.name) overlaps another one")
      }
      end = entry.end
    }
    guard end <= floats else { throw bug("\(what)s need \(end) floats, have \(floats)") }
  }

  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "loops", message: message) }
}

/// The definition of a legal order of calls:
/// - a pointer covers a tensor of the outside, a state, or a place behind the states, as a whole;
/// - what is read in the arena was written by an earlier call as the same whole, in the same type, and nothing was put
///   in its place since;
///   what only a trace brings about is read only for a trace;
/// - a state is replaced once, and its old value is not read afterwards; outputs and traces are written once;
/// - between two calls that touch the same memory, one of them writing, threads meet; inside one, no two pointers share
///   memory of which one is written;
/// - what a trace keeps is a value that stands in the arena just then, and has its own place among those.
private struct EntryVerifier {
  let program: LoopProgram
  let entry: EntryProgram

  /// What stands in the arena behind the states, by the pointer that wrote it, and whether only a trace has brought it
  /// about.
  private var standing: [Range<Int>: (pointer: Pointer, isTraced: Bool)] = [:]
  private var replaced: Set<Pointer.Base> = []
  private var sinceBarrier: [(pointer: Pointer, function: String)] = []

  init(program: LoopProgram, entry: EntryProgram) {
    self.program = program
    self.entry = entry
  }

  mutating func verify() throws(CompilerBug) {
    for call in entry.calls {
      let function = entry.functions[call.function]
      let inside = try FunctionVerifier(function, program.target)
      for pointer in function.pointers { try verifyPlace(pointer, function) }
      for (index, a) in function.pointers.enumerated() {
        for b in function.pointers[(index + 1)...] where a.conflicts(with: b) {
          throw bug("\(function.name): \(a.name) and \(b.name) share memory")
        }
      }
      if call.barrierBefore { sinceBarrier = [] }
      for pointer in function.pointers {
        if let other = sinceBarrier.first(where: { $0.pointer.conflicts(with: pointer) }) {
          throw bug(
            "no barrier between \(other.function) and \(function.name), which share \(pointer.name)")
        }
      }
      sinceBarrier += function.pointers.map { ($0, function.name) }
      for pointer in function.pointers where inside.reliesOn.contains(pointer.name) {
        try verifyRead(pointer, function, call)
      }
      for pointer in function.pointers where pointer.isWritten { try verifyWrite(pointer, function, call) }
      for keep in call.keeps { try verify(keep, function) }
    }
    let written = replaced.filter { if case .output = $0 { true } else { false } }
    guard written.count == entry.outputs.count else { throw bug("\(entry.name) leaves an output unwritten") }
    let traced = replaced.filter { if case .trace = $0 { true } else { false } }
    guard traced.count == entry.traced.count else { throw bug("\(entry.name) leaves a trace unwritten") }
    try verifyKept()
  }

  private func verifyPlace(_ pointer: Pointer, _ function: Function) throws(CompilerBug) {
    let isRight: Bool
    switch pointer.base {
    case .arena(let offset):
      if offset < program.stateFloats {
        isRight = program.states.contains { $0.offset == offset && $0.isWhole(pointer) }
      } else {
        isRight =
          offset % program.target.alignment == 0 && pointer.place.upperBound <= program.arenaFloats
      }
    case .input(let index):
      isRight =
        entry.inputs.indices.contains(index) && entry.inputs[index].isWhole(pointer) && !pointer.isWritten
    case .output(let index):
      isRight = entry.outputs.indices.contains(index) && entry.outputs[index].isWhole(pointer)
    case .trace(let offset):
      isRight = entry.traced.contains { $0.offset == offset && $0.isWhole(pointer) }
    }
    guard (1...Limits.buffer).contains(pointer.count), isRight else {
      throw bug("\(function.name): \(pointer.name) covers no tensor")
    }
  }

  private func isState(_ offset: Int) -> Bool { offset < program.stateFloats }

  private func verifyRead(
    _ pointer: Pointer, _ function: Function, _ call: EntryProgram.Call
  ) throws(CompilerBug) {
    switch pointer.base {
    case .input: return
    case .output, .trace: throw bug("\(function.name): reads \(pointer.name)")
    case .arena(let offset) where isState(offset):
      guard !replaced.contains(pointer.base) else {
        throw bug("\(function.name): reads \(pointer.name), which was replaced")
      }
    case .arena:
      guard let written = standing[pointer.place], written.pointer.count == pointer.count else {
        throw bug("\(function.name): reads \(pointer.name), which was not written as a whole")
      }
      let (type, stored) = (pointer.elementType, written.pointer.elementType)
      guard type == stored else {
        throw bug("\(function.name): takes \(pointer.name) for \(type.name), which is \(stored.name)")
      }
      guard !written.isTraced || call.isTraceOnly else {
        throw bug("\(function.name): reads \(pointer.name), which is only there for a trace")
      }
    }
  }

  private mutating func verifyWrite(
    _ pointer: Pointer, _ function: Function, _ call: EntryProgram.Call
  ) throws(CompilerBug) {
    switch pointer.base {
    case .arena(let offset) where !isState(offset):
      standing = standing.filter { !$0.key.overlaps(pointer.place) }
      standing[pointer.place] = (pointer, call.isTraceOnly)
    case .arena, .output, .trace, .input:
      guard replaced.insert(pointer.base).inserted else {
        throw bug("\(function.name): writes \(pointer.name) again")
      }
      if case .trace = pointer.base { return }
      guard !call.isTraceOnly else { throw bug("\(pointer.name) is only there for a trace") }
    }
  }

  private func verify(_ keep: EntryProgram.Keep, _ function: Function) throws(CompilerBug) {
    let count = keep.slabs * keep.rows * keep.columns
    let kept = standing[keep.source..<keep.source + max(count, 0)]
    guard kept?.pointer.elementType == .float32, keep.target >= 0, keep.target + count <= entry.keptFloats
    else { throw bug("\(function.name): keeps something that does not stand in the arena") }
  }

  private func verifyKept() throws(CompilerBug) {
    let places = entry.calls.flatMap(\.keeps).map(\.target).sorted()
    guard places == entry.kept.map(\.offset).sorted() else {
      throw bug("\(entry.name) keeps other values than it says")
    }
  }

  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "loops", message: message) }
}

extension TensorEntry {
  /// The pointer covers all of it, as it is stored.
  fileprivate func isWhole(_ pointer: Pointer) -> Bool {
    count == pointer.count && elementType == pointer.elementType
  }
}

extension Pointer {
  /// Floats of the arena, for pointers into it.
  fileprivate var place: Range<Int> {
    if case .arena(let offset) = base { return offset..<offset + elementType.floats(count) }
    return 0..<0
  }

  /// Both touch some memory, one of them writing.
  fileprivate func conflicts(with other: Pointer) -> Bool {
    guard isWritten || other.isWritten else { return false }
    if case .arena = base, case .arena = other.base { return place.overlaps(other.place) }
    return base == other.base
  }
}
