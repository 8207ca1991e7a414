import Foundation
import Synchronization

/// The files that are being written at this moment, for a signal's handler to remove: their names lie where they stay,
/// and are read without a lock.
enum Leftovers {
  private static let places = 16
  private static let length = Int(PATH_MAX)
  private nonisolated(unsafe) static let names: UnsafeMutablePointer<CChar> = {
    let names = UnsafeMutablePointer<CChar>.allocate(capacity: places * length)
    names.initialize(repeating: 0, count: places * length)
    return names
  }()
  /// For each place a bit: whether its name is that of a file which is to go; and whether it is given to somebody.
  private static let known = Atomic<UInt>(0)
  private static let taken = Atomic<UInt>(0)

  /// Brings the globals into being: a handler must not be the first to ask for them.
  static func prepare() {
    _ = names
    _ = known.load(ordering: .relaxed)
    _ = taken.load(ordering: .relaxed)
  }

  /// - Returns: what `forget` takes; nil where there is no room, and the file would stay.
  static func add(_ path: String) -> Int? {
    let bytes = Array(path.utf8CString)
    guard bytes.count <= length else { return nil }
    for place in 0..<places {
      let bit: UInt = 1 << place
      guard taken.bitwiseOr(bit, ordering: .acquiring).oldValue & bit == 0 else { continue }
      for (index, byte) in bytes.enumerated() { names[place * length + index] = byte }
      known.bitwiseOr(bit, ordering: .releasing)
      return place
    }
    return nil
  }

  static func forget(_ place: Int) {
    let others = ~(UInt(1) << place)
    known.bitwiseAnd(others, ordering: .releasing)
    taken.bitwiseAnd(others, ordering: .releasing)
  }

  /// Removes the files. A signal's handler may call this.
  static func remove() {
    let bits = known.load(ordering: .acquiring)
    for place in 0..<places where bits >> place & 1 == 1 { unlink(names + place * length) }
  }
}
