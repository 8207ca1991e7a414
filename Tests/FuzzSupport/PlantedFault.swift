import Compiler

/// A fault to be found: in every product of several planes one term takes the right plane of the term before it.
@Sendable public func plantedFault(_ program: inout LoopProgram) {
  for entry in program.entries.indices {
    for function in program.entries[entry].functions.indices {
      for table in program.entries[entry].functions[function].tables.indices {
        let contents = program.entries[entry].functions[function].tables[table].contents
        guard case .terms(var terms) = contents, terms.count > 4 else { continue }
        terms[4].right = terms[3].right
        program.entries[entry].functions[function].tables[table].contents = .terms(terms)
      }
    }
  }
}
