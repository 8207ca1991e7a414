import BespokeTensorFiles
import Foundation

/// A file to fetch, and its published MD5 sum.
struct FetchedFile {
  var name: String
  var checksum: String
}

/// The files of Fashion-MNIST (Zalando, MIT licence).
private let fashionMNISTFiles = [
  FetchedFile(name: "train-images-idx3-ubyte.gz", checksum: "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
  FetchedFile(name: "train-labels-idx1-ubyte.gz", checksum: "25c81989df183df01b3e8a0aad5dffbe"),
  FetchedFile(name: "t10k-images-idx3-ubyte.gz", checksum: "bef4ecab320f06d8554ea6380940ec79"),
  FetchedFile(name: "t10k-labels-idx1-ubyte.gz", checksum: "bb300cfdad3c16e7a12a480ee83cd310"),
]

private let officialAddress = "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com"

/// Downloads Fashion-MNIST into the cache.
/// - Parameters:
///   - base: an address or `file:` URL that has the four files; nil for the official one.
///   - progress: receives a line now and then.
/// - Returns: the folder.
/// - Throws: `UserError` saying which file could not be had, and why.
public func fetchFashionMNIST(from base: String?, progress: (String) -> Void) throws -> String {
  let folder = fashionMNISTCache()
  try fetch(fashionMNISTFiles, from: base ?? officialAddress, to: folder, progress: progress)
  return folder
}

/// Downloads files with curl: what is there already is checked and kept, what was begun is continued, and nothing
/// is put in place before its checksum is right.
/// - Throws: `UserError` if curl is missing, a download fails, or a checksum is wrong.
func fetch(
  _ files: [FetchedFile], from base: String, to folder: String, progress: (String) -> Void
) throws {
  if let reason = createFolder(folder) { throw UserError("cannot create \(folder): \(reason)") }
  var address = base
  while address.hasSuffix("/") { address.removeLast() }
  for (index, file) in files.enumerated() {
    let path = folder + "/" + file.name
    let part = path + ".part"
    if try checksum(of: path) == file.checksum {
      progress("\(file.name) is there already")
      continue
    }
    // An earlier attempt may have ended between the last byte and its place; nothing is then left to continue.
    if try checksum(of: part) != file.checksum {
      try download("\(address)/\(file.name)", to: part) { bytes in
        progress("\(file.name) (\(index + 1) of \(files.count)): \(bytes / 1024) KiB")
      }
    }
    let found = md5(try readFile(part))
    guard found == file.checksum else {
      unlink(part)
      throw UserError(
        "\(address)/\(file.name) has checksum \(found), not \(file.checksum); the file was removed, please try again"
      )
    }
    guard rename(part, path) == 0 else {
      throw UserError("cannot write \(path): \(String(cString: strerror(errno)))")
    }
    progress("\(file.name) is complete")
  }
}

/// Nil where there is no file.
private func checksum(of path: String) throws -> String? {
  FileManager.default.fileExists(atPath: path) ? md5(try readFile(path)) : nil
}

/// curl continues a file that was begun (`-C -`).
private func download(_ url: String, to path: String, progress: (Int) -> Void) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [
    "curl", "--fail", "--location", "--silent", "--show-error", "--continue-at", "-", "--retry", "2",
    "--connect-timeout", "20", "--output", path, url,
  ]
  let errors = Pipe()
  process.standardError = errors
  do { try process.run() } catch {
    throw UserError("cannot run curl, which fetches files: \(error.localizedDescription)")
  }
  // What is there when a signal ends both stays, for the next attempt to go on with.
  StopSignal.withChild(process.processIdentifier) {
    while process.isRunning {
      Thread.sleep(forTimeInterval: 0.2)
      let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      progress(size)
    }
    process.waitUntilExit()
  }
  let message =
    String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    .split(separator: "\n").last.map(String.init) ?? "curl stopped with code \(process.terminationStatus)"
  switch process.terminationStatus {
  case 0: return
  case 127: throw UserError("curl, which fetches files, is not installed")
  // The server gives no parts, or has nothing beyond what is there already: the next attempt begins anew.
  case 33, 36:
    unlink(path)
    throw UserError("cannot continue \(url): \(message); please try again")
  default: throw UserError("cannot fetch \(url): \(message)")
  }
}
