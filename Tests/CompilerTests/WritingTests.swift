import BespokeDSL
import BespokeGraph
import Foundation
import TestSupport
import Testing

@testable import BespokeCompiler

/// The page on writing models, layers and losses: its code is code that compiles, and does what it says.
@Suite struct WritingTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Without indentation, which the page has less of.
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  @Test func itsCodeStandsInFilesThatCompile() throws {
    let page = try String(contentsOf: package.appending(path: "Documentation/Writing.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```swift\n").dropFirst().map {
      lines($0.components(separatedBy: "```")[0])
    }
    #expect(blocks.count > 5)
    var sources: [[Substring]] = []
    for folder in ["Sources", "Tests/CompilerTests"] {
      let files = FileManager.default.enumerator(
        at: package.appending(path: folder), includingPropertiesForKeys: nil)
      for case let file as URL in try #require(files) where file.pathExtension == "swift" {
        sources.append(lines(try String(contentsOf: file, encoding: .utf8)))
      }
    }
    for block in blocks {
      #expect(
        sources.contains { source in source.indices.contains { source[$0...].starts(with: block) } },
        "no source has this:\n\(block.joined(separator: "\n"))")
    }
  }

  @Test func theSampleIsAModel() throws {
    var gan = sketch
    gan.batch = 2
    let names = try gan.trace().discriminator.parameters.map(\.declaration.name)
    #expect(names.contains("discriminator/conv3/kernel"))
    #expect(try buildProgram(gan).realBatches == 2)
  }

  /// The losses by hand: real logits 2 and -1, fake ones 0.5; the slope is 3 everywhere.
  @Test func theSamplesLosses() throws {
    let values = try lossesOfTwoPixels(two(Pearson(), [OneSidedPenalty(weight: 10)]))
    expectClose(values, [0.5 * (1 + 4) / 2 + 0.5 * 2.25 + 40, 0.125, 0.5], .centralDifference, "sample")
  }

  /// The logits 2 and -1 come nearer to 0.5 by up to a half.
  @Test func theSamplesAugmentation() throws {
    var gan = two(.wasserstein)
    gan.training.augmentation = Fading()
    let score = try lossesOfTwoPixels(gan)[2]
    let step = try StepAtPoint(buildProgram(gan))
    let drawn = try step.run()[#require(step.value("augmentation/uniform/real")).index].elements
    expectClose([score], [0.375 * (drawn[0] - drawn[1]) + 0.5], .doublePrecision, "sample")
  }
}
