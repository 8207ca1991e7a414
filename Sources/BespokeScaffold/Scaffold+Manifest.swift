import Foundation

extension Scaffold {
  /// A generated target of C wants this; it is the first line of the manifest.
  static let toolsVersion = "// swift-tools-version: 6.3;(experimentalCGen)"

  var manifest: String {
    """
    \(Self.toolsVersion)
    import Foundation
    import PackageDescription

    \(flags)
    let package = Package(
      name: "\(name)",
      platforms: [.macOS(.v15)],
      products: [\(libraryOfKernels)],
      dependencies: [
        \(dependency)
      ],
      targets: [
    \(targets.map { "    " + $0.replacing("\n", with: "\n    ") }.joined(separator: ",\n"))
      ]
    )

    """
  }

  /// The manifest of a package that gets models.
  func extended(manifest: String) throws -> String {
    var lines = manifest.components(separatedBy: "\n")
    guard let first = lines.first, first.hasPrefix("// swift-tools-version:") else {
      throw ScaffoldError(description: "Package.swift does not begin with // swift-tools-version")
    }
    let words = first.dropFirst("// swift-tools-version:".count).trimmingCharacters(in: .whitespaces)
    let number = words.split(separator: ";").first.map(String.init) ?? ""
    let version = number.split(separator: ".").compactMap { Int($0) }
    guard let major = version.first, major >= 6 else {
      throw ScaffoldError(
        description:
          "Package.swift is of tools version \(number), and generated C wants 6.3: raise it to 6.0 or more first, "
          + "which makes Swift 6 the language of its targets")
    }
    if !words.contains("experimentalCGen") {
      let isNewer = major > 6 || (version.dropFirst().first ?? 0) >= 3
      lines[0] = "// swift-tools-version: \(isNewer ? number : "6.3");(experimentalCGen)"
    }
    guard !manifest.contains("\"\(name)Kernels\"") else {
      throw ScaffoldError(description: "Package.swift has a target \(name)Kernels already")
    }
    guard manifest.contains("let package = Package(") else {
      throw ScaffoldError(
        description: "Package.swift has no 'let package = Package(', which the targets are added to")
    }
    return lines.joined(separator: "\n") + """

      // What `bespoke init` added for the models of \(name).
      import Foundation

      \(flags)
      \(namesBespoke(manifest) ? "" : "package.dependencies.append(\(dependency))\n")package.products.append(\(libraryOfKernels))
      package.targets += [
      \(targets.map { "  " + $0.replacing("\n", with: "\n  ") }.joined(separator: ",\n")),
      ]

      """
  }

  /// Whether a manifest depends on Bespoke already, by a path or an address that ends in its package's name.
  private func namesBespoke(_ manifest: String) -> Bool {
    let text = manifest.lowercased()
    return ["\"", ".git\""].contains { text.contains("/\(identity)\($0)") }
  }

  /// For packages that draw images with what was trained.
  private var libraryOfKernels: String { ".library(name: \"\(name)Kernels\", targets: [\"\(name)Kernels\"])" }

  private var dependency: String { ".package(path: \"\(bespoke.replacing("\"", with: "\\\""))\")" }

  /// What SwiftPM calls the package in that folder.
  private var identity: String { (bespoke as NSString).lastPathComponent.lowercased() }

  private func product(_ product: String) -> String {
    ".product(name: \"\(product)\", package: \"\(identity)\")"
  }

  private var flags: String {
    """
    // OpenMP's library. Without it the C runs on one thread; once it is installed: swift package purge-cache.
    let \(variable)OpenMP = [
      "/usr/lib/x86_64-linux-gnu/libomp5.so", "/usr/lib/aarch64-linux-gnu/libomp5.so", "/usr/lib64/libomp.so",
      "/opt/homebrew/opt/libomp/lib/libomp.dylib", "/usr/local/opt/libomp/lib/libomp.dylib",
    ].first { FileManager.default.fileExists(atPath: $0) }
    // The C is compiled for this machine alone, and optimised in every configuration. BESPOKE_SETS=all in the environment
    // makes a trainer for every machine of this architecture.
    let \(variable)Flags: [CSetting] = [
      .unsafeFlags(["-O3", "-std=c11", "-ffp-contract=off", "-fno-math-errno", "-fno-unroll-loops"]),
      .unsafeFlags(\(variable)OpenMP == nil ? [] : ["-Xclang", "-fopenmp"]),
      .unsafeFlags(Context.environment["BESPOKE_SETS"] == "all" ? [] : ["-DBESPOKE_HOST_ONLY", "-march=native"]),
    ]

    """
  }

  private var targets: [String] {
    [
      """
      // The models: each a file with one `public let`, named in Zoo.swift.
      .target(name: "\(name)Models", dependencies: [\(product("BespokeDSL"))])
      """,
      """
      // The compiler with these models linked in, and the plugin that runs it in each build.
      .executableTarget(
        name: "\(command)-compiler", dependencies: ["\(name)Models", \(product("BespokeCommand"))])
      """,
      """
      .plugin(name: "\(name)Lowering", capability: .buildTool(), dependencies: ["\(command)-compiler"])
      """,
      """
      // The C that it writes.
      .target(
        name: "\(name)Kernels", dependencies: [\(product("BespokeABI"))],
        cSettings: \(variable)Flags,
        linkerSettings: [.unsafeFlags(\(variable)OpenMP.map { [$0] } ?? []), .linkedLibrary("m")],
        plugins: ["\(name)Lowering"])
      """,
      """
      // The trainer.
      .executableTarget(
        name: "\(command)", dependencies: ["\(name)Kernels", \(product("BespokeTrainer"))])
      """,
      """
      .testTarget(
        name: "\(name)Tests",
        dependencies: ["\(name)Kernels", "\(name)Models", \(product("BespokeTesting"))])
      """,
    ]
  }
}
