/// One file that a back end makes.
public struct EmittedFile: Hashable, Sendable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What a back end makes of one program.
public struct EmittedProgram: Sendable {
  public var name: String
  /// What its names begin with that other files see.
  public var symbol: String
  /// A hash of all text that is the program's or that it includes. It stands in each file that is compiled by itself, so
  /// that whatever changes, these do: a build that compiles what has changed, and nothing that is included, compiles
  /// everything. And it stands in each object, so that those of two builds can be told apart.
  public var lowering: UInt64
  public var files: [EmittedFile]

  public init(name: String, symbol: String, lowering: UInt64, files: [EmittedFile]) {
    self.name = name
    self.symbol = symbol
    self.lowering = lowering
    self.files = files
  }
}

/// A back end: files from a program. All that stands before it knows no language but that of loops; all that comes after it
/// knows no programs but files.
public protocol Backend: Sendable {
  /// The files of one program, which knows the target that it was planned for.
  /// - Parameter stem: what the files' names begin with.
  func files(of program: LoopProgram, stem: String) -> EmittedProgram
  /// The files that the programs of one build have in common, the list of them among these.
  func files(sharedBy programs: [EmittedProgram]) -> [EmittedFile]
  /// The files that stand in for a program that is not compiled: a build expects the same names.
  /// - Parameter file: the model's, `DCGAN` for DCGAN.swift.
  func files(insteadOf file: String) -> [EmittedFile]
}
