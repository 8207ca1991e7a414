import BespokeGraph

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

extension GroupedProgram {
  /// Legal between kernels:
  /// - what is read was written before, and only what accumulates is written twice;
  /// - a kernel that writes something reads of it the element that it writes, if any;
  /// - the old value of a state is read by none behind the kernel that replaces it;
  /// - outputs, new states and observations are all written, and nothing else of the outside;
  /// - kernels that run only for a trace write nothing that others read.
  public func verify() throws(CompilerBug) {
    try verifyOrder()
    try verifyRoots()
    try verifyTraces()
  }

  private func verifyOrder() throws(CompilerBug) {
    var written: Set<Buffer> = []
    for kernel in kernels {
      let (writes, accumulates) = (kernel.writes, kernel.accumulates)
      for buffer in kernel.reads.sorted(by: { $0.key < $1.key }) {
        switch buffer {
        case .input: continue
        case .output, .trace: throw bug("kernel \(kernel.name): reads \(buffer)")
        case .state:
          guard !written.contains(buffer) else {
            throw bug("kernel \(kernel.name): reads \(buffer), which was replaced")
          }
          if writes.contains(buffer), !kernel.readsOnlyWhatItWrites(buffer) {
            throw bug("kernel \(kernel.name): reads other elements of \(buffer) than it writes")
          }
        case .value, .packed, .partial, .transformed:
          guard written.contains(buffer) else {
            throw bug("kernel \(kernel.name): reads \(buffer) before it is written")
          }
          if writes.contains(buffer), !accumulates.contains(buffer) {
            throw bug("kernel \(kernel.name): reads and writes \(buffer)")
          }
        }
      }
      for buffer in writes {
        guard written.insert(buffer).inserted || accumulates.contains(buffer) else {
          throw bug("kernel \(kernel.name): writes \(buffer) again")
        }
      }
    }
  }

  private func verifyRoots() throws(CompilerBug) {
    var expected: Set<Buffer> = []
    for root in graph.outputs { expected.insert(.output(root.name)) }
    for root in graph.observations { expected.insert(.trace(root.name)) }
    for root in graph.assignments { expected.insert(.state(root.name)) }
    var written: Set<Buffer> = []
    for kernel in kernels {
      for buffer in kernel.writes {
        switch buffer {
        case .output, .trace, .state: written.insert(buffer)
        case .input: throw bug("kernel \(kernel.name): writes \(buffer)")
        case .value, .packed, .partial, .transformed: break
        }
      }
    }
    for buffer in expected.symmetricDifference(written).sorted(by: { $0.key < $1.key }) {
      throw bug(expected.contains(buffer) ? "nothing writes \(buffer)" : "\(buffer) is written unasked")
    }
  }

  private func verifyTraces() throws(CompilerBug) {
    var traced: Set<Buffer> = []
    for kernel in kernels {
      if kernel.isTraceOnly {
        traced.formUnion(kernel.writes)
      } else if let buffer = kernel.reads.first(where: traced.contains) {
        throw bug("kernel \(kernel.name): reads \(buffer), which is only there for a trace")
      }
    }
    for buffer in traced {
      switch buffer {
      case .output, .state: throw bug("\(buffer) is only there for a trace")
      case .trace, .input, .value, .packed, .partial, .transformed: break
      }
    }
  }

  private func bug(_ message: String) -> CompilerBug { CompilerBug(stage: "groups", message: message) }
}

extension Kernel {
  /// All that the kernel reads of a buffer is, for each element, what it then writes there.
  fileprivate func readsOnlyWhatItWrites(_ buffer: Buffer) -> Bool {
    if root.reads.contains(buffer) { return false }
    let written = stores.map(\.access).filter { $0.buffer == buffer }
    return locals.allSatisfy { local in
      switch local.operation {
      case .load(let access): return access.buffer != buffer || written.contains(access)
      case .sum(let access, _): return access.buffer != buffer
      case .combine(let source, _, _): return source != buffer
      case .product, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot: return true
      }
    }
  }
}
