/* What this machine can do: the processors it lends to this process, and its measured limits. */
#ifndef BESPOKE_PEAK_H
#define BESPOKE_PEAK_H

#include <stddef.h>
#include <stdint.h>

/* The processors that this process may run on: its affinity where the system has one, else all that are online. */
int32_t peak_available_processors(void);

/* GFLOP/s of independent fused multiply-adds in the widest registers of this machine, on `threads` threads at once:
 * the best of `rounds` measurements of about `seconds` each. */
double peak_gflops(int32_t threads, double seconds, int32_t rounds);

/* GB/s, read and written, of a triad over `bytes` of memory by `threads` threads at once, measured alike. */
double peak_gigabytes(int32_t threads, size_t bytes, double seconds, int32_t rounds);

/* The largest magnitude of some numbers; not finite where one of them is not. */
float peak_magnitude(const float *values, size_t count);

#endif
