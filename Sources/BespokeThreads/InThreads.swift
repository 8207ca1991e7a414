import CBespokePeak

/// Runs a body in this thread and in as many others as are wanted and can be had. libdispatch, which waits for ever where
/// there are none to be had, is not asked.
/// - Parameters:
///   - count: threads, this one among them.
///   - body: is called once in each, in all of them at the same time.
package func inThreads(atMost count: Int, _ body: () -> Void) {
  final class Work {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
  withoutActuallyEscaping(body) { body in
    let work = Work(body)
    withExtendedLifetime(work) {
      peak_run(
        Int32(count), { Unmanaged<Work>.fromOpaque($0!).takeUnretainedValue().body() },
        Unmanaged.passUnretained(work).toOpaque())
    }
  }
}
