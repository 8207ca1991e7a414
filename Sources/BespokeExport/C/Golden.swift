import BespokeGraph
import BespokeInterpreter
import BespokePhilox
import BespokeTensorFiles

/// Inputs of an entry, and what the interpreter computes of them in double precision, with the weights as they are.
struct GoldenCase {
  var inputs: [(name: String, values: [Float])]
  var outputs: [(name: String, values: [Double])]

  /// The numbers of `bespoke generate --seed 1`: the same images. What is no noise are numbers of the same kind.
  static func cases(of entry: Entry.Kind, count: Int, _ input: ExportInput) throws -> [GoldenCase] {
    guard let graph = input.graph(entry) else { return [] }
    let random = Philox(seed: 1, step: 0, stream: Philox.stream(named: "generate"))
    let states = Dictionary(
      uniqueKeysWithValues: graph.states.compactMap { state in
        input.states[state.name].map {
          (state.name, Tensor(shape: state.shape, elements: $0.map { Double($0) }))
        }
      })
    return try (0..<count).map { sample in
      var inputs: [(name: String, values: [Float])] = []
      var tensors: [String: Tensor<Double>] = [:]
      for node in graph.nodes {
        guard case .input(let name) = node.operation else { continue }
        let size = node.shape.count
        let values: [Float] = (0..<size).map { index in
          if name == "label" { return Float(sample % max(input.program.classes, 1)) }
          let number = Float(random.normal(sample * size + index))
          return name == "noise" ? number : max(-1, min(1, number / 2))
        }
        inputs.append((name, values))
        tensors[name] = Tensor(shape: node.shape, elements: values.map { Double($0) })
      }
      let run: Run<Double>
      do {
        run = try Interpreter<Double>().run(graph, inputs: tensors, states: states)
      } catch { throw UserError("\(input.program.name) cannot be evaluated: \(error)") }
      for (name, output) in run.outputs {
        try requireNumbers(output.elements.map { Float($0) }[...], of: name, model: input.program.name)
      }
      return GoldenCase(
        inputs: inputs, outputs: graph.outputs.map { ($0.name, run.outputs[$0.name]!.elements) })
    }
  }
}

/// Samples of the test that is exported.
private let goldenSamples = 2

extension CProgram {
  /// A test of its own: inputs, what is to come of them, and how far off it may be.
  func golden(_ input: ExportInput) throws -> String {
    var text = """
      \(banner(input))
      /* What Bespoke's interpreter computes in double precision; the noise is that of `bespoke generate --seed 1`. Sums of
       * single precision are off by less than the tolerance, in whichever order they are taken. */
      #include "\(stem).h"

      #include <math.h>

      #define SAMPLES \(goldenSamples)
      #define TOLERANCE 1e-5f


      """
    var checks = ""
    for entry in entries {
      let cases = try GoldenCase.cases(of: entry.kind, count: goldenSamples, input)
      let prefix = entry.kind.rawValue
      for (index, value) in entry.inputs.enumerated() {
        let all = cases.flatMap { $0.inputs[index].values }
        if value.name == "label" {
          let labels = all.map { "\(Int($0))" }.joined(separator: ", ")
          text += "static const int \(prefix)_label[SAMPLES] = {\(labels)};\n\n"
        } else {
          text +=
            "static const float \(prefix)_\(value.name)[SAMPLES * \(value.count)] = {\n\(numbers(all))};\n\n"
        }
      }
      for (index, value) in entry.outputs.enumerated() {
        let all = cases.flatMap { $0.outputs[index].values.map { Float($0) } }
        text +=
          "static const float \(prefix)_\(value.name)[SAMPLES * \(value.count)] = {\n\(numbers(all))};\n\n"
        text += "static float \(prefix)_made_\(value.name)[SAMPLES * \(value.count)];\n\n"
      }
      func arguments(from sample: Int) -> String {
        (entry.inputs.map { "\(prefix)_\($0.name) + \(sample * ($0.name == "label" ? 1 : $0.count))" }
          + entry.outputs.map { "\(prefix)_made_\($0.name) + \(sample * $0.count)" }).joined(separator: ", ")
      }
      func differences() -> String {
        entry.outputs.map {
          "    note(\(prefix)_made_\($0.name), \(prefix)_\($0.name), SAMPLES * \($0.count), largest);\n"
        }.joined()
      }
      checks += "    \(name(entry))(SAMPLES, \(arguments(from: 0)));\n" + differences()
      // The second sample by itself.
      checks += "    \(name(entry))(1, \(arguments(from: 1)));\n" + differences()
    }
    return text + """
      /* The largest difference so far, as a share of the number where that is larger than 1. What is no number is as far
       * off as can be. */
      static void note(const float *made, const float *wanted, int count, float *largest) {
          for (int i = 0; i < count; i++) {
              const float size = fabsf(wanted[i]) > 1 ? fabsf(wanted[i]) : 1;
              const float difference = fabsf(made[i] - wanted[i]) / size;
              if (!(difference <= *largest)) *largest = difference <= 1e30f ? difference : 1e30f;
          }
      }

      int \(identifier)_golden(float *largest) {
          *largest = 0;
      \(checks)    return *largest <= TOLERANCE ? 0 : 1;
      }

      """
  }

  /// A program: without words it tests itself, with a seed and a file it draws an image.
  func example(_ input: ExportInput) -> String {
    var text = """
      \(banner(input))
      #include "\(stem).h"

      #include <stdio.h>

      """
    let draws = entries.first { $0.kind == .generate }
    if let draws {
      let suffix = input.program.channels == 3 ? "ppm" : "pgm"
      text += """
        #include <math.h>
        #include <stdlib.h>

        /* A number of the normal distribution (Box and Muller 1958), from a generator of your own choice. */
        static float normal(void) {
            const float u = ((float)rand() + 1) / ((float)RAND_MAX + 1), v = (float)rand() / (float)RAND_MAX;
            return sqrtf(-2 * logf(u)) * cosf(6.2831853f * v);
        }

        /* Writes an image as PGM (PPM in colour), which most programs show. */
        static int draw(unsigned seed, \(draws.takesLabels ? "int label, " : "")const char *path) {
            static float noise[\(capitals)_LATENT], image[\(capitals)_IMAGE];
            FILE *file = fopen(path, "wb");
            if (!file) return 1;
            srand(seed);
            for (int i = 0; i < \(capitals)_LATENT; i++) noise[i] = normal();
            \(name(draws))(1, noise, \(draws.takesLabels ? "&label, " : "")image);
            fprintf(file, "P\(input.program.channels == 3 ? 6 : 5)\\n%d %d\\n255\\n", \(capitals)_WIDTH, \(capitals)_HEIGHT);
            for (int i = 0; i < \(capitals)_IMAGE; i\(input.program.channels == 2 || input.program.channels > 3 ? " += \(capitals)_CHANNELS" : "++")) {
                const float value = (image[i] + 1) * 127.5f;
                fputc(value < 0 ? 0 : value > 255 ? 255 : (int)(value + 0.5f), file);
            }
            return fclose(file) != 0;
        }

        /* \(draws.takesLabels ? "SEED CLASS FILE" : "SEED FILE").\(suffix) draws; nothing compares with what is known. */
        int main(int argc, char **argv) {
            float largest;
            int result;
            if (argc > \(draws.takesLabels ? 3 : 2)) {
                return draw((unsigned)atoi(argv[1]), \(draws.takesLabels ? "atoi(argv[2]) % \(capitals)_CLASSES, argv[3]" : "argv[2]"));
            }
            if (argc > 1) {
                printf("usage: %s [\(draws.takesLabels ? "SEED CLASS FILE" : "SEED FILE").\(suffix)]\\n", argv[0]);
                return 2;
            }
        """
    } else {
      text += """

        /* Compares with what is known. */
        int main(void) {
            float largest;
            int result;
        """
    }
    return text + """

          result = \(identifier)_golden(&largest);
          printf("\(identifier): largest difference %g: %s\\n", (double)largest, result == 0 ? "right" : "WRONG");
          return result;
      }

      """
  }
}
