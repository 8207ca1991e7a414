/* The limits that measured kernels are compared with. Arithmetic: chains of independent fused multiply-adds, nothing else.
 * Twelve chains cover the latency of the unit (4 or 5 cycles, two units) with registers to spare. */
#define _GNU_SOURCE
#include "peak.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define CHAINS 12
#define TURNS 4096

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* One body, compiled for a register of `WIDTH` floats. The factor and the addend keep every chain at about 1: no
 * denormal number, no overflow, and nothing that a compiler could fold. */
#define BODY(NAME, ATTRIBUTES, WIDTH)                                                                                  \
    typedef float NAME##_vector __attribute__((vector_size(4 * WIDTH)));                                               \
    ATTRIBUTES __attribute__((noinline)) static float NAME(float factor, float addend)                                 \
    {                                                                                                                  \
        NAME##_vector chain[CHAINS], a, b;                                                                             \
        for (int i = 0; i < WIDTH; i++) {                                                                              \
            a[i] = factor;                                                                                             \
            b[i] = addend;                                                                                             \
        }                                                                                                              \
        for (int c = 0; c < CHAINS; c++)                                                                               \
            chain[c] = b * (float)(c + 1);                                                                             \
        for (int turn = 0; turn < TURNS; turn++) {                                                                     \
            _Pragma("clang fp contract(fast)") _Pragma("clang loop unroll(full)") for (int c = 0; c < CHAINS; c++)     \
                chain[c] = chain[c] * a + b;                                                                           \
        }                                                                                                              \
        float sum = 0;                                                                                                 \
        for (int c = 0; c < CHAINS; c++)                                                                               \
            for (int i = 0; i < WIDTH; i++)                                                                            \
                sum += chain[c][i];                                                                                    \
        return sum;                                                                                                    \
    }

#if defined(__x86_64__)
BODY(fma_avx512, __attribute__((target("avx512f"))), 16)
BODY(fma_avx2, __attribute__((target("avx2,fma"))), 8)
#endif
BODY(fma_baseline, , 4)

typedef struct {
    float (*body)(float, float);
    int width;
} kernel;

static kernel widest(void)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return (kernel){fma_avx512, 16};
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return (kernel){fma_avx2, 8};
#endif
    return (kernel){fma_baseline, 4};
}

/* One thread's part of a measurement: turns of some work until the time is over. */
typedef struct worker worker;
struct worker {
    /* One turn; returns how much was done. */
    double (*turn)(worker *);
    double seconds;
    atomic_int *waiting;
    double done_per_second;
    kernel kernel;
    float result;
    float *memory;
    size_t floats;
};

static double multiply_turn(worker *w)
{
    w->result += w->kernel.body(0.5f, 0.5f + w->result * 0);
    return 2.0 * w->kernel.width * CHAINS * TURNS;
}

/* STREAM's triad (McCalpin 1995) on thirds of the memory: 12 bytes an element. */
static double triad_turn(worker *w)
{
    size_t n = w->floats / 3;
    float *restrict a = w->memory, *restrict b = a + n, *restrict c = b + n;
    for (size_t i = 0; i < n; i++)
        a[i] = b[i] + 0.5f * c[i];
    w->result += a[n / 2];
    return 12.0 * (double)n;
}

static void *work(void *argument)
{
    worker *w = argument;
    if (w->memory)
        memset(w->memory, 0, w->floats * sizeof(float)); /* so that its pages exist, on this thread's node */
    atomic_fetch_sub(w->waiting, 1);
    while (atomic_load(w->waiting) > 0)
        sched_yield();
    double start = now(), end = start, done = 0;
    do {
        done += w->turn(w);
        end = now();
    } while (end - start < w->seconds);
    w->done_per_second = done / (end - start);
    return NULL;
}

/* The best of `rounds` measurements of `threads` workers like `model`, at once. */
static double best_rate(worker model, int32_t threads, int32_t rounds)
{
    double best = 0;
    worker *workers = calloc((size_t)threads, sizeof *workers);
    pthread_t *handles = calloc((size_t)threads, sizeof *handles);
    for (int32_t round = 0; workers && handles && round < rounds; round++) {
        atomic_int waiting = threads;
        int32_t started = 0;
        for (int32_t t = 0; t < threads; t++) {
            workers[t] = model;
            workers[t].waiting = &waiting;
            if (model.memory)
                workers[t].memory += (size_t)t * model.floats;
            if (t > 0 && pthread_create(&handles[t], NULL, work, &workers[t]) == 0)
                started = t;
            else if (t > 0)
                break;
        }
        /* Threads that could not be made are not waited for. */
        atomic_fetch_sub(&waiting, threads - 1 - started);
        work(&workers[0]);
        double sum = workers[0].done_per_second;
        for (int32_t t = 1; t <= started; t++) {
            pthread_join(handles[t], NULL);
            sum += workers[t].done_per_second;
        }
        if (sum > best)
            best = sum;
    }
    free(workers);
    free(handles);
    return best * 1e-9;
}

double peak_gflops(int32_t threads, double seconds, int32_t rounds)
{
    return best_rate((worker){.turn = multiply_turn, .seconds = seconds, .kernel = widest()}, threads, rounds);
}

double peak_gigabytes(int32_t threads, size_t bytes, double seconds, int32_t rounds)
{
    size_t floats = bytes / sizeof(float) / (size_t)threads;
    float *memory = floats < 3 ? NULL : malloc(floats * (size_t)threads * sizeof(float));
    if (!memory)
        return 0;
    worker model = {.turn = triad_turn, .seconds = seconds, .memory = memory, .floats = floats};
    double best = best_rate(model, threads, rounds);
    free(memory);
    return best;
}

int32_t peak_available_processors(void)
{
#if defined(__linux__)
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0)
        return CPU_COUNT(&set);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int32_t)online : 1;
}

float peak_magnitude(const float *values, size_t count)
{
    /* Without their sign numbers are ordered as their bits are, infinity and NaN above all others. */
    uint32_t largest = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, values + i, sizeof bits);
        bits &= 0x7FFFFFFFu;
        largest = bits > largest ? bits : largest;
    }
    float magnitude;
    memcpy(&magnitude, &largest, sizeof magnitude);
    return magnitude;
}
