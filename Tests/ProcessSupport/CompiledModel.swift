import Foundation

/// A model of the command, as `bespoke models --json` lists it.
public struct CompiledModel: Decodable, Sendable {
  public var name: String
  /// "gan" or "classifier"
  public var kind: String
  public var fingerprint: String
  public var height, parameters, batch: Int
  /// Multiplications and additions of a training step.
  public var flopsPerStep: Double

  public static func all() throws -> [CompiledModel] {
    let listing = try BespokeCommand(["models", "--json"], in: "/").result()
    guard listing.code == 0 else { throw ProcessFailure("bespoke models: \(listing.errors)") }
    return try listing.output.split(separator: "\n").map {
      try JSONDecoder().decode(CompiledModel.self, from: Data($0.utf8))
    }
  }

  /// The model of its kind whose step is the quickest: few parameters may be used often.
  public static func smallest(_ kind: String = "gan") throws -> CompiledModel {
    let models = try all().filter { $0.kind == kind }
    guard let model = models.min(by: { $0.flopsPerStep < $1.flopsPerStep }) else {
      throw ProcessFailure("no \(kind) is compiled into the command")
    }
    return model
  }
}
