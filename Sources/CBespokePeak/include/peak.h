/* What this machine can do: the processors it lends to this process, and its measured limits. */
#ifndef BESPOKE_PEAK_H
#define BESPOKE_PEAK_H

#include <stddef.h>
#include <stdint.h>

/* The processors that this process may run on: its affinity where the system has one, else all that are online. */
int32_t peak_available_processors(void);

/* How many threads with stacks of so many bytes this process can have now, the calling one included: `wanted`, or fewer
 * where a limit of processes or of memory is in the way. */
int32_t peak_possible_threads(int32_t wanted, size_t stack);

/* Runs `body` in the calling thread and in others, `threads` at once or as many as can be had, until all have ended. */
void peak_run(int32_t threads, void (*body)(void *), void *context);

/* GFLOP/s of independent fused multiply-adds in the widest registers of this machine, on `threads` threads at once:
 * the best of `rounds` measurements of about `seconds` each. */
double peak_gflops(int32_t threads, double seconds, int32_t rounds);

/* GB/s, read and written, of a triad over `bytes` of memory by `threads` threads at once, measured alike. */
double peak_gigabytes(int32_t threads, size_t bytes, double seconds, int32_t rounds);

/* The largest magnitude of some numbers; not finite where one of them is not. */
float peak_magnitude(const float *values, size_t count);

#endif
