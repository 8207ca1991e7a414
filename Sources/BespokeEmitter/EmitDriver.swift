import BespokeCompiler
import BespokeGraph

/// The driver of a program, to be read from top to bottom: what runs a kernel, where states lie, then each entry as a
/// list of kernels, and tables that describe them all.
func programFile(
  _ program: LoopProgram, _ kernels: SharedKernels, stem: String, _ sets: [InstructionSet], lowering: UInt64
) -> String {
  let name = symbol(program)
  var printer = CodePrinter(file: "\(stem).c")
  printer.comment([
    "The program \(program.name), made by bespokec from \(program.source). Do not edit: edit the model.",
    "",
    "Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).",
    "What a kernel computes stands over it in \(stem)_kernels.h, how the list is run in bespoke_driver.h.",
    "",
    "At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of",
    "\(program.arenaFloats) floats (\(mebibytes(program.arenaFloats)) MiB): the states in the first "
      + "\(program.stateFloats), what an entry needs for a while",
    "behind them, several values in one place if they are not needed at the same time.",
  ])
  printer.line("#include \"\(stem)_program.h\"")
  printer.line()
  printer.line("#define KERNELS \(name)_kernels")
  printer.line("#define MOST_OPERANDS \(max(kernels.uses.joined().map(\.pointers.count).max() ?? 0, 1))")
  let longest = program.entries.flatMap(\.stretches).map(\.count).max() ?? 1
  printer.line("#define MOST_RUNS \(min(max(longest, 1), mostRuns))")
  printer.line("#define ARENA_FLOATS \(program.arenaFloats)")
  printer.line("#define SCRATCH_FLOATS \(program.scratchFloats)")
  printer.line("#include \"bespoke_driver.h\"")
  printer.line()
  printer.choice(name, sets)
  var places = ArenaNames()
  printer.places("Where states lie: floats from the arena's beginning.", places.states(program.states))
  for (entry, uses) in zip(program.entries, kernels.uses) {
    printer.entry(entry, program, places, uses.map { (kernels.functions[$0.function].name, $0.numbers) })
  }
  printer.banner("Tables")
  printer.settings("\(name)_settings", program.settings)
  printer.tensors("\(name)_states", program.persistentStates, at: places.states)
  printer.tensors("\(name)_player_gradients", program.gradients, at: places.states)
  printer.players("\(name)_players", program.players, at: places.states)
  for entry in program.entries { printer.tables(of: entry, "\(name)_\(entry.name)") }
  printer.entries("\(name)_entries", of: program)
  printer.parts(name, stem: stem, sets, lowering: lowering)
  printer.program(program, name)
  return printer.text
}

extension CodePrinter {
  /// A heading over a section of the file.
  mutating func banner(_ title: String) {
    line("/* " + String(repeating: "-", count: 20) + " " + commented(title) + " */")
    line()
  }

  fileprivate mutating func choice(_ name: String, _ sets: [InstructionSet]) {
    block("static const \(name)_kernels *kernels_of_this_machine(void)") { printer in
      printer.block("static const \(name)_kernels *const kernels[] =", "};") { printer in
        printer.ofEach(sets) { printer, set in
          printer.line("[\(set.choice)] = &\(name)_kernels_\(set.name),")
        }
      }
      printer.line("return kernels[bespoke_choice()];")
    }
    line()
  }

  /// The list of kernels, and what runs it.
  fileprivate mutating func entry(
    _ entry: EntryProgram, _ whole: LoopProgram, _ arena: ArenaNames,
    _ uses: [(kernel: String, numbers: [UInt32])]
  ) {
    let name = "\(symbol(whole))_\(entry.name)"
    var places = arena
    banner(entry.name)
    block("static void \(name)_of_thread(worker *me)") { printer in
      let operands = entry.calls.map { places.operands(of: entry.functions[$0.function], in: entry) }
      printer.places("Where its values lie.", places.arena)
      printer.places(
        "Which inputs and outputs it has, and where traced values lie in the trace.", places.outside)
      printer.keeps(of: entry, operands)
      if entry.calls.isEmpty { printer.line("(void)me;") }
      var part = ""
      for (number, call) in entry.calls.enumerated() {
        if call.barrierBefore { printer.barrier(call.barrierReason, places) }
        if call.part != part {
          part = call.part
          if number > 0 { printer.line() }
          printer.line("/* \(commented(part.prefix(1).uppercased() + part.dropFirst())). */")
        }
        let (kernel, numbers) = uses[call.function]
        let arguments = numbers.isEmpty ? [] : ["(\(numbers.map { "\($0)u" }.joined(separator: ", ")))"]
        printer.listing(
          (call.isTraceOnly ? "if (me->call->trace) " : "") + (numbers.isEmpty ? "RUN(" : "RUN_WITH("),
          ["\(number)", kernel] + arguments + operands[number])
      }
    }
    line()
    block("static void \(name)(const bespoke_call *call)") { printer in
      printer.line("in_parallel(\(name)_of_thread, call);")
    }
    line()
  }

  /// Threads meet, and why.
  private mutating func barrier(_ reason: BarrierReason<ArenaValue>?, _ names: ArenaNames) {
    var words: String?
    switch reason {
    case .awaits(let value): words = names[value].map { "for \($0)" }
    case .replaces(let value): words = names[value].map { "\($0) has been read" }
    case .takesPlace(let value, let other):
      if let name = names[value], let old = names[other] { words = "\(name) takes the place of \(old)" }
    case nil: break
    }
    guard let words else { return line("BARRIER;") }
    let whole = "BARRIER; /* \(words) */"
    if whole.count <= Self.listWidth { return line(whole) }
    comment([words])
    line("BARRIER;")
  }

  /// - Parameter operands: of each call.
  private mutating func keeps(of entry: EntryProgram, _ operands: [[String]]) {
    let rows = entry.calls.enumerated().flatMap { number, call in
      call.keeps.map { keep in
        let pointers = entry.functions[call.function].pointers
        let place = pointers.firstIndex { $0.isWritten && $0.base == .arena(keep.source) }
        let source = place.map { operands[number][$0] } ?? "\(keep.source)"
        return "{\(number), \(source), \(keep.target), \(keep.slabs), \(keep.rows), \(keep.columns)},"
      }
    }
    if rows.isEmpty { return }
    comment([
      "What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns."
    ])
    block("static const kept_place keeps[\(rows.count)] =", "};") { printer in
      for row in rows { printer.line(row) }
    }
    line("me->keeps = keeps;")
    line("me->keep_count = sizeof keeps / sizeof *keeps;")
    line()
  }

  /// A call on as few lines as it takes.
  private mutating func listing(_ head: String, _ items: [String]) {
    let indent = String(repeating: " ", count: 4)
    var current = head
    for (index, item) in items.enumerated() {
      let piece = item + (index == items.count - 1 ? ");" : ",")
      if current.count + 1 + piece.count > Self.listWidth {
        line(current)
        current = indent + piece
      } else {
        current += (index == 0 ? "" : " ") + piece
      }
    }
    line(current)
  }

  /// Characters of a line in a function's body.
  private static let listWidth = 116

  /// Constants for places, each with what it is.
  fileprivate mutating func places(_ title: String, _ places: [ArenaNames.Place]) {
    if places.isEmpty { return }
    let constants = places.map { "\($0.name) = \($0.at)," }
    let comments = places.map { $0.shape.isEmpty ? "" : "/* \(commented($0.shape)) */" }
    // In a column of their own if there is room for it.
    let column = constants.map(\.count).max() ?? 0
    let isAligned = comments.allSatisfy { column + 1 + $0.count <= Self.listWidth - 4 }
    comment([title])
    block("enum", "};") { printer in
      for (constant, comment) in zip(constants, comments) {
        let gap = String(repeating: " ", count: 1 + (isAligned ? column - constant.count : 0))
        if comment.isEmpty {
          printer.line(constant)
        } else if constant.count + gap.count + comment.count <= Self.listWidth - 4 {
          printer.line(constant + gap + comment)
        } else {
          printer.line(constant)
          printer.line("    " + comment)
        }
      }
    }
    line()
  }
}

/// Kernels that a thread remembers on its stack, for whoever helps: where there are more between two barriers, one more
/// barrier stands among them.
private let mostRuns = 32

private func mebibytes(_ floats: Int) -> Int {
  (floats * ElementType.float32.bytes + (1 << 20) - 1) >> 20
}
