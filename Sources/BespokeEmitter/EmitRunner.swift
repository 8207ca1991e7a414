import BespokeCompiler

extension CodePrinter {
  /// What entries are written with: operands as numbers, RUN, and the threads that run the lists.
  /// - Parameter most: operands of a kernel.
  mutating func runner(_ program: LoopProgram, most: Int) {
    operands()
    keptValues()
    worker(program)
    keep()
    run(symbol(program), most: most)
    inParallel(program)
  }

  private mutating func operands() {
    comment([
      "Where an operand of a kernel lies: in the arena, at this distance from its beginning; an input or output of this",
      "number; or in the trace, if there is one.",
    ])
    line("#define INPUT(name) (UINT64_C(1) << 60 | input_##name)")
    line("#define OUTPUT(name) (UINT64_C(2) << 60 | output_##name)")
    line("#define TRACE(name) (UINT64_C(3) << 60 | trace_##name)")
    line()
    block("static float *pointer(const bespoke_call *call, uint64_t operand)") { printer in
      printer.line("const size_t at = (size_t)(operand & ((UINT64_C(1) << 60) - 1));")
      printer.block("switch (operand >> 60)") { printer in
        printer.line("case 1: return (float *)call->inputs[at];")
        printer.line("case 2: return call->outputs[at];")
        printer.line("case 3: return call->trace ? call->trace + at : NULL;")
        printer.line("default: return call->arena + at;")
      }
    }
    line()
  }

  private mutating func keptValues() {
    comment([
      "A value of kernel `after` that a caller may ask for: [slabs][rows][columns] in the arena,",
      "[rows][slabs][columns] among what is kept.",
    ])
    block("typedef struct", "} kept_value;") { printer in
      printer.line("int after;")
      printer.line("size_t arena, kept, slabs, rows, columns;")
    }
    line()
  }

  private mutating func worker(_ program: LoopProgram) {
    comment(["One of the threads that run an entry."])
    block("typedef struct", "} worker;") { printer in
      printer.line("const bespoke_call *call;")
      printer.line("const \(symbol(program))_kernels *kernels;")
      printer.line("const kept_value *keeps;")
      printer.line("size_t keep_count;")
      printer.line("float *scratch;")
      printer.line("int thread, threads;")
    }
    line()
  }

  /// What copies values out of the arena where a trace of intermediate values is asked for.
  private mutating func keep() {
    comment([
      "Copies what the kernel has left before the next one runs: threads wait for the value, and then for each other,",
      "since its place may be needed again.",
    ])
    block("static void keep(const worker *me, int number)") { printer in
      printer.block("for (size_t i = 0; i < me->keep_count; i++)") { printer in
        printer.line("const kept_value *const value = &me->keeps[i];")
        printer.line("if (value->after != number) continue;")
        printer.line("BARRIER;")
        printer.block(
          "for (size_t row = (size_t)me->thread; row < value->rows; row += (size_t)me->threads)"
        ) { printer in
          printer.block("for (size_t slab = 0; slab < value->slabs; slab++)") { printer in
            printer.line("const size_t source = (slab * value->rows + row) * value->columns;")
            printer.line("const size_t target = (row * value->slabs + slab) * value->columns;")
            printer.line(
              "memcpy(me->call->kept + value->kept + target, me->call->arena + value->arena + source,")
            printer.line("       value->columns * sizeof(float));")
          }
        }
        printer.line("BARRIER;")
      }
    }
    line()
  }

  /// Operands stand in tables, not in arrays on the stack, which would grow with the number of kernels.
  private mutating func run(_ program: String, most: Int) {
    comment(["Runs a thread's share of a kernel, and tells whoever measures."])
    line("__attribute__((noinline))")
    line(
      "static void run(const worker *me, int number, \(program)_kernel *kernel, const uint64_t *operands, size_t count,"
    )
    block("                const uint32_t *numbers)") { printer in
      printer.line("const bespoke_call *const call = me->call;")
      printer.line("float *pointers[\(max(most, 1))];")
      printer.line("for (size_t i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);")
      printer.line(
        "const \(program)_task task = {call, pointers, numbers, me->scratch, me->thread, me->threads};")
      printer.line("if (call->mark) call->mark(call->marks, number, me->thread, 0);")
      printer.line("kernel(&task);")
      printer.line("if (call->mark) call->mark(call->marks, number, me->thread, 1);")
      printer.line("if (call->kept) keep(me, number);")
    }
    line()
    line("#define RUN(number, kernel, ...) \\")
    line("    do { \\")
    line("        static const uint64_t operands[] = {__VA_ARGS__}; \\")
    line(
      "        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, NULL); \\")
    line("    } while (0)")
    line()
    comment([
      "With numbers in which repeats of the kernel differ: streams of random numbers, counts of updates."
    ])
    line("#define LIST(...) {__VA_ARGS__}")
    line("#define RUN_WITH(number, kernel, numbers, ...) \\")
    line("    do { \\")
    line("        static const uint64_t operands[] = {__VA_ARGS__}; \\")
    line("        static const uint32_t arguments[] = LIST numbers; \\")
    line(
      "        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, arguments); \\"
    )
    line("    } while (0)")
    line()
  }

  /// One parallel region for all of an entry.
  private mutating func inParallel(_ program: LoopProgram) {
    line(
      "static void in_parallel(void (*work)(const worker *me), const kept_value *keeps, size_t keep_count,")
    block("                        const bespoke_call *call)") { printer in
      printer.line("const \(symbol(program))_kernels *const kernels = kernels_of_this_machine();")
      printer.line("#ifdef _OPENMP")
      printer.line("#pragma omp parallel num_threads(call->threads)")
      printer.line("#endif")
      printer.block("") { printer in
        printer.line("const int thread = omp_get_thread_num(), threads = omp_get_num_threads();")
        printer.line(
          "float *const scratch = call->arena + \(program.arenaFloats) + (size_t)thread * \(program.scratchFloats);"
        )
        printer.line("const worker me = {call, kernels, keeps, keep_count, scratch, thread, threads};")
        printer.line("work(&me);")
      }
    }
    line()
  }
}
