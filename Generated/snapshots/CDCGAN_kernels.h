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
    work items = share_evenly(task, 7350, 24);
    for (int item; next_item(&items, &item);) {
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
#line 258 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][128][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][128][150] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][8][150][32] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* [49][256] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 316 "CDCGAN_kernels.h"
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
#line 346 "CDCGAN_kernels.h"
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
#line 371 "CDCGAN_kernels.h"
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
#line 404 "CDCGAN_kernels.h"
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
#line 448 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][128][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][32768] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
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
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
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
#line 572 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][128][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 590 "CDCGAN_kernels.h"
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
#line 617 "CDCGAN_kernels.h"
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
#line 645 "CDCGAN_kernels.h"
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
#line 675 "CDCGAN_kernels.h"
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
#line 706 "CDCGAN_kernels.h"
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
#line 736 "CDCGAN_kernels.h"
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
#line 774 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 825 "CDCGAN_kernels.h"
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[0]; /* [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 861 "CDCGAN_kernels.h"
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
#line 911 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][128][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][128][64] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 929 "CDCGAN_kernels.h"
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
#line 956 "CDCGAN_kernels.h"
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
#line 984 "CDCGAN_kernels.h"
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
#line 1014 "CDCGAN_kernels.h"
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
#line 1044 "CDCGAN_kernels.h"
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
#line 1062 "CDCGAN_kernels.h"
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
#line 1104 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][128][25] */
    const float *const restrict generator_leakyReLU3 = task->pointers[1]; /* [196][128][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[2]; /* [1][1][64][32] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose3_slab_terms, 1, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_multiply(128, 32, 25, terms, count, generator_leakyReLU3, 8192, 64, 1,
                         generator_convTranspose3_kernel_in_panels, 2048, 32, 64,
                         products_of_generator_convTranspose3 + slab * 3216, 25, 0, NULL);
    }
}

/* cdcgan_step_pack_discriminator_embedding1_embeddings, BespokeZoo/CDCGAN.swift:16
 *   pack discriminator/embedding1/embeddings [10, 784]
 *   63 kB */
#line 16 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_discriminator_embedding1_embeddings(const bespoke_task *task) {
#line 1124 "CDCGAN_kernels.h"
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
    6, 3221, 3222, 6437, 6438, 9653, 9654, 12869, 12870, 16085, 16086, 19301, 19302, 22517, 22518, 25733, 25734, 28949,
    28950, 32165, 32166, 35381, 35382, 38597, 38598, 41813, 41814, -1, 45025, 48240, 48241, 51456, 51457, 54672, 54673,
    57888, 57889, 61104, 61105, 64320, 64321, 67536, 67537, 70752, 70753, 73968, 73969, 77184, 77185, 80400, 80401,
    83616, 83617, 86832, 86833, -1, 45030, 48245, 48246, 51461, 51462, 54677, 54678, 57893, 57894, 61109, 61110, 64325,
    64326, 67541, 67542, 70757, 70758, 73973, 73974, 77189, 77190, 80405, 80406, 83621, 83622, 86837, 86838, -1, 90049,
    93264, 93265, 96480, 96481, 99696, 99697, 102912, 102913, 106128, 106129, 109344, 109345, 112560, 112561, 115776,
    115777, 118992, 118993, 122208, 122209, 125424, 125425, 128640, 128641, 131856, 131857, -1, 90054, 93269, 93270,
    96485, 96486, 99701, 99702, 102917, 102918, 106133, 106134, 109349, 109350, 112565, 112566, 115781, 115782, 118997,
    118998, 122213, 122214, 125429, 125430, 128645, 128646, 131861, 131862, -1, 135073, 138288, 138289, 141504, 141505,
    144720, 144721, 147936, 147937, 151152, 151153, 154368, 154369, 157584, 157585, 160800, 160801, 164016, 164017,
    167232, 167233, 170448, 170449, 173664, 173665, 176880, 176881, -1, 135078, 138293, 138294, 141509, 141510, 144725,
    144726, 147941, 147942, 151157, 151158, 154373, 154374, 157589, 157590, 160805, 160806, 164021, 164022, 167237,
    167238, 170453, 170454, 173669, 173670, 176885, 176886, -1, 180097, 183312, 183313, 186528, 186529, 189744, 189745,
    192960, 192961, 196176, 196177, 199392, 199393, 202608, 202609, 205824, 205825, 209040, 209041, 212256, 212257,
    215472, 215473, 218688, 218689, 221904, 221905, -1, 180102, 183317, 183318, 186533, 186534, 189749, 189750, 192965,
    192966, 196181, 196182, 199397, 199398, 202613, 202614, 205829, 205830, 209045, 209046, 212261, 212262, 215477,
    215478, 218693, 218694, 221909, 221910, -1, 225121, 228336, 228337, 231552, 231553, 234768, 234769, 237984, 237985,
    241200, 241201, 244416, 244417, 247632, 247633, 250848, 250849, 254064, 254065, 257280, 257281, 260496, 260497,
    263712, 263713, 266928, 266929, -1, 225126, 228341, 228342, 231557, 231558, 234773, 234774, 237989, 237990, 241205,
    241206, 244421, 244422, 247637, 247638, 250853, 250854, 254069, 254070, 257285, 257286, 260501, 260502, 263717,
    263718, 266933, 266934, -1, 270145, 273360, 273361, 276576, 276577, 279792, 279793, 283008, 283009, 286224, 286225,
    289440, 289441, 292656, 292657, 295872, 295873, 299088, 299089, 302304, 302305, 305520, 305521, 308736, 308737,
    311952, 311953, -1, 270150, 273365, 273366, 276581, 276582, 279797, 279798, 283013, 283014, 286229, 286230, 289445,
    289446, 292661, 292662, 295877, 295878, 299093, 299094, 302309, 302310, 305525, 305526, 308741, 308742, 311957,
    311958, -1, 315169, 318384, 318385, 321600, 321601, 324816, 324817, 328032, 328033, 331248, 331249, 334464, 334465,
    337680, 337681, 340896, 340897, 344112, 344113, 347328, 347329, 350544, 350545, 353760, 353761, 356976, 356977, -1,
    315174, 318389, 318390, 321605, 321606, 324821, 324822, 328037, 328038, 331253, 331254, 334469, 334470, 337685,
    337686, 340901, 340902, 344117, 344118, 347333, 347334, 350549, 350550, 353765, 353766, 356981, 356982, -1, 360193,
    363408, 363409, 366624, 366625, 369840, 369841, 373056, 373057, 376272, 376273, 379488, 379489, 382704, 382705,
    385920, 385921, 389136, 389137, 392352, 392353, 395568, 395569, 398784, 398785, 402000, 402001, -1, 360198, 363413,
    363414, 366629, 366630, 369845, 369846, 373061, 373062, 376277, 376278, 379493, 379494, 382709, 382710, 385925,
    385926, 389141, 389142, 392357, 392358, 395573, 395574, 398789, 398790, 402005, 402006, -1, 405217, 408432, 408433,
    411648, 411649, 414864, 414865, 418080, 418081, 421296, 421297, 424512, 424513, 427728, 427729, 430944, 430945,
    434160, 434161, 437376, 437377, 440592, 440593, 443808, 443809, 447024, 447025, -1, 405222, 408437, 408438, 411653,
    411654, 414869, 414870, 418085, 418086, 421301, 421302, 424517, 424518, 427733, 427734, 430949, 430950, 434165,
    434166, 437381, 437382, 440597, 440598, 443813, 443814, 447029, 447030, -1, 450241, 453456, 453457, 456672, 456673,
    459888, 459889, 463104, 463105, 466320, 466321, 469536, 469537, 472752, 472753, 475968, 475969, 479184, 479185,
    482400, 482401, 485616, 485617, 488832, 488833, 492048, 492049, -1, 450246, 453461, 453462, 456677, 456678, 459893,
    459894, 463109, 463110, 466325, 466326, 469541, 469542, 472757, 472758, 475973, 475974, 479189, 479190, 482405,
    482406, 485621, 485622, 488837, 488838, 492053, 492054, -1, 495265, 498480, 498481, 501696, 501697, 504912, 504913,
    508128, 508129, 511344, 511345, 514560, 514561, 517776, 517777, 520992, 520993, 524208, 524209, 527424, 527425,
    530640, 530641, 533856, 533857, 537072, 537073, -1, 495270, 498485, 498486, 501701, 501702, 504917, 504918, 508133,
    508134, 511349, 511350, 514565, 514566, 517781, 517782, 520997, 520998, 524213, 524214, 527429, 527430, 530645,
    530646, 533861, 533862, 537077, 537078, -1, 540289, 543504, 543505, 546720, 546721, 549936, 549937, 553152, 553153,
    556368, 556369, 559584, 559585, 562800, 562801, 566016, 566017, 569232, 569233, 572448, 572449, 575664, 575665,
    578880, 578881, 582096, 582097, -1, 540294, 543509, 543510, 546725, 546726, 549941, 549942, 553157, 553158, 556373,
    556374, 559589, 559590, 562805, 562806, 566021, 566022, 569237, 569238, 572453, 572454, 575669, 575670, 578885,
    578886, 582101, 582102, -1, 585313, 588528, 588529, 591744, 591745, 594960, 594961, 598176, 598177, 601392, 601393,
    604608, 604609, 607824, 607825, 611040, 611041, 614256, 614257, 617472, 617473, 620688, 620689, 623904, 623905,
    627120, 627121, -1, 585318, 588533, 588534, 591749, 591750, 594965, 594966, 598181, 598182, 601397, 601398, 604613,
    604614, 607829, 607830, 611045, 611046, 614261, 614262, 617477, 617478, 620693, 620694, 623909, 623910, 627125,
    627126, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_2[784] = {
    -1, 7, 8, 3223, 3224, 6439, 6440, 9655, 9656, 12871, 12872, 16087, 16088, 19303, 19304, 22519, 22520, 25735, 25736,
    28951, 28952, 32167, 32168, 35383, 35384, 38599, 38600, 41815, -1, 45026, 45027, 48242, 48243, 51458, 51459, 54674,
    54675, 57890, 57891, 61106, 61107, 64322, 64323, 67538, 67539, 70754, 70755, 73970, 73971, 77186, 77187, 80402,
    80403, 83618, 83619, 86834, -1, 45031, 45032, 48247, 48248, 51463, 51464, 54679, 54680, 57895, 57896, 61111, 61112,
    64327, 64328, 67543, 67544, 70759, 70760, 73975, 73976, 77191, 77192, 80407, 80408, 83623, 83624, 86839, -1, 90050,
    90051, 93266, 93267, 96482, 96483, 99698, 99699, 102914, 102915, 106130, 106131, 109346, 109347, 112562, 112563,
    115778, 115779, 118994, 118995, 122210, 122211, 125426, 125427, 128642, 128643, 131858, -1, 90055, 90056, 93271,
    93272, 96487, 96488, 99703, 99704, 102919, 102920, 106135, 106136, 109351, 109352, 112567, 112568, 115783, 115784,
    118999, 119000, 122215, 122216, 125431, 125432, 128647, 128648, 131863, -1, 135074, 135075, 138290, 138291, 141506,
    141507, 144722, 144723, 147938, 147939, 151154, 151155, 154370, 154371, 157586, 157587, 160802, 160803, 164018,
    164019, 167234, 167235, 170450, 170451, 173666, 173667, 176882, -1, 135079, 135080, 138295, 138296, 141511, 141512,
    144727, 144728, 147943, 147944, 151159, 151160, 154375, 154376, 157591, 157592, 160807, 160808, 164023, 164024,
    167239, 167240, 170455, 170456, 173671, 173672, 176887, -1, 180098, 180099, 183314, 183315, 186530, 186531, 189746,
    189747, 192962, 192963, 196178, 196179, 199394, 199395, 202610, 202611, 205826, 205827, 209042, 209043, 212258,
    212259, 215474, 215475, 218690, 218691, 221906, -1, 180103, 180104, 183319, 183320, 186535, 186536, 189751, 189752,
    192967, 192968, 196183, 196184, 199399, 199400, 202615, 202616, 205831, 205832, 209047, 209048, 212263, 212264,
    215479, 215480, 218695, 218696, 221911, -1, 225122, 225123, 228338, 228339, 231554, 231555, 234770, 234771, 237986,
    237987, 241202, 241203, 244418, 244419, 247634, 247635, 250850, 250851, 254066, 254067, 257282, 257283, 260498,
    260499, 263714, 263715, 266930, -1, 225127, 225128, 228343, 228344, 231559, 231560, 234775, 234776, 237991, 237992,
    241207, 241208, 244423, 244424, 247639, 247640, 250855, 250856, 254071, 254072, 257287, 257288, 260503, 260504,
    263719, 263720, 266935, -1, 270146, 270147, 273362, 273363, 276578, 276579, 279794, 279795, 283010, 283011, 286226,
    286227, 289442, 289443, 292658, 292659, 295874, 295875, 299090, 299091, 302306, 302307, 305522, 305523, 308738,
    308739, 311954, -1, 270151, 270152, 273367, 273368, 276583, 276584, 279799, 279800, 283015, 283016, 286231, 286232,
    289447, 289448, 292663, 292664, 295879, 295880, 299095, 299096, 302311, 302312, 305527, 305528, 308743, 308744,
    311959, -1, 315170, 315171, 318386, 318387, 321602, 321603, 324818, 324819, 328034, 328035, 331250, 331251, 334466,
    334467, 337682, 337683, 340898, 340899, 344114, 344115, 347330, 347331, 350546, 350547, 353762, 353763, 356978, -1,
    315175, 315176, 318391, 318392, 321607, 321608, 324823, 324824, 328039, 328040, 331255, 331256, 334471, 334472,
    337687, 337688, 340903, 340904, 344119, 344120, 347335, 347336, 350551, 350552, 353767, 353768, 356983, -1, 360194,
    360195, 363410, 363411, 366626, 366627, 369842, 369843, 373058, 373059, 376274, 376275, 379490, 379491, 382706,
    382707, 385922, 385923, 389138, 389139, 392354, 392355, 395570, 395571, 398786, 398787, 402002, -1, 360199, 360200,
    363415, 363416, 366631, 366632, 369847, 369848, 373063, 373064, 376279, 376280, 379495, 379496, 382711, 382712,
    385927, 385928, 389143, 389144, 392359, 392360, 395575, 395576, 398791, 398792, 402007, -1, 405218, 405219, 408434,
    408435, 411650, 411651, 414866, 414867, 418082, 418083, 421298, 421299, 424514, 424515, 427730, 427731, 430946,
    430947, 434162, 434163, 437378, 437379, 440594, 440595, 443810, 443811, 447026, -1, 405223, 405224, 408439, 408440,
    411655, 411656, 414871, 414872, 418087, 418088, 421303, 421304, 424519, 424520, 427735, 427736, 430951, 430952,
    434167, 434168, 437383, 437384, 440599, 440600, 443815, 443816, 447031, -1, 450242, 450243, 453458, 453459, 456674,
    456675, 459890, 459891, 463106, 463107, 466322, 466323, 469538, 469539, 472754, 472755, 475970, 475971, 479186,
    479187, 482402, 482403, 485618, 485619, 488834, 488835, 492050, -1, 450247, 450248, 453463, 453464, 456679, 456680,
    459895, 459896, 463111, 463112, 466327, 466328, 469543, 469544, 472759, 472760, 475975, 475976, 479191, 479192,
    482407, 482408, 485623, 485624, 488839, 488840, 492055, -1, 495266, 495267, 498482, 498483, 501698, 501699, 504914,
    504915, 508130, 508131, 511346, 511347, 514562, 514563, 517778, 517779, 520994, 520995, 524210, 524211, 527426,
    527427, 530642, 530643, 533858, 533859, 537074, -1, 495271, 495272, 498487, 498488, 501703, 501704, 504919, 504920,
    508135, 508136, 511351, 511352, 514567, 514568, 517783, 517784, 520999, 521000, 524215, 524216, 527431, 527432,
    530647, 530648, 533863, 533864, 537079, -1, 540290, 540291, 543506, 543507, 546722, 546723, 549938, 549939, 553154,
    553155, 556370, 556371, 559586, 559587, 562802, 562803, 566018, 566019, 569234, 569235, 572450, 572451, 575666,
    575667, 578882, 578883, 582098, -1, 540295, 540296, 543511, 543512, 546727, 546728, 549943, 549944, 553159, 553160,
    556375, 556376, 559591, 559592, 562807, 562808, 566023, 566024, 569239, 569240, 572455, 572456, 575671, 575672,
    578887, 578888, 582103, -1, 585314, 585315, 588530, 588531, 591746, 591747, 594962, 594963, 598178, 598179, 601394,
    601395, 604610, 604611, 607826, 607827, 611042, 611043, 614258, 614259, 617474, 617475, 620690, 620691, 623906,
    623907, 627122, -1, 585319, 585320, 588535, 588536, 591751, 591752, 594967, 594968, 598183, 598184, 601399, 601400,
    604615, 604616, 607831, 607832, 611047, 611048, 614263, 614264, 617479, 617480, 620695, 620696, 623911, 623912,
    627127, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_3[784] = {
    -1, -1, -1, 9, -1, 3225, -1, 6441, -1, 9657, -1, 12873, -1, 16089, -1, 19305, -1, 22521, -1, 25737, -1, 28953, -1,
    32169, -1, 35385, -1, 38601, -1, -1, -1, 45028, -1, 48244, -1, 51460, -1, 54676, -1, 57892, -1, 61108, -1, 64324,
    -1, 67540, -1, 70756, -1, 73972, -1, 77188, -1, 80404, -1, 83620, -1, -1, -1, 45033, -1, 48249, -1, 51465, -1,
    54681, -1, 57897, -1, 61113, -1, 64329, -1, 67545, -1, 70761, -1, 73977, -1, 77193, -1, 80409, -1, 83625, -1, -1,
    -1, 90052, -1, 93268, -1, 96484, -1, 99700, -1, 102916, -1, 106132, -1, 109348, -1, 112564, -1, 115780, -1, 118996,
    -1, 122212, -1, 125428, -1, 128644, -1, -1, -1, 90057, -1, 93273, -1, 96489, -1, 99705, -1, 102921, -1, 106137, -1,
    109353, -1, 112569, -1, 115785, -1, 119001, -1, 122217, -1, 125433, -1, 128649, -1, -1, -1, 135076, -1, 138292, -1,
    141508, -1, 144724, -1, 147940, -1, 151156, -1, 154372, -1, 157588, -1, 160804, -1, 164020, -1, 167236, -1, 170452,
    -1, 173668, -1, -1, -1, 135081, -1, 138297, -1, 141513, -1, 144729, -1, 147945, -1, 151161, -1, 154377, -1, 157593,
    -1, 160809, -1, 164025, -1, 167241, -1, 170457, -1, 173673, -1, -1, -1, 180100, -1, 183316, -1, 186532, -1, 189748,
    -1, 192964, -1, 196180, -1, 199396, -1, 202612, -1, 205828, -1, 209044, -1, 212260, -1, 215476, -1, 218692, -1, -1,
    -1, 180105, -1, 183321, -1, 186537, -1, 189753, -1, 192969, -1, 196185, -1, 199401, -1, 202617, -1, 205833, -1,
    209049, -1, 212265, -1, 215481, -1, 218697, -1, -1, -1, 225124, -1, 228340, -1, 231556, -1, 234772, -1, 237988, -1,
    241204, -1, 244420, -1, 247636, -1, 250852, -1, 254068, -1, 257284, -1, 260500, -1, 263716, -1, -1, -1, 225129, -1,
    228345, -1, 231561, -1, 234777, -1, 237993, -1, 241209, -1, 244425, -1, 247641, -1, 250857, -1, 254073, -1, 257289,
    -1, 260505, -1, 263721, -1, -1, -1, 270148, -1, 273364, -1, 276580, -1, 279796, -1, 283012, -1, 286228, -1, 289444,
    -1, 292660, -1, 295876, -1, 299092, -1, 302308, -1, 305524, -1, 308740, -1, -1, -1, 270153, -1, 273369, -1, 276585,
    -1, 279801, -1, 283017, -1, 286233, -1, 289449, -1, 292665, -1, 295881, -1, 299097, -1, 302313, -1, 305529, -1,
    308745, -1, -1, -1, 315172, -1, 318388, -1, 321604, -1, 324820, -1, 328036, -1, 331252, -1, 334468, -1, 337684, -1,
    340900, -1, 344116, -1, 347332, -1, 350548, -1, 353764, -1, -1, -1, 315177, -1, 318393, -1, 321609, -1, 324825, -1,
    328041, -1, 331257, -1, 334473, -1, 337689, -1, 340905, -1, 344121, -1, 347337, -1, 350553, -1, 353769, -1, -1, -1,
    360196, -1, 363412, -1, 366628, -1, 369844, -1, 373060, -1, 376276, -1, 379492, -1, 382708, -1, 385924, -1, 389140,
    -1, 392356, -1, 395572, -1, 398788, -1, -1, -1, 360201, -1, 363417, -1, 366633, -1, 369849, -1, 373065, -1, 376281,
    -1, 379497, -1, 382713, -1, 385929, -1, 389145, -1, 392361, -1, 395577, -1, 398793, -1, -1, -1, 405220, -1, 408436,
    -1, 411652, -1, 414868, -1, 418084, -1, 421300, -1, 424516, -1, 427732, -1, 430948, -1, 434164, -1, 437380, -1,
    440596, -1, 443812, -1, -1, -1, 405225, -1, 408441, -1, 411657, -1, 414873, -1, 418089, -1, 421305, -1, 424521, -1,
    427737, -1, 430953, -1, 434169, -1, 437385, -1, 440601, -1, 443817, -1, -1, -1, 450244, -1, 453460, -1, 456676, -1,
    459892, -1, 463108, -1, 466324, -1, 469540, -1, 472756, -1, 475972, -1, 479188, -1, 482404, -1, 485620, -1, 488836,
    -1, -1, -1, 450249, -1, 453465, -1, 456681, -1, 459897, -1, 463113, -1, 466329, -1, 469545, -1, 472761, -1, 475977,
    -1, 479193, -1, 482409, -1, 485625, -1, 488841, -1, -1, -1, 495268, -1, 498484, -1, 501700, -1, 504916, -1, 508132,
    -1, 511348, -1, 514564, -1, 517780, -1, 520996, -1, 524212, -1, 527428, -1, 530644, -1, 533860, -1, -1, -1, 495273,
    -1, 498489, -1, 501705, -1, 504921, -1, 508137, -1, 511353, -1, 514569, -1, 517785, -1, 521001, -1, 524217, -1,
    527433, -1, 530649, -1, 533865, -1, -1, -1, 540292, -1, 543508, -1, 546724, -1, 549940, -1, 553156, -1, 556372, -1,
    559588, -1, 562804, -1, 566020, -1, 569236, -1, 572452, -1, 575668, -1, 578884, -1, -1, -1, 540297, -1, 543513, -1,
    546729, -1, 549945, -1, 553161, -1, 556377, -1, 559593, -1, 562809, -1, 566025, -1, 569241, -1, 572457, -1, 575673,
    -1, 578889, -1, -1, -1, 585316, -1, 588532, -1, 591748, -1, 594964, -1, 598180, -1, 601396, -1, 604612, -1, 607828,
    -1, 611044, -1, 614260, -1, 617476, -1, 620692, -1, 623908, -1, -1, -1, 585321, -1, 588537, -1, 591753, -1, 594969,
    -1, 598185, -1, 601401, -1, 604617, -1, 607833, -1, 611049, -1, 614265, -1, 617481, -1, 620697, -1, 623913, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_4[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 11,
    3226, 3227, 6442, 6443, 9658, 9659, 12874, 12875, 16090, 16091, 19306, 19307, 22522, 22523, 25738, 25739, 28954,
    28955, 32170, 32171, 35386, 35387, 38602, 38603, 41818, 41819, -1, 16, 3231, 3232, 6447, 6448, 9663, 9664, 12879,
    12880, 16095, 16096, 19311, 19312, 22527, 22528, 25743, 25744, 28959, 28960, 32175, 32176, 35391, 35392, 38607,
    38608, 41823, 41824, -1, 45035, 48250, 48251, 51466, 51467, 54682, 54683, 57898, 57899, 61114, 61115, 64330, 64331,
    67546, 67547, 70762, 70763, 73978, 73979, 77194, 77195, 80410, 80411, 83626, 83627, 86842, 86843, -1, 45040, 48255,
    48256, 51471, 51472, 54687, 54688, 57903, 57904, 61119, 61120, 64335, 64336, 67551, 67552, 70767, 70768, 73983,
    73984, 77199, 77200, 80415, 80416, 83631, 83632, 86847, 86848, -1, 90059, 93274, 93275, 96490, 96491, 99706, 99707,
    102922, 102923, 106138, 106139, 109354, 109355, 112570, 112571, 115786, 115787, 119002, 119003, 122218, 122219,
    125434, 125435, 128650, 128651, 131866, 131867, -1, 90064, 93279, 93280, 96495, 96496, 99711, 99712, 102927, 102928,
    106143, 106144, 109359, 109360, 112575, 112576, 115791, 115792, 119007, 119008, 122223, 122224, 125439, 125440,
    128655, 128656, 131871, 131872, -1, 135083, 138298, 138299, 141514, 141515, 144730, 144731, 147946, 147947, 151162,
    151163, 154378, 154379, 157594, 157595, 160810, 160811, 164026, 164027, 167242, 167243, 170458, 170459, 173674,
    173675, 176890, 176891, -1, 135088, 138303, 138304, 141519, 141520, 144735, 144736, 147951, 147952, 151167, 151168,
    154383, 154384, 157599, 157600, 160815, 160816, 164031, 164032, 167247, 167248, 170463, 170464, 173679, 173680,
    176895, 176896, -1, 180107, 183322, 183323, 186538, 186539, 189754, 189755, 192970, 192971, 196186, 196187, 199402,
    199403, 202618, 202619, 205834, 205835, 209050, 209051, 212266, 212267, 215482, 215483, 218698, 218699, 221914,
    221915, -1, 180112, 183327, 183328, 186543, 186544, 189759, 189760, 192975, 192976, 196191, 196192, 199407, 199408,
    202623, 202624, 205839, 205840, 209055, 209056, 212271, 212272, 215487, 215488, 218703, 218704, 221919, 221920, -1,
    225131, 228346, 228347, 231562, 231563, 234778, 234779, 237994, 237995, 241210, 241211, 244426, 244427, 247642,
    247643, 250858, 250859, 254074, 254075, 257290, 257291, 260506, 260507, 263722, 263723, 266938, 266939, -1, 225136,
    228351, 228352, 231567, 231568, 234783, 234784, 237999, 238000, 241215, 241216, 244431, 244432, 247647, 247648,
    250863, 250864, 254079, 254080, 257295, 257296, 260511, 260512, 263727, 263728, 266943, 266944, -1, 270155, 273370,
    273371, 276586, 276587, 279802, 279803, 283018, 283019, 286234, 286235, 289450, 289451, 292666, 292667, 295882,
    295883, 299098, 299099, 302314, 302315, 305530, 305531, 308746, 308747, 311962, 311963, -1, 270160, 273375, 273376,
    276591, 276592, 279807, 279808, 283023, 283024, 286239, 286240, 289455, 289456, 292671, 292672, 295887, 295888,
    299103, 299104, 302319, 302320, 305535, 305536, 308751, 308752, 311967, 311968, -1, 315179, 318394, 318395, 321610,
    321611, 324826, 324827, 328042, 328043, 331258, 331259, 334474, 334475, 337690, 337691, 340906, 340907, 344122,
    344123, 347338, 347339, 350554, 350555, 353770, 353771, 356986, 356987, -1, 315184, 318399, 318400, 321615, 321616,
    324831, 324832, 328047, 328048, 331263, 331264, 334479, 334480, 337695, 337696, 340911, 340912, 344127, 344128,
    347343, 347344, 350559, 350560, 353775, 353776, 356991, 356992, -1, 360203, 363418, 363419, 366634, 366635, 369850,
    369851, 373066, 373067, 376282, 376283, 379498, 379499, 382714, 382715, 385930, 385931, 389146, 389147, 392362,
    392363, 395578, 395579, 398794, 398795, 402010, 402011, -1, 360208, 363423, 363424, 366639, 366640, 369855, 369856,
    373071, 373072, 376287, 376288, 379503, 379504, 382719, 382720, 385935, 385936, 389151, 389152, 392367, 392368,
    395583, 395584, 398799, 398800, 402015, 402016, -1, 405227, 408442, 408443, 411658, 411659, 414874, 414875, 418090,
    418091, 421306, 421307, 424522, 424523, 427738, 427739, 430954, 430955, 434170, 434171, 437386, 437387, 440602,
    440603, 443818, 443819, 447034, 447035, -1, 405232, 408447, 408448, 411663, 411664, 414879, 414880, 418095, 418096,
    421311, 421312, 424527, 424528, 427743, 427744, 430959, 430960, 434175, 434176, 437391, 437392, 440607, 440608,
    443823, 443824, 447039, 447040, -1, 450251, 453466, 453467, 456682, 456683, 459898, 459899, 463114, 463115, 466330,
    466331, 469546, 469547, 472762, 472763, 475978, 475979, 479194, 479195, 482410, 482411, 485626, 485627, 488842,
    488843, 492058, 492059, -1, 450256, 453471, 453472, 456687, 456688, 459903, 459904, 463119, 463120, 466335, 466336,
    469551, 469552, 472767, 472768, 475983, 475984, 479199, 479200, 482415, 482416, 485631, 485632, 488847, 488848,
    492063, 492064, -1, 495275, 498490, 498491, 501706, 501707, 504922, 504923, 508138, 508139, 511354, 511355, 514570,
    514571, 517786, 517787, 521002, 521003, 524218, 524219, 527434, 527435, 530650, 530651, 533866, 533867, 537082,
    537083, -1, 495280, 498495, 498496, 501711, 501712, 504927, 504928, 508143, 508144, 511359, 511360, 514575, 514576,
    517791, 517792, 521007, 521008, 524223, 524224, 527439, 527440, 530655, 530656, 533871, 533872, 537087, 537088, -1,
    540299, 543514, 543515, 546730, 546731, 549946, 549947, 553162, 553163, 556378, 556379, 559594, 559595, 562810,
    562811, 566026, 566027, 569242, 569243, 572458, 572459, 575674, 575675, 578890, 578891, 582106, 582107, -1, 540304,
    543519, 543520, 546735, 546736, 549951, 549952, 553167, 553168, 556383, 556384, 559599, 559600, 562815, 562816,
    566031, 566032, 569247, 569248, 572463, 572464, 575679, 575680, 578895, 578896, 582111, 582112, -1, 585323, 588538,
    588539, 591754, 591755, 594970, 594971, 598186, 598187, 601402, 601403, 604618, 604619, 607834, 607835, 611050,
    611051, 614266, 614267, 617482, 617483, 620698, 620699, 623914, 623915, 627130, 627131, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_5[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    12, 13, 3228, 3229, 6444, 6445, 9660, 9661, 12876, 12877, 16092, 16093, 19308, 19309, 22524, 22525, 25740, 25741,
    28956, 28957, 32172, 32173, 35388, 35389, 38604, 38605, 41820, -1, 17, 18, 3233, 3234, 6449, 6450, 9665, 9666,
    12881, 12882, 16097, 16098, 19313, 19314, 22529, 22530, 25745, 25746, 28961, 28962, 32177, 32178, 35393, 35394,
    38609, 38610, 41825, -1, 45036, 45037, 48252, 48253, 51468, 51469, 54684, 54685, 57900, 57901, 61116, 61117, 64332,
    64333, 67548, 67549, 70764, 70765, 73980, 73981, 77196, 77197, 80412, 80413, 83628, 83629, 86844, -1, 45041, 45042,
    48257, 48258, 51473, 51474, 54689, 54690, 57905, 57906, 61121, 61122, 64337, 64338, 67553, 67554, 70769, 70770,
    73985, 73986, 77201, 77202, 80417, 80418, 83633, 83634, 86849, -1, 90060, 90061, 93276, 93277, 96492, 96493, 99708,
    99709, 102924, 102925, 106140, 106141, 109356, 109357, 112572, 112573, 115788, 115789, 119004, 119005, 122220,
    122221, 125436, 125437, 128652, 128653, 131868, -1, 90065, 90066, 93281, 93282, 96497, 96498, 99713, 99714, 102929,
    102930, 106145, 106146, 109361, 109362, 112577, 112578, 115793, 115794, 119009, 119010, 122225, 122226, 125441,
    125442, 128657, 128658, 131873, -1, 135084, 135085, 138300, 138301, 141516, 141517, 144732, 144733, 147948, 147949,
    151164, 151165, 154380, 154381, 157596, 157597, 160812, 160813, 164028, 164029, 167244, 167245, 170460, 170461,
    173676, 173677, 176892, -1, 135089, 135090, 138305, 138306, 141521, 141522, 144737, 144738, 147953, 147954, 151169,
    151170, 154385, 154386, 157601, 157602, 160817, 160818, 164033, 164034, 167249, 167250, 170465, 170466, 173681,
    173682, 176897, -1, 180108, 180109, 183324, 183325, 186540, 186541, 189756, 189757, 192972, 192973, 196188, 196189,
    199404, 199405, 202620, 202621, 205836, 205837, 209052, 209053, 212268, 212269, 215484, 215485, 218700, 218701,
    221916, -1, 180113, 180114, 183329, 183330, 186545, 186546, 189761, 189762, 192977, 192978, 196193, 196194, 199409,
    199410, 202625, 202626, 205841, 205842, 209057, 209058, 212273, 212274, 215489, 215490, 218705, 218706, 221921, -1,
    225132, 225133, 228348, 228349, 231564, 231565, 234780, 234781, 237996, 237997, 241212, 241213, 244428, 244429,
    247644, 247645, 250860, 250861, 254076, 254077, 257292, 257293, 260508, 260509, 263724, 263725, 266940, -1, 225137,
    225138, 228353, 228354, 231569, 231570, 234785, 234786, 238001, 238002, 241217, 241218, 244433, 244434, 247649,
    247650, 250865, 250866, 254081, 254082, 257297, 257298, 260513, 260514, 263729, 263730, 266945, -1, 270156, 270157,
    273372, 273373, 276588, 276589, 279804, 279805, 283020, 283021, 286236, 286237, 289452, 289453, 292668, 292669,
    295884, 295885, 299100, 299101, 302316, 302317, 305532, 305533, 308748, 308749, 311964, -1, 270161, 270162, 273377,
    273378, 276593, 276594, 279809, 279810, 283025, 283026, 286241, 286242, 289457, 289458, 292673, 292674, 295889,
    295890, 299105, 299106, 302321, 302322, 305537, 305538, 308753, 308754, 311969, -1, 315180, 315181, 318396, 318397,
    321612, 321613, 324828, 324829, 328044, 328045, 331260, 331261, 334476, 334477, 337692, 337693, 340908, 340909,
    344124, 344125, 347340, 347341, 350556, 350557, 353772, 353773, 356988, -1, 315185, 315186, 318401, 318402, 321617,
    321618, 324833, 324834, 328049, 328050, 331265, 331266, 334481, 334482, 337697, 337698, 340913, 340914, 344129,
    344130, 347345, 347346, 350561, 350562, 353777, 353778, 356993, -1, 360204, 360205, 363420, 363421, 366636, 366637,
    369852, 369853, 373068, 373069, 376284, 376285, 379500, 379501, 382716, 382717, 385932, 385933, 389148, 389149,
    392364, 392365, 395580, 395581, 398796, 398797, 402012, -1, 360209, 360210, 363425, 363426, 366641, 366642, 369857,
    369858, 373073, 373074, 376289, 376290, 379505, 379506, 382721, 382722, 385937, 385938, 389153, 389154, 392369,
    392370, 395585, 395586, 398801, 398802, 402017, -1, 405228, 405229, 408444, 408445, 411660, 411661, 414876, 414877,
    418092, 418093, 421308, 421309, 424524, 424525, 427740, 427741, 430956, 430957, 434172, 434173, 437388, 437389,
    440604, 440605, 443820, 443821, 447036, -1, 405233, 405234, 408449, 408450, 411665, 411666, 414881, 414882, 418097,
    418098, 421313, 421314, 424529, 424530, 427745, 427746, 430961, 430962, 434177, 434178, 437393, 437394, 440609,
    440610, 443825, 443826, 447041, -1, 450252, 450253, 453468, 453469, 456684, 456685, 459900, 459901, 463116, 463117,
    466332, 466333, 469548, 469549, 472764, 472765, 475980, 475981, 479196, 479197, 482412, 482413, 485628, 485629,
    488844, 488845, 492060, -1, 450257, 450258, 453473, 453474, 456689, 456690, 459905, 459906, 463121, 463122, 466337,
    466338, 469553, 469554, 472769, 472770, 475985, 475986, 479201, 479202, 482417, 482418, 485633, 485634, 488849,
    488850, 492065, -1, 495276, 495277, 498492, 498493, 501708, 501709, 504924, 504925, 508140, 508141, 511356, 511357,
    514572, 514573, 517788, 517789, 521004, 521005, 524220, 524221, 527436, 527437, 530652, 530653, 533868, 533869,
    537084, -1, 495281, 495282, 498497, 498498, 501713, 501714, 504929, 504930, 508145, 508146, 511361, 511362, 514577,
    514578, 517793, 517794, 521009, 521010, 524225, 524226, 527441, 527442, 530657, 530658, 533873, 533874, 537089, -1,
    540300, 540301, 543516, 543517, 546732, 546733, 549948, 549949, 553164, 553165, 556380, 556381, 559596, 559597,
    562812, 562813, 566028, 566029, 569244, 569245, 572460, 572461, 575676, 575677, 578892, 578893, 582108, -1, 540305,
    540306, 543521, 543522, 546737, 546738, 549953, 549954, 553169, 553170, 556385, 556386, 559601, 559602, 562817,
    562818, 566033, 566034, 569249, 569250, 572465, 572466, 575681, 575682, 578897, 578898, 582113, -1, 585324, 585325,
    588540, 588541, 591756, 591757, 594972, 594973, 598188, 598189, 601404, 601405, 604620, 604621, 607836, 607837,
    611052, 611053, 614268, 614269, 617484, 617485, 620700, 620701, 623916, 623917, 627132,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_6[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 14, -1, 3230, -1, 6446, -1, 9662, -1, 12878, -1, 16094, -1, 19310, -1, 22526, -1, 25742, -1, 28958, -1,
    32174, -1, 35390, -1, 38606, -1, -1, -1, 19, -1, 3235, -1, 6451, -1, 9667, -1, 12883, -1, 16099, -1, 19315, -1,
    22531, -1, 25747, -1, 28963, -1, 32179, -1, 35395, -1, 38611, -1, -1, -1, 45038, -1, 48254, -1, 51470, -1, 54686,
    -1, 57902, -1, 61118, -1, 64334, -1, 67550, -1, 70766, -1, 73982, -1, 77198, -1, 80414, -1, 83630, -1, -1, -1,
    45043, -1, 48259, -1, 51475, -1, 54691, -1, 57907, -1, 61123, -1, 64339, -1, 67555, -1, 70771, -1, 73987, -1, 77203,
    -1, 80419, -1, 83635, -1, -1, -1, 90062, -1, 93278, -1, 96494, -1, 99710, -1, 102926, -1, 106142, -1, 109358, -1,
    112574, -1, 115790, -1, 119006, -1, 122222, -1, 125438, -1, 128654, -1, -1, -1, 90067, -1, 93283, -1, 96499, -1,
    99715, -1, 102931, -1, 106147, -1, 109363, -1, 112579, -1, 115795, -1, 119011, -1, 122227, -1, 125443, -1, 128659,
    -1, -1, -1, 135086, -1, 138302, -1, 141518, -1, 144734, -1, 147950, -1, 151166, -1, 154382, -1, 157598, -1, 160814,
    -1, 164030, -1, 167246, -1, 170462, -1, 173678, -1, -1, -1, 135091, -1, 138307, -1, 141523, -1, 144739, -1, 147955,
    -1, 151171, -1, 154387, -1, 157603, -1, 160819, -1, 164035, -1, 167251, -1, 170467, -1, 173683, -1, -1, -1, 180110,
    -1, 183326, -1, 186542, -1, 189758, -1, 192974, -1, 196190, -1, 199406, -1, 202622, -1, 205838, -1, 209054, -1,
    212270, -1, 215486, -1, 218702, -1, -1, -1, 180115, -1, 183331, -1, 186547, -1, 189763, -1, 192979, -1, 196195, -1,
    199411, -1, 202627, -1, 205843, -1, 209059, -1, 212275, -1, 215491, -1, 218707, -1, -1, -1, 225134, -1, 228350, -1,
    231566, -1, 234782, -1, 237998, -1, 241214, -1, 244430, -1, 247646, -1, 250862, -1, 254078, -1, 257294, -1, 260510,
    -1, 263726, -1, -1, -1, 225139, -1, 228355, -1, 231571, -1, 234787, -1, 238003, -1, 241219, -1, 244435, -1, 247651,
    -1, 250867, -1, 254083, -1, 257299, -1, 260515, -1, 263731, -1, -1, -1, 270158, -1, 273374, -1, 276590, -1, 279806,
    -1, 283022, -1, 286238, -1, 289454, -1, 292670, -1, 295886, -1, 299102, -1, 302318, -1, 305534, -1, 308750, -1, -1,
    -1, 270163, -1, 273379, -1, 276595, -1, 279811, -1, 283027, -1, 286243, -1, 289459, -1, 292675, -1, 295891, -1,
    299107, -1, 302323, -1, 305539, -1, 308755, -1, -1, -1, 315182, -1, 318398, -1, 321614, -1, 324830, -1, 328046, -1,
    331262, -1, 334478, -1, 337694, -1, 340910, -1, 344126, -1, 347342, -1, 350558, -1, 353774, -1, -1, -1, 315187, -1,
    318403, -1, 321619, -1, 324835, -1, 328051, -1, 331267, -1, 334483, -1, 337699, -1, 340915, -1, 344131, -1, 347347,
    -1, 350563, -1, 353779, -1, -1, -1, 360206, -1, 363422, -1, 366638, -1, 369854, -1, 373070, -1, 376286, -1, 379502,
    -1, 382718, -1, 385934, -1, 389150, -1, 392366, -1, 395582, -1, 398798, -1, -1, -1, 360211, -1, 363427, -1, 366643,
    -1, 369859, -1, 373075, -1, 376291, -1, 379507, -1, 382723, -1, 385939, -1, 389155, -1, 392371, -1, 395587, -1,
    398803, -1, -1, -1, 405230, -1, 408446, -1, 411662, -1, 414878, -1, 418094, -1, 421310, -1, 424526, -1, 427742, -1,
    430958, -1, 434174, -1, 437390, -1, 440606, -1, 443822, -1, -1, -1, 405235, -1, 408451, -1, 411667, -1, 414883, -1,
    418099, -1, 421315, -1, 424531, -1, 427747, -1, 430963, -1, 434179, -1, 437395, -1, 440611, -1, 443827, -1, -1, -1,
    450254, -1, 453470, -1, 456686, -1, 459902, -1, 463118, -1, 466334, -1, 469550, -1, 472766, -1, 475982, -1, 479198,
    -1, 482414, -1, 485630, -1, 488846, -1, -1, -1, 450259, -1, 453475, -1, 456691, -1, 459907, -1, 463123, -1, 466339,
    -1, 469555, -1, 472771, -1, 475987, -1, 479203, -1, 482419, -1, 485635, -1, 488851, -1, -1, -1, 495278, -1, 498494,
    -1, 501710, -1, 504926, -1, 508142, -1, 511358, -1, 514574, -1, 517790, -1, 521006, -1, 524222, -1, 527438, -1,
    530654, -1, 533870, -1, -1, -1, 495283, -1, 498499, -1, 501715, -1, 504931, -1, 508147, -1, 511363, -1, 514579, -1,
    517795, -1, 521011, -1, 524227, -1, 527443, -1, 530659, -1, 533875, -1, -1, -1, 540302, -1, 543518, -1, 546734, -1,
    549950, -1, 553166, -1, 556382, -1, 559598, -1, 562814, -1, 566030, -1, 569246, -1, 572462, -1, 575678, -1, 578894,
    -1, -1, -1, 540307, -1, 543523, -1, 546739, -1, 549955, -1, 553171, -1, 556387, -1, 559603, -1, 562819, -1, 566035,
    -1, 569251, -1, 572467, -1, 575683, -1, 578899, -1, -1, -1, 585326, -1, 588542, -1, 591758, -1, 594974, -1, 598190,
    -1, 601406, -1, 604622, -1, 607838, -1, 611054, -1, 614270, -1, 617486, -1, 620702, -1, 623918,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_7[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 21, 3236,
    3237, 6452, 6453, 9668, 9669, 12884, 12885, 16100, 16101, 19316, 19317, 22532, 22533, 25748, 25749, 28964, 28965,
    32180, 32181, 35396, 35397, 38612, 38613, 41828, 41829, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 45045, 48260, 48261, 51476, 51477, 54692, 54693, 57908,
    57909, 61124, 61125, 64340, 64341, 67556, 67557, 70772, 70773, 73988, 73989, 77204, 77205, 80420, 80421, 83636,
    83637, 86852, 86853, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, 90069, 93284, 93285, 96500, 96501, 99716, 99717, 102932, 102933, 106148, 106149, 109364, 109365,
    112580, 112581, 115796, 115797, 119012, 119013, 122228, 122229, 125444, 125445, 128660, 128661, 131876, 131877, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    135093, 138308, 138309, 141524, 141525, 144740, 144741, 147956, 147957, 151172, 151173, 154388, 154389, 157604,
    157605, 160820, 160821, 164036, 164037, 167252, 167253, 170468, 170469, 173684, 173685, 176900, 176901, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 180117,
    183332, 183333, 186548, 186549, 189764, 189765, 192980, 192981, 196196, 196197, 199412, 199413, 202628, 202629,
    205844, 205845, 209060, 209061, 212276, 212277, 215492, 215493, 218708, 218709, 221924, 221925, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 225141, 228356,
    228357, 231572, 231573, 234788, 234789, 238004, 238005, 241220, 241221, 244436, 244437, 247652, 247653, 250868,
    250869, 254084, 254085, 257300, 257301, 260516, 260517, 263732, 263733, 266948, 266949, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 270165, 273380, 273381,
    276596, 276597, 279812, 279813, 283028, 283029, 286244, 286245, 289460, 289461, 292676, 292677, 295892, 295893,
    299108, 299109, 302324, 302325, 305540, 305541, 308756, 308757, 311972, 311973, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 315189, 318404, 318405, 321620,
    321621, 324836, 324837, 328052, 328053, 331268, 331269, 334484, 334485, 337700, 337701, 340916, 340917, 344132,
    344133, 347348, 347349, 350564, 350565, 353780, 353781, 356996, 356997, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 360213, 363428, 363429, 366644, 366645,
    369860, 369861, 373076, 373077, 376292, 376293, 379508, 379509, 382724, 382725, 385940, 385941, 389156, 389157,
    392372, 392373, 395588, 395589, 398804, 398805, 402020, 402021, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 405237, 408452, 408453, 411668, 411669, 414884,
    414885, 418100, 418101, 421316, 421317, 424532, 424533, 427748, 427749, 430964, 430965, 434180, 434181, 437396,
    437397, 440612, 440613, 443828, 443829, 447044, 447045, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 450261, 453476, 453477, 456692, 456693, 459908, 459909,
    463124, 463125, 466340, 466341, 469556, 469557, 472772, 472773, 475988, 475989, 479204, 479205, 482420, 482421,
    485636, 485637, 488852, 488853, 492068, 492069, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 495285, 498500, 498501, 501716, 501717, 504932, 504933, 508148,
    508149, 511364, 511365, 514580, 514581, 517796, 517797, 521012, 521013, 524228, 524229, 527444, 527445, 530660,
    530661, 533876, 533877, 537092, 537093, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 540309, 543524, 543525, 546740, 546741, 549956, 549957, 553172, 553173,
    556388, 556389, 559604, 559605, 562820, 562821, 566036, 566037, 569252, 569253, 572468, 572469, 575684, 575685,
    578900, 578901, 582116, 582117, -1,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_8[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 22, 23,
    3238, 3239, 6454, 6455, 9670, 9671, 12886, 12887, 16102, 16103, 19318, 19319, 22534, 22535, 25750, 25751, 28966,
    28967, 32182, 32183, 35398, 35399, 38614, 38615, 41830, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 45046, 45047, 48262, 48263, 51478, 51479, 54694, 54695,
    57910, 57911, 61126, 61127, 64342, 64343, 67558, 67559, 70774, 70775, 73990, 73991, 77206, 77207, 80422, 80423,
    83638, 83639, 86854, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, 90070, 90071, 93286, 93287, 96502, 96503, 99718, 99719, 102934, 102935, 106150, 106151, 109366,
    109367, 112582, 112583, 115798, 115799, 119014, 119015, 122230, 122231, 125446, 125447, 128662, 128663, 131878, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    135094, 135095, 138310, 138311, 141526, 141527, 144742, 144743, 147958, 147959, 151174, 151175, 154390, 154391,
    157606, 157607, 160822, 160823, 164038, 164039, 167254, 167255, 170470, 170471, 173686, 173687, 176902, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 180118,
    180119, 183334, 183335, 186550, 186551, 189766, 189767, 192982, 192983, 196198, 196199, 199414, 199415, 202630,
    202631, 205846, 205847, 209062, 209063, 212278, 212279, 215494, 215495, 218710, 218711, 221926, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 225142, 225143,
    228358, 228359, 231574, 231575, 234790, 234791, 238006, 238007, 241222, 241223, 244438, 244439, 247654, 247655,
    250870, 250871, 254086, 254087, 257302, 257303, 260518, 260519, 263734, 263735, 266950, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 270166, 270167, 273382,
    273383, 276598, 276599, 279814, 279815, 283030, 283031, 286246, 286247, 289462, 289463, 292678, 292679, 295894,
    295895, 299110, 299111, 302326, 302327, 305542, 305543, 308758, 308759, 311974, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 315190, 315191, 318406, 318407,
    321622, 321623, 324838, 324839, 328054, 328055, 331270, 331271, 334486, 334487, 337702, 337703, 340918, 340919,
    344134, 344135, 347350, 347351, 350566, 350567, 353782, 353783, 356998, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 360214, 360215, 363430, 363431, 366646,
    366647, 369862, 369863, 373078, 373079, 376294, 376295, 379510, 379511, 382726, 382727, 385942, 385943, 389158,
    389159, 392374, 392375, 395590, 395591, 398806, 398807, 402022, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 405238, 405239, 408454, 408455, 411670, 411671,
    414886, 414887, 418102, 418103, 421318, 421319, 424534, 424535, 427750, 427751, 430966, 430967, 434182, 434183,
    437398, 437399, 440614, 440615, 443830, 443831, 447046, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 450262, 450263, 453478, 453479, 456694, 456695, 459910,
    459911, 463126, 463127, 466342, 466343, 469558, 469559, 472774, 472775, 475990, 475991, 479206, 479207, 482422,
    482423, 485638, 485639, 488854, 488855, 492070, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 495286, 495287, 498502, 498503, 501718, 501719, 504934, 504935,
    508150, 508151, 511366, 511367, 514582, 514583, 517798, 517799, 521014, 521015, 524230, 524231, 527446, 527447,
    530662, 530663, 533878, 533879, 537094, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 540310, 540311, 543526, 543527, 546742, 546743, 549958, 549959, 553174,
    553175, 556390, 556391, 559606, 559607, 562822, 562823, 566038, 566039, 569254, 569255, 572470, 572471, 575686,
    575687, 578902, 578903, 582118,
};
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_step_generator_tanh1_slab_of_convTranspose3_9[784] = {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    24, -1, 3240, -1, 6456, -1, 9672, -1, 12888, -1, 16104, -1, 19320, -1, 22536, -1, 25752, -1, 28968, -1, 32184, -1,
    35400, -1, 38616, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, 45048, -1, 48264, -1, 51480, -1, 54696, -1, 57912, -1, 61128, -1, 64344, -1, 67560, -1,
    70776, -1, 73992, -1, 77208, -1, 80424, -1, 83640, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 90072, -1, 93288, -1, 96504, -1, 99720, -1, 102936, -1,
    106152, -1, 109368, -1, 112584, -1, 115800, -1, 119016, -1, 122232, -1, 125448, -1, 128664, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 135096, -1,
    138312, -1, 141528, -1, 144744, -1, 147960, -1, 151176, -1, 154392, -1, 157608, -1, 160824, -1, 164040, -1, 167256,
    -1, 170472, -1, 173688, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 180120, -1, 183336, -1, 186552, -1, 189768, -1, 192984, -1, 196200, -1, 199416, -1,
    202632, -1, 205848, -1, 209064, -1, 212280, -1, 215496, -1, 218712, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 225144, -1, 228360, -1, 231576, -1,
    234792, -1, 238008, -1, 241224, -1, 244440, -1, 247656, -1, 250872, -1, 254088, -1, 257304, -1, 260520, -1, 263736,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 270168, -1, 273384, -1, 276600, -1, 279816, -1, 283032, -1, 286248, -1, 289464, -1, 292680, -1, 295896, -1,
    299112, -1, 302328, -1, 305544, -1, 308760, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 315192, -1, 318408, -1, 321624, -1, 324840, -1, 328056, -1,
    331272, -1, 334488, -1, 337704, -1, 340920, -1, 344136, -1, 347352, -1, 350568, -1, 353784, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 360216, -1,
    363432, -1, 366648, -1, 369864, -1, 373080, -1, 376296, -1, 379512, -1, 382728, -1, 385944, -1, 389160, -1, 392376,
    -1, 395592, -1, 398808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, 405240, -1, 408456, -1, 411672, -1, 414888, -1, 418104, -1, 421320, -1, 424536, -1,
    427752, -1, 430968, -1, 434184, -1, 437400, -1, 440616, -1, 443832, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 450264, -1, 453480, -1, 456696, -1,
    459912, -1, 463128, -1, 466344, -1, 469560, -1, 472776, -1, 475992, -1, 479208, -1, 482424, -1, 485640, -1, 488856,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, 495288, -1, 498504, -1, 501720, -1, 504936, -1, 508152, -1, 511368, -1, 514584, -1, 517800, -1, 521016, -1,
    524232, -1, 527448, -1, 530664, -1, 533880, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 540312, -1, 543528, -1, 546744, -1, 549960, -1, 553176, -1,
    556392, -1, 559608, -1, 562824, -1, 566040, -1, 569256, -1, 572472, -1, 575688, -1, 578904,
};
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_generator_tanh1(const bespoke_task *task) {
#line 1578 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][128][25] */
    float *const restrict generator_tanh1 = task->pointers[1]; /* [784][128][1] */
    float *const restrict trace_fake = task->pointers[2];
    float *const restrict sums_for_signal_diversity = task->pointers[3]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[4]; /* [784][1] */
    work items = share_evenly(task, 784, 9);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float total[1] = {0};
        float total_2[1] = {0};
        const int slab_from_convTranspose3 = cdcgan_step_generator_tanh1_slab_of_convTranspose3[slab];
        const int slab_from_convTranspose3_2 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_2[slab];
        const int slab_from_convTranspose3_3 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_3[slab];
        const int slab_from_convTranspose3_4 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_4[slab];
        const int slab_from_convTranspose3_5 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_5[slab];
        const int slab_from_convTranspose3_6 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_6[slab];
        const int slab_from_convTranspose3_7 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_7[slab];
        const int slab_from_convTranspose3_8 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_8[slab];
        const int slab_from_convTranspose3_9 = cdcgan_step_generator_tanh1_slab_of_convTranspose3_9[slab];
        for (int row = 0; row < 128; row++) {
            float *const tanh1_row = generator_tanh1 + slab * 128 + row;
            for (int c = 0; c < 1; c++) {
                const float tanh1 =
                    bespoke_tanh((slab_from_convTranspose3 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3])
                    + (slab_from_convTranspose3_2 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_2])
                    + (slab_from_convTranspose3_3 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_3])
                    + (slab_from_convTranspose3_4 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_4])
                    + (slab_from_convTranspose3_5 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_5])
                    + (slab_from_convTranspose3_6 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_6])
                    + (slab_from_convTranspose3_7 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_7])
                    + (slab_from_convTranspose3_8 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_8])
                    + (slab_from_convTranspose3_9 < 0 ? 0.0f
                    : products_of_generator_convTranspose3[row * 25 + c + slab_from_convTranspose3_9]));
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
#line 1665 "CDCGAN_kernels.h"
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
#line 1686 "CDCGAN_kernels.h"
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
#line 1708 "CDCGAN_kernels.h"
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
#line 1738 "CDCGAN_kernels.h"
    const float *const restrict discriminator_concat1 = task->pointers[0]; /* [784][128][2] */
    float *const restrict discriminator_concat1_in_planes = task->pointers[1]; /* [31][31][2][128] */
    work items = share_evenly(task, 62, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_concat1 = cdcgan_step_planes_of_discriminator_concat1_slab_of_concat1[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_concat1 = cdcgan_step_planes_of_discriminator_concat1_row_of_concat1[row];
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
 *   153.7 MFLOP, 8 MB
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
#line 1782 "CDCGAN_kernels.h"
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
#line 1816 "CDCGAN_kernels.h"
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
#line 1867 "CDCGAN_kernels.h"
    const float *const restrict discriminator_dropout1 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_discriminator_dropout1 = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1888 "CDCGAN_kernels.h"
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1923 "CDCGAN_kernels.h"
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
#line 1961 "CDCGAN_kernels.h"
    const float *const restrict products_of_discriminator_conv2_product = task->pointers[0]; /* [100][128][128] */
    float *const restrict discriminator_conv2_product = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 1979 "CDCGAN_kernels.h"
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
#line 2001 "CDCGAN_kernels.h"
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
#line 2046 "CDCGAN_kernels.h"
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
#line 2111 "CDCGAN_kernels.h"
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
#line 2138 "CDCGAN_kernels.h"
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
#line 2184 "CDCGAN_kernels.h"
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
#line 2260 "CDCGAN_kernels.h"
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
#line 2324 "CDCGAN_kernels.h"
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
#line 2374 "CDCGAN_kernels.h"
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
#line 2396 "CDCGAN_kernels.h"
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
#line 2433 "CDCGAN_kernels.h"
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
#line 2456 "CDCGAN_kernels.h"
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
#line 2476 "CDCGAN_kernels.h"
    const float *const restrict grad_discriminator_conv2 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_discriminator_conv2 = task->pointers[1]; /* [100][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2497 "CDCGAN_kernels.h"
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
#line 2521 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_discriminator_dropout1 = task->pointers[0]; /* [361][128][64] */
    float *const restrict grad_discriminator_dropout1 = task->pointers[1]; /* [196][128][64] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 2557 "CDCGAN_kernels.h"
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
#line 2584 "CDCGAN_kernels.h"
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
#line 2625 "CDCGAN_kernels.h"
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
#line 2642 "CDCGAN_kernels.h"
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
#line 2668 "CDCGAN_kernels.h"
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
#line 3130 "CDCGAN_kernels.h"
    /* [196][128][50] */
    const float *const restrict products_of_unscaled_grad_discriminator_concat1_fake = task->pointers[0];
    float *const restrict unscaled_grad_discriminator_concat1_fake = task->pointers[1]; /* [784][128][2] */
    work items = share_evenly(task, 784, 4);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_unscaled_grad_concat1 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1[slab];
        const int slab_from_unscaled_grad_concat1_2 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_2[slab];
        const int slab_from_unscaled_grad_concat1_3 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_3[slab];
        const int slab_from_unscaled_grad_concat1_4 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_4[slab];
        const int slab_from_unscaled_grad_concat1_5 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_5[slab];
        const int slab_from_unscaled_grad_concat1_6 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_6[slab];
        const int slab_from_unscaled_grad_concat1_7 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_7[slab];
        const int slab_from_unscaled_grad_concat1_8 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_8[slab];
        const int slab_from_unscaled_grad_concat1_9 =
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
#line 3197 "CDCGAN_kernels.h"
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
 *   160.6 MFLOP, 9 MB
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
#line 3241 "CDCGAN_kernels.h"
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
#line 3265 "CDCGAN_kernels.h"
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
#line 3292 "CDCGAN_kernels.h"
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
#line 3311 "CDCGAN_kernels.h"
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
#line 3329 "CDCGAN_kernels.h"
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
#line 3355 "CDCGAN_kernels.h"
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
#line 3419 "CDCGAN_kernels.h"
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
#line 3486 "CDCGAN_kernels.h"
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
#line 3535 "CDCGAN_kernels.h"
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
#line 3580 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_discriminator_conv2_kernel_via_fake = task->pointers[0];
    float *const restrict grad_discriminator_conv2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 3601 "CDCGAN_kernels.h"
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
#line 3647 "CDCGAN_kernels.h"
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
#line 3696 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_discriminator_concat1_real = task->pointers[0]; /* [196][128][50] */
    float *const restrict grad_discriminator_concat1_real = task->pointers[1]; /* [784][128][2] */
    work items = share_evenly(task, 784, 4);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_grad_concat1 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1[slab];
        const int slab_from_grad_concat1_2 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_2[slab];
        const int slab_from_grad_concat1_3 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_3[slab];
        const int slab_from_grad_concat1_4 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_4[slab];
        const int slab_from_grad_concat1_5 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_5[slab];
        const int slab_from_grad_concat1_6 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_6[slab];
        const int slab_from_grad_concat1_7 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_7[slab];
        const int slab_from_grad_concat1_8 =
            cdcgan_step_unscaled_grad_discriminator_concat1_fake_slab_of_unscaled_grad_concat1_8[slab];
        const int slab_from_grad_concat1_9 =
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
#line 3765 "CDCGAN_kernels.h"
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
#line 3835 "CDCGAN_kernels.h"
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

/* cdcgan_step_grad_generator_convTranspose3, BespokeZoo/CDCGAN.swift:12
 *   multiply grad/generator/convTranspose3 [n=128, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   1 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_grad_generator_convTranspose3(const bespoke_task *task) {
#line 3890 "CDCGAN_kernels.h"
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
#line 3911 "CDCGAN_kernels.h"
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
#line 3937 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose3 = task->pointers[0]; /* [784][128][1] */
    float *const restrict grad_generator_convTranspose3_in_planes = task->pointers[1]; /* [31][31][1][128] */
    work items = share_evenly(task, 31, 1);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_grad_convTranspose3 =
            cdcgan_step_planes_of_grad_generator_convTranspose3_slab_of_grad_convTranspose3[slab];
        for (int row = 0; row < 31; row++) {
            const int row_from_grad_convTranspose3 =
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
#line 3972 "CDCGAN_kernels.h"
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
 *   80.3 MFLOP, 8 MB */
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_products_of_grad_generator_convTranspose3_kernel(const bespoke_task *task) {
#line 4031 "CDCGAN_kernels.h"
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
#line 4069 "CDCGAN_kernels.h"
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
#line 4157 "CDCGAN_kernels.h"
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
#line 4251 "CDCGAN_kernels.h"
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
#line 4281 "CDCGAN_kernels.h"
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
#line 4297 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* [196][128][64] */
    float *const restrict transformed_grad_generator_convTranspose2 = task->pointers[1]; /* [361][8192] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4315 "CDCGAN_kernels.h"
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
#line 4336 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_leakyReLU2 = task->pointers[0]; /* [100][128][128] */
    float *const restrict grad_generator_leakyReLU2 = task->pointers[1]; /* [49][128][128] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4355 "CDCGAN_kernels.h"
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
#line 4380 "CDCGAN_kernels.h"
    /* [361][64][128] */
    const float *const restrict products_of_grad_generator_convTranspose2_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose2_kernel = task->pointers[1]; /* [5][5][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4406 "CDCGAN_kernels.h"
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
#line 4483 "CDCGAN_kernels.h"
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
#line 4577 "CDCGAN_kernels.h"
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
#line 4607 "CDCGAN_kernels.h"
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
#line 4649 "CDCGAN_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* [49][128][128] */
    float *const restrict transformed_grad_generator_convTranspose1 = task->pointers[1]; /* [169][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4668 "CDCGAN_kernels.h"
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
#line 4708 "CDCGAN_kernels.h"
    const float *const restrict products_of_grad_generator_reshape1 = task->pointers[0]; /* [169][128][256] */
    float *const restrict grad_generator_reshape1 = task->pointers[1]; /* [49][128][256] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4727 "CDCGAN_kernels.h"
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
#line 4770 "CDCGAN_kernels.h"
    /* [169][128][256] */
    const float *const restrict products_of_grad_generator_convTranspose1_kernel = task->pointers[0];
    float *const restrict grad_generator_convTranspose1_kernel = task->pointers[1]; /* [5][5][128][256] */
    work items = share_evenly(task, 128, 1);
    for (int item; next_item(&items, &item);) {
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
#line 4796 "CDCGAN_kernels.h"
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
#line 4873 "CDCGAN_kernels.h"
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

/* cdcgan_step_pack_generator_dense1_kernel_2, BespokeZoo/CDCGAN.swift:8
 *   pack generator/dense1/kernel [150, 12544]
 *   15 MB */
#line 8 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_pack_generator_dense1_kernel_2(const bespoke_task *task) {
#line 4941 "CDCGAN_kernels.h"
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
#line 4961 "CDCGAN_kernels.h"
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
#line 4993 "CDCGAN_kernels.h"
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
#line 5016 "CDCGAN_kernels.h"
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
#line 5053 "CDCGAN_kernels.h"
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
#line 5075 "CDCGAN_kernels.h"
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
#line 5092 "CDCGAN_kernels.h"
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
#line 5137 "CDCGAN_kernels.h"
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
#line 5173 "CDCGAN_kernels.h"
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
#line 5210 "CDCGAN_kernels.h"
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
#line 5250 "CDCGAN_kernels.h"
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
#line 5289 "CDCGAN_kernels.h"
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
#line 5324 "CDCGAN_kernels.h"
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
 *   sum signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   scale by 0.000625 signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/movement/generator []  (BespokeZoo/CDCGAN.swift:23)
 *   square root signal/movement/discriminator []  (BespokeZoo/CDCGAN.swift:23)
 *   0 kB */
#line 23 "BespokeZoo/CDCGAN.swift"
static void cdcgan_step_signal_gradient_discriminator(const bespoke_task *task) {
#line 5372 "CDCGAN_kernels.h"
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
#line 5526 "CDCGAN_kernels.h"
    const float *const restrict input_real = task->pointers[0];
    float *const restrict sums_for_signal_diversity = task->pointers[1]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_2 = task->pointers[2]; /* [784][1] */
    work items = share_evenly(task, 784, 97);
    for (int item; next_item(&items, &item);) {
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
#line 5563 "CDCGAN_kernels.h"
    const float *const restrict sums_for_signal_diversity = task->pointers[0]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_2 = task->pointers[1]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_3 = task->pointers[2]; /* [784][1] */
    const float *const restrict sums_for_signal_diversity_4 = task->pointers[3]; /* [784][1] */
    float *const restrict sums_for_signal_diversity_5 = task->pointers[4]; /* [1][1] */
    float *const restrict sums_for_signal_diversity_6 = task->pointers[5]; /* [1][1] */
    work items = share_evenly(task, 1, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5597 "CDCGAN_kernels.h"
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
#line 5616 "CDCGAN_kernels.h"
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
#line 5641 "CDCGAN_kernels.h"
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
#line 5669 "CDCGAN_kernels.h"
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
#line 5697 "CDCGAN_kernels.h"
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
#line 5727 "CDCGAN_kernels.h"
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
#line 5753 "CDCGAN_kernels.h"
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
#line 5777 "CDCGAN_kernels.h"
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
#line 5798 "CDCGAN_kernels.h"
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
#line 5819 "CDCGAN_kernels.h"
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
#line 5840 "CDCGAN_kernels.h"
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
#line 5860 "CDCGAN_kernels.h"
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
#line 5876 "CDCGAN_kernels.h"
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
#line 5895 "CDCGAN_kernels.h"
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
#line 5916 "CDCGAN_kernels.h"
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
#line 5939 "CDCGAN_kernels.h"
    float *const restrict generator_dense1 = task->pointers[0]; /* [49][64][256] */
    const float *const restrict generator_concat1 = task->pointers[1]; /* [1][64][150] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* [49][8][150][32] */
    work items = share_by_work(task, &cdcgan_step_generator_dense1_slab_terms, 8, 1);
    for (int item; next_item(&items, &item);) {
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
#line 5962 "CDCGAN_kernels.h"
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
#line 5984 "CDCGAN_kernels.h"
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
#line 6015 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][64][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* [169][16384] */
    work items = share_evenly(task, 64, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6033 "CDCGAN_kernels.h"
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
#line 6054 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* [169][64][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* [49][64][128] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6074 "CDCGAN_kernels.h"
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
#line 6093 "CDCGAN_kernels.h"
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
#line 6122 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][64][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* [100][8192] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6140 "CDCGAN_kernels.h"
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
#line 6161 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* [361][64][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* [196][64][64] */
    work items = share_evenly(task, 32, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6181 "CDCGAN_kernels.h"
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
#line 6200 "CDCGAN_kernels.h"
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
#line 6229 "CDCGAN_kernels.h"
    float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][64][25] */
    const float *const restrict generator_leakyReLU3 = task->pointers[1]; /* [196][64][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[2]; /* [1][1][64][32] */
    work items = share_by_work(task, &cdcgan_step_products_of_generator_convTranspose3_slab_terms, 1, 2);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        term terms[2];
        const int count = terms_of_slab(&cdcgan_step_products_of_generator_convTranspose3_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 25, terms, count, generator_leakyReLU3, 4096, 64, 1,
                         generator_convTranspose3_kernel_in_panels, 2048, 32, 64,
                         products_of_generator_convTranspose3 + slab * 1616, 25, 0, NULL);
    }
}

/* cdcgan_generate_output_image, BespokeZoo/CDCGAN.swift:12
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (BespokeZoo/CDCGAN.swift:12)
 *   2 MB */
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_2[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_3[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_4[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_5[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_6[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_7[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_8[784] = {
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
/* Where each slab of convTranspose3 begins; -1 where there is none. */
static const int32_t cdcgan_generate_output_image_slab_of_convTranspose3_9[784] = {
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
#line 12 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_output_image(const bespoke_task *task) {
#line 6670 "CDCGAN_kernels.h"
    const float *const restrict products_of_generator_convTranspose3 = task->pointers[0]; /* [196][64][25] */
    float *const restrict output_image = task->pointers[1];
    work items = share_evenly(task, 784, 19);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        const int slab_from_convTranspose3 = cdcgan_generate_output_image_slab_of_convTranspose3[slab];
        const int slab_from_convTranspose3_2 = cdcgan_generate_output_image_slab_of_convTranspose3_2[slab];
        const int slab_from_convTranspose3_3 = cdcgan_generate_output_image_slab_of_convTranspose3_3[slab];
        const int slab_from_convTranspose3_4 = cdcgan_generate_output_image_slab_of_convTranspose3_4[slab];
        const int slab_from_convTranspose3_5 = cdcgan_generate_output_image_slab_of_convTranspose3_5[slab];
        const int slab_from_convTranspose3_6 = cdcgan_generate_output_image_slab_of_convTranspose3_6[slab];
        const int slab_from_convTranspose3_7 = cdcgan_generate_output_image_slab_of_convTranspose3_7[slab];
        const int slab_from_convTranspose3_8 = cdcgan_generate_output_image_slab_of_convTranspose3_8[slab];
        const int slab_from_convTranspose3_9 = cdcgan_generate_output_image_slab_of_convTranspose3_9[slab];
        for (int c = 0; c < 64; c++) {
            output_image[slab + c * 784] =
                bespoke_tanh((slab_from_convTranspose3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3])
                + (slab_from_convTranspose3_2 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_2])
                + (slab_from_convTranspose3_3 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_3])
                + (slab_from_convTranspose3_4 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_4])
                + (slab_from_convTranspose3_5 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_5])
                + (slab_from_convTranspose3_6 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_6])
                + (slab_from_convTranspose3_7 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_7])
                + (slab_from_convTranspose3_8 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_8])
                + (slab_from_convTranspose3_9 < 0 ? 0.0f
                : products_of_generator_convTranspose3[c * 25 + slab_from_convTranspose3_9]));
        }
    }
}

/* cdcgan_generate_one_generator_embedding1_one_hot, BespokeZoo/CDCGAN.swift:7
 *   one-hot of 10 classes generator/embedding1/one_hot [n=1, 10]  (BespokeZoo/CDCGAN.swift:7)
 *   0 kB */
#line 7 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_generator_embedding1_one_hot(const bespoke_task *task) {
#line 6714 "CDCGAN_kernels.h"
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
#line 6730 "CDCGAN_kernels.h"
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
#line 6751 "CDCGAN_kernels.h"
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
#line 6771 "CDCGAN_kernels.h"
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
#line 6795 "CDCGAN_kernels.h"
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
#line 6829 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* [49][1][256] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [5][7][7][256] */
    work items = share_evenly(task, 35, 3);
    for (int item; next_item(&items, &item);) {
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
#line 6861 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* [49][1][128] */
    const float *const restrict generator_reshape1_shifted = task->pointers[1]; /* [5][7][7][256] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* [5][5][128][256] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose1_slab_terms, 4, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6885 "CDCGAN_kernels.h"
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

/* cdcgan_generate_one_shift_generator_leakyReLU2, BespokeZoo/CDCGAN.swift:10
 *   shift generator/leakyReLU2 [n=1, 7, 7, 128]
 *   151 kB */
/* Where each slab of leakyReLU2 begins; -1 where there is none. */
static const int32_t cdcgan_generate_one_shift_generator_leakyReLU2_slab_of_leakyReLU2[21] = {
    -1, 0, 128, 256, 384, 512, 640, 0, 128, 256, 384, 512, 640, 768, 128, 256, 384, 512, 640, 768, -1,
};
#line 10 "BespokeZoo/CDCGAN.swift"
static void cdcgan_generate_one_shift_generator_leakyReLU2(const bespoke_task *task) {
#line 6916 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* [49][1][128] */
    float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* [3][7][7][128] */
    work items = share_evenly(task, 21, 6);
    for (int item; next_item(&items, &item);) {
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
#line 6950 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose2 = task->pointers[0]; /* [196][1][64] */
    const float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* [3][7][7][128] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* [5][5][64][128] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose2_slab_terms, 2, 1);
    for (int item; next_item(&items, &item);) {
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
#line 6974 "CDCGAN_kernels.h"
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
#line 7006 "CDCGAN_kernels.h"
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* [196][1][64] */
    float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* [3][14][14][64] */
    work items = share_evenly(task, 42, 6);
    for (int item; next_item(&items, &item);) {
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
#line 7043 "CDCGAN_kernels.h"
    float *const restrict generator_convTranspose3 = task->pointers[0]; /* [784][1][1] */
    const float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* [3][14][14][64] */
    const float *const restrict generator_convTranspose3_kernel = task->pointers[2]; /* [5][5][1][64] */
    work items = share_by_work(task, &cdcgan_generate_one_generator_convTranspose3_slab_terms, 1, 17);
    for (int item; next_item(&items, &item);) {
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
#line 7062 "CDCGAN_kernels.h"
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

