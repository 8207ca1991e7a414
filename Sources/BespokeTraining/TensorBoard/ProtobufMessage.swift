/// A message in the wire format of protocol buffers (protobuf.dev/programming-guides/encoding), as it is written.
///
/// Event files take four messages of some fields each. A library for protocol buffers, swift-protobuf, would be built by
/// everyone who builds a trainer, minutes for what stands here; what is written is held against bytes that TensorBoard
/// wrote, and read by it.
struct ProtobufMessage {
  private(set) var bytes: [UInt8] = []

  /// How a field is stored, the last three bits of its tag.
  private enum Wire: UInt64 {
    case varint = 0
    case fixed64 = 1
    case counted = 2
    case fixed32 = 5
  }

  mutating func set(_ field: Int, _ value: Int) {
    begin(field, .varint)
    append(varint: UInt64(bitPattern: Int64(value)))
  }

  mutating func set(_ field: Int, _ value: Double) {
    begin(field, .fixed64)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func set(_ field: Int, _ value: Float) {
    begin(field, .fixed32)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
  }

  mutating func set(_ field: Int, _ value: [UInt8]) {
    begin(field, .counted)
    append(varint: UInt64(value.count))
    bytes += value
  }

  mutating func set(_ field: Int, _ value: String) { set(field, Array(value.utf8)) }

  mutating func set(_ field: Int, _ body: (inout ProtobufMessage) -> Void) {
    var message = ProtobufMessage()
    body(&message)
    set(field, message.bytes)
  }

  private mutating func begin(_ field: Int, _ wire: Wire) {
    append(varint: UInt64(field) << 3 | wire.rawValue)
  }

  /// Seven bits a byte, the lowest first.
  private mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
