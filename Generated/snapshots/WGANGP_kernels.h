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
    const range items = share_evenly(1591, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_fill(wgan_gp_initialise_states_rows, task->pointers, call, item);
    }
}

/* wgan_gp_shared_pack_generator_dense1_kernel, BespokeZoo/WGANGP.swift:7
 *   pack generator/dense1/kernel [100, 6272]
 *   5 MB
 *   runs as wgan_gp_step_pack_generator_dense1_kernel
 *   runs as wgan_gp_generate_pack_generator_dense1_kernel */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_pack_generator_dense1_kernel(const bespoke_task *task) {
#line 77 "WGANGP_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* [100][6272] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][100][32] */
    const range items = share_evenly(4900, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 100;
        bespoke_pack_row(generator_dense1_kernel + slab * 128 + item % 100 * 6272,
                         generator_dense1_kernel_in_panels + slab * 12800 + item % 100 * 32, 3200, 32, 128);
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
#line 98 "WGANGP_kernels.h"
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
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 181 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][64][100] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][128] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, noise, 6400, 100, 1,
                         generator_dense1_kernel_in_panels + item % 4 * 3200, 12800, 32, 100,
                         generator_dense1 + (slab * 8192 + column), 128, 0, NULL);
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
#line 218 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 244 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[2]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 277 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 306 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [6272] */
    float *const restrict generator_relu1 = task->pointers[5]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 339 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 383 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [100][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_relu1, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_shared_transform_generator_reshape1_rows,
                          wgan_gp_shared_transform_generator_reshape1_rows, transformed_generator_reshape1, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256);
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
#line 439 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256);
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
#line 482 "WGANGP_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 541 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 4112, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_shared_generator_convTranspose1_rows, wgan_gp_shared_generator_convTranspose1_rows,
                          generator_convTranspose1, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
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
#line 565 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[1]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 595 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 626 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[2]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 659 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 685 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(generator_convTranspose2_kernel + slab * 64, 64,
                                generator_convTranspose2_kernel_in_panels + item * 64, 64, 1, 1);
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
#line 711 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_relu2 = task->pointers[5]; /* [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 745 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(discriminator_conv1_kernel + slab * 64 + item % 1 * 64,
                         discriminator_conv1_kernel_in_panels + slab * 64 + item % 1 * 32, 32, 32, 64);
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
 *   36.8 MFLOP, 4 MB */
/* 4489 terms of 28 x 28 slabs. */
static const term_table wgan_gp_step_generator_tanh1_fake_slab_terms = {
    .row_count = 28, .column_count = 28,
    .rows = (const span[]){
        {{0, 6}, {0, 0}, 1}, {{0, 11}, {14, -10}, 2}, {{0, 16}, {14, -10}, 2}, {{0, 21}, {14, -10}, 3},
        {{14, 16}, {14, -10}, 2}, {{14, 21}, {14, -10}, 3}, {{28, 16}, {14, -10}, 2}, {{28, 21}, {14, -10}, 3},
        {{42, 16}, {14, -10}, 2}, {{42, 21}, {14, -10}, 3}, {{56, 16}, {14, -10}, 2}, {{56, 21}, {14, -10}, 3},
        {{70, 16}, {14, -10}, 2}, {{70, 21}, {14, -10}, 3}, {{84, 16}, {14, -10}, 2}, {{84, 21}, {14, -10}, 3},
        {{98, 16}, {14, -10}, 2}, {{98, 21}, {14, -10}, 3}, {{112, 16}, {14, -10}, 2}, {{112, 21}, {14, -10}, 3},
        {{126, 16}, {14, -10}, 2}, {{126, 21}, {14, -10}, 3}, {{140, 16}, {14, -10}, 2}, {{140, 21}, {14, -10}, 3},
        {{154, 16}, {14, -10}, 2}, {{154, 21}, {14, -10}, 3}, {{168, 16}, {14, -10}, 2}, {{168, 21}, {14, -10}, 2},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{0, 1}, {1, -2}, 2}, {{0, 2}, {1, -2}, 2}, {{0, 3}, {1, -2}, 3}, {{1, 2}, {1, -2}, 2},
        {{1, 3}, {1, -2}, 3}, {{2, 2}, {1, -2}, 2}, {{2, 3}, {1, -2}, 3}, {{3, 2}, {1, -2}, 2}, {{3, 3}, {1, -2}, 3},
        {{4, 2}, {1, -2}, 2}, {{4, 3}, {1, -2}, 3}, {{5, 2}, {1, -2}, 2}, {{5, 3}, {1, -2}, 3}, {{6, 2}, {1, -2}, 2},
        {{6, 3}, {1, -2}, 3}, {{7, 2}, {1, -2}, 2}, {{7, 3}, {1, -2}, 3}, {{8, 2}, {1, -2}, 2}, {{8, 3}, {1, -2}, 3},
        {{9, 2}, {1, -2}, 2}, {{9, 3}, {1, -2}, 3}, {{10, 2}, {1, -2}, 2}, {{10, 3}, {1, -2}, 3}, {{11, 2}, {1, -2}, 2},
        {{11, 3}, {1, -2}, 3}, {{12, 2}, {1, -2}, 2}, {{12, 3}, {1, -2}, 2},
    },
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_tanh1_fake(const bespoke_task *task) {
#line 797 "WGANGP_kernels.h"
    const float *const restrict generator_relu2_fake = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    const float *const restrict input_real = task->pointers[3];
    const float *const restrict input_real2 = task->pointers[4];
    const float *const restrict input_real3 = task->pointers[5];
    const float *const restrict input_real4 = task->pointers[6];
    const float *const restrict input_real5 = task->pointers[7];
    float *const restrict generator_tanh1_fake = task->pointers[8]; /* [784][64][1] */
    float *const restrict trace_fake = task->pointers[9];
    float *const restrict sums_for_signal_diversity = task->pointers[10]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[11]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_3 = task->pointers[12]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_4 = task->pointers[13]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_5 = task->pointers[14]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_6 = task->pointers[15]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_7 = task->pointers[16]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_8 = task->pointers[17]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_9 = task->pointers[18]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_10 = task->pointers[19]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_11 = task->pointers[20]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_12 = task->pointers[21]; /* [784][1] */
    const float bias_value = generator_convTranspose2_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_relu2_fake, 4096, 64, generator_convTranspose2_kernel_in_panels, 64,
                    1, 64, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        float total_5[1] = {0};
        float total_6[1] = {0};
        float total_7[1] = {0};
        float total_8[1] = {0};
        float total_9[1] = {0};
        float total_10[1] = {0};
        float total_11[1] = {0};
        float total_12[1] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const input_real_row = input_real + slab + row * 784;
            const float *const input_real2_row = input_real2 + slab + row * 784;
            const float *const input_real3_row = input_real3 + slab + row * 784;
            const float *const input_real4_row = input_real4 + slab + row * 784;
            const float *const input_real5_row = input_real5 + slab + row * 784;
            float *const tanh1_row = generator_tanh1_fake + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 = bespoke_tanh(tile[row + c] + bias_value);
                tanh1_row[c] = tanh1;
                if (trace_fake) {
                    trace_fake[slab + row * 784 + c] = tanh1;
                }
                total[c] += input_real_row[c] * input_real_row[c];
                total_2[c] += input_real_row[c];
                total_3[c] += tanh1 * tanh1;
                total_4[c] += tanh1;
                total_5[c] += input_real2_row[c] * input_real2_row[c];
                total_6[c] += input_real2_row[c];
                total_7[c] += input_real3_row[c] * input_real3_row[c];
                total_8[c] += input_real3_row[c];
                total_9[c] += input_real4_row[c] * input_real4_row[c];
                total_10[c] += input_real4_row[c];
                total_11[c] += input_real5_row[c] * input_real5_row[c];
                total_12[c] += input_real5_row[c];
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity[slab + c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_2[slab + c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_3[slab + c] = total_3[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_4[slab + c] = total_4[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_5[slab + c] = total_5[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_6[slab + c] = total_6[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_7[slab + c] = total_7[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_8[slab + c] = total_8[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_9[slab + c] = total_9[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_10[slab + c] = total_10[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_11[slab + c] = total_11[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_12[slab + c] = total_12[c];
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 3 MB
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real2
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real3
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real4
 *   runs as wgan_gp_step_discriminator_leakyReLU1_real5 */
/* 4489 terms of 14 x 14 slabs. */
static const term_table wgan_gp_step_discriminator_leakyReLU1_slab_terms = {
    .row_count = 14, .column_count = 14,
    .rows = (const span[]){
        {{0, 6}, {28, 5}, 4}, {{28, 1}, {28, 5}, 5}, {{84, 1}, {28, 5}, 5}, {{140, 1}, {28, 5}, 5},
        {{196, 1}, {28, 5}, 5}, {{252, 1}, {28, 5}, 5}, {{308, 1}, {28, 5}, 5}, {{364, 1}, {28, 5}, 5},
        {{420, 1}, {28, 5}, 5}, {{476, 1}, {28, 5}, 5}, {{532, 1}, {28, 5}, 5}, {{588, 1}, {28, 5}, 5},
        {{644, 1}, {28, 5}, 5}, {{700, 1}, {28, 5}, 3},
    },
    .columns = (const span[]){
        {{0, 0}, {1, 1}, 4}, {{1, -1}, {1, 1}, 5}, {{3, -1}, {1, 1}, 5}, {{5, -1}, {1, 1}, 5}, {{7, -1}, {1, 1}, 5},
        {{9, -1}, {1, 1}, 5}, {{11, -1}, {1, 1}, 5}, {{13, -1}, {1, 1}, 5}, {{15, -1}, {1, 1}, 5},
        {{17, -1}, {1, 1}, 5}, {{19, -1}, {1, 1}, 5}, {{21, -1}, {1, 1}, 5}, {{23, -1}, {1, 1}, 5},
        {{25, -1}, {1, 1}, 3},
    },
};
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU1(const bespoke_task *task) {
#line 936 "WGANGP_kernels.h"
    const float *const restrict input = task->pointers[0];
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU1 = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, input, 1, 784, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
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
#line 972 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1050 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(discriminator_leakyReLU1, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows, transformed_discriminator_leakyReLU1,
                          4112, (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128);
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
#line 1100 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256);
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
#line 1154 "WGANGP_kernels.h"
    float *const restrict products_of_discriminator_conv2 = task->pointers[0]; /* [100][64][128] */
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_discriminator_conv2_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1212 "WGANGP_kernels.h"
    const float *const restrict products_of_discriminator_conv2 = task->pointers[0]; /* [100][64][128] */
    float *const restrict discriminator_conv2 = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_discriminator_conv2, 8208, (grid_of_slabs){10, 10, 1, 1},
                          wgan_gp_step_discriminator_conv2_rows, wgan_gp_step_discriminator_conv2_rows,
                          discriminator_conv2, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
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
#line 1235 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1267 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_leakyReLU2 = task->pointers[2]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1313 "WGANGP_kernels.h"
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
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_real, 8192, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_real_product, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 64; row++) {
            float random_discriminator[1];
            bespoke_uniform(random_discriminator, 1, call, task->numbers[0], row, 0.0f, 1.0f);
            float random_discriminator2_[1];
            bespoke_uniform(random_discriminator2_, 1, call, task->numbers[1], row, 0.0f, 1.0f);
            float random_discriminator3_[1];
            bespoke_uniform(random_discriminator3_, 1, call, task->numbers[2], row, 0.0f, 1.0f);
            float random_discriminator4_[1];
            bespoke_uniform(random_discriminator4_, 1, call, task->numbers[3], row, 0.0f, 1.0f);
            float random_discriminator5_[1];
            bespoke_uniform(random_discriminator5_, 1, call, task->numbers[4], row, 0.0f, 1.0f);
            for (int c = 0; c < 1; c++) {
                const float product = discriminator_dense1_real_product[row + c];
                const float dense1 = product + bias_value;
                uniform_discriminator[row + c] = random_discriminator[c];
                penalty[row + c] = -random_discriminator[c] + 1.0f;
                grad_discriminator_dense1_discriminator_look[row + c] = 1.0f;
                grad_discriminator_dense1_fake[row + c] = 0.015625f;
                grad_discriminator_dense1_real[row + c] = -0.015625f;
                uniform_discriminator2_[row + c] = random_discriminator2_[c];
                penalty_2[row + c] = -random_discriminator2_[c] + 1.0f;
                uniform_discriminator3_[row + c] = random_discriminator3_[c];
                penalty_3[row + c] = -random_discriminator3_[c] + 1.0f;
                uniform_discriminator4_[row + c] = random_discriminator4_[c];
                penalty_4[row + c] = -random_discriminator4_[c] + 1.0f;
                uniform_discriminator5_[row + c] = random_discriminator5_[c];
                penalty_5[row + c] = -random_discriminator5_[c] + 1.0f;
                if (trace_logits_real) {
                    trace_logits_real[row + c] = dense1;
                }
                if (trace_uniform_discriminator) {
                    trace_uniform_discriminator[row + c] = random_discriminator[c];
                }
                if (trace_uniform_discriminator2) {
                    trace_uniform_discriminator2[row + c] = random_discriminator2_[c];
                }
                if (trace_uniform_discriminator3) {
                    trace_uniform_discriminator3[row + c] = random_discriminator3_[c];
                }
                if (trace_uniform_discriminator4) {
                    trace_uniform_discriminator4[row + c] = random_discriminator4_[c];
                }
                if (trace_uniform_discriminator5) {
                    trace_uniform_discriminator5[row + c] = random_discriminator5_[c];
                }
                total[c] += dense1;
                total_2[c] += bespoke_slope(dense1, 0.0f);
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_real[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_sign[c] = total_2[c];
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1_2, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 3 MB
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake2
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake3
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake4
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_fake5
 *   runs as wgan_gp_step_discriminator_leakyReLU1_discriminator5_look
 *   runs as wgan_gp_step_discriminator_leakyReLU1_generator */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU1_2(const bespoke_task *task) {
#line 1426 "WGANGP_kernels.h"
    const float *const restrict generator_tanh1_fake = task->pointers[0]; /* [784][64][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU1 = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, generator_tanh1_fake, 64, 1, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            float *const leakyReLU1_row = discriminator_leakyReLU1 + slab * 4096 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float conv1 = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                leakyReLU1_row[c] = conv1 > 0.0f ? conv1 : 0.2f * conv1;
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
#line 1463 "WGANGP_kernels.h"
    float *const restrict discriminator_dense1_product = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[3]; /* [1] */
    float *const restrict trace_logits = task->pointers[4];
    float *const restrict sums_for_score = task->pointers[5]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2, 8192, 128, discriminator_dense1_kernel_in_panels,
                    128, 1, 128, discriminator_dense1_product, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float product = discriminator_dense1_product[row + c];
                const float dense1 = product + bias_value;
                if (trace_logits) {
                    trace_logits[row + c] = dense1;
                }
                total[c] += dense1;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score[c] = total[c];
        }
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
#line 1505 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[2];
    float *const restrict signal_spread_ = task->pointers[3];
    float *const restrict signal_separation_ = task->pointers[4];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1529 "WGANGP_kernels.h"
    const float *const restrict uniform_discriminator = task->pointers[0]; /* [1][64][1] */
    const float *const restrict input_real = task->pointers[1];
    const float *const restrict penalty = task->pointers[2]; /* [1][64][1] */
    const float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[4]; /* [784][64][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const tanh1_row = generator_tanh1_fake + slab * 64;
        float *const penalty_row = penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            penalty_row[c] = uniform_discriminator[c] * input_real[slab + c * 784] + penalty[c] * tanh1_row[c];
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
#line 1562 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_look_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[3]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2_look = task->pointers[4]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2 = task->pointers[5]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[6]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1605 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1643 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(grad_discriminator_conv2, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_shared_transform_generator_reshape1_rows,
                          wgan_gp_shared_transform_generator_reshape1_rows, transformed_grad_discriminator_conv2, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256);
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
#line 1678 "WGANGP_kernels.h"
    float *const restrict products_of_grad_discriminator_leakyReLU1 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&wgan_gp_shared_products_of_generator_convTranspose1_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1718 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_leakyReLU1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict grad_discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_grad_discriminator_leakyReLU1, 4112, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_shared_generator_convTranspose1_rows, wgan_gp_shared_generator_convTranspose1_rows,
                          grad_discriminator_leakyReLU1, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
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
#line 1742 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(discriminator_conv1_kernel + slab * 64, 64,
                                discriminator_conv1_kernel_in_panels + item * 64, 64, 1, 1);
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
#line 1764 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][64][64] */
    const range items = share_evenly(392, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 392 * 2048;
        for (int c = 0; c < 2048; c++) {
            grad_discriminator_conv1[column + c] =
                grad_discriminator_leakyReLU1[column + c] * bespoke_slope(discriminator_leakyReLU1[column + c], 0.2f);
        }
    }
}

/* wgan_gp_step_grad_penalty, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad/penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:21)
 *   36.8 MFLOP, 3 MB
 *   runs as wgan_gp_step_grad_penalty
 *   runs as wgan_gp_step_grad_penalty_2
 *   runs as wgan_gp_step_grad_penalty_3
 *   runs as wgan_gp_step_grad_penalty_4
 *   runs as wgan_gp_step_grad_penalty_5 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_penalty(const bespoke_task *task) {
#line 1788 "WGANGP_kernels.h"
    float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_look = task->pointers[1]; /* [196][64][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [25][1][64][1] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, grad_discriminator_conv1_look, 4096, 64, discriminator_conv1_kernel_in_panels,
                    64, 1, 64, grad_penalty + slab * 64, 1, 0);
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
#line 1813 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict sums_for_penalty = task->pointers[1]; /* [64][1] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[1] = {0};
        for (int row = 0; row < 784; row++) {
            const float *const grad_penalty_row = grad_penalty + slab + row * 64;
            for (int c = 0; c < 1; c++) {
                total[c] += grad_penalty_row[c] * grad_penalty_row[c];
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_penalty[slab + c] = total[c];
        }
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
#line 1857 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [64][1] */
    const float *const restrict discriminator_dense1_product = task->pointers[1]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    const float *const restrict signal_spread_ = task->pointers[3];
    const float *const restrict discriminator_dense1_fake_product = task->pointers[4]; /* [1][64][1] */
    float *const restrict grad_grad_penalty = task->pointers[5]; /* [1][64][1] */
    float *const restrict sums_for_penalty_2 = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_signal_spread_2 = task->pointers[8]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const float spread_value_ = signal_spread_[0];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float penalty = sqrtf(sums_for_penalty[row] + 1e-12f);
                const float penalty_2 = penalty + -1.0f;
                const float spread_ = discriminator_dense1_product[row + c] + bias_value - spread_value_;
                const float spread_2_ = discriminator_dense1_fake_product[row + c] + bias_value - spread_value_;
                grad_grad_penalty[row + c] =
                    2.0f * ((0.15625f * penalty + -0.15625f) / bespoke_maximum(penalty, 1.0842022e-19f));
                total[c] += penalty_2 * penalty_2;
                total_2[c] += spread_ * spread_;
                total_3[c] += spread_2_ * spread_2_;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_penalty_2[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread[c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread_2[c] = total_3[c];
        }
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
#line 1910 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict sums_for_signal_spread = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[3]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[4];
    const float *const restrict signal_separation_ = task->pointers[5];
    float *const restrict loss_discriminator1 = task->pointers[6];
    float *const restrict signal_spread_2_ = task->pointers[7];
    float *const restrict signal_separation_2_ = task->pointers[8];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 1943 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [1][64][1] */
    const float *const restrict grad_penalty = task->pointers[1]; /* [784][64][1] */
    float *const restrict grad_grad_penalty_2 = task->pointers[2]; /* [784][64][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const grad_penalty_row = grad_penalty + slab * 64;
        float *const grad_grad_penalty_row = grad_grad_penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            grad_grad_penalty_row[c] = grad_grad_penalty[c] * grad_penalty_row[c];
        }
    }
}

/* wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: grad/grad/discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply grad/grad/discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 7 MB
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator2_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator3_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator4_look
 *   runs as wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator5_look */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_grad_discriminator_leakyReLU1_look(const bespoke_task *task) {
#line 1969 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_leakyReLU1_look = task->pointers[2]; /* [196][64][64] */
    float *const restrict grad_grad_discriminator_leakyReLU1_look = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_grad_penalty, 64, 1, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
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
#line 2028 "WGANGP_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[2]; /* [100][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2058 "WGANGP_kernels.h"
    const float *const restrict grad_grad_discriminator_conv2_look = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_look_product = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[2]; /* [128] */
    float *const restrict grad_grad_discriminator_leakyReLU2_look = task->pointers[3]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2087 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1 = task->pointers[0]; /* [1][64][1] */
    float *const restrict grad_discriminator_dense1_in_panels = task->pointers[1]; /* [1][1][64][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2113 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[0]; /* [49][128] */
    float *const restrict grad_discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2142 "WGANGP_kernels.h"
    /* [361][64][128] */
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_look = task->pointers[0];
    const float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[2]; /* [100][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2199 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_conv2_kernel = task->pointers[0]; /* [361][64][128] */
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows,
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows, grad_discriminator_conv2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
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
#line 2228 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][64][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias = task->pointers[3]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2264 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(discriminator_dense1_kernel + slab * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + slab * 128 + item % 1 * 32, 32, 32, 128);
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
#line 2285 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_bias = task->pointers[0]; /* [196][64] */
    float *const restrict grad_discriminator_conv1_bias = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2315 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2 = task->pointers[3]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias = task->pointers[4]; /* [49][128] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2378 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128 + row;
            const float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128 + row;
            const float *const kernel_row = discriminator_dense1_kernel + slab * 128 + row;
            float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128 + row;
            float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128 + row;
            float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_kernel = tile[row * 16 + c];
                const float m_next = 0.0f * m_row[c] + grad_kernel;
                const float kernel = grad_kernel * grad_kernel;
                const float v_next = 0.9f * v_row[c] + 0.1f * kernel;
                kernel_next_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_kept_row[c] = 0.0f * m_next;
                v_kept_row[c] = 0.9f * v_next;
                if (trace_grad_discriminator_dense1_kernel) {
                    trace_grad_discriminator_dense1_kernel[slab * 128 + row + c] = grad_kernel;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[slab + c] = total[c];
        }
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
#line 2459 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2518 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 2570 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_step_grad_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via grad penalty [5, 5, 1,
 *     64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via fake [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via real [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   110.3 MFLOP, 10 MB */
/* 4489 terms of 5 x 5 slabs. */
static const term_table wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms = {
    .row_count = 5, .column_count = 5,
    .rows = (const span[]){
        {{29, 15}, {56, 14}, 13}, {{1, 1}, {56, 14}, 14}, {{29, 1}, {56, 14}, 14}, {{57, 1}, {56, 14}, 13},
        {{85, 1}, {56, 14}, 13},
    },
    .columns = (const span[]){
        {{0, 0}, {2, 1}, 13}, {{-1, -1}, {2, 1}, 14}, {{0, -1}, {2, 1}, 14}, {{1, -1}, {2, 1}, 13},
        {{2, -1}, {2, 1}, 13},
    },
};
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_kernel(const bespoke_task *task) {
#line 2637 "WGANGP_kernels.h"
    float *const restrict grad_discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_grad_penalty = task->pointers[1]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_discriminator_look = task->pointers[2]; /* [196][64][64] */
    const float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_fake = task->pointers[4]; /* [196][64][64] */
    const float *const restrict input_real = task->pointers[5];
    const float *const restrict grad_discriminator_conv1_real = task->pointers[6]; /* [196][64][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[7];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[8]; /* [25][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_grad_penalty, 64, 1, 1,
                         grad_discriminator_conv1_discriminator_look + item % 2 * 32, 4096, 64, 64,
                         grad_discriminator_conv1_kernel + (slab * 64 + column), 64, 0, NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake, 64, 1, 1,
                         grad_discriminator_conv1_fake + item % 2 * 32, 4096, 64, 64,
                         grad_discriminator_conv1_kernel + (slab * 64 + column), 64, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real, 1, 1, 784, grad_discriminator_conv1_real + item % 2 * 32,
                         4096, 64, 64, grad_discriminator_conv1_kernel + (slab * 64 + column), 64, 1, NULL);
        float total[32] = {0};
        float *const grad_kernel_row = grad_discriminator_conv1_kernel + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            if (trace_grad_discriminator_conv1_kernel) {
                trace_grad_discriminator_conv1_kernel[slab * 64 + column + c] = grad_kernel_row[c];
            }
            total[c] += grad_kernel_row[c] * grad_kernel_row[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/kernel/m/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel/v/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   45 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel(const bespoke_task *task) {
#line 2689 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_discriminator_conv1_kernel = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel = task->pointers[3]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next = task->pointers[4]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_kept = task->pointers[5]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[6]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float grad_kernel = grad_discriminator_conv1_kernel[column + c];
            const float m_next = 0.0f * adam_discriminator_conv1_kernel_m[column + c] + grad_kernel;
            const float v_next = 0.9f * adam_discriminator_conv1_kernel_v[column + c]
                + 0.1f * (grad_kernel * grad_kernel);
            discriminator_conv1_kernel_next[column + c] = discriminator_conv1_kernel[column + c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv1_kernel_m_kept[column + c] = 0.0f * m_next;
            adam_discriminator_conv1_kernel_v_kept[column + c] = 0.9f * v_next;
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
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_bias_and_others(const bespoke_task *task) {
#line 2740 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_dense1_bias_v = task->pointers[0]; /* [1] */
    const float *const restrict adam_discriminator_dense1_bias_m = task->pointers[1]; /* [1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict discriminator_dense1_bias_next = task->pointers[3]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_2 = task->pointers[4]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_3 = task->pointers[5]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_4 = task->pointers[6]; /* [1] */
    float *const restrict discriminator_dense1_bias_next_5 = task->pointers[7]; /* [1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const float step_size_2 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[1]);
    const float step_size_3 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[2]);
    const float step_size_4 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[3]);
    const float step_size_5 = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[4]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
            discriminator_dense1_bias_next[c] = bias_next;
            discriminator_dense1_bias_next_2[c] = bias_next_2;
            discriminator_dense1_bias_next_3[c] = bias_next_3;
            discriminator_dense1_bias_next_4[c] = bias_next_4;
            discriminator_dense1_bias_next_5[c] = bias_next_4
                - step_size_5 * m_kept / (sqrtf(0.59049f * adam_discriminator_dense1_bias_v[c]) + 1e-07f);
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
 *   36.8 MFLOP, 4 MB
 *   runs as wgan_gp_step_penalty_2
 *   runs as wgan_gp_step_penalty_3
 *   runs as wgan_gp_step_penalty_4
 *   runs as wgan_gp_step_penalty_5 */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty_2(const bespoke_task *task) {
#line 2793 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    const float *const restrict penalty = task->pointers[3]; /* [1][64][1] */
    const float *const restrict uniform = task->pointers[4]; /* [1][64][1] */
    const float *const restrict input = task->pointers[5];
    float *const restrict generator_tanh1 = task->pointers[6]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[7]; /* [784][64][1] */
    float *const restrict trace = task->pointers[8];
    float *const restrict sums_for_signal_diversity = task->pointers[9]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[10]; /* [784][1] */
    const float bias_value = generator_convTranspose2_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_relu2, 4096, 64, generator_convTranspose2_kernel_in_panels, 64, 1,
                    64, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const input_real2_row = input + slab + row * 784;
            float *const tanh1_row = generator_tanh1 + slab * 64 + row;
            float *const penalty_row = penalty_2 + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 = bespoke_tanh(tile[row + c] + bias_value);
                tanh1_row[c] = tanh1;
                penalty_row[c] = uniform[row] * input_real2_row[c] + penalty[row] * tanh1;
                if (trace) {
                    trace[slab + row * 784 + c] = tanh1;
                }
                total[c] += tanh1 * tanh1;
                total_2[c] += tanh1;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity[slab + c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_2[slab + c] = total_2[c];
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
#line 2854 "WGANGP_kernels.h"
    float *const restrict discriminator_dense1_product = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_leakyReLU2 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias_next = task->pointers[3]; /* [1] */
    float *const restrict trace_logits = task->pointers[4];
    float *const restrict sums_for_score = task->pointers[5]; /* [1][1] */
    float *const restrict sums_for_signal_sign = task->pointers[6]; /* [1][1] */
    const float bias_next_value = discriminator_dense1_bias_next[0];
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2, 8192, 128,
                    discriminator_dense1_kernel_next_in_panels, 128, 1, 128, discriminator_dense1_product, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float product = discriminator_dense1_product[row + c];
                const float dense1 = product + bias_next_value;
                if (trace_logits) {
                    trace_logits[row + c] = dense1;
                }
                total[c] += dense1;
                total_2[c] += bespoke_slope(dense1, 0.0f);
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_sign[c] = total_2[c];
        }
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
 *   add signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_sign(const bespoke_task *task) {
#line 2908 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real2 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake2 = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_score_real = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [25][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[6]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[7]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[8]; /* [49][1] */
    const float *const restrict sums_for_signal_sign_2 = task->pointers[9]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[10];
    float *const restrict score_real = task->pointers[11];
    float *const restrict score_fake = task->pointers[12];
    float *const restrict signal_spread_ = task->pointers[13];
    float *const restrict signal_separation_ = task->pointers[14];
    float *const restrict signal_gradient_discriminator_ = task->pointers[15];
    float *const restrict signal_gradient_discriminator_2_ = task->pointers[16];
    float *const restrict signal_gradient_discriminator_3_ = task->pointers[17];
    float *const restrict signal_sign_ = task->pointers[18];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float discriminator[1] = {0};
        for (int i = 0; i < 1600; i++) {
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
#line 2990 "WGANGP_kernels.h"
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3039 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128 + row;
            const float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128 + row;
            const float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128 + row;
            float *const kernel_next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128 + row;
            float *const m_kept_row_2 = adam_discriminator_dense1_kernel_m_kept_2 + slab * 128 + row;
            float *const v_kept_row_2 = adam_discriminator_dense1_kernel_v_kept_2 + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_kernel_next = tile[row * 16 + c];
                const float m_next = m_kept_row[c] + grad_kernel_next;
                const float kernel = grad_kernel_next * grad_kernel_next;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_kept_row_2[c] = 0.0f * m_next;
                v_kept_row_2[c] = 0.9f * v_next;
                if (trace_discriminator_dense1_kernel) {
                    trace_discriminator_dense1_kernel[slab * 128 + row + c] = grad_kernel_next;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[slab + c] = total[c];
        }
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
#line 3122 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3185 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3254 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_step_adam_discriminator_conv1_kernel_and_update, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via grad penalty [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via fake2 [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via real2 [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel/v/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   110.3 MFLOP, 10 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_and_update(const bespoke_task *task) {
#line 3315 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_discriminator2_look = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_tanh1_fake2 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_fake2 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input_real2 = task->pointers[4];
    const float *const restrict grad_discriminator_conv1_real2 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_kept = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_next = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_kept_2 = task->pointers[10]; /* [5][5][1][64] */
    float *const restrict trace_grad2_discriminator_conv1_kernel = task->pointers[11];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[12]; /* [25][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_grad_penalty, 64, 1, 1,
                         grad_discriminator_conv1_discriminator2_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0, NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake2, 64, 1, 1,
                         grad_discriminator_conv1_fake2 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real2, 1, 1, 784,
                         grad_discriminator_conv1_real2 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        float total[32] = {0};
        const float *const m_kept_row = adam_discriminator_conv1_kernel_m_kept + slab * 64 + column;
        const float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 64 + column;
        float *const m_next_row = adam_discriminator_conv1_kernel_m_next + slab * 64 + column;
        float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        float *const v_kept_row_2 = adam_discriminator_conv1_kernel_v_kept_2 + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float kernel = tile[c] * tile[c];
            const float v_next = v_kept_row[c] + 0.1f * kernel;
            m_next_row[c] = m_kept_row[c] + tile[c];
            kernel_row[c] = sqrtf(v_next) + 1e-07f;
            v_kept_row_2[c] = 0.9f * v_next;
            if (trace_grad2_discriminator_conv1_kernel) {
                trace_grad2_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
            total[c] += kernel;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel_2, BespokeZoo/WGANGP.swift:21
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   26 kB
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_2
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_3
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_4
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_5 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel_2(const bespoke_task *task) {
#line 3377 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_conv1_kernel_m_next = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel_next = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next_2 = task->pointers[3]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            discriminator_conv1_kernel_next_2[column + c] = discriminator_conv1_kernel_next[column + c]
                - step_size * adam_discriminator_conv1_kernel_m_next[column + c]
                / adam_discriminator_conv1_kernel[column + c];
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
#line 3415 "WGANGP_kernels.h"
    const float *const restrict sums_for_score = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake3 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [25][64] */
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float discriminator[1] = {0};
        for (int i = 0; i < 1600; i++) {
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

/* wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via grad penalty [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel/v/kept [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   110.3 MFLOP, 10 MB
 *   runs as wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2
 *   runs as wgan_gp_step_adam_discriminator_conv1_kernel_and_update_3 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2(const bespoke_task *task) {
#line 3504 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_look = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input = task->pointers[4];
    const float *const restrict grad_discriminator_conv1_real3 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_next = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_next_2 = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_kept_2 = task->pointers[10]; /* [5][5][1][64] */
    float *const restrict trace_discriminator_conv1_kernel = task->pointers[11];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[12]; /* [25][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_grad_penalty, 64, 1, 1,
                         grad_discriminator_conv1_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0, NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1, 64, 1, 1, grad_discriminator_conv1 + item % 2 * 32,
                         4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input, 1, 1, 784, grad_discriminator_conv1_real3 + item % 2 * 32,
                         4096, 64, 64, tile, 32, 1, NULL);
        float total[32] = {0};
        const float *const m_next_row = adam_discriminator_conv1_kernel_m_next + slab * 64 + column;
        const float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 64 + column;
        float *const m_next_row_2 = adam_discriminator_conv1_kernel_m_next_2 + slab * 64 + column;
        float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        float *const v_kept_row_2 = adam_discriminator_conv1_kernel_v_kept_2 + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float kernel = tile[c] * tile[c];
            const float v_next = v_kept_row[c] + 0.1f * kernel;
            m_next_row_2[c] = 0.0f * m_next_row[c] + tile[c];
            kernel_row[c] = sqrtf(v_next) + 1e-07f;
            v_kept_row_2[c] = 0.9f * v_next;
            if (trace_discriminator_conv1_kernel) {
                trace_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
            total[c] += kernel;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
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
#line 3575 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real5 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake5 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    const float *const restrict sums_for_signal_sign = task->pointers[4]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[5]; /* [25][64] */
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float discriminator[1] = {0};
        for (int i = 0; i < 1600; i++) {
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
#line 3661 "WGANGP_kernels.h"
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3713 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_update_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const m_kept_row = adam_discriminator_dense1_kernel_m_kept + slab * 128 + row;
            const float *const v_kept_row = adam_discriminator_dense1_kernel_v_kept + slab * 128 + row;
            const float *const kernel_next_row = discriminator_dense1_kernel_next + slab * 128 + row;
            float *const kernel_next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128 + row;
            float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128 + row;
            float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_kernel_next = tile[row * 16 + c];
                const float m_next = m_kept_row[c] + grad_kernel_next;
                const float kernel = grad_kernel_next * grad_kernel_next;
                const float v_next = v_kept_row[c] + 0.1f * kernel;
                kernel_next_row_2[c] = kernel_next_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                if (trace_grad5_discriminator_dense1_kernel) {
                    trace_grad5_discriminator_dense1_kernel[slab * 128 + row + c] = grad_kernel_next;
                }
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[slab + c] = total[c];
        }
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
#line 3792 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3851 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 3915 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_step_adam_discriminator_conv1_kernel_and_update_4, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via grad penalty [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via fake5 [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel/next via real5 [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.1 adam/discriminator/conv1/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   sum signal/gradient/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   110.3 MFLOP, 10 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_and_update_4(const bespoke_task *task) {
#line 3976 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_discriminator5_look = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_tanh1_fake5 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_fake5 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input_real5 = task->pointers[4];
    const float *const restrict grad_discriminator_conv1_real5 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_next = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_kept = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_next_2 = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict trace_grad5_discriminator_conv1_kernel = task->pointers[10];
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[11]; /* [5][5][1][64] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[12]; /* [25][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_grad_penalty, 64, 1, 1,
                         grad_discriminator_conv1_discriminator5_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0, NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake5, 64, 1, 1,
                         grad_discriminator_conv1_fake5 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real5, 1, 1, 784,
                         grad_discriminator_conv1_real5 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        float total[32] = {0};
        const float *const m_next_row = adam_discriminator_conv1_kernel_m_next + slab * 64 + column;
        const float *const v_kept_row = adam_discriminator_conv1_kernel_v_kept + slab * 64 + column;
        float *const m_next_row_2 = adam_discriminator_conv1_kernel_m_next_2 + slab * 64 + column;
        float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        float *const v_row = adam_discriminator_conv1_kernel_v + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float kernel = tile[c] * tile[c];
            const float v_next = v_kept_row[c] + 0.1f * kernel;
            m_next_row_2[c] = 0.0f * m_next_row[c] + tile[c];
            kernel_row[c] = sqrtf(v_next) + 1e-07f;
            if (trace_grad5_discriminator_conv1_kernel) {
                trace_grad5_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
            v_row[c] = v_next;
            total[c] += kernel;
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
#line 4034 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [6272] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4059 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* [6272] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4084 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4114 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
 *   36.8 MFLOP, 3 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_tanh1(const bespoke_task *task) {
#line 4145 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* [784][64][1] */
    float *const restrict trace_fake_generator = task->pointers[4];
    const float bias_value = generator_convTranspose2_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_relu2, 4096, 64, generator_convTranspose2_kernel_in_panels, 64, 1,
                    64, tile, 1, 0);
        float *const tanh1_row = generator_tanh1 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float tanh1 = bespoke_tanh(tile[c] + bias_value);
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
#line 4179 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU2_generator = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias_next = task->pointers[2]; /* [1] */
    float *const restrict trace_logits_generator = task->pointers[3];
    float *const restrict sums_for_loss_generator = task->pointers[4]; /* [1][1] */
    const float bias_next_value = discriminator_dense1_bias_next[0];
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[64];
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_generator, 8192, 128,
                    discriminator_dense1_kernel_next_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float dense1 = tile[row + c] + bias_next_value;
                if (trace_logits_generator) {
                    trace_logits_generator[row + c] = dense1;
                }
                total[c] += dense1;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_loss_generator[c] = total[c];
        }
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
#line 4218 "WGANGP_kernels.h"
    const float *const restrict sums_for_loss_generator = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[1]; /* [25][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[2]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[3]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[4]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[5]; /* [49][1] */
    float *const restrict signal_gradient_discriminator_ = task->pointers[6];
    float *const restrict output_loss_generator = task->pointers[7];
    float *const restrict trace_loss_generator = task->pointers[8];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float discriminator[1] = {0};
        for (int i = 0; i < 1600; i++) {
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
#line 4279 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2_generator = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_conv2_generator = task->pointers[3]; /* [49][64][128] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
 *   36.8 MFLOP, 4 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose2(const bespoke_task *task) {
#line 4310 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv1_generator = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_conv1_kernel_next_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* [784][64][1] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[3]; /* [784][64][1] */
    float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[4]; /* [784][1] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, grad_discriminator_conv1_generator, 4096, 64,
                    discriminator_conv1_kernel_next_in_panels, 64, 1, 64, tile, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const tanh1_row = generator_tanh1 + slab * 64 + row;
            float *const grad_convTranspose2_row = grad_generator_convTranspose2 + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_convTranspose2 = tile[row + c] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
                grad_convTranspose2_row[c] = grad_convTranspose2;
                total[c] += grad_convTranspose2;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_grad_generator_convTranspose2_bias[slab + c] = total[c];
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose2_kernel_2, BespokeZoo/WGANGP.swift:16
 *   pack generator/convTranspose2/kernel [5, 5, 1, 64]
 *   13 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose2_kernel_2(const bespoke_task *task) {
#line 4346 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(generator_convTranspose2_kernel + slab * 64 + item % 1 * 64,
                         generator_convTranspose2_kernel_in_panels + slab * 64 + item % 1 * 32, 32, 32, 64);
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
 *   0 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_bias(const bespoke_task *task) {
#line 4372 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[0]; /* [784][1] */
    float *const restrict adam_generator_convTranspose2_bias_m = task->pointers[1]; /* [1] */
    float *const restrict adam_generator_convTranspose2_bias_v = task->pointers[2]; /* [1] */
    float *const restrict generator_convTranspose2_bias = task->pointers[3]; /* [1] */
    float *const restrict trace_grad_generator_convTranspose2_bias = task->pointers[4];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[5]; /* [1][1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
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
            if (trace_grad_generator_convTranspose2_bias) {
                trace_grad_generator_convTranspose2_bias[c] = grad_bias[c];
            }
            generator_convTranspose2_bias[c] = generator_convTranspose2_bias[c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose2_bias_m[c] = m_next;
            adam_generator_convTranspose2_bias_v[c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_generator[c] = total[c];
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
 *   36.8 MFLOP, 10 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised(const bespoke_task *task) {
#line 4422 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [784][64][1] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[4]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[7]; /* [196][64][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[10]; /* [196][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_generator_convTranspose2, 64, 1, 1,
                         generator_convTranspose2_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
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

/* wgan_gp_step_grad_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 1, 64]
 *     (BespokeZoo/WGANGP.swift:16)
 *   square adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   36.8 MFLOP, 3 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 4483 "WGANGP_kernels.h"
    float *const restrict grad_generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose2 = task->pointers[1]; /* [784][64][1] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [25][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_generator_convTranspose2, 64, 1, 1,
                         generator_relu2 + item % 2 * 32, 4096, 64, 64,
                         grad_generator_convTranspose2_kernel + (slab * 64 + column), 64, 0, NULL);
        float total[32] = {0};
        float *const grad_kernel_row = grad_generator_convTranspose2_kernel + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            if (trace_grad_generator_convTranspose2_kernel) {
                trace_grad_generator_convTranspose2_kernel[slab * 64 + column + c] = grad_kernel_row[c];
            }
            total[c] += grad_kernel_row[c] * grad_kernel_row[c];
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
#line 4544 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4637 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    /* [196][64][64] */
    const float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[5]; /* [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4667 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4683 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(grad_generator_convTranspose1, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_rows,
                          transformed_grad_generator_convTranspose1, 4112, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 128, item * 128 + 128);
    }
}

/* wgan_gp_step_products_of_grad_generator_reshape1, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2: grad/generator/reshape1 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:12)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_reshape1(const bespoke_task *task) {
#line 4702 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [100][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_discriminator_conv2_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4724 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [100][64][128] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_grad_generator_reshape1, 8208, (grid_of_slabs){10, 10, 1, 1},
                          wgan_gp_step_discriminator_conv2_rows, wgan_gp_step_discriminator_conv2_rows,
                          grad_generator_reshape1, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* wgan_gp_step_products_of_grad_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 64, 128]
 *     (BespokeZoo/WGANGP.swift:12)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 4743 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [100][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_kernel_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4769 "WGANGP_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows,
                          wgan_gp_step_grad_discriminator_conv2_kernel_rows, grad_generator_convTranspose1_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
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
#line 4795 "WGANGP_kernels.h"
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
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4870 "WGANGP_kernels.h"
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
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4940 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[0]; /* [6272] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [6272] */
    /* [49][64][128] */
    const float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[4]; /* [6272] */
    float *const restrict grad_generator_dense1 = task->pointers[5]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 4974 "WGANGP_kernels.h"
    float *const restrict grad_generator_dense1_kernel = task->pointers[0]; /* [100][6272] */
    const float *const restrict noise_generator = task->pointers[1]; /* [1][64][100] */
    const float *const restrict grad_generator_dense1 = task->pointers[2]; /* [49][64][128] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [49][128] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5017 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [100][6272] */
    const float *const restrict grad_generator_dense1_kernel = task->pointers[1]; /* [100][6272] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [100][6272] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [100][6272] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(307, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5055 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_step_update_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   add adam/generator/convTranspose2/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   add 1e-07: adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   45 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 5090 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose2_kernel = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_convTranspose2_kernel_m[column + c];
            const float grad_kernel = grad_generator_convTranspose2_kernel[column + c];
            const float m_next = 0.0f * m + grad_kernel;
            const float v = adam_generator_convTranspose2_kernel_v[column + c];
            const float v_next = 0.9f * v + 0.1f * (grad_kernel * grad_kernel);
            const float kernel = generator_convTranspose2_kernel[column + c];
            generator_convTranspose2_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose2_kernel_m[column + c] = m_next;
            adam_generator_convTranspose2_kernel_v[column + c] = v_next;
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
#line 5159 "WGANGP_kernels.h"
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        float total_5[1] = {0};
        float total_6[1] = {0};
        float total_7[1] = {0};
        float total_8[1] = {0};
        float total_9[1] = {0};
        float total_10[1] = {0};
        for (int row = 0; row < 784; row++) {
            for (int c = 0; c < 1; c++) {
                const float diversity_ = sums_for_signal_diversity[row + c];
                const float diversity_2_ = sums_for_signal_diversity_3[row + c];
                const float diversity_3_ = sums_for_signal_diversity_5[row + c];
                const float diversity_4_ = sums_for_signal_diversity_7[row + c];
                const float diversity_5_ = sums_for_signal_diversity_9[row + c];
                const float diversity_6_ = sums_for_signal_diversity_11[row + c];
                const float diversity_7_ = sums_for_signal_diversity_13[row + c];
                const float diversity_8_ = sums_for_signal_diversity_15[row + c];
                const float diversity_9_ = sums_for_signal_diversity_17[row + c];
                const float diversity_10_ = sums_for_signal_diversity_19[row + c];
                total[c] += sums_for_signal_diversity_2[row + c] - 0.015625f * (diversity_ * diversity_);
                total_2[c] += sums_for_signal_diversity_4[row + c] - 0.015625f * (diversity_2_ * diversity_2_);
                total_3[c] += sums_for_signal_diversity_6[row + c] - 0.015625f * (diversity_3_ * diversity_3_);
                total_4[c] += sums_for_signal_diversity_8[row + c] - 0.015625f * (diversity_4_ * diversity_4_);
                total_5[c] += sums_for_signal_diversity_10[row + c] - 0.015625f * (diversity_5_ * diversity_5_);
                total_6[c] += sums_for_signal_diversity_12[row + c] - 0.015625f * (diversity_6_ * diversity_6_);
                total_7[c] += sums_for_signal_diversity_14[row + c] - 0.015625f * (diversity_7_ * diversity_7_);
                total_8[c] += sums_for_signal_diversity_16[row + c] - 0.015625f * (diversity_8_ * diversity_8_);
                total_9[c] += sums_for_signal_diversity_18[row + c] - 0.015625f * (diversity_9_ * diversity_9_);
                total_10[c] += sums_for_signal_diversity_20[row + c] - 0.015625f * (diversity_10_ * diversity_10_);
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_21[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_22[c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_23[c] = total_3[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_24[c] = total_4[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_25[c] = total_5[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_26[c] = total_6[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_27[c] = total_7[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_28[c] = total_8[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_29[c] = total_9[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_30[c] = total_10[c];
        }
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
 *   add signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_generator(const bespoke_task *task) {
#line 5277 "WGANGP_kernels.h"
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
    const float *const restrict sums_for_signal_gradient_generator_6 = task->pointers[15]; /* [25][64] */
    float *const restrict signal_gradient_generator_ = task->pointers[16];
    float *const restrict signal_gradient_generator_2_ = task->pointers[17];
    float *const restrict signal_gradient_generator_3_ = task->pointers[18];
    float *const restrict signal_gradient_generator_4_ = task->pointers[19];
    float *const restrict output_signal_diversity = task->pointers[20];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
        for (int i = 0; i < 1600; i++) {
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
        }
    }
}

/* wgan_gp_step_sums_for_signal_gradient_generator, BespokeZoo/WGANGP.swift:31
 *   sum signal/gradient/generator []  (BespokeZoo/WGANGP.swift:31)
 *   819 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_signal_gradient_generator(const bespoke_task *task) {
#line 5363 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[1]; /* [1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5389 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_generator_ = task->pointers[1];
    const float *const restrict signal_gradient_generator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_generator_3_ = task->pointers[3];
    const float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    const float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[5]; /* [1][1] */
    float *const restrict output_signal_gradient_generator = task->pointers[6];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5419 "WGANGP_kernels.h"
    const float *const restrict adam_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[1]; /* [1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5447 "WGANGP_kernels.h"
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_discriminator_ = task->pointers[1];
    const float *const restrict signal_gradient_discriminator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_discriminator_3_ = task->pointers[3];
    const float *const restrict signal_gradient_discriminator_4_ = task->pointers[4];
    const float *const restrict signal_gradient_discriminator_5_ = task->pointers[5];
    const float *const restrict signal_gradient_discriminator_6_ = task->pointers[6];
    const float *const restrict signal_gradient_discriminator_7_ = task->pointers[7];
    float *const restrict output_signal_gradient_discriminator = task->pointers[8];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5486 "WGANGP_kernels.h"
    float *const restrict trace_discriminator_dense1_bias = task->pointers[0];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5505 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1 = task->pointers[0]; /* [49][128] */
    float *const restrict trace_grad_generator_batchNorm1 = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5526 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5546 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[0]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5561 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[0]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            adam_discriminator_dense1_bias_v[c] = 0.59049f * adam_discriminator_dense1_bias_v[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel_6, BespokeZoo/WGANGP.swift:21
 *   /conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   13 kB
 *   runs as wgan_gp_step_update_discriminator_conv1_kernel_6
 *   runs as wgan_gp_step_update_adam_discriminator_conv1_kernel_m */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel_6(const bespoke_task *task) {
#line 5578 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel_next = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[1]; /* [5][5][1][64] */
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5596 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_bias_next = task->pointers[0]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[1]; /* [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5612 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5629 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_bias_next = task->pointers[0]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5645 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [6272][1] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5663 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_bias_next = task->pointers[0]; /* [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5679 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, input_noise, 100, 100, 1,
                         generator_dense1_kernel_in_panels + item % 4 * 3200, 12800, 32, 100,
                         generator_dense1 + (slab * 8192 + column), 128, 0, NULL);
    }
}

/* wgan_gp_shared_generator_batchNorm1_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   runs as wgan_gp_generate_generator_batchNorm1_inverse_deviation
 *   runs as wgan_gp_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_shared_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 5702 "WGANGP_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* [6272] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
#line 5723 "WGANGP_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* [64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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
 *   36.8 MFLOP, 3 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_output_image(const bespoke_task *task) {
#line 5742 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    float *const restrict output_image = task->pointers[3];
    const float bias_value = generator_convTranspose2_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_relu2, 4096, 64, generator_convTranspose2_kernel_in_panels, 64, 1,
                    64, tile, 1, 0);
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] = bespoke_tanh(tile[c] + bias_value);
        }
    }
}

/* wgan_gp_generate_one_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1 [n=1, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   1.3 MFLOP, 3 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_dense1(const bespoke_task *task) {
#line 5768 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [100][6272] */
    const range items = partition_by_work(&wgan_gp_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, input_noise, 100, 100, 1, generator_dense1_kernel + item % 4 * 32,
                         128, 6272, 100, generator_dense1 + (slab * 128 + column), 128, 0, NULL);
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
#line 5791 "WGANGP_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [6272] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [6272] */
    float *const restrict generator_relu1 = task->pointers[5]; /* [49][1][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_generate_one_shift_generator_reshape1, BespokeZoo/WGANGP.swift:10
 *   shift generator/reshape1 [n=1, 7, 7, 128]
 *   151 kB */
/* Where each slab of reshape1 begins; -1 where there is none. */
static const int32_t wgan_gp_generate_one_shift_generator_reshape1_slab_of_reshape1[21] = {
    -1, 0, 128, 256, 384, 512, 640, 0, 128, 256, 384, 512, 640, 768, 128, 256, 384, 512, 640, 768, -1,
};
#line 10 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_shift_generator_reshape1(const bespoke_task *task) {
#line 5824 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [3][7][7][128] */
    const range items = share_evenly(21, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_reshape1 = wgan_gp_generate_one_shift_generator_reshape1_slab_of_reshape1[slab];
        for (int row = 0; row < 7; row++) {
            float *const reshape1_shifted_row = generator_reshape1_shifted + slab / 7 * 6272 + slab % 7 * 128
                + row * 896;
            for (int c = 0; c < 128; c++) {
                reshape1_shifted_row[c] = slab_from_reshape1 < 0 ? 0.0f
                    : generator_relu1[row * 896 + c + slab_from_reshape1];
            }
        }
    }
}

/* wgan_gp_generate_one_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1 [n=1, 14, 14, 64]  (BespokeZoo/WGANGP.swift:12)
 *   18.4 MFLOP, 945 kB */
/* 160 terms of 14 x 2 slabs. */
static const term_table wgan_gp_generate_one_generator_convTranspose1_slab_terms = {
    .row_count = 14, .column_count = 2,
    .rows = (const span[]){
        {{7, 6}, {0, 0}, 1}, {{8, 1}, {-1, 10}, 2}, {{8, 6}, {-1, 10}, 2}, {{9, 1}, {-1, 10}, 3}, {{9, 6}, {-1, 10}, 2},
        {{10, 1}, {-1, 10}, 3}, {{10, 6}, {-1, 10}, 2}, {{11, 1}, {-1, 10}, 3}, {{11, 6}, {-1, 10}, 2},
        {{12, 1}, {-1, 10}, 3}, {{12, 6}, {-1, 10}, 2}, {{13, 1}, {-1, 10}, 3}, {{13, 6}, {-1, 10}, 2},
        {{13, 11}, {-1, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {-7, 2}, 2}, {{7, -1}, {-7, 2}, 3}},
};
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_convTranspose1(const bespoke_task *task) {
#line 5858 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [3][7][7][128] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][64][128] */
    const range items =
        partition_by_work(&wgan_gp_generate_one_generator_convTranspose1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_reshape1_shifted, 896, 128,
                    generator_convTranspose1_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose1 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 0);
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
#line 5883 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_relu2 = task->pointers[5]; /* [196][1][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* wgan_gp_generate_one_shift_generator_relu2, BespokeZoo/WGANGP.swift:14
 *   shift generator/relu2 [n=1, 14, 14, 64]
 *   301 kB */
/* Where each slab of relu2 begins; -1 where there is none. */
static const int32_t wgan_gp_generate_one_shift_generator_relu2_slab_of_relu2[42] = {
    -1, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576,
    640, 704, 768, 832, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 832, -1,
};
#line 14 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_shift_generator_relu2(const bespoke_task *task) {
#line 5915 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_relu2_shifted = task->pointers[1]; /* [3][14][14][64] */
    const range items = share_evenly(42, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_relu2 = wgan_gp_generate_one_shift_generator_relu2_slab_of_relu2[slab];
        for (int row = 0; row < 14; row++) {
            float *const relu2_shifted_row = generator_relu2_shifted + slab / 14 * 12544 + slab % 14 * 64 + row * 896;
            for (int c = 0; c < 64; c++) {
                relu2_shifted_row[c] = slab_from_relu2 < 0 ? 0.0f : generator_relu2[row * 896 + c + slab_from_relu2];
            }
        }
    }
}

/* wgan_gp_generate_one_generator_convTranspose2_product, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/product [n=1, 28, 28, 1]
 *     (BespokeZoo/WGANGP.swift:16)
 *   0.6 MFLOP, 160 kB */
/* 335 terms of 28 x 2 slabs. */
static const term_table wgan_gp_generate_one_generator_convTranspose2_product_slab_terms = {
    .row_count = 28, .column_count = 2,
    .rows = (const span[]){
        {{14, 6}, {0, 0}, 1}, {{15, 1}, {-1, 10}, 2}, {{15, 6}, {-1, 10}, 2}, {{16, 1}, {-1, 10}, 3},
        {{16, 6}, {-1, 10}, 2}, {{17, 1}, {-1, 10}, 3}, {{17, 6}, {-1, 10}, 2}, {{18, 1}, {-1, 10}, 3},
        {{18, 6}, {-1, 10}, 2}, {{19, 1}, {-1, 10}, 3}, {{19, 6}, {-1, 10}, 2}, {{20, 1}, {-1, 10}, 3},
        {{20, 6}, {-1, 10}, 2}, {{21, 1}, {-1, 10}, 3}, {{21, 6}, {-1, 10}, 2}, {{22, 1}, {-1, 10}, 3},
        {{22, 6}, {-1, 10}, 2}, {{23, 1}, {-1, 10}, 3}, {{23, 6}, {-1, 10}, 2}, {{24, 1}, {-1, 10}, 3},
        {{24, 6}, {-1, 10}, 2}, {{25, 1}, {-1, 10}, 3}, {{25, 6}, {-1, 10}, 2}, {{26, 1}, {-1, 10}, 3},
        {{26, 6}, {-1, 10}, 2}, {{27, 1}, {-1, 10}, 3}, {{27, 6}, {-1, 10}, 2}, {{27, 11}, {-1, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {-14, 2}, 2}, {{14, -1}, {-14, 2}, 3}},
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_convTranspose2_product(const bespoke_task *task) {
#line 5951 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose2_product = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_relu2_shifted = task->pointers[1]; /* [3][14][14][64] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][1][64] */
    const range items =
        partition_by_work(&wgan_gp_generate_one_generator_convTranspose2_product_slab_terms, 1, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_generate_one_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_dot(14, 1, terms, count, generator_relu2_shifted, 896, 64, generator_convTranspose2_kernel, 64, 64, 64,
                    generator_convTranspose2_product + (slab / 2 * 28 + slab % 2), 2, 0);
    }
}

/* wgan_gp_generate_one_output_image, BespokeZoo/WGANGP.swift:16
 *   add generator/convTranspose2 [n=1, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1 [n=1, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   6 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_output_image(const bespoke_task *task) {
#line 5973 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_product = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict output_image = task->pointers[2];
    const float bias_value = generator_convTranspose2_bias[0];
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int c = 0; c < 1; c++) {
            output_image[slab + c] = bespoke_tanh(generator_convTranspose2_product[slab + c] + bias_value);
        }
    }
}

