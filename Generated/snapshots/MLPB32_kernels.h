/* The kernels of mlp-b32, made by bespokec from Models/MLPB32.swift. Do not edit: edit the model.
 * 
 * Included by one .c file for each instruction set. Each kernel works on its thread's share of items;
 * activations lie as [plane][sample][channel], a plane a pixel. */

#include "MLPB32_program.h"
#include "bespoke_kernels.h"

/* mlp_b32_initialise_generator_dense1_kernel
 *   random numbers initialise/generator/dense1/kernel [64, 128]  (Models/MLP.swift:13)
 *   33 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense1_kernel(const mlp_b32_task *task) {
#line 16 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_dense1_kernel = task->pointers[0]; /* generator/dense1/kernel [64][128] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 1024;
        float *const restrict kernel = task->scratch; /* [1024] */
        bespoke_uniform(kernel, 1024, call, task->numbers[0], column, -0x1.6a09e6p-3f, 0x1.6a09e6p-2f);
        for (int c = 0; c < 1024; c++) {
            generator_dense1_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_generator_dense1_bias
 *   repeat initialise/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   5 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense1_bias(const mlp_b32_task *task) {
#line 36 "MLPB32_kernels.h"
    float *const restrict generator_dense1_bias = task->pointers[0]; /* generator/dense1/bias [128] */
    float *const restrict generator_batchNorm1_beta = task->pointers[1]; /* generator/batchNorm1/beta [128] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[2]; /* generator/batchNorm1/moving_mean [128] */
    float *const restrict adam_generator_dense1_bias_m = task->pointers[3]; /* adam/generator/dense1/bias/m [128] */
    float *const restrict adam_generator_dense1_bias_v = task->pointers[4]; /* adam/generator/dense1/bias/v [128] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[5]; /* adam/generator/batchNorm1/gamma/m [128] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* adam/generator/batchNorm1/gamma/v [128] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* adam/generator/batchNorm1/beta/m [128] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* adam/generator/batchNorm1/beta/v [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_dense1_bias[c] = 0.0f;
            generator_batchNorm1_beta[c] = 0.0f;
            generator_batchNorm1_moving_mean[c] = 0.0f;
            adam_generator_dense1_bias_m[c] = 0.0f;
            adam_generator_dense1_bias_v[c] = 0.0f;
            adam_generator_batchNorm1_gamma_m[c] = 0.0f;
            adam_generator_batchNorm1_gamma_v[c] = 0.0f;
            adam_generator_batchNorm1_beta_m[c] = 0.0f;
            adam_generator_batchNorm1_beta_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_generator_batchNorm1_gamma
 *   repeat initialise/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   1 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_initialise_generator_batchNorm1_gamma(const mlp_b32_task *task) {
#line 68 "MLPB32_kernels.h"
    float *const restrict generator_batchNorm1_gamma = task->pointers[0]; /* generator/batchNorm1/gamma [128] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* generator/batchNorm1/moving_variance [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_gamma[c] = 1.0f;
            generator_batchNorm1_moving_variance[c] = 1.0f;
        }
    }
}

/* mlp_b32_initialise_generator_dense2_kernel
 *   random numbers initialise/generator/dense2/kernel [128, 256]  (Models/MLP.swift:13)
 *   131 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense2_kernel(const mlp_b32_task *task) {
#line 86 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_dense2_kernel = task->pointers[0]; /* generator/dense2/kernel [128][256] */
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0.125f, 0.25f);
        for (int c = 0; c < 2048; c++) {
            generator_dense2_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_generator_dense2_bias
 *   repeat initialise/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   12 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense2_bias(const mlp_b32_task *task) {
#line 106 "MLPB32_kernels.h"
    float *const restrict generator_dense2_bias = task->pointers[0]; /* generator/dense2/bias [256] */
    float *const restrict generator_batchNorm2_beta = task->pointers[1]; /* generator/batchNorm2/beta [256] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[2]; /* generator/batchNorm2/moving_mean [256] */
    float *const restrict discriminator_dense1_bias = task->pointers[3]; /* discriminator/dense1/bias [256] */
    float *const restrict adam_generator_dense2_bias_m = task->pointers[4]; /* adam/generator/dense2/bias/m [256] */
    float *const restrict adam_generator_dense2_bias_v = task->pointers[5]; /* adam/generator/dense2/bias/v [256] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[6]; /* adam/generator/batchNorm2/gamma/m [256] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[7]; /* adam/generator/batchNorm2/gamma/v [256] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[8]; /* adam/generator/batchNorm2/beta/m [256] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[9]; /* adam/generator/batchNorm2/beta/v [256] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[10]; /* adam/discriminator/dense1/bias/m [256] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[11]; /* adam/discriminator/dense1/bias/v [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_dense2_bias[c] = 0.0f;
            generator_batchNorm2_beta[c] = 0.0f;
            generator_batchNorm2_moving_mean[c] = 0.0f;
            discriminator_dense1_bias[c] = 0.0f;
            adam_generator_dense2_bias_m[c] = 0.0f;
            adam_generator_dense2_bias_v[c] = 0.0f;
            adam_generator_batchNorm2_gamma_m[c] = 0.0f;
            adam_generator_batchNorm2_gamma_v[c] = 0.0f;
            adam_generator_batchNorm2_beta_m[c] = 0.0f;
            adam_generator_batchNorm2_beta_v[c] = 0.0f;
            adam_discriminator_dense1_bias_m[c] = 0.0f;
            adam_discriminator_dense1_bias_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_generator_batchNorm2_gamma
 *   repeat initialise/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   2 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_initialise_generator_batchNorm2_gamma(const mlp_b32_task *task) {
#line 144 "MLPB32_kernels.h"
    float *const restrict generator_batchNorm2_gamma = task->pointers[0]; /* generator/batchNorm2/gamma [256] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* generator/batchNorm2/moving_variance [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_gamma[c] = 1.0f;
            generator_batchNorm2_moving_variance[c] = 1.0f;
        }
    }
}

/* mlp_b32_initialise_generator_dense3_kernel
 *   random numbers initialise/generator/dense3/kernel [256, 512]  (Models/MLP.swift:13)
 *   524 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense3_kernel(const mlp_b32_task *task) {
#line 162 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_dense3_kernel = task->pointers[0]; /* generator/dense3/kernel [256][512] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 64 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.6a09e6p-4f, 0x1.6a09e6p-3f);
        for (int c = 0; c < 2048; c++) {
            generator_dense3_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_generator_dense3_bias
 *   repeat initialise/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   18 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense3_bias(const mlp_b32_task *task) {
#line 182 "MLPB32_kernels.h"
    float *const restrict generator_dense3_bias = task->pointers[0]; /* generator/dense3/bias [512] */
    float *const restrict generator_batchNorm3_beta = task->pointers[1]; /* generator/batchNorm3/beta [512] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[2]; /* generator/batchNorm3/moving_mean [512] */
    float *const restrict adam_generator_dense3_bias_m = task->pointers[3]; /* adam/generator/dense3/bias/m [512] */
    float *const restrict adam_generator_dense3_bias_v = task->pointers[4]; /* adam/generator/dense3/bias/v [512] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[5]; /* adam/generator/batchNorm3/gamma/m [512] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[6]; /* adam/generator/batchNorm3/gamma/v [512] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[7]; /* adam/generator/batchNorm3/beta/m [512] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[8]; /* adam/generator/batchNorm3/beta/v [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_dense3_bias[column + c] = 0.0f;
            generator_batchNorm3_beta[column + c] = 0.0f;
            generator_batchNorm3_moving_mean[column + c] = 0.0f;
            adam_generator_dense3_bias_m[column + c] = 0.0f;
            adam_generator_dense3_bias_v[column + c] = 0.0f;
            adam_generator_batchNorm3_gamma_m[column + c] = 0.0f;
            adam_generator_batchNorm3_gamma_v[column + c] = 0.0f;
            adam_generator_batchNorm3_beta_m[column + c] = 0.0f;
            adam_generator_batchNorm3_beta_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_generator_batchNorm3_gamma
 *   repeat initialise/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   4 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_initialise_generator_batchNorm3_gamma(const mlp_b32_task *task) {
#line 215 "MLPB32_kernels.h"
    float *const restrict generator_batchNorm3_gamma = task->pointers[0]; /* generator/batchNorm3/gamma [512] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* generator/batchNorm3/moving_variance [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_batchNorm3_gamma[column + c] = 1.0f;
            generator_batchNorm3_moving_variance[column + c] = 1.0f;
        }
    }
}

/* mlp_b32_initialise_generator_dense4_kernel
 *   random numbers initialise/generator/dense4/kernel [512, 784]  (Models/MLP.swift:17)
 *   2 MB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense4_kernel(const mlp_b32_task *task) {
#line 234 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_dense4_kernel = task->pointers[0]; /* generator/dense4/kernel [512][784] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 196 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.16b29p-4f, 0x1.16b29p-3f);
        for (int c = 0; c < 2048; c++) {
            generator_dense4_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_generator_dense4_bias
 *   repeat initialise/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   9 kB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_initialise_generator_dense4_bias(const mlp_b32_task *task) {
#line 254 "MLPB32_kernels.h"
    float *const restrict generator_dense4_bias = task->pointers[0]; /* generator/dense4/bias [784] */
    float *const restrict adam_generator_dense4_bias_m = task->pointers[1]; /* adam/generator/dense4/bias/m [784] */
    float *const restrict adam_generator_dense4_bias_v = task->pointers[2]; /* adam/generator/dense4/bias/v [784] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_dense4_bias[column + c] = 0.0f;
            adam_generator_dense4_bias_m[column + c] = 0.0f;
            adam_generator_dense4_bias_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_discriminator_dense1_kernel
 *   random numbers initialise/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   803 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense1_kernel(const mlp_b32_task *task) {
#line 276 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [784][256] */
    const range items = share_evenly(98, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 98 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.371d1p-4f, 0x1.371d1p-3f);
        for (int c = 0; c < 2048; c++) {
            discriminator_dense1_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_discriminator_dense2_kernel
 *   random numbers initialise/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   66 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense2_kernel(const mlp_b32_task *task) {
#line 296 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense2_kernel = task->pointers[0]; /* discriminator/dense2/kernel [256][64] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.186f18p-3f, 0x1.186f18p-2f);
        for (int c = 0; c < 2048; c++) {
            discriminator_dense2_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_discriminator_dense2_bias
 *   repeat initialise/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   1 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense2_bias(const mlp_b32_task *task) {
#line 316 "MLPB32_kernels.h"
    float *const restrict discriminator_dense2_bias = task->pointers[0]; /* discriminator/dense2/bias [64] */
    float *const restrict adam_discriminator_dense2_bias_m = task->pointers[1]; /* adam/discriminator/dense2/bias/m [64] */
    float *const restrict adam_discriminator_dense2_bias_v = task->pointers[2]; /* adam/discriminator/dense2/bias/v [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            discriminator_dense2_bias[c] = 0.0f;
            adam_discriminator_dense2_bias_m[c] = 0.0f;
            adam_discriminator_dense2_bias_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_discriminator_dense3_kernel
 *   random numbers initialise/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   4 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense3_kernel(const mlp_b32_task *task) {
#line 336 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense3_kernel = task->pointers[0]; /* discriminator/dense3/kernel [64][16] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        float kernel[256];
        bespoke_uniform(kernel, 256, call, task->numbers[0], column, -0x1.186f18p-2f, 0x1.186f18p-1f);
        for (int c = 0; c < 256; c++) {
            discriminator_dense3_kernel[column + c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_discriminator_dense3_bias
 *   repeat initialise/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   0 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense3_bias(const mlp_b32_task *task) {
#line 356 "MLPB32_kernels.h"
    float *const restrict discriminator_dense3_bias = task->pointers[0]; /* discriminator/dense3/bias [16] */
    float *const restrict adam_discriminator_dense3_bias_m = task->pointers[1]; /* adam/discriminator/dense3/bias/m [16] */
    float *const restrict adam_discriminator_dense3_bias_v = task->pointers[2]; /* adam/discriminator/dense3/bias/v [16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 16; c++) {
            discriminator_dense3_bias[c] = 0.0f;
            adam_discriminator_dense3_bias_m[c] = 0.0f;
            adam_discriminator_dense3_bias_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_discriminator_dense4_kernel
 *   random numbers initialise/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense4_kernel(const mlp_b32_task *task) {
#line 376 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense4_kernel = task->pointers[0]; /* discriminator/dense4/kernel [16][1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float kernel[16];
        bespoke_uniform(kernel, 16, call, task->numbers[0], 0, -0x1.302c6p-1f, 0x1.302c6p+0f);
        for (int c = 0; c < 16; c++) {
            discriminator_dense4_kernel[c] = kernel[c];
        }
    }
}

/* mlp_b32_initialise_discriminator_dense4_bias
 *   repeat initialise/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_initialise_discriminator_dense4_bias(const mlp_b32_task *task) {
#line 395 "MLPB32_kernels.h"
    float *const restrict discriminator_dense4_bias = task->pointers[0]; /* discriminator/dense4/bias [1] */
    float *const restrict adam_discriminator_dense4_bias_m = task->pointers[1]; /* adam/discriminator/dense4/bias/m [1] */
    float *const restrict adam_discriminator_dense4_bias_v = task->pointers[2]; /* adam/discriminator/dense4/bias/v [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            discriminator_dense4_bias[c] = 0.0f;
            adam_discriminator_dense4_bias_m[c] = 0.0f;
            adam_discriminator_dense4_bias_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_generator_dense1_kernel_m
 *   repeat initialise/adam/generator/dense1/kernel/m [64, 128]  (Models/MLP.swift:13)
 *   66 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_adam_generator_dense1_kernel_m(const mlp_b32_task *task) {
#line 415 "MLPB32_kernels.h"
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* adam/generator/dense1/kernel/m [64][128] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[1]; /* adam/generator/dense1/kernel/v [64][128] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 1024;
        for (int c = 0; c < 1024; c++) {
            adam_generator_dense1_kernel_m[column + c] = 0.0f;
            adam_generator_dense1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_generator_dense2_kernel_m
 *   repeat initialise/adam/generator/dense2/kernel/m [128, 256]  (Models/MLP.swift:13)
 *   262 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_adam_generator_dense2_kernel_m(const mlp_b32_task *task) {
#line 434 "MLPB32_kernels.h"
    float *const restrict adam_generator_dense2_kernel_m = task->pointers[0]; /* adam/generator/dense2/kernel/m [128][256] */
    float *const restrict adam_generator_dense2_kernel_v = task->pointers[1]; /* adam/generator/dense2/kernel/v [128][256] */
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_generator_dense2_kernel_m[column + c] = 0.0f;
            adam_generator_dense2_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_generator_dense3_kernel_m
 *   repeat initialise/adam/generator/dense3/kernel/m [256, 512]  (Models/MLP.swift:13)
 *   1 MB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_initialise_adam_generator_dense3_kernel_m(const mlp_b32_task *task) {
#line 453 "MLPB32_kernels.h"
    float *const restrict adam_generator_dense3_kernel_m = task->pointers[0]; /* adam/generator/dense3/kernel/m [256][512] */
    float *const restrict adam_generator_dense3_kernel_v = task->pointers[1]; /* adam/generator/dense3/kernel/v [256][512] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 64 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_generator_dense3_kernel_m[column + c] = 0.0f;
            adam_generator_dense3_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_generator_dense4_kernel_m
 *   repeat initialise/adam/generator/dense4/kernel/m [512, 784]  (Models/MLP.swift:17)
 *   3 MB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_initialise_adam_generator_dense4_kernel_m(const mlp_b32_task *task) {
#line 472 "MLPB32_kernels.h"
    float *const restrict adam_generator_dense4_kernel_m = task->pointers[0]; /* adam/generator/dense4/kernel/m [512][784] */
    float *const restrict adam_generator_dense4_kernel_v = task->pointers[1]; /* adam/generator/dense4/kernel/v [512][784] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 196 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_generator_dense4_kernel_m[column + c] = 0.0f;
            adam_generator_dense4_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_discriminator_dense1_kernel_m
 *   repeat initialise/adam/discriminator/dense1/kernel/m [784, 256]  (Models/MLP.swift:27)
 *   2 MB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_adam_discriminator_dense1_kernel_m(const mlp_b32_task *task) {
#line 491 "MLPB32_kernels.h"
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[0]; /* adam/discriminator/dense1/kernel/m [784][256] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[1]; /* adam/discriminator/dense1/kernel/v [784][256] */
    const range items = share_evenly(98, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 98 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_discriminator_dense1_kernel_m[column + c] = 0.0f;
            adam_discriminator_dense1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_discriminator_dense2_kernel_m
 *   repeat initialise/adam/discriminator/dense2/kernel/m [256, 64]  (Models/MLP.swift:27)
 *   131 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_adam_discriminator_dense2_kernel_m(const mlp_b32_task *task) {
#line 510 "MLPB32_kernels.h"
    float *const restrict adam_discriminator_dense2_kernel_m = task->pointers[0]; /* adam/discriminator/dense2/kernel/m [256][64] */
    float *const restrict adam_discriminator_dense2_kernel_v = task->pointers[1]; /* adam/discriminator/dense2/kernel/v [256][64] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_discriminator_dense2_kernel_m[column + c] = 0.0f;
            adam_discriminator_dense2_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_discriminator_dense3_kernel_m
 *   repeat initialise/adam/discriminator/dense3/kernel/m [64, 16]  (Models/MLP.swift:27)
 *   8 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_initialise_adam_discriminator_dense3_kernel_m(const mlp_b32_task *task) {
#line 529 "MLPB32_kernels.h"
    float *const restrict adam_discriminator_dense3_kernel_m = task->pointers[0]; /* adam/discriminator/dense3/kernel/m [64][16] */
    float *const restrict adam_discriminator_dense3_kernel_v = task->pointers[1]; /* adam/discriminator/dense3/kernel/v [64][16] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        for (int c = 0; c < 256; c++) {
            adam_discriminator_dense3_kernel_m[column + c] = 0.0f;
            adam_discriminator_dense3_kernel_v[column + c] = 0.0f;
        }
    }
}

/* mlp_b32_initialise_adam_discriminator_dense4_kernel_m
 *   repeat initialise/adam/discriminator/dense4/kernel/m [16, 1]  (Models/MLP.swift:30)
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_initialise_adam_discriminator_dense4_kernel_m(const mlp_b32_task *task) {
#line 548 "MLPB32_kernels.h"
    float *const restrict adam_discriminator_dense4_kernel_m = task->pointers[0]; /* adam/discriminator/dense4/kernel/m [16][1] */
    float *const restrict adam_discriminator_dense4_kernel_v = task->pointers[1]; /* adam/discriminator/dense4/kernel/v [16][1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 16; c++) {
            adam_discriminator_dense4_kernel_m[c] = 0.0f;
            adam_discriminator_dense4_kernel_v[c] = 0.0f;
        }
    }
}

/* mlp_b32_step_pack_generator_dense1_kernel
 *   pack generator/dense1/kernel [64, 128]
 *   66 kB
 *   also runs as mlp_b32_generate_pack_generator_dense1_kernel
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense1_kernel(const mlp_b32_task *task) {
#line 567 "MLPB32_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* generator/dense1/kernel [64][128] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* generator/dense1/kernel in panels [1][4][64][32] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(generator_dense1_kernel + item * 128, generator_dense1_kernel_in_panels + item * 32,
                         2048, 32, 128);
    }
}

/* mlp_b32_step_noise
 *   random numbers noise [n=32, 64]  (Models/MLPB32.swift:7)
 *   8 kB
 * from Models/MLPB32.swift:7 */
#line 7 "Models/MLPB32.swift"
static void mlp_b32_step_noise(const mlp_b32_task *task) {
#line 583 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise_2 = task->pointers[0]; /* noise [1][32][64] */
    float *const restrict trace_noise = task->pointers[1];
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 256;
        float noise[256];
        bespoke_normal(noise, 256, call, task->numbers[0], column, 1.0f);
        for (int c = 0; c < 256; c++) {
            noise_2[column + c] = noise[c];
            if (trace_noise) {
                trace_noise[column + c] = noise[c];
            }
        }
    }
}

/* mlp_b32_step_generator_dense1_product
 *   dense generator/dense1/product [n=32, 128]  (Models/MLP.swift:13)
 *   add generator/dense1 [n=32, 128]  (Models/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU1 [n=32, 128]  (Models/MLP.swift:14)
 *   sum generator/batchNorm1/mean_sum [128]  (Models/MLP.swift:15)
 *   0.5 MFLOP, 58 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_generator_dense1_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_generator_dense1_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_generator_dense1_product(const mlp_b32_task *task) {
#line 616 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_generator_dense1_product_first_term;
    const term *const terms = mlp_b32_step_generator_dense1_product_terms;
    float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][32][128] */
    const float *const restrict noise = task->pointers[1]; /* noise [1][32][64] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* generator/dense1/kernel in panels [1][4][64][32] */
    const float *const restrict generator_dense1_bias = task->pointers[3]; /* generator/dense1/bias [128] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[4]; /* sums for generator/batchNorm1/mean_sum [1][128] */
    const range items = share_by_terms(first_term, 1, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0], noise, 2048, 64, 1,
                         generator_dense1_kernel_in_panels + item % 4 * 2048, 8192, 32, 64,
                         generator_dense1_product + column, 128, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = generator_dense1_product[row * 128 + column + c];
                const float dense1 = product + generator_dense1_bias[column + c];
                total[c] += dense1 > 0.0f ? dense1 : 0.2f * dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm1_mean
 *   scale by 0.03125 generator/batchNorm1/mean [128]  (Models/MLP.swift:15)
 *   scale by 0.0003125000000000003 generator/batchNorm1/moving_mean/new [128]  (Models/MLP.swift:15)
 *   add generator/batchNorm1/moving_mean/next [128]  (Models/MLP.swift:15)
 *   2 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm1_mean(const mlp_b32_task *task) {
#line 652 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* sums for generator/batchNorm1/mean_sum [1][128] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* generator/batchNorm1/moving_mean [128] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* generator/batchNorm1/mean [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_mean[c] = 0x1p-5f * sums_for_generator_batchNorm1_mean_sum[c];
            generator_batchNorm1_moving_mean[c] = 0.99f * generator_batchNorm1_moving_mean[c] + 0x1.47ae14p-12f * sums_for_generator_batchNorm1_mean_sum[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm1_centred
 *   subtract generator/batchNorm1/centred [n=32, 128]  (Models/MLP.swift:15)
 *   square generator/batchNorm1/squares [n=32, 128]  (Models/MLP.swift:15)
 *   sum generator/batchNorm1/variance_sum [128]  (Models/MLP.swift:15)
 *   17 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm1_centred(const mlp_b32_task *task) {
#line 673 "MLPB32_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][32][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* generator/batchNorm1/mean [128] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[3]; /* sums for generator/batchNorm1/variance_sum [1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = generator_dense1_product[row * 128 + column + c] + generator_dense1_bias[column + c];
                const float centred = (dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm1_moving_variance_new
 *   scale by 0.0003125000000000003 generator/batchNorm1/moving_variance/new [128]  (Models/MLP.swift:15)
 *   add generator/batchNorm1/moving_variance/next [128]  (Models/MLP.swift:15)
 *   0.03125 x + 0.001 generator/batchNorm1/variance_plus_epsilon [128]  (Models/MLP.swift:15)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [128]  (Models/MLP.swift:15)
 *   2 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm1_moving_variance_new(const mlp_b32_task *task) {
#line 704 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* sums for generator/batchNorm1/variance_sum [1][128] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* generator/batchNorm1/moving_variance [128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* generator/batchNorm1/inverse_deviation [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_inverse_deviation[c] = 1.0f / sqrtf(0x1p-5f * sums_for_generator_batchNorm1_variance_sum[c] + 0.001f);
            generator_batchNorm1_moving_variance[c] = 0.99f * generator_batchNorm1_moving_variance[c] + 0x1.47ae14p-12f * sums_for_generator_batchNorm1_variance_sum[c];
        }
    }
}

/* mlp_b32_step_pack_generator_dense2_kernel
 *   pack generator/dense2/kernel [128, 256]
 *   262 kB
 *   also runs as mlp_b32_generate_pack_generator_dense2_kernel
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense2_kernel(const mlp_b32_task *task) {
#line 724 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_kernel = task->pointers[0]; /* generator/dense2/kernel [128][256] */
    float *const restrict generator_dense2_kernel_in_panels = task->pointers[1]; /* generator/dense2/kernel in panels [1][8][128][32] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(generator_dense2_kernel + item * 256, generator_dense2_kernel_in_panels + item * 32,
                         4096, 32, 256);
    }
}

/* mlp_b32_step_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=32, 128]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=32, 128]  (Models/MLP.swift:15)
 *   add generator/batchNorm1 [n=32, 128]  (Models/MLP.swift:15)
 *   35 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm1_normalised(const mlp_b32_task *task) {
#line 742 "MLPB32_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][32][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* generator/batchNorm1/mean [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* generator/batchNorm1/inverse_deviation [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* generator/batchNorm1/beta [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* generator/batchNorm1 [1][32][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = generator_dense1_product[row * 128 + column + c] + generator_dense1_bias[column + c];
                generator_batchNorm1[row * 128 + column + c] = ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c]) * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c] + generator_batchNorm1_beta[column + c];
            }
        }
    }
}

/* mlp_b32_step_generator_dense2_product
 *   dense generator/dense2/product [n=32, 256]  (Models/MLP.swift:13)
 *   add generator/dense2 [n=32, 256]  (Models/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU2 [n=32, 256]  (Models/MLP.swift:14)
 *   sum generator/batchNorm2/mean_sum [256]  (Models/MLP.swift:15)
 *   2.1 MFLOP, 181 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_generator_dense2_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_generator_dense2_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_generator_dense2_product(const mlp_b32_task *task) {
#line 777 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_generator_dense2_product_first_term;
    const term *const terms = mlp_b32_step_generator_dense2_product_terms;
    float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][32][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* generator/batchNorm1 [1][32][128] */
    const float *const restrict generator_dense2_kernel_in_panels = task->pointers[2]; /* generator/dense2/kernel in panels [1][8][128][32] */
    const float *const restrict generator_dense2_bias = task->pointers[3]; /* generator/dense2/bias [256] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[4]; /* sums for generator/batchNorm2/mean_sum [1][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm1, 4096, 128, 1,
                         generator_dense2_kernel_in_panels + item % 8 * 4096, 32768, 32, 128,
                         generator_dense2_product + column, 256, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = generator_dense2_product[row * 256 + column + c];
                const float dense2 = product + generator_dense2_bias[column + c];
                total[c] += dense2 > 0.0f ? dense2 : 0.2f * dense2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm2_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm2_mean
 *   scale by 0.03125 generator/batchNorm2/mean [256]  (Models/MLP.swift:15)
 *   scale by 0.0003125000000000003 generator/batchNorm2/moving_mean/new [256]  (Models/MLP.swift:15)
 *   add generator/batchNorm2/moving_mean/next [256]  (Models/MLP.swift:15)
 *   4 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm2_mean(const mlp_b32_task *task) {
#line 814 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* sums for generator/batchNorm2/mean_sum [1][256] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* generator/batchNorm2/moving_mean [256] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* generator/batchNorm2/mean [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_mean[c] = 0x1p-5f * sums_for_generator_batchNorm2_mean_sum[c];
            generator_batchNorm2_moving_mean[c] = 0.99f * generator_batchNorm2_moving_mean[c] + 0x1.47ae14p-12f * sums_for_generator_batchNorm2_mean_sum[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm2_centred
 *   subtract generator/batchNorm2/centred [n=32, 256]  (Models/MLP.swift:15)
 *   square generator/batchNorm2/squares [n=32, 256]  (Models/MLP.swift:15)
 *   sum generator/batchNorm2/variance_sum [256]  (Models/MLP.swift:15)
 *   35 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm2_centred(const mlp_b32_task *task) {
#line 835 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][32][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* generator/batchNorm2/mean [256] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[3]; /* sums for generator/batchNorm2/variance_sum [1][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense2 = generator_dense2_product[row * 256 + column + c] + generator_dense2_bias[column + c];
                const float centred = (dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm2_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm2_moving_variance_new
 *   scale by 0.0003125000000000003 generator/batchNorm2/moving_variance/new [256]  (Models/MLP.swift:15)
 *   add generator/batchNorm2/moving_variance/next [256]  (Models/MLP.swift:15)
 *   0.03125 x + 0.001 generator/batchNorm2/variance_plus_epsilon [256]  (Models/MLP.swift:15)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [256]  (Models/MLP.swift:15)
 *   4 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm2_moving_variance_new(const mlp_b32_task *task) {
#line 866 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* sums for generator/batchNorm2/variance_sum [1][256] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* generator/batchNorm2/moving_variance [256] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* generator/batchNorm2/inverse_deviation [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(0x1p-5f * sums_for_generator_batchNorm2_variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[c] = 0.99f * generator_batchNorm2_moving_variance[c] + 0x1.47ae14p-12f * sums_for_generator_batchNorm2_variance_sum[c];
        }
    }
}

/* mlp_b32_step_pack_generator_dense3_kernel
 *   pack generator/dense3/kernel [256, 512]
 *   1 MB
 *   also runs as mlp_b32_generate_pack_generator_dense3_kernel
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense3_kernel(const mlp_b32_task *task) {
#line 886 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_kernel = task->pointers[0]; /* generator/dense3/kernel [256][512] */
    float *const restrict generator_dense3_kernel_in_panels = task->pointers[1]; /* generator/dense3/kernel in panels [1][16][256][32] */
    const range items = share_evenly(256, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(generator_dense3_kernel + item * 512, generator_dense3_kernel_in_panels + item * 32,
                         8192, 32, 512);
    }
}

/* mlp_b32_step_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=32, 256]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=32, 256]  (Models/MLP.swift:15)
 *   add generator/batchNorm2 [n=32, 256]  (Models/MLP.swift:15)
 *   71 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm2_normalised(const mlp_b32_task *task) {
#line 904 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][32][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* generator/batchNorm2/mean [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* generator/batchNorm2/inverse_deviation [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* generator/batchNorm2/beta [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* generator/batchNorm2 [1][32][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense2 = generator_dense2_product[row * 256 + column + c] + generator_dense2_bias[column + c];
                generator_batchNorm2[row * 256 + column + c] = ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c]) * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c] + generator_batchNorm2_beta[column + c];
            }
        }
    }
}

/* mlp_b32_step_generator_dense3_product
 *   dense generator/dense3/product [n=32, 512]  (Models/MLP.swift:13)
 *   add generator/dense3 [n=32, 512]  (Models/MLP.swift:13)
 *   leaky ReLU (0.2) generator/leakyReLU3 [n=32, 512]  (Models/MLP.swift:14)
 *   sum generator/batchNorm3/mean_sum [512]  (Models/MLP.swift:15)
 *   8.4 MFLOP, 625 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_generator_dense3_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_generator_dense3_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_generator_dense3_product(const mlp_b32_task *task) {
#line 939 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_generator_dense3_product_first_term;
    const term *const terms = mlp_b32_step_generator_dense3_product_terms;
    float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][32][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* generator/batchNorm2 [1][32][256] */
    const float *const restrict generator_dense3_kernel_in_panels = task->pointers[2]; /* generator/dense3/kernel in panels [1][16][256][32] */
    const float *const restrict generator_dense3_bias = task->pointers[3]; /* generator/dense3/bias [512] */
    float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[4]; /* sums for generator/batchNorm3/mean_sum [1][512] */
    const range items = share_by_terms(first_term, 1, 16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm2, 8192, 256, 1,
                         generator_dense3_kernel_in_panels + item % 16 * 8192, 131072, 32, 256,
                         generator_dense3_product + column, 512, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = generator_dense3_product[row * 512 + column + c];
                const float dense3 = product + generator_dense3_bias[column + c];
                total[c] += dense3 > 0.0f ? dense3 : 0.2f * dense3;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm3_mean_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm3_mean
 *   scale by 0.03125 generator/batchNorm3/mean [512]  (Models/MLP.swift:15)
 *   scale by 0.0003125000000000003 generator/batchNorm3/moving_mean/new [512]  (Models/MLP.swift:15)
 *   add generator/batchNorm3/moving_mean/next [512]  (Models/MLP.swift:15)
 *   8 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm3_mean(const mlp_b32_task *task) {
#line 976 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* sums for generator/batchNorm3/mean_sum [1][512] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* generator/batchNorm3/moving_mean [512] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* generator/batchNorm3/mean [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float mean_sum = sums_for_generator_batchNorm3_mean_sum[column + c];
            const float moving_mean = generator_batchNorm3_moving_mean[column + c];
            generator_batchNorm3_mean[column + c] = 0x1p-5f * mean_sum;
            generator_batchNorm3_moving_mean[column + c] = 0.99f * moving_mean + 0x1.47ae14p-12f * mean_sum;
        }
    }
}

/* mlp_b32_step_generator_batchNorm3_centred
 *   subtract generator/batchNorm3/centred [n=32, 512]  (Models/MLP.swift:15)
 *   square generator/batchNorm3/squares [n=32, 512]  (Models/MLP.swift:15)
 *   sum generator/batchNorm3/variance_sum [512]  (Models/MLP.swift:15)
 *   70 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm3_centred(const mlp_b32_task *task) {
#line 1000 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][32][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* generator/batchNorm3/mean [512] */
    float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[3]; /* sums for generator/batchNorm3/variance_sum [1][512] */
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense3 = generator_dense3_product[row * 512 + column + c] + generator_dense3_bias[column + c];
                const float centred = (dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm3_variance_sum[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm3_moving_variance_new
 *   scale by 0.0003125000000000003 generator/batchNorm3/moving_variance/new [512]  (Models/MLP.swift:15)
 *   add generator/batchNorm3/moving_variance/next [512]  (Models/MLP.swift:15)
 *   0.03125 x + 0.001 generator/batchNorm3/variance_plus_epsilon [512]  (Models/MLP.swift:15)
 *   reciprocal square root generator/batchNorm3/inverse_deviation [512]  (Models/MLP.swift:15)
 *   8 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm3_moving_variance_new(const mlp_b32_task *task) {
#line 1031 "MLPB32_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* sums for generator/batchNorm3/variance_sum [1][512] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* generator/batchNorm3/moving_variance [512] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* generator/batchNorm3/inverse_deviation [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float variance_sum = sums_for_generator_batchNorm3_variance_sum[column + c];
            const float moving_variance = generator_batchNorm3_moving_variance[column + c];
            generator_batchNorm3_inverse_deviation[column + c] = 1.0f / sqrtf(0x1p-5f * variance_sum + 0.001f);
            generator_batchNorm3_moving_variance[column + c] = 0.99f * moving_variance + 0x1.47ae14p-12f * variance_sum;
        }
    }
}

/* mlp_b32_step_pack_generator_dense4_kernel
 *   pack generator/dense4/kernel [512, 784]
 *   3 MB
 *   also runs as mlp_b32_generate_pack_generator_dense4_kernel
 *   also runs as mlp_b32_generate_one_pack_generator_dense4_kernel
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense4_kernel(const mlp_b32_task *task) {
#line 1055 "MLPB32_kernels.h"
    const float *const restrict generator_dense4_kernel = task->pointers[0]; /* generator/dense4/kernel [512][784] */
    float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* generator/dense4/kernel in panels [1][25][512][32] */
    const range items = share_evenly(512, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(generator_dense4_kernel + item * 784, generator_dense4_kernel_in_panels + item * 32,
                         16384, 32, 784);
    }
}

/* mlp_b32_step_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=32, 512]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=32, 512]  (Models/MLP.swift:15)
 *   add generator/batchNorm3 [n=32, 512]  (Models/MLP.swift:15)
 *   141 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm3_normalised(const mlp_b32_task *task) {
#line 1073 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][32][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* generator/batchNorm3/mean [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* generator/batchNorm3/inverse_deviation [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* generator/batchNorm3/beta [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* generator/batchNorm3 [1][32][512] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 64;
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 64; c++) {
                const float dense3 = generator_dense3_product[row * 512 + column + c] + generator_dense3_bias[column + c];
                generator_batchNorm3[row * 512 + column + c] = ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c]) * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c] + generator_batchNorm3_beta[column + c];
            }
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense1_kernel
 *   pack discriminator/dense1/kernel [784, 256]
 *   2 MB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense1_kernel(const mlp_b32_task *task) {
#line 1099 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [784][256] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [1][8][784][32] */
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(discriminator_dense1_kernel + item * 256,
                         discriminator_dense1_kernel_in_panels + item * 32, 25088, 32, 256);
    }
}

/* mlp_b32_step_generator_dense4_product
 *   dense generator/dense4/product [n=32, 784]  (Models/MLP.swift:17)
 *   add generator/dense4 [n=32, 784]  (Models/MLP.swift:17)
 *   tanh generator/tanh1 [n=32, 784]  (Models/MLP.swift:18)
 *   25.7 MFLOP, 2 MB
 * from Models/MLP.swift:17 */
static const int32_t mlp_b32_step_generator_dense4_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_generator_dense4_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 17 "Models/MLP.swift"
static void mlp_b32_step_generator_dense4_product(const mlp_b32_task *task) {
#line 1123 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_generator_dense4_product_first_term;
    const term *const terms = mlp_b32_step_generator_dense4_product_terms;
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* generator/batchNorm3 [1][32][512] */
    const float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* generator/dense4/kernel in panels [1][25][512][32] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* generator/dense4/bias [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* generator/tanh1 [1][32][784] */
    const range items = share_by_terms(first_term, 1, 25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, columns, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm3, 16384, 512, 1,
                         generator_dense4_kernel_in_panels + item % 25 * 16384, 409600, 32, 512, tile, 32, 0,
                         NULL);
        for (int row = 0; row < 32; row++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                generator_tanh1[row * 784 + column + c] = bespoke_tanh(tile[row * 32 + c] + generator_dense4_bias[column + c]);
            }
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense2_kernel
 *   pack discriminator/dense2/kernel [256, 64]
 *   131 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense2_kernel(const mlp_b32_task *task) {
#line 1153 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense2_kernel = task->pointers[0]; /* discriminator/dense2/kernel [256][64] */
    float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* discriminator/dense2/kernel in panels [1][2][256][32] */
    const range items = share_evenly(256, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(discriminator_dense2_kernel + item * 64,
                         discriminator_dense2_kernel_in_panels + item * 32, 8192, 32, 64);
    }
}

/* mlp_b32_step_discriminator_dense1_real_product
 *   dense discriminator/dense1/real/product [n=32, 256]  (Models/MLP.swift:27)
 *   add discriminator/dense1/real [n=32, 256]  (Models/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/real [n=32, 256]  (Models/MLP.swift:28)
 *   12.8 MFLOP, 937 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_discriminator_dense1_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense1_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense1_real_product(const mlp_b32_task *task) {
#line 1177 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense1_real_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense1_real_product_terms;
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [1][8][784][32] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* discriminator/dense1/bias [256] */
    float *const restrict discriminator_leakyReLU1_real = task->pointers[3]; /* discriminator/leakyReLU1/real [1][32][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0], input_real, 784,
                         784, 1, discriminator_dense1_kernel_in_panels + item % 8 * 25088, 200704, 32, 784,
                         tile, 32, 0, NULL);
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] + discriminator_dense1_bias[column + c];
                discriminator_leakyReLU1_real[row * 256 + column + c] = real > 0.0f ? real : 0.2f * real;
            }
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense3_kernel
 *   pack discriminator/dense3/kernel [64, 16]
 *   8 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense3_kernel(const mlp_b32_task *task) {
#line 1206 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense3_kernel = task->pointers[0]; /* discriminator/dense3/kernel [64][16] */
    float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][1][64][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 16; c++) {
                discriminator_dense3_kernel_in_panels[(item * 64 + row) * 16 + c] = discriminator_dense3_kernel[row * 16 + c];
            }
        }
    }
}

/* mlp_b32_step_discriminator_dense2_real_product
 *   dense discriminator/dense2/real/product [n=32, 64]  (Models/MLP.swift:27)
 *   add discriminator/dense2/real [n=32, 64]  (Models/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU2/real [n=32, 64]  (Models/MLP.swift:28)
 *   1.0 MFLOP, 107 kB
 *   also runs as mlp_b32_step_discriminator_dense2_fake_product
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_discriminator_dense2_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense2_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense2_real_product(const mlp_b32_task *task) {
#line 1234 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense2_real_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense2_real_product_terms;
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[0]; /* discriminator/leakyReLU1/real [1][32][256] */
    const float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* discriminator/dense2/kernel in panels [1][2][256][32] */
    const float *const restrict discriminator_dense2_bias = task->pointers[2]; /* discriminator/dense2/bias [64] */
    float *const restrict discriminator_leakyReLU2_real = task->pointers[3]; /* discriminator/leakyReLU2/real [1][32][64] */
    const range items = share_by_terms(first_term, 1, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU1_real, 8192, 256, 1,
                         discriminator_dense2_kernel_in_panels + item % 2 * 8192, 16384, 32, 256, tile, 32, 0,
                         NULL);
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] + discriminator_dense2_bias[column + c];
                discriminator_leakyReLU2_real[row * 64 + column + c] = real > 0.0f ? real : 0.2f * real;
            }
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense4_kernel
 *   pack discriminator/dense4/kernel [16, 1]
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense4_kernel(const mlp_b32_task *task) {
#line 1264 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense4_kernel = task->pointers[0]; /* discriminator/dense4/kernel [16][1] */
    float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* discriminator/dense4/kernel in panels [1][1][16][1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 16; row++) {
            for (int c = 0; c < 1; c++) {
                discriminator_dense4_kernel_in_panels[item * 16 + row + c] = discriminator_dense4_kernel[row + c];
            }
        }
    }
}

/* mlp_b32_step_discriminator_dense3_real_product
 *   dense discriminator/dense3/real/product [n=32, 16]  (Models/MLP.swift:27)
 *   add discriminator/dense3/real [n=32, 16]  (Models/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU3/real [n=32, 16]  (Models/MLP.swift:28)
 *   0.1 MFLOP, 14 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_discriminator_dense3_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense3_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense3_real_product(const mlp_b32_task *task) {
#line 1291 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense3_real_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense3_real_product_terms;
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[0]; /* discriminator/leakyReLU2/real [1][32][64] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][1][64][16] */
    const float *const restrict discriminator_dense3_bias = task->pointers[2]; /* discriminator/dense3/bias [16] */
    float *const restrict discriminator_leakyReLU3_real = task->pointers[3]; /* discriminator/leakyReLU3/real [1][32][16] */
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[512];
        bespoke_multiply(32, 16, 16, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU2_real, 2048, 64, 1, discriminator_dense3_kernel_in_panels,
                         1024, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 16; c++) {
                const float real = tile[row * 16 + c] + discriminator_dense3_bias[c];
                discriminator_leakyReLU3_real[row * 16 + c] = real > 0.0f ? real : 0.2f * real;
            }
        }
    }
}

/* mlp_b32_step_discriminator_dense4_real_product
 *   dense discriminator/dense4/real/product [n=32, 1]  (Models/MLP.swift:30)
 *   add discriminator/dense4/real [n=32, 1]  (Models/MLP.swift:30)
 *   sigmoid score/real [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum score/real []  (Models/MLPB32.swift:7)
 *   negate loss/discriminator/real [n=32, 1]  (Models/MLPB32.swift:7)
 *   softplus loss/discriminator/real [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum loss/discriminator/real []  (Models/MLPB32.swift:7)
 *   sigmoid grad/loss/discriminator/real [n=32, 1]  (Models/MLPB32.swift:7)
 *   scale by -0.03125 grad/loss/discriminator/real [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum grad/discriminator/dense4/real/bias [1]  (Models/MLP.swift:30)
 *   0.0 MFLOP, 2 kB
 * from Models/MLP.swift:30 */
static const int32_t mlp_b32_step_discriminator_dense4_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense4_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 30 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense4_real_product(const mlp_b32_task *task) {
#line 1334 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense4_real_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense4_real_product_terms;
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[0]; /* discriminator/leakyReLU3/real [1][32][16] */
    const float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* discriminator/dense4/kernel in panels [1][1][16][1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[2]; /* discriminator/dense4/bias [1] */
    float *const restrict grad_loss_discriminator_real = task->pointers[3]; /* grad/loss/discriminator/real [1][32][1] */
    float *const restrict trace_logits_real = task->pointers[4];
    float *const restrict sums_for_score_real = task->pointers[5]; /* sums for score/real [1][1] */
    float *const restrict sums_for_loss_discriminator_real = task->pointers[6]; /* sums for loss/discriminator/real [1][1] */
    float *const restrict sums_for_grad_discriminator_dense4_real_bias = task->pointers[7]; /* sums for grad/discriminator/dense4/real/bias [1][1] */
    const float bias_value = discriminator_dense4_bias[0];
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[32];
        bespoke_dot(32, 1, terms + first_term[0], first_term[1] - first_term[0], discriminator_leakyReLU3_real,
                    512, 16, discriminator_dense4_kernel_in_panels, 16, 1, 16, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 1; c++) {
                const float real = tile[row + c] + bias_value;
                const float real_2 = -real;
                const float real_3 = bespoke_sigmoid(real_2);
                grad_loss_discriminator_real[row + c] = -0x1p-5f * real_3;
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
            sums_for_grad_discriminator_dense4_real_bias[c] = total_3[c];
        }
    }
}

/* mlp_b32_step_discriminator_dense1_fake_product
 *   dense discriminator/dense1/fake/product [n=32, 256]  (Models/MLP.swift:27)
 *   add discriminator/dense1/fake [n=32, 256]  (Models/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/fake [n=32, 256]  (Models/MLP.swift:28)
 *   12.8 MFLOP, 937 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_discriminator_dense1_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense1_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense1_fake_product(const mlp_b32_task *task) {
#line 1394 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense1_fake_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense1_fake_product_terms;
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [1][32][784] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [1][8][784][32] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* discriminator/dense1/bias [256] */
    float *const restrict discriminator_leakyReLU1_fake = task->pointers[3]; /* discriminator/leakyReLU1/fake [1][32][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0], generator_tanh1,
                         25088, 784, 1, discriminator_dense1_kernel_in_panels + item % 8 * 25088, 200704, 32,
                         784, tile, 32, 0, NULL);
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float fake = tile[row * 32 + c] + discriminator_dense1_bias[column + c];
                discriminator_leakyReLU1_fake[row * 256 + column + c] = fake > 0.0f ? fake : 0.2f * fake;
            }
        }
    }
}

/* mlp_b32_step_discriminator_dense3_fake_product
 *   dense discriminator/dense3/fake/product [n=32, 16]  (Models/MLP.swift:27)
 *   add discriminator/dense3/fake [n=32, 16]  (Models/MLP.swift:27)
 *   leaky ReLU (0.2) discriminator/leakyReLU3/fake [n=32, 16]  (Models/MLP.swift:28)
 *   derivative of leaky ReLU (0.2) grad/discriminator/leakyReLU3/fake [n=32, 16]  (Models/MLP.swift:28)
 *   multiply grad/discriminator/leakyReLU3/fake [n=32, 16]  (Models/MLP.swift:28)
 *   0.1 MFLOP, 17 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_discriminator_dense3_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense3_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense3_fake_product(const mlp_b32_task *task) {
#line 1433 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense3_fake_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense3_fake_product_terms;
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[0]; /* discriminator/leakyReLU2/fake [1][32][64] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][1][64][16] */
    const float *const restrict discriminator_dense3_bias = task->pointers[2]; /* discriminator/dense3/bias [16] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[3]; /* discriminator/dense4/kernel [16][1] */
    float *const restrict discriminator_leakyReLU3_fake = task->pointers[4]; /* discriminator/leakyReLU3/fake [1][32][16] */
    float *const restrict grad_discriminator_leakyReLU3_fake = task->pointers[5]; /* grad/discriminator/leakyReLU3/fake [1][32][16] */
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[512];
        bespoke_multiply(32, 16, 16, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU2_fake, 2048, 64, 1, discriminator_dense3_kernel_in_panels,
                         1024, 16, 64, tile, 16, 0, NULL);
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 16; c++) {
                const float fake = tile[row * 16 + c] + discriminator_dense3_bias[c];
                const float fake_2 = fake > 0.0f ? fake : 0.2f * fake;
                discriminator_leakyReLU3_fake[row * 16 + c] = fake_2;
                grad_discriminator_leakyReLU3_fake[row * 16 + c] = discriminator_dense4_kernel[c] * bespoke_slope(fake_2, 0.2f);
            }
        }
    }
}

/* mlp_b32_step_discriminator_dense4_fake_product
 *   dense discriminator/dense4/fake/product [n=32, 1]  (Models/MLP.swift:30)
 *   add discriminator/dense4/fake [n=32, 1]  (Models/MLP.swift:30)
 *   sigmoid score/fake [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum score/fake []  (Models/MLPB32.swift:7)
 *   softplus loss/discriminator/fake [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum loss/discriminator/fake []  (Models/MLPB32.swift:7)
 *   negate loss/generator [n=32, 1]  (Models/MLPB32.swift:7)
 *   softplus loss/generator [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum loss/generator []  (Models/MLPB32.swift:7)
 *   scale by 0.03125 grad/loss/discriminator/fake [n=32, 1]  (Models/MLPB32.swift:7)
 *   sum grad/discriminator/dense4/fake/bias [1]  (Models/MLP.swift:30)
 *   sigmoid grad/loss/generator [n=32, 1]  (Models/MLPB32.swift:7)
 *   scale by -0.03125 grad/loss/generator [n=32, 1]  (Models/MLPB32.swift:7)
 *   0.0 MFLOP, 2 kB
 * from Models/MLP.swift:30 */
static const int32_t mlp_b32_step_discriminator_dense4_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_discriminator_dense4_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 30 "Models/MLP.swift"
static void mlp_b32_step_discriminator_dense4_fake_product(const mlp_b32_task *task) {
#line 1483 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_discriminator_dense4_fake_product_first_term;
    const term *const terms = mlp_b32_step_discriminator_dense4_fake_product_terms;
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[0]; /* discriminator/leakyReLU3/fake [1][32][16] */
    const float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* discriminator/dense4/kernel in panels [1][1][16][1] */
    const float *const restrict discriminator_dense4_bias = task->pointers[2]; /* discriminator/dense4/bias [1] */
    float *const restrict grad_loss_discriminator_fake = task->pointers[3]; /* grad/loss/discriminator/fake [1][32][1] */
    float *const restrict grad_loss_generator = task->pointers[4]; /* grad/loss/generator [1][32][1] */
    float *const restrict trace_logits_fake = task->pointers[5];
    float *const restrict sums_for_score_fake = task->pointers[6]; /* sums for score/fake [1][1] */
    float *const restrict sums_for_loss_discriminator_fake = task->pointers[7]; /* sums for loss/discriminator/fake [1][1] */
    float *const restrict sums_for_loss_generator = task->pointers[8]; /* sums for loss/generator [1][1] */
    float *const restrict sums_for_grad_discriminator_dense4_fake_bias = task->pointers[9]; /* sums for grad/discriminator/dense4/fake/bias [1][1] */
    const float bias_value = discriminator_dense4_bias[0];
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[32];
        bespoke_dot(32, 1, terms + first_term[0], first_term[1] - first_term[0], discriminator_leakyReLU3_fake,
                    512, 16, discriminator_dense4_kernel_in_panels, 16, 1, 16, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 1; c++) {
                const float fake = tile[row + c] + bias_value;
                const float fake_2 = bespoke_sigmoid(fake);
                const float generator = -fake;
                grad_loss_discriminator_fake[row + c] = 0x1p-5f * fake_2;
                grad_loss_generator[row + c] = -0x1p-5f * bespoke_sigmoid(generator);
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
            sums_for_grad_discriminator_dense4_fake_bias[c] = total_4[c];
        }
    }
}

/* mlp_b32_step_score_real
 *   scale by 0.03125 score/real []  (Models/MLPB32.swift:7)
 *   scale by 0.03125 score/fake []  (Models/MLPB32.swift:7)
 *   scale by 0.03125 loss/discriminator/real []  (Models/MLPB32.swift:7)
 *   scale by 0.03125 loss/discriminator/fake []  (Models/MLPB32.swift:7)
 *   add loss/discriminator []  (Models/MLPB32.swift:7)
 *   scale by 0.03125 loss/generator []  (Models/MLPB32.swift:7)
 *   0 kB
 * from Models/MLPB32.swift:7 */
#line 7 "Models/MLPB32.swift"
static void mlp_b32_step_score_real(const mlp_b32_task *task) {
#line 1548 "MLPB32_kernels.h"
    const float *const restrict sums_for_score_real = task->pointers[0]; /* sums for score/real [1][1] */
    const float *const restrict sums_for_score_fake = task->pointers[1]; /* sums for score/fake [1][1] */
    const float *const restrict sums_for_loss_discriminator_real = task->pointers[2]; /* sums for loss/discriminator/real [1][1] */
    const float *const restrict sums_for_loss_discriminator_fake = task->pointers[3]; /* sums for loss/discriminator/fake [1][1] */
    const float *const restrict sums_for_loss_generator = task->pointers[4]; /* sums for loss/generator [1][1] */
    float *const restrict output_loss_discriminator = task->pointers[5];
    float *const restrict output_loss_generator = task->pointers[6];
    float *const restrict output_score_real = task->pointers[7];
    float *const restrict output_score_fake = task->pointers[8];
    float *const restrict trace_loss_discriminator = task->pointers[9];
    float *const restrict trace_loss_generator = task->pointers[10];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float discriminator = 0x1p-5f * sums_for_loss_discriminator_real[c] + 0x1p-5f * sums_for_loss_discriminator_fake[c];
            const float generator = 0x1p-5f * sums_for_loss_generator[c];
            output_loss_discriminator[c] = discriminator;
            output_loss_generator[c] = generator;
            output_score_real[c] = 0x1p-5f * sums_for_score_real[c];
            output_score_fake[c] = 0x1p-5f * sums_for_score_fake[c];
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = discriminator;
            }
            if (trace_loss_generator) {
                trace_loss_generator[c] = generator;
            }
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense4_fake_bias
 *   scale by 0.03125 grad/discriminator/dense4/fake/bias [1]  (Models/MLP.swift:30)
 *   scale by -0.03125 grad/discriminator/dense4/real/bias [1]  (Models/MLP.swift:30)
 *   add grad/discriminator/dense4/real/bias [1]  (Models/MLP.swift:30)
 *   scale by 0.09999999999999998 adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   add adam/discriminator/dense4/bias/m [1]  (Models/MLP.swift:30)
 *   square adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   scale by 0.0010000000000000009 adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   add adam/discriminator/dense4/bias/v [1]  (Models/MLP.swift:30)
 *   square root adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   1.0 x + 1e-07 adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   multiply adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   divide adam/discriminator/dense4/bias [1]  (Models/MLP.swift:30)
 *   subtract discriminator/dense4/bias/next [1]  (Models/MLP.swift:30)
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense4_fake_bias(const mlp_b32_task *task) {
#line 1597 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense4_fake_bias = task->pointers[0]; /* sums for grad/discriminator/dense4/fake/bias [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense4_real_bias = task->pointers[1]; /* sums for grad/discriminator/dense4/real/bias [1][1] */
    float *const restrict adam_discriminator_dense4_bias_m = task->pointers[2]; /* adam/discriminator/dense4/bias/m [1] */
    float *const restrict adam_discriminator_dense4_bias_v = task->pointers[3]; /* adam/discriminator/dense4/bias/v [1] */
    float *const restrict discriminator_dense4_bias = task->pointers[4]; /* discriminator/dense4/bias [1] */
    float *const restrict trace_grad_discriminator_dense4_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float bias = 0x1p-5f * sums_for_grad_discriminator_dense4_fake_bias[c] + -0x1p-5f * sums_for_grad_discriminator_dense4_real_bias[c];
            const float m = 0.9f * adam_discriminator_dense4_bias_m[c] + 0.1f * bias;
            const float v = 0.999f * adam_discriminator_dense4_bias_v[c] + 0.001f * (bias * bias);
            if (trace_grad_discriminator_dense4_bias) {
                trace_grad_discriminator_dense4_bias[c] = bias;
            }
            discriminator_dense4_bias[c] = discriminator_dense4_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense4_bias_m[c] = m;
            adam_discriminator_dense4_bias_v[c] = v;
        }
    }
}

/* mlp_b32_step_pack_grad_loss_discriminator_fake
 *   pack grad/loss/discriminator/fake [n=32, 1]
 *   0 kB
 *   also runs as mlp_b32_step_pack_grad_loss_discriminator_real
 * from Models/MLPB32.swift:7 */
#line 7 "Models/MLPB32.swift"
static void mlp_b32_step_pack_grad_loss_discriminator_fake(const mlp_b32_task *task) {
#line 1629 "MLPB32_kernels.h"
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* grad/loss/discriminator/fake [1][32][1] */
    float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* grad/loss/discriminator/fake in panels [1][1][32][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 1; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 32 + row) * 16 + c] = grad_loss_discriminator_fake[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 32 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense3_kernel_2
 *   pack discriminator/dense3/kernel [64, 16]
 *   8 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense3_kernel_2(const mlp_b32_task *task) {
#line 1651 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense3_kernel = task->pointers[0]; /* discriminator/dense3/kernel [64][16] */
    float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][2][16][32] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        bespoke_pack_transposed(discriminator_dense3_kernel + column * 16, 16,
                                discriminator_dense3_kernel_in_panels + item * 512, 16, 32, 32);
    }
}

/* mlp_b32_step_grad_discriminator_leakyReLU3_fake
 *   multiply grad/discriminator/leakyReLU3/fake [n=32, 16]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense3/fake/bias [16]  (Models/MLP.swift:27)
 *   4 kB
 * from Models/MLP.swift:28 */
#line 28 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_leakyReLU3_fake(const mlp_b32_task *task) {
#line 1669 "MLPB32_kernels.h"
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* grad/loss/discriminator/fake [1][32][1] */
    const float *const restrict discriminator_dense4_kernel = task->pointers[1]; /* discriminator/dense4/kernel [16][1] */
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[2]; /* discriminator/leakyReLU3/fake [1][32][16] */
    float *const restrict grad_discriminator_leakyReLU3_fake = task->pointers[3]; /* grad/discriminator/leakyReLU3/fake [1][32][16] */
    float *const restrict sums_for_grad_discriminator_dense3_fake_bias = task->pointers[4]; /* sums for grad/discriminator/dense3/fake/bias [1][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float total[16] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 16; c++) {
                const float fake = grad_loss_discriminator_fake[row] * (discriminator_dense4_kernel[c] * bespoke_slope(discriminator_leakyReLU3_fake[row * 16 + c], 0.2f));
                grad_discriminator_leakyReLU3_fake[row * 16 + c] = fake;
                total[c] += fake;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_grad_discriminator_dense3_fake_bias[c] = total[c];
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense2_kernel_2
 *   pack discriminator/dense2/kernel [256, 64]
 *   131 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense2_kernel_2(const mlp_b32_task *task) {
#line 1697 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense2_kernel = task->pointers[0]; /* discriminator/dense2/kernel [256][64] */
    float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* discriminator/dense2/kernel in panels [1][8][64][32] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_pack_transposed(discriminator_dense2_kernel + column * 64, 64,
                                discriminator_dense2_kernel_in_panels + item * 2048, 64, 32, 32);
    }
}

/* mlp_b32_step_grad_discriminator_dense3_fake_product
 *   dense, gradient of the input: grad/discriminator/dense3/fake/product [n=32, 64]  (Models/MLP.swift:27)
 *   multiply grad/discriminator/leakyReLU2/fake [n=32, 64]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense2/fake/bias [64]  (Models/MLP.swift:27)
 *   0.1 MFLOP, 31 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense3_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense3_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense3_fake_product(const mlp_b32_task *task) {
#line 1722 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense3_fake_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense3_fake_product_terms;
    const float *const restrict grad_discriminator_leakyReLU3_fake = task->pointers[0]; /* grad/discriminator/leakyReLU3/fake [1][32][16] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][2][16][32] */
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[2]; /* discriminator/leakyReLU2/fake [1][32][64] */
    const float *const restrict grad_loss_discriminator_fake = task->pointers[3]; /* grad/loss/discriminator/fake [1][32][1] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[4]; /* grad/discriminator/leakyReLU2/fake [1][32][64] */
    float *const restrict grad_discriminator_leakyReLU2_fake_2 = task->pointers[5]; /* grad/discriminator/leakyReLU2/fake [1][32][64] */
    float *const restrict sums_for_grad_discriminator_dense2_fake_bias = task->pointers[6]; /* sums for grad/discriminator/dense2/fake/bias [1][64] */
    const range items = share_by_terms(first_term, 1, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_discriminator_leakyReLU3_fake, 512, 16, 1,
                         discriminator_dense3_kernel_in_panels + item % 2 * 512, 1024, 32, 16, tile, 32, 0,
                         NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float fake = tile[row * 32 + c] * bespoke_slope(discriminator_leakyReLU2_fake[row * 64 + column + c], 0.2f);
                const float fake_2 = grad_loss_discriminator_fake[row] * fake;
                grad_discriminator_leakyReLU2_fake[row * 64 + column + c] = fake;
                grad_discriminator_leakyReLU2_fake_2[row * 64 + column + c] = fake_2;
                total[c] += fake_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense2_fake_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_pack_discriminator_dense4_kernel_2
 *   pack discriminator/dense4/kernel [16, 1]
 *   0 kB
 * from Models/MLP.swift:30 */
#line 30 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense4_kernel_2(const mlp_b32_task *task) {
#line 1762 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense4_kernel = task->pointers[0]; /* discriminator/dense4/kernel [16][1] */
    float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* discriminator/dense4/kernel in panels [1][1][1][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 1; row++) {
            for (int c = 0; c < 16; c++) {
                discriminator_dense4_kernel_in_panels[(item + row) * 16 + c] = discriminator_dense4_kernel[c];
            }
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense2_fake_product
 *   dense, gradient of the input: grad/discriminator/dense2/fake/product [n=32, 256]  (Models/MLP.swift:27)
 *   multiply grad/discriminator/leakyReLU1/fake [n=32, 256]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense1/fake/bias [256]  (Models/MLP.swift:27)
 *   multiply grad/discriminator/leakyReLU1/fake [n=32, 256]  (Models/MLP.swift:28)
 *   1.0 MFLOP, 172 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense2_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense2_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense2_fake_product(const mlp_b32_task *task) {
#line 1790 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense2_fake_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense2_fake_product_terms;
    const float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[0]; /* grad/discriminator/leakyReLU2/fake [1][32][64] */
    const float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* discriminator/dense2/kernel in panels [1][8][64][32] */
    const float *const restrict discriminator_leakyReLU1_fake = task->pointers[2]; /* discriminator/leakyReLU1/fake [1][32][256] */
    const float *const restrict grad_loss_discriminator_fake = task->pointers[3]; /* grad/loss/discriminator/fake [1][32][1] */
    const float *const restrict grad_loss_generator = task->pointers[4]; /* grad/loss/generator [1][32][1] */
    float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[5]; /* grad/discriminator/leakyReLU1/fake [1][32][256] */
    float *const restrict grad_discriminator_leakyReLU1_fake_2 = task->pointers[6]; /* grad/discriminator/leakyReLU1/fake [1][32][256] */
    float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[7]; /* sums for grad/discriminator/dense1/fake/bias [1][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_discriminator_leakyReLU2_fake, 2048, 64, 1,
                         discriminator_dense2_kernel_in_panels + item % 8 * 2048, 16384, 32, 64, tile, 32, 0,
                         NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float fake = tile[row * 32 + c] * bespoke_slope(discriminator_leakyReLU1_fake[row * 256 + column + c], 0.2f);
                const float fake_2 = grad_loss_discriminator_fake[row] * fake;
                grad_discriminator_leakyReLU1_fake[row * 256 + column + c] = fake_2;
                grad_discriminator_leakyReLU1_fake_2[row * 256 + column + c] = grad_loss_generator[row] * fake;
                total[c] += fake_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense1_fake_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense4_real_product
 *   dense, gradient of the input: grad/discriminator/dense4/real/product [n=32, 16]  (Models/MLP.swift:30)
 *   multiply grad/discriminator/leakyReLU3/real [n=32, 16]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense3/real/bias [16]  (Models/MLP.swift:27)
 *   0.0 MFLOP, 4 kB
 * from Models/MLP.swift:30 */
static const int32_t mlp_b32_step_grad_discriminator_dense4_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense4_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 30 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense4_real_product(const mlp_b32_task *task) {
#line 1839 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense4_real_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense4_real_product_terms;
    const float *const restrict grad_loss_discriminator_real = task->pointers[0]; /* grad/loss/discriminator/real [1][32][1] */
    const float *const restrict discriminator_dense4_kernel_in_panels = task->pointers[1]; /* discriminator/dense4/kernel in panels [1][1][1][16] */
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[2]; /* discriminator/leakyReLU3/real [1][32][16] */
    float *const restrict grad_discriminator_leakyReLU3_real = task->pointers[3]; /* grad/discriminator/leakyReLU3/real [1][32][16] */
    float *const restrict sums_for_grad_discriminator_dense3_real_bias = task->pointers[4]; /* sums for grad/discriminator/dense3/real/bias [1][16] */
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[512];
        bespoke_multiply(32, 16, 16, terms + first_term[0], first_term[1] - first_term[0],
                         grad_loss_discriminator_real, 32, 1, 1, discriminator_dense4_kernel_in_panels, 16, 16,
                         1, tile, 16, 0, NULL);
        float total[16] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 16; c++) {
                const float real = tile[row * 16 + c] * bespoke_slope(discriminator_leakyReLU3_real[row * 16 + c], 0.2f);
                grad_discriminator_leakyReLU3_real[row * 16 + c] = real;
                total[c] += real;
            }
        }
        for (int c = 0; c < 16; c++) {
            sums_for_grad_discriminator_dense3_real_bias[c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense4_real_product_2
 *   dense, gradient of the kernel: grad/discriminator/dense4/fake/product [16, 1]  (Models/MLP.swift:30)
 *   dense, gradient of the kernel: grad/discriminator/dense4/real/product [16, 1]  (Models/MLP.swift:30)
 *   scale by 0.09999999999999998 adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   add adam/discriminator/dense4/kernel/m [16, 1]  (Models/MLP.swift:30)
 *   square adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   scale by 0.0010000000000000009 adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   add adam/discriminator/dense4/kernel/v [16, 1]  (Models/MLP.swift:30)
 *   square root adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   1.0 x + 1e-07 adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   multiply adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   divide adam/discriminator/dense4/kernel [16, 1]  (Models/MLP.swift:30)
 *   subtract discriminator/dense4/kernel/next [16, 1]  (Models/MLP.swift:30)
 *   0.0 MFLOP, 5 kB
 * from Models/MLP.swift:30 */
static const int32_t mlp_b32_step_grad_discriminator_dense4_real_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense4_real_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 30 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense4_real_product_2(const mlp_b32_task *task) {
#line 1890 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense4_real_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense4_real_product_2_terms;
    const float *const restrict discriminator_leakyReLU3_fake = task->pointers[0]; /* discriminator/leakyReLU3/fake [1][32][16] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* grad/loss/discriminator/fake in panels [1][1][32][16] */
    const float *const restrict discriminator_leakyReLU3_real = task->pointers[2]; /* discriminator/leakyReLU3/real [1][32][16] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[3]; /* grad/loss/discriminator/real in panels [1][1][32][16] */
    float *const restrict adam_discriminator_dense4_kernel_m = task->pointers[4]; /* adam/discriminator/dense4/kernel/m [16][1] */
    float *const restrict adam_discriminator_dense4_kernel_v = task->pointers[5]; /* adam/discriminator/dense4/kernel/v [16][1] */
    float *const restrict discriminator_dense4_kernel = task->pointers[6]; /* discriminator/dense4/kernel [16][1] */
    float *const restrict trace_grad_discriminator_dense4_kernel = task->pointers[7];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[256];
        bespoke_multiply(16, 16, 1, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU3_fake, 512, 1, 16, grad_loss_discriminator_fake_in_panels,
                         512, 16, 32, tile, 16, 0, NULL);
        bespoke_multiply(16, 16, 1, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU3_real, 512, 1, 16, grad_loss_discriminator_real_in_panels,
                         512, 16, 32, tile, 16, 1, NULL);
        for (int c = 0; c < 16; c++) {
            const float product = tile[c * 16];
            const float m = 0.9f * adam_discriminator_dense4_kernel_m[c] + 0.1f * product;
            const float v = 0.999f * adam_discriminator_dense4_kernel_v[c] + 0.001f * (product * product);
            if (trace_grad_discriminator_dense4_kernel) {
                trace_grad_discriminator_dense4_kernel[c] = product;
            }
            discriminator_dense4_kernel[c] = discriminator_dense4_kernel[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense4_kernel_m[c] = m;
            adam_discriminator_dense4_kernel_v[c] = v;
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense3_real_bias
 *   add grad/discriminator/dense3/real/bias [16]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense3/bias/m [16]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense3/bias/v [16]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense3/bias [16]  (Models/MLP.swift:27)
 *   subtract discriminator/dense3/bias/next [16]  (Models/MLP.swift:27)
 *   1 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense3_real_bias(const mlp_b32_task *task) {
#line 1942 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense3_fake_bias = task->pointers[0]; /* sums for grad/discriminator/dense3/fake/bias [1][16] */
    const float *const restrict sums_for_grad_discriminator_dense3_real_bias = task->pointers[1]; /* sums for grad/discriminator/dense3/real/bias [1][16] */
    float *const restrict adam_discriminator_dense3_bias_m = task->pointers[2]; /* adam/discriminator/dense3/bias/m [16] */
    float *const restrict adam_discriminator_dense3_bias_v = task->pointers[3]; /* adam/discriminator/dense3/bias/v [16] */
    float *const restrict discriminator_dense3_bias = task->pointers[4]; /* discriminator/dense3/bias [16] */
    float *const restrict trace_grad_discriminator_dense3_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 16; c++) {
            const float bias = sums_for_grad_discriminator_dense3_fake_bias[c] + sums_for_grad_discriminator_dense3_real_bias[c];
            const float m = 0.9f * adam_discriminator_dense3_bias_m[c] + 0.1f * bias;
            const float v = 0.999f * adam_discriminator_dense3_bias_v[c] + 0.001f * (bias * bias);
            if (trace_grad_discriminator_dense3_bias) {
                trace_grad_discriminator_dense3_bias[c] = bias;
            }
            discriminator_dense3_bias[c] = discriminator_dense3_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense3_bias_m[c] = m;
            adam_discriminator_dense3_bias_v[c] = v;
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense3_real_product
 *   dense, gradient of the input: grad/discriminator/dense3/real/product [n=32, 64]  (Models/MLP.swift:27)
 *   multiply grad/discriminator/leakyReLU2/real [n=32, 64]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense2/real/bias [64]  (Models/MLP.swift:27)
 *   0.1 MFLOP, 23 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense3_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense3_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense3_real_product(const mlp_b32_task *task) {
#line 1981 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense3_real_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense3_real_product_terms;
    const float *const restrict grad_discriminator_leakyReLU3_real = task->pointers[0]; /* grad/discriminator/leakyReLU3/real [1][32][16] */
    const float *const restrict discriminator_dense3_kernel_in_panels = task->pointers[1]; /* discriminator/dense3/kernel in panels [1][2][16][32] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* discriminator/leakyReLU2/real [1][32][64] */
    float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[3]; /* grad/discriminator/leakyReLU2/real [1][32][64] */
    float *const restrict sums_for_grad_discriminator_dense2_real_bias = task->pointers[4]; /* sums for grad/discriminator/dense2/real/bias [1][64] */
    const range items = share_by_terms(first_term, 1, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_discriminator_leakyReLU3_real, 512, 16, 1,
                         discriminator_dense3_kernel_in_panels + item % 2 * 512, 1024, 32, 16, tile, 32, 0,
                         NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] * bespoke_slope(discriminator_leakyReLU2_real[row * 64 + column + c], 0.2f);
                grad_discriminator_leakyReLU2_real[row * 64 + column + c] = real;
                total[c] += real;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense2_real_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense3_real_product_2
 *   dense, gradient of the kernel: grad/discriminator/dense3/fake/product [64, 16]  (Models/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense3/real/product [64, 16]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense3/kernel/m [64, 16]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense3/kernel/v [64, 16]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense3/kernel [64, 16]  (Models/MLP.swift:27)
 *   subtract discriminator/dense3/kernel/next [64, 16]  (Models/MLP.swift:27)
 *   0.1 MFLOP, 45 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense3_real_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense3_real_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense3_real_product_2(const mlp_b32_task *task) {
#line 2034 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense3_real_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense3_real_product_2_terms;
    const float *const restrict discriminator_leakyReLU2_fake = task->pointers[0]; /* discriminator/leakyReLU2/fake [1][32][64] */
    const float *const restrict grad_discriminator_leakyReLU3_fake = task->pointers[1]; /* grad/discriminator/leakyReLU3/fake [1][32][16] */
    const float *const restrict discriminator_leakyReLU2_real = task->pointers[2]; /* discriminator/leakyReLU2/real [1][32][64] */
    const float *const restrict grad_discriminator_leakyReLU3_real = task->pointers[3]; /* grad/discriminator/leakyReLU3/real [1][32][16] */
    float *const restrict adam_discriminator_dense3_kernel_m = task->pointers[4]; /* adam/discriminator/dense3/kernel/m [64][16] */
    float *const restrict adam_discriminator_dense3_kernel_v = task->pointers[5]; /* adam/discriminator/dense3/kernel/v [64][16] */
    float *const restrict discriminator_dense3_kernel = task->pointers[6]; /* discriminator/dense3/kernel [64][16] */
    float *const restrict trace_grad_discriminator_dense3_kernel = task->pointers[7];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict tile = task->scratch; /* [1024] */
        float *const restrict copies_ = task->scratch + 1024; /* [2048] */
        bespoke_multiply(64, 16, 16, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU2_fake, 2048, 1, 64, grad_discriminator_leakyReLU3_fake, 512,
                         16, 32, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 3072; /* [2048] */
        bespoke_multiply(64, 16, 16, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU2_real, 2048, 1, 64, grad_discriminator_leakyReLU3_real, 512,
                         16, 32, tile, 16, 1, copies_2_);
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 16; c++) {
                const float product = tile[row * 16 + c];
                const float m = adam_discriminator_dense3_kernel_m[row * 16 + c];
                const float m_2 = 0.9f * m + 0.1f * product;
                const float v = adam_discriminator_dense3_kernel_v[row * 16 + c];
                const float v_2 = 0.999f * v + 0.001f * (product * product);
                const float kernel = discriminator_dense3_kernel[row * 16 + c];
                if (trace_grad_discriminator_dense3_kernel) {
                    trace_grad_discriminator_dense3_kernel[row * 16 + c] = product;
                }
                discriminator_dense3_kernel[row * 16 + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
                adam_discriminator_dense3_kernel_m[row * 16 + c] = m_2;
                adam_discriminator_dense3_kernel_v[row * 16 + c] = v_2;
            }
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense2_real_bias
 *   add grad/discriminator/dense2/real/bias [64]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense2/bias/m [64]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense2/bias/v [64]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense2/bias [64]  (Models/MLP.swift:27)
 *   subtract discriminator/dense2/bias/next [64]  (Models/MLP.swift:27)
 *   2 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense2_real_bias(const mlp_b32_task *task) {
#line 2093 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense2_fake_bias = task->pointers[0]; /* sums for grad/discriminator/dense2/fake/bias [1][64] */
    const float *const restrict sums_for_grad_discriminator_dense2_real_bias = task->pointers[1]; /* sums for grad/discriminator/dense2/real/bias [1][64] */
    float *const restrict adam_discriminator_dense2_bias_m = task->pointers[2]; /* adam/discriminator/dense2/bias/m [64] */
    float *const restrict adam_discriminator_dense2_bias_v = task->pointers[3]; /* adam/discriminator/dense2/bias/v [64] */
    float *const restrict discriminator_dense2_bias = task->pointers[4]; /* discriminator/dense2/bias [64] */
    float *const restrict trace_grad_discriminator_dense2_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            const float bias = sums_for_grad_discriminator_dense2_fake_bias[c] + sums_for_grad_discriminator_dense2_real_bias[c];
            const float m = 0.9f * adam_discriminator_dense2_bias_m[c] + 0.1f * bias;
            const float v = 0.999f * adam_discriminator_dense2_bias_v[c] + 0.001f * (bias * bias);
            if (trace_grad_discriminator_dense2_bias) {
                trace_grad_discriminator_dense2_bias[c] = bias;
            }
            discriminator_dense2_bias[c] = discriminator_dense2_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense2_bias_m[c] = m;
            adam_discriminator_dense2_bias_v[c] = v;
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense2_real_product
 *   dense, gradient of the input: grad/discriminator/dense2/real/product [n=32, 256]  (Models/MLP.swift:27)
 *   multiply grad/discriminator/leakyReLU1/real [n=32, 256]  (Models/MLP.swift:28)
 *   sum grad/discriminator/dense1/real/bias [256]  (Models/MLP.swift:27)
 *   1.0 MFLOP, 139 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense2_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense2_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense2_real_product(const mlp_b32_task *task) {
#line 2132 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense2_real_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense2_real_product_terms;
    const float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[0]; /* grad/discriminator/leakyReLU2/real [1][32][64] */
    const float *const restrict discriminator_dense2_kernel_in_panels = task->pointers[1]; /* discriminator/dense2/kernel in panels [1][8][64][32] */
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[2]; /* discriminator/leakyReLU1/real [1][32][256] */
    float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[3]; /* grad/discriminator/leakyReLU1/real [1][32][256] */
    float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[4]; /* sums for grad/discriminator/dense1/real/bias [1][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_discriminator_leakyReLU2_real, 2048, 64, 1,
                         discriminator_dense2_kernel_in_panels + item % 8 * 2048, 16384, 32, 64, tile, 32, 0,
                         NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] * bespoke_slope(discriminator_leakyReLU1_real[row * 256 + column + c], 0.2f);
                grad_discriminator_leakyReLU1_real[row * 256 + column + c] = real;
                total[c] += real;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_dense1_real_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense2_real_product_2
 *   dense, gradient of the kernel: grad/discriminator/dense2/fake/product [256, 64]  (Models/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense2/real/product [256, 64]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   2.1 MFLOP, 213 kB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense2_real_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense2_real_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense2_real_product_2(const mlp_b32_task *task) {
#line 2178 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense2_real_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense2_real_product_2_terms;
    const float *const restrict discriminator_leakyReLU1_fake = task->pointers[0]; /* discriminator/leakyReLU1/fake [1][32][256] */
    const float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[1]; /* grad/discriminator/leakyReLU2/fake [1][32][64] */
    const float *const restrict discriminator_leakyReLU1_real = task->pointers[2]; /* discriminator/leakyReLU1/real [1][32][256] */
    const float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[3]; /* grad/discriminator/leakyReLU2/real [1][32][64] */
    float *const restrict adam_discriminator_dense2_kernel = task->pointers[4]; /* adam/discriminator/dense2/kernel [256][64] */
    float *const restrict adam_discriminator_dense2_kernel_2 = task->pointers[5]; /* adam/discriminator/dense2/kernel [256][64] */
    float *const restrict trace_grad_discriminator_dense2_kernel = task->pointers[6];
    const range items = share_by_terms(first_term, 1, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [8192] */
        float *const restrict copies_ = task->scratch + 8192; /* [2048] */
        bespoke_multiply(256, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU1_fake, 8192, 1, 256,
                         grad_discriminator_leakyReLU2_fake + item % 2 * 32, 2048, 64, 32, tile, 32, 0,
                         copies_);
        float *const restrict copies_2_ = task->scratch + 10240; /* [2048] */
        bespoke_multiply(256, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         discriminator_leakyReLU1_real, 8192, 1, 256,
                         grad_discriminator_leakyReLU2_real + item % 2 * 32, 2048, 64, 32, tile, 32, 1,
                         copies_2_);
        for (int row = 0; row < 256; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = tile[row * 32 + c];
                adam_discriminator_dense2_kernel[row * 64 + column + c] = 0.1f * product;
                adam_discriminator_dense2_kernel_2[row * 64 + column + c] = 0.001f * (product * product);
                if (trace_grad_discriminator_dense2_kernel) {
                    trace_grad_discriminator_dense2_kernel[row * 64 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_grad_discriminator_dense1_real_bias
 *   add grad/discriminator/dense1/real/bias [256]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense1/bias/m [256]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense1/bias/v [256]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense1/bias [256]  (Models/MLP.swift:27)
 *   subtract discriminator/dense1/bias/next [256]  (Models/MLP.swift:27)
 *   8 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense1_real_bias(const mlp_b32_task *task) {
#line 2231 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[0]; /* sums for grad/discriminator/dense1/fake/bias [1][256] */
    const float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[1]; /* sums for grad/discriminator/dense1/real/bias [1][256] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* adam/discriminator/dense1/bias/m [256] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* adam/discriminator/dense1/bias/v [256] */
    float *const restrict discriminator_dense1_bias = task->pointers[4]; /* discriminator/dense1/bias [256] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            const float bias = sums_for_grad_discriminator_dense1_fake_bias[c] + sums_for_grad_discriminator_dense1_real_bias[c];
            const float m = 0.9f * adam_discriminator_dense1_bias_m[c] + 0.1f * bias;
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

/* mlp_b32_step_pack_discriminator_dense1_kernel_2
 *   pack discriminator/dense1/kernel [784, 256]
 *   2 MB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_pack_discriminator_dense1_kernel_2(const mlp_b32_task *task) {
#line 2262 "MLPB32_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [784][256] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [1][25][256][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        bespoke_pack_transposed(discriminator_dense1_kernel + column * 256, 256,
                                discriminator_dense1_kernel_in_panels + item * 8192, 256, 32, columns);
    }
}

/* mlp_b32_step_grad_discriminator_dense1_real_product
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake/product [784, 256]  (Models/MLP.swift:27)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real/product [784, 256]  (Models/MLP.swift:27)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   square adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   25.7 MFLOP, 2 MB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense1_real_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense1_real_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense1_real_product(const mlp_b32_task *task) {
#line 2290 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense1_real_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense1_real_product_terms;
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [1][32][784] */
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[1]; /* grad/discriminator/leakyReLU1/fake [1][32][256] */
    const float *const restrict input_real = task->pointers[2];
    const float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[3]; /* grad/discriminator/leakyReLU1/real [1][32][256] */
    float *const restrict adam_discriminator_dense1_kernel = task->pointers[4]; /* adam/discriminator/dense1/kernel [784][256] */
    float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[5]; /* adam/discriminator/dense1/kernel [784][256] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[6];
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict tile = task->scratch; /* [25088] */
        float *const restrict copies_ = task->scratch + 25088; /* [2048] */
        bespoke_multiply(784, 32, 32, terms + first_term[0], first_term[1] - first_term[0], generator_tanh1,
                         25088, 1, 784, grad_discriminator_leakyReLU1_fake + item % 8 * 32, 8192, 256, 32,
                         tile, 32, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 27136; /* [2048] */
        bespoke_multiply(784, 32, 32, terms + first_term[0], first_term[1] - first_term[0], input_real, 784, 1,
                         784, grad_discriminator_leakyReLU1_real + item % 8 * 32, 8192, 256, 32, tile, 32, 1,
                         copies_2_);
        for (int row = 0; row < 784; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = tile[row * 32 + c];
                adam_discriminator_dense1_kernel[row * 256 + column + c] = 0.1f * product;
                adam_discriminator_dense1_kernel_2[row * 256 + column + c] = 0.001f * (product * product);
                if (trace_grad_discriminator_dense1_kernel) {
                    trace_grad_discriminator_dense1_kernel[row * 256 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_pack_generator_dense4_kernel_2
 *   pack generator/dense4/kernel [512, 784]
 *   3 MB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense4_kernel_2(const mlp_b32_task *task) {
#line 2331 "MLPB32_kernels.h"
    const float *const restrict generator_dense4_kernel = task->pointers[0]; /* generator/dense4/kernel [512][784] */
    float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* generator/dense4/kernel in panels [1][16][784][32] */
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        bespoke_pack_transposed(generator_dense4_kernel + column * 784, 784,
                                generator_dense4_kernel_in_panels + item * 25088, 784, 32, 32);
    }
}

/* mlp_b32_step_grad_discriminator_dense1_fake_product
 *   dense, gradient of the input: grad/discriminator/dense1/fake/product [n=32, 784]  (Models/MLP.swift:27)
 *   multiply grad/generator/tanh1 [n=32, 784]  (Models/MLP.swift:18)
 *   sum grad/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   12.8 MFLOP, 1 MB
 * from Models/MLP.swift:27 */
static const int32_t mlp_b32_step_grad_discriminator_dense1_fake_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_discriminator_dense1_fake_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 27 "Models/MLP.swift"
static void mlp_b32_step_grad_discriminator_dense1_fake_product(const mlp_b32_task *task) {
#line 2356 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_discriminator_dense1_fake_product_first_term;
    const term *const terms = mlp_b32_step_grad_discriminator_dense1_fake_product_terms;
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[0]; /* grad/discriminator/leakyReLU1/fake [1][32][256] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [1][25][256][32] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* generator/tanh1 [1][32][784] */
    float *const restrict grad_generator_tanh1 = task->pointers[3]; /* grad/generator/tanh1 [1][32][784] */
    float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[4]; /* sums for grad/generator/dense4/bias [1][784] */
    const range items = share_by_terms(first_term, 1, 25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float *const restrict tile = task->scratch; /* [1024] */
        bespoke_multiply(32, 32, columns, terms + first_term[0], first_term[1] - first_term[0],
                         grad_discriminator_leakyReLU1_fake, 8192, 256, 1,
                         discriminator_dense1_kernel_in_panels + item % 25 * 8192, 204800, 32, 256, tile, 32,
                         0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                const float tanh1 = generator_tanh1[row * 784 + column + c];
                const float tanh1_2 = tile[row * 32 + c] * (-(tanh1 * tanh1) + 1.0f);
                grad_generator_tanh1[row * 784 + column + c] = tanh1_2;
                total[c] += tanh1_2;
            }
        }
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            sums_for_grad_generator_dense4_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_generator_dense4_product
 *   dense, gradient of the input: grad/generator/dense4/product [n=32, 512]  (Models/MLP.swift:17)
 *   sum grad/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/scaled [n=32, 512]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm3/inverse_deviation [512]  (Models/MLP.swift:15)
 *   25.7 MFLOP, 2 MB
 * from Models/MLP.swift:17 */
static const int32_t mlp_b32_step_grad_generator_dense4_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense4_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 17 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense4_product(const mlp_b32_task *task) {
#line 2404 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense4_product_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense4_product_terms;
    float *const restrict grad_generator_dense4_product = task->pointers[0]; /* grad/generator/dense4/product [1][32][512] */
    const float *const restrict grad_generator_tanh1 = task->pointers[1]; /* grad/generator/tanh1 [1][32][784] */
    const float *const restrict generator_dense4_kernel_in_panels = task->pointers[2]; /* generator/dense4/kernel in panels [1][16][784][32] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict generator_dense3_product = task->pointers[4]; /* generator/dense3/product [1][32][512] */
    const float *const restrict generator_dense3_bias = task->pointers[5]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[6]; /* generator/batchNorm3/mean [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[7]; /* generator/batchNorm3/inverse_deviation [512] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* sums for grad/generator/batchNorm3/beta [1][512] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* sums for grad/generator/batchNorm3/gamma [1][512] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* sums for grad/generator/batchNorm3/inverse_deviation [1][512] */
    const range items = share_by_terms(first_term, 1, 16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_generator_tanh1, 25088, 784, 1,
                         generator_dense4_kernel_in_panels + item % 16 * 25088, 401408, 32, 784,
                         grad_generator_dense4_product + column, 512, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense4_product[row * 512 + column + c];
                const float dense3 = generator_dense3_product[row * 512 + column + c] + generator_dense3_bias[column + c];
                const float centred = (dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_mean[column + c];
                total[c] += product;
                total_2[c] += product * (centred * generator_batchNorm3_inverse_deviation[column + c]);
                total_3[c] += product * generator_batchNorm3_gamma[column + c] * centred;
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

/* mlp_b32_step_pack_grad_generator_tanh1
 *   pack grad/generator/tanh1 [n=32, 784]
 *   201 kB
 * from Models/MLP.swift:18 */
#line 18 "Models/MLP.swift"
static void mlp_b32_step_pack_grad_generator_tanh1(const mlp_b32_task *task) {
#line 2456 "MLPB32_kernels.h"
    const float *const restrict grad_generator_tanh1 = task->pointers[0]; /* grad/generator/tanh1 [1][32][784] */
    float *const restrict grad_generator_tanh1_in_panels = task->pointers[1]; /* grad/generator/tanh1 in panels [1][25][32][32] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        bespoke_pack_row(grad_generator_tanh1 + item * 784, grad_generator_tanh1_in_panels + item * 32, 1024,
                         32, 784);
    }
}

/* mlp_b32_step_grad_generator_dense4_product_2
 *   dense, gradient of the kernel: grad/generator/dense4/product [512, 784]  (Models/MLP.swift:17)
 *   25.7 MFLOP, 2 MB
 * from Models/MLP.swift:17 */
static const int32_t mlp_b32_step_grad_generator_dense4_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense4_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 17 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense4_product_2(const mlp_b32_task *task) {
#line 2478 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense4_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense4_product_2_terms;
    float *const restrict grad_generator_dense4_product = task->pointers[0]; /* grad/generator/dense4/product [512][784] */
    const float *const restrict generator_batchNorm3 = task->pointers[1]; /* generator/batchNorm3 [1][32][512] */
    const float *const restrict grad_generator_tanh1_in_panels = task->pointers[2]; /* grad/generator/tanh1 in panels [1][25][32][32] */
    float *const restrict trace_grad_generator_dense4_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 1, 25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(512, 32, columns, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm3, 16384, 1, 512,
                         grad_generator_tanh1_in_panels + item % 25 * 1024, 25600, 32, 32,
                         grad_generator_dense4_product + column, 784, 0, copies_);
        for (int row = 0; row < 512; row++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                const float product = grad_generator_dense4_product[row * 784 + column + c];
                if (trace_grad_generator_dense4_kernel) {
                    trace_grad_generator_dense4_kernel[row * 784 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm3_inverse_deviation
 *   scale by -0.5 grad/generator/batchNorm3/inverse_deviation [512]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/inverse_deviation [512]  (Models/MLP.swift:15)
 *   scale by 0.0625 grad/generator/batchNorm3/squares [512]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm3/mean [512]  (Models/MLP.swift:15)
 *   scale by -0.03125 grad/generator/batchNorm3/mean [512]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm3/gamma/m [512]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm3/gamma/v [512]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm3/gamma/next [512]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm3/beta/m [512]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm3/beta/v [512]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm3/beta [512]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm3/beta/next [512]  (Models/MLP.swift:15)
 *   37 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm3_inverse_deviation(const mlp_b32_task *task) {
#line 2535 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[0]; /* sums for grad/generator/batchNorm3/inverse_deviation [1][512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* generator/batchNorm3/inverse_deviation [512] */
    const float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[2]; /* sums for grad/generator/batchNorm3/beta [1][512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[4]; /* sums for grad/generator/batchNorm3/gamma [1][512] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[5]; /* adam/generator/batchNorm3/gamma/m [512] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[6]; /* adam/generator/batchNorm3/gamma/v [512] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[7]; /* adam/generator/batchNorm3/beta/m [512] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[8]; /* adam/generator/batchNorm3/beta/v [512] */
    float *const restrict generator_batchNorm3_beta = task->pointers[9]; /* generator/batchNorm3/beta [512] */
    float *const restrict grad_generator_batchNorm3_squares = task->pointers[10]; /* grad/generator/batchNorm3/squares [512] */
    float *const restrict grad_generator_batchNorm3_mean = task->pointers[11]; /* grad/generator/batchNorm3/mean [512] */
    float *const restrict generator_batchNorm3_gamma_next = task->pointers[12]; /* generator/batchNorm3/gamma/next [512] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
            const float beta = sums_for_grad_generator_batchNorm3_beta[column + c];
            const float gamma_2 = generator_batchNorm3_gamma[column + c];
            const float gamma_3 = sums_for_grad_generator_batchNorm3_gamma[column + c];
            const float m = adam_generator_batchNorm3_gamma_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * gamma_3;
            const float v = adam_generator_batchNorm3_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_3 * gamma_3);
            const float m_3 = adam_generator_batchNorm3_beta_m[column + c];
            const float m_4 = 0.9f * m_3 + 0.1f * beta;
            const float v_3 = adam_generator_batchNorm3_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta * beta);
            const float beta_2 = generator_batchNorm3_beta[column + c];
            grad_generator_batchNorm3_squares[column + c] = 0.0625f * (-0.5f * sums_for_grad_generator_batchNorm3_inverse_deviation[column + c] * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm3_mean[column + c] = -0x1p-5f * (beta * gamma_2 * inverse_deviation);
            generator_batchNorm3_gamma_next[column + c] = gamma_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm3_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm3_gamma_m[column + c] = m_2;
            adam_generator_batchNorm3_gamma_v[column + c] = v_2;
            adam_generator_batchNorm3_beta_m[column + c] = m_4;
            adam_generator_batchNorm3_beta_v[column + c] = v_4;
        }
    }
}

/* mlp_b32_step_pack_generator_dense3_kernel_2
 *   pack generator/dense3/kernel [256, 512]
 *   1 MB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense3_kernel_2(const mlp_b32_task *task) {
#line 2586 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_kernel = task->pointers[0]; /* generator/dense3/kernel [256][512] */
    float *const restrict generator_dense3_kernel_in_panels = task->pointers[1]; /* generator/dense3/kernel in panels [1][8][512][32] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_pack_transposed(generator_dense3_kernel + column * 512, 512,
                                generator_dense3_kernel_in_panels + item * 16384, 512, 32, 32);
    }
}

/* mlp_b32_step_grad_generator_batchNorm3_squares
 *   multiply grad/generator/batchNorm3/squares [n=32, 512]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm3/squares [n=32, 512]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm3/mean_sum [n=32, 512]  (Models/MLP.swift:15)
 *   multiply grad/generator/leakyReLU3 [n=32, 512]  (Models/MLP.swift:14)
 *   sum grad/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   209 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm3_squares(const mlp_b32_task *task) {
#line 2607 "MLPB32_kernels.h"
    const float *const restrict grad_generator_batchNorm3_squares = task->pointers[0]; /* grad/generator/batchNorm3/squares [512] */
    const float *const restrict generator_dense3_product = task->pointers[1]; /* generator/dense3/product [1][32][512] */
    const float *const restrict generator_dense3_bias = task->pointers[2]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[3]; /* generator/batchNorm3/mean [512] */
    const float *const restrict grad_generator_dense4_product = task->pointers[4]; /* grad/generator/dense4/product [1][32][512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[5]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* generator/batchNorm3/inverse_deviation [512] */
    const float *const restrict grad_generator_batchNorm3_mean = task->pointers[7]; /* grad/generator/batchNorm3/mean [512] */
    float *const restrict grad_generator_leakyReLU3 = task->pointers[8]; /* grad/generator/leakyReLU3 [1][32][512] */
    float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[9]; /* sums for grad/generator/dense3/bias [1][512] */
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense3 = generator_dense3_product[row * 512 + column + c] + generator_dense3_bias[column + c];
                const float leakyReLU3 = dense3 > 0.0f ? dense3 : 0.2f * dense3;
                const float leakyReLU3_2 = (grad_generator_dense4_product[row * 512 + column + c] * generator_batchNorm3_gamma[column + c] * generator_batchNorm3_inverse_deviation[column + c] + grad_generator_batchNorm3_squares[column + c] * (leakyReLU3 - generator_batchNorm3_mean[column + c]) + grad_generator_batchNorm3_mean[column + c]) * bespoke_slope(leakyReLU3, 0.2f);
                grad_generator_leakyReLU3[row * 512 + column + c] = leakyReLU3_2;
                total[c] += leakyReLU3_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense3_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_generator_dense3_product
 *   dense, gradient of the input: grad/generator/dense3/product [n=32, 256]  (Models/MLP.swift:13)
 *   sum grad/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/scaled [n=32, 256]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm2/inverse_deviation [256]  (Models/MLP.swift:15)
 *   8.4 MFLOP, 659 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_grad_generator_dense3_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense3_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense3_product(const mlp_b32_task *task) {
#line 2653 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense3_product_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense3_product_terms;
    float *const restrict grad_generator_dense3_product = task->pointers[0]; /* grad/generator/dense3/product [1][32][256] */
    const float *const restrict grad_generator_leakyReLU3 = task->pointers[1]; /* grad/generator/leakyReLU3 [1][32][512] */
    const float *const restrict generator_dense3_kernel_in_panels = task->pointers[2]; /* generator/dense3/kernel in panels [1][8][512][32] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict generator_dense2_product = task->pointers[4]; /* generator/dense2/product [1][32][256] */
    const float *const restrict generator_dense2_bias = task->pointers[5]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[6]; /* generator/batchNorm2/mean [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[7]; /* generator/batchNorm2/inverse_deviation [256] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[8]; /* sums for grad/generator/batchNorm2/beta [1][256] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[9]; /* sums for grad/generator/batchNorm2/gamma [1][256] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[10]; /* sums for grad/generator/batchNorm2/inverse_deviation [1][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_generator_leakyReLU3, 16384, 512, 1,
                         generator_dense3_kernel_in_panels + item % 8 * 16384, 131072, 32, 512,
                         grad_generator_dense3_product + column, 256, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense3_product[row * 256 + column + c];
                const float dense2 = generator_dense2_product[row * 256 + column + c] + generator_dense2_bias[column + c];
                const float centred = (dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_mean[column + c];
                total[c] += product;
                total_2[c] += product * (centred * generator_batchNorm2_inverse_deviation[column + c]);
                total_3[c] += product * generator_batchNorm2_gamma[column + c] * centred;
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

/* mlp_b32_step_grad_generator_dense3_product_2
 *   dense, gradient of the kernel: grad/generator/dense3/product [256, 512]  (Models/MLP.swift:13)
 *   8.4 MFLOP, 623 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_grad_generator_dense3_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense3_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense3_product_2(const mlp_b32_task *task) {
#line 2711 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense3_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense3_product_2_terms;
    float *const restrict grad_generator_dense3_product = task->pointers[0]; /* grad/generator/dense3/product [256][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* generator/batchNorm2 [1][32][256] */
    const float *const restrict grad_generator_leakyReLU3 = task->pointers[2]; /* grad/generator/leakyReLU3 [1][32][512] */
    float *const restrict trace_grad_generator_dense3_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 1, 16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(256, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm2, 8192, 1, 256, grad_generator_leakyReLU3 + item % 16 * 32, 16384,
                         512, 32, grad_generator_dense3_product + column, 512, 0, copies_);
        for (int row = 0; row < 256; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense3_product[row * 512 + column + c];
                if (trace_grad_generator_dense3_kernel) {
                    trace_grad_generator_dense3_kernel[row * 512 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm2_inverse_deviation
 *   scale by -0.5 grad/generator/batchNorm2/inverse_deviation [256]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/inverse_deviation [256]  (Models/MLP.swift:15)
 *   scale by 0.0625 grad/generator/batchNorm2/squares [256]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm2/mean [256]  (Models/MLP.swift:15)
 *   scale by -0.03125 grad/generator/batchNorm2/mean [256]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm2/gamma/m [256]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm2/gamma/v [256]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm2/gamma/next [256]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm2/beta/m [256]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm2/beta/v [256]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm2/beta [256]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm2/beta/next [256]  (Models/MLP.swift:15)
 *   18 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm2_inverse_deviation(const mlp_b32_task *task) {
#line 2766 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[0]; /* sums for grad/generator/batchNorm2/inverse_deviation [1][256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* generator/batchNorm2/inverse_deviation [256] */
    const float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[2]; /* sums for grad/generator/batchNorm2/beta [1][256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[4]; /* sums for grad/generator/batchNorm2/gamma [1][256] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[5]; /* adam/generator/batchNorm2/gamma/m [256] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[6]; /* adam/generator/batchNorm2/gamma/v [256] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[7]; /* adam/generator/batchNorm2/beta/m [256] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[8]; /* adam/generator/batchNorm2/beta/v [256] */
    float *const restrict generator_batchNorm2_beta = task->pointers[9]; /* generator/batchNorm2/beta [256] */
    float *const restrict grad_generator_batchNorm2_squares = task->pointers[10]; /* grad/generator/batchNorm2/squares [256] */
    float *const restrict grad_generator_batchNorm2_mean = task->pointers[11]; /* grad/generator/batchNorm2/mean [256] */
    float *const restrict generator_batchNorm2_gamma_next = task->pointers[12]; /* generator/batchNorm2/gamma/next [256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            const float m = 0.9f * adam_generator_batchNorm2_gamma_m[c] + 0.1f * sums_for_grad_generator_batchNorm2_gamma[c];
            const float v = 0.999f * adam_generator_batchNorm2_gamma_v[c] + 0.001f * (sums_for_grad_generator_batchNorm2_gamma[c] * sums_for_grad_generator_batchNorm2_gamma[c]);
            const float m_2 = 0.9f * adam_generator_batchNorm2_beta_m[c] + 0.1f * sums_for_grad_generator_batchNorm2_beta[c];
            const float v_2 = 0.999f * adam_generator_batchNorm2_beta_v[c] + 0.001f * (sums_for_grad_generator_batchNorm2_beta[c] * sums_for_grad_generator_batchNorm2_beta[c]);
            grad_generator_batchNorm2_squares[c] = 0.0625f * (-0.5f * sums_for_grad_generator_batchNorm2_inverse_deviation[c] * (generator_batchNorm2_inverse_deviation[c] * (generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_inverse_deviation[c])));
            grad_generator_batchNorm2_mean[c] = -0x1p-5f * (sums_for_grad_generator_batchNorm2_beta[c] * generator_batchNorm2_gamma[c] * generator_batchNorm2_inverse_deviation[c]);
            generator_batchNorm2_gamma_next[c] = generator_batchNorm2_gamma[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            generator_batchNorm2_beta[c] = generator_batchNorm2_beta[c] - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm2_gamma_m[c] = m;
            adam_generator_batchNorm2_gamma_v[c] = v;
            adam_generator_batchNorm2_beta_m[c] = m_2;
            adam_generator_batchNorm2_beta_v[c] = v_2;
        }
    }
}

/* mlp_b32_step_pack_generator_dense2_kernel_2
 *   pack generator/dense2/kernel [128, 256]
 *   262 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_pack_generator_dense2_kernel_2(const mlp_b32_task *task) {
#line 2807 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_kernel = task->pointers[0]; /* generator/dense2/kernel [128][256] */
    float *const restrict generator_dense2_kernel_in_panels = task->pointers[1]; /* generator/dense2/kernel in panels [1][4][256][32] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        bespoke_pack_transposed(generator_dense2_kernel + column * 256, 256,
                                generator_dense2_kernel_in_panels + item * 8192, 256, 32, 32);
    }
}

/* mlp_b32_step_grad_generator_batchNorm2_squares
 *   multiply grad/generator/batchNorm2/squares [n=32, 256]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm2/squares [n=32, 256]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm2/mean_sum [n=32, 256]  (Models/MLP.swift:15)
 *   multiply grad/generator/leakyReLU2 [n=32, 256]  (Models/MLP.swift:14)
 *   sum grad/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   104 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm2_squares(const mlp_b32_task *task) {
#line 2828 "MLPB32_kernels.h"
    const float *const restrict grad_generator_batchNorm2_squares = task->pointers[0]; /* grad/generator/batchNorm2/squares [256] */
    const float *const restrict generator_dense2_product = task->pointers[1]; /* generator/dense2/product [1][32][256] */
    const float *const restrict generator_dense2_bias = task->pointers[2]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[3]; /* generator/batchNorm2/mean [256] */
    const float *const restrict grad_generator_dense3_product = task->pointers[4]; /* grad/generator/dense3/product [1][32][256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[5]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[6]; /* generator/batchNorm2/inverse_deviation [256] */
    const float *const restrict grad_generator_batchNorm2_mean = task->pointers[7]; /* grad/generator/batchNorm2/mean [256] */
    float *const restrict grad_generator_leakyReLU2 = task->pointers[8]; /* grad/generator/leakyReLU2 [1][32][256] */
    float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[9]; /* sums for grad/generator/dense2/bias [1][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense2 = generator_dense2_product[row * 256 + column + c] + generator_dense2_bias[column + c];
                const float leakyReLU2 = dense2 > 0.0f ? dense2 : 0.2f * dense2;
                const float leakyReLU2_2 = (grad_generator_dense3_product[row * 256 + column + c] * generator_batchNorm2_gamma[column + c] * generator_batchNorm2_inverse_deviation[column + c] + grad_generator_batchNorm2_squares[column + c] * (leakyReLU2 - generator_batchNorm2_mean[column + c]) + grad_generator_batchNorm2_mean[column + c]) * bespoke_slope(leakyReLU2, 0.2f);
                grad_generator_leakyReLU2[row * 256 + column + c] = leakyReLU2_2;
                total[c] += leakyReLU2_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense2_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_generator_dense2_product
 *   dense, gradient of the input: grad/generator/dense2/product [n=32, 128]  (Models/MLP.swift:13)
 *   sum grad/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/scaled [n=32, 128]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   sum grad/generator/batchNorm1/inverse_deviation [128]  (Models/MLP.swift:15)
 *   2.1 MFLOP, 199 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_grad_generator_dense2_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense2_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense2_product(const mlp_b32_task *task) {
#line 2874 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense2_product_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense2_product_terms;
    float *const restrict grad_generator_dense2_product = task->pointers[0]; /* grad/generator/dense2/product [1][32][128] */
    const float *const restrict grad_generator_leakyReLU2 = task->pointers[1]; /* grad/generator/leakyReLU2 [1][32][256] */
    const float *const restrict generator_dense2_kernel_in_panels = task->pointers[2]; /* generator/dense2/kernel in panels [1][4][256][32] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict generator_dense1_product = task->pointers[4]; /* generator/dense1/product [1][32][128] */
    const float *const restrict generator_dense1_bias = task->pointers[5]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[6]; /* generator/batchNorm1/mean [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[7]; /* generator/batchNorm1/inverse_deviation [128] */
    float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[8]; /* sums for grad/generator/batchNorm1/beta [1][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[9]; /* sums for grad/generator/batchNorm1/gamma [1][128] */
    float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[10]; /* sums for grad/generator/batchNorm1/inverse_deviation [1][128] */
    const range items = share_by_terms(first_term, 1, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        bespoke_multiply(32, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         grad_generator_leakyReLU2, 8192, 256, 1,
                         generator_dense2_kernel_in_panels + item % 4 * 8192, 32768, 32, 256,
                         grad_generator_dense2_product + column, 128, 0, NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense2_product[row * 128 + column + c];
                const float dense1 = generator_dense1_product[row * 128 + column + c] + generator_dense1_bias[column + c];
                const float centred = (dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_mean[column + c];
                total[c] += product;
                total_2[c] += product * (centred * generator_batchNorm1_inverse_deviation[column + c]);
                total_3[c] += product * generator_batchNorm1_gamma[column + c] * centred;
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

/* mlp_b32_step_grad_generator_dense2_product_2
 *   dense, gradient of the kernel: grad/generator/dense2/product [128, 256]  (Models/MLP.swift:13)
 *   2.1 MFLOP, 180 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_grad_generator_dense2_product_2_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense2_product_2_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense2_product_2(const mlp_b32_task *task) {
#line 2932 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense2_product_2_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense2_product_2_terms;
    float *const restrict grad_generator_dense2_product = task->pointers[0]; /* grad/generator/dense2/product [128][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* generator/batchNorm1 [1][32][128] */
    const float *const restrict grad_generator_leakyReLU2 = task->pointers[2]; /* grad/generator/leakyReLU2 [1][32][256] */
    float *const restrict trace_grad_generator_dense2_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(128, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm1, 4096, 1, 128, grad_generator_leakyReLU2 + item % 8 * 32, 8192,
                         256, 32, grad_generator_dense2_product + column, 256, 0, copies_);
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense2_product[row * 256 + column + c];
                if (trace_grad_generator_dense2_kernel) {
                    trace_grad_generator_dense2_kernel[row * 256 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm1_inverse_deviation
 *   scale by -0.5 grad/generator/batchNorm1/inverse_deviation [128]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/inverse_deviation [128]  (Models/MLP.swift:15)
 *   scale by 0.0625 grad/generator/batchNorm1/squares [128]  (Models/MLP.swift:15)
 *   multiply grad/generator/batchNorm1/mean [128]  (Models/MLP.swift:15)
 *   scale by -0.03125 grad/generator/batchNorm1/mean [128]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm1/gamma/m [128]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm1/gamma/v [128]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm1/gamma/next [128]  (Models/MLP.swift:15)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm1/beta/m [128]  (Models/MLP.swift:15)
 *   square adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   add adam/generator/batchNorm1/beta/v [128]  (Models/MLP.swift:15)
 *   square root adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   multiply adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   divide adam/generator/batchNorm1/beta [128]  (Models/MLP.swift:15)
 *   subtract generator/batchNorm1/beta/next [128]  (Models/MLP.swift:15)
 *   9 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm1_inverse_deviation(const mlp_b32_task *task) {
#line 2987 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[0]; /* sums for grad/generator/batchNorm1/inverse_deviation [1][128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* generator/batchNorm1/inverse_deviation [128] */
    const float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[2]; /* sums for grad/generator/batchNorm1/beta [1][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[4]; /* sums for grad/generator/batchNorm1/gamma [1][128] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[5]; /* adam/generator/batchNorm1/gamma/m [128] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* adam/generator/batchNorm1/gamma/v [128] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* adam/generator/batchNorm1/beta/m [128] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* adam/generator/batchNorm1/beta/v [128] */
    float *const restrict generator_batchNorm1_beta = task->pointers[9]; /* generator/batchNorm1/beta [128] */
    float *const restrict grad_generator_batchNorm1_squares = task->pointers[10]; /* grad/generator/batchNorm1/squares [128] */
    float *const restrict grad_generator_batchNorm1_mean = task->pointers[11]; /* grad/generator/batchNorm1/mean [128] */
    float *const restrict generator_batchNorm1_gamma_next = task->pointers[12]; /* generator/batchNorm1/gamma/next [128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            const float m = 0.9f * adam_generator_batchNorm1_gamma_m[c] + 0.1f * sums_for_grad_generator_batchNorm1_gamma[c];
            const float v = 0.999f * adam_generator_batchNorm1_gamma_v[c] + 0.001f * (sums_for_grad_generator_batchNorm1_gamma[c] * sums_for_grad_generator_batchNorm1_gamma[c]);
            const float m_2 = 0.9f * adam_generator_batchNorm1_beta_m[c] + 0.1f * sums_for_grad_generator_batchNorm1_beta[c];
            const float v_2 = 0.999f * adam_generator_batchNorm1_beta_v[c] + 0.001f * (sums_for_grad_generator_batchNorm1_beta[c] * sums_for_grad_generator_batchNorm1_beta[c]);
            grad_generator_batchNorm1_squares[c] = 0.0625f * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[c] * (generator_batchNorm1_inverse_deviation[c] * (generator_batchNorm1_inverse_deviation[c] * generator_batchNorm1_inverse_deviation[c])));
            grad_generator_batchNorm1_mean[c] = -0x1p-5f * (sums_for_grad_generator_batchNorm1_beta[c] * generator_batchNorm1_gamma[c] * generator_batchNorm1_inverse_deviation[c]);
            generator_batchNorm1_gamma_next[c] = generator_batchNorm1_gamma[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            generator_batchNorm1_beta[c] = generator_batchNorm1_beta[c] - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm1_gamma_m[c] = m;
            adam_generator_batchNorm1_gamma_v[c] = v;
            adam_generator_batchNorm1_beta_m[c] = m_2;
            adam_generator_batchNorm1_beta_v[c] = v_2;
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm1_squares
 *   multiply grad/generator/batchNorm1/squares [n=32, 128]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm1/squares [n=32, 128]  (Models/MLP.swift:15)
 *   add grad/generator/batchNorm1/mean_sum [n=32, 128]  (Models/MLP.swift:15)
 *   multiply grad/generator/leakyReLU1 [n=32, 128]  (Models/MLP.swift:14)
 *   sum grad/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   52 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm1_squares(const mlp_b32_task *task) {
#line 3032 "MLPB32_kernels.h"
    const float *const restrict grad_generator_batchNorm1_squares = task->pointers[0]; /* grad/generator/batchNorm1/squares [128] */
    const float *const restrict generator_dense1_product = task->pointers[1]; /* generator/dense1/product [1][32][128] */
    const float *const restrict generator_dense1_bias = task->pointers[2]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[3]; /* generator/batchNorm1/mean [128] */
    const float *const restrict grad_generator_dense2_product = task->pointers[4]; /* grad/generator/dense2/product [1][32][128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[5]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[6]; /* generator/batchNorm1/inverse_deviation [128] */
    const float *const restrict grad_generator_batchNorm1_mean = task->pointers[7]; /* grad/generator/batchNorm1/mean [128] */
    float *const restrict grad_generator_leakyReLU1 = task->pointers[8]; /* grad/generator/leakyReLU1 [1][32][128] */
    float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[9]; /* sums for grad/generator/dense1/bias [1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float total[32] = {0};
        for (int row = 0; row < 32; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = generator_dense1_product[row * 128 + column + c] + generator_dense1_bias[column + c];
                const float leakyReLU1 = dense1 > 0.0f ? dense1 : 0.2f * dense1;
                const float leakyReLU1_2 = (grad_generator_dense2_product[row * 128 + column + c] * generator_batchNorm1_gamma[column + c] * generator_batchNorm1_inverse_deviation[column + c] + grad_generator_batchNorm1_squares[column + c] * (leakyReLU1 - generator_batchNorm1_mean[column + c]) + grad_generator_batchNorm1_mean[column + c]) * bespoke_slope(leakyReLU1, 0.2f);
                grad_generator_leakyReLU1[row * 128 + column + c] = leakyReLU1_2;
                total[c] += leakyReLU1_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_dense1_bias[column + c] = total[c];
        }
    }
}

/* mlp_b32_step_grad_generator_dense1_product
 *   dense, gradient of the kernel: grad/generator/dense1/product [64, 128]  (Models/MLP.swift:13)
 *   0.5 MFLOP, 57 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_step_grad_generator_dense1_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_step_grad_generator_dense1_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense1_product(const mlp_b32_task *task) {
#line 3074 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_step_grad_generator_dense1_product_first_term;
    const term *const terms = mlp_b32_step_grad_generator_dense1_product_terms;
    float *const restrict grad_generator_dense1_product = task->pointers[0]; /* grad/generator/dense1/product [64][128] */
    const float *const restrict noise = task->pointers[1]; /* noise [1][32][64] */
    const float *const restrict grad_generator_leakyReLU1 = task->pointers[2]; /* grad/generator/leakyReLU1 [1][32][128] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 1, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        float *const restrict copies_ = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, 32, terms + first_term[0], first_term[1] - first_term[0], noise, 2048, 1, 64,
                         grad_generator_leakyReLU1 + item % 4 * 32, 4096, 128, 32,
                         grad_generator_dense1_product + column, 128, 0, copies_);
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 32; c++) {
                const float product = grad_generator_dense1_product[row * 128 + column + c];
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[row * 128 + column + c] = product;
                }
            }
        }
    }
}

/* mlp_b32_step_adam_discriminator_dense1_kernel_m
 *   add adam/discriminator/dense1/kernel/m [784, 256]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   3 MB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_adam_discriminator_dense1_kernel_m(const mlp_b32_task *task) {
#line 3106 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[0]; /* adam/discriminator/dense1/kernel/m [784][256] */
    const float *const restrict adam_discriminator_dense1_kernel = task->pointers[1]; /* adam/discriminator/dense1/kernel [784][256] */
    float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[2]; /* adam/discriminator/dense1/kernel [784][256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(98, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 98 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_discriminator_dense1_kernel_m[column + c];
            const float m_2 = 0.9f * m + adam_discriminator_dense1_kernel[column + c];
            adam_discriminator_dense1_kernel_2[column + c] = step_size * m_2;
            adam_discriminator_dense1_kernel_m[column + c] = m_2;
        }
    }
}

/* mlp_b32_step_adam_discriminator_dense1_kernel_v
 *   add adam/discriminator/dense1/kernel/v [784, 256]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense1/kernel [784, 256]  (Models/MLP.swift:27)
 *   subtract discriminator/dense1/kernel/next [784, 256]  (Models/MLP.swift:27)
 *   5 MB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_adam_discriminator_dense1_kernel_v(const mlp_b32_task *task) {
#line 3134 "MLPB32_kernels.h"
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[0]; /* adam/discriminator/dense1/kernel/v [784][256] */
    const float *const restrict adam_discriminator_dense1_kernel = task->pointers[1]; /* adam/discriminator/dense1/kernel [784][256] */
    const float *const restrict adam_discriminator_dense1_kernel_2 = task->pointers[2]; /* adam/discriminator/dense1/kernel [784][256] */
    float *const restrict discriminator_dense1_kernel = task->pointers[3]; /* discriminator/dense1/kernel [784][256] */
    const range items = share_evenly(98, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 98 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float v = adam_discriminator_dense1_kernel_v[column + c];
            const float v_2 = 0.999f * v + adam_discriminator_dense1_kernel[column + c];
            const float kernel = discriminator_dense1_kernel[column + c];
            discriminator_dense1_kernel[column + c] = kernel - adam_discriminator_dense1_kernel_2[column + c] / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense1_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_discriminator_dense2_kernel_m
 *   add adam/discriminator/dense2/kernel/m [256, 64]  (Models/MLP.swift:27)
 *   add adam/discriminator/dense2/kernel/v [256, 64]  (Models/MLP.swift:27)
 *   square root adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   1.0 x + 1e-07 adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   multiply adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   divide adam/discriminator/dense2/kernel [256, 64]  (Models/MLP.swift:27)
 *   subtract discriminator/dense2/kernel/next [256, 64]  (Models/MLP.swift:27)
 *   524 kB
 * from Models/MLP.swift:27 */
#line 27 "Models/MLP.swift"
static void mlp_b32_step_adam_discriminator_dense2_kernel_m(const mlp_b32_task *task) {
#line 3164 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_dense2_kernel_m = task->pointers[0]; /* adam/discriminator/dense2/kernel/m [256][64] */
    const float *const restrict adam_discriminator_dense2_kernel = task->pointers[1]; /* adam/discriminator/dense2/kernel [256][64] */
    float *const restrict adam_discriminator_dense2_kernel_v = task->pointers[2]; /* adam/discriminator/dense2/kernel/v [256][64] */
    const float *const restrict adam_discriminator_dense2_kernel_2 = task->pointers[3]; /* adam/discriminator/dense2/kernel [256][64] */
    float *const restrict discriminator_dense2_kernel = task->pointers[4]; /* discriminator/dense2/kernel [256][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_discriminator_dense2_kernel_m[column + c];
            const float m_2 = 0.9f * m + adam_discriminator_dense2_kernel[column + c];
            const float v = adam_discriminator_dense2_kernel_v[column + c];
            const float v_2 = 0.999f * v + adam_discriminator_dense2_kernel_2[column + c];
            const float kernel = discriminator_dense2_kernel[column + c];
            discriminator_dense2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense2_kernel_m[column + c] = m_2;
            adam_discriminator_dense2_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense1_kernel_m
 *   add adam/generator/dense1/kernel/m [64, 128]  (Models/MLP.swift:13)
 *   add adam/generator/dense1/kernel/v [64, 128]  (Models/MLP.swift:13)
 *   square root adam/generator/dense1/kernel [64, 128]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense1/kernel [64, 128]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense1/kernel [64, 128]  (Models/MLP.swift:13)
 *   divide adam/generator/dense1/kernel [64, 128]  (Models/MLP.swift:13)
 *   subtract generator/dense1/kernel/next [64, 128]  (Models/MLP.swift:13)
 *   229 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense1_kernel_m(const mlp_b32_task *task) {
#line 3200 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* adam/generator/dense1/kernel/m [64][128] */
    const float *const restrict grad_generator_dense1_product = task->pointers[1]; /* grad/generator/dense1/product [64][128] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* adam/generator/dense1/kernel/v [64][128] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* generator/dense1/kernel [64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 1024;
        for (int c = 0; c < 1024; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float product = grad_generator_dense1_product[column + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense1_kernel_m[column + c] = m_2;
            adam_generator_dense1_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense1_bias
 *   scale by 0.09999999999999998 adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   add adam/generator/dense1/bias/m [128]  (Models/MLP.swift:13)
 *   square adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   scale by 0.0010000000000000009 adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   add adam/generator/dense1/bias/v [128]  (Models/MLP.swift:13)
 *   square root adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   divide adam/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   subtract generator/dense1/bias/next [128]  (Models/MLP.swift:13)
 *   4 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense1_bias(const mlp_b32_task *task) {
#line 3239 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[0]; /* sums for grad/generator/dense1/bias [1][128] */
    float *const restrict adam_generator_dense1_bias_m = task->pointers[1]; /* adam/generator/dense1/bias/m [128] */
    float *const restrict adam_generator_dense1_bias_v = task->pointers[2]; /* adam/generator/dense1/bias/v [128] */
    float *const restrict generator_dense1_bias = task->pointers[3]; /* generator/dense1/bias [128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            const float m = 0.9f * adam_generator_dense1_bias_m[c] + 0.1f * sums_for_grad_generator_dense1_bias[c];
            const float v = 0.999f * adam_generator_dense1_bias_v[c] + 0.001f * (sums_for_grad_generator_dense1_bias[c] * sums_for_grad_generator_dense1_bias[c]);
            generator_dense1_bias[c] = generator_dense1_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_generator_dense1_bias_m[c] = m;
            adam_generator_dense1_bias_v[c] = v;
        }
    }
}

/* mlp_b32_step_adam_generator_dense2_kernel_m
 *   add adam/generator/dense2/kernel/m [128, 256]  (Models/MLP.swift:13)
 *   add adam/generator/dense2/kernel/v [128, 256]  (Models/MLP.swift:13)
 *   square root adam/generator/dense2/kernel [128, 256]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense2/kernel [128, 256]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense2/kernel [128, 256]  (Models/MLP.swift:13)
 *   divide adam/generator/dense2/kernel [128, 256]  (Models/MLP.swift:13)
 *   subtract generator/dense2/kernel/next [128, 256]  (Models/MLP.swift:13)
 *   918 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense2_kernel_m(const mlp_b32_task *task) {
#line 3270 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense2_kernel_m = task->pointers[0]; /* adam/generator/dense2/kernel/m [128][256] */
    const float *const restrict grad_generator_dense2_product = task->pointers[1]; /* grad/generator/dense2/product [128][256] */
    float *const restrict adam_generator_dense2_kernel_v = task->pointers[2]; /* adam/generator/dense2/kernel/v [128][256] */
    float *const restrict generator_dense2_kernel = task->pointers[3]; /* generator/dense2/kernel [128][256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense2_kernel_m[column + c];
            const float product = grad_generator_dense2_product[column + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_generator_dense2_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = generator_dense2_kernel[column + c];
            generator_dense2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense2_kernel_m[column + c] = m_2;
            adam_generator_dense2_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense2_bias
 *   scale by 0.09999999999999998 adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   add adam/generator/dense2/bias/m [256]  (Models/MLP.swift:13)
 *   square adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   scale by 0.0010000000000000009 adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   add adam/generator/dense2/bias/v [256]  (Models/MLP.swift:13)
 *   square root adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   divide adam/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   subtract generator/dense2/bias/next [256]  (Models/MLP.swift:13)
 *   7 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense2_bias(const mlp_b32_task *task) {
#line 3309 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[0]; /* sums for grad/generator/dense2/bias [1][256] */
    float *const restrict adam_generator_dense2_bias_m = task->pointers[1]; /* adam/generator/dense2/bias/m [256] */
    float *const restrict adam_generator_dense2_bias_v = task->pointers[2]; /* adam/generator/dense2/bias/v [256] */
    float *const restrict generator_dense2_bias = task->pointers[3]; /* generator/dense2/bias [256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            const float m = 0.9f * adam_generator_dense2_bias_m[c] + 0.1f * sums_for_grad_generator_dense2_bias[c];
            const float v = 0.999f * adam_generator_dense2_bias_v[c] + 0.001f * (sums_for_grad_generator_dense2_bias[c] * sums_for_grad_generator_dense2_bias[c]);
            generator_dense2_bias[c] = generator_dense2_bias[c] - step_size * m / (sqrtf(v) + 0x1.ad7f2ap-24f);
            adam_generator_dense2_bias_m[c] = m;
            adam_generator_dense2_bias_v[c] = v;
        }
    }
}

/* mlp_b32_step_adam_generator_dense3_kernel_m
 *   add adam/generator/dense3/kernel/m [256, 512]  (Models/MLP.swift:13)
 *   add adam/generator/dense3/kernel/v [256, 512]  (Models/MLP.swift:13)
 *   square root adam/generator/dense3/kernel [256, 512]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense3/kernel [256, 512]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense3/kernel [256, 512]  (Models/MLP.swift:13)
 *   divide adam/generator/dense3/kernel [256, 512]  (Models/MLP.swift:13)
 *   subtract generator/dense3/kernel/next [256, 512]  (Models/MLP.swift:13)
 *   4 MB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense3_kernel_m(const mlp_b32_task *task) {
#line 3340 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense3_kernel_m = task->pointers[0]; /* adam/generator/dense3/kernel/m [256][512] */
    const float *const restrict grad_generator_dense3_product = task->pointers[1]; /* grad/generator/dense3/product [256][512] */
    float *const restrict adam_generator_dense3_kernel_v = task->pointers[2]; /* adam/generator/dense3/kernel/v [256][512] */
    float *const restrict generator_dense3_kernel = task->pointers[3]; /* generator/dense3/kernel [256][512] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 64 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense3_kernel_m[column + c];
            const float product = grad_generator_dense3_product[column + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_generator_dense3_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = generator_dense3_kernel[column + c];
            generator_dense3_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense3_kernel_m[column + c] = m_2;
            adam_generator_dense3_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense3_bias
 *   scale by 0.09999999999999998 adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   add adam/generator/dense3/bias/m [512]  (Models/MLP.swift:13)
 *   square adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   scale by 0.0010000000000000009 adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   add adam/generator/dense3/bias/v [512]  (Models/MLP.swift:13)
 *   square root adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   1.0 x + 1e-07 adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   multiply adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   divide adam/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   subtract generator/dense3/bias/next [512]  (Models/MLP.swift:13)
 *   14 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense3_bias(const mlp_b32_task *task) {
#line 3379 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[0]; /* sums for grad/generator/dense3/bias [1][512] */
    float *const restrict adam_generator_dense3_bias_m = task->pointers[1]; /* adam/generator/dense3/bias/m [512] */
    float *const restrict adam_generator_dense3_bias_v = task->pointers[2]; /* adam/generator/dense3/bias/v [512] */
    float *const restrict generator_dense3_bias = task->pointers[3]; /* generator/dense3/bias [512] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            const float bias = sums_for_grad_generator_dense3_bias[column + c];
            const float m = adam_generator_dense3_bias_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * bias;
            const float v = adam_generator_dense3_bias_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (bias * bias);
            const float bias_2 = generator_dense3_bias[column + c];
            generator_dense3_bias[column + c] = bias_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense3_bias_m[column + c] = m_2;
            adam_generator_dense3_bias_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense4_kernel_m
 *   add adam/generator/dense4/kernel/m [512, 784]  (Models/MLP.swift:17)
 *   add adam/generator/dense4/kernel/v [512, 784]  (Models/MLP.swift:17)
 *   square root adam/generator/dense4/kernel [512, 784]  (Models/MLP.swift:17)
 *   1.0 x + 1e-07 adam/generator/dense4/kernel [512, 784]  (Models/MLP.swift:17)
 *   multiply adam/generator/dense4/kernel [512, 784]  (Models/MLP.swift:17)
 *   divide adam/generator/dense4/kernel [512, 784]  (Models/MLP.swift:17)
 *   subtract generator/dense4/kernel/next [512, 784]  (Models/MLP.swift:17)
 *   11 MB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense4_kernel_m(const mlp_b32_task *task) {
#line 3415 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense4_kernel_m = task->pointers[0]; /* adam/generator/dense4/kernel/m [512][784] */
    const float *const restrict grad_generator_dense4_product = task->pointers[1]; /* grad/generator/dense4/product [512][784] */
    float *const restrict adam_generator_dense4_kernel_v = task->pointers[2]; /* adam/generator/dense4/kernel/v [512][784] */
    float *const restrict generator_dense4_kernel = task->pointers[3]; /* generator/dense4/kernel [512][784] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 196 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float m = adam_generator_dense4_kernel_m[column + c];
            const float product = grad_generator_dense4_product[column + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_generator_dense4_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = generator_dense4_kernel[column + c];
            generator_dense4_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense4_kernel_m[column + c] = m_2;
            adam_generator_dense4_kernel_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_adam_generator_dense4_bias
 *   scale by 0.09999999999999998 adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   add adam/generator/dense4/bias/m [784]  (Models/MLP.swift:17)
 *   square adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   scale by 0.0010000000000000009 adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   add adam/generator/dense4/bias/v [784]  (Models/MLP.swift:17)
 *   square root adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   1.0 x + 1e-07 adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   multiply adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   divide adam/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   subtract generator/dense4/bias/next [784]  (Models/MLP.swift:17)
 *   22 kB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_step_adam_generator_dense4_bias(const mlp_b32_task *task) {
#line 3454 "MLPB32_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[0]; /* sums for grad/generator/dense4/bias [1][784] */
    float *const restrict adam_generator_dense4_bias_m = task->pointers[1]; /* adam/generator/dense4/bias/m [784] */
    float *const restrict adam_generator_dense4_bias_v = task->pointers[2]; /* adam/generator/dense4/bias/v [784] */
    float *const restrict generator_dense4_bias = task->pointers[3]; /* generator/dense4/bias [784] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float bias = sums_for_grad_generator_dense4_bias[column + c];
            const float m = adam_generator_dense4_bias_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * bias;
            const float v = adam_generator_dense4_bias_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (bias * bias);
            const float bias_2 = generator_dense4_bias[column + c];
            generator_dense4_bias[column + c] = bias_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense4_bias_m[column + c] = m_2;
            adam_generator_dense4_bias_v[column + c] = v_2;
        }
    }
}

/* mlp_b32_step_generator_reshape1
 *   reshape generator/reshape1 [n=32, 28, 28, 1]  (Models/MLP.swift:19)
 *   100 kB
 * from Models/MLP.swift:19 */
#line 19 "Models/MLP.swift"
static void mlp_b32_step_generator_reshape1(const mlp_b32_task *task) {
#line 3485 "MLPB32_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [1][32][784] */
    float *const restrict trace_fake = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 2048;
        const int columns = column + 2048 < 25088 ? 2048 : 25088 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_fake) {
                trace_fake[column + c] = generator_tanh1[column + c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_dense1_bias
 *   sum grad/generator/dense1/bias [128]  (Models/MLP.swift:13)
 *   1 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense1_bias(const mlp_b32_task *task) {
#line 3506 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_dense1_bias = task->pointers[0]; /* sums for grad/generator/dense1/bias [1][128] */
    float *const restrict trace_grad_generator_dense1_bias = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            if (trace_grad_generator_dense1_bias) {
                trace_grad_generator_dense1_bias[c] = sums_for_grad_generator_dense1_bias[c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm1_gamma
 *   sum grad/generator/batchNorm1/gamma [128]  (Models/MLP.swift:15)
 *   1 kB
 *   also runs as mlp_b32_step_grad_generator_batchNorm1_beta
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm1_gamma(const mlp_b32_task *task) {
#line 3526 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[0]; /* sums for grad/generator/batchNorm1/gamma [1][128] */
    float *const restrict trace_grad_generator_batchNorm1_gamma = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            if (trace_grad_generator_batchNorm1_gamma) {
                trace_grad_generator_batchNorm1_gamma[c] = sums_for_grad_generator_batchNorm1_gamma[c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_dense2_bias
 *   sum grad/generator/dense2/bias [256]  (Models/MLP.swift:13)
 *   1 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense2_bias(const mlp_b32_task *task) {
#line 3545 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_dense2_bias = task->pointers[0]; /* sums for grad/generator/dense2/bias [1][256] */
    float *const restrict trace_grad_generator_dense2_bias = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_dense2_bias) {
                trace_grad_generator_dense2_bias[c] = sums_for_grad_generator_dense2_bias[c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm2_gamma
 *   sum grad/generator/batchNorm2/gamma [256]  (Models/MLP.swift:15)
 *   1 kB
 *   also runs as mlp_b32_step_grad_generator_batchNorm2_beta
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm2_gamma(const mlp_b32_task *task) {
#line 3565 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[0]; /* sums for grad/generator/batchNorm2/gamma [1][256] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[1];
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_batchNorm2_gamma) {
                trace_grad_generator_batchNorm2_gamma[c] = sums_for_grad_generator_batchNorm2_gamma[c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_dense3_bias
 *   sum grad/generator/dense3/bias [512]  (Models/MLP.swift:13)
 *   2 kB
 * from Models/MLP.swift:13 */
#line 13 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense3_bias(const mlp_b32_task *task) {
#line 3584 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_dense3_bias = task->pointers[0]; /* sums for grad/generator/dense3/bias [1][512] */
    float *const restrict trace_grad_generator_dense3_bias = task->pointers[1];
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_dense3_bias) {
                trace_grad_generator_dense3_bias[column + c] = sums_for_grad_generator_dense3_bias[column + c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_batchNorm3_gamma
 *   sum grad/generator/batchNorm3/gamma [512]  (Models/MLP.swift:15)
 *   2 kB
 *   also runs as mlp_b32_step_grad_generator_batchNorm3_beta
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_batchNorm3_gamma(const mlp_b32_task *task) {
#line 3605 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[0]; /* sums for grad/generator/batchNorm3/gamma [1][512] */
    float *const restrict trace_grad_generator_batchNorm3_gamma = task->pointers[1];
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            if (trace_grad_generator_batchNorm3_gamma) {
                trace_grad_generator_batchNorm3_gamma[column + c] = sums_for_grad_generator_batchNorm3_gamma[column + c];
            }
        }
    }
}

/* mlp_b32_step_grad_generator_dense4_bias
 *   sum grad/generator/dense4/bias [784]  (Models/MLP.swift:17)
 *   3 kB
 * from Models/MLP.swift:17 */
#line 17 "Models/MLP.swift"
static void mlp_b32_step_grad_generator_dense4_bias(const mlp_b32_task *task) {
#line 3625 "MLPB32_kernels.h"
    const float *const restrict sums_for_grad_generator_dense4_bias = task->pointers[0]; /* sums for grad/generator/dense4/bias [1][784] */
    float *const restrict trace_grad_generator_dense4_bias = task->pointers[1];
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_dense4_bias) {
                trace_grad_generator_dense4_bias[column + c] = sums_for_grad_generator_dense4_bias[column + c];
            }
        }
    }
}

/* mlp_b32_step_generator_batchNorm1_gamma
 *   subtract generator/batchNorm1/gamma/next [128]  (Models/MLP.swift:15)
 *   1 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm1_gamma(const mlp_b32_task *task) {
#line 3646 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm1_gamma_next = task->pointers[0]; /* generator/batchNorm1/gamma/next [128] */
    float *const restrict generator_batchNorm1_gamma = task->pointers[1]; /* generator/batchNorm1/gamma [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_gamma[c] = generator_batchNorm1_gamma_next[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm2_gamma
 *   subtract generator/batchNorm2/gamma/next [256]  (Models/MLP.swift:15)
 *   2 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm2_gamma(const mlp_b32_task *task) {
#line 3663 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm2_gamma_next = task->pointers[0]; /* generator/batchNorm2/gamma/next [256] */
    float *const restrict generator_batchNorm2_gamma = task->pointers[1]; /* generator/batchNorm2/gamma [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_gamma[c] = generator_batchNorm2_gamma_next[c];
        }
    }
}

/* mlp_b32_step_generator_batchNorm3_gamma
 *   subtract generator/batchNorm3/gamma/next [512]  (Models/MLP.swift:15)
 *   4 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_step_generator_batchNorm3_gamma(const mlp_b32_task *task) {
#line 3680 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm3_gamma_next = task->pointers[0]; /* generator/batchNorm3/gamma/next [512] */
    float *const restrict generator_batchNorm3_gamma = task->pointers[1]; /* generator/batchNorm3/gamma [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_batchNorm3_gamma[column + c] = generator_batchNorm3_gamma_next[column + c];
        }
    }
}

/* mlp_b32_generate_generator_dense1_product
 *   dense generator/dense1/product [n=64, 128]  (Models/MLP.swift:13)
 *   1.0 MFLOP, 82 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_generator_dense1_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_generator_dense1_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_generator_dense1_product(const mlp_b32_task *task) {
#line 3704 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_generator_dense1_product_first_term;
    const term *const terms = mlp_b32_generate_generator_dense1_product_terms;
    float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][64][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* generator/dense1/kernel in panels [1][4][64][32] */
    const range items = share_by_terms(first_term, 1, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[0], first_term[1] - first_term[0], input_noise, 64, 64,
                         1, generator_dense1_kernel_in_panels + item % 4 * 2048, 8192, 32, 64,
                         generator_dense1_product + column, 128, 0, NULL);
    }
}

/* mlp_b32_generate_generator_batchNorm1_inverse_deviation
 *   reciprocal square root generator/batchNorm1/inverse_deviation [128]  (Models/MLP.swift:15)
 *   1 kB
 *   also runs as mlp_b32_generate_one_generator_batchNorm1_inverse_deviation
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm1_inverse_deviation(const mlp_b32_task *task) {
#line 3726 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* generator/batchNorm1/moving_variance [128] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* generator/batchNorm1/inverse_deviation [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm1_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm1_moving_variance[c] + 0.001f);
        }
    }
}

/* mlp_b32_generate_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=64, 128]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=64, 128]  (Models/MLP.swift:15)
 *   add generator/batchNorm1 [n=64, 128]  (Models/MLP.swift:15)
 *   68 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm1_normalised(const mlp_b32_task *task) {
#line 3745 "MLPB32_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][64][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[2]; /* generator/batchNorm1/moving_mean [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* generator/batchNorm1/inverse_deviation [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* generator/batchNorm1/beta [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* generator/batchNorm1 [1][64][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = generator_dense1_product[row * 128 + column + c] + generator_dense1_bias[column + c];
                generator_batchNorm1[row * 128 + column + c] = ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_moving_mean[column + c]) * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c] + generator_batchNorm1_beta[column + c];
            }
        }
    }
}

/* mlp_b32_generate_generator_dense2_product
 *   dense generator/dense2/product [n=64, 256]  (Models/MLP.swift:13)
 *   4.2 MFLOP, 229 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_generator_dense2_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_generator_dense2_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_generator_dense2_product(const mlp_b32_task *task) {
#line 3777 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_generator_dense2_product_first_term;
    const term *const terms = mlp_b32_generate_generator_dense2_product_terms;
    float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][64][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* generator/batchNorm1 [1][64][128] */
    const float *const restrict generator_dense2_kernel_in_panels = task->pointers[2]; /* generator/dense2/kernel in panels [1][8][128][32] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm1, 8192, 128, 1,
                         generator_dense2_kernel_in_panels + item % 8 * 4096, 32768, 32, 128,
                         generator_dense2_product + column, 256, 0, NULL);
    }
}

/* mlp_b32_generate_generator_batchNorm2_inverse_deviation
 *   reciprocal square root generator/batchNorm2/inverse_deviation [256]  (Models/MLP.swift:15)
 *   2 kB
 *   also runs as mlp_b32_generate_one_generator_batchNorm2_inverse_deviation
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm2_inverse_deviation(const mlp_b32_task *task) {
#line 3800 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* generator/batchNorm2/moving_variance [256] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* generator/batchNorm2/inverse_deviation [256] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 256; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm2_moving_variance[c] + 0.001f);
        }
    }
}

/* mlp_b32_generate_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=64, 256]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=64, 256]  (Models/MLP.swift:15)
 *   add generator/batchNorm2 [n=64, 256]  (Models/MLP.swift:15)
 *   136 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm2_normalised(const mlp_b32_task *task) {
#line 3819 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][64][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[2]; /* generator/batchNorm2/moving_mean [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* generator/batchNorm2/inverse_deviation [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* generator/batchNorm2/beta [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* generator/batchNorm2 [1][64][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense2 = generator_dense2_product[row * 256 + column + c] + generator_dense2_bias[column + c];
                generator_batchNorm2[row * 256 + column + c] = ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_moving_mean[column + c]) * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c] + generator_batchNorm2_beta[column + c];
            }
        }
    }
}

/* mlp_b32_generate_generator_dense3_product
 *   dense generator/dense3/product [n=64, 512]  (Models/MLP.swift:13)
 *   16.8 MFLOP, 721 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_generator_dense3_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_generator_dense3_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_generator_dense3_product(const mlp_b32_task *task) {
#line 3851 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_generator_dense3_product_first_term;
    const term *const terms = mlp_b32_generate_generator_dense3_product_terms;
    float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][64][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* generator/batchNorm2 [1][64][256] */
    const float *const restrict generator_dense3_kernel_in_panels = task->pointers[2]; /* generator/dense3/kernel in panels [1][16][256][32] */
    const range items = share_by_terms(first_term, 1, 16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm2, 16384, 256, 1,
                         generator_dense3_kernel_in_panels + item % 16 * 8192, 131072, 32, 256,
                         generator_dense3_product + column, 512, 0, NULL);
    }
}

/* mlp_b32_generate_generator_batchNorm3_inverse_deviation
 *   reciprocal square root generator/batchNorm3/inverse_deviation [512]  (Models/MLP.swift:15)
 *   4 kB
 *   also runs as mlp_b32_generate_one_generator_batchNorm3_inverse_deviation
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm3_inverse_deviation(const mlp_b32_task *task) {
#line 3874 "MLPB32_kernels.h"
    const float *const restrict generator_batchNorm3_moving_variance = task->pointers[0]; /* generator/batchNorm3/moving_variance [512] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* generator/batchNorm3/inverse_deviation [512] */
    const range items = share_evenly(2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 2 * 256;
        for (int c = 0; c < 256; c++) {
            generator_batchNorm3_inverse_deviation[column + c] = 1.0f / sqrtf(generator_batchNorm3_moving_variance[column + c] + 0.001f);
        }
    }
}

/* mlp_b32_generate_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=64, 512]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=64, 512]  (Models/MLP.swift:15)
 *   add generator/batchNorm3 [n=64, 512]  (Models/MLP.swift:15)
 *   272 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_generator_batchNorm3_normalised(const mlp_b32_task *task) {
#line 3894 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][64][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[2]; /* generator/batchNorm3/moving_mean [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* generator/batchNorm3/inverse_deviation [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* generator/batchNorm3/beta [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* generator/batchNorm3 [1][64][512] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 64;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 64; c++) {
                const float dense3 = generator_dense3_product[row * 512 + column + c] + generator_dense3_bias[column + c];
                generator_batchNorm3[row * 512 + column + c] = ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_moving_mean[column + c]) * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c] + generator_batchNorm3_beta[column + c];
            }
        }
    }
}

/* mlp_b32_generate_generator_dense4_product
 *   dense generator/dense4/product [n=64, 784]  (Models/MLP.swift:17)
 *   add generator/dense4 [n=64, 784]  (Models/MLP.swift:17)
 *   tanh generator/tanh1 [n=64, 784]  (Models/MLP.swift:18)
 *   51.4 MFLOP, 2 MB
 * from Models/MLP.swift:17 */
static const int32_t mlp_b32_generate_generator_dense4_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_generator_dense4_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 17 "Models/MLP.swift"
static void mlp_b32_generate_generator_dense4_product(const mlp_b32_task *task) {
#line 3928 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_generator_dense4_product_first_term;
    const term *const terms = mlp_b32_generate_generator_dense4_product_terms;
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* generator/batchNorm3 [1][64][512] */
    const float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* generator/dense4/kernel in panels [1][25][512][32] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* generator/dense4/bias [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* generator/tanh1 [1][64][784] */
    const range items = share_by_terms(first_term, 1, 25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float *const restrict tile = task->scratch; /* [2048] */
        bespoke_multiply(64, 32, columns, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm3, 32768, 512, 1,
                         generator_dense4_kernel_in_panels + item % 25 * 16384, 409600, 32, 512, tile, 32, 0,
                         NULL);
        for (int row = 0; row < 64; row++) {
            BY_SIXTEEN for (int c = 0; c < columns; c++) {
                generator_tanh1[row * 784 + column + c] = bespoke_tanh(tile[row * 32 + c] + generator_dense4_bias[column + c]);
            }
        }
    }
}

/* mlp_b32_generate_generator_reshape1
 *   reshape generator/reshape1 [n=64, 28, 28, 1]  (Models/MLP.swift:19)
 *   401 kB
 * from Models/MLP.swift:19 */
#line 19 "Models/MLP.swift"
static void mlp_b32_generate_generator_reshape1(const mlp_b32_task *task) {
#line 3958 "MLPB32_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [1][64][784] */
    float *const restrict output_image = task->pointers[1];
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 2048;
        const int columns = column + 2048 < 50176 ? 2048 : 50176 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            output_image[column + c] = generator_tanh1[column + c];
        }
    }
}

/* mlp_b32_generate_one_generator_dense1_product
 *   dense generator/dense1/product [n=1, 128]  (Models/MLP.swift:13)
 *   0.0 MFLOP, 34 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_one_generator_dense1_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_one_generator_dense1_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_dense1_product(const mlp_b32_task *task) {
#line 3983 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_one_generator_dense1_product_first_term;
    const term *const terms = mlp_b32_generate_one_generator_dense1_product_terms;
    float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][1][128] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* generator/dense1/kernel [64][128] */
    const range items = share_by_terms(first_term, 1, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        bespoke_multiply(1, 32, 32, terms + first_term[0], first_term[1] - first_term[0], input_noise, 64, 64,
                         1, generator_dense1_kernel + item % 4 * 32, 128, 128, 64,
                         generator_dense1_product + column, 128, 0, NULL);
    }
}

/* mlp_b32_generate_one_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=1, 128]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm1/scaled [n=1, 128]  (Models/MLP.swift:15)
 *   add generator/batchNorm1 [n=1, 128]  (Models/MLP.swift:15)
 *   4 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_batchNorm1_normalised(const mlp_b32_task *task) {
#line 4006 "MLPB32_kernels.h"
    const float *const restrict generator_dense1_product = task->pointers[0]; /* generator/dense1/product [1][1][128] */
    const float *const restrict generator_dense1_bias = task->pointers[1]; /* generator/dense1/bias [128] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[2]; /* generator/batchNorm1/moving_mean [128] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[3]; /* generator/batchNorm1/inverse_deviation [128] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[4]; /* generator/batchNorm1/gamma [128] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[5]; /* generator/batchNorm1/beta [128] */
    float *const restrict generator_batchNorm1 = task->pointers[6]; /* generator/batchNorm1 [1][1][128] */
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 32;
        for (int c = 0; c < 32; c++) {
            const float dense1 = generator_dense1_product[column + c] + generator_dense1_bias[column + c];
            generator_batchNorm1[column + c] = ((dense1 > 0.0f ? dense1 : 0.2f * dense1) - generator_batchNorm1_moving_mean[column + c]) * generator_batchNorm1_inverse_deviation[column + c] * generator_batchNorm1_gamma[column + c] + generator_batchNorm1_beta[column + c];
        }
    }
}

/* mlp_b32_generate_one_generator_dense2_product
 *   dense generator/dense2/product [n=1, 256]  (Models/MLP.swift:13)
 *   0.1 MFLOP, 133 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_one_generator_dense2_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_one_generator_dense2_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_dense2_product(const mlp_b32_task *task) {
#line 4036 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_one_generator_dense2_product_first_term;
    const term *const terms = mlp_b32_generate_one_generator_dense2_product_terms;
    float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][1][256] */
    const float *const restrict generator_batchNorm1 = task->pointers[1]; /* generator/batchNorm1 [1][1][128] */
    const float *const restrict generator_dense2_kernel = task->pointers[2]; /* generator/dense2/kernel [128][256] */
    const range items = share_by_terms(first_term, 1, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        bespoke_multiply(1, 32, 32, terms + first_term[0], first_term[1] - first_term[0], generator_batchNorm1,
                         128, 128, 1, generator_dense2_kernel + item % 8 * 32, 256, 256, 128,
                         generator_dense2_product + column, 256, 0, NULL);
    }
}

/* mlp_b32_generate_one_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=1, 256]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm2/scaled [n=1, 256]  (Models/MLP.swift:15)
 *   add generator/batchNorm2 [n=1, 256]  (Models/MLP.swift:15)
 *   7 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_batchNorm2_normalised(const mlp_b32_task *task) {
#line 4059 "MLPB32_kernels.h"
    const float *const restrict generator_dense2_product = task->pointers[0]; /* generator/dense2/product [1][1][256] */
    const float *const restrict generator_dense2_bias = task->pointers[1]; /* generator/dense2/bias [256] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[2]; /* generator/batchNorm2/moving_mean [256] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* generator/batchNorm2/inverse_deviation [256] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* generator/batchNorm2/gamma [256] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[5]; /* generator/batchNorm2/beta [256] */
    float *const restrict generator_batchNorm2 = task->pointers[6]; /* generator/batchNorm2 [1][1][256] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 32;
        for (int c = 0; c < 32; c++) {
            const float dense2 = generator_dense2_product[column + c] + generator_dense2_bias[column + c];
            generator_batchNorm2[column + c] = ((dense2 > 0.0f ? dense2 : 0.2f * dense2) - generator_batchNorm2_moving_mean[column + c]) * generator_batchNorm2_inverse_deviation[column + c] * generator_batchNorm2_gamma[column + c] + generator_batchNorm2_beta[column + c];
        }
    }
}

/* mlp_b32_generate_one_generator_dense3_product
 *   dense generator/dense3/product [n=1, 512]  (Models/MLP.swift:13)
 *   0.3 MFLOP, 527 kB
 * from Models/MLP.swift:13 */
static const int32_t mlp_b32_generate_one_generator_dense3_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_one_generator_dense3_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 13 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_dense3_product(const mlp_b32_task *task) {
#line 4089 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_one_generator_dense3_product_first_term;
    const term *const terms = mlp_b32_generate_one_generator_dense3_product_terms;
    float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][1][512] */
    const float *const restrict generator_batchNorm2 = task->pointers[1]; /* generator/batchNorm2 [1][1][256] */
    const float *const restrict generator_dense3_kernel = task->pointers[2]; /* generator/dense3/kernel [256][512] */
    const range items = share_by_terms(first_term, 1, 16, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 16 * 32;
        bespoke_multiply(1, 32, 32, terms + first_term[0], first_term[1] - first_term[0], generator_batchNorm2,
                         256, 256, 1, generator_dense3_kernel + item % 16 * 32, 512, 512, 256,
                         generator_dense3_product + column, 512, 0, NULL);
    }
}

/* mlp_b32_generate_one_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=1, 512]  (Models/MLP.swift:15)
 *   multiply generator/batchNorm3/scaled [n=1, 512]  (Models/MLP.swift:15)
 *   add generator/batchNorm3 [n=1, 512]  (Models/MLP.swift:15)
 *   14 kB
 * from Models/MLP.swift:15 */
#line 15 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_batchNorm3_normalised(const mlp_b32_task *task) {
#line 4112 "MLPB32_kernels.h"
    const float *const restrict generator_dense3_product = task->pointers[0]; /* generator/dense3/product [1][1][512] */
    const float *const restrict generator_dense3_bias = task->pointers[1]; /* generator/dense3/bias [512] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[2]; /* generator/batchNorm3/moving_mean [512] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* generator/batchNorm3/inverse_deviation [512] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* generator/batchNorm3/gamma [512] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[5]; /* generator/batchNorm3/beta [512] */
    float *const restrict generator_batchNorm3 = task->pointers[6]; /* generator/batchNorm3 [1][1][512] */
    const range items = share_evenly(8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 8 * 64;
        for (int c = 0; c < 64; c++) {
            const float dense3 = generator_dense3_product[column + c] + generator_dense3_bias[column + c];
            generator_batchNorm3[column + c] = ((dense3 > 0.0f ? dense3 : 0.2f * dense3) - generator_batchNorm3_moving_mean[column + c]) * generator_batchNorm3_inverse_deviation[column + c] * generator_batchNorm3_gamma[column + c] + generator_batchNorm3_beta[column + c];
        }
    }
}

/* mlp_b32_generate_one_generator_dense4_product
 *   dense generator/dense4/product [n=1, 784]  (Models/MLP.swift:17)
 *   add generator/dense4 [n=1, 784]  (Models/MLP.swift:17)
 *   tanh generator/tanh1 [n=1, 784]  (Models/MLP.swift:18)
 *   0.8 MFLOP, 2 MB
 * from Models/MLP.swift:17 */
static const int32_t mlp_b32_generate_one_generator_dense4_product_first_term[2] = {
    0, 1,
};
static const term mlp_b32_generate_one_generator_dense4_product_terms[2] = {
    {0, 0}, {0, 0},
};
#line 17 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_dense4_product(const mlp_b32_task *task) {
#line 4144 "MLPB32_kernels.h"
    const int32_t *const first_term = mlp_b32_generate_one_generator_dense4_product_first_term;
    const term *const terms = mlp_b32_generate_one_generator_dense4_product_terms;
    const float *const restrict generator_batchNorm3 = task->pointers[0]; /* generator/batchNorm3 [1][1][512] */
    const float *const restrict generator_dense4_kernel_in_panels = task->pointers[1]; /* generator/dense4/kernel in panels [1][25][512][32] */
    const float *const restrict generator_dense4_bias = task->pointers[2]; /* generator/dense4/bias [784] */
    float *const restrict generator_tanh1 = task->pointers[3]; /* generator/tanh1 [1][1][784] */
    const range items = share_by_terms(first_term, 1, 25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 32;
        const int columns = column + 32 < 784 ? 32 : 784 - column;
        float tile[32];
        bespoke_multiply(1, 32, columns, terms + first_term[0], first_term[1] - first_term[0],
                         generator_batchNorm3, 512, 512, 1,
                         generator_dense4_kernel_in_panels + item % 25 * 16384, 409600, 32, 512, tile, 32, 0,
                         NULL);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_tanh1[column + c] = bespoke_tanh(tile[c] + generator_dense4_bias[column + c]);
        }
    }
}

/* mlp_b32_generate_one_generator_reshape1
 *   reshape generator/reshape1 [n=1, 28, 28, 1]  (Models/MLP.swift:19)
 *   6 kB
 * from Models/MLP.swift:19 */
#line 19 "Models/MLP.swift"
static void mlp_b32_generate_one_generator_reshape1(const mlp_b32_task *task) {
#line 4172 "MLPB32_kernels.h"
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [1][1][784] */
    float *const restrict output_image = task->pointers[1];
    const range items = share_evenly(4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 4 * 256;
        const int columns = column + 256 < 784 ? 256 : 784 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            output_image[column + c] = generator_tanh1[column + c];
        }
    }
}

