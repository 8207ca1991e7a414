import BespokeTensorFiles
import Foundation

/// Letters for pictures: five pixels wide, seven high, one free between them. What is not ASCII is written in Latin
/// letters without marks where that can be done, as a frame elsewhere.
enum PixelFont {
  static let height = 7
  /// From one letter to the next.
  static let advance = 6

  /// How wide a line is, in pixels.
  static func width(_ text: String, scale: Int = 1) -> Int {
    max(0, scale * (advance * latin(text).count - 1))
  }

  /// The text, or as much of its beginning as there is room for in `width` pixels, and dots.
  static func fitted(_ text: String, width: Int, scale: Int = 1) -> String {
    let letters = latin(printable(text))
    let room = max(0, (width / scale + 1) / advance)
    guard letters.count > room else { return letters }
    return room < 4 ? String(letters.prefix(room)) : letters.prefix(room - 2) + ".."
  }

  /// Rows from the top, in each the leftmost pixel in the fifth bit.
  fileprivate static func rows(_ letter: Character) -> [UInt8] {
    guard let code = letter.asciiValue, (32..<127).contains(code) else { return frame }
    return glyphs[Int(code) - 32]
  }

  fileprivate static func latin(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ (32..<127).contains($0) }) else { return text }
    let spelled = text.applyingTransform(.toLatin, reverse: false) ?? text
    return spelled.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
      .replacing("ß", with: "ss")
  }

  private static let frame = decoded("VHHHHHV")
  private static let glyphs = drawn.split(separator: " ").map(decoded)

  /// A row is a digit in base 32.
  private static func decoded(_ rows: some StringProtocol) -> [UInt8] {
    rows.map { UInt8(String($0), radix: 32)! }
  }

  /// Space to tilde.
  private static let drawn = """
    0000000 4444404 AAA0000 AAVAVAA 4FKE5U4 OP248J3 CIK8LID 4480000 2488842 8422248 04LEL40 044V440 0000C48 \
    000V000 00000CC 01248G0 EHJLPHE 4C4444E EH1248V V2421HE 26AIV22 VGU11HE 68GUHHE V124888 EHHEHHE EHHF12C \
    0CC0CC0 0CC0C48 248G842 00V0V00 8421248 EH12404 EH1DLLE EHHVHHH UHHUHHU EHGGGHE SIHHHIS VGGUGGV VGGUGGG \
    EHGNHHF HHHVHHH E44444E 72222IC HIKOKIH GGGGGGV HRLLHHH HHPLJHH EHHHHHE UHHUGGG EHHHLID UHHUKIH FGGE11U \
    V444444 HHHHHHE HHHHHA4 HHHLLLA HHA4AHH HHHA444 V1248GV E88888E 0G84210 E22222E 4AH0000 000000V 8420000 \
    00E1FHF GGMPHHU 00EGGHE 11DJHHF 00EHVGE 698S888 0FHHF1E GGMPHHH 40C444E 20622IC GGIKOKI C44444E 00QLLHH \
    00MPHHH 00EHHHE 00UHUGG 00DJF11 00MPGGG 00EGE1U 88S8896 00HHHJD 00HHHA4 00HHLLA 00HA4AH 00HHF1E 00V248V \
    2448442 4444444 8442448 008L200
    """
}

extension PixelImage {
  /// Writes a line of text, its upper left corner at `x` and `y`; what lies outside the image is left out.
  /// - Parameters:
  ///   - scale: how many pixels make one of the letter's, in both directions.
  ///   - shade: of all channels; alpha, where there is one, becomes opaque.
  mutating func drawText(_ text: String, x: Int, y: Int, scale: Int = 1, shade: UInt8 = 255) {
    for (index, letter) in PixelFont.latin(text).enumerated() {
      for (row, bits) in PixelFont.rows(letter).enumerated() {
        for column in 0..<5 where bits >> (4 - column) & 1 == 1 {
          let left = x + (index * PixelFont.advance + column) * scale
          fill(left..<left + scale, y + row * scale..<y + (row + 1) * scale, shade)
        }
      }
    }
  }

  private mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, _ shade: UInt8) {
    for y in rows.clamped(to: 0..<height) {
      for x in columns.clamped(to: 0..<width) {
        for channel in 0..<channels {
          pixels[(y * width + x) * channels + channel] =
            channels % 2 == 0 && channel == channels - 1 ? 255 : shade
        }
      }
    }
  }

  /// This grid under a line of names, each over the middle of its column and shortened to its width.
  /// - Parameters:
  ///   - pitch: from the left edge of one column to the next.
  ///   - gap: to the left of the first column, as `tileGrid` leaves it.
  func headed(_ names: [String], pitch: Int, gap: Int = 2) -> PixelImage {
    let band = PixelFont.height + 4
    let background = [UInt8](repeating: gridBackground, count: band * width * channels)
    var result = PixelImage(
      width: width, height: height + band, channels: channels, pixels: background + pixels)
    for (column, name) in names.enumerated() {
      let text = PixelFont.fitted(name, width: pitch - gap)
      let middle = gap + column * pitch + (pitch - gap - PixelFont.width(text)) / 2
      result.drawText(text, x: middle, y: 3)
    }
    return result
  }
}
