import BespokeDSL
import BespokeGraph
import Foundation

/// All that a format may ask for: a trained model, its weights, and what is known of its run.
public struct ExportInput: Sendable {
  /// As it is declared.
  public var model: any Model
  /// Everything that is compiled of it.
  public var program: Program
  /// What it computes once it is trained, for one sample: `generate` and `discriminate`, or `classify`. The batch is the
  /// first axis of what is batched.
  public var entries: [Entry]
  /// The states that the entries read, by name, in row-major order. All are numbers.
  public var states: [String: [Float]]
  /// What the classes are called, by label; nil where there are none, or only numbers.
  public var classNames: [String]?
  public var facts: RunFacts
  public var options: ExportOptions

  public init(
    model: any Model, program: Program, entries: [Entry], states: [String: [Float]],
    classNames: [String]? = nil, facts: RunFacts, options: ExportOptions = ExportOptions()
  ) {
    self.model = model
    self.program = program
    self.entries = entries
    self.states = states
    self.classNames = classNames
    self.facts = facts
    self.options = options
  }

  /// The graph of an entry, of one sample; nil where the model has none of the kind.
  public func graph(_ kind: Entry.Kind) -> Graph? { entries.first { $0.kind == kind }?.graph }

  /// What the model is for: `generate` of a GAN, `classify` of a classifier.
  public var mainEntry: Entry.Kind { graph(.generate) == nil ? .classify : .generate }
}

/// What a command line chose, beside the format.
public struct ExportOptions: Equatable, Sendable {
  /// How weights lie beside C.
  public enum Weights: String, CaseIterable, Sendable {
    /// A file that the assembler includes.
    case incbin
    /// Numbers in a C file.
    case array
  }
  /// Which instruction sets C is compiled for.
  public enum InstructionSets: String, CaseIterable, Sendable {
    /// Those that a program may find when it runs.
    case all
    /// The one that the compiler is told of.
    case plain
  }

  public var weights = Weights.incbin
  public var instructionSets = InstructionSets.all
  /// Whether the graph's own operations are done, in their order: nothing folded into weights.
  public var isExact = false
  /// Of `generate`, `discriminate`, `classify` those that are asked for; empty for the model's main one.
  public var entries: [Entry.Kind] = []
  /// Whatever the user says of the licence of the data or the weights.
  public var licence: String?
  /// What the trainer is called, in the commands of the model card.
  public var trainer = "bespoke"

  public init() {}
}

/// A file of an export.
public struct ExportedFile: Equatable, Sendable {
  /// Relative to the folder; with `/` where it lies in a folder of its own.
  public var name: String
  public var bytes: Data

  public init(_ name: String, _ bytes: Data) {
    self.name = name
    self.bytes = bytes
  }

  public init(_ name: String, _ text: String) { self.init(name, Data(text.utf8)) }
}
