import Foundation
import PlantedFaults

/// How a planted fault came to light, or that it did not.
enum Outcome: Equatable {
  /// The compiler's own verifier refused a model while the kernels were built.
  case refused(String)
  case failed(String)
  case survived

  var text: String {
    switch self {
    case .refused(let reason): "refused: \(reason)"
    case .failed(let test): "found by \(test)"
    case .survived: "SURVIVED"
    }
  }
}

/// A copy of the working tree in which faults are planted. Its manifest leaves out what no test of the faults needs, and
/// its kernels are not optimised, for they are compiled again for nearly every fault.
struct Copy {
  let path: String
  private let tree: Fault.Tree

  /// Brings the copy up to date. Files that are as before stay as they are, so that they are not built again.
  init(of source: String, in folder: String, _ tree: Fault.Tree) throws {
    self.tree = tree
    path =
      URL(fileURLWithPath: folder, relativeTo: URL(fileURLWithPath: source + "/")).standardizedFileURL.path
    let listed = try shell("git ls-files -co --exclude-standard", in: source)
    var files = Set(listed.output.split(separator: "\n").map(String.init))
    files = files.filter { FileManager.default.fileExists(atPath: source + "/" + $0) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let old = FileManager.default.enumerator(atPath: path)
    while let file = old?.nextObject() as? String {
      if file == ".build" {
        old?.skipDescendants()
      } else if !files.contains(file), !isFolder(path + "/" + file) {
        try FileManager.default.removeItem(atPath: path + "/" + file)
      }
    }
    for file in files.sorted() {
      var data = try Data(contentsOf: URL(fileURLWithPath: source + "/" + file))
      if file == "Package.swift" { data.append(Data(Self.changes(tree).utf8)) }
      try write(data, to: file)
      // Tests run scripts.
      let attributes = try FileManager.default.attributesOfItem(atPath: source + "/" + file)
      try FileManager.default.setAttributes(
        attributes.filter { $0.key == .posixPermissions }, ofItemAtPath: path + "/" + file)
    }
  }

  /// Appended to the manifest: what the tests of the faults are made of stays, and nothing else.
  private static func changes(_ tree: Fault.Tree) -> String {
    """

      package.products = []
      var kept: Set<String> = []
      var next = Set(\(tree.targets))
      while !next.isEmpty {
        kept.formUnion(next)
        next = []
        for target in package.targets where kept.contains(target.name) {
          for dependency in target.dependencies {
            switch dependency {
            case .targetItem(let name, _), .byNameItem(let name, _): next.insert(name)
            default: break
            }
          }
          for case .plugin(let name, _) in target.plugins ?? [] { next.insert(name) }
        }
        next.subtract(kept)
      }
      package.targets.removeAll { !kept.contains($0.name) }
      for target in package.targets where target.name == "TestKernels" {
        target.cSettings = [.unsafeFlags(["-O0", "-fopenmp", "-std=c11", "-ffp-contract=off", "-fno-math-errno"])]
      }

    """
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func write(_ data: Data, to file: String) throws {
    let target = URL(fileURLWithPath: path + "/" + file)
    if FileManager.default.contents(atPath: target.path) == data { return }
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: target)
  }

  // MARK: Tests

  /// Without a fault, everything builds, and the tests pass that are to fail with one.
  func requireHealth(tests: [String]) throws {
    say("building the tests in \(path)")
    let build = try shell("swift build --build-tests 2>&1", in: path)
    guard build.code == 0 else { throw Trouble("the copy does not build:\n" + build.tail) }
    let result = try shell(command(Set(tests).sorted().joined(separator: "|")), in: path)
    guard result.code == 0 else { throw Trouble("tests fail without any fault:\n" + result.tail) }
  }

  func outcome(of fault: Fault) throws -> Outcome {
    let healthy = try String(contentsOfFile: path + "/" + fault.file, encoding: .utf8)
    try write(Data(fault.planted(in: healthy).utf8), to: fault.file)
    defer { try? write(Data(healthy.utf8), to: fault.file) }
    let build = try shell("swift build --build-tests 2>&1", in: path)
    if build.code != 0 {
      if let reason = build.firstLine(with: "bug in Bespoke") { return .refused(reason) }
      throw Trouble("\(fault.name) does not build:\n" + build.tail)
    }
    let result = try shell(command(fault.tests), in: path)
    if result.code == 0 { return .survived }
    let line =
      result.firstLine(with: "recorded an issue") ?? result.firstLine(with: "failed") ?? "a test that ended"
    return .failed(line)
  }

  /// Any change of the emitted C breaks the snapshots, and any fault the list of where faults can be planted; a fault is
  /// to be found by what it does.
  private func command(_ tests: String) -> String {
    // Names of targets, of suites, or of both with a point between them.
    "swift test --skip-build --filter '(^|[.])(\(tests))([./]|$)' --skip 'SnapshotTests|PlantedFaultsTests' 2>&1"
  }
}

struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

struct ShellResult {
  var code: Int32
  var output: String

  var tail: String { output.split(separator: "\n").suffix(30).joined(separator: "\n") }

  func firstLine(with words: String) -> String? {
    output.split(separator: "\n").first { $0.contains(words) }.map { String($0.prefix(160)) }
  }
}

func shell(_ line: String, in folder: String) throws -> ShellResult {
  let process = Process()
  let pipe = Pipe()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", line]
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return ShellResult(code: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
}
