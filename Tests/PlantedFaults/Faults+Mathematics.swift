/// Faults of the mathematics: gradients, layers, losses, optimisers.
extension Fault {
  static let mathematics: [Fault] = [
    Fault(
      "nan-swallowed-by-the-reference", "Sources/BespokeInterpreter/Interpreter+Elements.swift",
      "case .maximum: map(a, b) { $1 > $0 || $1.isNaN ? $1 : $0 }",
      "case .maximum: map(a, b) { $1 > $0 ? $1 : $0 }", .kernels, "SpecialValuesTests"),
    Fault(
      "nan-swallowed-by-folding", "Sources/BespokeGraph/OperationTable.swift",
      "case .leakyReLUMask(let slope): a > 0 ? 1 : a <= 0 ? slope : a",
      "case .leakyReLUMask(let slope): a > 0 ? 1 : slope", .kernels, "SpecialValuesTests"),
    Fault(
      "nan-swallowed-by-simplification", "Sources/BespokeCompiler/Simplify/SimplifySums.swift",
      "if isFinite(vanishing, where: value, axes) { return sum }", "if axes.count > 0 { return sum }", .swift,
      "SimplifyTests"),
    Fault(
      "gradient-sign", "Sources/BespokeAutodiff/Gradient+Elementwise.swift",
      "case .reciprocal:  // -g y²\n      return multiply(unary(.negate, g), unary(.square, y))",
      "case .reciprocal:  // -g y²\n      return multiply(g, unary(.square, y))", .swift, "AutodiffTests"),
    Fault(
      "gradient-transposed", "Sources/BespokeAutodiff/Gradient+Products.swift",
      "return [(a, { $0.matmul(g, b) }), (b, { $0.matmul(g, a, transposeLeft: true) })]",
      "return [(a, { $0.matmul(g, b) }), (b, { $0.matmul(g, g, transposeLeft: true) })]", .swift,
      "AutodiffTests"),
    Fault(
      "gradient-of-kernel-gradient", "Sources/BespokeAutodiff/Gradient+Products.swift",
      "(x, { $0.convolutionInputGradient(d, g, geometry) }),",
      "(x, { $0.affine($0.convolutionInputGradient(d, g, geometry), scale: -1) }),", .swift, "AutodiffTests"),
    Fault(
      "one-use-of-many", "Sources/BespokeAutodiff/Gradients.swift",
      "cotangents[operand] = cotangents[operand].map { add($0, term) } ?? term",
      "cotangents[operand] = term", .swift, "AutodiffTests"),
    Fault(
      "padding-other-half", "Sources/BespokeGraph/Operation.swift",
      "padTop: max((outputHeight - 1) * stride + kernelHeight - height, 0) / 2,",
      "padTop: (max((outputHeight - 1) * stride + kernelHeight - height, 0) + 1) / 2,", .swift,
      "GraphTests|ForeignTests"),
    Fault(
      "tap-off-by-one", "Sources/BespokeGraph/Operation.swift",
      "let w = q * stride + j - padLeft\n", "let w = q * stride + j - padLeft + 1\n", .swift,
      "GraphTests|ForeignTests|CompilerTests"),
    Fault(
      "unbiased-variance", "Sources/BespokeDSL/Layers/Normalisation+Batch.swift",
      "variance = square(centred).named(\"squares\").mean(over: Array(0..<last), \"variance\")",
      "variance = square(centred).summed(Array(0..<last)).affine(1 / Double(x.shape.count / channels - 1))",
      .swift, "ForeignTests|CompilerTests"),
    Fault(
      "normalisation-axis", "Sources/BespokeDSL/Layers/Normalisation+Batch.swift",
      "mean = x.mean(over: Array(0..<last), \"mean\")",
      "let isSquare = last == 3 && x.shape[3] == x.shape[2]\n      mean = x.mean(over: isSquare ? [0, 1, 3] : Array(0..<last), \"mean\")",
      .swift, "ForeignTests|CompilerTests|DSLTests"),
    Fault(
      "momentum-the-other-way", "Sources/BespokeDSL/Layers/Normalisation+Batch.swift",
      "(old * momentum).named(\"kept\") + (new * (1 - momentum)).named(\"new\")",
      "(old * (1 - momentum)).named(\"kept\") + (new * momentum).named(\"new\")",
      .swift, "ForeignTests|CompilerTests"),
    Fault(
      "statistics-while-standing-still", "Sources/BespokeDSL/Layers/LayerContext.swift",
      "{ isTraining && tracksStatistics }", "{ isTraining }", .swift, "CompilerTests"),
    Fault(
      "no-mask-in-second-pass", "Sources/BespokeDSL/Layers/LayerContext.swift",
      "let first = \"\\(word)/\\(layer)/\\(passName)\"",
      "let first = \"\\(word)/\\(layer)/\\(passName.prefix(4))\"", .swift, "CompilerTests|DSLTests"),
    Fault(
      "adam-epsilon-inside", "Sources/BespokeCompiler/Step/Optimisers.swift",
      "let root = builder.affine(builder.unary(.squareRoot, v), offset: epsilon)",
      "let root = builder.unary(.squareRoot, builder.affine(v, offset: epsilon))", .swift,
      "ForeignTests|CompilerTests"),
    Fault(
      "adam-second-moment", "Sources/BespokeCompiler/Step/Optimisers.swift",
      "let v = meanSquare(moments[1], old[1], beta2, gradient, in: &builder)",
      "let v = meanSquare(moments[1], old[1], beta1, gradient, in: &builder)", .swift,
      "ForeignTests|CompilerTests"),
    Fault(
      "velocity-not-kept", "Sources/BespokeCompiler/Step/Optimisers.swift",
      "builder.affine(old[0], scale: momentum), down, name: moments[0] + \"/next\")",
      "builder.affine(old[0], scale: 1 - momentum), down, name: moments[0] + \"/next\")",
      .swift, "ForeignTests|CompilerTests"),
    Fault(
      "clip-ignored", "Sources/BespokeCompiler/Step/Optimisers.swift",
      "return gradients.map { builder.multiply(builder.fill(scale, builder.shape($0)), $0) }",
      "return gradients", .swift, "CompilerTests"),
    Fault(
      "weights-not-clipped", "Sources/BespokeCompiler/Step/StepBuilder+Updates.swift",
      "if isGenerator { follow() } else { clip() }", "if isGenerator { follow() }", .swift, "CompilerTests"),
    Fault(
      "interval-not-read", "Sources/BespokeCompiler/Step/StepBuilder.swift",
      "penalties = always + (withLazyPenalties ? lazily : [])", "penalties = always + lazily", .swift,
      "CompilerTests.LazyPenaltyTests"),
    Fault(
      "interval-not-scaled", "Sources/BespokeCompiler/Step/StepBuilder+Losses.swift",
      "loss = loss + (penalty.interval == 1 ? value : value * Double(penalty.interval))",
      "loss = loss + value", .swift, "CompilerTests.LazyPenaltyTests"),
    Fault(
      "interval-not-read-by-the-trainer", "Sources/BespokeABI/include/bespoke.h",
      "return penalised && step % penalised->interval == 0 ?", "return penalised && step == 0 ?", .swift,
      "RunLazyPenaltyTests"),
    Fault(
      "generated-images-not-augmented", "Sources/BespokeCompiler/Step/StepBuilder+Passes.swift",
      "guard let augmentation = training.augmentation else { return images }",
      "guard let augmentation = training.augmentation, !pass.hasPrefix(\"fake\") else { return images }",
      .swift,
      "AugmentationStepTests"),
    Fault(
      "strength-the-other-way", "Sources/BespokeDSL/Objectives/Augmentation.swift",
      "probability + (signs - target * count).sign", "probability + (target * count - signs).sign", .swift,
      "AugmentationStepTests"),
    Fault(
      "fast-coefficient", "Sources/BespokeCompiler/FastConvolution/FastForm.swift",
      "output: Polynomial.powers(point, outputs))",
      "output: Polynomial.powers(abs(point), outputs))", .swift,
      "FastConvolutionTests|FastConvolutionErrorTests"),
    Fault(
      "fast-factor", "Sources/BespokeCompiler/FastConvolution/FastForm.swift",
      "[-(1 + c) * one,", "[(1 + c) * one,", .swift, "FastFormTests"),
    Fault(
      "thin-windows", "Sources/BespokeCompiler/Packing/PackThin.swift",
      "pixel / g.outputWidth * g.stride + line", "pixel / g.outputWidth * g.stride", .kernels,
      "ThinConvolutionTests"),
    Fault(
      "philox-nine-rounds", "Sources/BespokePhilox/Philox.swift", "for _ in 0..<10 {", "for _ in 0..<9 {",
      .swift,
      "InterpreterTests"),
    Fault(
      "chains-with-offsets", "Sources/BespokeCompiler/Simplify/ShareBackwardChains.swift",
      "if case .affine(_, offset: 0) = self { return true }", "if case .affine = self { return true }",
      .swift,
      "ShareBackwardChainsTests"),
  ]
}
