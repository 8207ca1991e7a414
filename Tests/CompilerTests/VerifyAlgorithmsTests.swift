import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Algorithms that cannot compute their product: refused, or as good as the right ones.
@Suite struct VerifyAlgorithmsTests {
  /// What computes the same in another order is no business of a verifier: nothing is run.
  @Test func everyOtherAlgorithmIsRefusedOrCanBeLowered() throws {
    var refused = 0
    for stages in [try Stages.small(), try Stages.fast()] {
      let healthy = stages.chosen[Stages.step]
      try healthy.verify()
      let fast = try Self.fastConvolutions()
      for value in healthy.algorithms.keys.sorted() {
        for algorithm in [.matrices, .taps, .image, .thin] + fast where algorithm != healthy.algorithms[value]
        {
          var changed = healthy
          changed.algorithms[value] = algorithm
          do {
            _ = try stages.loops(from: changed)
          } catch is CompilerBug {
            refused += 1
          }
        }
      }
    }
    #expect(refused > 40)
  }

  @Test func everyProductHasAnAlgorithmAndNothingElse() throws {
    let healthy = try Stages.small().chosen[Stages.step]
    for value in healthy.graph.nodes.indices.map(ValueID.init) {
      var changed = healthy
      changed.algorithms[value] = healthy.algorithms[value] == nil ? .taps : nil
      #expect(throws: CompilerBug.self, "%\(value.index)") { try changed.verify() }
    }
  }

  /// What is not true of a product is refused by the stage that chose it, not by one that comes later.
  @Test func fastConvolutionsOfOtherImagesAreRefusedHere() throws {
    let healthy = try Stages.fast().chosen[Stages.step]
    let value = try #require(healthy.algorithms.keys.sorted().first { healthy.isFast($0) })
    guard case .fast(let fast) = healthy.algorithms[value] else { return }
    var changes = Changes<FastConvolution>()
    changes.nudge("tiles", \.vertical.tiles)
    changes.nudge("points", \.horizontal.points)
    changes.nudge("sources", \.vertical.input.sources)
    changes.nudge("taps", \.horizontal.weights.sources)
    changes.add("an element less") { $0.vertical.point.removeLast() }
    changes.add("a row less") { $0.horizontal.output.rows.removeLast() }
    changes.add("a point too far") { $0.vertical.point[0] = 100 }
    for change in changes.tried {
      var (changed, other) = (healthy, fast)
      change.make(&other)
      changed.algorithms[value] = .fast(other)
      #expect(throws: CompilerBug.self, "\(change.name)") { try changed.verify() }
    }
  }

  /// Of the shapes that the two models have, and of one that none has.
  private static func fastConvolutions() throws -> [Algorithm] {
    try [(6, 3, 2), (8, 5, 1), (9, 3, 1)].map { size, kernel, stride in
      let geometry = ConvolutionGeometry.same(
        height: size, width: size, kernelHeight: kernel, kernelWidth: kernel, stride: stride)
      return .fast(try #require(FastConvolution(geometry, tile: (2, 2))))
    }
  }
}

/// The choices themselves.
@Suite struct ChooseAlgorithmsTests {
  @Test func everyChoiceOfAConvolutionHasItsReason() throws {
    for stages in [try Stages.small(), try Stages.fast()] {
      for chosen in stages.chosen {
        for (value, algorithm) in chosen.algorithms {
          let reason = chosen.reasons[value]
          switch algorithm {
          case .matrices: #expect(reason == nil)
          case .taps: #expect(reason?.hasPrefix("taps: ") == true)
          case .fast: #expect(reason?.hasPrefix("fast convolution, ") == true)
          case .image: #expect(reason?.hasPrefix("a single image: ") == true)
          case .thin: #expect(reason?.hasPrefix("rows of taps: ") == true)
          }
        }
      }
    }
  }

  /// From two channels to 36, and back, and the gradient of the weights between them.
  @Test func fewChannelsHaveTheirTapsGathered() throws {
    let laidOut = try Stages.small().laidOut[Stages.step]
    func thin(_ target: Target) -> [ValueID] {
      chooseAlgorithms(laidOut, target: target).algorithms.filter { $0.value == .thin }.keys.sorted()
    }
    let operations = Set(thin(.default).map { laidOut.graph[$0].operation.row.mnemonic })
    #expect(operations == ["convolution", "convolutionInputGradient", "convolutionKernelGradient"])
    var other = Target.default
    other.thinChannels = 1
    #expect(thin(other) == [])
  }

  @Test func optionsAndTargetsDecide() throws {
    let laidOut = try Stages.fast().laidOut[Stages.step]
    func count(_ target: Target, _ options: CompilerOptions = CompilerOptions()) -> Int {
      let chosen = chooseAlgorithms(laidOut, target: target, options: options)
      return chosen.algorithms.keys.count { chosen.isFast($0) }
    }
    #expect(count(.default) > 0)
    #expect(count(.default, CompilerOptions(fastConvolution: false)) == 0)
    var other = Target.default
    other.operationsPerByte = 1e6
    #expect(count(other) == 0, "where moving a byte costs as much as a million operations")
    other = .default
    other.transformedImage = 7
    #expect(count(other) == 0, "where no cache holds the image")
  }

  @Test func singleImagesHaveTheirPixelsForRows() throws {
    let stages = try Stages.small()
    let generateOne = try #require(stages.chosen.first { $0.graph.name.hasSuffix("generate_one") })
    #expect(generateOne.algorithms.values.contains(.image))
    #expect(!stages.chosen[Stages.step].algorithms.values.contains(.image))
  }
}

extension ChosenGraph {
  fileprivate func isFast(_ value: ValueID) -> Bool {
    if case .fast = algorithms[value] { true } else { false }
  }
}
