import BespokeCompiler
import BespokeDSL
import Foundation
import TestModels
import Testing

@testable import BespokeEmitter

/// What follows from the rows of the instruction sets.
@Suite struct InstructionSetTests {
  private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func texts(_ sets: [InstructionSet]) throws -> [String: String] {
    var runner = StageRunner()
    var backend = CBackend()
    backend.sets = sets
    let program = backend.files(of: try compile(squares, &runner), stem: "Squares")
    let files = program.files + backend.files(sharedBy: [program])
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
  }

  @Test func namesAreWordsAndUnique() throws {
    let names = InstructionSet.all.map(\.name)
    #expect(Set(names).count == names.count && names.contains("neon"))
    for name in names {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }, "\(name)")
    }
    // Users read there what they may be told.
    let header = try String(
      contentsOf: package.appending(path: "Sources/BespokeABI/include/bespoke.h"), encoding: .utf8)
    for name in names { #expect(header.contains("\"\(name)\""), "\(name)") }
  }

  /// Each processor has a set that all of its kind have, and what is better than another has all that the other has.
  @Test func theBestStandsFirst() {
    for (number, set) in InstructionSet.all.enumerated() {
      let later = InstructionSet.all.dropFirst(number + 1)
      for other in later where other.condition == set.condition {
        #expect(Set(set.features).isSuperset(of: other.features) && set.lanes >= other.lanes)
      }
      #expect(set.features.isEmpty == (set.check == "1"))
    }
    let always = InstructionSet.all.filter(\.features.isEmpty).map(\.condition)
    #expect(always == ["defined(__aarch64__)", "!defined(__aarch64__)"])
  }

  /// What programs are planned with holds for each.
  @Test func panelsAreFullOfVectors() {
    let target = Target.default
    for set in InstructionSet.all {
      let tile = set.vectors * set.lanes
      #expect(target.widePanel % tile == 0 && target.narrowPanel % min(tile, target.narrowPanel) == 0)
      #expect(target.lanes % set.lanes == 0 && target.narrowPanel % set.lanes == 0)
    }
    #expect(target.leastRowsToCopy == 4 * InstructionSet.all.map(\.rows).min()!)
    #expect(target.leastRowsToCopyMatrix == 2 * InstructionSet.all.map(\.rows).min()!)
  }

  /// The runtime has the target's numbers from the target, but that it turns blocks of sixteen.
  @Test func theRuntimeIsThatOfTheTarget() {
    let (target, text) = (Target.default, runtimeText(InstructionSet.all))
    for line in [
      "#define DOT_COLUMNS \(target.widePanel)\n", "#define AXIS \(target.mapAxis)\n",
      "fitting = \(target.roomForCopies) / ", "sixteen __attribute__((vector_size(\(4 * target.lanes))))",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(target.lanes == 16)
  }

  /// A row is enough: the files, the choice and the runtime know another set, and nothing else changes.
  @Test func aRowIsASet() throws {
    let before = try texts(InstructionSet.all)
    let after = try texts([sve128] + InstructionSet.all)
    #expect(Set(after.keys).subtracting(before.keys) == ["Squares_sve128.c"])
    #expect(Set(before.keys) == Set(emittedNames(stem: "Squares") + sharedNames))
    let file = try #require(after["Squares_sve128.c"])
    #expect(file.contains("target(\"+sve\")") && file.contains("squares_kernels_sve128 = {"))
    #expect(after["Squares.c"]?.contains("[BESPOKE_CHOICE_SVE128] = &squares_kernels_sve128,") == true)
    #expect(after["Squares.c"]?.contains("{\"Squares_sve128.c\", &squares_kernels_sve128.lowering},") == true)
    let choice = try #require(after["bespoke_choice.h"])
    #expect(choice.contains("#ifdef BESPOKE_HAS_SVE128\n#include <sys/auxv.h>\n#endif\n"))
    let host =
      "#if defined(__aarch64__) && (!defined(BESPOKE_HOST_ONLY) || \\\n    (defined(__ARM_FEATURE_SVE)))"
    #expect(choice.contains(host + "\n#define BESPOKE_HAS_SVE128\n#endif\n"))
    #expect(choice.contains("{NULL, \"sve128\", \"avx512\", \"avx2\", \"neon\", \"baseline\"}"))
    #expect(after["bespoke_kernels.h"]?.contains("#if defined(BESPOKE_SVE128)\n#define LANES 4\n") == true)
  }
}
