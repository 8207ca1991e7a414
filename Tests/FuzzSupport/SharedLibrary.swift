import BespokeABI
import BespokeCompiler
import BespokeEmitter
import Foundation

/// Programs as one shared library, made with the C compiler here and now, each for one instruction set.
public final class SharedLibrary {
  private let handle: UnsafeMutableRawPointer
  /// What the C compiler said, by the names of programs whose C it refused.
  public let refused: [String: String]

  /// - Parameter programs: with names that are identifiers of C, no two alike, and the seeds that choose how each is
  ///   compiled: for which of this machine's instruction sets; one of forty as it is shipped.
  public init(_ programs: [(loops: LoopProgram, seed: UInt64)]) throws {
    let folder = NSTemporaryDirectory() + "bespoke-fuzz-\(UUID().uuidString)"
    for way in Way.allCases {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(way)", withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for file in CBackend().files(sharedBy: []) where file.name.hasSuffix(".h") {
      for way in Way.allCases { try Self.write(way.header(file.text), "\(folder)/\(way)/\(file.name)") }
    }
    let sets = Self.instructionSets
    var ways: [String: Way] = [:]
    for (program, seed) in programs {
      // Even and odd seeds are programs of two kinds.
      let choice = Int(truncatingIfNeeded: seed / 2)
      let set = sets[choice % sets.count]
      ways[program.name] = choice / sets.count % 40 == 0 ? .shipped : .quick
      for file in CBackend().files(of: program, stem: program.name).files {
        try Self.write(file.text, "\(folder)/\(file.name)")
      }
      try Self.write(Self.text(of: program.name, set), "\(folder)/\(program.name)_all.c")
    }

    let names = programs.map(\.loops.name)
    let quick = names.filter { ways[$0] == .quick }
    let shares = [
      (Way.shipped, names.filter { ways[$0] == .shipped }), (.quick, Array(quick.prefix(quick.count / 2))),
      (.quick, Array(quick.suffix(quick.count - quick.count / 2))),
    ]
    let compilers = try shares.filter { !$0.1.isEmpty }.map { way, names in
      try Self.clang(way.flags + names.map { "\($0)_all.c" }, in: folder)
    }
    for compiler in compilers { compiler.waitUntilExit() }

    let compiled = names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)_all.o") }
    var refused: [String: String] = [:]
    for name in names where !compiled.contains(name) {
      let compiler = try Self.clang(
        (ways[name] ?? .shipped).flags + ["\(name)_all.c"], in: folder, log: "\(name).log")
      compiler.waitUntilExit()
      refused[name] = (try? String(contentsOfFile: "\(folder)/\(name).log", encoding: .utf8)) ?? ""
    }
    self.refused = refused
    let linker = try Self.clang(
      ["-shared", "-o", "library.so"] + compiled.map { "\($0)_all.o" } + ["-lomp5", "-lm"], in: folder)
    linker.waitUntilExit()
    guard linker.terminationStatus == 0, let handle = dlopen("\(folder)/library.so", RTLD_NOW | RTLD_LOCAL)
    else { throw FuzzError("the shared library cannot be made or opened: \(String(cString: dlerror()))") }
    self.handle = handle
  }

  deinit { dlclose(handle) }

  public func program(_ name: String) -> bespoke_program? {
    dlsym(handle, "\(name)_program").map { $0.assumingMemoryBound(to: bespoke_program.self).pointee }
  }

  /// How the C is compiled: optimised, with the kernels' shared functions in place of each call, or in a twentieth of
  /// the time without either. What a program computes is the same.
  private enum Way: CaseIterable {
    case shipped, quick

    func header(_ text: String) -> String {
      switch self {
      case .shipped: return text
      case .quick: return text.replacing("always_inline, unused", with: "noinline, unused")
      }
    }

    var flags: [String] {
      let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return [
        "-c", self == .shipped ? "-O1" : "-O0", "-std=c11", "-fopenmp", "-fPIC", "-Wall", "-Wextra",
        "-Werror",
        "-Wno-unused", "-Wframe-larger-than=\(BESPOKE_STACK)", "-ffp-contract=off", "-fno-math-errno", "-I",
        "\(self)", "-I",
        package.appending(path: "Sources/BespokeABI/include").path,
      ]
    }
  }

  /// Makes a program of the kernels for one instruction set only, whatever the machine's choice would be.
  private static func text(of name: String, _ set: InstructionSet) -> String {
    let others = InstructionSet.all.filter { $0 != set }.map {
      "#define \(name)_kernels_\($0.name) \(name)_kernels_\(set.name)\n"
    }
    return "#include \"\(name)_\(set.name).c\"\n\(others.joined())#include \"\(name).c\"\n"
  }

  private static func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func clang(_ arguments: [String], in folder: String, log: String? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["clang"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    if let log {
      try write("", "\(folder)/\(log)")
      process.standardError = FileHandle(forWritingAtPath: "\(folder)/\(log)")
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    return process
  }

  /// Those of this machine, as the C says that chooses among them.
  public static let instructionSets: [InstructionSet] = {
    let folder = NSTemporaryDirectory() + "bespoke-sets-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let names = (try? namesOfSets(in: folder)) ?? []
    return InstructionSet.all.filter { names.contains($0.name) }
  }()

  private static func namesOfSets(in folder: String) throws -> [String] {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in CBackend().files(sharedBy: []) { try write(file.text, "\(folder)/\(file.name)") }
    let main = """
      #include "bespoke_choice.h"
      #include <stdio.h>
      int main(void) {
          for (int i = 1; i < BESPOKE_CHOICES; i++) if (bespoke_runs(i)) puts(bespoke_name(i));
      }
      """
    try write(main, "\(folder)/main.c")
    try clang(["main.c", "-o", "sets"], in: folder).waitUntilExit()
    let (sets, output) = (Process(), Pipe())
    sets.executableURL = URL(fileURLWithPath: "\(folder)/sets")
    sets.standardOutput = output
    try sets.run()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}

/// What the fuzzer itself cannot do.
public struct FuzzError: Error, CustomStringConvertible {
  public var description: String
  public init(_ description: String) { self.description = description }
}
