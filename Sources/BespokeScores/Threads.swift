import CBespokePeak
import Synchronization

/// Splits `0..<count` into at most `threads` runs and gives each to a thread. What `body` computes of an index must not
/// depend on the run that it is in: then results are the same bits for any number of threads. libdispatch, which waits for
/// ever where there are no threads to be had, is not asked.
func inThreads(_ threads: Int, count: Int, _ body: (Range<Int>) -> Void) {
  let parts = min(threads, count)
  guard parts > 1 else {
    if count > 0 { body(0..<count) }
    return
  }
  withoutActuallyEscaping(body) { body in
    let work = Work(parts: parts) { part in body(count * part / parts..<count * (part + 1) / parts) }
    withExtendedLifetime(work) {
      peak_run(
        Int32(parts), { Unmanaged<Work>.fromOpaque($0!).takeUnretainedValue().run() },
        Unmanaged.passUnretained(work).toOpaque())
    }
  }
}

/// Parts that are taken by as many threads as there are.
private final class Work {
  private let parts: Int
  private let next = Atomic<Int>(0)
  private let body: (Int) -> Void

  init(parts: Int, _ body: @escaping (Int) -> Void) { (self.parts, self.body) = (parts, body) }

  func run() {
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < parts else { return }
      body(part)
    }
  }
}
