/* The interface has no code of its own; this checks what the emitted tables rely on. */
#include "bespoke.h"

_Static_assert(sizeof(float) == 4, "tensors are float32");
_Static_assert(BESPOKE_ARENA_ALIGNMENT % sizeof(float) == 0, "offsets count in floats");
