import BespokePixels

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
    garmentBytes(
      index % 10, seed: seed, index: index, height: size.height, width: size.width,
      isColoured: size.channels == 3)
  }
}
