/// What an event file can say: `Event` of TensorFlow's event.proto, with the fields that are needed here. Numbers are
/// those of the `.proto` files.
struct TensorBoardEvent: Sendable {
  enum Content: Sendable {
    /// The first of a file.
    case version
    /// That a run goes on, so that events of its step and later ones, of a file before, are none of it any more.
    case start
    case scalars([(tag: String, value: Float)])
    /// A PNG.
    case image(tag: String, width: Int, height: Int, channels: Int, png: [UInt8])
    /// Markdown.
    case text(tag: String, String)
  }

  /// Seconds since 1970.
  var time: Double
  var step: Int
  var content: Content

  var message: ProtobufMessage {
    var event = ProtobufMessage()
    event.set(1, time)
    if step != 0 { event.set(2, step) }
    switch content {
    case .version: event.set(3, "brain.Event:2")
    case .start: event.set(7) { log in log.set(1, 1) }  // SessionLog.status: START
    case .scalars(let scalars):
      event.set(5) { summary in
        for (tag, value) in scalars {
          summary.set(1) { item in
            item.set(1, tag)
            item.set(2, value)
          }
        }
      }
    case .image(let tag, let width, let height, let channels, let png):
      event.set(5) { summary in
        summary.set(1) { item in
          item.set(1, tag)
          item.set(4) { image in
            image.set(1, height)
            image.set(2, width)
            image.set(3, channels)
            image.set(4, png)
          }
        }
      }
    case .text(let tag, let text):
      event.set(5) { summary in
        summary.set(1) { item in
          item.set(1, tag)
          item.set(8) { tensor in
            tensor.set(1, 7)  // DT_STRING
            tensor.set(2) { shape in shape.set(2) { extent in extent.set(1, 1) } }
            tensor.set(8, text)
          }
          item.set(9) { metadata in metadata.set(1) { plugin in plugin.set(1, "text") } }
        }
      }
    }
    return event
  }

  /// The message as a record: its length, the length's checksum, its bytes, their checksum.
  var record: [UInt8] {
    let content = message.bytes
    let length = withUnsafeBytes(of: UInt64(content.count).littleEndian) { Array($0) }
    func checksum(_ bytes: [UInt8]) -> [UInt8] {
      withUnsafeBytes(of: CRC32C.masked(bytes).littleEndian) { Array($0) }
    }
    return length + checksum(length) + content + checksum(content)
  }
}
