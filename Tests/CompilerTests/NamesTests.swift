import BespokeDSL
import BespokeEmitter
import BespokeGraph
import BespokePhilox
import FuzzSupport
import Testing

@testable import BespokeCompiler

/// What models call their parts, as identifiers of C.
@Suite struct NamesTests {
  /// As a layer's own value, as one of its tensors, as what is made of it.
  private static func wishes(_ name: String) -> [String] {
    [
      name, name + " value", "from " + name, "generator/\(name)", "generator/\(name)/kernel",
      "elements of \(name)",
    ]
  }

  @Test func noNameMeansSomethingInC() {
    let taken = Set(DifficultNames.all)
    for name in DifficultNames.all {
      var names = Names()
      for wish in Self.wishes(name) {
        let identifier = names.unique(wish)
        #expect(identifier.last == "_" || Names.isOwn(identifier), "\(wish) becomes \(identifier)")
        #expect(identifier.utf8.count < 128 && !identifier.contains("__") && identifier.first!.isLetter)
      }
      if !Names.isOwn(identifier(name)) {
        #expect(!taken.subtracting(["ROWS_2_"]).contains(names.unique(name)))
      }
    }
  }

  /// The runtime's own declarations are none of what a name may become, whatever is added to it.
  @Test func theRuntimeKeepsOffTheNamesOfModels() {
    let text = CBackend().files(sharedBy: []).map(\.text).joined(separator: "\n")
    var declared: Set<String> = []
    for match in text.matches(
      of: #/#define (\w+)|} (\w+);|^(?:typedef|INLINE|SHARED|static)[^;{=]*?(\w+)(?:\(| __|;)/#
        .anchorsMatchLineEndings())
    {
      for word in [match.1, match.2, match.3].compactMap(\.self) { declared.insert(String(word)) }
    }
    #expect(
      declared.isSuperset(of: ["ROWS", "LANES", "INLINE", "AXIS", "block", "range", "term", "philox"]),
      "\(declared)")
    for name in declared {
      #expect((!Names.isOwn(name) || Names.reserved.contains(name)) && name.last != "_", "\(name)")
    }
  }

  @Test func wordsOfTheCompilerAreNoKeywordsOfC() {
    #expect(Names.words.isDisjoint(with: DifficultNames.keywords))
  }

  @Test func namesStayReadable() {
    var names = Names()
    #expect(names.unique("generator/conv2/kernel") == "generator_conv2_kernel")
    #expect(names.unique("moving_mean") == "moving_mean")
    #expect(names.unique("conv2") == "conv2")
    #expect(names.unique("generator/ROWS") == "generator_ROWS")
    #expect(names.unique("ROWS") == "ROWS_")
    #expect(names.unique("step generator/conv2", in: "hinge-sngan") == "hinge_sngan_step_generator_conv2")
  }

  /// What it is, not for which images it is computed.
  @Test(arguments: [
    ("generator/batchNorm1/mean", "mean"), ("discriminator/conv2/real", "conv2"),
    ("discriminator/conv2/fake2", "conv2"), ("mask/dropout1/fake", "dropout1 mask"), ("real", "real"),
    ("loss/discriminator/real", "loss"), ("score/fake", "score"),
    ("grad/discriminator/conv2/kernel via real", "grad kernel"),
    ("grad/grad/generator/dense1", "grad grad dense1"),
    ("unscaled grad/discriminator/conv2/fake", "unscaled grad conv2"),
    ("adam/discriminator/conv2/kernel/m/next", "m next"), ("generator/conv1/kernel/next", "kernel next"),
    ("sums for grad/discriminator/conv1/bias via generator", "sums for grad bias"),
    ("discriminator/dense1/discriminator-look2", "dense1"),
    ("grad/discriminator/conv1/fake for generator", "grad conv1"), ("sums for noise", "sums for noise"),
  ])
  func localsAreCalledByWhatTheyAre(_ name: String, _ expected: String) {
    #expect(localName(name) == expected)
    var names = Names()
    #expect(names.unique(localName(name)) == expected.replacing(" ", with: "_"))
  }

  @Test func namesThatCannotBeToldApartGetNumbers() {
    var names = Names()
    let long = String(repeating: "x", count: 299)
    let wishes = [
      "a_b", "a__b", "a_b_", "a-b", "a/b", "ROWS_2", "ROWS", "ROWS", "ROWS", long + "a", long + "b", "", "/",
      "2",
    ]
    let made = wishes.map { names.unique($0) }
    #expect(Set(made).count == wishes.count, "\(made)")
    #expect(made.allSatisfy { $0.utf8.count <= 110 })
  }

  @Test func symbolsOfModelsDiffer() {
    let models = [
      "a", "a-b", "a-step", "bespoke", "bespoke-test", "model", "model-bespoke", "models", "bespoken",
    ]
    let symbols = models.map(modelSymbol)
    #expect(Set(symbols).count == models.count)
    #expect(symbols.allSatisfy { !$0.hasPrefix("bespoke_") && $0 != "bespoke" })
    #expect(modelSymbol("hinge-sngan") == "hinge_sngan")
  }

  @Test func stemsOfFilesDiffer() {
    let files = [
      "DCGAN", "Dotted.v2", "GAN+Small", "My Model", "Größe", "Grosse", "a,b", "a=2Cb", "bespoke",
      "model=bespoke",
      "bespoke_kernels", "bespoke_programs", "a", "a_avx2", "a_baseline", "quote\"s", "back\\slash", "50%",
      "$(x)",
      String(repeating: "ä", count: 120) + "1", String(repeating: "ä", count: 120) + "2",
    ]
    let made = files.flatMap { file in emittedNames(stem: fileStem(file)) } + sharedNames + ["bespoke.h"]
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
    for name in made {
      #expect(
        name.utf8.allSatisfy { $0 > 32 && $0 < 127 } && !name.contains { "\"\\/%$(),' ".contains($0) },
        "\(name)")
      #expect(name.utf8.count < 150)
    }
    #expect(fileStem("DCGAN") == "DCGAN" && fileStem("Dotted.v2") == "Dotted.v2")
    // Systems write the same letter in two ways.
    #expect(fileStem("Gr\u{f6}\u{df}e") == fileStem("Gro\u{308}\u{df}e"))
  }

  @Test func streamsOfOneProgramDiffer() {
    // Two names of one hash are found among some hundred thousand.
    var hashes: [UInt32: String] = [:]
    var pair: (String, String)?
    var number = 0
    while pair == nil {
      let name = "generator/layer\(number)/kernel"
      if let other = hashes.updateValue(name, forKey: Philox.stream(named: name)) { pair = (other, name) }
      number += 1
    }
    guard let (one, two) = pair else { return }
    var streams = RandomStreams()
    #expect(streams[one] == Philox.stream(named: one))
    #expect(streams[two] != streams[one] && streams[two] == streams[two])
    // Whoever asks first keeps the number that its name alone gives.
    var turned = RandomStreams()
    #expect(turned[two] == Philox.stream(named: two) && turned[one] != turned[two])
  }
}
