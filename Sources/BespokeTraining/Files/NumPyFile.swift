import Foundation

/// Arrays of float32 as NumPy stores them (`.npy`, format 1.0): a line that says what follows, then the numbers.
enum NumPyFile {
  /// What comes before the numbers of an array in row-major order.
  static func header(shape: [Int]) -> Data {
    let extents = shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? "," : "")
    var text = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(extents)), }"
    // The numbers begin at a multiple of 64.
    while (10 + text.utf8.count + 1) % 64 != 0 { text += " " }
    text += "\n"
    let length = text.utf8.count
    return Data([0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 255), UInt8(length >> 8)])
      + Data(text.utf8)
  }

  /// Reads an array of little-endian float32, or float64, which are rounded.
  /// - Throws: `UserError` for another type or order, or a file that is no array.
  static func read(_ data: Data, path: String) throws(UserError) -> (shape: [Int], values: [Float]) {
    func fail(_ reason: String) -> UserError {
      UserError("\(path) is no array of NumPy's that is read: \(reason)")
    }
    let bytes = [UInt8](data.prefix(12))
    guard bytes.count == 12, bytes[0] == 0x93, bytes[1..<6].elementsEqual("NUMPY".utf8) else {
      throw fail("it does not begin as one")
    }
    let isLong = bytes[6] > 1
    let length =
      Int(bytes[8]) | Int(bytes[9]) << 8 | (isLong ? Int(bytes[10]) << 16 | Int(bytes[11]) << 24 : 0)
    let start = (isLong ? 12 : 10) + length
    guard start <= data.count else { throw fail("it is cut short") }
    let text = String(decoding: data.dropFirst(isLong ? 12 : 10).prefix(length), as: UTF8.self)
    guard let type = text.firstMatch(of: /'descr': *'([^']*)'/)?.1,
      let extents = text.firstMatch(of: /'shape': *\(([0-9, ]*)\)/)?.1
    else { throw fail("its header is not understood") }
    guard text.contains("'fortran_order': False") else { throw fail("its order is Fortran's") }
    let width: Int
    switch type {
    case "<f4": width = 4
    case "<f8": width = 8
    default: throw fail("its type is \(type); write it as float32")
    }
    var shape: [Int] = []
    var count = 1
    for word in extents.split(separator: ",") {
      guard let extent = Int(word.trimmingCharacters(in: .whitespaces)), extent >= 0 else {
        throw fail("its shape is (\(extents))")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow, product <= data.count else { throw fail("it is cut short") }
      count = product
      shape.append(extent)
    }
    guard data.count - start == count * width else {
      throw fail("it has \(data.count - start) bytes of numbers, its shape takes \(count * width)")
    }
    let values: [Float] = data.withUnsafeBytes { all in
      (0..<count).map { index in
        let place = start + index * width
        if width == 4 {
          return Float(
            bitPattern: UInt32(littleEndian: all.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
        }
        return Float(
          Double(bitPattern: UInt64(littleEndian: all.loadUnaligned(fromByteOffset: place, as: UInt64.self))))
      }
    }
    return (shape, values)
  }
}
