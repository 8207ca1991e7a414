import Foundation
import ScoreCases

// What Bespoke makes of the cases, as JSON; `make parity-scores` compares it with other libraries.
let values = try Dictionary(
  uniqueKeysWithValues: ScoreCase.all.map { ($0.name, try ScoreValues(of: $0, threads: 2)) })
let encoder = JSONEncoder()
encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
print(String(decoding: try encoder.encode(values), as: UTF8.self))
