import Foundation
import Philox
import Synchronization

/// Draws clothes: ten classes in Fashion-MNIST's order (T-shirt, trouser, pullover, dress, coat, sandal, shirt, sneaker,
/// bag, ankle boot), gray on black, 28 x 28, varied in cut, proportion, shade and texture.
///
/// Image i is a function of the seed and i alone, and of class `i % 10`.
public func drawGarments(count: Int, seed: UInt64) -> ImageSet {
  let run = 100
  let runs = Mutex([[UInt8]](repeating: [], count: (count + run - 1) / run))
  DispatchQueue.concurrentPerform(iterations: (count + run - 1) / run) { number in
    let indices = number * run..<min(count, (number + 1) * run)
    let pixels = indices.flatMap { drawGarment($0 % 10, seed: seed, index: $0) }
    runs.withLock { $0[number] = pixels }
  }
  return ImageSet(
    height: 28, width: 28, channels: 1, count: count, pixels: runs.withLock { Array($0.joined()) },
    labels: (0..<count).map { UInt8($0 % 10) }, name: "garments")
}

private func drawGarment(_ kind: Int, seed: UInt64, index: Int) -> [UInt8] {
  var dice = GarmentDice(seed: seed, garment: index)
  var canvas = GarmentCanvas()
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
