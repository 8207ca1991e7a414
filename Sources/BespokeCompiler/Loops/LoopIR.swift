import BespokeGraph

/// An expression of the loop language, a subset of C's.
///
/// What it computes with is float32, and so are names, arrays and tables. Only what lies behind a pointer has a type of
/// its own, and what is not float32 there is read and written by functions of the runtime alone.
public indirect enum Expression: Hashable, Sendable {
  case integer(Int)
  /// A float32 constant.
  case number(Double)
  /// A constant of double precision.
  case double(Double)
  case name(String)
  /// A number in which repeats of a kernel may differ, so that its caller passes it: the stream of random numbers, the
  /// place of an update among those of a step.
  case argument(UInt32)
  /// An argument as the function sees it: the so manieth of the numbers that its caller passes.
  case passed(Int)
  /// What every function is given.
  case given(Given)
  /// A whole number of 32 bits without a sign.
  case unsigned(UInt32)
  case element(String, Expression)
  case binary(Operator, Expression, Expression)
  case negate(Expression)
  case call(ScalarFunction, [Expression])
  case select(Expression, Expression, Expression)

  public enum Given: Hashable, Sendable {
    /// The call itself, for functions that draw random numbers.
    case call
    /// The step's number.
    case step
  }

  public enum Operator: String, Hashable, Sendable, CaseIterable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case greater = ">"
    case less = "<"
    case equal = "=="
  }
}

/// A statement of the loop language.
public indirect enum Statement: Hashable, Sendable {
  case comment(String)
  /// `const int name = value;`
  case index(String, Expression)
  /// `const float name = value;`
  case scalar(String, Expression)
  /// `float name[count];`, on the stack, or from a place in the thread's scratch on; zeroed if asked.
  case array(String, count: Int, zeroed: Bool, scratch: Int? = nil)
  /// `name += value` or `name[i] = value`
  case assign(Expression, Expression)
  case accumulate(Expression, Expression)
  case loop(String, from: Expression, to: Expression, [Statement])
  case when(Expression, [Statement])
  /// `name = base + offset`: where the elements begin that a loop goes over, so that it adds no more than its variable.
  case row(String, base: String, offset: Expression, isWritten: Bool)
  /// The terms of a slab, `most` at most, and their number, in the order in which they are added; they lie where arrays
  /// do.
  case terms(SlabTerms, table: String, slab: Expression, most: Int, scratch: Int? = nil)
  case call(RuntimeCall)
}

/// A pointer that a function works on.
public struct Pointer: Hashable, Sendable {
  public enum Base: Hashable, Sendable {
    /// Floats from the arena's start.
    case arena(Int)
    case input(Int)
    case output(Int)
    /// Floats from the trace's start; the pointer is NULL where no trace is asked for.
    case trace(Int)

    /// NULL where nobody asks for a trace.
    public var mayBeAbsent: Bool {
      switch self {
      case .trace: true
      case .arena, .input, .output: false
      }
    }
  }
  public var name: String
  /// What is there, without what sets it apart from others in the function: `generator/dense1`.
  public var title: String
  public var base: Base
  /// Elements that it covers.
  public var count: Int
  public var elementType = ElementType.float32
  /// Its slabs may lie a cache line apart, as those of transforms do.
  public var isTransform: Bool
  public var isWritten: Bool
  public var caption: String
}

public struct Table: Hashable, Sendable {
  public enum Contents: Hashable, Sendable {
    case integers([Int])
    case terms(TermTable)
    /// A row for each of the function's pointers.
    case fills([Fill])
  }
  public var name: String
  public var contents: Contents
  /// What it holds, for people.
  public var caption: String
}

/// A linear map along one axis as a function of its own, in straight lines.
public struct AxisMap: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case input(Int)
    case temporary(Int)
    case output(Int)
  }
  public struct Term: Hashable, Sendable {
    public var coefficient: Double
    public var place: Place
  }
  /// `place = Σ coefficient * place`
  public struct Line: Hashable, Sendable {
    public var place: Place
    public var terms: [Term]
  }
  public var name: String
  public var lines: [Line]
}

/// How a function's items are shared out between threads: with which each begins. Those that are done go on with what
/// others have left.
public enum Share: Hashable, Sendable {
  /// Equally.
  case even(items: Int)
  /// By the number of each slab's terms in a table, `panels` items a slab.
  case byTerms(table: String, slabs: Int, panels: Int)

  public var items: Int {
    switch self {
    case .even(let items): return items
    case .byTerms(_, let slabs, let panels): return slabs * panels
    }
  }
}

/// One kernel as a function of the thread that runs it: a loop over those items that it claims.
public struct Function: Hashable, Sendable {
  public var name: String
  public var comment: [String]
  public var location: SourceLocation?
  public var tables: [Table] = []
  public var pointers: [Pointer] = []
  public var share: Share
  /// Items that a thread claims at a time.
  public var itemsAtOnce = 1
  /// Maps of one axis that the body calls, by name.
  public var maps: [AxisMap] = []
  /// Before the loop over items.
  public var prologue: [Statement] = []
  /// For the item at hand, the variable `item`.
  public var body: [Statement] = []

  /// What the C calls a table outside of the function.
  public func symbol(of table: Table) -> String { "\(name)_\(table.name)" }

  public init(name: String, comment: [String], share: Share) {
    self.name = name
    self.comment = comment
    self.share = share
  }
}

extension Function {
  /// Floats of a thread's scratch that it uses.
  func scratchFloats(_ target: Target) -> Int {
    (prologue + body).flatMap(\.arrays).reduce(0) { most, array in
      array.scratch.map { max(most, $0 + target.aligned(array.count)) } ?? most
    }
  }
}

extension Statement {
  /// The arrays that it declares, inside it too. Their elements are floats, of which a term takes two.
  var arrays: [(name: String, count: Int, scratch: Int?)] {
    switch self {
    case .array(let name, let count, _, let scratch): [(name, count, scratch)]
    // One more is written, for whoever fetches ahead.
    case .terms(let terms, _, _, let most, let scratch): [(terms.list, 2 * (most + 1), scratch)]
    case .loop(_, _, _, let body), .when(_, let body): body.flatMap(\.arrays)
    case .comment, .index, .scalar, .assign, .accumulate, .row, .call: []
    }
  }
}

/// A tensor in a program's tables.
public struct TensorEntry: Hashable, Sendable {
  public var name: String
  public var role: Int
  public var dimensions: [Int]
  public var offset: Int
  public var elementType = ElementType.float32

  public static let gradientRole = 4
  /// Of an input, an output, a value that a trace shows.
  public static let valueRole = 3

  public var count: Int { dimensions.reduce(1, *) }
  /// Where it ends, in floats as the offset.
  var end: Int { offset + elementType.floats(count) }
}

extension TensorEntry {
  /// - Parameter offset: where values lie one behind the other.
  init(_ name: String, role: Int = valueRole, _ shape: Shape, at offset: Int = 0) {
    self.init(
      name: name, role: role, dimensions: shape.dimensions, offset: offset, elementType: shape.elementType)
  }
}

/// Where the gradients of a player lie.
public struct PlayerEntry: Hashable, Sendable {
  public var name: String
  public var offset: Int
  public var floats: Int
}

/// What lies in a place, as the pointers of kernels know it.
public struct ArenaValue: Hashable, Sendable {
  public var base: Pointer.Base
  /// As in `Pointer`.
  public var title: String
  public var shape: String
}

/// The work of a kernel, as it is known before it runs.
public struct KernelCost: Hashable, Sendable {
  /// Of its products, by the taps that do not read padding.
  public var flops: Double
  /// What it really multiplies and adds.
  public var performedFlops: Double
  /// Everything read and written once.
  public var bytes: Int

  /// In operations of a product, by the target's price of a byte.
  func operations(_ target: Target) -> Double {
    max(performedFlops, Double(bytes) * target.operationsPerByte)
  }
}

public struct EntryProgram: Hashable, Sendable {
  public struct Call: Hashable, Sendable {
    public var function: Int
    public var barrierBefore: Bool
    /// Of that barrier, where the plan has one.
    public var barrierReason: BarrierReason<ArenaValue>?
    public var isTraceOnly: Bool
    /// Of the entry, in words: see `Node`.
    public var part: String
    public var cost: KernelCost
    /// What the kernel leaves in the arena for others.
    public var keeps: [Keep]
  }
  /// A value between kernels: where it lies, as `[slabs][rows][columns]`, and where a trace shows it, as
  /// `[rows][slabs][columns]`.
  public struct Keep: Hashable, Sendable {
    /// Floats from the arena's start.
    public var source: Int
    /// Floats from the start of the kept values.
    public var target: Int
    public var slabs: Int
    public var rows: Int
    public var columns: Int
  }
  public var kind: Entry.Kind
  public var name: String
  /// See `Entry`.
  public var batch: Int
  public var interval: Int
  public var move: Int
  /// Of the graph that it was made from.
  public var fingerprint: String
  public var functions: [Function]
  public var calls: [Call]
  public var inputs: [TensorEntry]
  public var outputs: [TensorEntry]
  public var traced: [TensorEntry]
  public var traceFloats: Int
  public var kept: [TensorEntry]
  public var keptFloats: Int
  public var flops: Double
  public var nominalFlops: Double
}

/// Loop nests over one arena: everything the emitter prints.
public struct LoopProgram: Hashable, Sendable {
  public var name: String
  /// What it is planned for.
  public var target: Target
  public var source: String
  public var fingerprint: String
  public var updateOrder: String
  public var batch: Int
  public var realBatches: Int
  public var latent: Int
  public var height: Int
  public var width: Int
  public var channels: Int
  public var classes: Int
  /// The gradients of a step in phases come last among them.
  public var states: [TensorEntry]
  /// In the order of their gradients.
  public var players: [PlayerEntry]
  public var stateFloats: Int
  public var arenaFloats: Int
  public var settings: [ProgramSetting]
  /// Of each thread, behind the arena.
  public var scratchFloats: Int
  public var entries: [EntryProgram]
}
