#include "lanes.h"

#pragma STDC FP_CONTRACT OFF

/* In Swift's memory, where vectors are aligned to 16 bytes, however long they are. */
typedef float floats __attribute__((vector_size(4 * LANES_COUNT), aligned(16)));
typedef int32_t masks __attribute__((vector_size(4 * LANES_COUNT), aligned(16)));
typedef double doubles __attribute__((vector_size(8 * LANES_COUNT), aligned(16)));

/* Loops with this are compiled once for any machine and once for one with AVX2, by what FOR_THIS_MACHINE makes of
 * them. */
#define LOOPS static inline __attribute__((always_inline)) void

#ifdef __x86_64__
#define FOR_THIS_MACHINE(name, parameters, arguments)                                                                  \
    __attribute__((target("avx2"))) static void name##_avx2 parameters { name##_loops arguments; }                     \
    void name parameters {                                                                                             \
        if (__builtin_cpu_supports("avx2"))                                                                            \
            name##_avx2 arguments;                                                                                     \
        else                                                                                                           \
            name##_loops arguments;                                                                                    \
    }
#else
#define FOR_THIS_MACHINE(name, parameters, arguments)                                                                  \
    void name parameters { name##_loops arguments; }
#endif

static inline __attribute__((always_inline)) void rectify(const floats *x, floats *y) {
    const floats scaled = *x * 0.2f;
    const masks negative = *x < 0.0f;
    *y = (floats)((negative & (masks)scaled) | (~negative & (masks)*x));
}

/* Four pixels at once: as many sums as hide how long an addition takes. */
LOOPS lanes_convolve_loops(const float *input, const float *weights, const float *biases, float *output,
                           int64_t height, int64_t width, int64_t inputs, int64_t blocks) {
    const int64_t row_stride = (width + 5) * inputs;
    /* The three taps of a row lie one after the other. */
    const int64_t run = 3 * inputs;
    for (int64_t block = 0; block < blocks; ++block) {
        const floats *const filter = (const floats *)weights + block * 3 * run;
        const floats bias = ((const floats *)biases)[block];
        for (int64_t y = 0; y < height; ++y)
            for (int64_t x = 0; x < width; x += 4) {
                floats sums[4] = {bias, bias, bias, bias};
                for (int64_t row = 0; row < 3; ++row) {
                    const float *const pixels = input + (y + row) * row_stride + x * inputs;
                    const floats *const taps = filter + row * run;
                    for (int64_t term = 0; term < run; ++term) {
                        const floats weight = taps[term];
                        sums[0] += weight * pixels[term];
                        sums[1] += weight * pixels[term + inputs];
                        sums[2] += weight * pixels[term + 2 * inputs];
                        sums[3] += weight * pixels[term + 3 * inputs];
                    }
                }
                floats *const place = (floats *)output + (y * width + x) * blocks + block;
                for (int64_t p = 0; p < 4 && x + p < width; ++p) rectify(&sums[p], place + p * blocks);
            }
    }
}

FOR_THIS_MACHINE(lanes_convolve,
                 (const float *input, const float *weights, const float *biases, float *output, int64_t height,
                  int64_t width, int64_t inputs, int64_t blocks),
                 (input, weights, biases, output, height, width, inputs, blocks))

LOOPS lanes_squares_loops(const float *panel, const float *first, const float *second, float *squares,
                          int64_t dimension) {
    floats left = {0}, right = {0};
    for (int64_t i = 0; i < dimension; ++i) {
        const floats column = ((const floats *)panel)[i];
        const floats a = column - first[i], b = column - second[i];
        left += a * a;
        right += b * b;
    }
    ((floats *)squares)[0] = left;
    ((floats *)squares)[1] = right;
}

FOR_THIS_MACHINE(lanes_squares,
                 (const float *panel, const float *first, const float *second, float *squares, int64_t dimension),
                 (panel, first, second, squares, dimension))

LOOPS lanes_cubes_loops(const double *panel, const float *first, const float *second, double *cubes,
                        int64_t dimension) {
    doubles dots[2] = {{0}, {0}};
    for (int64_t i = 0; i < dimension; ++i) {
        const doubles column = ((const doubles *)panel)[i];
        dots[0] += column * (double)first[i];
        dots[1] += column * (double)second[i];
    }
    for (int64_t row = 0; row < 2; ++row) {
        const doubles base = dots[row] / (double)dimension + 1.0;
        ((doubles *)cubes)[row] = base * base * base;
    }
}

FOR_THIS_MACHINE(lanes_cubes,
                 (const double *panel, const float *first, const float *second, double *cubes, int64_t dimension),
                 (panel, first, second, cubes, dimension))

LOOPS lanes_project_loops(const float *row, const double *offset, const double *matrix, double *restrict sums,
                          int64_t inputs, int64_t outputs) {
    for (int64_t input = 0; input < inputs; ++input) {
        const double value = (double)row[input] - offset[input];
        const double *const products = matrix + input * outputs;
        for (int64_t output = 0; output < outputs; ++output) sums[output] += value * products[output];
    }
}

FOR_THIS_MACHINE(lanes_project,
                 (const float *row, const double *offset, const double *matrix, double *restrict sums, int64_t inputs,
                  int64_t outputs),
                 (row, offset, matrix, sums, inputs, outputs))
