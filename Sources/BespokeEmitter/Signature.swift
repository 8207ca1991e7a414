import BespokeCompiler
import BespokeGraph

/// `INLINE void bespoke_dot(const int rows, …)`, as the compiler declares the function.
func signature<F: RuntimeFunction>(_ head: String, _ function: F.Type, stored: F.Stored = [:]) -> String {
  signature(
    "\(head) \(F.name(stored))(",
    F.parameters.map { parameter in
      var type = ElementType.float32
      if case .elements(let path) = parameter.operand { type = stored[path] ?? type }
      return declaration(parameter.type.c(type, isVariable: parameter.isVariable), parameter.name)
    })
}

func signature(_ function: ScalarFunction) -> String {
  signature("INLINE float \(function.name)(", function.parameters.map { "\($0.type.c) \($0.name)" })
}

/// Parameters on as many lines as they need, below each other.
private func signature(_ head: String, _ parameters: [String]) -> String {
  var lines = [head]
  var indent = ""
  for (index, parameter) in parameters.enumerated() {
    let piece = parameter + (index == parameters.count - 1 ? ")" : ",")
    let last = lines[lines.count - 1]
    if last.count + piece.count > 113 {
      indent = String(repeating: " ", count: head.count)
      lines.append(indent + piece)
    } else {
      lines[lines.count - 1] = last + (index == 0 ? "" : " ") + piece
    }
  }
  return lines.joined(separator: "\n")
}

/// `const term *terms`, `const int rows`
private func declaration(_ type: String, _ name: String) -> String {
  type.hasSuffix("*") ? type + name : "\(type) \(name)"
}

extension RuntimeType {
  /// - Parameters:
  ///   - stored: how elements are.
  ///   - isVariable: whether the function counts with a count.
  fileprivate func c(_ stored: ElementType, isVariable: Bool) -> String {
    switch self {
    case .read: "const \(stored.c) *restrict"
    case .written: "\(stored.c) *restrict"
    case .count: isVariable ? "int" : "const int"
    case .distance: "const size_t"
    case .word: "const uint32_t"
    case .number: "const float"
    case .array: "float *restrict"
    case .terms: "const term *"
    case .fills: "const fill *"
    case .grid: "const grid_of_slabs"
    case .axisMap: "axis_map *const"
    case .call: "const bespoke_call *"
    case .pointers: "float *const *"
    }
  }
}

extension ScalarFunction.Number {
  fileprivate var c: String {
    switch self {
    case .float: "float"
    case .double: "double"
    case .count: "int"
    case .word: "uint32_t"
    case .step: "uint64_t"
    }
  }
}

extension ElementType {
  /// Numbers of 16 bits have names in C once the runtime has functions for them.
  var c: String {
    switch self {
    case .float32: "float"
    case .float64: "double"
    case .bfloat16: "bfloat16"
    case .float16: "float16"
    }
  }
}
