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
    work items = share_evenly(task, 4900, 48);
    for (int item; next_item(&items, &item);) {
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
#line 181 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict noise = task->pointers[1]; /* [1][64][100] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][128] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 244 "WGANGP_kernels.h"
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
#line 277 "WGANGP_kernels.h"
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
#line 306 "WGANGP_kernels.h"
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
#line 339 "WGANGP_kernels.h"
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
#line 383 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 539 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 563 "WGANGP_kernels.h"
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
#line 593 "WGANGP_kernels.h"
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
#line 624 "WGANGP_kernels.h"
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
#line 657 "WGANGP_kernels.h"
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
#line 683 "WGANGP_kernels.h"
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
#line 708 "WGANGP_kernels.h"
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
#line 758 "WGANGP_kernels.h"
    float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_relu2 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[2]; /* [1][1][64][32] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, generator_relu2, 4096, 64, 1,
                         generator_convTranspose2_kernel_in_panels, 2048, 32, 64,
                         products_of_generator_convTranspose2_product + slab * 1616, 25, 0, NULL);
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
    6, 1621, 1622, 3237, 3238, 4853, 4854, 6469, 6470, 8085, 8086, 9701, 9702, 11317, 11318, 12933, 12934, 14549, 14550,
    16165, 16166, 17781, 17782, 19397, 19398, 21013, 21014, -1, 22625, 24240, 24241, 25856, 25857, 27472, 27473, 29088,
    29089, 30704, 30705, 32320, 32321, 33936, 33937, 35552, 35553, 37168, 37169, 38784, 38785, 40400, 40401, 42016,
    42017, 43632, 43633, -1, 22630, 24245, 24246, 25861, 25862, 27477, 27478, 29093, 29094, 30709, 30710, 32325, 32326,
    33941, 33942, 35557, 35558, 37173, 37174, 38789, 38790, 40405, 40406, 42021, 42022, 43637, 43638, -1, 45249, 46864,
    46865, 48480, 48481, 50096, 50097, 51712, 51713, 53328, 53329, 54944, 54945, 56560, 56561, 58176, 58177, 59792,
    59793, 61408, 61409, 63024, 63025, 64640, 64641, 66256, 66257, -1, 45254, 46869, 46870, 48485, 48486, 50101, 50102,
    51717, 51718, 53333, 53334, 54949, 54950, 56565, 56566, 58181, 58182, 59797, 59798, 61413, 61414, 63029, 63030,
    64645, 64646, 66261, 66262, -1, 67873, 69488, 69489, 71104, 71105, 72720, 72721, 74336, 74337, 75952, 75953, 77568,
    77569, 79184, 79185, 80800, 80801, 82416, 82417, 84032, 84033, 85648, 85649, 87264, 87265, 88880, 88881, -1, 67878,
    69493, 69494, 71109, 71110, 72725, 72726, 74341, 74342, 75957, 75958, 77573, 77574, 79189, 79190, 80805, 80806,
    82421, 82422, 84037, 84038, 85653, 85654, 87269, 87270, 88885, 88886, -1, 90497, 92112, 92113, 93728, 93729, 95344,
    95345, 96960, 96961, 98576, 98577, 100192, 100193, 101808, 101809, 103424, 103425, 105040, 105041, 106656, 106657,
    108272, 108273, 109888, 109889, 111504, 111505, -1, 90502, 92117, 92118, 93733, 93734, 95349, 95350, 96965, 96966,
    98581, 98582, 100197, 100198, 101813, 101814, 103429, 103430, 105045, 105046, 106661, 106662, 108277, 108278,
    109893, 109894, 111509, 111510, -1, 113121, 114736, 114737, 116352, 116353, 117968, 117969, 119584, 119585, 121200,
    121201, 122816, 122817, 124432, 124433, 126048, 126049, 127664, 127665, 129280, 129281, 130896, 130897, 132512,
    132513, 134128, 134129, -1, 113126, 114741, 114742, 116357, 116358, 117973, 117974, 119589, 119590, 121205, 121206,
    122821, 122822, 124437, 124438, 126053, 126054, 127669, 127670, 129285, 129286, 130901, 130902, 132517, 132518,
    134133, 134134, -1, 135745, 137360, 137361, 138976, 138977, 140592, 140593, 142208, 142209, 143824, 143825, 145440,
    145441, 147056, 147057, 148672, 148673, 150288, 150289, 151904, 151905, 153520, 153521, 155136, 155137, 156752,
    156753, -1, 135750, 137365, 137366, 138981, 138982, 140597, 140598, 142213, 142214, 143829, 143830, 145445, 145446,
    147061, 147062, 148677, 148678, 150293, 150294, 151909, 151910, 153525, 153526, 155141, 155142, 156757, 156758, -1,
    158369, 159984, 159985, 161600, 161601, 163216, 163217, 164832, 164833, 166448, 166449, 168064, 168065, 169680,
    169681, 171296, 171297, 172912, 172913, 174528, 174529, 176144, 176145, 177760, 177761, 179376, 179377, -1, 158374,
    159989, 159990, 161605, 161606, 163221, 163222, 164837, 164838, 166453, 166454, 168069, 168070, 169685, 169686,
    171301, 171302, 172917, 172918, 174533, 174534, 176149, 176150, 177765, 177766, 179381, 179382, -1, 180993, 182608,
    182609, 184224, 184225, 185840, 185841, 187456, 187457, 189072, 189073, 190688, 190689, 192304, 192305, 193920,
    193921, 195536, 195537, 197152, 197153, 198768, 198769, 200384, 200385, 202000, 202001, -1, 180998, 182613, 182614,
    184229, 184230, 185845, 185846, 187461, 187462, 189077, 189078, 190693, 190694, 192309, 192310, 193925, 193926,
    195541, 195542, 197157, 197158, 198773, 198774, 200389, 200390, 202005, 202006, -1, 203617, 205232, 205233, 206848,
    206849, 208464, 208465, 210080, 210081, 211696, 211697, 213312, 213313, 214928, 214929, 216544, 216545, 218160,
    218161, 219776, 219777, 221392, 221393, 223008, 223009, 224624, 224625, -1, 203622, 205237, 205238, 206853, 206854,
    208469, 208470, 210085, 210086, 211701, 211702, 213317, 213318, 214933, 214934, 216549, 216550, 218165, 218166,
    219781, 219782, 221397, 221398, 223013, 223014, 224629, 224630, -1, 226241, 227856, 227857, 229472, 229473, 231088,
    231089, 232704, 232705, 234320, 234321, 235936, 235937, 237552, 237553, 239168, 239169, 240784, 240785, 242400,
    242401, 244016, 244017, 245632, 245633, 247248, 247249, -1, 226246, 227861, 227862, 229477, 229478, 231093, 231094,
    232709, 232710, 234325, 234326, 235941, 235942, 237557, 237558, 239173, 239174, 240789, 240790, 242405, 242406,
    244021, 244022, 245637, 245638, 247253, 247254, -1, 248865, 250480, 250481, 252096, 252097, 253712, 253713, 255328,
    255329, 256944, 256945, 258560, 258561, 260176, 260177, 261792, 261793, 263408, 263409, 265024, 265025, 266640,
    266641, 268256, 268257, 269872, 269873, -1, 248870, 250485, 250486, 252101, 252102, 253717, 253718, 255333, 255334,
    256949, 256950, 258565, 258566, 260181, 260182, 261797, 261798, 263413, 263414, 265029, 265030, 266645, 266646,
    268261, 268262, 269877, 269878, -1, 271489, 273104, 273105, 274720, 274721, 276336, 276337, 277952, 277953, 279568,
    279569, 281184, 281185, 282800, 282801, 284416, 284417, 286032, 286033, 287648, 287649, 289264, 289265, 290880,
    290881, 292496, 292497, -1, 271494, 273109, 273110, 274725, 274726, 276341, 276342, 277957, 277958, 279573, 279574,
    281189, 281190, 282805, 282806, 284421, 284422, 286037, 286038, 287653, 287654, 289269, 289270, 290885, 290886,
    292501, 292502, -1, 294113, 295728, 295729, 297344, 297345, 298960, 298961, 300576, 300577, 302192, 302193, 303808,
    303809, 305424, 305425, 307040, 307041, 308656, 308657, 310272, 310273, 311888, 311889, 313504, 313505, 315120,
    315121, -1, 294118, 295733, 295734, 297349, 297350, 298965, 298966, 300581, 300582, 302197, 302198, 303813, 303814,
    305429, 305430, 307045, 307046, 308661, 308662, 310277, 310278, 311893, 311894, 313509, 313510, 315125, 315126, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_2[784] = {
    -1, 7, 8, 1623, 1624, 3239, 3240, 4855, 4856, 6471, 6472, 8087, 8088, 9703, 9704, 11319, 11320, 12935, 12936, 14551,
    14552, 16167, 16168, 17783, 17784, 19399, 19400, 21015, -1, 22626, 22627, 24242, 24243, 25858, 25859, 27474, 27475,
    29090, 29091, 30706, 30707, 32322, 32323, 33938, 33939, 35554, 35555, 37170, 37171, 38786, 38787, 40402, 40403,
    42018, 42019, 43634, -1, 22631, 22632, 24247, 24248, 25863, 25864, 27479, 27480, 29095, 29096, 30711, 30712, 32327,
    32328, 33943, 33944, 35559, 35560, 37175, 37176, 38791, 38792, 40407, 40408, 42023, 42024, 43639, -1, 45250, 45251,
    46866, 46867, 48482, 48483, 50098, 50099, 51714, 51715, 53330, 53331, 54946, 54947, 56562, 56563, 58178, 58179,
    59794, 59795, 61410, 61411, 63026, 63027, 64642, 64643, 66258, -1, 45255, 45256, 46871, 46872, 48487, 48488, 50103,
    50104, 51719, 51720, 53335, 53336, 54951, 54952, 56567, 56568, 58183, 58184, 59799, 59800, 61415, 61416, 63031,
    63032, 64647, 64648, 66263, -1, 67874, 67875, 69490, 69491, 71106, 71107, 72722, 72723, 74338, 74339, 75954, 75955,
    77570, 77571, 79186, 79187, 80802, 80803, 82418, 82419, 84034, 84035, 85650, 85651, 87266, 87267, 88882, -1, 67879,
    67880, 69495, 69496, 71111, 71112, 72727, 72728, 74343, 74344, 75959, 75960, 77575, 77576, 79191, 79192, 80807,
    80808, 82423, 82424, 84039, 84040, 85655, 85656, 87271, 87272, 88887, -1, 90498, 90499, 92114, 92115, 93730, 93731,
    95346, 95347, 96962, 96963, 98578, 98579, 100194, 100195, 101810, 101811, 103426, 103427, 105042, 105043, 106658,
    106659, 108274, 108275, 109890, 109891, 111506, -1, 90503, 90504, 92119, 92120, 93735, 93736, 95351, 95352, 96967,
    96968, 98583, 98584, 100199, 100200, 101815, 101816, 103431, 103432, 105047, 105048, 106663, 106664, 108279, 108280,
    109895, 109896, 111511, -1, 113122, 113123, 114738, 114739, 116354, 116355, 117970, 117971, 119586, 119587, 121202,
    121203, 122818, 122819, 124434, 124435, 126050, 126051, 127666, 127667, 129282, 129283, 130898, 130899, 132514,
    132515, 134130, -1, 113127, 113128, 114743, 114744, 116359, 116360, 117975, 117976, 119591, 119592, 121207, 121208,
    122823, 122824, 124439, 124440, 126055, 126056, 127671, 127672, 129287, 129288, 130903, 130904, 132519, 132520,
    134135, -1, 135746, 135747, 137362, 137363, 138978, 138979, 140594, 140595, 142210, 142211, 143826, 143827, 145442,
    145443, 147058, 147059, 148674, 148675, 150290, 150291, 151906, 151907, 153522, 153523, 155138, 155139, 156754, -1,
    135751, 135752, 137367, 137368, 138983, 138984, 140599, 140600, 142215, 142216, 143831, 143832, 145447, 145448,
    147063, 147064, 148679, 148680, 150295, 150296, 151911, 151912, 153527, 153528, 155143, 155144, 156759, -1, 158370,
    158371, 159986, 159987, 161602, 161603, 163218, 163219, 164834, 164835, 166450, 166451, 168066, 168067, 169682,
    169683, 171298, 171299, 172914, 172915, 174530, 174531, 176146, 176147, 177762, 177763, 179378, -1, 158375, 158376,
    159991, 159992, 161607, 161608, 163223, 163224, 164839, 164840, 166455, 166456, 168071, 168072, 169687, 169688,
    171303, 171304, 172919, 172920, 174535, 174536, 176151, 176152, 177767, 177768, 179383, -1, 180994, 180995, 182610,
    182611, 184226, 184227, 185842, 185843, 187458, 187459, 189074, 189075, 190690, 190691, 192306, 192307, 193922,
    193923, 195538, 195539, 197154, 197155, 198770, 198771, 200386, 200387, 202002, -1, 180999, 181000, 182615, 182616,
    184231, 184232, 185847, 185848, 187463, 187464, 189079, 189080, 190695, 190696, 192311, 192312, 193927, 193928,
    195543, 195544, 197159, 197160, 198775, 198776, 200391, 200392, 202007, -1, 203618, 203619, 205234, 205235, 206850,
    206851, 208466, 208467, 210082, 210083, 211698, 211699, 213314, 213315, 214930, 214931, 216546, 216547, 218162,
    218163, 219778, 219779, 221394, 221395, 223010, 223011, 224626, -1, 203623, 203624, 205239, 205240, 206855, 206856,
    208471, 208472, 210087, 210088, 211703, 211704, 213319, 213320, 214935, 214936, 216551, 216552, 218167, 218168,
    219783, 219784, 221399, 221400, 223015, 223016, 224631, -1, 226242, 226243, 227858, 227859, 229474, 229475, 231090,
    231091, 232706, 232707, 234322, 234323, 235938, 235939, 237554, 237555, 239170, 239171, 240786, 240787, 242402,
    242403, 244018, 244019, 245634, 245635, 247250, -1, 226247, 226248, 227863, 227864, 229479, 229480, 231095, 231096,
    232711, 232712, 234327, 234328, 235943, 235944, 237559, 237560, 239175, 239176, 240791, 240792, 242407, 242408,
    244023, 244024, 245639, 245640, 247255, -1, 248866, 248867, 250482, 250483, 252098, 252099, 253714, 253715, 255330,
    255331, 256946, 256947, 258562, 258563, 260178, 260179, 261794, 261795, 263410, 263411, 265026, 265027, 266642,
    266643, 268258, 268259, 269874, -1, 248871, 248872, 250487, 250488, 252103, 252104, 253719, 253720, 255335, 255336,
    256951, 256952, 258567, 258568, 260183, 260184, 261799, 261800, 263415, 263416, 265031, 265032, 266647, 266648,
    268263, 268264, 269879, -1, 271490, 271491, 273106, 273107, 274722, 274723, 276338, 276339, 277954, 277955, 279570,
    279571, 281186, 281187, 282802, 282803, 284418, 284419, 286034, 286035, 287650, 287651, 289266, 289267, 290882,
    290883, 292498, -1, 271495, 271496, 273111, 273112, 274727, 274728, 276343, 276344, 277959, 277960, 279575, 279576,
    281191, 281192, 282807, 282808, 284423, 284424, 286039, 286040, 287655, 287656, 289271, 289272, 290887, 290888,
    292503, -1, 294114, 294115, 295730, 295731, 297346, 297347, 298962, 298963, 300578, 300579, 302194, 302195, 303810,
    303811, 305426, 305427, 307042, 307043, 308658, 308659, 310274, 310275, 311890, 311891, 313506, 313507, 315122, -1,
    294119, 294120, 295735, 295736, 297351, 297352, 298967, 298968, 300583, 300584, 302199, 302200, 303815, 303816,
    305431, 305432, 307047, 307048, 308663, 308664, 310279, 310280, 311895, 311896, 313511, 313512, 315127, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_3[784] = {
    -1, -1, -1, 9, -1, 1625, -1, 3241, -1, 4857, -1, 6473, -1, 8089, -1, 9705, -1, 11321, -1, 12937, -1, 14553, -1,
    16169, -1, 17785, -1, 19401, -1, -1, -1, 22628, -1, 24244, -1, 25860, -1, 27476, -1, 29092, -1, 30708, -1, 32324,
    -1, 33940, -1, 35556, -1, 37172, -1, 38788, -1, 40404, -1, 42020, -1, -1, -1, 22633, -1, 24249, -1, 25865, -1,
    27481, -1, 29097, -1, 30713, -1, 32329, -1, 33945, -1, 35561, -1, 37177, -1, 38793, -1, 40409, -1, 42025, -1, -1,
    -1, 45252, -1, 46868, -1, 48484, -1, 50100, -1, 51716, -1, 53332, -1, 54948, -1, 56564, -1, 58180, -1, 59796, -1,
    61412, -1, 63028, -1, 64644, -1, -1, -1, 45257, -1, 46873, -1, 48489, -1, 50105, -1, 51721, -1, 53337, -1, 54953,
    -1, 56569, -1, 58185, -1, 59801, -1, 61417, -1, 63033, -1, 64649, -1, -1, -1, 67876, -1, 69492, -1, 71108, -1,
    72724, -1, 74340, -1, 75956, -1, 77572, -1, 79188, -1, 80804, -1, 82420, -1, 84036, -1, 85652, -1, 87268, -1, -1,
    -1, 67881, -1, 69497, -1, 71113, -1, 72729, -1, 74345, -1, 75961, -1, 77577, -1, 79193, -1, 80809, -1, 82425, -1,
    84041, -1, 85657, -1, 87273, -1, -1, -1, 90500, -1, 92116, -1, 93732, -1, 95348, -1, 96964, -1, 98580, -1, 100196,
    -1, 101812, -1, 103428, -1, 105044, -1, 106660, -1, 108276, -1, 109892, -1, -1, -1, 90505, -1, 92121, -1, 93737, -1,
    95353, -1, 96969, -1, 98585, -1, 100201, -1, 101817, -1, 103433, -1, 105049, -1, 106665, -1, 108281, -1, 109897, -1,
    -1, -1, 113124, -1, 114740, -1, 116356, -1, 117972, -1, 119588, -1, 121204, -1, 122820, -1, 124436, -1, 126052, -1,
    127668, -1, 129284, -1, 130900, -1, 132516, -1, -1, -1, 113129, -1, 114745, -1, 116361, -1, 117977, -1, 119593, -1,
    121209, -1, 122825, -1, 124441, -1, 126057, -1, 127673, -1, 129289, -1, 130905, -1, 132521, -1, -1, -1, 135748, -1,
    137364, -1, 138980, -1, 140596, -1, 142212, -1, 143828, -1, 145444, -1, 147060, -1, 148676, -1, 150292, -1, 151908,
    -1, 153524, -1, 155140, -1, -1, -1, 135753, -1, 137369, -1, 138985, -1, 140601, -1, 142217, -1, 143833, -1, 145449,
    -1, 147065, -1, 148681, -1, 150297, -1, 151913, -1, 153529, -1, 155145, -1, -1, -1, 158372, -1, 159988, -1, 161604,
    -1, 163220, -1, 164836, -1, 166452, -1, 168068, -1, 169684, -1, 171300, -1, 172916, -1, 174532, -1, 176148, -1,
    177764, -1, -1, -1, 158377, -1, 159993, -1, 161609, -1, 163225, -1, 164841, -1, 166457, -1, 168073, -1, 169689, -1,
    171305, -1, 172921, -1, 174537, -1, 176153, -1, 177769, -1, -1, -1, 180996, -1, 182612, -1, 184228, -1, 185844, -1,
    187460, -1, 189076, -1, 190692, -1, 192308, -1, 193924, -1, 195540, -1, 197156, -1, 198772, -1, 200388, -1, -1, -1,
    181001, -1, 182617, -1, 184233, -1, 185849, -1, 187465, -1, 189081, -1, 190697, -1, 192313, -1, 193929, -1, 195545,
    -1, 197161, -1, 198777, -1, 200393, -1, -1, -1, 203620, -1, 205236, -1, 206852, -1, 208468, -1, 210084, -1, 211700,
    -1, 213316, -1, 214932, -1, 216548, -1, 218164, -1, 219780, -1, 221396, -1, 223012, -1, -1, -1, 203625, -1, 205241,
    -1, 206857, -1, 208473, -1, 210089, -1, 211705, -1, 213321, -1, 214937, -1, 216553, -1, 218169, -1, 219785, -1,
    221401, -1, 223017, -1, -1, -1, 226244, -1, 227860, -1, 229476, -1, 231092, -1, 232708, -1, 234324, -1, 235940, -1,
    237556, -1, 239172, -1, 240788, -1, 242404, -1, 244020, -1, 245636, -1, -1, -1, 226249, -1, 227865, -1, 229481, -1,
    231097, -1, 232713, -1, 234329, -1, 235945, -1, 237561, -1, 239177, -1, 240793, -1, 242409, -1, 244025, -1, 245641,
    -1, -1, -1, 248868, -1, 250484, -1, 252100, -1, 253716, -1, 255332, -1, 256948, -1, 258564, -1, 260180, -1, 261796,
    -1, 263412, -1, 265028, -1, 266644, -1, 268260, -1, -1, -1, 248873, -1, 250489, -1, 252105, -1, 253721, -1, 255337,
    -1, 256953, -1, 258569, -1, 260185, -1, 261801, -1, 263417, -1, 265033, -1, 266649, -1, 268265, -1, -1, -1, 271492,
    -1, 273108, -1, 274724, -1, 276340, -1, 277956, -1, 279572, -1, 281188, -1, 282804, -1, 284420, -1, 286036, -1,
    287652, -1, 289268, -1, 290884, -1, -1, -1, 271497, -1, 273113, -1, 274729, -1, 276345, -1, 277961, -1, 279577, -1,
    281193, -1, 282809, -1, 284425, -1, 286041, -1, 287657, -1, 289273, -1, 290889, -1, -1, -1, 294116, -1, 295732, -1,
    297348, -1, 298964, -1, 300580, -1, 302196, -1, 303812, -1, 305428, -1, 307044, -1, 308660, -1, 310276, -1, 311892,
    -1, 313508, -1, -1, -1, 294121, -1, 295737, -1, 297353, -1, 298969, -1, 300585, -1, 302201, -1, 303817, -1, 305433,
    -1, 307049, -1, 308665, -1, 310281, -1, 311897, -1, 313513, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_4[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 11,
    1626, 1627, 3242, 3243, 4858, 4859, 6474, 6475, 8090, 8091, 9706, 9707, 11322, 11323, 12938, 12939, 14554, 14555,
    16170, 16171, 17786, 17787, 19402, 19403, 21018, 21019, -1, 16, 1631, 1632, 3247, 3248, 4863, 4864, 6479, 6480,
    8095, 8096, 9711, 9712, 11327, 11328, 12943, 12944, 14559, 14560, 16175, 16176, 17791, 17792, 19407, 19408, 21023,
    21024, -1, 22635, 24250, 24251, 25866, 25867, 27482, 27483, 29098, 29099, 30714, 30715, 32330, 32331, 33946, 33947,
    35562, 35563, 37178, 37179, 38794, 38795, 40410, 40411, 42026, 42027, 43642, 43643, -1, 22640, 24255, 24256, 25871,
    25872, 27487, 27488, 29103, 29104, 30719, 30720, 32335, 32336, 33951, 33952, 35567, 35568, 37183, 37184, 38799,
    38800, 40415, 40416, 42031, 42032, 43647, 43648, -1, 45259, 46874, 46875, 48490, 48491, 50106, 50107, 51722, 51723,
    53338, 53339, 54954, 54955, 56570, 56571, 58186, 58187, 59802, 59803, 61418, 61419, 63034, 63035, 64650, 64651,
    66266, 66267, -1, 45264, 46879, 46880, 48495, 48496, 50111, 50112, 51727, 51728, 53343, 53344, 54959, 54960, 56575,
    56576, 58191, 58192, 59807, 59808, 61423, 61424, 63039, 63040, 64655, 64656, 66271, 66272, -1, 67883, 69498, 69499,
    71114, 71115, 72730, 72731, 74346, 74347, 75962, 75963, 77578, 77579, 79194, 79195, 80810, 80811, 82426, 82427,
    84042, 84043, 85658, 85659, 87274, 87275, 88890, 88891, -1, 67888, 69503, 69504, 71119, 71120, 72735, 72736, 74351,
    74352, 75967, 75968, 77583, 77584, 79199, 79200, 80815, 80816, 82431, 82432, 84047, 84048, 85663, 85664, 87279,
    87280, 88895, 88896, -1, 90507, 92122, 92123, 93738, 93739, 95354, 95355, 96970, 96971, 98586, 98587, 100202,
    100203, 101818, 101819, 103434, 103435, 105050, 105051, 106666, 106667, 108282, 108283, 109898, 109899, 111514,
    111515, -1, 90512, 92127, 92128, 93743, 93744, 95359, 95360, 96975, 96976, 98591, 98592, 100207, 100208, 101823,
    101824, 103439, 103440, 105055, 105056, 106671, 106672, 108287, 108288, 109903, 109904, 111519, 111520, -1, 113131,
    114746, 114747, 116362, 116363, 117978, 117979, 119594, 119595, 121210, 121211, 122826, 122827, 124442, 124443,
    126058, 126059, 127674, 127675, 129290, 129291, 130906, 130907, 132522, 132523, 134138, 134139, -1, 113136, 114751,
    114752, 116367, 116368, 117983, 117984, 119599, 119600, 121215, 121216, 122831, 122832, 124447, 124448, 126063,
    126064, 127679, 127680, 129295, 129296, 130911, 130912, 132527, 132528, 134143, 134144, -1, 135755, 137370, 137371,
    138986, 138987, 140602, 140603, 142218, 142219, 143834, 143835, 145450, 145451, 147066, 147067, 148682, 148683,
    150298, 150299, 151914, 151915, 153530, 153531, 155146, 155147, 156762, 156763, -1, 135760, 137375, 137376, 138991,
    138992, 140607, 140608, 142223, 142224, 143839, 143840, 145455, 145456, 147071, 147072, 148687, 148688, 150303,
    150304, 151919, 151920, 153535, 153536, 155151, 155152, 156767, 156768, -1, 158379, 159994, 159995, 161610, 161611,
    163226, 163227, 164842, 164843, 166458, 166459, 168074, 168075, 169690, 169691, 171306, 171307, 172922, 172923,
    174538, 174539, 176154, 176155, 177770, 177771, 179386, 179387, -1, 158384, 159999, 160000, 161615, 161616, 163231,
    163232, 164847, 164848, 166463, 166464, 168079, 168080, 169695, 169696, 171311, 171312, 172927, 172928, 174543,
    174544, 176159, 176160, 177775, 177776, 179391, 179392, -1, 181003, 182618, 182619, 184234, 184235, 185850, 185851,
    187466, 187467, 189082, 189083, 190698, 190699, 192314, 192315, 193930, 193931, 195546, 195547, 197162, 197163,
    198778, 198779, 200394, 200395, 202010, 202011, -1, 181008, 182623, 182624, 184239, 184240, 185855, 185856, 187471,
    187472, 189087, 189088, 190703, 190704, 192319, 192320, 193935, 193936, 195551, 195552, 197167, 197168, 198783,
    198784, 200399, 200400, 202015, 202016, -1, 203627, 205242, 205243, 206858, 206859, 208474, 208475, 210090, 210091,
    211706, 211707, 213322, 213323, 214938, 214939, 216554, 216555, 218170, 218171, 219786, 219787, 221402, 221403,
    223018, 223019, 224634, 224635, -1, 203632, 205247, 205248, 206863, 206864, 208479, 208480, 210095, 210096, 211711,
    211712, 213327, 213328, 214943, 214944, 216559, 216560, 218175, 218176, 219791, 219792, 221407, 221408, 223023,
    223024, 224639, 224640, -1, 226251, 227866, 227867, 229482, 229483, 231098, 231099, 232714, 232715, 234330, 234331,
    235946, 235947, 237562, 237563, 239178, 239179, 240794, 240795, 242410, 242411, 244026, 244027, 245642, 245643,
    247258, 247259, -1, 226256, 227871, 227872, 229487, 229488, 231103, 231104, 232719, 232720, 234335, 234336, 235951,
    235952, 237567, 237568, 239183, 239184, 240799, 240800, 242415, 242416, 244031, 244032, 245647, 245648, 247263,
    247264, -1, 248875, 250490, 250491, 252106, 252107, 253722, 253723, 255338, 255339, 256954, 256955, 258570, 258571,
    260186, 260187, 261802, 261803, 263418, 263419, 265034, 265035, 266650, 266651, 268266, 268267, 269882, 269883, -1,
    248880, 250495, 250496, 252111, 252112, 253727, 253728, 255343, 255344, 256959, 256960, 258575, 258576, 260191,
    260192, 261807, 261808, 263423, 263424, 265039, 265040, 266655, 266656, 268271, 268272, 269887, 269888, -1, 271499,
    273114, 273115, 274730, 274731, 276346, 276347, 277962, 277963, 279578, 279579, 281194, 281195, 282810, 282811,
    284426, 284427, 286042, 286043, 287658, 287659, 289274, 289275, 290890, 290891, 292506, 292507, -1, 271504, 273119,
    273120, 274735, 274736, 276351, 276352, 277967, 277968, 279583, 279584, 281199, 281200, 282815, 282816, 284431,
    284432, 286047, 286048, 287663, 287664, 289279, 289280, 290895, 290896, 292511, 292512, -1, 294123, 295738, 295739,
    297354, 297355, 298970, 298971, 300586, 300587, 302202, 302203, 303818, 303819, 305434, 305435, 307050, 307051,
    308666, 308667, 310282, 310283, 311898, 311899, 313514, 313515, 315130, 315131, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_5[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    12, 13, 1628, 1629, 3244, 3245, 4860, 4861, 6476, 6477, 8092, 8093, 9708, 9709, 11324, 11325, 12940, 12941, 14556,
    14557, 16172, 16173, 17788, 17789, 19404, 19405, 21020, -1, 17, 18, 1633, 1634, 3249, 3250, 4865, 4866, 6481, 6482,
    8097, 8098, 9713, 9714, 11329, 11330, 12945, 12946, 14561, 14562, 16177, 16178, 17793, 17794, 19409, 19410, 21025,
    -1, 22636, 22637, 24252, 24253, 25868, 25869, 27484, 27485, 29100, 29101, 30716, 30717, 32332, 32333, 33948, 33949,
    35564, 35565, 37180, 37181, 38796, 38797, 40412, 40413, 42028, 42029, 43644, -1, 22641, 22642, 24257, 24258, 25873,
    25874, 27489, 27490, 29105, 29106, 30721, 30722, 32337, 32338, 33953, 33954, 35569, 35570, 37185, 37186, 38801,
    38802, 40417, 40418, 42033, 42034, 43649, -1, 45260, 45261, 46876, 46877, 48492, 48493, 50108, 50109, 51724, 51725,
    53340, 53341, 54956, 54957, 56572, 56573, 58188, 58189, 59804, 59805, 61420, 61421, 63036, 63037, 64652, 64653,
    66268, -1, 45265, 45266, 46881, 46882, 48497, 48498, 50113, 50114, 51729, 51730, 53345, 53346, 54961, 54962, 56577,
    56578, 58193, 58194, 59809, 59810, 61425, 61426, 63041, 63042, 64657, 64658, 66273, -1, 67884, 67885, 69500, 69501,
    71116, 71117, 72732, 72733, 74348, 74349, 75964, 75965, 77580, 77581, 79196, 79197, 80812, 80813, 82428, 82429,
    84044, 84045, 85660, 85661, 87276, 87277, 88892, -1, 67889, 67890, 69505, 69506, 71121, 71122, 72737, 72738, 74353,
    74354, 75969, 75970, 77585, 77586, 79201, 79202, 80817, 80818, 82433, 82434, 84049, 84050, 85665, 85666, 87281,
    87282, 88897, -1, 90508, 90509, 92124, 92125, 93740, 93741, 95356, 95357, 96972, 96973, 98588, 98589, 100204,
    100205, 101820, 101821, 103436, 103437, 105052, 105053, 106668, 106669, 108284, 108285, 109900, 109901, 111516, -1,
    90513, 90514, 92129, 92130, 93745, 93746, 95361, 95362, 96977, 96978, 98593, 98594, 100209, 100210, 101825, 101826,
    103441, 103442, 105057, 105058, 106673, 106674, 108289, 108290, 109905, 109906, 111521, -1, 113132, 113133, 114748,
    114749, 116364, 116365, 117980, 117981, 119596, 119597, 121212, 121213, 122828, 122829, 124444, 124445, 126060,
    126061, 127676, 127677, 129292, 129293, 130908, 130909, 132524, 132525, 134140, -1, 113137, 113138, 114753, 114754,
    116369, 116370, 117985, 117986, 119601, 119602, 121217, 121218, 122833, 122834, 124449, 124450, 126065, 126066,
    127681, 127682, 129297, 129298, 130913, 130914, 132529, 132530, 134145, -1, 135756, 135757, 137372, 137373, 138988,
    138989, 140604, 140605, 142220, 142221, 143836, 143837, 145452, 145453, 147068, 147069, 148684, 148685, 150300,
    150301, 151916, 151917, 153532, 153533, 155148, 155149, 156764, -1, 135761, 135762, 137377, 137378, 138993, 138994,
    140609, 140610, 142225, 142226, 143841, 143842, 145457, 145458, 147073, 147074, 148689, 148690, 150305, 150306,
    151921, 151922, 153537, 153538, 155153, 155154, 156769, -1, 158380, 158381, 159996, 159997, 161612, 161613, 163228,
    163229, 164844, 164845, 166460, 166461, 168076, 168077, 169692, 169693, 171308, 171309, 172924, 172925, 174540,
    174541, 176156, 176157, 177772, 177773, 179388, -1, 158385, 158386, 160001, 160002, 161617, 161618, 163233, 163234,
    164849, 164850, 166465, 166466, 168081, 168082, 169697, 169698, 171313, 171314, 172929, 172930, 174545, 174546,
    176161, 176162, 177777, 177778, 179393, -1, 181004, 181005, 182620, 182621, 184236, 184237, 185852, 185853, 187468,
    187469, 189084, 189085, 190700, 190701, 192316, 192317, 193932, 193933, 195548, 195549, 197164, 197165, 198780,
    198781, 200396, 200397, 202012, -1, 181009, 181010, 182625, 182626, 184241, 184242, 185857, 185858, 187473, 187474,
    189089, 189090, 190705, 190706, 192321, 192322, 193937, 193938, 195553, 195554, 197169, 197170, 198785, 198786,
    200401, 200402, 202017, -1, 203628, 203629, 205244, 205245, 206860, 206861, 208476, 208477, 210092, 210093, 211708,
    211709, 213324, 213325, 214940, 214941, 216556, 216557, 218172, 218173, 219788, 219789, 221404, 221405, 223020,
    223021, 224636, -1, 203633, 203634, 205249, 205250, 206865, 206866, 208481, 208482, 210097, 210098, 211713, 211714,
    213329, 213330, 214945, 214946, 216561, 216562, 218177, 218178, 219793, 219794, 221409, 221410, 223025, 223026,
    224641, -1, 226252, 226253, 227868, 227869, 229484, 229485, 231100, 231101, 232716, 232717, 234332, 234333, 235948,
    235949, 237564, 237565, 239180, 239181, 240796, 240797, 242412, 242413, 244028, 244029, 245644, 245645, 247260, -1,
    226257, 226258, 227873, 227874, 229489, 229490, 231105, 231106, 232721, 232722, 234337, 234338, 235953, 235954,
    237569, 237570, 239185, 239186, 240801, 240802, 242417, 242418, 244033, 244034, 245649, 245650, 247265, -1, 248876,
    248877, 250492, 250493, 252108, 252109, 253724, 253725, 255340, 255341, 256956, 256957, 258572, 258573, 260188,
    260189, 261804, 261805, 263420, 263421, 265036, 265037, 266652, 266653, 268268, 268269, 269884, -1, 248881, 248882,
    250497, 250498, 252113, 252114, 253729, 253730, 255345, 255346, 256961, 256962, 258577, 258578, 260193, 260194,
    261809, 261810, 263425, 263426, 265041, 265042, 266657, 266658, 268273, 268274, 269889, -1, 271500, 271501, 273116,
    273117, 274732, 274733, 276348, 276349, 277964, 277965, 279580, 279581, 281196, 281197, 282812, 282813, 284428,
    284429, 286044, 286045, 287660, 287661, 289276, 289277, 290892, 290893, 292508, -1, 271505, 271506, 273121, 273122,
    274737, 274738, 276353, 276354, 277969, 277970, 279585, 279586, 281201, 281202, 282817, 282818, 284433, 284434,
    286049, 286050, 287665, 287666, 289281, 289282, 290897, 290898, 292513, -1, 294124, 294125, 295740, 295741, 297356,
    297357, 298972, 298973, 300588, 300589, 302204, 302205, 303820, 303821, 305436, 305437, 307052, 307053, 308668,
    308669, 310284, 310285, 311900, 311901, 313516, 313517, 315132,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_6[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 14, -1, 1630, -1, 3246, -1, 4862, -1, 6478, -1, 8094, -1, 9710, -1, 11326, -1, 12942, -1, 14558, -1, 16174,
    -1, 17790, -1, 19406, -1, -1, -1, 19, -1, 1635, -1, 3251, -1, 4867, -1, 6483, -1, 8099, -1, 9715, -1, 11331, -1,
    12947, -1, 14563, -1, 16179, -1, 17795, -1, 19411, -1, -1, -1, 22638, -1, 24254, -1, 25870, -1, 27486, -1, 29102,
    -1, 30718, -1, 32334, -1, 33950, -1, 35566, -1, 37182, -1, 38798, -1, 40414, -1, 42030, -1, -1, -1, 22643, -1,
    24259, -1, 25875, -1, 27491, -1, 29107, -1, 30723, -1, 32339, -1, 33955, -1, 35571, -1, 37187, -1, 38803, -1, 40419,
    -1, 42035, -1, -1, -1, 45262, -1, 46878, -1, 48494, -1, 50110, -1, 51726, -1, 53342, -1, 54958, -1, 56574, -1,
    58190, -1, 59806, -1, 61422, -1, 63038, -1, 64654, -1, -1, -1, 45267, -1, 46883, -1, 48499, -1, 50115, -1, 51731,
    -1, 53347, -1, 54963, -1, 56579, -1, 58195, -1, 59811, -1, 61427, -1, 63043, -1, 64659, -1, -1, -1, 67886, -1,
    69502, -1, 71118, -1, 72734, -1, 74350, -1, 75966, -1, 77582, -1, 79198, -1, 80814, -1, 82430, -1, 84046, -1, 85662,
    -1, 87278, -1, -1, -1, 67891, -1, 69507, -1, 71123, -1, 72739, -1, 74355, -1, 75971, -1, 77587, -1, 79203, -1,
    80819, -1, 82435, -1, 84051, -1, 85667, -1, 87283, -1, -1, -1, 90510, -1, 92126, -1, 93742, -1, 95358, -1, 96974,
    -1, 98590, -1, 100206, -1, 101822, -1, 103438, -1, 105054, -1, 106670, -1, 108286, -1, 109902, -1, -1, -1, 90515,
    -1, 92131, -1, 93747, -1, 95363, -1, 96979, -1, 98595, -1, 100211, -1, 101827, -1, 103443, -1, 105059, -1, 106675,
    -1, 108291, -1, 109907, -1, -1, -1, 113134, -1, 114750, -1, 116366, -1, 117982, -1, 119598, -1, 121214, -1, 122830,
    -1, 124446, -1, 126062, -1, 127678, -1, 129294, -1, 130910, -1, 132526, -1, -1, -1, 113139, -1, 114755, -1, 116371,
    -1, 117987, -1, 119603, -1, 121219, -1, 122835, -1, 124451, -1, 126067, -1, 127683, -1, 129299, -1, 130915, -1,
    132531, -1, -1, -1, 135758, -1, 137374, -1, 138990, -1, 140606, -1, 142222, -1, 143838, -1, 145454, -1, 147070, -1,
    148686, -1, 150302, -1, 151918, -1, 153534, -1, 155150, -1, -1, -1, 135763, -1, 137379, -1, 138995, -1, 140611, -1,
    142227, -1, 143843, -1, 145459, -1, 147075, -1, 148691, -1, 150307, -1, 151923, -1, 153539, -1, 155155, -1, -1, -1,
    158382, -1, 159998, -1, 161614, -1, 163230, -1, 164846, -1, 166462, -1, 168078, -1, 169694, -1, 171310, -1, 172926,
    -1, 174542, -1, 176158, -1, 177774, -1, -1, -1, 158387, -1, 160003, -1, 161619, -1, 163235, -1, 164851, -1, 166467,
    -1, 168083, -1, 169699, -1, 171315, -1, 172931, -1, 174547, -1, 176163, -1, 177779, -1, -1, -1, 181006, -1, 182622,
    -1, 184238, -1, 185854, -1, 187470, -1, 189086, -1, 190702, -1, 192318, -1, 193934, -1, 195550, -1, 197166, -1,
    198782, -1, 200398, -1, -1, -1, 181011, -1, 182627, -1, 184243, -1, 185859, -1, 187475, -1, 189091, -1, 190707, -1,
    192323, -1, 193939, -1, 195555, -1, 197171, -1, 198787, -1, 200403, -1, -1, -1, 203630, -1, 205246, -1, 206862, -1,
    208478, -1, 210094, -1, 211710, -1, 213326, -1, 214942, -1, 216558, -1, 218174, -1, 219790, -1, 221406, -1, 223022,
    -1, -1, -1, 203635, -1, 205251, -1, 206867, -1, 208483, -1, 210099, -1, 211715, -1, 213331, -1, 214947, -1, 216563,
    -1, 218179, -1, 219795, -1, 221411, -1, 223027, -1, -1, -1, 226254, -1, 227870, -1, 229486, -1, 231102, -1, 232718,
    -1, 234334, -1, 235950, -1, 237566, -1, 239182, -1, 240798, -1, 242414, -1, 244030, -1, 245646, -1, -1, -1, 226259,
    -1, 227875, -1, 229491, -1, 231107, -1, 232723, -1, 234339, -1, 235955, -1, 237571, -1, 239187, -1, 240803, -1,
    242419, -1, 244035, -1, 245651, -1, -1, -1, 248878, -1, 250494, -1, 252110, -1, 253726, -1, 255342, -1, 256958, -1,
    258574, -1, 260190, -1, 261806, -1, 263422, -1, 265038, -1, 266654, -1, 268270, -1, -1, -1, 248883, -1, 250499, -1,
    252115, -1, 253731, -1, 255347, -1, 256963, -1, 258579, -1, 260195, -1, 261811, -1, 263427, -1, 265043, -1, 266659,
    -1, 268275, -1, -1, -1, 271502, -1, 273118, -1, 274734, -1, 276350, -1, 277966, -1, 279582, -1, 281198, -1, 282814,
    -1, 284430, -1, 286046, -1, 287662, -1, 289278, -1, 290894, -1, -1, -1, 271507, -1, 273123, -1, 274739, -1, 276355,
    -1, 277971, -1, 279587, -1, 281203, -1, 282819, -1, 284435, -1, 286051, -1, 287667, -1, 289283, -1, 290899, -1, -1,
    -1, 294126, -1, 295742, -1, 297358, -1, 298974, -1, 300590, -1, 302206, -1, 303822, -1, 305438, -1, 307054, -1,
    308670, -1, 310286, -1, 311902, -1, 313518,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_7[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 21, 1636,
    1637, 3252, 3253, 4868, 4869, 6484, 6485, 8100, 8101, 9716, 9717, 11332, 11333, 12948, 12949, 14564, 14565, 16180,
    16181, 17796, 17797, 19412, 19413, 21028, 21029, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 22645, 24260, 24261, 25876, 25877, 27492, 27493, 29108, 29109,
    30724, 30725, 32340, 32341, 33956, 33957, 35572, 35573, 37188, 37189, 38804, 38805, 40420, 40421, 42036, 42037,
    43652, 43653, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 45269, 46884, 46885, 48500, 48501, 50116, 50117, 51732, 51733, 53348, 53349, 54964, 54965, 56580,
    56581, 58196, 58197, 59812, 59813, 61428, 61429, 63044, 63045, 64660, 64661, 66276, 66277, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 67893, 69508, 69509,
    71124, 71125, 72740, 72741, 74356, 74357, 75972, 75973, 77588, 77589, 79204, 79205, 80820, 80821, 82436, 82437,
    84052, 84053, 85668, 85669, 87284, 87285, 88900, 88901, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 90517, 92132, 92133, 93748, 93749, 95364, 95365, 96980,
    96981, 98596, 98597, 100212, 100213, 101828, 101829, 103444, 103445, 105060, 105061, 106676, 106677, 108292, 108293,
    109908, 109909, 111524, 111525, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 113141, 114756, 114757, 116372, 116373, 117988, 117989, 119604, 119605, 121220,
    121221, 122836, 122837, 124452, 124453, 126068, 126069, 127684, 127685, 129300, 129301, 130916, 130917, 132532,
    132533, 134148, 134149, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 135765, 137380, 137381, 138996, 138997, 140612, 140613, 142228, 142229, 143844, 143845,
    145460, 145461, 147076, 147077, 148692, 148693, 150308, 150309, 151924, 151925, 153540, 153541, 155156, 155157,
    156772, 156773, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 158389, 160004, 160005, 161620, 161621, 163236, 163237, 164852, 164853, 166468, 166469, 168084,
    168085, 169700, 169701, 171316, 171317, 172932, 172933, 174548, 174549, 176164, 176165, 177780, 177781, 179396,
    179397, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 181013, 182628, 182629, 184244, 184245, 185860, 185861, 187476, 187477, 189092, 189093, 190708, 190709,
    192324, 192325, 193940, 193941, 195556, 195557, 197172, 197173, 198788, 198789, 200404, 200405, 202020, 202021, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    203637, 205252, 205253, 206868, 206869, 208484, 208485, 210100, 210101, 211716, 211717, 213332, 213333, 214948,
    214949, 216564, 216565, 218180, 218181, 219796, 219797, 221412, 221413, 223028, 223029, 224644, 224645, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 226261,
    227876, 227877, 229492, 229493, 231108, 231109, 232724, 232725, 234340, 234341, 235956, 235957, 237572, 237573,
    239188, 239189, 240804, 240805, 242420, 242421, 244036, 244037, 245652, 245653, 247268, 247269, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 248885, 250500,
    250501, 252116, 252117, 253732, 253733, 255348, 255349, 256964, 256965, 258580, 258581, 260196, 260197, 261812,
    261813, 263428, 263429, 265044, 265045, 266660, 266661, 268276, 268277, 269892, 269893, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 271509, 273124, 273125,
    274740, 274741, 276356, 276357, 277972, 277973, 279588, 279589, 281204, 281205, 282820, 282821, 284436, 284437,
    286052, 286053, 287668, 287669, 289284, 289285, 290900, 290901, 292516, 292517, -1,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_8[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 22, 23,
    1638, 1639, 3254, 3255, 4870, 4871, 6486, 6487, 8102, 8103, 9718, 9719, 11334, 11335, 12950, 12951, 14566, 14567,
    16182, 16183, 17798, 17799, 19414, 19415, 21030, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 22646, 22647, 24262, 24263, 25878, 25879, 27494, 27495, 29110,
    29111, 30726, 30727, 32342, 32343, 33958, 33959, 35574, 35575, 37190, 37191, 38806, 38807, 40422, 40423, 42038,
    42039, 43654, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 45270, 45271, 46886, 46887, 48502, 48503, 50118, 50119, 51734, 51735, 53350, 53351, 54966, 54967,
    56582, 56583, 58198, 58199, 59814, 59815, 61430, 61431, 63046, 63047, 64662, 64663, 66278, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 67894, 67895, 69510,
    69511, 71126, 71127, 72742, 72743, 74358, 74359, 75974, 75975, 77590, 77591, 79206, 79207, 80822, 80823, 82438,
    82439, 84054, 84055, 85670, 85671, 87286, 87287, 88902, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 90518, 90519, 92134, 92135, 93750, 93751, 95366, 95367,
    96982, 96983, 98598, 98599, 100214, 100215, 101830, 101831, 103446, 103447, 105062, 105063, 106678, 106679, 108294,
    108295, 109910, 109911, 111526, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 113142, 113143, 114758, 114759, 116374, 116375, 117990, 117991, 119606, 119607,
    121222, 121223, 122838, 122839, 124454, 124455, 126070, 126071, 127686, 127687, 129302, 129303, 130918, 130919,
    132534, 132535, 134150, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 135766, 135767, 137382, 137383, 138998, 138999, 140614, 140615, 142230, 142231, 143846,
    143847, 145462, 145463, 147078, 147079, 148694, 148695, 150310, 150311, 151926, 151927, 153542, 153543, 155158,
    155159, 156774, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 158390, 158391, 160006, 160007, 161622, 161623, 163238, 163239, 164854, 164855, 166470, 166471,
    168086, 168087, 169702, 169703, 171318, 171319, 172934, 172935, 174550, 174551, 176166, 176167, 177782, 177783,
    179398, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 181014, 181015, 182630, 182631, 184246, 184247, 185862, 185863, 187478, 187479, 189094, 189095, 190710,
    190711, 192326, 192327, 193942, 193943, 195558, 195559, 197174, 197175, 198790, 198791, 200406, 200407, 202022, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    203638, 203639, 205254, 205255, 206870, 206871, 208486, 208487, 210102, 210103, 211718, 211719, 213334, 213335,
    214950, 214951, 216566, 216567, 218182, 218183, 219798, 219799, 221414, 221415, 223030, 223031, 224646, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 226262,
    226263, 227878, 227879, 229494, 229495, 231110, 231111, 232726, 232727, 234342, 234343, 235958, 235959, 237574,
    237575, 239190, 239191, 240806, 240807, 242422, 242423, 244038, 244039, 245654, 245655, 247270, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 248886, 248887,
    250502, 250503, 252118, 252119, 253734, 253735, 255350, 255351, 256966, 256967, 258582, 258583, 260198, 260199,
    261814, 261815, 263430, 263431, 265046, 265047, 266662, 266663, 268278, 268279, 269894, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 271510, 271511, 273126,
    273127, 274742, 274743, 276358, 276359, 277974, 277975, 279590, 279591, 281206, 281207, 282822, 282823, 284438,
    284439, 286054, 286055, 287670, 287671, 289286, 289287, 290902, 290903, 292518,
};
/* Where each slab of product begins; -1 where there is none. */
static const int32_t wgan_gp_step_generator_tanh1_fake_slab_of_product_9[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    24, -1, 1640, -1, 3256, -1, 4872, -1, 6488, -1, 8104, -1, 9720, -1, 11336, -1, 12952, -1, 14568, -1, 16184, -1,
    17800, -1, 19416, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, 22648, -1, 24264, -1, 25880, -1, 27496, -1, 29112, -1, 30728, -1, 32344, -1, 33960, -1,
    35576, -1, 37192, -1, 38808, -1, 40424, -1, 42040, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 45272, -1, 46888, -1, 48504, -1, 50120, -1, 51736, -1,
    53352, -1, 54968, -1, 56584, -1, 58200, -1, 59816, -1, 61432, -1, 63048, -1, 64664, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 67896, -1, 69512, -1,
    71128, -1, 72744, -1, 74360, -1, 75976, -1, 77592, -1, 79208, -1, 80824, -1, 82440, -1, 84056, -1, 85672, -1, 87288,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 90520, -1, 92136, -1, 93752, -1, 95368, -1, 96984, -1, 98600, -1, 100216, -1, 101832, -1, 103448, -1,
    105064, -1, 106680, -1, 108296, -1, 109912, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 113144, -1, 114760, -1, 116376, -1, 117992, -1, 119608, -1,
    121224, -1, 122840, -1, 124456, -1, 126072, -1, 127688, -1, 129304, -1, 130920, -1, 132536, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 135768, -1,
    137384, -1, 139000, -1, 140616, -1, 142232, -1, 143848, -1, 145464, -1, 147080, -1, 148696, -1, 150312, -1, 151928,
    -1, 153544, -1, 155160, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 158392, -1, 160008, -1, 161624, -1, 163240, -1, 164856, -1, 166472, -1, 168088, -1,
    169704, -1, 171320, -1, 172936, -1, 174552, -1, 176168, -1, 177784, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 181016, -1, 182632, -1, 184248, -1,
    185864, -1, 187480, -1, 189096, -1, 190712, -1, 192328, -1, 193944, -1, 195560, -1, 197176, -1, 198792, -1, 200408,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 203640, -1, 205256, -1, 206872, -1, 208488, -1, 210104, -1, 211720, -1, 213336, -1, 214952, -1, 216568, -1,
    218184, -1, 219800, -1, 221416, -1, 223032, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 226264, -1, 227880, -1, 229496, -1, 231112, -1, 232728, -1,
    234344, -1, 235960, -1, 237576, -1, 239192, -1, 240808, -1, 242424, -1, 244040, -1, 245656, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 248888, -1,
    250504, -1, 252120, -1, 253736, -1, 255352, -1, 256968, -1, 258584, -1, 260200, -1, 261816, -1, 263432, -1, 265048,
    -1, 266664, -1, 268280, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 271512, -1, 273128, -1, 274744, -1, 276360, -1, 277976, -1, 279592, -1, 281208, -1,
    282824, -1, 284440, -1, 286056, -1, 287672, -1, 289288, -1, 290904,
};
#line 16 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_generator_tanh1_fake(const bespoke_task *task) {
#line 1214 "WGANGP_kernels.h"
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
        const int slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        for (int row = 0; row < 64; row++) {
            const float *const input_real_row = input_real + slab + row * 784;
            const float *const input_real2_row = input_real2 + slab + row * 784;
            const float *const input_real3_row = input_real3 + slab + row * 784;
            const float *const input_real4_row = input_real4 + slab + row * 784;
            const float *const input_real5_row = input_real5 + slab + row * 784;
            float *const tanh1_row = generator_tanh1_fake + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 =
                    bespoke_tanh((slab_from_product < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product])
                    + (slab_from_product_2 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_2])
                    + (slab_from_product_3 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_3])
                    + (slab_from_product_4 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_4])
                    + (slab_from_product_5 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_5])
                    + (slab_from_product_6 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_6])
                    + (slab_from_product_7 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_7])
                    + (slab_from_product_8 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_8])
                    + (slab_from_product_9 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_fake_product[row * 25 + c + slab_from_product_9])
                    + bias_value);
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
#line 1359 "WGANGP_kernels.h"
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
/* Where each slab of real begins; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_real_slab_of_real[31] = {
    -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, -1, -1,
};
/* Where each row of real begins; -1 where there is none. */
static const int32_t wgan_gp_step_planes_of_real_row_of_real[31] = {
    -1, 0, 28, 56, 84, 112, 140, 168, 196, 224, 252, 280, 308, 336, 364, 392, 420, 448, 476, 504, 532, 560, 588, 616,
    644, 672, 700, 728, 756, -1, -1,
};
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real(const bespoke_task *task) {
#line 1384 "WGANGP_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict real_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_real = wgan_gp_step_planes_of_real_slab_of_real[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_real = wgan_gp_step_planes_of_real_row_of_real[row];
            float *const real_in_planes_row_ = real_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                real_in_planes_row_[c] = slab_from_real < 0 ? 0.0f : row_from_real < 0 ? 0.0f
                    : input_real[c * 784 + slab_from_real + row_from_real];
            }
        }
    }
}

/* wgan_gp_step_discriminator_leakyReLU1, BespokeZoo/WGANGP.swift:21
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   add discriminator/conv1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:21)
 *   leaky ReLU (0.2) discriminator/leakyReLU1 [n=64, 14, 14, 64]  (BespokeZoo/WGANGP.swift:22)
 *   38.4 MFLOP, 4 MB
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
#line 1440 "WGANGP_kernels.h"
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
#line 1476 "WGANGP_kernels.h"
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
#line 1554 "WGANGP_kernels.h"
    const float *const restrict discriminator_leakyReLU1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_discriminator_leakyReLU1 = task->pointers[1]; /* [361][4096] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1604 "WGANGP_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1658 "WGANGP_kernels.h"
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
#line 1715 "WGANGP_kernels.h"
    const float *const restrict products_of_discriminator_conv2 = task->pointers[0]; /* [100][64][128] */
    float *const restrict discriminator_conv2 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1738 "WGANGP_kernels.h"
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
#line 1770 "WGANGP_kernels.h"
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
#line 1816 "WGANGP_kernels.h"
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
#line 1932 "WGANGP_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][64][1] */
    float *const restrict generator_tanh1_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_tanh1 = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_tanh1 = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
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
#line 1962 "WGANGP_kernels.h"
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
#line 2004 "WGANGP_kernels.h"
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
#line 2028 "WGANGP_kernels.h"
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
#line 2055 "WGANGP_kernels.h"
    const float *const restrict penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict penalty_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_penalty = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_penalty = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
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
#line 2089 "WGANGP_kernels.h"
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
#line 2132 "WGANGP_kernels.h"
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
#line 2170 "WGANGP_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2205 "WGANGP_kernels.h"
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
#line 2243 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_leakyReLU1 = task->pointers[0]; /* [361][64][64] */
    float *const restrict grad_discriminator_leakyReLU1 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2267 "WGANGP_kernels.h"
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
#line 2288 "WGANGP_kernels.h"
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
#line 2313 "WGANGP_kernels.h"
    float *const restrict products_of_grad = task->pointers[0]; /* [196][64][25] */
    const float *const restrict grad_discriminator_conv1 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [1][1][64][32] */
    work items = share_by_work(task, &wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count =
            terms_of_slab(&wgan_gp_shared_products_of_generator_convTranspose2_product_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, grad_discriminator_conv1, 4096, 64, 1,
                         discriminator_conv1_kernel_in_panels, 2048, 32, 64, products_of_grad + slab * 1616, 25, 0,
                         NULL);
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
#line 2339 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_penalty = task->pointers[0]; /* [196][64][25] */
    float *const restrict grad_penalty = task->pointers[1]; /* [784][64][1] */
    work items = share_evenly(task, 784, 19);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_grad_penalty = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_grad_penalty_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_grad_penalty_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_grad_penalty_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_grad_penalty_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_grad_penalty_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_grad_penalty_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_grad_penalty_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_grad_penalty_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const grad_penalty_row = grad_penalty + slab * 64;
        for (int c = 0; c < 64; c++) {
            grad_penalty_row[c] =
                (slab_from_grad_penalty < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty])
                + (slab_from_grad_penalty_2 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_2])
                + (slab_from_grad_penalty_3 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_3])
                + (slab_from_grad_penalty_4 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_4])
                + (slab_from_grad_penalty_5 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_5])
                + (slab_from_grad_penalty_6 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_6])
                + (slab_from_grad_penalty_7 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_7])
                + (slab_from_grad_penalty_8 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_8])
                + (slab_from_grad_penalty_9 < 0 ? 0.0f : products_of_grad_penalty[c * 25 + slab_from_grad_penalty_9]);
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
#line 2380 "WGANGP_kernels.h"
    const float *const restrict grad_penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict sums_for_penalty = task->pointers[1]; /* [64][1] */
    work items = share_evenly(task, 64, 15);
    for (int item; next_item(&items, &item);) {
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
#line 2424 "WGANGP_kernels.h"
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
#line 2478 "WGANGP_kernels.h"
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
#line 2511 "WGANGP_kernels.h"
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
#line 2536 "WGANGP_kernels.h"
    const float *const restrict grad_grad_penalty = task->pointers[0]; /* [784][64][1] */
    float *const restrict grad_grad_penalty_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_grad_grad_penalty = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_grad_grad_penalty = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
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
#line 2566 "WGANGP_kernels.h"
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
#line 2626 "WGANGP_kernels.h"
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
#line 2655 "WGANGP_kernels.h"
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
#line 2708 "WGANGP_kernels.h"
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
#line 2736 "WGANGP_kernels.h"
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
#line 2765 "WGANGP_kernels.h"
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
#line 2791 "WGANGP_kernels.h"
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
#line 2820 "WGANGP_kernels.h"
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
#line 2875 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_discriminator_conv2_kernel = task->pointers[0]; /* [361][64][128] */
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2904 "WGANGP_kernels.h"
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
#line 2939 "WGANGP_kernels.h"
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
#line 2968 "WGANGP_kernels.h"
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
#line 2991 "WGANGP_kernels.h"
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
#line 3025 "WGANGP_kernels.h"
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
#line 3088 "WGANGP_kernels.h"
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
#line 3169 "WGANGP_kernels.h"
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
#line 3229 "WGANGP_kernels.h"
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
#line 3282 "WGANGP_kernels.h"
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
#line 3345 "WGANGP_kernels.h"
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
#line 3428 "WGANGP_kernels.h"
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
#line 3490 "WGANGP_kernels.h"
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
        float total[1] = {0};
        float total_2[1] = {0};
        const int slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        for (int row = 0; row < 64; row++) {
            const float *const input_real2_row = input + slab + row * 784;
            float *const tanh1_row = generator_tanh1 + slab * 64 + row;
            float *const penalty_row = penalty_2 + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 =
                    bespoke_tanh((slab_from_product < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product])
                    + (slab_from_product_2 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_2])
                    + (slab_from_product_3 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_3])
                    + (slab_from_product_4 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_4])
                    + (slab_from_product_5 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_5])
                    + (slab_from_product_6 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_6])
                    + (slab_from_product_7 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_7])
                    + (slab_from_product_8 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_8])
                    + (slab_from_product_9 < 0 ? 0.0f
                    : products_of_generator_convTranspose2_product[row * 25 + c + slab_from_product_9]) + bias_value);
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

/* wgan_gp_step_planes_of_real2, BespokeZoo/WGANGP.swift:31
 *   planes of real2 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real2(const bespoke_task *task) {
#line 3564 "WGANGP_kernels.h"
    const float *const restrict input_real2 = task->pointers[0];
    float *const restrict real2_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_real2 = wgan_gp_step_planes_of_real_slab_of_real[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_real2 = wgan_gp_step_planes_of_real_row_of_real[row];
            float *const real2_in_planes_row_ = real2_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                real2_in_planes_row_[c] = slab_from_real2 < 0 ? 0.0f : row_from_real2 < 0 ? 0.0f
                    : input_real2[c * 784 + slab_from_real2 + row_from_real2];
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
#line 3595 "WGANGP_kernels.h"
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
 *   square root signal/movement/discriminator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/sign []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_sign(const bespoke_task *task) {
#line 3650 "WGANGP_kernels.h"
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
#line 3735 "WGANGP_kernels.h"
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
#line 3784 "WGANGP_kernels.h"
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
#line 3867 "WGANGP_kernels.h"
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
#line 3931 "WGANGP_kernels.h"
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
#line 4001 "WGANGP_kernels.h"
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
#line 4067 "WGANGP_kernels.h"
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
#line 4128 "WGANGP_kernels.h"
    const float *const restrict input_real3 = task->pointers[0];
    float *const restrict real3_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_real3 = wgan_gp_step_planes_of_real_slab_of_real[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_real3 = wgan_gp_step_planes_of_real_row_of_real[row];
            float *const real3_in_planes_row_ = real3_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                real3_in_planes_row_[c] = slab_from_real3 < 0 ? 0.0f : row_from_real3 < 0 ? 0.0f
                    : input_real3[c * 784 + slab_from_real3 + row_from_real3];
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
#line 4165 "WGANGP_kernels.h"
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
#line 4239 "WGANGP_kernels.h"
    const float *const restrict input_real4 = task->pointers[0];
    float *const restrict real4_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_real4 = wgan_gp_step_planes_of_real_slab_of_real[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_real4 = wgan_gp_step_planes_of_real_row_of_real[row];
            float *const real4_in_planes_row_ = real4_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                real4_in_planes_row_[c] = slab_from_real4 < 0 ? 0.0f : row_from_real4 < 0 ? 0.0f
                    : input_real4[c * 784 + slab_from_real4 + row_from_real4];
            }
        }
    }
}

/* wgan_gp_step_planes_of_real5, BespokeZoo/WGANGP.swift:31
 *   planes of real5 [n=64, 28, 28, 1]
 *   492 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_planes_of_real5(const bespoke_task *task) {
#line 4262 "WGANGP_kernels.h"
    const float *const restrict input_real5 = task->pointers[0];
    float *const restrict real5_in_planes_ = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_real5 = wgan_gp_step_planes_of_real_slab_of_real[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_real5 = wgan_gp_step_planes_of_real_row_of_real[row];
            float *const real5_in_planes_row_ = real5_in_planes_ + slab * 64 + row * 1984;
            for (int c = 0; c < 64; c++) {
                real5_in_planes_row_[c] = slab_from_real5 < 0 ? 0.0f : row_from_real5 < 0 ? 0.0f
                    : input_real5[c * 784 + slab_from_real5 + row_from_real5];
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
#line 4300 "WGANGP_kernels.h"
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
#line 4386 "WGANGP_kernels.h"
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
#line 4438 "WGANGP_kernels.h"
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
#line 4517 "WGANGP_kernels.h"
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
#line 4577 "WGANGP_kernels.h"
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
#line 4642 "WGANGP_kernels.h"
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
#line 4704 "WGANGP_kernels.h"
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
#line 4768 "WGANGP_kernels.h"
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
#line 4793 "WGANGP_kernels.h"
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
#line 4818 "WGANGP_kernels.h"
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
#line 4848 "WGANGP_kernels.h"
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
#line 4879 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict generator_tanh1 = task->pointers[2]; /* [784][64][1] */
    float *const restrict trace_fake_generator = task->pointers[3];
    work items = share_evenly(task, 784, 19);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        float *const tanh1_row = generator_tanh1 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float tanh1 =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_9]) + bias_value);
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
#line 4934 "WGANGP_kernels.h"
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
#line 4973 "WGANGP_kernels.h"
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
#line 5034 "WGANGP_kernels.h"
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
#line 5065 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_tanh1 = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [784][64][1] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[2]; /* [784][64][1] */
    float *const restrict sums_for_grad_generator_convTranspose2_bias = task->pointers[3]; /* [784][1] */
    work items = share_evenly(task, 784, 17);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[1] = {0};
        const int slab_from_grad_tanh1 = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_grad_tanh1_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_grad_tanh1_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_grad_tanh1_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_grad_tanh1_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_grad_tanh1_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_grad_tanh1_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_grad_tanh1_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_grad_tanh1_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        for (int row = 0; row < 64; row++) {
            const float *const tanh1_row = generator_tanh1 + slab * 64 + row;
            float *const grad_convTranspose2_row = grad_generator_convTranspose2 + slab * 64 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_convTranspose2 =
                    ((slab_from_grad_tanh1 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1])
                    + (slab_from_grad_tanh1_2 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_2])
                    + (slab_from_grad_tanh1_3 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_3])
                    + (slab_from_grad_tanh1_4 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_4])
                    + (slab_from_grad_tanh1_5 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_5])
                    + (slab_from_grad_tanh1_6 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_6])
                    + (slab_from_grad_tanh1_7 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_7])
                    + (slab_from_grad_tanh1_8 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_8])
                    + (slab_from_grad_tanh1_9 < 0 ? 0.0f
                    : products_of_grad_generator_tanh1[row * 25 + c + slab_from_grad_tanh1_9]))
                    * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
                grad_convTranspose2_row[c] = grad_convTranspose2;
                total[c] += grad_convTranspose2;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_grad_generator_convTranspose2_bias[slab + c] = total[c];
        }
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
#line 5135 "WGANGP_kernels.h"
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
#line 5186 "WGANGP_kernels.h"
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
#line 5202 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [784][64][1] */
    float *const restrict grad_generator_convTranspose2_in_planes = task->pointers[1]; /* [31][31][1][64] */
    work items = share_evenly(task, 31, 3);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_grad_convTranspose2 = wgan_gp_step_planes_of_generator_tanh1_slab_of_tanh1[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_grad_convTranspose2 = wgan_gp_step_planes_of_generator_tanh1_row_of_tanh1[row];
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
#line 5235 "WGANGP_kernels.h"
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
#line 5294 "WGANGP_kernels.h"
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
#line 5328 "WGANGP_kernels.h"
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
#line 5405 "WGANGP_kernels.h"
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
#line 5499 "WGANGP_kernels.h"
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
#line 5529 "WGANGP_kernels.h"
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
#line 5545 "WGANGP_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [196][64][64] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [361][4096] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5564 "WGANGP_kernels.h"
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
#line 5585 "WGANGP_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [100][64][128] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5604 "WGANGP_kernels.h"
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
#line 5628 "WGANGP_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5654 "WGANGP_kernels.h"
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
#line 5729 "WGANGP_kernels.h"
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
#line 5800 "WGANGP_kernels.h"
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
#line 5834 "WGANGP_kernels.h"
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
#line 5877 "WGANGP_kernels.h"
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
#line 5916 "WGANGP_kernels.h"
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
#line 5985 "WGANGP_kernels.h"
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
 *   square root signal/movement/generator []  (BespokeZoo/WGANGP.swift:31)
 *   add signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   scale by 0.2 signal/diversity []  (BespokeZoo/WGANGP.swift:31)
 *   0 kB */
#line 31 "BespokeZoo/WGANGP.swift"
static void wgan_gp_step_signal_gradient_generator(const bespoke_task *task) {
#line 6104 "WGANGP_kernels.h"
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
#line 6193 "WGANGP_kernels.h"
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
#line 6219 "WGANGP_kernels.h"
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
#line 6249 "WGANGP_kernels.h"
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
#line 6277 "WGANGP_kernels.h"
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
#line 6316 "WGANGP_kernels.h"
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
#line 6335 "WGANGP_kernels.h"
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
#line 6356 "WGANGP_kernels.h"
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
#line 6376 "WGANGP_kernels.h"
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
#line 6391 "WGANGP_kernels.h"
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
#line 6406 "WGANGP_kernels.h"
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
#line 6424 "WGANGP_kernels.h"
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
#line 6440 "WGANGP_kernels.h"
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
#line 6457 "WGANGP_kernels.h"
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
#line 6473 "WGANGP_kernels.h"
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
#line 6491 "WGANGP_kernels.h"
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
#line 6507 "WGANGP_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][4][100][32] */
    work items = share_by_work(task, &wgan_gp_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6530 "WGANGP_kernels.h"
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
#line 6551 "WGANGP_kernels.h"
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
#line 6570 "WGANGP_kernels.h"
    const float *const restrict products_of_generator_convTranspose2_product = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_convTranspose2_bias = task->pointers[1]; /* [1] */
    float *const restrict output_image = task->pointers[2];
    work items = share_evenly(task, 784, 19);
    if (!any_item(&items)) return;
    const float bias_value = generator_convTranspose2_bias[0];
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_product = wgan_gp_step_generator_tanh1_fake_slab_of_product[slab];
        const int slab_from_product_2 = wgan_gp_step_generator_tanh1_fake_slab_of_product_2[slab];
        const int slab_from_product_3 = wgan_gp_step_generator_tanh1_fake_slab_of_product_3[slab];
        const int slab_from_product_4 = wgan_gp_step_generator_tanh1_fake_slab_of_product_4[slab];
        const int slab_from_product_5 = wgan_gp_step_generator_tanh1_fake_slab_of_product_5[slab];
        const int slab_from_product_6 = wgan_gp_step_generator_tanh1_fake_slab_of_product_6[slab];
        const int slab_from_product_7 = wgan_gp_step_generator_tanh1_fake_slab_of_product_7[slab];
        const int slab_from_product_8 = wgan_gp_step_generator_tanh1_fake_slab_of_product_8[slab];
        const int slab_from_product_9 = wgan_gp_step_generator_tanh1_fake_slab_of_product_9[slab];
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] =
                bespoke_tanh((slab_from_product < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product])
                + (slab_from_product_2 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_2])
                + (slab_from_product_3 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_3])
                + (slab_from_product_4 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_4])
                + (slab_from_product_5 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_5])
                + (slab_from_product_6 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_6])
                + (slab_from_product_7 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_7])
                + (slab_from_product_8 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_8])
                + (slab_from_product_9 < 0 ? 0.0f
                : products_of_generator_convTranspose2_product[c * 25 + slab_from_product_9]) + bias_value);
        }
    }
}

/* wgan_gp_generate_one_generator_dense1, BespokeZoo/WGANGP.swift:7
 *   dense generator/dense1 [n=1, 6272]  (BespokeZoo/WGANGP.swift:7)
 *   1.3 MFLOP, 3 MB */
#line 7 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_generator_dense1(const bespoke_task *task) {
#line 6617 "WGANGP_kernels.h"
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
#line 6639 "WGANGP_kernels.h"
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

/* wgan_gp_generate_one_shift_generator_reshape1, BespokeZoo/WGANGP.swift:10
 *   shift generator/reshape1 [n=1, 7, 7, 128]
 *   151 kB */
/* Where each slab of reshape1 begins; -1 where there is none. */
static const int32_t wgan_gp_generate_one_shift_generator_reshape1_slab_of_reshape1[21] = {
    -1, 0, 128, 256, 384, 512, 640, 0, 128, 256, 384, 512, 640, 768, 128, 256, 384, 512, 640, 768, -1,
};
#line 10 "BespokeZoo/WGANGP.swift"
static void wgan_gp_generate_one_shift_generator_reshape1(const bespoke_task *task) {
#line 6672 "WGANGP_kernels.h"
    const float *const restrict generator_relu1 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [3][7][7][128] */
    work items = share_evenly(task, 21, 6);
    for (int item; next_item(&items, &item);) {
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
#line 6706 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [3][7][7][128] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][64][128] */
    work items = share_by_work(task, &wgan_gp_generate_one_generator_convTranspose1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6730 "WGANGP_kernels.h"
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
#line 6762 "WGANGP_kernels.h"
    const float *const restrict generator_relu2 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_relu2_shifted = task->pointers[1]; /* [3][14][14][64] */
    work items = share_evenly(task, 42, 6);
    for (int item; next_item(&items, &item);) {
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
#line 6798 "WGANGP_kernels.h"
    float *const restrict generator_convTranspose2_product = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_relu2_shifted = task->pointers[1]; /* [3][14][14][64] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][1][64] */
    work items = share_by_work(task, &wgan_gp_generate_one_generator_convTranspose2_product_slab_terms, 1, 17);
    for (int item; next_item(&items, &item);) {
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
#line 6818 "WGANGP_kernels.h"
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

