import Compiler

/// The files that all models share: the kernels' common header, the choice of instruction set, the list of programs.
public func emitShared(programs: [(program: LoopProgram, stem: String)]) -> [EmittedFile] {
  [
    EmittedFile(name: "bespoke_kernels.h", text: runtimeText.unindented(2)),
    EmittedFile(name: "bespoke_choice.h", text: choiceHeader),
    EmittedFile(name: "bespoke_programs.c", text: registry(programs)),
  ]
}

/// Names of the files that `emitShared` makes.
public let sharedNames = ["bespoke_kernels.h", "bespoke_choice.h", "bespoke_programs.c"]

private let choiceHeader = """
  /* Which instruction set the kernels of all programs use, decided once by the first call. Made by bespokec. */
  #ifndef BESPOKE_CHOICE_H
  #define BESPOKE_CHOICE_H

  enum { BESPOKE_CHOICE_BASELINE = 1, BESPOKE_CHOICE_AVX2, BESPOKE_CHOICE_AVX512 };

  int bespoke_choice(void);

  #endif

  """

private func registry(_ programs: [(program: LoopProgram, stem: String)]) -> String {
  let sorted = programs.sorted { $0.program.name < $1.program.name }
  var printer = CodePrinter()
  printer.comment(["The compiled programs, and the instruction set they run with. Made by bespokec."])
  printer.line("#include \"bespoke.h\"")
  printer.line("#include \"bespoke_choice.h\"")
  printer.line()
  printer.line("#include <stdlib.h>")
  printer.line("#include <string.h>")
  printer.line()
  for (program, _) in sorted { printer.line("extern const bespoke_program \(symbol(program))_program;") }
  printer.line()
  printer.block("const bespoke_program *const *bespoke_programs(size_t *count)") { printer in
    printer.block("static const bespoke_program *const programs[] =", "};") { printer in
      for (program, _) in sorted { printer.line("&\(symbol(program))_program,") }
    }
    printer.line("*count = \(sorted.count);")
    printer.line("return programs;")
  }
  printer.line()
  printer.comment(["The best set that the machine has; BESPOKE_ISA=avx2 or =baseline asks for less."])
  printer.block("static int best_choice(void)") { printer in
    printer.line("#if defined(__x86_64__)")
    printer.line("const char *const wish = getenv(\"BESPOKE_ISA\");")
    printer.line("if (wish && strcmp(wish, \"baseline\") == 0) return BESPOKE_CHOICE_BASELINE;")
    printer.line("const int less = wish && strcmp(wish, \"avx2\") == 0;")
    printer.line("__builtin_cpu_init();")
    printer.line("if (!__builtin_cpu_supports(\"avx2\") || !__builtin_cpu_supports(\"fma\")) return BESPOKE_CHOICE_BASELINE;")
    printer.line(
      "if (!less && __builtin_cpu_supports(\"avx512f\") && __builtin_cpu_supports(\"avx512bw\") &&")
    printer.line(
      "    __builtin_cpu_supports(\"avx512dq\") && __builtin_cpu_supports(\"avx512vl\")) return BESPOKE_CHOICE_AVX512;")
    printer.line("return BESPOKE_CHOICE_AVX2;")
    printer.line("#else")
    printer.line("return BESPOKE_CHOICE_BASELINE;")
    printer.line("#endif")
  }
  printer.line()
  printer.block("int bespoke_choice(void)") { printer in
    printer.line("static int choice;")
    printer.line("int known = __atomic_load_n(&choice, __ATOMIC_RELAXED);")
    printer.line("if (!known) __atomic_store_n(&choice, known = best_choice(), __ATOMIC_RELAXED);")
    printer.line("return known;")
  }
  printer.line()
  printer.block("const char *bespoke_instruction_set(void)") { printer in
    printer.line("#if defined(__x86_64__)")
    printer.line("if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return \"avx512\";")
    printer.line("if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return \"avx2\";")
    printer.line("return \"baseline\";")
    printer.line("#elif defined(__aarch64__)")
    printer.line("return \"neon\";")
    printer.line("#else")
    printer.line("return \"baseline\";")
    printer.line("#endif")
  }
  return printer.text
}
