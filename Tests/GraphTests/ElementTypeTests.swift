import BespokeGraph
import Testing

/// Types other than float32 are said wherever a shape is, and checked where two must agree.
@Suite struct ElementTypeTests {
  @Test(arguments: ElementType.allCases) func isPrintedReadAndVerified(_ type: ElementType) throws {
    let text = """
      graph "g" {
        state "s" : \(type.mnemonic)[2] moment
        %0 = input {name "x"} : f32[2] "x"
        %1 = state {name "s"} : \(type.mnemonic)[2] "s"
        %2 = add %0, %1 : \(type.mnemonic)[2] "y"
        output "y" = %2
        assign "s" = %2
      }

      """
    let graph = try Graph(parsing: text)
    try graph.verify()
    #expect(graph.text == text)
    #expect(graph.nodes.map(\.shape.elementType) == [.float32, type, type])
  }

  @Test func onlyFloat32IsNotSaid() {
    for type in ElementType.allCases {
      let shown = "\(Shape([3, 2], batched: true, elementType: type))"
      #expect(shown == (type == .float32 ? "" : type.mnemonic) + "[n=3, 2]")
    }
  }

  @Test func typesAreToldApart() throws {
    #expect(Set(ElementType.allCases.map(\.mnemonic)).count == ElementType.allCases.count)
    for type in ElementType.allCases {
      // A sign, the exponents with one more for what has fewer digits and one for infinity, the digits.
      let exponentBits = Int.bitWidth - (type.exponents.count + 1).leadingZeroBitCount
      #expect(8 * type.bytes == 1 + exponentBits + type.fractionBits)
    }
  }

  @Test(arguments: [
    (
      ["state \"s\" : bf16[2] moment", "%0 = state {name \"s\"} : f32[2]"],
      "%0: state \"s\" is declared bf16[2], but read as [2]"
    ),
    (
      ["state \"s\" : f16[] moment", "%0 = constant {value 1.0} : f64[]", "assign \"s\" = %0"],
      "%0: assignment of f64[] to \"s\", which is declared f16[]"
    ),
    (
      ["%0 = input {name \"x\"} : bf16[2]", "%1 = sum %0 {axes [0]} : bf16[2]"],
      "%1: sum is declared bf16[2], but computes bf16[]"
    ),
  ])
  func refuses(_ lines: [String], _ message: String) throws {
    let graph = try Graph(parsing: "graph \"g\" {\n" + lines.joined(separator: "\n") + "\n}")
    #expect { try graph.verify() } throws: { "\($0)" == "graph \"g\", \(message)" }
  }
}
