import ProgramDouble
import Testing

@testable import BespokeTraining

/// Objects of different builds in one program.
@Suite struct RunMixedBuildTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      return "\(error is UserError ? "" : "not a user's error: ")\(error)"
    }
  }

  @Test func partsOfTwoBuildsAreRefused() {
    #expect(
      message { _ = try CompiledProgram(bespoke_double_mixed()) }
        == "the compiled parts of mixed are of different builds (Toy.c is of 1111, Toy_avx2.c is of 2222): "
        + "remove the folder .build, then build again")
  }

  @Test func theListOfAnotherBuildIsRefused() throws {
    #expect(
      message { _ = try CompiledProgram(bespoke_double_whole(), lowering: 0x3333) }
        == "the compiled parts of whole are of different builds (Toy.c is of 1111, bespoke_programs.c is of 3333): "
        + "remove the folder .build, then build again")
    #expect(try CompiledProgram(bespoke_double_whole(), lowering: 0x1111).name == "whole")
    #expect(try CompiledProgram(bespoke_double_whole()).name == "whole")
  }
}
