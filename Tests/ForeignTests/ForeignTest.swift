import BespokeGraph
import BespokeInterpreter
import BespokeTensorFiles
import Foundation

/// One node test of the onnx package, as Parity/record_onnx.py recorded it.
struct ForeignTest: Sendable, CustomStringConvertible {
  let name: String
  let operation: String
  let inputs: [Tensor<Double>]
  let outputs: [Tensor<Double>]
  /// Numbers, lists of numbers and lists of such lists.
  private let attributes: [String: Attribute]

  private enum Attribute: Decodable, Sendable {
    case number(Double)
    case list([Int])
    case lists([[Int]])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let list = try? container.decode([Int].self) {
        self = .list(list)
      } else {
        self = .lists(try container.decode([[Int]].self))
      }
    }
  }

  var description: String { name }

  /// Traps where the attribute is missing or of another kind: then the recorder and the test do not fit.
  func number(_ name: String) -> Double {
    guard case .number(let number)? = attributes[name] else { preconditionFailure("\(self) lacks \(name)") }
    return number
  }

  func number(_ name: String, default value: Double) -> Double {
    attributes[name] == nil ? value : number(name)
  }

  func integer(_ name: String) -> Int { Int(number(name)) }

  func list(_ name: String) -> [Int] {
    guard case .list(let list)? = attributes[name] else { preconditionFailure("\(self) lacks \(name)") }
    return list
  }

  func lists(_ name: String) -> [[Int]] {
    switch attributes[name] {
    case .lists(let lists)?: return lists
    // A list of empty lists is empty in either reading.
    case .list(let list)? where list.isEmpty: return []
    case .list?, .number?, nil: preconditionFailure("\(self) lacks \(name)")
    }
  }

  var geometry: ConvolutionGeometry {
    ConvolutionGeometry(
      inputHeight: integer("inputHeight"), inputWidth: integer("inputWidth"),
      kernelHeight: integer("kernelHeight"), kernelWidth: integer("kernelWidth"), stride: integer("stride"),
      padTop: integer("padTop"), padLeft: integer("padLeft"), outputHeight: integer("outputHeight"),
      outputWidth: integer("outputWidth"))
  }
}

extension ForeignTest {
  private struct Row: Decodable {
    var name: String
    var operation: String
    var attributes: [String: Attribute]
    var inputs: Int
    var outputs: Int
  }

  /// All recorded tests.
  static let all: [ForeignTest] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    do {
      let rows = try JSONDecoder().decode(
        [Row].self, from: Data(contentsOf: folder.appending(path: "onnx.json")))
      let file = try SafeTensors(path: folder.appending(path: "onnx.safetensors").path)
      func tensors(_ row: Row, _ kind: String, _ count: Int) throws -> [Tensor<Double>] {
        try (0..<count).map { index in
          let name = "\(row.name)/\(kind)\(index)"
          let shape = Shape(file.tensors[name]?.shape ?? [])
          return Tensor(shape: shape, elements: try file.floats(name).map(Double.init))
        }
      }
      return try rows.map { row in
        ForeignTest(
          name: row.name, operation: row.operation, inputs: try tensors(row, "input", row.inputs),
          outputs: try tensors(row, "output", row.outputs), attributes: row.attributes)
      }
    } catch {
      preconditionFailure("the fixtures cannot be read: \(error); renew them with make fixtures")
    }
  }()
}
