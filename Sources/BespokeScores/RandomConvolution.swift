import BespokePhilox

/// The features of a convolutional network that nobody has trained: a function of a seed, for images of any size and
/// colour.
///
/// Where no classifier of the domain is at hand, a randomly initialised network tells good images from bad ones (Naeem et
/// al. 2020, "Reliable Fidelity and Diversity Metrics for Generative Models"). This one has levels of a 3 x 3 convolution,
/// a leaky rectifier and the mean of 2 x 2 pixels, with 16, 32 and then 64 channels, until no side is longer than 8. Its
/// features are the means of all channels of the first two levels (textures: noise, blur) and 80 random sums of the last
/// level, which is averaged to 4 x 4 cells (shapes). The same image has the same features on every machine, to the bit.
public struct RandomConvolution: FeatureExtractor {
  typealias Lanes = ConvolutionLayer.Lanes

  /// `random-convolution-SEED`.
  public let name: String
  public let hash: String
  /// 128: 48 of textures, 80 of shapes.
  public var dimension: Int { 128 }

  private let layers: [ConvolutionLayer]
  private let shapes: RandomProjection
  private let threads: Int
  /// Levels whose channels' means are features.
  private static let textured = 2
  /// Means over whole images vary little: with this, textures weigh as much as shapes. A Fréchet distance is then near 1
  /// between two thousand images of one kind and as many others, and some hundred to a single image many times over.
  private static let textureScale: Float = 16
  static let shapeScale: Float = 8

  /// A network for images of one size.
  /// - Parameters:
  ///   - height: pixels from top to bottom.
  ///   - width: pixels from left to right.
  ///   - channels: numbers of a pixel.
  ///   - seed: what the weights are a function of.
  ///   - threads: among how many images are divided.
  public init(height: Int, width: Int, channels: Int, seed: UInt64 = 1, threads: Int) {
    precondition(height > 0 && width > 0 && channels > 0, "images have at least one pixel")
    name = "random-convolution-\(seed)"
    self.threads = threads
    var layers: [ConvolutionLayer] = []
    var (height, width, inputs) = (height, width, channels)
    while true {
      let outputs = [16, 32, 64][min(layers.count, 2)]
      layers.append(
        ConvolutionLayer(
          height: height, width: width, inputs: inputs, outputs: outputs, seed: seed, index: layers.count,
          centred: layers.isEmpty))
      if layers.count > Self.textured && max(height, width) <= 8 { break }
      (height, width, inputs) = ((height + 1) / 2, (width + 1) / 2, outputs)
    }
    self.layers = layers
    shapes = RandomProjection(of: layers.last!, blocks: 5, seed: seed)
    var hash = StableHash()
    hash.add("random-convolution, first design")
    for layer in layers {
      for extent in [layer.height, layer.width, layer.inputs, layer.outputs] { hash.add(extent) }
      for lanes in layer.weights + layer.biases { hash.add(lanes.indices.map { lanes[$0] }) }
    }
    for lanes in shapes.weights { hash.add(lanes.indices.map { lanes[$0] }) }
    self.hash = hash.hexadecimal
  }

  public func features(of images: ImageBatch) -> Features {
    precondition(
      (images.height, images.width, images.channels) == (layers[0].height, layers[0].width, layers[0].inputs),
      "the network is for images of another size")
    let size = images.imageSize
    var values = [Float](repeating: 0, count: images.count * dimension)
    images.pixels.withUnsafeBufferPointer { pixels in
      values.withUnsafeMutableBufferPointer { values in
        nonisolated(unsafe) let (pixels, values) = (pixels, values)
        inThreads(threads, count: images.count) { range in
          let scratch = Scratch(layers)
          for image in range {
            features(
              of: pixels.baseAddress! + image * size, to: values.baseAddress! + image * dimension, scratch)
          }
        }
      }
    }
    return Features(dimension: dimension, values: values)
  }

  /// The memory of a thread. The zeros around the inputs are written once.
  private final class Scratch {
    let inputs: [UnsafeMutableRawPointer]
    let output: UnsafeMutableRawPointer

    init(_ layers: [ConvolutionLayer]) {
      func zeros(_ count: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: count * 4)
        return memory
      }
      inputs = layers.map { zeros($0.paddedCount) }
      output = zeros(layers.map { $0.height * $0.width * $0.outputs }.max()!)
    }

    deinit {
      for memory in inputs + [output] { memory.deallocate() }
    }
  }

  private func features(
    of pixels: UnsafePointer<Float>, to features: UnsafeMutablePointer<Float>, _ scratch: Scratch
  ) {
    let first = layers[0]
    let input = scratch.inputs[0].assumingMemoryBound(to: Float.self)
    let row = first.width * first.inputs
    for y in 0..<first.height { (input + first.place(y, 0)).update(from: pixels + y * row, count: row) }
    let output = scratch.output.assumingMemoryBound(to: Lanes.self)
    var done = 0
    for (index, layer) in layers.enumerated() {
      layer(scratch.inputs[index].assumingMemoryBound(to: Float.self), output)
      if index < Self.textured {
        for block in 0..<layer.outputs / 16 {
          let mean = layer.mean(output, block, rows: 0..<layer.height, columns: 0..<layer.width)
          for lane in 0..<16 { features[done + lane] = Self.textureScale * mean[lane] }
          done += 16
        }
      }
      if index + 1 < layers.count {
        layer.halve(output, into: scratch.inputs[index + 1], of: layers[index + 1])
      } else {
        shapes(output, layer, to: features + done)
      }
    }
  }
}
