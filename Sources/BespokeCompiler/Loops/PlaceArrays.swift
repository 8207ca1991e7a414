extension Function {
  public var usesScratch: Bool { (prologue + body).flatMap(\.arrays).contains { $0.scratch != nil } }

  /// Where the arrays lie: on the stack what is small, so that no kernel needs more of a thread's stack than is stated in
  /// `bespoke.h`, and all else in the thread's scratch, behind the arena.
  mutating func placeArrays(_ target: Target) {
    var (onStack, scratch) = (0, 0)
    func placed(_ statement: Statement) -> Statement {
      switch statement {
      case .array(let name, let count, let zeroed, _):
        if count <= target.stackArray && onStack + count <= target.stackKernel {
          onStack += count
          return statement
        }
        defer { scratch += target.aligned(count) }
        return .array(name, count: count, zeroed: zeroed, scratch: scratch)
      case .loop(let name, let from, let to, let body):
        return .loop(name, from: from, to: to, body.map(placed))
      case .when(let condition, let body): return .when(condition, body.map(placed))
      case .comment, .index, .scalar, .assign, .accumulate, .row, .terms, .call: return statement
      }
    }
    prologue = prologue.map(placed)
    body = body.map(placed)
  }
}
