import CPeak
import Foundation

/// How many threads a command uses, and why, where that is not what one would expect.
public struct ThreadChoice: Equatable, Sendable {
  public var count: Int
  /// Whether steps may take fewer: not where the user has named the number.
  var isMost: Bool
  /// A line for people.
  var notice: String?

  /// - Parameter asked: `--threads`; nil for the processors that this process may use, by its affinity and the quota that
  ///   its control groups have, or for what OMP_NUM_THREADS asks for.
  /// - Throws: `UsageError` for a number of threads that cannot be.
  public init(asked: Int?) throws {
    try self.init(
      asked: asked, processors: availableProcessors(), quota: ControlGroups.ofThisProcess.processors,
      environment: ProcessInfo.processInfo.environment)
  }

  init(asked: Int?, processors: Int, quota: Double?, environment: [String: String]) throws {
    try requireCount("--threads", asked, atMost: Limits.threads)
    // OMP_NUM_THREADS is a list, a number for each level of nesting.
    func number(_ name: String) -> Int? {
      environment[name].flatMap { $0.split(separator: ",").first }
        .flatMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        .flatMap { (1...Limits.threads).contains($0) ? $0 : nil }
    }
    // A part of a processor is worth a thread, since the others have to wait for the work that it would do.
    let granted = quota.map { max(1, Int(min($0, 1e6).rounded(.up))) } ?? .max
    isMost = asked == nil
    if let asked {
      count = asked
    } else if let wanted = number("OMP_NUM_THREADS") {
      count = wanted
      notice = wanted == processors ? nil : "\(Self.spelled(wanted)), as OMP_NUM_THREADS says"
    } else {
      count = min(processors, granted)
      if granted < processors, let quota {
        let text = String(format: "%g", quota)
        notice = "\(Self.spelled(count)): this process may use \(text) of \(processors) processors' time"
      }
    }
    // The system of threads would give no more, whatever is asked for.
    if let limit = number("OMP_THREAD_LIMIT"), limit < count {
      count = limit
      notice = "\(Self.spelled(limit)), the most that OMP_THREAD_LIMIT allows"
    }
  }

  static func spelled(_ count: Int) -> String { "\(count) thread\(count == 1 ? "" : "s")" }
}

/// The threads for what `--threads` asks, and a line on the console where their number is a surprising one.
func threadCount(_ asked: Int?, console: Console? = nil) throws -> ThreadChoice {
  let choice = try ThreadChoice(asked: asked)
  if let notice = choice.notice { console?.line(notice) }
  return choice
}

/// The processors that this process may run on.
func availableProcessors() -> Int { Int(peak_available_processors()) }

/// Tells the OpenMP library what suits kernels, unless the environment does. To be called before the first kernel runs:
/// the library reads its environment then.
public func prepareThreads() {
  let environment = ProcessInfo.processInfo.environment
  for name in ["KMP_STACKSIZE", "OMP_STACKSIZE", "GOMP_STACKSIZE"] {
    guard let text = environment[name] else { continue }
    let size = StackSize.bytes(text, unit: name == "KMP_STACKSIZE" ? 1 : 1024)
    if size ?? 0 < StackSize.least { setenv(name, "\(StackSize.least)b", 1) }
  }
  // Threads that wait for the next step sleep after a millisecond instead of two hundred: others can use their processors.
  // Within a step they do not wait that long.
  if ["KMP_BLOCKTIME", "KMP_LIBRARY", "OMP_WAIT_POLICY"].allSatisfy({ environment[$0] == nil }) {
    setenv("KMP_BLOCKTIME", "1", 1)
  }
}

enum StackSize {
  /// In bytes, of a thread that runs kernels: several times what they need.
  static let least = 1 << 20

  /// Of "64k", "4M", "1000 B"; nil where that is no size.
  /// - Parameter unit: of a number without a letter, in bytes.
  static func bytes(_ text: String, unit: Int) -> Int? {
    let text = text.trimmingCharacters(in: .whitespaces).lowercased()
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let letter = text.dropFirst(digits.count).trimmingCharacters(in: .whitespaces).first
    let factor =
      switch letter {
      case "b": 1
      case "k": 1 << 10
      case "m": 1 << 20
      case "g": 1 << 30
      case "t": 1 << 40
      default: unit
      }
    return number.multipliedReportingOverflow(by: factor).overflow ? .max : number * factor
  }
}
