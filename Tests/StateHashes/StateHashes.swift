import BespokeABI
import Philox
import Training

/// A line a program: hashes of its states after twenty steps and of one batch of generated images (of logits, for a
/// classifier), on the instruction set that runs here. Two builds that print the same lines compute the same bits.
public func printStateHashes(
  _ programs: UnsafePointer<UnsafePointer<bespoke_program>?>?, count: Int, instructionSet: String
) throws {
  for index in 0..<count {
    guard let table = programs?[index] else { continue }
    let program = try CompiledProgram(table)
    let hashes = try stateHashes(of: program)
    print("\(program.name)\t\(instructionSet)\t\(hashes.states)\t\(hashes.results)")
  }
}

/// Steps of each program.
private let stepCount = 20

private func stateHashes(of program: CompiledProgram) throws -> (states: String, results: String) {
  let session = try Session(program, threads: 2)
  session.initialise(seed: 1)
  var real = RealImages(for: program)
  for step in 0..<stepCount {
    // Numbers, not pictures: a model of any size and any number of classes gets its own.
    let random = Philox(seed: 1, step: UInt64(step), stream: Philox.stream(named: "real"))
    for index in real.pixels.indices { real.pixels[index] = Float(random.uniform(index) * 2 - 1) }
    for index in real.labels.indices { real.labels[index] = Float((index + step) % program.classes) }
    _ = session.step(real, seed: 1, step: UInt64(step))
  }
  var states = Hash()
  for state in program.states { session.withState(state) { states.add(UnsafeRawBufferPointer($0)) } }
  var results = Hash()
  outputs(of: session, images: real.pixels).withUnsafeBytes { results.add($0) }
  return (states.digits, results.digits)
}

private func outputs(of session: Session, images: [Float]) -> [Float] {
  let program = session.program
  guard program.generate != nil else { return session.classify(images) }
  let random = Philox(seed: 2, step: 0, stream: Philox.stream(named: "noise"))
  let noise = (0..<program.sampleBatch * program.latent).map { Float(random.normal($0)) }
  let labels = program.classes > 0 ? (0..<program.sampleBatch).map { Float($0 % program.classes) } : []
  return session.generate(noise: noise, labels: labels)
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
