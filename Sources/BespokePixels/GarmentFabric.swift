import Foundation

/// What a garment is made of: a shade, how light falls on it, and a pattern.
struct GarmentFabric {
  private enum Pattern {
    case plain
    case stripes(period: Float, contrast: Float)
    case bars(period: Float, contrast: Float)
    case checks(period: Float, contrast: Float)
    case knit
    case print(at: Float, size: Float, contrast: Float)
  }
  var base: Float
  private let colours: GarmentColours
  /// Of the weave: so many threads to a unit of the drawing.
  private let scale: Float
  private var pattern: Pattern
  private var grain: UInt32
  private var foldPhase: Float
  private var foldDepth: Float

  init(_ dice: inout GarmentDice, patterned: Float = 0.5, on canvas: GarmentCanvas) {
    colours = canvas.colours
    scale = canvas.scale
    base = dice.chance(0.25) ? dice.number(0.22...0.42) : dice.number(0.45...0.92)
    let contrast = dice.number(0.12...0.4) * (base > 0.5 ? -1 : 1)
    if dice.chance(patterned) {
      switch dice.choice(5) {
      case 0: pattern = .stripes(period: dice.number(2.2...4.5), contrast: contrast)
      case 1: pattern = .bars(period: dice.number(2.5...6), contrast: contrast)
      case 2: pattern = .checks(period: dice.number(2.5...4.5), contrast: contrast * 0.7)
      case 3: pattern = .knit
      default:
        pattern = .print(at: dice.number(9...14), size: dice.number(2...4), contrast: contrast * 1.3)
      }
    } else {
      pattern = .plain
    }
    grain = UInt32(dice.number(0...60000))
    foldPhase = dice.number(0...6.28)
    foldDepth = dice.number(0.02...0.07)
  }

  /// The shade at a point, darker towards the sides as cloth on a body is.
  func shade(_ x: Float, _ y: Float) -> Colour {
    let aside = (x - 14) / 14
    var value = base * (1.03 - 0.22 * aside * aside)
    value += foldDepth * sin(x * 0.9 + y * 0.25 + foldPhase)
    var isAccent = false
    switch pattern {
    case .plain: break
    case .stripes(let period, let contrast):
      isAccent = wave(x, period)
      if isAccent { value += contrast }
    case .bars(let period, let contrast):
      isAccent = wave(y, period)
      if isAccent { value += contrast }
    case .checks(let period, let contrast):
      isAccent = wave(x, period) && wave(y, period)
      value += (wave(x, period) ? contrast : 0) + (wave(y, period) ? contrast : 0)
    case .knit: value += 0.06 * sin(x * 3.1) * sin(y * 3.1)
    case .print(let at, let size, let contrast):
      let (dx, dy) = ((x - 14) / size, (y - at) / (size * 0.8))
      isAccent = dx * dx + dy * dy < 1
      if isAccent { value += contrast }
    }
    return (isAccent ? colours.accent : colours.cloth) * (value + noise(x, y) * 0.05)
  }

  /// The same cloth lighter or darker, for collars, cuffs and soles.
  func shifted(_ change: Float) -> (Float, Float) -> Colour {
    { x, y in colours.cloth * (base + change + noise(x, y) * 0.03) }
  }

  /// The same in the garment's second colour, for what is sewn on.
  func trimmed(_ change: Float) -> (Float, Float) -> Colour {
    { x, y in colours.accent * (base + change + noise(x, y) * 0.03) }
  }

  /// Cuffs of a pullover, ribs half a unit wide.
  func ribbed(_ x: Float) -> Colour { colours.cloth * (base * (Int(x * 2) % 2 == 0 ? 0.78 : 0.95)) }

  private func wave(_ x: Float, _ period: Float) -> Bool {
    let phase = (x / period).truncatingRemainder(dividingBy: 1)
    return phase < 0.5
  }

  /// In -0.5 ... 0.5, a hash of the thread.
  private func noise(_ x: Float, _ y: Float) -> Float {
    func thread(_ place: Float) -> UInt32 { UInt32(truncatingIfNeeded: Int((place * scale).rounded(.down))) }
    var h = grain &+ thread(x) &* 0x9E37_79B9 &+ thread(y) &* 0x85EB_CA6B
    h = (h ^ (h >> 15)) &* 0x2C1B_3C6D
    return Float((h ^ (h >> 12)) & 1023) / 1023 - 0.5
  }
}
