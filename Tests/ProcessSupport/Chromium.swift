import Foundation

/// The browser, where it is installed.
public enum Chromium {
  public static let path = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The document as it is after its scripts have run.
  /// - Parameter folder: where the browser keeps what it wants to keep.
  public static func dump(_ file: String, in folder: String) throws -> String {
    let browser = Process()
    browser.executableURL = URL(fileURLWithPath: path ?? "")
    // Its sandbox wants privileges that containers do not give. Time is the page's own: a busy machine changes nothing.
    browser.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
      "--user-data-dir=\(folder)/profile", "--window-size=1400,1000", "--virtual-time-budget=20000",
      "--timeout=60000", "--dump-dom", "file://\(file)",
    ]
    let output = Pipe()
    browser.standardOutput = output
    browser.standardError = FileHandle.nullDevice
    try browser.run()
    let watch = DispatchWorkItem { browser.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 180, execute: watch)
    defer { watch.cancel() }
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    browser.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
