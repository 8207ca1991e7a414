import BespokeABI

/// The compiled programs that a command can choose from.
public struct CompiledModels: Sendable {
  /// In the order of the list that they come from, by name where the compiler made it.
  public let programs: [CompiledProgram]
  /// The instruction set whose kernels run: "avx2".
  public let instructionSet: String
  /// Those that this machine runs, the best first.
  public let instructionSets: [String]
  /// What a command takes that is not told of a model; nil where it must be told.
  public let defaultModel: String?
  /// What is said, behind the names of those that there are, where a model is asked for that is not among them.
  public let hint: String?

  /// Programs that are there already.
  /// - Parameters:
  ///   - programs: the compiled models.
  ///   - instructionSet: whose kernels run.
  ///   - instructionSets: those that this machine runs, the best first; nil for that one.
  ///   - defaultModel: what a command takes that is not told of a model; nil for the only one, if there is only
  ///     one.
  ///   - hint: what is said, behind the names of those that there are, where a model is asked for that is not
  ///     among them.
  public init(
    programs: [CompiledProgram], instructionSet: String, instructionSets: [String]? = nil,
    defaultModel: String? = nil, hint: String? = nil
  ) {
    self.programs = programs
    self.instructionSet = instructionSet
    self.instructionSets = instructionSets ?? [instructionSet]
    self.hint = hint
    self.defaultModel = defaultModel ?? (programs.count == 1 ? programs[0].name : nil)
  }

  /// The models of a target of C that `bespokec` wrote: `CompiledModels(mygan_models())`.
  /// - Parameters:
  ///   - table: what the function in the header of the C returns.
  ///   - defaultModel: what a command takes that is not told of a model; nil for the only one, if there is only
  ///     one.
  ///   - hint: what is said, behind the names of those that there are, where a model is asked for that is not
  ///     among them.
  /// - Throws: `UserError` where the C is of another version of Bespoke, or of two builds.
  public init(_ table: bespoke_models, defaultModel: String? = nil, hint: String? = nil) throws {
    guard let instructionSet = table.instruction_set else {
      throw UserError(
        "this program was compiled for the processor of another machine, which has instructions that this one lacks: "
          + "build it here, or with BESPOKE_SETS=all in the environment")
    }
    let programs = try (0..<table.count).map { index in
      guard let program = table.programs?[index] else {
        throw UserError("the table of compiled models has a hole: rebuild with 'swift build'")
      }
      return try CompiledProgram(
        program, lowering: table.lowerings?[index],
        mostThreads: table.most_threads == 0 ? nil : Int(table.most_threads))
    }
    self.init(
      programs: programs, instructionSet: String(cString: instructionSet),
      instructionSets: (0...).lazy.map { table.instruction_sets($0) }.prefix { $0 != nil }
        .map { String(cString: $0!) }, defaultModel: defaultModel, hint: hint)
  }

  /// Refuses a wish, of BESPOKE_ISA, for an instruction set that is none, or that does not run here.
  public func requireInstructionSet(_ wish: String?) throws {
    guard let wish, !wish.isEmpty, !instructionSets.contains(wish) else { return }
    throw UsageError(
      "BESPOKE_ISA is '\(wish)', which this program does not have or this machine does not run; it runs "
        + "\(instructionSets.joined(separator: ", ")), and the best of them where that is left unset")
  }

  /// The program of a name, without one the default.
  public func program(named name: String?) throws -> CompiledProgram {
    try name.map(program(named:)) ?? defaultProgram()
  }

  func defaultProgram() throws -> CompiledProgram {
    if let defaultModel { return try program(named: defaultModel) }
    guard !programs.isEmpty else { throw UsageError("no model is compiled into this program") }
    throw UsageError("say which model: \(programs.map(\.name).joined(separator: ", "))")
  }

  /// The program of a name. A name that does not exist is answered with those that do.
  public func program(named name: String) throws -> CompiledProgram {
    if let found = programs.first(where: { $0.name == name }) { return found }
    guard !programs.isEmpty else { throw UsageError("no model is compiled into this program") }
    let names = programs.map(\.name).joined(separator: ", ")
    let others = hint.map { "; \($0)" } ?? ""
    throw UsageError("no model is named '\(name)'; the compiled models are: \(names)\(others)")
  }
}
