import BespokePixels

extension ImageSet {
  /// With three equal channels where these are gray and colour is wanted; at another height and width if `resize` is.
  /// What fits still less is left as it is.
  /// - Parameter progress: as in `loadImages`.
  /// - Throws: `UserError` if there is not enough memory.
  func fitted(
    to size: ImageSize, resize: Bool, notice: (String) -> Void, progress: (LoadingStage, Int, Int) -> Void
  ) throws -> ImageSet {
    let isOtherSize = (height, width) != (size.height, size.width)
    let isReplicated = channels == 1 && size.channels == 3
    guard channels == size.channels || isReplicated, isOtherSize ? resize : isReplicated else { return self }
    // These and those that are made of them are there at once.
    try requireMemory(for: count, of: size, beside: count * self.size.count, name: name, notice: notice)
    if isReplicated { notice("the gray images of \(name) get three equal channels") }
    let resample =
      isOtherSize
      ? Resample(fromHeight: height, width: width, toHeight: size.height, width: size.width) : nil
    let pixels = gatherImages(
      count: count, size: size.count, progress: { progress(.resized, $0, count) },
      { index throws(Never) in
        let image = Array(bytes(of: index))
        let sized = resample?(image, channels: channels) ?? image
        return isReplicated ? sized.flatMap { [$0, $0, $0] } : sized
      })
    return ImageSet(
      height: size.height, width: size.width, channels: size.channels, count: count, pixels: pixels,
      labels: labels, classNames: classNames, name: name)
  }
}
