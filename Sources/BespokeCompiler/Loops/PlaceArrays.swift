extension Function {
  public var usesScratch: Bool { (prologue + body).flatMap(\.arrays).contains { $0.scratch != nil } }

  /// Where arrays and lists of terms lie: on the stack what is small, so that no kernel needs more of a thread's stack
  /// than is stated in `bespoke.h`, and all else in the thread's scratch, behind the arena.
  mutating func placeArrays(_ target: Target) {
    var (onStack, scratch) = (0, 0)
    /// Nil on the stack.
    func place(_ count: Int) -> Int? {
      if count <= target.stackArray && onStack + count <= target.stackKernel {
        onStack += count
        return nil
      }
      defer { scratch += target.aligned(count) }
      return scratch
    }
    func placed(_ statement: Statement) -> Statement {
      switch statement {
      case .array(let name, let count, let zeroed, _):
        return .array(name, count: count, zeroed: zeroed, scratch: place(count))
      case .terms(let terms, let table, let slab, let most, _):
        return .terms(terms, table: table, slab: slab, most: most, scratch: place(statement.arrays[0].count))
      case .loop(let name, let from, let to, let body):
        return .loop(name, from: from, to: to, body.map(placed))
      case .when(let condition, let body): return .when(condition, body.map(placed))
      case .comment, .index, .scalar, .assign, .accumulate, .row, .call: return statement
      }
    }
    prologue = prologue.map(placed)
    body = body.map(placed)
  }
}
