import Foundation
import ProgramDouble
import Testing

@testable import BespokeTraining

/// What can be done with the weights of another version of a model.
@Suite(.serialized) struct RunChangedTests {
  private let fixture: RunFixture
  private let newest = "run/checkpoints/step-00000004.safetensors"

  init() throws {
    fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 4))
  }

  private func resume(
    _ steps: Int, as version: bespoke_double_kind?, changed: Bool = true, out: String = "run"
  ) -> String {
    fixture.message {
      var options = try fixture.options(out: out, steps: steps, resume: true)
      options.changed = changed
      try fixture.train(options, as: version)
    }
  }

  private func stretches(_ run: String = "run") throws -> [RunStretch] {
    try RunConfiguration.read(from: fixture.file("\(run)/config.json")).stretches
  }

  private func generate(as version: bespoke_double_kind?, from place: String = "run") -> String {
    fixture.message {
      try generatePicture(
        checkpoint: fixture.file(place), count: 4, seed: 1, threads: 1, out: fixture.file("p.png"),
        catalogue: fixture.catalogue(version), console: fixture.console)
    }
  }

  @Test func aChangedRateIsSaidAndGoneOnWithWhereThatIsAskedFor() throws {
    #expect(
      resume(6, as: BESPOKE_DOUBLE_SLOW, changed: false)
        == "\(newest) was written by another version of toy: optimiser/generator: adam(0.1) is now adam(0.01); "
        + "go on with the change with --resume --changed; or begin a new run with the weights that fit, with --from, "
        + "or build the version that wrote it")
    #expect(resume(6, as: BESPOKE_DOUBLE_SLOW) == "no error")
    #expect(
      fixture.printed.contains(
        "from step 5 on: optimiser/generator: adam(0.1) is now adam(0.01)\n"))
    let stretch = try stretches()[1]
    #expect((stretch.fromStep, stretch.programFromStep, stretch.epochsFromStep) == (4, 0, 0))
    #expect(stretch.changes == ["optimiser/generator: adam(0.1) is now adam(0.01)"])
    // This version computes as the other does, so that nothing else may differ.
    try fixture.train(fixture.options(out: "whole", steps: 6))
    #expect(try fixture.metrics("run") == fixture.metrics("whole"))
    #expect(try fixture.bytes("run/training.gif") == fixture.bytes("whole/training.gif"))
    // From now on it is the run's own version.
    #expect(resume(7, as: BESPOKE_DOUBLE_SLOW, changed: false) == "no error")
    #expect(try stretches().count == 2)
    #expect(resume(8, as: nil, changed: false).contains("adam(0.01) is now adam(0.1)"))
  }

  /// A kill may come before the first checkpoint of a stretch.
  @Test func aStretchThatHasBegunNeedsNotBeAskedForAgain() throws {
    #expect(resume(6, as: BESPOKE_DOUBLE_SGD) == "no error")
    unlink(fixture.file("run/checkpoints/step-00000006.safetensors"))
    let first = try fixture.metrics("run")
    #expect(resume(6, as: BESPOKE_DOUBLE_SGD, changed: false) == "no error")
    #expect(try fixture.metrics("run") == first)
    #expect(try stretches().map(\.fromStep) == [0, 4])
    // The weights before it are gone too: it begins where there are some.
    try fixture.train(fixture.options(out: "short", steps: 2))
    for name in try fixture.names(in: "run/checkpoints") { unlink(fixture.file("run/checkpoints/\(name)")) }
    try fixture.write(
      fixture.bytes("short/checkpoints/step-00000002.safetensors"),
      to: "run/checkpoints/step-00000002.safetensors")
    #expect(resume(6, as: BESPOKE_DOUBLE_SGD, changed: false) == "no error")
    #expect(try stretches().map(\.fromStep) == [0, 2])
    #expect(try stretches()[1].programFromStep == 2)
  }

  @Test func momentsOfAnotherOptimiserAreLeftBehind() throws {
    #expect(resume(5, as: BESPOKE_DOUBLE_SGD) == "no error")
    #expect(fixture.printed.contains { $0.hasPrefix("the optimisers begin anew") })
    #expect(try stretches()[1].programFromStep == 4)
    let before = try SafeTensors(path: fixture.file(newest))
    let after = try SafeTensors(path: fixture.file("run/checkpoints/step-00000005.safetensors"))
    let velocity = "generator/dense1/kernel/velocity"
    #expect(after.tensors["generator/dense1/kernel/m"] == nil)
    // One step of w -= 0.1 s, with s from nothing.
    let (old, new) = (
      try before.floats("generator/dense1/kernel"), try after.floats("generator/dense1/kernel")
    )
    let steps = try after.floats(velocity)
    #expect(zip(zip(old, new), steps).allSatisfy { $0.0 - 0.1 * $1 == $0.1 })
  }

  @Test func otherShapesCannotGoOn() throws {
    let data = try fixture.data().replacing(fixture.path + "/", with: "")
    #expect(
      resume(6, as: BESPOKE_DOUBLE_SQUARE, changed: false)
        == "\(newest) was written by another version of toy: the discriminator computes something else; "
        + "--changed cannot go on, since discriminator/dense1/kernel is missing or has another shape; "
        + "or begin a new run with the weights that fit, with --from, or build the version that wrote it")
    #expect(
      resume(6, as: BESPOKE_DOUBLE_SQUARE)
        == "discriminator/dense1/kernel is missing in \(newest) or has another shape there, so that --changed cannot "
        + "go on; a new run may begin with the weights that fit: bespoke train toy --from \(newest) --data \(data)"
    )
    #expect(try stretches().count == 1)
  }

  /// An augmentation that is put on while the run goes on begins as in a new run, and can be taken off again.
  @Test func theStrengthOfAnAugmentationMayBeginAnew() throws {
    let refusal = resume(5, as: BESPOKE_DOUBLE_STEERED, changed: false)
    #expect(
      refusal.contains("of toy: augmentation: none is now steered; go on with the change with --resume"))
    #expect(resume(5, as: BESPOKE_DOUBLE_STEERED) == "no error")
    let checkpoint = try SafeTensors(path: fixture.file("run/checkpoints/step-00000005.safetensors"))
    #expect(try checkpoint.floats("augmentation/p") == [0.125])
    #expect(!fixture.printed.contains { $0.contains("begin anew") })
    #expect(resume(6, as: nil) == "no error")
    #expect(
      try stretches().map(\.changes) == [
        [], ["augmentation: none is now steered"], ["augmentation: steered is now none"],
      ])
  }

  @Test func picturesWantTheGeneratorAlone() throws {
    let data = try fixture.data().replacing(fixture.path + "/", with: "")
    for version in [
      nil, BESPOKE_DOUBLE_SLOW, BESPOKE_DOUBLE_SGD, BESPOKE_DOUBLE_SQUARE, BESPOKE_DOUBLE_STEERED,
    ] {
      #expect(generate(as: version) == "no error")
    }
    #expect(
      generate(as: BESPOKE_DOUBLE_GENERATOR)
        == "the generator of toy computes something else than the one whose weights \(newest) holds; build the version "
        + "that wrote it, go on with the change with train --resume --changed, or train anew with the weights that "
        + "fit: bespoke train toy --from \(newest) --data \(data)"
    )
  }

  @Test func aWarmStartTakesWhatFits() throws {
    var options = try fixture.options(out: "warm", steps: 1)
    options.from = fixture.file("run")
    try fixture.train(options, as: BESPOKE_DOUBLE_SQUARE)
    #expect(
      fixture.printed.map { $0.replacing(fixture.path + "/", with: "") }.contains(
        "toy begins with 3 of 4 tensors of \(newest); 1 begin anew: discriminator/dense1/kernel\n"))
    let (old, new) = (
      try SafeTensors(path: fixture.file(newest)),
      try SafeTensors(path: fixture.file("warm/checkpoints/step-00000000.safetensors"))
    )
    for name in ["generator/dense1/kernel", "generator/batchNorm1/moving_mean"] {
      #expect(try old.floats(name) == new.floats(name))
    }
    #expect(try new.floats("generator/dense1/kernel/m").allSatisfy { $0 == 0 })
    let configuration = try RunConfiguration.read(from: fixture.file("warm/config.json"))
    #expect(configuration.beganFrom == fixture.file(newest) + ", step 4")
    // What it began with is known without the other run.
    unlink(fixture.file("warm/checkpoints/step-00000001.safetensors"))
    try FileManager.default.removeItem(atPath: fixture.file("run"))
    let first = try fixture.metrics("warm")
    #expect(resume(1, as: BESPOKE_DOUBLE_SQUARE, changed: false, out: "warm") == "no error")
    #expect(try fixture.metrics("warm") == first)
    for name in try fixture.names(in: "warm/checkpoints") { unlink(fixture.file("warm/checkpoints/\(name)")) }
    #expect(
      resume(2, as: BESPOKE_DOUBLE_SQUARE, changed: false, out: "warm")
        == "warm began with the weights of a checkpoint and has none left; train anew")
  }

  @Test func optionsThatContradictAreRefused() throws {
    var options = try fixture.options(out: "x", steps: 1)
    options.changed = true
    #expect(
      fixture.message { try fixture.train(options) } == "--changed goes on with a run: give --resume too")
    (options.changed, options.dataChanged) = (false, true)
    #expect(
      fixture.message { try fixture.train(options) } == "--data-changed goes on with a run: give --resume too"
    )
    (options.dataChanged, options.resume, options.from) = (false, true, fixture.file("run"))
    #expect(
      fixture.message { try fixture.train(options) }
        == "--from begins a new run; give it or --resume, not both")
  }
}
