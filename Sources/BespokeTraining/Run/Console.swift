import BespokeTensorFiles
import Foundation

/// Where a command's words go: one line that is rewritten on a terminal, plain lines elsewhere.
public final class Console {
  /// What is said of a command's work.
  public enum Manner: Sendable {
    /// All, for people.
    case words
    /// Last words.
    case quiet
    /// All, for programs: a JSON object a line, nothing else.
    case json
  }

  private let manner: Manner
  /// Whether lines can be rewritten.
  let isTerminal: Bool
  private let output: (String) -> Bool
  private var liveLine = false

  /// The process's standard output. A terminal that calls itself dumb, or nothing, gets plain lines.
  public static func standard(_ manner: Manner = .words) -> Console {
    let kind = ProcessInfo.processInfo.environment["TERM"] ?? ""
    let isTerminal = isatty(STDOUT_FILENO) == 1 && !["", "dumb"].contains(kind)
    return Console(manner, isTerminal: isTerminal, writing: StandardOutput.write)
  }

  /// The standard error, for what is said beside a result that programs read.
  public static func standardError() -> Console {
    Console(isTerminal: false) { _ = BespokeTensorFiles.write($0, to: STDERR_FILENO) }
  }

  /// Words that go to a function.
  /// - Parameters:
  ///   - manner: what is said.
  ///   - isTerminal: whether lines can be rewritten.
  ///   - output: receives text as it is to be written, ends of lines included.
  public convenience init(
    _ manner: Manner = .words, isTerminal: Bool, output: @escaping (String) -> Void
  ) {
    self.init(manner, isTerminal: isTerminal) { text in
      output(text)
      return true
    }
  }

  private init(_ manner: Manner, isTerminal: Bool, writing output: @escaping (String) -> Bool) {
    self.manner = manner
    self.isTerminal = isTerminal && manner == .words
    self.output = output
  }

  /// A line that stays. Names in it are made printable.
  public func line(_ text: String) {
    switch manner {
    case .words: _ = write(line: text)
    case .quiet: break
    case .json: tell(.notice(text))
    }
  }

  /// What programs are told of a run; people have other words for it.
  func tell(_ event: RunEvent) {
    if manner == .json { _ = output(event.json.text + "\n") }
  }

  /// What a terminal shows between its lines as it is.
  func show(_ text: String) {
    guard isTerminal else { return }
    clearLive()
    _ = output(text)
  }

  /// What must not be lost: where the output's reader has gone, as `tee` has after the same Ctrl-C, it goes to the
  /// standard error.
  func lastWords(_ text: String) {
    // Programs are told with the end of the run.
    guard manner != .json else { return }
    if !write(line: text) { _ = BespokeTensorFiles.write(printable(text) + "\n", to: STDERR_FILENO) }
  }

  private func write(line text: String) -> Bool {
    defer { liveLine = false }
    return output((liveLine ? "\r\u{1B}[K" : "") + printable(text) + "\n")
  }

  /// A line that the next one replaces, on a terminal.
  func live(_ text: String) {
    guard manner == .words else { return }
    guard isTerminal else { return line(text) }
    // A line that wraps could not be taken back.
    _ = output("\r\u{1B}[K" + Self.fitted(printable(text), columns: Self.terminalWidth() - 1))
    liveLine = true
  }

  /// Takes a live line away, for whatever may come.
  func clearLive() {
    if liveLine { _ = output("\r\u{1B}[K") }
    liveLine = false
  }

  /// Leaves a live line standing and goes to the next.
  func endLive() {
    if liveLine { _ = output("\n") }
    liveLine = false
  }

  /// Seconds between two reports: a terminal shows a clock that moves, a log is read later.
  var interval: Duration {
    switch manner {
    case .words: isTerminal ? .milliseconds(200) : .seconds(5)
    case .quiet: .seconds(5)
    case .json: .seconds(1)
    }
  }

  /// As many of a text's parts, which " | " separates, as there is room for: half a number would be another one.
  static func fitted(_ text: String, columns: Int) -> String {
    // Letters beyond ASCII may be two columns wide.
    func width(_ text: Substring) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
    var parts = text.split(separator: " | ", omittingEmptySubsequences: false)
    while parts.count > 1, width(Substring(parts.joined(separator: " | "))) > columns { parts.removeLast() }
    var rest = Substring(parts.joined(separator: " | "))
    while width(rest) > max(columns, 0) { rest.removeLast() }
    return String(rest)
  }

  /// Of this moment: people resize windows.
  static func terminalWidth() -> Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
