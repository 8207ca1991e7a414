public func drawGarments(count: Int, seed: UInt64) -> ImageSet {
  ImageSet(
    height: 28, width: 28, channels: 1, count: count, pixels: [UInt8](repeating: 9, count: count * 784),
    labels: nil, name: "garments")
}
