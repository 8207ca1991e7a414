import BespokeDSL
import BespokeGraph
import Foundation
import LoopMachine
import Testing

@testable import BespokeCompiler

/// What every stage makes of a model, to be changed and tried.
struct Stages {
  let program: Program
  private(set) var laidOut: [LaidOutGraph] = []
  private(set) var chosen: [ChosenGraph] = []
  private(set) var packed: [PackedGraph] = []
  private(set) var grouped: [GroupedProgram] = []
  private(set) var buffered: [BufferedProgram] = []
  private(set) var planned: [PlannedProgram] = []
  let loops: LoopProgram
  private let states: StateTable
  /// What it computes, where that is to be compared.
  private let healthy: LoopMachine.Result?

  /// The entry that is changed.
  static let step = 1

  init(_ gan: GAN, runs: Bool = true) throws {
    program = try buildProgram(gan)
    states = StateTable(program.states, target: .default)
    var runner = StageRunner()
    var (laidOut, chosen, packed): ([LaidOutGraph], [ChosenGraph], [PackedGraph]) = ([], [], [])
    var (grouped, buffered, planned): ([GroupedProgram], [BufferedProgram], [PlannedProgram]) = ([], [], [])
    runner.observe = { _, output in
      if let output = output as? LaidOutGraph { laidOut.append(output) }
      if let output = output as? ChosenGraph { chosen.append(output) }
      if let output = output as? PackedGraph { packed.append(output) }
      if let output = output as? GroupedProgram { grouped.append(output) }
      if let output = output as? BufferedProgram { buffered.append(output) }
      if let output = output as? PlannedProgram { planned.append(output) }
    }
    loops = try compile(program, &runner, options: CompilerOptions())
    (self.laidOut, self.chosen, self.packed) = (laidOut, chosen, packed)
    (self.grouped, self.buffered, self.planned) = (grouped, buffered, planned)
    healthy = runs ? LoopMachine(loops).run(threads: [0]) : nil
  }

  // MARK: From a changed stage to the end

  func loops(from changed: LaidOutGraph) throws -> LoopProgram {
    try changed.verify()
    return try loops(from: chooseAlgorithms(changed, target: .default))
  }

  func loops(from changed: ChosenGraph) throws -> LoopProgram {
    try changed.verify()
    return try loops(from: packOperands(changed))
  }

  func loops(from changed: PackedGraph) throws -> LoopProgram {
    try changed.verify()
    return try loops(from: group(changed))
  }

  func loops(from changed: GroupedProgram) throws -> LoopProgram {
    try changed.verify()
    return try loops(from: giveBuffers(changed))
  }

  func loops(from changed: BufferedProgram) throws -> LoopProgram {
    try changed.verify()
    return try loops(from: planned(changed))
  }

  func planned(_ changed: BufferedProgram) -> PlannedProgram {
    planMemory(changed, states: states.offsets, stateFloats: states.floats)
  }

  func loops(from changed: PlannedProgram) throws -> LoopProgram {
    try changed.verify()
    var planned = planned
    planned[Self.step] = changed
    return try loops(from: lower(program, entries: planned, states: states, target: changed.buffered.target))
  }

  /// Only the changed entry is looked at: the others are as they were.
  func loops(from changed: LoopProgram) throws -> LoopProgram {
    var step = changed
    step.entries = [changed.entries[Self.step]]
    try step.verify()
    return changed
  }

  /// A change is refused, or it changes nothing: neither with one thread nor with three, whichever runs first, whichever
  /// does an item.
  /// - Returns: whether it was refused.
  func isRefused(_ change: String, _ make: () throws -> LoopProgram) -> Bool {
    let changed: LoopProgram
    do { changed = try make() } catch { return true }
    let machine = LoopMachine(changed)
    for (threads, claims) in [
      ([0], LoopMachine.Claims.own), ([0, 1, 2], .own), ([2, 1, 0], .own), ([1, 2, 0], .scattered),
    ] {
      let result = machine.run(threads: threads, claims: claims)
      if result != healthy {
        Issue.record("accepted, but not harmless with threads \(threads), \(claims): \(change)")
        break
      }
    }
    return false
  }
}

extension Stages {
  /// Most of what there is, in little: strides, panels with a rest, statistics, masks, moved elements.
  static func small() throws -> Stages {
    try Stages(
      GAN("small", latent: 3, image: (6, 6, 2), batch: 3) {
        Generator {
          Dense(3 * 3 * 4, bias: false)
          BatchNorm()
          LeakyReLU(0.2)
          Reshape(3, 3, 4)
          ConvTranspose2D(2, kernel: 3, stride: 2)
          Tanh()
        }
        Discriminator {
          Conv2D(36, kernel: 3, stride: 2)
          LeakyReLU(0.2)
          Dropout(0.3)
          AveragePool2D(3, stride: 1)
          Flatten()
          Dense(1)
        }
        Training(.simultaneous, loss: .nonSaturating, optimiser: .adam(1e-3))
      })
  }

  /// A convolution by fast algorithms, and the maps that it takes. Nothing is run.
  static func fast() throws -> Stages {
    try Stages(
      GAN("fast", latent: 2, image: (8, 8, 1), batch: 16) {
        Generator {
          Dense(64)
          Reshape(8, 8, 1)
        }
        Discriminator {
          Conv2D(32, kernel: 1)
          Conv2D(32, kernel: 5)
          Flatten()
          Dense(1)
        }
        Training(.simultaneous, loss: .nonSaturating, optimiser: .sgd(1e-3))
      }, runs: false)
  }
}

extension Stages {
  /// Convolutions that go through the batch slice by slice. Nothing is run.
  static func sliced() throws -> Stages {
    try Stages(
      GAN("sliced", latent: 2, image: (28, 28, 1), batch: 16) {
        Generator {
          Dense(784)
          Reshape(28, 28, 1)
        }
        Discriminator {
          Conv2D(32, kernel: 1)
          Conv2D(64, kernel: 3)
          Flatten()
          Dense(1)
        }
        Training(.simultaneous, loss: .nonSaturating, optimiser: .sgd(1e-3))
      }, runs: false)
  }
}

/// Changes of one value, tried one by one.
struct Changes<Value> {
  private var all: [(name: String, make: (inout Value) -> Void)] = []

  /// A hundred or two, spread over all; every one with `BESPOKE_CHANGES=all` in the environment.
  var tried: [(name: String, make: (inout Value) -> Void)] {
    if ProcessInfo.processInfo.environment["BESPOKE_CHANGES"] == "all" { return all }
    let step = max(1, all.count / 100)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  mutating func add(_ name: String, _ make: @escaping (inout Value) -> Void) { all.append((name, make)) }

  /// One more and one less of some numbers.
  mutating func nudge(_ name: String, by step: Int = 1, _ path: WritableKeyPath<Value, Int>) {
    add("\(name) + \(step)") { $0[keyPath: path] += step }
    add("\(name) - \(step)") { $0[keyPath: path] -= step }
  }
}
