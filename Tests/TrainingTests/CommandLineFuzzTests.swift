import Foundation
import ProcessSupport
import Testing

@testable import BespokeTraining

/// Whatever stands on the command line, `bespoke` ends by itself with an exit code of its own. There are no images where
/// these commands look for them, so that none begins to work.
@Suite struct CommandLineFuzzTests {
  private static let words = [
    "mlp", "dcgan", "", "-", "--", "--steps", "--epochs", "--seed", "--threads", "--out", "--resume",
    "--samples", "--checkpoint-every", "--score-every", "--held-out", "--stop-when-flat", "--best",
    "--features", "--values", "--count", "--checkpoint", "0", "-1", "1", "1e9",
    "9223372036854775808", "18446744073709551616", "0x10", "nan", "run", "\u{1F98A}", "a b", "--steps=",
    "--seed=7", "--data=", "%s%n", "--nothing",
  ]

  @Test func anyWordsEndInAnExitCode() throws {
    let fixture = try RunFixture()
    var random = SplitMix64(state: 1)
    var codes: [Int32: Int] = [:]
    for index in 0..<90 {
      let command = [["train"], ["trace", "mlp", "--out", "t"], ["generate", "--out", "p.png"], ["score"]][
        index % 4]
      let words = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? ""
      }
      // Of an option that is given twice the last counts.
      let nowhere =
        ["generate", "score"].contains(command[0]) ? ["--checkpoint", "nowhere"] : ["--data", "nowhere"]
      let result = try BespokeCommand(command + words + nowhere, in: fixture.path).result()
      #expect([1, 2].contains(result.code), "\(command + words): \(result)")
      #expect(result.errors.hasPrefix("bespoke: error: "), "\(command + words): \(result.errors)")
      codes[result.code, default: 0] += 1
    }
    // Both kinds of refusal were met.
    #expect(codes[1] ?? 0 > 10 && codes[2] ?? 0 > 10, "\(codes)")
  }
}
