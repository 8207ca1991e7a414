/* Which instruction set the kernels use: the best that the machine has, or less if BESPOKE_ISA asks for it (avx2,
 * baseline). Made by bespokec. */
#ifndef BESPOKE_CHOICE_H
#define BESPOKE_CHOICE_H

#include <stdlib.h>
#include <string.h>

enum { BESPOKE_CHOICE_BASELINE = 1, BESPOKE_CHOICE_AVX2, BESPOKE_CHOICE_AVX512 };

static inline int bespoke_best_choice(void) {
#if defined(__x86_64__)
    const char *const wish = getenv("BESPOKE_ISA");
    if (wish && strcmp(wish, "baseline") == 0) return BESPOKE_CHOICE_BASELINE;
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return BESPOKE_CHOICE_BASELINE;
    if (wish && strcmp(wish, "avx2") == 0) return BESPOKE_CHOICE_AVX2;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
        return BESPOKE_CHOICE_AVX512;
    }
    return BESPOKE_CHOICE_AVX2;
#else
    return BESPOKE_CHOICE_BASELINE;
#endif
}

/* Decided by the first call. */
static inline int bespoke_choice(void) {
    static int choice;
    int known = __atomic_load_n(&choice, __ATOMIC_RELAXED);
    if (!known) __atomic_store_n(&choice, known = bespoke_best_choice(), __ATOMIC_RELAXED);
    return known;
}

#endif
