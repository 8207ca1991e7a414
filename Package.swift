// swift-tools-version: 6.3;(experimentalCGen)
import Foundation
import PackageDescription

// Generated kernels are optimised in every configuration; contraction of a*b+c is never left to the compiler.
let kernelFlags: [CSetting] = [
  .unsafeFlags(["-O3", "-fopenmp", "-std=c11", "-Wall", "-Wextra", "-ffp-contract=off"])
]

let package = Package(
  name: "Bespoke",
  products: [
    .executable(name: "bespoke", targets: ["bespoke"]),
    .executable(name: "bespokec", targets: ["bespokec"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The compiler: one direction, top to bottom.
    .target(name: "Philox"),
    .target(name: "GraphIR"),
    .target(name: "ModelDSL", dependencies: ["GraphIR"]),
    .target(name: "Autodiff", dependencies: ["GraphIR"]),
    .target(name: "Interpreter", dependencies: ["GraphIR", "Philox"]),
    .target(name: "Compiler", dependencies: ["GraphIR", "ModelDSL", "Autodiff"]),
    .target(name: "CEmitter", dependencies: ["Compiler"]),
    .target(name: "Models", dependencies: ["ModelDSL"]),
    .executableTarget(name: "bespokec", dependencies: ["CEmitter", "Compiler", "Models"]),

    // The compiled models.
    .plugin(name: "LowerModels", capability: .buildTool(), dependencies: ["bespokec"]),
    .target(
      name: "GeneratedKernels", path: "Generated", exclude: ["snapshots"], cSettings: kernelFlags,
      linkerSettings: [.linkedLibrary("omp5"), .linkedLibrary("m")]),

    // The driver: it sees compiled programs only through their C table.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .systemLibrary(
      name: "CGIF", pkgConfig: "libgif", providers: [.apt(["libgif-dev"]), .brew(["giflib"])]),
    .target(name: "CPeak", cSettings: [.unsafeFlags(["-O2", "-Wall", "-Wextra"])]),
    .target(
      name: "Training", dependencies: ["GeneratedKernels", "Philox", "CPeak", "CZlib", "CPNG", "CGIF"]),
    .executableTarget(
      name: "bespoke",
      dependencies: [
        "Training", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests, a target a stage.
    .target(name: "TestSupport", dependencies: ["GraphIR"], path: "Tests/TestSupport"),
    .testTarget(name: "GraphIRTests", dependencies: ["GraphIR", "TestSupport"]),
    .testTarget(name: "InterpreterTests", dependencies: ["Interpreter", "Philox", "TestSupport"]),
    .testTarget(name: "AutodiffTests", dependencies: ["Autodiff", "Interpreter", "TestSupport"]),
    .testTarget(name: "ModelDSLTests", dependencies: ["ModelDSL", "Models", "TestSupport"]),
    .testTarget(
      name: "CompilerTests", dependencies: ["CEmitter", "Compiler", "Interpreter", "Models", "TestSupport"]),
    .target(name: "ProgramDouble", dependencies: ["GeneratedKernels"], path: "Tests/ProgramDouble"),
    .testTarget(name: "TrainingTests", dependencies: ["Training", "ProgramDouble", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
