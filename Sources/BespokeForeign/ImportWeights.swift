import BespokeDSL
import BespokeTensorFiles
import Foundation

/// What is to be taken from where.
package struct ImportRequest {
  /// A file, and whose weights it holds where that is said.
  package struct Source {
    package var player: String?
    package var file: SafeTensors

    package init(player: String? = nil, file: SafeTensors) {
      self.player = player
      self.file = file
    }
  }
  /// Tensors or layers there, and what they are here.
  package struct Renaming: Sendable, Equatable {
    package var old: String
    package var new: String

    package init(old: String, new: String) {
      self.old = old
      self.new = new
    }

    /// As it is written, `main.0=generator/dense1`. Nil of what has no sign between its two names.
    package init?(_ text: String) {
      guard let sign = text.firstIndex(of: "=") else { return nil }
      (old, new) = (String(text[..<sign]), String(text[text.index(after: sign)...]))
      if old.isEmpty || new.isEmpty { return nil }
    }
  }
  package var sources: [Source]
  /// The only network whose weights are taken.
  package var only: String?
  /// Nil for what the files' names show.
  package var convention: Convention?
  package var map: [Renaming] = []

  package init(sources: [Source]) { self.sources = sources }
}

/// Weights under a model's names and in its layouts.
package struct ImportedWeights: Sendable {
  package var tensors: [NamedTensor]
  /// What became of each tensor of the files, and what to mind.
  package var lines: [String]
}

/// Finds for each state of the networks what a file has for it: by its name, as `export` writes it, by what the request
/// says, and else by what a layer holds and the shapes of that, layers alike in the order of their numbers.
/// - Throws: `ImportRefused` where anything is left over or missing, or where several assignments are possible;
///   `UserError` of a file or a request that makes no sense.
package func importWeights(_ request: ImportRequest, networks: [TracedNetwork]) throws -> ImportedWeights {
  var matcher = try WeightMatcher(request, networks)
  try matcher.followMap()
  for player in matcher.players {
    matcher.matchNames(of: player)
    try matcher.matchLayers(of: player)
  }
  try matcher.requireAll()
  return try matcher.result()
}
