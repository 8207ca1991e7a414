import Foundation

/// The bytes of an IDX file: a magic number, the extents, the content.
public func idx(magic: Int, extents: [Int], content: some Sequence<UInt8>) -> Data {
  let header = ([magic] + extents).flatMap { number in
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
  return Data(header) + Data(content)
}

/// Writes square images and their labels under the usual names.
public func writeImages(to folder: String, side: Int, count: Int) throws {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let pixels = (0..<count * side * side).map { UInt8(truncatingIfNeeded: $0 * 37 + $0 / 16) }
  let labels = (0..<count).map { UInt8($0 % 10) }
  for set in ["train", "t10k"] {
    try idx(magic: 0x803, extents: [count, side, side], content: pixels)
      .write(to: URL(fileURLWithPath: folder + "/\(set)-images-idx3-ubyte"))
    try idx(magic: 0x801, extents: [count], content: labels)
      .write(to: URL(fileURLWithPath: folder + "/\(set)-labels-idx1-ubyte"))
  }
}
