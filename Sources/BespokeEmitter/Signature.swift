import BespokeCompiler
import BespokeGraph

/// `INLINE void bespoke_dot(const int rows, …)`, as the compiler declares the function.
/// - Parameter stored: how elements are, by parameter, where they are not float32.
func signature<F: RuntimeFunction>(
  _ head: String, _ function: F.Type, stored: [String: ElementType] = [:]
) -> String {
  signature(
    "\(head) \(F.name(stored))(", F.parameters.map { $0.declaration(stored[$0.name] ?? .float32) })
}

func signature(_ function: ScalarFunction) -> String {
  signature("INLINE float \(function.name)(", function.parameters)
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
