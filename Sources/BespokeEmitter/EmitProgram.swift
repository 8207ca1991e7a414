import BespokeCompiler
import BespokeGraph

/// Of bespoke.h, which the emitted C is written for.
private let abiVersion = 7

/// The instruction sets that kernels are compiled for, the best first.
public enum InstructionSet: String, CaseIterable, Sendable {
  case avx512, avx2, baseline

  var macro: String? {
    switch self {
    case .avx512: return "BESPOKE_AVX512"
    case .avx2: return "BESPOKE_AVX2"
    case .baseline: return nil
    }
  }
  var target: String? {
    switch self {
    case .avx512: return "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"
    case .avx2: return "avx2,fma"
    case .baseline: return nil
    }
  }
}

/// The back end that makes C: for each model a driver, its kernels, and a file for each instruction set.
public struct CBackend: Backend {
  public init() {}

  public func files(of program: LoopProgram, stem: String) -> EmittedProgram {
    let kernels = SharedKernels(program)
    let headers = [
      EmittedFile(name: "\(stem)_kernels.h", text: kernelsFile(program, kernels, stem: stem)),
      EmittedFile(name: "\(stem)_program.h", text: privateHeader(program, kernels, stem: stem)),
    ]
    func sources(_ lowering: UInt64) -> [EmittedFile] {
      [
        EmittedFile(name: "\(stem).c", text: programFile(program, kernels, stem: stem, lowering: lowering))
      ]
        + InstructionSet.allCases.map { set in
          EmittedFile(
            name: "\(stem)_\(set.rawValue).c",
            text: variantFile(program, kernels, stem: stem, set, lowering: lowering))
        }
    }
    let lowering = fnv1a((headers + sources(0) + sharedHeaders).map(\.text).joined())
    return EmittedProgram(
      name: program.name, symbol: symbol(program), lowering: lowering, files: headers + sources(lowering))
  }

  public func files(sharedBy programs: [EmittedProgram], prefix: String = "bespoke_zoo") -> [EmittedFile] {
    sharedHeaders + [EmittedFile(name: registryName, text: registry(programs, prefix: prefix))]
  }

  public func files(insteadOf file: String) -> [EmittedFile] {
    emittedNames(stem: fileStem(file)).map {
      EmittedFile(name: $0, text: "/* \(commented(file)).swift is not in the zoo. */\n")
    }
  }
}

/// Names of the files of one model; the plugin declares these before the compiler runs.
public func emittedNames(stem: String) -> [String] {
  ["_kernels.h", "_program.h", ".c", "_avx512.c", "_avx2.c", "_baseline.c"].map { stem + $0 }
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
  for function in kernels.functions { printer.function(function, of: symbol(program)) }
  return printer.text
}

/// The table of kernels that each instruction set fills.
private func privateHeader(_ program: LoopProgram, _ kernels: SharedKernels, stem: String) -> String {
  let name = symbol(program)
  var printer = CodePrinter(file: "\(stem)_program.h")
  printer.comment(banner(program, "The kernels of \(program.name) as a table"))
  printer.line("#ifndef BESPOKE_\(name.uppercased())_PROGRAM_H")
  printer.line("#define BESPOKE_\(name.uppercased())_PROGRAM_H")
  printer.line()
  printer.line("#include \"bespoke.h\"")
  printer.line()
  printer.line("#if BESPOKE_ABI_VERSION != \(abiVersion)")
  printer.line("#error \"bespoke.h is not of the compiler's version\"")
  printer.line("#endif")
  printer.line()
  printer.comment([
    "What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,",
    "which thread that is.",
  ])
  printer.block("typedef struct", "} \(name)_task;") { printer in
    printer.line("const bespoke_call *call;")
    printer.line("float *const *pointers;")
    printer.line("const uint32_t *numbers;")
    printer.line("float *scratch;")
    printer.line("int thread, threads;")
  }
  printer.line()
  printer.line("typedef void \(name)_kernel(const \(name)_task *task);")
  printer.line()
  printer.block("typedef struct", "} \(name)_kernels;") { printer in
    printer.line("uint64_t lowering;")
    for function in kernels.functions { printer.line("\(name)_kernel *\(function.name);") }
  }
  printer.line()
  for set in InstructionSet.allCases {
    if set.macro != nil { printer.line("#if defined(__x86_64__)") }
    printer.line("extern const \(name)_kernels \(name)_kernels_\(set.rawValue);")
    if set.macro != nil { printer.line("#endif") }
  }
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
  var printer = CodePrinter(file: "\(stem)_\(set.rawValue).c")
  printer.comment(banner(program, "The kernels of \(program.name) for \(set.rawValue)"))
  if set.macro != nil {
    // An empty translation unit is not C.
    printer.line("typedef int \(name)_\(set.rawValue)_is_for_x86_64;")
    printer.line("#if defined(__x86_64__)")
  }
  if let macro = set.macro, let target = set.target {
    printer.line("#define \(macro)")
    printer.line("#if defined(__clang__)")
    printer.line(
      "#pragma clang attribute push(__attribute__((target(\"\(target)\"))), apply_to = function)")
    printer.line("#else")
    printer.line("#pragma GCC push_options")
    printer.line("#pragma GCC target(\"\(target)\")")
    printer.line("#endif")
  }
  printer.line("#include \"\(stem)_kernels.h\"")
  if set.target != nil {
    printer.line("#if defined(__clang__)")
    printer.line("#pragma clang attribute pop")
    printer.line("#else")
    printer.line("#pragma GCC pop_options")
    printer.line("#endif")
  }
  printer.line()
  printer.block("const \(name)_kernels \(name)_kernels_\(set.rawValue) =", "};") { printer in
    printer.line("\(literal(lowering)), /* lowering */")
    for function in kernels.functions { printer.line("\(function.name),") }
  }
  if set.macro != nil { printer.line("#endif") }
  return printer.text
}
