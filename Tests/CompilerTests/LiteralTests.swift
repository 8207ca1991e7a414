import BespokeCompiler
import Foundation
import Testing

@testable import BespokeEmitter

/// Constants as C reads them.
@Suite struct LiteralTests {
  /// Every exponent, the subnormal numbers' among them, with the first, the last and some other fractions, either sign.
  private static let grid: [Float] = {
    var fractions: [UInt32] = [0, 1, 2, 0x2a_aaaa, 0x40_0000, 0x55_5555, 0x7f_fffe, 0x7f_ffff]
    var word: UInt32 = 1
    for _ in 0..<24 {
      word = word &* 1_664_525 &+ 1_013_904_223
      fractions.append(word >> 9)
    }
    return (0..<255).flatMap { exponent in
      fractions.flatMap { fraction in
        [0, 0x8000_0000].map { Float(bitPattern: $0 | UInt32(exponent) << 23 | fraction) }
      }
    }
  }()

  @Test func constantsReadBackAsTheyAre() {
    #expect(Self.grid.contains(.greatestFiniteMagnitude) && Self.grid.contains(-.leastNonzeroMagnitude))
    #expect(Self.grid.contains { $0 == 0 && $0.sign == .minus })
    for number in Self.grid {
      let text = literal(Double(number))
      #expect(text.wholeMatch(of: /-?\d+(\.\d+)?(e[-+]\d+)?f/) != nil, "\(text)")
      #expect(text.contains(".") || text.contains("e"), "\(text)")
      #expect(strtof(text, nil).bitPattern == number.bitPattern, "\(text) is not \(number)")
    }
  }

  @Test func noneIsLongerThanItHasToBe() {
    #expect(literal(0.1) == "0.1f" && literal(1.0) == "1.0f" && literal(-0.0) == "-0.0f")
    #expect(literal(0x1p-7) == "0.0078125f" && literal(7.812500000000007e-05) == "7.8125e-05f")
    #expect(Self.grid.allSatisfy { literal(Double($0)).count <= 16 })
  }

  @Test func whatIsNoNumberHasItsNameInC() {
    #expect(literal(.infinity) == "INFINITY" && literal(-.infinity) == "-INFINITY" && literal(.nan) == "NAN")
    #expect(literal(1e300) == "INFINITY")
  }

  /// `--0.0f` would be another operator.
  @Test func aMinusBeforeAMinusStandsApart() {
    #expect(Expression.negate(.number(-0.0)).c == "-(-0.0f)")
    #expect(Expression.negate(.number(-2)).c == "-(-2.0f)")
    #expect(Expression.binary(.subtract, .name("a"), .number(-2)).c == "a - -2.0f")
  }
}
