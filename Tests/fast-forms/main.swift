import FastForms
import Foundation

// Searches the forms of fast convolutions, and writes the compiler's table into the file that is named.
guard CommandLine.arguments.count == 2 else {
  print("usage: fast-forms FILE")
  exit(2)
}
let rows = searchFastForms()
try fastFormTable(rows).write(toFile: CommandLine.arguments[1], atomically: true, encoding: .utf8)
print(fastFormText(rows), terminator: "")
