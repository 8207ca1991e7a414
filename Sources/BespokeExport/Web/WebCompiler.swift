import BespokeTensorFiles
import Foundation

/// A clang that makes WebAssembly, with the C library for it. Only `--format web` needs one.
struct WebCompiler {
  /// The command and its first arguments: the target, where the library is.
  private let command: [String]

  /// Vectors of four floats are what browsers have since 2023. Nothing of the library is linked but what is called.
  private static let flags = [
    "-std=c11", "-O3", "-msimd128", "-mbulk-memory", "-nostartfiles", "-nodefaultlibs", "-Wl,--no-entry",
    "-Wl,--strip-all", "-Wl,-z,stack-size=262144",
  ]

  /// Names of clang, the one without a number first.
  private static let names = ["clang"] + (11...22).reversed().map { "clang-\($0)" }

  /// Takes the first one that works.
  /// - Parameter folders: where programs are looked for.
  /// - Throws: `UserError` with the packages that bring one.
  init(folders: [String] = Self.folders) throws {
    let manager = FileManager.default
    let libraries = ["/usr", "/opt/homebrew", "/usr/local", "/opt/wasi-sdk"].flatMap {
      [$0, $0 + "/share/wasi-sysroot"]
    }
    let programs = folders.flatMap { folder in Self.names.map { folder + "/" + $0 } }
      .filter { manager.isExecutableFile(atPath: $0) }
    let probe = ExportedFile(
      "probe.c",
      """
      #include <math.h>
      #include <string.h>
      __attribute__((export_name("probe"))) float probe(float x) { return expf(x) + tanhf(x); }

      """)
    for target in ["wasm32-wasi", "wasm32-wasip1"] {
      let places = libraries.filter { manager.fileExists(atPath: "\($0)/include/\(target)/math.h") }
      for program in programs {
        for place in places {
          let command = [program, "--target=\(target)", "--sysroot=\(place)"]
          if (try? Self.compile([probe], command)) != nil {
            self.command = command
            return
          }
        }
      }
    }
    throw UserError(
      "--format web needs a clang that makes WebAssembly, with its linker and C library: "
        + "apt-get install clang lld wasi-libc (Debian, Ubuntu) or brew install llvm lld wasi-libc (Homebrew)"
    )
  }

  /// Those of PATH, then where packages put what they leave out of it.
  private static var folders: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
      + ["/opt/homebrew/opt/llvm/bin", "/usr/local/opt/llvm/bin", "/opt/wasi-sdk/bin"]
  }

  /// Compiles and links.
  /// - Throws: `UserError` with the first complaint of the compiler.
  func module(of files: [ExportedFile]) throws -> Data { try Self.compile(files, command) }

  private static func compile(_ files: [ExportedFile], _ command: [String]) throws -> Data {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "bespoke-web-\(UUID().uuidString)")
    let (output, complaints) = (folder.appending(path: "module.wasm"), folder.appending(path: "complaints"))
    defer { try? manager.removeItem(at: folder) }
    do {
      try manager.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try file.bytes.write(to: folder.appending(path: file.name)) }
      try Data().write(to: complaints)
    } catch {
      throw UserError("cannot write \(folder.path), for the compiler: \(error.localizedDescription)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    let sources = files.map(\.name).filter { $0.hasSuffix(".c") }
    process.arguments = [command.dropFirst() + flags, sources, ["-lc", "-o", output.path]].flatMap { $0 }
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: complaints.path) ?? .nullDevice
    do { try process.run() } catch {
      throw UserError("cannot run \(command[0]): \(error.localizedDescription)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, let module = manager.contents(atPath: output.path) else {
      let text = String(decoding: manager.contents(atPath: complaints.path) ?? Data(), as: UTF8.self)
      let lines = text.split(separator: "\n").map(String.init)
      throw UserError(
        "\(command.joined(separator: " ")) fails: "
          + (lines.first { $0.contains("error") } ?? lines.first ?? "it says nothing"))
    }
    return module
  }
}
