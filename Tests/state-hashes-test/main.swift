import StateHashes
import TestKernels

var count = 0
try printStateHashes(
  bespoke_test_programs(&count), count: count, instructionSet: String(cString: bespoke_test_instruction_set())
)
