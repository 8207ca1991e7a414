import BespokeABI
import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeTraining
import Foundation

/// A model as a shared library, made here and now with the C compiler, for this machine.
func build(_ model: GAN, in folder: String) throws -> CompiledProgram {
  let folder = "\(folder)/\(model.name)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }
  var runner = StageRunner()
  let loops = try compile(model, &runner)
  for file in CBackend().files(sharedBy: []) { try write(file.text, file.name) }
  for file in CBackend().files(of: loops, stem: model.name).files { try write(file.text, file.name) }
  // The best set that the compiler has for this machine takes the place of all.
  let set = SharedSets.best
  let others = InstructionSet.all.filter { $0.name != set }.map {
    "#define \(model.name)_kernels_\($0.name) \(model.name)_kernels_\(set)\n"
  }
  try write("#include \"\(model.name)_\(set).c\"\n\(others.joined())#include \"\(model.name).c\"\n", "all.c")
  try clang(
    [
      "-O2", "-march=native", "-std=c11", "-fPIC", "-shared", "-ffp-contract=off", "-fno-math-errno",
      "-fno-unroll-loops", "-w", "-I", SharedSets.header, "all.c", "-o", "library.so", "-lm",
    ], in: folder)
  guard let handle = dlopen("\(folder)/library.so", RTLD_NOW | RTLD_LOCAL),
    let table = dlsym(handle, "\(model.name)_program")
  else { throw UserError("\(model.name) cannot be opened: \(String(cString: dlerror()))") }
  return try CompiledProgram(
    UnsafePointer(table.assumingMemoryBound(to: bespoke_program.self)), mostThreads: 1)
}

private enum SharedSets {
  static let header = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/BespokeABI/include").path

  /// By the C compiler's own word.
  static let best: String = {
    let defined = (try? clang(["-march=native", "-dM", "-E", "-x", "c", "/dev/null"], in: ".")) ?? ""
    if defined.contains("__AVX512F__") { return "avx512" }
    if defined.contains("__AVX2__") { return "avx2" }
    return defined.contains("__ARM_NEON") ? "neon" : "baseline"
  }()
}

@discardableResult
private func clang(_ arguments: [String], in folder: String) throws -> String {
  let (process, output) = (Process(), Pipe())
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["clang"] + arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.standardOutput = output
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw UserError("clang fails in \(folder)") }
  return text
}
