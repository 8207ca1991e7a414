import BespokeTensorFiles
import Foundation

/// `scores.csv`: what the run's images were worth after some steps. A column that this does not know is shown as it is
/// called.
struct ScoreTable: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var step: Int
    /// By column; what is empty or no number is missing.
    var values: [String: Double]
  }

  /// Without those that say when and how many.
  private(set) var columns: [String] = []
  /// By step.
  private(set) var rows: [Row] = []

  /// Nil where there is no such file, or nothing in it.
  init?(path: String) {
    guard let text = try? readFile(Path(path), most: 1 << 24) else { return nil }
    self.init(String(decoding: text, as: UTF8.self))
  }

  /// What a file would hold.
  package init?(_ text: String) {
    var lines = text.split(whereSeparator: \.isNewline)[...]
    guard let header = lines.popFirst().map(Self.fields), let place = header.firstIndex(of: "step") else {
      return nil
    }
    var rows: [Int: Row] = [:]
    for line in lines {
      let fields = Self.fields(line)
      guard fields.count > place else { continue }
      var values: [String: Double] = [:]
      for (name, field) in zip(header, fields) where name != "step" {
        if let number = Double(field), number.isFinite { values[name] = number }
      }
      if let step = Int(fields[place]), step >= 0 { rows[step] = Row(step: step, values: values) }
    }
    self.rows = rows.values.sorted { $0.step < $1.step }
    columns = header.filter { !["step", "epoch", "count"].contains($0) }
    guard !self.rows.isEmpty else { return nil }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces.union(["\""])) }
  }

  /// The rows of some steps; nil where there is none.
  func within(_ steps: Range<Int>) -> ScoreTable? {
    var table = self
    table.rows.removeAll { !steps.contains($0.step) }
    return table.rows.isEmpty ? nil : table
  }

  /// Whether a higher score is a better one; nil where that cannot be said.
  static func isBetterHigher(_ column: String) -> Bool? {
    switch column {
    case "frechet", "kid", "sliced_wasserstein", "nearest_bins": false
    case "precision", "recall", "density", "coverage": true
    default: nil
    }
  }

  /// The row with the best score of a column, the earliest of several.
  func best(_ column: String) -> Row? {
    guard let isHigher = Self.isBetterHigher(column) else { return nil }
    let scored = rows.compactMap { row in row.values[column].map { (row: row, value: isHigher ? -$0 : $0) } }
    return scored.min { $0.value < $1.value }?.row
  }

  /// The row that is best by the first of these scores that there is.
  var best: Row? { ["frechet", "kid"].lazy.compactMap(best).first }

  /// "frechet" as people call it.
  static func caption(_ column: String) -> String {
    switch column {
    case "frechet": "Frechet distance"
    case "kid": "KID"
    case "kid_standard_error": "standard error of KID"
    case "sliced_wasserstein": "sliced Wasserstein distance"
    case "nearest_bins": "bins of another size"
    default: column.replacing("_", with: " ")
    }
  }
}

/// `floor.json`: what training images score against the held-out ones, which no generator is expected to better.
struct ScoreFloors: Equatable, Sendable {
  /// By the columns of `scores.csv`.
  private(set) var values: [String: Double] = [:]
  /// What is compared with, and by which features; nil where that is not said.
  private(set) var heldOut, features: String?

  /// Nil where there is no such file, or another one.
  init?(path: String) {
    guard let text = try? readFile(Path(path), most: 1 << 20) else { return nil }
    self.init(text)
  }

  /// What a file would hold.
  init?(_ text: Data) {
    guard let file = try? JSONSerialization.jsonObject(with: text) as? [String: Any],
      let floor = file["floor"] as? [String: Any]
    else { return nil }
    for (name, value) in floor {
      guard let number = (value as? NSNumber)?.doubleValue, number.isFinite else { continue }
      values[Self.column(name)] = number
    }
    if let name = file["heldOut"] as? String {
      heldOut = (file["heldOutImages"] as? Int).map { "\(grouped($0)) images of \(name)" } ?? name
    }
    if let name = file["features"] as? String {
      features = name + ((file["featuresHash"] as? String).map { ", \($0)" } ?? "")
    }
  }

  /// "kidStandardError" is "kid_standard_error".
  private static func column(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
