import GraphIR

extension PackedGraph {
  /// Legal:
  /// - every product has a form, and nothing else has one; its elements, mapped back if they must be, are the value's;
  /// - the terms of each plane stand behind each other, and no pair of planes meets twice;
  /// - panels hold the whole of what they are made of, transforms every plane of it; copies of an image lie inside it;
  /// - both operands are whole matrices of whole planes, without gaps or overlaps.
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

  /// Planes of elements, one behind the other but for some places between them.
  private struct Planes {
    var elements: Int
    var padding = 0
  }

  func verify() throws(CompilerBug) {
    let (space, node) = (form.space, chosen.graph[value])
    guard [form.left.value, form.right.value] == node.operands else { throw bug("has other operands") }
    var (planes, isMapped) = (space.planes, false)
    if let back = form.back {
      guard back.source.count == planes else { throw bug("maps other planes back than it computes") }
      (planes, isMapped) = (back.target.count, true)
    }
    guard planes * space.rows * space.columns == node.shape.count, isMapped == isFast else {
      throw bug("does not compute the elements of \(node.shape)")
    }
    guard target.panelWidths.contains(form.width), form.depth > 0 else { throw bug("has impossible panels") }
    try verifyTerms()
    let panels = (space.columns + form.width - 1) / form.width
    let (left, right) = (form.left, form.right)
    try verify(
      left, planes: form.terms.map(\.left), "left", [(space.rows, left.across), (form.depth, left.depth)])
    try verify(
      right, planes: form.terms.map(\.right), "right",
      [(form.width, right.across), (form.depth, right.depth), (panels, right.panel)])
  }

  private var isFast: Bool {
    if case .fast = chosen.algorithms[value] { return true }
    return false
  }

  private func verifyTerms() throws(CompilerBug) {
    let first = form.firstTerm
    guard first.count == form.space.planes + 1, first.first == 0, first.last == form.terms.count,
      zip(first, first.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw bug("has terms that do not cover its planes") }
    guard Set(form.terms).count == form.terms.count else { throw bug("lets two planes meet twice") }
  }

  /// What is made of the operand is nothing but planes of this matrix.
  private func verify(
    _ operand: OperandForm, planes: [Int], _ side: String, _ matrix: [(extent: Int, stride: Int)]
  ) throws(CompilerBug) {
    var lies = Planes(elements: chosen.graph[operand.value].shape.count)
    for step in operand.steps { lies = try rearranged(lies, step, side) }
    let plane = matrix.reduce(1) { $0 * $1.extent }
    let count = lies.elements / plane
    guard count * plane == lies.elements,
      Box(matrix + [(count, operand.plane)]).isDense(padding: count > 1 ? lies.padding : 0)
    else { throw bug("takes something else for the matrices of its \(side) operand") }
    guard planes.allSatisfy((0..<count).contains) else {
      throw bug("reads a plane of its \(side) operand that does not exist")
    }
  }

  private func rearranged(_ lies: Planes, _ step: Rearrangement, _ side: String) throws(CompilerBug) -> Planes
  {
    switch step {
    case .panels(let strides, let space, let width):
      guard target.panelWidths.contains(width), space.count == lies.elements,
        Box(space, strides).isDense(padding: space.planes > 1 ? lies.padding : 0)
      else { throw bug("does not pack all of its \(side) operand") }
      let panels = (space.columns + width - 1) / width
      return Planes(elements: space.planes * panels * space.rows * width)
    case .shift(let strides, let gather, let space):
      let places = (gather.planes ?? []).filter { $0 != Gather.nowhere }
      let reach = Box(space, strides).reach
      guard gather.planes?.count == space.planes, let low = places.min(), let high = places.max(),
        low + reach.lowerBound >= 0, high + reach.upperBound < lies.elements
      else { throw bug("shifts what lies outside of its \(side) operand") }
      return Planes(elements: space.count)
    case .transform(let map, let size):
      guard size % target.lanes == 0, map.source.count * size == lies.elements, lies.padding == 0 else {
        throw bug("does not transform all planes of its \(side) operand")
      }
      return Planes(elements: map.target.count * size, padding: target.alignment)
    }
  }

  private func bug(_ message: String) -> CompilerBug {
    CompilerBug(stage: "packing", message: "%\(value.index) \(chosen.graph[value].name) \(message)")
  }
}
