import BespokeTensorFiles
import Foundation

/// `metrics.jsonl`: a line a step. The step's duration comes last, since it alone differs from run to run.
final class MetricsLog {
  private let path: String
  private let file: Int32
  private var pending: [UInt8] = []

  /// Opens the log of a run that has made `step` steps. Lines of later steps, which a crash or an older, longer run
  /// left behind, are cut off.
  init(path: String, after step: Int) throws {
    self.path = path
    file = try openLog(path) { text in
      let kept = Self.length(of: text, upTo: step)
      try requireCut(text, at: kept, isComplete: Self.step(ofLineBefore: kept, in: text) == step, path) {
        Self.step(of: $0).map { $0 > step } ?? false
      }
      return kept
    }
    pending.reserveCapacity(1 << 16)
  }

  deinit { close(file) }

  /// Adds the line of a step, which counts from 1, as epochs do.
  /// - Parameter heldOutAccuracy: measured after the step, where that was due.
  func append(
    step: Int, epoch: Int, result: StepResult, heldOutAccuracy: Double? = nil, milliseconds: Double
  ) throws {
    let outputs = zip(result.names, result.values).map { name, value in
      ",\"\(name.replacing("/", with: "_"))\":" + (value.isFinite ? "\(value)" : "null")
    }
    let line =
      "{\"step\":\(step),\"epoch\":\(epoch)" + outputs.joined()
      + (heldOutAccuracy.map { ",\"accuracy_held_out\":\($0)" } ?? "")
      + ",\"ms\":\((milliseconds * 1000).rounded() / 1000)}\n"
    pending.append(contentsOf: line.utf8)
    if pending.count > 1 << 15 { try flush() }
  }

  /// The losses of a step, by the log; none where it does not say.
  func losses(ofStep step: Int) throws -> [Float] {
    try flush()
    guard let text = try? readFile(Path(path)),
      let start = text.range(of: Data("{\"step\":\(step),".utf8)),
      let line = text[start.lowerBound...].split(separator: UInt8(ascii: "\n"), maxSplits: 1).first,
      let fields = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    else { return [] }
    return fields.filter { $0.key.hasPrefix("loss") }.compactMap { ($0.value as? NSNumber)?.floatValue }
  }

  /// Hands the lines so far to the disk: a checkpoint must not be there without the lines before it.
  func sync() throws {
    try flush()
    guard BespokeTraining.sync(file) else { throw UserError("cannot write \(path): \(systemReason())") }
  }

  /// Hands the lines so far to the system.
  func flush() throws {
    var written = 0
    while written < pending.count {
      let count = pending.withUnsafeBytes { write(file, $0.baseAddress! + written, $0.count - written) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        pending.removeFirst(written)
        throw UserError("cannot write \(path): \(systemReason())")
      }
      written += count
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Bytes of the leading whole lines whose step is at most `step`.
  static func length(of text: Data, upTo step: Int) -> Int {
    var kept = 0
    while let end = text[(text.startIndex + kept)...].firstIndex(of: UInt8(ascii: "\n")) {
      guard let number = Self.step(of: text[(text.startIndex + kept)..<end]), number <= step else { break }
      kept = end + 1 - text.startIndex
    }
    return kept
  }

  /// Nil of what is no line of a step.
  private static func step(of line: Data) -> Int? {
    let begin = Data("{\"step\":".utf8)
    guard line.starts(with: begin) else { return nil }
    let digits = line.dropFirst(begin.count).prefix { (48...57).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The step of the line that ends there; 0 at the beginning.
  private static func step(ofLineBefore end: Int, in text: Data) -> Int? {
    guard end > 0 else { return 0 }
    let whole = text.prefix(end - 1)
    let begin = whole.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? whole.startIndex
    return step(of: whole[begin...])
  }
}
