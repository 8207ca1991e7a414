/// What a trained model can become. A format is a function from an `ExportInput` to files; `exportModel` adds the model
/// card and writes them.
public enum ExportFormat: String, CaseIterable, Sendable {
  /// C without anything of Bespoke's.
  case c
  /// A package with a Swift target.
  case swift

  /// Options of the command line that mean something for it, beside those of all formats.
  public var options: [String] {
    switch self {
    case .c: ["entries", "exact", "weights", "instruction-sets"]
    case .swift: ["exact"]
    }
  }

  /// The files but the model card.
  /// - Throws: `UserError` where the format cannot say what the model is made of.
  func files(_ input: ExportInput) throws -> [ExportedFile] {
    switch self {
    case .c: try cFiles(input)
    case .swift: try swiftFiles(input)
    }
  }
}
