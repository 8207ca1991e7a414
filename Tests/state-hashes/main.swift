import BespokeZooKernels
import StateHashes

try printStateHashes(bespoke_zoo_models())
