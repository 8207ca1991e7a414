import BespokeCompiler

/// `bespoke_choice.h`: which of the instruction sets runs.
func choiceHeader(_ sets: [InstructionSet]) -> String {
  var printer = CodePrinter(file: "bespoke_choice.h")
  printer.comment([
    "Which instruction set the kernels use: the best that the machine has, or another one that it has if BESPOKE_ISA",
    "asks for it. Made by bespokec.",
  ])
  printer.line("#ifndef BESPOKE_CHOICE_H")
  printer.line("#define BESPOKE_CHOICE_H")
  printer.line()
  printer.line("#include <stdlib.h>")
  printer.line("#include <string.h>")
  printer.line()
  printer.compiledSets(sets)
  printer.ofEach(sets.filter { !$0.headers.isEmpty }) { printer, set in
    for header in set.headers { printer.line("#include \(header)") }
  }
  printer.line()
  printer.comment(["The best first."])
  printer.list(
    "enum ", ["BESPOKE_CHOICE_NONE"] + sets.map(\.choice) + ["BESPOKE_CHOICES"], end: ";")
  printer.line()
  printer.block("static inline const char *bespoke_name(int choice)") { printer in
    printer.list("static const char *const names[]", ["NULL"] + sets.map { quoted($0.name) })
    printer.line("return names[choice];")
  }
  printer.line()
  printer.block("static inline int bespoke_runs(int choice)") { printer in
    printer.ofEach(sets) { printer, set in
      printer.block("if (choice == \(set.choice))") { printer in printer.line("return \(set.check);") }
    }
    printer.line("return 0;")
  }
  printer.line()
  return printer.text + bestChoice
}

private let bestChoice = """
  static inline int bespoke_best_choice(void) {
      const char *const wish = getenv("BESPOKE_ISA");
      int best = 0;
      for (int choice = BESPOKE_CHOICES - 1; choice > 0; choice--) {
          if (!bespoke_runs(choice)) continue;
          if (wish && strcmp(wish, bespoke_name(choice)) == 0) return choice;
          best = choice;
      }
      return best;
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

extension CodePrinter {
  /// Something for each set, where the preprocessor sees it that compiles for its processors.
  mutating func ofEach(_ sets: [InstructionSet], _ body: (inout CodePrinter, InstructionSet) -> Void) {
    for set in sets {
      line("#ifdef \(set.isCompiled)")
      body(&self, set)
      line("#endif")
    }
  }

  /// Which sets there is C for.
  fileprivate mutating func compiledSets(_ sets: [InstructionSet]) {
    comment([
      "Kernels are compiled for every instruction set of the architecture, the best of which runs; with",
      "BESPOKE_HOST_ONLY, and -march=native, for the best of the machine that compiles alone.",
    ])
    var better: [InstructionSet] = []
    for set in sets {
      let host =
        set.predefined.map { "defined(\($0))" }
        + better.map { "!defined(\($0.isCompiled))" }
      line("#if \(set.condition)" + (host.isEmpty ? "" : " && (!defined(BESPOKE_HOST_ONLY) || \\"))
      for (number, term) in host.enumerated() {
        line((number == 0 ? "    (" : "     ") + term + (number == host.count - 1 ? "))" : " && \\"))
      }
      line("#define \(set.isCompiled)")
      line("#endif")
      better.append(set)
    }
  }
}

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
  printer.block("static const char *instruction_sets(size_t number)") { printer in
    printer.block("for (int choice = 1; choice < BESPOKE_CHOICES; choice++)") { printer in
      printer.line("if (bespoke_runs(choice) && number-- == 0) return bespoke_name(choice);")
    }
    printer.line("return NULL;")
  }
  printer.line()
  printer.block("bespoke_models \(prefix)_models(void)") { printer in
    printer.line("return (bespoke_models){")
    printer.line("    .programs = programs, .lowerings = lowerings, .count = \(sorted.count),")
    printer.line(
      "    .instruction_set = bespoke_name(bespoke_choice()), .instruction_sets = instruction_sets,")
    printer.line("#ifndef _OPENMP")
    printer.line("    .most_threads = 1,")
    printer.line("#endif")
    printer.line("};")
  }
  return printer.text
}
