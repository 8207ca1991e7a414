import ArgumentParser
import BespokeTraining
import Foundation

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes a trained model elsewhere: to C, to a page, to Swift, …; 'export --help' says more.",
    discussion: """
      The compiler does it, which has the model's graph: this command runs the one that was built together with it.
      """)

  @Argument(parsing: .captureForPassthrough, help: "As the compiler's command 'export' takes them.")
  var arguments: [String] = []

  func run() throws { try handOver(["export"] + arguments, toCompilerOf: programName) }
}

/// Becomes the compiler that stands beside this program.
/// - Throws: `UserError` with the command that does it by hand, where there is none.
private func handOver(_ arguments: [String], toCompilerOf name: String) throws {
  let product = name == "bespoke" ? "bespokec" : name + "-compiler"
  // The one that the plugin ran is of the models as they are in this program; what bears the product's own name may be
  // of an earlier build.
  if let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent() {
    for compiler in [product + "-tool", product] {
      let path = folder.appending(path: compiler).path
      guard FileManager.default.isExecutableFile(atPath: path) else { continue }
      signal(SIGPIPE, SIG_DFL)
      var words = ([path] + arguments).map { strdup($0) }
      words.append(nil)
      execv(path, words)
      throw UserError("cannot run \(path): \(String(cString: strerror(errno)))")
    }
  }
  throw UserError(
    "the compiler, which has the model's graph, is not beside this program; in the package's folder run: "
      + (["swift", "run", product] + arguments.map(shellWord)).joined(separator: " "))
}

private func shellWord(_ word: String) -> String {
  word.contains(/^[A-Za-z0-9_.,:=\/+-]+$/) ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
