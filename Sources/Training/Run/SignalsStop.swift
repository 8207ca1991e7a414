import Foundation
import Synchronization

/// The wish to stop, as Ctrl-C or `kill` express it. The loop looks at it between two steps.
public enum StopSignal {
  private static let received = Atomic<Int32>(0)

  /// Listens for SIGINT and SIGTERM. A second one of the same kind ends the process at once, as without Bespoke.
  public static func install() {
    received.store(0, ordering: .relaxed)  // also brings the global into being before a handler may need it
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in StopSignal.received.store(signal, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    // Whoever started the process may have left them blocked, as a thread of a larger program does.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// The signal that asked to stop, if one did.
  public static var pending: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  static func clear() { received.store(0, ordering: .relaxed) }
}
