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
    "What a kernel computes stands over it in \(stem)_kernels.h.",
    "At a BARRIER threads wait for each other. Values lie in the arena of \(program.arenaFloats) floats "
      + "(\(mebibytes(program.arenaFloats)) MiB): the states in the",
    "first \(program.stateFloats), what an entry needs for a while behind them, several values in one place if they",
    "are not needed at the same time.",
  ])
  printer.line("#include \"\(stem)_program.h\"")
  printer.line("#include \"bespoke_choice.h\"")
  printer.line()
  printer.line("#include <string.h>")
  printer.line()
  printer.openMP()
  printer.choice(name, sets)
  printer.runner(program, most: kernels.uses.joined().map(\.pointers.count).max() ?? 0)
  var places = ArenaNames()
  printer.places("Where states lie: floats from the arena's beginning.", places.states(program.states))
  for (entry, uses) in zip(program.entries, kernels.uses) {
    printer.entry(entry, program, places, uses.map { (kernels.functions[$0.function].name, $0.numbers) })
  }
  printer.banner("Tables")
  printer.settings("\(name)_settings", program.settings)
  printer.tensors("\(name)_states", program.persistentStates, at: places.states)
  printer.tensors("\(name)_player_gradients", program.gradients, at: places.states)
  printer.players("\(name)_players", program.players)
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

  fileprivate mutating func openMP() {
    line("#ifdef _OPENMP")
    line("extern int omp_get_thread_num(void);")
    line("extern int omp_get_num_threads(void);")
    line("#define BARRIER _Pragma(\"omp barrier\")")
    line("#else")
    line("static int omp_get_thread_num(void) { return 0; }")
    line("static int omp_get_num_threads(void) { return 1; }")
    line("#define BARRIER")
    line("#endif")
    line()
  }

  fileprivate mutating func choice(_ name: String, _ sets: [InstructionSet]) {
    comment(["The kernels for the instruction set of this machine."])
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
    let kept = entry.calls.enumerated().flatMap { number, call in call.keeps.map { (number, $0) } }
    block("static void \(name)_of_thread(const worker *me)") { printer in
      let operands = entry.calls.map { places.operands(of: entry.functions[$0.function], in: entry) }
      printer.places("Where its values lie.", places.arena)
      printer.places(
        "Which inputs and outputs it has, and where traced values lie in the trace.", places.outside)
      if entry.calls.isEmpty { printer.line("(void)me;") }
      var part = ""
      for (number, call) in entry.calls.enumerated() {
        if call.barrierBefore { printer.line("BARRIER;") }
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
    if !kept.isEmpty {
      comment([
        "What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns."
      ])
      block("static const kept_value \(name)_keeps[\(kept.count)] =", "};") { printer in
        for (number, keep) in kept {
          printer.line(
            "{\(number), \(keep.source), \(keep.target), \(keep.slabs), \(keep.rows), \(keep.columns)},")
        }
      }
      line()
    }
    block("static void \(name)(const bespoke_call *call)") { printer in
      printer.line(
        "in_parallel(\(name)_of_thread, \(kept.isEmpty ? "NULL" : "\(name)_keeps"), \(kept.count), call);")
    }
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

private func mebibytes(_ floats: Int) -> Int {
  (floats * ElementType.float32.bytes + (1 << 20) - 1) >> 20
}
