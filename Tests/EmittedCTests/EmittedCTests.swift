import BespokeCommand
import BespokeCompiler
import BespokeDSL
import BespokeEmitter
import BespokeGraph
import Foundation
import FuzzSupport
import TestModels
import Testing

/// The short form of `make warnings`, `make sanitize-…` and `make golden-gcc`: the emitted C of one model, compiled here
/// and now by `Tests/EmittedCTests/check.sh`.
@Suite struct EmittedCTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "check.sh").path

  /// The smallest of the test models, for each compilation takes seconds.
  private func emitted(changing change: (String) -> String = { $0 }) throws -> String {
    let folder = NSTemporaryDirectory() + "bespoke-emitted-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let models = TestModels.zoo.filter { $0.name == "squares" }
    for file in try emittedFiles(zoo: models, entries: Set(Entry.Kind.allCases), prefix: "bespoke_zoo") {
      try Data(change(file.text).utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
    return folder
  }

  private func check(_ kind: String, _ folder: String) throws -> (code: Int32, output: String) {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.script)
    process.arguments = [kind, folder]
    process.environment = ProcessInfo.processInfo.environment.merging(["THREADS": "1 3", "STEPS": "1"]) { $1 }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// A model with many layers, of which all but a few have been given names.
  private func emitted(naming names: [String]) throws -> String {
    let deep = GAN("bespoke", latent: 3, image: (1, 2, 1), batch: 2) {
      Generator {
        for _ in 0..<names.count / 2 {
          Dense(3)
          Softplus()
        }
        Dense(2)
        Tanh()
        Reshape(1, 2, 1)
      }
      Discriminator {
        Flatten()
        Dense(1)
      }
      Training(optimiser: .adam(1e-3))
    }
    var runner = StageRunner()
    let program = try compile(buildProgram(deep).renamingLayers(names), &runner)
    let folder = NSTemporaryDirectory() + "bespoke-emitted-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let stem = fileStem("bespoke_kernels")
    let emitted = CBackend().files(of: program, stem: stem)
    for file in emitted.files + CBackend().files(sharedBy: [emitted]) {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file.name)"))
    }
    return folder
  }

  #if os(Linux)
    /// Whatever layers, the model and its file are called, both compilers take the C, and it gives the same bits as under
    /// plain names.
    @Test func namesMeanNothing() throws {
      // Macros and types of the runtime, and what C drops.
      let names = DifficultNames.ofTheRuntime.filter { $0 == $0.uppercased() } + DifficultNames.all.suffix(20)
      let (code, complaints) = try check("warnings", emitted(naming: names))
      #expect(code == 0, "\(complaints.prefix(4000))")
      let named = try check("bits", emitted(naming: names))
      let plain = try check("bits", emitted(naming: names.indices.map { "layer\($0)" }))
      #expect(named.code == 0 && plain.code == 0, "\(named.output.prefix(4000))")
      #expect(named.output == plain.output && named.output.hasPrefix("bespoke "))
    }

    @Test(arguments: ["warnings", "address", "undefined", "thread", "bits"])
    func theEmittedCIsClean(_ kind: String) throws {
      let (code, output) = try check(kind, emitted())
      #expect(code == 0, "\(kind): \(output)")
      #expect(output.contains("squares ") == (kind != "warnings"), "\(output)")
    }

    /// arm64 computes the bits of AVX2, where this machine can emulate it; a sum that is rounded twice is found.
    @Test(
      .enabled(
        if: ["qemu-aarch64", "aarch64-linux-gnu-gcc"].allSatisfy {
          FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
        }))
    func armComputesTheSameBits() throws {
      let (code, output) = try check("arm64", emitted())
      #expect(code == 0 && output.hasPrefix("squares "), "\(output)")
      let behind = "\n#elif defined(BESPOKE_BASELINE)"
      let (other, difference) = try check(
        "arm64", emitted { $0.replacing("ADD_FUSED(sum, a, b)" + behind, with: "sum = a * b + sum" + behind) }
      )
      #expect(other == 1 && difference.contains("> squares "), "\(difference)")
    }

    /// Without barriers threads read what others still write. ThreadSanitizer must say so, or its silence says nothing.
    @Test func aMissingBarrierIsFound() throws {
      let (code, output) = try check(
        "thread",
        emitted { $0.replacing("#define BARRIER meet(me)", with: "#define BARRIER (me->run_count = 0)") })
      #expect(code != 0)
      #expect(output.contains("WARNING: ThreadSanitizer: data race"), "\(output.prefix(2000))")
    }

    /// Whoever computes it, each item is done once, and before the barrier: with a stalled thread, whose items others take,
    /// and with as many threads as may be.
    @Test func eachItemIsDoneOnce() throws {
      let (code, output) = try check("sharing", emitted())
      #expect(code == 0, "\(output.prefix(4000))")
      #expect(output.components(separatedBy: "1 2 3 4 7 16 ").count == 4, "\(output.prefix(4000))")
    }

    /// Items that two threads claim, help that does not come, a barrier at which threads are waited for, one that opens
    /// before what is claimed is done: that test sees them.
    @Test(arguments: [
      (
        "if (!__atomic_compare_exchange_n(claimed, &old, next, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) continue;",
        "for (volatile int i = 0; i < 20000; i++) {}\n__atomic_store_n(claimed, next, __ATOMIC_RELAXED);"
      ),
      ("if (!task->helps) return 0;", "return 0;"),
      (
        "if (me->threads == 1 || tell(me) ||",
        "\n#pragma omp barrier\n    if (me->threads == 1 || tell(me) ||"
      ),
      (
        "return (int32_t)(done - me->progress.items) >= 0;",
        "return (int32_t)(done + 1 - me->progress.items) >= 0;"
      ),
    ])
    func wrongSharingIsFound(_ text: String, _ wrong: String) throws {
      let (code, output) = try check("sharing", emitted { $0.replacing(text, with: wrong) })
      #expect(code != 0, "\(output.prefix(2000))")
    }

    /// The same for the other sanitizers: a shift too far, and a step outside of the arena.
    @Test(arguments: [
      (
        "undefined", "const int thread = omp_get_thread_num() + (1 << (31 + call->threads) & 0)",
        "runtime error"
      ),
      (
        "address", "const int thread = omp_get_thread_num() + (call->arena[-1] == 0.5f)",
        "heap-buffer-overflow"
      ),
    ])
    func faultsAreFound(_ kind: String, _ text: String, _ report: String) throws {
      let (code, output) = try check(
        kind, emitted { $0.replacing("const int thread = omp_get_thread_num()", with: text) })
      #expect(code != 0)
      #expect(output.contains(report), "\(output.prefix(2000))")
    }
  #endif
}
