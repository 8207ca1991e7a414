/* The way in which threads share work, alone: kernels that count how often each of their items is done, on 1 to 16
 * threads, some of which stall in the middle of an item. Says what is wrong and fails, or prints how many threads did
 * what is asked for. Compiled with the runtime's headers, for ThreadSanitizer too, which sees what two threads touch. */
#define _POSIX_C_SOURCE 200809L
#define BESPOKE_BASELINE
#include "bespoke_kernels.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 24, KERNELS_A_ROUND = 3, ALL = ROUNDS * KERNELS_A_ROUND + 1, MOST_ITEMS = 240 };

typedef struct {
    bespoke_share *evenly, *by_work, *in_need;
} test_kernels;
#define KERNELS test_kernels
#define MOST_OPERANDS 1
/* Fewer than there are between two barriers. */
#define MOST_RUNS 2
#define ARENA_FLOATS 16
#define SCRATCH_FLOATS 16
#include "bespoke_driver.h"

/* How often each item of each kernel was done, by the kernel's number from 1 on, as plain memory: that no two threads do
 * the same item, and that a barrier lies between who writes and who reads, is what is to be shown. */
static int done[ALL][MOST_ITEMS];
static int done_in_need, late, failures;

static void fail(const char *what, uint32_t kernel, int item) {
    if (__atomic_fetch_add(&failures, 1, __ATOMIC_RELAXED) < 5) {
        fprintf(stderr, "sharing: %s: kernel %u, item %d\n", what, kernel, item);
    }
}

static void nap(long microseconds) {
    const struct timespec time = {0, microseconds * 1000};
    nanosleep(&time, NULL);
}

static int items_of(uint32_t kernel) {
    static const int counts[] = {1, 64, 2, 7, 100, 3, 240};
    return counts[kernel % 7];
}

/* All kernels of the rounds before this one are done. */
static void do_item(uint32_t kernel, int item) {
    const uint32_t before = (kernel - 1) / KERNELS_A_ROUND * KERNELS_A_ROUND;
    for (uint32_t k = before > KERNELS_A_ROUND ? before - KERNELS_A_ROUND : 0; k < before; k++) {
        for (int i = 0; i < MOST_ITEMS; i++) {
            const int is_own = k % KERNELS_A_ROUND == 1 ? i < 18 : i < items_of(k + 1);
            if (done[k + 1][i] != is_own) fail("not done before the barrier", k + 1, i);
        }
    }
    if ((kernel * 31 + (uint32_t)item * 17) % 97 == 0) nap(300);
    done[kernel][item]++;
}

static void evenly(const bespoke_task *task) {
    work items = share_evenly(task, items_of(task->kernel), 1 + (int)(task->kernel % 4) * 5);
    for (int item; next_item(&items, &item);) do_item(task->kernel, item);
}

/* Slabs of 1 x 9 terms, of 2 x 9 and so on, two items each. */
static const term_table terms = {
    .row_count = 3, .column_count = 3,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 0}, {0, 0}, 2}, {{0, 0}, {0, 0}, 9}},
    .columns = (const span[]){{{0, 0}, {0, 0}, 9}, {{0, 0}, {0, 0}, 1}, {{0, 0}, {0, 0}, 1}},
};
static void by_work(const bespoke_task *task) {
    work items = share_by_work(task, &terms, 2, 1);
    if (!any_item(&items)) return;
    for (int item; next_item(&items, &item);) do_item(task->kernel, item);
}

/* Whoever has the first item waits for all others to be done, those of its own share too. */
static void in_need(const bespoke_task *task) {
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        for (int turn = 0; item == 0 && task->threads > 1; turn++) {
            if (__atomic_load_n(&done_in_need, __ATOMIC_RELAXED) == 63) break;
            if (turn == 5000) {
                fail("nobody helps", task->kernel, item);
                break;
            }
            nap(1000);
        }
        __atomic_fetch_add(&done_in_need, 1, __ATOMIC_RELAXED);
    }
}

static const KERNELS kernels = {evenly, by_work, in_need};
static const KERNELS *kernels_of_this_machine(void) { return &kernels; }

static void rounds(worker *me) {
    for (int round = 0; round < ROUNDS; round++) {
        RUN(0, evenly, 0);
        RUN(1, by_work, 0);
        RUN(2, evenly, 0);
        BARRIER;
    }
}

static void need(worker *me) { RUN(0, in_need, 0); }

/* A thread that comes when all is done: the others do not wait for it. */
static void without_one(worker *me) {
    for (int turn = 0; me->thread == me->threads - 1 && me->thread > 0; turn++) {
        if (__atomic_load_n(&late, __ATOMIC_RELAXED)) break;
        if (turn == 5000) {
            fail("others wait for a thread that has nothing to do", 1, me->thread);
            break;
        }
        nap(1000);
    }
    rounds(me);
    __atomic_store_n(&late, 1, __ATOMIC_RELAXED);
}

static void check_rounds(void) {
    for (uint32_t kernel = 1; kernel < ALL; kernel++) {
        const int items = kernel % KERNELS_A_ROUND == 2 ? 18 : items_of(kernel);
        for (int item = 0; item < MOST_ITEMS; item++) {
            if (done[kernel][item] != (item < items)) fail("not done once", kernel, item);
        }
    }
}

int main(void) {
    static const int counts[] = {1, 2, 3, 4, 7, 16};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const int threads = counts[i];
        float *const arena = aligned_alloc(64, 1 << 20);
        const bespoke_call call = {.arena = arena, .threads = threads};
        memset(arena, 0xFF, 1 << 20);
        void (*const entries[])(worker *) = {rounds, without_one};
        for (int entry = 0; entry < 2; entry++) {
            memset(done, 0, sizeof done);
            late = 0;
            in_parallel(entries[entry], &call);
            check_rounds();
        }
        done_in_need = 0;
        in_parallel(need, &call);
        if (done_in_need != 64) fail("not done once", 1, done_in_need);
        free(arena);
        if (failures) return 1;
        printf("%d ", threads);
    }
    return 0;
}
