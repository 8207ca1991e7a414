import Compiler
import GraphIR

/// The entry points and the tables that describe them.
func programFile(
  _ program: LoopProgram, _ kernels: SharedKernels, stem: String, lowering: UInt64
) -> String {
  let name = symbol(program)
  var printer = CodePrinter(file: "\(stem).c")
  printer.comment([
    "The program \(program.name), made by bespokec from \(program.source). Do not edit: edit the model.",
    "",
    "Arena of \(program.arenaFloats) floats (\(mebibytes(program.arenaFloats)) MiB), the first \(program.stateFloats) of them states.",
  ])
  printer.line("#include \"\(stem)_program.h\"")
  printer.line("#include \"bespoke_choice.h\"")
  printer.line()
  printer.line("#include <string.h>")
  printer.line()
  printer.line("#ifdef _OPENMP")
  printer.line("extern int omp_get_thread_num(void);")
  printer.line("extern int omp_get_num_threads(void);")
  printer.line("#else")
  printer.line("static int omp_get_thread_num(void) { return 0; }")
  printer.line("static int omp_get_num_threads(void) { return 1; }")
  printer.line("#endif")
  printer.line()
  printer.comment(["The kernels for the instruction set of this machine."])
  printer.block("static const \(name)_kernels *kernels_of_this_machine(void)") { printer in
    printer.line("#if defined(__x86_64__)")
    printer.line("if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &\(name)_kernels_avx512;")
    printer.line("if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &\(name)_kernels_avx2;")
    printer.line("#endif")
    printer.line("return &\(name)_kernels_baseline;")
  }
  printer.line()
  printer.run(name, most: kernels.uses.joined().map(\.pointers.count).max() ?? 0)
  printer.keep()
  for (entry, uses) in zip(program.entries, kernels.uses) {
    printer.entry(entry, program, uses.map { (kernels.functions[$0.function].name, $0) })
  }
  printer.settings("\(name)_settings", program.settings)
  printer.tensors("\(name)_states", program.states)
  for entry in program.entries {
    printer.tensors("\(name)_\(entry.name)_inputs", entry.inputs)
    printer.tensors("\(name)_\(entry.name)_outputs", entry.outputs)
    printer.tensors("\(name)_\(entry.name)_traced", entry.traced)
    printer.tensors("\(name)_\(entry.name)_kept", entry.kept)
    printer.kernels("\(name)_\(entry.name)_kernels", entry)
  }
  printer.entries("\(name)_entries", of: program)
  printer.parts(name, stem: stem, lowering: lowering)
  printer.block("const bespoke_program \(name)_program =", "};") { printer in
    printer.line(".abi_version = BESPOKE_ABI_VERSION,")
    printer.line(".name = \(quoted(program.name)),")
    printer.line(".source = \(quoted(program.source)),")
    printer.line(".fingerprint = \(quoted(program.fingerprint)),")
    printer.line(".update_order = \(quoted(program.updateOrder)),")
    printer.line(".parts = \(name)_parts,")
    printer.line(".part_count = sizeof \(name)_parts / sizeof *\(name)_parts,")
    printer.line(".batch = \(program.batch),")
    printer.line(".real_batches = \(program.realBatches),")
    printer.line(".latent = \(program.latent),")
    printer.line(".height = \(program.height),")
    printer.line(".width = \(program.width),")
    printer.line(".channels = \(program.channels),")
    printer.line(".classes = \(program.classes),")
    printer.line(".settings = \(name)_settings,")
    printer.line(".setting_count = \(program.settings.count),")
    printer.line(".states = \(name)_states,")
    printer.line(".state_count = \(program.states.count),")
    printer.line(".state_floats = \(program.stateFloats),")
    printer.line(".arena_floats = \(program.arenaFloats),")
    printer.line(".scratch_floats = \(program.scratchFloats),")
    printer.line(".entries = \(name)_entries,")
    printer.line(".entry_count = \(program.entries.count),")
  }
  return printer.text
}

extension CodePrinter {
  /// One parallel region; threads meet where data crosses from one to another.
  fileprivate mutating func entry(
    _ entry: EntryProgram, _ whole: LoopProgram, _ uses: [(kernel: String, use: SharedKernels.Use)]
  ) {
    let program = symbol(whole)
    let hasScratch = entry.functions.contains(where: \.usesScratch)
    block("static void \(program)_\(entry.name)(const bespoke_call *call)") { printer in
      printer.line("const \(program)_kernels *const kernels = kernels_of_this_machine();")
      printer.line("#ifdef _OPENMP")
      printer.line("#pragma omp parallel num_threads(call->threads)")
      printer.line("#endif")
      printer.block("") { printer in
        printer.line("const int thread = omp_get_thread_num(), threads = omp_get_num_threads();")
        if entry.calls.isEmpty { printer.line("(void)kernels, (void)thread, (void)threads;") }
        if hasScratch {
          printer.line(
            "float *const scratch = call->arena + \(whole.arenaFloats) + (size_t)thread * \(whole.scratchFloats);"
          )
        }
        for (number, call) in entry.calls.enumerated() {
          if call.barrierBefore { printer.barrier() }
          let (kernel, use) = uses[call.function]
          // Tables, not arrays on the stack, which would grow with the number of kernels.
          printer.block(call.isTraceOnly ? "if (call->trace)" : "") { printer in
            let operands = use.pointers.map(Self.operand)
            if !operands.isEmpty { printer.array("static const operand operands[]", operands) }
            if !use.numbers.isEmpty {
              printer.array("static const uint32_t numbers[]", use.numbers.map { "\($0)u" })
            }
            printer.call(
              "run",
              [
                "kernels->\(kernel)", "\(number)", operands.isEmpty ? "NULL" : "operands",
                "\(operands.count)",
                use.numbers.isEmpty ? "NULL" : "numbers", "call", hasScratch ? "scratch" : "NULL", "thread",
                "threads",
              ])
          }
          for keep in call.keeps {
            let place = [keep.source, keep.target, keep.planes, keep.rows, keep.columns]
              .map(String.init).joined(separator: ", ")
            printer.line("if (call->kept) keep(call, thread, threads, \(place));")
          }
        }
      }
    }
    line()
  }

  /// On one line if it fits.
  private mutating func array(_ head: String, _ items: [String]) {
    let whole = "\(head) = {\(items.joined(separator: ", "))};"
    if whole.count <= 100 { line(whole) } else { list(head, items) }
  }

  private static func operand(_ base: Pointer.Base) -> String {
    switch base {
    case .arena(let offset): return "{IN_ARENA, \(offset)}"
    case .input(let index): return "{IN_INPUTS, \(index)}"
    case .output(let index): return "{IN_OUTPUTS, \(index)}"
    case .trace(let offset): return "{IN_TRACE, \(offset)}"
    }
  }

  /// What runs a kernel, and tells whoever measures.
  /// - Parameter most: operands of a kernel.
  fileprivate mutating func run(_ program: String, most: Int) {
    comment([
      "Where an operand of a kernel lies, so many floats behind the beginning, or the number of an input or output."
    ])
    line("typedef enum { IN_ARENA, IN_INPUTS, IN_OUTPUTS, IN_TRACE } home;")
    line()
    block("typedef struct", "} operand;") { printer in
      printer.line("home in;")
      printer.line("size_t at;")
    }
    line()
    block("static float *pointer(const bespoke_call *call, operand which)") { printer in
      printer.block("switch (which.in)") { printer in
        printer.line("case IN_ARENA: return call->arena + which.at;")
        printer.line("case IN_INPUTS: return (float *)call->inputs[which.at];")
        printer.line("case IN_OUTPUTS: return call->outputs[which.at];")
        printer.line("case IN_TRACE: return call->trace ? call->trace + which.at : NULL;")
      }
      printer.line("return NULL;")
    }
    line()
    line("__attribute__((noinline))")
    block(
      "static void run(\(program)_kernel *kernel, int number, const operand *operands, int count, "
        + "const uint32_t *numbers,\n                const bespoke_call *call, float *scratch, int thread, int threads)"
    ) { printer in
      printer.line("float *pointers[\(max(most, 1))];")
      printer.line("for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);")
      printer.line("const \(program)_task task = {call, pointers, numbers, scratch, thread, threads};")
      printer.line("if (call->mark) call->mark(call->marks, number, thread, 0);")
      printer.line("kernel(&task);")
      printer.line("if (call->mark) call->mark(call->marks, number, thread, 1);")
    }
    line()
  }

  /// What can be run.
  fileprivate mutating func entries(_ name: String, of program: LoopProgram) {
    block("static const bespoke_entry \(name)[\(program.entries.count)] =", "};") { printer in
      for entry in program.entries {
        let prefix = "\(symbol(program))_\(entry.name)"
        printer.block("", "},") { printer in
          printer.line(".kind = BESPOKE_\(entry.kind.rawValue.uppercased()),")
          printer.line(".batch = \(entry.batch),")
          printer.line(".interval = \(entry.interval),")
          printer.line(".name = \(quoted(entry.name)),")
          printer.line(".run = \(prefix),")
          printer.line(".inputs = \(prefix)_inputs,")
          printer.line(".input_count = \(entry.inputs.count),")
          printer.line(".outputs = \(prefix)_outputs,")
          printer.line(".output_count = \(entry.outputs.count),")
          printer.line(".traced = \(prefix)_traced,")
          printer.line(".traced_count = \(entry.traced.count),")
          printer.line(".trace_floats = \(entry.traceFloats),")
          printer.line(".kept = \(prefix)_kept,")
          printer.line(".kept_count = \(entry.kept.count),")
          printer.line(".kept_floats = \(entry.keptFloats),")
          printer.line(".kernels = \(prefix)_kernels,")
          printer.line(".kernel_count = \(entry.calls.count),")
          printer.line(".flops = \(hexadecimal(entry.flops)),")
          printer.line(".nominal_flops = \(hexadecimal(entry.nominalFlops)),")
          printer.line(".fingerprint = \(quoted(entry.fingerprint)),")
        }
      }
    }
    line()
  }

  /// What this file and those of the kernels were emitted with, for whoever wants to know whether they belong together.
  fileprivate mutating func parts(_ name: String, stem: String, lowering: UInt64) {
    line("static const uint64_t \(name)_lowering = \(literal(lowering));")
    line()
    block("static const bespoke_part \(name)_parts[] =", "};") { printer in
      printer.line("{\(quoted("\(stem).c")), &\(name)_lowering},")
      for set in InstructionSet.allCases {
        if set.macro != nil { printer.line("#if defined(__x86_64__)") }
        printer.line(
          "{\(quoted("\(stem)_\(set.rawValue).c")), &\(name)_kernels_\(set.rawValue).lowering},")
        if set.macro != nil { printer.line("#endif") }
      }
    }
    line()
  }

  /// What the model's training was asked for.
  fileprivate mutating func settings(_ name: String, _ settings: [ProgramSetting]) {
    if settings.isEmpty {
      line("#define \(name) NULL")
      line()
      return
    }
    block("static const bespoke_setting \(name)[\(settings.count)] =", "};") { printer in
      for setting in settings { printer.line("{\(quoted(setting.name)), \(quoted(setting.value))},") }
    }
    line()
  }

  /// What the compiler knows of the kernels, for whoever measures them.
  fileprivate mutating func kernels(_ name: String, _ entry: EntryProgram) {
    if entry.calls.isEmpty {
      line("#define \(name) NULL")
      line()
      return
    }
    block("static const bespoke_kernel \(name)[\(entry.calls.count)] =", "};") { printer in
      for call in entry.calls {
        let (function, cost) = (entry.functions[call.function], call.cost)
        let place = function.location.map { "\($0.id):\($0.line)" } ?? ""
        let numbers = [cost.flops, cost.performedFlops, Double(cost.bytes)].map { "\(Int($0.rounded())).0" }
        printer.line(
          "{\(quoted(function.name)), \(quoted(place)), \(numbers.joined(separator: ", "))},")
      }
    }
    line()
  }

  /// What copies a value out of the arena where a trace of intermediate values is asked for.
  fileprivate mutating func keep() {
    comment([
      "Shows [planes][rows][columns] of the arena as [rows][planes][columns] before the next kernel runs: threads wait",
      "for the value, and then for each other, since its place may be needed again.",
    ])
    block(
      "static void keep(const bespoke_call *call, int thread, int threads, size_t arena, size_t kept, size_t planes,"
        + "\n                 size_t rows, size_t columns)"
    ) { printer in
      printer.barrier()
      printer.block("for (size_t row = (size_t)thread; row < rows; row += (size_t)threads)") {
        printer in
        printer.block("for (size_t plane = 0; plane < planes; plane++)") { printer in
          printer.line("const size_t source = (plane * rows + row) * columns;")
          printer.line("const size_t target = (row * planes + plane) * columns;")
          printer.line(
            "memcpy(call->kept + kept + target, call->arena + arena + source, columns * sizeof(float));")
        }
      }
      printer.barrier()
    }
    line()
  }

  private mutating func barrier() {
    line("#ifdef _OPENMP")
    line("#pragma omp barrier")
    line("#endif")
  }

  fileprivate mutating func tensors(_ name: String, _ tensors: [TensorEntry]) {
    if tensors.isEmpty {
      line("#define \(name) NULL")
      line()
      return
    }
    block("static const bespoke_tensor \(name)[\(tensors.count)] =", "};") { printer in
      for tensor in tensors {
        let padded = tensor.dimensions + Array(repeating: 1, count: 4 - tensor.dimensions.count)
        let count = tensor.dimensions.reduce(1, *)
        printer.line(
          "{\(quoted(tensor.name)), \(tensor.role), \(tensor.dimensions.count), {\(padded.map(String.init).joined(separator: ", "))}, \(count), \(tensor.offset)},"
        )
      }
    }
    line()
  }
}

/// `0x0123456789abcdefu`
func literal(_ lowering: UInt64) -> String { "0x\(hexadecimal(lowering))u" }

private func mebibytes(_ floats: Int) -> Int { (floats * 4 + (1 << 20) - 1) >> 20 }
