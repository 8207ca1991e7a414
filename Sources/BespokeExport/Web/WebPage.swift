import BespokeGraph
import BespokePhilox
import BespokeTensorFiles
import Foundation

/// The page: what is asked of it, the module, the weights, the script. It loads nothing, and is told not to.
struct WebPage {
  private let input: ExportInput
  private let module: Data
  private let weights: Data

  init(_ input: ExportInput, module: Data, weights: Data) {
    (self.input, self.module, self.weights) = (input, module, weights)
  }

  /// What the script is told.
  private struct Facts: Encodable {
    var name, version: String
    var height, width, channels, latent: Int
    /// Of the noise of `bespoke generate`.
    var stream: UInt32
    /// What they are called; empty where the model takes none.
    var classes: [String]
  }

  var text: String {
    get throws {
      let program = input.program
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let facts = Facts(
        name: program.name, version: input.facts.fingerprint, height: program.height, width: program.width,
        channels: program.channels, latent: program.latent, stream: Philox.stream(named: "generate"),
        classes: (0..<program.classes).map { label in
          guard let names = input.classNames, label < names.count else { return "\(label)" }
          return names[label]
        })
      // A name that closes the script would begin another.
      let json = String(decoding: try encoder.encode(facts), as: UTF8.self).replacing("<", with: "\\u003c")
      return page(json)
    }
  }

  private var subtitle: String {
    let program = input.program
    var words = ["\(program.width) × \(program.height)", "\(program.latent) latents"]
    if program.classes > 0 { words.append("\(program.classes) classes") }
    if let step = input.facts.step { words.append("step \(step)") }
    return words.joined(separator: " · ")
  }

  private func page(_ json: String) -> String {
    let name = escapedForHTML(input.program.name)
    let classes = """
          <label class=line>Class <select id=class></select></label>

      """
    return """
      <!DOCTYPE html>
      <html lang=en>
      <head>
      <meta charset=utf-8>
      <meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src 'unsafe-inline' 'wasm-unsafe-eval'; img-src data: blob:">
      <meta name=viewport content="width=device-width,initial-scale=1">
      <meta name=color-scheme content="light dark">
      <link rel=icon href="data:,">
      <title>\(name)</title>
      <style>
      \(webStyle)
      </style>
      </head>
      <body>
      <main>
      <header><h1>\(name)</h1><p class=soft>\(escapedForHTML(subtitle))</p></header>
      <div id=stage>
      <section class=picture>
          <canvas id=picture width=\(input.program.width) height=\(input.program.height) role=img \
      aria-label="The image that is drawn"></canvas>
          <p class=line><button id=new class=main>New image</button><button id=save>Save PNG</button></p>
      </section>
      <section>
          <label class=line>Seed <input id=seed type=number min=0 max=4294967295 step=1></label>
      \(input.program.classes > 0 ? classes : "")\
          <h2>On the way to another</h2>
          <label class=line>Seed <input id=other type=number min=0 max=4294967295 step=1></label>
          <label class=slider><span>here</span><input id=way type=range min=0 max=1 step=0.01 value=0 \
      aria-label="How far on the way"><span>there</span></label>
          <p class=line><button id=walk>Walk</button></p>
          <h2>Latents</h2>
          <div id=latents></div>
          <p class=line><button id=others>Others</button></p>
      </section>
      </div>
      <p id=test class=soft>Loading …</p>
      <details><summary>Model card</summary><pre>\(escapedForHTML(modelCard(input, format: .web)))</pre></details>
      </main>
      <script type=text/plain id=module>\(module.base64EncodedString())</script>
      <script type=text/plain id=weights>\(weights.base64EncodedString())</script>
      <script>
      "use strict";
      const model = \(json);
      \(webScript)
      </script>
      </body>
      </html>

      """
  }
}
