import Foundation

/// A run for TensorBoard, in `tensorboard/` of its folder: the outputs of steps, pictures, scores, and what the run was
/// asked for. Every process begins a file of its own.
final class TensorBoardLog {
  /// Steps until which each is written, and from one to the next after that: a file of a long run shall not be larger
  /// than its checkpoints.
  static let allUntil = 1000, every = 10

  private let file: EventFile
  private let lastStep: Int

  /// - Parameter step: made before.
  /// - Throws: `UserError` where no file can be begun.
  init(_ folder: RunFolder, _ configuration: RunConfiguration, after step: Int) throws {
    let now = Date().timeIntervalSince1970
    file = try EventFile(in: folder.tensorBoard, at: now)
    lastStep = configuration.steps
    try file.append(TensorBoardEvent(time: now, step: 0, content: .version))
    if step > 0 { try file.append(TensorBoardEvent(time: now, step: step + 1, content: .start)) }
    let text = String(decoding: try configuration.text(), as: UTF8.self)
    // An indented block, in which nothing is markup.
    let block = text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    try add(.text(tag: "configuration", block), step: step)
    try file.flush()
  }

  func add(step: Int, result: StepResult, heldOutAccuracy: Double?, seconds: Double) throws {
    guard step <= Self.allUntil || step % Self.every == 0 || step == lastStep || heldOutAccuracy != nil else {
      return
    }
    var scalars = zip(result.names, result.values).map { (tag: $0, value: $1) }
    if let heldOutAccuracy { scalars.append(("accuracy/held_out", Float(heldOutAccuracy))) }
    scalars.append(("speed/milliseconds", Float(seconds * 1000)))
    try add(.scalars(scalars), step: step)
  }

  func add(picture: PixelImage, step: Int) throws {
    let png = Array(try pngBytes(picture))
    try add(
      .image(
        tag: "samples", width: picture.width, height: picture.height, channels: picture.channels, png: png),
      step: step)
  }

  /// Scores and verdicts; other events are written as they happen.
  func add(_ event: RunEvent) throws {
    switch event {
    case .scores(let row, let columns):
      let scalars = columns.compactMap { name in
        row.values[name].map { (tag: "scores/\(name)", value: Float($0)) }
      }
      try add(.scalars(scalars), step: row.step)
    case .verdict(let verdict):
      let reasons = (verdict.reasons ?? []).map { "\n- \($0)" }.joined()
      try add(
        .text(tag: "verdict", "**\(verdict.verdict)**\n\(reasons)\n\n\(verdict.advice ?? "")"),
        step: verdict.since ?? 0)
    case .notice, .begun, .progress, .heldOut, .picture, .checkpoint, .ended: break
    }
  }

  func flush() throws { try file.flush() }

  private func add(_ content: TensorBoardEvent.Content, step: Int) throws {
    try file.append(TensorBoardEvent(time: Date().timeIntervalSince1970, step: step, content: content))
  }
}
