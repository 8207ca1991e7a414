import BespokePhilox

/// The random numbers of one garment, in the order in which they are asked for.
package struct GarmentDice {
  private let philox: Philox
  private var index = 0

  package init(seed: UInt64, garment: Int, stream: String = "garments") {
    philox = Philox(seed: seed, step: UInt64(garment), stream: Philox.stream(named: stream))
  }

  package mutating func number(_ range: ClosedRange<Float>) -> Float {
    defer { index += 1 }
    return range.lowerBound + (range.upperBound - range.lowerBound) * Float(philox.uniform(index))
  }

  package mutating func choice(_ count: Int) -> Int { min(Int(number(0...Float(count))), count - 1) }

  package mutating func chance(_ probability: Float) -> Bool { number(0...1) < probability }
}
