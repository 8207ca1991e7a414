import Foundation
import Synchronization

/// The wish to stop, as the system's signals express it: Ctrl-C, Ctrl-\, `kill`, a session that closes, a limit of processor
/// time, and SIGUSR1 and SIGUSR2, with which batch systems announce the end of a job.
///
/// Outside of `listen` a signal ends the process as it would without Bespoke, only that no half-written file stays and no
/// child process works on. Whatever was ignored when the process started stays ignored, as `nohup` and shells with jobs
/// in the background mean it.
public enum StopSignal {
  private static let stopping = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGXCPU]
  private static let received = Atomic<Int32>(0)
  /// When it came, in seconds.
  private static let moment = Atomic<Int>(0)
  private static let isListening = Atomic<Bool>(false)
  /// The process whose work this one waits for.
  private static let child = Atomic<Int32>(0)

  /// Takes over the signals that end a process.
  public static func install() {
    // This also brings the globals into being before a handler may need them.
    received.store(0, ordering: .relaxed)
    Leftovers.prepare()
    for signal in stopping { take(signal) }
  }

  /// While the body runs a first signal to stop waits to be seen in `pending`; only one of the keyboard or of `kill` that
  /// comes more than a second later ends the process at once: what comes together is one wish.
  static func listen<Result>(_ body: () throws -> Result) rethrows -> Result {
    let before = isListening.exchange(true, ordering: .relaxed)
    defer { isListening.store(before, ordering: .relaxed) }
    return try body()
  }

  /// The signal that asked to stop, if one did.
  public static var pending: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// While the body runs the signals that reach this process reach the other one too.
  static func withChild<Result>(_ process: Int32, _ body: () throws -> Result) rethrows -> Result {
    child.store(process, ordering: .relaxed)
    defer { child.store(0, ordering: .relaxed) }
    return try body()
  }

  /// Ends the process by the signal that came while `listen` was in force.
  static func endIfPending() {
    if let signal = pending { end(signal) }
  }

  static func clear() { received.store(0, ordering: .relaxed) }

  private static func take(_ signal: Int32) {
    var action = sigaction()
    sigaction(signal, nil, &action)
    guard !isIgnored(action) else { return }
    action = sigaction()
    action.__sigaction_handler.sa_handler = { StopSignal.receive($0) }
    action.sa_flags = Int32(SA_RESTART)
    sigaction(signal, &action, nil)
    // Whoever started the process may have left it blocked, as a thread of a larger program does.
    unblock(signal)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN as Handler?, to: Int.self)
  }

  private typealias Handler = @convention(c) (Int32) -> Void

  /// The handler: nothing but atomic values and what POSIX allows here.
  private static func receive(_ signal: Int32) {
    let other = child.load(ordering: .relaxed)
    if other > 0 { kill(other, signal) }
    if isListening.load(ordering: .relaxed) {
      let now = seconds()
      if received.compareExchange(expected: 0, desired: signal, ordering: .relaxed).exchanged {
        return moment.store(now, ordering: .relaxed)
      }
      // A limit of processor time is signalled every second, a session's end by kernel and shell.
      guard signal == SIGINT || signal == SIGQUIT || signal == SIGTERM,
        now - moment.load(ordering: .relaxed) > 1
      else { return }
    }
    end(signal)
  }

  private static func end(_ signal: Int32) {
    Leftovers.remove()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal, &action, nil)
    unblock(signal)
    raise(signal)
  }

  private static func unblock(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
