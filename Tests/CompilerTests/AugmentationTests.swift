import BespokeDSL
import BespokeGraph
import BespokeInterpreter
import TestSupport
import Testing

/// What augmentations make of images, against the same written with indices, from the numbers that were drawn.
@Suite struct AugmentationTests {
  /// - Parameter p: of an adaptive augmentation.
  private func apply(
    _ augmentation: any Augmentation, to images: Values, p: Double? = nil
  ) throws -> (images: Values, drawn: [String: [Double]]) {
    var builder = GraphBuilder(name: "augmentation")
    let x = builder.input("x", images.shape)
    let probability = p.map { builder.constant($0) }
    try Tape.lend(&builder) { tape in
      let made = augmentation.augmented(x, pass: "real", probability: probability, on: tape)
      tape.builder.output("made", made)
      for drawn in tape.observations { tape.builder.observe(drawn.name, drawn.value) }
      return Result { () throws(Diagnostics) in try tape.requireRight(at: .here()) }
    }.get()
    try builder.graph.verify()
    let run = try Interpreter<Double>().run(builder.graph, inputs: ["x": images], seed: 3, step: 1)
    return (try #require(run.outputs["made"]), run.observations.mapValues(\.elements))
  }

  /// The sample's pixels, `[row][column][channel]`.
  private typealias Picture = [[[Double]]]

  private func pictures(_ images: Values) -> [Picture] {
    let d = images.shape.dimensions
    return (0..<d[0]).map { n in
      (0..<d[1]).map { row in
        (0..<d[2]).map { column in
          let start = ((n * d[1] + row) * d[2] + column) * d[3]
          return Array(images.elements[start..<start + d[3]])
        }
      }
    }
  }

  /// Compares each picture with what a function makes of the one before and of its number.
  private func compare(
    _ augmentation: any Augmentation, _ shape: [Int], p: Double? = nil,
    _ tolerance: Tolerance = .doublePrecision,
    _ expected: (Picture, _ drawn: (String) throws -> Double) throws -> Picture
  ) throws {
    let images = try random(Shape(shape, batched: true))
    let (made, drawn) = try apply(augmentation, to: images, p: p)
    let results = try pictures(images).enumerated().map { n, picture in
      try expected(picture) { try #require(drawn["augmentation/\($0)/real"], "\($0)")[n] }
    }
    expectClose(made.elements, results.flatMap { $0.flatMap { $0.flatMap(\.self) } }, tolerance, "\(shape)")
  }

  private func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
  private func mapped(_ picture: Picture, _ pixel: ([Double]) -> [Double]) -> Picture {
    picture.map { $0.map(pixel) }
  }

  /// A pixel of `(0.2, 0.4, 0.9)`, the mean 0.5, in an image of two, the other `(-0.4, -0.2, 0.3)`, mean -0.1.
  @Test func colourByHand() throws {
    let images = Values(
      shape: Shape([1, 1, 2, 3], batched: true), elements: [0.2, 0.4, 0.9, -0.4, -0.2, 0.3])
    let (made, drawn) = try apply(.diffAugment(.colour), to: images)
    func u(_ word: String) throws -> Double { try #require(drawn["augmentation/\(word)/real"])[0] }
    let (b, s, c) = (try u("brightness") - 0.5, try 2 * u("saturation"), try u("contrast") + 0.5)
    // The mean of all is 0.2 + b, whatever the saturation.
    let expected = [
      (0.5, -0.3), (0.5, -0.1), (0.5, 0.4), (-0.1, -0.3), (-0.1, -0.1), (-0.1, 0.4),
    ].map { mean, rest in (mean + rest * s - 0.2) * c + 0.2 + b }
    expectClose(made.elements, expected, .doublePrecision, "colour")
    #expect(b != 0 && s != 1 && c != 1)
  }

  @Test(arguments: [[3, 4, 5, 3], [4, 3, 3, 1], [2, 1, 1, 2]]) func colour(_ shape: [Int]) throws {
    try compare(.diffAugment(.colour), shape) { picture, drawn in
      let (brightness, contrast) = (try drawn("brightness") - 0.5, try drawn("contrast") + 0.5)
      var picture = mapped(picture) { $0.map { $0 + brightness } }
      if shape[3] > 1 {
        let saturation = try 2 * drawn("saturation")
        picture = mapped(picture) { pixel in
          pixel.map { ($0 - mean(pixel)) * saturation + mean(pixel) }
        }
      }
      let whole = mean(picture.flatMap { $0.flatMap(\.self) })
      return mapped(picture) { $0.map { ($0 - whole) * contrast + whole } }
    }
  }

  /// A gray image has no saturation, for which nothing is drawn.
  @Test func grayImagesHaveNoSaturation() throws {
    let images = try random(Shape([2, 2, 2, 1], batched: true))
    #expect(
      try apply(.diffAugment(.colour), to: images).drawn.keys.sorted() == [
        "augmentation/brightness/real", "augmentation/contrast/real",
      ])
  }

  /// A pixel comes from as many rows and columns further as were drawn, from none beyond the image; all shifts there can
  /// be are met.
  @Test(arguments: [[64, 12, 4, 2], [64, 28, 28, 1], [8, 3, 16, 1], [2, 3, 3, 2]])
  func translation(_ shape: [Int]) throws {
    var met: [Set<Double>] = [[], []]
    let reaches = [shape[1], shape[2]].map { Int((Double($0) / 8).rounded()) }
    try compare(.diffAugment(.translation), shape) { picture, drawn in
      let shifts = try zip(["rows", "columns"], reaches).enumerated().map { axis, direction in
        if direction.1 == 0 { return 0 }
        let number = try drawn("translation-\(direction.0)")
        met[axis].insert(number)
        return Int(number) - direction.1
      }
      return picture.indices.map { row in
        picture[row].indices.map { column in
          let (from, at) = (row + shifts[0], column + shifts[1])
          return picture.indices.contains(from) && picture[row].indices.contains(at)
            ? picture[from][at] : picture[row][column].map { _ in 0 }
        }
      }
    }
    for (numbers, reach) in zip(met, reaches) where reach > 0 && shape[0] == 64 {
      #expect(numbers == Set((0...2 * reach).map(Double.init)))
    }
  }

  /// A rectangle of half the size around each place, cut at the borders.
  @Test(arguments: [[64, 8, 5, 2], [64, 6, 7, 1], [8, 28, 28, 1], [3, 1, 2, 1]])
  func cutout(_ shape: [Int]) throws {
    let sizes = [shape[1], shape[2]].map { ($0 + 1) / 2 }
    var met: [Set<Double>] = [[], []]
    try compare(.diffAugment(.cutout), shape) { picture, drawn in
      let centres = try [drawn("cutout-rows"), drawn("cutout-columns")]
      for axis in 0...1 { met[axis].insert(centres[axis]) }
      let holes = zip(centres, sizes).map { centre, size in
        Int(centre) - size / 2..<Int(centre) - size / 2 + size
      }
      return picture.indices.map { row in
        picture[row].indices.map { column in
          picture[row][column].map { holes[0].contains(row) && holes[1].contains(column) ? 0 : $0 }
        }
      }
    }
    // An even size has a centre between two pixels, of which there is one more.
    for axis in 0...1 where shape[0] == 64 {
      #expect(met[axis].count == shape[axis + 1] + 1 - sizes[axis] % 2)
    }
  }

  /// Each transform after those before it.
  @Test func transformsComeInTheirOrder() throws {
    let images = try random(Shape([4, 8, 8, 1], batched: true))
    func elements(_ transforms: [DiffAugment.Transform]) throws -> [Double] {
      try apply(DiffAugment(transforms), to: images).images.elements
    }
    let dark = try elements([.cutout, .colour])
    #expect(try elements([.colour, .cutout]) != dark)
    #expect(try apply(.diffAugment(.cutout, .colour), to: images).images.elements == dark)
    #expect(try apply(DiffAugment([.cutout, .colour]), to: images, p: 1).images.elements == dark)
    // Zeros stay where nothing follows the cutout.
    #expect(try elements([.colour, .cutout]).count { $0 == 0 } >= 4 * 4)
    #expect(try elements([.cutout, .colour]).count { $0 == 0 } == 0)
  }

  /// Each transform by its own probability, with the numbers that it draws without.
  @Test(arguments: DiffAugment.Transform.allCases) func probabilities(_ transform: DiffAugment.Transform)
    throws
  {
    let images = try random(Shape([64, 8, 8, 3], batched: true))
    func elements(_ p: Double?) throws -> [Double] {
      try apply(DiffAugment([transform]), to: images, p: p).images.elements
    }
    let all = try elements(nil)
    #expect(try elements(1) == all)
    expectClose(try elements(0), images.elements, .doublePrecision, "none")
    let half = try apply(DiffAugment([transform]), to: images, p: 0.5)
    let drawn = half.drawn.filter { $0.key.contains("-chosen/") }
    #expect(drawn.count == (transform == .colour ? 3 : 1))
    guard transform != .colour else { return }
    let chosen = try #require(drawn.first).value.map { $0 < 0.5 }
    #expect((20...44).contains(chosen.count { $0 }))
    let size = images.elements.count / 64
    let expected = chosen.indices.flatMap { n in
      (chosen[n] ? all : images.elements)[n * size..<(n + 1) * size]
    }
    #expect(half.images.elements == expected)
  }

  /// The three of colour are chosen apart.
  @Test func partsOfColourAreChosenApart() throws {
    try compare(.diffAugment(.colour), [32, 2, 3, 3], p: 0.5) { picture, drawn in
      func factor(_ word: String, _ chosen: Double, _ other: Double) throws -> Double {
        try drawn(word + "-chosen") < 0.5 ? chosen : other
      }
      let brightness = try factor("brightness", drawn("brightness") - 0.5, 0)
      let saturation = try factor("saturation", 2 * drawn("saturation"), 1)
      let contrast = try factor("contrast", drawn("contrast") + 0.5, 1)
      let bright = mapped(picture) { $0.map { $0 + brightness } }
      let gray = mapped(bright) { pixel in pixel.map { ($0 - mean(pixel)) * saturation + mean(pixel) } }
      let whole = mean(gray.flatMap { $0.flatMap(\.self) })
      return mapped(gray) { $0.map { ($0 - whole) * contrast + whole } }
    }
  }

  /// Of the first and of the second order, against differences.
  @Test(arguments: [[.colour], [.translation], [.cutout], DiffAugment.Transform.allCases], [nil, 0.5])
  func derivatives(_ transforms: [DiffAugment.Transform], _ p: Double?) throws {
    let shape = Shape([3, 5, 4, 2], batched: true)
    try checkGradients("\(transforms)", at: [random(shape)]) { builder, x in
      let probability = p.map { builder.constant($0) }
      let made = Tape.lend(&builder) {
        DiffAugment(transforms).augmented(x[0], pass: "real", probability: probability, on: $0)
      }
      return [builder.unary(.tanh, made)]
    }
  }

  /// An augmentation of one's own, from all that there is to draw.
  private struct Own: Augmentation {
    var formula: @Sendable (BespokeDSL.Tensor, AugmentationContext) -> BespokeDSL.Tensor
    func apply(_ images: BespokeDSL.Tensor, _ context: AugmentationContext) -> BespokeDSL.Tensor {
      formula(images, context)
    }
  }

  @Test func drawsOfOnesOwn() throws {
    let images = try random(Shape([512, 1, 1, 1], batched: true))
    func made(
      p: Double? = nil,
      _ formula: @escaping @Sendable (BespokeDSL.Tensor, AugmentationContext) -> BespokeDSL.Tensor
    ) throws -> [Double] {
      try apply(Own(formula: formula), to: images, p: p).images.elements
    }
    let shape = images.shape
    let whole = try made { $1.integer(below: 3).forSamples(of: $0.shape) }
    #expect(Set(whole) == [0, 1, 2])
    #expect(try made { $1.integer(below: 5, $0.shape) }.max() == 4)
    for even in [try made { $1.uniform().forSamples(of: $0.shape) }, try made { _, c in c.uniform(shape) }] {
      #expect(even.allSatisfy { (0..<1).contains($0) } && abs(mean(even) - 0.5) < 0.1)
    }
    for normal in [try made { $1.normal().forSamples(of: $0.shape) }, try made { _, c in c.normal(shape) }] {
      #expect(abs(mean(normal)) < 0.3 && abs(mean(normal.map { $0 * $0 }) - 1) < 0.4)
    }
    // Twice is two draws.
    #expect(try made { ($1.uniform() - $1.uniform()).forSamples(of: $0.shape) }.contains { $0 != 0 })
    #expect(try made { $1.chosen(2 * $0, else: $0) } == images.elements.map { 2 * $0 })
    let some = try made(p: 0.25) { $1.chosen(2 * $0, else: $0) }
    #expect(zip(some, images.elements).allSatisfy { $0 == $1 || $0 == 2 * $1 })
    #expect((80...180).contains(zip(some, images.elements).count { $0 != $1 }))
    let numbers = try made(p: 0.25) { $0 * 0 + $1.chosen($0 * 0 + 3, else: -1) }
    #expect(Set(numbers) == [3, -1])
  }

  @Test func mistakesAreSaid() throws {
    let images = try random(Shape([4, 2, 2, 1], batched: true))
    func problems(
      _ formula: @escaping @Sendable (BespokeDSL.Tensor, AugmentationContext) -> BespokeDSL.Tensor
    ) -> [String] {
      do {
        _ = try apply(Own(formula: formula), to: images)
        return []
      } catch { return (error as? Diagnostics)?.all.map(\.message) ?? ["\(error)"] }
    }
    #expect(
      problems { x, _ in x.sumOfSamples } == [
        "the augmentation makes [n=4] of images [n=4, 2, 2, 1], and must keep their shape"
      ])
    #expect(
      problems { $0 + $1.uniform() } == [
        "the augmentation combines values of shapes [n=4, 2, 2, 1] and [n=4], which must be equal"
      ])
    #expect(
      problems { $0 + $1.uniform(Shape([0])) } == ["the augmentation draws [0], which is no possible shape"])
    #expect(
      problems { $0 * $1.integer(below: 0).forSamples(of: $0.shape) } == [
        "the augmentation draws whole numbers below 0, which must be 1 to 16777216"
      ])
    #expect(
      problems { x, _ in Conv2D(1, kernel: 3)(x) } == [
        "the augmentation applies a layer, whose weights nothing would train"
      ])
  }
}
