import Foundation

/// The size of Fashion-MNIST's images, and of garments unless another is asked for.
public let garmentSize = ImageSize(height: 28, width: 28, channels: 1)

/// What Fashion-MNIST calls its classes, by label; garments are drawn in the same ten.
public let clothesClasses = [
  "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
]

/// Draws clothes: the ten classes of Fashion-MNIST (`clothesClasses`) on black, varied in cut, proportion, shade and texture; with three channels also in colour. The
/// cut does not depend on size and channels.
///
/// Image i is a function of the seed and i alone, and of class `i % 10`. It is drawn when it is first asked for.
public func drawGarments(count: Int, seed: UInt64, size: ImageSize = garmentSize) -> ImageSet {
  precondition(size.channels == 1 || size.channels == 3)
  return ImageSet(
    size, count: count, labels: (0..<count).map { UInt8($0 % 10) }, classNames: clothesClasses,
    name: "garments"
  ) { index in
    drawGarment(index % 10, seed: seed, index: index, size: size)
  }
}

private func drawGarment(_ kind: Int, seed: UInt64, index: Int, size: ImageSize) -> [UInt8] {
  var dice = GarmentDice(seed: seed, garment: index)
  // Dice of their own, so that the cut stays the same.
  var dye = GarmentDice(seed: seed, garment: index, stream: "garments/colours")
  var canvas = GarmentCanvas(
    size, size.channels == 3 ? GarmentColours(&dye, isLeather: kind == 5 || kind >= 7) : GarmentColours())
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
