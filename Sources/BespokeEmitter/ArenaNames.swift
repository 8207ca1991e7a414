import BespokeCompiler

/// What the driver calls the places of an arena, and of what an entry takes, gives and shows.
struct ArenaNames {
  struct Place: Hashable {
    var name: String
    /// Floats from a beginning, or the number of an input or output.
    var at: Int
    /// `[7][7][256]`
    var shape: String
  }

  private var names = Names()
  /// Names of states, by their places.
  private(set) var states: [Int: String] = [:]
  /// Of the entry at hand, in the order in which they are first mentioned.
  private(set) var arena: [Place] = []
  private(set) var outside: [Place] = []
  private var known: [Key: String] = [:]

  /// Values differ that lie in one place one after the other.
  private struct Key: Hashable {
    var base: Pointer.Base
    var title = ""
    var shape = ""
  }

  mutating func states(_ states: [TensorEntry]) -> [Place] {
    states.map { state in
      let name = names.unique(state.name)
      self.states[state.offset] = name
      return Place(name: name, at: state.offset, shape: state.shape)
    }
  }

  /// How the driver writes a function's operands; new ones are declared.
  mutating func operands(of function: Function, in entry: EntryProgram) -> [String] {
    function.pointers.map { pointer in
      let key: Key
      switch pointer.base {
      case .arena(let offset):
        if let state = states[offset] { return state }
        key = Key(base: pointer.base, title: pointer.title, shape: pointer.caption)
      case .input, .output, .trace: key = Key(base: pointer.base)
      }
      if let name = known[key] { return name }
      let name = declare(pointer, in: entry)
      known[key] = name
      return name
    }
  }

  /// What a value is called; nil for one that no function has been given so far.
  subscript(value: ArenaValue) -> String? {
    switch value.base {
    case .arena(let offset):
      states[offset] ?? known[Key(base: value.base, title: value.title, shape: value.shape)]
    case .input, .output, .trace: known[Key(base: value.base)]
    }
  }

  private mutating func declare(_ pointer: Pointer, in entry: EntryProgram) -> String {
    func exchanged(_ word: String, _ tensor: TensorEntry, _ at: Int) -> String {
      let name = names.unique("\(word) \(tensor.name)")
      outside.append(Place(name: name, at: at, shape: tensor.shape))
      return "\(word.uppercased())(\(name.dropFirst(word.count + 1)))"
    }
    switch pointer.base {
    case .arena(let offset):
      let name = names.unique(pointer.title)
      arena.append(Place(name: name, at: offset, shape: pointer.caption))
      return name
    case .input(let index): return exchanged("input", entry.inputs[index], index)
    case .output(let index): return exchanged("output", entry.outputs[index], index)
    case .trace(let offset):
      guard let tensor = entry.traced.first(where: { $0.offset == offset }) else {
        preconditionFailure("bug in Bespoke: a kernel of \(entry.name) shows what is not traced")
      }
      return exchanged("trace", tensor, offset)
    }
  }
}

extension TensorEntry {
  fileprivate var shape: String { dimensions.map { "[\($0)]" }.joined() }
}
