// Of what is no number nothing comes: it is not drawn from, exported or imported.

extension SafeTensors {
  /// Refuses a tensor with NaN or infinite numbers.
  /// - Parameters:
  ///   - values: what the tensor is in float32.
  ///   - name: of the tensor.
  package func requireNumbers(_ values: [Float], of name: String) throws(UserError) {
    guard let bad = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw UserError(
      "\(path): \(name) holds numbers that are not finite in float32 "
        + "(\(values[bad].isNaN ? "NaN" : "an infinite number") at element \(bad)); nothing comes of them")
  }
}

/// Refuses what a model computes, if its weights are numbers and this is not.
/// - Parameters:
///   - values: of an output.
///   - name: of the output.
///   - model: the model's name.
package func requireNumbers(_ values: ArraySlice<Float>, of name: String, model: String) throws(UserError) {
  guard values.contains(where: { !$0.isFinite }) else { return }
  throw UserError("with these weights \(model) computes what is no number (\(name)): take another checkpoint")
}
