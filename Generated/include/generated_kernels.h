/* The compiled zoo. */
#ifndef BESPOKE_ZOO_KERNELS_H
#define BESPOKE_ZOO_KERNELS_H

#include "bespoke.h"

bespoke_models bespoke_zoo_models(void);

#endif
