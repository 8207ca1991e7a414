import BespokeGraph
import BespokeTensorFiles
import Foundation

/// `--format swift`: a package with the C, the weights as a resource, and a type that draws.
func swiftFiles(_ input: ExportInput) throws -> [ExportedFile] {
  guard input.mainEntry == .generate else {
    throw UserError("\(input.program.name) tells classes of images; --format swift is for generators")
  }
  let program = try CProgram(input)
  let draws = program.entries[0]
  let module = input.program.name.split(separator: "-").map(\.capitalized).joined() + "Generator"
  let c = "C" + module
  let takesLabels = draws.takesLabels
  let manifest = """
    // swift-tools-version: 6.0
    import PackageDescription

    let package = Package(
      name: "\(module)",
      products: [.library(name: "\(module)", targets: ["\(module)"])],
      targets: [
        // The layers, which are fast in release builds.
        .target(name: "\(c)"),
        .target(name: "\(module)", dependencies: ["\(c)"], resources: [.copy("generator_weights.bin")]),
        .testTarget(name: "\(module)Tests", dependencies: ["\(module)", "\(c)"]),
      ]
    )

    """
  let name = program.name(draws)
  let label = takesLabels ? ", labels: [Int]" : ""
  let size = "\(input.program.height), \(input.program.width), \(input.program.channels)"
  let code = """
    import \(c)
    import Foundation

    /// The generator of \(input.program.name): normal numbers in, images out. One call at a time.
    public enum \(module) {
      /// Numbers of noise that an image is made from.
      public static let latent = \(input.program.latent)
      /// Rows, columns and channels of an image.
      public static let size = (height: \(input.program.height), width: \(input.program.width), channels: \
    \(input.program.channels))

      /// Makes images, `[count, \(size)]` in [-1, 1], of noise `[count, \(input.program.latent)]`\
    \(takesLabels ? " and a class each, from 0 to \(input.program.classes - 1)" : "").
      public static func images(noise: [Float]\(label)) -> [Float] {
        precondition(noise.count % latent == 0, "noise of whole images")
        let count = noise.count / latent
    \(takesLabels ? "    precondition(labels.count == count && labels.allSatisfy { (0..<\(input.program.classes)).contains($0) })\n" : "")\
        var images = [Float](repeating: 0, count: count * size.height * size.width * size.channels)
        lock.withLock {
          \(program.identifier)_use_weights(weights)
          \(name)(Int32(count), noise, \(takesLabels ? "labels.map { Int32($0) }, " : "")&images)
        }
        return images
      }

      private static let lock = NSLock()
      /// Little-endian in the file, and there for as long as the program runs.
      private nonisolated(unsafe) static let weights: UnsafePointer<Float> = {
        guard let url = Bundle.module.url(forResource: "generator_weights", withExtension: "bin"),
          let data = try? Data(contentsOf: url)
        else { fatalError("generator_weights.bin is not among the resources") }
        let floats = UnsafeMutablePointer<Float>.allocate(capacity: data.count / 4)
        data.withUnsafeBytes { bytes in
          for index in 0..<data.count / 4 {
            let bits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
            floats[index] = Float(bitPattern: bits)
          }
        }
        return UnsafePointer(floats)
      }()
    }

    """
  let test = """
    import \(c)
    import Testing

    @testable import \(module)

    /// The images that Bespoke makes of the same noise.
    @Test func imagesAreRight() {
      // This loads the weights.
      let images = \(module).images(noise: Array(repeating: 0, count: \(module).latent)\
    \(takesLabels ? ", labels: [0]" : ""))
      #expect(images.allSatisfy { $0.isFinite })
      var largest: Float = 0
      #expect(\(program.identifier)_golden(&largest) == 0, "off by \\(largest)")
    }

    """
  return [
    ExportedFile("Package.swift", manifest),
    ExportedFile("Sources/\(c)/include/generator.h", program.header(input, .given)),
    ExportedFile("Sources/\(c)/generator.c", program.source(input, .given)),
    ExportedFile("Sources/\(c)/generator_golden.c", try program.golden(input)),
    ExportedFile("Sources/\(module)/\(module).swift", code),
    ExportedFile("Sources/\(module)/generator_weights.bin", program.weights.bytes),
    ExportedFile("Tests/\(module)Tests/\(module)Tests.swift", test),
  ]
}
