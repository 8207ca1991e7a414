import BespokeGraph
import Testing

@testable import BespokeCompiler

/// Packed operands that are wrong in one place: refused, or as good as the right ones.
@Suite struct VerifyPackingTests {
  @Test func everyChangeIsRefusedOrHarmless() throws {
    let stages = try Stages.small()
    let healthy = stages.packed[Stages.step]
    try healthy.verify()
    var refused = 0
    for change in changes(of: healthy).tried {
      var changed = healthy
      change.make(&changed)
      if changed.products == healthy.products { continue }
      if stages.isRefused(change.name, { try stages.loops(from: changed) }) { refused += 1 }
    }
    #expect(refused > 40)
  }

  @Test func otherSlicesThanThoseOfTheBatchAreRefused() throws {
    let healthy = try Stages.sliced().packed[Stages.step]
    let sliced = healthy.products.filter { $0.value.slices != nil }.keys.sorted()
    #expect(sliced.count > 5)
    for value in sliced {
      let changes: [(String, (inout ProductForm) -> Void)] = [
        ("as many as do not divide the batch", { $0.slices?.samples = 3 }),
        ("of no sample", { $0.slices?.samples = 0 }), ("in three groups", { $0.slices?.groups = 3 }),
        ("in no group", { $0.slices?.groups = 0 }), ("with a tile more", { $0.slices?.tiles += 1 }),
        ("with a term less", { $0.slices?.terms.removeLast() }), ("not mapped back", { $0.back = nil }),
      ]
      for (what, make) in changes {
        var changed = healthy
        if var form = changed.products[value] {
          make(&form)
          changed.products[value] = form
        }
        #expect(throws: CompilerBug.self, "%\(value.index) \(what)") { try changed.verify() }
      }
    }
  }

  /// What is packed, put into planes and transformed is refused here, before there are kernels.
  @Test func rearrangementsOfOtherOperandsAreRefused() throws {
    var tried: [String: Int] = [:]
    for stages in [try Stages.small(), try Stages.fast()] {
      for healthy in stages.packed {
        for value in healthy.products.keys.sorted() {
          for side in [\ProductForm.left, \ProductForm.right] {
            let steps = healthy.products[value]?[keyPath: side].steps ?? []
            for index in steps.indices {
              for (kind, other) in changed(steps[index]) {
                var changed = healthy
                changed.products[value]?[keyPath: side].steps[index] = other
                #expect(throws: CompilerBug.self, "\(kind) of %\(value.index)") { try changed.verify() }
                tried[kind, default: 0] += 1
              }
            }
          }
        }
      }
    }
    #expect(tried.keys.sorted() == ["panels", "planes", "transform"])
  }

  /// Pixels of a single image near its edges meet fewer taps than others.
  @Test func tapsOfOtherRowsThanThoseThatMeetPixelsAreRefused() throws {
    let entries = try Stages.small().packed + Stages.fast().packed
    var tried = 0
    for healthy in entries {
      for (value, form) in healthy.products.sorted(by: { $0.key < $1.key }) {
        for index in form.ofSomeRows.indices {
          let part = form.ofSomeRows[index]
          let (first, end) = (part.rows.lowerBound, part.rows.upperBound)
          let changes: [(String, (inout [RowTerms]) -> Void)] = [
            ("a row more", { $0[index].rows = first..<(end + 1) }),
            ("a row less", { $0[index].rows = (first + 1)..<end }),
            ("rows before the first", { $0[index].rows = (-1)..<(end - first - 1) }),
            ("rows behind the last", { $0[index].rows = form.space.rows..<(form.space.rows + end - first) }),
            ("none of them", { $0.remove(at: index) }), ("twice", { $0.append(part) }),
            ("a pixel too far", { $0[index].terms[0].left += 100_000 }),
            ("a tap below zero", { $0[index].terms[0].right = -1 }),
            ("terms beyond the last", { $0[index].firstTerm[form.space.slabs] += 1 }),
            ("terms of a slab less", { $0[index].firstTerm.removeLast() }),
          ]
          for (what, make) in changes {
            var changed = healthy
            make(&changed.products[value]!.ofSomeRows)
            #expect(throws: CompilerBug.self, "%\(value.index) \(what)") { try changed.verify() }
            tried += 1
          }
        }
      }
    }
    #expect(tried >= 10)
  }

  private func changed(_ step: Rearrangement) -> [(kind: String, Rearrangement)] {
    switch step {
    case .panels(let strides, let space, let width):
      // As many elements, but with gaps between the largest parts.
      let axes: [(extent: Int, path: WritableKeyPath<Strides, Int>)] = [
        (space.outerSlabs, \.outer), (space.innerSlabs, \.inner), (space.rows, \.row),
        (space.columns, \.column),
      ]
      var apart = strides
      let largest = axes.filter { $0.extent > 1 }.max {
        strides[keyPath: $0.path] < strides[keyPath: $1.path]
      }
      if let largest { apart[keyPath: largest.path] += 1 }
      var (longer, taller) = (space, space)
      longer.columns += 1
      taller.rows += 1
      return [
        ("panels", .panels(strides, longer, width: width)),
        ("panels", .panels(strides, taller, width: width)),
        ("panels", .panels(strides, space, width: 7)),
      ] + (largest == nil ? [] : [("panels", .panels(apart, space, width: width))])
    case .planes(let strides, let gather, let space):
      let tables = [\Gather.slabs, \Gather.rows].flatMap { path in
        var (shorter, farther) = (gather, gather)
        shorter[keyPath: path]?.removeLast()
        farther[keyPath: path]?[0] = 100_000
        return [shorter, farther]
      }
      return tables.map { ("planes", .planes(strides, $0, space)) }
    case .transform(let map, let size):
      var other = map
      other.source.row.append(0)
      return [
        ("transform", .transform(map, size: size + 16)), ("transform", .transform(map, size: size - 1)),
        ("transform", .transform(other, size: size)),
      ]
    }
  }

  private func changes(of packed: PackedGraph) -> Changes<PackedGraph> {
    var changes = Changes<PackedGraph>()
    for (value, form) in packed.products.sorted(by: { $0.key < $1.key }) {
      func add(_ what: String, _ make: @escaping (inout ProductForm) -> Void) {
        changes.add("%\(value.index): \(what)") { packed in
          guard var form = packed.products[value] else { return }
          make(&form)
          packed.products[value] = form
        }
      }
      changes.add("%\(value.index) has no operands") { $0.products[value] = nil }
      let slabs = (Set(form.terms.map(\.left)).count, Set(form.terms.map(\.right)).count)
      let numbers: [(String, WritableKeyPath<ProductForm, Int>)] = [
        ("depth", \.depth), ("rows", \.space.rows), ("columns", \.space.columns),
        ("inner slabs", \.space.innerSlabs), ("left slab", \.left.slab), ("left across", \.left.across),
        ("left depth", \.left.depth), ("right slab", \.right.slab), ("right across", \.right.across),
        ("right depth", \.right.depth), ("right panel", \.right.panel),
      ]
      for (what, path) in numbers {
        // Distances of what there is only one of do not count.
        if (what == "left slab" && slabs.0 == 1) || (what == "right slab" && slabs.1 == 1) { continue }
        for step in [-1, 1] where form[keyPath: path] + step != 0 {
          add("\(what) \(step)") { $0[keyPath: path] += step }
        }
      }
      if form.parts > 1 {
        add("a part more") { $0.parts += 1 }
        add("a part less") { $0.parts -= 1 }
      }
      if form.left.overlaps { add("windows that are no windows") { $0.left.overlaps = false } }
      if form.fold != nil {
        add("a summand less") { $0.fold?.summands.removeLast() }
        add("a place twice") { form in
          let first = form.fold?.summands.first ?? []
          form.fold?.summands[1] = first
        }
        add("a column too far") { form in
          let index = form.fold?.summands[0].firstIndex { $0 != nil }
          if let index { form.fold?.summands[0][index]?.column = form.space.columns }
        }
      }
      for width in [1, 16, 32] { add("width \(width)") { $0.width = width } }
      add("operands in each other's place") { ($0.left, $0.right) = ($0.right, $0.left) }
      add("mapped back") {
        $0.back = SlabMap(
          rows: LinearMap(sources: 1, rows: []), columns: LinearMap(sources: 1, rows: []),
          source: .image(1, 1), target: .image(1, 1))
      }
      add("a term twice") { form in
        form.terms.append(form.terms[0])
        form.firstTerm[form.firstTerm.count - 1] += 1
      }
      add("terms beyond the last") { $0.firstTerm[$0.firstTerm.count - 1] += 1 }
      add("left of a term too far") { $0.terms[0].left += 100_000 }
      add("right of a term below zero") { $0.terms[0].right = -1 }
    }
    return changes
  }
}
