/* The kernels of cdcgan, made by bespokec from BespokeZoo/CDCGAN.swift. Do not edit: edit the model.
 *
 * Included by one .c file for each instruction set. Each kernel works on its thread's share of items;
 * activations lie as [slab][sample][channel], a slab a pixel. */

#include "CDCGAN_program.h"
#include "bespoke_kernels.h"

/* cdcgan_initialise_states
 *   random numbers and constants in 60 states
 *   38 MB */
/* States as training begins with them. */
static const fill cdcgan_initialise_states_rows[60] = {
    {500, UNIFORM, -0.05f, 0.1f, 2733682556u}, /* generator/embedding1/embeddings [10][50] */
    {1881600, UNIFORM, -0.021740843f, 0.043481685f, 4210263873u}, /* generator/dense1/kernel [150][12544] */
    {12544, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/gamma [12544] */
    {12544, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_variance [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/beta [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm1/moving_mean [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/m [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/gamma/v [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/m [12544] */
    {12544, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm1/beta/v [12544] */
    {819200, UNIFORM, -0.025f, 0.05f, 2987433867u}, /* generator/convTranspose1/kernel [5][5][128][256] */
    {128, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/gamma [128] */
    {128, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_variance [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/beta [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm2/moving_mean [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/conv2/bias [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/gamma/v [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm2/beta/v [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/m [128] */
    {128, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/bias/v [128] */
    {204800, UNIFORM, -0.03535534f, 0.07071068f, 90195536u}, /* generator/convTranspose2/kernel [5][5][64][128] */
    {64, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm3/gamma [64] */
    {64, EVERYWHERE, 1.0f, 0.0f, 0u}, /* generator/batchNorm3/moving_variance [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm3/beta [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* generator/batchNorm3/moving_mean [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/conv1/bias [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/gamma/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/gamma/v [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/beta/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/batchNorm3/beta/v [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/bias/m [64] */
    {64, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/bias/v [64] */
    {1600, UNIFORM, -0.06076436f, 0.12152872f, 2935902985u}, /* generator/convTranspose3/kernel [5][5][1][64] */
    {7840, UNIFORM, -1.0f, 2.0f, 3341537073u}, /* discriminator/embedding1/embeddings [10][784] */
    {3200, UNIFORM, -0.06030227f, 0.12060454f, 1530555277u}, /* discriminator/conv1/kernel [5][5][2][64] */
    {204800, UNIFORM, -0.03535534f, 0.07071068f, 51874582u}, /* discriminator/conv2/kernel [5][5][64][128] */
    {6272, UNIFORM, -0.030927014f, 0.061854027f, 2070990100u}, /* discriminator/dense1/kernel [6272][1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* discriminator/dense1/bias [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/m [1] */
    {1, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/bias/v [1] */
    {500, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/embedding1/embeddings/m [10][50] */
    {500, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/embedding1/embeddings/v [10][50] */
    {1881600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/m [150][12544] */
    {1881600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/dense1/kernel/v [150][12544] */
    {819200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose1/kernel/m [5][5][128][256] */
    {819200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose1/kernel/v [5][5][128][256] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/kernel/m [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose2/kernel/v [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/kernel/m [5][5][64][128] */
    {204800, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv2/kernel/v [5][5][64][128] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose3/kernel/m [5][5][1][64] */
    {1600, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/generator/convTranspose3/kernel/v [5][5][1][64] */
    {7840, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/embedding1/embeddings/m [10][784] */
    {7840, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/embedding1/embeddings/v [10][784] */
    {3200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/kernel/m [5][5][2][64] */
    {3200, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/conv1/kernel/v [5][5][2][64] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/m [6272][1] */
    {6272, EVERYWHERE, 0.0f, 0.0f, 0u}, /* adam/discriminator/dense1/kernel/v [6272][1] */
};
static void cdcgan_initialise_states(const bespoke_task *task) {
    const bespoke_call *const call = task->call;
    const range items = share_evenly(4674, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_fill(cdcgan_initialise_states_rows, task->pointers, call, item);
    }
}

/* cdcgan_step_label, BespokeZoo/CDCGAN.swift:23
 *   random numbers label [n=128]  (BespokeZoo/CDCGAN.swift:23)
 *   1 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_label(const bespoke_task *task) {
#line 89 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict label = task->pointers[0]; /* [1][128][1] */
    float *const restrict trace_label = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float random_label[128];
        bespoke_integer(random_label, 128, call, task->numbers[0], 0, 10u);
        for (int c = 0; c < 128; c++) {
            label[c] = random_label[c];
            if (trace_label) {
                trace_label[c] = random_label[c];
            }
        }
    }
}

/* cdcgan_shared_pack_generator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:7
 *   pack generator/embedding1/embeddings [10, 50]
 *   4 kB
 *   runs as cdcgan_step_pack_generator_embedding1_embeddings
 *   runs as cdcgan_generate_pack_generator_embedding1_embeddings
 *   runs as cdcgan_generate_one_pack_generator_embedding1_embeddings */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_pack_generator_embedding1_embeddings(const bespoke_task *task) {
#line 114 "CDCGAN_kernels.h"
    const float *const restrict generator_embedding1_embeddings = task->pointers[0]; /* [10][50] */
    float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[1]; /* [1][2][10][32] */
    const range items = share_evenly(10, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(generator_embedding1_embeddings + item * 50,
                         generator_embedding1_embeddings_in_panels + item * 32, 320, 32, 50);
    }
}

/* cdcgan_step_discriminator_embedding1_real_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=128, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   one-hot of 10 classes discriminator/embedding1/real/one_hot [n=128, 10]  (BespokeZoo/CDCGAN.swift:16)
 *   11 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_embedding1_real_one_hot(const bespoke_task *task) {
#line 130 "CDCGAN_kernels.h"
    const float *const restrict label = task->pointers[0]; /* [1][128][1] */
    const float *const restrict input_label_real = task->pointers[1];
    float *const restrict generator_embedding1_one_hot = task->pointers[2]; /* [1][128][10] */
    float *const restrict discriminator_embedding1_real_one_hot = task->pointers[3]; /* [1][128][10] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 128; row++) {
            float *const one_hot_row = generator_embedding1_one_hot + row * 10;
            float *const one_hot_row_2 = discriminator_embedding1_real_one_hot + row * 10;
            for (int c = 0; c < 10; c++) {
                one_hot_row[c] = bespoke_one_hot(label[row], (float)(c % 10));
                one_hot_row_2[c] = bespoke_one_hot(input_label_real[row], (float)(c % 10));
            }
        }
    }
}

/* cdcgan_step_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   dense generator/embedding1 [n=128, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   0.1 MFLOP, 33 kB */
/* 1 terms of 1 x 1 slabs. */
static const term_table cdcgan_step_generator_embedding1_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}},
};
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_embedding1(const bespoke_task *task) {
#line 159 "CDCGAN_kernels.h"
    float *const restrict generator_embedding1 = task->pointers[0]; /* [1][128][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    const float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[2]; /* [1][2][10][32] */
    const range items = partition_by_work(&cdcgan_step_generator_embedding1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_embedding1_slab_terms, 0, terms);
        bespoke_multiply(128, 32, columns, terms, count, generator_embedding1_one_hot, 1280, 10, 1,
                         generator_embedding1_embeddings_in_panels + item % 2 * 320, 640, 32, 10,
                         generator_embedding1 + column, 50, 0, NULL);
    }
}

/* cdcgan_step_noise, BespokeZoo/CDCGAN.swift:23
 *   random numbers noise [n=128, 100]  (BespokeZoo/CDCGAN.swift:23)
 *   51 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_noise(const bespoke_task *task) {
#line 180 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise = task->pointers[0]; /* [1][128][100] */
    float *const restrict trace_noise = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12800 ? 1024 : 12800 - column;
        float *const restrict random_noise = task->scratch; /* [1024] */
        bespoke_normal(random_noise, columns, call, task->numbers[0], column, 1.0f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            noise[column + c] = random_noise[c];
            if (trace_noise) {
                trace_noise[column + c] = random_noise[c];
            }
        }
    }
}

/* cdcgan_shared_pack_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB
 *   runs as cdcgan_step_pack_generator_dense1_kernel
 *   runs as cdcgan_generate_pack_generator_dense1_kernel */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_pack_generator_dense1_kernel(const bespoke_task *task) {
#line 206 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* [150][12544] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* [49][8][150][32] */
    const range items = share_evenly(7350, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 150;
        bespoke_pack_row(generator_dense1_kernel + slab * 256 + item % 150 * 12544,
                         generator_dense1_kernel_in_panels + slab * 38400 + item % 150 * 32, 4800, 32, 256);
    }
}

/* cdcgan_step_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   add generator/concat1 [n=128, 150]  (BespokeZoo/CDCGAN.swift:7)
 *   230 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_concat1(const bespoke_task *task) {
#line 222 "CDCGAN_kernels.h"
    const float *const restrict noise = task->pointers[0]; /* [1][128][100] */
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][128][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][128][150] */
    const range items = share_evenly(5, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        for (int row = 0; row < 128; row++) {
            float *const concat1_row = generator_concat1 + row * 150 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                concat1_row[c] = (column + c > 99 ? 0.0f : noise[row * 100 + column + c])
                    + (column + c < 100 ? 0.0f : generator_embedding1[row * 50 + column + c + -100]);
            }
        }
    }
}

/* cdcgan_step_generator_dense1, BespokeZoo/CDCGAN.swift:8
 *   dense generator/dense1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum generator/batchNorm1/mean_sum [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   481.7 MFLOP, 14 MB */
/* 49 terms of 7 x 7 slabs. */
static const term_table cdcgan_step_generator_dense1_slab_terms = {
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
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_dense1(const bespoke_task *task) {
#line 258 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][8][150][32] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][256] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, generator_concat1, 19200, 150, 1,
                         generator_dense1_kernel_in_panels + item % 8 * 4800, 38400, 32, 150,
                         generator_dense1 + (slab * 32768 + column), 256, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float *const dense1_row = generator_dense1 + slab * 32768 + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += dense1_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[slab * 256 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm1_mean_and_moving_mean, BespokeZoo/CDCGAN.swift:8
 *   scale by 0.0078125 generator/batchNorm1/mean [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 7.8125e-05 generator/batchNorm1/moving_mean/new [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1/moving_mean/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   201 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm1_mean_and_moving_mean(const bespoke_task *task) {
#line 292 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][256] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float mean_sum = sums_for_generator_batchNorm1_mean_sum[column + c];
            const float moving_mean = generator_batchNorm1_moving_mean[column + c];
            generator_batchNorm1_mean[column + c] = 0.0078125f * mean_sum;
            generator_batchNorm1_moving_mean[column + c] = 0.99f * moving_mean + 7.8125e-05f * mean_sum;
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm1_variance_sum, BespokeZoo/CDCGAN.swift:8
 *   subtract generator/batchNorm1/centred [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square generator/batchNorm1/squares [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum generator/batchNorm1/variance_sum [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   6 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm1_variance_sum(const bespoke_task *task) {
#line 316 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [12544] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[2]; /* [49][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[256] = {0};
        const float *const mean_row = generator_batchNorm1_mean + slab * 256;
        for (int row = 0; row < 128; row++) {
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                const float centred = dense1_row[c] - mean_row[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 256; c++) {
            sums_for_generator_batchNorm1_variance_sum[slab * 256 + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance, BespokeZoo/CDCGAN.swift:8
 *   scale by 7.8125e-05 generator/batchNorm1/moving_variance/new [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1/moving_variance/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   0.0078125 x + 0.001: generator/batchNorm1/variance_plus_epsilon [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   201 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 346 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][256] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float variance_sum = sums_for_generator_batchNorm1_variance_sum[column + c];
            const float moving_variance = generator_batchNorm1_moving_variance[column + c];
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(0.0078125f * variance_sum + 0.001f);
            generator_batchNorm1_moving_variance[column + c] = 0.99f * moving_variance + 7.8125e-05f * variance_sum;
        }
    }
}

/* cdcgan_step_generator_leakyReLU1, BespokeZoo/CDCGAN.swift:8
 *   multiply generator/batchNorm1/normalised [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply generator/batchNorm1/scaled [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   13 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_leakyReLU1(const bespoke_task *task) {
#line 371 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][128][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const mean_row = generator_batchNorm1_mean + slab * 256;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 256;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 256;
        const float *const beta_row = generator_batchNorm1_beta + slab * 256;
        for (int row = 0; row < 128; row++) {
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            float *const leakyReLU1_row = generator_leakyReLU1 + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                const float batchNorm1 = (dense1_row[c] - mean_row[c]) * inverse_deviation_row[c] * gamma_row[c]
                    + beta_row[c];
                leakyReLU1_row[c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
            }
        }
    }
}

/* cdcgan_shared_pack_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB
 *   runs as cdcgan_step_pack_generator_convTranspose1_kernel
 *   runs as cdcgan_generate_pack_generator_convTranspose1_kernel */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_pack_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 404 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][4][256][32] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        bespoke_pack_transposed(generator_convTranspose1_kernel + (slab * 32768 + column * 256), 256,
                                generator_convTranspose1_kernel_in_panels + item * 8192, 256, 32, 32);
    }
}

/* cdcgan_step_transform_generator_reshape1, BespokeZoo/CDCGAN.swift:9
 *   transform generator/reshape1 [n=128, 7, 7, 256]
 *   29 MB
 *   runs as cdcgan_step_transform_generator_reshape1
 *   runs as cdcgan_step_transform_generator_reshape1_2 */
static void cdcgan_step_transform_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
    out[0] = in[1] - in[3] + in[5];
    const sixteen t0 = in[0] - in[2] + in[4] - in[6];
    const sixteen t1 = in[1] - in[3] + in[5];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    out[3] = in[1] - 2.0f * in[3] + 4.0f * in[5];
    const sixteen t2 = in[0] - 2.0f * in[2] + 4.0f * in[4] - 8.0f * in[6];
    const sixteen t3 = in[1] - 2.0f * in[3] + 4.0f * in[5];
    out[4] = t2 + t3;
    out[5] = t2 - t3;
    out[6] = in[0];
    const sixteen t4 = in[0] + in[2] + in[4] + in[6];
    const sixteen t5 = in[1] + in[3] + in[5];
    out[7] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = in[0] + 4.0f * in[2] + 16.0f * in[4] + 64.0f * in[6];
    const sixteen t7 = 2.0f * in[1] + 8.0f * in[3] + 32.0f * in[5];
    out[9] = t6 + t7;
    out[10] = t6 - t7;
    const sixteen t8 = in[0] + 0.5625f * in[2] + 0.31640625f * in[4] + 0.17797852f * in[6];
    const sixteen t9 = 0.75f * in[1] + 0.421875f * in[3] + 0.23730469f * in[5];
    out[11] = t8 + t9;
    out[12] = t8 - t9;
}
#line 9 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_reshape1(const bespoke_task *task) {
#line 448 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][128][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][32768] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(generator_leakyReLU1, 32768, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 32784, (grid_of_slabs){13, 13, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_shared_transform_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   transform generator/convTranspose1/kernel [5, 5, 128, 256]
 *   25 MB
 *   runs as cdcgan_step_transform_generator_convTranspose1_kernel
 *   runs as cdcgan_step_transform_generator_convTranspose1_kernel_2
 *   runs as cdcgan_generate_transform_generator_convTranspose1_kernel */
static void cdcgan_shared_transform_generator_convTranspose1_kernel_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = 0.004096f * in[1] - 0.004096f * in[3];
    const sixteen t0 = 0.004096f * in[0] - 0.004096f * in[2] + 0.004096f * in[4];
    const sixteen t1 = 0.004096f * in[1] - 0.004096f * in[3];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    out[3] = 0.0002350159f * in[1] - 0.0004700318f * in[3];
    const sixteen t2 = 0.0002350159f * in[0] - 0.0004700318f * in[2] + 0.0009400636f * in[4];
    const sixteen t3 = 0.0002350159f * in[1] - 0.0004700318f * in[3];
    out[4] = t2 + t3;
    out[5] = t2 - t3;
    out[6] = -0.22222222f * in[0];
    const sixteen t4 = -0.06349207f * in[0] - 0.06349207f * in[2] - 0.06349207f * in[4];
    const sixteen t5 = -0.06349207f * in[1] - 0.06349207f * in[3];
    out[7] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = 0.00040404042f * in[0] + 0.0016161617f * in[2] + 0.0064646467f * in[4];
    const sixteen t7 = 0.00080808083f * in[1] + 0.0032323233f * in[3];
    out[9] = t6 + t7;
    out[10] = t6 - t7;
    const sixteen t8 = 0.14761919f * in[0] + 0.0830358f * in[2] + 0.046707634f * in[4];
    const sixteen t9 = 0.11071439f * in[1] + 0.062276844f * in[3];
    out[11] = t8 + t9;
    out[12] = t8 - t9;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_transform_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 495 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][4][256][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [169][32768] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [16640] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 32768, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose1_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 32784, (grid_of_slabs){13, 13, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   1417.7 MFLOP instead of 7054.8, 55 MB */
/* 169 terms of 13 x 13 slabs. */
static const term_table cdcgan_step_products_of_generator_convTranspose1_slab_terms = {
    .row_count = 13, .column_count = 13,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{13, 13}, {0, 0}, 1}, {{26, 26}, {0, 0}, 1}, {{39, 39}, {0, 0}, 1}, {{52, 52}, {0, 0}, 1},
        {{65, 65}, {0, 0}, 1}, {{78, 78}, {0, 0}, 1}, {{91, 91}, {0, 0}, 1}, {{104, 104}, {0, 0}, 1},
        {{117, 117}, {0, 0}, 1}, {{130, 130}, {0, 0}, 1}, {{143, 143}, {0, 0}, 1}, {{156, 156}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 1}, {0, 0}, 1}, {{2, 2}, {0, 0}, 1}, {{3, 3}, {0, 0}, 1}, {{4, 4}, {0, 0}, 1},
        {{5, 5}, {0, 0}, 1}, {{6, 6}, {0, 0}, 1}, {{7, 7}, {0, 0}, 1}, {{8, 8}, {0, 0}, 1}, {{9, 9}, {0, 0}, 1},
        {{10, 10}, {0, 0}, 1}, {{11, 11}, {0, 0}, 1}, {{12, 12}, {0, 0}, 1},
    },
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_generator_convTranspose1(const bespoke_task *task) {
#line 528 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][128][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][32768] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_generator_reshape1, 32784, 256, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 8192, 32784, 32, 256,
                         products_of_generator_convTranspose1 + (slab * 16400 + column), 128, 0, NULL);
    }
}

/* cdcgan_step_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   14 MB */
static void cdcgan_step_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[4] + in[5];
    const sixteen t3 = in[4] - in[5];
    const sixteen t4 = in[7] + in[8];
    const sixteen t5 = in[7] - in[8];
    const sixteen t6 = in[9] + in[10];
    const sixteen t7 = in[9] - in[10];
    const sixteen t8 = in[11] + in[12];
    const sixteen t9 = in[11] - in[12];
    out[0] = 140.625f * in[0] - 35.15625f * t0 - 311.34375f * in[3] + 51.890625f * t2 + 6.875f * in[6] + 4.5f * t4
        + 1.125f * t6 + 8.0f * t8;
    out[1] = -88.86719f * t1 + 210.44531f * t3 - 2.375f * t5 - 2.875f * t7 + 1.5f * t9;
    out[2] = -355.46875f * in[0] + 88.86719f * t0 + 631.33594f * in[3] - 105.22266f * t2 + 7.0625f * in[6] - 2.375f * t4
        - 1.4375f * t6 + 2.0f * t8;
    out[3] = 33.691406f * t1 + 57.65625f * t3 - 9.4375f * t5 - 4.25f * t7 - 6.75f * t9;
    out[4] = 134.76562f * in[0] - 33.691406f * t0 + 172.96875f * in[3] - 28.828125f * t2 - 7.875f * in[6] - 9.4375f * t4
        - 2.125f * t6 - 9.0f * t8;
    out[5] = 27.832031f * t1 - 210.44531f * t3 - 1.5625f * t5 + 2.875f * t7 - 1.5f * t9;
    out[6] = 111.328125f * in[0] - 27.832031f * t0 - 631.33594f * in[3] + 105.22266f * t2 - 2.5625f * in[6]
        - 1.5625f * t4 + 1.4375f * t6 - 2.0f * t8;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_convTranspose1(const bespoke_task *task) {
#line 573 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][128][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 16400, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm2_mean_sum, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm2_mean_sum(const bespoke_task *task) {
#line 591 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[1]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                total[c] += convTranspose1_row[c];
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm2_mean_sum[slab * 128 + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm2_mean_and_moving_mean, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.00015943877 generator/batchNorm2/mean [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 1.5943878e-06 generator/batchNorm2/moving_mean/new [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2/moving_mean/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   2 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm2_mean_and_moving_mean(const bespoke_task *task) {
#line 618 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_mean_sum[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm2_moving_mean[column + c];
            generator_batchNorm2_mean[column + c] = 0.00015943877f * mean_sum[c];
            generator_batchNorm2_moving_mean[column + c] = 0.99f * moving_mean + 1.5943878e-06f * mean_sum[c];
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm2_variance_sum, BespokeZoo/CDCGAN.swift:10
 *   subtract generator/batchNorm2/centred [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   square generator/batchNorm2/squares [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum generator/batchNorm2/variance_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm2_variance_sum(const bespoke_task *task) {
#line 646 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [128] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[2]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm2_variance_sum[slab * 128 + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/variance_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 1.5943878e-06 generator/batchNorm2/moving_variance/new [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2/moving_variance/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   0.00015943877 x + 0.001: generator/batchNorm2/variance_plus_epsilon [128]  (BespokeZoo/CDCGAN.swift:10)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   2 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 676 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_variance_sum[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm2_moving_variance[column + c];
            generator_batchNorm2_inverse_deviation[column + c] =
                1.0f / sqrtf(0.00015943877f * variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[column + c] = 0.99f * moving_variance
                + 1.5943878e-06f * variance_sum[c];
        }
    }
}

/* cdcgan_step_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   multiply generator/batchNorm2/normalised [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply generator/batchNorm2/scaled [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   6 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_leakyReLU2(const bespoke_task *task) {
#line 707 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            float *const leakyReLU2_row = generator_leakyReLU2 + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float batchNorm2 =
                    (convTranspose1_row[c] - generator_batchNorm2_mean[c]) * generator_batchNorm2_inverse_deviation[c]
                    * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
                leakyReLU2_row[c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
            }
        }
    }
}

/* cdcgan_shared_pack_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB
 *   runs as cdcgan_step_pack_generator_convTranspose2_kernel
 *   runs as cdcgan_generate_pack_generator_convTranspose2_kernel */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_pack_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 737 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        bespoke_pack_transposed(generator_convTranspose2_kernel + (slab * 8192 + column * 128), 128,
                                generator_convTranspose2_kernel_in_panels + item * 4096, 128, 32, 32);
    }
}

/* cdcgan_step_transform_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   transform generator/leakyReLU2 [n=128, 7, 7, 128]
 *   10 MB
 *   runs as cdcgan_step_transform_generator_leakyReLU2
 *   runs as cdcgan_step_transform_generator_leakyReLU2_2 */
static void cdcgan_step_transform_generator_leakyReLU2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_leakyReLU2(const bespoke_task *task) {
#line 775 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_leakyReLU2, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 16400,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_shared_transform_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   transform generator/convTranspose2/kernel [5, 5, 64, 128]
 *   13 MB
 *   runs as cdcgan_step_transform_generator_convTranspose2_kernel
 *   runs as cdcgan_step_transform_generator_convTranspose2_kernel_2
 *   runs as cdcgan_generate_transform_generator_convTranspose2_kernel */
static void cdcgan_shared_transform_generator_convTranspose2_kernel_rows(const sixteen *restrict in,
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_transform_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 826 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(generator_convTranspose2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          transformed_generator_convTranspose2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
/* 361 terms of 19 x 19 slabs. */
static const term_table cdcgan_step_products_of_generator_convTranspose2_slab_terms = {
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_generator_convTranspose2(const bespoke_task *task) {
#line 862 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][128][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][16384] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_generator_leakyReLU2, 16400, 128, 1,
                         transformed_generator_convTranspose2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose2 + (slab * 8208 + column), 64, 0, NULL);
    }
}

/* cdcgan_step_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   18 MB */
static void cdcgan_step_generator_convTranspose2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_convTranspose2(const bespoke_task *task) {
#line 913 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][128][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm3_mean_sum, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm3_mean_sum(const bespoke_task *task) {
#line 931 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[1]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                total[c] += convTranspose2_row[c];
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm3_mean_sum[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm3_mean_and_moving_mean, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.9859693e-05 generator/batchNorm3/mean [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.9859694e-07 generator/batchNorm3/moving_mean/new [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3/moving_mean/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm3_mean_and_moving_mean(const bespoke_task *task) {
#line 958 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm3_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm3_moving_mean[column + c];
            generator_batchNorm3_mean[column + c] = 3.9859693e-05f * mean_sum[c];
            generator_batchNorm3_moving_mean[column + c] = 0.99f * moving_mean + 3.9859694e-07f * mean_sum[c];
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm3_variance_sum, BespokeZoo/CDCGAN.swift:11
 *   subtract generator/batchNorm3/centred [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   square generator/batchNorm3/squares [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum generator/batchNorm3/variance_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm3_variance_sum(const bespoke_task *task) {
#line 986 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* [64] */
    float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[2]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float centred = convTranspose2_row[c] - generator_batchNorm3_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm3_variance_sum[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/variance_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.9859694e-07 generator/batchNorm3/moving_variance/new [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3/moving_variance/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   3.9859693e-05 x + 0.001: generator/batchNorm3/variance_plus_epsilon [64]  (BespokeZoo/CDCGAN.swift:11)
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance(const bespoke_task *task) {
#line 1016 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm3_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm3_moving_variance[column + c];
            generator_batchNorm3_inverse_deviation[column + c] =
                1.0f / sqrtf(3.9859693e-05f * variance_sum[c] + 0.001f);
            generator_batchNorm3_moving_variance[column + c] = 0.99f * moving_variance
                + 3.9859694e-07f * variance_sum[c];
        }
    }
}

/* cdcgan_shared_pack_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB
 *   runs as cdcgan_step_pack_generator_convTranspose3_kernel
 *   runs as cdcgan_generate_pack_generator_convTranspose3_kernel */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_pack_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 1046 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(generator_convTranspose3_kernel + slab * 64, 64,
                                generator_convTranspose3_kernel_in_panels + item * 64, 64, 1, 1);
    }
}

/* cdcgan_step_generator_leakyReLU3, BespokeZoo/CDCGAN.swift:11
 *   multiply generator/batchNorm3/normalised [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply generator/batchNorm3/scaled [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   13 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_leakyReLU3(const bespoke_task *task) {
#line 1065 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][128][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64;
            float *const leakyReLU3_row = generator_leakyReLU3 + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float batchNorm3 =
                    (convTranspose2_row[c] - generator_batchNorm3_mean[c]) * generator_batchNorm3_inverse_deviation[c]
                    * generator_batchNorm3_gamma[c] + generator_batchNorm3_beta[c];
                leakyReLU3_row[c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
            }
        }
    }
}

/* cdcgan_step_pack_discriminator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:16
 *   pack discriminator/embedding1/embeddings [10, 784]
 *   63 kB */
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_embedding1_embeddings(const bespoke_task *task) {
#line 1093 "CDCGAN_kernels.h"
    const float *const restrict discriminator_embedding1_embeddings = task->pointers[0]; /* [10][784] */
    float *const restrict discriminator_embedding1_embeddings_in_panels = task->pointers[1]; /* [784][1][10][16] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 10; row++) {
            for (int c = 0; c < 1; c++) {
                discriminator_embedding1_embeddings_in_panels[(item * 10 + row) * 16 + c] =
                    discriminator_embedding1_embeddings[slab + row * 784 + c];
            }
            for (int c = 1; c < 16; c++) {
                discriminator_embedding1_embeddings_in_panels[(item * 10 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* cdcgan_step_generator_tanh1, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   tanh generator/tanh1 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   square grad/generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   73.5 MFLOP, 7 MB */
/* 4489 terms of 28 x 28 slabs. */
static const term_table cdcgan_step_generator_tanh1_slab_terms = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_tanh1(const bespoke_task *task) {
#line 1140 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    float *const restrict generator_tanh1 = task->pointers[2]; /* [784][128][1] */
    float *const restrict trace_fake = task->pointers[3];
    float *const restrict sums_for_signal_diversity = task->pointers[4]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[5]; /* [784][1] */
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[128];
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_dot(128, 1, terms, count, generator_leakyReLU3, 8192, 64, generator_convTranspose3_kernel_in_panels, 64,
                    1, 64, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 128; row++) {
            float *const tanh1_row = generator_tanh1 + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 = bespoke_tanh(tile[row + c]);
                tanh1_row[c] = tanh1;
                if (trace_fake) {
                    trace_fake[slab + row * 784 + c] = tanh1;
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

/* cdcgan_step_discriminator_embedding1, BespokeZoo/CDCGAN.swift:16
 *   dense discriminator/embedding1 [n=128, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   2.0 MFLOP, 438 kB
 *   runs as cdcgan_step_discriminator_embedding1_real
 *   runs as cdcgan_step_discriminator_embedding1_fake */
/* 784 terms of 28 x 28 slabs. */
static const term_table cdcgan_step_discriminator_embedding1_slab_terms = {
    .row_count = 28, .column_count = 28,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{0, 28}, {0, 0}, 1}, {{0, 56}, {0, 0}, 1}, {{0, 84}, {0, 0}, 1}, {{0, 112}, {0, 0}, 1},
        {{0, 140}, {0, 0}, 1}, {{0, 168}, {0, 0}, 1}, {{0, 196}, {0, 0}, 1}, {{0, 224}, {0, 0}, 1},
        {{0, 252}, {0, 0}, 1}, {{0, 280}, {0, 0}, 1}, {{0, 308}, {0, 0}, 1}, {{0, 336}, {0, 0}, 1},
        {{0, 364}, {0, 0}, 1}, {{0, 392}, {0, 0}, 1}, {{0, 420}, {0, 0}, 1}, {{0, 448}, {0, 0}, 1},
        {{0, 476}, {0, 0}, 1}, {{0, 504}, {0, 0}, 1}, {{0, 532}, {0, 0}, 1}, {{0, 560}, {0, 0}, 1},
        {{0, 588}, {0, 0}, 1}, {{0, 616}, {0, 0}, 1}, {{0, 644}, {0, 0}, 1}, {{0, 672}, {0, 0}, 1},
        {{0, 700}, {0, 0}, 1}, {{0, 728}, {0, 0}, 1}, {{0, 756}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}, {{0, 2}, {0, 0}, 1}, {{0, 3}, {0, 0}, 1}, {{0, 4}, {0, 0}, 1},
        {{0, 5}, {0, 0}, 1}, {{0, 6}, {0, 0}, 1}, {{0, 7}, {0, 0}, 1}, {{0, 8}, {0, 0}, 1}, {{0, 9}, {0, 0}, 1},
        {{0, 10}, {0, 0}, 1}, {{0, 11}, {0, 0}, 1}, {{0, 12}, {0, 0}, 1}, {{0, 13}, {0, 0}, 1}, {{0, 14}, {0, 0}, 1},
        {{0, 15}, {0, 0}, 1}, {{0, 16}, {0, 0}, 1}, {{0, 17}, {0, 0}, 1}, {{0, 18}, {0, 0}, 1}, {{0, 19}, {0, 0}, 1},
        {{0, 20}, {0, 0}, 1}, {{0, 21}, {0, 0}, 1}, {{0, 22}, {0, 0}, 1}, {{0, 23}, {0, 0}, 1}, {{0, 24}, {0, 0}, 1},
        {{0, 25}, {0, 0}, 1}, {{0, 26}, {0, 0}, 1}, {{0, 27}, {0, 0}, 1},
    },
};
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_embedding1(const bespoke_task *task) {
#line 1206 "CDCGAN_kernels.h"
    float *const restrict discriminator_embedding1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    /* [784][1][10][16] */
    const float *const restrict discriminator_embedding1_embeddings_in_panels = task->pointers[2];
    const range items =
        partition_by_work(&cdcgan_step_discriminator_embedding1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 1, terms, count, embedding1_one_hot, 1280, 10, 1,
                         discriminator_embedding1_embeddings_in_panels, 160, 16, 10,
                         discriminator_embedding1 + slab * 128, 1, 0, NULL);
    }
}

/* cdcgan_step_pack_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   pack discriminator/conv1/kernel [5, 5, 2, 64]
 *   26 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv1_kernel(const bespoke_task *task) {
#line 1228 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][2][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        bespoke_pack_row(discriminator_conv1_kernel + slab * 128 + item % 2 * 64,
                         discriminator_conv1_kernel_in_panels + slab * 128 + item % 2 * 32, 64, 32, 64);
    }
}

/* cdcgan_step_discriminator_concat1_real, BespokeZoo/CDCGAN.swift:17
 *   add discriminator/concat1/real [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:17)
 *   2 MB */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_concat1_real(const bespoke_task *task) {
#line 1244 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_embedding1_real = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_real = task->pointers[2]; /* [784][128][2] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float *const concat1_row = discriminator_concat1_real + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                concat1_row[c] = (c > 0 ? 0.0f : input_real[slab + row * 784])
                    + (c < 1 ? 0.0f : discriminator_embedding1_real[slab * 128 + row]);
            }
        }
    }
}

/* cdcgan_step_discriminator_dropout1, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add discriminator/conv1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   leaky ReLU (0.3) discriminator/leakyReLU1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply discriminator/dropout1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 7 MB
 *   runs as cdcgan_step_discriminator_dropout1_real
 *   runs as cdcgan_step_discriminator_dropout1_fake */
/* 4489 terms of 14 x 14 slabs. */
static const term_table cdcgan_step_discriminator_dropout1_slab_terms = {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dropout1(const bespoke_task *task) {
#line 1287 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_concat1 = task->pointers[0]; /* [784][128][2] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][2][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_dropout1 = task->pointers[3]; /* [196][128][64] */
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dropout1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[26];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, discriminator_concat1, 256, 2, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 64, 128, 32, 2, tile, 32, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float dropout1_mask[32];
            bespoke_dropout_mask(dropout1_mask, 32, call, task->numbers[0], slab * 64 + row * 12544 + column,
                                 1288490189u, 1.4285715f);
            float *const dropout1_row = discriminator_dropout1 + slab * 8192 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float conv1 = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                dropout1_row[c] = (conv1 > 0.0f ? conv1 : 0.3f * conv1) * dropout1_mask[c];
            }
        }
    }
}

/* cdcgan_step_pack_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv2_kernel(const bespoke_task *task) {
#line 1321 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(discriminator_conv2_kernel + slab * 8192 + item % 64 * 128,
                         discriminator_conv2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* cdcgan_step_transform_discriminator_dropout1, BespokeZoo/CDCGAN.swift:18
 *   transform discriminator/dropout1 [n=128, 14, 14, 64]
 *   18 MB
 *   runs as cdcgan_step_transform_discriminator_dropout1_real
 *   runs as cdcgan_step_transform_discriminator_dropout1_fake
 *   runs as cdcgan_step_transform_discriminator_dropout1_fake_2
 *   runs as cdcgan_step_transform_discriminator_dropout1_real_2 */
static void cdcgan_step_transform_discriminator_dropout1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_discriminator_dropout1(const bespoke_task *task) {
#line 1372 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout1 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_discriminator_dropout1 = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(discriminator_dropout1, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_rows,
                          cdcgan_step_transform_discriminator_dropout1_rows, transformed_discriminator_dropout1, 8208,
                          (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128);
    }
}

/* cdcgan_step_transform_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   transform discriminator/conv2/kernel [5, 5, 64, 128]
 *   13 MB
 *   runs as cdcgan_step_transform_discriminator_conv2_kernel
 *   runs as cdcgan_step_transform_discriminator_conv2_kernel_2
 *   runs as cdcgan_step_transform_discriminator_conv2_kernel_3 */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_discriminator_conv2_kernel(const bespoke_task *task) {
#line 1393 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_discriminator_conv2_product, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2: discriminator/conv2/product [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   757.1 MFLOP instead of 2147.5, 30 MB
 *   runs as cdcgan_step_products_of_discriminator_conv2_real_product
 *   runs as cdcgan_step_products_of_discriminator_conv2_fake_product */
/* 361 terms of 10 x 10 slabs. */
static const term_table cdcgan_step_products_of_discriminator_conv2_product_slab_terms = {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_discriminator_conv2_product(const bespoke_task *task) {
#line 1428 "CDCGAN_kernels.h"
    float *const restrict products_of_discriminator_conv2_product = task->pointers[0]; /* [100][128][128] */
    const float *const restrict transformed_discriminator_dropout1 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_discriminator_conv2_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count = terms_of_slab(&cdcgan_step_products_of_discriminator_conv2_product_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_discriminator_dropout1, 8208, 64, 1,
                         transformed_discriminator_conv2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_discriminator_conv2_product + (slab * 16400 + column), 128, 0, NULL);
    }
}

/* cdcgan_step_discriminator_conv2_product, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2: discriminator/conv2/product [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   10 MB
 *   runs as cdcgan_step_discriminator_conv2_real_product
 *   runs as cdcgan_step_discriminator_conv2_fake_product */
static void cdcgan_step_discriminator_conv2_product_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_conv2_product(const bespoke_task *task) {
#line 1468 "CDCGAN_kernels.h"
    const float *const restrict products_of_discriminator_conv2_product = task->pointers[0]; /* [100][128][128] */
    float *const restrict discriminator_conv2_product = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_discriminator_conv2_product, 16400, (grid_of_slabs){10, 10, 1, 1},
                          cdcgan_step_discriminator_conv2_product_rows, cdcgan_step_discriminator_conv2_product_rows,
                          discriminator_conv2_product, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_pack_discriminator_dense1_kernel, BespokeZoo/CDCGAN.swift:20
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_dense1_kernel(const bespoke_task *task) {
#line 1486 "CDCGAN_kernels.h"
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

/* cdcgan_step_discriminator_dropout2_real, BespokeZoo/CDCGAN.swift:19
 *   add discriminator/conv2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply discriminator/dropout2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dropout2_real(const bespoke_task *task) {
#line 1508 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_real_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = discriminator_conv2_real_product + slab * 16384 + row * 128;
            float dropout2_mask[128];
            bespoke_dropout_mask(dropout2_mask, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 1.4285715f);
            float *const dropout2_row = discriminator_dropout2_real + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float conv2 = product_row[c] + discriminator_conv2_bias[c];
                dropout2_row[c] = (conv2 > 0.0f ? conv2 : 0.3f * conv2) * dropout2_mask[c];
            }
        }
    }
}

/* cdcgan_step_discriminator_dense1_real_product, BespokeZoo/CDCGAN.swift:20
 *   dense discriminator/dense1/real/product [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add discriminator/dense1/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid score/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum score/real []  (BespokeZoo/CDCGAN.swift:23)
 *   negate loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/discriminator/real []  (BespokeZoo/CDCGAN.swift:23)
 *   sigmoid grad/loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by -0.0078125 grad/discriminator/dense1/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum grad/discriminator/dense1/bias via real [1]  (BespokeZoo/CDCGAN.swift:20)
 *   derivative of leaky ReLU (0.0) signal/sign [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/sign []  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   1.6 MFLOP, 3 MB */
/* 49 terms of 1 x 1 slabs. */
static const term_table cdcgan_step_discriminator_dense1_real_product_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {1, 1}, 49}},
};
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dense1_real_product(const bespoke_task *task) {
#line 1553 "CDCGAN_kernels.h"
    float *const restrict discriminator_dense1_real_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dropout2_real = task->pointers[1]; /* [49][128][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[3]; /* [1] */
    float *const restrict grad_discriminator_dense1_real = task->pointers[4]; /* [1][128][1] */
    float *const restrict trace_logits_real = task->pointers[5];
    float *const restrict sums_for_score_real = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_real = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_bias_via_real = task->pointers[8]; /* [1][1] */
    float *const restrict sums_for_signal_sign = task->pointers[9]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[10]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_real, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_real_product, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        float total_5[1] = {0};
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                const float product = discriminator_dense1_real_product[row + c];
                const float dense1 = product + bias_value;
                const float loss = -dense1;
                const float grad_loss = bespoke_sigmoid(loss);
                grad_discriminator_dense1_real[row + c] = -0.0078125f * grad_loss;
                if (trace_logits_real) {
                    trace_logits_real[row + c] = dense1;
                }
                total[c] += bespoke_sigmoid(dense1);
                total_2[c] += bespoke_softplus(loss);
                total_3[c] += grad_loss;
                total_4[c] += bespoke_slope(dense1, 0.0f);
                total_5[c] += dense1;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_real[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_loss_discriminator_real[c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_grad_discriminator_dense1_bias_via_real[c] = total_3[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_sign[c] = total_4[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread[c] = total_5[c];
        }
    }
}

/* cdcgan_step_discriminator_concat1_fake, BespokeZoo/CDCGAN.swift:17
 *   add discriminator/concat1/fake [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:17)
 *   2 MB */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_concat1_fake(const bespoke_task *task) {
#line 1618 "CDCGAN_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict discriminator_embedding1_fake = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_fake = task->pointers[2]; /* [784][128][2] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float *const concat1_row = discriminator_concat1_fake + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                concat1_row[c] = (c > 0 ? 0.0f : generator_tanh1[slab * 128 + row])
                    + (c < 1 ? 0.0f : discriminator_embedding1_fake[slab * 128 + row]);
            }
        }
    }
}

/* cdcgan_step_unscaled_grad_discriminator_conv2_fake, BespokeZoo/CDCGAN.swift:19
 *   add discriminator/conv2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply discriminator/dropout2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply unscaled grad/discriminator/leakyReLU2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   derivative of leaky ReLU (0.3) grad/discriminator/conv2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply unscaled grad/discriminator/conv2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   10 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_unscaled_grad_discriminator_conv2_fake(const bespoke_task *task) {
#line 1645 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_fake_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    float *const restrict discriminator_dropout2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict unscaled_grad_discriminator_conv2_fake = task->pointers[4]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = discriminator_conv2_fake_product + slab * 16384 + row * 128;
            float dropout2_mask[128];
            bespoke_dropout_mask(dropout2_mask, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 1.4285715f);
            float *const dropout2_row = discriminator_dropout2_fake + slab * 16384 + row * 128;
            float *const unscaled_grad_conv2_row = unscaled_grad_discriminator_conv2_fake + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float conv2 = product_row[c] + discriminator_conv2_bias[c];
                const float dropout2 = (conv2 > 0.0f ? conv2 : 0.3f * conv2) * dropout2_mask[c];
                dropout2_row[c] = dropout2;
                unscaled_grad_conv2_row[c] = kernel_row[c] * dropout2_mask[c] * bespoke_slope(dropout2, 0.3f);
            }
        }
    }
}

/* cdcgan_step_discriminator_dense1_fake_product, BespokeZoo/CDCGAN.swift:20
 *   dense discriminator/dense1/fake/product [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add discriminator/dense1/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid score/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum score/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/discriminator/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/discriminator/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   negate loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 grad/discriminator/dense1/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum grad/discriminator/dense1/bias via fake [1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid grad/loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by -0.0078125 grad/discriminator/dense1/fake for generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   1.6 MFLOP, 3 MB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dense1_fake_product(const bespoke_task *task) {
#line 1691 "CDCGAN_kernels.h"
    float *const restrict discriminator_dense1_fake_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dropout2_fake = task->pointers[1]; /* [49][128][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[2]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[3]; /* [1] */
    float *const restrict grad_discriminator_dense1_fake = task->pointers[4]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense1_fake_for_generator = task->pointers[5]; /* [1][128][1] */
    float *const restrict trace_logits_fake = task->pointers[6];
    float *const restrict sums_for_score_fake = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_fake = task->pointers[8]; /* [1][1] */
    float *const restrict sums_for_loss_generator = task->pointers[9]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_bias_via_fake = task->pointers[10]; /* [1][1] */
    float *const restrict sums_for_signal_spread = task->pointers[11]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_fake, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_fake_product, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        float total_5[1] = {0};
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                const float product = discriminator_dense1_fake_product[row + c];
                const float dense1 = product + bias_value;
                const float score = bespoke_sigmoid(dense1);
                const float loss = -dense1;
                grad_discriminator_dense1_fake[row + c] = 0.0078125f * score;
                grad_discriminator_dense1_fake_for_generator[row + c] = -0.0078125f * bespoke_sigmoid(loss);
                if (trace_logits_fake) {
                    trace_logits_fake[row + c] = dense1;
                }
                total[c] += score;
                total_2[c] += bespoke_softplus(dense1);
                total_3[c] += bespoke_softplus(loss);
                total_4[c] += score;
                total_5[c] += dense1;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_fake[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_loss_discriminator_fake[c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_loss_generator[c] = total_3[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_grad_discriminator_dense1_bias_via_fake[c] = total_4[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread[c] = total_5[c];
        }
    }
}

/* cdcgan_step_signal_separation, BespokeZoo/CDCGAN.swift:23
 *   scale by 0.0078125 score/real []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 score/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/discriminator/real []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/discriminator/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   add loss/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   0.015625 x + -1.0: signal/sign []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.00390625 signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   subtract signal/separation []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_signal_separation(const bespoke_task *task) {
#line 1767 "CDCGAN_kernels.h"
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
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
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

/* cdcgan_step_update_discriminator_dense1_bias, BespokeZoo/CDCGAN.swift:20
 *   scale by 0.0078125 grad/discriminator/dense1/bias via fake [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by -0.0078125 grad/discriminator/dense1/bias via real [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add grad/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.5 adam/discriminator/dense1/bias/m/added [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/bias/m/next [1]  (BespokeZoo/CDCGAN.swift:20)
 *   square adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.001 adam/discriminator/dense1/bias/v/added [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/bias/v/next [1]  (BespokeZoo/CDCGAN.swift:20)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add 1e-07: adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/CDCGAN.swift:20)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_dense1_bias(const bespoke_task *task) {
#line 1828 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_fake = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_real = task->pointers[1]; /* [1][1] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* [1] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* [1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[4]; /* [1] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    float *const restrict discriminator_dense1_bias_next = task->pointers[6]; /* [1] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[7]; /* [1][1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        for (int c = 0; c < 1; c++) {
            const float grad_bias = 0.0078125f * sums_for_grad_discriminator_dense1_bias_via_fake[c] +
                -0.0078125f * sums_for_grad_discriminator_dense1_bias_via_real[c];
            const float m_next = 0.5f * adam_discriminator_dense1_bias_m[c] + 0.5f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v_next = 0.999f * adam_discriminator_dense1_bias_v[c] + 0.001f * bias;
            if (trace_grad_discriminator_dense1_bias) {
                trace_grad_discriminator_dense1_bias[c] = grad_bias;
            }
            discriminator_dense1_bias_next[c] = discriminator_dense1_bias[c]
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_dense1_bias_m[c] = m_next;
            adam_discriminator_dense1_bias_v[c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[c] = total[c];
        }
    }
}

/* cdcgan_step_pack_grad_discriminator_dense1, BespokeZoo/CDCGAN.swift:23
 *   pack grad/discriminator/dense1 [n=128, 1]
 *   1 kB
 *   runs as cdcgan_step_pack_grad_discriminator_dense1_fake
 *   runs as cdcgan_step_pack_grad_discriminator_dense1_real */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_discriminator_dense1(const bespoke_task *task) {
#line 1870 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_dense1 = task->pointers[0]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense1_in_panels = task->pointers[1]; /* [1][1][128][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                grad_discriminator_dense1_in_panels[(item * 128 + row) * 16 + c] = grad_discriminator_dense1[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_discriminator_dense1_in_panels[(item * 128 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_conv2_fake, BespokeZoo/CDCGAN.swift:19
 *   multiply grad/discriminator/conv2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   sum grad/discriminator/conv2/bias via fake [128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_fake(const bespoke_task *task) {
#line 1892 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [6272][1] */
    const float *const restrict discriminator_dropout2_fake = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_conv2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias_via_fake = task->pointers[4]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 128; row++) {
            float dropout2_mask[128];
            bespoke_dropout_mask(dropout2_mask, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 1.4285715f);
            const float *const dropout2_row = discriminator_dropout2_fake + slab * 16384 + row * 128;
            float *const grad_conv2_row = grad_discriminator_conv2_fake + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float grad_conv2 =
                    grad_discriminator_dense1_fake[row]
                    * (kernel_row[c] * dropout2_mask[c] * bespoke_slope(dropout2_row[c], 0.3f));
                grad_conv2_row[c] = grad_conv2;
                total[c] += grad_conv2;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_discriminator_conv2_bias_via_fake[slab * 128 + c] = total[c];
        }
    }
}

/* cdcgan_step_grad_discriminator_conv2_bias_via_fake, BespokeZoo/CDCGAN.swift:19
 *   sum grad/discriminator/conv2/bias via fake [128]  (BespokeZoo/CDCGAN.swift:19)
 *   1 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_bias_via_fake(const bespoke_task *task) {
#line 1929 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_bias_via_fake = task->pointers[0]; /* [49][128] */
    float *const restrict grad_discriminator_conv2_bias_via_fake = task->pointers[1]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float grad_bias[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv2_bias_via_fake[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv2_bias_via_fake[column + c] = grad_bias[c];
        }
    }
}

/* cdcgan_step_pack_discriminator_conv2_kernel_2, BespokeZoo/CDCGAN.swift:19
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv2_kernel_2(const bespoke_task *task) {
#line 1952 "CDCGAN_kernels.h"
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

/* cdcgan_step_transform_grad_discriminator_conv2, BespokeZoo/CDCGAN.swift:19
 *   transform grad/discriminator/conv2 [n=128, 7, 7, 128]
 *   10 MB
 *   runs as cdcgan_step_transform_unscaled_grad_discriminator_conv2_fake
 *   runs as cdcgan_step_transform_grad_discriminator_conv2_fake
 *   runs as cdcgan_step_transform_grad_discriminator_conv2_real */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_discriminator_conv2(const bespoke_task *task) {
#line 1972 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(grad_discriminator_conv2, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_grad_discriminator_conv2, 16400,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_discriminator_dropout1, BespokeZoo/CDCGAN.swift:19
 *   transposed convolution 5x5, stride 2: grad/discriminator/dropout1 [n=128, 14, 14, 64]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   757.1 MFLOP instead of 2147.5, 30 MB
 *   runs as cdcgan_step_products_of_unscaled_grad_discriminator_dropout1_fake
 *   runs as cdcgan_step_products_of_grad_discriminator_dropout1_real */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_dropout1(const bespoke_task *task) {
#line 1993 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_dropout1 = task->pointers[0]; /* [361][128][64] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][16384] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_discriminator_conv2, 16400, 128, 1,
                         transformed_discriminator_conv2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_grad_discriminator_dropout1 + (slab * 8208 + column), 64, 0, NULL);
    }
}

/* cdcgan_step_grad_discriminator_dropout1, BespokeZoo/CDCGAN.swift:19
 *   transposed convolution 5x5, stride 2: grad/discriminator/dropout1 [n=128, 14, 14, 64]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   18 MB
 *   runs as cdcgan_step_unscaled_grad_discriminator_dropout1_fake
 *   runs as cdcgan_step_grad_discriminator_dropout1_real */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_dropout1(const bespoke_task *task) {
#line 2018 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_discriminator_dropout1 = task->pointers[0]; /* [361][128][64] */
    float *const restrict grad_discriminator_dropout1 = task->pointers[1]; /* [196][128][64] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_grad_discriminator_dropout1, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          grad_discriminator_dropout1, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel via fake [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
/* 361 terms of 19 x 19 slabs. */
static const term_table cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms = {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake(const bespoke_task *task) {
#line 2054 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_dropout1_fake = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_grad_discriminator_conv2_fake = task->pointers[2]; /* [100][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_dropout1_fake, 8208, 1, 64,
                         transformed_grad_discriminator_conv2_fake + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_discriminator_conv2_kernel_via_fake + (slab * 8208 + column), 128, 0, copies);
    }
}

/* cdcgan_step_grad_discriminator_conv1_fake, BespokeZoo/CDCGAN.swift:18
 *   multiply unscaled grad/discriminator/leakyReLU1/fake [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply unscaled grad/discriminator/conv1/fake [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/conv1/fake [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum grad/discriminator/conv1/bias via fake [64]  (BespokeZoo/CDCGAN.swift:18)
 *   26 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_fake(const bespoke_task *task) {
#line 2082 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict unscaled_grad_discriminator_dropout1_fake = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_fake = task->pointers[1]; /* [196][128][64] */
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[2]; /* [1][128][1] */
    float *const restrict unscaled_grad_discriminator_conv1_fake = task->pointers[3]; /* [196][128][64] */
    float *const restrict grad_discriminator_conv1_fake = task->pointers[4]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias_via_fake = task->pointers[5]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const unscaled_grad_dropout1_row = unscaled_grad_discriminator_dropout1_fake + slab * 8192
                + row * 64;
            float dropout1_mask[64];
            bespoke_dropout_mask(dropout1_mask, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 1.4285715f);
            const float *const dropout1_row = discriminator_dropout1_fake + slab * 8192 + row * 64;
            float *const unscaled_grad_conv1_row = unscaled_grad_discriminator_conv1_fake + slab * 8192 + row * 64;
            float *const grad_conv1_row = grad_discriminator_conv1_fake + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float unscaled_grad_conv1 =
                    unscaled_grad_dropout1_row[c] * dropout1_mask[c] * bespoke_slope(dropout1_row[c], 0.3f);
                const float grad_conv1 = grad_discriminator_dense1_fake[row] * unscaled_grad_conv1;
                unscaled_grad_conv1_row[c] = unscaled_grad_conv1;
                grad_conv1_row[c] = grad_conv1;
                total[c] += grad_conv1;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_bias_via_fake[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_pack_discriminator_conv1_kernel_2, BespokeZoo/CDCGAN.swift:18
 *   pack discriminator/conv1/kernel [5, 5, 2, 64]
 *   26 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv1_kernel_2(const bespoke_task *task) {
#line 2123 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][16] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(discriminator_conv1_kernel + slab * 128, 64,
                                discriminator_conv1_kernel_in_panels + item * 1024, 64, 16, 2);
    }
}

/* cdcgan_step_grad_discriminator_conv1_bias_via_fake, BespokeZoo/CDCGAN.swift:18
 *   sum grad/discriminator/conv1/bias via fake [64]  (BespokeZoo/CDCGAN.swift:18)
 *   0 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_bias_via_fake(const bespoke_task *task) {
#line 2139 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_bias_via_fake = task->pointers[0]; /* [196][64] */
    float *const restrict grad_discriminator_conv1_bias_via_fake = task->pointers[1]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float grad_bias[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_bias[c] += sums_for_grad_discriminator_conv1_bias_via_fake[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            grad_discriminator_conv1_bias_via_fake[column + c] = grad_bias[c];
        }
    }
}

/* cdcgan_step_grad_discriminator_concat1_fake_for_generator, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: unscaled grad/discriminator/concat1/fake [n=128, 28, 28, 2]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/concat1/fake [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/concat1/fake for generator [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 8 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_concat1_fake_for_generator(const bespoke_task *task) {
#line 2165 "CDCGAN_kernels.h"
    const float *const restrict unscaled_grad_discriminator_conv1_fake = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][16] */
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[2]; /* [1][128][1] */
    const float *const restrict grad_discriminator_dense1_fake_for_generator = task->pointers[3]; /* [1][128][1] */
    float *const restrict grad_discriminator_concat1_fake = task->pointers[4]; /* [784][128][2] */
    float *const restrict grad_discriminator_concat1_fake_for_generator = task->pointers[5]; /* [784][128][2] */
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 2, terms, count, unscaled_grad_discriminator_conv1_fake, 8192, 64, 1,
                         discriminator_conv1_kernel_in_panels, 1024, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float *const grad_concat1_row = grad_discriminator_concat1_fake + slab * 256 + row * 2;
            float *const grad_concat1_row_2 = grad_discriminator_concat1_fake_for_generator + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                const float unscaled_grad_concat1 = tile[row * 16 + c];
                grad_concat1_row[c] = grad_discriminator_dense1_fake[row] * unscaled_grad_concat1;
                grad_concat1_row_2[c] = grad_discriminator_dense1_fake_for_generator[row] * unscaled_grad_concat1;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_reshape1, BespokeZoo/CDCGAN.swift:17
 *   slice grad/discriminator/reshape1 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:17)
 *   803 kB
 *   runs as cdcgan_step_grad_discriminator_reshape1_fake
 *   runs as cdcgan_step_grad_discriminator_reshape1_real */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_reshape1(const bespoke_task *task) {
#line 2199 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_concat1 = task->pointers[0]; /* [784][128][2] */
    float *const restrict grad_discriminator_reshape1 = task->pointers[1]; /* [784][128][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const grad_concat1_row = grad_discriminator_concat1 + slab * 256 + 1;
        float *const grad_reshape1_row = grad_discriminator_reshape1 + slab * 128;
        for (int c = 0; c < 128; c++) {
            grad_reshape1_row[c] = grad_concat1_row[c * 2];
        }
    }
}

/* cdcgan_step_pack_discriminator_dense1_kernel_2, BespokeZoo/CDCGAN.swift:20
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_dense1_kernel_2(const bespoke_task *task) {
#line 2218 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(discriminator_dense1_kernel + slab * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + slab * 128 + item % 1 * 32, 32, 32, 128);
    }
}

/* cdcgan_step_pack_grad_discriminator_embedding1, BespokeZoo/CDCGAN.swift:17
 *   pack grad/discriminator/embedding1 [n=128, 784]
 *   803 kB
 *   runs as cdcgan_step_pack_grad_discriminator_embedding1_fake
 *   runs as cdcgan_step_pack_grad_discriminator_embedding1_real */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_discriminator_embedding1(const bespoke_task *task) {
#line 2236 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_reshape1 = task->pointers[0]; /* [784][128][1] */
    float *const restrict grad_discriminator_embedding1_in_panels = task->pointers[1]; /* [784][1][128][16] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                grad_discriminator_embedding1_in_panels[(item * 128 + row) * 16 + c] =
                    grad_discriminator_reshape1[slab * 128 + row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_discriminator_embedding1_in_panels[(item * 128 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_conv2_real, BespokeZoo/CDCGAN.swift:20
 *   dense, gradient of the input: grad/discriminator/flatten1/real [n=128, 6272]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply grad/discriminator/leakyReLU2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply grad/discriminator/conv2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   sum grad/discriminator/conv2/bias via real [128]  (BespokeZoo/CDCGAN.swift:19)
 *   1.6 MFLOP, 6 MB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_real(const bespoke_task *task) {
#line 2262 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_conv2_real = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias_via_real = task->pointers[4]; /* [49][128] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_discriminator_dense1_real, 128, 1, 1,
                         discriminator_dense1_kernel_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float dropout2_mask[32];
            bespoke_dropout_mask(dropout2_mask, 32, call, task->numbers[0], slab * 128 + row * 6272 + column,
                                 1288490189u, 1.4285715f);
            const float *const dropout2_row = discriminator_dropout2_real + slab * 16384 + row * 128 + column;
            float *const grad_conv2_row = grad_discriminator_conv2_real + slab * 16384 + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_conv2 = tile[row * 32 + c] * dropout2_mask[c] * bespoke_slope(dropout2_row[c], 0.3f);
                grad_conv2_row[c] = grad_conv2;
                total[c] += grad_conv2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_conv2_bias_via_real[slab * 128 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_dense1_kernel, BespokeZoo/CDCGAN.swift:20
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via fake [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   dense, gradient of the kernel: grad/discriminator/dense1/kernel via real [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.5 adam/discriminator/dense1/kernel/m/added [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/kernel/m/next [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.001 adam/discriminator/dense1/kernel/v/added [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/kernel/v/next [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add 1e-07: adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   3.2 MFLOP, 7 MB */
/* 49 terms of 7 x 7 slabs. */
static const term_table cdcgan_step_update_discriminator_dense1_kernel_slab_terms = {
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
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_dense1_kernel(const bespoke_task *task) {
#line 2326 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_dropout2_fake = task->pointers[0]; /* [49][128][128] */
    const float *const restrict grad_discriminator_dense1_fake_in_panels = task->pointers[1]; /* [1][1][128][16] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    const float *const restrict grad_discriminator_dense1_real_in_panels = task->pointers[3]; /* [1][1][128][16] */
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[4]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[5]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel = task->pointers[6]; /* [6272][1] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[7];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[8]; /* [49][1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items =
        partition_by_work(&cdcgan_step_update_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_update_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_dropout2_fake, 16384, 1, 128,
                         grad_discriminator_dense1_fake_in_panels, 2048, 16, 128, tile, 16, 0, copies);
        float *const restrict copies_2 = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_dropout2_real, 16384, 1, 128,
                         grad_discriminator_dense1_real_in_panels, 2048, 16, 128, tile, 16, 1, copies_2);
        float total[16] = {0};
        for (int row = 0; row < 128; row++) {
            float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128 + row;
            float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128 + row;
            float *const kernel_row = discriminator_dense1_kernel + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float grad_kernel = tile[row * 16 + c];
                const float m_next = 0.5f * m_row[c] + 0.5f * grad_kernel;
                const float kernel = grad_kernel * grad_kernel;
                const float v_next = 0.999f * v_row[c] + 0.001f * kernel;
                if (trace_grad_discriminator_dense1_kernel) {
                    trace_grad_discriminator_dense1_kernel[slab * 128 + row + c] = grad_kernel;
                }
                kernel_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
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

/* cdcgan_step_update_discriminator_conv2_bias, BespokeZoo/CDCGAN.swift:19
 *   sum grad/discriminator/conv2/bias via real [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add grad/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.5 adam/discriminator/conv2/bias/m/added [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/bias/m/next [128]  (BespokeZoo/CDCGAN.swift:19)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.001 adam/discriminator/conv2/bias/v/added [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/bias/v/next [128]  (BespokeZoo/CDCGAN.swift:19)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add 1e-07: adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/CDCGAN.swift:19)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   4 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv2_bias(const bespoke_task *task) {
#line 2393 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_bias_via_real = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_bias_via_fake = task->pointers[1]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[4]; /* [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
            const float m = adam_discriminator_conv2_bias_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_bias_2;
            const float bias = grad_bias_2 * grad_bias_2;
            const float v = adam_discriminator_conv2_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = discriminator_conv2_bias[column + c];
            if (trace_grad_discriminator_conv2_bias) {
                trace_grad_discriminator_conv2_bias[column + c] = grad_bias_2;
            }
            discriminator_conv2_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv2_bias_m[column + c] = m_next;
            adam_discriminator_conv2_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_real, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel via real [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_real(const bespoke_task *task) {
#line 2441 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_grad_discriminator_conv2_real = task->pointers[2]; /* [100][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_dropout1_real, 8208, 1, 64,
                         transformed_grad_discriminator_conv2_real + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_discriminator_conv2_kernel_via_fake + (slab * 8208 + column), 128, 1, copies);
    }
}

/* cdcgan_step_grad_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel via fake [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/kernel via real [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:19)
 *   13 MB */
static void cdcgan_step_grad_discriminator_conv2_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_kernel(const bespoke_task *task) {
#line 2487 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0];
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_kernel_via_fake, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_kernel_rows,
                          cdcgan_step_grad_discriminator_conv2_kernel_rows, grad_discriminator_conv2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_grad_discriminator_conv1_real, BespokeZoo/CDCGAN.swift:18
 *   multiply grad/discriminator/leakyReLU1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/conv1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum grad/discriminator/conv1/bias via real [64]  (BespokeZoo/CDCGAN.swift:18)
 *   19 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_real(const bespoke_task *task) {
#line 2508 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dropout1_real = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_real = task->pointers[1]; /* [196][128][64] */
    float *const restrict grad_discriminator_conv1_real = task->pointers[2]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias_via_real = task->pointers[3]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const grad_dropout1_row = grad_discriminator_dropout1_real + slab * 8192 + row * 64;
            float dropout1_mask[64];
            bespoke_dropout_mask(dropout1_mask, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 1.4285715f);
            const float *const dropout1_row = discriminator_dropout1_real + slab * 8192 + row * 64;
            float *const grad_conv1_row = grad_discriminator_conv1_real + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float grad_conv1 = grad_dropout1_row[c] * dropout1_mask[c] * bespoke_slope(dropout1_row[c], 0.3f);
                grad_conv1_row[c] = grad_conv1;
                total[c] += grad_conv1;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_bias_via_real[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_conv1_bias, BespokeZoo/CDCGAN.swift:18
 *   sum grad/discriminator/conv1/bias via real [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add grad/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.5 adam/discriminator/conv1/bias/m/added [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/bias/m/next [64]  (BespokeZoo/CDCGAN.swift:18)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.001 adam/discriminator/conv1/bias/v/added [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/bias/v/next [64]  (BespokeZoo/CDCGAN.swift:18)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add 1e-07: adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   2 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv1_bias(const bespoke_task *task) {
#line 2554 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_bias_via_real = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_bias_via_fake = task->pointers[1]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[4]; /* [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
            const float m = adam_discriminator_conv1_bias_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_bias_2;
            const float bias = grad_bias_2 * grad_bias_2;
            const float v = adam_discriminator_conv1_bias_v[column + c];
            const float v_next = 0.999f * v + 0.001f * bias;
            const float bias_2 = discriminator_conv1_bias[column + c];
            if (trace_grad_discriminator_conv1_bias) {
                trace_grad_discriminator_conv1_bias[column + c] = grad_bias_2;
            }
            discriminator_conv1_bias[column + c] = bias_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv1_bias_m[column + c] = m_next;
            adam_discriminator_conv1_bias_v[column + c] = v_next;
            total[c] += bias;
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[column + c] = total[c];
        }
    }
}

/* cdcgan_step_grad_discriminator_concat1_real, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: grad/discriminator/concat1/real [n=128, 28, 28, 2]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 7 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_concat1_real(const bespoke_task *task) {
#line 2602 "CDCGAN_kernels.h"
    float *const restrict grad_discriminator_concat1_real = task->pointers[0]; /* [784][128][2] */
    const float *const restrict grad_discriminator_conv1_real = task->pointers[1]; /* [196][128][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [25][1][64][16] */
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 2, terms, count, grad_discriminator_conv1_real, 8192, 64, 1,
                         discriminator_conv1_kernel_in_panels, 1024, 16, 64,
                         grad_discriminator_concat1_real + slab * 256, 2, 0, NULL);
    }
}

/* cdcgan_step_adam_discriminator_conv1_kernel_v_added, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via fake [5, 5, 2, 64]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via real [5, 5, 2, 64]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.5 adam/discriminator/conv1/kernel/m/added [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.001 adam/discriminator/conv1/kernel/v/added [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   294.2 MFLOP, 14 MB */
/* 4489 terms of 5 x 5 slabs. */
static const term_table cdcgan_step_adam_discriminator_conv1_kernel_v_added_slab_terms = {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_adam_discriminator_conv1_kernel_v_added(const bespoke_task *task) {
#line 2641 "CDCGAN_kernels.h"
    const float *const restrict discriminator_concat1_fake = task->pointers[0]; /* [784][128][2] */
    const float *const restrict grad_discriminator_conv1_fake = task->pointers[1]; /* [196][128][64] */
    const float *const restrict discriminator_concat1_real = task->pointers[2]; /* [784][128][2] */
    const float *const restrict grad_discriminator_conv1_real = task->pointers[3]; /* [196][128][64] */
    float *const restrict adam_discriminator_conv1_kernel_m_added = task->pointers[4]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_v_added = task->pointers[5]; /* [5][5][2][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[6];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[7]; /* [25][64] */
    const range items =
        partition_by_work(&cdcgan_step_adam_discriminator_conv1_kernel_v_added_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[64];
        term terms[197];
        const int count = terms_of_slab(&cdcgan_step_adam_discriminator_conv1_kernel_v_added_slab_terms, slab, terms);
        bespoke_multiply(2, 32, 32, terms, count, discriminator_concat1_fake, 256, 1, 2,
                         grad_discriminator_conv1_fake + item % 2 * 32, 8192, 64, 128, tile, 32, 0, NULL);
        bespoke_multiply(2, 32, 32, terms, count, discriminator_concat1_real, 256, 1, 2,
                         grad_discriminator_conv1_real + item % 2 * 32, 8192, 64, 128, tile, 32, 1, NULL);
        float total[32] = {0};
        for (int row = 0; row < 2; row++) {
            float *const m_added_row = adam_discriminator_conv1_kernel_m_added + slab * 128 + row * 64 + column;
            float *const v_added_row = adam_discriminator_conv1_kernel_v_added + slab * 128 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel = tile[row * 32 + c];
                const float kernel = grad_kernel * grad_kernel;
                m_added_row[c] = 0.5f * grad_kernel;
                v_added_row[c] = 0.001f * kernel;
                if (trace_grad_discriminator_conv1_kernel) {
                    trace_grad_discriminator_conv1_kernel[slab * 128 + row * 64 + column + c] = grad_kernel;
                }
                total[c] += kernel;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_discriminator[slab * 64 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:16
 *   dense, gradient of the kernel: grad/discriminator/embedding1/embeddings via fake [10, 784]
 *     (BespokeZoo/CDCGAN.swift:16)
 *   dense, gradient of the kernel: grad/discriminator/embedding1/embeddings via real [10, 784]
 *     (BespokeZoo/CDCGAN.swift:16)
 *   scale by 0.5 adam/discriminator/embedding1/embeddings/m/added [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   add adam/discriminator/embedding1/embeddings/m/next [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   square adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   scale by 0.001 adam/discriminator/embedding1/embeddings/v/added [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   add adam/discriminator/embedding1/embeddings/v/next [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   square root adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   add 1e-07: adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   multiply adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   divide adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   subtract discriminator/embedding1/embeddings/next [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   4.0 MFLOP, 1 MB */
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_embedding1_embeddings(const bespoke_task *task) {
#line 2703 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict generator_embedding1_one_hot = task->pointers[0]; /* [1][128][10] */
    /* [784][1][128][16] */
    const float *const restrict grad_discriminator_embedding1_fake_in_panels = task->pointers[1];
    const float *const restrict discriminator_embedding1_real_one_hot = task->pointers[2]; /* [1][128][10] */
    /* [784][1][128][16] */
    const float *const restrict grad_discriminator_embedding1_real_in_panels = task->pointers[3];
    float *const restrict adam_discriminator_embedding1_embeddings_m = task->pointers[4]; /* [10][784] */
    float *const restrict adam_discriminator_embedding1_embeddings_v = task->pointers[5]; /* [10][784] */
    float *const restrict discriminator_embedding1_embeddings = task->pointers[6]; /* [10][784] */
    float *const restrict trace_grad_discriminator_embedding1_embeddings = task->pointers[7];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[8]; /* [784][1] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items =
        partition_by_work(&cdcgan_step_discriminator_embedding1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[160];
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_slab_terms, slab, terms);
        bespoke_multiply(10, 16, 1, terms, count, generator_embedding1_one_hot, 1280, 1, 10,
                         grad_discriminator_embedding1_fake_in_panels, 2048, 16, 128, tile, 16, 0, NULL);
        bespoke_multiply(10, 16, 1, terms, count, discriminator_embedding1_real_one_hot, 1280, 1, 10,
                         grad_discriminator_embedding1_real_in_panels, 2048, 16, 128, tile, 16, 1, NULL);
        float total[16] = {0};
        for (int row = 0; row < 10; row++) {
            float *const m_row = adam_discriminator_embedding1_embeddings_m + slab + row * 784;
            float *const v_row = adam_discriminator_embedding1_embeddings_v + slab + row * 784;
            float *const embeddings_row = discriminator_embedding1_embeddings + slab + row * 784;
            for (int c = 0; c < 1; c++) {
                const float grad_embeddings = tile[row * 16 + c];
                const float m_next = 0.5f * m_row[c] + 0.5f * grad_embeddings;
                const float embeddings = grad_embeddings * grad_embeddings;
                const float v_next = 0.999f * v_row[c] + 0.001f * embeddings;
                if (trace_grad_discriminator_embedding1_embeddings) {
                    trace_grad_discriminator_embedding1_embeddings[slab + row * 784 + c] = grad_embeddings;
                }
                embeddings_row[c] = embeddings_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += embeddings;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_gradient_discriminator[slab + c] = total[c];
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose3_kernel_2, BespokeZoo/CDCGAN.swift:12
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose3_kernel_2(const bespoke_task *task) {
#line 2758 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(generator_convTranspose3_kernel + slab * 64 + item % 1 * 64,
                         generator_convTranspose3_kernel_in_panels + slab * 64 + item % 1 * 32, 32, 32, 64);
    }
}

/* cdcgan_step_grad_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   multiply grad/generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   1 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose3(const bespoke_task *task) {
#line 2774 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_concat1_fake_for_generator = task->pointers[0]; /* [784][128][2] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    float *const restrict grad_generator_convTranspose3 = task->pointers[2]; /* [784][128][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const grad_concat1_row = grad_discriminator_concat1_fake_for_generator + slab * 256;
        const float *const tanh1_row = generator_tanh1 + slab * 128;
        float *const grad_convTranspose3_row = grad_generator_convTranspose3 + slab * 128;
        for (int c = 0; c < 128; c++) {
            grad_convTranspose3_row[c] = grad_concat1_row[c * 2] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm3_centred_via_normalised, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2: grad/generator/leakyReLU3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   multiply grad/generator/batchNorm3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/normalised [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/gamma [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/centred via normalised [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/inverse_deviation [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   73.5 MFLOP, 20 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_centred_via_normalised(const bespoke_task *task) {
#line 2803 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose3 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[4]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm3_centred_via_normalised = task->pointers[7]; /* [196][128][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* [196][64] */
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dropout1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[26];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_convTranspose3, 128, 1, 1,
                         generator_convTranspose3_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU3_row = generator_leakyReLU3 + slab * 8192 + row * 64 + column;
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64 + column;
            float *const grad_centred_row = grad_generator_batchNorm3_centred_via_normalised + slab * 8192 + row * 64
                + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_batchNorm3 = tile[row * 32 + c] * bespoke_slope(leakyReLU3_row[c], 0.3f);
                const float grad_normalised = grad_batchNorm3 * generator_batchNorm3_gamma[column + c];
                const float centred = convTranspose2_row[c] - generator_batchNorm3_mean[column + c];
                const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
                grad_centred_row[c] = grad_normalised * inverse_deviation;
                total[c] += grad_batchNorm3;
                total_2[c] += grad_batchNorm3 * (centred * inverse_deviation);
                total_3[c] += grad_normalised * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_beta[slab * 64 + column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_gamma[slab * 64 + column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_inverse_deviation[slab * 64 + column + c] = total_3[c];
        }
    }
}

/* cdcgan_step_grad_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose3/kernel [5, 5, 1, 64]
 *     (BespokeZoo/CDCGAN.swift:12)
 *   square adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   73.5 MFLOP, 7 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 2864 "CDCGAN_kernels.h"
    float *const restrict grad_generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose3 = task->pointers[1]; /* [784][128][1] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    float *const restrict trace_grad_generator_convTranspose3_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [25][64] */
    const range items =
        partition_by_work(&cdcgan_step_adam_discriminator_conv1_kernel_v_added_slab_terms, 2, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&cdcgan_step_adam_discriminator_conv1_kernel_v_added_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_generator_convTranspose3, 128, 1, 1,
                         generator_leakyReLU3 + item % 2 * 32, 8192, 64, 128,
                         grad_generator_convTranspose3_kernel + (slab * 64 + column), 64, 0, NULL);
        float total[32] = {0};
        float *const grad_kernel_row = grad_generator_convTranspose3_kernel + slab * 64 + column;
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            if (trace_grad_generator_convTranspose3_kernel) {
                trace_grad_generator_convTranspose3_kernel[slab * 64 + column + c] = grad_kernel_row[c];
            }
            total[c] += grad_kernel_row[c] * grad_kernel_row[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 64 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm3_mean_sum_and_update, BespokeZoo/CDCGAN.swift:11
 *   sum grad/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by -0.5 grad/generator/batchNorm3/variance_plus_epsilon [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/variance_plus_epsilon [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 7.9719386e-05 grad/generator/batchNorm3/centred via squares [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/mean [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by -3.9859693e-05 grad/generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.5 adam/generator/batchNorm3/gamma/m/added [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/gamma/m/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.001 adam/generator/batchNorm3/gamma/v/added [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/gamma/v/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add 1e-07: adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/batchNorm3/gamma/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.5 adam/generator/batchNorm3/beta/m/added [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/beta/m/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.001 adam/generator/batchNorm3/beta/v/added [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/beta/v/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add 1e-07: adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/batchNorm3/beta/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   4 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_mean_sum_and_update(const bespoke_task *task) {
#line 2928 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[0]; /* [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[1]; /* [196][64] */
    /* [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[2];
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* [64] */
    float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* [64] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[5]; /* [64] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[6]; /* [64] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[7]; /* [64] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[8]; /* [64] */
    float *const restrict generator_batchNorm3_beta = task->pointers[9]; /* [64] */
    float *const restrict grad_generator_batchNorm3_centred_via_squares = task->pointers[10]; /* [64] */
    float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[11]; /* [64] */
    float *const restrict trace_grad_generator_batchNorm3_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm3_beta = task->pointers[13];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[14]; /* [1][64] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[15]; /* [1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        float grad_beta[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_beta[c] += sums_for_grad_generator_batchNorm3_beta[i * 64 + column + c];
            }
        }
        float grad_gamma[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_gamma[c] += sums_for_grad_generator_batchNorm3_gamma[i * 64 + column + c];
            }
        }
        float grad_inverse_deviation[32] = {0};
        for (int i = 0; i < 196; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_inverse_deviation[c] += sums_for_grad_generator_batchNorm3_inverse_deviation[i * 64 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
            const float gamma_2 = generator_batchNorm3_gamma[column + c];
            const float m = adam_generator_batchNorm3_gamma_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_gamma[c];
            const float gamma_3 = grad_gamma[c] * grad_gamma[c];
            const float v = adam_generator_batchNorm3_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm3_beta_m[column + c];
            const float m_next_2 = 0.5f * m_2 + 0.5f * grad_beta[c];
            const float beta = grad_beta[c] * grad_beta[c];
            const float v_2 = adam_generator_batchNorm3_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm3_beta[column + c];
            grad_generator_batchNorm3_centred_via_squares[column + c] =
                7.9719386e-05f
                * (-0.5f * grad_inverse_deviation[c] * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm3_mean_sum[column + c] =
                -3.9859693e-05f * (grad_beta[c] * gamma_2 * inverse_deviation);
            if (trace_grad_generator_batchNorm3_gamma) {
                trace_grad_generator_batchNorm3_gamma[column + c] = grad_gamma[c];
            }
            if (trace_grad_generator_batchNorm3_beta) {
                trace_grad_generator_batchNorm3_beta[column + c] = grad_beta[c];
            }
            generator_batchNorm3_gamma[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
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

/* cdcgan_step_grad_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   multiply grad/generator/batchNorm3/centred via squares [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add grad/generator/batchNorm3/centred [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add grad/generator/convTranspose2 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   19 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose2(const bespoke_task *task) {
#line 3021 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm3_centred_via_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    /* [196][128][64] */
    const float *const restrict grad_generator_batchNorm3_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[5]; /* [196][128][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64;
            const float *const grad_centred_row = grad_generator_batchNorm3_centred_via_normalised + slab * 8192
                + row * 64;
            float *const grad_convTranspose2_row = grad_generator_convTranspose2 + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                grad_convTranspose2_row[c] = grad_centred_row[c]
                    + grad_generator_batchNorm3_centred_via_squares[c]
                    * (convTranspose2_row[c] - generator_batchNorm3_mean[c]) + grad_generator_batchNorm3_mean_sum[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose2_kernel_2, BespokeZoo/CDCGAN.swift:11
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose2_kernel_2(const bespoke_task *task) {
#line 3051 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(generator_convTranspose2_kernel + slab * 8192 + item % 64 * 128,
                         generator_convTranspose2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* cdcgan_step_transform_grad_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transform grad/generator/convTranspose2 [n=128, 14, 14, 64]
 *   18 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_generator_convTranspose2(const bespoke_task *task) {
#line 3067 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(grad_generator_convTranspose2, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_rows,
                          cdcgan_step_transform_discriminator_dropout1_rows, transformed_grad_generator_convTranspose2,
                          8208, (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128);
    }
}

/* cdcgan_step_products_of_grad_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2: grad/generator/leakyReLU2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_leakyReLU2(const bespoke_task *task) {
#line 3085 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_leakyReLU2 = task->pointers[0]; /* [100][128][128] */
    const float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_discriminator_conv2_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count = terms_of_slab(&cdcgan_step_products_of_discriminator_conv2_product_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_convTranspose2, 8208, 64, 1,
                         transformed_generator_convTranspose2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_grad_generator_leakyReLU2 + (slab * 16400 + column), 128, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2: grad/generator/leakyReLU2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   10 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_leakyReLU2(const bespoke_task *task) {
#line 3108 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_leakyReLU2 = task->pointers[0]; /* [100][128][128] */
    float *const restrict grad_generator_leakyReLU2 = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_grad_generator_leakyReLU2, 16400, (grid_of_slabs){10, 10, 1, 1},
                          cdcgan_step_discriminator_conv2_product_rows, cdcgan_step_discriminator_conv2_product_rows,
                          grad_generator_leakyReLU2, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:11)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 3127 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[2]; /* [100][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_convTranspose2, 8208, 1, 64,
                         transformed_generator_leakyReLU2 + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_generator_convTranspose2_kernel + (slab * 8208 + column), 128, 0, copies);
    }
}

/* cdcgan_step_grad_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:11)
 *   13 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 3153 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose2_kernel = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_kernel_rows,
                          cdcgan_step_grad_discriminator_conv2_kernel_rows, grad_generator_convTranspose2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_grad_generator_batchNorm2_centred_via_normalised, BespokeZoo/CDCGAN.swift:10
 *   multiply grad/generator/batchNorm2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/normalised [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/gamma [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/centred via normalised [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/inverse_deviation [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   13 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm2_centred_via_normalised(const bespoke_task *task) {
#line 3179 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_leakyReLU2 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_leakyReLU2 = task->pointers[1]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[2]; /* [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[3]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[4]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[5]; /* [128] */
    float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[6]; /* [49][128][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[7]; /* [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[8]; /* [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[9]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        float total_2[128] = {0};
        float total_3[128] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const grad_leakyReLU2_row = grad_generator_leakyReLU2 + slab * 16384 + row * 128;
            const float *const leakyReLU2_row = generator_leakyReLU2 + slab * 16384 + row * 128;
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            float *const grad_centred_row = grad_generator_batchNorm2_centred_via_normalised + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float grad_batchNorm2 = grad_leakyReLU2_row[c] * bespoke_slope(leakyReLU2_row[c], 0.3f);
                const float grad_normalised = grad_batchNorm2 * generator_batchNorm2_gamma[c];
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[c];
                grad_centred_row[c] = grad_normalised * generator_batchNorm2_inverse_deviation[c];
                total[c] += grad_batchNorm2;
                total_2[c] += grad_batchNorm2 * (centred * generator_batchNorm2_inverse_deviation[c]);
                total_3[c] += grad_normalised * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_beta[slab * 128 + c] = total[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_gamma[slab * 128 + c] = total_2[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_inverse_deviation[slab * 128 + c] = total_3[c];
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm2_mean_sum_and_update, BespokeZoo/CDCGAN.swift:10
 *   sum grad/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by -0.5 grad/generator/batchNorm2/variance_plus_epsilon [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/variance_plus_epsilon [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.00031887754 grad/generator/batchNorm2/centred via squares [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/mean [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by -0.00015943877 grad/generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.5 adam/generator/batchNorm2/gamma/m/added [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/gamma/m/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.001 adam/generator/batchNorm2/gamma/v/added [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/gamma/v/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add 1e-07: adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/batchNorm2/gamma/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.5 adam/generator/batchNorm2/beta/m/added [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/beta/m/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.001 adam/generator/batchNorm2/beta/v/added [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/beta/v/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add 1e-07: adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/batchNorm2/beta/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   8 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm2_mean_sum_and_update(const bespoke_task *task) {
#line 3256 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[0]; /* [49][128] */
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[1]; /* [49][128] */
    /* [49][128] */
    const float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[2];
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* [128] */
    float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* [128] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[5]; /* [128] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[6]; /* [128] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[7]; /* [128] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[8]; /* [128] */
    float *const restrict generator_batchNorm2_beta = task->pointers[9]; /* [128] */
    float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[10]; /* [128] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[11]; /* [128] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm2_beta = task->pointers[13];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[14]; /* [1][128] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[15]; /* [1][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        float grad_beta[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_beta[c] += sums_for_grad_generator_batchNorm2_beta[i * 128 + column + c];
            }
        }
        float grad_gamma[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_gamma[c] += sums_for_grad_generator_batchNorm2_gamma[i * 128 + column + c];
            }
        }
        float grad_inverse_deviation[32] = {0};
        for (int i = 0; i < 49; i++) {
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                grad_inverse_deviation[c] += sums_for_grad_generator_batchNorm2_inverse_deviation[i * 128 + column + c];
            }
        }
        BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
            const float inverse_deviation = generator_batchNorm2_inverse_deviation[column + c];
            const float gamma_2 = generator_batchNorm2_gamma[column + c];
            const float m = adam_generator_batchNorm2_gamma_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_gamma[c];
            const float gamma_3 = grad_gamma[c] * grad_gamma[c];
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_next_2 = 0.5f * m_2 + 0.5f * grad_beta[c];
            const float beta = grad_beta[c] * grad_beta[c];
            const float v_2 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_centred_via_squares[column + c] =
                0.00031887754f
                * (-0.5f * grad_inverse_deviation[c] * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm2_mean_sum[column + c] =
                -0.00015943877f * (grad_beta[c] * gamma_2 * inverse_deviation);
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

/* cdcgan_step_grad_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   multiply grad/generator/batchNorm2/centred via squares [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add grad/generator/batchNorm2/centred [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add grad/generator/convTranspose1 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   10 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose1(const bespoke_task *task) {
#line 3349 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[0]; /* [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    /* [49][128][128] */
    const float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[4]; /* [128] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[5]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            const float *const grad_centred_row = grad_generator_batchNorm2_centred_via_normalised + slab * 16384
                + row * 128;
            float *const grad_convTranspose1_row = grad_generator_convTranspose1 + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                grad_convTranspose1_row[c] = grad_centred_row[c]
                    + grad_generator_batchNorm2_centred_via_squares[c]
                    * (convTranspose1_row[c] - generator_batchNorm2_mean[c]) + grad_generator_batchNorm2_mean_sum[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose1_kernel_2, BespokeZoo/CDCGAN.swift:10
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose1_kernel_2(const bespoke_task *task) {
#line 3379 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][8][128][32] */
    const range items = share_evenly(3200, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 128;
        bespoke_pack_row(generator_convTranspose1_kernel + slab * 32768 + item % 128 * 256,
                         generator_convTranspose1_kernel_in_panels + slab * 32768 + item % 128 * 32, 4096, 32, 256);
    }
}

/* cdcgan_step_transform_grad_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transform grad/generator/convTranspose1 [n=128, 7, 7, 128]
 *   14 MB */
static void cdcgan_step_transform_grad_generator_convTranspose1_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = 140.625f * in[0] - 355.46875f * in[2] + 134.76562f * in[4] + 111.328125f * in[6];
    const sixteen t0 = -35.15625f * in[0] + 88.86719f * in[2] - 33.691406f * in[4] - 27.832031f * in[6];
    const sixteen t1 = -88.86719f * in[1] + 33.691406f * in[3] + 27.832031f * in[5];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    out[3] = -311.34375f * in[0] + 631.33594f * in[2] + 172.96875f * in[4] - 631.33594f * in[6];
    const sixteen t2 = 51.890625f * in[0] - 105.22266f * in[2] - 28.828125f * in[4] + 105.22266f * in[6];
    const sixteen t3 = 210.44531f * in[1] + 57.65625f * in[3] - 210.44531f * in[5];
    out[4] = t2 + t3;
    out[5] = t2 - t3;
    out[6] = 6.875f * in[0] + 7.0625f * in[2] - 7.875f * in[4] - 2.5625f * in[6];
    const sixteen t4 = 4.5f * in[0] - 2.375f * in[2] - 9.4375f * in[4] - 1.5625f * in[6];
    const sixteen t5 = -2.375f * in[1] - 9.4375f * in[3] - 1.5625f * in[5];
    out[7] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = 1.125f * in[0] - 1.4375f * in[2] - 2.125f * in[4] + 1.4375f * in[6];
    const sixteen t7 = -2.875f * in[1] - 4.25f * in[3] + 2.875f * in[5];
    out[9] = t6 + t7;
    out[10] = t6 - t7;
    const sixteen t8 = 8.0f * in[0] + 2.0f * in[2] - 9.0f * in[4] - 2.0f * in[6];
    const sixteen t9 = 1.5f * in[1] - 6.75f * in[3] - 1.5f * in[5];
    out[11] = t8 + t9;
    out[12] = t8 - t9;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_generator_convTranspose1(const bespoke_task *task) {
#line 3421 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(grad_generator_convTranspose1, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_grad_generator_convTranspose1_rows,
                          cdcgan_step_transform_grad_generator_convTranspose1_rows,
                          transformed_grad_generator_convTranspose1, 16400, (grid_of_slabs){13, 13, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_reshape1, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1: grad/generator/reshape1 [n=128, 7, 7, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   1417.7 MFLOP instead of 7054.8, 55 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_reshape1(const bespoke_task *task) {
#line 3440 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [169][128][256] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_convTranspose1, 16400, 128, 1,
                         transformed_generator_convTranspose1_kernel + item % 8 * 4096, 32784, 32, 128,
                         products_of_grad_generator_reshape1 + (slab * 32784 + column), 256, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_reshape1, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1: grad/generator/reshape1 [n=128, 7, 7, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   29 MB */
static void cdcgan_step_grad_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[4] + in[5];
    const sixteen t3 = in[4] - in[5];
    const sixteen t4 = in[7] + in[8];
    const sixteen t5 = in[7] - in[8];
    const sixteen t6 = in[9] + in[10];
    const sixteen t7 = in[9] - in[10];
    const sixteen t8 = in[11] + in[12];
    const sixteen t9 = in[11] - in[12];
    out[0] = t0 + t2 + in[6] + t4 + t6 + t8;
    out[1] = in[0] + t1 + in[3] + t3 + t5 + 2.0f * t7 + 0.75f * t9;
    out[2] = -t0 - 2.0f * t2 + t4 + 4.0f * t6 + 0.5625f * t8;
    out[3] = -in[0] - t1 - 2.0f * in[3] - 2.0f * t3 + t5 + 8.0f * t7 + 0.421875f * t9;
    out[4] = t0 + 4.0f * t2 + t4 + 16.0f * t6 + 0.31640625f * t8;
    out[5] = in[0] + t1 + 4.0f * in[3] + 4.0f * t3 + t5 + 32.0f * t7 + 0.23730469f * t9;
    out[6] = -t0 - 8.0f * t2 + t4 + 64.0f * t6 + 0.17797852f * t8;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_reshape1(const bespoke_task *task) {
#line 3481 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [169][128][256] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][128][256] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_grad_generator_reshape1, 32784, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_grad_generator_reshape1_rows, cdcgan_step_grad_generator_reshape1_rows,
                          grad_generator_reshape1, 32768, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 128, 256]
 *     (BespokeZoo/CDCGAN.swift:10)
 *   1417.7 MFLOP instead of 7054.8, 55 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 3500 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0]; /* [169][128][256] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [169][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_convTranspose1, 16400, 1, 128,
                         transformed_generator_reshape1 + item % 8 * 32, 32784, 256, 128,
                         products_of_grad_generator_convTranspose1_kernel + (slab * 32784 + column), 256, 0, copies);
    }
}

/* cdcgan_step_grad_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 128, 256]
 *     (BespokeZoo/CDCGAN.swift:10)
 *   25 MB */
static void cdcgan_step_grad_generator_convTranspose1_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[4] + in[5];
    const sixteen t3 = in[4] - in[5];
    const sixteen t4 = in[7] + in[8];
    const sixteen t5 = in[7] - in[8];
    const sixteen t6 = in[9] + in[10];
    const sixteen t7 = in[9] - in[10];
    const sixteen t8 = in[11] + in[12];
    const sixteen t9 = in[11] - in[12];
    out[0] = 0.004096f * t0 + 0.0002350159f * t2 - 0.22222222f * in[6] - 0.06349207f * t4 + 0.00040404042f * t6
        + 0.14761919f * t8;
    out[1] = 0.004096f * in[0] + 0.004096f * t1 + 0.0002350159f * in[3] + 0.0002350159f * t3 - 0.06349207f * t5
        + 0.00080808083f * t7 + 0.11071439f * t9;
    out[2] = -0.004096f * t0 - 0.0004700318f * t2 - 0.06349207f * t4 + 0.0016161617f * t6 + 0.0830358f * t8;
    out[3] = -0.004096f * in[0] - 0.004096f * t1 - 0.0004700318f * in[3] - 0.0004700318f * t3 - 0.06349207f * t5
        + 0.0032323233f * t7 + 0.062276844f * t9;
    out[4] = 0.004096f * t0 + 0.0009400636f * t2 - 0.06349207f * t4 + 0.0064646467f * t6 + 0.046707634f * t8;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 3544 "CDCGAN_kernels.h"
    /* [169][128][256] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][128][256] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [16640] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1_kernel, 32784, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_grad_generator_convTranspose1_kernel_rows,
                          cdcgan_step_grad_generator_convTranspose1_kernel_rows, grad_generator_convTranspose1_kernel,
                          32768, (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_grad_generator_batchNorm1_centred_via_normalised, BespokeZoo/CDCGAN.swift:8
 *   multiply grad/generator/batchNorm1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/normalised [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/gamma [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/centred via normalised [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/inverse_deviation [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   26 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm1_centred_via_normalised(const bespoke_task *task) {
#line 3570 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_reshape1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_leakyReLU1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[2]; /* [12544] */
    const float *const restrict generator_dense1 = task->pointers[3]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[4]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[5]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[6]; /* [49][128][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[7]; /* [49][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[8]; /* [49][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[9]; /* [49][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[256] = {0};
        float total_2[256] = {0};
        float total_3[256] = {0};
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 256;
        const float *const mean_row = generator_batchNorm1_mean + slab * 256;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 256;
        for (int row = 0; row < 128; row++) {
            const float *const grad_reshape1_row = grad_generator_reshape1 + slab * 32768 + row * 256;
            const float *const leakyReLU1_row = generator_leakyReLU1 + slab * 32768 + row * 256;
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            float *const grad_centred_row = grad_generator_batchNorm1_centred_via_normalised + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                const float grad_batchNorm1 = grad_reshape1_row[c] * bespoke_slope(leakyReLU1_row[c], 0.3f);
                const float grad_normalised = grad_batchNorm1 * gamma_row[c];
                const float centred = dense1_row[c] - mean_row[c];
                grad_centred_row[c] = grad_normalised * inverse_deviation_row[c];
                total[c] += grad_batchNorm1;
                total_2[c] += grad_batchNorm1 * (centred * inverse_deviation_row[c]);
                total_3[c] += grad_normalised * centred;
            }
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_beta[slab * 256 + c] = total[c];
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_gamma[slab * 256 + c] = total_2[c];
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_inverse_deviation[slab * 256 + c] = total_3[c];
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm1_mean_sum_and_update, BespokeZoo/CDCGAN.swift:8
 *   scale by -0.5 grad/generator/batchNorm1/variance_plus_epsilon [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/variance_plus_epsilon [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.015625 grad/generator/batchNorm1/centred via squares [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/mean [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by -0.0078125 grad/generator/batchNorm1/mean_sum [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.5 adam/generator/batchNorm1/gamma/m/added [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/gamma/m/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.001 adam/generator/batchNorm1/gamma/v/added [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/gamma/v/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add 1e-07: adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/batchNorm1/gamma/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.5 adam/generator/batchNorm1/beta/m/added [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/beta/m/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.001 adam/generator/batchNorm1/beta/v/added [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/beta/v/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add 1e-07: adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/batchNorm1/beta/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   903 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm1_mean_sum_and_update(const bespoke_task *task) {
#line 3647 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    /* [49][256] */
    const float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[0];
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [12544] */
    const float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[2]; /* [49][256] */
    float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[4]; /* [49][256] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[5]; /* [12544] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* [12544] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* [12544] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* [12544] */
    float *const restrict generator_batchNorm1_beta = task->pointers[9]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[10]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[11]; /* [12544] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[12]; /* [1][12544] */
    float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[13]; /* [1][12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 49 * 256;
        float total[256] = {0};
        float total_2[256] = {0};
        for (int c = 0; c < 256; c++) {
            const float inverse_deviation = generator_batchNorm1_inverse_deviation[column + c];
            const float grad_beta = sums_for_grad_generator_batchNorm1_beta[column + c];
            const float gamma_2 = generator_batchNorm1_gamma[column + c];
            const float grad_gamma = sums_for_grad_generator_batchNorm1_gamma[column + c];
            const float m = adam_generator_batchNorm1_gamma_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_gamma;
            const float gamma_3 = grad_gamma * grad_gamma;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_next = 0.999f * v + 0.001f * gamma_3;
            const float m_2 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_next_2 = 0.5f * m_2 + 0.5f * grad_beta;
            const float beta = grad_beta * grad_beta;
            const float v_2 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_next_2 = 0.999f * v_2 + 0.001f * beta;
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_centred_via_squares[column + c] =
                0.015625f
                * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean_sum[column + c] = -0.0078125f * (grad_beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma[column + c] = gamma_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_next_2 / (sqrtf(v_next_2) + 1e-07f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_next;
            adam_generator_batchNorm1_gamma_v[column + c] = v_next;
            adam_generator_batchNorm1_beta_m[column + c] = m_next_2;
            adam_generator_batchNorm1_beta_v[column + c] = v_next_2;
            total[c] += gamma_3;
            total_2[c] += beta;
        }
        for (int c = 0; c < 256; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
        for (int c = 0; c < 256; c++) {
            sums_for_signal_gradient_generator_2[column + c] = total_2[c];
        }
    }
}

/* cdcgan_step_pack_generator_dense1_kernel_2, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_dense1_kernel_2(const bespoke_task *task) {
#line 3714 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* [150][12544] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* [49][5][256][32] */
    const range items = share_evenly(245, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 5;
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        bespoke_pack_transposed(generator_dense1_kernel + (slab * 256 + column * 12544), 12544,
                                generator_dense1_kernel_in_panels + item * 8192, 256, 32, columns);
    }
}

/* cdcgan_step_grad_generator_dense1, BespokeZoo/CDCGAN.swift:8
 *   multiply grad/generator/batchNorm1/centred via squares [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add grad/generator/batchNorm1/centred [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add grad/generator/dense1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   19 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_dense1(const bespoke_task *task) {
#line 3734 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[0]; /* [12544] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [12544] */
    /* [49][128][256] */
    const float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[4]; /* [12544] */
    float *const restrict grad_generator_dense1 = task->pointers[5]; /* [49][128][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const grad_centred_row = grad_generator_batchNorm1_centred_via_squares + slab * 256;
        const float *const mean_row = generator_batchNorm1_mean + slab * 256;
        const float *const grad_mean_sum_row = grad_generator_batchNorm1_mean_sum + slab * 256;
        for (int row = 0; row < 128; row++) {
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            const float *const grad_centred_row_2 = grad_generator_batchNorm1_centred_via_normalised + slab * 32768
                + row * 256;
            float *const grad_dense1_row = grad_generator_dense1 + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                grad_dense1_row[c] = grad_centred_row_2[c] + grad_centred_row[c] * (dense1_row[c] - mean_row[c])
                    + grad_mean_sum_row[c];
            }
        }
    }
}

/* cdcgan_step_grad_generator_concat1, BespokeZoo/CDCGAN.swift:8
 *   dense, gradient of the input: grad/generator/concat1 [n=128, 150]  (BespokeZoo/CDCGAN.swift:8)
 *   481.7 MFLOP, 14 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_concat1(const bespoke_task *task) {
#line 3766 "CDCGAN_kernels.h"
    float *const restrict grad_generator_concat1 = task->pointers[0]; /* [1][128][150] */
    const float *const restrict grad_generator_dense1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][5][256][32] */
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 5, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_multiply(128, 32, columns, terms, count, grad_generator_dense1, 32768, 256, 1,
                         generator_dense1_kernel_in_panels + item % 5 * 8192, 40960, 32, 256,
                         grad_generator_concat1 + column, 150, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   dense, gradient of the kernel: grad/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   481.7 MFLOP, 14 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_dense1_kernel(const bespoke_task *task) {
#line 3790 "CDCGAN_kernels.h"
    float *const restrict grad_generator_dense1_kernel = task->pointers[0]; /* [150][12544] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict grad_generator_dense1 = task->pointers[2]; /* [49][128][256] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [49][256] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4096] */
        bespoke_multiply(150, 32, 32, terms, count, generator_concat1, 19200, 1, 150,
                         grad_generator_dense1 + item % 8 * 32, 32768, 256, 128,
                         grad_generator_dense1_kernel + (slab * 256 + column), 12544, 0, copies);
        float total[32] = {0};
        for (int row = 0; row < 150; row++) {
            float *const grad_kernel_row = grad_generator_dense1_kernel + slab * 256 + row * 12544 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[slab * 256 + row * 12544 + column + c] = grad_kernel_row[c];
                }
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 256 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_grad_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   slice grad/generator/embedding1 [n=128, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   51 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_embedding1(const bespoke_task *task) {
#line 3827 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_concat1 = task->pointers[0]; /* [1][128][150] */
    float *const restrict grad_generator_embedding1 = task->pointers[1]; /* [1][128][50] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        for (int row = 0; row < 128; row++) {
            const float *const grad_concat1_row = grad_generator_concat1 + row * 150 + column + 100;
            float *const grad_embedding1_row = grad_generator_embedding1 + row * 50 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                grad_embedding1_row[c] = grad_concat1_row[c];
            }
        }
    }
}

/* cdcgan_step_pack_grad_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   pack grad/generator/embedding1 [n=128, 50]
 *   51 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_generator_embedding1(const bespoke_task *task) {
#line 3849 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_embedding1 = task->pointers[0]; /* [1][128][50] */
    float *const restrict grad_generator_embedding1_in_panels = task->pointers[1]; /* [1][2][128][32] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(grad_generator_embedding1 + item * 50, grad_generator_embedding1_in_panels + item * 32, 4096,
                         32, 50);
    }
}

/* cdcgan_step_grad_generator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:7
 *   dense, gradient of the kernel: grad/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   square adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   0.1 MFLOP, 33 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_embedding1_embeddings(const bespoke_task *task) {
#line 3866 "CDCGAN_kernels.h"
    float *const restrict grad_generator_embedding1_embeddings = task->pointers[0]; /* [10][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    const float *const restrict grad_generator_embedding1_in_panels = task->pointers[2]; /* [1][2][128][32] */
    float *const restrict trace_grad_generator_embedding1_embeddings = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][50] */
    const range items = partition_by_work(&cdcgan_step_generator_embedding1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_embedding1_slab_terms, 0, terms);
        bespoke_multiply(10, 32, columns, terms, count, generator_embedding1_one_hot, 1280, 1, 10,
                         grad_generator_embedding1_in_panels + item % 2 * 4096, 8192, 32, 128,
                         grad_generator_embedding1_embeddings + column, 50, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 10; row++) {
            float *const grad_embeddings_row = grad_generator_embedding1_embeddings + row * 50 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                if (trace_grad_generator_embedding1_embeddings) {
                    trace_grad_generator_embedding1_embeddings[row * 50 + column + c] = grad_embeddings_row[c];
                }
                total[c] += grad_embeddings_row[c] * grad_embeddings_row[c];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square root adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   divide adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   subtract discriminator/conv1/kernel/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   102 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv1_kernel(const bespoke_task *task) {
#line 3908 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* [5][5][2][64] */
    const float *const restrict adam_discriminator_conv1_kernel_m_added = task->pointers[1]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[2]; /* [5][5][2][64] */
    const float *const restrict adam_discriminator_conv1_kernel_v_added = task->pointers[3]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[4]; /* [5][5][2][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 256;
        const int columns = column + 256 < 3200 ? 256 : 3200 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_discriminator_conv1_kernel_m[column + c];
            const float m_next = 0.5f * m + adam_discriminator_conv1_kernel_m_added[column + c];
            const float v = adam_discriminator_conv1_kernel_v[column + c];
            const float v_next = 0.999f * v + adam_discriminator_conv1_kernel_v_added[column + c];
            const float kernel = discriminator_conv1_kernel[column + c];
            discriminator_conv1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv1_kernel_m[column + c] = m_next;
            adam_discriminator_conv1_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   scale by 0.5 adam/discriminator/conv2/kernel/m/added [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.001 adam/discriminator/conv2/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   add 1e-07: adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv2_kernel(const bespoke_task *task) {
#line 3947 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float grad_kernel = grad_discriminator_conv2_kernel[column + c];
            const float m = adam_discriminator_conv2_kernel_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_kernel;
            const float v = adam_discriminator_conv2_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = discriminator_conv2_kernel[column + c];
            discriminator_conv2_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_conv2_kernel_m[column + c] = m_next;
            adam_discriminator_conv2_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_generator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:7
 *   add adam/generator/embedding1/embeddings/m/next [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   add adam/generator/embedding1/embeddings/v/next [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   square root adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   add 1e-07: adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   multiply adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   divide adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   subtract generator/embedding1/embeddings/next [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   14 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_embedding1_embeddings(const bespoke_task *task) {
#line 3982 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_embedding1_embeddings_m = task->pointers[0]; /* [10][50] */
    const float *const restrict grad_generator_embedding1_embeddings = task->pointers[1]; /* [10][50] */
    float *const restrict adam_generator_embedding1_embeddings_v = task->pointers[2]; /* [10][50] */
    float *const restrict generator_embedding1_embeddings = task->pointers[3]; /* [10][50] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        const int columns = column + 256 < 500 ? 256 : 500 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_embedding1_embeddings_m[column + c];
            const float grad_embeddings = grad_generator_embedding1_embeddings[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_embeddings;
            const float v = adam_generator_embedding1_embeddings_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_embeddings * grad_embeddings);
            const float embeddings = generator_embedding1_embeddings[column + c];
            generator_embedding1_embeddings[column + c] = embeddings - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_embedding1_embeddings_m[column + c] = m_next;
            adam_generator_embedding1_embeddings_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   add adam/generator/dense1/kernel/m/next [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/dense1/kernel/v/next [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add 1e-07: adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/dense1/kernel/next [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   53 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_dense1_kernel(const bespoke_task *task) {
#line 4018 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [150][12544] */
    const float *const restrict grad_generator_dense1_kernel = task->pointers[1]; /* [150][12544] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [150][12544] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [150][12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(919, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 919 * 2048;
        const int columns = column + 2048 < 1881600 ? 2048 : 1881600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float grad_kernel = grad_generator_dense1_kernel[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_kernel;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_dense1_kernel_m[column + c] = m_next;
            adam_generator_dense1_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   scale by 0.5 adam/generator/convTranspose1/kernel/m/added [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/convTranspose1/kernel/m/next [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.001 adam/generator/convTranspose1/kernel/v/added [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/convTranspose1/kernel/v/next [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   add 1e-07: adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/convTranspose1/kernel/next [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   23 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 4057 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[1]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][128][256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float grad_kernel = grad_generator_convTranspose1_kernel[column + c];
            const float m = adam_generator_convTranspose1_kernel_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_kernel;
            const float v = adam_generator_convTranspose1_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_convTranspose1_kernel[column + c];
            generator_convTranspose1_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose1_kernel_m[column + c] = m_next;
            adam_generator_convTranspose1_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   scale by 0.5 adam/generator/convTranspose2/kernel/m/added [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/convTranspose2/kernel/m/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.001 adam/generator/convTranspose2/kernel/v/added [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/convTranspose2/kernel/v/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   add 1e-07: adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 4095 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float grad_kernel = grad_generator_convTranspose2_kernel[column + c];
            const float m = adam_generator_convTranspose2_kernel_m[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_kernel;
            const float v = adam_generator_convTranspose2_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_convTranspose2_kernel[column + c];
            generator_convTranspose2_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose2_kernel_m[column + c] = m_next;
            adam_generator_convTranspose2_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   add adam/generator/convTranspose3/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add adam/generator/convTranspose3/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   square root adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add 1e-07: adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   multiply adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   divide adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   subtract generator/convTranspose3/kernel/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   45 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 4130 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose3_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose3_kernel = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel = task->pointers[3]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_convTranspose3_kernel_m[column + c];
            const float grad_kernel = grad_generator_convTranspose3_kernel[column + c];
            const float m_next = 0.5f * m + 0.5f * grad_kernel;
            const float v = adam_generator_convTranspose3_kernel_v[column + c];
            const float v_next = 0.999f * v + 0.001f * (grad_kernel * grad_kernel);
            const float kernel = generator_convTranspose3_kernel[column + c];
            generator_convTranspose3_kernel[column + c] = kernel - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_generator_convTranspose3_kernel_m[column + c] = m_next;
            adam_generator_convTranspose3_kernel_v[column + c] = v_next;
        }
    }
}

/* cdcgan_step_sums_for_signal_spread, BespokeZoo/CDCGAN.swift:23
 *   subtract signal/spread [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   square signal/spread [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   subtract signal/spread [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   square signal/spread [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   1 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_spread(const bespoke_task *task) {
#line 4165 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_real_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    const float *const restrict signal_spread_ = task->pointers[2];
    const float *const restrict discriminator_dense1_fake_product = task->pointers[3]; /* [1][128][1] */
    float *const restrict sums_for_signal_spread = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_spread_2 = task->pointers[5]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const float spread_value_ = signal_spread_[0];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                const float spread_ = discriminator_dense1_real_product[row + c] + bias_value - spread_value_;
                const float spread_2_ = discriminator_dense1_fake_product[row + c] + bias_value - spread_value_;
                total[c] += spread_ * spread_;
                total_2[c] += spread_2_ * spread_2_;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_spread_2[c] = total_2[c];
        }
    }
}

/* cdcgan_step_signal_gradient_discriminator, BespokeZoo/CDCGAN.swift:23
 *   scale by 0.00390625 signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   maximum signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/spread []  (BespokeZoo/CDCGAN.swift:23)
 *   divide signal/separation []  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_signal_gradient_discriminator(const bespoke_task *task) {
#line 4208 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_spread = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_spread_2 = task->pointers[1]; /* [1][1] */
    const float *const restrict signal_spread_ = task->pointers[2];
    const float *const restrict signal_separation_ = task->pointers[3];
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][50] */
    const float *const restrict sums_for_signal_gradient_generator_2 = task->pointers[5]; /* [49][256] */
    const float *const restrict sums_for_signal_gradient_generator_3 = task->pointers[6]; /* [1][12544] */
    const float *const restrict sums_for_signal_gradient_generator_4 = task->pointers[7]; /* [1][12544] */
    const float *const restrict sums_for_signal_gradient_generator_5 = task->pointers[8]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_6 = task->pointers[9]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_generator_7 = task->pointers[10]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_generator_8 = task->pointers[11]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_generator_9 = task->pointers[12]; /* [25][64] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[13]; /* [784][1] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[14]; /* [25][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[15]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[16]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[17]; /* [49][1] */
    float *const restrict signal_gradient_generator_ = task->pointers[18];
    float *const restrict signal_gradient_generator_2_ = task->pointers[19];
    float *const restrict signal_gradient_generator_3_ = task->pointers[20];
    float *const restrict signal_gradient_generator_4_ = task->pointers[21];
    float *const restrict signal_gradient_generator_5_ = task->pointers[22];
    float *const restrict signal_gradient_generator_6_ = task->pointers[23];
    float *const restrict signal_gradient_discriminator_ = task->pointers[24];
    float *const restrict signal_gradient_discriminator_2_ = task->pointers[25];
    float *const restrict signal_gradient_discriminator_3_ = task->pointers[26];
    float *const restrict output_signal_spread = task->pointers[27];
    float *const restrict output_signal_separation = task->pointers[28];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float gradient_[1] = {0};
        for (int i = 0; i < 50; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient_generator[i + c];
            }
        }
        float gradient_2_[1] = {0};
        for (int i = 0; i < 12544; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_2_[c] += sums_for_signal_gradient_generator_2[i + c];
            }
        }
        float gradient_3_[1] = {0};
        for (int i = 0; i < 12544; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_3_[c] += sums_for_signal_gradient_generator_3[i + c];
            }
        }
        float gradient_4_[1] = {0};
        for (int i = 0; i < 12544; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_4_[c] += sums_for_signal_gradient_generator_4[i + c];
            }
        }
        float gradient_5_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_5_[c] += sums_for_signal_gradient_generator_5[i + c];
            }
        }
        float gradient_6_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_6_[c] += sums_for_signal_gradient_generator_6[i + c];
            }
        }
        float gradient_7_[1] = {0};
        for (int i = 0; i < 64; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_7_[c] += sums_for_signal_gradient_generator_7[i + c];
            }
        }
        float gradient_8_[1] = {0};
        for (int i = 0; i < 64; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_8_[c] += sums_for_signal_gradient_generator_8[i + c];
            }
        }
        float gradient_9_[1] = {0};
        for (int i = 0; i < 1600; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_9_[c] += sums_for_signal_gradient_generator_9[i + c];
            }
        }
        float discriminator[1] = {0};
        for (int i = 0; i < 784; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator[c] += sums_for_signal_gradient_discriminator[i + c];
            }
        }
        float discriminator_2[1] = {0};
        for (int i = 0; i < 1600; i++) {
            for (int c = 0; c < 1; c++) {
                discriminator_2[c] += sums_for_signal_gradient_discriminator_2[i + c];
            }
        }
        float discriminator_3[1] = {0};
        for (int i = 0; i < 64; i++) {
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
            const float spread_ =
                sqrtf(bespoke_maximum(0.00390625f * sums_for_signal_spread[c]
                + 0.00390625f * sums_for_signal_spread_2[c],
                1e-12f * (signal_spread_[c] * signal_spread_[c]) + 1e-30f));
            signal_gradient_generator_[c] = gradient_[c] + gradient_2_[c] + gradient_3_[c] + gradient_4_[c];
            signal_gradient_generator_2_[c] = gradient_5_[c];
            signal_gradient_generator_3_[c] = gradient_6_[c];
            signal_gradient_generator_4_[c] = gradient_7_[c];
            signal_gradient_generator_5_[c] = gradient_8_[c];
            signal_gradient_generator_6_[c] = gradient_9_[c];
            signal_gradient_discriminator_[c] = discriminator[c] + discriminator_2[c] + discriminator_3[c];
            signal_gradient_discriminator_2_[c] = discriminator_4[c];
            signal_gradient_discriminator_3_[c] = discriminator_5[c];
            output_signal_spread[c] = spread_;
            output_signal_separation[c] = signal_separation_[c] / spread_;
        }
    }
}

/* cdcgan_step_sums_for_signal_diversity, BespokeZoo/CDCGAN.swift:23
 *   square signal/diversity [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   401 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_diversity(const bespoke_task *task) {
#line 4350 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict sums_for_signal_diversity = task->pointers[1]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[2]; /* [784][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const input_real_row = input_real + slab + row * 784;
            for (int c = 0; c < 1; c++) {
                total[c] += input_real_row[c] * input_real_row[c];
                total_2[c] += input_real_row[c];
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

/* cdcgan_step_sums_for_signal_diversity_2, BespokeZoo/CDCGAN.swift:23
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   square signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   subtract signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   13 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_diversity_2(const bespoke_task *task) {
#line 4387 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_5 = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_6 = task->pointers[5]; /* [1][1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[1] = {0};
        float total_2[1] = {0};
        for (int row = 0; row < 784; row++) {
            for (int c = 0; c < 1; c++) {
                const float diversity_ = sums_for_signal_diversity[row + c];
                const float diversity_2_ = sums_for_signal_diversity_3[row + c];
                total[c] += sums_for_signal_diversity_2[row + c] - 0.0078125f * (diversity_ * diversity_);
                total_2[c] += sums_for_signal_diversity_4[row + c] - 0.0078125f * (diversity_2_ * diversity_2_);
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_5[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_signal_diversity_6[c] = total_2[c];
        }
    }
}

/* cdcgan_step_output_signal_diversity, BespokeZoo/CDCGAN.swift:23
 *   maximum signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   divide signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_output_signal_diversity(const bespoke_task *task) {
#line 4421 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [1][1] */
    float *const restrict output_signal_diversity = task->pointers[2];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            output_signal_diversity[c] =
                bespoke_maximum(sums_for_signal_diversity_2[c], 0.0f)
                / bespoke_maximum(sums_for_signal_diversity[c], 0.100352f);
        }
    }
}

/* cdcgan_step_sums_for_signal_gradient_generator, BespokeZoo/CDCGAN.swift:23
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   3 MB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_gradient_generator(const bespoke_task *task) {
#line 4440 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[1]; /* [1][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        for (int row = 0; row < 3200; row++) {
            const float *const grad_kernel_row = grad_generator_convTranspose1_kernel + row * 256 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[column + c] = total[c];
        }
    }
}

/* cdcgan_step_signal_gradient_generator, BespokeZoo/CDCGAN.swift:23
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_signal_gradient_generator(const bespoke_task *task) {
#line 4465 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[0]; /* [1][256] */
    const float *const restrict signal_gradient_generator_ = task->pointers[1];
    const float *const restrict signal_gradient_generator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_generator_3_ = task->pointers[3];
    float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float gradient_[1] = {0};
        for (int i = 0; i < 256; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient_generator[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            signal_gradient_generator_4_[c] = signal_gradient_generator_[c] + gradient_[c]
                + signal_gradient_generator_2_[c] + signal_gradient_generator_3_[c];
        }
    }
}

/* cdcgan_step_sums_for_signal_gradient, BespokeZoo/CDCGAN.swift:23
 *   sum signal/gradient []  (BespokeZoo/CDCGAN.swift:23)
 *   819 kB
 *   runs as cdcgan_step_sums_for_signal_gradient_generator_2
 *   runs as cdcgan_step_sums_for_signal_gradient_discriminator */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_gradient(const bespoke_task *task) {
#line 4493 "CDCGAN_kernels.h"
    const float *const restrict grad_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient = task->pointers[1]; /* [1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 1600; row++) {
            const float *const grad_kernel_row = grad_kernel + row * 128 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                total[c] += grad_kernel_row[c] * grad_kernel_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient[column + c] = total[c];
        }
    }
}

/* cdcgan_step_output_signal_gradient, BespokeZoo/CDCGAN.swift:23
 *   sum signal/gradient []  (BespokeZoo/CDCGAN.swift:23)
 *   add signal/gradient []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/gradient []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB
 *   runs as cdcgan_step_output_signal_gradient_generator
 *   runs as cdcgan_step_output_signal_gradient_discriminator */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_output_signal_gradient(const bespoke_task *task) {
#line 4521 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_gradient = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_ = task->pointers[1];
    const float *const restrict signal_gradient_2_ = task->pointers[2];
    const float *const restrict signal_gradient_3_ = task->pointers[3];
    const float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    float *const restrict output_signal_gradient = task->pointers[5];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float gradient_[1] = {0};
        for (int i = 0; i < 128; i++) {
            for (int c = 0; c < 1; c++) {
                gradient_[c] += sums_for_signal_gradient[i + c];
            }
        }
        for (int c = 0; c < 1; c++) {
            output_signal_gradient[c] =
                sqrtf(signal_gradient_[c] + gradient_[c] + signal_gradient_2_[c] + signal_gradient_3_[c]
                + signal_gradient_generator_4_[c]);
        }
    }
}

/* cdcgan_step_trace_mask_dropout1, BespokeZoo/CDCGAN.swift:18
 *   random numbers mask/dropout1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   0 kB
 *   runs as cdcgan_step_trace_mask_dropout1_real
 *   runs as cdcgan_step_trace_mask_dropout1_fake */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_mask_dropout1(const bespoke_task *task) {
#line 4551 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout1 = task->pointers[0];
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float dropout1_mask[64];
            bespoke_dropout_mask(dropout1_mask, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 1.4285715f);
            for (int c = 0; c < 64; c++) {
                if (trace_mask_dropout1) {
                    trace_mask_dropout1[slab * 64 + row * 12544 + c] = dropout1_mask[c];
                }
            }
        }
    }
}

/* cdcgan_step_trace_mask_dropout2, BespokeZoo/CDCGAN.swift:19
 *   random numbers mask/dropout2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   0 kB
 *   runs as cdcgan_step_trace_mask_dropout2_real
 *   runs as cdcgan_step_trace_mask_dropout2_fake */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_mask_dropout2(const bespoke_task *task) {
#line 4577 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout2 = task->pointers[0];
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float dropout2_mask[128];
            bespoke_dropout_mask(dropout2_mask, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 1.4285715f);
            for (int c = 0; c < 128; c++) {
                if (trace_mask_dropout2) {
                    trace_mask_dropout2[slab * 128 + row * 6272 + c] = dropout2_mask[c];
                }
            }
        }
    }
}

/* cdcgan_step_trace_grad_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   add grad/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   819 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_discriminator_conv2_kernel(const bespoke_task *task) {
#line 4601 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_discriminator_conv2_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_discriminator_conv2_kernel) {
                trace_grad_discriminator_conv2_kernel[column + c] = grad_discriminator_conv2_kernel[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_batchNorm1, BespokeZoo/CDCGAN.swift:8
 *   sum grad/generator/batchNorm1 [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   50 kB
 *   runs as cdcgan_step_trace_grad_generator_batchNorm1_gamma
 *   runs as cdcgan_step_trace_grad_generator_batchNorm1_beta */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_batchNorm1(const bespoke_task *task) {
#line 4622 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1 = task->pointers[0]; /* [49][256] */
    float *const restrict trace_grad_generator_batchNorm1 = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_batchNorm1) {
                trace_grad_generator_batchNorm1[column + c] = sums_for_grad_generator_batchNorm1[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 128, 256]
 *     (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 4643 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose1_kernel) {
                trace_grad_generator_convTranspose1_kernel[column + c] =
                    grad_generator_convTranspose1_kernel[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:11)
 *   819 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 4664 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose2_kernel) {
                trace_grad_generator_convTranspose2_kernel[column + c] =
                    grad_generator_convTranspose2_kernel[column + c];
            }
        }
    }
}

/* cdcgan_step_update_discriminator_dense1_bias_2, BespokeZoo/CDCGAN.swift:20
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/CDCGAN.swift:20)
 *   0 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_dense1_bias_2(const bespoke_task *task) {
#line 4684 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_bias_next = task->pointers[0]; /* [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            discriminator_dense1_bias[c] = discriminator_dense1_bias_next[c];
        }
    }
}

/* cdcgan_generate_generator_embedding1_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=64, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   3 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_embedding1_one_hot(const bespoke_task *task) {
#line 4700 "CDCGAN_kernels.h"
    const float *const restrict input_label = task->pointers[0];
    float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][64][10] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 64; row++) {
            float *const one_hot_row = generator_embedding1_one_hot + row * 10;
            for (int c = 0; c < 10; c++) {
                one_hot_row[c] = bespoke_one_hot(input_label[row], (float)(c % 10));
            }
        }
    }
}

/* cdcgan_generate_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   dense generator/embedding1 [n=64, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   0.1 MFLOP, 17 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_embedding1(const bespoke_task *task) {
#line 4719 "CDCGAN_kernels.h"
    float *const restrict generator_embedding1 = task->pointers[0]; /* [1][64][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][64][10] */
    const float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[2]; /* [1][2][10][32] */
    const range items = partition_by_work(&cdcgan_step_generator_embedding1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_embedding1_slab_terms, 0, terms);
        bespoke_multiply(64, 32, columns, terms, count, generator_embedding1_one_hot, 640, 10, 1,
                         generator_embedding1_embeddings_in_panels + item % 2 * 320, 640, 32, 10,
                         generator_embedding1 + column, 50, 0, NULL);
    }
}

/* cdcgan_generate_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   add generator/concat1 [n=64, 150]  (BespokeZoo/CDCGAN.swift:7)
 *   115 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_concat1(const bespoke_task *task) {
#line 4740 "CDCGAN_kernels.h"
    const float *const restrict input_noise = task->pointers[0];
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][64][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][64][150] */
    const range items = share_evenly(5, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        for (int row = 0; row < 64; row++) {
            float *const concat1_row = generator_concat1 + row * 150 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                concat1_row[c] = (column + c > 99 ? 0.0f : input_noise[row * 100 + column + c])
                    + (column + c < 100 ? 0.0f : generator_embedding1[row * 50 + column + c + -100]);
            }
        }
    }
}

/* cdcgan_generate_generator_dense1, BespokeZoo/CDCGAN.swift:8
 *   dense generator/dense1 [n=64, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   240.8 MFLOP, 11 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_dense1(const bespoke_task *task) {
#line 4763 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][64][150] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][8][150][32] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, generator_concat1, 9600, 150, 1,
                         generator_dense1_kernel_in_panels + item % 8 * 4800, 38400, 32, 150,
                         generator_dense1 + (slab * 16384 + column), 256, 0, NULL);
    }
}

/* cdcgan_shared_generator_batchNorm1_inverse_deviation, BespokeZoo/CDCGAN.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   100 kB
 *   runs as cdcgan_generate_generator_batchNorm1_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 4786 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_inverse_deviation[column + c] =
                1.0f / sqrtf(generator_batchNorm1_moving_variance[column + c] + 0.001f);
        }
    }
}

/* cdcgan_generate_generator_leakyReLU1, BespokeZoo/CDCGAN.swift:8
 *   multiply generator/batchNorm1/normalised [n=64, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply generator/batchNorm1/scaled [n=64, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1 [n=64, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=64, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   7 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_leakyReLU1(const bespoke_task *task) {
#line 4808 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][64][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const moving_mean_row = generator_batchNorm1_moving_mean + slab * 256;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 256;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 256;
        const float *const beta_row = generator_batchNorm1_beta + slab * 256;
        for (int row = 0; row < 64; row++) {
            const float *const dense1_row = generator_dense1 + slab * 16384 + row * 256;
            float *const leakyReLU1_row = generator_leakyReLU1 + slab * 16384 + row * 256;
            for (int c = 0; c < 256; c++) {
                const float batchNorm1 = (dense1_row[c] - moving_mean_row[c]) * inverse_deviation_row[c] * gamma_row[c]
                    + beta_row[c];
                leakyReLU1_row[c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
            }
        }
    }
}

/* cdcgan_generate_transform_generator_reshape1, BespokeZoo/CDCGAN.swift:9
 *   transform generator/reshape1 [n=64, 7, 7, 256]
 *   14 MB */
#line 9 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_transform_generator_reshape1(const bespoke_task *task) {
#line 4839 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][64][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(generator_leakyReLU1, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 16400, (grid_of_slabs){13, 13, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   708.8 MFLOP instead of 3527.4, 39 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose1(const bespoke_task *task) {
#line 4857 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][64][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_generator_reshape1, 16400, 256, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 8192, 32784, 32, 256,
                         products_of_generator_convTranspose1 + (slab * 8208 + column), 128, 0, NULL);
    }
}

/* cdcgan_generate_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   7 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_convTranspose1(const bespoke_task *task) {
#line 4879 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][64][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 8208, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_shared_generator_batchNorm2_inverse_deviation, BespokeZoo/CDCGAN.swift:10
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   1 kB
 *   runs as cdcgan_generate_generator_batchNorm2_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm2_inverse_deviation */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm2_inverse_deviation(const bespoke_task *task) {
#line 4899 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm2_moving_variance[c] + 0.001f);
        }
    }
}

/* cdcgan_generate_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   multiply generator/batchNorm2/normalised [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply generator/batchNorm2/scaled [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_leakyReLU2(const bespoke_task *task) {
#line 4918 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 8192 + row * 128;
            float *const leakyReLU2_row = generator_leakyReLU2 + slab * 8192 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float batchNorm2 =
                    (convTranspose1_row[c] - generator_batchNorm2_moving_mean[c])
                    * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c]
                    + generator_batchNorm2_beta[c];
                leakyReLU2_row[c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
            }
        }
    }
}

/* cdcgan_generate_transform_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   transform generator/leakyReLU2 [n=64, 7, 7, 128]
 *   5 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_transform_generator_leakyReLU2(const bespoke_task *task) {
#line 4947 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_leakyReLU2, 8192, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose2(const bespoke_task *task) {
#line 4965 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, transformed_generator_leakyReLU2, 8208, 128, 1,
                         transformed_generator_convTranspose2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose2 + (slab * 4112 + column), 64, 0, NULL);
    }
}

/* cdcgan_generate_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   9 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_convTranspose2(const bespoke_task *task) {
#line 4987 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 4112, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_shared_generator_batchNorm3_inverse_deviation, BespokeZoo/CDCGAN.swift:11
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB
 *   runs as cdcgan_generate_generator_batchNorm3_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm3_inverse_deviation */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm3_inverse_deviation(const bespoke_task *task) {
#line 5007 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm3_moving_variance = task->pointers[0]; /* [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            generator_batchNorm3_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm3_moving_variance[c] + 0.001f);
        }
    }
}

/* cdcgan_generate_generator_leakyReLU3, BespokeZoo/CDCGAN.swift:11
 *   multiply generator/batchNorm3/normalised [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply generator/batchNorm3/scaled [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_leakyReLU3(const bespoke_task *task) {
#line 5026 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 64; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 4096 + row * 64;
            float *const leakyReLU3_row = generator_leakyReLU3 + slab * 4096 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float batchNorm3 =
                    (convTranspose2_row[c] - generator_batchNorm3_moving_mean[c])
                    * generator_batchNorm3_inverse_deviation[c] * generator_batchNorm3_gamma[c]
                    + generator_batchNorm3_beta[c];
                leakyReLU3_row[c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
            }
        }
    }
}

/* cdcgan_generate_output_image, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   36.8 MFLOP, 3 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_output_image(const bespoke_task *task) {
#line 5056 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    float *const restrict output_image = task->pointers[2];
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[64];
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_dot(64, 1, terms, count, generator_leakyReLU3, 4096, 64, generator_convTranspose3_kernel_in_panels, 64,
                    1, 64, tile, 1, 0);
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] = bespoke_tanh(tile[c]);
        }
    }
}

/* cdcgan_generate_one_generator_embedding1_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=1, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_embedding1_one_hot(const bespoke_task *task) {
#line 5079 "CDCGAN_kernels.h"
    const float *const restrict input_label = task->pointers[0];
    float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][1][10] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 10; c++) {
            generator_embedding1_one_hot[c] = bespoke_one_hot(input_label[0], (float)(c % 10));
        }
    }
}

/* cdcgan_generate_one_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   dense generator/embedding1 [n=1, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   0.0 MFLOP, 2 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_embedding1(const bespoke_task *task) {
#line 5095 "CDCGAN_kernels.h"
    float *const restrict generator_embedding1 = task->pointers[0]; /* [1][1][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][1][10] */
    const float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[2]; /* [1][2][10][32] */
    const range items = partition_by_work(&cdcgan_step_generator_embedding1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_embedding1_slab_terms, 0, terms);
        bespoke_multiply(1, 32, columns, terms, count, generator_embedding1_one_hot, 10, 10, 1,
                         generator_embedding1_embeddings_in_panels + item % 2 * 320, 640, 32, 10,
                         generator_embedding1 + column, 50, 0, NULL);
    }
}

/* cdcgan_generate_one_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   add generator/concat1 [n=1, 150]  (BespokeZoo/CDCGAN.swift:7)
 *   2 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_concat1(const bespoke_task *task) {
#line 5116 "CDCGAN_kernels.h"
    const float *const restrict input_noise = task->pointers[0];
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][1][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][1][150] */
    const range items = share_evenly(5, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_concat1[column + c] = (column + c > 99 ? 0.0f : input_noise[column + c])
                + (column + c < 100 ? 0.0f : generator_embedding1[column + c + -100]);
        }
    }
}

/* cdcgan_generate_one_generator_dense1, BespokeZoo/CDCGAN.swift:8
 *   dense generator/dense1 [n=1, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   3.8 MFLOP, 8 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_dense1(const bespoke_task *task) {
#line 5136 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][1][150] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [150][12544] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, generator_concat1, 150, 150, 1,
                         generator_dense1_kernel + item % 8 * 32, 256, 12544, 150,
                         generator_dense1 + (slab * 256 + column), 256, 0, NULL);
    }
}

/* cdcgan_generate_one_generator_leakyReLU1, BespokeZoo/CDCGAN.swift:8
 *   multiply generator/batchNorm1/normalised [n=1, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply generator/batchNorm1/scaled [n=1, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1 [n=1, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=1, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   301 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_leakyReLU1(const bespoke_task *task) {
#line 5160 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][1][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const dense1_row = generator_dense1 + slab * 256;
        const float *const moving_mean_row = generator_batchNorm1_moving_mean + slab * 256;
        const float *const inverse_deviation_row = generator_batchNorm1_inverse_deviation + slab * 256;
        const float *const gamma_row = generator_batchNorm1_gamma + slab * 256;
        const float *const beta_row = generator_batchNorm1_beta + slab * 256;
        float *const leakyReLU1_row = generator_leakyReLU1 + slab * 256;
        for (int c = 0; c < 256; c++) {
            const float batchNorm1 = (dense1_row[c] - moving_mean_row[c]) * inverse_deviation_row[c] * gamma_row[c]
                + beta_row[c];
            leakyReLU1_row[c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
        }
    }
}

/* cdcgan_generate_one_shift_generator_reshape1, BespokeZoo/CDCGAN.swift:9
 *   shift generator/reshape1 [n=1, 7, 7, 256]
 *   502 kB */
/* Where each slab of reshape1 begins; -1 where there is none. */
static const int32_t cdcgan_generate_one_shift_generator_reshape1_slab_of_reshape1[35] = {
    -1, -1, 0, 256, 512, 768, 1024, -1, 0, 256, 512, 768, 1024, 1280, 0, 256, 512, 768, 1024, 1280, 1536, 256, 512, 768,
    1024, 1280, 1536, -1, 512, 768, 1024, 1280, 1536, -1, -1,
};
#line 9 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_shift_generator_reshape1(const bespoke_task *task) {
#line 5194 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][1][256] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [5][7][7][256] */
    const range items = share_evenly(35, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_reshape1 = cdcgan_generate_one_shift_generator_reshape1_slab_of_reshape1[slab];
        for (int row = 0; row < 7; row++) {
            float *const reshape1_shifted_row = generator_reshape1_shifted + slab / 7 * 12544 + slab % 7 * 256
                + row * 1792;
            for (int c = 0; c < 256; c++) {
                reshape1_shifted_row[c] = slab_from_reshape1 < 0 ? 0.0f
                    : generator_leakyReLU1[row * 1792 + c + slab_from_reshape1];
            }
        }
    }
}

/* cdcgan_generate_one_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   66.5 MFLOP, 4 MB */
/* 145 terms of 7 x 1 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms = {
    .row_count = 7, .column_count = 1,
    .rows = (const span[]){
        {{30, 0}, {-1, 5}, 3}, {{31, 0}, {-1, 5}, 4}, {{32, 0}, {-1, 5}, 5}, {{33, 0}, {-1, 5}, 5},
        {{34, 0}, {-1, 5}, 5}, {{34, 5}, {-1, 5}, 4}, {{34, 10}, {-1, 5}, 3},
    },
    .columns = (const span[]){{{0, 0}, {-7, 1}, 5}},
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose1(const bespoke_task *task) {
#line 5226 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [5][7][7][256] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][128][256] */
    const range items =
        partition_by_work(&cdcgan_generate_one_generator_convTranspose1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[26];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_reshape1_shifted, 1792, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column), 128, 0);
    }
}

/* cdcgan_generate_one_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   multiply generator/batchNorm2/normalised [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply generator/batchNorm2/scaled [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2 [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   52 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_leakyReLU2(const bespoke_task *task) {
#line 5251 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][1][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const convTranspose1_row = generator_convTranspose1 + slab * 128;
        float *const leakyReLU2_row = generator_leakyReLU2 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float batchNorm2 =
                (convTranspose1_row[c] - generator_batchNorm2_moving_mean[c])
                * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c]
                + generator_batchNorm2_beta[c];
            leakyReLU2_row[c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
        }
    }
}

/* cdcgan_generate_one_shift_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   shift generator/leakyReLU2 [n=1, 7, 7, 128]
 *   151 kB */
/* Where each slab of leakyReLU2 begins; -1 where there is none. */
static const int32_t cdcgan_generate_one_shift_generator_leakyReLU2_slab_of_leakyReLU2[21] = {
    -1, 0, 128, 256, 384, 512, 640, 0, 128, 256, 384, 512, 640, 768, 128, 256, 384, 512, 640, 768, -1,
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_shift_generator_leakyReLU2(const bespoke_task *task) {
#line 5282 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* [3][7][7][128] */
    const range items = share_evenly(21, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_leakyReLU2 = cdcgan_generate_one_shift_generator_leakyReLU2_slab_of_leakyReLU2[slab];
        for (int row = 0; row < 7; row++) {
            float *const leakyReLU2_shifted_row = generator_leakyReLU2_shifted + slab / 7 * 6272 + slab % 7 * 128
                + row * 896;
            for (int c = 0; c < 128; c++) {
                leakyReLU2_shifted_row[c] = slab_from_leakyReLU2 < 0 ? 0.0f
                    : generator_leakyReLU2[row * 896 + c + slab_from_leakyReLU2];
            }
        }
    }
}

/* cdcgan_generate_one_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   18.4 MFLOP, 945 kB */
/* 160 terms of 14 x 2 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose2_slab_terms = {
    .row_count = 14, .column_count = 2,
    .rows = (const span[]){
        {{7, 6}, {0, 0}, 1}, {{8, 1}, {-1, 10}, 2}, {{8, 6}, {-1, 10}, 2}, {{9, 1}, {-1, 10}, 3}, {{9, 6}, {-1, 10}, 2},
        {{10, 1}, {-1, 10}, 3}, {{10, 6}, {-1, 10}, 2}, {{11, 1}, {-1, 10}, 3}, {{11, 6}, {-1, 10}, 2},
        {{12, 1}, {-1, 10}, 3}, {{12, 6}, {-1, 10}, 2}, {{13, 1}, {-1, 10}, 3}, {{13, 6}, {-1, 10}, 2},
        {{13, 11}, {-1, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {-7, 2}, 2}, {{7, -1}, {-7, 2}, 3}},
};
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose2(const bespoke_task *task) {
#line 5316 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* [3][7][7][128] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][64][128] */
    const range items =
        partition_by_work(&cdcgan_generate_one_generator_convTranspose2_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[10];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_leakyReLU2_shifted, 896, 128,
                    generator_convTranspose2_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose2 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 0);
    }
}

/* cdcgan_generate_one_generator_leakyReLU3, BespokeZoo/CDCGAN.swift:11
 *   multiply generator/batchNorm3/normalised [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply generator/batchNorm3/scaled [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3 [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   101 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_leakyReLU3(const bespoke_task *task) {
#line 5341 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][1][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const convTranspose2_row = generator_convTranspose2 + slab * 64;
        float *const leakyReLU3_row = generator_leakyReLU3 + slab * 64;
        for (int c = 0; c < 64; c++) {
            const float batchNorm3 =
                (convTranspose2_row[c] - generator_batchNorm3_moving_mean[c])
                * generator_batchNorm3_inverse_deviation[c] * generator_batchNorm3_gamma[c]
                + generator_batchNorm3_beta[c];
            leakyReLU3_row[c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
        }
    }
}

/* cdcgan_generate_one_shift_generator_leakyReLU3, BespokeZoo/CDCGAN.swift:11
 *   shift generator/leakyReLU3 [n=1, 14, 14, 64]
 *   301 kB */
/* Where each slab of leakyReLU3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_one_shift_generator_leakyReLU3_slab_of_leakyReLU3[42] = {
    -1, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576,
    640, 704, 768, 832, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 832, -1,
};
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_shift_generator_leakyReLU3(const bespoke_task *task) {
#line 5373 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* [3][14][14][64] */
    const range items = share_evenly(42, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_leakyReLU3 = cdcgan_generate_one_shift_generator_leakyReLU3_slab_of_leakyReLU3[slab];
        for (int row = 0; row < 14; row++) {
            float *const leakyReLU3_shifted_row = generator_leakyReLU3_shifted + slab / 14 * 12544 + slab % 14 * 64
                + row * 896;
            for (int c = 0; c < 64; c++) {
                leakyReLU3_shifted_row[c] = slab_from_leakyReLU3 < 0 ? 0.0f
                    : generator_leakyReLU3[row * 896 + c + slab_from_leakyReLU3];
            }
        }
    }
}

/* cdcgan_generate_one_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=1, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   0.6 MFLOP, 160 kB */
/* 335 terms of 28 x 2 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose3_slab_terms = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose3(const bespoke_task *task) {
#line 5410 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose3 = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* [3][14][14][64] */
    const float *const restrict generator_convTranspose3_kernel = task->pointers[2]; /* [5][5][1][64] */
    const range items =
        partition_by_work(&cdcgan_generate_one_generator_convTranspose3_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_dot(14, 1, terms, count, generator_leakyReLU3_shifted, 896, 64, generator_convTranspose3_kernel, 64, 64,
                    64, generator_convTranspose3 + (slab / 2 * 28 + slab % 2), 2, 0);
    }
}

/* cdcgan_generate_one_output_image, BespokeZoo/CDCGAN.swift:12
 *   tanh generator/tanh1 [n=1, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   6 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_output_image(const bespoke_task *task) {
#line 5430 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3 = task->pointers[0]; /* [784][1][1] */
    float *const restrict output_image = task->pointers[1];
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int c = 0; c < 1; c++) {
            output_image[slab + c] = bespoke_tanh(generator_convTranspose3[slab + c]);
        }
    }
}

