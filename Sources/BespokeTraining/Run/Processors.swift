import CBespokePeak
import Foundation

/// How many threads a command uses, and why, where that is not what one would expect.
public struct ThreadChoice: Equatable, Sendable {
  /// The number of threads.
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
      environment: environmentAtStart, possible: possibleThreads)
  }

  /// - Parameter possible: how many of so many threads can be had.
  init(
    asked: Int?, processors: Int, quota: Double?, environment: [String: String],
    possible: (Int) -> Int = { $0 }
  ) throws {
    try requireCount("--threads", asked, atMost: Limits.threads)
    var notices: [String] = []
    // OMP_NUM_THREADS is a list, a number for each level of nesting. What is blank is as if it were not there.
    func number(_ name: String, atMost limit: Int) -> Int? {
      let text = (environment[name] ?? "").trimmingCharacters(in: .whitespaces)
      guard let first = text.split(separator: ",", omittingEmptySubsequences: false).first, !text.isEmpty
      else { return nil }
      if let number = Int(first.trimmingCharacters(in: .whitespaces)), (1...limit).contains(number) {
        return number
      }
      notices.append("\(name) is '\(text)', which is no number of threads, and is passed over")
      return nil
    }
    // A part of a processor is worth a thread, since the others have to wait for the work that it would do.
    let granted = quota.map { max(1, Int(min($0, 1e6).rounded(.up))) } ?? .max
    isMost = asked == nil
    if let asked {
      count = asked
    } else if let wanted = number("OMP_NUM_THREADS", atMost: Limits.threads) {
      count = wanted
      if wanted != processors { notices.append("\(Self.spelled(wanted)), as OMP_NUM_THREADS says") }
    } else {
      count = min(processors, granted)
      if granted < processors, let quota {
        let text = String(format: "%g", quota)
        notices.append(
          "\(Self.spelled(count)): this process may use \(text) of \(processors) processors' time")
      }
    }
    for name in Self.limits {
      guard let limit = number(name, atMost: .max), limit < count else { continue }
      count = limit
      notices = ["\(Self.spelled(limit)), the most that \(name) allows"]
    }
    // By one that it cannot have the OpenMP library would end the process.
    let had = possible(count)
    if had < count {
      count = had
      notices = [Self.shortage(had)]
    }
    notice = notices.isEmpty ? nil : notices.joined(separator: "; ")
  }

  /// No more than a program's kernels run on.
  func limited(to most: Int?) -> ThreadChoice {
    guard let most, count > most else { return self }
    var choice = self
    choice.count = most
    choice.notice =
      "\(Self.spelled(most)) instead of \(count), for OpenMP was not there when this was built: install it "
      + "(apt-get install libomp-dev, brew install libomp), run 'swift package purge-cache', build again"
    return choice
  }

  /// Variables that say how many threads there may be at most.
  fileprivate static let limits = [
    "OMP_THREAD_LIMIT", "KMP_DEVICE_THREAD_LIMIT", "KMP_ALL_THREADS",
  ]

  fileprivate static func shortage(_ count: Int) -> String {
    "\(spelled(count)): the system gives this process no more"
  }

  static func spelled(_ count: Int) -> String { "\(count) thread\(count == 1 ? "" : "s")" }
}

/// A program's threads for what `--threads` asks, and a line on the console where their number is a surprising one.
func threadCount(
  _ asked: Int?, of program: CompiledProgram, console: Console? = nil
) throws -> ThreadChoice {
  let choice = try ThreadChoice(asked: asked).limited(to: program.mostThreads)
  if let notice = choice.notice { console?.line(notice) }
  return choice
}

/// How many of so many threads this process can have, the one at hand included.
private func possibleThreads(_ wanted: Int) -> Int {
  Int(peak_possible_threads(Int32(wanted), StackSize.ofKernels))
}

/// Says where a command that works without kernels cannot have the threads that it would like.
func noteShortageOfThreads(_ console: Console) {
  let wanted = availableProcessors()
  let had = possibleThreads(wanted)
  if had < wanted { console.line(ThreadChoice.shortage(had)) }
}

/// The processors that this process may run on.
func availableProcessors() -> Int { Int(peak_available_processors()) }

/// The environment as the process was given it; `prepareThreads` changes what the OpenMP library sees of it.
private let environmentAtStart = ProcessInfo.processInfo.environment

/// Tells the OpenMP library what suits kernels, unless the environment does. To be called before the first kernel runs:
/// the library reads its environment then.
public func prepareThreads() {
  let environment = environmentAtStart
  // How many threads there are `ThreadChoice` decides; by some mistakes in these the library would end the process.
  let others = [
    "KMP_STACKOFFSET", "KMP_STACKPAD", "KMP_CPUINFO_FILE", "KMP_ALIGN_ALLOC", "KMP_FORCE_REDUCTION",
  ]
  for name in ["OMP_NUM_THREADS"] + ThreadChoice.limits + others { unsetenv(name) }
  for (name, size, fitting) in StackSize.asked(in: environment) where size != fitting {
    setenv(name, "\(fitting)b", 1)
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
  /// More is of no use, and a thread may not be had with it.
  static let most = 1 << 26

  /// What the variables of OpenMP libraries say, and what fits of it.
  fileprivate static func asked(
    in environment: [String: String]
  ) -> [(name: String, size: Int?, fitting: Int)] {
    ["KMP_STACKSIZE", "OMP_STACKSIZE", "GOMP_STACKSIZE"].compactMap { name in
      guard let text = environment[name] else { return nil }
      let size = bytes(text, unit: name == "KMP_STACKSIZE" ? 1 : 1024)
      return (name, size, min(max(size ?? 0, least), most))
    }
  }

  /// Of a thread that the OpenMP library makes, at most: unasked it takes four MiB.
  fileprivate static var ofKernels: Int {
    asked(in: environmentAtStart).map(\.fitting).reduce(4 << 20, max)
  }

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
