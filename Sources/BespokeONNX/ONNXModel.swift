import BespokeGraph
import Foundation
import SwiftProtobuf

/// A graph of inference as an ONNX file: opset 17, file format 8; every input and output has the name that the graph has
/// for it, and batches of any size where the graph has a batch. Images are `[batch, h, w, c]`, as they are here.
/// - Parameters:
///   - graph: of an entry that only reads states.
///   - states: the numbers of each state that the graph reads.
///   - metadata: for people and programs that ask.
/// - Throws: `ONNXRefusal` at the line of what cannot be said for batches of any size.
public func onnxModel(_ graph: Graph, states: [String: [Float]], metadata: [String: String]) throws -> Data {
  var lowering = ONNXLowering(graph, states: states)
  var model = Onnx_ModelProto()
  model.irVersion = 8
  model.producerName = "Bespoke"
  model.graph = try lowering.lowered()
  model.docString = metadata.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(
    separator: "\n")
  model.opsetImport = [.with { $0.version = 17 }]
  model.metadataProps = metadata.sorted { $0.key < $1.key }.map { key, value in
    .with { ($0.key, $0.value) = (key, value) }
  }
  var options = BinaryEncodingOptions()
  options.useDeterministicOrdering = true
  return try model.serializedData(partial: false, options: options)
}

/// What of a graph ONNX has no words for.
public struct ONNXRefusal: Error, CustomStringConvertible {
  public var description: String
}
