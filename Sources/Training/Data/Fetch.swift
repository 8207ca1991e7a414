import Foundation

/// The files of Fashion-MNIST (Zalando, MIT licence) and their published MD5 sums.
private let fashionMNISTFiles = [
  ("train-images-idx3-ubyte.gz", "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
  ("train-labels-idx1-ubyte.gz", "25c81989df183df01b3e8a0aad5dffbe"),
  ("t10k-images-idx3-ubyte.gz", "bef4ecab320f06d8554ea6380940ec79"),
  ("t10k-labels-idx1-ubyte.gz", "bb300cfdad3c16e7a12a480ee83cd310"),
]

private let officialAddress = "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com"

/// Downloads Fashion-MNIST with curl: what is there already is checked and kept, what was begun is continued, and
/// nothing is put in place before its checksum is right.
/// - Parameters:
///   - base: an address or `file:` URL that has the four files; nil for the official one.
///   - directory: nil for the cache.
/// - Returns: the folder.
/// - Throws: `UserError` if curl is missing, the download fails, or a checksum is wrong.
public func fetchFashionMNIST(
  from base: String?, to directory: String?, progress: (String) -> Void
) throws -> String {
  let folder = directory ?? fashionMNISTCache()
  do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  } catch {
    throw UserError("cannot create \(folder): \(error.localizedDescription)")
  }
  var address = base ?? officialAddress
  while address.hasSuffix("/") { address.removeLast() }
  for (index, (name, checksum)) in fashionMNISTFiles.enumerated() {
    let path = folder + "/" + name
    if FileManager.default.fileExists(atPath: path), md5(try readFile(path)) == checksum {
      progress("\(name) is there already")
      continue
    }
    let part = path + ".part"
    try download("\(address)/\(name)", to: part) { bytes in
      progress("\(name) (\(index + 1) of \(fashionMNISTFiles.count)): \(bytes / 1024) KiB")
    }
    let found = md5(try readFile(part))
    guard found == checksum else {
      unlink(part)
      throw UserError(
        "\(address)/\(name) has checksum \(found), not \(checksum); the file was removed, please try again")
    }
    guard rename(part, path) == 0 else {
      throw UserError("cannot write \(path): \(String(cString: strerror(errno)))")
    }
    progress("\(name) is complete")
  }
  return folder
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
  while process.isRunning {
    Thread.sleep(forTimeInterval: 0.2)
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    progress(size)
  }
  process.waitUntilExit()
  let message =
    String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    .split(separator: "\n").last.map(String.init) ?? "curl stopped with code \(process.terminationStatus)"
  switch process.terminationStatus {
  case 0: return
  case 127: throw UserError("curl, which fetches files, is not installed")
  // The server, or a file: URL, has nothing beyond what is there already: the checksum decides.
  case 33, 36:
    unlink(path)
    throw UserError("cannot continue \(url): \(message); please try again")
  default: throw UserError("cannot fetch \(url): \(message)")
  }
}
