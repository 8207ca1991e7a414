import Foundation
import Synchronization
import Testing

@testable import BespokeTraining

@Suite(.serialized) struct RunDivergenceTests {
  /// The first step at which a curve of one loss is stopped.
  private func stop(_ curve: [Float]) -> Int? {
    var rule = DivergenceRule()
    for (index, loss) in curve.enumerated() {
      switch rule.look(at: [loss, 0.5]) {
      case .fine, .restless: continue
      case .notFinite, .grown: return index + 1
      }
    }
    return nil
  }

  @Test func growthWithoutEndIsStopped() {
    // A factor of 3.3 in each step, from 0.7: the loss is 1e17 at step 34.
    #expect(stop((0..<60).map { 0.7 * powf(3.3, Float($0)) }) == 17)
    #expect(stop((0..<60).map { -0.001 * powf(3.3, Float($0)) }) == 23)
    // A critic without a bound, a polynomial of the step.
    #expect(stop((0..<2000).map { 32 * powf(Float($0) * 0.5, 3) }) != nil)
    #expect(stop([1, 1, .nan]) == 3)
    #expect(stop([1, -.infinity]) == 2)
  }

  /// What losses do in training that comes to something, as the zoo's models show it and worse.
  @Test func lossesThatWanderAreLeftAlone() {
    let steps = (0..<20_000).map(Float.init)
    // A critic's mean output drifts, its difference rises early and falls slowly.
    #expect(stop(steps.map { 40 * (1 - expf(-$0 / 50)) + 1000 * sinf($0 / 3000) }) == nil)
    // A clipped critic whose clip allows for large slopes: from 1e-3 to 1e6.
    #expect(stop(steps.map { 1e-3 + 1e6 * (1 - expf(-$0 / 100)) }) == nil)
    // Spikes of least squares, and a classifier that learns.
    #expect(stop(steps.map { $0.truncatingRemainder(dividingBy: 997) == 5 ? 3e4 : 1 }) == nil)
    #expect(stop(steps.map { 2.3 * expf(-$0 / 500) }) == nil)
    // Sums in the place of means begin large.
    #expect(stop(steps.map { 1e6 * (2 + sinf($0)) }) == nil)
  }

  @Test func statesAreLookedAtOftenInTheBeginning() {
    let looks = (1...10_000).filter(DivergenceRule.looksAtStates(after:))
    #expect(looks.prefix(6) == [1, 2, 4, 8, 16, 32])
    #expect(looks.filter { $0 > 2048 } == [4096, 6144, 8192])
  }

  @Test func keptStatesComeBackAndLeaveNoFile() throws {
    let fixture = try RunFixture()
    let session = try Session(fixture.toy, threads: 1)
    let folder = fixture.file("kept")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    session.initialise(seed: 1)
    let kept = KeptStates(of: session, step: 3, in: folder)
    #expect(try fixture.names(in: "kept") == [])
    #expect(kept.isOnDisk)
    session.initialise(seed: 2)
    let second = session.copyOfStates()
    kept.keep(session, step: 4)
    #expect(kept.step == 4)
    session.initialise(seed: 3)
    #expect(session.copyOfStates() != second)
    #expect(kept.restore(to: session))
    #expect(session.copyOfStates() == second)
    // Where the disk has no room, memory has.
    let elsewhere = KeptStates(of: session, step: 5, in: fixture.file("none"))
    #expect(!elsewhere.isOnDisk)
    session.initialise(seed: 4)
    #expect(elsewhere.restore(to: session))
    #expect(session.copyOfStates() == second)
  }

  @Test func aGrowingLossStopsTheRunAndTheLastCalmStateIsKept() throws {
    let fixture = try RunFixture()
    let options = try fixture.options(out: "run", steps: 60, seed: 15)
    let text = fixture.message { try fixture.train(options) }
    #expect(text.hasPrefix("step 11: the losses are growing without end (discriminator 1.0"))
    #expect(
      text.contains(
        "); training stops, the last good checkpoint is run/checkpoints/step-00000004.safetensors; try "))
    // Of the steps after which there was a look, the last one with a loss below 1e4.
    #expect(try fixture.names(in: "run/checkpoints") == ["step-00000004.safetensors"])
    let kept = try fixture.bytes("run/checkpoints/step-00000004.safetensors")
    try fixture.train(fixture.options(out: "short", steps: 4, seed: 15))
    #expect(try fixture.bytes("short/checkpoints/step-00000004.safetensors") == kept)
    // The run goes on from there, to the same end.
    #expect(
      fixture.message { try fixture.train(fixture.options(out: "run", steps: 60, seed: 15, resume: true)) }
        == text)
    #expect(try fixture.metrics("run").count == 10)
  }

  /// The losses of seed 15 grow tenfold a step from the third on: up to the sixth they are those of a calm run.
  @Test func checkpointsOfALostCourseGoAndCalmOnesStay() throws {
    func names(_ steps: [Int]) -> [String] { steps.map { "step-0000000\($0).safetensors" } }
    let fixture = try RunFixture()
    func train(_ out: String, every: Int, resume: Bool = false) throws -> String {
      let options = try fixture.options(out: out, steps: 60, seed: 15, resume: resume, every: every)
      return fixture.message { try fixture.train(options) }.replacing(out, with: "run")
    }
    // A checkpoint in every step: of 7 to 10 none would be of use.
    let text = try train("each", every: 1)
    #expect(
      text.contains(
        "; training stops, the last good checkpoint is run/checkpoints/step-00000006.safetensors "
          + "(later ones, from when losses had grown already, are removed); try "), "\(text)")
    #expect(try fixture.names(in: "each/checkpoints") == names([4, 5, 6]))
    try fixture.train(fixture.options(out: "short", steps: 6, seed: 15))
    let name = "checkpoints/step-00000006.safetensors"
    #expect(try fixture.bytes("each/" + name) == fixture.bytes("short/" + name))
    // A resume begins with it, to the same end.
    let printed = fixture.printed.count
    #expect(try train("each", every: 1, resume: true) == text)
    #expect(fixture.printed[printed...].contains("toy goes on after step 6 of 60\n"))

    // What was kept in memory only is later than the checkpoint of step 3; those of 6 and 9 come after.
    let three = try train("three", every: 3)
    #expect(three.contains("the last good checkpoint is run/checkpoints/step-00000006.safetensors"))
    #expect(try fixture.names(in: "three/checkpoints") == names([3, 6]))
    let seven = try train("seven", every: 7)
    #expect(seven.contains("the last good checkpoint is run/checkpoints/step-00000004.safetensors (later"))
    #expect(try fixture.names(in: "seven/checkpoints") == names([4]))
  }

  /// However long losses stay grown, and whenever the run is stopped in between.
  @Test func aRunThatIsStoppedInBetweenComesBackToTheSameState() throws {
    let fixture = try RunFixture()
    func options(_ out: String, resume: Bool = false) throws -> TrainingOptions {
      try fixture.options(out: out, steps: 60, seed: 15, resume: resume, every: 1)
    }
    let text = fixture.message { try fixture.train(try options("whole")) }
    var resume = false
    for step in 1...10 {
      var stopped = try options("parts", resume: resume)
      stopped.pendingSignal = { SIGINT }
      #expect(try fixture.train(stopped) == .interrupted(SIGINT))
      #expect(try fixture.names(in: "parts/checkpoints").last == "step-\(padded(step, 8)).safetensors")
      resume = true
    }
    // Three of either kind.
    #expect(
      try fixture.names(in: "parts/checkpoints")
        == [4, 5, 6, 8, 9, 10].map { "step-\(padded($0, 8)).safetensors" })
    let end = fixture.message { try fixture.train(try options("parts", resume: true)) }
    #expect(end == text.replacing("whole", with: "parts"))
    #expect(try fixture.names(in: "parts/checkpoints") == fixture.names(in: "whole/checkpoints"))

    // Stopped in step 8, with a state that only memory held.
    var once = try fixture.options(out: "once", steps: 60, seed: 15, every: 100)
    let count = Mutex(0)
    once.pendingSignal = {
      count.withLock { count in
        count += 1
        return count == 8 ? SIGINT : nil
      }
    }
    #expect(try fixture.train(once) == .interrupted(SIGINT))
    #expect(
      try fixture.names(in: "once/checkpoints") == [4, 8].map { "step-\(padded($0, 8)).safetensors" })
    once = try fixture.options(out: "once", steps: 60, seed: 15, resume: true, every: 100)
    #expect(
      fixture.message { try fixture.train(once) }
        .contains("the last good checkpoint is once/checkpoints/step-00000004.safetensors (later"))
  }

  @Test func theScaleIsThatOfTheFirstStepAfterAResumeToo() throws {
    let fixture = try RunFixture()
    try fixture.train(fixture.options(out: "run", steps: 5))
    let log = try MetricsLog(path: fixture.file("run/metrics.jsonl"), after: 5)
    let losses = try log.losses(ofStep: 1)
    #expect(losses.count == 2)
    #expect(DivergenceRule(first: losses).scale == max(losses.max() ?? 0, 1))
    #expect(try log.losses(ofStep: 6) == [])
    #expect(DivergenceRule(first: [3e5, -7e5]).scale == 7e5)
  }

  @Test func largeWeightsAreFound() throws {
    let session = try Session(RunFixture().toy, threads: 1)
    session.initialise(seed: 1)
    #expect(session.problemOfStates() == nil)
    let (weight, moment) = (session.program.states[0], session.program.states[3])
    session.withState(moment) { $0.storeBytes(of: 1e30, as: Float.self) }
    #expect(session.problemOfStates() == nil)
    session.withState(weight) { $0.storeBytes(of: -2e6, as: Float.self) }
    #expect(session.problemOfStates() == "generator/dense1/kernel has grown to 2000000.0")
    session.withState(moment) { $0.storeBytes(of: .nan, as: Float.self) }
    session.withState(weight) { $0.storeBytes(of: 1, as: Float.self) }
    #expect(session.problemOfStates() == "generator/dense1/kernel/m is no longer finite")
  }
}
