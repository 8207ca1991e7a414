/* The compiled test models. */
#ifndef TEST_KERNELS_H
#define TEST_KERNELS_H

#include "bespoke.h"

bespoke_models bespoke_test_models(void);

#endif
