import Foundation

/// Light from a point of a drawing, 0 to 1; gray where all three are the same.
struct Colour {
  var red: Float
  var green: Float
  var blue: Float

  init(_ red: Float, _ green: Float, _ blue: Float) { (self.red, self.green, self.blue) = (red, green, blue) }
  init(_ gray: Float) { self.init(gray, gray, gray) }

  /// A pure colour with so much of white taken away from it as `saturation` says. `hue` goes round in 0 ... 1.
  init(hue: Float, saturation: Float) {
    func part(_ offset: Float) -> Float {
      let place = (hue + offset - floor(hue + offset)) * 6
      return 1 - saturation * (1 - min(max(abs(place - 3) - 1, 0), 1))
    }
    self.init(part(0), part(2 / 3), part(1 / 3))
  }

  func clamped(_ range: ClosedRange<Float>) -> Colour {
    func clamp(_ value: Float) -> Float { min(max(value, range.lowerBound), range.upperBound) }
    return Colour(clamp(red), clamp(green), clamp(blue))
  }

  /// Covers with a share of another colour.
  mutating func blend(_ alpha: Float, _ other: Colour) {
    red += alpha * (other.red - red)
    green += alpha * (other.green - green)
    blue += alpha * (other.blue - blue)
  }

  static func * (colour: Colour, factor: Float) -> Colour {
    Colour(colour.red * factor, colour.green * factor, colour.blue * factor)
  }
  static func + (colour: Colour, light: Float) -> Colour {
    Colour(colour.red + light, colour.green + light, colour.blue + light)
  }
  static func - (colour: Colour, light: Float) -> Colour { colour + -light }
}

/// The two colours of a garment: of its cloth, and of what is woven, printed or sewn on.
struct GarmentColours {
  var cloth = Colour(1)
  var accent = Colour(1)

  /// Dyes and leathers: hue, and the range of saturations in which they are worn.
  private static let dyes: [(hue: Float, saturation: ClosedRange<Float>)] = [
    (0.99, 0.55...0.85),  // red
    (0.95, 0.35...0.7),  // wine, pink
    (0.06, 0.4...0.75),  // brown, rust
    (0.09, 0.25...0.5),  // beige, tan
    (0.13, 0.5...0.8),  // ochre, yellow
    (0.24, 0.3...0.55),  // olive
    (0.38, 0.35...0.6),  // green
    (0.5, 0.35...0.6),  // teal
    (0.57, 0.3...0.6),  // sky
    (0.61, 0.4...0.75),  // denim
    (0.65, 0.5...0.75),  // navy
    (0.77, 0.25...0.5),  // violet
  ]

  /// Gray, for a picture without colours.
  init() {}

  /// - Parameter isLeather: as shoes and bags are, which are brown or black more often than clothes.
  init(_ dice: inout GarmentDice, isLeather: Bool) {
    cloth =
      isLeather && dice.chance(0.4)
      ? Colour(hue: dice.number(0.05...0.1), saturation: dice.number(0.3...0.65))
      : Self.dye(&dice, neutral: isLeather ? 0.35 : 0.22)
    accent = dice.chance(0.5) ? cloth : Self.dye(&dice, neutral: 0.5)
  }

  private static func dye(_ dice: inout GarmentDice, neutral: Float) -> Colour {
    if dice.chance(neutral) { return Colour(hue: dice.number(0.05...0.65), saturation: dice.number(0...0.1)) }
    let dye = dyes[dice.choice(dyes.count)]
    return Colour(hue: dye.hue + dice.number(-0.02...0.02), saturation: dice.number(dye.saturation))
  }
}
