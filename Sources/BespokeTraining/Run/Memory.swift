import BespokeTensorFiles
import Foundation

/// What memory a process may use, in bytes.
struct Memory {
  /// The machine's, or less where control groups leave less.
  let limit: Int
  /// What could be had now, without what others hold; nil where the system does not say.
  let available: Int?

  static var ofThisProcess: Memory {
    Memory(
      physical: ProcessInfo.processInfo.physicalMemory, group: ControlGroups.ofThisProcess.memory,
      information: FileManager.default.contents(atPath: "/proc/meminfo"))
  }

  /// - Parameters:
  ///   - group: the limit of control groups.
  ///   - information: as /proc/meminfo has it.
  init(physical: UInt64, group: Int?, information: Data?) {
    let limit = min(Int(clamping: physical), group ?? .max)
    self.limit = limit
    let line = information.map { String(decoding: $0, as: UTF8.self) }?
      .split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
    let kibibytes = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    available = kibibytes.flatMap { (0..<1 << 50).contains($0) ? min($0 << 10, limit) : nil }
  }

  /// Refuses what there is never room for: a mapping may succeed, and the process be killed when it touches what is not
  /// there. What there is no room for now is said.
  /// - Parameters:
  ///   - what: takes so many bytes, in the plural.
  ///   - advice: what to do.
  func require(
    _ bytes: Int, for what: String, advice: String? = nil, notice: (String) -> Void
  ) throws(UserError) {
    let takes = "\(what) take \(Self.spelled(bytes)) of memory"
    let way = advice.map { "; \($0)" } ?? ""
    guard bytes <= limit else {
      throw UserError("\(takes); this process may use \(Self.spelled(limit))\(way)")
    }
    if let available, bytes > available {
      notice(
        "\(takes), of which \(Self.spelled(available)) can be had now: the system may slow down or end this\(way)"
      )
    }
  }

  /// "512 MiB", "1.5 GiB"
  static func spelled(_ bytes: Int) -> String {
    bytes < 1 << 30
      ? "\((bytes + (1 << 20) - 1) >> 20) MiB" : String(format: "%.1f GiB", Double(bytes) / 0x1p30)
  }
}
