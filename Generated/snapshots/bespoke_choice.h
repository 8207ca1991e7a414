/* Which instruction set the kernels use: the best that the machine has, or another one that it has if BESPOKE_ISA
 * asks for it. Made by bespokec. */
#ifndef BESPOKE_CHOICE_H
#define BESPOKE_CHOICE_H

#include <stdlib.h>
#include <string.h>

/* Kernels are compiled for every instruction set of the architecture, the best of which runs; with
 * BESPOKE_HOST_ONLY, and -march=native, for the best of the machine that compiles alone. */
#if defined(__x86_64__) && (!defined(BESPOKE_HOST_ONLY) || \
    (defined(__AVX512F__) && \
     defined(__AVX512BW__) && \
     defined(__AVX512DQ__) && \
     defined(__AVX512VL__) && \
     defined(__AVX2__) && \
     defined(__FMA__)))
#define BESPOKE_HAS_AVX512
#endif
#if defined(__x86_64__) && (!defined(BESPOKE_HOST_ONLY) || \
    (defined(__AVX2__) && \
     defined(__FMA__) && \
     !defined(BESPOKE_HAS_AVX512)))
#define BESPOKE_HAS_AVX2
#endif
#if defined(__aarch64__) && (!defined(BESPOKE_HOST_ONLY) || \
    (!defined(BESPOKE_HAS_AVX512) && \
     !defined(BESPOKE_HAS_AVX2)))
#define BESPOKE_HAS_NEON
#endif
#if !defined(__aarch64__) && (!defined(BESPOKE_HOST_ONLY) || \
    (!defined(BESPOKE_HAS_AVX512) && \
     !defined(BESPOKE_HAS_AVX2) && \
     !defined(BESPOKE_HAS_NEON)))
#define BESPOKE_HAS_BASELINE
#endif

/* The best first. */
enum {
    BESPOKE_CHOICE_NONE, BESPOKE_CHOICE_AVX512, BESPOKE_CHOICE_AVX2, BESPOKE_CHOICE_NEON, BESPOKE_CHOICE_BASELINE,
    BESPOKE_CHOICES,
};

static inline const char *bespoke_name(int choice) {
    static const char *const names[] = {NULL, "avx512", "avx2", "neon", "baseline"};
    return names[choice];
}

static inline int bespoke_runs(int choice) {
    #ifdef BESPOKE_HAS_AVX512
    if (choice == BESPOKE_CHOICE_AVX512) {
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    }
    #endif
    #ifdef BESPOKE_HAS_AVX2
    if (choice == BESPOKE_CHOICE_AVX2) {
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    }
    #endif
    #ifdef BESPOKE_HAS_NEON
    if (choice == BESPOKE_CHOICE_NEON) {
        return 1;
    }
    #endif
    #ifdef BESPOKE_HAS_BASELINE
    if (choice == BESPOKE_CHOICE_BASELINE) {
        return 1;
    }
    #endif
    return 0;
}

static inline int bespoke_best_choice(void) {
    const char *const wish = getenv("BESPOKE_ISA");
    int best = 0;
    for (int choice = BESPOKE_CHOICES - 1; choice > 0; choice--) {
        if (!bespoke_runs(choice)) continue;
        if (wish && strcmp(wish, bespoke_name(choice)) == 0) return choice;
        best = choice;
    }
    return best;
}

/* Decided by the first call. */
static inline int bespoke_choice(void) {
    static int choice;
    int known = __atomic_load_n(&choice, __ATOMIC_RELAXED);
    if (!known) __atomic_store_n(&choice, known = bespoke_best_choice(), __ATOMIC_RELAXED);
    return known;
}

#endif
