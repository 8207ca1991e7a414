import Foundation

/// Reads a whole file.
/// - Throws: `UserError` with the system's reason.
package func readFile(_ path: String) throws -> Data {
  do {
    return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
  } catch {
    let reason = FileManager.default.fileExists(atPath: path) ? "cannot be read" : "does not exist"
    throw UserError("\(path) \(reason)")
  }
}
