import Foundation
import Synchronization

/// The elements' results in their order; several are worked on at a time. The compiler recurses along a model, for
/// which the stacks of tasks and of dispatch queues would be small on macOS.
func mapInThreads<Element: Sendable, Output: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @escaping @Sendable (Element) -> Output
) -> [Output] {
  let queue = WorkQueue<Output>(count: elements.count)
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
private final class WorkQueue<Output: Sendable>: Sendable {
  private let state: Mutex<(next: Int, results: [Output?])>

  init(count: Int) { state = Mutex((0, [Output?](repeating: nil, count: count))) }

  func take() -> Int? {
    state.withLock { state in
      defer { state.next += 1 }
      return state.next < state.results.count ? state.next : nil
    }
  }

  func finish(_ index: Int, _ result: Output) { state.withLock { $0.results[index] = result } }

  /// Once all are done.
  var results: [Output] { state.withLock { $0.results.map { $0! } } }
}
