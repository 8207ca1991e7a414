import BespokeTensorFiles
import Foundation

/// A piece of a page. Text gets into it by `text` alone, which escapes it, so that no name of a class or a folder can
/// become an element.
struct HTML: Equatable, ExpressibleByStringInterpolation {
  private(set) var source: String

  /// Markup as it stands in the program.
  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }
  init(_ parts: [HTML], separator: String = "\n") {
    source = parts.lazy.map(\.source).joined(separator: separator)
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""
    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }
    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ html: HTML) { source += html.source }
    mutating func appendInterpolation(_ parts: [HTML]) { source += HTML(parts).source }
    mutating func appendInterpolation(_ text: some StringProtocol) {
      source += escapedForHTML(printable(String(text)))
    }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    /// A place in a drawing, to a tenth.
    mutating func appendInterpolation(_ place: Double) {
      let tenths = (place * 10).rounded()
      source += tenths.isFinite ? "\(tenths / 10)".replacing(".0", with: "", maxReplacements: 1) : "0"
    }
    /// Bytes for an address that holds them.
    mutating func appendInterpolation(_ bytes: Data, type: String) {
      source += "data:\(type);base64,\(bytes.base64EncodedString())"
    }
  }

  /// Nothing where there is nothing to say.
  static let nothing: HTML = ""
  var isNothing: Bool { source.isEmpty }
}

/// A number as a person reads it: four digits, as many more as there are before the point.
func shown(_ number: Double) -> String {
  guard number.isFinite else { return "–" }
  let magnitude = abs(number)
  if number == number.rounded(), magnitude < 1e9 { return grouped(signed: Int(number)) }
  return switch magnitude {
  case 1e7...: String(format: "%.2e", number)
  case 1000...: grouped(signed: Int(number.rounded()))
  case 100...: String(format: "%.1f", number)
  case 10...: String(format: "%.2f", number)
  case 1e-3...: String(format: magnitude < 0.1 ? "%.4f" : "%.3f", number)
  default: String(format: "%.2e", number)
  }
}

private func grouped(signed number: Int) -> String { number < 0 ? "-" + grouped(-number) : grouped(number) }
