/* How a program's entries run: each is a list of kernels, which every thread works off. Made by bespokec.
 *
 * What is a program's own stands before the #include: KERNELS, the type of its table of kernels; MOST_OPERANDS, of a
 * kernel; ARENA_FLOATS, behind which lie SCRATCH_FLOATS for each thread. */
#ifndef BESPOKE_DRIVER_H
#define BESPOKE_DRIVER_H

#include "bespoke_choice.h"
#include "bespoke_task.h"

#include <string.h>

#ifdef _OPENMP
extern int omp_get_thread_num(void);
extern int omp_get_num_threads(void);
#define BARRIER _Pragma("omp barrier")
#else
static int omp_get_thread_num(void) { return 0; }
static int omp_get_num_threads(void) { return 1; }
#define BARRIER
#endif

/* The kernels for the instruction set of this machine: the driver's to say. */
static const KERNELS *kernels_of_this_machine(void);

/* Where an operand of a kernel lies: in the arena, at this distance from its beginning; an input or output of this
 * number; or in the trace, if there is one. */
#define INPUT(name) (UINT64_C(1) << 60 | input_##name)
#define OUTPUT(name) (UINT64_C(2) << 60 | output_##name)
#define TRACE(name) (UINT64_C(3) << 60 | trace_##name)

static float *pointer(const bespoke_call *call, uint64_t operand) {
    const size_t at = (size_t)(operand & ((UINT64_C(1) << 60) - 1));
    switch (operand >> 60) {
        case 1: return (float *)call->inputs[at];
        case 2: return call->outputs[at];
        case 3: return call->trace ? call->trace + at : NULL;
        default: return call->arena + at;
    }
}

/* A value of kernel `after` that a caller may ask for: [slabs][rows][columns] in the arena,
 * [rows][slabs][columns] among what is kept. */
typedef struct {
    int after;
    size_t arena, kept, slabs, rows, columns;
} kept_place;

/* One of the threads that run an entry, and what the entry lets a caller keep. */
typedef struct {
    const bespoke_call *call;
    const KERNELS *kernels;
    const kept_place *keeps;
    size_t keep_count;
    float *scratch;
    int thread, threads;
} worker;

/* Copies what the kernel has left before the next one runs: threads wait for the value, and then for each other,
 * since its place may be needed again. */
static void keep(const worker *me, int number) {
    for (size_t i = 0; i < me->keep_count; i++) {
        const kept_place *const value = &me->keeps[i];
        if (value->after != number) continue;
        BARRIER;
        for (size_t row = (size_t)me->thread; row < value->rows; row += (size_t)me->threads) {
            for (size_t slab = 0; slab < value->slabs; slab++) {
                const size_t source = (slab * value->rows + row) * value->columns;
                const size_t target = (row * value->slabs + slab) * value->columns;
                memcpy(me->call->kept + value->kept + target, me->call->arena + value->arena + source,
                       value->columns * sizeof(float));
            }
        }
        BARRIER;
    }
}

/* Runs a thread's share of a kernel, and tells whoever measures. */
__attribute__((noinline))
static void run(const worker *me, int number, bespoke_share *kernel, const uint64_t *operands, size_t count,
                const uint32_t *numbers) {
    const bespoke_call *const call = me->call;
    float *pointers[MOST_OPERANDS];
    for (size_t i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const bespoke_task task = {call, pointers, numbers, me->scratch, me->thread, me->threads};
    if (call->mark) call->mark(call->marks, number, me->thread, 0);
    kernel(&task);
    if (call->mark) call->mark(call->marks, number, me->thread, 1);
    if (call->kept) keep(me, number);
}

#define RUN(number, kernel, ...) \
    do { \
        static const uint64_t operands[] = {__VA_ARGS__}; \
        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, NULL); \
    } while (0)

/* With numbers in which repeats of the kernel differ: streams of random numbers, counts of updates. */
#define LIST(...) {__VA_ARGS__}
#define RUN_WITH(number, kernel, numbers, ...) \
    do { \
        static const uint64_t operands[] = {__VA_ARGS__}; \
        static const uint32_t arguments[] = LIST numbers; \
        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, arguments); \
    } while (0)

/* One parallel region for all of an entry. */
static void in_parallel(void (*work)(worker *me), const bespoke_call *call) {
    const KERNELS *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + ARENA_FLOATS + (size_t)thread * SCRATCH_FLOATS;
        worker me = {call, kernels, NULL, 0, scratch, thread, threads};
        work(&me);
    }
}

#endif
