import BespokeGraph
import Testing

@Suite struct GraphParserTests {
  @Test(arguments: [
    ("", "1:1: expected 'graph', found the end of the text"),
    ("graph g {}", "1:7: expected a name in quotation marks, found 'g'"),
    ("graph \"g {}", "1:7: the string has no closing quotation mark on its line"),
    ("graph \"g\\", "1:9: the text ends within an escape"),
    ("graph \"g\\q\"", "1:9: unknown escape '\\' before \"q\""),
    ("graph \"\\u{110000}\"", "1:8: '\\u{110000' is no Unicode scalar in hexadecimal digits and '}'"),
    ("graph \"\\u\"", "1:8: expected '{' after '\\u'"),
    (
      "graph \"g\" {",
      "1:12: expected a value, 'state', 'output', 'assign', 'observe' or '}', found the end of the text"
    ),
    ("graph \"g\" {} x", "1:14: expected the end of the text, found 'x'"),
    ("graph \"g\" { ; }", "1:13: unexpected character \";\""),
  ])
  func refusesText(_ text: String, _ message: String) {
    expectSyntaxError(text, message)
  }

  @Test(arguments: [
    ("%1 = reshape", "2:3: expected %0, since values are numbered in order, found %1"),
    ("%x = reshape", "2:3: expected the number of a value after '%', found 'x'"),
    (
      "%99999999999999999999 = reshape",
      "2:3: expected the number of a value after '%', found '99999999999999999999'"
    ),
    ("%-1 = reshape", "2:3: expected the number of a value after '%', found '-1'"),
    ("%0 = teleport : f32[]", "2:8: unknown operation 'teleport'"),
    ("%0 = \"negate\" : f32[]", "2:8: expected an operation, found \"negate\""),
    ("%0 = negate %0 : f32[]", "2:15: %0 is not defined above"),
    ("%0 = negate %7 : f32[]", "2:15: %7 is not defined above"),
    ("%0 = input : f32[]", "2:14: expected '{', found ':'"),
    ("%0 = constant {value one} : f32[]", "2:24: expected a number, found 'one'"),
    ("%0 = constant {value 1e999} : f32[]", "2:24: '1e999' is too large for a number of 64 bits"),
    (
      "%0 = random {cauchy 1.0, stream 1} : f32[]",
      "2:16: expected 'uniform', 'normal', 'dropoutMask' or 'integer', found 'cauchy'"
    ),
    ("%0 = random {normal 1.0, stream -1} : f32[]", "2:35: expected a stream of 32 bits, found '-1'"),
    ("%0 = sum {axes [0,]} : f32[]", "2:21: expected an integer of at most 64 bits, found ']'"),
    (
      "%0 = slice {start [0], stride 1} : f32[]", "2:33: expected '[', found '1'"
    ),
    ("%0 = oneHot {classes ten} : f32[]", "2:24: expected an integer of at most 64 bits, found 'ten'"),
    ("%0 = matmul {transpose up} : f32[]", "2:26: expected 'left', 'right' or 'both', found 'up'"),
    ("%0 = convolution {input 28} : f32[]", "2:27: expected extents such as 28x28, found '28'"),
    (
      "%0 = reshape : i32[]",
      "2:18: expected an element type of 'f32', 'f64', 'bf16', 'f16', found 'i32'"
    ),
    (
      "%0 = reshape : f32[99999999999999999999]",
      "2:22: expected an integer of at most 64 bits, found '99999999999999999999'"
    ),
    ("%0 = reshape : f32[n 3]", "2:24: expected '=', found '3'"),
    ("%0 = reshape : f32[] @ A.swift", "3:1: expected ':', found '}'"),
    (
      "state \"s\" : f32[] frozen",
      "2:21: expected a role of 'parameter', 'statistic', 'moment', 'gradient', found 'frozen'"
    ),
    ("output \"y\" = 3", "2:16: expected a value, found '3'"),
    ("output \"y\" = %3", "2:16: %3 is not defined above"),
  ])
  func refusesStatement(_ statement: String, _ message: String) {
    expectSyntaxError(source(statement), message)
  }

  private func expectSyntaxError(_ text: String, _ message: String) {
    do throws(GraphSyntaxError) {
      let graph = try Graph(parsing: text)
      Issue.record("read as \(graph.text)")
    } catch {
      #expect(error.description == message)
    }
  }

  /// Whatever is cut off, left out or put in, reading ends in a graph or an error.
  @Test func damagedTextNeverTraps() {
    let scalars = Array(everyOperation().text.unicodeScalars)
    for position in scalars.indices {
      var damaged = [scalars[..<position]]
      if position % 3 == 0 {
        damaged.append(scalars[..<position] + scalars[(position + 1)...])
        damaged.append(scalars[..<position] + ["9"] + scalars[position...])
      }
      for scalars in damaged where position % 7 == 0 || scalars.count > position {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        if let graph = try? Graph(parsing: String(text)) { try? graph.verify() }
      }
    }
  }
}
