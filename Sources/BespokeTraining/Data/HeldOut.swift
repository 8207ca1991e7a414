import BespokePhilox

/// Images that training does not see, as `--held-out` says: scores are measured against them, and classifiers examined
/// with them.
public enum HeldOut: Equatable, Sendable, CustomStringConvertible {
  /// So large a part of the training images, chosen by the run's seed and taken from training.
  case share(Double)
  /// Images of their own, as `--data` has them. Of a built-in set those that are no training images.
  case images(String)

  /// What `--held-out` says: a share between 0 and 1, or what `--data` takes.
  /// - Throws: `UsageError` for a number that is no share, and for nothing.
  public init(_ argument: String) throws {
    guard !argument.isEmpty else { throw UsageError("--held-out wants a folder, or a share such as 0.1") }
    guard let number = Double(argument), number.isFinite else {
      self = .images(argument)
      return
    }
    guard number > 0, number < 1 else {
      throw UsageError(
        "--held-out wants a folder, or a share between 0 and 1, not \(argument); a folder of this name is ./\(argument)"
      )
    }
    self = .share(number)
  }

  public var description: String {
    switch self {
    case .share(let share): "\(share)"
    case .images(let place): place
    }
  }
}

extension ImageSet {
  /// Sets a share of the images aside: at least one, and at least one is left.
  /// - Parameter seed: decides which; both parts keep their order.
  func split(_ share: Double, seed: UInt64) throws -> (training: ImageSet, heldOut: ImageSet) {
    guard count > 1 else { throw UserError("\(name) has one image, of which no share can be held out") }
    let held = min(max(Int((share * Double(count)).rounded()), 1), count - 1)
    let order = shuffled(
      count, by: Philox(seed: seed, step: 0, stream: Philox.stream(named: "held-out"))
    ).map(Int.init)
    return (part(order.dropFirst(held).sorted()), part(order.prefix(held).sorted()))
  }

  /// So many images, or all where there are no more, chosen by a seed: files may lie in the order of their classes.
  func sample(_ wanted: Int, seed: UInt64, stream: String) -> ImageSet {
    guard wanted < count else { return self }
    let order = shuffled(count, by: Philox(seed: seed, step: 0, stream: Philox.stream(named: stream)))
    return part(order.prefix(wanted).map(Int.init).sorted())
  }
}
