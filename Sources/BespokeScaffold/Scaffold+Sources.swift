extension Scaffold {
  var model: String {
    """
    import BespokeDSL

    /// A small DCGAN: images of 28x28 gray pixels from 64 numbers of noise.
    public let \(variable) = GAN("\(command)", latent: 64, image: (28, 28, 1), batch: 64) {
      Generator {
        Dense(7 * 7 * 64, bias: false)
        BatchNorm()
        LeakyReLU(0.2)
        Reshape(7, 7, 64)

        ConvTranspose2D(32, kernel: 4, stride: 2, bias: false)
        BatchNorm()
        LeakyReLU(0.2)

        ConvTranspose2D(1, kernel: 4, stride: 2)
        Tanh()
      }

      Discriminator {
        Conv2D(32, kernel: 4, stride: 2)
        LeakyReLU(0.2)
        Dropout(0.3)

        Conv2D(64, kernel: 4, stride: 2)
        LeakyReLU(0.2)
        Dropout(0.3)

        Flatten()
        Dense(1)
      }

      Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(2e-4, beta1: 0.5))
    }

    """
  }

  var list: String {
    """
    import BespokeDSL

    /// The models that are compiled.
    public let zoo: [any Model] = [\(variable)]

    """
  }

  var compiler: String {
    """
    import BespokeCommand
    import Foundation
    import \(name)Models

    exit(runCompiler(zoo: zoo, arguments: Array(CommandLine.arguments.dropFirst())))

    """
  }

  var header: String {
    """
    /* The compiled models of \(name). */
    #ifndef \(name.uppercased())_KERNELS_H
    #define \(name.uppercased())_KERNELS_H

    #include "bespoke.h"

    bespoke_models \(command)_models(void);

    #endif

    """
  }

  var trainer: String {
    """
    import BespokeTrainer
    import \(name)Kernels

    runTrainer("\(command)", \(command)_models())

    """
  }

  var test: String {
    """
    import BespokeTesting
    import \(name)Kernels
    import \(name)Models
    import Testing

    /// Two steps of each model, every value of its C against the reference interpreter in double precision.
    @Test(arguments: zoo.map(\\.name)) func compiledModelIsRight(_ model: String) throws {
      try requireAgreement(of: model, in: zoo, compiled: \(command)_models())
    }

    """
  }

  var ignored: String { ".build/\n.swiftpm/\nruns/\n" }

  var readme: String {
    let commands = [
      ("swift run -c release \(command) train", "garments that the program draws, pictures in runs/"),
      (
        "swift run -c release \(command) train --data FOLDER --out runs/pictures",
        "your own PNG and JPEG files, a subfolder a class"
      ),
      (
        "swift run -c release \(command) generate --checkpoint runs/pictures --out images.png",
        "images of that run"
      ),
      ("swift test", "the compiled C against the reference interpreter"),
    ]
    let width = commands.map(\.0.count).max()!
    let lines = commands.map { "    \($0)\(String(repeating: " ", count: width - $0.count))  # \($1)" }
    return """
      # \(name)

      A GAN made with Bespoke. On Debian install `libomp-dev libpng-dev libturbojpeg0-dev libgif-dev zlib1g-dev libssl-dev
      liblapacke-dev` first, on macOS `brew install libomp libpng jpeg-turbo giflib zlib openssl@3 lapack`. Without libomp the
      kernels run on one thread.

      \(lines.joined(separator: "\n"))

      To change

      - the model, edit `Sources/\(name)Models/\(name).swift` and build again;
      - which models there are, put a file for each beside it and name it in `Zoo.swift`;
      - the trainer's commands, edit `Sources/\(command)/main.swift`.

      The C is compiled for the machine that builds it: `BESPOKE_SETS=all swift build -c release` makes a trainer for others.
      `swift run \(command)-compiler show \(command) --stage cost` shows what became of the model.

      """
  }

  var plugin: String {
    """
    import Foundation
    import PackagePlugin

    /// Runs the compiler on the models: each Swift file of their folder but Zoo.swift becomes C files of the same name.
    @main struct \(name)Lowering: BuildToolPlugin {
      func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let models = context.package.directoryURL.appending(path: "Sources/\(name)Models")
        let names = try FileManager.default.subpathsOfDirectory(atPath: models.path)
          .filter { $0.hasSuffix(".swift") && $0 != "Zoo.swift" }
          .map { String(URL(fileURLWithPath: $0).lastPathComponent.dropLast(".swift".count)) }
          .sorted()
        for name in names where name.contains(/[^A-Za-z0-9_]/) {
          Diagnostics.error("\\(name).swift: files of models are called by letters, digits and _")
          return []
        }
        let out = context.pluginWorkDirectoryURL.appending(path: "C")
        // What it makes of each model, and of them all.
        let ofEach = [\(suffixes)]
        let ofAll = [\(shared)]
        let files = names.flatMap { name in ofEach.map { name + $0 } } + ofAll
        return [
          .buildCommand(
            displayName: "Lowering \\(names.joined(separator: ", ")) to C",
            executable: try context.tool(named: "\(command)-compiler").url,
            arguments: ["emit", "--out", out.path, "--prefix", "\(command)"] + names.flatMap { ["--stem", $0] },
            // What the compiler reads: a build system may pass on no more than is declared.
            environment: ProcessInfo.processInfo.environment.filter {
              ["BESPOKE_DUMP", "BESPOKE_DUMP_TO", "BESPOKE_OPTIONS"].contains($0.key)
            },
            outputFiles: files.map { out.appending(path: $0) })
        ]
      }
    }

    """
  }

  /// What the compiler makes of a model, as the files' names end; and what all models share.
  private var suffixes: String { list(emittedNames(stem: "")) }
  private var shared: String { list(sharedNames) }

  private func list(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
