import Testing

/// A mistake that Swift finds in a model is told at the line where it was made, first of all and in few words.
/// Overloads that differ in nothing but a closure's type would break it: see `Network`.
@Suite(.enabled(if: SwiftCompiler() != nil, "there is no swiftc, or no module BespokeDSL beside the tests"))
struct SlipTests {
  private static let files = "import BespokeDSL\n"

  private func sources(_ texts: [String]) -> [String] {
    texts.enumerated().map { Self.files + $1.replacing("NAME", with: "m\($0)") + "\n" }
  }

  private func check(_ slips: [Slip], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let compiler = try #require(SwiftCompiler())
    let found = try compiler.messages(of: sources(slips.map(\.source)), ["-typecheck"])
    for (slip, messages) in zip(slips, found) {
      let errors = messages.filter { $0.kind == "error" }
      let first = errors.first.map { "line \($0.line - 1): \($0.text)" } ?? "no error"
      #expect(
        errors.first?.line == slip.line + 1 && first.contains(slip.words) && errors.count <= 5,
        "\(slip.what) is in line \(slip.line) (\(slip.words)), \(errors.count) errors, \(first)\n\(slip.source)",
        sourceLocation: sourceLocation)
    }
  }

  @Test func layersInLists() throws { try check(Slip.each(Slip.layers + Slip.noLayers, in: Slip.lists)) }
  @Test func layersInFunctions() throws { try check(Slip.each(Slip.layers, in: Slip.functions)) }
  @Test func elsewhere() throws { try check(Slip.models) }

  /// Still right, and said to be written otherwise now.
  @Test func functionsAsTheyWereWrittenFirst() throws {
    let compiler = try #require(SwiftCompiler())
    let found = try compiler.messages(of: sources(Slip.writtenFirst.map(\.source)), ["-typecheck"])
    #expect(found.count == Slip.writtenFirst.count)
    for (old, messages) in zip(Slip.writtenFirst, found) {
      #expect(
        messages.map(\.kind) == ["warning"] && messages[0].line == old.line + 1
          && messages[0].text.contains(old.words), "\(messages)\n\(old.source)")
    }
  }

  /// The places and the model around them have no other mistake.
  @Test func theSamplesAreRightWithoutTheirSlips() throws {
    let right = (Array(Slip.lists.values) + Slip.functions.values).map {
      $0.replacing("LAYER", with: "Tanh()")
    }
    let compiler = try #require(SwiftCompiler())
    #expect(try compiler.messages(of: sources(right + [Slip.model()]), ["-typecheck"]).allSatisfy(\.isEmpty))
  }

  /// The parser misses a brace where the text ends, the types where the next player begins.
  @Test func aMissingBrace() throws {
    let compiler = try #require(SwiftCompiler())
    let source = Slip.model(generator: "Generator {\nDense(16)\nTanh()")
    let errors = try compiler.messages(of: sources([source]), ["-typecheck"])[0].filter { $0.kind == "error" }
    #expect(
      errors.first.map { $0.line >= 10 && $0.text == "expected '}' at end of closure" } ?? false, "\(errors)")
    let player = errors.first { $0.line == 6 }
    #expect(player?.text.contains("is a closing brace missing before this?") ?? false, "\(errors)")
    #expect(errors.count <= 4, "\(errors)")
  }

  /// What is found only when functions are compiled.
  @Test func aMissingReturn() throws {
    let compiler = try #require(SwiftCompiler())
    let source = Slip.model(
      generator: "Generator.function { z in\nlet a = Dense(16)(z)\nTanh()(Reshape(4, 4, 1)(a))\n}",
      discriminator: "Discriminator.function { image in\nlet a = Flatten()(image)\nDense(1)(a)\n}")
    let found = try compiler.messages(of: sources([source]), ["-emit-sil", "-o", "/dev/null"])[0]
    let warnings = found.filter { $0.kind == "warning" }
    #expect(
      warnings.map(\.line) == [5, 9] && warnings.allSatisfy { $0.text.contains("is unused") }, "\(found)")
    let errors = found.filter { $0.kind == "error" }
    #expect(
      errors.count == 2 && errors.allSatisfy { $0.text.hasPrefix("missing return in closure") }, "\(found)")
    for (line, error) in zip([5, 9], errors) { #expect((line...line + 1).contains(error.line), "\(found)") }
  }

  /// A list is checked layer by layer, so that the time grows with its length and no faster. The compiler gives up on
  /// an expression that takes it a second of the processor's time.
  @Test func sixtyLayers() throws {
    let layers = [
      "Conv2D(64, kernel: 5, stride: 2, bias: false)", "BatchNorm()", "LeakyReLU(0.2)", "Dropout(0.3)",
    ]
    func list(_ count: Int) -> String { (0..<count).map { layers[$0 % 4] }.joined(separator: "\n") }
    let calls = (1...60).map { "let x\($0) = 0.5 * (x\($0 - 1) + \(layers[$0 % 4])(x\($0 - 1)))" }
    let sources = sources([
      Slip.model(generator: "Generator {\n\(list(30))\n}", discriminator: "Discriminator {\n\(list(30))\n}"),
      Slip.model(
        generator: "Generator.function { x0 in\n\(calls.joined(separator: "\n"))\nreturn x60\n}"),
    ])
    let compiler = try #require(SwiftCompiler())
    let found = try compiler.messages(
      of: sources, ["-typecheck", "-Xfrontend", "-solver-expression-time-threshold=1"])
    #expect(found == [[], []])
  }
}
