import Foundation

/// Where a run trains. Only the report keeps it: it decides nothing.
struct MachineFacts: Equatable, Sendable {
  /// "AMD EPYC 9R14"; nil where the system does not say.
  var processor: String?
  /// The most that a step takes; nil where it is not known any more.
  var threads: Int?

  /// This machine.
  static func here(threads: Int) -> MachineFacts {
    MachineFacts(processor: processorName(), threads: threads)
  }

  /// What an earlier report says of the machine, for a report that is written elsewhere or later.
  init?(inReport path: String) {
    guard let head = try? readFile(Path(path), most: 4096) else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    func content(_ name: String) -> String? {
      guard let start = text.firstRange(of: "<meta name=bespoke-\(name) content=\""),
        let end = text[start.upperBound...].firstIndex(of: "\"")
      else { return nil }
      return String(text[start.upperBound..<end])
    }
    processor = content("processor").map(unescaped)
    threads = content("threads").flatMap { Int($0) }
    if processor == nil, threads == nil { return nil }
  }

  init(processor: String?, threads: Int?) { (self.processor, self.threads) = (processor, threads) }

  /// What `init(inReport:)` finds.
  var head: HTML {
    let processor: HTML = processor.map { "<meta name=bespoke-processor content=\"\($0)\">\n" } ?? ""
    return "\(processor)\(threads.map { "<meta name=bespoke-threads content=\"\($0)\">" as HTML } ?? "")"
  }
}

/// What was escaped in a page.
private func unescaped(_ text: String) -> String {
  text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}

/// What the system calls its processor.
private func processorName() -> String? {
  #if os(macOS)
    var size = 0
    guard sysctlbyname("machdep.cpu.brand_string", nil, &size, nil, 0) == 0, size > 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    guard sysctlbyname("machdep.cpu.brand_string", &bytes, &size, nil, 0) == 0 else { return nil }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  #else
    guard let text = FileManager.default.contents(atPath: "/proc/cpuinfo") else { return nil }
    return processorName(in: String(decoding: text, as: UTF8.self))
  #endif
}

/// Of x86-64 "model name" says it; of arm64 at most "Hardware" or "Model", the board.
func processorName(in text: String) -> String? {
  let lines = text.split(separator: "\n").map { line -> (key: String, value: String) in
    let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }
  return ["model name", "Hardware", "Model"].lazy
    .compactMap { key in lines.first { $0.key == key && !$0.value.isEmpty }?.value }.first
}
