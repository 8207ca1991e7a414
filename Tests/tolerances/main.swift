import BespokeCompiler
import FastForms
import Foundation
import FuzzSupport

// Prints how far float32 C is off the interpreter in Double, beside the bounds of `Tests/Tolerances`.
setenv("OMP_WAIT_POLICY", "passive", 1)
var table = try ErrorTable()
try table.addNetworks(5000..<5096)
print(table.text, terminator: "")
// What each form of fast convolutions costs and loses, as it stands in the compiler's table; a test measures it again.
print("\nfast convolutions, largest error of float32 along both axes; the bound is \(FastForm.Errors.bound)")
print(fastFormText(FastForm.table), terminator: "")
if let wrong = table.rows.first(where: { !$0.holds }) {
  print("\(wrong.operation) is beyond its bound")
  exit(1)
}
