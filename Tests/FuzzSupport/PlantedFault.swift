import BespokeCompiler

/// A fault to be found: in every product of several slabs one term takes the right slab of the term before it.
@Sendable public func plantedFault(_ program: inout LoopProgram) {
  for entry in program.entries.indices {
    for function in program.entries[entry].functions.indices {
      for place in program.entries[entry].functions[function].tables.indices {
        let contents = program.entries[entry].functions[function].tables[place].contents
        guard case .terms(let table) = contents, var terms = table.listed.list, terms.count > 4 else {
          continue
        }
        terms[4].right = terms[3].right
        var faulty = table.listed
        faulty.list = terms
        program.entries[entry].functions[function].tables[place].contents = .terms(faulty)
      }
    }
  }
}

/// No fault: the terms of every product as a list, even where they lie in rows and columns.
@Sendable public func listedTerms(_ program: inout LoopProgram) {
  for entry in program.entries.indices {
    for function in program.entries[entry].functions.indices {
      for place in program.entries[entry].functions[function].tables.indices {
        guard case .terms(let table) = program.entries[entry].functions[function].tables[place].contents
        else { continue }
        program.entries[entry].functions[function].tables[place].contents = .terms(table.listed)
      }
    }
  }
}
