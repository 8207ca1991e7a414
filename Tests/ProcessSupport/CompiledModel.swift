import Foundation

/// A model of the command, as `bespoke models --json` lists it.
public struct CompiledModel: Decodable, Sendable {
  public var name: String
  public var fingerprint: String
  public var height, parameters, batch: Int

  public static func all() throws -> [CompiledModel] {
    let listing = try BespokeCommand(["models", "--json"], in: "/").result()
    guard listing.code == 0 else { throw ProcessFailure("bespoke models: \(listing.errors)") }
    return try listing.output.split(separator: "\n").map {
      try JSONDecoder().decode(CompiledModel.self, from: Data($0.utf8))
    }
  }

  /// The model whose step is the quickest: fewest parameters, then least work.
  public static func smallest() throws -> CompiledModel {
    guard let model = try all().min(by: { ($0.parameters, $0.batch) < ($1.parameters, $1.batch) }) else {
      throw ProcessFailure("no model is compiled into the command")
    }
    return model
  }
}
