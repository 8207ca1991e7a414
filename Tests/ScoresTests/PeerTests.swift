import Foundation
import ScoreCases
import Testing
import Tolerances

/// Scores as torch-fidelity, torchmetrics, prdc, TF-GAN's formula and POT have them, of the same features. `make
/// parity-scores` compares anew and records.
struct PeerTests {
  private typealias Recorded = [String: [String: [String: Double]]]

  @Test(arguments: ScoreCase.all) func scoresAreThoseOfOtherLibraries(test: ScoreCase) throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/peers.json")
    let recorded = try JSONDecoder().decode(Recorded.self, from: Data(contentsOf: fixture))
    let found = try ScoreValues(of: test, threads: 2)
    let own = try #require(
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(found)) as? [String: Double])
    var compared = 0
    for (library, scores) in try #require(recorded[test.name]) {
      for (score, value) in scores {
        let isSingle = library == "torch-fidelity" && ["precision", "recall"].contains(score)
        let tolerance: Tolerance =
          isSingle ? .peersInSinglePrecision : test.name == "few" && score == "frechet" ? .fewRows : .peers
        compared += 1
        #expect(
          tolerance.accepts(try #require(own[score]), value), "\(score) of \(test.name), by \(library)")
      }
    }
    // All but the error of KID where it is not known.
    #expect(compared >= (found.kidStandardError == nil ? 10 : 11))
  }
}
