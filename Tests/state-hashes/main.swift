import BespokeTraining
import BespokeZooKernels
import StateHashes

if CommandLine.arguments.contains("--sets") {
  // For BESPOKE_ISA: the instruction sets of this machine.
  for name in try CompiledModels(bespoke_zoo_models()).instructionSets { print(name) }
} else {
  try printStateHashes(bespoke_zoo_models())
}
