import BespokeABI
import Foundation

/// Seconds that each thread spends in each kernel of an entry.
///
/// Every thread writes to places of its own, a line of the cache apart, so marks disturb nobody.
public final class KernelClock {
  private let kernels: Int
  private let threads: Int
  private let stride: Int
  /// For each thread the sum of every kernel's seconds, then the moment at which the kernel at hand began.
  private let seconds: UnsafeMutablePointer<Double>

  /// For an entry of so many kernels on so many threads.
  public init(kernels: Int, threads: Int) {
    self.kernels = kernels
    self.threads = threads
    stride = kernels + 16
    seconds = .allocate(capacity: threads * stride)
    reset()
  }

  deinit { seconds.deallocate() }

  /// Begins anew.
  public func reset() { seconds.update(repeating: 0, count: threads * stride) }

  /// The busy seconds of the threads since the last reset, on average.
  public func seconds(of kernel: Int) -> Double {
    (0..<threads).reduce(0) { $0 + seconds[$1 * stride + kernel] } / Double(threads)
  }

  /// The function that programs call.
  static let mark: @convention(c) (UnsafeMutableRawPointer?, Int32, Int32, Int32) -> Void = {
    clock, kernel, thread, ended in
    let clock = Unmanaged<KernelClock>.fromOpaque(clock!).takeUnretainedValue()
    let mine = clock.seconds + Int(thread) * clock.stride
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    if ended == 0 { mine[clock.kernels] = now } else { mine[Int(kernel)] += now - mine[clock.kernels] }
  }
}
