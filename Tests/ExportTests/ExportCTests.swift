import BespokeDSL
import BespokeExport
import BespokeGraph
import Foundation
import TestModels
import Testing

/// Exported C, compiled here and now; its own test compares it with the interpreter in double precision.
@Suite(.serialized) struct ExportCTests {
  private static let strict = "-O1 -std=c11 -pedantic -Wall -Wextra -Wshadow -Werror"

  private static func model(_ name: String) throws -> any Model {
    try #require(zoo.first { $0.name == name })
  }

  /// All networks of all test models: every layer there is.
  @Test(arguments: zoo.map(\.name)) func networksAreRight(_ name: String) throws {
    let model = try Self.model(name)
    let folder = try Folder()
    let isGAN = if case .gan = model.kind { true } else { false }
    let out = try folder.export(
      .c, model, ExportOptions(entries: isGAN ? [.generate, .discriminate] : [.classify]))
    let result = try Folder.run("gcc \(Self.strict) *.c -lm && ./a.out", in: out)
    #expect(result.code == 0, "\(result.output)")
    #expect(result.output.contains("right"))
  }

  /// Weights beside or in the C, folded or not, one instruction set or all, as C and as C++.
  @Test(arguments: [
    (ExportOptions(weights: .array), "gcc \(strict)"), (ExportOptions(exact: true), "gcc \(strict)"),
    (ExportOptions(sets: .all), "gcc \(strict)"), (ExportOptions(sets: .all), "clang \(strict)"),
    (ExportOptions(weights: .array, sets: .all), "clang++ -x c++ -O1 -pedantic -Wall -Wextra -Werror"),
    (ExportOptions(), "g++ -x c++ -O1 -pedantic -Wall -Wextra -Werror"),
    (ExportOptions(), "gcc -O1 -funsigned-char -fsanitize=undefined,address -fno-sanitize-recover"),
  ]) func choicesAreRight(_ options: ExportOptions, _ compiler: String) throws {
    let folder = try Folder()
    let out = try folder.export(.c, Self.model("skip-connections"), options)
    let result = try Folder.run("\(compiler) *.c -lm && ./a.out", in: out)
    #expect(result.code == 0 && result.output.contains("right"), "\(result.output)")
  }

  /// The test that goes with the C would notice: with other weights it fails.
  @Test func goldenTestFindsAnotherWeight() throws {
    let folder = try Folder()
    let out = try folder.export(.c, Self.model("squares"))
    let path = out + "/generator_weights.bin"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in stride(from: 3, to: min(bytes.count, 400), by: 4) { bytes[index] ^= 0x80 }
    try bytes.write(to: URL(fileURLWithPath: path))
    let result = try Folder.run("gcc -O1 *.c -lm && ./a.out", in: out)
    #expect(result.code == 1 && result.output.contains("WRONG"), "\(result.output)")
  }

  /// What is folded into weights does not stand in the C any more.
  @Test func normalisationIsFolded() throws {
    let folder = try Folder()
    let model = try Self.model("skip-connections")
    func text(_ name: String, _ options: ExportOptions) throws -> String {
      try String(
        contentsOfFile: folder.export(.c, model, as: name, options) + "/generator.c", encoding: .utf8)
    }
    let folded = try text("folded", ExportOptions())
    let exact = try text("exact", ExportOptions(exact: true))
    func lines(_ text: String) -> Int { text.split(separator: "\n").count }
    #expect(lines(folded) < lines(exact))
  }
}
