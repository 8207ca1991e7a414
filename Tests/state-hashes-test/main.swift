import StateHashes
import TestKernels

try printStateHashes(bespoke_test_models())
