import BespokeThreads
import Synchronization

/// Makes `count` images of `size` bytes each in parallel, one after the other in one array.
/// - Parameter progress: is told now and then how many there are.
/// - Throws: the error of the first image that has one.
func gatherImages<Failure: Error>(
  count: Int, size: Int, progress: (Int) -> Void = { _ in },
  _ image: @Sendable (Int) throws(Failure) -> [UInt8]
) throws(Failure) -> [UInt8] {
  let result = Mutex([UInt8](repeating: 0, count: count * size))
  try forEachInThreads(count: count, progress: progress) { index throws(Failure) in
    let pixels = try image(index)
    precondition(pixels.count == size)
    result.withLock { $0.replaceSubrange(index * size..<(index + 1) * size, with: pixels) }
  }
  return result.withLock { $0 }
}

/// The values of `transform` from 0 to `count`, in order, found in parallel.
/// - Parameter progress: is told now and then how many there are.
/// - Throws: the error of the first that has one.
func mapInThreads<Value: Sendable, Failure: Error>(
  count: Int, progress: (Int) -> Void = { _ in }, _ transform: @Sendable (Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let result = Mutex([Value?](repeating: nil, count: count))
  try forEachInThreads(count: count, progress: progress) { index throws(Failure) in
    let value = try transform(index)
    result.withLock { $0[index] = value }
  }
  return result.withLock { $0.map { $0! } }
}

/// - Throws: the error of the first that has one.
private func forEachInThreads<Failure: Error>(
  count: Int, progress: (Int) -> Void = { _ in }, _ body: @Sendable (Int) throws(Failure) -> Void
) throws(Failure) {
  // Between two portions, progress is told; within one, a thread takes some at a time.
  let (portion, run) = (1024, 16)
  for start in stride(from: 0, to: count, by: portion) {
    let end = min(count, start + portion)
    let failed = Mutex<(index: Int, error: Failure)?>(nil)
    let runs = (end - start + run - 1) / run
    let next = Atomic<Int>(0)
    inThreads(atMost: min(runs, availableProcessors())) {
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < runs else { return }
        for index in start + number * run..<min(end, start + (number + 1) * run) {
          // What comes before an error may have one of its own, which is then the first.
          guard failed.withLock({ $0.map { index < $0.index } ?? true }) else { break }
          do throws(Failure) {
            try body(index)
          } catch {
            failed.withLock { if index < $0?.index ?? .max { $0 = (index, error) } }
          }
        }
      }
    }
    if let failed = failed.withLock({ $0 }) { throw failed.error }
    progress(end)
  }
}
