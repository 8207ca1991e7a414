import BespokeCompiler
import BespokeGraph

/// Of bespoke.h, which the emitted C is written for.
private let abiVersion = 7

/// The back end that makes C: for each model a driver, its kernels, and a file for each instruction set.
public struct CBackend: Backend {
  /// What kernels are compiled for, the best first.
  public var sets = InstructionSet.all
  /// What the names begin with that other objects see, so that programs of several targets may be in one executable. Nil
  /// for none beyond the model's.
  public var prefix: String?

  public init(prefix: String? = nil) { self.prefix = prefix }

  public func files(of program: LoopProgram, stem: String) -> EmittedProgram {
    // What a runtime has beyond this one is the caller's to add.
    var target = program.target
    target.mixedFunctions = planned.mixedFunctions
    precondition(target == planned, "the runtime is that of another target")
    let kernels = SharedKernels(program)
    let headers = [
      EmittedFile(name: "\(stem)_kernels.h", text: kernelsFile(program, kernels, stem: stem)),
      EmittedFile(name: "\(stem)_program.h", text: privateHeader(program, kernels, stem: stem, sets, prefix)),
    ]
    func sources(_ lowering: UInt64) -> [EmittedFile] {
      [
        EmittedFile(
          name: "\(stem).c", text: programFile(program, kernels, stem: stem, sets, lowering: lowering))
      ]
        + sets.map { set in
          EmittedFile(
            name: "\(stem)_\(set.name).c",
            text: variantFile(program, kernels, stem: stem, set, lowering: lowering))
        }
    }
    let lowering = fnv1a((headers + sources(0) + sharedHeaders).map(\.text).joined())
    return EmittedProgram(
      name: program.name, symbol: (prefix.map { $0 + "_" } ?? "") + symbol(program), lowering: lowering,
      files: headers + sources(lowering))
  }

  public func files(sharedBy programs: [EmittedProgram]) -> [EmittedFile] {
    sharedHeaders + [
      EmittedFile(name: registryName, text: registry(programs, prefix: prefix ?? "bespoke_zoo"))
    ]
  }

  public func files(insteadOf file: String) -> [EmittedFile] {
    emittedNames(stem: fileStem(file)).map {
      EmittedFile(name: $0, text: "/* \(commented(file)).swift is not in the zoo. Made by bespokec. */\n")
    }
  }

  /// Of kernels, of drivers, of both, and the choice of instruction set.
  private var sharedHeaders: [EmittedFile] {
    [
      EmittedFile(name: "bespoke_kernels.h", text: runtimeText(sets)),
      EmittedFile(name: "bespoke_driver.h", text: driverHeader),
      EmittedFile(name: "bespoke_task.h", text: taskHeader),
      EmittedFile(name: "bespoke_choice.h", text: choiceHeader(sets)),
    ]
  }
}

private func banner(_ program: LoopProgram, _ purpose: String) -> [String] {
  let lines = ["\(purpose), made by bespokec from \(program.source).", "Do not edit: edit the model."]
  let line = lines.joined(separator: " ")
  return line.count <= 110 ? [line] : lines
}

func symbol(_ program: LoopProgram) -> String { modelSymbol(program.name) }

/// The bodies of all kernels, in the order in which they first run.
private func kernelsFile(_ program: LoopProgram, _ kernels: SharedKernels, stem: String) -> String {
  var printer = CodePrinter(file: "\(stem)_kernels.h")
  printer.comment(
    banner(program, "The kernels of \(program.name)") + [
      "",
      "Included by one .c file for each instruction set. Each kernel works on its thread's share of items;",
      "activations lie as [slab][sample][channel], a slab a pixel.",
    ])
  printer.line()
  printer.line("#include \"\(stem)_program.h\"")
  printer.line("#include \"bespoke_kernels.h\"")
  printer.line()
  for function in kernels.functions { printer.function(function) }
  return printer.text
}

/// The table of kernels that each instruction set fills.
private func privateHeader(
  _ program: LoopProgram, _ kernels: SharedKernels, stem: String, _ sets: [InstructionSet], _ prefix: String?
) -> String {
  let name = symbol(program)
  var printer = CodePrinter(file: "\(stem)_program.h")
  printer.comment(banner(program, "The kernels of \(program.name) as a table"))
  printer.line("#ifndef BESPOKE_\(name.uppercased())_PROGRAM_H")
  printer.line("#define BESPOKE_\(name.uppercased())_PROGRAM_H")
  printer.line()
  printer.line("#include \"bespoke_task.h\"")
  printer.line()
  printer.line("#if BESPOKE_ABI_VERSION != \(abiVersion)")
  printer.line("#error \"bespoke.h is not of the compiler's version\"")
  printer.line("#endif")
  printer.line()
  if let prefix {
    printer.comment(["Names that other objects see: programs of several packages may be in one executable."])
    for external in sets.map({ "\(name)_kernels_\($0.name)" }) + ["\(name)_program"] {
      printer.line("#define \(external) \(prefix)_\(external)")
    }
    printer.line()
  }
  printer.block("typedef struct", "} \(name)_kernels;") { printer in
    printer.line("uint64_t lowering;")
    for function in kernels.functions { printer.line("bespoke_share *\(function.name);") }
  }
  printer.line()
  printer.comment(["Some of these, by processor."])
  for set in sets { printer.line("extern const \(name)_kernels \(name)_kernels_\(set.name);") }
  printer.line()
  printer.line("extern const bespoke_program \(name)_program;")
  printer.line()
  printer.line("#endif")
  return printer.text
}

/// The kernels compiled for one instruction set. The attribute stands on functions that hold no OpenMP pragma, for
/// it does not reach what OpenMP outlines.
private func variantFile(
  _ program: LoopProgram, _ kernels: SharedKernels, stem: String, _ set: InstructionSet, lowering: UInt64
) -> String {
  let name = symbol(program)
  var printer = CodePrinter(file: "\(stem)_\(set.name).c")
  printer.comment(banner(program, "The kernels of \(program.name) for \(set.name)"))
  // An empty translation unit is not C.
  printer.line("typedef int \(name)_\(set.name)_is_for_some_processors;")
  printer.line("#include \"bespoke_choice.h\"")
  printer.line("#ifdef \(set.isCompiled)")
  printer.line("#define \(set.macro)")
  let features = set.features.joined(separator: ",")
  if !features.isEmpty {
    printer.line("#if defined(__clang__)")
    printer.line("#pragma clang attribute push(__attribute__((target(\"\(features)\"))), \\")
    printer.line("                             apply_to = function)")
    printer.line("#else")
    printer.line("#pragma GCC push_options")
    printer.line("#pragma GCC target(\"\(features)\")")
    printer.line("#endif")
  }
  printer.line("#include \"\(stem)_kernels.h\"")
  if !features.isEmpty {
    printer.line("#if defined(__clang__)")
    printer.line("#pragma clang attribute pop")
    printer.line("#else")
    printer.line("#pragma GCC pop_options")
    printer.line("#endif")
  }
  printer.line()
  printer.block("const \(name)_kernels \(name)_kernels_\(set.name) =", "};") { printer in
    printer.line("\(literal(lowering)), /* lowering */")
    for function in kernels.functions { printer.line("\(function.name),") }
  }
  printer.line("#endif")
  return printer.text
}
