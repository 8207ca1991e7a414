import Foundation

/// How a terminal shows pictures.
enum TerminalPictures: Equatable, Sendable {
  /// Kitty's graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol).
  case kitty
  /// iTerm2's inline images (iterm2.com/documentation-images.html).
  case iterm2
  /// DEC's six pixels a letter (VT330/VT340 Programmer Reference Manual, chapter 14).
  case sixel
  /// Two pixels a letter, its upper half and its ground, in 24 bits.
  case halfBlocks
  /// The same in the 256 colours of xterm.
  case halfBlocksOf256
  /// Letters alone, the darker the fuller.
  case shades

  /// What a terminal can, by what it says of itself.
  init(environment: [String: String]) {
    func says(_ name: String) -> String { environment[name] ?? "" }
    let (kind, program) = (says("TERM"), says("TERM_PROGRAM"))
    // A multiplexer stands between, and does not pass pictures on.
    let isDirect = says("TMUX").isEmpty && !kind.hasPrefix("screen") && !kind.hasPrefix("tmux")
    if !says("NO_COLOR").isEmpty {
      self = .shades
    } else if isDirect, !says("KITTY_WINDOW_ID").isEmpty || kind == "xterm-kitty" || kind == "xterm-ghostty" {
      self = .kitty
    } else if isDirect, program == "iTerm.app" || program == "WezTerm" {
      self = .iterm2
    } else if isDirect,
      program == "mintty" || kind.contains("sixel")
        || ["foot", "mlterm", "contour", "yaft"].contains(where: { kind.hasPrefix($0) })
    {
      self = .sixel
    } else if ["truecolor", "24bit"].contains(says("COLORTERM")) || kind.hasSuffix("-direct") {
      self = .halfBlocks
    } else {
      self = kind.contains("256color") ? .halfBlocksOf256 : .shades
    }
  }

  /// Whether a letter holds one pixel or two, and no more.
  var isOfLetters: Bool {
    switch self {
    case .kitty, .iterm2, .sixel: false
    case .halfBlocks, .halfBlocksOf256, .shades: true
    }
  }

  /// The bytes that show a picture, gray or RGB, and go to the next line.
  /// - Parameter columns: letters that it is wide, where the terminal can be told.
  func text(_ picture: PixelImage, columns: Int) -> String {
    switch self {
    case .kitty: Self.kitty(picture, columns: columns)
    case .iterm2: Self.iterm2(picture, columns: columns)
    case .sixel: Self.sixel(picture)
    case .halfBlocks, .halfBlocksOf256, .shades: letters(picture)
    }
  }

  private static func kitty(_ picture: PixelImage, columns: Int) -> String {
    let payload = picture.rgb.base64EncodedString()
    // At most 4096 bytes a piece; `q` asks for no answer, which would stand in the shell's line afterwards.
    let pieces = stride(from: 0, to: payload.utf8.count, by: 4096).map { start in
      String(decoding: payload.utf8.dropFirst(start).prefix(4096), as: UTF8.self)
    }
    return pieces.enumerated().map { number, piece in
      let more = number == pieces.count - 1 ? 0 : 1
      let keys =
        number == 0
        ? "a=T,f=24,s=\(picture.width),v=\(picture.height),c=\(columns),q=2,m=\(more)" : "m=\(more)"
      return "\u{1B}_G\(keys);\(piece)\u{1B}\\"
    }.joined() + "\n"
  }

  private static func iterm2(_ picture: PixelImage, columns: Int) -> String {
    guard let png = try? pngBytes(picture) else { return "" }
    return "\u{1B}]1337;File=inline=1;size=\(png.count);width=\(columns);preserveAspectRatio=1:"
      + png.base64EncodedString() + "\u{07}\n"
  }

  /// Six rows at a time, in each of them a colour at a time.
  private static func sixel(_ picture: PixelImage) -> String {
    let colour = PixelImage(
      width: picture.width, height: picture.height, channels: 3, pixels: Array(picture.rgb))
    let reduced = MedianCut([colour])
    let (indices, width) = (reduced.indices(of: colour), picture.width)
    var text = "\u{1B}P0;1;q\"1;1;\(width);\(picture.height)"
    for (number, colour) in reduced.colours.enumerated() {
      // In per cent.
      text += "#\(number);2;" + colour.map { "\((Int($0) * 100 + 127) / 255)" }.joined(separator: ";")
    }
    for top in stride(from: 0, to: picture.height, by: 6) {
      var rows: [UInt8: [UInt8]] = [:]
      for y in top..<min(top + 6, picture.height) {
        for x in 0..<width {
          rows[indices[y * width + x], default: [UInt8](repeating: 0, count: width)][x] |= 1 << (y - top)
        }
      }
      for (colour, bits) in rows.sorted(by: { $0.key < $1.key }) { text += "#\(colour)\(sixels(bits))$" }
      text += "-"
    }
    return text + "\u{1B}\\\n"
  }

  /// Repetitions are counted.
  private static func sixels(_ bits: [UInt8]) -> String {
    var text = ""
    var rest = bits[...]
    while let first = rest.first {
      let count = rest.prefix { $0 == first }.count
      let letter = String(UnicodeScalar(first + 63))
      text += count > 3 ? "!\(count)\(letter)" : String(repeating: letter, count: count)
      rest = rest.dropFirst(count)
    }
    return text
  }

  private func letters(_ picture: PixelImage) -> String {
    let rgb = Array(picture.rgb)
    func pixel(_ x: Int, _ y: Int) -> ArraySlice<UInt8> {
      let y = min(y, picture.height - 1)
      return rgb[(y * picture.width + x) * 3..<(y * picture.width + x) * 3 + 3]
    }
    var text = ""
    for y in stride(from: 0, to: picture.height, by: 2) {
      var last = ""
      for x in 0..<picture.width {
        let (upper, lower) = (pixel(x, y), pixel(x, y + 1))
        switch self {
        case .shades:
          let light = (upper + lower).reduce(0) { $0 + Int($1) } / 6
          text += String(Array(" .:-=+*#%@")[light * 10 / 256])
          continue
        case .halfBlocksOf256:
          let colours = "\u{1B}[38;5;\(Self.place(upper));48;5;\(Self.place(lower))m"
          if colours != last { text += colours }
          last = colours
        case .halfBlocks, .kitty, .iterm2, .sixel:
          func code(_ pixel: ArraySlice<UInt8>) -> String { pixel.map(String.init).joined(separator: ";") }
          let colours = "\u{1B}[38;2;\(code(upper));48;2;\(code(lower))m"
          if colours != last { text += colours }
          last = colours
        }
        text += "\u{2580}"
      }
      text += last.isEmpty ? "\n" : "\u{1B}[0m\n"
    }
    return text
  }

  /// The nearest of xterm's colours: of its 24 grays, or of its cube of six levels.
  private static func place(_ pixel: ArraySlice<UInt8>) -> Int {
    let (red, green, blue) = (
      Int(pixel[pixel.startIndex]), Int(pixel[pixel.startIndex + 1]), Int(pixel[pixel.startIndex + 2])
    )
    if max(red, green, blue) - min(red, green, blue) < 8 {
      let gray = (red + green + blue) / 3
      return gray < 4 ? 16 : gray > 246 ? 231 : 232 + min(max((gray - 3) / 10, 0), 23)
    }
    func level(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
    return 16 + 36 * level(red) + 6 * level(green) + level(blue)
  }
}

extension PixelImage {
  /// Three bytes a pixel; without alpha.
  fileprivate var rgb: Data {
    switch channels {
    case 3: return Data(pixels)
    case 1: return Data(pixels.flatMap { [$0, $0, $0] })
    case 2:
      return Data(stride(from: 0, to: pixels.count, by: 2).flatMap { [pixels[$0], pixels[$0], pixels[$0]] })
    default: return Data(stride(from: 0, to: pixels.count, by: 4).flatMap { pixels[$0..<$0 + 3] })
    }
  }
}
