import BespokePhilox
import BespokeTensorFiles
import Foundation

/// What images are made from, one after another: noise and labels as functions of the image's number, so that any
/// number of images needs no memory.
struct Latents {
  /// Where the noise comes from.
  enum Source {
    /// That of `bespoke generate` with this seed.
    case drawn(seed: UInt64)
    /// A file's.
    case given([Float])
    /// From one point to the next, in equal steps along great circles, as the lengths of normal vectors want it.
    case path([[Float]], isClosed: Bool)
  }
  var source: Source
  var count: Int
  var latent: Int
  /// Repeated in turn; empty where the model takes none.
  var labels: [Int]

  /// The noise of an image.
  func noise(_ image: Int) -> [Float] {
    switch source {
    case .drawn(let seed): Self.drawn(seed, image, latent)
    case .given(let values): Array(values[image * latent..<(image + 1) * latent])
    case .path(let points, let isClosed): onPath(points, isClosed, image)
    }
  }

  func label(_ image: Int) -> Float { Float(labels[image % labels.count]) }

  /// The noise that a seed gives an image.
  static func drawn(_ seed: UInt64, _ image: Int, _ latent: Int) -> [Float] {
    let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: "generate"))
    return (image * latent..<(image + 1) * latent).map { Float(random.normal($0)) }
  }

  private func onPath(_ points: [[Float]], _ isClosed: Bool, _ image: Int) -> [Float] {
    let stretches = isClosed ? points.count : points.count - 1
    let steps = isClosed ? count : max(count - 1, 1)
    let place = Double(image) * Double(stretches) / Double(steps)
    let first = min(Int(place), stretches - 1)
    return between(points[first], points[(first + 1) % points.count], Float(place - Double(first)))
  }
}

/// Spherical interpolation (Shoemake 1985; White 2016 for latents): `t` of the way from a to b.
func between(_ a: [Float], _ b: [Float], _ t: Float) -> [Float] {
  if t == 0 { return a }
  if t == 1 { return b }
  func product(_ x: [Float], _ y: [Float]) -> Double {
    zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }
  let lengths = (product(a, a) * product(b, b)).squareRoot()
  let angle = lengths > 0 ? acos(max(-1, min(1, product(a, b) / lengths))) : 0
  // Of points that lie in one direction, or in opposite ones, the straight way.
  guard sin(angle) > 1e-4 else { return zip(a, b).map { $0 * (1 - t) + $1 * t } }
  let (left, right) = (
    Float(sin((1 - Double(t)) * angle) / sin(angle)), Float(sin(Double(t) * angle) / sin(angle))
  )
  return zip(a, b).map { $0 * left + $1 * right }
}

/// Noise from a file: a `.npy` array `[count, latent]`, or a safetensors file whose tensor `noise` is one, perhaps with
/// `labels`, `[count]`, such as `generate --out x.safetensors` writes.
func readLatents(_ path: String, latent: Int) throws -> (noise: [Float], labels: [Int]?) {
  var labels: [Int]?
  let (shape, values): ([Int], [Float])
  if path.hasSuffix(".npy") {
    (shape, values) = try NumPyFile.read(readFile(path), path: path)
  } else {
    let file = try SafeTensors(path: path)
    guard let entry = file.tensors["noise"] else {
      throw UserError("\(path) has no tensor noise, which --noise takes")
    }
    (shape, values) = (entry.shape, try file.floats("noise"))
    if file.tensors["labels"] != nil {
      labels = try file.floats("labels").map { label in
        guard let number = Int(exactly: label), number >= 0 else {
          throw UserError("\(path): \(label) in labels is no class")
        }
        return number
      }
    }
  }
  guard shape.count == 2, shape[1] == latent, shape[0] > 0 else {
    throw UserError("the noise of \(path) is \(shape); the model takes [images, \(latent)]")
  }
  guard values.allSatisfy(\.isFinite) else { throw UserError("the noise of \(path) is not all numbers") }
  if let labels, labels.count != shape[0] {
    throw UserError("\(path) has noise of \(shape[0]) images and labels of \(labels.count)")
  }
  return (values, labels)
}
