import BespokeScores
import Foundation

/// The scores of a run after a step: a line of `scores.csv`.
public struct RunScore: Equatable, Sendable {
  /// Steps made.
  public var step: Int
  /// Of the step, from 1.
  public var epoch: Int
  /// As the file has them, with six digits.
  public var values: Scores
}

extension Scores {
  /// In the order of the columns.
  private var numbers: [Double?] {
    [
      frechet, kid, kidStandardError, precision, recall, density, coverage, slicedWasserstein, nearestBins,
      novelty,
    ]
  }

  /// The columns from `count` on, with six digits.
  fileprivate var fields: [String] {
    ["\(count)"] + numbers.map { $0.map { String(format: "%.6g", $0) } ?? "" }
  }

  /// With six digits: the last ones of eigenvalues are the library's, and may be others next time.
  var rounded: Scores { Scores(fields: fields) ?? self }

  /// Nil where they are not what `fields` gives.
  fileprivate init?(fields: [String]) {
    let numbers = fields.map { Double($0) }
    // What is not known stands there as nothing.
    guard numbers.count == 11, [3, 8, 9, 10].allSatisfy({ numbers[$0] != nil || fields[$0].isEmpty }),
      let count = Int(fields[0]), count > 0, let frechet = numbers[1], let kid = numbers[2],
      let precision = numbers[4], let recall = numbers[5], let density = numbers[6], let coverage = numbers[7]
    else { return nil }
    self.init(
      count: count, frechet: frechet, kid: kid, kidStandardError: numbers[3], precision: precision,
      recall: recall, density: density, coverage: coverage, nearestBins: numbers[9],
      slicedWasserstein: numbers[8], novelty: numbers[10])
  }
}

extension RunScore {
  static let columns =
    "step,epoch,count,frechet,kid,kid_standard_error,precision,recall,density,coverage,sliced_wasserstein,nearest_bins,"
    + "novelty"

  /// A line of the file, without its end.
  var line: String { (["\(step)", "\(epoch)"] + values.fields).joined(separator: ",") }

  /// Nil of what is no line of the file.
  init?(line: String) {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    guard fields.count > 2, let step = Int(fields[0]), let epoch = Int(fields[1]), step > 0, epoch > 0,
      let values = Scores(fields: Array(fields[2...]))
    else { return nil }
    self.init(step: step, epoch: epoch, values: values)
  }

  /// As the file will have it, so that a run that goes on decides by the same numbers.
  var rounded: RunScore { RunScore(step: step, epoch: epoch, values: values.rounded) }
}

/// A score as people read it: three digits or so.
func spelled(score: Double) -> String {
  let digits =
    switch abs(score) {
    case 100...: 0
    case 10..<100: 1
    case 1..<10: 2
    default: 3
    }
  return String(format: "%.\(digits)f", score)
}
