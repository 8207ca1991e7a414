/// Text as it may stand in a line on a terminal: control characters, line breaks and marks that turn the direction of
/// writing are spelled as in a program (`\n`, `\x1B`, `\u{202E}`). Done twice, it is the same.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: mustBeSpelled) else { return text }
  return printable(Array(text.utf8))
}

/// The same for a name as the system has it, which need not be UTF-8: bytes that are not, are spelled too (`\xE9`).
package func printable(_ bytes: [UInt8]) -> String {
  var result = ""
  var parser = Unicode.UTF8.ForwardParser()
  var input = bytes.makeIterator()
  var position = 0
  while true {
    switch parser.parseScalar(from: &input) {
    case .valid(let encoded):
      position += encoded.count
      result.unicodeScalars.append(contentsOf: spelled(Unicode.UTF8.decode(encoded)).unicodeScalars)
    case .error(let length):
      for byte in bytes[position..<position + length] { result += hexadecimal(byte) }
      position += length
    case .emptyInput: return result
    }
  }
}

private func spelled(_ scalar: Unicode.Scalar) -> String {
  guard mustBeSpelled(scalar) else { return String(scalar) }
  switch scalar {
  case "\n": return "\\n"
  case "\r": return "\\r"
  case "\t": return "\\t"
  default:
    return scalar.isASCII
      ? hexadecimal(UInt8(scalar.value)) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
}

private func mustBeSpelled(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0: true  // controls
  case 0x2028, 0x2029: true  // line and paragraph
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // directions
  default: false
  }
}
