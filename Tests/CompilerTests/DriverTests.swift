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
      // What is kept: from a named place.
      let keeps = lines.filter { $0.contains(/^ +\{\d+, \w+, \d+, \d+, \d+, \d+\},$/) }
      #expect(!keeps.isEmpty && !keeps.contains { $0.contains(/^ +\{\d+, \d/) }, "\(model.name)")
    }
  }

  /// What a line runs is called by words of the kernel that it is there, all of them where nobody shares it.
  @Test func sharedKernelsAreCalledByWhatTheyHaveInCommon() throws {
    for model in [dcgan, wganGP, acgan] as [any Model] {
      let (program, lines) = try driver(model)
      let calls = program.entries.flatMap { entry in entry.calls.map { entry.functions[$0.function].name } }
      let runs = lines.filter { $0.hasPrefix("    ") && $0.contains(/RUN(_WITH)?\(\d/) }.compactMap {
        $0.firstMatch(of: /RUN(?:_WITH)?\(\d+, (\w+)/).map { String($0.1) }
      }
      #expect(runs.count == calls.count)
      let users = Dictionary(grouping: zip(runs, calls).map { ($0, $1) }) { $0.0 }.mapValues {
        Set($0.map(\.1))
      }
      for (run, call) in zip(runs, calls) {
        if users[run]?.count == 1 { #expect(run == call) }
        var words = call.split(separator: "_")[...]
        for word in run.split(separator: "_") where word != "shared" && Int(word) == nil {
          let place = words.firstIndex(of: word)
          #expect(place != nil, "\(run) is no name for \(call)")
          words = words[(place ?? words.startIndex)...].dropFirst()
        }
      }
      #expect(users.values.contains { $0.count > 1 })
    }
    let names = try driver(dcgan).lines.joined(separator: "\n")
    #expect(names.contains("dcgan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,"))
    #expect(
      names.contains("dcgan_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,"))
  }

  /// A kernel that an optimiser is fused to says so, whether its states are replaced or another update follows.
  @Test func updatesAreSeen() throws {
    for model in [dcgan, wganGP, acgan] as [any Model] {
      let program = try driver(model).program
      let trained = Set(program.states.filter { $0.role == 0 || $0.role == 2 }.map(\.name))
      for function in program.entries.filter({ $0.kind == .step }).flatMap(\.functions) {
        let written = function.pointers.filter(\.isWritten).map(\.title)
        let updates = written.contains { title in
          trained.contains(title.hasSuffix("/next") ? String(title.dropLast(5)) : title)
        }
        #expect(function.name.contains("update") == updates, "\(function.name) leaves \(written)")
      }
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
    let barriers = lines.filter { $0.hasPrefix("    BARRIER;") }
    #expect(barriers.count == calls.count(where: \.barrierBefore))
    // Each with its reason, beside it or in the line before.
    #expect(calls.allSatisfy { $0.barrierBefore == ($0.barrierReason != nil) })
    for (before, line) in zip(lines, lines.dropFirst()) where line.hasPrefix("    BARRIER;") {
      #expect(line.contains("; /* ") || before.hasSuffix(" */"), "\(before)")
    }
    #expect(barriers.contains { $0.contains(" takes the place of ") })
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
