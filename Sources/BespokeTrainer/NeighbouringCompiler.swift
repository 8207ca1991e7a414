import ArgumentParser
import BespokeTraining
import Foundation

/// The executable with the models' Swift, which stands beside this one: `bespokec`, `mygan-compiler`.
struct NeighbouringCompiler {
  let path: String

  /// - Throws: `UserError` where there is none.
  init() throws {
    let product = programName == "bespoke" ? "bespokec" : programName + "-compiler"
    let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    // The one that the plugin ran is of the models as they are in this program; what bears the product's own name may be
    // of an earlier build.
    let found = [product + "-tool", product].compactMap { folder?.appending(path: $0).path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else {
      throw UserError(
        "the compiler, which knows the model's layers, is not beside this program: build the whole package with "
          + "'swift build', not one product alone")
    }
    path = found
    // So that it speaks under the name that was typed.
    setenv("BESPOKE_CALLED_AS", programName, 1)
  }

  /// Goes on as the compiler; it says itself what is wrong.
  func become(_ arguments: [String]) throws -> Never {
    signal(SIGPIPE, SIG_DFL)
    var words = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    execv(path, words)
    throw UserError("cannot run \(path): \(String(cString: strerror(errno)))")
  }

  /// Waits for the compiler, which says itself what is wrong.
  /// - Throws: `ExitCode` where it fails.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    do { try process.run() } catch {
      throw UserError("cannot run \(path): \(error.localizedDescription)")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
  }
}
