import BespokeCompiler
import BespokeDSL
import BespokeTraining
import Foundation
import ProcessSupport
import TestModels
import Testing

@testable import BespokeExport

/// The page, in a browser and without one. Where nothing compiles or runs it, these tests are skipped.
@Suite(.serialized) struct ExportWebTests {
  private static let compiles = (try? WebCompiler()) != nil
  private static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let needsCompiler = Comment("no clang here makes WebAssembly")

  private func model(_ name: String) throws -> any Model { try #require(zoo.first { $0.name == name }) }

  /// What the interpreter makes of the first noise of seed 1, as bytes of a picture.
  private func picture(of model: any Model, weights: String) throws -> [Int] {
    let weights = try TrainedWeights(weights, best: false) { _ in }
    let input = try ExportInput(weights, of: model, options: ExportOptions()) { _ in }
    let image = try GoldenCase.cases(of: .generate, count: 1, input)[0].outputs[0].values
    let channels = input.program.channels
    return (0..<image.count / channels).flatMap { pixel in
      (0..<3).map { channel in
        let value = image[pixel * channels + (channels == 3 ? channel : 0)]
        return Int(min(max((value + 1) * 127.5, 0), 255).rounded())
      }
    }
  }

  /// The page draws seed 1 when it is opened; it compares itself, and its picture is compared here.
  @Test(
    .enabled(if: compiles, needsCompiler), .enabled(if: Chromium.path != nil, "no Chromium here"),
    arguments: ["skip-connections", "conditional"])
  func pagesDrawInABrowser(_ name: String) throws {
    let folder = try Folder()
    let model = try model(name)
    let out = try folder.export(.web, model)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: out).sorted() == ["MODEL_CARD.md", "index.html"])
    let page = try String(contentsOfFile: out + "/index.html", encoding: .utf8)
    let look = """
      <script>
      const wait = setInterval(() => {
        if (!document.documentElement.dataset.golden) return;
        clearInterval(wait);
        const now = () => {
          paint();
          return [...context.getImageData(0, 0, model.width, model.height).data].filter((_, i) => i % 4 < 3).join();
        };
        const change = (what, value) => { what.value = value; what.oninput(); };
        const picture = now();
        change(document.querySelector("#latents input"), -3);
        const isMoved = now() !== picture;
        // On the way from 1 to 2, and there.
        begin(1);
        change(part("way"), 0.5);
        const isBetween = now() !== picture;
        change(part("way"), 1);
        const there = now();
        begin(2);
        const isThere = now() === there && there !== picture;
        part("new").click();
        const isAnother = ![picture, there].includes(now());
        const found = {picture, acts: isMoved && isBetween && isThere && isAnother,
          sliders: document.querySelectorAll("#latents input").length,
          classes: part("class") ? part("class").length : 0, beyond: document.documentElement.scrollWidth - innerWidth,
          requests: performance.getEntriesByType("resource").filter((entry) => !entry.name.startsWith("data:")).length,
          test: part("test").textContent};
        document.body.innerHTML = "<pre id=found>" + JSON.stringify(found) + "</pre>";
      }, 50);
      </script>
      </body>
      """
    let looked = page.replacing("</body>", with: look)
    try looked.write(toFile: folder.file("looked.html"), atomically: true, encoding: .utf8)
    let dump = try Chromium.dump(folder.file("looked.html"), in: folder.path)
    let start = try #require(dump.range(of: "<pre id=\"found\">"), "\(dump.suffix(2000))").upperBound
    let text = String(dump[start...].prefix { $0 != "<" })
    let found = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    let drawn = try #require(found["picture"] as? String).split(separator: ",").compactMap { Int($0) }
    let wanted = try picture(of: model, weights: folder.weights(of: model))
    #expect(drawn.count == wanted.count)
    // A number on the edge between two bytes may fall on either side.
    let apart = zip(drawn, wanted).map { abs($0 - $1) }
    #expect(apart.max() ?? 255 <= 1 && apart.filter { $0 > 0 }.count <= drawn.count / 100)
    #expect(Set(wanted).count > 10)
    let program = try buildProgram(model)
    #expect(found["acts"] as? Bool == true)
    #expect(found["sliders"] as? Int == min(8, program.latent))
    #expect(found["classes"] as? Int == program.classes)
    #expect(found["beyond"] as? Int == 0 && found["requests"] as? Int == 0, "\(found)")
    #expect((found["test"] as? String)?.hasPrefix("Compared") == true && !text.contains("WRONG"), "\(found)")
  }

  /// With `--exact` the page has the weights as they were trained, without it a normalisation's factors are in them.
  @Test(.enabled(if: compiles, needsCompiler)) func exactPagesFoldNothing() throws {
    let folder = try Folder()
    let model = try model("conditional")
    let kernel = try SafeTensors(path: folder.weights(of: model)).floats("average/generator/dense1/kernel")
    func weights(_ isExact: Bool) throws -> Set<Float> {
      let out = try folder.export(.web, model, as: "\(isExact)", ExportOptions(exact: isExact))
      let page = try String(contentsOfFile: out + "/index.html", encoding: .utf8)
      let start = try #require(page.range(of: "id=weights>")).upperBound
      let data = try #require(Data(base64Encoded: String(page[start...].prefix { $0 != "<" })))
      return data.withUnsafeBytes { bytes in
        Set(
          stride(from: 0, to: bytes.count, by: 4).map {
            bytes.loadUnaligned(fromByteOffset: $0, as: Float.self)
          })
      }
    }
    #expect(try weights(true).isSuperset(of: kernel))
    #expect(try weights(false).isDisjoint(with: kernel))
  }

  /// The module asks for nothing from outside, and its own test passes; with other weights it does not.
  @Test(
    .enabled(if: compiles, needsCompiler), .enabled(if: node != nil, "no node here"),
    arguments: [("squares", false), ("skip-connections", true)])
  func modulesAreRight(_ name: String, _ isExact: Bool) throws {
    let folder = try Folder()
    let out = try folder.export(.web, model(name), ExportOptions(exact: isExact))
    try """
    import {readFileSync} from "fs";
    const page = readFileSync("index.html", "utf8");
    const part = (id) => Buffer.from(page.match(new RegExp("id=" + id + ">([^<]*)<"))[1], "base64");
    const compiled = new WebAssembly.Module(part("module")), weights = part("weights");
    const module = new WebAssembly.Instance(compiled, {}).exports;
    const largest = () => {
      new Uint8Array(module.memory.buffer).set(weights, module.weights());
      return module.golden();
    };
    const right = largest();
    for (let i = 3; i < Math.min(weights.length, 400); i += 4) weights[i] ^= 0x80;
    console.log(right <= 1e-5, largest() > 1e-5, WebAssembly.Module.imports(compiled).length);
    """.write(toFile: out + "/test.mjs", atomically: true, encoding: .utf8)
    let result = try Folder.run("\(Self.node ?? "") test.mjs", in: out)
    #expect(result.output == "true true 0\n")
  }

  /// What is called what is text, and ends no script.
  @Test(.enabled(if: compiles, needsCompiler)) func namesAreNoCode() throws {
    let folder = try Folder()
    let model = try model("conditional")
    let weights = try TrainedWeights(folder.weights(of: model), best: false) { _ in }
    var input = try ExportInput(weights, of: model, options: ExportOptions()) { _ in }
    let bad = "</script><script>\"'&"
    input.classNames = [bad]
    input.options.licence = bad
    let page = String(decoding: try webFiles(input)[0].bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<script").count == 4)
    // The card is Markdown, where a backslash makes a bracket text.
    #expect(page.contains("\\&lt;/script&gt;\\&lt;script&gt;&quot;&#39;&amp;"))
  }

  @Test func missingCompilersAreNamed() throws {
    let folder = try Folder()
    let error = #expect(throws: UserError.self) { try WebCompiler(folders: [folder.path]) }
    for word in ["apt-get install clang lld wasi-libc", "brew install llvm lld wasi-libc"] {
      #expect(try #require(error).description.contains(word))
    }
  }
}
