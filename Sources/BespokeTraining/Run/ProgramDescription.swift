import Foundation

extension CompiledProgram: CustomStringConvertible {
  /// A paragraph for people.
  public var description: String {
    let mebibytes = String(format: "%.1f", Double(arenaBytes) / 1_048_576)
    let megaflops = String(format: "%.1f", flopsPerStep / Double(imagesPerStep) / 1e6)
    let ofNetworks =
      generate == nil
      ? grouped(parameterCount)
      : "\(parameters(of: "generator")) generator, \(parameters(of: "discriminator")) discriminator"
    let lines =
      [
        "\(name)  (\(source), \(generate == nil ? "classifier" : "GAN, \(updateOrder)"))",
        "images      \(height)x\(width)x\(channels), batch \(batch)\(realBatches == 1 ? "" : " x \(realBatches) a step")",
      ] + (classes == 0 ? [] : ["classes     \(classes)"])
      + (generate == nil ? [] : ["latent      \(latent)"]) + [
        "parameters  \(ofNetworks)", "arena       \(mebibytes) MiB",
        "step        \(megaflops) MFLOP a sample"
          + (penaltyInterval.map { " on average, lazy penalties in 1 of \($0)" } ?? ""),
        "fingerprint \(fingerprint)",
      ]
    return lines.joined(separator: "\n    ")
  }

  /// One line for programs.
  public var jsonDescription: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let facts = Facts(
        name: name, source: source, fingerprint: fingerprint, updateOrder: updateOrder, batch: batch,
        kind: generate == nil ? "classifier" : "gan", realBatches: realBatches, height: height, width: width,
        channels: channels, classes: classes, latent: latent,
        parameters: parameterCount, arenaBytes: arenaBytes, flopsPerStep: flopsPerStep,
        nominalFlopsPerStep: nominalFlopsPerStep, penaltyInterval: penaltyInterval)
      return String(decoding: try encoder.encode(facts), as: UTF8.self)
    }
  }

  private func parameters(of network: String) -> String {
    let count = states.filter { $0.role == .parameter && $0.name.hasPrefix(network + "/") }
      .reduce(0) { $0 + $1.count }
    return grouped(count)
  }

  private struct Facts: Codable {
    var name, source, fingerprint, updateOrder: String
    var batch: Int
    var kind: String
    var realBatches, height, width, channels, classes, latent, parameters, arenaBytes: Int
    var flopsPerStep, nominalFlopsPerStep: Double
    var penaltyInterval: Int?
  }
}

/// A number with its thousands apart: "2,345,678".
func grouped(_ number: Int) -> String {
  var digits = Array(String(number))
  for position in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(",", at: position) }
  return String(digits)
}
