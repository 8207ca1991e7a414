import ArgumentParser
import BespokeTraining

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Takes a trained model elsewhere: to C, to a page, to Swift, …; 'export --help' says more.",
    discussion: """
      The compiler does it, which has the model's graph: this command runs the one that was built together with it.
      """)

  @Argument(parsing: .captureForPassthrough, help: "As the compiler's command 'export' takes them.")
  var arguments: [String] = []

  func run() throws {
    try NeighbouringCompiler().become(["export"] + arguments)
  }
}
