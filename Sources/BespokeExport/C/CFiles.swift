import BespokeGraph
import BespokeInterpreter
import BespokePhilox
import BespokeTensorFiles
import Foundation

/// `--format c`: C that needs a compiler, its library, and nothing else.
func cFiles(_ input: ExportInput) throws -> [ExportedFile] {
  let program = try CProgram(input)
  let options = input.options
  var files = [
    ExportedFile(program.stem + ".h", program.header(input)),
    ExportedFile(program.stem + ".c", program.source(input, options.weights == .incbin ? .included : .array)),
    ExportedFile(program.stem + "_golden.c", try program.golden(input)),
    ExportedFile("example.c", program.example(input)),
  ]
  if options.instructionSets == .all {
    files.append(ExportedFile(program.stem + "_layers.h", program.layersHeader(input)))
    for set in instructionSets {
      files.append(ExportedFile("\(program.stem)_\(set.name).c", program.source(set)))
    }
  }
  switch options.weights {
  case .incbin: files.append(ExportedFile(program.stem + "_weights.bin", program.weights.bytes))
  case .array: files.append(ExportedFile(program.stem + "_weights.c", program.weightsAsNumbers()))
  }
  return files
}

/// Instruction sets that a program looks for when it runs, the best first. What every machine has is compiled without.
private struct InstructionSet {
  var name: String
  var target: String
  var needed: [String]
}
private let instructionSets = [
  InstructionSet(name: "avx512", target: "avx512f,avx2,fma", needed: ["avx512f", "avx2", "fma"]),
  InstructionSet(name: "avx2", target: "avx2,fma", needed: ["avx2", "fma"]),
]

/// Where the C has its weights from.
enum WeightsInC {
  /// The assembler includes their file.
  case included
  /// They are numbers of another C file.
  case array
  /// Whoever calls has them.
  case given
}

extension WeightBlock {
  /// Little-endian.
  var bytes: Data {
    var data = Data(capacity: floats.count * 4)
    for float in floats { withUnsafeBytes(of: float.bitPattern.littleEndian) { data.append(contentsOf: $0) } }
    return data
  }
}

extension CProgram {
  /// What stands at the top of each file.
  func banner(_ input: ExportInput) -> String {
    let step = input.facts.step.map { ", step \($0)" } ?? ""
    return
      "/* \(input.program.name)\(step), from \(printable(input.facts.checkpoint)): made by Bespoke. MODEL_CARD.md says more. */"
  }

  func header(_ input: ExportInput, _ weights: WeightsInC = .included) -> String {
    let program = input.program
    var text = """
      \(banner(input))
      #ifndef \(capitals)_H
      #define \(capitals)_H

      #ifdef __cplusplus
      extern "C" {
      #endif

      #define \(capitals)_HEIGHT \(program.height)
      #define \(capitals)_WIDTH \(program.width)
      #define \(capitals)_CHANNELS \(program.channels)
      #define \(capitals)_IMAGE (\(capitals)_HEIGHT * \(capitals)_WIDTH * \(capitals)_CHANNELS)

      """
    if program.latent > 0 { text += "#define \(capitals)_LATENT \(program.latent)\n" }
    if program.classes > 0 { text += "#define \(capitals)_CLASSES \(program.classes)\n" }
    text += """

      /* All memory is static: no two calls at once, unless each thread has its own, with
       * -D\(capitals)_MEMORY="static _Thread_local". Tensors lie in row-major order. */

      """
    for entry in entries {
      text += """

        /* \(description(entry, input)) */
        void \(name(entry))(\(parameters(entry)));

        """
    }
    if weights == .given {
      text += """

        /* \(self.weights.floats.count) floats, which stay where they are; before anything else. */
        void \(identifier)_use_weights(const float *weights);

        """
    }
    return text + """

      /* Compares with what Bespoke computes in double precision, and stores the largest difference; \(stem)_golden.c.
       * Returns 0 where all is well. */
      int \(identifier)_golden(float *largest);

      #ifdef __cplusplus
      }
      #endif

      #endif

      """
  }

  private func description(_ entry: EntryText, _ input: ExportInput) -> String {
    let labels = entry.takesLabels ? ", labels[count] from 0 to \(input.program.classes - 1)" : ""
    let image = "[count][HEIGHT][WIDTH][CHANNELS] from -1 to 1"
    switch entry.kind {
    case .generate: return "noise[count][LATENT], normal numbers\(labels); to images\(image)."
    case .classify: return "images\(image); to logits[count][CLASSES], the largest of which is the answer."
    default:
      let results = entry.outputs.map { "\($0.name)[count]\($0.count == 1 ? "" : "[\($0.count)]")" }
      return "images\(image)\(labels); to \(results.joined(separator: " and "))."
    }
  }

  // MARK: The C file

  func source(_ input: ExportInput, _ weights: WeightsInC) -> String {
    let isPlain = input.options.instructionSets == .plain || weights == .given
    var text = """
      \(banner(input))
      #include "\(stem).h"

      """
    text += isPlain ? layers(forSets: false) : "#include \"\(stem)_layers.h\"\n"
    text += """

      /* ---- Weights and memory -------------------------------------------------------------------------------------- */

      \(weightsText(weights))
      #ifndef \(capitals)_MEMORY
      #define \(capitals)_MEMORY static
      #endif
      \(capitals)_MEMORY float \(identifier)_memory[\(max(memory, 16))] __attribute__((aligned(64)));

      """
    for entry in entries { text += isPlain ? "" : choice(entry) }
    for entry in entries { text += function(entry, isPlain) }
    return text
  }

  private func weightsText(_ weights: WeightsInC) -> String {
    let count = self.weights.floats.count
    switch weights {
    case .given:
      return """
        static const float *\(identifier)_weights;

        void \(identifier)_use_weights(const float *weights) { \(identifier)_weights = weights; }

        """
    case .array:
      return "extern const float \(identifier)_weights[\(count)]; /* \(stem)_weights.c */\n"
    case .included:
      return """
        /* \(count) floats, little-endian. The path may be another one: -D\(capitals)_WEIGHTS='"/some/where.bin"'. */
        #ifndef \(capitals)_WEIGHTS
        #define \(capitals)_WEIGHTS "\(stem)_weights.bin"
        #endif
        #define TEXT_OF(name) #name
        #define TEXT(name) TEXT_OF(name)
        #define SYMBOL TEXT(__USER_LABEL_PREFIX__) "\(identifier)_weights"
        #if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        #define SECTION ".pushsection .data\\n"
        #define END ".popsection\\n"
        #elif defined(__APPLE__)
        #define SECTION ".section __TEXT,__const\\n"
        #define END ".text\\n"
        #else
        #define SECTION ".pushsection .rodata\\n"
        #define END ".popsection\\n"
        #endif
        __asm__(SECTION ".globl " SYMBOL "\\n.balign 64\\n" SYMBOL ":\\n.incbin \\"" \(capitals)_WEIGHTS "\\"\\n" END);
        #ifdef __cplusplus
        extern "C" {
        #endif
        #if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        extern float \(identifier)_weights[\(count)];
        #else
        extern const float \(identifier)_weights[\(count)];
        #endif
        #ifdef __cplusplus
        }
        #endif

        """
    }
  }

  /// A function that runs one of several compilations of the layers.
  private func choice(_ entry: EntryText) -> String {
    let arguments = (["weights", "memory"] + entry.inputs.map(\.name) + entry.outputs.map(\.name))
      .joined(separator: ", ")
    var text = "\n#if defined(__x86_64__)\n"
    for set in instructionSets {
      text += "void \(name(entry))_layers_\(set.name)(\(layerParameters(entry)));\n"
    }
    text += "#endif\n\nstatic void \(name(entry))_layers(\(layerParameters(entry))) {\n"
    text += "#if defined(__x86_64__)\n"
    for set in instructionSets {
      let test = set.needed.map { "__builtin_cpu_supports(\"\($0)\")" }.joined(separator: " && ")
      text +=
        "    if (\(test)) {\n        \(name(entry))_layers_\(set.name)(\(arguments));\n        return;\n    }\n"
    }
    return text + "#endif\n    \(name(entry))_layers_plain(\(arguments));\n}\n"
  }

  /// One sample after another.
  private func function(_ entry: EntryText, _ isPlain: Bool) -> String {
    let arguments =
      (["weights", "\(identifier)_memory"]
      + entry.inputs.map { input -> String in
        if input.name == "label" { return "&label" }
        return "\(plural(input.name)) + (size_t)i * \(input.count)"
      } + entry.outputs.map { "\(plural($0.name)) + (size_t)i * \($0.count)" }).joined(separator: ", ")
    let label = entry.takesLabels ? "        const float label = (float)labels[i];\n" : ""
    return """

      void \(name(entry))(\(parameters(entry))) {
          const float *weights = \(identifier)_weights;
      \(turning)    for (int i = 0; i < count; i++) {
      \(label)        \(name(entry))_layers(\(arguments));
          }
      }

      """
  }

  /// On machines that begin a number with its other end.
  private var turning: String {
    """
    #if defined(SYMBOL) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        static int is_turned = 0;
        if (!is_turned) {
            for (int i = 0; i < \(weights.floats.count); i++) {
                unsigned bits;
                memcpy(&bits, &\(identifier)_weights[i], 4);
                bits = __builtin_bswap32(bits);
                memcpy(&\(identifier)_weights[i], &bits, 4);
            }
            is_turned = 1;
        }
    #endif

    """
  }

  // MARK: Instruction sets

  fileprivate func layersHeader(_ input: ExportInput) -> String {
    """
    \(banner(input))
    /* Compiled once for each instruction set, by the C files that include it. */
    #ifndef SET
    #define SET plain
    #endif
    #define LAYERS_(name, set) name##_layers_##set
    #define LAYERS(name, set) LAYERS_(name, set)

    \(layers(forSets: true))
    """
  }

  fileprivate func source(_ set: InstructionSet) -> String {
    """
    /* The layers for machines with \(set.name). */
    typedef int \(identifier)_\(set.name)_is_for_some_machines;
    #if defined(__x86_64__)
    #include <math.h>
    #include <string.h>
    #define SET \(set.name)
    #define SET_\(set.name.uppercased())
    #if defined(__clang__)
    #pragma clang attribute push(__attribute__((target("\(set.target)"))), apply_to = function)
    #else
    #pragma GCC push_options
    #pragma GCC target("\(set.target)")
    #endif
    #include "\(stem)_layers.h"
    #if defined(__clang__)
    #pragma clang attribute pop
    #else
    #pragma GCC pop_options
    #endif
    #endif

    """
  }

  /// The weights as C.
  func weightsAsNumbers() -> String {
    var text = "/* The weights, for \(stem).c. */\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n"
    text += "extern const float \(identifier)_weights[\(weights.floats.count)];\n"
    text += "const float \(identifier)_weights[\(weights.floats.count)] __attribute__((aligned(64))) = {\n"
    text += numbers(weights.floats)
    return text + "};\n#ifdef __cplusplus\n}\n#endif\n"
  }
}

/// Rows of numbers.
func numbers(_ values: some Collection<Float>, indent: String = "    ") -> String {
  var text = ""
  var column = 0
  for value in values {
    let number = cNumber(value) + ","
    if column + number.utf8.count > 110 || column == 0 {
      text += (text.isEmpty ? "" : "\n") + indent + number
      column = indent.utf8.count + number.utf8.count
    } else {
      text += " " + number
      column += number.utf8.count + 1
    }
  }
  return text + "\n"
}
