import BespokeABI

/// A compiled model, a GAN or a classifier, as its C table describes it.
///
/// The table is constant data of the executable, so the pointer is valid, and what it points at unchanging, for as
/// long as the process lives.
public struct CompiledProgram: @unchecked Sendable {
  let table: UnsafePointer<bespoke_program>
  /// Of the model: "dcgan".
  public let name: String
  /// Of the model's graphs; checkpoints carry it.
  public let fingerprint: String
  /// What the model's training was asked for.
  public let settings: [ProgramSetting]
  /// The states, in the arena's order.
  public let states: [ProgramTensor]
  /// Sets every state from the seed.
  let initialise: ProgramEntry
  /// A step of training; where there are lazy penalties, one without them.
  public let step: ProgramEntry
  /// The step with lazy penalties, which is made in every `penaltyInterval`th step.
  public let penalisedStep: ProgramEntry?
  /// Nil of a classifier.
  public let generate: ProgramEntry?
  /// The same for a single image.
  public let generateOne: ProgramEntry?
  /// Nil of a GAN.
  public let classify: ProgramEntry?
  /// The most threads that its kernels run on: 1 where they were compiled without OpenMP; nil for no limit.
  public let mostThreads: Int?

  /// Describes a program's C table. Fails for a table of another version of the interface, for one whose kernels, or the
  /// list that names it, come from another build, and for one that cannot be trained.
  /// - Parameters:
  ///   - table: of one program, constant data of the executable.
  ///   - lowering: what the list says of the program's C; nil where no list names it.
  ///   - mostThreads: that its kernels run on, as the list says; nil for no limit.
  /// - Throws: `UserError` saying which.
  public init(
    _ table: UnsafePointer<bespoke_program>, lowering: UInt64? = nil, mostThreads: Int? = nil
  ) throws {
    let name = String(cString: table.pointee.name)
    guard table.pointee.abi_version == BESPOKE_ABI_VERSION else {
      throw UserError(
        "\(name) was compiled for version \(table.pointee.abi_version) of the program interface, "
          + "this is version \(BESPOKE_ABI_VERSION): rebuild with 'swift build'")
    }
    try Self.requireOneBuild(table.pointee, name, lowering)
    try Self.requireElementTypes(table.pointee, name)
    self.table = table
    self.name = name
    fingerprint = String(cString: table.pointee.fingerprint)
    settings = UnsafeBufferPointer(
      start: table.pointee.settings, count: table.pointee.settings == nil ? 0 : table.pointee.setting_count
    ).map { ProgramSetting(name: String(cString: $0.name), value: String(cString: $0.value)) }
    states = ProgramTensor.list(table.pointee.states, table.pointee.state_count)
    func find(_ kind: bespoke_kind) -> ProgramEntry? {
      bespoke_find(table, kind).map { ProgramEntry($0.pointee) }
    }
    guard let initialise = find(BESPOKE_INITIALISE), let step = find(BESPOKE_STEP) else {
      throw UserError(
        "\(name) was compiled without what a trainer runs: build it with the entries initialise and step")
    }
    (self.initialise, self.step) = (initialise, step)
    penalisedStep = find(BESPOKE_PENALISED_STEP)
    generate = find(BESPOKE_GENERATE)
    generateOne = find(BESPOKE_GENERATE_ONE)
    classify = find(BESPOKE_CLASSIFY)
    self.mostThreads = mostThreads
  }

  /// A build that has missed a change leaves objects that do not fit each other: none of them may run.
  private static func requireOneBuild(
    _ program: bespoke_program, _ name: String, _ lowering: UInt64?
  ) throws {
    let parts = UnsafeBufferPointer(start: program.parts, count: program.part_count)
    var builds = parts.map { (file: String(cString: $0.file), lowering: $0.lowering.pointee) }
    if let lowering { builds.append(("bespoke_programs.c", lowering)) }
    guard let first = builds.first, let other = builds.first(where: { $0.lowering != first.lowering }) else {
      return
    }
    func shown(_ build: (file: String, lowering: UInt64)) -> String {
      "\(build.file) is of " + String(build.lowering, radix: 16)
    }
    throw UserError(
      "the compiled parts of \(name) are of different builds (\(shown(first)), \(shown(other))): "
        + "remove the folder .build, then build again")
  }

  /// A trainer reads and writes one type.
  private static func requireElementTypes(_ program: bespoke_program, _ name: String) throws {
    var tables = [(program.states, program.state_count), (program.gradients, program.gradient_count)]
    for entry in UnsafeBufferPointer(start: program.entries, count: program.entry_count) {
      tables += [
        (entry.inputs, entry.input_count), (entry.outputs, entry.output_count),
        (entry.traced, entry.traced_count), (entry.kept, entry.kept_count),
      ]
    }
    for (first, count) in tables where first != nil {
      for tensor in UnsafeBufferPointer(start: first, count: count) {
        let type = bespoke_element_type(UInt32(bitPattern: tensor.element_type))
        if type == BESPOKE_FLOAT32 { continue }
        throw UserError(
          "\(name) stores \(String(cString: tensor.name)) as \(type.word), which this trainer does not know: "
            + "it reads and writes float32")
      }
    }
  }

  /// Steps from one application of lazy penalties to the next; nil where there are none.
  public var penaltyInterval: Int? { penalisedStep?.interval }
  /// What makes the step of this number, which counts from 0.
  func step(at number: UInt64) -> ProgramEntry {
    let isPenalised = bespoke_step(table, number) == bespoke_find(table, BESPOKE_PENALISED_STEP)
    return isPenalised ? penalisedStep ?? step : step
  }

  /// Steps that do the same work, among those that a run makes.
  struct StepKind {
    var entry: ProgramEntry
    /// Of all steps.
    var share: Double
    /// The numbers of such steps, in turn.
    var number: @Sendable (_ count: Int) -> UInt64
  }
  /// The step with lazy penalties first, if there are any.
  var stepKinds: [StepKind] {
    guard let penalisedStep, let interval = penaltyInterval else {
      return [StepKind(entry: step, share: 1) { UInt64($0) }]
    }
    let share = 1 / Double(interval)
    return [
      StepKind(entry: penalisedStep, share: share) { UInt64($0) * UInt64(interval) },
      StepKind(entry: step, share: 1 - share) { UInt64($0) * UInt64(interval) + 1 },
    ]
  }
  /// On average, where there are lazy penalties; padding not counted.
  var flopsPerStep: Double { stepKinds.reduce(0) { $0 + $1.share * $1.entry.flops } }
  /// The same as frameworks count them.
  var nominalFlopsPerStep: Double { stepKinds.reduce(0) { $0 + $1.share * $1.entry.nominalFlops } }

  /// What pictures are made from: the generator's weights and statistics, and the averages of its weights.
  var generatorStates: [ProgramTensor] {
    states.filter {
      $0.role != .moment && ($0.name.hasPrefix("generator/") || $0.name.hasPrefix(Self.averagePrefix))
    }
  }
  /// Of the names of averages, which go on with that of the state they follow.
  static let averagePrefix = "average/"
  /// The state that holds the probability of an adaptive augmentation.
  static let strength = "augmentation/p"

  /// Where the model stands: "BespokeZoo/DCGAN.swift".
  public var source: String { String(cString: table.pointee.source) }
  /// "simultaneous", "alternating(1)", "generatorFirst"; "supervised" of a classifier.
  public var updateOrder: String { String(cString: table.pointee.update_order) }
  /// Samples in one batch of real images.
  public var batch: Int { Int(table.pointee.batch) }
  /// Batches of real images that one step consumes.
  public var realBatches: Int { Int(table.pointee.real_batches) }
  /// Real images that one step consumes.
  public var imagesPerStep: Int { batch * realBatches }
  /// Images that one call of `generate` makes.
  public var sampleBatch: Int { generate?.batch ?? 0 }
  /// Numbers in one sample of noise; 0 of a classifier.
  public var latent: Int { Int(table.pointee.latent) }
  /// Pixels of an image from top to bottom.
  public var height: Int { Int(table.pointee.height) }
  /// Pixels of an image from left to right.
  public var width: Int { Int(table.pointee.width) }
  /// Numbers of a pixel: 1 for gray, 3 for colour.
  public var channels: Int { Int(table.pointee.channels) }
  /// Labels go from 0 to one less; 0 where the program takes none.
  public var classes: Int { Int(table.pointee.classes) }
  /// Numbers of an image.
  public var imageFloats: Int { height * width * channels }
  /// Numbers that are kept from step to step: parameters, statistics, moments.
  public var stateFloats: Int { table.pointee.state_floats }
  /// Of the block in which the program works.
  public var arenaBytes: Int { table.pointee.arena_floats * MemoryLayout<Float>.stride }
  /// Of each thread, behind the arena.
  public var scratchBytes: Int { table.pointee.scratch_floats * MemoryLayout<Float>.stride }
  /// Trained numbers: kernels, biases, scales.
  public var parameterCount: Int {
    states.lazy.filter { $0.role == .parameter }.reduce(0) { $0 + $1.count }
  }
}

extension bespoke_element_type {
  fileprivate var word: String {
    switch self {
    case BESPOKE_FLOAT32: "float32"
    case BESPOKE_FLOAT64: "float64"
    case BESPOKE_BFLOAT16: "bfloat16"
    case BESPOKE_FLOAT16: "float16"
    default: "element type \(rawValue)"
    }
  }
}

/// A choice of a model: "optimiser/generator", "adam(0.0002, beta1: 0.5, …)".
public struct ProgramSetting: Sendable, Equatable {
  /// What is chosen: "optimiser/generator".
  public let name: String
  /// The choice in words; of a network the fingerprint of what it computes when it trains.
  public let value: String

  var isNetwork: Bool { ["generator", "discriminator", "network"].contains(name) }
}

/// A named tensor of a program: float32, as `CompiledProgram` makes sure, row-major.
public struct ProgramTensor: Sendable, Equatable {
  /// What a tensor is for.
  public enum Role: Int32, Sendable {
    /// Trained; moved by passes of training; kept by an optimiser; an input, an output or a value that is shown.
    case parameter, statistic, moment, value
  }

  /// "generator/dense1/kernel".
  public let name: String
  /// What it is for.
  public let role: Role
  /// Its extents, outermost first.
  public let shape: [Int]
  /// Its elements.
  public let count: Int
  /// In floats: of a state from the arena's start, of a traced value from the trace's.
  public let offset: Int

  /// Of an input: whether it holds labels.
  var isLabel: Bool { name == "label" || name.hasPrefix("label/") }
  /// Its floats, from `offset` on.
  public var range: Range<Int> { offset..<offset + count }

  init(_ tensor: bespoke_tensor) {
    name = String(cString: tensor.name)
    role = Role(rawValue: tensor.role) ?? .value
    shape = withUnsafeBytes(of: tensor.dims) { dims in
      dims.bindMemory(to: Int32.self).prefix(Int(tensor.rank)).map(Int.init)
    }
    count = tensor.count
    offset = tensor.offset
  }

  static func list(_ first: UnsafePointer<bespoke_tensor>?, _ count: Int) -> [ProgramTensor] {
    UnsafeBufferPointer(start: first, count: first == nil ? 0 : count).map(ProgramTensor.init)
  }
}

/// What the compiler knew of a kernel before it ran.
public struct ProgramKernel: Sendable, Equatable {
  /// Its function in the C.
  public let name: String
  /// The model's line, "BespokeZoo/DCGAN.swift:12"; empty where no line of a model asked for it.
  public let location: String
  /// Multiplications and additions of its products, by the taps, those with padding not counted.
  public let flops: Double
  /// What it really multiplies and adds: less than `flops` in a fast convolution.
  public let performedFlops: Double
  /// Everything that it reads and writes, once.
  public let bytes: Double

  init(_ kernel: bespoke_kernel) {
    name = String(cString: kernel.name)
    location = String(cString: kernel.location)
    flops = kernel.flops
    performedFlops = kernel.performed_flops
    bytes = kernel.bytes
  }
}

/// What one entry point of a program takes, gives and shows.
public struct ProgramEntry: Sendable {
  let run: @convention(c) (UnsafePointer<bespoke_call>?) -> Void
  /// Samples in each batch that it takes or makes.
  let batch: Int
  /// Steps from one run to the next.
  let interval: Int
  /// Equal for entries that compute the same from the same states.
  public let fingerprint: String
  /// What it takes, in order.
  public let inputs: [ProgramTensor]
  /// What it gives, in order.
  public let outputs: [ProgramTensor]
  /// What it shows to a trace.
  public let traced: [ProgramTensor]
  /// Floats of all that it shows to a trace.
  public let traceFloats: Int
  /// Intermediate values, in the order in which they come into being.
  public let kept: [ProgramTensor]
  /// Floats of all `kept` values.
  public let keptFloats: Int
  /// In the order in which they run.
  public let kernels: [ProgramKernel]
  /// Multiplications and additions, those with padding not counted.
  public let flops: Double
  /// The same as frameworks count them, padding included.
  public let nominalFlops: Double

  init(_ entry: bespoke_entry) {
    run = entry.run
    (batch, interval) = (Int(entry.batch), Int(entry.interval))
    fingerprint = entry.fingerprint.map { String(cString: $0) } ?? ""
    inputs = ProgramTensor.list(entry.inputs, entry.input_count)
    outputs = ProgramTensor.list(entry.outputs, entry.output_count)
    traced = ProgramTensor.list(entry.traced, entry.traced_count)
    traceFloats = entry.trace_floats
    kept = ProgramTensor.list(entry.kept, entry.kept_count)
    keptFloats = entry.kept_floats
    kernels = UnsafeBufferPointer(start: entry.kernels, count: entry.kernels == nil ? 0 : entry.kernel_count)
      .map(ProgramKernel.init)
    flops = entry.flops
    nominalFlops = entry.nominal_flops
  }
}
