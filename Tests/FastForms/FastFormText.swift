import BespokeCompiler

/// The table as a file of Swift.
public func fastFormTable(_ rows: [FastForm.Row]) -> String {
  """
  // Made by `make fast-forms`, which searches and measures; do not edit.

  extension FastForm {
    public static let table: [Row] = [

  """ + rows.map { "    \(code($0)),\n" }.joined() + """
      ]
    }

    """
}

private func code(_ row: FastForm.Row) -> String {
  let points = row.form.points.map { $0.isInfinite ? ".infinity" : short($0) }.joined(separator: ", ")
  let factors = row.form.factors.map(short).joined(separator: ", ")
  let errors = [row.errors.forward, row.errors.kernelGradient, row.errors.inputGradient]
  return "Row(\(row.taps), \(row.stride), \(row.tile), [\(points)], [\(factors)], \(row.products), "
    + errors.map { "\($0)" }.joined(separator: ", ") + ")"
}

private func short(_ x: Double) -> String { x == x.rounded() ? "\(Int(x))" : "\(x)" }

/// The table for people: what each form costs and loses, beside the bound.
public func fastFormText(_ rows: [FastForm.Row]) -> String {
  var lines = [["taps", "stride", "outputs", "products", "forward", "kernel", "input", "of the bound"]]
  for row in rows {
    lines.append([
      "\(row.taps)", "\(row.stride)", "\(row.tile)", "\(row.products)", "\(row.errors.forward)",
      "\(row.errors.kernelGradient)", "\(row.errors.inputGradient)",
      "\(Int((100 * row.errors.largest / FastForm.Errors.bound).rounded())) %",
    ])
  }
  let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
  return lines.map { line in
    zip(line, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ") + "\n"
  }.joined()
}
