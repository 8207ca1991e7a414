import BespokeTensorFiles
import Foundation

/// `scores.csv`: a line a score, in the order of steps. There are no times in it: a run that was killed and went on
/// leaves the same bytes.
final class ScoreLog {
  private let path: String
  private let file: Int32
  /// Those that the file held when it was opened.
  let rows: [RunScore]

  /// Opens the log of a run that has made `step` steps. Lines of later steps, and what a crash has cut short, are cut
  /// off.
  init(path: String, after step: Int) throws {
    self.path = path
    var found = (rows: [RunScore](), bytes: 0)
    file = try openLog(path) {
      found = Self.rows(of: $0, upTo: step)
      try requireCut($0, at: found.bytes, isComplete: false, path) {
        RunScore(line: Self.plain($0)).map { $0.step > step } ?? false
      }
      return found.bytes
    }
    rows = found.rows
    if found.bytes == 0 { try write(line: RunScore.columns) }
  }

  deinit { close(file) }

  /// Adds a line, and hands it to the disk: a checkpoint must not be there without the scores before it.
  func append(_ score: RunScore) throws { try write(line: score.line) }

  private func write(line: String) throws {
    let code = BespokeTensorFiles.write(line + "\n", to: file)
    guard code == 0, BespokeTraining.sync(file) else {
      throw UserError("cannot write \(path): \(systemReason(code == 0 ? errno : code))")
    }
  }

  /// The leading whole lines whose steps rise and are at most `step`, and the bytes of these and of the heads.
  static func rows(of text: Data, upTo step: Int) -> (rows: [RunScore], bytes: Int) {
    var (rows, kept) = ([RunScore](), 0)
    while let end = text[(text.startIndex + kept)...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = plain(text[(text.startIndex + kept)..<end])
      if kept == 0 {
        guard line == RunScore.columns else { break }
      } else {
        guard let row = RunScore(line: line), row.step <= step, row.step > rows.last?.step ?? 0 else { break }
        rows.append(row)
      }
      kept = end + 1 - text.startIndex
    }
    return (rows, kept)
  }

  /// Without what programs for tables add when they save one: a mark at the beginning, returns at the ends of lines.
  private static func plain(_ line: Data) -> String {
    var text = String(decoding: line, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    if text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    return text
  }
}
