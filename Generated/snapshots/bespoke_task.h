/* What a kernel is told, by whichever program. Made by bespokec. */
#ifndef BESPOKE_TASK_H
#define BESPOKE_TASK_H

#include "bespoke.h"

/* Where its operands lie, the numbers in which its repeats differ, its thread's scratch, which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} bespoke_task;

/* A thread's share of a kernel. */
typedef void bespoke_share(const bespoke_task *task);

#endif
