/// A part of a run in which everything stays that decides what it computes: one program, on one set of images, with one
/// kind of rounding. A run begins with the first; a resume with changed training or images begins another.
public struct RunStretch: Codable, Equatable, Sendable {
  /// Steps that the run had made when it began.
  public var fromStep = 0
  /// What is other than before, in words. Empty in the first.
  public var changes: [String] = []
  /// Of the model's graphs.
  public var fingerprint: String
  /// The order of moves, "simultaneous".
  public var updateOrder: String
  /// What the model's training was asked for; empty in runs of older versions.
  public var settings: [String: String] = [:]
  /// Whose kernels ran: "avx512".
  public var instructionSet: String
  /// Samples in one batch.
  public var batch: Int
  /// Batches of real images that a step consumes.
  public var realBatches: Int
  /// A built-in set, or the absolute path of a folder; of runs of older versions as on the command line.
  public var data: String
  /// Whether images of another size were resized.
  public var resize: Bool
  /// What messages call the images.
  public var dataName: String
  /// Of the set.
  public var images: Int
  /// Of the images' content; absent from runs of older versions.
  public var imagesDigest: String?
  /// Steps of one pass over the set.
  public var stepsPerEpoch: Int
  /// Epochs from one sample picture to the next.
  public var epochsBetweenSamples: Int
  /// Epochs from one score to the next, 0 for none; absent from runs of older versions.
  public var epochsBetweenScores: Int?
  /// What `--held-out` said: a share, a built-in set or the absolute path of a folder; absent where it said nothing.
  public var heldOut: String?
  /// Of the content of the images that scores are measured against; absent where there are none.
  public var heldOutDigest: String?
  /// Where epochs are counted from: after so many steps `epochsBefore` were complete.
  public var epochsFromStep = 0
  /// Epochs that were complete after `epochsFromStep` steps.
  public var epochsBefore = 0
  /// Steps of the run after which the program counts its own from 0: schedules and the optimisers' corrections go by
  /// those.
  public var programFromStep = 0

  /// The epoch of a step, both counting from 1.
  package func epoch(ofStep step: Int) -> Int {
    epochsBefore + (step - 1 - epochsFromStep) / stepsPerEpoch + 1
  }

  /// The epoch that ends with a step.
  func epoch(endingWith step: Int) -> Int? {
    (step - epochsFromStep).isMultiple(of: stepsPerEpoch) ? epoch(ofStep: step) : nil
  }

  /// Steps of the run after so many epochs.
  package func steps(epochs: Int) -> Int { epochsFromStep + (epochs - epochsBefore) * stepsPerEpoch }

  /// Whether the end of an epoch, which counts from 1, is worth a picture.
  package func samples(epoch: Int) -> Bool { epoch == 1 || epoch % epochsBetweenSamples == 0 }

  /// The step of the program itself, from 0, that is the run's next after so many.
  func programStep(after steps: Int) -> UInt64 { UInt64(steps - programFromStep) }

  /// The program's seed: a count that begins anew must not draw the same numbers again.
  func programSeed(of seed: UInt64) -> UInt64 { seed &+ UInt64(programFromStep) }

  /// Lets epochs of another length begin after so many steps.
  mutating func beginEpochs(ofSteps steps: Int, after step: Int) {
    guard steps != stepsPerEpoch else { return }
    epochsBefore = step == 0 ? 0 : epoch(ofStep: step)
    epochsFromStep = step
    stepsPerEpoch = steps
    epochsBetweenSamples = TrainingDefaults.epochsBetweenSamples(stepsPerEpoch: steps)
  }
}

/// Whether kernels of two instruction sets compute the same bits: all that fuse a product with its sum do.
func roundAlike(_ one: String, _ other: String) -> Bool { (one == "baseline") == (other == "baseline") }
