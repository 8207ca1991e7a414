import BespokeDSL
import BespokeEmitter
import BespokeZoo
import TestModels
import Testing

@testable import BespokeCompiler

/// The C that runs the kernels, for its readers.
@Suite struct DriverTests {
  private func driver(_ model: any Model) throws -> (program: LoopProgram, lines: [String]) {
    var runner = StageRunner()
    let program = try compile(model, &runner)
    let text = CBackend().files(of: program, stem: "M").files.first { $0.name == "M.c" }?.text ?? ""
    return (program, text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func headings(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("    /* ") && $0.hasSuffix(". */") }.map {
      String($0.dropFirst(7).dropLast(4))
    }
    .filter { !$0.hasPrefix("Where its") && !$0.hasPrefix("Which inputs") }
  }

  /// A name or a text that is too long for a line stands alone in one.
  @Test func linesFitAndPlacesHaveNames() throws {
    for model in [mlp, acgan, wganGP, classifier, oddSizes, seldom] as [any Model] {
      let lines = try driver(model).lines
      let long = lines.filter { line in
        let text = line.trimmingPrefix { $0 == " " }
        return line.count > 120 && text.contains(" ") && !text.hasPrefix("\"")
      }
      #expect(long.isEmpty, "\(model.name): \(long.first ?? "")")
      let runs = lines.filter { $0.contains("RUN(") || $0.contains("RUN_WITH(") }.filter {
        !$0.hasPrefix("#")
      }
      #expect(!runs.isEmpty && !runs.contains { $0.contains("arena +") })
    }
  }

  /// Every kernel of every entry once, in the order in which they run, and threads meet where they must.
  @Test func entriesAreListsOfTheirKernels() throws {
    let (program, lines) = try driver(wganGP)
    let calls = program.entries.flatMap(\.calls)
    let runs = lines.filter { $0.hasPrefix("    ") && ($0.contains("RUN(") || $0.contains("RUN_WITH(")) }
    #expect(runs.count == calls.count)
    let numbers = runs.map {
      String($0.split(separator: "(")[$0.contains("if (") ? 2 : 1].prefix { $0 != "," })
    }
    #expect(numbers == program.entries.flatMap { $0.calls.indices.map(String.init) })
    #expect(lines.count { $0 == "    BARRIER;" } == calls.count(where: \.barrierBefore))
    #expect(runs.count { $0.contains("if (me->call->trace)") } == calls.count(where: \.isTraceOnly))
  }

  @Test func partsOfAStepHaveHeadings() throws {
    let together = try headings(driver(dcgan).lines)
    var expected = [
      "The generator's images", "The discriminator on real images", "The discriminator on generated images",
      "Scores and losses", "The discriminator's gradients and its update",
      "The generator's gradients and its update",
    ]
    let first = try #require(together.firstIndex(of: expected[0]))
    #expect(Array(together[first..<first + 6]) == expected)
    #expect(together.contains("Only for a trace"))

    let inTurn = try headings(driver(alternating).lines)
    for part in 1...2 {
      expected = [
        "The generator's images", "The discriminator on real images", "The discriminator on generated images",
        "The discriminator's gradients and its update",
      ]
      for words in expected {
        #expect(
          inTurn.contains("Part \(part): \(words.prefix(1).lowercased() + words.dropFirst())"), "\(words)")
      }
    }
    #expect(inTurn.contains("Part 3: the generator's gradients and its update"))
    #expect(!inTurn.contains { $0.hasPrefix("Part 4") })
    #expect(try headings(driver(classifier).lines).contains("Gradients and update"))
  }
}
