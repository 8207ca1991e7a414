import BespokeGraph

/// Makes a failing program smaller as long as it fails in the same way.
public struct Shrinker {
  let workbench: Workbench
  let seed: UInt64
  let kind: Failure.Kind
  /// Told of each success.
  let progress: (String) -> Void
  /// Programs tried at a time.
  private let batch = 8

  public init(
    _ workbench: Workbench, seed: UInt64, kind: Failure.Kind, progress: @escaping (String) -> Void = { _ in }
  ) {
    self.workbench = workbench
    self.seed = seed
    self.kind = kind
    self.progress = progress
  }

  /// - Parameter model: where the program comes from, if from one.
  public func shrink(_ program: Program, _ failure: Failure, model: RandomModel?) throws -> Program {
    var (program, failure) = (program, failure)
    if let model { (program, failure) = try shrink(model, failure) }
    if failure.kind != .stage, failure.kind != .text, let single = program.only(failure) {
      if try fails([single]) != nil { program = single }
    } else {
      for entry in program.entries where entry.kind != .initialise {
        let single = Program(
          name: program.name, initialise: program.graph(.initialise).assigning(entry.graph), step: entry.graph
        )
        if try fails([single]) != nil {
          program = single
          break
        }
      }
    }
    return try shrink(program)
  }

  /// Layers first, then numbers, as long as something helps.
  private func shrink(_ model: RandomModel, _ failure: Failure) throws -> (Program, Failure) {
    var (model, failure) = (model, failure)
    var program = try model.program(name: "p")
    while true {
      let candidates = model.smaller.compactMap { smaller -> (model: RandomModel, item: FuzzCase)? in
        guard let made = try? smaller.item(seed: seed),
          made.program.graph(.step) != program.graph(.step)
        else { return nil }
        return (smaller, made)
      }
      guard let found = try fails(candidates.map(\.item)) else { return (program, failure) }
      (model, program) = (candidates[found.index].model, candidates[found.index].item.program)
      failure = found.failure
      progress("a model of \(program.graph(.step).nodes.count) nodes fails")
    }
  }

  private func shrink(_ program: Program) throws -> Program {
    var program = program
    var size = Int.max
    while program.size < size {
      size = program.size
      for stage in Program.reductions {
        while let found = try fails(stage(program)) {
          program = stage(program)[found.index]
          progress("a graph of \(program.graph(.step).nodes.count) nodes fails")
        }
      }
    }
    return program
  }

  /// The first of the programs that fails as the one at hand does.
  private func fails(_ programs: [Program]) throws -> (index: Int, failure: Failure)? {
    try fails(programs.map { FuzzCase($0, seed: seed) })
  }

  private func fails(_ items: [FuzzCase]) throws -> (index: Int, failure: Failure)? {
    for first in stride(from: 0, to: items.count, by: batch) {
      let part = Array(items[first..<min(first + batch, items.count)])
      let outcomes = try workbench.check(part)
      for (index, outcome) in outcomes.enumerated() {
        if let failure = outcome.failure, failure.kind == kind { return (first + index, failure) }
      }
    }
    return nil
  }
}

extension RandomModel {
  /// Models of one choice less.
  var smaller: [RandomModel] {
    var models: [RandomModel] = []
    func change(_ change: (inout RandomModel) -> Void) {
      var model = self
      change(&model)
      if model != self { models.append(model) }
    }
    let plain = RandomTraining()
    change { $0.training = plain }
    change { $0.generator = [] }
    change { $0.labels = nil }
    change { $0.names = nil }
    for network in [\RandomModel.discriminator, \.generator] {
      for (index, block) in self[keyPath: network].enumerated() {
        change { $0[keyPath: network].remove(at: index) }
        for simpler in block.simpler { change { $0[keyPath: network][index] = simpler } }
        if case .skip(_, let inner) = block {
          change { $0[keyPath: network].replaceSubrange(index...index, with: inner) }
        }
      }
    }
    change { $0.training.penalties = [] }
    change { $0.training.order = plain.order }
    change { $0.training.loss = plain.loss }
    change { $0.training.instanceNoise = false }
    change { $0.training.augmentation = nil }
    change { $0.training.averaging = false }
    change { $0.training.generator = plain.generator }
    change { $0.training.discriminator = plain.discriminator }
    for number in [\RandomModel.batch, \.latent, \.start[0], \.start[1], \.start[2]] {
      change { $0[keyPath: number] = 1 }
      change { $0[keyPath: number] = max(self[keyPath: number] / 2, 1) }
      change { $0[keyPath: number] = max(self[keyPath: number] - 1, 1) }
    }
    return models
  }
}

extension RandomModel.Block {
  fileprivate var simpler: [Self] {
    func numbers(_ n: Int) -> [Int] {
      Array(Set([1, n / 2, n - 1]).filter { (1..<n).contains($0) }).sorted()
    }
    func windows(_ w: RandomModel.ConvolutionWindow) -> [RandomModel.ConvolutionWindow] {
      var windows: [RandomModel.ConvolutionWindow] = []
      func change(_ change: (inout RandomModel.ConvolutionWindow) -> Void) {
        var window = w
        change(&window)
        if window != w { windows.append(window) }
      }
      for kernel in numbers(w.kernel) { change { $0.kernel = kernel } }
      for stride in numbers(w.stride) { change { $0.stride = stride } }
      change { $0.isValid = false }
      change { $0.bias = false }
      change { $0.spectral = false }
      return windows
    }
    switch self {
    case .convolution(let filters, let w):
      return numbers(filters).map { .convolution(filters: $0, window: w) }
        + windows(w).map { .convolution(filters: filters, window: $0) }
    case .transposed(let filters, let w):
      return numbers(filters).map { .transposed(filters: $0, window: w) }
        + windows(w).map { .transposed(filters: filters, window: $0) }
    case .dense(let units, let bias, let spectral):
      return numbers(units).map { .dense(units: $0, bias: bias, spectral: spectral) }
        + (bias ? [.dense(units: units, bias: false, spectral: spectral)] : [])
        + (spectral ? [.dense(units: units, bias: bias, spectral: false)] : [])
    case .skip(let combination, let blocks):
      return blocks.indices.map { index in
        var fewer = blocks
        fewer.remove(at: index)
        return .skip(combination, fewer)
      }
    case .batchNorm, .normalisation, .activation, .dropout, .pool, .upSampling, .zeroPadding, .pixelShuffle,
      .minibatchDeviation, .attention, .globalPool, .flatten, .innerProduct:
      return []
    }
  }
}
