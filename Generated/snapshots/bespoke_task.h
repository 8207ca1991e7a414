/* What a kernel is told, by whichever program. Made by bespokec. */
#ifndef BESPOKE_TASK_H
#define BESPOKE_TASK_H

#include "bespoke.h"

/* How far the items of a thread's share are claimed, by whomever: in the upper half the kernel, counted from the
 * beginning of the entry, in the lower half the next item that nobody has, or ALL_CLAIMED. No other thread's lies near
 * it, since processors exchange whole lines of memory. */
typedef struct {
    uint64_t claimed;
    char apart[120];
} bespoke_claims;
#define ALL_CLAIMED UINT32_MAX

/* What a thread knows of the entry: how many items all kernels so far have, and how many it has claimed of which it has
 * not told the others yet. */
typedef struct {
    uint32_t items, claimed;
} bespoke_progress;

/* Where its operands lie, the numbers in which its repeats differ, its thread's scratch, what is claimed of each
 * thread's share, what the thread has done, which of the entry's kernels it is, counted as they run, which thread that
 * is, and whether it has done its own share and helps the others. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    bespoke_claims *claims;
    bespoke_progress *progress;
    uint32_t kernel;
    int thread, threads, helps;
} bespoke_task;

/* A thread's part in a kernel. */
typedef void bespoke_share(const bespoke_task *task);

#endif
