/* The kernels of wgan-gp, made by bespokec from BespokeZoo/WGANGP.swift. Do not edit: edit the model.
 *
 * Included by one .c file for each instruction set. Each kernel works on its thread's share of items;
 * activations lie as [slab][sample][channel], a slab a pixel. */

#include "WGANGP_program.h"
#include "bespoke_kernels.h"

/* wgan_gp_initialise_states
 *   random numbers and constants in 46 states
 *   13 MB */
/* States as training begins with them. */
static const fill wgan_gp_initialise_states_rows[46] = {
    {627200, UNIFORM, -0.03068582f, 0.06137164f, 4210263873u}, /* generator/dense1/kernel [100][6272] */
    {6272, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/gamma [6272] */
    {6272, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_variance [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/beta [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_mean [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/m [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/v [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/m [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/v [6272] */
    {204800, UNIFORM, -0.03535534f, 0.07071068f, 2987433867u}, /* generator/convTranspose1/kernel [5][5][64][128] */
    {64, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/gamma [64] */
    {64, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_variance [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/beta [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_mean [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/conv1/bias [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/v [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/v [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/bias/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/bias/v [64] */
    {1600, UNIFORM, -0.06076436f, 0.12152872f, 90195536u}, /* generator/convTranspose2/kernel [5][5][1][64] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/convTranspose2/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense1/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/bias/v [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/v [1] */
    {1600, UNIFORM, -0.06076436f, 0.12152872f, 1530555277u}, /* discriminator/conv1/kernel [5][5][1][64] */
    {204800, UNIFORM, -0.03535534f, 0.07071068f, 51874582u}, /* discriminator/conv2/kernel [5][5][64][128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/conv2/bias [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/v [128] */
    {6272, UNIFORM, -0.030927014f, 0.061854027f, 2070990100u}, /* discriminator/dense1/kernel [6272][1] */
    {627200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/m [100][6272] */
    {627200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/v [100][6272] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose1/kernel/m [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose1/kernel/v [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/kernel/m [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/kernel/v [5][5][64][128] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/kernel/m [5][5][1][64] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/kernel/v [5][5][1][64] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/kernel/m [5][5][1][64] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/kernel/v [5][5][1][64] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/m [6272][1] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/v [6272][1] */
};
static void wgan_gp_initialise_states(const bespoke_task *task) {
    const bespoke_call *const call = task->call;
    work items = share_evenly(task, 1591, 6);
    for (int item; next_item(&items, &item);) {
        bespoke_fill(wgan_gp_initialise_states_rows, task->pointers, call, item);
    }
}

/* wgan_gp_step_noise_generator, BespokeZoo/WGANGP.swift:31
 *   random numbers noise [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers noise2 [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers noise3 [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers noise4 [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers noise5 [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers noise-generator [n=64, 100]  (BespokeZoo/WGANGP.swift:31)
 *   154 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_noise_generator(const bespoke_task *task) {
#line 80 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise = task->pointers[0]; /* [1][64][100] */
    float *const restrict noise2 = task->pointers[1]; /* [1][64][100] */
    float *const restrict noise3 = task->pointers[2]; /* [1][64][100] */
    float *const restrict noise4 = task->pointers[3]; /* [1][64][100] */
    float *const restrict noise5 = task->pointers[4]; /* [1][64][100] */
    float *const restrict noise_generator = task->pointers[5]; /* [1][64][100] */
    float *const restrict trace_noise = task->pointers[6];
    float *const restrict trace_noise2 = task->pointers[7];
    float *const restrict trace_noise3 = task->pointers[8];
    float *const restrict trace_noise4 = task->pointers[9];
    float *const restrict trace_noise5 = task->pointers[10];
    float *const restrict trace_noise_generator = task->pointers[11];
    work items = share_evenly(task, 13, 4);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6400 ? 512 : 6400 - column;
        float random_noise[512];
        bespoke_normal(random_noise, columns, call, task->numbers[0], column, 1.0f);
        float random_noise2[512];
        bespoke_normal(random_noise2, columns, call, task->numbers[1], column, 1.0f);
        float random_noise3[512];
        bespoke_normal(random_noise3, columns, call, task->numbers[2], column, 1.0f);
        float random_noise4[512];
        bespoke_normal(random_noise4, columns, call, task->numbers[3], column, 1.0f);
        float *const restrict random_noise5 = task->scratch; /* [512] */
        bespoke_normal(random_noise5, columns, call, task->numbers[4], column, 1.0f);
        float *const restrict random_noise_generator = task->scratch + 512; /* [512] */
        bespoke_normal(random_noise_generator, columns, call, task->numbers[5], column, 1.0f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            noise[column + c] = random_noise[c];
            noise2[column + c] = random_noise2[c];
            noise3[column + c] = random_noise3[c];
            noise4[column + c] = random_noise4[c];
            noise5[column + c] = random_noise5[c];
            noise_generator[column + c] = random_noise_generator[c];
            if (trace_noise) {
                trace_noise[column + c] = random_noise[c];
            }
            if (trace_noise2) {
                trace_noise2[column + c] = random_noise2[c];
            }
            if (trace_noise3) {
                trace_noise3[column + c] = random_noise3[c];
            }
            if (trace_noise4) {
                trace_noise4[column + c] = random_noise4[c];
            }
            if (trace_noise5) {
                trace_noise5[column + c] = random_noise5[c];
            }
            if (trace_noise_generator) {
                trace_noise_generator[column + c] = random_noise_generator[c];
            }
        }
    }
}

/* wgan_gp_step_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   sum generator/batchNorm1/mean_sum [6272]  (BespokeZoo/WGANGP.swift:8)
 *   80.3 MFLOP, 4 MB
 *   runs as wgan_gp_step_generator_dense1_fake
 *   runs as wgan_gp_step_generator_dense1_fake2
 *   runs as wgan_gp_step_generator_dense1_fake3
 *   runs as wgan_gp_step_generator_dense1_fake4
 *   runs as wgan_gp_step_generator_dense1_fake5
 *   runs as wgan_gp_step_generator_dense1 */
/* 49 terms of 7 x 7 slabs. */
static const term_table wgan_gp_step_generator_dense1_slab_terms = {
    .row_count = 7, .column_count = 7,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{0, 7}, {0, 0}, 1}, {{0, 14}, {0, 0}, 1}, {{0, 21}, {0, 0}, 1}, {{0, 28}, {0, 0}, 1},
        {{0, 35}, {0, 0}, 1}, {{0, 42}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}, {{0, 2}, {0, 0}, 1}, {{0, 3}, {0, 0}, 1}, {{0, 4}, {0, 0}, 1},
        {{0, 5}, {0, 0}, 1}, {{0, 6}, {0, 0}, 1},
    },
};
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_dense1(const bespoke_task *task) {
#line 163 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][64][100] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [100][6272] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][128] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [3200] */
        bespoke_multiply(64, 32, 32, terms, count, noise, 6400, 100, 1, generator_dense1_kernel + item % 4 * 32, 128,
                         6272, 100, generator_dense1 + (slab * 8192 + column), 128, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 64; row++) {
            float *const dense1_row = generator_dense1 + slab * 8192 + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += dense1_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[slab * 128 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_mean, BespokeZoo/WGANGP.swift:8
 *   scale by 0.015625 generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   runs as wgan_gp_step_generator_batchNorm1_fake_mean
 *   runs as wgan_gp_step_generator_batchNorm1_fake2_mean
 *   runs as wgan_gp_step_generator_batchNorm1_fake3_mean
 *   runs as wgan_gp_step_generator_batchNorm1_fake4_mean
 *   runs as wgan_gp_step_generator_batchNorm1_fake5_mean */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_mean(const bespoke_task *task) {
#line 200 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_mean[column + c] = 0.015625f * sums_for_generator_batchNorm1_mean_sum[column + c];
        }
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, BespokeZoo/WGANGP.swift:8
 *   subtract generator/batchNorm1/centred [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   square generator/batchNorm1/squares [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum generator/batchNorm1/variance_sum [6272]  (BespokeZoo/WGANGP.swift:8)
 *   2 MB
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_fake2_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_fake3_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_fake4_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_fake5_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm1_variance_sum */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm1_variance_sum(const bespoke_task *task) {
#line 226 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[2]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[128] = {0};
        const float *const mean_row = generator_batchNorm1_mean + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float centred = dense1_row[c] - mean_row[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm1_variance_sum[slab * 128 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   0.015625 x + 0.001: generator/batchNorm1/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   runs as wgan_gp_step_generator_batchNorm1_fake_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm1_fake2_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm1_fake3_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm1_fake4_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm1_fake5_inverse_deviation */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 259 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [6272] */
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_inverse_deviation[column + c] =
                1.0f / sqrtf(0.015625f * sums_for_generator_batchNorm1_variance_sum[column + c] + 0.001f);
        }
    }
}

/* wgan_gp_shared_generator_relu1, BespokeZoo/WGANGP.swift:8
 *   multiply generator/batchNorm1/normalised [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply generator/batchNorm1/scaled [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   leaky ReLU (0.0) generator/relu1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:9)
 *   3 MB
 *   runs as wgan_gp_step_generator_relu1_fake
 *   runs as wgan_gp_step_generator_relu1_fake2
 *   runs as wgan_gp_step_generator_relu1_fake3
 *   runs as wgan_gp_step_generator_relu1_fake4
 *   runs as wgan_gp_step_generator_relu1_fake5
 *   runs as wgan_gp_step_generator_relu1
 *   runs as wgan_gp_generate_generator_relu1 */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_relu1(const bespoke_task *task) {
#line 288 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [6272] */
    float *const restrict generator_relu1 = task->pointers[5]; /* [49][64][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const mean_row = generator_batchNorm1_mean + slab * 128;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 128;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 128;
        const float *const beta_row = generator_batchNorm1_beta + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            float *const relu1_row = generator_relu1 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float batchNorm1 = (dense1_row[c] - mean_row[c]) * inverse_deviation_row[c] * gamma_row[c]
                    + beta_row[c];
                relu1_row[c] = batchNorm1 < 0.0f ? 0.0f : batchNorm1;
            }
        }
    }
}

/* wgan_gp_shared_pack_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   pack generator/convTranspose1/kernel [5, 5, 64, 128]
 *   2 MB
 *   runs as wgan_gp_step_pack_generator_convTranspose1_kernel
 *   runs as wgan_gp_generate_pack_generator_convTranspose1_kernel */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_pack_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 321 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    work items = share_evenly(task, 50, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        bespoke_pack_transposed(generator_convTranspose1_kernel + (slab * 8192 + column * 128), 128,
                                generator_convTranspose1_kernel_in_panels + item * 4096, 128, 32, 32);
    }
}

/* wgan_gp_shared_transform_generator_reshape1, BespokeZoo/WGANGP.swift:10
 *   transform generator/reshape1 [n=64, 7, 7, 128]
 *   5 MB
 *   runs as wgan_gp_step_transform_generator_reshape1_fake
 *   runs as wgan_gp_step_transform_generator_reshape1_fake2
 *   runs as wgan_gp_step_transform_generator_reshape1_fake3
 *   runs as wgan_gp_step_transform_generator_reshape1_fake4
 *   runs as wgan_gp_step_transform_generator_reshape1_fake5
 *   runs as wgan_gp_step_transform_generator_reshape1
 *   runs as wgan_gp_step_transform_generator_reshape1_2
 *   runs as wgan_gp_generate_transform_generator_reshape1 */
static void wgan_gp_shared_transform_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
    out[0] = in[1] - in[3] + in[5];
    const sixteen t0 = in[0] - in[2] + in[4] - in[6];
    const sixteen t1 = in[1] - in[3] + in[5];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    out[3] = in[6];
    out[4] = in[0];
    const sixteen t2 = in[0] + in[2] + in[4] + in[6];
    const sixteen t3 = in[1] + in[3] + in[5];
    out[5] = t2 + t3;
    out[6] = t2 - t3;
    const sixteen t4 = in[0] + 2.25f * in[2] + 5.0625f * in[4] + 11.390625f * in[6];
    const sixteen t5 = 1.5f * in[1] + 3.375f * in[3] + 7.59375f * in[5];
    out[7] = t4 + t5;
    out[8] = t4 - t5;
    out[9] = in[0] + 0.5f * in[1] + 0.25f * in[2] + 0.125f * in[3] + 0.0625f * in[4] + 0.03125f * in[5]
        + 0.015625f * in[6];
}
#line 10 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_transform_generator_reshape1(const bespoke_task *task) {
#line 365 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_relu1, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_shared_transform_generator_reshape1_rows,
                          wgan_gp_shared_transform_generator_reshape1_rows, transformed_generator_reshape1, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256, 1);
    }
}

/* wgan_gp_shared_transform_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   transform generator/convTranspose1/kernel [5, 5, 64, 128]
 *   13 MB
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_2
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_3
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_4
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_5
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_6
 *   runs as wgan_gp_step_transform_generator_convTranspose1_kernel_7
 *   runs as wgan_gp_generate_transform_generator_convTranspose1_kernel */
static void wgan_gp_shared_transform_generator_convTranspose1_kernel_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = 0.018934911f * in[2];
    const sixteen t0 = 0.018934911f * in[0] - 0.018934911f * in[4];
    const sixteen t1 = 0.018934911f * in[2];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    out[3] = in[4];
    out[4] = -0.8888889f * in[0];
    out[5] = -0.4f * in[0] - 0.4f * in[2] - 0.4f * in[4];
    out[6] = 0.13333334f * in[0] - 0.13333334f * in[2] + 0.13333334f * in[4];
    out[7] = 0.054700855f * in[0] + 0.082051285f * in[2] + 0.12307692f * in[4];
    out[8] = -0.027350428f * in[0] + 0.041025642f * in[2] - 0.06153846f * in[4];
    out[9] = 1.0666667f * in[0] + 0.53333336f * in[2] + 0.26666668f * in[4];
    out[10] = 0.02366864f * in[3];
    const sixteen t2 = 0.02366864f * in[1];
    const sixteen t3 = 0.02366864f * in[3];
    out[11] = t2 + t3;
    out[12] = t2 - t3;
    out[13] = in[3];
    out[14] = 0.44444445f * in[1];
    const sixteen t4 = -0.2f * in[1];
    const sixteen t5 = -0.2f * in[3];
    out[15] = t4 + t5;
    out[16] = t4 - t5;
    const sixteen t6 = 0.054700855f * in[1];
    const sixteen t7 = 0.082051285f * in[3];
    out[17] = t6 + t7;
    out[18] = t6 - t7;
}
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_transform_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 421 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
    }
}

/* wgan_gp_shared_products_of_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:12)
 *   378.5 MFLOP instead of 1073.7, 21 MB
 *   runs as wgan_gp_step_products_of_generator_convTranspose1_fake
 *   runs as wgan_gp_step_products_of_generator_convTranspose1_fake2
 *   runs as wgan_gp_step_products_of_generator_convTranspose1_fake3
 *   runs as wgan_gp_step_products_of_generator_convTranspose1_fake4
 *   runs as wgan_gp_step_products_of_generator_convTranspose1_fake5
 *   runs as wgan_gp_step_products_of_generator_convTranspose1
 *   runs as wgan_gp_generate_products_of_generator_convTranspose1 */
/* 361 terms of 19 x 19 slabs. */
static const term_table wgan_gp_shared_products_of_generator_convTranspose1_slab_terms = {
    .row_count = 19, .column_count = 19,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{10, 19}, {0, 0}, 1}, {{20, 38}, {0, 0}, 1}, {{30, 57}, {0, 0}, 1}, {{40, 76}, {0, 0}, 1},
        {{50, 95}, {0, 0}, 1}, {{60, 114}, {0, 0}, 1}, {{70, 133}, {0, 0}, 1}, {{80, 152}, {0, 0}, 1},
        {{90, 171}, {0, 0}, 1}, {{0, 190}, {0, 0}, 1}, {{10, 209}, {0, 0}, 1}, {{20, 228}, {0, 0}, 1},
        {{30, 247}, {0, 0}, 1}, {{40, 266}, {0, 0}, 1}, {{50, 285}, {0, 0}, 1}, {{60, 304}, {0, 0}, 1},
        {{70, 323}, {0, 0}, 1}, {{80, 342}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 1}, {0, 0}, 1}, {{2, 2}, {0, 0}, 1}, {{3, 3}, {0, 0}, 1}, {{4, 4}, {0, 0}, 1},
        {{5, 5}, {0, 0}, 1}, {{6, 6}, {0, 0}, 1}, {{7, 7}, {0, 0}, 1}, {{8, 8}, {0, 0}, 1}, {{9, 9}, {0, 0}, 1},
        {{0, 10}, {0, 0}, 1}, {{1, 11}, {0, 0}, 1}, {{2, 12}, {0, 0}, 1}, {{3, 13}, {0, 0}, 1}, {{4, 14}, {0, 0}, 1},
        {{5, 15}, {0, 0}, 1}, {{6, 16}, {0, 0}, 1}, {{7, 17}, {0, 0}, 1}, {{8, 18}, {0, 0}, 1},
    },
};
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_products_of_generator_convTranspose1(const bespoke_task *task) {
#line 464 "WGANGP_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_generator_reshape1, 8208, 128, 1,
                         transformed_generator_convTranspose1_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose1 + (slab * 4112 + column), 64, 0, NULL);
    }
}

/* wgan_gp_shared_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:12)
 *   9 MB
 *   runs as wgan_gp_step_generator_convTranspose1_fake
 *   runs as wgan_gp_step_generator_convTranspose1_fake2
 *   runs as wgan_gp_step_generator_convTranspose1_fake3
 *   runs as wgan_gp_step_generator_convTranspose1_fake4
 *   runs as wgan_gp_step_generator_convTranspose1_fake5
 *   runs as wgan_gp_step_generator_convTranspose1
 *   runs as wgan_gp_generate_generator_convTranspose1 */
static void wgan_gp_shared_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[11] + in[12];
    const sixteen t1 = in[11] - in[12];
    const sixteen t2 = in[15] + in[16];
    const sixteen t3 = in[15] - in[16];
    const sixteen t4 = in[17] + in[18];
    const sixteen t5 = in[17] - in[18];
    out[0] = 2.25f * in[14];
    out[1] = -14.625f * in[0] + 5.484375f * in[1] + 1.828125f * in[2] - 1.125f * in[3] + 2.25f * in[4] + 1.125f * in[5]
        - 1.125f * in[6] + 0.75f * in[7] - 0.75f * in[8] + 2.25f * in[9];
    out[2] = 7.3125f * t1 + 2.25f * in[13] - 2.25f * t3 - 1.5f * t5;
    out[3] = 36.5625f * in[0] - 9.140625f * in[1] - 9.140625f * in[2] + 2.25f * in[3] + 0.5f * in[4] - 1.125f * in[5]
        + 3.375f * in[6] - in[7] + 2.0f * in[8];
    out[4] = 29.25f * in[10] - 7.3125f * t0 - in[14] - 2.25f * t2 - t4;
    out[5] = 6.5f * in[0] - 11.578125f * in[1] + 8.328125f * in[2] + 0.5f * in[3] - in[4] - 1.625f * in[5]
        - 2.875f * in[6] - in[7] - in[8] - in[9];
    out[6] = -10.5625f * t1 - in[13] - 1.25f * t3;
    out[7] = -52.8125f * in[0] + 13.203125f * in[1] + 13.203125f * in[2] - in[3] + 1.125f * in[4] - 0.625f * in[5]
        + 1.875f * in[6];
    out[8] = -42.25f * in[10] + 10.5625f * t0 - 2.25f * in[14] - 1.25f * t2;
    out[9] = 14.625f * in[0] + 7.71875f * in[1] - 15.03125f * in[2] + 1.125f * in[3] - 2.25f * in[4] - 1.75f * in[5]
        - 0.75f * in[6] - 0.75f * in[7] + 0.75f * in[8] - 2.25f * in[9];
    out[10] = 3.25f * t1 - 2.25f * in[13] + t3 + 1.5f * t5;
    out[11] = 16.25f * in[0] - 4.0625f * in[1] - 4.0625f * in[2] - 2.25f * in[3] - 0.5f * in[4] + 0.5f * in[5]
        - 1.5f * in[6] + in[7] - 2.0f * in[8];
    out[12] = 13.0f * in[10] - 3.25f * t0 + in[14] + t2 + t4;
    out[13] = -6.5f * in[0] - 1.625f * in[1] + 4.875f * in[2] - 0.5f * in[3] + in[4] + in[5] + in[6] + in[7] + in[8]
        + in[9];
}
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_convTranspose1(const bespoke_task *task) {
#line 521 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 4112, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_shared_generator_convTranspose1_rows, wgan_gp_shared_generator_convTranspose1_rows,
                          generator_convTranspose1, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128, 1);
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   3 MB
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake2_mean_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake3_mean_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake4_mean_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake5_mean_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_mean_sum */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm2_mean_sum(const bespoke_task *task) {
#line 545 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[1]; /* [196][64] */
    work items = share_evenly(task, 196, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                total[c] += convTranspose1_row[c];
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm2_mean_sum[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_mean, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.9719386e-05 generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   0 kB
 *   runs as wgan_gp_step_generator_batchNorm2_fake_mean
 *   runs as wgan_gp_step_generator_batchNorm2_fake2_mean
 *   runs as wgan_gp_step_generator_batchNorm2_fake3_mean
 *   runs as wgan_gp_step_generator_batchNorm2_fake4_mean
 *   runs as wgan_gp_step_generator_batchNorm2_fake5_mean */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_mean(const bespoke_task *task) {
#line 575 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            generator_batchNorm2_mean[column + c] = 7.9719386e-05f * mean_sum[c];
        }
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, BespokeZoo/WGANGP.swift:13
 *   subtract generator/batchNorm2/centred [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   square generator/batchNorm2/squares [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum generator/batchNorm2/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   3 MB
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake2_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake3_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake4_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_fake5_variance_sum
 *   runs as wgan_gp_step_sums_for_generator_batchNorm2_variance_sum */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm2_variance_sum(const bespoke_task *task) {
#line 606 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[2]; /* [196][64] */
    work items = share_evenly(task, 196, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm2_variance_sum[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_inverse_deviation, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   7.9719386e-05 x + 0.001: generator/batchNorm2/variance_plus_epsilon [64]  (BespokeZoo/WGANGP.swift:13)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   0 kB
 *   runs as wgan_gp_step_generator_batchNorm2_fake_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm2_fake2_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm2_fake3_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm2_fake4_inverse_deviation
 *   runs as wgan_gp_step_generator_batchNorm2_fake5_inverse_deviation */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_inverse_deviation(const bespoke_task *task) {
#line 639 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            generator_batchNorm2_inverse_deviation[column + c] =
                1.0f / sqrtf(7.9719386e-05f * variance_sum[c] + 0.001f);
        }
    }
}

/* wgan_gp_shared_pack_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   pack generator/convTranspose2/kernel [5, 5, 1, 64]
 *   13 kB
 *   runs as wgan_gp_step_pack_generator_convTranspose2_kernel
 *   runs as wgan_gp_generate_pack_generator_convTranspose2_kernel */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_pack_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 665 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        bespoke_pack_transposed(generator_convTranspose2_kernel, 64,
                                generator_convTranspose2_kernel_in_panels + item * 2048, 64, 32, 25);
    }
}

/* wgan_gp_shared_generator_relu2, BespokeZoo/WGANGP.swift:13
 *   multiply generator/batchNorm2/normalised [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply generator/batchNorm2/scaled [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   leaky ReLU (0.0) generator/relu2 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:14)
 *   6 MB
 *   runs as wgan_gp_step_generator_relu2_fake
 *   runs as wgan_gp_step_generator_relu2_fake2
 *   runs as wgan_gp_step_generator_relu2_fake3
 *   runs as wgan_gp_step_generator_relu2_fake4
 *   runs as wgan_gp_step_generator_relu2_fake5
 *   runs as wgan_gp_step_generator_relu2
 *   runs as wgan_gp_generate_generator_relu2 */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_relu2(const bespoke_task *task) {
#line 690 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_relu2 = task->pointers[5]; /* [196][64][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64;
            float *const relu2_row = generator_relu2 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float batchNorm2 =
                    (convTranspose1_row[c] - generator_batchNorm2_mean[c]) * generator_batchNorm2_inverse_deviation[c]
                    * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
                relu2_row[c] = batchNorm2 < 0.0f ? 0.0f : batchNorm2;
            }
        }
    }
}

/* wgan_gp_shared_products_of_generator_convTranspose2_product, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=64, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   40.1 MFLOP, 4 MB
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_fake_product
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_fake2_product
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_fake3_product
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_fake4_product
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_fake5_product
 *   runs as wgan_gp_step_products_of_generator_convTranspose2_product
 *   runs as wgan_gp_generate_products_of_generator_convTranspose2_product */
/* 196 terms of 14 x 14 slabs. */
static const term_table wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms = {
    .row_count = 14, .column_count = 14,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{14, 0}, {0, 0}, 1}, {{28, 0}, {0, 0}, 1}, {{42, 0}, {0, 0}, 1}, {{56, 0}, {0, 0}, 1},
        {{70, 0}, {0, 0}, 1}, {{84, 0}, {0, 0}, 1}, {{98, 0}, {0, 0}, 1}, {{112, 0}, {0, 0}, 1}, {{126, 0}, {0, 0}, 1},
        {{140, 0}, {0, 0}, 1}, {{154, 0}, {0, 0}, 1}, {{168, 0}, {0, 0}, 1}, {{182, 0}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{3, 0}, {0, 0}, 1}, {{4, 0}, {0, 0}, 1},
        {{5, 0}, {0, 0}, 1}, {{6, 0}, {0, 0}, 1}, {{7, 0}, {0, 0}, 1}, {{8, 0}, {0, 0}, 1}, {{9, 0}, {0, 0}, 1},
        {{10, 0}, {0, 0}, 1}, {{11, 0}, {0, 0}, 1}, {{12, 0}, {0, 0}, 1}, {{13, 0}, {0, 0}, 1},
    },
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_products_of_generator_convTranspose2_product(const bespoke_task *task) {
#line 740 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    float *const restrict products_of_generator_convTranspose2_product = task->pointers[2]; /* [196][64][25] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, generator_relu2, 4096, 64, 1,
                         generator_convTranspose2_kernel_in_panels, 2048, 32, 64, tile, 32, 0, NULL);
        bespoke_pack_transposed(tile, 32, products_of_generator_convTranspose2_product + slab * 1616, 25, 64, 64);
    }
}

/* wgan_gp_step_generator_tanh1_fake, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/fake/product [n=64, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   add generator/convTranspose2/fake [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1/fake [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   3 MB */
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product[784] = {
    384, 1936, 2000, 3552, 3616, 5168, 5232, 6784, 6848, 8400, 8464, 10016, 10080, 11632, 11696, 13248, 13312, 14864,
    14928, 16480, 16544, 18096, 18160, 19712, 19776, 21328, 21392, -1, 22688, 24240, 24304, 25856, 25920, 27472, 27536,
    29088, 29152, 30704, 30768, 32320, 32384, 33936, 34000, 35552, 35616, 37168, 37232, 38784, 38848, 40400, 40464,
    42016, 42080, 43632, 43696, -1, 23008, 24560, 24624, 26176, 26240, 27792, 27856, 29408, 29472, 31024, 31088, 32640,
    32704, 34256, 34320, 35872, 35936, 37488, 37552, 39104, 39168, 40720, 40784, 42336, 42400, 43952, 44016, -1, 45312,
    46864, 46928, 48480, 48544, 50096, 50160, 51712, 51776, 53328, 53392, 54944, 55008, 56560, 56624, 58176, 58240,
    59792, 59856, 61408, 61472, 63024, 63088, 64640, 64704, 66256, 66320, -1, 45632, 47184, 47248, 48800, 48864, 50416,
    50480, 52032, 52096, 53648, 53712, 55264, 55328, 56880, 56944, 58496, 58560, 60112, 60176, 61728, 61792, 63344,
    63408, 64960, 65024, 66576, 66640, -1, 67936, 69488, 69552, 71104, 71168, 72720, 72784, 74336, 74400, 75952, 76016,
    77568, 77632, 79184, 79248, 80800, 80864, 82416, 82480, 84032, 84096, 85648, 85712, 87264, 87328, 88880, 88944, -1,
    68256, 69808, 69872, 71424, 71488, 73040, 73104, 74656, 74720, 76272, 76336, 77888, 77952, 79504, 79568, 81120,
    81184, 82736, 82800, 84352, 84416, 85968, 86032, 87584, 87648, 89200, 89264, -1, 90560, 92112, 92176, 93728, 93792,
    95344, 95408, 96960, 97024, 98576, 98640, 100192, 100256, 101808, 101872, 103424, 103488, 105040, 105104, 106656,
    106720, 108272, 108336, 109888, 109952, 111504, 111568, -1, 90880, 92432, 92496, 94048, 94112, 95664, 95728, 97280,
    97344, 98896, 98960, 100512, 100576, 102128, 102192, 103744, 103808, 105360, 105424, 106976, 107040, 108592, 108656,
    110208, 110272, 111824, 111888, -1, 113184, 114736, 114800, 116352, 116416, 117968, 118032, 119584, 119648, 121200,
    121264, 122816, 122880, 124432, 124496, 126048, 126112, 127664, 127728, 129280, 129344, 130896, 130960, 132512,
    132576, 134128, 134192, -1, 113504, 115056, 115120, 116672, 116736, 118288, 118352, 119904, 119968, 121520, 121584,
    123136, 123200, 124752, 124816, 126368, 126432, 127984, 128048, 129600, 129664, 131216, 131280, 132832, 132896,
    134448, 134512, -1, 135808, 137360, 137424, 138976, 139040, 140592, 140656, 142208, 142272, 143824, 143888, 145440,
    145504, 147056, 147120, 148672, 148736, 150288, 150352, 151904, 151968, 153520, 153584, 155136, 155200, 156752,
    156816, -1, 136128, 137680, 137744, 139296, 139360, 140912, 140976, 142528, 142592, 144144, 144208, 145760, 145824,
    147376, 147440, 148992, 149056, 150608, 150672, 152224, 152288, 153840, 153904, 155456, 155520, 157072, 157136, -1,
    158432, 159984, 160048, 161600, 161664, 163216, 163280, 164832, 164896, 166448, 166512, 168064, 168128, 169680,
    169744, 171296, 171360, 172912, 172976, 174528, 174592, 176144, 176208, 177760, 177824, 179376, 179440, -1, 158752,
    160304, 160368, 161920, 161984, 163536, 163600, 165152, 165216, 166768, 166832, 168384, 168448, 170000, 170064,
    171616, 171680, 173232, 173296, 174848, 174912, 176464, 176528, 178080, 178144, 179696, 179760, -1, 181056, 182608,
    182672, 184224, 184288, 185840, 185904, 187456, 187520, 189072, 189136, 190688, 190752, 192304, 192368, 193920,
    193984, 195536, 195600, 197152, 197216, 198768, 198832, 200384, 200448, 202000, 202064, -1, 181376, 182928, 182992,
    184544, 184608, 186160, 186224, 187776, 187840, 189392, 189456, 191008, 191072, 192624, 192688, 194240, 194304,
    195856, 195920, 197472, 197536, 199088, 199152, 200704, 200768, 202320, 202384, -1, 203680, 205232, 205296, 206848,
    206912, 208464, 208528, 210080, 210144, 211696, 211760, 213312, 213376, 214928, 214992, 216544, 216608, 218160,
    218224, 219776, 219840, 221392, 221456, 223008, 223072, 224624, 224688, -1, 204000, 205552, 205616, 207168, 207232,
    208784, 208848, 210400, 210464, 212016, 212080, 213632, 213696, 215248, 215312, 216864, 216928, 218480, 218544,
    220096, 220160, 221712, 221776, 223328, 223392, 224944, 225008, -1, 226304, 227856, 227920, 229472, 229536, 231088,
    231152, 232704, 232768, 234320, 234384, 235936, 236000, 237552, 237616, 239168, 239232, 240784, 240848, 242400,
    242464, 244016, 244080, 245632, 245696, 247248, 247312, -1, 226624, 228176, 228240, 229792, 229856, 231408, 231472,
    233024, 233088, 234640, 234704, 236256, 236320, 237872, 237936, 239488, 239552, 241104, 241168, 242720, 242784,
    244336, 244400, 245952, 246016, 247568, 247632, -1, 248928, 250480, 250544, 252096, 252160, 253712, 253776, 255328,
    255392, 256944, 257008, 258560, 258624, 260176, 260240, 261792, 261856, 263408, 263472, 265024, 265088, 266640,
    266704, 268256, 268320, 269872, 269936, -1, 249248, 250800, 250864, 252416, 252480, 254032, 254096, 255648, 255712,
    257264, 257328, 258880, 258944, 260496, 260560, 262112, 262176, 263728, 263792, 265344, 265408, 266960, 267024,
    268576, 268640, 270192, 270256, -1, 271552, 273104, 273168, 274720, 274784, 276336, 276400, 277952, 278016, 279568,
    279632, 281184, 281248, 282800, 282864, 284416, 284480, 286032, 286096, 287648, 287712, 289264, 289328, 290880,
    290944, 292496, 292560, -1, 271872, 273424, 273488, 275040, 275104, 276656, 276720, 278272, 278336, 279888, 279952,
    281504, 281568, 283120, 283184, 284736, 284800, 286352, 286416, 287968, 288032, 289584, 289648, 291200, 291264,
    292816, 292880, -1, 294176, 295728, 295792, 297344, 297408, 298960, 299024, 300576, 300640, 302192, 302256, 303808,
    303872, 305424, 305488, 307040, 307104, 308656, 308720, 310272, 310336, 311888, 311952, 313504, 313568, 315120,
    315184, -1, 294496, 296048, 296112, 297664, 297728, 299280, 299344, 300896, 300960, 302512, 302576, 304128, 304192,
    305744, 305808, 307360, 307424, 308976, 309040, 310592, 310656, 312208, 312272, 313824, 313888, 315440, 315504, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_2[784] = {
    -1, 448, 512, 2064, 2128, 3680, 3744, 5296, 5360, 6912, 6976, 8528, 8592, 10144, 10208, 11760, 11824, 13376, 13440,
    14992, 15056, 16608, 16672, 18224, 18288, 19840, 19904, 21456, -1, 22752, 22816, 24368, 24432, 25984, 26048, 27600,
    27664, 29216, 29280, 30832, 30896, 32448, 32512, 34064, 34128, 35680, 35744, 37296, 37360, 38912, 38976, 40528,
    40592, 42144, 42208, 43760, -1, 23072, 23136, 24688, 24752, 26304, 26368, 27920, 27984, 29536, 29600, 31152, 31216,
    32768, 32832, 34384, 34448, 36000, 36064, 37616, 37680, 39232, 39296, 40848, 40912, 42464, 42528, 44080, -1, 45376,
    45440, 46992, 47056, 48608, 48672, 50224, 50288, 51840, 51904, 53456, 53520, 55072, 55136, 56688, 56752, 58304,
    58368, 59920, 59984, 61536, 61600, 63152, 63216, 64768, 64832, 66384, -1, 45696, 45760, 47312, 47376, 48928, 48992,
    50544, 50608, 52160, 52224, 53776, 53840, 55392, 55456, 57008, 57072, 58624, 58688, 60240, 60304, 61856, 61920,
    63472, 63536, 65088, 65152, 66704, -1, 68000, 68064, 69616, 69680, 71232, 71296, 72848, 72912, 74464, 74528, 76080,
    76144, 77696, 77760, 79312, 79376, 80928, 80992, 82544, 82608, 84160, 84224, 85776, 85840, 87392, 87456, 89008, -1,
    68320, 68384, 69936, 70000, 71552, 71616, 73168, 73232, 74784, 74848, 76400, 76464, 78016, 78080, 79632, 79696,
    81248, 81312, 82864, 82928, 84480, 84544, 86096, 86160, 87712, 87776, 89328, -1, 90624, 90688, 92240, 92304, 93856,
    93920, 95472, 95536, 97088, 97152, 98704, 98768, 100320, 100384, 101936, 102000, 103552, 103616, 105168, 105232,
    106784, 106848, 108400, 108464, 110016, 110080, 111632, -1, 90944, 91008, 92560, 92624, 94176, 94240, 95792, 95856,
    97408, 97472, 99024, 99088, 100640, 100704, 102256, 102320, 103872, 103936, 105488, 105552, 107104, 107168, 108720,
    108784, 110336, 110400, 111952, -1, 113248, 113312, 114864, 114928, 116480, 116544, 118096, 118160, 119712, 119776,
    121328, 121392, 122944, 123008, 124560, 124624, 126176, 126240, 127792, 127856, 129408, 129472, 131024, 131088,
    132640, 132704, 134256, -1, 113568, 113632, 115184, 115248, 116800, 116864, 118416, 118480, 120032, 120096, 121648,
    121712, 123264, 123328, 124880, 124944, 126496, 126560, 128112, 128176, 129728, 129792, 131344, 131408, 132960,
    133024, 134576, -1, 135872, 135936, 137488, 137552, 139104, 139168, 140720, 140784, 142336, 142400, 143952, 144016,
    145568, 145632, 147184, 147248, 148800, 148864, 150416, 150480, 152032, 152096, 153648, 153712, 155264, 155328,
    156880, -1, 136192, 136256, 137808, 137872, 139424, 139488, 141040, 141104, 142656, 142720, 144272, 144336, 145888,
    145952, 147504, 147568, 149120, 149184, 150736, 150800, 152352, 152416, 153968, 154032, 155584, 155648, 157200, -1,
    158496, 158560, 160112, 160176, 161728, 161792, 163344, 163408, 164960, 165024, 166576, 166640, 168192, 168256,
    169808, 169872, 171424, 171488, 173040, 173104, 174656, 174720, 176272, 176336, 177888, 177952, 179504, -1, 158816,
    158880, 160432, 160496, 162048, 162112, 163664, 163728, 165280, 165344, 166896, 166960, 168512, 168576, 170128,
    170192, 171744, 171808, 173360, 173424, 174976, 175040, 176592, 176656, 178208, 178272, 179824, -1, 181120, 181184,
    182736, 182800, 184352, 184416, 185968, 186032, 187584, 187648, 189200, 189264, 190816, 190880, 192432, 192496,
    194048, 194112, 195664, 195728, 197280, 197344, 198896, 198960, 200512, 200576, 202128, -1, 181440, 181504, 183056,
    183120, 184672, 184736, 186288, 186352, 187904, 187968, 189520, 189584, 191136, 191200, 192752, 192816, 194368,
    194432, 195984, 196048, 197600, 197664, 199216, 199280, 200832, 200896, 202448, -1, 203744, 203808, 205360, 205424,
    206976, 207040, 208592, 208656, 210208, 210272, 211824, 211888, 213440, 213504, 215056, 215120, 216672, 216736,
    218288, 218352, 219904, 219968, 221520, 221584, 223136, 223200, 224752, -1, 204064, 204128, 205680, 205744, 207296,
    207360, 208912, 208976, 210528, 210592, 212144, 212208, 213760, 213824, 215376, 215440, 216992, 217056, 218608,
    218672, 220224, 220288, 221840, 221904, 223456, 223520, 225072, -1, 226368, 226432, 227984, 228048, 229600, 229664,
    231216, 231280, 232832, 232896, 234448, 234512, 236064, 236128, 237680, 237744, 239296, 239360, 240912, 240976,
    242528, 242592, 244144, 244208, 245760, 245824, 247376, -1, 226688, 226752, 228304, 228368, 229920, 229984, 231536,
    231600, 233152, 233216, 234768, 234832, 236384, 236448, 238000, 238064, 239616, 239680, 241232, 241296, 242848,
    242912, 244464, 244528, 246080, 246144, 247696, -1, 248992, 249056, 250608, 250672, 252224, 252288, 253840, 253904,
    255456, 255520, 257072, 257136, 258688, 258752, 260304, 260368, 261920, 261984, 263536, 263600, 265152, 265216,
    266768, 266832, 268384, 268448, 270000, -1, 249312, 249376, 250928, 250992, 252544, 252608, 254160, 254224, 255776,
    255840, 257392, 257456, 259008, 259072, 260624, 260688, 262240, 262304, 263856, 263920, 265472, 265536, 267088,
    267152, 268704, 268768, 270320, -1, 271616, 271680, 273232, 273296, 274848, 274912, 276464, 276528, 278080, 278144,
    279696, 279760, 281312, 281376, 282928, 282992, 284544, 284608, 286160, 286224, 287776, 287840, 289392, 289456,
    291008, 291072, 292624, -1, 271936, 272000, 273552, 273616, 275168, 275232, 276784, 276848, 278400, 278464, 280016,
    280080, 281632, 281696, 283248, 283312, 284864, 284928, 286480, 286544, 288096, 288160, 289712, 289776, 291328,
    291392, 292944, -1, 294240, 294304, 295856, 295920, 297472, 297536, 299088, 299152, 300704, 300768, 302320, 302384,
    303936, 304000, 305552, 305616, 307168, 307232, 308784, 308848, 310400, 310464, 312016, 312080, 313632, 313696,
    315248, -1, 294560, 294624, 296176, 296240, 297792, 297856, 299408, 299472, 301024, 301088, 302640, 302704, 304256,
    304320, 305872, 305936, 307488, 307552, 309104, 309168, 310720, 310784, 312336, 312400, 313952, 314016, 315568, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_3[784] = {
    -1, -1, -1, 576, -1, 2192, -1, 3808, -1, 5424, -1, 7040, -1, 8656, -1, 10272, -1, 11888, -1, 13504, -1, 15120, -1,
    16736, -1, 18352, -1, 19968, -1, -1, -1, 22880, -1, 24496, -1, 26112, -1, 27728, -1, 29344, -1, 30960, -1, 32576,
    -1, 34192, -1, 35808, -1, 37424, -1, 39040, -1, 40656, -1, 42272, -1, -1, -1, 23200, -1, 24816, -1, 26432, -1,
    28048, -1, 29664, -1, 31280, -1, 32896, -1, 34512, -1, 36128, -1, 37744, -1, 39360, -1, 40976, -1, 42592, -1, -1,
    -1, 45504, -1, 47120, -1, 48736, -1, 50352, -1, 51968, -1, 53584, -1, 55200, -1, 56816, -1, 58432, -1, 60048, -1,
    61664, -1, 63280, -1, 64896, -1, -1, -1, 45824, -1, 47440, -1, 49056, -1, 50672, -1, 52288, -1, 53904, -1, 55520,
    -1, 57136, -1, 58752, -1, 60368, -1, 61984, -1, 63600, -1, 65216, -1, -1, -1, 68128, -1, 69744, -1, 71360, -1,
    72976, -1, 74592, -1, 76208, -1, 77824, -1, 79440, -1, 81056, -1, 82672, -1, 84288, -1, 85904, -1, 87520, -1, -1,
    -1, 68448, -1, 70064, -1, 71680, -1, 73296, -1, 74912, -1, 76528, -1, 78144, -1, 79760, -1, 81376, -1, 82992, -1,
    84608, -1, 86224, -1, 87840, -1, -1, -1, 90752, -1, 92368, -1, 93984, -1, 95600, -1, 97216, -1, 98832, -1, 100448,
    -1, 102064, -1, 103680, -1, 105296, -1, 106912, -1, 108528, -1, 110144, -1, -1, -1, 91072, -1, 92688, -1, 94304, -1,
    95920, -1, 97536, -1, 99152, -1, 100768, -1, 102384, -1, 104000, -1, 105616, -1, 107232, -1, 108848, -1, 110464, -1,
    -1, -1, 113376, -1, 114992, -1, 116608, -1, 118224, -1, 119840, -1, 121456, -1, 123072, -1, 124688, -1, 126304, -1,
    127920, -1, 129536, -1, 131152, -1, 132768, -1, -1, -1, 113696, -1, 115312, -1, 116928, -1, 118544, -1, 120160, -1,
    121776, -1, 123392, -1, 125008, -1, 126624, -1, 128240, -1, 129856, -1, 131472, -1, 133088, -1, -1, -1, 136000, -1,
    137616, -1, 139232, -1, 140848, -1, 142464, -1, 144080, -1, 145696, -1, 147312, -1, 148928, -1, 150544, -1, 152160,
    -1, 153776, -1, 155392, -1, -1, -1, 136320, -1, 137936, -1, 139552, -1, 141168, -1, 142784, -1, 144400, -1, 146016,
    -1, 147632, -1, 149248, -1, 150864, -1, 152480, -1, 154096, -1, 155712, -1, -1, -1, 158624, -1, 160240, -1, 161856,
    -1, 163472, -1, 165088, -1, 166704, -1, 168320, -1, 169936, -1, 171552, -1, 173168, -1, 174784, -1, 176400, -1,
    178016, -1, -1, -1, 158944, -1, 160560, -1, 162176, -1, 163792, -1, 165408, -1, 167024, -1, 168640, -1, 170256, -1,
    171872, -1, 173488, -1, 175104, -1, 176720, -1, 178336, -1, -1, -1, 181248, -1, 182864, -1, 184480, -1, 186096, -1,
    187712, -1, 189328, -1, 190944, -1, 192560, -1, 194176, -1, 195792, -1, 197408, -1, 199024, -1, 200640, -1, -1, -1,
    181568, -1, 183184, -1, 184800, -1, 186416, -1, 188032, -1, 189648, -1, 191264, -1, 192880, -1, 194496, -1, 196112,
    -1, 197728, -1, 199344, -1, 200960, -1, -1, -1, 203872, -1, 205488, -1, 207104, -1, 208720, -1, 210336, -1, 211952,
    -1, 213568, -1, 215184, -1, 216800, -1, 218416, -1, 220032, -1, 221648, -1, 223264, -1, -1, -1, 204192, -1, 205808,
    -1, 207424, -1, 209040, -1, 210656, -1, 212272, -1, 213888, -1, 215504, -1, 217120, -1, 218736, -1, 220352, -1,
    221968, -1, 223584, -1, -1, -1, 226496, -1, 228112, -1, 229728, -1, 231344, -1, 232960, -1, 234576, -1, 236192, -1,
    237808, -1, 239424, -1, 241040, -1, 242656, -1, 244272, -1, 245888, -1, -1, -1, 226816, -1, 228432, -1, 230048, -1,
    231664, -1, 233280, -1, 234896, -1, 236512, -1, 238128, -1, 239744, -1, 241360, -1, 242976, -1, 244592, -1, 246208,
    -1, -1, -1, 249120, -1, 250736, -1, 252352, -1, 253968, -1, 255584, -1, 257200, -1, 258816, -1, 260432, -1, 262048,
    -1, 263664, -1, 265280, -1, 266896, -1, 268512, -1, -1, -1, 249440, -1, 251056, -1, 252672, -1, 254288, -1, 255904,
    -1, 257520, -1, 259136, -1, 260752, -1, 262368, -1, 263984, -1, 265600, -1, 267216, -1, 268832, -1, -1, -1, 271744,
    -1, 273360, -1, 274976, -1, 276592, -1, 278208, -1, 279824, -1, 281440, -1, 283056, -1, 284672, -1, 286288, -1,
    287904, -1, 289520, -1, 291136, -1, -1, -1, 272064, -1, 273680, -1, 275296, -1, 276912, -1, 278528, -1, 280144, -1,
    281760, -1, 283376, -1, 284992, -1, 286608, -1, 288224, -1, 289840, -1, 291456, -1, -1, -1, 294368, -1, 295984, -1,
    297600, -1, 299216, -1, 300832, -1, 302448, -1, 304064, -1, 305680, -1, 307296, -1, 308912, -1, 310528, -1, 312144,
    -1, 313760, -1, -1, -1, 294688, -1, 296304, -1, 297920, -1, 299536, -1, 301152, -1, 302768, -1, 304384, -1, 306000,
    -1, 307616, -1, 309232, -1, 310848, -1, 312464, -1, 314080, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_4[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 704,
    2256, 2320, 3872, 3936, 5488, 5552, 7104, 7168, 8720, 8784, 10336, 10400, 11952, 12016, 13568, 13632, 15184, 15248,
    16800, 16864, 18416, 18480, 20032, 20096, 21648, 21712, -1, 1024, 2576, 2640, 4192, 4256, 5808, 5872, 7424, 7488,
    9040, 9104, 10656, 10720, 12272, 12336, 13888, 13952, 15504, 15568, 17120, 17184, 18736, 18800, 20352, 20416, 21968,
    22032, -1, 23328, 24880, 24944, 26496, 26560, 28112, 28176, 29728, 29792, 31344, 31408, 32960, 33024, 34576, 34640,
    36192, 36256, 37808, 37872, 39424, 39488, 41040, 41104, 42656, 42720, 44272, 44336, -1, 23648, 25200, 25264, 26816,
    26880, 28432, 28496, 30048, 30112, 31664, 31728, 33280, 33344, 34896, 34960, 36512, 36576, 38128, 38192, 39744,
    39808, 41360, 41424, 42976, 43040, 44592, 44656, -1, 45952, 47504, 47568, 49120, 49184, 50736, 50800, 52352, 52416,
    53968, 54032, 55584, 55648, 57200, 57264, 58816, 58880, 60432, 60496, 62048, 62112, 63664, 63728, 65280, 65344,
    66896, 66960, -1, 46272, 47824, 47888, 49440, 49504, 51056, 51120, 52672, 52736, 54288, 54352, 55904, 55968, 57520,
    57584, 59136, 59200, 60752, 60816, 62368, 62432, 63984, 64048, 65600, 65664, 67216, 67280, -1, 68576, 70128, 70192,
    71744, 71808, 73360, 73424, 74976, 75040, 76592, 76656, 78208, 78272, 79824, 79888, 81440, 81504, 83056, 83120,
    84672, 84736, 86288, 86352, 87904, 87968, 89520, 89584, -1, 68896, 70448, 70512, 72064, 72128, 73680, 73744, 75296,
    75360, 76912, 76976, 78528, 78592, 80144, 80208, 81760, 81824, 83376, 83440, 84992, 85056, 86608, 86672, 88224,
    88288, 89840, 89904, -1, 91200, 92752, 92816, 94368, 94432, 95984, 96048, 97600, 97664, 99216, 99280, 100832,
    100896, 102448, 102512, 104064, 104128, 105680, 105744, 107296, 107360, 108912, 108976, 110528, 110592, 112144,
    112208, -1, 91520, 93072, 93136, 94688, 94752, 96304, 96368, 97920, 97984, 99536, 99600, 101152, 101216, 102768,
    102832, 104384, 104448, 106000, 106064, 107616, 107680, 109232, 109296, 110848, 110912, 112464, 112528, -1, 113824,
    115376, 115440, 116992, 117056, 118608, 118672, 120224, 120288, 121840, 121904, 123456, 123520, 125072, 125136,
    126688, 126752, 128304, 128368, 129920, 129984, 131536, 131600, 133152, 133216, 134768, 134832, -1, 114144, 115696,
    115760, 117312, 117376, 118928, 118992, 120544, 120608, 122160, 122224, 123776, 123840, 125392, 125456, 127008,
    127072, 128624, 128688, 130240, 130304, 131856, 131920, 133472, 133536, 135088, 135152, -1, 136448, 138000, 138064,
    139616, 139680, 141232, 141296, 142848, 142912, 144464, 144528, 146080, 146144, 147696, 147760, 149312, 149376,
    150928, 150992, 152544, 152608, 154160, 154224, 155776, 155840, 157392, 157456, -1, 136768, 138320, 138384, 139936,
    140000, 141552, 141616, 143168, 143232, 144784, 144848, 146400, 146464, 148016, 148080, 149632, 149696, 151248,
    151312, 152864, 152928, 154480, 154544, 156096, 156160, 157712, 157776, -1, 159072, 160624, 160688, 162240, 162304,
    163856, 163920, 165472, 165536, 167088, 167152, 168704, 168768, 170320, 170384, 171936, 172000, 173552, 173616,
    175168, 175232, 176784, 176848, 178400, 178464, 180016, 180080, -1, 159392, 160944, 161008, 162560, 162624, 164176,
    164240, 165792, 165856, 167408, 167472, 169024, 169088, 170640, 170704, 172256, 172320, 173872, 173936, 175488,
    175552, 177104, 177168, 178720, 178784, 180336, 180400, -1, 181696, 183248, 183312, 184864, 184928, 186480, 186544,
    188096, 188160, 189712, 189776, 191328, 191392, 192944, 193008, 194560, 194624, 196176, 196240, 197792, 197856,
    199408, 199472, 201024, 201088, 202640, 202704, -1, 182016, 183568, 183632, 185184, 185248, 186800, 186864, 188416,
    188480, 190032, 190096, 191648, 191712, 193264, 193328, 194880, 194944, 196496, 196560, 198112, 198176, 199728,
    199792, 201344, 201408, 202960, 203024, -1, 204320, 205872, 205936, 207488, 207552, 209104, 209168, 210720, 210784,
    212336, 212400, 213952, 214016, 215568, 215632, 217184, 217248, 218800, 218864, 220416, 220480, 222032, 222096,
    223648, 223712, 225264, 225328, -1, 204640, 206192, 206256, 207808, 207872, 209424, 209488, 211040, 211104, 212656,
    212720, 214272, 214336, 215888, 215952, 217504, 217568, 219120, 219184, 220736, 220800, 222352, 222416, 223968,
    224032, 225584, 225648, -1, 226944, 228496, 228560, 230112, 230176, 231728, 231792, 233344, 233408, 234960, 235024,
    236576, 236640, 238192, 238256, 239808, 239872, 241424, 241488, 243040, 243104, 244656, 244720, 246272, 246336,
    247888, 247952, -1, 227264, 228816, 228880, 230432, 230496, 232048, 232112, 233664, 233728, 235280, 235344, 236896,
    236960, 238512, 238576, 240128, 240192, 241744, 241808, 243360, 243424, 244976, 245040, 246592, 246656, 248208,
    248272, -1, 249568, 251120, 251184, 252736, 252800, 254352, 254416, 255968, 256032, 257584, 257648, 259200, 259264,
    260816, 260880, 262432, 262496, 264048, 264112, 265664, 265728, 267280, 267344, 268896, 268960, 270512, 270576, -1,
    249888, 251440, 251504, 253056, 253120, 254672, 254736, 256288, 256352, 257904, 257968, 259520, 259584, 261136,
    261200, 262752, 262816, 264368, 264432, 265984, 266048, 267600, 267664, 269216, 269280, 270832, 270896, -1, 272192,
    273744, 273808, 275360, 275424, 276976, 277040, 278592, 278656, 280208, 280272, 281824, 281888, 283440, 283504,
    285056, 285120, 286672, 286736, 288288, 288352, 289904, 289968, 291520, 291584, 293136, 293200, -1, 272512, 274064,
    274128, 275680, 275744, 277296, 277360, 278912, 278976, 280528, 280592, 282144, 282208, 283760, 283824, 285376,
    285440, 286992, 287056, 288608, 288672, 290224, 290288, 291840, 291904, 293456, 293520, -1, 294816, 296368, 296432,
    297984, 298048, 299600, 299664, 301216, 301280, 302832, 302896, 304448, 304512, 306064, 306128, 307680, 307744,
    309296, 309360, 310912, 310976, 312528, 312592, 314144, 314208, 315760, 315824, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_5[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    768, 832, 2384, 2448, 4000, 4064, 5616, 5680, 7232, 7296, 8848, 8912, 10464, 10528, 12080, 12144, 13696, 13760,
    15312, 15376, 16928, 16992, 18544, 18608, 20160, 20224, 21776, -1, 1088, 1152, 2704, 2768, 4320, 4384, 5936, 6000,
    7552, 7616, 9168, 9232, 10784, 10848, 12400, 12464, 14016, 14080, 15632, 15696, 17248, 17312, 18864, 18928, 20480,
    20544, 22096, -1, 23392, 23456, 25008, 25072, 26624, 26688, 28240, 28304, 29856, 29920, 31472, 31536, 33088, 33152,
    34704, 34768, 36320, 36384, 37936, 38000, 39552, 39616, 41168, 41232, 42784, 42848, 44400, -1, 23712, 23776, 25328,
    25392, 26944, 27008, 28560, 28624, 30176, 30240, 31792, 31856, 33408, 33472, 35024, 35088, 36640, 36704, 38256,
    38320, 39872, 39936, 41488, 41552, 43104, 43168, 44720, -1, 46016, 46080, 47632, 47696, 49248, 49312, 50864, 50928,
    52480, 52544, 54096, 54160, 55712, 55776, 57328, 57392, 58944, 59008, 60560, 60624, 62176, 62240, 63792, 63856,
    65408, 65472, 67024, -1, 46336, 46400, 47952, 48016, 49568, 49632, 51184, 51248, 52800, 52864, 54416, 54480, 56032,
    56096, 57648, 57712, 59264, 59328, 60880, 60944, 62496, 62560, 64112, 64176, 65728, 65792, 67344, -1, 68640, 68704,
    70256, 70320, 71872, 71936, 73488, 73552, 75104, 75168, 76720, 76784, 78336, 78400, 79952, 80016, 81568, 81632,
    83184, 83248, 84800, 84864, 86416, 86480, 88032, 88096, 89648, -1, 68960, 69024, 70576, 70640, 72192, 72256, 73808,
    73872, 75424, 75488, 77040, 77104, 78656, 78720, 80272, 80336, 81888, 81952, 83504, 83568, 85120, 85184, 86736,
    86800, 88352, 88416, 89968, -1, 91264, 91328, 92880, 92944, 94496, 94560, 96112, 96176, 97728, 97792, 99344, 99408,
    100960, 101024, 102576, 102640, 104192, 104256, 105808, 105872, 107424, 107488, 109040, 109104, 110656, 110720,
    112272, -1, 91584, 91648, 93200, 93264, 94816, 94880, 96432, 96496, 98048, 98112, 99664, 99728, 101280, 101344,
    102896, 102960, 104512, 104576, 106128, 106192, 107744, 107808, 109360, 109424, 110976, 111040, 112592, -1, 113888,
    113952, 115504, 115568, 117120, 117184, 118736, 118800, 120352, 120416, 121968, 122032, 123584, 123648, 125200,
    125264, 126816, 126880, 128432, 128496, 130048, 130112, 131664, 131728, 133280, 133344, 134896, -1, 114208, 114272,
    115824, 115888, 117440, 117504, 119056, 119120, 120672, 120736, 122288, 122352, 123904, 123968, 125520, 125584,
    127136, 127200, 128752, 128816, 130368, 130432, 131984, 132048, 133600, 133664, 135216, -1, 136512, 136576, 138128,
    138192, 139744, 139808, 141360, 141424, 142976, 143040, 144592, 144656, 146208, 146272, 147824, 147888, 149440,
    149504, 151056, 151120, 152672, 152736, 154288, 154352, 155904, 155968, 157520, -1, 136832, 136896, 138448, 138512,
    140064, 140128, 141680, 141744, 143296, 143360, 144912, 144976, 146528, 146592, 148144, 148208, 149760, 149824,
    151376, 151440, 152992, 153056, 154608, 154672, 156224, 156288, 157840, -1, 159136, 159200, 160752, 160816, 162368,
    162432, 163984, 164048, 165600, 165664, 167216, 167280, 168832, 168896, 170448, 170512, 172064, 172128, 173680,
    173744, 175296, 175360, 176912, 176976, 178528, 178592, 180144, -1, 159456, 159520, 161072, 161136, 162688, 162752,
    164304, 164368, 165920, 165984, 167536, 167600, 169152, 169216, 170768, 170832, 172384, 172448, 174000, 174064,
    175616, 175680, 177232, 177296, 178848, 178912, 180464, -1, 181760, 181824, 183376, 183440, 184992, 185056, 186608,
    186672, 188224, 188288, 189840, 189904, 191456, 191520, 193072, 193136, 194688, 194752, 196304, 196368, 197920,
    197984, 199536, 199600, 201152, 201216, 202768, -1, 182080, 182144, 183696, 183760, 185312, 185376, 186928, 186992,
    188544, 188608, 190160, 190224, 191776, 191840, 193392, 193456, 195008, 195072, 196624, 196688, 198240, 198304,
    199856, 199920, 201472, 201536, 203088, -1, 204384, 204448, 206000, 206064, 207616, 207680, 209232, 209296, 210848,
    210912, 212464, 212528, 214080, 214144, 215696, 215760, 217312, 217376, 218928, 218992, 220544, 220608, 222160,
    222224, 223776, 223840, 225392, -1, 204704, 204768, 206320, 206384, 207936, 208000, 209552, 209616, 211168, 211232,
    212784, 212848, 214400, 214464, 216016, 216080, 217632, 217696, 219248, 219312, 220864, 220928, 222480, 222544,
    224096, 224160, 225712, -1, 227008, 227072, 228624, 228688, 230240, 230304, 231856, 231920, 233472, 233536, 235088,
    235152, 236704, 236768, 238320, 238384, 239936, 240000, 241552, 241616, 243168, 243232, 244784, 244848, 246400,
    246464, 248016, -1, 227328, 227392, 228944, 229008, 230560, 230624, 232176, 232240, 233792, 233856, 235408, 235472,
    237024, 237088, 238640, 238704, 240256, 240320, 241872, 241936, 243488, 243552, 245104, 245168, 246720, 246784,
    248336, -1, 249632, 249696, 251248, 251312, 252864, 252928, 254480, 254544, 256096, 256160, 257712, 257776, 259328,
    259392, 260944, 261008, 262560, 262624, 264176, 264240, 265792, 265856, 267408, 267472, 269024, 269088, 270640, -1,
    249952, 250016, 251568, 251632, 253184, 253248, 254800, 254864, 256416, 256480, 258032, 258096, 259648, 259712,
    261264, 261328, 262880, 262944, 264496, 264560, 266112, 266176, 267728, 267792, 269344, 269408, 270960, -1, 272256,
    272320, 273872, 273936, 275488, 275552, 277104, 277168, 278720, 278784, 280336, 280400, 281952, 282016, 283568,
    283632, 285184, 285248, 286800, 286864, 288416, 288480, 290032, 290096, 291648, 291712, 293264, -1, 272576, 272640,
    274192, 274256, 275808, 275872, 277424, 277488, 279040, 279104, 280656, 280720, 282272, 282336, 283888, 283952,
    285504, 285568, 287120, 287184, 288736, 288800, 290352, 290416, 291968, 292032, 293584, -1, 294880, 294944, 296496,
    296560, 298112, 298176, 299728, 299792, 301344, 301408, 302960, 303024, 304576, 304640, 306192, 306256, 307808,
    307872, 309424, 309488, 311040, 311104, 312656, 312720, 314272, 314336, 315888,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_6[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 896, -1, 2512, -1, 4128, -1, 5744, -1, 7360, -1, 8976, -1, 10592, -1, 12208, -1, 13824, -1, 15440, -1,
    17056, -1, 18672, -1, 20288, -1, -1, -1, 1216, -1, 2832, -1, 4448, -1, 6064, -1, 7680, -1, 9296, -1, 10912, -1,
    12528, -1, 14144, -1, 15760, -1, 17376, -1, 18992, -1, 20608, -1, -1, -1, 23520, -1, 25136, -1, 26752, -1, 28368,
    -1, 29984, -1, 31600, -1, 33216, -1, 34832, -1, 36448, -1, 38064, -1, 39680, -1, 41296, -1, 42912, -1, -1, -1,
    23840, -1, 25456, -1, 27072, -1, 28688, -1, 30304, -1, 31920, -1, 33536, -1, 35152, -1, 36768, -1, 38384, -1, 40000,
    -1, 41616, -1, 43232, -1, -1, -1, 46144, -1, 47760, -1, 49376, -1, 50992, -1, 52608, -1, 54224, -1, 55840, -1,
    57456, -1, 59072, -1, 60688, -1, 62304, -1, 63920, -1, 65536, -1, -1, -1, 46464, -1, 48080, -1, 49696, -1, 51312,
    -1, 52928, -1, 54544, -1, 56160, -1, 57776, -1, 59392, -1, 61008, -1, 62624, -1, 64240, -1, 65856, -1, -1, -1,
    68768, -1, 70384, -1, 72000, -1, 73616, -1, 75232, -1, 76848, -1, 78464, -1, 80080, -1, 81696, -1, 83312, -1, 84928,
    -1, 86544, -1, 88160, -1, -1, -1, 69088, -1, 70704, -1, 72320, -1, 73936, -1, 75552, -1, 77168, -1, 78784, -1,
    80400, -1, 82016, -1, 83632, -1, 85248, -1, 86864, -1, 88480, -1, -1, -1, 91392, -1, 93008, -1, 94624, -1, 96240,
    -1, 97856, -1, 99472, -1, 101088, -1, 102704, -1, 104320, -1, 105936, -1, 107552, -1, 109168, -1, 110784, -1, -1,
    -1, 91712, -1, 93328, -1, 94944, -1, 96560, -1, 98176, -1, 99792, -1, 101408, -1, 103024, -1, 104640, -1, 106256,
    -1, 107872, -1, 109488, -1, 111104, -1, -1, -1, 114016, -1, 115632, -1, 117248, -1, 118864, -1, 120480, -1, 122096,
    -1, 123712, -1, 125328, -1, 126944, -1, 128560, -1, 130176, -1, 131792, -1, 133408, -1, -1, -1, 114336, -1, 115952,
    -1, 117568, -1, 119184, -1, 120800, -1, 122416, -1, 124032, -1, 125648, -1, 127264, -1, 128880, -1, 130496, -1,
    132112, -1, 133728, -1, -1, -1, 136640, -1, 138256, -1, 139872, -1, 141488, -1, 143104, -1, 144720, -1, 146336, -1,
    147952, -1, 149568, -1, 151184, -1, 152800, -1, 154416, -1, 156032, -1, -1, -1, 136960, -1, 138576, -1, 140192, -1,
    141808, -1, 143424, -1, 145040, -1, 146656, -1, 148272, -1, 149888, -1, 151504, -1, 153120, -1, 154736, -1, 156352,
    -1, -1, -1, 159264, -1, 160880, -1, 162496, -1, 164112, -1, 165728, -1, 167344, -1, 168960, -1, 170576, -1, 172192,
    -1, 173808, -1, 175424, -1, 177040, -1, 178656, -1, -1, -1, 159584, -1, 161200, -1, 162816, -1, 164432, -1, 166048,
    -1, 167664, -1, 169280, -1, 170896, -1, 172512, -1, 174128, -1, 175744, -1, 177360, -1, 178976, -1, -1, -1, 181888,
    -1, 183504, -1, 185120, -1, 186736, -1, 188352, -1, 189968, -1, 191584, -1, 193200, -1, 194816, -1, 196432, -1,
    198048, -1, 199664, -1, 201280, -1, -1, -1, 182208, -1, 183824, -1, 185440, -1, 187056, -1, 188672, -1, 190288, -1,
    191904, -1, 193520, -1, 195136, -1, 196752, -1, 198368, -1, 199984, -1, 201600, -1, -1, -1, 204512, -1, 206128, -1,
    207744, -1, 209360, -1, 210976, -1, 212592, -1, 214208, -1, 215824, -1, 217440, -1, 219056, -1, 220672, -1, 222288,
    -1, 223904, -1, -1, -1, 204832, -1, 206448, -1, 208064, -1, 209680, -1, 211296, -1, 212912, -1, 214528, -1, 216144,
    -1, 217760, -1, 219376, -1, 220992, -1, 222608, -1, 224224, -1, -1, -1, 227136, -1, 228752, -1, 230368, -1, 231984,
    -1, 233600, -1, 235216, -1, 236832, -1, 238448, -1, 240064, -1, 241680, -1, 243296, -1, 244912, -1, 246528, -1, -1,
    -1, 227456, -1, 229072, -1, 230688, -1, 232304, -1, 233920, -1, 235536, -1, 237152, -1, 238768, -1, 240384, -1,
    242000, -1, 243616, -1, 245232, -1, 246848, -1, -1, -1, 249760, -1, 251376, -1, 252992, -1, 254608, -1, 256224, -1,
    257840, -1, 259456, -1, 261072, -1, 262688, -1, 264304, -1, 265920, -1, 267536, -1, 269152, -1, -1, -1, 250080, -1,
    251696, -1, 253312, -1, 254928, -1, 256544, -1, 258160, -1, 259776, -1, 261392, -1, 263008, -1, 264624, -1, 266240,
    -1, 267856, -1, 269472, -1, -1, -1, 272384, -1, 274000, -1, 275616, -1, 277232, -1, 278848, -1, 280464, -1, 282080,
    -1, 283696, -1, 285312, -1, 286928, -1, 288544, -1, 290160, -1, 291776, -1, -1, -1, 272704, -1, 274320, -1, 275936,
    -1, 277552, -1, 279168, -1, 280784, -1, 282400, -1, 284016, -1, 285632, -1, 287248, -1, 288864, -1, 290480, -1,
    292096, -1, -1, -1, 295008, -1, 296624, -1, 298240, -1, 299856, -1, 301472, -1, 303088, -1, 304704, -1, 306320, -1,
    307936, -1, 309552, -1, 311168, -1, 312784, -1, 314400,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_7[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1344, 2896,
    2960, 4512, 4576, 6128, 6192, 7744, 7808, 9360, 9424, 10976, 11040, 12592, 12656, 14208, 14272, 15824, 15888, 17440,
    17504, 19056, 19120, 20672, 20736, 22288, 22352, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 23968, 25520, 25584, 27136, 27200, 28752, 28816, 30368, 30432,
    31984, 32048, 33600, 33664, 35216, 35280, 36832, 36896, 38448, 38512, 40064, 40128, 41680, 41744, 43296, 43360,
    44912, 44976, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 46592, 48144, 48208, 49760, 49824, 51376, 51440, 52992, 53056, 54608, 54672, 56224, 56288, 57840,
    57904, 59456, 59520, 61072, 61136, 62688, 62752, 64304, 64368, 65920, 65984, 67536, 67600, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 69216, 70768, 70832,
    72384, 72448, 74000, 74064, 75616, 75680, 77232, 77296, 78848, 78912, 80464, 80528, 82080, 82144, 83696, 83760,
    85312, 85376, 86928, 86992, 88544, 88608, 90160, 90224, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 91840, 93392, 93456, 95008, 95072, 96624, 96688, 98240,
    98304, 99856, 99920, 101472, 101536, 103088, 103152, 104704, 104768, 106320, 106384, 107936, 108000, 109552, 109616,
    111168, 111232, 112784, 112848, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 114464, 116016, 116080, 117632, 117696, 119248, 119312, 120864, 120928, 122480,
    122544, 124096, 124160, 125712, 125776, 127328, 127392, 128944, 129008, 130560, 130624, 132176, 132240, 133792,
    133856, 135408, 135472, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 137088, 138640, 138704, 140256, 140320, 141872, 141936, 143488, 143552, 145104, 145168,
    146720, 146784, 148336, 148400, 149952, 150016, 151568, 151632, 153184, 153248, 154800, 154864, 156416, 156480,
    158032, 158096, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 159712, 161264, 161328, 162880, 162944, 164496, 164560, 166112, 166176, 167728, 167792, 169344,
    169408, 170960, 171024, 172576, 172640, 174192, 174256, 175808, 175872, 177424, 177488, 179040, 179104, 180656,
    180720, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 182336, 183888, 183952, 185504, 185568, 187120, 187184, 188736, 188800, 190352, 190416, 191968, 192032,
    193584, 193648, 195200, 195264, 196816, 196880, 198432, 198496, 200048, 200112, 201664, 201728, 203280, 203344, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    204960, 206512, 206576, 208128, 208192, 209744, 209808, 211360, 211424, 212976, 213040, 214592, 214656, 216208,
    216272, 217824, 217888, 219440, 219504, 221056, 221120, 222672, 222736, 224288, 224352, 225904, 225968, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 227584,
    229136, 229200, 230752, 230816, 232368, 232432, 233984, 234048, 235600, 235664, 237216, 237280, 238832, 238896,
    240448, 240512, 242064, 242128, 243680, 243744, 245296, 245360, 246912, 246976, 248528, 248592, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 250208, 251760,
    251824, 253376, 253440, 254992, 255056, 256608, 256672, 258224, 258288, 259840, 259904, 261456, 261520, 263072,
    263136, 264688, 264752, 266304, 266368, 267920, 267984, 269536, 269600, 271152, 271216, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 272832, 274384, 274448,
    276000, 276064, 277616, 277680, 279232, 279296, 280848, 280912, 282464, 282528, 284080, 284144, 285696, 285760,
    287312, 287376, 288928, 288992, 290544, 290608, 292160, 292224, 293776, 293840, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_8[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1408,
    1472, 3024, 3088, 4640, 4704, 6256, 6320, 7872, 7936, 9488, 9552, 11104, 11168, 12720, 12784, 14336, 14400, 15952,
    16016, 17568, 17632, 19184, 19248, 20800, 20864, 22416, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 24032, 24096, 25648, 25712, 27264, 27328, 28880, 28944,
    30496, 30560, 32112, 32176, 33728, 33792, 35344, 35408, 36960, 37024, 38576, 38640, 40192, 40256, 41808, 41872,
    43424, 43488, 45040, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, 46656, 46720, 48272, 48336, 49888, 49952, 51504, 51568, 53120, 53184, 54736, 54800, 56352,
    56416, 57968, 58032, 59584, 59648, 61200, 61264, 62816, 62880, 64432, 64496, 66048, 66112, 67664, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 69280, 69344,
    70896, 70960, 72512, 72576, 74128, 74192, 75744, 75808, 77360, 77424, 78976, 79040, 80592, 80656, 82208, 82272,
    83824, 83888, 85440, 85504, 87056, 87120, 88672, 88736, 90288, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 91904, 91968, 93520, 93584, 95136, 95200, 96752,
    96816, 98368, 98432, 99984, 100048, 101600, 101664, 103216, 103280, 104832, 104896, 106448, 106512, 108064, 108128,
    109680, 109744, 111296, 111360, 112912, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 114528, 114592, 116144, 116208, 117760, 117824, 119376, 119440, 120992,
    121056, 122608, 122672, 124224, 124288, 125840, 125904, 127456, 127520, 129072, 129136, 130688, 130752, 132304,
    132368, 133920, 133984, 135536, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 137152, 137216, 138768, 138832, 140384, 140448, 142000, 142064, 143616, 143680,
    145232, 145296, 146848, 146912, 148464, 148528, 150080, 150144, 151696, 151760, 153312, 153376, 154928, 154992,
    156544, 156608, 158160, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 159776, 159840, 161392, 161456, 163008, 163072, 164624, 164688, 166240, 166304, 167856,
    167920, 169472, 169536, 171088, 171152, 172704, 172768, 174320, 174384, 175936, 176000, 177552, 177616, 179168,
    179232, 180784, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 182400, 182464, 184016, 184080, 185632, 185696, 187248, 187312, 188864, 188928, 190480, 190544,
    192096, 192160, 193712, 193776, 195328, 195392, 196944, 197008, 198560, 198624, 200176, 200240, 201792, 201856,
    203408, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 205024, 205088, 206640, 206704, 208256, 208320, 209872, 209936, 211488, 211552, 213104, 213168, 214720,
    214784, 216336, 216400, 217952, 218016, 219568, 219632, 221184, 221248, 222800, 222864, 224416, 224480, 226032, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    227648, 227712, 229264, 229328, 230880, 230944, 232496, 232560, 234112, 234176, 235728, 235792, 237344, 237408,
    238960, 239024, 240576, 240640, 242192, 242256, 243808, 243872, 245424, 245488, 247040, 247104, 248656, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 250272,
    250336, 251888, 251952, 253504, 253568, 255120, 255184, 256736, 256800, 258352, 258416, 259968, 260032, 261584,
    261648, 263200, 263264, 264816, 264880, 266432, 266496, 268048, 268112, 269664, 269728, 271280, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 272896, 272960,
    274512, 274576, 276128, 276192, 277744, 277808, 279360, 279424, 280976, 281040, 282592, 282656, 284208, 284272,
    285824, 285888, 287440, 287504, 289056, 289120, 290672, 290736, 292288, 292352, 293904,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_9[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    1536, -1, 3152, -1, 4768, -1, 6384, -1, 8000, -1, 9616, -1, 11232, -1, 12848, -1, 14464, -1, 16080, -1, 17696, -1,
    19312, -1, 20928, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, 24160, -1, 25776, -1, 27392, -1, 29008, -1, 30624, -1, 32240, -1, 33856, -1, 35472, -1,
    37088, -1, 38704, -1, 40320, -1, 41936, -1, 43552, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 46784, -1, 48400, -1, 50016, -1, 51632, -1, 53248, -1,
    54864, -1, 56480, -1, 58096, -1, 59712, -1, 61328, -1, 62944, -1, 64560, -1, 66176, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 69408, -1, 71024, -1,
    72640, -1, 74256, -1, 75872, -1, 77488, -1, 79104, -1, 80720, -1, 82336, -1, 83952, -1, 85568, -1, 87184, -1, 88800,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 92032, -1, 93648, -1, 95264, -1, 96880, -1, 98496, -1, 100112, -1, 101728, -1, 103344, -1, 104960, -1,
    106576, -1, 108192, -1, 109808, -1, 111424, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 114656, -1, 116272, -1, 117888, -1, 119504, -1, 121120, -1,
    122736, -1, 124352, -1, 125968, -1, 127584, -1, 129200, -1, 130816, -1, 132432, -1, 134048, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 137280, -1,
    138896, -1, 140512, -1, 142128, -1, 143744, -1, 145360, -1, 146976, -1, 148592, -1, 150208, -1, 151824, -1, 153440,
    -1, 155056, -1, 156672, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 159904, -1, 161520, -1, 163136, -1, 164752, -1, 166368, -1, 167984, -1, 169600, -1,
    171216, -1, 172832, -1, 174448, -1, 176064, -1, 177680, -1, 179296, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 182528, -1, 184144, -1, 185760, -1,
    187376, -1, 188992, -1, 190608, -1, 192224, -1, 193840, -1, 195456, -1, 197072, -1, 198688, -1, 200304, -1, 201920,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 205152, -1, 206768, -1, 208384, -1, 210000, -1, 211616, -1, 213232, -1, 214848, -1, 216464, -1, 218080, -1,
    219696, -1, 221312, -1, 222928, -1, 224544, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 227776, -1, 229392, -1, 231008, -1, 232624, -1, 234240, -1,
    235856, -1, 237472, -1, 239088, -1, 240704, -1, 242320, -1, 243936, -1, 245552, -1, 247168, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 250400, -1,
    252016, -1, 253632, -1, 255248, -1, 256864, -1, 258480, -1, 260096, -1, 261712, -1, 263328, -1, 264944, -1, 266560,
    -1, 268176, -1, 269792, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 273024, -1, 274640, -1, 276256, -1, 277872, -1, 279488, -1, 281104, -1, 282720, -1,
    284336, -1, 285952, -1, 287568, -1, 289184, -1, 290800, -1, 292416,
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_tanh1_fake(const bespoke_task *task) {
#line 1197 "WGANGP_kernels.h"
    /* [196][64][25] */
    const float *const restrict products_of_generator_convTranspose2_fake_product = task->pointers[0];
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    const float *const restrict input_real = task->pointers[2];
    const float *const restrict input_real2 = task->pointers[3];
    const float *const restrict input_real3 = task->pointers[4];
    const float *const restrict input_real4 = task->pointers[5];
    const float *const restrict input_real5 = task->pointers[6];
    float *const restrict generator_tanh1_fake = task->pointers[7]; /* [784][64][1] */
    float *const restrict trace_fake = task->pointers[8];
    float *const restrict sums_for_signal_diversity = task->pointers[9]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[10]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_3 = task->pointers[11]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_4 = task->pointers[12]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_5 = task->pointers[13]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_6 = task->pointers[14]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_7 = task->pointers[15]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_8 = task->pointers[16]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_9 = task->pointers[17]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_10 = task->pointers[18]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_11 = task->pointers[19]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_12 = task->pointers[20]; /* [784][1] */
    work items = share_evenly(task, 784, 13);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float values[64];
        float values_2[64];
        float values_3[64];
        float values_4[64];
        float values_5[64];
        float values_6[64];
        float values_7[64];
        float values_8[64];
        float values_9[64];
        float values_10[64];
        float values_11[64];
        float values_12[64];
        const ptrdiff_t slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const tanh1_row = generator_tanh1_fake + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float tanh1 =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_fake_product[c + slab_from_product_9]) + bias_value);
            const float real = input_real[slab + c * 784];
            const float real2 = input_real2[slab + c * 784];
            const float real3 = input_real3[slab + c * 784];
            const float real4 = input_real4[slab + c * 784];
            const float real5 = input_real5[slab + c * 784];
            tanh1_row[c] = tanh1;
            if (trace_fake) {
                trace_fake[slab + c * 784] = tanh1;
            }
            values[c] = real * real;
            values_2[c] = real;
            values_3[c] = tanh1 * tanh1;
            values_4[c] = tanh1;
            values_5[c] = real2 * real2;
            values_6[c] = real2;
            values_7[c] = real3 * real3;
            values_8[c] = real3;
            values_9[c] = real4 * real4;
            values_10[c] = real4;
            values_11[c] = real5 * real5;
            values_12[c] = real5;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity[slab] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_2[slab] = total_2[0];
        float total_3[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_3[0] += values_3[c];
        }
        sums_for_signal_diversity_3[slab] = total_3[0];
        float total_4[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_4[0] += values_4[c];
        }
        sums_for_signal_diversity_4[slab] = total_4[0];
        float total_5[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_5[0] += values_5[c];
        }
        sums_for_signal_diversity_5[slab] = total_5[0];
        float total_6[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_6[0] += values_6[c];
        }
        sums_for_signal_diversity_6[slab] = total_6[0];
        float total_7[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_7[0] += values_7[c];
        }
        sums_for_signal_diversity_7[slab] = total_7[0];
        float total_8[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_8[0] += values_8[c];
        }
        sums_for_signal_diversity_8[slab] = total_8[0];
        float total_9[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_9[0] += values_9[c];
        }
        sums_for_signal_diversity_9[slab] = total_9[0];
        float total_10[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_10[0] += values_10[c];
        }
        sums_for_signal_diversity_10[slab] = total_10[0];
        float total_11[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_11[0] += values_11[c];
        }
        sums_for_signal_diversity_11[slab] = total_11[0];
        float total_12[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_12[0] += values_12[c];
        }
        sums_for_signal_diversity_12[slab] = total_12[0];
    }
}

/* wgan_gp_step_pack_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_3
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_5
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_7
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_9 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv1_kernel(const bespoke_task *task) {
#line 1363 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    work items = share_evenly(task, 25, 25);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 5;
        bespoke_pack_row(discriminator_conv1_kernel + slab * 320 + item % 5 * 64,
                         discriminator_conv1_kernel_in_panels + slab * 320 + item % 5 * 32, 160, 32, 64);
    }
}

/* wgan_gp_step_planes_of_real, BespokeZoo/WGANGP.swift:31
 *   planes of real [n=64, 28, 28, 1]
 *   492 kB */
/* Where each row of real begins; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_real_row_of_real[31] = {
    -1, 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 392, 420, 448, 476, 504, 532, 560, 588, 616,
    644, 672, 700, 728, 756, -1, -1,
};
/* Which row of real is read for each one. */
static const int32_t wgan_gp_step_planes_of_real_read_row_of_real_[31] = {
    0, 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 392, 420, 448, 476, 504, 532, 560, 588, 616,
    644, 672, 700, 728, 756, 0, 0,
};
/* Which element of a row of real each one is; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_real_element_of_real_[31] = {
    -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, -1, -1,
};
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real(const bespoke_task *task) {
#line 1393 "WGANGP_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict real_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const ptrdiff_t row_from_real = wgan_gp_step_planes_of_real_row_of_real[item];
        const ptrdiff_t read_from_real_ = wgan_gp_step_planes_of_real_read_row_of_real_[item];
        float *const restrict turned_ = task->scratch; /* [1792] */
        bespoke_pack_transposed(input_real + read_from_real_, 784, turned_, 28, 64, 64);
        for (int i = 0; i < 31; i++) {
            const ptrdiff_t element_from_real_ = wgan_gp_step_planes_of_real_element_of_real_[i];
            for (int c = 0; c < 64; c++) {
                real_in_planes_[item * 1984 + i * 64 + c] = row_from_real < 0 ? 0.0f : element_from_real_ < 0 ? 0.0f
                    : turned_[element_from_real_ * 64 + c];
            }
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   38.4 MFLOP, 3 MB
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real2
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake2
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real3
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake3
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real4
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake4
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real5
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake5
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_generator */
/* 938 terms of 14 x 14 slabs. */
static const term_table wgan_gp_step_discriminator_leakyReLU1_slab_terms = {
    .row_count = 14, .column_count = 14,
    .rows = (const span[]){
        {{31, 1}, {31, 1}, 4}, {{62, 0}, {31, 1}, 5}, {{124, 0}, {31, 1}, 5}, {{186, 0}, {31, 1}, 5},
        {{248, 0}, {31, 1}, 5}, {{310, 0}, {31, 1}, 5}, {{372, 0}, {31, 1}, 5}, {{434, 0}, {31, 1}, 5},
        {{496, 0}, {31, 1}, 5}, {{558, 0}, {31, 1}, 5}, {{620, 0}, {31, 1}, 5}, {{682, 0}, {31, 1}, 5},
        {{744, 0}, {31, 1}, 5}, {{806, 0}, {31, 1}, 3},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{4, 0}, {0, 0}, 1}, {{6, 0}, {0, 0}, 1}, {{8, 0}, {0, 0}, 1},
        {{10, 0}, {0, 0}, 1}, {{12, 0}, {0, 0}, 1}, {{14, 0}, {0, 0}, 1}, {{16, 0}, {0, 0}, 1}, {{18, 0}, {0, 0}, 1},
        {{20, 0}, {0, 0}, 1}, {{22, 0}, {0, 0}, 1}, {{24, 0}, {0, 0}, 1}, {{26, 0}, {0, 0}, 1},
    },
};
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU1(const bespoke_task *task) {
#line 1450 "WGANGP_kernels.h"
    const float *const restrict in_planes_ = task->pointers[0]; /* [31][31][1][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU1 = task->pointers[3]; /* [196][64][64] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, 5);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[6];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, in_planes_, 64, 1, 64,
                         discriminator_conv1_kernel_in_panels + item % 2 * 160, 320, 32, 5, tile, 32, 0, copies);
        for (int row = 0; row < 64; row++) {
            float *const leakyReLU1_row = discriminator_leakyReLU1 + slab * 4096 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float conv1 = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                leakyReLU1_row[c] = conv1 > 0.0f ? conv1 : 0.2f * conv1;
            }
        }
    }
}

/* wgan_gp_step_pack_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_3
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_5
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_7
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_9 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv2_kernel(const bespoke_task *task) {
#line 1486 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    work items = share_evenly(task, 1600, 48);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 64;
        bespoke_pack_row(discriminator_conv2_kernel + slab * 8192 + item % 64 * 128,
                         discriminator_conv2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* wgan_gp_step_transform_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:22
 *   transform/leakyReLU1 [n=64, 14, 14, 64]
 *   9 MB
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake2_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real2_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real3
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake3
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake3_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real3_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real4
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake4
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake4_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real4_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real5
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake5
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake5_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_real5_2
 *   runs as wgan_gp_step_transform_discriminator_leakyReLU1_generator */
static void wgan_gp_step_transform_discriminator_leakyReLU1_rows(const sixteen *restrict in, sixteen *restrict out) {
    out[0] = -14.625f * in[1] + 36.5625f * in[3] + 6.5f * in[5] - 52.8125f * in[7] + 14.625f * in[9] + 16.25f * in[11]
        - 6.5f * in[13];
    out[1] = 5.484375f * in[1] - 9.140625f * in[3] - 11.578125f * in[5] + 13.203125f * in[7] + 7.71875f * in[9]
        - 4.0625f * in[11] - 1.625f * in[13];
    out[2] = 1.828125f * in[1] - 9.140625f * in[3] + 8.328125f * in[5] + 13.203125f * in[7] - 15.03125f * in[9]
        - 4.0625f * in[11] + 4.875f * in[13];
    out[3] = -1.125f * in[1] + 2.25f * in[3] + 0.5f * in[5] - in[7] + 1.125f * in[9] - 2.25f * in[11] - 0.5f * in[13];
    out[4] = 2.25f * in[1] + 0.5f * in[3] - in[5] + 1.125f * in[7] - 2.25f * in[9] - 0.5f * in[11] + in[13];
    out[5] = 1.125f * in[1] - 1.125f * in[3] - 1.625f * in[5] - 0.625f * in[7] - 1.75f * in[9] + 0.5f * in[11] + in[13];
    out[6] = -1.125f * in[1] + 3.375f * in[3] - 2.875f * in[5] + 1.875f * in[7] - 0.75f * in[9] - 1.5f * in[11]
        + in[13];
    out[7] = 0.75f * in[1] - in[3] - in[5] - 0.75f * in[9] + in[11] + in[13];
    out[8] = -0.75f * in[1] + 2.0f * in[3] - in[5] + 0.75f * in[9] - 2.0f * in[11] + in[13];
    out[9] = 2.25f * in[1] - in[5] - 2.25f * in[9] + in[13];
    out[10] = 29.25f * in[4] - 42.25f * in[8] + 13.0f * in[12];
    const sixteen t0 = -7.3125f * in[4] + 10.5625f * in[8] - 3.25f * in[12];
    const sixteen t1 = 7.3125f * in[2] - 10.5625f * in[6] + 3.25f * in[10];
    out[11] = t0 + t1;
    out[12] = t0 - t1;
    out[13] = 2.25f * in[2] - in[6] - 2.25f * in[10];
    out[14] = 2.25f * in[0] - in[4] - 2.25f * in[8] + in[12];
    const sixteen t2 = -2.25f * in[4] - 1.25f * in[8] + in[12];
    const sixteen t3 = -2.25f * in[2] - 1.25f * in[6] + in[10];
    out[15] = t2 + t3;
    out[16] = t2 - t3;
    const sixteen t4 = -in[4] + in[12];
    const sixteen t5 = -1.5f * in[2] + 1.5f * in[10];
    out[17] = t4 + t5;
    out[18] = t4 - t5;
}
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_discriminator_leakyReLU1(const bespoke_task *task) {
#line 1564 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(discriminator_leakyReLU1, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows, transformed_discriminator_leakyReLU1,
                          4112, (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128, 1);
    }
}

/* wgan_gp_step_transform_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   transform discriminator/conv2/kernel [5, 5, 64, 128]
 *   13 MB
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_2
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_3
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_4
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_5
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_6
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_2
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_3
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_4
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_5
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_6
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_7
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_8
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_9
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_10
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_11
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_12
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_13
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_14
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_15
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_16
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_17
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_18
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_19
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_20
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_21
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_22
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_23
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_24
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_25
 *   runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_26 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_discriminator_conv2_kernel(const bespoke_task *task) {
#line 1614 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
    }
}

/* wgan_gp_step_products_of_discriminator_conv2, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2:/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   378.5 MFLOP instead of 1073.7, 21 MB
 *   runs as wgan_gp_step_products_of_discriminator_conv2_real_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_fake_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_discriminator_look_product
 *   runs as wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator_look
 *   runs as wgan_gp_step_products_of_discriminator_conv2_real2_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_fake2_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_discriminator2_look_product
 *   runs as wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator2_look
 *   runs as wgan_gp_step_products_of_discriminator_conv2_real3_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_fake3_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_discriminator3_look_product
 *   runs as wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator3_look
 *   runs as wgan_gp_step_products_of_discriminator_conv2_real4_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_fake4_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_discriminator4_look_product
 *   runs as wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator4_look
 *   runs as wgan_gp_step_products_of_discriminator_conv2_real5_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_fake5_product
 *   runs as wgan_gp_step_products_of_discriminator_conv2_discriminator5_look_product
 *   runs as wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator5_look
 *   runs as wgan_gp_step_products_of_discriminator_conv2_generator_product */
/* 361 terms of 10 x 10 slabs. */
static const term_table wgan_gp_step_products_of_discriminator_conv2_slab_terms = {
    .row_count = 10, .column_count = 10,
    .rows = (const span[]){
        {{0, 0}, {190, 190}, 2}, {{19, 19}, {190, 190}, 2}, {{38, 38}, {190, 190}, 2}, {{57, 57}, {190, 190}, 2},
        {{76, 76}, {190, 190}, 2}, {{95, 95}, {190, 190}, 2}, {{114, 114}, {190, 190}, 2}, {{133, 133}, {190, 190}, 2},
        {{152, 152}, {190, 190}, 2}, {{171, 171}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {10, 10}, 2}, {{1, 1}, {10, 10}, 2}, {{2, 2}, {10, 10}, 2}, {{3, 3}, {10, 10}, 2},
        {{4, 4}, {10, 10}, 2}, {{5, 5}, {10, 10}, 2}, {{6, 6}, {10, 10}, 2}, {{7, 7}, {10, 10}, 2},
        {{8, 8}, {10, 10}, 2}, {{9, 9}, {0, 0}, 1},
    },
};
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_discriminator_conv2(const bespoke_task *task) {
#line 1668 "WGANGP_kernels.h"
    float *const restrict products_of_discriminator_conv2 = task->pointers[0]; /* [100][64][128] */
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &wgan_gp_step_products_of_discriminator_conv2_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count = terms_of_slab(&wgan_gp_step_products_of_discriminator_conv2_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_leakyReLU1, 4112, 64, 1,
                         transformed_discriminator_conv2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_discriminator_conv2 + (slab * 8208 + column), 128, 0, NULL);
    }
}

/* wgan_gp_step_discriminator_conv2, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2:/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   5 MB
 *   runs as wgan_gp_step_discriminator_conv2_real_product
 *   runs as wgan_gp_step_discriminator_conv2_fake_product
 *   runs as wgan_gp_step_discriminator_conv2_discriminator_look_product
 *   runs as wgan_gp_step_grad_grad_discriminator_conv2_discriminator_look
 *   runs as wgan_gp_step_discriminator_conv2_real2_product
 *   runs as wgan_gp_step_discriminator_conv2_fake2_product
 *   runs as wgan_gp_step_discriminator_conv2_discriminator2_look_product
 *   runs as wgan_gp_step_grad_grad_discriminator_conv2_discriminator2_look
 *   runs as wgan_gp_step_discriminator_conv2_real3_product
 *   runs as wgan_gp_step_discriminator_conv2_fake3_product
 *   runs as wgan_gp_step_discriminator_conv2_discriminator3_look_product
 *   runs as wgan_gp_step_grad_grad_discriminator_conv2_discriminator3_look
 *   runs as wgan_gp_step_discriminator_conv2_real4_product
 *   runs as wgan_gp_step_discriminator_conv2_fake4_product
 *   runs as wgan_gp_step_discriminator_conv2_discriminator4_look_product
 *   runs as wgan_gp_step_grad_grad_discriminator_conv2_discriminator4_look
 *   runs as wgan_gp_step_discriminator_conv2_real5_product
 *   runs as wgan_gp_step_discriminator_conv2_fake5_product
 *   runs as wgan_gp_step_discriminator_conv2_discriminator5_look_product
 *   runs as wgan_gp_step_grad_grad_discriminator_conv2_discriminator5_look
 *   runs as wgan_gp_step_discriminator_conv2_generator_product */
static void wgan_gp_step_discriminator_conv2_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[5] + in[6];
    const sixteen t3 = in[5] - in[6];
    const sixteen t4 = in[7] + in[8];
    const sixteen t5 = in[7] - in[8];
    out[0] = t0 + in[4] + t2 + t4 + in[9];
    out[1] = in[0] + t1 + t3 + 1.5f * t5 + 0.5f * in[9];
    out[2] = -t0 + t2 + 2.25f * t4 + 0.25f * in[9];
    out[3] = -in[0] - t1 + t3 + 3.375f * t5 + 0.125f * in[9];
    out[4] = t0 + t2 + 5.0625f * t4 + 0.0625f * in[9];
    out[5] = in[0] + t1 + t3 + 7.59375f * t5 + 0.03125f * in[9];
    out[6] = -t0 + in[3] + t2 + 11.390625f * t4 + 0.015625f * in[9];
}
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv2(const bespoke_task *task) {
#line 1725 "WGANGP_kernels.h"
    const float *const restrict products_of_discriminator_conv2 = task->pointers[0]; /* [100][64][128] */
    float *const restrict discriminator_conv2 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_discriminator_conv2, 8208, (grid_of_slabs){10, 10, 1, 1},
                          wgan_gp_step_discriminator_conv2_rows, wgan_gp_step_discriminator_conv2_rows,
                          discriminator_conv2, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256,
                          1);
    }
}

/* wgan_gp_step_pack_discriminator_dense1_kernel, BespokeZoo/WGANGP.swift:28
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_3
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_5
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_7
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_9 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_dense1_kernel(const bespoke_task *task) {
#line 1749 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    work items = share_evenly(task, 49, 48);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                discriminator_dense1_kernel_in_panels[item * 128 + row + c] =
                    discriminator_dense1_kernel[slab * 128 + row + c];
            }
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU2, BespokeZoo/WGANGP.swift:24
 *   add discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   leaky ReLU (0.2) discriminator/leakyReLU2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   3 MB
 *   runs as wgan_gp_step_discriminator_leakyReLU2_real
 *   runs as wgan_gp_step_discriminator_leakyReLU2_fake
 *   runs as wgan_gp_step_discriminator_leakyReLU2_real2
 *   runs as wgan_gp_step_discriminator_leakyReLU2_fake2
 *   runs as wgan_gp_step_discriminator_leakyReLU2_real3
 *   runs as wgan_gp_step_discriminator_leakyReLU2_fake3
 *   runs as wgan_gp_step_discriminator_leakyReLU2_real4
 *   runs as wgan_gp_step_discriminator_leakyReLU2_fake4
 *   runs as wgan_gp_step_discriminator_leakyReLU2_real5
 *   runs as wgan_gp_step_discriminator_leakyReLU2_fake5
 *   runs as wgan_gp_step_discriminator_leakyReLU2_generator */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU2(const bespoke_task *task) {
#line 1781 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_leakyReLU2 = task->pointers[2]; /* [49][64][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = discriminator_conv2_product + slab * 8192 + row * 128;
            float *const leakyReLU2_row = discriminator_leakyReLU2 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float conv2 = product_row[c] + discriminator_conv2_bias[c];
                leakyReLU2_row[c] = conv2 > 0.0f ? conv2 : 0.2f * conv2;
            }
        }
    }
}

/* wgan_gp_step_discriminator_dense1_real_product, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/real/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1/real [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum score/real []  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/discriminator/dense1/discriminator-look [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/discriminator/dense1/fake [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/discriminator/dense1/real [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator2 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator3 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator4 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator5 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   derivative of leaky ReLU (0.0) signal/sign [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB */
/* 49 terms of 1 x 1 slabs. */
static const term_table wgan_gp_step_discriminator_dense1_real_product_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {1, 1}, 49}},
};
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_dense1_real_product(const bespoke_task *task) {
#line 1827 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense1_real_product = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[3]; /* [1] */
    float *const restrict uniform_discriminator = task->pointers[4]; /* [1][64][1] */
    float *const restrict penalty = task->pointers[5]; /* [1][64][1] */
    float *const restrict grad_discriminator_dense1_discriminator_look = task->pointers[6]; /* [1][64][1] */
    float *const restrict grad_discriminator_dense1_fake = task->pointers[7]; /* [1][64][1] */
    float *const restrict grad_discriminator_dense1_real = task->pointers[8]; /* [1][64][1] */
    float *const restrict uniform_discriminator2_ = task->pointers[9]; /* [1][64][1] */
    float *const restrict penalty_2 = task->pointers[10]; /* [1][64][1] */
    float *const restrict uniform_discriminator3_ = task->pointers[11]; /* [1][64][1] */
    float *const restrict penalty_3 = task->pointers[12]; /* [1][64][1] */
    float *const restrict uniform_discriminator4_ = task->pointers[13]; /* [1][64][1] */
    float *const restrict penalty_4 = task->pointers[14]; /* [1][64][1] */
    float *const restrict uniform_discriminator5_ = task->pointers[15]; /* [1][64][1] */
    float *const restrict penalty_5 = task->pointers[16]; /* [1][64][1] */
    float *const restrict trace_logits_real = task->pointers[17];
    float *const restrict trace_uniform_discriminator = task->pointers[18];
    float *const restrict trace_uniform_discriminator2 = task->pointers[19];
    float *const restrict trace_uniform_discriminator3 = task->pointers[20];
    float *const restrict trace_uniform_discriminator4 = task->pointers[21];
    float *const restrict trace_uniform_discriminator5 = task->pointers[22];
    float *const restrict sums_for_score_real = task->pointers[23]; /* [1][1] */
    float *const restrict sums_for_signal_sign = task->pointers[24]; /* [1][1] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_real, 8192, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_real_product, 1, 0);
        float values[64];
        float values_2[64];
        float random_discriminator[64];
        bespoke_uniform(random_discriminator, 64, call, task->numbers[0], 0, 0.0f, 1.0f);
        float random_discriminator2_[64];
        bespoke_uniform(random_discriminator2_, 64, call, task->numbers[1], 0, 0.0f, 1.0f);
        float random_discriminator3_[64];
        bespoke_uniform(random_discriminator3_, 64, call, task->numbers[2], 0, 0.0f, 1.0f);
        float random_discriminator4_[64];
        bespoke_uniform(random_discriminator4_, 64, call, task->numbers[3], 0, 0.0f, 1.0f);
        float random_discriminator5_[64];
        bespoke_uniform(random_discriminator5_, 64, call, task->numbers[4], 0, 0.0f, 1.0f);
        for (int c = 0; c < 64; c++) {
            const float dense1 = discriminator_dense1_real_product[c] + bias_value;
            uniform_discriminator[c] = random_discriminator[c];
            penalty[c] = -random_discriminator[c] + 1.0f;
            grad_discriminator_dense1_discriminator_look[c] = 1.0f;
            grad_discriminator_dense1_fake[c] = 0.015625f;
            grad_discriminator_dense1_real[c] = -0.015625f;
            uniform_discriminator2_[c] = random_discriminator2_[c];
            penalty_2[c] = -random_discriminator2_[c] + 1.0f;
            uniform_discriminator3_[c] = random_discriminator3_[c];
            penalty_3[c] = -random_discriminator3_[c] + 1.0f;
            uniform_discriminator4_[c] = random_discriminator4_[c];
            penalty_4[c] = -random_discriminator4_[c] + 1.0f;
            uniform_discriminator5_[c] = random_discriminator5_[c];
            penalty_5[c] = -random_discriminator5_[c] + 1.0f;
            if (trace_logits_real) {
                trace_logits_real[c] = dense1;
            }
            if (trace_uniform_discriminator) {
                trace_uniform_discriminator[c] = random_discriminator[c];
            }
            if (trace_uniform_discriminator2) {
                trace_uniform_discriminator2[c] = random_discriminator2_[c];
            }
            if (trace_uniform_discriminator3) {
                trace_uniform_discriminator3[c] = random_discriminator3_[c];
            }
            if (trace_uniform_discriminator4) {
                trace_uniform_discriminator4[c] = random_discriminator4_[c];
            }
            if (trace_uniform_discriminator5) {
                trace_uniform_discriminator5[c] = random_discriminator5_[c];
            }
            values[c] = dense1;
            values_2[c] = bespoke_slope(dense1, 0.0f);
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_score_real[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_sign[0] = total_2[0];
    }
}

/* wgan_gp_step_planes_of_generator_tanh1, BespokeZoo/WGANGP.swift:17
 *   planes of generator/tanh1 [n=64, 28, 28, 1]
 *   492 kB
 *   runs as wgan_gp_step_planes_of_generator_tanh1_fake
 *   runs as wgan_gp_step_planes_of_generator_tanh1_fake2
 *   runs as wgan_gp_step_planes_of_generator_tanh1_fake3
 *   runs as wgan_gp_step_planes_of_generator_tanh1_fake4
 *   runs as wgan_gp_step_planes_of_generator_tanh1_fake5
 *   runs as wgan_gp_step_planes_of_generator_tanh1 */
/* Where each slab of tanh1 begins; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[31] = {
    -1, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 832, 896, 960, 1024, 1088, 1152, 1216, 1280, 1344,
    1408, 1472, 1536, 1600, 1664, 1728, -1, -1,
};
/* Where each row of tanh1 begins; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[31] = {
    -1, 0, 1792, 3584, 5376, 7168, 8960, 10752, 12544, 14336, 16128, 17920, 19712, 21504, 23296, 25088, 26880, 28672,
    30464, 32256, 34048, 35840, 37632, 39424, 41216, 43008, 44800, 46592, 48384, -1, -1,
};
#line 17 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_generator_tanh1(const bespoke_task *task) {
#line 1944 "WGANGP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][64][1] */
    float *const restrict generator_tanh1_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_tanh1 = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_tanh1 = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
            float *const fake_in_planes_row_ = generator_tanh1_in_planes + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                fake_in_planes_row_[c] = slab_from_tanh1 < 0 ? 0.0f : row_from_tanh1 < 0 ? 0.0f
                    : generator_tanh1[c + slab_from_tanh1 + row_from_tanh1];
            }
        }
    }
}

/* wgan_gp_step_discriminator_dense1_product, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1 [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum score []  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB
 *   runs as wgan_gp_step_discriminator_dense1_fake_product
 *   runs as wgan_gp_step_discriminator_dense1_fake2_product
 *   runs as wgan_gp_step_discriminator_dense1_fake3_product
 *   runs as wgan_gp_step_discriminator_dense1_fake4_product
 *   runs as wgan_gp_step_discriminator_dense1_fake5_product */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_dense1_product(const bespoke_task *task) {
#line 1974 "WGANGP_kernels.h"
    float *const restrict discriminator_dense1_product = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[3]; /* [1] */
    float *const restrict trace_logits = task->pointers[4];
    float *const restrict sums_for_score = task->pointers[5]; /* [1][1] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2, 8192, 128, discriminator_dense1_kernel_in_panels,
                    128, 1, 128, discriminator_dense1_product, 1, 0);
        float values[64];
        for (int c = 0; c < 64; c++) {
            const float dense1 = discriminator_dense1_product[c] + bias_value;
            if (trace_logits) {
                trace_logits[c] = dense1;
            }
            values[c] = dense1;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_score[0] = total[0];
    }
}

/* wgan_gp_step_signal_separation, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_separation(const bespoke_task *task) {
#line 2015 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[2];
    float *const restrict signal_spread_ = task->pointers[3];
    float *const restrict signal_separation_ = task->pointers[4];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            const float spread_ = 0.0078125f * sums_for_score_real[c];
            const float spread_2_ = 0.0078125f * sums_for_score_fake[c];
            loss_discriminator[c] = 0.015625f * sums_for_score_fake[c] - 0.015625f * sums_for_score_real[c];
            signal_spread_[c] = spread_ + spread_2_;
            signal_separation_[c] = spread_ - spread_2_;
        }
    }
}

/* wgan_gp_step_penalty, BespokeZoo/WGANGP.swift:31
 *   multiply penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   add penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   603 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty(const bespoke_task *task) {
#line 2039 "WGANGP_kernels.h"
    const float *const restrict uniform_discriminator = task->pointers[0]; /* [1][64][1] */
    const float *const restrict input_real = task->pointers[1];
    const float *const restrict penalty = task->pointers[2]; /* [1][64][1] */
    const float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[4]; /* [784][64][1] */
    work items = share_evenly(task, 784, 65);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const tanh1_row = generator_tanh1_fake + slab * 64;
        float *const penalty_row = penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            penalty_row[c] = uniform_discriminator[c] * input_real[slab + c * 784] + penalty[c] * tanh1_row[c];
        }
    }
}

/* wgan_gp_step_planes_of_penalty, BespokeZoo/WGANGP.swift:31
 *   planes of penalty [n=64, 28, 28, 1]
 *   492 kB
 *   runs as wgan_gp_step_planes_of_penalty
 *   runs as wgan_gp_step_planes_of_penalty_2
 *   runs as wgan_gp_step_planes_of_penalty_3
 *   runs as wgan_gp_step_planes_of_penalty_4
 *   runs as wgan_gp_step_planes_of_penalty_5 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_penalty(const bespoke_task *task) {
#line 2066 "WGANGP_kernels.h"
    const float *const restrict penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict penalty_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_penalty = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_penalty = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
            float *const penalty_in_planes_row_ = penalty_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                penalty_in_planes_row_[c] = slab_from_penalty < 0 ? 0.0f : row_from_penalty < 0 ? 0.0f
                    : penalty[c + slab_from_penalty + row_from_penalty];
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv2, BespokeZoo/WGANGP.swift:24
 *   add discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   leaky ReLU (0.2) discriminator/leakyReLU2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   derivative of leaky ReLU (0.2) grad/discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   multiply grad/discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   scale by 0.015625 grad/discriminator/leakyReLU2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:27)
 *   multiply grad/discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   sum grad/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   6 MB
 *   runs as wgan_gp_step_grad_discriminator_conv2_fake
 *   runs as wgan_gp_step_grad_discriminator_conv2_fake2
 *   runs as wgan_gp_step_grad_discriminator_conv2_fake3
 *   runs as wgan_gp_step_grad_discriminator_conv2_fake4
 *   runs as wgan_gp_step_grad_discriminator_conv2_fake5 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2(const bespoke_task *task) {
#line 2100 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_look_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[3]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2_look = task->pointers[4]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2 = task->pointers[5]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[6]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[128] = {0};
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = discriminator_conv2_look_product + slab * 8192 + row * 128;
            const float *const leakyReLU2_row = discriminator_leakyReLU2 + slab * 8192 + row * 128;
            float *const grad_conv2_row = grad_discriminator_conv2_look + slab * 8192 + row * 128;
            float *const grad_conv2_row_2 = grad_discriminator_conv2 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float conv2 = product_row[c] + discriminator_conv2_bias[c];
                const float grad_conv2 = 0.015625f * kernel_row[c] * bespoke_slope(leakyReLU2_row[c], 0.2f);
                grad_conv2_row[c] = kernel_row[c] * bespoke_slope(conv2 > 0.0f ? conv2 : 0.2f * conv2, 0.2f);
                grad_conv2_row_2[c] = grad_conv2;
                total[c] += grad_conv2;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_discriminator_conv2_bias[slab * 128 + c] = total[c];
        }
    }
}

/* wgan_gp_step_pack_discriminator_conv2_kernel_2, BespokeZoo/WGANGP.swift:24
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_2
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_2
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_4
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_6
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_8
 *   runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_10 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv2_kernel_2(const bespoke_task *task) {
#line 2143 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    work items = share_evenly(task, 50, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        bespoke_pack_transposed(discriminator_conv2_kernel + (slab * 8192 + column * 128), 128,
                                discriminator_conv2_kernel_in_panels + item * 4096, 128, 32, 32);
    }
}

/* wgan_gp_step_transform_grad_discriminator_conv2, BespokeZoo/WGANGP.swift:25
 *   transform grad/discriminator/conv2 [n=64, 7, 7, 128]
 *   5 MB
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator_look
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator_look_2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_fake
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_real
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator2_look
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator2_look_2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_fake2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_real2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator3_look
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator3_look_2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_fake3
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_real3
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator4_look
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator4_look_2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_fake4
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_real4
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator5_look
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_discriminator5_look_2
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_fake5
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_real5
 *   runs as wgan_gp_step_transform_grad_discriminator_conv2_generator */
#line 25 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_grad_discriminator_conv2(const bespoke_task *task) {
#line 2181 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(grad_discriminator_conv2, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_shared_transform_generator_reshape1_rows,
                          wgan_gp_shared_transform_generator_reshape1_rows, transformed_grad_discriminator_conv2, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256, 1);
    }
}

/* wgan_gp_step_products_of_grad_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:24
 *   transposed convolution 5x5, stride 2: grad/discriminator/leakyReLU1 [n=64, 14, 14, 64]
 *     (BespokeZoo/WGANGP.swift:24)
 *   378.5 MFLOP instead of 1073.7, 21 MB
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake2
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real2
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake3
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real3
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake4
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real4
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake5
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real5
 *   runs as wgan_gp_step_products_of_grad_discriminator_leakyReLU1_generator */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_leakyReLU1(const bespoke_task *task) {
#line 2216 "WGANGP_kernels.h"
    float *const restrict products_of_grad_discriminator_leakyReLU1 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_discriminator_conv2, 8208, 128, 1,
                         transformed_discriminator_conv2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_grad_discriminator_leakyReLU1 + (slab * 4112 + column), 64, 0, NULL);
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:24
 *   transposed convolution 5x5, stride 2: grad/discriminator/leakyReLU1 [n=64, 14, 14, 64]
 *     (BespokeZoo/WGANGP.swift:24)
 *   9 MB
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_real
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake2
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_real2
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake3
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_real3
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake4
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_real4
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake5
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_real5
 *   runs as wgan_gp_step_grad_discriminator_leakyReLU1_generator */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU1(const bespoke_task *task) {
#line 2254 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_leakyReLU1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict grad_discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_grad_discriminator_leakyReLU1, 4112, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_shared_generator_convTranspose1_rows, wgan_gp_shared_generator_convTranspose1_rows,
                          grad_discriminator_leakyReLU1, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128, 1);
    }
}

/* wgan_gp_step_pack_discriminator_conv1_kernel_2, BespokeZoo/WGANGP.swift:21
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_2
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_2
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_4
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_6
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_8
 *   runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_10 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv1_kernel_2(const bespoke_task *task) {
#line 2278 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        bespoke_pack_transposed(discriminator_conv1_kernel, 64, discriminator_conv1_kernel_in_panels + item * 2048, 64,
                                32, 25);
    }
}

/* wgan_gp_step_grad_discriminator_conv1, BespokeZoo/WGANGP.swift:22
 *   multiply grad/discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   10 MB
 *   runs as wgan_gp_step_grad_discriminator_conv1_discriminator_look
 *   runs as wgan_gp_step_grad_discriminator_conv1_discriminator2_look
 *   runs as wgan_gp_step_grad_discriminator_conv1_discriminator3_look
 *   runs as wgan_gp_step_grad_discriminator_conv1_discriminator4_look
 *   runs as wgan_gp_step_grad_discriminator_conv1_discriminator5_look
 *   runs as wgan_gp_step_grad_discriminator_conv1_generator */
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1(const bespoke_task *task) {
#line 2299 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][64][64] */
    work items = share_evenly(task, 392, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 392 * 2048;
        for (int c = 0; c < 2048; c++) {
            grad_discriminator_conv1[column + c] =
                grad_discriminator_leakyReLU1[column + c] * bespoke_slope(discriminator_leakyReLU1[column + c], 0.2f);
        }
    }
}

/* wgan_gp_step_products_of_grad, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:21)
 *   40.1 MFLOP, 4 MB
 *   runs as wgan_gp_step_products_of_grad_penalty
 *   runs as wgan_gp_step_products_of_grad_penalty_2
 *   runs as wgan_gp_step_products_of_grad_penalty_3
 *   runs as wgan_gp_step_products_of_grad_penalty_4
 *   runs as wgan_gp_step_products_of_grad_penalty_5
 *   runs as wgan_gp_step_products_of_grad_generator_tanh1 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad(const bespoke_task *task) {
#line 2324 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    float *const restrict products_of_grad = task->pointers[2]; /* [196][64][25] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, grad_discriminator_conv1, 4096, 64, 1,
                         discriminator_conv1_kernel_in_panels, 2048, 32, 64, tile, 32, 0, NULL);
        bespoke_pack_transposed(tile, 32, products_of_grad + slab * 1616, 25, 64, 64);
    }
}

/* wgan_gp_step_grad_penalty, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad/penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:21)
 *   2 MB
 *   runs as wgan_gp_step_grad_penalty
 *   runs as wgan_gp_step_grad_penalty_2
 *   runs as wgan_gp_step_grad_penalty_3
 *   runs as wgan_gp_step_grad_penalty_4
 *   runs as wgan_gp_step_grad_penalty_5 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_penalty(const bespoke_task *task) {
#line 2351 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_penalty = task->pointers[0]; /* [196][64][25] */
    float *const restrict grad_penalty = task->pointers[1]; /* [784][64][1] */
    work items = share_evenly(task, 784, 19);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_grad_penalty = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_grad_penalty_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_grad_penalty_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_grad_penalty_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_grad_penalty_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_grad_penalty_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_grad_penalty_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_grad_penalty_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_grad_penalty_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const grad_penalty_row = grad_penalty + slab * 64;
        for (int c = 0; c < 64; c++) {
            grad_penalty_row[c] =
                (slab_from_grad_penalty < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty])
                + (slab_from_grad_penalty_2 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_2])
                + (slab_from_grad_penalty_3 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_3])
                + (slab_from_grad_penalty_4 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_4])
                + (slab_from_grad_penalty_5 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_5])
                + (slab_from_grad_penalty_6 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_6])
                + (slab_from_grad_penalty_7 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_7])
                + (slab_from_grad_penalty_8 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_8])
                + (slab_from_grad_penalty_9 < 0 ? 0.0f : products_of_grad_penalty[c + slab_from_grad_penalty_9]);
        }
    }
}

/* wgan_gp_step_sums_for_penalty, BespokeZoo/WGANGP.swift:31
 *   sum penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   201 kB
 *   runs as wgan_gp_step_sums_for_penalty
 *   runs as wgan_gp_step_sums_for_penalty_2
 *   runs as wgan_gp_step_sums_for_penalty_3
 *   runs as wgan_gp_step_sums_for_penalty_4
 *   runs as wgan_gp_step_sums_for_penalty_5 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_penalty(const bespoke_task *task) {
#line 2392 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict sums_for_penalty = task->pointers[1]; /* [64][1] */
    work items = share_evenly(task, 64, 15);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict values = task->scratch; /* [784] */
        for (int c = 0; c < 784; c++) {
            const float grad_penalty_2 = grad_penalty[slab + c * 64];
            values[c] = grad_penalty_2 * grad_penalty_2;
        }
        float total[1] = {0};
        for (int c = 0; c < 784; c++) {
            total[0] += values[c];
        }
        sums_for_penalty[slab] = total[0];
    }
}

/* wgan_gp_step_grad_grad_penalty, BespokeZoo/WGANGP.swift:31
 *   sum penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   add 1e-12: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   square root penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   add -1.0: penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   square penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   sum penalty []  (BespokeZoo/WGANGP.swift:31)
 *   0.15625 x + -0.15625: grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   maximum grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   divide grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 2.0 grad/grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/spread [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/spread [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/spread [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/spread [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   1 kB
 *   runs as wgan_gp_step_grad_grad_penalty
 *   runs as wgan_gp_step_grad_grad_penalty_3
 *   runs as wgan_gp_step_grad_grad_penalty_5
 *   runs as wgan_gp_step_grad_grad_penalty_7
 *   runs as wgan_gp_step_grad_grad_penalty_9 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_grad_penalty(const bespoke_task *task) {
#line 2436 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [64][1] */
    const float *const restrict discriminator_dense1_product = task->pointers[1]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    const float *const restrict signal_spread_ = task->pointers[3];
    const float *const restrict discriminator_dense1_fake_product = task->pointers[4]; /* [1][64][1] */
    float *const restrict grad_grad_penalty = task->pointers[5]; /* [1][64][1] */
    float *const restrict sums_for_penalty_2 = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_signal_spread_2 = task->pointers[8]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    const float spread_value_ = signal_spread_[0];
    for (int item; next_item(&items, &item);) {
        float values[64];
        float values_2[64];
        float values_3[64];
        for (int c = 0; c < 64; c++) {
            const float penalty = sqrtf(sums_for_penalty[c] + 1e-12f);
            const float penalty_2 = penalty + -1.0f;
            const float spread_ = discriminator_dense1_product[c] + bias_value - spread_value_;
            const float spread_2_ = discriminator_dense1_fake_product[c] + bias_value - spread_value_;
            grad_grad_penalty[c] = 2.0f * ((0.15625f * penalty + -0.15625f) / bespoke_maximum(penalty, 1.0842022e-19f));
            values[c] = penalty_2 * penalty_2;
            values_2[c] = spread_ * spread_;
            values_3[c] = spread_2_ * spread_2_;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_penalty_2[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_spread[0] = total_2[0];
        float total_3[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_3[0] += values_3[c];
        }
        sums_for_signal_spread_2[0] = total_3[0];
    }
}

/* wgan_gp_step_signal_separation_2, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator1 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_separation_2(const bespoke_task *task) {
#line 2493 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict sums_for_signal_spread = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[3]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[4];
    const float *const restrict signal_separation_ = task->pointers[5];
    float *const restrict loss_discriminator1 = task->pointers[6];
    float *const restrict signal_spread_2_ = task->pointers[7];
    float *const restrict signal_separation_2_ = task->pointers[8];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            const float spread_ =
                sqrtf(bespoke_maximum(0.0078125f * sums_for_signal_spread[c] + 0.0078125f * sums_for_signal_spread_2[c],
                1e-12f * (signal_spread_[c] * signal_spread_[c]) + 1e-30f));
            loss_discriminator1[c] = loss_discriminator[c] + 0.15625f * sums_for_penalty[c];
            signal_spread_2_[c] = spread_;
            signal_separation_2_[c] = signal_separation_[c] / spread_;
        }
    }
}

/* wgan_gp_step_grad_grad_penalty_2, BespokeZoo/WGANGP.swift:31
 *   multiply grad/grad/penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   402 kB
 *   runs as wgan_gp_step_grad_grad_penalty_2
 *   runs as wgan_gp_step_grad_grad_penalty_4
 *   runs as wgan_gp_step_grad_grad_penalty_6
 *   runs as wgan_gp_step_grad_grad_penalty_8
 *   runs as wgan_gp_step_grad_grad_penalty_10 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_grad_penalty_2(const bespoke_task *task) {
#line 2526 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [1][64][1] */
    const float *const restrict grad_penalty = task->pointers[1]; /* [784][64][1] */
    float *const restrict grad_grad_penalty_2 = task->pointers[2]; /* [784][64][1] */
    work items = share_evenly(task, 784, 97);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const grad_penalty_row = grad_penalty + slab * 64;
        float *const grad_grad_penalty_row = grad_grad_penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            grad_grad_penalty_row[c] = grad_grad_penalty[c] * grad_penalty_row[c];
        }
    }
}

/* wgan_gp_step_planes_of_grad_grad_penalty, BespokeZoo/WGANGP.swift:31
 *   planes of grad/grad/penalty [n=64, 28, 28, 1]
 *   492 kB
 *   runs as wgan_gp_step_planes_of_grad_grad_penalty
 *   runs as wgan_gp_step_planes_of_grad_grad_penalty_2
 *   runs as wgan_gp_step_planes_of_grad_grad_penalty_3
 *   runs as wgan_gp_step_planes_of_grad_grad_penalty_4
 *   runs as wgan_gp_step_planes_of_grad_grad_penalty_5 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_grad_grad_penalty(const bespoke_task *task) {
#line 2551 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict grad_grad_penalty_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_grad_grad_penalty = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_grad_grad_penalty = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
            float *const grad_grad_penalty_in_planes_row = grad_grad_penalty_in_planes + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                grad_grad_penalty_in_planes_row[c] = slab_from_grad_grad_penalty < 0 ? 0.0f
                    : row_from_grad_grad_penalty < 0 ? 0.0f
                    : grad_grad_penalty[c + slab_from_grad_grad_penalty + row_from_grad_grad_penalty];
            }
        }
    }
}

/* wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: grad/grad/discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply grad/grad/discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   38.4 MFLOP, 7 MB
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator5_look */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_grad_discriminator_leakyReLU1_look(const bespoke_task *task) {
#line 2581 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty_in_planes = task->pointers[0]; /* [31][31][1][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    const float *const restrict discriminator_leakyReLU1_look = task->pointers[2]; /* [196][64][64] */
    float *const restrict grad_grad_discriminator_leakyReLU1_look = task->pointers[3]; /* [196][64][64] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[6];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, grad_grad_penalty_in_planes, 64, 1, 64,
                         discriminator_conv1_kernel_in_panels + item % 2 * 160, 320, 32, 5, tile, 32, 0, copies);
        for (int row = 0; row < 64; row++) {
            const float *const leakyReLU1_row = discriminator_leakyReLU1_look + slab * 4096 + row * 64 + column;
            float *const grad_grad_leakyReLU1_row = grad_grad_discriminator_leakyReLU1_look + slab * 4096 + row * 64
                + column;
            for (int c = 0; c < 32; c++) {
                grad_grad_leakyReLU1_row[c] = tile[row * 32 + c] * bespoke_slope(leakyReLU1_row[c], 0.2f);
            }
        }
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   40.1 MFLOP, 4 MB
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_grad_penalty
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_fake
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_real
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake2
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real2
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_2
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake3
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real3
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_3
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake4
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real4
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_4
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake5
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real5 */
/* 980 terms of 7 x 10 slabs. */
static const term_table wgan_gp_step_products_of_grad_discriminator_conv1_kernel_slab_terms = {
    .row_count = 7, .column_count = 10,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{124, 28}, {0, 0}, 1}, {{248, 56}, {0, 0}, 1}, {{372, 84}, {0, 0}, 1},
        {{496, 112}, {0, 0}, 1}, {{620, 140}, {0, 0}, 1}, {{744, 168}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {2, 1}, 14}, {{31, 0}, {2, 1}, 14}, {{62, 0}, {2, 1}, 14}, {{93, 0}, {2, 1}, 14},
        {{124, 0}, {2, 1}, 14}, {{62, 14}, {2, 1}, 14}, {{93, 14}, {2, 1}, 14}, {{124, 14}, {2, 1}, 14},
        {{155, 14}, {2, 1}, 14}, {{186, 14}, {2, 1}, 14},
    },
};
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv1_kernel(const bespoke_task *task) {
#line 2641 "WGANGP_kernels.h"
    float *const restrict products_of_grad_discriminator_conv1_kernel = task->pointers[0]; /* [70][5][64] */
    const float *const restrict in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    const float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][64][64] */
    work items = share_by_work(task, &wgan_gp_step_products_of_grad_discriminator_conv1_kernel_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[15];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(5, 32, 32, terms, count, in_planes_, 64, 64, 1, grad_discriminator_conv1 + item % 2 * 32, 4096,
                         64, 64,
                         products_of_grad_discriminator_conv1_kernel + (slab / 5 * 1600 + slab % 5 * 320 + column), 64,
                         0, NULL);
    }
}

/* wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via grad penalty [5, 5, 1,
 *     64]  (BespokeZoo/WGANGP.swift:21)
 *   96 kB
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_2
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_3
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty(const bespoke_task *task) {
#line 2670 "WGANGP_kernels.h"
    /* [70][5][64] */
    const float *const restrict products_of_grad_discriminator_conv1_kernel_via_grad_penalty = task->pointers[0];
    float *const restrict grad_discriminator_conv1_kernel_via_grad_penalty = task->pointers[1]; /* [5][5][1][64] */
    work items = share_evenly(task, 7, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        float grad_kernel[256] = {0};
        for (int i = 0; i < 14; i++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                grad_kernel[c] += products_of_grad_discriminator_conv1_kernel_via_grad_penalty[column + c + i * 1600];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            grad_discriminator_conv1_kernel_via_grad_penalty[column + c] = grad_kernel[c];
        }
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:24)
 *   378.5 MFLOP instead of 1073.7, 21 MB
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_real
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real2
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real3
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real4
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real5 */
/* 361 terms of 19 x 19 slabs. */
static const term_table wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms = {
    .row_count = 19, .column_count = 19,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{19, 10}, {0, 0}, 1}, {{38, 20}, {0, 0}, 1}, {{57, 30}, {0, 0}, 1}, {{76, 40}, {0, 0}, 1},
        {{95, 50}, {0, 0}, 1}, {{114, 60}, {0, 0}, 1}, {{133, 70}, {0, 0}, 1}, {{152, 80}, {0, 0}, 1},
        {{171, 90}, {0, 0}, 1}, {{190, 0}, {0, 0}, 1}, {{209, 10}, {0, 0}, 1}, {{228, 20}, {0, 0}, 1},
        {{247, 30}, {0, 0}, 1}, {{266, 40}, {0, 0}, 1}, {{285, 50}, {0, 0}, 1}, {{304, 60}, {0, 0}, 1},
        {{323, 70}, {0, 0}, 1}, {{342, 80}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 1}, {0, 0}, 1}, {{2, 2}, {0, 0}, 1}, {{3, 3}, {0, 0}, 1}, {{4, 4}, {0, 0}, 1},
        {{5, 5}, {0, 0}, 1}, {{6, 6}, {0, 0}, 1}, {{7, 7}, {0, 0}, 1}, {{8, 8}, {0, 0}, 1}, {{9, 9}, {0, 0}, 1},
        {{10, 0}, {0, 0}, 1}, {{11, 1}, {0, 0}, 1}, {{12, 2}, {0, 0}, 1}, {{13, 3}, {0, 0}, 1}, {{14, 4}, {0, 0}, 1},
        {{15, 5}, {0, 0}, 1}, {{16, 6}, {0, 0}, 1}, {{17, 7}, {0, 0}, 1}, {{18, 8}, {0, 0}, 1},
    },
};
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv2_kernel(const bespoke_task *task) {
#line 2723 "WGANGP_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[2]; /* [100][8192] */
    work items = share_by_work(task, &wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_leakyReLU1, 4112, 1, 64,
                         transformed_grad_discriminator_conv2 + item % 4 * 32, 8208, 128, 64,
                         products_of_grad_discriminator_conv2_kernel + (slab * 8208 + column), 128, 0, copies);
    }
}

/* wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, BespokeZoo/WGANGP.swift:25
 *   multiply grad/grad/discriminator/leakyReLU2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   5 MB
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator2_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator3_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator4_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator5_look */
#line 25 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_grad_discriminator_leakyReLU2_look(const bespoke_task *task) {
#line 2751 "WGANGP_kernels.h"
    const float *const restrict grad_grad_discriminator_conv2_look = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_look_product = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[2]; /* [128] */
    float *const restrict grad_grad_discriminator_leakyReLU2_look = task->pointers[3]; /* [49][64][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const grad_grad_conv2_row = grad_grad_discriminator_conv2_look + slab * 8192 + row * 128;
            const float *const product_row = discriminator_conv2_look_product + slab * 8192 + row * 128;
            float *const grad_grad_leakyReLU2_row = grad_grad_discriminator_leakyReLU2_look + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float conv2 = product_row[c] + discriminator_conv2_bias[c];
                grad_grad_leakyReLU2_row[c] =
                    grad_grad_conv2_row[c] * bespoke_slope(conv2 > 0.0f ? conv2 : 0.2f * conv2, 0.2f);
            }
        }
    }
}

/* wgan_gp_step_pack_grad_discriminator_dense1, BespokeZoo/WGANGP.swift:31
 *   pack grad/discriminator/dense1 [n=64, 1]
 *   1 kB
 *   runs as wgan_gp_step_pack_grad_discriminator_dense1_discriminator_look
 *   runs as wgan_gp_step_pack_grad_discriminator_dense1_fake
 *   runs as wgan_gp_step_pack_grad_discriminator_dense1_real */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_grad_discriminator_dense1(const bespoke_task *task) {
#line 2780 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1 = task->pointers[0]; /* [1][64][1] */
    float *const restrict grad_discriminator_dense1_in_panels = task->pointers[1]; /* [1][1][64][16] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                grad_discriminator_dense1_in_panels[(item * 64 + row) * 16 + c] = grad_discriminator_dense1[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_discriminator_dense1_in_panels[(item * 64 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv2_bias, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   1 kB
 *   runs as wgan_gp_step_grad_discriminator_conv2_bias_via_fake
 *   runs as wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake2
 *   runs as wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake3
 *   runs as wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake4
 *   runs as wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake5 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_bias(const bespoke_task *task) {
#line 2806 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[0]; /* [49][128] */
    float *const restrict grad_discriminator_conv2_bias = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float grad_bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv2_bias[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv2_bias[column + c] = grad_bias[c];
        }
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:24)
 *   378.5 MFLOP instead of 1073.7, 21 MB
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_fake
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake2
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake3
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake4
 *   runs as wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake5 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2(const bespoke_task *task) {
#line 2835 "WGANGP_kernels.h"
    /* [361][64][128] */
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_look = task->pointers[0];
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[2]; /* [100][8192] */
    work items = share_by_work(task, &wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_leakyReLU1, 4112, 1, 64,
                         transformed_grad_discriminator_conv2 + item % 4 * 32, 8208, 128, 64,
                         products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_look + (slab * 8208 + column),
                         128, 1, copies);
    }
}

/* wgan_gp_step_grad_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:24)
 *
 *   13 MB
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_via_real
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real2
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_2
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real3
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_3
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real4
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_4
 *   runs as wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real5 */
static void wgan_gp_step_grad_discriminator_conv2_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[11] + in[12];
    const sixteen t3 = in[11] - in[12];
    const sixteen t4 = in[15] + in[16];
    const sixteen t5 = in[15] - in[16];
    const sixteen t6 = in[17] + in[18];
    const sixteen t7 = in[17] - in[18];
    out[0] = 0.018934911f * t0 - 0.8888889f * in[4] - 0.4f * in[5] + 0.13333334f * in[6] + 0.054700855f * in[7]
        - 0.027350428f * in[8] + 1.0666667f * in[9];
    out[1] = 0.02366864f * t2 + 0.44444445f * in[14] - 0.2f * t4 + 0.054700855f * t6;
    out[2] = 0.018934911f * in[0] + 0.018934911f * t1 - 0.4f * in[5] - 0.13333334f * in[6] + 0.082051285f * in[7]
        + 0.041025642f * in[8] + 0.53333336f * in[9];
    out[3] = 0.02366864f * in[10] + 0.02366864f * t3 + in[13] - 0.2f * t5 + 0.082051285f * t7;
    out[4] = -0.018934911f * t0 + in[3] - 0.4f * in[5] + 0.13333334f * in[6] + 0.12307692f * in[7] - 0.06153846f * in[8]
        + 0.26666668f * in[9];
}
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_kernel(const bespoke_task *task) {
#line 2890 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_conv2_kernel = task->pointers[0]; /* [361][64][128] */
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows,
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows, grad_discriminator_conv2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256, 0);
    }
}

/* wgan_gp_step_grad_discriminator_conv1_2, BespokeZoo/WGANGP.swift:22
 *   multiply grad/discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   sum grad/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   10 MB
 *   runs as wgan_gp_step_grad_discriminator_conv1_fake
 *   runs as wgan_gp_step_grad_discriminator_conv1_real
 *   runs as wgan_gp_step_grad_discriminator_conv1_fake2
 *   runs as wgan_gp_step_grad_discriminator_conv1_real2
 *   runs as wgan_gp_step_grad_discriminator_conv1_fake3
 *   runs as wgan_gp_step_grad_discriminator_conv1_real3
 *   runs as wgan_gp_step_grad_discriminator_conv1_fake4
 *   runs as wgan_gp_step_grad_discriminator_conv1_real4
 *   runs as wgan_gp_step_grad_discriminator_conv1_fake5
 *   runs as wgan_gp_step_grad_discriminator_conv1_real5 */
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_2(const bespoke_task *task) {
#line 2919 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][64][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias = task->pointers[3]; /* [196][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const grad_leakyReLU1_row = grad_discriminator_leakyReLU1 + slab * 4096 + row * 64;
            const float *const leakyReLU1_row = discriminator_leakyReLU1 + slab * 4096 + row * 64;
            float *const grad_conv1_row = grad_discriminator_conv1 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float grad_conv1 = grad_leakyReLU1_row[c] * bespoke_slope(leakyReLU1_row[c], 0.2f);
                grad_conv1_row[c] = grad_conv1;
                total[c] += grad_conv1;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_bias[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv1_bias, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   0 kB
 *   runs as wgan_gp_step_grad_discriminator_conv1_bias_via_fake
 *   runs as wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake2
 *   runs as wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake3
 *   runs as wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake4
 *   runs as wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake5 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_bias(const bespoke_task *task) {
#line 2954 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_bias = task->pointers[0]; /* [196][64] */
    float *const restrict grad_discriminator_conv1_bias = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float grad_bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv1_bias[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv1_bias[column + c] = grad_bias[c];
        }
    }
}

/* wgan_gp_step_pack_discriminator_dense1_kernel_2, BespokeZoo/WGANGP.swift:28
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_2
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_2
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_4
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_6
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_8
 *   runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_10 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_dense1_kernel_2(const bespoke_task *task) {
#line 2983 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    work items = share_evenly(task, 49, 48);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        bespoke_pack_row(discriminator_dense1_kernel + slab * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + slab * 128 + item % 1 * 32, 32, 32, 128);
    }
}

/* wgan_gp_step_grad_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   102 kB
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_2
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_3
 *   runs as wgan_gp_step_grad_discriminator_conv1_kernel_next_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_kernel(const bespoke_task *task) {
#line 3006 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_conv1_kernel = task->pointers[0]; /* [70][5][64] */
    /* [5][5][1][64] */
    const float *const restrict grad_discriminator_conv1_kernel_via_grad_penalty = task->pointers[1];
    float *const restrict grad_discriminator_conv1_kernel = task->pointers[2]; /* [5][5][1][64] */
    work items = share_evenly(task, 7, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        float grad_kernel[256] = {0};
        for (int i = 0; i < 14; i++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                grad_kernel[c] += products_of_grad_discriminator_conv1_kernel[column + c + i * 1600];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            grad_discriminator_conv1_kernel[column + c] = grad_discriminator_conv1_kernel_via_grad_penalty[column + c]
                + grad_kernel[c];
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv2_2, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the input: grad/discriminator/flatten1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:28)
 *   multiply grad/discriminator/conv2 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   sum grad/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   0.8 MFLOP, 3 MB
 *   runs as wgan_gp_step_grad_discriminator_conv2_real
 *   runs as wgan_gp_step_grad_discriminator_conv2_real2
 *   runs as wgan_gp_step_grad_discriminator_conv2_real3
 *   runs as wgan_gp_step_grad_discriminator_conv2_real4
 *   runs as wgan_gp_step_grad_discriminator_conv2_real5 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_2(const bespoke_task *task) {
#line 3040 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2 = task->pointers[3]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[4]; /* [49][128] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_discriminator_dense1_real, 64, 1, 1,
                         discriminator_dense1_kernel_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const leakyReLU2_row = discriminator_leakyReLU2 + slab * 8192 + row * 128 + column;
            float *const grad_conv2_row = grad_discriminator_conv2 + slab * 8192 + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_conv2 = tile[row * 32 + c] * bespoke_slope(leakyReLU2_row[c], 0.2f);
                grad_conv2_row[c] = grad_conv2;
                total[c] += grad_conv2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_conv2_bias[slab * 128 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_kernel, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via grad flatten1 discriminator-look [6272, 1]
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via fake [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via real [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.1 adam/discriminator/dense1/kernel/v/added [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.0 adam/discriminator/dense1/kernel/m/kept [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.9 adam/discriminator/dense1/kernel/v/kept [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2.4 MFLOP, 5 MB */
/* 49 terms of 7 x 7 slabs. */
static const term_table wgan_gp_step_update_discriminator_dense1_kernel_slab_terms = {
    .row_count = 7, .column_count = 7,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{7, 0}, {0, 0}, 1}, {{14, 0}, {0, 0}, 1}, {{21, 0}, {0, 0}, 1}, {{28, 0}, {0, 0}, 1},
        {{35, 0}, {0, 0}, 1}, {{42, 0}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{3, 0}, {0, 0}, 1}, {{4, 0}, {0, 0}, 1},
        {{5, 0}, {0, 0}, 1}, {{6, 0}, {0, 0}, 1},
    },
};
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_kernel(const bespoke_task *task) {
#line 3103 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][64][128] */
    const float *const restrict grad_grad_discriminator_leakyReLU2_discriminator_look = task->pointers[0];
    /* [1][1][64][16] */
    const float *const restrict grad_discriminator_dense1_discriminator_look_in_panels = task->pointers[1];
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next = task->pointers[9]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_m_kept = task->pointers[10]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v_kept = task->pointers[11]; /* [6272][1] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[12];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[13]; /* [49][1] */
    work items = share_by_work(task, &wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_grad_discriminator_leakyReLU2_discriminator_look, 8192, 1, 128,
                         grad_discriminator_dense1_discriminator_look_in_panels, 1024, 16, 64, tile, 16, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_fake, 8192, 1, 128,
                         grad_discriminator_dense1_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2);
        float *const restrict copies_3 = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real, 8192, 1, 128,
                         grad_discriminator_dense1_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3);
        float values[128];
        const float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        const float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128;
        float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float grad_kernel = tile[c * 16];
            const float m_next = 0.0f * m_row[c] + grad_kernel;
            const float kernel = grad_kernel * grad_kernel;
            const float v_next = 0.9f * v_row[c] + 0.1f * kernel;
            kernel_next_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            m_kept_row[c] = 0.0f * m_next;
            v_kept_row[c] = 0.9f * v_next;
            if (trace_grad_discriminator_dense1_kernel) {
                trace_grad_discriminator_dense1_kernel[slab * 128 + c] = grad_kernel;
            }
            values[c] = kernel;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_gradient_discriminator[slab] = total[0];
    }
}

/* wgan_gp_step_update_discriminator_conv2_bias, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/bias via real [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/bias/v/added [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/bias/m/kept [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/bias/v/kept [128]  (BespokeZoo/WGANGP.swift:24)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   4 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_bias(const bespoke_task *task) {
#line 3184 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_bias_via_real = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_bias_via_fake = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next = task->pointers[5]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_m_kept = task->pointers[6]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v_kept = task->pointers[7]; /* [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        float grad_bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv2_bias_via_real[i * 128 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_2 = grad_discriminator_conv2_bias_via_fake[column + c] + grad_bias[c];
            const float m_next = 0.0f * adam_discriminator_conv2_bias_m[column + c] + grad_bias_2;
            const float bias = grad_bias_2 * grad_bias_2;
            const float v_next = 0.9f * adam_discriminator_conv2_bias_v[column + c] + 0.1f * bias;
            discriminator_conv2_bias_next[column + c] = discriminator_conv2_bias[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv2_bias_m_kept[column + c] = 0.0f * m_next;
            adam_discriminator_conv2_bias_v_kept[column + c] = 0.9f * v_next;
            if (trace_grad_discriminator_conv2_bias) {
                trace_grad_discriminator_conv2_bias[column + c] = grad_bias_2;
            }
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv2_kernel_and_update, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/kernel/m/kept [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/kernel/v/kept [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   7 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv2_kernel_and_update(const bespoke_task *task) {
#line 3244 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_kernel_via_real = task->pointers[1]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m_kept = task->pointers[6]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v_kept = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel = task->pointers[8]; /* [5][5][64][128] */
    float *const restrict trace_grad_discriminator_conv2_kernel = task->pointers[9];
    work items = share_evenly(task, 100, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float grad_kernel = grad_discriminator_conv2_kernel[column + c]
                + grad_discriminator_conv2_kernel_via_real[column + c];
            const float m_next = 0.0f * adam_discriminator_conv2_kernel_m[column + c] + grad_kernel;
            const float kernel = grad_kernel * grad_kernel;
            const float v_next = 0.9f * adam_discriminator_conv2_kernel_v[column + c] + 0.1f * kernel;
            discriminator_conv2_kernel_next[column + c] = discriminator_conv2_kernel[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv2_kernel_m_kept[column + c] = 0.0f * m_next;
            adam_discriminator_conv2_kernel_v_kept[column + c] = 0.9f * v_next;
            adam_discriminator_conv2_kernel[column + c] = kernel;
            if (trace_grad_discriminator_conv2_kernel) {
                trace_grad_discriminator_conv2_kernel[column + c] = grad_kernel;
            }
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_bias, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/bias via real [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/bias/v/added [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/bias/m/kept [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/bias/v/kept [64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_bias(const bespoke_task *task) {
#line 3297 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_bias_via_real = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_bias_via_fake = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next = task->pointers[5]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_m_kept = task->pointers[6]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v_kept = task->pointers[7]; /* [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        float grad_bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv1_bias_via_real[i * 64 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_2 = grad_discriminator_conv1_bias_via_fake[column + c] + grad_bias[c];
            const float m_next = 0.0f * adam_discriminator_conv1_bias_m[column + c] + grad_bias_2;
            const float bias = grad_bias_2 * grad_bias_2;
            const float v_next = 0.9f * adam_discriminator_conv1_bias_v[column + c] + 0.1f * bias;
            discriminator_conv1_bias_next[column + c] = discriminator_conv1_bias[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv1_bias_m_kept[column + c] = 0.0f * m_next;
            adam_discriminator_conv1_bias_v_kept[column + c] = 0.9f * v_next;
            if (trace_grad_discriminator_conv1_bias) {
                trace_grad_discriminator_conv1_bias[column + c] = grad_bias_2;
            }
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via real [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/kernel/m/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel/v/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   134 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel(const bespoke_task *task) {
#line 3360 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [70][5][64] */
    const float *const restrict products_of_grad_discriminator_conv1_kernel_via_real = task->pointers[0];
    const float *const restrict grad_discriminator_conv1_kernel = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[2]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[3]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel = task->pointers[4]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next = task->pointers[5]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_kept = task->pointers[6]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [5][64] */
    work items = share_evenly(task, 10, 3);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        for (int row = 0; row < 5; row++) {
            const float *const products_of_grad_kernel_row = products_of_grad_discriminator_conv1_kernel_via_real
                + slab * 320 + row * 64 + column;
            float grad_kernel[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel[c] += products_of_grad_kernel_row[c + i * 1600];
                }
            }
            const float *const grad_kernel_row = grad_discriminator_conv1_kernel + slab * 320 + row * 64 + column;
            const float *const m_row = adam_discriminator_conv1_kernel_m + slab * 320 + row * 64 + column;
            const float *const v_row = adam_discriminator_conv1_kernel_v + slab * 320 + row * 64 + column;
            const float *const kernel_row = discriminator_conv1_kernel + slab * 320 + row * 64 + column;
            float *const kernel_next_row = discriminator_conv1_kernel_next + slab * 320 + row * 64 + column;
            float *const m_kept_row = adam_discriminator_conv1_kernel_m_kept + slab * 320 + row * 64 + column;
            float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 320 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_2 = grad_kernel_row[c] + grad_kernel[c];
                const float m_next = 0.0f * m_row[c] + grad_kernel_2;
                const float kernel = grad_kernel_2 * grad_kernel_2;
                const float v_next = 0.9f * v_row[c] + 0.1f * kernel;
                kernel_next_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_kept_row[c] = 0.0f * m_next;
                v_kept_row[c] = 0.9f * v_next;
                if (trace_grad_discriminator_conv1_kernel) {
                    trace_grad_discriminator_conv1_kernel[slab * 320 + row * 64 + column + c] = grad_kernel_2;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_bias_and_others, BespokeZoo/WGANGP.swift:28
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract signal/movement/discriminator [1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/movement/discriminator [1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/movement/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_bias_and_others(const bespoke_task *task) {
#line 3443 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_dense1_bias_v = task->pointers[0]; /* [1] */
    const float *const restrict adam_discriminator_dense1_bias_m = task->pointers[1]; /* [1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict discriminator_dense1_bias_next = task->pointers[3]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_2 = task->pointers[4]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_3 = task->pointers[5]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_4 = task->pointers[6]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_5 = task->pointers[7]; /* [1] */
    float *const restrict sums_for_signal_movement_discriminator = task->pointers[8]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const float step_size_2 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[1]);
    const float step_size_3 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[2]);
    const float step_size_4 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[3]);
    const float step_size_5 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[4]);
    for (int item; next_item(&items, &item);) {
        float total[1] = {0};
        for (int c = 0; c < 1; c++) {
            const float m_kept = 0.0f * adam_discriminator_dense1_bias_m[c];
            const float bias_next = discriminator_dense1_bias[c]
                - step_size * m_kept / (sqrtf(0.9f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
            const float bias_next_2 = bias_next
                - step_size_2 * m_kept / (sqrtf(0.81f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
            const float bias_next_3 = bias_next_2
                - step_size_3 * m_kept / (sqrtf(0.729f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
            const float bias_next_4 = bias_next_3
                - step_size_4 * m_kept / (sqrtf(0.6561f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
            const float bias_next_5 = bias_next_4
                - step_size_5 * m_kept / (sqrtf(0.59049f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
            const float discriminator = bias_next_5 - discriminator_dense1_bias[c];
            discriminator_dense1_bias_next[c] = bias_next;
            discriminator_dense1_bias_next_2[c] = bias_next_2;
            discriminator_dense1_bias_next_3[c] = bias_next_3;
            discriminator_dense1_bias_next_4[c] = bias_next_4;
            discriminator_dense1_bias_next_5[c] = bias_next_5;
            total[c] += discriminator * discriminator;
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_movement_discriminator[c] = total[c];
        }
    }
}

/* wgan_gp_step_penalty_2, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=64, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   add generator/convTranspose2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   multiply penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   add penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   2 MB
 *   runs as wgan_gp_step_penalty_2
 *   runs as wgan_gp_step_penalty_3
 *   runs as wgan_gp_step_penalty_4
 *   runs as wgan_gp_step_penalty_5 */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty_2(const bespoke_task *task) {
#line 3505 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    const float *const restrict penalty = task->pointers[2]; /* [1][64][1] */
    const float *const restrict uniform = task->pointers[3]; /* [1][64][1] */
    const float *const restrict input = task->pointers[4];
    float *const restrict generator_tanh1 = task->pointers[5]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[6]; /* [784][64][1] */
    float *const restrict trace = task->pointers[7];
    float *const restrict sums_for_signal_diversity = task->pointers[8]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[9]; /* [784][1] */
    work items = share_evenly(task, 784, 16);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float values[64];
        float values_2[64];
        const ptrdiff_t slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const tanh1_row = generator_tanh1 + slab * 64;
        float *const penalty_row = penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float tanh1 =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_9]) + bias_value);
            tanh1_row[c] = tanh1;
            penalty_row[c] = uniform[c] * input[slab + c * 784] + penalty[c] * tanh1;
            if (trace) {
                trace[slab + c * 784] = tanh1;
            }
            values[c] = tanh1 * tanh1;
            values_2[c] = tanh1;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity[slab] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_2[slab] = total_2[0];
    }
}

/* wgan_gp_step_planes_of_real2, BespokeZoo/WGANGP.swift:31
 *   planes of real2 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real2(const bespoke_task *task) {
#line 3580 "WGANGP_kernels.h"
    const float *const restrict input_real2 = task->pointers[0];
    float *const restrict real2_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const ptrdiff_t row_from_real2 = wgan_gp_step_planes_of_real_row_of_real[item];
        const ptrdiff_t read_from_real2_ = wgan_gp_step_planes_of_real_read_row_of_real_[item];
        float *const restrict turned_ = task->scratch; /* [1792] */
        bespoke_pack_transposed(input_real2 + read_from_real2_, 784, turned_, 28, 64, 64);
        for (int i = 0; i < 31; i++) {
            const ptrdiff_t element_from_real2_ = wgan_gp_step_planes_of_real_element_of_real_[i];
            for (int c = 0; c < 64; c++) {
                real2_in_planes_[item * 1984 + i * 64 + c] = row_from_real2 < 0 ? 0.0f : element_from_real2_ < 0 ? 0.0f
                    : turned_[element_from_real2_ * 64 + c];
            }
        }
    }
}

/* wgan_gp_step_discriminator_dense1_product_2, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1 [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum score []  (BespokeZoo/WGANGP.swift:31)
 *   derivative of leaky ReLU (0.0) signal/sign [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB
 *   runs as wgan_gp_step_discriminator_dense1_real2_product
 *   runs as wgan_gp_step_discriminator_dense1_real3_product
 *   runs as wgan_gp_step_discriminator_dense1_real4_product
 *   runs as wgan_gp_step_discriminator_dense1_real5_product */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_dense1_product_2(const bespoke_task *task) {
#line 3612 "WGANGP_kernels.h"
    float *const restrict discriminator_dense1_product = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias_next = task->pointers[3]; /* [1] */
    float *const restrict trace_logits = task->pointers[4];
    float *const restrict sums_for_score = task->pointers[5]; /* [1][1] */
    float *const restrict sums_for_signal_sign = task->pointers[6]; /* [1][1] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_next_value = discriminator_dense1_bias_next[0];
    for (int item; next_item(&items, &item);) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2, 8192, 128,
                    discriminator_dense1_kernel_next_in_panels, 128, 1, 128, discriminator_dense1_product, 1, 0);
        float values[64];
        float values_2[64];
        for (int c = 0; c < 64; c++) {
            const float dense1 = discriminator_dense1_product[c] + bias_next_value;
            if (trace_logits) {
                trace_logits[c] = dense1;
            }
            values[c] = dense1;
            values_2[c] = bespoke_slope(dense1, 0.0f);
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_score[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 64; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_sign[0] = total_2[0];
    }
}

/* wgan_gp_step_signal_sign, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real2 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake2 []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0.03125 x + -1.0: signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/movement/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_sign(const bespoke_task *task) {
#line 3668 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real2 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake2 = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_score_real = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[6]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[7]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[8]; /* [49][1] */
    const float *const restrict sums_for_signal_movement_discriminator = task->pointers[9]; /* [1][1] */
    const float *const restrict sums_for_signal_sign_2 = task->pointers[10]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[11];
    float *const restrict score_real = task->pointers[12];
    float *const restrict score_fake = task->pointers[13];
    float *const restrict signal_spread_ = task->pointers[14];
    float *const restrict signal_separation_ = task->pointers[15];
    float *const restrict signal_gradient_discriminator_ = task->pointers[16];
    float *const restrict signal_gradient_discriminator_2_ = task->pointers[17];
    float *const restrict signal_gradient_discriminator_3_ = task->pointers[18];
    float *const restrict signal_sign_ = task->pointers[19];
    float *const restrict output_signal_movement_discriminator = task->pointers[20];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float discriminator[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 64; i++) {
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
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_4[c] += sums_for_signal_gradient_discriminator_4[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float score = 0.015625f * sums_for_score_real2[c];
            const float score_2 = 0.015625f * sums_for_score_fake2[c];
            const float spread_ = 0.0078125f * sums_for_score_real2[c];
            const float spread_2_ = 0.0078125f * sums_for_score_fake2[c];
            loss_discriminator[c] = score_2 - score;
            score_real[c] = 0.015625f * sums_for_score_real[c] + score;
            score_fake[c] = 0.015625f * sums_for_score_fake[c] + score_2;
            signal_spread_[c] = spread_ + spread_2_;
            signal_separation_[c] = spread_ - spread_2_;
            signal_gradient_discriminator_[c] = discriminator[c] + discriminator_2[c];
            signal_gradient_discriminator_2_[c] = discriminator_3[c];
            signal_gradient_discriminator_3_[c] = discriminator_4[c];
            signal_sign_[c] = 0.03125f * sums_for_signal_sign_2[c] + -1.0f
                + (0.03125f * sums_for_signal_sign[c] + -1.0f);
            output_signal_movement_discriminator[c] = sqrtf(sums_for_signal_movement_discriminator[c]);
        }
    }
}

/* wgan_gp_step_signal_separation_3, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB
 *   runs as wgan_gp_step_signal_separation_3
 *   runs as wgan_gp_step_signal_separation_4
 *   runs as wgan_gp_step_signal_separation_5 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_separation_3(const bespoke_task *task) {
#line 3753 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict loss = task->pointers[2];
    const float *const restrict sums_for_signal_spread = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[4]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[5];
    const float *const restrict signal_separation_ = task->pointers[6];
    const float *const restrict signal_spread_2_ = task->pointers[7];
    const float *const restrict signal_separation_2_ = task->pointers[8];
    float *const restrict loss_discriminator_2 = task->pointers[9];
    float *const restrict signal_spread_3_ = task->pointers[10];
    float *const restrict signal_separation_3_ = task->pointers[11];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            const float spread_ =
                sqrtf(bespoke_maximum(0.0078125f * sums_for_signal_spread[c] + 0.0078125f * sums_for_signal_spread_2[c],
                1e-12f * (signal_spread_[c] * signal_spread_[c]) + 1e-30f));
            loss_discriminator_2[c] = loss[c] + (loss_discriminator[c] + 0.15625f * sums_for_penalty[c]);
            signal_spread_3_[c] = signal_spread_2_[c] + spread_;
            signal_separation_3_[c] = signal_separation_2_[c] + signal_separation_[c] / spread_;
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_kernel_2, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next via grad flatten1 [6272, 1]
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.1 adam/discriminator/dense1/kernel/v/added [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.0 adam/discriminator/dense1/kernel/m/kept [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.9 adam/discriminator/dense1/kernel/v/kept [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2.4 MFLOP, 5 MB
 *   runs as wgan_gp_step_update_discriminator_dense1_kernel_2
 *   runs as wgan_gp_step_update_discriminator_dense1_kernel_3
 *   runs as wgan_gp_step_update_discriminator_dense1_kernel_4 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_kernel_2(const bespoke_task *task) {
#line 3802 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_grad_discriminator_leakyReLU2_look = task->pointers[0]; /* [49][64][128] */
    /* [1][1][64][16] */
    const float *const restrict grad_discriminator_dense1_discriminator_look_in_panels = task->pointers[1];
    const float *const restrict discriminator_leakyReLU2 = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real2 = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel_m_kept = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_v_kept = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next_2 = task->pointers[9]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_m_kept_2 = task->pointers[10]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v_kept_2 = task->pointers[11]; /* [6272][1] */
    float *const restrict trace_discriminator_dense1_kernel = task->pointers[12];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[13]; /* [49][1] */
    work items = share_by_work(task, &wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_grad_discriminator_leakyReLU2_look, 8192, 1, 128,
                         grad_discriminator_dense1_discriminator_look_in_panels, 1024, 16, 64, tile, 16, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2, 8192, 1, 128,
                         grad_discriminator_dense1_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2);
        float *const restrict copies_3 = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real2, 8192, 1, 128,
                         grad_discriminator_dense1_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3);
        float values[128];
        const float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128;
        const float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128;
        const float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const kernel_next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128;
        float *const m_kept_row_2 = adam_discriminator_dense1_kernel_m_kept_2 + slab * 128;
        float *const v_kept_row_2 = adam_discriminator_dense1_kernel_v_kept_2 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float grad_kernel_next = tile[c * 16];
            const float m_next = m_kept_row[c] + grad_kernel_next;
            const float kernel = grad_kernel_next * grad_kernel_next;
            const float v_next = v_kept_row[c] + 0.1f * kernel;
            kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            m_kept_row_2[c] = 0.0f * m_next;
            v_kept_row_2[c] = 0.9f * v_next;
            if (trace_discriminator_dense1_kernel) {
                trace_discriminator_dense1_kernel[slab * 128 + c] = grad_kernel_next;
            }
            values[c] = kernel;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_gradient_discriminator[slab] = total[0];
    }
}

/* wgan_gp_step_update_discriminator_conv2_bias_2, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/bias/v/added [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/bias/m/kept [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/bias/v/kept [128]  (BespokeZoo/WGANGP.swift:24)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   4 kB
 *   runs as wgan_gp_step_update_discriminator_conv2_bias_2
 *   runs as wgan_gp_step_update_discriminator_conv2_bias_3
 *   runs as wgan_gp_step_update_discriminator_conv2_bias_4 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_bias_2(const bespoke_task *task) {
#line 3885 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_bias_next = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_bias_next = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_m_kept = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_v_kept = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias_next = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next_2 = task->pointers[5]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_m_kept_2 = task->pointers[6]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v_kept_2 = task->pointers[7]; /* [128] */
    float *const restrict trace_discriminator_conv2_bias = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        float grad_bias_next[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias_next[c] += sums_for_grad_discriminator_conv2_bias_next[i * 128 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_next_2 = grad_discriminator_conv2_bias_next[column + c] + grad_bias_next[c];
            const float m_next = adam_discriminator_conv2_bias_m_kept[column + c] + grad_bias_next_2;
            const float bias = grad_bias_next_2 * grad_bias_next_2;
            const float v_next = adam_discriminator_conv2_bias_v_kept[column + c] + 0.1f * bias;
            discriminator_conv2_bias_next_2[column + c] = discriminator_conv2_bias_next[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv2_bias_m_kept_2[column + c] = 0.0f * m_next;
            adam_discriminator_conv2_bias_v_kept_2[column + c] = 0.9f * v_next;
            if (trace_discriminator_conv2_bias) {
                trace_discriminator_conv2_bias[column + c] = grad_bias_next_2;
            }
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/kernel/m/kept [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/kernel/v/kept [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   7 MB
 *   runs as wgan_gp_step_update_discriminator_conv2_kernel
 *   runs as wgan_gp_step_update_discriminator_conv2_kernel_2
 *   runs as wgan_gp_step_update_discriminator_conv2_kernel_3 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_kernel(const bespoke_task *task) {
#line 3949 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_kernel_next = task->pointers[0]; /* [5][5][64][128] */
    /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_kernel_next_via_real2 = task->pointers[1];
    const float *const restrict adam_discriminator_conv2_kernel_m_kept = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_v_kept = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next_2 = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m_kept_2 = task->pointers[6]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v_kept_2 = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict trace_discriminator_conv2_kernel = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 1600; row++) {
            const float *const grad_kernel_next_row = grad_discriminator_conv2_kernel_next + row * 128 + column;
            const float *const grad_kernel_next_row_2 = grad_discriminator_conv2_kernel_next_via_real2 + row * 128
                + column;
            const float *const m_kept_row = adam_discriminator_conv2_kernel_m_kept + row * 128 + column;
            const float *const v_kept_row = adam_discriminator_conv2_kernel_v_kept + row * 128 + column;
            const float *const kernel_next_row = discriminator_conv2_kernel_next + row * 128 + column;
            float *const kernel_next_row_2 = discriminator_conv2_kernel_next_2 + row * 128 + column;
            float *const m_kept_row_2 = adam_discriminator_conv2_kernel_m_kept_2 + row * 128 + column;
            float *const v_kept_row_2 = adam_discriminator_conv2_kernel_v_kept_2 + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_next = grad_kernel_next_row[c] + grad_kernel_next_row_2[c];
                const float m_next = m_kept_row[c] + grad_kernel_next;
                const float kernel = grad_kernel_next * grad_kernel_next;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_kept_row_2[c] = 0.0f * m_next;
                v_kept_row_2[c] = 0.9f * v_next;
                if (trace_discriminator_conv2_kernel) {
                    trace_discriminator_conv2_kernel[row * 128 + column + c] = grad_kernel_next;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_bias_2, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/bias/v/added [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/bias/m/kept [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/bias/v/kept [64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2 kB
 *   runs as wgan_gp_step_update_discriminator_conv1_bias_2
 *   runs as wgan_gp_step_update_discriminator_conv1_bias_3
 *   runs as wgan_gp_step_update_discriminator_conv1_bias_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_bias_2(const bespoke_task *task) {
#line 4019 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_bias_next = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_bias_next = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_m_kept = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_v_kept = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias_next = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next_2 = task->pointers[5]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_m_kept_2 = task->pointers[6]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v_kept_2 = task->pointers[7]; /* [64] */
    float *const restrict trace_discriminator_conv1_bias = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        float grad_bias_next[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias_next[c] += sums_for_grad_discriminator_conv1_bias_next[i * 64 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_next_2 = grad_discriminator_conv1_bias_next[column + c] + grad_bias_next[c];
            const float m_next = adam_discriminator_conv1_bias_m_kept[column + c] + grad_bias_next_2;
            const float bias = grad_bias_next_2 * grad_bias_next_2;
            const float v_next = adam_discriminator_conv1_bias_v_kept[column + c] + 0.1f * bias;
            discriminator_conv1_bias_next_2[column + c] = discriminator_conv1_bias_next[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv1_bias_m_kept_2[column + c] = 0.0f * m_next;
            adam_discriminator_conv1_bias_v_kept_2[column + c] = 0.9f * v_next;
            if (trace_discriminator_conv1_bias) {
                trace_discriminator_conv1_bias[column + c] = grad_bias_next_2;
            }
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel_2, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/kernel/m/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel/v/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   134 kB
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_2
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_3
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel_2(const bespoke_task *task) {
#line 4085 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict products_of_grad_discriminator_conv1_kernel_next = task->pointers[0]; /* [70][5][64] */
    const float *const restrict grad_discriminator_conv1_kernel_next = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_kept = task->pointers[2]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[3]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel_next = task->pointers[4]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next_2 = task->pointers[5]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_kept_2 = task->pointers[6]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_kept_2 = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict trace_discriminator_conv1_kernel = task->pointers[8];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [5][64] */
    work items = share_evenly(task, 10, 3);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        for (int row = 0; row < 5; row++) {
            const float *const products_of_grad_kernel_next_row = products_of_grad_discriminator_conv1_kernel_next
                + slab * 320 + row * 64 + column;
            float grad_kernel_next[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel_next[c] += products_of_grad_kernel_next_row[c + i * 1600];
                }
            }
            const float *const grad_kernel_next_row = grad_discriminator_conv1_kernel_next + slab * 320 + row * 64
                + column;
            const float *const m_kept_row = adam_discriminator_conv1_kernel_m_kept + slab * 320 + row * 64 + column;
            const float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 320 + row * 64 + column;
            const float *const kernel_next_row = discriminator_conv1_kernel_next + slab * 320 + row * 64 + column;
            float *const kernel_next_row_2 = discriminator_conv1_kernel_next_2 + slab * 320 + row * 64 + column;
            float *const m_kept_row_2 = adam_discriminator_conv1_kernel_m_kept_2 + slab * 320 + row * 64 + column;
            float *const v_kept_row_2 = adam_discriminator_conv1_kernel_v_kept_2 + slab * 320 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_next_2 = grad_kernel_next_row[c] + grad_kernel_next[c];
                const float m_next = m_kept_row[c] + grad_kernel_next_2;
                const float kernel = grad_kernel_next_2 * grad_kernel_next_2;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_kept_row_2[c] = 0.0f * m_next;
                v_kept_row_2[c] = 0.9f * v_next;
                if (trace_discriminator_conv1_kernel) {
                    trace_discriminator_conv1_kernel[slab * 320 + row * 64 + column + c] = grad_kernel_next_2;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_planes_of_real3, BespokeZoo/WGANGP.swift:31
 *   planes of real3 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real3(const bespoke_task *task) {
#line 4146 "WGANGP_kernels.h"
    const float *const restrict input_real3 = task->pointers[0];
    float *const restrict real3_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const ptrdiff_t row_from_real3 = wgan_gp_step_planes_of_real_row_of_real[item];
        const ptrdiff_t read_from_real3_ = wgan_gp_step_planes_of_real_read_row_of_real_[item];
        float *const restrict turned_ = task->scratch; /* [1792] */
        bespoke_pack_transposed(input_real3 + read_from_real3_, 784, turned_, 28, 64, 64);
        for (int i = 0; i < 31; i++) {
            const ptrdiff_t element_from_real3_ = wgan_gp_step_planes_of_real_element_of_real_[i];
            for (int c = 0; c < 64; c++) {
                real3_in_planes_[item * 1984 + i * 64 + c] = row_from_real3 < 0 ? 0.0f : element_from_real3_ < 0 ? 0.0f
                    : turned_[element_from_real3_ * 64 + c];
            }
        }
    }
}

/* wgan_gp_step_signal_gradient_discriminator, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0.03125 x + -1.0: signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB
 *   runs as wgan_gp_step_signal_gradient_discriminator
 *   runs as wgan_gp_step_signal_gradient_discriminator_2 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_discriminator(const bespoke_task *task) {
#line 4184 "WGANGP_kernels.h"
    const float *const restrict sums_for_score = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake3 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[6]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[7]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[8]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[9]; /* [49][1] */
    const float *const restrict signal_sign_ = task->pointers[10];
    float *const restrict loss_discriminator = task->pointers[11];
    float *const restrict score_real_2 = task->pointers[12];
    float *const restrict score_fake_2 = task->pointers[13];
    float *const restrict signal_spread_ = task->pointers[14];
    float *const restrict signal_separation_ = task->pointers[15];
    float *const restrict signal_sign_2_ = task->pointers[16];
    float *const restrict signal_gradient_discriminator_ = task->pointers[17];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float discriminator[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 64; i++) {
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
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_4[c] += sums_for_signal_gradient_discriminator_4[i + c];
            }
        }
        float discriminator_5[1] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_5[c] += sums_for_signal_gradient_discriminator_5[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float score = 0.015625f * sums_for_score[c];
            const float score_2 = 0.015625f * sums_for_score_fake3[c];
            const float spread_ = 0.0078125f * sums_for_score[c];
            const float spread_2_ = 0.0078125f * sums_for_score_fake3[c];
            loss_discriminator[c] = score_2 - score;
            score_real_2[c] = score_real[c] + score;
            score_fake_2[c] = score_fake[c] + score_2;
            signal_spread_[c] = spread_ + spread_2_;
            signal_separation_[c] = spread_ - spread_2_;
            signal_sign_2_[c] = signal_sign_[c] + (0.03125f * sums_for_signal_sign[c] + -1.0f);
            signal_gradient_discriminator_[c] =
                sqrtf(discriminator[c] + discriminator_2[c] + discriminator_3[c] + discriminator_4[c]
                + discriminator_5[c]);
        }
    }
}

/* wgan_gp_step_planes_of_real4, BespokeZoo/WGANGP.swift:31
 *   planes of real4 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real4(const bespoke_task *task) {
#line 4258 "WGANGP_kernels.h"
    const float *const restrict input_real4 = task->pointers[0];
    float *const restrict real4_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const ptrdiff_t row_from_real4 = wgan_gp_step_planes_of_real_row_of_real[item];
        const ptrdiff_t read_from_real4_ = wgan_gp_step_planes_of_real_read_row_of_real_[item];
        float *const restrict turned_ = task->scratch; /* [1792] */
        bespoke_pack_transposed(input_real4 + read_from_real4_, 784, turned_, 28, 64, 64);
        for (int i = 0; i < 31; i++) {
            const ptrdiff_t element_from_real4_ = wgan_gp_step_planes_of_real_element_of_real_[i];
            for (int c = 0; c < 64; c++) {
                real4_in_planes_[item * 1984 + i * 64 + c] = row_from_real4 < 0 ? 0.0f : element_from_real4_ < 0 ? 0.0f
                    : turned_[element_from_real4_ * 64 + c];
            }
        }
    }
}

/* wgan_gp_step_planes_of_real5, BespokeZoo/WGANGP.swift:31
 *   planes of real5 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real5(const bespoke_task *task) {
#line 4282 "WGANGP_kernels.h"
    const float *const restrict input_real5 = task->pointers[0];
    float *const restrict real5_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const ptrdiff_t row_from_real5 = wgan_gp_step_planes_of_real_row_of_real[item];
        const ptrdiff_t read_from_real5_ = wgan_gp_step_planes_of_real_read_row_of_real_[item];
        float *const restrict turned_ = task->scratch; /* [1792] */
        bespoke_pack_transposed(input_real5 + read_from_real5_, 784, turned_, 28, 64, 64);
        for (int i = 0; i < 31; i++) {
            const ptrdiff_t element_from_real5_ = wgan_gp_step_planes_of_real_element_of_real_[i];
            for (int c = 0; c < 64; c++) {
                real5_in_planes_[item * 1984 + i * 64 + c] = row_from_real5 < 0 ? 0.0f : element_from_real5_ < 0 ? 0.0f
                    : turned_[element_from_real5_ * 64 + c];
            }
        }
    }
}

/* wgan_gp_step_signal_gradient_discriminator_3, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real5 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake5 []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0.03125 x + -1.0: signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_discriminator_3(const bespoke_task *task) {
#line 4321 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real5 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake5 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[6]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[7]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[8]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[9]; /* [49][1] */
    const float *const restrict signal_sign_ = task->pointers[10];
    float *const restrict loss_discriminator = task->pointers[11];
    float *const restrict signal_spread_ = task->pointers[12];
    float *const restrict signal_separation_ = task->pointers[13];
    float *const restrict signal_gradient_discriminator_ = task->pointers[14];
    float *const restrict output_score_real = task->pointers[15];
    float *const restrict output_score_fake = task->pointers[16];
    float *const restrict output_signal_sign = task->pointers[17];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float discriminator[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 64; i++) {
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
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_4[c] += sums_for_signal_gradient_discriminator_4[i + c];
            }
        }
        float discriminator_5[1] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_5[c] += sums_for_signal_gradient_discriminator_5[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float score = 0.015625f * sums_for_score_real5[c];
            const float score_2 = 0.015625f * sums_for_score_fake5[c];
            const float spread_ = 0.0078125f * sums_for_score_real5[c];
            const float spread_2_ = 0.0078125f * sums_for_score_fake5[c];
            loss_discriminator[c] = score_2 - score;
            signal_spread_[c] = spread_ + spread_2_;
            signal_separation_[c] = spread_ - spread_2_;
            signal_gradient_discriminator_[c] =
                sqrtf(discriminator[c] + discriminator_2[c] + discriminator_3[c] + discriminator_4[c]
                + discriminator_5[c]);
            output_score_real[c] = 0.2f * (score_real[c] + score);
            output_score_fake[c] = 0.2f * (score_fake[c] + score_2);
            output_signal_sign[c] = 0.2f * (signal_sign_[c] + (0.03125f * sums_for_signal_sign[c] + -1.0f));
        }
    }
}

/* wgan_gp_step_output_loss_discriminator, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator5 []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.0078125 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/spread []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/separation []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_output_loss_discriminator(const bespoke_task *task) {
#line 4407 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict loss_discriminator_2 = task->pointers[2];
    const float *const restrict sums_for_signal_spread = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[4]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[5];
    const float *const restrict signal_separation_ = task->pointers[6];
    const float *const restrict signal_spread_2_ = task->pointers[7];
    const float *const restrict signal_separation_2_ = task->pointers[8];
    float *const restrict output_loss_discriminator = task->pointers[9];
    float *const restrict output_signal_spread = task->pointers[10];
    float *const restrict output_signal_separation = task->pointers[11];
    float *const restrict trace_loss_discriminator = task->pointers[12];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            const float loss =
                0.2f * (loss_discriminator_2[c] + (loss_discriminator[c] + 0.15625f * sums_for_penalty[c]));
            const float spread_ =
                sqrtf(bespoke_maximum(0.0078125f * sums_for_signal_spread[c] + 0.0078125f * sums_for_signal_spread_2[c],
                1e-12f * (signal_spread_[c] * signal_spread_[c]) + 1e-30f));
            output_loss_discriminator[c] = loss;
            output_signal_spread[c] = 0.2f * (signal_spread_2_[c] + spread_);
            output_signal_separation[c] = 0.2f * (signal_separation_2_[c] + signal_separation_[c] / spread_);
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = loss;
            }
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_kernel_5, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next via grad flatten1 discriminator5-look
 *     [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next via fake5 [6272, 1]
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel/next via real5 [6272, 1]
 *     (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.1 adam/discriminator/dense1/kernel/v/added [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add 1e-07: adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2.4 MFLOP, 5 MB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_kernel_5(const bespoke_task *task) {
#line 4459 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][64][128] */
    const float *const restrict grad_grad_discriminator_leakyReLU2_discriminator5_look = task->pointers[0];
    /* [1][1][64][16] */
    const float *const restrict grad_discriminator_dense1_discriminator_look_in_panels = task->pointers[1];
    const float *const restrict discriminator_leakyReLU2_fake5 = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real5 = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_discriminator_dense1_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel_m_kept = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_v_kept = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next_2 = task->pointers[9]; /* [6272][1] */
    float *const restrict trace_grad5_discriminator_dense1_kernel = task->pointers[10];
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[11]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[12]; /* [6272][1] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[13]; /* [49][1] */
    work items = share_by_work(task, &wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_grad_discriminator_leakyReLU2_discriminator5_look, 8192, 1, 128,
                         grad_discriminator_dense1_discriminator_look_in_panels, 1024, 16, 64, tile, 16, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_fake5, 8192, 1, 128,
                         grad_discriminator_dense1_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2);
        float *const restrict copies_3 = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real5, 8192, 1, 128,
                         grad_discriminator_dense1_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3);
        float values[128];
        const float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128;
        const float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128;
        const float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const kernel_next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128;
        float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float grad_kernel_next = tile[c * 16];
            const float m_next = m_kept_row[c] + grad_kernel_next;
            const float kernel = grad_kernel_next * grad_kernel_next;
            const float v_next = v_kept_row[c] + 0.1f * kernel;
            kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            if (trace_grad5_discriminator_dense1_kernel) {
                trace_grad5_discriminator_dense1_kernel[slab * 128 + c] = grad_kernel_next;
            }
            m_row[c] = m_next;
            v_row[c] = v_next;
            values[c] = kernel;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_gradient_discriminator[slab] = total[0];
    }
}

/* wgan_gp_step_update_discriminator_conv2_bias_5, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/bias/next via real5 [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/bias/v/added [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   4 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_bias_5(const bespoke_task *task) {
#line 4538 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][128] */
    const float *const restrict sums_for_grad_discriminator_conv2_bias_next_via_real5 = task->pointers[0];
    const float *const restrict grad_discriminator_conv2_bias_next_via_fake5 = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_m_kept = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_v_kept = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias_next = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next_2 = task->pointers[5]; /* [128] */
    float *const restrict trace_grad5_discriminator_conv2_bias = task->pointers[6];
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[7]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[8]; /* [128] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        float grad_bias_next[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias_next[c] += sums_for_grad_discriminator_conv2_bias_next_via_real5[i * 128 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_next_2 = grad_discriminator_conv2_bias_next_via_fake5[column + c] + grad_bias_next[c];
            const float m_next = adam_discriminator_conv2_bias_m_kept[column + c] + grad_bias_next_2;
            const float bias = grad_bias_next_2 * grad_bias_next_2;
            const float v_next = adam_discriminator_conv2_bias_v_kept[column + c] + 0.1f * bias;
            discriminator_conv2_bias_next_2[column + c] = discriminator_conv2_bias_next[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            if (trace_grad5_discriminator_conv2_bias) {
                trace_grad5_discriminator_conv2_bias[column + c] = grad_bias_next_2;
            }
            adam_discriminator_conv2_bias_m[column + c] = m_next;
            adam_discriminator_conv2_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv2_kernel_4, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.1 adam/discriminator/conv2/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add 1e-07: adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   7 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_kernel_4(const bespoke_task *task) {
#line 4598 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_kernel_next = task->pointers[0]; /* [5][5][64][128] */
    /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_kernel_next_via_real5 = task->pointers[1];
    const float *const restrict adam_discriminator_conv2_kernel_m_kept = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_v_kept = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next_2 = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict trace_grad5_discriminator_conv2_kernel = task->pointers[6];
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[8]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 1600; row++) {
            const float *const grad_kernel_next_row = grad_discriminator_conv2_kernel_next + row * 128 + column;
            const float *const grad_kernel_next_row_2 = grad_discriminator_conv2_kernel_next_via_real5 + row * 128
                + column;
            const float *const m_kept_row = adam_discriminator_conv2_kernel_m_kept + row * 128 + column;
            const float *const v_kept_row = adam_discriminator_conv2_kernel_v_kept + row * 128 + column;
            const float *const kernel_next_row = discriminator_conv2_kernel_next + row * 128 + column;
            float *const kernel_next_row_2 = discriminator_conv2_kernel_next_2 + row * 128 + column;
            float *const m_row = adam_discriminator_conv2_kernel_m + row * 128 + column;
            float *const v_row = adam_discriminator_conv2_kernel_v + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_next = grad_kernel_next_row[c] + grad_kernel_next_row_2[c];
                const float m_next = m_kept_row[c] + grad_kernel_next;
                const float kernel = grad_kernel_next * grad_kernel_next;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                if (trace_grad5_discriminator_conv2_kernel) {
                    trace_grad5_discriminator_conv2_kernel[row * 128 + column + c] = grad_kernel_next;
                }
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_bias_5, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/bias/next via real5 [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/bias/v/added [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   2 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_bias_5(const bespoke_task *task) {
#line 4663 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [196][64] */
    const float *const restrict sums_for_grad_discriminator_conv1_bias_next_via_real5 = task->pointers[0];
    const float *const restrict grad_discriminator_conv1_bias_next_via_fake5 = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_m_kept = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_v_kept = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias_next = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next_2 = task->pointers[5]; /* [64] */
    float *const restrict trace_grad5_discriminator_conv1_bias = task->pointers[6];
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[7]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[8]; /* [64] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        float grad_bias_next[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias_next[c] += sums_for_grad_discriminator_conv1_bias_next_via_real5[i * 64 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float grad_bias_next_2 = grad_discriminator_conv1_bias_next_via_fake5[column + c] + grad_bias_next[c];
            const float m_next = adam_discriminator_conv1_bias_m_kept[column + c] + grad_bias_next_2;
            const float bias = grad_bias_next_2 * grad_bias_next_2;
            const float v_next = adam_discriminator_conv1_bias_v_kept[column + c] + 0.1f * bias;
            discriminator_conv1_bias_next_2[column + c] = discriminator_conv1_bias_next[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            if (trace_grad5_discriminator_conv1_bias) {
                trace_grad5_discriminator_conv1_bias[column + c] = grad_bias_next_2;
            }
            adam_discriminator_conv1_bias_m[column + c] = m_next;
            adam_discriminator_conv1_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel_5, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via real5 [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   134 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel_5(const bespoke_task *task) {
#line 4725 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [70][5][64] */
    const float *const restrict products_of_grad_discriminator_conv1_kernel_next_via_real5 = task->pointers[0];
    const float *const restrict grad_discriminator_conv1_kernel_next = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_kept = task->pointers[2]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[3]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel_next = task->pointers[4]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next_2 = task->pointers[5]; /* [5][5][1][64] */
    float *const restrict trace_grad5_discriminator_conv1_kernel = task->pointers[6];
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[9]; /* [5][64] */
    work items = share_evenly(task, 10, 3);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        for (int row = 0; row < 5; row++) {
            const float *const products_of_grad_kernel_next_row =
                products_of_grad_discriminator_conv1_kernel_next_via_real5 + slab * 320 + row * 64 + column;
            float grad_kernel_next[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel_next[c] += products_of_grad_kernel_next_row[c + i * 1600];
                }
            }
            const float *const grad_kernel_next_row = grad_discriminator_conv1_kernel_next + slab * 320 + row * 64
                + column;
            const float *const m_kept_row = adam_discriminator_conv1_kernel_m_kept + slab * 320 + row * 64 + column;
            const float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 320 + row * 64 + column;
            const float *const kernel_next_row = discriminator_conv1_kernel_next + slab * 320 + row * 64 + column;
            float *const kernel_next_row_2 = discriminator_conv1_kernel_next_2 + slab * 320 + row * 64 + column;
            float *const m_row = adam_discriminator_conv1_kernel_m + slab * 320 + row * 64 + column;
            float *const v_row = adam_discriminator_conv1_kernel_v + slab * 320 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_next_2 = grad_kernel_next_row[c] + grad_kernel_next[c];
                const float m_next = m_kept_row[c] + grad_kernel_next_2;
                const float kernel = grad_kernel_next_2 * grad_kernel_next_2;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                if (trace_grad5_discriminator_conv1_kernel) {
                    trace_grad5_discriminator_conv1_kernel[slab * 320 + row * 64 + column + c] = grad_kernel_next_2;
                }
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_mean_and_moving_mean, BespokeZoo/WGANGP.swift:8
 *   scale by 0.015625 generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.00015625 generator/batchNorm1/moving_mean/new [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1/moving_mean/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   100 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_mean_and_moving_mean(const bespoke_task *task) {
#line 4789 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [6272] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [6272] */
    work items = share_evenly(task, 13, 6);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float mean_sum = sums_for_generator_batchNorm1_mean_sum[column + c];
            const float moving_mean = generator_batchNorm1_moving_mean[column + c];
            generator_batchNorm1_mean[column + c] = 0.015625f * mean_sum;
            generator_batchNorm1_moving_mean[column + c] = 0.99f * moving_mean + 0.00015625f * mean_sum;
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance, BespokeZoo/WGANGP.swift:8
 *   scale by 0.00015625 generator/batchNorm1/moving_variance/new [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1/moving_variance/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   0.015625 x + 0.001: generator/batchNorm1/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   100 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 4814 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* [6272] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    work items = share_evenly(task, 13, 6);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float variance_sum = sums_for_generator_batchNorm1_variance_sum[column + c];
            const float moving_variance = generator_batchNorm1_moving_variance[column + c];
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(0.015625f * variance_sum + 0.001f);
            generator_batchNorm1_moving_variance[column + c] = 0.99f * moving_variance + 0.00015625f * variance_sum;
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_mean_and_moving_mean, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.9719386e-05 generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971939e-07 generator/batchNorm2/moving_mean/new [64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2/moving_mean/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_mean_and_moving_mean(const bespoke_task *task) {
#line 4839 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm2_moving_mean[column + c];
            generator_batchNorm2_mean[column + c] = 7.9719386e-05f * mean_sum[c];
            generator_batchNorm2_moving_mean[column + c] = 0.99f * moving_mean + 7.971939e-07f * mean_sum[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971939e-07 generator/batchNorm2/moving_variance/new [64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2/moving_variance/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   7.9719386e-05 x + 0.001: generator/batchNorm2/variance_plus_epsilon [64]  (BespokeZoo/WGANGP.swift:13)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 4869 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm2_moving_variance[column + c];
            generator_batchNorm2_inverse_deviation[column + c] =
                1.0f / sqrtf(7.9719386e-05f * variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[column + c] = 0.99f * moving_variance
                + 7.971939e-07f * variance_sum[c];
        }
    }
}

/* wgan_gp_step_generator_tanh1, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=64, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   add generator/convTranspose2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   2 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_tanh1(const bespoke_task *task) {
#line 4900 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict generator_tanh1 = task->pointers[2]; /* [784][64][1] */
    float *const restrict trace_fake_generator = task->pointers[3];
    work items = share_evenly(task, 784, 19);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const tanh1_row = generator_tanh1 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float tanh1 =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_9]) + bias_value);
            tanh1_row[c] = tanh1;
            if (trace_fake_generator) {
                trace_fake_generator[slab + c * 784] = tanh1;
            }
        }
    }
}

/* wgan_gp_step_trace_logits_generator, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/generator/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1/generator [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum loss/generator []  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_logits_generator(const bespoke_task *task) {
#line 4955 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU2_generator = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias_next = task->pointers[2]; /* [1] */
    float *const restrict trace_logits_generator = task->pointers[3];
    float *const restrict sums_for_loss_generator = task->pointers[4]; /* [1][1] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_next_value = discriminator_dense1_bias_next[0];
    for (int item; next_item(&items, &item);) {
        float tile[64];
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_generator, 8192, 128,
                    discriminator_dense1_kernel_next_in_panels, 128, 1, 128, tile, 1, 0);
        float values[64];
        for (int c = 0; c < 64; c++) {
            const float dense1 = tile[c] + bias_next_value;
            if (trace_logits_generator) {
                trace_logits_generator[c] = dense1;
            }
            values[c] = dense1;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_loss_generator[0] = total[0];
    }
}

/* wgan_gp_step_signal_gradient_discriminator_4, BespokeZoo/WGANGP.swift:31
 *   scale by -0.015625 loss/generator []  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_discriminator_4(const bespoke_task *task) {
#line 4994 "WGANGP_kernels.h"
    const float *const restrict sums_for_loss_generator = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[1]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[2]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[3]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[4]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[5]; /* [49][1] */
    float *const restrict signal_gradient_discriminator_ = task->pointers[6];
    float *const restrict output_loss_generator = task->pointers[7];
    float *const restrict trace_loss_generator = task->pointers[8];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float discriminator[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 64; i++) {
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
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_4[c] += sums_for_signal_gradient_discriminator_4[i + c];
            }
        }
        float discriminator_5[1] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_5[c] += sums_for_signal_gradient_discriminator_5[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float loss = -0.015625f * sums_for_loss_generator[c];
            signal_gradient_discriminator_[c] =
                sqrtf(discriminator[c] + discriminator_2[c] + discriminator_3[c] + discriminator_4[c]
                + discriminator_5[c]);
            output_loss_generator[c] = loss;
            if (trace_loss_generator) {
                trace_loss_generator[c] = loss;
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv2_generator, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the input: grad/discriminator/flatten1/generator [n=64, 6272]  (BespokeZoo/WGANGP.swift:28)
 *   multiply grad/discriminator/conv2/generator [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   0.8 MFLOP, 3 MB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_generator(const bespoke_task *task) {
#line 5055 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2_generator = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2_generator = task->pointers[3]; /* [49][64][128] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_discriminator_dense1_real, 64, 1, 1,
                         discriminator_dense1_kernel_next_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            const float *const leakyReLU2_row = discriminator_leakyReLU2_generator + slab * 8192 + row * 128 + column;
            float *const grad_conv2_row = grad_discriminator_conv2_generator + slab * 8192 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                grad_conv2_row[c] = tile[row * 32 + c] * bespoke_slope(leakyReLU2_row[c], 0.2f);
            }
        }
    }
}

/* wgan_gp_step_grad_generator_convTranspose2, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad/generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:21)
 *   multiply grad/generator/convTranspose2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   sum grad/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   2 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose2(const bespoke_task *task) {
#line 5086 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_tanh1 = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [784][64][1] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[2]; /* [784][64][1] */
    float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[3]; /* [784][1] */
    work items = share_evenly(task, 784, 17);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float values[64];
        const ptrdiff_t slab_from_grad_tanh1 = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_grad_tanh1_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_grad_tanh1_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_grad_tanh1_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_grad_tanh1_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_grad_tanh1_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_grad_tanh1_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_grad_tanh1_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_grad_tanh1_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        const float *const tanh1_row = generator_tanh1 + slab * 64;
        float *const grad_convTranspose2_row = grad_generator_convTranspose2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float grad_convTranspose2 =
                ((slab_from_grad_tanh1 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1])
                + (slab_from_grad_tanh1_2 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_2])
                + (slab_from_grad_tanh1_3 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_3])
                + (slab_from_grad_tanh1_4 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_4])
                + (slab_from_grad_tanh1_5 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_5])
                + (slab_from_grad_tanh1_6 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_6])
                + (slab_from_grad_tanh1_7 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_7])
                + (slab_from_grad_tanh1_8 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_8])
                + (slab_from_grad_tanh1_9 < 0 ? 0.0f : products_of_grad_generator_tanh1[c + slab_from_grad_tanh1_9]))
                * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
            grad_convTranspose2_row[c] = grad_convTranspose2;
            values[c] = grad_convTranspose2;
        }
        float total[1] = {0};
        for (int c = 0; c < 64; c++) {
            total[0] += values[c];
        }
        sums_for_grad_generator_convTranspose2_bias[slab] = total[0];
    }
}

/* wgan_gp_step_update_generator_convTranspose2_bias, BespokeZoo/WGANGP.swift:16
 *   sum grad/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/bias/m/next [1]  (BespokeZoo/WGANGP.swift:16)
 *   square adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   scale by 0.1 adam/generator/convTranspose2/bias/v/added [1]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/bias/v/next [1]  (BespokeZoo/WGANGP.swift:16)
 *   square root adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   add 1e-07: adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   multiply adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   divide adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   subtract generator/convTranspose2/bias/next [1]  (BespokeZoo/WGANGP.swift:16)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/movement/generator [1]  (BespokeZoo/WGANGP.swift:31)
 *   square signal/movement/generator [1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/movement/generator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_bias(const bespoke_task *task) {
#line 5147 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[0]; /* [784][1] */
    float *const restrict adam_generator_convTranspose2_bias_m = task->pointers[1]; /* [1] */
    float *const restrict adam_generator_convTranspose2_bias_v = task->pointers[2]; /* [1] */
    float *const restrict generator_convTranspose2_bias = task->pointers[3]; /* [1] */
    float *const restrict trace_grad_generator_convTranspose2_bias = task->pointers[4];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[5]; /* [1][1] */
    float *const restrict sums_for_signal_movement_generator = task->pointers[6]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float total[1] = {0};
        float total_2[1] = {0};
        float grad_bias[1] = {0};
        for (int i = 0; i < 784; i++) {
            for (int c = 0; c < 1; c++) {
                grad_bias[c] += sums_for_grad_generator_convTranspose2_bias[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float m_next = 0.0f * adam_generator_convTranspose2_bias_m[c] + grad_bias[c];
            const float bias = grad_bias[c] * grad_bias[c];
            const float v_next = 0.9f * adam_generator_convTranspose2_bias_v[c] + 0.1f * bias;
            const float bias_2 = generator_convTranspose2_bias[c];
            const float bias_next = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            const float movement_ = bias_next - bias_2;
            if (trace_grad_generator_convTranspose2_bias) {
                trace_grad_generator_convTranspose2_bias[c] = grad_bias[c];
            }
            generator_convTranspose2_bias[c] = bias_next;
            adam_generator_convTranspose2_bias_m[c] = m_next;
            adam_generator_convTranspose2_bias_v[c] = v_next;
            total[c] += bias;
            total_2[c] += movement_ * movement_;
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_generator[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_movement_generator[c] = total_2[c];
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose2_kernel_2, BespokeZoo/WGANGP.swift:16
 *   pack generator/convTranspose2/kernel [5, 5, 1, 64]
 *   13 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose2_kernel_2(const bespoke_task *task) {
#line 5198 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    work items = share_evenly(task, 25, 25);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 5;
        bespoke_pack_row(generator_convTranspose2_kernel + slab * 320 + item % 5 * 64,
                         generator_convTranspose2_kernel_in_panels + slab * 320 + item % 5 * 32, 160, 32, 64);
    }
}

/* wgan_gp_step_planes_of_grad_generator_convTranspose2, BespokeZoo/WGANGP.swift:17
 *   planes of grad/generator/convTranspose2 [n=64, 28, 28, 1]
 *   492 kB */
#line 17 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_grad_generator_convTranspose2(const bespoke_task *task) {
#line 5214 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [784][64][1] */
    float *const restrict grad_generator_convTranspose2_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_grad_convTranspose2 = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_grad_convTranspose2 = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
            float *const grad_convTranspose2_in_planes_row = grad_generator_convTranspose2_in_planes + slab * 64
                + row * 1984;
            for (int c = 0; c < 64; c++) {
                grad_convTranspose2_in_planes_row[c] = slab_from_grad_convTranspose2 < 0 ? 0.0f
                    : row_from_grad_convTranspose2 < 0 ? 0.0f
                    : grad_generator_convTranspose2[c + slab_from_grad_convTranspose2 + row_from_grad_convTranspose2];
            }
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2: grad/generator/relu2 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:16)
 *   multiply grad/generator/batchNorm2 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:14)
 *   sum grad/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/normalised [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/gamma [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/centred via normalised [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/inverse_deviation [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   38.4 MFLOP, 10 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised(const bespoke_task *task) {
#line 5247 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose2_in_planes = task->pointers[0]; /* [31][31][1][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[4]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[7]; /* [196][64][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[10]; /* [196][64] */
    work items = share_by_work(task, &wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[6];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, grad_generator_convTranspose2_in_planes, 64, 1, 64,
                         generator_convTranspose2_kernel_in_panels + item % 2 * 160, 320, 32, 5, tile, 32, 0, copies);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const relu2_row = generator_relu2 + slab * 4096 + row * 64 + column;
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64 + column;
            float *const grad_centred_row = grad_generator_batchNorm2_centred_via_normalised + slab * 4096 + row * 64
                + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_batchNorm2 = tile[row * 32 + c] * bespoke_slope(relu2_row[c], 0.0f);
                const float grad_normalised = grad_batchNorm2 * generator_batchNorm2_gamma[column + c];
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[column + c];
                const float inverse_deviation = generator_batchNorm2_inverse_deviation[column + c];
                grad_centred_row[c] = grad_normalised * inverse_deviation;
                total[c] += grad_batchNorm2;
                total_2[c] += grad_batchNorm2 * (centred * inverse_deviation);
                total_3[c] += grad_normalised * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_beta[slab * 64 + column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_gamma[slab * 64 + column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm2_inverse_deviation[slab * 64 + column + c] = total_3[c];
        }
    }
}

/* wgan_gp_step_products_of_grad_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:16)
 *   40.1 MFLOP, 4 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 5306 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0]; /* [70][5][64] */
    const float *const restrict grad_generator_convTranspose2_in_planes = task->pointers[1]; /* [31][31][1][64] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    work items = share_by_work(task, &wgan_gp_step_products_of_grad_discriminator_conv1_kernel_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[15];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(5, 32, 32, terms, count, grad_generator_convTranspose2_in_planes, 64, 64, 1,
                         generator_relu2 + item % 2 * 32, 4096, 64, 64,
                         products_of_grad_generator_convTranspose2_kernel + (slab / 5 * 1600 + slab % 5 * 320 + column),
                         64, 0, NULL);
    }
}

/* wgan_gp_step_update_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   square adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   scale by 0.1 adam/generator/convTranspose2/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   add 1e-07: adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   128 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 5340 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0]; /* [70][5][64] */
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][1][64] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[4];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[5]; /* [5][64] */
    work items = share_evenly(task, 10, 3);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        for (int row = 0; row < 5; row++) {
            const float *const products_of_grad_kernel_row = products_of_grad_generator_convTranspose2_kernel
                + slab * 320 + row * 64 + column;
            float grad_kernel[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel[c] += products_of_grad_kernel_row[c + i * 1600];
                }
            }
            float *const m_row = adam_generator_convTranspose2_kernel_m + slab * 320 + row * 64 + column;
            float *const v_row = adam_generator_convTranspose2_kernel_v + slab * 320 + row * 64 + column;
            float *const kernel_row = generator_convTranspose2_kernel + slab * 320 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float m_next = 0.0f * m_row[c] + grad_kernel[c];
                const float kernel = grad_kernel[c] * grad_kernel[c];
                const float v_next = 0.9f * v_row[c] + 0.1f * kernel;
                if (trace_grad_generator_convTranspose2_kernel) {
                    trace_grad_generator_convTranspose2_kernel[slab * 320 + row * 64 + column + c] = grad_kernel[c];
                }
                kernel_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update, BespokeZoo/WGANGP.swift:13
 *   sum grad/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by -0.5 grad/generator/batchNorm2/variance_plus_epsilon [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/variance_plus_epsilon [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.00015943877 grad/generator/batchNorm2/centred via squares [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by -7.9719386e-05 grad/generator/batchNorm2/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/gamma/m/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   square adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.1 adam/generator/batchNorm2/gamma/v/added [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/gamma/v/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   square root adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   add 1e-07: adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   divide adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   subtract generator/batchNorm2/gamma/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/beta/m/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   square adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.1 adam/generator/batchNorm2/beta/v/added [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/beta/v/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   square root adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   add 1e-07: adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   divide adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   subtract generator/batchNorm2/beta/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   4 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update(const bespoke_task *task) {
#line 5417 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[0]; /* [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[1]; /* [196][64] */
    /* [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[2];
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* [64] */
    float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* [64] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[5]; /* [64] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[6]; /* [64] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[7]; /* [64] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[8]; /* [64] */
    float *const restrict generator_batchNorm2_beta = task->pointers[9]; /* [64] */
    float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[10]; /* [64] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[11]; /* [64] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm2_beta = task->pointers[13];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[14]; /* [1][64] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[15]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        float grad_beta[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_beta[c] += sums_for_grad_generator_batchNorm2_beta[i * 64 + column + c];
            }
        }
        float grad_gamma[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_gamma[c] += sums_for_grad_generator_batchNorm2_gamma[i * 64 + column + c];
            }
        }
        float grad_inverse_deviation[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_inverse_deviation[c] += sums_for_grad_generator_batchNorm2_inverse_deviation[i * 64 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm2_inverse_deviation[column + c];
            const float gamma_2 = generator_batchNorm2_gamma[column + c];
            const float m = adam_generator_batchNorm2_gamma_m[column + c];
            const float m_next = 0.0f * m + grad_gamma[c];
            const float gamma_3 = grad_gamma[c] * grad_gamma[c];
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_next = 0.9f * v + 0.1f * gamma_3;
            const float m_2 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_next_2 = 0.0f * m_2 + grad_beta[c];
            const float beta = grad_beta[c] * grad_beta[c];
            const float v_2 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_next_2 = 0.9f * v_2 + 0.1f * beta;
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_centred_via_squares[column + c] =
                0.00015943877f
                * (-0.5f * grad_inverse_deviation[c] * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm2_mean_sum[column + c] =
                -7.9719386e-05f * (grad_beta[c] * gamma_2 * inverse_deviation);
            if (trace_grad_generator_batchNorm2_gamma) {
                trace_grad_generator_batchNorm2_gamma[column + c] = grad_gamma[c];
            }
            if (trace_grad_generator_batchNorm2_beta) {
                trace_grad_generator_batchNorm2_beta[column + c] = grad_beta[c];
            }
            generator_batchNorm2_gamma[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
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

/* wgan_gp_step_grad_generator_convTranspose1, BespokeZoo/WGANGP.swift:13
 *   multiply grad/generator/batchNorm2/centred via squares [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add grad/generator/batchNorm2/centred [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add grad/generator/convTranspose1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   10 MB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose1(const bespoke_task *task) {
#line 5511 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    /* [196][64][64] */
    const float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[5]; /* [196][64][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64;
            const float *const grad_centred_row = grad_generator_batchNorm2_centred_via_normalised + slab * 4096
                + row * 64;
            float *const grad_convTranspose1_row = grad_generator_convTranspose1 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                grad_convTranspose1_row[c] = grad_centred_row[c]
                    + grad_generator_batchNorm2_centred_via_squares[c]
                    * (convTranspose1_row[c] - generator_batchNorm2_mean[c]) + grad_generator_batchNorm2_mean_sum[c];
            }
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose1_kernel_2, BespokeZoo/WGANGP.swift:12
 *   pack generator/convTranspose1/kernel [5, 5, 64, 128]
 *   2 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose1_kernel_2(const bespoke_task *task) {
#line 5541 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    work items = share_evenly(task, 1600, 48);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 64;
        bespoke_pack_row(generator_convTranspose1_kernel + slab * 8192 + item % 64 * 128,
                         generator_convTranspose1_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* wgan_gp_step_transform_grad_generator_convTranspose1, BespokeZoo/WGANGP.swift:13
 *   transform grad/generator/convTranspose1 [n=64, 14, 14, 64]
 *   9 MB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_grad_generator_convTranspose1(const bespoke_task *task) {
#line 5557 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(grad_generator_convTranspose1, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          transformed_grad_generator_convTranspose1, 4112, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 128, item * 128 + 128, 1);
    }
}

/* wgan_gp_step_products_of_grad_generator_reshape1, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2: grad/generator/reshape1 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:12)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_reshape1(const bespoke_task *task) {
#line 5576 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [100][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &wgan_gp_step_products_of_discriminator_conv2_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count = terms_of_slab(&wgan_gp_step_products_of_discriminator_conv2_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_convTranspose1, 4112, 64, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_grad_generator_reshape1 + (slab * 8208 + column), 128, 0, NULL);
    }
}

/* wgan_gp_step_grad_generator_reshape1, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2: grad/generator/reshape1 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:12)
 *   5 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_reshape1(const bespoke_task *task) {
#line 5597 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [100][64][128] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_grad_generator_reshape1, 8208, (grid_of_slabs){10, 10, 1, 1},
                          wgan_gp_step_discriminator_conv2_rows, wgan_gp_step_discriminator_conv2_rows,
                          grad_generator_reshape1, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* wgan_gp_step_products_of_grad_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:12)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 5616 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [100][8192] */
    work items = share_by_work(task, &wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_convTranspose1, 4112, 1, 64,
                         transformed_generator_reshape1 + item % 4 * 32, 8208, 128, 64,
                         products_of_grad_generator_convTranspose1_kernel + (slab * 8208 + column), 128, 0, copies);
    }
}

/* wgan_gp_step_grad_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:12)
 *   13 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 5640 "WGANGP_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows,
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows, grad_generator_convTranspose1_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256, 0);
    }
}

/* wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised, BespokeZoo/WGANGP.swift:9
 *   multiply grad/generator/batchNorm1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:9)
 *   sum grad/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/normalised [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/gamma [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum grad/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/centred via normalised [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/inverse_deviation [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum grad/generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   6 MB */
#line 9 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised(const bespoke_task *task) {
#line 5666 "WGANGP_kernels.h"
    const float *const restrict grad_generator_reshape1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_relu1 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[2]; /* [6272] */
    const float *const restrict generator_dense1 = task->pointers[3]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[4]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[5]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[6]; /* [49][64][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[7]; /* [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[8]; /* [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[9]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[128] = {0};
        float total_2[128] = {0};
        float total_3[128] = {0};
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 128;
        const float *const mean_row = generator_batchNorm1_mean + slab * 128;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const grad_reshape1_row = grad_generator_reshape1 + slab * 8192 + row * 128;
            const float *const relu1_row = generator_relu1 + slab * 8192 + row * 128;
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            float *const grad_centred_row = grad_generator_batchNorm1_centred_via_normalised + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float grad_batchNorm1 = grad_reshape1_row[c] * bespoke_slope(relu1_row[c], 0.0f);
                const float grad_normalised = grad_batchNorm1 * gamma_row[c];
                const float centred = dense1_row[c] - mean_row[c];
                grad_centred_row[c] = grad_normalised * inverse_deviation_row[c];
                total[c] += grad_batchNorm1;
                total_2[c] += grad_batchNorm1 * (centred * inverse_deviation_row[c]);
                total_3[c] += grad_normalised * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm1_beta[slab * 128 + c] = total[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm1_gamma[slab * 128 + c] = total_2[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm1_inverse_deviation[slab * 128 + c] = total_3[c];
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update, BespokeZoo/WGANGP.swift:8
 *   scale by -0.5 grad/generator/batchNorm1/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.03125 grad/generator/batchNorm1/centred via squares [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by -0.015625 grad/generator/batchNorm1/mean_sum [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/gamma/m/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.1 adam/generator/batchNorm1/gamma/v/added [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/gamma/v/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square root adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add 1e-07: adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   divide adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   subtract generator/batchNorm1/gamma/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/beta/m/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.1 adam/generator/batchNorm1/beta/v/added [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/beta/v/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square root adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add 1e-07: adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   divide adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   subtract generator/batchNorm1/beta/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   452 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update(const bespoke_task *task) {
#line 5741 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][128] */
    const float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[0];
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [6272] */
    const float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[2]; /* [49][128] */
    float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[4]; /* [6272] */
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[5]; /* [49][128] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* [6272] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* [6272] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* [6272] */
    float *const restrict generator_batchNorm1_beta = task->pointers[9]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[10]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[11]; /* [6272] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[12]; /* [1][6272] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[13]; /* [1][6272] */
    work items = share_evenly(task, 25, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 25 * 256;
        const int columns = column + 256 < 6272 ? 256 : 6272 - column;
        float total[256] = {0};
        float total_2[256] = {0};
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float inverse_deviation = generator_batchNorm1_inverse_deviation[column + c];
            const float grad_beta = sums_for_grad_generator_batchNorm1_beta[column + c];
            const float gamma_2 = generator_batchNorm1_gamma[column + c];
            const float m = adam_generator_batchNorm1_gamma_m[column + c];
            const float grad_gamma = sums_for_grad_generator_batchNorm1_gamma[column + c];
            const float m_next = 0.0f * m + grad_gamma;
            const float gamma_3 = grad_gamma * grad_gamma;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_next = 0.9f * v + 0.1f * gamma_3;
            const float m_2 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_next_2 = 0.0f * m_2 + grad_beta;
            const float beta = grad_beta * grad_beta;
            const float v_2 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_next_2 = 0.9f * v_2 + 0.1f * beta;
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_centred_via_squares[column + c] =
                0.03125f
                * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean_sum[column + c] = -0.015625f * (grad_beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_next_2 / (sqrtf(v_next_2) + 1e-07f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_next;
            adam_generator_batchNorm1_gamma_v[column + c] = v_next;
            adam_generator_batchNorm1_beta_m[column + c] = m_next_2;
            adam_generator_batchNorm1_beta_v[column + c] = v_next_2;
            total[c] += gamma_3;
            total_2[c] += beta;
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_gradient_generator_2[column + c] = total_2[c];
        }
    }
}

/* wgan_gp_step_grad_generator_dense1, BespokeZoo/WGANGP.swift:8
 *   multiply grad/generator/batchNorm1/centred via squares [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add grad/generator/batchNorm1/centred [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add grad/generator/dense1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   5 MB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_dense1(const bespoke_task *task) {
#line 5812 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[0]; /* [6272] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [6272] */
    /* [49][64][128] */
    const float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[4]; /* [6272] */
    float *const restrict grad_generator_dense1 = task->pointers[5]; /* [49][64][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const grad_centred_row = grad_generator_batchNorm1_centred_via_squares + slab * 128;
        const float *const mean_row = generator_batchNorm1_mean + slab * 128;
        const float *const grad_mean_sum_row = grad_generator_batchNorm1_mean_sum + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            const float *const grad_centred_row_2 = grad_generator_batchNorm1_centred_via_normalised + slab * 8192
                + row * 128;
            float *const grad_dense1_row = grad_generator_dense1 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                grad_dense1_row[c] = grad_centred_row_2[c] + grad_centred_row[c] * (dense1_row[c] - mean_row[c])
                    + grad_mean_sum_row[c];
            }
        }
    }
}

/* wgan_gp_step_grad_generator_dense1_kernel, BespokeZoo/WGANGP.swift:7
 *   dense, gradient of the kernel: grad/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   square adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   80.3 MFLOP, 4 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_dense1_kernel(const bespoke_task *task) {
#line 5846 "WGANGP_kernels.h"
    float *const restrict grad_generator_dense1_kernel = task->pointers[0]; /* [100][6272] */
    const float *const restrict noise_generator = task->pointers[1]; /* [1][64][100] */
    const float *const restrict grad_generator_dense1 = task->pointers[2]; /* [49][64][128] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [49][128] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [2048] */
        bespoke_multiply(100, 32, 32, terms, count, noise_generator, 6400, 1, 100,
                         grad_generator_dense1 + item % 4 * 32, 8192, 128, 64,
                         grad_generator_dense1_kernel + (slab * 128 + column), 6272, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 100; row++) {
            float *const grad_kernel_row = grad_generator_dense1_kernel + slab * 128 + row * 6272 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[slab * 128 + row * 6272 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 128 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_generator_dense1_kernel, BespokeZoo/WGANGP.swift:7
 *   add adam/generator/dense1/kernel/m/next [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   add adam/generator/dense1/kernel/v/next [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   square root adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   add 1e-07: adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   multiply adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   divide adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   subtract generator/dense1/kernel/next [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   18 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_dense1_kernel(const bespoke_task *task) {
#line 5889 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [100][6272] */
    const float *const restrict grad_generator_dense1_kernel = task->pointers[1]; /* [100][6272] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [100][6272] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [100][6272] */
    work items = share_evenly(task, 307, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 307 * 2048;
        const int columns = column + 2048 < 627200 ? 2048 : 627200 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense1_kernel[column + c];
            const float m_next = 0.0f * m + grad_kernel;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_next = 0.9f * v + 0.1f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense1_kernel_m[column + c] = m_next;
            adam_generator_dense1_kernel_v[column + c] = v_next;
        }
    }
}

/* wgan_gp_step_update_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   add adam/generator/convTranspose1/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   square adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   scale by 0.1 adam/generator/convTranspose1/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   add adam/generator/convTranspose1/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   square root adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   add 1e-07: adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   multiply adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   divide adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   subtract generator/convTranspose1/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   6 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 5928 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][64][128] */
    work items = share_evenly(task, 100, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_convTranspose1_kernel_m[column + c];
            const float grad_kernel = grad_generator_convTranspose1_kernel[column + c];
            const float m_next = 0.0f * m + grad_kernel;
            const float v = adam_generator_convTranspose1_kernel_v[column + c];
            const float v_next = 0.9f * v + 0.1f * (grad_kernel * grad_kernel);
            const float kernel = generator_convTranspose1_kernel[column + c];
            generator_convTranspose1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose1_kernel_m[column + c] = m_next;
            adam_generator_convTranspose1_kernel_v[column + c] = v_next;
        }
    }
}

/* wgan_gp_step_sums_for_signal_diversity, BespokeZoo/WGANGP.swift:31
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   63 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_signal_diversity(const bespoke_task *task) {
#line 5997 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_5 = task->pointers[4]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_6 = task->pointers[5]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_7 = task->pointers[6]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_8 = task->pointers[7]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_9 = task->pointers[8]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_10 = task->pointers[9]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_11 = task->pointers[10]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_12 = task->pointers[11]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_13 = task->pointers[12]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_14 = task->pointers[13]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_15 = task->pointers[14]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_16 = task->pointers[15]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_17 = task->pointers[16]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_18 = task->pointers[17]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_19 = task->pointers[18]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_20 = task->pointers[19]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_21 = task->pointers[20]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_22 = task->pointers[21]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_23 = task->pointers[22]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_24 = task->pointers[23]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_25 = task->pointers[24]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_26 = task->pointers[25]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_27 = task->pointers[26]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_28 = task->pointers[27]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_29 = task->pointers[28]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_30 = task->pointers[29]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict values = task->scratch; /* [784] */
        float *const restrict values_2 = task->scratch + 784; /* [784] */
        float *const restrict values_3 = task->scratch + 1568; /* [784] */
        float *const restrict values_4 = task->scratch + 2352; /* [784] */
        float *const restrict values_5 = task->scratch + 3136; /* [784] */
        float *const restrict values_6 = task->scratch + 3920; /* [784] */
        float *const restrict values_7 = task->scratch + 4704; /* [784] */
        float *const restrict values_8 = task->scratch + 5488; /* [784] */
        float *const restrict values_9 = task->scratch + 6272; /* [784] */
        float *const restrict values_10 = task->scratch + 7056; /* [784] */
        for (int c = 0; c < 784; c++) {
            values[c] = sums_for_signal_diversity_2[c]
                - 0.015625f * (sums_for_signal_diversity[c] * sums_for_signal_diversity[c]);
            values_2[c] = sums_for_signal_diversity_4[c]
                - 0.015625f * (sums_for_signal_diversity_3[c] * sums_for_signal_diversity_3[c]);
            values_3[c] = sums_for_signal_diversity_6[c]
                - 0.015625f * (sums_for_signal_diversity_5[c] * sums_for_signal_diversity_5[c]);
            values_4[c] = sums_for_signal_diversity_8[c]
                - 0.015625f * (sums_for_signal_diversity_7[c] * sums_for_signal_diversity_7[c]);
            values_5[c] = sums_for_signal_diversity_10[c]
                - 0.015625f * (sums_for_signal_diversity_9[c] * sums_for_signal_diversity_9[c]);
            values_6[c] = sums_for_signal_diversity_12[c]
                - 0.015625f * (sums_for_signal_diversity_11[c] * sums_for_signal_diversity_11[c]);
            values_7[c] = sums_for_signal_diversity_14[c]
                - 0.015625f * (sums_for_signal_diversity_13[c] * sums_for_signal_diversity_13[c]);
            values_8[c] = sums_for_signal_diversity_16[c]
                - 0.015625f * (sums_for_signal_diversity_15[c] * sums_for_signal_diversity_15[c]);
            values_9[c] = sums_for_signal_diversity_18[c]
                - 0.015625f * (sums_for_signal_diversity_17[c] * sums_for_signal_diversity_17[c]);
            values_10[c] = sums_for_signal_diversity_20[c]
                - 0.015625f * (sums_for_signal_diversity_19[c] * sums_for_signal_diversity_19[c]);
        }
        float total[1] = {0};
        for (int c = 0; c < 784; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity_21[0] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_22[0] = total_2[0];
        float total_3[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_3[0] += values_3[c];
        }
        sums_for_signal_diversity_23[0] = total_3[0];
        float total_4[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_4[0] += values_4[c];
        }
        sums_for_signal_diversity_24[0] = total_4[0];
        float total_5[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_5[0] += values_5[c];
        }
        sums_for_signal_diversity_25[0] = total_5[0];
        float total_6[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_6[0] += values_6[c];
        }
        sums_for_signal_diversity_26[0] = total_6[0];
        float total_7[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_7[0] += values_7[c];
        }
        sums_for_signal_diversity_27[0] = total_7[0];
        float total_8[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_8[0] += values_8[c];
        }
        sums_for_signal_diversity_28[0] = total_8[0];
        float total_9[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_9[0] += values_9[c];
        }
        sums_for_signal_diversity_29[0] = total_9[0];
        float total_10[1] = {0};
        for (int c = 0; c < 784; c++) {
            total_10[0] += values_10[c];
        }
        sums_for_signal_diversity_30[0] = total_10[0];
    }
}

/* wgan_gp_step_signal_gradient_generator, BespokeZoo/WGANGP.swift:31
 *   maximum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   maximum signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   divide signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/movement/generator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_generator(const bespoke_task *task) {
#line 6134 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_5 = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_6 = task->pointers[5]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_7 = task->pointers[6]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_8 = task->pointers[7]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_9 = task->pointers[8]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_10 = task->pointers[9]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[10]; /* [49][128] */
    const float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[11]; /* [1][6272] */
    const float *const restrict sums_for_signal_gradient_generator_3 = task->pointers[12]; /* [1][6272] */
    const float *const restrict sums_for_signal_gradient_generator_4 = task->pointers[13]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_generator_5 = task->pointers[14]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_generator_6 = task->pointers[15]; /* [5][64] */
    const float *const restrict sums_for_signal_movement_generator = task->pointers[16]; /* [1][1] */
    float *const restrict signal_gradient_generator_ = task->pointers[17];
    float *const restrict signal_gradient_generator_2_ = task->pointers[18];
    float *const restrict signal_gradient_generator_3_ = task->pointers[19];
    float *const restrict signal_gradient_generator_4_ = task->pointers[20];
    float *const restrict output_signal_diversity = task->pointers[21];
    float *const restrict output_signal_movement_generator = task->pointers[22];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float gradient_[1] = {0};
        for (int i = 0; i < 6272; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient_generator[i + c];
            }
        }
        float gradient_2_[1] = {0};
        for (int i = 0; i < 6272; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_2_[c] += sums_for_signal_gradient_generator_2[i + c];
            }
        }
        float gradient_3_[1] = {0};
        for (int i = 0; i < 6272; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_3_[c] += sums_for_signal_gradient_generator_3[i + c];
            }
        }
        float gradient_4_[1] = {0};
        for (int i = 0; i < 64; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_4_[c] += sums_for_signal_gradient_generator_4[i + c];
            }
        }
        float gradient_5_[1] = {0};
        for (int i = 0; i < 64; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_5_[c] += sums_for_signal_gradient_generator_5[i + c];
            }
        }
        float gradient_6_[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_6_[c] += sums_for_signal_gradient_generator_6[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            signal_gradient_generator_[c] = gradient_[c] + gradient_2_[c] + gradient_3_[c];
            signal_gradient_generator_2_[c] = gradient_4_[c];
            signal_gradient_generator_3_[c] = gradient_5_[c];
            signal_gradient_generator_4_[c] = gradient_6_[c];
            output_signal_diversity[c] =
                0.2f
                * (bespoke_maximum(sums_for_signal_diversity_2[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity[c], 0.050176f)
                + bespoke_maximum(sums_for_signal_diversity_4[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity_3[c], 0.050176f)
                + bespoke_maximum(sums_for_signal_diversity_6[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity_5[c], 0.050176f)
                + bespoke_maximum(sums_for_signal_diversity_8[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity_7[c], 0.050176f)
                + bespoke_maximum(sums_for_signal_diversity_10[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity_9[c], 0.050176f));
            output_signal_movement_generator[c] = sqrtf(sums_for_signal_movement_generator[c]);
        }
    }
}

/* wgan_gp_step_sums_for_signal_gradient_generator, BespokeZoo/WGANGP.swift:31
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   819 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_signal_gradient_generator(const bespoke_task *task) {
#line 6223 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[1]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 1600; row++) {
            const float *const grad_kernel_row = grad_generator_convTranspose1_kernel + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_output_signal_gradient_generator, BespokeZoo/WGANGP.swift:31
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_output_signal_gradient_generator(const bespoke_task *task) {
#line 6249 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_generator_ = task->pointers[1];
    const float *const restrict signal_gradient_generator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_generator_3_ = task->pointers[3];
    const float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    const float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[5]; /* [1][1] */
    float *const restrict output_signal_gradient_generator = task->pointers[6];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float gradient_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient_generator[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            output_signal_gradient_generator[c] =
                sqrtf(signal_gradient_generator_[c] + gradient_[c] + signal_gradient_generator_2_[c]
                + signal_gradient_generator_3_[c] + signal_gradient_generator_4_[c]
                + sums_for_signal_gradient_generator_2[c]);
        }
    }
}

/* wgan_gp_step_sums_for_signal_gradient_discriminator, BespokeZoo/WGANGP.swift:31
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   819 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_signal_gradient_discriminator(const bespoke_task *task) {
#line 6279 "WGANGP_kernels.h"
    const float *const restrict adam_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[1]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 1600; row++) {
            const float *const kernel_row = adam_discriminator_conv2_kernel + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* wgan_gp_step_output_signal_gradient_discriminator, BespokeZoo/WGANGP.swift:31
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   square root signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_output_signal_gradient_discriminator(const bespoke_task *task) {
#line 6307 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_discriminator_ = task->pointers[1];
    const float *const restrict signal_gradient_discriminator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_discriminator_3_ = task->pointers[3];
    const float *const restrict signal_gradient_discriminator_4_ = task->pointers[4];
    const float *const restrict signal_gradient_discriminator_5_ = task->pointers[5];
    const float *const restrict signal_gradient_discriminator_6_ = task->pointers[6];
    const float *const restrict signal_gradient_discriminator_7_ = task->pointers[7];
    float *const restrict output_signal_gradient_discriminator = task->pointers[8];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        float discriminator[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            output_signal_gradient_discriminator[c] =
                0.2f
                * (sqrtf(signal_gradient_discriminator_[c] + discriminator[c] + signal_gradient_discriminator_2_[c]
                + signal_gradient_discriminator_3_[c]) + signal_gradient_discriminator_4_[c]
                + signal_gradient_discriminator_5_[c] + signal_gradient_discriminator_6_[c]
                + signal_gradient_discriminator_7_[c]);
        }
    }
}

/* wgan_gp_step_trace_discriminator_dense1_bias, BespokeZoo/WGANGP.swift:28
 *   repeat grad/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB
 *   runs as wgan_gp_step_trace_grad_discriminator_dense1_bias
 *   runs as wgan_gp_step_trace_grad2_discriminator_dense1_bias
 *   runs as wgan_gp_step_trace_grad3_discriminator_dense1_bias
 *   runs as wgan_gp_step_trace_grad4_discriminator_dense1_bias
 *   runs as wgan_gp_step_trace_grad5_discriminator_dense1_bias */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_discriminator_dense1_bias(const bespoke_task *task) {
#line 6346 "WGANGP_kernels.h"
    float *const restrict trace_discriminator_dense1_bias = task->pointers[0];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            if (trace_discriminator_dense1_bias) {
                trace_discriminator_dense1_bias[c] = 0.0f;
            }
        }
    }
}

/* wgan_gp_step_trace_grad_generator_batchNorm1, BespokeZoo/WGANGP.swift:8
 *   sum grad/generator/batchNorm1 [6272]  (BespokeZoo/WGANGP.swift:8)
 *   25 kB
 *   runs as wgan_gp_step_trace_grad_generator_batchNorm1_gamma
 *   runs as wgan_gp_step_trace_grad_generator_batchNorm1_beta */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_grad_generator_batchNorm1(const bespoke_task *task) {
#line 6365 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1 = task->pointers[0]; /* [49][128] */
    float *const restrict trace_grad_generator_batchNorm1 = task->pointers[1];
    work items = share_evenly(task, 13, 13);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_batchNorm1) {
                trace_grad_generator_batchNorm1[column + c] = sums_for_grad_generator_batchNorm1[column + c];
            }
        }
    }
}

/* wgan_gp_step_trace_grad_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:12)
 *   819 kB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 6386 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    work items = share_evenly(task, 100, 6);
    for (int item; next_item(&items, &item);) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose1_kernel) {
                trace_grad_generator_convTranspose1_kernel[column + c] =
                    grad_generator_convTranspose1_kernel[column + c];
            }
        }
    }
}

/* wgan_gp_step_update_adam_discriminator_dense1_bias_m, BespokeZoo/WGANGP.swift:28
 *   scale by 0.0 adam/discriminator/dense1/bias/m/kept [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_adam_discriminator_dense1_bias_m(const bespoke_task *task) {
#line 6406 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[0]; /* [1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            adam_discriminator_dense1_bias_m[c] = 0.0f * adam_discriminator_dense1_bias_m[c];
        }
    }
}

/* wgan_gp_step_update_adam_discriminator_dense1_bias_v, BespokeZoo/WGANGP.swift:28
 *   scale by 0.59049 adam/discriminator/dense1/bias/v/kept [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_adam_discriminator_dense1_bias_v(const bespoke_task *task) {
#line 6421 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[0]; /* [1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            adam_discriminator_dense1_bias_v[c] = 0.59049f * adam_discriminator_dense1_bias_v[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel_6, BespokeZoo/WGANGP.swift:21
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   13 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel_6(const bespoke_task *task) {
#line 6436 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel_next = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[1]; /* [5][5][1][64] */
    work items = share_evenly(task, 7, 7);
    for (int item; next_item(&items, &item);) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            discriminator_conv1_kernel[column + c] = discriminator_conv1_kernel_next[column + c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_bias_6, BespokeZoo/WGANGP.swift:21
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   1 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_bias_6(const bespoke_task *task) {
#line 6454 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_bias_next = task->pointers[0]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 64; c++) {
            discriminator_conv1_bias[c] = discriminator_conv1_bias_next[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv2_kernel_5, BespokeZoo/WGANGP.swift:24
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   2 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_kernel_5(const bespoke_task *task) {
#line 6470 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 100, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            discriminator_conv2_kernel[column + c] = discriminator_conv2_kernel_next[column + c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv2_bias_6, BespokeZoo/WGANGP.swift:24
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   1 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_bias_6(const bespoke_task *task) {
#line 6487 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_bias_next = task->pointers[0]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 128; c++) {
            discriminator_conv2_bias[c] = discriminator_conv2_bias_next[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_kernel_6, BespokeZoo/WGANGP.swift:28
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   50 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_kernel_6(const bespoke_task *task) {
#line 6503 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [6272][1] */
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            discriminator_dense1_kernel[column + c] = discriminator_dense1_kernel_next[column + c];
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_bias, BespokeZoo/WGANGP.swift:28
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_bias(const bespoke_task *task) {
#line 6521 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_bias_next = task->pointers[0]; /* [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 1; c++) {
            discriminator_dense1_bias[c] = discriminator_dense1_bias_next[c];
        }
    }
}

/* wgan_gp_generate_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   80.3 MFLOP, 4 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_generator_dense1(const bespoke_task *task) {
#line 6537 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [100][6272] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [3200] */
        bespoke_multiply(64, 32, 32, terms, count, input_noise, 100, 100, 1, generator_dense1_kernel + item % 4 * 32,
                         128, 6272, 100, generator_dense1 + (slab * 8192 + column), 128, 0, copies);
    }
}

/* wgan_gp_shared_generator_batchNorm1_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   runs as wgan_gp_generate_generator_batchNorm1_inverse_deviation
 *   runs as wgan_gp_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 6560 "WGANGP_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* [6272] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [6272] */
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_inverse_deviation[column + c] =
                1.0f / sqrtf(generator_batchNorm1_moving_variance[column + c] + 0.001f);
        }
    }
}

/* wgan_gp_shared_generator_batchNorm2_inverse_deviation, BespokeZoo/WGANGP.swift:13
 *   reciprocal square root generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB
 *   runs as wgan_gp_generate_generator_batchNorm2_inverse_deviation
 *   runs as wgan_gp_generate_one_generator_batchNorm2_inverse_deviation */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_batchNorm2_inverse_deviation(const bespoke_task *task) {
#line 6581 "WGANGP_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* [64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        for (int c = 0; c < 64; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm2_moving_variance[c] + 0.001f);
        }
    }
}

/* wgan_gp_generate_output_image, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=64, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   add generator/convTranspose2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   2 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_output_image(const bespoke_task *task) {
#line 6600 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict output_image = task->pointers[2];
    work items = share_evenly(task, 784, 19);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const ptrdiff_t slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const ptrdiff_t slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const ptrdiff_t slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const ptrdiff_t slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const ptrdiff_t slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const ptrdiff_t slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const ptrdiff_t slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const ptrdiff_t slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c + slab_from_product_9]) + bias_value);
        }
    }
}

/* wgan_gp_generate_one_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1 [n=1, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   1.3 MFLOP, 3 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_dense1(const bespoke_task *task) {
#line 6647 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [100][6272] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(1, 128, 128, terms, count, input_noise, 100, 100, 1, generator_dense1_kernel, 128, 6272, 100,
                         generator_dense1 + slab * 128, 128, 0, NULL);
    }
}

/* wgan_gp_generate_one_generator_relu1, BespokeZoo/WGANGP.swift:8
 *   multiply generator/batchNorm1/normalised [n=1, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply generator/batchNorm1/scaled [n=1, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1 [n=1, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   leaky ReLU (0.0) generator/relu1 [n=1, 6272]  (BespokeZoo/WGANGP.swift:9)
 *   151 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_relu1(const bespoke_task *task) {
#line 6669 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [6272] */
    float *const restrict generator_relu1 = task->pointers[5]; /* [49][1][128] */
    work items = share_evenly(task, 49, 16);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const dense1_row = generator_dense1 + slab * 128;
        const float *const moving_mean_row = generator_batchNorm1_moving_mean + slab * 128;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 128;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 128;
        const float *const beta_row = generator_batchNorm1_beta + slab * 128;
        float *const relu1_row = generator_relu1 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float batchNorm1 = (dense1_row[c] - moving_mean_row[c]) * inverse_deviation_row[c] * gamma_row[c]
                + beta_row[c];
            relu1_row[c] = batchNorm1 < 0.0f ? 0.0f : batchNorm1;
        }
    }
}

/* wgan_gp_generate_one_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1 [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:12)
 *   16.8 MFLOP, 894 kB */
/* 64 terms of 14 x 2 slabs. */
static const term_table wgan_gp_generate_one_generator_convTranspose1_slab_terms = {
    .row_count = 14, .column_count = 2,
    .rows = (const span[]){
        {{0, 6}, {0, 0}, 1}, {{7, 1}, {-7, 10}, 2}, {{7, 6}, {-7, 10}, 2}, {{14, 1}, {-7, 10}, 3},
        {{14, 6}, {-7, 10}, 2}, {{21, 1}, {-7, 10}, 3}, {{21, 6}, {-7, 10}, 2}, {{28, 1}, {-7, 10}, 3},
        {{28, 6}, {-7, 10}, 2}, {{35, 1}, {-7, 10}, 3}, {{35, 6}, {-7, 10}, 2}, {{42, 1}, {-7, 10}, 3},
        {{42, 6}, {-7, 10}, 2}, {{42, 11}, {-7, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}},
};
/* 32 terms of 28 slabs, of rows 0 to 5 alone. */
static const term_table wgan_gp_generate_one_generator_convTranspose1_slab_terms_2 = {
    .row_count = 28, .column_count = 1,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 0}, {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 0}, {{1, 0}, {0, 0}, 2}, {{3, 0}, {0, 0}, 0},
        {{3, 0}, {0, 0}, 2}, {{5, 0}, {0, 0}, 0}, {{5, 0}, {0, 0}, 3}, {{8, 0}, {0, 0}, 0}, {{8, 0}, {0, 0}, 2},
        {{10, 0}, {0, 0}, 0}, {{10, 0}, {0, 0}, 3}, {{13, 0}, {0, 0}, 0}, {{13, 0}, {0, 0}, 2}, {{15, 0}, {0, 0}, 0},
        {{15, 0}, {0, 0}, 3}, {{18, 0}, {0, 0}, 0}, {{18, 0}, {0, 0}, 2}, {{20, 0}, {0, 0}, 0}, {{20, 0}, {0, 0}, 3},
        {{23, 0}, {0, 0}, 0}, {{23, 0}, {0, 0}, 2}, {{25, 0}, {0, 0}, 0}, {{25, 0}, {0, 0}, 3}, {{28, 0}, {0, 0}, 0},
        {{28, 0}, {0, 0}, 2}, {{30, 0}, {0, 0}, 0}, {{30, 0}, {0, 0}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}},
    .list = (const term[]){
        {1, 5}, {8, 0}, {1, 10}, {8, 5}, {1, 15}, {15, 0}, {8, 10}, {1, 20}, {15, 5}, {8, 15}, {22, 0}, {15, 10},
        {8, 20}, {22, 5}, {15, 15}, {29, 0}, {22, 10}, {15, 20}, {29, 5}, {22, 15}, {36, 0}, {29, 10}, {22, 20},
        {36, 5}, {29, 15}, {43, 0}, {36, 10}, {29, 20}, {43, 5}, {36, 15}, {43, 10}, {36, 20},
    },
};
/* 64 terms of 14 x 2 slabs, of rows 1 to 6 alone. */
static const term_table wgan_gp_generate_one_generator_convTranspose1_slab_terms_3 = {
    .row_count = 14, .column_count = 2,
    .rows = (const span[]){
        {{0, 8}, {0, 0}, 1}, {{7, 3}, {-7, 10}, 2}, {{7, 8}, {-7, 10}, 2}, {{14, 3}, {-7, 10}, 3},
        {{14, 8}, {-7, 10}, 2}, {{21, 3}, {-7, 10}, 3}, {{21, 8}, {-7, 10}, 2}, {{28, 3}, {-7, 10}, 3},
        {{28, 8}, {-7, 10}, 2}, {{35, 3}, {-7, 10}, 3}, {{35, 8}, {-7, 10}, 2}, {{42, 3}, {-7, 10}, 3},
        {{42, 8}, {-7, 10}, 2}, {{42, 13}, {-7, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}},
};
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_convTranspose1(const bespoke_task *task) {
#line 6738 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_relu1 = task->pointers[1]; /* [49][1][128] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][64][128] */
    work items = share_by_work(task, &wgan_gp_generate_one_generator_convTranspose1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[4];
        const int count = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_relu1, 128, 128, generator_convTranspose1_kernel + item % 2 * 4096,
                    8192, 128, 128, generator_convTranspose1 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 0);
        term terms_2[4];
        const int count_2 = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose1_slab_terms_2, slab, terms_2);
        bespoke_dot(6, 32, terms_2, count_2, generator_relu1, 128, 128,
                    generator_convTranspose1_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose1 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 1);
        term terms_3[4];
        const int count_3 = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose1_slab_terms_3, slab, terms_3);
        bespoke_dot(6, 32, terms_3, count_3, generator_relu1, 128, 128,
                    generator_convTranspose1_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose1 + (slab / 2 * 896 + slab % 2 * 64 + column) + 128, 128, 1);
    }
}

/* wgan_gp_generate_one_generator_relu2, BespokeZoo/WGANGP.swift:13
 *   multiply generator/batchNorm2/normalised [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply generator/batchNorm2/scaled [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2 [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   leaky ReLU (0.0) generator/relu2 [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:14)
 *   101 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_relu2(const bespoke_task *task) {
#line 6771 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_relu2 = task->pointers[5]; /* [196][1][64] */
    work items = share_evenly(task, 196, 96);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const convTranspose1_row = generator_convTranspose1 + slab * 64;
        float *const relu2_row = generator_relu2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float batchNorm2 =
                (convTranspose1_row[c] - generator_batchNorm2_moving_mean[c])
                * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c]
                + generator_batchNorm2_beta[c];
            relu2_row[c] = batchNorm2 < 0.0f ? 0.0f : batchNorm2;
        }
    }
}

/* wgan_gp_generate_one_generator_convTranspose2_product, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=1, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   0.6 MFLOP, 60 kB */
/* 134 terms of 28 x 2 slabs. */
static const term_table wgan_gp_generate_one_generator_convTranspose2_product_slab_terms = {
    .row_count = 28, .column_count = 2,
    .rows = (const span[]){
        {{0, 6}, {0, 0}, 1}, {{14, 1}, {-14, 10}, 2}, {{14, 6}, {-14, 10}, 2}, {{28, 1}, {-14, 10}, 3},
        {{28, 6}, {-14, 10}, 2}, {{42, 1}, {-14, 10}, 3}, {{42, 6}, {-14, 10}, 2}, {{56, 1}, {-14, 10}, 3},
        {{56, 6}, {-14, 10}, 2}, {{70, 1}, {-14, 10}, 3}, {{70, 6}, {-14, 10}, 2}, {{84, 1}, {-14, 10}, 3},
        {{84, 6}, {-14, 10}, 2}, {{98, 1}, {-14, 10}, 3}, {{98, 6}, {-14, 10}, 2}, {{112, 1}, {-14, 10}, 3},
        {{112, 6}, {-14, 10}, 2}, {{126, 1}, {-14, 10}, 3}, {{126, 6}, {-14, 10}, 2}, {{140, 1}, {-14, 10}, 3},
        {{140, 6}, {-14, 10}, 2}, {{154, 1}, {-14, 10}, 3}, {{154, 6}, {-14, 10}, 2}, {{168, 1}, {-14, 10}, 3},
        {{168, 6}, {-14, 10}, 2}, {{182, 1}, {-14, 10}, 3}, {{182, 6}, {-14, 10}, 2}, {{182, 11}, {-14, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}},
};
/* 67 terms of 56 slabs, of rows 0 to 12 alone. */
static const term_table wgan_gp_generate_one_generator_convTranspose2_product_slab_terms_2 = {
    .row_count = 56, .column_count = 1,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 0}, {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 0}, {{1, 0}, {0, 0}, 2}, {{3, 0}, {0, 0}, 0},
        {{3, 0}, {0, 0}, 2}, {{5, 0}, {0, 0}, 0}, {{5, 0}, {0, 0}, 3}, {{8, 0}, {0, 0}, 0}, {{8, 0}, {0, 0}, 2},
        {{10, 0}, {0, 0}, 0}, {{10, 0}, {0, 0}, 3}, {{13, 0}, {0, 0}, 0}, {{13, 0}, {0, 0}, 2}, {{15, 0}, {0, 0}, 0},
        {{15, 0}, {0, 0}, 3}, {{18, 0}, {0, 0}, 0}, {{18, 0}, {0, 0}, 2}, {{20, 0}, {0, 0}, 0}, {{20, 0}, {0, 0}, 3},
        {{23, 0}, {0, 0}, 0}, {{23, 0}, {0, 0}, 2}, {{25, 0}, {0, 0}, 0}, {{25, 0}, {0, 0}, 3}, {{28, 0}, {0, 0}, 0},
        {{28, 0}, {0, 0}, 2}, {{30, 0}, {0, 0}, 0}, {{30, 0}, {0, 0}, 3}, {{33, 0}, {0, 0}, 0}, {{33, 0}, {0, 0}, 2},
        {{35, 0}, {0, 0}, 0}, {{35, 0}, {0, 0}, 3}, {{38, 0}, {0, 0}, 0}, {{38, 0}, {0, 0}, 2}, {{40, 0}, {0, 0}, 0},
        {{40, 0}, {0, 0}, 3}, {{43, 0}, {0, 0}, 0}, {{43, 0}, {0, 0}, 2}, {{45, 0}, {0, 0}, 0}, {{45, 0}, {0, 0}, 3},
        {{48, 0}, {0, 0}, 0}, {{48, 0}, {0, 0}, 2}, {{50, 0}, {0, 0}, 0}, {{50, 0}, {0, 0}, 3}, {{53, 0}, {0, 0}, 0},
        {{53, 0}, {0, 0}, 2}, {{55, 0}, {0, 0}, 0}, {{55, 0}, {0, 0}, 3}, {{58, 0}, {0, 0}, 0}, {{58, 0}, {0, 0}, 2},
        {{60, 0}, {0, 0}, 0}, {{60, 0}, {0, 0}, 3}, {{63, 0}, {0, 0}, 0}, {{63, 0}, {0, 0}, 2}, {{65, 0}, {0, 0}, 0},
        {{65, 0}, {0, 0}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}},
    .list = (const term[]){
        {1, 5}, {15, 0}, {1, 10}, {15, 5}, {1, 15}, {29, 0}, {15, 10}, {1, 20}, {29, 5}, {15, 15}, {43, 0}, {29, 10},
        {15, 20}, {43, 5}, {29, 15}, {57, 0}, {43, 10}, {29, 20}, {57, 5}, {43, 15}, {71, 0}, {57, 10}, {43, 20},
        {71, 5}, {57, 15}, {85, 0}, {71, 10}, {57, 20}, {85, 5}, {71, 15}, {99, 0}, {85, 10}, {71, 20}, {99, 5},
        {85, 15}, {113, 0}, {99, 10}, {85, 20}, {113, 5}, {99, 15}, {127, 0}, {113, 10}, {99, 20}, {127, 5}, {113, 15},
        {141, 0}, {127, 10}, {113, 20}, {141, 5}, {127, 15}, {155, 0}, {141, 10}, {127, 20}, {155, 5}, {141, 15},
        {169, 0}, {155, 10}, {141, 20}, {169, 5}, {155, 15}, {183, 0}, {169, 10}, {155, 20}, {183, 5}, {169, 15},
        {183, 10}, {169, 20},
    },
};
/* 134 terms of 28 x 2 slabs, of rows 1 to 13 alone. */
static const term_table wgan_gp_generate_one_generator_convTranspose2_product_slab_terms_3 = {
    .row_count = 28, .column_count = 2,
    .rows = (const span[]){
        {{0, 8}, {0, 0}, 1}, {{14, 3}, {-14, 10}, 2}, {{14, 8}, {-14, 10}, 2}, {{28, 3}, {-14, 10}, 3},
        {{28, 8}, {-14, 10}, 2}, {{42, 3}, {-14, 10}, 3}, {{42, 8}, {-14, 10}, 2}, {{56, 3}, {-14, 10}, 3},
        {{56, 8}, {-14, 10}, 2}, {{70, 3}, {-14, 10}, 3}, {{70, 8}, {-14, 10}, 2}, {{84, 3}, {-14, 10}, 3},
        {{84, 8}, {-14, 10}, 2}, {{98, 3}, {-14, 10}, 3}, {{98, 8}, {-14, 10}, 2}, {{112, 3}, {-14, 10}, 3},
        {{112, 8}, {-14, 10}, 2}, {{126, 3}, {-14, 10}, 3}, {{126, 8}, {-14, 10}, 2}, {{140, 3}, {-14, 10}, 3},
        {{140, 8}, {-14, 10}, 2}, {{154, 3}, {-14, 10}, 3}, {{154, 8}, {-14, 10}, 2}, {{168, 3}, {-14, 10}, 3},
        {{168, 8}, {-14, 10}, 2}, {{182, 3}, {-14, 10}, 3}, {{182, 8}, {-14, 10}, 2}, {{182, 13}, {-14, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}},
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_convTranspose2_product(const bespoke_task *task) {
#line 6855 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose2_product = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_relu2 = task->pointers[1]; /* [196][1][64] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][1][64] */
    work items = share_by_work(task, &wgan_gp_generate_one_generator_convTranspose2_product_slab_terms, 1, 46);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[4];
        const int count = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_dot(14, 1, terms, count, generator_relu2, 64, 64, generator_convTranspose2_kernel, 64, 64, 64,
                    generator_convTranspose2_product + (slab / 2 * 28 + slab % 2), 2, 0);
        term terms_2[4];
        const int count_2 =
            terms_of_slab(&wgan_gp_generate_one_generator_convTranspose2_product_slab_terms_2, slab, terms_2);
        bespoke_dot(13, 1, terms_2, count_2, generator_relu2, 64, 64, generator_convTranspose2_kernel, 64, 64, 64,
                    generator_convTranspose2_product + (slab / 2 * 28 + slab % 2), 2, 1);
        term terms_3[4];
        const int count_3 =
            terms_of_slab(&wgan_gp_generate_one_generator_convTranspose2_product_slab_terms_3, slab, terms_3);
        bespoke_dot(13, 1, terms_3, count_3, generator_relu2, 64, 64, generator_convTranspose2_kernel, 64, 64, 64,
                    generator_convTranspose2_product + (slab / 2 * 28 + slab % 2) + 2, 2, 1);
    }
}

/* wgan_gp_generate_one_output_image, BespokeZoo/WGANGP.swift:16
 *   add generator/convTranspose2 [n=1, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1 [n=1, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   6 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_output_image(const bespoke_task *task) {
#line 6885 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_product = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict output_image = task->pointers[2];
    work items = share_evenly(task, 784, 784);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int c = 0; c < 1; c++) {
            output_image[slab + c] = bespoke_tanh(generator_convTranspose2_product[slab + c] + bias_value);
        }
    }
}

