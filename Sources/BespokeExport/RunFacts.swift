/// What is known of the run that weights come from, for people.
public struct RunFacts: Sendable {
  /// The checkpoint's file name.
  public var checkpoint: String
  /// Of the model's graphs, as they are now: 16 hexadecimal digits.
  public var fingerprint: String
  /// Nil of weights that do not say which run they come from, as is what follows.
  public var step: Int?
  public var seed: UInt64?
  /// What its training was asked for, in words, by name.
  public var settings: [String: String] = [:]
  /// Samples of a batch.
  public var batch: Int?
  /// What messages call the images, how many there are, and SHA-256 of their content.
  public var dataName: String?
  public var images: Int?
  public var dataDigest: String?
  /// What of these is known of other images that the run saw before, in their order.
  public var earlierData: [String] = []
  /// The file name, and the step, of the weights that the run began with; nil where it drew its own.
  public var beganFrom: String?
  /// Whether the weights are no longer as the run left them.
  public var isChanged = false
  /// What of the command line decides what a run computes: `--resize`, `--held-out`.
  public var resize = false
  public var heldOut: String?
  /// Of the checkpoint's step, by the columns of `scores.csv`; empty where it was not scored.
  public var scores: [Score] = []

  public struct Score: Equatable, Sendable {
    public var name: String
    public var value: String
  }

  public init(checkpoint: String, fingerprint: String) {
    self.checkpoint = checkpoint
    self.fingerprint = fingerprint
  }
}
