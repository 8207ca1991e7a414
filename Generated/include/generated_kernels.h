/* The compiled models: `bespoke_programs` and `bespoke_instruction_set` of the interface are defined here. */
#include "bespoke.h"
