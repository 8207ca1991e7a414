import BespokeTensorFiles
import Foundation

/// What `metrics.jsonl` says of a run, in a size that does not grow with it.
struct MetricsHistory: Equatable, Sendable {
  /// As the file calls them, "loss_discriminator", in the order in which they came; without the duration.
  private(set) var names: [String] = []
  /// By name; the duration is "ms".
  private(set) var curves: [String: Curve] = [:]
  /// Of the last line.
  private(set) var step = 0, epoch = 0
  /// That all steps took.
  private(set) var seconds = 0.0

  init() {}

  /// Adds a step's line. Steps that are no later than the last are passed over.
  mutating func add(step: Int, epoch: Int, values: some Sequence<(String, Double)>, milliseconds: Double) {
    guard step > self.step else { return }
    (self.step, self.epoch) = (step, epoch)
    for (name, value) in values {
      if curves[name] == nil { names.append(name) }
      curves[name, default: Curve()].add(value, step: step)
    }
    guard milliseconds.isFinite, milliseconds >= 0 else { return }
    curves["ms", default: Curve()].add(milliseconds, step: step)
    seconds += milliseconds / 1000
  }

  /// Seconds of a step, of late.
  var secondsPerStep: Double? { curves["ms"]?.recent.map { $0 / 1000 } }
}

extension MetricsHistory {
  /// Nothing where there is no such file.
  /// - Parameter last: lines of later steps are left out.
  init(path: String, through last: Int = .max) {
    self.init((try? readFile(Path(path))) ?? Data(), through: last)
  }

  /// What a file would hold. Lines that are none of ours are passed over.
  package init(_ text: Data, through last: Int = .max) {
    self.init()
    text.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        if let line = MetricsLine(rest[..<end]), line.step <= last { add(line) }
        rest = rest[min(end + 1, rest.endIndex)...]
      }
    }
  }

  private mutating func add(_ line: MetricsLine) {
    add(
      step: line.step, epoch: line.epoch, values: line.values.lazy.map { ($0.name, $0.value) },
      milliseconds: line.milliseconds)
  }
}

/// A line as `MetricsLog` writes it: names without anything to unquote, numbers or null. A general parser of JSON takes
/// seconds for a long run.
struct MetricsLine: Equatable {
  struct Value: Equatable {
    var name: String
    /// NaN for null.
    var value: Double
  }
  var step = 0, epoch = 0
  var values: [Value] = []
  var milliseconds = Double.nan

  /// Nil for what is no such line.
  init?(_ bytes: Slice<UnsafeRawBufferPointer>) {
    guard bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
    for field in bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) {
      guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let key = field[..<colon]
      guard key.count > 2, key.first == UInt8(ascii: "\""), key.last == UInt8(ascii: "\"") else { return nil }
      let name = String(decoding: key.dropFirst().dropLast(), as: UTF8.self)
      let text = String(decoding: field[(colon + 1)...], as: UTF8.self)
      guard let number = text == "null" ? .nan : Double(text) else { return nil }
      switch name {
      case "step":
        guard let whole = Int(exactly: number) else { return nil }
        step = whole
      case "epoch":
        guard let whole = Int(exactly: number) else { return nil }
        epoch = whole
      case "ms": milliseconds = number
      default: values.append(Value(name: name, value: number))
      }
    }
    guard step >= 1 else { return nil }
  }
}
