import BespokeGraph

/// Fast convolutions that go through the batch slice by slice: one kernel from the transform to the products, and back.
extension Grouping {
  mutating func placeSlices(_ value: ValueID, _ form: ProductForm, _ slices: ProductSlices) {
    if slices.groups == 1 {
      placeImage(value, form, slices)
    } else {
      placeGradient(value, form, slices)
    }
  }

  private mutating func placeImage(_ value: ValueID, _ form: ProductForm, _ slices: ProductSlices) {
    guard let back = form.back else {
      preconditionFailure("bug in Bespoke, stage groups: \(graph[value].name) is not mapped back")
    }
    let (depth, columns) = (form.depth, form.space.columns)
    let image = image(form.left)
    let left = Product.Operand(
      buffer: image.source.buffer, slab: slices.extent * depth, across: depth, depth: 1)
    let sliced = SlicedConvolution(
      samples: slices.samples, image: image, product: product(form, slices, left, rearranged(form.right)),
      rows: slices.extent, back: back,
      target: Root.Slabs(buffer: .value(value), slab: form.space.rows * columns))
    let kernel = open(
      space: IterationSpace(innerSlabs: back.target.count, rows: form.space.rows, columns: columns),
      root: .slices(sliced))
    count(form, of: value, in: kernel)
    producers[value] = Producer(kernel: kernel, local: nil, buffer: .value(value))
    describe(kernel, value)
  }

  /// Sums of groups, the sum of these, and its transform back.
  private mutating func placeGradient(_ value: ValueID, _ form: ProductForm, _ slices: ProductSlices) {
    guard let back = form.back else {
      preconditionFailure("bug in Bespoke, stage groups: \(graph[value].name) is not mapped back")
    }
    var space = form.space
    space.outerSlabs = slices.groups
    let (rows, columns) = (space.rows, space.columns)
    let (input, output) = (image(form.left), image(form.right))
    let left = Product.Operand(
      buffer: input.source.buffer, slab: slices.extent * rows, across: 1, depth: rows)
    let right = Product.Operand(
      buffer: output.source.buffer, slab: slices.extent * columns, across: 1, depth: columns,
      panel: form.width)
    var product = product(form, slices, left, right)
    (product.depth, product.accumulates) = (slices.extent, true)
    let sums = newTransformed(slab: rows * columns, areApart: false)
    let slicesOfGroup = graph[form.left.value].shape[0] / (slices.groups * slices.samples)
    let kernel = open(
      space: space,
      root: .slicedGradient(
        SlicedGradient(
          samples: slices.samples, slices: slicesOfGroup, input: input, output: output, product: product,
          sums: sums.buffer)))
    count(form, of: value, in: kernel)
    describe(kernel, value)
    kernels[kernel].name = "products of " + graph[value].name
    placeMap(value, back, of: sum(value, form.space, groups: slices.groups, of: sums))
    producers[value]?.products = nil
  }

  /// The sums of all groups in one.
  private mutating func sum(
    _ value: ValueID, _ space: IterationSpace, groups: Int, of sums: Root.Slabs
  ) -> Root.Slabs {
    let kernel = open(space: space, root: .elementwise)
    let strides = Strides(inner: sums.slab, row: space.columns, column: 1)
    let step = space.slabs * sums.slab
    let local = append(
      ScalarOp(
        operation: .sum(
          Access(buffer: sums.buffer, strides: strides), distances: .line(count: groups, step: step)),
        operands: [], name: graph[value].name), to: kernel)
    describe(kernel, value)
    return storeProducts(of: value, local, in: kernel)
  }

  /// An operand before its transform.
  private mutating func image(_ form: OperandForm) -> TransformedImage {
    guard case .transform(let map, let size)? = form.steps.last, form.steps.count == 1 else {
      preconditionFailure("bug in Bespoke, stage groups: \(graph[form.value].name) is not transformed")
    }
    return TransformedImage(map: map, source: Root.Slabs(buffer: materialise(form.value), slab: size))
  }

  private func product(
    _ form: ProductForm, _ slices: ProductSlices, _ left: Product.Operand, _ right: Product.Operand
  ) -> Product {
    Product(
      left: left, right: right, terms: slices.terms, firstTerm: slices.firstTerm, depth: form.depth,
      width: form.width)
  }
}
