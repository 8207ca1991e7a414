import BespokeGraph

/// A state as it is at the beginning: one number everywhere, or numbers of a stream.
public struct Fill: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case constant(Double)
    case uniform(low: Double, width: Double, stream: UInt32)
    case normal(deviation: Double, stream: UInt32)
  }
  public var kind: Kind
  /// Elements.
  public var count: Int
  /// The state and its shape, for people.
  public var caption: String

  /// Elements of an item.
  public static let part = 2048
  public var items: Int { (count + Self.part - 1) / Self.part }
}

/// Kernels that do nothing but fill states are the rows of a table, which one function works off.
struct FillLowering {
  let locate: (Buffer) -> (base: Pointer.Base, count: Int)
  let buffers: [Buffer: BufferInfo]

  func lower(_ kernels: [Kernel], name: String) -> Function {
    let filled = kernels.flatMap { kernel in kernel.fills ?? [] }
    let fills = filled.map {
      Fill(kind: $0.kind, count: locate($0.state).count, caption: buffers[$0.state]?.description ?? "")
    }
    var function = Function(
      name: name, comment: ["random numbers and constants in \(fills.count) states"],
      share: .even(items: fills.reduce(0) { $0 + $1.items }))
    for (index, fill) in filled.enumerated() {
      let place = locate(fill.state)
      function.pointers.append(
        Pointer(
          name: "state_\(index)", title: buffers[fill.state]?.title ?? "", base: place.base,
          count: place.count, elementType: buffers[fill.state]?.elementType ?? .float32,
          isTransform: false, isWritten: true, caption: ""))
    }
    function.tables = [
      Table(name: "rows", contents: .fills(fills), caption: "States as training begins with them.")
    ]
    function.body = [.call(.fill(FillStates(rows: "rows", item: .name("item"))))]
    return function
  }
}

extension Kernel {
  /// What the kernel fills states with, if it does nothing else.
  var fills: [(state: Buffer, kind: Fill.Kind)]? {
    guard case .elementwise = root, rowSums.isEmpty, !isTraceOnly, !stores.isEmpty else { return nil }
    var kinds: [Fill.Kind] = []
    for local in locals {
      switch local.operation {
      case .constant(let value): kinds.append(.constant(value))
      case .random(.uniform(let low, let high), let stream, let index) where isDense(index):
        kinds.append(.uniform(low: low, width: high - low, stream: stream))
      case .random(.normal(let deviation), let stream, let index) where isDense(index):
        kinds.append(.normal(deviation: deviation, stream: stream))
      case .load, .product, .combine, .sum, .oneHot, .stepFunction, .random, .unary, .binary, .affine:
        return nil
      }
    }
    var result: [(Buffer, Fill.Kind)] = []
    for store in stores {
      guard case .state = store.access.buffer, isDense(store.access.strides), store.access.gather == nil,
        store.access.offset == 0
      else { return nil }
      result.append((store.access.buffer, kinds[store.local]))
    }
    return result
  }

  /// The elements one behind the other.
  private func isDense(_ strides: Strides) -> Bool {
    let (slab, row) = (space.rows * space.columns, space.columns)
    return (space.outerSlabs == 1 || strides.outer == space.innerSlabs * slab)
      && (space.innerSlabs == 1 || strides.inner == slab) && (space.rows == 1 || strides.row == row)
      && (space.columns == 1 || strides.column == 1)
  }
}
