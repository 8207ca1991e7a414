/// How the elements of a tensor are stored. Operations compute with what they read, and round to what they store.
public enum ElementType: String, Hashable, Sendable, CaseIterable {
  case float32, float64, bfloat16, float16

  /// `float32`, as people and interfaces call it.
  public var name: String { rawValue }

  /// `f32`, as it stands in the text form of graphs.
  public var mnemonic: String {
    switch self {
    case .float32: "f32"
    case .float64: "f64"
    case .bfloat16: "bf16"
    case .float16: "f16"
    }
  }

  public var bytes: Int {
    switch self {
    case .float64: 8
    case .float32: 4
    case .bfloat16, .float16: 2
    }
  }

  /// Digits behind the binary point of a number between one and two.
  public var fractionBits: Int {
    switch self {
    case .float64: 52
    case .float32: 23
    case .float16: 10
    case .bfloat16: 7
    }
  }

  /// The binary exponents of numbers with all of their digits, as of the types of IEEE 754.
  public var exponents: ClosedRange<Int> {
    switch self {
    case .float64: -1022...1023
    case .float32, .bfloat16: -126...127
    case .float16: -14...15
    }
  }
}
