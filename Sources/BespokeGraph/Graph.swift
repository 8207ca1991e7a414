/// Names a value of one graph: the result of the node at `index`.
public struct ValueID: Hashable, Comparable, Sendable {
  public var index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// One operation, its operands, and the type of its only result.
public struct Node: Hashable, Sendable {
  public var operation: Operation
  public var operands: [ValueID]
  public var shape: Shape
  /// What a person calls the value (`generator/convTranspose1`); several nodes may share a name, some have none.
  public var name: String
  public var location: SourceLocation?
  /// Which part of its entry it belongs to, for readers of what is made of it; it is not part of a graph's text.
  public var part: String

  public init(
    operation: Operation, operands: [ValueID], shape: Shape, name: String, location: SourceLocation?,
    part: String = ""
  ) {
    self.operation = operation
    self.operands = operands
    self.shape = shape
    self.name = name
    self.location = location
    self.part = part
  }
}

/// A tensor that persists between runs of the graphs of one program.
public struct StateDeclaration: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case parameter, statistic, moment
    /// What stands between the two phases of a step. No program begins with it, and no checkpoint has it.
    case gradient
  }
  /// `generator/dense1/kernel`, `generator/batchNorm1/moving_mean`, `adam/generator/dense1/kernel/m`
  public var name: String
  public var shape: Shape
  public var role: Role

  public init(name: String, shape: Shape, role: Role) {
    self.name = name
    self.shape = shape
    self.role = role
  }
}

/// A named value of a graph: a result, a new value of a state, something a trace may show.
public struct NamedValue: Hashable, Sendable {
  public var name: String
  public var value: ValueID
  public init(_ name: String, _ value: ValueID) {
    self.name = name
    self.value = value
  }
}

/// A typed tensor program without control flow: nodes in an order in which operands precede their users.
public struct Graph: Hashable, Sendable {
  public var name: String
  public var nodes: [Node] = []
  /// All states that the graph reads or assigns, in order of declaration.
  public var states: [StateDeclaration] = []
  /// Results handed to the caller.
  public var outputs: [NamedValue] = []
  /// States replaced, all at once, at the end of a run.
  public var assignments: [NamedValue] = []
  /// Values that a trace of a run shows; they are stored only when one is asked for.
  public var observations: [NamedValue] = []

  public init(name: String) { self.name = name }

  public subscript(value: ValueID) -> Node { nodes[value.index] }

  /// Every value that must be computed: outputs, assignments and observations.
  public var roots: [ValueID] { (outputs + assignments + observations).map(\.value) }
}
