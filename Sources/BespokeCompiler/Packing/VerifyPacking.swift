import BespokeGraph

extension PackedGraph {
  /// Legal:
  /// - every product has a form, and nothing else has one; its elements, mapped back if they must be, are the value's;
  /// - the terms of each slab stand behind each other, and no pair of slabs meets twice; those of some rows are all that
  ///   taps of a convolution are;
  /// - panels hold the whole of what they are made of, transforms every slab of it;
  /// - both operands are whole matrices of whole slabs, without gaps or overlaps, or windows of images;
  /// - slices divide the batch, and all their tiles are slabs of the products.
  public func verify() throws(CompilerBug) {
    guard products.count == chosen.algorithms.count else {
      throw CompilerBug(stage: "packing", message: "what is no product has operands")
    }
    for value in chosen.algorithms.keys.sorted() {
      guard let form = products[value] else {
        throw CompilerBug(stage: "packing", message: "%\(value.index) has no operands")
      }
      try FormVerifier(value: value, form: form, chosen: chosen).verify()
    }
  }
}

private struct FormVerifier {
  let value: ValueID
  let form: ProductForm
  let chosen: ChosenGraph
  private var target: Target { chosen.target }

  /// Slabs of elements, one behind the other but for some places between them.
  private struct Slabs {
    var elements: Int
    var padding = 0
  }

  func verify() throws(CompilerBug) {
    let (space, node) = (form.space, chosen.graph[value])
    guard [form.left.value, form.right.value] == node.operands else { throw bug("has other operands") }
    var (slabs, isMapped) = (space.slabs, false)
    if let back = form.back {
      guard back.source.count == slabs else { throw bug("maps other slabs back than it computes") }
      (slabs, isMapped) = (back.target.count, true)
    }
    if let fold = form.fold {
      try verify(fold)
    } else {
      guard form.parts > 0, slabs * space.rows * space.columns == form.parts * node.shape.count,
        isMapped == isFast
      else {
        throw bug("does not compute the elements of \(node.shape)")
      }
    }
    if let slices = form.slices { try verify(slices) }
    guard target.panelWidths.contains(form.width), form.depth > 0 else { throw bug("has impossible panels") }
    try verifyTerms()
    let panels = (space.columns + form.width - 1) / form.width
    let (left, right) = (form.left, form.right)
    for part in form.termsByRows {
      try verify(
        left, slabs: part.terms.map(\.left), "left",
        [(part.rows.count, left.across), (form.depth, left.depth)])
      try verify(
        right, slabs: part.terms.map(\.right), "right",
        [(form.width, right.across), (form.depth, right.depth), (panels, right.panel)])
    }
  }

  /// Every product goes into one element of the value, or into none where that is padding: as many as taps meet pixels.
  private func verify(_ fold: Fold) throws(CompilerBug) {
    let (space, own) = (form.space, chosen.layout.space(of: value, chosen.graph))
    let places = fold.summands.joined().compactMap(\.self)
    let taps = chosen.graph[value].operation.geometry?.taps.count
    guard chosen.algorithms[value] == .thin, form.back == nil, form.parts == 1, places.count == taps,
      fold.summands.allSatisfy({ $0.count == own.slabs }), space.rows == own.rows
    else { throw bug("adds up other elements than its own") }
    guard Set(places).count == places.count,
      places.allSatisfy({
        (0..<space.slabs).contains($0.slab) && $0.column >= 0 && $0.column % own.columns == 0
          && $0.column + own.columns <= space.columns
      })
    else { throw bug("adds products up that do not exist, or one of them twice") }
  }

  private func verify(_ slices: ProductSlices) throws(CompilerBug) {
    let batch = chosen.graph[form.left.value].shape[0]
    guard form.back != nil, slices.samples > 0, slices.groups > 0, slices.tiles > 0,
      batch % (slices.samples * slices.groups) == 0,
      slices.terms.count * slices.tiles == form.terms.count, slices.points > 0
    else { throw bug("goes through other slices than those of its batch") }
  }

  private var isFast: Bool {
    if case .fast = chosen.algorithms[value] { return true }
    return false
  }

  private func verifyTerms() throws(CompilerBug) {
    for part in form.termsByRows {
      let first = part.firstTerm
      guard first.count == form.space.slabs + 1, first.first == 0, first.last == part.terms.count,
        zip(first, first.dropFirst()).allSatisfy({ $0 <= $1 })
      else { throw bug("has terms that do not cover its slabs") }
      guard Set(part.terms).count == part.terms.count else { throw bug("lets two slabs meet twice") }
      guard !part.rows.isEmpty, part.rows.lowerBound >= 0, part.rows.upperBound <= form.space.rows else {
        throw bug("has terms of rows that do not exist")
      }
    }
    guard chosen.algorithms[value] == .image || form.ofSomeRows.isEmpty else {
      throw bug("has rows of fewer terms than others")
    }
    // Each tap of a pixel once.
    guard
      chosen.algorithms[value] != .image
        || form.rowsOfTerms == chosen.graph[value].operation.geometry?.taps.count
    else { throw bug("goes through other taps than those that meet pixels") }
  }

  /// What is made of the operand is nothing but slabs of this matrix.
  private func verify(
    _ operand: OperandForm, slabs: [Int], _ side: String, _ matrix: [(extent: Int, stride: Int)]
  ) throws(CompilerBug) {
    var lies = Slabs(elements: chosen.graph[operand.value].shape.count)
    for step in operand.steps { lies = try rearranged(lies, step, side) }
    let slab = matrix.reduce(1) { $0 * $1.extent }
    if operand.overlaps {
      guard lies.padding == 0,
        Box(matrix).isWindow(at: slabs, apart: operand.slab, among: lies.elements)
      else { throw bug("reads windows of its \(side) operand that do not exist") }
      return
    }
    let count = lies.elements / slab
    guard count * slab == lies.elements,
      Box(matrix + [(count, operand.slab)]).isDense(padding: count > 1 ? lies.padding : 0)
    else { throw bug("takes something else for the matrices of its \(side) operand") }
    guard slabs.allSatisfy((0..<count).contains) else {
      throw bug("reads a slab of its \(side) operand that does not exist")
    }
  }

  private func rearranged(_ lies: Slabs, _ step: Rearrangement, _ side: String) throws(CompilerBug) -> Slabs {
    switch step {
    case .panels(let strides, let space, let width):
      guard target.panelWidths.contains(width), space.count == lies.elements,
        Box(space, strides).isDense(padding: space.slabs > 1 ? lies.padding : 0)
      else { throw bug("does not pack all of its \(side) operand") }
      let panels = (space.columns + width - 1) / width
      return Slabs(elements: space.slabs * panels * space.rows * width)
    case .planes(let strides, let gather, let space):
      let reach = Box(space, strides).reach
      var (low, high) = (reach.lowerBound, reach.upperBound)
      for (table, count) in [(gather.slabs, space.slabs), (gather.rows, space.rows)] {
        let places = (table ?? []).filter { $0 != Gather.nowhere }
        guard table?.count == count, let first = places.min(), let last = places.max() else {
          throw bug("makes planes of other pixels than those of its \(side) operand")
        }
        (low, high) = (low + first, high + last)
      }
      guard low >= 0, high < lies.elements else {
        throw bug("makes planes of what lies outside of its \(side) operand")
      }
      return Slabs(elements: space.count)
    case .transform(let map, let size):
      guard size % target.lanes == 0, map.source.count * size == lies.elements, lies.padding == 0 else {
        throw bug("does not transform all slabs of its \(side) operand")
      }
      return Slabs(elements: map.target.count * size, padding: target.alignment)
    }
  }

  private func bug(_ message: String) -> CompilerBug {
    CompilerBug(stage: "packing", message: "%\(value.index) \(chosen.graph[value].name) \(message)")
  }
}
