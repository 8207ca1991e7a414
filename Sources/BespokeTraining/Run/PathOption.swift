import BespokeTensorFiles
import Foundation

/// A path as an option takes it, the same in all of them: never empty, and with home for a `~` that the shell has left
/// standing, as it does in `--out=~/run`.
public struct PathOption: Equatable, Sendable {
  /// As it is given to the system.
  public let path: String

  /// A path as it was given on the command line.
  /// - Parameters:
  ///   - argument: the option's value.
  ///   - mayBeBytes: whether the reader finds a path that is not UTF-8, as that of images does.
  /// - Throws: `UsageError` saying why there can be no such path.
  public init(_ argument: String, mayBeBytes: Bool = false) throws {
    do throws(UserError) {
      path = try BespokeTensorFiles.path(ofArgument: argument, mayBeBytes: mayBeBytes)
    } catch { throw UsageError(error.description) }
  }

  /// How a shell is told to go there.
  package var change: String { "cd " + quoted(path.hasPrefix("-") ? "./" + path : path) }
}

/// An option and its value as a shell takes them back.
func option(_ name: String, _ value: String) -> String {
  name + (value.hasPrefix("-") ? "=" : " ") + quoted(value)
}

/// A word as a shell takes it back.
func quoted(_ word: String) -> String {
  if printable(word) != word { return quotedByBytes(word) }
  let plain = word.utf8.allSatisfy { byte in
    byte >= 128 || Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber
      || "/._-+:=,@".utf8.contains(byte)
  }
  if plain && !word.isEmpty { return word }
  return "'" + word.replacing("'", with: "'\\''") + "'"
}

/// A word that messages would show in another way. Not every shell knows $'…'; all have printf, whose newlines at the end
/// they drop.
private func quotedByBytes(_ word: String) -> String {
  let isPrinted = !word.hasSuffix("\n")
  let escaped = word.utf8.map { byte in
    guard !(32..<127).contains(byte) || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "'") else {
      return String(UnicodeScalar(byte))
    }
    let digits = String(byte, radix: 8)
    return (isPrinted ? "\\0" : "\\") + String(repeating: "0", count: 3 - digits.count) + digits
  }.joined()
  return isPrinted ? "\"$(printf %b '\(escaped)')\"" : "$'\(escaped)'"
}

/// Refuses a picture's name that promises another format than the one that is written.
func requirePNG(_ out: String) throws {
  let name = out.lowercased()
  for ending in [".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".tif", ".tiff"] where name.hasSuffix(ending) {
    throw UsageError("--out \(out): pictures are written as PNG; let the name end in .png")
  }
}

/// Refuses to write over a file of another kind, such as a checkpoint or a run's config.json, which would be lost.
/// - Parameter isOfKind: looks at a file's first bytes, 64 KiB at most.
func requireReplaceable(_ out: String, _ kind: String, _ isOfKind: (Data) -> Bool) throws {
  var place = stat()
  guard stat(out, &place) == 0, place.st_mode & S_IFMT == S_IFREG, place.st_size > 0,
    let file = FileHandle(forReadingAtPath: out)
  else { return }
  defer { try? file.close() }
  guard let head = try? file.read(upToCount: 1 << 16), !isOfKind(head) else { return }
  throw UserError("--out \(out) is there and is no \(kind): remove it, or give another name")
}

/// A path that stays the same in every working directory.
func absolute(_ path: String) -> String {
  let here = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath
  guard !here.isEmpty || path.hasPrefix("/") else { return path }
  let parts = (here + "/" + path).split(separator: "/").filter { $0 != "." }
  return "/" + parts.joined(separator: "/")
}

/// Without slashes at its end.
func trimmed(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
