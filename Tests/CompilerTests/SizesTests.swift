import BespokeDSL
import BespokeEmitter
import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Sizes within the limits: what is accepted is short C, and what would be long C, or minutes of lowering, is refused at
/// its line.
@Suite struct SizesTests {
  private struct Outcome {
    var bytes = 0
    var refusal: Diagnostics?
  }

  private func lower(
    _ image: (Int, Int, Int), batch: Int = 2, _ layers: @escaping @Sendable (Tensor) -> Tensor
  ) throws -> Outcome {
    let model = GAN("sizes", latent: 4, image: image, batch: batch) {
      Generator {
        Dense(image.0 * image.1 * image.2)
        Tanh()
        Reshape(image.0, image.1, image.2)
      }
      Discriminator.function { x in Dense(1)(Flatten()(layers(x))) }
      Training(optimiser: .sgd(1e-3))
    }
    var runner = StageRunner()
    do {
      let files = CBackend().files(of: try compile(model, &runner), stem: "Sizes").files
      return Outcome(bytes: files.reduce(0) { $0 + $1.text.utf8.count })
    } catch let error as Diagnostics {
      return Outcome(refusal: error)
    }
  }

  /// Each listed millions of elements, or thousands of nodes, for what strides and a few slices say.
  @Test func largeLayersAreShortC() throws {
    let layers: [(name: String, image: (Int, Int, Int), layer: @Sendable (Tensor) -> Tensor)] = [
      ("attention", (64, 64, 1), { SelfAttention(channels: 2)(Conv2D(2, kernel: 1)($0)) }),
      ("a dense layer", (2, 2, 1), { Dense(16_000_000)(Flatten()($0)) }),
      ("its normalisation", (2, 2, 1), { LayerNorm()(Dense(4_000_000)(Flatten()($0))) }),
      ("its softmax", (2, 2, 1), { Softmax()(Dense(4_000_000)(Flatten()($0))) }),
      ("a pool", (64, 64, 1), { MaxPool2D(32, stride: 1)($0) }),
      ("means", (64, 64, 1), { AveragePool2D(31, stride: 3)($0) }),
    ]
    for (name, image, layer) in layers {
      let outcome = try lower(image) { layer($0) }
      #expect(outcome.refusal == nil, "\(name)")
      #expect(outcome.bytes < 3 << 20, "\(name): \(outcome.bytes)")
    }
  }

  /// Of each kind of layer that a kernel or an image can make too large, at the line of the layer.
  @Test func whatWouldTakeMinutesIsRefused() throws {
    let start = #line
    let layers: [(image: (Int, Int, Int), layer: @Sendable (Tensor) -> Tensor)] = [
      ((32, 32, 1), { ConvTranspose2D(2, kernel: 63)(ConvTranspose2D(2, kernel: 63)($0)) }),
      ((256, 256, 1), { Conv2D(2, kernel: 4)(Conv2D(2, kernel: 4)($0)) }),
    ]
    for (index, (image, layer)) in layers.enumerated() {
      let refusal = try lower(image) { layer($0) }.refusal?.all
      #expect(
        refusal?.count == 1 && refusal?[0].location.line == start + 2 + index, "\(index): \(refusal ?? [])")
      let message = refusal?[0].message ?? ""
      #expect(
        message.contains("discriminator/conv") && message.contains("\(Limits.listedProducts)"), "\(message)")
    }
  }

  /// Hundreds of thousands of terms are rows and columns in the C, and what several kernels have stands there once.
  @Test func tablesOfLargeConvolutionsAreShort() throws {
    let outcome = try lower((64, 64, 1)) { Conv2D(2, kernel: 5, stride: 2)(Conv2D(3, kernel: 5)($0)) }
    #expect(outcome.refusal == nil)
    #expect(outcome.bytes > 0 && outcome.bytes < 1 << 20, "\(outcome.bytes)")
  }

  /// The largest image there is, in the smallest of the usual kernels.
  @Test func aKernelOfThreeMeetsTheLargestImage() throws {
    let outcome = try lower((256, 256, 3), batch: 4) { Conv2D(4, kernel: 3)($0) }
    #expect(outcome.refusal == nil)
    #expect(outcome.bytes > 0 && outcome.bytes < 1 << 20, "\(outcome.bytes)")
  }
}
