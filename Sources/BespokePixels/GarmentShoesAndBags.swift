/// Shoes, which lie with the toe to the left, and bags.
extension GarmentCanvas {
  mutating func drawSneaker(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.12, on: self)
    let collar = dice.number(8.8...11)
    let toe = dice.number(14.5...16.2)
    let ground = dice.number(20.5...21.6)
    let sole = dice.number(1.6...2.6)
    let mouth = dice.number(14.5...17)
    fill(
      curve(Point(1, ground - sole), Point(1, toe - 0.6), Point(6, toe - 0.8))
        + curve(Point(6, toe - 0.8), Point(11, toe - 2), Point(mouth, collar + 0.6))
        + curve(Point(mouth, collar + 0.6), Point(21, collar + 3), Point(25, collar))
        + curve(Point(25.6, collar), Point(25.4, toe), Point(27, ground - sole))
    ) { x, y in fabric.shade(x, y) - 0.05 + 0.012 * (20 - y) }
    // Sole, toe cap, heel, laces, stripes.
    fill(
      [Point(0.8, ground - sole)]
        + curve(Point(0.6, ground - 0.6), Point(1, ground), Point(4, ground), steps: 3)
        + [Point(26, ground), Point(27.3, ground - 0.8), Point(27.2, ground - sole - 0.2)],
      { _, y in Colour(min(1, fabric.base > 0.6 ? 0.5 : 0.9) - (y > ground - 0.7 ? 0.25 : 0)) })
    fill(
      curve(Point(1.2, ground - sole), Point(1.2, toe), Point(5.6, toe - 0.4))
        + curve(Point(5.6, toe - 0.4), Point(7.5, toe + 1), Point(7, ground - sole), steps: 4),
      fabric.trimmed(dice.number(-0.2...0.2)))
    for lace in 0..<4 {
      let t = Float(lace) / 4
      let x = 8.6 + t * (mouth - 9)
      let y = toe - 1.5 + t * (collar + 1.4 - toe)
      stroke(
        [Point(x, y), Point(x + 1.8, y + 1.6)], width: 0.7, fabric.shifted(fabric.base > 0.5 ? -0.4 : 0.4))
    }
    let stripes = dice.choice(3)
    for stripe in 0..<stripes + 1 {
      let x = 14 + 2.4 * Float(stripe)
      stroke(
        [Point(x, ground - sole - 0.3), Point(x + 1.8, collar + 4)], width: 0.9,
        fabric.trimmed(fabric.base > 0.5 ? -0.35 : 0.35))
    }
    fill(
      [Point(25.6, collar), Point(23.6, collar + 0.8), Point(24.4, ground - sole), Point(27, ground - sole)],
      fabric.shifted(-0.15))
  }

  mutating func drawBoot(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.1, on: self)
    let top = dice.number(1.5...6)
    let ground = dice.number(24.5...26.5)
    let heel = dice.number(1.2...5)
    let shaft = dice.number(14...16.5)
    let back = dice.number(25...26.5)
    let sole = ground - dice.number(0.8...1.4)
    let arch = ground - heel
    fill(
      curve(Point(1.2, sole), Point(1, 18.5), Point(7, 17.5))
        + curve(Point(7, 17.5), Point(shaft - 0.4, 15.5), Point(shaft, top), steps: 7)
        + curve(Point(shaft, top), Point(20, top + 0.9), Point(back, top + 0.2), steps: 3)
        + curve(Point(back, top), Point(back - 0.8, 14), Point(back + 0.4, arch), steps: 5)
        + [Point(back - 4.5, arch + 0.2), Point(13, sole)]
    ) { x, y in fabric.shade(x, y) + 0.018 * (14 - abs(x - 20)) - 0.1 }
    fill(
      [
        Point(back - 4.2, arch - 0.2), Point(back + 0.5, arch - 0.2), Point(back + 0.1, ground),
        Point(back - 3, ground),
      ],
      fabric.shifted(-0.22))
    fill(
      [
        Point(1, sole - 0.3), Point(13, sole - 0.3), Point(back - 4, arch), Point(back - 4, arch + 0.9),
        Point(13.4, ground - 0.2), Point(1.8, ground - 0.1),
      ],
      fabric.shifted(-0.25))
    if dice.chance(0.5) {
      stroke([Point(19.5, top + 0.8), Point(19.8, 19)], width: 0.6, fabric.shifted(-0.3))
    } else {
      for y in stride(from: top + 3, to: Float(16), by: 2.4) {
        stroke([Point(shaft, y), Point(shaft + 2.6, y - 0.6)], width: 0.7, fabric.shifted(0.25))
      }
    }
    if dice.chance(0.4) {
      stroke([Point(shaft - 1, 15.6), Point(back, 16.4)], width: 1, fabric.shifted(-0.25))
    }
  }

  mutating func drawSandal(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.1, on: self)
    let ground = dice.number(20.5...22.5)
    let heel = dice.number(0.6...7.5)
    let thickness = dice.number(0.9...1.7)
    let heelTop = ground - heel - thickness
    let dark = fabric.shifted(-0.15)
    // Sole: flat under the toes, rising to the heel.
    let upper =
      [Point(1, ground - thickness), Point(9, ground - thickness - 0.2)]
      + curve(Point(9, ground - thickness - 0.2), Point(16, ground - thickness), Point(21, heelTop), steps: 5)
      + [Point(27, heelTop - 0.4)]
    let lower = upper.map { Point($0.x, $0.y + thickness) }
    fill(upper + lower.reversed(), fabric.shade)
    if heel > 2 {
      fill(
        [
          Point(22, heelTop + thickness - 0.2), Point(27, heelTop + thickness - 0.4),
          Point(26.4, ground), Point(heel > 4.5 ? 25 : 23, ground),
        ], dark)
    }
    // Straps over toes and instep, one round the heel.
    let straps = dice.choice(3) + 2
    for strap in 0..<straps {
      let x = 3.5 + 10.5 * Float(strap) / Float(max(straps - 1, 1))
      let rise = dice.number(3.2...4.8) + Float(strap) * 0.9
      stroke(
        curve(
          Point(x - 1.6, ground - thickness), Point(x + 0.6, ground - thickness - rise * 1.4),
          Point(x + 3.6, ground - thickness - 0.6 - Float(strap) * 0.2)), width: dice.number(1...1.9),
        fabric.shade)
    }
    let anklet = heelTop - dice.number(5...7.5)
    stroke(
      curve(Point(26.2, heelTop), Point(27.6, anklet + 2), Point(25, anklet)), width: 1.2, dark)
    stroke(
      curve(Point(25.2, anklet), Point(20, anklet + 0.2), Point(16.5, anklet + 3)), width: 1.2, fabric.shade)
    if dice.chance(0.5) {
      stroke([Point(16.5, anklet + 3), Point(13, ground - thickness - 1)], width: 1.1, dark)
    }
  }

  mutating func drawBag(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.3, on: self)
    let top = dice.number(9...13)
    let bottom = dice.number(22.5...26.5)
    let upper = dice.number(8...12)
    let lower = upper + dice.number(-1.2...1.6)
    let reach = dice.number(3.6...upper - 1)
    let peak = dice.number(-3...3.5)
    // Handle behind, bag before it.
    stroke(
      curve(Point(14 - reach, top + 1), Point(14 - reach * 0.8, peak), Point(14, peak + 1.5))
        + curve(Point(14, peak + 1.5), Point(14 + reach * 0.8, peak), Point(14 + reach, top + 1)).dropFirst(),
      width: dice.number(1...1.8), fabric.shifted(-0.12))
    let corner: Float = dice.number(0.6...2.4)
    let half =
      [Point(14, top), Point(14 + upper - corner, top)]
      + curve(
        Point(14 + upper - corner, top), Point(14 + upper, top), Point(14 + upper, top + corner), steps: 3)
      + curve(
        Point(14 + lower, bottom - corner), Point(14 + lower, bottom), Point(14 + lower - corner, bottom),
        steps: 3)
      + [Point(14, bottom)]
    fill(mirrored(half), fabric.shade)
    let flap = top + dice.number(3...7)
    if dice.chance(0.65) {
      fill(
        mirrored(
          [Point(14, top), Point(14 + upper - 0.4, top + 0.4)]
            + curve(
              Point(14 + upper - 0.6, flap - 1), Point(14 + upper * 0.6, flap + 1), Point(14, flap + 1),
              steps: 4)),
        { x, y in fabric.shade(x, y) * 0.86 })
      stroke(
        [Point(14 - upper + 0.8, flap - 0.4), Point(14, flap + 1), Point(14 + upper - 0.8, flap - 0.4)],
        width: 0.5, fabric.shifted(-0.3))
      fill(
        [Point(13, flap), Point(15, flap), Point(15, flap + 1.8), Point(13, flap + 1.8)],
        fabric.trimmed(fabric.base > 0.5 ? -0.35 : 0.4))
    } else {
      stroke(
        [Point(14 - upper + 0.6, top + 1.4), Point(14 + upper - 0.6, top + 1.4)], width: 0.7,
        fabric.shifted(-0.25))
      for side in [Float(1), -1] {
        stroke(
          [Point(14 + side * reach, top), Point(14 + side * reach, bottom - 1)], width: 0.8,
          fabric.shifted(-0.15))
      }
    }
  }
}
