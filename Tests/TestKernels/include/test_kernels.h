/* The compiled test models. */
#ifndef TEST_KERNELS_H
#define TEST_KERNELS_H

#include "bespoke.h"

const bespoke_program *const *bespoke_test_programs(size_t *count);
const uint64_t *bespoke_test_lowerings(void);
const char *bespoke_test_instruction_set(void);

#endif
