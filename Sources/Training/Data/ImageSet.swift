/// Images of one size as bytes (NHWC), with a class for each where there are labels.
public struct ImageSet: Sendable {
  public var height: Int
  public var width: Int
  public var channels: Int
  public var count: Int
  public var pixels: [UInt8]
  public var labels: [UInt8]?
  public var name: String

  public init(
    height: Int, width: Int, channels: Int, count: Int, pixels: [UInt8], labels: [UInt8]?, name: String
  ) {
    self.height = height
    self.width = width
    self.channels = channels
    self.count = count
    self.pixels = pixels
    self.labels = labels
    self.name = name
  }
}
