import BespokeGraph

extension BufferedProgram {
  /// Of everything that a kernel reads and writes, each element once.
  public func bytes(of kernel: Kernel) -> Int {
    kernel.footprints.reduce(0) { sum, footprint in
      sum + footprint.elements * (buffers[footprint.buffer]?.elementType ?? .float32).bytes
    }
  }
}

extension Kernel {
  /// How many elements of each buffer it reads or writes; a trace is not counted.
  fileprivate var footprints: [(buffer: Buffer, elements: Int)] {
    var result: [(Buffer, Int)] = []
    for local in locals {
      switch local.operation {
      case .load(let access): result.append((access.buffer, access.footprint(space)))
      case .sum(let access, let distances):
        result.append((access.buffer, access.footprint(space) * distances.count))
      case .product, .combine, .constant, .stepFunction, .random, .unary, .binary, .affine, .oneHot: break
      }
    }
    for store in stores where !store.access.buffer.isTrace {
      result.append((store.access.buffer, store.access.strides.footprint(space)))
    }
    switch root {
    case .elementwise: break
    case .pack(let source, let target, _): result += [(source.buffer, space.count), (target, space.count)]
    case .relayout(let source, _, let target): result += [(source, space.count), (target, space.count)]
    case .map(let map, let source, let target, let size):
      result += [(source.buffer, map.source.count * size), (target.buffer, map.target.count * size)]
    case .slices(let sliced):
      let product = sliced.product
      result += [
        (sliced.image.source.buffer, sliced.image.elements),
        (product.right.buffer, distinct(product.terms.map(\.right)) * space.columns * product.depth),
        (sliced.target.buffer, space.count),
      ]
    case .slicedGradient(let sliced):
      result += [sliced.input, sliced.output].map { ($0.source.buffer, $0.elements) }
      result.append((sliced.sums, space.count))
    case .products(let products):
      // Windows share what they read, those of a product and those of its rows near an edge.
      var windows: [Buffer: (elements: Int, span: ClosedRange<Int>)] = [:]
      for product in products where !product.terms.isEmpty {
        let (left, slabs) = (product.left, product.terms.map(\.left))
        let rows = product.rows(in: space).count
        let elements = distinct(slabs) * rows * product.depth
        let right = distinct(product.terms.map(\.right)) * space.columns * product.depth
        result.append((product.right.buffer, right))
        if left.overlaps {
          let reach = Box([(rows, left.across), (product.depth, left.depth)]).reach
          let (first, last) = (
            (slabs.min() ?? 0) * left.slab, (slabs.max() ?? 0) * left.slab + reach.upperBound
          )
          let known = windows[left.buffer] ?? (0, first...last)
          windows[left.buffer] = (
            known.elements + elements,
            min(known.span.lowerBound, first)...max(known.span.upperBound, last)
          )
        } else {
          result.append((left.buffer, elements))
        }
      }
      result += windows.map { ($0, min($1.elements, $1.span.count)) }
    }
    return result
  }
}

extension TransformedImage {
  fileprivate var elements: Int { map.source.count * source.slab }
}

/// How many numbers from 0 there are, each counted once.
private func distinct(_ numbers: [Int]) -> Int {
  var isThere = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
  for number in numbers { isThere[number] = true }
  return isThere.count { $0 }
}

extension Access {
  /// Elements that are read: all of the space, where tables say which.
  fileprivate func footprint(_ space: IterationSpace) -> Int {
    gather == nil ? strides.footprint(space) : space.count
  }
}

extension Strides {
  /// Elements that differ from each other.
  fileprivate func footprint(_ space: IterationSpace) -> Int {
    (outer == 0 ? 1 : space.outerSlabs) * (inner == 0 ? 1 : space.innerSlabs)
      * (row == 0 ? 1 : space.rows) * (column == 0 ? 1 : space.columns)
  }
}
