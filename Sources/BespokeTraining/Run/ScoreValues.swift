import BespokeScores
import Foundation

/// How near generated images are to real ones, in the numbers of the field. What each means, and how to read it, is in
/// `Documentation/Scores.md`.
public struct ScoreValues: Codable, Equatable, Sendable {
  /// Generated images that were looked at.
  public var count: Int
  /// Distance of Fréchet between the features of both kinds of images, as normal distributions. Falls to the floor.
  public var frechet: Double
  /// Kernel distance (KID) of the features. Falls to 0.
  public var kid: Double
  /// The standard error of `kid`.
  public var kidStandardError: Double
  /// The share of generated images that lie among real ones.
  public var precision: Double
  /// The share of real images that lie among generated ones.
  public var recall: Double
  /// As precision, but what lies where real images crowd counts more; may exceed 1.
  public var density: Double
  /// The share of real images that have a generated one near.
  public var coverage: Double
  /// Sliced Wasserstein distance of the pixels; nil where the images are too many to hold.
  public var slicedWasserstein: Double?
  /// The share of bins of real images that are filled much more or less by generated ones.
  public var nearestBins: Double
  /// How far generated images are from the nearest training image, in the same of held-out images: near 0 where they are
  /// copies; nil where training images were not compared.
  public var novelty: Double?

  package init(_ scores: Scores) {
    count = scores.count
    (frechet, kid, kidStandardError) = (scores.frechet, scores.kid, scores.kidStandardError)
    (precision, recall, density, coverage) = (
      scores.precision, scores.recall, scores.density, scores.coverage
    )
    (slicedWasserstein, nearestBins, novelty) = (scores.slicedWasserstein, scores.nearestBins, scores.novelty)
  }
}

/// The scores of a run after a step: a line of `scores.csv`.
public struct RunScore: Equatable, Sendable {
  /// Steps made.
  public var step: Int
  /// Of the step, from 1.
  public var epoch: Int
  /// As the file has them, with six digits.
  public var values: ScoreValues
}

extension ScoreValues {
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
  var rounded: ScoreValues { ScoreValues(fields: fields) ?? self }

  /// Nil where they are not what `fields` gives.
  fileprivate init?(fields: [String]) {
    let numbers = fields.map { Double($0) }
    guard numbers.count == 11, let count = Int(fields[0]), count > 0, let frechet = numbers[1],
      let kid = numbers[2], let kidStandardError = numbers[3], let precision = numbers[4],
      let recall = numbers[5], let density = numbers[6], let coverage = numbers[7],
      numbers[8] != nil || fields[8].isEmpty, let nearestBins = numbers[9],
      numbers[10] != nil || fields[10].isEmpty
    else { return nil }
    self.count = count
    (self.frechet, self.kid, self.kidStandardError) = (frechet, kid, kidStandardError)
    (self.precision, self.recall, self.density, self.coverage) = (precision, recall, density, coverage)
    (self.slicedWasserstein, self.nearestBins, self.novelty) = (numbers[8], nearestBins, numbers[10])
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
      let values = ScoreValues(fields: Array(fields[2...]))
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
