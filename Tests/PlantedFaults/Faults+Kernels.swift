/// Faults of what is emitted: terms, panels, places, the runtime.
extension Fault {
  static let kernels: [Fault] = [
    Fault(
      "random-programs-with-lazy-penalties", "Sources/BespokeCompiler/Step/StepBuilder+Losses.swift",
      "loss = loss + (penalty.interval == 1 ? value : value * Double(penalty.interval))",
      "loss = loss + value", .kernels, "RandomGraphTests"),
    Fault(
      "simplification-taken-for-rounding", "Sources/BespokeCompiler/Simplify/SimplifyElementwise.swift",
      "affineOrSimpler(inner, scale: -1, offset: 0)", "affineOrSimpler(inner, scale: -1.01, offset: 0)",
      .kernels, "RandomGraphTests"),
    Fault(
      "nan-swallowed-by-a-rectifier", "Sources/BespokeCompiler/Loops/ElementExpressions.swift",
      "return .select(.binary(.less, x, .number(0)), .number(0), x)",
      "return .select(.binary(.greater, x, .number(0)), x, .number(0))", .kernels, "SpecialValuesTests"),
    Fault(
      "nan-swallowed-by-a-slope", "Sources/BespokeEmitter/RuntimeFunctions.swift",
      "return x > 0.0f ? 1.0f : x <= 0.0f ? slope : x;", "return x > 0.0f ? 1.0f : slope;", .kernels,
      "SpecialValuesTests"),
    Fault(
      "scratch-of-another-thread", "Sources/BespokeEmitter/RuntimeDriver.swift",
      "(size_t)thread * SCRATCH_FLOATS;", "(size_t)thread * (SCRATCH_FLOATS / 2);",
      .kernels,
      "GoldenTests|RandomGraphTests"),
    Fault(
      "item-claimed-twice", "Sources/BespokeEmitter/RuntimeText.swift",
      "if (!__atomic_compare_exchange_n(claimed, &old, next, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) continue;",
      "for (volatile int i = 0; i < 20000; i++) {}\n          __atomic_store_n(claimed, next, __ATOMIC_RELAXED);",
      .kernels, "EmittedCTests"),
    Fault(
      "nobody-helps", "Sources/BespokeEmitter/RuntimeText.swift",
      "if (!task->helps) return 0;\n          do {", "return 0;\n          do {", .kernels, "EmittedCTests"),
    Fault(
      "term-dropped", "Sources/BespokeCompiler/Packing/PackOperands.swift",
      "value, left, right, pairs: g.taps.map { ($0.output, $0.input, $0.weights) }, transposed: false)",
      "value, left, right, pairs: g.taps.dropLast().map { ($0.output, $0.input, $0.weights) }, transposed: false)",
      .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "term-of-next-tap", "Sources/BespokeCompiler/Packing/PackOperands.swift",
      "value, left, right, pairs: g.taps.map { ($0.input, $0.output, $0.weights) }, transposed: true)",
      "value, left, right,\n        pairs: g.taps.map { ($0.input, $0.output, g.kernelHeight * g.kernelWidth - 1 - $0.weights) },\n        transposed: true)",
      .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "terms-of-a-row-for-each-column", "Sources/BespokeEmitter/RuntimeText.swift",
      "row.first.right + i * row.step.right + column.first.right + j * column.step.right",
      "row.first.right + i * row.step.right + column.first.right + i * column.step.right", .kernels,
      "RandomGraphTests|GoldenTests"),
    Fault(
      "state-filled-from-the-first-number", "Sources/BespokeEmitter/RuntimeRandom.swift",
      "bespoke_uniform(out, count, call, rows->stream, begin, rows->a, rows->b)",
      "bespoke_uniform(out, count, call, rows->stream, 0, rows->a, rows->b)", .kernels, "GoldenTests"),
    Fault(
      "kernel-not-turned", "Sources/BespokeCompiler/Packing/PackOperands.swift",
      "inner: channelsIn * channelsOut, row: transposed ? 1 : channelsOut,\n        column: transposed ? channelsOut : 1),",
      "inner: channelsIn * channelsOut, row: channelsOut,\n        column: 1),", .kernels,
      "RandomGraphTests|GoldenTests"),
    Fault(
      "remainder-of-columns", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "const vector some = sum[r * vectors + v];\n                  memcpy(to, &some, (size_t)rest * sizeof(float));",
      "const vector some = sum[r * vectors + v];\n                  memcpy(to, &some, (size_t)(rest - 1) * sizeof(float));",
      .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "remainder-of-rows", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "for (int j = 0; j < few + (i < longer); j++) {", "for (int j = 0; j < few; j++) {",
      .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "image-taps-mirrored", "Sources/BespokeCompiler/Packing/PackImage.swift",
      "line.tap * g.kernelWidth + column.tap)", "line.tap * g.kernelWidth + g.kernelWidth - 1 - column.tap)",
      .kernels, "GoldenTests"),
    Fault(
      "sums-of-other-columns", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "const int c = i % 2 * 8 + i / 2;", "const int c = i % 2 * 8 + (i ^ 2) / 2;", .kernels, "GoldenTests"),
    Fault(
      "group-not-accumulated", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "group = fitting < 1 ? 1 : fitting;\n      for (; count > 0; terms += group, count -= group, accumulate = 1) {",
      "group = fitting < 1 ? 1 : fitting;\n      for (; count > 0; terms += group, count -= group) {",
      .kernels,
      "RandomGraphTests|GoldenTests"),
    Fault(
      "copy-of-first-term", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "copies ? copies + t * depth * vectors * LANES : b + right_slab;",
      "copies ? copies : b + right_slab;", .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "copy-of-first-columns", "Sources/BespokeEmitter/RuntimeProducts.swift",
      "const float *from = b + (size_t)terms[t].right * b_slab + c;",
      "const float *from = b + (size_t)terms[t].right * b_slab;", .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "sums-split-by-threads", "Sources/BespokeCompiler/Loops/LowerElements.swift",
      "let element = Expression.name(\"i\") * stride + (panels > 1",
      "let turned = Expression.binary(.remainder, .name(\"i\") + .name(\"threads\"), .integer(count))\n    let element = turned * stride + (panels > 1",
      .kernels, "GoldenTests"),
    Fault(
      "mask-in-order-of-layout", "Sources/BespokeCompiler/Groups/Group+Resolve.swift",
      "operation: .random(distribution, stream: stream, index: rowMajor(value, in: kernel)),",
      "operation: .random(distribution, stream: stream, index: denseStrides(in: kernel)),", .kernels,
      "GoldenTests"),
    Fault(
      "softplus-overflow", "Sources/BespokeEmitter/RuntimeFunctions.swift",
      "return (x > 0.0f ? x : 0.0f) + (float)twice_artanh(e / (2.0 + e));",
      "return log1pf(expf(x)) + 0 * e;", .kernels, "RandomGraphTests|GoldenTests"),
    Fault(
      "tanh-joint", "Sources/BespokeEmitter/RuntimeFunctions.swift",
      "return fabsf(x) < 0.625f ? near : (x < 0.0f ? -far : far);",
      "return fabsf(x) < 1.625f ? near : (x < 0.0f ? -far : far);", .kernels,
      "RandomGraphTests|GoldenTests"),
    Fault(
      "philox-nine-rounds-in-c", "Sources/BespokeEmitter/RuntimeRandom.swift", "round < 10;", "round < 9;",
      .kernels,
      "GoldenTests"),
    Fault(
      "adam-without-correction", "Sources/BespokeEmitter/RuntimeFunctions.swift",
      "return (float)(rate * sqrt(1.0 - pow(beta2, t)) / (1.0 - pow(beta1, t)));",
      "(void)beta1, (void)beta2, (void)t;\n      return (float)rate;", .kernels, "GoldenTests"),
    Fault(
      "maps-pairs-swapped", "Sources/BespokeCompiler/Loops/AxisMap.swift",
      "place: .output(other), terms: [Term(coefficient: 1, place: e), Term(coefficient: -1, place: o)]),",
      "place: .output(other), terms: [Term(coefficient: -1, place: e), Term(coefficient: 1, place: o)]),",
      .kernels, "GoldenTests"),
  ]
}
