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
    work items = share_evenly(task, 4674, 6);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 10, 10);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
    work items = share_by_work(task, &cdcgan_step_generator_embedding1_slab_terms, 2, 2);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_step_generator_concat1, BespokeZoo/CDCGAN.swift:7
 *   add generator/concat1 [n=128, 150]  (BespokeZoo/CDCGAN.swift:7)
 *   230 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_concat1(const bespoke_task *task) {
#line 204 "CDCGAN_kernels.h"
    const float *const restrict noise = task->pointers[0]; /* [1][128][100] */
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][128][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][128][150] */
    work items = share_evenly(task, 5, 1);
    for (int item; next_item(&items, &item);) {
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
#line 240 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [150][12544] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][256] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4800] */
        bespoke_multiply(128, 32, 32, terms, count, generator_concat1, 19200, 150, 1,
                         generator_dense1_kernel + item % 8 * 32, 256, 12544, 150,
                         generator_dense1 + (slab * 32768 + column), 256, 0, copies);
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
#line 275 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* [49][256] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [12544] */
    work items = share_evenly(task, 13, 3);
    for (int item; next_item(&items, &item);) {
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
#line 299 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [12544] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[2]; /* [49][256] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 329 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* [49][256] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    work items = share_evenly(task, 13, 3);
    for (int item; next_item(&items, &item);) {
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
#line 354 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][128][256] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 387 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][4][256][32] */
    work items = share_evenly(task, 100, 1);
    for (int item; next_item(&items, &item);) {
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
#line 431 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][128][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][32768] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(generator_leakyReLU1, 32768, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 32784, (grid_of_slabs){13, 13, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
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
#line 478 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* [25][4][256][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* [169][32768] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [16640] */
        bespoke_map_slabs(generator_convTranspose1_kernel_in_panels, 32768, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose1_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose1_kernel_rows,
                          transformed_generator_convTranspose1_kernel, 32784, (grid_of_slabs){13, 13, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
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
#line 511 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][128][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][32768] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 555 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][128][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 16400, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm2_mean_sum, BespokeZoo/CDCGAN.swift:10
 *   sum generator/batchNorm2/mean_sum [128]  (BespokeZoo/CDCGAN.swift:10)
 *   3 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm2_mean_sum(const bespoke_task *task) {
#line 573 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[1]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 600 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
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
#line 628 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [128] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[2]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 658 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* [49][128] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
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
#line 689 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][128][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 719 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][2][128][32] */
    work items = share_evenly(task, 50, 1);
    for (int item; next_item(&items, &item);) {
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
#line 757 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_leakyReLU2, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 16400,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256, 1);
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
#line 808 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(generator_convTranspose2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          transformed_generator_convTranspose2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
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
#line 844 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][128][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][16384] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 894 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][128][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128, 1);
    }
}

/* cdcgan_step_sums_for_generator_batchNorm3_mean_sum, BespokeZoo/CDCGAN.swift:11
 *   sum generator/batchNorm3/mean_sum [64]  (BespokeZoo/CDCGAN.swift:11)
 *   6 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_generator_batchNorm3_mean_sum(const bespoke_task *task) {
#line 912 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[1]; /* [196][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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
#line 939 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
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
#line 967 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* [64] */
    float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[2]; /* [196][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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
#line 997 "CDCGAN_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* [196][64] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
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
#line 1027 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
        bespoke_pack_transposed(generator_convTranspose3_kernel, 64,
                                generator_convTranspose3_kernel_in_panels + item * 2048, 64, 32, 25);
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
#line 1045 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][128][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_step_products_of_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   80.3 MFLOP, 9 MB */
/* 196 terms of 14 x 14 slabs. */
static const term_table cdcgan_step_products_of_generator_convTranspose3_slab_terms = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_generator_convTranspose3(const bespoke_task *task) {
#line 1087 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][128][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    float *const restrict products_of_generator_convTranspose3 = task->pointers[2]; /* [196][128][25] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose3_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 25, terms, count, generator_leakyReLU3, 8192, 64, 1,
                         generator_convTranspose3_kernel_in_panels, 2048, 32, 64, tile, 32, 0, NULL);
        bespoke_pack_transposed(tile, 32, products_of_generator_convTranspose3 + slab * 3216, 25, 128, 128);
    }
}

/* cdcgan_step_pack_discriminator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:16
 *   pack discriminator/embedding1/embeddings [10, 784]
 *   63 kB */
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_embedding1_embeddings(const bespoke_task *task) {
#line 1108 "CDCGAN_kernels.h"
    const float *const restrict discriminator_embedding1_embeddings = task->pointers[0]; /* [10][784] */
    float *const restrict discriminator_embedding1_embeddings_in_panels = task->pointers[1]; /* [784][1][10][16] */
    work items = share_evenly(task, 784, 625);
    for (int item; next_item(&items, &item);) {
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
 *   4 MB */
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3[784] = {
    768, 3856, 3984, 7072, 7200, 10288, 10416, 13504, 13632, 16720, 16848, 19936, 20064, 23152, 23280, 26368, 26496,
    29584, 29712, 32800, 32928, 36016, 36144, 39232, 39360, 42448, 42576, -1, 45152, 48240, 48368, 51456, 51584, 54672,
    54800, 57888, 58016, 61104, 61232, 64320, 64448, 67536, 67664, 70752, 70880, 73968, 74096, 77184, 77312, 80400,
    80528, 83616, 83744, 86832, 86960, -1, 45792, 48880, 49008, 52096, 52224, 55312, 55440, 58528, 58656, 61744, 61872,
    64960, 65088, 68176, 68304, 71392, 71520, 74608, 74736, 77824, 77952, 81040, 81168, 84256, 84384, 87472, 87600, -1,
    90176, 93264, 93392, 96480, 96608, 99696, 99824, 102912, 103040, 106128, 106256, 109344, 109472, 112560, 112688,
    115776, 115904, 118992, 119120, 122208, 122336, 125424, 125552, 128640, 128768, 131856, 131984, -1, 90816, 93904,
    94032, 97120, 97248, 100336, 100464, 103552, 103680, 106768, 106896, 109984, 110112, 113200, 113328, 116416, 116544,
    119632, 119760, 122848, 122976, 126064, 126192, 129280, 129408, 132496, 132624, -1, 135200, 138288, 138416, 141504,
    141632, 144720, 144848, 147936, 148064, 151152, 151280, 154368, 154496, 157584, 157712, 160800, 160928, 164016,
    164144, 167232, 167360, 170448, 170576, 173664, 173792, 176880, 177008, -1, 135840, 138928, 139056, 142144, 142272,
    145360, 145488, 148576, 148704, 151792, 151920, 155008, 155136, 158224, 158352, 161440, 161568, 164656, 164784,
    167872, 168000, 171088, 171216, 174304, 174432, 177520, 177648, -1, 180224, 183312, 183440, 186528, 186656, 189744,
    189872, 192960, 193088, 196176, 196304, 199392, 199520, 202608, 202736, 205824, 205952, 209040, 209168, 212256,
    212384, 215472, 215600, 218688, 218816, 221904, 222032, -1, 180864, 183952, 184080, 187168, 187296, 190384, 190512,
    193600, 193728, 196816, 196944, 200032, 200160, 203248, 203376, 206464, 206592, 209680, 209808, 212896, 213024,
    216112, 216240, 219328, 219456, 222544, 222672, -1, 225248, 228336, 228464, 231552, 231680, 234768, 234896, 237984,
    238112, 241200, 241328, 244416, 244544, 247632, 247760, 250848, 250976, 254064, 254192, 257280, 257408, 260496,
    260624, 263712, 263840, 266928, 267056, -1, 225888, 228976, 229104, 232192, 232320, 235408, 235536, 238624, 238752,
    241840, 241968, 245056, 245184, 248272, 248400, 251488, 251616, 254704, 254832, 257920, 258048, 261136, 261264,
    264352, 264480, 267568, 267696, -1, 270272, 273360, 273488, 276576, 276704, 279792, 279920, 283008, 283136, 286224,
    286352, 289440, 289568, 292656, 292784, 295872, 296000, 299088, 299216, 302304, 302432, 305520, 305648, 308736,
    308864, 311952, 312080, -1, 270912, 274000, 274128, 277216, 277344, 280432, 280560, 283648, 283776, 286864, 286992,
    290080, 290208, 293296, 293424, 296512, 296640, 299728, 299856, 302944, 303072, 306160, 306288, 309376, 309504,
    312592, 312720, -1, 315296, 318384, 318512, 321600, 321728, 324816, 324944, 328032, 328160, 331248, 331376, 334464,
    334592, 337680, 337808, 340896, 341024, 344112, 344240, 347328, 347456, 350544, 350672, 353760, 353888, 356976,
    357104, -1, 315936, 319024, 319152, 322240, 322368, 325456, 325584, 328672, 328800, 331888, 332016, 335104, 335232,
    338320, 338448, 341536, 341664, 344752, 344880, 347968, 348096, 351184, 351312, 354400, 354528, 357616, 357744, -1,
    360320, 363408, 363536, 366624, 366752, 369840, 369968, 373056, 373184, 376272, 376400, 379488, 379616, 382704,
    382832, 385920, 386048, 389136, 389264, 392352, 392480, 395568, 395696, 398784, 398912, 402000, 402128, -1, 360960,
    364048, 364176, 367264, 367392, 370480, 370608, 373696, 373824, 376912, 377040, 380128, 380256, 383344, 383472,
    386560, 386688, 389776, 389904, 392992, 393120, 396208, 396336, 399424, 399552, 402640, 402768, -1, 405344, 408432,
    408560, 411648, 411776, 414864, 414992, 418080, 418208, 421296, 421424, 424512, 424640, 427728, 427856, 430944,
    431072, 434160, 434288, 437376, 437504, 440592, 440720, 443808, 443936, 447024, 447152, -1, 405984, 409072, 409200,
    412288, 412416, 415504, 415632, 418720, 418848, 421936, 422064, 425152, 425280, 428368, 428496, 431584, 431712,
    434800, 434928, 438016, 438144, 441232, 441360, 444448, 444576, 447664, 447792, -1, 450368, 453456, 453584, 456672,
    456800, 459888, 460016, 463104, 463232, 466320, 466448, 469536, 469664, 472752, 472880, 475968, 476096, 479184,
    479312, 482400, 482528, 485616, 485744, 488832, 488960, 492048, 492176, -1, 451008, 454096, 454224, 457312, 457440,
    460528, 460656, 463744, 463872, 466960, 467088, 470176, 470304, 473392, 473520, 476608, 476736, 479824, 479952,
    483040, 483168, 486256, 486384, 489472, 489600, 492688, 492816, -1, 495392, 498480, 498608, 501696, 501824, 504912,
    505040, 508128, 508256, 511344, 511472, 514560, 514688, 517776, 517904, 520992, 521120, 524208, 524336, 527424,
    527552, 530640, 530768, 533856, 533984, 537072, 537200, -1, 496032, 499120, 499248, 502336, 502464, 505552, 505680,
    508768, 508896, 511984, 512112, 515200, 515328, 518416, 518544, 521632, 521760, 524848, 524976, 528064, 528192,
    531280, 531408, 534496, 534624, 537712, 537840, -1, 540416, 543504, 543632, 546720, 546848, 549936, 550064, 553152,
    553280, 556368, 556496, 559584, 559712, 562800, 562928, 566016, 566144, 569232, 569360, 572448, 572576, 575664,
    575792, 578880, 579008, 582096, 582224, -1, 541056, 544144, 544272, 547360, 547488, 550576, 550704, 553792, 553920,
    557008, 557136, 560224, 560352, 563440, 563568, 566656, 566784, 569872, 570000, 573088, 573216, 576304, 576432,
    579520, 579648, 582736, 582864, -1, 585440, 588528, 588656, 591744, 591872, 594960, 595088, 598176, 598304, 601392,
    601520, 604608, 604736, 607824, 607952, 611040, 611168, 614256, 614384, 617472, 617600, 620688, 620816, 623904,
    624032, 627120, 627248, -1, 586080, 589168, 589296, 592384, 592512, 595600, 595728, 598816, 598944, 602032, 602160,
    605248, 605376, 608464, 608592, 611680, 611808, 614896, 615024, 618112, 618240, 621328, 621456, 624544, 624672,
    627760, 627888, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_2[784] = {
    -1, 896, 1024, 4112, 4240, 7328, 7456, 10544, 10672, 13760, 13888, 16976, 17104, 20192, 20320, 23408, 23536, 26624,
    26752, 29840, 29968, 33056, 33184, 36272, 36400, 39488, 39616, 42704, -1, 45280, 45408, 48496, 48624, 51712, 51840,
    54928, 55056, 58144, 58272, 61360, 61488, 64576, 64704, 67792, 67920, 71008, 71136, 74224, 74352, 77440, 77568,
    80656, 80784, 83872, 84000, 87088, -1, 45920, 46048, 49136, 49264, 52352, 52480, 55568, 55696, 58784, 58912, 62000,
    62128, 65216, 65344, 68432, 68560, 71648, 71776, 74864, 74992, 78080, 78208, 81296, 81424, 84512, 84640, 87728, -1,
    90304, 90432, 93520, 93648, 96736, 96864, 99952, 100080, 103168, 103296, 106384, 106512, 109600, 109728, 112816,
    112944, 116032, 116160, 119248, 119376, 122464, 122592, 125680, 125808, 128896, 129024, 132112, -1, 90944, 91072,
    94160, 94288, 97376, 97504, 100592, 100720, 103808, 103936, 107024, 107152, 110240, 110368, 113456, 113584, 116672,
    116800, 119888, 120016, 123104, 123232, 126320, 126448, 129536, 129664, 132752, -1, 135328, 135456, 138544, 138672,
    141760, 141888, 144976, 145104, 148192, 148320, 151408, 151536, 154624, 154752, 157840, 157968, 161056, 161184,
    164272, 164400, 167488, 167616, 170704, 170832, 173920, 174048, 177136, -1, 135968, 136096, 139184, 139312, 142400,
    142528, 145616, 145744, 148832, 148960, 152048, 152176, 155264, 155392, 158480, 158608, 161696, 161824, 164912,
    165040, 168128, 168256, 171344, 171472, 174560, 174688, 177776, -1, 180352, 180480, 183568, 183696, 186784, 186912,
    190000, 190128, 193216, 193344, 196432, 196560, 199648, 199776, 202864, 202992, 206080, 206208, 209296, 209424,
    212512, 212640, 215728, 215856, 218944, 219072, 222160, -1, 180992, 181120, 184208, 184336, 187424, 187552, 190640,
    190768, 193856, 193984, 197072, 197200, 200288, 200416, 203504, 203632, 206720, 206848, 209936, 210064, 213152,
    213280, 216368, 216496, 219584, 219712, 222800, -1, 225376, 225504, 228592, 228720, 231808, 231936, 235024, 235152,
    238240, 238368, 241456, 241584, 244672, 244800, 247888, 248016, 251104, 251232, 254320, 254448, 257536, 257664,
    260752, 260880, 263968, 264096, 267184, -1, 226016, 226144, 229232, 229360, 232448, 232576, 235664, 235792, 238880,
    239008, 242096, 242224, 245312, 245440, 248528, 248656, 251744, 251872, 254960, 255088, 258176, 258304, 261392,
    261520, 264608, 264736, 267824, -1, 270400, 270528, 273616, 273744, 276832, 276960, 280048, 280176, 283264, 283392,
    286480, 286608, 289696, 289824, 292912, 293040, 296128, 296256, 299344, 299472, 302560, 302688, 305776, 305904,
    308992, 309120, 312208, -1, 271040, 271168, 274256, 274384, 277472, 277600, 280688, 280816, 283904, 284032, 287120,
    287248, 290336, 290464, 293552, 293680, 296768, 296896, 299984, 300112, 303200, 303328, 306416, 306544, 309632,
    309760, 312848, -1, 315424, 315552, 318640, 318768, 321856, 321984, 325072, 325200, 328288, 328416, 331504, 331632,
    334720, 334848, 337936, 338064, 341152, 341280, 344368, 344496, 347584, 347712, 350800, 350928, 354016, 354144,
    357232, -1, 316064, 316192, 319280, 319408, 322496, 322624, 325712, 325840, 328928, 329056, 332144, 332272, 335360,
    335488, 338576, 338704, 341792, 341920, 345008, 345136, 348224, 348352, 351440, 351568, 354656, 354784, 357872, -1,
    360448, 360576, 363664, 363792, 366880, 367008, 370096, 370224, 373312, 373440, 376528, 376656, 379744, 379872,
    382960, 383088, 386176, 386304, 389392, 389520, 392608, 392736, 395824, 395952, 399040, 399168, 402256, -1, 361088,
    361216, 364304, 364432, 367520, 367648, 370736, 370864, 373952, 374080, 377168, 377296, 380384, 380512, 383600,
    383728, 386816, 386944, 390032, 390160, 393248, 393376, 396464, 396592, 399680, 399808, 402896, -1, 405472, 405600,
    408688, 408816, 411904, 412032, 415120, 415248, 418336, 418464, 421552, 421680, 424768, 424896, 427984, 428112,
    431200, 431328, 434416, 434544, 437632, 437760, 440848, 440976, 444064, 444192, 447280, -1, 406112, 406240, 409328,
    409456, 412544, 412672, 415760, 415888, 418976, 419104, 422192, 422320, 425408, 425536, 428624, 428752, 431840,
    431968, 435056, 435184, 438272, 438400, 441488, 441616, 444704, 444832, 447920, -1, 450496, 450624, 453712, 453840,
    456928, 457056, 460144, 460272, 463360, 463488, 466576, 466704, 469792, 469920, 473008, 473136, 476224, 476352,
    479440, 479568, 482656, 482784, 485872, 486000, 489088, 489216, 492304, -1, 451136, 451264, 454352, 454480, 457568,
    457696, 460784, 460912, 464000, 464128, 467216, 467344, 470432, 470560, 473648, 473776, 476864, 476992, 480080,
    480208, 483296, 483424, 486512, 486640, 489728, 489856, 492944, -1, 495520, 495648, 498736, 498864, 501952, 502080,
    505168, 505296, 508384, 508512, 511600, 511728, 514816, 514944, 518032, 518160, 521248, 521376, 524464, 524592,
    527680, 527808, 530896, 531024, 534112, 534240, 537328, -1, 496160, 496288, 499376, 499504, 502592, 502720, 505808,
    505936, 509024, 509152, 512240, 512368, 515456, 515584, 518672, 518800, 521888, 522016, 525104, 525232, 528320,
    528448, 531536, 531664, 534752, 534880, 537968, -1, 540544, 540672, 543760, 543888, 546976, 547104, 550192, 550320,
    553408, 553536, 556624, 556752, 559840, 559968, 563056, 563184, 566272, 566400, 569488, 569616, 572704, 572832,
    575920, 576048, 579136, 579264, 582352, -1, 541184, 541312, 544400, 544528, 547616, 547744, 550832, 550960, 554048,
    554176, 557264, 557392, 560480, 560608, 563696, 563824, 566912, 567040, 570128, 570256, 573344, 573472, 576560,
    576688, 579776, 579904, 582992, -1, 585568, 585696, 588784, 588912, 592000, 592128, 595216, 595344, 598432, 598560,
    601648, 601776, 604864, 604992, 608080, 608208, 611296, 611424, 614512, 614640, 617728, 617856, 620944, 621072,
    624160, 624288, 627376, -1, 586208, 586336, 589424, 589552, 592640, 592768, 595856, 595984, 599072, 599200, 602288,
    602416, 605504, 605632, 608720, 608848, 611936, 612064, 615152, 615280, 618368, 618496, 621584, 621712, 624800,
    624928, 628016, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_3[784] = {
    -1, -1, -1, 1152, -1, 4368, -1, 7584, -1, 10800, -1, 14016, -1, 17232, -1, 20448, -1, 23664, -1, 26880, -1, 30096,
    -1, 33312, -1, 36528, -1, 39744, -1, -1, -1, 45536, -1, 48752, -1, 51968, -1, 55184, -1, 58400, -1, 61616, -1,
    64832, -1, 68048, -1, 71264, -1, 74480, -1, 77696, -1, 80912, -1, 84128, -1, -1, -1, 46176, -1, 49392, -1, 52608,
    -1, 55824, -1, 59040, -1, 62256, -1, 65472, -1, 68688, -1, 71904, -1, 75120, -1, 78336, -1, 81552, -1, 84768, -1,
    -1, -1, 90560, -1, 93776, -1, 96992, -1, 100208, -1, 103424, -1, 106640, -1, 109856, -1, 113072, -1, 116288, -1,
    119504, -1, 122720, -1, 125936, -1, 129152, -1, -1, -1, 91200, -1, 94416, -1, 97632, -1, 100848, -1, 104064, -1,
    107280, -1, 110496, -1, 113712, -1, 116928, -1, 120144, -1, 123360, -1, 126576, -1, 129792, -1, -1, -1, 135584, -1,
    138800, -1, 142016, -1, 145232, -1, 148448, -1, 151664, -1, 154880, -1, 158096, -1, 161312, -1, 164528, -1, 167744,
    -1, 170960, -1, 174176, -1, -1, -1, 136224, -1, 139440, -1, 142656, -1, 145872, -1, 149088, -1, 152304, -1, 155520,
    -1, 158736, -1, 161952, -1, 165168, -1, 168384, -1, 171600, -1, 174816, -1, -1, -1, 180608, -1, 183824, -1, 187040,
    -1, 190256, -1, 193472, -1, 196688, -1, 199904, -1, 203120, -1, 206336, -1, 209552, -1, 212768, -1, 215984, -1,
    219200, -1, -1, -1, 181248, -1, 184464, -1, 187680, -1, 190896, -1, 194112, -1, 197328, -1, 200544, -1, 203760, -1,
    206976, -1, 210192, -1, 213408, -1, 216624, -1, 219840, -1, -1, -1, 225632, -1, 228848, -1, 232064, -1, 235280, -1,
    238496, -1, 241712, -1, 244928, -1, 248144, -1, 251360, -1, 254576, -1, 257792, -1, 261008, -1, 264224, -1, -1, -1,
    226272, -1, 229488, -1, 232704, -1, 235920, -1, 239136, -1, 242352, -1, 245568, -1, 248784, -1, 252000, -1, 255216,
    -1, 258432, -1, 261648, -1, 264864, -1, -1, -1, 270656, -1, 273872, -1, 277088, -1, 280304, -1, 283520, -1, 286736,
    -1, 289952, -1, 293168, -1, 296384, -1, 299600, -1, 302816, -1, 306032, -1, 309248, -1, -1, -1, 271296, -1, 274512,
    -1, 277728, -1, 280944, -1, 284160, -1, 287376, -1, 290592, -1, 293808, -1, 297024, -1, 300240, -1, 303456, -1,
    306672, -1, 309888, -1, -1, -1, 315680, -1, 318896, -1, 322112, -1, 325328, -1, 328544, -1, 331760, -1, 334976, -1,
    338192, -1, 341408, -1, 344624, -1, 347840, -1, 351056, -1, 354272, -1, -1, -1, 316320, -1, 319536, -1, 322752, -1,
    325968, -1, 329184, -1, 332400, -1, 335616, -1, 338832, -1, 342048, -1, 345264, -1, 348480, -1, 351696, -1, 354912,
    -1, -1, -1, 360704, -1, 363920, -1, 367136, -1, 370352, -1, 373568, -1, 376784, -1, 380000, -1, 383216, -1, 386432,
    -1, 389648, -1, 392864, -1, 396080, -1, 399296, -1, -1, -1, 361344, -1, 364560, -1, 367776, -1, 370992, -1, 374208,
    -1, 377424, -1, 380640, -1, 383856, -1, 387072, -1, 390288, -1, 393504, -1, 396720, -1, 399936, -1, -1, -1, 405728,
    -1, 408944, -1, 412160, -1, 415376, -1, 418592, -1, 421808, -1, 425024, -1, 428240, -1, 431456, -1, 434672, -1,
    437888, -1, 441104, -1, 444320, -1, -1, -1, 406368, -1, 409584, -1, 412800, -1, 416016, -1, 419232, -1, 422448, -1,
    425664, -1, 428880, -1, 432096, -1, 435312, -1, 438528, -1, 441744, -1, 444960, -1, -1, -1, 450752, -1, 453968, -1,
    457184, -1, 460400, -1, 463616, -1, 466832, -1, 470048, -1, 473264, -1, 476480, -1, 479696, -1, 482912, -1, 486128,
    -1, 489344, -1, -1, -1, 451392, -1, 454608, -1, 457824, -1, 461040, -1, 464256, -1, 467472, -1, 470688, -1, 473904,
    -1, 477120, -1, 480336, -1, 483552, -1, 486768, -1, 489984, -1, -1, -1, 495776, -1, 498992, -1, 502208, -1, 505424,
    -1, 508640, -1, 511856, -1, 515072, -1, 518288, -1, 521504, -1, 524720, -1, 527936, -1, 531152, -1, 534368, -1, -1,
    -1, 496416, -1, 499632, -1, 502848, -1, 506064, -1, 509280, -1, 512496, -1, 515712, -1, 518928, -1, 522144, -1,
    525360, -1, 528576, -1, 531792, -1, 535008, -1, -1, -1, 540800, -1, 544016, -1, 547232, -1, 550448, -1, 553664, -1,
    556880, -1, 560096, -1, 563312, -1, 566528, -1, 569744, -1, 572960, -1, 576176, -1, 579392, -1, -1, -1, 541440, -1,
    544656, -1, 547872, -1, 551088, -1, 554304, -1, 557520, -1, 560736, -1, 563952, -1, 567168, -1, 570384, -1, 573600,
    -1, 576816, -1, 580032, -1, -1, -1, 585824, -1, 589040, -1, 592256, -1, 595472, -1, 598688, -1, 601904, -1, 605120,
    -1, 608336, -1, 611552, -1, 614768, -1, 617984, -1, 621200, -1, 624416, -1, -1, -1, 586464, -1, 589680, -1, 592896,
    -1, 596112, -1, 599328, -1, 602544, -1, 605760, -1, 608976, -1, 612192, -1, 615408, -1, 618624, -1, 621840, -1,
    625056, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_4[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    1408, 4496, 4624, 7712, 7840, 10928, 11056, 14144, 14272, 17360, 17488, 20576, 20704, 23792, 23920, 27008, 27136,
    30224, 30352, 33440, 33568, 36656, 36784, 39872, 40000, 43088, 43216, -1, 2048, 5136, 5264, 8352, 8480, 11568,
    11696, 14784, 14912, 18000, 18128, 21216, 21344, 24432, 24560, 27648, 27776, 30864, 30992, 34080, 34208, 37296,
    37424, 40512, 40640, 43728, 43856, -1, 46432, 49520, 49648, 52736, 52864, 55952, 56080, 59168, 59296, 62384, 62512,
    65600, 65728, 68816, 68944, 72032, 72160, 75248, 75376, 78464, 78592, 81680, 81808, 84896, 85024, 88112, 88240, -1,
    47072, 50160, 50288, 53376, 53504, 56592, 56720, 59808, 59936, 63024, 63152, 66240, 66368, 69456, 69584, 72672,
    72800, 75888, 76016, 79104, 79232, 82320, 82448, 85536, 85664, 88752, 88880, -1, 91456, 94544, 94672, 97760, 97888,
    100976, 101104, 104192, 104320, 107408, 107536, 110624, 110752, 113840, 113968, 117056, 117184, 120272, 120400,
    123488, 123616, 126704, 126832, 129920, 130048, 133136, 133264, -1, 92096, 95184, 95312, 98400, 98528, 101616,
    101744, 104832, 104960, 108048, 108176, 111264, 111392, 114480, 114608, 117696, 117824, 120912, 121040, 124128,
    124256, 127344, 127472, 130560, 130688, 133776, 133904, -1, 136480, 139568, 139696, 142784, 142912, 146000, 146128,
    149216, 149344, 152432, 152560, 155648, 155776, 158864, 158992, 162080, 162208, 165296, 165424, 168512, 168640,
    171728, 171856, 174944, 175072, 178160, 178288, -1, 137120, 140208, 140336, 143424, 143552, 146640, 146768, 149856,
    149984, 153072, 153200, 156288, 156416, 159504, 159632, 162720, 162848, 165936, 166064, 169152, 169280, 172368,
    172496, 175584, 175712, 178800, 178928, -1, 181504, 184592, 184720, 187808, 187936, 191024, 191152, 194240, 194368,
    197456, 197584, 200672, 200800, 203888, 204016, 207104, 207232, 210320, 210448, 213536, 213664, 216752, 216880,
    219968, 220096, 223184, 223312, -1, 182144, 185232, 185360, 188448, 188576, 191664, 191792, 194880, 195008, 198096,
    198224, 201312, 201440, 204528, 204656, 207744, 207872, 210960, 211088, 214176, 214304, 217392, 217520, 220608,
    220736, 223824, 223952, -1, 226528, 229616, 229744, 232832, 232960, 236048, 236176, 239264, 239392, 242480, 242608,
    245696, 245824, 248912, 249040, 252128, 252256, 255344, 255472, 258560, 258688, 261776, 261904, 264992, 265120,
    268208, 268336, -1, 227168, 230256, 230384, 233472, 233600, 236688, 236816, 239904, 240032, 243120, 243248, 246336,
    246464, 249552, 249680, 252768, 252896, 255984, 256112, 259200, 259328, 262416, 262544, 265632, 265760, 268848,
    268976, -1, 271552, 274640, 274768, 277856, 277984, 281072, 281200, 284288, 284416, 287504, 287632, 290720, 290848,
    293936, 294064, 297152, 297280, 300368, 300496, 303584, 303712, 306800, 306928, 310016, 310144, 313232, 313360, -1,
    272192, 275280, 275408, 278496, 278624, 281712, 281840, 284928, 285056, 288144, 288272, 291360, 291488, 294576,
    294704, 297792, 297920, 301008, 301136, 304224, 304352, 307440, 307568, 310656, 310784, 313872, 314000, -1, 316576,
    319664, 319792, 322880, 323008, 326096, 326224, 329312, 329440, 332528, 332656, 335744, 335872, 338960, 339088,
    342176, 342304, 345392, 345520, 348608, 348736, 351824, 351952, 355040, 355168, 358256, 358384, -1, 317216, 320304,
    320432, 323520, 323648, 326736, 326864, 329952, 330080, 333168, 333296, 336384, 336512, 339600, 339728, 342816,
    342944, 346032, 346160, 349248, 349376, 352464, 352592, 355680, 355808, 358896, 359024, -1, 361600, 364688, 364816,
    367904, 368032, 371120, 371248, 374336, 374464, 377552, 377680, 380768, 380896, 383984, 384112, 387200, 387328,
    390416, 390544, 393632, 393760, 396848, 396976, 400064, 400192, 403280, 403408, -1, 362240, 365328, 365456, 368544,
    368672, 371760, 371888, 374976, 375104, 378192, 378320, 381408, 381536, 384624, 384752, 387840, 387968, 391056,
    391184, 394272, 394400, 397488, 397616, 400704, 400832, 403920, 404048, -1, 406624, 409712, 409840, 412928, 413056,
    416144, 416272, 419360, 419488, 422576, 422704, 425792, 425920, 429008, 429136, 432224, 432352, 435440, 435568,
    438656, 438784, 441872, 442000, 445088, 445216, 448304, 448432, -1, 407264, 410352, 410480, 413568, 413696, 416784,
    416912, 420000, 420128, 423216, 423344, 426432, 426560, 429648, 429776, 432864, 432992, 436080, 436208, 439296,
    439424, 442512, 442640, 445728, 445856, 448944, 449072, -1, 451648, 454736, 454864, 457952, 458080, 461168, 461296,
    464384, 464512, 467600, 467728, 470816, 470944, 474032, 474160, 477248, 477376, 480464, 480592, 483680, 483808,
    486896, 487024, 490112, 490240, 493328, 493456, -1, 452288, 455376, 455504, 458592, 458720, 461808, 461936, 465024,
    465152, 468240, 468368, 471456, 471584, 474672, 474800, 477888, 478016, 481104, 481232, 484320, 484448, 487536,
    487664, 490752, 490880, 493968, 494096, -1, 496672, 499760, 499888, 502976, 503104, 506192, 506320, 509408, 509536,
    512624, 512752, 515840, 515968, 519056, 519184, 522272, 522400, 525488, 525616, 528704, 528832, 531920, 532048,
    535136, 535264, 538352, 538480, -1, 497312, 500400, 500528, 503616, 503744, 506832, 506960, 510048, 510176, 513264,
    513392, 516480, 516608, 519696, 519824, 522912, 523040, 526128, 526256, 529344, 529472, 532560, 532688, 535776,
    535904, 538992, 539120, -1, 541696, 544784, 544912, 548000, 548128, 551216, 551344, 554432, 554560, 557648, 557776,
    560864, 560992, 564080, 564208, 567296, 567424, 570512, 570640, 573728, 573856, 576944, 577072, 580160, 580288,
    583376, 583504, -1, 542336, 545424, 545552, 548640, 548768, 551856, 551984, 555072, 555200, 558288, 558416, 561504,
    561632, 564720, 564848, 567936, 568064, 571152, 571280, 574368, 574496, 577584, 577712, 580800, 580928, 584016,
    584144, -1, 586720, 589808, 589936, 593024, 593152, 596240, 596368, 599456, 599584, 602672, 602800, 605888, 606016,
    609104, 609232, 612320, 612448, 615536, 615664, 618752, 618880, 621968, 622096, 625184, 625312, 628400, 628528, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_5[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    1536, 1664, 4752, 4880, 7968, 8096, 11184, 11312, 14400, 14528, 17616, 17744, 20832, 20960, 24048, 24176, 27264,
    27392, 30480, 30608, 33696, 33824, 36912, 37040, 40128, 40256, 43344, -1, 2176, 2304, 5392, 5520, 8608, 8736, 11824,
    11952, 15040, 15168, 18256, 18384, 21472, 21600, 24688, 24816, 27904, 28032, 31120, 31248, 34336, 34464, 37552,
    37680, 40768, 40896, 43984, -1, 46560, 46688, 49776, 49904, 52992, 53120, 56208, 56336, 59424, 59552, 62640, 62768,
    65856, 65984, 69072, 69200, 72288, 72416, 75504, 75632, 78720, 78848, 81936, 82064, 85152, 85280, 88368, -1, 47200,
    47328, 50416, 50544, 53632, 53760, 56848, 56976, 60064, 60192, 63280, 63408, 66496, 66624, 69712, 69840, 72928,
    73056, 76144, 76272, 79360, 79488, 82576, 82704, 85792, 85920, 89008, -1, 91584, 91712, 94800, 94928, 98016, 98144,
    101232, 101360, 104448, 104576, 107664, 107792, 110880, 111008, 114096, 114224, 117312, 117440, 120528, 120656,
    123744, 123872, 126960, 127088, 130176, 130304, 133392, -1, 92224, 92352, 95440, 95568, 98656, 98784, 101872,
    102000, 105088, 105216, 108304, 108432, 111520, 111648, 114736, 114864, 117952, 118080, 121168, 121296, 124384,
    124512, 127600, 127728, 130816, 130944, 134032, -1, 136608, 136736, 139824, 139952, 143040, 143168, 146256, 146384,
    149472, 149600, 152688, 152816, 155904, 156032, 159120, 159248, 162336, 162464, 165552, 165680, 168768, 168896,
    171984, 172112, 175200, 175328, 178416, -1, 137248, 137376, 140464, 140592, 143680, 143808, 146896, 147024, 150112,
    150240, 153328, 153456, 156544, 156672, 159760, 159888, 162976, 163104, 166192, 166320, 169408, 169536, 172624,
    172752, 175840, 175968, 179056, -1, 181632, 181760, 184848, 184976, 188064, 188192, 191280, 191408, 194496, 194624,
    197712, 197840, 200928, 201056, 204144, 204272, 207360, 207488, 210576, 210704, 213792, 213920, 217008, 217136,
    220224, 220352, 223440, -1, 182272, 182400, 185488, 185616, 188704, 188832, 191920, 192048, 195136, 195264, 198352,
    198480, 201568, 201696, 204784, 204912, 208000, 208128, 211216, 211344, 214432, 214560, 217648, 217776, 220864,
    220992, 224080, -1, 226656, 226784, 229872, 230000, 233088, 233216, 236304, 236432, 239520, 239648, 242736, 242864,
    245952, 246080, 249168, 249296, 252384, 252512, 255600, 255728, 258816, 258944, 262032, 262160, 265248, 265376,
    268464, -1, 227296, 227424, 230512, 230640, 233728, 233856, 236944, 237072, 240160, 240288, 243376, 243504, 246592,
    246720, 249808, 249936, 253024, 253152, 256240, 256368, 259456, 259584, 262672, 262800, 265888, 266016, 269104, -1,
    271680, 271808, 274896, 275024, 278112, 278240, 281328, 281456, 284544, 284672, 287760, 287888, 290976, 291104,
    294192, 294320, 297408, 297536, 300624, 300752, 303840, 303968, 307056, 307184, 310272, 310400, 313488, -1, 272320,
    272448, 275536, 275664, 278752, 278880, 281968, 282096, 285184, 285312, 288400, 288528, 291616, 291744, 294832,
    294960, 298048, 298176, 301264, 301392, 304480, 304608, 307696, 307824, 310912, 311040, 314128, -1, 316704, 316832,
    319920, 320048, 323136, 323264, 326352, 326480, 329568, 329696, 332784, 332912, 336000, 336128, 339216, 339344,
    342432, 342560, 345648, 345776, 348864, 348992, 352080, 352208, 355296, 355424, 358512, -1, 317344, 317472, 320560,
    320688, 323776, 323904, 326992, 327120, 330208, 330336, 333424, 333552, 336640, 336768, 339856, 339984, 343072,
    343200, 346288, 346416, 349504, 349632, 352720, 352848, 355936, 356064, 359152, -1, 361728, 361856, 364944, 365072,
    368160, 368288, 371376, 371504, 374592, 374720, 377808, 377936, 381024, 381152, 384240, 384368, 387456, 387584,
    390672, 390800, 393888, 394016, 397104, 397232, 400320, 400448, 403536, -1, 362368, 362496, 365584, 365712, 368800,
    368928, 372016, 372144, 375232, 375360, 378448, 378576, 381664, 381792, 384880, 385008, 388096, 388224, 391312,
    391440, 394528, 394656, 397744, 397872, 400960, 401088, 404176, -1, 406752, 406880, 409968, 410096, 413184, 413312,
    416400, 416528, 419616, 419744, 422832, 422960, 426048, 426176, 429264, 429392, 432480, 432608, 435696, 435824,
    438912, 439040, 442128, 442256, 445344, 445472, 448560, -1, 407392, 407520, 410608, 410736, 413824, 413952, 417040,
    417168, 420256, 420384, 423472, 423600, 426688, 426816, 429904, 430032, 433120, 433248, 436336, 436464, 439552,
    439680, 442768, 442896, 445984, 446112, 449200, -1, 451776, 451904, 454992, 455120, 458208, 458336, 461424, 461552,
    464640, 464768, 467856, 467984, 471072, 471200, 474288, 474416, 477504, 477632, 480720, 480848, 483936, 484064,
    487152, 487280, 490368, 490496, 493584, -1, 452416, 452544, 455632, 455760, 458848, 458976, 462064, 462192, 465280,
    465408, 468496, 468624, 471712, 471840, 474928, 475056, 478144, 478272, 481360, 481488, 484576, 484704, 487792,
    487920, 491008, 491136, 494224, -1, 496800, 496928, 500016, 500144, 503232, 503360, 506448, 506576, 509664, 509792,
    512880, 513008, 516096, 516224, 519312, 519440, 522528, 522656, 525744, 525872, 528960, 529088, 532176, 532304,
    535392, 535520, 538608, -1, 497440, 497568, 500656, 500784, 503872, 504000, 507088, 507216, 510304, 510432, 513520,
    513648, 516736, 516864, 519952, 520080, 523168, 523296, 526384, 526512, 529600, 529728, 532816, 532944, 536032,
    536160, 539248, -1, 541824, 541952, 545040, 545168, 548256, 548384, 551472, 551600, 554688, 554816, 557904, 558032,
    561120, 561248, 564336, 564464, 567552, 567680, 570768, 570896, 573984, 574112, 577200, 577328, 580416, 580544,
    583632, -1, 542464, 542592, 545680, 545808, 548896, 549024, 552112, 552240, 555328, 555456, 558544, 558672, 561760,
    561888, 564976, 565104, 568192, 568320, 571408, 571536, 574624, 574752, 577840, 577968, 581056, 581184, 584272, -1,
    586848, 586976, 590064, 590192, 593280, 593408, 596496, 596624, 599712, 599840, 602928, 603056, 606144, 606272,
    609360, 609488, 612576, 612704, 615792, 615920, 619008, 619136, 622224, 622352, 625440, 625568, 628656,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_6[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 1792, -1, 5008, -1, 8224, -1, 11440, -1, 14656, -1, 17872, -1, 21088, -1, 24304, -1, 27520, -1, 30736, -1,
    33952, -1, 37168, -1, 40384, -1, -1, -1, 2432, -1, 5648, -1, 8864, -1, 12080, -1, 15296, -1, 18512, -1, 21728, -1,
    24944, -1, 28160, -1, 31376, -1, 34592, -1, 37808, -1, 41024, -1, -1, -1, 46816, -1, 50032, -1, 53248, -1, 56464,
    -1, 59680, -1, 62896, -1, 66112, -1, 69328, -1, 72544, -1, 75760, -1, 78976, -1, 82192, -1, 85408, -1, -1, -1,
    47456, -1, 50672, -1, 53888, -1, 57104, -1, 60320, -1, 63536, -1, 66752, -1, 69968, -1, 73184, -1, 76400, -1, 79616,
    -1, 82832, -1, 86048, -1, -1, -1, 91840, -1, 95056, -1, 98272, -1, 101488, -1, 104704, -1, 107920, -1, 111136, -1,
    114352, -1, 117568, -1, 120784, -1, 124000, -1, 127216, -1, 130432, -1, -1, -1, 92480, -1, 95696, -1, 98912, -1,
    102128, -1, 105344, -1, 108560, -1, 111776, -1, 114992, -1, 118208, -1, 121424, -1, 124640, -1, 127856, -1, 131072,
    -1, -1, -1, 136864, -1, 140080, -1, 143296, -1, 146512, -1, 149728, -1, 152944, -1, 156160, -1, 159376, -1, 162592,
    -1, 165808, -1, 169024, -1, 172240, -1, 175456, -1, -1, -1, 137504, -1, 140720, -1, 143936, -1, 147152, -1, 150368,
    -1, 153584, -1, 156800, -1, 160016, -1, 163232, -1, 166448, -1, 169664, -1, 172880, -1, 176096, -1, -1, -1, 181888,
    -1, 185104, -1, 188320, -1, 191536, -1, 194752, -1, 197968, -1, 201184, -1, 204400, -1, 207616, -1, 210832, -1,
    214048, -1, 217264, -1, 220480, -1, -1, -1, 182528, -1, 185744, -1, 188960, -1, 192176, -1, 195392, -1, 198608, -1,
    201824, -1, 205040, -1, 208256, -1, 211472, -1, 214688, -1, 217904, -1, 221120, -1, -1, -1, 226912, -1, 230128, -1,
    233344, -1, 236560, -1, 239776, -1, 242992, -1, 246208, -1, 249424, -1, 252640, -1, 255856, -1, 259072, -1, 262288,
    -1, 265504, -1, -1, -1, 227552, -1, 230768, -1, 233984, -1, 237200, -1, 240416, -1, 243632, -1, 246848, -1, 250064,
    -1, 253280, -1, 256496, -1, 259712, -1, 262928, -1, 266144, -1, -1, -1, 271936, -1, 275152, -1, 278368, -1, 281584,
    -1, 284800, -1, 288016, -1, 291232, -1, 294448, -1, 297664, -1, 300880, -1, 304096, -1, 307312, -1, 310528, -1, -1,
    -1, 272576, -1, 275792, -1, 279008, -1, 282224, -1, 285440, -1, 288656, -1, 291872, -1, 295088, -1, 298304, -1,
    301520, -1, 304736, -1, 307952, -1, 311168, -1, -1, -1, 316960, -1, 320176, -1, 323392, -1, 326608, -1, 329824, -1,
    333040, -1, 336256, -1, 339472, -1, 342688, -1, 345904, -1, 349120, -1, 352336, -1, 355552, -1, -1, -1, 317600, -1,
    320816, -1, 324032, -1, 327248, -1, 330464, -1, 333680, -1, 336896, -1, 340112, -1, 343328, -1, 346544, -1, 349760,
    -1, 352976, -1, 356192, -1, -1, -1, 361984, -1, 365200, -1, 368416, -1, 371632, -1, 374848, -1, 378064, -1, 381280,
    -1, 384496, -1, 387712, -1, 390928, -1, 394144, -1, 397360, -1, 400576, -1, -1, -1, 362624, -1, 365840, -1, 369056,
    -1, 372272, -1, 375488, -1, 378704, -1, 381920, -1, 385136, -1, 388352, -1, 391568, -1, 394784, -1, 398000, -1,
    401216, -1, -1, -1, 407008, -1, 410224, -1, 413440, -1, 416656, -1, 419872, -1, 423088, -1, 426304, -1, 429520, -1,
    432736, -1, 435952, -1, 439168, -1, 442384, -1, 445600, -1, -1, -1, 407648, -1, 410864, -1, 414080, -1, 417296, -1,
    420512, -1, 423728, -1, 426944, -1, 430160, -1, 433376, -1, 436592, -1, 439808, -1, 443024, -1, 446240, -1, -1, -1,
    452032, -1, 455248, -1, 458464, -1, 461680, -1, 464896, -1, 468112, -1, 471328, -1, 474544, -1, 477760, -1, 480976,
    -1, 484192, -1, 487408, -1, 490624, -1, -1, -1, 452672, -1, 455888, -1, 459104, -1, 462320, -1, 465536, -1, 468752,
    -1, 471968, -1, 475184, -1, 478400, -1, 481616, -1, 484832, -1, 488048, -1, 491264, -1, -1, -1, 497056, -1, 500272,
    -1, 503488, -1, 506704, -1, 509920, -1, 513136, -1, 516352, -1, 519568, -1, 522784, -1, 526000, -1, 529216, -1,
    532432, -1, 535648, -1, -1, -1, 497696, -1, 500912, -1, 504128, -1, 507344, -1, 510560, -1, 513776, -1, 516992, -1,
    520208, -1, 523424, -1, 526640, -1, 529856, -1, 533072, -1, 536288, -1, -1, -1, 542080, -1, 545296, -1, 548512, -1,
    551728, -1, 554944, -1, 558160, -1, 561376, -1, 564592, -1, 567808, -1, 571024, -1, 574240, -1, 577456, -1, 580672,
    -1, -1, -1, 542720, -1, 545936, -1, 549152, -1, 552368, -1, 555584, -1, 558800, -1, 562016, -1, 565232, -1, 568448,
    -1, 571664, -1, 574880, -1, 578096, -1, 581312, -1, -1, -1, 587104, -1, 590320, -1, 593536, -1, 596752, -1, 599968,
    -1, 603184, -1, 606400, -1, 609616, -1, 612832, -1, 616048, -1, 619264, -1, 622480, -1, 625696,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_7[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2688, 5776,
    5904, 8992, 9120, 12208, 12336, 15424, 15552, 18640, 18768, 21856, 21984, 25072, 25200, 28288, 28416, 31504, 31632,
    34720, 34848, 37936, 38064, 41152, 41280, 44368, 44496, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 47712, 50800, 50928, 54016, 54144, 57232, 57360, 60448,
    60576, 63664, 63792, 66880, 67008, 70096, 70224, 73312, 73440, 76528, 76656, 79744, 79872, 82960, 83088, 86176,
    86304, 89392, 89520, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, 92736, 95824, 95952, 99040, 99168, 102256, 102384, 105472, 105600, 108688, 108816, 111904,
    112032, 115120, 115248, 118336, 118464, 121552, 121680, 124768, 124896, 127984, 128112, 131200, 131328, 134416,
    134544, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 137760, 140848, 140976, 144064, 144192, 147280, 147408, 150496, 150624, 153712, 153840, 156928, 157056,
    160144, 160272, 163360, 163488, 166576, 166704, 169792, 169920, 173008, 173136, 176224, 176352, 179440, 179568, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    182784, 185872, 186000, 189088, 189216, 192304, 192432, 195520, 195648, 198736, 198864, 201952, 202080, 205168,
    205296, 208384, 208512, 211600, 211728, 214816, 214944, 218032, 218160, 221248, 221376, 224464, 224592, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 227808,
    230896, 231024, 234112, 234240, 237328, 237456, 240544, 240672, 243760, 243888, 246976, 247104, 250192, 250320,
    253408, 253536, 256624, 256752, 259840, 259968, 263056, 263184, 266272, 266400, 269488, 269616, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 272832, 275920,
    276048, 279136, 279264, 282352, 282480, 285568, 285696, 288784, 288912, 292000, 292128, 295216, 295344, 298432,
    298560, 301648, 301776, 304864, 304992, 308080, 308208, 311296, 311424, 314512, 314640, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 317856, 320944, 321072,
    324160, 324288, 327376, 327504, 330592, 330720, 333808, 333936, 337024, 337152, 340240, 340368, 343456, 343584,
    346672, 346800, 349888, 350016, 353104, 353232, 356320, 356448, 359536, 359664, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 362880, 365968, 366096, 369184,
    369312, 372400, 372528, 375616, 375744, 378832, 378960, 382048, 382176, 385264, 385392, 388480, 388608, 391696,
    391824, 394912, 395040, 398128, 398256, 401344, 401472, 404560, 404688, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 407904, 410992, 411120, 414208, 414336,
    417424, 417552, 420640, 420768, 423856, 423984, 427072, 427200, 430288, 430416, 433504, 433632, 436720, 436848,
    439936, 440064, 443152, 443280, 446368, 446496, 449584, 449712, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 452928, 456016, 456144, 459232, 459360, 462448,
    462576, 465664, 465792, 468880, 469008, 472096, 472224, 475312, 475440, 478528, 478656, 481744, 481872, 484960,
    485088, 488176, 488304, 491392, 491520, 494608, 494736, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 497952, 501040, 501168, 504256, 504384, 507472, 507600,
    510688, 510816, 513904, 514032, 517120, 517248, 520336, 520464, 523552, 523680, 526768, 526896, 529984, 530112,
    533200, 533328, 536416, 536544, 539632, 539760, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 542976, 546064, 546192, 549280, 549408, 552496, 552624, 555712,
    555840, 558928, 559056, 562144, 562272, 565360, 565488, 568576, 568704, 571792, 571920, 575008, 575136, 578224,
    578352, 581440, 581568, 584656, 584784, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_8[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2816,
    2944, 6032, 6160, 9248, 9376, 12464, 12592, 15680, 15808, 18896, 19024, 22112, 22240, 25328, 25456, 28544, 28672,
    31760, 31888, 34976, 35104, 38192, 38320, 41408, 41536, 44624, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 47840, 47968, 51056, 51184, 54272, 54400, 57488,
    57616, 60704, 60832, 63920, 64048, 67136, 67264, 70352, 70480, 73568, 73696, 76784, 76912, 80000, 80128, 83216,
    83344, 86432, 86560, 89648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, 92864, 92992, 96080, 96208, 99296, 99424, 102512, 102640, 105728, 105856, 108944,
    109072, 112160, 112288, 115376, 115504, 118592, 118720, 121808, 121936, 125024, 125152, 128240, 128368, 131456,
    131584, 134672, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 137888, 138016, 141104, 141232, 144320, 144448, 147536, 147664, 150752, 150880, 153968, 154096,
    157184, 157312, 160400, 160528, 163616, 163744, 166832, 166960, 170048, 170176, 173264, 173392, 176480, 176608,
    179696, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 182912, 183040, 186128, 186256, 189344, 189472, 192560, 192688, 195776, 195904, 198992, 199120, 202208,
    202336, 205424, 205552, 208640, 208768, 211856, 211984, 215072, 215200, 218288, 218416, 221504, 221632, 224720, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    227936, 228064, 231152, 231280, 234368, 234496, 237584, 237712, 240800, 240928, 244016, 244144, 247232, 247360,
    250448, 250576, 253664, 253792, 256880, 257008, 260096, 260224, 263312, 263440, 266528, 266656, 269744, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 272960,
    273088, 276176, 276304, 279392, 279520, 282608, 282736, 285824, 285952, 289040, 289168, 292256, 292384, 295472,
    295600, 298688, 298816, 301904, 302032, 305120, 305248, 308336, 308464, 311552, 311680, 314768, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 317984, 318112,
    321200, 321328, 324416, 324544, 327632, 327760, 330848, 330976, 334064, 334192, 337280, 337408, 340496, 340624,
    343712, 343840, 346928, 347056, 350144, 350272, 353360, 353488, 356576, 356704, 359792, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 363008, 363136, 366224,
    366352, 369440, 369568, 372656, 372784, 375872, 376000, 379088, 379216, 382304, 382432, 385520, 385648, 388736,
    388864, 391952, 392080, 395168, 395296, 398384, 398512, 401600, 401728, 404816, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 408032, 408160, 411248, 411376,
    414464, 414592, 417680, 417808, 420896, 421024, 424112, 424240, 427328, 427456, 430544, 430672, 433760, 433888,
    436976, 437104, 440192, 440320, 443408, 443536, 446624, 446752, 449840, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 453056, 453184, 456272, 456400, 459488,
    459616, 462704, 462832, 465920, 466048, 469136, 469264, 472352, 472480, 475568, 475696, 478784, 478912, 482000,
    482128, 485216, 485344, 488432, 488560, 491648, 491776, 494864, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 498080, 498208, 501296, 501424, 504512, 504640,
    507728, 507856, 510944, 511072, 514160, 514288, 517376, 517504, 520592, 520720, 523808, 523936, 527024, 527152,
    530240, 530368, 533456, 533584, 536672, 536800, 539888, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 543104, 543232, 546320, 546448, 549536, 549664, 552752,
    552880, 555968, 556096, 559184, 559312, 562400, 562528, 565616, 565744, 568832, 568960, 572048, 572176, 575264,
    575392, 578480, 578608, 581696, 581824, 584912,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_9[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    3072, -1, 6288, -1, 9504, -1, 12720, -1, 15936, -1, 19152, -1, 22368, -1, 25584, -1, 28800, -1, 32016, -1, 35232,
    -1, 38448, -1, 41664, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 48096, -1, 51312, -1, 54528, -1, 57744, -1, 60960, -1, 64176, -1, 67392, -1, 70608,
    -1, 73824, -1, 77040, -1, 80256, -1, 83472, -1, 86688, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 93120, -1, 96336, -1, 99552, -1, 102768, -1, 105984,
    -1, 109200, -1, 112416, -1, 115632, -1, 118848, -1, 122064, -1, 125280, -1, 128496, -1, 131712, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 138144, -1,
    141360, -1, 144576, -1, 147792, -1, 151008, -1, 154224, -1, 157440, -1, 160656, -1, 163872, -1, 167088, -1, 170304,
    -1, 173520, -1, 176736, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 183168, -1, 186384, -1, 189600, -1, 192816, -1, 196032, -1, 199248, -1, 202464, -1,
    205680, -1, 208896, -1, 212112, -1, 215328, -1, 218544, -1, 221760, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 228192, -1, 231408, -1, 234624, -1,
    237840, -1, 241056, -1, 244272, -1, 247488, -1, 250704, -1, 253920, -1, 257136, -1, 260352, -1, 263568, -1, 266784,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 273216, -1, 276432, -1, 279648, -1, 282864, -1, 286080, -1, 289296, -1, 292512, -1, 295728, -1, 298944, -1,
    302160, -1, 305376, -1, 308592, -1, 311808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 318240, -1, 321456, -1, 324672, -1, 327888, -1, 331104, -1,
    334320, -1, 337536, -1, 340752, -1, 343968, -1, 347184, -1, 350400, -1, 353616, -1, 356832, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 363264, -1,
    366480, -1, 369696, -1, 372912, -1, 376128, -1, 379344, -1, 382560, -1, 385776, -1, 388992, -1, 392208, -1, 395424,
    -1, 398640, -1, 401856, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 408288, -1, 411504, -1, 414720, -1, 417936, -1, 421152, -1, 424368, -1, 427584, -1,
    430800, -1, 434016, -1, 437232, -1, 440448, -1, 443664, -1, 446880, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 453312, -1, 456528, -1, 459744, -1,
    462960, -1, 466176, -1, 469392, -1, 472608, -1, 475824, -1, 479040, -1, 482256, -1, 485472, -1, 488688, -1, 491904,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 498336, -1, 501552, -1, 504768, -1, 507984, -1, 511200, -1, 514416, -1, 517632, -1, 520848, -1, 524064, -1,
    527280, -1, 530496, -1, 533712, -1, 536928, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 543360, -1, 546576, -1, 549792, -1, 553008, -1, 556224, -1,
    559440, -1, 562656, -1, 565872, -1, 569088, -1, 572304, -1, 575520, -1, 578736, -1, 581952,
};
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_tanh1(const bespoke_task *task) {
#line 1563 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][128][25] */
    float *const restrict generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    float *const restrict trace_fake = task->pointers[2];
    float *const restrict sums_for_signal_diversity = task->pointers[3]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[4]; /* [784][1] */
    work items = share_evenly(task, 784, 9);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float values[128];
        float values_2[128];
        const ptrdiff_t slab_from_convTranspose3 = cdcgan_step_generator_tanh1_slab_of_convTranspose3[slab];
        const ptrdiff_t slab_from_convTranspose3_2 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_2[slab];
        const ptrdiff_t slab_from_convTranspose3_3 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_3[slab];
        const ptrdiff_t slab_from_convTranspose3_4 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_4[slab];
        const ptrdiff_t slab_from_convTranspose3_5 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_5[slab];
        const ptrdiff_t slab_from_convTranspose3_6 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_6[slab];
        const ptrdiff_t slab_from_convTranspose3_7 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_7[slab];
        const ptrdiff_t slab_from_convTranspose3_8 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_8[slab];
        const ptrdiff_t slab_from_convTranspose3_9 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_9[slab];
        float *const tanh1_row = generator_tanh1 + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float tanh1 =
                bespoke_tanh((slab_from_convTranspose3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3])
                + (slab_from_convTranspose3_2 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_2])
                + (slab_from_convTranspose3_3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_3])
                + (slab_from_convTranspose3_4 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_4])
                + (slab_from_convTranspose3_5 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_5])
                + (slab_from_convTranspose3_6 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_6])
                + (slab_from_convTranspose3_7 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_7])
                + (slab_from_convTranspose3_8 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_8])
                + (slab_from_convTranspose3_9 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_9]));
            tanh1_row[c] = tanh1;
            if (trace_fake) {
                trace_fake[slab + c * 784] = tanh1;
            }
            values[c] = tanh1 * tanh1;
            values_2[c] = tanh1;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity[slab] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_2[slab] = total_2[0];
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
#line 1652 "CDCGAN_kernels.h"
    float *const restrict discriminator_embedding1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    /* [784][1][10][16] */
    const float *const restrict discriminator_embedding1_embeddings_in_panels = task->pointers[2];
    work items = share_by_work(task, &cdcgan_step_discriminator_embedding1_slab_terms, 1, 89);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_slab_terms, slab, terms);
        bespoke_multiply(128, 16, 1, terms, count, embedding1_one_hot, 1280, 10, 1,
                         discriminator_embedding1_embeddings_in_panels, 160, 16, 10,
                         discriminator_embedding1 + slab * 128, 1, 0, NULL);
    }
}

/* cdcgan_step_discriminator_concat1_real, BespokeZoo/CDCGAN.swift:17
 *   add discriminator/concat1/real [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:17)
 *   2 MB */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_concat1_real(const bespoke_task *task) {
#line 1673 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_embedding1_real = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_real = task->pointers[2]; /* [784][128][2] */
    work items = share_evenly(task, 784, 16);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_step_pack_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   pack discriminator/conv1/kernel [5, 5, 2, 64]
 *   26 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_conv1_kernel(const bespoke_task *task) {
#line 1695 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [5][2][10][32] */
    work items = share_evenly(task, 50, 50);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 10;
        bespoke_pack_row(discriminator_conv1_kernel + slab * 640 + item % 10 * 64,
                         discriminator_conv1_kernel_in_panels + slab * 640 + item % 10 * 32, 320, 32, 64);
    }
}

/* cdcgan_step_planes_of_discriminator_concat1, BespokeZoo/CDCGAN.swift:17
 *   planes of discriminator/concat1 [n=128, 28, 28, 2]
 *   2 MB
 *   runs as cdcgan_step_planes_of_discriminator_concat1_real
 *   runs as cdcgan_step_planes_of_discriminator_concat1_fake */
/* Where each slab of concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_planes_of_discriminator_concat1_slab_of_concat1[62] = {
    -1, 0, 256, 512, 768, 1024, 1280, 1536, 1792, 2048, 2304, 2560, 2816, 3072, 3328, 3584, 3840, 4096, 4352, 4608,
    4864, 5120, 5376, 5632, 5888, 6144, 6400, 6656, 6912, -1, -1, -1, 1, 257, 513, 769, 1025, 1281, 1537, 1793, 2049,
    2305, 2561, 2817, 3073, 3329, 3585, 3841, 4097, 4353, 4609, 4865, 5121, 5377, 5633, 5889, 6145, 6401, 6657, 6913,
    -1, -1,
};
/* Where each row of concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_planes_of_discriminator_concat1_row_of_concat1[31] = {
    -1, 0, 7168, 14336, 21504, 28672, 35840, 43008, 50176, 57344, 64512, 71680, 78848, 86016, 93184, 100352, 107520,
    114688, 121856, 129024, 136192, 143360, 150528, 157696, 164864, 172032, 179200, 186368, 193536, -1, -1,
};
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_planes_of_discriminator_concat1(const bespoke_task *task) {
#line 1725 "CDCGAN_kernels.h"
    const float *const restrict discriminator_concat1 = task->pointers[0]; /* [784][128][2] */
    float *const restrict discriminator_concat1_in_planes = task->pointers[1]; /* [31][31][2][128] */
    work items = share_evenly(task, 62, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_concat1 = cdcgan_step_planes_of_discriminator_concat1_slab_of_concat1[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_concat1 = cdcgan_step_planes_of_discriminator_concat1_row_of_concat1[row];
            float *const real_in_planes_row_ = discriminator_concat1_in_planes + slab / 31 * 128 + slab % 31 * 256
                + row * 7936;
            for (int c = 0; c < 128; c++) {
                real_in_planes_row_[c] = slab_from_concat1 < 0 ? 0.0f : row_from_concat1 < 0 ? 0.0f
                    : discriminator_concat1[c * 2 + slab_from_concat1 + row_from_concat1];
            }
        }
    }
}

/* cdcgan_step_discriminator_dropout1, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2: discriminator/conv1/product [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add discriminator/conv1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   leaky ReLU (0.3) discriminator/leakyReLU1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply discriminator/dropout1 [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   153.7 MFLOP, 7 MB
 *   runs as cdcgan_step_discriminator_dropout1_real
 *   runs as cdcgan_step_discriminator_dropout1_fake */
/* 938 terms of 14 x 14 slabs. */
static const term_table cdcgan_step_discriminator_dropout1_slab_terms = {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dropout1(const bespoke_task *task) {
#line 1769 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_concat1_in_planes = task->pointers[0]; /* [31][31][2][128] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [5][2][10][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [64] */
    float *const restrict discriminator_dropout1 = task->pointers[3]; /* [196][128][64] */
    work items = share_by_work(task, &cdcgan_step_discriminator_dropout1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[6];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 32, 32, terms, count, discriminator_concat1_in_planes, 256, 1, 128,
                         discriminator_conv1_kernel_in_panels + item % 2 * 320, 640, 32, 10, tile, 32, 0, copies);
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
#line 1803 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    work items = share_evenly(task, 1600, 48);
    for (int item; next_item(&items, &item);) {
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
#line 1854 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout1 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_discriminator_dropout1 = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(discriminator_dropout1, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_rows,
                          cdcgan_step_transform_discriminator_dropout1_rows, transformed_discriminator_dropout1, 8208,
                          (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128, 1);
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
#line 1875 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(discriminator_conv2_kernel_in_panels, 8192, (grid_of_slabs){5, 5, 1, 1},
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          cdcgan_shared_transform_generator_convTranspose2_kernel_rows,
                          transformed_discriminator_conv2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
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
#line 1910 "CDCGAN_kernels.h"
    float *const restrict products_of_discriminator_conv2_product = task->pointers[0]; /* [100][128][128] */
    const float *const restrict transformed_discriminator_dropout1 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &cdcgan_step_products_of_discriminator_conv2_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1948 "CDCGAN_kernels.h"
    const float *const restrict products_of_discriminator_conv2_product = task->pointers[0]; /* [100][128][128] */
    float *const restrict discriminator_conv2_product = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_discriminator_conv2_product, 16400, (grid_of_slabs){10, 10, 1, 1},
                          cdcgan_step_discriminator_conv2_product_rows, cdcgan_step_discriminator_conv2_product_rows,
                          discriminator_conv2_product, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_step_pack_discriminator_dense1_kernel, BespokeZoo/CDCGAN.swift:20
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_dense1_kernel(const bespoke_task *task) {
#line 1966 "CDCGAN_kernels.h"
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

/* cdcgan_step_discriminator_dropout2_real, BespokeZoo/CDCGAN.swift:19
 *   add discriminator/conv2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   multiply discriminator/dropout2/real [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:19)
 *   6 MB */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_dropout2_real(const bespoke_task *task) {
#line 1988 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_real_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2033 "CDCGAN_kernels.h"
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
    work items = share_by_work(task, &cdcgan_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_real, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_real_product, 1, 0);
        float values[128];
        float values_2[128];
        float values_3[128];
        float values_4[128];
        float values_5[128];
        for (int c = 0; c < 128; c++) {
            const float dense1 = discriminator_dense1_real_product[c] + bias_value;
            const float loss = -dense1;
            const float grad_loss = bespoke_sigmoid(loss);
            grad_discriminator_dense1_real[c] = -0.0078125f * grad_loss;
            if (trace_logits_real) {
                trace_logits_real[c] = dense1;
            }
            values[c] = bespoke_sigmoid(dense1);
            values_2[c] = bespoke_softplus(loss);
            values_3[c] = grad_loss;
            values_4[c] = bespoke_slope(dense1, 0.0f);
            values_5[c] = dense1;
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
        sums_for_grad_discriminator_dense1_bias_via_real[0] = total_3[0];
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

/* cdcgan_step_discriminator_concat1_fake, BespokeZoo/CDCGAN.swift:17
 *   add discriminator/concat1/fake [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:17)
 *   2 MB */
#line 17 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_discriminator_concat1_fake(const bespoke_task *task) {
#line 2105 "CDCGAN_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][128][1] */
    const float *const restrict discriminator_embedding1_fake = task->pointers[1]; /* [784][128][1] */
    float *const restrict discriminator_concat1_fake = task->pointers[2]; /* [784][128][2] */
    work items = share_evenly(task, 784, 16);
    for (int item; next_item(&items, &item);) {
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
#line 2132 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_fake_product = task->pointers[0]; /* [49][128][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* [6272][1] */
    float *const restrict discriminator_dropout2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict unscaled_grad_discriminator_conv2_fake = task->pointers[4]; /* [49][128][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2178 "CDCGAN_kernels.h"
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
    work items = share_by_work(task, &cdcgan_step_discriminator_dense1_real_product_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    for (int item; next_item(&items, &item);) {
        term terms[50];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dense1_real_product_slab_terms, 0, terms);
        bespoke_dot(128, 1, terms, count, discriminator_dropout2_fake, 16384, 128,
                    discriminator_dense1_kernel_in_panels, 128, 1, 128, discriminator_dense1_fake_product, 1, 0);
        float values[128];
        float values_2[128];
        float values_3[128];
        float values_4[128];
        float values_5[128];
        for (int c = 0; c < 128; c++) {
            const float dense1 = discriminator_dense1_fake_product[c] + bias_value;
            const float score = bespoke_sigmoid(dense1);
            const float loss = -dense1;
            grad_discriminator_dense1_fake[c] = 0.0078125f * score;
            grad_discriminator_dense1_fake_for_generator[c] = -0.0078125f * bespoke_sigmoid(loss);
            if (trace_logits_fake) {
                trace_logits_fake[c] = dense1;
            }
            values[c] = score;
            values_2[c] = bespoke_softplus(dense1);
            values_3[c] = bespoke_softplus(loss);
            values_4[c] = score;
            values_5[c] = dense1;
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
        sums_for_grad_discriminator_dense1_bias_via_fake[0] = total_4[0];
        float total_5[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_5[0] += values_5[c];
        }
        sums_for_signal_spread[0] = total_5[0];
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
#line 2261 "CDCGAN_kernels.h"
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
 *   subtract signal/movement/discriminator [1]  (BespokeZoo/CDCGAN.swift:23)
 *   square signal/movement/discriminator [1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/movement/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 20 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_dense1_bias(const bespoke_task *task) {
#line 2325 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_fake = task->pointers[0]; /* [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense1_bias_via_real = task->pointers[1]; /* [1][1] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* [1] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* [1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[4]; /* [1] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    float *const restrict discriminator_dense1_bias_next = task->pointers[6]; /* [1] */
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[7]; /* [1][1] */
    float *const restrict sums_for_signal_movement_discriminator = task->pointers[8]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        float total[1] = {0};
        float total_2[1] = {0};
        for (int c = 0; c < 1; c++) {
            const float grad_bias = 0.0078125f * sums_for_grad_discriminator_dense1_bias_via_fake[c] +
                -0.0078125f * sums_for_grad_discriminator_dense1_bias_via_real[c];
            const float m_next = 0.5f * adam_discriminator_dense1_bias_m[c] + 0.5f * grad_bias;
            const float bias = grad_bias * grad_bias;
            const float v_next = 0.999f * adam_discriminator_dense1_bias_v[c] + 0.001f * bias;
            const float bias_next = discriminator_dense1_bias[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            const float discriminator = bias_next - discriminator_dense1_bias[c];
            if (trace_grad_discriminator_dense1_bias) {
                trace_grad_discriminator_dense1_bias[c] = grad_bias;
            }
            discriminator_dense1_bias_next[c] = bias_next;
            adam_discriminator_dense1_bias_m[c] = m_next;
            adam_discriminator_dense1_bias_v[c] = v_next;
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

/* cdcgan_step_pack_grad_discriminator_dense1, BespokeZoo/CDCGAN.swift:23
 *   pack grad/discriminator/dense1 [n=128, 1]
 *   1 kB
 *   runs as cdcgan_step_pack_grad_discriminator_dense1_fake
 *   runs as cdcgan_step_pack_grad_discriminator_dense1_real */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_grad_discriminator_dense1(const bespoke_task *task) {
#line 2375 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_dense1 = task->pointers[0]; /* [1][128][1] */
    float *const restrict grad_discriminator_dense1_in_panels = task->pointers[1]; /* [1][1][128][16] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2397 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* [6272][1] */
    const float *const restrict discriminator_dropout2_fake = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_conv2_fake = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias_via_fake = task->pointers[4]; /* [49][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2434 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_bias_via_fake = task->pointers[0]; /* [49][128] */
    float *const restrict grad_discriminator_conv2_bias_via_fake = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 4, 4);
    for (int item; next_item(&items, &item);) {
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
#line 2457 "CDCGAN_kernels.h"
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

/* cdcgan_step_transform_grad_discriminator_conv2, BespokeZoo/CDCGAN.swift:19
 *   transform grad/discriminator/conv2 [n=128, 7, 7, 128]
 *   10 MB
 *   runs as cdcgan_step_transform_unscaled_grad_discriminator_conv2_fake
 *   runs as cdcgan_step_transform_grad_discriminator_conv2_fake
 *   runs as cdcgan_step_transform_grad_discriminator_conv2_real */
#line 19 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_transform_grad_discriminator_conv2(const bespoke_task *task) {
#line 2477 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(grad_discriminator_conv2, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_grad_discriminator_conv2, 16400,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256, 1);
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
#line 2498 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_dropout1 = task->pointers[0]; /* [361][128][64] */
    const float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][16384] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2522 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_discriminator_dropout1 = task->pointers[0]; /* [361][128][64] */
    float *const restrict grad_discriminator_dropout1 = task->pointers[1]; /* [196][128][64] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_grad_discriminator_dropout1, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          grad_discriminator_dropout1, 8192, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128, 1);
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
#line 2558 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_dropout1_fake = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_grad_discriminator_conv2_fake = task->pointers[2]; /* [100][16384] */
    work items =
        share_by_work(task, &cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2585 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict unscaled_grad_discriminator_dropout1_fake = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_fake = task->pointers[1]; /* [196][128][64] */
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[2]; /* [1][128][1] */
    float *const restrict unscaled_grad_discriminator_conv1_fake = task->pointers[3]; /* [196][128][64] */
    float *const restrict grad_discriminator_conv1_fake = task->pointers[4]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias_via_fake = task->pointers[5]; /* [196][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2626 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [1][2][64][32] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        bespoke_pack_transposed(discriminator_conv1_kernel + column * 64, 64,
                                discriminator_conv1_kernel_in_panels + item * 2048, 64, 32, columns);
    }
}

/* cdcgan_step_grad_discriminator_conv1_bias_via_fake, BespokeZoo/CDCGAN.swift:18
 *   sum grad/discriminator/conv1/bias via fake [64]  (BespokeZoo/CDCGAN.swift:18)
 *   0 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_bias_via_fake(const bespoke_task *task) {
#line 2643 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_bias_via_fake = task->pointers[0]; /* [196][64] */
    float *const restrict grad_discriminator_conv1_bias_via_fake = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 2, 2);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_step_products_of_grad_discriminator_concat1, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: grad/discriminator/concat1 [n=128, 28, 28, 2]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   160.6 MFLOP, 11 MB
 *   runs as cdcgan_step_products_of_unscaled_grad_discriminator_concat1_fake
 *   runs as cdcgan_step_products_of_grad_discriminator_concat1_real */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_concat1(const bespoke_task *task) {
#line 2669 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_concat1 = task->pointers[0]; /* [196][128][50] */
    const float *const restrict grad_discriminator_conv1 = task->pointers[1]; /* [196][128][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[2]; /* [1][2][64][32] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose3_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        const int columns = column + 32 < 50 ? 32 : 50 - column;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_multiply(128, 32, columns, terms, count, grad_discriminator_conv1, 8192, 64, 1,
                         discriminator_conv1_kernel_in_panels + item % 2 * 2048, 4096, 32, 64,
                         products_of_grad_discriminator_concat1 + (slab * 6416 + column), 50, 0, NULL);
    }
}

/* cdcgan_step_unscaled_grad_discriminator_concat1_fake, BespokeZoo/CDCGAN.swift:18
 *   transposed convolution 5x5, stride 2: unscaled grad/discriminator/concat1/fake [n=128, 28, 28, 2]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   8 MB */
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1[784] = {
    12, 6426, 6428, 12842, 12844, 19258, 19260, 25674, 25676, 32090, 32092, 38506, 38508, 44922, 44924, 51338, 51340,
    57754, 57756, 64170, 64172, 70586, 70588, 77002, 77004, 83418, 83420, -1, 89826, 96240, 96242, 102656, 102658,
    109072, 109074, 115488, 115490, 121904, 121906, 128320, 128322, 134736, 134738, 141152, 141154, 147568, 147570,
    153984, 153986, 160400, 160402, 166816, 166818, 173232, 173234, -1, 89836, 96250, 96252, 102666, 102668, 109082,
    109084, 115498, 115500, 121914, 121916, 128330, 128332, 134746, 134748, 141162, 141164, 147578, 147580, 153994,
    153996, 160410, 160412, 166826, 166828, 173242, 173244, -1, 179650, 186064, 186066, 192480, 192482, 198896, 198898,
    205312, 205314, 211728, 211730, 218144, 218146, 224560, 224562, 230976, 230978, 237392, 237394, 243808, 243810,
    250224, 250226, 256640, 256642, 263056, 263058, -1, 179660, 186074, 186076, 192490, 192492, 198906, 198908, 205322,
    205324, 211738, 211740, 218154, 218156, 224570, 224572, 230986, 230988, 237402, 237404, 243818, 243820, 250234,
    250236, 256650, 256652, 263066, 263068, -1, 269474, 275888, 275890, 282304, 282306, 288720, 288722, 295136, 295138,
    301552, 301554, 307968, 307970, 314384, 314386, 320800, 320802, 327216, 327218, 333632, 333634, 340048, 340050,
    346464, 346466, 352880, 352882, -1, 269484, 275898, 275900, 282314, 282316, 288730, 288732, 295146, 295148, 301562,
    301564, 307978, 307980, 314394, 314396, 320810, 320812, 327226, 327228, 333642, 333644, 340058, 340060, 346474,
    346476, 352890, 352892, -1, 359298, 365712, 365714, 372128, 372130, 378544, 378546, 384960, 384962, 391376, 391378,
    397792, 397794, 404208, 404210, 410624, 410626, 417040, 417042, 423456, 423458, 429872, 429874, 436288, 436290,
    442704, 442706, -1, 359308, 365722, 365724, 372138, 372140, 378554, 378556, 384970, 384972, 391386, 391388, 397802,
    397804, 404218, 404220, 410634, 410636, 417050, 417052, 423466, 423468, 429882, 429884, 436298, 436300, 442714,
    442716, -1, 449122, 455536, 455538, 461952, 461954, 468368, 468370, 474784, 474786, 481200, 481202, 487616, 487618,
    494032, 494034, 500448, 500450, 506864, 506866, 513280, 513282, 519696, 519698, 526112, 526114, 532528, 532530, -1,
    449132, 455546, 455548, 461962, 461964, 468378, 468380, 474794, 474796, 481210, 481212, 487626, 487628, 494042,
    494044, 500458, 500460, 506874, 506876, 513290, 513292, 519706, 519708, 526122, 526124, 532538, 532540, -1, 538946,
    545360, 545362, 551776, 551778, 558192, 558194, 564608, 564610, 571024, 571026, 577440, 577442, 583856, 583858,
    590272, 590274, 596688, 596690, 603104, 603106, 609520, 609522, 615936, 615938, 622352, 622354, -1, 538956, 545370,
    545372, 551786, 551788, 558202, 558204, 564618, 564620, 571034, 571036, 577450, 577452, 583866, 583868, 590282,
    590284, 596698, 596700, 603114, 603116, 609530, 609532, 615946, 615948, 622362, 622364, -1, 628770, 635184, 635186,
    641600, 641602, 648016, 648018, 654432, 654434, 660848, 660850, 667264, 667266, 673680, 673682, 680096, 680098,
    686512, 686514, 692928, 692930, 699344, 699346, 705760, 705762, 712176, 712178, -1, 628780, 635194, 635196, 641610,
    641612, 648026, 648028, 654442, 654444, 660858, 660860, 667274, 667276, 673690, 673692, 680106, 680108, 686522,
    686524, 692938, 692940, 699354, 699356, 705770, 705772, 712186, 712188, -1, 718594, 725008, 725010, 731424, 731426,
    737840, 737842, 744256, 744258, 750672, 750674, 757088, 757090, 763504, 763506, 769920, 769922, 776336, 776338,
    782752, 782754, 789168, 789170, 795584, 795586, 802000, 802002, -1, 718604, 725018, 725020, 731434, 731436, 737850,
    737852, 744266, 744268, 750682, 750684, 757098, 757100, 763514, 763516, 769930, 769932, 776346, 776348, 782762,
    782764, 789178, 789180, 795594, 795596, 802010, 802012, -1, 808418, 814832, 814834, 821248, 821250, 827664, 827666,
    834080, 834082, 840496, 840498, 846912, 846914, 853328, 853330, 859744, 859746, 866160, 866162, 872576, 872578,
    878992, 878994, 885408, 885410, 891824, 891826, -1, 808428, 814842, 814844, 821258, 821260, 827674, 827676, 834090,
    834092, 840506, 840508, 846922, 846924, 853338, 853340, 859754, 859756, 866170, 866172, 872586, 872588, 879002,
    879004, 885418, 885420, 891834, 891836, -1, 898242, 904656, 904658, 911072, 911074, 917488, 917490, 923904, 923906,
    930320, 930322, 936736, 936738, 943152, 943154, 949568, 949570, 955984, 955986, 962400, 962402, 968816, 968818,
    975232, 975234, 981648, 981650, -1, 898252, 904666, 904668, 911082, 911084, 917498, 917500, 923914, 923916, 930330,
    930332, 936746, 936748, 943162, 943164, 949578, 949580, 955994, 955996, 962410, 962412, 968826, 968828, 975242,
    975244, 981658, 981660, -1, 988066, 994480, 994482, 1000896, 1000898, 1007312, 1007314, 1013728, 1013730, 1020144,
    1020146, 1026560, 1026562, 1032976, 1032978, 1039392, 1039394, 1045808, 1045810, 1052224, 1052226, 1058640, 1058642,
    1065056, 1065058, 1071472, 1071474, -1, 988076, 994490, 994492, 1000906, 1000908, 1007322, 1007324, 1013738,
    1013740, 1020154, 1020156, 1026570, 1026572, 1032986, 1032988, 1039402, 1039404, 1045818, 1045820, 1052234, 1052236,
    1058650, 1058652, 1065066, 1065068, 1071482, 1071484, -1, 1077890, 1084304, 1084306, 1090720, 1090722, 1097136,
    1097138, 1103552, 1103554, 1109968, 1109970, 1116384, 1116386, 1122800, 1122802, 1129216, 1129218, 1135632, 1135634,
    1142048, 1142050, 1148464, 1148466, 1154880, 1154882, 1161296, 1161298, -1, 1077900, 1084314, 1084316, 1090730,
    1090732, 1097146, 1097148, 1103562, 1103564, 1109978, 1109980, 1116394, 1116396, 1122810, 1122812, 1129226, 1129228,
    1135642, 1135644, 1142058, 1142060, 1148474, 1148476, 1154890, 1154892, 1161306, 1161308, -1, 1167714, 1174128,
    1174130, 1180544, 1180546, 1186960, 1186962, 1193376, 1193378, 1199792, 1199794, 1206208, 1206210, 1212624, 1212626,
    1219040, 1219042, 1225456, 1225458, 1231872, 1231874, 1238288, 1238290, 1244704, 1244706, 1251120, 1251122, -1,
    1167724, 1174138, 1174140, 1180554, 1180556, 1186970, 1186972, 1193386, 1193388, 1199802, 1199804, 1206218, 1206220,
    1212634, 1212636, 1219050, 1219052, 1225466, 1225468, 1231882, 1231884, 1238298, 1238300, 1244714, 1244716, 1251130,
    1251132, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_2[784] = {
    -1, 14, 16, 6430, 6432, 12846, 12848, 19262, 19264, 25678, 25680, 32094, 32096, 38510, 38512, 44926, 44928, 51342,
    51344, 57758, 57760, 64174, 64176, 70590, 70592, 77006, 77008, 83422, -1, 89828, 89830, 96244, 96246, 102660,
    102662, 109076, 109078, 115492, 115494, 121908, 121910, 128324, 128326, 134740, 134742, 141156, 141158, 147572,
    147574, 153988, 153990, 160404, 160406, 166820, 166822, 173236, -1, 89838, 89840, 96254, 96256, 102670, 102672,
    109086, 109088, 115502, 115504, 121918, 121920, 128334, 128336, 134750, 134752, 141166, 141168, 147582, 147584,
    153998, 154000, 160414, 160416, 166830, 166832, 173246, -1, 179652, 179654, 186068, 186070, 192484, 192486, 198900,
    198902, 205316, 205318, 211732, 211734, 218148, 218150, 224564, 224566, 230980, 230982, 237396, 237398, 243812,
    243814, 250228, 250230, 256644, 256646, 263060, -1, 179662, 179664, 186078, 186080, 192494, 192496, 198910, 198912,
    205326, 205328, 211742, 211744, 218158, 218160, 224574, 224576, 230990, 230992, 237406, 237408, 243822, 243824,
    250238, 250240, 256654, 256656, 263070, -1, 269476, 269478, 275892, 275894, 282308, 282310, 288724, 288726, 295140,
    295142, 301556, 301558, 307972, 307974, 314388, 314390, 320804, 320806, 327220, 327222, 333636, 333638, 340052,
    340054, 346468, 346470, 352884, -1, 269486, 269488, 275902, 275904, 282318, 282320, 288734, 288736, 295150, 295152,
    301566, 301568, 307982, 307984, 314398, 314400, 320814, 320816, 327230, 327232, 333646, 333648, 340062, 340064,
    346478, 346480, 352894, -1, 359300, 359302, 365716, 365718, 372132, 372134, 378548, 378550, 384964, 384966, 391380,
    391382, 397796, 397798, 404212, 404214, 410628, 410630, 417044, 417046, 423460, 423462, 429876, 429878, 436292,
    436294, 442708, -1, 359310, 359312, 365726, 365728, 372142, 372144, 378558, 378560, 384974, 384976, 391390, 391392,
    397806, 397808, 404222, 404224, 410638, 410640, 417054, 417056, 423470, 423472, 429886, 429888, 436302, 436304,
    442718, -1, 449124, 449126, 455540, 455542, 461956, 461958, 468372, 468374, 474788, 474790, 481204, 481206, 487620,
    487622, 494036, 494038, 500452, 500454, 506868, 506870, 513284, 513286, 519700, 519702, 526116, 526118, 532532, -1,
    449134, 449136, 455550, 455552, 461966, 461968, 468382, 468384, 474798, 474800, 481214, 481216, 487630, 487632,
    494046, 494048, 500462, 500464, 506878, 506880, 513294, 513296, 519710, 519712, 526126, 526128, 532542, -1, 538948,
    538950, 545364, 545366, 551780, 551782, 558196, 558198, 564612, 564614, 571028, 571030, 577444, 577446, 583860,
    583862, 590276, 590278, 596692, 596694, 603108, 603110, 609524, 609526, 615940, 615942, 622356, -1, 538958, 538960,
    545374, 545376, 551790, 551792, 558206, 558208, 564622, 564624, 571038, 571040, 577454, 577456, 583870, 583872,
    590286, 590288, 596702, 596704, 603118, 603120, 609534, 609536, 615950, 615952, 622366, -1, 628772, 628774, 635188,
    635190, 641604, 641606, 648020, 648022, 654436, 654438, 660852, 660854, 667268, 667270, 673684, 673686, 680100,
    680102, 686516, 686518, 692932, 692934, 699348, 699350, 705764, 705766, 712180, -1, 628782, 628784, 635198, 635200,
    641614, 641616, 648030, 648032, 654446, 654448, 660862, 660864, 667278, 667280, 673694, 673696, 680110, 680112,
    686526, 686528, 692942, 692944, 699358, 699360, 705774, 705776, 712190, -1, 718596, 718598, 725012, 725014, 731428,
    731430, 737844, 737846, 744260, 744262, 750676, 750678, 757092, 757094, 763508, 763510, 769924, 769926, 776340,
    776342, 782756, 782758, 789172, 789174, 795588, 795590, 802004, -1, 718606, 718608, 725022, 725024, 731438, 731440,
    737854, 737856, 744270, 744272, 750686, 750688, 757102, 757104, 763518, 763520, 769934, 769936, 776350, 776352,
    782766, 782768, 789182, 789184, 795598, 795600, 802014, -1, 808420, 808422, 814836, 814838, 821252, 821254, 827668,
    827670, 834084, 834086, 840500, 840502, 846916, 846918, 853332, 853334, 859748, 859750, 866164, 866166, 872580,
    872582, 878996, 878998, 885412, 885414, 891828, -1, 808430, 808432, 814846, 814848, 821262, 821264, 827678, 827680,
    834094, 834096, 840510, 840512, 846926, 846928, 853342, 853344, 859758, 859760, 866174, 866176, 872590, 872592,
    879006, 879008, 885422, 885424, 891838, -1, 898244, 898246, 904660, 904662, 911076, 911078, 917492, 917494, 923908,
    923910, 930324, 930326, 936740, 936742, 943156, 943158, 949572, 949574, 955988, 955990, 962404, 962406, 968820,
    968822, 975236, 975238, 981652, -1, 898254, 898256, 904670, 904672, 911086, 911088, 917502, 917504, 923918, 923920,
    930334, 930336, 936750, 936752, 943166, 943168, 949582, 949584, 955998, 956000, 962414, 962416, 968830, 968832,
    975246, 975248, 981662, -1, 988068, 988070, 994484, 994486, 1000900, 1000902, 1007316, 1007318, 1013732, 1013734,
    1020148, 1020150, 1026564, 1026566, 1032980, 1032982, 1039396, 1039398, 1045812, 1045814, 1052228, 1052230, 1058644,
    1058646, 1065060, 1065062, 1071476, -1, 988078, 988080, 994494, 994496, 1000910, 1000912, 1007326, 1007328, 1013742,
    1013744, 1020158, 1020160, 1026574, 1026576, 1032990, 1032992, 1039406, 1039408, 1045822, 1045824, 1052238, 1052240,
    1058654, 1058656, 1065070, 1065072, 1071486, -1, 1077892, 1077894, 1084308, 1084310, 1090724, 1090726, 1097140,
    1097142, 1103556, 1103558, 1109972, 1109974, 1116388, 1116390, 1122804, 1122806, 1129220, 1129222, 1135636, 1135638,
    1142052, 1142054, 1148468, 1148470, 1154884, 1154886, 1161300, -1, 1077902, 1077904, 1084318, 1084320, 1090734,
    1090736, 1097150, 1097152, 1103566, 1103568, 1109982, 1109984, 1116398, 1116400, 1122814, 1122816, 1129230, 1129232,
    1135646, 1135648, 1142062, 1142064, 1148478, 1148480, 1154894, 1154896, 1161310, -1, 1167716, 1167718, 1174132,
    1174134, 1180548, 1180550, 1186964, 1186966, 1193380, 1193382, 1199796, 1199798, 1206212, 1206214, 1212628, 1212630,
    1219044, 1219046, 1225460, 1225462, 1231876, 1231878, 1238292, 1238294, 1244708, 1244710, 1251124, -1, 1167726,
    1167728, 1174142, 1174144, 1180558, 1180560, 1186974, 1186976, 1193390, 1193392, 1199806, 1199808, 1206222, 1206224,
    1212638, 1212640, 1219054, 1219056, 1225470, 1225472, 1231886, 1231888, 1238302, 1238304, 1244718, 1244720, 1251134,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_3[784] = {
    -1, -1, -1, 18, -1, 6434, -1, 12850, -1, 19266, -1, 25682, -1, 32098, -1, 38514, -1, 44930, -1, 51346, -1, 57762,
    -1, 64178, -1, 70594, -1, 77010, -1, -1, -1, 89832, -1, 96248, -1, 102664, -1, 109080, -1, 115496, -1, 121912, -1,
    128328, -1, 134744, -1, 141160, -1, 147576, -1, 153992, -1, 160408, -1, 166824, -1, -1, -1, 89842, -1, 96258, -1,
    102674, -1, 109090, -1, 115506, -1, 121922, -1, 128338, -1, 134754, -1, 141170, -1, 147586, -1, 154002, -1, 160418,
    -1, 166834, -1, -1, -1, 179656, -1, 186072, -1, 192488, -1, 198904, -1, 205320, -1, 211736, -1, 218152, -1, 224568,
    -1, 230984, -1, 237400, -1, 243816, -1, 250232, -1, 256648, -1, -1, -1, 179666, -1, 186082, -1, 192498, -1, 198914,
    -1, 205330, -1, 211746, -1, 218162, -1, 224578, -1, 230994, -1, 237410, -1, 243826, -1, 250242, -1, 256658, -1, -1,
    -1, 269480, -1, 275896, -1, 282312, -1, 288728, -1, 295144, -1, 301560, -1, 307976, -1, 314392, -1, 320808, -1,
    327224, -1, 333640, -1, 340056, -1, 346472, -1, -1, -1, 269490, -1, 275906, -1, 282322, -1, 288738, -1, 295154, -1,
    301570, -1, 307986, -1, 314402, -1, 320818, -1, 327234, -1, 333650, -1, 340066, -1, 346482, -1, -1, -1, 359304, -1,
    365720, -1, 372136, -1, 378552, -1, 384968, -1, 391384, -1, 397800, -1, 404216, -1, 410632, -1, 417048, -1, 423464,
    -1, 429880, -1, 436296, -1, -1, -1, 359314, -1, 365730, -1, 372146, -1, 378562, -1, 384978, -1, 391394, -1, 397810,
    -1, 404226, -1, 410642, -1, 417058, -1, 423474, -1, 429890, -1, 436306, -1, -1, -1, 449128, -1, 455544, -1, 461960,
    -1, 468376, -1, 474792, -1, 481208, -1, 487624, -1, 494040, -1, 500456, -1, 506872, -1, 513288, -1, 519704, -1,
    526120, -1, -1, -1, 449138, -1, 455554, -1, 461970, -1, 468386, -1, 474802, -1, 481218, -1, 487634, -1, 494050, -1,
    500466, -1, 506882, -1, 513298, -1, 519714, -1, 526130, -1, -1, -1, 538952, -1, 545368, -1, 551784, -1, 558200, -1,
    564616, -1, 571032, -1, 577448, -1, 583864, -1, 590280, -1, 596696, -1, 603112, -1, 609528, -1, 615944, -1, -1, -1,
    538962, -1, 545378, -1, 551794, -1, 558210, -1, 564626, -1, 571042, -1, 577458, -1, 583874, -1, 590290, -1, 596706,
    -1, 603122, -1, 609538, -1, 615954, -1, -1, -1, 628776, -1, 635192, -1, 641608, -1, 648024, -1, 654440, -1, 660856,
    -1, 667272, -1, 673688, -1, 680104, -1, 686520, -1, 692936, -1, 699352, -1, 705768, -1, -1, -1, 628786, -1, 635202,
    -1, 641618, -1, 648034, -1, 654450, -1, 660866, -1, 667282, -1, 673698, -1, 680114, -1, 686530, -1, 692946, -1,
    699362, -1, 705778, -1, -1, -1, 718600, -1, 725016, -1, 731432, -1, 737848, -1, 744264, -1, 750680, -1, 757096, -1,
    763512, -1, 769928, -1, 776344, -1, 782760, -1, 789176, -1, 795592, -1, -1, -1, 718610, -1, 725026, -1, 731442, -1,
    737858, -1, 744274, -1, 750690, -1, 757106, -1, 763522, -1, 769938, -1, 776354, -1, 782770, -1, 789186, -1, 795602,
    -1, -1, -1, 808424, -1, 814840, -1, 821256, -1, 827672, -1, 834088, -1, 840504, -1, 846920, -1, 853336, -1, 859752,
    -1, 866168, -1, 872584, -1, 879000, -1, 885416, -1, -1, -1, 808434, -1, 814850, -1, 821266, -1, 827682, -1, 834098,
    -1, 840514, -1, 846930, -1, 853346, -1, 859762, -1, 866178, -1, 872594, -1, 879010, -1, 885426, -1, -1, -1, 898248,
    -1, 904664, -1, 911080, -1, 917496, -1, 923912, -1, 930328, -1, 936744, -1, 943160, -1, 949576, -1, 955992, -1,
    962408, -1, 968824, -1, 975240, -1, -1, -1, 898258, -1, 904674, -1, 911090, -1, 917506, -1, 923922, -1, 930338, -1,
    936754, -1, 943170, -1, 949586, -1, 956002, -1, 962418, -1, 968834, -1, 975250, -1, -1, -1, 988072, -1, 994488, -1,
    1000904, -1, 1007320, -1, 1013736, -1, 1020152, -1, 1026568, -1, 1032984, -1, 1039400, -1, 1045816, -1, 1052232, -1,
    1058648, -1, 1065064, -1, -1, -1, 988082, -1, 994498, -1, 1000914, -1, 1007330, -1, 1013746, -1, 1020162, -1,
    1026578, -1, 1032994, -1, 1039410, -1, 1045826, -1, 1052242, -1, 1058658, -1, 1065074, -1, -1, -1, 1077896, -1,
    1084312, -1, 1090728, -1, 1097144, -1, 1103560, -1, 1109976, -1, 1116392, -1, 1122808, -1, 1129224, -1, 1135640, -1,
    1142056, -1, 1148472, -1, 1154888, -1, -1, -1, 1077906, -1, 1084322, -1, 1090738, -1, 1097154, -1, 1103570, -1,
    1109986, -1, 1116402, -1, 1122818, -1, 1129234, -1, 1135650, -1, 1142066, -1, 1148482, -1, 1154898, -1, -1, -1,
    1167720, -1, 1174136, -1, 1180552, -1, 1186968, -1, 1193384, -1, 1199800, -1, 1206216, -1, 1212632, -1, 1219048, -1,
    1225464, -1, 1231880, -1, 1238296, -1, 1244712, -1, -1, -1, 1167730, -1, 1174146, -1, 1180562, -1, 1186978, -1,
    1193394, -1, 1199810, -1, 1206226, -1, 1212642, -1, 1219058, -1, 1225474, -1, 1231890, -1, 1238306, -1, 1244722, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_4[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 22,
    6436, 6438, 12852, 12854, 19268, 19270, 25684, 25686, 32100, 32102, 38516, 38518, 44932, 44934, 51348, 51350, 57764,
    57766, 64180, 64182, 70596, 70598, 77012, 77014, 83428, 83430, -1, 32, 6446, 6448, 12862, 12864, 19278, 19280,
    25694, 25696, 32110, 32112, 38526, 38528, 44942, 44944, 51358, 51360, 57774, 57776, 64190, 64192, 70606, 70608,
    77022, 77024, 83438, 83440, -1, 89846, 96260, 96262, 102676, 102678, 109092, 109094, 115508, 115510, 121924, 121926,
    128340, 128342, 134756, 134758, 141172, 141174, 147588, 147590, 154004, 154006, 160420, 160422, 166836, 166838,
    173252, 173254, -1, 89856, 96270, 96272, 102686, 102688, 109102, 109104, 115518, 115520, 121934, 121936, 128350,
    128352, 134766, 134768, 141182, 141184, 147598, 147600, 154014, 154016, 160430, 160432, 166846, 166848, 173262,
    173264, -1, 179670, 186084, 186086, 192500, 192502, 198916, 198918, 205332, 205334, 211748, 211750, 218164, 218166,
    224580, 224582, 230996, 230998, 237412, 237414, 243828, 243830, 250244, 250246, 256660, 256662, 263076, 263078, -1,
    179680, 186094, 186096, 192510, 192512, 198926, 198928, 205342, 205344, 211758, 211760, 218174, 218176, 224590,
    224592, 231006, 231008, 237422, 237424, 243838, 243840, 250254, 250256, 256670, 256672, 263086, 263088, -1, 269494,
    275908, 275910, 282324, 282326, 288740, 288742, 295156, 295158, 301572, 301574, 307988, 307990, 314404, 314406,
    320820, 320822, 327236, 327238, 333652, 333654, 340068, 340070, 346484, 346486, 352900, 352902, -1, 269504, 275918,
    275920, 282334, 282336, 288750, 288752, 295166, 295168, 301582, 301584, 307998, 308000, 314414, 314416, 320830,
    320832, 327246, 327248, 333662, 333664, 340078, 340080, 346494, 346496, 352910, 352912, -1, 359318, 365732, 365734,
    372148, 372150, 378564, 378566, 384980, 384982, 391396, 391398, 397812, 397814, 404228, 404230, 410644, 410646,
    417060, 417062, 423476, 423478, 429892, 429894, 436308, 436310, 442724, 442726, -1, 359328, 365742, 365744, 372158,
    372160, 378574, 378576, 384990, 384992, 391406, 391408, 397822, 397824, 404238, 404240, 410654, 410656, 417070,
    417072, 423486, 423488, 429902, 429904, 436318, 436320, 442734, 442736, -1, 449142, 455556, 455558, 461972, 461974,
    468388, 468390, 474804, 474806, 481220, 481222, 487636, 487638, 494052, 494054, 500468, 500470, 506884, 506886,
    513300, 513302, 519716, 519718, 526132, 526134, 532548, 532550, -1, 449152, 455566, 455568, 461982, 461984, 468398,
    468400, 474814, 474816, 481230, 481232, 487646, 487648, 494062, 494064, 500478, 500480, 506894, 506896, 513310,
    513312, 519726, 519728, 526142, 526144, 532558, 532560, -1, 538966, 545380, 545382, 551796, 551798, 558212, 558214,
    564628, 564630, 571044, 571046, 577460, 577462, 583876, 583878, 590292, 590294, 596708, 596710, 603124, 603126,
    609540, 609542, 615956, 615958, 622372, 622374, -1, 538976, 545390, 545392, 551806, 551808, 558222, 558224, 564638,
    564640, 571054, 571056, 577470, 577472, 583886, 583888, 590302, 590304, 596718, 596720, 603134, 603136, 609550,
    609552, 615966, 615968, 622382, 622384, -1, 628790, 635204, 635206, 641620, 641622, 648036, 648038, 654452, 654454,
    660868, 660870, 667284, 667286, 673700, 673702, 680116, 680118, 686532, 686534, 692948, 692950, 699364, 699366,
    705780, 705782, 712196, 712198, -1, 628800, 635214, 635216, 641630, 641632, 648046, 648048, 654462, 654464, 660878,
    660880, 667294, 667296, 673710, 673712, 680126, 680128, 686542, 686544, 692958, 692960, 699374, 699376, 705790,
    705792, 712206, 712208, -1, 718614, 725028, 725030, 731444, 731446, 737860, 737862, 744276, 744278, 750692, 750694,
    757108, 757110, 763524, 763526, 769940, 769942, 776356, 776358, 782772, 782774, 789188, 789190, 795604, 795606,
    802020, 802022, -1, 718624, 725038, 725040, 731454, 731456, 737870, 737872, 744286, 744288, 750702, 750704, 757118,
    757120, 763534, 763536, 769950, 769952, 776366, 776368, 782782, 782784, 789198, 789200, 795614, 795616, 802030,
    802032, -1, 808438, 814852, 814854, 821268, 821270, 827684, 827686, 834100, 834102, 840516, 840518, 846932, 846934,
    853348, 853350, 859764, 859766, 866180, 866182, 872596, 872598, 879012, 879014, 885428, 885430, 891844, 891846, -1,
    808448, 814862, 814864, 821278, 821280, 827694, 827696, 834110, 834112, 840526, 840528, 846942, 846944, 853358,
    853360, 859774, 859776, 866190, 866192, 872606, 872608, 879022, 879024, 885438, 885440, 891854, 891856, -1, 898262,
    904676, 904678, 911092, 911094, 917508, 917510, 923924, 923926, 930340, 930342, 936756, 936758, 943172, 943174,
    949588, 949590, 956004, 956006, 962420, 962422, 968836, 968838, 975252, 975254, 981668, 981670, -1, 898272, 904686,
    904688, 911102, 911104, 917518, 917520, 923934, 923936, 930350, 930352, 936766, 936768, 943182, 943184, 949598,
    949600, 956014, 956016, 962430, 962432, 968846, 968848, 975262, 975264, 981678, 981680, -1, 988086, 994500, 994502,
    1000916, 1000918, 1007332, 1007334, 1013748, 1013750, 1020164, 1020166, 1026580, 1026582, 1032996, 1032998, 1039412,
    1039414, 1045828, 1045830, 1052244, 1052246, 1058660, 1058662, 1065076, 1065078, 1071492, 1071494, -1, 988096,
    994510, 994512, 1000926, 1000928, 1007342, 1007344, 1013758, 1013760, 1020174, 1020176, 1026590, 1026592, 1033006,
    1033008, 1039422, 1039424, 1045838, 1045840, 1052254, 1052256, 1058670, 1058672, 1065086, 1065088, 1071502, 1071504,
    -1, 1077910, 1084324, 1084326, 1090740, 1090742, 1097156, 1097158, 1103572, 1103574, 1109988, 1109990, 1116404,
    1116406, 1122820, 1122822, 1129236, 1129238, 1135652, 1135654, 1142068, 1142070, 1148484, 1148486, 1154900, 1154902,
    1161316, 1161318, -1, 1077920, 1084334, 1084336, 1090750, 1090752, 1097166, 1097168, 1103582, 1103584, 1109998,
    1110000, 1116414, 1116416, 1122830, 1122832, 1129246, 1129248, 1135662, 1135664, 1142078, 1142080, 1148494, 1148496,
    1154910, 1154912, 1161326, 1161328, -1, 1167734, 1174148, 1174150, 1180564, 1180566, 1186980, 1186982, 1193396,
    1193398, 1199812, 1199814, 1206228, 1206230, 1212644, 1212646, 1219060, 1219062, 1225476, 1225478, 1231892, 1231894,
    1238308, 1238310, 1244724, 1244726, 1251140, 1251142, -1,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_5[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    24, 26, 6440, 6442, 12856, 12858, 19272, 19274, 25688, 25690, 32104, 32106, 38520, 38522, 44936, 44938, 51352,
    51354, 57768, 57770, 64184, 64186, 70600, 70602, 77016, 77018, 83432, -1, 34, 36, 6450, 6452, 12866, 12868, 19282,
    19284, 25698, 25700, 32114, 32116, 38530, 38532, 44946, 44948, 51362, 51364, 57778, 57780, 64194, 64196, 70610,
    70612, 77026, 77028, 83442, -1, 89848, 89850, 96264, 96266, 102680, 102682, 109096, 109098, 115512, 115514, 121928,
    121930, 128344, 128346, 134760, 134762, 141176, 141178, 147592, 147594, 154008, 154010, 160424, 160426, 166840,
    166842, 173256, -1, 89858, 89860, 96274, 96276, 102690, 102692, 109106, 109108, 115522, 115524, 121938, 121940,
    128354, 128356, 134770, 134772, 141186, 141188, 147602, 147604, 154018, 154020, 160434, 160436, 166850, 166852,
    173266, -1, 179672, 179674, 186088, 186090, 192504, 192506, 198920, 198922, 205336, 205338, 211752, 211754, 218168,
    218170, 224584, 224586, 231000, 231002, 237416, 237418, 243832, 243834, 250248, 250250, 256664, 256666, 263080, -1,
    179682, 179684, 186098, 186100, 192514, 192516, 198930, 198932, 205346, 205348, 211762, 211764, 218178, 218180,
    224594, 224596, 231010, 231012, 237426, 237428, 243842, 243844, 250258, 250260, 256674, 256676, 263090, -1, 269496,
    269498, 275912, 275914, 282328, 282330, 288744, 288746, 295160, 295162, 301576, 301578, 307992, 307994, 314408,
    314410, 320824, 320826, 327240, 327242, 333656, 333658, 340072, 340074, 346488, 346490, 352904, -1, 269506, 269508,
    275922, 275924, 282338, 282340, 288754, 288756, 295170, 295172, 301586, 301588, 308002, 308004, 314418, 314420,
    320834, 320836, 327250, 327252, 333666, 333668, 340082, 340084, 346498, 346500, 352914, -1, 359320, 359322, 365736,
    365738, 372152, 372154, 378568, 378570, 384984, 384986, 391400, 391402, 397816, 397818, 404232, 404234, 410648,
    410650, 417064, 417066, 423480, 423482, 429896, 429898, 436312, 436314, 442728, -1, 359330, 359332, 365746, 365748,
    372162, 372164, 378578, 378580, 384994, 384996, 391410, 391412, 397826, 397828, 404242, 404244, 410658, 410660,
    417074, 417076, 423490, 423492, 429906, 429908, 436322, 436324, 442738, -1, 449144, 449146, 455560, 455562, 461976,
    461978, 468392, 468394, 474808, 474810, 481224, 481226, 487640, 487642, 494056, 494058, 500472, 500474, 506888,
    506890, 513304, 513306, 519720, 519722, 526136, 526138, 532552, -1, 449154, 449156, 455570, 455572, 461986, 461988,
    468402, 468404, 474818, 474820, 481234, 481236, 487650, 487652, 494066, 494068, 500482, 500484, 506898, 506900,
    513314, 513316, 519730, 519732, 526146, 526148, 532562, -1, 538968, 538970, 545384, 545386, 551800, 551802, 558216,
    558218, 564632, 564634, 571048, 571050, 577464, 577466, 583880, 583882, 590296, 590298, 596712, 596714, 603128,
    603130, 609544, 609546, 615960, 615962, 622376, -1, 538978, 538980, 545394, 545396, 551810, 551812, 558226, 558228,
    564642, 564644, 571058, 571060, 577474, 577476, 583890, 583892, 590306, 590308, 596722, 596724, 603138, 603140,
    609554, 609556, 615970, 615972, 622386, -1, 628792, 628794, 635208, 635210, 641624, 641626, 648040, 648042, 654456,
    654458, 660872, 660874, 667288, 667290, 673704, 673706, 680120, 680122, 686536, 686538, 692952, 692954, 699368,
    699370, 705784, 705786, 712200, -1, 628802, 628804, 635218, 635220, 641634, 641636, 648050, 648052, 654466, 654468,
    660882, 660884, 667298, 667300, 673714, 673716, 680130, 680132, 686546, 686548, 692962, 692964, 699378, 699380,
    705794, 705796, 712210, -1, 718616, 718618, 725032, 725034, 731448, 731450, 737864, 737866, 744280, 744282, 750696,
    750698, 757112, 757114, 763528, 763530, 769944, 769946, 776360, 776362, 782776, 782778, 789192, 789194, 795608,
    795610, 802024, -1, 718626, 718628, 725042, 725044, 731458, 731460, 737874, 737876, 744290, 744292, 750706, 750708,
    757122, 757124, 763538, 763540, 769954, 769956, 776370, 776372, 782786, 782788, 789202, 789204, 795618, 795620,
    802034, -1, 808440, 808442, 814856, 814858, 821272, 821274, 827688, 827690, 834104, 834106, 840520, 840522, 846936,
    846938, 853352, 853354, 859768, 859770, 866184, 866186, 872600, 872602, 879016, 879018, 885432, 885434, 891848, -1,
    808450, 808452, 814866, 814868, 821282, 821284, 827698, 827700, 834114, 834116, 840530, 840532, 846946, 846948,
    853362, 853364, 859778, 859780, 866194, 866196, 872610, 872612, 879026, 879028, 885442, 885444, 891858, -1, 898264,
    898266, 904680, 904682, 911096, 911098, 917512, 917514, 923928, 923930, 930344, 930346, 936760, 936762, 943176,
    943178, 949592, 949594, 956008, 956010, 962424, 962426, 968840, 968842, 975256, 975258, 981672, -1, 898274, 898276,
    904690, 904692, 911106, 911108, 917522, 917524, 923938, 923940, 930354, 930356, 936770, 936772, 943186, 943188,
    949602, 949604, 956018, 956020, 962434, 962436, 968850, 968852, 975266, 975268, 981682, -1, 988088, 988090, 994504,
    994506, 1000920, 1000922, 1007336, 1007338, 1013752, 1013754, 1020168, 1020170, 1026584, 1026586, 1033000, 1033002,
    1039416, 1039418, 1045832, 1045834, 1052248, 1052250, 1058664, 1058666, 1065080, 1065082, 1071496, -1, 988098,
    988100, 994514, 994516, 1000930, 1000932, 1007346, 1007348, 1013762, 1013764, 1020178, 1020180, 1026594, 1026596,
    1033010, 1033012, 1039426, 1039428, 1045842, 1045844, 1052258, 1052260, 1058674, 1058676, 1065090, 1065092, 1071506,
    -1, 1077912, 1077914, 1084328, 1084330, 1090744, 1090746, 1097160, 1097162, 1103576, 1103578, 1109992, 1109994,
    1116408, 1116410, 1122824, 1122826, 1129240, 1129242, 1135656, 1135658, 1142072, 1142074, 1148488, 1148490, 1154904,
    1154906, 1161320, -1, 1077922, 1077924, 1084338, 1084340, 1090754, 1090756, 1097170, 1097172, 1103586, 1103588,
    1110002, 1110004, 1116418, 1116420, 1122834, 1122836, 1129250, 1129252, 1135666, 1135668, 1142082, 1142084, 1148498,
    1148500, 1154914, 1154916, 1161330, -1, 1167736, 1167738, 1174152, 1174154, 1180568, 1180570, 1186984, 1186986,
    1193400, 1193402, 1199816, 1199818, 1206232, 1206234, 1212648, 1212650, 1219064, 1219066, 1225480, 1225482, 1231896,
    1231898, 1238312, 1238314, 1244728, 1244730, 1251144,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_6[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 28, -1, 6444, -1, 12860, -1, 19276, -1, 25692, -1, 32108, -1, 38524, -1, 44940, -1, 51356, -1, 57772, -1,
    64188, -1, 70604, -1, 77020, -1, -1, -1, 38, -1, 6454, -1, 12870, -1, 19286, -1, 25702, -1, 32118, -1, 38534, -1,
    44950, -1, 51366, -1, 57782, -1, 64198, -1, 70614, -1, 77030, -1, -1, -1, 89852, -1, 96268, -1, 102684, -1, 109100,
    -1, 115516, -1, 121932, -1, 128348, -1, 134764, -1, 141180, -1, 147596, -1, 154012, -1, 160428, -1, 166844, -1, -1,
    -1, 89862, -1, 96278, -1, 102694, -1, 109110, -1, 115526, -1, 121942, -1, 128358, -1, 134774, -1, 141190, -1,
    147606, -1, 154022, -1, 160438, -1, 166854, -1, -1, -1, 179676, -1, 186092, -1, 192508, -1, 198924, -1, 205340, -1,
    211756, -1, 218172, -1, 224588, -1, 231004, -1, 237420, -1, 243836, -1, 250252, -1, 256668, -1, -1, -1, 179686, -1,
    186102, -1, 192518, -1, 198934, -1, 205350, -1, 211766, -1, 218182, -1, 224598, -1, 231014, -1, 237430, -1, 243846,
    -1, 250262, -1, 256678, -1, -1, -1, 269500, -1, 275916, -1, 282332, -1, 288748, -1, 295164, -1, 301580, -1, 307996,
    -1, 314412, -1, 320828, -1, 327244, -1, 333660, -1, 340076, -1, 346492, -1, -1, -1, 269510, -1, 275926, -1, 282342,
    -1, 288758, -1, 295174, -1, 301590, -1, 308006, -1, 314422, -1, 320838, -1, 327254, -1, 333670, -1, 340086, -1,
    346502, -1, -1, -1, 359324, -1, 365740, -1, 372156, -1, 378572, -1, 384988, -1, 391404, -1, 397820, -1, 404236, -1,
    410652, -1, 417068, -1, 423484, -1, 429900, -1, 436316, -1, -1, -1, 359334, -1, 365750, -1, 372166, -1, 378582, -1,
    384998, -1, 391414, -1, 397830, -1, 404246, -1, 410662, -1, 417078, -1, 423494, -1, 429910, -1, 436326, -1, -1, -1,
    449148, -1, 455564, -1, 461980, -1, 468396, -1, 474812, -1, 481228, -1, 487644, -1, 494060, -1, 500476, -1, 506892,
    -1, 513308, -1, 519724, -1, 526140, -1, -1, -1, 449158, -1, 455574, -1, 461990, -1, 468406, -1, 474822, -1, 481238,
    -1, 487654, -1, 494070, -1, 500486, -1, 506902, -1, 513318, -1, 519734, -1, 526150, -1, -1, -1, 538972, -1, 545388,
    -1, 551804, -1, 558220, -1, 564636, -1, 571052, -1, 577468, -1, 583884, -1, 590300, -1, 596716, -1, 603132, -1,
    609548, -1, 615964, -1, -1, -1, 538982, -1, 545398, -1, 551814, -1, 558230, -1, 564646, -1, 571062, -1, 577478, -1,
    583894, -1, 590310, -1, 596726, -1, 603142, -1, 609558, -1, 615974, -1, -1, -1, 628796, -1, 635212, -1, 641628, -1,
    648044, -1, 654460, -1, 660876, -1, 667292, -1, 673708, -1, 680124, -1, 686540, -1, 692956, -1, 699372, -1, 705788,
    -1, -1, -1, 628806, -1, 635222, -1, 641638, -1, 648054, -1, 654470, -1, 660886, -1, 667302, -1, 673718, -1, 680134,
    -1, 686550, -1, 692966, -1, 699382, -1, 705798, -1, -1, -1, 718620, -1, 725036, -1, 731452, -1, 737868, -1, 744284,
    -1, 750700, -1, 757116, -1, 763532, -1, 769948, -1, 776364, -1, 782780, -1, 789196, -1, 795612, -1, -1, -1, 718630,
    -1, 725046, -1, 731462, -1, 737878, -1, 744294, -1, 750710, -1, 757126, -1, 763542, -1, 769958, -1, 776374, -1,
    782790, -1, 789206, -1, 795622, -1, -1, -1, 808444, -1, 814860, -1, 821276, -1, 827692, -1, 834108, -1, 840524, -1,
    846940, -1, 853356, -1, 859772, -1, 866188, -1, 872604, -1, 879020, -1, 885436, -1, -1, -1, 808454, -1, 814870, -1,
    821286, -1, 827702, -1, 834118, -1, 840534, -1, 846950, -1, 853366, -1, 859782, -1, 866198, -1, 872614, -1, 879030,
    -1, 885446, -1, -1, -1, 898268, -1, 904684, -1, 911100, -1, 917516, -1, 923932, -1, 930348, -1, 936764, -1, 943180,
    -1, 949596, -1, 956012, -1, 962428, -1, 968844, -1, 975260, -1, -1, -1, 898278, -1, 904694, -1, 911110, -1, 917526,
    -1, 923942, -1, 930358, -1, 936774, -1, 943190, -1, 949606, -1, 956022, -1, 962438, -1, 968854, -1, 975270, -1, -1,
    -1, 988092, -1, 994508, -1, 1000924, -1, 1007340, -1, 1013756, -1, 1020172, -1, 1026588, -1, 1033004, -1, 1039420,
    -1, 1045836, -1, 1052252, -1, 1058668, -1, 1065084, -1, -1, -1, 988102, -1, 994518, -1, 1000934, -1, 1007350, -1,
    1013766, -1, 1020182, -1, 1026598, -1, 1033014, -1, 1039430, -1, 1045846, -1, 1052262, -1, 1058678, -1, 1065094, -1,
    -1, -1, 1077916, -1, 1084332, -1, 1090748, -1, 1097164, -1, 1103580, -1, 1109996, -1, 1116412, -1, 1122828, -1,
    1129244, -1, 1135660, -1, 1142076, -1, 1148492, -1, 1154908, -1, -1, -1, 1077926, -1, 1084342, -1, 1090758, -1,
    1097174, -1, 1103590, -1, 1110006, -1, 1116422, -1, 1122838, -1, 1129254, -1, 1135670, -1, 1142086, -1, 1148502, -1,
    1154918, -1, -1, -1, 1167740, -1, 1174156, -1, 1180572, -1, 1186988, -1, 1193404, -1, 1199820, -1, 1206236, -1,
    1212652, -1, 1219068, -1, 1225484, -1, 1231900, -1, 1238316, -1, 1244732,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_7[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 42, 6456,
    6458, 12872, 12874, 19288, 19290, 25704, 25706, 32120, 32122, 38536, 38538, 44952, 44954, 51368, 51370, 57784,
    57786, 64200, 64202, 70616, 70618, 77032, 77034, 83448, 83450, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 89866, 96280, 96282, 102696, 102698, 109112, 109114,
    115528, 115530, 121944, 121946, 128360, 128362, 134776, 134778, 141192, 141194, 147608, 147610, 154024, 154026,
    160440, 160442, 166856, 166858, 173272, 173274, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 179690, 186104, 186106, 192520, 192522, 198936, 198938, 205352,
    205354, 211768, 211770, 218184, 218186, 224600, 224602, 231016, 231018, 237432, 237434, 243848, 243850, 250264,
    250266, 256680, 256682, 263096, 263098, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 269514, 275928, 275930, 282344, 282346, 288760, 288762, 295176, 295178,
    301592, 301594, 308008, 308010, 314424, 314426, 320840, 320842, 327256, 327258, 333672, 333674, 340088, 340090,
    346504, 346506, 352920, 352922, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 359338, 365752, 365754, 372168, 372170, 378584, 378586, 385000, 385002, 391416,
    391418, 397832, 397834, 404248, 404250, 410664, 410666, 417080, 417082, 423496, 423498, 429912, 429914, 436328,
    436330, 442744, 442746, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 449162, 455576, 455578, 461992, 461994, 468408, 468410, 474824, 474826, 481240, 481242,
    487656, 487658, 494072, 494074, 500488, 500490, 506904, 506906, 513320, 513322, 519736, 519738, 526152, 526154,
    532568, 532570, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 538986, 545400, 545402, 551816, 551818, 558232, 558234, 564648, 564650, 571064, 571066, 577480,
    577482, 583896, 583898, 590312, 590314, 596728, 596730, 603144, 603146, 609560, 609562, 615976, 615978, 622392,
    622394, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 628810, 635224, 635226, 641640, 641642, 648056, 648058, 654472, 654474, 660888, 660890, 667304, 667306,
    673720, 673722, 680136, 680138, 686552, 686554, 692968, 692970, 699384, 699386, 705800, 705802, 712216, 712218, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    718634, 725048, 725050, 731464, 731466, 737880, 737882, 744296, 744298, 750712, 750714, 757128, 757130, 763544,
    763546, 769960, 769962, 776376, 776378, 782792, 782794, 789208, 789210, 795624, 795626, 802040, 802042, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 808458,
    814872, 814874, 821288, 821290, 827704, 827706, 834120, 834122, 840536, 840538, 846952, 846954, 853368, 853370,
    859784, 859786, 866200, 866202, 872616, 872618, 879032, 879034, 885448, 885450, 891864, 891866, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 898282, 904696,
    904698, 911112, 911114, 917528, 917530, 923944, 923946, 930360, 930362, 936776, 936778, 943192, 943194, 949608,
    949610, 956024, 956026, 962440, 962442, 968856, 968858, 975272, 975274, 981688, 981690, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 988106, 994520, 994522,
    1000936, 1000938, 1007352, 1007354, 1013768, 1013770, 1020184, 1020186, 1026600, 1026602, 1033016, 1033018, 1039432,
    1039434, 1045848, 1045850, 1052264, 1052266, 1058680, 1058682, 1065096, 1065098, 1071512, 1071514, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1077930,
    1084344, 1084346, 1090760, 1090762, 1097176, 1097178, 1103592, 1103594, 1110008, 1110010, 1116424, 1116426, 1122840,
    1122842, 1129256, 1129258, 1135672, 1135674, 1142088, 1142090, 1148504, 1148506, 1154920, 1154922, 1161336, 1161338,
    -1,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_8[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 44, 46,
    6460, 6462, 12876, 12878, 19292, 19294, 25708, 25710, 32124, 32126, 38540, 38542, 44956, 44958, 51372, 51374, 57788,
    57790, 64204, 64206, 70620, 70622, 77036, 77038, 83452, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 89868, 89870, 96284, 96286, 102700, 102702, 109116, 109118,
    115532, 115534, 121948, 121950, 128364, 128366, 134780, 134782, 141196, 141198, 147612, 147614, 154028, 154030,
    160444, 160446, 166860, 166862, 173276, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 179692, 179694, 186108, 186110, 192524, 192526, 198940, 198942, 205356,
    205358, 211772, 211774, 218188, 218190, 224604, 224606, 231020, 231022, 237436, 237438, 243852, 243854, 250268,
    250270, 256684, 256686, 263100, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 269516, 269518, 275932, 275934, 282348, 282350, 288764, 288766, 295180, 295182,
    301596, 301598, 308012, 308014, 314428, 314430, 320844, 320846, 327260, 327262, 333676, 333678, 340092, 340094,
    346508, 346510, 352924, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, 359340, 359342, 365756, 365758, 372172, 372174, 378588, 378590, 385004, 385006, 391420,
    391422, 397836, 397838, 404252, 404254, 410668, 410670, 417084, 417086, 423500, 423502, 429916, 429918, 436332,
    436334, 442748, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, 449164, 449166, 455580, 455582, 461996, 461998, 468412, 468414, 474828, 474830, 481244, 481246,
    487660, 487662, 494076, 494078, 500492, 500494, 506908, 506910, 513324, 513326, 519740, 519742, 526156, 526158,
    532572, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 538988, 538990, 545404, 545406, 551820, 551822, 558236, 558238, 564652, 564654, 571068, 571070, 577484,
    577486, 583900, 583902, 590316, 590318, 596732, 596734, 603148, 603150, 609564, 609566, 615980, 615982, 622396, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    628812, 628814, 635228, 635230, 641644, 641646, 648060, 648062, 654476, 654478, 660892, 660894, 667308, 667310,
    673724, 673726, 680140, 680142, 686556, 686558, 692972, 692974, 699388, 699390, 705804, 705806, 712220, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 718636,
    718638, 725052, 725054, 731468, 731470, 737884, 737886, 744300, 744302, 750716, 750718, 757132, 757134, 763548,
    763550, 769964, 769966, 776380, 776382, 782796, 782798, 789212, 789214, 795628, 795630, 802044, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 808460, 808462,
    814876, 814878, 821292, 821294, 827708, 827710, 834124, 834126, 840540, 840542, 846956, 846958, 853372, 853374,
    859788, 859790, 866204, 866206, 872620, 872622, 879036, 879038, 885452, 885454, 891868, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 898284, 898286, 904700,
    904702, 911116, 911118, 917532, 917534, 923948, 923950, 930364, 930366, 936780, 936782, 943196, 943198, 949612,
    949614, 956028, 956030, 962444, 962446, 968860, 968862, 975276, 975278, 981692, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 988108, 988110, 994524, 994526,
    1000940, 1000942, 1007356, 1007358, 1013772, 1013774, 1020188, 1020190, 1026604, 1026606, 1033020, 1033022, 1039436,
    1039438, 1045852, 1045854, 1052268, 1052270, 1058684, 1058686, 1065100, 1065102, 1071516, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1077932, 1077934,
    1084348, 1084350, 1090764, 1090766, 1097180, 1097182, 1103596, 1103598, 1110012, 1110014, 1116428, 1116430, 1122844,
    1122846, 1129260, 1129262, 1135676, 1135678, 1142092, 1142094, 1148508, 1148510, 1154924, 1154926, 1161340,
};
/* Where each slab of unscaled grad concat1 begins; -1 where there is none. */
static const int32_t cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_9[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    48, -1, 6464, -1, 12880, -1, 19296, -1, 25712, -1, 32128, -1, 38544, -1, 44960, -1, 51376, -1, 57792, -1, 64208, -1,
    70624, -1, 77040, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, 89872, -1, 96288, -1, 102704, -1, 109120, -1, 115536, -1, 121952, -1, 128368, -1,
    134784, -1, 141200, -1, 147616, -1, 154032, -1, 160448, -1, 166864, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 179696, -1, 186112, -1, 192528, -1,
    198944, -1, 205360, -1, 211776, -1, 218192, -1, 224608, -1, 231024, -1, 237440, -1, 243856, -1, 250272, -1, 256688,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 269520, -1, 275936, -1, 282352, -1, 288768, -1, 295184, -1, 301600, -1, 308016, -1, 314432, -1, 320848, -1,
    327264, -1, 333680, -1, 340096, -1, 346512, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 359344, -1, 365760, -1, 372176, -1, 378592, -1, 385008, -1,
    391424, -1, 397840, -1, 404256, -1, 410672, -1, 417088, -1, 423504, -1, 429920, -1, 436336, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 449168, -1,
    455584, -1, 462000, -1, 468416, -1, 474832, -1, 481248, -1, 487664, -1, 494080, -1, 500496, -1, 506912, -1, 513328,
    -1, 519744, -1, 526160, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 538992, -1, 545408, -1, 551824, -1, 558240, -1, 564656, -1, 571072, -1, 577488, -1,
    583904, -1, 590320, -1, 596736, -1, 603152, -1, 609568, -1, 615984, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 628816, -1, 635232, -1, 641648, -1,
    648064, -1, 654480, -1, 660896, -1, 667312, -1, 673728, -1, 680144, -1, 686560, -1, 692976, -1, 699392, -1, 705808,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 718640, -1, 725056, -1, 731472, -1, 737888, -1, 744304, -1, 750720, -1, 757136, -1, 763552, -1, 769968, -1,
    776384, -1, 782800, -1, 789216, -1, 795632, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 808464, -1, 814880, -1, 821296, -1, 827712, -1, 834128, -1,
    840544, -1, 846960, -1, 853376, -1, 859792, -1, 866208, -1, 872624, -1, 879040, -1, 885456, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 898288, -1,
    904704, -1, 911120, -1, 917536, -1, 923952, -1, 930368, -1, 936784, -1, 943200, -1, 949616, -1, 956032, -1, 962448,
    -1, 968864, -1, 975280, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 988112, -1, 994528, -1, 1000944, -1, 1007360, -1, 1013776, -1, 1020192, -1, 1026608,
    -1, 1033024, -1, 1039440, -1, 1045856, -1, 1052272, -1, 1058688, -1, 1065104, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1077936, -1, 1084352, -1,
    1090768, -1, 1097184, -1, 1103600, -1, 1110016, -1, 1116432, -1, 1122848, -1, 1129264, -1, 1135680, -1, 1142096, -1,
    1148512, -1, 1154928,
};
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_unscaled_grad_discriminator_concat1_fake(const bespoke_task *task) {
#line 3131 "CDCGAN_kernels.h"
    /* [196][128][50] */
    const float *const restrict products_of_unscaled_grad_discriminator_concat1_fake = task->pointers[0];
    float *const restrict unscaled_grad_discriminator_concat1_fake = task->pointers[1]; /* [784][128][2] */
    work items = share_evenly(task, 784, 4);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_unscaled_grad_concat1 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_2 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_2[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_3 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_3[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_4 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_4[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_5 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_5[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_6 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_6[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_7 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_7[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_8 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_8[slab];
        const ptrdiff_t slab_from_unscaled_grad_concat1_9 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_9[slab];
        for (int row = 0; row < 128; row++) {
            float *const unscaled_grad_concat1_row = unscaled_grad_discriminator_concat1_fake + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                unscaled_grad_concat1_row[c] =
                    (slab_from_unscaled_grad_concat1 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1])
                    + (slab_from_unscaled_grad_concat1_2 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_2])
                    + (slab_from_unscaled_grad_concat1_3 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_3])
                    + (slab_from_unscaled_grad_concat1_4 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_4])
                    + (slab_from_unscaled_grad_concat1_5 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_5])
                    + (slab_from_unscaled_grad_concat1_6 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_6])
                    + (slab_from_unscaled_grad_concat1_7 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_7])
                    + (slab_from_unscaled_grad_concat1_8 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_8])
                    + (slab_from_unscaled_grad_concat1_9 < 0 ? 0.0f
                    : products_of_unscaled_grad_discriminator_concat1_fake[row * 50 + c
                    + slab_from_unscaled_grad_concat1_9]);
            }
        }
    }
}

/* cdcgan_step_grad_discriminator_concat1_fake_for_generator, BespokeZoo/CDCGAN.swift:18
 *   multiply grad/discriminator/concat1/fake [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/concat1/fake for generator [n=128, 28, 28, 2]  (BespokeZoo/CDCGAN.swift:18)
 *   2 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_concat1_fake_for_generator(const bespoke_task *task) {
#line 3198 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_dense1_fake = task->pointers[0]; /* [1][128][1] */
    const float *const restrict unscaled_grad_discriminator_concat1_fake = task->pointers[1]; /* [784][128][2] */
    const float *const restrict grad_discriminator_dense1_fake_for_generator = task->pointers[2]; /* [1][128][1] */
    float *const restrict grad_discriminator_concat1_fake = task->pointers[3]; /* [784][128][2] */
    float *const restrict grad_discriminator_concat1_fake_for_generator = task->pointers[4]; /* [784][128][2] */
    work items = share_evenly(task, 784, 16);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int row = 0; row < 128; row++) {
            const float *const unscaled_grad_concat1_row = unscaled_grad_discriminator_concat1_fake + slab * 256
                + row * 2;
            float *const grad_concat1_row = grad_discriminator_concat1_fake + slab * 256 + row * 2;
            float *const grad_concat1_row_2 = grad_discriminator_concat1_fake_for_generator + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                grad_concat1_row[c] = grad_discriminator_dense1_fake[row] * unscaled_grad_concat1_row[c];
                grad_concat1_row_2[c] =
                    grad_discriminator_dense1_fake_for_generator[row] * unscaled_grad_concat1_row[c];
            }
        }
    }
}

/* cdcgan_step_products_of_grad_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel [5, 5, 2, 64]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   160.6 MFLOP, 8 MB
 *   runs as cdcgan_step_products_of_grad_discriminator_conv1_kernel_via_fake
 *   runs as cdcgan_step_products_of_grad_discriminator_conv1_kernel_via_real */
/* 980 terms of 7 x 10 slabs. */
static const term_table cdcgan_step_products_of_grad_discriminator_conv1_kernel_slab_terms = {
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
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_discriminator_conv1_kernel(const bespoke_task *task) {
#line 3242 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv1_kernel = task->pointers[0]; /* [70][10][64] */
    const float *const restrict discriminator_concat1_in_planes = task->pointers[1]; /* [31][31][2][128] */
    const float *const restrict grad_discriminator_conv1 = task->pointers[2]; /* [196][128][64] */
    work items = share_by_work(task, &cdcgan_step_products_of_grad_discriminator_conv1_kernel_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[15];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(10, 32, 32, terms, count, discriminator_concat1_in_planes, 256, 128, 1,
                         grad_discriminator_conv1 + item % 2 * 32, 8192, 64, 128,
                         products_of_grad_discriminator_conv1_kernel + (slab / 5 * 3200 + slab % 5 * 640 + column), 64,
                         0, NULL);
    }
}

/* cdcgan_step_grad_discriminator_conv1_kernel_via_fake, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via fake [5, 5, 2, 64]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   192 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_kernel_via_fake(const bespoke_task *task) {
#line 3266 "CDCGAN_kernels.h"
    /* [70][10][64] */
    const float *const restrict products_of_grad_discriminator_conv1_kernel_via_fake = task->pointers[0];
    float *const restrict grad_discriminator_conv1_kernel_via_fake = task->pointers[1]; /* [5][5][2][64] */
    work items = share_evenly(task, 13, 3);
    for (int item; next_item(&items, &item);) {
        const int column = item % 13 * 256;
        const int columns = column + 256 < 3200 ? 256 : 3200 - column;
        float grad_kernel[256] = {0};
        for (int i = 0; i < 14; i++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                grad_kernel[c] += products_of_grad_discriminator_conv1_kernel_via_fake[column + c + i * 3200];
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            grad_discriminator_conv1_kernel_via_fake[column + c] = grad_kernel[c];
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
#line 3293 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_concat1 = task->pointers[0]; /* [784][128][2] */
    float *const restrict grad_discriminator_reshape1 = task->pointers[1]; /* [784][128][1] */
    work items = share_evenly(task, 784, 48);
    for (int item; next_item(&items, &item);) {
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
#line 3312 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    work items = share_evenly(task, 49, 48);
    for (int item; next_item(&items, &item);) {
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
#line 3330 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_reshape1 = task->pointers[0]; /* [784][128][1] */
    float *const restrict grad_discriminator_embedding1_in_panels = task->pointers[1]; /* [784][1][128][16] */
    work items = share_evenly(task, 784, 48);
    for (int item; next_item(&items, &item);) {
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
#line 3356 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dense1_real = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* [49][4][1][32] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* [49][128][128] */
    float *const restrict grad_discriminator_conv2_real = task->pointers[3]; /* [49][128][128] */
    float *const restrict sums_for_grad_discriminator_conv2_bias_via_real = task->pointers[4]; /* [49][128] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 3420 "CDCGAN_kernels.h"
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
    work items = share_by_work(task, &cdcgan_step_update_discriminator_dense1_kernel_slab_terms, 1, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
        float values[128];
        float *const m_row = adam_discriminator_dense1_kernel_m + slab * 128;
        float *const v_row = adam_discriminator_dense1_kernel_v + slab * 128;
        float *const kernel_row = discriminator_dense1_kernel + slab * 128;
        for (int c = 0; c < 128; c++) {
            const float grad_kernel = tile[c * 16];
            const float m_next = 0.5f * m_row[c] + 0.5f * grad_kernel;
            const float kernel = grad_kernel * grad_kernel;
            const float v_next = 0.999f * v_row[c] + 0.001f * kernel;
            if (trace_grad_discriminator_dense1_kernel) {
                trace_grad_discriminator_dense1_kernel[slab * 128 + c] = grad_kernel;
            }
            kernel_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
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
#line 3487 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_bias_via_real = task->pointers[0]; /* [49][128] */
    const float *const restrict grad_discriminator_conv2_bias_via_fake = task->pointers[1]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[4]; /* [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][128] */
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
#line 3536 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_grad_discriminator_conv2_real = task->pointers[2]; /* [100][16384] */
    work items =
        share_by_work(task, &cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 3581 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0];
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_discriminator_conv2_kernel_via_fake, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_kernel_rows,
                          cdcgan_step_grad_discriminator_conv2_kernel_rows, grad_discriminator_conv2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256, 0);
    }
}

/* cdcgan_step_grad_discriminator_conv1_real, BespokeZoo/CDCGAN.swift:18
 *   multiply grad/discriminator/leakyReLU1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply grad/discriminator/conv1/real [n=128, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum grad/discriminator/conv1/bias via real [64]  (BespokeZoo/CDCGAN.swift:18)
 *   19 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_conv1_real(const bespoke_task *task) {
#line 3602 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_dropout1_real = task->pointers[0]; /* [196][128][64] */
    const float *const restrict discriminator_dropout1_real = task->pointers[1]; /* [196][128][64] */
    float *const restrict grad_discriminator_conv1_real = task->pointers[2]; /* [196][128][64] */
    float *const restrict sums_for_grad_discriminator_conv1_bias_via_real = task->pointers[3]; /* [196][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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
#line 3648 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_bias_via_real = task->pointers[0]; /* [196][64] */
    const float *const restrict grad_discriminator_conv1_bias_via_fake = task->pointers[1]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[4]; /* [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [1][64] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
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
 *   8 MB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_discriminator_concat1_real(const bespoke_task *task) {
#line 3697 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_discriminator_concat1_real = task->pointers[0]; /* [196][128][50] */
    float *const restrict grad_discriminator_concat1_real = task->pointers[1]; /* [784][128][2] */
    work items = share_evenly(task, 784, 4);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_grad_concat1 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1[slab];
        const ptrdiff_t slab_from_grad_concat1_2 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_2[slab];
        const ptrdiff_t slab_from_grad_concat1_3 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_3[slab];
        const ptrdiff_t slab_from_grad_concat1_4 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_4[slab];
        const ptrdiff_t slab_from_grad_concat1_5 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_5[slab];
        const ptrdiff_t slab_from_grad_concat1_6 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_6[slab];
        const ptrdiff_t slab_from_grad_concat1_7 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_7[slab];
        const ptrdiff_t slab_from_grad_concat1_8 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_8[slab];
        const ptrdiff_t slab_from_grad_concat1_9 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_9[slab];
        for (int row = 0; row < 128; row++) {
            float *const grad_concat1_row = grad_discriminator_concat1_real + slab * 256 + row * 2;
            for (int c = 0; c < 2; c++) {
                grad_concat1_row[c] =
                    (slab_from_grad_concat1 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1])
                    + (slab_from_grad_concat1_2 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_2])
                    + (slab_from_grad_concat1_3 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_3])
                    + (slab_from_grad_concat1_4 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_4])
                    + (slab_from_grad_concat1_5 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_5])
                    + (slab_from_grad_concat1_6 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_6])
                    + (slab_from_grad_concat1_7 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_7])
                    + (slab_from_grad_concat1_8 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_8])
                    + (slab_from_grad_concat1_9 < 0 ? 0.0f
                    : products_of_grad_discriminator_concat1_real[row * 50 + c + slab_from_grad_concat1_9]);
            }
        }
    }
}

/* cdcgan_step_update_discriminator_conv1_kernel, BespokeZoo/CDCGAN.swift:18
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/kernel via real [5, 5, 2, 64]
 *     (BespokeZoo/CDCGAN.swift:18)
 *   add grad/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.5 adam/discriminator/conv1/kernel/m/added [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/kernel/m/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   scale by 0.001 adam/discriminator/conv1/kernel/v/added [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add adam/discriminator/conv1/kernel/v/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   square root adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   add 1e-07: adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   divide adam/discriminator/conv1/kernel [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   subtract discriminator/conv1/kernel/next [5, 5, 2, 64]  (BespokeZoo/CDCGAN.swift:18)
 *   sum signal/gradient/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   269 kB */
#line 18 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_discriminator_conv1_kernel(const bespoke_task *task) {
#line 3766 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    /* [70][10][64] */
    const float *const restrict products_of_grad_discriminator_conv1_kernel_via_real = task->pointers[0];
    const float *const restrict grad_discriminator_conv1_kernel_via_fake = task->pointers[1]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[2]; /* [5][5][2][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[3]; /* [5][5][2][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[4]; /* [5][5][2][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[5];
    float *const restrict sums_for_signal_gradient_discriminator = task->pointers[6]; /* [5][64] */
    work items = share_evenly(task, 10, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        for (int row = 0; row < 10; row++) {
            const float *const products_of_grad_kernel_row = products_of_grad_discriminator_conv1_kernel_via_real
                + slab * 640 + row * 64 + column;
            float grad_kernel[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel[c] += products_of_grad_kernel_row[c + i * 3200];
                }
            }
            const float *const grad_kernel_row = grad_discriminator_conv1_kernel_via_fake + slab * 640 + row * 64
                + column;
            float *const m_row = adam_discriminator_conv1_kernel_m + slab * 640 + row * 64 + column;
            float *const v_row = adam_discriminator_conv1_kernel_v + slab * 640 + row * 64 + column;
            float *const kernel_row = discriminator_conv1_kernel + slab * 640 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float grad_kernel_2 = grad_kernel_row[c] + grad_kernel[c];
                const float m_next = 0.5f * m_row[c] + 0.5f * grad_kernel_2;
                const float kernel = grad_kernel_2 * grad_kernel_2;
                const float v_next = 0.999f * v_row[c] + 0.001f * kernel;
                if (trace_grad_discriminator_conv1_kernel) {
                    trace_grad_discriminator_conv1_kernel[slab * 640 + row * 64 + column + c] = grad_kernel_2;
                }
                kernel_row[c] = kernel_row[c] - step_size * m_next / (sqrtf(v_next) + 1e-07f);
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
#line 3836 "CDCGAN_kernels.h"
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
    work items = share_by_work(task, &cdcgan_step_discriminator_embedding1_slab_terms, 1, 39);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float tile[160];
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_discriminator_embedding1_slab_terms, slab, terms);
        bespoke_multiply(10, 16, 1, terms, count, generator_embedding1_one_hot, 1280, 1, 10,
                         grad_discriminator_embedding1_fake_in_panels, 2048, 16, 128, tile, 16, 0, NULL);
        bespoke_multiply(10, 16, 1, terms, count, discriminator_embedding1_real_one_hot, 1280, 1, 10,
                         grad_discriminator_embedding1_real_in_panels, 2048, 16, 128, tile, 16, 1, NULL);
        float values[10];
        for (int c = 0; c < 10; c++) {
            const float grad_embeddings = tile[c * 16];
            const float m = adam_discriminator_embedding1_embeddings_m[slab + c * 784];
            const float m_next = 0.5f * m + 0.5f * grad_embeddings;
            const float embeddings = grad_embeddings * grad_embeddings;
            const float v = adam_discriminator_embedding1_embeddings_v[slab + c * 784];
            const float v_next = 0.999f * v + 0.001f * embeddings;
            const float embeddings_2 = discriminator_embedding1_embeddings[slab + c * 784];
            if (trace_grad_discriminator_embedding1_embeddings) {
                trace_grad_discriminator_embedding1_embeddings[slab + c * 784] = grad_embeddings;
            }
            discriminator_embedding1_embeddings[slab + c * 784] = embeddings_2
                - step_size * m_next / (sqrtf(v_next) + 1e-07f);
            adam_discriminator_embedding1_embeddings_m[slab + c * 784] = m_next;
            adam_discriminator_embedding1_embeddings_v[slab + c * 784] = v_next;
            values[c] = embeddings;
        }
        float total[1] = {0};
        for (int c = 0; c < 10; c++) {
            total[0] += values[c];
        }
        sums_for_signal_gradient_discriminator[slab] = total[0];
    }
}

/* cdcgan_step_grad_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   multiply grad/generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   1 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose3(const bespoke_task *task) {
#line 3892 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_concat1_fake_for_generator = task->pointers[0]; /* [784][128][2] */
    const float *const restrict generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    float *const restrict grad_generator_convTranspose3 = task->pointers[2]; /* [784][128][1] */
    work items = share_evenly(task, 784, 32);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const float *const grad_concat1_row = grad_discriminator_concat1_fake_for_generator + slab * 256;
        const float *const tanh1_row = generator_tanh1 + slab * 128;
        float *const grad_convTranspose3_row = grad_generator_convTranspose3 + slab * 128;
        for (int c = 0; c < 128; c++) {
            grad_convTranspose3_row[c] = grad_concat1_row[c * 2] * (-(tanh1_row[c] * tanh1_row[c]) + 1.0f);
        }
    }
}

/* cdcgan_step_pack_generator_convTranspose3_kernel_2, BespokeZoo/CDCGAN.swift:12
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_convTranspose3_kernel_2(const bespoke_task *task) {
#line 3913 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    work items = share_evenly(task, 25, 25);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 5;
        bespoke_pack_row(generator_convTranspose3_kernel + slab * 320 + item % 5 * 64,
                         generator_convTranspose3_kernel_in_panels + slab * 320 + item % 5 * 32, 160, 32, 64);
    }
}

/* cdcgan_step_planes_of_grad_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   planes of grad/generator/convTranspose3 [n=128, 28, 28, 1]
 *   984 kB */
/* Where each slab of grad convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_planes_of_grad_generator_convTranspose3_slab_of_grad_convTranspose3[31] = {
    -1, 0, 128, 256, 384, 512, 640, 768, 896, 1024, 1152, 1280, 1408, 1536, 1664, 1792, 1920, 2048, 2176, 2304, 2432,
    2560, 2688, 2816, 2944, 3072, 3200, 3328, 3456, -1, -1,
};
/* Where each row of grad convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_planes_of_grad_generator_convTranspose3_row_of_grad_convTranspose3[31] = {
    -1, 0, 3584, 7168, 10752, 14336, 17920, 21504, 25088, 28672, 32256, 35840, 39424, 43008, 46592, 50176, 53760, 57344,
    60928, 64512, 68096, 71680, 75264, 78848, 82432, 86016, 89600, 93184, 96768, -1, -1,
};
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_planes_of_grad_generator_convTranspose3(const bespoke_task *task) {
#line 3939 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose3 = task->pointers[0]; /* [784][128][1] */
    float *const restrict grad_generator_convTranspose3_in_planes = task->pointers[1]; /* [31][31][1][128] */
    work items = share_evenly(task, 31, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_grad_convTranspose3 =
            cdcgan_step_planes_of_grad_generator_convTranspose3_slab_of_grad_convTranspose3[slab];
        for (int row = 0; row < 31; row++) {
            const ptrdiff_t row_from_grad_convTranspose3 =
                cdcgan_step_planes_of_grad_generator_convTranspose3_row_of_grad_convTranspose3[row];
            float *const grad_convTranspose3_in_planes_row = grad_generator_convTranspose3_in_planes + slab * 128
                + row * 3968;
            for (int c = 0; c < 128; c++) {
                grad_convTranspose3_in_planes_row[c] = slab_from_grad_convTranspose3 < 0 ? 0.0f
                    : row_from_grad_convTranspose3 < 0 ? 0.0f
                    : grad_generator_convTranspose3[c + slab_from_grad_convTranspose3 + row_from_grad_convTranspose3];
            }
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
 *   76.8 MFLOP, 20 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_batchNorm3_centred_via_normalised(const bespoke_task *task) {
#line 3974 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose3_in_planes = task->pointers[0]; /* [31][31][1][128] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [5][2][5][32] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[4]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[5]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* [64] */
    float *const restrict grad_generator_batchNorm3_centred_via_normalised = task->pointers[7]; /* [196][128][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* [196][64] */
    work items = share_by_work(task, &cdcgan_step_discriminator_dropout1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [4096] */
        term terms[6];
        const int count = terms_of_slab(&cdcgan_step_discriminator_dropout1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch + 4096; /* [2048] */
        bespoke_multiply(128, 32, 32, terms, count, grad_generator_convTranspose3_in_planes, 128, 1, 128,
                         generator_convTranspose3_kernel_in_panels + item % 2 * 160, 320, 32, 5, tile, 32, 0, copies);
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

/* cdcgan_step_products_of_grad_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose3/kernel [5, 5, 1, 64]
 *     (BespokeZoo/CDCGAN.swift:12)
 *   80.3 MFLOP, 7 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 4033 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose3_kernel = task->pointers[0]; /* [70][5][64] */
    const float *const restrict grad_generator_convTranspose3_in_planes = task->pointers[1]; /* [31][31][1][128] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* [196][128][64] */
    work items = share_by_work(task, &cdcgan_step_products_of_grad_discriminator_conv1_kernel_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[15];
        const int count =
            terms_of_slab(&cdcgan_step_products_of_grad_discriminator_conv1_kernel_slab_terms, slab, terms);
        bespoke_multiply(5, 32, 32, terms, count, grad_generator_convTranspose3_in_planes, 128, 128, 1,
                         generator_leakyReLU3 + item % 2 * 32, 8192, 64, 128,
                         products_of_grad_generator_convTranspose3_kernel + (slab / 5 * 1600 + slab % 5 * 320 + column),
                         64, 0, NULL);
    }
}

/* cdcgan_step_update_generator_convTranspose3_kernel, BespokeZoo/CDCGAN.swift:12
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose3/kernel [5, 5, 1, 64]
 *     (BespokeZoo/CDCGAN.swift:12)
 *   scale by 0.5 adam/generator/convTranspose3/kernel/m/added [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add adam/generator/convTranspose3/kernel/m/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   square adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   scale by 0.001 adam/generator/convTranspose3/kernel/v/added [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add adam/generator/convTranspose3/kernel/v/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   square root adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   add 1e-07: adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   multiply adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   divide adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   subtract generator/convTranspose3/kernel/next [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:12)
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   subtract signal/movement/generator [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:23)
 *   square signal/movement/generator [5, 5, 1, 64]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   128 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_update_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 4071 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict products_of_grad_generator_convTranspose3_kernel = task->pointers[0]; /* [70][5][64] */
    float *const restrict adam_generator_convTranspose3_kernel_m = task->pointers[1]; /* [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_v = task->pointers[2]; /* [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel = task->pointers[3]; /* [5][5][1][64] */
    float *const restrict trace_grad_generator_convTranspose3_kernel = task->pointers[4];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[5]; /* [5][64] */
    float *const restrict sums_for_signal_movement_generator = task->pointers[6]; /* [5][64] */
    work items = share_evenly(task, 10, 3);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        float total[32] = {0};
        float total_2[32] = {0};
        for (int row = 0; row < 5; row++) {
            const float *const products_of_grad_kernel_row = products_of_grad_generator_convTranspose3_kernel
                + slab * 320 + row * 64 + column;
            float grad_kernel[32] = {0};
            for (int i = 0; i < 14; i++) {
                BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                    grad_kernel[c] += products_of_grad_kernel_row[c + i * 1600];
                }
            }
            float *const m_row = adam_generator_convTranspose3_kernel_m + slab * 320 + row * 64 + column;
            float *const v_row = adam_generator_convTranspose3_kernel_v + slab * 320 + row * 64 + column;
            float *const kernel_row = generator_convTranspose3_kernel + slab * 320 + row * 64 + column;
            BY_THIRTY_TWO for (int c = 0; c < 32; c++) {
                const float m_next = 0.5f * m_row[c] + 0.5f * grad_kernel[c];
                const float kernel = grad_kernel[c] * grad_kernel[c];
                const float v_next = 0.999f * v_row[c] + 0.001f * kernel;
                const float kernel_2 = kernel_row[c];
                const float kernel_next = kernel_2 - step_size * m_next / (sqrtf(v_next) + 1e-07f);
                const float movement_ = kernel_next - kernel_2;
                if (trace_grad_generator_convTranspose3_kernel) {
                    trace_grad_generator_convTranspose3_kernel[slab * 320 + row * 64 + column + c] = grad_kernel[c];
                }
                kernel_row[c] = kernel_next;
                m_row[c] = m_next;
                v_row[c] = v_next;
                total[c] += kernel;
                total_2[c] += movement_ * movement_;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_gradient_generator[slab * 64 + column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_signal_movement_generator[slab * 64 + column + c] = total_2[c];
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
#line 4159 "CDCGAN_kernels.h"
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
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 4253 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm3_centred_via_squares = task->pointers[0]; /* [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* [64] */
    /* [196][128][64] */
    const float *const restrict grad_generator_batchNorm3_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[4]; /* [64] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[5]; /* [196][128][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4283 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* [25][4][64][32] */
    work items = share_evenly(task, 1600, 48);
    for (int item; next_item(&items, &item);) {
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
#line 4299 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(grad_generator_convTranspose2, 8192, (grid_of_slabs){14, 14, 1, 1},
                          cdcgan_step_transform_discriminator_dropout1_rows,
                          cdcgan_step_transform_discriminator_dropout1_rows, transformed_grad_generator_convTranspose2,
                          8208, (grid_of_slabs){19, 19, 1, 1}, lines, item * 128, item * 128 + 128, 1);
    }
}

/* cdcgan_step_products_of_grad_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2: grad/generator/leakyReLU2 [n=128, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:11)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_leakyReLU2(const bespoke_task *task) {
#line 4317 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_leakyReLU2 = task->pointers[0]; /* [100][128][128] */
    const float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &cdcgan_step_products_of_discriminator_conv2_product_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4338 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_leakyReLU2 = task->pointers[0]; /* [100][128][128] */
    float *const restrict grad_generator_leakyReLU2 = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(products_of_grad_generator_leakyReLU2, 16400, (grid_of_slabs){10, 10, 1, 1},
                          cdcgan_step_discriminator_conv2_product_rows, cdcgan_step_discriminator_conv2_product_rows,
                          grad_generator_leakyReLU2, 16384, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose2_kernel, BespokeZoo/CDCGAN.swift:11
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2/kernel [5, 5, 64, 128]
 *     (BespokeZoo/CDCGAN.swift:11)
 *   757.1 MFLOP instead of 2147.5, 30 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose2_kernel(const bespoke_task *task) {
#line 4357 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0]; /* [361][64][128] */
    const float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[2]; /* [100][16384] */
    work items =
        share_by_work(task, &cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4382 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [24320] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose2_kernel, 8208, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_grad_discriminator_conv2_kernel_rows,
                          cdcgan_step_grad_discriminator_conv2_kernel_rows, grad_generator_convTranspose2_kernel, 8192,
                          (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256, 0);
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
#line 4408 "CDCGAN_kernels.h"
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
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4485 "CDCGAN_kernels.h"
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
    work items = share_evenly(task, 4, 4);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 4579 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm2_centred_via_squares = task->pointers[0]; /* [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* [128] */
    /* [49][128][128] */
    const float *const restrict grad_generator_batchNorm2_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[4]; /* [128] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[5]; /* [49][128][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4609 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* [25][8][128][32] */
    work items = share_evenly(task, 3200, 24);
    for (int item; next_item(&items, &item);) {
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
#line 4651 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(grad_generator_convTranspose1, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_grad_generator_convTranspose1_rows,
                          cdcgan_step_transform_grad_generator_convTranspose1_rows,
                          transformed_grad_generator_convTranspose1, 16400, (grid_of_slabs){13, 13, 1, 1}, lines,
                          item * 256, item * 256 + 256, 1);
    }
}

/* cdcgan_step_products_of_grad_generator_reshape1, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1: grad/generator/reshape1 [n=128, 7, 7, 256]  (BespokeZoo/CDCGAN.swift:10)
 *   1417.7 MFLOP instead of 7054.8, 55 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_reshape1(const bespoke_task *task) {
#line 4670 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [169][128][256] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4710 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [169][128][256] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][128][256] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_grad_generator_reshape1, 32784, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_grad_generator_reshape1_rows, cdcgan_step_grad_generator_reshape1_rows,
                          grad_generator_reshape1, 32768, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_step_products_of_grad_generator_convTranspose1_kernel, BespokeZoo/CDCGAN.swift:10
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1/kernel [5, 5, 128, 256]
 *     (BespokeZoo/CDCGAN.swift:10)
 *   1417.7 MFLOP instead of 7054.8, 55 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose1_kernel(const bespoke_task *task) {
#line 4729 "CDCGAN_kernels.h"
    float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0]; /* [169][128][256] */
    const float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* [169][32768] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4772 "CDCGAN_kernels.h"
    /* [169][128][256] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][128][256] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [16640] */
        bespoke_map_slabs(products_of_grad_generator_convTranspose1_kernel, 32784, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_grad_generator_convTranspose1_kernel_rows,
                          cdcgan_step_grad_generator_convTranspose1_kernel_rows, grad_generator_convTranspose1_kernel,
                          32768, (grid_of_slabs){5, 5, 1, 1}, lines, item * 256, item * 256 + 256, 1);
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
#line 4798 "CDCGAN_kernels.h"
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
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4875 "CDCGAN_kernels.h"
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
    work items = share_evenly(task, 49, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_step_pack_generator_dense1_kernel, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_dense1_kernel(const bespoke_task *task) {
#line 4943 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* [150][12544] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* [49][5][256][32] */
    work items = share_evenly(task, 245, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4963 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_batchNorm1_centred_via_squares = task->pointers[0]; /* [12544] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* [12544] */
    /* [49][128][256] */
    const float *const restrict grad_generator_batchNorm1_centred_via_normalised = task->pointers[3];
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[4]; /* [12544] */
    float *const restrict grad_generator_dense1 = task->pointers[5]; /* [49][128][256] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4995 "CDCGAN_kernels.h"
    float *const restrict grad_generator_concat1 = task->pointers[0]; /* [1][128][150] */
    const float *const restrict grad_generator_dense1 = task->pointers[1]; /* [49][128][256] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][5][256][32] */
    work items = share_by_work(task, &cdcgan_step_discriminator_dense1_real_product_slab_terms, 5, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5018 "CDCGAN_kernels.h"
    float *const restrict grad_generator_dense1_kernel = task->pointers[0]; /* [150][12544] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict grad_generator_dense1 = task->pointers[2]; /* [49][128][256] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [49][256] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5055 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_concat1 = task->pointers[0]; /* [1][128][150] */
    float *const restrict grad_generator_embedding1 = task->pointers[1]; /* [1][128][50] */
    work items = share_evenly(task, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5077 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_embedding1 = task->pointers[0]; /* [1][128][50] */
    float *const restrict grad_generator_embedding1_in_panels = task->pointers[1]; /* [1][2][128][32] */
    work items = share_evenly(task, 128, 125);
    for (int item; next_item(&items, &item);) {
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
#line 5094 "CDCGAN_kernels.h"
    float *const restrict grad_generator_embedding1_embeddings = task->pointers[0]; /* [10][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][128][10] */
    const float *const restrict grad_generator_embedding1_in_panels = task->pointers[2]; /* [1][2][128][32] */
    float *const restrict trace_grad_generator_embedding1_embeddings = task->pointers[3];
    float *const restrict sums_for_signal_gradient_generator = task->pointers[4]; /* [1][50] */
    work items = share_by_work(task, &cdcgan_step_generator_embedding1_slab_terms, 2, 2);
    for (int item; next_item(&items, &item);) {
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
#line 5139 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[3]; /* [5][5][64][128] */
    work items = share_evenly(task, 100, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 5175 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_embedding1_embeddings_m = task->pointers[0]; /* [10][50] */
    const float *const restrict grad_generator_embedding1_embeddings = task->pointers[1]; /* [10][50] */
    float *const restrict adam_generator_embedding1_embeddings_v = task->pointers[2]; /* [10][50] */
    float *const restrict generator_embedding1_embeddings = task->pointers[3]; /* [10][50] */
    work items = share_evenly(task, 2, 2);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 5212 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* [150][12544] */
    const float *const restrict grad_generator_dense1_kernel = task->pointers[1]; /* [150][12544] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* [150][12544] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* [150][12544] */
    work items = share_evenly(task, 919, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 5252 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[1]; /* [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* [5][5][128][256] */
    work items = share_evenly(task, 400, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 5291 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[1]; /* [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* [5][5][64][128] */
    work items = share_evenly(task, 100, 1);
    if (!any_item(&items)) return;
    const float step_size = bespoke_adam_step_size(call->step, 0.0002, 0.5, 0.999, 1, task->numbers[0]);
    for (int item; next_item(&items, &item);) {
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
#line 5326 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_real_product = task->pointers[0]; /* [1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    const float *const restrict signal_spread_ = task->pointers[2];
    const float *const restrict discriminator_dense1_fake_product = task->pointers[3]; /* [1][128][1] */
    float *const restrict sums_for_signal_spread = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_spread_2 = task->pointers[5]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    if (!any_item(&items)) return;
    const float bias_value = discriminator_dense1_bias[0];
    const float spread_value_ = signal_spread_[0];
    for (int item; next_item(&items, &item);) {
        float values[128];
        float values_2[128];
        for (int c = 0; c < 128; c++) {
            const float spread_ = discriminator_dense1_real_product[c] + bias_value - spread_value_;
            const float spread_2_ = discriminator_dense1_fake_product[c] + bias_value - spread_value_;
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
 *   sum signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.000625 signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/movement/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_signal_gradient_discriminator(const bespoke_task *task) {
#line 5376 "CDCGAN_kernels.h"
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
    const float *const restrict sums_for_signal_gradient_generator_9 = task->pointers[12]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator = task->pointers[13]; /* [784][1] */
    const float *const restrict sums_for_signal_gradient_discriminator_2 = task->pointers[14]; /* [5][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_3 = task->pointers[15]; /* [1][64] */
    const float *const restrict sums_for_signal_gradient_discriminator_4 = task->pointers[16]; /* [1][128] */
    const float *const restrict sums_for_signal_gradient_discriminator_5 = task->pointers[17]; /* [49][1] */
    const float *const restrict sums_for_signal_movement_generator = task->pointers[18]; /* [5][64] */
    const float *const restrict sums_for_signal_movement_discriminator = task->pointers[19]; /* [1][1] */
    float *const restrict signal_gradient_generator_ = task->pointers[20];
    float *const restrict signal_gradient_generator_2_ = task->pointers[21];
    float *const restrict signal_gradient_generator_3_ = task->pointers[22];
    float *const restrict signal_gradient_generator_4_ = task->pointers[23];
    float *const restrict signal_gradient_generator_5_ = task->pointers[24];
    float *const restrict signal_gradient_generator_6_ = task->pointers[25];
    float *const restrict signal_gradient_discriminator_ = task->pointers[26];
    float *const restrict signal_gradient_discriminator_2_ = task->pointers[27];
    float *const restrict signal_gradient_discriminator_3_ = task->pointers[28];
    float *const restrict output_signal_spread = task->pointers[29];
    float *const restrict output_signal_separation = task->pointers[30];
    float *const restrict output_signal_movement_generator = task->pointers[31];
    float *const restrict output_signal_movement_discriminator = task->pointers[32];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
        for (int i = 0; i < 320; i++) {
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
        for (int i = 0; i < 320; i++) {
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
        float movement_[1] = {0};
        for (int i = 0; i < 320; i++) {
            for (int c = 0; c < 1; c++) {
                movement_[c] += sums_for_signal_movement_generator[i + c];
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
            output_signal_movement_generator[c] = sqrtf(0.000625f * movement_[c]);
            output_signal_movement_discriminator[c] = sqrtf(sums_for_signal_movement_discriminator[c]);
        }
    }
}

/* cdcgan_step_sums_for_signal_diversity, BespokeZoo/CDCGAN.swift:23
 *   square signal/diversity [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   sum signal/diversity [28, 28, 1]  (BespokeZoo/CDCGAN.swift:23)
 *   401 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_diversity(const bespoke_task *task) {
#line 5530 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict sums_for_signal_diversity = task->pointers[1]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[2]; /* [784][1] */
    work items = share_evenly(task, 784, 97);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float values[128];
        float values_2[128];
        for (int c = 0; c < 128; c++) {
            const float real = input_real[slab + c * 784];
            values[c] = real * real;
            values_2[c] = real;
        }
        float total[1] = {0};
        for (int c = 0; c < 128; c++) {
            total[0] += values[c];
        }
        sums_for_signal_diversity[slab] = total[0];
        float total_2[1] = {0};
        for (int c = 0; c < 128; c++) {
            total_2[0] += values_2[c];
        }
        sums_for_signal_diversity_2[slab] = total_2[0];
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
#line 5569 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [784][1] */
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

/* cdcgan_step_output_signal_diversity, BespokeZoo/CDCGAN.swift:23
 *   maximum signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   divide signal/diversity []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_output_signal_diversity(const bespoke_task *task) {
#line 5605 "CDCGAN_kernels.h"
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

/* cdcgan_step_sums_for_signal_gradient_generator, BespokeZoo/CDCGAN.swift:23
 *   sum signal/gradient/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   3 MB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_sums_for_signal_gradient_generator(const bespoke_task *task) {
#line 5624 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict sums_for_signal_gradient_generator = task->pointers[1]; /* [1][256] */
    work items = share_evenly(task, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5649 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_gradient_generator = task->pointers[0]; /* [1][256] */
    const float *const restrict signal_gradient_generator_ = task->pointers[1];
    const float *const restrict signal_gradient_generator_2_ = task->pointers[2];
    const float *const restrict signal_gradient_generator_3_ = task->pointers[3];
    float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5677 "CDCGAN_kernels.h"
    const float *const restrict grad_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict sums_for_signal_gradient = task->pointers[1]; /* [1][128] */
    work items = share_evenly(task, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5705 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_gradient = task->pointers[0]; /* [1][128] */
    const float *const restrict signal_gradient_ = task->pointers[1];
    const float *const restrict signal_gradient_2_ = task->pointers[2];
    const float *const restrict signal_gradient_3_ = task->pointers[3];
    const float *const restrict signal_gradient_generator_4_ = task->pointers[4];
    float *const restrict output_signal_gradient = task->pointers[5];
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5735 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout1 = task->pointers[0];
    work items = share_evenly(task, 196, 196);
    for (int item; next_item(&items, &item);) {
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
#line 5761 "CDCGAN_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout2 = task->pointers[0];
    work items = share_evenly(task, 49, 49);
    for (int item; next_item(&items, &item);) {
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
#line 5785 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_discriminator_conv2_kernel = task->pointers[1];
    work items = share_evenly(task, 100, 6);
    for (int item; next_item(&items, &item);) {
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
#line 5806 "CDCGAN_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1 = task->pointers[0]; /* [49][256] */
    float *const restrict trace_grad_generator_batchNorm1 = task->pointers[1];
    work items = share_evenly(task, 13, 12);
    for (int item; next_item(&items, &item);) {
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
#line 5827 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1_kernel = task->pointers[0]; /* [5][5][128][256] */
    float *const restrict trace_grad_generator_convTranspose1_kernel = task->pointers[1];
    work items = share_evenly(task, 400, 6);
    for (int item; next_item(&items, &item);) {
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
#line 5848 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2_kernel = task->pointers[0]; /* [5][5][64][128] */
    float *const restrict trace_grad_generator_convTranspose2_kernel = task->pointers[1];
    work items = share_evenly(task, 100, 6);
    for (int item; next_item(&items, &item);) {
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
#line 5868 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dense1_bias_next = task->pointers[0]; /* [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[1]; /* [1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5884 "CDCGAN_kernels.h"
    const float *const restrict input_label = task->pointers[0];
    float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][64][10] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5903 "CDCGAN_kernels.h"
    float *const restrict generator_embedding1 = task->pointers[0]; /* [1][64][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][64][10] */
    const float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[2]; /* [1][2][10][32] */
    work items = share_by_work(task, &cdcgan_step_generator_embedding1_slab_terms, 2, 2);
    for (int item; next_item(&items, &item);) {
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
#line 5924 "CDCGAN_kernels.h"
    const float *const restrict input_noise = task->pointers[0];
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][64][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][64][150] */
    work items = share_evenly(task, 5, 2);
    for (int item; next_item(&items, &item);) {
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
#line 5947 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][64][150] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [150][12544] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 8;
        const int column = item % 8 * 32;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        float *const restrict copies = task->scratch; /* [4800] */
        bespoke_multiply(64, 32, 32, terms, count, generator_concat1, 9600, 150, 1,
                         generator_dense1_kernel + item % 8 * 32, 256, 12544, 150,
                         generator_dense1 + (slab * 16384 + column), 256, 0, copies);
    }
}

/* cdcgan_shared_generator_batchNorm1_inverse_deviation, BespokeZoo/CDCGAN.swift:8
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (BespokeZoo/CDCGAN.swift:8)
 *   100 kB
 *   runs as cdcgan_generate_generator_batchNorm1_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm1_inverse_deviation */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm1_inverse_deviation(const bespoke_task *task) {
#line 5971 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* [12544] */
    work items = share_evenly(task, 13, 6);
    for (int item; next_item(&items, &item);) {
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
#line 5993 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][64][256] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6024 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][64][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(generator_leakyReLU1, 16384, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_reshape1_rows, cdcgan_step_transform_generator_reshape1_rows,
                          transformed_generator_reshape1, 16400, (grid_of_slabs){13, 13, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   708.8 MFLOP instead of 3527.4, 39 MB */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose1(const bespoke_task *task) {
#line 6042 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][64][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* [169][32768] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6063 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][64][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [23296] */
        bespoke_map_slabs(products_of_generator_convTranspose1, 8208, (grid_of_slabs){13, 13, 1, 1},
                          cdcgan_step_generator_convTranspose1_rows, cdcgan_step_generator_convTranspose1_rows,
                          generator_convTranspose1, 8192, (grid_of_slabs){7, 7, 1, 1}, lines, item * 256,
                          item * 256 + 256, 1);
    }
}

/* cdcgan_shared_generator_batchNorm2_inverse_deviation, BespokeZoo/CDCGAN.swift:10
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (BespokeZoo/CDCGAN.swift:10)
 *   1 kB
 *   runs as cdcgan_generate_generator_batchNorm2_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm2_inverse_deviation */
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm2_inverse_deviation(const bespoke_task *task) {
#line 6083 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* [128] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6102 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][64][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][64][128] */
    work items = share_evenly(task, 49, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6131 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [17920] */
        bespoke_map_slabs(generator_leakyReLU2, 8192, (grid_of_slabs){7, 7, 1, 1},
                          cdcgan_step_transform_generator_leakyReLU2_rows,
                          cdcgan_step_transform_generator_leakyReLU2_rows, transformed_generator_leakyReLU2, 8208,
                          (grid_of_slabs){10, 10, 1, 1}, lines, item * 256, item * 256 + 256, 1);
    }
}

/* cdcgan_generate_products_of_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   378.5 MFLOP instead of 1073.7, 21 MB */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose2(const bespoke_task *task) {
#line 6149 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][64][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* [361][8192] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose2_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6170 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
        float *const restrict lines = task->scratch; /* [34048] */
        bespoke_map_slabs(products_of_generator_convTranspose2, 4112, (grid_of_slabs){19, 19, 1, 1},
                          cdcgan_step_generator_convTranspose2_rows, cdcgan_step_generator_convTranspose2_rows,
                          generator_convTranspose2, 4096, (grid_of_slabs){14, 14, 1, 1}, lines, item * 128,
                          item * 128 + 128, 1);
    }
}

/* cdcgan_shared_generator_batchNorm3_inverse_deviation, BespokeZoo/CDCGAN.swift:11
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (BespokeZoo/CDCGAN.swift:11)
 *   1 kB
 *   runs as cdcgan_generate_generator_batchNorm3_inverse_deviation
 *   runs as cdcgan_generate_one_generator_batchNorm3_inverse_deviation */
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_shared_generator_batchNorm3_inverse_deviation(const bespoke_task *task) {
#line 6190 "CDCGAN_kernels.h"
    const float *const restrict generator_batchNorm3_moving_variance = task->pointers[0]; /* [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* [64] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6209 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][64][64] */
    work items = share_evenly(task, 196, 1);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_generate_products_of_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   40.1 MFLOP, 4 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_products_of_generator_convTranspose3(const bespoke_task *task) {
#line 6238 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][64][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* [1][1][64][32] */
    float *const restrict products_of_generator_convTranspose3 = task->pointers[2]; /* [196][64][25] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose3_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, generator_leakyReLU3, 4096, 64, 1,
                         generator_convTranspose3_kernel_in_panels, 2048, 32, 64, tile, 32, 0, NULL);
        bespoke_pack_transposed(tile, 32, products_of_generator_convTranspose3 + slab * 1616, 25, 64, 64);
    }
}

/* cdcgan_generate_output_image, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   2 MB */
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_2[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_3[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_4[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_5[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_6[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_7[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_8[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_9[784] = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_output_image(const bespoke_task *task) {
#line 6680 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][64][25] */
    float *const restrict output_image = task->pointers[1];
    work items = share_evenly(task, 784, 19);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const ptrdiff_t slab_from_convTranspose3 = cdcgan_generate_output_image_slab_of_convTranspose3[slab];
        const ptrdiff_t slab_from_convTranspose3_2 = cdcgan_generate_output_image_slab_of_convTranspose3_2[slab];
        const ptrdiff_t slab_from_convTranspose3_3 = cdcgan_generate_output_image_slab_of_convTranspose3_3[slab];
        const ptrdiff_t slab_from_convTranspose3_4 = cdcgan_generate_output_image_slab_of_convTranspose3_4[slab];
        const ptrdiff_t slab_from_convTranspose3_5 = cdcgan_generate_output_image_slab_of_convTranspose3_5[slab];
        const ptrdiff_t slab_from_convTranspose3_6 = cdcgan_generate_output_image_slab_of_convTranspose3_6[slab];
        const ptrdiff_t slab_from_convTranspose3_7 = cdcgan_generate_output_image_slab_of_convTranspose3_7[slab];
        const ptrdiff_t slab_from_convTranspose3_8 = cdcgan_generate_output_image_slab_of_convTranspose3_8[slab];
        const ptrdiff_t slab_from_convTranspose3_9 = cdcgan_generate_output_image_slab_of_convTranspose3_9[slab];
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] =
                bespoke_tanh((slab_from_convTranspose3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3])
                + (slab_from_convTranspose3_2 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_2])
                + (slab_from_convTranspose3_3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_3])
                + (slab_from_convTranspose3_4 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_4])
                + (slab_from_convTranspose3_5 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_5])
                + (slab_from_convTranspose3_6 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_6])
                + (slab_from_convTranspose3_7 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_7])
                + (slab_from_convTranspose3_8 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_8])
                + (slab_from_convTranspose3_9 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c + slab_from_convTranspose3_9]));
        }
    }
}

/* cdcgan_generate_one_generator_embedding1_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=1, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_embedding1_one_hot(const bespoke_task *task) {
#line 6724 "CDCGAN_kernels.h"
    const float *const restrict input_label = task->pointers[0];
    float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][1][10] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6740 "CDCGAN_kernels.h"
    float *const restrict generator_embedding1 = task->pointers[0]; /* [1][1][50] */
    const float *const restrict generator_embedding1_one_hot = task->pointers[1]; /* [1][1][10] */
    const float *const restrict generator_embedding1_embeddings_in_panels = task->pointers[2]; /* [1][2][10][32] */
    work items = share_by_work(task, &cdcgan_step_generator_embedding1_slab_terms, 2, 2);
    for (int item; next_item(&items, &item);) {
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
#line 6761 "CDCGAN_kernels.h"
    const float *const restrict input_noise = task->pointers[0];
    const float *const restrict generator_embedding1 = task->pointers[1]; /* [1][1][50] */
    float *const restrict generator_concat1 = task->pointers[2]; /* [1][1][150] */
    work items = share_evenly(task, 5, 5);
    for (int item; next_item(&items, &item);) {
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
#line 6781 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][1][150] */
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* [150][12544] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 128;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_generator_dense1_slab_terms, slab, terms);
        bespoke_multiply(1, 128, 128, terms, count, generator_concat1, 150, 150, 1,
                         generator_dense1_kernel + item % 2 * 128, 256, 12544, 150,
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
#line 6805 "CDCGAN_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* [49][1][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* [49][1][256] */
    work items = share_evenly(task, 49, 8);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_generate_one_generator_convTranspose1, BespokeZoo/CDCGAN.swift:10
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=1, 7, 7, 128]  (BespokeZoo/CDCGAN.swift:10)
 *   55.1 MFLOP, 3 MB */
/* 29 terms of 1 x 7 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{14, 2}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {-7, 5}, 3}, {{7, 0}, {-7, 5}, 4}, {{14, 0}, {-7, 5}, 5}, {{21, 0}, {-7, 5}, 5}, {{28, 0}, {-7, 5}, 5},
        {{28, 5}, {-7, 5}, 4}, {{28, 10}, {-7, 5}, 3},
    },
};
/* 29 terms of 1 x 7 slabs, of rows 0 to 4 alone. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms_2 = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{16, 0}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {-7, 5}, 3}, {{7, 0}, {-7, 5}, 4}, {{14, 0}, {-7, 5}, 5}, {{21, 0}, {-7, 5}, 5}, {{28, 0}, {-7, 5}, 5},
        {{28, 5}, {-7, 5}, 4}, {{28, 10}, {-7, 5}, 3},
    },
};
/* 29 terms of 1 x 7 slabs, of rows 0 to 5 alone. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms_3 = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{15, 1}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {-7, 5}, 3}, {{7, 0}, {-7, 5}, 4}, {{14, 0}, {-7, 5}, 5}, {{21, 0}, {-7, 5}, 5}, {{28, 0}, {-7, 5}, 5},
        {{28, 5}, {-7, 5}, 4}, {{28, 10}, {-7, 5}, 3},
    },
};
/* 29 terms of 1 x 7 slabs, of rows 1 to 6 alone. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms_4 = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{14, 3}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {-7, 5}, 3}, {{7, 0}, {-7, 5}, 4}, {{14, 0}, {-7, 5}, 5}, {{21, 0}, {-7, 5}, 5}, {{28, 0}, {-7, 5}, 5},
        {{28, 5}, {-7, 5}, 4}, {{28, 10}, {-7, 5}, 3},
    },
};
/* 29 terms of 1 x 7 slabs, of rows 2 to 6 alone. */
static const term_table cdcgan_generate_one_generator_convTranspose1_slab_terms_5 = {
    .row_count = 1, .column_count = 7,
    .rows = (const span[]){{{14, 4}, {0, 0}, 1}},
    .columns = (const span[]){
        {{0, 0}, {-7, 5}, 3}, {{7, 0}, {-7, 5}, 4}, {{14, 0}, {-7, 5}, 5}, {{21, 0}, {-7, 5}, 5}, {{28, 0}, {-7, 5}, 5},
        {{28, 5}, {-7, 5}, 4}, {{28, 10}, {-7, 5}, 3},
    },
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose1(const bespoke_task *task) {
#line 6879 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_leakyReLU1 = task->pointers[1]; /* [49][1][256] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][128][256] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 4;
        const int column = item % 4 * 32;
        term terms[6];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_leakyReLU1, 256, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column), 128, 0);
        term terms_2[6];
        const int count_2 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms_2, slab, terms_2);
        bespoke_dot(5, 32, terms_2, count_2, generator_leakyReLU1, 256, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column), 128, 1);
        term terms_3[6];
        const int count_3 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms_3, slab, terms_3);
        bespoke_dot(6, 32, terms_3, count_3, generator_leakyReLU1, 256, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column), 128, 1);
        term terms_4[6];
        const int count_4 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms_4, slab, terms_4);
        bespoke_dot(6, 32, terms_4, count_4, generator_leakyReLU1, 256, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column) + 128, 128, 1);
        term terms_5[6];
        const int count_5 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose1_slab_terms_5, slab, terms_5);
        bespoke_dot(5, 32, terms_5, count_5, generator_leakyReLU1, 256, 256,
                    generator_convTranspose1_kernel + item % 4 * 8192, 32768, 256, 256,
                    generator_convTranspose1 + (slab * 896 + column) + 256, 128, 1);
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
#line 6923 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* [49][1][128] */
    work items = share_evenly(task, 49, 46);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_generate_one_generator_convTranspose2, BespokeZoo/CDCGAN.swift:11
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=1, 14, 14, 64]  (BespokeZoo/CDCGAN.swift:11)
 *   16.8 MFLOP, 894 kB */
/* 64 terms of 14 x 2 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose2_slab_terms = {
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
static const term_table cdcgan_generate_one_generator_convTranspose2_slab_terms_2 = {
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
static const term_table cdcgan_generate_one_generator_convTranspose2_slab_terms_3 = {
    .row_count = 14, .column_count = 2,
    .rows = (const span[]){
        {{0, 8}, {0, 0}, 1}, {{7, 3}, {-7, 10}, 2}, {{7, 8}, {-7, 10}, 2}, {{14, 3}, {-7, 10}, 3},
        {{14, 8}, {-7, 10}, 2}, {{21, 3}, {-7, 10}, 3}, {{21, 8}, {-7, 10}, 2}, {{28, 3}, {-7, 10}, 3},
        {{28, 8}, {-7, 10}, 2}, {{35, 3}, {-7, 10}, 3}, {{35, 8}, {-7, 10}, 2}, {{42, 3}, {-7, 10}, 3},
        {{42, 8}, {-7, 10}, 2}, {{42, 13}, {-7, 10}, 2},
    },
    .columns = (const span[]){{{0, 0}, {0, 0}, 1}, {{0, 1}, {0, 0}, 1}},
};
#line 11 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose2(const bespoke_task *task) {
#line 6990 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_leakyReLU2 = task->pointers[1]; /* [49][1][128] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][64][128] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose2_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item / 2;
        const int column = item % 2 * 32;
        term terms[4];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose2_slab_terms, slab, terms);
        bespoke_dot(7, 32, terms, count, generator_leakyReLU2, 128, 128,
                    generator_convTranspose2_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose2 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 0);
        term terms_2[4];
        const int count_2 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose2_slab_terms_2, slab, terms_2);
        bespoke_dot(6, 32, terms_2, count_2, generator_leakyReLU2, 128, 128,
                    generator_convTranspose2_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose2 + (slab / 2 * 896 + slab % 2 * 64 + column), 128, 1);
        term terms_3[4];
        const int count_3 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose2_slab_terms_3, slab, terms_3);
        bespoke_dot(6, 32, terms_3, count_3, generator_leakyReLU2, 128, 128,
                    generator_convTranspose2_kernel + item % 2 * 4096, 8192, 128, 128,
                    generator_convTranspose2 + (slab / 2 * 896 + slab % 2 * 64 + column) + 128, 128, 1);
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
#line 7024 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* [196][1][64] */
    work items = share_evenly(task, 196, 96);
    for (int item; next_item(&items, &item);) {
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

/* cdcgan_generate_one_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=1, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   0.6 MFLOP, 60 kB */
/* 134 terms of 28 x 2 slabs. */
static const term_table cdcgan_generate_one_generator_convTranspose3_slab_terms = {
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
static const term_table cdcgan_generate_one_generator_convTranspose3_slab_terms_2 = {
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
static const term_table cdcgan_generate_one_generator_convTranspose3_slab_terms_3 = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_convTranspose3(const bespoke_task *task) {
#line 7107 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose3 = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_leakyReLU3 = task->pointers[1]; /* [196][1][64] */
    const float *const restrict generator_convTranspose3_kernel = task->pointers[2]; /* [5][5][1][64] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose3_slab_terms, 1, 46);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[4];
        const int count = terms_of_slab(&cdcgan_generate_one_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_dot(14, 1, terms, count, generator_leakyReLU3, 64, 64, generator_convTranspose3_kernel, 64, 64, 64,
                    generator_convTranspose3 + (slab / 2 * 28 + slab % 2), 2, 0);
        term terms_2[4];
        const int count_2 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose3_slab_terms_2, slab, terms_2);
        bespoke_dot(13, 1, terms_2, count_2, generator_leakyReLU3, 64, 64, generator_convTranspose3_kernel, 64, 64, 64,
                    generator_convTranspose3 + (slab / 2 * 28 + slab % 2), 2, 1);
        term terms_3[4];
        const int count_3 = terms_of_slab(&cdcgan_generate_one_generator_convTranspose3_slab_terms_3, slab, terms_3);
        bespoke_dot(13, 1, terms_3, count_3, generator_leakyReLU3, 64, 64, generator_convTranspose3_kernel, 64, 64, 64,
                    generator_convTranspose3 + (slab / 2 * 28 + slab % 2) + 2, 2, 1);
    }
}

/* cdcgan_generate_one_output_image, BespokeZoo/CDCGAN.swift:12
 *   tanh generator/tanh1 [n=1, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   6 kB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_output_image(const bespoke_task *task) {
#line 7134 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose3 = task->pointers[0]; /* [784][1][1] */
    float *const restrict output_image = task->pointers[1];
    work items = share_evenly(task, 784, 784);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        for (int c = 0; c < 1; c++) {
            output_image[slab + c] = bespoke_tanh(generator_convTranspose3[slab + c]);
        }
    }
}

