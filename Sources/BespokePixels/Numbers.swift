/// Bytes as a network takes them, in [-1, 1], in numbers from `offset` on.
package func copyPixels(_ bytes: ArraySlice<UInt8>, to numbers: inout [Float], at offset: Int) {
  for place in 0..<bytes.count {
    numbers[offset + place] = Float(bytes[bytes.startIndex + place]) / 127.5 - 1
  }
}

/// A generator's numbers as bytes: -1 is 0, 1 is 255, and NaN, which would trap the conversion, becomes black.
package func pixelBytes(of numbers: ArraySlice<Float>) -> [UInt8] {
  numbers.map { UInt8(min(max((($0.isNaN ? -1 : $0) + 1) * 127.5, 0), 255).rounded()) }
}
