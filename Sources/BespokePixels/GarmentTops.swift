/// What is worn above the waist, and dresses and trousers.
extension GarmentCanvas {
  enum Top { case teeShirt, pullover, coat, shirt }

  mutating func drawTop(_ dice: inout GarmentDice, _ kind: Top) {
    let fabric = GarmentFabric(
      &dice, patterned: kind == .coat ? 0.15 : kind == .shirt ? 0.55 : 0.45, on: self)
    let isLong = kind != .teeShirt && !(kind == .shirt && dice.chance(0.25))
    let neck = dice.number(kind == .teeShirt ? 2.4...3.6 : 2...2.8)
    let shoulder = dice.number(6...7.2)
    let chest = dice.number(kind == .coat ? 6...7 : 5.2...6.6)
    let hem = chest + dice.number(kind == .coat ? 0.2...1.6 : -0.4...0.8)
    let bottom = dice.number(kind == .coat ? 26...27.2 : kind == .teeShirt ? 23.5...26.5 : 24...26.5)
    let top = dice.number(1.6...2.8)

    // Sleeves first: the body lies over them.
    let reach = dice.number(isLong ? 9.4...11.6 : 10...12)
    let cuffY = isLong ? dice.number(21...25) : dice.number(9.5...12)
    let cuffWidth = isLong ? dice.number(2.2...3) : dice.number(3.2...4.2)
    for side in [Float(1), -1] {
      let sleeve: [Point] =
        isLong
        ? curve(Point(shoulder - 2, top + 1), Point(reach + 0.4, top + 2), Point(reach + 1.2, cuffY))
          + [Point(reach + 1.2 - cuffWidth, cuffY + 0.6), Point(chest - 0.2, top + 9)]
        : [
          Point(shoulder - 2, top + 0.8), Point(shoulder, top + 1.2), Point(reach, cuffY - 1.5),
          Point(reach - cuffWidth, cuffY + 0.8), Point(chest - 0.5, top + 7),
        ]
      let placed = sleeve.map { Point(14 + side * $0.x, $0.y) }
      fill(placed) { x, y in fabric.shade(x, y) * 0.9 }
      if isLong {
        let cuff = [
          Point(reach + 1.2, cuffY - 1.2), Point(reach + 1.2, cuffY),
          Point(reach + 1.2 - cuffWidth, cuffY + 0.6), Point(reach + 1.0 - cuffWidth, cuffY - 0.6),
        ]
        fill(cuff.map { Point(14 + side * $0.x, $0.y) }, fabric.shifted(-0.1))
      }
    }

    // The body, with the neck cut out of it.
    let drop = dice.number(kind == .teeShirt ? 1.2...3.4 : 0.8...1.6)
    let half =
      curve(Point(14, top + drop), Point(14 + neck, top + drop), Point(14 + neck, top), steps: 4)
      + [Point(14 + shoulder, top + 1.2), Point(14 + chest, top + 7)]
      + curve(
        Point(14 + chest, top + 8), Point(14 + chest - 0.3, 17), Point(14 + hem, bottom), steps: 4)
    fill(mirrored(half), fabric.shade)
    for side in [Float(1), -1] {
      // The seam under the arm.
      stroke(
        [Point(14 + side * (chest + 0.1), top + 6), Point(14 + side * (hem - 0.1), bottom - 1)], width: 0.5,
        fabric.shifted(-0.22))
    }

    switch kind {
    case .teeShirt:
      stroke(neckLine(neck, top, drop), width: 0.7, fabric.trimmed(-0.14))
    case .pullover:
      stroke(neckLine(neck, top, drop), width: 1.3, fabric.trimmed(0.1))
      fill(
        mirrored([Point(14, bottom - 1.6), Point(14 + hem, bottom - 1.6), Point(14 + hem, bottom + 0.3)]),
        { x, y in fabric.ribbed(x) })
    case .coat:
      stroke([Point(14, top + 3), Point(14, bottom)], width: 0.8, { _, _ in Colour(0.06) })
      for side in [Float(1), -1] {
        fill(
          [
            Point(14, top + 9), Point(14 + side * 3.6, top + 3.2), Point(14 + side * neck, top - 0.2),
            Point(14 + side * 0.6, top + 4),
          ], fabric.shifted(0.13))
        stroke(
          [Point(14 + side * 2.6, 18), Point(14 + side * 5, 17.4)], width: 0.8, fabric.shifted(-0.25))
      }
      for y in stride(from: Float(12), to: bottom - 3, by: 3.5) {
        stroke([Point(15.4, y), Point(16.2, y)], width: 0.8, fabric.shifted(-0.3))
      }
    case .shirt:
      stroke([Point(14, top + 2), Point(14, bottom)], width: 1.5, fabric.shifted(0.1))
      stroke([Point(14.8, top + 2), Point(14.8, bottom)], width: 0.4, fabric.shifted(-0.25))
      for y in stride(from: top + 4, to: bottom - 1, by: 3) {
        stroke([Point(13.6, y), Point(14.3, y)], width: 0.7, fabric.shifted(-0.35))
      }
      for side in [Float(1), -1] {
        fill(
          [
            Point(14, top + 1.6), Point(14 + side * neck, top - 0.8),
            Point(14 + side * (neck + 1), top + 0.8),
            Point(14 + side * 1.6, top + 3.6),
          ], fabric.shifted(0.15))
      }
    }
  }

  private func neckLine(_ neck: Float, _ top: Float, _ drop: Float) -> [Point] {
    let right = curve(
      Point(14, top + drop), Point(14 + neck, top + drop), Point(14 + neck, top), steps: 5)
    return right.reversed().map { Point(28 - $0.x, $0.y) }.reversed().reversed() + right.dropFirst()
  }

  mutating func drawTrouser(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.15, on: self)
    let waist = dice.number(3.6...4.8)
    let hip = waist + dice.number(0.6...1.4)
    let crotch = dice.number(9...11)
    let ankleOut = dice.number(4.6...6.4)
    let ankleIn = ankleOut - dice.number(2.2...3.2)
    for side in [Float(1), -1] {
      let leg: [Point] =
        [Point(0, 1.2), Point(waist, 1.2)]
        + curve(Point(hip, 6), Point(hip + 0.2, 14), Point(ankleOut, 27))
        + [Point(ankleIn, 27.2)] + curve(Point(ankleIn, 26), Point(1, 16), Point(0.25, crotch), steps: 4)
      fill(leg.map { Point(14 + side * $0.x, $0.y) }) { x, y in
        // Each leg is round.
        let middle = 14 + side * (1.4 + (y - 4) * 0.12)
        return fabric.shade(x, y) - 0.012 * (x - middle) * (x - middle)
      }
      stroke(
        [Point(14 + side * waist * 0.75, 3), Point(14 + side * (hip - 0.4), 5.5)], width: 0.6,
        fabric.shifted(-0.25))
    }
    fill(
      mirrored([Point(14, 0.9), Point(14 + waist + 0.1, 0.9), Point(14 + waist + 0.1, 2.4)]),
      fabric.shifted(-0.12))
    stroke([Point(14, 2), Point(14, crotch)], width: 0.5, fabric.shifted(-0.2))
  }

  mutating func drawDress(_ dice: inout GarmentDice) {
    let fabric = GarmentFabric(&dice, patterned: 0.4, on: self)
    let shoulder = dice.number(2.8...4.6)
    let chest = dice.number(3.4...4.6)
    let waist = chest - dice.number(0.5...1.3)
    let hem = dice.number(3.8...8)
    let waistY = dice.number(9.5...12)
    let sleeves = dice.choice(3)
    if sleeves == 2 {
      let length = dice.number(9...18)
      for side in [Float(1), -1] {
        fill(
          [
            Point(14 + side * (shoulder - 1), 1.4), Point(14 + side * (shoulder + 1.2), 2.4),
            Point(14 + side * (shoulder + 2.6), length), Point(14 + side * (shoulder + 0.9), length + 0.3),
            Point(14 + side * (chest - 0.6), 7.5),
          ]
        ) { x, y in fabric.shade(x, y) * 0.88 }
      }
    }
    let neck = dice.number(1.4...2.6)
    let drop = dice.number(1.5...4)
    let half =
      curve(Point(14, 1.2 + drop), Point(14 + neck, 1 + drop), Point(14 + neck, 0.9), steps: 4)
      + [Point(14 + (sleeves == 0 ? neck + 0.9 : shoulder), 1.1), Point(14 + chest, 6)]
      + [Point(14 + waist, waistY)]
      + curve(Point(14 + waist, waistY), Point(14 + hem * 0.72, 17), Point(14 + hem, 27), steps: 5)
    fill(mirrored(half), fabric.shade)
    if dice.chance(0.55) {
      fill(
        mirrored([
          Point(14, waistY - 0.7), Point(14 + waist, waistY - 0.7), Point(14 + waist + 0.1, waistY + 0.5),
        ]),
        fabric.shifted(-0.22))
    }
    for fold in -1...1 {
      stroke(
        [Point(14 + Float(fold) * waist * 0.4, waistY + 2), Point(14 + Float(fold) * hem * 0.55, 26.5)],
        width: 0.5, fabric.shifted(-0.1))
    }
  }
}
