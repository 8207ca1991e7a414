import BespokeTraceCheck
import BespokeTraining
import Foundation
import FuzzSupport
import ProgramDouble
import TestKernels
import TestModels
import Testing

/// `bespokec check` on traces of compiled test models, sound and with planted faults.
@Suite(.serialized) final class CheckTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "bespoke-check-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func table(_ name: String) throws -> UnsafePointer<bespoke_program> {
    let models = bespoke_test_models()
    let found = (0..<models.count).compactMap { models.programs[$0] }
      .first { String(cString: $0.pointee.name) == name }
    return try #require(found)
  }

  /// Images of noise in the files that a folder of data has.
  private func data(height: Int, width: Int) throws -> String {
    let count = 64
    func bigEndian(_ numbers: [Int]) -> [UInt8] {
      numbers.flatMap { number in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }
    }
    let pixels = (0..<count * height * width).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 9) }
    for set in ["train", "t10k"] {
      try Data(bigEndian([0x803, count, height, width]) + pixels)
        .write(to: URL(fileURLWithPath: "\(folder)/\(set)-images-idx3-ubyte"))
      try Data(bigEndian([0x801, count]) + [UInt8](repeating: 0, count: count))
        .write(to: URL(fileURLWithPath: "\(folder)/\(set)-labels-idx1-ubyte"))
    }
    return folder
  }

  private func record(_ table: UnsafePointer<bespoke_program>, values: Bool = true) throws -> String {
    let program = try CompiledProgram(table)
    let path = "\(folder)/\(program.name).safetensors"
    try recordTrace(
      of: program, data: data(height: program.height, width: program.width), steps: 2, seed: 5, threads: 2,
      values: values, to: path, console: Console(isTerminal: false) { _ in })
    return path
  }

  /// Whatever the model, with or without its values in the trace: a rectifier's kink is nobody's fault.
  @Test(arguments: TestModels.zoo.map(\.name), [true, false])
  func aSoundTraceAgrees(_ name: String, values: Bool) throws {
    let program = try table(name)
    // The data are gray.
    if program.pointee.channels != 1 { return }
    let (text, isRight) = try checkTrace(record(program, values: values), zoo: TestModels.zoo)
    #expect(isRight, "\(text)")
    #expect(text.hasPrefix("all "))
  }

  @Test func aProductThatAKernelLeavesOutIsFoundInItsLayer() throws {
    let faulty = try bespoke_double_faulty(table("wide"), "generator/convTranspose1/kernel", 12 * 64 * 48)
    let (text, isRight) = try checkTrace(record(#require(faulty)), zoo: TestModels.zoo)
    #expect(!isRight)
    // The line of the first transposed convolution.
    #expect(text.contains("Wide.swift:13:5: error: step1/value/generator/convTranspose1/fake["), "\(text)")
    #expect(text.contains("the reference has"))
  }

  @Test func oneWrongNumberIsNamed() throws {
    let path = try record(table("wide"))
    let name = "step2/grad/discriminator/conv2/kernel"
    let entry = try #require(SafeTensors(path: path).tensors[name])
    #expect(entry.shape == [5, 5, 64, 96])
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let index = ((1 * 5 + 2) * 64 + 3) * 96 + 4
    bytes.replaceSubrange(
      entry.range.lowerBound + 4 * index..<entry.range.lowerBound + 4 * index + 4,
      with: withUnsafeBytes(of: Float(0.75)) { Data($0) })
    try bytes.write(to: URL(fileURLWithPath: path))
    let (text, isRight) = try checkTrace(path, zoo: TestModels.zoo)
    #expect(!isRight)
    #expect(text.contains("error: \(name)[1, 2, 3, 4] is 0.75, the reference has "), "\(text)")
  }

  /// Steps are short: with them a weight is nearly what it was before.
  @Test(arguments: [0, 2, -1])
  func anUpdateThatIsNotTheOptimisersIsFound(_ multiple: Float) throws {
    let path = try record(table("wide"))
    let sound = try SafeTensors(path: path)
    for state in ["generator/batchNorm1/gamma", "generator/batchNorm1/beta", "discriminator/conv2/kernel"] {
      let (before, name) = (try sound.floats("step1/after/\(state)"), "step2/after/\(state)")
      let moved = zip(before, try sound.floats(name)).map { $0 + multiple * ($1 - $0) }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      let range = try #require(sound.tensors[name]).range
      bytes.replaceSubrange(range, with: moved.withUnsafeBytes { Data($0) })
      let planted = "\(folder)/planted.safetensors"
      try bytes.write(to: URL(fileURLWithPath: planted))
      let (text, isRight) = try checkTrace(planted, zoo: TestModels.zoo)
      #expect(!isRight && text.contains(name), "\(state), \(multiple) times as far: \(text)")
    }
  }

  @Test func aTraceOfAnotherModelIsRefused() throws {
    let path = try record(table("wide"))
    let others = TestModels.zoo.filter { $0.name != "wide" }
    #expect(throws: UserError.self) { try checkTrace(path, zoo: others) }
    #expect(throws: UserError.self) { try checkTrace(folder + "/nothing", zoo: TestModels.zoo) }
  }

  /// A few random models; `fuzz-graphs --check` runs others.
  @Test func randomModelsAreNotAccused() throws {
    for verdict in try TraceTrial().run((0..<8).map { 7000 + 2 * $0 }) {
      #expect(verdict.isRight, "seed \(verdict.seed), values \(verdict.showsValues): \(verdict.text)")
    }
  }

  /// Where a rule takes a factor or a sign out of a sum, what is left inside bears the name of the whole, and is not its
  /// value: a convolution's bias's gradient without the mean's divisor, a kernel's without its sign.
  @Test func valuesOfTheProgramAloneAreNotAccused() throws {
    for verdict in try TraceTrial().run([1_640_012, 1_640_116, 1_640_268]) {
      #expect(verdict.isRight, "seed \(verdict.seed), values \(verdict.showsValues): \(verdict.text)")
    }
  }

  @Test func faultsOfRandomModelsAreFound() throws {
    for verdict in try TraceTrial(plant: plantedFault).run((0..<4).map { 7000 + 2 * $0 }) {
      #expect(!verdict.isRight, "seed \(verdict.seed), values \(verdict.showsValues): \(verdict.text)")
    }
  }
}
