import BespokePhilox

/// The streams of a program's random numbers, by what they are drawn for.
///
/// A stream is a hash of its source's name, so that a layer added to a model leaves the others' numbers as they were. Two
/// sources whose hashes are the same would be given the same numbers: the one that asks later gets another stream, a
/// function of its name and of those that were taken before.
public struct RandomStreams: Sendable {
  private var sources: [UInt32: String] = [:]

  public init() {}

  public subscript(source: String) -> UInt32 {
    mutating get {
      var name = source
      while true {
        let stream = Philox.stream(named: name)
        if sources[stream] ?? source == source {
          sources[stream] = source
          return stream
        }
        name += "'"
      }
    }
  }
}
