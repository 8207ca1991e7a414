import Foundation

/// What keeps a package from being made, in words.
public struct ScaffoldError: Error, CustomStringConvertible {
  public var description: String
}

/// A package of models: its names, and the text of its files.
///
///     MyGAN/Package.swift
///     MyGAN/Sources/MyGANModels       the models, each a file with one `public let`
///     MyGAN/Sources/mygan-compiler    the compiler with these models linked in
///     MyGAN/Plugins/MyGANLowering     runs it in each build
///     MyGAN/Sources/MyGANKernels      the target of the C that it writes
///     MyGAN/Sources/mygan             the trainer
///     MyGAN/Tests/MyGANTests          the compiled C against the reference interpreter
public struct Scaffold: Sendable {
  /// "MyGAN": what targets are called after.
  public let name: String
  /// "mygan": of the trainer, the model and the functions in C.
  public var command: String { name.lowercased() }
  /// "myGAN": of the model in Swift.
  var variable: String {
    let capitals = name.prefix { $0.isUppercase }.count
    let lowered = capitals > 1 ? capitals - 1 : capitals
    let text = name.prefix(lowered).lowercased() + name.dropFirst(lowered)
    return text == "zoo" ? "zooModel" : text
  }
  /// Where Bespoke is: the folder of a clone.
  let bespoke: String

  /// - Parameters:
  ///   - name: letters and digits, a capital first.
  ///   - bespoke: the folder of Bespoke's package, as the new manifest shall say it.
  /// - Throws: `ScaffoldError` for a name that Swift, C or the package could not have.
  public init(name: String, bespoke: String) throws {
    let isPlain = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard isPlain, let first = name.first, first.isUppercase, name.count <= 40 else {
      throw ScaffoldError(
        description:
          "a package of models is called by letters and digits, at most 40 and a capital first, such as MyGAN; "
          + "'\(name)' is not")
    }
    guard !Self.taken.contains(name.lowercased()), !name.lowercased().hasPrefix("bespoke") else {
      throw ScaffoldError(
        description: "'\(name)' means something else to Swift, C or Bespoke; choose another name")
    }
    (self.name, self.bespoke) = (name, bespoke)
  }

  /// Words that no module or no function of C can be called.
  private static let taken: Set<String> = [
    "any", "as", "async", "associatedtype", "auto", "await", "break", "case", "catch", "char", "class",
    "const",
    "continue", "default", "defer", "deinit", "do", "double", "else", "enum", "extension", "extern",
    "fallthrough",
    "false", "fileprivate", "float", "for", "foundation", "func", "goto", "guard", "if", "import", "in",
    "init",
    "inline", "inout", "int", "internal", "is", "let", "long", "main", "nil", "open", "operator", "private",
    "protocol", "public", "register", "repeat", "restrict", "rethrows", "return", "self", "short", "signed",
    "package", "sizeof",
    "static", "struct", "subscript", "super", "swift", "switch", "test", "testing", "throw", "throws", "true",
    "try",
    "type", "typealias", "typedef", "union", "unsigned", "var", "void", "volatile", "where", "while",
    "xctest", "zoo",
  ]

  /// The files of a package of its own, by their paths in it.
  public var files: [(path: String, text: String)] {
    [("Package.swift", manifest), (".gitignore", ignored), ("README.md", readme)] + sources
  }

  /// Those that an existing package gets.
  public var sources: [(path: String, text: String)] {
    [
      ("Sources/\(name)Models/\(name).swift", model),
      ("Sources/\(name)Models/Zoo.swift", list),
      ("Sources/\(command)-compiler/main.swift", compiler),
      ("Plugins/\(name)Lowering/\(name)Lowering.swift", plugin),
      ("Sources/\(name)Kernels/include/\(name)Kernels.h", header),
      ("Sources/\(command)/main.swift", trainer),
      ("Tests/\(name)Tests/GoldenTests.swift", test),
    ]
  }

  /// Writes the files into a folder that must be empty, or not be there.
  /// - Throws: `ScaffoldError`; then nothing was written.
  public func write(to folder: String) throws {
    try write(files, to: folder, emptyOnly: true)
  }

  /// Adds the targets to the package in a folder: the files, and at the end of its manifest what names them.
  /// - Throws: `ScaffoldError` where a file is there already or the manifest is of another kind; then all is as before.
  public func add(to folder: String) throws {
    let path = "\(folder)/Package.swift"
    guard let old = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw ScaffoldError(description: "\(path) cannot be read: run this in the folder of a package")
    }
    let new = try extended(manifest: old)
    try write(sources, to: folder, emptyOnly: false)
    do { try Data(new.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      for file in sources { try? FileManager.default.removeItem(atPath: "\(folder)/\(file.path)") }
      throw ScaffoldError(description: "cannot write \(path): \(error.localizedDescription)")
    }
  }

  private func write(_ files: [(path: String, text: String)], to folder: String, emptyOnly: Bool) throws {
    let manager = FileManager.default
    let present = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: folder, isDirectory: &isFolder), !isFolder.boolValue {
      throw ScaffoldError(description: "\(folder) is a file; choose another place")
    }
    if emptyOnly, let first = present.filter({ $0 != ".git" }).min() {
      throw ScaffoldError(description: "\(folder) is not empty (\(first) is there); choose another place")
    }
    for file in files where manager.fileExists(atPath: "\(folder)/\(file.path)") {
      throw ScaffoldError(description: "\(folder)/\(file.path) is there already; choose another name")
    }
    var (written, made) = ([String](), [String]())
    do {
      for file in files {
        let path = "\(folder)/\(file.path)"
        let parent = (path as NSString).deletingLastPathComponent
        made += Self.missing(parent)
        try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
        written.append(path)
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
      }
    } catch {
      for path in written { try? manager.removeItem(atPath: path) }
      // The innermost first; one that something else lies in by now stays.
      for folder in made.reversed() { rmdir(folder) }
      throw ScaffoldError(
        description:
          "cannot write \(written.last ?? folder): \(error.localizedDescription); nothing was made"
      )
    }
  }

  /// The folder and its ancestors, as far as they are not there, the outermost first.
  private static func missing(_ folder: String) -> [String] {
    guard !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) else { return [] }
    return missing((folder as NSString).deletingLastPathComponent) + [folder]
  }
}
