import BespokeThreads
import Synchronization

/// Splits `0..<count` into at most `threads` runs and gives each to a thread. What `body` computes of an index must not
/// depend on the run that it is in: then results are the same bits for any number of threads.
func inThreads(_ threads: Int, count: Int, _ body: (Range<Int>) -> Void) {
  let parts = min(threads, count)
  guard parts > 1 else {
    if count > 0 { body(0..<count) }
    return
  }
  let next = Atomic<Int>(0)
  inThreads(atMost: parts) {
    while true {
      let part = next.add(1, ordering: .relaxed).oldValue
      guard part < parts else { return }
      body(count * part / parts..<count * (part + 1) / parts)
    }
  }
}
