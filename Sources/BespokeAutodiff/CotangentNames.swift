import BespokeGraph

/// Whose loss it is that is differentiated, and whose network it passes on the way.
public struct LossOwner: Sendable {
  public var player: String
  public var other: String

  public init(_ player: String, through other: String) { (self.player, self.other) = (player, other) }
}

/// What cotangents are called: after the value whose cotangent they are, `grad/discriminator/conv2/kernel`, which is a
/// parameter's gradient. Where several users of a value have a share in it, the share says by whose way it came:
/// `grad/discriminator/conv2/kernel via real`. What the loss of one player sends back through another says so:
/// `grad/discriminator/conv1/fake for generator`.
struct CotangentNames {
  private let graph: Graph
  private let owner: LossOwner?
  /// How often each value is an operand on the way from `y`.
  private var uses: [Int]

  init(_ graph: Graph, of y: ValueID, _ isActive: [Bool], for owner: LossOwner?) {
    (self.graph, self.owner) = (graph, owner)
    uses = [Int](repeating: 0, count: isActive.count)
    var isReached = [Bool](repeating: false, count: isActive.count)
    isReached[y.index] = true
    for index in isActive.indices.reversed() where isActive[index] && isReached[index] {
      for operand in graph.nodes[index].operands {
        uses[operand.index] += 1
        isReached[operand.index] = true
      }
    }
  }

  func cotangent(of value: ValueID) -> String { base(value) + end(value) }

  /// The part of it that comes back through one of its users, where there are several.
  func share(of value: ValueID, through user: ValueID) -> String {
    let way = uses[value.index] > 1 ? way(from: value, to: user) : ""
    return base(value) + (way.isEmpty ? "" : " via " + way) + end(value)
  }

  private func base(_ value: ValueID) -> String {
    let name = graph[value].name
    return name.isEmpty ? "grad" : "grad/" + name
  }

  private func end(_ value: ValueID) -> String {
    guard let owner else { return "" }
    let words = words(of: value)
    return words.first == owner.other && !words.contains(owner.player) ? " for " + owner.player : ""
  }

  /// The words of the user's name that are not the value's: of `discriminator/conv2/real/product`, where the value is
  /// `discriminator/conv2/kernel`, `real`. A layer's product is the layer.
  private func way(from value: ValueID, to user: ValueID) -> String {
    let known = Set(words(of: value) + ["product", "via", "for"])
    return words(of: user).filter { !known.contains($0) }.joined(separator: " ")
  }

  private func words(of value: ValueID) -> [String] {
    graph[value].name.split { $0 == "/" || $0 == " " }.map(String.init)
  }
}
