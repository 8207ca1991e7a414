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
    {1881600, UNIFORM, -0x1.6433b4p-6f, 0x1.6433b4p-5f, 4210263873u}, /* generator/dense1/kernel [150][12544] */
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
    {204800, UNIFORM, -0x1.21a186p-5f, 0x1.21a186p-4f, 90195536u}, /* generator/convTranspose2/kernel [5][5][64][128] */
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
    {1600, UNIFORM, -0x1.f1c81ap-5f, 0x1.f1c81ap-4f, 2935902985u}, /* generator/convTranspose3/kernel [5][5][1][64] */
    {7840, UNIFORM, -1.0f, 2.0f, 3341537073u}, /* discriminator/embedding1/embeddings [10][784] */
    {3200, UNIFORM, -0x1.edff06p-5f, 0x1.edff06p-4f, 1530555277u}, /* discriminator/conv1/kernel [5][5][2][64] */
    {204800, UNIFORM, -0x1.21a186p-5f, 0x1.21a186p-4f, 51874582u}, /* discriminator/conv2/kernel [5][5][64][128] */
    {6272, UNIFORM, -0x1.fab54cp-6f, 0x1.fab54cp-5f, 2070990100u}, /* discriminator/dense1/kernel [6272][1] */
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
static void cdcgan_initialise_states(const cdcgan_task *task) {
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
static void cdcgan_step_label(const cdcgan_task *task) {
#line 89 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict label_2 = task->pointers[0]; /* [1][128][1] */
    float *const restrict trace_label = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float label[128];
        bespoke_integer(label, 128, call, task->numbers[0], 0, 10u);
        for (int c = 0; c < 128; c++) {
            label_2[c] = label[c];
            if (trace_label) {
                trace_label[c] = label[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:7
 *   pack generator/embedding1/embeddings [10, 50]
 *   4 kB
 *   also runs as cdcgan_generate_pack_generator_embedding1_embeddings
 *   also runs as cdcgan_generate_one_pack_generator_embedding1_embeddings */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_embedding1_embeddings(const cdcgan_task *task) {
#line 113 "CDCGAN_kernels.h"
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
static void cdcgan_step_discriminator_embedding1_real_one_hot(const cdcgan_task *task) {
#line 129 "CDCGAN_kernels.h"
    const float *const restrict label = task->pointers[0]; /* [1][128][1] */
    const float *const restrict input_label_real = task->pointers[1];
    float *const restrict generator_embedding1_one_hot = task->pointers[2]; /* [1][128][10] */
    float *const restrict discriminator_embedding1_real_one_hot = task->pointers[3]; /* [1][128][10] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 128; row++) {
            float *const one_hot_row_ = generator_embedding1_one_hot + row * 10;
            float *const one_hot_row_2_ = discriminator_embedding1_real_one_hot + row * 10;
            for (int c = 0; c < 10; c++) {
                one_hot_row_[c] = bespoke_one_hot(label[row], (float)(c % 10));
                one_hot_row_2_[c] = bespoke_one_hot(input_label_real[row], (float)(c % 10));
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
static void cdcgan_step_generator_embedding1(const cdcgan_task *task) {
#line 158 "CDCGAN_kernels.h"
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
static void cdcgan_step_noise(const cdcgan_task *task) {
#line 179 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise_2 = task->pointers[0]; /* [1][128][100] */
    float *const restrict trace_noise = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12800 ? 1024 : 12800 - column;
        float *const restrict noise = task->scratch; /* [1024] */
        bespoke_normal(noise, columns, call, task->numbers[0], column, 1.0f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            noise_2[column + c] = noise[c];
            if (trace_noise) {
                trace_noise[column + c] = noise[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB
 *   also runs as cdcgan_generate_pack_generator_dense1_kernel */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_dense1_kernel(const cdcgan_task *task) {
#line 204 "CDCGAN_kernels.h"
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
static void cdcgan_step_generator_concat1(const cdcgan_task *task) {
#line 220 "CDCGAN_kernels.h"
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
static void cdcgan_step_generator_dense1(const cdcgan_task *task) {
#line 256 "CDCGAN_kernels.h"
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
            for (int c = 0; c < 32; c++) {
                total[c] += dense1_row[c];
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[slab * 256 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_generator_batchNorm1_mean, BespokeZoo/CDCGAN.swift:8
 *   scale by 0.0078125 generator/batchNorm1/mean [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 7.812500000000007e-05 generator/batchNorm1/moving_mean/new [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1/moving_mean/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   201 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm1_mean(const cdcgan_task *task) {
#line 290 "CDCGAN_kernels.h"
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
            generator_batchNorm1_mean[column + c] = 0x1p-7f * mean_sum;
            generator_batchNorm1_moving_mean[column + c] = 0.99f * moving_mean + 0x1.47ae14p-14f * mean_sum;
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm1_variance_sum, BespokeZoo/CDCGAN.swift:8
 *   subtract generator/batchNorm1/centred [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square generator/batchNorm1/squares [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum generator/batchNorm1/variance_sum [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   6 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm1_variance_sum(const cdcgan_task *task) {
#line 314 "CDCGAN_kernels.h"
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

/* cdcgan_step_generator_batchNorm1_inverse_deviation, BespokeZoo/CDCGAN.swift:8
 *   scale by 7.812500000000007e-05 generator/batchNorm1/moving_variance/new [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add generator/batchNorm1/moving_variance/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   0.0078125 x + 0.001 generator/batchNorm1/variance_plus_epsilon [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   201 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm1_inverse_deviation(const cdcgan_task *task) {
#line 344 "CDCGAN_kernels.h"
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
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(0x1p-7f * variance_sum + 0.001f);
            generator_batchNorm1_moving_variance[column + c] = 0.99f * moving_variance + 0x1.47ae14p-14f * variance_sum;
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
static void cdcgan_step_generator_leakyReLU1(const cdcgan_task *task) {
#line 369 "CDCGAN_kernels.h"
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

/* cdcgan_step_pack_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB
 *   also runs as cdcgan_generate_pack_generator_convTranspose1_kernel */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose1_kernel(const cdcgan_task *task) {
#line 401 "CDCGAN_kernels.h"
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
 *   40 MB
 *   also runs as cdcgan_step_transform_generator_reshape1_2 */
static void cdcgan_step_transform_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
    const sixteen t8 = in[0] + 0.25f * in[2];
    const sixteen t9 = 0.5f * in[1] + 0.125f * in[3];
    out[10] = t8 + t9;
    out[12] = t8 - t9;
    const sixteen t10 = in[4] + 0.25f * in[6];
    const sixteen t11 = 0.5f * in[5];
    out[11] = t10 + t11;
    out[13] = t10 - t11;
    out[14] = in[3];
    out[15] = (sixteen){0};
}
#line 9 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_reshape1(const cdcgan_task *task) {
#line 449 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][128][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [256][32768] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(generator_leakyReLU1, 32768, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 32784, (grid_of_slabs){16, 16, 2, 2}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_transform_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   transform generator/convTranspose1/kernel [5, 5, 128, 256]
 *   12 MB
 *   also runs as cdcgan_step_transform_generator_convTranspose1_kernel_2
 *   also runs as cdcgan_generate_transform_generator_convTranspose1_kernel */
static void cdcgan_step_transform_generator_convTranspose1_kernel_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = -in[0];
    const sixteen t0 = -0x1.c71c72p-3f * in[0] - 0x1.c71c72p-3f * in[2] - 0x1.c71c72p-3f * in[4];
    const sixteen t1 = -0x1.c71c72p-3f * in[1] - 0x1.c71c72p-3f * in[3];
    out[1] = t0 + t1;
    out[2] = t0 - t1;
    const sixteen t2 = 0x1.6c16c2p-7f * in[0] + 0x1.6c16c2p-5f * in[2] + 0x1.6c16c2p-3f * in[4];
    const sixteen t3 = 0x1.6c16c2p-6f * in[1] + 0x1.6c16c2p-4f * in[3];
    out[3] = t2 + t3;
    out[4] = t2 - t3;
    const sixteen t4 = 0x1.6c16c2p-1f * in[0] + 0x1.6c16c2p-3f * in[2] + 0x1.6c16c2p-5f * in[4];
    const sixteen t5 = 0x1.6c16c2p-2f * in[1] + 0x1.6c16c2p-4f * in[3];
    out[5] = t4 + t5;
    out[6] = t4 - t5;
    out[7] = in[4];
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_convTranspose1_kernel(const cdcgan_task *task) {
#line 486 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][4][256][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [64][32768] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [10240] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 32768, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_step_transform_generator_convTranspose1_kernel_rows,
                          cdcgan_step_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 32784, (grid_of_slabs){8, 8, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   2147.5 MFLOP instead of 7054.8, 59 MB */
/* 256 terms of 16 x 16 slabs. */
static const term_table cdcgan_step_products_of_generator_convTranspose1_slab_terms = {
    .row_count = 16, .column_count = 16,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{16, 4}, {0, 0}, 1}, {{32, 8}, {0, 0}, 1}, {{48, 12}, {0, 0}, 1}, {{64, 16}, {0, 0}, 1},
        {{80, 20}, {0, 0}, 1}, {{96, 24}, {0, 0}, 1}, {{112, 28}, {0, 0}, 1}, {{128, 32}, {0, 0}, 1},
        {{144, 36}, {0, 0}, 1}, {{160, 40}, {0, 0}, 1}, {{176, 44}, {0, 0}, 1}, {{192, 48}, {0, 0}, 1},
        {{208, 52}, {0, 0}, 1}, {{224, 56}, {0, 0}, 1}, {{240, 60}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{1, 0}, {0, 0}, 1}, {{2, 0}, {0, 0}, 1}, {{3, 0}, {0, 0}, 1}, {{4, 1}, {0, 0}, 1},
        {{5, 1}, {0, 0}, 1}, {{6, 1}, {0, 0}, 1}, {{7, 1}, {0, 0}, 1}, {{8, 2}, {0, 0}, 1}, {{9, 2}, {0, 0}, 1},
        {{10, 2}, {0, 0}, 1}, {{11, 2}, {0, 0}, 1}, {{12, 3}, {0, 0}, 1}, {{13, 3}, {0, 0}, 1}, {{14, 3}, {0, 0}, 1},
        {{15, 3}, {0, 0}, 1},
    },
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_generator_convTranspose1(const cdcgan_task *task) {
#line 521 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [256][128][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [256][32768] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [64][32768] */
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
 *   20 MB */
static void cdcgan_step_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[2] + in[4];
    const sixteen t1 = in[2] - in[4];
    const sixteen t2 = in[3] + in[5];
    const sixteen t3 = in[3] - in[5];
    const sixteen t4 = in[6] + in[8];
    const sixteen t5 = in[6] - in[8];
    const sixteen t6 = in[7] + in[9];
    const sixteen t7 = in[7] - in[9];
    const sixteen t8 = in[10] + in[12];
    const sixteen t9 = in[10] - in[12];
    const sixteen t10 = in[11] + in[13];
    const sixteen t11 = in[11] - in[13];
    out[0] = 5.25f * in[0] + t0 + 0.25f * t4 + 4.0f * t8;
    out[1] = -4.25f * t1 - 2.5f * t5 - 2.5f * t9 + 5.25f * in[14];
    out[2] = -5.25f * in[0] - in[1] - 4.25f * t0 - 1.25f * t4 - 5.0f * t8;
    out[3] = t1 + t3 + 2.0f * t5 + 0.5f * t7 + 0.5f * t9 + 2.0f * t11 - 5.25f * in[14] - in[15];
    out[4] = in[0] + 5.25f * in[1] + t0 + t2 + t4 + 0.25f * t6 + t8 + 4.0f * t10;
    out[5] = -4.25f * t3 - 2.5f * t7 - 2.5f * t11 + in[14] + 5.25f * in[15];
    out[6] = -5.25f * in[1] - 4.25f * t2 - 1.25f * t6 - 5.0f * t10;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_convTranspose1(const cdcgan_task *task) {
#line 564 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [256][128][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 16400, (grid_of_slabs){16, 16, 2, 2},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm2_mean_sum, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm2_mean_sum(const cdcgan_task *task) {
#line 582 "CDCGAN_kernels.h"
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

/* cdcgan_step_generator_batchNorm2_mean, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.00015943877551020407 generator/batchNorm2/mean [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 1.5943877551020421e-06 generator/batchNorm2/moving_mean/new [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2/moving_mean/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   2 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm2_mean(const cdcgan_task *task) {
#line 609 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm2_mean_sum[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm2_moving_mean[column + c];
            generator_batchNorm2_mean[column + c] = 0x1.4e5e0ap-13f * mean_sum[c];
            generator_batchNorm2_moving_mean[column + c] = 0.99f * moving_mean + 0x1.abfd7ep-20f * mean_sum[c];
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm2_variance_sum, BespokeZoo/CDCGAN.swift:10
 *   subtract generator/batchNorm2/centred [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   square generator/batchNorm2/squares [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum generator/batchNorm2/variance_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm2_variance_sum(const cdcgan_task *task) {
#line 637 "CDCGAN_kernels.h"
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

/* cdcgan_step_generator_batchNorm2_inverse_deviation, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/variance_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 1.5943877551020421e-06 generator/batchNorm2/moving_variance/new [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add generator/batchNorm2/moving_variance/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   0.00015943877551020407 x + 0.001 generator/batchNorm2/variance_plus_epsilon [128]  (BespokeZoo/CDCGAN.swift:10)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   2 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm2_inverse_deviation(const cdcgan_task *task) {
#line 667 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm2_variance_sum[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm2_moving_variance[column + c];
            generator_batchNorm2_inverse_deviation[column + c] =
                1.0f / sqrtf(0x1.4e5e0ap-13f * variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[column + c] = 0.99f * moving_variance
                + 0x1.abfd7ep-20f * variance_sum[c];
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
static void cdcgan_step_generator_leakyReLU2(const cdcgan_task *task) {
#line 698 "CDCGAN_kernels.h"
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

/* cdcgan_step_pack_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB
 *   also runs as cdcgan_generate_pack_generator_convTranspose2_kernel */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose2_kernel(const cdcgan_task *task) {
#line 727 "CDCGAN_kernels.h"
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
 *   13 MB
 *   also runs as cdcgan_step_transform_generator_leakyReLU2_2 */
static void cdcgan_step_transform_generator_leakyReLU2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_leakyReLU2(const cdcgan_task *task) {
#line 767 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [144][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(generator_leakyReLU2, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 16400,
                          (grid_of_slabs){12, 12, 2, 2}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_transform_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   transform generator/convTranspose2/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as cdcgan_step_transform_generator_convTranspose2_kernel_2
 *   also runs as cdcgan_generate_transform_generator_convTranspose2_kernel */
static void cdcgan_step_transform_generator_convTranspose2_kernel_rows(const sixteen *restrict in,
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_generator_convTranspose2_kernel(const cdcgan_task *task) {
#line 805 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[1]; /* [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(generator_convTranspose2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_step_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_step_transform_generator_convTranspose2_kernel_rows,
                          transformed_generator_convTranspose2_kernel, 8208, (grid_of_slabs){11, 11, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   1015.0 MFLOP instead of 2147.5, 29 MB */
/* 484 terms of 11 x 44 slabs. */
static const term_table cdcgan_step_products_of_generator_convTranspose2_slab_terms = {
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_generator_convTranspose2(const cdcgan_task *task) {
#line 844 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [484][128][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [144][16384] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [121][8192] */
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
 *   22 MB */
static void cdcgan_step_generator_convTranspose2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_convTranspose2(const cdcgan_task *task) {
#line 892 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [484][128][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 8208, (grid_of_slabs){22, 22, 2, 2},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm3_mean_sum, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm3_mean_sum(const cdcgan_task *task) {
#line 910 "CDCGAN_kernels.h"
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

/* cdcgan_step_generator_batchNorm3_mean, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.985969387755102e-05 generator/batchNorm3/mean [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.9859693877551054e-07 generator/batchNorm3/moving_mean/new [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3/moving_mean/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm3_mean(const cdcgan_task *task) {
#line 937 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float mean_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                mean_sum[c] += sums_for_generator_batchNorm3_mean_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_mean = generator_batchNorm3_moving_mean[column + c];
            generator_batchNorm3_mean[column + c] = 0x1.4e5e0ap-15f * mean_sum[c];
            generator_batchNorm3_moving_mean[column + c] = 0.99f * moving_mean + 0x1.abfd7ep-22f * mean_sum[c];
        }
    }
}

/* cdcgan_step_sums_for_generator_batchNorm3_variance_sum, BespokeZoo/CDCGAN.swift:11
 *   subtract generator/batchNorm3/centred [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   square generator/batchNorm3/squares [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum generator/batchNorm3/variance_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm3_variance_sum(const cdcgan_task *task) {
#line 965 "CDCGAN_kernels.h"
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

/* cdcgan_step_generator_batchNorm3_inverse_deviation, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/variance_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 3.9859693877551054e-07 generator/batchNorm3/moving_variance/new [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add generator/batchNorm3/moving_variance/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   3.985969387755102e-05 x + 0.001 generator/batchNorm3/variance_plus_epsilon [64]  (BespokeZoo/CDCGAN.swift:11)
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_batchNorm3_inverse_deviation(const cdcgan_task *task) {
#line 995 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float variance_sum[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                variance_sum[c] += sums_for_generator_batchNorm3_variance_sum[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float moving_variance = generator_batchNorm3_moving_variance[column + c];
            generator_batchNorm3_inverse_deviation[column + c] =
                1.0f / sqrtf(0x1.4e5e0ap-15f * variance_sum[c] + 0.001f);
            generator_batchNorm3_moving_variance[column + c] = 0.99f * moving_variance
                + 0x1.abfd7ep-22f * variance_sum[c];
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB
 *   also runs as cdcgan_generate_pack_generator_convTranspose3_kernel */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose3_kernel(const cdcgan_task *task) {
#line 1024 "CDCGAN_kernels.h"
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
static void cdcgan_step_generator_leakyReLU3(const cdcgan_task *task) {
#line 1043 "CDCGAN_kernels.h"
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
static void cdcgan_step_pack_discriminator_embedding1_embeddings(const cdcgan_task *task) {
#line 1071 "CDCGAN_kernels.h"
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
static void cdcgan_step_generator_tanh1(const cdcgan_task *task) {
#line 1116 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][1][64][1] */
    float *const restrict generator_tanh1 = task->pointers[2]; /* [784][128][1] */
    float *const restrict trace_fake = task->pointers[3];
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[128];
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_dot(128, 1, terms, count, generator_leakyReLU3, 8192, 64, generator_convTranspose3_kernel_in_panels, 64,
                    1, 64, tile, 1, 0);
        float *const tanh1_row = generator_tanh1 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float tanh1 = bespoke_tanh(tile[c]);
            tanh1_row[c] = tanh1;
            if (trace_fake) {
                trace_fake[slab + c * 784] = tanh1;
            }
        }
    }
}

/* cdcgan_step_discriminator_embedding1_real, BespokeZoo/CDCGAN.swift:16
 *   dense discriminator/embedding1/real [n=128, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   2.0 MFLOP, 438 kB
 *   also runs as cdcgan_step_discriminator_embedding1_fake */
/* 784 terms of 28 x 28 slabs. */
static const term_table cdcgan_step_discriminator_embedding1_real_slab_terms = {
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
static void cdcgan_step_discriminator_embedding1_real(const cdcgan_task *task) {
#line 1167 "CDCGAN_kernels.h"
    float *const restrict discriminator_embedding1_real = task->pointers[0]; /* [784][128][1] */
    const float *const restrict discriminator_embedding1_real_one_hot = task->pointers[1]; /* [1][128][10] */
    /* [784][1][10][16] */
    const float *const restrict discriminator_embedding1_embeddings_in_panels = task->pointers[2];
    const range items =
        partition_by_work(&cdcgan_step_discriminator_embedding1_real_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_real_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 1, terms, count, discriminator_embedding1_real_one_hot, 1280, 10, 1,
                         discriminator_embedding1_embeddings_in_panels, 160, 16, 10,
                         discriminator_embedding1_real + slab * 128, 1, 0, NULL);
    }
}

/* cdcgan_step_pack_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   pack discriminator/conv1/kernel [5, 5, 2, 64]
 *   26 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv1_kernel(const cdcgan_task *task) {
#line 1189 "CDCGAN_kernels.h"
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
static void cdcgan_step_discriminator_concat1_real(const cdcgan_task *task) {
#line 1205 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_embedding1_real = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_real = task->pointers[2]; /* [784][128][2] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float *const real_row = discriminator_concat1_real + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                real_row[c] = (c > 0 ? 0.0f : input_real[slab + row * 784])
                    + (c < 1 ? 0.0f : discriminator_embedding1_real[slab * 128 + row]);
            }
        }
    }
}

/* cdcgan_step_discriminator_dropout1_real, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2: discriminator/conv1/real/product [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add discriminator/conv1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   leaky ReLU (0.3) discriminator/leakyReLU1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply discriminator/dropout1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 7 MB
 *   also runs as cdcgan_step_discriminator_dropout1_fake */
/* 4489 terms of 14 x 14 slabs. */
static const term_table cdcgan_step_discriminator_dropout1_real_slab_terms = {
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
static void cdcgan_step_discriminator_dropout1_real(const cdcgan_task *task) {
#line 1247 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_concat1_real = task->pointers[0]; /* [784][128][2] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][2][2][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_dropout1_real = task->pointers[3]; /* [196][128][64] */
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dropout1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[26];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_real_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, discriminator_concat1_real, 256, 2, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 64, 128, 32, 2, tile, 32, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float real_2[32];
            bespoke_dropout_mask(real_2, 32, call, task->numbers[0], slab * 64 + row * 12544 + column, 1288490189u,
                                 0x1.6db6dcp+0f);
            float *const real_row = discriminator_dropout1_real + slab * 8192 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                real_row[c] = (real > 0.0f ? real : 0.3f * real) * real_2[c];
            }
        }
    }
}

/* cdcgan_step_pack_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv2_kernel(const cdcgan_task *task) {
#line 1281 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(discriminator_conv2_kernel + slab * 8192 + item % 64 * 128,
                         discriminator_conv2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* cdcgan_step_transform_discriminator_dropout1_real, BespokeZoo/CDCGAN.swift:18
 *   transform discriminator/dropout1/real [n=128, 14, 14, 64]
 *   22 MB
 *   also runs as cdcgan_step_transform_discriminator_dropout1_fake
 *   also runs as cdcgan_step_transform_discriminator_dropout1_fake_2
 *   also runs as cdcgan_step_transform_discriminator_dropout1_real_2 */
static void cdcgan_step_transform_discriminator_dropout1_real_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_discriminator_dropout1_real(const cdcgan_task *task) {
#line 1334 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout1_real = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* [484][8192] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(discriminator_dropout1_real, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_real_rows,
                          cdcgan_step_transform_discriminator_dropout1_real_rows,
                          transformed_discriminator_dropout1_real, 8208, (grid_of_slabs){22, 22, 2, 2}, lines,
                          item * 128, item * 128 + 128);
    }
}

/* cdcgan_step_transform_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   transform discriminator/conv2/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as cdcgan_step_transform_discriminator_conv2_kernel_2
 *   also runs as cdcgan_step_transform_discriminator_conv2_kernel_3 */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_discriminator_conv2_kernel(const cdcgan_task *task) {
#line 1355 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_step_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_step_transform_generator_convTranspose2_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){11, 11, 1, 1}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_discriminator_conv2_real_product, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   1015.0 MFLOP instead of 2147.5, 29 MB
 *   also runs as cdcgan_step_products_of_discriminator_conv2_fake_product */
/* 484 terms of 6 x 24 slabs. */
static const term_table cdcgan_step_products_of_discriminator_conv2_real_product_slab_terms = {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_discriminator_conv2_real_product(const cdcgan_task *task) {
#line 1391 "CDCGAN_kernels.h"
    float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* [144][128][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* [484][8192] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_discriminator_conv2_real_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_discriminator_conv2_real_product_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_discriminator_dropout1_real, 8208, 64, 1,
                         transformed_discriminator_conv2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_discriminator_conv2_real_product + (slab * 16400 + column), 128, 0, NULL);
    }
}

/* cdcgan_step_discriminator_conv2_real_product, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   13 MB
 *   also runs as cdcgan_step_discriminator_conv2_fake_product */
static void cdcgan_step_discriminator_conv2_real_product_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_conv2_real_product(const cdcgan_task *task) {
#line 1433 "CDCGAN_kernels.h"
    const float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* [144][128][128] */
    float *const restrict discriminator_conv2_real_product = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(products_of_discriminator_conv2_real_product, 16400, (grid_of_slabs){12, 12, 2, 2},
                          cdcgan_step_discriminator_conv2_real_product_rows,
                          cdcgan_step_discriminator_conv2_real_product_rows, discriminator_conv2_real_product, 16384,
                          (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_pack_discriminator_dense1_kernel, BespokeZoo/CDCGAN.swift:20
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_dense1_kernel(const cdcgan_task *task) {
#line 1451 "CDCGAN_kernels.h"
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
static void cdcgan_step_discriminator_dropout2_real(const cdcgan_task *task) {
#line 1473 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_real_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = discriminator_conv2_real_product + slab * 16384 + row * 128;
            float real_2[128];
            bespoke_dropout_mask(real_2, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            float *const real_row = discriminator_dropout2_real + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float real = product_row[c] + discriminator_conv2_bias[c];
                real_row[c] = (real > 0.0f ? real : 0.3f * real) * real_2[c];
            }
        }
    }
}

/* cdcgan_step_grad_loss_discriminator_real, BespokeZoo/CDCGAN.swift:20
 *   dense discriminator/dense1/real/product [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add discriminator/dense1/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid score/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum score/real []  (BespokeZoo/CDCGAN.swift:23)
 *   negate loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/discriminator/real []  (BespokeZoo/CDCGAN.swift:23)
 *   sigmoid grad/loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by -0.0078125 grad/loss/discriminator/real [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum grad/discriminator/dense1/real/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   1.6 MFLOP, 3 MB */
/* 49 terms of 1 x 1 slabs. */
static const term_table cdcgan_step_grad_loss_discriminator_real_slab_terms = {
    .row_count = 1, .column_count = 1,
    .rows = (const span[]){{{0, 0}, {0, 0}, 1}},
    .columns = (const span[]){{{0, 0}, {1, 1}, 49}},
};
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_loss_discriminator_real(const cdcgan_task *task) {
#line 1515 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout2_real = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict grad_loss_discriminator_real = task->pointers[3]; /* [1][128][1] */
    float *const restrict trace_logits_real = task->pointers[4];
    float *const restrict sums_for_score_real = task->pointers[5]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_real = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[7]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[128];
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_real, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                const float real = tile[row + c] + bias_value;
                const float real_2 = -real;
                const float real_3 = bespoke_sigmoid(real_2);
                grad_loss_discriminator_real[row + c] = -0x1p-7f * real_3;
                if (trace_logits_real) {
                    trace_logits_real[row + c] = real;
                }
                total[c] += bespoke_sigmoid(real);
                total_2[c] += bespoke_softplus(real_2);
                total_3[c] += real_3;
            }
        }
        for (int c = 0; c < 1; c++) {
            sums_for_score_real[c] = total[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_loss_discriminator_real[c] = total_2[c];
        }
        for (int c = 0; c < 1; c++) {
            sums_for_grad_discriminator_dense1_real_bias[c] = total_3[c];
        }
    }
}

/* cdcgan_step_discriminator_concat1_fake, BespokeZoo/CDCGAN.swift:17
 *   add discriminator/concat1/fake [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:17)
 *   2 MB */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_concat1_fake(const cdcgan_task *task) {
#line 1567 "CDCGAN_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict discriminator_embedding1_fake = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_fake = task->pointers[2]; /* [784][128][2] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float *const fake_row = discriminator_concat1_fake + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                fake_row[c] = (c > 0 ? 0.0f : generator_tanh1[slab * 128 + row])
                    + (c < 1 ? 0.0f : discriminator_embedding1_fake[slab * 128 + row]);
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_leakyReLU2_fake, BespokeZoo/CDCGAN.swift:19
 *   add discriminator/conv2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply discriminator/dropout2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply grad/discriminator/dropout2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   derivative of leaky ReLU (0.3) grad/discriminator/leakyReLU2/fake [n=128, 7, 7, 128] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   multiply grad/discriminator/leakyReLU2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   10 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_leakyReLU2_fake(const cdcgan_task *task) {
#line 1595 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_fake_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    float *const restrict discriminator_dropout2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[4]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 128; row++) {
            const float *const product_row = discriminator_conv2_fake_product + slab * 16384 + row * 128;
            float fake_2[128];
            bespoke_dropout_mask(fake_2, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            float *const fake_row = discriminator_dropout2_fake + slab * 16384 + row * 128;
            float *const fake_row_2 = grad_discriminator_leakyReLU2_fake + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float fake = product_row[c] + discriminator_conv2_bias[c];
                const float fake_3 = (fake > 0.0f ? fake : 0.3f * fake) * fake_2[c];
                fake_row[c] = fake_3;
                fake_row_2[c] = kernel_row[c] * fake_2[c] * bespoke_slope(fake_3, 0.3f);
            }
        }
    }
}

/* cdcgan_step_grad_loss_generator, BespokeZoo/CDCGAN.swift:20
 *   dense discriminator/dense1/fake/product [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add discriminator/dense1/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid score/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum score/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/discriminator/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/discriminator/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   negate loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   softplus loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum loss/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 grad/loss/discriminator/fake [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum grad/discriminator/dense1/fake/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   sigmoid grad/loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   scale by -0.0078125 grad/loss/generator [n=128, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   1.6 MFLOP, 3 MB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_loss_generator(const cdcgan_task *task) {
#line 1640 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout2_fake = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* [1] */
    float *const restrict grad_loss_discriminator_fake = task->pointers[3]; /* [1][128][1] */
    float *const restrict grad_loss_generator = task->pointers[4]; /* [1][128][1] */
    float *const restrict trace_logits_fake = task->pointers[5];
    float *const restrict sums_for_score_fake = task->pointers[6]; /* [1][1] */
    float *const restrict sums_for_loss_discriminator_fake = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_loss_generator = task->pointers[8]; /* [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[9]; /* [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items =
        partition_by_work(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[128];
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_fake, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                const float fake = tile[row + c] + bias_value;
                const float fake_2 = bespoke_sigmoid(fake);
                const float generator = -fake;
                grad_loss_discriminator_fake[row + c] = 0x1p-7f * fake_2;
                grad_loss_generator[row + c] = -0x1p-7f * bespoke_sigmoid(generator);
                if (trace_logits_fake) {
                    trace_logits_fake[row + c] = fake;
                }
                total[c] += fake_2;
                total_2[c] += bespoke_softplus(fake);
                total_3[c] += bespoke_softplus(generator);
                total_4[c] += fake_2;
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
            sums_for_grad_discriminator_dense1_fake_bias[c] = total_4[c];
        }
    }
}

/* cdcgan_step_output_loss_discriminator, BespokeZoo/CDCGAN.swift:23
 *   scale by 0.0078125 score/real []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 score/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/discriminator/real []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/discriminator/fake []  (BespokeZoo/CDCGAN.swift:23)
 *   add loss/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.0078125 loss/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_output_loss_discriminator(const cdcgan_task *task) {
#line 1705 "CDCGAN_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* [1][1] */
    const float *const restrict sums_for_loss_discriminator_real = task->pointers[2]; /* [1][1] */
    const float *const restrict sums_for_loss_discriminator_fake = task->pointers[3]; /* [1][1] */
    const float *const restrict sums_for_loss_generator = task->pointers[4]; /* [1][1] */
    float *const restrict output_loss_discriminator = task->pointers[5];
    float *const restrict output_loss_generator = task->pointers[6];
    float *const restrict output_score_real = task->pointers[7];
    float *const restrict output_score_fake = task->pointers[8];
    float *const restrict trace_loss_discriminator = task->pointers[9];
    float *const restrict trace_loss_generator = task->pointers[10];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float discriminator = 0x1p-7f * sums_for_loss_discriminator_real[c]
                + 0x1p-7f * sums_for_loss_discriminator_fake[c];
            const float generator = 0x1p-7f * sums_for_loss_generator[c];
            output_loss_discriminator[c] = discriminator;
            output_loss_generator[c] = generator;
            output_score_real[c] = 0x1p-7f * sums_for_score_real[c];
            output_score_fake[c] = 0x1p-7f * sums_for_score_fake[c];
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = discriminator;
            }
            if (trace_loss_generator) {
                trace_loss_generator[c] = generator;
            }
        }
    }
}

/* cdcgan_step_update_discriminator_dense1_bias, BespokeZoo/CDCGAN.swift:20
 *   scale by 0.0078125 grad/discriminator/dense1/fake/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by -0.0078125 grad/discriminator/dense1/real/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add grad/discriminator/dense1/real/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.5 adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/bias/m [1]  (BespokeZoo/CDCGAN.swift:20)
 *   square adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/bias/v [1]  (BespokeZoo/CDCGAN.swift:20)
 *   square root adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   divide adam/discriminator/dense1/bias [1]  (BespokeZoo/CDCGAN.swift:20)
 *   subtract discriminator/dense1/bias/next [1]  (BespokeZoo/CDCGAN.swift:20)
 *   0 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_dense1_bias(const cdcgan_task *task) {
#line 1754 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[1]; /* [1][1] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* [1] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[4]; /* [1] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float bias = 0x1p-7f * sums_for_grad_discriminator_dense1_fake_bias[c] +
                -0x1p-7f * sums_for_grad_discriminator_dense1_real_bias[c];
            const float m = 0.5f * adam_discriminator_dense1_bias_m[c] + 0.5f * bias;
            const float v = 0.999f * adam_discriminator_dense1_bias_v[c] + 0.001f * (bias * bias);
            if (trace_grad_discriminator_dense1_bias) {
                trace_grad_discriminator_dense1_bias[c] = bias;
            }
            discriminator_dense1_bias[c] = discriminator_dense1_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense1_bias_m[c] = m;
            adam_discriminator_dense1_bias_v[c] = v;
        }
    }
}

/* cdcgan_step_pack_grad_loss_discriminator_fake, BespokeZoo/CDCGAN.swift:23
 *   pack grad/loss/discriminator/fake [n=128, 1]
 *   1 kB
 *   also runs as cdcgan_step_pack_grad_loss_discriminator_real */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_loss_discriminator_fake(const cdcgan_task *task) {
#line 1786 "CDCGAN_kernels.h"
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* [1][128][1] */
    float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* [1][1][128][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 128 + row) * 16 + c] =
                    grad_loss_discriminator_fake[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 128 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_leakyReLU2_fake_2, BespokeZoo/CDCGAN.swift:19
 *   multiply grad/discriminator/leakyReLU2/fake [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   sum grad/discriminator/conv2/fake/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_leakyReLU2_fake_2(const cdcgan_task *task) {
#line 1809 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [6272][1] */
    const float *const restrict discriminator_dropout2_fake = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_fake_bias = task->pointers[4]; /* [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[128] = {0};
        const float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int row = 0; row < 128; row++) {
            float fake[128];
            bespoke_dropout_mask(fake, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            const float *const fake_row = discriminator_dropout2_fake + slab * 16384 + row * 128;
            float *const fake_row_2 = grad_discriminator_leakyReLU2_fake + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float fake_2 =
                    grad_loss_discriminator_fake[row] * (kernel_row[c] * fake[c] * bespoke_slope(fake_row[c], 0.3f));
                fake_row_2[c] = fake_2;
                total[c] += fake_2;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_discriminator_conv2_fake_bias[slab * 128 + c] = total[c];
        }
    }
}

/* cdcgan_step_grad_discriminator_conv2_fake_bias, BespokeZoo/CDCGAN.swift:19
 *   sum grad/discriminator/conv2/fake/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   1 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_fake_bias(const cdcgan_task *task) {
#line 1845 "CDCGAN_kernels.h"
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

/* cdcgan_step_pack_discriminator_conv2_kernel_2, BespokeZoo/CDCGAN.swift:19
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv2_kernel_2(const cdcgan_task *task) {
#line 1868 "CDCGAN_kernels.h"
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

/* cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, BespokeZoo/CDCGAN.swift:19
 *   transform grad/discriminator/leakyReLU2/fake [n=128, 7, 7, 128]
 *   13 MB
 *   also runs as cdcgan_step_transform_grad_discriminator_leakyReLU2_fake_2
 *   also runs as cdcgan_step_transform_grad_discriminator_leakyReLU2_real */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_discriminator_leakyReLU2_fake(const cdcgan_task *task) {
#line 1887 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[1]; /* [144][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(grad_discriminator_leakyReLU2_fake, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          transformed_grad_discriminator_leakyReLU2_fake, 16400, (grid_of_slabs){12, 12, 2, 2}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv2_fake_product, BespokeZoo/CDCGAN.swift:19
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/fake/product [n=128, 14, 14, 64] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   1015.0 MFLOP instead of 2147.5, 29 MB
 *   also runs as cdcgan_step_products_of_grad_discriminator_conv2_real_product */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv2_fake_product(const cdcgan_task *task) {
#line 1908 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* [484][128][64] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[1]; /* [144][16384] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_discriminator_leakyReLU2_fake, 16400, 128, 1,
                         transformed_discriminator_conv2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_grad_discriminator_conv2_fake_product + (slab * 8208 + column), 64, 0, NULL);
    }
}

/* cdcgan_step_grad_discriminator_conv2_fake_product, BespokeZoo/CDCGAN.swift:19
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/fake/product [n=128, 14, 14, 64] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   22 MB
 *   also runs as cdcgan_step_grad_discriminator_conv2_real_product */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_fake_product(const cdcgan_task *task) {
#line 1932 "CDCGAN_kernels.h"
    /* [484][128][64] */
    const float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0];
    float *const restrict grad_discriminator_conv2_fake_product = task->pointers[1]; /* [196][128][64] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_fake_product, 8208, (grid_of_slabs){22, 22, 2, 2},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          grad_discriminator_conv2_fake_product, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   1015.0 MFLOP instead of 2147.5, 29 MB */
/* 484 terms of 11 x 11 slabs. */
static const term_table cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms = {
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2(const cdcgan_task *task) {
#line 1966 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* [121][64][128] */
    const float *const restrict transformed_discriminator_dropout1_fake = task->pointers[1]; /* [484][8192] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[2]; /* [144][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_dropout1_fake, 8208, 1, 64,
                         transformed_grad_discriminator_leakyReLU2_fake + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_discriminator_conv2_fake_product + (slab * 8208 + column), 128, 0, copies_);
    }
}

/* cdcgan_step_grad_discriminator_leakyReLU1_fake, BespokeZoo/CDCGAN.swift:18
 *   multiply grad/discriminator/dropout1/fake [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/leakyReLU1/fake [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum grad/discriminator/conv1/fake/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   26 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_leakyReLU1_fake(const cdcgan_task *task) {
#line 1993 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_fake_product = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_fake = task->pointers[1]; /* [196][128][64] */
    const float *const restrict grad_loss_discriminator_fake = task->pointers[2]; /* [1][128][1] */
    float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[3]; /* [196][128][64] */
    float *const restrict grad_discriminator_leakyReLU1_fake_2 = task->pointers[4]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_fake_bias = task->pointers[5]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = grad_discriminator_conv2_fake_product + slab * 8192 + row * 64;
            float fake[64];
            bespoke_dropout_mask(fake, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            const float *const fake_row = discriminator_dropout1_fake + slab * 8192 + row * 64;
            float *const fake_row_2 = grad_discriminator_leakyReLU1_fake + slab * 8192 + row * 64;
            float *const fake_row_3 = grad_discriminator_leakyReLU1_fake_2 + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float fake_2 = product_row[c] * fake[c] * bespoke_slope(fake_row[c], 0.3f);
                const float fake_3 = grad_loss_discriminator_fake[row] * fake_2;
                fake_row_2[c] = fake_2;
                fake_row_3[c] = fake_3;
                total[c] += fake_3;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_fake_bias[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_pack_discriminator_conv1_kernel_2, BespokeZoo/CDCGAN.swift:18
 *   pack discriminator/conv1/kernel [5, 5, 2, 64]
 *   26 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv1_kernel_2(const cdcgan_task *task) {
#line 2032 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][16] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_transposed(discriminator_conv1_kernel + slab * 128, 64,
                                discriminator_conv1_kernel_in_panels + item * 1024, 64, 16, 2);
    }
}

/* cdcgan_step_grad_discriminator_conv1_fake_bias, BespokeZoo/CDCGAN.swift:18
 *   sum grad/discriminator/conv1/fake/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   0 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_fake_bias(const cdcgan_task *task) {
#line 2048 "CDCGAN_kernels.h"
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

/* cdcgan_step_grad_discriminator_conv1_fake_product, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv1/fake/product [n=128, 28, 28, 2] 
 *     (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/conv1/fake/product [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 8 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_fake_product(const cdcgan_task *task) {
#line 2073 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [25][1][64][16] */
    const float *const restrict grad_loss_discriminator_fake = task->pointers[2]; /* [1][128][1] */
    const float *const restrict grad_loss_generator = task->pointers[3]; /* [1][128][1] */
    float *const restrict grad_discriminator_conv1_fake_product = task->pointers[4]; /* [784][128][2] */
    float *const restrict grad_discriminator_conv1_fake_product_2 = task->pointers[5]; /* [784][128][2] */
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 2, terms, count, grad_discriminator_leakyReLU1_fake, 8192, 64, 1,
                         discriminator_conv1_kernel_in_panels, 1024, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 128; row++) {
            float *const product_row = grad_discriminator_conv1_fake_product + slab * 256 + row * 2;
            float *const product_row_2 = grad_discriminator_conv1_fake_product_2 + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                const float product = tile[row * 16 + c];
                product_row[c] = grad_loss_discriminator_fake[row] * product;
                product_row_2[c] = grad_loss_generator[row] * product;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_concat1_fake, BespokeZoo/CDCGAN.swift:17
 *   slice grad/discriminator/concat1/fake [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:17)
 *   803 kB
 *   also runs as cdcgan_step_grad_discriminator_concat1_real */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_concat1_fake(const cdcgan_task *task) {
#line 2106 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv1_fake_product = task->pointers[0]; /* [784][128][2] */
    float *const restrict grad_discriminator_concat1_fake = task->pointers[1]; /* [784][128][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const product_row = grad_discriminator_conv1_fake_product + slab * 256 + 1;
        float *const fake_row = grad_discriminator_concat1_fake + slab * 128;
        for (int c = 0; c < 128; c++) {
            fake_row[c] = product_row[c * 2];
        }
    }
}

/* cdcgan_step_pack_discriminator_dense1_kernel_2, BespokeZoo/CDCGAN.swift:20
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_dense1_kernel_2(const cdcgan_task *task) {
#line 2125 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(discriminator_dense1_kernel + slab * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + slab * 128 + item % 1 * 32, 32, 32, 128);
    }
}

/* cdcgan_step_pack_grad_discriminator_reshape1_fake, BespokeZoo/CDCGAN.swift:17
 *   pack grad/discriminator/reshape1/fake [n=128, 784]
 *   803 kB
 *   also runs as cdcgan_step_pack_grad_discriminator_reshape1_real */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_discriminator_reshape1_fake(const cdcgan_task *task) {
#line 2142 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_concat1_fake = task->pointers[0]; /* [784][128][1] */
    float *const restrict grad_discriminator_reshape1_fake_in_panels = task->pointers[1]; /* [784][1][128][16] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                grad_discriminator_reshape1_fake_in_panels[(item * 128 + row) * 16 + c] =
                    grad_discriminator_concat1_fake[slab * 128 + row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_discriminator_reshape1_fake_in_panels[(item * 128 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_leakyReLU2_real, BespokeZoo/CDCGAN.swift:20
 *   dense, gradient of the input: grad/discriminator/dense1/real/product [n=128, 6272]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply grad/discriminator/dropout2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply grad/discriminator/leakyReLU2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   sum grad/discriminator/conv2/real/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   1.6 MFLOP, 6 MB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_leakyReLU2_real(const cdcgan_task *task) {
#line 2168 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_loss_discriminator_real = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[4]; /* [49][128] */
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_loss_discriminator_real, 128, 1, 1,
                         discriminator_dense1_kernel_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 128; row++) {
            float real[32];
            bespoke_dropout_mask(real, 32, call, task->numbers[0], slab * 128 + row * 6272 + column, 1288490189u,
                                 0x1.6db6dcp+0f);
            const float *const real_row = discriminator_dropout2_real + slab * 16384 + row * 128 + column;
            float *const real_row_2 = grad_discriminator_leakyReLU2_real + slab * 16384 + row * 128 + column;
            for (int c = 0; c < 32; c++) {
                const float real_2 = tile[row * 32 + c] * real[c] * bespoke_slope(real_row[c], 0.3f);
                real_row_2[c] = real_2;
                total[c] += real_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_conv2_real_bias[slab * 128 + column + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_dense1_kernel, BespokeZoo/CDCGAN.swift:20
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake/product [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real/product [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.5 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/kernel/m [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   add adam/discriminator/dense1/kernel/v [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (BespokeZoo/CDCGAN.swift:20)
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
static void cdcgan_step_update_discriminator_dense1_kernel(const cdcgan_task *task) {
#line 2231 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_dropout2_fake = task->pointers[0]; /* [49][128][128] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* [1][1][128][16] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[3]; /* [1][1][128][16] */
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[4]; /* [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[5]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel = task->pointers[6]; /* [6272][1] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[7];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items =
        partition_by_work(&cdcgan_step_update_discriminator_dense1_kernel_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_update_discriminator_dense1_kernel_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch + 2048; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_dropout2_fake, 16384, 1, 128,
                         grad_loss_discriminator_fake_in_panels, 2048, 16, 128, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 16, 1, terms, count, discriminator_dropout2_real, 16384, 1, 128,
                         grad_loss_discriminator_real_in_panels, 2048, 16, 128, tile, 16, 1, copies_2_);
        float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float product = tile[c * 16];
            const float m = 0.5f * m_row[c] + 0.5f * product;
            const float v = 0.999f * v_row[c] + 0.001f * (product * product);
            if (trace_grad_discriminator_dense1_kernel) {
                trace_grad_discriminator_dense1_kernel[slab * 128 + c] = product;
            }
            kernel_row[c] = kernel_row[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            m_row[c] = m;
            v_row[c] = v;
        }
    }
}

/* cdcgan_step_update_discriminator_conv2_bias, BespokeZoo/CDCGAN.swift:19
 *   sum grad/discriminator/conv2/real/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add grad/discriminator/conv2/real/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.5 adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/bias/m [128]  (BespokeZoo/CDCGAN.swift:19)
 *   square adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.0010000000000000009 adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/bias/v [128]  (BespokeZoo/CDCGAN.swift:19)
 *   square root adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   1.0 x + 1e-07 adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   divide adam/discriminator/conv2/bias [128]  (BespokeZoo/CDCGAN.swift:19)
 *   subtract discriminator/conv2/bias/next [128]  (BespokeZoo/CDCGAN.swift:19)
 *   4 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv2_bias(const cdcgan_task *task) {
#line 2288 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_fake_bias = task->pointers[1]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[4]; /* [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
            const float m = adam_discriminator_conv2_bias_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * bias_2;
            const float v = adam_discriminator_conv2_bias_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (bias_2 * bias_2);
            const float bias_3 = discriminator_conv2_bias[column + c];
            if (trace_grad_discriminator_conv2_bias) {
                trace_grad_discriminator_conv2_bias[column + c] = bias_2;
            }
            discriminator_conv2_bias[column + c] = bias_3 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_bias_m[column + c] = m_2;
            adam_discriminator_conv2_bias_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv2_real_product_2, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/real/product [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   1015.0 MFLOP instead of 2147.5, 29 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv2_real_product_2(const cdcgan_task *task) {
#line 2329 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* [121][64][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* [484][8192] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_real = task->pointers[2]; /* [144][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_discriminator_dropout1_real, 8208, 1, 64,
                         transformed_grad_discriminator_leakyReLU2_real + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_discriminator_conv2_fake_product + (slab * 8208 + column), 128, 1, copies_);
    }
}

/* cdcgan_step_grad_discriminator_conv2_real_product_2, BespokeZoo/CDCGAN.swift:19
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/real/product [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:19)
 *   5 MB */
static void cdcgan_step_grad_discriminator_conv2_real_product_2_rows(const sixteen *restrict in,
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
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv2_real_product_2(const cdcgan_task *task) {
#line 2369 "CDCGAN_kernels.h"
    /* [121][64][128] */
    const float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0];
    float *const restrict grad_discriminator_conv2_real_product = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_fake_product, 8208, (grid_of_slabs){11, 11, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_real_product_2_rows,
                          cdcgan_step_grad_discriminator_conv2_real_product_2_rows,
                          grad_discriminator_conv2_real_product, 8192, (grid_of_slabs){5, 5, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_step_grad_discriminator_leakyReLU1_real, BespokeZoo/CDCGAN.swift:18
 *   multiply grad/discriminator/dropout1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/leakyReLU1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum grad/discriminator/conv1/real/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   19 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_leakyReLU1_real(const cdcgan_task *task) {
#line 2391 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_real = task->pointers[1]; /* [196][128][64] */
    float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[2]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_real_bias = task->pointers[3]; /* [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float total[64] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const product_row = grad_discriminator_conv2_real_product + slab * 8192 + row * 64;
            float real[64];
            bespoke_dropout_mask(real, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            const float *const real_row = discriminator_dropout1_real + slab * 8192 + row * 64;
            float *const real_row_2 = grad_discriminator_leakyReLU1_real + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                const float real_2 = product_row[c] * real[c] * bespoke_slope(real_row[c], 0.3f);
                real_row_2[c] = real_2;
                total[c] += real_2;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_real_bias[slab * 64 + c] = total[c];
        }
    }
}

/* cdcgan_step_update_discriminator_conv1_bias, BespokeZoo/CDCGAN.swift:18
 *   sum grad/discriminator/conv1/real/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add grad/discriminator/conv1/real/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.5 adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/bias/m [64]  (BespokeZoo/CDCGAN.swift:18)
 *   square adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.0010000000000000009 adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/bias/v [64]  (BespokeZoo/CDCGAN.swift:18)
 *   square root adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   1.0 x + 1e-07 adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   divide adam/discriminator/conv1/bias [64]  (BespokeZoo/CDCGAN.swift:18)
 *   subtract discriminator/conv1/bias/next [64]  (BespokeZoo/CDCGAN.swift:18)
 *   2 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv1_bias(const cdcgan_task *task) {
#line 2436 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_real_bias = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_fake_bias = task->pointers[1]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[4]; /* [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
            const float m = adam_discriminator_conv1_bias_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * bias_2;
            const float v = adam_discriminator_conv1_bias_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (bias_2 * bias_2);
            const float bias_3 = discriminator_conv1_bias[column + c];
            if (trace_grad_discriminator_conv1_bias) {
                trace_grad_discriminator_conv1_bias[column + c] = bias_2;
            }
            discriminator_conv1_bias[column + c] = bias_3 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv1_bias_m[column + c] = m_2;
            adam_discriminator_conv1_bias_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_grad_discriminator_conv1_real_product, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv1/real/product [n=128, 28, 28, 2] 
 *     (BespokeZoo/CDCGAN.swift:18)
 *   147.1 MFLOP, 7 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_real_product(const cdcgan_task *task) {
#line 2477 "CDCGAN_kernels.h"
    float *const restrict grad_discriminator_conv1_real_product = task->pointers[0]; /* [784][128][2] */
    const float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[1]; /* [196][128][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [25][1][64][16] */
    const range items = partition_by_work(&cdcgan_step_generator_tanh1_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        term terms[10];
        const int count = terms_of_slab(&cdcgan_step_generator_tanh1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 2, terms, count, grad_discriminator_leakyReLU1_real, 8192, 64, 1,
                         discriminator_conv1_kernel_in_panels, 1024, 16, 64,
                         grad_discriminator_conv1_real_product + slab * 256, 2, 0, NULL);
    }
}

/* cdcgan_step_adam_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake/product [5, 5, 2, 64] 
 *     (BespokeZoo/CDCGAN.swift:18)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real/product [5, 5, 2, 64] 
 *     (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.5 adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.0010000000000000009 adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   294.2 MFLOP, 14 MB */
/* 4489 terms of 5 x 5 slabs. */
static const term_table cdcgan_step_adam_discriminator_conv1_kernel_slab_terms = {
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
static void cdcgan_step_adam_discriminator_conv1_kernel(const cdcgan_task *task) {
#line 2515 "CDCGAN_kernels.h"
    const float *const restrict discriminator_concat1_fake = task->pointers[0]; /* [784][128][2] */
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[1]; /* [196][128][64] */
    const float *const restrict discriminator_concat1_real = task->pointers[2]; /* [784][128][2] */
    const float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[3]; /* [196][128][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[4]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[5]; /* [5][5][2][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[6];
    const range items =
        partition_by_work(&cdcgan_step_adam_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float tile[64];
        term terms[197];
        const int count = terms_of_slab(&cdcgan_step_adam_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(2, 32, 32, terms, count, discriminator_concat1_fake, 256, 1, 2,
                         grad_discriminator_leakyReLU1_fake + item % 2 * 32, 8192, 64, 128, tile, 32, 0, NULL);
        bespoke_multiply(2, 32, 32, terms, count, discriminator_concat1_real, 256, 1, 2,
                         grad_discriminator_leakyReLU1_real + item % 2 * 32, 8192, 64, 128, tile, 32, 1, NULL);
        for (int row = 0; row < 2; row++) {
            float *const kernel_row = adam_discriminator_conv1_kernel + slab * 128 + row * 64 + column;
            float *const kernel_row_2 = adam_discriminator_conv1_kernel_2 + slab * 128 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float product = tile[row * 32 + c];
                kernel_row[c] = 0.5f * product;
                kernel_row_2[c] = 0.001f * (product * product);
                if (trace_grad_discriminator_conv1_kernel) {
                    trace_grad_discriminator_conv1_kernel[slab * 128 + row * 64 + column + c] = product;
                }
            }
        }
    }
}

/* cdcgan_step_update_discriminator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:16
 *   dense, gradient of the kernel: grad/discriminator/embedding1/fake [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   dense, gradient of the kernel: grad/discriminator/embedding1/real [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   scale by 0.5 adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   add adam/discriminator/embedding1/embeddings/m [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   square adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   scale by 0.0010000000000000009 adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   add adam/discriminator/embedding1/embeddings/v [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   square root adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   1.0 x + 1e-07 adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   multiply adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   divide adam/discriminator/embedding1/embeddings [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   subtract discriminator/embedding1/embeddings/next [10, 784]  (BespokeZoo/CDCGAN.swift:16)
 *   4.0 MFLOP, 1 MB */
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_embedding1_embeddings(const cdcgan_task *task) {
#line 2566 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict generator_embedding1_one_hot = task->pointers[0]; /* [1][128][10] */
    const float *const restrict grad_discriminator_reshape1_fake_in_panels = task->pointers[1]; /* [784][1][128][16] */
    const float *const restrict discriminator_embedding1_real_one_hot = task->pointers[2]; /* [1][128][10] */
    const float *const restrict grad_discriminator_reshape1_real_in_panels = task->pointers[3]; /* [784][1][128][16] */
    float *const restrict adam_discriminator_embedding1_embeddings_m = task->pointers[4]; /* [10][784] */
    float *const restrict adam_discriminator_embedding1_embeddings_v = task->pointers[5]; /* [10][784] */
    float *const restrict discriminator_embedding1_embeddings = task->pointers[6]; /* [10][784] */
    float *const restrict trace_grad_discriminator_embedding1_embeddings = task->pointers[7];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items =
        partition_by_work(&cdcgan_step_discriminator_embedding1_real_slab_terms, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        float tile[160];
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_real_slab_terms, slab, terms);
        bespoke_multiply(10, 16, 1, terms, count, generator_embedding1_one_hot, 1280, 1, 10,
                         grad_discriminator_reshape1_fake_in_panels, 2048, 16, 128, tile, 16, 0, NULL);
        bespoke_multiply(10, 16, 1, terms, count, discriminator_embedding1_real_one_hot, 1280, 1, 10,
                         grad_discriminator_reshape1_real_in_panels, 2048, 16, 128, tile, 16, 1, NULL);
        for (int c = 0; c < 10; c++) {
            const float real = tile[c * 16];
            const float m = adam_discriminator_embedding1_embeddings_m[slab + c * 784];
            const float m_2 = 0.5f * m + 0.5f * real;
            const float v = adam_discriminator_embedding1_embeddings_v[slab + c * 784];
            const float v_2 = 0.999f * v + 0.001f * (real * real);
            const float embeddings = discriminator_embedding1_embeddings[slab + c * 784];
            if (trace_grad_discriminator_embedding1_embeddings) {
                trace_grad_discriminator_embedding1_embeddings[slab + c * 784] = real;
            }
            discriminator_embedding1_embeddings[slab + c * 784] = embeddings
                - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_embedding1_embeddings_m[slab + c * 784] = m_2;
            adam_discriminator_embedding1_embeddings_v[slab + c * 784] = v_2;
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose3_kernel_2, BespokeZoo/CDCGAN.swift:12
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose3_kernel_2(const cdcgan_task *task) {
#line 2611 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        bespoke_pack_row(generator_convTranspose3_kernel + slab * 64 + item % 1 * 64,
                         generator_convTranspose3_kernel_in_panels + slab * 64 + item % 1 * 32, 32, 32, 64);
    }
}

/* cdcgan_step_grad_generator_tanh1, BespokeZoo/CDCGAN.swift:12
 *   multiply grad/generator/tanh1 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   1 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_tanh1(const cdcgan_task *task) {
#line 2627 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv1_fake_product = task->pointers[0]; /* [784][128][2] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    float *const restrict grad_generator_tanh1 = task->pointers[2]; /* [784][128][1] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const product_row = grad_discriminator_conv1_fake_product + slab * 256;
        const float *const tanh1_row = generator_tanh1 + slab * 128;
        float *const tanh1_row_2 = grad_generator_tanh1 + slab * 128;
        for (int c = 0; c < 128; c++) {
            tanh1_row_2[c] = product_row[c * 2] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm3_normalised, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2: grad/generator/convTranspose3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   multiply grad/generator/leakyReLU3 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/scaled [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/normalised [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   73.5 MFLOP, 20 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_normalised(const cdcgan_task *task) {
#line 2654 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_tanh1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [25][2][1][32] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[4]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm3_normalised = task->pointers[7]; /* [196][128][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* [196][64] */
    const range items =
        partition_by_work(&cdcgan_step_discriminator_dropout1_real_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[26];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_real_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_tanh1, 128, 1, 1,
                         generator_convTranspose3_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 128; row++) {
            const float *const leakyReLU3_row = generator_leakyReLU3 + slab * 8192 + row * 64 + column;
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64 + column;
            float *const normalised_row = grad_generator_batchNorm3_normalised + slab * 8192 + row * 64 + column;
            for (int c = 0; c < 32; c++) {
                const float leakyReLU3 = tile[row * 32 + c] * bespoke_slope(leakyReLU3_row[c], 0.3f);
                const float scaled = leakyReLU3 * generator_batchNorm3_gamma[column + c];
                const float centred = convTranspose2_row[c] - generator_batchNorm3_mean[column + c];
                const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
                normalised_row[c] = scaled * inverse_deviation;
                total[c] += leakyReLU3;
                total_2[c] += leakyReLU3 * (centred * inverse_deviation);
                total_3[c] += scaled * centred;
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

/* cdcgan_step_grad_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose3 [5, 5, 1, 64] 
 *     (BespokeZoo/CDCGAN.swift:12)
 *   73.5 MFLOP, 7 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose3(const cdcgan_task *task) {
#line 2712 "CDCGAN_kernels.h"
    float *const restrict grad_generator_convTranspose3 = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    float *const restrict trace_grad_generator_convTranspose3_kernel = task->pointers[3];
    const range items =
        partition_by_work(&cdcgan_step_adam_discriminator_conv1_kernel_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[197];
        const int count = terms_of_slab(&cdcgan_step_adam_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(1, 32, 32, terms, count, grad_generator_tanh1, 128, 1, 1, generator_leakyReLU3 + item % 2 * 32,
                         8192, 64, 128, grad_generator_convTranspose3 + (slab * 64 + column), 64, 0, NULL);
        float *const convTranspose3_row = grad_generator_convTranspose3 + slab * 64 + column;
        for (int c = 0; c < 32; c++) {
            if (trace_grad_generator_convTranspose3_kernel) {
                trace_grad_generator_convTranspose3_kernel[slab * 64 + column + c] = convTranspose3_row[c];
            }
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm3_mean, BespokeZoo/CDCGAN.swift:11
 *   sum grad/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by -0.5 grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 7.971938775510203e-05 grad/generator/batchNorm3/squares [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply grad/generator/batchNorm3/mean [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by -3.985969387755102e-05 grad/generator/batchNorm3/mean [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.5 adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/gamma/m [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/gamma/v [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/batchNorm3/gamma [64]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/batchNorm3/gamma/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.5 adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/beta/m [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/batchNorm3/beta/v [64]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/batchNorm3/beta [64]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/batchNorm3/beta/next [64]  (BespokeZoo/CDCGAN.swift:11)
 *   4 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_mean(const cdcgan_task *task) {
#line 2767 "CDCGAN_kernels.h"
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
    float *const restrict grad_generator_batchNorm3_squares = task->pointers[10]; /* [64] */
    float *const restrict grad_generator_batchNorm3_mean = task->pointers[11]; /* [64] */
    float *const restrict trace_grad_generator_batchNorm3_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm3_beta = task->pointers[13];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float beta[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                beta[c] += sums_for_grad_generator_batchNorm3_beta[i * 64 + column + c];
            }
        }
        float gamma_2[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                gamma_2[c] += sums_for_grad_generator_batchNorm3_gamma[i * 64 + column + c];
            }
        }
        float inverse_deviation[32] = {0};
        for (int i = 0; i < 196; i++) {
            for (int c = 0; c < 32; c++) {
                inverse_deviation[c] += sums_for_grad_generator_batchNorm3_inverse_deviation[i * 64 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float inverse_deviation_2 = generator_batchNorm3_inverse_deviation[column + c];
            const float gamma_3 = generator_batchNorm3_gamma[column + c];
            const float m = adam_generator_batchNorm3_gamma_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * gamma_2[c];
            const float v = adam_generator_batchNorm3_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_2[c] * gamma_2[c]);
            const float m_3 = adam_generator_batchNorm3_beta_m[column + c];
            const float m_4 = 0.5f * m_3 + 0.5f * beta[c];
            const float v_3 = adam_generator_batchNorm3_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta[c] * beta[c]);
            const float beta_2 = generator_batchNorm3_beta[column + c];
            grad_generator_batchNorm3_squares[column + c] =
                0x1.4e5e0ap-14f
                * (-0.5f * inverse_deviation[c] * (inverse_deviation_2 * (inverse_deviation_2 * inverse_deviation_2)));
            grad_generator_batchNorm3_mean[column + c] = -0x1.4e5e0ap-15f * (beta[c] * gamma_3 * inverse_deviation_2);
            if (trace_grad_generator_batchNorm3_gamma) {
                trace_grad_generator_batchNorm3_gamma[column + c] = gamma_2[c];
            }
            if (trace_grad_generator_batchNorm3_beta) {
                trace_grad_generator_batchNorm3_beta[column + c] = beta[c];
            }
            generator_batchNorm3_gamma[column + c] = gamma_3 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm3_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm3_gamma_m[column + c] = m_2;
            adam_generator_batchNorm3_gamma_v[column + c] = v_2;
            adam_generator_batchNorm3_beta_m[column + c] = m_4;
            adam_generator_batchNorm3_beta_v[column + c] = v_4;
        }
    }
}

/* cdcgan_step_grad_generator_batchNorm3_mean_sum, BespokeZoo/CDCGAN.swift:11
 *   multiply grad/generator/batchNorm3/squares [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add grad/generator/batchNorm3/squares [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   add grad/generator/batchNorm3/mean_sum [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   19 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_mean_sum(const cdcgan_task *task) {
#line 2845 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm3_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    const float *const restrict grad_generator_batchNorm3_normalised = task->pointers[3]; /* [196][128][64] */
    const float *const restrict grad_generator_batchNorm3_mean = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[5]; /* [196][128][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose2_row = generator_convTranspose2 + slab * 8192 + row * 64;
            const float *const normalised_row = grad_generator_batchNorm3_normalised + slab * 8192 + row * 64;
            float *const mean_sum_row = grad_generator_batchNorm3_mean_sum + slab * 8192 + row * 64;
            for (int c = 0; c < 64; c++) {
                mean_sum_row[c] = normalised_row[c]
                    + grad_generator_batchNorm3_squares[c] * (convTranspose2_row[c] - generator_batchNorm3_mean[c])
                    + grad_generator_batchNorm3_mean[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose2_kernel_2, BespokeZoo/CDCGAN.swift:11
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose2_kernel_2(const cdcgan_task *task) {
#line 2873 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 64;
        bespoke_pack_row(generator_convTranspose2_kernel + slab * 8192 + item % 64 * 128,
                         generator_convTranspose2_kernel_in_panels + slab * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* cdcgan_step_transform_grad_generator_batchNorm3_mean_sum, BespokeZoo/CDCGAN.swift:11
 *   transform grad/generator/batchNorm3/mean_sum [n=128, 14, 14, 64]
 *   22 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_generator_batchNorm3_mean_sum(const cdcgan_task *task) {
#line 2889 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* [484][8192] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(grad_generator_batchNorm3_mean_sum, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_real_rows,
                          cdcgan_step_transform_discriminator_dropout1_real_rows,
                          transformed_grad_generator_batchNorm3_mean_sum, 8208, (grid_of_slabs){22, 22, 2, 2}, lines,
                          item * 128, item * 128 + 128);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2: grad/generator/convTranspose2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   1015.0 MFLOP instead of 2147.5, 29 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose2(const cdcgan_task *task) {
#line 2908 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* [144][128][128] */
    const float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* [484][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [121][8192] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_discriminator_conv2_real_product_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_discriminator_conv2_real_product_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_batchNorm3_mean_sum, 8208, 64, 1,
                         transformed_generator_convTranspose2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_grad_generator_convTranspose2 + (slab * 16400 + column), 128, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2: grad/generator/convTranspose2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   13 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose2(const cdcgan_task *task) {
#line 2932 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* [144][128][128] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[1]; /* [49][128][128] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose2, 16400, (grid_of_slabs){12, 12, 2, 2},
                          cdcgan_step_discriminator_conv2_real_product_rows,
                          cdcgan_step_discriminator_conv2_real_product_rows, grad_generator_convTranspose2, 16384,
                          (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose2_2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:11)
 *   1015.0 MFLOP instead of 2147.5, 29 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose2_2(const cdcgan_task *task) {
#line 2951 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* [121][64][128] */
    const float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* [484][8192] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[2]; /* [144][16384] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, 4, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [4096] */
        bespoke_multiply(64, 32, 32, terms, count, transformed_grad_generator_batchNorm3_mean_sum, 8208, 1, 64,
                         transformed_generator_leakyReLU2 + item % 4 * 32, 16400, 128, 128,
                         products_of_grad_generator_convTranspose2 + (slab * 8208 + column), 128, 0, copies_);
    }
}

/* cdcgan_step_grad_generator_convTranspose2_2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:11)
 *   5 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose2_2(const cdcgan_task *task) {
#line 2977 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* [121][64][128] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[1]; /* [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose2, 8208, (grid_of_slabs){11, 11, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_real_product_2_rows,
                          cdcgan_step_grad_discriminator_conv2_real_product_2_rows, grad_generator_convTranspose2, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_grad_generator_batchNorm2_normalised, BespokeZoo/CDCGAN.swift:10
 *   multiply grad/generator/leakyReLU2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/scaled [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/normalised [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   13 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm2_normalised(const cdcgan_task *task) {
#line 3000 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_leakyReLU2 = task->pointers[1]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[2]; /* [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[3]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[4]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[5]; /* [128] */
    float *const restrict grad_generator_batchNorm2_normalised = task->pointers[6]; /* [49][128][128] */
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
            const float *const convTranspose2_row = grad_generator_convTranspose2 + slab * 16384 + row * 128;
            const float *const leakyReLU2_row = generator_leakyReLU2 + slab * 16384 + row * 128;
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            float *const normalised_row = grad_generator_batchNorm2_normalised + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                const float leakyReLU2 = convTranspose2_row[c] * bespoke_slope(leakyReLU2_row[c], 0.3f);
                const float scaled = leakyReLU2 * generator_batchNorm2_gamma[c];
                const float centred = convTranspose1_row[c] - generator_batchNorm2_mean[c];
                normalised_row[c] = scaled * generator_batchNorm2_inverse_deviation[c];
                total[c] += leakyReLU2;
                total_2[c] += leakyReLU2 * (centred * generator_batchNorm2_inverse_deviation[c]);
                total_3[c] += scaled * centred;
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

/* cdcgan_step_grad_generator_batchNorm2_mean, BespokeZoo/CDCGAN.swift:10
 *   sum grad/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by -0.5 grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.00031887755102040814 grad/generator/batchNorm2/squares [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply grad/generator/batchNorm2/mean [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by -0.00015943877551020407 grad/generator/batchNorm2/mean [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.5 adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/gamma/m [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/gamma/v [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/batchNorm2/gamma [128]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/batchNorm2/gamma/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.5 adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/beta/m [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/batchNorm2/beta/v [128]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/batchNorm2/beta [128]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/batchNorm2/beta/next [128]  (BespokeZoo/CDCGAN.swift:10)
 *   8 kB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm2_mean(const cdcgan_task *task) {
#line 3076 "CDCGAN_kernels.h"
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
    float *const restrict grad_generator_batchNorm2_squares = task->pointers[10]; /* [128] */
    float *const restrict grad_generator_batchNorm2_mean = task->pointers[11]; /* [128] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm2_beta = task->pointers[13];
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float beta[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                beta[c] += sums_for_grad_generator_batchNorm2_beta[i * 128 + column + c];
            }
        }
        float gamma_2[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                gamma_2[c] += sums_for_grad_generator_batchNorm2_gamma[i * 128 + column + c];
            }
        }
        float inverse_deviation[32] = {0};
        for (int i = 0; i < 49; i++) {
            for (int c = 0; c < 32; c++) {
                inverse_deviation[c] += sums_for_grad_generator_batchNorm2_inverse_deviation[i * 128 + column + c];
            }
        }
        for (int c = 0; c < 32; c++) {
            const float inverse_deviation_2 = generator_batchNorm2_inverse_deviation[column + c];
            const float gamma_3 = generator_batchNorm2_gamma[column + c];
            const float m = adam_generator_batchNorm2_gamma_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * gamma_2[c];
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_2[c] * gamma_2[c]);
            const float m_3 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_4 = 0.5f * m_3 + 0.5f * beta[c];
            const float v_3 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta[c] * beta[c]);
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_squares[column + c] =
                0x1.4e5e0ap-12f
                * (-0.5f * inverse_deviation[c] * (inverse_deviation_2 * (inverse_deviation_2 * inverse_deviation_2)));
            grad_generator_batchNorm2_mean[column + c] = -0x1.4e5e0ap-13f * (beta[c] * gamma_3 * inverse_deviation_2);
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

/* cdcgan_step_grad_generator_batchNorm2_mean_sum, BespokeZoo/CDCGAN.swift:10
 *   multiply grad/generator/batchNorm2/squares [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add grad/generator/batchNorm2/squares [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   add grad/generator/batchNorm2/mean_sum [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   10 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm2_mean_sum(const cdcgan_task *task) {
#line 3154 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm2_squares = task->pointers[0]; /* [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    const float *const restrict grad_generator_batchNorm2_normalised = task->pointers[3]; /* [49][128][128] */
    const float *const restrict grad_generator_batchNorm2_mean = task->pointers[4]; /* [128] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[5]; /* [49][128][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const convTranspose1_row = generator_convTranspose1 + slab * 16384 + row * 128;
            const float *const normalised_row = grad_generator_batchNorm2_normalised + slab * 16384 + row * 128;
            float *const mean_sum_row = grad_generator_batchNorm2_mean_sum + slab * 16384 + row * 128;
            for (int c = 0; c < 128; c++) {
                mean_sum_row[c] = normalised_row[c]
                    + grad_generator_batchNorm2_squares[c] * (convTranspose1_row[c] - generator_batchNorm2_mean[c])
                    + grad_generator_batchNorm2_mean[c];
            }
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose1_kernel_2, BespokeZoo/CDCGAN.swift:10
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose1_kernel_2(const cdcgan_task *task) {
#line 3182 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][8][128][32] */
    const range items = share_evenly(3200, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 128;
        bespoke_pack_row(generator_convTranspose1_kernel + slab * 32768 + item % 128 * 256,
                         generator_convTranspose1_kernel_in_panels + slab * 32768 + item % 128 * 32, 4096, 32, 256);
    }
}

/* cdcgan_step_transform_grad_generator_batchNorm2_mean_sum, BespokeZoo/CDCGAN.swift:10
 *   transform grad/generator/batchNorm2/mean_sum [n=128, 7, 7, 128]
 *   20 MB */
static void cdcgan_step_transform_grad_generator_batchNorm2_mean_sum_rows(const sixteen *restrict in,
    sixteen *restrict out) {
    out[0] = 5.25f * in[0] - 5.25f * in[2] + in[4];
    out[1] = -in[2] + 5.25f * in[4] - 5.25f * in[6];
    const sixteen t0 = in[0] - 4.25f * in[2] + in[4];
    const sixteen t1 = -4.25f * in[1] + in[3];
    out[2] = t0 + t1;
    out[4] = t0 - t1;
    const sixteen t2 = in[4] - 4.25f * in[6];
    const sixteen t3 = in[3] - 4.25f * in[5];
    out[3] = t2 + t3;
    out[5] = t2 - t3;
    const sixteen t4 = 0.25f * in[0] - 1.25f * in[2] + in[4];
    const sixteen t5 = -2.5f * in[1] + 2.0f * in[3];
    out[6] = t4 + t5;
    out[8] = t4 - t5;
    const sixteen t6 = 0.25f * in[4] - 1.25f * in[6];
    const sixteen t7 = 0.5f * in[3] - 2.5f * in[5];
    out[7] = t6 + t7;
    out[9] = t6 - t7;
    const sixteen t8 = 4.0f * in[0] - 5.0f * in[2] + in[4];
    const sixteen t9 = -2.5f * in[1] + 0.5f * in[3];
    out[10] = t8 + t9;
    out[12] = t8 - t9;
    const sixteen t10 = 4.0f * in[4] - 5.0f * in[6];
    const sixteen t11 = 2.0f * in[3] - 2.5f * in[5];
    out[11] = t10 + t11;
    out[13] = t10 - t11;
    out[14] = 5.25f * in[1] - 5.25f * in[3] + in[5];
    out[15] = -in[3] + 5.25f * in[5];
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_generator_batchNorm2_mean_sum(const cdcgan_task *task) {
#line 3229 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [256][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(grad_generator_batchNorm2_mean_sum, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_grad_generator_batchNorm2_mean_sum_rows,
                          cdcgan_step_transform_grad_generator_batchNorm2_mean_sum_rows,
                          transformed_grad_generator_batchNorm2_mean_sum, 16400, (grid_of_slabs){16, 16, 2, 2}, lines,
                          item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1: grad/generator/convTranspose1 [n=128, 7, 7, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   2147.5 MFLOP instead of 7054.8, 59 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose1(const cdcgan_task *task) {
#line 3248 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [256][128][256] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [256][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [64][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_batchNorm2_mean_sum, 16400, 128, 1,
                         transformed_generator_convTranspose1_kernel + item % 8 * 4096, 32784, 32, 128,
                         products_of_grad_generator_convTranspose1 + (slab * 32784 + column), 256, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1: grad/generator/convTranspose1 [n=128, 7, 7, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   40 MB */
static void cdcgan_step_grad_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[2] + in[4];
    const sixteen t1 = in[2] - in[4];
    const sixteen t2 = in[3] + in[5];
    const sixteen t3 = in[3] - in[5];
    const sixteen t4 = in[6] + in[8];
    const sixteen t5 = in[6] - in[8];
    const sixteen t6 = in[7] + in[9];
    const sixteen t7 = in[7] - in[9];
    const sixteen t8 = in[10] + in[12];
    const sixteen t9 = in[10] - in[12];
    const sixteen t10 = in[11] + in[13];
    const sixteen t11 = in[11] - in[13];
    out[0] = in[0] + t0 + t4 + t8;
    out[1] = t1 + 2.0f * t5 + 0.5f * t9;
    out[2] = t0 + 4.0f * t4 + 0.25f * t8;
    out[3] = t1 + 8.0f * t5 + 0.125f * t9 + in[14];
    out[4] = in[1] + t2 + t6 + t10;
    out[5] = t3 + 2.0f * t7 + 0.5f * t11;
    out[6] = t2 + 4.0f * t6 + 0.25f * t10;
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose1(const cdcgan_task *task) {
#line 3291 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [256][128][256] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* [49][128][256] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1, 32784, (grid_of_slabs){16, 16, 2, 2},
                          cdcgan_step_grad_generator_convTranspose1_rows,
                          cdcgan_step_grad_generator_convTranspose1_rows, grad_generator_convTranspose1, 32768,
                          (grid_of_slabs){7, 7, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose1_2, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256] 
 *     (BespokeZoo/CDCGAN.swift:10)
 *   2147.5 MFLOP instead of 7054.8, 59 MB */
/* 256 terms of 8 x 8 slabs. */
static const term_table cdcgan_step_products_of_grad_generator_convTranspose1_2_slab_terms = {
    .row_count = 8, .column_count = 8,
    .rows = (const span[]){
        {{0, 0}, {0, 0}, 1}, {{32, 32}, {0, 0}, 1}, {{64, 64}, {0, 0}, 1}, {{96, 96}, {0, 0}, 1},
        {{128, 128}, {0, 0}, 1}, {{160, 160}, {0, 0}, 1}, {{192, 192}, {0, 0}, 1}, {{224, 224}, {0, 0}, 1},
    },
    .columns = (const span[]){
        {{0, 0}, {1, 1}, 4}, {{4, 4}, {1, 1}, 4}, {{8, 8}, {1, 1}, 4}, {{12, 12}, {1, 1}, 4}, {{16, 16}, {1, 1}, 4},
        {{20, 20}, {1, 1}, 4}, {{24, 24}, {1, 1}, 4}, {{28, 28}, {1, 1}, 4},
    },
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose1_2(const cdcgan_task *task) {
#line 3322 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [64][128][256] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* [256][16384] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [256][32768] */
    const range items =
        partition_by_work(&cdcgan_step_products_of_grad_generator_convTranspose1_2_slab_terms, 8, task->thread,
        task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[5];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_generator_convTranspose1_2_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [4096] */
        bespoke_multiply(128, 32, 32, terms, count, transformed_grad_generator_batchNorm2_mean_sum, 16400, 1, 128,
                         transformed_generator_reshape1 + item % 8 * 32, 32784, 256, 128,
                         products_of_grad_generator_convTranspose1 + (slab * 32784 + column), 256, 0, copies_);
    }
}

/* cdcgan_step_grad_generator_convTranspose1_2, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256] 
 *     (BespokeZoo/CDCGAN.swift:10)
 *   12 MB */
static void cdcgan_step_grad_generator_convTranspose1_2_rows(const sixteen *restrict in, sixteen *restrict out) {
    const sixteen t0 = in[1] + in[2];
    const sixteen t1 = in[1] - in[2];
    const sixteen t2 = in[3] + in[4];
    const sixteen t3 = in[3] - in[4];
    const sixteen t4 = in[5] + in[6];
    const sixteen t5 = in[5] - in[6];
    out[0] = -in[0] - 0x1.c71c72p-3f * t0 + 0x1.6c16c2p-7f * t2 + 0x1.6c16c2p-1f * t4;
    out[1] = -0x1.c71c72p-3f * t1 + 0x1.6c16c2p-6f * t3 + 0x1.6c16c2p-2f * t5;
    out[2] = -0x1.c71c72p-3f * t0 + 0x1.6c16c2p-5f * t2 + 0x1.6c16c2p-3f * t4;
    out[3] = -0x1.c71c72p-3f * t1 + 0x1.6c16c2p-4f * t3 + 0x1.6c16c2p-4f * t5;
    out[4] = -0x1.c71c72p-3f * t0 + 0x1.6c16c2p-3f * t2 + 0x1.6c16c2p-5f * t4 + in[7];
}
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose1_2(const cdcgan_task *task) {
#line 3361 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* [64][128][256] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* [5][5][128][256] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [10240] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1, 32784, (grid_of_slabs){8, 8, 1, 1},
                          cdcgan_step_grad_generator_convTranspose1_2_rows,
                          cdcgan_step_grad_generator_convTranspose1_2_rows, grad_generator_convTranspose1, 32768,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_step_grad_generator_batchNorm1_normalised, BespokeZoo/CDCGAN.swift:8
 *   multiply grad/generator/leakyReLU1 [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/scaled [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/normalised [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   sum grad/generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   26 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm1_normalised(const cdcgan_task *task) {
#line 3384 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_leakyReLU1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[2]; /* [12544] */
    const float *const restrict generator_dense1 = task->pointers[3]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[4]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[5]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_normalised = task->pointers[6]; /* [49][128][256] */
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
            const float *const convTranspose1_row = grad_generator_convTranspose1 + slab * 32768 + row * 256;
            const float *const leakyReLU1_row = generator_leakyReLU1 + slab * 32768 + row * 256;
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            float *const normalised_row = grad_generator_batchNorm1_normalised + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                const float leakyReLU1 = convTranspose1_row[c] * bespoke_slope(leakyReLU1_row[c], 0.3f);
                const float scaled = leakyReLU1 * gamma_row[c];
                const float centred = dense1_row[c] - mean_row[c];
                normalised_row[c] = scaled * inverse_deviation_row[c];
                total[c] += leakyReLU1;
                total_2[c] += leakyReLU1 * (centred * inverse_deviation_row[c]);
                total_3[c] += scaled * centred;
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

/* cdcgan_step_grad_generator_batchNorm1_mean, BespokeZoo/CDCGAN.swift:8
 *   scale by -0.5 grad/generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.015625 grad/generator/batchNorm1/squares [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply grad/generator/batchNorm1/mean [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by -0.0078125 grad/generator/batchNorm1/mean [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.5 adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/gamma/m [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/gamma/v [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/batchNorm1/gamma/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.5 adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/beta/m [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/batchNorm1/beta/v [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/batchNorm1/beta [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/batchNorm1/beta/next [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   903 kB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm1_mean(const cdcgan_task *task) {
#line 3460 "CDCGAN_kernels.h"
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
    float *const restrict grad_generator_batchNorm1_squares = task->pointers[10]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_mean = task->pointers[11]; /* [12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float inverse_deviation = generator_batchNorm1_inverse_deviation[column + c];
            const float beta = sums_for_grad_generator_batchNorm1_beta[column + c];
            const float gamma_2 = generator_batchNorm1_gamma[column + c];
            const float gamma_3 = sums_for_grad_generator_batchNorm1_gamma[column + c];
            const float m = adam_generator_batchNorm1_gamma_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * gamma_3;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_3 * gamma_3);
            const float m_3 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_4 = 0.5f * m_3 + 0.5f * beta;
            const float v_3 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta * beta);
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_squares[column + c] =
                0x1p-6f
                * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c]
                * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean[column + c] = -0x1p-7f * (beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma[column + c] = gamma_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_2;
            adam_generator_batchNorm1_gamma_v[column + c] = v_2;
            adam_generator_batchNorm1_beta_m[column + c] = m_4;
            adam_generator_batchNorm1_beta_v[column + c] = v_4;
        }
    }
}

/* cdcgan_step_pack_generator_dense1_kernel_2, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_dense1_kernel_2(const cdcgan_task *task) {
#line 3514 "CDCGAN_kernels.h"
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

/* cdcgan_step_grad_generator_batchNorm1_mean_sum, BespokeZoo/CDCGAN.swift:8
 *   multiply grad/generator/batchNorm1/squares [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add grad/generator/batchNorm1/squares [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add grad/generator/batchNorm1/mean_sum [n=128, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   19 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm1_mean_sum(const cdcgan_task *task) {
#line 3534 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm1_squares = task->pointers[0]; /* [12544] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [12544] */
    const float *const restrict grad_generator_batchNorm1_normalised = task->pointers[3]; /* [49][128][256] */
    const float *const restrict grad_generator_batchNorm1_mean = task->pointers[4]; /* [12544] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[5]; /* [49][128][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const float *const squares_row = grad_generator_batchNorm1_squares + slab * 256;
        const float *const mean_row = generator_batchNorm1_mean + slab * 256;
        const float *const mean_row_2 = grad_generator_batchNorm1_mean + slab * 256;
        for (int row = 0; row < 128; row++) {
            const float *const dense1_row = generator_dense1 + slab * 32768 + row * 256;
            const float *const normalised_row = grad_generator_batchNorm1_normalised + slab * 32768 + row * 256;
            float *const mean_sum_row = grad_generator_batchNorm1_mean_sum + slab * 32768 + row * 256;
            for (int c = 0; c < 256; c++) {
                mean_sum_row[c] = normalised_row[c] + squares_row[c] * (dense1_row[c] - mean_row[c]) + mean_row_2[c];
            }
        }
    }
}

/* cdcgan_step_grad_generator_dense1, BespokeZoo/CDCGAN.swift:8
 *   dense, gradient of the input: grad/generator/dense1 [n=128, 150]  (BespokeZoo/CDCGAN.swift:8)
 *   481.7 MFLOP, 14 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_dense1(const cdcgan_task *task) {
#line 3563 "CDCGAN_kernels.h"
    float *const restrict grad_generator_dense1 = task->pointers[0]; /* [1][128][150] */
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][5][256][32] */
    const range items =
        partition_by_work(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 5, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 5 * 32;
        const int columns = column + 32 < 150 ? 32 : 150 - column;
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_grad_loss_discriminator_real_slab_terms, 0, terms);
        bespoke_multiply(128, 32, columns, terms, count, grad_generator_batchNorm1_mean_sum, 32768, 256, 1,
                         generator_dense1_kernel_in_panels + item % 5 * 8192, 40960, 32, 256,
                         grad_generator_dense1 + column, 150, 0, NULL);
    }
}

/* cdcgan_step_grad_generator_dense1_2, BespokeZoo/CDCGAN.swift:8
 *   dense, gradient of the kernel: grad/generator/dense1 [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   481.7 MFLOP, 14 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_dense1_2(const cdcgan_task *task) {
#line 3585 "CDCGAN_kernels.h"
    float *const restrict grad_generator_dense1 = task->pointers[0]; /* [150][12544] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[2]; /* [49][128][256] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    const range items = partition_by_work(&cdcgan_step_generator_dense1_slab_terms, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies_ = task->scratch; /* [4096] */
        bespoke_multiply(150, 32, 32, terms, count, generator_concat1, 19200, 1, 150,
                         grad_generator_batchNorm1_mean_sum + item % 8 * 32, 32768, 256, 128,
                         grad_generator_dense1 + (slab * 256 + column), 12544, 0, copies_);
        for (int row = 0; row < 150; row++) {
            float *const dense1_row = grad_generator_dense1 + slab * 256 + row * 12544 + column;
            for (int c = 0; c < 32; c++) {
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[slab * 256 + row * 12544 + column + c] = dense1_row[c];
                }
            }
        }
    }
}

/* cdcgan_step_grad_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   slice grad/generator/concat1 [n=128, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   51 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_concat1(const cdcgan_task *task) {
#line 3616 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_dense1 = task->pointers[0]; /* [1][128][150] */
    float *const restrict grad_generator_concat1 = task->pointers[1]; /* [1][128][50] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        for (int row = 0; row < 128; row++) {
            const float *const dense1_row = grad_generator_dense1 + row * 150 + column + 100;
            float *const concat1_row = grad_generator_concat1 + row * 50 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                concat1_row[c] = dense1_row[c];
            }
        }
    }
}

/* cdcgan_step_pack_grad_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   pack grad/generator/concat1 [n=128, 50]
 *   51 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_generator_concat1(const cdcgan_task *task) {
#line 3638 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_concat1 = task->pointers[0]; /* [1][128][50] */
    float *const restrict grad_generator_concat1_in_panels = task->pointers[1]; /* [1][2][128][32] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(grad_generator_concat1 + item * 50, grad_generator_concat1_in_panels + item * 32, 4096, 32,
                         50);
    }
}

/* cdcgan_step_grad_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   dense, gradient of the kernel: grad/generator/embedding1 [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   0.1 MFLOP, 33 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_embedding1(const cdcgan_task *task) {
#line 3653 "CDCGAN_kernels.h"
    float *const restrict grad_generator_embedding1 = task->pointers[0]; /* [10][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    const float *const restrict grad_generator_concat1_in_panels = task->pointers[2]; /* [1][2][128][32] */
    float *const restrict trace_grad_generator_embedding1_embeddings = task->pointers[3];
    const range items = partition_by_work(&cdcgan_step_generator_embedding1_slab_terms, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_embedding1_slab_terms, 0, terms);
        bespoke_multiply(10, 32, columns, terms, count, generator_embedding1_one_hot, 1280, 1, 10,
                         grad_generator_concat1_in_panels + item % 2 * 4096, 8192, 32, 128,
                         grad_generator_embedding1 + column, 50, 0, NULL);
        for (int row = 0; row < 10; row++) {
            float *const embedding1_row = grad_generator_embedding1 + row * 50 + column;
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                if (trace_grad_generator_embedding1_embeddings) {
                    trace_grad_generator_embedding1_embeddings[row * 50 + column + c] = embedding1_row[c];
                }
            }
        }
    }
}

/* cdcgan_step_update_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   add adam/discriminator/conv1/kernel/m [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square root adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   divide adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   subtract discriminator/conv1/kernel/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   102 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv1_kernel(const cdcgan_task *task) {
#line 3689 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* [5][5][2][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[1]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[2]; /* [5][5][2][64] */
    const float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[3]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[4]; /* [5][5][2][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 256;
        const int columns = column + 256 < 3200 ? 256 : 3200 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_discriminator_conv1_kernel_m[column + c];
            const float m_2 = 0.5f * m + adam_discriminator_conv1_kernel[column + c];
            const float v = adam_discriminator_conv1_kernel_v[column + c];
            const float v_2 = 0.999f * v + adam_discriminator_conv1_kernel_2[column + c];
            const float kernel = discriminator_conv1_kernel[column + c];
            discriminator_conv1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv1_kernel_m[column + c] = m_2;
            adam_discriminator_conv1_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   scale by 0.5 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/kernel/m [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   scale by 0.0010000000000000009 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   add adam/discriminator/conv2/kernel/v [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   1.0 x + 1e-07 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv2_kernel(const cdcgan_task *task) {
#line 3728 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float product = grad_discriminator_conv2_real_product[column + c];
            const float m = adam_discriminator_conv2_kernel_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * product;
            const float v = adam_discriminator_conv2_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = discriminator_conv2_kernel[column + c];
            discriminator_conv2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_kernel_m[column + c] = m_2;
            adam_discriminator_conv2_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_generator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:7
 *   add adam/generator/embedding1/embeddings/m [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   add adam/generator/embedding1/embeddings/v [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   square root adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   1.0 x + 1e-07 adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   multiply adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   divide adam/generator/embedding1/embeddings [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   subtract generator/embedding1/embeddings/next [10, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   14 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_embedding1_embeddings(const cdcgan_task *task) {
#line 3763 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_embedding1_embeddings_m = task->pointers[0]; /* [10][50] */
    const float *const restrict grad_generator_embedding1 = task->pointers[1]; /* [10][50] */
    float *const restrict adam_generator_embedding1_embeddings_v = task->pointers[2]; /* [10][50] */
    float *const restrict generator_embedding1_embeddings = task->pointers[3]; /* [10][50] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        const int columns = column + 256 < 500 ? 256 : 500 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_embedding1_embeddings_m[column + c];
            const float embedding1 = grad_generator_embedding1[column + c];
            const float m_2 = 0.5f * m + 0.5f * embedding1;
            const float v = adam_generator_embedding1_embeddings_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (embedding1 * embedding1);
            const float embeddings = generator_embedding1_embeddings[column + c];
            generator_embedding1_embeddings[column + c] = embeddings - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_embedding1_embeddings_m[column + c] = m_2;
            adam_generator_embedding1_embeddings_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   add adam/generator/dense1/kernel/m [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   add adam/generator/dense1/kernel/v [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   square root adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   1.0 x + 1e-07 adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   multiply adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   divide adam/generator/dense1/kernel [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   subtract generator/dense1/kernel/next [150, 12544]  (BespokeZoo/CDCGAN.swift:8)
 *   53 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_dense1_kernel(const cdcgan_task *task) {
#line 3799 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [150][12544] */
    const float *const restrict grad_generator_dense1 = task->pointers[1]; /* [150][12544] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [150][12544] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [150][12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(919, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 919 * 2048;
        const int columns = column + 2048 < 1881600 ? 2048 : 1881600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float dense1 = grad_generator_dense1[column + c];
            const float m_2 = 0.5f * m + 0.5f * dense1;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (dense1 * dense1);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense1_kernel_m[column + c] = m_2;
            adam_generator_dense1_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   scale by 0.5 adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/convTranspose1/kernel/m [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   square adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   scale by 0.0010000000000000009 adam/generator/convTranspose1/kernel [5, 5, 128, 256] 
 *     (BespokeZoo/CDCGAN.swift:10)
 *   add adam/generator/convTranspose1/kernel/v [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   square root adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   1.0 x + 1e-07 adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   multiply adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   divide adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   subtract generator/convTranspose1/kernel/next [5, 5, 128, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   23 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose1_kernel(const cdcgan_task *task) {
#line 3839 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[1]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][128][256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float convTranspose1 = grad_generator_convTranspose1[column + c];
            const float m = adam_generator_convTranspose1_kernel_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * convTranspose1;
            const float v = adam_generator_convTranspose1_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (convTranspose1 * convTranspose1);
            const float kernel = generator_convTranspose1_kernel[column + c];
            generator_convTranspose1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose1_kernel_m[column + c] = m_2;
            adam_generator_convTranspose1_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   scale by 0.5 adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/convTranspose2/kernel/m [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   square adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   scale by 0.0010000000000000009 adam/generator/convTranspose2/kernel [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:11)
 *   add adam/generator/convTranspose2/kernel/v [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   1.0 x + 1e-07 adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose2_kernel(const cdcgan_task *task) {
#line 3878 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float convTranspose2 = grad_generator_convTranspose2[column + c];
            const float m = adam_generator_convTranspose2_kernel_m[column + c];
            const float m_2 = 0.5f * m + 0.5f * convTranspose2;
            const float v = adam_generator_convTranspose2_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (convTranspose2 * convTranspose2);
            const float kernel = generator_convTranspose2_kernel[column + c];
            generator_convTranspose2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose2_kernel_m[column + c] = m_2;
            adam_generator_convTranspose2_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_update_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   add adam/generator/convTranspose3/kernel/m [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add adam/generator/convTranspose3/kernel/v [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   square root adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   1.0 x + 1e-07 adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   multiply adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   divide adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   subtract generator/convTranspose3/kernel/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   45 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose3_kernel(const cdcgan_task *task) {
#line 3913 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_convTranspose3_kernel_m = task->pointers[0]; /* [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose3 = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel = task->pointers[3]; /* [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_convTranspose3_kernel_m[column + c];
            const float convTranspose3 = grad_generator_convTranspose3[column + c];
            const float m_2 = 0.5f * m + 0.5f * convTranspose3;
            const float v = adam_generator_convTranspose3_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (convTranspose3 * convTranspose3);
            const float kernel = generator_convTranspose3_kernel[column + c];
            generator_convTranspose3_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose3_kernel_m[column + c] = m_2;
            adam_generator_convTranspose3_kernel_v[column + c] = v_2;
        }
    }
}

/* cdcgan_step_trace_mask_dropout1_real, BespokeZoo/CDCGAN.swift:18
 *   random numbers mask/dropout1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   0 kB
 *   also runs as cdcgan_step_trace_mask_dropout1_fake */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_mask_dropout1_real(const cdcgan_task *task) {
#line 3944 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout1_real = task->pointers[0];
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float real[64];
            bespoke_dropout_mask(real, 64, call, task->numbers[0], slab * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 64; c++) {
                if (trace_mask_dropout1_real) {
                    trace_mask_dropout1_real[slab * 64 + row * 12544 + c] = real[c];
                }
            }
        }
    }
}

/* cdcgan_step_trace_mask_dropout2_real, BespokeZoo/CDCGAN.swift:19
 *   random numbers mask/dropout2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   0 kB
 *   also runs as cdcgan_step_trace_mask_dropout2_fake */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_mask_dropout2_real(const cdcgan_task *task) {
#line 3969 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout2_real = task->pointers[0];
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            float real[128];
            bespoke_dropout_mask(real, 128, call, task->numbers[0], slab * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 128; c++) {
                if (trace_mask_dropout2_real) {
                    trace_mask_dropout2_real[slab * 128 + row * 6272 + c] = real[c];
                }
            }
        }
    }
}

/* cdcgan_step_trace_grad_discriminator_conv2_kernel, BespokeZoo/CDCGAN.swift:19
 *   add grad/discriminator/conv2/real/product [5, 5, 64, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   819 kB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_discriminator_conv2_kernel(const cdcgan_task *task) {
#line 3993 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_discriminator_conv2_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_discriminator_conv2_kernel) {
                trace_grad_discriminator_conv2_kernel[column + c] = grad_discriminator_conv2_real_product[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_batchNorm1_gamma, BespokeZoo/CDCGAN.swift:8
 *   sum grad/generator/batchNorm1/gamma [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   50 kB
 *   also runs as cdcgan_step_trace_grad_generator_batchNorm1_beta */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_batchNorm1_gamma(const cdcgan_task *task) {
#line 4013 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[0]; /* [49][256] */
    float *const restrict trace_grad_generator_batchNorm1_gamma = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_batchNorm1_gamma) {
                trace_grad_generator_batchNorm1_gamma[column + c] =
                    sums_for_grad_generator_batchNorm1_gamma[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256] 
 *     (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_convTranspose1_kernel(const cdcgan_task *task) {
#line 4035 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose1_kernel) {
                trace_grad_generator_convTranspose1_kernel[column + c] = grad_generator_convTranspose1[column + c];
            }
        }
    }
}

/* cdcgan_step_trace_grad_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128] 
 *     (BespokeZoo/CDCGAN.swift:11)
 *   819 kB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_trace_grad_generator_convTranspose2_kernel(const cdcgan_task *task) {
#line 4055 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[1];
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            if (trace_grad_generator_convTranspose2_kernel) {
                trace_grad_generator_convTranspose2_kernel[column + c] = grad_generator_convTranspose2[column + c];
            }
        }
    }
}

/* cdcgan_generate_generator_embedding1_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=64, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   3 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_embedding1_one_hot(const cdcgan_task *task) {
#line 4074 "CDCGAN_kernels.h"
    const float *const restrict input_label = task->pointers[0];
    float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][64][10] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 64; row++) {
            float *const one_hot_row_ = generator_embedding1_one_hot + row * 10;
            for (int c = 0; c < 10; c++) {
                one_hot_row_[c] = bespoke_one_hot(input_label[row], (float)(c % 10));
            }
        }
    }
}

/* cdcgan_generate_generator_embedding1, BespokeZoo/CDCGAN.swift:7
 *   dense generator/embedding1 [n=64, 50]  (BespokeZoo/CDCGAN.swift:7)
 *   0.1 MFLOP, 17 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_embedding1(const cdcgan_task *task) {
#line 4093 "CDCGAN_kernels.h"
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
static void cdcgan_generate_generator_concat1(const cdcgan_task *task) {
#line 4114 "CDCGAN_kernels.h"
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
static void cdcgan_generate_generator_dense1(const cdcgan_task *task) {
#line 4137 "CDCGAN_kernels.h"
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

/* cdcgan_generate_generator_batchNorm1_inverse_deviation, BespokeZoo/CDCGAN.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   100 kB
 *   also runs as cdcgan_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_batchNorm1_inverse_deviation(const cdcgan_task *task) {
#line 4159 "CDCGAN_kernels.h"
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
static void cdcgan_generate_generator_leakyReLU1(const cdcgan_task *task) {
#line 4181 "CDCGAN_kernels.h"
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
 *   20 MB */
#line 9 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_transform_generator_reshape1(const cdcgan_task *task) {
#line 4212 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][64][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [256][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(generator_leakyReLU1, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 16400, (grid_of_slabs){16, 16, 2, 2}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   1073.7 MFLOP instead of 3527.4, 34 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose1(const cdcgan_task *task) {
#line 4230 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [256][64][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [256][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [64][32768] */
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
 *   10 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_convTranspose1(const cdcgan_task *task) {
#line 4252 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [256][64][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 8208, (grid_of_slabs){16, 16, 2, 2},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256);
    }
}

/* cdcgan_generate_generator_batchNorm2_inverse_deviation, BespokeZoo/CDCGAN.swift:10
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   1 kB
 *   also runs as cdcgan_generate_one_generator_batchNorm2_inverse_deviation */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_batchNorm2_inverse_deviation(const cdcgan_task *task) {
#line 4271 "CDCGAN_kernels.h"
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
static void cdcgan_generate_generator_leakyReLU2(const cdcgan_task *task) {
#line 4290 "CDCGAN_kernels.h"
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
 *   6 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_transform_generator_leakyReLU2(const cdcgan_task *task) {
#line 4319 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [144][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_slabs(generator_leakyReLU2, 8192, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 8208,
                          (grid_of_slabs){12, 12, 2, 2}, lines, item * 256, item * 256 + 256);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   507.5 MFLOP instead of 1073.7, 17 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose2(const cdcgan_task *task) {
#line 4337 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [484][64][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [144][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [121][8192] */
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
 *   11 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_convTranspose2(const cdcgan_task *task) {
#line 4359 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [484][64][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 4112, (grid_of_slabs){22, 22, 2, 2},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128);
    }
}

/* cdcgan_generate_generator_batchNorm3_inverse_deviation, BespokeZoo/CDCGAN.swift:11
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB
 *   also runs as cdcgan_generate_one_generator_batchNorm3_inverse_deviation */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_generator_batchNorm3_inverse_deviation(const cdcgan_task *task) {
#line 4378 "CDCGAN_kernels.h"
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
static void cdcgan_generate_generator_leakyReLU3(const cdcgan_task *task) {
#line 4397 "CDCGAN_kernels.h"
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
static void cdcgan_generate_output_image(const cdcgan_task *task) {
#line 4427 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_embedding1_one_hot(const cdcgan_task *task) {
#line 4450 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_embedding1(const cdcgan_task *task) {
#line 4466 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_concat1(const cdcgan_task *task) {
#line 4487 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_dense1(const cdcgan_task *task) {
#line 4507 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_leakyReLU1(const cdcgan_task *task) {
#line 4531 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_shift_generator_reshape1(const cdcgan_task *task) {
#line 4565 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][1][256] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [5][7][7][256] */
    const range items = share_evenly(35, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_reshape1 = cdcgan_generate_one_shift_generator_reshape1_slab_of_reshape1[slab];
        for (int row = 0; row < 7; row++) {
            float *const reshape1_shifted_row_ = generator_reshape1_shifted + slab / 7 * 12544 + slab % 7 * 256
                + row * 1792;
            for (int c = 0; c < 256; c++) {
                reshape1_shifted_row_[c] = slab_from_reshape1 < 0 ? 0.0f
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
static void cdcgan_generate_one_generator_convTranspose1(const cdcgan_task *task) {
#line 4597 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_leakyReLU2(const cdcgan_task *task) {
#line 4622 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_shift_generator_leakyReLU2(const cdcgan_task *task) {
#line 4653 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* [3][7][7][128] */
    const range items = share_evenly(21, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_leakyReLU2 = cdcgan_generate_one_shift_generator_leakyReLU2_slab_of_leakyReLU2[slab];
        for (int row = 0; row < 7; row++) {
            float *const leakyReLU2_shifted_row_ = generator_leakyReLU2_shifted + slab / 7 * 6272 + slab % 7 * 128
                + row * 896;
            for (int c = 0; c < 128; c++) {
                leakyReLU2_shifted_row_[c] = slab_from_leakyReLU2 < 0 ? 0.0f
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
static void cdcgan_generate_one_generator_convTranspose2(const cdcgan_task *task) {
#line 4687 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_generator_leakyReLU3(const cdcgan_task *task) {
#line 4712 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_shift_generator_leakyReLU3(const cdcgan_task *task) {
#line 4744 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* [3][14][14][64] */
    const range items = share_evenly(42, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int slab = item;
        const int slab_from_leakyReLU3 = cdcgan_generate_one_shift_generator_leakyReLU3_slab_of_leakyReLU3[slab];
        for (int row = 0; row < 14; row++) {
            float *const leakyReLU3_shifted_row_ = generator_leakyReLU3_shifted + slab / 14 * 12544 + slab % 14 * 64
                + row * 896;
            for (int c = 0; c < 64; c++) {
                leakyReLU3_shifted_row_[c] = slab_from_leakyReLU3 < 0 ? 0.0f
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
static void cdcgan_generate_one_generator_convTranspose3(const cdcgan_task *task) {
#line 4781 "CDCGAN_kernels.h"
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
static void cdcgan_generate_one_output_image(const cdcgan_task *task) {
#line 4801 "CDCGAN_kernels.h"
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

