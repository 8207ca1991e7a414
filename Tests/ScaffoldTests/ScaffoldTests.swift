import BespokeScaffold
import Foundation
import Testing

/// The files of a new package. That they build, train and pass their test is `make package-test`.
final class ScaffoldTests {
  private let folder = NSTemporaryDirectory() + "bespoke-scaffold-\(UUID().uuidString)"

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func scaffold(_ name: String = "MyGAN") throws -> Scaffold {
    try Scaffold(name: name, bespoke: "../bespoke")
  }

  private func present(_ place: String) -> Set<String> {
    Set(
      (FileManager.default.enumerator(atPath: place)?.allObjects as? [String] ?? []).filter {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: place + "/" + $0, isDirectory: &isFolder)
          && !isFolder.boolValue
      })
  }

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch { return "\(error)" }
  }

  @Test func aPackageIsWrittenWhole() throws {
    let scaffold = try scaffold()
    try scaffold.write(to: folder + "/My GAN")
    #expect(present(folder + "/My GAN") == Set(scaffold.files.map(\.path)))
    #expect(scaffold.files.allSatisfy { $0.text.hasSuffix("\n") && !$0.text.contains("\n\n\n") })
    let lines = scaffold.files.filter { $0.path != "README.md" }.flatMap { $0.text.split(separator: "\n") }
    #expect(lines.allSatisfy { $0.count <= 120 }, "\(lines.filter { $0.count > 120 })")
  }

  /// Whoever follows the tutorial has its first file; the others are compiled by `make package-test`, and each goes on
  /// from the one before.
  @Test func theTutorialGoesOnFromTheModelThatIsWritten() throws {
    let resources = bespokeFolder + "/Sources/BespokeDSL/BespokeDSL.docc/Resources"
    let texts = try (1...6).map {
      try String(contentsOfFile: "\(resources)/\($0)-MyGAN.swift", encoding: .utf8)
    }
    let model = try #require(scaffold().files.first { $0.path == "Sources/MyGANModels/MyGAN.swift" })
    #expect(texts[0] == model.text)
    // Layers, losses and penalties are added at the end; of what was there no more than two lines change.
    for (before, after) in zip(texts, texts.dropFirst()) {
      let (old, new) = (before.split(separator: "\n"), after.split(separator: "\n"))
      #expect(new.count >= old.count)
      #expect(old.filter { !new.contains($0) }.count <= 2)
    }
  }

  /// Nor do the folders stay that were made on the way.
  @Test func whatCannotBeWrittenLeavesNothing() throws {
    let place = folder + "/new/" + String(repeating: "x", count: 300)
    #expect(message { try scaffold().write(to: place) }.hasSuffix("; nothing was made"))
    #expect(present(folder).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }

  @Test func whatIsThereStays() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
    #expect(message { try scaffold().write(to: folder) }.contains("is not empty (notes.txt is there)"))
    #expect(present(folder) == ["notes.txt"])
    #expect(message { try scaffold().write(to: folder + "/notes.txt") }.contains("is a file"))
  }

  @Test(arguments: [
    "", "myGAN", "My GAN", "My-GAN", "Größe", "9GAN", "Class", "Int", "BespokeMine", "Swift", "Zoo",
  ])
  func namesThatMeanSomethingElseAreRefused(_ name: String) {
    #expect(throws: ScaffoldError.self) { try scaffold(name) }
  }

  @Test(arguments: [("MyGAN", "myGAN"), ("Faces", "faces"), ("GAN2", "gan2"), ("DCGAN", "dcgan"), ("A", "a")])
  func theModelIsCalledAfterThePackage(_ name: String, _ variable: String) throws {
    let list = try #require(scaffold(name).files.first { $0.path == "Sources/\(name)Models/Zoo.swift" })
    #expect(list.text.lowercased().contains("[\(variable.lowercased())]"))
  }

  /// A package with targets of its own gets models beside them.
  @Test func aPackageThatIsThereGetsTargets() throws {
    let manifest = """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "App", dependencies: [.package(path: "../bespoke")], targets: [.target(name: "Models")])

      """
    try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/Package.swift"))
    let scaffold = try scaffold("Faces")
    try scaffold.add(to: folder)
    #expect(present(folder) == Set(scaffold.sources.map(\.path) + ["Package.swift"]))
    let new = try String(contentsOfFile: folder + "/Package.swift", encoding: .utf8)
    #expect(new.hasPrefix("// swift-tools-version: 6.3;(experimentalCGen)\n"))
    #expect(new.contains(manifest.split(separator: "\n", maxSplits: 1)[1]))
    #expect(new.contains("package.targets += [") && !new.contains("package.dependencies.append"))
    // Once is enough.
    #expect(message { try scaffold.add(to: folder) }.contains("already"))
    #expect(try String(contentsOfFile: folder + "/Package.swift", encoding: .utf8) == new)
    // Another beside it, which finds Bespoke there.
    try Scaffold(name: "Cats", bespoke: "../bespoke").add(to: folder)
    let both = try String(contentsOfFile: folder + "/Package.swift", encoding: .utf8)
    #expect(both.contains("FacesKernels") && both.contains("CatsKernels"))
  }

  /// However the dependency is written, it is there once.
  @Test(arguments: [
    (".package(path: \"../../deep/bespoke\")", true),
    (".package(url: \"https://a.example/b/Bespoke.git\", from: \"0.1.0\")", true),
    (".package(url: \"https://a.example/b/bespoke\", from: \"0.1.0\")", true),
    (".package(path: \"../bespokes\")", false),
    ("", false),
  ])
  func theDependencyIsThereOnce(_ dependency: String, _ isBespoke: Bool) throws {
    let text =
      "// swift-tools-version: 6.3\nlet package = Package(name: \"App\", dependencies: [\(dependency)])\n"
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/Package.swift"))
    try Scaffold(name: "Faces", bespoke: "/elsewhere/bespoke").add(to: folder)
    let new = try String(contentsOfFile: folder + "/Package.swift", encoding: .utf8)
    #expect(new.contains("package.dependencies.append") != isBespoke)
  }

  @Test(arguments: [
    ("// swift-tools-version: 5.9\nlet package = Package(", "raise it to 6.0"),
    ("import PackageDescription", "does not begin with"),
    ("// swift-tools-version:\nlet package = Package(", "is of tools version"),
    ("// swift-tools-version: 6.0\nlet p = Package(", "has no 'let package"),
  ])
  func aManifestOfAnotherKindStays(_ text: String, _ words: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/Package.swift"))
    #expect(message { try scaffold().add(to: folder) }.contains(words))
    #expect(try String(contentsOfFile: folder + "/Package.swift", encoding: .utf8) == text)
    #expect(present(folder) == ["Package.swift"])
  }

  @Test func theFolderOfBespokeIsThisPackage() {
    #expect(FileManager.default.fileExists(atPath: bespokeFolder + "/Sources/BespokeScaffold"))
    let parent = URL(fileURLWithPath: bespokeFolder).deletingLastPathComponent().path
    #expect(
      bespokeFolder(from: parent + "/MyGAN") == "../" + URL(fileURLWithPath: bespokeFolder).lastPathComponent)
    #expect(bespokeFolder(from: "/elsewhere/deep/MyGAN") == bespokeFolder)
  }
}
