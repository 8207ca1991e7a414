import BespokeZooKernels
import StateHashes

if CommandLine.arguments.contains("--sets") {
  // For BESPOKE_ISA: the instruction sets of this machine.
  for number in 0... {
    guard let name = bespoke_instruction_sets(number) else { break }
    print(String(cString: name))
  }
} else {
  var count = 0
  try printStateHashes(
    bespoke_programs(&count), count: count, instructionSet: String(cString: bespoke_instruction_set()))
}
