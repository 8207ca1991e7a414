import BespokeTensorFiles
import Foundation

/// A tensor with its numbers, row-major.
package struct NamedTensor: Equatable, Sendable {
  package var name: String
  package var shape: [Int]
  package var values: [Float]

  package init(_ name: String, _ shape: [Int], _ values: [Float]) {
    (self.name, self.shape, self.values) = (name, shape, values)
  }
}

/// A safetensors file: the length of a header, the header, the tensors in their order. The same content gives the same
/// bytes.
package func safeTensors(_ tensors: [NamedTensor], metadata: [String: String]) throws -> Data {
  var fields = ["\"__metadata__\":\(try json(metadata))"]
  var offset = 0
  for tensor in tensors {
    let end = offset + 4 * tensor.values.count
    fields.append(
      "\(try json(tensor.name)):{\"dtype\":\"F32\",\"shape\":\(try json(tensor.shape)),"
        + "\"data_offsets\":[\(offset),\(end)]}")
    offset = end
  }
  var header = Data("{\(fields.joined(separator: ","))}".utf8)
  while header.count % 8 != 0 { header.append(UInt8(ascii: " ")) }
  var data = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) }
  data.reserveCapacity(8 + header.count + offset)
  data.append(header)
  // Every machine that Bespoke runs on is little-endian, as the format is.
  for tensor in tensors { tensor.values.withUnsafeBytes { data.append(contentsOf: $0) } }
  return data
}

private func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
