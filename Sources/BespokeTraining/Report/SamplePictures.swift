import BespokeTensorFiles
import Foundation

/// A picture in a run's folder.
struct SamplePicture: Equatable, Sendable {
  var path: String
  /// After which it was made.
  var step: Int
  /// Nil of one that was made within an epoch.
  var epoch: Int?

  var caption: String { (epoch.map { "epoch \($0), " } ?? "") + "step \(grouped(step))" }

  /// The file, if it is there and a PNG.
  var bytes: Data? {
    guard let data = try? readFile(Path(path)), data.starts(with: [0x89, 0x50, 0x4E, 0x47]) else {
      return nil
    }
    return data
  }
}

extension RunFolder {
  /// The pictures there are, by step.
  /// - Parameter last: those of later steps, which a longer run has left, are none of this one.
  func pictures(of configuration: RunConfiguration, through last: Int = .max) -> [SamplePicture] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: samples)) ?? []
    func number(_ name: String, _ stem: String) -> Int? {
      guard name.hasPrefix(stem), name.hasSuffix(".png") else { return nil }
      return Int(name.dropFirst(stem.count).dropLast(".png".count))
    }
    let pictures = names.compactMap { name -> SamplePicture? in
      let path = samples + "/" + name
      if let step = number(name, "step-") { return SamplePicture(path: path, step: step, epoch: nil) }
      guard let epoch = number(name, "epoch-"), let step = configuration.step(endingEpoch: epoch) else {
        return nil
      }
      return SamplePicture(path: path, step: step, epoch: epoch)
    }
    return pictures.filter { $0.step <= last }.sorted { $0.step < $1.step }
  }
}

extension RunConfiguration {
  /// The last step of an epoch; nil where none ends there.
  func step(endingEpoch epoch: Int) -> Int? {
    for stretch in stretches.reversed() where epoch > stretch.epochsBefore {
      let (steps, isLarge) = (epoch - stretch.epochsBefore).multipliedReportingOverflow(
        by: stretch.stepsPerEpoch)
      guard !isLarge, steps <= Limits.steps * Limits.steps else { return nil }
      if stretch.epochsFromStep + steps > stretch.fromStep { return stretch.epochsFromStep + steps }
    }
    return nil
  }
}

/// At most so many of a list, the first and the last among them, as evenly as can be.
func thinned<Element>(_ list: [Element], most: Int) -> [Element] {
  guard list.count > most else { return list }
  guard most > 1 else { return list.suffix(most) }
  return (0..<most).map { list[$0 * (list.count - 1) / (most - 1)] }
}
