/// A bug of the compiler, found by one of its verifiers: never the user's fault.
public struct CompilerBug: Error, CustomStringConvertible {
  public var stage: String
  public var message: String
  public var description: String {
    "bug in Bespoke, stage \(stage): \(message). Please report it with the model."
  }
  public init(stage: String, message: String) {
    self.stage = stage
    self.message = message
  }
}

extension FusedProgram {
  /// Legal: locals refer to earlier ones, terms to planes that exist, and every buffer is written before it is read,
  /// once.
  public func verify() throws(CompilerBug) {
    var written: Set<Buffer> = []
    for kernel in kernels {
      func fail(_ message: String) -> CompilerBug {
        CompilerBug(stage: "fuse", message: "kernel \(kernel.name): \(message)")
      }
      for buffer in kernel.reads.sorted(by: { "\($0)" < "\($1)" }) {
        switch buffer {
        case .state, .input: continue
        case .output, .trace: throw fail("reads \(buffer)")
        case .value, .packed, .partial, .transformed:
          guard written.contains(buffer) || kernel.writes.contains(buffer) else {
            throw fail("reads \(buffer) before it is written")
          }
          if kernel.writes.contains(buffer) { throw fail("reads and writes \(buffer)") }
        }
      }
      for (index, local) in kernel.locals.enumerated()
      where !local.operands.allSatisfy({ (0..<index).contains($0) }) {
        throw fail("local \(index) refers to a later one")
      }
      if case .products(let products) = kernel.root {
        for product in products {
          guard product.firstTerm.count == kernel.space.planes + 1, product.firstTerm.first == 0,
            product.firstTerm.last == product.terms.count
          else { throw fail("the terms do not cover its planes") }
        }
      }
      for buffer in kernel.writes {
        if case .state = buffer { continue }
        guard written.insert(buffer).inserted else { throw fail("writes \(buffer) again") }
      }
    }
  }
}
