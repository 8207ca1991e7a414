// swift-tools-version: 6.3;(experimentalCGen)
import Foundation
import PackageDescription

// OpenMP's library, if it is installed. Without it kernels run on one thread, as with the trait Serial, and trainers say
// so. SwiftPM remembers what a manifest said: once it is installed, `swift package purge-cache`.
let openMP = [
  "/usr/lib/x86_64-linux-gnu/libomp5.so", "/usr/lib/aarch64-linux-gnu/libomp5.so", "/usr/lib64/libomp.so",
  "/opt/homebrew/opt/libomp/lib/libomp.dylib", "/usr/local/opt/libomp/lib/libomp.dylib",
].first { FileManager.default.fileExists(atPath: $0) }

// Generated kernels are optimised in every configuration; contraction of a*b+c is never left to the compiler, nor is
// unrolling, which the kernels ask for where it pays: elsewhere it would only take a fifth of the time to compile them.
let kernelFlags: [CSetting] = [
  .unsafeFlags(["-O3", "-std=c11", "-Wall", "-Wextra"]),
  // Apple's clang has no -fopenmp of its own, but what it drives has.
  .unsafeFlags(openMP == nil ? [] : ["-Xclang", "-fopenmp"]),
  .unsafeFlags(["-ffp-contract=off", "-fno-math-errno", "-fno-unroll-loops"]),
  .unsafeFlags(["-U_OPENMP"], .when(traits: ["Serial"])),
]

// Kernels for this machine alone, in a trainer that was built to be used here, with lines for profilers.
let hostSettings: [CSetting] =
  Context.environment["BESPOKE_SETS"] == "all"
  ? []
  : [
    .define("BESPOKE_HOST_ONLY"), .unsafeFlags(["-march=native"]),
    .unsafeFlags(["-gline-tables-only"], .when(configuration: .release)),
  ]

// The models of the zoo that are compiled: BESPOKE_ZOO=mlp,wgan-gp in the environment, or all.
let zooSettings: [CSetting] = [.define("BESPOKE_ZOO", to: Context.environment["BESPOKE_ZOO"] ?? "dcgan,mlp")]

let kernelLibraries: [LinkerSetting] = [.unsafeFlags(openMP.map { [$0] } ?? []), .linkedLibrary("m")]

// The reference, and what compares with it, is optimised in every configuration, since tests run whole training steps
// through it.
let referenceFlags: [SwiftSetting] = [.unsafeFlags(["-O"])]

// The compiler runs for seconds, and a cold build compiles it twice, once for the plugin and once for the build: to
// optimise it would cost a minute more than it saves. All tests together lower some hundreds of models: there it saves
// more than it costs, and `make test` sets BESPOKE_OPTIMISED in the environment.
let compilerFlags: [SwiftSetting] =
  Context.environment["BESPOKE_OPTIMISED"] != nil
  ? referenceFlags : [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// The fuzzer is no part of ordinary builds: its `main` is libFuzzer's. See `make fuzz-parsers`.
let fuzzer: [Target] =
  Context.environment["BESPOKE_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/fuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]

// What `make docs` builds the documentation with, which no other build needs.
let documentation: [Package.Dependency] =
  Context.environment["BESPOKE_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

// `--format onnx` and what it writes files with, swift-protobuf, which no other build fetches or compiles.
let onnx: [Target] =
  Context.environment["BESPOKE_ONNX"] == nil
  ? []
  : [
    .target(
      name: "BespokeONNX",
      dependencies: ["BespokeGraph", .product(name: "SwiftProtobuf", package: "swift-protobuf")],
      exclude: ["onnx.proto"])
  ]
let protobuf: [Package.Dependency] =
  onnx.isEmpty ? [] : [.package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0")]

// The fuzzer's programs have no kernels, and its flags do not suit the compiler's executables.
let lowering: [Target.PluginUsage] = fuzzer.isEmpty ? ["BespokeLowering"] : []
let testLowering: [Target.PluginUsage] = fuzzer.isEmpty ? ["TestLowering"] : []

let package = Package(
  name: "Bespoke",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bespoke", targets: ["bespoke"]),
    .executable(name: "bespokec", targets: ["bespokec"]),
    // What a package of models is made of; `bespoke init` writes one.
    .library(name: "BespokeDSL", targets: ["BespokeDSL"]),
    .library(name: "BespokeCommand", targets: ["BespokeCommand"]),
    .library(name: "BespokeABI", targets: ["BespokeABI"]),
    .library(name: "BespokeTrainer", targets: ["BespokeTrainer"]),
    .library(name: "BespokeTraining", targets: ["BespokeTraining"]),
    .library(name: "BespokeTesting", targets: ["BespokeTesting"]),
    .plugin(name: "BespokeInit", targets: ["BespokeInit"]),
  ],
  traits: [.trait(name: "Serial", description: "Kernels without OpenMP: one thread, the same bytes")],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ] + documentation + protobuf,
  targets: [
    // What a trace is read with, on both sides of the generated code.
    .target(name: "BespokeTensorFiles", dependencies: ["CBespokeZlib"]),

    // The compiler: one direction, top to bottom.
    .target(name: "BespokePhilox"),
    .target(name: "BespokeGraph", dependencies: ["BespokePhilox"], swiftSettings: compilerFlags),
    .target(name: "BespokeAutodiff", dependencies: ["BespokeGraph"], swiftSettings: compilerFlags),
    .target(
      name: "BespokeDSL", dependencies: ["BespokeAutodiff", "BespokeGraph"], swiftSettings: compilerFlags),
    .target(
      name: "BespokeInterpreter", dependencies: ["BespokeGraph", "BespokePhilox"],
      swiftSettings: referenceFlags),
    .target(
      name: "BespokeCompiler", dependencies: ["BespokeGraph", "BespokeDSL", "BespokeAutodiff"],
      swiftSettings: compilerFlags),
    .target(
      name: "BespokeEmitter", dependencies: ["BespokeCompiler", "BespokeGraph"], swiftSettings: compilerFlags),
    .target(
      name: "BespokeTraceCheck",
      dependencies: [
        "BespokeCompiler", "BespokeGraph", "BespokeInterpreter", "BespokeDSL", "BespokeTensorFiles",
      ],
      swiftSettings: referenceFlags),
    // The names and layouts of other libraries.
    .target(
      name: "BespokeForeign", dependencies: ["BespokeDSL", "BespokeGraph", "BespokeTensorFiles"],
      swiftSettings: compilerFlags),
    // What a trained model becomes elsewhere.
    .target(
      name: "BespokeExport",
      dependencies: [
        "BespokeCompiler", "BespokeDSL", "BespokeForeign", "BespokeGraph", "BespokeInterpreter",
        "BespokePhilox", "BespokeTensorFiles",
      ] + (onnx.isEmpty ? [] : ["BespokeONNX"]),
      swiftSettings: compilerFlags + (onnx.isEmpty ? [] : [.define("BESPOKE_ONNX")])),
    .target(
      name: "BespokeCommand",
      dependencies: [
        "BespokeGraph", "BespokeExport",
        "BespokeEmitter", "BespokeCompiler", "BespokeDSL", "BespokeForeign", "BespokeTensorFiles",
        "BespokeTraceCheck",
      ],
      swiftSettings: compilerFlags),
    .target(name: "BespokeZoo", dependencies: ["BespokeDSL"], swiftSettings: compilerFlags),
    .executableTarget(name: "bespokec", dependencies: ["BespokeCommand", "BespokeZoo"]),

    // The compiled models. What runs them knows the interface alone, and is not built anew when a model changes.
    .target(name: "BespokeABI"),
    .plugin(
      name: "BespokeLowering", capability: .buildTool(), dependencies: ["bespokec"]),
    .plugin(
      name: "BespokeEmitC",
      capability: .command(
        intent: .custom(verb: "emit-c", description: "Write the C of all models to Generated/snapshots"),
        permissions: [.writeToPackageDirectory(reason: "to write Generated/snapshots")]),
      dependencies: ["bespokec"]),
    .target(
      name: "BespokeZooKernels", dependencies: ["BespokeABI"], path: "Generated", exclude: ["snapshots"],
      cSettings: kernelFlags + hostSettings + zooSettings,
      linkerSettings: kernelLibraries, plugins: lowering),

    // The driver: it sees compiled programs only through their C table.
    .systemLibrary(
      name: "CBespokeZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CBespokePNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CBespokeJPEG", pkgConfig: "libturbojpeg",
      providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
    .systemLibrary(
      name: "CBespokeGIF", pkgConfig: "libgif", providers: [.apt(["libgif-dev"]), .brew(["giflib"])]),
    .systemLibrary(
      name: "CBespokeCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CBespokeLAPACK", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"]), .brew(["lapack"])]),
    .target(name: "CBespokePeak", cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra"])]),
    .target(name: "BespokeThreads", dependencies: ["CBespokePeak"]),
    .target(
      name: "CBespokeScores",
      cSettings: [.unsafeFlags(["-O2", "-ffp-contract=off", "-Wall", "-Wextra"])]),
    // What is done to each pixel in Swift: garments are drawn, images resampled, bytes become numbers.
    .target(name: "BespokePixels", dependencies: ["BespokePhilox"], swiftSettings: referenceFlags),
    // How good generated images are. Numbers alone: it knows neither programs nor files.
    .target(
      name: "BespokeScores",
      dependencies: ["BespokePhilox", "BespokeThreads", "CBespokeLAPACK", "CBespokeScores"],
      swiftSettings: referenceFlags),
    .target(
      name: "BespokeTraining",
      dependencies: [
        "BespokeABI", "BespokePhilox", "BespokePixels", "BespokeScores", "BespokeTensorFiles",
        "BespokeThreads",
        "CBespokePeak",
        "CBespokeCrypto",
        "CBespokeZlib", "CBespokePNG", "CBespokeJPEG", "CBespokeGIF",
      ]),
    .target(
      name: "BespokeTrainer",
      dependencies: [
        "BespokeABI", "BespokeTraining", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "bespoke",
      dependencies: ["BespokeTraining", "BespokeScaffold", "BespokeTrainer", "BespokeZooKernels"]),

    // For packages of models of their own.
    .target(
      name: "BespokeTesting",
      dependencies: ["BespokeABI", "BespokeDSL", "BespokeTraceCheck", "BespokeTraining"],
      swiftSettings: referenceFlags),
    .target(name: "BespokeScaffold"),
    .executableTarget(name: "bespoke-init", dependencies: ["BespokeScaffold"]),
    .plugin(
      name: "BespokeInit",
      capability: .command(
        intent: .custom(verb: "bespoke", description: "Add models, a trainer and their test to the package"),
        permissions: [.writeToPackageDirectory(reason: "to add targets to the package")]),
      dependencies: ["bespoke-init"]),

    // Tests, a target a stage. Their own small models are compiled by the same plugin.
    .target(name: "TestModels", dependencies: ["BespokeDSL"], path: "Tests/TestModels"),
    .executableTarget(
      name: "bespokec-test", dependencies: ["BespokeCommand", "TestModels"], path: "Tests/bespokec-test"),
    .plugin(name: "TestLowering", capability: .buildTool(), dependencies: ["bespokec-test"]),
    .target(
      name: "TestKernels", dependencies: ["BespokeABI"], path: "Tests/TestKernels",
      cSettings: kernelFlags + hostSettings, linkerSettings: kernelLibraries, plugins: testLowering),
    .target(name: "Tolerances", path: "Tests/Tolerances"),
    .target(
      name: "TestSupport",
      dependencies: ["BespokeGraph", "BespokeInterpreter", "BespokeAutodiff", "Tolerances"],
      path: "Tests/TestSupport", swiftSettings: referenceFlags),
    .target(
      name: "FuzzSupport",
      dependencies: [
        "BespokeAutodiff", "BespokeABI", "BespokeEmitter", "BespokeCompiler", "BespokeGraph",
        "BespokeInterpreter", "BespokeDSL", "BespokeTensorFiles",
        "Tolerances", "BespokeTraceCheck",
      ], path: "Tests/FuzzSupport", exclude: ["Cases"], swiftSettings: referenceFlags),
    .executableTarget(
      name: "fuzz-graphs",
      dependencies: [
        "FuzzSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/fuzz-graphs"),
    .target(
      name: "FastForms", dependencies: ["BespokeCompiler"], path: "Tests/FastForms",
      swiftSettings: referenceFlags),
    .executableTarget(name: "fast-forms", dependencies: ["FastForms"], path: "Tests/fast-forms"),
    .executableTarget(
      name: "tolerances", dependencies: ["BespokeCompiler", "FastForms", "FuzzSupport"],
      path: "Tests/tolerances"),
    .executableTarget(
      name: "calibrate-verdict",
      dependencies: [
        "BespokeABI", "BespokeCompiler", "BespokeDSL", "BespokeEmitter", "BespokeScores", "BespokeTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/calibrate-verdict", swiftSettings: referenceFlags),
    .executableTarget(
      name: "trace-test", dependencies: ["TestKernels", "BespokeTraining"], path: "Tests/trace-test"),
    // What two builds must compute alike, to the bit; see `make state-hashes`.
    .target(
      name: "StateHashes", dependencies: ["BespokeABI", "BespokeTraining"], path: "Tests/StateHashes",
      swiftSettings: referenceFlags),
    .executableTarget(
      name: "state-hashes", dependencies: ["BespokeTraining", "BespokeZooKernels", "StateHashes"],
      path: "Tests/state-hashes"),
    .executableTarget(
      name: "state-hashes-test", dependencies: ["StateHashes", "TestKernels"], path: "Tests/state-hashes-test"
    ),
    .testTarget(name: "GraphTests", dependencies: ["BespokeGraph", "TestSupport"]),
    .testTarget(
      name: "InterpreterTests",
      dependencies: ["BespokeGraph", "BespokeInterpreter", "BespokePhilox", "TestSupport"]),
    .testTarget(
      name: "AutodiffTests",
      dependencies: ["BespokeGraph", "BespokeAutodiff", "BespokeInterpreter", "TestSupport"]),
    .testTarget(
      name: "DSLTests",
      dependencies: [
        "BespokeGraph", "BespokeAutodiff", "BespokeInterpreter", "BespokeDSL", "BespokeZoo", "TestSupport",
      ]),
    .testTarget(
      name: "CompilerTests",
      dependencies: [
        "BespokeAutodiff", "BespokeDSL", "BespokeGraph",
        "BespokeEmitter", "BespokeCompiler", "BespokeCommand", "FastForms", "FuzzSupport",
        "BespokeInterpreter",
        "LoopMachine", "BespokeZoo",
        "BespokePhilox",
        "PlantedFaults", "TestModels", "TestSupport",
      ]),
    .testTarget(
      name: "KernelTests",
      dependencies: [
        "BespokeABI", "BespokeDSL", "BespokeGraph", "Tolerances",
        "BespokeAutodiff", "BespokeEmitter", "BespokeCompiler", "BespokeCommand", "FuzzSupport",
        "BespokeInterpreter", "ProgramDouble",
        "TestKernels", "TestModels", "TestSupport", "BespokeTesting", "BespokeTraceCheck", "BespokeTraining",
      ]),
    // The emitted C in the hands of other compilers and of sanitizers.
    .testTarget(
      name: "EmittedCTests",
      dependencies: [
        "BespokeDSL",
        "BespokeEmitter", "BespokeCompiler", "BespokeCommand", "FuzzSupport", "BespokeGraph", "TestModels",
      ],
      exclude: ["check.sh", "harness.c", "sharing.c"]),
    .testTarget(
      name: "ForeignTests",
      dependencies: [
        "BespokeAutodiff", "BespokeGraph",
        "BespokeCompiler", "BespokeInterpreter", "BespokeDSL", "BespokeTensorFiles", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "BespokeCompiler", "BespokeCommand", "BespokeDSL", "BespokeForeign", "CBespokeJPEG", "CBespokeZlib",
        "BespokeGraph", "ProcessSupport",
        "ProgramDouble",
        "BespokeTensorFiles",
        "TestModels",
        "BespokeTraining",
      ],
      path: "Tests/FuzzTargets"),
    // Features that every library can compute again, and what Bespoke makes of them; see `make parity-scores`.
    .target(
      name: "ScoreCases", dependencies: ["BespokeScores"], path: "Tests/ScoreCases",
      swiftSettings: referenceFlags),
    .executableTarget(
      name: "score-values", dependencies: ["BespokeScores", "ScoreCases"], path: "Tests/score-values"),
    .testTarget(
      name: "ScoresTests",
      dependencies: ["BespokePhilox", "BespokeScores", "BespokeTraining", "ScoreCases", "Tolerances"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "BespokeCompiler", "BespokeDSL", "BespokeExport", "BespokeGraph", "BespokePhilox",
        "BespokeTensorFiles", "BespokeTraining", "ProcessSupport", "TestModels",
      ]),
    // Every model in every format that others run; see `make parity-export`.
    .executableTarget(
      name: "export-cases",
      dependencies: [
        "BespokeCompiler", "BespokeDSL", "BespokeExport", "BespokeForeign", "BespokeGraph",
        "BespokeInterpreter", "BespokePhilox", "BespokeZoo", "TestModels",
      ],
      path: "Tests/export-cases", swiftSettings: referenceFlags),
    // Weights of other libraries, as these have written them; see Parity/record_imports.py.
    .testTarget(
      name: "ForeignWeightsTests",
      dependencies: [
        "BespokeDSL", "BespokeForeign", "BespokeGraph", "BespokeTensorFiles", "BespokeTraining",
        "TestKernels", "TestModels",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "ScaffoldTests", dependencies: ["BespokeScaffold"]),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"]),
    .target(name: "ProcessSupport", path: "Tests/ProcessSupport"),
    .executableTarget(
      name: "reruns",
      dependencies: [
        "ProcessSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/reruns"),
    .target(
      name: "LoopMachine", dependencies: ["BespokeCompiler", "BespokeGraph"], path: "Tests/LoopMachine",
      swiftSettings: referenceFlags),
    .target(name: "PlantedFaults", path: "Tests/PlantedFaults"),
    .executableTarget(
      name: "mutants",
      dependencies: [
        "PlantedFaults", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/mutants"),
    .target(name: "ProgramDouble", dependencies: ["BespokeABI"], path: "Tests/ProgramDouble"),
    .testTarget(
      name: "TrainingTests",
      dependencies: [
        "BespokeABI", "BespokePixels", "BespokeScores", "BespokeTensorFiles", "BespokeTraining",
        "ProcessSupport", "ProgramDouble",
        "TestSupport", "CBespokeGIF", "CBespokeJPEG", "CBespokeZlib",
      ]),
  ] + fuzzer + onnx,
  swiftLanguageModes: [.v6]
)
