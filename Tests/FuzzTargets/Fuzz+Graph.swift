import BespokeCompiler
import BespokeGraph
import Foundation
import TestModels

extension FuzzTarget {
  /// The text of a graph. What is read is printed and read again; the verifier takes whatever there is.
  static let graph = FuzzTarget("graph", seeds: try graphSeeds()) { data in
    guard let graph = refusing({ try Graph(parsing: String(decoding: data, as: UTF8.self)) }) else { return }
    let text = graph.text
    guard let again = try? Graph(parsing: text) else {
      preconditionFailure("a graph that was read cannot be read again as it is printed")
    }
    precondition(again.text == text)
    do throws(GraphVerificationError) { try graph.verify() } catch {
      precondition(!error.description.isEmpty)
    }
  }
}

/// A graph of one operation for each that the test models have, and a whole network.
private func graphSeeds() throws -> [Data] {
  var known: Set<String> = []
  var graphs: [Graph] = []
  for model in TestModels.zoo {
    let program = try buildProgram(model)
    if graphs.isEmpty { graphs = [program.graph(.discriminate)] }
    for whole in [program.graph(.step), program.graph(.initialise)] {
      for node in whole.nodes where known.insert(node.operation.row.mnemonic).inserted {
        graphs.append(alone(node, in: whole))
      }
    }
  }
  return graphs.map { Data($0.text.utf8) }
}

/// One node, its operands inputs.
private func alone(_ node: Node, in whole: Graph) -> Graph {
  var graph = Graph(name: "seed")
  var node = node
  for (index, operand) in node.operands.enumerated() {
    graph.nodes.append(
      Node(
        operation: .input("x\(index)"), operands: [], shape: whole[operand].shape, name: "", location: nil
      ))
    node.operands[index] = ValueID(index)
  }
  if case .state(let name) = node.operation { graph.states = whole.states.filter { $0.name == name } }
  graph.nodes.append(node)
  graph.outputs = [NamedValue("y", ValueID(graph.nodes.count - 1))]
  return graph
}
