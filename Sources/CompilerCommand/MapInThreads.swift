import Foundation
import Synchronization

/// The elements' results in their order; several are worked on at a time. The compiler recurses along a model, for
/// which the stacks of tasks and of dispatch queues would be small on macOS.
func mapInThreads<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @escaping @Sendable (Element) -> Result
) -> [Result] {
  let queue = WorkQueue<Result>(count: elements.count)
  let group = DispatchGroup()
  for _ in 0..<min(threads, elements.count) {
    group.enter()
    let thread = Thread {
      while let index = queue.take() { queue.finish(index, transform(elements[index])) }
      group.leave()
    }
    thread.stackSize = 64 << 20
    thread.start()
  }
  group.wait()
  return queue.results
}

/// Which elements are still to do, and what became of the others.
private final class WorkQueue<Result: Sendable>: Sendable {
  private let state: Mutex<(next: Int, results: [Result?])>

  init(count: Int) { state = Mutex((0, [Result?](repeating: nil, count: count))) }

  func take() -> Int? {
    state.withLock { state in
      defer { state.next += 1 }
      return state.next < state.results.count ? state.next : nil
    }
  }

  func finish(_ index: Int, _ result: Result) { state.withLock { $0.results[index] = result } }

  /// Once all are done.
  var results: [Result] { state.withLock { $0.results.map { $0! } } }
}
