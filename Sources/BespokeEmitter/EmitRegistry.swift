import BespokeCompiler

/// The headers that all models share: of the kernels, and the choice of instruction set.
let sharedHeaders = [
  EmittedFile(name: "bespoke_kernels.h", text: runtimeText),
  EmittedFile(name: "bespoke_choice.h", text: choiceHeader),
]

/// Names of the files that all models share.
public let sharedNames = ["bespoke_kernels.h", "bespoke_choice.h", registryName]

/// The file that lists the programs.
public let registryName = "bespoke_programs.c"

private let choiceHeader = """
  /* Which instruction set the kernels use: the best that the machine has, or less if BESPOKE_ISA asks for it (avx2,
   * baseline). Made by bespokec. */
  #ifndef BESPOKE_CHOICE_H
  #define BESPOKE_CHOICE_H

  #include <stdlib.h>
  #include <string.h>

  enum { BESPOKE_CHOICE_BASELINE = 1, BESPOKE_CHOICE_AVX2, BESPOKE_CHOICE_AVX512 };

  static inline int bespoke_best_choice(void) {
  #if defined(__x86_64__)
      const char *const wish = getenv("BESPOKE_ISA");
      if (wish && strcmp(wish, "baseline") == 0) return BESPOKE_CHOICE_BASELINE;
      __builtin_cpu_init();
      if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return BESPOKE_CHOICE_BASELINE;
      if (wish && strcmp(wish, "avx2") == 0) return BESPOKE_CHOICE_AVX2;
      if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
          return BESPOKE_CHOICE_AVX512;
      }
      return BESPOKE_CHOICE_AVX2;
  #else
      return BESPOKE_CHOICE_BASELINE;
  #endif
  }

  /* Decided by the first call. */
  static inline int bespoke_choice(void) {
      static int choice;
      int known = __atomic_load_n(&choice, __ATOMIC_RELAXED);
      if (!known) __atomic_store_n(&choice, known = bespoke_best_choice(), __ATOMIC_RELAXED);
      return known;
  }

  #endif

  """

func registry(_ programs: [EmittedProgram], prefix: String) -> String {
  let sorted = programs.sorted { $0.name < $1.name }
  var printer = CodePrinter(file: registryName)
  printer.comment(["The compiled programs, and the instruction set they run with. Made by bespokec."])
  printer.line("#include \"bespoke.h\"")
  printer.line("#include \"bespoke_choice.h\"")
  printer.line()
  printer.line("bespoke_models \(prefix)_models(void);")
  printer.line()
  for program in sorted {
    printer.line("extern const bespoke_program \(program.symbol)_program;")
  }
  printer.line()
  printer.block("static const bespoke_program *const programs[] =", "};") { printer in
    for program in sorted { printer.line("&\(program.symbol)_program,") }
  }
  printer.line()
  printer.block("static const uint64_t lowerings[] =", "};") { printer in
    for program in sorted { printer.line("\(literal(program.lowering)), /* \(program.name) */") }
  }
  printer.line()
  printer.block("static const char *instruction_set(void)") { printer in
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
  printer.line()
  printer.block("bespoke_models \(prefix)_models(void)") { printer in
    printer.line(
      "return (bespoke_models){programs, lowerings, \(sorted.count), instruction_set()};")
  }
  return printer.text
}
