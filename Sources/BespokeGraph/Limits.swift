/// How large things may be. Beyond, a model is refused at the line of the layer that goes too far: indices in the C are
/// 32 bits wide, and each pixel of an image has entries in tables of its own.
public enum Limits {
  /// Any number that a model is given: units, filters, strides, classes, samples.
  public static let number = 1 << 24
  /// Elements of a tensor, 4 GiB; beside it there is room for panels and transforms.
  public static let elements = 1 << 30
  /// Floats of a buffer between kernels: an index, and one panel more, is a 32-bit number.
  public static let buffer = Int(Int32.max) - 65_536
  /// Pixels of an image, 256 x 256 or as many otherwise.
  public static let pixels = 1 << 16
  /// Products that one channel of a convolution takes for one image, padding not counted.
  public static let taps = 1 << 20
  /// Places in a kernel, 256 x 256: each has slabs of its own.
  public static let kernelPlaces = 1 << 16
  /// Pairs of slabs that meet in all products of a program: a million takes about four seconds to lower. In the C they
  /// are rows and columns.
  public static let listedProducts = 1 << 23
  /// Places in a window that is looked at place by place.
  public static let window = 1 << 10
  /// Updates of D in a step, each of which is compiled.
  public static let discriminatorSteps = 100
  /// Floats of all tensors that are there at once, 64 GiB.
  public static let arena = 1 << 34

  /// What is too large about a convolution, as the end of a sentence.
  public static func problem(of geometry: ConvolutionGeometry) -> String? {
    if geometry.kernelHeight * geometry.kernelWidth > kernelPlaces {
      let size = "\(geometry.kernelHeight) x \(geometry.kernelWidth)"
      return "a kernel of \(size) has more than \(kernelPlaces) places: choose a smaller one"
    }
    if geometry.tapCount <= taps { return nil }
    return "\(geometry.tapCount) products for each channel of an image are more than \(taps): choose a "
      + "smaller kernel or image"
  }

  /// What is too large about a tensor, as the end of a sentence.
  public static func problem(of shape: Shape) -> String? {
    guard let count = shape.countIfAny, count <= elements else {
      return "\(shape) has more than 2^30 elements"
    }
    if shape.rank == 4, shape.isBatched, shape[1] * shape[2] > pixels {
      return "\(shape) has images of more than \(pixels) pixels"
    }
    return nil
  }
}
