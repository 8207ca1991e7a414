// swift-tools-version: 6.3;(experimentalCGen)
import Foundation
import PackageDescription

// Generated kernels are optimised in every configuration; contraction of a*b+c is never left to the compiler, nor is
// unrolling, which the kernels ask for where it pays: elsewhere it would only take a fifth of the time to compile them.
let kernelFlags: [CSetting] = [
  .unsafeFlags(["-O3", "-fopenmp", "-std=c11", "-Wall", "-Wextra"]),
  .unsafeFlags(["-ffp-contract=off", "-fno-math-errno", "-fno-unroll-loops"]),
  .unsafeFlags(["-gline-tables-only"], .when(configuration: .release)),
  .unsafeFlags(["-fno-openmp"], .when(traits: ["Serial"])),
]

let kernelLibraries: [LinkerSetting] = [.linkedLibrary("omp5"), .linkedLibrary("m")]

// The reference, and what compares with it, is optimised in every configuration, since tests run whole training steps
// through it.
let referenceFlags: [SwiftSetting] = [.unsafeFlags(["-O"])]

// The compiler runs for seconds, and a cold build compiles it twice, once for the plugin and once for the build: to
// optimise it would cost a minute more than it saves.
let compilerFlags: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// The fuzzer is no part of ordinary builds: its `main` is libFuzzer's. See `make fuzz-parsers`.
let fuzzer: [Target] =
  Context.environment["BESPOKE_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/fuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]

// Its programs have no kernels, and its flags do not suit the compiler's executables.
let lowering: [Target.PluginUsage] = fuzzer.isEmpty ? ["LowerModels"] : []

let package = Package(
  name: "Bespoke",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "bespoke", targets: ["bespoke"]),
    .executable(name: "bespokec", targets: ["bespokec"]),
  ],
  traits: [.trait(name: "Serial", description: "Kernels without OpenMP: one thread, the same bytes")],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What a trace is read with, on both sides of the generated code.
    .target(name: "TensorFiles"),

    // The compiler: one direction, top to bottom.
    .target(name: "Philox"),
    .target(name: "GraphIR", dependencies: ["Philox"], swiftSettings: compilerFlags),
    .target(name: "Autodiff", dependencies: ["GraphIR"], swiftSettings: compilerFlags),
    .target(name: "ModelDSL", dependencies: ["Autodiff", "GraphIR"], swiftSettings: compilerFlags),
    .target(name: "Interpreter", dependencies: ["GraphIR", "Philox"], swiftSettings: referenceFlags),
    .target(
      name: "Compiler", dependencies: ["GraphIR", "ModelDSL", "Autodiff"], swiftSettings: compilerFlags),
    .target(name: "CEmitter", dependencies: ["Compiler", "GraphIR"], swiftSettings: compilerFlags),
    .target(
      name: "TraceCheck", dependencies: ["Compiler", "GraphIR", "Interpreter", "ModelDSL", "TensorFiles"],
      swiftSettings: referenceFlags),
    .target(
      name: "CompilerCommand",
      dependencies: ["CEmitter", "Compiler", "ModelDSL", "TensorFiles", "TraceCheck"],
      swiftSettings: compilerFlags),
    .target(name: "Models", dependencies: ["ModelDSL"], swiftSettings: compilerFlags),
    .executableTarget(name: "bespokec", dependencies: ["CompilerCommand", "Models"]),

    // The compiled models. What runs them knows the interface alone, and is not built anew when a model changes.
    .target(name: "BespokeABI"),
    .plugin(
      name: "LowerModels", capability: .buildTool(), dependencies: ["bespokec", "bespokec-test"]),
    .plugin(
      name: "EmitC",
      capability: .command(
        intent: .custom(verb: "emit-c", description: "Write the C of all models to Generated/snapshots"),
        permissions: [.writeToPackageDirectory(reason: "to write Generated/snapshots")]),
      dependencies: ["bespokec"]),
    .target(
      name: "GeneratedKernels", dependencies: ["BespokeABI"], path: "Generated", exclude: ["snapshots"],
      cSettings: kernelFlags,
      linkerSettings: kernelLibraries, plugins: lowering),

    // The driver: it sees compiled programs only through their C table.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CTurboJPEG", pkgConfig: "libturbojpeg",
      providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
    .systemLibrary(
      name: "CGIF", pkgConfig: "libgif", providers: [.apt(["libgif-dev"]), .brew(["giflib"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .target(name: "CPeak", cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra"])]),
    .target(
      name: "Training",
      dependencies: [
        "BespokeABI", "Philox", "TensorFiles", "CPeak", "CCrypto", "CZlib", "CPNG", "CTurboJPEG", "CGIF",
      ]),
    .executableTarget(
      name: "bespoke",
      dependencies: [
        "GeneratedKernels", "Training",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests, a target a stage. Their own small models are compiled by the same plugin.
    .target(name: "TestModels", dependencies: ["ModelDSL"], path: "Tests/TestModels"),
    .executableTarget(
      name: "bespokec-test", dependencies: ["CompilerCommand", "TestModels"], path: "Tests/bespokec-test"),
    .target(
      name: "TestKernels", dependencies: ["BespokeABI"], path: "Tests/TestKernels",
      cSettings: kernelFlags, linkerSettings: kernelLibraries, plugins: lowering),
    .target(name: "Tolerances", path: "Tests/Tolerances"),
    .target(
      name: "TestSupport", dependencies: ["GraphIR", "Interpreter", "Autodiff", "Tolerances"],
      path: "Tests/TestSupport"),
    .target(
      name: "FuzzSupport",
      dependencies: [
        "Autodiff", "BespokeABI", "CEmitter", "Compiler", "GraphIR", "Interpreter", "ModelDSL", "TensorFiles",
        "Tolerances", "TraceCheck",
      ], path: "Tests/FuzzSupport", exclude: ["Cases"], swiftSettings: referenceFlags),
    .executableTarget(
      name: "fuzz-graphs",
      dependencies: [
        "FuzzSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/fuzz-graphs"),
    .executableTarget(name: "tolerances", dependencies: ["FuzzSupport"], path: "Tests/tolerances"),
    .executableTarget(
      name: "trace-test", dependencies: ["TestKernels", "Training"], path: "Tests/trace-test"),
    // What two builds must compute alike, to the bit; see `make state-hashes`.
    .target(
      name: "StateHashes", dependencies: ["BespokeABI", "Training"], path: "Tests/StateHashes",
      swiftSettings: referenceFlags),
    .executableTarget(
      name: "state-hashes", dependencies: ["GeneratedKernels", "StateHashes"], path: "Tests/state-hashes"),
    .executableTarget(
      name: "state-hashes-test", dependencies: ["StateHashes", "TestKernels"], path: "Tests/state-hashes-test"
    ),
    .testTarget(name: "GraphIRTests", dependencies: ["GraphIR", "TestSupport"]),
    .testTarget(name: "InterpreterTests", dependencies: ["Interpreter", "Philox", "TestSupport"]),
    .testTarget(name: "AutodiffTests", dependencies: ["Autodiff", "Interpreter", "TestSupport"]),
    .testTarget(
      name: "ModelDSLTests", dependencies: ["Autodiff", "Interpreter", "ModelDSL", "Models", "TestSupport"]),
    .testTarget(
      name: "CompilerTests",
      dependencies: [
        "CEmitter", "Compiler", "CompilerCommand", "FuzzSupport", "Interpreter", "LoopMachine", "Models",
        "Philox",
        "PlantedFaults", "TestModels", "TestSupport",
      ]),
    .testTarget(
      name: "KernelTests",
      dependencies: [
        "Autodiff", "CEmitter", "Compiler", "CompilerCommand", "FuzzSupport", "Interpreter", "ProgramDouble",
        "TestKernels", "TestModels", "TestSupport", "TraceCheck", "Training",
      ]),
    // The emitted C in the hands of other compilers and of sanitizers.
    .testTarget(
      name: "EmittedCTests",
      dependencies: ["CEmitter", "Compiler", "CompilerCommand", "FuzzSupport", "GraphIR", "TestModels"],
      exclude: ["check.sh", "harness.c"]),
    .testTarget(
      name: "ForeignTests",
      dependencies: ["Compiler", "Interpreter", "ModelDSL", "TensorFiles", "TestSupport"],
      exclude: ["Fixtures"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Compiler", "CompilerCommand", "CTurboJPEG", "CZlib", "GraphIR", "ProcessSupport", "ProgramDouble",
        "TensorFiles",
        "TestModels",
        "Training",
      ],
      path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"]),
    .target(name: "ProcessSupport", path: "Tests/ProcessSupport"),
    .executableTarget(
      name: "reruns",
      dependencies: [
        "ProcessSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Tests/reruns"),
    .target(
      name: "LoopMachine", dependencies: ["Compiler"], path: "Tests/LoopMachine",
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
        "Training", "ProcessSupport", "ProgramDouble", "TestSupport", "CGIF", "CTurboJPEG", "CZlib",
      ]),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
