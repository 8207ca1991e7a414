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
    {627200, UNIFORM, -0x1.f6c1a8p-6f, 0x1.f6c1a8p-5f, 4210263873u}, /* generator/dense1/kernel [100][6272] */
    {6272, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/gamma [6272] */
    {6272, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_variance [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/beta [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_mean [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/m [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/v [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/m [6272] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/v [6272] */
    {204800, UNIFORM, -0x1.21a186p-5f, 0x1.21a186p-4f, 2987433867u},
        /* generator/convTranspose1/kernel [5][5][64][128] */
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
    {1600, UNIFORM, -0x1.f1c81ap-5f, 0x1.f1c81ap-4f, 90195536u}, /* generator/convTranspose2/kernel [5][5][1][64] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/convTranspose2/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense1/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/bias/v [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/v [1] */
    {1600, UNIFORM, -0x1.f1c81ap-5f, 0x1.f1c81ap-4f, 1530555277u}, /* discriminator/conv1/kernel [5][5][1][64] */
    {204800, UNIFORM, -0x1.21a186p-5f, 0x1.21a186p-4f, 51874582u}, /* discriminator/conv2/kernel [5][5][64][128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/conv2/bias [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/v [128] */
    {6272, UNIFORM, -0x1.fab54cp-6f, 0x1.fab54cp-5f, 2070990100u}, /* discriminator/dense1/kernel [6272][1] */
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
static void wgan_gp_initialise_states(const wgan_gp_task *task) {
    const bespoke_call *const call = task->call;
    const range items = share_evenly(1591, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_fill(wgan_gp_initialise_states_rows, task->pointers, call, item);
    }
}

/* wgan_gp_step_pack_generator_dense1_kernel, BespokeZoo/WGANGP.swift:7
 *   pack generator/dense1/kernel [100, 6272]
 *   5 MB
 *   also runs as wgan_gp_generate_pack_generator_dense1_kernel */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_dense1_kernel(const wgan_gp_task *task) {
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
static void wgan_gp_step_noise_generator(const wgan_gp_task *task) {
#line 98 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise_2 = task->pointers[0]; /* [1][64][100] */
    float *const restrict noise2_2 = task->pointers[1]; /* [1][64][100] */
    float *const restrict noise3_2 = task->pointers[2]; /* [1][64][100] */
    float *const restrict noise4_2 = task->pointers[3]; /* [1][64][100] */
    float *const restrict noise5_2 = task->pointers[4]; /* [1][64][100] */
    float *const restrict noise_generator_2 = task->pointers[5]; /* [1][64][100] */
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
        float noise[512];
        bespoke_normal(noise, columns, call, task->numbers[0], column, 1.0f);
        float noise2[512];
        bespoke_normal(noise2, columns, call, task->numbers[1], column, 1.0f);
        float noise3[512];
        bespoke_normal(noise3, columns, call, task->numbers[2], column, 1.0f);
        float noise4[512];
        bespoke_normal(noise4, columns, call, task->numbers[3], column, 1.0f);
        float *const restrict noise5 = task->scratch; /* [512] */
        bespoke_normal(noise5, columns, call, task->numbers[4], column, 1.0f);
        float *const restrict noise_generator = task->scratch + 512; /* [512] */
        bespoke_normal(noise_generator, columns, call, task->numbers[5], column, 1.0f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            noise_2[column + c] = noise[c];
            noise2_2[column + c] = noise2[c];
            noise3_2[column + c] = noise3[c];
            noise4_2[column + c] = noise4[c];
            noise5_2[column + c] = noise5[c];
            noise_generator_2[column + c] = noise_generator[c];
            if (trace_noise) {
                trace_noise[column + c] = noise[c];
            }
            if (trace_noise2) {
                trace_noise2[column + c] = noise2[c];
            }
            if (trace_noise3) {
                trace_noise3[column + c] = noise3[c];
            }
            if (trace_noise4) {
                trace_noise4[column + c] = noise4[c];
            }
            if (trace_noise5) {
                trace_noise5[column + c] = noise5[c];
            }
            if (trace_noise_generator) {
                trace_noise_generator[column + c] = noise_generator[c];
            }
        }
    }
}

/* wgan_gp_step_generator_dense1_fake, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1/fake [n=64, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   sum generator/batchNorm1/fake/mean_sum [6272]  (BespokeZoo/WGANGP.swift:8)
 *   80.3 MFLOP, 4 MB
 *   also runs as wgan_gp_step_generator_dense1_fake2
 *   also runs as wgan_gp_step_generator_dense1_fake3
 *   also runs as wgan_gp_step_generator_dense1_fake4
 *   also runs as wgan_gp_step_generator_dense1_fake5
 *   also runs as wgan_gp_step_generator_dense1 */
/* 49 terms of 7 x 7 slabs. */
static const term_table wgan_gp_step_generator_dense1_fake_slab_terms = {
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
static void wgan_gp_step_generator_dense1_fake(const wgan_gp_task *task) {
#line 180 "WGANGP_kernels.h"
    float *const restrict generator_dense1_fake = task->pointers[0]; /* [49][64][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][64][100] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    float *const restrict sums_for_generator_batchNorm1_fake_mean_sum = task->pointers[3]; /* [49][128] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, noise, 6400, 100, 1,
                         generator_dense1_kernel_in_panels + item % 4 * 3200, 12800, 32, 100,
                         generator_dense1_fake + (slab * 8192 + column), 128, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 64; row++) {
            float *const fake_row = generator_dense1_fake + slab * 8192 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                total[c] += fake_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_fake_mean_sum[slab * 128 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_fake_mean, BespokeZoo/WGANGP.swift:8
 *   scale by 0.015625 generator/batchNorm1/fake/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   also runs as wgan_gp_step_generator_batchNorm1_fake2_mean
 *   also runs as wgan_gp_step_generator_batchNorm1_fake3_mean
 *   also runs as wgan_gp_step_generator_batchNorm1_fake4_mean
 *   also runs as wgan_gp_step_generator_batchNorm1_fake5_mean */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_fake_mean(const wgan_gp_task *task) {
#line 217 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_fake_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_fake_mean = task->pointers[1]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_fake_mean[column + c] =
                0x1p-6f * sums_for_generator_batchNorm1_fake_mean_sum[column + c];
        }
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, BespokeZoo/WGANGP.swift:8
 *   subtract generator/batchNorm1/fake/centred [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   square generator/batchNorm1/fake/squares [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum generator/batchNorm1/fake/variance_sum [6272]  (BespokeZoo/WGANGP.swift:8)
 *   2 MB
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm1_fake2_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm1_fake3_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm1_fake4_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm1_fake5_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm1_variance_sum */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum(const wgan_gp_task *task) {
#line 243 "WGANGP_kernels.h"
    const float *const restrict generator_dense1_fake = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_fake_mean = task->pointers[1]; /* [6272] */
    float *const restrict sums_for_generator_batchNorm1_fake_variance_sum = task->pointers[2]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        const float *const mean_row = generator_batchNorm1_fake_mean + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const fake_row = generator_dense1_fake + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float centred = fake_row[c] - mean_row[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm1_fake_variance_sum[slab * 128 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   0.015625 x + 0.001 generator/batchNorm1/fake/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   reciprocal square root generator/batchNorm1/fake/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   also runs as wgan_gp_step_generator_batchNorm1_fake2_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm1_fake3_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm1_fake4_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm1_fake5_inverse_deviation */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_fake_inverse_deviation(const wgan_gp_task *task) {
#line 275 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_fake_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm1_fake_inverse_deviation = task->pointers[1]; /* [6272] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_fake_inverse_deviation[column + c] =
                1.0f / sqrtf(0x1p-6f * sums_for_generator_batchNorm1_fake_variance_sum[column + c] + 0.001f);
        }
    }
}

/* wgan_gp_step_generator_relu1_fake, BespokeZoo/WGANGP.swift:8
 *   multiply generator/batchNorm1/fake/normalised [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply generator/batchNorm1/fake/scaled [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1/fake [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   leaky ReLU (0.0) generator/relu1/fake [n=64, 6272]  (BespokeZoo/WGANGP.swift:9)
 *   3 MB
 *   also runs as wgan_gp_step_generator_relu1_fake2
 *   also runs as wgan_gp_step_generator_relu1_fake3
 *   also runs as wgan_gp_step_generator_relu1_fake4
 *   also runs as wgan_gp_step_generator_relu1_fake5
 *   also runs as wgan_gp_step_generator_relu1
 *   also runs as wgan_gp_generate_generator_relu1 */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_relu1_fake(const wgan_gp_task *task) {
#line 303 "WGANGP_kernels.h"
    const float *const restrict generator_dense1_fake = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_fake_mean = task->pointers[1]; /* [6272] */
    const float *const restrict generator_batchNorm1_fake_inverse_deviation = task->pointers[2]; /* [6272] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [6272] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [6272] */
    float *const restrict generator_relu1_fake = task->pointers[5]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const mean_row = generator_batchNorm1_fake_mean + slab * 128;
        const float *const inverse_deviation_row = generator_batchNorm1_fake_inverse_deviation + slab * 128;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 128;
        const float *const beta_row = generator_batchNorm1_beta + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const fake_row = generator_dense1_fake + slab * 8192 + row * 128;
            float *const fake_row_2 = generator_relu1_fake + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float fake = (fake_row[c] - mean_row[c]) * inverse_deviation_row[c] * gamma_row[c] + beta_row[c];
                fake_row_2[c] = fake < 0.0f ? 0.0f : fake;
            }
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   pack generator/convTranspose1/kernel [5, 5, 64, 128]
 *   2 MB
 *   also runs as wgan_gp_generate_pack_generator_convTranspose1_kernel */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose1_kernel(const wgan_gp_task *task) {
#line 334 "WGANGP_kernels.h"
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

/* wgan_gp_step_transform_generator_reshape1_fake, BespokeZoo/WGANGP.swift:10
 *   transform generator/reshape1/fake [n=64, 7, 7, 128]
 *   6 MB
 *   also runs as wgan_gp_step_transform_generator_reshape1_fake2
 *   also runs as wgan_gp_step_transform_generator_reshape1_fake3
 *   also runs as wgan_gp_step_transform_generator_reshape1_fake4
 *   also runs as wgan_gp_step_transform_generator_reshape1_fake5
 *   also runs as wgan_gp_step_transform_generator_reshape1
 *   also runs as wgan_gp_step_transform_generator_reshape1_2
 *   also runs as wgan_gp_generate_transform_generator_reshape1 */
static void wgan_gp_step_transform_generator_reshape1_fake_rows(const sixteen *restrict in, sixteen *restrict out) {
    out[0] = in[0];
    out[1] = in[4];
    const sixteen t0 = in[0] + in[2];
    const sixteen t1 = in[1] + in[3];
    out[2] = t0 + t1;
    out[4] = t0 - t1;
    const sixteen t2 = in[4] + in[6];
    const sixteen t3 = in[5];
    out[3] = t2 + t3;
    out[5] = t2 - t3;
    const sixteen t4 = in[0] + 4.0f * in[2];
    const sixteen t5 = 2.0f * in[1] + 8.0f * in[3];
    out[6] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = in[4] + 4.0f * in[6];
    const sixteen t7 = 2.0f * in[5];
    out[7] = t6 + t7;
    out[9] = t6 - t7;
    out[10] = in[3];
    out[11] = (sixteen){0};
}
#line 10 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_generator_reshape1_fake(const wgan_gp_task *task) {
#line 380 "WGANGP_kernels.h"
    const float *const restrict generator_relu1_fake = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_reshape1_fake = task->pointers[1]; /* [144][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(generator_relu1_fake, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_step_transform_generator_reshape1_fake_rows,
                          wgan_gp_step_transform_generator_reshape1_fake_rows, transformed_generator_reshape1_fake,
                          8208, (grid_of_slabs){12, 12, 2, 2}, lines, item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_transform_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   transform generator/convTranspose1/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_2
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_3
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_4
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_5
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_6
 *   also runs as wgan_gp_step_transform_generator_convTranspose1_kernel_7
 *   also runs as wgan_gp_generate_transform_generator_convTranspose1_kernel */
static void wgan_gp_step_transform_generator_convTranspose1_kernel_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = 0.25f * in[0];
    const sixteen t0 = -0x1.555556p-3f * in[0] - 0x1.555556p-3f * in[4];
    const sixteen t1 = -0x1.555556p-3f * in[2];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    const sixteen t2 = 0x1.555556p-5f * in[0] + 0x1.555556p-3f * in[4];
    const sixteen t3 = 0x1.555556p-4f * in[2];
    out[3] = t2 + t3;
    out[4] = t2 - t3;
    out[5] = in[4];
    out[6] = 0.5f * in[1];
    out[7] = -0.5f * in[1] - 0.5f * in[3];
    out[8] = -0x1.555556p-3f * in[1] + 0x1.555556p-3f * in[3];
    out[9] = 0x1.555556p-3f * in[1] + 0x1.555556p-2f * in[3];
    out[10] = in[3];
}
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_generator_convTranspose1_kernel(const wgan_gp_task *task) {
#line 423 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_step_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_step_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 8208, (grid_of_slabs){11, 11, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_products_of_generator_convTranspose1_fake, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1/fake [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:12)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 *   also runs as wgan_gp_step_products_of_generator_convTranspose1_fake2
 *   also runs as wgan_gp_step_products_of_generator_convTranspose1_fake3
 *   also runs as wgan_gp_step_products_of_generator_convTranspose1_fake4
 *   also runs as wgan_gp_step_products_of_generator_convTranspose1_fake5
 *   also runs as wgan_gp_step_products_of_generator_convTranspose1
 *   also runs as wgan_gp_generate_products_of_generator_convTranspose1 */
/* 484 terms of 11 x 44 slabs. */
static const term_table wgan_gp_step_products_of_generator_convTranspose1_fake_slab_terms = {
    .row_count = 11, .column_count = 44,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{24, 11}, {0, 0}, 1}, {{48, 22}, {0, 0}, 1}, {{72, 33}, {0, 0}, 1}, {{96, 44}, {0, 0}, 1},
        {{120, 55}, {0, 0}, 1}, {{0, 66}, {0, 0}, 1}, {{24, 77}, {0, 0}, 1}, {{48, 88}, {0, 0}, 1},
        {{72, 99}, {0, 0}, 1}, {{120, 110}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{3, 0}, {0, 0}, 1}, {{4, 1}, {0, 0}, 1},
        {{5, 1}, {0, 0}, 1}, {{6, 1}, {0, 0}, 1}, {{7, 1}, {0, 0}, 1}, {{8, 2}, {0, 0}, 1}, {{9, 2}, {0, 0}, 1},
        {{10, 2}, {0, 0}, 1}, {{11, 2}, {0, 0}, 1}, {{12, 3}, {0, 0}, 1}, {{13, 3}, {0, 0}, 1}, {{14, 3}, {0, 0}, 1},
        {{15, 3}, {0, 0}, 1}, {{16, 4}, {0, 0}, 1}, {{17, 4}, {0, 0}, 1}, {{18, 4}, {0, 0}, 1}, {{19, 4}, {0, 0}, 1},
        {{20, 5}, {0, 0}, 1}, {{21, 5}, {0, 0}, 1}, {{22, 5}, {0, 0}, 1}, {{23, 5}, {0, 0}, 1}, {{0, 6}, {0, 0}, 1},
        {{1, 6}, {0, 0}, 1}, {{2, 6}, {0, 0}, 1}, {{3, 6}, {0, 0}, 1}, {{4, 7}, {0, 0}, 1}, {{5, 7}, {0, 0}, 1},
        {{6, 7}, {0, 0}, 1}, {{7, 7}, {0, 0}, 1}, {{8, 8}, {0, 0}, 1}, {{9, 8}, {0, 0}, 1}, {{10, 8}, {0, 0}, 1},
        {{11, 8}, {0, 0}, 1}, {{12, 9}, {0, 0}, 1}, {{13, 9}, {0, 0}, 1}, {{14, 9}, {0, 0}, 1}, {{15, 9}, {0, 0}, 1},
        {{20, 10}, {0, 0}, 1}, {{21, 10}, {0, 0}, 1}, {{22, 10}, {0, 0}, 1}, {{23, 10}, {0, 0}, 1},
    },
};
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_generator_convTranspose1_fake(const wgan_gp_task *task) {
#line 469 "WGANGP_kernels.h"
    float *const restrict products_of_generator_convTranspose1_fake = task->pointers[0]; /* [484][64][64] */
    const float *const restrict transformed_generator_reshape1_fake = task->pointers[1]; /* [144][8192] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_generator_convTranspose1_fake_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_generator_convTranspose1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_generator_reshape1_fake, 8208, 128, 1,
                         transformed_generator_convTranspose1_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose1_fake + (slab * 4112 + column), 64, 0, NULL);
    }
}

/* wgan_gp_step_generator_convTranspose1_fake, BespokeZoo/WGANGP.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose1/fake [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:12)
 *   11 MB
 *   also runs as wgan_gp_step_generator_convTranspose1_fake2
 *   also runs as wgan_gp_step_generator_convTranspose1_fake3
 *   also runs as wgan_gp_step_generator_convTranspose1_fake4
 *   also runs as wgan_gp_step_generator_convTranspose1_fake5
 *   also runs as wgan_gp_step_generator_convTranspose1
 *   also runs as wgan_gp_generate_generator_convTranspose1 */
static void wgan_gp_step_generator_convTranspose1_fake_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[2] + in[4];
    const sixteen t1 = in[2] - in[4];
    const sixteen t2 = in[3] + in[5];
    const sixteen t3 = in[3] - in[5];
    const sixteen t4 = in[6] + in[8];
    const sixteen t5 = in[6] - in[8];
    const sixteen t6 = in[7] + in[9];
    const sixteen t7 = in[7] - in[9];
    const sixteen t8 = in[15] + in[21];
    const sixteen t9 = in[15] - in[21];
    out[0] = 2.0f * in[12];
    out[1] = -4.0f * t1 - 2.0f * t5 + 4.0f * in[10];
    out[2] = -in[12] - 2.0f * in[14] + 2.0f * in[16] - in[18] + 2.0f * in[20];
    out[3] = -5.0f * in[0] - 4.0f * t0 - t4;
    out[4] = -2.0f * in[12] - in[14] - 3.0f * in[16] - in[20];
    out[5] = t1 + 2.0f * t5 - 5.0f * in[10];
    out[6] = in[12] + in[14] + in[16] + in[18] - 2.0f * in[20];
    out[7] = in[0] + 4.0f * in[1] + t0 + t4;
    out[8] = 2.0f * in[13] + in[20];
    out[9] = -4.0f * t3 - 2.0f * t7 + in[10] + 4.0f * in[11];
    out[10] = -in[13] - 2.0f * t9 + 2.0f * in[17] - in[19];
    out[11] = -5.0f * in[1] - 4.0f * t2 - t6;
    out[12] = -2.0f * in[13] - t8 - 3.0f * in[17];
    out[13] = t3 + 2.0f * t7 - 5.0f * in[11];
}
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_convTranspose1_fake(const wgan_gp_task *task) {
#line 526 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose1_fake = task->pointers[0]; /* [484][64][64] */
    float *const restrict generator_convTranspose1_fake = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(products_of_generator_convTranspose1_fake, 4112, (grid_of_slabs){22, 22, 2, 2},
                          wgan_gp_step_generator_convTranspose1_fake_rows,
                          wgan_gp_step_generator_convTranspose1_fake_rows, generator_convTranspose1_fake, 4096,
                          (grid_of_slabs){14, 14, 1, 1}, lines, item * 128, item * 128 + 128);
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/fake/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   3 MB
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake2_mean_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake3_mean_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake4_mean_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake5_mean_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_mean_sum */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum(const wgan_gp_task *task) {
#line 549 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_fake = task->pointers[0]; /* [196][64][64] */
    float *const restrict sums_for_generator_batchNorm2_fake_mean_sum = task->pointers[1]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const fake_row = generator_convTranspose1_fake + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                total[c] += fake_row[c];
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm2_fake_mean_sum[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_fake_mean, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/fake/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971938775510203e-05 generator/batchNorm2/fake/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   0 kB
 *   also runs as wgan_gp_step_generator_batchNorm2_fake2_mean
 *   also runs as wgan_gp_step_generator_batchNorm2_fake3_mean
 *   also runs as wgan_gp_step_generator_batchNorm2_fake4_mean
 *   also runs as wgan_gp_step_generator_batchNorm2_fake5_mean */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_fake_mean(const wgan_gp_task *task) {
#line 578 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_fake_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_fake_mean = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_fake_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            generator_batchNorm2_fake_mean[column + c] = 0x1.4e5e0ap-14f * mean_sum[c];
        }
    }
}

/* wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, BespokeZoo/WGANGP.swift:13
 *   subtract generator/batchNorm2/fake/centred [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   square generator/batchNorm2/fake/squares [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum generator/batchNorm2/fake/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   3 MB
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake2_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake3_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake4_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_fake5_variance_sum
 *   also runs as wgan_gp_step_sums_for_generator_batchNorm2_variance_sum */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum(const wgan_gp_task *task) {
#line 608 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_fake = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_fake_mean = task->pointers[1]; /* [64] */
    float *const restrict sums_for_generator_batchNorm2_fake_variance_sum = task->pointers[2]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const fake_row = generator_convTranspose1_fake + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float centred = fake_row[c] - generator_batchNorm2_fake_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm2_fake_variance_sum[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/fake/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   7.971938775510203e-05 x + 0.001 generator/batchNorm2/fake/variance_plus_epsilon [64] 
 *     (BespokeZoo/WGANGP.swift:13)
 *   reciprocal square root generator/batchNorm2/fake/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   0 kB
 *   also runs as wgan_gp_step_generator_batchNorm2_fake2_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm2_fake3_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm2_fake4_inverse_deviation
 *   also runs as wgan_gp_step_generator_batchNorm2_fake5_inverse_deviation */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_fake_inverse_deviation(const wgan_gp_task *task) {
#line 641 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_fake_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_fake_inverse_deviation = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_fake_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            generator_batchNorm2_fake_inverse_deviation[column + c] =
                1.0f / sqrtf(0x1.4e5e0ap-14f * variance_sum[c] + 0.001f);
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   pack generator/convTranspose2/kernel [5, 5, 1, 64]
 *   13 kB
 *   also runs as wgan_gp_generate_pack_generator_convTranspose2_kernel */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose2_kernel(const wgan_gp_task *task) {
#line 666 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(generator_convTranspose2_kernel + slab * 64, 64,
                                generator_convTranspose2_kernel_in_panels + item * 64, 64, 1, 1);
    }
}

/* wgan_gp_step_generator_relu2_fake, BespokeZoo/WGANGP.swift:13
 *   multiply generator/batchNorm2/fake/normalised [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply generator/batchNorm2/fake/scaled [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2/fake [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   leaky ReLU (0.0) generator/relu2/fake [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:14)
 *   6 MB
 *   also runs as wgan_gp_step_generator_relu2_fake2
 *   also runs as wgan_gp_step_generator_relu2_fake3
 *   also runs as wgan_gp_step_generator_relu2_fake4
 *   also runs as wgan_gp_step_generator_relu2_fake5
 *   also runs as wgan_gp_step_generator_relu2
 *   also runs as wgan_gp_generate_generator_relu2 */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_relu2_fake(const wgan_gp_task *task) {
#line 691 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_fake = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_fake_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm2_fake_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_relu2_fake = task->pointers[5]; /* [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const fake_row = generator_convTranspose1_fake + slab * 4096 + row * 64;
            float *const fake_row_2 = generator_relu2_fake + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float fake =
                    (fake_row[c] - generator_batchNorm2_fake_mean[c]) * generator_batchNorm2_fake_inverse_deviation[c]
                    * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
                fake_row_2[c] = fake < 0.0f ? 0.0f : fake;
            }
        }
    }
}

/* wgan_gp_step_pack_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_3
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_5
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_7
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_9 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv1_kernel(const wgan_gp_task *task) {
#line 724 "WGANGP_kernels.h"
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
 *   36.8 MFLOP, 3 MB
 *   also runs as wgan_gp_step_generator_tanh1 */
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
static void wgan_gp_step_generator_tanh1_fake(const wgan_gp_task *task) {
#line 765 "WGANGP_kernels.h"
    const float *const restrict generator_relu2_fake = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    float *const restrict trace_fake = task->pointers[4];
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
        float *const fake_row = generator_tanh1_fake + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float fake = bespoke_tanh(tile[c] + bias_value);
            fake_row[c] = fake;
            if (trace_fake) {
                trace_fake[slab + c * 784] = fake;
            }
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1_real, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/real/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1/real [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/real [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 3 MB
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_real2
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_real3
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_real4
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_real5 */
/* 4489 terms of 14 x 14 slabs. */
static const term_table wgan_gp_step_discriminator_leakyReLU1_real_slab_terms = {
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
static void wgan_gp_step_discriminator_leakyReLU1_real(const wgan_gp_task *task) {
#line 819 "WGANGP_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU1_real = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, input_real, 1, 784, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            float *const real_row = discriminator_leakyReLU1_real + slab * 4096 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                real_row[c] = real > 0.0f ? real : 0.2f * real;
            }
        }
    }
}

/* wgan_gp_step_pack_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_3
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_5
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_7
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_9 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv2_kernel(const wgan_gp_task *task) {
#line 854 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(discriminator_conv2_kernel + slab * 8192 + item % 64 * 128,
                         discriminator_conv2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* wgan_gp_step_transform_discriminator_leakyReLU1_real, BespokeZoo/WGANGP.swift:22
 *   transform discriminator/leakyReLU1/real [n=64, 14, 14, 64]
 *   11 MB
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator_look
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator2_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator2_look
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake2_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real2_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real3
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake3
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator3_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator3_look
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake3_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real3_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real4
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake4
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator4_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator4_look
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake4_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real4_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real5
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake5
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_discriminator5_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator5_look
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_fake5_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_real5_2
 *   also runs as wgan_gp_step_transform_discriminator_leakyReLU1_generator */
static void wgan_gp_step_transform_discriminator_leakyReLU1_real_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = -5.0f * in[3] + in[7];
    out[1] = 4.0f * in[7] - 5.0f * in[11];
    const sixteen t0 = -4.0f * in[3] + in[7];
    const sixteen t1 = -4.0f * in[1] + in[5];
    out[2] = t0 + t1;
    out[4] = t0 - t1;
    const sixteen t2 = -4.0f * in[11];
    const sixteen t3 = -4.0f * in[9] + in[13];
    out[3] = t2 + t3;
    out[5] = t2 - t3;
    const sixteen t4 = -in[3] + in[7];
    const sixteen t5 = -2.0f * in[1] + 2.0f * in[5];
    out[6] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = -in[11];
    const sixteen t7 = -2.0f * in[9] + 2.0f * in[13];
    out[7] = t6 + t7;
    out[9] = t6 - t7;
    out[10] = 4.0f * in[1] - 5.0f * in[5] + in[9];
    out[11] = 4.0f * in[9] - 5.0f * in[13];
    out[12] = 2.0f * in[0] - in[2] - 2.0f * in[4] + in[6];
    out[13] = 2.0f * in[8] - in[10] - 2.0f * in[12];
    out[14] = -2.0f * in[2] - in[4] + in[6];
    const sixteen t8 = -in[12];
    const sixteen t9 = -2.0f * in[10];
    out[15] = t8 + t9;
    out[21] = t8 - t9;
    out[16] = 2.0f * in[2] - 3.0f * in[4] + in[6];
    out[17] = 2.0f * in[10] - 3.0f * in[12];
    out[18] = -in[2] + in[6];
    out[19] = -in[10];
    out[20] = 2.0f * in[2] - in[4] - 2.0f * in[6] + in[8];
}
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_discriminator_leakyReLU1_real(const wgan_gp_task *task) {
#line 935 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_discriminator_leakyReLU1_real = task->pointers[1]; /* [484][4096] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(discriminator_leakyReLU1_real, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_real_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_real_rows,
                          transformed_discriminator_leakyReLU1_real, 4112, (grid_of_slabs){22, 22, 2, 2}, lines,
                          item * 128, item * 128 + 128);
    }
}

/* wgan_gp_step_transform_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   transform discriminator/conv2/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_2
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_3
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_4
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_5
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_6
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_2
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_3
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_4
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_5
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_6
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_7
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_8
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_9
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_10
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_11
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_12
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_13
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_14
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_15
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_16
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_17
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_18
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_19
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_20
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_21
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_22
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_23
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_24
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_25
 *   also runs as wgan_gp_step_transform_discriminator_conv2_kernel_next_26 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_discriminator_conv2_kernel(const wgan_gp_task *task) {
#line 985 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          wgan_gp_step_transform_generator_convTranspose1_kernel_rows,
                          wgan_gp_step_transform_generator_convTranspose1_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){11, 11, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_products_of_discriminator_conv2_real_product, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_fake_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_discriminator_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_2
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_real2_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_fake2_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_discriminator2_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product_2
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_real3_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_fake3_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_discriminator3_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product_2
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_real4_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_fake4_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_discriminator4_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product_2
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_real5_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_fake5_product
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_discriminator5_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product_2
 *   also runs as wgan_gp_step_products_of_discriminator_conv2_generator_product */
/* 484 terms of 6 x 24 slabs. */
static const term_table wgan_gp_step_products_of_discriminator_conv2_real_product_slab_terms = {
    .row_count = 6, .column_count = 24,
    .rows = (const span[]){
        {{0, 0}, {264, 66}, 2}, {{44, 11}, {264, 66}, 2}, {{88, 22}, {264, 66}, 2}, {{132, 33}, {264, 66}, 2},
        {{176, 44}, {0, 0}, 1}, {{220, 55}, {220, 55}, 2},
    },
    .columns = (const span[]){
        {{0, 0}, {24, 6}, 2}, {{1, 0}, {24, 6}, 2}, {{2, 0}, {24, 6}, 2}, {{3, 0}, {24, 6}, 2}, {{4, 1}, {24, 6}, 2},
        {{5, 1}, {24, 6}, 2}, {{6, 1}, {24, 6}, 2}, {{7, 1}, {24, 6}, 2}, {{8, 2}, {24, 6}, 2}, {{9, 2}, {24, 6}, 2},
        {{10, 2}, {24, 6}, 2}, {{11, 2}, {24, 6}, 2}, {{12, 3}, {24, 6}, 2}, {{13, 3}, {24, 6}, 2},
        {{14, 3}, {24, 6}, 2}, {{15, 3}, {24, 6}, 2}, {{16, 4}, {0, 0}, 1}, {{17, 4}, {0, 0}, 1}, {{18, 4}, {0, 0}, 1},
        {{19, 4}, {0, 0}, 1}, {{20, 5}, {20, 5}, 2}, {{21, 5}, {20, 5}, 2}, {{22, 5}, {20, 5}, 2},
        {{23, 5}, {20, 5}, 2},
    },
};
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_discriminator_conv2_real_product(const wgan_gp_task *task) {
#line 1040 "WGANGP_kernels.h"
    float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* [144][64][128] */
    const float *const restrict transformed_discriminator_leakyReLU1_real = task->pointers[1]; /* [484][4096] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_discriminator_conv2_real_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_discriminator_conv2_real_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_leakyReLU1_real, 4112, 64, 1,
                         transformed_discriminator_conv2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_discriminator_conv2_real_product + (slab * 8208 + column), 128, 0, NULL);
    }
}

/* wgan_gp_step_discriminator_conv2_real_product, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   6 MB
 *   also runs as wgan_gp_step_discriminator_conv2_fake_product
 *   also runs as wgan_gp_step_discriminator_conv2_discriminator_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator_look_product_2
 *   also runs as wgan_gp_step_discriminator_conv2_real2_product
 *   also runs as wgan_gp_step_discriminator_conv2_fake2_product
 *   also runs as wgan_gp_step_discriminator_conv2_discriminator2_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator2_look_product_2
 *   also runs as wgan_gp_step_discriminator_conv2_real3_product
 *   also runs as wgan_gp_step_discriminator_conv2_fake3_product
 *   also runs as wgan_gp_step_discriminator_conv2_discriminator3_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator3_look_product_2
 *   also runs as wgan_gp_step_discriminator_conv2_real4_product
 *   also runs as wgan_gp_step_discriminator_conv2_fake4_product
 *   also runs as wgan_gp_step_discriminator_conv2_discriminator4_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator4_look_product_2
 *   also runs as wgan_gp_step_discriminator_conv2_real5_product
 *   also runs as wgan_gp_step_discriminator_conv2_fake5_product
 *   also runs as wgan_gp_step_discriminator_conv2_discriminator5_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator5_look_product_2
 *   also runs as wgan_gp_step_discriminator_conv2_generator_product */
static void wgan_gp_step_discriminator_conv2_real_product_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[2] + in[4];
    const sixteen t1 = in[2] - in[4];
    const sixteen t2 = in[3] + in[5];
    const sixteen t3 = in[3] - in[5];
    const sixteen t4 = in[6] + in[8];
    const sixteen t5 = in[6] - in[8];
    const sixteen t6 = in[7] + in[9];
    const sixteen t7 = in[7] - in[9];
    out[0] = in[0] + t0 + t4;
    out[1] = t1 + 2.0f * t5;
    out[2] = t0 + 4.0f * t4;
    out[3] = t1 + 8.0f * t5 + in[10];
    out[4] = in[1] + t2 + t6;
    out[5] = t3 + 2.0f * t7;
    out[6] = t2 + 4.0f * t6;
}
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv2_real_product(const wgan_gp_task *task) {
#line 1101 "WGANGP_kernels.h"
    const float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* [144][64][128] */
    float *const restrict discriminator_conv2_real_product = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(products_of_discriminator_conv2_real_product, 8208, (grid_of_slabs){12, 12, 2, 2},
                          wgan_gp_step_discriminator_conv2_real_product_rows,
                          wgan_gp_step_discriminator_conv2_real_product_rows, discriminator_conv2_real_product, 8192,
                          (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_pack_discriminator_dense1_kernel, BespokeZoo/WGANGP.swift:28
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_3
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_5
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_7
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_9 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_dense1_kernel(const wgan_gp_task *task) {
#line 1124 "WGANGP_kernels.h"
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

/* wgan_gp_step_discriminator_leakyReLU2_real, BespokeZoo/WGANGP.swift:24
 *   add discriminator/conv2/real [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   leaky ReLU (0.2) discriminator/leakyReLU2/real [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   3 MB
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_fake
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_real2
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_fake2
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_real3
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_fake3
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_real4
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_fake4
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_real5
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_fake5
 *   also runs as wgan_gp_step_discriminator_leakyReLU2_generator */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU2_real(const wgan_gp_task *task) {
#line 1155 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_real_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = discriminator_conv2_real_product + slab * 8192 + row * 128;
            float *const real_row = discriminator_leakyReLU2_real + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float real = product_row[c] + discriminator_conv2_bias[c];
                real_row[c] = real > 0.0f ? real : 0.2f * real;
            }
        }
    }
}

/* wgan_gp_step_penalty, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/real/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1/real [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum score/real []  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/penalty [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/loss/discriminator/fake [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   repeat grad/loss/discriminator/real [n=64, 1]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator2 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator3 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator4 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   random numbers uniform/discriminator5 [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   -1.0 x + 1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB */
/* 49 terms of 1 x 1 slabs. */
static const term_table wgan_gp_step_penalty_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {1, 1}, 49}},
};
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty(const wgan_gp_task *task) {
#line 1199 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict uniform_discriminator_ = task->pointers[3]; /* [1][64][1] */
    float *const restrict penalty = task->pointers[4]; /* [1][64][1] */
    float *const restrict grad_penalty = task->pointers[5]; /* [1][64][1] */
    float *const restrict grad_loss_discriminator_fake = task->pointers[6]; /* [1][64][1] */
    float *const restrict grad_loss_discriminator_real = task->pointers[7]; /* [1][64][1] */
    float *const restrict uniform_discriminator2_ = task->pointers[8]; /* [1][64][1] */
    float *const restrict penalty_2 = task->pointers[9]; /* [1][64][1] */
    float *const restrict uniform_discriminator3_ = task->pointers[10]; /* [1][64][1] */
    float *const restrict penalty_3 = task->pointers[11]; /* [1][64][1] */
    float *const restrict uniform_discriminator4_ = task->pointers[12]; /* [1][64][1] */
    float *const restrict penalty_4 = task->pointers[13]; /* [1][64][1] */
    float *const restrict uniform_discriminator5_ = task->pointers[14]; /* [1][64][1] */
    float *const restrict penalty_5 = task->pointers[15]; /* [1][64][1] */
    float *const restrict trace_logits_real = task->pointers[16];
    float *const restrict trace_uniform_discriminator = task->pointers[17];
    float *const restrict trace_uniform_discriminator2 = task->pointers[18];
    float *const restrict trace_uniform_discriminator3 = task->pointers[19];
    float *const restrict trace_uniform_discriminator4 = task->pointers[20];
    float *const restrict trace_uniform_discriminator5 = task->pointers[21];
    float *const restrict sums_for_score_real = task->pointers[22]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items = partition_by_work(&wgan_gp_step_penalty_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[64];
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_penalty_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_real, 8192, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            float discriminator[1];
            bespoke_uniform(discriminator, 1, call, task->numbers[0], row, 0.0f, 1.0f);
            float discriminator2_[1];
            bespoke_uniform(discriminator2_, 1, call, task->numbers[1], row, 0.0f, 1.0f);
            float discriminator3_[1];
            bespoke_uniform(discriminator3_, 1, call, task->numbers[2], row, 0.0f, 1.0f);
            float discriminator4_[1];
            bespoke_uniform(discriminator4_, 1, call, task->numbers[3], row, 0.0f, 1.0f);
            float discriminator5_[1];
            bespoke_uniform(discriminator5_, 1, call, task->numbers[4], row, 0.0f, 1.0f);
            for (int c = 0; c < 1; c++) {
                const float real = tile[row + c] + bias_value;
                uniform_discriminator_[row + c] = discriminator[c];
                penalty[row + c] = -discriminator[c] + 1.0f;
                grad_penalty[row + c] = 1.0f;
                grad_loss_discriminator_fake[row + c] = 0x1p-6f;
                grad_loss_discriminator_real[row + c] = -0x1p-6f;
                uniform_discriminator2_[row + c] = discriminator2_[c];
                penalty_2[row + c] = -discriminator2_[c] + 1.0f;
                uniform_discriminator3_[row + c] = discriminator3_[c];
                penalty_3[row + c] = -discriminator3_[c] + 1.0f;
                uniform_discriminator4_[row + c] = discriminator4_[c];
                penalty_4[row + c] = -discriminator4_[c] + 1.0f;
                uniform_discriminator5_[row + c] = discriminator5_[c];
                penalty_5[row + c] = -discriminator5_[c] + 1.0f;
                if (trace_logits_real) {
                    trace_logits_real[row + c] = real;
                }
                if (trace_uniform_discriminator) {
                    trace_uniform_discriminator[row + c] = discriminator[c];
                }
                if (trace_uniform_discriminator2) {
                    trace_uniform_discriminator2[row + c] = discriminator2_[c];
                }
                if (trace_uniform_discriminator3) {
                    trace_uniform_discriminator3[row + c] = discriminator3_[c];
                }
                if (trace_uniform_discriminator4) {
                    trace_uniform_discriminator4[row + c] = discriminator4_[c];
                }
                if (trace_uniform_discriminator5) {
                    trace_uniform_discriminator5[row + c] = discriminator5_[c];
                }
                total[c] += real;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_real[c] = total[c];
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1_fake, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/fake/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1/fake [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/fake [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 3 MB
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_discriminator_look
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_fake2
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_discriminator2_look
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_fake3
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_discriminator3_look
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_fake4
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_discriminator4_look
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_fake5
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_discriminator5_look
 *   also runs as wgan_gp_step_discriminator_leakyReLU1_generator */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_leakyReLU1_fake(const wgan_gp_task *task) {
#line 1303 "WGANGP_kernels.h"
    const float *const restrict generator_tanh1_fake = task->pointers[0]; /* [784][64][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_leakyReLU1_fake = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, generator_tanh1_fake, 64, 1, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            float *const fake_row = discriminator_leakyReLU1_fake + slab * 4096 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float fake = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                fake_row[c] = fake > 0.0f ? fake : 0.2f * fake;
            }
        }
    }
}

/* wgan_gp_step_trace_logits_fake, BespokeZoo/WGANGP.swift:28
 *   dense discriminator/dense1/fake/product [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add discriminator/dense1/fake [n=64, 1]  (BespokeZoo/WGANGP.swift:28)
 *   sum score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0.8 MFLOP, 2 MB
 *   also runs as wgan_gp_step_trace_logits_real2
 *   also runs as wgan_gp_step_trace_logits_fake2
 *   also runs as wgan_gp_step_trace_logits_real3
 *   also runs as wgan_gp_step_trace_logits_fake3
 *   also runs as wgan_gp_step_trace_logits_real4
 *   also runs as wgan_gp_step_trace_logits_fake4
 *   also runs as wgan_gp_step_trace_logits_real5
 *   also runs as wgan_gp_step_trace_logits_fake5
 *   also runs as wgan_gp_step_trace_logits_generator */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_logits_fake(const wgan_gp_task *task) {
#line 1344 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict trace_logits_fake = task->pointers[3];
    float *const restrict sums_for_score_fake = task->pointers[4]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items = partition_by_work(&wgan_gp_step_penalty_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[64];
        term terms[50];
        const int count = terms_of_slab(&wgan_gp_step_penalty_slab_terms, 0, terms);
        bespoke_dot(64, 1, terms, count, discriminator_leakyReLU2_fake, 8192, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float fake = tile[row + c] + bias_value;
                if (trace_logits_fake) {
                    trace_logits_fake[row + c] = fake;
                }
                total[c] += fake;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_fake[c] = total[c];
        }
    }
}

/* wgan_gp_step_loss_discriminator, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_loss_discriminator(const wgan_gp_task *task) {
#line 1381 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[2];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            loss_discriminator[c] = 0x1p-6f * sums_for_score_fake[c] - 0x1p-6f * sums_for_score_real[c];
        }
    }
}

/* wgan_gp_step_penalty_2, BespokeZoo/WGANGP.swift:31
 *   multiply penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   add penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   603 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty_2(const wgan_gp_task *task) {
#line 1399 "WGANGP_kernels.h"
    const float *const restrict uniform_discriminator_ = task->pointers[0]; /* [1][64][1] */
    const float *const restrict input_real = task->pointers[1];
    const float *const restrict penalty = task->pointers[2]; /* [1][64][1] */
    const float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[4]; /* [784][64][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const fake_row = generator_tanh1_fake + slab * 64;
        float *const penalty_row = penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            penalty_row[c] = uniform_discriminator_[c] * input_real[slab + c * 784] + penalty[c] * fake_row[c];
        }
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU2_fake, BespokeZoo/WGANGP.swift:24
 *   add discriminator/conv2/discriminator-look [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:24)
 *   leaky ReLU (0.2) discriminator/leakyReLU2/discriminator-look [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   derivative of leaky ReLU (0.2) grad/discriminator/leakyReLU2/discriminator-look [n=64, 7, 7, 128] 
 *     (BespokeZoo/WGANGP.swift:25)
 *   multiply grad/discriminator/leakyReLU2/discriminator-look [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   scale by 0.015625 grad/discriminator/flatten1/fake [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:27)
 *   multiply grad/discriminator/leakyReLU2/fake [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   sum grad/discriminator/conv2/fake/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   6 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_fake2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_fake3
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_fake4
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_fake5 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU2_fake(const wgan_gp_task *task) {
#line 1432 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_discriminator_look_product = task->pointers[0]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[3]; /* [49][64][128] */
    float *const restrict grad_discriminator_leakyReLU2_discriminator_look = task->pointers[4]; /* [49][64][128] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[5]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_fake_bias = task->pointers[6]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = discriminator_conv2_discriminator_look_product + slab * 8192 + row * 128;
            const float *const fake_row = discriminator_leakyReLU2_fake + slab * 8192 + row * 128;
            float *const discriminator_look_row = grad_discriminator_leakyReLU2_discriminator_look + slab * 8192
                + row * 128;
            float *const fake_row_2 = grad_discriminator_leakyReLU2_fake + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float discriminator_look = product_row[c] + discriminator_conv2_bias[c];
                const float fake = 0x1p-6f * kernel_row[c] * bespoke_slope(fake_row[c], 0.2f);
                discriminator_look_row[c] =
                    kernel_row[c]
                    * bespoke_slope(discriminator_look > 0.0f ? discriminator_look : 0.2f * discriminator_look, 0.2f);
                fake_row_2[c] = fake;
                total[c] += fake;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_discriminator_conv2_fake_bias[slab * 128 + c] = total[c];
        }
    }
}

/* wgan_gp_step_pack_discriminator_conv2_kernel_2, BespokeZoo/WGANGP.swift:24
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_2
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_4
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_6
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_8
 *   also runs as wgan_gp_step_pack_discriminator_conv2_kernel_next_10 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv2_kernel_2(const wgan_gp_task *task) {
#line 1477 "WGANGP_kernels.h"
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

/* wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, BespokeZoo/WGANGP.swift:25
 *   transform grad/discriminator/leakyReLU2/discriminator-look [n=64, 7, 7, 128]
 *   6 MB
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look_2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_real
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator2_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator2_look_2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_real2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator3_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator3_look_2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake3
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_real3
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator4_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator4_look_2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake4
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_real4
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator5_look
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator5_look_2
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake5
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_real5
 *   also runs as wgan_gp_step_transform_grad_discriminator_leakyReLU2_generator */
#line 25 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look(const wgan_gp_task *task) {
#line 1514 "WGANGP_kernels.h"
    /* [49][64][128] */
    const float *const restrict grad_discriminator_leakyReLU2_discriminator_look = task->pointers[0];
    /* [144][8192] */
    float *const restrict transformed_grad_discriminator_leakyReLU2_discriminator_look = task->pointers[1];
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(grad_discriminator_leakyReLU2_discriminator_look, 8192, (grid_of_slabs){7, 7, 1, 1},
                          wgan_gp_step_transform_generator_reshape1_fake_rows,
                          wgan_gp_step_transform_generator_reshape1_fake_rows,
                          transformed_grad_discriminator_leakyReLU2_discriminator_look, 8208,
                          (grid_of_slabs){12, 12, 2, 2}, lines, item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, BespokeZoo/WGANGP.swift:24
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/discriminator-look/product [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:24)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake2_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real2_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake3_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real3_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake4_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real4_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake5_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real5_product
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_generator_product */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product(const wgan_gp_task *task) {
#line 1551 "WGANGP_kernels.h"
    /* [484][64][64] */
    float *const restrict products_of_grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    /* [144][8192] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_discriminator_look = task->pointers[1];
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_generator_convTranspose1_fake_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_generator_convTranspose1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_discriminator_leakyReLU2_discriminator_look, 8208,
                         128, 1, transformed_discriminator_conv2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_grad_discriminator_conv2_discriminator_look_product + (slab * 4112 + column), 64,
                         0, NULL);
    }
}

/* wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, BespokeZoo/WGANGP.swift:24
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/discriminator-look/product [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:24)
 *   11 MB
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator2_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake2_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real2_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator3_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake3_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real3_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator4_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake4_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real4_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_discriminator5_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake5_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real5_product
 *   also runs as wgan_gp_step_grad_discriminator_conv2_generator_product */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_discriminator_look_product(const wgan_gp_task *task) {
#line 1594 "WGANGP_kernels.h"
    /* [484][64][64] */
    const float *const restrict products_of_grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    float *const restrict grad_discriminator_conv2_discriminator_look_product = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_discriminator_look_product, 4112,
                          (grid_of_slabs){22, 22, 2, 2}, wgan_gp_step_generator_convTranspose1_fake_rows,
                          wgan_gp_step_generator_convTranspose1_fake_rows,
                          grad_discriminator_conv2_discriminator_look_product, 4096, (grid_of_slabs){14, 14, 1, 1},
                          lines, item * 128, item * 128 + 128);
    }
}

/* wgan_gp_step_pack_discriminator_conv1_kernel_2, BespokeZoo/WGANGP.swift:21
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_2
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_4
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_6
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_8
 *   also runs as wgan_gp_step_pack_discriminator_conv1_kernel_next_10 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_conv1_kernel_2(const wgan_gp_task *task) {
#line 1619 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(discriminator_conv1_kernel + slab * 64, 64,
                                discriminator_conv1_kernel_in_panels + item * 64, 64, 1, 1);
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, BespokeZoo/WGANGP.swift:22
 *   multiply grad/discriminator/leakyReLU1/discriminator-look [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   10 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_generator */
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look(const wgan_gp_task *task) {
#line 1640 "WGANGP_kernels.h"
    /* [196][64][64] */
    const float *const restrict grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    const float *const restrict discriminator_leakyReLU1_discriminator_look = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_leakyReLU1_discriminator_look = task->pointers[2]; /* [196][64][64] */
    const range items = share_evenly(392, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 392 * 2048;
        for (int c = 0; c < 2048; c++) {
            grad_discriminator_leakyReLU1_discriminator_look[column + c] =
                grad_discriminator_conv2_discriminator_look_product[column + c]
                * bespoke_slope(discriminator_leakyReLU1_discriminator_look[column + c], 0.2f);
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv1/discriminator-look/product [n=64, 28, 28, 1] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   36.8 MFLOP, 3 MB
 *   also runs as wgan_gp_step_grad_discriminator_conv1_discriminator2_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv1_discriminator3_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv1_discriminator4_look_product
 *   also runs as wgan_gp_step_grad_discriminator_conv1_discriminator5_look_product */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_discriminator_look_product(const wgan_gp_task *task) {
#line 1666 "WGANGP_kernels.h"
    float *const restrict grad_discriminator_conv1_discriminator_look_product = task->pointers[0]; /* [784][64][1] */
    /* [196][64][64] */
    const float *const restrict grad_discriminator_leakyReLU1_discriminator_look = task->pointers[1];
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [25][1][64][1] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, grad_discriminator_leakyReLU1_discriminator_look, 4096, 64,
                    discriminator_conv1_kernel_in_panels, 64, 1, 64,
                    grad_discriminator_conv1_discriminator_look_product + slab * 64, 1, 0);
    }
}

/* wgan_gp_step_sums_for_penalty, BespokeZoo/WGANGP.swift:31
 *   sum penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   201 kB
 *   also runs as wgan_gp_step_sums_for_penalty_2
 *   also runs as wgan_gp_step_sums_for_penalty_3
 *   also runs as wgan_gp_step_sums_for_penalty_4
 *   also runs as wgan_gp_step_sums_for_penalty_5 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_sums_for_penalty(const wgan_gp_task *task) {
#line 1692 "WGANGP_kernels.h"
    /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_discriminator_look_product = task->pointers[0];
    float *const restrict sums_for_penalty = task->pointers[1]; /* [64][1] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[1] = {0};
        for (int row = 0; row < 784; row++) {
            const float *const product_row = grad_discriminator_conv1_discriminator_look_product + slab + row * 64;
            for (int c = 0; c < 1; c++) {
                total[c] += product_row[c] * product_row[c];
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_penalty[slab + c] = total[c];
        }
    }
}

/* wgan_gp_step_grad_penalty, BespokeZoo/WGANGP.swift:31
 *   sum penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   1.0 x + 1e-12 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   square root penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   1.0 x + -1.0 penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   square penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   sum penalty []  (BespokeZoo/WGANGP.swift:31)
 *   0.15625 x + -0.15625 grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   maximum grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   divide grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   scale by 2.0 grad/penalty [n=64]  (BespokeZoo/WGANGP.swift:31)
 *   1 kB
 *   also runs as wgan_gp_step_grad_penalty_3
 *   also runs as wgan_gp_step_grad_penalty_5
 *   also runs as wgan_gp_step_grad_penalty_7
 *   also runs as wgan_gp_step_grad_penalty_9 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_penalty(const wgan_gp_task *task) {
#line 1730 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [64][1] */
    float *const restrict grad_penalty = task->pointers[1]; /* [1][64][1] */
    float *const restrict sums_for_penalty_2 = task->pointers[2]; /* [1][1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                const float penalty = sqrtf(sums_for_penalty[row] + 0x1.197998p-40f);
                const float penalty_2 = penalty + -1.0f;
                grad_penalty[row + c] =
                    2.0f * ((0x1.4p-3f * penalty + -0x1.4p-3f) / bespoke_maximum(penalty, 0x1p-63f));
                total[c] += penalty_2 * penalty_2;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_penalty_2[c] = total[c];
        }
    }
}

/* wgan_gp_step_loss_discriminator1, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator1 []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_loss_discriminator1(const wgan_gp_task *task) {
#line 1758 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    float *const restrict loss_discriminator1 = task->pointers[2];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            loss_discriminator1[c] = loss_discriminator[c] + 0x1.4p-3f * sums_for_penalty[c];
        }
    }
}

/* wgan_gp_step_grad_penalty_2, BespokeZoo/WGANGP.swift:31
 *   multiply grad/penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   402 kB
 *   also runs as wgan_gp_step_grad_penalty_4
 *   also runs as wgan_gp_step_grad_penalty_6
 *   also runs as wgan_gp_step_grad_penalty_8
 *   also runs as wgan_gp_step_grad_penalty_10 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_penalty_2(const wgan_gp_task *task) {
#line 1779 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [1][64][1] */
    /* [784][64][1] */
    const float *const restrict grad_discriminator_conv1_discriminator_look_product = task->pointers[1];
    float *const restrict grad_penalty_2 = task->pointers[2]; /* [784][64][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const product_row = grad_discriminator_conv1_discriminator_look_product + slab * 64;
        float *const penalty_row = grad_penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            penalty_row[c] = grad_penalty[c] * product_row[c];
        }
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: grad/discriminator/conv1/discriminator-look/product [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   multiply grad/discriminator/leakyReLU1/discriminator-look [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   36.8 MFLOP, 7 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look_2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look_2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look_2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look_2 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2(const wgan_gp_task *task) {
#line 1806 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict discriminator_leakyReLU1_discriminator_look = task->pointers[2]; /* [196][64][64] */
    float *const restrict grad_discriminator_leakyReLU1_discriminator_look = task->pointers[3]; /* [196][64][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_penalty, 64, 1, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            const float *const discriminator_look_row = discriminator_leakyReLU1_discriminator_look + slab * 4096
                + row * 64 + column;
            float *const discriminator_look_row_2 = grad_discriminator_leakyReLU1_discriminator_look + slab * 4096
                + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                discriminator_look_row_2[c] = tile[row * 32 + c] * bespoke_slope(discriminator_look_row[c], 0.2f);
            }
        }
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/discriminator-look/product [5, 5,
 *     64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product_3
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real2_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product_3
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real3_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product_3
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real4_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product_3
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_real5_product_2 */
/* 484 terms of 11 x 11 slabs. */
static const term_table wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms = {
    .row_count = 11, .column_count = 11,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{44, 24}, {0, 0}, 1}, {{88, 48}, {0, 0}, 1}, {{132, 72}, {0, 0}, 1},
        {{176, 96}, {0, 0}, 1}, {{220, 120}, {0, 0}, 1}, {{264, 0}, {0, 0}, 1}, {{308, 24}, {0, 0}, 1},
        {{352, 48}, {0, 0}, 1}, {{396, 72}, {0, 0}, 1}, {{440, 120}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {1, 1}, 4}, {{4, 4}, {1, 1}, 4}, {{8, 8}, {1, 1}, 4}, {{12, 12}, {1, 1}, 4}, {{16, 16}, {1, 1}, 4},
        {{20, 20}, {1, 1}, 4}, {{24, 0}, {1, 1}, 4}, {{28, 4}, {1, 1}, 4}, {{32, 8}, {1, 1}, 4}, {{36, 12}, {1, 1}, 4},
        {{40, 20}, {1, 1}, 4},
    },
};
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3(const wgan_gp_task *task) {
#line 1862 "WGANGP_kernels.h"
    /* [121][64][128] */
    float *const restrict products_of_grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    /* [484][4096] */
    const float *const restrict transformed_grad_discriminator_leakyReLU1_discriminator_look = task->pointers[1];
    /* [144][8192] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_discriminator_look = task->pointers[2];
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms, 4,
        task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms,
            slab, terms);
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_discriminator_leakyReLU1_discriminator_look, 4112,
                         1, 64, transformed_grad_discriminator_leakyReLU2_discriminator_look + item % 4 * 32, 8208, 128,
                         64, products_of_grad_discriminator_conv2_discriminator_look_product + (slab * 8208 + column),
                         128, 0, copies_);
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, BespokeZoo/WGANGP.swift:25
 *   multiply grad/discriminator/leakyReLU2/discriminator-look [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   5 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_discriminator2_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_discriminator3_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_discriminator4_look
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_discriminator5_look */
#line 25 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look(const wgan_gp_task *task) {
#line 1896 "WGANGP_kernels.h"
    /* [49][64][128] */
    const float *const restrict grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    const float *const restrict discriminator_conv2_discriminator_look_product = task->pointers[1]; /* [49][64][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[2]; /* [128] */
    float *const restrict grad_discriminator_leakyReLU2_discriminator_look = task->pointers[3]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const product_row = grad_discriminator_conv2_discriminator_look_product + slab * 8192
                + row * 128;
            const float *const product_row_2 = discriminator_conv2_discriminator_look_product + slab * 8192 + row * 128;
            float *const discriminator_look_row = grad_discriminator_leakyReLU2_discriminator_look + slab * 8192
                + row * 128;
            for (int c = 0; c < 128; c++) {
                const float discriminator_look = product_row_2[c] + discriminator_conv2_bias[c];
                discriminator_look_row[c] =
                    product_row[c]
                    * bespoke_slope(discriminator_look > 0.0f ? discriminator_look : 0.2f * discriminator_look, 0.2f);
            }
        }
    }
}

/* wgan_gp_step_pack_grad_penalty, BespokeZoo/WGANGP.swift:31
 *   pack grad/penalty [n=64, 1]
 *   1 kB
 *   also runs as wgan_gp_step_pack_grad_loss_discriminator_fake
 *   also runs as wgan_gp_step_pack_grad_loss_discriminator_real */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_grad_penalty(const wgan_gp_task *task) {
#line 1928 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [1][64][1] */
    float *const restrict grad_penalty_in_panels = task->pointers[1]; /* [1][1][64][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 1; c++) {
                grad_penalty_in_panels[(item * 64 + row) * 16 + c] = grad_penalty[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_penalty_in_panels[(item * 64 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv2_fake_bias, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/fake/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   1 kB
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake2_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake3_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake4_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake5_bias */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_fake_bias(const wgan_gp_task *task) {
#line 1953 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_fake_bias = task->pointers[0]; /* [49][128] */
    float *const restrict grad_discriminator_conv2_fake_bias = task->pointers[1]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv2_fake_bias[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv2_fake_bias[column + c] = bias[c];
        }
    }
}

/* wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128] 
 *     (BespokeZoo/WGANGP.swift:24)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake2_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake3_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake4_product_2
 *   also runs as wgan_gp_step_products_of_grad_discriminator_conv2_fake5_product_2 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2(const wgan_gp_task *task) {
#line 1981 "WGANGP_kernels.h"
    /* [121][64][128] */
    float *const restrict products_of_grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    const float *const restrict transformed_discriminator_leakyReLU1_fake = task->pointers[1]; /* [484][4096] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[2]; /* [144][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms, 4,
        task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms,
            slab, terms);
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_leakyReLU1_fake, 4112, 1, 64,
                         transformed_grad_discriminator_leakyReLU2_fake + item % 4 * 32, 8208, 128, 64,
                         products_of_grad_discriminator_conv2_discriminator_look_product + (slab * 8208 + column), 128,
                         1, copies_);
    }
}

/* wgan_gp_step_grad_discriminator_conv2_fake_product_2, BespokeZoo/WGANGP.swift:24
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/discriminator-look/product [5, 5,
 *     64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128] 
 *     (BespokeZoo/WGANGP.swift:24)
 *   5 MB
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake2_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real2_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake3_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real3_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake4_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real4_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_fake5_product_2
 *   also runs as wgan_gp_step_grad_discriminator_conv2_real5_product_2 */
static void wgan_gp_step_grad_discriminator_conv2_fake_product_2_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[3] + in[4];
    const sixteen t3 = in[3] - in[4];
    out[0] = 0.25f * in[0] - 0x1.555556p-3f * t0 + 0x1.555556p-5f * t2;
    out[1] = 0.5f * in[6] - 0.5f * in[7] - 0x1.555556p-3f * in[8] + 0x1.555556p-3f * in[9];
    out[2] = -0x1.555556p-3f * t1 + 0x1.555556p-4f * t3;
    out[3] = -0.5f * in[7] + 0x1.555556p-3f * in[8] + 0x1.555556p-2f * in[9] + in[10];
    out[4] = -0x1.555556p-3f * t0 + 0x1.555556p-3f * t2 + in[5];
}
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv2_fake_product_2(const wgan_gp_task *task) {
#line 2033 "WGANGP_kernels.h"
    /* [121][64][128] */
    const float *const restrict products_of_grad_discriminator_conv2_discriminator_look_product = task->pointers[0];
    float *const restrict grad_discriminator_conv2_fake_product = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_discriminator_look_product, 8208,
                          (grid_of_slabs){11, 11, 1, 1}, wgan_gp_step_grad_discriminator_conv2_fake_product_2_rows,
                          wgan_gp_step_grad_discriminator_conv2_fake_product_2_rows,
                          grad_discriminator_conv2_fake_product, 8192, (grid_of_slabs){5, 5, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU1_fake, BespokeZoo/WGANGP.swift:22
 *   multiply grad/discriminator/leakyReLU1/fake [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   sum grad/discriminator/conv1/fake/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   10 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_real
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_real2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake3
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_real3
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake4
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_real4
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_fake5
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU1_real5 */
#line 22 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU1_fake(const wgan_gp_task *task) {
#line 2063 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv2_fake_product = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_leakyReLU1_fake = task->pointers[1]; /* [196][64][64] */
    float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[2]; /* [196][64][64] */
    float *const restrict sums_for_grad_discriminator_conv1_fake_bias = task->pointers[3]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const product_row = grad_discriminator_conv2_fake_product + slab * 4096 + row * 64;
            const float *const fake_row = discriminator_leakyReLU1_fake + slab * 4096 + row * 64;
            float *const fake_row_2 = grad_discriminator_leakyReLU1_fake + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float fake = product_row[c] * bespoke_slope(fake_row[c], 0.2f);
                fake_row_2[c] = fake;
                total[c] += fake;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_fake_bias[slab * 64 + c] = total[c];
        }
    }
}

/* wgan_gp_step_pack_discriminator_dense1_kernel_2, BespokeZoo/WGANGP.swift:28
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_2
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_4
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_6
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_8
 *   also runs as wgan_gp_step_pack_discriminator_dense1_kernel_next_10 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_discriminator_dense1_kernel_2(const wgan_gp_task *task) {
#line 2098 "WGANGP_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(discriminator_dense1_kernel + slab * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + slab * 128 + item % 1 * 32, 32, 32, 128);
    }
}

/* wgan_gp_step_grad_discriminator_conv1_fake_bias, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/fake/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   0 kB
 *   also runs as wgan_gp_step_grad_discriminator_conv1_fake2_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv1_fake3_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv1_fake4_bias
 *   also runs as wgan_gp_step_grad_discriminator_conv1_fake5_bias */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_conv1_fake_bias(const wgan_gp_task *task) {
#line 2118 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_fake_bias = task->pointers[0]; /* [196][64] */
    float *const restrict grad_discriminator_conv1_fake_bias = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv1_fake_bias[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv1_fake_bias[column + c] = bias[c];
        }
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU2_real, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the input: grad/discriminator/dense1/real/product [n=64, 6272]  (BespokeZoo/WGANGP.swift:28)
 *   multiply grad/discriminator/leakyReLU2/real [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   sum grad/discriminator/conv2/real/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   0.8 MFLOP, 3 MB
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_real2
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_real3
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_real4
 *   also runs as wgan_gp_step_grad_discriminator_leakyReLU2_real5 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU2_real(const wgan_gp_task *task) {
#line 2147 "WGANGP_kernels.h"
    const float *const restrict grad_loss_discriminator_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[3]; /* [49][64][128] */
    float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[4]; /* [49][128] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_loss_discriminator_real, 64, 1, 1,
                         discriminator_dense1_kernel_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const real_row = discriminator_leakyReLU2_real + slab * 8192 + row * 128 + column;
            float *const real_row_2 = grad_discriminator_leakyReLU2_real + slab * 8192 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] * bespoke_slope(real_row[c], 0.2f);
                real_row_2[c] = real;
                total[c] += real;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_conv2_real_bias[slab * 128 + column + c] = total[c];
        }
    }
}

/* wgan_gp_step_adam_discriminator_dense1_kernel, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/discriminator-look/product [6272, 1] 
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.0 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.9 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   2.4 MFLOP, 5 MB */
/* 49 terms of 7 x 7 slabs. */
static const term_table wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms = {
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
static void wgan_gp_step_adam_discriminator_dense1_kernel(const wgan_gp_task *task) {
#line 2210 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][64][128] */
    const float *const restrict grad_discriminator_leakyReLU2_discriminator_look = task->pointers[0];
    const float *const restrict grad_penalty_in_panels = task->pointers[1]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next = task->pointers[9]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel = task->pointers[10]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[11]; /* [6272][1] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[12];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_discriminator_leakyReLU2_discriminator_look, 8192, 1, 128,
                         grad_penalty_in_panels, 1024, 16, 64, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_fake, 8192, 1, 128,
                         grad_loss_discriminator_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2_);
        float *const restrict copies_3_ = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real, 8192, 1, 128,
                         grad_loss_discriminator_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3_);
        const float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        const float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        float *const next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const kernel_row_2 = adam_discriminator_dense1_kernel + slab * 128;
        float *const kernel_row_3 = adam_discriminator_dense1_kernel_2 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float product = tile[c * 16];
            const float m = 0.0f * m_row[c] + product;
            const float v = 0.9f * v_row[c] + 0.1f * (product * product);
            next_row[c] = kernel_row[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            kernel_row_2[c] = 0.0f * m;
            kernel_row_3[c] = 0.9f * v;
            if (trace_grad_discriminator_dense1_kernel) {
                trace_grad_discriminator_dense1_kernel[slab * 128 + c] = product;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv2_bias, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/real/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/real/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   4 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv2_bias(const wgan_gp_task *task) {
#line 2280 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_fake_bias = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next = task->pointers[5]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias = task->pointers[6]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_2 = task->pointers[7]; /* [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv2_real_bias[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv2_fake_bias[column + c] + bias[c];
            const float m = 0.0f * adam_discriminator_conv2_bias_m[column + c] + bias_2;
            const float v = 0.9f * adam_discriminator_conv2_bias_v[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv2_bias_next[column + c] = discriminator_conv2_bias[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_bias[column + c] = 0.0f * m;
            adam_discriminator_conv2_bias_2[column + c] = 0.9f * v;
            if (trace_grad_discriminator_conv2_bias) {
                trace_grad_discriminator_conv2_bias[column + c] = bias_2;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/real/product [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   7 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv2_kernel(const wgan_gp_task *task) {
#line 2332 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_fake_product = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[1]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel = task->pointers[6]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_2 = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict trace_grad_discriminator_conv2_kernel = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float product = grad_discriminator_conv2_fake_product[column + c]
                + grad_discriminator_conv2_real_product[column + c];
            const float m = 0.0f * adam_discriminator_conv2_kernel_m[column + c] + product;
            const float v = 0.9f * adam_discriminator_conv2_kernel_v[column + c] + 0.1f * (product * product);
            discriminator_conv2_kernel_next[column + c] = discriminator_conv2_kernel[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_kernel[column + c] = 0.0f * m;
            adam_discriminator_conv2_kernel_2[column + c] = 0.9f * v;
            if (trace_grad_discriminator_conv2_kernel) {
                trace_grad_discriminator_conv2_kernel[column + c] = product;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_bias, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/real/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/real/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   2 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_bias(const wgan_gp_task *task) {
#line 2380 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_real_bias = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_fake_bias = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next = task->pointers[5]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias = task->pointers[6]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_2 = task->pointers[7]; /* [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv1_real_bias[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv1_fake_bias[column + c] + bias[c];
            const float m = 0.0f * adam_discriminator_conv1_bias_m[column + c] + bias_2;
            const float v = 0.9f * adam_discriminator_conv1_bias_v[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv1_bias_next[column + c] = discriminator_conv1_bias[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv1_bias[column + c] = 0.0f * m;
            adam_discriminator_conv1_bias_2[column + c] = 0.9f * v;
            if (trace_grad_discriminator_conv1_bias) {
                trace_grad_discriminator_conv1_bias[column + c] = bias_2;
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_conv1_real_product, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/discriminator-look/product [5, 5, 1,
 *     64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   110.3 MFLOP, 10 MB */
/* 4489 terms of 5 x 5 slabs. */
static const term_table wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms = {
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
static void wgan_gp_step_grad_discriminator_conv1_real_product(const wgan_gp_task *task) {
#line 2438 "WGANGP_kernels.h"
    float *const restrict grad_discriminator_conv1_real_product = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_penalty = task->pointers[1]; /* [784][64][1] */
    /* [196][64][64] */
    const float *const restrict grad_discriminator_leakyReLU1_discriminator_look = task->pointers[2];
    const float *const restrict generator_tanh1_fake = task->pointers[3]; /* [784][64][1] */
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[4]; /* [196][64][64] */
    const float *const restrict input_real = task->pointers[5];
    const float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[6]; /* [196][64][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[7];
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_penalty, 64, 1, 1,
                         grad_discriminator_leakyReLU1_discriminator_look + item % 2 * 32, 4096, 64, 64,
                         grad_discriminator_conv1_real_product + (slab * 64 + column), 64, 0, NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake, 64, 1, 1,
                         grad_discriminator_leakyReLU1_fake + item % 2 * 32, 4096, 64, 64,
                         grad_discriminator_conv1_real_product + (slab * 64 + column), 64, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real, 1, 1, 784,
                         grad_discriminator_leakyReLU1_real + item % 2 * 32, 4096, 64, 64,
                         grad_discriminator_conv1_real_product + (slab * 64 + column), 64, 1, NULL);
        float *const product_row = grad_discriminator_conv1_real_product + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            if (trace_grad_discriminator_conv1_kernel) {
                trace_grad_discriminator_conv1_kernel[slab * 64 + column + c] = product_row[c];
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   add adam/discriminator/conv1/kernel/m [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   45 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel(const wgan_gp_task *task) {
#line 2487 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_discriminator_conv1_real_product = task->pointers[1]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    const float *const restrict discriminator_conv1_kernel = task->pointers[3]; /* [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_next = task->pointers[4]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[5]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[6]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float product = grad_discriminator_conv1_real_product[column + c];
            const float m = 0.0f * adam_discriminator_conv1_kernel_m[column + c] + product;
            const float v = 0.9f * adam_discriminator_conv1_kernel_v[column + c] + 0.1f * (product * product);
            discriminator_conv1_kernel_next[column + c] = discriminator_conv1_kernel[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv1_kernel[column + c] = 0.0f * m;
            adam_discriminator_conv1_kernel_2[column + c] = 0.9f * v;
        }
    }
}

/* wgan_gp_step_discriminator_dense1_bias_next, BespokeZoo/WGANGP.swift:28
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_dense1_bias_next(const wgan_gp_task *task) {
#line 2537 "WGANGP_kernels.h"
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
            const float bias = 0.0f * adam_discriminator_dense1_bias_m[c];
            const float next = discriminator_dense1_bias[c]
                - step_size * bias / (sqrtf(0.9f * adam_discriminator_dense1_bias_v[c]) + 0x1.ad7f2ap-24f);
            const float next_2 = next
                - step_size_2 * bias / (sqrtf(0.81f * adam_discriminator_dense1_bias_v[c]) + 0x1.ad7f2ap-24f);
            const float next_3 = next_2
                - step_size_3 * bias / (sqrtf(0.729f * adam_discriminator_dense1_bias_v[c]) + 0x1.ad7f2ap-24f);
            const float next_4 = next_3
                - step_size_4 * bias / (sqrtf(0.6561f * adam_discriminator_dense1_bias_v[c]) + 0x1.ad7f2ap-24f);
            discriminator_dense1_bias_next[c] = next;
            discriminator_dense1_bias_next_2[c] = next_2;
            discriminator_dense1_bias_next_3[c] = next_3;
            discriminator_dense1_bias_next_4[c] = next_4;
            discriminator_dense1_bias_next_5[c] = next_4
                - step_size_5 * bias / (sqrtf(0x1.2e54b4p-1f * adam_discriminator_dense1_bias_v[c]) + 0x1.ad7f2ap-24f);
        }
    }
}

/* wgan_gp_step_penalty_3, BespokeZoo/WGANGP.swift:16
 *   transposed convolution 5x5, stride 2: generator/convTranspose2/fake2/product [n=64, 28, 28, 1] 
 *     (BespokeZoo/WGANGP.swift:16)
 *   add generator/convTranspose2/fake2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:16)
 *   tanh generator/tanh1/fake2 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   multiply penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   add penalty [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:31)
 *   36.8 MFLOP, 4 MB
 *   also runs as wgan_gp_step_penalty_4
 *   also runs as wgan_gp_step_penalty_5
 *   also runs as wgan_gp_step_penalty_6 */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_penalty_3(const wgan_gp_task *task) {
#line 2587 "WGANGP_kernels.h"
    const float *const restrict generator_relu2_fake2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[2]; /* [1] */
    const float *const restrict penalty = task->pointers[3]; /* [1][64][1] */
    const float *const restrict uniform_discriminator2_ = task->pointers[4]; /* [1][64][1] */
    const float *const restrict input_real2 = task->pointers[5];
    float *const restrict generator_tanh1_fake2 = task->pointers[6]; /* [784][64][1] */
    float *const restrict penalty_2 = task->pointers[7]; /* [784][64][1] */
    float *const restrict trace_fake2 = task->pointers[8];
    const float bias_value = generator_convTranspose2_bias[0];
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_relu2_fake2, 4096, 64, generator_convTranspose2_kernel_in_panels, 64,
                    1, 64, tile, 1, 0);
        float *const fake2_row = generator_tanh1_fake2 + slab * 64;
        float *const penalty_row = penalty_2 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float fake2 = bespoke_tanh(tile[c] + bias_value);
            fake2_row[c] = fake2;
            penalty_row[c] = uniform_discriminator2_[c] * input_real2[slab + c * 784] + penalty[c] * fake2;
            if (trace_fake2) {
                trace_fake2[slab + c * 784] = fake2;
            }
        }
    }
}

/* wgan_gp_step_score_fake, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real2 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake2 []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_score_fake(const wgan_gp_task *task) {
#line 2629 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real2 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake2 = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_score_real = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[3]; /* [1][1] */
    float *const restrict loss_discriminator = task->pointers[4];
    float *const restrict score_real = task->pointers[5];
    float *const restrict score_fake = task->pointers[6];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float real2 = 0x1p-6f * sums_for_score_real2[c];
            const float fake2 = 0x1p-6f * sums_for_score_fake2[c];
            loss_discriminator[c] = fake2 - real2;
            score_real[c] = 0x1p-6f * sums_for_score_real[c] + real2;
            score_fake[c] = 0x1p-6f * sums_for_score_fake[c] + fake2;
        }
    }
}

/* wgan_gp_step_loss_discriminator_2, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator2 []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB
 *   also runs as wgan_gp_step_loss_discriminator_3
 *   also runs as wgan_gp_step_loss_discriminator_4 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_loss_discriminator_2(const wgan_gp_task *task) {
#line 2658 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict loss_discriminator1 = task->pointers[2];
    float *const restrict loss_discriminator_2 = task->pointers[3];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            loss_discriminator_2[c] = loss_discriminator1[c]
                + (loss_discriminator[c] + 0x1.4p-3f * sums_for_penalty[c]);
        }
    }
}

/* wgan_gp_step_adam_discriminator_dense1_kernel_2, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/discriminator2-look/product [6272, 1] 
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake2/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real2/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.0 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.9 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   2.4 MFLOP, 5 MB
 *   also runs as wgan_gp_step_adam_discriminator_dense1_kernel_3
 *   also runs as wgan_gp_step_adam_discriminator_dense1_kernel_4 */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_dense1_kernel_2(const wgan_gp_task *task) {
#line 2693 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][64][128] */
    const float *const restrict grad_discriminator_leakyReLU2_discriminator2_look = task->pointers[0];
    const float *const restrict grad_penalty_in_panels = task->pointers[1]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_fake2 = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real2 = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next_2 = task->pointers[9]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_3 = task->pointers[10]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_4 = task->pointers[11]; /* [6272][1] */
    float *const restrict trace_grad2_discriminator_dense1_kernel = task->pointers[12];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_discriminator_leakyReLU2_discriminator2_look, 8192, 1, 128,
                         grad_penalty_in_panels, 1024, 16, 64, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_fake2, 8192, 1, 128,
                         grad_loss_discriminator_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2_);
        float *const restrict copies_3_ = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real2, 8192, 1, 128,
                         grad_loss_discriminator_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3_);
        const float *const kernel_row = adam_discriminator_dense1_kernel + slab * 128;
        const float *const kernel_row_2 = adam_discriminator_dense1_kernel_2 + slab * 128;
        const float *const next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128;
        float *const kernel_row_3 = adam_discriminator_dense1_kernel_3 + slab * 128;
        float *const kernel_row_4 = adam_discriminator_dense1_kernel_4 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float product = tile[c * 16];
            const float m = kernel_row[c] + product;
            const float v = kernel_row_2[c] + 0.1f * (product * product);
            next_row_2[c] = next_row[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            kernel_row_3[c] = 0.0f * m;
            kernel_row_4[c] = 0.9f * v;
            if (trace_grad2_discriminator_dense1_kernel) {
                trace_grad2_discriminator_dense1_kernel[slab * 128 + c] = product;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv2_bias_2, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/real2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/real2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   4 kB
 *   also runs as wgan_gp_step_adam_discriminator_conv2_bias_3
 *   also runs as wgan_gp_step_adam_discriminator_conv2_bias_4 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv2_bias_2(const wgan_gp_task *task) {
#line 2765 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_real2_bias = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_fake2_bias = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_2 = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias_next = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next_2 = task->pointers[5]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_3 = task->pointers[6]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_4 = task->pointers[7]; /* [128] */
    float *const restrict trace_grad2_discriminator_conv2_bias = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv2_real2_bias[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv2_fake2_bias[column + c] + bias[c];
            const float m = adam_discriminator_conv2_bias[column + c] + bias_2;
            const float v = adam_discriminator_conv2_bias_2[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv2_bias_next_2[column + c] = discriminator_conv2_bias_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_bias_3[column + c] = 0.0f * m;
            adam_discriminator_conv2_bias_4[column + c] = 0.9f * v;
            if (trace_grad2_discriminator_conv2_bias) {
                trace_grad2_discriminator_conv2_bias[column + c] = bias_2;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv2_kernel_2, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/real2/product [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.0 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.9 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   7 MB
 *   also runs as wgan_gp_step_adam_discriminator_conv2_kernel_3
 *   also runs as wgan_gp_step_adam_discriminator_conv2_kernel_4 */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv2_kernel_2(const wgan_gp_task *task) {
#line 2819 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_fake2_product = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_real2_product = task->pointers[1]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_2 = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next_2 = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_3 = task->pointers[6]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_4 = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict trace_grad2_discriminator_conv2_kernel = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float product = grad_discriminator_conv2_fake2_product[column + c]
                + grad_discriminator_conv2_real2_product[column + c];
            const float m = adam_discriminator_conv2_kernel[column + c] + product;
            const float v = adam_discriminator_conv2_kernel_2[column + c] + 0.1f * (product * product);
            discriminator_conv2_kernel_next_2[column + c] = discriminator_conv2_kernel_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_kernel_3[column + c] = 0.0f * m;
            adam_discriminator_conv2_kernel_4[column + c] = 0.9f * v;
            if (trace_grad2_discriminator_conv2_kernel) {
                trace_grad2_discriminator_conv2_kernel[column + c] = product;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_bias_2, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/real2/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/real2/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.0 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   2 kB
 *   also runs as wgan_gp_step_adam_discriminator_conv1_bias_3
 *   also runs as wgan_gp_step_adam_discriminator_conv1_bias_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_bias_2(const wgan_gp_task *task) {
#line 2869 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_real2_bias = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_fake2_bias = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_2 = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias_next = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next_2 = task->pointers[5]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_3 = task->pointers[6]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_4 = task->pointers[7]; /* [64] */
    float *const restrict trace_grad2_discriminator_conv1_bias = task->pointers[8];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv1_real2_bias[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv1_fake2_bias[column + c] + bias[c];
            const float m = adam_discriminator_conv1_bias[column + c] + bias_2;
            const float v = adam_discriminator_conv1_bias_2[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv1_bias_next_2[column + c] = discriminator_conv1_bias_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv1_bias_3[column + c] = 0.0f * m;
            adam_discriminator_conv1_bias_4[column + c] = 0.9f * v;
            if (trace_grad2_discriminator_conv1_bias) {
                trace_grad2_discriminator_conv1_bias[column + c] = bias_2;
            }
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_kernel_2, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/discriminator2-look/product [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake2/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real2/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   110.3 MFLOP, 10 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_2(const wgan_gp_task *task) {
#line 2922 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    /* [196][64][64] */
    const float *const restrict grad_discriminator_leakyReLU1_discriminator2_look = task->pointers[1];
    const float *const restrict generator_tanh1_fake2 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_leakyReLU1_fake2 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input_real2 = task->pointers[4];
    const float *const restrict grad_discriminator_leakyReLU1_real2 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_3 = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_4 = task->pointers[10]; /* [5][5][1][64] */
    float *const restrict trace_grad2_discriminator_conv1_kernel = task->pointers[11];
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_penalty, 64, 1, 1,
                         grad_discriminator_leakyReLU1_discriminator2_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0,
                         NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake2, 64, 1, 1,
                         grad_discriminator_leakyReLU1_fake2 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real2, 1, 1, 784,
                         grad_discriminator_leakyReLU1_real2 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        const float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        const float *const kernel_row_2 = adam_discriminator_conv1_kernel_2 + slab * 64 + column;
        float *const m_row = adam_discriminator_conv1_kernel_m + slab * 64 + column;
        float *const kernel_row_3 = adam_discriminator_conv1_kernel_3 + slab * 64 + column;
        float *const kernel_row_4 = adam_discriminator_conv1_kernel_4 + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            const float v = kernel_row_2[c] + 0.1f * (tile[c] * tile[c]);
            m_row[c] = kernel_row[c] + tile[c];
            kernel_row_3[c] = sqrtf(v) + 0x1.ad7f2ap-24f;
            kernel_row_4[c] = 0.9f * v;
            if (trace_grad2_discriminator_conv1_kernel) {
                trace_grad2_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
        }
    }
}

/* wgan_gp_step_discriminator_conv1_kernel_next, BespokeZoo/WGANGP.swift:21
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   26 kB
 *   also runs as wgan_gp_step_discriminator_conv1_kernel_next_2
 *   also runs as wgan_gp_step_discriminator_conv1_kernel_next_3
 *   also runs as wgan_gp_step_discriminator_conv1_kernel_next_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv1_kernel_next(const wgan_gp_task *task) {
#line 2979 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* [5][5][1][64] */
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
                - step_size * adam_discriminator_conv1_kernel_m[column + c]
                / adam_discriminator_conv1_kernel[column + c];
        }
    }
}

/* wgan_gp_step_score_fake_2, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real3 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake3 []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB
 *   also runs as wgan_gp_step_score_fake_3 */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_score_fake_2(const wgan_gp_task *task) {
#line 3008 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real3 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake3 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    float *const restrict loss_discriminator = task->pointers[4];
    float *const restrict score_real_2 = task->pointers[5];
    float *const restrict score_fake_2 = task->pointers[6];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float real3 = 0x1p-6f * sums_for_score_real3[c];
            const float fake3 = 0x1p-6f * sums_for_score_fake3[c];
            loss_discriminator[c] = fake3 - real3;
            score_real_2[c] = score_real[c] + real3;
            score_fake_2[c] = score_fake[c] + fake3;
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_kernel_3, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/discriminator3-look/product [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake3/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real3/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.9 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   110.3 MFLOP, 10 MB
 *   also runs as wgan_gp_step_adam_discriminator_conv1_kernel_4 */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_3(const wgan_gp_task *task) {
#line 3046 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    /* [196][64][64] */
    const float *const restrict grad_discriminator_leakyReLU1_discriminator3_look = task->pointers[1];
    const float *const restrict generator_tanh1_fake3 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_leakyReLU1_fake3 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input_real3 = task->pointers[4];
    const float *const restrict grad_discriminator_leakyReLU1_real3 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_2 = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_3 = task->pointers[10]; /* [5][5][1][64] */
    float *const restrict trace_grad3_discriminator_conv1_kernel = task->pointers[11];
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_penalty, 64, 1, 1,
                         grad_discriminator_leakyReLU1_discriminator3_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0,
                         NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake3, 64, 1, 1,
                         grad_discriminator_leakyReLU1_fake3 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real3, 1, 1, 784,
                         grad_discriminator_leakyReLU1_real3 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        const float *const m_row = adam_discriminator_conv1_kernel_m + slab * 64 + column;
        const float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        float *const m_row_2 = adam_discriminator_conv1_kernel_m_2 + slab * 64 + column;
        float *const kernel_row_2 = adam_discriminator_conv1_kernel_2 + slab * 64 + column;
        float *const kernel_row_3 = adam_discriminator_conv1_kernel_3 + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            const float v = kernel_row[c] + 0.1f * (tile[c] * tile[c]);
            m_row_2[c] = 0.0f * m_row[c] + tile[c];
            kernel_row_2[c] = sqrtf(v) + 0x1.ad7f2ap-24f;
            kernel_row_3[c] = 0.9f * v;
            if (trace_grad3_discriminator_conv1_kernel) {
                trace_grad3_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
        }
    }
}

/* wgan_gp_step_loss_discriminator_5, BespokeZoo/WGANGP.swift:31
 *   scale by 0.015625 score/real5 []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.015625 score/fake5 []  (BespokeZoo/WGANGP.swift:31)
 *   subtract loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add score/real []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 score/real []  (BespokeZoo/WGANGP.swift:31)
 *   add score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 score/fake []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_loss_discriminator_5(const wgan_gp_task *task) {
#line 3104 "WGANGP_kernels.h"
    const float *const restrict sums_for_score_real5 = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake5 = task->pointers[1]; /* [1][1] */
    const float *const restrict score_real = task->pointers[2];
    const float *const restrict score_fake = task->pointers[3];
    float *const restrict loss_discriminator = task->pointers[4];
    float *const restrict output_score_real = task->pointers[5];
    float *const restrict output_score_fake = task->pointers[6];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float real5 = 0x1p-6f * sums_for_score_real5[c];
            const float fake5 = 0x1p-6f * sums_for_score_fake5[c];
            loss_discriminator[c] = fake5 - real5;
            output_score_real[c] = 0.2f * (score_real[c] + real5);
            output_score_fake[c] = 0.2f * (score_fake[c] + fake5);
        }
    }
}

/* wgan_gp_step_output_loss_discriminator, BespokeZoo/WGANGP.swift:31
 *   scale by 0.15625 penalty []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator5 []  (BespokeZoo/WGANGP.swift:31)
 *   add loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 loss/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_output_loss_discriminator(const wgan_gp_task *task) {
#line 3132 "WGANGP_kernels.h"
    const float *const restrict sums_for_penalty = task->pointers[0]; /* [1][1] */
    const float *const restrict loss_discriminator = task->pointers[1];
    const float *const restrict loss_discriminator_2 = task->pointers[2];
    float *const restrict output_loss_discriminator = task->pointers[3];
    float *const restrict trace_loss_discriminator = task->pointers[4];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float discriminator =
                0.2f * (loss_discriminator_2[c] + (loss_discriminator[c] + 0x1.4p-3f * sums_for_penalty[c]));
            output_loss_discriminator[c] = discriminator;
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = discriminator;
            }
        }
    }
}

/* wgan_gp_step_discriminator_dense1_kernel_next, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the kernel: grad/discriminator/dense1/discriminator5-look/product [6272, 1] 
 *     (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake5/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real5/product [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/m [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   add adam/discriminator/dense1/kernel/v [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   2.4 MFLOP, 5 MB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_dense1_kernel_next(const wgan_gp_task *task) {
#line 3168 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][64][128] */
    const float *const restrict grad_discriminator_leakyReLU2_discriminator5_look = task->pointers[0];
    const float *const restrict grad_penalty_in_panels = task->pointers[1]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_fake5 = task->pointers[2]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[3]; /* [1][1][64][16] */
    const float *const restrict discriminator_leakyReLU2_real5 = task->pointers[4]; /* [49][64][128] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[5]; /* [1][1][64][16] */
    const float *const restrict adam_discriminator_dense1_kernel = task->pointers[6]; /* [6272][1] */
    const float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[7]; /* [6272][1] */
    const float *const restrict discriminator_dense1_kernel_next = task->pointers[8]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_next_2 = task->pointers[9]; /* [6272][1] */
    float *const restrict trace_grad5_discriminator_dense1_kernel = task->pointers[10];
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[11]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[12]; /* [6272][1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items =
        partition_by_work(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_adam_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, grad_discriminator_leakyReLU2_discriminator5_look, 8192, 1, 128,
                         grad_penalty_in_panels, 1024, 16, 64, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_fake5, 8192, 1, 128,
                         grad_loss_discriminator_fake_in_panels, 1024, 16, 64, tile, 16, 1, copies_2_);
        float *const restrict copies_3_ = task->scratch + 6144; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_leakyReLU2_real5, 8192, 1, 128,
                         grad_loss_discriminator_real_in_panels, 1024, 16, 64, tile, 16, 1, copies_3_);
        const float *const kernel_row = adam_discriminator_dense1_kernel + slab * 128;
        const float *const kernel_row_2 = adam_discriminator_dense1_kernel_2 + slab * 128;
        const float *const next_row = discriminator_dense1_kernel_next + slab * 128;
        float *const next_row_2 = discriminator_dense1_kernel_next_2 + slab * 128;
        float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float product = tile[c * 16];
            const float m = kernel_row[c] + product;
            const float v = kernel_row_2[c] + 0.1f * (product * product);
            next_row_2[c] = next_row[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            if (trace_grad5_discriminator_dense1_kernel) {
                trace_grad5_discriminator_dense1_kernel[slab * 128 + c] = product;
            }
            m_row[c] = m;
            v_row[c] = v;
        }
    }
}

/* wgan_gp_step_discriminator_conv2_bias_next, BespokeZoo/WGANGP.swift:24
 *   sum grad/discriminator/conv2/real5/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add grad/discriminator/conv2/real5/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/m [128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/bias/v [128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   4 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv2_bias_next(const wgan_gp_task *task) {
#line 3236 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_real5_bias = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_fake5_bias = task->pointers[1]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias = task->pointers[2]; /* [128] */
    const float *const restrict adam_discriminator_conv2_bias_2 = task->pointers[3]; /* [128] */
    const float *const restrict discriminator_conv2_bias_next = task->pointers[4]; /* [128] */
    float *const restrict discriminator_conv2_bias_next_2 = task->pointers[5]; /* [128] */
    float *const restrict trace_grad5_discriminator_conv2_bias = task->pointers[6];
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[7]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[8]; /* [128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv2_real5_bias[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv2_fake5_bias[column + c] + bias[c];
            const float m = adam_discriminator_conv2_bias[column + c] + bias_2;
            const float v = adam_discriminator_conv2_bias_2[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv2_bias_next_2[column + c] = discriminator_conv2_bias_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            if (trace_grad5_discriminator_conv2_bias) {
                trace_grad5_discriminator_conv2_bias[column + c] = bias_2;
            }
            adam_discriminator_conv2_bias_m[column + c] = m;
            adam_discriminator_conv2_bias_v[column + c] = v;
        }
    }
}

/* wgan_gp_step_discriminator_conv2_kernel_next, BespokeZoo/WGANGP.swift:24
 *   add grad/discriminator/conv2/real5/product [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/m [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   add adam/discriminator/conv2/kernel/v [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   7 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv2_kernel_next(const wgan_gp_task *task) {
#line 3286 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_fake5_product = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_discriminator_conv2_real5_product = task->pointers[1]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel = task->pointers[2]; /* [5][5][64][128] */
    const float *const restrict adam_discriminator_conv2_kernel_2 = task->pointers[3]; /* [5][5][64][128] */
    const float *const restrict discriminator_conv2_kernel_next = task->pointers[4]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_next_2 = task->pointers[5]; /* [5][5][64][128] */
    float *const restrict trace_grad5_discriminator_conv2_kernel = task->pointers[6];
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[7]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[8]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float product = grad_discriminator_conv2_fake5_product[column + c]
                + grad_discriminator_conv2_real5_product[column + c];
            const float m = adam_discriminator_conv2_kernel[column + c] + product;
            const float v = adam_discriminator_conv2_kernel_2[column + c] + 0.1f * (product * product);
            discriminator_conv2_kernel_next_2[column + c] = discriminator_conv2_kernel_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            if (trace_grad5_discriminator_conv2_kernel) {
                trace_grad5_discriminator_conv2_kernel[column + c] = product;
            }
            adam_discriminator_conv2_kernel_m[column + c] = m;
            adam_discriminator_conv2_kernel_v[column + c] = v;
        }
    }
}

/* wgan_gp_step_discriminator_conv1_bias_next, BespokeZoo/WGANGP.swift:21
 *   sum grad/discriminator/conv1/real5/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add grad/discriminator/conv1/real5/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/m [64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/bias/v [64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/WGANGP.swift:21)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   2 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_discriminator_conv1_bias_next(const wgan_gp_task *task) {
#line 3332 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_real5_bias = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_fake5_bias = task->pointers[1]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias = task->pointers[2]; /* [64] */
    const float *const restrict adam_discriminator_conv1_bias_2 = task->pointers[3]; /* [64] */
    const float *const restrict discriminator_conv1_bias_next = task->pointers[4]; /* [64] */
    float *const restrict discriminator_conv1_bias_next_2 = task->pointers[5]; /* [64] */
    float *const restrict trace_grad5_discriminator_conv1_bias = task->pointers[6];
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[7]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[8]; /* [64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 5, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                bias[c] += sums_for_grad_discriminator_conv1_real5_bias[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float bias_2 = grad_discriminator_conv1_fake5_bias[column + c] + bias[c];
            const float m = adam_discriminator_conv1_bias[column + c] + bias_2;
            const float v = adam_discriminator_conv1_bias_2[column + c] + 0.1f * (bias_2 * bias_2);
            discriminator_conv1_bias_next_2[column + c] = discriminator_conv1_bias_next[column + c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            if (trace_grad5_discriminator_conv1_bias) {
                trace_grad5_discriminator_conv1_bias[column + c] = bias_2;
            }
            adam_discriminator_conv1_bias_m[column + c] = m;
            adam_discriminator_conv1_bias_v[column + c] = v;
        }
    }
}

/* wgan_gp_step_adam_discriminator_conv1_kernel_5, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/discriminator5-look/product [5, 5,
 *     1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake5/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real5/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/m [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   110.3 MFLOP, 10 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_adam_discriminator_conv1_kernel_5(const wgan_gp_task *task) {
#line 3384 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    /* [196][64][64] */
    const float *const restrict grad_discriminator_leakyReLU1_discriminator5_look = task->pointers[1];
    const float *const restrict generator_tanh1_fake5 = task->pointers[2]; /* [784][64][1] */
    const float *const restrict grad_discriminator_leakyReLU1_fake5 = task->pointers[3]; /* [196][64][64] */
    const float *const restrict input_real5 = task->pointers[4];
    const float *const restrict grad_discriminator_leakyReLU1_real5 = task->pointers[5]; /* [196][64][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[6]; /* [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[7]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_2 = task->pointers[8]; /* [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[9]; /* [5][5][1][64] */
    float *const restrict trace_grad5_discriminator_conv1_kernel = task->pointers[10];
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[11]; /* [5][5][1][64] */
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_penalty, 64, 1, 1,
                         grad_discriminator_leakyReLU1_discriminator5_look + item % 2 * 32, 4096, 64, 64, tile, 32, 0,
                         NULL);
        bespoke_multiply(1, 32, 32, terms, count, generator_tanh1_fake5, 64, 1, 1,
                         grad_discriminator_leakyReLU1_fake5 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        bespoke_multiply(1, 32, 32, terms, count, input_real5, 1, 1, 784,
                         grad_discriminator_leakyReLU1_real5 + item % 2 * 32, 4096, 64, 64, tile, 32, 1, NULL);
        const float *const m_row = adam_discriminator_conv1_kernel_m + slab * 64 + column;
        const float *const kernel_row = adam_discriminator_conv1_kernel + slab * 64 + column;
        float *const m_row_2 = adam_discriminator_conv1_kernel_m_2 + slab * 64 + column;
        float *const kernel_row_2 = adam_discriminator_conv1_kernel_2 + slab * 64 + column;
        float *const v_row = adam_discriminator_conv1_kernel_v + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            const float v = kernel_row[c] + 0.1f * (tile[c] * tile[c]);
            m_row_2[c] = 0.0f * m_row[c] + tile[c];
            kernel_row_2[c] = sqrtf(v) + 0x1.ad7f2ap-24f;
            if (trace_grad5_discriminator_conv1_kernel) {
                trace_grad5_discriminator_conv1_kernel[slab * 64 + column + c] = tile[c];
            }
            v_row[c] = v;
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_mean, BespokeZoo/WGANGP.swift:8
 *   scale by 0.015625 generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.00015625000000000014 generator/batchNorm1/moving_mean/new [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1/moving_mean/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   100 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_mean(const wgan_gp_task *task) {
#line 3438 "WGANGP_kernels.h"
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
            generator_batchNorm1_mean[column + c] = 0x1p-6f * mean_sum;
            generator_batchNorm1_moving_mean[column + c] = 0.99f * moving_mean + 0x1.47ae14p-13f * mean_sum;
        }
    }
}

/* wgan_gp_step_generator_batchNorm1_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   scale by 0.00015625000000000014 generator/batchNorm1/moving_variance/new [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add generator/batchNorm1/moving_variance/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   0.015625 x + 0.001 generator/batchNorm1/variance_plus_epsilon [6272]  (BespokeZoo/WGANGP.swift:8)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   100 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm1_inverse_deviation(const wgan_gp_task *task) {
#line 3463 "WGANGP_kernels.h"
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
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(0x1p-6f * variance_sum + 0.001f);
            generator_batchNorm1_moving_variance[column + c] = 0.99f * moving_variance + 0x1.47ae14p-13f * variance_sum;
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_mean, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/mean_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971938775510203e-05 generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971938775510211e-07 generator/batchNorm2/moving_mean/new [64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2/moving_mean/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_mean(const wgan_gp_task *task) {
#line 3488 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm2_moving_mean[column + c];
            generator_batchNorm2_mean[column + c] = 0x1.4e5e0ap-14f * mean_sum[c];
            generator_batchNorm2_moving_mean[column + c] = 0.99f * moving_mean + 0x1.abfd7ep-21f * mean_sum[c];
        }
    }
}

/* wgan_gp_step_generator_batchNorm2_inverse_deviation, BespokeZoo/WGANGP.swift:13
 *   sum generator/batchNorm2/variance_sum [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 7.971938775510211e-07 generator/batchNorm2/moving_variance/new [64]  (BespokeZoo/WGANGP.swift:13)
 *   add generator/batchNorm2/moving_variance/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   7.971938775510203e-05 x + 0.001 generator/batchNorm2/variance_plus_epsilon [64]  (BespokeZoo/WGANGP.swift:13)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_batchNorm2_inverse_deviation(const wgan_gp_task *task) {
#line 3518 "WGANGP_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm2_moving_variance[column + c];
            generator_batchNorm2_inverse_deviation[column + c] =
                1.0f / sqrtf(0x1.4e5e0ap-14f * variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[column + c] = 0.99f * moving_variance
                + 0x1.abfd7ep-21f * variance_sum[c];
        }
    }
}

/* wgan_gp_step_output_loss_generator, BespokeZoo/WGANGP.swift:31
 *   scale by -0.015625 loss/generator []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_output_loss_generator(const wgan_gp_task *task) {
#line 3546 "WGANGP_kernels.h"
    const float *const restrict sums_for_loss_generator = task->pointers[0]; /* [1][1] */
    float *const restrict output_loss_generator = task->pointers[1];
    float *const restrict trace_loss_generator = task->pointers[2];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float generator = -0x1p-6f * sums_for_loss_generator[c];
            output_loss_generator[c] = generator;
            if (trace_loss_generator) {
                trace_loss_generator[c] = generator;
            }
        }
    }
}

/* wgan_gp_step_grad_discriminator_leakyReLU2_generator, BespokeZoo/WGANGP.swift:28
 *   dense, gradient of the input: grad/discriminator/dense1/generator/product [n=64, 6272] 
 *     (BespokeZoo/WGANGP.swift:28)
 *   multiply grad/discriminator/leakyReLU2/generator [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:25)
 *   0.8 MFLOP, 3 MB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_discriminator_leakyReLU2_generator(const wgan_gp_task *task) {
#line 3569 "WGANGP_kernels.h"
    const float *const restrict grad_loss_discriminator_real = task->pointers[0]; /* [1][64][1] */
    const float *const restrict discriminator_dense1_kernel_next_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_leakyReLU2_generator = task->pointers[2]; /* [49][64][128] */
    float *const restrict grad_discriminator_leakyReLU2_generator = task->pointers[3]; /* [49][64][128] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_loss_discriminator_real, 64, 1, 1,
                         discriminator_dense1_kernel_next_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            const float *const generator_row = discriminator_leakyReLU2_generator + slab * 8192 + row * 128 + column;
            float *const generator_row_2 = grad_discriminator_leakyReLU2_generator + slab * 8192 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                generator_row_2[c] = tile[row * 32 + c] * bespoke_slope(generator_row[c], 0.2f);
            }
        }
    }
}

/* wgan_gp_step_grad_generator_tanh1, BespokeZoo/WGANGP.swift:21
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv1/generator/product [n=64, 28, 28, 1] 
 *     (BespokeZoo/WGANGP.swift:21)
 *   multiply grad/generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/WGANGP.swift:17)
 *   sum grad/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   36.8 MFLOP, 4 MB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_tanh1(const wgan_gp_task *task) {
#line 3602 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1_generator = task->pointers[0]; /* [196][64][64] */
    const float *const restrict discriminator_conv1_kernel_next_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* [784][64][1] */
    float *const restrict grad_generator_tanh1 = task->pointers[3]; /* [784][64][1] */
    float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[4]; /* [784][1] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_tanh1_fake_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&wgan_gp_step_generator_tanh1_fake_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, grad_discriminator_leakyReLU1_generator, 4096, 64,
                    discriminator_conv1_kernel_next_in_panels, 64, 1, 64, tile, 1, 0);
        float total[1] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const tanh1_row = generator_tanh1 + slab * 64 + row;
            float *const tanh1_row_2 = grad_generator_tanh1 + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 = tile[row + c] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
                tanh1_row_2[c] = tanh1;
                total[c] += tanh1;
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
static void wgan_gp_step_pack_generator_convTranspose2_kernel_2(const wgan_gp_task *task) {
#line 3638 "WGANGP_kernels.h"
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
 *   add adam/generator/convTranspose2/bias/m [1]  (BespokeZoo/WGANGP.swift:16)
 *   square adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   scale by 0.09999999999999998 adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/bias/v [1]  (BespokeZoo/WGANGP.swift:16)
 *   square root adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   1.0 x + 1e-07 adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   multiply adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   divide adam/generator/convTranspose2/bias [1]  (BespokeZoo/WGANGP.swift:16)
 *   subtract generator/convTranspose2/bias/next [1]  (BespokeZoo/WGANGP.swift:16)
 *   0 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_bias(const wgan_gp_task *task) {
#line 3663 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[0]; /* [784][1] */
    float *const restrict adam_generator_convTranspose2_bias_m = task->pointers[1]; /* [1] */
    float *const restrict adam_generator_convTranspose2_bias_v = task->pointers[2]; /* [1] */
    float *const restrict generator_convTranspose2_bias = task->pointers[3]; /* [1] */
    float *const restrict trace_grad_generator_convTranspose2_bias = task->pointers[4];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float bias[1] = {0};
        for (int i = 0; i < 784; i++) {
            for (int c = 0; c < 1; c++) {
                bias[c] += sums_for_grad_generator_convTranspose2_bias[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            const float m = 0.0f * adam_generator_convTranspose2_bias_m[c] + bias[c];
            const float v = 0.9f * adam_generator_convTranspose2_bias_v[c] + 0.1f * (bias[c] * bias[c]);
            if (trace_grad_generator_convTranspose2_bias) {
                trace_grad_generator_convTranspose2_bias[c] = bias[c];
            }
            generator_convTranspose2_bias[c] = generator_convTranspose2_bias[c]
                - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose2_bias_m[c] = m;
            adam_generator_convTranspose2_bias_v[c] = v;
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm2_normalised, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2: grad/generator/convTranspose2/product [n=64, 14, 14, 64] 
 *     (BespokeZoo/WGANGP.swift:16)
 *   multiply grad/generator/relu2 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:14)
 *   sum grad/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/scaled [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/normalised [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   36.8 MFLOP, 10 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_normalised(const wgan_gp_task *task) {
#line 3705 "WGANGP_kernels.h"
    const float *const restrict grad_generator_tanh1 = task->pointers[0]; /* [784][64][1] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[4]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm2_normalised = task->pointers[7]; /* [196][64][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[10]; /* [196][64] */
    const range items =
        partition_by_work(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[26];
        const int count = terms_of_slab(&wgan_gp_step_discriminator_leakyReLU1_real_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, grad_generator_tanh1, 64, 1, 1,
                         generator_convTranspose2_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 64; row++) {
            const float *const relu2_row = generator_relu2 + slab * 4096 + row * 64 + column;
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64 + column;
            float *const normalised_row = grad_generator_batchNorm2_normalised + slab * 4096 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float relu2 = tile[row * 32 + c] * bespoke_slope(relu2_row[c], 0.0f);
                const float scaled = relu2 * generator_batchNorm2_gamma[column + c];
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[column + c];
                const float inverse_deviation = generator_batchNorm2_inverse_deviation[column + c];
                normalised_row[c] = scaled * inverse_deviation;
                total[c] += relu2;
                total_2[c] += relu2 * (centred * inverse_deviation);
                total_3[c] += scaled * centred;
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

/* wgan_gp_step_grad_generator_convTranspose2_product, BespokeZoo/WGANGP.swift:16
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/product [5, 5, 1, 64] 
 *     (BespokeZoo/WGANGP.swift:16)
 *   36.8 MFLOP, 3 MB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose2_product(const wgan_gp_task *task) {
#line 3763 "WGANGP_kernels.h"
    float *const restrict grad_generator_convTranspose2_product = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_tanh1 = task->pointers[1]; /* [784][64][1] */
    const float *const restrict generator_relu2 = task->pointers[2]; /* [196][64][64] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[3];
    const range items =
        partition_by_work(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&wgan_gp_step_grad_discriminator_conv1_real_product_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_generator_tanh1, 64, 1, 1, generator_relu2 + item % 2 * 32, 4096,
                         64, 64, grad_generator_convTranspose2_product + (slab * 64 + column), 64, 0, NULL);
        float *const product_row = grad_generator_convTranspose2_product + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            if (trace_grad_generator_convTranspose2_kernel) {
                trace_grad_generator_convTranspose2_kernel[slab * 64 + column + c] = product_row[c];
            }
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm2_mean, BespokeZoo/WGANGP.swift:13
 *   sum grad/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   sum grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by -0.5 grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.00015943877551020407 grad/generator/batchNorm2/squares [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply grad/generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by -7.971938775510203e-05 grad/generator/batchNorm2/mean [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/gamma/m [64]  (BespokeZoo/WGANGP.swift:13)
 *   square adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/gamma/v [64]  (BespokeZoo/WGANGP.swift:13)
 *   square root adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   divide adam/generator/batchNorm2/gamma [64]  (BespokeZoo/WGANGP.swift:13)
 *   subtract generator/batchNorm2/gamma/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/beta/m [64]  (BespokeZoo/WGANGP.swift:13)
 *   square adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   add adam/generator/batchNorm2/beta/v [64]  (BespokeZoo/WGANGP.swift:13)
 *   square root adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   multiply adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   divide adam/generator/batchNorm2/beta [64]  (BespokeZoo/WGANGP.swift:13)
 *   subtract generator/batchNorm2/beta/next [64]  (BespokeZoo/WGANGP.swift:13)
 *   4 kB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_mean(const wgan_gp_task *task) {
#line 3817 "WGANGP_kernels.h"
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
    float *const restrict grad_generator_batchNorm2_squares = task->pointers[10]; /* [64] */
    float *const restrict grad_generator_batchNorm2_mean = task->pointers[11]; /* [64] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm2_beta = task->pointers[13];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float beta[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                beta[c] += sums_for_grad_generator_batchNorm2_beta[i * 64 + column + c];
            }
        }
        float gamma_2[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                gamma_2[c] += sums_for_grad_generator_batchNorm2_gamma[i * 64 + column + c];
            }
        }
        float inverse_deviation[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                inverse_deviation[c] += sums_for_grad_generator_batchNorm2_inverse_deviation[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float inverse_deviation_2 = generator_batchNorm2_inverse_deviation[column + c];
            const float gamma_3 = generator_batchNorm2_gamma[column + c];
            const float m = adam_generator_batchNorm2_gamma_m[column + c];
            const float m_2 = 0.0f * m + gamma_2[c];
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_2 = 0.9f * v + 0.1f * (gamma_2[c] * gamma_2[c]);
            const float m_3 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_4 = 0.0f * m_3 + beta[c];
            const float v_3 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_4 = 0.9f * v_3 + 0.1f * (beta[c] * beta[c]);
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_squares[column + c] =
                0x1.4e5e0ap-13f
                * (-0.5f * inverse_deviation[c] * (inverse_deviation_2 * (inverse_deviation_2 * inverse_deviation_2)));
            grad_generator_batchNorm2_mean[column + c] = -0x1.4e5e0ap-14f * (beta[c] * gamma_3 * inverse_deviation_2);
            if (trace_grad_generator_batchNorm2_gamma) {
                trace_grad_generator_batchNorm2_gamma[column + c] = gamma_2[c];
            }
            if (trace_grad_generator_batchNorm2_beta) {
                trace_grad_generator_batchNorm2_beta[column + c] = beta[c];
            }
            generator_batchNorm2_gamma[column + c] = gamma_3 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm2_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm2_gamma_m[column + c] = m_2;
            adam_generator_batchNorm2_gamma_v[column + c] = v_2;
            adam_generator_batchNorm2_beta_m[column + c] = m_4;
            adam_generator_batchNorm2_beta_v[column + c] = v_4;
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm2_mean_sum, BespokeZoo/WGANGP.swift:13
 *   multiply grad/generator/batchNorm2/squares [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add grad/generator/batchNorm2/squares [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   add grad/generator/batchNorm2/mean_sum [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:13)
 *   10 MB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm2_mean_sum(const wgan_gp_task *task) {
#line 3895 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm2_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [64] */
    const float *const restrict grad_generator_batchNorm2_normalised = task->pointers[3]; /* [196][64][64] */
    const float *const restrict grad_generator_batchNorm2_mean = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[5]; /* [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 4096 + row * 64;
            const float *const normalised_row = grad_generator_batchNorm2_normalised + slab * 4096 + row * 64;
            float *const mean_sum_row = grad_generator_batchNorm2_mean_sum + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                mean_sum_row[c] = normalised_row[c]
                    + grad_generator_batchNorm2_squares[c] * (convTranspose1_row[c] - generator_batchNorm2_mean[c])
                    + grad_generator_batchNorm2_mean[c];
            }
        }
    }
}

/* wgan_gp_step_pack_generator_convTranspose1_kernel_2, BespokeZoo/WGANGP.swift:12
 *   pack generator/convTranspose1/kernel [5, 5, 64, 128]
 *   2 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_pack_generator_convTranspose1_kernel_2(const wgan_gp_task *task) {
#line 3923 "WGANGP_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(generator_convTranspose1_kernel + slab * 8192 + item % 64 * 128,
                         generator_convTranspose1_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* wgan_gp_step_transform_grad_generator_batchNorm2_mean_sum, BespokeZoo/WGANGP.swift:13
 *   transform grad/generator/batchNorm2/mean_sum [n=64, 14, 14, 64]
 *   11 MB */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_transform_grad_generator_batchNorm2_mean_sum(const wgan_gp_task *task) {
#line 3939 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [484][4096] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(grad_generator_batchNorm2_mean_sum, 4096, (grid_of_slabs){14, 14, 1, 1},
                          wgan_gp_step_transform_discriminator_leakyReLU1_real_rows,
                          wgan_gp_step_transform_discriminator_leakyReLU1_real_rows,
                          transformed_grad_generator_batchNorm2_mean_sum, 4112, (grid_of_slabs){22, 22, 2, 2}, lines,
                          item * 128, item * 128 + 128);
    }
}

/* wgan_gp_step_products_of_grad_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2: grad/generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:12)
 *   507.5 MFLOP instead of 1073.7, 17 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_convTranspose1(const wgan_gp_task *task) {
#line 3958 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [144][64][128] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [484][4096] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_discriminator_conv2_real_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_discriminator_conv2_real_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_batchNorm2_mean_sum, 4112, 64, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_grad_generator_convTranspose1 + (slab * 8208 + column), 128, 0, NULL);
    }
}

/* wgan_gp_step_grad_generator_convTranspose1, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2: grad/generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/WGANGP.swift:12)
 *   6 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose1(const wgan_gp_task *task) {
#line 3982 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [144][64][128] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1, 8208, (grid_of_slabs){12, 12, 2, 2},
                          wgan_gp_step_discriminator_conv2_real_product_rows,
                          wgan_gp_step_discriminator_conv2_real_product_rows, grad_generator_convTranspose1, 8192,
                          (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_products_of_grad_generator_convTranspose1_2, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 64, 128] 
 *     (BespokeZoo/WGANGP.swift:12)
 *   507.5 MFLOP instead of 1073.7, 17 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_products_of_grad_generator_convTranspose1_2(const wgan_gp_task *task) {
#line 4001 "WGANGP_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [121][64][128] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [484][4096] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [144][8192] */
    const range items =
        partition_by_work(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms, 4,
        task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3_slab_terms,
            slab, terms);
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_batchNorm2_mean_sum, 4112, 1, 64,
                         transformed_generator_reshape1 + item % 4 * 32, 8208, 128, 64,
                         products_of_grad_generator_convTranspose1 + (slab * 8208 + column), 128, 0, copies_);
    }
}

/* wgan_gp_step_grad_generator_convTranspose1_2, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 64, 128] 
 *     (BespokeZoo/WGANGP.swift:12)
 *   5 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_convTranspose1_2(const wgan_gp_task *task) {
#line 4028 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [121][64][128] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1, 8208, (grid_of_slabs){11, 11, 1, 1},
                          wgan_gp_step_grad_discriminator_conv2_fake_product_2_rows,
                          wgan_gp_step_grad_discriminator_conv2_fake_product_2_rows, grad_generator_convTranspose1,
                          8192, (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* wgan_gp_step_grad_generator_batchNorm1_normalised, BespokeZoo/WGANGP.swift:9
 *   multiply grad/generator/relu1 [n=64, 6272]  (BespokeZoo/WGANGP.swift:9)
 *   sum grad/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/scaled [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum grad/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/normalised [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   sum grad/generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   6 MB */
#line 9 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm1_normalised(const wgan_gp_task *task) {
#line 4051 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_relu1 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[2]; /* [6272] */
    const float *const restrict generator_dense1 = task->pointers[3]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[4]; /* [6272] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[5]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_normalised = task->pointers[6]; /* [49][64][128] */
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
            const float *const convTranspose1_row = grad_generator_convTranspose1 + slab * 8192 + row * 128;
            const float *const relu1_row = generator_relu1 + slab * 8192 + row * 128;
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            float *const normalised_row = grad_generator_batchNorm1_normalised + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float relu1 = convTranspose1_row[c] * bespoke_slope(relu1_row[c], 0.0f);
                const float scaled = relu1 * gamma_row[c];
                const float centred = dense1_row[c] - mean_row[c];
                normalised_row[c] = scaled * inverse_deviation_row[c];
                total[c] += relu1;
                total_2[c] += relu1 * (centred * inverse_deviation_row[c]);
                total_3[c] += scaled * centred;
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

/* wgan_gp_step_grad_generator_batchNorm1_mean, BespokeZoo/WGANGP.swift:8
 *   scale by -0.5 grad/generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.03125 grad/generator/batchNorm1/squares [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply grad/generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by -0.015625 grad/generator/batchNorm1/mean [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/gamma/m [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/gamma/v [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square root adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   divide adam/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   subtract generator/batchNorm1/gamma/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/beta/m [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   add adam/generator/batchNorm1/beta/v [6272]  (BespokeZoo/WGANGP.swift:8)
 *   square root adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   multiply adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   divide adam/generator/batchNorm1/beta [6272]  (BespokeZoo/WGANGP.swift:8)
 *   subtract generator/batchNorm1/beta/next [6272]  (BespokeZoo/WGANGP.swift:8)
 *   452 kB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm1_mean(const wgan_gp_task *task) {
#line 4125 "WGANGP_kernels.h"
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
    float *const restrict grad_generator_batchNorm1_squares = task->pointers[10]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_mean = task->pointers[11]; /* [6272] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float inverse_deviation = generator_batchNorm1_inverse_deviation[column + c];
            const float beta = sums_for_grad_generator_batchNorm1_beta[column + c];
            const float gamma_2 = generator_batchNorm1_gamma[column + c];
            const float m = adam_generator_batchNorm1_gamma_m[column + c];
            const float gamma_3 = sums_for_grad_generator_batchNorm1_gamma[column + c];
            const float m_2 = 0.0f * m + gamma_3;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_2 = 0.9f * v + 0.1f * (gamma_3 * gamma_3);
            const float m_3 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_4 = 0.0f * m_3 + beta;
            const float v_3 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_4 = 0.9f * v_3 + 0.1f * (beta * beta);
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_squares[column + c] =
                0x1p-5f
                * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean[column + c] = -0x1p-6f * (beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma[column + c] = gamma_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_2;
            adam_generator_batchNorm1_gamma_v[column + c] = v_2;
            adam_generator_batchNorm1_beta_m[column + c] = m_4;
            adam_generator_batchNorm1_beta_v[column + c] = v_4;
        }
    }
}

/* wgan_gp_step_grad_generator_batchNorm1_mean_sum, BespokeZoo/WGANGP.swift:8
 *   multiply grad/generator/batchNorm1/squares [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add grad/generator/batchNorm1/squares [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   add grad/generator/batchNorm1/mean_sum [n=64, 6272]  (BespokeZoo/WGANGP.swift:8)
 *   5 MB */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_batchNorm1_mean_sum(const wgan_gp_task *task) {
#line 4181 "WGANGP_kernels.h"
    const float *const restrict grad_generator_batchNorm1_squares = task->pointers[0]; /* [6272] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][64][128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [6272] */
    const float *const restrict grad_generator_batchNorm1_normalised = task->pointers[3]; /* [49][64][128] */
    const float *const restrict grad_generator_batchNorm1_mean = task->pointers[4]; /* [6272] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[5]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const squares_row = grad_generator_batchNorm1_squares + slab * 128;
        const float *const mean_row = generator_batchNorm1_mean + slab * 128;
        const float *const mean_row_2 = grad_generator_batchNorm1_mean + slab * 128;
        for (int row = 0; row < 64; row++) {
            const float *const dense1_row = generator_dense1 + slab * 8192 + row * 128;
            const float *const normalised_row = grad_generator_batchNorm1_normalised + slab * 8192 + row * 128;
            float *const mean_sum_row = grad_generator_batchNorm1_mean_sum + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                mean_sum_row[c] = normalised_row[c] + squares_row[c] * (dense1_row[c] - mean_row[c]) + mean_row_2[c];
            }
        }
    }
}

/* wgan_gp_step_grad_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense, gradient of the kernel: grad/generator/dense1 [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   80.3 MFLOP, 4 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_grad_generator_dense1(const wgan_gp_task *task) {
#line 4210 "WGANGP_kernels.h"
    float *const restrict grad_generator_dense1 = task->pointers[0]; /* [100][6272] */
    const float *const restrict noise_generator = task->pointers[1]; /* [1][64][100] */
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[2]; /* [49][64][128] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(100, 32, 32, terms, count, noise_generator, 6400, 1, 100,
                         grad_generator_batchNorm1_mean_sum + item % 4 * 32, 8192, 128, 64,
                         grad_generator_dense1 + (slab * 128 + column), 6272, 0, copies_);
        for (int row = 0; row < 100; row++) {
            float *const dense1_row = grad_generator_dense1 + slab * 128 + row * 6272 + column;
            for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[slab * 128 + row * 6272 + column + c] = dense1_row[c];
                }
            }
        }
    }
}

/* wgan_gp_step_update_generator_dense1_kernel, BespokeZoo/WGANGP.swift:7
 *   add adam/generator/dense1/kernel/m [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   add adam/generator/dense1/kernel/v [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   square root adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   1.0 x + 1e-07 adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   multiply adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   divide adam/generator/dense1/kernel [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   subtract generator/dense1/kernel/next [100, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   18 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_dense1_kernel(const wgan_gp_task *task) {
#line 4248 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [100][6272] */
    const float *const restrict grad_generator_dense1 = task->pointers[1]; /* [100][6272] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [100][6272] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [100][6272] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(307, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 307 * 2048;
        const int columns = column + 2048 < 627200 ? 2048 : 627200 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float dense1 = grad_generator_dense1[column + c];
            const float m_2 = 0.0f * m + dense1;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_2 = 0.9f * v + 0.1f * (dense1 * dense1);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense1_kernel_m[column + c] = m_2;
            adam_generator_dense1_kernel_v[column + c] = v_2;
        }
    }
}

/* wgan_gp_step_update_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   add adam/generator/convTranspose1/kernel/m [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   square adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   scale by 0.09999999999999998 adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   add adam/generator/convTranspose1/kernel/v [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   square root adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   1.0 x + 1e-07 adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   multiply adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   divide adam/generator/convTranspose1/kernel [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   subtract generator/convTranspose1/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:12)
 *   6 MB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose1_kernel(const wgan_gp_task *task) {
#line 4286 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[0]; /* [5][5][64][128] */
    const float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_convTranspose1_kernel_m[column + c];
            const float convTranspose1 = grad_generator_convTranspose1[column + c];
            const float m_2 = 0.0f * m + convTranspose1;
            const float v = adam_generator_convTranspose1_kernel_v[column + c];
            const float v_2 = 0.9f * v + 0.1f * (convTranspose1 * convTranspose1);
            const float kernel = generator_convTranspose1_kernel[column + c];
            generator_convTranspose1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose1_kernel_m[column + c] = m_2;
            adam_generator_convTranspose1_kernel_v[column + c] = v_2;
        }
    }
}

/* wgan_gp_step_update_generator_convTranspose2_kernel, BespokeZoo/WGANGP.swift:16
 *   add adam/generator/convTranspose2/kernel/m [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   add adam/generator/convTranspose2/kernel/v [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   1.0 x + 1e-07 adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:16)
 *   45 kB */
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_generator_convTranspose2_kernel(const wgan_gp_task *task) {
#line 4321 "WGANGP_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose2_product = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.0, 0.9, 1, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_convTranspose2_kernel_m[column + c];
            const float product = grad_generator_convTranspose2_product[column + c];
            const float m_2 = 0.0f * m + product;
            const float v = adam_generator_convTranspose2_kernel_v[column + c];
            const float v_2 = 0.9f * v + 0.1f * (product * product);
            const float kernel = generator_convTranspose2_kernel[column + c];
            generator_convTranspose2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose2_kernel_m[column + c] = m_2;
            adam_generator_convTranspose2_kernel_v[column + c] = v_2;
        }
    }
}

/* wgan_gp_step_trace_grad_discriminator_dense1_bias, BespokeZoo/WGANGP.swift:28
 *   repeat grad/discriminator/dense1/real/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB
 *   also runs as wgan_gp_step_trace_grad2_discriminator_dense1_bias
 *   also runs as wgan_gp_step_trace_grad3_discriminator_dense1_bias
 *   also runs as wgan_gp_step_trace_grad4_discriminator_dense1_bias
 *   also runs as wgan_gp_step_trace_grad5_discriminator_dense1_bias */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_grad_discriminator_dense1_bias(const wgan_gp_task *task) {
#line 4355 "WGANGP_kernels.h"
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[0];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            if (trace_grad_discriminator_dense1_bias) {
                trace_grad_discriminator_dense1_bias[c] = 0.0f;
            }
        }
    }
}

/* wgan_gp_step_trace_grad_generator_batchNorm1_gamma, BespokeZoo/WGANGP.swift:8
 *   sum grad/generator/batchNorm1/gamma [6272]  (BespokeZoo/WGANGP.swift:8)
 *   25 kB
 *   also runs as wgan_gp_step_trace_grad_generator_batchNorm1_beta */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_grad_generator_batchNorm1_gamma(const wgan_gp_task *task) {
#line 4373 "WGANGP_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[0]; /* [49][128] */
    float *const restrict trace_grad_generator_batchNorm1_gamma = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_batchNorm1_gamma) {
                trace_grad_generator_batchNorm1_gamma[column + c] =
                    sums_for_grad_generator_batchNorm1_gamma[column + c];
            }
        }
    }
}

/* wgan_gp_step_trace_grad_generator_convTranspose1_kernel, BespokeZoo/WGANGP.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 64, 128] 
 *     (BespokeZoo/WGANGP.swift:12)
 *   819 kB */
#line 12 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_trace_grad_generator_convTranspose1_kernel(const wgan_gp_task *task) {
#line 4395 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose1_kernel) {
                trace_grad_generator_convTranspose1_kernel[column + c] = grad_generator_convTranspose1[column + c];
            }
        }
    }
}

/* wgan_gp_step_update_adam_discriminator_dense1_bias_m, BespokeZoo/WGANGP.swift:28
 *   scale by 0.0 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_adam_discriminator_dense1_bias_m(const wgan_gp_task *task) {
#line 4414 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[0]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            adam_discriminator_dense1_bias_m[c] = 0.0f * adam_discriminator_dense1_bias_m[c];
        }
    }
}

/* wgan_gp_step_update_adam_discriminator_dense1_bias_v, BespokeZoo/WGANGP.swift:28
 *   scale by 0.5904900000000002 adam/discriminator/dense1/bias [1]  (BespokeZoo/WGANGP.swift:28)
 *   0 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_adam_discriminator_dense1_bias_v(const wgan_gp_task *task) {
#line 4429 "WGANGP_kernels.h"
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[0]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            adam_discriminator_dense1_bias_v[c] = 0x1.2e54b4p-1f * adam_discriminator_dense1_bias_v[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv1_kernel, BespokeZoo/WGANGP.swift:21
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (BespokeZoo/WGANGP.swift:21)
 *   13 kB
 *   also runs as wgan_gp_step_update_adam_discriminator_conv1_kernel_m */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_kernel(const wgan_gp_task *task) {
#line 4445 "WGANGP_kernels.h"
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

/* wgan_gp_step_update_discriminator_conv1_bias, BespokeZoo/WGANGP.swift:21
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/WGANGP.swift:21)
 *   1 kB */
#line 21 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv1_bias(const wgan_gp_task *task) {
#line 4463 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv1_bias_next = task->pointers[0]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[1]; /* [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            discriminator_conv1_bias[c] = discriminator_conv1_bias_next[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_conv2_kernel, BespokeZoo/WGANGP.swift:24
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/WGANGP.swift:24)
 *   2 MB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_kernel(const wgan_gp_task *task) {
#line 4479 "WGANGP_kernels.h"
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

/* wgan_gp_step_update_discriminator_conv2_bias, BespokeZoo/WGANGP.swift:24
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/WGANGP.swift:24)
 *   1 kB */
#line 24 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_conv2_bias(const wgan_gp_task *task) {
#line 4496 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_bias_next = task->pointers[0]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            discriminator_conv2_bias[c] = discriminator_conv2_bias_next[c];
        }
    }
}

/* wgan_gp_step_update_discriminator_dense1_kernel, BespokeZoo/WGANGP.swift:28
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/WGANGP.swift:28)
 *   50 kB */
#line 28 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_update_discriminator_dense1_kernel(const wgan_gp_task *task) {
#line 4512 "WGANGP_kernels.h"
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
static void wgan_gp_step_update_discriminator_dense1_bias(const wgan_gp_task *task) {
#line 4530 "WGANGP_kernels.h"
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
static void wgan_gp_generate_generator_dense1(const wgan_gp_task *task) {
#line 4546 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, input_noise, 100, 100, 1,
                         generator_dense1_kernel_in_panels + item % 4 * 3200, 12800, 32, 100,
                         generator_dense1 + (slab * 8192 + column), 128, 0, NULL);
    }
}

/* wgan_gp_generate_generator_batchNorm1_inverse_deviation, BespokeZoo/WGANGP.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [6272]  (BespokeZoo/WGANGP.swift:8)
 *   50 kB
 *   also runs as wgan_gp_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_generator_batchNorm1_inverse_deviation(const wgan_gp_task *task) {
#line 4569 "WGANGP_kernels.h"
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

/* wgan_gp_generate_generator_batchNorm2_inverse_deviation, BespokeZoo/WGANGP.swift:13
 *   reciprocal square root generator/batchNorm2/inverse_deviation [64]  (BespokeZoo/WGANGP.swift:13)
 *   1 kB
 *   also runs as wgan_gp_generate_one_generator_batchNorm2_inverse_deviation */
#line 13 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_generator_batchNorm2_inverse_deviation(const wgan_gp_task *task) {
#line 4589 "WGANGP_kernels.h"
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
static void wgan_gp_generate_output_image(const wgan_gp_task *task) {
#line 4608 "WGANGP_kernels.h"
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
static void wgan_gp_generate_one_generator_dense1(const wgan_gp_task *task) {
#line 4634 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [100][6272] */
    const range items =
        partition_by_work(&wgan_gp_step_generator_dense1_fake_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&wgan_gp_step_generator_dense1_fake_slab_terms, slab, terms);
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
static void wgan_gp_generate_one_generator_relu1(const wgan_gp_task *task) {
#line 4658 "WGANGP_kernels.h"
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
static void wgan_gp_generate_one_shift_generator_reshape1(const wgan_gp_task *task) {
#line 4691 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [3][7][7][128] */
    const range items = share_evenly(21, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_reshape1 = wgan_gp_generate_one_shift_generator_reshape1_slab_of_reshape1[slab];
        for (int row = 0; row < 7; row++) {
            float *const reshape1_shifted_row_ = generator_reshape1_shifted + slab / 7 * 6272 + slab % 7 * 128
                + row * 896;
            for (int c = 0; c < 128; c++) {
                reshape1_shifted_row_[c] = slab_from_reshape1 < 0 ? 0.0f
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
static void wgan_gp_generate_one_generator_convTranspose1(const wgan_gp_task *task) {
#line 4725 "WGANGP_kernels.h"
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
static void wgan_gp_generate_one_generator_relu2(const wgan_gp_task *task) {
#line 4750 "WGANGP_kernels.h"
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
static void wgan_gp_generate_one_shift_generator_relu2(const wgan_gp_task *task) {
#line 4782 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_relu2_shifted = task->pointers[1]; /* [3][14][14][64] */
    const range items = share_evenly(42, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_relu2 = wgan_gp_generate_one_shift_generator_relu2_slab_of_relu2[slab];
        for (int row = 0; row < 14; row++) {
            float *const relu2_shifted_row_ = generator_relu2_shifted + slab / 14 * 12544 + slab % 14 * 64 + row * 896;
            for (int c = 0; c < 64; c++) {
                relu2_shifted_row_[c] = slab_from_relu2 < 0 ? 0.0f : generator_relu2[row * 896 + c + slab_from_relu2];
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
static void wgan_gp_generate_one_generator_convTranspose2_product(const wgan_gp_task *task) {
#line 4818 "WGANGP_kernels.h"
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
static void wgan_gp_generate_one_output_image(const wgan_gp_task *task) {
#line 4840 "WGANGP_kernels.h"
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

