import BespokeGraph
import BespokeTensorFiles
import Foundation

/// `--format web`: one page with the C as WebAssembly and the weights inside, which draws wherever it is opened.
func webFiles(_ input: ExportInput) throws -> [ExportedFile] {
  guard input.mainEntry == .generate else {
    throw UserError("\(input.program.name) tells classes of images; --format web is for generators")
  }
  // Before the golden images are computed, which may take a while.
  let compiler = try WebCompiler()
  let program = try CProgram(input)
  let module = try compiler.module(of: [
    ExportedFile("generator.h", program.header(input, .given)),
    ExportedFile("generator.c", program.source(input, .given)),
    ExportedFile("generator_golden.c", try program.golden(input)),
    ExportedFile("page.c", program.doorToThePage),
  ])
  let page = WebPage(input, module: module, weights: program.weights.bytes)
  return [ExportedFile("index.html", try page.text)]
}

extension CProgram {
  /// What the page calls. It has no memory but the module's, and writes noise and reads images there.
  fileprivate var doorToThePage: String {
    let draws = entries[0]
    return """
      #include "generator.h"

      #define DOOR(name) __attribute__((export_name(#name)))

      static float weights[\(weights.floats.count)] __attribute__((aligned(16)));
      static float noise[\(capitals)_LATENT], image[\(capitals)_IMAGE];

      DOOR(weights) float *where_weights_go(void) { return weights; }
      DOOR(noise) float *where_noise_goes(void) { return noise; }
      DOOR(image) float *where_the_image_is(void) { return image; }

      DOOR(draw) void draw(int label) {
          (void)label;
          \(identifier)_use_weights(weights);
          \(name(draws))(1, noise, \(draws.takesLabels ? "&label, " : "")image);
      }

      /* The largest difference from what Bespoke computes in double precision. */
      DOOR(golden) float golden(void) {
          float largest;
          \(identifier)_use_weights(weights);
          \(identifier)_golden(&largest);
          return largest;
      }

      """
  }
}
