import BespokeCompiler
import BespokeGraph

extension CodePrinter {
  /// What this file and those of the kernels were emitted with, for whoever wants to know whether they belong together.
  mutating func parts(_ name: String, stem: String, _ sets: [InstructionSet], lowering: UInt64) {
    line("static const uint64_t \(name)_lowering = \(literal(lowering));")
    line()
    block("static const bespoke_part \(name)_parts[] =", "};") { printer in
      printer.line("{\(quoted("\(stem).c")), &\(name)_lowering},")
      printer.ofEach(sets) { printer, set in
        printer.line("{\(quoted("\(stem)_\(set.name).c")), &\(name)_kernels_\(set.name).lowering},")
      }
    }
    line()
  }

  /// What the model's training was asked for.
  mutating func settings(_ name: String, _ settings: [ProgramSetting]) {
    table("bespoke_setting", name, settings.map { [quoted($0.name), quoted($0.value)] })
  }

  /// - Parameter places: names of offsets, where they have any.
  mutating func tensors(_ name: String, _ tensors: [TensorEntry], at places: [Int: String] = [:]) {
    table(
      "bespoke_tensor", name,
      tensors.map { tensor in
        let padded = tensor.dimensions + Array(repeating: 1, count: 4 - tensor.dimensions.count)
        return [
          quoted(tensor.name), "\(tensor.role)", "\(tensor.elementType.number)",
          "\(tensor.dimensions.count)", "{\(padded.map(String.init).joined(separator: ", "))}",
          "\(tensor.count)", places[tensor.offset] ?? "\(tensor.offset)",
        ]
      })
  }

  /// What an entry takes, gives and shows, and what is known of its kernels.
  mutating func tables(of entry: EntryProgram, _ name: String) {
    tensors("\(name)_inputs", entry.inputs)
    tensors("\(name)_outputs", entry.outputs)
    tensors("\(name)_traced", entry.traced)
    tensors("\(name)_kept", entry.kept)
    table(
      "bespoke_kernel", "\(name)_kernels",
      entry.calls.map { call in
        let (function, cost) = (entry.functions[call.function], call.cost)
        let place = function.location.map { "\($0.id):\($0.line)" } ?? ""
        let numbers = [cost.flops, cost.performedFlops, Double(cost.bytes)].map { "\(Int($0.rounded())).0" }
        return [quoted(function.name), quoted(place)] + numbers
      })
  }

  /// Whose gradients lie together.
  mutating func players(_ name: String, _ players: [PlayerEntry], at places: [Int: String]) {
    table(
      "bespoke_player", name,
      players.map { [quoted($0.name), places[$0.offset] ?? "\($0.offset)", "\($0.floats)"] })
  }

  /// What can be run.
  mutating func entries(_ name: String, of program: LoopProgram) {
    block("static const bespoke_entry \(name)[\(program.entries.count)] =", "};") { printer in
      for entry in program.entries {
        let prefix = "\(symbol(program))_\(entry.name)"
        func table(_ word: String, _ count: Int) -> String { count == 0 ? "NULL" : "\(prefix)_\(word)" }
        printer.block("", "},") { printer in
          printer.line(".kind = BESPOKE_\(entry.kind.rawValue.uppercased()),")
          printer.line(".batch = \(entry.batch),")
          printer.line(".move = \(entry.move),")
          printer.line(".interval = \(entry.interval),")
          printer.line(".name = \(quoted(entry.name)),")
          printer.line(".run = \(prefix),")
          printer.line(".inputs = \(table("inputs", entry.inputs.count)),")
          printer.line(".input_count = \(entry.inputs.count),")
          printer.line(".outputs = \(table("outputs", entry.outputs.count)),")
          printer.line(".output_count = \(entry.outputs.count),")
          printer.line(".traced = \(table("traced", entry.traced.count)),")
          printer.line(".traced_count = \(entry.traced.count),")
          printer.line(".trace_floats = \(entry.traceFloats),")
          printer.line(".kept = \(table("kept", entry.kept.count)),")
          printer.line(".kept_count = \(entry.kept.count),")
          printer.line(".kept_floats = \(entry.keptFloats),")
          printer.line(".kernels = \(table("kernels", entry.calls.count)),")
          printer.line(".kernel_count = \(entry.calls.count),")
          printer.line(".flops = \(entry.flops),")
          printer.line(".nominal_flops = \(entry.nominalFlops),")
          printer.line(".fingerprint = \(quoted(entry.fingerprint)),")
        }
      }
    }
    line()
  }

  mutating func program(_ program: LoopProgram, _ name: String) {
    block("const bespoke_program \(name)_program =", "};") { printer in
      printer.line(".abi_version = BESPOKE_ABI_VERSION,")
      printer.line(".name = \(quoted(program.name)),")
      printer.line(".source = \(quoted(program.source)),")
      printer.line(".fingerprint = \(quoted(program.fingerprint)),")
      printer.line(".update_order = \(quoted(program.updateOrder)),")
      printer.line(".parts = \(name)_parts,")
      printer.line(".part_count = sizeof \(name)_parts / sizeof *\(name)_parts,")
      printer.line(".batch = \(program.batch),")
      printer.line(".real_batches = \(program.realBatches),")
      printer.line(".latent = \(program.latent),")
      printer.line(".height = \(program.height),")
      printer.line(".width = \(program.width),")
      printer.line(".channels = \(program.channels),")
      printer.line(".classes = \(program.classes),")
      printer.line(".settings = \(program.settings.isEmpty ? "NULL" : "\(name)_settings"),")
      printer.line(".setting_count = \(program.settings.count),")
      printer.line(".states = \(program.persistentStates.isEmpty ? "NULL" : "\(name)_states"),")
      printer.line(".state_count = \(program.persistentStates.count),")
      printer.line(".state_floats = \(program.gradients.first?.offset ?? program.stateFloats),")
      printer.line(".arena_floats = ARENA_FLOATS + MEETING_FLOATS,")
      printer.line(".scratch_floats = CLAIMS_FLOATS + SCRATCH_FLOATS,")
      printer.line(".gradients = \(program.gradients.isEmpty ? "NULL" : "\(name)_player_gradients"),")
      printer.line(".gradient_count = \(program.gradients.count),")
      printer.line(".players = \(program.players.isEmpty ? "NULL" : "\(name)_players"),")
      printer.line(".player_count = \(program.players.count),")
      printer.line(".entries = \(name)_entries,")
      printer.line(".entry_count = \(program.entries.count),")
    }
  }

  /// A row a line; none where there are no rows.
  private mutating func table(_ type: String, _ name: String, _ rows: [[String]]) {
    if rows.isEmpty { return }
    block("static const \(type) \(name)[\(rows.count)] =", "};") { printer in
      for row in rows { printer.row(row) }
    }
    line()
  }

  /// On one line if it fits.
  private mutating func row(_ items: [String]) {
    let whole = "{\(items.joined(separator: ", "))},"
    if whole.count <= 112 { return line(whole) }
    let head = items.prefix(items.count / 2).joined(separator: ", ")
    line("{\(head),")
    line(" \(items.dropFirst(items.count / 2).joined(separator: ", "))},")
  }
}

extension ElementType {
  /// `bespoke_element_type`
  fileprivate var number: Int {
    switch self {
    case .float32: 0
    case .float64: 1
    case .bfloat16: 2
    case .float16: 3
    }
  }
}

/// `0x0123456789abcdefu`
func literal(_ lowering: UInt64) -> String { "0x\(hexadecimal(lowering))u" }

extension LoopProgram {
  /// What a run goes on with.
  var persistentStates: [TensorEntry] { states.filter { $0.role != TensorEntry.gradientRole } }
  /// What stands between the phases of a step.
  var gradients: [TensorEntry] { states.filter { $0.role == TensorEntry.gradientRole } }
}
