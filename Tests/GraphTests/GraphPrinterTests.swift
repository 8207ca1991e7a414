import BespokeGraph
import Testing

@Suite struct GraphPrinterTests {
  @Test func printsReadably() {
    var b = GraphBuilder(name: "discriminate")
    b.location = SourceLocation(path: "/somewhere/DCGAN.swift", id: "BespokeZoo/DCGAN.swift", line: 41)
    let kernel = StateDeclaration(name: "d/kernel", shape: Shape([5, 5, 1, 64]), role: .parameter)
    let x = b.input("real", Shape([128, 28, 28, 1], batched: true))
    let same = ConvolutionGeometry.same(height: 28, width: 28, kernelHeight: 5, kernelWidth: 5, stride: 2)
    let y = b.convolution(x, b.state(kernel), same, name: "d/conv1")
    b.location = nil
    let z = b.unary(.leakyReLU(slope: 0.2), y)
    b.output("logits", b.sum(z, axes: [1, 2, 3]))
    b.assign(kernel, ValueID(1))
    b.observe("hidden", z)
    #expect(
      b.graph.text == """
        graph "discriminate" {
          state "d/kernel" : f32[5, 5, 1, 64] parameter
          %0 = input {name "real"} : f32[n=128, 28, 28, 1] "real" @ BespokeZoo/DCGAN.swift:41
          %1 = state {name "d/kernel"} : f32[5, 5, 1, 64] "d/kernel" @ BespokeZoo/DCGAN.swift:41
          %2 = convolution %0, %1 {input 28x28, kernel 5x5, stride 2, pad 1,1, output 14x14} : \
        f32[n=128, 14, 14, 64] "d/conv1" @ BespokeZoo/DCGAN.swift:41
          %3 = leakyReLU %2 {slope 0.2} : f32[n=128, 14, 14, 64]
          %4 = sum %3 {axes [1, 2, 3]} : f32[n=128]
          output "logits" = %4
          assign "d/kernel" = %1
          observe "hidden" = %3
        }

        """)
  }

  @Test func everyOperationIsLegalAndReadBack() throws {
    let graph = everyOperation()
    try graph.verify()
    let parsed = try Graph(parsing: graph.text)
    #expect(parsed == graph)
    #expect(parsed.text == graph.text)
  }

  @Test func numbersAreExact() throws {
    for number in [
      0.1, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .pi, .infinity, -.infinity, 1e16,
    ] {
      var b = GraphBuilder(name: "")
      _ = b.constant(number)
      let parsed = try Graph(parsing: b.graph.text)
      guard case .constant(let read) = parsed.nodes[0].operation else {
        Issue.record("not a constant")
        continue
      }
      #expect(read.bitPattern == number.bitPattern)
    }
  }

  @Test func fingerprintIgnoresLocationsOnly() {
    func fingerprint(_ change: (inout Graph) -> Void) -> UInt64 {
      var graph = everyOperation()
      change(&graph)
      return graph.fingerprint
    }
    let same = fingerprint { _ in }
    #expect(same == fingerprint { $0.nodes[0].location = nil })
    #expect(same != fingerprint { $0.nodes[0].name = "other" })
    #expect(same != fingerprint { $0.observations = [] })
    // The value of the published algorithm, so that fingerprints stay what they are.
    #expect(Graph(name: "").fingerprint == 0xd613_e941_ec68_50d5)
  }

  @Test func fingerprintOfAProgramHas16Digits() {
    func program(_ generate: Graph) -> Program {
      Program(
        name: "p", location: .here(), batch: 1, latent: 1, height: 1, width: 1, channels: 1,
        updateOrder: "simultaneous", entries: [Entry(.step, Graph(name: "g")), Entry(.generate, generate)])
    }
    let one = program(Graph(name: "g"))
    #expect(one.fingerprint.count == 16)
    #expect(one.fingerprint != program(everyOperation()).fingerprint)
    #expect(one.restricted(to: [.generate]).fingerprint == one.fingerprint)
  }

  /// `#fileID` has no folders; the path has, and more of them than anybody may see.
  @Test(arguments: [
    ("/home/a/Sources/BespokeZoo/DCGAN.swift", "BespokeZoo/DCGAN.swift", "BespokeZoo/DCGAN.swift"),
    (
      "/home/a/Sources/BespokeZoo/faces/DCGAN.swift", "BespokeZoo/DCGAN.swift", "BespokeZoo/faces/DCGAN.swift"
    ),
    ("/Models/BespokeZoo/b/c/DCGAN.swift", "BespokeZoo/DCGAN.swift", "BespokeZoo/b/c/DCGAN.swift"),
    ("/home/a/elsewhere/DCGAN.swift", "BespokeZoo/DCGAN.swift", "BespokeZoo/DCGAN.swift"),
    ("/Models/other.swift", "BespokeZoo/DCGAN.swift", "BespokeZoo/DCGAN.swift"),
  ])
  func foldersOfFiles(_ path: String, _ id: String, _ shown: String) {
    #expect(SourceLocation(path: path, id: id, line: 3).description == "\(shown):3")
  }
}
