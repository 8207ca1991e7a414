import Foundation
import FuzzSupport

// Prints how far float32 C is off the interpreter in Double, beside the bounds of `Tests/Tolerances`.
setenv("OMP_WAIT_POLICY", "passive", 1)
var table = try ErrorTable()
try table.addNetworks(5000..<5096)
print(table.text, terminator: "")
if let wrong = table.rows.first(where: { $0.error > $0.bound }) {
  print("\(wrong.operation) is beyond its bound")
  exit(1)
}
