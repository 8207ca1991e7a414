import Foundation

/// The newest samples between the lines of a terminal.
struct TerminalPreview {
  private let console: Console
  private let way: TerminalPictures

  /// Nil where there is no terminal to draw on, which is said.
  init?(console: Console, environment: [String: String] = ProcessInfo.processInfo.environment) {
    guard console.isTerminal else {
      console.line(
        "--preview draws on terminals, and the output goes to none that can: there are no previews")
      return nil
    }
    self.console = console
    way = TerminalPictures(environment: environment)
  }

  func show(_ picture: PixelImage, _ grid: PictureGrid) {
    let room = Console.terminalWidth() - 1
    let (thumbnail, columns) = Thumbnail.make(
      picture, grid: grid, letters: room, isOfLetters: way.isOfLetters)
    console.show(way.text(thumbnail, columns: columns))
  }
}
