import Foundation

/// Chooses how many threads each step takes: all that there are, or fewer while other programs want their processors.
///
/// Threads help each other, but wait for what another has begun: one that has to share its processor holds up all, the
/// more the smaller the steps are. When the system has taken the processor from threads often enough, fewer are tried,
/// and kept if steps take clearly less time; after a while more are. The results are the same for any number, and on a
/// machine of one's own nothing is ever tried.
struct ThreadGovernor {
  /// Threads of the next step.
  private(set) var threads: Int
  private let most: Int

  /// Some steps, and what their threads had of the processors.
  struct Window {
    var steps = 0
    var seconds = 0.0
    var interruptions = 0
    /// Seconds that threads were without a processor, all together, because others had it or because they waited for
    /// such a thread.
    var lost = 0.0
    var mean: Double { seconds / Double(steps) }

    mutating func add(seconds: Double, usage: ProcessorUsage, threads: Int) {
      steps += 1
      self.seconds += seconds
      interruptions += usage.interruptions
      lost += Double(threads) * seconds - usage.seconds
    }
    /// The system gives a shared processor to one and the other for some milliseconds each: a mean of less than this
    /// is one of luck.
    var isLongEnough: Bool { steps >= 5 && seconds >= 0.25 }
    /// A busy program takes a processor some hundred times a second, and half of its time or more, which is not seen where
    /// it is another part of this process. What a system does beside takes it a few times, on some machines often, and for
    /// moments; and threads wait for each other a little on any.
    func isDisturbed(_ threads: Int) -> Bool {
      let rate = Double(interruptions) / seconds
      let isLost = lost > 0.2 * seconds * max(1, Double(threads) / 4)
      return interruptions >= 3 && (rate > 50 * Double(threads) || rate > 15 && isLost)
    }
  }
  /// Of one number of threads, since it was last looked at.
  private var window = Window()

  /// What another number of threads must be quicker than.
  private struct Trial {
    var threads: Int
    var mean: Double
  }
  private var trial: Trial?

  /// Seconds until fewer, or more, may be tried again: longer each time that it was in vain.
  private struct Patience {
    var left = 0.0
    private var next = 1.0
    mutating func passed(_ seconds: Double) { left -= seconds }
    /// - Parameter cost: the seconds that the trial took.
    mutating func wait(cost: Double) {
      left = max(next, 20 * cost)
      next = min(2 * next, 8)
    }
    mutating func reset() { next = 1 }
  }
  private var less = Patience()
  /// Trials of fewer that were in vain. Just below too many may be too many as well: the next one goes further down.
  private var vain = 0
  private var more = Patience()

  init(most: Int) {
    self.most = most
    threads = most
  }

  /// Takes note of a step.
  /// - Parameter usage: of processors during the step.
  mutating func record(seconds: Double, usage: ProcessorUsage) {
    guard most > 1 else { return }
    window.add(seconds: seconds, usage: usage, threads: threads)
    less.passed(seconds)
    more.passed(seconds)
    guard window.isLongEnough else { return }
    let seen = window
    let isDisturbed = seen.isDisturbed(threads)
    window = Window()
    if let trial {
      self.trial = nil
      // One step up must undo one step down that was luck: were the two held to different measures, training would stay
      // with the fewer threads, whatever they cost.
      let isFewer = threads < trial.threads
      let isBetter = seen.mean < trial.mean * (isFewer ? 0.95 : 0.98)
      if !isBetter { threads = trial.threads }
      if isFewer == isBetter { more.wait(cost: seen.seconds) } else { less.wait(cost: seen.seconds) }
      if isFewer { vain = isBetter ? 0 : vain + 1 }
      if isFewer && isBetter { less.reset() }
    } else if threads > 1, isDisturbed, less.left <= 0 {
      begin(max(1, threads * (3 - vain % 3) / 4), seen)
    } else if threads < most, more.left <= 0 {
      begin(min(most, threads + max(1, threads / 4)), seen)
    } else if threads == most, !isDisturbed {
      more.reset()
    }
  }

  private mutating func begin(_ count: Int, _ seen: Window) {
    trial = Trial(threads: threads, mean: seen.mean)
    threads = count
  }
}

/// What a process has had of the machine's processors.
struct ProcessorUsage {
  /// How often the system has taken a processor from one of its threads.
  var interruptions: Int
  /// Of all threads together.
  var seconds: Double

  /// Of this process since it began.
  static var now: ProcessorUsage {
    var usage = rusage()
    #if canImport(Darwin)
      let whole = RUSAGE_SELF
    #else
      let whole = __rusage_who_t(RUSAGE_SELF.rawValue)
    #endif
    guard getrusage(whole, &usage) == 0 else { return ProcessorUsage(interruptions: 0, seconds: 0) }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return ProcessorUsage(
      interruptions: usage.ru_nivcsw, seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  static func - (a: ProcessorUsage, b: ProcessorUsage) -> ProcessorUsage {
    ProcessorUsage(interruptions: a.interruptions - b.interruptions, seconds: a.seconds - b.seconds)
  }
}
