import BespokeGraph

/// A call of a function of the runtime that works on memory.
///
/// Each such function is declared once, as a structure (RuntimeFunctions.swift): its fields are the operands by name, its
/// `parameters` the signature in C and what each parameter is given. The prototype in `bespoke_kernels.h`, the call that
/// a kernel prints and whatever rewrites expressions follow from that. What a call may touch stands in VerifyCalls.swift.
public enum RuntimeCall: Hashable, Sendable {
  case multiply(Multiply)
  case dot(Dot)
  case packTransposed(PackTransposed)
  case packRow(PackRow)
  case mapSlabs(MapSlabs)
  case uniform(DrawUniform)
  case normal(DrawNormal)
  case integer(DrawInteger)
  case dropoutMask(DrawMask)
  case fill(FillStates)

  /// The call without its kind: what it is called and given in C.
  public var function: any RuntimeFunction {
    switch self {
    case .multiply(let call): call
    case .dot(let call): call
    case .packTransposed(let call): call
    case .packRow(let call): call
    case .mapSlabs(let call): call
    case .uniform(let call): call
    case .normal(let call): call
    case .integer(let call): call
    case .dropoutMask(let call): call
    case .fill(let call): call
    }
  }

  /// With every expression replaced, in the order of the parameters; names of arrays, tables and maps are such too.
  public func mapOperands(_ transform: (Expression) -> Expression) -> RuntimeCall {
    switch self {
    case .multiply(let call): .multiply(call.mapOperands(transform))
    case .dot(let call): .dot(call.mapOperands(transform))
    case .packTransposed(let call): .packTransposed(call.mapOperands(transform))
    case .packRow(let call): .packRow(call.mapOperands(transform))
    case .mapSlabs(let call): .mapSlabs(call.mapOperands(transform))
    case .uniform(let call): .uniform(call.mapOperands(transform))
    case .normal(let call): .normal(call.mapOperands(transform))
    case .integer(let call): .integer(call.mapOperands(transform))
    case .dropoutMask(let call): .dropoutMask(call.mapOperands(transform))
    case .fill(let call): .fill(call.mapOperands(transform))
    }
  }
}

/// Where a call finds elements, a pointer or an array with what is added to it, and how they are stored there.
public struct Elements: Hashable, Sendable {
  public var address: Expression
  public var type: ElementType

  public init(_ address: Expression, of type: ElementType = .float32) {
    (self.address, self.type) = (address, type)
  }
}

/// A function of the runtime, and a call of it.
public protocol RuntimeFunction: Hashable, Sendable {
  /// In C, where all elements are float32.
  static var name: String { get }
  /// In the order of the signature.
  static var parameters: [RuntimeParameter<Self>] { get }
}

/// What a function of the runtime takes in one place; how a back end spells that is its own affair.
public enum RuntimeType: Hashable, Sendable {
  /// Elements of a buffer, as they are stored there.
  case read, written
  /// A count, an index: a whole number of 32 bits.
  case count
  /// A distance of elements in memory, that is not negative.
  case distance
  /// 32 bits without a sign.
  case word
  case number
  /// Room of the thread's own for float32.
  case array
  case terms
  case fills
  /// How slabs are numbered.
  case grid
  case axisMap
  case call
  /// All pointers of the kernel.
  case pointers
}

/// A parameter, and the operand that it is given.
public struct RuntimeParameter<Call> {
  public var type: RuntimeType
  public var name: String
  public var operand: RuntimeOperand<Call>
  /// The function counts with it.
  public var isVariable: Bool

  init(_ type: RuntimeType, _ name: String, _ operand: RuntimeOperand<Call>, isVariable: Bool = false) {
    (self.type, self.name, self.operand, self.isVariable) = (type, name, operand, isVariable)
  }

  /// Elements that the function reads.
  static func reads(_ name: String, _ path: WritableKeyPath<Call, Elements>) -> Self {
    Self(.read, name, .elements(path))
  }

  /// Elements that the function writes, or adds to.
  static func writes(_ name: String, _ path: WritableKeyPath<Call, Elements>) -> Self {
    Self(.written, name, .elements(path))
  }
}

public enum RuntimeOperand<Call> {
  /// A size, a distance: known when the C is printed.
  case constant(WritableKeyPath<Call, Int>)
  case flag(WritableKeyPath<Call, Bool>)
  case unsigned(WritableKeyPath<Call, UInt32>)
  case number(WritableKeyPath<Call, Double>)
  /// A whole number.
  case expression(WritableKeyPath<Call, Expression>)
  case elements(WritableKeyPath<Call, Elements>)
  /// An array, a table, a map.
  case name(WritableKeyPath<Call, String>)
  /// An array, or NULL.
  case optionalName(WritableKeyPath<Call, String?>)
  /// How slabs of an image are numbered.
  case grid(WritableKeyPath<Call, SlabGrid>)
  /// What the kernel itself was called with: seed, step.
  case call
  /// All pointers of the kernel.
  case pointers
}

/// What a call gives to a parameter.
public enum RuntimeArgument: Hashable, Sendable {
  case expression(Expression)
  case grid(SlabGrid)
  case pointers
}

extension RuntimeFunction {
  /// How the elements of operands are stored, where they are not float32.
  public typealias Stored = [WritableKeyPath<Self, Elements>: ElementType]

  /// In C, by how elements are stored: `bespoke_multiply`, `bespoke_multiply_b_bf16`.
  public static func name(_ stored: Stored) -> String {
    parameters.reduce(name) { name, parameter in
      guard case .elements(let path) = parameter.operand, let type = stored[path], type != .float32 else {
        return name
      }
      return "\(name)_\(parameter.name)_\(type.mnemonic)"
    }
  }

  /// Of the function that the call is of, in C.
  public var name: String { Self.name(stored) }

  private var stored: Stored {
    var stored: Stored = [:]
    for parameter in Self.parameters {
      if case .elements(let path) = parameter.operand { stored[path] = self[keyPath: path].type }
    }
    return stored
  }

  /// Whether the runtime has the function that the call is of.
  func isThere(_ target: Target) -> Bool {
    name == Self.name || target.mixedFunctions.contains(MixedFunction(Self.self, storing: stored))
  }

  /// What the call gives to each parameter.
  public var arguments: [RuntimeArgument] { Self.parameters.map { argument($0.operand) } }

  private func argument(_ operand: RuntimeOperand<Self>) -> RuntimeArgument {
    switch operand {
    case .constant(let path): .expression(.integer(self[keyPath: path]))
    case .flag(let path): .expression(.integer(self[keyPath: path] ? 1 : 0))
    case .unsigned(let path): .expression(.unsigned(self[keyPath: path]))
    case .number(let path): .expression(.number(self[keyPath: path]))
    case .expression(let path): .expression(self[keyPath: path])
    case .elements(let path): .expression(self[keyPath: path].address)
    case .name(let path): .expression(.name(self[keyPath: path]))
    case .optionalName(let path): .expression(.name(self[keyPath: path] ?? "NULL"))
    case .grid(let path): .grid(self[keyPath: path])
    case .call: .expression(.given(.call))
    case .pointers: .pointers
    }
  }

  func mapOperands(_ transform: (Expression) -> Expression) -> Self {
    func map(_ name: String) -> String {
      guard case .name(let new) = transform(.name(name)) else { return name }
      return new
    }
    var result = self
    for parameter in Self.parameters {
      switch parameter.operand {
      case .constant, .flag, .unsigned, .number, .grid, .pointers: break
      case .call: _ = transform(.given(.call))
      case .expression(let path): result[keyPath: path] = transform(self[keyPath: path])
      case .elements(let path):
        result[keyPath: path].address = transform(self[keyPath: path].address)
      case .name(let path): result[keyPath: path] = map(self[keyPath: path])
      case .optionalName(let path): result[keyPath: path] = self[keyPath: path].map(map)
      }
    }
    return result
  }
}

/// A function of the runtime for operands that are stored in other types than float32.
public struct MixedFunction: Hashable, Sendable {
  /// In C.
  public let name: String

  public init<F: RuntimeFunction>(_ function: F.Type, storing stored: F.Stored) { name = F.name(stored) }
}
