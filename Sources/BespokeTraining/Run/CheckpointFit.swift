import BespokeTensorFiles

// What a checkpoint is good for is asked by whoever uses it: pictures need the generator that its weights were trained
// in, an exact resume needs the whole program, a resume with changed training needs the same weights, and a warm start
// takes what it finds.

extension Checkpoint {
  /// Sets every state of the session, for a run that goes on as if nothing had happened.
  public func restore(into session: Session) throws {
    let header = try intactHeader()
    let program = session.program
    guard header.model == program.name else {
      throw UserError("\(path) is a checkpoint of \(header.model), not of \(program.name)")
    }
    guard header.fingerprint == program.fingerprint else { throw otherVersion(header, program) }
    try read(program.states, into: session)
  }

  /// Sets what pictures are made from.
  /// - Throws: `UserError` where the generator is another than that of the weights.
  package func restoreGenerator(into session: Session, notice: (String) -> Void) throws {
    let program = session.program
    if let header, header.fingerprint != program.fingerprint {
      if let trained = header.entries["generate"] {
        guard trained == program.generate?.fingerprint else {
          let goesOn = program.firstState(lackingIn: self) == nil
          throw UserError(
            "the generator of \(program.name) computes something else than the one whose weights \(path) holds; "
              + "build the version that wrote it, "
              + (goesOn ? "go on with the change with train --resume --changed, " : "")
              + "or train anew with the weights that fit: " + commandThatBegins(program))
        }
      } else {
        notice(
          "\(path) is of an older format, which does not say whether the generator of \(program.name) has changed since"
        )
      }
    }
    try requireReadable(program.generatorStates)
    let lacking = program.generatorStates.filter { !holds($0) }
    if let first = lacking.first {
      throw UserError(
        "\(path) does not fit the generator of \(program.name): \(first.name) is missing or has another shape"
      )
    }
    try read(program.generatorStates, into: session)
  }

  /// That begins a new run with these weights, on the images of theirs.
  private func commandThatBegins(_ program: CompiledProgram) -> String {
    let stretch = (try? RunConfiguration.near(path, of: program))?.stretch
    let data = stretch.map { " \(option("--data", $0.data))" + ($0.resize ? " --resize" : "") } ?? ""
    return "\(programCommand) train \(program.name) \(option("--from", path))\(data)"
  }

  /// Sets every state of the session for a run that goes on with changed training.
  /// - Returns: whether the optimisers begin anew, since the moments of one are not there. Those of the other then
  ///   are not taken either: both go by the count of steps, which begins anew.
  /// - Throws: `UserError` where weights are missing.
  package func restoreChanged(into session: Session) throws -> Bool {
    _ = try intactHeader()
    let program = session.program
    if let first = program.firstState(lackingIn: self) {
      throw UserError(
        "\(first.name) is missing in \(path) or has another shape there, so that --changed cannot go on; "
          + "a new run may begin with the weights that fit: "
          + commandThatBegins(program))
    }
    session.initialise(seed: 0)
    try read(program.states.filter { $0.role != .moment && holds($0) }, into: session)
    beginAverages(in: session)
    let moments = program.states.filter { $0.role == .moment }
    guard moments.allSatisfy(holds) else { return true }
    try read(moments, into: session)
    return false
  }

  /// Sets what weights and statistics fit by name and shape, over a session that has begun as a run begins.
  /// - Returns: a line about what was taken and what was not.
  /// - Throws: `UserError` where nothing fits.
  package func warm(_ session: Session) throws -> String {
    let program = session.program
    let weights = program.states.filter { $0.role != .moment }
    try requireReadable(weights)
    let fitting = weights.filter(holds)
    guard fitting.contains(where: { $0.role == .parameter }) else {
      throw UserError("no weights of \(path) fit \(program.name) by name and shape")
    }
    try read(fitting, into: session)
    beginAverages(in: session)
    let others = weights.filter { !holds($0) && !isBegunFromItsWeight($0) }.map(\.name)
    return "\(program.name) begins with \(fitting.count) of \(weights.count) tensors of \(path)"
      + (others.isEmpty ? "" : "; \(others.count) begin anew: \(listed(others))")
  }

  /// An average that is not in the file starts where its weight does.
  private func beginAverages(in session: Session) {
    for average in session.program.states where isBegunFromItsWeight(average) {
      let name = average.name.dropFirst(CompiledProgram.averagePrefix.count)
      guard let weight = session.program.states.first(where: { $0.name == name }) else { continue }
      let values = session.values(of: weight)
      session.withState(average) { buffer in values.withUnsafeBytes { buffer.copyMemory(from: $0) } }
    }
  }

  private func isBegunFromItsWeight(_ state: ProgramTensor) -> Bool {
    guard state.name.hasPrefix(CompiledProgram.averagePrefix), !holds(state) else { return false }
    let name = String(state.name.dropFirst(CompiledProgram.averagePrefix.count))
    return file.tensors[name]?.shape == state.shape
  }

  /// What can still be done with weights of another version of a model.
  private func otherVersion(_ header: CheckpointHeader, _ program: CompiledProgram) -> UserError {
    let changes = program.changes(fromFingerprint: header.fingerprint, settings: header.settings)
    let ways =
      program.firstState(lackingIn: self).map {
        "--changed cannot go on, since \($0.name) is missing or has another shape"
      } ?? "go on with the change with --resume --changed"
    return UserError(
      "\(path) was written by another version of \(program.name): \(changes.joined(separator: "; ")); \(ways); "
        + "or begin a new run with the weights that fit, with --from, or build the version that wrote it")
  }
}

extension CompiledProgram {
  /// The first weight or statistic that a checkpoint lacks. Averages can begin anew, and the strength of an augmentation.
  fileprivate func firstState(lackingIn checkpoint: Checkpoint) -> ProgramTensor? {
    states.first {
      $0.role != .moment && !$0.name.hasPrefix(Self.averagePrefix) && $0.name != Self.strength
        && !checkpoint.holds($0)
    }
  }
}

extension CompiledModels {
  /// The program for a checkpoint's pictures: that of the name asked for, else the one that it names, else one whose
  /// generator is the same.
  /// - Throws: `UserError` where there is none, or where several may be meant.
  func generator(
    for checkpoint: Checkpoint, named name: String?, notice: (String) -> Void
  ) throws -> CompiledProgram {
    if let name { return try program(named: name) }
    let names = programs.map(\.name).joined(separator: ", ")
    if let header = checkpoint.header {
      if let program = programs.first(where: { $0.name == header.model }) { return program }
      let trained = header.entries["generate"]
      guard let same = programs.first(where: { trained != nil && $0.generate?.fingerprint == trained }) else {
        throw UserError(
          "\(checkpoint.path) is a checkpoint of \(header.model), which is not compiled into this "
            + "program; the compiled models are: \(names)")
      }
      notice("\(checkpoint.path) is of \(header.model); \(same.name) has the same generator")
      return same
    }
    let fitting = programs.filter { $0.generate != nil && $0.generatorStates.allSatisfy(checkpoint.holds) }
    if fitting.isEmpty { for program in programs { try checkpoint.requireReadable(program.generatorStates) } }
    guard let program = fitting.first else {
      throw UserError(
        "\(checkpoint.path) is no checkpoint of Bespoke, and its tensors fit no generator by name and shape; "
          + "the compiled models are: \(names)")
    }
    guard Set(fitting.map { $0.generate?.fingerprint ?? "" }).count == 1 else {
      throw UserError(
        "the tensors of \(checkpoint.path) fit \(fitting.map(\.name).joined(separator: ", ")); "
          + "say which is meant with --model")
    }
    return program
  }
}
