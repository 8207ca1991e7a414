import Foundation

/// A number of a step that a verdict goes by, under the name of the step's output.
package enum Signal: String, CaseIterable, Sendable {
  case lossOfDiscriminator = "loss/discriminator"
  case lossOfGenerator = "loss/generator"
  case sign = "signal/sign"
  case spread = "signal/spread"
  case separation = "signal/separation"
  case diversity = "signal/diversity"
  case gradientOfGenerator = "signal/gradient/generator"
  case gradientOfDiscriminator = "signal/gradient/discriminator"
  case movementOfGenerator = "signal/movement/generator"
  case movementOfDiscriminator = "signal/movement/discriminator"
  case accuracyOfReal = "accuracy/real"

  /// The names in the metrics.
  fileprivate static let keys = allCases.map { ($0, Array($0.rawValue.replacing("/", with: "_").utf8)) }
  fileprivate var place: Int { Self.allCases.firstIndex(of: self)! }
}

/// What one step says of a training's health. Where a number is not finite, it is infinite.
package struct HealthSignals: Equatable, Sendable {
  private var values = [Float?](repeating: nil, count: Signal.allCases.count)

  package init() {}

  /// Nil where the step does not say.
  package subscript(signal: Signal) -> Float? {
    get { values[signal.place] }
    set { values[signal.place] = newValue.map { $0.isFinite ? $0 : .infinity } }
  }

  /// Of a step that was made.
  package init(_ result: StepResult) {
    for signal in Signal.allCases { self[signal] = result[signal.rawValue] }
  }

  /// Of a line of the metrics: names in quotation marks, numbers or null.
  package init(metrics line: some Collection<UInt8>) {
    let quote = UInt8(ascii: "\"")
    var rest = line[...]
    while let open = rest.firstIndex(of: quote) {
      let name = rest[rest.index(after: open)...].prefix { $0 != quote }
      let value = rest[name.endIndex...].dropFirst(2).prefix { !",}".utf8.contains($0) }
      if let (signal, _) = Signal.keys.first(where: { name.elementsEqual($1) }) {
        let text = String(decoding: value, as: UTF8.self)
        self[signal] = text == "null" ? .infinity : Float(text)
      }
      rest = rest[value.endIndex...]
    }
  }

  /// Whether a verdict can go by them.
  package var isTelling: Bool { self[.diversity] != nil }
}
