import BespokeGraph
import BespokeTensorFiles
import Foundation

/// The C of a trained model, before it is known how its weights lie beside it.
struct CProgram {
  /// One entry, as the C has it.
  struct EntryText {
    var kind: Entry.Kind
    /// What the caller gives and takes, with floats of one sample; labels are whole numbers.
    var inputs: [(name: String, count: Int)]
    var outputs: [(name: String, count: Int)]
    var body: [String]
    var takesLabels: Bool { inputs.contains { $0.name == "label" } }
  }
  /// How C begins the names of the model's functions, "dcgan64".
  var identifier: String
  /// How the files begin, "generator".
  var stem: String
  var entries: [EntryText] = []
  var weights = WeightBlock()
  /// Floats that a run of any entry needs.
  var memory = 0
  var mostTaps = 1

  init(_ input: ExportInput) throws {
    identifier = input.program.name.replacing("-", with: "_")
    let kinds = input.options.entries.isEmpty ? [input.mainEntry] : input.options.entries
    stem =
      kinds.contains(.generate) ? "generator" : kinds.contains(.classify) ? "classifier" : "discriminator"
    for kind in kinds {
      guard let graph = input.graph(kind) else {
        throw UserError("\(input.program.name) has no entry \(kind.rawValue)")
      }
      let layers = try LayerFinder.layers(of: graph, states: input.states, isExact: input.options.isExact)
      let placed = PlacedLayers(layers, weights: &weights)
      memory = max(memory, placed.memory)
      mostTaps = max(mostTaps, placed.mostTaps)
      entries.append(
        EntryText(
          kind: kind, inputs: layers.inputs.map { ($0.name, $0.count) },
          outputs: layers.outputs.map { ($0.name, $0.count) }, body: try LayerEmitter.body(placed)))
    }
    // The vectors at the end read no further than this.
    guard weights.floats.count < 1 << 30, memory < 1 << 28 else {
      throw UserError("\(input.program.name) is too large for C with whole numbers of 32 bits")
    }
  }

  /// `dcgan_generate`
  func name(_ entry: EntryText) -> String { "\(identifier)_\(entry.kind.rawValue)" }
  /// For macros.
  var capitals: String { identifier.uppercased() }

  /// The parameters of a function for many samples.
  func parameters(_ entry: EntryText) -> String {
    (["int count"]
      + entry.inputs.map { $0.name == "label" ? "const int *labels" : "const float *\(plural($0.name))" }
      + entry.outputs.map { "float *\(plural($0.name))" }).joined(separator: ", ")
  }

  /// The parameters of the layers' function, for one sample.
  func layerParameters(_ entry: EntryText) -> String {
    (["const float *weights", "float *memory"] + entry.inputs.map { "const float *\($0.name)" }
      + entry.outputs.map { "float *\($0.name)" }).joined(separator: ", ")
  }
}

/// Of many samples.
func plural(_ name: String) -> String {
  switch name {
  case "image": "images"
  case "label": "labels"
  default: name
  }
}

extension CProgram {
  /// The text with the products and the layers: for one file, or for one to be included for each instruction set.
  func layers(forSets: Bool) -> String {
    var text = """
      #include <math.h>
      #include <string.h>

      /* Places in the largest window. */
      #define MOST_TAPS \(mostTaps)

      """
    text += productsText + elementsText
    for entry in entries {
      text += """
        /* ---- The layers of \(entry.kind.rawValue), for one sample \
        \(String(repeating: "-", count: max(4, 85 - entry.kind.rawValue.count))) */

        \(forSets ? "void LAYERS(\(name(entry)), SET)" : "static void \(name(entry))_layers")(\(layerParameters(entry))) {
            (void)weights;
            (void)memory;
        \(entry.body.joined(separator: "\n"))
        }


        """
    }
    return text
  }
}

let elementsText = #"""
  /* ---- Element by element -------------------------------------------------------------------------------------- */

  INLINE float square(float a) { return a * a; }
  INLINE float relu(float a) { return a < 0 ? 0 : a; }
  INLINE float leaky_relu(float a, float slope) { return a > 0 ? a : slope * a; }
  INLINE float slope_of_leaky_relu(float a, float slope) { return a > 0 ? 1 : slope; }
  INLINE float maximum(float a, float b) { return b > a ? b : a; }
  INLINE float sigmoid(float a) { return 1 / (1 + expf(-a)); }
  INLINE float softplus(float a) { return relu(a) + log1pf(expf(-fabsf(a))); }

  INLINE void scale_and_shift(const float *x, const int rows, const int channels, const float *scale,
                              const float *shift, float *y) {
      for (int r = 0; r < rows; r++) {
          for (int c = 0; c < channels; c++) y[r * channels + c] = x[r * channels + c] * scale[c] + shift[c];
      }
  }

  """#
