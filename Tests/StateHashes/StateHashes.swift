import BespokeABI
import BespokeTraining

/// A line a program: hashes of its states after twenty steps and of one batch of generated images (of logits, for a
/// classifier), on the instruction set that runs here. Two builds that print the same lines compute the same bits.
public func printStateHashes(_ table: bespoke_models) throws {
  let models = try CompiledModels(table)
  for program in models.programs {
    let hashes = try stateHashes(of: program)
    print("\(program.name)\t\(models.instructionSet)\t\(hashes.states)\t\(hashes.results)")
  }
}

/// Steps of each program.
private let stepCount = 20

private func stateHashes(of program: CompiledProgram) throws -> (states: String, results: String) {
  let session = try Session(program, threads: 2)
  session.initialise(seed: 1)
  var numbers = Numbers()
  var real = RealImages(for: program)
  for step in 0..<stepCount {
    // Numbers, not pictures: a model of any size and any number of classes gets its own.
    for index in real.pixels.indices { real.pixels[index] = numbers.next() }
    for index in real.labels.indices { real.labels[index] = Float((index + step) % program.classes) }
    _ = session.step(real, seed: 1, step: UInt64(step))
  }
  var states = Hash()
  for state in program.states { session.withState(state) { states.add(UnsafeRawBufferPointer($0)) } }
  var results = Hash()
  outputs(of: session, images: real.pixels, numbers: &numbers).withUnsafeBytes { results.add($0) }
  return (states.digits, results.digits)
}

private func outputs(of session: Session, images: [Float], numbers: inout Numbers) -> [Float] {
  let program = session.program
  guard program.generate != nil else { return session.classify(images) }
  let noise = (0..<program.sampleBatch * program.latent).map { _ in numbers.next() }
  let labels = program.classes > 0 ? (0..<program.sampleBatch).map { Float($0 % program.classes) } : []
  return session.generate(noise: noise, labels: labels)
}

/// Numbers in [-1, 1), always the same ones (Steele et al. 2014, SplitMix).
private struct Numbers {
  private var state: UInt64 = 1

  mutating func next() -> Float {
    state &+= 0x9e37_79b9_7f4a_7c15
    let mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    return Float((mixed ^ (mixed >> 27)) >> 40) * 0x1p-23 - 1
  }
}

/// FNV-1a of 64 bits.
private struct Hash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }
  var digits: String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
