import BespokeGraph
import Testing

@Suite struct GraphVerifierTests {
  static let broken: [(lines: [String], message: String)] = [
    (["%0 = constant {value 1.0} : f32[2]"], "%0: constant is declared [2], but computes []"),
    (["%0 = constant {value inf} : f32[]"], "%0: constant has value inf"),
    (["%0 = reshape : f32[]"], "%0: reshape expects 1 operands, has 0"),
    (
      ["%0 = constant {value 1.0} : f32[]", "%1 = negate %0, %0 : f32[] \"y\" @ A.swift:7"],
      "%1 \"y\" @ A.swift:7: negate expects 1 operands, has 2"
    ),
    (
      ["%0 = input {name \"x\"} : f32[2]", "%1 = input {name \"x\"} : f32[2]"],
      "%1: input \"x\" is already %0"
    ),
    (["%0 = input {name \"x\"} : f32[2, 0]"], "%0: input has an impossible axis in [2, 0]"),
    (
      ["%0 = input {name \"x\"} : f32[2000000000, 2000000000, 2000000000]"],
      "%0: input has too many elements in [2000000000, 2000000000, 2000000000]"
    ),
    (["%0 = input {name \"\"} : f32[2]"], "%0: input has no name"),
    (
      [
        "%0 = input {name \"x\"} : f32[2]", "%1 = input {name \"z\"} : f32[3]", "%2 = add %0, %1 : f32[2]",
      ], "%2: add has operands of shapes [2] and [3]"
    ),
    (["%0 = state {name \"s\"} : f32[2]"], "%0: state \"s\" is not declared"),
    (
      ["state \"s\" : f32[3] moment", "%0 = state {name \"s\"} : f32[2]"],
      "%0: state \"s\" is declared [3], but read as [2]"
    ),
    (
      [
        "state \"s\" : f32[2] moment", "%0 = state {name \"s\"} : f32[2]", "%1 = state {name \"s\"} : f32[2]",
      ], "%1: state \"s\" is already read by %0"
    ),
    (["state \"s\" : f32[] moment", "state \"s\" : f32[] moment"], "two states are called \"s\""),
    (["state \"s\" : f32[-1] moment"], "state \"s\" has an impossible axis in [-1]"),
    (
      ["%0 = constant {value 1.0} : f32[]", "output \"y\" = %0", "output \"y\" = %0"],
      "two outputs are called \"y\""
    ),
    (
      ["%0 = constant {value 1.0} : f32[]", "observe \"y\" = %0", "observe \"y\" = %0"],
      "two observations are called \"y\""
    ),
    (
      [
        "state \"s\" : f32[] moment", "%0 = constant {value 1.0} : f32[]", "assign \"s\" = %0",
        "assign \"s\" = %0",
      ], "two assignments are called \"s\""
    ),
    (
      ["%0 = constant {value 1.0} : f32[]", "assign \"s\" = %0"],
      "%0: assignment to \"s\", which is not declared"
    ),
    (
      ["state \"s\" : f32[2] moment", "%0 = constant {value 1.0} : f32[]", "assign \"s\" = %0"],
      "%0: assignment of [] to \"s\", which is declared [2]"
    ),
    (
      ["%0 = random {dropoutMask 1.0, stream 0} : f32[2]"], "%0: random has rate 1.0, not in 0..<1"
    ),
    (
      ["%0 = random {integer 0, stream 0} : f32[2]"], "%0: random has limit 0, not in 1...2^24"
    ),
    (
      ["%0 = random {uniform 1.0 1.0, stream 0} : f32[2]"], "%0: random has an empty range, 1.0 to 1.0"
    ),
    (["%0 = random {normal -1.0, stream 0} : f32[2]"], "%0: random has deviation -1.0"),
    (
      ["%0 = random {normal 1.0, stream 5} : f32[2]", "%1 = random {normal 1.0, stream 5} : f32[3]"],
      "%1: random stream 5 is drawn otherwise by %0"
    ),
    (
      ["%0 = random {normal 1.0, stream 5} : f32[2]", "%1 = random {normal 2.0, stream 5} : f32[2]"],
      "%1: random stream 5 is drawn otherwise by %0"
    ),
    (
      ["%0 = adamStepSize {rate 0.1, beta1 0.9, beta2 1.0, stride 1, offset 0} : f32[]"],
      "%0: adamStepSize has betas 0.9 and 1.0, not in 0..<1"
    ),
    (
      ["%0 = adamStepSize {rate 0.1, beta1 0.9, beta2 0.9, stride 1, offset 1} : f32[]"],
      "%0: adamStepSize has offset 1, not below stride 1"
    ),
    (
      ["%0 = input {name \"x\"} : f32[2]", "%1 = leakyReLU %0 {slope -1.0} : f32[2]"],
      "%1: leakyReLU has slope -1.0, which is not a number from zero up"
    ),
    (
      ["%0 = input {name \"x\"} : f32[2]", "%1 = affine %0 {scale nan, offset 0.0} : f32[2]"],
      "%1: affine has scale nan and offset 0.0"
    ),
    (
      ["%0 = input {name \"x\"} : f32[2]", "%1 = sum %0 {axes [1]} : f32[]"],
      "%1: sum cannot sum [2] over axes [1]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[5]", "%1 = slice %0 {start [1], stride [2]} : f32[3]"],
      "%1: slice cannot take [3] from start [1], stride [2] of [5]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[n=4, 5]", "%1 = slice %0 {start [2, 0], stride [1, 1]} : f32[n=2, 5]"],
      "%1: slice cannot take [n=2, 5] from start [2, 0], stride [1, 1] of [n=4, 5]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[3]", "%1 = pad %0 {start [0], stride [2]} : f32[4]"],
      "%1: pad cannot put [3] at start [0], stride [2] of [4]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[3]", "%1 = pad %0 {start [0], stride [0]} : f32[4]"],
      "%1: pad cannot put [3] at start [0], stride [0] of [4]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[n=3, 4]", "%1 = transpose %0 {axes [1, 0]} : f32[n=4, 3]"],
      "%1: transpose cannot put the axes of [n=3, 4] in the order [1, 0]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[3, 4]", "%1 = transpose %0 {axes [0, 0]} : f32[3, 3]"],
      "%1: transpose cannot put the axes of [3, 4] in the order [0, 0]"
    ),
    (
      ["%0 = input {name \"x\"} : f32[3]", "%1 = oneHot %0 {classes 0} : f32[3, 1]"],
      "%1: oneHot has 0 classes"
    ),
    (
      [
        "%0 = input {name \"x\"} : f32[n=2, 3, 4]", "%1 = matmul %0, %0 : f32[n=2, 3, 4]",
      ], "%1: matmul has matrices [n=2, 3, 4] and [n=2, 3, 4] that do not fit"
    ),
    (
      ["%0 = input {name \"x\"} : f32[n=2, 3]", "%1 = reshape %0 : f32[3, 2]"],
      "%1: reshape cannot turn [n=2, 3] into [3, 2]"
    ),
  ]

  @Test(arguments: broken)
  func refuses(_ lines: [String], _ message: String) throws {
    let text = "graph \"g\" {\n" + lines.joined(separator: "\n") + "\n}"
    expectError(try Graph(parsing: text), "graph \"g\"\(message.hasPrefix("%") ? ", " : ": ")\(message)")
  }

  @Test(arguments: [
    ("input 0x6, kernel 5x3, stride 2, pad 1,0, output 4x3", "has input height 0"),
    ("input 7x6, kernel 5x3, stride 0, pad 1,0, output 4x3", "has stride 0"),
    ("input 7x6, kernel 5x3, stride 2, pad 1,0, output 4x9999999999", "has output width 9999999999"),
    ("input 7x6, kernel 5x3, stride 2, pad -1,0, output 4x3", "has top pad -1"),
    ("input 7x6, kernel 5x3, stride 2, pad 1,3, output 4x3", "has left pad 3, not less than the kernel's 3"),
    (
      "input 7x6, kernel 5x3, stride 2, pad 1,0, output 5x3",
      "has 5 output rows, of which the last reads only padding"
    ),
    (
      "input 7x6, kernel 5x5, stride 2, pad 1,0, output 4x3",
      "expects a kernel of 5 x 5, has [5, 3, 2, 4]"
    ),
  ])
  func refusesGeometry(_ geometry: String, _ message: String) throws {
    let graph = try Graph(
      parsing: source(
        "%0 = input {name \"x\"} : f32[n=3, 7, 6, 2]", "%1 = input {name \"k\"} : f32[5, 3, 2, 4]",
        "%2 = convolution %0, %1 {\(geometry)} : f32[n=3, 4, 3, 4]"))
    expectError(graph, "graph \"g\", %2: convolution \(message)")
  }

  /// What text cannot say.
  @Test func refusesDanglingValues() {
    var graph = Graph(name: "g")
    graph.outputs = [NamedValue("y", ValueID(0))]
    expectError(graph, "graph \"g\": output \"y\" is %0, which does not exist")
    graph.nodes = [
      Node(operation: .unary(.exp), operands: [ValueID(0)], shape: .scalar, name: "e", location: nil)
    ]
    expectError(graph, "graph \"g\", %0 \"e\": exp uses %0, which is not computed before it")
    graph.nodes[0].operands = [ValueID(-1)]
    expectError(graph, "graph \"g\", %0 \"e\": exp uses %-1, which is not computed before it")
    graph.nodes[0] = Node(
      operation: .input("x"), operands: [], shape: Shape([], batched: true), name: "", location: nil)
    expectError(graph, "graph \"g\", %0: input is a batch without an axis")
  }

  @Test func acceptsEqualDraws() throws {
    try Graph(
      parsing: source(
        "%0 = random {normal 1.0, stream 5} : f32[2]", "%1 = random {normal 1.0, stream 5} : f32[2]")
    ).verify()
  }

  private func expectError(_ graph: Graph, _ message: String) {
    do throws(GraphVerificationError) {
      try graph.verify()
      Issue.record("accepted \(graph.text)")
    } catch {
      #expect(error.description == message)
    }
  }
}
