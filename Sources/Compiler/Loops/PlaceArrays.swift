/// Where the arrays of kernels lie: on the stack what is small, so that no kernel needs more of a thread's stack than is
/// stated in `bespoke.h`, and all else in the thread's scratch, behind the arena.
enum Stack {
  /// Floats of an array on the stack, and of all those of a kernel.
  static let array = 512
  static let kernel = 2048
}

extension Function {
  public var usesScratch: Bool { scratchFloats > 0 }

  /// Moves the arrays that are too large for the stack, or too many.
  mutating func placeArrays() {
    var (onStack, scratch) = (0, 0)
    func placed(_ statement: Statement) -> Statement {
      switch statement {
      case .array(let name, let count, let zeroed, _):
        if count <= Stack.array && onStack + count <= Stack.kernel {
          onStack += count
          return statement
        }
        defer { scratch += aligned(count) }
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
