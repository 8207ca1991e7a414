/* The inner loops of scores, as wide as the registers of this machine, which changes no bit: each sum is taken in one
 * order, product by product, and no product is fused with its sum. */
#ifndef BESPOKE_LANES_H
#define BESPOKE_LANES_H

#include <stdint.h>

/* Numbers that are computed at once. */
#define LANES_COUNT 16

/* A convolution of 3 x 3 taps and a leaky rectifier of slope 0.2.
 *
 * input:   [height + 2][width + 5][inputs]; zeros: a row above and below, a column before, four after
 * weights: [blocks][3][3][inputs][LANES_COUNT]
 * biases:  [blocks][LANES_COUNT]
 * output:  [height][width][blocks][LANES_COUNT]
 *
 * All but the input are aligned to 16 bytes. */
void lanes_convolve(const float *input, const float *weights, const float *biases, float *output, int64_t height,
                    int64_t width, int64_t inputs, int64_t blocks);

/* The squared distances of two rows to LANES_COUNT others, whose numbers lie side by side.
 *
 * panel: [dimension][LANES_COUNT], aligned to 16 bytes
 * squares: [2][LANES_COUNT], of the first row and of the second; aligned to 16 bytes */
void lanes_squares(const float *panel, const float *first, const float *second, float *squares, int64_t dimension);

/* The cubes of `x . y / dimension + 1` of two rows x and LANES_COUNT rows y, whose numbers lie side by side.
 *
 * panel: [dimension][LANES_COUNT], aligned to 16 bytes
 * cubes: [2][LANES_COUNT], of the first row and of the second; aligned to 16 bytes */
void lanes_cubes(const double *panel, const float *first, const float *second, double *cubes, int64_t dimension);

/* Adds the products of a row of numbers, less their offset, with a matrix to sums.
 *
 * row, offset: [inputs]
 * matrix: [inputs][outputs]
 * sums: [outputs] */
void lanes_project(const float *row, const double *offset, const double *matrix, double *restrict sums,
                   int64_t inputs, int64_t outputs);

#endif
