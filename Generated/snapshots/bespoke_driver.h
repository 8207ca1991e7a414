/* How a program's entries run: each is a list of kernels, which every thread works off. Made by bespokec.
 *
 * What is a program's own stands before the #include: KERNELS, the type of its table of kernels; MOST_OPERANDS, of a
 * kernel; MOST_RUNS, of kernels that a thread remembers; ARENA_FLOATS, behind which lie
 * where threads meet, what each has claimed, and then SCRATCH_FLOATS for each. */
#ifndef BESPOKE_DRIVER_H
#define BESPOKE_DRIVER_H

#include "bespoke_choice.h"
#include "bespoke_task.h"

#include <string.h>

#ifdef _OPENMP
#if defined(__linux__)
#include <linux/futex.h>
#include <sys/syscall.h>
#else
#include <sched.h>
#endif
extern int omp_get_thread_num(void);
extern int omp_get_num_threads(void);
#define BARRIER meet(me)
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

#define CLAIMS_FLOATS (sizeof(bespoke_claims) / sizeof(float))

/* A value of kernel `after` that a caller may ask for: [slabs][rows][columns] in the arena,
 * [rows][slabs][columns] among what is kept. */
typedef struct {
    int after;
    size_t arena, kept, slabs, rows, columns;
} kept_place;

/* A kernel and what it works on. */
typedef struct {
    bespoke_share *kernel;
    const uint64_t *operands;
    size_t operand_count;
    const uint32_t *numbers;
    int place;       /* among the entry's kernels */
    uint32_t number; /* of those that run, from 1 on */
} kernel_run;

/* Where threads wait for each other: how many items of the entry's kernels are done, and how many threads sleep until
 * there are more. */
typedef struct {
    uint32_t done, asleep;
    char apart[120];
} meeting_place;
#define MEETING_FLOATS (sizeof(meeting_place) / sizeof(float))

/* One of the threads that run an entry, what the entry lets a caller keep, how many kernels it has run, and those since
 * the last barrier. */
typedef struct {
    const bespoke_call *call;
    const KERNELS *kernels;
    const kept_place *keeps;
    size_t keep_count;
    float *scratch;
    bespoke_claims *claims;
    meeting_place *meeting;
    bespoke_progress progress;
    int thread, threads;
    uint32_t kernel_count;
    int run_count;
    kernel_run runs[MOST_RUNS];
} worker;

/* Does a thread's share of a kernel, or what others have left, and tells whoever measures. */
static void perform(worker *me, const kernel_run *run, int helps) {
    const bespoke_call *const call = me->call;
    float *pointers[MOST_OPERANDS];
    for (size_t i = 0; i < run->operand_count; i++) pointers[i] = pointer(call, run->operands[i]);
    const bespoke_task task = {
        .call = call, .pointers = pointers, .numbers = run->numbers, .scratch = me->scratch, .claims = me->claims,
        .progress = &me->progress, .kernel = run->number, .thread = me->thread, .threads = me->threads, .helps = helps,
    };
    if (call->mark) call->mark(call->marks, run->place, me->thread, 0);
    run->kernel(&task);
    if (call->mark) call->mark(call->marks, run->place, me->thread, 1);
}

#ifdef _OPENMP
/* ---- A barrier: no thread goes on before all items of the kernels so far are done. Items are waited for, not threads:
 * one that comes late, since another program has had its processor, finds nothing to do and catches up. ---- */

#if defined(__x86_64__) || defined(__i386__)
#define PAUSE __builtin_ia32_pause()
#elif defined(__aarch64__)
#define PAUSE __asm__ volatile("yield")
#else
#define PAUSE (void)0
#endif

/* Looks at the others' progress, for a few microseconds before it helps them, and a good deal longer before it
 * sleeps. */
#define LOOKS_BEFORE_HELP 200
#define LOOKS_BEFORE_SLEEP 2000

#if defined(__linux__)
extern long syscall(long number, ...);
static void sleep_while(uint32_t *word, uint32_t value) {
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
}
static void wake_all(uint32_t *word) { syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, INT32_MAX, NULL, NULL, 0); }
#else
static void sleep_while(uint32_t *word, uint32_t value) {
    (void)word, (void)value;
    sched_yield();
}
static void wake_all(uint32_t *word) { (void)word; }
#endif

static int all_done(const worker *me, uint32_t done) { return (int32_t)(done - me->progress.items) >= 0; }

static int see_all_done(const worker *me, int looks) {
    for (int i = 0; i < looks; i++) {
        if (all_done(me, __atomic_load_n(&me->meeting->done, __ATOMIC_ACQUIRE))) return 1;
        PAUSE;
    }
    return 0;
}

/* Tells the others what this thread has done, and wakes them if that was the rest. Returns whether it was. */
static int tell(worker *me) {
    const uint32_t claimed = me->progress.claimed;
    me->progress.claimed = 0;
    if (claimed == 0) return 0;
    if (!all_done(me, __atomic_add_fetch(&me->meeting->done, claimed, __ATOMIC_SEQ_CST))) return 0;
    if (__atomic_load_n(&me->meeting->asleep, __ATOMIC_SEQ_CST)) wake_all(&me->meeting->done);
    return 1;
}

/* Whoever sleeps says so before it looks for the last time, and whoever is the last to be done looks for sleepers after
 * saying so: one of the two sees the other. */
static void sleep_until_all_done(const worker *me) {
    meeting_place *const meeting = me->meeting;
    __atomic_add_fetch(&meeting->asleep, 1, __ATOMIC_SEQ_CST);
    for (;;) {
        const uint32_t done = __atomic_load_n(&meeting->done, __ATOMIC_SEQ_CST);
        if (all_done(me, done)) break;
        sleep_while(&meeting->done, done);
    }
    __atomic_sub_fetch(&meeting->asleep, 1, __ATOMIC_RELAXED);
}

__attribute__((noinline))
static void meet(worker *me) {
    const int runs = me->run_count;
    me->run_count = 0;
    if (me->threads == 1 || tell(me) || see_all_done(me, LOOKS_BEFORE_HELP)) return;
    for (int i = 0; i < runs; i++) perform(me, &me->runs[i], 1);
    if (tell(me) || see_all_done(me, LOOKS_BEFORE_SLEEP)) return;
    sleep_until_all_done(me);
}
#endif

/* Copies what the kernel has left before the next one runs: threads wait for the value, and then for each other,
 * since its place may be needed again. */
static void keep(worker *me, int number) {
    for (size_t i = 0; i < me->keep_count; i++) {
        const kept_place *const value = &me->keeps[i];
        if (value->after != number) continue;
        BARRIER;
        me->progress.items += (uint32_t)value->rows;
        for (size_t row = (size_t)me->thread; row < value->rows; row += (size_t)me->threads) {
            me->progress.claimed++;
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

/* Runs a kernel, and remembers it for whoever helps. */
__attribute__((noinline))
static void run(worker *me, int number, bespoke_share *kernel, const uint64_t *operands, size_t count,
                const uint32_t *numbers) {
    if (me->run_count == MOST_RUNS) { BARRIER; }
    const kernel_run own = {kernel, operands, count, numbers, number, ++me->kernel_count};
    perform(me, &own, 0);
    if (me->threads > 1) me->runs[me->run_count++] = own;
    if (me->call->kept) keep(me, number);
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
static void in_parallel(void (*entry)(worker *me), const bespoke_call *call) {
    const KERNELS *const kernels = kernels_of_this_machine();
    meeting_place *const meeting = (void *)(call->arena + ARENA_FLOATS);
    bespoke_claims *const claims = (void *)(meeting + 1);
    float *const scratches = (void *)(claims + call->threads);
    #ifdef _OPENMP
    meeting->done = meeting->asleep = 0;
    for (int i = 0; i < call->threads; i++) claims[i].claimed = 0;
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = scratches + (size_t)thread * SCRATCH_FLOATS;
        worker state = {
            .call = call, .kernels = kernels, .scratch = scratch, .claims = claims, .meeting = meeting,
            .thread = thread, .threads = threads,
        };
        worker *const me = &state;
        entry(me);
        BARRIER;
    }
}

#endif
