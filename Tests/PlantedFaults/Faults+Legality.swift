/// Illegal programs that a stage makes, rules that a verifier has lost, and files that are believed.
extension Fault {
  static let legality: [Fault] = [
    Fault(
      "reserved-name-let-through", "Sources/BespokeCompiler/Loops/Names.swift",
      "return unique(base, ending: Names.isOwn(base) ? \"\" : \"_\")", "return unique(base, ending: \"\")",
      .swift,
      "NamesTests"),
    Fault(
      "streams-of-one-hash", "Sources/BespokeGraph/RandomStreams.swift",
      "if sources[stream] ?? source == source {",
      "if sources[stream] ?? \"\" != \"'\" {", .swift, "NamesTests"),
    Fault(
      "warning-for-bounded-images", "Sources/BespokeDSL/Ranges.swift",
      "case .binary(let function): return corners(value) ?? function.range(",
      "case .binary(let function): return function.range(", .swift,
      "WarningTests|EmitFilesTests"),
    Fault(
      "missing-barrier", "Sources/BespokeCompiler/Memory/PlanMemory.swift",
      "|| conflict(kernelWrites, writes) || conflict(kernelWrites, reads) {",
      "|| conflict(kernelWrites, writes) {",
      .swift, "VerifyPlanTests"),
    Fault(
      "live-buffers-overlap", "Sources/BespokeCompiler/Memory/PlanMemory.swift",
      "if offset + size <= other.begin { break }", "if offset + size <= other.end { break }",
      .swift, "VerifyPlanTests"),
    Fault(
      "life-too-short", "Sources/BespokeCompiler/Memory/PlanMemory.swift",
      "ranges[buffer] = (ranges[buffer]?.lowerBound ?? index)...index",
      "ranges[buffer] = (ranges[buffer]?.lowerBound ?? index)...max(index - 1, ranges[buffer]?.lowerBound ?? index)",
      .swift, "VerifyPlanTests"),
    Fault(
      "last-panel", "Sources/BespokeCompiler/Loops/LowerKernel.swift",
      ".integer(space.columns) - .name(\"column\"))))", ".integer(width))))", .swift, "VerifyLoopsTests"),
    Fault(
      "rule-graph-order", "Sources/BespokeGraph/GraphVerifier.swift",
      "for operand in node.operands where !(0..<value.index).contains(operand.index) {",
      "for operand in node.operands where !nodes.indices.contains(operand.index) {", .swift,
      "GraphVerifierTests"),
    Fault(
      "rule-layout-alike", "Sources/BespokeCompiler/Layout/VerifyLayout.swift",
      "if node.shape.isBatched && node.operation.isElementwise { try verifyAlike(value) }\n", "", .swift,
      "VerifyLayoutTests"),
    Fault(
      "rule-read-before-written", "Sources/BespokeCompiler/Groups/VerifyGroups.swift",
      "guard written.contains(buffer) else {\n            throw bug(\"kernel \\(kernel.name): reads \\(buffer) before it is written\")\n          }\n",
      "", .swift, "VerifyKernelsTests"),
    Fault(
      "rule-pairs-meet-once", "Sources/BespokeCompiler/Buffers/VerifyRoot.swift",
      "guard Set(product.terms).count == product.terms.count else { throw bug(\"two slabs meet twice\") }\n",
      "", .swift, "VerifyKernelsTests"),
    Fault(
      "rule-packs-all", "Sources/BespokeCompiler/Packing/VerifyPacking.swift",
      "Box(space, strides).isDense(padding: space.slabs > 1 ? lies.padding : 0)",
      "Box(space, strides).isInjective", .swift, "VerifyPackingTests"),
    Fault(
      "rule-element-types", "Sources/BespokeCompiler/Loops/VerifyFunction.swift",
      "guard type == stored else {", "guard type == stored || !name.isEmpty else {", .swift,
      "ElementTypeTests"),
    Fault(
      "rule-fast-of-own-image", "Sources/BespokeCompiler/Algorithms/VerifyAlgorithms.swift",
      "guard axis.input.sources == inputs, axis.weights.sources == taps, axis.output.sources == outputs,",
      "guard", .swift, "VerifyAlgorithmsTests"),
    Fault(
      "rule-barrier", "Sources/BespokeCompiler/Memory/VerifyPlan.swift",
      "if barriers.contains(index) { sinceBarrier = [] }", "sinceBarrier = []", .swift, "VerifyPlanTests"),
    Fault(
      "rule-overlap", "Sources/BespokeCompiler/Memory/VerifyPlan.swift",
      "where a.kernels.overlaps(b.kernels) && a.range.overlaps(b.range) {",
      "where a.kernels == b.kernels && a.range.overlaps(b.range) {", .swift, "VerifyPlanTests"),
    Fault(
      "builds-not-compared", "Sources/BespokeTraining/Run/ProgramCompiled.swift",
      "builds.first(where: { $0.lowering != first.lowering })", "builds.first(where: { $0.file.isEmpty })",
      .swift,
      "RunMixedBuildTests"),
    Fault(
      "headers-not-named", "Sources/BespokeEmitter/EmitProgram.swift",
      "fnv1a((headers + sources(0) + sharedHeaders).map(\\.text).joined())",
      "fnv1a(sources(0).map(\\.text).joined())", .swift, "LoweringTests"),
    Fault(
      "checksum-not-compared", "Sources/BespokeTensorFiles/CheckpointOrigin.swift",
      "if stored == digits,", "if stored != nil,", .swift,
      "RunDamageTests"),
  ]

  /// All of them, those that are found without kernels first.
  public static let all: [Fault] = mathematics + legality + kernels
}
