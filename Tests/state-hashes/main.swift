import BespokeZooKernels
import StateHashes

var count = 0
try printStateHashes(
  bespoke_programs(&count), count: count, instructionSet: String(cString: bespoke_instruction_set()))
