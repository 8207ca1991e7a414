import Foundation
import Philox

/// Noise for pictures, as a function of the seed: the same in every epoch of a run.
func pictureNoise(count: Int, latent: Int, seed: UInt64, stream: String) -> [Float] {
  let random = Philox(seed: seed, step: 0, stream: Philox.stream(named: stream))
  return (0..<count * latent).map { Float(random.normal($0)) }
}

extension Session {
  /// As many images as there are rows of noise, in [-1, 1]. The last call is filled up with zero noise.
  func images(fromNoise noise: [Float]) -> [Float] {
    let rows = noise.count / program.latent
    var images: [Float] = []
    images.reserveCapacity(rows * program.imageFloats)
    for first in stride(from: 0, to: rows, by: program.sampleBatch) {
      let count = min(program.sampleBatch, rows - first)
      var batch = Array(noise[first * program.latent..<(first + count) * program.latent])
      batch += Array(repeating: 0, count: (program.sampleBatch - count) * program.latent)
      images += generate(noise: batch).prefix(count * program.imageFloats)
    }
    return images
  }

  /// A grid of generated images, as near to a square as their number allows.
  func picture(fromNoise noise: [Float]) -> PixelImage {
    let pixels = images(fromNoise: noise).map { value in
      // NaN would trap the conversion; it becomes black.
      UInt8(min(max(((value.isNaN ? -1 : value) + 1) * 127.5, 0), 255).rounded())
    }
    let columns = Int(Double(noise.count / program.latent).squareRoot().rounded(.up))
    return tileGrid(
      pixels, height: program.height, width: program.width, channels: program.channels, columns: columns)
  }
}

/// `bespoke generate`: new images from a checkpoint, as one picture.
public func generatePicture(
  checkpoint path: String, count: Int, seed: UInt64, threads: Int?, out: String, catalogue: ProgramCatalogue,
  console: Console
) throws {
  try requireCount("--count", count, atMost: Limits.images)
  try requireCount("--threads", threads, atMost: Limits.threads)
  let checkpoint = try Checkpoint.open(path, console: console)
  guard let program = catalogue.programs.first(where: { $0.name == checkpoint.header.model }) else {
    let names = catalogue.programs.map(\.name).joined(separator: ", ")
    throw UserError(
      "\(checkpoint.path) is a checkpoint of \(checkpoint.header.model), which is not compiled into this "
        + "program; the compiled models are: \(names)")
  }
  let session = try Session(program, threads: threads ?? availableProcessors())
  try checkpoint.restore(into: session)
  let noise = pictureNoise(count: count, latent: program.latent, seed: seed, stream: "generate")
  try writePNG(session.picture(fromNoise: noise), to: out)
  console.line(
    "\(count) image\(count == 1 ? "" : "s") of \(program.name) after \(checkpoint.header.step) steps: \(out)")
}
