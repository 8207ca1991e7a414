import BespokeGraph
import Testing

@Suite struct OperationTableTests {
  @Test func arityIsThatOfTheOperands() {
    for node in everyOperation().nodes {
      #expect(node.operation.row.arity == node.operands.count)
      #expect(node.operation.isSource == node.operands.isEmpty)
      if node.operation.family == .product { #expect(node.operands.count == 2) }
    }
  }

  @Test func mnemonicsAreDistinct() {
    let rows = everyOperation().nodes.map(\.operation.row)
    #expect(Set(rows.map(\.mnemonic)).count == Set(rows.map(\.formula)).count)
  }

  @Test(arguments: [
    geometry, .same(height: 28, width: 28, kernelHeight: 5, kernelWidth: 5, stride: 2),
    .same(height: 3, width: 9, kernelHeight: 1, kernelWidth: 4, stride: 3),
    .valid(height: 9, width: 8, kernelHeight: 3, kernelWidth: 2, stride: 2),
  ])
  func tapsAreCounted(_ geometry: ConvolutionGeometry) {
    #expect(geometry.tapCount == geometry.taps.count)
  }

  @Test func costCountsOnlyTapsInsideTheImage() {
    // 3 samples, 2 x 4 channels, output 4 x 3, kernel 5 x 3.
    let expected = Cost(flops: 2 * 3 * 8 * geometry.taps.count, nominalFlops: 2 * 3 * 8 * 4 * 3 * 5 * 3)
    let graph = everyOperation()
    var seen = 0
    for (index, node) in graph.nodes.enumerated() {
      guard node.operation.row.mnemonic.hasPrefix("convolution") else { continue }
      #expect(graph.cost(of: ValueID(index)) == expected)
      seen += 1
    }
    #expect(seen == 3)
  }

  @Test func costOfTheRest() {
    let matrix = Shape([6, 4])
    let product = Operation.matmul(transposeLeft: true, transposeRight: false)
    #expect(product.cost(operands: [matrix, Shape([6, 5])], result: Shape([4, 5])).flops == 2 * 4 * 5 * 6)
    let samples = [Shape([2, 6, 4], batched: true), Shape([2, 6, 5], batched: true)]
    #expect(
      product.cost(operands: samples, result: Shape([2, 4, 5], batched: true)).flops == 2 * 2 * 4 * 5 * 6)
    #expect(Operation.sum(axes: [0]).cost(operands: [matrix], result: Shape([4])).flops == 24)
    #expect(Operation.binary(.add).cost(operands: [matrix, matrix], result: matrix).flops == 24)
    #expect(Operation.reshape.cost(operands: [matrix], result: Shape([24])).flops == 0)
  }
}
