/* The kernels of mlp, made by bespokec from BespokeZoo/MLP.swift. Do not edit: edit the model.
 *
 * Included by one .c file for each instruction set. Each kernel works on its thread's share of items;
 * activations lie as [slab][sample][channel], a slab a pixel. */

#include "MLP_program.h"
#include "bespoke_kernels.h"

/* mlp_initialise_states
 *   random numbers and constants in 72 states
 *   10 MB */
/* States as training begins with them. */
static const fill mlp_initialise_states_rows[72] = {
    {8192, UNIFORM, -0.17677669f, 0.35355338f, 4210263873u}, /* generator/dense1/kernel [64][128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/dense1/bias [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/beta [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_mean [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/bias/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/bias/v [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/v [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/v [128] */
    {128, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/gamma [128] */
    {128, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_variance [128] */
    {32768, UNIFORM, -0.125f, 0.25f, 3814065834u}, /* generator/dense2/kernel [128][256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/dense2/bias [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/beta [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_mean [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense1/bias [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense2/bias/m [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense2/bias/v [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/m [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/v [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/m [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/v [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/m [256] */
    {256, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/v [256] */
    {256, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/gamma [256] */
    {256, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_variance [256] */
    {131072, UNIFORM, -0.088388346f, 0.17677669f, 3311711683u}, /* generator/dense3/kernel [256][512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/dense3/bias [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm3/beta [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm3/moving_mean [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense3/bias/m [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense3/bias/v [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/gamma/m [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/gamma/v [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/beta/m [512] */
    {512, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/beta/v [512] */
    {512, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm3/gamma [512] */
    {512, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm3/moving_variance [512] */
    {401408, UNIFORM, -0.068041384f, 0.13608277f, 1032238516u}, /* generator/dense4/kernel [512][784] */
    {784, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/dense4/bias [784] */
    {784, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense4/bias/m [784] */
    {784, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense4/bias/v [784] */
    {200704, UNIFORM, -0.07595545f, 0.1519109f, 2070990100u}, /* discriminator/dense1/kernel [784][256] */
    {16384, UNIFORM, -0.13693064f, 0.2738613f, 3157097407u}, /* discriminator/dense2/kernel [256][64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense2/bias [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense2/bias/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense2/bias/v [64] */
    {1024, UNIFORM, -0.2738613f, 0.5477226f, 770748454u}, /* discriminator/dense3/kernel [64][16] */
    {16, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense3/bias [16] */
    {16, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense3/bias/m [16] */
    {16, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense3/bias/v [16] */
    {16, UNIFORM, -0.59408855f, 1.1881771f, 529693857u}, /* discriminator/dense4/kernel [16][1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense4/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense4/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense4/bias/v [1] */
    {8192, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/m [64][128] */
    {8192, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/v [64][128] */
    {32768, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense2/kernel/m [128][256] */
    {32768, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense2/kernel/v [128][256] */
    {131072, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense3/kernel/m [256][512] */
    {131072, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense3/kernel/v [256][512] */
    {401408, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense4/kernel/m [512][784] */
    {401408, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense4/kernel/v [512][784] */
    {200704, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/m [784][256] */
    {200704, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/v [784][256] */
    {16384, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense2/kernel/m [256][64] */
    {16384, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense2/kernel/v [256][64] */
    {1024, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense3/kernel/m [64][16] */
    {1024, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense3/kernel/v [64][16] */
    {16, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense4/kernel/m [16][1] */
    {16, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense4/kernel/v [16][1] */
};
static void mlp_initialise_states(const bespoke_task *task) {
    const bespoke_call *const call = task->call;
    work items = share_evenly(task, 1212, 6);
    for (int item; next_item(&items, &item);) {
        bespoke_fill(mlp_initialise_states_rows, task->pointers, call, item);
    }
}

/* mlp_step_noise, BespokeZoo/MLP.swift:7
 *   random numbers noise [n=128, 64]  (BespokeZoo/MLP.swift:7)
 *   33 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_noise(const bespoke_task *task) {
#line 101 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise = task->pointers[0]; /* [1][128][64] */
    float *const restrict trace_noise = task->pointers[1];
    work items = share_evenly(task, 8, 8);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 1024;
        float *const restrict random_noise = task->scratch; /* [1024] */
        bespoke_normal(random_noise, 1024, call, task->numbers[0], column, 1.0f);
        for (int c = 0; c < 1024; c++) {
            noise[column + c] = random_noise[c];
            if (trace_noise) {
                trace_noise[column + c] = random_noise[c];
            }
        }
    }
}

/* mlp_step_generator_dense1_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense1/product [n=128, 128]  (BespokeZoo/MLP.swift:13)
 *   add generator/dense1 [n=128, 128]  (BespokeZoo/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU1 [n=128, 128]  (BespokeZoo/MLP.swift:14)
 *   sum generator/batchNorm1/mean_sum [128]  (BespokeZoo/MLP.swift:15)
 *   2.1 MFLOP, 132 kB */
/* 1 terms of 1 x 1 slabs. */
static const term_table mlp_step_generator_dense1_product_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}},
};
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_generator_dense1_product(const bespoke_task *task) {
#line 133 "MLP_kernels.h"
    float *const restrict generator_dense1_product = task->pointers[0]; /* [1][128][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][128][64] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [64][128] */
    const float *const restrict generator_dense1_bias = task->pointers[3]; /* [128] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[4]; /* [1][128] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(128, 32, 32, terms, count, noise, 8192, 64, 1, generator_dense1_kernel + item % 4 * 32, 128,
                         128, 64, generator_dense1_product + column, 128, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const product_row = generator_dense1_product + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                total[c] += dense1 > 0.0f ? dense1 : 0.2f * dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm1_mean_and_moving_mean, BespokeZoo/MLP.swift:15
 *   scale by 0.0078125 generator/batchNorm1/mean [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 7.8125e-05 generator/batchNorm1/moving_mean/new [128]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm1/moving_mean/next [128]  (BespokeZoo/MLP.swift:15)
 *   2 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm1_mean_and_moving_mean(const bespoke_task *task) {
#line 168 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [1][128] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_mean[c] = 0.0078125f * sums_for_generator_batchNorm1_mean_sum[c];
            generator_batchNorm1_moving_mean[c] = 0.99f * generator_batchNorm1_moving_mean[c]
                + 7.8125e-05f * sums_for_generator_batchNorm1_mean_sum[c];
        }
    }
}

/* mlp_step_sums_for_generator_batchNorm1_variance_sum, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm1/centred [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   square generator/batchNorm1/squares [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   sum generator/batchNorm1/variance_sum [128]  (BespokeZoo/MLP.swift:15)
 *   67 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_generator_batchNorm1_variance_sum(const bespoke_task *task) {
#line 189 "MLP_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* [1][128][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [128] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[3]; /* [1][128] */
    work items = share_evenly(task, 4, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense1_product + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                const float centred = (dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm1_inverse_deviation_and_moving_variance, BespokeZoo/MLP.swift:15
 *   scale by 7.8125e-05 generator/batchNorm1/moving_variance/new [128]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm1/moving_variance/next [128]  (BespokeZoo/MLP.swift:15)
 *   0.0078125 x + 0.001: generator/batchNorm1/variance_plus_epsilon [128]  (BespokeZoo/MLP.swift:15)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [128]  (BespokeZoo/MLP.swift:15)
 *   2 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm1_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 220 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [1][128] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_inverse_deviation[c] =
                1.0f / sqrtf(0.0078125f * sums_for_generator_batchNorm1_variance_sum[c] + 0.001f);
            generator_batchNorm1_moving_variance[c] = 0.99f * generator_batchNorm1_moving_variance[c]
                + 7.8125e-05f * sums_for_generator_batchNorm1_variance_sum[c];
        }
    }
}

/* mlp_step_generator_batchNorm1, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm1/normalised [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm1 [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   134 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm1(const bespoke_task *task) {
#line 242 "MLP_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* [1][128][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* [1][128][128] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense1_product + row * 128 + column;
            float *const batchNorm1_row = generator_batchNorm1 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                batchNorm1_row[c] =
                    ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c])
                    * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c]
                    + generator_batchNorm1_beta[column + c];
            }
        }
    }
}

/* mlp_step_generator_dense2_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense2/product [n=128, 256]  (BespokeZoo/MLP.swift:13)
 *   add generator/dense2 [n=128, 256]  (BespokeZoo/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU2 [n=128, 256]  (BespokeZoo/MLP.swift:14)
 *   sum generator/batchNorm2/mean_sum [256]  (BespokeZoo/MLP.swift:15)
 *   8.4 MFLOP, 329 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_generator_dense2_product(const bespoke_task *task) {
#line 275 "MLP_kernels.h"
    float *const restrict generator_dense2_product = task->pointers[0]; /* [1][128][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* [1][128][128] */
    const float *const restrict generator_dense2_kernel = task->pointers[2]; /* [128][256] */
    const float *const restrict generator_dense2_bias = task->pointers[3]; /* [256] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[4]; /* [1][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, generator_batchNorm1, 16384, 128, 1,
                         generator_dense2_kernel + item % 8 * 32, 256, 256, 128, generator_dense2_product + column, 256,
                         0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const product_row = generator_dense2_product + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                total[c] += dense2 > 0.0f ? dense2 : 0.2f * dense2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm2_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm2_mean_and_moving_mean, BespokeZoo/MLP.swift:15
 *   scale by 0.0078125 generator/batchNorm2/mean [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 7.8125e-05 generator/batchNorm2/moving_mean/new [256]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm2/moving_mean/next [256]  (BespokeZoo/MLP.swift:15)
 *   4 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm2_mean_and_moving_mean(const bespoke_task *task) {
#line 311 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [1][256] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [256] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [256] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_mean[c] = 0.0078125f * sums_for_generator_batchNorm2_mean_sum[c];
            generator_batchNorm2_moving_mean[c] = 0.99f * generator_batchNorm2_moving_mean[c]
                + 7.8125e-05f * sums_for_generator_batchNorm2_mean_sum[c];
        }
    }
}

/* mlp_step_sums_for_generator_batchNorm2_variance_sum, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm2/centred [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   square generator/batchNorm2/squares [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   sum generator/batchNorm2/variance_sum [256]  (BespokeZoo/MLP.swift:15)
 *   133 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_generator_batchNorm2_variance_sum(const bespoke_task *task) {
#line 332 "MLP_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* [1][128][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [256] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[3]; /* [1][256] */
    work items = share_evenly(task, 8, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense2_product + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                const float centred = (dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm2_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm2_inverse_deviation_and_moving_variance, BespokeZoo/MLP.swift:15
 *   scale by 7.8125e-05 generator/batchNorm2/moving_variance/new [256]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm2/moving_variance/next [256]  (BespokeZoo/MLP.swift:15)
 *   0.0078125 x + 0.001: generator/batchNorm2/variance_plus_epsilon [256]  (BespokeZoo/MLP.swift:15)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [256]  (BespokeZoo/MLP.swift:15)
 *   4 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm2_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 363 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [1][256] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [256] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [256] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_inverse_deviation[c] =
                1.0f / sqrtf(0.0078125f * sums_for_generator_batchNorm2_variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[c] = 0.99f * generator_batchNorm2_moving_variance[c]
                + 7.8125e-05f * sums_for_generator_batchNorm2_variance_sum[c];
        }
    }
}

/* mlp_step_generator_batchNorm2, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm2/normalised [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm2 [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   267 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm2(const bespoke_task *task) {
#line 385 "MLP_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* [1][128][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* [1][128][256] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense2_product + row * 256 + column;
            float *const batchNorm2_row = generator_batchNorm2 + row * 256 + column;
            for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                batchNorm2_row[c] =
                    ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c])
                    * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c]
                    + generator_batchNorm2_beta[column + c];
            }
        }
    }
}

/* mlp_step_generator_dense3_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense3/product [n=128, 512]  (BespokeZoo/MLP.swift:13)
 *   add generator/dense3 [n=128, 512]  (BespokeZoo/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU3 [n=128, 512]  (BespokeZoo/MLP.swift:14)
 *   sum generator/batchNorm3/mean_sum [512]  (BespokeZoo/MLP.swift:15)
 *   33.6 MFLOP, 920 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_generator_dense3_product(const bespoke_task *task) {
#line 418 "MLP_kernels.h"
    float *const restrict generator_dense3_product = task->pointers[0]; /* [1][128][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* [1][128][256] */
    const float *const restrict generator_dense3_kernel = task->pointers[2]; /* [256][512] */
    const float *const restrict generator_dense3_bias = task->pointers[3]; /* [512] */
    float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[4]; /* [1][512] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [8192] */
        bespoke_multiply(128, 32, 32, terms, count, generator_batchNorm2, 32768, 256, 1,
                         generator_dense3_kernel + item % 16 * 32, 512, 512, 256, generator_dense3_product + column,
                         512, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const product_row = generator_dense3_product + row * 512 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                total[c] += dense3 > 0.0f ? dense3 : 0.2f * dense3;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm3_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm3_mean_and_moving_mean, BespokeZoo/MLP.swift:15
 *   scale by 0.0078125 generator/batchNorm3/mean [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 7.8125e-05 generator/batchNorm3/moving_mean/new [512]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm3/moving_mean/next [512]  (BespokeZoo/MLP.swift:15)
 *   8 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm3_mean_and_moving_mean(const bespoke_task *task) {
#line 454 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* [1][512] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [512] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [512] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float mean_sum = sums_for_generator_batchNorm3_mean_sum[column + c];
            const float moving_mean = generator_batchNorm3_moving_mean[column + c];
            generator_batchNorm3_mean[column + c] = 0.0078125f * mean_sum;
            generator_batchNorm3_moving_mean[column + c] = 0.99f * moving_mean + 7.8125e-05f * mean_sum;
        }
    }
}

/* mlp_step_sums_for_generator_batchNorm3_variance_sum, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm3/centred [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   square generator/batchNorm3/squares [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   sum generator/batchNorm3/variance_sum [512]  (BespokeZoo/MLP.swift:15)
 *   266 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_generator_batchNorm3_variance_sum(const bespoke_task *task) {
#line 477 "MLP_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* [1][128][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [512] */
    float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[3]; /* [1][512] */
    work items = share_evenly(task, 16, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense3_product + row * 512 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                const float centred = (dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm3_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_step_generator_batchNorm3_inverse_deviation_and_moving_variance, BespokeZoo/MLP.swift:15
 *   scale by 7.8125e-05 generator/batchNorm3/moving_variance/new [512]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm3/moving_variance/next [512]  (BespokeZoo/MLP.swift:15)
 *   0.0078125 x + 0.001: generator/batchNorm3/variance_plus_epsilon [512]  (BespokeZoo/MLP.swift:15)
 *   reciprocal square root generator/batchNorm3/inverse_deviation [512]  (BespokeZoo/MLP.swift:15)
 *   8 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm3_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 508 "MLP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* [1][512] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* [512] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [512] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float variance_sum = sums_for_generator_batchNorm3_variance_sum[column + c];
            const float moving_variance = generator_batchNorm3_moving_variance[column + c];
            generator_batchNorm3_inverse_deviation[column + c] = 1.0f / sqrtf(0.0078125f * variance_sum + 0.001f);
            generator_batchNorm3_moving_variance[column + c] = 0.99f * moving_variance + 7.8125e-05f * variance_sum;
        }
    }
}

/* mlp_step_generator_batchNorm3, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm3/normalised [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm3 [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   535 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_generator_batchNorm3(const bespoke_task *task) {
#line 531 "MLP_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* [1][128][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* [1][128][512] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 64;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense3_product + row * 512 + column;
            float *const batchNorm3_row = generator_batchNorm3 + row * 512 + column;
            for (int c = 0; c < 64; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                batchNorm3_row[c] =
                    ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c])
                    * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c]
                    + generator_batchNorm3_beta[column + c];
            }
        }
    }
}

/* mlp_step_generator_tanh1, BespokeZoo/MLP.swift:17
 *   dense generator/dense4/product [n=128, 784]  (BespokeZoo/MLP.swift:17)
 *   add generator/dense4 [n=128, 784]  (BespokeZoo/MLP.swift:17)
 *   tanh generator/tanh1 [n=128, 784]  (BespokeZoo/MLP.swift:18)
 *   square signal/diversity [n=128, 28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   102.8 MFLOP, 2 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_generator_tanh1(const bespoke_task *task) {
#line 565 "MLP_kernels.h"
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* [1][128][512] */
    const float *const restrict generator_dense4_kernel = task->pointers[1]; /* [512][784] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* [1][128][784] */
    float *const restrict sums_for_signal_diversity = task->pointers[4]; /* [1][784] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[5]; /* [1][784] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 49 * 16;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 2048; /* [8192] */
        bespoke_multiply(128, 16, 16, terms, count, generator_batchNorm3, 65536, 512, 1,
                         generator_dense4_kernel + item % 49 * 16, 784, 784, 512, tile, 16, 0, copies);
        float total[16] = {0};
        float total_2[16] = {0};
        for (int row = 0; row < 128; row++) {
            float *const tanh1_row = generator_tanh1 + row * 784 + column;
            BY_SIXTEEN for (int c = 0; c < 16; c++) {
                const float tanh1 = bespoke_tanh(tile[row * 16 + c] + generator_dense4_bias[column + c]);
                tanh1_row[c] = tanh1;
                total[c] += tanh1 * tanh1;
                total_2[c] += tanh1;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_signal_diversity[column + c] = total[c];
        }
        for (int c = 0; c < 16; c++) {
            sums_for_signal_diversity_2[column + c] = total_2[c];
        }
    }
}

/* mlp_step_discriminator_leakyReLU1_real, BespokeZoo/MLP.swift:27
 *   dense discriminator/dense1/real/product [n=128, 256]  (BespokeZoo/MLP.swift:27)
 *   add discriminator/dense1/real [n=128, 256]  (BespokeZoo/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/real [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   51.4 MFLOP, 1 MB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_leakyReLU1_real(const bespoke_task *task) {
#line 608 "MLP_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [784][256] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [256] */
    float *const restrict discriminator_leakyReLU1_real = task->pointers[3]; /* [1][128][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 4096; /* [25088] */
        bespoke_multiply(128, 32, 32, terms, count, input_real, 784, 784, 1,
                         discriminator_dense1_kernel + item % 8 * 32, 256, 256, 784, tile, 32, 0, copies);
        for (int row = 0; row < 128; row++) {
            float *const leakyReLU1_row = discriminator_leakyReLU1_real + row * 256 + column;
            for (int c = 0; c < 32; c++) {
                const float dense1 = tile[row * 32 + c] + discriminator_dense1_bias[column + c];
                leakyReLU1_row[c] = dense1 > 0.0f ? dense1 : 0.2f * dense1;
            }
        }
    }
}

/* mlp_step_discriminator_leakyReLU2, BespokeZoo/MLP.swift:27
 *   dense discriminator/dense2/product [n=128, 64]  (BespokeZoo/MLP.swift:27)
 *   add discriminator/dense2 [n=128, 64]  (BespokeZoo/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU2 [n=128, 64]  (BespokeZoo/MLP.swift:28)
 *   4.2 MFLOP, 230 kB
 *   runs as mlp_step_discriminator_leakyReLU2_real
 *   runs as mlp_step_discriminator_leakyReLU2_fake */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_leakyReLU2(const bespoke_task *task) {
#line 641 "MLP_kernels.h"
    const float *const restrict discriminator_leakyReLU1 = task->pointers[0]; /* [1][128][256] */
    const float *const restrict discriminator_dense2_kernel = task->pointers[1]; /* [256][64] */
    const float *const restrict discriminator_dense2_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU2 = task->pointers[3]; /* [1][128][64] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 4096; /* [8192] */
        bespoke_multiply(128, 32, 32, terms, count, discriminator_leakyReLU1, 32768, 256, 1,
                         discriminator_dense2_kernel + item % 2 * 32, 64, 64, 256, tile, 32, 0, copies);
        for (int row = 0; row < 128; row++) {
            float *const leakyReLU2_row = discriminator_leakyReLU2 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float dense2 = tile[row * 32 + c] + discriminator_dense2_bias[column + c];
                leakyReLU2_row[c] = dense2 > 0.0f ? dense2 : 0.2f * dense2;
            }
        }
    }
}

/* mlp_step_discriminator_leakyReLU3_real, BespokeZoo/MLP.swift:27
 *   dense discriminator/dense3/real/product [n=128, 16]  (BespokeZoo/MLP.swift:27)
 *   add discriminator/dense3/real [n=128, 16]  (BespokeZoo/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU3/real [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   0.3 MFLOP, 45 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_leakyReLU3_real(const bespoke_task *task) {
#line 672 "MLP_kernels.h"
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[0]; /* [1][128][64] */
    const float *const restrict discriminator_dense3_kernel = task->pointers[1]; /* [64][16] */
    const float *const restrict discriminator_dense3_bias = task->pointers[2]; /* [16] */
    float *const restrict discriminator_leakyReLU3_real = task->pointers[3]; /* [1][128][16] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 16, 16, terms, count, discriminator_leakyReLU2_real, 8192, 64, 1,
                         discriminator_dense3_kernel, 16, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float *const leakyReLU3_row = discriminator_leakyReLU3_real + row * 16;
            for (int c = 0; c < 16; c++) {
                const float dense3 = tile[row * 16 + c] + discriminator_dense3_bias[c];
                leakyReLU3_row[c] = dense3 > 0.0f ? dense3 : 0.2f * dense3;
            }
        }
    }
}

/* mlp_step_discriminator_dense4_real_product, BespokeZoo/MLP.swift:30
 *   dense discriminator/dense4/real/product [n=128, 1]  (BespokeZoo/MLP.swift:30)
 *   add discriminator/dense4/real [n=128, 1]  (BespokeZoo/MLP.swift:30)
 *   sigmoid score/real [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum score/real []  (BespokeZoo/MLP.swift:7)
 *   negate loss/discriminator/real [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   softplus loss/discriminator/real [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum loss/discriminator/real []  (BespokeZoo/MLP.swift:7)
 *   sigmoid grad/loss/discriminator/real [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   scale by -0.0078125 grad/discriminator/dense4/real [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum grad/discriminator/dense4/bias via real [1]  (BespokeZoo/MLP.swift:30)
 *   derivative of leaky ReLU (0.0) signal/sign [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/sign []  (BespokeZoo/MLP.swift:7)
 *   sum signal/spread []  (BespokeZoo/MLP.swift:7)
 *   0.0 MFLOP, 9 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_dense4_real_product(const bespoke_task *task) {
#line 711 "MLP_kernels.h"
    float *const restrict discriminator_dense4_real_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[1]; /* [1][128][16] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[2]; /* [16][1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[3]; /* [1] */
    float *const restrict grad_discriminator_dense4_real = task->pointers[4]; /* [1][128][1] */
    float *const restrict trace_logits_real = task->pointers[5];
    float *const restrict sums_for_score_real = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_real = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense4_bias_via_real = task->pointers[8]; /* [1][1] */
    float *const restrict sums_for_signal_sign = task->pointers[9]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[10]; /* [1][1] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense4_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_leakyReLU3_real, 2048, 16, discriminator_dense4_kernel, 1, 1,
                    16, discriminator_dense4_real_product, 1, 0);
        float values[128];
        float values_2[128];
        float values_3[128];
        float values_4[128];
        float values_5[128];
        for (int c = 0; c < 128; c++) {
            const float dense4 = discriminator_dense4_real_product[c] + bias_value;
            const float loss = -dense4;
            const float grad_loss = bespoke_sigmoid(loss);
            grad_discriminator_dense4_real[c] = -0.0078125f * grad_loss;
            if (trace_logits_real) {
                trace_logits_real[c] = dense4;
            }
            values[c] = bespoke_sigmoid(dense4);
            values_2[c] = bespoke_softplus(loss);
            values_3[c] = grad_loss;
            values_4[c] = bespoke_slope(dense4, 0.0f);
            values_5[c] = dense4;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_score_real[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_loss_discriminator_real[0] = total_2[0];
        float total_3[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_3[0] += values_3[c];
        }
        sums_for_grad_discriminator_dense4_bias_via_real[0] = total_3[0];
        float total_4[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_4[0] += values_4[c];
        }
        sums_for_signal_sign[0] = total_4[0];
        float total_5[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_5[0] += values_5[c];
        }
        sums_for_signal_spread[0] = total_5[0];
    }
}

/* mlp_step_discriminator_leakyReLU1_fake, BespokeZoo/MLP.swift:27
 *   dense discriminator/dense1/fake/product [n=128, 256]  (BespokeZoo/MLP.swift:27)
 *   add discriminator/dense1/fake [n=128, 256]  (BespokeZoo/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/fake [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   51.4 MFLOP, 1 MB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_leakyReLU1_fake(const bespoke_task *task) {
#line 785 "MLP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [1][128][784] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [784][256] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [256] */
    float *const restrict discriminator_leakyReLU1_fake = task->pointers[3]; /* [1][128][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 4096; /* [25088] */
        bespoke_multiply(128, 32, 32, terms, count, generator_tanh1, 100352, 784, 1,
                         discriminator_dense1_kernel + item % 8 * 32, 256, 256, 784, tile, 32, 0, copies);
        for (int row = 0; row < 128; row++) {
            float *const leakyReLU1_row = discriminator_leakyReLU1_fake + row * 256 + column;
            for (int c = 0; c < 32; c++) {
                const float dense1 = tile[row * 32 + c] + discriminator_dense1_bias[column + c];
                leakyReLU1_row[c] = dense1 > 0.0f ? dense1 : 0.2f * dense1;
            }
        }
    }
}

/* mlp_step_unscaled_grad_discriminator_dense3_fake, BespokeZoo/MLP.swift:27
 *   dense discriminator/dense3/fake/product [n=128, 16]  (BespokeZoo/MLP.swift:27)
 *   add discriminator/dense3/fake [n=128, 16]  (BespokeZoo/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU3/fake [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   derivative of leaky ReLU (0.2) grad/discriminator/dense3/fake [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   multiply unscaled grad/discriminator/dense3/fake [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   0.3 MFLOP, 53 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_unscaled_grad_discriminator_dense3_fake(const bespoke_task *task) {
#line 818 "MLP_kernels.h"
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[0]; /* [1][128][64] */
    const float *const restrict discriminator_dense3_kernel = task->pointers[1]; /* [64][16] */
    const float *const restrict discriminator_dense3_bias = task->pointers[2]; /* [16] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[3]; /* [16][1] */
    float *const restrict discriminator_leakyReLU3_fake = task->pointers[4]; /* [1][128][16] */
    float *const restrict unscaled_grad_discriminator_dense3_fake = task->pointers[5]; /* [1][128][16] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 16, 16, terms, count, discriminator_leakyReLU2_fake, 8192, 64, 1,
                         discriminator_dense3_kernel, 16, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float *const leakyReLU3_row = discriminator_leakyReLU3_fake + row * 16;
            float *const unscaled_grad_dense3_row = unscaled_grad_discriminator_dense3_fake + row * 16;
            for (int c = 0; c < 16; c++) {
                const float dense3 = tile[row * 16 + c] + discriminator_dense3_bias[c];
                const float leakyReLU3 = dense3 > 0.0f ? dense3 : 0.2f * dense3;
                leakyReLU3_row[c] = leakyReLU3;
                unscaled_grad_dense3_row[c] = discriminator_dense4_kernel[c] * bespoke_slope(leakyReLU3, 0.2f);
            }
        }
    }
}

/* mlp_step_discriminator_dense4_fake_product, BespokeZoo/MLP.swift:30
 *   dense discriminator/dense4/fake/product [n=128, 1]  (BespokeZoo/MLP.swift:30)
 *   add discriminator/dense4/fake [n=128, 1]  (BespokeZoo/MLP.swift:30)
 *   sigmoid score/fake [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum score/fake []  (BespokeZoo/MLP.swift:7)
 *   softplus loss/discriminator/fake [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum loss/discriminator/fake []  (BespokeZoo/MLP.swift:7)
 *   negate loss/generator [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   softplus loss/generator [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum loss/generator []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 grad/discriminator/dense4/fake [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum grad/discriminator/dense4/bias via fake [1]  (BespokeZoo/MLP.swift:30)
 *   sigmoid grad/loss/generator [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   scale by -0.0078125 grad/discriminator/dense4/fake for generator [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/spread []  (BespokeZoo/MLP.swift:7)
 *   0.0 MFLOP, 10 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_discriminator_dense4_fake_product(const bespoke_task *task) {
#line 863 "MLP_kernels.h"
    float *const restrict discriminator_dense4_fake_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[1]; /* [1][128][16] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[2]; /* [16][1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[3]; /* [1] */
    float *const restrict grad_discriminator_dense4_fake = task->pointers[4]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense4_fake_for_generator = task->pointers[5]; /* [1][128][1] */
    float *const restrict trace_logits_fake = task->pointers[6];
    float *const restrict sums_for_score_fake = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_fake = task->pointers[8]; /* [1][1] */
    float *const restrict sums_for_loss_generator = task->pointers[9]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense4_bias_via_fake = task->pointers[10]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[11]; /* [1][1] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense4_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_leakyReLU3_fake, 2048, 16, discriminator_dense4_kernel, 1, 1,
                    16, discriminator_dense4_fake_product, 1, 0);
        float values[128];
        float values_2[128];
        float values_3[128];
        float values_4[128];
        float values_5[128];
        for (int c = 0; c < 128; c++) {
            const float dense4 = discriminator_dense4_fake_product[c] + bias_value;
            const float score = bespoke_sigmoid(dense4);
            const float loss = -dense4;
            grad_discriminator_dense4_fake[c] = 0.0078125f * score;
            grad_discriminator_dense4_fake_for_generator[c] = -0.0078125f * bespoke_sigmoid(loss);
            if (trace_logits_fake) {
                trace_logits_fake[c] = dense4;
            }
            values[c] = score;
            values_2[c] = bespoke_softplus(dense4);
            values_3[c] = bespoke_softplus(loss);
            values_4[c] = score;
            values_5[c] = dense4;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_score_fake[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_loss_discriminator_fake[0] = total_2[0];
        float total_3[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_3[0] += values_3[c];
        }
        sums_for_loss_generator[0] = total_3[0];
        float total_4[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_4[0] += values_4[c];
        }
        sums_for_grad_discriminator_dense4_bias_via_fake[0] = total_4[0];
        float total_5[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_5[0] += values_5[c];
        }
        sums_for_signal_spread[0] = total_5[0];
    }
}

/* mlp_step_signal_separation, BespokeZoo/MLP.swift:7
 *   scale by 0.0078125 score/real []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 score/fake []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 loss/discriminator/real []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 loss/discriminator/fake []  (BespokeZoo/MLP.swift:7)
 *   add loss/discriminator []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 loss/generator []  (BespokeZoo/MLP.swift:7)
 *   0.015625 x + -1.0: signal/sign []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.00390625 signal/spread []  (BespokeZoo/MLP.swift:7)
 *   add signal/spread []  (BespokeZoo/MLP.swift:7)
 *   subtract signal/separation []  (BespokeZoo/MLP.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_signal_separation(const bespoke_task *task) {
#line 946 "MLP_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_loss_discriminator_real = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_loss_discriminator_fake = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_loss_generator = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_sign = task->pointers[5]; /* [1][1] */
    const float *const restrict sums_for_signal_spread = task->pointers[6]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[7]; /* [1][1] */
    float *const restrict signal_spread_ = task->pointers[8];
    float *const restrict signal_separation_ = task->pointers[9];
    float *const restrict output_loss_discriminator = task->pointers[10];
    float *const restrict output_loss_generator = task->pointers[11];
    float *const restrict output_score_real = task->pointers[12];
    float *const restrict output_score_fake = task->pointers[13];
    float *const restrict output_signal_sign = task->pointers[14];
    float *const restrict trace_loss_discriminator = task->pointers[15];
    float *const restrict trace_loss_generator = task->pointers[16];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            const float loss = 0.0078125f * sums_for_loss_discriminator_real[c]
                + 0.0078125f * sums_for_loss_discriminator_fake[c];
            const float loss_2 = 0.0078125f * sums_for_loss_generator[c];
            const float spread_ = 0.00390625f * sums_for_signal_spread[c];
            const float spread_2_ = 0.00390625f * sums_for_signal_spread_2[c];
            signal_spread_[c] = spread_ + spread_2_;
            signal_separation_[c] = spread_ - spread_2_;
            output_loss_discriminator[c] = loss;
            output_loss_generator[c] = loss_2;
            output_score_real[c] = 0.0078125f * sums_for_score_real[c];
            output_score_fake[c] = 0.0078125f * sums_for_score_fake[c];
            output_signal_sign[c] = 0.015625f * sums_for_signal_sign[c] + -1.0f;
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = loss;
            }
            if (trace_loss_generator) {
                trace_loss_generator[c] = loss_2;
            }
        }
    }
}

/* mlp_step_update_discriminator_dense4_bias, BespokeZoo/MLP.swift:30
 *   scale by 0.0078125 grad/discriminator/dense4/bias via fake [1]  (BespokeZoo/MLP.swift:30)
 *   scale by -0.0078125 grad/discriminator/dense4/bias via real [1]  (BespokeZoo/MLP.swift:30)
 *   add grad/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   scale by 0.1 adam/discriminator/dense4/bias/m/added [1]  (BespokeZoo/MLP.swift:30)
 *   add adam/discriminator/dense4/bias/m/next [1]  (BespokeZoo/MLP.swift:30)
 *   square adam/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   scale by 0.001 adam/discriminator/dense4/bias/v/added [1]  (BespokeZoo/MLP.swift:30)
 *   add adam/discriminator/dense4/bias/v/next [1]  (BespokeZoo/MLP.swift:30)
 *   square root adam/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   add 1e-07: adam/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   multiply adam/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   divide adam/discriminator/dense4/bias [1]  (BespokeZoo/MLP.swift:30)
 *   subtract discriminator/dense4/bias/next [1]  (BespokeZoo/MLP.swift:30)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   subtract signal/movement/discriminator [1]  (BespokeZoo/MLP.swift:7)
 *   square signal/movement/discriminator [1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/movement/discriminator []  (BespokeZoo/MLP.swift:7)
 *   0 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense4_bias(const bespoke_task *task) {
#line 1010 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense4_bias_via_fake = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense4_bias_via_real = task->pointers[1]; /* [1][1] */
    float *const restrict adam_discriminator_dense4_bias_m = task->pointers[2]; /* [1] */
    float *const restrict adam_discriminator_dense4_bias_v = task->pointers[3]; /* [1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[4]; /* [1] */
    float *const restrict trace_grad_discriminator_dense4_bias = task->pointers[5];
    float *const restrict discriminator_dense4_bias_next = task->pointers[6]; /* [1] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_signal_movement_discriminator = task->pointers[8]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float total[1] = {0};
        float total_2[1] = {0};
        for (int c = 0; c < 1; c++) {
            const float grad_bias = 0.0078125f * sums_for_grad_discriminator_dense4_bias_via_fake[c] +
                -0.0078125f * sums_for_grad_discriminator_dense4_bias_via_real[c];
            const float m_next = 0.9f * adam_discriminator_dense4_bias_m[c] + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v_next = 0.999f * adam_discriminator_dense4_bias_v[c] + 0.001f * bias;
            const float bias_next = discriminator_dense4_bias[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            const float discriminator = bias_next - discriminator_dense4_bias[c];
            if (trace_grad_discriminator_dense4_bias) {
                trace_grad_discriminator_dense4_bias[c] = grad_bias;
            }
            discriminator_dense4_bias_next[c] = bias_next;
            adam_discriminator_dense4_bias_m[c] = m_next;
            adam_discriminator_dense4_bias_v[c] = v_next;
            total[c] += bias;
            total_2[c] += discriminator * discriminator;
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_movement_discriminator[c] = total_2[c];
        }
    }
}

/* mlp_step_pack_grad_discriminator_dense4, BespokeZoo/MLP.swift:7
 *   pack grad/discriminator/dense4 [n=128, 1]
 *   1 kB
 *   runs as mlp_step_pack_grad_discriminator_dense4_fake
 *   runs as mlp_step_pack_grad_discriminator_dense4_real */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_pack_grad_discriminator_dense4(const bespoke_task *task) {
#line 1060 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense4 = task->pointers[0]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense4_in_panels = task->pointers[1]; /* [1][1][128][16] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                grad_discriminator_dense4_in_panels[(item * 128 + row) * 16 + c] = grad_discriminator_dense4[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_discriminator_dense4_in_panels[(item * 128 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* mlp_step_pack_discriminator_dense3_kernel, BespokeZoo/MLP.swift:27
 *   pack discriminator/dense3/kernel [64, 16]
 *   8 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_pack_discriminator_dense3_kernel(const bespoke_task *task) {
#line 1081 "MLP_kernels.h"
    const float *const restrict discriminator_dense3_kernel = task->pointers[0]; /* [64][16] */
    float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* [1][2][16][32] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        bespoke_pack_transposed(discriminator_dense3_kernel + column * 16, 16,
                                discriminator_dense3_kernel_in_panels + item * 512, 16, 32, 32);
    }
}

/* mlp_step_grad_discriminator_dense3_fake, BespokeZoo/MLP.swift:28
 *   multiply grad/discriminator/dense3/fake [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense3/bias via fake [16]  (BespokeZoo/MLP.swift:27)
 *   17 kB */
#line 28 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense3_fake(const bespoke_task *task) {
#line 1098 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense4_fake = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[1]; /* [16][1] */
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[2]; /* [1][128][16] */
    float *const restrict grad_discriminator_dense3_fake = task->pointers[3]; /* [1][128][16] */
    float *const restrict sums_for_grad_discriminator_dense3_bias_via_fake = task->pointers[4]; /* [1][16] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU3_row = discriminator_leakyReLU3_fake + row * 16;
            float *const grad_dense3_row = grad_discriminator_dense3_fake + row * 16;
            BY_SIXTEEN for (int c = 0; c < 16; c++) {
                const float grad_dense3 =
                    grad_discriminator_dense4_fake[row]
                    * (discriminator_dense4_kernel[c] * bespoke_slope(leakyReLU3_row[c], 0.2f));
                grad_dense3_row[c] = grad_dense3;
                total[c] += grad_dense3;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_grad_discriminator_dense3_bias_via_fake[c] = total[c];
        }
    }
}

/* mlp_step_pack_discriminator_dense2_kernel, BespokeZoo/MLP.swift:27
 *   pack discriminator/dense2/kernel [256, 64]
 *   131 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_pack_discriminator_dense2_kernel(const bespoke_task *task) {
#line 1129 "MLP_kernels.h"
    const float *const restrict discriminator_dense2_kernel = task->pointers[0]; /* [256][64] */
    float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* [1][8][64][32] */
    work items = share_evenly(task, 8, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        bespoke_pack_transposed(discriminator_dense2_kernel + column * 64, 64,
                                discriminator_dense2_kernel_in_panels + item * 2048, 64, 32, 32);
    }
}

/* mlp_step_grad_discriminator_dense2_fake, BespokeZoo/MLP.swift:27
 *   dense, gradient of the input: unscaled grad/discriminator/leakyReLU2/fake [n=128, 64]  (BespokeZoo/MLP.swift:27)
 *   multiply unscaled grad/discriminator/dense2/fake [n=128, 64]  (BespokeZoo/MLP.swift:28)
 *   multiply grad/discriminator/dense2/fake [n=128, 64]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense2/bias via fake [64]  (BespokeZoo/MLP.swift:27)
 *   0.3 MFLOP, 111 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense2_fake(const bespoke_task *task) {
#line 1148 "MLP_kernels.h"
    const float *const restrict unscaled_grad_discriminator_dense3_fake = task->pointers[0]; /* [1][128][16] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* [1][2][16][32] */
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[2]; /* [1][128][64] */
    const float *const restrict grad_discriminator_dense4_fake = task->pointers[3]; /* [1][128][1] */
    float *const restrict unscaled_grad_discriminator_dense2_fake = task->pointers[4]; /* [1][128][64] */
    float *const restrict grad_discriminator_dense2_fake = task->pointers[5]; /* [1][128][64] */
    float *const restrict sums_for_grad_discriminator_dense2_bias_via_fake = task->pointers[6]; /* [1][64] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, unscaled_grad_discriminator_dense3_fake, 2048, 16, 1,
                         discriminator_dense3_kernel_in_panels + item % 2 * 512, 1024, 32, 16, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU2_row = discriminator_leakyReLU2_fake + row * 64 + column;
            float *const unscaled_grad_dense2_row = unscaled_grad_discriminator_dense2_fake + row * 64 + column;
            float *const grad_dense2_row = grad_discriminator_dense2_fake + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float unscaled_grad_dense2 = tile[row * 32 + c] * bespoke_slope(leakyReLU2_row[c], 0.2f);
                const float grad_dense2 = grad_discriminator_dense4_fake[row] * unscaled_grad_dense2;
                unscaled_grad_dense2_row[c] = unscaled_grad_dense2;
                grad_dense2_row[c] = grad_dense2;
                total[c] += grad_dense2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense2_bias_via_fake[column + c] = total[c];
        }
    }
}

/* mlp_step_pack_discriminator_dense4_kernel, BespokeZoo/MLP.swift:30
 *   pack discriminator/dense4/kernel [16, 1]
 *   0 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_pack_discriminator_dense4_kernel(const bespoke_task *task) {
#line 1188 "MLP_kernels.h"
    const float *const restrict discriminator_dense4_kernel = task->pointers[0]; /* [16][1] */
    float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* [1][1][1][16] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int row = 0; row < 1; row++) {
            for (int c = 0; c < 16; c++) {
                discriminator_dense4_kernel_in_panels[(item + row) * 16 + c] = discriminator_dense4_kernel[c];
            }
        }
    }
}

/* mlp_step_grad_discriminator_dense1_fake_for_generator, BespokeZoo/MLP.swift:27
 *   dense, gradient of the input: unscaled grad/discriminator/leakyReLU1/fake [n=128, 256]
 *     (BespokeZoo/MLP.swift:27)
 *   multiply unscaled grad/discriminator/dense1/fake [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   multiply grad/discriminator/dense1/fake [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense1/bias via fake [256]  (BespokeZoo/MLP.swift:27)
 *   multiply grad/discriminator/dense1/fake for generator [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   4.2 MFLOP, 493 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense1_fake_for_generator(const bespoke_task *task) {
#line 1211 "MLP_kernels.h"
    const float *const restrict unscaled_grad_discriminator_dense2_fake = task->pointers[0]; /* [1][128][64] */
    const float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* [1][8][64][32] */
    const float *const restrict discriminator_leakyReLU1_fake = task->pointers[2]; /* [1][128][256] */
    const float *const restrict grad_discriminator_dense4_fake = task->pointers[3]; /* [1][128][1] */
    const float *const restrict grad_discriminator_dense4_fake_for_generator = task->pointers[4]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense1_fake = task->pointers[5]; /* [1][128][256] */
    float *const restrict grad_discriminator_dense1_fake_for_generator = task->pointers[6]; /* [1][128][256] */
    float *const restrict sums_for_grad_discriminator_dense1_bias_via_fake = task->pointers[7]; /* [1][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, unscaled_grad_discriminator_dense2_fake, 8192, 64, 1,
                         discriminator_dense2_kernel_in_panels + item % 8 * 2048, 16384, 32, 64, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU1_row = discriminator_leakyReLU1_fake + row * 256 + column;
            float *const grad_dense1_row = grad_discriminator_dense1_fake + row * 256 + column;
            float *const grad_dense1_row_2 = grad_discriminator_dense1_fake_for_generator + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float unscaled_grad_dense1 = tile[row * 32 + c] * bespoke_slope(leakyReLU1_row[c], 0.2f);
                const float grad_dense1 = grad_discriminator_dense4_fake[row] * unscaled_grad_dense1;
                grad_dense1_row[c] = grad_dense1;
                grad_dense1_row_2[c] = grad_discriminator_dense4_fake_for_generator[row] * unscaled_grad_dense1;
                total[c] += grad_dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense1_bias_via_fake[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_discriminator_dense3_real, BespokeZoo/MLP.swift:30
 *   dense, gradient of the input: grad/discriminator/leakyReLU3/real [n=128, 16]  (BespokeZoo/MLP.swift:30)
 *   multiply grad/discriminator/dense3/real [n=128, 16]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense3/bias via real [16]  (BespokeZoo/MLP.swift:27)
 *   0.0 MFLOP, 17 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense3_real(const bespoke_task *task) {
#line 1254 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense4_real = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* [1][1][1][16] */
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[2]; /* [1][128][16] */
    float *const restrict grad_discriminator_dense3_real = task->pointers[3]; /* [1][128][16] */
    float *const restrict sums_for_grad_discriminator_dense3_bias_via_real = task->pointers[4]; /* [1][16] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 16, 16, terms, count, grad_discriminator_dense4_real, 128, 1, 1,
                         discriminator_dense4_kernel_in_panels, 16, 16, 1, tile, 16, 0, NULL);
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU3_row = discriminator_leakyReLU3_real + row * 16;
            float *const grad_dense3_row = grad_discriminator_dense3_real + row * 16;
            BY_SIXTEEN for (int c = 0; c < 16; c++) {
                const float grad_dense3 = tile[row * 16 + c] * bespoke_slope(leakyReLU3_row[c], 0.2f);
                grad_dense3_row[c] = grad_dense3;
                total[c] += grad_dense3;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_grad_discriminator_dense3_bias_via_real[c] = total[c];
        }
    }
}

/* mlp_step_update_discriminator_dense4_kernel, BespokeZoo/MLP.swift:30
 *   dense, gradient of the kernel: grad/discriminator/dense4/kernel via fake [16, 1]  (BespokeZoo/MLP.swift:30)
 *   dense, gradient of the kernel: grad/discriminator/dense4/kernel via real [16, 1]  (BespokeZoo/MLP.swift:30)
 *   scale by 0.1 adam/discriminator/dense4/kernel/m/added [16, 1]  (BespokeZoo/MLP.swift:30)
 *   add adam/discriminator/dense4/kernel/m/next [16, 1]  (BespokeZoo/MLP.swift:30)
 *   square adam/discriminator/dense4/kernel [16, 1]  (BespokeZoo/MLP.swift:30)
 *   scale by 0.001 adam/discriminator/dense4/kernel/v/added [16, 1]  (BespokeZoo/MLP.swift:30)
 *   add adam/discriminator/dense4/kernel/v/next [16, 1]  (BespokeZoo/MLP.swift:30)
 *   square root adam/discriminator/dense4/kernel [16, 1]  (BespokeZoo/MLP.swift:30)
 *   add 1e-07: adam/discriminator/dense4/kernel [16, 1]  (BespokeZoo/MLP.swift:30)
 *   multiply adam/discriminator/dense4/kernel [16, 1]  (BespokeZoo/MLP.swift:30)
 *   divide adam/discriminator/dense4/kernel [16, 1]  (BespokeZoo/MLP.swift:30)
 *   subtract discriminator/dense4/kernel/next [16, 1]  (BespokeZoo/MLP.swift:30)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   0.0 MFLOP, 18 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense4_kernel(const bespoke_task *task) {
#line 1300 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[0]; /* [1][128][16] */
    const float *const restrict grad_discriminator_dense4_fake_in_panels = task->pointers[1]; /* [1][1][128][16] */
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[2]; /* [1][128][16] */
    const float *const restrict grad_discriminator_dense4_real_in_panels = task->pointers[3]; /* [1][1][128][16] */
    float *const restrict adam_discriminator_dense4_kernel_m = task->pointers[4]; /* [16][1] */
    float *const restrict adam_discriminator_dense4_kernel_v = task->pointers[5]; /* [16][1] */
    float *const restrict discriminator_dense4_kernel = task->pointers[6]; /* [16][1] */
    float *const restrict trace_grad_discriminator_dense4_kernel = task->pointers[7];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[8]; /* [1][1] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float tile[256];
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(16, 16, 1, terms, count, discriminator_leakyReLU3_fake, 2048, 1, 16,
                         grad_discriminator_dense4_fake_in_panels, 2048, 16, 128, tile, 16, 0, NULL);
        bespoke_multiply(16, 16, 1, terms, count, discriminator_leakyReLU3_real, 2048, 1, 16,
                         grad_discriminator_dense4_real_in_panels, 2048, 16, 128, tile, 16, 1, NULL);
        float values[16];
        for (int c = 0; c < 16; c++) {
            const float grad_kernel = tile[c * 16];
            const float m_next = 0.9f * adam_discriminator_dense4_kernel_m[c] + 0.1f * grad_kernel;
            const float kernel = grad_kernel * grad_kernel;
            const float v_next = 0.999f * adam_discriminator_dense4_kernel_v[c] + 0.001f * kernel;
            if (trace_grad_discriminator_dense4_kernel) {
                trace_grad_discriminator_dense4_kernel[c] = grad_kernel;
            }
            discriminator_dense4_kernel[c] = discriminator_dense4_kernel[c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense4_kernel_m[c] = m_next;
            adam_discriminator_dense4_kernel_v[c] = v_next;
            values[c] = kernel;
        }
        float total[1] = {0};
        for (int c = 0; c < 16; c++) {
            total[0] += values[c];
        }
        sums_for_signal_gradient_discriminator[0] = total[0];
    }
}

/* mlp_step_update_discriminator_dense3_bias, BespokeZoo/MLP.swift:27
 *   add grad/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.1 adam/discriminator/dense3/bias/m/added [16]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense3/bias/m/next [16]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.001 adam/discriminator/dense3/bias/v/added [16]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense3/bias/v/next [16]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense3/bias [16]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense3/bias/next [16]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   1 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense3_bias(const bespoke_task *task) {
#line 1361 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense3_bias_via_fake = task->pointers[0]; /* [1][16] */
    const float *const restrict sums_for_grad_discriminator_dense3_bias_via_real = task->pointers[1]; /* [1][16] */
    float *const restrict adam_discriminator_dense3_bias_m = task->pointers[2]; /* [16] */
    float *const restrict adam_discriminator_dense3_bias_v = task->pointers[3]; /* [16] */
    float *const restrict discriminator_dense3_bias = task->pointers[4]; /* [16] */
    float *const restrict trace_grad_discriminator_dense3_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][16] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float total[16] = {0};
        BY_SIXTEEN for (int c = 0; c < 16; c++) {
            const float grad_bias = sums_for_grad_discriminator_dense3_bias_via_fake[c]
                + sums_for_grad_discriminator_dense3_bias_via_real[c];
            const float m_next = 0.9f * adam_discriminator_dense3_bias_m[c] + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v_next = 0.999f * adam_discriminator_dense3_bias_v[c] + 0.001f * bias;
            if (trace_grad_discriminator_dense3_bias) {
                trace_grad_discriminator_dense3_bias[c] = grad_bias;
            }
            discriminator_dense3_bias[c] = discriminator_dense3_bias[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense3_bias_m[c] = m_next;
            adam_discriminator_dense3_bias_v[c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 16; c++) {
            sums_for_signal_gradient_discriminator[c] = total[c];
        }
    }
}

/* mlp_step_grad_discriminator_dense2_real, BespokeZoo/MLP.swift:27
 *   dense, gradient of the input: grad/discriminator/leakyReLU2/real [n=128, 64]  (BespokeZoo/MLP.swift:27)
 *   multiply grad/discriminator/dense2/real [n=128, 64]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense2/bias via real [64]  (BespokeZoo/MLP.swift:27)
 *   0.3 MFLOP, 78 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense2_real(const bespoke_task *task) {
#line 1402 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense3_real = task->pointers[0]; /* [1][128][16] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* [1][2][16][32] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* [1][128][64] */
    float *const restrict grad_discriminator_dense2_real = task->pointers[3]; /* [1][128][64] */
    float *const restrict sums_for_grad_discriminator_dense2_bias_via_real = task->pointers[4]; /* [1][64] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_discriminator_dense3_real, 2048, 16, 1,
                         discriminator_dense3_kernel_in_panels + item % 2 * 512, 1024, 32, 16, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU2_row = discriminator_leakyReLU2_real + row * 64 + column;
            float *const grad_dense2_row = grad_discriminator_dense2_real + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_dense2 = tile[row * 32 + c] * bespoke_slope(leakyReLU2_row[c], 0.2f);
                grad_dense2_row[c] = grad_dense2;
                total[c] += grad_dense2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense2_bias_via_real[column + c] = total[c];
        }
    }
}

/* mlp_step_update_discriminator_dense3_kernel, BespokeZoo/MLP.swift:27
 *   dense, gradient of the kernel: grad/discriminator/dense3/kernel via fake [64, 16]  (BespokeZoo/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense3/kernel via real [64, 16]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.1 adam/discriminator/dense3/kernel/m/added [64, 16]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense3/kernel/m/next [64, 16]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense3/kernel [64, 16]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.001 adam/discriminator/dense3/kernel/v/added [64, 16]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense3/kernel/v/next [64, 16]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense3/kernel [64, 16]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense3/kernel [64, 16]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense3/kernel [64, 16]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense3/kernel [64, 16]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense3/kernel/next [64, 16]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   0.5 MFLOP, 106 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense3_kernel(const bespoke_task *task) {
#line 1449 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[0]; /* [1][128][64] */
    const float *const restrict grad_discriminator_dense3_fake = task->pointers[1]; /* [1][128][16] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* [1][128][64] */
    const float *const restrict grad_discriminator_dense3_real = task->pointers[3]; /* [1][128][16] */
    float *const restrict adam_discriminator_dense3_kernel_m = task->pointers[4]; /* [64][16] */
    float *const restrict adam_discriminator_dense3_kernel_v = task->pointers[5]; /* [64][16] */
    float *const restrict discriminator_dense3_kernel = task->pointers[6]; /* [64][16] */
    float *const restrict trace_grad_discriminator_dense3_kernel = task->pointers[7];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[8]; /* [1][16] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float *const restrict tile = task->scratch; /* [1024] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 1024; /* [2048] */
        bespoke_multiply(64, 16, 16, terms, count, discriminator_leakyReLU2_fake, 8192, 1, 64,
                         grad_discriminator_dense3_fake, 2048, 16, 128, tile, 16, 0, copies);
        float *const restrict copies_2 = task->scratch + 3072; /* [2048] */
        bespoke_multiply(64, 16, 16, terms, count, discriminator_leakyReLU2_real, 8192, 1, 64,
                         grad_discriminator_dense3_real, 2048, 16, 128, tile, 16, 1, copies_2);
        float total[16] = {0};
        for (int row = 0; row < 64; row++) {
            float *const m_row = adam_discriminator_dense3_kernel_m + row * 16;
            float *const v_row = adam_discriminator_dense3_kernel_v + row * 16;
            float *const kernel_row = discriminator_dense3_kernel + row * 16;
            BY_SIXTEEN for (int c = 0; c < 16; c++) {
                const float grad_kernel = tile[row * 16 + c];
                const float m_next = 0.9f * m_row[c] + 0.1f * grad_kernel;
                const float kernel = grad_kernel * grad_kernel;
                const float v_next = 0.999f * v_row[c] + 0.001f * kernel;
                if (trace_grad_discriminator_dense3_kernel) {
                    trace_grad_discriminator_dense3_kernel[row * 16 + c] = grad_kernel;
                }
                kernel_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_signal_gradient_discriminator[c] = total[c];
        }
    }
}

/* mlp_step_update_discriminator_dense2_bias, BespokeZoo/MLP.swift:27
 *   add grad/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.1 adam/discriminator/dense2/bias/m/added [64]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense2/bias/m/next [64]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.001 adam/discriminator/dense2/bias/v/added [64]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense2/bias/v/next [64]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense2/bias [64]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense2/bias/next [64]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   2 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense2_bias(const bespoke_task *task) {
#line 1514 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense2_bias_via_fake = task->pointers[0]; /* [1][64] */
    const float *const restrict sums_for_grad_discriminator_dense2_bias_via_real = task->pointers[1]; /* [1][64] */
    float *const restrict adam_discriminator_dense2_bias_m = task->pointers[2]; /* [64] */
    float *const restrict adam_discriminator_dense2_bias_v = task->pointers[3]; /* [64] */
    float *const restrict discriminator_dense2_bias = task->pointers[4]; /* [64] */
    float *const restrict trace_grad_discriminator_dense2_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias = sums_for_grad_discriminator_dense2_bias_via_fake[column + c]
                + sums_for_grad_discriminator_dense2_bias_via_real[column + c];
            const float m = adam_discriminator_dense2_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_discriminator_dense2_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = discriminator_dense2_bias[column + c];
            if (trace_grad_discriminator_dense2_bias) {
                trace_grad_discriminator_dense2_bias[column + c] = grad_bias;
            }
            discriminator_dense2_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense2_bias_m[column + c] = m_next;
            adam_discriminator_dense2_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_discriminator_dense1_real, BespokeZoo/MLP.swift:27
 *   dense, gradient of the input: grad/discriminator/leakyReLU1/real [n=128, 256]  (BespokeZoo/MLP.swift:27)
 *   multiply grad/discriminator/dense1/real [n=128, 256]  (BespokeZoo/MLP.swift:28)
 *   sum grad/discriminator/dense1/bias via real [256]  (BespokeZoo/MLP.swift:27)
 *   4.2 MFLOP, 360 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense1_real(const bespoke_task *task) {
#line 1559 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense2_real = task->pointers[0]; /* [1][128][64] */
    const float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* [1][8][64][32] */
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[2]; /* [1][128][256] */
    float *const restrict grad_discriminator_dense1_real = task->pointers[3]; /* [1][128][256] */
    float *const restrict sums_for_grad_discriminator_dense1_bias_via_real = task->pointers[4]; /* [1][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_discriminator_dense2_real, 8192, 64, 1,
                         discriminator_dense2_kernel_in_panels + item % 8 * 2048, 16384, 32, 64, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU1_row = discriminator_leakyReLU1_real + row * 256 + column;
            float *const grad_dense1_row = grad_discriminator_dense1_real + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_dense1 = tile[row * 32 + c] * bespoke_slope(leakyReLU1_row[c], 0.2f);
                grad_dense1_row[c] = grad_dense1;
                total[c] += grad_dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense1_bias_via_real[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_discriminator_dense2_kernel, BespokeZoo/MLP.swift:27
 *   dense, gradient of the kernel: grad/discriminator/dense2/kernel via fake [256, 64]  (BespokeZoo/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense2/kernel via real [256, 64]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense2/kernel [256, 64]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   8.4 MFLOP, 393 kB */
/* 2 terms of 1 x 2 slabs. */
static const term_table mlp_step_grad_discriminator_dense2_kernel_slab_terms = {
    .row_count = 1, .column_count = 2,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}},
};
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense2_kernel(const bespoke_task *task) {
#line 1603 "MLP_kernels.h"
    float *const restrict grad_discriminator_dense2_kernel = task->pointers[0]; /* [256][64] */
    const float *const restrict discriminator_leakyReLU1_fake = task->pointers[1]; /* [1][128][256] */
    const float *const restrict grad_discriminator_dense2_fake = task->pointers[2]; /* [1][128][64] */
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[3]; /* [1][128][256] */
    const float *const restrict grad_discriminator_dense2_real = task->pointers[4]; /* [1][128][64] */
    float *const restrict trace_grad_discriminator_dense2_kernel = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [2][64] */
    work items = share_by_work(task, &mlp_step_grad_discriminator_dense2_kernel_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_grad_discriminator_dense2_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, discriminator_leakyReLU1_fake, 128, 1, 256,
                         grad_discriminator_dense2_fake + item % 2 * 32, 8192, 64, 128,
                         grad_discriminator_dense2_kernel + (slab * 8192 + column), 64, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, discriminator_leakyReLU1_real, 128, 1, 256,
                         grad_discriminator_dense2_real + item % 2 * 32, 8192, 64, 128,
                         grad_discriminator_dense2_kernel + (slab * 8192 + column), 64, 1, copies_2);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_kernel_row = grad_discriminator_dense2_kernel + slab * 8192 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_discriminator_dense2_kernel) {
                    trace_grad_discriminator_dense2_kernel[slab * 8192 + row * 64 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* mlp_step_update_discriminator_dense1_bias, BespokeZoo/MLP.swift:27
 *   add grad/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.1 adam/discriminator/dense1/bias/m/added [256]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense1/bias/m/next [256]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   scale by 0.001 adam/discriminator/dense1/bias/v/added [256]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense1/bias/v/next [256]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense1/bias [256]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense1/bias/next [256]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   8 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense1_bias(const bespoke_task *task) {
#line 1657 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_fake = task->pointers[0]; /* [1][256] */
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_real = task->pointers[1]; /* [1][256] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* [256] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* [256] */
    float *const restrict discriminator_dense1_bias = task->pointers[4]; /* [256] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][256] */
    work items = share_evenly(task, 8, 8);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias = sums_for_grad_discriminator_dense1_bias_via_fake[column + c]
                + sums_for_grad_discriminator_dense1_bias_via_real[column + c];
            const float m = adam_discriminator_dense1_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_discriminator_dense1_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = discriminator_dense1_bias[column + c];
            if (trace_grad_discriminator_dense1_bias) {
                trace_grad_discriminator_dense1_bias[column + c] = grad_bias;
            }
            discriminator_dense1_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense1_bias_m[column + c] = m_next;
            adam_discriminator_dense1_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* mlp_step_pack_discriminator_dense1_kernel, BespokeZoo/MLP.swift:27
 *   pack discriminator/dense1/kernel [784, 256]
 *   2 MB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_pack_discriminator_dense1_kernel(const bespoke_task *task) {
#line 1700 "MLP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [784][256] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [1][25][256][32] */
    work items = share_evenly(task, 25, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        bespoke_pack_transposed(discriminator_dense1_kernel + column * 256, 256,
                                discriminator_dense1_kernel_in_panels + item * 8192, 256, 32, columns);
    }
}

/* mlp_step_grad_discriminator_dense1_kernel, BespokeZoo/MLP.swift:27
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via fake [784, 256]  (BespokeZoo/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via real [784, 256]  (BespokeZoo/MLP.swift:27)
 *   square adam/discriminator/dense1/kernel [784, 256]  (BespokeZoo/MLP.swift:27)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   102.8 MFLOP, 2 MB */
/* 7 terms of 1 x 7 slabs. */
static const term_table mlp_step_grad_discriminator_dense1_kernel_slab_terms = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{3, 0}, {0, 0}, 1}, {{4, 0}, {0, 0}, 1},
        {{5, 0}, {0, 0}, 1}, {{6, 0}, {0, 0}, 1},
    },
};
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_discriminator_dense1_kernel(const bespoke_task *task) {
#line 1729 "MLP_kernels.h"
    float *const restrict grad_discriminator_dense1_kernel = task->pointers[0]; /* [784][256] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [1][128][784] */
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[2]; /* [1][128][256] */
    const float *const restrict input_real = task->pointers[3];
    const float *const restrict grad_discriminator_dense1_real = task->pointers[4]; /* [1][128][256] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [7][256] */
    work items = share_by_work(task, &mlp_step_grad_discriminator_dense1_kernel_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_grad_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(112, 32, 32, terms, count, generator_tanh1, 112, 1, 784,
                         grad_discriminator_dense1_fake + item % 8 * 32, 32768, 256, 128,
                         grad_discriminator_dense1_kernel + (slab * 28672 + column), 256, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [4096] */
        bespoke_multiply(112, 32, 32, terms, count, input_real, 112, 1, 784,
                         grad_discriminator_dense1_real + item % 8 * 32, 32768, 256, 128,
                         grad_discriminator_dense1_kernel + (slab * 28672 + column), 256, 1, copies_2);
        float total[32] = {0};
        for (int row = 0; row < 112; row++) {
            float *const grad_kernel_row = grad_discriminator_dense1_kernel + slab * 28672 + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_discriminator_dense1_kernel) {
                    trace_grad_discriminator_dense1_kernel[slab * 28672 + row * 256 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 256 + column + c] = total[c];
        }
    }
}

/* mlp_step_pack_generator_dense4_kernel, BespokeZoo/MLP.swift:17
 *   pack generator/dense4/kernel [512, 784]
 *   3 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_pack_generator_dense4_kernel(const bespoke_task *task) {
#line 1772 "MLP_kernels.h"
    const float *const restrict generator_dense4_kernel = task->pointers[0]; /* [512][784] */
    float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* [1][16][784][32] */
    work items = share_evenly(task, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        bespoke_pack_transposed(generator_dense4_kernel + column * 784, 784,
                                generator_dense4_kernel_in_panels + item * 25088, 784, 32, 32);
    }
}

/* mlp_step_grad_generator_dense4, BespokeZoo/MLP.swift:27
 *   dense, gradient of the input: grad/discriminator/flatten1/fake for generator [n=128, 784]
 *     (BespokeZoo/MLP.swift:27)
 *   multiply grad/generator/dense4 [n=128, 784]  (BespokeZoo/MLP.swift:18)
 *   sum grad/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   51.4 MFLOP, 2 MB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense4(const bespoke_task *task) {
#line 1791 "MLP_kernels.h"
    const float *const restrict grad_discriminator_dense1_fake_for_generator = task->pointers[0]; /* [1][128][256] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [1][25][256][32] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* [1][128][784] */
    float *const restrict grad_generator_dense4 = task->pointers[3]; /* [1][128][784] */
    float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[4]; /* [1][784] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 25, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, columns, terms, count, grad_discriminator_dense1_fake_for_generator, 32768, 256, 1,
                         discriminator_dense1_kernel_in_panels + item % 25 * 8192, 204800, 32, 256, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const tanh1_row = generator_tanh1 + row * 784 + column;
            float *const grad_dense4_row = grad_generator_dense4 + row * 784 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                const float grad_dense4 = tile[row * 32 + c] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
                grad_dense4_row[c] = grad_dense4;
                total[c] += grad_dense4;
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_grad_generator_dense4_bias[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm3, BespokeZoo/MLP.swift:17
 *   dense, gradient of the input: grad/generator/batchNorm3 [n=128, 512]  (BespokeZoo/MLP.swift:17)
 *   sum grad/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/normalised [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/gamma [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/inverse_deviation [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm3/inverse_deviation [512]  (BespokeZoo/MLP.swift:15)
 *   102.8 MFLOP, 3 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm3(const bespoke_task *task) {
#line 1833 "MLP_kernels.h"
    float *const restrict grad_generator_batchNorm3 = task->pointers[0]; /* [1][128][512] */
    const float *const restrict grad_generator_dense4 = task->pointers[1]; /* [1][128][784] */
    const float *const restrict generator_dense4_kernel_in_panels = task->pointers[2]; /* [1][16][784][32] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [512] */
    const float *const restrict generator_dense3_product = task->pointers[4]; /* [1][128][512] */
    const float *const restrict generator_dense3_bias = task->pointers[5]; /* [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[6]; /* [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[7]; /* [512] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* [1][512] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* [1][512] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* [1][512] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_dense4, 100352, 784, 1,
                         generator_dense4_kernel_in_panels + item % 16 * 25088, 401408, 32, 784,
                         grad_generator_batchNorm3 + column, 512, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_batchNorm3_row = grad_generator_batchNorm3 + row * 512 + column;
            const float *const product_row = generator_dense3_product + row * 512 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                const float centred = (dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c];
                total[c] += grad_batchNorm3_row[c];
                total_2[c] += grad_batchNorm3_row[c] * (centred * generator_batchNorm3_inverse_deviation[column + c]);
                total_3[c] += grad_batchNorm3_row[c] * generator_batchNorm3_gamma[column + c] * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_beta[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_gamma[column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_inverse_deviation[column + c] = total_3[c];
        }
    }
}

/* mlp_step_pack_grad_generator_dense4, BespokeZoo/MLP.swift:18
 *   pack grad/generator/dense4 [n=128, 784]
 *   803 kB */
#line 18 "BespokeZoo/MLP.swift"
static void mlp_step_pack_grad_generator_dense4(const bespoke_task *task) {
#line 1884 "MLP_kernels.h"
    const float *const restrict grad_generator_dense4 = task->pointers[0]; /* [1][128][784] */
    float *const restrict grad_generator_dense4_in_panels = task->pointers[1]; /* [1][25][128][32] */
    work items = share_evenly(task, 128, 7);
    for (int item; next_item(&items, &item);) {
        bespoke_pack_row(grad_generator_dense4 + item * 784, grad_generator_dense4_in_panels + item * 32, 4096, 32,
                         784);
    }
}

/* mlp_step_grad_generator_dense4_kernel, BespokeZoo/MLP.swift:17
 *   dense, gradient of the kernel: grad/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   square adam/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   102.8 MFLOP, 2 MB */
/* 4 terms of 2 x 2 slabs. */
static const term_table mlp_step_grad_generator_dense4_kernel_slab_terms = {
    .row_count = 2, .column_count = 2,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}},
};
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense4_kernel(const bespoke_task *task) {
#line 1907 "MLP_kernels.h"
    float *const restrict grad_generator_dense4_kernel = task->pointers[0]; /* [512][784] */
    const float *const restrict generator_batchNorm3 = task->pointers[1]; /* [1][128][512] */
    const float *const restrict grad_generator_dense4_in_panels = task->pointers[2]; /* [1][25][128][32] */
    float *const restrict trace_grad_generator_dense4_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [4][784] */
    work items = share_by_work(task, &mlp_step_grad_generator_dense4_kernel_slab_terms, 25, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 25;
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_grad_generator_dense4_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, columns, terms, count, generator_batchNorm3, 128, 1, 512,
                         grad_generator_dense4_in_panels + item % 25 * 4096, 102400, 32, 128,
                         grad_generator_dense4_kernel + (slab * 100352 + column), 784, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_kernel_row = grad_generator_dense4_kernel + slab * 100352 + row * 784 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                if (trace_grad_generator_dense4_kernel) {
                    trace_grad_generator_dense4_kernel[slab * 100352 + row * 784 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_gradient_generator[slab * 784 + column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm3_mean_sum_and_update, BespokeZoo/MLP.swift:15
 *   scale by -0.5 grad/generator/batchNorm3/variance_plus_epsilon [512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/variance_plus_epsilon [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.015625 grad/generator/batchNorm3/centred via squares [512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/mean [512]  (BespokeZoo/MLP.swift:15)
 *   scale by -0.0078125 grad/generator/batchNorm3/mean_sum [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm3/gamma/m/added [512]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm3/gamma/m/next [512]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm3/gamma/v/added [512]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm3/gamma/v/next [512]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm3/gamma [512]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm3/gamma/next [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm3/beta/m/added [512]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm3/beta/m/next [512]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm3/beta/v/added [512]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm3/beta/v/next [512]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm3/beta [512]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm3/beta/next [512]  (BespokeZoo/MLP.swift:15)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   37 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm3_mean_sum_and_update(const bespoke_task *task) {
#line 1970 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[0]; /* [1][512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* [512] */
    const float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[2]; /* [1][512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [512] */
    const float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[4]; /* [1][512] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[5]; /* [512] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[6]; /* [512] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[7]; /* [512] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[8]; /* [512] */
    float *const restrict generator_batchNorm3_beta = task->pointers[9]; /* [512] */
    float *const restrict grad_generator_batchNorm3_centred_via_squares = task->pointers[10]; /* [512] */
    float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[11]; /* [512] */
    float *const restrict generator_batchNorm3_gamma_next = task->pointers[12]; /* [512] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[13]; /* [1][512] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[14]; /* [1][512] */
    work items = share_evenly(task, 16, 16);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
            const float grad_beta = sums_for_grad_generator_batchNorm3_beta[column + c];
            const float gamma_2 = generator_batchNorm3_gamma[column + c];
            const float grad_gamma = sums_for_grad_generator_batchNorm3_gamma[column + c];
            const float m = adam_generator_batchNorm3_gamma_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_gamma;
            const float gamma_3 = grad_gamma * grad_gamma;
            const float v = adam_generator_batchNorm3_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm3_beta_m[column + c];
            const float m_next_2 = 0.9f * m_2 + 0.1f * grad_beta;
            const float beta = grad_beta * grad_beta;
            const float v_2 = adam_generator_batchNorm3_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm3_beta[column + c];
            grad_generator_batchNorm3_centred_via_squares[column + c] =
                0.015625f
                * (-0.5f * sums_for_grad_generator_batchNorm3_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm3_mean_sum[column + c] = -0.0078125f * (grad_beta * gamma_2 * inverse_deviation);
            generator_batchNorm3_gamma_next[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            generator_batchNorm3_beta[column + c] = beta_2 - step_size * m_next_2 / (sqrtf(v_next_2) + 1e-07f);
            adam_generator_batchNorm3_gamma_m[column + c] = m_next;
            adam_generator_batchNorm3_gamma_v[column + c] = v_next;
            adam_generator_batchNorm3_beta_m[column + c] = m_next_2;
            adam_generator_batchNorm3_beta_v[column + c] = v_next_2;
            total[c] += gamma_3;
            total_2[c] += beta;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator_2[column + c] = total_2[c];
        }
    }
}

/* mlp_step_pack_generator_dense3_kernel, BespokeZoo/MLP.swift:13
 *   pack generator/dense3/kernel [256, 512]
 *   1 MB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_pack_generator_dense3_kernel(const bespoke_task *task) {
#line 2038 "MLP_kernels.h"
    const float *const restrict generator_dense3_kernel = task->pointers[0]; /* [256][512] */
    float *const restrict generator_dense3_kernel_in_panels = task->pointers[1]; /* [1][8][512][32] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        bespoke_pack_transposed(generator_dense3_kernel + column * 512, 512,
                                generator_dense3_kernel_in_panels + item * 16384, 512, 32, 32);
    }
}

/* mlp_step_grad_generator_dense3, BespokeZoo/MLP.swift:15
 *   multiply grad/generator/batchNorm3/centred via squares [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/batchNorm3/centred [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/leakyReLU3 [n=128, 512]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/dense3 [n=128, 512]  (BespokeZoo/MLP.swift:14)
 *   sum grad/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   799 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense3(const bespoke_task *task) {
#line 2058 "MLP_kernels.h"
    const float *const restrict grad_generator_batchNorm3_centred_via_squares = task->pointers[0]; /* [512] */
    const float *const restrict generator_dense3_product = task->pointers[1]; /* [1][128][512] */
    const float *const restrict generator_dense3_bias = task->pointers[2]; /* [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[3]; /* [512] */
    const float *const restrict grad_generator_batchNorm3 = task->pointers[4]; /* [1][128][512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[5]; /* [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* [512] */
    const float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[7]; /* [512] */
    float *const restrict grad_generator_dense3 = task->pointers[8]; /* [1][128][512] */
    float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[9]; /* [1][512] */
    work items = share_evenly(task, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense3_product + row * 512 + column;
            const float *const grad_batchNorm3_row = grad_generator_batchNorm3 + row * 512 + column;
            float *const grad_dense3_row = grad_generator_dense3 + row * 512 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                const float leakyReLU3 = dense3 > 0.0f ? dense3 : 0.2f * dense3;
                const float grad_dense3 =
                    (grad_batchNorm3_row[c] * generator_batchNorm3_gamma[column + c]
                    * generator_batchNorm3_inverse_deviation[column + c]
                    + grad_generator_batchNorm3_centred_via_squares[column + c]
                    * (leakyReLU3 - generator_batchNorm3_mean[column + c])
                    + grad_generator_batchNorm3_mean_sum[column + c]) * bespoke_slope(leakyReLU3, 0.2f);
                grad_dense3_row[c] = grad_dense3;
                total[c] += grad_dense3;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense3_bias[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm2, BespokeZoo/MLP.swift:13
 *   dense, gradient of the input: grad/generator/batchNorm2 [n=128, 256]  (BespokeZoo/MLP.swift:13)
 *   sum grad/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/normalised [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/gamma [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/inverse_deviation [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm2/inverse_deviation [256]  (BespokeZoo/MLP.swift:15)
 *   33.6 MFLOP, 1 MB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm2(const bespoke_task *task) {
#line 2107 "MLP_kernels.h"
    float *const restrict grad_generator_batchNorm2 = task->pointers[0]; /* [1][128][256] */
    const float *const restrict grad_generator_dense3 = task->pointers[1]; /* [1][128][512] */
    const float *const restrict generator_dense3_kernel_in_panels = task->pointers[2]; /* [1][8][512][32] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [256] */
    const float *const restrict generator_dense2_product = task->pointers[4]; /* [1][128][256] */
    const float *const restrict generator_dense2_bias = task->pointers[5]; /* [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[6]; /* [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[7]; /* [256] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[8]; /* [1][256] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[9]; /* [1][256] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[10]; /* [1][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_dense3, 65536, 512, 1,
                         generator_dense3_kernel_in_panels + item % 8 * 16384, 131072, 32, 512,
                         grad_generator_batchNorm2 + column, 256, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_batchNorm2_row = grad_generator_batchNorm2 + row * 256 + column;
            const float *const product_row = generator_dense2_product + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                const float centred = (dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c];
                total[c] += grad_batchNorm2_row[c];
                total_2[c] += grad_batchNorm2_row[c] * (centred * generator_batchNorm2_inverse_deviation[column + c]);
                total_3[c] += grad_batchNorm2_row[c] * generator_batchNorm2_gamma[column + c] * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_beta[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_gamma[column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_inverse_deviation[column + c] = total_3[c];
        }
    }
}

/* mlp_step_grad_generator_dense3_kernel, BespokeZoo/MLP.swift:13
 *   dense, gradient of the kernel: grad/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   33.6 MFLOP, 918 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense3_kernel(const bespoke_task *task) {
#line 2160 "MLP_kernels.h"
    float *const restrict grad_generator_dense3_kernel = task->pointers[0]; /* [256][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* [1][128][256] */
    const float *const restrict grad_generator_dense3 = task->pointers[2]; /* [1][128][512] */
    float *const restrict trace_grad_generator_dense3_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [2][512] */
    work items = share_by_work(task, &mlp_step_grad_discriminator_dense2_kernel_slab_terms, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 16;
        const int column = item % 16 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_grad_discriminator_dense2_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, generator_batchNorm2, 128, 1, 256,
                         grad_generator_dense3 + item % 16 * 32, 65536, 512, 128,
                         grad_generator_dense3_kernel + (slab * 65536 + column), 512, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_kernel_row = grad_generator_dense3_kernel + slab * 65536 + row * 512 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense3_kernel) {
                    trace_grad_generator_dense3_kernel[slab * 65536 + row * 512 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 512 + column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm2_mean_sum_and_update, BespokeZoo/MLP.swift:15
 *   scale by -0.5 grad/generator/batchNorm2/variance_plus_epsilon [256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/variance_plus_epsilon [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.015625 grad/generator/batchNorm2/centred via squares [256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/mean [256]  (BespokeZoo/MLP.swift:15)
 *   scale by -0.0078125 grad/generator/batchNorm2/mean_sum [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm2/gamma/m/added [256]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm2/gamma/m/next [256]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm2/gamma/v/added [256]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm2/gamma/v/next [256]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm2/gamma [256]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm2/gamma/next [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm2/beta/m/added [256]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm2/beta/m/next [256]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm2/beta/v/added [256]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm2/beta/v/next [256]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm2/beta [256]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm2/beta/next [256]  (BespokeZoo/MLP.swift:15)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   18 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm2_mean_sum_and_update(const bespoke_task *task) {
#line 2222 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[0]; /* [1][256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [256] */
    const float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[2]; /* [1][256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [256] */
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[4]; /* [1][256] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[5]; /* [256] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[6]; /* [256] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[7]; /* [256] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[8]; /* [256] */
    float *const restrict generator_batchNorm2_beta = task->pointers[9]; /* [256] */
    float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[10]; /* [256] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[11]; /* [256] */
    float *const restrict generator_batchNorm2_gamma_next = task->pointers[12]; /* [256] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[13]; /* [1][256] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[14]; /* [1][256] */
    work items = share_evenly(task, 8, 8);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm2_inverse_deviation[column + c];
            const float grad_beta = sums_for_grad_generator_batchNorm2_beta[column + c];
            const float gamma_2 = generator_batchNorm2_gamma[column + c];
            const float grad_gamma = sums_for_grad_generator_batchNorm2_gamma[column + c];
            const float m = adam_generator_batchNorm2_gamma_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_gamma;
            const float gamma_3 = grad_gamma * grad_gamma;
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_next_2 = 0.9f * m_2 + 0.1f * grad_beta;
            const float beta = grad_beta * grad_beta;
            const float v_2 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_centred_via_squares[column + c] =
                0.015625f
                * (-0.5f * sums_for_grad_generator_batchNorm2_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm2_mean_sum[column + c] = -0.0078125f * (grad_beta * gamma_2 * inverse_deviation);
            generator_batchNorm2_gamma_next[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            generator_batchNorm2_beta[column + c] = beta_2 - step_size * m_next_2 / (sqrtf(v_next_2) + 1e-07f);
            adam_generator_batchNorm2_gamma_m[column + c] = m_next;
            adam_generator_batchNorm2_gamma_v[column + c] = v_next;
            adam_generator_batchNorm2_beta_m[column + c] = m_next_2;
            adam_generator_batchNorm2_beta_v[column + c] = v_next_2;
            total[c] += gamma_3;
            total_2[c] += beta;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator_2[column + c] = total_2[c];
        }
    }
}

/* mlp_step_pack_generator_dense2_kernel, BespokeZoo/MLP.swift:13
 *   pack generator/dense2/kernel [128, 256]
 *   262 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_pack_generator_dense2_kernel(const bespoke_task *task) {
#line 2290 "MLP_kernels.h"
    const float *const restrict generator_dense2_kernel = task->pointers[0]; /* [128][256] */
    float *const restrict generator_dense2_kernel_in_panels = task->pointers[1]; /* [1][4][256][32] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        bespoke_pack_transposed(generator_dense2_kernel + column * 256, 256,
                                generator_dense2_kernel_in_panels + item * 8192, 256, 32, 32);
    }
}

/* mlp_step_grad_generator_dense2, BespokeZoo/MLP.swift:15
 *   multiply grad/generator/batchNorm2/centred via squares [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/batchNorm2/centred [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/leakyReLU2 [n=128, 256]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/dense2 [n=128, 256]  (BespokeZoo/MLP.swift:14)
 *   sum grad/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   399 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense2(const bespoke_task *task) {
#line 2310 "MLP_kernels.h"
    const float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[0]; /* [256] */
    const float *const restrict generator_dense2_product = task->pointers[1]; /* [1][128][256] */
    const float *const restrict generator_dense2_bias = task->pointers[2]; /* [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[3]; /* [256] */
    const float *const restrict grad_generator_batchNorm2 = task->pointers[4]; /* [1][128][256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[5]; /* [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[6]; /* [256] */
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[7]; /* [256] */
    float *const restrict grad_generator_dense2 = task->pointers[8]; /* [1][128][256] */
    float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[9]; /* [1][256] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense2_product + row * 256 + column;
            const float *const grad_batchNorm2_row = grad_generator_batchNorm2 + row * 256 + column;
            float *const grad_dense2_row = grad_generator_dense2 + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                const float leakyReLU2 = dense2 > 0.0f ? dense2 : 0.2f * dense2;
                const float grad_dense2 =
                    (grad_batchNorm2_row[c] * generator_batchNorm2_gamma[column + c]
                    * generator_batchNorm2_inverse_deviation[column + c]
                    + grad_generator_batchNorm2_centred_via_squares[column + c]
                    * (leakyReLU2 - generator_batchNorm2_mean[column + c])
                    + grad_generator_batchNorm2_mean_sum[column + c]) * bespoke_slope(leakyReLU2, 0.2f);
                grad_dense2_row[c] = grad_dense2;
                total[c] += grad_dense2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense2_bias[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm1, BespokeZoo/MLP.swift:13
 *   dense, gradient of the input: grad/generator/batchNorm1 [n=128, 128]  (BespokeZoo/MLP.swift:13)
 *   sum grad/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/normalised [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/gamma [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/inverse_deviation [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   sum grad/generator/batchNorm1/inverse_deviation [128]  (BespokeZoo/MLP.swift:15)
 *   8.4 MFLOP, 395 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm1(const bespoke_task *task) {
#line 2359 "MLP_kernels.h"
    float *const restrict grad_generator_batchNorm1 = task->pointers[0]; /* [1][128][128] */
    const float *const restrict grad_generator_dense2 = task->pointers[1]; /* [1][128][256] */
    const float *const restrict generator_dense2_kernel_in_panels = task->pointers[2]; /* [1][4][256][32] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_dense1_product = task->pointers[4]; /* [1][128][128] */
    const float *const restrict generator_dense1_bias = task->pointers[5]; /* [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[6]; /* [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[7]; /* [128] */
    float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[8]; /* [1][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[9]; /* [1][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[10]; /* [1][128] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_dense2, 32768, 256, 1,
                         generator_dense2_kernel_in_panels + item % 4 * 8192, 32768, 32, 256,
                         grad_generator_batchNorm1 + column, 128, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_batchNorm1_row = grad_generator_batchNorm1 + row * 128 + column;
            const float *const product_row = generator_dense1_product + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                const float centred = (dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c];
                total[c] += grad_batchNorm1_row[c];
                total_2[c] += grad_batchNorm1_row[c] * (centred * generator_batchNorm1_inverse_deviation[column + c]);
                total_3[c] += grad_batchNorm1_row[c] * generator_batchNorm1_gamma[column + c] * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm1_beta[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm1_gamma[column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm1_inverse_deviation[column + c] = total_3[c];
        }
    }
}

/* mlp_step_grad_generator_dense2_kernel, BespokeZoo/MLP.swift:13
 *   dense, gradient of the kernel: grad/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   8.4 MFLOP, 328 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense2_kernel(const bespoke_task *task) {
#line 2412 "MLP_kernels.h"
    float *const restrict grad_generator_dense2_kernel = task->pointers[0]; /* [128][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* [1][128][128] */
    const float *const restrict grad_generator_dense2 = task->pointers[2]; /* [1][128][256] */
    float *const restrict trace_grad_generator_dense2_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, generator_batchNorm1, 16384, 1, 128,
                         grad_generator_dense2 + item % 8 * 32, 32768, 256, 128, grad_generator_dense2_kernel + column,
                         256, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const grad_kernel_row = grad_generator_dense2_kernel + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense2_kernel) {
                    trace_grad_generator_dense2_kernel[row * 256 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_batchNorm1_mean_sum_and_update, BespokeZoo/MLP.swift:15
 *   scale by -0.5 grad/generator/batchNorm1/variance_plus_epsilon [128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/variance_plus_epsilon [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.015625 grad/generator/batchNorm1/centred via squares [128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/mean [128]  (BespokeZoo/MLP.swift:15)
 *   scale by -0.0078125 grad/generator/batchNorm1/mean_sum [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm1/gamma/m/added [128]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm1/gamma/m/next [128]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm1/gamma/v/added [128]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm1/gamma/v/next [128]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm1/gamma [128]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm1/gamma/next [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.1 adam/generator/batchNorm1/beta/m/added [128]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm1/beta/m/next [128]  (BespokeZoo/MLP.swift:15)
 *   square adam/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   scale by 0.001 adam/generator/batchNorm1/beta/v/added [128]  (BespokeZoo/MLP.swift:15)
 *   add adam/generator/batchNorm1/beta/v/next [128]  (BespokeZoo/MLP.swift:15)
 *   square root adam/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   add 1e-07: adam/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   multiply adam/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   divide adam/generator/batchNorm1/beta [128]  (BespokeZoo/MLP.swift:15)
 *   subtract generator/batchNorm1/beta/next [128]  (BespokeZoo/MLP.swift:15)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   9 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_batchNorm1_mean_sum_and_update(const bespoke_task *task) {
#line 2473 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[0]; /* [1][128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [128] */
    const float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[2]; /* [1][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [128] */
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[4]; /* [1][128] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[5]; /* [128] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* [128] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* [128] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* [128] */
    float *const restrict generator_batchNorm1_beta = task->pointers[9]; /* [128] */
    float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[10]; /* [128] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[11]; /* [128] */
    float *const restrict generator_batchNorm1_gamma_next = task->pointers[12]; /* [128] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[13]; /* [1][128] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[14]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm1_inverse_deviation[column + c];
            const float grad_beta = sums_for_grad_generator_batchNorm1_beta[column + c];
            const float gamma_2 = generator_batchNorm1_gamma[column + c];
            const float grad_gamma = sums_for_grad_generator_batchNorm1_gamma[column + c];
            const float m = adam_generator_batchNorm1_gamma_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_gamma;
            const float gamma_3 = grad_gamma * grad_gamma;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_next_2 = 0.9f * m_2 + 0.1f * grad_beta;
            const float beta = grad_beta * grad_beta;
            const float v_2 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_centred_via_squares[column + c] =
                0.015625f
                * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean_sum[column + c] = -0.0078125f * (grad_beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma_next[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_next_2 / (sqrtf(v_next_2) + 1e-07f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_next;
            adam_generator_batchNorm1_gamma_v[column + c] = v_next;
            adam_generator_batchNorm1_beta_m[column + c] = m_next_2;
            adam_generator_batchNorm1_beta_v[column + c] = v_next_2;
            total[c] += gamma_3;
            total_2[c] += beta;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator_2[column + c] = total_2[c];
        }
    }
}

/* mlp_step_grad_generator_dense1, BespokeZoo/MLP.swift:15
 *   multiply grad/generator/batchNorm1/centred via squares [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/batchNorm1/centred [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   add grad/generator/leakyReLU1 [n=128, 128]  (BespokeZoo/MLP.swift:15)
 *   multiply grad/generator/dense1 [n=128, 128]  (BespokeZoo/MLP.swift:14)
 *   sum grad/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   200 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense1(const bespoke_task *task) {
#line 2545 "MLP_kernels.h"
    const float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[0]; /* [128] */
    const float *const restrict generator_dense1_product = task->pointers[1]; /* [1][128][128] */
    const float *const restrict generator_dense1_bias = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[3]; /* [128] */
    const float *const restrict grad_generator_batchNorm1 = task->pointers[4]; /* [1][128][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[5]; /* [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[6]; /* [128] */
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[7]; /* [128] */
    float *const restrict grad_generator_dense1 = task->pointers[8]; /* [1][128][128] */
    float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = generator_dense1_product + row * 128 + column;
            const float *const grad_batchNorm1_row = grad_generator_batchNorm1 + row * 128 + column;
            float *const grad_dense1_row = grad_generator_dense1 + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                const float leakyReLU1 = dense1 > 0.0f ? dense1 : 0.2f * dense1;
                const float grad_dense1 =
                    (grad_batchNorm1_row[c] * generator_batchNorm1_gamma[column + c]
                    * generator_batchNorm1_inverse_deviation[column + c]
                    + grad_generator_batchNorm1_centred_via_squares[column + c]
                    * (leakyReLU1 - generator_batchNorm1_mean[column + c])
                    + grad_generator_batchNorm1_mean_sum[column + c]) * bespoke_slope(leakyReLU1, 0.2f);
                grad_dense1_row[c] = grad_dense1;
                total[c] += grad_dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense1_bias[column + c] = total[c];
        }
    }
}

/* mlp_step_grad_generator_dense1_kernel, BespokeZoo/MLP.swift:13
 *   dense, gradient of the kernel: grad/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   2.1 MFLOP, 131 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_grad_generator_dense1_kernel(const bespoke_task *task) {
#line 2590 "MLP_kernels.h"
    float *const restrict grad_generator_dense1_kernel = task->pointers[0]; /* [64][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][128][64] */
    const float *const restrict grad_generator_dense1 = task->pointers[2]; /* [1][128][128] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][128] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, noise, 8192, 1, 64, grad_generator_dense1 + item % 4 * 32, 16384,
                         128, 128, grad_generator_dense1_kernel + column, 128, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 64; row++) {
            float *const grad_kernel_row = grad_generator_dense1_kernel + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[row * 128 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* mlp_step_update_discriminator_dense1_kernel, BespokeZoo/MLP.swift:27
 *   add adam/discriminator/dense1/kernel/m/next [784, 256]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense1/kernel/v/next [784, 256]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense1/kernel [784, 256]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense1/kernel [784, 256]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense1/kernel [784, 256]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense1/kernel [784, 256]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense1/kernel/next [784, 256]  (BespokeZoo/MLP.swift:27)
 *   6 MB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense1_kernel(const bespoke_task *task) {
#line 2631 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[0]; /* [784][256] */
    const float *const restrict grad_discriminator_dense1_kernel = task->pointers[1]; /* [784][256] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[2]; /* [784][256] */
    float *const restrict discriminator_dense1_kernel = task->pointers[3]; /* [784][256] */
    work items = share_evenly(task, 98, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 98 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_discriminator_dense1_kernel_m[column + c];
            const float grad_kernel = grad_discriminator_dense1_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_discriminator_dense1_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = discriminator_dense1_kernel[column + c];
            discriminator_dense1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense1_kernel_m[column + c] = m_next;
            adam_discriminator_dense1_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_discriminator_dense2_kernel, BespokeZoo/MLP.swift:27
 *   add adam/discriminator/dense2/kernel/m/next [256, 64]  (BespokeZoo/MLP.swift:27)
 *   add adam/discriminator/dense2/kernel/v/next [256, 64]  (BespokeZoo/MLP.swift:27)
 *   square root adam/discriminator/dense2/kernel [256, 64]  (BespokeZoo/MLP.swift:27)
 *   add 1e-07: adam/discriminator/dense2/kernel [256, 64]  (BespokeZoo/MLP.swift:27)
 *   multiply adam/discriminator/dense2/kernel [256, 64]  (BespokeZoo/MLP.swift:27)
 *   divide adam/discriminator/dense2/kernel [256, 64]  (BespokeZoo/MLP.swift:27)
 *   subtract discriminator/dense2/kernel/next [256, 64]  (BespokeZoo/MLP.swift:27)
 *   459 kB */
#line 27 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense2_kernel(const bespoke_task *task) {
#line 2667 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_dense2_kernel_m = task->pointers[0]; /* [256][64] */
    const float *const restrict grad_discriminator_dense2_kernel = task->pointers[1]; /* [256][64] */
    float *const restrict adam_discriminator_dense2_kernel_v = task->pointers[2]; /* [256][64] */
    float *const restrict discriminator_dense2_kernel = task->pointers[3]; /* [256][64] */
    work items = share_evenly(task, 8, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_discriminator_dense2_kernel_m[column + c];
            const float grad_kernel = grad_discriminator_dense2_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_discriminator_dense2_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = discriminator_dense2_kernel[column + c];
            discriminator_dense2_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense2_kernel_m[column + c] = m_next;
            adam_discriminator_dense2_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_generator_dense1_kernel, BespokeZoo/MLP.swift:13
 *   add adam/generator/dense1/kernel/m/next [64, 128]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense1/kernel/v/next [64, 128]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense1/kernel [64, 128]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense1/kernel/next [64, 128]  (BespokeZoo/MLP.swift:13)
 *   229 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense1_kernel(const bespoke_task *task) {
#line 2703 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [64][128] */
    const float *const restrict grad_generator_dense1_kernel = task->pointers[1]; /* [64][128] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [64][128] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [64][128] */
    work items = share_evenly(task, 8, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 1024;
        for (int c = 0; c < 1024; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense1_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense1_kernel_m[column + c] = m_next;
            adam_generator_dense1_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_generator_dense1_bias, BespokeZoo/MLP.swift:13
 *   scale by 0.1 adam/generator/dense1/bias/m/added [128]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense1/bias/m/next [128]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   scale by 0.001 adam/generator/dense1/bias/v/added [128]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense1/bias/v/next [128]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense1/bias/next [128]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   4 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense1_bias(const bespoke_task *task) {
#line 2743 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[0]; /* [1][128] */
    float *const restrict adam_generator_dense1_bias_m = task->pointers[1]; /* [128] */
    float *const restrict adam_generator_dense1_bias_v = task->pointers[2]; /* [128] */
    float *const restrict generator_dense1_bias = task->pointers[3]; /* [128] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias = sums_for_grad_generator_dense1_bias[column + c];
            const float m = adam_generator_dense1_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_generator_dense1_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = generator_dense1_bias[column + c];
            generator_dense1_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense1_bias_m[column + c] = m_next;
            adam_generator_dense1_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* mlp_step_update_generator_dense2_kernel, BespokeZoo/MLP.swift:13
 *   add adam/generator/dense2/kernel/m/next [128, 256]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense2/kernel/v/next [128, 256]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense2/kernel [128, 256]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense2/kernel/next [128, 256]  (BespokeZoo/MLP.swift:13)
 *   918 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense2_kernel(const bespoke_task *task) {
#line 2786 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense2_kernel_m = task->pointers[0]; /* [128][256] */
    const float *const restrict grad_generator_dense2_kernel = task->pointers[1]; /* [128][256] */
    float *const restrict adam_generator_dense2_kernel_v = task->pointers[2]; /* [128][256] */
    float *const restrict generator_dense2_kernel = task->pointers[3]; /* [128][256] */
    work items = share_evenly(task, 16, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense2_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense2_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_generator_dense2_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense2_kernel[column + c];
            generator_dense2_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense2_kernel_m[column + c] = m_next;
            adam_generator_dense2_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_generator_dense2_bias, BespokeZoo/MLP.swift:13
 *   scale by 0.1 adam/generator/dense2/bias/m/added [256]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense2/bias/m/next [256]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   scale by 0.001 adam/generator/dense2/bias/v/added [256]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense2/bias/v/next [256]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense2/bias/next [256]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   7 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense2_bias(const bespoke_task *task) {
#line 2826 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[0]; /* [1][256] */
    float *const restrict adam_generator_dense2_bias_m = task->pointers[1]; /* [256] */
    float *const restrict adam_generator_dense2_bias_v = task->pointers[2]; /* [256] */
    float *const restrict generator_dense2_bias = task->pointers[3]; /* [256] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][256] */
    work items = share_evenly(task, 8, 8);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias = sums_for_grad_generator_dense2_bias[column + c];
            const float m = adam_generator_dense2_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_generator_dense2_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = generator_dense2_bias[column + c];
            generator_dense2_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense2_bias_m[column + c] = m_next;
            adam_generator_dense2_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* mlp_step_update_generator_dense3_kernel, BespokeZoo/MLP.swift:13
 *   add adam/generator/dense3/kernel/m/next [256, 512]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense3/kernel/v/next [256, 512]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense3/kernel [256, 512]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense3/kernel/next [256, 512]  (BespokeZoo/MLP.swift:13)
 *   4 MB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense3_kernel(const bespoke_task *task) {
#line 2869 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense3_kernel_m = task->pointers[0]; /* [256][512] */
    const float *const restrict grad_generator_dense3_kernel = task->pointers[1]; /* [256][512] */
    float *const restrict adam_generator_dense3_kernel_v = task->pointers[2]; /* [256][512] */
    float *const restrict generator_dense3_kernel = task->pointers[3]; /* [256][512] */
    work items = share_evenly(task, 64, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 64 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense3_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense3_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_generator_dense3_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense3_kernel[column + c];
            generator_dense3_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense3_kernel_m[column + c] = m_next;
            adam_generator_dense3_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_generator_dense3_bias, BespokeZoo/MLP.swift:13
 *   scale by 0.1 adam/generator/dense3/bias/m/added [512]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense3/bias/m/next [512]  (BespokeZoo/MLP.swift:13)
 *   square adam/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   scale by 0.001 adam/generator/dense3/bias/v/added [512]  (BespokeZoo/MLP.swift:13)
 *   add adam/generator/dense3/bias/v/next [512]  (BespokeZoo/MLP.swift:13)
 *   square root adam/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   add 1e-07: adam/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   multiply adam/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   divide adam/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   subtract generator/dense3/bias/next [512]  (BespokeZoo/MLP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   14 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense3_bias(const bespoke_task *task) {
#line 2909 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[0]; /* [1][512] */
    float *const restrict adam_generator_dense3_bias_m = task->pointers[1]; /* [512] */
    float *const restrict adam_generator_dense3_bias_v = task->pointers[2]; /* [512] */
    float *const restrict generator_dense3_bias = task->pointers[3]; /* [512] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][512] */
    work items = share_evenly(task, 16, 16);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias = sums_for_grad_generator_dense3_bias[column + c];
            const float m = adam_generator_dense3_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_generator_dense3_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = generator_dense3_bias[column + c];
            generator_dense3_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense3_bias_m[column + c] = m_next;
            adam_generator_dense3_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* mlp_step_update_generator_dense4_kernel, BespokeZoo/MLP.swift:17
 *   add adam/generator/dense4/kernel/m/next [512, 784]  (BespokeZoo/MLP.swift:17)
 *   add adam/generator/dense4/kernel/v/next [512, 784]  (BespokeZoo/MLP.swift:17)
 *   square root adam/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   add 1e-07: adam/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   multiply adam/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   divide adam/generator/dense4/kernel [512, 784]  (BespokeZoo/MLP.swift:17)
 *   subtract generator/dense4/kernel/next [512, 784]  (BespokeZoo/MLP.swift:17)
 *   11 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense4_kernel(const bespoke_task *task) {
#line 2952 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense4_kernel_m = task->pointers[0]; /* [512][784] */
    const float *const restrict grad_generator_dense4_kernel = task->pointers[1]; /* [512][784] */
    float *const restrict adam_generator_dense4_kernel_v = task->pointers[2]; /* [512][784] */
    float *const restrict generator_dense4_kernel = task->pointers[3]; /* [512][784] */
    work items = share_evenly(task, 196, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 196 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense4_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense4_kernel[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_kernel;
            const float v = adam_generator_dense4_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense4_kernel[column + c];
            generator_dense4_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense4_kernel_m[column + c] = m_next;
            adam_generator_dense4_kernel_v[column + c] = v_next;
        }
    }
}

/* mlp_step_update_generator_dense4_bias, BespokeZoo/MLP.swift:17
 *   scale by 0.1 adam/generator/dense4/bias/m/added [784]  (BespokeZoo/MLP.swift:17)
 *   add adam/generator/dense4/bias/m/next [784]  (BespokeZoo/MLP.swift:17)
 *   square adam/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   scale by 0.001 adam/generator/dense4/bias/v/added [784]  (BespokeZoo/MLP.swift:17)
 *   add adam/generator/dense4/bias/v/next [784]  (BespokeZoo/MLP.swift:17)
 *   square root adam/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   add 1e-07: adam/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   multiply adam/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   divide adam/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   subtract generator/dense4/bias/next [784]  (BespokeZoo/MLP.swift:17)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   subtract signal/movement/generator [784]  (BespokeZoo/MLP.swift:7)
 *   square signal/movement/generator [784]  (BespokeZoo/MLP.swift:7)
 *   sum signal/movement/generator []  (BespokeZoo/MLP.swift:7)
 *   22 kB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_dense4_bias(const bespoke_task *task) {
#line 2995 "MLP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[0]; /* [1][784] */
    float *const restrict adam_generator_dense4_bias_m = task->pointers[1]; /* [784] */
    float *const restrict adam_generator_dense4_bias_v = task->pointers[2]; /* [784] */
    float *const restrict generator_dense4_bias = task->pointers[3]; /* [784] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][784] */
    float *const restrict sums_for_signal_movement_generator = task->pointers[5]; /* [1][784] */
    work items = share_evenly(task, 25, 25);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float total[32] = {0};
        float total_2[32] = {0};
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float grad_bias = sums_for_grad_generator_dense4_bias[column + c];
            const float m = adam_generator_dense4_bias_m[column + c];
            const float m_next = 0.9f * m + 0.1f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v = adam_generator_dense4_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = generator_dense4_bias[column + c];
            const float bias_next = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            const float movement_ = bias_next - bias_2;
            generator_dense4_bias[column + c] = bias_next;
            adam_generator_dense4_bias_m[column + c] = m_next;
            adam_generator_dense4_bias_v[column + c] = v_next;
            total[c] += bias;
            total_2[c] += movement_ * movement_;
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_movement_generator[column + c] = total_2[c];
        }
    }
}

/* mlp_step_sums_for_signal_spread, BespokeZoo/MLP.swift:7
 *   subtract signal/spread [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   square signal/spread [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/spread []  (BespokeZoo/MLP.swift:7)
 *   subtract signal/spread [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   square signal/spread [n=128, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/spread []  (BespokeZoo/MLP.swift:7)
 *   1 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_signal_spread(const bespoke_task *task) {
#line 3046 "MLP_kernels.h"
    const float *const restrict discriminator_dense4_real_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[1]; /* [1] */
    const float *const restrict signal_spread_ = task->pointers[2];
    const float *const restrict discriminator_dense4_fake_product = task->pointers[3]; /* [1][128][1] */
    float *const restrict sums_for_signal_spread = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_spread_2 = task->pointers[5]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense4_bias[0];
    const float spread_value_ = signal_spread_[0];
    for (int item; next_item(&items, &item);) {
        float values[128];
        float values_2[128];
        for (int c = 0; c < 128; c++) {
            const float spread_ = discriminator_dense4_real_product[c] + bias_value - spread_value_;
            const float spread_2_ = discriminator_dense4_fake_product[c] + bias_value - spread_value_;
            values[c] = spread_ * spread_;
            values_2[c] = spread_2_ * spread_2_;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_spread[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_spread_2[0] = total_2[0];
    }
}

/* mlp_step_output_signal_spread, BespokeZoo/MLP.swift:7
 *   scale by 0.00390625 signal/spread []  (BespokeZoo/MLP.swift:7)
 *   add signal/spread []  (BespokeZoo/MLP.swift:7)
 *   maximum signal/spread []  (BespokeZoo/MLP.swift:7)
 *   square root signal/spread []  (BespokeZoo/MLP.swift:7)
 *   divide signal/separation []  (BespokeZoo/MLP.swift:7)
 *   sum signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   add signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   square root signal/gradient/generator []  (BespokeZoo/MLP.swift:7)
 *   sum signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   add signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   square root signal/gradient/discriminator []  (BespokeZoo/MLP.swift:7)
 *   sum signal/movement/generator []  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0012755102 signal/movement/generator []  (BespokeZoo/MLP.swift:7)
 *   square root signal/movement/generator []  (BespokeZoo/MLP.swift:7)
 *   square root signal/movement/discriminator []  (BespokeZoo/MLP.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_output_signal_spread(const bespoke_task *task) {
#line 3098 "MLP_kernels.h"
    const float *const restrict sums_for_signal_spread = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[1]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[2];
    const float *const restrict signal_separation_ = task->pointers[3];
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[5]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_3 = task->pointers[6]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_4 = task->pointers[7]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_5 = task->pointers[8]; /* [1][256] */
    const float *const restrict sums_for_signal_gradient_generator_6 = task->pointers[9]; /* [1][256] */
    const float *const restrict sums_for_signal_gradient_generator_7 = task->pointers[10]; /* [1][256] */
    const float *const restrict sums_for_signal_gradient_generator_8 = task->pointers[11]; /* [1][256] */
    const float *const restrict sums_for_signal_gradient_generator_9 = task->pointers[12]; /* [2][512] */
    const float *const restrict sums_for_signal_gradient_generator_10 = task->pointers[13]; /* [1][512] */
    const float *const restrict sums_for_signal_gradient_generator_11 = task->pointers[14]; /* [1][512] */
    const float *const restrict sums_for_signal_gradient_generator_12 = task->pointers[15]; /* [1][512] */
    const float *const restrict sums_for_signal_gradient_generator_13 = task->pointers[16]; /* [4][784] */
    const float *const restrict sums_for_signal_gradient_generator_14 = task->pointers[17]; /* [1][784] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[18]; /* [7][256] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[19]; /* [1][256] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[20]; /* [2][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[21]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[22]; /* [1][16] */
    const float *const restrict sums_for_signal_gradient_discriminator_6 = task->pointers[23]; /* [1][16] */
    const float *const restrict sums_for_signal_gradient_discriminator_7 = task->pointers[24]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator_8 = task->pointers[25]; /* [1][1] */
    const float *const restrict sums_for_signal_movement_generator = task->pointers[26]; /* [1][784] */
    const float *const restrict sums_for_signal_movement_discriminator = task->pointers[27]; /* [1][1] */
    float *const restrict output_signal_spread = task->pointers[28];
    float *const restrict output_signal_separation = task->pointers[29];
    float *const restrict output_signal_gradient_generator = task->pointers[30];
    float *const restrict output_signal_gradient_discriminator = task->pointers[31];
    float *const restrict output_signal_movement_generator = task->pointers[32];
    float *const restrict output_signal_movement_discriminator = task->pointers[33];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float gradient_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient_generator[i + c];
            }
        }
        float gradient_2_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_2_[c] += sums_for_signal_gradient_generator_2[i + c];
            }
        }
        float gradient_3_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_3_[c] += sums_for_signal_gradient_generator_3[i + c];
            }
        }
        float gradient_4_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_4_[c] += sums_for_signal_gradient_generator_4[i + c];
            }
        }
        float gradient_5_[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_5_[c] += sums_for_signal_gradient_generator_5[i + c];
            }
        }
        float gradient_6_[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_6_[c] += sums_for_signal_gradient_generator_6[i + c];
            }
        }
        float gradient_7_[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_7_[c] += sums_for_signal_gradient_generator_7[i + c];
            }
        }
        float gradient_8_[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_8_[c] += sums_for_signal_gradient_generator_8[i + c];
            }
        }
        float gradient_9_[1] = {0};
        for (int i = 0; i < 1024; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_9_[c] += sums_for_signal_gradient_generator_9[i + c];
            }
        }
        float gradient_10_[1] = {0};
        for (int i = 0; i < 512; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_10_[c] += sums_for_signal_gradient_generator_10[i + c];
            }
        }
        float gradient_11_[1] = {0};
        for (int i = 0; i < 512; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_11_[c] += sums_for_signal_gradient_generator_11[i + c];
            }
        }
        float gradient_12_[1] = {0};
        for (int i = 0; i < 512; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_12_[c] += sums_for_signal_gradient_generator_12[i + c];
            }
        }
        float gradient_13_[1] = {0};
        for (int i = 0; i < 3136; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_13_[c] += sums_for_signal_gradient_generator_13[i + c];
            }
        }
        float gradient_14_[1] = {0};
        for (int i = 0; i < 784; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_14_[c] += sums_for_signal_gradient_generator_14[i + c];
            }
        }
        float discriminator[1] = {0};
        for (int i = 0; i < 1792; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_2[c] += sums_for_signal_gradient_discriminator_2[i + c];
            }
        }
        float discriminator_3[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_3[c] += sums_for_signal_gradient_discriminator_3[i + c];
            }
        }
        float discriminator_4[1] = {0};
        for (int i = 0; i < 64; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_4[c] += sums_for_signal_gradient_discriminator_4[i + c];
            }
        }
        float discriminator_5[1] = {0};
        for (int i = 0; i < 16; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_5[c] += sums_for_signal_gradient_discriminator_5[i + c];
            }
        }
        float discriminator_6[1] = {0};
        for (int i = 0; i < 16; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_6[c] += sums_for_signal_gradient_discriminator_6[i + c];
            }
        }
        float movement_[1] = {0};
        for (int i = 0; i < 784; i++) {
            for (int c = 0; c < 1; c++) {
                movement_[c] += sums_for_signal_movement_generator[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float spread_ =
                sqrtf(bespoke_maximum(0.00390625f * sums_for_signal_spread[c]
                + 0.00390625f * sums_for_signal_spread_2[c],
                1e-12f * (signal_spread_[c] * signal_spread_[c]) + 1e-30f));
            output_signal_spread[c] = spread_;
            output_signal_separation[c] = signal_separation_[c] / spread_;
            output_signal_gradient_generator[c] =
                sqrtf(gradient_[c] + gradient_2_[c] + gradient_3_[c] + gradient_4_[c] + gradient_5_[c] + gradient_6_[c]
                + gradient_7_[c] + gradient_8_[c] + gradient_9_[c] + gradient_10_[c] + gradient_11_[c] + gradient_12_[c]
                + gradient_13_[c] + gradient_14_[c]);
            output_signal_gradient_discriminator[c] =
                sqrtf(discriminator[c] + discriminator_2[c] + discriminator_3[c] + discriminator_4[c]
                + discriminator_5[c] + discriminator_6[c] + sums_for_signal_gradient_discriminator_7[c]
                + sums_for_signal_gradient_discriminator_8[c]);
            output_signal_movement_generator[c] = sqrtf(0.0012755102f * movement_[c]);
            output_signal_movement_discriminator[c] = sqrtf(sums_for_signal_movement_discriminator[c]);
        }
    }
}

/* mlp_step_sums_for_signal_diversity, BespokeZoo/MLP.swift:7
 *   square signal/diversity [n=128, 28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   401 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_signal_diversity(const bespoke_task *task) {
#line 3288 "MLP_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict sums_for_signal_diversity = task->pointers[1]; /* [1][784] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[2]; /* [1][784] */
    work items = share_evenly(task, 25, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float total[32] = {0};
        float total_2[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const input_real_row = input_real + row * 784 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                total[c] += input_real_row[c] * input_real_row[c];
                total_2[c] += input_real_row[c];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_diversity[column + c] = total[c];
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_diversity_2[column + c] = total_2[c];
        }
    }
}

/* mlp_step_sums_for_signal_diversity_2, BespokeZoo/MLP.swift:7
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/diversity []  (BespokeZoo/MLP.swift:7)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   scale by 0.0078125 signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/MLP.swift:7)
 *   sum signal/diversity []  (BespokeZoo/MLP.swift:7)
 *   13 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_sums_for_signal_diversity_2(const bespoke_task *task) {
#line 3326 "MLP_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [1][784] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [1][784] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [1][784] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [1][784] */
    float *const restrict sums_for_signal_diversity_5 = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_6 = task->pointers[5]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict values = task->scratch; /* [784] */
        float *const restrict values_2 = task->scratch + 784; /* [784] */
        for (int c = 0; c < 784; c++) {
            values[c] = sums_for_signal_diversity_2[c]
                - 0.0078125f * (sums_for_signal_diversity[c] * sums_for_signal_diversity[c]);
            values_2[c] = sums_for_signal_diversity_4[c]
                - 0.0078125f * (sums_for_signal_diversity_3[c] * sums_for_signal_diversity_3[c]);
        }
        float total[1] = {0};
        for (int c = 0; c < 784; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity_5[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_6[0] = total_2[0];
    }
}

/* mlp_step_output_signal_diversity, BespokeZoo/MLP.swift:7
 *   maximum signal/diversity []  (BespokeZoo/MLP.swift:7)
 *   divide signal/diversity []  (BespokeZoo/MLP.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/MLP.swift"
static void mlp_step_output_signal_diversity(const bespoke_task *task) {
#line 3362 "MLP_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [1][1] */
    float *const restrict output_signal_diversity = task->pointers[2];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            output_signal_diversity[c] =
                bespoke_maximum(sums_for_signal_diversity_2[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity[c], 0.100352f);
        }
    }
}

/* mlp_step_trace_fake, BespokeZoo/MLP.swift:19
 *   reshape generator/reshape1 [n=128, 28, 28, 1]  (BespokeZoo/MLP.swift:19)
 *   401 kB */
#line 19 "BespokeZoo/MLP.swift"
static void mlp_step_trace_fake(const bespoke_task *task) {
#line 3381 "MLP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [1][128][784] */
    float *const restrict trace_fake = task->pointers[1];
    work items = share_evenly(task, 49, 6);
    for (int item; next_item(&items, &item);) {
        const int column = item % 49 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_fake) {
                trace_fake[column + c] = generator_tanh1[column + c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_dense1_bias, BespokeZoo/MLP.swift:13
 *   sum grad/generator/dense1/bias [128]  (BespokeZoo/MLP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_dense1_bias(const bespoke_task *task) {
#line 3400 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[0]; /* [1][128] */
    float *const restrict trace_grad_generator_dense1_bias = task->pointers[1];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            if (trace_grad_generator_dense1_bias) {
                trace_grad_generator_dense1_bias[c] = sums_for_grad_generator_dense1_bias[c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_batchNorm1, BespokeZoo/MLP.swift:15
 *   sum grad/generator/batchNorm1 [128]  (BespokeZoo/MLP.swift:15)
 *   1 kB
 *   runs as mlp_step_trace_grad_generator_batchNorm1_gamma
 *   runs as mlp_step_trace_grad_generator_batchNorm1_beta */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_batchNorm1(const bespoke_task *task) {
#line 3420 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1 = task->pointers[0]; /* [1][128] */
    float *const restrict trace_grad_generator_batchNorm1 = task->pointers[1];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            if (trace_grad_generator_batchNorm1) {
                trace_grad_generator_batchNorm1[c] = sums_for_grad_generator_batchNorm1[c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_dense2_bias, BespokeZoo/MLP.swift:13
 *   sum grad/generator/dense2/bias [256]  (BespokeZoo/MLP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_dense2_bias(const bespoke_task *task) {
#line 3438 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[0]; /* [1][256] */
    float *const restrict trace_grad_generator_dense2_bias = task->pointers[1];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_dense2_bias) {
                trace_grad_generator_dense2_bias[c] = sums_for_grad_generator_dense2_bias[c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_batchNorm2, BespokeZoo/MLP.swift:15
 *   sum grad/generator/batchNorm2 [256]  (BespokeZoo/MLP.swift:15)
 *   1 kB
 *   runs as mlp_step_trace_grad_generator_batchNorm2_gamma
 *   runs as mlp_step_trace_grad_generator_batchNorm2_beta */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_batchNorm2(const bespoke_task *task) {
#line 3458 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm2 = task->pointers[0]; /* [1][256] */
    float *const restrict trace_grad_generator_batchNorm2 = task->pointers[1];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_batchNorm2) {
                trace_grad_generator_batchNorm2[c] = sums_for_grad_generator_batchNorm2[c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_dense3_bias, BespokeZoo/MLP.swift:13
 *   sum grad/generator/dense3/bias [512]  (BespokeZoo/MLP.swift:13)
 *   2 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_dense3_bias(const bespoke_task *task) {
#line 3476 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[0]; /* [1][512] */
    float *const restrict trace_grad_generator_dense3_bias = task->pointers[1];
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_dense3_bias) {
                trace_grad_generator_dense3_bias[column + c] = sums_for_grad_generator_dense3_bias[column + c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_batchNorm3, BespokeZoo/MLP.swift:15
 *   sum grad/generator/batchNorm3 [512]  (BespokeZoo/MLP.swift:15)
 *   2 kB
 *   runs as mlp_step_trace_grad_generator_batchNorm3_gamma
 *   runs as mlp_step_trace_grad_generator_batchNorm3_beta */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_batchNorm3(const bespoke_task *task) {
#line 3497 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm3 = task->pointers[0]; /* [1][512] */
    float *const restrict trace_grad_generator_batchNorm3 = task->pointers[1];
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_batchNorm3) {
                trace_grad_generator_batchNorm3[column + c] = sums_for_grad_generator_batchNorm3[column + c];
            }
        }
    }
}

/* mlp_step_trace_grad_generator_dense4_bias, BespokeZoo/MLP.swift:17
 *   sum grad/generator/dense4/bias [784]  (BespokeZoo/MLP.swift:17)
 *   3 kB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_step_trace_grad_generator_dense4_bias(const bespoke_task *task) {
#line 3516 "MLP_kernels.h"
    const float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[0]; /* [1][784] */
    float *const restrict trace_grad_generator_dense4_bias = task->pointers[1];
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_dense4_bias) {
                trace_grad_generator_dense4_bias[column + c] = sums_for_grad_generator_dense4_bias[column + c];
            }
        }
    }
}

/* mlp_step_update_generator_batchNorm1_gamma, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm1/gamma/next [128]  (BespokeZoo/MLP.swift:15)
 *   1 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_batchNorm1_gamma(const bespoke_task *task) {
#line 3536 "MLP_kernels.h"
    const float *const restrict generator_batchNorm1_gamma_next = task->pointers[0]; /* [128] */
    float *const restrict generator_batchNorm1_gamma = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_gamma[c] = generator_batchNorm1_gamma_next[c];
        }
    }
}

/* mlp_step_update_generator_batchNorm2_gamma, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm2/gamma/next [256]  (BespokeZoo/MLP.swift:15)
 *   2 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_batchNorm2_gamma(const bespoke_task *task) {
#line 3552 "MLP_kernels.h"
    const float *const restrict generator_batchNorm2_gamma_next = task->pointers[0]; /* [256] */
    float *const restrict generator_batchNorm2_gamma = task->pointers[1]; /* [256] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_gamma[c] = generator_batchNorm2_gamma_next[c];
        }
    }
}

/* mlp_step_update_generator_batchNorm3_gamma, BespokeZoo/MLP.swift:15
 *   subtract generator/batchNorm3/gamma/next [512]  (BespokeZoo/MLP.swift:15)
 *   4 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_step_update_generator_batchNorm3_gamma(const bespoke_task *task) {
#line 3568 "MLP_kernels.h"
    const float *const restrict generator_batchNorm3_gamma_next = task->pointers[0]; /* [512] */
    float *const restrict generator_batchNorm3_gamma = task->pointers[1]; /* [512] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_batchNorm3_gamma[column + c] = generator_batchNorm3_gamma_next[column + c];
        }
    }
}

/* mlp_step_update_discriminator_dense4_bias_2, BespokeZoo/MLP.swift:30
 *   subtract discriminator/dense4/bias/next [1]  (BespokeZoo/MLP.swift:30)
 *   0 kB */
#line 30 "BespokeZoo/MLP.swift"
static void mlp_step_update_discriminator_dense4_bias_2(const bespoke_task *task) {
#line 3585 "MLP_kernels.h"
    const float *const restrict discriminator_dense4_bias_next = task->pointers[0]; /* [1] */
    float *const restrict discriminator_dense4_bias = task->pointers[1]; /* [1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            discriminator_dense4_bias[c] = discriminator_dense4_bias_next[c];
        }
    }
}

/* mlp_generate_generator_dense1_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense1/product [n=64, 128]  (BespokeZoo/MLP.swift:13)
 *   1.0 MFLOP, 82 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_dense1_product(const bespoke_task *task) {
#line 3601 "MLP_kernels.h"
    float *const restrict generator_dense1_product = task->pointers[0]; /* [1][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [64][128] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, input_noise, 64, 64, 1, generator_dense1_kernel + item % 4 * 32, 128,
                         128, 64, generator_dense1_product + column, 128, 0, copies);
    }
}

/* mlp_shared_generator_batchNorm1_inverse_deviation, BespokeZoo/MLP.swift:15
 *   reciprocal square root generator/batchNorm1/inverse_deviation [128]  (BespokeZoo/MLP.swift:15)
 *   1 kB
 *   runs as mlp_generate_generator_batchNorm1_inverse_deviation
 *   runs as mlp_generate_one_generator_batchNorm1_inverse_deviation */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_shared_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 3623 "MLP_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* [128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm1_moving_variance[c] + 0.001f);
        }
    }
}

/* mlp_generate_generator_batchNorm1, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm1/normalised [n=64, 128]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=64, 128]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm1 [n=64, 128]  (BespokeZoo/MLP.swift:15)
 *   68 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_batchNorm1(const bespoke_task *task) {
#line 3641 "MLP_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* [1][64][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* [1][64][128] */
    work items = share_evenly(task, 4, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = generator_dense1_product + row * 128 + column;
            float *const batchNorm1_row = generator_batchNorm1 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                const float dense1 = product_row[c] + generator_dense1_bias[column + c];
                batchNorm1_row[c] =
                    ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_moving_mean[column + c])
                    * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c]
                    + generator_batchNorm1_beta[column + c];
            }
        }
    }
}

/* mlp_generate_generator_dense2_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense2/product [n=64, 256]  (BespokeZoo/MLP.swift:13)
 *   4.2 MFLOP, 229 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_dense2_product(const bespoke_task *task) {
#line 3671 "MLP_kernels.h"
    float *const restrict generator_dense2_product = task->pointers[0]; /* [1][64][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* [1][64][128] */
    const float *const restrict generator_dense2_kernel = task->pointers[2]; /* [128][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, generator_batchNorm1, 8192, 128, 1,
                         generator_dense2_kernel + item % 8 * 32, 256, 256, 128, generator_dense2_product + column, 256,
                         0, copies);
    }
}

/* mlp_shared_generator_batchNorm2_inverse_deviation, BespokeZoo/MLP.swift:15
 *   reciprocal square root generator/batchNorm2/inverse_deviation [256]  (BespokeZoo/MLP.swift:15)
 *   2 kB
 *   runs as mlp_generate_generator_batchNorm2_inverse_deviation
 *   runs as mlp_generate_one_generator_batchNorm2_inverse_deviation */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_shared_generator_batchNorm2_inverse_deviation(const bespoke_task *task) {
#line 3694 "MLP_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* [256] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [256] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm2_moving_variance[c] + 0.001f);
        }
    }
}

/* mlp_generate_generator_batchNorm2, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm2/normalised [n=64, 256]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=64, 256]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm2 [n=64, 256]  (BespokeZoo/MLP.swift:15)
 *   136 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_batchNorm2(const bespoke_task *task) {
#line 3712 "MLP_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* [1][64][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* [256] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[2]; /* [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* [1][64][256] */
    work items = share_evenly(task, 8, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = generator_dense2_product + row * 256 + column;
            float *const batchNorm2_row = generator_batchNorm2 + row * 256 + column;
            for (int c = 0; c < 32; c++) {
                const float dense2 = product_row[c] + generator_dense2_bias[column + c];
                batchNorm2_row[c] =
                    ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_moving_mean[column + c])
                    * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c]
                    + generator_batchNorm2_beta[column + c];
            }
        }
    }
}

/* mlp_generate_generator_dense3_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense3/product [n=64, 512]  (BespokeZoo/MLP.swift:13)
 *   16.8 MFLOP, 721 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_dense3_product(const bespoke_task *task) {
#line 3742 "MLP_kernels.h"
    float *const restrict generator_dense3_product = task->pointers[0]; /* [1][64][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* [1][64][256] */
    const float *const restrict generator_dense3_kernel = task->pointers[2]; /* [256][512] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 16, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 16 * 32;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch; /* [8192] */
        bespoke_multiply(64, 32, 32, terms, count, generator_batchNorm2, 16384, 256, 1,
                         generator_dense3_kernel + item % 16 * 32, 512, 512, 256, generator_dense3_product + column,
                         512, 0, copies);
    }
}

/* mlp_shared_generator_batchNorm3_inverse_deviation, BespokeZoo/MLP.swift:15
 *   reciprocal square root generator/batchNorm3/inverse_deviation [512]  (BespokeZoo/MLP.swift:15)
 *   4 kB
 *   runs as mlp_generate_generator_batchNorm3_inverse_deviation
 *   runs as mlp_generate_one_generator_batchNorm3_inverse_deviation */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_shared_generator_batchNorm3_inverse_deviation(const bespoke_task *task) {
#line 3765 "MLP_kernels.h"
    const float *const restrict generator_batchNorm3_moving_variance = task->pointers[0]; /* [512] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* [512] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_batchNorm3_inverse_deviation[column + c] =
                1.0f / sqrtf(generator_batchNorm3_moving_variance[column + c] + 0.001f);
        }
    }
}

/* mlp_generate_generator_batchNorm3, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm3/normalised [n=64, 512]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=64, 512]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm3 [n=64, 512]  (BespokeZoo/MLP.swift:15)
 *   272 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_batchNorm3(const bespoke_task *task) {
#line 3785 "MLP_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* [1][64][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* [512] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[2]; /* [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* [1][64][512] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 64;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = generator_dense3_product + row * 512 + column;
            float *const batchNorm3_row = generator_batchNorm3 + row * 512 + column;
            for (int c = 0; c < 64; c++) {
                const float dense3 = product_row[c] + generator_dense3_bias[column + c];
                batchNorm3_row[c] =
                    ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_moving_mean[column + c])
                    * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c]
                    + generator_batchNorm3_beta[column + c];
            }
        }
    }
}

/* mlp_generate_generator_tanh1, BespokeZoo/MLP.swift:17
 *   dense generator/dense4/product [n=64, 784]  (BespokeZoo/MLP.swift:17)
 *   add generator/dense4 [n=64, 784]  (BespokeZoo/MLP.swift:17)
 *   tanh generator/tanh1 [n=64, 784]  (BespokeZoo/MLP.swift:18)
 *   51.4 MFLOP, 2 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_generate_generator_tanh1(const bespoke_task *task) {
#line 3817 "MLP_kernels.h"
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* [1][64][512] */
    const float *const restrict generator_dense4_kernel = task->pointers[1]; /* [512][784] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* [1][64][784] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 49 * 16;
        float *const restrict tile = task->scratch; /* [1024] */
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        float *const restrict copies = task->scratch + 1024; /* [8192] */
        bespoke_multiply(64, 16, 16, terms, count, generator_batchNorm3, 32768, 512, 1,
                         generator_dense4_kernel + item % 49 * 16, 784, 784, 512, tile, 16, 0, copies);
        for (int row = 0; row < 64; row++) {
            float *const tanh1_row = generator_tanh1 + row * 784 + column;
            for (int c = 0; c < 16; c++) {
                tanh1_row[c] = bespoke_tanh(tile[row * 16 + c] + generator_dense4_bias[column + c]);
            }
        }
    }
}

/* mlp_generate_output_image, BespokeZoo/MLP.swift:19
 *   reshape generator/reshape1 [n=64, 28, 28, 1]  (BespokeZoo/MLP.swift:19)
 *   401 kB */
#line 19 "BespokeZoo/MLP.swift"
static void mlp_generate_output_image(const bespoke_task *task) {
#line 3845 "MLP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [1][64][784] */
    float *const restrict output_image = task->pointers[1];
    work items = share_evenly(task, 25, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 2048;
        const int columns = column + 2048 < 50176 ? 2048 : 50176 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            output_image[column + c] = generator_tanh1[column + c];
        }
    }
}

/* mlp_generate_one_generator_dense1_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense1/product [n=1, 128]  (BespokeZoo/MLP.swift:13)
 *   0.0 MFLOP, 34 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_dense1_product(const bespoke_task *task) {
#line 3863 "MLP_kernels.h"
    float *const restrict generator_dense1_product = task->pointers[0]; /* [1][1][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [64][128] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(1, 128, 128, terms, count, input_noise, 64, 64, 1, generator_dense1_kernel, 128, 128, 64,
                         generator_dense1_product, 128, 0, NULL);
    }
}

/* mlp_generate_one_generator_batchNorm1, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm1/normalised [n=1, 128]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=1, 128]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm1 [n=1, 128]  (BespokeZoo/MLP.swift:15)
 *   4 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_batchNorm1(const bespoke_task *task) {
#line 3883 "MLP_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* [1][1][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* [1][1][128] */
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        for (int c = 0; c < 32; c++) {
            const float dense1 = generator_dense1_product[column + c] + generator_dense1_bias[column + c];
            generator_batchNorm1[column + c] =
                ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_moving_mean[column + c])
                * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c]
                + generator_batchNorm1_beta[column + c];
        }
    }
}

/* mlp_generate_one_generator_dense2_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense2/product [n=1, 256]  (BespokeZoo/MLP.swift:13)
 *   0.1 MFLOP, 133 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_dense2_product(const bespoke_task *task) {
#line 3909 "MLP_kernels.h"
    float *const restrict generator_dense2_product = task->pointers[0]; /* [1][1][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* [1][1][128] */
    const float *const restrict generator_dense2_kernel = task->pointers[2]; /* [128][256] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 128;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(1, 128, 128, terms, count, generator_batchNorm1, 128, 128, 1,
                         generator_dense2_kernel + item % 2 * 128, 256, 256, 128, generator_dense2_product + column,
                         256, 0, NULL);
    }
}

/* mlp_generate_one_generator_batchNorm2, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm2/normalised [n=1, 256]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=1, 256]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm2 [n=1, 256]  (BespokeZoo/MLP.swift:15)
 *   7 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_batchNorm2(const bespoke_task *task) {
#line 3931 "MLP_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* [1][1][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* [256] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[2]; /* [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* [1][1][256] */
    work items = share_evenly(task, 8, 8);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 32;
        for (int c = 0; c < 32; c++) {
            const float dense2 = generator_dense2_product[column + c] + generator_dense2_bias[column + c];
            generator_batchNorm2[column + c] =
                ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_moving_mean[column + c])
                * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c]
                + generator_batchNorm2_beta[column + c];
        }
    }
}

/* mlp_generate_one_generator_dense3_product, BespokeZoo/MLP.swift:13
 *   dense generator/dense3/product [n=1, 512]  (BespokeZoo/MLP.swift:13)
 *   0.3 MFLOP, 527 kB */
#line 13 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_dense3_product(const bespoke_task *task) {
#line 3957 "MLP_kernels.h"
    float *const restrict generator_dense3_product = task->pointers[0]; /* [1][1][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* [1][1][256] */
    const float *const restrict generator_dense3_kernel = task->pointers[2]; /* [256][512] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 128;
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(1, 128, 128, terms, count, generator_batchNorm2, 256, 256, 1,
                         generator_dense3_kernel + item % 4 * 128, 512, 512, 256, generator_dense3_product + column,
                         512, 0, NULL);
    }
}

/* mlp_generate_one_generator_batchNorm3, BespokeZoo/MLP.swift:15
 *   multiply generator/batchNorm3/normalised [n=1, 512]  (BespokeZoo/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=1, 512]  (BespokeZoo/MLP.swift:15)
 *   add generator/batchNorm3 [n=1, 512]  (BespokeZoo/MLP.swift:15)
 *   14 kB */
#line 15 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_batchNorm3(const bespoke_task *task) {
#line 3979 "MLP_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* [1][1][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* [512] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[2]; /* [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* [1][1][512] */
    work items = share_evenly(task, 8, 8);
    for (int item; next_item(&items, &item);) {
        const int column = item % 8 * 64;
        for (int c = 0; c < 64; c++) {
            const float dense3 = generator_dense3_product[column + c] + generator_dense3_bias[column + c];
            generator_batchNorm3[column + c] =
                ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_moving_mean[column + c])
                * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c]
                + generator_batchNorm3_beta[column + c];
        }
    }
}

/* mlp_generate_one_generator_tanh1, BespokeZoo/MLP.swift:17
 *   dense generator/dense4/product [n=1, 784]  (BespokeZoo/MLP.swift:17)
 *   add generator/dense4 [n=1, 784]  (BespokeZoo/MLP.swift:17)
 *   tanh generator/tanh1 [n=1, 784]  (BespokeZoo/MLP.swift:18)
 *   0.8 MFLOP, 2 MB */
#line 17 "BespokeZoo/MLP.swift"
static void mlp_generate_one_generator_tanh1(const bespoke_task *task) {
#line 4007 "MLP_kernels.h"
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* [1][1][512] */
    const float *const restrict generator_dense4_kernel = task->pointers[1]; /* [512][784] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* [1][1][784] */
    work items = share_by_work(task, &mlp_step_generator_dense1_product_slab_terms, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 49 * 16;
        float tile[16];
        term terms[2];
        const int count = terms_of_slab(&mlp_step_generator_dense1_product_slab_terms, 0, terms);
        bespoke_multiply(1, 16, 16, terms, count, generator_batchNorm3, 512, 512, 1,
                         generator_dense4_kernel + item % 49 * 16, 784, 784, 512, tile, 16, 0, NULL);
        for (int c = 0; c < 16; c++) {
            generator_tanh1[column + c] = bespoke_tanh(tile[c] + generator_dense4_bias[column + c]);
        }
    }
}

/* mlp_generate_one_output_image, BespokeZoo/MLP.swift:19
 *   reshape generator/reshape1 [n=1, 28, 28, 1]  (BespokeZoo/MLP.swift:19)
 *   6 kB */
#line 19 "BespokeZoo/MLP.swift"
static void mlp_generate_one_output_image(const bespoke_task *task) {
#line 4031 "MLP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [1][1][784] */
    float *const restrict output_image = task->pointers[1];
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            output_image[column + c] = generator_tanh1[column + c];
        }
    }
}

