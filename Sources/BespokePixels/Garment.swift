import Foundation

/// One of the ten classes of Fashion-MNIST, by label, as bytes from top to bottom: `[height, width]`, or with three channels
/// in colour. A function of the seed and the index alone.
package func garmentBytes(
  _ kind: Int, seed: UInt64, index: Int, height: Int, width: Int, isColoured: Bool
) -> [UInt8] {
  var dice = GarmentDice(seed: seed, garment: index)
  // Dice of their own, so that the cut stays the same.
  var dye = GarmentDice(seed: seed, garment: index, stream: "garments/colours")
  var canvas = GarmentCanvas(
    height: height, width: width, isColoured: isColoured,
    isColoured ? GarmentColours(&dye, isLeather: kind == 5 || kind >= 7) : GarmentColours())
  let angle = dice.number(-0.04...0.04)
  let (cosine, sine) = (cos(angle), sin(angle))
  let stretch = Point(dice.number(0.93...1.03), dice.number(0.95...1.02))
  let shift = Point(dice.number(-0.6...0.6), dice.number(-0.5...0.5))
  canvas.transform = { point in
    let p = (point - 14) * stretch
    return Point(cosine * p.x - sine * p.y, sine * p.x + cosine * p.y) + 14 + shift
  }
  switch kind {
  case 0: canvas.drawTop(&dice, .teeShirt)
  case 1: canvas.drawTrouser(&dice)
  case 2: canvas.drawTop(&dice, .pullover)
  case 3: canvas.drawDress(&dice)
  case 4: canvas.drawTop(&dice, .coat)
  case 5: canvas.drawSandal(&dice)
  case 6: canvas.drawTop(&dice, .shirt)
  case 7: canvas.drawSneaker(&dice)
  case 8: canvas.drawBag(&dice)
  default: canvas.drawBoot(&dice)
  }
  return canvas.bytes
}
