import BespokeGraph
import BespokeInterpreter
import Testing

/// Values are rounded to the type that they are stored in, and only there.
@Suite struct StorageTests {
  /// `numbers`, stored as the type and then as float32.
  private func stored<Scalar: RealScalar>(_ numbers: [Scalar], as type: ElementType) throws -> [Scalar] {
    let shape = Shape([numbers.count])
    return try evaluate(Tensor(shape: shape, elements: numbers)) { builder, inputs in
      let short = builder.append(.reshape, [inputs[0]], shape: shape.stored(as: type))
      return builder.append(.reshape, [short], shape: shape)
    }
  }

  @Test(arguments: [Float(1), 0x1.01p0, 0x1.02p0, 0x1.03p0, -0x1.03p0, 0x1.fffp3, 3e38, 0x1p-130, 0x1.8p-133])
  func bfloat16IsTheUpperHalfOfAFloat(_ number: Float) throws {
    // To nearest, the even one of two.
    let bits = number.bitPattern
    let expected = Float(bitPattern: (bits &+ 0x7fff &+ (bits >> 16 & 1)) & 0xffff_0000)
    #expect(try stored([number], as: .bfloat16) == [expected])
    #expect(try stored([Double(number)], as: .bfloat16) == [Double(expected)])
  }

  @Test func float16HasItsDigitsAndItsLargestNumber() throws {
    let numbers: [Double] = [
      1 + 0x1p-10, 1 + 0x1p-11, 1 + 0x1.8p-10, 65504, 65519, 65520, -1e9, 0x1p-24, 0x1p-25, 0,
    ]
    let expected: [Double] = [1 + 0x1p-10, 1, 1 + 0x1p-9, 65504, 65504, .infinity, -.infinity, 0x1p-24, 0, 0]
    #expect(try stored(numbers, as: .float16) == expected)
    #expect(try stored(numbers.map(Float.init), as: .float16) == expected.map(Float.init))
  }

  @Test func longerTypesKeepWhatTheReferenceComputes() throws {
    for type in [ElementType.float32, .float64] {
      #expect(try stored([0.1, .pi, 1e300], as: type) == [0.1, .pi, 1e300])
    }
  }

  @Test func whatIsNoNumberStaysSo() throws {
    let numbers = try stored([Double.nan, .infinity, -.infinity, -0.0], as: .bfloat16)
    #expect(numbers[0].isNaN && numbers[1] == .infinity && numbers[2] == -.infinity)
    #expect(numbers[3] == 0 && numbers[3].sign == .minus)
  }

  /// Arithmetic is not: a sum of short numbers is stored as long as it is declared.
  @Test func onlyWhatIsStoredIsRounded() throws {
    let x = Tensor(shape: Shape([2]), elements: [1.0, 0x1p-9])
    func sum(as type: ElementType) throws -> [Double] {
      try evaluate(x) { builder, inputs in
        builder.append(.sum(axes: [0]), [inputs[0]], shape: Shape([], elementType: type))
      }
    }
    #expect(try sum(as: .bfloat16) == [1])
    for type in [ElementType.float16, .float32, .float64] { #expect(try sum(as: type) == [1 + 0x1p-9]) }
  }
}
