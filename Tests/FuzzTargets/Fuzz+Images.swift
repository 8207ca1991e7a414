import BespokeTraining
import CBespokeZlib
import Foundation

extension FuzzTarget {
  /// Files of images and of labels, as they are or compressed.
  static let idx = FuzzTarget("idx", seeds: try idxSeeds()) { data in
    readIDX(data)
  }

  /// Whatever is read compressed, in one member or in several, is what is read without: so the fuzzer sees beyond
  /// gzip's checksum.
  static let idxInGzip = FuzzTarget("idx-in-gzip", seeds: try idxSeeds().dropLast(3)) { data in
    guard let compressed = try? gzipped(data) else { preconditionFailure("zlib does not compress") }
    // What looks like gzip is decompressed once, not twice.
    guard !data.starts(with: [0x1F, 0x8B]) else { return }
    let length = data.count / 3 + 1
    let members = stride(from: 0, to: data.count, by: length).compactMap {
      try? gzipped(data.dropFirst($0).prefix(length))
    }
    for magic in [IDX.images, IDX.labels] {
      let plain = refusing { try IDX.read(data, path: "input", magic: magic) }
      for file in [compressed, Data(members.joined()) + Data(count: 5)] where !file.starts(with: [0, 0]) {
        let inflated = refusing { try IDX.read(file, path: "input", magic: magic) }
        precondition(plain?.extents == inflated?.extents && plain?.bytes == inflated?.bytes)
      }
    }
  }
}

private func readIDX(_ data: Data) {
  for magic in [IDX.images, IDX.labels] {
    guard let set = refusing({ try IDX.read(data, path: "input", magic: magic) }) else { continue }
    precondition(set.bytes.count == set.extents.reduce(1, *))
  }
}

/// Images, labels, both compressed, and labels in several members.
private func idxSeeds() throws -> [Data] {
  let plain = [
    header(IDX.images, [3, 4, 5]) + Data((0..<60).map { UInt8($0 * 4) }),
    header(IDX.images, [1 << 24, 28, 28]) + Data(count: 28),
    header(IDX.labels, [7]) + Data(0..<7),
  ]
  let members = try gzipped(plain[2].prefix(3)) + gzipped(Data()) + gzipped(plain[2].dropFirst(3))
  return try plain + [gzipped(plain[0]), gzipped(plain[2]), members + Data(count: 9)]
}

private func header(_ magic: UInt32, _ extents: [UInt32]) -> Data {
  Data(([magic] + extents).flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } })
}

/// As gzip makes it.
private func gzipped(_ data: Data) throws -> Data {
  var stream = z_stream()
  guard
    deflateInit2_(
      &stream, 1, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      == Z_OK
  else { throw UserError("zlib does not begin") }
  defer { deflateEnd(&stream) }
  var input = [UInt8](data)
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(input.count))))
  let status = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = output.baseAddress
      stream.avail_out = UInt32(output.count)
      return deflate(&stream, Z_FINISH)
    }
  }
  guard status == Z_STREAM_END else { throw UserError("zlib does not end") }
  return Data(output.prefix(Int(stream.total_out)))
}
