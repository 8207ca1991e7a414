/// What a trained model can become. A format is a function from an `ExportInput` to files; `exportModel` adds the model
/// card and writes them.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// C without anything of Bespoke's.
  case c
  /// A package with a Swift target.
  case swift
  /// Weights and a program in Python for PyTorch.
  case pytorch
  /// The same for Keras.
  case keras
  /// Graphs for ONNX Runtime and whatever else reads them.
  case onnx
  /// A page that draws.
  case web

  /// Options of the command line that mean something for it, beside those of all formats.
  public var options: [String] {
    switch self {
    case .c: ["entries", "exact", "weights", "instruction-sets"]
    case .swift: ["exact"]
    case .pytorch, .keras: []
    case .web: ["exact"]
    case .onnx: ["entries"]
    }
  }

  /// The files but the model card.
  /// - Throws: `UserError` where the format cannot say what the model is made of.
  func files(_ input: ExportInput) throws -> [ExportedFile] {
    switch self {
    case .c: try cFiles(input)
    case .swift: try swiftFiles(input)
    case .pytorch: try foreignFiles(input, .pytorch)
    case .keras: try foreignFiles(input, .keras)
    case .onnx: try onnxFiles(input)
    case .web: try webFiles(input)
    }
  }
}
