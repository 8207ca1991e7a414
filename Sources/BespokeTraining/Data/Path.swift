import BespokeTensorFiles
import Foundation

/// Where a file lies, as the system has it: names are bytes, and need not be UTF-8.
struct Path: Hashable, Sendable, CustomStringConvertible {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// A path that the command line gave, or that a run's configuration has kept. What is no UTF-8 in it has reached
  /// Swift repaired: the one that was meant is looked up among the arguments, and else among what lies there.
  init(argument text: String) {
    bytes = argumentBytes(text) ?? Self.lookedUp(text) ?? Array(text.utf8)
  }

  /// The one path whose names are these when they are repaired; nil where there is none, or several.
  private static func lookedUp(_ text: String) -> [UInt8]? {
    guard mayBeRepaired(text) else { return nil }
    var path = Path(bytes: text.hasPrefix("/") ? [slash] : Array(".".utf8))
    for name in text.utf8.split(separator: slash).map({ Array($0) }) {
      let plain = path.appending(name)
      guard mayBeRepaired(repaired(name)), !plain.isThere else {
        path = plain
        continue
      }
      let found = (try? list(path))?.map(\.path).filter { repaired($0.name).utf8.elementsEqual(name) } ?? []
      guard found.count == 1 else { return nil }
      path = found[0]
    }
    return path.bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  func appending(_ name: [UInt8]) -> Path {
    Path(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }

  var name: [UInt8] { Array(bytes[(bytes.lastIndex(of: slash) ?? -1) + 1..<bytes.count]) }

  /// The path below a folder that holds it.
  func below(_ folder: Path) -> String {
    guard bytes.starts(with: folder.bytes) else { return description }
    return printable(Array(bytes.dropFirst(folder.bytes.count).drop { $0 == slash }))
  }

  /// For a line on a terminal.
  var description: String { printable(bytes) }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { try body($0.baseAddress!) }
  }
}

private let slash = UInt8(ascii: "/")

private func repaired(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// Whether a text has what stands in one for what was no UTF-8.
private func mayBeRepaired(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FFFD}") }

/// What the command line has for a text that had to be repaired; nil where it has no such argument.
private func argumentBytes(_ text: String) -> [UInt8]? {
  guard mayBeRepaired(text) else { return nil }
  let all = (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }
    .map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))).map { UInt8(bitPattern: $0) } }
    .flatMap { [$0, Array($0.drop { $0 != UInt8(ascii: "=") }.dropFirst())] }
  return all.first { repaired($0) == text }
}

/// An argument; one that is no UTF-8 as messages show it.
func readableArgument(_ text: String) -> String { argumentBytes(text).map(printable) ?? text }

extension Path {
  /// Whether there is something that can be looked at.
  var isThere: Bool {
    var status = stat()
    return withCString { stat($0, &status) } == 0
  }

  /// Why there is no folder here; nil if there is one.
  var problemAsFolder: String? {
    var status = stat()
    guard withCString({ stat($0, &status) }) == 0 else {
      return errno == ENOENT ? "does not exist" : "cannot be looked at: \(systemReason())"
    }
    return status.st_mode & S_IFMT == S_IFDIR ? nil : "is no folder"
  }
}

/// What lies in a folder.
struct FolderEntry {
  enum Kind: Equatable {
    case file
    case folder(FileIdentity)
    /// A link to what is not there, or to itself.
    case brokenLink
    /// A pipe, a socket, a device: to read it might take for ever.
    case special
  }
  var path: Path
  var kind: Kind

  /// Whether it is no part of any set of images: hidden files, and what systems leave behind in folders.
  var isLitter: Bool {
    let name = path.name
    return name.first == UInt8(ascii: ".")
      || litter.contains(String(decoding: name, as: UTF8.self).lowercased())
  }
}

/// The same for all paths to one file or folder.
struct FileIdentity: Hashable {
  var device: UInt64
  var number: UInt64
}

/// macOS in zip files and folders, Windows, Synology and QNAP, file systems; in small letters. No words that somebody
/// may call a class, such as the `Recycled` of old Windows: the classes behind it would silently get other numbers.
private let litter: Set<String> = [
  "__macosx", "icon\r", "thumbs.db", "ehthumbs.db", "desktop.ini", "$recycle.bin",
  "system volume information",
  "@eadir", "@tmp", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "lost+found", "~snapshot",
  "found.000", "__pycache__",
]

/// What is in a folder, in the order of the names' bytes. Links are followed.
/// - Throws: `UserError` if it cannot be read.
func list(_ folder: Path) throws(UserError) -> [FolderEntry] {
  guard let stream = folder.withCString({ opendir($0) }) else {
    switch errno {
    case ENOENT: throw UserError("\(folder) does not exist")
    case ENOTDIR: throw UserError("\(folder) is no folder")
    default: throw UserError("cannot read the folder \(folder): \(systemReason())")
    }
  }
  defer { closedir(stream) }
  var names: [[UInt8]] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else { break }
    let name = UnsafeRawPointer(entry.pointer(to: \.d_name)!).assumingMemoryBound(to: UInt8.self)
    let bytes = Array(
      UnsafeBufferPointer(
        start: name, count: strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))))
    if bytes != Array(".".utf8) && bytes != Array("..".utf8) { names.append(bytes) }
  }
  guard errno == 0 else { throw UserError("cannot read the folder \(folder): \(systemReason())") }
  names.sort { $0.lexicographicallyPrecedes($1) }
  var entries: [FolderEntry] = []
  for name in names {
    let path = folder.appending(name)
    if let kind = try kind(of: path) { entries.append(FolderEntry(path: path, kind: kind)) }
  }
  return entries
}

/// Nil for what has vanished.
private func kind(of path: Path) throws(UserError) -> FolderEntry.Kind? {
  var status = stat()
  if path.withCString({ stat($0, &status) }) == 0 {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder(FileIdentity(status))
    default: return .special
    }
  }
  guard errno == ENOENT || errno == ELOOP else {
    throw UserError("cannot look at \(path): \(systemReason())")
  }
  return path.withCString { lstat($0, &status) } == 0 ? .brokenLink : nil
}

extension FileIdentity {
  fileprivate init(_ status: stat) {
    self.init(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  /// Nil where there is nothing.
  init?(of path: Path) {
    var status = stat()
    guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }
}

/// A file that is read in pieces. Unlike one that is mapped into memory it may become shorter meanwhile.
final class OpenFile {
  private let path: Path
  private let descriptor: Int32
  /// When it was opened, in bytes.
  let size: Int

  /// - Throws: `UserError` with the system's reason.
  init(_ path: Path) throws(UserError) {
    self.path = path
    // Should a pipe have taken the file's place, nothing waits for its other end.
    descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else {
      throw UserError(errno == ENOENT ? "\(path) does not exist" : "cannot read \(path): \(systemReason())")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw UserError("\(path) is no file")
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The bytes from a place on, fewer only where the file ends.
  func bytes(at position: Int, count: Int) throws(UserError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, end in
      while end < count {
        let read = pread(descriptor, buffer.baseAddress! + end, count - end, off_t(position + end))
        if read < 0 && errno == EINTR { continue }
        if read < 0 { failure = errno }
        guard read > 0 else { break }
        end += read
      }
    }
    guard failure == 0 else { throw UserError("cannot read \(path): \(systemReason(failure))") }
    return bytes
  }
}

/// Reads a file, or no more than `most` bytes of its beginning.
/// - Throws: `UserError` with the system's reason.
func readFile(_ path: Path, most: Int = .max) throws(UserError) -> Data {
  let file = try OpenFile(path)
  return Data(try file.bytes(at: 0, count: min(file.size, most)))
}
