/* The kernels of dcgan-b500, made by bespokec from Models/DCGANB500.swift. Do not edit: edit the model.
 * 
 * Included by one .c file for each instruction set. Each kernel works on its thread's share of items;
 * activations lie as [plane][sample][channel], a plane a pixel. */

#include "DCGANB500_program.h"
#include "bespoke_kernels.h"

/* dcgan_b500_initialise_generator_dense1_kernel
 *   random numbers initialise/generator/dense1/kernel [100, 12544]  (Models/DCGANB500.swift:6)
 *   5 MB
 * from Models/DCGANB500.swift:6 */
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_dense1_kernel(const dcgan_b500_task *task) {
#line 16 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_dense1_kernel = task->pointers[0]; /* generator/dense1/kernel [100][12544] */
    const range items = share_evenly(613, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 613 * 2048;
        const int columns = column + 2048 < 1254400 ? 2048 : 1254400 - column;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, columns, call, task->numbers[0], column, -0x1.64e7d4p-6f, 0x1.64e7d4p-5f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_dense1_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm1_gamma
 *   repeat initialise/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   100 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm1_gamma(const dcgan_b500_task *task) {
#line 37 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm1_gamma = task->pointers[0]; /* generator/batchNorm1/gamma [12544] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* generator/batchNorm1/moving_variance [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_gamma[column + c] = 1.0f;
            generator_batchNorm1_moving_variance[column + c] = 1.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm1_beta
 *   repeat initialise/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   301 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm1_beta(const dcgan_b500_task *task) {
#line 57 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm1_beta = task->pointers[0]; /* generator/batchNorm1/beta [12544] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* generator/batchNorm1/moving_mean [12544] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[2]; /* adam/generator/batchNorm1/gamma/m [12544] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[3]; /* adam/generator/batchNorm1/gamma/v [12544] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[4]; /* adam/generator/batchNorm1/beta/m [12544] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[5]; /* adam/generator/batchNorm1/beta/v [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_beta[column + c] = 0.0f;
            generator_batchNorm1_moving_mean[column + c] = 0.0f;
            adam_generator_batchNorm1_gamma_m[column + c] = 0.0f;
            adam_generator_batchNorm1_gamma_v[column + c] = 0.0f;
            adam_generator_batchNorm1_beta_m[column + c] = 0.0f;
            adam_generator_batchNorm1_beta_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_convTranspose1_kernel
 *   random numbers initialise/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   3 MB
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_convTranspose1_kernel(const dcgan_b500_task *task) {
#line 85 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* generator/convTranspose1/kernel [5][5][128][256] */
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0.025f, 0.05f);
        for (int c = 0; c < 2048; c++) {
            generator_convTranspose1_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm2_gamma
 *   repeat initialise/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   1 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm2_gamma(const dcgan_b500_task *task) {
#line 105 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm2_gamma = task->pointers[0]; /* generator/batchNorm2/gamma [128] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* generator/batchNorm2/moving_variance [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm2_gamma[c] = 1.0f;
            generator_batchNorm2_moving_variance[c] = 1.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm2_beta
 *   repeat initialise/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   5 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm2_beta(const dcgan_b500_task *task) {
#line 123 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm2_beta = task->pointers[0]; /* generator/batchNorm2/beta [128] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* generator/batchNorm2/moving_mean [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[2]; /* discriminator/conv2/bias [128] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[3]; /* adam/generator/batchNorm2/gamma/m [128] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[4]; /* adam/generator/batchNorm2/gamma/v [128] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[5]; /* adam/generator/batchNorm2/beta/m [128] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[6]; /* adam/generator/batchNorm2/beta/v [128] */
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[7]; /* adam/discriminator/conv2/bias/m [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[8]; /* adam/discriminator/conv2/bias/v [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm2_beta[c] = 0.0f;
            generator_batchNorm2_moving_mean[c] = 0.0f;
            discriminator_conv2_bias[c] = 0.0f;
            adam_generator_batchNorm2_gamma_m[c] = 0.0f;
            adam_generator_batchNorm2_gamma_v[c] = 0.0f;
            adam_generator_batchNorm2_beta_m[c] = 0.0f;
            adam_generator_batchNorm2_beta_v[c] = 0.0f;
            adam_discriminator_conv2_bias_m[c] = 0.0f;
            adam_discriminator_conv2_bias_v[c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_convTranspose2_kernel
 *   random numbers initialise/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   819 kB
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_convTranspose2_kernel(const dcgan_b500_task *task) {
#line 155 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* generator/convTranspose2/kernel [5][5][64][128] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.21a186p-5f, 0x1.21a186p-4f);
        for (int c = 0; c < 2048; c++) {
            generator_convTranspose2_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm3_gamma
 *   repeat initialise/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   1 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm3_gamma(const dcgan_b500_task *task) {
#line 175 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm3_gamma = task->pointers[0]; /* generator/batchNorm3/gamma [64] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* generator/batchNorm3/moving_variance [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            generator_batchNorm3_gamma[c] = 1.0f;
            generator_batchNorm3_moving_variance[c] = 1.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_batchNorm3_beta
 *   repeat initialise/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   2 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_batchNorm3_beta(const dcgan_b500_task *task) {
#line 193 "DCGANB500_kernels.h"
    float *const restrict generator_batchNorm3_beta = task->pointers[0]; /* generator/batchNorm3/beta [64] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* generator/batchNorm3/moving_mean [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[2]; /* discriminator/conv1/bias [64] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[3]; /* adam/generator/batchNorm3/gamma/m [64] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[4]; /* adam/generator/batchNorm3/gamma/v [64] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[5]; /* adam/generator/batchNorm3/beta/m [64] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[6]; /* adam/generator/batchNorm3/beta/v [64] */
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[7]; /* adam/discriminator/conv1/bias/m [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[8]; /* adam/discriminator/conv1/bias/v [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            generator_batchNorm3_beta[c] = 0.0f;
            generator_batchNorm3_moving_mean[c] = 0.0f;
            discriminator_conv1_bias[c] = 0.0f;
            adam_generator_batchNorm3_gamma_m[c] = 0.0f;
            adam_generator_batchNorm3_gamma_v[c] = 0.0f;
            adam_generator_batchNorm3_beta_m[c] = 0.0f;
            adam_generator_batchNorm3_beta_v[c] = 0.0f;
            adam_discriminator_conv1_bias_m[c] = 0.0f;
            adam_discriminator_conv1_bias_v[c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_generator_convTranspose3_kernel
 *   random numbers initialise/generator/convTranspose3/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   6 kB
 * from Models/DCGANB500.swift:19 */
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_generator_convTranspose3_kernel(const dcgan_b500_task *task) {
#line 225 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* generator/convTranspose3/kernel [5][5][1][64] */
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        float kernel[256];
        bespoke_uniform(kernel, columns, call, task->numbers[0], column, -0x1.f1c81ap-5f, 0x1.f1c81ap-4f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_convTranspose3_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_discriminator_conv1_kernel
 *   random numbers initialise/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   6 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_discriminator_conv1_kernel(const dcgan_b500_task *task) {
#line 246 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* discriminator/conv1/kernel [5][5][1][64] */
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        float kernel[256];
        bespoke_uniform(kernel, columns, call, task->numbers[0], column, -0x1.f1c81ap-5f, 0x1.f1c81ap-4f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            discriminator_conv1_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_discriminator_conv2_kernel
 *   random numbers initialise/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   819 kB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_discriminator_conv2_kernel(const dcgan_b500_task *task) {
#line 267 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* discriminator/conv2/kernel [5][5][64][128] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        float *const restrict kernel = task->scratch; /* [2048] */
        bespoke_uniform(kernel, 2048, call, task->numbers[0], column, -0x1.21a186p-5f, 0x1.21a186p-4f);
        for (int c = 0; c < 2048; c++) {
            discriminator_conv2_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_discriminator_dense1_kernel
 *   random numbers initialise/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   25 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_discriminator_dense1_kernel(const dcgan_b500_task *task) {
#line 287 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [6272][1] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        float kernel[512];
        bespoke_uniform(kernel, columns, call, task->numbers[0], column, -0x1.fab54cp-6f, 0x1.fab54cp-5f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            discriminator_dense1_kernel[column + c] = kernel[c];
        }
    }
}

/* dcgan_b500_initialise_discriminator_dense1_bias
 *   repeat initialise/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   0 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_discriminator_dense1_bias(const dcgan_b500_task *task) {
#line 308 "DCGANB500_kernels.h"
    float *const restrict discriminator_dense1_bias = task->pointers[0]; /* discriminator/dense1/bias [1] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[1]; /* adam/discriminator/dense1/bias/m [1] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[2]; /* adam/discriminator/dense1/bias/v [1] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            discriminator_dense1_bias[c] = 0.0f;
            adam_discriminator_dense1_bias_m[c] = 0.0f;
            adam_discriminator_dense1_bias_v[c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_adam_generator_dense1_kernel_m
 *   repeat initialise/adam/generator/dense1/kernel/m [100, 12544]  (Models/DCGANB500.swift:6)
 *   10 MB
 * from Models/DCGANB500.swift:6 */
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_adam_generator_dense1_kernel_m(const dcgan_b500_task *task) {
#line 328 "DCGANB500_kernels.h"
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* adam/generator/dense1/kernel/m [100][12544] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[1]; /* adam/generator/dense1/kernel/v [100][12544] */
    const range items = share_evenly(613, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 613 * 2048;
        const int columns = column + 2048 < 1254400 ? 2048 : 1254400 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            adam_generator_dense1_kernel_m[column + c] = 0.0f;
            adam_generator_dense1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m
 *   repeat initialise/adam/generator/convTranspose1/kernel/m [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   7 MB
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m(const dcgan_b500_task *task) {
#line 348 "DCGANB500_kernels.h"
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[0]; /* adam/generator/convTranspose1/kernel/m [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[1]; /* adam/generator/convTranspose1/kernel/v [5][5][128][256] */
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_generator_convTranspose1_kernel_m[column + c] = 0.0f;
            adam_generator_convTranspose1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m
 *   repeat initialise/adam/generator/convTranspose2/kernel/m [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   3 MB
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m(const dcgan_b500_task *task) {
#line 367 "DCGANB500_kernels.h"
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[0]; /* adam/generator/convTranspose2/kernel/m [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[1]; /* adam/generator/convTranspose2/kernel/v [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[2]; /* adam/discriminator/conv2/kernel/m [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[3]; /* adam/discriminator/conv2/kernel/v [5][5][64][128] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            adam_generator_convTranspose2_kernel_m[column + c] = 0.0f;
            adam_generator_convTranspose2_kernel_v[column + c] = 0.0f;
            adam_discriminator_conv2_kernel_m[column + c] = 0.0f;
            adam_discriminator_conv2_kernel_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m
 *   repeat initialise/adam/generator/convTranspose3/kernel/m [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   26 kB
 * from Models/DCGANB500.swift:19 */
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m(const dcgan_b500_task *task) {
#line 390 "DCGANB500_kernels.h"
    float *const restrict adam_generator_convTranspose3_kernel_m = task->pointers[0]; /* adam/generator/convTranspose3/kernel/m [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_v = task->pointers[1]; /* adam/generator/convTranspose3/kernel/v [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[2]; /* adam/discriminator/conv1/kernel/m [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[3]; /* adam/discriminator/conv1/kernel/v [5][5][1][64] */
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            adam_generator_convTranspose3_kernel_m[column + c] = 0.0f;
            adam_generator_convTranspose3_kernel_v[column + c] = 0.0f;
            adam_discriminator_conv1_kernel_m[column + c] = 0.0f;
            adam_discriminator_conv1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_initialise_adam_discriminator_dense1_kernel_m
 *   repeat initialise/adam/discriminator/dense1/kernel/m [6272, 1]  (Models/DCGANB500.swift:33)
 *   50 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_initialise_adam_discriminator_dense1_kernel_m(const dcgan_b500_task *task) {
#line 414 "DCGANB500_kernels.h"
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[0]; /* adam/discriminator/dense1/kernel/m [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[1]; /* adam/discriminator/dense1/kernel/v [6272][1] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 512;
        const int columns = column + 512 < 6272 ? 512 : 6272 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            adam_discriminator_dense1_kernel_m[column + c] = 0.0f;
            adam_discriminator_dense1_kernel_v[column + c] = 0.0f;
        }
    }
}

/* dcgan_b500_step_pack_generator_dense1_kernel
 *   pack generator/dense1/kernel [100, 12544]
 *   10 MB
 *   also runs as dcgan_b500_generate_pack_generator_dense1_kernel
 * from Models/DCGANB500.swift:6 */
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_dense1_kernel(const dcgan_b500_task *task) {
#line 435 "DCGANB500_kernels.h"
    const float *const restrict generator_dense1_kernel = task->pointers[0]; /* generator/dense1/kernel [100][12544] */
    float *const restrict generator_dense1_kernel_in_panels = task->pointers[1]; /* generator/dense1/kernel in panels [49][8][100][32] */
    const range items = share_evenly(4900, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 100;
        bespoke_pack_row(generator_dense1_kernel + plane * 256 + item % 100 * 12544,
                         generator_dense1_kernel_in_panels + plane * 25600 + item % 100 * 32, 3200, 32, 256);
    }
}

/* dcgan_b500_step_noise
 *   random numbers noise [n=500, 100]  (Models/DCGANB500.swift:36)
 *   200 kB
 * from Models/DCGANB500.swift:36 */
#line 36 "Models/DCGANB500.swift"
static void dcgan_b500_step_noise(const dcgan_b500_task *task) {
#line 452 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict noise_2 = task->pointers[0]; /* noise [1][500][100] */
    float *const restrict trace_noise = task->pointers[1];
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 25 * 2048;
        const int columns = column + 2048 < 50000 ? 2048 : 50000 - column;
        float *const restrict noise = task->scratch; /* [2048] */
        bespoke_normal(noise, columns, call, task->numbers[0], column, 1.0f);
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            noise_2[column + c] = noise[c];
            if (trace_noise) {
                trace_noise[column + c] = noise[c];
            }
        }
    }
}

/* dcgan_b500_step_generator_dense1
 *   dense generator/dense1 [n=500, 12544]  (Models/DCGANB500.swift:6)
 *   sum generator/batchNorm1/mean_sum [12544]  (Models/DCGANB500.swift:7)
 *   1254.4 MFLOP, 30 MB
 * from Models/DCGANB500.swift:6 */
static const int32_t dcgan_b500_step_generator_dense1_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_step_generator_dense1_terms[50] = {
    {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 9}, {0, 10}, {0, 11},
    {0, 12}, {0, 13}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}, {0, 19}, {0, 20}, {0, 21}, {0, 22},
    {0, 23}, {0, 24}, {0, 25}, {0, 26}, {0, 27}, {0, 28}, {0, 29}, {0, 30}, {0, 31}, {0, 32}, {0, 33},
    {0, 34}, {0, 35}, {0, 36}, {0, 37}, {0, 38}, {0, 39}, {0, 40}, {0, 41}, {0, 42}, {0, 43}, {0, 44},
    {0, 45}, {0, 46}, {0, 47}, {0, 48}, {0, 0},
};
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_dense1(const dcgan_b500_task *task) {
#line 489 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_generator_dense1_first_term;
    const term *const terms = dcgan_b500_step_generator_dense1_terms;
    float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][500][256] */
    const float *const restrict noise = task->pointers[1]; /* noise [1][500][100] */
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* generator/dense1/kernel in panels [49][8][100][32] */
    float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[3]; /* sums for generator/batchNorm1/mean_sum [49][256] */
    const range items = share_by_terms(first_term, 49, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         noise, 50000, 100, 1, generator_dense1_kernel_in_panels + item % 8 * 3200, 25600, 32,
                         100, generator_dense1 + (plane * 128000 + column), 256, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = generator_dense1[plane * 128000 + row * 256 + column + c];
                total[c] += dense1;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_generator_batchNorm1_mean_sum[plane * 256 + column + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm1_mean
 *   scale by 0.002 generator/batchNorm1/mean [12544]  (Models/DCGANB500.swift:7)
 *   scale by 2.000000000000002e-05 generator/batchNorm1/moving_mean/new [12544]  (Models/DCGANB500.swift:7)
 *   add generator/batchNorm1/moving_mean/next [12544]  (Models/DCGANB500.swift:7)
 *   201 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm1_mean(const dcgan_b500_task *task) {
#line 524 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_mean_sum = task->pointers[0]; /* sums for generator/batchNorm1/mean_sum [49][256] */
    float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* generator/batchNorm1/moving_mean [12544] */
    float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* generator/batchNorm1/mean [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float mean_sum = sums_for_generator_batchNorm1_mean_sum[column + c];
            const float moving_mean = generator_batchNorm1_moving_mean[column + c];
            generator_batchNorm1_mean[column + c] = 0.002f * mean_sum;
            generator_batchNorm1_moving_mean[column + c] = 0.99f * moving_mean + 0x1.4f8b58p-16f * mean_sum;
        }
    }
}

/* dcgan_b500_step_generator_batchNorm1_centred
 *   subtract generator/batchNorm1/centred [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   square generator/batchNorm1/squares [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   sum generator/batchNorm1/variance_sum [12544]  (Models/DCGANB500.swift:7)
 *   25 MB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm1_centred(const dcgan_b500_task *task) {
#line 549 "DCGANB500_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][500][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* generator/batchNorm1/mean [12544] */
    float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[2]; /* sums for generator/batchNorm1/variance_sum [49][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[256] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 256; c++) {
                const float centred = generator_dense1[plane * 128000 + row * 256 + c] - generator_batchNorm1_mean[plane * 256 + c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 256; c++) {
            sums_for_generator_batchNorm1_variance_sum[plane * 256 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm1_moving_variance_new
 *   scale by 2.000000000000002e-05 generator/batchNorm1/moving_variance/new [12544]  (Models/DCGANB500.swift:7)
 *   add generator/batchNorm1/moving_variance/next [12544]  (Models/DCGANB500.swift:7)
 *   0.002 x + 0.001 generator/batchNorm1/variance_plus_epsilon [12544]  (Models/DCGANB500.swift:7)
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (Models/DCGANB500.swift:7)
 *   201 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm1_moving_variance_new(const dcgan_b500_task *task) {
#line 578 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm1_variance_sum = task->pointers[0]; /* sums for generator/batchNorm1/variance_sum [49][256] */
    float *const restrict generator_batchNorm1_moving_variance = task->pointers[1]; /* generator/batchNorm1/moving_variance [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* generator/batchNorm1/inverse_deviation [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float variance_sum = sums_for_generator_batchNorm1_variance_sum[column + c];
            const float moving_variance = generator_batchNorm1_moving_variance[column + c];
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(0.002f * variance_sum + 0.001f);
            generator_batchNorm1_moving_variance[column + c] = 0.99f * moving_variance + 0x1.4f8b58p-16f * variance_sum;
        }
    }
}

/* dcgan_b500_step_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   multiply generator/batchNorm1/scaled [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   add generator/batchNorm1 [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=500, 12544]  (Models/DCGANB500.swift:8)
 *   50 MB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm1_normalised(const dcgan_b500_task *task) {
#line 604 "DCGANB500_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][500][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[1]; /* generator/batchNorm1/mean [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* generator/batchNorm1/inverse_deviation [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* generator/batchNorm1/beta [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* generator/leakyReLU1 [49][500][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 256; c++) {
                const float batchNorm1 = (generator_dense1[plane * 128000 + row * 256 + c] - generator_batchNorm1_mean[plane * 256 + c]) * generator_batchNorm1_inverse_deviation[plane * 256 + c] * generator_batchNorm1_gamma[plane * 256 + c] + generator_batchNorm1_beta[plane * 256 + c];
                generator_leakyReLU1[plane * 128000 + row * 256 + c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
            }
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose1_kernel
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB
 *   also runs as dcgan_b500_generate_pack_generator_convTranspose1_kernel
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose1_kernel(const dcgan_b500_task *task) {
#line 630 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* generator/convTranspose1/kernel [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* generator/convTranspose1/kernel in panels [25][4][256][32] */
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_pack_transposed(generator_convTranspose1_kernel + (plane * 32768 + column * 256), 256,
                                generator_convTranspose1_kernel_in_panels + item * 8192, 256, 32, 32);
    }
}

/* dcgan_b500_step_transform_generator_reshape1
 *   transform generator/reshape1 [n=500, 7, 7, 256]
 *   156 MB
 *   also runs as dcgan_b500_step_transform_generator_reshape1_2
 * from Models/DCGANB500.swift:9 */
static const int32_t dcgan_b500_step_transform_generator_reshape1_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_transform_generator_reshape1_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_step_transform_generator_reshape1_to_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_step_transform_generator_reshape1_to_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static void dcgan_b500_step_transform_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 9 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_generator_reshape1(const dcgan_b500_task *task) {
#line 691 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_generator_reshape1_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_generator_reshape1_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_generator_reshape1_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_generator_reshape1_to_column;
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* generator/leakyReLU1 [49][500][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* transformed generator/reshape1 [256][128000] */
    const range items = share_evenly(500, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(generator_leakyReLU1, 128000, from_row, 7, from_column, 7,
                           dcgan_b500_step_transform_generator_reshape1_rows,
                           dcgan_b500_step_transform_generator_reshape1_rows, transformed_generator_reshape1,
                           128016, to_row, 16, to_column, 16, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_transform_generator_convTranspose1_kernel
 *   transform generator/convTranspose1/kernel [5, 5, 128, 256]
 *   12 MB
 *   also runs as dcgan_b500_step_transform_generator_convTranspose1_kernel_2
 *   also runs as dcgan_b500_generate_transform_generator_convTranspose1_kernel
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_transform_generator_convTranspose1_kernel_from_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose1_kernel_from_column[5] = {
    0, 1, 2, 3, 4,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose1_kernel_to_row[8] = {
    0, 8, 16, 24, 32, 40, 48, 56,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose1_kernel_to_column[8] = {
    0, 1, 2, 3, 4, 5, 6, 7,
};
static void dcgan_b500_step_transform_generator_convTranspose1_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_generator_convTranspose1_kernel(const dcgan_b500_task *task) {
#line 744 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_generator_convTranspose1_kernel_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_generator_convTranspose1_kernel_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_generator_convTranspose1_kernel_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_generator_convTranspose1_kernel_to_column;
    const float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[0]; /* generator/convTranspose1/kernel in panels [25][4][256][32] */
    float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[1]; /* transformed generator/convTranspose1/kernel [64][32768] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [10240] */
        bespoke_map_planes(generator_convTranspose1_kernel_in_panels, 32768, from_row, 5, from_column, 5,
                           dcgan_b500_step_transform_generator_convTranspose1_kernel_rows,
                           dcgan_b500_step_transform_generator_convTranspose1_kernel_rows,
                           transformed_generator_convTranspose1_kernel, 32784, to_row, 8, to_column, 8, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_generator_convTranspose1
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:11)
 *   8388.6 MFLOP instead of 27557.9, 205 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_products_of_generator_convTranspose1_first_term[257] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256,
};
static const term dcgan_b500_step_products_of_generator_convTranspose1_terms[257] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {24, 6}, {25, 6}, {26, 6}, {27, 6}, {28, 7}, {29, 7}, {30, 7}, {31, 7}, {32, 8}, {33, 8},
    {34, 8}, {35, 8}, {36, 9}, {37, 9}, {38, 9}, {39, 9}, {40, 10}, {41, 10}, {42, 10}, {43, 10},
    {44, 11}, {45, 11}, {46, 11}, {47, 11}, {48, 12}, {49, 12}, {50, 12}, {51, 12}, {52, 13}, {53, 13},
    {54, 13}, {55, 13}, {56, 14}, {57, 14}, {58, 14}, {59, 14}, {60, 15}, {61, 15}, {62, 15}, {63, 15},
    {64, 16}, {65, 16}, {66, 16}, {67, 16}, {68, 17}, {69, 17}, {70, 17}, {71, 17}, {72, 18}, {73, 18},
    {74, 18}, {75, 18}, {76, 19}, {77, 19}, {78, 19}, {79, 19}, {80, 20}, {81, 20}, {82, 20}, {83, 20},
    {84, 21}, {85, 21}, {86, 21}, {87, 21}, {88, 22}, {89, 22}, {90, 22}, {91, 22}, {92, 23}, {93, 23},
    {94, 23}, {95, 23}, {96, 24}, {97, 24}, {98, 24}, {99, 24}, {100, 25}, {101, 25}, {102, 25},
    {103, 25}, {104, 26}, {105, 26}, {106, 26}, {107, 26}, {108, 27}, {109, 27}, {110, 27}, {111, 27},
    {112, 28}, {113, 28}, {114, 28}, {115, 28}, {116, 29}, {117, 29}, {118, 29}, {119, 29}, {120, 30},
    {121, 30}, {122, 30}, {123, 30}, {124, 31}, {125, 31}, {126, 31}, {127, 31}, {128, 32}, {129, 32},
    {130, 32}, {131, 32}, {132, 33}, {133, 33}, {134, 33}, {135, 33}, {136, 34}, {137, 34}, {138, 34},
    {139, 34}, {140, 35}, {141, 35}, {142, 35}, {143, 35}, {144, 36}, {145, 36}, {146, 36}, {147, 36},
    {148, 37}, {149, 37}, {150, 37}, {151, 37}, {152, 38}, {153, 38}, {154, 38}, {155, 38}, {156, 39},
    {157, 39}, {158, 39}, {159, 39}, {160, 40}, {161, 40}, {162, 40}, {163, 40}, {164, 41}, {165, 41},
    {166, 41}, {167, 41}, {168, 42}, {169, 42}, {170, 42}, {171, 42}, {172, 43}, {173, 43}, {174, 43},
    {175, 43}, {176, 44}, {177, 44}, {178, 44}, {179, 44}, {180, 45}, {181, 45}, {182, 45}, {183, 45},
    {184, 46}, {185, 46}, {186, 46}, {187, 46}, {188, 47}, {189, 47}, {190, 47}, {191, 47}, {192, 48},
    {193, 48}, {194, 48}, {195, 48}, {196, 49}, {197, 49}, {198, 49}, {199, 49}, {200, 50}, {201, 50},
    {202, 50}, {203, 50}, {204, 51}, {205, 51}, {206, 51}, {207, 51}, {208, 52}, {209, 52}, {210, 52},
    {211, 52}, {212, 53}, {213, 53}, {214, 53}, {215, 53}, {216, 54}, {217, 54}, {218, 54}, {219, 54},
    {220, 55}, {221, 55}, {222, 55}, {223, 55}, {224, 56}, {225, 56}, {226, 56}, {227, 56}, {228, 57},
    {229, 57}, {230, 57}, {231, 57}, {232, 58}, {233, 58}, {234, 58}, {235, 58}, {236, 59}, {237, 59},
    {238, 59}, {239, 59}, {240, 60}, {241, 60}, {242, 60}, {243, 60}, {244, 61}, {245, 61}, {246, 61},
    {247, 61}, {248, 62}, {249, 62}, {250, 62}, {251, 62}, {252, 63}, {253, 63}, {254, 63}, {255, 63},
    {0, 0},
};
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_generator_convTranspose1(const dcgan_b500_task *task) {
#line 812 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_generator_convTranspose1_first_term;
    const term *const terms = dcgan_b500_step_products_of_generator_convTranspose1_terms;
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* products of generator/convTranspose1 [256][500][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* transformed generator/reshape1 [256][128000] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* transformed generator/convTranspose1/kernel [64][32768] */
    const range items = share_by_terms(first_term, 256, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_generator_reshape1, 128016, 256, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 8192, 32784, 32, 256,
                         products_of_generator_convTranspose1 + (plane * 64016 + column), 128, 0, NULL);
    }
}

/* dcgan_b500_step_generator_convTranspose1
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:11)
 *   78 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_generator_convTranspose1_from_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_step_generator_convTranspose1_from_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static const int32_t dcgan_b500_step_generator_convTranspose1_to_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_generator_convTranspose1_to_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static void dcgan_b500_step_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_convTranspose1(const dcgan_b500_task *task) {
#line 868 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_generator_convTranspose1_from_row;
    const int32_t *const from_column = dcgan_b500_step_generator_convTranspose1_from_column;
    const int32_t *const to_row = dcgan_b500_step_generator_convTranspose1_to_row;
    const int32_t *const to_column = dcgan_b500_step_generator_convTranspose1_to_column;
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* products of generator/convTranspose1 [256][500][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* generator/convTranspose1 [49][500][128] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(products_of_generator_convTranspose1, 64016, from_row, 16, from_column, 16,
                           dcgan_b500_step_generator_convTranspose1_rows,
                           dcgan_b500_step_generator_convTranspose1_rows, generator_convTranspose1, 64000,
                           to_row, 7, to_column, 7, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_generator_batchNorm2_mean_sum
 *   sum generator/batchNorm2/mean_sum [128]  (Models/DCGANB500.swift:12)
 *   13 MB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm2_mean_sum(const dcgan_b500_task *task) {
#line 891 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][500][128] */
    float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[1]; /* sums for generator/batchNorm2/mean_sum [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[128] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 128; c++) {
                total[c] += generator_convTranspose1[plane * 64000 + row * 128 + c];
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm2_mean_sum[plane * 128 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm2_mean_sum_2
 *   sum generator/batchNorm2/mean_sum [128]  (Models/DCGANB500.swift:12)
 *   scale by 4.0816326530612245e-05 generator/batchNorm2/mean [128]  (Models/DCGANB500.swift:12)
 *   scale by 4.081632653061228e-07 generator/batchNorm2/moving_mean/new [128]  (Models/DCGANB500.swift:12)
 *   add generator/batchNorm2/moving_mean/next [128]  (Models/DCGANB500.swift:12)
 *   2 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm2_mean_sum_2(const dcgan_b500_task *task) {
#line 918 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_mean_sum = task->pointers[0]; /* sums for generator/batchNorm2/mean_sum [49][128] */
    float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* generator/batchNorm2/moving_mean [128] */
    float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* generator/batchNorm2/mean [128] */
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
            generator_batchNorm2_mean[column + c] = 0x1.566464p-15f * mean_sum[c];
            generator_batchNorm2_moving_mean[column + c] = 0.99f * moving_mean + 0x1.b6431p-22f * mean_sum[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm2_centred
 *   subtract generator/batchNorm2/centred [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   square generator/batchNorm2/squares [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   sum generator/batchNorm2/variance_sum [128]  (Models/DCGANB500.swift:12)
 *   13 MB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm2_centred(const dcgan_b500_task *task) {
#line 947 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][500][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* generator/batchNorm2/mean [128] */
    float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[2]; /* sums for generator/batchNorm2/variance_sum [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[128] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 128; c++) {
                const float centred = generator_convTranspose1[plane * 64000 + row * 128 + c] - generator_batchNorm2_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_generator_batchNorm2_variance_sum[plane * 128 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm2_variance_sum
 *   sum generator/batchNorm2/variance_sum [128]  (Models/DCGANB500.swift:12)
 *   scale by 4.081632653061228e-07 generator/batchNorm2/moving_variance/new [128]  (Models/DCGANB500.swift:12)
 *   add generator/batchNorm2/moving_variance/next [128]  (Models/DCGANB500.swift:12)
 *   4.0816326530612245e-05 x + 0.001 generator/batchNorm2/variance_plus_epsilon [128]  (Models/DCGANB500.swift:12)
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   2 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm2_variance_sum(const dcgan_b500_task *task) {
#line 977 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm2_variance_sum = task->pointers[0]; /* sums for generator/batchNorm2/variance_sum [49][128] */
    float *const restrict generator_batchNorm2_moving_variance = task->pointers[1]; /* generator/batchNorm2/moving_variance [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* generator/batchNorm2/inverse_deviation [128] */
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
            generator_batchNorm2_inverse_deviation[column + c] = 1.0f / sqrtf(0x1.566464p-15f * variance_sum[c] + 0.001f);
            generator_batchNorm2_moving_variance[column + c] = 0.99f * moving_variance + 0x1.b6431p-22f * variance_sum[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   multiply generator/batchNorm2/scaled [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   add generator/batchNorm2 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:13)
 *   25 MB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm2_normalised(const dcgan_b500_task *task) {
#line 1007 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][500][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[1]; /* generator/batchNorm2/mean [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* generator/batchNorm2/inverse_deviation [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* generator/batchNorm2/gamma [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* generator/batchNorm2/beta [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* generator/leakyReLU2 [49][500][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 128; c++) {
                const float batchNorm2 = (generator_convTranspose1[plane * 64000 + row * 128 + c] - generator_batchNorm2_mean[c]) * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
                generator_leakyReLU2[plane * 64000 + row * 128 + c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
            }
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose2_kernel
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB
 *   also runs as dcgan_b500_generate_pack_generator_convTranspose2_kernel
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose2_kernel(const dcgan_b500_task *task) {
#line 1033 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* generator/convTranspose2/kernel [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* generator/convTranspose2/kernel in panels [25][2][128][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_pack_transposed(generator_convTranspose2_kernel + (plane * 8192 + column * 128), 128,
                                generator_convTranspose2_kernel_in_panels + item * 4096, 128, 32, 32);
    }
}

/* dcgan_b500_step_transform_generator_leakyReLU2
 *   transform generator/leakyReLU2 [n=500, 7, 7, 128]
 *   49 MB
 *   also runs as dcgan_b500_step_transform_generator_leakyReLU2_2
 * from Models/DCGANB500.swift:13 */
static const int32_t dcgan_b500_step_transform_generator_leakyReLU2_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_transform_generator_leakyReLU2_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_step_transform_generator_leakyReLU2_to_row[12] = {
    0, 2, 24, 26, 48, 50, 72, 74, 96, 98, 120, 122,
};
static const int32_t dcgan_b500_step_transform_generator_leakyReLU2_to_column[12] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21,
};
static void dcgan_b500_step_transform_generator_leakyReLU2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 13 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_generator_leakyReLU2(const dcgan_b500_task *task) {
#line 1086 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_generator_leakyReLU2_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_generator_leakyReLU2_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_generator_leakyReLU2_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_generator_leakyReLU2_to_column;
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* generator/leakyReLU2 [49][500][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* transformed generator/leakyReLU2 [144][64000] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_planes(generator_leakyReLU2, 64000, from_row, 7, from_column, 7,
                           dcgan_b500_step_transform_generator_leakyReLU2_rows,
                           dcgan_b500_step_transform_generator_leakyReLU2_rows,
                           transformed_generator_leakyReLU2, 64016, to_row, 12, to_column, 12, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_transform_generator_convTranspose2_kernel
 *   transform generator/convTranspose2/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as dcgan_b500_step_transform_generator_convTranspose2_kernel_2
 *   also runs as dcgan_b500_generate_transform_generator_convTranspose2_kernel
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_transform_generator_convTranspose2_kernel_from_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose2_kernel_from_column[5] = {
    0, 1, 2, 3, 4,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose2_kernel_to_row[11] = {
    0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110,
};
static const int32_t dcgan_b500_step_transform_generator_convTranspose2_kernel_to_column[11] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
};
static void dcgan_b500_step_transform_generator_convTranspose2_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_generator_convTranspose2_kernel(const dcgan_b500_task *task) {
#line 1141 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_generator_convTranspose2_kernel_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_generator_convTranspose2_kernel_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_generator_convTranspose2_kernel_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_generator_convTranspose2_kernel_to_column;
    const float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[0]; /* generator/convTranspose2/kernel in panels [25][2][128][32] */
    float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[1]; /* transformed generator/convTranspose2/kernel [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_planes(generator_convTranspose2_kernel_in_panels, 8192, from_row, 5, from_column, 5,
                           dcgan_b500_step_transform_generator_convTranspose2_kernel_rows,
                           dcgan_b500_step_transform_generator_convTranspose2_kernel_rows,
                           transformed_generator_convTranspose2_kernel, 8208, to_row, 11, to_column, 11, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_generator_convTranspose2
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:15)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_products_of_generator_convTranspose2_first_term[485] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262,
    263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282,
    283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302,
    303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322,
    323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342,
    343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362,
    363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382,
    383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402,
    403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422,
    423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442,
    443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462,
    463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482,
    483, 484,
};
static const term dcgan_b500_step_products_of_generator_convTranspose2_terms[485] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {0, 6}, {1, 6}, {2, 6}, {3, 6}, {4, 7}, {5, 7}, {6, 7}, {7, 7}, {8, 8}, {9, 8}, {10, 8},
    {11, 8}, {12, 9}, {13, 9}, {14, 9}, {15, 9}, {20, 10}, {21, 10}, {22, 10}, {23, 10}, {24, 11},
    {25, 11}, {26, 11}, {27, 11}, {28, 12}, {29, 12}, {30, 12}, {31, 12}, {32, 13}, {33, 13}, {34, 13},
    {35, 13}, {36, 14}, {37, 14}, {38, 14}, {39, 14}, {40, 15}, {41, 15}, {42, 15}, {43, 15}, {44, 16},
    {45, 16}, {46, 16}, {47, 16}, {24, 17}, {25, 17}, {26, 17}, {27, 17}, {28, 18}, {29, 18}, {30, 18},
    {31, 18}, {32, 19}, {33, 19}, {34, 19}, {35, 19}, {36, 20}, {37, 20}, {38, 20}, {39, 20}, {44, 21},
    {45, 21}, {46, 21}, {47, 21}, {48, 22}, {49, 22}, {50, 22}, {51, 22}, {52, 23}, {53, 23}, {54, 23},
    {55, 23}, {56, 24}, {57, 24}, {58, 24}, {59, 24}, {60, 25}, {61, 25}, {62, 25}, {63, 25}, {64, 26},
    {65, 26}, {66, 26}, {67, 26}, {68, 27}, {69, 27}, {70, 27}, {71, 27}, {48, 28}, {49, 28}, {50, 28},
    {51, 28}, {52, 29}, {53, 29}, {54, 29}, {55, 29}, {56, 30}, {57, 30}, {58, 30}, {59, 30}, {60, 31},
    {61, 31}, {62, 31}, {63, 31}, {68, 32}, {69, 32}, {70, 32}, {71, 32}, {72, 33}, {73, 33}, {74, 33},
    {75, 33}, {76, 34}, {77, 34}, {78, 34}, {79, 34}, {80, 35}, {81, 35}, {82, 35}, {83, 35}, {84, 36},
    {85, 36}, {86, 36}, {87, 36}, {88, 37}, {89, 37}, {90, 37}, {91, 37}, {92, 38}, {93, 38}, {94, 38},
    {95, 38}, {72, 39}, {73, 39}, {74, 39}, {75, 39}, {76, 40}, {77, 40}, {78, 40}, {79, 40}, {80, 41},
    {81, 41}, {82, 41}, {83, 41}, {84, 42}, {85, 42}, {86, 42}, {87, 42}, {92, 43}, {93, 43}, {94, 43},
    {95, 43}, {96, 44}, {97, 44}, {98, 44}, {99, 44}, {100, 45}, {101, 45}, {102, 45}, {103, 45},
    {104, 46}, {105, 46}, {106, 46}, {107, 46}, {108, 47}, {109, 47}, {110, 47}, {111, 47}, {112, 48},
    {113, 48}, {114, 48}, {115, 48}, {116, 49}, {117, 49}, {118, 49}, {119, 49}, {96, 50}, {97, 50},
    {98, 50}, {99, 50}, {100, 51}, {101, 51}, {102, 51}, {103, 51}, {104, 52}, {105, 52}, {106, 52},
    {107, 52}, {108, 53}, {109, 53}, {110, 53}, {111, 53}, {116, 54}, {117, 54}, {118, 54}, {119, 54},
    {120, 55}, {121, 55}, {122, 55}, {123, 55}, {124, 56}, {125, 56}, {126, 56}, {127, 56}, {128, 57},
    {129, 57}, {130, 57}, {131, 57}, {132, 58}, {133, 58}, {134, 58}, {135, 58}, {136, 59}, {137, 59},
    {138, 59}, {139, 59}, {140, 60}, {141, 60}, {142, 60}, {143, 60}, {120, 61}, {121, 61}, {122, 61},
    {123, 61}, {124, 62}, {125, 62}, {126, 62}, {127, 62}, {128, 63}, {129, 63}, {130, 63}, {131, 63},
    {132, 64}, {133, 64}, {134, 64}, {135, 64}, {140, 65}, {141, 65}, {142, 65}, {143, 65}, {0, 66},
    {1, 66}, {2, 66}, {3, 66}, {4, 67}, {5, 67}, {6, 67}, {7, 67}, {8, 68}, {9, 68}, {10, 68}, {11, 68},
    {12, 69}, {13, 69}, {14, 69}, {15, 69}, {16, 70}, {17, 70}, {18, 70}, {19, 70}, {20, 71}, {21, 71},
    {22, 71}, {23, 71}, {0, 72}, {1, 72}, {2, 72}, {3, 72}, {4, 73}, {5, 73}, {6, 73}, {7, 73}, {8, 74},
    {9, 74}, {10, 74}, {11, 74}, {12, 75}, {13, 75}, {14, 75}, {15, 75}, {20, 76}, {21, 76}, {22, 76},
    {23, 76}, {24, 77}, {25, 77}, {26, 77}, {27, 77}, {28, 78}, {29, 78}, {30, 78}, {31, 78}, {32, 79},
    {33, 79}, {34, 79}, {35, 79}, {36, 80}, {37, 80}, {38, 80}, {39, 80}, {40, 81}, {41, 81}, {42, 81},
    {43, 81}, {44, 82}, {45, 82}, {46, 82}, {47, 82}, {24, 83}, {25, 83}, {26, 83}, {27, 83}, {28, 84},
    {29, 84}, {30, 84}, {31, 84}, {32, 85}, {33, 85}, {34, 85}, {35, 85}, {36, 86}, {37, 86}, {38, 86},
    {39, 86}, {44, 87}, {45, 87}, {46, 87}, {47, 87}, {48, 88}, {49, 88}, {50, 88}, {51, 88}, {52, 89},
    {53, 89}, {54, 89}, {55, 89}, {56, 90}, {57, 90}, {58, 90}, {59, 90}, {60, 91}, {61, 91}, {62, 91},
    {63, 91}, {64, 92}, {65, 92}, {66, 92}, {67, 92}, {68, 93}, {69, 93}, {70, 93}, {71, 93}, {48, 94},
    {49, 94}, {50, 94}, {51, 94}, {52, 95}, {53, 95}, {54, 95}, {55, 95}, {56, 96}, {57, 96}, {58, 96},
    {59, 96}, {60, 97}, {61, 97}, {62, 97}, {63, 97}, {68, 98}, {69, 98}, {70, 98}, {71, 98}, {72, 99},
    {73, 99}, {74, 99}, {75, 99}, {76, 100}, {77, 100}, {78, 100}, {79, 100}, {80, 101}, {81, 101},
    {82, 101}, {83, 101}, {84, 102}, {85, 102}, {86, 102}, {87, 102}, {88, 103}, {89, 103}, {90, 103},
    {91, 103}, {92, 104}, {93, 104}, {94, 104}, {95, 104}, {72, 105}, {73, 105}, {74, 105}, {75, 105},
    {76, 106}, {77, 106}, {78, 106}, {79, 106}, {80, 107}, {81, 107}, {82, 107}, {83, 107}, {84, 108},
    {85, 108}, {86, 108}, {87, 108}, {92, 109}, {93, 109}, {94, 109}, {95, 109}, {120, 110}, {121, 110},
    {122, 110}, {123, 110}, {124, 111}, {125, 111}, {126, 111}, {127, 111}, {128, 112}, {129, 112},
    {130, 112}, {131, 112}, {132, 113}, {133, 113}, {134, 113}, {135, 113}, {136, 114}, {137, 114},
    {138, 114}, {139, 114}, {140, 115}, {141, 115}, {142, 115}, {143, 115}, {120, 116}, {121, 116},
    {122, 116}, {123, 116}, {124, 117}, {125, 117}, {126, 117}, {127, 117}, {128, 118}, {129, 118},
    {130, 118}, {131, 118}, {132, 119}, {133, 119}, {134, 119}, {135, 119}, {140, 120}, {141, 120},
    {142, 120}, {143, 120}, {0, 0},
};
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_generator_convTranspose2(const dcgan_b500_task *task) {
#line 1244 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_generator_convTranspose2_first_term;
    const term *const terms = dcgan_b500_step_products_of_generator_convTranspose2_terms;
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* products of generator/convTranspose2 [484][500][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* transformed generator/leakyReLU2 [144][64000] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* transformed generator/convTranspose2/kernel [121][8192] */
    const range items = share_by_terms(first_term, 484, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_generator_leakyReLU2, 64016, 128, 1,
                         transformed_generator_convTranspose2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose2 + (plane * 32016 + column), 64, 0, NULL);
    }
}

/* dcgan_b500_step_generator_convTranspose2
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:15)
 *   87 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_generator_convTranspose2_from_row[22] = {
    0, 2, 44, 46, 88, 90, 132, 134, 176, 178, 220, 222, 264, 266, 308, 310, 352, 354, 396, 398, 440, 442,
};
static const int32_t dcgan_b500_step_generator_convTranspose2_from_column[22] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29, 32, 33, 36, 37, 40, 41,
};
static const int32_t dcgan_b500_step_generator_convTranspose2_to_row[14] = {
    0, 14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 182,
};
static const int32_t dcgan_b500_step_generator_convTranspose2_to_column[14] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
};
static void dcgan_b500_step_generator_convTranspose2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_convTranspose2(const dcgan_b500_task *task) {
#line 1305 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_generator_convTranspose2_from_row;
    const int32_t *const from_column = dcgan_b500_step_generator_convTranspose2_from_column;
    const int32_t *const to_row = dcgan_b500_step_generator_convTranspose2_to_row;
    const int32_t *const to_column = dcgan_b500_step_generator_convTranspose2_to_column;
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* products of generator/convTranspose2 [484][500][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* generator/convTranspose2 [196][500][64] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_planes(products_of_generator_convTranspose2, 32016, from_row, 22, from_column, 22,
                           dcgan_b500_step_generator_convTranspose2_rows,
                           dcgan_b500_step_generator_convTranspose2_rows, generator_convTranspose2, 32000,
                           to_row, 14, to_column, 14, lines, item * 128, item * 128 + 128);
    }
}

/* dcgan_b500_step_generator_batchNorm3_mean_sum
 *   sum generator/batchNorm3/mean_sum [64]  (Models/DCGANB500.swift:16)
 *   25 MB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm3_mean_sum(const dcgan_b500_task *task) {
#line 1328 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][500][64] */
    float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[1]; /* sums for generator/batchNorm3/mean_sum [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[64] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 64; c++) {
                total[c] += generator_convTranspose2[plane * 32000 + row * 64 + c];
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm3_mean_sum[plane * 64 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm3_mean_sum_2
 *   sum generator/batchNorm3/mean_sum [64]  (Models/DCGANB500.swift:16)
 *   scale by 1.0204081632653061e-05 generator/batchNorm3/mean [64]  (Models/DCGANB500.swift:16)
 *   scale by 1.020408163265307e-07 generator/batchNorm3/moving_mean/new [64]  (Models/DCGANB500.swift:16)
 *   add generator/batchNorm3/moving_mean/next [64]  (Models/DCGANB500.swift:16)
 *   1 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm3_mean_sum_2(const dcgan_b500_task *task) {
#line 1355 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_mean_sum = task->pointers[0]; /* sums for generator/batchNorm3/mean_sum [196][64] */
    float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* generator/batchNorm3/moving_mean [64] */
    float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* generator/batchNorm3/mean [64] */
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
            generator_batchNorm3_mean[column + c] = 0x1.566464p-17f * mean_sum[c];
            generator_batchNorm3_moving_mean[column + c] = 0.99f * moving_mean + 0x1.b6431p-24f * mean_sum[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm3_centred
 *   subtract generator/batchNorm3/centred [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   square generator/batchNorm3/squares [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   sum generator/batchNorm3/variance_sum [64]  (Models/DCGANB500.swift:16)
 *   25 MB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm3_centred(const dcgan_b500_task *task) {
#line 1384 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][500][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* generator/batchNorm3/mean [64] */
    float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[2]; /* sums for generator/batchNorm3/variance_sum [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[64] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 64; c++) {
                const float centred = generator_convTranspose2[plane * 32000 + row * 64 + c] - generator_batchNorm3_mean[c];
                total[c] += centred * centred;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_generator_batchNorm3_variance_sum[plane * 64 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_generator_batchNorm3_variance_sum
 *   sum generator/batchNorm3/variance_sum [64]  (Models/DCGANB500.swift:16)
 *   scale by 1.020408163265307e-07 generator/batchNorm3/moving_variance/new [64]  (Models/DCGANB500.swift:16)
 *   add generator/batchNorm3/moving_variance/next [64]  (Models/DCGANB500.swift:16)
 *   1.0204081632653061e-05 x + 0.001 generator/batchNorm3/variance_plus_epsilon [64]  (Models/DCGANB500.swift:16)
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   1 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm3_variance_sum(const dcgan_b500_task *task) {
#line 1414 "DCGANB500_kernels.h"
    const float *const restrict sums_for_generator_batchNorm3_variance_sum = task->pointers[0]; /* sums for generator/batchNorm3/variance_sum [196][64] */
    float *const restrict generator_batchNorm3_moving_variance = task->pointers[1]; /* generator/batchNorm3/moving_variance [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* generator/batchNorm3/inverse_deviation [64] */
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
            generator_batchNorm3_inverse_deviation[column + c] = 1.0f / sqrtf(0x1.566464p-17f * variance_sum[c] + 0.001f);
            generator_batchNorm3_moving_variance[column + c] = 0.99f * moving_variance + 0x1.b6431p-24f * variance_sum[c];
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose3_kernel
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB
 *   also runs as dcgan_b500_generate_pack_generator_convTranspose3_kernel
 * from Models/DCGANB500.swift:19 */
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose3_kernel(const dcgan_b500_task *task) {
#line 1442 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* generator/convTranspose3/kernel [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* generator/convTranspose3/kernel in panels [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_pack_transposed(generator_convTranspose3_kernel + plane * 64, 64,
                                generator_convTranspose3_kernel_in_panels + item * 64, 64, 1, 1);
    }
}

/* dcgan_b500_step_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   multiply generator/batchNorm3/scaled [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   add generator/batchNorm3 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:17)
 *   50 MB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_batchNorm3_normalised(const dcgan_b500_task *task) {
#line 1462 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][500][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[1]; /* generator/batchNorm3/mean [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* generator/batchNorm3/inverse_deviation [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* generator/batchNorm3/beta [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* generator/leakyReLU3 [196][500][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 64; c++) {
                const float batchNorm3 = (generator_convTranspose2[plane * 32000 + row * 64 + c] - generator_batchNorm3_mean[c]) * generator_batchNorm3_inverse_deviation[c] * generator_batchNorm3_gamma[c] + generator_batchNorm3_beta[c];
                generator_leakyReLU3[plane * 32000 + row * 64 + c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
            }
        }
    }
}

/* dcgan_b500_step_pack_discriminator_conv1_kernel
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_conv1_kernel(const dcgan_b500_task *task) {
#line 1487 "DCGANB500_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* discriminator/conv1/kernel in panels [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_pack_row(discriminator_conv1_kernel + plane * 64 + item % 1 * 64,
                         discriminator_conv1_kernel_in_panels + plane * 64 + item % 1 * 32, 32, 32, 64);
    }
}

/* dcgan_b500_step_generator_convTranspose3
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=500, 28, 28, 1]  (Models/DCGANB500.swift:19)
 *   tanh generator/tanh1 [n=500, 28, 28, 1]  (Models/DCGANB500.swift:20)
 *   287.3 MFLOP, 27 MB
 * from Models/DCGANB500.swift:19 */
static const int32_t dcgan_b500_step_generator_convTranspose3_first_term[785] = {
    0, 1, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25, 28, 30, 33, 35, 38, 40, 43, 45, 48, 50, 53, 55, 58, 60, 63,
    65, 67, 69, 73, 77, 83, 87, 93, 97, 103, 107, 113, 117, 123, 127, 133, 137, 143, 147, 153, 157, 163,
    167, 173, 177, 183, 187, 193, 197, 201, 203, 207, 211, 217, 221, 227, 231, 237, 241, 247, 251, 257,
    261, 267, 271, 277, 281, 287, 291, 297, 301, 307, 311, 317, 321, 327, 331, 335, 338, 344, 350, 359,
    365, 374, 380, 389, 395, 404, 410, 419, 425, 434, 440, 449, 455, 464, 470, 479, 485, 494, 500, 509,
    515, 524, 530, 536, 538, 542, 546, 552, 556, 562, 566, 572, 576, 582, 586, 592, 596, 602, 606, 612,
    616, 622, 626, 632, 636, 642, 646, 652, 656, 662, 666, 670, 673, 679, 685, 694, 700, 709, 715, 724,
    730, 739, 745, 754, 760, 769, 775, 784, 790, 799, 805, 814, 820, 829, 835, 844, 850, 859, 865, 871,
    873, 877, 881, 887, 891, 897, 901, 907, 911, 917, 921, 927, 931, 937, 941, 947, 951, 957, 961, 967,
    971, 977, 981, 987, 991, 997, 1001, 1005, 1008, 1014, 1020, 1029, 1035, 1044, 1050, 1059, 1065, 1074,
    1080, 1089, 1095, 1104, 1110, 1119, 1125, 1134, 1140, 1149, 1155, 1164, 1170, 1179, 1185, 1194, 1200,
    1206, 1208, 1212, 1216, 1222, 1226, 1232, 1236, 1242, 1246, 1252, 1256, 1262, 1266, 1272, 1276, 1282,
    1286, 1292, 1296, 1302, 1306, 1312, 1316, 1322, 1326, 1332, 1336, 1340, 1343, 1349, 1355, 1364, 1370,
    1379, 1385, 1394, 1400, 1409, 1415, 1424, 1430, 1439, 1445, 1454, 1460, 1469, 1475, 1484, 1490, 1499,
    1505, 1514, 1520, 1529, 1535, 1541, 1543, 1547, 1551, 1557, 1561, 1567, 1571, 1577, 1581, 1587, 1591,
    1597, 1601, 1607, 1611, 1617, 1621, 1627, 1631, 1637, 1641, 1647, 1651, 1657, 1661, 1667, 1671, 1675,
    1678, 1684, 1690, 1699, 1705, 1714, 1720, 1729, 1735, 1744, 1750, 1759, 1765, 1774, 1780, 1789, 1795,
    1804, 1810, 1819, 1825, 1834, 1840, 1849, 1855, 1864, 1870, 1876, 1878, 1882, 1886, 1892, 1896, 1902,
    1906, 1912, 1916, 1922, 1926, 1932, 1936, 1942, 1946, 1952, 1956, 1962, 1966, 1972, 1976, 1982, 1986,
    1992, 1996, 2002, 2006, 2010, 2013, 2019, 2025, 2034, 2040, 2049, 2055, 2064, 2070, 2079, 2085, 2094,
    2100, 2109, 2115, 2124, 2130, 2139, 2145, 2154, 2160, 2169, 2175, 2184, 2190, 2199, 2205, 2211, 2213,
    2217, 2221, 2227, 2231, 2237, 2241, 2247, 2251, 2257, 2261, 2267, 2271, 2277, 2281, 2287, 2291, 2297,
    2301, 2307, 2311, 2317, 2321, 2327, 2331, 2337, 2341, 2345, 2348, 2354, 2360, 2369, 2375, 2384, 2390,
    2399, 2405, 2414, 2420, 2429, 2435, 2444, 2450, 2459, 2465, 2474, 2480, 2489, 2495, 2504, 2510, 2519,
    2525, 2534, 2540, 2546, 2548, 2552, 2556, 2562, 2566, 2572, 2576, 2582, 2586, 2592, 2596, 2602, 2606,
    2612, 2616, 2622, 2626, 2632, 2636, 2642, 2646, 2652, 2656, 2662, 2666, 2672, 2676, 2680, 2683, 2689,
    2695, 2704, 2710, 2719, 2725, 2734, 2740, 2749, 2755, 2764, 2770, 2779, 2785, 2794, 2800, 2809, 2815,
    2824, 2830, 2839, 2845, 2854, 2860, 2869, 2875, 2881, 2883, 2887, 2891, 2897, 2901, 2907, 2911, 2917,
    2921, 2927, 2931, 2937, 2941, 2947, 2951, 2957, 2961, 2967, 2971, 2977, 2981, 2987, 2991, 2997, 3001,
    3007, 3011, 3015, 3018, 3024, 3030, 3039, 3045, 3054, 3060, 3069, 3075, 3084, 3090, 3099, 3105, 3114,
    3120, 3129, 3135, 3144, 3150, 3159, 3165, 3174, 3180, 3189, 3195, 3204, 3210, 3216, 3218, 3222, 3226,
    3232, 3236, 3242, 3246, 3252, 3256, 3262, 3266, 3272, 3276, 3282, 3286, 3292, 3296, 3302, 3306, 3312,
    3316, 3322, 3326, 3332, 3336, 3342, 3346, 3350, 3353, 3359, 3365, 3374, 3380, 3389, 3395, 3404, 3410,
    3419, 3425, 3434, 3440, 3449, 3455, 3464, 3470, 3479, 3485, 3494, 3500, 3509, 3515, 3524, 3530, 3539,
    3545, 3551, 3553, 3557, 3561, 3567, 3571, 3577, 3581, 3587, 3591, 3597, 3601, 3607, 3611, 3617, 3621,
    3627, 3631, 3637, 3641, 3647, 3651, 3657, 3661, 3667, 3671, 3677, 3681, 3685, 3688, 3694, 3700, 3709,
    3715, 3724, 3730, 3739, 3745, 3754, 3760, 3769, 3775, 3784, 3790, 3799, 3805, 3814, 3820, 3829, 3835,
    3844, 3850, 3859, 3865, 3874, 3880, 3886, 3888, 3892, 3896, 3902, 3906, 3912, 3916, 3922, 3926, 3932,
    3936, 3942, 3946, 3952, 3956, 3962, 3966, 3972, 3976, 3982, 3986, 3992, 3996, 4002, 4006, 4012, 4016,
    4020, 4023, 4029, 4035, 4044, 4050, 4059, 4065, 4074, 4080, 4089, 4095, 4104, 4110, 4119, 4125, 4134,
    4140, 4149, 4155, 4164, 4170, 4179, 4185, 4194, 4200, 4209, 4215, 4221, 4223, 4227, 4231, 4237, 4241,
    4247, 4251, 4257, 4261, 4267, 4271, 4277, 4281, 4287, 4291, 4297, 4301, 4307, 4311, 4317, 4321, 4327,
    4331, 4337, 4341, 4347, 4351, 4355, 4357, 4361, 4365, 4371, 4375, 4381, 4385, 4391, 4395, 4401, 4405,
    4411, 4415, 4421, 4425, 4431, 4435, 4441, 4445, 4451, 4455, 4461, 4465, 4471, 4475, 4481, 4485, 4489,
};
static const term dcgan_b500_step_generator_convTranspose3_terms[4490] = {
    {0, 6}, {0, 7}, {1, 5}, {0, 8}, {1, 6}, {0, 9}, {1, 7}, {2, 5}, {1, 8}, {2, 6}, {1, 9}, {2, 7},
    {3, 5}, {2, 8}, {3, 6}, {2, 9}, {3, 7}, {4, 5}, {3, 8}, {4, 6}, {3, 9}, {4, 7}, {5, 5}, {4, 8},
    {5, 6}, {4, 9}, {5, 7}, {6, 5}, {5, 8}, {6, 6}, {5, 9}, {6, 7}, {7, 5}, {6, 8}, {7, 6}, {6, 9},
    {7, 7}, {8, 5}, {7, 8}, {8, 6}, {7, 9}, {8, 7}, {9, 5}, {8, 8}, {9, 6}, {8, 9}, {9, 7}, {10, 5},
    {9, 8}, {10, 6}, {9, 9}, {10, 7}, {11, 5}, {10, 8}, {11, 6}, {10, 9}, {11, 7}, {12, 5}, {11, 8},
    {12, 6}, {11, 9}, {12, 7}, {13, 5}, {12, 8}, {13, 6}, {12, 9}, {13, 7}, {0, 11}, {14, 1}, {0, 12},
    {1, 10}, {14, 2}, {15, 0}, {0, 13}, {1, 11}, {14, 3}, {15, 1}, {0, 14}, {1, 12}, {2, 10}, {14, 4},
    {15, 2}, {16, 0}, {1, 13}, {2, 11}, {15, 3}, {16, 1}, {1, 14}, {2, 12}, {3, 10}, {15, 4}, {16, 2},
    {17, 0}, {2, 13}, {3, 11}, {16, 3}, {17, 1}, {2, 14}, {3, 12}, {4, 10}, {16, 4}, {17, 2}, {18, 0},
    {3, 13}, {4, 11}, {17, 3}, {18, 1}, {3, 14}, {4, 12}, {5, 10}, {17, 4}, {18, 2}, {19, 0}, {4, 13},
    {5, 11}, {18, 3}, {19, 1}, {4, 14}, {5, 12}, {6, 10}, {18, 4}, {19, 2}, {20, 0}, {5, 13}, {6, 11},
    {19, 3}, {20, 1}, {5, 14}, {6, 12}, {7, 10}, {19, 4}, {20, 2}, {21, 0}, {6, 13}, {7, 11}, {20, 3},
    {21, 1}, {6, 14}, {7, 12}, {8, 10}, {20, 4}, {21, 2}, {22, 0}, {7, 13}, {8, 11}, {21, 3}, {22, 1},
    {7, 14}, {8, 12}, {9, 10}, {21, 4}, {22, 2}, {23, 0}, {8, 13}, {9, 11}, {22, 3}, {23, 1}, {8, 14},
    {9, 12}, {10, 10}, {22, 4}, {23, 2}, {24, 0}, {9, 13}, {10, 11}, {23, 3}, {24, 1}, {9, 14}, {10, 12},
    {11, 10}, {23, 4}, {24, 2}, {25, 0}, {10, 13}, {11, 11}, {24, 3}, {25, 1}, {10, 14}, {11, 12},
    {12, 10}, {24, 4}, {25, 2}, {26, 0}, {11, 13}, {12, 11}, {25, 3}, {26, 1}, {11, 14}, {12, 12},
    {13, 10}, {25, 4}, {26, 2}, {27, 0}, {12, 13}, {13, 11}, {26, 3}, {27, 1}, {12, 14}, {13, 12},
    {26, 4}, {27, 2}, {0, 16}, {14, 6}, {0, 17}, {1, 15}, {14, 7}, {15, 5}, {0, 18}, {1, 16}, {14, 8},
    {15, 6}, {0, 19}, {1, 17}, {2, 15}, {14, 9}, {15, 7}, {16, 5}, {1, 18}, {2, 16}, {15, 8}, {16, 6},
    {1, 19}, {2, 17}, {3, 15}, {15, 9}, {16, 7}, {17, 5}, {2, 18}, {3, 16}, {16, 8}, {17, 6}, {2, 19},
    {3, 17}, {4, 15}, {16, 9}, {17, 7}, {18, 5}, {3, 18}, {4, 16}, {17, 8}, {18, 6}, {3, 19}, {4, 17},
    {5, 15}, {17, 9}, {18, 7}, {19, 5}, {4, 18}, {5, 16}, {18, 8}, {19, 6}, {4, 19}, {5, 17}, {6, 15},
    {18, 9}, {19, 7}, {20, 5}, {5, 18}, {6, 16}, {19, 8}, {20, 6}, {5, 19}, {6, 17}, {7, 15}, {19, 9},
    {20, 7}, {21, 5}, {6, 18}, {7, 16}, {20, 8}, {21, 6}, {6, 19}, {7, 17}, {8, 15}, {20, 9}, {21, 7},
    {22, 5}, {7, 18}, {8, 16}, {21, 8}, {22, 6}, {7, 19}, {8, 17}, {9, 15}, {21, 9}, {22, 7}, {23, 5},
    {8, 18}, {9, 16}, {22, 8}, {23, 6}, {8, 19}, {9, 17}, {10, 15}, {22, 9}, {23, 7}, {24, 5}, {9, 18},
    {10, 16}, {23, 8}, {24, 6}, {9, 19}, {10, 17}, {11, 15}, {23, 9}, {24, 7}, {25, 5}, {10, 18},
    {11, 16}, {24, 8}, {25, 6}, {10, 19}, {11, 17}, {12, 15}, {24, 9}, {25, 7}, {26, 5}, {11, 18},
    {12, 16}, {25, 8}, {26, 6}, {11, 19}, {12, 17}, {13, 15}, {25, 9}, {26, 7}, {27, 5}, {12, 18},
    {13, 16}, {26, 8}, {27, 6}, {12, 19}, {13, 17}, {26, 9}, {27, 7}, {0, 21}, {14, 11}, {28, 1}, {0, 22},
    {1, 20}, {14, 12}, {15, 10}, {28, 2}, {29, 0}, {0, 23}, {1, 21}, {14, 13}, {15, 11}, {28, 3}, {29, 1},
    {0, 24}, {1, 22}, {2, 20}, {14, 14}, {15, 12}, {16, 10}, {28, 4}, {29, 2}, {30, 0}, {1, 23}, {2, 21},
    {15, 13}, {16, 11}, {29, 3}, {30, 1}, {1, 24}, {2, 22}, {3, 20}, {15, 14}, {16, 12}, {17, 10},
    {29, 4}, {30, 2}, {31, 0}, {2, 23}, {3, 21}, {16, 13}, {17, 11}, {30, 3}, {31, 1}, {2, 24}, {3, 22},
    {4, 20}, {16, 14}, {17, 12}, {18, 10}, {30, 4}, {31, 2}, {32, 0}, {3, 23}, {4, 21}, {17, 13},
    {18, 11}, {31, 3}, {32, 1}, {3, 24}, {4, 22}, {5, 20}, {17, 14}, {18, 12}, {19, 10}, {31, 4}, {32, 2},
    {33, 0}, {4, 23}, {5, 21}, {18, 13}, {19, 11}, {32, 3}, {33, 1}, {4, 24}, {5, 22}, {6, 20}, {18, 14},
    {19, 12}, {20, 10}, {32, 4}, {33, 2}, {34, 0}, {5, 23}, {6, 21}, {19, 13}, {20, 11}, {33, 3}, {34, 1},
    {5, 24}, {6, 22}, {7, 20}, {19, 14}, {20, 12}, {21, 10}, {33, 4}, {34, 2}, {35, 0}, {6, 23}, {7, 21},
    {20, 13}, {21, 11}, {34, 3}, {35, 1}, {6, 24}, {7, 22}, {8, 20}, {20, 14}, {21, 12}, {22, 10},
    {34, 4}, {35, 2}, {36, 0}, {7, 23}, {8, 21}, {21, 13}, {22, 11}, {35, 3}, {36, 1}, {7, 24}, {8, 22},
    {9, 20}, {21, 14}, {22, 12}, {23, 10}, {35, 4}, {36, 2}, {37, 0}, {8, 23}, {9, 21}, {22, 13},
    {23, 11}, {36, 3}, {37, 1}, {8, 24}, {9, 22}, {10, 20}, {22, 14}, {23, 12}, {24, 10}, {36, 4},
    {37, 2}, {38, 0}, {9, 23}, {10, 21}, {23, 13}, {24, 11}, {37, 3}, {38, 1}, {9, 24}, {10, 22},
    {11, 20}, {23, 14}, {24, 12}, {25, 10}, {37, 4}, {38, 2}, {39, 0}, {10, 23}, {11, 21}, {24, 13},
    {25, 11}, {38, 3}, {39, 1}, {10, 24}, {11, 22}, {12, 20}, {24, 14}, {25, 12}, {26, 10}, {38, 4},
    {39, 2}, {40, 0}, {11, 23}, {12, 21}, {25, 13}, {26, 11}, {39, 3}, {40, 1}, {11, 24}, {12, 22},
    {13, 20}, {25, 14}, {26, 12}, {27, 10}, {39, 4}, {40, 2}, {41, 0}, {12, 23}, {13, 21}, {26, 13},
    {27, 11}, {40, 3}, {41, 1}, {12, 24}, {13, 22}, {26, 14}, {27, 12}, {40, 4}, {41, 2}, {14, 16},
    {28, 6}, {14, 17}, {15, 15}, {28, 7}, {29, 5}, {14, 18}, {15, 16}, {28, 8}, {29, 6}, {14, 19},
    {15, 17}, {16, 15}, {28, 9}, {29, 7}, {30, 5}, {15, 18}, {16, 16}, {29, 8}, {30, 6}, {15, 19},
    {16, 17}, {17, 15}, {29, 9}, {30, 7}, {31, 5}, {16, 18}, {17, 16}, {30, 8}, {31, 6}, {16, 19},
    {17, 17}, {18, 15}, {30, 9}, {31, 7}, {32, 5}, {17, 18}, {18, 16}, {31, 8}, {32, 6}, {17, 19},
    {18, 17}, {19, 15}, {31, 9}, {32, 7}, {33, 5}, {18, 18}, {19, 16}, {32, 8}, {33, 6}, {18, 19},
    {19, 17}, {20, 15}, {32, 9}, {33, 7}, {34, 5}, {19, 18}, {20, 16}, {33, 8}, {34, 6}, {19, 19},
    {20, 17}, {21, 15}, {33, 9}, {34, 7}, {35, 5}, {20, 18}, {21, 16}, {34, 8}, {35, 6}, {20, 19},
    {21, 17}, {22, 15}, {34, 9}, {35, 7}, {36, 5}, {21, 18}, {22, 16}, {35, 8}, {36, 6}, {21, 19},
    {22, 17}, {23, 15}, {35, 9}, {36, 7}, {37, 5}, {22, 18}, {23, 16}, {36, 8}, {37, 6}, {22, 19},
    {23, 17}, {24, 15}, {36, 9}, {37, 7}, {38, 5}, {23, 18}, {24, 16}, {37, 8}, {38, 6}, {23, 19},
    {24, 17}, {25, 15}, {37, 9}, {38, 7}, {39, 5}, {24, 18}, {25, 16}, {38, 8}, {39, 6}, {24, 19},
    {25, 17}, {26, 15}, {38, 9}, {39, 7}, {40, 5}, {25, 18}, {26, 16}, {39, 8}, {40, 6}, {25, 19},
    {26, 17}, {27, 15}, {39, 9}, {40, 7}, {41, 5}, {26, 18}, {27, 16}, {40, 8}, {41, 6}, {26, 19},
    {27, 17}, {40, 9}, {41, 7}, {14, 21}, {28, 11}, {42, 1}, {14, 22}, {15, 20}, {28, 12}, {29, 10},
    {42, 2}, {43, 0}, {14, 23}, {15, 21}, {28, 13}, {29, 11}, {42, 3}, {43, 1}, {14, 24}, {15, 22},
    {16, 20}, {28, 14}, {29, 12}, {30, 10}, {42, 4}, {43, 2}, {44, 0}, {15, 23}, {16, 21}, {29, 13},
    {30, 11}, {43, 3}, {44, 1}, {15, 24}, {16, 22}, {17, 20}, {29, 14}, {30, 12}, {31, 10}, {43, 4},
    {44, 2}, {45, 0}, {16, 23}, {17, 21}, {30, 13}, {31, 11}, {44, 3}, {45, 1}, {16, 24}, {17, 22},
    {18, 20}, {30, 14}, {31, 12}, {32, 10}, {44, 4}, {45, 2}, {46, 0}, {17, 23}, {18, 21}, {31, 13},
    {32, 11}, {45, 3}, {46, 1}, {17, 24}, {18, 22}, {19, 20}, {31, 14}, {32, 12}, {33, 10}, {45, 4},
    {46, 2}, {47, 0}, {18, 23}, {19, 21}, {32, 13}, {33, 11}, {46, 3}, {47, 1}, {18, 24}, {19, 22},
    {20, 20}, {32, 14}, {33, 12}, {34, 10}, {46, 4}, {47, 2}, {48, 0}, {19, 23}, {20, 21}, {33, 13},
    {34, 11}, {47, 3}, {48, 1}, {19, 24}, {20, 22}, {21, 20}, {33, 14}, {34, 12}, {35, 10}, {47, 4},
    {48, 2}, {49, 0}, {20, 23}, {21, 21}, {34, 13}, {35, 11}, {48, 3}, {49, 1}, {20, 24}, {21, 22},
    {22, 20}, {34, 14}, {35, 12}, {36, 10}, {48, 4}, {49, 2}, {50, 0}, {21, 23}, {22, 21}, {35, 13},
    {36, 11}, {49, 3}, {50, 1}, {21, 24}, {22, 22}, {23, 20}, {35, 14}, {36, 12}, {37, 10}, {49, 4},
    {50, 2}, {51, 0}, {22, 23}, {23, 21}, {36, 13}, {37, 11}, {50, 3}, {51, 1}, {22, 24}, {23, 22},
    {24, 20}, {36, 14}, {37, 12}, {38, 10}, {50, 4}, {51, 2}, {52, 0}, {23, 23}, {24, 21}, {37, 13},
    {38, 11}, {51, 3}, {52, 1}, {23, 24}, {24, 22}, {25, 20}, {37, 14}, {38, 12}, {39, 10}, {51, 4},
    {52, 2}, {53, 0}, {24, 23}, {25, 21}, {38, 13}, {39, 11}, {52, 3}, {53, 1}, {24, 24}, {25, 22},
    {26, 20}, {38, 14}, {39, 12}, {40, 10}, {52, 4}, {53, 2}, {54, 0}, {25, 23}, {26, 21}, {39, 13},
    {40, 11}, {53, 3}, {54, 1}, {25, 24}, {26, 22}, {27, 20}, {39, 14}, {40, 12}, {41, 10}, {53, 4},
    {54, 2}, {55, 0}, {26, 23}, {27, 21}, {40, 13}, {41, 11}, {54, 3}, {55, 1}, {26, 24}, {27, 22},
    {40, 14}, {41, 12}, {54, 4}, {55, 2}, {28, 16}, {42, 6}, {28, 17}, {29, 15}, {42, 7}, {43, 5},
    {28, 18}, {29, 16}, {42, 8}, {43, 6}, {28, 19}, {29, 17}, {30, 15}, {42, 9}, {43, 7}, {44, 5},
    {29, 18}, {30, 16}, {43, 8}, {44, 6}, {29, 19}, {30, 17}, {31, 15}, {43, 9}, {44, 7}, {45, 5},
    {30, 18}, {31, 16}, {44, 8}, {45, 6}, {30, 19}, {31, 17}, {32, 15}, {44, 9}, {45, 7}, {46, 5},
    {31, 18}, {32, 16}, {45, 8}, {46, 6}, {31, 19}, {32, 17}, {33, 15}, {45, 9}, {46, 7}, {47, 5},
    {32, 18}, {33, 16}, {46, 8}, {47, 6}, {32, 19}, {33, 17}, {34, 15}, {46, 9}, {47, 7}, {48, 5},
    {33, 18}, {34, 16}, {47, 8}, {48, 6}, {33, 19}, {34, 17}, {35, 15}, {47, 9}, {48, 7}, {49, 5},
    {34, 18}, {35, 16}, {48, 8}, {49, 6}, {34, 19}, {35, 17}, {36, 15}, {48, 9}, {49, 7}, {50, 5},
    {35, 18}, {36, 16}, {49, 8}, {50, 6}, {35, 19}, {36, 17}, {37, 15}, {49, 9}, {50, 7}, {51, 5},
    {36, 18}, {37, 16}, {50, 8}, {51, 6}, {36, 19}, {37, 17}, {38, 15}, {50, 9}, {51, 7}, {52, 5},
    {37, 18}, {38, 16}, {51, 8}, {52, 6}, {37, 19}, {38, 17}, {39, 15}, {51, 9}, {52, 7}, {53, 5},
    {38, 18}, {39, 16}, {52, 8}, {53, 6}, {38, 19}, {39, 17}, {40, 15}, {52, 9}, {53, 7}, {54, 5},
    {39, 18}, {40, 16}, {53, 8}, {54, 6}, {39, 19}, {40, 17}, {41, 15}, {53, 9}, {54, 7}, {55, 5},
    {40, 18}, {41, 16}, {54, 8}, {55, 6}, {40, 19}, {41, 17}, {54, 9}, {55, 7}, {28, 21}, {42, 11},
    {56, 1}, {28, 22}, {29, 20}, {42, 12}, {43, 10}, {56, 2}, {57, 0}, {28, 23}, {29, 21}, {42, 13},
    {43, 11}, {56, 3}, {57, 1}, {28, 24}, {29, 22}, {30, 20}, {42, 14}, {43, 12}, {44, 10}, {56, 4},
    {57, 2}, {58, 0}, {29, 23}, {30, 21}, {43, 13}, {44, 11}, {57, 3}, {58, 1}, {29, 24}, {30, 22},
    {31, 20}, {43, 14}, {44, 12}, {45, 10}, {57, 4}, {58, 2}, {59, 0}, {30, 23}, {31, 21}, {44, 13},
    {45, 11}, {58, 3}, {59, 1}, {30, 24}, {31, 22}, {32, 20}, {44, 14}, {45, 12}, {46, 10}, {58, 4},
    {59, 2}, {60, 0}, {31, 23}, {32, 21}, {45, 13}, {46, 11}, {59, 3}, {60, 1}, {31, 24}, {32, 22},
    {33, 20}, {45, 14}, {46, 12}, {47, 10}, {59, 4}, {60, 2}, {61, 0}, {32, 23}, {33, 21}, {46, 13},
    {47, 11}, {60, 3}, {61, 1}, {32, 24}, {33, 22}, {34, 20}, {46, 14}, {47, 12}, {48, 10}, {60, 4},
    {61, 2}, {62, 0}, {33, 23}, {34, 21}, {47, 13}, {48, 11}, {61, 3}, {62, 1}, {33, 24}, {34, 22},
    {35, 20}, {47, 14}, {48, 12}, {49, 10}, {61, 4}, {62, 2}, {63, 0}, {34, 23}, {35, 21}, {48, 13},
    {49, 11}, {62, 3}, {63, 1}, {34, 24}, {35, 22}, {36, 20}, {48, 14}, {49, 12}, {50, 10}, {62, 4},
    {63, 2}, {64, 0}, {35, 23}, {36, 21}, {49, 13}, {50, 11}, {63, 3}, {64, 1}, {35, 24}, {36, 22},
    {37, 20}, {49, 14}, {50, 12}, {51, 10}, {63, 4}, {64, 2}, {65, 0}, {36, 23}, {37, 21}, {50, 13},
    {51, 11}, {64, 3}, {65, 1}, {36, 24}, {37, 22}, {38, 20}, {50, 14}, {51, 12}, {52, 10}, {64, 4},
    {65, 2}, {66, 0}, {37, 23}, {38, 21}, {51, 13}, {52, 11}, {65, 3}, {66, 1}, {37, 24}, {38, 22},
    {39, 20}, {51, 14}, {52, 12}, {53, 10}, {65, 4}, {66, 2}, {67, 0}, {38, 23}, {39, 21}, {52, 13},
    {53, 11}, {66, 3}, {67, 1}, {38, 24}, {39, 22}, {40, 20}, {52, 14}, {53, 12}, {54, 10}, {66, 4},
    {67, 2}, {68, 0}, {39, 23}, {40, 21}, {53, 13}, {54, 11}, {67, 3}, {68, 1}, {39, 24}, {40, 22},
    {41, 20}, {53, 14}, {54, 12}, {55, 10}, {67, 4}, {68, 2}, {69, 0}, {40, 23}, {41, 21}, {54, 13},
    {55, 11}, {68, 3}, {69, 1}, {40, 24}, {41, 22}, {54, 14}, {55, 12}, {68, 4}, {69, 2}, {42, 16},
    {56, 6}, {42, 17}, {43, 15}, {56, 7}, {57, 5}, {42, 18}, {43, 16}, {56, 8}, {57, 6}, {42, 19},
    {43, 17}, {44, 15}, {56, 9}, {57, 7}, {58, 5}, {43, 18}, {44, 16}, {57, 8}, {58, 6}, {43, 19},
    {44, 17}, {45, 15}, {57, 9}, {58, 7}, {59, 5}, {44, 18}, {45, 16}, {58, 8}, {59, 6}, {44, 19},
    {45, 17}, {46, 15}, {58, 9}, {59, 7}, {60, 5}, {45, 18}, {46, 16}, {59, 8}, {60, 6}, {45, 19},
    {46, 17}, {47, 15}, {59, 9}, {60, 7}, {61, 5}, {46, 18}, {47, 16}, {60, 8}, {61, 6}, {46, 19},
    {47, 17}, {48, 15}, {60, 9}, {61, 7}, {62, 5}, {47, 18}, {48, 16}, {61, 8}, {62, 6}, {47, 19},
    {48, 17}, {49, 15}, {61, 9}, {62, 7}, {63, 5}, {48, 18}, {49, 16}, {62, 8}, {63, 6}, {48, 19},
    {49, 17}, {50, 15}, {62, 9}, {63, 7}, {64, 5}, {49, 18}, {50, 16}, {63, 8}, {64, 6}, {49, 19},
    {50, 17}, {51, 15}, {63, 9}, {64, 7}, {65, 5}, {50, 18}, {51, 16}, {64, 8}, {65, 6}, {50, 19},
    {51, 17}, {52, 15}, {64, 9}, {65, 7}, {66, 5}, {51, 18}, {52, 16}, {65, 8}, {66, 6}, {51, 19},
    {52, 17}, {53, 15}, {65, 9}, {66, 7}, {67, 5}, {52, 18}, {53, 16}, {66, 8}, {67, 6}, {52, 19},
    {53, 17}, {54, 15}, {66, 9}, {67, 7}, {68, 5}, {53, 18}, {54, 16}, {67, 8}, {68, 6}, {53, 19},
    {54, 17}, {55, 15}, {67, 9}, {68, 7}, {69, 5}, {54, 18}, {55, 16}, {68, 8}, {69, 6}, {54, 19},
    {55, 17}, {68, 9}, {69, 7}, {42, 21}, {56, 11}, {70, 1}, {42, 22}, {43, 20}, {56, 12}, {57, 10},
    {70, 2}, {71, 0}, {42, 23}, {43, 21}, {56, 13}, {57, 11}, {70, 3}, {71, 1}, {42, 24}, {43, 22},
    {44, 20}, {56, 14}, {57, 12}, {58, 10}, {70, 4}, {71, 2}, {72, 0}, {43, 23}, {44, 21}, {57, 13},
    {58, 11}, {71, 3}, {72, 1}, {43, 24}, {44, 22}, {45, 20}, {57, 14}, {58, 12}, {59, 10}, {71, 4},
    {72, 2}, {73, 0}, {44, 23}, {45, 21}, {58, 13}, {59, 11}, {72, 3}, {73, 1}, {44, 24}, {45, 22},
    {46, 20}, {58, 14}, {59, 12}, {60, 10}, {72, 4}, {73, 2}, {74, 0}, {45, 23}, {46, 21}, {59, 13},
    {60, 11}, {73, 3}, {74, 1}, {45, 24}, {46, 22}, {47, 20}, {59, 14}, {60, 12}, {61, 10}, {73, 4},
    {74, 2}, {75, 0}, {46, 23}, {47, 21}, {60, 13}, {61, 11}, {74, 3}, {75, 1}, {46, 24}, {47, 22},
    {48, 20}, {60, 14}, {61, 12}, {62, 10}, {74, 4}, {75, 2}, {76, 0}, {47, 23}, {48, 21}, {61, 13},
    {62, 11}, {75, 3}, {76, 1}, {47, 24}, {48, 22}, {49, 20}, {61, 14}, {62, 12}, {63, 10}, {75, 4},
    {76, 2}, {77, 0}, {48, 23}, {49, 21}, {62, 13}, {63, 11}, {76, 3}, {77, 1}, {48, 24}, {49, 22},
    {50, 20}, {62, 14}, {63, 12}, {64, 10}, {76, 4}, {77, 2}, {78, 0}, {49, 23}, {50, 21}, {63, 13},
    {64, 11}, {77, 3}, {78, 1}, {49, 24}, {50, 22}, {51, 20}, {63, 14}, {64, 12}, {65, 10}, {77, 4},
    {78, 2}, {79, 0}, {50, 23}, {51, 21}, {64, 13}, {65, 11}, {78, 3}, {79, 1}, {50, 24}, {51, 22},
    {52, 20}, {64, 14}, {65, 12}, {66, 10}, {78, 4}, {79, 2}, {80, 0}, {51, 23}, {52, 21}, {65, 13},
    {66, 11}, {79, 3}, {80, 1}, {51, 24}, {52, 22}, {53, 20}, {65, 14}, {66, 12}, {67, 10}, {79, 4},
    {80, 2}, {81, 0}, {52, 23}, {53, 21}, {66, 13}, {67, 11}, {80, 3}, {81, 1}, {52, 24}, {53, 22},
    {54, 20}, {66, 14}, {67, 12}, {68, 10}, {80, 4}, {81, 2}, {82, 0}, {53, 23}, {54, 21}, {67, 13},
    {68, 11}, {81, 3}, {82, 1}, {53, 24}, {54, 22}, {55, 20}, {67, 14}, {68, 12}, {69, 10}, {81, 4},
    {82, 2}, {83, 0}, {54, 23}, {55, 21}, {68, 13}, {69, 11}, {82, 3}, {83, 1}, {54, 24}, {55, 22},
    {68, 14}, {69, 12}, {82, 4}, {83, 2}, {56, 16}, {70, 6}, {56, 17}, {57, 15}, {70, 7}, {71, 5},
    {56, 18}, {57, 16}, {70, 8}, {71, 6}, {56, 19}, {57, 17}, {58, 15}, {70, 9}, {71, 7}, {72, 5},
    {57, 18}, {58, 16}, {71, 8}, {72, 6}, {57, 19}, {58, 17}, {59, 15}, {71, 9}, {72, 7}, {73, 5},
    {58, 18}, {59, 16}, {72, 8}, {73, 6}, {58, 19}, {59, 17}, {60, 15}, {72, 9}, {73, 7}, {74, 5},
    {59, 18}, {60, 16}, {73, 8}, {74, 6}, {59, 19}, {60, 17}, {61, 15}, {73, 9}, {74, 7}, {75, 5},
    {60, 18}, {61, 16}, {74, 8}, {75, 6}, {60, 19}, {61, 17}, {62, 15}, {74, 9}, {75, 7}, {76, 5},
    {61, 18}, {62, 16}, {75, 8}, {76, 6}, {61, 19}, {62, 17}, {63, 15}, {75, 9}, {76, 7}, {77, 5},
    {62, 18}, {63, 16}, {76, 8}, {77, 6}, {62, 19}, {63, 17}, {64, 15}, {76, 9}, {77, 7}, {78, 5},
    {63, 18}, {64, 16}, {77, 8}, {78, 6}, {63, 19}, {64, 17}, {65, 15}, {77, 9}, {78, 7}, {79, 5},
    {64, 18}, {65, 16}, {78, 8}, {79, 6}, {64, 19}, {65, 17}, {66, 15}, {78, 9}, {79, 7}, {80, 5},
    {65, 18}, {66, 16}, {79, 8}, {80, 6}, {65, 19}, {66, 17}, {67, 15}, {79, 9}, {80, 7}, {81, 5},
    {66, 18}, {67, 16}, {80, 8}, {81, 6}, {66, 19}, {67, 17}, {68, 15}, {80, 9}, {81, 7}, {82, 5},
    {67, 18}, {68, 16}, {81, 8}, {82, 6}, {67, 19}, {68, 17}, {69, 15}, {81, 9}, {82, 7}, {83, 5},
    {68, 18}, {69, 16}, {82, 8}, {83, 6}, {68, 19}, {69, 17}, {82, 9}, {83, 7}, {56, 21}, {70, 11},
    {84, 1}, {56, 22}, {57, 20}, {70, 12}, {71, 10}, {84, 2}, {85, 0}, {56, 23}, {57, 21}, {70, 13},
    {71, 11}, {84, 3}, {85, 1}, {56, 24}, {57, 22}, {58, 20}, {70, 14}, {71, 12}, {72, 10}, {84, 4},
    {85, 2}, {86, 0}, {57, 23}, {58, 21}, {71, 13}, {72, 11}, {85, 3}, {86, 1}, {57, 24}, {58, 22},
    {59, 20}, {71, 14}, {72, 12}, {73, 10}, {85, 4}, {86, 2}, {87, 0}, {58, 23}, {59, 21}, {72, 13},
    {73, 11}, {86, 3}, {87, 1}, {58, 24}, {59, 22}, {60, 20}, {72, 14}, {73, 12}, {74, 10}, {86, 4},
    {87, 2}, {88, 0}, {59, 23}, {60, 21}, {73, 13}, {74, 11}, {87, 3}, {88, 1}, {59, 24}, {60, 22},
    {61, 20}, {73, 14}, {74, 12}, {75, 10}, {87, 4}, {88, 2}, {89, 0}, {60, 23}, {61, 21}, {74, 13},
    {75, 11}, {88, 3}, {89, 1}, {60, 24}, {61, 22}, {62, 20}, {74, 14}, {75, 12}, {76, 10}, {88, 4},
    {89, 2}, {90, 0}, {61, 23}, {62, 21}, {75, 13}, {76, 11}, {89, 3}, {90, 1}, {61, 24}, {62, 22},
    {63, 20}, {75, 14}, {76, 12}, {77, 10}, {89, 4}, {90, 2}, {91, 0}, {62, 23}, {63, 21}, {76, 13},
    {77, 11}, {90, 3}, {91, 1}, {62, 24}, {63, 22}, {64, 20}, {76, 14}, {77, 12}, {78, 10}, {90, 4},
    {91, 2}, {92, 0}, {63, 23}, {64, 21}, {77, 13}, {78, 11}, {91, 3}, {92, 1}, {63, 24}, {64, 22},
    {65, 20}, {77, 14}, {78, 12}, {79, 10}, {91, 4}, {92, 2}, {93, 0}, {64, 23}, {65, 21}, {78, 13},
    {79, 11}, {92, 3}, {93, 1}, {64, 24}, {65, 22}, {66, 20}, {78, 14}, {79, 12}, {80, 10}, {92, 4},
    {93, 2}, {94, 0}, {65, 23}, {66, 21}, {79, 13}, {80, 11}, {93, 3}, {94, 1}, {65, 24}, {66, 22},
    {67, 20}, {79, 14}, {80, 12}, {81, 10}, {93, 4}, {94, 2}, {95, 0}, {66, 23}, {67, 21}, {80, 13},
    {81, 11}, {94, 3}, {95, 1}, {66, 24}, {67, 22}, {68, 20}, {80, 14}, {81, 12}, {82, 10}, {94, 4},
    {95, 2}, {96, 0}, {67, 23}, {68, 21}, {81, 13}, {82, 11}, {95, 3}, {96, 1}, {67, 24}, {68, 22},
    {69, 20}, {81, 14}, {82, 12}, {83, 10}, {95, 4}, {96, 2}, {97, 0}, {68, 23}, {69, 21}, {82, 13},
    {83, 11}, {96, 3}, {97, 1}, {68, 24}, {69, 22}, {82, 14}, {83, 12}, {96, 4}, {97, 2}, {70, 16},
    {84, 6}, {70, 17}, {71, 15}, {84, 7}, {85, 5}, {70, 18}, {71, 16}, {84, 8}, {85, 6}, {70, 19},
    {71, 17}, {72, 15}, {84, 9}, {85, 7}, {86, 5}, {71, 18}, {72, 16}, {85, 8}, {86, 6}, {71, 19},
    {72, 17}, {73, 15}, {85, 9}, {86, 7}, {87, 5}, {72, 18}, {73, 16}, {86, 8}, {87, 6}, {72, 19},
    {73, 17}, {74, 15}, {86, 9}, {87, 7}, {88, 5}, {73, 18}, {74, 16}, {87, 8}, {88, 6}, {73, 19},
    {74, 17}, {75, 15}, {87, 9}, {88, 7}, {89, 5}, {74, 18}, {75, 16}, {88, 8}, {89, 6}, {74, 19},
    {75, 17}, {76, 15}, {88, 9}, {89, 7}, {90, 5}, {75, 18}, {76, 16}, {89, 8}, {90, 6}, {75, 19},
    {76, 17}, {77, 15}, {89, 9}, {90, 7}, {91, 5}, {76, 18}, {77, 16}, {90, 8}, {91, 6}, {76, 19},
    {77, 17}, {78, 15}, {90, 9}, {91, 7}, {92, 5}, {77, 18}, {78, 16}, {91, 8}, {92, 6}, {77, 19},
    {78, 17}, {79, 15}, {91, 9}, {92, 7}, {93, 5}, {78, 18}, {79, 16}, {92, 8}, {93, 6}, {78, 19},
    {79, 17}, {80, 15}, {92, 9}, {93, 7}, {94, 5}, {79, 18}, {80, 16}, {93, 8}, {94, 6}, {79, 19},
    {80, 17}, {81, 15}, {93, 9}, {94, 7}, {95, 5}, {80, 18}, {81, 16}, {94, 8}, {95, 6}, {80, 19},
    {81, 17}, {82, 15}, {94, 9}, {95, 7}, {96, 5}, {81, 18}, {82, 16}, {95, 8}, {96, 6}, {81, 19},
    {82, 17}, {83, 15}, {95, 9}, {96, 7}, {97, 5}, {82, 18}, {83, 16}, {96, 8}, {97, 6}, {82, 19},
    {83, 17}, {96, 9}, {97, 7}, {70, 21}, {84, 11}, {98, 1}, {70, 22}, {71, 20}, {84, 12}, {85, 10},
    {98, 2}, {99, 0}, {70, 23}, {71, 21}, {84, 13}, {85, 11}, {98, 3}, {99, 1}, {70, 24}, {71, 22},
    {72, 20}, {84, 14}, {85, 12}, {86, 10}, {98, 4}, {99, 2}, {100, 0}, {71, 23}, {72, 21}, {85, 13},
    {86, 11}, {99, 3}, {100, 1}, {71, 24}, {72, 22}, {73, 20}, {85, 14}, {86, 12}, {87, 10}, {99, 4},
    {100, 2}, {101, 0}, {72, 23}, {73, 21}, {86, 13}, {87, 11}, {100, 3}, {101, 1}, {72, 24}, {73, 22},
    {74, 20}, {86, 14}, {87, 12}, {88, 10}, {100, 4}, {101, 2}, {102, 0}, {73, 23}, {74, 21}, {87, 13},
    {88, 11}, {101, 3}, {102, 1}, {73, 24}, {74, 22}, {75, 20}, {87, 14}, {88, 12}, {89, 10}, {101, 4},
    {102, 2}, {103, 0}, {74, 23}, {75, 21}, {88, 13}, {89, 11}, {102, 3}, {103, 1}, {74, 24}, {75, 22},
    {76, 20}, {88, 14}, {89, 12}, {90, 10}, {102, 4}, {103, 2}, {104, 0}, {75, 23}, {76, 21}, {89, 13},
    {90, 11}, {103, 3}, {104, 1}, {75, 24}, {76, 22}, {77, 20}, {89, 14}, {90, 12}, {91, 10}, {103, 4},
    {104, 2}, {105, 0}, {76, 23}, {77, 21}, {90, 13}, {91, 11}, {104, 3}, {105, 1}, {76, 24}, {77, 22},
    {78, 20}, {90, 14}, {91, 12}, {92, 10}, {104, 4}, {105, 2}, {106, 0}, {77, 23}, {78, 21}, {91, 13},
    {92, 11}, {105, 3}, {106, 1}, {77, 24}, {78, 22}, {79, 20}, {91, 14}, {92, 12}, {93, 10}, {105, 4},
    {106, 2}, {107, 0}, {78, 23}, {79, 21}, {92, 13}, {93, 11}, {106, 3}, {107, 1}, {78, 24}, {79, 22},
    {80, 20}, {92, 14}, {93, 12}, {94, 10}, {106, 4}, {107, 2}, {108, 0}, {79, 23}, {80, 21}, {93, 13},
    {94, 11}, {107, 3}, {108, 1}, {79, 24}, {80, 22}, {81, 20}, {93, 14}, {94, 12}, {95, 10}, {107, 4},
    {108, 2}, {109, 0}, {80, 23}, {81, 21}, {94, 13}, {95, 11}, {108, 3}, {109, 1}, {80, 24}, {81, 22},
    {82, 20}, {94, 14}, {95, 12}, {96, 10}, {108, 4}, {109, 2}, {110, 0}, {81, 23}, {82, 21}, {95, 13},
    {96, 11}, {109, 3}, {110, 1}, {81, 24}, {82, 22}, {83, 20}, {95, 14}, {96, 12}, {97, 10}, {109, 4},
    {110, 2}, {111, 0}, {82, 23}, {83, 21}, {96, 13}, {97, 11}, {110, 3}, {111, 1}, {82, 24}, {83, 22},
    {96, 14}, {97, 12}, {110, 4}, {111, 2}, {84, 16}, {98, 6}, {84, 17}, {85, 15}, {98, 7}, {99, 5},
    {84, 18}, {85, 16}, {98, 8}, {99, 6}, {84, 19}, {85, 17}, {86, 15}, {98, 9}, {99, 7}, {100, 5},
    {85, 18}, {86, 16}, {99, 8}, {100, 6}, {85, 19}, {86, 17}, {87, 15}, {99, 9}, {100, 7}, {101, 5},
    {86, 18}, {87, 16}, {100, 8}, {101, 6}, {86, 19}, {87, 17}, {88, 15}, {100, 9}, {101, 7}, {102, 5},
    {87, 18}, {88, 16}, {101, 8}, {102, 6}, {87, 19}, {88, 17}, {89, 15}, {101, 9}, {102, 7}, {103, 5},
    {88, 18}, {89, 16}, {102, 8}, {103, 6}, {88, 19}, {89, 17}, {90, 15}, {102, 9}, {103, 7}, {104, 5},
    {89, 18}, {90, 16}, {103, 8}, {104, 6}, {89, 19}, {90, 17}, {91, 15}, {103, 9}, {104, 7}, {105, 5},
    {90, 18}, {91, 16}, {104, 8}, {105, 6}, {90, 19}, {91, 17}, {92, 15}, {104, 9}, {105, 7}, {106, 5},
    {91, 18}, {92, 16}, {105, 8}, {106, 6}, {91, 19}, {92, 17}, {93, 15}, {105, 9}, {106, 7}, {107, 5},
    {92, 18}, {93, 16}, {106, 8}, {107, 6}, {92, 19}, {93, 17}, {94, 15}, {106, 9}, {107, 7}, {108, 5},
    {93, 18}, {94, 16}, {107, 8}, {108, 6}, {93, 19}, {94, 17}, {95, 15}, {107, 9}, {108, 7}, {109, 5},
    {94, 18}, {95, 16}, {108, 8}, {109, 6}, {94, 19}, {95, 17}, {96, 15}, {108, 9}, {109, 7}, {110, 5},
    {95, 18}, {96, 16}, {109, 8}, {110, 6}, {95, 19}, {96, 17}, {97, 15}, {109, 9}, {110, 7}, {111, 5},
    {96, 18}, {97, 16}, {110, 8}, {111, 6}, {96, 19}, {97, 17}, {110, 9}, {111, 7}, {84, 21}, {98, 11},
    {112, 1}, {84, 22}, {85, 20}, {98, 12}, {99, 10}, {112, 2}, {113, 0}, {84, 23}, {85, 21}, {98, 13},
    {99, 11}, {112, 3}, {113, 1}, {84, 24}, {85, 22}, {86, 20}, {98, 14}, {99, 12}, {100, 10}, {112, 4},
    {113, 2}, {114, 0}, {85, 23}, {86, 21}, {99, 13}, {100, 11}, {113, 3}, {114, 1}, {85, 24}, {86, 22},
    {87, 20}, {99, 14}, {100, 12}, {101, 10}, {113, 4}, {114, 2}, {115, 0}, {86, 23}, {87, 21}, {100, 13},
    {101, 11}, {114, 3}, {115, 1}, {86, 24}, {87, 22}, {88, 20}, {100, 14}, {101, 12}, {102, 10},
    {114, 4}, {115, 2}, {116, 0}, {87, 23}, {88, 21}, {101, 13}, {102, 11}, {115, 3}, {116, 1}, {87, 24},
    {88, 22}, {89, 20}, {101, 14}, {102, 12}, {103, 10}, {115, 4}, {116, 2}, {117, 0}, {88, 23}, {89, 21},
    {102, 13}, {103, 11}, {116, 3}, {117, 1}, {88, 24}, {89, 22}, {90, 20}, {102, 14}, {103, 12},
    {104, 10}, {116, 4}, {117, 2}, {118, 0}, {89, 23}, {90, 21}, {103, 13}, {104, 11}, {117, 3}, {118, 1},
    {89, 24}, {90, 22}, {91, 20}, {103, 14}, {104, 12}, {105, 10}, {117, 4}, {118, 2}, {119, 0}, {90, 23},
    {91, 21}, {104, 13}, {105, 11}, {118, 3}, {119, 1}, {90, 24}, {91, 22}, {92, 20}, {104, 14},
    {105, 12}, {106, 10}, {118, 4}, {119, 2}, {120, 0}, {91, 23}, {92, 21}, {105, 13}, {106, 11},
    {119, 3}, {120, 1}, {91, 24}, {92, 22}, {93, 20}, {105, 14}, {106, 12}, {107, 10}, {119, 4}, {120, 2},
    {121, 0}, {92, 23}, {93, 21}, {106, 13}, {107, 11}, {120, 3}, {121, 1}, {92, 24}, {93, 22}, {94, 20},
    {106, 14}, {107, 12}, {108, 10}, {120, 4}, {121, 2}, {122, 0}, {93, 23}, {94, 21}, {107, 13},
    {108, 11}, {121, 3}, {122, 1}, {93, 24}, {94, 22}, {95, 20}, {107, 14}, {108, 12}, {109, 10},
    {121, 4}, {122, 2}, {123, 0}, {94, 23}, {95, 21}, {108, 13}, {109, 11}, {122, 3}, {123, 1}, {94, 24},
    {95, 22}, {96, 20}, {108, 14}, {109, 12}, {110, 10}, {122, 4}, {123, 2}, {124, 0}, {95, 23}, {96, 21},
    {109, 13}, {110, 11}, {123, 3}, {124, 1}, {95, 24}, {96, 22}, {97, 20}, {109, 14}, {110, 12},
    {111, 10}, {123, 4}, {124, 2}, {125, 0}, {96, 23}, {97, 21}, {110, 13}, {111, 11}, {124, 3}, {125, 1},
    {96, 24}, {97, 22}, {110, 14}, {111, 12}, {124, 4}, {125, 2}, {98, 16}, {112, 6}, {98, 17}, {99, 15},
    {112, 7}, {113, 5}, {98, 18}, {99, 16}, {112, 8}, {113, 6}, {98, 19}, {99, 17}, {100, 15}, {112, 9},
    {113, 7}, {114, 5}, {99, 18}, {100, 16}, {113, 8}, {114, 6}, {99, 19}, {100, 17}, {101, 15}, {113, 9},
    {114, 7}, {115, 5}, {100, 18}, {101, 16}, {114, 8}, {115, 6}, {100, 19}, {101, 17}, {102, 15},
    {114, 9}, {115, 7}, {116, 5}, {101, 18}, {102, 16}, {115, 8}, {116, 6}, {101, 19}, {102, 17},
    {103, 15}, {115, 9}, {116, 7}, {117, 5}, {102, 18}, {103, 16}, {116, 8}, {117, 6}, {102, 19},
    {103, 17}, {104, 15}, {116, 9}, {117, 7}, {118, 5}, {103, 18}, {104, 16}, {117, 8}, {118, 6},
    {103, 19}, {104, 17}, {105, 15}, {117, 9}, {118, 7}, {119, 5}, {104, 18}, {105, 16}, {118, 8},
    {119, 6}, {104, 19}, {105, 17}, {106, 15}, {118, 9}, {119, 7}, {120, 5}, {105, 18}, {106, 16},
    {119, 8}, {120, 6}, {105, 19}, {106, 17}, {107, 15}, {119, 9}, {120, 7}, {121, 5}, {106, 18},
    {107, 16}, {120, 8}, {121, 6}, {106, 19}, {107, 17}, {108, 15}, {120, 9}, {121, 7}, {122, 5},
    {107, 18}, {108, 16}, {121, 8}, {122, 6}, {107, 19}, {108, 17}, {109, 15}, {121, 9}, {122, 7},
    {123, 5}, {108, 18}, {109, 16}, {122, 8}, {123, 6}, {108, 19}, {109, 17}, {110, 15}, {122, 9},
    {123, 7}, {124, 5}, {109, 18}, {110, 16}, {123, 8}, {124, 6}, {109, 19}, {110, 17}, {111, 15},
    {123, 9}, {124, 7}, {125, 5}, {110, 18}, {111, 16}, {124, 8}, {125, 6}, {110, 19}, {111, 17},
    {124, 9}, {125, 7}, {98, 21}, {112, 11}, {126, 1}, {98, 22}, {99, 20}, {112, 12}, {113, 10}, {126, 2},
    {127, 0}, {98, 23}, {99, 21}, {112, 13}, {113, 11}, {126, 3}, {127, 1}, {98, 24}, {99, 22}, {100, 20},
    {112, 14}, {113, 12}, {114, 10}, {126, 4}, {127, 2}, {128, 0}, {99, 23}, {100, 21}, {113, 13},
    {114, 11}, {127, 3}, {128, 1}, {99, 24}, {100, 22}, {101, 20}, {113, 14}, {114, 12}, {115, 10},
    {127, 4}, {128, 2}, {129, 0}, {100, 23}, {101, 21}, {114, 13}, {115, 11}, {128, 3}, {129, 1},
    {100, 24}, {101, 22}, {102, 20}, {114, 14}, {115, 12}, {116, 10}, {128, 4}, {129, 2}, {130, 0},
    {101, 23}, {102, 21}, {115, 13}, {116, 11}, {129, 3}, {130, 1}, {101, 24}, {102, 22}, {103, 20},
    {115, 14}, {116, 12}, {117, 10}, {129, 4}, {130, 2}, {131, 0}, {102, 23}, {103, 21}, {116, 13},
    {117, 11}, {130, 3}, {131, 1}, {102, 24}, {103, 22}, {104, 20}, {116, 14}, {117, 12}, {118, 10},
    {130, 4}, {131, 2}, {132, 0}, {103, 23}, {104, 21}, {117, 13}, {118, 11}, {131, 3}, {132, 1},
    {103, 24}, {104, 22}, {105, 20}, {117, 14}, {118, 12}, {119, 10}, {131, 4}, {132, 2}, {133, 0},
    {104, 23}, {105, 21}, {118, 13}, {119, 11}, {132, 3}, {133, 1}, {104, 24}, {105, 22}, {106, 20},
    {118, 14}, {119, 12}, {120, 10}, {132, 4}, {133, 2}, {134, 0}, {105, 23}, {106, 21}, {119, 13},
    {120, 11}, {133, 3}, {134, 1}, {105, 24}, {106, 22}, {107, 20}, {119, 14}, {120, 12}, {121, 10},
    {133, 4}, {134, 2}, {135, 0}, {106, 23}, {107, 21}, {120, 13}, {121, 11}, {134, 3}, {135, 1},
    {106, 24}, {107, 22}, {108, 20}, {120, 14}, {121, 12}, {122, 10}, {134, 4}, {135, 2}, {136, 0},
    {107, 23}, {108, 21}, {121, 13}, {122, 11}, {135, 3}, {136, 1}, {107, 24}, {108, 22}, {109, 20},
    {121, 14}, {122, 12}, {123, 10}, {135, 4}, {136, 2}, {137, 0}, {108, 23}, {109, 21}, {122, 13},
    {123, 11}, {136, 3}, {137, 1}, {108, 24}, {109, 22}, {110, 20}, {122, 14}, {123, 12}, {124, 10},
    {136, 4}, {137, 2}, {138, 0}, {109, 23}, {110, 21}, {123, 13}, {124, 11}, {137, 3}, {138, 1},
    {109, 24}, {110, 22}, {111, 20}, {123, 14}, {124, 12}, {125, 10}, {137, 4}, {138, 2}, {139, 0},
    {110, 23}, {111, 21}, {124, 13}, {125, 11}, {138, 3}, {139, 1}, {110, 24}, {111, 22}, {124, 14},
    {125, 12}, {138, 4}, {139, 2}, {112, 16}, {126, 6}, {112, 17}, {113, 15}, {126, 7}, {127, 5},
    {112, 18}, {113, 16}, {126, 8}, {127, 6}, {112, 19}, {113, 17}, {114, 15}, {126, 9}, {127, 7},
    {128, 5}, {113, 18}, {114, 16}, {127, 8}, {128, 6}, {113, 19}, {114, 17}, {115, 15}, {127, 9},
    {128, 7}, {129, 5}, {114, 18}, {115, 16}, {128, 8}, {129, 6}, {114, 19}, {115, 17}, {116, 15},
    {128, 9}, {129, 7}, {130, 5}, {115, 18}, {116, 16}, {129, 8}, {130, 6}, {115, 19}, {116, 17},
    {117, 15}, {129, 9}, {130, 7}, {131, 5}, {116, 18}, {117, 16}, {130, 8}, {131, 6}, {116, 19},
    {117, 17}, {118, 15}, {130, 9}, {131, 7}, {132, 5}, {117, 18}, {118, 16}, {131, 8}, {132, 6},
    {117, 19}, {118, 17}, {119, 15}, {131, 9}, {132, 7}, {133, 5}, {118, 18}, {119, 16}, {132, 8},
    {133, 6}, {118, 19}, {119, 17}, {120, 15}, {132, 9}, {133, 7}, {134, 5}, {119, 18}, {120, 16},
    {133, 8}, {134, 6}, {119, 19}, {120, 17}, {121, 15}, {133, 9}, {134, 7}, {135, 5}, {120, 18},
    {121, 16}, {134, 8}, {135, 6}, {120, 19}, {121, 17}, {122, 15}, {134, 9}, {135, 7}, {136, 5},
    {121, 18}, {122, 16}, {135, 8}, {136, 6}, {121, 19}, {122, 17}, {123, 15}, {135, 9}, {136, 7},
    {137, 5}, {122, 18}, {123, 16}, {136, 8}, {137, 6}, {122, 19}, {123, 17}, {124, 15}, {136, 9},
    {137, 7}, {138, 5}, {123, 18}, {124, 16}, {137, 8}, {138, 6}, {123, 19}, {124, 17}, {125, 15},
    {137, 9}, {138, 7}, {139, 5}, {124, 18}, {125, 16}, {138, 8}, {139, 6}, {124, 19}, {125, 17},
    {138, 9}, {139, 7}, {112, 21}, {126, 11}, {140, 1}, {112, 22}, {113, 20}, {126, 12}, {127, 10},
    {140, 2}, {141, 0}, {112, 23}, {113, 21}, {126, 13}, {127, 11}, {140, 3}, {141, 1}, {112, 24},
    {113, 22}, {114, 20}, {126, 14}, {127, 12}, {128, 10}, {140, 4}, {141, 2}, {142, 0}, {113, 23},
    {114, 21}, {127, 13}, {128, 11}, {141, 3}, {142, 1}, {113, 24}, {114, 22}, {115, 20}, {127, 14},
    {128, 12}, {129, 10}, {141, 4}, {142, 2}, {143, 0}, {114, 23}, {115, 21}, {128, 13}, {129, 11},
    {142, 3}, {143, 1}, {114, 24}, {115, 22}, {116, 20}, {128, 14}, {129, 12}, {130, 10}, {142, 4},
    {143, 2}, {144, 0}, {115, 23}, {116, 21}, {129, 13}, {130, 11}, {143, 3}, {144, 1}, {115, 24},
    {116, 22}, {117, 20}, {129, 14}, {130, 12}, {131, 10}, {143, 4}, {144, 2}, {145, 0}, {116, 23},
    {117, 21}, {130, 13}, {131, 11}, {144, 3}, {145, 1}, {116, 24}, {117, 22}, {118, 20}, {130, 14},
    {131, 12}, {132, 10}, {144, 4}, {145, 2}, {146, 0}, {117, 23}, {118, 21}, {131, 13}, {132, 11},
    {145, 3}, {146, 1}, {117, 24}, {118, 22}, {119, 20}, {131, 14}, {132, 12}, {133, 10}, {145, 4},
    {146, 2}, {147, 0}, {118, 23}, {119, 21}, {132, 13}, {133, 11}, {146, 3}, {147, 1}, {118, 24},
    {119, 22}, {120, 20}, {132, 14}, {133, 12}, {134, 10}, {146, 4}, {147, 2}, {148, 0}, {119, 23},
    {120, 21}, {133, 13}, {134, 11}, {147, 3}, {148, 1}, {119, 24}, {120, 22}, {121, 20}, {133, 14},
    {134, 12}, {135, 10}, {147, 4}, {148, 2}, {149, 0}, {120, 23}, {121, 21}, {134, 13}, {135, 11},
    {148, 3}, {149, 1}, {120, 24}, {121, 22}, {122, 20}, {134, 14}, {135, 12}, {136, 10}, {148, 4},
    {149, 2}, {150, 0}, {121, 23}, {122, 21}, {135, 13}, {136, 11}, {149, 3}, {150, 1}, {121, 24},
    {122, 22}, {123, 20}, {135, 14}, {136, 12}, {137, 10}, {149, 4}, {150, 2}, {151, 0}, {122, 23},
    {123, 21}, {136, 13}, {137, 11}, {150, 3}, {151, 1}, {122, 24}, {123, 22}, {124, 20}, {136, 14},
    {137, 12}, {138, 10}, {150, 4}, {151, 2}, {152, 0}, {123, 23}, {124, 21}, {137, 13}, {138, 11},
    {151, 3}, {152, 1}, {123, 24}, {124, 22}, {125, 20}, {137, 14}, {138, 12}, {139, 10}, {151, 4},
    {152, 2}, {153, 0}, {124, 23}, {125, 21}, {138, 13}, {139, 11}, {152, 3}, {153, 1}, {124, 24},
    {125, 22}, {138, 14}, {139, 12}, {152, 4}, {153, 2}, {126, 16}, {140, 6}, {126, 17}, {127, 15},
    {140, 7}, {141, 5}, {126, 18}, {127, 16}, {140, 8}, {141, 6}, {126, 19}, {127, 17}, {128, 15},
    {140, 9}, {141, 7}, {142, 5}, {127, 18}, {128, 16}, {141, 8}, {142, 6}, {127, 19}, {128, 17},
    {129, 15}, {141, 9}, {142, 7}, {143, 5}, {128, 18}, {129, 16}, {142, 8}, {143, 6}, {128, 19},
    {129, 17}, {130, 15}, {142, 9}, {143, 7}, {144, 5}, {129, 18}, {130, 16}, {143, 8}, {144, 6},
    {129, 19}, {130, 17}, {131, 15}, {143, 9}, {144, 7}, {145, 5}, {130, 18}, {131, 16}, {144, 8},
    {145, 6}, {130, 19}, {131, 17}, {132, 15}, {144, 9}, {145, 7}, {146, 5}, {131, 18}, {132, 16},
    {145, 8}, {146, 6}, {131, 19}, {132, 17}, {133, 15}, {145, 9}, {146, 7}, {147, 5}, {132, 18},
    {133, 16}, {146, 8}, {147, 6}, {132, 19}, {133, 17}, {134, 15}, {146, 9}, {147, 7}, {148, 5},
    {133, 18}, {134, 16}, {147, 8}, {148, 6}, {133, 19}, {134, 17}, {135, 15}, {147, 9}, {148, 7},
    {149, 5}, {134, 18}, {135, 16}, {148, 8}, {149, 6}, {134, 19}, {135, 17}, {136, 15}, {148, 9},
    {149, 7}, {150, 5}, {135, 18}, {136, 16}, {149, 8}, {150, 6}, {135, 19}, {136, 17}, {137, 15},
    {149, 9}, {150, 7}, {151, 5}, {136, 18}, {137, 16}, {150, 8}, {151, 6}, {136, 19}, {137, 17},
    {138, 15}, {150, 9}, {151, 7}, {152, 5}, {137, 18}, {138, 16}, {151, 8}, {152, 6}, {137, 19},
    {138, 17}, {139, 15}, {151, 9}, {152, 7}, {153, 5}, {138, 18}, {139, 16}, {152, 8}, {153, 6},
    {138, 19}, {139, 17}, {152, 9}, {153, 7}, {126, 21}, {140, 11}, {154, 1}, {126, 22}, {127, 20},
    {140, 12}, {141, 10}, {154, 2}, {155, 0}, {126, 23}, {127, 21}, {140, 13}, {141, 11}, {154, 3},
    {155, 1}, {126, 24}, {127, 22}, {128, 20}, {140, 14}, {141, 12}, {142, 10}, {154, 4}, {155, 2},
    {156, 0}, {127, 23}, {128, 21}, {141, 13}, {142, 11}, {155, 3}, {156, 1}, {127, 24}, {128, 22},
    {129, 20}, {141, 14}, {142, 12}, {143, 10}, {155, 4}, {156, 2}, {157, 0}, {128, 23}, {129, 21},
    {142, 13}, {143, 11}, {156, 3}, {157, 1}, {128, 24}, {129, 22}, {130, 20}, {142, 14}, {143, 12},
    {144, 10}, {156, 4}, {157, 2}, {158, 0}, {129, 23}, {130, 21}, {143, 13}, {144, 11}, {157, 3},
    {158, 1}, {129, 24}, {130, 22}, {131, 20}, {143, 14}, {144, 12}, {145, 10}, {157, 4}, {158, 2},
    {159, 0}, {130, 23}, {131, 21}, {144, 13}, {145, 11}, {158, 3}, {159, 1}, {130, 24}, {131, 22},
    {132, 20}, {144, 14}, {145, 12}, {146, 10}, {158, 4}, {159, 2}, {160, 0}, {131, 23}, {132, 21},
    {145, 13}, {146, 11}, {159, 3}, {160, 1}, {131, 24}, {132, 22}, {133, 20}, {145, 14}, {146, 12},
    {147, 10}, {159, 4}, {160, 2}, {161, 0}, {132, 23}, {133, 21}, {146, 13}, {147, 11}, {160, 3},
    {161, 1}, {132, 24}, {133, 22}, {134, 20}, {146, 14}, {147, 12}, {148, 10}, {160, 4}, {161, 2},
    {162, 0}, {133, 23}, {134, 21}, {147, 13}, {148, 11}, {161, 3}, {162, 1}, {133, 24}, {134, 22},
    {135, 20}, {147, 14}, {148, 12}, {149, 10}, {161, 4}, {162, 2}, {163, 0}, {134, 23}, {135, 21},
    {148, 13}, {149, 11}, {162, 3}, {163, 1}, {134, 24}, {135, 22}, {136, 20}, {148, 14}, {149, 12},
    {150, 10}, {162, 4}, {163, 2}, {164, 0}, {135, 23}, {136, 21}, {149, 13}, {150, 11}, {163, 3},
    {164, 1}, {135, 24}, {136, 22}, {137, 20}, {149, 14}, {150, 12}, {151, 10}, {163, 4}, {164, 2},
    {165, 0}, {136, 23}, {137, 21}, {150, 13}, {151, 11}, {164, 3}, {165, 1}, {136, 24}, {137, 22},
    {138, 20}, {150, 14}, {151, 12}, {152, 10}, {164, 4}, {165, 2}, {166, 0}, {137, 23}, {138, 21},
    {151, 13}, {152, 11}, {165, 3}, {166, 1}, {137, 24}, {138, 22}, {139, 20}, {151, 14}, {152, 12},
    {153, 10}, {165, 4}, {166, 2}, {167, 0}, {138, 23}, {139, 21}, {152, 13}, {153, 11}, {166, 3},
    {167, 1}, {138, 24}, {139, 22}, {152, 14}, {153, 12}, {166, 4}, {167, 2}, {140, 16}, {154, 6},
    {140, 17}, {141, 15}, {154, 7}, {155, 5}, {140, 18}, {141, 16}, {154, 8}, {155, 6}, {140, 19},
    {141, 17}, {142, 15}, {154, 9}, {155, 7}, {156, 5}, {141, 18}, {142, 16}, {155, 8}, {156, 6},
    {141, 19}, {142, 17}, {143, 15}, {155, 9}, {156, 7}, {157, 5}, {142, 18}, {143, 16}, {156, 8},
    {157, 6}, {142, 19}, {143, 17}, {144, 15}, {156, 9}, {157, 7}, {158, 5}, {143, 18}, {144, 16},
    {157, 8}, {158, 6}, {143, 19}, {144, 17}, {145, 15}, {157, 9}, {158, 7}, {159, 5}, {144, 18},
    {145, 16}, {158, 8}, {159, 6}, {144, 19}, {145, 17}, {146, 15}, {158, 9}, {159, 7}, {160, 5},
    {145, 18}, {146, 16}, {159, 8}, {160, 6}, {145, 19}, {146, 17}, {147, 15}, {159, 9}, {160, 7},
    {161, 5}, {146, 18}, {147, 16}, {160, 8}, {161, 6}, {146, 19}, {147, 17}, {148, 15}, {160, 9},
    {161, 7}, {162, 5}, {147, 18}, {148, 16}, {161, 8}, {162, 6}, {147, 19}, {148, 17}, {149, 15},
    {161, 9}, {162, 7}, {163, 5}, {148, 18}, {149, 16}, {162, 8}, {163, 6}, {148, 19}, {149, 17},
    {150, 15}, {162, 9}, {163, 7}, {164, 5}, {149, 18}, {150, 16}, {163, 8}, {164, 6}, {149, 19},
    {150, 17}, {151, 15}, {163, 9}, {164, 7}, {165, 5}, {150, 18}, {151, 16}, {164, 8}, {165, 6},
    {150, 19}, {151, 17}, {152, 15}, {164, 9}, {165, 7}, {166, 5}, {151, 18}, {152, 16}, {165, 8},
    {166, 6}, {151, 19}, {152, 17}, {153, 15}, {165, 9}, {166, 7}, {167, 5}, {152, 18}, {153, 16},
    {166, 8}, {167, 6}, {152, 19}, {153, 17}, {166, 9}, {167, 7}, {140, 21}, {154, 11}, {168, 1},
    {140, 22}, {141, 20}, {154, 12}, {155, 10}, {168, 2}, {169, 0}, {140, 23}, {141, 21}, {154, 13},
    {155, 11}, {168, 3}, {169, 1}, {140, 24}, {141, 22}, {142, 20}, {154, 14}, {155, 12}, {156, 10},
    {168, 4}, {169, 2}, {170, 0}, {141, 23}, {142, 21}, {155, 13}, {156, 11}, {169, 3}, {170, 1},
    {141, 24}, {142, 22}, {143, 20}, {155, 14}, {156, 12}, {157, 10}, {169, 4}, {170, 2}, {171, 0},
    {142, 23}, {143, 21}, {156, 13}, {157, 11}, {170, 3}, {171, 1}, {142, 24}, {143, 22}, {144, 20},
    {156, 14}, {157, 12}, {158, 10}, {170, 4}, {171, 2}, {172, 0}, {143, 23}, {144, 21}, {157, 13},
    {158, 11}, {171, 3}, {172, 1}, {143, 24}, {144, 22}, {145, 20}, {157, 14}, {158, 12}, {159, 10},
    {171, 4}, {172, 2}, {173, 0}, {144, 23}, {145, 21}, {158, 13}, {159, 11}, {172, 3}, {173, 1},
    {144, 24}, {145, 22}, {146, 20}, {158, 14}, {159, 12}, {160, 10}, {172, 4}, {173, 2}, {174, 0},
    {145, 23}, {146, 21}, {159, 13}, {160, 11}, {173, 3}, {174, 1}, {145, 24}, {146, 22}, {147, 20},
    {159, 14}, {160, 12}, {161, 10}, {173, 4}, {174, 2}, {175, 0}, {146, 23}, {147, 21}, {160, 13},
    {161, 11}, {174, 3}, {175, 1}, {146, 24}, {147, 22}, {148, 20}, {160, 14}, {161, 12}, {162, 10},
    {174, 4}, {175, 2}, {176, 0}, {147, 23}, {148, 21}, {161, 13}, {162, 11}, {175, 3}, {176, 1},
    {147, 24}, {148, 22}, {149, 20}, {161, 14}, {162, 12}, {163, 10}, {175, 4}, {176, 2}, {177, 0},
    {148, 23}, {149, 21}, {162, 13}, {163, 11}, {176, 3}, {177, 1}, {148, 24}, {149, 22}, {150, 20},
    {162, 14}, {163, 12}, {164, 10}, {176, 4}, {177, 2}, {178, 0}, {149, 23}, {150, 21}, {163, 13},
    {164, 11}, {177, 3}, {178, 1}, {149, 24}, {150, 22}, {151, 20}, {163, 14}, {164, 12}, {165, 10},
    {177, 4}, {178, 2}, {179, 0}, {150, 23}, {151, 21}, {164, 13}, {165, 11}, {178, 3}, {179, 1},
    {150, 24}, {151, 22}, {152, 20}, {164, 14}, {165, 12}, {166, 10}, {178, 4}, {179, 2}, {180, 0},
    {151, 23}, {152, 21}, {165, 13}, {166, 11}, {179, 3}, {180, 1}, {151, 24}, {152, 22}, {153, 20},
    {165, 14}, {166, 12}, {167, 10}, {179, 4}, {180, 2}, {181, 0}, {152, 23}, {153, 21}, {166, 13},
    {167, 11}, {180, 3}, {181, 1}, {152, 24}, {153, 22}, {166, 14}, {167, 12}, {180, 4}, {181, 2},
    {154, 16}, {168, 6}, {154, 17}, {155, 15}, {168, 7}, {169, 5}, {154, 18}, {155, 16}, {168, 8},
    {169, 6}, {154, 19}, {155, 17}, {156, 15}, {168, 9}, {169, 7}, {170, 5}, {155, 18}, {156, 16},
    {169, 8}, {170, 6}, {155, 19}, {156, 17}, {157, 15}, {169, 9}, {170, 7}, {171, 5}, {156, 18},
    {157, 16}, {170, 8}, {171, 6}, {156, 19}, {157, 17}, {158, 15}, {170, 9}, {171, 7}, {172, 5},
    {157, 18}, {158, 16}, {171, 8}, {172, 6}, {157, 19}, {158, 17}, {159, 15}, {171, 9}, {172, 7},
    {173, 5}, {158, 18}, {159, 16}, {172, 8}, {173, 6}, {158, 19}, {159, 17}, {160, 15}, {172, 9},
    {173, 7}, {174, 5}, {159, 18}, {160, 16}, {173, 8}, {174, 6}, {159, 19}, {160, 17}, {161, 15},
    {173, 9}, {174, 7}, {175, 5}, {160, 18}, {161, 16}, {174, 8}, {175, 6}, {160, 19}, {161, 17},
    {162, 15}, {174, 9}, {175, 7}, {176, 5}, {161, 18}, {162, 16}, {175, 8}, {176, 6}, {161, 19},
    {162, 17}, {163, 15}, {175, 9}, {176, 7}, {177, 5}, {162, 18}, {163, 16}, {176, 8}, {177, 6},
    {162, 19}, {163, 17}, {164, 15}, {176, 9}, {177, 7}, {178, 5}, {163, 18}, {164, 16}, {177, 8},
    {178, 6}, {163, 19}, {164, 17}, {165, 15}, {177, 9}, {178, 7}, {179, 5}, {164, 18}, {165, 16},
    {178, 8}, {179, 6}, {164, 19}, {165, 17}, {166, 15}, {178, 9}, {179, 7}, {180, 5}, {165, 18},
    {166, 16}, {179, 8}, {180, 6}, {165, 19}, {166, 17}, {167, 15}, {179, 9}, {180, 7}, {181, 5},
    {166, 18}, {167, 16}, {180, 8}, {181, 6}, {166, 19}, {167, 17}, {180, 9}, {181, 7}, {154, 21},
    {168, 11}, {182, 1}, {154, 22}, {155, 20}, {168, 12}, {169, 10}, {182, 2}, {183, 0}, {154, 23},
    {155, 21}, {168, 13}, {169, 11}, {182, 3}, {183, 1}, {154, 24}, {155, 22}, {156, 20}, {168, 14},
    {169, 12}, {170, 10}, {182, 4}, {183, 2}, {184, 0}, {155, 23}, {156, 21}, {169, 13}, {170, 11},
    {183, 3}, {184, 1}, {155, 24}, {156, 22}, {157, 20}, {169, 14}, {170, 12}, {171, 10}, {183, 4},
    {184, 2}, {185, 0}, {156, 23}, {157, 21}, {170, 13}, {171, 11}, {184, 3}, {185, 1}, {156, 24},
    {157, 22}, {158, 20}, {170, 14}, {171, 12}, {172, 10}, {184, 4}, {185, 2}, {186, 0}, {157, 23},
    {158, 21}, {171, 13}, {172, 11}, {185, 3}, {186, 1}, {157, 24}, {158, 22}, {159, 20}, {171, 14},
    {172, 12}, {173, 10}, {185, 4}, {186, 2}, {187, 0}, {158, 23}, {159, 21}, {172, 13}, {173, 11},
    {186, 3}, {187, 1}, {158, 24}, {159, 22}, {160, 20}, {172, 14}, {173, 12}, {174, 10}, {186, 4},
    {187, 2}, {188, 0}, {159, 23}, {160, 21}, {173, 13}, {174, 11}, {187, 3}, {188, 1}, {159, 24},
    {160, 22}, {161, 20}, {173, 14}, {174, 12}, {175, 10}, {187, 4}, {188, 2}, {189, 0}, {160, 23},
    {161, 21}, {174, 13}, {175, 11}, {188, 3}, {189, 1}, {160, 24}, {161, 22}, {162, 20}, {174, 14},
    {175, 12}, {176, 10}, {188, 4}, {189, 2}, {190, 0}, {161, 23}, {162, 21}, {175, 13}, {176, 11},
    {189, 3}, {190, 1}, {161, 24}, {162, 22}, {163, 20}, {175, 14}, {176, 12}, {177, 10}, {189, 4},
    {190, 2}, {191, 0}, {162, 23}, {163, 21}, {176, 13}, {177, 11}, {190, 3}, {191, 1}, {162, 24},
    {163, 22}, {164, 20}, {176, 14}, {177, 12}, {178, 10}, {190, 4}, {191, 2}, {192, 0}, {163, 23},
    {164, 21}, {177, 13}, {178, 11}, {191, 3}, {192, 1}, {163, 24}, {164, 22}, {165, 20}, {177, 14},
    {178, 12}, {179, 10}, {191, 4}, {192, 2}, {193, 0}, {164, 23}, {165, 21}, {178, 13}, {179, 11},
    {192, 3}, {193, 1}, {164, 24}, {165, 22}, {166, 20}, {178, 14}, {179, 12}, {180, 10}, {192, 4},
    {193, 2}, {194, 0}, {165, 23}, {166, 21}, {179, 13}, {180, 11}, {193, 3}, {194, 1}, {165, 24},
    {166, 22}, {167, 20}, {179, 14}, {180, 12}, {181, 10}, {193, 4}, {194, 2}, {195, 0}, {166, 23},
    {167, 21}, {180, 13}, {181, 11}, {194, 3}, {195, 1}, {166, 24}, {167, 22}, {180, 14}, {181, 12},
    {194, 4}, {195, 2}, {168, 16}, {182, 6}, {168, 17}, {169, 15}, {182, 7}, {183, 5}, {168, 18},
    {169, 16}, {182, 8}, {183, 6}, {168, 19}, {169, 17}, {170, 15}, {182, 9}, {183, 7}, {184, 5},
    {169, 18}, {170, 16}, {183, 8}, {184, 6}, {169, 19}, {170, 17}, {171, 15}, {183, 9}, {184, 7},
    {185, 5}, {170, 18}, {171, 16}, {184, 8}, {185, 6}, {170, 19}, {171, 17}, {172, 15}, {184, 9},
    {185, 7}, {186, 5}, {171, 18}, {172, 16}, {185, 8}, {186, 6}, {171, 19}, {172, 17}, {173, 15},
    {185, 9}, {186, 7}, {187, 5}, {172, 18}, {173, 16}, {186, 8}, {187, 6}, {172, 19}, {173, 17},
    {174, 15}, {186, 9}, {187, 7}, {188, 5}, {173, 18}, {174, 16}, {187, 8}, {188, 6}, {173, 19},
    {174, 17}, {175, 15}, {187, 9}, {188, 7}, {189, 5}, {174, 18}, {175, 16}, {188, 8}, {189, 6},
    {174, 19}, {175, 17}, {176, 15}, {188, 9}, {189, 7}, {190, 5}, {175, 18}, {176, 16}, {189, 8},
    {190, 6}, {175, 19}, {176, 17}, {177, 15}, {189, 9}, {190, 7}, {191, 5}, {176, 18}, {177, 16},
    {190, 8}, {191, 6}, {176, 19}, {177, 17}, {178, 15}, {190, 9}, {191, 7}, {192, 5}, {177, 18},
    {178, 16}, {191, 8}, {192, 6}, {177, 19}, {178, 17}, {179, 15}, {191, 9}, {192, 7}, {193, 5},
    {178, 18}, {179, 16}, {192, 8}, {193, 6}, {178, 19}, {179, 17}, {180, 15}, {192, 9}, {193, 7},
    {194, 5}, {179, 18}, {180, 16}, {193, 8}, {194, 6}, {179, 19}, {180, 17}, {181, 15}, {193, 9},
    {194, 7}, {195, 5}, {180, 18}, {181, 16}, {194, 8}, {195, 6}, {180, 19}, {181, 17}, {194, 9},
    {195, 7}, {168, 21}, {182, 11}, {168, 22}, {169, 20}, {182, 12}, {183, 10}, {168, 23}, {169, 21},
    {182, 13}, {183, 11}, {168, 24}, {169, 22}, {170, 20}, {182, 14}, {183, 12}, {184, 10}, {169, 23},
    {170, 21}, {183, 13}, {184, 11}, {169, 24}, {170, 22}, {171, 20}, {183, 14}, {184, 12}, {185, 10},
    {170, 23}, {171, 21}, {184, 13}, {185, 11}, {170, 24}, {171, 22}, {172, 20}, {184, 14}, {185, 12},
    {186, 10}, {171, 23}, {172, 21}, {185, 13}, {186, 11}, {171, 24}, {172, 22}, {173, 20}, {185, 14},
    {186, 12}, {187, 10}, {172, 23}, {173, 21}, {186, 13}, {187, 11}, {172, 24}, {173, 22}, {174, 20},
    {186, 14}, {187, 12}, {188, 10}, {173, 23}, {174, 21}, {187, 13}, {188, 11}, {173, 24}, {174, 22},
    {175, 20}, {187, 14}, {188, 12}, {189, 10}, {174, 23}, {175, 21}, {188, 13}, {189, 11}, {174, 24},
    {175, 22}, {176, 20}, {188, 14}, {189, 12}, {190, 10}, {175, 23}, {176, 21}, {189, 13}, {190, 11},
    {175, 24}, {176, 22}, {177, 20}, {189, 14}, {190, 12}, {191, 10}, {176, 23}, {177, 21}, {190, 13},
    {191, 11}, {176, 24}, {177, 22}, {178, 20}, {190, 14}, {191, 12}, {192, 10}, {177, 23}, {178, 21},
    {191, 13}, {192, 11}, {177, 24}, {178, 22}, {179, 20}, {191, 14}, {192, 12}, {193, 10}, {178, 23},
    {179, 21}, {192, 13}, {193, 11}, {178, 24}, {179, 22}, {180, 20}, {192, 14}, {193, 12}, {194, 10},
    {179, 23}, {180, 21}, {193, 13}, {194, 11}, {179, 24}, {180, 22}, {181, 20}, {193, 14}, {194, 12},
    {195, 10}, {180, 23}, {181, 21}, {194, 13}, {195, 11}, {180, 24}, {181, 22}, {194, 14}, {195, 12},
    {0, 0},
};
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_step_generator_convTranspose3(const dcgan_b500_task *task) {
#line 2021 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_generator_convTranspose3_first_term;
    const term *const terms = dcgan_b500_step_generator_convTranspose3_terms;
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* generator/leakyReLU3 [196][500][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* generator/convTranspose3/kernel in panels [25][1][64][1] */
    float *const restrict generator_tanh1 = task->pointers[2]; /* generator/tanh1 [784][500][1] */
    float *const restrict trace_fake = task->pointers[3];
    const range items = share_by_terms(first_term, 784, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float tile[500];
        bespoke_dot(500, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    generator_leakyReLU3, 32000, 64, generator_convTranspose3_kernel_in_panels, 64, 1, 64,
                    tile, 1, 0);
        for (int c = 0; c < 500; c++) {
            const float tanh1 = bespoke_tanh(tile[c]);
            generator_tanh1[plane * 500 + c] = tanh1;
            if (trace_fake) {
                trace_fake[plane + c * 784] = tanh1;
            }
        }
    }
}

/* dcgan_b500_step_discriminator_conv1_real_product
 *   convolution 5x5, stride 2: discriminator/conv1/real/product [n=500, 14, 14, 64]  (Models/DCGANB500.swift:24)
 *   add discriminator/conv1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:24)
 *   leaky ReLU (0.3) discriminator/leakyReLU1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:25)
 *   multiply discriminator/dropout1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:26)
 *   287.3 MFLOP, 27 MB
 * from Models/DCGANB500.swift:24 */
static const int32_t dcgan_b500_step_discriminator_conv1_real_product_first_term[197] = {
    0, 16, 36, 56, 76, 96, 116, 136, 156, 176, 196, 216, 236, 256, 268, 288, 313, 338, 363, 388, 413, 438,
    463, 488, 513, 538, 563, 588, 603, 623, 648, 673, 698, 723, 748, 773, 798, 823, 848, 873, 898, 923,
    938, 958, 983, 1008, 1033, 1058, 1083, 1108, 1133, 1158, 1183, 1208, 1233, 1258, 1273, 1293, 1318,
    1343, 1368, 1393, 1418, 1443, 1468, 1493, 1518, 1543, 1568, 1593, 1608, 1628, 1653, 1678, 1703, 1728,
    1753, 1778, 1803, 1828, 1853, 1878, 1903, 1928, 1943, 1963, 1988, 2013, 2038, 2063, 2088, 2113, 2138,
    2163, 2188, 2213, 2238, 2263, 2278, 2298, 2323, 2348, 2373, 2398, 2423, 2448, 2473, 2498, 2523, 2548,
    2573, 2598, 2613, 2633, 2658, 2683, 2708, 2733, 2758, 2783, 2808, 2833, 2858, 2883, 2908, 2933, 2948,
    2968, 2993, 3018, 3043, 3068, 3093, 3118, 3143, 3168, 3193, 3218, 3243, 3268, 3283, 3303, 3328, 3353,
    3378, 3403, 3428, 3453, 3478, 3503, 3528, 3553, 3578, 3603, 3618, 3638, 3663, 3688, 3713, 3738, 3763,
    3788, 3813, 3838, 3863, 3888, 3913, 3938, 3953, 3973, 3998, 4023, 4048, 4073, 4098, 4123, 4148, 4173,
    4198, 4223, 4248, 4273, 4288, 4300, 4315, 4330, 4345, 4360, 4375, 4390, 4405, 4420, 4435, 4450, 4465,
    4480, 4489,
};
static const term dcgan_b500_step_discriminator_conv1_real_product_terms[4490] = {
    {0, 6}, {1, 7}, {2, 8}, {3, 9}, {28, 11}, {29, 12}, {30, 13}, {31, 14}, {56, 16}, {57, 17}, {58, 18},
    {59, 19}, {84, 21}, {85, 22}, {86, 23}, {87, 24}, {1, 5}, {2, 6}, {3, 7}, {4, 8}, {5, 9}, {29, 10},
    {30, 11}, {31, 12}, {32, 13}, {33, 14}, {57, 15}, {58, 16}, {59, 17}, {60, 18}, {61, 19}, {85, 20},
    {86, 21}, {87, 22}, {88, 23}, {89, 24}, {3, 5}, {4, 6}, {5, 7}, {6, 8}, {7, 9}, {31, 10}, {32, 11},
    {33, 12}, {34, 13}, {35, 14}, {59, 15}, {60, 16}, {61, 17}, {62, 18}, {63, 19}, {87, 20}, {88, 21},
    {89, 22}, {90, 23}, {91, 24}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {33, 10}, {34, 11}, {35, 12},
    {36, 13}, {37, 14}, {61, 15}, {62, 16}, {63, 17}, {64, 18}, {65, 19}, {89, 20}, {90, 21}, {91, 22},
    {92, 23}, {93, 24}, {7, 5}, {8, 6}, {9, 7}, {10, 8}, {11, 9}, {35, 10}, {36, 11}, {37, 12}, {38, 13},
    {39, 14}, {63, 15}, {64, 16}, {65, 17}, {66, 18}, {67, 19}, {91, 20}, {92, 21}, {93, 22}, {94, 23},
    {95, 24}, {9, 5}, {10, 6}, {11, 7}, {12, 8}, {13, 9}, {37, 10}, {38, 11}, {39, 12}, {40, 13},
    {41, 14}, {65, 15}, {66, 16}, {67, 17}, {68, 18}, {69, 19}, {93, 20}, {94, 21}, {95, 22}, {96, 23},
    {97, 24}, {11, 5}, {12, 6}, {13, 7}, {14, 8}, {15, 9}, {39, 10}, {40, 11}, {41, 12}, {42, 13},
    {43, 14}, {67, 15}, {68, 16}, {69, 17}, {70, 18}, {71, 19}, {95, 20}, {96, 21}, {97, 22}, {98, 23},
    {99, 24}, {13, 5}, {14, 6}, {15, 7}, {16, 8}, {17, 9}, {41, 10}, {42, 11}, {43, 12}, {44, 13},
    {45, 14}, {69, 15}, {70, 16}, {71, 17}, {72, 18}, {73, 19}, {97, 20}, {98, 21}, {99, 22}, {100, 23},
    {101, 24}, {15, 5}, {16, 6}, {17, 7}, {18, 8}, {19, 9}, {43, 10}, {44, 11}, {45, 12}, {46, 13},
    {47, 14}, {71, 15}, {72, 16}, {73, 17}, {74, 18}, {75, 19}, {99, 20}, {100, 21}, {101, 22}, {102, 23},
    {103, 24}, {17, 5}, {18, 6}, {19, 7}, {20, 8}, {21, 9}, {45, 10}, {46, 11}, {47, 12}, {48, 13},
    {49, 14}, {73, 15}, {74, 16}, {75, 17}, {76, 18}, {77, 19}, {101, 20}, {102, 21}, {103, 22},
    {104, 23}, {105, 24}, {19, 5}, {20, 6}, {21, 7}, {22, 8}, {23, 9}, {47, 10}, {48, 11}, {49, 12},
    {50, 13}, {51, 14}, {75, 15}, {76, 16}, {77, 17}, {78, 18}, {79, 19}, {103, 20}, {104, 21}, {105, 22},
    {106, 23}, {107, 24}, {21, 5}, {22, 6}, {23, 7}, {24, 8}, {25, 9}, {49, 10}, {50, 11}, {51, 12},
    {52, 13}, {53, 14}, {77, 15}, {78, 16}, {79, 17}, {80, 18}, {81, 19}, {105, 20}, {106, 21}, {107, 22},
    {108, 23}, {109, 24}, {23, 5}, {24, 6}, {25, 7}, {26, 8}, {27, 9}, {51, 10}, {52, 11}, {53, 12},
    {54, 13}, {55, 14}, {79, 15}, {80, 16}, {81, 17}, {82, 18}, {83, 19}, {107, 20}, {108, 21}, {109, 22},
    {110, 23}, {111, 24}, {25, 5}, {26, 6}, {27, 7}, {53, 10}, {54, 11}, {55, 12}, {81, 15}, {82, 16},
    {83, 17}, {109, 20}, {110, 21}, {111, 22}, {28, 1}, {29, 2}, {30, 3}, {31, 4}, {56, 6}, {57, 7},
    {58, 8}, {59, 9}, {84, 11}, {85, 12}, {86, 13}, {87, 14}, {112, 16}, {113, 17}, {114, 18}, {115, 19},
    {140, 21}, {141, 22}, {142, 23}, {143, 24}, {29, 0}, {30, 1}, {31, 2}, {32, 3}, {33, 4}, {57, 5},
    {58, 6}, {59, 7}, {60, 8}, {61, 9}, {85, 10}, {86, 11}, {87, 12}, {88, 13}, {89, 14}, {113, 15},
    {114, 16}, {115, 17}, {116, 18}, {117, 19}, {141, 20}, {142, 21}, {143, 22}, {144, 23}, {145, 24},
    {31, 0}, {32, 1}, {33, 2}, {34, 3}, {35, 4}, {59, 5}, {60, 6}, {61, 7}, {62, 8}, {63, 9}, {87, 10},
    {88, 11}, {89, 12}, {90, 13}, {91, 14}, {115, 15}, {116, 16}, {117, 17}, {118, 18}, {119, 19},
    {143, 20}, {144, 21}, {145, 22}, {146, 23}, {147, 24}, {33, 0}, {34, 1}, {35, 2}, {36, 3}, {37, 4},
    {61, 5}, {62, 6}, {63, 7}, {64, 8}, {65, 9}, {89, 10}, {90, 11}, {91, 12}, {92, 13}, {93, 14},
    {117, 15}, {118, 16}, {119, 17}, {120, 18}, {121, 19}, {145, 20}, {146, 21}, {147, 22}, {148, 23},
    {149, 24}, {35, 0}, {36, 1}, {37, 2}, {38, 3}, {39, 4}, {63, 5}, {64, 6}, {65, 7}, {66, 8}, {67, 9},
    {91, 10}, {92, 11}, {93, 12}, {94, 13}, {95, 14}, {119, 15}, {120, 16}, {121, 17}, {122, 18},
    {123, 19}, {147, 20}, {148, 21}, {149, 22}, {150, 23}, {151, 24}, {37, 0}, {38, 1}, {39, 2}, {40, 3},
    {41, 4}, {65, 5}, {66, 6}, {67, 7}, {68, 8}, {69, 9}, {93, 10}, {94, 11}, {95, 12}, {96, 13},
    {97, 14}, {121, 15}, {122, 16}, {123, 17}, {124, 18}, {125, 19}, {149, 20}, {150, 21}, {151, 22},
    {152, 23}, {153, 24}, {39, 0}, {40, 1}, {41, 2}, {42, 3}, {43, 4}, {67, 5}, {68, 6}, {69, 7}, {70, 8},
    {71, 9}, {95, 10}, {96, 11}, {97, 12}, {98, 13}, {99, 14}, {123, 15}, {124, 16}, {125, 17}, {126, 18},
    {127, 19}, {151, 20}, {152, 21}, {153, 22}, {154, 23}, {155, 24}, {41, 0}, {42, 1}, {43, 2}, {44, 3},
    {45, 4}, {69, 5}, {70, 6}, {71, 7}, {72, 8}, {73, 9}, {97, 10}, {98, 11}, {99, 12}, {100, 13},
    {101, 14}, {125, 15}, {126, 16}, {127, 17}, {128, 18}, {129, 19}, {153, 20}, {154, 21}, {155, 22},
    {156, 23}, {157, 24}, {43, 0}, {44, 1}, {45, 2}, {46, 3}, {47, 4}, {71, 5}, {72, 6}, {73, 7}, {74, 8},
    {75, 9}, {99, 10}, {100, 11}, {101, 12}, {102, 13}, {103, 14}, {127, 15}, {128, 16}, {129, 17},
    {130, 18}, {131, 19}, {155, 20}, {156, 21}, {157, 22}, {158, 23}, {159, 24}, {45, 0}, {46, 1},
    {47, 2}, {48, 3}, {49, 4}, {73, 5}, {74, 6}, {75, 7}, {76, 8}, {77, 9}, {101, 10}, {102, 11},
    {103, 12}, {104, 13}, {105, 14}, {129, 15}, {130, 16}, {131, 17}, {132, 18}, {133, 19}, {157, 20},
    {158, 21}, {159, 22}, {160, 23}, {161, 24}, {47, 0}, {48, 1}, {49, 2}, {50, 3}, {51, 4}, {75, 5},
    {76, 6}, {77, 7}, {78, 8}, {79, 9}, {103, 10}, {104, 11}, {105, 12}, {106, 13}, {107, 14}, {131, 15},
    {132, 16}, {133, 17}, {134, 18}, {135, 19}, {159, 20}, {160, 21}, {161, 22}, {162, 23}, {163, 24},
    {49, 0}, {50, 1}, {51, 2}, {52, 3}, {53, 4}, {77, 5}, {78, 6}, {79, 7}, {80, 8}, {81, 9}, {105, 10},
    {106, 11}, {107, 12}, {108, 13}, {109, 14}, {133, 15}, {134, 16}, {135, 17}, {136, 18}, {137, 19},
    {161, 20}, {162, 21}, {163, 22}, {164, 23}, {165, 24}, {51, 0}, {52, 1}, {53, 2}, {54, 3}, {55, 4},
    {79, 5}, {80, 6}, {81, 7}, {82, 8}, {83, 9}, {107, 10}, {108, 11}, {109, 12}, {110, 13}, {111, 14},
    {135, 15}, {136, 16}, {137, 17}, {138, 18}, {139, 19}, {163, 20}, {164, 21}, {165, 22}, {166, 23},
    {167, 24}, {53, 0}, {54, 1}, {55, 2}, {81, 5}, {82, 6}, {83, 7}, {109, 10}, {110, 11}, {111, 12},
    {137, 15}, {138, 16}, {139, 17}, {165, 20}, {166, 21}, {167, 22}, {84, 1}, {85, 2}, {86, 3}, {87, 4},
    {112, 6}, {113, 7}, {114, 8}, {115, 9}, {140, 11}, {141, 12}, {142, 13}, {143, 14}, {168, 16},
    {169, 17}, {170, 18}, {171, 19}, {196, 21}, {197, 22}, {198, 23}, {199, 24}, {85, 0}, {86, 1},
    {87, 2}, {88, 3}, {89, 4}, {113, 5}, {114, 6}, {115, 7}, {116, 8}, {117, 9}, {141, 10}, {142, 11},
    {143, 12}, {144, 13}, {145, 14}, {169, 15}, {170, 16}, {171, 17}, {172, 18}, {173, 19}, {197, 20},
    {198, 21}, {199, 22}, {200, 23}, {201, 24}, {87, 0}, {88, 1}, {89, 2}, {90, 3}, {91, 4}, {115, 5},
    {116, 6}, {117, 7}, {118, 8}, {119, 9}, {143, 10}, {144, 11}, {145, 12}, {146, 13}, {147, 14},
    {171, 15}, {172, 16}, {173, 17}, {174, 18}, {175, 19}, {199, 20}, {200, 21}, {201, 22}, {202, 23},
    {203, 24}, {89, 0}, {90, 1}, {91, 2}, {92, 3}, {93, 4}, {117, 5}, {118, 6}, {119, 7}, {120, 8},
    {121, 9}, {145, 10}, {146, 11}, {147, 12}, {148, 13}, {149, 14}, {173, 15}, {174, 16}, {175, 17},
    {176, 18}, {177, 19}, {201, 20}, {202, 21}, {203, 22}, {204, 23}, {205, 24}, {91, 0}, {92, 1},
    {93, 2}, {94, 3}, {95, 4}, {119, 5}, {120, 6}, {121, 7}, {122, 8}, {123, 9}, {147, 10}, {148, 11},
    {149, 12}, {150, 13}, {151, 14}, {175, 15}, {176, 16}, {177, 17}, {178, 18}, {179, 19}, {203, 20},
    {204, 21}, {205, 22}, {206, 23}, {207, 24}, {93, 0}, {94, 1}, {95, 2}, {96, 3}, {97, 4}, {121, 5},
    {122, 6}, {123, 7}, {124, 8}, {125, 9}, {149, 10}, {150, 11}, {151, 12}, {152, 13}, {153, 14},
    {177, 15}, {178, 16}, {179, 17}, {180, 18}, {181, 19}, {205, 20}, {206, 21}, {207, 22}, {208, 23},
    {209, 24}, {95, 0}, {96, 1}, {97, 2}, {98, 3}, {99, 4}, {123, 5}, {124, 6}, {125, 7}, {126, 8},
    {127, 9}, {151, 10}, {152, 11}, {153, 12}, {154, 13}, {155, 14}, {179, 15}, {180, 16}, {181, 17},
    {182, 18}, {183, 19}, {207, 20}, {208, 21}, {209, 22}, {210, 23}, {211, 24}, {97, 0}, {98, 1},
    {99, 2}, {100, 3}, {101, 4}, {125, 5}, {126, 6}, {127, 7}, {128, 8}, {129, 9}, {153, 10}, {154, 11},
    {155, 12}, {156, 13}, {157, 14}, {181, 15}, {182, 16}, {183, 17}, {184, 18}, {185, 19}, {209, 20},
    {210, 21}, {211, 22}, {212, 23}, {213, 24}, {99, 0}, {100, 1}, {101, 2}, {102, 3}, {103, 4}, {127, 5},
    {128, 6}, {129, 7}, {130, 8}, {131, 9}, {155, 10}, {156, 11}, {157, 12}, {158, 13}, {159, 14},
    {183, 15}, {184, 16}, {185, 17}, {186, 18}, {187, 19}, {211, 20}, {212, 21}, {213, 22}, {214, 23},
    {215, 24}, {101, 0}, {102, 1}, {103, 2}, {104, 3}, {105, 4}, {129, 5}, {130, 6}, {131, 7}, {132, 8},
    {133, 9}, {157, 10}, {158, 11}, {159, 12}, {160, 13}, {161, 14}, {185, 15}, {186, 16}, {187, 17},
    {188, 18}, {189, 19}, {213, 20}, {214, 21}, {215, 22}, {216, 23}, {217, 24}, {103, 0}, {104, 1},
    {105, 2}, {106, 3}, {107, 4}, {131, 5}, {132, 6}, {133, 7}, {134, 8}, {135, 9}, {159, 10}, {160, 11},
    {161, 12}, {162, 13}, {163, 14}, {187, 15}, {188, 16}, {189, 17}, {190, 18}, {191, 19}, {215, 20},
    {216, 21}, {217, 22}, {218, 23}, {219, 24}, {105, 0}, {106, 1}, {107, 2}, {108, 3}, {109, 4},
    {133, 5}, {134, 6}, {135, 7}, {136, 8}, {137, 9}, {161, 10}, {162, 11}, {163, 12}, {164, 13},
    {165, 14}, {189, 15}, {190, 16}, {191, 17}, {192, 18}, {193, 19}, {217, 20}, {218, 21}, {219, 22},
    {220, 23}, {221, 24}, {107, 0}, {108, 1}, {109, 2}, {110, 3}, {111, 4}, {135, 5}, {136, 6}, {137, 7},
    {138, 8}, {139, 9}, {163, 10}, {164, 11}, {165, 12}, {166, 13}, {167, 14}, {191, 15}, {192, 16},
    {193, 17}, {194, 18}, {195, 19}, {219, 20}, {220, 21}, {221, 22}, {222, 23}, {223, 24}, {109, 0},
    {110, 1}, {111, 2}, {137, 5}, {138, 6}, {139, 7}, {165, 10}, {166, 11}, {167, 12}, {193, 15},
    {194, 16}, {195, 17}, {221, 20}, {222, 21}, {223, 22}, {140, 1}, {141, 2}, {142, 3}, {143, 4},
    {168, 6}, {169, 7}, {170, 8}, {171, 9}, {196, 11}, {197, 12}, {198, 13}, {199, 14}, {224, 16},
    {225, 17}, {226, 18}, {227, 19}, {252, 21}, {253, 22}, {254, 23}, {255, 24}, {141, 0}, {142, 1},
    {143, 2}, {144, 3}, {145, 4}, {169, 5}, {170, 6}, {171, 7}, {172, 8}, {173, 9}, {197, 10}, {198, 11},
    {199, 12}, {200, 13}, {201, 14}, {225, 15}, {226, 16}, {227, 17}, {228, 18}, {229, 19}, {253, 20},
    {254, 21}, {255, 22}, {256, 23}, {257, 24}, {143, 0}, {144, 1}, {145, 2}, {146, 3}, {147, 4},
    {171, 5}, {172, 6}, {173, 7}, {174, 8}, {175, 9}, {199, 10}, {200, 11}, {201, 12}, {202, 13},
    {203, 14}, {227, 15}, {228, 16}, {229, 17}, {230, 18}, {231, 19}, {255, 20}, {256, 21}, {257, 22},
    {258, 23}, {259, 24}, {145, 0}, {146, 1}, {147, 2}, {148, 3}, {149, 4}, {173, 5}, {174, 6}, {175, 7},
    {176, 8}, {177, 9}, {201, 10}, {202, 11}, {203, 12}, {204, 13}, {205, 14}, {229, 15}, {230, 16},
    {231, 17}, {232, 18}, {233, 19}, {257, 20}, {258, 21}, {259, 22}, {260, 23}, {261, 24}, {147, 0},
    {148, 1}, {149, 2}, {150, 3}, {151, 4}, {175, 5}, {176, 6}, {177, 7}, {178, 8}, {179, 9}, {203, 10},
    {204, 11}, {205, 12}, {206, 13}, {207, 14}, {231, 15}, {232, 16}, {233, 17}, {234, 18}, {235, 19},
    {259, 20}, {260, 21}, {261, 22}, {262, 23}, {263, 24}, {149, 0}, {150, 1}, {151, 2}, {152, 3},
    {153, 4}, {177, 5}, {178, 6}, {179, 7}, {180, 8}, {181, 9}, {205, 10}, {206, 11}, {207, 12},
    {208, 13}, {209, 14}, {233, 15}, {234, 16}, {235, 17}, {236, 18}, {237, 19}, {261, 20}, {262, 21},
    {263, 22}, {264, 23}, {265, 24}, {151, 0}, {152, 1}, {153, 2}, {154, 3}, {155, 4}, {179, 5}, {180, 6},
    {181, 7}, {182, 8}, {183, 9}, {207, 10}, {208, 11}, {209, 12}, {210, 13}, {211, 14}, {235, 15},
    {236, 16}, {237, 17}, {238, 18}, {239, 19}, {263, 20}, {264, 21}, {265, 22}, {266, 23}, {267, 24},
    {153, 0}, {154, 1}, {155, 2}, {156, 3}, {157, 4}, {181, 5}, {182, 6}, {183, 7}, {184, 8}, {185, 9},
    {209, 10}, {210, 11}, {211, 12}, {212, 13}, {213, 14}, {237, 15}, {238, 16}, {239, 17}, {240, 18},
    {241, 19}, {265, 20}, {266, 21}, {267, 22}, {268, 23}, {269, 24}, {155, 0}, {156, 1}, {157, 2},
    {158, 3}, {159, 4}, {183, 5}, {184, 6}, {185, 7}, {186, 8}, {187, 9}, {211, 10}, {212, 11}, {213, 12},
    {214, 13}, {215, 14}, {239, 15}, {240, 16}, {241, 17}, {242, 18}, {243, 19}, {267, 20}, {268, 21},
    {269, 22}, {270, 23}, {271, 24}, {157, 0}, {158, 1}, {159, 2}, {160, 3}, {161, 4}, {185, 5}, {186, 6},
    {187, 7}, {188, 8}, {189, 9}, {213, 10}, {214, 11}, {215, 12}, {216, 13}, {217, 14}, {241, 15},
    {242, 16}, {243, 17}, {244, 18}, {245, 19}, {269, 20}, {270, 21}, {271, 22}, {272, 23}, {273, 24},
    {159, 0}, {160, 1}, {161, 2}, {162, 3}, {163, 4}, {187, 5}, {188, 6}, {189, 7}, {190, 8}, {191, 9},
    {215, 10}, {216, 11}, {217, 12}, {218, 13}, {219, 14}, {243, 15}, {244, 16}, {245, 17}, {246, 18},
    {247, 19}, {271, 20}, {272, 21}, {273, 22}, {274, 23}, {275, 24}, {161, 0}, {162, 1}, {163, 2},
    {164, 3}, {165, 4}, {189, 5}, {190, 6}, {191, 7}, {192, 8}, {193, 9}, {217, 10}, {218, 11}, {219, 12},
    {220, 13}, {221, 14}, {245, 15}, {246, 16}, {247, 17}, {248, 18}, {249, 19}, {273, 20}, {274, 21},
    {275, 22}, {276, 23}, {277, 24}, {163, 0}, {164, 1}, {165, 2}, {166, 3}, {167, 4}, {191, 5}, {192, 6},
    {193, 7}, {194, 8}, {195, 9}, {219, 10}, {220, 11}, {221, 12}, {222, 13}, {223, 14}, {247, 15},
    {248, 16}, {249, 17}, {250, 18}, {251, 19}, {275, 20}, {276, 21}, {277, 22}, {278, 23}, {279, 24},
    {165, 0}, {166, 1}, {167, 2}, {193, 5}, {194, 6}, {195, 7}, {221, 10}, {222, 11}, {223, 12},
    {249, 15}, {250, 16}, {251, 17}, {277, 20}, {278, 21}, {279, 22}, {196, 1}, {197, 2}, {198, 3},
    {199, 4}, {224, 6}, {225, 7}, {226, 8}, {227, 9}, {252, 11}, {253, 12}, {254, 13}, {255, 14},
    {280, 16}, {281, 17}, {282, 18}, {283, 19}, {308, 21}, {309, 22}, {310, 23}, {311, 24}, {197, 0},
    {198, 1}, {199, 2}, {200, 3}, {201, 4}, {225, 5}, {226, 6}, {227, 7}, {228, 8}, {229, 9}, {253, 10},
    {254, 11}, {255, 12}, {256, 13}, {257, 14}, {281, 15}, {282, 16}, {283, 17}, {284, 18}, {285, 19},
    {309, 20}, {310, 21}, {311, 22}, {312, 23}, {313, 24}, {199, 0}, {200, 1}, {201, 2}, {202, 3},
    {203, 4}, {227, 5}, {228, 6}, {229, 7}, {230, 8}, {231, 9}, {255, 10}, {256, 11}, {257, 12},
    {258, 13}, {259, 14}, {283, 15}, {284, 16}, {285, 17}, {286, 18}, {287, 19}, {311, 20}, {312, 21},
    {313, 22}, {314, 23}, {315, 24}, {201, 0}, {202, 1}, {203, 2}, {204, 3}, {205, 4}, {229, 5}, {230, 6},
    {231, 7}, {232, 8}, {233, 9}, {257, 10}, {258, 11}, {259, 12}, {260, 13}, {261, 14}, {285, 15},
    {286, 16}, {287, 17}, {288, 18}, {289, 19}, {313, 20}, {314, 21}, {315, 22}, {316, 23}, {317, 24},
    {203, 0}, {204, 1}, {205, 2}, {206, 3}, {207, 4}, {231, 5}, {232, 6}, {233, 7}, {234, 8}, {235, 9},
    {259, 10}, {260, 11}, {261, 12}, {262, 13}, {263, 14}, {287, 15}, {288, 16}, {289, 17}, {290, 18},
    {291, 19}, {315, 20}, {316, 21}, {317, 22}, {318, 23}, {319, 24}, {205, 0}, {206, 1}, {207, 2},
    {208, 3}, {209, 4}, {233, 5}, {234, 6}, {235, 7}, {236, 8}, {237, 9}, {261, 10}, {262, 11}, {263, 12},
    {264, 13}, {265, 14}, {289, 15}, {290, 16}, {291, 17}, {292, 18}, {293, 19}, {317, 20}, {318, 21},
    {319, 22}, {320, 23}, {321, 24}, {207, 0}, {208, 1}, {209, 2}, {210, 3}, {211, 4}, {235, 5}, {236, 6},
    {237, 7}, {238, 8}, {239, 9}, {263, 10}, {264, 11}, {265, 12}, {266, 13}, {267, 14}, {291, 15},
    {292, 16}, {293, 17}, {294, 18}, {295, 19}, {319, 20}, {320, 21}, {321, 22}, {322, 23}, {323, 24},
    {209, 0}, {210, 1}, {211, 2}, {212, 3}, {213, 4}, {237, 5}, {238, 6}, {239, 7}, {240, 8}, {241, 9},
    {265, 10}, {266, 11}, {267, 12}, {268, 13}, {269, 14}, {293, 15}, {294, 16}, {295, 17}, {296, 18},
    {297, 19}, {321, 20}, {322, 21}, {323, 22}, {324, 23}, {325, 24}, {211, 0}, {212, 1}, {213, 2},
    {214, 3}, {215, 4}, {239, 5}, {240, 6}, {241, 7}, {242, 8}, {243, 9}, {267, 10}, {268, 11}, {269, 12},
    {270, 13}, {271, 14}, {295, 15}, {296, 16}, {297, 17}, {298, 18}, {299, 19}, {323, 20}, {324, 21},
    {325, 22}, {326, 23}, {327, 24}, {213, 0}, {214, 1}, {215, 2}, {216, 3}, {217, 4}, {241, 5}, {242, 6},
    {243, 7}, {244, 8}, {245, 9}, {269, 10}, {270, 11}, {271, 12}, {272, 13}, {273, 14}, {297, 15},
    {298, 16}, {299, 17}, {300, 18}, {301, 19}, {325, 20}, {326, 21}, {327, 22}, {328, 23}, {329, 24},
    {215, 0}, {216, 1}, {217, 2}, {218, 3}, {219, 4}, {243, 5}, {244, 6}, {245, 7}, {246, 8}, {247, 9},
    {271, 10}, {272, 11}, {273, 12}, {274, 13}, {275, 14}, {299, 15}, {300, 16}, {301, 17}, {302, 18},
    {303, 19}, {327, 20}, {328, 21}, {329, 22}, {330, 23}, {331, 24}, {217, 0}, {218, 1}, {219, 2},
    {220, 3}, {221, 4}, {245, 5}, {246, 6}, {247, 7}, {248, 8}, {249, 9}, {273, 10}, {274, 11}, {275, 12},
    {276, 13}, {277, 14}, {301, 15}, {302, 16}, {303, 17}, {304, 18}, {305, 19}, {329, 20}, {330, 21},
    {331, 22}, {332, 23}, {333, 24}, {219, 0}, {220, 1}, {221, 2}, {222, 3}, {223, 4}, {247, 5}, {248, 6},
    {249, 7}, {250, 8}, {251, 9}, {275, 10}, {276, 11}, {277, 12}, {278, 13}, {279, 14}, {303, 15},
    {304, 16}, {305, 17}, {306, 18}, {307, 19}, {331, 20}, {332, 21}, {333, 22}, {334, 23}, {335, 24},
    {221, 0}, {222, 1}, {223, 2}, {249, 5}, {250, 6}, {251, 7}, {277, 10}, {278, 11}, {279, 12},
    {305, 15}, {306, 16}, {307, 17}, {333, 20}, {334, 21}, {335, 22}, {252, 1}, {253, 2}, {254, 3},
    {255, 4}, {280, 6}, {281, 7}, {282, 8}, {283, 9}, {308, 11}, {309, 12}, {310, 13}, {311, 14},
    {336, 16}, {337, 17}, {338, 18}, {339, 19}, {364, 21}, {365, 22}, {366, 23}, {367, 24}, {253, 0},
    {254, 1}, {255, 2}, {256, 3}, {257, 4}, {281, 5}, {282, 6}, {283, 7}, {284, 8}, {285, 9}, {309, 10},
    {310, 11}, {311, 12}, {312, 13}, {313, 14}, {337, 15}, {338, 16}, {339, 17}, {340, 18}, {341, 19},
    {365, 20}, {366, 21}, {367, 22}, {368, 23}, {369, 24}, {255, 0}, {256, 1}, {257, 2}, {258, 3},
    {259, 4}, {283, 5}, {284, 6}, {285, 7}, {286, 8}, {287, 9}, {311, 10}, {312, 11}, {313, 12},
    {314, 13}, {315, 14}, {339, 15}, {340, 16}, {341, 17}, {342, 18}, {343, 19}, {367, 20}, {368, 21},
    {369, 22}, {370, 23}, {371, 24}, {257, 0}, {258, 1}, {259, 2}, {260, 3}, {261, 4}, {285, 5}, {286, 6},
    {287, 7}, {288, 8}, {289, 9}, {313, 10}, {314, 11}, {315, 12}, {316, 13}, {317, 14}, {341, 15},
    {342, 16}, {343, 17}, {344, 18}, {345, 19}, {369, 20}, {370, 21}, {371, 22}, {372, 23}, {373, 24},
    {259, 0}, {260, 1}, {261, 2}, {262, 3}, {263, 4}, {287, 5}, {288, 6}, {289, 7}, {290, 8}, {291, 9},
    {315, 10}, {316, 11}, {317, 12}, {318, 13}, {319, 14}, {343, 15}, {344, 16}, {345, 17}, {346, 18},
    {347, 19}, {371, 20}, {372, 21}, {373, 22}, {374, 23}, {375, 24}, {261, 0}, {262, 1}, {263, 2},
    {264, 3}, {265, 4}, {289, 5}, {290, 6}, {291, 7}, {292, 8}, {293, 9}, {317, 10}, {318, 11}, {319, 12},
    {320, 13}, {321, 14}, {345, 15}, {346, 16}, {347, 17}, {348, 18}, {349, 19}, {373, 20}, {374, 21},
    {375, 22}, {376, 23}, {377, 24}, {263, 0}, {264, 1}, {265, 2}, {266, 3}, {267, 4}, {291, 5}, {292, 6},
    {293, 7}, {294, 8}, {295, 9}, {319, 10}, {320, 11}, {321, 12}, {322, 13}, {323, 14}, {347, 15},
    {348, 16}, {349, 17}, {350, 18}, {351, 19}, {375, 20}, {376, 21}, {377, 22}, {378, 23}, {379, 24},
    {265, 0}, {266, 1}, {267, 2}, {268, 3}, {269, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9},
    {321, 10}, {322, 11}, {323, 12}, {324, 13}, {325, 14}, {349, 15}, {350, 16}, {351, 17}, {352, 18},
    {353, 19}, {377, 20}, {378, 21}, {379, 22}, {380, 23}, {381, 24}, {267, 0}, {268, 1}, {269, 2},
    {270, 3}, {271, 4}, {295, 5}, {296, 6}, {297, 7}, {298, 8}, {299, 9}, {323, 10}, {324, 11}, {325, 12},
    {326, 13}, {327, 14}, {351, 15}, {352, 16}, {353, 17}, {354, 18}, {355, 19}, {379, 20}, {380, 21},
    {381, 22}, {382, 23}, {383, 24}, {269, 0}, {270, 1}, {271, 2}, {272, 3}, {273, 4}, {297, 5}, {298, 6},
    {299, 7}, {300, 8}, {301, 9}, {325, 10}, {326, 11}, {327, 12}, {328, 13}, {329, 14}, {353, 15},
    {354, 16}, {355, 17}, {356, 18}, {357, 19}, {381, 20}, {382, 21}, {383, 22}, {384, 23}, {385, 24},
    {271, 0}, {272, 1}, {273, 2}, {274, 3}, {275, 4}, {299, 5}, {300, 6}, {301, 7}, {302, 8}, {303, 9},
    {327, 10}, {328, 11}, {329, 12}, {330, 13}, {331, 14}, {355, 15}, {356, 16}, {357, 17}, {358, 18},
    {359, 19}, {383, 20}, {384, 21}, {385, 22}, {386, 23}, {387, 24}, {273, 0}, {274, 1}, {275, 2},
    {276, 3}, {277, 4}, {301, 5}, {302, 6}, {303, 7}, {304, 8}, {305, 9}, {329, 10}, {330, 11}, {331, 12},
    {332, 13}, {333, 14}, {357, 15}, {358, 16}, {359, 17}, {360, 18}, {361, 19}, {385, 20}, {386, 21},
    {387, 22}, {388, 23}, {389, 24}, {275, 0}, {276, 1}, {277, 2}, {278, 3}, {279, 4}, {303, 5}, {304, 6},
    {305, 7}, {306, 8}, {307, 9}, {331, 10}, {332, 11}, {333, 12}, {334, 13}, {335, 14}, {359, 15},
    {360, 16}, {361, 17}, {362, 18}, {363, 19}, {387, 20}, {388, 21}, {389, 22}, {390, 23}, {391, 24},
    {277, 0}, {278, 1}, {279, 2}, {305, 5}, {306, 6}, {307, 7}, {333, 10}, {334, 11}, {335, 12},
    {361, 15}, {362, 16}, {363, 17}, {389, 20}, {390, 21}, {391, 22}, {308, 1}, {309, 2}, {310, 3},
    {311, 4}, {336, 6}, {337, 7}, {338, 8}, {339, 9}, {364, 11}, {365, 12}, {366, 13}, {367, 14},
    {392, 16}, {393, 17}, {394, 18}, {395, 19}, {420, 21}, {421, 22}, {422, 23}, {423, 24}, {309, 0},
    {310, 1}, {311, 2}, {312, 3}, {313, 4}, {337, 5}, {338, 6}, {339, 7}, {340, 8}, {341, 9}, {365, 10},
    {366, 11}, {367, 12}, {368, 13}, {369, 14}, {393, 15}, {394, 16}, {395, 17}, {396, 18}, {397, 19},
    {421, 20}, {422, 21}, {423, 22}, {424, 23}, {425, 24}, {311, 0}, {312, 1}, {313, 2}, {314, 3},
    {315, 4}, {339, 5}, {340, 6}, {341, 7}, {342, 8}, {343, 9}, {367, 10}, {368, 11}, {369, 12},
    {370, 13}, {371, 14}, {395, 15}, {396, 16}, {397, 17}, {398, 18}, {399, 19}, {423, 20}, {424, 21},
    {425, 22}, {426, 23}, {427, 24}, {313, 0}, {314, 1}, {315, 2}, {316, 3}, {317, 4}, {341, 5}, {342, 6},
    {343, 7}, {344, 8}, {345, 9}, {369, 10}, {370, 11}, {371, 12}, {372, 13}, {373, 14}, {397, 15},
    {398, 16}, {399, 17}, {400, 18}, {401, 19}, {425, 20}, {426, 21}, {427, 22}, {428, 23}, {429, 24},
    {315, 0}, {316, 1}, {317, 2}, {318, 3}, {319, 4}, {343, 5}, {344, 6}, {345, 7}, {346, 8}, {347, 9},
    {371, 10}, {372, 11}, {373, 12}, {374, 13}, {375, 14}, {399, 15}, {400, 16}, {401, 17}, {402, 18},
    {403, 19}, {427, 20}, {428, 21}, {429, 22}, {430, 23}, {431, 24}, {317, 0}, {318, 1}, {319, 2},
    {320, 3}, {321, 4}, {345, 5}, {346, 6}, {347, 7}, {348, 8}, {349, 9}, {373, 10}, {374, 11}, {375, 12},
    {376, 13}, {377, 14}, {401, 15}, {402, 16}, {403, 17}, {404, 18}, {405, 19}, {429, 20}, {430, 21},
    {431, 22}, {432, 23}, {433, 24}, {319, 0}, {320, 1}, {321, 2}, {322, 3}, {323, 4}, {347, 5}, {348, 6},
    {349, 7}, {350, 8}, {351, 9}, {375, 10}, {376, 11}, {377, 12}, {378, 13}, {379, 14}, {403, 15},
    {404, 16}, {405, 17}, {406, 18}, {407, 19}, {431, 20}, {432, 21}, {433, 22}, {434, 23}, {435, 24},
    {321, 0}, {322, 1}, {323, 2}, {324, 3}, {325, 4}, {349, 5}, {350, 6}, {351, 7}, {352, 8}, {353, 9},
    {377, 10}, {378, 11}, {379, 12}, {380, 13}, {381, 14}, {405, 15}, {406, 16}, {407, 17}, {408, 18},
    {409, 19}, {433, 20}, {434, 21}, {435, 22}, {436, 23}, {437, 24}, {323, 0}, {324, 1}, {325, 2},
    {326, 3}, {327, 4}, {351, 5}, {352, 6}, {353, 7}, {354, 8}, {355, 9}, {379, 10}, {380, 11}, {381, 12},
    {382, 13}, {383, 14}, {407, 15}, {408, 16}, {409, 17}, {410, 18}, {411, 19}, {435, 20}, {436, 21},
    {437, 22}, {438, 23}, {439, 24}, {325, 0}, {326, 1}, {327, 2}, {328, 3}, {329, 4}, {353, 5}, {354, 6},
    {355, 7}, {356, 8}, {357, 9}, {381, 10}, {382, 11}, {383, 12}, {384, 13}, {385, 14}, {409, 15},
    {410, 16}, {411, 17}, {412, 18}, {413, 19}, {437, 20}, {438, 21}, {439, 22}, {440, 23}, {441, 24},
    {327, 0}, {328, 1}, {329, 2}, {330, 3}, {331, 4}, {355, 5}, {356, 6}, {357, 7}, {358, 8}, {359, 9},
    {383, 10}, {384, 11}, {385, 12}, {386, 13}, {387, 14}, {411, 15}, {412, 16}, {413, 17}, {414, 18},
    {415, 19}, {439, 20}, {440, 21}, {441, 22}, {442, 23}, {443, 24}, {329, 0}, {330, 1}, {331, 2},
    {332, 3}, {333, 4}, {357, 5}, {358, 6}, {359, 7}, {360, 8}, {361, 9}, {385, 10}, {386, 11}, {387, 12},
    {388, 13}, {389, 14}, {413, 15}, {414, 16}, {415, 17}, {416, 18}, {417, 19}, {441, 20}, {442, 21},
    {443, 22}, {444, 23}, {445, 24}, {331, 0}, {332, 1}, {333, 2}, {334, 3}, {335, 4}, {359, 5}, {360, 6},
    {361, 7}, {362, 8}, {363, 9}, {387, 10}, {388, 11}, {389, 12}, {390, 13}, {391, 14}, {415, 15},
    {416, 16}, {417, 17}, {418, 18}, {419, 19}, {443, 20}, {444, 21}, {445, 22}, {446, 23}, {447, 24},
    {333, 0}, {334, 1}, {335, 2}, {361, 5}, {362, 6}, {363, 7}, {389, 10}, {390, 11}, {391, 12},
    {417, 15}, {418, 16}, {419, 17}, {445, 20}, {446, 21}, {447, 22}, {364, 1}, {365, 2}, {366, 3},
    {367, 4}, {392, 6}, {393, 7}, {394, 8}, {395, 9}, {420, 11}, {421, 12}, {422, 13}, {423, 14},
    {448, 16}, {449, 17}, {450, 18}, {451, 19}, {476, 21}, {477, 22}, {478, 23}, {479, 24}, {365, 0},
    {366, 1}, {367, 2}, {368, 3}, {369, 4}, {393, 5}, {394, 6}, {395, 7}, {396, 8}, {397, 9}, {421, 10},
    {422, 11}, {423, 12}, {424, 13}, {425, 14}, {449, 15}, {450, 16}, {451, 17}, {452, 18}, {453, 19},
    {477, 20}, {478, 21}, {479, 22}, {480, 23}, {481, 24}, {367, 0}, {368, 1}, {369, 2}, {370, 3},
    {371, 4}, {395, 5}, {396, 6}, {397, 7}, {398, 8}, {399, 9}, {423, 10}, {424, 11}, {425, 12},
    {426, 13}, {427, 14}, {451, 15}, {452, 16}, {453, 17}, {454, 18}, {455, 19}, {479, 20}, {480, 21},
    {481, 22}, {482, 23}, {483, 24}, {369, 0}, {370, 1}, {371, 2}, {372, 3}, {373, 4}, {397, 5}, {398, 6},
    {399, 7}, {400, 8}, {401, 9}, {425, 10}, {426, 11}, {427, 12}, {428, 13}, {429, 14}, {453, 15},
    {454, 16}, {455, 17}, {456, 18}, {457, 19}, {481, 20}, {482, 21}, {483, 22}, {484, 23}, {485, 24},
    {371, 0}, {372, 1}, {373, 2}, {374, 3}, {375, 4}, {399, 5}, {400, 6}, {401, 7}, {402, 8}, {403, 9},
    {427, 10}, {428, 11}, {429, 12}, {430, 13}, {431, 14}, {455, 15}, {456, 16}, {457, 17}, {458, 18},
    {459, 19}, {483, 20}, {484, 21}, {485, 22}, {486, 23}, {487, 24}, {373, 0}, {374, 1}, {375, 2},
    {376, 3}, {377, 4}, {401, 5}, {402, 6}, {403, 7}, {404, 8}, {405, 9}, {429, 10}, {430, 11}, {431, 12},
    {432, 13}, {433, 14}, {457, 15}, {458, 16}, {459, 17}, {460, 18}, {461, 19}, {485, 20}, {486, 21},
    {487, 22}, {488, 23}, {489, 24}, {375, 0}, {376, 1}, {377, 2}, {378, 3}, {379, 4}, {403, 5}, {404, 6},
    {405, 7}, {406, 8}, {407, 9}, {431, 10}, {432, 11}, {433, 12}, {434, 13}, {435, 14}, {459, 15},
    {460, 16}, {461, 17}, {462, 18}, {463, 19}, {487, 20}, {488, 21}, {489, 22}, {490, 23}, {491, 24},
    {377, 0}, {378, 1}, {379, 2}, {380, 3}, {381, 4}, {405, 5}, {406, 6}, {407, 7}, {408, 8}, {409, 9},
    {433, 10}, {434, 11}, {435, 12}, {436, 13}, {437, 14}, {461, 15}, {462, 16}, {463, 17}, {464, 18},
    {465, 19}, {489, 20}, {490, 21}, {491, 22}, {492, 23}, {493, 24}, {379, 0}, {380, 1}, {381, 2},
    {382, 3}, {383, 4}, {407, 5}, {408, 6}, {409, 7}, {410, 8}, {411, 9}, {435, 10}, {436, 11}, {437, 12},
    {438, 13}, {439, 14}, {463, 15}, {464, 16}, {465, 17}, {466, 18}, {467, 19}, {491, 20}, {492, 21},
    {493, 22}, {494, 23}, {495, 24}, {381, 0}, {382, 1}, {383, 2}, {384, 3}, {385, 4}, {409, 5}, {410, 6},
    {411, 7}, {412, 8}, {413, 9}, {437, 10}, {438, 11}, {439, 12}, {440, 13}, {441, 14}, {465, 15},
    {466, 16}, {467, 17}, {468, 18}, {469, 19}, {493, 20}, {494, 21}, {495, 22}, {496, 23}, {497, 24},
    {383, 0}, {384, 1}, {385, 2}, {386, 3}, {387, 4}, {411, 5}, {412, 6}, {413, 7}, {414, 8}, {415, 9},
    {439, 10}, {440, 11}, {441, 12}, {442, 13}, {443, 14}, {467, 15}, {468, 16}, {469, 17}, {470, 18},
    {471, 19}, {495, 20}, {496, 21}, {497, 22}, {498, 23}, {499, 24}, {385, 0}, {386, 1}, {387, 2},
    {388, 3}, {389, 4}, {413, 5}, {414, 6}, {415, 7}, {416, 8}, {417, 9}, {441, 10}, {442, 11}, {443, 12},
    {444, 13}, {445, 14}, {469, 15}, {470, 16}, {471, 17}, {472, 18}, {473, 19}, {497, 20}, {498, 21},
    {499, 22}, {500, 23}, {501, 24}, {387, 0}, {388, 1}, {389, 2}, {390, 3}, {391, 4}, {415, 5}, {416, 6},
    {417, 7}, {418, 8}, {419, 9}, {443, 10}, {444, 11}, {445, 12}, {446, 13}, {447, 14}, {471, 15},
    {472, 16}, {473, 17}, {474, 18}, {475, 19}, {499, 20}, {500, 21}, {501, 22}, {502, 23}, {503, 24},
    {389, 0}, {390, 1}, {391, 2}, {417, 5}, {418, 6}, {419, 7}, {445, 10}, {446, 11}, {447, 12},
    {473, 15}, {474, 16}, {475, 17}, {501, 20}, {502, 21}, {503, 22}, {420, 1}, {421, 2}, {422, 3},
    {423, 4}, {448, 6}, {449, 7}, {450, 8}, {451, 9}, {476, 11}, {477, 12}, {478, 13}, {479, 14},
    {504, 16}, {505, 17}, {506, 18}, {507, 19}, {532, 21}, {533, 22}, {534, 23}, {535, 24}, {421, 0},
    {422, 1}, {423, 2}, {424, 3}, {425, 4}, {449, 5}, {450, 6}, {451, 7}, {452, 8}, {453, 9}, {477, 10},
    {478, 11}, {479, 12}, {480, 13}, {481, 14}, {505, 15}, {506, 16}, {507, 17}, {508, 18}, {509, 19},
    {533, 20}, {534, 21}, {535, 22}, {536, 23}, {537, 24}, {423, 0}, {424, 1}, {425, 2}, {426, 3},
    {427, 4}, {451, 5}, {452, 6}, {453, 7}, {454, 8}, {455, 9}, {479, 10}, {480, 11}, {481, 12},
    {482, 13}, {483, 14}, {507, 15}, {508, 16}, {509, 17}, {510, 18}, {511, 19}, {535, 20}, {536, 21},
    {537, 22}, {538, 23}, {539, 24}, {425, 0}, {426, 1}, {427, 2}, {428, 3}, {429, 4}, {453, 5}, {454, 6},
    {455, 7}, {456, 8}, {457, 9}, {481, 10}, {482, 11}, {483, 12}, {484, 13}, {485, 14}, {509, 15},
    {510, 16}, {511, 17}, {512, 18}, {513, 19}, {537, 20}, {538, 21}, {539, 22}, {540, 23}, {541, 24},
    {427, 0}, {428, 1}, {429, 2}, {430, 3}, {431, 4}, {455, 5}, {456, 6}, {457, 7}, {458, 8}, {459, 9},
    {483, 10}, {484, 11}, {485, 12}, {486, 13}, {487, 14}, {511, 15}, {512, 16}, {513, 17}, {514, 18},
    {515, 19}, {539, 20}, {540, 21}, {541, 22}, {542, 23}, {543, 24}, {429, 0}, {430, 1}, {431, 2},
    {432, 3}, {433, 4}, {457, 5}, {458, 6}, {459, 7}, {460, 8}, {461, 9}, {485, 10}, {486, 11}, {487, 12},
    {488, 13}, {489, 14}, {513, 15}, {514, 16}, {515, 17}, {516, 18}, {517, 19}, {541, 20}, {542, 21},
    {543, 22}, {544, 23}, {545, 24}, {431, 0}, {432, 1}, {433, 2}, {434, 3}, {435, 4}, {459, 5}, {460, 6},
    {461, 7}, {462, 8}, {463, 9}, {487, 10}, {488, 11}, {489, 12}, {490, 13}, {491, 14}, {515, 15},
    {516, 16}, {517, 17}, {518, 18}, {519, 19}, {543, 20}, {544, 21}, {545, 22}, {546, 23}, {547, 24},
    {433, 0}, {434, 1}, {435, 2}, {436, 3}, {437, 4}, {461, 5}, {462, 6}, {463, 7}, {464, 8}, {465, 9},
    {489, 10}, {490, 11}, {491, 12}, {492, 13}, {493, 14}, {517, 15}, {518, 16}, {519, 17}, {520, 18},
    {521, 19}, {545, 20}, {546, 21}, {547, 22}, {548, 23}, {549, 24}, {435, 0}, {436, 1}, {437, 2},
    {438, 3}, {439, 4}, {463, 5}, {464, 6}, {465, 7}, {466, 8}, {467, 9}, {491, 10}, {492, 11}, {493, 12},
    {494, 13}, {495, 14}, {519, 15}, {520, 16}, {521, 17}, {522, 18}, {523, 19}, {547, 20}, {548, 21},
    {549, 22}, {550, 23}, {551, 24}, {437, 0}, {438, 1}, {439, 2}, {440, 3}, {441, 4}, {465, 5}, {466, 6},
    {467, 7}, {468, 8}, {469, 9}, {493, 10}, {494, 11}, {495, 12}, {496, 13}, {497, 14}, {521, 15},
    {522, 16}, {523, 17}, {524, 18}, {525, 19}, {549, 20}, {550, 21}, {551, 22}, {552, 23}, {553, 24},
    {439, 0}, {440, 1}, {441, 2}, {442, 3}, {443, 4}, {467, 5}, {468, 6}, {469, 7}, {470, 8}, {471, 9},
    {495, 10}, {496, 11}, {497, 12}, {498, 13}, {499, 14}, {523, 15}, {524, 16}, {525, 17}, {526, 18},
    {527, 19}, {551, 20}, {552, 21}, {553, 22}, {554, 23}, {555, 24}, {441, 0}, {442, 1}, {443, 2},
    {444, 3}, {445, 4}, {469, 5}, {470, 6}, {471, 7}, {472, 8}, {473, 9}, {497, 10}, {498, 11}, {499, 12},
    {500, 13}, {501, 14}, {525, 15}, {526, 16}, {527, 17}, {528, 18}, {529, 19}, {553, 20}, {554, 21},
    {555, 22}, {556, 23}, {557, 24}, {443, 0}, {444, 1}, {445, 2}, {446, 3}, {447, 4}, {471, 5}, {472, 6},
    {473, 7}, {474, 8}, {475, 9}, {499, 10}, {500, 11}, {501, 12}, {502, 13}, {503, 14}, {527, 15},
    {528, 16}, {529, 17}, {530, 18}, {531, 19}, {555, 20}, {556, 21}, {557, 22}, {558, 23}, {559, 24},
    {445, 0}, {446, 1}, {447, 2}, {473, 5}, {474, 6}, {475, 7}, {501, 10}, {502, 11}, {503, 12},
    {529, 15}, {530, 16}, {531, 17}, {557, 20}, {558, 21}, {559, 22}, {476, 1}, {477, 2}, {478, 3},
    {479, 4}, {504, 6}, {505, 7}, {506, 8}, {507, 9}, {532, 11}, {533, 12}, {534, 13}, {535, 14},
    {560, 16}, {561, 17}, {562, 18}, {563, 19}, {588, 21}, {589, 22}, {590, 23}, {591, 24}, {477, 0},
    {478, 1}, {479, 2}, {480, 3}, {481, 4}, {505, 5}, {506, 6}, {507, 7}, {508, 8}, {509, 9}, {533, 10},
    {534, 11}, {535, 12}, {536, 13}, {537, 14}, {561, 15}, {562, 16}, {563, 17}, {564, 18}, {565, 19},
    {589, 20}, {590, 21}, {591, 22}, {592, 23}, {593, 24}, {479, 0}, {480, 1}, {481, 2}, {482, 3},
    {483, 4}, {507, 5}, {508, 6}, {509, 7}, {510, 8}, {511, 9}, {535, 10}, {536, 11}, {537, 12},
    {538, 13}, {539, 14}, {563, 15}, {564, 16}, {565, 17}, {566, 18}, {567, 19}, {591, 20}, {592, 21},
    {593, 22}, {594, 23}, {595, 24}, {481, 0}, {482, 1}, {483, 2}, {484, 3}, {485, 4}, {509, 5}, {510, 6},
    {511, 7}, {512, 8}, {513, 9}, {537, 10}, {538, 11}, {539, 12}, {540, 13}, {541, 14}, {565, 15},
    {566, 16}, {567, 17}, {568, 18}, {569, 19}, {593, 20}, {594, 21}, {595, 22}, {596, 23}, {597, 24},
    {483, 0}, {484, 1}, {485, 2}, {486, 3}, {487, 4}, {511, 5}, {512, 6}, {513, 7}, {514, 8}, {515, 9},
    {539, 10}, {540, 11}, {541, 12}, {542, 13}, {543, 14}, {567, 15}, {568, 16}, {569, 17}, {570, 18},
    {571, 19}, {595, 20}, {596, 21}, {597, 22}, {598, 23}, {599, 24}, {485, 0}, {486, 1}, {487, 2},
    {488, 3}, {489, 4}, {513, 5}, {514, 6}, {515, 7}, {516, 8}, {517, 9}, {541, 10}, {542, 11}, {543, 12},
    {544, 13}, {545, 14}, {569, 15}, {570, 16}, {571, 17}, {572, 18}, {573, 19}, {597, 20}, {598, 21},
    {599, 22}, {600, 23}, {601, 24}, {487, 0}, {488, 1}, {489, 2}, {490, 3}, {491, 4}, {515, 5}, {516, 6},
    {517, 7}, {518, 8}, {519, 9}, {543, 10}, {544, 11}, {545, 12}, {546, 13}, {547, 14}, {571, 15},
    {572, 16}, {573, 17}, {574, 18}, {575, 19}, {599, 20}, {600, 21}, {601, 22}, {602, 23}, {603, 24},
    {489, 0}, {490, 1}, {491, 2}, {492, 3}, {493, 4}, {517, 5}, {518, 6}, {519, 7}, {520, 8}, {521, 9},
    {545, 10}, {546, 11}, {547, 12}, {548, 13}, {549, 14}, {573, 15}, {574, 16}, {575, 17}, {576, 18},
    {577, 19}, {601, 20}, {602, 21}, {603, 22}, {604, 23}, {605, 24}, {491, 0}, {492, 1}, {493, 2},
    {494, 3}, {495, 4}, {519, 5}, {520, 6}, {521, 7}, {522, 8}, {523, 9}, {547, 10}, {548, 11}, {549, 12},
    {550, 13}, {551, 14}, {575, 15}, {576, 16}, {577, 17}, {578, 18}, {579, 19}, {603, 20}, {604, 21},
    {605, 22}, {606, 23}, {607, 24}, {493, 0}, {494, 1}, {495, 2}, {496, 3}, {497, 4}, {521, 5}, {522, 6},
    {523, 7}, {524, 8}, {525, 9}, {549, 10}, {550, 11}, {551, 12}, {552, 13}, {553, 14}, {577, 15},
    {578, 16}, {579, 17}, {580, 18}, {581, 19}, {605, 20}, {606, 21}, {607, 22}, {608, 23}, {609, 24},
    {495, 0}, {496, 1}, {497, 2}, {498, 3}, {499, 4}, {523, 5}, {524, 6}, {525, 7}, {526, 8}, {527, 9},
    {551, 10}, {552, 11}, {553, 12}, {554, 13}, {555, 14}, {579, 15}, {580, 16}, {581, 17}, {582, 18},
    {583, 19}, {607, 20}, {608, 21}, {609, 22}, {610, 23}, {611, 24}, {497, 0}, {498, 1}, {499, 2},
    {500, 3}, {501, 4}, {525, 5}, {526, 6}, {527, 7}, {528, 8}, {529, 9}, {553, 10}, {554, 11}, {555, 12},
    {556, 13}, {557, 14}, {581, 15}, {582, 16}, {583, 17}, {584, 18}, {585, 19}, {609, 20}, {610, 21},
    {611, 22}, {612, 23}, {613, 24}, {499, 0}, {500, 1}, {501, 2}, {502, 3}, {503, 4}, {527, 5}, {528, 6},
    {529, 7}, {530, 8}, {531, 9}, {555, 10}, {556, 11}, {557, 12}, {558, 13}, {559, 14}, {583, 15},
    {584, 16}, {585, 17}, {586, 18}, {587, 19}, {611, 20}, {612, 21}, {613, 22}, {614, 23}, {615, 24},
    {501, 0}, {502, 1}, {503, 2}, {529, 5}, {530, 6}, {531, 7}, {557, 10}, {558, 11}, {559, 12},
    {585, 15}, {586, 16}, {587, 17}, {613, 20}, {614, 21}, {615, 22}, {532, 1}, {533, 2}, {534, 3},
    {535, 4}, {560, 6}, {561, 7}, {562, 8}, {563, 9}, {588, 11}, {589, 12}, {590, 13}, {591, 14},
    {616, 16}, {617, 17}, {618, 18}, {619, 19}, {644, 21}, {645, 22}, {646, 23}, {647, 24}, {533, 0},
    {534, 1}, {535, 2}, {536, 3}, {537, 4}, {561, 5}, {562, 6}, {563, 7}, {564, 8}, {565, 9}, {589, 10},
    {590, 11}, {591, 12}, {592, 13}, {593, 14}, {617, 15}, {618, 16}, {619, 17}, {620, 18}, {621, 19},
    {645, 20}, {646, 21}, {647, 22}, {648, 23}, {649, 24}, {535, 0}, {536, 1}, {537, 2}, {538, 3},
    {539, 4}, {563, 5}, {564, 6}, {565, 7}, {566, 8}, {567, 9}, {591, 10}, {592, 11}, {593, 12},
    {594, 13}, {595, 14}, {619, 15}, {620, 16}, {621, 17}, {622, 18}, {623, 19}, {647, 20}, {648, 21},
    {649, 22}, {650, 23}, {651, 24}, {537, 0}, {538, 1}, {539, 2}, {540, 3}, {541, 4}, {565, 5}, {566, 6},
    {567, 7}, {568, 8}, {569, 9}, {593, 10}, {594, 11}, {595, 12}, {596, 13}, {597, 14}, {621, 15},
    {622, 16}, {623, 17}, {624, 18}, {625, 19}, {649, 20}, {650, 21}, {651, 22}, {652, 23}, {653, 24},
    {539, 0}, {540, 1}, {541, 2}, {542, 3}, {543, 4}, {567, 5}, {568, 6}, {569, 7}, {570, 8}, {571, 9},
    {595, 10}, {596, 11}, {597, 12}, {598, 13}, {599, 14}, {623, 15}, {624, 16}, {625, 17}, {626, 18},
    {627, 19}, {651, 20}, {652, 21}, {653, 22}, {654, 23}, {655, 24}, {541, 0}, {542, 1}, {543, 2},
    {544, 3}, {545, 4}, {569, 5}, {570, 6}, {571, 7}, {572, 8}, {573, 9}, {597, 10}, {598, 11}, {599, 12},
    {600, 13}, {601, 14}, {625, 15}, {626, 16}, {627, 17}, {628, 18}, {629, 19}, {653, 20}, {654, 21},
    {655, 22}, {656, 23}, {657, 24}, {543, 0}, {544, 1}, {545, 2}, {546, 3}, {547, 4}, {571, 5}, {572, 6},
    {573, 7}, {574, 8}, {575, 9}, {599, 10}, {600, 11}, {601, 12}, {602, 13}, {603, 14}, {627, 15},
    {628, 16}, {629, 17}, {630, 18}, {631, 19}, {655, 20}, {656, 21}, {657, 22}, {658, 23}, {659, 24},
    {545, 0}, {546, 1}, {547, 2}, {548, 3}, {549, 4}, {573, 5}, {574, 6}, {575, 7}, {576, 8}, {577, 9},
    {601, 10}, {602, 11}, {603, 12}, {604, 13}, {605, 14}, {629, 15}, {630, 16}, {631, 17}, {632, 18},
    {633, 19}, {657, 20}, {658, 21}, {659, 22}, {660, 23}, {661, 24}, {547, 0}, {548, 1}, {549, 2},
    {550, 3}, {551, 4}, {575, 5}, {576, 6}, {577, 7}, {578, 8}, {579, 9}, {603, 10}, {604, 11}, {605, 12},
    {606, 13}, {607, 14}, {631, 15}, {632, 16}, {633, 17}, {634, 18}, {635, 19}, {659, 20}, {660, 21},
    {661, 22}, {662, 23}, {663, 24}, {549, 0}, {550, 1}, {551, 2}, {552, 3}, {553, 4}, {577, 5}, {578, 6},
    {579, 7}, {580, 8}, {581, 9}, {605, 10}, {606, 11}, {607, 12}, {608, 13}, {609, 14}, {633, 15},
    {634, 16}, {635, 17}, {636, 18}, {637, 19}, {661, 20}, {662, 21}, {663, 22}, {664, 23}, {665, 24},
    {551, 0}, {552, 1}, {553, 2}, {554, 3}, {555, 4}, {579, 5}, {580, 6}, {581, 7}, {582, 8}, {583, 9},
    {607, 10}, {608, 11}, {609, 12}, {610, 13}, {611, 14}, {635, 15}, {636, 16}, {637, 17}, {638, 18},
    {639, 19}, {663, 20}, {664, 21}, {665, 22}, {666, 23}, {667, 24}, {553, 0}, {554, 1}, {555, 2},
    {556, 3}, {557, 4}, {581, 5}, {582, 6}, {583, 7}, {584, 8}, {585, 9}, {609, 10}, {610, 11}, {611, 12},
    {612, 13}, {613, 14}, {637, 15}, {638, 16}, {639, 17}, {640, 18}, {641, 19}, {665, 20}, {666, 21},
    {667, 22}, {668, 23}, {669, 24}, {555, 0}, {556, 1}, {557, 2}, {558, 3}, {559, 4}, {583, 5}, {584, 6},
    {585, 7}, {586, 8}, {587, 9}, {611, 10}, {612, 11}, {613, 12}, {614, 13}, {615, 14}, {639, 15},
    {640, 16}, {641, 17}, {642, 18}, {643, 19}, {667, 20}, {668, 21}, {669, 22}, {670, 23}, {671, 24},
    {557, 0}, {558, 1}, {559, 2}, {585, 5}, {586, 6}, {587, 7}, {613, 10}, {614, 11}, {615, 12},
    {641, 15}, {642, 16}, {643, 17}, {669, 20}, {670, 21}, {671, 22}, {588, 1}, {589, 2}, {590, 3},
    {591, 4}, {616, 6}, {617, 7}, {618, 8}, {619, 9}, {644, 11}, {645, 12}, {646, 13}, {647, 14},
    {672, 16}, {673, 17}, {674, 18}, {675, 19}, {700, 21}, {701, 22}, {702, 23}, {703, 24}, {589, 0},
    {590, 1}, {591, 2}, {592, 3}, {593, 4}, {617, 5}, {618, 6}, {619, 7}, {620, 8}, {621, 9}, {645, 10},
    {646, 11}, {647, 12}, {648, 13}, {649, 14}, {673, 15}, {674, 16}, {675, 17}, {676, 18}, {677, 19},
    {701, 20}, {702, 21}, {703, 22}, {704, 23}, {705, 24}, {591, 0}, {592, 1}, {593, 2}, {594, 3},
    {595, 4}, {619, 5}, {620, 6}, {621, 7}, {622, 8}, {623, 9}, {647, 10}, {648, 11}, {649, 12},
    {650, 13}, {651, 14}, {675, 15}, {676, 16}, {677, 17}, {678, 18}, {679, 19}, {703, 20}, {704, 21},
    {705, 22}, {706, 23}, {707, 24}, {593, 0}, {594, 1}, {595, 2}, {596, 3}, {597, 4}, {621, 5}, {622, 6},
    {623, 7}, {624, 8}, {625, 9}, {649, 10}, {650, 11}, {651, 12}, {652, 13}, {653, 14}, {677, 15},
    {678, 16}, {679, 17}, {680, 18}, {681, 19}, {705, 20}, {706, 21}, {707, 22}, {708, 23}, {709, 24},
    {595, 0}, {596, 1}, {597, 2}, {598, 3}, {599, 4}, {623, 5}, {624, 6}, {625, 7}, {626, 8}, {627, 9},
    {651, 10}, {652, 11}, {653, 12}, {654, 13}, {655, 14}, {679, 15}, {680, 16}, {681, 17}, {682, 18},
    {683, 19}, {707, 20}, {708, 21}, {709, 22}, {710, 23}, {711, 24}, {597, 0}, {598, 1}, {599, 2},
    {600, 3}, {601, 4}, {625, 5}, {626, 6}, {627, 7}, {628, 8}, {629, 9}, {653, 10}, {654, 11}, {655, 12},
    {656, 13}, {657, 14}, {681, 15}, {682, 16}, {683, 17}, {684, 18}, {685, 19}, {709, 20}, {710, 21},
    {711, 22}, {712, 23}, {713, 24}, {599, 0}, {600, 1}, {601, 2}, {602, 3}, {603, 4}, {627, 5}, {628, 6},
    {629, 7}, {630, 8}, {631, 9}, {655, 10}, {656, 11}, {657, 12}, {658, 13}, {659, 14}, {683, 15},
    {684, 16}, {685, 17}, {686, 18}, {687, 19}, {711, 20}, {712, 21}, {713, 22}, {714, 23}, {715, 24},
    {601, 0}, {602, 1}, {603, 2}, {604, 3}, {605, 4}, {629, 5}, {630, 6}, {631, 7}, {632, 8}, {633, 9},
    {657, 10}, {658, 11}, {659, 12}, {660, 13}, {661, 14}, {685, 15}, {686, 16}, {687, 17}, {688, 18},
    {689, 19}, {713, 20}, {714, 21}, {715, 22}, {716, 23}, {717, 24}, {603, 0}, {604, 1}, {605, 2},
    {606, 3}, {607, 4}, {631, 5}, {632, 6}, {633, 7}, {634, 8}, {635, 9}, {659, 10}, {660, 11}, {661, 12},
    {662, 13}, {663, 14}, {687, 15}, {688, 16}, {689, 17}, {690, 18}, {691, 19}, {715, 20}, {716, 21},
    {717, 22}, {718, 23}, {719, 24}, {605, 0}, {606, 1}, {607, 2}, {608, 3}, {609, 4}, {633, 5}, {634, 6},
    {635, 7}, {636, 8}, {637, 9}, {661, 10}, {662, 11}, {663, 12}, {664, 13}, {665, 14}, {689, 15},
    {690, 16}, {691, 17}, {692, 18}, {693, 19}, {717, 20}, {718, 21}, {719, 22}, {720, 23}, {721, 24},
    {607, 0}, {608, 1}, {609, 2}, {610, 3}, {611, 4}, {635, 5}, {636, 6}, {637, 7}, {638, 8}, {639, 9},
    {663, 10}, {664, 11}, {665, 12}, {666, 13}, {667, 14}, {691, 15}, {692, 16}, {693, 17}, {694, 18},
    {695, 19}, {719, 20}, {720, 21}, {721, 22}, {722, 23}, {723, 24}, {609, 0}, {610, 1}, {611, 2},
    {612, 3}, {613, 4}, {637, 5}, {638, 6}, {639, 7}, {640, 8}, {641, 9}, {665, 10}, {666, 11}, {667, 12},
    {668, 13}, {669, 14}, {693, 15}, {694, 16}, {695, 17}, {696, 18}, {697, 19}, {721, 20}, {722, 21},
    {723, 22}, {724, 23}, {725, 24}, {611, 0}, {612, 1}, {613, 2}, {614, 3}, {615, 4}, {639, 5}, {640, 6},
    {641, 7}, {642, 8}, {643, 9}, {667, 10}, {668, 11}, {669, 12}, {670, 13}, {671, 14}, {695, 15},
    {696, 16}, {697, 17}, {698, 18}, {699, 19}, {723, 20}, {724, 21}, {725, 22}, {726, 23}, {727, 24},
    {613, 0}, {614, 1}, {615, 2}, {641, 5}, {642, 6}, {643, 7}, {669, 10}, {670, 11}, {671, 12},
    {697, 15}, {698, 16}, {699, 17}, {725, 20}, {726, 21}, {727, 22}, {644, 1}, {645, 2}, {646, 3},
    {647, 4}, {672, 6}, {673, 7}, {674, 8}, {675, 9}, {700, 11}, {701, 12}, {702, 13}, {703, 14},
    {728, 16}, {729, 17}, {730, 18}, {731, 19}, {756, 21}, {757, 22}, {758, 23}, {759, 24}, {645, 0},
    {646, 1}, {647, 2}, {648, 3}, {649, 4}, {673, 5}, {674, 6}, {675, 7}, {676, 8}, {677, 9}, {701, 10},
    {702, 11}, {703, 12}, {704, 13}, {705, 14}, {729, 15}, {730, 16}, {731, 17}, {732, 18}, {733, 19},
    {757, 20}, {758, 21}, {759, 22}, {760, 23}, {761, 24}, {647, 0}, {648, 1}, {649, 2}, {650, 3},
    {651, 4}, {675, 5}, {676, 6}, {677, 7}, {678, 8}, {679, 9}, {703, 10}, {704, 11}, {705, 12},
    {706, 13}, {707, 14}, {731, 15}, {732, 16}, {733, 17}, {734, 18}, {735, 19}, {759, 20}, {760, 21},
    {761, 22}, {762, 23}, {763, 24}, {649, 0}, {650, 1}, {651, 2}, {652, 3}, {653, 4}, {677, 5}, {678, 6},
    {679, 7}, {680, 8}, {681, 9}, {705, 10}, {706, 11}, {707, 12}, {708, 13}, {709, 14}, {733, 15},
    {734, 16}, {735, 17}, {736, 18}, {737, 19}, {761, 20}, {762, 21}, {763, 22}, {764, 23}, {765, 24},
    {651, 0}, {652, 1}, {653, 2}, {654, 3}, {655, 4}, {679, 5}, {680, 6}, {681, 7}, {682, 8}, {683, 9},
    {707, 10}, {708, 11}, {709, 12}, {710, 13}, {711, 14}, {735, 15}, {736, 16}, {737, 17}, {738, 18},
    {739, 19}, {763, 20}, {764, 21}, {765, 22}, {766, 23}, {767, 24}, {653, 0}, {654, 1}, {655, 2},
    {656, 3}, {657, 4}, {681, 5}, {682, 6}, {683, 7}, {684, 8}, {685, 9}, {709, 10}, {710, 11}, {711, 12},
    {712, 13}, {713, 14}, {737, 15}, {738, 16}, {739, 17}, {740, 18}, {741, 19}, {765, 20}, {766, 21},
    {767, 22}, {768, 23}, {769, 24}, {655, 0}, {656, 1}, {657, 2}, {658, 3}, {659, 4}, {683, 5}, {684, 6},
    {685, 7}, {686, 8}, {687, 9}, {711, 10}, {712, 11}, {713, 12}, {714, 13}, {715, 14}, {739, 15},
    {740, 16}, {741, 17}, {742, 18}, {743, 19}, {767, 20}, {768, 21}, {769, 22}, {770, 23}, {771, 24},
    {657, 0}, {658, 1}, {659, 2}, {660, 3}, {661, 4}, {685, 5}, {686, 6}, {687, 7}, {688, 8}, {689, 9},
    {713, 10}, {714, 11}, {715, 12}, {716, 13}, {717, 14}, {741, 15}, {742, 16}, {743, 17}, {744, 18},
    {745, 19}, {769, 20}, {770, 21}, {771, 22}, {772, 23}, {773, 24}, {659, 0}, {660, 1}, {661, 2},
    {662, 3}, {663, 4}, {687, 5}, {688, 6}, {689, 7}, {690, 8}, {691, 9}, {715, 10}, {716, 11}, {717, 12},
    {718, 13}, {719, 14}, {743, 15}, {744, 16}, {745, 17}, {746, 18}, {747, 19}, {771, 20}, {772, 21},
    {773, 22}, {774, 23}, {775, 24}, {661, 0}, {662, 1}, {663, 2}, {664, 3}, {665, 4}, {689, 5}, {690, 6},
    {691, 7}, {692, 8}, {693, 9}, {717, 10}, {718, 11}, {719, 12}, {720, 13}, {721, 14}, {745, 15},
    {746, 16}, {747, 17}, {748, 18}, {749, 19}, {773, 20}, {774, 21}, {775, 22}, {776, 23}, {777, 24},
    {663, 0}, {664, 1}, {665, 2}, {666, 3}, {667, 4}, {691, 5}, {692, 6}, {693, 7}, {694, 8}, {695, 9},
    {719, 10}, {720, 11}, {721, 12}, {722, 13}, {723, 14}, {747, 15}, {748, 16}, {749, 17}, {750, 18},
    {751, 19}, {775, 20}, {776, 21}, {777, 22}, {778, 23}, {779, 24}, {665, 0}, {666, 1}, {667, 2},
    {668, 3}, {669, 4}, {693, 5}, {694, 6}, {695, 7}, {696, 8}, {697, 9}, {721, 10}, {722, 11}, {723, 12},
    {724, 13}, {725, 14}, {749, 15}, {750, 16}, {751, 17}, {752, 18}, {753, 19}, {777, 20}, {778, 21},
    {779, 22}, {780, 23}, {781, 24}, {667, 0}, {668, 1}, {669, 2}, {670, 3}, {671, 4}, {695, 5}, {696, 6},
    {697, 7}, {698, 8}, {699, 9}, {723, 10}, {724, 11}, {725, 12}, {726, 13}, {727, 14}, {751, 15},
    {752, 16}, {753, 17}, {754, 18}, {755, 19}, {779, 20}, {780, 21}, {781, 22}, {782, 23}, {783, 24},
    {669, 0}, {670, 1}, {671, 2}, {697, 5}, {698, 6}, {699, 7}, {725, 10}, {726, 11}, {727, 12},
    {753, 15}, {754, 16}, {755, 17}, {781, 20}, {782, 21}, {783, 22}, {700, 1}, {701, 2}, {702, 3},
    {703, 4}, {728, 6}, {729, 7}, {730, 8}, {731, 9}, {756, 11}, {757, 12}, {758, 13}, {759, 14},
    {701, 0}, {702, 1}, {703, 2}, {704, 3}, {705, 4}, {729, 5}, {730, 6}, {731, 7}, {732, 8}, {733, 9},
    {757, 10}, {758, 11}, {759, 12}, {760, 13}, {761, 14}, {703, 0}, {704, 1}, {705, 2}, {706, 3},
    {707, 4}, {731, 5}, {732, 6}, {733, 7}, {734, 8}, {735, 9}, {759, 10}, {760, 11}, {761, 12},
    {762, 13}, {763, 14}, {705, 0}, {706, 1}, {707, 2}, {708, 3}, {709, 4}, {733, 5}, {734, 6}, {735, 7},
    {736, 8}, {737, 9}, {761, 10}, {762, 11}, {763, 12}, {764, 13}, {765, 14}, {707, 0}, {708, 1},
    {709, 2}, {710, 3}, {711, 4}, {735, 5}, {736, 6}, {737, 7}, {738, 8}, {739, 9}, {763, 10}, {764, 11},
    {765, 12}, {766, 13}, {767, 14}, {709, 0}, {710, 1}, {711, 2}, {712, 3}, {713, 4}, {737, 5}, {738, 6},
    {739, 7}, {740, 8}, {741, 9}, {765, 10}, {766, 11}, {767, 12}, {768, 13}, {769, 14}, {711, 0},
    {712, 1}, {713, 2}, {714, 3}, {715, 4}, {739, 5}, {740, 6}, {741, 7}, {742, 8}, {743, 9}, {767, 10},
    {768, 11}, {769, 12}, {770, 13}, {771, 14}, {713, 0}, {714, 1}, {715, 2}, {716, 3}, {717, 4},
    {741, 5}, {742, 6}, {743, 7}, {744, 8}, {745, 9}, {769, 10}, {770, 11}, {771, 12}, {772, 13},
    {773, 14}, {715, 0}, {716, 1}, {717, 2}, {718, 3}, {719, 4}, {743, 5}, {744, 6}, {745, 7}, {746, 8},
    {747, 9}, {771, 10}, {772, 11}, {773, 12}, {774, 13}, {775, 14}, {717, 0}, {718, 1}, {719, 2},
    {720, 3}, {721, 4}, {745, 5}, {746, 6}, {747, 7}, {748, 8}, {749, 9}, {773, 10}, {774, 11}, {775, 12},
    {776, 13}, {777, 14}, {719, 0}, {720, 1}, {721, 2}, {722, 3}, {723, 4}, {747, 5}, {748, 6}, {749, 7},
    {750, 8}, {751, 9}, {775, 10}, {776, 11}, {777, 12}, {778, 13}, {779, 14}, {721, 0}, {722, 1},
    {723, 2}, {724, 3}, {725, 4}, {749, 5}, {750, 6}, {751, 7}, {752, 8}, {753, 9}, {777, 10}, {778, 11},
    {779, 12}, {780, 13}, {781, 14}, {723, 0}, {724, 1}, {725, 2}, {726, 3}, {727, 4}, {751, 5}, {752, 6},
    {753, 7}, {754, 8}, {755, 9}, {779, 10}, {780, 11}, {781, 12}, {782, 13}, {783, 14}, {725, 0},
    {726, 1}, {727, 2}, {753, 5}, {754, 6}, {755, 7}, {781, 10}, {782, 11}, {783, 12}, {0, 0},
};
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_conv1_real_product(const dcgan_b500_task *task) {
#line 2548 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = dcgan_b500_step_discriminator_conv1_real_product_first_term;
    const term *const terms = dcgan_b500_step_discriminator_conv1_real_product_terms;
    const float *const restrict input_real = task->pointers[0];
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* discriminator/conv1/kernel in panels [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* discriminator/conv1/bias [64] */
    float *const restrict discriminator_dropout1_real = task->pointers[3]; /* discriminator/dropout1/real [196][500][64] */
    const range items = share_by_terms(first_term, 196, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [16000] */
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         input_real, 1, 784, 1, discriminator_conv1_kernel_in_panels + item % 2 * 32, 64, 32,
                         1, tile, 32, 0, NULL);
        for (int row = 0; row < 500; row++) {
            float real_2[32];
            bespoke_dropout_mask(real_2, 32, call, task->numbers[0], plane * 64 + row * 12544 + column,
                                 1288490189u, 0x1.6db6dcp+0f);
            for (int c = 0; c < 32; c++) {
                const float real = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                discriminator_dropout1_real[plane * 32000 + row * 64 + column + c] = (real > 0.0f ? real : 0.3f * real) * real_2[c];
            }
        }
    }
}

/* dcgan_b500_step_pack_discriminator_conv2_kernel
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_conv2_kernel(const dcgan_b500_task *task) {
#line 2582 "DCGANB500_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* discriminator/conv2/kernel [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* discriminator/conv2/kernel in panels [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 64;
        bespoke_pack_row(discriminator_conv2_kernel + plane * 8192 + item % 64 * 128,
                         discriminator_conv2_kernel_in_panels + plane * 8192 + item % 64 * 32, 2048, 32, 128);
    }
}

/* dcgan_b500_step_transform_discriminator_dropout1_real
 *   transform discriminator/dropout1/real [n=500, 14, 14, 64]
 *   87 MB
 *   also runs as dcgan_b500_step_transform_discriminator_dropout1_fake
 *   also runs as dcgan_b500_step_transform_discriminator_dropout1_fake_2
 *   also runs as dcgan_b500_step_transform_discriminator_dropout1_real_2
 * from Models/DCGANB500.swift:26 */
static const int32_t dcgan_b500_step_transform_discriminator_dropout1_real_from_row[14] = {
    0, 14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 182,
};
static const int32_t dcgan_b500_step_transform_discriminator_dropout1_real_from_column[14] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
};
static const int32_t dcgan_b500_step_transform_discriminator_dropout1_real_to_row[22] = {
    0, 2, 44, 46, 88, 90, 132, 134, 176, 178, 220, 222, 264, 266, 308, 310, 352, 354, 396, 398, 440, 442,
};
static const int32_t dcgan_b500_step_transform_discriminator_dropout1_real_to_column[22] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29, 32, 33, 36, 37, 40, 41,
};
static void dcgan_b500_step_transform_discriminator_dropout1_real_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 26 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_discriminator_dropout1_real(const dcgan_b500_task *task) {
#line 2648 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_discriminator_dropout1_real_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_discriminator_dropout1_real_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_discriminator_dropout1_real_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_discriminator_dropout1_real_to_column;
    const float *const restrict discriminator_dropout1_real = task->pointers[0]; /* discriminator/dropout1/real [196][500][64] */
    float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* transformed discriminator/dropout1/real [484][32000] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_planes(discriminator_dropout1_real, 32000, from_row, 14, from_column, 14,
                           dcgan_b500_step_transform_discriminator_dropout1_real_rows,
                           dcgan_b500_step_transform_discriminator_dropout1_real_rows,
                           transformed_discriminator_dropout1_real, 32016, to_row, 22, to_column, 22, lines,
                           item * 128, item * 128 + 128);
    }
}

/* dcgan_b500_step_transform_discriminator_conv2_kernel
 *   transform discriminator/conv2/kernel [5, 5, 64, 128]
 *   5 MB
 *   also runs as dcgan_b500_step_transform_discriminator_conv2_kernel_2
 *   also runs as dcgan_b500_step_transform_discriminator_conv2_kernel_3
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_transform_discriminator_conv2_kernel_from_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_transform_discriminator_conv2_kernel_from_column[5] = {
    0, 1, 2, 3, 4,
};
static const int32_t dcgan_b500_step_transform_discriminator_conv2_kernel_to_row[11] = {
    0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110,
};
static const int32_t dcgan_b500_step_transform_discriminator_conv2_kernel_to_column[11] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
};
static void dcgan_b500_step_transform_discriminator_conv2_kernel_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_discriminator_conv2_kernel(const dcgan_b500_task *task) {
#line 2703 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_discriminator_conv2_kernel_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_discriminator_conv2_kernel_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_discriminator_conv2_kernel_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_discriminator_conv2_kernel_to_column;
    const float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[0]; /* discriminator/conv2/kernel in panels [25][4][64][32] */
    float *const restrict transformed_discriminator_conv2_kernel = task->pointers[1]; /* transformed discriminator/conv2/kernel [121][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_planes(discriminator_conv2_kernel_in_panels, 8192, from_row, 5, from_column, 5,
                           dcgan_b500_step_transform_discriminator_conv2_kernel_rows,
                           dcgan_b500_step_transform_discriminator_conv2_kernel_rows,
                           transformed_discriminator_conv2_kernel, 8208, to_row, 11, to_column, 11, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_discriminator_conv2_real_product
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=500, 7, 7, 128]  (Models/DCGANB500.swift:28)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 *   also runs as dcgan_b500_step_products_of_discriminator_conv2_fake_product
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_products_of_discriminator_conv2_real_product_first_term[145] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 66, 68, 70, 72, 76, 80, 84, 88, 92,
    96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 154, 156, 158, 160, 164,
    168, 172, 176, 180, 184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 242,
    244, 246, 248, 252, 256, 260, 264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316,
    320, 324, 328, 330, 332, 334, 336, 340, 344, 348, 352, 354, 356, 358, 360, 362, 364, 366, 368, 370,
    372, 374, 376, 378, 380, 382, 384, 385, 386, 387, 388, 390, 392, 394, 396, 400, 404, 408, 412, 416,
    420, 424, 428, 432, 436, 440, 444, 448, 452, 456, 460, 462, 464, 466, 468, 472, 476, 480, 484,
};
static const term dcgan_b500_step_products_of_discriminator_conv2_real_product_terms[485] = {
    {0, 0}, {24, 6}, {264, 66}, {288, 72}, {1, 0}, {25, 6}, {265, 66}, {289, 72}, {2, 0}, {26, 6},
    {266, 66}, {290, 72}, {3, 0}, {27, 6}, {267, 66}, {291, 72}, {4, 1}, {28, 7}, {268, 67}, {292, 73},
    {5, 1}, {29, 7}, {269, 67}, {293, 73}, {6, 1}, {30, 7}, {270, 67}, {294, 73}, {7, 1}, {31, 7},
    {271, 67}, {295, 73}, {8, 2}, {32, 8}, {272, 68}, {296, 74}, {9, 2}, {33, 8}, {273, 68}, {297, 74},
    {10, 2}, {34, 8}, {274, 68}, {298, 74}, {11, 2}, {35, 8}, {275, 68}, {299, 74}, {12, 3}, {36, 9},
    {276, 69}, {300, 75}, {13, 3}, {37, 9}, {277, 69}, {301, 75}, {14, 3}, {38, 9}, {278, 69}, {302, 75},
    {15, 3}, {39, 9}, {279, 69}, {303, 75}, {16, 4}, {280, 70}, {17, 4}, {281, 70}, {18, 4}, {282, 70},
    {19, 4}, {283, 70}, {20, 5}, {40, 10}, {284, 71}, {304, 76}, {21, 5}, {41, 10}, {285, 71}, {305, 76},
    {22, 5}, {42, 10}, {286, 71}, {306, 76}, {23, 5}, {43, 10}, {287, 71}, {307, 76}, {44, 11}, {68, 17},
    {308, 77}, {332, 83}, {45, 11}, {69, 17}, {309, 77}, {333, 83}, {46, 11}, {70, 17}, {310, 77},
    {334, 83}, {47, 11}, {71, 17}, {311, 77}, {335, 83}, {48, 12}, {72, 18}, {312, 78}, {336, 84},
    {49, 12}, {73, 18}, {313, 78}, {337, 84}, {50, 12}, {74, 18}, {314, 78}, {338, 84}, {51, 12},
    {75, 18}, {315, 78}, {339, 84}, {52, 13}, {76, 19}, {316, 79}, {340, 85}, {53, 13}, {77, 19},
    {317, 79}, {341, 85}, {54, 13}, {78, 19}, {318, 79}, {342, 85}, {55, 13}, {79, 19}, {319, 79},
    {343, 85}, {56, 14}, {80, 20}, {320, 80}, {344, 86}, {57, 14}, {81, 20}, {321, 80}, {345, 86},
    {58, 14}, {82, 20}, {322, 80}, {346, 86}, {59, 14}, {83, 20}, {323, 80}, {347, 86}, {60, 15},
    {324, 81}, {61, 15}, {325, 81}, {62, 15}, {326, 81}, {63, 15}, {327, 81}, {64, 16}, {84, 21},
    {328, 82}, {348, 87}, {65, 16}, {85, 21}, {329, 82}, {349, 87}, {66, 16}, {86, 21}, {330, 82},
    {350, 87}, {67, 16}, {87, 21}, {331, 82}, {351, 87}, {88, 22}, {112, 28}, {352, 88}, {376, 94},
    {89, 22}, {113, 28}, {353, 88}, {377, 94}, {90, 22}, {114, 28}, {354, 88}, {378, 94}, {91, 22},
    {115, 28}, {355, 88}, {379, 94}, {92, 23}, {116, 29}, {356, 89}, {380, 95}, {93, 23}, {117, 29},
    {357, 89}, {381, 95}, {94, 23}, {118, 29}, {358, 89}, {382, 95}, {95, 23}, {119, 29}, {359, 89},
    {383, 95}, {96, 24}, {120, 30}, {360, 90}, {384, 96}, {97, 24}, {121, 30}, {361, 90}, {385, 96},
    {98, 24}, {122, 30}, {362, 90}, {386, 96}, {99, 24}, {123, 30}, {363, 90}, {387, 96}, {100, 25},
    {124, 31}, {364, 91}, {388, 97}, {101, 25}, {125, 31}, {365, 91}, {389, 97}, {102, 25}, {126, 31},
    {366, 91}, {390, 97}, {103, 25}, {127, 31}, {367, 91}, {391, 97}, {104, 26}, {368, 92}, {105, 26},
    {369, 92}, {106, 26}, {370, 92}, {107, 26}, {371, 92}, {108, 27}, {128, 32}, {372, 93}, {392, 98},
    {109, 27}, {129, 32}, {373, 93}, {393, 98}, {110, 27}, {130, 32}, {374, 93}, {394, 98}, {111, 27},
    {131, 32}, {375, 93}, {395, 98}, {132, 33}, {156, 39}, {396, 99}, {420, 105}, {133, 33}, {157, 39},
    {397, 99}, {421, 105}, {134, 33}, {158, 39}, {398, 99}, {422, 105}, {135, 33}, {159, 39}, {399, 99},
    {423, 105}, {136, 34}, {160, 40}, {400, 100}, {424, 106}, {137, 34}, {161, 40}, {401, 100},
    {425, 106}, {138, 34}, {162, 40}, {402, 100}, {426, 106}, {139, 34}, {163, 40}, {403, 100},
    {427, 106}, {140, 35}, {164, 41}, {404, 101}, {428, 107}, {141, 35}, {165, 41}, {405, 101},
    {429, 107}, {142, 35}, {166, 41}, {406, 101}, {430, 107}, {143, 35}, {167, 41}, {407, 101},
    {431, 107}, {144, 36}, {168, 42}, {408, 102}, {432, 108}, {145, 36}, {169, 42}, {409, 102},
    {433, 108}, {146, 36}, {170, 42}, {410, 102}, {434, 108}, {147, 36}, {171, 42}, {411, 102},
    {435, 108}, {148, 37}, {412, 103}, {149, 37}, {413, 103}, {150, 37}, {414, 103}, {151, 37},
    {415, 103}, {152, 38}, {172, 43}, {416, 104}, {436, 109}, {153, 38}, {173, 43}, {417, 104},
    {437, 109}, {154, 38}, {174, 43}, {418, 104}, {438, 109}, {155, 38}, {175, 43}, {419, 104},
    {439, 109}, {176, 44}, {200, 50}, {177, 44}, {201, 50}, {178, 44}, {202, 50}, {179, 44}, {203, 50},
    {180, 45}, {204, 51}, {181, 45}, {205, 51}, {182, 45}, {206, 51}, {183, 45}, {207, 51}, {184, 46},
    {208, 52}, {185, 46}, {209, 52}, {186, 46}, {210, 52}, {187, 46}, {211, 52}, {188, 47}, {212, 53},
    {189, 47}, {213, 53}, {190, 47}, {214, 53}, {191, 47}, {215, 53}, {192, 48}, {193, 48}, {194, 48},
    {195, 48}, {196, 49}, {216, 54}, {197, 49}, {217, 54}, {198, 49}, {218, 54}, {199, 49}, {219, 54},
    {220, 55}, {244, 61}, {440, 110}, {464, 116}, {221, 55}, {245, 61}, {441, 110}, {465, 116}, {222, 55},
    {246, 61}, {442, 110}, {466, 116}, {223, 55}, {247, 61}, {443, 110}, {467, 116}, {224, 56}, {248, 62},
    {444, 111}, {468, 117}, {225, 56}, {249, 62}, {445, 111}, {469, 117}, {226, 56}, {250, 62},
    {446, 111}, {470, 117}, {227, 56}, {251, 62}, {447, 111}, {471, 117}, {228, 57}, {252, 63},
    {448, 112}, {472, 118}, {229, 57}, {253, 63}, {449, 112}, {473, 118}, {230, 57}, {254, 63},
    {450, 112}, {474, 118}, {231, 57}, {255, 63}, {451, 112}, {475, 118}, {232, 58}, {256, 64},
    {452, 113}, {476, 119}, {233, 58}, {257, 64}, {453, 113}, {477, 119}, {234, 58}, {258, 64},
    {454, 113}, {478, 119}, {235, 58}, {259, 64}, {455, 113}, {479, 119}, {236, 59}, {456, 114},
    {237, 59}, {457, 114}, {238, 59}, {458, 114}, {239, 59}, {459, 114}, {240, 60}, {260, 65}, {460, 115},
    {480, 120}, {241, 60}, {261, 65}, {461, 115}, {481, 120}, {242, 60}, {262, 65}, {462, 115},
    {482, 120}, {243, 60}, {263, 65}, {463, 115}, {483, 120}, {0, 0},
};
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_discriminator_conv2_real_product(const dcgan_b500_task *task) {
#line 2794 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_discriminator_conv2_real_product_first_term;
    const term *const terms = dcgan_b500_step_products_of_discriminator_conv2_real_product_terms;
    float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* products of discriminator/conv2/real/product [144][500][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* transformed discriminator/dropout1/real [484][32000] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* transformed discriminator/conv2/kernel [121][8192] */
    const range items = share_by_terms(first_term, 144, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_discriminator_dropout1_real, 32016, 64, 1,
                         transformed_discriminator_conv2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_discriminator_conv2_real_product + (plane * 64016 + column), 128, 0, NULL);
    }
}

/* dcgan_b500_step_discriminator_conv2_real_product
 *   convolution 5x5, stride 2: discriminator/conv2/real/product [n=500, 7, 7, 128]  (Models/DCGANB500.swift:28)
 *   49 MB
 *   also runs as dcgan_b500_step_discriminator_conv2_fake_product
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_discriminator_conv2_real_product_from_row[12] = {
    0, 2, 24, 26, 48, 50, 72, 74, 96, 98, 120, 122,
};
static const int32_t dcgan_b500_step_discriminator_conv2_real_product_from_column[12] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21,
};
static const int32_t dcgan_b500_step_discriminator_conv2_real_product_to_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_discriminator_conv2_real_product_to_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static void dcgan_b500_step_discriminator_conv2_real_product_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_conv2_real_product(const dcgan_b500_task *task) {
#line 2847 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_discriminator_conv2_real_product_from_row;
    const int32_t *const from_column = dcgan_b500_step_discriminator_conv2_real_product_from_column;
    const int32_t *const to_row = dcgan_b500_step_discriminator_conv2_real_product_to_row;
    const int32_t *const to_column = dcgan_b500_step_discriminator_conv2_real_product_to_column;
    const float *const restrict products_of_discriminator_conv2_real_product = task->pointers[0]; /* products of discriminator/conv2/real/product [144][500][128] */
    float *const restrict discriminator_conv2_real_product = task->pointers[1]; /* discriminator/conv2/real/product [49][500][128] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_planes(products_of_discriminator_conv2_real_product, 64016, from_row, 12, from_column, 12,
                           dcgan_b500_step_discriminator_conv2_real_product_rows,
                           dcgan_b500_step_discriminator_conv2_real_product_rows,
                           discriminator_conv2_real_product, 64000, to_row, 7, to_column, 7, lines, item * 256,
                           item * 256 + 256);
    }
}

/* dcgan_b500_step_pack_discriminator_dense1_kernel
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_dense1_kernel(const dcgan_b500_task *task) {
#line 2871 "DCGANB500_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [49][1][128][1] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 128; row++) {
            for (int c = 0; c < 1; c++) {
                discriminator_dense1_kernel_in_panels[item * 128 + row + c] = discriminator_dense1_kernel[plane * 128 + row + c];
            }
        }
    }
}

/* dcgan_b500_step_discriminator_conv2_real
 *   add discriminator/conv2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:28)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   multiply discriminator/dropout2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:30)
 *   25 MB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_conv2_real(const dcgan_b500_task *task) {
#line 2893 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_real_product = task->pointers[0]; /* discriminator/conv2/real/product [49][500][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* discriminator/conv2/bias [128] */
    float *const restrict discriminator_dropout2_real = task->pointers[2]; /* discriminator/dropout2/real [49][500][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            float real_2[128];
            bespoke_dropout_mask(real_2, 128, call, task->numbers[0], plane * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 128; c++) {
                const float real = discriminator_conv2_real_product[plane * 64000 + row * 128 + c] + discriminator_conv2_bias[c];
                discriminator_dropout2_real[plane * 64000 + row * 128 + c] = (real > 0.0f ? real : 0.3f * real) * real_2[c];
            }
        }
    }
}

/* dcgan_b500_step_discriminator_dense1_real_product
 *   dense discriminator/dense1/real/product [n=500, 1]  (Models/DCGANB500.swift:33)
 *   add discriminator/dense1/real [n=500, 1]  (Models/DCGANB500.swift:33)
 *   sigmoid score/real [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum score/real []  (Models/DCGANB500.swift:36)
 *   negate loss/discriminator/real [n=500, 1]  (Models/DCGANB500.swift:36)
 *   softplus loss/discriminator/real [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum loss/discriminator/real []  (Models/DCGANB500.swift:36)
 *   sigmoid grad/loss/discriminator/real [n=500, 1]  (Models/DCGANB500.swift:36)
 *   scale by -0.002 grad/loss/discriminator/real [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum grad/discriminator/dense1/real/bias [1]  (Models/DCGANB500.swift:33)
 *   6.3 MFLOP, 13 MB
 * from Models/DCGANB500.swift:33 */
static const int32_t dcgan_b500_step_discriminator_dense1_real_product_first_term[2] = {
    0, 49,
};
static const term dcgan_b500_step_discriminator_dense1_real_product_terms[50] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 24}, {25, 25}, {26, 26}, {27, 27}, {28, 28}, {29, 29}, {30, 30}, {31, 31},
    {32, 32}, {33, 33}, {34, 34}, {35, 35}, {36, 36}, {37, 37}, {38, 38}, {39, 39}, {40, 40}, {41, 41},
    {42, 42}, {43, 43}, {44, 44}, {45, 45}, {46, 46}, {47, 47}, {48, 48}, {0, 0},
};
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_dense1_real_product(const dcgan_b500_task *task) {
#line 2938 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_discriminator_dense1_real_product_first_term;
    const term *const terms = dcgan_b500_step_discriminator_dense1_real_product_terms;
    const float *const restrict discriminator_dropout2_real = task->pointers[0]; /* discriminator/dropout2/real [49][500][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* discriminator/dense1/bias [1] */
    float *const restrict grad_loss_discriminator_real = task->pointers[3]; /* grad/loss/discriminator/real [1][500][1] */
    float *const restrict trace_logits_real = task->pointers[4];
    float *const restrict sums_for_score_real = task->pointers[5]; /* sums for score/real [1][1] */
    float *const restrict sums_for_loss_discriminator_real = task->pointers[6]; /* sums for loss/discriminator/real [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[7]; /* sums for grad/discriminator/dense1/real/bias [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[500];
        bespoke_dot(500, 1, terms + first_term[0], first_term[1] - first_term[0], discriminator_dropout2_real,
                    64000, 128, discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 1; c++) {
                const float real = tile[row + c] + bias_value;
                const float real_2 = -real;
                const float real_3 = bespoke_sigmoid(real_2);
                grad_loss_discriminator_real[row + c] = -0.002f * real_3;
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

/* dcgan_b500_step_discriminator_conv1_fake_product
 *   convolution 5x5, stride 2: discriminator/conv1/fake/product [n=500, 14, 14, 64]  (Models/DCGANB500.swift:24)
 *   add discriminator/conv1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:24)
 *   leaky ReLU (0.3) discriminator/leakyReLU1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:25)
 *   multiply discriminator/dropout1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:26)
 *   287.3 MFLOP, 27 MB
 * from Models/DCGANB500.swift:24 */
static const int32_t dcgan_b500_step_discriminator_conv1_fake_product_first_term[197] = {
    0, 16, 36, 56, 76, 96, 116, 136, 156, 176, 196, 216, 236, 256, 268, 288, 313, 338, 363, 388, 413, 438,
    463, 488, 513, 538, 563, 588, 603, 623, 648, 673, 698, 723, 748, 773, 798, 823, 848, 873, 898, 923,
    938, 958, 983, 1008, 1033, 1058, 1083, 1108, 1133, 1158, 1183, 1208, 1233, 1258, 1273, 1293, 1318,
    1343, 1368, 1393, 1418, 1443, 1468, 1493, 1518, 1543, 1568, 1593, 1608, 1628, 1653, 1678, 1703, 1728,
    1753, 1778, 1803, 1828, 1853, 1878, 1903, 1928, 1943, 1963, 1988, 2013, 2038, 2063, 2088, 2113, 2138,
    2163, 2188, 2213, 2238, 2263, 2278, 2298, 2323, 2348, 2373, 2398, 2423, 2448, 2473, 2498, 2523, 2548,
    2573, 2598, 2613, 2633, 2658, 2683, 2708, 2733, 2758, 2783, 2808, 2833, 2858, 2883, 2908, 2933, 2948,
    2968, 2993, 3018, 3043, 3068, 3093, 3118, 3143, 3168, 3193, 3218, 3243, 3268, 3283, 3303, 3328, 3353,
    3378, 3403, 3428, 3453, 3478, 3503, 3528, 3553, 3578, 3603, 3618, 3638, 3663, 3688, 3713, 3738, 3763,
    3788, 3813, 3838, 3863, 3888, 3913, 3938, 3953, 3973, 3998, 4023, 4048, 4073, 4098, 4123, 4148, 4173,
    4198, 4223, 4248, 4273, 4288, 4300, 4315, 4330, 4345, 4360, 4375, 4390, 4405, 4420, 4435, 4450, 4465,
    4480, 4489,
};
static const term dcgan_b500_step_discriminator_conv1_fake_product_terms[4490] = {
    {0, 6}, {1, 7}, {2, 8}, {3, 9}, {28, 11}, {29, 12}, {30, 13}, {31, 14}, {56, 16}, {57, 17}, {58, 18},
    {59, 19}, {84, 21}, {85, 22}, {86, 23}, {87, 24}, {1, 5}, {2, 6}, {3, 7}, {4, 8}, {5, 9}, {29, 10},
    {30, 11}, {31, 12}, {32, 13}, {33, 14}, {57, 15}, {58, 16}, {59, 17}, {60, 18}, {61, 19}, {85, 20},
    {86, 21}, {87, 22}, {88, 23}, {89, 24}, {3, 5}, {4, 6}, {5, 7}, {6, 8}, {7, 9}, {31, 10}, {32, 11},
    {33, 12}, {34, 13}, {35, 14}, {59, 15}, {60, 16}, {61, 17}, {62, 18}, {63, 19}, {87, 20}, {88, 21},
    {89, 22}, {90, 23}, {91, 24}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {33, 10}, {34, 11}, {35, 12},
    {36, 13}, {37, 14}, {61, 15}, {62, 16}, {63, 17}, {64, 18}, {65, 19}, {89, 20}, {90, 21}, {91, 22},
    {92, 23}, {93, 24}, {7, 5}, {8, 6}, {9, 7}, {10, 8}, {11, 9}, {35, 10}, {36, 11}, {37, 12}, {38, 13},
    {39, 14}, {63, 15}, {64, 16}, {65, 17}, {66, 18}, {67, 19}, {91, 20}, {92, 21}, {93, 22}, {94, 23},
    {95, 24}, {9, 5}, {10, 6}, {11, 7}, {12, 8}, {13, 9}, {37, 10}, {38, 11}, {39, 12}, {40, 13},
    {41, 14}, {65, 15}, {66, 16}, {67, 17}, {68, 18}, {69, 19}, {93, 20}, {94, 21}, {95, 22}, {96, 23},
    {97, 24}, {11, 5}, {12, 6}, {13, 7}, {14, 8}, {15, 9}, {39, 10}, {40, 11}, {41, 12}, {42, 13},
    {43, 14}, {67, 15}, {68, 16}, {69, 17}, {70, 18}, {71, 19}, {95, 20}, {96, 21}, {97, 22}, {98, 23},
    {99, 24}, {13, 5}, {14, 6}, {15, 7}, {16, 8}, {17, 9}, {41, 10}, {42, 11}, {43, 12}, {44, 13},
    {45, 14}, {69, 15}, {70, 16}, {71, 17}, {72, 18}, {73, 19}, {97, 20}, {98, 21}, {99, 22}, {100, 23},
    {101, 24}, {15, 5}, {16, 6}, {17, 7}, {18, 8}, {19, 9}, {43, 10}, {44, 11}, {45, 12}, {46, 13},
    {47, 14}, {71, 15}, {72, 16}, {73, 17}, {74, 18}, {75, 19}, {99, 20}, {100, 21}, {101, 22}, {102, 23},
    {103, 24}, {17, 5}, {18, 6}, {19, 7}, {20, 8}, {21, 9}, {45, 10}, {46, 11}, {47, 12}, {48, 13},
    {49, 14}, {73, 15}, {74, 16}, {75, 17}, {76, 18}, {77, 19}, {101, 20}, {102, 21}, {103, 22},
    {104, 23}, {105, 24}, {19, 5}, {20, 6}, {21, 7}, {22, 8}, {23, 9}, {47, 10}, {48, 11}, {49, 12},
    {50, 13}, {51, 14}, {75, 15}, {76, 16}, {77, 17}, {78, 18}, {79, 19}, {103, 20}, {104, 21}, {105, 22},
    {106, 23}, {107, 24}, {21, 5}, {22, 6}, {23, 7}, {24, 8}, {25, 9}, {49, 10}, {50, 11}, {51, 12},
    {52, 13}, {53, 14}, {77, 15}, {78, 16}, {79, 17}, {80, 18}, {81, 19}, {105, 20}, {106, 21}, {107, 22},
    {108, 23}, {109, 24}, {23, 5}, {24, 6}, {25, 7}, {26, 8}, {27, 9}, {51, 10}, {52, 11}, {53, 12},
    {54, 13}, {55, 14}, {79, 15}, {80, 16}, {81, 17}, {82, 18}, {83, 19}, {107, 20}, {108, 21}, {109, 22},
    {110, 23}, {111, 24}, {25, 5}, {26, 6}, {27, 7}, {53, 10}, {54, 11}, {55, 12}, {81, 15}, {82, 16},
    {83, 17}, {109, 20}, {110, 21}, {111, 22}, {28, 1}, {29, 2}, {30, 3}, {31, 4}, {56, 6}, {57, 7},
    {58, 8}, {59, 9}, {84, 11}, {85, 12}, {86, 13}, {87, 14}, {112, 16}, {113, 17}, {114, 18}, {115, 19},
    {140, 21}, {141, 22}, {142, 23}, {143, 24}, {29, 0}, {30, 1}, {31, 2}, {32, 3}, {33, 4}, {57, 5},
    {58, 6}, {59, 7}, {60, 8}, {61, 9}, {85, 10}, {86, 11}, {87, 12}, {88, 13}, {89, 14}, {113, 15},
    {114, 16}, {115, 17}, {116, 18}, {117, 19}, {141, 20}, {142, 21}, {143, 22}, {144, 23}, {145, 24},
    {31, 0}, {32, 1}, {33, 2}, {34, 3}, {35, 4}, {59, 5}, {60, 6}, {61, 7}, {62, 8}, {63, 9}, {87, 10},
    {88, 11}, {89, 12}, {90, 13}, {91, 14}, {115, 15}, {116, 16}, {117, 17}, {118, 18}, {119, 19},
    {143, 20}, {144, 21}, {145, 22}, {146, 23}, {147, 24}, {33, 0}, {34, 1}, {35, 2}, {36, 3}, {37, 4},
    {61, 5}, {62, 6}, {63, 7}, {64, 8}, {65, 9}, {89, 10}, {90, 11}, {91, 12}, {92, 13}, {93, 14},
    {117, 15}, {118, 16}, {119, 17}, {120, 18}, {121, 19}, {145, 20}, {146, 21}, {147, 22}, {148, 23},
    {149, 24}, {35, 0}, {36, 1}, {37, 2}, {38, 3}, {39, 4}, {63, 5}, {64, 6}, {65, 7}, {66, 8}, {67, 9},
    {91, 10}, {92, 11}, {93, 12}, {94, 13}, {95, 14}, {119, 15}, {120, 16}, {121, 17}, {122, 18},
    {123, 19}, {147, 20}, {148, 21}, {149, 22}, {150, 23}, {151, 24}, {37, 0}, {38, 1}, {39, 2}, {40, 3},
    {41, 4}, {65, 5}, {66, 6}, {67, 7}, {68, 8}, {69, 9}, {93, 10}, {94, 11}, {95, 12}, {96, 13},
    {97, 14}, {121, 15}, {122, 16}, {123, 17}, {124, 18}, {125, 19}, {149, 20}, {150, 21}, {151, 22},
    {152, 23}, {153, 24}, {39, 0}, {40, 1}, {41, 2}, {42, 3}, {43, 4}, {67, 5}, {68, 6}, {69, 7}, {70, 8},
    {71, 9}, {95, 10}, {96, 11}, {97, 12}, {98, 13}, {99, 14}, {123, 15}, {124, 16}, {125, 17}, {126, 18},
    {127, 19}, {151, 20}, {152, 21}, {153, 22}, {154, 23}, {155, 24}, {41, 0}, {42, 1}, {43, 2}, {44, 3},
    {45, 4}, {69, 5}, {70, 6}, {71, 7}, {72, 8}, {73, 9}, {97, 10}, {98, 11}, {99, 12}, {100, 13},
    {101, 14}, {125, 15}, {126, 16}, {127, 17}, {128, 18}, {129, 19}, {153, 20}, {154, 21}, {155, 22},
    {156, 23}, {157, 24}, {43, 0}, {44, 1}, {45, 2}, {46, 3}, {47, 4}, {71, 5}, {72, 6}, {73, 7}, {74, 8},
    {75, 9}, {99, 10}, {100, 11}, {101, 12}, {102, 13}, {103, 14}, {127, 15}, {128, 16}, {129, 17},
    {130, 18}, {131, 19}, {155, 20}, {156, 21}, {157, 22}, {158, 23}, {159, 24}, {45, 0}, {46, 1},
    {47, 2}, {48, 3}, {49, 4}, {73, 5}, {74, 6}, {75, 7}, {76, 8}, {77, 9}, {101, 10}, {102, 11},
    {103, 12}, {104, 13}, {105, 14}, {129, 15}, {130, 16}, {131, 17}, {132, 18}, {133, 19}, {157, 20},
    {158, 21}, {159, 22}, {160, 23}, {161, 24}, {47, 0}, {48, 1}, {49, 2}, {50, 3}, {51, 4}, {75, 5},
    {76, 6}, {77, 7}, {78, 8}, {79, 9}, {103, 10}, {104, 11}, {105, 12}, {106, 13}, {107, 14}, {131, 15},
    {132, 16}, {133, 17}, {134, 18}, {135, 19}, {159, 20}, {160, 21}, {161, 22}, {162, 23}, {163, 24},
    {49, 0}, {50, 1}, {51, 2}, {52, 3}, {53, 4}, {77, 5}, {78, 6}, {79, 7}, {80, 8}, {81, 9}, {105, 10},
    {106, 11}, {107, 12}, {108, 13}, {109, 14}, {133, 15}, {134, 16}, {135, 17}, {136, 18}, {137, 19},
    {161, 20}, {162, 21}, {163, 22}, {164, 23}, {165, 24}, {51, 0}, {52, 1}, {53, 2}, {54, 3}, {55, 4},
    {79, 5}, {80, 6}, {81, 7}, {82, 8}, {83, 9}, {107, 10}, {108, 11}, {109, 12}, {110, 13}, {111, 14},
    {135, 15}, {136, 16}, {137, 17}, {138, 18}, {139, 19}, {163, 20}, {164, 21}, {165, 22}, {166, 23},
    {167, 24}, {53, 0}, {54, 1}, {55, 2}, {81, 5}, {82, 6}, {83, 7}, {109, 10}, {110, 11}, {111, 12},
    {137, 15}, {138, 16}, {139, 17}, {165, 20}, {166, 21}, {167, 22}, {84, 1}, {85, 2}, {86, 3}, {87, 4},
    {112, 6}, {113, 7}, {114, 8}, {115, 9}, {140, 11}, {141, 12}, {142, 13}, {143, 14}, {168, 16},
    {169, 17}, {170, 18}, {171, 19}, {196, 21}, {197, 22}, {198, 23}, {199, 24}, {85, 0}, {86, 1},
    {87, 2}, {88, 3}, {89, 4}, {113, 5}, {114, 6}, {115, 7}, {116, 8}, {117, 9}, {141, 10}, {142, 11},
    {143, 12}, {144, 13}, {145, 14}, {169, 15}, {170, 16}, {171, 17}, {172, 18}, {173, 19}, {197, 20},
    {198, 21}, {199, 22}, {200, 23}, {201, 24}, {87, 0}, {88, 1}, {89, 2}, {90, 3}, {91, 4}, {115, 5},
    {116, 6}, {117, 7}, {118, 8}, {119, 9}, {143, 10}, {144, 11}, {145, 12}, {146, 13}, {147, 14},
    {171, 15}, {172, 16}, {173, 17}, {174, 18}, {175, 19}, {199, 20}, {200, 21}, {201, 22}, {202, 23},
    {203, 24}, {89, 0}, {90, 1}, {91, 2}, {92, 3}, {93, 4}, {117, 5}, {118, 6}, {119, 7}, {120, 8},
    {121, 9}, {145, 10}, {146, 11}, {147, 12}, {148, 13}, {149, 14}, {173, 15}, {174, 16}, {175, 17},
    {176, 18}, {177, 19}, {201, 20}, {202, 21}, {203, 22}, {204, 23}, {205, 24}, {91, 0}, {92, 1},
    {93, 2}, {94, 3}, {95, 4}, {119, 5}, {120, 6}, {121, 7}, {122, 8}, {123, 9}, {147, 10}, {148, 11},
    {149, 12}, {150, 13}, {151, 14}, {175, 15}, {176, 16}, {177, 17}, {178, 18}, {179, 19}, {203, 20},
    {204, 21}, {205, 22}, {206, 23}, {207, 24}, {93, 0}, {94, 1}, {95, 2}, {96, 3}, {97, 4}, {121, 5},
    {122, 6}, {123, 7}, {124, 8}, {125, 9}, {149, 10}, {150, 11}, {151, 12}, {152, 13}, {153, 14},
    {177, 15}, {178, 16}, {179, 17}, {180, 18}, {181, 19}, {205, 20}, {206, 21}, {207, 22}, {208, 23},
    {209, 24}, {95, 0}, {96, 1}, {97, 2}, {98, 3}, {99, 4}, {123, 5}, {124, 6}, {125, 7}, {126, 8},
    {127, 9}, {151, 10}, {152, 11}, {153, 12}, {154, 13}, {155, 14}, {179, 15}, {180, 16}, {181, 17},
    {182, 18}, {183, 19}, {207, 20}, {208, 21}, {209, 22}, {210, 23}, {211, 24}, {97, 0}, {98, 1},
    {99, 2}, {100, 3}, {101, 4}, {125, 5}, {126, 6}, {127, 7}, {128, 8}, {129, 9}, {153, 10}, {154, 11},
    {155, 12}, {156, 13}, {157, 14}, {181, 15}, {182, 16}, {183, 17}, {184, 18}, {185, 19}, {209, 20},
    {210, 21}, {211, 22}, {212, 23}, {213, 24}, {99, 0}, {100, 1}, {101, 2}, {102, 3}, {103, 4}, {127, 5},
    {128, 6}, {129, 7}, {130, 8}, {131, 9}, {155, 10}, {156, 11}, {157, 12}, {158, 13}, {159, 14},
    {183, 15}, {184, 16}, {185, 17}, {186, 18}, {187, 19}, {211, 20}, {212, 21}, {213, 22}, {214, 23},
    {215, 24}, {101, 0}, {102, 1}, {103, 2}, {104, 3}, {105, 4}, {129, 5}, {130, 6}, {131, 7}, {132, 8},
    {133, 9}, {157, 10}, {158, 11}, {159, 12}, {160, 13}, {161, 14}, {185, 15}, {186, 16}, {187, 17},
    {188, 18}, {189, 19}, {213, 20}, {214, 21}, {215, 22}, {216, 23}, {217, 24}, {103, 0}, {104, 1},
    {105, 2}, {106, 3}, {107, 4}, {131, 5}, {132, 6}, {133, 7}, {134, 8}, {135, 9}, {159, 10}, {160, 11},
    {161, 12}, {162, 13}, {163, 14}, {187, 15}, {188, 16}, {189, 17}, {190, 18}, {191, 19}, {215, 20},
    {216, 21}, {217, 22}, {218, 23}, {219, 24}, {105, 0}, {106, 1}, {107, 2}, {108, 3}, {109, 4},
    {133, 5}, {134, 6}, {135, 7}, {136, 8}, {137, 9}, {161, 10}, {162, 11}, {163, 12}, {164, 13},
    {165, 14}, {189, 15}, {190, 16}, {191, 17}, {192, 18}, {193, 19}, {217, 20}, {218, 21}, {219, 22},
    {220, 23}, {221, 24}, {107, 0}, {108, 1}, {109, 2}, {110, 3}, {111, 4}, {135, 5}, {136, 6}, {137, 7},
    {138, 8}, {139, 9}, {163, 10}, {164, 11}, {165, 12}, {166, 13}, {167, 14}, {191, 15}, {192, 16},
    {193, 17}, {194, 18}, {195, 19}, {219, 20}, {220, 21}, {221, 22}, {222, 23}, {223, 24}, {109, 0},
    {110, 1}, {111, 2}, {137, 5}, {138, 6}, {139, 7}, {165, 10}, {166, 11}, {167, 12}, {193, 15},
    {194, 16}, {195, 17}, {221, 20}, {222, 21}, {223, 22}, {140, 1}, {141, 2}, {142, 3}, {143, 4},
    {168, 6}, {169, 7}, {170, 8}, {171, 9}, {196, 11}, {197, 12}, {198, 13}, {199, 14}, {224, 16},
    {225, 17}, {226, 18}, {227, 19}, {252, 21}, {253, 22}, {254, 23}, {255, 24}, {141, 0}, {142, 1},
    {143, 2}, {144, 3}, {145, 4}, {169, 5}, {170, 6}, {171, 7}, {172, 8}, {173, 9}, {197, 10}, {198, 11},
    {199, 12}, {200, 13}, {201, 14}, {225, 15}, {226, 16}, {227, 17}, {228, 18}, {229, 19}, {253, 20},
    {254, 21}, {255, 22}, {256, 23}, {257, 24}, {143, 0}, {144, 1}, {145, 2}, {146, 3}, {147, 4},
    {171, 5}, {172, 6}, {173, 7}, {174, 8}, {175, 9}, {199, 10}, {200, 11}, {201, 12}, {202, 13},
    {203, 14}, {227, 15}, {228, 16}, {229, 17}, {230, 18}, {231, 19}, {255, 20}, {256, 21}, {257, 22},
    {258, 23}, {259, 24}, {145, 0}, {146, 1}, {147, 2}, {148, 3}, {149, 4}, {173, 5}, {174, 6}, {175, 7},
    {176, 8}, {177, 9}, {201, 10}, {202, 11}, {203, 12}, {204, 13}, {205, 14}, {229, 15}, {230, 16},
    {231, 17}, {232, 18}, {233, 19}, {257, 20}, {258, 21}, {259, 22}, {260, 23}, {261, 24}, {147, 0},
    {148, 1}, {149, 2}, {150, 3}, {151, 4}, {175, 5}, {176, 6}, {177, 7}, {178, 8}, {179, 9}, {203, 10},
    {204, 11}, {205, 12}, {206, 13}, {207, 14}, {231, 15}, {232, 16}, {233, 17}, {234, 18}, {235, 19},
    {259, 20}, {260, 21}, {261, 22}, {262, 23}, {263, 24}, {149, 0}, {150, 1}, {151, 2}, {152, 3},
    {153, 4}, {177, 5}, {178, 6}, {179, 7}, {180, 8}, {181, 9}, {205, 10}, {206, 11}, {207, 12},
    {208, 13}, {209, 14}, {233, 15}, {234, 16}, {235, 17}, {236, 18}, {237, 19}, {261, 20}, {262, 21},
    {263, 22}, {264, 23}, {265, 24}, {151, 0}, {152, 1}, {153, 2}, {154, 3}, {155, 4}, {179, 5}, {180, 6},
    {181, 7}, {182, 8}, {183, 9}, {207, 10}, {208, 11}, {209, 12}, {210, 13}, {211, 14}, {235, 15},
    {236, 16}, {237, 17}, {238, 18}, {239, 19}, {263, 20}, {264, 21}, {265, 22}, {266, 23}, {267, 24},
    {153, 0}, {154, 1}, {155, 2}, {156, 3}, {157, 4}, {181, 5}, {182, 6}, {183, 7}, {184, 8}, {185, 9},
    {209, 10}, {210, 11}, {211, 12}, {212, 13}, {213, 14}, {237, 15}, {238, 16}, {239, 17}, {240, 18},
    {241, 19}, {265, 20}, {266, 21}, {267, 22}, {268, 23}, {269, 24}, {155, 0}, {156, 1}, {157, 2},
    {158, 3}, {159, 4}, {183, 5}, {184, 6}, {185, 7}, {186, 8}, {187, 9}, {211, 10}, {212, 11}, {213, 12},
    {214, 13}, {215, 14}, {239, 15}, {240, 16}, {241, 17}, {242, 18}, {243, 19}, {267, 20}, {268, 21},
    {269, 22}, {270, 23}, {271, 24}, {157, 0}, {158, 1}, {159, 2}, {160, 3}, {161, 4}, {185, 5}, {186, 6},
    {187, 7}, {188, 8}, {189, 9}, {213, 10}, {214, 11}, {215, 12}, {216, 13}, {217, 14}, {241, 15},
    {242, 16}, {243, 17}, {244, 18}, {245, 19}, {269, 20}, {270, 21}, {271, 22}, {272, 23}, {273, 24},
    {159, 0}, {160, 1}, {161, 2}, {162, 3}, {163, 4}, {187, 5}, {188, 6}, {189, 7}, {190, 8}, {191, 9},
    {215, 10}, {216, 11}, {217, 12}, {218, 13}, {219, 14}, {243, 15}, {244, 16}, {245, 17}, {246, 18},
    {247, 19}, {271, 20}, {272, 21}, {273, 22}, {274, 23}, {275, 24}, {161, 0}, {162, 1}, {163, 2},
    {164, 3}, {165, 4}, {189, 5}, {190, 6}, {191, 7}, {192, 8}, {193, 9}, {217, 10}, {218, 11}, {219, 12},
    {220, 13}, {221, 14}, {245, 15}, {246, 16}, {247, 17}, {248, 18}, {249, 19}, {273, 20}, {274, 21},
    {275, 22}, {276, 23}, {277, 24}, {163, 0}, {164, 1}, {165, 2}, {166, 3}, {167, 4}, {191, 5}, {192, 6},
    {193, 7}, {194, 8}, {195, 9}, {219, 10}, {220, 11}, {221, 12}, {222, 13}, {223, 14}, {247, 15},
    {248, 16}, {249, 17}, {250, 18}, {251, 19}, {275, 20}, {276, 21}, {277, 22}, {278, 23}, {279, 24},
    {165, 0}, {166, 1}, {167, 2}, {193, 5}, {194, 6}, {195, 7}, {221, 10}, {222, 11}, {223, 12},
    {249, 15}, {250, 16}, {251, 17}, {277, 20}, {278, 21}, {279, 22}, {196, 1}, {197, 2}, {198, 3},
    {199, 4}, {224, 6}, {225, 7}, {226, 8}, {227, 9}, {252, 11}, {253, 12}, {254, 13}, {255, 14},
    {280, 16}, {281, 17}, {282, 18}, {283, 19}, {308, 21}, {309, 22}, {310, 23}, {311, 24}, {197, 0},
    {198, 1}, {199, 2}, {200, 3}, {201, 4}, {225, 5}, {226, 6}, {227, 7}, {228, 8}, {229, 9}, {253, 10},
    {254, 11}, {255, 12}, {256, 13}, {257, 14}, {281, 15}, {282, 16}, {283, 17}, {284, 18}, {285, 19},
    {309, 20}, {310, 21}, {311, 22}, {312, 23}, {313, 24}, {199, 0}, {200, 1}, {201, 2}, {202, 3},
    {203, 4}, {227, 5}, {228, 6}, {229, 7}, {230, 8}, {231, 9}, {255, 10}, {256, 11}, {257, 12},
    {258, 13}, {259, 14}, {283, 15}, {284, 16}, {285, 17}, {286, 18}, {287, 19}, {311, 20}, {312, 21},
    {313, 22}, {314, 23}, {315, 24}, {201, 0}, {202, 1}, {203, 2}, {204, 3}, {205, 4}, {229, 5}, {230, 6},
    {231, 7}, {232, 8}, {233, 9}, {257, 10}, {258, 11}, {259, 12}, {260, 13}, {261, 14}, {285, 15},
    {286, 16}, {287, 17}, {288, 18}, {289, 19}, {313, 20}, {314, 21}, {315, 22}, {316, 23}, {317, 24},
    {203, 0}, {204, 1}, {205, 2}, {206, 3}, {207, 4}, {231, 5}, {232, 6}, {233, 7}, {234, 8}, {235, 9},
    {259, 10}, {260, 11}, {261, 12}, {262, 13}, {263, 14}, {287, 15}, {288, 16}, {289, 17}, {290, 18},
    {291, 19}, {315, 20}, {316, 21}, {317, 22}, {318, 23}, {319, 24}, {205, 0}, {206, 1}, {207, 2},
    {208, 3}, {209, 4}, {233, 5}, {234, 6}, {235, 7}, {236, 8}, {237, 9}, {261, 10}, {262, 11}, {263, 12},
    {264, 13}, {265, 14}, {289, 15}, {290, 16}, {291, 17}, {292, 18}, {293, 19}, {317, 20}, {318, 21},
    {319, 22}, {320, 23}, {321, 24}, {207, 0}, {208, 1}, {209, 2}, {210, 3}, {211, 4}, {235, 5}, {236, 6},
    {237, 7}, {238, 8}, {239, 9}, {263, 10}, {264, 11}, {265, 12}, {266, 13}, {267, 14}, {291, 15},
    {292, 16}, {293, 17}, {294, 18}, {295, 19}, {319, 20}, {320, 21}, {321, 22}, {322, 23}, {323, 24},
    {209, 0}, {210, 1}, {211, 2}, {212, 3}, {213, 4}, {237, 5}, {238, 6}, {239, 7}, {240, 8}, {241, 9},
    {265, 10}, {266, 11}, {267, 12}, {268, 13}, {269, 14}, {293, 15}, {294, 16}, {295, 17}, {296, 18},
    {297, 19}, {321, 20}, {322, 21}, {323, 22}, {324, 23}, {325, 24}, {211, 0}, {212, 1}, {213, 2},
    {214, 3}, {215, 4}, {239, 5}, {240, 6}, {241, 7}, {242, 8}, {243, 9}, {267, 10}, {268, 11}, {269, 12},
    {270, 13}, {271, 14}, {295, 15}, {296, 16}, {297, 17}, {298, 18}, {299, 19}, {323, 20}, {324, 21},
    {325, 22}, {326, 23}, {327, 24}, {213, 0}, {214, 1}, {215, 2}, {216, 3}, {217, 4}, {241, 5}, {242, 6},
    {243, 7}, {244, 8}, {245, 9}, {269, 10}, {270, 11}, {271, 12}, {272, 13}, {273, 14}, {297, 15},
    {298, 16}, {299, 17}, {300, 18}, {301, 19}, {325, 20}, {326, 21}, {327, 22}, {328, 23}, {329, 24},
    {215, 0}, {216, 1}, {217, 2}, {218, 3}, {219, 4}, {243, 5}, {244, 6}, {245, 7}, {246, 8}, {247, 9},
    {271, 10}, {272, 11}, {273, 12}, {274, 13}, {275, 14}, {299, 15}, {300, 16}, {301, 17}, {302, 18},
    {303, 19}, {327, 20}, {328, 21}, {329, 22}, {330, 23}, {331, 24}, {217, 0}, {218, 1}, {219, 2},
    {220, 3}, {221, 4}, {245, 5}, {246, 6}, {247, 7}, {248, 8}, {249, 9}, {273, 10}, {274, 11}, {275, 12},
    {276, 13}, {277, 14}, {301, 15}, {302, 16}, {303, 17}, {304, 18}, {305, 19}, {329, 20}, {330, 21},
    {331, 22}, {332, 23}, {333, 24}, {219, 0}, {220, 1}, {221, 2}, {222, 3}, {223, 4}, {247, 5}, {248, 6},
    {249, 7}, {250, 8}, {251, 9}, {275, 10}, {276, 11}, {277, 12}, {278, 13}, {279, 14}, {303, 15},
    {304, 16}, {305, 17}, {306, 18}, {307, 19}, {331, 20}, {332, 21}, {333, 22}, {334, 23}, {335, 24},
    {221, 0}, {222, 1}, {223, 2}, {249, 5}, {250, 6}, {251, 7}, {277, 10}, {278, 11}, {279, 12},
    {305, 15}, {306, 16}, {307, 17}, {333, 20}, {334, 21}, {335, 22}, {252, 1}, {253, 2}, {254, 3},
    {255, 4}, {280, 6}, {281, 7}, {282, 8}, {283, 9}, {308, 11}, {309, 12}, {310, 13}, {311, 14},
    {336, 16}, {337, 17}, {338, 18}, {339, 19}, {364, 21}, {365, 22}, {366, 23}, {367, 24}, {253, 0},
    {254, 1}, {255, 2}, {256, 3}, {257, 4}, {281, 5}, {282, 6}, {283, 7}, {284, 8}, {285, 9}, {309, 10},
    {310, 11}, {311, 12}, {312, 13}, {313, 14}, {337, 15}, {338, 16}, {339, 17}, {340, 18}, {341, 19},
    {365, 20}, {366, 21}, {367, 22}, {368, 23}, {369, 24}, {255, 0}, {256, 1}, {257, 2}, {258, 3},
    {259, 4}, {283, 5}, {284, 6}, {285, 7}, {286, 8}, {287, 9}, {311, 10}, {312, 11}, {313, 12},
    {314, 13}, {315, 14}, {339, 15}, {340, 16}, {341, 17}, {342, 18}, {343, 19}, {367, 20}, {368, 21},
    {369, 22}, {370, 23}, {371, 24}, {257, 0}, {258, 1}, {259, 2}, {260, 3}, {261, 4}, {285, 5}, {286, 6},
    {287, 7}, {288, 8}, {289, 9}, {313, 10}, {314, 11}, {315, 12}, {316, 13}, {317, 14}, {341, 15},
    {342, 16}, {343, 17}, {344, 18}, {345, 19}, {369, 20}, {370, 21}, {371, 22}, {372, 23}, {373, 24},
    {259, 0}, {260, 1}, {261, 2}, {262, 3}, {263, 4}, {287, 5}, {288, 6}, {289, 7}, {290, 8}, {291, 9},
    {315, 10}, {316, 11}, {317, 12}, {318, 13}, {319, 14}, {343, 15}, {344, 16}, {345, 17}, {346, 18},
    {347, 19}, {371, 20}, {372, 21}, {373, 22}, {374, 23}, {375, 24}, {261, 0}, {262, 1}, {263, 2},
    {264, 3}, {265, 4}, {289, 5}, {290, 6}, {291, 7}, {292, 8}, {293, 9}, {317, 10}, {318, 11}, {319, 12},
    {320, 13}, {321, 14}, {345, 15}, {346, 16}, {347, 17}, {348, 18}, {349, 19}, {373, 20}, {374, 21},
    {375, 22}, {376, 23}, {377, 24}, {263, 0}, {264, 1}, {265, 2}, {266, 3}, {267, 4}, {291, 5}, {292, 6},
    {293, 7}, {294, 8}, {295, 9}, {319, 10}, {320, 11}, {321, 12}, {322, 13}, {323, 14}, {347, 15},
    {348, 16}, {349, 17}, {350, 18}, {351, 19}, {375, 20}, {376, 21}, {377, 22}, {378, 23}, {379, 24},
    {265, 0}, {266, 1}, {267, 2}, {268, 3}, {269, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9},
    {321, 10}, {322, 11}, {323, 12}, {324, 13}, {325, 14}, {349, 15}, {350, 16}, {351, 17}, {352, 18},
    {353, 19}, {377, 20}, {378, 21}, {379, 22}, {380, 23}, {381, 24}, {267, 0}, {268, 1}, {269, 2},
    {270, 3}, {271, 4}, {295, 5}, {296, 6}, {297, 7}, {298, 8}, {299, 9}, {323, 10}, {324, 11}, {325, 12},
    {326, 13}, {327, 14}, {351, 15}, {352, 16}, {353, 17}, {354, 18}, {355, 19}, {379, 20}, {380, 21},
    {381, 22}, {382, 23}, {383, 24}, {269, 0}, {270, 1}, {271, 2}, {272, 3}, {273, 4}, {297, 5}, {298, 6},
    {299, 7}, {300, 8}, {301, 9}, {325, 10}, {326, 11}, {327, 12}, {328, 13}, {329, 14}, {353, 15},
    {354, 16}, {355, 17}, {356, 18}, {357, 19}, {381, 20}, {382, 21}, {383, 22}, {384, 23}, {385, 24},
    {271, 0}, {272, 1}, {273, 2}, {274, 3}, {275, 4}, {299, 5}, {300, 6}, {301, 7}, {302, 8}, {303, 9},
    {327, 10}, {328, 11}, {329, 12}, {330, 13}, {331, 14}, {355, 15}, {356, 16}, {357, 17}, {358, 18},
    {359, 19}, {383, 20}, {384, 21}, {385, 22}, {386, 23}, {387, 24}, {273, 0}, {274, 1}, {275, 2},
    {276, 3}, {277, 4}, {301, 5}, {302, 6}, {303, 7}, {304, 8}, {305, 9}, {329, 10}, {330, 11}, {331, 12},
    {332, 13}, {333, 14}, {357, 15}, {358, 16}, {359, 17}, {360, 18}, {361, 19}, {385, 20}, {386, 21},
    {387, 22}, {388, 23}, {389, 24}, {275, 0}, {276, 1}, {277, 2}, {278, 3}, {279, 4}, {303, 5}, {304, 6},
    {305, 7}, {306, 8}, {307, 9}, {331, 10}, {332, 11}, {333, 12}, {334, 13}, {335, 14}, {359, 15},
    {360, 16}, {361, 17}, {362, 18}, {363, 19}, {387, 20}, {388, 21}, {389, 22}, {390, 23}, {391, 24},
    {277, 0}, {278, 1}, {279, 2}, {305, 5}, {306, 6}, {307, 7}, {333, 10}, {334, 11}, {335, 12},
    {361, 15}, {362, 16}, {363, 17}, {389, 20}, {390, 21}, {391, 22}, {308, 1}, {309, 2}, {310, 3},
    {311, 4}, {336, 6}, {337, 7}, {338, 8}, {339, 9}, {364, 11}, {365, 12}, {366, 13}, {367, 14},
    {392, 16}, {393, 17}, {394, 18}, {395, 19}, {420, 21}, {421, 22}, {422, 23}, {423, 24}, {309, 0},
    {310, 1}, {311, 2}, {312, 3}, {313, 4}, {337, 5}, {338, 6}, {339, 7}, {340, 8}, {341, 9}, {365, 10},
    {366, 11}, {367, 12}, {368, 13}, {369, 14}, {393, 15}, {394, 16}, {395, 17}, {396, 18}, {397, 19},
    {421, 20}, {422, 21}, {423, 22}, {424, 23}, {425, 24}, {311, 0}, {312, 1}, {313, 2}, {314, 3},
    {315, 4}, {339, 5}, {340, 6}, {341, 7}, {342, 8}, {343, 9}, {367, 10}, {368, 11}, {369, 12},
    {370, 13}, {371, 14}, {395, 15}, {396, 16}, {397, 17}, {398, 18}, {399, 19}, {423, 20}, {424, 21},
    {425, 22}, {426, 23}, {427, 24}, {313, 0}, {314, 1}, {315, 2}, {316, 3}, {317, 4}, {341, 5}, {342, 6},
    {343, 7}, {344, 8}, {345, 9}, {369, 10}, {370, 11}, {371, 12}, {372, 13}, {373, 14}, {397, 15},
    {398, 16}, {399, 17}, {400, 18}, {401, 19}, {425, 20}, {426, 21}, {427, 22}, {428, 23}, {429, 24},
    {315, 0}, {316, 1}, {317, 2}, {318, 3}, {319, 4}, {343, 5}, {344, 6}, {345, 7}, {346, 8}, {347, 9},
    {371, 10}, {372, 11}, {373, 12}, {374, 13}, {375, 14}, {399, 15}, {400, 16}, {401, 17}, {402, 18},
    {403, 19}, {427, 20}, {428, 21}, {429, 22}, {430, 23}, {431, 24}, {317, 0}, {318, 1}, {319, 2},
    {320, 3}, {321, 4}, {345, 5}, {346, 6}, {347, 7}, {348, 8}, {349, 9}, {373, 10}, {374, 11}, {375, 12},
    {376, 13}, {377, 14}, {401, 15}, {402, 16}, {403, 17}, {404, 18}, {405, 19}, {429, 20}, {430, 21},
    {431, 22}, {432, 23}, {433, 24}, {319, 0}, {320, 1}, {321, 2}, {322, 3}, {323, 4}, {347, 5}, {348, 6},
    {349, 7}, {350, 8}, {351, 9}, {375, 10}, {376, 11}, {377, 12}, {378, 13}, {379, 14}, {403, 15},
    {404, 16}, {405, 17}, {406, 18}, {407, 19}, {431, 20}, {432, 21}, {433, 22}, {434, 23}, {435, 24},
    {321, 0}, {322, 1}, {323, 2}, {324, 3}, {325, 4}, {349, 5}, {350, 6}, {351, 7}, {352, 8}, {353, 9},
    {377, 10}, {378, 11}, {379, 12}, {380, 13}, {381, 14}, {405, 15}, {406, 16}, {407, 17}, {408, 18},
    {409, 19}, {433, 20}, {434, 21}, {435, 22}, {436, 23}, {437, 24}, {323, 0}, {324, 1}, {325, 2},
    {326, 3}, {327, 4}, {351, 5}, {352, 6}, {353, 7}, {354, 8}, {355, 9}, {379, 10}, {380, 11}, {381, 12},
    {382, 13}, {383, 14}, {407, 15}, {408, 16}, {409, 17}, {410, 18}, {411, 19}, {435, 20}, {436, 21},
    {437, 22}, {438, 23}, {439, 24}, {325, 0}, {326, 1}, {327, 2}, {328, 3}, {329, 4}, {353, 5}, {354, 6},
    {355, 7}, {356, 8}, {357, 9}, {381, 10}, {382, 11}, {383, 12}, {384, 13}, {385, 14}, {409, 15},
    {410, 16}, {411, 17}, {412, 18}, {413, 19}, {437, 20}, {438, 21}, {439, 22}, {440, 23}, {441, 24},
    {327, 0}, {328, 1}, {329, 2}, {330, 3}, {331, 4}, {355, 5}, {356, 6}, {357, 7}, {358, 8}, {359, 9},
    {383, 10}, {384, 11}, {385, 12}, {386, 13}, {387, 14}, {411, 15}, {412, 16}, {413, 17}, {414, 18},
    {415, 19}, {439, 20}, {440, 21}, {441, 22}, {442, 23}, {443, 24}, {329, 0}, {330, 1}, {331, 2},
    {332, 3}, {333, 4}, {357, 5}, {358, 6}, {359, 7}, {360, 8}, {361, 9}, {385, 10}, {386, 11}, {387, 12},
    {388, 13}, {389, 14}, {413, 15}, {414, 16}, {415, 17}, {416, 18}, {417, 19}, {441, 20}, {442, 21},
    {443, 22}, {444, 23}, {445, 24}, {331, 0}, {332, 1}, {333, 2}, {334, 3}, {335, 4}, {359, 5}, {360, 6},
    {361, 7}, {362, 8}, {363, 9}, {387, 10}, {388, 11}, {389, 12}, {390, 13}, {391, 14}, {415, 15},
    {416, 16}, {417, 17}, {418, 18}, {419, 19}, {443, 20}, {444, 21}, {445, 22}, {446, 23}, {447, 24},
    {333, 0}, {334, 1}, {335, 2}, {361, 5}, {362, 6}, {363, 7}, {389, 10}, {390, 11}, {391, 12},
    {417, 15}, {418, 16}, {419, 17}, {445, 20}, {446, 21}, {447, 22}, {364, 1}, {365, 2}, {366, 3},
    {367, 4}, {392, 6}, {393, 7}, {394, 8}, {395, 9}, {420, 11}, {421, 12}, {422, 13}, {423, 14},
    {448, 16}, {449, 17}, {450, 18}, {451, 19}, {476, 21}, {477, 22}, {478, 23}, {479, 24}, {365, 0},
    {366, 1}, {367, 2}, {368, 3}, {369, 4}, {393, 5}, {394, 6}, {395, 7}, {396, 8}, {397, 9}, {421, 10},
    {422, 11}, {423, 12}, {424, 13}, {425, 14}, {449, 15}, {450, 16}, {451, 17}, {452, 18}, {453, 19},
    {477, 20}, {478, 21}, {479, 22}, {480, 23}, {481, 24}, {367, 0}, {368, 1}, {369, 2}, {370, 3},
    {371, 4}, {395, 5}, {396, 6}, {397, 7}, {398, 8}, {399, 9}, {423, 10}, {424, 11}, {425, 12},
    {426, 13}, {427, 14}, {451, 15}, {452, 16}, {453, 17}, {454, 18}, {455, 19}, {479, 20}, {480, 21},
    {481, 22}, {482, 23}, {483, 24}, {369, 0}, {370, 1}, {371, 2}, {372, 3}, {373, 4}, {397, 5}, {398, 6},
    {399, 7}, {400, 8}, {401, 9}, {425, 10}, {426, 11}, {427, 12}, {428, 13}, {429, 14}, {453, 15},
    {454, 16}, {455, 17}, {456, 18}, {457, 19}, {481, 20}, {482, 21}, {483, 22}, {484, 23}, {485, 24},
    {371, 0}, {372, 1}, {373, 2}, {374, 3}, {375, 4}, {399, 5}, {400, 6}, {401, 7}, {402, 8}, {403, 9},
    {427, 10}, {428, 11}, {429, 12}, {430, 13}, {431, 14}, {455, 15}, {456, 16}, {457, 17}, {458, 18},
    {459, 19}, {483, 20}, {484, 21}, {485, 22}, {486, 23}, {487, 24}, {373, 0}, {374, 1}, {375, 2},
    {376, 3}, {377, 4}, {401, 5}, {402, 6}, {403, 7}, {404, 8}, {405, 9}, {429, 10}, {430, 11}, {431, 12},
    {432, 13}, {433, 14}, {457, 15}, {458, 16}, {459, 17}, {460, 18}, {461, 19}, {485, 20}, {486, 21},
    {487, 22}, {488, 23}, {489, 24}, {375, 0}, {376, 1}, {377, 2}, {378, 3}, {379, 4}, {403, 5}, {404, 6},
    {405, 7}, {406, 8}, {407, 9}, {431, 10}, {432, 11}, {433, 12}, {434, 13}, {435, 14}, {459, 15},
    {460, 16}, {461, 17}, {462, 18}, {463, 19}, {487, 20}, {488, 21}, {489, 22}, {490, 23}, {491, 24},
    {377, 0}, {378, 1}, {379, 2}, {380, 3}, {381, 4}, {405, 5}, {406, 6}, {407, 7}, {408, 8}, {409, 9},
    {433, 10}, {434, 11}, {435, 12}, {436, 13}, {437, 14}, {461, 15}, {462, 16}, {463, 17}, {464, 18},
    {465, 19}, {489, 20}, {490, 21}, {491, 22}, {492, 23}, {493, 24}, {379, 0}, {380, 1}, {381, 2},
    {382, 3}, {383, 4}, {407, 5}, {408, 6}, {409, 7}, {410, 8}, {411, 9}, {435, 10}, {436, 11}, {437, 12},
    {438, 13}, {439, 14}, {463, 15}, {464, 16}, {465, 17}, {466, 18}, {467, 19}, {491, 20}, {492, 21},
    {493, 22}, {494, 23}, {495, 24}, {381, 0}, {382, 1}, {383, 2}, {384, 3}, {385, 4}, {409, 5}, {410, 6},
    {411, 7}, {412, 8}, {413, 9}, {437, 10}, {438, 11}, {439, 12}, {440, 13}, {441, 14}, {465, 15},
    {466, 16}, {467, 17}, {468, 18}, {469, 19}, {493, 20}, {494, 21}, {495, 22}, {496, 23}, {497, 24},
    {383, 0}, {384, 1}, {385, 2}, {386, 3}, {387, 4}, {411, 5}, {412, 6}, {413, 7}, {414, 8}, {415, 9},
    {439, 10}, {440, 11}, {441, 12}, {442, 13}, {443, 14}, {467, 15}, {468, 16}, {469, 17}, {470, 18},
    {471, 19}, {495, 20}, {496, 21}, {497, 22}, {498, 23}, {499, 24}, {385, 0}, {386, 1}, {387, 2},
    {388, 3}, {389, 4}, {413, 5}, {414, 6}, {415, 7}, {416, 8}, {417, 9}, {441, 10}, {442, 11}, {443, 12},
    {444, 13}, {445, 14}, {469, 15}, {470, 16}, {471, 17}, {472, 18}, {473, 19}, {497, 20}, {498, 21},
    {499, 22}, {500, 23}, {501, 24}, {387, 0}, {388, 1}, {389, 2}, {390, 3}, {391, 4}, {415, 5}, {416, 6},
    {417, 7}, {418, 8}, {419, 9}, {443, 10}, {444, 11}, {445, 12}, {446, 13}, {447, 14}, {471, 15},
    {472, 16}, {473, 17}, {474, 18}, {475, 19}, {499, 20}, {500, 21}, {501, 22}, {502, 23}, {503, 24},
    {389, 0}, {390, 1}, {391, 2}, {417, 5}, {418, 6}, {419, 7}, {445, 10}, {446, 11}, {447, 12},
    {473, 15}, {474, 16}, {475, 17}, {501, 20}, {502, 21}, {503, 22}, {420, 1}, {421, 2}, {422, 3},
    {423, 4}, {448, 6}, {449, 7}, {450, 8}, {451, 9}, {476, 11}, {477, 12}, {478, 13}, {479, 14},
    {504, 16}, {505, 17}, {506, 18}, {507, 19}, {532, 21}, {533, 22}, {534, 23}, {535, 24}, {421, 0},
    {422, 1}, {423, 2}, {424, 3}, {425, 4}, {449, 5}, {450, 6}, {451, 7}, {452, 8}, {453, 9}, {477, 10},
    {478, 11}, {479, 12}, {480, 13}, {481, 14}, {505, 15}, {506, 16}, {507, 17}, {508, 18}, {509, 19},
    {533, 20}, {534, 21}, {535, 22}, {536, 23}, {537, 24}, {423, 0}, {424, 1}, {425, 2}, {426, 3},
    {427, 4}, {451, 5}, {452, 6}, {453, 7}, {454, 8}, {455, 9}, {479, 10}, {480, 11}, {481, 12},
    {482, 13}, {483, 14}, {507, 15}, {508, 16}, {509, 17}, {510, 18}, {511, 19}, {535, 20}, {536, 21},
    {537, 22}, {538, 23}, {539, 24}, {425, 0}, {426, 1}, {427, 2}, {428, 3}, {429, 4}, {453, 5}, {454, 6},
    {455, 7}, {456, 8}, {457, 9}, {481, 10}, {482, 11}, {483, 12}, {484, 13}, {485, 14}, {509, 15},
    {510, 16}, {511, 17}, {512, 18}, {513, 19}, {537, 20}, {538, 21}, {539, 22}, {540, 23}, {541, 24},
    {427, 0}, {428, 1}, {429, 2}, {430, 3}, {431, 4}, {455, 5}, {456, 6}, {457, 7}, {458, 8}, {459, 9},
    {483, 10}, {484, 11}, {485, 12}, {486, 13}, {487, 14}, {511, 15}, {512, 16}, {513, 17}, {514, 18},
    {515, 19}, {539, 20}, {540, 21}, {541, 22}, {542, 23}, {543, 24}, {429, 0}, {430, 1}, {431, 2},
    {432, 3}, {433, 4}, {457, 5}, {458, 6}, {459, 7}, {460, 8}, {461, 9}, {485, 10}, {486, 11}, {487, 12},
    {488, 13}, {489, 14}, {513, 15}, {514, 16}, {515, 17}, {516, 18}, {517, 19}, {541, 20}, {542, 21},
    {543, 22}, {544, 23}, {545, 24}, {431, 0}, {432, 1}, {433, 2}, {434, 3}, {435, 4}, {459, 5}, {460, 6},
    {461, 7}, {462, 8}, {463, 9}, {487, 10}, {488, 11}, {489, 12}, {490, 13}, {491, 14}, {515, 15},
    {516, 16}, {517, 17}, {518, 18}, {519, 19}, {543, 20}, {544, 21}, {545, 22}, {546, 23}, {547, 24},
    {433, 0}, {434, 1}, {435, 2}, {436, 3}, {437, 4}, {461, 5}, {462, 6}, {463, 7}, {464, 8}, {465, 9},
    {489, 10}, {490, 11}, {491, 12}, {492, 13}, {493, 14}, {517, 15}, {518, 16}, {519, 17}, {520, 18},
    {521, 19}, {545, 20}, {546, 21}, {547, 22}, {548, 23}, {549, 24}, {435, 0}, {436, 1}, {437, 2},
    {438, 3}, {439, 4}, {463, 5}, {464, 6}, {465, 7}, {466, 8}, {467, 9}, {491, 10}, {492, 11}, {493, 12},
    {494, 13}, {495, 14}, {519, 15}, {520, 16}, {521, 17}, {522, 18}, {523, 19}, {547, 20}, {548, 21},
    {549, 22}, {550, 23}, {551, 24}, {437, 0}, {438, 1}, {439, 2}, {440, 3}, {441, 4}, {465, 5}, {466, 6},
    {467, 7}, {468, 8}, {469, 9}, {493, 10}, {494, 11}, {495, 12}, {496, 13}, {497, 14}, {521, 15},
    {522, 16}, {523, 17}, {524, 18}, {525, 19}, {549, 20}, {550, 21}, {551, 22}, {552, 23}, {553, 24},
    {439, 0}, {440, 1}, {441, 2}, {442, 3}, {443, 4}, {467, 5}, {468, 6}, {469, 7}, {470, 8}, {471, 9},
    {495, 10}, {496, 11}, {497, 12}, {498, 13}, {499, 14}, {523, 15}, {524, 16}, {525, 17}, {526, 18},
    {527, 19}, {551, 20}, {552, 21}, {553, 22}, {554, 23}, {555, 24}, {441, 0}, {442, 1}, {443, 2},
    {444, 3}, {445, 4}, {469, 5}, {470, 6}, {471, 7}, {472, 8}, {473, 9}, {497, 10}, {498, 11}, {499, 12},
    {500, 13}, {501, 14}, {525, 15}, {526, 16}, {527, 17}, {528, 18}, {529, 19}, {553, 20}, {554, 21},
    {555, 22}, {556, 23}, {557, 24}, {443, 0}, {444, 1}, {445, 2}, {446, 3}, {447, 4}, {471, 5}, {472, 6},
    {473, 7}, {474, 8}, {475, 9}, {499, 10}, {500, 11}, {501, 12}, {502, 13}, {503, 14}, {527, 15},
    {528, 16}, {529, 17}, {530, 18}, {531, 19}, {555, 20}, {556, 21}, {557, 22}, {558, 23}, {559, 24},
    {445, 0}, {446, 1}, {447, 2}, {473, 5}, {474, 6}, {475, 7}, {501, 10}, {502, 11}, {503, 12},
    {529, 15}, {530, 16}, {531, 17}, {557, 20}, {558, 21}, {559, 22}, {476, 1}, {477, 2}, {478, 3},
    {479, 4}, {504, 6}, {505, 7}, {506, 8}, {507, 9}, {532, 11}, {533, 12}, {534, 13}, {535, 14},
    {560, 16}, {561, 17}, {562, 18}, {563, 19}, {588, 21}, {589, 22}, {590, 23}, {591, 24}, {477, 0},
    {478, 1}, {479, 2}, {480, 3}, {481, 4}, {505, 5}, {506, 6}, {507, 7}, {508, 8}, {509, 9}, {533, 10},
    {534, 11}, {535, 12}, {536, 13}, {537, 14}, {561, 15}, {562, 16}, {563, 17}, {564, 18}, {565, 19},
    {589, 20}, {590, 21}, {591, 22}, {592, 23}, {593, 24}, {479, 0}, {480, 1}, {481, 2}, {482, 3},
    {483, 4}, {507, 5}, {508, 6}, {509, 7}, {510, 8}, {511, 9}, {535, 10}, {536, 11}, {537, 12},
    {538, 13}, {539, 14}, {563, 15}, {564, 16}, {565, 17}, {566, 18}, {567, 19}, {591, 20}, {592, 21},
    {593, 22}, {594, 23}, {595, 24}, {481, 0}, {482, 1}, {483, 2}, {484, 3}, {485, 4}, {509, 5}, {510, 6},
    {511, 7}, {512, 8}, {513, 9}, {537, 10}, {538, 11}, {539, 12}, {540, 13}, {541, 14}, {565, 15},
    {566, 16}, {567, 17}, {568, 18}, {569, 19}, {593, 20}, {594, 21}, {595, 22}, {596, 23}, {597, 24},
    {483, 0}, {484, 1}, {485, 2}, {486, 3}, {487, 4}, {511, 5}, {512, 6}, {513, 7}, {514, 8}, {515, 9},
    {539, 10}, {540, 11}, {541, 12}, {542, 13}, {543, 14}, {567, 15}, {568, 16}, {569, 17}, {570, 18},
    {571, 19}, {595, 20}, {596, 21}, {597, 22}, {598, 23}, {599, 24}, {485, 0}, {486, 1}, {487, 2},
    {488, 3}, {489, 4}, {513, 5}, {514, 6}, {515, 7}, {516, 8}, {517, 9}, {541, 10}, {542, 11}, {543, 12},
    {544, 13}, {545, 14}, {569, 15}, {570, 16}, {571, 17}, {572, 18}, {573, 19}, {597, 20}, {598, 21},
    {599, 22}, {600, 23}, {601, 24}, {487, 0}, {488, 1}, {489, 2}, {490, 3}, {491, 4}, {515, 5}, {516, 6},
    {517, 7}, {518, 8}, {519, 9}, {543, 10}, {544, 11}, {545, 12}, {546, 13}, {547, 14}, {571, 15},
    {572, 16}, {573, 17}, {574, 18}, {575, 19}, {599, 20}, {600, 21}, {601, 22}, {602, 23}, {603, 24},
    {489, 0}, {490, 1}, {491, 2}, {492, 3}, {493, 4}, {517, 5}, {518, 6}, {519, 7}, {520, 8}, {521, 9},
    {545, 10}, {546, 11}, {547, 12}, {548, 13}, {549, 14}, {573, 15}, {574, 16}, {575, 17}, {576, 18},
    {577, 19}, {601, 20}, {602, 21}, {603, 22}, {604, 23}, {605, 24}, {491, 0}, {492, 1}, {493, 2},
    {494, 3}, {495, 4}, {519, 5}, {520, 6}, {521, 7}, {522, 8}, {523, 9}, {547, 10}, {548, 11}, {549, 12},
    {550, 13}, {551, 14}, {575, 15}, {576, 16}, {577, 17}, {578, 18}, {579, 19}, {603, 20}, {604, 21},
    {605, 22}, {606, 23}, {607, 24}, {493, 0}, {494, 1}, {495, 2}, {496, 3}, {497, 4}, {521, 5}, {522, 6},
    {523, 7}, {524, 8}, {525, 9}, {549, 10}, {550, 11}, {551, 12}, {552, 13}, {553, 14}, {577, 15},
    {578, 16}, {579, 17}, {580, 18}, {581, 19}, {605, 20}, {606, 21}, {607, 22}, {608, 23}, {609, 24},
    {495, 0}, {496, 1}, {497, 2}, {498, 3}, {499, 4}, {523, 5}, {524, 6}, {525, 7}, {526, 8}, {527, 9},
    {551, 10}, {552, 11}, {553, 12}, {554, 13}, {555, 14}, {579, 15}, {580, 16}, {581, 17}, {582, 18},
    {583, 19}, {607, 20}, {608, 21}, {609, 22}, {610, 23}, {611, 24}, {497, 0}, {498, 1}, {499, 2},
    {500, 3}, {501, 4}, {525, 5}, {526, 6}, {527, 7}, {528, 8}, {529, 9}, {553, 10}, {554, 11}, {555, 12},
    {556, 13}, {557, 14}, {581, 15}, {582, 16}, {583, 17}, {584, 18}, {585, 19}, {609, 20}, {610, 21},
    {611, 22}, {612, 23}, {613, 24}, {499, 0}, {500, 1}, {501, 2}, {502, 3}, {503, 4}, {527, 5}, {528, 6},
    {529, 7}, {530, 8}, {531, 9}, {555, 10}, {556, 11}, {557, 12}, {558, 13}, {559, 14}, {583, 15},
    {584, 16}, {585, 17}, {586, 18}, {587, 19}, {611, 20}, {612, 21}, {613, 22}, {614, 23}, {615, 24},
    {501, 0}, {502, 1}, {503, 2}, {529, 5}, {530, 6}, {531, 7}, {557, 10}, {558, 11}, {559, 12},
    {585, 15}, {586, 16}, {587, 17}, {613, 20}, {614, 21}, {615, 22}, {532, 1}, {533, 2}, {534, 3},
    {535, 4}, {560, 6}, {561, 7}, {562, 8}, {563, 9}, {588, 11}, {589, 12}, {590, 13}, {591, 14},
    {616, 16}, {617, 17}, {618, 18}, {619, 19}, {644, 21}, {645, 22}, {646, 23}, {647, 24}, {533, 0},
    {534, 1}, {535, 2}, {536, 3}, {537, 4}, {561, 5}, {562, 6}, {563, 7}, {564, 8}, {565, 9}, {589, 10},
    {590, 11}, {591, 12}, {592, 13}, {593, 14}, {617, 15}, {618, 16}, {619, 17}, {620, 18}, {621, 19},
    {645, 20}, {646, 21}, {647, 22}, {648, 23}, {649, 24}, {535, 0}, {536, 1}, {537, 2}, {538, 3},
    {539, 4}, {563, 5}, {564, 6}, {565, 7}, {566, 8}, {567, 9}, {591, 10}, {592, 11}, {593, 12},
    {594, 13}, {595, 14}, {619, 15}, {620, 16}, {621, 17}, {622, 18}, {623, 19}, {647, 20}, {648, 21},
    {649, 22}, {650, 23}, {651, 24}, {537, 0}, {538, 1}, {539, 2}, {540, 3}, {541, 4}, {565, 5}, {566, 6},
    {567, 7}, {568, 8}, {569, 9}, {593, 10}, {594, 11}, {595, 12}, {596, 13}, {597, 14}, {621, 15},
    {622, 16}, {623, 17}, {624, 18}, {625, 19}, {649, 20}, {650, 21}, {651, 22}, {652, 23}, {653, 24},
    {539, 0}, {540, 1}, {541, 2}, {542, 3}, {543, 4}, {567, 5}, {568, 6}, {569, 7}, {570, 8}, {571, 9},
    {595, 10}, {596, 11}, {597, 12}, {598, 13}, {599, 14}, {623, 15}, {624, 16}, {625, 17}, {626, 18},
    {627, 19}, {651, 20}, {652, 21}, {653, 22}, {654, 23}, {655, 24}, {541, 0}, {542, 1}, {543, 2},
    {544, 3}, {545, 4}, {569, 5}, {570, 6}, {571, 7}, {572, 8}, {573, 9}, {597, 10}, {598, 11}, {599, 12},
    {600, 13}, {601, 14}, {625, 15}, {626, 16}, {627, 17}, {628, 18}, {629, 19}, {653, 20}, {654, 21},
    {655, 22}, {656, 23}, {657, 24}, {543, 0}, {544, 1}, {545, 2}, {546, 3}, {547, 4}, {571, 5}, {572, 6},
    {573, 7}, {574, 8}, {575, 9}, {599, 10}, {600, 11}, {601, 12}, {602, 13}, {603, 14}, {627, 15},
    {628, 16}, {629, 17}, {630, 18}, {631, 19}, {655, 20}, {656, 21}, {657, 22}, {658, 23}, {659, 24},
    {545, 0}, {546, 1}, {547, 2}, {548, 3}, {549, 4}, {573, 5}, {574, 6}, {575, 7}, {576, 8}, {577, 9},
    {601, 10}, {602, 11}, {603, 12}, {604, 13}, {605, 14}, {629, 15}, {630, 16}, {631, 17}, {632, 18},
    {633, 19}, {657, 20}, {658, 21}, {659, 22}, {660, 23}, {661, 24}, {547, 0}, {548, 1}, {549, 2},
    {550, 3}, {551, 4}, {575, 5}, {576, 6}, {577, 7}, {578, 8}, {579, 9}, {603, 10}, {604, 11}, {605, 12},
    {606, 13}, {607, 14}, {631, 15}, {632, 16}, {633, 17}, {634, 18}, {635, 19}, {659, 20}, {660, 21},
    {661, 22}, {662, 23}, {663, 24}, {549, 0}, {550, 1}, {551, 2}, {552, 3}, {553, 4}, {577, 5}, {578, 6},
    {579, 7}, {580, 8}, {581, 9}, {605, 10}, {606, 11}, {607, 12}, {608, 13}, {609, 14}, {633, 15},
    {634, 16}, {635, 17}, {636, 18}, {637, 19}, {661, 20}, {662, 21}, {663, 22}, {664, 23}, {665, 24},
    {551, 0}, {552, 1}, {553, 2}, {554, 3}, {555, 4}, {579, 5}, {580, 6}, {581, 7}, {582, 8}, {583, 9},
    {607, 10}, {608, 11}, {609, 12}, {610, 13}, {611, 14}, {635, 15}, {636, 16}, {637, 17}, {638, 18},
    {639, 19}, {663, 20}, {664, 21}, {665, 22}, {666, 23}, {667, 24}, {553, 0}, {554, 1}, {555, 2},
    {556, 3}, {557, 4}, {581, 5}, {582, 6}, {583, 7}, {584, 8}, {585, 9}, {609, 10}, {610, 11}, {611, 12},
    {612, 13}, {613, 14}, {637, 15}, {638, 16}, {639, 17}, {640, 18}, {641, 19}, {665, 20}, {666, 21},
    {667, 22}, {668, 23}, {669, 24}, {555, 0}, {556, 1}, {557, 2}, {558, 3}, {559, 4}, {583, 5}, {584, 6},
    {585, 7}, {586, 8}, {587, 9}, {611, 10}, {612, 11}, {613, 12}, {614, 13}, {615, 14}, {639, 15},
    {640, 16}, {641, 17}, {642, 18}, {643, 19}, {667, 20}, {668, 21}, {669, 22}, {670, 23}, {671, 24},
    {557, 0}, {558, 1}, {559, 2}, {585, 5}, {586, 6}, {587, 7}, {613, 10}, {614, 11}, {615, 12},
    {641, 15}, {642, 16}, {643, 17}, {669, 20}, {670, 21}, {671, 22}, {588, 1}, {589, 2}, {590, 3},
    {591, 4}, {616, 6}, {617, 7}, {618, 8}, {619, 9}, {644, 11}, {645, 12}, {646, 13}, {647, 14},
    {672, 16}, {673, 17}, {674, 18}, {675, 19}, {700, 21}, {701, 22}, {702, 23}, {703, 24}, {589, 0},
    {590, 1}, {591, 2}, {592, 3}, {593, 4}, {617, 5}, {618, 6}, {619, 7}, {620, 8}, {621, 9}, {645, 10},
    {646, 11}, {647, 12}, {648, 13}, {649, 14}, {673, 15}, {674, 16}, {675, 17}, {676, 18}, {677, 19},
    {701, 20}, {702, 21}, {703, 22}, {704, 23}, {705, 24}, {591, 0}, {592, 1}, {593, 2}, {594, 3},
    {595, 4}, {619, 5}, {620, 6}, {621, 7}, {622, 8}, {623, 9}, {647, 10}, {648, 11}, {649, 12},
    {650, 13}, {651, 14}, {675, 15}, {676, 16}, {677, 17}, {678, 18}, {679, 19}, {703, 20}, {704, 21},
    {705, 22}, {706, 23}, {707, 24}, {593, 0}, {594, 1}, {595, 2}, {596, 3}, {597, 4}, {621, 5}, {622, 6},
    {623, 7}, {624, 8}, {625, 9}, {649, 10}, {650, 11}, {651, 12}, {652, 13}, {653, 14}, {677, 15},
    {678, 16}, {679, 17}, {680, 18}, {681, 19}, {705, 20}, {706, 21}, {707, 22}, {708, 23}, {709, 24},
    {595, 0}, {596, 1}, {597, 2}, {598, 3}, {599, 4}, {623, 5}, {624, 6}, {625, 7}, {626, 8}, {627, 9},
    {651, 10}, {652, 11}, {653, 12}, {654, 13}, {655, 14}, {679, 15}, {680, 16}, {681, 17}, {682, 18},
    {683, 19}, {707, 20}, {708, 21}, {709, 22}, {710, 23}, {711, 24}, {597, 0}, {598, 1}, {599, 2},
    {600, 3}, {601, 4}, {625, 5}, {626, 6}, {627, 7}, {628, 8}, {629, 9}, {653, 10}, {654, 11}, {655, 12},
    {656, 13}, {657, 14}, {681, 15}, {682, 16}, {683, 17}, {684, 18}, {685, 19}, {709, 20}, {710, 21},
    {711, 22}, {712, 23}, {713, 24}, {599, 0}, {600, 1}, {601, 2}, {602, 3}, {603, 4}, {627, 5}, {628, 6},
    {629, 7}, {630, 8}, {631, 9}, {655, 10}, {656, 11}, {657, 12}, {658, 13}, {659, 14}, {683, 15},
    {684, 16}, {685, 17}, {686, 18}, {687, 19}, {711, 20}, {712, 21}, {713, 22}, {714, 23}, {715, 24},
    {601, 0}, {602, 1}, {603, 2}, {604, 3}, {605, 4}, {629, 5}, {630, 6}, {631, 7}, {632, 8}, {633, 9},
    {657, 10}, {658, 11}, {659, 12}, {660, 13}, {661, 14}, {685, 15}, {686, 16}, {687, 17}, {688, 18},
    {689, 19}, {713, 20}, {714, 21}, {715, 22}, {716, 23}, {717, 24}, {603, 0}, {604, 1}, {605, 2},
    {606, 3}, {607, 4}, {631, 5}, {632, 6}, {633, 7}, {634, 8}, {635, 9}, {659, 10}, {660, 11}, {661, 12},
    {662, 13}, {663, 14}, {687, 15}, {688, 16}, {689, 17}, {690, 18}, {691, 19}, {715, 20}, {716, 21},
    {717, 22}, {718, 23}, {719, 24}, {605, 0}, {606, 1}, {607, 2}, {608, 3}, {609, 4}, {633, 5}, {634, 6},
    {635, 7}, {636, 8}, {637, 9}, {661, 10}, {662, 11}, {663, 12}, {664, 13}, {665, 14}, {689, 15},
    {690, 16}, {691, 17}, {692, 18}, {693, 19}, {717, 20}, {718, 21}, {719, 22}, {720, 23}, {721, 24},
    {607, 0}, {608, 1}, {609, 2}, {610, 3}, {611, 4}, {635, 5}, {636, 6}, {637, 7}, {638, 8}, {639, 9},
    {663, 10}, {664, 11}, {665, 12}, {666, 13}, {667, 14}, {691, 15}, {692, 16}, {693, 17}, {694, 18},
    {695, 19}, {719, 20}, {720, 21}, {721, 22}, {722, 23}, {723, 24}, {609, 0}, {610, 1}, {611, 2},
    {612, 3}, {613, 4}, {637, 5}, {638, 6}, {639, 7}, {640, 8}, {641, 9}, {665, 10}, {666, 11}, {667, 12},
    {668, 13}, {669, 14}, {693, 15}, {694, 16}, {695, 17}, {696, 18}, {697, 19}, {721, 20}, {722, 21},
    {723, 22}, {724, 23}, {725, 24}, {611, 0}, {612, 1}, {613, 2}, {614, 3}, {615, 4}, {639, 5}, {640, 6},
    {641, 7}, {642, 8}, {643, 9}, {667, 10}, {668, 11}, {669, 12}, {670, 13}, {671, 14}, {695, 15},
    {696, 16}, {697, 17}, {698, 18}, {699, 19}, {723, 20}, {724, 21}, {725, 22}, {726, 23}, {727, 24},
    {613, 0}, {614, 1}, {615, 2}, {641, 5}, {642, 6}, {643, 7}, {669, 10}, {670, 11}, {671, 12},
    {697, 15}, {698, 16}, {699, 17}, {725, 20}, {726, 21}, {727, 22}, {644, 1}, {645, 2}, {646, 3},
    {647, 4}, {672, 6}, {673, 7}, {674, 8}, {675, 9}, {700, 11}, {701, 12}, {702, 13}, {703, 14},
    {728, 16}, {729, 17}, {730, 18}, {731, 19}, {756, 21}, {757, 22}, {758, 23}, {759, 24}, {645, 0},
    {646, 1}, {647, 2}, {648, 3}, {649, 4}, {673, 5}, {674, 6}, {675, 7}, {676, 8}, {677, 9}, {701, 10},
    {702, 11}, {703, 12}, {704, 13}, {705, 14}, {729, 15}, {730, 16}, {731, 17}, {732, 18}, {733, 19},
    {757, 20}, {758, 21}, {759, 22}, {760, 23}, {761, 24}, {647, 0}, {648, 1}, {649, 2}, {650, 3},
    {651, 4}, {675, 5}, {676, 6}, {677, 7}, {678, 8}, {679, 9}, {703, 10}, {704, 11}, {705, 12},
    {706, 13}, {707, 14}, {731, 15}, {732, 16}, {733, 17}, {734, 18}, {735, 19}, {759, 20}, {760, 21},
    {761, 22}, {762, 23}, {763, 24}, {649, 0}, {650, 1}, {651, 2}, {652, 3}, {653, 4}, {677, 5}, {678, 6},
    {679, 7}, {680, 8}, {681, 9}, {705, 10}, {706, 11}, {707, 12}, {708, 13}, {709, 14}, {733, 15},
    {734, 16}, {735, 17}, {736, 18}, {737, 19}, {761, 20}, {762, 21}, {763, 22}, {764, 23}, {765, 24},
    {651, 0}, {652, 1}, {653, 2}, {654, 3}, {655, 4}, {679, 5}, {680, 6}, {681, 7}, {682, 8}, {683, 9},
    {707, 10}, {708, 11}, {709, 12}, {710, 13}, {711, 14}, {735, 15}, {736, 16}, {737, 17}, {738, 18},
    {739, 19}, {763, 20}, {764, 21}, {765, 22}, {766, 23}, {767, 24}, {653, 0}, {654, 1}, {655, 2},
    {656, 3}, {657, 4}, {681, 5}, {682, 6}, {683, 7}, {684, 8}, {685, 9}, {709, 10}, {710, 11}, {711, 12},
    {712, 13}, {713, 14}, {737, 15}, {738, 16}, {739, 17}, {740, 18}, {741, 19}, {765, 20}, {766, 21},
    {767, 22}, {768, 23}, {769, 24}, {655, 0}, {656, 1}, {657, 2}, {658, 3}, {659, 4}, {683, 5}, {684, 6},
    {685, 7}, {686, 8}, {687, 9}, {711, 10}, {712, 11}, {713, 12}, {714, 13}, {715, 14}, {739, 15},
    {740, 16}, {741, 17}, {742, 18}, {743, 19}, {767, 20}, {768, 21}, {769, 22}, {770, 23}, {771, 24},
    {657, 0}, {658, 1}, {659, 2}, {660, 3}, {661, 4}, {685, 5}, {686, 6}, {687, 7}, {688, 8}, {689, 9},
    {713, 10}, {714, 11}, {715, 12}, {716, 13}, {717, 14}, {741, 15}, {742, 16}, {743, 17}, {744, 18},
    {745, 19}, {769, 20}, {770, 21}, {771, 22}, {772, 23}, {773, 24}, {659, 0}, {660, 1}, {661, 2},
    {662, 3}, {663, 4}, {687, 5}, {688, 6}, {689, 7}, {690, 8}, {691, 9}, {715, 10}, {716, 11}, {717, 12},
    {718, 13}, {719, 14}, {743, 15}, {744, 16}, {745, 17}, {746, 18}, {747, 19}, {771, 20}, {772, 21},
    {773, 22}, {774, 23}, {775, 24}, {661, 0}, {662, 1}, {663, 2}, {664, 3}, {665, 4}, {689, 5}, {690, 6},
    {691, 7}, {692, 8}, {693, 9}, {717, 10}, {718, 11}, {719, 12}, {720, 13}, {721, 14}, {745, 15},
    {746, 16}, {747, 17}, {748, 18}, {749, 19}, {773, 20}, {774, 21}, {775, 22}, {776, 23}, {777, 24},
    {663, 0}, {664, 1}, {665, 2}, {666, 3}, {667, 4}, {691, 5}, {692, 6}, {693, 7}, {694, 8}, {695, 9},
    {719, 10}, {720, 11}, {721, 12}, {722, 13}, {723, 14}, {747, 15}, {748, 16}, {749, 17}, {750, 18},
    {751, 19}, {775, 20}, {776, 21}, {777, 22}, {778, 23}, {779, 24}, {665, 0}, {666, 1}, {667, 2},
    {668, 3}, {669, 4}, {693, 5}, {694, 6}, {695, 7}, {696, 8}, {697, 9}, {721, 10}, {722, 11}, {723, 12},
    {724, 13}, {725, 14}, {749, 15}, {750, 16}, {751, 17}, {752, 18}, {753, 19}, {777, 20}, {778, 21},
    {779, 22}, {780, 23}, {781, 24}, {667, 0}, {668, 1}, {669, 2}, {670, 3}, {671, 4}, {695, 5}, {696, 6},
    {697, 7}, {698, 8}, {699, 9}, {723, 10}, {724, 11}, {725, 12}, {726, 13}, {727, 14}, {751, 15},
    {752, 16}, {753, 17}, {754, 18}, {755, 19}, {779, 20}, {780, 21}, {781, 22}, {782, 23}, {783, 24},
    {669, 0}, {670, 1}, {671, 2}, {697, 5}, {698, 6}, {699, 7}, {725, 10}, {726, 11}, {727, 12},
    {753, 15}, {754, 16}, {755, 17}, {781, 20}, {782, 21}, {783, 22}, {700, 1}, {701, 2}, {702, 3},
    {703, 4}, {728, 6}, {729, 7}, {730, 8}, {731, 9}, {756, 11}, {757, 12}, {758, 13}, {759, 14},
    {701, 0}, {702, 1}, {703, 2}, {704, 3}, {705, 4}, {729, 5}, {730, 6}, {731, 7}, {732, 8}, {733, 9},
    {757, 10}, {758, 11}, {759, 12}, {760, 13}, {761, 14}, {703, 0}, {704, 1}, {705, 2}, {706, 3},
    {707, 4}, {731, 5}, {732, 6}, {733, 7}, {734, 8}, {735, 9}, {759, 10}, {760, 11}, {761, 12},
    {762, 13}, {763, 14}, {705, 0}, {706, 1}, {707, 2}, {708, 3}, {709, 4}, {733, 5}, {734, 6}, {735, 7},
    {736, 8}, {737, 9}, {761, 10}, {762, 11}, {763, 12}, {764, 13}, {765, 14}, {707, 0}, {708, 1},
    {709, 2}, {710, 3}, {711, 4}, {735, 5}, {736, 6}, {737, 7}, {738, 8}, {739, 9}, {763, 10}, {764, 11},
    {765, 12}, {766, 13}, {767, 14}, {709, 0}, {710, 1}, {711, 2}, {712, 3}, {713, 4}, {737, 5}, {738, 6},
    {739, 7}, {740, 8}, {741, 9}, {765, 10}, {766, 11}, {767, 12}, {768, 13}, {769, 14}, {711, 0},
    {712, 1}, {713, 2}, {714, 3}, {715, 4}, {739, 5}, {740, 6}, {741, 7}, {742, 8}, {743, 9}, {767, 10},
    {768, 11}, {769, 12}, {770, 13}, {771, 14}, {713, 0}, {714, 1}, {715, 2}, {716, 3}, {717, 4},
    {741, 5}, {742, 6}, {743, 7}, {744, 8}, {745, 9}, {769, 10}, {770, 11}, {771, 12}, {772, 13},
    {773, 14}, {715, 0}, {716, 1}, {717, 2}, {718, 3}, {719, 4}, {743, 5}, {744, 6}, {745, 7}, {746, 8},
    {747, 9}, {771, 10}, {772, 11}, {773, 12}, {774, 13}, {775, 14}, {717, 0}, {718, 1}, {719, 2},
    {720, 3}, {721, 4}, {745, 5}, {746, 6}, {747, 7}, {748, 8}, {749, 9}, {773, 10}, {774, 11}, {775, 12},
    {776, 13}, {777, 14}, {719, 0}, {720, 1}, {721, 2}, {722, 3}, {723, 4}, {747, 5}, {748, 6}, {749, 7},
    {750, 8}, {751, 9}, {775, 10}, {776, 11}, {777, 12}, {778, 13}, {779, 14}, {721, 0}, {722, 1},
    {723, 2}, {724, 3}, {725, 4}, {749, 5}, {750, 6}, {751, 7}, {752, 8}, {753, 9}, {777, 10}, {778, 11},
    {779, 12}, {780, 13}, {781, 14}, {723, 0}, {724, 1}, {725, 2}, {726, 3}, {727, 4}, {751, 5}, {752, 6},
    {753, 7}, {754, 8}, {755, 9}, {779, 10}, {780, 11}, {781, 12}, {782, 13}, {783, 14}, {725, 0},
    {726, 1}, {727, 2}, {753, 5}, {754, 6}, {755, 7}, {781, 10}, {782, 11}, {783, 12}, {0, 0},
};
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_conv1_fake_product(const dcgan_b500_task *task) {
#line 3487 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = dcgan_b500_step_discriminator_conv1_fake_product_first_term;
    const term *const terms = dcgan_b500_step_discriminator_conv1_fake_product_terms;
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [784][500][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* discriminator/conv1/kernel in panels [25][2][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* discriminator/conv1/bias [64] */
    float *const restrict discriminator_dropout1_fake = task->pointers[3]; /* discriminator/dropout1/fake [196][500][64] */
    const range items = share_by_terms(first_term, 196, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [16000] */
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         generator_tanh1, 500, 1, 1, discriminator_conv1_kernel_in_panels + item % 2 * 32, 64,
                         32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 500; row++) {
            float fake_2[32];
            bespoke_dropout_mask(fake_2, 32, call, task->numbers[0], plane * 64 + row * 12544 + column,
                                 1288490189u, 0x1.6db6dcp+0f);
            for (int c = 0; c < 32; c++) {
                const float fake = tile[row * 32 + c] + discriminator_conv1_bias[column + c];
                discriminator_dropout1_fake[plane * 32000 + row * 64 + column + c] = (fake > 0.0f ? fake : 0.3f * fake) * fake_2[c];
            }
        }
    }
}

/* dcgan_b500_step_discriminator_conv2_fake
 *   add discriminator/conv2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:28)
 *   leaky ReLU (0.3) discriminator/leakyReLU2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   multiply discriminator/dropout2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:30)
 *   multiply grad/discriminator/dropout2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:30)
 *   derivative of leaky ReLU (0.3) grad/discriminator/leakyReLU2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   multiply grad/discriminator/leakyReLU2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   38 MB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_conv2_fake(const dcgan_b500_task *task) {
#line 3526 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict discriminator_conv2_fake_product = task->pointers[0]; /* discriminator/conv2/fake/product [49][500][128] */
    const float *const restrict discriminator_conv2_bias = task->pointers[1]; /* discriminator/conv2/bias [128] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[2]; /* discriminator/dense1/kernel [6272][1] */
    float *const restrict discriminator_dropout2_fake = task->pointers[3]; /* discriminator/dropout2/fake [49][500][128] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[4]; /* grad/discriminator/leakyReLU2/fake [49][500][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            float fake_2[128];
            bespoke_dropout_mask(fake_2, 128, call, task->numbers[0], plane * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 128; c++) {
                const float fake = discriminator_conv2_fake_product[plane * 64000 + row * 128 + c] + discriminator_conv2_bias[c];
                const float fake_3 = (fake > 0.0f ? fake : 0.3f * fake) * fake_2[c];
                discriminator_dropout2_fake[plane * 64000 + row * 128 + c] = fake_3;
                grad_discriminator_leakyReLU2_fake[plane * 64000 + row * 128 + c] = discriminator_dense1_kernel[plane * 128 + c] * fake_2[c] * bespoke_slope(fake_3, 0.3f);
            }
        }
    }
}

/* dcgan_b500_step_discriminator_dense1_fake_product
 *   dense discriminator/dense1/fake/product [n=500, 1]  (Models/DCGANB500.swift:33)
 *   add discriminator/dense1/fake [n=500, 1]  (Models/DCGANB500.swift:33)
 *   sigmoid score/fake [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum score/fake []  (Models/DCGANB500.swift:36)
 *   softplus loss/discriminator/fake [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum loss/discriminator/fake []  (Models/DCGANB500.swift:36)
 *   negate loss/generator [n=500, 1]  (Models/DCGANB500.swift:36)
 *   softplus loss/generator [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum loss/generator []  (Models/DCGANB500.swift:36)
 *   scale by 0.002 grad/loss/discriminator/fake [n=500, 1]  (Models/DCGANB500.swift:36)
 *   sum grad/discriminator/dense1/fake/bias [1]  (Models/DCGANB500.swift:33)
 *   sigmoid grad/loss/generator [n=500, 1]  (Models/DCGANB500.swift:36)
 *   scale by -0.002 grad/loss/generator [n=500, 1]  (Models/DCGANB500.swift:36)
 *   6.3 MFLOP, 13 MB
 * from Models/DCGANB500.swift:33 */
static const int32_t dcgan_b500_step_discriminator_dense1_fake_product_first_term[2] = {
    0, 49,
};
static const term dcgan_b500_step_discriminator_dense1_fake_product_terms[50] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 24}, {25, 25}, {26, 26}, {27, 27}, {28, 28}, {29, 29}, {30, 30}, {31, 31},
    {32, 32}, {33, 33}, {34, 34}, {35, 35}, {36, 36}, {37, 37}, {38, 38}, {39, 39}, {40, 40}, {41, 41},
    {42, 42}, {43, 43}, {44, 44}, {45, 45}, {46, 46}, {47, 47}, {48, 48}, {0, 0},
};
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_discriminator_dense1_fake_product(const dcgan_b500_task *task) {
#line 3578 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_discriminator_dense1_fake_product_first_term;
    const term *const terms = dcgan_b500_step_discriminator_dense1_fake_product_terms;
    const float *const restrict discriminator_dropout2_fake = task->pointers[0]; /* discriminator/dropout2/fake [49][500][128] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [49][1][128][1] */
    const float *const restrict discriminator_dense1_bias = task->pointers[2]; /* discriminator/dense1/bias [1] */
    float *const restrict grad_loss_discriminator_fake = task->pointers[3]; /* grad/loss/discriminator/fake [1][500][1] */
    float *const restrict grad_loss_generator = task->pointers[4]; /* grad/loss/generator [1][500][1] */
    float *const restrict trace_logits_fake = task->pointers[5];
    float *const restrict sums_for_score_fake = task->pointers[6]; /* sums for score/fake [1][1] */
    float *const restrict sums_for_loss_discriminator_fake = task->pointers[7]; /* sums for loss/discriminator/fake [1][1] */
    float *const restrict sums_for_loss_generator = task->pointers[8]; /* sums for loss/generator [1][1] */
    float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[9]; /* sums for grad/discriminator/dense1/fake/bias [1][1] */
    const float bias_value = discriminator_dense1_bias[0];
    const range items = share_by_terms(first_term, 1, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float tile[500];
        bespoke_dot(500, 1, terms + first_term[0], first_term[1] - first_term[0], discriminator_dropout2_fake,
                    64000, 128, discriminator_dense1_kernel_in_panels, 128, 1, 128, tile, 1, 0);
        float total[1] = {0};
        float total_2[1] = {0};
        float total_3[1] = {0};
        float total_4[1] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 1; c++) {
                const float fake = tile[row + c] + bias_value;
                const float fake_2 = bespoke_sigmoid(fake);
                const float generator = -fake;
                grad_loss_discriminator_fake[row + c] = 0.002f * fake_2;
                grad_loss_generator[row + c] = -0.002f * bespoke_sigmoid(generator);
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

/* dcgan_b500_step_score_real
 *   scale by 0.002 score/real []  (Models/DCGANB500.swift:36)
 *   scale by 0.002 score/fake []  (Models/DCGANB500.swift:36)
 *   scale by 0.002 loss/discriminator/real []  (Models/DCGANB500.swift:36)
 *   scale by 0.002 loss/discriminator/fake []  (Models/DCGANB500.swift:36)
 *   add loss/discriminator []  (Models/DCGANB500.swift:36)
 *   scale by 0.002 loss/generator []  (Models/DCGANB500.swift:36)
 *   0 kB
 * from Models/DCGANB500.swift:36 */
#line 36 "Models/DCGANB500.swift"
static void dcgan_b500_step_score_real(const dcgan_b500_task *task) {
#line 3643 "DCGANB500_kernels.h"
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
            const float discriminator = 0.002f * sums_for_loss_discriminator_real[c] + 0.002f * sums_for_loss_discriminator_fake[c];
            const float generator = 0.002f * sums_for_loss_generator[c];
            output_loss_discriminator[c] = discriminator;
            output_loss_generator[c] = generator;
            output_score_real[c] = 0.002f * sums_for_score_real[c];
            output_score_fake[c] = 0.002f * sums_for_score_fake[c];
            if (trace_loss_discriminator) {
                trace_loss_discriminator[c] = discriminator;
            }
            if (trace_loss_generator) {
                trace_loss_generator[c] = generator;
            }
        }
    }
}

/* dcgan_b500_step_grad_discriminator_dense1_fake_bias
 *   scale by 0.002 grad/discriminator/dense1/fake/bias [1]  (Models/DCGANB500.swift:33)
 *   scale by -0.002 grad/discriminator/dense1/real/bias [1]  (Models/DCGANB500.swift:33)
 *   add grad/discriminator/dense1/real/bias [1]  (Models/DCGANB500.swift:33)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   add adam/discriminator/dense1/bias/m [1]  (Models/DCGANB500.swift:33)
 *   square adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   add adam/discriminator/dense1/bias/v [1]  (Models/DCGANB500.swift:33)
 *   square root adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   1.0 x + 1e-07 adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   multiply adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   divide adam/discriminator/dense1/bias [1]  (Models/DCGANB500.swift:33)
 *   subtract discriminator/dense1/bias/next [1]  (Models/DCGANB500.swift:33)
 *   0 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_dense1_fake_bias(const dcgan_b500_task *task) {
#line 3692 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_dense1_fake_bias = task->pointers[0]; /* sums for grad/discriminator/dense1/fake/bias [1][1] */
    const float *const restrict sums_for_grad_discriminator_dense1_real_bias = task->pointers[1]; /* sums for grad/discriminator/dense1/real/bias [1][1] */
    float *const restrict adam_discriminator_dense1_bias_m = task->pointers[2]; /* adam/discriminator/dense1/bias/m [1] */
    float *const restrict adam_discriminator_dense1_bias_v = task->pointers[3]; /* adam/discriminator/dense1/bias/v [1] */
    float *const restrict discriminator_dense1_bias = task->pointers[4]; /* discriminator/dense1/bias [1] */
    float *const restrict trace_grad_discriminator_dense1_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 1; c++) {
            const float bias = 0.002f * sums_for_grad_discriminator_dense1_fake_bias[c] + -0.002f * sums_for_grad_discriminator_dense1_real_bias[c];
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

/* dcgan_b500_step_pack_grad_loss_discriminator_fake
 *   pack grad/loss/discriminator/fake [n=500, 1]
 *   4 kB
 *   also runs as dcgan_b500_step_pack_grad_loss_discriminator_real
 * from Models/DCGANB500.swift:36 */
#line 36 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_grad_loss_discriminator_fake(const dcgan_b500_task *task) {
#line 3724 "DCGANB500_kernels.h"
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* grad/loss/discriminator/fake [1][500][1] */
    float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* grad/loss/discriminator/fake in panels [1][1][500][16] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 1; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 500 + row) * 16 + c] = grad_loss_discriminator_fake[row + c];
            }
            for (int c = 1; c < 16; c++) {
                grad_loss_discriminator_fake_in_panels[(item * 500 + row) * 16 + c] = 0.0f;
            }
        }
    }
}

/* dcgan_b500_step_grad_discriminator_leakyReLU2_fake
 *   multiply grad/discriminator/leakyReLU2/fake [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   sum grad/discriminator/conv2/fake/bias [128]  (Models/DCGANB500.swift:28)
 *   25 MB
 * from Models/DCGANB500.swift:29 */
#line 29 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_leakyReLU2_fake(const dcgan_b500_task *task) {
#line 3747 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_loss_discriminator_fake = task->pointers[0]; /* grad/loss/discriminator/fake [1][500][1] */
    const float *const restrict discriminator_dense1_kernel = task->pointers[1]; /* discriminator/dense1/kernel [6272][1] */
    const float *const restrict discriminator_dropout2_fake = task->pointers[2]; /* discriminator/dropout2/fake [49][500][128] */
    float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[3]; /* grad/discriminator/leakyReLU2/fake [49][500][128] */
    float *const restrict sums_for_grad_discriminator_conv2_fake_bias = task->pointers[4]; /* sums for grad/discriminator/conv2/fake/bias [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[128] = {0};
        for (int row = 0; row < 500; row++) {
            float fake[128];
            bespoke_dropout_mask(fake, 128, call, task->numbers[0], plane * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 128; c++) {
                const float fake_2 = grad_loss_discriminator_fake[row] * (discriminator_dense1_kernel[plane * 128 + c] * fake[c] * bespoke_slope(discriminator_dropout2_fake[plane * 64000 + row * 128 + c], 0.3f));
                grad_discriminator_leakyReLU2_fake[plane * 64000 + row * 128 + c] = fake_2;
                total[c] += fake_2;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_discriminator_conv2_fake_bias[plane * 128 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_grad_discriminator_conv2_fake_bias
 *   sum grad/discriminator/conv2/fake/bias [128]  (Models/DCGANB500.swift:28)
 *   1 kB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv2_fake_bias(const dcgan_b500_task *task) {
#line 3780 "DCGANB500_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv2_fake_bias = task->pointers[0]; /* sums for grad/discriminator/conv2/fake/bias [49][128] */
    float *const restrict grad_discriminator_conv2_fake_bias = task->pointers[1]; /* grad/discriminator/conv2/fake/bias [128] */
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

/* dcgan_b500_step_pack_discriminator_conv2_kernel_2
 *   pack discriminator/conv2/kernel [5, 5, 64, 128]
 *   2 MB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_conv2_kernel_2(const dcgan_b500_task *task) {
#line 3804 "DCGANB500_kernels.h"
    const float *const restrict discriminator_conv2_kernel = task->pointers[0]; /* discriminator/conv2/kernel [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel_in_panels = task->pointers[1]; /* discriminator/conv2/kernel in panels [25][2][128][32] */
    const range items = share_evenly(50, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_pack_transposed(discriminator_conv2_kernel + (plane * 8192 + column * 128), 128,
                                discriminator_conv2_kernel_in_panels + item * 4096, 128, 32, 32);
    }
}

/* dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake
 *   transform grad/discriminator/leakyReLU2/fake [n=500, 7, 7, 128]
 *   49 MB
 *   also runs as dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_2
 *   also runs as dcgan_b500_step_transform_grad_discriminator_leakyReLU2_real
 * from Models/DCGANB500.swift:29 */
static const int32_t dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_to_row[12] = {
    0, 2, 24, 26, 48, 50, 72, 74, 96, 98, 120, 122,
};
static const int32_t dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_to_column[12] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21,
};
static void dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 29 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake(const dcgan_b500_task *task) {
#line 3858 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_to_column;
    const float *const restrict grad_discriminator_leakyReLU2_fake = task->pointers[0]; /* grad/discriminator/leakyReLU2/fake [49][500][128] */
    float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[1]; /* transformed grad/discriminator/leakyReLU2/fake [144][64000] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_planes(grad_discriminator_leakyReLU2_fake, 64000, from_row, 7, from_column, 7,
                           dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_rows,
                           dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_rows,
                           transformed_grad_discriminator_leakyReLU2_fake, 64016, to_row, 12, to_column, 12,
                           lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/fake/product [n=500, 14, 14, 64]  (Models/DCGANB500.swift:28)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 *   also runs as dcgan_b500_step_products_of_grad_discriminator_conv2_real_product
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_first_term[485] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262,
    263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282,
    283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302,
    303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322,
    323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342,
    343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362,
    363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382,
    383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402,
    403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422,
    423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442,
    443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462,
    463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482,
    483, 484,
};
static const term dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_terms[485] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {0, 6}, {1, 6}, {2, 6}, {3, 6}, {4, 7}, {5, 7}, {6, 7}, {7, 7}, {8, 8}, {9, 8}, {10, 8},
    {11, 8}, {12, 9}, {13, 9}, {14, 9}, {15, 9}, {20, 10}, {21, 10}, {22, 10}, {23, 10}, {24, 11},
    {25, 11}, {26, 11}, {27, 11}, {28, 12}, {29, 12}, {30, 12}, {31, 12}, {32, 13}, {33, 13}, {34, 13},
    {35, 13}, {36, 14}, {37, 14}, {38, 14}, {39, 14}, {40, 15}, {41, 15}, {42, 15}, {43, 15}, {44, 16},
    {45, 16}, {46, 16}, {47, 16}, {24, 17}, {25, 17}, {26, 17}, {27, 17}, {28, 18}, {29, 18}, {30, 18},
    {31, 18}, {32, 19}, {33, 19}, {34, 19}, {35, 19}, {36, 20}, {37, 20}, {38, 20}, {39, 20}, {44, 21},
    {45, 21}, {46, 21}, {47, 21}, {48, 22}, {49, 22}, {50, 22}, {51, 22}, {52, 23}, {53, 23}, {54, 23},
    {55, 23}, {56, 24}, {57, 24}, {58, 24}, {59, 24}, {60, 25}, {61, 25}, {62, 25}, {63, 25}, {64, 26},
    {65, 26}, {66, 26}, {67, 26}, {68, 27}, {69, 27}, {70, 27}, {71, 27}, {48, 28}, {49, 28}, {50, 28},
    {51, 28}, {52, 29}, {53, 29}, {54, 29}, {55, 29}, {56, 30}, {57, 30}, {58, 30}, {59, 30}, {60, 31},
    {61, 31}, {62, 31}, {63, 31}, {68, 32}, {69, 32}, {70, 32}, {71, 32}, {72, 33}, {73, 33}, {74, 33},
    {75, 33}, {76, 34}, {77, 34}, {78, 34}, {79, 34}, {80, 35}, {81, 35}, {82, 35}, {83, 35}, {84, 36},
    {85, 36}, {86, 36}, {87, 36}, {88, 37}, {89, 37}, {90, 37}, {91, 37}, {92, 38}, {93, 38}, {94, 38},
    {95, 38}, {72, 39}, {73, 39}, {74, 39}, {75, 39}, {76, 40}, {77, 40}, {78, 40}, {79, 40}, {80, 41},
    {81, 41}, {82, 41}, {83, 41}, {84, 42}, {85, 42}, {86, 42}, {87, 42}, {92, 43}, {93, 43}, {94, 43},
    {95, 43}, {96, 44}, {97, 44}, {98, 44}, {99, 44}, {100, 45}, {101, 45}, {102, 45}, {103, 45},
    {104, 46}, {105, 46}, {106, 46}, {107, 46}, {108, 47}, {109, 47}, {110, 47}, {111, 47}, {112, 48},
    {113, 48}, {114, 48}, {115, 48}, {116, 49}, {117, 49}, {118, 49}, {119, 49}, {96, 50}, {97, 50},
    {98, 50}, {99, 50}, {100, 51}, {101, 51}, {102, 51}, {103, 51}, {104, 52}, {105, 52}, {106, 52},
    {107, 52}, {108, 53}, {109, 53}, {110, 53}, {111, 53}, {116, 54}, {117, 54}, {118, 54}, {119, 54},
    {120, 55}, {121, 55}, {122, 55}, {123, 55}, {124, 56}, {125, 56}, {126, 56}, {127, 56}, {128, 57},
    {129, 57}, {130, 57}, {131, 57}, {132, 58}, {133, 58}, {134, 58}, {135, 58}, {136, 59}, {137, 59},
    {138, 59}, {139, 59}, {140, 60}, {141, 60}, {142, 60}, {143, 60}, {120, 61}, {121, 61}, {122, 61},
    {123, 61}, {124, 62}, {125, 62}, {126, 62}, {127, 62}, {128, 63}, {129, 63}, {130, 63}, {131, 63},
    {132, 64}, {133, 64}, {134, 64}, {135, 64}, {140, 65}, {141, 65}, {142, 65}, {143, 65}, {0, 66},
    {1, 66}, {2, 66}, {3, 66}, {4, 67}, {5, 67}, {6, 67}, {7, 67}, {8, 68}, {9, 68}, {10, 68}, {11, 68},
    {12, 69}, {13, 69}, {14, 69}, {15, 69}, {16, 70}, {17, 70}, {18, 70}, {19, 70}, {20, 71}, {21, 71},
    {22, 71}, {23, 71}, {0, 72}, {1, 72}, {2, 72}, {3, 72}, {4, 73}, {5, 73}, {6, 73}, {7, 73}, {8, 74},
    {9, 74}, {10, 74}, {11, 74}, {12, 75}, {13, 75}, {14, 75}, {15, 75}, {20, 76}, {21, 76}, {22, 76},
    {23, 76}, {24, 77}, {25, 77}, {26, 77}, {27, 77}, {28, 78}, {29, 78}, {30, 78}, {31, 78}, {32, 79},
    {33, 79}, {34, 79}, {35, 79}, {36, 80}, {37, 80}, {38, 80}, {39, 80}, {40, 81}, {41, 81}, {42, 81},
    {43, 81}, {44, 82}, {45, 82}, {46, 82}, {47, 82}, {24, 83}, {25, 83}, {26, 83}, {27, 83}, {28, 84},
    {29, 84}, {30, 84}, {31, 84}, {32, 85}, {33, 85}, {34, 85}, {35, 85}, {36, 86}, {37, 86}, {38, 86},
    {39, 86}, {44, 87}, {45, 87}, {46, 87}, {47, 87}, {48, 88}, {49, 88}, {50, 88}, {51, 88}, {52, 89},
    {53, 89}, {54, 89}, {55, 89}, {56, 90}, {57, 90}, {58, 90}, {59, 90}, {60, 91}, {61, 91}, {62, 91},
    {63, 91}, {64, 92}, {65, 92}, {66, 92}, {67, 92}, {68, 93}, {69, 93}, {70, 93}, {71, 93}, {48, 94},
    {49, 94}, {50, 94}, {51, 94}, {52, 95}, {53, 95}, {54, 95}, {55, 95}, {56, 96}, {57, 96}, {58, 96},
    {59, 96}, {60, 97}, {61, 97}, {62, 97}, {63, 97}, {68, 98}, {69, 98}, {70, 98}, {71, 98}, {72, 99},
    {73, 99}, {74, 99}, {75, 99}, {76, 100}, {77, 100}, {78, 100}, {79, 100}, {80, 101}, {81, 101},
    {82, 101}, {83, 101}, {84, 102}, {85, 102}, {86, 102}, {87, 102}, {88, 103}, {89, 103}, {90, 103},
    {91, 103}, {92, 104}, {93, 104}, {94, 104}, {95, 104}, {72, 105}, {73, 105}, {74, 105}, {75, 105},
    {76, 106}, {77, 106}, {78, 106}, {79, 106}, {80, 107}, {81, 107}, {82, 107}, {83, 107}, {84, 108},
    {85, 108}, {86, 108}, {87, 108}, {92, 109}, {93, 109}, {94, 109}, {95, 109}, {120, 110}, {121, 110},
    {122, 110}, {123, 110}, {124, 111}, {125, 111}, {126, 111}, {127, 111}, {128, 112}, {129, 112},
    {130, 112}, {131, 112}, {132, 113}, {133, 113}, {134, 113}, {135, 113}, {136, 114}, {137, 114},
    {138, 114}, {139, 114}, {140, 115}, {141, 115}, {142, 115}, {143, 115}, {120, 116}, {121, 116},
    {122, 116}, {123, 116}, {124, 117}, {125, 117}, {126, 117}, {127, 117}, {128, 118}, {129, 118},
    {130, 118}, {131, 118}, {132, 119}, {133, 119}, {134, 119}, {135, 119}, {140, 120}, {141, 120},
    {142, 120}, {143, 120}, {0, 0},
};
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product(const dcgan_b500_task *task) {
#line 3962 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_terms;
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* products of grad/discriminator/conv2/fake/product [484][500][64] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[1]; /* transformed grad/discriminator/leakyReLU2/fake [144][64000] */
    const float *const restrict transformed_discriminator_conv2_kernel = task->pointers[2]; /* transformed discriminator/conv2/kernel [121][8192] */
    const range items = share_by_terms(first_term, 484, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_grad_discriminator_leakyReLU2_fake, 64016, 128, 1,
                         transformed_discriminator_conv2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_grad_discriminator_conv2_fake_product + (plane * 32016 + column), 64, 0,
                         NULL);
    }
}

/* dcgan_b500_step_grad_discriminator_conv2_fake_product
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv2/fake/product [n=500, 14, 14, 64]  (Models/DCGANB500.swift:28)
 *   87 MB
 *   also runs as dcgan_b500_step_grad_discriminator_conv2_real_product
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_grad_discriminator_conv2_fake_product_from_row[22] = {
    0, 2, 44, 46, 88, 90, 132, 134, 176, 178, 220, 222, 264, 266, 308, 310, 352, 354, 396, 398, 440, 442,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_fake_product_from_column[22] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29, 32, 33, 36, 37, 40, 41,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_fake_product_to_row[14] = {
    0, 14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 182,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_fake_product_to_column[14] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
};
static void dcgan_b500_step_grad_discriminator_conv2_fake_product_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv2_fake_product(const dcgan_b500_task *task) {
#line 4025 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_discriminator_conv2_fake_product_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_discriminator_conv2_fake_product_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_discriminator_conv2_fake_product_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_discriminator_conv2_fake_product_to_column;
    const float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* products of grad/discriminator/conv2/fake/product [484][500][64] */
    float *const restrict grad_discriminator_conv2_fake_product = task->pointers[1]; /* grad/discriminator/conv2/fake/product [196][500][64] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_planes(products_of_grad_discriminator_conv2_fake_product, 32016, from_row, 22, from_column,
                           22, dcgan_b500_step_grad_discriminator_conv2_fake_product_rows,
                           dcgan_b500_step_grad_discriminator_conv2_fake_product_rows,
                           grad_discriminator_conv2_fake_product, 32000, to_row, 14, to_column, 14, lines,
                           item * 128, item * 128 + 128);
    }
}

/* dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2_first_term[122] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100,
    104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 180,
    184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 244, 248, 252, 256, 260,
    264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316, 320, 324, 328, 332, 336, 340,
    344, 348, 352, 356, 360, 364, 368, 372, 376, 380, 384, 388, 392, 396, 400, 404, 408, 412, 416, 420,
    424, 428, 432, 436, 440, 444, 448, 452, 456, 460, 464, 468, 472, 476, 480, 484,
};
static const term dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2_terms[485] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 0}, {25, 1}, {26, 2}, {27, 3}, {28, 4}, {29, 5}, {30, 6}, {31, 7}, {32, 8},
    {33, 9}, {34, 10}, {35, 11}, {36, 12}, {37, 13}, {38, 14}, {39, 15}, {40, 20}, {41, 21}, {42, 22},
    {43, 23}, {44, 24}, {45, 25}, {46, 26}, {47, 27}, {48, 28}, {49, 29}, {50, 30}, {51, 31}, {52, 32},
    {53, 33}, {54, 34}, {55, 35}, {56, 36}, {57, 37}, {58, 38}, {59, 39}, {60, 40}, {61, 41}, {62, 42},
    {63, 43}, {64, 44}, {65, 45}, {66, 46}, {67, 47}, {68, 24}, {69, 25}, {70, 26}, {71, 27}, {72, 28},
    {73, 29}, {74, 30}, {75, 31}, {76, 32}, {77, 33}, {78, 34}, {79, 35}, {80, 36}, {81, 37}, {82, 38},
    {83, 39}, {84, 44}, {85, 45}, {86, 46}, {87, 47}, {88, 48}, {89, 49}, {90, 50}, {91, 51}, {92, 52},
    {93, 53}, {94, 54}, {95, 55}, {96, 56}, {97, 57}, {98, 58}, {99, 59}, {100, 60}, {101, 61}, {102, 62},
    {103, 63}, {104, 64}, {105, 65}, {106, 66}, {107, 67}, {108, 68}, {109, 69}, {110, 70}, {111, 71},
    {112, 48}, {113, 49}, {114, 50}, {115, 51}, {116, 52}, {117, 53}, {118, 54}, {119, 55}, {120, 56},
    {121, 57}, {122, 58}, {123, 59}, {124, 60}, {125, 61}, {126, 62}, {127, 63}, {128, 68}, {129, 69},
    {130, 70}, {131, 71}, {132, 72}, {133, 73}, {134, 74}, {135, 75}, {136, 76}, {137, 77}, {138, 78},
    {139, 79}, {140, 80}, {141, 81}, {142, 82}, {143, 83}, {144, 84}, {145, 85}, {146, 86}, {147, 87},
    {148, 88}, {149, 89}, {150, 90}, {151, 91}, {152, 92}, {153, 93}, {154, 94}, {155, 95}, {156, 72},
    {157, 73}, {158, 74}, {159, 75}, {160, 76}, {161, 77}, {162, 78}, {163, 79}, {164, 80}, {165, 81},
    {166, 82}, {167, 83}, {168, 84}, {169, 85}, {170, 86}, {171, 87}, {172, 92}, {173, 93}, {174, 94},
    {175, 95}, {176, 96}, {177, 97}, {178, 98}, {179, 99}, {180, 100}, {181, 101}, {182, 102}, {183, 103},
    {184, 104}, {185, 105}, {186, 106}, {187, 107}, {188, 108}, {189, 109}, {190, 110}, {191, 111},
    {192, 112}, {193, 113}, {194, 114}, {195, 115}, {196, 116}, {197, 117}, {198, 118}, {199, 119},
    {200, 96}, {201, 97}, {202, 98}, {203, 99}, {204, 100}, {205, 101}, {206, 102}, {207, 103},
    {208, 104}, {209, 105}, {210, 106}, {211, 107}, {212, 108}, {213, 109}, {214, 110}, {215, 111},
    {216, 116}, {217, 117}, {218, 118}, {219, 119}, {220, 120}, {221, 121}, {222, 122}, {223, 123},
    {224, 124}, {225, 125}, {226, 126}, {227, 127}, {228, 128}, {229, 129}, {230, 130}, {231, 131},
    {232, 132}, {233, 133}, {234, 134}, {235, 135}, {236, 136}, {237, 137}, {238, 138}, {239, 139},
    {240, 140}, {241, 141}, {242, 142}, {243, 143}, {244, 120}, {245, 121}, {246, 122}, {247, 123},
    {248, 124}, {249, 125}, {250, 126}, {251, 127}, {252, 128}, {253, 129}, {254, 130}, {255, 131},
    {256, 132}, {257, 133}, {258, 134}, {259, 135}, {260, 140}, {261, 141}, {262, 142}, {263, 143},
    {264, 0}, {265, 1}, {266, 2}, {267, 3}, {268, 4}, {269, 5}, {270, 6}, {271, 7}, {272, 8}, {273, 9},
    {274, 10}, {275, 11}, {276, 12}, {277, 13}, {278, 14}, {279, 15}, {280, 16}, {281, 17}, {282, 18},
    {283, 19}, {284, 20}, {285, 21}, {286, 22}, {287, 23}, {288, 0}, {289, 1}, {290, 2}, {291, 3},
    {292, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9}, {298, 10}, {299, 11}, {300, 12},
    {301, 13}, {302, 14}, {303, 15}, {304, 20}, {305, 21}, {306, 22}, {307, 23}, {308, 24}, {309, 25},
    {310, 26}, {311, 27}, {312, 28}, {313, 29}, {314, 30}, {315, 31}, {316, 32}, {317, 33}, {318, 34},
    {319, 35}, {320, 36}, {321, 37}, {322, 38}, {323, 39}, {324, 40}, {325, 41}, {326, 42}, {327, 43},
    {328, 44}, {329, 45}, {330, 46}, {331, 47}, {332, 24}, {333, 25}, {334, 26}, {335, 27}, {336, 28},
    {337, 29}, {338, 30}, {339, 31}, {340, 32}, {341, 33}, {342, 34}, {343, 35}, {344, 36}, {345, 37},
    {346, 38}, {347, 39}, {348, 44}, {349, 45}, {350, 46}, {351, 47}, {352, 48}, {353, 49}, {354, 50},
    {355, 51}, {356, 52}, {357, 53}, {358, 54}, {359, 55}, {360, 56}, {361, 57}, {362, 58}, {363, 59},
    {364, 60}, {365, 61}, {366, 62}, {367, 63}, {368, 64}, {369, 65}, {370, 66}, {371, 67}, {372, 68},
    {373, 69}, {374, 70}, {375, 71}, {376, 48}, {377, 49}, {378, 50}, {379, 51}, {380, 52}, {381, 53},
    {382, 54}, {383, 55}, {384, 56}, {385, 57}, {386, 58}, {387, 59}, {388, 60}, {389, 61}, {390, 62},
    {391, 63}, {392, 68}, {393, 69}, {394, 70}, {395, 71}, {396, 72}, {397, 73}, {398, 74}, {399, 75},
    {400, 76}, {401, 77}, {402, 78}, {403, 79}, {404, 80}, {405, 81}, {406, 82}, {407, 83}, {408, 84},
    {409, 85}, {410, 86}, {411, 87}, {412, 88}, {413, 89}, {414, 90}, {415, 91}, {416, 92}, {417, 93},
    {418, 94}, {419, 95}, {420, 72}, {421, 73}, {422, 74}, {423, 75}, {424, 76}, {425, 77}, {426, 78},
    {427, 79}, {428, 80}, {429, 81}, {430, 82}, {431, 83}, {432, 84}, {433, 85}, {434, 86}, {435, 87},
    {436, 92}, {437, 93}, {438, 94}, {439, 95}, {440, 120}, {441, 121}, {442, 122}, {443, 123},
    {444, 124}, {445, 125}, {446, 126}, {447, 127}, {448, 128}, {449, 129}, {450, 130}, {451, 131},
    {452, 132}, {453, 133}, {454, 134}, {455, 135}, {456, 136}, {457, 137}, {458, 138}, {459, 139},
    {460, 140}, {461, 141}, {462, 142}, {463, 143}, {464, 120}, {465, 121}, {466, 122}, {467, 123},
    {468, 124}, {469, 125}, {470, 126}, {471, 127}, {472, 128}, {473, 129}, {474, 130}, {475, 131},
    {476, 132}, {477, 133}, {478, 134}, {479, 135}, {480, 140}, {481, 141}, {482, 142}, {483, 143},
    {0, 0},
};
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2(const dcgan_b500_task *task) {
#line 4114 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2_terms;
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* products of grad/discriminator/conv2/fake/product [121][64][128] */
    const float *const restrict transformed_discriminator_dropout1_fake = task->pointers[1]; /* transformed discriminator/dropout1/fake [484][32000] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_fake = task->pointers[2]; /* transformed grad/discriminator/leakyReLU2/fake [144][64000] */
    const range items = share_by_terms(first_term, 121, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        float *const restrict copies_ = task->scratch; /* [16000] */
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_discriminator_dropout1_fake, 32016, 1, 64,
                         transformed_grad_discriminator_leakyReLU2_fake + item % 4 * 32, 64016, 128, 500,
                         products_of_grad_discriminator_conv2_fake_product + (plane * 8208 + column), 128, 0,
                         copies_);
    }
}

/* dcgan_b500_step_grad_discriminator_dropout1_fake
 *   multiply grad/discriminator/dropout1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:26)
 *   multiply grad/discriminator/leakyReLU1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:25)
 *   sum grad/discriminator/conv1/fake/bias [64]  (Models/DCGANB500.swift:24)
 *   multiply grad/discriminator/leakyReLU1/fake [n=500, 14, 14, 64]  (Models/DCGANB500.swift:25)
 *   100 MB
 * from Models/DCGANB500.swift:26 */
#line 26 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_dropout1_fake(const dcgan_b500_task *task) {
#line 4142 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_fake_product = task->pointers[0]; /* grad/discriminator/conv2/fake/product [196][500][64] */
    const float *const restrict discriminator_dropout1_fake = task->pointers[1]; /* discriminator/dropout1/fake [196][500][64] */
    const float *const restrict grad_loss_discriminator_fake = task->pointers[2]; /* grad/loss/discriminator/fake [1][500][1] */
    const float *const restrict grad_loss_generator = task->pointers[3]; /* grad/loss/generator [1][500][1] */
    float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[4]; /* grad/discriminator/leakyReLU1/fake [196][500][64] */
    float *const restrict grad_discriminator_leakyReLU1_fake_2 = task->pointers[5]; /* grad/discriminator/leakyReLU1/fake [196][500][64] */
    float *const restrict sums_for_grad_discriminator_conv1_fake_bias = task->pointers[6]; /* sums for grad/discriminator/conv1/fake/bias [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[64] = {0};
        for (int row = 0; row < 500; row++) {
            float fake[64];
            bespoke_dropout_mask(fake, 64, call, task->numbers[0], plane * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 64; c++) {
                const float fake_2 = grad_discriminator_conv2_fake_product[plane * 32000 + row * 64 + c] * fake[c] * bespoke_slope(discriminator_dropout1_fake[plane * 32000 + row * 64 + c], 0.3f);
                const float fake_3 = grad_loss_discriminator_fake[row] * fake_2;
                grad_discriminator_leakyReLU1_fake[plane * 32000 + row * 64 + c] = fake_3;
                grad_discriminator_leakyReLU1_fake_2[plane * 32000 + row * 64 + c] = grad_loss_generator[row] * fake_2;
                total[c] += fake_3;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_fake_bias[plane * 64 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_pack_discriminator_dense1_kernel_2
 *   pack discriminator/dense1/kernel [6272, 1]
 *   50 kB
 * from Models/DCGANB500.swift:33 */
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_dense1_kernel_2(const dcgan_b500_task *task) {
#line 4179 "DCGANB500_kernels.h"
    const float *const restrict discriminator_dense1_kernel = task->pointers[0]; /* discriminator/dense1/kernel [6272][1] */
    float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [49][4][1][32] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_pack_row(discriminator_dense1_kernel + plane * 128 + item % 1,
                         discriminator_dense1_kernel_in_panels + plane * 128 + item % 1 * 32, 32, 32, 128);
    }
}

/* dcgan_b500_step_grad_discriminator_conv1_fake_bias
 *   sum grad/discriminator/conv1/fake/bias [64]  (Models/DCGANB500.swift:24)
 *   0 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv1_fake_bias(const dcgan_b500_task *task) {
#line 4196 "DCGANB500_kernels.h"
    const float *const restrict sums_for_grad_discriminator_conv1_fake_bias = task->pointers[0]; /* sums for grad/discriminator/conv1/fake/bias [196][64] */
    float *const restrict grad_discriminator_conv1_fake_bias = task->pointers[1]; /* grad/discriminator/conv1/fake/bias [64] */
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

/* dcgan_b500_step_grad_discriminator_dense1_real_product
 *   dense, gradient of the input: grad/discriminator/dense1/real/product [n=500, 6272]  (Models/DCGANB500.swift:33)
 *   multiply grad/discriminator/dropout2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:30)
 *   multiply grad/discriminator/leakyReLU2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:29)
 *   sum grad/discriminator/conv2/real/bias [128]  (Models/DCGANB500.swift:28)
 *   6.3 MFLOP, 25 MB
 * from Models/DCGANB500.swift:33 */
static const int32_t dcgan_b500_step_grad_discriminator_dense1_real_product_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_step_grad_discriminator_dense1_real_product_terms[50] = {
    {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 9}, {0, 10}, {0, 11},
    {0, 12}, {0, 13}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}, {0, 19}, {0, 20}, {0, 21}, {0, 22},
    {0, 23}, {0, 24}, {0, 25}, {0, 26}, {0, 27}, {0, 28}, {0, 29}, {0, 30}, {0, 31}, {0, 32}, {0, 33},
    {0, 34}, {0, 35}, {0, 36}, {0, 37}, {0, 38}, {0, 39}, {0, 40}, {0, 41}, {0, 42}, {0, 43}, {0, 44},
    {0, 45}, {0, 46}, {0, 47}, {0, 48}, {0, 0},
};
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_dense1_real_product(const dcgan_b500_task *task) {
#line 4234 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = dcgan_b500_step_grad_discriminator_dense1_real_product_first_term;
    const term *const terms = dcgan_b500_step_grad_discriminator_dense1_real_product_terms;
    const float *const restrict grad_loss_discriminator_real = task->pointers[0]; /* grad/loss/discriminator/real [1][500][1] */
    const float *const restrict discriminator_dense1_kernel_in_panels = task->pointers[1]; /* discriminator/dense1/kernel in panels [49][4][1][32] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* discriminator/dropout2/real [49][500][128] */
    float *const restrict grad_discriminator_leakyReLU2_real = task->pointers[3]; /* grad/discriminator/leakyReLU2/real [49][500][128] */
    float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[4]; /* sums for grad/discriminator/conv2/real/bias [49][128] */
    const range items = share_by_terms(first_term, 49, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        float *const restrict tile = task->scratch; /* [16000] */
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         grad_loss_discriminator_real, 500, 1, 1,
                         discriminator_dense1_kernel_in_panels + item % 4 * 32, 128, 32, 1, tile, 32, 0, NULL);
        float total[32] = {0};
        for (int row = 0; row < 500; row++) {
            float real[32];
            bespoke_dropout_mask(real, 32, call, task->numbers[0], plane * 128 + row * 6272 + column, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 32; c++) {
                const float real_2 = tile[row * 32 + c] * real[c] * bespoke_slope(discriminator_dropout2_real[plane * 64000 + row * 128 + column + c], 0.3f);
                grad_discriminator_leakyReLU2_real[plane * 64000 + row * 128 + column + c] = real_2;
                total[c] += real_2;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_discriminator_conv2_real_bias[plane * 128 + column + c] = total[c];
        }
    }
}

/* dcgan_b500_step_grad_discriminator_dense1_real_product_2
 *   dense, gradient of the kernel: grad/discriminator/dense1/fake/product [6272, 1]  (Models/DCGANB500.swift:33)
 *   dense, gradient of the kernel: grad/discriminator/dense1/real/product [6272, 1]  (Models/DCGANB500.swift:33)
 *   scale by 0.09999999999999998 adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   add adam/discriminator/dense1/kernel/m [6272, 1]  (Models/DCGANB500.swift:33)
 *   square adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   scale by 0.0010000000000000009 adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   add adam/discriminator/dense1/kernel/v [6272, 1]  (Models/DCGANB500.swift:33)
 *   square root adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   1.0 x + 1e-07 adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   multiply adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   divide adam/discriminator/dense1/kernel [6272, 1]  (Models/DCGANB500.swift:33)
 *   subtract discriminator/dense1/kernel/next [6272, 1]  (Models/DCGANB500.swift:33)
 *   12.5 MFLOP, 25 MB
 * from Models/DCGANB500.swift:33 */
static const int32_t dcgan_b500_step_grad_discriminator_dense1_real_product_2_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_step_grad_discriminator_dense1_real_product_2_terms[50] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}, {6, 0}, {7, 0}, {8, 0}, {9, 0}, {10, 0}, {11, 0},
    {12, 0}, {13, 0}, {14, 0}, {15, 0}, {16, 0}, {17, 0}, {18, 0}, {19, 0}, {20, 0}, {21, 0}, {22, 0},
    {23, 0}, {24, 0}, {25, 0}, {26, 0}, {27, 0}, {28, 0}, {29, 0}, {30, 0}, {31, 0}, {32, 0}, {33, 0},
    {34, 0}, {35, 0}, {36, 0}, {37, 0}, {38, 0}, {39, 0}, {40, 0}, {41, 0}, {42, 0}, {43, 0}, {44, 0},
    {45, 0}, {46, 0}, {47, 0}, {48, 0}, {0, 0},
};
#line 33 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_dense1_real_product_2(const dcgan_b500_task *task) {
#line 4296 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const int32_t *const first_term = dcgan_b500_step_grad_discriminator_dense1_real_product_2_first_term;
    const term *const terms = dcgan_b500_step_grad_discriminator_dense1_real_product_2_terms;
    const float *const restrict discriminator_dropout2_fake = task->pointers[0]; /* discriminator/dropout2/fake [49][500][128] */
    const float *const restrict grad_loss_discriminator_fake_in_panels = task->pointers[1]; /* grad/loss/discriminator/fake in panels [1][1][500][16] */
    const float *const restrict discriminator_dropout2_real = task->pointers[2]; /* discriminator/dropout2/real [49][500][128] */
    const float *const restrict grad_loss_discriminator_real_in_panels = task->pointers[3]; /* grad/loss/discriminator/real in panels [1][1][500][16] */
    float *const restrict adam_discriminator_dense1_kernel_m = task->pointers[4]; /* adam/discriminator/dense1/kernel/m [6272][1] */
    float *const restrict adam_discriminator_dense1_kernel_v = task->pointers[5]; /* adam/discriminator/dense1/kernel/v [6272][1] */
    float *const restrict discriminator_dense1_kernel = task->pointers[6]; /* discriminator/dense1/kernel [6272][1] */
    float *const restrict trace_grad_discriminator_dense1_kernel = task->pointers[7];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_by_terms(first_term, 49, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float *const restrict tile = task->scratch; /* [2048] */
        float *const restrict copies_ = task->scratch + 2048; /* [8000] */
        bespoke_multiply(128, 16, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         discriminator_dropout2_fake, 64000, 1, 128, grad_loss_discriminator_fake_in_panels,
                         8000, 16, 500, tile, 16, 0, copies_);
        float *const restrict copies_2_ = task->scratch + 10048; /* [8000] */
        bespoke_multiply(128, 16, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         discriminator_dropout2_real, 64000, 1, 128, grad_loss_discriminator_real_in_panels,
                         8000, 16, 500, tile, 16, 1, copies_2_);
        for (int c = 0; c < 128; c++) {
            const float product = tile[c * 16];
            const float m = adam_discriminator_dense1_kernel_m[plane * 128 + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_discriminator_dense1_kernel_v[plane * 128 + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = discriminator_dense1_kernel[plane * 128 + c];
            if (trace_grad_discriminator_dense1_kernel) {
                trace_grad_discriminator_dense1_kernel[plane * 128 + c] = product;
            }
            discriminator_dense1_kernel[plane * 128 + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_dense1_kernel_m[plane * 128 + c] = m_2;
            adam_discriminator_dense1_kernel_v[plane * 128 + c] = v_2;
        }
    }
}

/* dcgan_b500_step_grad_discriminator_conv2_real_bias
 *   sum grad/discriminator/conv2/real/bias [128]  (Models/DCGANB500.swift:28)
 *   add grad/discriminator/conv2/real/bias [128]  (Models/DCGANB500.swift:28)
 *   scale by 0.09999999999999998 adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   add adam/discriminator/conv2/bias/m [128]  (Models/DCGANB500.swift:28)
 *   square adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   scale by 0.0010000000000000009 adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   add adam/discriminator/conv2/bias/v [128]  (Models/DCGANB500.swift:28)
 *   square root adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   multiply adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   divide adam/discriminator/conv2/bias [128]  (Models/DCGANB500.swift:28)
 *   subtract discriminator/conv2/bias/next [128]  (Models/DCGANB500.swift:28)
 *   4 kB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv2_real_bias(const dcgan_b500_task *task) {
#line 4355 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv2_real_bias = task->pointers[0]; /* sums for grad/discriminator/conv2/real/bias [49][128] */
    const float *const restrict grad_discriminator_conv2_fake_bias = task->pointers[1]; /* grad/discriminator/conv2/fake/bias [128] */
    float *const restrict adam_discriminator_conv2_bias_m = task->pointers[2]; /* adam/discriminator/conv2/bias/m [128] */
    float *const restrict adam_discriminator_conv2_bias_v = task->pointers[3]; /* adam/discriminator/conv2/bias/v [128] */
    float *const restrict discriminator_conv2_bias = task->pointers[4]; /* discriminator/conv2/bias [128] */
    float *const restrict trace_grad_discriminator_conv2_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
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
            const float m_2 = 0.9f * m + 0.1f * bias_2;
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

/* dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/real/product [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2_first_term[122] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100,
    104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 180,
    184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 244, 248, 252, 256, 260,
    264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316, 320, 324, 328, 332, 336, 340,
    344, 348, 352, 356, 360, 364, 368, 372, 376, 380, 384, 388, 392, 396, 400, 404, 408, 412, 416, 420,
    424, 428, 432, 436, 440, 444, 448, 452, 456, 460, 464, 468, 472, 476, 480, 484,
};
static const term dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2_terms[485] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 0}, {25, 1}, {26, 2}, {27, 3}, {28, 4}, {29, 5}, {30, 6}, {31, 7}, {32, 8},
    {33, 9}, {34, 10}, {35, 11}, {36, 12}, {37, 13}, {38, 14}, {39, 15}, {40, 20}, {41, 21}, {42, 22},
    {43, 23}, {44, 24}, {45, 25}, {46, 26}, {47, 27}, {48, 28}, {49, 29}, {50, 30}, {51, 31}, {52, 32},
    {53, 33}, {54, 34}, {55, 35}, {56, 36}, {57, 37}, {58, 38}, {59, 39}, {60, 40}, {61, 41}, {62, 42},
    {63, 43}, {64, 44}, {65, 45}, {66, 46}, {67, 47}, {68, 24}, {69, 25}, {70, 26}, {71, 27}, {72, 28},
    {73, 29}, {74, 30}, {75, 31}, {76, 32}, {77, 33}, {78, 34}, {79, 35}, {80, 36}, {81, 37}, {82, 38},
    {83, 39}, {84, 44}, {85, 45}, {86, 46}, {87, 47}, {88, 48}, {89, 49}, {90, 50}, {91, 51}, {92, 52},
    {93, 53}, {94, 54}, {95, 55}, {96, 56}, {97, 57}, {98, 58}, {99, 59}, {100, 60}, {101, 61}, {102, 62},
    {103, 63}, {104, 64}, {105, 65}, {106, 66}, {107, 67}, {108, 68}, {109, 69}, {110, 70}, {111, 71},
    {112, 48}, {113, 49}, {114, 50}, {115, 51}, {116, 52}, {117, 53}, {118, 54}, {119, 55}, {120, 56},
    {121, 57}, {122, 58}, {123, 59}, {124, 60}, {125, 61}, {126, 62}, {127, 63}, {128, 68}, {129, 69},
    {130, 70}, {131, 71}, {132, 72}, {133, 73}, {134, 74}, {135, 75}, {136, 76}, {137, 77}, {138, 78},
    {139, 79}, {140, 80}, {141, 81}, {142, 82}, {143, 83}, {144, 84}, {145, 85}, {146, 86}, {147, 87},
    {148, 88}, {149, 89}, {150, 90}, {151, 91}, {152, 92}, {153, 93}, {154, 94}, {155, 95}, {156, 72},
    {157, 73}, {158, 74}, {159, 75}, {160, 76}, {161, 77}, {162, 78}, {163, 79}, {164, 80}, {165, 81},
    {166, 82}, {167, 83}, {168, 84}, {169, 85}, {170, 86}, {171, 87}, {172, 92}, {173, 93}, {174, 94},
    {175, 95}, {176, 96}, {177, 97}, {178, 98}, {179, 99}, {180, 100}, {181, 101}, {182, 102}, {183, 103},
    {184, 104}, {185, 105}, {186, 106}, {187, 107}, {188, 108}, {189, 109}, {190, 110}, {191, 111},
    {192, 112}, {193, 113}, {194, 114}, {195, 115}, {196, 116}, {197, 117}, {198, 118}, {199, 119},
    {200, 96}, {201, 97}, {202, 98}, {203, 99}, {204, 100}, {205, 101}, {206, 102}, {207, 103},
    {208, 104}, {209, 105}, {210, 106}, {211, 107}, {212, 108}, {213, 109}, {214, 110}, {215, 111},
    {216, 116}, {217, 117}, {218, 118}, {219, 119}, {220, 120}, {221, 121}, {222, 122}, {223, 123},
    {224, 124}, {225, 125}, {226, 126}, {227, 127}, {228, 128}, {229, 129}, {230, 130}, {231, 131},
    {232, 132}, {233, 133}, {234, 134}, {235, 135}, {236, 136}, {237, 137}, {238, 138}, {239, 139},
    {240, 140}, {241, 141}, {242, 142}, {243, 143}, {244, 120}, {245, 121}, {246, 122}, {247, 123},
    {248, 124}, {249, 125}, {250, 126}, {251, 127}, {252, 128}, {253, 129}, {254, 130}, {255, 131},
    {256, 132}, {257, 133}, {258, 134}, {259, 135}, {260, 140}, {261, 141}, {262, 142}, {263, 143},
    {264, 0}, {265, 1}, {266, 2}, {267, 3}, {268, 4}, {269, 5}, {270, 6}, {271, 7}, {272, 8}, {273, 9},
    {274, 10}, {275, 11}, {276, 12}, {277, 13}, {278, 14}, {279, 15}, {280, 16}, {281, 17}, {282, 18},
    {283, 19}, {284, 20}, {285, 21}, {286, 22}, {287, 23}, {288, 0}, {289, 1}, {290, 2}, {291, 3},
    {292, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9}, {298, 10}, {299, 11}, {300, 12},
    {301, 13}, {302, 14}, {303, 15}, {304, 20}, {305, 21}, {306, 22}, {307, 23}, {308, 24}, {309, 25},
    {310, 26}, {311, 27}, {312, 28}, {313, 29}, {314, 30}, {315, 31}, {316, 32}, {317, 33}, {318, 34},
    {319, 35}, {320, 36}, {321, 37}, {322, 38}, {323, 39}, {324, 40}, {325, 41}, {326, 42}, {327, 43},
    {328, 44}, {329, 45}, {330, 46}, {331, 47}, {332, 24}, {333, 25}, {334, 26}, {335, 27}, {336, 28},
    {337, 29}, {338, 30}, {339, 31}, {340, 32}, {341, 33}, {342, 34}, {343, 35}, {344, 36}, {345, 37},
    {346, 38}, {347, 39}, {348, 44}, {349, 45}, {350, 46}, {351, 47}, {352, 48}, {353, 49}, {354, 50},
    {355, 51}, {356, 52}, {357, 53}, {358, 54}, {359, 55}, {360, 56}, {361, 57}, {362, 58}, {363, 59},
    {364, 60}, {365, 61}, {366, 62}, {367, 63}, {368, 64}, {369, 65}, {370, 66}, {371, 67}, {372, 68},
    {373, 69}, {374, 70}, {375, 71}, {376, 48}, {377, 49}, {378, 50}, {379, 51}, {380, 52}, {381, 53},
    {382, 54}, {383, 55}, {384, 56}, {385, 57}, {386, 58}, {387, 59}, {388, 60}, {389, 61}, {390, 62},
    {391, 63}, {392, 68}, {393, 69}, {394, 70}, {395, 71}, {396, 72}, {397, 73}, {398, 74}, {399, 75},
    {400, 76}, {401, 77}, {402, 78}, {403, 79}, {404, 80}, {405, 81}, {406, 82}, {407, 83}, {408, 84},
    {409, 85}, {410, 86}, {411, 87}, {412, 88}, {413, 89}, {414, 90}, {415, 91}, {416, 92}, {417, 93},
    {418, 94}, {419, 95}, {420, 72}, {421, 73}, {422, 74}, {423, 75}, {424, 76}, {425, 77}, {426, 78},
    {427, 79}, {428, 80}, {429, 81}, {430, 82}, {431, 83}, {432, 84}, {433, 85}, {434, 86}, {435, 87},
    {436, 92}, {437, 93}, {438, 94}, {439, 95}, {440, 120}, {441, 121}, {442, 122}, {443, 123},
    {444, 124}, {445, 125}, {446, 126}, {447, 127}, {448, 128}, {449, 129}, {450, 130}, {451, 131},
    {452, 132}, {453, 133}, {454, 134}, {455, 135}, {456, 136}, {457, 137}, {458, 138}, {459, 139},
    {460, 140}, {461, 141}, {462, 142}, {463, 143}, {464, 120}, {465, 121}, {466, 122}, {467, 123},
    {468, 124}, {469, 125}, {470, 126}, {471, 127}, {472, 128}, {473, 129}, {474, 130}, {475, 131},
    {476, 132}, {477, 133}, {478, 134}, {479, 135}, {480, 140}, {481, 141}, {482, 142}, {483, 143},
    {0, 0},
};
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2(const dcgan_b500_task *task) {
#line 4461 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2_terms;
    float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* products of grad/discriminator/conv2/fake/product [121][64][128] */
    const float *const restrict transformed_discriminator_dropout1_real = task->pointers[1]; /* transformed discriminator/dropout1/real [484][32000] */
    const float *const restrict transformed_grad_discriminator_leakyReLU2_real = task->pointers[2]; /* transformed grad/discriminator/leakyReLU2/real [144][64000] */
    const range items = share_by_terms(first_term, 121, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        float *const restrict copies_ = task->scratch; /* [16000] */
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_discriminator_dropout1_real, 32016, 1, 64,
                         transformed_grad_discriminator_leakyReLU2_real + item % 4 * 32, 64016, 128, 500,
                         products_of_grad_discriminator_conv2_fake_product + (plane * 8208 + column), 128, 1,
                         copies_);
    }
}

/* dcgan_b500_step_grad_discriminator_conv2_real_product_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/fake/product [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv2/real/product [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   5 MB
 * from Models/DCGANB500.swift:28 */
static const int32_t dcgan_b500_step_grad_discriminator_conv2_real_product_2_from_row[11] = {
    0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_real_product_2_from_column[11] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_real_product_2_to_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_grad_discriminator_conv2_real_product_2_to_column[5] = {
    0, 1, 2, 3, 4,
};
static void dcgan_b500_step_grad_discriminator_conv2_real_product_2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv2_real_product_2(const dcgan_b500_task *task) {
#line 4510 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_discriminator_conv2_real_product_2_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_discriminator_conv2_real_product_2_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_discriminator_conv2_real_product_2_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_discriminator_conv2_real_product_2_to_column;
    const float *const restrict products_of_grad_discriminator_conv2_fake_product = task->pointers[0]; /* products of grad/discriminator/conv2/fake/product [121][64][128] */
    float *const restrict grad_discriminator_conv2_real_product = task->pointers[1]; /* grad/discriminator/conv2/real/product [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_planes(products_of_grad_discriminator_conv2_fake_product, 8208, from_row, 11, from_column,
                           11, dcgan_b500_step_grad_discriminator_conv2_real_product_2_rows,
                           dcgan_b500_step_grad_discriminator_conv2_real_product_2_rows,
                           grad_discriminator_conv2_real_product, 8192, to_row, 5, to_column, 5, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_grad_discriminator_dropout1_real
 *   multiply grad/discriminator/dropout1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:26)
 *   multiply grad/discriminator/leakyReLU1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:25)
 *   sum grad/discriminator/conv1/real/bias [64]  (Models/DCGANB500.swift:24)
 *   75 MB
 * from Models/DCGANB500.swift:26 */
#line 26 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_dropout1_real(const dcgan_b500_task *task) {
#line 4536 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* grad/discriminator/conv2/real/product [196][500][64] */
    const float *const restrict discriminator_dropout1_real = task->pointers[1]; /* discriminator/dropout1/real [196][500][64] */
    float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[2]; /* grad/discriminator/leakyReLU1/real [196][500][64] */
    float *const restrict sums_for_grad_discriminator_conv1_real_bias = task->pointers[3]; /* sums for grad/discriminator/conv1/real/bias [196][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[64] = {0};
        for (int row = 0; row < 500; row++) {
            float real[64];
            bespoke_dropout_mask(real, 64, call, task->numbers[0], plane * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 64; c++) {
                const float real_2 = grad_discriminator_conv2_real_product[plane * 32000 + row * 64 + c] * real[c] * bespoke_slope(discriminator_dropout1_real[plane * 32000 + row * 64 + c], 0.3f);
                grad_discriminator_leakyReLU1_real[plane * 32000 + row * 64 + c] = real_2;
                total[c] += real_2;
            }
        }
        for (int c = 0; c < 64; c++) {
            sums_for_grad_discriminator_conv1_real_bias[plane * 64 + c] = total[c];
        }
    }
}

/* dcgan_b500_step_grad_discriminator_conv1_real_bias
 *   sum grad/discriminator/conv1/real/bias [64]  (Models/DCGANB500.swift:24)
 *   add grad/discriminator/conv1/real/bias [64]  (Models/DCGANB500.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   add adam/discriminator/conv1/bias/m [64]  (Models/DCGANB500.swift:24)
 *   square adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   scale by 0.0010000000000000009 adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   add adam/discriminator/conv1/bias/v [64]  (Models/DCGANB500.swift:24)
 *   square root adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   multiply adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   divide adam/discriminator/conv1/bias [64]  (Models/DCGANB500.swift:24)
 *   subtract discriminator/conv1/bias/next [64]  (Models/DCGANB500.swift:24)
 *   2 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv1_real_bias(const dcgan_b500_task *task) {
#line 4579 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_discriminator_conv1_real_bias = task->pointers[0]; /* sums for grad/discriminator/conv1/real/bias [196][64] */
    const float *const restrict grad_discriminator_conv1_fake_bias = task->pointers[1]; /* grad/discriminator/conv1/fake/bias [64] */
    float *const restrict adam_discriminator_conv1_bias_m = task->pointers[2]; /* adam/discriminator/conv1/bias/m [64] */
    float *const restrict adam_discriminator_conv1_bias_v = task->pointers[3]; /* adam/discriminator/conv1/bias/v [64] */
    float *const restrict discriminator_conv1_bias = task->pointers[4]; /* discriminator/conv1/bias [64] */
    float *const restrict trace_grad_discriminator_conv1_bias = task->pointers[5];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
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
            const float m_2 = 0.9f * m + 0.1f * bias_2;
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

/* dcgan_b500_step_pack_discriminator_conv1_kernel_2
 *   pack discriminator/conv1/kernel [5, 5, 1, 64]
 *   13 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_discriminator_conv1_kernel_2(const dcgan_b500_task *task) {
#line 4620 "DCGANB500_kernels.h"
    const float *const restrict discriminator_conv1_kernel = task->pointers[0]; /* discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* discriminator/conv1/kernel in panels [25][1][64][1] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_pack_transposed(discriminator_conv1_kernel + plane * 64, 64,
                                discriminator_conv1_kernel_in_panels + item * 64, 64, 1, 1);
    }
}

/* dcgan_b500_step_grad_discriminator_conv1_real_product
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/fake/product [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   convolution 5x5, stride 2, gradient of the kernel: grad/discriminator/conv1/real/product [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   scale by 0.09999999999999998 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   square adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   scale by 0.0010000000000000009 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   574.6 MFLOP, 53 MB
 * from Models/DCGANB500.swift:24 */
static const int32_t dcgan_b500_step_grad_discriminator_conv1_real_product_first_term[26] = {
    0, 169, 351, 533, 702, 871, 1053, 1249, 1445, 1627, 1809, 1991, 2187, 2383, 2565, 2747, 2916, 3098,
    3280, 3449, 3618, 3787, 3969, 4151, 4320, 4489,
};
static const term dcgan_b500_step_grad_discriminator_conv1_real_product_terms[4490] = {
    {29, 15}, {31, 16}, {33, 17}, {35, 18}, {37, 19}, {39, 20}, {41, 21}, {43, 22}, {45, 23}, {47, 24},
    {49, 25}, {51, 26}, {53, 27}, {85, 29}, {87, 30}, {89, 31}, {91, 32}, {93, 33}, {95, 34}, {97, 35},
    {99, 36}, {101, 37}, {103, 38}, {105, 39}, {107, 40}, {109, 41}, {141, 43}, {143, 44}, {145, 45},
    {147, 46}, {149, 47}, {151, 48}, {153, 49}, {155, 50}, {157, 51}, {159, 52}, {161, 53}, {163, 54},
    {165, 55}, {197, 57}, {199, 58}, {201, 59}, {203, 60}, {205, 61}, {207, 62}, {209, 63}, {211, 64},
    {213, 65}, {215, 66}, {217, 67}, {219, 68}, {221, 69}, {253, 71}, {255, 72}, {257, 73}, {259, 74},
    {261, 75}, {263, 76}, {265, 77}, {267, 78}, {269, 79}, {271, 80}, {273, 81}, {275, 82}, {277, 83},
    {309, 85}, {311, 86}, {313, 87}, {315, 88}, {317, 89}, {319, 90}, {321, 91}, {323, 92}, {325, 93},
    {327, 94}, {329, 95}, {331, 96}, {333, 97}, {365, 99}, {367, 100}, {369, 101}, {371, 102}, {373, 103},
    {375, 104}, {377, 105}, {379, 106}, {381, 107}, {383, 108}, {385, 109}, {387, 110}, {389, 111},
    {421, 113}, {423, 114}, {425, 115}, {427, 116}, {429, 117}, {431, 118}, {433, 119}, {435, 120},
    {437, 121}, {439, 122}, {441, 123}, {443, 124}, {445, 125}, {477, 127}, {479, 128}, {481, 129},
    {483, 130}, {485, 131}, {487, 132}, {489, 133}, {491, 134}, {493, 135}, {495, 136}, {497, 137},
    {499, 138}, {501, 139}, {533, 141}, {535, 142}, {537, 143}, {539, 144}, {541, 145}, {543, 146},
    {545, 147}, {547, 148}, {549, 149}, {551, 150}, {553, 151}, {555, 152}, {557, 153}, {589, 155},
    {591, 156}, {593, 157}, {595, 158}, {597, 159}, {599, 160}, {601, 161}, {603, 162}, {605, 163},
    {607, 164}, {609, 165}, {611, 166}, {613, 167}, {645, 169}, {647, 170}, {649, 171}, {651, 172},
    {653, 173}, {655, 174}, {657, 175}, {659, 176}, {661, 177}, {663, 178}, {665, 179}, {667, 180},
    {669, 181}, {701, 183}, {703, 184}, {705, 185}, {707, 186}, {709, 187}, {711, 188}, {713, 189},
    {715, 190}, {717, 191}, {719, 192}, {721, 193}, {723, 194}, {725, 195}, {28, 14}, {30, 15}, {32, 16},
    {34, 17}, {36, 18}, {38, 19}, {40, 20}, {42, 21}, {44, 22}, {46, 23}, {48, 24}, {50, 25}, {52, 26},
    {54, 27}, {84, 28}, {86, 29}, {88, 30}, {90, 31}, {92, 32}, {94, 33}, {96, 34}, {98, 35}, {100, 36},
    {102, 37}, {104, 38}, {106, 39}, {108, 40}, {110, 41}, {140, 42}, {142, 43}, {144, 44}, {146, 45},
    {148, 46}, {150, 47}, {152, 48}, {154, 49}, {156, 50}, {158, 51}, {160, 52}, {162, 53}, {164, 54},
    {166, 55}, {196, 56}, {198, 57}, {200, 58}, {202, 59}, {204, 60}, {206, 61}, {208, 62}, {210, 63},
    {212, 64}, {214, 65}, {216, 66}, {218, 67}, {220, 68}, {222, 69}, {252, 70}, {254, 71}, {256, 72},
    {258, 73}, {260, 74}, {262, 75}, {264, 76}, {266, 77}, {268, 78}, {270, 79}, {272, 80}, {274, 81},
    {276, 82}, {278, 83}, {308, 84}, {310, 85}, {312, 86}, {314, 87}, {316, 88}, {318, 89}, {320, 90},
    {322, 91}, {324, 92}, {326, 93}, {328, 94}, {330, 95}, {332, 96}, {334, 97}, {364, 98}, {366, 99},
    {368, 100}, {370, 101}, {372, 102}, {374, 103}, {376, 104}, {378, 105}, {380, 106}, {382, 107},
    {384, 108}, {386, 109}, {388, 110}, {390, 111}, {420, 112}, {422, 113}, {424, 114}, {426, 115},
    {428, 116}, {430, 117}, {432, 118}, {434, 119}, {436, 120}, {438, 121}, {440, 122}, {442, 123},
    {444, 124}, {446, 125}, {476, 126}, {478, 127}, {480, 128}, {482, 129}, {484, 130}, {486, 131},
    {488, 132}, {490, 133}, {492, 134}, {494, 135}, {496, 136}, {498, 137}, {500, 138}, {502, 139},
    {532, 140}, {534, 141}, {536, 142}, {538, 143}, {540, 144}, {542, 145}, {544, 146}, {546, 147},
    {548, 148}, {550, 149}, {552, 150}, {554, 151}, {556, 152}, {558, 153}, {588, 154}, {590, 155},
    {592, 156}, {594, 157}, {596, 158}, {598, 159}, {600, 160}, {602, 161}, {604, 162}, {606, 163},
    {608, 164}, {610, 165}, {612, 166}, {614, 167}, {644, 168}, {646, 169}, {648, 170}, {650, 171},
    {652, 172}, {654, 173}, {656, 174}, {658, 175}, {660, 176}, {662, 177}, {664, 178}, {666, 179},
    {668, 180}, {670, 181}, {700, 182}, {702, 183}, {704, 184}, {706, 185}, {708, 186}, {710, 187},
    {712, 188}, {714, 189}, {716, 190}, {718, 191}, {720, 192}, {722, 193}, {724, 194}, {726, 195},
    {29, 14}, {31, 15}, {33, 16}, {35, 17}, {37, 18}, {39, 19}, {41, 20}, {43, 21}, {45, 22}, {47, 23},
    {49, 24}, {51, 25}, {53, 26}, {55, 27}, {85, 28}, {87, 29}, {89, 30}, {91, 31}, {93, 32}, {95, 33},
    {97, 34}, {99, 35}, {101, 36}, {103, 37}, {105, 38}, {107, 39}, {109, 40}, {111, 41}, {141, 42},
    {143, 43}, {145, 44}, {147, 45}, {149, 46}, {151, 47}, {153, 48}, {155, 49}, {157, 50}, {159, 51},
    {161, 52}, {163, 53}, {165, 54}, {167, 55}, {197, 56}, {199, 57}, {201, 58}, {203, 59}, {205, 60},
    {207, 61}, {209, 62}, {211, 63}, {213, 64}, {215, 65}, {217, 66}, {219, 67}, {221, 68}, {223, 69},
    {253, 70}, {255, 71}, {257, 72}, {259, 73}, {261, 74}, {263, 75}, {265, 76}, {267, 77}, {269, 78},
    {271, 79}, {273, 80}, {275, 81}, {277, 82}, {279, 83}, {309, 84}, {311, 85}, {313, 86}, {315, 87},
    {317, 88}, {319, 89}, {321, 90}, {323, 91}, {325, 92}, {327, 93}, {329, 94}, {331, 95}, {333, 96},
    {335, 97}, {365, 98}, {367, 99}, {369, 100}, {371, 101}, {373, 102}, {375, 103}, {377, 104},
    {379, 105}, {381, 106}, {383, 107}, {385, 108}, {387, 109}, {389, 110}, {391, 111}, {421, 112},
    {423, 113}, {425, 114}, {427, 115}, {429, 116}, {431, 117}, {433, 118}, {435, 119}, {437, 120},
    {439, 121}, {441, 122}, {443, 123}, {445, 124}, {447, 125}, {477, 126}, {479, 127}, {481, 128},
    {483, 129}, {485, 130}, {487, 131}, {489, 132}, {491, 133}, {493, 134}, {495, 135}, {497, 136},
    {499, 137}, {501, 138}, {503, 139}, {533, 140}, {535, 141}, {537, 142}, {539, 143}, {541, 144},
    {543, 145}, {545, 146}, {547, 147}, {549, 148}, {551, 149}, {553, 150}, {555, 151}, {557, 152},
    {559, 153}, {589, 154}, {591, 155}, {593, 156}, {595, 157}, {597, 158}, {599, 159}, {601, 160},
    {603, 161}, {605, 162}, {607, 163}, {609, 164}, {611, 165}, {613, 166}, {615, 167}, {645, 168},
    {647, 169}, {649, 170}, {651, 171}, {653, 172}, {655, 173}, {657, 174}, {659, 175}, {661, 176},
    {663, 177}, {665, 178}, {667, 179}, {669, 180}, {671, 181}, {701, 182}, {703, 183}, {705, 184},
    {707, 185}, {709, 186}, {711, 187}, {713, 188}, {715, 189}, {717, 190}, {719, 191}, {721, 192},
    {723, 193}, {725, 194}, {727, 195}, {30, 14}, {32, 15}, {34, 16}, {36, 17}, {38, 18}, {40, 19},
    {42, 20}, {44, 21}, {46, 22}, {48, 23}, {50, 24}, {52, 25}, {54, 26}, {86, 28}, {88, 29}, {90, 30},
    {92, 31}, {94, 32}, {96, 33}, {98, 34}, {100, 35}, {102, 36}, {104, 37}, {106, 38}, {108, 39},
    {110, 40}, {142, 42}, {144, 43}, {146, 44}, {148, 45}, {150, 46}, {152, 47}, {154, 48}, {156, 49},
    {158, 50}, {160, 51}, {162, 52}, {164, 53}, {166, 54}, {198, 56}, {200, 57}, {202, 58}, {204, 59},
    {206, 60}, {208, 61}, {210, 62}, {212, 63}, {214, 64}, {216, 65}, {218, 66}, {220, 67}, {222, 68},
    {254, 70}, {256, 71}, {258, 72}, {260, 73}, {262, 74}, {264, 75}, {266, 76}, {268, 77}, {270, 78},
    {272, 79}, {274, 80}, {276, 81}, {278, 82}, {310, 84}, {312, 85}, {314, 86}, {316, 87}, {318, 88},
    {320, 89}, {322, 90}, {324, 91}, {326, 92}, {328, 93}, {330, 94}, {332, 95}, {334, 96}, {366, 98},
    {368, 99}, {370, 100}, {372, 101}, {374, 102}, {376, 103}, {378, 104}, {380, 105}, {382, 106},
    {384, 107}, {386, 108}, {388, 109}, {390, 110}, {422, 112}, {424, 113}, {426, 114}, {428, 115},
    {430, 116}, {432, 117}, {434, 118}, {436, 119}, {438, 120}, {440, 121}, {442, 122}, {444, 123},
    {446, 124}, {478, 126}, {480, 127}, {482, 128}, {484, 129}, {486, 130}, {488, 131}, {490, 132},
    {492, 133}, {494, 134}, {496, 135}, {498, 136}, {500, 137}, {502, 138}, {534, 140}, {536, 141},
    {538, 142}, {540, 143}, {542, 144}, {544, 145}, {546, 146}, {548, 147}, {550, 148}, {552, 149},
    {554, 150}, {556, 151}, {558, 152}, {590, 154}, {592, 155}, {594, 156}, {596, 157}, {598, 158},
    {600, 159}, {602, 160}, {604, 161}, {606, 162}, {608, 163}, {610, 164}, {612, 165}, {614, 166},
    {646, 168}, {648, 169}, {650, 170}, {652, 171}, {654, 172}, {656, 173}, {658, 174}, {660, 175},
    {662, 176}, {664, 177}, {666, 178}, {668, 179}, {670, 180}, {702, 182}, {704, 183}, {706, 184},
    {708, 185}, {710, 186}, {712, 187}, {714, 188}, {716, 189}, {718, 190}, {720, 191}, {722, 192},
    {724, 193}, {726, 194}, {31, 14}, {33, 15}, {35, 16}, {37, 17}, {39, 18}, {41, 19}, {43, 20},
    {45, 21}, {47, 22}, {49, 23}, {51, 24}, {53, 25}, {55, 26}, {87, 28}, {89, 29}, {91, 30}, {93, 31},
    {95, 32}, {97, 33}, {99, 34}, {101, 35}, {103, 36}, {105, 37}, {107, 38}, {109, 39}, {111, 40},
    {143, 42}, {145, 43}, {147, 44}, {149, 45}, {151, 46}, {153, 47}, {155, 48}, {157, 49}, {159, 50},
    {161, 51}, {163, 52}, {165, 53}, {167, 54}, {199, 56}, {201, 57}, {203, 58}, {205, 59}, {207, 60},
    {209, 61}, {211, 62}, {213, 63}, {215, 64}, {217, 65}, {219, 66}, {221, 67}, {223, 68}, {255, 70},
    {257, 71}, {259, 72}, {261, 73}, {263, 74}, {265, 75}, {267, 76}, {269, 77}, {271, 78}, {273, 79},
    {275, 80}, {277, 81}, {279, 82}, {311, 84}, {313, 85}, {315, 86}, {317, 87}, {319, 88}, {321, 89},
    {323, 90}, {325, 91}, {327, 92}, {329, 93}, {331, 94}, {333, 95}, {335, 96}, {367, 98}, {369, 99},
    {371, 100}, {373, 101}, {375, 102}, {377, 103}, {379, 104}, {381, 105}, {383, 106}, {385, 107},
    {387, 108}, {389, 109}, {391, 110}, {423, 112}, {425, 113}, {427, 114}, {429, 115}, {431, 116},
    {433, 117}, {435, 118}, {437, 119}, {439, 120}, {441, 121}, {443, 122}, {445, 123}, {447, 124},
    {479, 126}, {481, 127}, {483, 128}, {485, 129}, {487, 130}, {489, 131}, {491, 132}, {493, 133},
    {495, 134}, {497, 135}, {499, 136}, {501, 137}, {503, 138}, {535, 140}, {537, 141}, {539, 142},
    {541, 143}, {543, 144}, {545, 145}, {547, 146}, {549, 147}, {551, 148}, {553, 149}, {555, 150},
    {557, 151}, {559, 152}, {591, 154}, {593, 155}, {595, 156}, {597, 157}, {599, 158}, {601, 159},
    {603, 160}, {605, 161}, {607, 162}, {609, 163}, {611, 164}, {613, 165}, {615, 166}, {647, 168},
    {649, 169}, {651, 170}, {653, 171}, {655, 172}, {657, 173}, {659, 174}, {661, 175}, {663, 176},
    {665, 177}, {667, 178}, {669, 179}, {671, 180}, {703, 182}, {705, 183}, {707, 184}, {709, 185},
    {711, 186}, {713, 187}, {715, 188}, {717, 189}, {719, 190}, {721, 191}, {723, 192}, {725, 193},
    {727, 194}, {1, 1}, {3, 2}, {5, 3}, {7, 4}, {9, 5}, {11, 6}, {13, 7}, {15, 8}, {17, 9}, {19, 10},
    {21, 11}, {23, 12}, {25, 13}, {57, 15}, {59, 16}, {61, 17}, {63, 18}, {65, 19}, {67, 20}, {69, 21},
    {71, 22}, {73, 23}, {75, 24}, {77, 25}, {79, 26}, {81, 27}, {113, 29}, {115, 30}, {117, 31},
    {119, 32}, {121, 33}, {123, 34}, {125, 35}, {127, 36}, {129, 37}, {131, 38}, {133, 39}, {135, 40},
    {137, 41}, {169, 43}, {171, 44}, {173, 45}, {175, 46}, {177, 47}, {179, 48}, {181, 49}, {183, 50},
    {185, 51}, {187, 52}, {189, 53}, {191, 54}, {193, 55}, {225, 57}, {227, 58}, {229, 59}, {231, 60},
    {233, 61}, {235, 62}, {237, 63}, {239, 64}, {241, 65}, {243, 66}, {245, 67}, {247, 68}, {249, 69},
    {281, 71}, {283, 72}, {285, 73}, {287, 74}, {289, 75}, {291, 76}, {293, 77}, {295, 78}, {297, 79},
    {299, 80}, {301, 81}, {303, 82}, {305, 83}, {337, 85}, {339, 86}, {341, 87}, {343, 88}, {345, 89},
    {347, 90}, {349, 91}, {351, 92}, {353, 93}, {355, 94}, {357, 95}, {359, 96}, {361, 97}, {393, 99},
    {395, 100}, {397, 101}, {399, 102}, {401, 103}, {403, 104}, {405, 105}, {407, 106}, {409, 107},
    {411, 108}, {413, 109}, {415, 110}, {417, 111}, {449, 113}, {451, 114}, {453, 115}, {455, 116},
    {457, 117}, {459, 118}, {461, 119}, {463, 120}, {465, 121}, {467, 122}, {469, 123}, {471, 124},
    {473, 125}, {505, 127}, {507, 128}, {509, 129}, {511, 130}, {513, 131}, {515, 132}, {517, 133},
    {519, 134}, {521, 135}, {523, 136}, {525, 137}, {527, 138}, {529, 139}, {561, 141}, {563, 142},
    {565, 143}, {567, 144}, {569, 145}, {571, 146}, {573, 147}, {575, 148}, {577, 149}, {579, 150},
    {581, 151}, {583, 152}, {585, 153}, {617, 155}, {619, 156}, {621, 157}, {623, 158}, {625, 159},
    {627, 160}, {629, 161}, {631, 162}, {633, 163}, {635, 164}, {637, 165}, {639, 166}, {641, 167},
    {673, 169}, {675, 170}, {677, 171}, {679, 172}, {681, 173}, {683, 174}, {685, 175}, {687, 176},
    {689, 177}, {691, 178}, {693, 179}, {695, 180}, {697, 181}, {729, 183}, {731, 184}, {733, 185},
    {735, 186}, {737, 187}, {739, 188}, {741, 189}, {743, 190}, {745, 191}, {747, 192}, {749, 193},
    {751, 194}, {753, 195}, {0, 0}, {2, 1}, {4, 2}, {6, 3}, {8, 4}, {10, 5}, {12, 6}, {14, 7}, {16, 8},
    {18, 9}, {20, 10}, {22, 11}, {24, 12}, {26, 13}, {56, 14}, {58, 15}, {60, 16}, {62, 17}, {64, 18},
    {66, 19}, {68, 20}, {70, 21}, {72, 22}, {74, 23}, {76, 24}, {78, 25}, {80, 26}, {82, 27}, {112, 28},
    {114, 29}, {116, 30}, {118, 31}, {120, 32}, {122, 33}, {124, 34}, {126, 35}, {128, 36}, {130, 37},
    {132, 38}, {134, 39}, {136, 40}, {138, 41}, {168, 42}, {170, 43}, {172, 44}, {174, 45}, {176, 46},
    {178, 47}, {180, 48}, {182, 49}, {184, 50}, {186, 51}, {188, 52}, {190, 53}, {192, 54}, {194, 55},
    {224, 56}, {226, 57}, {228, 58}, {230, 59}, {232, 60}, {234, 61}, {236, 62}, {238, 63}, {240, 64},
    {242, 65}, {244, 66}, {246, 67}, {248, 68}, {250, 69}, {280, 70}, {282, 71}, {284, 72}, {286, 73},
    {288, 74}, {290, 75}, {292, 76}, {294, 77}, {296, 78}, {298, 79}, {300, 80}, {302, 81}, {304, 82},
    {306, 83}, {336, 84}, {338, 85}, {340, 86}, {342, 87}, {344, 88}, {346, 89}, {348, 90}, {350, 91},
    {352, 92}, {354, 93}, {356, 94}, {358, 95}, {360, 96}, {362, 97}, {392, 98}, {394, 99}, {396, 100},
    {398, 101}, {400, 102}, {402, 103}, {404, 104}, {406, 105}, {408, 106}, {410, 107}, {412, 108},
    {414, 109}, {416, 110}, {418, 111}, {448, 112}, {450, 113}, {452, 114}, {454, 115}, {456, 116},
    {458, 117}, {460, 118}, {462, 119}, {464, 120}, {466, 121}, {468, 122}, {470, 123}, {472, 124},
    {474, 125}, {504, 126}, {506, 127}, {508, 128}, {510, 129}, {512, 130}, {514, 131}, {516, 132},
    {518, 133}, {520, 134}, {522, 135}, {524, 136}, {526, 137}, {528, 138}, {530, 139}, {560, 140},
    {562, 141}, {564, 142}, {566, 143}, {568, 144}, {570, 145}, {572, 146}, {574, 147}, {576, 148},
    {578, 149}, {580, 150}, {582, 151}, {584, 152}, {586, 153}, {616, 154}, {618, 155}, {620, 156},
    {622, 157}, {624, 158}, {626, 159}, {628, 160}, {630, 161}, {632, 162}, {634, 163}, {636, 164},
    {638, 165}, {640, 166}, {642, 167}, {672, 168}, {674, 169}, {676, 170}, {678, 171}, {680, 172},
    {682, 173}, {684, 174}, {686, 175}, {688, 176}, {690, 177}, {692, 178}, {694, 179}, {696, 180},
    {698, 181}, {728, 182}, {730, 183}, {732, 184}, {734, 185}, {736, 186}, {738, 187}, {740, 188},
    {742, 189}, {744, 190}, {746, 191}, {748, 192}, {750, 193}, {752, 194}, {754, 195}, {1, 0}, {3, 1},
    {5, 2}, {7, 3}, {9, 4}, {11, 5}, {13, 6}, {15, 7}, {17, 8}, {19, 9}, {21, 10}, {23, 11}, {25, 12},
    {27, 13}, {57, 14}, {59, 15}, {61, 16}, {63, 17}, {65, 18}, {67, 19}, {69, 20}, {71, 21}, {73, 22},
    {75, 23}, {77, 24}, {79, 25}, {81, 26}, {83, 27}, {113, 28}, {115, 29}, {117, 30}, {119, 31},
    {121, 32}, {123, 33}, {125, 34}, {127, 35}, {129, 36}, {131, 37}, {133, 38}, {135, 39}, {137, 40},
    {139, 41}, {169, 42}, {171, 43}, {173, 44}, {175, 45}, {177, 46}, {179, 47}, {181, 48}, {183, 49},
    {185, 50}, {187, 51}, {189, 52}, {191, 53}, {193, 54}, {195, 55}, {225, 56}, {227, 57}, {229, 58},
    {231, 59}, {233, 60}, {235, 61}, {237, 62}, {239, 63}, {241, 64}, {243, 65}, {245, 66}, {247, 67},
    {249, 68}, {251, 69}, {281, 70}, {283, 71}, {285, 72}, {287, 73}, {289, 74}, {291, 75}, {293, 76},
    {295, 77}, {297, 78}, {299, 79}, {301, 80}, {303, 81}, {305, 82}, {307, 83}, {337, 84}, {339, 85},
    {341, 86}, {343, 87}, {345, 88}, {347, 89}, {349, 90}, {351, 91}, {353, 92}, {355, 93}, {357, 94},
    {359, 95}, {361, 96}, {363, 97}, {393, 98}, {395, 99}, {397, 100}, {399, 101}, {401, 102}, {403, 103},
    {405, 104}, {407, 105}, {409, 106}, {411, 107}, {413, 108}, {415, 109}, {417, 110}, {419, 111},
    {449, 112}, {451, 113}, {453, 114}, {455, 115}, {457, 116}, {459, 117}, {461, 118}, {463, 119},
    {465, 120}, {467, 121}, {469, 122}, {471, 123}, {473, 124}, {475, 125}, {505, 126}, {507, 127},
    {509, 128}, {511, 129}, {513, 130}, {515, 131}, {517, 132}, {519, 133}, {521, 134}, {523, 135},
    {525, 136}, {527, 137}, {529, 138}, {531, 139}, {561, 140}, {563, 141}, {565, 142}, {567, 143},
    {569, 144}, {571, 145}, {573, 146}, {575, 147}, {577, 148}, {579, 149}, {581, 150}, {583, 151},
    {585, 152}, {587, 153}, {617, 154}, {619, 155}, {621, 156}, {623, 157}, {625, 158}, {627, 159},
    {629, 160}, {631, 161}, {633, 162}, {635, 163}, {637, 164}, {639, 165}, {641, 166}, {643, 167},
    {673, 168}, {675, 169}, {677, 170}, {679, 171}, {681, 172}, {683, 173}, {685, 174}, {687, 175},
    {689, 176}, {691, 177}, {693, 178}, {695, 179}, {697, 180}, {699, 181}, {729, 182}, {731, 183},
    {733, 184}, {735, 185}, {737, 186}, {739, 187}, {741, 188}, {743, 189}, {745, 190}, {747, 191},
    {749, 192}, {751, 193}, {753, 194}, {755, 195}, {2, 0}, {4, 1}, {6, 2}, {8, 3}, {10, 4}, {12, 5},
    {14, 6}, {16, 7}, {18, 8}, {20, 9}, {22, 10}, {24, 11}, {26, 12}, {58, 14}, {60, 15}, {62, 16},
    {64, 17}, {66, 18}, {68, 19}, {70, 20}, {72, 21}, {74, 22}, {76, 23}, {78, 24}, {80, 25}, {82, 26},
    {114, 28}, {116, 29}, {118, 30}, {120, 31}, {122, 32}, {124, 33}, {126, 34}, {128, 35}, {130, 36},
    {132, 37}, {134, 38}, {136, 39}, {138, 40}, {170, 42}, {172, 43}, {174, 44}, {176, 45}, {178, 46},
    {180, 47}, {182, 48}, {184, 49}, {186, 50}, {188, 51}, {190, 52}, {192, 53}, {194, 54}, {226, 56},
    {228, 57}, {230, 58}, {232, 59}, {234, 60}, {236, 61}, {238, 62}, {240, 63}, {242, 64}, {244, 65},
    {246, 66}, {248, 67}, {250, 68}, {282, 70}, {284, 71}, {286, 72}, {288, 73}, {290, 74}, {292, 75},
    {294, 76}, {296, 77}, {298, 78}, {300, 79}, {302, 80}, {304, 81}, {306, 82}, {338, 84}, {340, 85},
    {342, 86}, {344, 87}, {346, 88}, {348, 89}, {350, 90}, {352, 91}, {354, 92}, {356, 93}, {358, 94},
    {360, 95}, {362, 96}, {394, 98}, {396, 99}, {398, 100}, {400, 101}, {402, 102}, {404, 103},
    {406, 104}, {408, 105}, {410, 106}, {412, 107}, {414, 108}, {416, 109}, {418, 110}, {450, 112},
    {452, 113}, {454, 114}, {456, 115}, {458, 116}, {460, 117}, {462, 118}, {464, 119}, {466, 120},
    {468, 121}, {470, 122}, {472, 123}, {474, 124}, {506, 126}, {508, 127}, {510, 128}, {512, 129},
    {514, 130}, {516, 131}, {518, 132}, {520, 133}, {522, 134}, {524, 135}, {526, 136}, {528, 137},
    {530, 138}, {562, 140}, {564, 141}, {566, 142}, {568, 143}, {570, 144}, {572, 145}, {574, 146},
    {576, 147}, {578, 148}, {580, 149}, {582, 150}, {584, 151}, {586, 152}, {618, 154}, {620, 155},
    {622, 156}, {624, 157}, {626, 158}, {628, 159}, {630, 160}, {632, 161}, {634, 162}, {636, 163},
    {638, 164}, {640, 165}, {642, 166}, {674, 168}, {676, 169}, {678, 170}, {680, 171}, {682, 172},
    {684, 173}, {686, 174}, {688, 175}, {690, 176}, {692, 177}, {694, 178}, {696, 179}, {698, 180},
    {730, 182}, {732, 183}, {734, 184}, {736, 185}, {738, 186}, {740, 187}, {742, 188}, {744, 189},
    {746, 190}, {748, 191}, {750, 192}, {752, 193}, {754, 194}, {3, 0}, {5, 1}, {7, 2}, {9, 3}, {11, 4},
    {13, 5}, {15, 6}, {17, 7}, {19, 8}, {21, 9}, {23, 10}, {25, 11}, {27, 12}, {59, 14}, {61, 15},
    {63, 16}, {65, 17}, {67, 18}, {69, 19}, {71, 20}, {73, 21}, {75, 22}, {77, 23}, {79, 24}, {81, 25},
    {83, 26}, {115, 28}, {117, 29}, {119, 30}, {121, 31}, {123, 32}, {125, 33}, {127, 34}, {129, 35},
    {131, 36}, {133, 37}, {135, 38}, {137, 39}, {139, 40}, {171, 42}, {173, 43}, {175, 44}, {177, 45},
    {179, 46}, {181, 47}, {183, 48}, {185, 49}, {187, 50}, {189, 51}, {191, 52}, {193, 53}, {195, 54},
    {227, 56}, {229, 57}, {231, 58}, {233, 59}, {235, 60}, {237, 61}, {239, 62}, {241, 63}, {243, 64},
    {245, 65}, {247, 66}, {249, 67}, {251, 68}, {283, 70}, {285, 71}, {287, 72}, {289, 73}, {291, 74},
    {293, 75}, {295, 76}, {297, 77}, {299, 78}, {301, 79}, {303, 80}, {305, 81}, {307, 82}, {339, 84},
    {341, 85}, {343, 86}, {345, 87}, {347, 88}, {349, 89}, {351, 90}, {353, 91}, {355, 92}, {357, 93},
    {359, 94}, {361, 95}, {363, 96}, {395, 98}, {397, 99}, {399, 100}, {401, 101}, {403, 102}, {405, 103},
    {407, 104}, {409, 105}, {411, 106}, {413, 107}, {415, 108}, {417, 109}, {419, 110}, {451, 112},
    {453, 113}, {455, 114}, {457, 115}, {459, 116}, {461, 117}, {463, 118}, {465, 119}, {467, 120},
    {469, 121}, {471, 122}, {473, 123}, {475, 124}, {507, 126}, {509, 127}, {511, 128}, {513, 129},
    {515, 130}, {517, 131}, {519, 132}, {521, 133}, {523, 134}, {525, 135}, {527, 136}, {529, 137},
    {531, 138}, {563, 140}, {565, 141}, {567, 142}, {569, 143}, {571, 144}, {573, 145}, {575, 146},
    {577, 147}, {579, 148}, {581, 149}, {583, 150}, {585, 151}, {587, 152}, {619, 154}, {621, 155},
    {623, 156}, {625, 157}, {627, 158}, {629, 159}, {631, 160}, {633, 161}, {635, 162}, {637, 163},
    {639, 164}, {641, 165}, {643, 166}, {675, 168}, {677, 169}, {679, 170}, {681, 171}, {683, 172},
    {685, 173}, {687, 174}, {689, 175}, {691, 176}, {693, 177}, {695, 178}, {697, 179}, {699, 180},
    {731, 182}, {733, 183}, {735, 184}, {737, 185}, {739, 186}, {741, 187}, {743, 188}, {745, 189},
    {747, 190}, {749, 191}, {751, 192}, {753, 193}, {755, 194}, {29, 1}, {31, 2}, {33, 3}, {35, 4},
    {37, 5}, {39, 6}, {41, 7}, {43, 8}, {45, 9}, {47, 10}, {49, 11}, {51, 12}, {53, 13}, {85, 15},
    {87, 16}, {89, 17}, {91, 18}, {93, 19}, {95, 20}, {97, 21}, {99, 22}, {101, 23}, {103, 24}, {105, 25},
    {107, 26}, {109, 27}, {141, 29}, {143, 30}, {145, 31}, {147, 32}, {149, 33}, {151, 34}, {153, 35},
    {155, 36}, {157, 37}, {159, 38}, {161, 39}, {163, 40}, {165, 41}, {197, 43}, {199, 44}, {201, 45},
    {203, 46}, {205, 47}, {207, 48}, {209, 49}, {211, 50}, {213, 51}, {215, 52}, {217, 53}, {219, 54},
    {221, 55}, {253, 57}, {255, 58}, {257, 59}, {259, 60}, {261, 61}, {263, 62}, {265, 63}, {267, 64},
    {269, 65}, {271, 66}, {273, 67}, {275, 68}, {277, 69}, {309, 71}, {311, 72}, {313, 73}, {315, 74},
    {317, 75}, {319, 76}, {321, 77}, {323, 78}, {325, 79}, {327, 80}, {329, 81}, {331, 82}, {333, 83},
    {365, 85}, {367, 86}, {369, 87}, {371, 88}, {373, 89}, {375, 90}, {377, 91}, {379, 92}, {381, 93},
    {383, 94}, {385, 95}, {387, 96}, {389, 97}, {421, 99}, {423, 100}, {425, 101}, {427, 102}, {429, 103},
    {431, 104}, {433, 105}, {435, 106}, {437, 107}, {439, 108}, {441, 109}, {443, 110}, {445, 111},
    {477, 113}, {479, 114}, {481, 115}, {483, 116}, {485, 117}, {487, 118}, {489, 119}, {491, 120},
    {493, 121}, {495, 122}, {497, 123}, {499, 124}, {501, 125}, {533, 127}, {535, 128}, {537, 129},
    {539, 130}, {541, 131}, {543, 132}, {545, 133}, {547, 134}, {549, 135}, {551, 136}, {553, 137},
    {555, 138}, {557, 139}, {589, 141}, {591, 142}, {593, 143}, {595, 144}, {597, 145}, {599, 146},
    {601, 147}, {603, 148}, {605, 149}, {607, 150}, {609, 151}, {611, 152}, {613, 153}, {645, 155},
    {647, 156}, {649, 157}, {651, 158}, {653, 159}, {655, 160}, {657, 161}, {659, 162}, {661, 163},
    {663, 164}, {665, 165}, {667, 166}, {669, 167}, {701, 169}, {703, 170}, {705, 171}, {707, 172},
    {709, 173}, {711, 174}, {713, 175}, {715, 176}, {717, 177}, {719, 178}, {721, 179}, {723, 180},
    {725, 181}, {757, 183}, {759, 184}, {761, 185}, {763, 186}, {765, 187}, {767, 188}, {769, 189},
    {771, 190}, {773, 191}, {775, 192}, {777, 193}, {779, 194}, {781, 195}, {28, 0}, {30, 1}, {32, 2},
    {34, 3}, {36, 4}, {38, 5}, {40, 6}, {42, 7}, {44, 8}, {46, 9}, {48, 10}, {50, 11}, {52, 12}, {54, 13},
    {84, 14}, {86, 15}, {88, 16}, {90, 17}, {92, 18}, {94, 19}, {96, 20}, {98, 21}, {100, 22}, {102, 23},
    {104, 24}, {106, 25}, {108, 26}, {110, 27}, {140, 28}, {142, 29}, {144, 30}, {146, 31}, {148, 32},
    {150, 33}, {152, 34}, {154, 35}, {156, 36}, {158, 37}, {160, 38}, {162, 39}, {164, 40}, {166, 41},
    {196, 42}, {198, 43}, {200, 44}, {202, 45}, {204, 46}, {206, 47}, {208, 48}, {210, 49}, {212, 50},
    {214, 51}, {216, 52}, {218, 53}, {220, 54}, {222, 55}, {252, 56}, {254, 57}, {256, 58}, {258, 59},
    {260, 60}, {262, 61}, {264, 62}, {266, 63}, {268, 64}, {270, 65}, {272, 66}, {274, 67}, {276, 68},
    {278, 69}, {308, 70}, {310, 71}, {312, 72}, {314, 73}, {316, 74}, {318, 75}, {320, 76}, {322, 77},
    {324, 78}, {326, 79}, {328, 80}, {330, 81}, {332, 82}, {334, 83}, {364, 84}, {366, 85}, {368, 86},
    {370, 87}, {372, 88}, {374, 89}, {376, 90}, {378, 91}, {380, 92}, {382, 93}, {384, 94}, {386, 95},
    {388, 96}, {390, 97}, {420, 98}, {422, 99}, {424, 100}, {426, 101}, {428, 102}, {430, 103},
    {432, 104}, {434, 105}, {436, 106}, {438, 107}, {440, 108}, {442, 109}, {444, 110}, {446, 111},
    {476, 112}, {478, 113}, {480, 114}, {482, 115}, {484, 116}, {486, 117}, {488, 118}, {490, 119},
    {492, 120}, {494, 121}, {496, 122}, {498, 123}, {500, 124}, {502, 125}, {532, 126}, {534, 127},
    {536, 128}, {538, 129}, {540, 130}, {542, 131}, {544, 132}, {546, 133}, {548, 134}, {550, 135},
    {552, 136}, {554, 137}, {556, 138}, {558, 139}, {588, 140}, {590, 141}, {592, 142}, {594, 143},
    {596, 144}, {598, 145}, {600, 146}, {602, 147}, {604, 148}, {606, 149}, {608, 150}, {610, 151},
    {612, 152}, {614, 153}, {644, 154}, {646, 155}, {648, 156}, {650, 157}, {652, 158}, {654, 159},
    {656, 160}, {658, 161}, {660, 162}, {662, 163}, {664, 164}, {666, 165}, {668, 166}, {670, 167},
    {700, 168}, {702, 169}, {704, 170}, {706, 171}, {708, 172}, {710, 173}, {712, 174}, {714, 175},
    {716, 176}, {718, 177}, {720, 178}, {722, 179}, {724, 180}, {726, 181}, {756, 182}, {758, 183},
    {760, 184}, {762, 185}, {764, 186}, {766, 187}, {768, 188}, {770, 189}, {772, 190}, {774, 191},
    {776, 192}, {778, 193}, {780, 194}, {782, 195}, {29, 0}, {31, 1}, {33, 2}, {35, 3}, {37, 4}, {39, 5},
    {41, 6}, {43, 7}, {45, 8}, {47, 9}, {49, 10}, {51, 11}, {53, 12}, {55, 13}, {85, 14}, {87, 15},
    {89, 16}, {91, 17}, {93, 18}, {95, 19}, {97, 20}, {99, 21}, {101, 22}, {103, 23}, {105, 24},
    {107, 25}, {109, 26}, {111, 27}, {141, 28}, {143, 29}, {145, 30}, {147, 31}, {149, 32}, {151, 33},
    {153, 34}, {155, 35}, {157, 36}, {159, 37}, {161, 38}, {163, 39}, {165, 40}, {167, 41}, {197, 42},
    {199, 43}, {201, 44}, {203, 45}, {205, 46}, {207, 47}, {209, 48}, {211, 49}, {213, 50}, {215, 51},
    {217, 52}, {219, 53}, {221, 54}, {223, 55}, {253, 56}, {255, 57}, {257, 58}, {259, 59}, {261, 60},
    {263, 61}, {265, 62}, {267, 63}, {269, 64}, {271, 65}, {273, 66}, {275, 67}, {277, 68}, {279, 69},
    {309, 70}, {311, 71}, {313, 72}, {315, 73}, {317, 74}, {319, 75}, {321, 76}, {323, 77}, {325, 78},
    {327, 79}, {329, 80}, {331, 81}, {333, 82}, {335, 83}, {365, 84}, {367, 85}, {369, 86}, {371, 87},
    {373, 88}, {375, 89}, {377, 90}, {379, 91}, {381, 92}, {383, 93}, {385, 94}, {387, 95}, {389, 96},
    {391, 97}, {421, 98}, {423, 99}, {425, 100}, {427, 101}, {429, 102}, {431, 103}, {433, 104},
    {435, 105}, {437, 106}, {439, 107}, {441, 108}, {443, 109}, {445, 110}, {447, 111}, {477, 112},
    {479, 113}, {481, 114}, {483, 115}, {485, 116}, {487, 117}, {489, 118}, {491, 119}, {493, 120},
    {495, 121}, {497, 122}, {499, 123}, {501, 124}, {503, 125}, {533, 126}, {535, 127}, {537, 128},
    {539, 129}, {541, 130}, {543, 131}, {545, 132}, {547, 133}, {549, 134}, {551, 135}, {553, 136},
    {555, 137}, {557, 138}, {559, 139}, {589, 140}, {591, 141}, {593, 142}, {595, 143}, {597, 144},
    {599, 145}, {601, 146}, {603, 147}, {605, 148}, {607, 149}, {609, 150}, {611, 151}, {613, 152},
    {615, 153}, {645, 154}, {647, 155}, {649, 156}, {651, 157}, {653, 158}, {655, 159}, {657, 160},
    {659, 161}, {661, 162}, {663, 163}, {665, 164}, {667, 165}, {669, 166}, {671, 167}, {701, 168},
    {703, 169}, {705, 170}, {707, 171}, {709, 172}, {711, 173}, {713, 174}, {715, 175}, {717, 176},
    {719, 177}, {721, 178}, {723, 179}, {725, 180}, {727, 181}, {757, 182}, {759, 183}, {761, 184},
    {763, 185}, {765, 186}, {767, 187}, {769, 188}, {771, 189}, {773, 190}, {775, 191}, {777, 192},
    {779, 193}, {781, 194}, {783, 195}, {30, 0}, {32, 1}, {34, 2}, {36, 3}, {38, 4}, {40, 5}, {42, 6},
    {44, 7}, {46, 8}, {48, 9}, {50, 10}, {52, 11}, {54, 12}, {86, 14}, {88, 15}, {90, 16}, {92, 17},
    {94, 18}, {96, 19}, {98, 20}, {100, 21}, {102, 22}, {104, 23}, {106, 24}, {108, 25}, {110, 26},
    {142, 28}, {144, 29}, {146, 30}, {148, 31}, {150, 32}, {152, 33}, {154, 34}, {156, 35}, {158, 36},
    {160, 37}, {162, 38}, {164, 39}, {166, 40}, {198, 42}, {200, 43}, {202, 44}, {204, 45}, {206, 46},
    {208, 47}, {210, 48}, {212, 49}, {214, 50}, {216, 51}, {218, 52}, {220, 53}, {222, 54}, {254, 56},
    {256, 57}, {258, 58}, {260, 59}, {262, 60}, {264, 61}, {266, 62}, {268, 63}, {270, 64}, {272, 65},
    {274, 66}, {276, 67}, {278, 68}, {310, 70}, {312, 71}, {314, 72}, {316, 73}, {318, 74}, {320, 75},
    {322, 76}, {324, 77}, {326, 78}, {328, 79}, {330, 80}, {332, 81}, {334, 82}, {366, 84}, {368, 85},
    {370, 86}, {372, 87}, {374, 88}, {376, 89}, {378, 90}, {380, 91}, {382, 92}, {384, 93}, {386, 94},
    {388, 95}, {390, 96}, {422, 98}, {424, 99}, {426, 100}, {428, 101}, {430, 102}, {432, 103},
    {434, 104}, {436, 105}, {438, 106}, {440, 107}, {442, 108}, {444, 109}, {446, 110}, {478, 112},
    {480, 113}, {482, 114}, {484, 115}, {486, 116}, {488, 117}, {490, 118}, {492, 119}, {494, 120},
    {496, 121}, {498, 122}, {500, 123}, {502, 124}, {534, 126}, {536, 127}, {538, 128}, {540, 129},
    {542, 130}, {544, 131}, {546, 132}, {548, 133}, {550, 134}, {552, 135}, {554, 136}, {556, 137},
    {558, 138}, {590, 140}, {592, 141}, {594, 142}, {596, 143}, {598, 144}, {600, 145}, {602, 146},
    {604, 147}, {606, 148}, {608, 149}, {610, 150}, {612, 151}, {614, 152}, {646, 154}, {648, 155},
    {650, 156}, {652, 157}, {654, 158}, {656, 159}, {658, 160}, {660, 161}, {662, 162}, {664, 163},
    {666, 164}, {668, 165}, {670, 166}, {702, 168}, {704, 169}, {706, 170}, {708, 171}, {710, 172},
    {712, 173}, {714, 174}, {716, 175}, {718, 176}, {720, 177}, {722, 178}, {724, 179}, {726, 180},
    {758, 182}, {760, 183}, {762, 184}, {764, 185}, {766, 186}, {768, 187}, {770, 188}, {772, 189},
    {774, 190}, {776, 191}, {778, 192}, {780, 193}, {782, 194}, {31, 0}, {33, 1}, {35, 2}, {37, 3},
    {39, 4}, {41, 5}, {43, 6}, {45, 7}, {47, 8}, {49, 9}, {51, 10}, {53, 11}, {55, 12}, {87, 14},
    {89, 15}, {91, 16}, {93, 17}, {95, 18}, {97, 19}, {99, 20}, {101, 21}, {103, 22}, {105, 23},
    {107, 24}, {109, 25}, {111, 26}, {143, 28}, {145, 29}, {147, 30}, {149, 31}, {151, 32}, {153, 33},
    {155, 34}, {157, 35}, {159, 36}, {161, 37}, {163, 38}, {165, 39}, {167, 40}, {199, 42}, {201, 43},
    {203, 44}, {205, 45}, {207, 46}, {209, 47}, {211, 48}, {213, 49}, {215, 50}, {217, 51}, {219, 52},
    {221, 53}, {223, 54}, {255, 56}, {257, 57}, {259, 58}, {261, 59}, {263, 60}, {265, 61}, {267, 62},
    {269, 63}, {271, 64}, {273, 65}, {275, 66}, {277, 67}, {279, 68}, {311, 70}, {313, 71}, {315, 72},
    {317, 73}, {319, 74}, {321, 75}, {323, 76}, {325, 77}, {327, 78}, {329, 79}, {331, 80}, {333, 81},
    {335, 82}, {367, 84}, {369, 85}, {371, 86}, {373, 87}, {375, 88}, {377, 89}, {379, 90}, {381, 91},
    {383, 92}, {385, 93}, {387, 94}, {389, 95}, {391, 96}, {423, 98}, {425, 99}, {427, 100}, {429, 101},
    {431, 102}, {433, 103}, {435, 104}, {437, 105}, {439, 106}, {441, 107}, {443, 108}, {445, 109},
    {447, 110}, {479, 112}, {481, 113}, {483, 114}, {485, 115}, {487, 116}, {489, 117}, {491, 118},
    {493, 119}, {495, 120}, {497, 121}, {499, 122}, {501, 123}, {503, 124}, {535, 126}, {537, 127},
    {539, 128}, {541, 129}, {543, 130}, {545, 131}, {547, 132}, {549, 133}, {551, 134}, {553, 135},
    {555, 136}, {557, 137}, {559, 138}, {591, 140}, {593, 141}, {595, 142}, {597, 143}, {599, 144},
    {601, 145}, {603, 146}, {605, 147}, {607, 148}, {609, 149}, {611, 150}, {613, 151}, {615, 152},
    {647, 154}, {649, 155}, {651, 156}, {653, 157}, {655, 158}, {657, 159}, {659, 160}, {661, 161},
    {663, 162}, {665, 163}, {667, 164}, {669, 165}, {671, 166}, {703, 168}, {705, 169}, {707, 170},
    {709, 171}, {711, 172}, {713, 173}, {715, 174}, {717, 175}, {719, 176}, {721, 177}, {723, 178},
    {725, 179}, {727, 180}, {759, 182}, {761, 183}, {763, 184}, {765, 185}, {767, 186}, {769, 187},
    {771, 188}, {773, 189}, {775, 190}, {777, 191}, {779, 192}, {781, 193}, {783, 194}, {57, 1}, {59, 2},
    {61, 3}, {63, 4}, {65, 5}, {67, 6}, {69, 7}, {71, 8}, {73, 9}, {75, 10}, {77, 11}, {79, 12}, {81, 13},
    {113, 15}, {115, 16}, {117, 17}, {119, 18}, {121, 19}, {123, 20}, {125, 21}, {127, 22}, {129, 23},
    {131, 24}, {133, 25}, {135, 26}, {137, 27}, {169, 29}, {171, 30}, {173, 31}, {175, 32}, {177, 33},
    {179, 34}, {181, 35}, {183, 36}, {185, 37}, {187, 38}, {189, 39}, {191, 40}, {193, 41}, {225, 43},
    {227, 44}, {229, 45}, {231, 46}, {233, 47}, {235, 48}, {237, 49}, {239, 50}, {241, 51}, {243, 52},
    {245, 53}, {247, 54}, {249, 55}, {281, 57}, {283, 58}, {285, 59}, {287, 60}, {289, 61}, {291, 62},
    {293, 63}, {295, 64}, {297, 65}, {299, 66}, {301, 67}, {303, 68}, {305, 69}, {337, 71}, {339, 72},
    {341, 73}, {343, 74}, {345, 75}, {347, 76}, {349, 77}, {351, 78}, {353, 79}, {355, 80}, {357, 81},
    {359, 82}, {361, 83}, {393, 85}, {395, 86}, {397, 87}, {399, 88}, {401, 89}, {403, 90}, {405, 91},
    {407, 92}, {409, 93}, {411, 94}, {413, 95}, {415, 96}, {417, 97}, {449, 99}, {451, 100}, {453, 101},
    {455, 102}, {457, 103}, {459, 104}, {461, 105}, {463, 106}, {465, 107}, {467, 108}, {469, 109},
    {471, 110}, {473, 111}, {505, 113}, {507, 114}, {509, 115}, {511, 116}, {513, 117}, {515, 118},
    {517, 119}, {519, 120}, {521, 121}, {523, 122}, {525, 123}, {527, 124}, {529, 125}, {561, 127},
    {563, 128}, {565, 129}, {567, 130}, {569, 131}, {571, 132}, {573, 133}, {575, 134}, {577, 135},
    {579, 136}, {581, 137}, {583, 138}, {585, 139}, {617, 141}, {619, 142}, {621, 143}, {623, 144},
    {625, 145}, {627, 146}, {629, 147}, {631, 148}, {633, 149}, {635, 150}, {637, 151}, {639, 152},
    {641, 153}, {673, 155}, {675, 156}, {677, 157}, {679, 158}, {681, 159}, {683, 160}, {685, 161},
    {687, 162}, {689, 163}, {691, 164}, {693, 165}, {695, 166}, {697, 167}, {729, 169}, {731, 170},
    {733, 171}, {735, 172}, {737, 173}, {739, 174}, {741, 175}, {743, 176}, {745, 177}, {747, 178},
    {749, 179}, {751, 180}, {753, 181}, {56, 0}, {58, 1}, {60, 2}, {62, 3}, {64, 4}, {66, 5}, {68, 6},
    {70, 7}, {72, 8}, {74, 9}, {76, 10}, {78, 11}, {80, 12}, {82, 13}, {112, 14}, {114, 15}, {116, 16},
    {118, 17}, {120, 18}, {122, 19}, {124, 20}, {126, 21}, {128, 22}, {130, 23}, {132, 24}, {134, 25},
    {136, 26}, {138, 27}, {168, 28}, {170, 29}, {172, 30}, {174, 31}, {176, 32}, {178, 33}, {180, 34},
    {182, 35}, {184, 36}, {186, 37}, {188, 38}, {190, 39}, {192, 40}, {194, 41}, {224, 42}, {226, 43},
    {228, 44}, {230, 45}, {232, 46}, {234, 47}, {236, 48}, {238, 49}, {240, 50}, {242, 51}, {244, 52},
    {246, 53}, {248, 54}, {250, 55}, {280, 56}, {282, 57}, {284, 58}, {286, 59}, {288, 60}, {290, 61},
    {292, 62}, {294, 63}, {296, 64}, {298, 65}, {300, 66}, {302, 67}, {304, 68}, {306, 69}, {336, 70},
    {338, 71}, {340, 72}, {342, 73}, {344, 74}, {346, 75}, {348, 76}, {350, 77}, {352, 78}, {354, 79},
    {356, 80}, {358, 81}, {360, 82}, {362, 83}, {392, 84}, {394, 85}, {396, 86}, {398, 87}, {400, 88},
    {402, 89}, {404, 90}, {406, 91}, {408, 92}, {410, 93}, {412, 94}, {414, 95}, {416, 96}, {418, 97},
    {448, 98}, {450, 99}, {452, 100}, {454, 101}, {456, 102}, {458, 103}, {460, 104}, {462, 105},
    {464, 106}, {466, 107}, {468, 108}, {470, 109}, {472, 110}, {474, 111}, {504, 112}, {506, 113},
    {508, 114}, {510, 115}, {512, 116}, {514, 117}, {516, 118}, {518, 119}, {520, 120}, {522, 121},
    {524, 122}, {526, 123}, {528, 124}, {530, 125}, {560, 126}, {562, 127}, {564, 128}, {566, 129},
    {568, 130}, {570, 131}, {572, 132}, {574, 133}, {576, 134}, {578, 135}, {580, 136}, {582, 137},
    {584, 138}, {586, 139}, {616, 140}, {618, 141}, {620, 142}, {622, 143}, {624, 144}, {626, 145},
    {628, 146}, {630, 147}, {632, 148}, {634, 149}, {636, 150}, {638, 151}, {640, 152}, {642, 153},
    {672, 154}, {674, 155}, {676, 156}, {678, 157}, {680, 158}, {682, 159}, {684, 160}, {686, 161},
    {688, 162}, {690, 163}, {692, 164}, {694, 165}, {696, 166}, {698, 167}, {728, 168}, {730, 169},
    {732, 170}, {734, 171}, {736, 172}, {738, 173}, {740, 174}, {742, 175}, {744, 176}, {746, 177},
    {748, 178}, {750, 179}, {752, 180}, {754, 181}, {57, 0}, {59, 1}, {61, 2}, {63, 3}, {65, 4}, {67, 5},
    {69, 6}, {71, 7}, {73, 8}, {75, 9}, {77, 10}, {79, 11}, {81, 12}, {83, 13}, {113, 14}, {115, 15},
    {117, 16}, {119, 17}, {121, 18}, {123, 19}, {125, 20}, {127, 21}, {129, 22}, {131, 23}, {133, 24},
    {135, 25}, {137, 26}, {139, 27}, {169, 28}, {171, 29}, {173, 30}, {175, 31}, {177, 32}, {179, 33},
    {181, 34}, {183, 35}, {185, 36}, {187, 37}, {189, 38}, {191, 39}, {193, 40}, {195, 41}, {225, 42},
    {227, 43}, {229, 44}, {231, 45}, {233, 46}, {235, 47}, {237, 48}, {239, 49}, {241, 50}, {243, 51},
    {245, 52}, {247, 53}, {249, 54}, {251, 55}, {281, 56}, {283, 57}, {285, 58}, {287, 59}, {289, 60},
    {291, 61}, {293, 62}, {295, 63}, {297, 64}, {299, 65}, {301, 66}, {303, 67}, {305, 68}, {307, 69},
    {337, 70}, {339, 71}, {341, 72}, {343, 73}, {345, 74}, {347, 75}, {349, 76}, {351, 77}, {353, 78},
    {355, 79}, {357, 80}, {359, 81}, {361, 82}, {363, 83}, {393, 84}, {395, 85}, {397, 86}, {399, 87},
    {401, 88}, {403, 89}, {405, 90}, {407, 91}, {409, 92}, {411, 93}, {413, 94}, {415, 95}, {417, 96},
    {419, 97}, {449, 98}, {451, 99}, {453, 100}, {455, 101}, {457, 102}, {459, 103}, {461, 104},
    {463, 105}, {465, 106}, {467, 107}, {469, 108}, {471, 109}, {473, 110}, {475, 111}, {505, 112},
    {507, 113}, {509, 114}, {511, 115}, {513, 116}, {515, 117}, {517, 118}, {519, 119}, {521, 120},
    {523, 121}, {525, 122}, {527, 123}, {529, 124}, {531, 125}, {561, 126}, {563, 127}, {565, 128},
    {567, 129}, {569, 130}, {571, 131}, {573, 132}, {575, 133}, {577, 134}, {579, 135}, {581, 136},
    {583, 137}, {585, 138}, {587, 139}, {617, 140}, {619, 141}, {621, 142}, {623, 143}, {625, 144},
    {627, 145}, {629, 146}, {631, 147}, {633, 148}, {635, 149}, {637, 150}, {639, 151}, {641, 152},
    {643, 153}, {673, 154}, {675, 155}, {677, 156}, {679, 157}, {681, 158}, {683, 159}, {685, 160},
    {687, 161}, {689, 162}, {691, 163}, {693, 164}, {695, 165}, {697, 166}, {699, 167}, {729, 168},
    {731, 169}, {733, 170}, {735, 171}, {737, 172}, {739, 173}, {741, 174}, {743, 175}, {745, 176},
    {747, 177}, {749, 178}, {751, 179}, {753, 180}, {755, 181}, {58, 0}, {60, 1}, {62, 2}, {64, 3},
    {66, 4}, {68, 5}, {70, 6}, {72, 7}, {74, 8}, {76, 9}, {78, 10}, {80, 11}, {82, 12}, {114, 14},
    {116, 15}, {118, 16}, {120, 17}, {122, 18}, {124, 19}, {126, 20}, {128, 21}, {130, 22}, {132, 23},
    {134, 24}, {136, 25}, {138, 26}, {170, 28}, {172, 29}, {174, 30}, {176, 31}, {178, 32}, {180, 33},
    {182, 34}, {184, 35}, {186, 36}, {188, 37}, {190, 38}, {192, 39}, {194, 40}, {226, 42}, {228, 43},
    {230, 44}, {232, 45}, {234, 46}, {236, 47}, {238, 48}, {240, 49}, {242, 50}, {244, 51}, {246, 52},
    {248, 53}, {250, 54}, {282, 56}, {284, 57}, {286, 58}, {288, 59}, {290, 60}, {292, 61}, {294, 62},
    {296, 63}, {298, 64}, {300, 65}, {302, 66}, {304, 67}, {306, 68}, {338, 70}, {340, 71}, {342, 72},
    {344, 73}, {346, 74}, {348, 75}, {350, 76}, {352, 77}, {354, 78}, {356, 79}, {358, 80}, {360, 81},
    {362, 82}, {394, 84}, {396, 85}, {398, 86}, {400, 87}, {402, 88}, {404, 89}, {406, 90}, {408, 91},
    {410, 92}, {412, 93}, {414, 94}, {416, 95}, {418, 96}, {450, 98}, {452, 99}, {454, 100}, {456, 101},
    {458, 102}, {460, 103}, {462, 104}, {464, 105}, {466, 106}, {468, 107}, {470, 108}, {472, 109},
    {474, 110}, {506, 112}, {508, 113}, {510, 114}, {512, 115}, {514, 116}, {516, 117}, {518, 118},
    {520, 119}, {522, 120}, {524, 121}, {526, 122}, {528, 123}, {530, 124}, {562, 126}, {564, 127},
    {566, 128}, {568, 129}, {570, 130}, {572, 131}, {574, 132}, {576, 133}, {578, 134}, {580, 135},
    {582, 136}, {584, 137}, {586, 138}, {618, 140}, {620, 141}, {622, 142}, {624, 143}, {626, 144},
    {628, 145}, {630, 146}, {632, 147}, {634, 148}, {636, 149}, {638, 150}, {640, 151}, {642, 152},
    {674, 154}, {676, 155}, {678, 156}, {680, 157}, {682, 158}, {684, 159}, {686, 160}, {688, 161},
    {690, 162}, {692, 163}, {694, 164}, {696, 165}, {698, 166}, {730, 168}, {732, 169}, {734, 170},
    {736, 171}, {738, 172}, {740, 173}, {742, 174}, {744, 175}, {746, 176}, {748, 177}, {750, 178},
    {752, 179}, {754, 180}, {59, 0}, {61, 1}, {63, 2}, {65, 3}, {67, 4}, {69, 5}, {71, 6}, {73, 7},
    {75, 8}, {77, 9}, {79, 10}, {81, 11}, {83, 12}, {115, 14}, {117, 15}, {119, 16}, {121, 17}, {123, 18},
    {125, 19}, {127, 20}, {129, 21}, {131, 22}, {133, 23}, {135, 24}, {137, 25}, {139, 26}, {171, 28},
    {173, 29}, {175, 30}, {177, 31}, {179, 32}, {181, 33}, {183, 34}, {185, 35}, {187, 36}, {189, 37},
    {191, 38}, {193, 39}, {195, 40}, {227, 42}, {229, 43}, {231, 44}, {233, 45}, {235, 46}, {237, 47},
    {239, 48}, {241, 49}, {243, 50}, {245, 51}, {247, 52}, {249, 53}, {251, 54}, {283, 56}, {285, 57},
    {287, 58}, {289, 59}, {291, 60}, {293, 61}, {295, 62}, {297, 63}, {299, 64}, {301, 65}, {303, 66},
    {305, 67}, {307, 68}, {339, 70}, {341, 71}, {343, 72}, {345, 73}, {347, 74}, {349, 75}, {351, 76},
    {353, 77}, {355, 78}, {357, 79}, {359, 80}, {361, 81}, {363, 82}, {395, 84}, {397, 85}, {399, 86},
    {401, 87}, {403, 88}, {405, 89}, {407, 90}, {409, 91}, {411, 92}, {413, 93}, {415, 94}, {417, 95},
    {419, 96}, {451, 98}, {453, 99}, {455, 100}, {457, 101}, {459, 102}, {461, 103}, {463, 104},
    {465, 105}, {467, 106}, {469, 107}, {471, 108}, {473, 109}, {475, 110}, {507, 112}, {509, 113},
    {511, 114}, {513, 115}, {515, 116}, {517, 117}, {519, 118}, {521, 119}, {523, 120}, {525, 121},
    {527, 122}, {529, 123}, {531, 124}, {563, 126}, {565, 127}, {567, 128}, {569, 129}, {571, 130},
    {573, 131}, {575, 132}, {577, 133}, {579, 134}, {581, 135}, {583, 136}, {585, 137}, {587, 138},
    {619, 140}, {621, 141}, {623, 142}, {625, 143}, {627, 144}, {629, 145}, {631, 146}, {633, 147},
    {635, 148}, {637, 149}, {639, 150}, {641, 151}, {643, 152}, {675, 154}, {677, 155}, {679, 156},
    {681, 157}, {683, 158}, {685, 159}, {687, 160}, {689, 161}, {691, 162}, {693, 163}, {695, 164},
    {697, 165}, {699, 166}, {731, 168}, {733, 169}, {735, 170}, {737, 171}, {739, 172}, {741, 173},
    {743, 174}, {745, 175}, {747, 176}, {749, 177}, {751, 178}, {753, 179}, {755, 180}, {85, 1}, {87, 2},
    {89, 3}, {91, 4}, {93, 5}, {95, 6}, {97, 7}, {99, 8}, {101, 9}, {103, 10}, {105, 11}, {107, 12},
    {109, 13}, {141, 15}, {143, 16}, {145, 17}, {147, 18}, {149, 19}, {151, 20}, {153, 21}, {155, 22},
    {157, 23}, {159, 24}, {161, 25}, {163, 26}, {165, 27}, {197, 29}, {199, 30}, {201, 31}, {203, 32},
    {205, 33}, {207, 34}, {209, 35}, {211, 36}, {213, 37}, {215, 38}, {217, 39}, {219, 40}, {221, 41},
    {253, 43}, {255, 44}, {257, 45}, {259, 46}, {261, 47}, {263, 48}, {265, 49}, {267, 50}, {269, 51},
    {271, 52}, {273, 53}, {275, 54}, {277, 55}, {309, 57}, {311, 58}, {313, 59}, {315, 60}, {317, 61},
    {319, 62}, {321, 63}, {323, 64}, {325, 65}, {327, 66}, {329, 67}, {331, 68}, {333, 69}, {365, 71},
    {367, 72}, {369, 73}, {371, 74}, {373, 75}, {375, 76}, {377, 77}, {379, 78}, {381, 79}, {383, 80},
    {385, 81}, {387, 82}, {389, 83}, {421, 85}, {423, 86}, {425, 87}, {427, 88}, {429, 89}, {431, 90},
    {433, 91}, {435, 92}, {437, 93}, {439, 94}, {441, 95}, {443, 96}, {445, 97}, {477, 99}, {479, 100},
    {481, 101}, {483, 102}, {485, 103}, {487, 104}, {489, 105}, {491, 106}, {493, 107}, {495, 108},
    {497, 109}, {499, 110}, {501, 111}, {533, 113}, {535, 114}, {537, 115}, {539, 116}, {541, 117},
    {543, 118}, {545, 119}, {547, 120}, {549, 121}, {551, 122}, {553, 123}, {555, 124}, {557, 125},
    {589, 127}, {591, 128}, {593, 129}, {595, 130}, {597, 131}, {599, 132}, {601, 133}, {603, 134},
    {605, 135}, {607, 136}, {609, 137}, {611, 138}, {613, 139}, {645, 141}, {647, 142}, {649, 143},
    {651, 144}, {653, 145}, {655, 146}, {657, 147}, {659, 148}, {661, 149}, {663, 150}, {665, 151},
    {667, 152}, {669, 153}, {701, 155}, {703, 156}, {705, 157}, {707, 158}, {709, 159}, {711, 160},
    {713, 161}, {715, 162}, {717, 163}, {719, 164}, {721, 165}, {723, 166}, {725, 167}, {757, 169},
    {759, 170}, {761, 171}, {763, 172}, {765, 173}, {767, 174}, {769, 175}, {771, 176}, {773, 177},
    {775, 178}, {777, 179}, {779, 180}, {781, 181}, {84, 0}, {86, 1}, {88, 2}, {90, 3}, {92, 4}, {94, 5},
    {96, 6}, {98, 7}, {100, 8}, {102, 9}, {104, 10}, {106, 11}, {108, 12}, {110, 13}, {140, 14},
    {142, 15}, {144, 16}, {146, 17}, {148, 18}, {150, 19}, {152, 20}, {154, 21}, {156, 22}, {158, 23},
    {160, 24}, {162, 25}, {164, 26}, {166, 27}, {196, 28}, {198, 29}, {200, 30}, {202, 31}, {204, 32},
    {206, 33}, {208, 34}, {210, 35}, {212, 36}, {214, 37}, {216, 38}, {218, 39}, {220, 40}, {222, 41},
    {252, 42}, {254, 43}, {256, 44}, {258, 45}, {260, 46}, {262, 47}, {264, 48}, {266, 49}, {268, 50},
    {270, 51}, {272, 52}, {274, 53}, {276, 54}, {278, 55}, {308, 56}, {310, 57}, {312, 58}, {314, 59},
    {316, 60}, {318, 61}, {320, 62}, {322, 63}, {324, 64}, {326, 65}, {328, 66}, {330, 67}, {332, 68},
    {334, 69}, {364, 70}, {366, 71}, {368, 72}, {370, 73}, {372, 74}, {374, 75}, {376, 76}, {378, 77},
    {380, 78}, {382, 79}, {384, 80}, {386, 81}, {388, 82}, {390, 83}, {420, 84}, {422, 85}, {424, 86},
    {426, 87}, {428, 88}, {430, 89}, {432, 90}, {434, 91}, {436, 92}, {438, 93}, {440, 94}, {442, 95},
    {444, 96}, {446, 97}, {476, 98}, {478, 99}, {480, 100}, {482, 101}, {484, 102}, {486, 103},
    {488, 104}, {490, 105}, {492, 106}, {494, 107}, {496, 108}, {498, 109}, {500, 110}, {502, 111},
    {532, 112}, {534, 113}, {536, 114}, {538, 115}, {540, 116}, {542, 117}, {544, 118}, {546, 119},
    {548, 120}, {550, 121}, {552, 122}, {554, 123}, {556, 124}, {558, 125}, {588, 126}, {590, 127},
    {592, 128}, {594, 129}, {596, 130}, {598, 131}, {600, 132}, {602, 133}, {604, 134}, {606, 135},
    {608, 136}, {610, 137}, {612, 138}, {614, 139}, {644, 140}, {646, 141}, {648, 142}, {650, 143},
    {652, 144}, {654, 145}, {656, 146}, {658, 147}, {660, 148}, {662, 149}, {664, 150}, {666, 151},
    {668, 152}, {670, 153}, {700, 154}, {702, 155}, {704, 156}, {706, 157}, {708, 158}, {710, 159},
    {712, 160}, {714, 161}, {716, 162}, {718, 163}, {720, 164}, {722, 165}, {724, 166}, {726, 167},
    {756, 168}, {758, 169}, {760, 170}, {762, 171}, {764, 172}, {766, 173}, {768, 174}, {770, 175},
    {772, 176}, {774, 177}, {776, 178}, {778, 179}, {780, 180}, {782, 181}, {85, 0}, {87, 1}, {89, 2},
    {91, 3}, {93, 4}, {95, 5}, {97, 6}, {99, 7}, {101, 8}, {103, 9}, {105, 10}, {107, 11}, {109, 12},
    {111, 13}, {141, 14}, {143, 15}, {145, 16}, {147, 17}, {149, 18}, {151, 19}, {153, 20}, {155, 21},
    {157, 22}, {159, 23}, {161, 24}, {163, 25}, {165, 26}, {167, 27}, {197, 28}, {199, 29}, {201, 30},
    {203, 31}, {205, 32}, {207, 33}, {209, 34}, {211, 35}, {213, 36}, {215, 37}, {217, 38}, {219, 39},
    {221, 40}, {223, 41}, {253, 42}, {255, 43}, {257, 44}, {259, 45}, {261, 46}, {263, 47}, {265, 48},
    {267, 49}, {269, 50}, {271, 51}, {273, 52}, {275, 53}, {277, 54}, {279, 55}, {309, 56}, {311, 57},
    {313, 58}, {315, 59}, {317, 60}, {319, 61}, {321, 62}, {323, 63}, {325, 64}, {327, 65}, {329, 66},
    {331, 67}, {333, 68}, {335, 69}, {365, 70}, {367, 71}, {369, 72}, {371, 73}, {373, 74}, {375, 75},
    {377, 76}, {379, 77}, {381, 78}, {383, 79}, {385, 80}, {387, 81}, {389, 82}, {391, 83}, {421, 84},
    {423, 85}, {425, 86}, {427, 87}, {429, 88}, {431, 89}, {433, 90}, {435, 91}, {437, 92}, {439, 93},
    {441, 94}, {443, 95}, {445, 96}, {447, 97}, {477, 98}, {479, 99}, {481, 100}, {483, 101}, {485, 102},
    {487, 103}, {489, 104}, {491, 105}, {493, 106}, {495, 107}, {497, 108}, {499, 109}, {501, 110},
    {503, 111}, {533, 112}, {535, 113}, {537, 114}, {539, 115}, {541, 116}, {543, 117}, {545, 118},
    {547, 119}, {549, 120}, {551, 121}, {553, 122}, {555, 123}, {557, 124}, {559, 125}, {589, 126},
    {591, 127}, {593, 128}, {595, 129}, {597, 130}, {599, 131}, {601, 132}, {603, 133}, {605, 134},
    {607, 135}, {609, 136}, {611, 137}, {613, 138}, {615, 139}, {645, 140}, {647, 141}, {649, 142},
    {651, 143}, {653, 144}, {655, 145}, {657, 146}, {659, 147}, {661, 148}, {663, 149}, {665, 150},
    {667, 151}, {669, 152}, {671, 153}, {701, 154}, {703, 155}, {705, 156}, {707, 157}, {709, 158},
    {711, 159}, {713, 160}, {715, 161}, {717, 162}, {719, 163}, {721, 164}, {723, 165}, {725, 166},
    {727, 167}, {757, 168}, {759, 169}, {761, 170}, {763, 171}, {765, 172}, {767, 173}, {769, 174},
    {771, 175}, {773, 176}, {775, 177}, {777, 178}, {779, 179}, {781, 180}, {783, 181}, {86, 0}, {88, 1},
    {90, 2}, {92, 3}, {94, 4}, {96, 5}, {98, 6}, {100, 7}, {102, 8}, {104, 9}, {106, 10}, {108, 11},
    {110, 12}, {142, 14}, {144, 15}, {146, 16}, {148, 17}, {150, 18}, {152, 19}, {154, 20}, {156, 21},
    {158, 22}, {160, 23}, {162, 24}, {164, 25}, {166, 26}, {198, 28}, {200, 29}, {202, 30}, {204, 31},
    {206, 32}, {208, 33}, {210, 34}, {212, 35}, {214, 36}, {216, 37}, {218, 38}, {220, 39}, {222, 40},
    {254, 42}, {256, 43}, {258, 44}, {260, 45}, {262, 46}, {264, 47}, {266, 48}, {268, 49}, {270, 50},
    {272, 51}, {274, 52}, {276, 53}, {278, 54}, {310, 56}, {312, 57}, {314, 58}, {316, 59}, {318, 60},
    {320, 61}, {322, 62}, {324, 63}, {326, 64}, {328, 65}, {330, 66}, {332, 67}, {334, 68}, {366, 70},
    {368, 71}, {370, 72}, {372, 73}, {374, 74}, {376, 75}, {378, 76}, {380, 77}, {382, 78}, {384, 79},
    {386, 80}, {388, 81}, {390, 82}, {422, 84}, {424, 85}, {426, 86}, {428, 87}, {430, 88}, {432, 89},
    {434, 90}, {436, 91}, {438, 92}, {440, 93}, {442, 94}, {444, 95}, {446, 96}, {478, 98}, {480, 99},
    {482, 100}, {484, 101}, {486, 102}, {488, 103}, {490, 104}, {492, 105}, {494, 106}, {496, 107},
    {498, 108}, {500, 109}, {502, 110}, {534, 112}, {536, 113}, {538, 114}, {540, 115}, {542, 116},
    {544, 117}, {546, 118}, {548, 119}, {550, 120}, {552, 121}, {554, 122}, {556, 123}, {558, 124},
    {590, 126}, {592, 127}, {594, 128}, {596, 129}, {598, 130}, {600, 131}, {602, 132}, {604, 133},
    {606, 134}, {608, 135}, {610, 136}, {612, 137}, {614, 138}, {646, 140}, {648, 141}, {650, 142},
    {652, 143}, {654, 144}, {656, 145}, {658, 146}, {660, 147}, {662, 148}, {664, 149}, {666, 150},
    {668, 151}, {670, 152}, {702, 154}, {704, 155}, {706, 156}, {708, 157}, {710, 158}, {712, 159},
    {714, 160}, {716, 161}, {718, 162}, {720, 163}, {722, 164}, {724, 165}, {726, 166}, {758, 168},
    {760, 169}, {762, 170}, {764, 171}, {766, 172}, {768, 173}, {770, 174}, {772, 175}, {774, 176},
    {776, 177}, {778, 178}, {780, 179}, {782, 180}, {87, 0}, {89, 1}, {91, 2}, {93, 3}, {95, 4}, {97, 5},
    {99, 6}, {101, 7}, {103, 8}, {105, 9}, {107, 10}, {109, 11}, {111, 12}, {143, 14}, {145, 15},
    {147, 16}, {149, 17}, {151, 18}, {153, 19}, {155, 20}, {157, 21}, {159, 22}, {161, 23}, {163, 24},
    {165, 25}, {167, 26}, {199, 28}, {201, 29}, {203, 30}, {205, 31}, {207, 32}, {209, 33}, {211, 34},
    {213, 35}, {215, 36}, {217, 37}, {219, 38}, {221, 39}, {223, 40}, {255, 42}, {257, 43}, {259, 44},
    {261, 45}, {263, 46}, {265, 47}, {267, 48}, {269, 49}, {271, 50}, {273, 51}, {275, 52}, {277, 53},
    {279, 54}, {311, 56}, {313, 57}, {315, 58}, {317, 59}, {319, 60}, {321, 61}, {323, 62}, {325, 63},
    {327, 64}, {329, 65}, {331, 66}, {333, 67}, {335, 68}, {367, 70}, {369, 71}, {371, 72}, {373, 73},
    {375, 74}, {377, 75}, {379, 76}, {381, 77}, {383, 78}, {385, 79}, {387, 80}, {389, 81}, {391, 82},
    {423, 84}, {425, 85}, {427, 86}, {429, 87}, {431, 88}, {433, 89}, {435, 90}, {437, 91}, {439, 92},
    {441, 93}, {443, 94}, {445, 95}, {447, 96}, {479, 98}, {481, 99}, {483, 100}, {485, 101}, {487, 102},
    {489, 103}, {491, 104}, {493, 105}, {495, 106}, {497, 107}, {499, 108}, {501, 109}, {503, 110},
    {535, 112}, {537, 113}, {539, 114}, {541, 115}, {543, 116}, {545, 117}, {547, 118}, {549, 119},
    {551, 120}, {553, 121}, {555, 122}, {557, 123}, {559, 124}, {591, 126}, {593, 127}, {595, 128},
    {597, 129}, {599, 130}, {601, 131}, {603, 132}, {605, 133}, {607, 134}, {609, 135}, {611, 136},
    {613, 137}, {615, 138}, {647, 140}, {649, 141}, {651, 142}, {653, 143}, {655, 144}, {657, 145},
    {659, 146}, {661, 147}, {663, 148}, {665, 149}, {667, 150}, {669, 151}, {671, 152}, {703, 154},
    {705, 155}, {707, 156}, {709, 157}, {711, 158}, {713, 159}, {715, 160}, {717, 161}, {719, 162},
    {721, 163}, {723, 164}, {725, 165}, {727, 166}, {759, 168}, {761, 169}, {763, 170}, {765, 171},
    {767, 172}, {769, 173}, {771, 174}, {773, 175}, {775, 176}, {777, 177}, {779, 178}, {781, 179},
    {783, 180}, {0, 0},
};
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv1_real_product(const dcgan_b500_task *task) {
#line 5170 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_grad_discriminator_conv1_real_product_first_term;
    const term *const terms = dcgan_b500_step_grad_discriminator_conv1_real_product_terms;
    const float *const restrict generator_tanh1 = task->pointers[0]; /* generator/tanh1 [784][500][1] */
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[1]; /* grad/discriminator/leakyReLU1/fake [196][500][64] */
    const float *const restrict input_real = task->pointers[2];
    const float *const restrict grad_discriminator_leakyReLU1_real = task->pointers[3]; /* grad/discriminator/leakyReLU1/real [196][500][64] */
    float *const restrict adam_discriminator_conv1_kernel = task->pointers[4]; /* adam/discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[5]; /* adam/discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict trace_grad_discriminator_conv1_kernel = task->pointers[6];
    const range items = share_by_terms(first_term, 25, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        float tile[32];
        bespoke_multiply(1, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         generator_tanh1, 500, 1, 1, grad_discriminator_leakyReLU1_fake + item % 2 * 32, 32000,
                         64, 500, tile, 32, 0, NULL);
        bespoke_multiply(1, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         input_real, 1, 1, 784, grad_discriminator_leakyReLU1_real + item % 2 * 32, 32000, 64,
                         500, tile, 32, 1, NULL);
        for (int c = 0; c < 32; c++) {
            adam_discriminator_conv1_kernel[plane * 64 + column + c] = 0.1f * tile[c];
            adam_discriminator_conv1_kernel_2[plane * 64 + column + c] = 0.001f * (tile[c] * tile[c]);
            if (trace_grad_discriminator_conv1_kernel) {
                trace_grad_discriminator_conv1_kernel[plane * 64 + column + c] = tile[c];
            }
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose3_kernel_2
 *   pack generator/convTranspose3/kernel [5, 5, 1, 64]
 *   13 kB
 * from Models/DCGANB500.swift:19 */
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose3_kernel_2(const dcgan_b500_task *task) {
#line 5207 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose3_kernel = task->pointers[0]; /* generator/convTranspose3/kernel [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* generator/convTranspose3/kernel in panels [25][2][1][32] */
    const range items = share_evenly(25, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_pack_row(generator_convTranspose3_kernel + plane * 64 + item % 1 * 64,
                         generator_convTranspose3_kernel_in_panels + plane * 64 + item % 1 * 32, 32, 32, 64);
    }
}

/* dcgan_b500_step_grad_discriminator_conv1_fake_product
 *   transposed convolution 5x5, stride 2: grad/discriminator/conv1/fake/product [n=500, 28, 28, 1]  (Models/DCGANB500.swift:24)
 *   multiply grad/generator/tanh1 [n=500, 28, 28, 1]  (Models/DCGANB500.swift:20)
 *   287.3 MFLOP, 28 MB
 * from Models/DCGANB500.swift:24 */
static const int32_t dcgan_b500_step_grad_discriminator_conv1_fake_product_first_term[785] = {
    0, 1, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25, 28, 30, 33, 35, 38, 40, 43, 45, 48, 50, 53, 55, 58, 60, 63,
    65, 67, 69, 73, 77, 83, 87, 93, 97, 103, 107, 113, 117, 123, 127, 133, 137, 143, 147, 153, 157, 163,
    167, 173, 177, 183, 187, 193, 197, 201, 203, 207, 211, 217, 221, 227, 231, 237, 241, 247, 251, 257,
    261, 267, 271, 277, 281, 287, 291, 297, 301, 307, 311, 317, 321, 327, 331, 335, 338, 344, 350, 359,
    365, 374, 380, 389, 395, 404, 410, 419, 425, 434, 440, 449, 455, 464, 470, 479, 485, 494, 500, 509,
    515, 524, 530, 536, 538, 542, 546, 552, 556, 562, 566, 572, 576, 582, 586, 592, 596, 602, 606, 612,
    616, 622, 626, 632, 636, 642, 646, 652, 656, 662, 666, 670, 673, 679, 685, 694, 700, 709, 715, 724,
    730, 739, 745, 754, 760, 769, 775, 784, 790, 799, 805, 814, 820, 829, 835, 844, 850, 859, 865, 871,
    873, 877, 881, 887, 891, 897, 901, 907, 911, 917, 921, 927, 931, 937, 941, 947, 951, 957, 961, 967,
    971, 977, 981, 987, 991, 997, 1001, 1005, 1008, 1014, 1020, 1029, 1035, 1044, 1050, 1059, 1065, 1074,
    1080, 1089, 1095, 1104, 1110, 1119, 1125, 1134, 1140, 1149, 1155, 1164, 1170, 1179, 1185, 1194, 1200,
    1206, 1208, 1212, 1216, 1222, 1226, 1232, 1236, 1242, 1246, 1252, 1256, 1262, 1266, 1272, 1276, 1282,
    1286, 1292, 1296, 1302, 1306, 1312, 1316, 1322, 1326, 1332, 1336, 1340, 1343, 1349, 1355, 1364, 1370,
    1379, 1385, 1394, 1400, 1409, 1415, 1424, 1430, 1439, 1445, 1454, 1460, 1469, 1475, 1484, 1490, 1499,
    1505, 1514, 1520, 1529, 1535, 1541, 1543, 1547, 1551, 1557, 1561, 1567, 1571, 1577, 1581, 1587, 1591,
    1597, 1601, 1607, 1611, 1617, 1621, 1627, 1631, 1637, 1641, 1647, 1651, 1657, 1661, 1667, 1671, 1675,
    1678, 1684, 1690, 1699, 1705, 1714, 1720, 1729, 1735, 1744, 1750, 1759, 1765, 1774, 1780, 1789, 1795,
    1804, 1810, 1819, 1825, 1834, 1840, 1849, 1855, 1864, 1870, 1876, 1878, 1882, 1886, 1892, 1896, 1902,
    1906, 1912, 1916, 1922, 1926, 1932, 1936, 1942, 1946, 1952, 1956, 1962, 1966, 1972, 1976, 1982, 1986,
    1992, 1996, 2002, 2006, 2010, 2013, 2019, 2025, 2034, 2040, 2049, 2055, 2064, 2070, 2079, 2085, 2094,
    2100, 2109, 2115, 2124, 2130, 2139, 2145, 2154, 2160, 2169, 2175, 2184, 2190, 2199, 2205, 2211, 2213,
    2217, 2221, 2227, 2231, 2237, 2241, 2247, 2251, 2257, 2261, 2267, 2271, 2277, 2281, 2287, 2291, 2297,
    2301, 2307, 2311, 2317, 2321, 2327, 2331, 2337, 2341, 2345, 2348, 2354, 2360, 2369, 2375, 2384, 2390,
    2399, 2405, 2414, 2420, 2429, 2435, 2444, 2450, 2459, 2465, 2474, 2480, 2489, 2495, 2504, 2510, 2519,
    2525, 2534, 2540, 2546, 2548, 2552, 2556, 2562, 2566, 2572, 2576, 2582, 2586, 2592, 2596, 2602, 2606,
    2612, 2616, 2622, 2626, 2632, 2636, 2642, 2646, 2652, 2656, 2662, 2666, 2672, 2676, 2680, 2683, 2689,
    2695, 2704, 2710, 2719, 2725, 2734, 2740, 2749, 2755, 2764, 2770, 2779, 2785, 2794, 2800, 2809, 2815,
    2824, 2830, 2839, 2845, 2854, 2860, 2869, 2875, 2881, 2883, 2887, 2891, 2897, 2901, 2907, 2911, 2917,
    2921, 2927, 2931, 2937, 2941, 2947, 2951, 2957, 2961, 2967, 2971, 2977, 2981, 2987, 2991, 2997, 3001,
    3007, 3011, 3015, 3018, 3024, 3030, 3039, 3045, 3054, 3060, 3069, 3075, 3084, 3090, 3099, 3105, 3114,
    3120, 3129, 3135, 3144, 3150, 3159, 3165, 3174, 3180, 3189, 3195, 3204, 3210, 3216, 3218, 3222, 3226,
    3232, 3236, 3242, 3246, 3252, 3256, 3262, 3266, 3272, 3276, 3282, 3286, 3292, 3296, 3302, 3306, 3312,
    3316, 3322, 3326, 3332, 3336, 3342, 3346, 3350, 3353, 3359, 3365, 3374, 3380, 3389, 3395, 3404, 3410,
    3419, 3425, 3434, 3440, 3449, 3455, 3464, 3470, 3479, 3485, 3494, 3500, 3509, 3515, 3524, 3530, 3539,
    3545, 3551, 3553, 3557, 3561, 3567, 3571, 3577, 3581, 3587, 3591, 3597, 3601, 3607, 3611, 3617, 3621,
    3627, 3631, 3637, 3641, 3647, 3651, 3657, 3661, 3667, 3671, 3677, 3681, 3685, 3688, 3694, 3700, 3709,
    3715, 3724, 3730, 3739, 3745, 3754, 3760, 3769, 3775, 3784, 3790, 3799, 3805, 3814, 3820, 3829, 3835,
    3844, 3850, 3859, 3865, 3874, 3880, 3886, 3888, 3892, 3896, 3902, 3906, 3912, 3916, 3922, 3926, 3932,
    3936, 3942, 3946, 3952, 3956, 3962, 3966, 3972, 3976, 3982, 3986, 3992, 3996, 4002, 4006, 4012, 4016,
    4020, 4023, 4029, 4035, 4044, 4050, 4059, 4065, 4074, 4080, 4089, 4095, 4104, 4110, 4119, 4125, 4134,
    4140, 4149, 4155, 4164, 4170, 4179, 4185, 4194, 4200, 4209, 4215, 4221, 4223, 4227, 4231, 4237, 4241,
    4247, 4251, 4257, 4261, 4267, 4271, 4277, 4281, 4287, 4291, 4297, 4301, 4307, 4311, 4317, 4321, 4327,
    4331, 4337, 4341, 4347, 4351, 4355, 4357, 4361, 4365, 4371, 4375, 4381, 4385, 4391, 4395, 4401, 4405,
    4411, 4415, 4421, 4425, 4431, 4435, 4441, 4445, 4451, 4455, 4461, 4465, 4471, 4475, 4481, 4485, 4489,
};
static const term dcgan_b500_step_grad_discriminator_conv1_fake_product_terms[4490] = {
    {0, 6}, {0, 7}, {1, 5}, {0, 8}, {1, 6}, {0, 9}, {1, 7}, {2, 5}, {1, 8}, {2, 6}, {1, 9}, {2, 7},
    {3, 5}, {2, 8}, {3, 6}, {2, 9}, {3, 7}, {4, 5}, {3, 8}, {4, 6}, {3, 9}, {4, 7}, {5, 5}, {4, 8},
    {5, 6}, {4, 9}, {5, 7}, {6, 5}, {5, 8}, {6, 6}, {5, 9}, {6, 7}, {7, 5}, {6, 8}, {7, 6}, {6, 9},
    {7, 7}, {8, 5}, {7, 8}, {8, 6}, {7, 9}, {8, 7}, {9, 5}, {8, 8}, {9, 6}, {8, 9}, {9, 7}, {10, 5},
    {9, 8}, {10, 6}, {9, 9}, {10, 7}, {11, 5}, {10, 8}, {11, 6}, {10, 9}, {11, 7}, {12, 5}, {11, 8},
    {12, 6}, {11, 9}, {12, 7}, {13, 5}, {12, 8}, {13, 6}, {12, 9}, {13, 7}, {0, 11}, {14, 1}, {0, 12},
    {1, 10}, {14, 2}, {15, 0}, {0, 13}, {1, 11}, {14, 3}, {15, 1}, {0, 14}, {1, 12}, {2, 10}, {14, 4},
    {15, 2}, {16, 0}, {1, 13}, {2, 11}, {15, 3}, {16, 1}, {1, 14}, {2, 12}, {3, 10}, {15, 4}, {16, 2},
    {17, 0}, {2, 13}, {3, 11}, {16, 3}, {17, 1}, {2, 14}, {3, 12}, {4, 10}, {16, 4}, {17, 2}, {18, 0},
    {3, 13}, {4, 11}, {17, 3}, {18, 1}, {3, 14}, {4, 12}, {5, 10}, {17, 4}, {18, 2}, {19, 0}, {4, 13},
    {5, 11}, {18, 3}, {19, 1}, {4, 14}, {5, 12}, {6, 10}, {18, 4}, {19, 2}, {20, 0}, {5, 13}, {6, 11},
    {19, 3}, {20, 1}, {5, 14}, {6, 12}, {7, 10}, {19, 4}, {20, 2}, {21, 0}, {6, 13}, {7, 11}, {20, 3},
    {21, 1}, {6, 14}, {7, 12}, {8, 10}, {20, 4}, {21, 2}, {22, 0}, {7, 13}, {8, 11}, {21, 3}, {22, 1},
    {7, 14}, {8, 12}, {9, 10}, {21, 4}, {22, 2}, {23, 0}, {8, 13}, {9, 11}, {22, 3}, {23, 1}, {8, 14},
    {9, 12}, {10, 10}, {22, 4}, {23, 2}, {24, 0}, {9, 13}, {10, 11}, {23, 3}, {24, 1}, {9, 14}, {10, 12},
    {11, 10}, {23, 4}, {24, 2}, {25, 0}, {10, 13}, {11, 11}, {24, 3}, {25, 1}, {10, 14}, {11, 12},
    {12, 10}, {24, 4}, {25, 2}, {26, 0}, {11, 13}, {12, 11}, {25, 3}, {26, 1}, {11, 14}, {12, 12},
    {13, 10}, {25, 4}, {26, 2}, {27, 0}, {12, 13}, {13, 11}, {26, 3}, {27, 1}, {12, 14}, {13, 12},
    {26, 4}, {27, 2}, {0, 16}, {14, 6}, {0, 17}, {1, 15}, {14, 7}, {15, 5}, {0, 18}, {1, 16}, {14, 8},
    {15, 6}, {0, 19}, {1, 17}, {2, 15}, {14, 9}, {15, 7}, {16, 5}, {1, 18}, {2, 16}, {15, 8}, {16, 6},
    {1, 19}, {2, 17}, {3, 15}, {15, 9}, {16, 7}, {17, 5}, {2, 18}, {3, 16}, {16, 8}, {17, 6}, {2, 19},
    {3, 17}, {4, 15}, {16, 9}, {17, 7}, {18, 5}, {3, 18}, {4, 16}, {17, 8}, {18, 6}, {3, 19}, {4, 17},
    {5, 15}, {17, 9}, {18, 7}, {19, 5}, {4, 18}, {5, 16}, {18, 8}, {19, 6}, {4, 19}, {5, 17}, {6, 15},
    {18, 9}, {19, 7}, {20, 5}, {5, 18}, {6, 16}, {19, 8}, {20, 6}, {5, 19}, {6, 17}, {7, 15}, {19, 9},
    {20, 7}, {21, 5}, {6, 18}, {7, 16}, {20, 8}, {21, 6}, {6, 19}, {7, 17}, {8, 15}, {20, 9}, {21, 7},
    {22, 5}, {7, 18}, {8, 16}, {21, 8}, {22, 6}, {7, 19}, {8, 17}, {9, 15}, {21, 9}, {22, 7}, {23, 5},
    {8, 18}, {9, 16}, {22, 8}, {23, 6}, {8, 19}, {9, 17}, {10, 15}, {22, 9}, {23, 7}, {24, 5}, {9, 18},
    {10, 16}, {23, 8}, {24, 6}, {9, 19}, {10, 17}, {11, 15}, {23, 9}, {24, 7}, {25, 5}, {10, 18},
    {11, 16}, {24, 8}, {25, 6}, {10, 19}, {11, 17}, {12, 15}, {24, 9}, {25, 7}, {26, 5}, {11, 18},
    {12, 16}, {25, 8}, {26, 6}, {11, 19}, {12, 17}, {13, 15}, {25, 9}, {26, 7}, {27, 5}, {12, 18},
    {13, 16}, {26, 8}, {27, 6}, {12, 19}, {13, 17}, {26, 9}, {27, 7}, {0, 21}, {14, 11}, {28, 1}, {0, 22},
    {1, 20}, {14, 12}, {15, 10}, {28, 2}, {29, 0}, {0, 23}, {1, 21}, {14, 13}, {15, 11}, {28, 3}, {29, 1},
    {0, 24}, {1, 22}, {2, 20}, {14, 14}, {15, 12}, {16, 10}, {28, 4}, {29, 2}, {30, 0}, {1, 23}, {2, 21},
    {15, 13}, {16, 11}, {29, 3}, {30, 1}, {1, 24}, {2, 22}, {3, 20}, {15, 14}, {16, 12}, {17, 10},
    {29, 4}, {30, 2}, {31, 0}, {2, 23}, {3, 21}, {16, 13}, {17, 11}, {30, 3}, {31, 1}, {2, 24}, {3, 22},
    {4, 20}, {16, 14}, {17, 12}, {18, 10}, {30, 4}, {31, 2}, {32, 0}, {3, 23}, {4, 21}, {17, 13},
    {18, 11}, {31, 3}, {32, 1}, {3, 24}, {4, 22}, {5, 20}, {17, 14}, {18, 12}, {19, 10}, {31, 4}, {32, 2},
    {33, 0}, {4, 23}, {5, 21}, {18, 13}, {19, 11}, {32, 3}, {33, 1}, {4, 24}, {5, 22}, {6, 20}, {18, 14},
    {19, 12}, {20, 10}, {32, 4}, {33, 2}, {34, 0}, {5, 23}, {6, 21}, {19, 13}, {20, 11}, {33, 3}, {34, 1},
    {5, 24}, {6, 22}, {7, 20}, {19, 14}, {20, 12}, {21, 10}, {33, 4}, {34, 2}, {35, 0}, {6, 23}, {7, 21},
    {20, 13}, {21, 11}, {34, 3}, {35, 1}, {6, 24}, {7, 22}, {8, 20}, {20, 14}, {21, 12}, {22, 10},
    {34, 4}, {35, 2}, {36, 0}, {7, 23}, {8, 21}, {21, 13}, {22, 11}, {35, 3}, {36, 1}, {7, 24}, {8, 22},
    {9, 20}, {21, 14}, {22, 12}, {23, 10}, {35, 4}, {36, 2}, {37, 0}, {8, 23}, {9, 21}, {22, 13},
    {23, 11}, {36, 3}, {37, 1}, {8, 24}, {9, 22}, {10, 20}, {22, 14}, {23, 12}, {24, 10}, {36, 4},
    {37, 2}, {38, 0}, {9, 23}, {10, 21}, {23, 13}, {24, 11}, {37, 3}, {38, 1}, {9, 24}, {10, 22},
    {11, 20}, {23, 14}, {24, 12}, {25, 10}, {37, 4}, {38, 2}, {39, 0}, {10, 23}, {11, 21}, {24, 13},
    {25, 11}, {38, 3}, {39, 1}, {10, 24}, {11, 22}, {12, 20}, {24, 14}, {25, 12}, {26, 10}, {38, 4},
    {39, 2}, {40, 0}, {11, 23}, {12, 21}, {25, 13}, {26, 11}, {39, 3}, {40, 1}, {11, 24}, {12, 22},
    {13, 20}, {25, 14}, {26, 12}, {27, 10}, {39, 4}, {40, 2}, {41, 0}, {12, 23}, {13, 21}, {26, 13},
    {27, 11}, {40, 3}, {41, 1}, {12, 24}, {13, 22}, {26, 14}, {27, 12}, {40, 4}, {41, 2}, {14, 16},
    {28, 6}, {14, 17}, {15, 15}, {28, 7}, {29, 5}, {14, 18}, {15, 16}, {28, 8}, {29, 6}, {14, 19},
    {15, 17}, {16, 15}, {28, 9}, {29, 7}, {30, 5}, {15, 18}, {16, 16}, {29, 8}, {30, 6}, {15, 19},
    {16, 17}, {17, 15}, {29, 9}, {30, 7}, {31, 5}, {16, 18}, {17, 16}, {30, 8}, {31, 6}, {16, 19},
    {17, 17}, {18, 15}, {30, 9}, {31, 7}, {32, 5}, {17, 18}, {18, 16}, {31, 8}, {32, 6}, {17, 19},
    {18, 17}, {19, 15}, {31, 9}, {32, 7}, {33, 5}, {18, 18}, {19, 16}, {32, 8}, {33, 6}, {18, 19},
    {19, 17}, {20, 15}, {32, 9}, {33, 7}, {34, 5}, {19, 18}, {20, 16}, {33, 8}, {34, 6}, {19, 19},
    {20, 17}, {21, 15}, {33, 9}, {34, 7}, {35, 5}, {20, 18}, {21, 16}, {34, 8}, {35, 6}, {20, 19},
    {21, 17}, {22, 15}, {34, 9}, {35, 7}, {36, 5}, {21, 18}, {22, 16}, {35, 8}, {36, 6}, {21, 19},
    {22, 17}, {23, 15}, {35, 9}, {36, 7}, {37, 5}, {22, 18}, {23, 16}, {36, 8}, {37, 6}, {22, 19},
    {23, 17}, {24, 15}, {36, 9}, {37, 7}, {38, 5}, {23, 18}, {24, 16}, {37, 8}, {38, 6}, {23, 19},
    {24, 17}, {25, 15}, {37, 9}, {38, 7}, {39, 5}, {24, 18}, {25, 16}, {38, 8}, {39, 6}, {24, 19},
    {25, 17}, {26, 15}, {38, 9}, {39, 7}, {40, 5}, {25, 18}, {26, 16}, {39, 8}, {40, 6}, {25, 19},
    {26, 17}, {27, 15}, {39, 9}, {40, 7}, {41, 5}, {26, 18}, {27, 16}, {40, 8}, {41, 6}, {26, 19},
    {27, 17}, {40, 9}, {41, 7}, {14, 21}, {28, 11}, {42, 1}, {14, 22}, {15, 20}, {28, 12}, {29, 10},
    {42, 2}, {43, 0}, {14, 23}, {15, 21}, {28, 13}, {29, 11}, {42, 3}, {43, 1}, {14, 24}, {15, 22},
    {16, 20}, {28, 14}, {29, 12}, {30, 10}, {42, 4}, {43, 2}, {44, 0}, {15, 23}, {16, 21}, {29, 13},
    {30, 11}, {43, 3}, {44, 1}, {15, 24}, {16, 22}, {17, 20}, {29, 14}, {30, 12}, {31, 10}, {43, 4},
    {44, 2}, {45, 0}, {16, 23}, {17, 21}, {30, 13}, {31, 11}, {44, 3}, {45, 1}, {16, 24}, {17, 22},
    {18, 20}, {30, 14}, {31, 12}, {32, 10}, {44, 4}, {45, 2}, {46, 0}, {17, 23}, {18, 21}, {31, 13},
    {32, 11}, {45, 3}, {46, 1}, {17, 24}, {18, 22}, {19, 20}, {31, 14}, {32, 12}, {33, 10}, {45, 4},
    {46, 2}, {47, 0}, {18, 23}, {19, 21}, {32, 13}, {33, 11}, {46, 3}, {47, 1}, {18, 24}, {19, 22},
    {20, 20}, {32, 14}, {33, 12}, {34, 10}, {46, 4}, {47, 2}, {48, 0}, {19, 23}, {20, 21}, {33, 13},
    {34, 11}, {47, 3}, {48, 1}, {19, 24}, {20, 22}, {21, 20}, {33, 14}, {34, 12}, {35, 10}, {47, 4},
    {48, 2}, {49, 0}, {20, 23}, {21, 21}, {34, 13}, {35, 11}, {48, 3}, {49, 1}, {20, 24}, {21, 22},
    {22, 20}, {34, 14}, {35, 12}, {36, 10}, {48, 4}, {49, 2}, {50, 0}, {21, 23}, {22, 21}, {35, 13},
    {36, 11}, {49, 3}, {50, 1}, {21, 24}, {22, 22}, {23, 20}, {35, 14}, {36, 12}, {37, 10}, {49, 4},
    {50, 2}, {51, 0}, {22, 23}, {23, 21}, {36, 13}, {37, 11}, {50, 3}, {51, 1}, {22, 24}, {23, 22},
    {24, 20}, {36, 14}, {37, 12}, {38, 10}, {50, 4}, {51, 2}, {52, 0}, {23, 23}, {24, 21}, {37, 13},
    {38, 11}, {51, 3}, {52, 1}, {23, 24}, {24, 22}, {25, 20}, {37, 14}, {38, 12}, {39, 10}, {51, 4},
    {52, 2}, {53, 0}, {24, 23}, {25, 21}, {38, 13}, {39, 11}, {52, 3}, {53, 1}, {24, 24}, {25, 22},
    {26, 20}, {38, 14}, {39, 12}, {40, 10}, {52, 4}, {53, 2}, {54, 0}, {25, 23}, {26, 21}, {39, 13},
    {40, 11}, {53, 3}, {54, 1}, {25, 24}, {26, 22}, {27, 20}, {39, 14}, {40, 12}, {41, 10}, {53, 4},
    {54, 2}, {55, 0}, {26, 23}, {27, 21}, {40, 13}, {41, 11}, {54, 3}, {55, 1}, {26, 24}, {27, 22},
    {40, 14}, {41, 12}, {54, 4}, {55, 2}, {28, 16}, {42, 6}, {28, 17}, {29, 15}, {42, 7}, {43, 5},
    {28, 18}, {29, 16}, {42, 8}, {43, 6}, {28, 19}, {29, 17}, {30, 15}, {42, 9}, {43, 7}, {44, 5},
    {29, 18}, {30, 16}, {43, 8}, {44, 6}, {29, 19}, {30, 17}, {31, 15}, {43, 9}, {44, 7}, {45, 5},
    {30, 18}, {31, 16}, {44, 8}, {45, 6}, {30, 19}, {31, 17}, {32, 15}, {44, 9}, {45, 7}, {46, 5},
    {31, 18}, {32, 16}, {45, 8}, {46, 6}, {31, 19}, {32, 17}, {33, 15}, {45, 9}, {46, 7}, {47, 5},
    {32, 18}, {33, 16}, {46, 8}, {47, 6}, {32, 19}, {33, 17}, {34, 15}, {46, 9}, {47, 7}, {48, 5},
    {33, 18}, {34, 16}, {47, 8}, {48, 6}, {33, 19}, {34, 17}, {35, 15}, {47, 9}, {48, 7}, {49, 5},
    {34, 18}, {35, 16}, {48, 8}, {49, 6}, {34, 19}, {35, 17}, {36, 15}, {48, 9}, {49, 7}, {50, 5},
    {35, 18}, {36, 16}, {49, 8}, {50, 6}, {35, 19}, {36, 17}, {37, 15}, {49, 9}, {50, 7}, {51, 5},
    {36, 18}, {37, 16}, {50, 8}, {51, 6}, {36, 19}, {37, 17}, {38, 15}, {50, 9}, {51, 7}, {52, 5},
    {37, 18}, {38, 16}, {51, 8}, {52, 6}, {37, 19}, {38, 17}, {39, 15}, {51, 9}, {52, 7}, {53, 5},
    {38, 18}, {39, 16}, {52, 8}, {53, 6}, {38, 19}, {39, 17}, {40, 15}, {52, 9}, {53, 7}, {54, 5},
    {39, 18}, {40, 16}, {53, 8}, {54, 6}, {39, 19}, {40, 17}, {41, 15}, {53, 9}, {54, 7}, {55, 5},
    {40, 18}, {41, 16}, {54, 8}, {55, 6}, {40, 19}, {41, 17}, {54, 9}, {55, 7}, {28, 21}, {42, 11},
    {56, 1}, {28, 22}, {29, 20}, {42, 12}, {43, 10}, {56, 2}, {57, 0}, {28, 23}, {29, 21}, {42, 13},
    {43, 11}, {56, 3}, {57, 1}, {28, 24}, {29, 22}, {30, 20}, {42, 14}, {43, 12}, {44, 10}, {56, 4},
    {57, 2}, {58, 0}, {29, 23}, {30, 21}, {43, 13}, {44, 11}, {57, 3}, {58, 1}, {29, 24}, {30, 22},
    {31, 20}, {43, 14}, {44, 12}, {45, 10}, {57, 4}, {58, 2}, {59, 0}, {30, 23}, {31, 21}, {44, 13},
    {45, 11}, {58, 3}, {59, 1}, {30, 24}, {31, 22}, {32, 20}, {44, 14}, {45, 12}, {46, 10}, {58, 4},
    {59, 2}, {60, 0}, {31, 23}, {32, 21}, {45, 13}, {46, 11}, {59, 3}, {60, 1}, {31, 24}, {32, 22},
    {33, 20}, {45, 14}, {46, 12}, {47, 10}, {59, 4}, {60, 2}, {61, 0}, {32, 23}, {33, 21}, {46, 13},
    {47, 11}, {60, 3}, {61, 1}, {32, 24}, {33, 22}, {34, 20}, {46, 14}, {47, 12}, {48, 10}, {60, 4},
    {61, 2}, {62, 0}, {33, 23}, {34, 21}, {47, 13}, {48, 11}, {61, 3}, {62, 1}, {33, 24}, {34, 22},
    {35, 20}, {47, 14}, {48, 12}, {49, 10}, {61, 4}, {62, 2}, {63, 0}, {34, 23}, {35, 21}, {48, 13},
    {49, 11}, {62, 3}, {63, 1}, {34, 24}, {35, 22}, {36, 20}, {48, 14}, {49, 12}, {50, 10}, {62, 4},
    {63, 2}, {64, 0}, {35, 23}, {36, 21}, {49, 13}, {50, 11}, {63, 3}, {64, 1}, {35, 24}, {36, 22},
    {37, 20}, {49, 14}, {50, 12}, {51, 10}, {63, 4}, {64, 2}, {65, 0}, {36, 23}, {37, 21}, {50, 13},
    {51, 11}, {64, 3}, {65, 1}, {36, 24}, {37, 22}, {38, 20}, {50, 14}, {51, 12}, {52, 10}, {64, 4},
    {65, 2}, {66, 0}, {37, 23}, {38, 21}, {51, 13}, {52, 11}, {65, 3}, {66, 1}, {37, 24}, {38, 22},
    {39, 20}, {51, 14}, {52, 12}, {53, 10}, {65, 4}, {66, 2}, {67, 0}, {38, 23}, {39, 21}, {52, 13},
    {53, 11}, {66, 3}, {67, 1}, {38, 24}, {39, 22}, {40, 20}, {52, 14}, {53, 12}, {54, 10}, {66, 4},
    {67, 2}, {68, 0}, {39, 23}, {40, 21}, {53, 13}, {54, 11}, {67, 3}, {68, 1}, {39, 24}, {40, 22},
    {41, 20}, {53, 14}, {54, 12}, {55, 10}, {67, 4}, {68, 2}, {69, 0}, {40, 23}, {41, 21}, {54, 13},
    {55, 11}, {68, 3}, {69, 1}, {40, 24}, {41, 22}, {54, 14}, {55, 12}, {68, 4}, {69, 2}, {42, 16},
    {56, 6}, {42, 17}, {43, 15}, {56, 7}, {57, 5}, {42, 18}, {43, 16}, {56, 8}, {57, 6}, {42, 19},
    {43, 17}, {44, 15}, {56, 9}, {57, 7}, {58, 5}, {43, 18}, {44, 16}, {57, 8}, {58, 6}, {43, 19},
    {44, 17}, {45, 15}, {57, 9}, {58, 7}, {59, 5}, {44, 18}, {45, 16}, {58, 8}, {59, 6}, {44, 19},
    {45, 17}, {46, 15}, {58, 9}, {59, 7}, {60, 5}, {45, 18}, {46, 16}, {59, 8}, {60, 6}, {45, 19},
    {46, 17}, {47, 15}, {59, 9}, {60, 7}, {61, 5}, {46, 18}, {47, 16}, {60, 8}, {61, 6}, {46, 19},
    {47, 17}, {48, 15}, {60, 9}, {61, 7}, {62, 5}, {47, 18}, {48, 16}, {61, 8}, {62, 6}, {47, 19},
    {48, 17}, {49, 15}, {61, 9}, {62, 7}, {63, 5}, {48, 18}, {49, 16}, {62, 8}, {63, 6}, {48, 19},
    {49, 17}, {50, 15}, {62, 9}, {63, 7}, {64, 5}, {49, 18}, {50, 16}, {63, 8}, {64, 6}, {49, 19},
    {50, 17}, {51, 15}, {63, 9}, {64, 7}, {65, 5}, {50, 18}, {51, 16}, {64, 8}, {65, 6}, {50, 19},
    {51, 17}, {52, 15}, {64, 9}, {65, 7}, {66, 5}, {51, 18}, {52, 16}, {65, 8}, {66, 6}, {51, 19},
    {52, 17}, {53, 15}, {65, 9}, {66, 7}, {67, 5}, {52, 18}, {53, 16}, {66, 8}, {67, 6}, {52, 19},
    {53, 17}, {54, 15}, {66, 9}, {67, 7}, {68, 5}, {53, 18}, {54, 16}, {67, 8}, {68, 6}, {53, 19},
    {54, 17}, {55, 15}, {67, 9}, {68, 7}, {69, 5}, {54, 18}, {55, 16}, {68, 8}, {69, 6}, {54, 19},
    {55, 17}, {68, 9}, {69, 7}, {42, 21}, {56, 11}, {70, 1}, {42, 22}, {43, 20}, {56, 12}, {57, 10},
    {70, 2}, {71, 0}, {42, 23}, {43, 21}, {56, 13}, {57, 11}, {70, 3}, {71, 1}, {42, 24}, {43, 22},
    {44, 20}, {56, 14}, {57, 12}, {58, 10}, {70, 4}, {71, 2}, {72, 0}, {43, 23}, {44, 21}, {57, 13},
    {58, 11}, {71, 3}, {72, 1}, {43, 24}, {44, 22}, {45, 20}, {57, 14}, {58, 12}, {59, 10}, {71, 4},
    {72, 2}, {73, 0}, {44, 23}, {45, 21}, {58, 13}, {59, 11}, {72, 3}, {73, 1}, {44, 24}, {45, 22},
    {46, 20}, {58, 14}, {59, 12}, {60, 10}, {72, 4}, {73, 2}, {74, 0}, {45, 23}, {46, 21}, {59, 13},
    {60, 11}, {73, 3}, {74, 1}, {45, 24}, {46, 22}, {47, 20}, {59, 14}, {60, 12}, {61, 10}, {73, 4},
    {74, 2}, {75, 0}, {46, 23}, {47, 21}, {60, 13}, {61, 11}, {74, 3}, {75, 1}, {46, 24}, {47, 22},
    {48, 20}, {60, 14}, {61, 12}, {62, 10}, {74, 4}, {75, 2}, {76, 0}, {47, 23}, {48, 21}, {61, 13},
    {62, 11}, {75, 3}, {76, 1}, {47, 24}, {48, 22}, {49, 20}, {61, 14}, {62, 12}, {63, 10}, {75, 4},
    {76, 2}, {77, 0}, {48, 23}, {49, 21}, {62, 13}, {63, 11}, {76, 3}, {77, 1}, {48, 24}, {49, 22},
    {50, 20}, {62, 14}, {63, 12}, {64, 10}, {76, 4}, {77, 2}, {78, 0}, {49, 23}, {50, 21}, {63, 13},
    {64, 11}, {77, 3}, {78, 1}, {49, 24}, {50, 22}, {51, 20}, {63, 14}, {64, 12}, {65, 10}, {77, 4},
    {78, 2}, {79, 0}, {50, 23}, {51, 21}, {64, 13}, {65, 11}, {78, 3}, {79, 1}, {50, 24}, {51, 22},
    {52, 20}, {64, 14}, {65, 12}, {66, 10}, {78, 4}, {79, 2}, {80, 0}, {51, 23}, {52, 21}, {65, 13},
    {66, 11}, {79, 3}, {80, 1}, {51, 24}, {52, 22}, {53, 20}, {65, 14}, {66, 12}, {67, 10}, {79, 4},
    {80, 2}, {81, 0}, {52, 23}, {53, 21}, {66, 13}, {67, 11}, {80, 3}, {81, 1}, {52, 24}, {53, 22},
    {54, 20}, {66, 14}, {67, 12}, {68, 10}, {80, 4}, {81, 2}, {82, 0}, {53, 23}, {54, 21}, {67, 13},
    {68, 11}, {81, 3}, {82, 1}, {53, 24}, {54, 22}, {55, 20}, {67, 14}, {68, 12}, {69, 10}, {81, 4},
    {82, 2}, {83, 0}, {54, 23}, {55, 21}, {68, 13}, {69, 11}, {82, 3}, {83, 1}, {54, 24}, {55, 22},
    {68, 14}, {69, 12}, {82, 4}, {83, 2}, {56, 16}, {70, 6}, {56, 17}, {57, 15}, {70, 7}, {71, 5},
    {56, 18}, {57, 16}, {70, 8}, {71, 6}, {56, 19}, {57, 17}, {58, 15}, {70, 9}, {71, 7}, {72, 5},
    {57, 18}, {58, 16}, {71, 8}, {72, 6}, {57, 19}, {58, 17}, {59, 15}, {71, 9}, {72, 7}, {73, 5},
    {58, 18}, {59, 16}, {72, 8}, {73, 6}, {58, 19}, {59, 17}, {60, 15}, {72, 9}, {73, 7}, {74, 5},
    {59, 18}, {60, 16}, {73, 8}, {74, 6}, {59, 19}, {60, 17}, {61, 15}, {73, 9}, {74, 7}, {75, 5},
    {60, 18}, {61, 16}, {74, 8}, {75, 6}, {60, 19}, {61, 17}, {62, 15}, {74, 9}, {75, 7}, {76, 5},
    {61, 18}, {62, 16}, {75, 8}, {76, 6}, {61, 19}, {62, 17}, {63, 15}, {75, 9}, {76, 7}, {77, 5},
    {62, 18}, {63, 16}, {76, 8}, {77, 6}, {62, 19}, {63, 17}, {64, 15}, {76, 9}, {77, 7}, {78, 5},
    {63, 18}, {64, 16}, {77, 8}, {78, 6}, {63, 19}, {64, 17}, {65, 15}, {77, 9}, {78, 7}, {79, 5},
    {64, 18}, {65, 16}, {78, 8}, {79, 6}, {64, 19}, {65, 17}, {66, 15}, {78, 9}, {79, 7}, {80, 5},
    {65, 18}, {66, 16}, {79, 8}, {80, 6}, {65, 19}, {66, 17}, {67, 15}, {79, 9}, {80, 7}, {81, 5},
    {66, 18}, {67, 16}, {80, 8}, {81, 6}, {66, 19}, {67, 17}, {68, 15}, {80, 9}, {81, 7}, {82, 5},
    {67, 18}, {68, 16}, {81, 8}, {82, 6}, {67, 19}, {68, 17}, {69, 15}, {81, 9}, {82, 7}, {83, 5},
    {68, 18}, {69, 16}, {82, 8}, {83, 6}, {68, 19}, {69, 17}, {82, 9}, {83, 7}, {56, 21}, {70, 11},
    {84, 1}, {56, 22}, {57, 20}, {70, 12}, {71, 10}, {84, 2}, {85, 0}, {56, 23}, {57, 21}, {70, 13},
    {71, 11}, {84, 3}, {85, 1}, {56, 24}, {57, 22}, {58, 20}, {70, 14}, {71, 12}, {72, 10}, {84, 4},
    {85, 2}, {86, 0}, {57, 23}, {58, 21}, {71, 13}, {72, 11}, {85, 3}, {86, 1}, {57, 24}, {58, 22},
    {59, 20}, {71, 14}, {72, 12}, {73, 10}, {85, 4}, {86, 2}, {87, 0}, {58, 23}, {59, 21}, {72, 13},
    {73, 11}, {86, 3}, {87, 1}, {58, 24}, {59, 22}, {60, 20}, {72, 14}, {73, 12}, {74, 10}, {86, 4},
    {87, 2}, {88, 0}, {59, 23}, {60, 21}, {73, 13}, {74, 11}, {87, 3}, {88, 1}, {59, 24}, {60, 22},
    {61, 20}, {73, 14}, {74, 12}, {75, 10}, {87, 4}, {88, 2}, {89, 0}, {60, 23}, {61, 21}, {74, 13},
    {75, 11}, {88, 3}, {89, 1}, {60, 24}, {61, 22}, {62, 20}, {74, 14}, {75, 12}, {76, 10}, {88, 4},
    {89, 2}, {90, 0}, {61, 23}, {62, 21}, {75, 13}, {76, 11}, {89, 3}, {90, 1}, {61, 24}, {62, 22},
    {63, 20}, {75, 14}, {76, 12}, {77, 10}, {89, 4}, {90, 2}, {91, 0}, {62, 23}, {63, 21}, {76, 13},
    {77, 11}, {90, 3}, {91, 1}, {62, 24}, {63, 22}, {64, 20}, {76, 14}, {77, 12}, {78, 10}, {90, 4},
    {91, 2}, {92, 0}, {63, 23}, {64, 21}, {77, 13}, {78, 11}, {91, 3}, {92, 1}, {63, 24}, {64, 22},
    {65, 20}, {77, 14}, {78, 12}, {79, 10}, {91, 4}, {92, 2}, {93, 0}, {64, 23}, {65, 21}, {78, 13},
    {79, 11}, {92, 3}, {93, 1}, {64, 24}, {65, 22}, {66, 20}, {78, 14}, {79, 12}, {80, 10}, {92, 4},
    {93, 2}, {94, 0}, {65, 23}, {66, 21}, {79, 13}, {80, 11}, {93, 3}, {94, 1}, {65, 24}, {66, 22},
    {67, 20}, {79, 14}, {80, 12}, {81, 10}, {93, 4}, {94, 2}, {95, 0}, {66, 23}, {67, 21}, {80, 13},
    {81, 11}, {94, 3}, {95, 1}, {66, 24}, {67, 22}, {68, 20}, {80, 14}, {81, 12}, {82, 10}, {94, 4},
    {95, 2}, {96, 0}, {67, 23}, {68, 21}, {81, 13}, {82, 11}, {95, 3}, {96, 1}, {67, 24}, {68, 22},
    {69, 20}, {81, 14}, {82, 12}, {83, 10}, {95, 4}, {96, 2}, {97, 0}, {68, 23}, {69, 21}, {82, 13},
    {83, 11}, {96, 3}, {97, 1}, {68, 24}, {69, 22}, {82, 14}, {83, 12}, {96, 4}, {97, 2}, {70, 16},
    {84, 6}, {70, 17}, {71, 15}, {84, 7}, {85, 5}, {70, 18}, {71, 16}, {84, 8}, {85, 6}, {70, 19},
    {71, 17}, {72, 15}, {84, 9}, {85, 7}, {86, 5}, {71, 18}, {72, 16}, {85, 8}, {86, 6}, {71, 19},
    {72, 17}, {73, 15}, {85, 9}, {86, 7}, {87, 5}, {72, 18}, {73, 16}, {86, 8}, {87, 6}, {72, 19},
    {73, 17}, {74, 15}, {86, 9}, {87, 7}, {88, 5}, {73, 18}, {74, 16}, {87, 8}, {88, 6}, {73, 19},
    {74, 17}, {75, 15}, {87, 9}, {88, 7}, {89, 5}, {74, 18}, {75, 16}, {88, 8}, {89, 6}, {74, 19},
    {75, 17}, {76, 15}, {88, 9}, {89, 7}, {90, 5}, {75, 18}, {76, 16}, {89, 8}, {90, 6}, {75, 19},
    {76, 17}, {77, 15}, {89, 9}, {90, 7}, {91, 5}, {76, 18}, {77, 16}, {90, 8}, {91, 6}, {76, 19},
    {77, 17}, {78, 15}, {90, 9}, {91, 7}, {92, 5}, {77, 18}, {78, 16}, {91, 8}, {92, 6}, {77, 19},
    {78, 17}, {79, 15}, {91, 9}, {92, 7}, {93, 5}, {78, 18}, {79, 16}, {92, 8}, {93, 6}, {78, 19},
    {79, 17}, {80, 15}, {92, 9}, {93, 7}, {94, 5}, {79, 18}, {80, 16}, {93, 8}, {94, 6}, {79, 19},
    {80, 17}, {81, 15}, {93, 9}, {94, 7}, {95, 5}, {80, 18}, {81, 16}, {94, 8}, {95, 6}, {80, 19},
    {81, 17}, {82, 15}, {94, 9}, {95, 7}, {96, 5}, {81, 18}, {82, 16}, {95, 8}, {96, 6}, {81, 19},
    {82, 17}, {83, 15}, {95, 9}, {96, 7}, {97, 5}, {82, 18}, {83, 16}, {96, 8}, {97, 6}, {82, 19},
    {83, 17}, {96, 9}, {97, 7}, {70, 21}, {84, 11}, {98, 1}, {70, 22}, {71, 20}, {84, 12}, {85, 10},
    {98, 2}, {99, 0}, {70, 23}, {71, 21}, {84, 13}, {85, 11}, {98, 3}, {99, 1}, {70, 24}, {71, 22},
    {72, 20}, {84, 14}, {85, 12}, {86, 10}, {98, 4}, {99, 2}, {100, 0}, {71, 23}, {72, 21}, {85, 13},
    {86, 11}, {99, 3}, {100, 1}, {71, 24}, {72, 22}, {73, 20}, {85, 14}, {86, 12}, {87, 10}, {99, 4},
    {100, 2}, {101, 0}, {72, 23}, {73, 21}, {86, 13}, {87, 11}, {100, 3}, {101, 1}, {72, 24}, {73, 22},
    {74, 20}, {86, 14}, {87, 12}, {88, 10}, {100, 4}, {101, 2}, {102, 0}, {73, 23}, {74, 21}, {87, 13},
    {88, 11}, {101, 3}, {102, 1}, {73, 24}, {74, 22}, {75, 20}, {87, 14}, {88, 12}, {89, 10}, {101, 4},
    {102, 2}, {103, 0}, {74, 23}, {75, 21}, {88, 13}, {89, 11}, {102, 3}, {103, 1}, {74, 24}, {75, 22},
    {76, 20}, {88, 14}, {89, 12}, {90, 10}, {102, 4}, {103, 2}, {104, 0}, {75, 23}, {76, 21}, {89, 13},
    {90, 11}, {103, 3}, {104, 1}, {75, 24}, {76, 22}, {77, 20}, {89, 14}, {90, 12}, {91, 10}, {103, 4},
    {104, 2}, {105, 0}, {76, 23}, {77, 21}, {90, 13}, {91, 11}, {104, 3}, {105, 1}, {76, 24}, {77, 22},
    {78, 20}, {90, 14}, {91, 12}, {92, 10}, {104, 4}, {105, 2}, {106, 0}, {77, 23}, {78, 21}, {91, 13},
    {92, 11}, {105, 3}, {106, 1}, {77, 24}, {78, 22}, {79, 20}, {91, 14}, {92, 12}, {93, 10}, {105, 4},
    {106, 2}, {107, 0}, {78, 23}, {79, 21}, {92, 13}, {93, 11}, {106, 3}, {107, 1}, {78, 24}, {79, 22},
    {80, 20}, {92, 14}, {93, 12}, {94, 10}, {106, 4}, {107, 2}, {108, 0}, {79, 23}, {80, 21}, {93, 13},
    {94, 11}, {107, 3}, {108, 1}, {79, 24}, {80, 22}, {81, 20}, {93, 14}, {94, 12}, {95, 10}, {107, 4},
    {108, 2}, {109, 0}, {80, 23}, {81, 21}, {94, 13}, {95, 11}, {108, 3}, {109, 1}, {80, 24}, {81, 22},
    {82, 20}, {94, 14}, {95, 12}, {96, 10}, {108, 4}, {109, 2}, {110, 0}, {81, 23}, {82, 21}, {95, 13},
    {96, 11}, {109, 3}, {110, 1}, {81, 24}, {82, 22}, {83, 20}, {95, 14}, {96, 12}, {97, 10}, {109, 4},
    {110, 2}, {111, 0}, {82, 23}, {83, 21}, {96, 13}, {97, 11}, {110, 3}, {111, 1}, {82, 24}, {83, 22},
    {96, 14}, {97, 12}, {110, 4}, {111, 2}, {84, 16}, {98, 6}, {84, 17}, {85, 15}, {98, 7}, {99, 5},
    {84, 18}, {85, 16}, {98, 8}, {99, 6}, {84, 19}, {85, 17}, {86, 15}, {98, 9}, {99, 7}, {100, 5},
    {85, 18}, {86, 16}, {99, 8}, {100, 6}, {85, 19}, {86, 17}, {87, 15}, {99, 9}, {100, 7}, {101, 5},
    {86, 18}, {87, 16}, {100, 8}, {101, 6}, {86, 19}, {87, 17}, {88, 15}, {100, 9}, {101, 7}, {102, 5},
    {87, 18}, {88, 16}, {101, 8}, {102, 6}, {87, 19}, {88, 17}, {89, 15}, {101, 9}, {102, 7}, {103, 5},
    {88, 18}, {89, 16}, {102, 8}, {103, 6}, {88, 19}, {89, 17}, {90, 15}, {102, 9}, {103, 7}, {104, 5},
    {89, 18}, {90, 16}, {103, 8}, {104, 6}, {89, 19}, {90, 17}, {91, 15}, {103, 9}, {104, 7}, {105, 5},
    {90, 18}, {91, 16}, {104, 8}, {105, 6}, {90, 19}, {91, 17}, {92, 15}, {104, 9}, {105, 7}, {106, 5},
    {91, 18}, {92, 16}, {105, 8}, {106, 6}, {91, 19}, {92, 17}, {93, 15}, {105, 9}, {106, 7}, {107, 5},
    {92, 18}, {93, 16}, {106, 8}, {107, 6}, {92, 19}, {93, 17}, {94, 15}, {106, 9}, {107, 7}, {108, 5},
    {93, 18}, {94, 16}, {107, 8}, {108, 6}, {93, 19}, {94, 17}, {95, 15}, {107, 9}, {108, 7}, {109, 5},
    {94, 18}, {95, 16}, {108, 8}, {109, 6}, {94, 19}, {95, 17}, {96, 15}, {108, 9}, {109, 7}, {110, 5},
    {95, 18}, {96, 16}, {109, 8}, {110, 6}, {95, 19}, {96, 17}, {97, 15}, {109, 9}, {110, 7}, {111, 5},
    {96, 18}, {97, 16}, {110, 8}, {111, 6}, {96, 19}, {97, 17}, {110, 9}, {111, 7}, {84, 21}, {98, 11},
    {112, 1}, {84, 22}, {85, 20}, {98, 12}, {99, 10}, {112, 2}, {113, 0}, {84, 23}, {85, 21}, {98, 13},
    {99, 11}, {112, 3}, {113, 1}, {84, 24}, {85, 22}, {86, 20}, {98, 14}, {99, 12}, {100, 10}, {112, 4},
    {113, 2}, {114, 0}, {85, 23}, {86, 21}, {99, 13}, {100, 11}, {113, 3}, {114, 1}, {85, 24}, {86, 22},
    {87, 20}, {99, 14}, {100, 12}, {101, 10}, {113, 4}, {114, 2}, {115, 0}, {86, 23}, {87, 21}, {100, 13},
    {101, 11}, {114, 3}, {115, 1}, {86, 24}, {87, 22}, {88, 20}, {100, 14}, {101, 12}, {102, 10},
    {114, 4}, {115, 2}, {116, 0}, {87, 23}, {88, 21}, {101, 13}, {102, 11}, {115, 3}, {116, 1}, {87, 24},
    {88, 22}, {89, 20}, {101, 14}, {102, 12}, {103, 10}, {115, 4}, {116, 2}, {117, 0}, {88, 23}, {89, 21},
    {102, 13}, {103, 11}, {116, 3}, {117, 1}, {88, 24}, {89, 22}, {90, 20}, {102, 14}, {103, 12},
    {104, 10}, {116, 4}, {117, 2}, {118, 0}, {89, 23}, {90, 21}, {103, 13}, {104, 11}, {117, 3}, {118, 1},
    {89, 24}, {90, 22}, {91, 20}, {103, 14}, {104, 12}, {105, 10}, {117, 4}, {118, 2}, {119, 0}, {90, 23},
    {91, 21}, {104, 13}, {105, 11}, {118, 3}, {119, 1}, {90, 24}, {91, 22}, {92, 20}, {104, 14},
    {105, 12}, {106, 10}, {118, 4}, {119, 2}, {120, 0}, {91, 23}, {92, 21}, {105, 13}, {106, 11},
    {119, 3}, {120, 1}, {91, 24}, {92, 22}, {93, 20}, {105, 14}, {106, 12}, {107, 10}, {119, 4}, {120, 2},
    {121, 0}, {92, 23}, {93, 21}, {106, 13}, {107, 11}, {120, 3}, {121, 1}, {92, 24}, {93, 22}, {94, 20},
    {106, 14}, {107, 12}, {108, 10}, {120, 4}, {121, 2}, {122, 0}, {93, 23}, {94, 21}, {107, 13},
    {108, 11}, {121, 3}, {122, 1}, {93, 24}, {94, 22}, {95, 20}, {107, 14}, {108, 12}, {109, 10},
    {121, 4}, {122, 2}, {123, 0}, {94, 23}, {95, 21}, {108, 13}, {109, 11}, {122, 3}, {123, 1}, {94, 24},
    {95, 22}, {96, 20}, {108, 14}, {109, 12}, {110, 10}, {122, 4}, {123, 2}, {124, 0}, {95, 23}, {96, 21},
    {109, 13}, {110, 11}, {123, 3}, {124, 1}, {95, 24}, {96, 22}, {97, 20}, {109, 14}, {110, 12},
    {111, 10}, {123, 4}, {124, 2}, {125, 0}, {96, 23}, {97, 21}, {110, 13}, {111, 11}, {124, 3}, {125, 1},
    {96, 24}, {97, 22}, {110, 14}, {111, 12}, {124, 4}, {125, 2}, {98, 16}, {112, 6}, {98, 17}, {99, 15},
    {112, 7}, {113, 5}, {98, 18}, {99, 16}, {112, 8}, {113, 6}, {98, 19}, {99, 17}, {100, 15}, {112, 9},
    {113, 7}, {114, 5}, {99, 18}, {100, 16}, {113, 8}, {114, 6}, {99, 19}, {100, 17}, {101, 15}, {113, 9},
    {114, 7}, {115, 5}, {100, 18}, {101, 16}, {114, 8}, {115, 6}, {100, 19}, {101, 17}, {102, 15},
    {114, 9}, {115, 7}, {116, 5}, {101, 18}, {102, 16}, {115, 8}, {116, 6}, {101, 19}, {102, 17},
    {103, 15}, {115, 9}, {116, 7}, {117, 5}, {102, 18}, {103, 16}, {116, 8}, {117, 6}, {102, 19},
    {103, 17}, {104, 15}, {116, 9}, {117, 7}, {118, 5}, {103, 18}, {104, 16}, {117, 8}, {118, 6},
    {103, 19}, {104, 17}, {105, 15}, {117, 9}, {118, 7}, {119, 5}, {104, 18}, {105, 16}, {118, 8},
    {119, 6}, {104, 19}, {105, 17}, {106, 15}, {118, 9}, {119, 7}, {120, 5}, {105, 18}, {106, 16},
    {119, 8}, {120, 6}, {105, 19}, {106, 17}, {107, 15}, {119, 9}, {120, 7}, {121, 5}, {106, 18},
    {107, 16}, {120, 8}, {121, 6}, {106, 19}, {107, 17}, {108, 15}, {120, 9}, {121, 7}, {122, 5},
    {107, 18}, {108, 16}, {121, 8}, {122, 6}, {107, 19}, {108, 17}, {109, 15}, {121, 9}, {122, 7},
    {123, 5}, {108, 18}, {109, 16}, {122, 8}, {123, 6}, {108, 19}, {109, 17}, {110, 15}, {122, 9},
    {123, 7}, {124, 5}, {109, 18}, {110, 16}, {123, 8}, {124, 6}, {109, 19}, {110, 17}, {111, 15},
    {123, 9}, {124, 7}, {125, 5}, {110, 18}, {111, 16}, {124, 8}, {125, 6}, {110, 19}, {111, 17},
    {124, 9}, {125, 7}, {98, 21}, {112, 11}, {126, 1}, {98, 22}, {99, 20}, {112, 12}, {113, 10}, {126, 2},
    {127, 0}, {98, 23}, {99, 21}, {112, 13}, {113, 11}, {126, 3}, {127, 1}, {98, 24}, {99, 22}, {100, 20},
    {112, 14}, {113, 12}, {114, 10}, {126, 4}, {127, 2}, {128, 0}, {99, 23}, {100, 21}, {113, 13},
    {114, 11}, {127, 3}, {128, 1}, {99, 24}, {100, 22}, {101, 20}, {113, 14}, {114, 12}, {115, 10},
    {127, 4}, {128, 2}, {129, 0}, {100, 23}, {101, 21}, {114, 13}, {115, 11}, {128, 3}, {129, 1},
    {100, 24}, {101, 22}, {102, 20}, {114, 14}, {115, 12}, {116, 10}, {128, 4}, {129, 2}, {130, 0},
    {101, 23}, {102, 21}, {115, 13}, {116, 11}, {129, 3}, {130, 1}, {101, 24}, {102, 22}, {103, 20},
    {115, 14}, {116, 12}, {117, 10}, {129, 4}, {130, 2}, {131, 0}, {102, 23}, {103, 21}, {116, 13},
    {117, 11}, {130, 3}, {131, 1}, {102, 24}, {103, 22}, {104, 20}, {116, 14}, {117, 12}, {118, 10},
    {130, 4}, {131, 2}, {132, 0}, {103, 23}, {104, 21}, {117, 13}, {118, 11}, {131, 3}, {132, 1},
    {103, 24}, {104, 22}, {105, 20}, {117, 14}, {118, 12}, {119, 10}, {131, 4}, {132, 2}, {133, 0},
    {104, 23}, {105, 21}, {118, 13}, {119, 11}, {132, 3}, {133, 1}, {104, 24}, {105, 22}, {106, 20},
    {118, 14}, {119, 12}, {120, 10}, {132, 4}, {133, 2}, {134, 0}, {105, 23}, {106, 21}, {119, 13},
    {120, 11}, {133, 3}, {134, 1}, {105, 24}, {106, 22}, {107, 20}, {119, 14}, {120, 12}, {121, 10},
    {133, 4}, {134, 2}, {135, 0}, {106, 23}, {107, 21}, {120, 13}, {121, 11}, {134, 3}, {135, 1},
    {106, 24}, {107, 22}, {108, 20}, {120, 14}, {121, 12}, {122, 10}, {134, 4}, {135, 2}, {136, 0},
    {107, 23}, {108, 21}, {121, 13}, {122, 11}, {135, 3}, {136, 1}, {107, 24}, {108, 22}, {109, 20},
    {121, 14}, {122, 12}, {123, 10}, {135, 4}, {136, 2}, {137, 0}, {108, 23}, {109, 21}, {122, 13},
    {123, 11}, {136, 3}, {137, 1}, {108, 24}, {109, 22}, {110, 20}, {122, 14}, {123, 12}, {124, 10},
    {136, 4}, {137, 2}, {138, 0}, {109, 23}, {110, 21}, {123, 13}, {124, 11}, {137, 3}, {138, 1},
    {109, 24}, {110, 22}, {111, 20}, {123, 14}, {124, 12}, {125, 10}, {137, 4}, {138, 2}, {139, 0},
    {110, 23}, {111, 21}, {124, 13}, {125, 11}, {138, 3}, {139, 1}, {110, 24}, {111, 22}, {124, 14},
    {125, 12}, {138, 4}, {139, 2}, {112, 16}, {126, 6}, {112, 17}, {113, 15}, {126, 7}, {127, 5},
    {112, 18}, {113, 16}, {126, 8}, {127, 6}, {112, 19}, {113, 17}, {114, 15}, {126, 9}, {127, 7},
    {128, 5}, {113, 18}, {114, 16}, {127, 8}, {128, 6}, {113, 19}, {114, 17}, {115, 15}, {127, 9},
    {128, 7}, {129, 5}, {114, 18}, {115, 16}, {128, 8}, {129, 6}, {114, 19}, {115, 17}, {116, 15},
    {128, 9}, {129, 7}, {130, 5}, {115, 18}, {116, 16}, {129, 8}, {130, 6}, {115, 19}, {116, 17},
    {117, 15}, {129, 9}, {130, 7}, {131, 5}, {116, 18}, {117, 16}, {130, 8}, {131, 6}, {116, 19},
    {117, 17}, {118, 15}, {130, 9}, {131, 7}, {132, 5}, {117, 18}, {118, 16}, {131, 8}, {132, 6},
    {117, 19}, {118, 17}, {119, 15}, {131, 9}, {132, 7}, {133, 5}, {118, 18}, {119, 16}, {132, 8},
    {133, 6}, {118, 19}, {119, 17}, {120, 15}, {132, 9}, {133, 7}, {134, 5}, {119, 18}, {120, 16},
    {133, 8}, {134, 6}, {119, 19}, {120, 17}, {121, 15}, {133, 9}, {134, 7}, {135, 5}, {120, 18},
    {121, 16}, {134, 8}, {135, 6}, {120, 19}, {121, 17}, {122, 15}, {134, 9}, {135, 7}, {136, 5},
    {121, 18}, {122, 16}, {135, 8}, {136, 6}, {121, 19}, {122, 17}, {123, 15}, {135, 9}, {136, 7},
    {137, 5}, {122, 18}, {123, 16}, {136, 8}, {137, 6}, {122, 19}, {123, 17}, {124, 15}, {136, 9},
    {137, 7}, {138, 5}, {123, 18}, {124, 16}, {137, 8}, {138, 6}, {123, 19}, {124, 17}, {125, 15},
    {137, 9}, {138, 7}, {139, 5}, {124, 18}, {125, 16}, {138, 8}, {139, 6}, {124, 19}, {125, 17},
    {138, 9}, {139, 7}, {112, 21}, {126, 11}, {140, 1}, {112, 22}, {113, 20}, {126, 12}, {127, 10},
    {140, 2}, {141, 0}, {112, 23}, {113, 21}, {126, 13}, {127, 11}, {140, 3}, {141, 1}, {112, 24},
    {113, 22}, {114, 20}, {126, 14}, {127, 12}, {128, 10}, {140, 4}, {141, 2}, {142, 0}, {113, 23},
    {114, 21}, {127, 13}, {128, 11}, {141, 3}, {142, 1}, {113, 24}, {114, 22}, {115, 20}, {127, 14},
    {128, 12}, {129, 10}, {141, 4}, {142, 2}, {143, 0}, {114, 23}, {115, 21}, {128, 13}, {129, 11},
    {142, 3}, {143, 1}, {114, 24}, {115, 22}, {116, 20}, {128, 14}, {129, 12}, {130, 10}, {142, 4},
    {143, 2}, {144, 0}, {115, 23}, {116, 21}, {129, 13}, {130, 11}, {143, 3}, {144, 1}, {115, 24},
    {116, 22}, {117, 20}, {129, 14}, {130, 12}, {131, 10}, {143, 4}, {144, 2}, {145, 0}, {116, 23},
    {117, 21}, {130, 13}, {131, 11}, {144, 3}, {145, 1}, {116, 24}, {117, 22}, {118, 20}, {130, 14},
    {131, 12}, {132, 10}, {144, 4}, {145, 2}, {146, 0}, {117, 23}, {118, 21}, {131, 13}, {132, 11},
    {145, 3}, {146, 1}, {117, 24}, {118, 22}, {119, 20}, {131, 14}, {132, 12}, {133, 10}, {145, 4},
    {146, 2}, {147, 0}, {118, 23}, {119, 21}, {132, 13}, {133, 11}, {146, 3}, {147, 1}, {118, 24},
    {119, 22}, {120, 20}, {132, 14}, {133, 12}, {134, 10}, {146, 4}, {147, 2}, {148, 0}, {119, 23},
    {120, 21}, {133, 13}, {134, 11}, {147, 3}, {148, 1}, {119, 24}, {120, 22}, {121, 20}, {133, 14},
    {134, 12}, {135, 10}, {147, 4}, {148, 2}, {149, 0}, {120, 23}, {121, 21}, {134, 13}, {135, 11},
    {148, 3}, {149, 1}, {120, 24}, {121, 22}, {122, 20}, {134, 14}, {135, 12}, {136, 10}, {148, 4},
    {149, 2}, {150, 0}, {121, 23}, {122, 21}, {135, 13}, {136, 11}, {149, 3}, {150, 1}, {121, 24},
    {122, 22}, {123, 20}, {135, 14}, {136, 12}, {137, 10}, {149, 4}, {150, 2}, {151, 0}, {122, 23},
    {123, 21}, {136, 13}, {137, 11}, {150, 3}, {151, 1}, {122, 24}, {123, 22}, {124, 20}, {136, 14},
    {137, 12}, {138, 10}, {150, 4}, {151, 2}, {152, 0}, {123, 23}, {124, 21}, {137, 13}, {138, 11},
    {151, 3}, {152, 1}, {123, 24}, {124, 22}, {125, 20}, {137, 14}, {138, 12}, {139, 10}, {151, 4},
    {152, 2}, {153, 0}, {124, 23}, {125, 21}, {138, 13}, {139, 11}, {152, 3}, {153, 1}, {124, 24},
    {125, 22}, {138, 14}, {139, 12}, {152, 4}, {153, 2}, {126, 16}, {140, 6}, {126, 17}, {127, 15},
    {140, 7}, {141, 5}, {126, 18}, {127, 16}, {140, 8}, {141, 6}, {126, 19}, {127, 17}, {128, 15},
    {140, 9}, {141, 7}, {142, 5}, {127, 18}, {128, 16}, {141, 8}, {142, 6}, {127, 19}, {128, 17},
    {129, 15}, {141, 9}, {142, 7}, {143, 5}, {128, 18}, {129, 16}, {142, 8}, {143, 6}, {128, 19},
    {129, 17}, {130, 15}, {142, 9}, {143, 7}, {144, 5}, {129, 18}, {130, 16}, {143, 8}, {144, 6},
    {129, 19}, {130, 17}, {131, 15}, {143, 9}, {144, 7}, {145, 5}, {130, 18}, {131, 16}, {144, 8},
    {145, 6}, {130, 19}, {131, 17}, {132, 15}, {144, 9}, {145, 7}, {146, 5}, {131, 18}, {132, 16},
    {145, 8}, {146, 6}, {131, 19}, {132, 17}, {133, 15}, {145, 9}, {146, 7}, {147, 5}, {132, 18},
    {133, 16}, {146, 8}, {147, 6}, {132, 19}, {133, 17}, {134, 15}, {146, 9}, {147, 7}, {148, 5},
    {133, 18}, {134, 16}, {147, 8}, {148, 6}, {133, 19}, {134, 17}, {135, 15}, {147, 9}, {148, 7},
    {149, 5}, {134, 18}, {135, 16}, {148, 8}, {149, 6}, {134, 19}, {135, 17}, {136, 15}, {148, 9},
    {149, 7}, {150, 5}, {135, 18}, {136, 16}, {149, 8}, {150, 6}, {135, 19}, {136, 17}, {137, 15},
    {149, 9}, {150, 7}, {151, 5}, {136, 18}, {137, 16}, {150, 8}, {151, 6}, {136, 19}, {137, 17},
    {138, 15}, {150, 9}, {151, 7}, {152, 5}, {137, 18}, {138, 16}, {151, 8}, {152, 6}, {137, 19},
    {138, 17}, {139, 15}, {151, 9}, {152, 7}, {153, 5}, {138, 18}, {139, 16}, {152, 8}, {153, 6},
    {138, 19}, {139, 17}, {152, 9}, {153, 7}, {126, 21}, {140, 11}, {154, 1}, {126, 22}, {127, 20},
    {140, 12}, {141, 10}, {154, 2}, {155, 0}, {126, 23}, {127, 21}, {140, 13}, {141, 11}, {154, 3},
    {155, 1}, {126, 24}, {127, 22}, {128, 20}, {140, 14}, {141, 12}, {142, 10}, {154, 4}, {155, 2},
    {156, 0}, {127, 23}, {128, 21}, {141, 13}, {142, 11}, {155, 3}, {156, 1}, {127, 24}, {128, 22},
    {129, 20}, {141, 14}, {142, 12}, {143, 10}, {155, 4}, {156, 2}, {157, 0}, {128, 23}, {129, 21},
    {142, 13}, {143, 11}, {156, 3}, {157, 1}, {128, 24}, {129, 22}, {130, 20}, {142, 14}, {143, 12},
    {144, 10}, {156, 4}, {157, 2}, {158, 0}, {129, 23}, {130, 21}, {143, 13}, {144, 11}, {157, 3},
    {158, 1}, {129, 24}, {130, 22}, {131, 20}, {143, 14}, {144, 12}, {145, 10}, {157, 4}, {158, 2},
    {159, 0}, {130, 23}, {131, 21}, {144, 13}, {145, 11}, {158, 3}, {159, 1}, {130, 24}, {131, 22},
    {132, 20}, {144, 14}, {145, 12}, {146, 10}, {158, 4}, {159, 2}, {160, 0}, {131, 23}, {132, 21},
    {145, 13}, {146, 11}, {159, 3}, {160, 1}, {131, 24}, {132, 22}, {133, 20}, {145, 14}, {146, 12},
    {147, 10}, {159, 4}, {160, 2}, {161, 0}, {132, 23}, {133, 21}, {146, 13}, {147, 11}, {160, 3},
    {161, 1}, {132, 24}, {133, 22}, {134, 20}, {146, 14}, {147, 12}, {148, 10}, {160, 4}, {161, 2},
    {162, 0}, {133, 23}, {134, 21}, {147, 13}, {148, 11}, {161, 3}, {162, 1}, {133, 24}, {134, 22},
    {135, 20}, {147, 14}, {148, 12}, {149, 10}, {161, 4}, {162, 2}, {163, 0}, {134, 23}, {135, 21},
    {148, 13}, {149, 11}, {162, 3}, {163, 1}, {134, 24}, {135, 22}, {136, 20}, {148, 14}, {149, 12},
    {150, 10}, {162, 4}, {163, 2}, {164, 0}, {135, 23}, {136, 21}, {149, 13}, {150, 11}, {163, 3},
    {164, 1}, {135, 24}, {136, 22}, {137, 20}, {149, 14}, {150, 12}, {151, 10}, {163, 4}, {164, 2},
    {165, 0}, {136, 23}, {137, 21}, {150, 13}, {151, 11}, {164, 3}, {165, 1}, {136, 24}, {137, 22},
    {138, 20}, {150, 14}, {151, 12}, {152, 10}, {164, 4}, {165, 2}, {166, 0}, {137, 23}, {138, 21},
    {151, 13}, {152, 11}, {165, 3}, {166, 1}, {137, 24}, {138, 22}, {139, 20}, {151, 14}, {152, 12},
    {153, 10}, {165, 4}, {166, 2}, {167, 0}, {138, 23}, {139, 21}, {152, 13}, {153, 11}, {166, 3},
    {167, 1}, {138, 24}, {139, 22}, {152, 14}, {153, 12}, {166, 4}, {167, 2}, {140, 16}, {154, 6},
    {140, 17}, {141, 15}, {154, 7}, {155, 5}, {140, 18}, {141, 16}, {154, 8}, {155, 6}, {140, 19},
    {141, 17}, {142, 15}, {154, 9}, {155, 7}, {156, 5}, {141, 18}, {142, 16}, {155, 8}, {156, 6},
    {141, 19}, {142, 17}, {143, 15}, {155, 9}, {156, 7}, {157, 5}, {142, 18}, {143, 16}, {156, 8},
    {157, 6}, {142, 19}, {143, 17}, {144, 15}, {156, 9}, {157, 7}, {158, 5}, {143, 18}, {144, 16},
    {157, 8}, {158, 6}, {143, 19}, {144, 17}, {145, 15}, {157, 9}, {158, 7}, {159, 5}, {144, 18},
    {145, 16}, {158, 8}, {159, 6}, {144, 19}, {145, 17}, {146, 15}, {158, 9}, {159, 7}, {160, 5},
    {145, 18}, {146, 16}, {159, 8}, {160, 6}, {145, 19}, {146, 17}, {147, 15}, {159, 9}, {160, 7},
    {161, 5}, {146, 18}, {147, 16}, {160, 8}, {161, 6}, {146, 19}, {147, 17}, {148, 15}, {160, 9},
    {161, 7}, {162, 5}, {147, 18}, {148, 16}, {161, 8}, {162, 6}, {147, 19}, {148, 17}, {149, 15},
    {161, 9}, {162, 7}, {163, 5}, {148, 18}, {149, 16}, {162, 8}, {163, 6}, {148, 19}, {149, 17},
    {150, 15}, {162, 9}, {163, 7}, {164, 5}, {149, 18}, {150, 16}, {163, 8}, {164, 6}, {149, 19},
    {150, 17}, {151, 15}, {163, 9}, {164, 7}, {165, 5}, {150, 18}, {151, 16}, {164, 8}, {165, 6},
    {150, 19}, {151, 17}, {152, 15}, {164, 9}, {165, 7}, {166, 5}, {151, 18}, {152, 16}, {165, 8},
    {166, 6}, {151, 19}, {152, 17}, {153, 15}, {165, 9}, {166, 7}, {167, 5}, {152, 18}, {153, 16},
    {166, 8}, {167, 6}, {152, 19}, {153, 17}, {166, 9}, {167, 7}, {140, 21}, {154, 11}, {168, 1},
    {140, 22}, {141, 20}, {154, 12}, {155, 10}, {168, 2}, {169, 0}, {140, 23}, {141, 21}, {154, 13},
    {155, 11}, {168, 3}, {169, 1}, {140, 24}, {141, 22}, {142, 20}, {154, 14}, {155, 12}, {156, 10},
    {168, 4}, {169, 2}, {170, 0}, {141, 23}, {142, 21}, {155, 13}, {156, 11}, {169, 3}, {170, 1},
    {141, 24}, {142, 22}, {143, 20}, {155, 14}, {156, 12}, {157, 10}, {169, 4}, {170, 2}, {171, 0},
    {142, 23}, {143, 21}, {156, 13}, {157, 11}, {170, 3}, {171, 1}, {142, 24}, {143, 22}, {144, 20},
    {156, 14}, {157, 12}, {158, 10}, {170, 4}, {171, 2}, {172, 0}, {143, 23}, {144, 21}, {157, 13},
    {158, 11}, {171, 3}, {172, 1}, {143, 24}, {144, 22}, {145, 20}, {157, 14}, {158, 12}, {159, 10},
    {171, 4}, {172, 2}, {173, 0}, {144, 23}, {145, 21}, {158, 13}, {159, 11}, {172, 3}, {173, 1},
    {144, 24}, {145, 22}, {146, 20}, {158, 14}, {159, 12}, {160, 10}, {172, 4}, {173, 2}, {174, 0},
    {145, 23}, {146, 21}, {159, 13}, {160, 11}, {173, 3}, {174, 1}, {145, 24}, {146, 22}, {147, 20},
    {159, 14}, {160, 12}, {161, 10}, {173, 4}, {174, 2}, {175, 0}, {146, 23}, {147, 21}, {160, 13},
    {161, 11}, {174, 3}, {175, 1}, {146, 24}, {147, 22}, {148, 20}, {160, 14}, {161, 12}, {162, 10},
    {174, 4}, {175, 2}, {176, 0}, {147, 23}, {148, 21}, {161, 13}, {162, 11}, {175, 3}, {176, 1},
    {147, 24}, {148, 22}, {149, 20}, {161, 14}, {162, 12}, {163, 10}, {175, 4}, {176, 2}, {177, 0},
    {148, 23}, {149, 21}, {162, 13}, {163, 11}, {176, 3}, {177, 1}, {148, 24}, {149, 22}, {150, 20},
    {162, 14}, {163, 12}, {164, 10}, {176, 4}, {177, 2}, {178, 0}, {149, 23}, {150, 21}, {163, 13},
    {164, 11}, {177, 3}, {178, 1}, {149, 24}, {150, 22}, {151, 20}, {163, 14}, {164, 12}, {165, 10},
    {177, 4}, {178, 2}, {179, 0}, {150, 23}, {151, 21}, {164, 13}, {165, 11}, {178, 3}, {179, 1},
    {150, 24}, {151, 22}, {152, 20}, {164, 14}, {165, 12}, {166, 10}, {178, 4}, {179, 2}, {180, 0},
    {151, 23}, {152, 21}, {165, 13}, {166, 11}, {179, 3}, {180, 1}, {151, 24}, {152, 22}, {153, 20},
    {165, 14}, {166, 12}, {167, 10}, {179, 4}, {180, 2}, {181, 0}, {152, 23}, {153, 21}, {166, 13},
    {167, 11}, {180, 3}, {181, 1}, {152, 24}, {153, 22}, {166, 14}, {167, 12}, {180, 4}, {181, 2},
    {154, 16}, {168, 6}, {154, 17}, {155, 15}, {168, 7}, {169, 5}, {154, 18}, {155, 16}, {168, 8},
    {169, 6}, {154, 19}, {155, 17}, {156, 15}, {168, 9}, {169, 7}, {170, 5}, {155, 18}, {156, 16},
    {169, 8}, {170, 6}, {155, 19}, {156, 17}, {157, 15}, {169, 9}, {170, 7}, {171, 5}, {156, 18},
    {157, 16}, {170, 8}, {171, 6}, {156, 19}, {157, 17}, {158, 15}, {170, 9}, {171, 7}, {172, 5},
    {157, 18}, {158, 16}, {171, 8}, {172, 6}, {157, 19}, {158, 17}, {159, 15}, {171, 9}, {172, 7},
    {173, 5}, {158, 18}, {159, 16}, {172, 8}, {173, 6}, {158, 19}, {159, 17}, {160, 15}, {172, 9},
    {173, 7}, {174, 5}, {159, 18}, {160, 16}, {173, 8}, {174, 6}, {159, 19}, {160, 17}, {161, 15},
    {173, 9}, {174, 7}, {175, 5}, {160, 18}, {161, 16}, {174, 8}, {175, 6}, {160, 19}, {161, 17},
    {162, 15}, {174, 9}, {175, 7}, {176, 5}, {161, 18}, {162, 16}, {175, 8}, {176, 6}, {161, 19},
    {162, 17}, {163, 15}, {175, 9}, {176, 7}, {177, 5}, {162, 18}, {163, 16}, {176, 8}, {177, 6},
    {162, 19}, {163, 17}, {164, 15}, {176, 9}, {177, 7}, {178, 5}, {163, 18}, {164, 16}, {177, 8},
    {178, 6}, {163, 19}, {164, 17}, {165, 15}, {177, 9}, {178, 7}, {179, 5}, {164, 18}, {165, 16},
    {178, 8}, {179, 6}, {164, 19}, {165, 17}, {166, 15}, {178, 9}, {179, 7}, {180, 5}, {165, 18},
    {166, 16}, {179, 8}, {180, 6}, {165, 19}, {166, 17}, {167, 15}, {179, 9}, {180, 7}, {181, 5},
    {166, 18}, {167, 16}, {180, 8}, {181, 6}, {166, 19}, {167, 17}, {180, 9}, {181, 7}, {154, 21},
    {168, 11}, {182, 1}, {154, 22}, {155, 20}, {168, 12}, {169, 10}, {182, 2}, {183, 0}, {154, 23},
    {155, 21}, {168, 13}, {169, 11}, {182, 3}, {183, 1}, {154, 24}, {155, 22}, {156, 20}, {168, 14},
    {169, 12}, {170, 10}, {182, 4}, {183, 2}, {184, 0}, {155, 23}, {156, 21}, {169, 13}, {170, 11},
    {183, 3}, {184, 1}, {155, 24}, {156, 22}, {157, 20}, {169, 14}, {170, 12}, {171, 10}, {183, 4},
    {184, 2}, {185, 0}, {156, 23}, {157, 21}, {170, 13}, {171, 11}, {184, 3}, {185, 1}, {156, 24},
    {157, 22}, {158, 20}, {170, 14}, {171, 12}, {172, 10}, {184, 4}, {185, 2}, {186, 0}, {157, 23},
    {158, 21}, {171, 13}, {172, 11}, {185, 3}, {186, 1}, {157, 24}, {158, 22}, {159, 20}, {171, 14},
    {172, 12}, {173, 10}, {185, 4}, {186, 2}, {187, 0}, {158, 23}, {159, 21}, {172, 13}, {173, 11},
    {186, 3}, {187, 1}, {158, 24}, {159, 22}, {160, 20}, {172, 14}, {173, 12}, {174, 10}, {186, 4},
    {187, 2}, {188, 0}, {159, 23}, {160, 21}, {173, 13}, {174, 11}, {187, 3}, {188, 1}, {159, 24},
    {160, 22}, {161, 20}, {173, 14}, {174, 12}, {175, 10}, {187, 4}, {188, 2}, {189, 0}, {160, 23},
    {161, 21}, {174, 13}, {175, 11}, {188, 3}, {189, 1}, {160, 24}, {161, 22}, {162, 20}, {174, 14},
    {175, 12}, {176, 10}, {188, 4}, {189, 2}, {190, 0}, {161, 23}, {162, 21}, {175, 13}, {176, 11},
    {189, 3}, {190, 1}, {161, 24}, {162, 22}, {163, 20}, {175, 14}, {176, 12}, {177, 10}, {189, 4},
    {190, 2}, {191, 0}, {162, 23}, {163, 21}, {176, 13}, {177, 11}, {190, 3}, {191, 1}, {162, 24},
    {163, 22}, {164, 20}, {176, 14}, {177, 12}, {178, 10}, {190, 4}, {191, 2}, {192, 0}, {163, 23},
    {164, 21}, {177, 13}, {178, 11}, {191, 3}, {192, 1}, {163, 24}, {164, 22}, {165, 20}, {177, 14},
    {178, 12}, {179, 10}, {191, 4}, {192, 2}, {193, 0}, {164, 23}, {165, 21}, {178, 13}, {179, 11},
    {192, 3}, {193, 1}, {164, 24}, {165, 22}, {166, 20}, {178, 14}, {179, 12}, {180, 10}, {192, 4},
    {193, 2}, {194, 0}, {165, 23}, {166, 21}, {179, 13}, {180, 11}, {193, 3}, {194, 1}, {165, 24},
    {166, 22}, {167, 20}, {179, 14}, {180, 12}, {181, 10}, {193, 4}, {194, 2}, {195, 0}, {166, 23},
    {167, 21}, {180, 13}, {181, 11}, {194, 3}, {195, 1}, {166, 24}, {167, 22}, {180, 14}, {181, 12},
    {194, 4}, {195, 2}, {168, 16}, {182, 6}, {168, 17}, {169, 15}, {182, 7}, {183, 5}, {168, 18},
    {169, 16}, {182, 8}, {183, 6}, {168, 19}, {169, 17}, {170, 15}, {182, 9}, {183, 7}, {184, 5},
    {169, 18}, {170, 16}, {183, 8}, {184, 6}, {169, 19}, {170, 17}, {171, 15}, {183, 9}, {184, 7},
    {185, 5}, {170, 18}, {171, 16}, {184, 8}, {185, 6}, {170, 19}, {171, 17}, {172, 15}, {184, 9},
    {185, 7}, {186, 5}, {171, 18}, {172, 16}, {185, 8}, {186, 6}, {171, 19}, {172, 17}, {173, 15},
    {185, 9}, {186, 7}, {187, 5}, {172, 18}, {173, 16}, {186, 8}, {187, 6}, {172, 19}, {173, 17},
    {174, 15}, {186, 9}, {187, 7}, {188, 5}, {173, 18}, {174, 16}, {187, 8}, {188, 6}, {173, 19},
    {174, 17}, {175, 15}, {187, 9}, {188, 7}, {189, 5}, {174, 18}, {175, 16}, {188, 8}, {189, 6},
    {174, 19}, {175, 17}, {176, 15}, {188, 9}, {189, 7}, {190, 5}, {175, 18}, {176, 16}, {189, 8},
    {190, 6}, {175, 19}, {176, 17}, {177, 15}, {189, 9}, {190, 7}, {191, 5}, {176, 18}, {177, 16},
    {190, 8}, {191, 6}, {176, 19}, {177, 17}, {178, 15}, {190, 9}, {191, 7}, {192, 5}, {177, 18},
    {178, 16}, {191, 8}, {192, 6}, {177, 19}, {178, 17}, {179, 15}, {191, 9}, {192, 7}, {193, 5},
    {178, 18}, {179, 16}, {192, 8}, {193, 6}, {178, 19}, {179, 17}, {180, 15}, {192, 9}, {193, 7},
    {194, 5}, {179, 18}, {180, 16}, {193, 8}, {194, 6}, {179, 19}, {180, 17}, {181, 15}, {193, 9},
    {194, 7}, {195, 5}, {180, 18}, {181, 16}, {194, 8}, {195, 6}, {180, 19}, {181, 17}, {194, 9},
    {195, 7}, {168, 21}, {182, 11}, {168, 22}, {169, 20}, {182, 12}, {183, 10}, {168, 23}, {169, 21},
    {182, 13}, {183, 11}, {168, 24}, {169, 22}, {170, 20}, {182, 14}, {183, 12}, {184, 10}, {169, 23},
    {170, 21}, {183, 13}, {184, 11}, {169, 24}, {170, 22}, {171, 20}, {183, 14}, {184, 12}, {185, 10},
    {170, 23}, {171, 21}, {184, 13}, {185, 11}, {170, 24}, {171, 22}, {172, 20}, {184, 14}, {185, 12},
    {186, 10}, {171, 23}, {172, 21}, {185, 13}, {186, 11}, {171, 24}, {172, 22}, {173, 20}, {185, 14},
    {186, 12}, {187, 10}, {172, 23}, {173, 21}, {186, 13}, {187, 11}, {172, 24}, {173, 22}, {174, 20},
    {186, 14}, {187, 12}, {188, 10}, {173, 23}, {174, 21}, {187, 13}, {188, 11}, {173, 24}, {174, 22},
    {175, 20}, {187, 14}, {188, 12}, {189, 10}, {174, 23}, {175, 21}, {188, 13}, {189, 11}, {174, 24},
    {175, 22}, {176, 20}, {188, 14}, {189, 12}, {190, 10}, {175, 23}, {176, 21}, {189, 13}, {190, 11},
    {175, 24}, {176, 22}, {177, 20}, {189, 14}, {190, 12}, {191, 10}, {176, 23}, {177, 21}, {190, 13},
    {191, 11}, {176, 24}, {177, 22}, {178, 20}, {190, 14}, {191, 12}, {192, 10}, {177, 23}, {178, 21},
    {191, 13}, {192, 11}, {177, 24}, {178, 22}, {179, 20}, {191, 14}, {192, 12}, {193, 10}, {178, 23},
    {179, 21}, {192, 13}, {193, 11}, {178, 24}, {179, 22}, {180, 20}, {192, 14}, {193, 12}, {194, 10},
    {179, 23}, {180, 21}, {193, 13}, {194, 11}, {179, 24}, {180, 22}, {181, 20}, {193, 14}, {194, 12},
    {195, 10}, {180, 23}, {181, 21}, {194, 13}, {195, 11}, {180, 24}, {181, 22}, {194, 14}, {195, 12},
    {0, 0},
};
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv1_fake_product(const dcgan_b500_task *task) {
#line 5741 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_grad_discriminator_conv1_fake_product_first_term;
    const term *const terms = dcgan_b500_step_grad_discriminator_conv1_fake_product_terms;
    const float *const restrict grad_discriminator_leakyReLU1_fake = task->pointers[0]; /* grad/discriminator/leakyReLU1/fake [196][500][64] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* discriminator/conv1/kernel in panels [25][1][64][1] */
    const float *const restrict generator_tanh1 = task->pointers[2]; /* generator/tanh1 [784][500][1] */
    float *const restrict grad_generator_tanh1 = task->pointers[3]; /* grad/generator/tanh1 [784][500][1] */
    const range items = share_by_terms(first_term, 784, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float tile[500];
        bespoke_dot(500, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    grad_discriminator_leakyReLU1_fake, 32000, 64, discriminator_conv1_kernel_in_panels, 64, 1,
                    64, tile, 1, 0);
        for (int c = 0; c < 500; c++) {
            const float tanh1 = generator_tanh1[plane * 500 + c];
            grad_generator_tanh1[plane * 500 + c] = tile[c] * (-(tanh1 * tanh1) + 1.0f);
        }
    }
}

/* dcgan_b500_step_grad_generator_convTranspose3
 *   convolution 5x5, stride 2: grad/generator/convTranspose3 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:19)
 *   multiply grad/generator/leakyReLU3 [n=500, 14, 14, 64]  (Models/DCGANB500.swift:17)
 *   sum grad/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   multiply grad/generator/batchNorm3/scaled [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   sum grad/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   multiply grad/generator/batchNorm3/normalised [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   287.3 MFLOP, 77 MB
 * from Models/DCGANB500.swift:19 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose3_first_term[197] = {
    0, 16, 36, 56, 76, 96, 116, 136, 156, 176, 196, 216, 236, 256, 268, 288, 313, 338, 363, 388, 413, 438,
    463, 488, 513, 538, 563, 588, 603, 623, 648, 673, 698, 723, 748, 773, 798, 823, 848, 873, 898, 923,
    938, 958, 983, 1008, 1033, 1058, 1083, 1108, 1133, 1158, 1183, 1208, 1233, 1258, 1273, 1293, 1318,
    1343, 1368, 1393, 1418, 1443, 1468, 1493, 1518, 1543, 1568, 1593, 1608, 1628, 1653, 1678, 1703, 1728,
    1753, 1778, 1803, 1828, 1853, 1878, 1903, 1928, 1943, 1963, 1988, 2013, 2038, 2063, 2088, 2113, 2138,
    2163, 2188, 2213, 2238, 2263, 2278, 2298, 2323, 2348, 2373, 2398, 2423, 2448, 2473, 2498, 2523, 2548,
    2573, 2598, 2613, 2633, 2658, 2683, 2708, 2733, 2758, 2783, 2808, 2833, 2858, 2883, 2908, 2933, 2948,
    2968, 2993, 3018, 3043, 3068, 3093, 3118, 3143, 3168, 3193, 3218, 3243, 3268, 3283, 3303, 3328, 3353,
    3378, 3403, 3428, 3453, 3478, 3503, 3528, 3553, 3578, 3603, 3618, 3638, 3663, 3688, 3713, 3738, 3763,
    3788, 3813, 3838, 3863, 3888, 3913, 3938, 3953, 3973, 3998, 4023, 4048, 4073, 4098, 4123, 4148, 4173,
    4198, 4223, 4248, 4273, 4288, 4300, 4315, 4330, 4345, 4360, 4375, 4390, 4405, 4420, 4435, 4450, 4465,
    4480, 4489,
};
static const term dcgan_b500_step_grad_generator_convTranspose3_terms[4490] = {
    {0, 6}, {1, 7}, {2, 8}, {3, 9}, {28, 11}, {29, 12}, {30, 13}, {31, 14}, {56, 16}, {57, 17}, {58, 18},
    {59, 19}, {84, 21}, {85, 22}, {86, 23}, {87, 24}, {1, 5}, {2, 6}, {3, 7}, {4, 8}, {5, 9}, {29, 10},
    {30, 11}, {31, 12}, {32, 13}, {33, 14}, {57, 15}, {58, 16}, {59, 17}, {60, 18}, {61, 19}, {85, 20},
    {86, 21}, {87, 22}, {88, 23}, {89, 24}, {3, 5}, {4, 6}, {5, 7}, {6, 8}, {7, 9}, {31, 10}, {32, 11},
    {33, 12}, {34, 13}, {35, 14}, {59, 15}, {60, 16}, {61, 17}, {62, 18}, {63, 19}, {87, 20}, {88, 21},
    {89, 22}, {90, 23}, {91, 24}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {33, 10}, {34, 11}, {35, 12},
    {36, 13}, {37, 14}, {61, 15}, {62, 16}, {63, 17}, {64, 18}, {65, 19}, {89, 20}, {90, 21}, {91, 22},
    {92, 23}, {93, 24}, {7, 5}, {8, 6}, {9, 7}, {10, 8}, {11, 9}, {35, 10}, {36, 11}, {37, 12}, {38, 13},
    {39, 14}, {63, 15}, {64, 16}, {65, 17}, {66, 18}, {67, 19}, {91, 20}, {92, 21}, {93, 22}, {94, 23},
    {95, 24}, {9, 5}, {10, 6}, {11, 7}, {12, 8}, {13, 9}, {37, 10}, {38, 11}, {39, 12}, {40, 13},
    {41, 14}, {65, 15}, {66, 16}, {67, 17}, {68, 18}, {69, 19}, {93, 20}, {94, 21}, {95, 22}, {96, 23},
    {97, 24}, {11, 5}, {12, 6}, {13, 7}, {14, 8}, {15, 9}, {39, 10}, {40, 11}, {41, 12}, {42, 13},
    {43, 14}, {67, 15}, {68, 16}, {69, 17}, {70, 18}, {71, 19}, {95, 20}, {96, 21}, {97, 22}, {98, 23},
    {99, 24}, {13, 5}, {14, 6}, {15, 7}, {16, 8}, {17, 9}, {41, 10}, {42, 11}, {43, 12}, {44, 13},
    {45, 14}, {69, 15}, {70, 16}, {71, 17}, {72, 18}, {73, 19}, {97, 20}, {98, 21}, {99, 22}, {100, 23},
    {101, 24}, {15, 5}, {16, 6}, {17, 7}, {18, 8}, {19, 9}, {43, 10}, {44, 11}, {45, 12}, {46, 13},
    {47, 14}, {71, 15}, {72, 16}, {73, 17}, {74, 18}, {75, 19}, {99, 20}, {100, 21}, {101, 22}, {102, 23},
    {103, 24}, {17, 5}, {18, 6}, {19, 7}, {20, 8}, {21, 9}, {45, 10}, {46, 11}, {47, 12}, {48, 13},
    {49, 14}, {73, 15}, {74, 16}, {75, 17}, {76, 18}, {77, 19}, {101, 20}, {102, 21}, {103, 22},
    {104, 23}, {105, 24}, {19, 5}, {20, 6}, {21, 7}, {22, 8}, {23, 9}, {47, 10}, {48, 11}, {49, 12},
    {50, 13}, {51, 14}, {75, 15}, {76, 16}, {77, 17}, {78, 18}, {79, 19}, {103, 20}, {104, 21}, {105, 22},
    {106, 23}, {107, 24}, {21, 5}, {22, 6}, {23, 7}, {24, 8}, {25, 9}, {49, 10}, {50, 11}, {51, 12},
    {52, 13}, {53, 14}, {77, 15}, {78, 16}, {79, 17}, {80, 18}, {81, 19}, {105, 20}, {106, 21}, {107, 22},
    {108, 23}, {109, 24}, {23, 5}, {24, 6}, {25, 7}, {26, 8}, {27, 9}, {51, 10}, {52, 11}, {53, 12},
    {54, 13}, {55, 14}, {79, 15}, {80, 16}, {81, 17}, {82, 18}, {83, 19}, {107, 20}, {108, 21}, {109, 22},
    {110, 23}, {111, 24}, {25, 5}, {26, 6}, {27, 7}, {53, 10}, {54, 11}, {55, 12}, {81, 15}, {82, 16},
    {83, 17}, {109, 20}, {110, 21}, {111, 22}, {28, 1}, {29, 2}, {30, 3}, {31, 4}, {56, 6}, {57, 7},
    {58, 8}, {59, 9}, {84, 11}, {85, 12}, {86, 13}, {87, 14}, {112, 16}, {113, 17}, {114, 18}, {115, 19},
    {140, 21}, {141, 22}, {142, 23}, {143, 24}, {29, 0}, {30, 1}, {31, 2}, {32, 3}, {33, 4}, {57, 5},
    {58, 6}, {59, 7}, {60, 8}, {61, 9}, {85, 10}, {86, 11}, {87, 12}, {88, 13}, {89, 14}, {113, 15},
    {114, 16}, {115, 17}, {116, 18}, {117, 19}, {141, 20}, {142, 21}, {143, 22}, {144, 23}, {145, 24},
    {31, 0}, {32, 1}, {33, 2}, {34, 3}, {35, 4}, {59, 5}, {60, 6}, {61, 7}, {62, 8}, {63, 9}, {87, 10},
    {88, 11}, {89, 12}, {90, 13}, {91, 14}, {115, 15}, {116, 16}, {117, 17}, {118, 18}, {119, 19},
    {143, 20}, {144, 21}, {145, 22}, {146, 23}, {147, 24}, {33, 0}, {34, 1}, {35, 2}, {36, 3}, {37, 4},
    {61, 5}, {62, 6}, {63, 7}, {64, 8}, {65, 9}, {89, 10}, {90, 11}, {91, 12}, {92, 13}, {93, 14},
    {117, 15}, {118, 16}, {119, 17}, {120, 18}, {121, 19}, {145, 20}, {146, 21}, {147, 22}, {148, 23},
    {149, 24}, {35, 0}, {36, 1}, {37, 2}, {38, 3}, {39, 4}, {63, 5}, {64, 6}, {65, 7}, {66, 8}, {67, 9},
    {91, 10}, {92, 11}, {93, 12}, {94, 13}, {95, 14}, {119, 15}, {120, 16}, {121, 17}, {122, 18},
    {123, 19}, {147, 20}, {148, 21}, {149, 22}, {150, 23}, {151, 24}, {37, 0}, {38, 1}, {39, 2}, {40, 3},
    {41, 4}, {65, 5}, {66, 6}, {67, 7}, {68, 8}, {69, 9}, {93, 10}, {94, 11}, {95, 12}, {96, 13},
    {97, 14}, {121, 15}, {122, 16}, {123, 17}, {124, 18}, {125, 19}, {149, 20}, {150, 21}, {151, 22},
    {152, 23}, {153, 24}, {39, 0}, {40, 1}, {41, 2}, {42, 3}, {43, 4}, {67, 5}, {68, 6}, {69, 7}, {70, 8},
    {71, 9}, {95, 10}, {96, 11}, {97, 12}, {98, 13}, {99, 14}, {123, 15}, {124, 16}, {125, 17}, {126, 18},
    {127, 19}, {151, 20}, {152, 21}, {153, 22}, {154, 23}, {155, 24}, {41, 0}, {42, 1}, {43, 2}, {44, 3},
    {45, 4}, {69, 5}, {70, 6}, {71, 7}, {72, 8}, {73, 9}, {97, 10}, {98, 11}, {99, 12}, {100, 13},
    {101, 14}, {125, 15}, {126, 16}, {127, 17}, {128, 18}, {129, 19}, {153, 20}, {154, 21}, {155, 22},
    {156, 23}, {157, 24}, {43, 0}, {44, 1}, {45, 2}, {46, 3}, {47, 4}, {71, 5}, {72, 6}, {73, 7}, {74, 8},
    {75, 9}, {99, 10}, {100, 11}, {101, 12}, {102, 13}, {103, 14}, {127, 15}, {128, 16}, {129, 17},
    {130, 18}, {131, 19}, {155, 20}, {156, 21}, {157, 22}, {158, 23}, {159, 24}, {45, 0}, {46, 1},
    {47, 2}, {48, 3}, {49, 4}, {73, 5}, {74, 6}, {75, 7}, {76, 8}, {77, 9}, {101, 10}, {102, 11},
    {103, 12}, {104, 13}, {105, 14}, {129, 15}, {130, 16}, {131, 17}, {132, 18}, {133, 19}, {157, 20},
    {158, 21}, {159, 22}, {160, 23}, {161, 24}, {47, 0}, {48, 1}, {49, 2}, {50, 3}, {51, 4}, {75, 5},
    {76, 6}, {77, 7}, {78, 8}, {79, 9}, {103, 10}, {104, 11}, {105, 12}, {106, 13}, {107, 14}, {131, 15},
    {132, 16}, {133, 17}, {134, 18}, {135, 19}, {159, 20}, {160, 21}, {161, 22}, {162, 23}, {163, 24},
    {49, 0}, {50, 1}, {51, 2}, {52, 3}, {53, 4}, {77, 5}, {78, 6}, {79, 7}, {80, 8}, {81, 9}, {105, 10},
    {106, 11}, {107, 12}, {108, 13}, {109, 14}, {133, 15}, {134, 16}, {135, 17}, {136, 18}, {137, 19},
    {161, 20}, {162, 21}, {163, 22}, {164, 23}, {165, 24}, {51, 0}, {52, 1}, {53, 2}, {54, 3}, {55, 4},
    {79, 5}, {80, 6}, {81, 7}, {82, 8}, {83, 9}, {107, 10}, {108, 11}, {109, 12}, {110, 13}, {111, 14},
    {135, 15}, {136, 16}, {137, 17}, {138, 18}, {139, 19}, {163, 20}, {164, 21}, {165, 22}, {166, 23},
    {167, 24}, {53, 0}, {54, 1}, {55, 2}, {81, 5}, {82, 6}, {83, 7}, {109, 10}, {110, 11}, {111, 12},
    {137, 15}, {138, 16}, {139, 17}, {165, 20}, {166, 21}, {167, 22}, {84, 1}, {85, 2}, {86, 3}, {87, 4},
    {112, 6}, {113, 7}, {114, 8}, {115, 9}, {140, 11}, {141, 12}, {142, 13}, {143, 14}, {168, 16},
    {169, 17}, {170, 18}, {171, 19}, {196, 21}, {197, 22}, {198, 23}, {199, 24}, {85, 0}, {86, 1},
    {87, 2}, {88, 3}, {89, 4}, {113, 5}, {114, 6}, {115, 7}, {116, 8}, {117, 9}, {141, 10}, {142, 11},
    {143, 12}, {144, 13}, {145, 14}, {169, 15}, {170, 16}, {171, 17}, {172, 18}, {173, 19}, {197, 20},
    {198, 21}, {199, 22}, {200, 23}, {201, 24}, {87, 0}, {88, 1}, {89, 2}, {90, 3}, {91, 4}, {115, 5},
    {116, 6}, {117, 7}, {118, 8}, {119, 9}, {143, 10}, {144, 11}, {145, 12}, {146, 13}, {147, 14},
    {171, 15}, {172, 16}, {173, 17}, {174, 18}, {175, 19}, {199, 20}, {200, 21}, {201, 22}, {202, 23},
    {203, 24}, {89, 0}, {90, 1}, {91, 2}, {92, 3}, {93, 4}, {117, 5}, {118, 6}, {119, 7}, {120, 8},
    {121, 9}, {145, 10}, {146, 11}, {147, 12}, {148, 13}, {149, 14}, {173, 15}, {174, 16}, {175, 17},
    {176, 18}, {177, 19}, {201, 20}, {202, 21}, {203, 22}, {204, 23}, {205, 24}, {91, 0}, {92, 1},
    {93, 2}, {94, 3}, {95, 4}, {119, 5}, {120, 6}, {121, 7}, {122, 8}, {123, 9}, {147, 10}, {148, 11},
    {149, 12}, {150, 13}, {151, 14}, {175, 15}, {176, 16}, {177, 17}, {178, 18}, {179, 19}, {203, 20},
    {204, 21}, {205, 22}, {206, 23}, {207, 24}, {93, 0}, {94, 1}, {95, 2}, {96, 3}, {97, 4}, {121, 5},
    {122, 6}, {123, 7}, {124, 8}, {125, 9}, {149, 10}, {150, 11}, {151, 12}, {152, 13}, {153, 14},
    {177, 15}, {178, 16}, {179, 17}, {180, 18}, {181, 19}, {205, 20}, {206, 21}, {207, 22}, {208, 23},
    {209, 24}, {95, 0}, {96, 1}, {97, 2}, {98, 3}, {99, 4}, {123, 5}, {124, 6}, {125, 7}, {126, 8},
    {127, 9}, {151, 10}, {152, 11}, {153, 12}, {154, 13}, {155, 14}, {179, 15}, {180, 16}, {181, 17},
    {182, 18}, {183, 19}, {207, 20}, {208, 21}, {209, 22}, {210, 23}, {211, 24}, {97, 0}, {98, 1},
    {99, 2}, {100, 3}, {101, 4}, {125, 5}, {126, 6}, {127, 7}, {128, 8}, {129, 9}, {153, 10}, {154, 11},
    {155, 12}, {156, 13}, {157, 14}, {181, 15}, {182, 16}, {183, 17}, {184, 18}, {185, 19}, {209, 20},
    {210, 21}, {211, 22}, {212, 23}, {213, 24}, {99, 0}, {100, 1}, {101, 2}, {102, 3}, {103, 4}, {127, 5},
    {128, 6}, {129, 7}, {130, 8}, {131, 9}, {155, 10}, {156, 11}, {157, 12}, {158, 13}, {159, 14},
    {183, 15}, {184, 16}, {185, 17}, {186, 18}, {187, 19}, {211, 20}, {212, 21}, {213, 22}, {214, 23},
    {215, 24}, {101, 0}, {102, 1}, {103, 2}, {104, 3}, {105, 4}, {129, 5}, {130, 6}, {131, 7}, {132, 8},
    {133, 9}, {157, 10}, {158, 11}, {159, 12}, {160, 13}, {161, 14}, {185, 15}, {186, 16}, {187, 17},
    {188, 18}, {189, 19}, {213, 20}, {214, 21}, {215, 22}, {216, 23}, {217, 24}, {103, 0}, {104, 1},
    {105, 2}, {106, 3}, {107, 4}, {131, 5}, {132, 6}, {133, 7}, {134, 8}, {135, 9}, {159, 10}, {160, 11},
    {161, 12}, {162, 13}, {163, 14}, {187, 15}, {188, 16}, {189, 17}, {190, 18}, {191, 19}, {215, 20},
    {216, 21}, {217, 22}, {218, 23}, {219, 24}, {105, 0}, {106, 1}, {107, 2}, {108, 3}, {109, 4},
    {133, 5}, {134, 6}, {135, 7}, {136, 8}, {137, 9}, {161, 10}, {162, 11}, {163, 12}, {164, 13},
    {165, 14}, {189, 15}, {190, 16}, {191, 17}, {192, 18}, {193, 19}, {217, 20}, {218, 21}, {219, 22},
    {220, 23}, {221, 24}, {107, 0}, {108, 1}, {109, 2}, {110, 3}, {111, 4}, {135, 5}, {136, 6}, {137, 7},
    {138, 8}, {139, 9}, {163, 10}, {164, 11}, {165, 12}, {166, 13}, {167, 14}, {191, 15}, {192, 16},
    {193, 17}, {194, 18}, {195, 19}, {219, 20}, {220, 21}, {221, 22}, {222, 23}, {223, 24}, {109, 0},
    {110, 1}, {111, 2}, {137, 5}, {138, 6}, {139, 7}, {165, 10}, {166, 11}, {167, 12}, {193, 15},
    {194, 16}, {195, 17}, {221, 20}, {222, 21}, {223, 22}, {140, 1}, {141, 2}, {142, 3}, {143, 4},
    {168, 6}, {169, 7}, {170, 8}, {171, 9}, {196, 11}, {197, 12}, {198, 13}, {199, 14}, {224, 16},
    {225, 17}, {226, 18}, {227, 19}, {252, 21}, {253, 22}, {254, 23}, {255, 24}, {141, 0}, {142, 1},
    {143, 2}, {144, 3}, {145, 4}, {169, 5}, {170, 6}, {171, 7}, {172, 8}, {173, 9}, {197, 10}, {198, 11},
    {199, 12}, {200, 13}, {201, 14}, {225, 15}, {226, 16}, {227, 17}, {228, 18}, {229, 19}, {253, 20},
    {254, 21}, {255, 22}, {256, 23}, {257, 24}, {143, 0}, {144, 1}, {145, 2}, {146, 3}, {147, 4},
    {171, 5}, {172, 6}, {173, 7}, {174, 8}, {175, 9}, {199, 10}, {200, 11}, {201, 12}, {202, 13},
    {203, 14}, {227, 15}, {228, 16}, {229, 17}, {230, 18}, {231, 19}, {255, 20}, {256, 21}, {257, 22},
    {258, 23}, {259, 24}, {145, 0}, {146, 1}, {147, 2}, {148, 3}, {149, 4}, {173, 5}, {174, 6}, {175, 7},
    {176, 8}, {177, 9}, {201, 10}, {202, 11}, {203, 12}, {204, 13}, {205, 14}, {229, 15}, {230, 16},
    {231, 17}, {232, 18}, {233, 19}, {257, 20}, {258, 21}, {259, 22}, {260, 23}, {261, 24}, {147, 0},
    {148, 1}, {149, 2}, {150, 3}, {151, 4}, {175, 5}, {176, 6}, {177, 7}, {178, 8}, {179, 9}, {203, 10},
    {204, 11}, {205, 12}, {206, 13}, {207, 14}, {231, 15}, {232, 16}, {233, 17}, {234, 18}, {235, 19},
    {259, 20}, {260, 21}, {261, 22}, {262, 23}, {263, 24}, {149, 0}, {150, 1}, {151, 2}, {152, 3},
    {153, 4}, {177, 5}, {178, 6}, {179, 7}, {180, 8}, {181, 9}, {205, 10}, {206, 11}, {207, 12},
    {208, 13}, {209, 14}, {233, 15}, {234, 16}, {235, 17}, {236, 18}, {237, 19}, {261, 20}, {262, 21},
    {263, 22}, {264, 23}, {265, 24}, {151, 0}, {152, 1}, {153, 2}, {154, 3}, {155, 4}, {179, 5}, {180, 6},
    {181, 7}, {182, 8}, {183, 9}, {207, 10}, {208, 11}, {209, 12}, {210, 13}, {211, 14}, {235, 15},
    {236, 16}, {237, 17}, {238, 18}, {239, 19}, {263, 20}, {264, 21}, {265, 22}, {266, 23}, {267, 24},
    {153, 0}, {154, 1}, {155, 2}, {156, 3}, {157, 4}, {181, 5}, {182, 6}, {183, 7}, {184, 8}, {185, 9},
    {209, 10}, {210, 11}, {211, 12}, {212, 13}, {213, 14}, {237, 15}, {238, 16}, {239, 17}, {240, 18},
    {241, 19}, {265, 20}, {266, 21}, {267, 22}, {268, 23}, {269, 24}, {155, 0}, {156, 1}, {157, 2},
    {158, 3}, {159, 4}, {183, 5}, {184, 6}, {185, 7}, {186, 8}, {187, 9}, {211, 10}, {212, 11}, {213, 12},
    {214, 13}, {215, 14}, {239, 15}, {240, 16}, {241, 17}, {242, 18}, {243, 19}, {267, 20}, {268, 21},
    {269, 22}, {270, 23}, {271, 24}, {157, 0}, {158, 1}, {159, 2}, {160, 3}, {161, 4}, {185, 5}, {186, 6},
    {187, 7}, {188, 8}, {189, 9}, {213, 10}, {214, 11}, {215, 12}, {216, 13}, {217, 14}, {241, 15},
    {242, 16}, {243, 17}, {244, 18}, {245, 19}, {269, 20}, {270, 21}, {271, 22}, {272, 23}, {273, 24},
    {159, 0}, {160, 1}, {161, 2}, {162, 3}, {163, 4}, {187, 5}, {188, 6}, {189, 7}, {190, 8}, {191, 9},
    {215, 10}, {216, 11}, {217, 12}, {218, 13}, {219, 14}, {243, 15}, {244, 16}, {245, 17}, {246, 18},
    {247, 19}, {271, 20}, {272, 21}, {273, 22}, {274, 23}, {275, 24}, {161, 0}, {162, 1}, {163, 2},
    {164, 3}, {165, 4}, {189, 5}, {190, 6}, {191, 7}, {192, 8}, {193, 9}, {217, 10}, {218, 11}, {219, 12},
    {220, 13}, {221, 14}, {245, 15}, {246, 16}, {247, 17}, {248, 18}, {249, 19}, {273, 20}, {274, 21},
    {275, 22}, {276, 23}, {277, 24}, {163, 0}, {164, 1}, {165, 2}, {166, 3}, {167, 4}, {191, 5}, {192, 6},
    {193, 7}, {194, 8}, {195, 9}, {219, 10}, {220, 11}, {221, 12}, {222, 13}, {223, 14}, {247, 15},
    {248, 16}, {249, 17}, {250, 18}, {251, 19}, {275, 20}, {276, 21}, {277, 22}, {278, 23}, {279, 24},
    {165, 0}, {166, 1}, {167, 2}, {193, 5}, {194, 6}, {195, 7}, {221, 10}, {222, 11}, {223, 12},
    {249, 15}, {250, 16}, {251, 17}, {277, 20}, {278, 21}, {279, 22}, {196, 1}, {197, 2}, {198, 3},
    {199, 4}, {224, 6}, {225, 7}, {226, 8}, {227, 9}, {252, 11}, {253, 12}, {254, 13}, {255, 14},
    {280, 16}, {281, 17}, {282, 18}, {283, 19}, {308, 21}, {309, 22}, {310, 23}, {311, 24}, {197, 0},
    {198, 1}, {199, 2}, {200, 3}, {201, 4}, {225, 5}, {226, 6}, {227, 7}, {228, 8}, {229, 9}, {253, 10},
    {254, 11}, {255, 12}, {256, 13}, {257, 14}, {281, 15}, {282, 16}, {283, 17}, {284, 18}, {285, 19},
    {309, 20}, {310, 21}, {311, 22}, {312, 23}, {313, 24}, {199, 0}, {200, 1}, {201, 2}, {202, 3},
    {203, 4}, {227, 5}, {228, 6}, {229, 7}, {230, 8}, {231, 9}, {255, 10}, {256, 11}, {257, 12},
    {258, 13}, {259, 14}, {283, 15}, {284, 16}, {285, 17}, {286, 18}, {287, 19}, {311, 20}, {312, 21},
    {313, 22}, {314, 23}, {315, 24}, {201, 0}, {202, 1}, {203, 2}, {204, 3}, {205, 4}, {229, 5}, {230, 6},
    {231, 7}, {232, 8}, {233, 9}, {257, 10}, {258, 11}, {259, 12}, {260, 13}, {261, 14}, {285, 15},
    {286, 16}, {287, 17}, {288, 18}, {289, 19}, {313, 20}, {314, 21}, {315, 22}, {316, 23}, {317, 24},
    {203, 0}, {204, 1}, {205, 2}, {206, 3}, {207, 4}, {231, 5}, {232, 6}, {233, 7}, {234, 8}, {235, 9},
    {259, 10}, {260, 11}, {261, 12}, {262, 13}, {263, 14}, {287, 15}, {288, 16}, {289, 17}, {290, 18},
    {291, 19}, {315, 20}, {316, 21}, {317, 22}, {318, 23}, {319, 24}, {205, 0}, {206, 1}, {207, 2},
    {208, 3}, {209, 4}, {233, 5}, {234, 6}, {235, 7}, {236, 8}, {237, 9}, {261, 10}, {262, 11}, {263, 12},
    {264, 13}, {265, 14}, {289, 15}, {290, 16}, {291, 17}, {292, 18}, {293, 19}, {317, 20}, {318, 21},
    {319, 22}, {320, 23}, {321, 24}, {207, 0}, {208, 1}, {209, 2}, {210, 3}, {211, 4}, {235, 5}, {236, 6},
    {237, 7}, {238, 8}, {239, 9}, {263, 10}, {264, 11}, {265, 12}, {266, 13}, {267, 14}, {291, 15},
    {292, 16}, {293, 17}, {294, 18}, {295, 19}, {319, 20}, {320, 21}, {321, 22}, {322, 23}, {323, 24},
    {209, 0}, {210, 1}, {211, 2}, {212, 3}, {213, 4}, {237, 5}, {238, 6}, {239, 7}, {240, 8}, {241, 9},
    {265, 10}, {266, 11}, {267, 12}, {268, 13}, {269, 14}, {293, 15}, {294, 16}, {295, 17}, {296, 18},
    {297, 19}, {321, 20}, {322, 21}, {323, 22}, {324, 23}, {325, 24}, {211, 0}, {212, 1}, {213, 2},
    {214, 3}, {215, 4}, {239, 5}, {240, 6}, {241, 7}, {242, 8}, {243, 9}, {267, 10}, {268, 11}, {269, 12},
    {270, 13}, {271, 14}, {295, 15}, {296, 16}, {297, 17}, {298, 18}, {299, 19}, {323, 20}, {324, 21},
    {325, 22}, {326, 23}, {327, 24}, {213, 0}, {214, 1}, {215, 2}, {216, 3}, {217, 4}, {241, 5}, {242, 6},
    {243, 7}, {244, 8}, {245, 9}, {269, 10}, {270, 11}, {271, 12}, {272, 13}, {273, 14}, {297, 15},
    {298, 16}, {299, 17}, {300, 18}, {301, 19}, {325, 20}, {326, 21}, {327, 22}, {328, 23}, {329, 24},
    {215, 0}, {216, 1}, {217, 2}, {218, 3}, {219, 4}, {243, 5}, {244, 6}, {245, 7}, {246, 8}, {247, 9},
    {271, 10}, {272, 11}, {273, 12}, {274, 13}, {275, 14}, {299, 15}, {300, 16}, {301, 17}, {302, 18},
    {303, 19}, {327, 20}, {328, 21}, {329, 22}, {330, 23}, {331, 24}, {217, 0}, {218, 1}, {219, 2},
    {220, 3}, {221, 4}, {245, 5}, {246, 6}, {247, 7}, {248, 8}, {249, 9}, {273, 10}, {274, 11}, {275, 12},
    {276, 13}, {277, 14}, {301, 15}, {302, 16}, {303, 17}, {304, 18}, {305, 19}, {329, 20}, {330, 21},
    {331, 22}, {332, 23}, {333, 24}, {219, 0}, {220, 1}, {221, 2}, {222, 3}, {223, 4}, {247, 5}, {248, 6},
    {249, 7}, {250, 8}, {251, 9}, {275, 10}, {276, 11}, {277, 12}, {278, 13}, {279, 14}, {303, 15},
    {304, 16}, {305, 17}, {306, 18}, {307, 19}, {331, 20}, {332, 21}, {333, 22}, {334, 23}, {335, 24},
    {221, 0}, {222, 1}, {223, 2}, {249, 5}, {250, 6}, {251, 7}, {277, 10}, {278, 11}, {279, 12},
    {305, 15}, {306, 16}, {307, 17}, {333, 20}, {334, 21}, {335, 22}, {252, 1}, {253, 2}, {254, 3},
    {255, 4}, {280, 6}, {281, 7}, {282, 8}, {283, 9}, {308, 11}, {309, 12}, {310, 13}, {311, 14},
    {336, 16}, {337, 17}, {338, 18}, {339, 19}, {364, 21}, {365, 22}, {366, 23}, {367, 24}, {253, 0},
    {254, 1}, {255, 2}, {256, 3}, {257, 4}, {281, 5}, {282, 6}, {283, 7}, {284, 8}, {285, 9}, {309, 10},
    {310, 11}, {311, 12}, {312, 13}, {313, 14}, {337, 15}, {338, 16}, {339, 17}, {340, 18}, {341, 19},
    {365, 20}, {366, 21}, {367, 22}, {368, 23}, {369, 24}, {255, 0}, {256, 1}, {257, 2}, {258, 3},
    {259, 4}, {283, 5}, {284, 6}, {285, 7}, {286, 8}, {287, 9}, {311, 10}, {312, 11}, {313, 12},
    {314, 13}, {315, 14}, {339, 15}, {340, 16}, {341, 17}, {342, 18}, {343, 19}, {367, 20}, {368, 21},
    {369, 22}, {370, 23}, {371, 24}, {257, 0}, {258, 1}, {259, 2}, {260, 3}, {261, 4}, {285, 5}, {286, 6},
    {287, 7}, {288, 8}, {289, 9}, {313, 10}, {314, 11}, {315, 12}, {316, 13}, {317, 14}, {341, 15},
    {342, 16}, {343, 17}, {344, 18}, {345, 19}, {369, 20}, {370, 21}, {371, 22}, {372, 23}, {373, 24},
    {259, 0}, {260, 1}, {261, 2}, {262, 3}, {263, 4}, {287, 5}, {288, 6}, {289, 7}, {290, 8}, {291, 9},
    {315, 10}, {316, 11}, {317, 12}, {318, 13}, {319, 14}, {343, 15}, {344, 16}, {345, 17}, {346, 18},
    {347, 19}, {371, 20}, {372, 21}, {373, 22}, {374, 23}, {375, 24}, {261, 0}, {262, 1}, {263, 2},
    {264, 3}, {265, 4}, {289, 5}, {290, 6}, {291, 7}, {292, 8}, {293, 9}, {317, 10}, {318, 11}, {319, 12},
    {320, 13}, {321, 14}, {345, 15}, {346, 16}, {347, 17}, {348, 18}, {349, 19}, {373, 20}, {374, 21},
    {375, 22}, {376, 23}, {377, 24}, {263, 0}, {264, 1}, {265, 2}, {266, 3}, {267, 4}, {291, 5}, {292, 6},
    {293, 7}, {294, 8}, {295, 9}, {319, 10}, {320, 11}, {321, 12}, {322, 13}, {323, 14}, {347, 15},
    {348, 16}, {349, 17}, {350, 18}, {351, 19}, {375, 20}, {376, 21}, {377, 22}, {378, 23}, {379, 24},
    {265, 0}, {266, 1}, {267, 2}, {268, 3}, {269, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9},
    {321, 10}, {322, 11}, {323, 12}, {324, 13}, {325, 14}, {349, 15}, {350, 16}, {351, 17}, {352, 18},
    {353, 19}, {377, 20}, {378, 21}, {379, 22}, {380, 23}, {381, 24}, {267, 0}, {268, 1}, {269, 2},
    {270, 3}, {271, 4}, {295, 5}, {296, 6}, {297, 7}, {298, 8}, {299, 9}, {323, 10}, {324, 11}, {325, 12},
    {326, 13}, {327, 14}, {351, 15}, {352, 16}, {353, 17}, {354, 18}, {355, 19}, {379, 20}, {380, 21},
    {381, 22}, {382, 23}, {383, 24}, {269, 0}, {270, 1}, {271, 2}, {272, 3}, {273, 4}, {297, 5}, {298, 6},
    {299, 7}, {300, 8}, {301, 9}, {325, 10}, {326, 11}, {327, 12}, {328, 13}, {329, 14}, {353, 15},
    {354, 16}, {355, 17}, {356, 18}, {357, 19}, {381, 20}, {382, 21}, {383, 22}, {384, 23}, {385, 24},
    {271, 0}, {272, 1}, {273, 2}, {274, 3}, {275, 4}, {299, 5}, {300, 6}, {301, 7}, {302, 8}, {303, 9},
    {327, 10}, {328, 11}, {329, 12}, {330, 13}, {331, 14}, {355, 15}, {356, 16}, {357, 17}, {358, 18},
    {359, 19}, {383, 20}, {384, 21}, {385, 22}, {386, 23}, {387, 24}, {273, 0}, {274, 1}, {275, 2},
    {276, 3}, {277, 4}, {301, 5}, {302, 6}, {303, 7}, {304, 8}, {305, 9}, {329, 10}, {330, 11}, {331, 12},
    {332, 13}, {333, 14}, {357, 15}, {358, 16}, {359, 17}, {360, 18}, {361, 19}, {385, 20}, {386, 21},
    {387, 22}, {388, 23}, {389, 24}, {275, 0}, {276, 1}, {277, 2}, {278, 3}, {279, 4}, {303, 5}, {304, 6},
    {305, 7}, {306, 8}, {307, 9}, {331, 10}, {332, 11}, {333, 12}, {334, 13}, {335, 14}, {359, 15},
    {360, 16}, {361, 17}, {362, 18}, {363, 19}, {387, 20}, {388, 21}, {389, 22}, {390, 23}, {391, 24},
    {277, 0}, {278, 1}, {279, 2}, {305, 5}, {306, 6}, {307, 7}, {333, 10}, {334, 11}, {335, 12},
    {361, 15}, {362, 16}, {363, 17}, {389, 20}, {390, 21}, {391, 22}, {308, 1}, {309, 2}, {310, 3},
    {311, 4}, {336, 6}, {337, 7}, {338, 8}, {339, 9}, {364, 11}, {365, 12}, {366, 13}, {367, 14},
    {392, 16}, {393, 17}, {394, 18}, {395, 19}, {420, 21}, {421, 22}, {422, 23}, {423, 24}, {309, 0},
    {310, 1}, {311, 2}, {312, 3}, {313, 4}, {337, 5}, {338, 6}, {339, 7}, {340, 8}, {341, 9}, {365, 10},
    {366, 11}, {367, 12}, {368, 13}, {369, 14}, {393, 15}, {394, 16}, {395, 17}, {396, 18}, {397, 19},
    {421, 20}, {422, 21}, {423, 22}, {424, 23}, {425, 24}, {311, 0}, {312, 1}, {313, 2}, {314, 3},
    {315, 4}, {339, 5}, {340, 6}, {341, 7}, {342, 8}, {343, 9}, {367, 10}, {368, 11}, {369, 12},
    {370, 13}, {371, 14}, {395, 15}, {396, 16}, {397, 17}, {398, 18}, {399, 19}, {423, 20}, {424, 21},
    {425, 22}, {426, 23}, {427, 24}, {313, 0}, {314, 1}, {315, 2}, {316, 3}, {317, 4}, {341, 5}, {342, 6},
    {343, 7}, {344, 8}, {345, 9}, {369, 10}, {370, 11}, {371, 12}, {372, 13}, {373, 14}, {397, 15},
    {398, 16}, {399, 17}, {400, 18}, {401, 19}, {425, 20}, {426, 21}, {427, 22}, {428, 23}, {429, 24},
    {315, 0}, {316, 1}, {317, 2}, {318, 3}, {319, 4}, {343, 5}, {344, 6}, {345, 7}, {346, 8}, {347, 9},
    {371, 10}, {372, 11}, {373, 12}, {374, 13}, {375, 14}, {399, 15}, {400, 16}, {401, 17}, {402, 18},
    {403, 19}, {427, 20}, {428, 21}, {429, 22}, {430, 23}, {431, 24}, {317, 0}, {318, 1}, {319, 2},
    {320, 3}, {321, 4}, {345, 5}, {346, 6}, {347, 7}, {348, 8}, {349, 9}, {373, 10}, {374, 11}, {375, 12},
    {376, 13}, {377, 14}, {401, 15}, {402, 16}, {403, 17}, {404, 18}, {405, 19}, {429, 20}, {430, 21},
    {431, 22}, {432, 23}, {433, 24}, {319, 0}, {320, 1}, {321, 2}, {322, 3}, {323, 4}, {347, 5}, {348, 6},
    {349, 7}, {350, 8}, {351, 9}, {375, 10}, {376, 11}, {377, 12}, {378, 13}, {379, 14}, {403, 15},
    {404, 16}, {405, 17}, {406, 18}, {407, 19}, {431, 20}, {432, 21}, {433, 22}, {434, 23}, {435, 24},
    {321, 0}, {322, 1}, {323, 2}, {324, 3}, {325, 4}, {349, 5}, {350, 6}, {351, 7}, {352, 8}, {353, 9},
    {377, 10}, {378, 11}, {379, 12}, {380, 13}, {381, 14}, {405, 15}, {406, 16}, {407, 17}, {408, 18},
    {409, 19}, {433, 20}, {434, 21}, {435, 22}, {436, 23}, {437, 24}, {323, 0}, {324, 1}, {325, 2},
    {326, 3}, {327, 4}, {351, 5}, {352, 6}, {353, 7}, {354, 8}, {355, 9}, {379, 10}, {380, 11}, {381, 12},
    {382, 13}, {383, 14}, {407, 15}, {408, 16}, {409, 17}, {410, 18}, {411, 19}, {435, 20}, {436, 21},
    {437, 22}, {438, 23}, {439, 24}, {325, 0}, {326, 1}, {327, 2}, {328, 3}, {329, 4}, {353, 5}, {354, 6},
    {355, 7}, {356, 8}, {357, 9}, {381, 10}, {382, 11}, {383, 12}, {384, 13}, {385, 14}, {409, 15},
    {410, 16}, {411, 17}, {412, 18}, {413, 19}, {437, 20}, {438, 21}, {439, 22}, {440, 23}, {441, 24},
    {327, 0}, {328, 1}, {329, 2}, {330, 3}, {331, 4}, {355, 5}, {356, 6}, {357, 7}, {358, 8}, {359, 9},
    {383, 10}, {384, 11}, {385, 12}, {386, 13}, {387, 14}, {411, 15}, {412, 16}, {413, 17}, {414, 18},
    {415, 19}, {439, 20}, {440, 21}, {441, 22}, {442, 23}, {443, 24}, {329, 0}, {330, 1}, {331, 2},
    {332, 3}, {333, 4}, {357, 5}, {358, 6}, {359, 7}, {360, 8}, {361, 9}, {385, 10}, {386, 11}, {387, 12},
    {388, 13}, {389, 14}, {413, 15}, {414, 16}, {415, 17}, {416, 18}, {417, 19}, {441, 20}, {442, 21},
    {443, 22}, {444, 23}, {445, 24}, {331, 0}, {332, 1}, {333, 2}, {334, 3}, {335, 4}, {359, 5}, {360, 6},
    {361, 7}, {362, 8}, {363, 9}, {387, 10}, {388, 11}, {389, 12}, {390, 13}, {391, 14}, {415, 15},
    {416, 16}, {417, 17}, {418, 18}, {419, 19}, {443, 20}, {444, 21}, {445, 22}, {446, 23}, {447, 24},
    {333, 0}, {334, 1}, {335, 2}, {361, 5}, {362, 6}, {363, 7}, {389, 10}, {390, 11}, {391, 12},
    {417, 15}, {418, 16}, {419, 17}, {445, 20}, {446, 21}, {447, 22}, {364, 1}, {365, 2}, {366, 3},
    {367, 4}, {392, 6}, {393, 7}, {394, 8}, {395, 9}, {420, 11}, {421, 12}, {422, 13}, {423, 14},
    {448, 16}, {449, 17}, {450, 18}, {451, 19}, {476, 21}, {477, 22}, {478, 23}, {479, 24}, {365, 0},
    {366, 1}, {367, 2}, {368, 3}, {369, 4}, {393, 5}, {394, 6}, {395, 7}, {396, 8}, {397, 9}, {421, 10},
    {422, 11}, {423, 12}, {424, 13}, {425, 14}, {449, 15}, {450, 16}, {451, 17}, {452, 18}, {453, 19},
    {477, 20}, {478, 21}, {479, 22}, {480, 23}, {481, 24}, {367, 0}, {368, 1}, {369, 2}, {370, 3},
    {371, 4}, {395, 5}, {396, 6}, {397, 7}, {398, 8}, {399, 9}, {423, 10}, {424, 11}, {425, 12},
    {426, 13}, {427, 14}, {451, 15}, {452, 16}, {453, 17}, {454, 18}, {455, 19}, {479, 20}, {480, 21},
    {481, 22}, {482, 23}, {483, 24}, {369, 0}, {370, 1}, {371, 2}, {372, 3}, {373, 4}, {397, 5}, {398, 6},
    {399, 7}, {400, 8}, {401, 9}, {425, 10}, {426, 11}, {427, 12}, {428, 13}, {429, 14}, {453, 15},
    {454, 16}, {455, 17}, {456, 18}, {457, 19}, {481, 20}, {482, 21}, {483, 22}, {484, 23}, {485, 24},
    {371, 0}, {372, 1}, {373, 2}, {374, 3}, {375, 4}, {399, 5}, {400, 6}, {401, 7}, {402, 8}, {403, 9},
    {427, 10}, {428, 11}, {429, 12}, {430, 13}, {431, 14}, {455, 15}, {456, 16}, {457, 17}, {458, 18},
    {459, 19}, {483, 20}, {484, 21}, {485, 22}, {486, 23}, {487, 24}, {373, 0}, {374, 1}, {375, 2},
    {376, 3}, {377, 4}, {401, 5}, {402, 6}, {403, 7}, {404, 8}, {405, 9}, {429, 10}, {430, 11}, {431, 12},
    {432, 13}, {433, 14}, {457, 15}, {458, 16}, {459, 17}, {460, 18}, {461, 19}, {485, 20}, {486, 21},
    {487, 22}, {488, 23}, {489, 24}, {375, 0}, {376, 1}, {377, 2}, {378, 3}, {379, 4}, {403, 5}, {404, 6},
    {405, 7}, {406, 8}, {407, 9}, {431, 10}, {432, 11}, {433, 12}, {434, 13}, {435, 14}, {459, 15},
    {460, 16}, {461, 17}, {462, 18}, {463, 19}, {487, 20}, {488, 21}, {489, 22}, {490, 23}, {491, 24},
    {377, 0}, {378, 1}, {379, 2}, {380, 3}, {381, 4}, {405, 5}, {406, 6}, {407, 7}, {408, 8}, {409, 9},
    {433, 10}, {434, 11}, {435, 12}, {436, 13}, {437, 14}, {461, 15}, {462, 16}, {463, 17}, {464, 18},
    {465, 19}, {489, 20}, {490, 21}, {491, 22}, {492, 23}, {493, 24}, {379, 0}, {380, 1}, {381, 2},
    {382, 3}, {383, 4}, {407, 5}, {408, 6}, {409, 7}, {410, 8}, {411, 9}, {435, 10}, {436, 11}, {437, 12},
    {438, 13}, {439, 14}, {463, 15}, {464, 16}, {465, 17}, {466, 18}, {467, 19}, {491, 20}, {492, 21},
    {493, 22}, {494, 23}, {495, 24}, {381, 0}, {382, 1}, {383, 2}, {384, 3}, {385, 4}, {409, 5}, {410, 6},
    {411, 7}, {412, 8}, {413, 9}, {437, 10}, {438, 11}, {439, 12}, {440, 13}, {441, 14}, {465, 15},
    {466, 16}, {467, 17}, {468, 18}, {469, 19}, {493, 20}, {494, 21}, {495, 22}, {496, 23}, {497, 24},
    {383, 0}, {384, 1}, {385, 2}, {386, 3}, {387, 4}, {411, 5}, {412, 6}, {413, 7}, {414, 8}, {415, 9},
    {439, 10}, {440, 11}, {441, 12}, {442, 13}, {443, 14}, {467, 15}, {468, 16}, {469, 17}, {470, 18},
    {471, 19}, {495, 20}, {496, 21}, {497, 22}, {498, 23}, {499, 24}, {385, 0}, {386, 1}, {387, 2},
    {388, 3}, {389, 4}, {413, 5}, {414, 6}, {415, 7}, {416, 8}, {417, 9}, {441, 10}, {442, 11}, {443, 12},
    {444, 13}, {445, 14}, {469, 15}, {470, 16}, {471, 17}, {472, 18}, {473, 19}, {497, 20}, {498, 21},
    {499, 22}, {500, 23}, {501, 24}, {387, 0}, {388, 1}, {389, 2}, {390, 3}, {391, 4}, {415, 5}, {416, 6},
    {417, 7}, {418, 8}, {419, 9}, {443, 10}, {444, 11}, {445, 12}, {446, 13}, {447, 14}, {471, 15},
    {472, 16}, {473, 17}, {474, 18}, {475, 19}, {499, 20}, {500, 21}, {501, 22}, {502, 23}, {503, 24},
    {389, 0}, {390, 1}, {391, 2}, {417, 5}, {418, 6}, {419, 7}, {445, 10}, {446, 11}, {447, 12},
    {473, 15}, {474, 16}, {475, 17}, {501, 20}, {502, 21}, {503, 22}, {420, 1}, {421, 2}, {422, 3},
    {423, 4}, {448, 6}, {449, 7}, {450, 8}, {451, 9}, {476, 11}, {477, 12}, {478, 13}, {479, 14},
    {504, 16}, {505, 17}, {506, 18}, {507, 19}, {532, 21}, {533, 22}, {534, 23}, {535, 24}, {421, 0},
    {422, 1}, {423, 2}, {424, 3}, {425, 4}, {449, 5}, {450, 6}, {451, 7}, {452, 8}, {453, 9}, {477, 10},
    {478, 11}, {479, 12}, {480, 13}, {481, 14}, {505, 15}, {506, 16}, {507, 17}, {508, 18}, {509, 19},
    {533, 20}, {534, 21}, {535, 22}, {536, 23}, {537, 24}, {423, 0}, {424, 1}, {425, 2}, {426, 3},
    {427, 4}, {451, 5}, {452, 6}, {453, 7}, {454, 8}, {455, 9}, {479, 10}, {480, 11}, {481, 12},
    {482, 13}, {483, 14}, {507, 15}, {508, 16}, {509, 17}, {510, 18}, {511, 19}, {535, 20}, {536, 21},
    {537, 22}, {538, 23}, {539, 24}, {425, 0}, {426, 1}, {427, 2}, {428, 3}, {429, 4}, {453, 5}, {454, 6},
    {455, 7}, {456, 8}, {457, 9}, {481, 10}, {482, 11}, {483, 12}, {484, 13}, {485, 14}, {509, 15},
    {510, 16}, {511, 17}, {512, 18}, {513, 19}, {537, 20}, {538, 21}, {539, 22}, {540, 23}, {541, 24},
    {427, 0}, {428, 1}, {429, 2}, {430, 3}, {431, 4}, {455, 5}, {456, 6}, {457, 7}, {458, 8}, {459, 9},
    {483, 10}, {484, 11}, {485, 12}, {486, 13}, {487, 14}, {511, 15}, {512, 16}, {513, 17}, {514, 18},
    {515, 19}, {539, 20}, {540, 21}, {541, 22}, {542, 23}, {543, 24}, {429, 0}, {430, 1}, {431, 2},
    {432, 3}, {433, 4}, {457, 5}, {458, 6}, {459, 7}, {460, 8}, {461, 9}, {485, 10}, {486, 11}, {487, 12},
    {488, 13}, {489, 14}, {513, 15}, {514, 16}, {515, 17}, {516, 18}, {517, 19}, {541, 20}, {542, 21},
    {543, 22}, {544, 23}, {545, 24}, {431, 0}, {432, 1}, {433, 2}, {434, 3}, {435, 4}, {459, 5}, {460, 6},
    {461, 7}, {462, 8}, {463, 9}, {487, 10}, {488, 11}, {489, 12}, {490, 13}, {491, 14}, {515, 15},
    {516, 16}, {517, 17}, {518, 18}, {519, 19}, {543, 20}, {544, 21}, {545, 22}, {546, 23}, {547, 24},
    {433, 0}, {434, 1}, {435, 2}, {436, 3}, {437, 4}, {461, 5}, {462, 6}, {463, 7}, {464, 8}, {465, 9},
    {489, 10}, {490, 11}, {491, 12}, {492, 13}, {493, 14}, {517, 15}, {518, 16}, {519, 17}, {520, 18},
    {521, 19}, {545, 20}, {546, 21}, {547, 22}, {548, 23}, {549, 24}, {435, 0}, {436, 1}, {437, 2},
    {438, 3}, {439, 4}, {463, 5}, {464, 6}, {465, 7}, {466, 8}, {467, 9}, {491, 10}, {492, 11}, {493, 12},
    {494, 13}, {495, 14}, {519, 15}, {520, 16}, {521, 17}, {522, 18}, {523, 19}, {547, 20}, {548, 21},
    {549, 22}, {550, 23}, {551, 24}, {437, 0}, {438, 1}, {439, 2}, {440, 3}, {441, 4}, {465, 5}, {466, 6},
    {467, 7}, {468, 8}, {469, 9}, {493, 10}, {494, 11}, {495, 12}, {496, 13}, {497, 14}, {521, 15},
    {522, 16}, {523, 17}, {524, 18}, {525, 19}, {549, 20}, {550, 21}, {551, 22}, {552, 23}, {553, 24},
    {439, 0}, {440, 1}, {441, 2}, {442, 3}, {443, 4}, {467, 5}, {468, 6}, {469, 7}, {470, 8}, {471, 9},
    {495, 10}, {496, 11}, {497, 12}, {498, 13}, {499, 14}, {523, 15}, {524, 16}, {525, 17}, {526, 18},
    {527, 19}, {551, 20}, {552, 21}, {553, 22}, {554, 23}, {555, 24}, {441, 0}, {442, 1}, {443, 2},
    {444, 3}, {445, 4}, {469, 5}, {470, 6}, {471, 7}, {472, 8}, {473, 9}, {497, 10}, {498, 11}, {499, 12},
    {500, 13}, {501, 14}, {525, 15}, {526, 16}, {527, 17}, {528, 18}, {529, 19}, {553, 20}, {554, 21},
    {555, 22}, {556, 23}, {557, 24}, {443, 0}, {444, 1}, {445, 2}, {446, 3}, {447, 4}, {471, 5}, {472, 6},
    {473, 7}, {474, 8}, {475, 9}, {499, 10}, {500, 11}, {501, 12}, {502, 13}, {503, 14}, {527, 15},
    {528, 16}, {529, 17}, {530, 18}, {531, 19}, {555, 20}, {556, 21}, {557, 22}, {558, 23}, {559, 24},
    {445, 0}, {446, 1}, {447, 2}, {473, 5}, {474, 6}, {475, 7}, {501, 10}, {502, 11}, {503, 12},
    {529, 15}, {530, 16}, {531, 17}, {557, 20}, {558, 21}, {559, 22}, {476, 1}, {477, 2}, {478, 3},
    {479, 4}, {504, 6}, {505, 7}, {506, 8}, {507, 9}, {532, 11}, {533, 12}, {534, 13}, {535, 14},
    {560, 16}, {561, 17}, {562, 18}, {563, 19}, {588, 21}, {589, 22}, {590, 23}, {591, 24}, {477, 0},
    {478, 1}, {479, 2}, {480, 3}, {481, 4}, {505, 5}, {506, 6}, {507, 7}, {508, 8}, {509, 9}, {533, 10},
    {534, 11}, {535, 12}, {536, 13}, {537, 14}, {561, 15}, {562, 16}, {563, 17}, {564, 18}, {565, 19},
    {589, 20}, {590, 21}, {591, 22}, {592, 23}, {593, 24}, {479, 0}, {480, 1}, {481, 2}, {482, 3},
    {483, 4}, {507, 5}, {508, 6}, {509, 7}, {510, 8}, {511, 9}, {535, 10}, {536, 11}, {537, 12},
    {538, 13}, {539, 14}, {563, 15}, {564, 16}, {565, 17}, {566, 18}, {567, 19}, {591, 20}, {592, 21},
    {593, 22}, {594, 23}, {595, 24}, {481, 0}, {482, 1}, {483, 2}, {484, 3}, {485, 4}, {509, 5}, {510, 6},
    {511, 7}, {512, 8}, {513, 9}, {537, 10}, {538, 11}, {539, 12}, {540, 13}, {541, 14}, {565, 15},
    {566, 16}, {567, 17}, {568, 18}, {569, 19}, {593, 20}, {594, 21}, {595, 22}, {596, 23}, {597, 24},
    {483, 0}, {484, 1}, {485, 2}, {486, 3}, {487, 4}, {511, 5}, {512, 6}, {513, 7}, {514, 8}, {515, 9},
    {539, 10}, {540, 11}, {541, 12}, {542, 13}, {543, 14}, {567, 15}, {568, 16}, {569, 17}, {570, 18},
    {571, 19}, {595, 20}, {596, 21}, {597, 22}, {598, 23}, {599, 24}, {485, 0}, {486, 1}, {487, 2},
    {488, 3}, {489, 4}, {513, 5}, {514, 6}, {515, 7}, {516, 8}, {517, 9}, {541, 10}, {542, 11}, {543, 12},
    {544, 13}, {545, 14}, {569, 15}, {570, 16}, {571, 17}, {572, 18}, {573, 19}, {597, 20}, {598, 21},
    {599, 22}, {600, 23}, {601, 24}, {487, 0}, {488, 1}, {489, 2}, {490, 3}, {491, 4}, {515, 5}, {516, 6},
    {517, 7}, {518, 8}, {519, 9}, {543, 10}, {544, 11}, {545, 12}, {546, 13}, {547, 14}, {571, 15},
    {572, 16}, {573, 17}, {574, 18}, {575, 19}, {599, 20}, {600, 21}, {601, 22}, {602, 23}, {603, 24},
    {489, 0}, {490, 1}, {491, 2}, {492, 3}, {493, 4}, {517, 5}, {518, 6}, {519, 7}, {520, 8}, {521, 9},
    {545, 10}, {546, 11}, {547, 12}, {548, 13}, {549, 14}, {573, 15}, {574, 16}, {575, 17}, {576, 18},
    {577, 19}, {601, 20}, {602, 21}, {603, 22}, {604, 23}, {605, 24}, {491, 0}, {492, 1}, {493, 2},
    {494, 3}, {495, 4}, {519, 5}, {520, 6}, {521, 7}, {522, 8}, {523, 9}, {547, 10}, {548, 11}, {549, 12},
    {550, 13}, {551, 14}, {575, 15}, {576, 16}, {577, 17}, {578, 18}, {579, 19}, {603, 20}, {604, 21},
    {605, 22}, {606, 23}, {607, 24}, {493, 0}, {494, 1}, {495, 2}, {496, 3}, {497, 4}, {521, 5}, {522, 6},
    {523, 7}, {524, 8}, {525, 9}, {549, 10}, {550, 11}, {551, 12}, {552, 13}, {553, 14}, {577, 15},
    {578, 16}, {579, 17}, {580, 18}, {581, 19}, {605, 20}, {606, 21}, {607, 22}, {608, 23}, {609, 24},
    {495, 0}, {496, 1}, {497, 2}, {498, 3}, {499, 4}, {523, 5}, {524, 6}, {525, 7}, {526, 8}, {527, 9},
    {551, 10}, {552, 11}, {553, 12}, {554, 13}, {555, 14}, {579, 15}, {580, 16}, {581, 17}, {582, 18},
    {583, 19}, {607, 20}, {608, 21}, {609, 22}, {610, 23}, {611, 24}, {497, 0}, {498, 1}, {499, 2},
    {500, 3}, {501, 4}, {525, 5}, {526, 6}, {527, 7}, {528, 8}, {529, 9}, {553, 10}, {554, 11}, {555, 12},
    {556, 13}, {557, 14}, {581, 15}, {582, 16}, {583, 17}, {584, 18}, {585, 19}, {609, 20}, {610, 21},
    {611, 22}, {612, 23}, {613, 24}, {499, 0}, {500, 1}, {501, 2}, {502, 3}, {503, 4}, {527, 5}, {528, 6},
    {529, 7}, {530, 8}, {531, 9}, {555, 10}, {556, 11}, {557, 12}, {558, 13}, {559, 14}, {583, 15},
    {584, 16}, {585, 17}, {586, 18}, {587, 19}, {611, 20}, {612, 21}, {613, 22}, {614, 23}, {615, 24},
    {501, 0}, {502, 1}, {503, 2}, {529, 5}, {530, 6}, {531, 7}, {557, 10}, {558, 11}, {559, 12},
    {585, 15}, {586, 16}, {587, 17}, {613, 20}, {614, 21}, {615, 22}, {532, 1}, {533, 2}, {534, 3},
    {535, 4}, {560, 6}, {561, 7}, {562, 8}, {563, 9}, {588, 11}, {589, 12}, {590, 13}, {591, 14},
    {616, 16}, {617, 17}, {618, 18}, {619, 19}, {644, 21}, {645, 22}, {646, 23}, {647, 24}, {533, 0},
    {534, 1}, {535, 2}, {536, 3}, {537, 4}, {561, 5}, {562, 6}, {563, 7}, {564, 8}, {565, 9}, {589, 10},
    {590, 11}, {591, 12}, {592, 13}, {593, 14}, {617, 15}, {618, 16}, {619, 17}, {620, 18}, {621, 19},
    {645, 20}, {646, 21}, {647, 22}, {648, 23}, {649, 24}, {535, 0}, {536, 1}, {537, 2}, {538, 3},
    {539, 4}, {563, 5}, {564, 6}, {565, 7}, {566, 8}, {567, 9}, {591, 10}, {592, 11}, {593, 12},
    {594, 13}, {595, 14}, {619, 15}, {620, 16}, {621, 17}, {622, 18}, {623, 19}, {647, 20}, {648, 21},
    {649, 22}, {650, 23}, {651, 24}, {537, 0}, {538, 1}, {539, 2}, {540, 3}, {541, 4}, {565, 5}, {566, 6},
    {567, 7}, {568, 8}, {569, 9}, {593, 10}, {594, 11}, {595, 12}, {596, 13}, {597, 14}, {621, 15},
    {622, 16}, {623, 17}, {624, 18}, {625, 19}, {649, 20}, {650, 21}, {651, 22}, {652, 23}, {653, 24},
    {539, 0}, {540, 1}, {541, 2}, {542, 3}, {543, 4}, {567, 5}, {568, 6}, {569, 7}, {570, 8}, {571, 9},
    {595, 10}, {596, 11}, {597, 12}, {598, 13}, {599, 14}, {623, 15}, {624, 16}, {625, 17}, {626, 18},
    {627, 19}, {651, 20}, {652, 21}, {653, 22}, {654, 23}, {655, 24}, {541, 0}, {542, 1}, {543, 2},
    {544, 3}, {545, 4}, {569, 5}, {570, 6}, {571, 7}, {572, 8}, {573, 9}, {597, 10}, {598, 11}, {599, 12},
    {600, 13}, {601, 14}, {625, 15}, {626, 16}, {627, 17}, {628, 18}, {629, 19}, {653, 20}, {654, 21},
    {655, 22}, {656, 23}, {657, 24}, {543, 0}, {544, 1}, {545, 2}, {546, 3}, {547, 4}, {571, 5}, {572, 6},
    {573, 7}, {574, 8}, {575, 9}, {599, 10}, {600, 11}, {601, 12}, {602, 13}, {603, 14}, {627, 15},
    {628, 16}, {629, 17}, {630, 18}, {631, 19}, {655, 20}, {656, 21}, {657, 22}, {658, 23}, {659, 24},
    {545, 0}, {546, 1}, {547, 2}, {548, 3}, {549, 4}, {573, 5}, {574, 6}, {575, 7}, {576, 8}, {577, 9},
    {601, 10}, {602, 11}, {603, 12}, {604, 13}, {605, 14}, {629, 15}, {630, 16}, {631, 17}, {632, 18},
    {633, 19}, {657, 20}, {658, 21}, {659, 22}, {660, 23}, {661, 24}, {547, 0}, {548, 1}, {549, 2},
    {550, 3}, {551, 4}, {575, 5}, {576, 6}, {577, 7}, {578, 8}, {579, 9}, {603, 10}, {604, 11}, {605, 12},
    {606, 13}, {607, 14}, {631, 15}, {632, 16}, {633, 17}, {634, 18}, {635, 19}, {659, 20}, {660, 21},
    {661, 22}, {662, 23}, {663, 24}, {549, 0}, {550, 1}, {551, 2}, {552, 3}, {553, 4}, {577, 5}, {578, 6},
    {579, 7}, {580, 8}, {581, 9}, {605, 10}, {606, 11}, {607, 12}, {608, 13}, {609, 14}, {633, 15},
    {634, 16}, {635, 17}, {636, 18}, {637, 19}, {661, 20}, {662, 21}, {663, 22}, {664, 23}, {665, 24},
    {551, 0}, {552, 1}, {553, 2}, {554, 3}, {555, 4}, {579, 5}, {580, 6}, {581, 7}, {582, 8}, {583, 9},
    {607, 10}, {608, 11}, {609, 12}, {610, 13}, {611, 14}, {635, 15}, {636, 16}, {637, 17}, {638, 18},
    {639, 19}, {663, 20}, {664, 21}, {665, 22}, {666, 23}, {667, 24}, {553, 0}, {554, 1}, {555, 2},
    {556, 3}, {557, 4}, {581, 5}, {582, 6}, {583, 7}, {584, 8}, {585, 9}, {609, 10}, {610, 11}, {611, 12},
    {612, 13}, {613, 14}, {637, 15}, {638, 16}, {639, 17}, {640, 18}, {641, 19}, {665, 20}, {666, 21},
    {667, 22}, {668, 23}, {669, 24}, {555, 0}, {556, 1}, {557, 2}, {558, 3}, {559, 4}, {583, 5}, {584, 6},
    {585, 7}, {586, 8}, {587, 9}, {611, 10}, {612, 11}, {613, 12}, {614, 13}, {615, 14}, {639, 15},
    {640, 16}, {641, 17}, {642, 18}, {643, 19}, {667, 20}, {668, 21}, {669, 22}, {670, 23}, {671, 24},
    {557, 0}, {558, 1}, {559, 2}, {585, 5}, {586, 6}, {587, 7}, {613, 10}, {614, 11}, {615, 12},
    {641, 15}, {642, 16}, {643, 17}, {669, 20}, {670, 21}, {671, 22}, {588, 1}, {589, 2}, {590, 3},
    {591, 4}, {616, 6}, {617, 7}, {618, 8}, {619, 9}, {644, 11}, {645, 12}, {646, 13}, {647, 14},
    {672, 16}, {673, 17}, {674, 18}, {675, 19}, {700, 21}, {701, 22}, {702, 23}, {703, 24}, {589, 0},
    {590, 1}, {591, 2}, {592, 3}, {593, 4}, {617, 5}, {618, 6}, {619, 7}, {620, 8}, {621, 9}, {645, 10},
    {646, 11}, {647, 12}, {648, 13}, {649, 14}, {673, 15}, {674, 16}, {675, 17}, {676, 18}, {677, 19},
    {701, 20}, {702, 21}, {703, 22}, {704, 23}, {705, 24}, {591, 0}, {592, 1}, {593, 2}, {594, 3},
    {595, 4}, {619, 5}, {620, 6}, {621, 7}, {622, 8}, {623, 9}, {647, 10}, {648, 11}, {649, 12},
    {650, 13}, {651, 14}, {675, 15}, {676, 16}, {677, 17}, {678, 18}, {679, 19}, {703, 20}, {704, 21},
    {705, 22}, {706, 23}, {707, 24}, {593, 0}, {594, 1}, {595, 2}, {596, 3}, {597, 4}, {621, 5}, {622, 6},
    {623, 7}, {624, 8}, {625, 9}, {649, 10}, {650, 11}, {651, 12}, {652, 13}, {653, 14}, {677, 15},
    {678, 16}, {679, 17}, {680, 18}, {681, 19}, {705, 20}, {706, 21}, {707, 22}, {708, 23}, {709, 24},
    {595, 0}, {596, 1}, {597, 2}, {598, 3}, {599, 4}, {623, 5}, {624, 6}, {625, 7}, {626, 8}, {627, 9},
    {651, 10}, {652, 11}, {653, 12}, {654, 13}, {655, 14}, {679, 15}, {680, 16}, {681, 17}, {682, 18},
    {683, 19}, {707, 20}, {708, 21}, {709, 22}, {710, 23}, {711, 24}, {597, 0}, {598, 1}, {599, 2},
    {600, 3}, {601, 4}, {625, 5}, {626, 6}, {627, 7}, {628, 8}, {629, 9}, {653, 10}, {654, 11}, {655, 12},
    {656, 13}, {657, 14}, {681, 15}, {682, 16}, {683, 17}, {684, 18}, {685, 19}, {709, 20}, {710, 21},
    {711, 22}, {712, 23}, {713, 24}, {599, 0}, {600, 1}, {601, 2}, {602, 3}, {603, 4}, {627, 5}, {628, 6},
    {629, 7}, {630, 8}, {631, 9}, {655, 10}, {656, 11}, {657, 12}, {658, 13}, {659, 14}, {683, 15},
    {684, 16}, {685, 17}, {686, 18}, {687, 19}, {711, 20}, {712, 21}, {713, 22}, {714, 23}, {715, 24},
    {601, 0}, {602, 1}, {603, 2}, {604, 3}, {605, 4}, {629, 5}, {630, 6}, {631, 7}, {632, 8}, {633, 9},
    {657, 10}, {658, 11}, {659, 12}, {660, 13}, {661, 14}, {685, 15}, {686, 16}, {687, 17}, {688, 18},
    {689, 19}, {713, 20}, {714, 21}, {715, 22}, {716, 23}, {717, 24}, {603, 0}, {604, 1}, {605, 2},
    {606, 3}, {607, 4}, {631, 5}, {632, 6}, {633, 7}, {634, 8}, {635, 9}, {659, 10}, {660, 11}, {661, 12},
    {662, 13}, {663, 14}, {687, 15}, {688, 16}, {689, 17}, {690, 18}, {691, 19}, {715, 20}, {716, 21},
    {717, 22}, {718, 23}, {719, 24}, {605, 0}, {606, 1}, {607, 2}, {608, 3}, {609, 4}, {633, 5}, {634, 6},
    {635, 7}, {636, 8}, {637, 9}, {661, 10}, {662, 11}, {663, 12}, {664, 13}, {665, 14}, {689, 15},
    {690, 16}, {691, 17}, {692, 18}, {693, 19}, {717, 20}, {718, 21}, {719, 22}, {720, 23}, {721, 24},
    {607, 0}, {608, 1}, {609, 2}, {610, 3}, {611, 4}, {635, 5}, {636, 6}, {637, 7}, {638, 8}, {639, 9},
    {663, 10}, {664, 11}, {665, 12}, {666, 13}, {667, 14}, {691, 15}, {692, 16}, {693, 17}, {694, 18},
    {695, 19}, {719, 20}, {720, 21}, {721, 22}, {722, 23}, {723, 24}, {609, 0}, {610, 1}, {611, 2},
    {612, 3}, {613, 4}, {637, 5}, {638, 6}, {639, 7}, {640, 8}, {641, 9}, {665, 10}, {666, 11}, {667, 12},
    {668, 13}, {669, 14}, {693, 15}, {694, 16}, {695, 17}, {696, 18}, {697, 19}, {721, 20}, {722, 21},
    {723, 22}, {724, 23}, {725, 24}, {611, 0}, {612, 1}, {613, 2}, {614, 3}, {615, 4}, {639, 5}, {640, 6},
    {641, 7}, {642, 8}, {643, 9}, {667, 10}, {668, 11}, {669, 12}, {670, 13}, {671, 14}, {695, 15},
    {696, 16}, {697, 17}, {698, 18}, {699, 19}, {723, 20}, {724, 21}, {725, 22}, {726, 23}, {727, 24},
    {613, 0}, {614, 1}, {615, 2}, {641, 5}, {642, 6}, {643, 7}, {669, 10}, {670, 11}, {671, 12},
    {697, 15}, {698, 16}, {699, 17}, {725, 20}, {726, 21}, {727, 22}, {644, 1}, {645, 2}, {646, 3},
    {647, 4}, {672, 6}, {673, 7}, {674, 8}, {675, 9}, {700, 11}, {701, 12}, {702, 13}, {703, 14},
    {728, 16}, {729, 17}, {730, 18}, {731, 19}, {756, 21}, {757, 22}, {758, 23}, {759, 24}, {645, 0},
    {646, 1}, {647, 2}, {648, 3}, {649, 4}, {673, 5}, {674, 6}, {675, 7}, {676, 8}, {677, 9}, {701, 10},
    {702, 11}, {703, 12}, {704, 13}, {705, 14}, {729, 15}, {730, 16}, {731, 17}, {732, 18}, {733, 19},
    {757, 20}, {758, 21}, {759, 22}, {760, 23}, {761, 24}, {647, 0}, {648, 1}, {649, 2}, {650, 3},
    {651, 4}, {675, 5}, {676, 6}, {677, 7}, {678, 8}, {679, 9}, {703, 10}, {704, 11}, {705, 12},
    {706, 13}, {707, 14}, {731, 15}, {732, 16}, {733, 17}, {734, 18}, {735, 19}, {759, 20}, {760, 21},
    {761, 22}, {762, 23}, {763, 24}, {649, 0}, {650, 1}, {651, 2}, {652, 3}, {653, 4}, {677, 5}, {678, 6},
    {679, 7}, {680, 8}, {681, 9}, {705, 10}, {706, 11}, {707, 12}, {708, 13}, {709, 14}, {733, 15},
    {734, 16}, {735, 17}, {736, 18}, {737, 19}, {761, 20}, {762, 21}, {763, 22}, {764, 23}, {765, 24},
    {651, 0}, {652, 1}, {653, 2}, {654, 3}, {655, 4}, {679, 5}, {680, 6}, {681, 7}, {682, 8}, {683, 9},
    {707, 10}, {708, 11}, {709, 12}, {710, 13}, {711, 14}, {735, 15}, {736, 16}, {737, 17}, {738, 18},
    {739, 19}, {763, 20}, {764, 21}, {765, 22}, {766, 23}, {767, 24}, {653, 0}, {654, 1}, {655, 2},
    {656, 3}, {657, 4}, {681, 5}, {682, 6}, {683, 7}, {684, 8}, {685, 9}, {709, 10}, {710, 11}, {711, 12},
    {712, 13}, {713, 14}, {737, 15}, {738, 16}, {739, 17}, {740, 18}, {741, 19}, {765, 20}, {766, 21},
    {767, 22}, {768, 23}, {769, 24}, {655, 0}, {656, 1}, {657, 2}, {658, 3}, {659, 4}, {683, 5}, {684, 6},
    {685, 7}, {686, 8}, {687, 9}, {711, 10}, {712, 11}, {713, 12}, {714, 13}, {715, 14}, {739, 15},
    {740, 16}, {741, 17}, {742, 18}, {743, 19}, {767, 20}, {768, 21}, {769, 22}, {770, 23}, {771, 24},
    {657, 0}, {658, 1}, {659, 2}, {660, 3}, {661, 4}, {685, 5}, {686, 6}, {687, 7}, {688, 8}, {689, 9},
    {713, 10}, {714, 11}, {715, 12}, {716, 13}, {717, 14}, {741, 15}, {742, 16}, {743, 17}, {744, 18},
    {745, 19}, {769, 20}, {770, 21}, {771, 22}, {772, 23}, {773, 24}, {659, 0}, {660, 1}, {661, 2},
    {662, 3}, {663, 4}, {687, 5}, {688, 6}, {689, 7}, {690, 8}, {691, 9}, {715, 10}, {716, 11}, {717, 12},
    {718, 13}, {719, 14}, {743, 15}, {744, 16}, {745, 17}, {746, 18}, {747, 19}, {771, 20}, {772, 21},
    {773, 22}, {774, 23}, {775, 24}, {661, 0}, {662, 1}, {663, 2}, {664, 3}, {665, 4}, {689, 5}, {690, 6},
    {691, 7}, {692, 8}, {693, 9}, {717, 10}, {718, 11}, {719, 12}, {720, 13}, {721, 14}, {745, 15},
    {746, 16}, {747, 17}, {748, 18}, {749, 19}, {773, 20}, {774, 21}, {775, 22}, {776, 23}, {777, 24},
    {663, 0}, {664, 1}, {665, 2}, {666, 3}, {667, 4}, {691, 5}, {692, 6}, {693, 7}, {694, 8}, {695, 9},
    {719, 10}, {720, 11}, {721, 12}, {722, 13}, {723, 14}, {747, 15}, {748, 16}, {749, 17}, {750, 18},
    {751, 19}, {775, 20}, {776, 21}, {777, 22}, {778, 23}, {779, 24}, {665, 0}, {666, 1}, {667, 2},
    {668, 3}, {669, 4}, {693, 5}, {694, 6}, {695, 7}, {696, 8}, {697, 9}, {721, 10}, {722, 11}, {723, 12},
    {724, 13}, {725, 14}, {749, 15}, {750, 16}, {751, 17}, {752, 18}, {753, 19}, {777, 20}, {778, 21},
    {779, 22}, {780, 23}, {781, 24}, {667, 0}, {668, 1}, {669, 2}, {670, 3}, {671, 4}, {695, 5}, {696, 6},
    {697, 7}, {698, 8}, {699, 9}, {723, 10}, {724, 11}, {725, 12}, {726, 13}, {727, 14}, {751, 15},
    {752, 16}, {753, 17}, {754, 18}, {755, 19}, {779, 20}, {780, 21}, {781, 22}, {782, 23}, {783, 24},
    {669, 0}, {670, 1}, {671, 2}, {697, 5}, {698, 6}, {699, 7}, {725, 10}, {726, 11}, {727, 12},
    {753, 15}, {754, 16}, {755, 17}, {781, 20}, {782, 21}, {783, 22}, {700, 1}, {701, 2}, {702, 3},
    {703, 4}, {728, 6}, {729, 7}, {730, 8}, {731, 9}, {756, 11}, {757, 12}, {758, 13}, {759, 14},
    {701, 0}, {702, 1}, {703, 2}, {704, 3}, {705, 4}, {729, 5}, {730, 6}, {731, 7}, {732, 8}, {733, 9},
    {757, 10}, {758, 11}, {759, 12}, {760, 13}, {761, 14}, {703, 0}, {704, 1}, {705, 2}, {706, 3},
    {707, 4}, {731, 5}, {732, 6}, {733, 7}, {734, 8}, {735, 9}, {759, 10}, {760, 11}, {761, 12},
    {762, 13}, {763, 14}, {705, 0}, {706, 1}, {707, 2}, {708, 3}, {709, 4}, {733, 5}, {734, 6}, {735, 7},
    {736, 8}, {737, 9}, {761, 10}, {762, 11}, {763, 12}, {764, 13}, {765, 14}, {707, 0}, {708, 1},
    {709, 2}, {710, 3}, {711, 4}, {735, 5}, {736, 6}, {737, 7}, {738, 8}, {739, 9}, {763, 10}, {764, 11},
    {765, 12}, {766, 13}, {767, 14}, {709, 0}, {710, 1}, {711, 2}, {712, 3}, {713, 4}, {737, 5}, {738, 6},
    {739, 7}, {740, 8}, {741, 9}, {765, 10}, {766, 11}, {767, 12}, {768, 13}, {769, 14}, {711, 0},
    {712, 1}, {713, 2}, {714, 3}, {715, 4}, {739, 5}, {740, 6}, {741, 7}, {742, 8}, {743, 9}, {767, 10},
    {768, 11}, {769, 12}, {770, 13}, {771, 14}, {713, 0}, {714, 1}, {715, 2}, {716, 3}, {717, 4},
    {741, 5}, {742, 6}, {743, 7}, {744, 8}, {745, 9}, {769, 10}, {770, 11}, {771, 12}, {772, 13},
    {773, 14}, {715, 0}, {716, 1}, {717, 2}, {718, 3}, {719, 4}, {743, 5}, {744, 6}, {745, 7}, {746, 8},
    {747, 9}, {771, 10}, {772, 11}, {773, 12}, {774, 13}, {775, 14}, {717, 0}, {718, 1}, {719, 2},
    {720, 3}, {721, 4}, {745, 5}, {746, 6}, {747, 7}, {748, 8}, {749, 9}, {773, 10}, {774, 11}, {775, 12},
    {776, 13}, {777, 14}, {719, 0}, {720, 1}, {721, 2}, {722, 3}, {723, 4}, {747, 5}, {748, 6}, {749, 7},
    {750, 8}, {751, 9}, {775, 10}, {776, 11}, {777, 12}, {778, 13}, {779, 14}, {721, 0}, {722, 1},
    {723, 2}, {724, 3}, {725, 4}, {749, 5}, {750, 6}, {751, 7}, {752, 8}, {753, 9}, {777, 10}, {778, 11},
    {779, 12}, {780, 13}, {781, 14}, {723, 0}, {724, 1}, {725, 2}, {726, 3}, {727, 4}, {751, 5}, {752, 6},
    {753, 7}, {754, 8}, {755, 9}, {779, 10}, {780, 11}, {781, 12}, {782, 13}, {783, 14}, {725, 0},
    {726, 1}, {727, 2}, {753, 5}, {754, 6}, {755, 7}, {781, 10}, {782, 11}, {783, 12}, {0, 0},
};
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose3(const dcgan_b500_task *task) {
#line 6268 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_grad_generator_convTranspose3_first_term;
    const term *const terms = dcgan_b500_step_grad_generator_convTranspose3_terms;
    const float *const restrict grad_generator_tanh1 = task->pointers[0]; /* grad/generator/tanh1 [784][500][1] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* generator/convTranspose3/kernel in panels [25][2][1][32] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* generator/leakyReLU3 [196][500][64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[4]; /* generator/convTranspose2 [196][500][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[5]; /* generator/batchNorm3/mean [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[6]; /* generator/batchNorm3/inverse_deviation [64] */
    float *const restrict grad_generator_batchNorm3_normalised = task->pointers[7]; /* grad/generator/batchNorm3/normalised [196][500][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[8]; /* sums for grad/generator/batchNorm3/beta [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[9]; /* sums for grad/generator/batchNorm3/gamma [196][64] */
    float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[10]; /* sums for grad/generator/batchNorm3/inverse_deviation [196][64] */
    const range items = share_by_terms(first_term, 196, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        float *const restrict tile = task->scratch; /* [16000] */
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         grad_generator_tanh1, 500, 1, 1,
                         generator_convTranspose3_kernel_in_panels + item % 2 * 32, 64, 32, 1, tile, 32, 0,
                         NULL);
        float total[32] = {0};
        float total_2[32] = {0};
        float total_3[32] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 32; c++) {
                const float leakyReLU3 = tile[row * 32 + c] * bespoke_slope(generator_leakyReLU3[plane * 32000 + row * 64 + column + c], 0.3f);
                const float scaled = leakyReLU3 * generator_batchNorm3_gamma[column + c];
                const float centred = generator_convTranspose2[plane * 32000 + row * 64 + column + c] - generator_batchNorm3_mean[column + c];
                const float inverse_deviation = generator_batchNorm3_inverse_deviation[column + c];
                grad_generator_batchNorm3_normalised[plane * 32000 + row * 64 + column + c] = scaled * inverse_deviation;
                total[c] += leakyReLU3;
                total_2[c] += leakyReLU3 * (centred * inverse_deviation);
                total_3[c] += scaled * centred;
            }
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_beta[plane * 64 + column + c] = total[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_gamma[plane * 64 + column + c] = total_2[c];
        }
        for (int c = 0; c < 32; c++) {
            sums_for_grad_generator_batchNorm3_inverse_deviation[plane * 64 + column + c] = total_3[c];
        }
    }
}

/* dcgan_b500_step_grad_generator_convTranspose3_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose3 [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   287.3 MFLOP, 27 MB
 * from Models/DCGANB500.swift:19 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose3_2_first_term[26] = {
    0, 169, 351, 533, 702, 871, 1053, 1249, 1445, 1627, 1809, 1991, 2187, 2383, 2565, 2747, 2916, 3098,
    3280, 3449, 3618, 3787, 3969, 4151, 4320, 4489,
};
static const term dcgan_b500_step_grad_generator_convTranspose3_2_terms[4490] = {
    {29, 15}, {31, 16}, {33, 17}, {35, 18}, {37, 19}, {39, 20}, {41, 21}, {43, 22}, {45, 23}, {47, 24},
    {49, 25}, {51, 26}, {53, 27}, {85, 29}, {87, 30}, {89, 31}, {91, 32}, {93, 33}, {95, 34}, {97, 35},
    {99, 36}, {101, 37}, {103, 38}, {105, 39}, {107, 40}, {109, 41}, {141, 43}, {143, 44}, {145, 45},
    {147, 46}, {149, 47}, {151, 48}, {153, 49}, {155, 50}, {157, 51}, {159, 52}, {161, 53}, {163, 54},
    {165, 55}, {197, 57}, {199, 58}, {201, 59}, {203, 60}, {205, 61}, {207, 62}, {209, 63}, {211, 64},
    {213, 65}, {215, 66}, {217, 67}, {219, 68}, {221, 69}, {253, 71}, {255, 72}, {257, 73}, {259, 74},
    {261, 75}, {263, 76}, {265, 77}, {267, 78}, {269, 79}, {271, 80}, {273, 81}, {275, 82}, {277, 83},
    {309, 85}, {311, 86}, {313, 87}, {315, 88}, {317, 89}, {319, 90}, {321, 91}, {323, 92}, {325, 93},
    {327, 94}, {329, 95}, {331, 96}, {333, 97}, {365, 99}, {367, 100}, {369, 101}, {371, 102}, {373, 103},
    {375, 104}, {377, 105}, {379, 106}, {381, 107}, {383, 108}, {385, 109}, {387, 110}, {389, 111},
    {421, 113}, {423, 114}, {425, 115}, {427, 116}, {429, 117}, {431, 118}, {433, 119}, {435, 120},
    {437, 121}, {439, 122}, {441, 123}, {443, 124}, {445, 125}, {477, 127}, {479, 128}, {481, 129},
    {483, 130}, {485, 131}, {487, 132}, {489, 133}, {491, 134}, {493, 135}, {495, 136}, {497, 137},
    {499, 138}, {501, 139}, {533, 141}, {535, 142}, {537, 143}, {539, 144}, {541, 145}, {543, 146},
    {545, 147}, {547, 148}, {549, 149}, {551, 150}, {553, 151}, {555, 152}, {557, 153}, {589, 155},
    {591, 156}, {593, 157}, {595, 158}, {597, 159}, {599, 160}, {601, 161}, {603, 162}, {605, 163},
    {607, 164}, {609, 165}, {611, 166}, {613, 167}, {645, 169}, {647, 170}, {649, 171}, {651, 172},
    {653, 173}, {655, 174}, {657, 175}, {659, 176}, {661, 177}, {663, 178}, {665, 179}, {667, 180},
    {669, 181}, {701, 183}, {703, 184}, {705, 185}, {707, 186}, {709, 187}, {711, 188}, {713, 189},
    {715, 190}, {717, 191}, {719, 192}, {721, 193}, {723, 194}, {725, 195}, {28, 14}, {30, 15}, {32, 16},
    {34, 17}, {36, 18}, {38, 19}, {40, 20}, {42, 21}, {44, 22}, {46, 23}, {48, 24}, {50, 25}, {52, 26},
    {54, 27}, {84, 28}, {86, 29}, {88, 30}, {90, 31}, {92, 32}, {94, 33}, {96, 34}, {98, 35}, {100, 36},
    {102, 37}, {104, 38}, {106, 39}, {108, 40}, {110, 41}, {140, 42}, {142, 43}, {144, 44}, {146, 45},
    {148, 46}, {150, 47}, {152, 48}, {154, 49}, {156, 50}, {158, 51}, {160, 52}, {162, 53}, {164, 54},
    {166, 55}, {196, 56}, {198, 57}, {200, 58}, {202, 59}, {204, 60}, {206, 61}, {208, 62}, {210, 63},
    {212, 64}, {214, 65}, {216, 66}, {218, 67}, {220, 68}, {222, 69}, {252, 70}, {254, 71}, {256, 72},
    {258, 73}, {260, 74}, {262, 75}, {264, 76}, {266, 77}, {268, 78}, {270, 79}, {272, 80}, {274, 81},
    {276, 82}, {278, 83}, {308, 84}, {310, 85}, {312, 86}, {314, 87}, {316, 88}, {318, 89}, {320, 90},
    {322, 91}, {324, 92}, {326, 93}, {328, 94}, {330, 95}, {332, 96}, {334, 97}, {364, 98}, {366, 99},
    {368, 100}, {370, 101}, {372, 102}, {374, 103}, {376, 104}, {378, 105}, {380, 106}, {382, 107},
    {384, 108}, {386, 109}, {388, 110}, {390, 111}, {420, 112}, {422, 113}, {424, 114}, {426, 115},
    {428, 116}, {430, 117}, {432, 118}, {434, 119}, {436, 120}, {438, 121}, {440, 122}, {442, 123},
    {444, 124}, {446, 125}, {476, 126}, {478, 127}, {480, 128}, {482, 129}, {484, 130}, {486, 131},
    {488, 132}, {490, 133}, {492, 134}, {494, 135}, {496, 136}, {498, 137}, {500, 138}, {502, 139},
    {532, 140}, {534, 141}, {536, 142}, {538, 143}, {540, 144}, {542, 145}, {544, 146}, {546, 147},
    {548, 148}, {550, 149}, {552, 150}, {554, 151}, {556, 152}, {558, 153}, {588, 154}, {590, 155},
    {592, 156}, {594, 157}, {596, 158}, {598, 159}, {600, 160}, {602, 161}, {604, 162}, {606, 163},
    {608, 164}, {610, 165}, {612, 166}, {614, 167}, {644, 168}, {646, 169}, {648, 170}, {650, 171},
    {652, 172}, {654, 173}, {656, 174}, {658, 175}, {660, 176}, {662, 177}, {664, 178}, {666, 179},
    {668, 180}, {670, 181}, {700, 182}, {702, 183}, {704, 184}, {706, 185}, {708, 186}, {710, 187},
    {712, 188}, {714, 189}, {716, 190}, {718, 191}, {720, 192}, {722, 193}, {724, 194}, {726, 195},
    {29, 14}, {31, 15}, {33, 16}, {35, 17}, {37, 18}, {39, 19}, {41, 20}, {43, 21}, {45, 22}, {47, 23},
    {49, 24}, {51, 25}, {53, 26}, {55, 27}, {85, 28}, {87, 29}, {89, 30}, {91, 31}, {93, 32}, {95, 33},
    {97, 34}, {99, 35}, {101, 36}, {103, 37}, {105, 38}, {107, 39}, {109, 40}, {111, 41}, {141, 42},
    {143, 43}, {145, 44}, {147, 45}, {149, 46}, {151, 47}, {153, 48}, {155, 49}, {157, 50}, {159, 51},
    {161, 52}, {163, 53}, {165, 54}, {167, 55}, {197, 56}, {199, 57}, {201, 58}, {203, 59}, {205, 60},
    {207, 61}, {209, 62}, {211, 63}, {213, 64}, {215, 65}, {217, 66}, {219, 67}, {221, 68}, {223, 69},
    {253, 70}, {255, 71}, {257, 72}, {259, 73}, {261, 74}, {263, 75}, {265, 76}, {267, 77}, {269, 78},
    {271, 79}, {273, 80}, {275, 81}, {277, 82}, {279, 83}, {309, 84}, {311, 85}, {313, 86}, {315, 87},
    {317, 88}, {319, 89}, {321, 90}, {323, 91}, {325, 92}, {327, 93}, {329, 94}, {331, 95}, {333, 96},
    {335, 97}, {365, 98}, {367, 99}, {369, 100}, {371, 101}, {373, 102}, {375, 103}, {377, 104},
    {379, 105}, {381, 106}, {383, 107}, {385, 108}, {387, 109}, {389, 110}, {391, 111}, {421, 112},
    {423, 113}, {425, 114}, {427, 115}, {429, 116}, {431, 117}, {433, 118}, {435, 119}, {437, 120},
    {439, 121}, {441, 122}, {443, 123}, {445, 124}, {447, 125}, {477, 126}, {479, 127}, {481, 128},
    {483, 129}, {485, 130}, {487, 131}, {489, 132}, {491, 133}, {493, 134}, {495, 135}, {497, 136},
    {499, 137}, {501, 138}, {503, 139}, {533, 140}, {535, 141}, {537, 142}, {539, 143}, {541, 144},
    {543, 145}, {545, 146}, {547, 147}, {549, 148}, {551, 149}, {553, 150}, {555, 151}, {557, 152},
    {559, 153}, {589, 154}, {591, 155}, {593, 156}, {595, 157}, {597, 158}, {599, 159}, {601, 160},
    {603, 161}, {605, 162}, {607, 163}, {609, 164}, {611, 165}, {613, 166}, {615, 167}, {645, 168},
    {647, 169}, {649, 170}, {651, 171}, {653, 172}, {655, 173}, {657, 174}, {659, 175}, {661, 176},
    {663, 177}, {665, 178}, {667, 179}, {669, 180}, {671, 181}, {701, 182}, {703, 183}, {705, 184},
    {707, 185}, {709, 186}, {711, 187}, {713, 188}, {715, 189}, {717, 190}, {719, 191}, {721, 192},
    {723, 193}, {725, 194}, {727, 195}, {30, 14}, {32, 15}, {34, 16}, {36, 17}, {38, 18}, {40, 19},
    {42, 20}, {44, 21}, {46, 22}, {48, 23}, {50, 24}, {52, 25}, {54, 26}, {86, 28}, {88, 29}, {90, 30},
    {92, 31}, {94, 32}, {96, 33}, {98, 34}, {100, 35}, {102, 36}, {104, 37}, {106, 38}, {108, 39},
    {110, 40}, {142, 42}, {144, 43}, {146, 44}, {148, 45}, {150, 46}, {152, 47}, {154, 48}, {156, 49},
    {158, 50}, {160, 51}, {162, 52}, {164, 53}, {166, 54}, {198, 56}, {200, 57}, {202, 58}, {204, 59},
    {206, 60}, {208, 61}, {210, 62}, {212, 63}, {214, 64}, {216, 65}, {218, 66}, {220, 67}, {222, 68},
    {254, 70}, {256, 71}, {258, 72}, {260, 73}, {262, 74}, {264, 75}, {266, 76}, {268, 77}, {270, 78},
    {272, 79}, {274, 80}, {276, 81}, {278, 82}, {310, 84}, {312, 85}, {314, 86}, {316, 87}, {318, 88},
    {320, 89}, {322, 90}, {324, 91}, {326, 92}, {328, 93}, {330, 94}, {332, 95}, {334, 96}, {366, 98},
    {368, 99}, {370, 100}, {372, 101}, {374, 102}, {376, 103}, {378, 104}, {380, 105}, {382, 106},
    {384, 107}, {386, 108}, {388, 109}, {390, 110}, {422, 112}, {424, 113}, {426, 114}, {428, 115},
    {430, 116}, {432, 117}, {434, 118}, {436, 119}, {438, 120}, {440, 121}, {442, 122}, {444, 123},
    {446, 124}, {478, 126}, {480, 127}, {482, 128}, {484, 129}, {486, 130}, {488, 131}, {490, 132},
    {492, 133}, {494, 134}, {496, 135}, {498, 136}, {500, 137}, {502, 138}, {534, 140}, {536, 141},
    {538, 142}, {540, 143}, {542, 144}, {544, 145}, {546, 146}, {548, 147}, {550, 148}, {552, 149},
    {554, 150}, {556, 151}, {558, 152}, {590, 154}, {592, 155}, {594, 156}, {596, 157}, {598, 158},
    {600, 159}, {602, 160}, {604, 161}, {606, 162}, {608, 163}, {610, 164}, {612, 165}, {614, 166},
    {646, 168}, {648, 169}, {650, 170}, {652, 171}, {654, 172}, {656, 173}, {658, 174}, {660, 175},
    {662, 176}, {664, 177}, {666, 178}, {668, 179}, {670, 180}, {702, 182}, {704, 183}, {706, 184},
    {708, 185}, {710, 186}, {712, 187}, {714, 188}, {716, 189}, {718, 190}, {720, 191}, {722, 192},
    {724, 193}, {726, 194}, {31, 14}, {33, 15}, {35, 16}, {37, 17}, {39, 18}, {41, 19}, {43, 20},
    {45, 21}, {47, 22}, {49, 23}, {51, 24}, {53, 25}, {55, 26}, {87, 28}, {89, 29}, {91, 30}, {93, 31},
    {95, 32}, {97, 33}, {99, 34}, {101, 35}, {103, 36}, {105, 37}, {107, 38}, {109, 39}, {111, 40},
    {143, 42}, {145, 43}, {147, 44}, {149, 45}, {151, 46}, {153, 47}, {155, 48}, {157, 49}, {159, 50},
    {161, 51}, {163, 52}, {165, 53}, {167, 54}, {199, 56}, {201, 57}, {203, 58}, {205, 59}, {207, 60},
    {209, 61}, {211, 62}, {213, 63}, {215, 64}, {217, 65}, {219, 66}, {221, 67}, {223, 68}, {255, 70},
    {257, 71}, {259, 72}, {261, 73}, {263, 74}, {265, 75}, {267, 76}, {269, 77}, {271, 78}, {273, 79},
    {275, 80}, {277, 81}, {279, 82}, {311, 84}, {313, 85}, {315, 86}, {317, 87}, {319, 88}, {321, 89},
    {323, 90}, {325, 91}, {327, 92}, {329, 93}, {331, 94}, {333, 95}, {335, 96}, {367, 98}, {369, 99},
    {371, 100}, {373, 101}, {375, 102}, {377, 103}, {379, 104}, {381, 105}, {383, 106}, {385, 107},
    {387, 108}, {389, 109}, {391, 110}, {423, 112}, {425, 113}, {427, 114}, {429, 115}, {431, 116},
    {433, 117}, {435, 118}, {437, 119}, {439, 120}, {441, 121}, {443, 122}, {445, 123}, {447, 124},
    {479, 126}, {481, 127}, {483, 128}, {485, 129}, {487, 130}, {489, 131}, {491, 132}, {493, 133},
    {495, 134}, {497, 135}, {499, 136}, {501, 137}, {503, 138}, {535, 140}, {537, 141}, {539, 142},
    {541, 143}, {543, 144}, {545, 145}, {547, 146}, {549, 147}, {551, 148}, {553, 149}, {555, 150},
    {557, 151}, {559, 152}, {591, 154}, {593, 155}, {595, 156}, {597, 157}, {599, 158}, {601, 159},
    {603, 160}, {605, 161}, {607, 162}, {609, 163}, {611, 164}, {613, 165}, {615, 166}, {647, 168},
    {649, 169}, {651, 170}, {653, 171}, {655, 172}, {657, 173}, {659, 174}, {661, 175}, {663, 176},
    {665, 177}, {667, 178}, {669, 179}, {671, 180}, {703, 182}, {705, 183}, {707, 184}, {709, 185},
    {711, 186}, {713, 187}, {715, 188}, {717, 189}, {719, 190}, {721, 191}, {723, 192}, {725, 193},
    {727, 194}, {1, 1}, {3, 2}, {5, 3}, {7, 4}, {9, 5}, {11, 6}, {13, 7}, {15, 8}, {17, 9}, {19, 10},
    {21, 11}, {23, 12}, {25, 13}, {57, 15}, {59, 16}, {61, 17}, {63, 18}, {65, 19}, {67, 20}, {69, 21},
    {71, 22}, {73, 23}, {75, 24}, {77, 25}, {79, 26}, {81, 27}, {113, 29}, {115, 30}, {117, 31},
    {119, 32}, {121, 33}, {123, 34}, {125, 35}, {127, 36}, {129, 37}, {131, 38}, {133, 39}, {135, 40},
    {137, 41}, {169, 43}, {171, 44}, {173, 45}, {175, 46}, {177, 47}, {179, 48}, {181, 49}, {183, 50},
    {185, 51}, {187, 52}, {189, 53}, {191, 54}, {193, 55}, {225, 57}, {227, 58}, {229, 59}, {231, 60},
    {233, 61}, {235, 62}, {237, 63}, {239, 64}, {241, 65}, {243, 66}, {245, 67}, {247, 68}, {249, 69},
    {281, 71}, {283, 72}, {285, 73}, {287, 74}, {289, 75}, {291, 76}, {293, 77}, {295, 78}, {297, 79},
    {299, 80}, {301, 81}, {303, 82}, {305, 83}, {337, 85}, {339, 86}, {341, 87}, {343, 88}, {345, 89},
    {347, 90}, {349, 91}, {351, 92}, {353, 93}, {355, 94}, {357, 95}, {359, 96}, {361, 97}, {393, 99},
    {395, 100}, {397, 101}, {399, 102}, {401, 103}, {403, 104}, {405, 105}, {407, 106}, {409, 107},
    {411, 108}, {413, 109}, {415, 110}, {417, 111}, {449, 113}, {451, 114}, {453, 115}, {455, 116},
    {457, 117}, {459, 118}, {461, 119}, {463, 120}, {465, 121}, {467, 122}, {469, 123}, {471, 124},
    {473, 125}, {505, 127}, {507, 128}, {509, 129}, {511, 130}, {513, 131}, {515, 132}, {517, 133},
    {519, 134}, {521, 135}, {523, 136}, {525, 137}, {527, 138}, {529, 139}, {561, 141}, {563, 142},
    {565, 143}, {567, 144}, {569, 145}, {571, 146}, {573, 147}, {575, 148}, {577, 149}, {579, 150},
    {581, 151}, {583, 152}, {585, 153}, {617, 155}, {619, 156}, {621, 157}, {623, 158}, {625, 159},
    {627, 160}, {629, 161}, {631, 162}, {633, 163}, {635, 164}, {637, 165}, {639, 166}, {641, 167},
    {673, 169}, {675, 170}, {677, 171}, {679, 172}, {681, 173}, {683, 174}, {685, 175}, {687, 176},
    {689, 177}, {691, 178}, {693, 179}, {695, 180}, {697, 181}, {729, 183}, {731, 184}, {733, 185},
    {735, 186}, {737, 187}, {739, 188}, {741, 189}, {743, 190}, {745, 191}, {747, 192}, {749, 193},
    {751, 194}, {753, 195}, {0, 0}, {2, 1}, {4, 2}, {6, 3}, {8, 4}, {10, 5}, {12, 6}, {14, 7}, {16, 8},
    {18, 9}, {20, 10}, {22, 11}, {24, 12}, {26, 13}, {56, 14}, {58, 15}, {60, 16}, {62, 17}, {64, 18},
    {66, 19}, {68, 20}, {70, 21}, {72, 22}, {74, 23}, {76, 24}, {78, 25}, {80, 26}, {82, 27}, {112, 28},
    {114, 29}, {116, 30}, {118, 31}, {120, 32}, {122, 33}, {124, 34}, {126, 35}, {128, 36}, {130, 37},
    {132, 38}, {134, 39}, {136, 40}, {138, 41}, {168, 42}, {170, 43}, {172, 44}, {174, 45}, {176, 46},
    {178, 47}, {180, 48}, {182, 49}, {184, 50}, {186, 51}, {188, 52}, {190, 53}, {192, 54}, {194, 55},
    {224, 56}, {226, 57}, {228, 58}, {230, 59}, {232, 60}, {234, 61}, {236, 62}, {238, 63}, {240, 64},
    {242, 65}, {244, 66}, {246, 67}, {248, 68}, {250, 69}, {280, 70}, {282, 71}, {284, 72}, {286, 73},
    {288, 74}, {290, 75}, {292, 76}, {294, 77}, {296, 78}, {298, 79}, {300, 80}, {302, 81}, {304, 82},
    {306, 83}, {336, 84}, {338, 85}, {340, 86}, {342, 87}, {344, 88}, {346, 89}, {348, 90}, {350, 91},
    {352, 92}, {354, 93}, {356, 94}, {358, 95}, {360, 96}, {362, 97}, {392, 98}, {394, 99}, {396, 100},
    {398, 101}, {400, 102}, {402, 103}, {404, 104}, {406, 105}, {408, 106}, {410, 107}, {412, 108},
    {414, 109}, {416, 110}, {418, 111}, {448, 112}, {450, 113}, {452, 114}, {454, 115}, {456, 116},
    {458, 117}, {460, 118}, {462, 119}, {464, 120}, {466, 121}, {468, 122}, {470, 123}, {472, 124},
    {474, 125}, {504, 126}, {506, 127}, {508, 128}, {510, 129}, {512, 130}, {514, 131}, {516, 132},
    {518, 133}, {520, 134}, {522, 135}, {524, 136}, {526, 137}, {528, 138}, {530, 139}, {560, 140},
    {562, 141}, {564, 142}, {566, 143}, {568, 144}, {570, 145}, {572, 146}, {574, 147}, {576, 148},
    {578, 149}, {580, 150}, {582, 151}, {584, 152}, {586, 153}, {616, 154}, {618, 155}, {620, 156},
    {622, 157}, {624, 158}, {626, 159}, {628, 160}, {630, 161}, {632, 162}, {634, 163}, {636, 164},
    {638, 165}, {640, 166}, {642, 167}, {672, 168}, {674, 169}, {676, 170}, {678, 171}, {680, 172},
    {682, 173}, {684, 174}, {686, 175}, {688, 176}, {690, 177}, {692, 178}, {694, 179}, {696, 180},
    {698, 181}, {728, 182}, {730, 183}, {732, 184}, {734, 185}, {736, 186}, {738, 187}, {740, 188},
    {742, 189}, {744, 190}, {746, 191}, {748, 192}, {750, 193}, {752, 194}, {754, 195}, {1, 0}, {3, 1},
    {5, 2}, {7, 3}, {9, 4}, {11, 5}, {13, 6}, {15, 7}, {17, 8}, {19, 9}, {21, 10}, {23, 11}, {25, 12},
    {27, 13}, {57, 14}, {59, 15}, {61, 16}, {63, 17}, {65, 18}, {67, 19}, {69, 20}, {71, 21}, {73, 22},
    {75, 23}, {77, 24}, {79, 25}, {81, 26}, {83, 27}, {113, 28}, {115, 29}, {117, 30}, {119, 31},
    {121, 32}, {123, 33}, {125, 34}, {127, 35}, {129, 36}, {131, 37}, {133, 38}, {135, 39}, {137, 40},
    {139, 41}, {169, 42}, {171, 43}, {173, 44}, {175, 45}, {177, 46}, {179, 47}, {181, 48}, {183, 49},
    {185, 50}, {187, 51}, {189, 52}, {191, 53}, {193, 54}, {195, 55}, {225, 56}, {227, 57}, {229, 58},
    {231, 59}, {233, 60}, {235, 61}, {237, 62}, {239, 63}, {241, 64}, {243, 65}, {245, 66}, {247, 67},
    {249, 68}, {251, 69}, {281, 70}, {283, 71}, {285, 72}, {287, 73}, {289, 74}, {291, 75}, {293, 76},
    {295, 77}, {297, 78}, {299, 79}, {301, 80}, {303, 81}, {305, 82}, {307, 83}, {337, 84}, {339, 85},
    {341, 86}, {343, 87}, {345, 88}, {347, 89}, {349, 90}, {351, 91}, {353, 92}, {355, 93}, {357, 94},
    {359, 95}, {361, 96}, {363, 97}, {393, 98}, {395, 99}, {397, 100}, {399, 101}, {401, 102}, {403, 103},
    {405, 104}, {407, 105}, {409, 106}, {411, 107}, {413, 108}, {415, 109}, {417, 110}, {419, 111},
    {449, 112}, {451, 113}, {453, 114}, {455, 115}, {457, 116}, {459, 117}, {461, 118}, {463, 119},
    {465, 120}, {467, 121}, {469, 122}, {471, 123}, {473, 124}, {475, 125}, {505, 126}, {507, 127},
    {509, 128}, {511, 129}, {513, 130}, {515, 131}, {517, 132}, {519, 133}, {521, 134}, {523, 135},
    {525, 136}, {527, 137}, {529, 138}, {531, 139}, {561, 140}, {563, 141}, {565, 142}, {567, 143},
    {569, 144}, {571, 145}, {573, 146}, {575, 147}, {577, 148}, {579, 149}, {581, 150}, {583, 151},
    {585, 152}, {587, 153}, {617, 154}, {619, 155}, {621, 156}, {623, 157}, {625, 158}, {627, 159},
    {629, 160}, {631, 161}, {633, 162}, {635, 163}, {637, 164}, {639, 165}, {641, 166}, {643, 167},
    {673, 168}, {675, 169}, {677, 170}, {679, 171}, {681, 172}, {683, 173}, {685, 174}, {687, 175},
    {689, 176}, {691, 177}, {693, 178}, {695, 179}, {697, 180}, {699, 181}, {729, 182}, {731, 183},
    {733, 184}, {735, 185}, {737, 186}, {739, 187}, {741, 188}, {743, 189}, {745, 190}, {747, 191},
    {749, 192}, {751, 193}, {753, 194}, {755, 195}, {2, 0}, {4, 1}, {6, 2}, {8, 3}, {10, 4}, {12, 5},
    {14, 6}, {16, 7}, {18, 8}, {20, 9}, {22, 10}, {24, 11}, {26, 12}, {58, 14}, {60, 15}, {62, 16},
    {64, 17}, {66, 18}, {68, 19}, {70, 20}, {72, 21}, {74, 22}, {76, 23}, {78, 24}, {80, 25}, {82, 26},
    {114, 28}, {116, 29}, {118, 30}, {120, 31}, {122, 32}, {124, 33}, {126, 34}, {128, 35}, {130, 36},
    {132, 37}, {134, 38}, {136, 39}, {138, 40}, {170, 42}, {172, 43}, {174, 44}, {176, 45}, {178, 46},
    {180, 47}, {182, 48}, {184, 49}, {186, 50}, {188, 51}, {190, 52}, {192, 53}, {194, 54}, {226, 56},
    {228, 57}, {230, 58}, {232, 59}, {234, 60}, {236, 61}, {238, 62}, {240, 63}, {242, 64}, {244, 65},
    {246, 66}, {248, 67}, {250, 68}, {282, 70}, {284, 71}, {286, 72}, {288, 73}, {290, 74}, {292, 75},
    {294, 76}, {296, 77}, {298, 78}, {300, 79}, {302, 80}, {304, 81}, {306, 82}, {338, 84}, {340, 85},
    {342, 86}, {344, 87}, {346, 88}, {348, 89}, {350, 90}, {352, 91}, {354, 92}, {356, 93}, {358, 94},
    {360, 95}, {362, 96}, {394, 98}, {396, 99}, {398, 100}, {400, 101}, {402, 102}, {404, 103},
    {406, 104}, {408, 105}, {410, 106}, {412, 107}, {414, 108}, {416, 109}, {418, 110}, {450, 112},
    {452, 113}, {454, 114}, {456, 115}, {458, 116}, {460, 117}, {462, 118}, {464, 119}, {466, 120},
    {468, 121}, {470, 122}, {472, 123}, {474, 124}, {506, 126}, {508, 127}, {510, 128}, {512, 129},
    {514, 130}, {516, 131}, {518, 132}, {520, 133}, {522, 134}, {524, 135}, {526, 136}, {528, 137},
    {530, 138}, {562, 140}, {564, 141}, {566, 142}, {568, 143}, {570, 144}, {572, 145}, {574, 146},
    {576, 147}, {578, 148}, {580, 149}, {582, 150}, {584, 151}, {586, 152}, {618, 154}, {620, 155},
    {622, 156}, {624, 157}, {626, 158}, {628, 159}, {630, 160}, {632, 161}, {634, 162}, {636, 163},
    {638, 164}, {640, 165}, {642, 166}, {674, 168}, {676, 169}, {678, 170}, {680, 171}, {682, 172},
    {684, 173}, {686, 174}, {688, 175}, {690, 176}, {692, 177}, {694, 178}, {696, 179}, {698, 180},
    {730, 182}, {732, 183}, {734, 184}, {736, 185}, {738, 186}, {740, 187}, {742, 188}, {744, 189},
    {746, 190}, {748, 191}, {750, 192}, {752, 193}, {754, 194}, {3, 0}, {5, 1}, {7, 2}, {9, 3}, {11, 4},
    {13, 5}, {15, 6}, {17, 7}, {19, 8}, {21, 9}, {23, 10}, {25, 11}, {27, 12}, {59, 14}, {61, 15},
    {63, 16}, {65, 17}, {67, 18}, {69, 19}, {71, 20}, {73, 21}, {75, 22}, {77, 23}, {79, 24}, {81, 25},
    {83, 26}, {115, 28}, {117, 29}, {119, 30}, {121, 31}, {123, 32}, {125, 33}, {127, 34}, {129, 35},
    {131, 36}, {133, 37}, {135, 38}, {137, 39}, {139, 40}, {171, 42}, {173, 43}, {175, 44}, {177, 45},
    {179, 46}, {181, 47}, {183, 48}, {185, 49}, {187, 50}, {189, 51}, {191, 52}, {193, 53}, {195, 54},
    {227, 56}, {229, 57}, {231, 58}, {233, 59}, {235, 60}, {237, 61}, {239, 62}, {241, 63}, {243, 64},
    {245, 65}, {247, 66}, {249, 67}, {251, 68}, {283, 70}, {285, 71}, {287, 72}, {289, 73}, {291, 74},
    {293, 75}, {295, 76}, {297, 77}, {299, 78}, {301, 79}, {303, 80}, {305, 81}, {307, 82}, {339, 84},
    {341, 85}, {343, 86}, {345, 87}, {347, 88}, {349, 89}, {351, 90}, {353, 91}, {355, 92}, {357, 93},
    {359, 94}, {361, 95}, {363, 96}, {395, 98}, {397, 99}, {399, 100}, {401, 101}, {403, 102}, {405, 103},
    {407, 104}, {409, 105}, {411, 106}, {413, 107}, {415, 108}, {417, 109}, {419, 110}, {451, 112},
    {453, 113}, {455, 114}, {457, 115}, {459, 116}, {461, 117}, {463, 118}, {465, 119}, {467, 120},
    {469, 121}, {471, 122}, {473, 123}, {475, 124}, {507, 126}, {509, 127}, {511, 128}, {513, 129},
    {515, 130}, {517, 131}, {519, 132}, {521, 133}, {523, 134}, {525, 135}, {527, 136}, {529, 137},
    {531, 138}, {563, 140}, {565, 141}, {567, 142}, {569, 143}, {571, 144}, {573, 145}, {575, 146},
    {577, 147}, {579, 148}, {581, 149}, {583, 150}, {585, 151}, {587, 152}, {619, 154}, {621, 155},
    {623, 156}, {625, 157}, {627, 158}, {629, 159}, {631, 160}, {633, 161}, {635, 162}, {637, 163},
    {639, 164}, {641, 165}, {643, 166}, {675, 168}, {677, 169}, {679, 170}, {681, 171}, {683, 172},
    {685, 173}, {687, 174}, {689, 175}, {691, 176}, {693, 177}, {695, 178}, {697, 179}, {699, 180},
    {731, 182}, {733, 183}, {735, 184}, {737, 185}, {739, 186}, {741, 187}, {743, 188}, {745, 189},
    {747, 190}, {749, 191}, {751, 192}, {753, 193}, {755, 194}, {29, 1}, {31, 2}, {33, 3}, {35, 4},
    {37, 5}, {39, 6}, {41, 7}, {43, 8}, {45, 9}, {47, 10}, {49, 11}, {51, 12}, {53, 13}, {85, 15},
    {87, 16}, {89, 17}, {91, 18}, {93, 19}, {95, 20}, {97, 21}, {99, 22}, {101, 23}, {103, 24}, {105, 25},
    {107, 26}, {109, 27}, {141, 29}, {143, 30}, {145, 31}, {147, 32}, {149, 33}, {151, 34}, {153, 35},
    {155, 36}, {157, 37}, {159, 38}, {161, 39}, {163, 40}, {165, 41}, {197, 43}, {199, 44}, {201, 45},
    {203, 46}, {205, 47}, {207, 48}, {209, 49}, {211, 50}, {213, 51}, {215, 52}, {217, 53}, {219, 54},
    {221, 55}, {253, 57}, {255, 58}, {257, 59}, {259, 60}, {261, 61}, {263, 62}, {265, 63}, {267, 64},
    {269, 65}, {271, 66}, {273, 67}, {275, 68}, {277, 69}, {309, 71}, {311, 72}, {313, 73}, {315, 74},
    {317, 75}, {319, 76}, {321, 77}, {323, 78}, {325, 79}, {327, 80}, {329, 81}, {331, 82}, {333, 83},
    {365, 85}, {367, 86}, {369, 87}, {371, 88}, {373, 89}, {375, 90}, {377, 91}, {379, 92}, {381, 93},
    {383, 94}, {385, 95}, {387, 96}, {389, 97}, {421, 99}, {423, 100}, {425, 101}, {427, 102}, {429, 103},
    {431, 104}, {433, 105}, {435, 106}, {437, 107}, {439, 108}, {441, 109}, {443, 110}, {445, 111},
    {477, 113}, {479, 114}, {481, 115}, {483, 116}, {485, 117}, {487, 118}, {489, 119}, {491, 120},
    {493, 121}, {495, 122}, {497, 123}, {499, 124}, {501, 125}, {533, 127}, {535, 128}, {537, 129},
    {539, 130}, {541, 131}, {543, 132}, {545, 133}, {547, 134}, {549, 135}, {551, 136}, {553, 137},
    {555, 138}, {557, 139}, {589, 141}, {591, 142}, {593, 143}, {595, 144}, {597, 145}, {599, 146},
    {601, 147}, {603, 148}, {605, 149}, {607, 150}, {609, 151}, {611, 152}, {613, 153}, {645, 155},
    {647, 156}, {649, 157}, {651, 158}, {653, 159}, {655, 160}, {657, 161}, {659, 162}, {661, 163},
    {663, 164}, {665, 165}, {667, 166}, {669, 167}, {701, 169}, {703, 170}, {705, 171}, {707, 172},
    {709, 173}, {711, 174}, {713, 175}, {715, 176}, {717, 177}, {719, 178}, {721, 179}, {723, 180},
    {725, 181}, {757, 183}, {759, 184}, {761, 185}, {763, 186}, {765, 187}, {767, 188}, {769, 189},
    {771, 190}, {773, 191}, {775, 192}, {777, 193}, {779, 194}, {781, 195}, {28, 0}, {30, 1}, {32, 2},
    {34, 3}, {36, 4}, {38, 5}, {40, 6}, {42, 7}, {44, 8}, {46, 9}, {48, 10}, {50, 11}, {52, 12}, {54, 13},
    {84, 14}, {86, 15}, {88, 16}, {90, 17}, {92, 18}, {94, 19}, {96, 20}, {98, 21}, {100, 22}, {102, 23},
    {104, 24}, {106, 25}, {108, 26}, {110, 27}, {140, 28}, {142, 29}, {144, 30}, {146, 31}, {148, 32},
    {150, 33}, {152, 34}, {154, 35}, {156, 36}, {158, 37}, {160, 38}, {162, 39}, {164, 40}, {166, 41},
    {196, 42}, {198, 43}, {200, 44}, {202, 45}, {204, 46}, {206, 47}, {208, 48}, {210, 49}, {212, 50},
    {214, 51}, {216, 52}, {218, 53}, {220, 54}, {222, 55}, {252, 56}, {254, 57}, {256, 58}, {258, 59},
    {260, 60}, {262, 61}, {264, 62}, {266, 63}, {268, 64}, {270, 65}, {272, 66}, {274, 67}, {276, 68},
    {278, 69}, {308, 70}, {310, 71}, {312, 72}, {314, 73}, {316, 74}, {318, 75}, {320, 76}, {322, 77},
    {324, 78}, {326, 79}, {328, 80}, {330, 81}, {332, 82}, {334, 83}, {364, 84}, {366, 85}, {368, 86},
    {370, 87}, {372, 88}, {374, 89}, {376, 90}, {378, 91}, {380, 92}, {382, 93}, {384, 94}, {386, 95},
    {388, 96}, {390, 97}, {420, 98}, {422, 99}, {424, 100}, {426, 101}, {428, 102}, {430, 103},
    {432, 104}, {434, 105}, {436, 106}, {438, 107}, {440, 108}, {442, 109}, {444, 110}, {446, 111},
    {476, 112}, {478, 113}, {480, 114}, {482, 115}, {484, 116}, {486, 117}, {488, 118}, {490, 119},
    {492, 120}, {494, 121}, {496, 122}, {498, 123}, {500, 124}, {502, 125}, {532, 126}, {534, 127},
    {536, 128}, {538, 129}, {540, 130}, {542, 131}, {544, 132}, {546, 133}, {548, 134}, {550, 135},
    {552, 136}, {554, 137}, {556, 138}, {558, 139}, {588, 140}, {590, 141}, {592, 142}, {594, 143},
    {596, 144}, {598, 145}, {600, 146}, {602, 147}, {604, 148}, {606, 149}, {608, 150}, {610, 151},
    {612, 152}, {614, 153}, {644, 154}, {646, 155}, {648, 156}, {650, 157}, {652, 158}, {654, 159},
    {656, 160}, {658, 161}, {660, 162}, {662, 163}, {664, 164}, {666, 165}, {668, 166}, {670, 167},
    {700, 168}, {702, 169}, {704, 170}, {706, 171}, {708, 172}, {710, 173}, {712, 174}, {714, 175},
    {716, 176}, {718, 177}, {720, 178}, {722, 179}, {724, 180}, {726, 181}, {756, 182}, {758, 183},
    {760, 184}, {762, 185}, {764, 186}, {766, 187}, {768, 188}, {770, 189}, {772, 190}, {774, 191},
    {776, 192}, {778, 193}, {780, 194}, {782, 195}, {29, 0}, {31, 1}, {33, 2}, {35, 3}, {37, 4}, {39, 5},
    {41, 6}, {43, 7}, {45, 8}, {47, 9}, {49, 10}, {51, 11}, {53, 12}, {55, 13}, {85, 14}, {87, 15},
    {89, 16}, {91, 17}, {93, 18}, {95, 19}, {97, 20}, {99, 21}, {101, 22}, {103, 23}, {105, 24},
    {107, 25}, {109, 26}, {111, 27}, {141, 28}, {143, 29}, {145, 30}, {147, 31}, {149, 32}, {151, 33},
    {153, 34}, {155, 35}, {157, 36}, {159, 37}, {161, 38}, {163, 39}, {165, 40}, {167, 41}, {197, 42},
    {199, 43}, {201, 44}, {203, 45}, {205, 46}, {207, 47}, {209, 48}, {211, 49}, {213, 50}, {215, 51},
    {217, 52}, {219, 53}, {221, 54}, {223, 55}, {253, 56}, {255, 57}, {257, 58}, {259, 59}, {261, 60},
    {263, 61}, {265, 62}, {267, 63}, {269, 64}, {271, 65}, {273, 66}, {275, 67}, {277, 68}, {279, 69},
    {309, 70}, {311, 71}, {313, 72}, {315, 73}, {317, 74}, {319, 75}, {321, 76}, {323, 77}, {325, 78},
    {327, 79}, {329, 80}, {331, 81}, {333, 82}, {335, 83}, {365, 84}, {367, 85}, {369, 86}, {371, 87},
    {373, 88}, {375, 89}, {377, 90}, {379, 91}, {381, 92}, {383, 93}, {385, 94}, {387, 95}, {389, 96},
    {391, 97}, {421, 98}, {423, 99}, {425, 100}, {427, 101}, {429, 102}, {431, 103}, {433, 104},
    {435, 105}, {437, 106}, {439, 107}, {441, 108}, {443, 109}, {445, 110}, {447, 111}, {477, 112},
    {479, 113}, {481, 114}, {483, 115}, {485, 116}, {487, 117}, {489, 118}, {491, 119}, {493, 120},
    {495, 121}, {497, 122}, {499, 123}, {501, 124}, {503, 125}, {533, 126}, {535, 127}, {537, 128},
    {539, 129}, {541, 130}, {543, 131}, {545, 132}, {547, 133}, {549, 134}, {551, 135}, {553, 136},
    {555, 137}, {557, 138}, {559, 139}, {589, 140}, {591, 141}, {593, 142}, {595, 143}, {597, 144},
    {599, 145}, {601, 146}, {603, 147}, {605, 148}, {607, 149}, {609, 150}, {611, 151}, {613, 152},
    {615, 153}, {645, 154}, {647, 155}, {649, 156}, {651, 157}, {653, 158}, {655, 159}, {657, 160},
    {659, 161}, {661, 162}, {663, 163}, {665, 164}, {667, 165}, {669, 166}, {671, 167}, {701, 168},
    {703, 169}, {705, 170}, {707, 171}, {709, 172}, {711, 173}, {713, 174}, {715, 175}, {717, 176},
    {719, 177}, {721, 178}, {723, 179}, {725, 180}, {727, 181}, {757, 182}, {759, 183}, {761, 184},
    {763, 185}, {765, 186}, {767, 187}, {769, 188}, {771, 189}, {773, 190}, {775, 191}, {777, 192},
    {779, 193}, {781, 194}, {783, 195}, {30, 0}, {32, 1}, {34, 2}, {36, 3}, {38, 4}, {40, 5}, {42, 6},
    {44, 7}, {46, 8}, {48, 9}, {50, 10}, {52, 11}, {54, 12}, {86, 14}, {88, 15}, {90, 16}, {92, 17},
    {94, 18}, {96, 19}, {98, 20}, {100, 21}, {102, 22}, {104, 23}, {106, 24}, {108, 25}, {110, 26},
    {142, 28}, {144, 29}, {146, 30}, {148, 31}, {150, 32}, {152, 33}, {154, 34}, {156, 35}, {158, 36},
    {160, 37}, {162, 38}, {164, 39}, {166, 40}, {198, 42}, {200, 43}, {202, 44}, {204, 45}, {206, 46},
    {208, 47}, {210, 48}, {212, 49}, {214, 50}, {216, 51}, {218, 52}, {220, 53}, {222, 54}, {254, 56},
    {256, 57}, {258, 58}, {260, 59}, {262, 60}, {264, 61}, {266, 62}, {268, 63}, {270, 64}, {272, 65},
    {274, 66}, {276, 67}, {278, 68}, {310, 70}, {312, 71}, {314, 72}, {316, 73}, {318, 74}, {320, 75},
    {322, 76}, {324, 77}, {326, 78}, {328, 79}, {330, 80}, {332, 81}, {334, 82}, {366, 84}, {368, 85},
    {370, 86}, {372, 87}, {374, 88}, {376, 89}, {378, 90}, {380, 91}, {382, 92}, {384, 93}, {386, 94},
    {388, 95}, {390, 96}, {422, 98}, {424, 99}, {426, 100}, {428, 101}, {430, 102}, {432, 103},
    {434, 104}, {436, 105}, {438, 106}, {440, 107}, {442, 108}, {444, 109}, {446, 110}, {478, 112},
    {480, 113}, {482, 114}, {484, 115}, {486, 116}, {488, 117}, {490, 118}, {492, 119}, {494, 120},
    {496, 121}, {498, 122}, {500, 123}, {502, 124}, {534, 126}, {536, 127}, {538, 128}, {540, 129},
    {542, 130}, {544, 131}, {546, 132}, {548, 133}, {550, 134}, {552, 135}, {554, 136}, {556, 137},
    {558, 138}, {590, 140}, {592, 141}, {594, 142}, {596, 143}, {598, 144}, {600, 145}, {602, 146},
    {604, 147}, {606, 148}, {608, 149}, {610, 150}, {612, 151}, {614, 152}, {646, 154}, {648, 155},
    {650, 156}, {652, 157}, {654, 158}, {656, 159}, {658, 160}, {660, 161}, {662, 162}, {664, 163},
    {666, 164}, {668, 165}, {670, 166}, {702, 168}, {704, 169}, {706, 170}, {708, 171}, {710, 172},
    {712, 173}, {714, 174}, {716, 175}, {718, 176}, {720, 177}, {722, 178}, {724, 179}, {726, 180},
    {758, 182}, {760, 183}, {762, 184}, {764, 185}, {766, 186}, {768, 187}, {770, 188}, {772, 189},
    {774, 190}, {776, 191}, {778, 192}, {780, 193}, {782, 194}, {31, 0}, {33, 1}, {35, 2}, {37, 3},
    {39, 4}, {41, 5}, {43, 6}, {45, 7}, {47, 8}, {49, 9}, {51, 10}, {53, 11}, {55, 12}, {87, 14},
    {89, 15}, {91, 16}, {93, 17}, {95, 18}, {97, 19}, {99, 20}, {101, 21}, {103, 22}, {105, 23},
    {107, 24}, {109, 25}, {111, 26}, {143, 28}, {145, 29}, {147, 30}, {149, 31}, {151, 32}, {153, 33},
    {155, 34}, {157, 35}, {159, 36}, {161, 37}, {163, 38}, {165, 39}, {167, 40}, {199, 42}, {201, 43},
    {203, 44}, {205, 45}, {207, 46}, {209, 47}, {211, 48}, {213, 49}, {215, 50}, {217, 51}, {219, 52},
    {221, 53}, {223, 54}, {255, 56}, {257, 57}, {259, 58}, {261, 59}, {263, 60}, {265, 61}, {267, 62},
    {269, 63}, {271, 64}, {273, 65}, {275, 66}, {277, 67}, {279, 68}, {311, 70}, {313, 71}, {315, 72},
    {317, 73}, {319, 74}, {321, 75}, {323, 76}, {325, 77}, {327, 78}, {329, 79}, {331, 80}, {333, 81},
    {335, 82}, {367, 84}, {369, 85}, {371, 86}, {373, 87}, {375, 88}, {377, 89}, {379, 90}, {381, 91},
    {383, 92}, {385, 93}, {387, 94}, {389, 95}, {391, 96}, {423, 98}, {425, 99}, {427, 100}, {429, 101},
    {431, 102}, {433, 103}, {435, 104}, {437, 105}, {439, 106}, {441, 107}, {443, 108}, {445, 109},
    {447, 110}, {479, 112}, {481, 113}, {483, 114}, {485, 115}, {487, 116}, {489, 117}, {491, 118},
    {493, 119}, {495, 120}, {497, 121}, {499, 122}, {501, 123}, {503, 124}, {535, 126}, {537, 127},
    {539, 128}, {541, 129}, {543, 130}, {545, 131}, {547, 132}, {549, 133}, {551, 134}, {553, 135},
    {555, 136}, {557, 137}, {559, 138}, {591, 140}, {593, 141}, {595, 142}, {597, 143}, {599, 144},
    {601, 145}, {603, 146}, {605, 147}, {607, 148}, {609, 149}, {611, 150}, {613, 151}, {615, 152},
    {647, 154}, {649, 155}, {651, 156}, {653, 157}, {655, 158}, {657, 159}, {659, 160}, {661, 161},
    {663, 162}, {665, 163}, {667, 164}, {669, 165}, {671, 166}, {703, 168}, {705, 169}, {707, 170},
    {709, 171}, {711, 172}, {713, 173}, {715, 174}, {717, 175}, {719, 176}, {721, 177}, {723, 178},
    {725, 179}, {727, 180}, {759, 182}, {761, 183}, {763, 184}, {765, 185}, {767, 186}, {769, 187},
    {771, 188}, {773, 189}, {775, 190}, {777, 191}, {779, 192}, {781, 193}, {783, 194}, {57, 1}, {59, 2},
    {61, 3}, {63, 4}, {65, 5}, {67, 6}, {69, 7}, {71, 8}, {73, 9}, {75, 10}, {77, 11}, {79, 12}, {81, 13},
    {113, 15}, {115, 16}, {117, 17}, {119, 18}, {121, 19}, {123, 20}, {125, 21}, {127, 22}, {129, 23},
    {131, 24}, {133, 25}, {135, 26}, {137, 27}, {169, 29}, {171, 30}, {173, 31}, {175, 32}, {177, 33},
    {179, 34}, {181, 35}, {183, 36}, {185, 37}, {187, 38}, {189, 39}, {191, 40}, {193, 41}, {225, 43},
    {227, 44}, {229, 45}, {231, 46}, {233, 47}, {235, 48}, {237, 49}, {239, 50}, {241, 51}, {243, 52},
    {245, 53}, {247, 54}, {249, 55}, {281, 57}, {283, 58}, {285, 59}, {287, 60}, {289, 61}, {291, 62},
    {293, 63}, {295, 64}, {297, 65}, {299, 66}, {301, 67}, {303, 68}, {305, 69}, {337, 71}, {339, 72},
    {341, 73}, {343, 74}, {345, 75}, {347, 76}, {349, 77}, {351, 78}, {353, 79}, {355, 80}, {357, 81},
    {359, 82}, {361, 83}, {393, 85}, {395, 86}, {397, 87}, {399, 88}, {401, 89}, {403, 90}, {405, 91},
    {407, 92}, {409, 93}, {411, 94}, {413, 95}, {415, 96}, {417, 97}, {449, 99}, {451, 100}, {453, 101},
    {455, 102}, {457, 103}, {459, 104}, {461, 105}, {463, 106}, {465, 107}, {467, 108}, {469, 109},
    {471, 110}, {473, 111}, {505, 113}, {507, 114}, {509, 115}, {511, 116}, {513, 117}, {515, 118},
    {517, 119}, {519, 120}, {521, 121}, {523, 122}, {525, 123}, {527, 124}, {529, 125}, {561, 127},
    {563, 128}, {565, 129}, {567, 130}, {569, 131}, {571, 132}, {573, 133}, {575, 134}, {577, 135},
    {579, 136}, {581, 137}, {583, 138}, {585, 139}, {617, 141}, {619, 142}, {621, 143}, {623, 144},
    {625, 145}, {627, 146}, {629, 147}, {631, 148}, {633, 149}, {635, 150}, {637, 151}, {639, 152},
    {641, 153}, {673, 155}, {675, 156}, {677, 157}, {679, 158}, {681, 159}, {683, 160}, {685, 161},
    {687, 162}, {689, 163}, {691, 164}, {693, 165}, {695, 166}, {697, 167}, {729, 169}, {731, 170},
    {733, 171}, {735, 172}, {737, 173}, {739, 174}, {741, 175}, {743, 176}, {745, 177}, {747, 178},
    {749, 179}, {751, 180}, {753, 181}, {56, 0}, {58, 1}, {60, 2}, {62, 3}, {64, 4}, {66, 5}, {68, 6},
    {70, 7}, {72, 8}, {74, 9}, {76, 10}, {78, 11}, {80, 12}, {82, 13}, {112, 14}, {114, 15}, {116, 16},
    {118, 17}, {120, 18}, {122, 19}, {124, 20}, {126, 21}, {128, 22}, {130, 23}, {132, 24}, {134, 25},
    {136, 26}, {138, 27}, {168, 28}, {170, 29}, {172, 30}, {174, 31}, {176, 32}, {178, 33}, {180, 34},
    {182, 35}, {184, 36}, {186, 37}, {188, 38}, {190, 39}, {192, 40}, {194, 41}, {224, 42}, {226, 43},
    {228, 44}, {230, 45}, {232, 46}, {234, 47}, {236, 48}, {238, 49}, {240, 50}, {242, 51}, {244, 52},
    {246, 53}, {248, 54}, {250, 55}, {280, 56}, {282, 57}, {284, 58}, {286, 59}, {288, 60}, {290, 61},
    {292, 62}, {294, 63}, {296, 64}, {298, 65}, {300, 66}, {302, 67}, {304, 68}, {306, 69}, {336, 70},
    {338, 71}, {340, 72}, {342, 73}, {344, 74}, {346, 75}, {348, 76}, {350, 77}, {352, 78}, {354, 79},
    {356, 80}, {358, 81}, {360, 82}, {362, 83}, {392, 84}, {394, 85}, {396, 86}, {398, 87}, {400, 88},
    {402, 89}, {404, 90}, {406, 91}, {408, 92}, {410, 93}, {412, 94}, {414, 95}, {416, 96}, {418, 97},
    {448, 98}, {450, 99}, {452, 100}, {454, 101}, {456, 102}, {458, 103}, {460, 104}, {462, 105},
    {464, 106}, {466, 107}, {468, 108}, {470, 109}, {472, 110}, {474, 111}, {504, 112}, {506, 113},
    {508, 114}, {510, 115}, {512, 116}, {514, 117}, {516, 118}, {518, 119}, {520, 120}, {522, 121},
    {524, 122}, {526, 123}, {528, 124}, {530, 125}, {560, 126}, {562, 127}, {564, 128}, {566, 129},
    {568, 130}, {570, 131}, {572, 132}, {574, 133}, {576, 134}, {578, 135}, {580, 136}, {582, 137},
    {584, 138}, {586, 139}, {616, 140}, {618, 141}, {620, 142}, {622, 143}, {624, 144}, {626, 145},
    {628, 146}, {630, 147}, {632, 148}, {634, 149}, {636, 150}, {638, 151}, {640, 152}, {642, 153},
    {672, 154}, {674, 155}, {676, 156}, {678, 157}, {680, 158}, {682, 159}, {684, 160}, {686, 161},
    {688, 162}, {690, 163}, {692, 164}, {694, 165}, {696, 166}, {698, 167}, {728, 168}, {730, 169},
    {732, 170}, {734, 171}, {736, 172}, {738, 173}, {740, 174}, {742, 175}, {744, 176}, {746, 177},
    {748, 178}, {750, 179}, {752, 180}, {754, 181}, {57, 0}, {59, 1}, {61, 2}, {63, 3}, {65, 4}, {67, 5},
    {69, 6}, {71, 7}, {73, 8}, {75, 9}, {77, 10}, {79, 11}, {81, 12}, {83, 13}, {113, 14}, {115, 15},
    {117, 16}, {119, 17}, {121, 18}, {123, 19}, {125, 20}, {127, 21}, {129, 22}, {131, 23}, {133, 24},
    {135, 25}, {137, 26}, {139, 27}, {169, 28}, {171, 29}, {173, 30}, {175, 31}, {177, 32}, {179, 33},
    {181, 34}, {183, 35}, {185, 36}, {187, 37}, {189, 38}, {191, 39}, {193, 40}, {195, 41}, {225, 42},
    {227, 43}, {229, 44}, {231, 45}, {233, 46}, {235, 47}, {237, 48}, {239, 49}, {241, 50}, {243, 51},
    {245, 52}, {247, 53}, {249, 54}, {251, 55}, {281, 56}, {283, 57}, {285, 58}, {287, 59}, {289, 60},
    {291, 61}, {293, 62}, {295, 63}, {297, 64}, {299, 65}, {301, 66}, {303, 67}, {305, 68}, {307, 69},
    {337, 70}, {339, 71}, {341, 72}, {343, 73}, {345, 74}, {347, 75}, {349, 76}, {351, 77}, {353, 78},
    {355, 79}, {357, 80}, {359, 81}, {361, 82}, {363, 83}, {393, 84}, {395, 85}, {397, 86}, {399, 87},
    {401, 88}, {403, 89}, {405, 90}, {407, 91}, {409, 92}, {411, 93}, {413, 94}, {415, 95}, {417, 96},
    {419, 97}, {449, 98}, {451, 99}, {453, 100}, {455, 101}, {457, 102}, {459, 103}, {461, 104},
    {463, 105}, {465, 106}, {467, 107}, {469, 108}, {471, 109}, {473, 110}, {475, 111}, {505, 112},
    {507, 113}, {509, 114}, {511, 115}, {513, 116}, {515, 117}, {517, 118}, {519, 119}, {521, 120},
    {523, 121}, {525, 122}, {527, 123}, {529, 124}, {531, 125}, {561, 126}, {563, 127}, {565, 128},
    {567, 129}, {569, 130}, {571, 131}, {573, 132}, {575, 133}, {577, 134}, {579, 135}, {581, 136},
    {583, 137}, {585, 138}, {587, 139}, {617, 140}, {619, 141}, {621, 142}, {623, 143}, {625, 144},
    {627, 145}, {629, 146}, {631, 147}, {633, 148}, {635, 149}, {637, 150}, {639, 151}, {641, 152},
    {643, 153}, {673, 154}, {675, 155}, {677, 156}, {679, 157}, {681, 158}, {683, 159}, {685, 160},
    {687, 161}, {689, 162}, {691, 163}, {693, 164}, {695, 165}, {697, 166}, {699, 167}, {729, 168},
    {731, 169}, {733, 170}, {735, 171}, {737, 172}, {739, 173}, {741, 174}, {743, 175}, {745, 176},
    {747, 177}, {749, 178}, {751, 179}, {753, 180}, {755, 181}, {58, 0}, {60, 1}, {62, 2}, {64, 3},
    {66, 4}, {68, 5}, {70, 6}, {72, 7}, {74, 8}, {76, 9}, {78, 10}, {80, 11}, {82, 12}, {114, 14},
    {116, 15}, {118, 16}, {120, 17}, {122, 18}, {124, 19}, {126, 20}, {128, 21}, {130, 22}, {132, 23},
    {134, 24}, {136, 25}, {138, 26}, {170, 28}, {172, 29}, {174, 30}, {176, 31}, {178, 32}, {180, 33},
    {182, 34}, {184, 35}, {186, 36}, {188, 37}, {190, 38}, {192, 39}, {194, 40}, {226, 42}, {228, 43},
    {230, 44}, {232, 45}, {234, 46}, {236, 47}, {238, 48}, {240, 49}, {242, 50}, {244, 51}, {246, 52},
    {248, 53}, {250, 54}, {282, 56}, {284, 57}, {286, 58}, {288, 59}, {290, 60}, {292, 61}, {294, 62},
    {296, 63}, {298, 64}, {300, 65}, {302, 66}, {304, 67}, {306, 68}, {338, 70}, {340, 71}, {342, 72},
    {344, 73}, {346, 74}, {348, 75}, {350, 76}, {352, 77}, {354, 78}, {356, 79}, {358, 80}, {360, 81},
    {362, 82}, {394, 84}, {396, 85}, {398, 86}, {400, 87}, {402, 88}, {404, 89}, {406, 90}, {408, 91},
    {410, 92}, {412, 93}, {414, 94}, {416, 95}, {418, 96}, {450, 98}, {452, 99}, {454, 100}, {456, 101},
    {458, 102}, {460, 103}, {462, 104}, {464, 105}, {466, 106}, {468, 107}, {470, 108}, {472, 109},
    {474, 110}, {506, 112}, {508, 113}, {510, 114}, {512, 115}, {514, 116}, {516, 117}, {518, 118},
    {520, 119}, {522, 120}, {524, 121}, {526, 122}, {528, 123}, {530, 124}, {562, 126}, {564, 127},
    {566, 128}, {568, 129}, {570, 130}, {572, 131}, {574, 132}, {576, 133}, {578, 134}, {580, 135},
    {582, 136}, {584, 137}, {586, 138}, {618, 140}, {620, 141}, {622, 142}, {624, 143}, {626, 144},
    {628, 145}, {630, 146}, {632, 147}, {634, 148}, {636, 149}, {638, 150}, {640, 151}, {642, 152},
    {674, 154}, {676, 155}, {678, 156}, {680, 157}, {682, 158}, {684, 159}, {686, 160}, {688, 161},
    {690, 162}, {692, 163}, {694, 164}, {696, 165}, {698, 166}, {730, 168}, {732, 169}, {734, 170},
    {736, 171}, {738, 172}, {740, 173}, {742, 174}, {744, 175}, {746, 176}, {748, 177}, {750, 178},
    {752, 179}, {754, 180}, {59, 0}, {61, 1}, {63, 2}, {65, 3}, {67, 4}, {69, 5}, {71, 6}, {73, 7},
    {75, 8}, {77, 9}, {79, 10}, {81, 11}, {83, 12}, {115, 14}, {117, 15}, {119, 16}, {121, 17}, {123, 18},
    {125, 19}, {127, 20}, {129, 21}, {131, 22}, {133, 23}, {135, 24}, {137, 25}, {139, 26}, {171, 28},
    {173, 29}, {175, 30}, {177, 31}, {179, 32}, {181, 33}, {183, 34}, {185, 35}, {187, 36}, {189, 37},
    {191, 38}, {193, 39}, {195, 40}, {227, 42}, {229, 43}, {231, 44}, {233, 45}, {235, 46}, {237, 47},
    {239, 48}, {241, 49}, {243, 50}, {245, 51}, {247, 52}, {249, 53}, {251, 54}, {283, 56}, {285, 57},
    {287, 58}, {289, 59}, {291, 60}, {293, 61}, {295, 62}, {297, 63}, {299, 64}, {301, 65}, {303, 66},
    {305, 67}, {307, 68}, {339, 70}, {341, 71}, {343, 72}, {345, 73}, {347, 74}, {349, 75}, {351, 76},
    {353, 77}, {355, 78}, {357, 79}, {359, 80}, {361, 81}, {363, 82}, {395, 84}, {397, 85}, {399, 86},
    {401, 87}, {403, 88}, {405, 89}, {407, 90}, {409, 91}, {411, 92}, {413, 93}, {415, 94}, {417, 95},
    {419, 96}, {451, 98}, {453, 99}, {455, 100}, {457, 101}, {459, 102}, {461, 103}, {463, 104},
    {465, 105}, {467, 106}, {469, 107}, {471, 108}, {473, 109}, {475, 110}, {507, 112}, {509, 113},
    {511, 114}, {513, 115}, {515, 116}, {517, 117}, {519, 118}, {521, 119}, {523, 120}, {525, 121},
    {527, 122}, {529, 123}, {531, 124}, {563, 126}, {565, 127}, {567, 128}, {569, 129}, {571, 130},
    {573, 131}, {575, 132}, {577, 133}, {579, 134}, {581, 135}, {583, 136}, {585, 137}, {587, 138},
    {619, 140}, {621, 141}, {623, 142}, {625, 143}, {627, 144}, {629, 145}, {631, 146}, {633, 147},
    {635, 148}, {637, 149}, {639, 150}, {641, 151}, {643, 152}, {675, 154}, {677, 155}, {679, 156},
    {681, 157}, {683, 158}, {685, 159}, {687, 160}, {689, 161}, {691, 162}, {693, 163}, {695, 164},
    {697, 165}, {699, 166}, {731, 168}, {733, 169}, {735, 170}, {737, 171}, {739, 172}, {741, 173},
    {743, 174}, {745, 175}, {747, 176}, {749, 177}, {751, 178}, {753, 179}, {755, 180}, {85, 1}, {87, 2},
    {89, 3}, {91, 4}, {93, 5}, {95, 6}, {97, 7}, {99, 8}, {101, 9}, {103, 10}, {105, 11}, {107, 12},
    {109, 13}, {141, 15}, {143, 16}, {145, 17}, {147, 18}, {149, 19}, {151, 20}, {153, 21}, {155, 22},
    {157, 23}, {159, 24}, {161, 25}, {163, 26}, {165, 27}, {197, 29}, {199, 30}, {201, 31}, {203, 32},
    {205, 33}, {207, 34}, {209, 35}, {211, 36}, {213, 37}, {215, 38}, {217, 39}, {219, 40}, {221, 41},
    {253, 43}, {255, 44}, {257, 45}, {259, 46}, {261, 47}, {263, 48}, {265, 49}, {267, 50}, {269, 51},
    {271, 52}, {273, 53}, {275, 54}, {277, 55}, {309, 57}, {311, 58}, {313, 59}, {315, 60}, {317, 61},
    {319, 62}, {321, 63}, {323, 64}, {325, 65}, {327, 66}, {329, 67}, {331, 68}, {333, 69}, {365, 71},
    {367, 72}, {369, 73}, {371, 74}, {373, 75}, {375, 76}, {377, 77}, {379, 78}, {381, 79}, {383, 80},
    {385, 81}, {387, 82}, {389, 83}, {421, 85}, {423, 86}, {425, 87}, {427, 88}, {429, 89}, {431, 90},
    {433, 91}, {435, 92}, {437, 93}, {439, 94}, {441, 95}, {443, 96}, {445, 97}, {477, 99}, {479, 100},
    {481, 101}, {483, 102}, {485, 103}, {487, 104}, {489, 105}, {491, 106}, {493, 107}, {495, 108},
    {497, 109}, {499, 110}, {501, 111}, {533, 113}, {535, 114}, {537, 115}, {539, 116}, {541, 117},
    {543, 118}, {545, 119}, {547, 120}, {549, 121}, {551, 122}, {553, 123}, {555, 124}, {557, 125},
    {589, 127}, {591, 128}, {593, 129}, {595, 130}, {597, 131}, {599, 132}, {601, 133}, {603, 134},
    {605, 135}, {607, 136}, {609, 137}, {611, 138}, {613, 139}, {645, 141}, {647, 142}, {649, 143},
    {651, 144}, {653, 145}, {655, 146}, {657, 147}, {659, 148}, {661, 149}, {663, 150}, {665, 151},
    {667, 152}, {669, 153}, {701, 155}, {703, 156}, {705, 157}, {707, 158}, {709, 159}, {711, 160},
    {713, 161}, {715, 162}, {717, 163}, {719, 164}, {721, 165}, {723, 166}, {725, 167}, {757, 169},
    {759, 170}, {761, 171}, {763, 172}, {765, 173}, {767, 174}, {769, 175}, {771, 176}, {773, 177},
    {775, 178}, {777, 179}, {779, 180}, {781, 181}, {84, 0}, {86, 1}, {88, 2}, {90, 3}, {92, 4}, {94, 5},
    {96, 6}, {98, 7}, {100, 8}, {102, 9}, {104, 10}, {106, 11}, {108, 12}, {110, 13}, {140, 14},
    {142, 15}, {144, 16}, {146, 17}, {148, 18}, {150, 19}, {152, 20}, {154, 21}, {156, 22}, {158, 23},
    {160, 24}, {162, 25}, {164, 26}, {166, 27}, {196, 28}, {198, 29}, {200, 30}, {202, 31}, {204, 32},
    {206, 33}, {208, 34}, {210, 35}, {212, 36}, {214, 37}, {216, 38}, {218, 39}, {220, 40}, {222, 41},
    {252, 42}, {254, 43}, {256, 44}, {258, 45}, {260, 46}, {262, 47}, {264, 48}, {266, 49}, {268, 50},
    {270, 51}, {272, 52}, {274, 53}, {276, 54}, {278, 55}, {308, 56}, {310, 57}, {312, 58}, {314, 59},
    {316, 60}, {318, 61}, {320, 62}, {322, 63}, {324, 64}, {326, 65}, {328, 66}, {330, 67}, {332, 68},
    {334, 69}, {364, 70}, {366, 71}, {368, 72}, {370, 73}, {372, 74}, {374, 75}, {376, 76}, {378, 77},
    {380, 78}, {382, 79}, {384, 80}, {386, 81}, {388, 82}, {390, 83}, {420, 84}, {422, 85}, {424, 86},
    {426, 87}, {428, 88}, {430, 89}, {432, 90}, {434, 91}, {436, 92}, {438, 93}, {440, 94}, {442, 95},
    {444, 96}, {446, 97}, {476, 98}, {478, 99}, {480, 100}, {482, 101}, {484, 102}, {486, 103},
    {488, 104}, {490, 105}, {492, 106}, {494, 107}, {496, 108}, {498, 109}, {500, 110}, {502, 111},
    {532, 112}, {534, 113}, {536, 114}, {538, 115}, {540, 116}, {542, 117}, {544, 118}, {546, 119},
    {548, 120}, {550, 121}, {552, 122}, {554, 123}, {556, 124}, {558, 125}, {588, 126}, {590, 127},
    {592, 128}, {594, 129}, {596, 130}, {598, 131}, {600, 132}, {602, 133}, {604, 134}, {606, 135},
    {608, 136}, {610, 137}, {612, 138}, {614, 139}, {644, 140}, {646, 141}, {648, 142}, {650, 143},
    {652, 144}, {654, 145}, {656, 146}, {658, 147}, {660, 148}, {662, 149}, {664, 150}, {666, 151},
    {668, 152}, {670, 153}, {700, 154}, {702, 155}, {704, 156}, {706, 157}, {708, 158}, {710, 159},
    {712, 160}, {714, 161}, {716, 162}, {718, 163}, {720, 164}, {722, 165}, {724, 166}, {726, 167},
    {756, 168}, {758, 169}, {760, 170}, {762, 171}, {764, 172}, {766, 173}, {768, 174}, {770, 175},
    {772, 176}, {774, 177}, {776, 178}, {778, 179}, {780, 180}, {782, 181}, {85, 0}, {87, 1}, {89, 2},
    {91, 3}, {93, 4}, {95, 5}, {97, 6}, {99, 7}, {101, 8}, {103, 9}, {105, 10}, {107, 11}, {109, 12},
    {111, 13}, {141, 14}, {143, 15}, {145, 16}, {147, 17}, {149, 18}, {151, 19}, {153, 20}, {155, 21},
    {157, 22}, {159, 23}, {161, 24}, {163, 25}, {165, 26}, {167, 27}, {197, 28}, {199, 29}, {201, 30},
    {203, 31}, {205, 32}, {207, 33}, {209, 34}, {211, 35}, {213, 36}, {215, 37}, {217, 38}, {219, 39},
    {221, 40}, {223, 41}, {253, 42}, {255, 43}, {257, 44}, {259, 45}, {261, 46}, {263, 47}, {265, 48},
    {267, 49}, {269, 50}, {271, 51}, {273, 52}, {275, 53}, {277, 54}, {279, 55}, {309, 56}, {311, 57},
    {313, 58}, {315, 59}, {317, 60}, {319, 61}, {321, 62}, {323, 63}, {325, 64}, {327, 65}, {329, 66},
    {331, 67}, {333, 68}, {335, 69}, {365, 70}, {367, 71}, {369, 72}, {371, 73}, {373, 74}, {375, 75},
    {377, 76}, {379, 77}, {381, 78}, {383, 79}, {385, 80}, {387, 81}, {389, 82}, {391, 83}, {421, 84},
    {423, 85}, {425, 86}, {427, 87}, {429, 88}, {431, 89}, {433, 90}, {435, 91}, {437, 92}, {439, 93},
    {441, 94}, {443, 95}, {445, 96}, {447, 97}, {477, 98}, {479, 99}, {481, 100}, {483, 101}, {485, 102},
    {487, 103}, {489, 104}, {491, 105}, {493, 106}, {495, 107}, {497, 108}, {499, 109}, {501, 110},
    {503, 111}, {533, 112}, {535, 113}, {537, 114}, {539, 115}, {541, 116}, {543, 117}, {545, 118},
    {547, 119}, {549, 120}, {551, 121}, {553, 122}, {555, 123}, {557, 124}, {559, 125}, {589, 126},
    {591, 127}, {593, 128}, {595, 129}, {597, 130}, {599, 131}, {601, 132}, {603, 133}, {605, 134},
    {607, 135}, {609, 136}, {611, 137}, {613, 138}, {615, 139}, {645, 140}, {647, 141}, {649, 142},
    {651, 143}, {653, 144}, {655, 145}, {657, 146}, {659, 147}, {661, 148}, {663, 149}, {665, 150},
    {667, 151}, {669, 152}, {671, 153}, {701, 154}, {703, 155}, {705, 156}, {707, 157}, {709, 158},
    {711, 159}, {713, 160}, {715, 161}, {717, 162}, {719, 163}, {721, 164}, {723, 165}, {725, 166},
    {727, 167}, {757, 168}, {759, 169}, {761, 170}, {763, 171}, {765, 172}, {767, 173}, {769, 174},
    {771, 175}, {773, 176}, {775, 177}, {777, 178}, {779, 179}, {781, 180}, {783, 181}, {86, 0}, {88, 1},
    {90, 2}, {92, 3}, {94, 4}, {96, 5}, {98, 6}, {100, 7}, {102, 8}, {104, 9}, {106, 10}, {108, 11},
    {110, 12}, {142, 14}, {144, 15}, {146, 16}, {148, 17}, {150, 18}, {152, 19}, {154, 20}, {156, 21},
    {158, 22}, {160, 23}, {162, 24}, {164, 25}, {166, 26}, {198, 28}, {200, 29}, {202, 30}, {204, 31},
    {206, 32}, {208, 33}, {210, 34}, {212, 35}, {214, 36}, {216, 37}, {218, 38}, {220, 39}, {222, 40},
    {254, 42}, {256, 43}, {258, 44}, {260, 45}, {262, 46}, {264, 47}, {266, 48}, {268, 49}, {270, 50},
    {272, 51}, {274, 52}, {276, 53}, {278, 54}, {310, 56}, {312, 57}, {314, 58}, {316, 59}, {318, 60},
    {320, 61}, {322, 62}, {324, 63}, {326, 64}, {328, 65}, {330, 66}, {332, 67}, {334, 68}, {366, 70},
    {368, 71}, {370, 72}, {372, 73}, {374, 74}, {376, 75}, {378, 76}, {380, 77}, {382, 78}, {384, 79},
    {386, 80}, {388, 81}, {390, 82}, {422, 84}, {424, 85}, {426, 86}, {428, 87}, {430, 88}, {432, 89},
    {434, 90}, {436, 91}, {438, 92}, {440, 93}, {442, 94}, {444, 95}, {446, 96}, {478, 98}, {480, 99},
    {482, 100}, {484, 101}, {486, 102}, {488, 103}, {490, 104}, {492, 105}, {494, 106}, {496, 107},
    {498, 108}, {500, 109}, {502, 110}, {534, 112}, {536, 113}, {538, 114}, {540, 115}, {542, 116},
    {544, 117}, {546, 118}, {548, 119}, {550, 120}, {552, 121}, {554, 122}, {556, 123}, {558, 124},
    {590, 126}, {592, 127}, {594, 128}, {596, 129}, {598, 130}, {600, 131}, {602, 132}, {604, 133},
    {606, 134}, {608, 135}, {610, 136}, {612, 137}, {614, 138}, {646, 140}, {648, 141}, {650, 142},
    {652, 143}, {654, 144}, {656, 145}, {658, 146}, {660, 147}, {662, 148}, {664, 149}, {666, 150},
    {668, 151}, {670, 152}, {702, 154}, {704, 155}, {706, 156}, {708, 157}, {710, 158}, {712, 159},
    {714, 160}, {716, 161}, {718, 162}, {720, 163}, {722, 164}, {724, 165}, {726, 166}, {758, 168},
    {760, 169}, {762, 170}, {764, 171}, {766, 172}, {768, 173}, {770, 174}, {772, 175}, {774, 176},
    {776, 177}, {778, 178}, {780, 179}, {782, 180}, {87, 0}, {89, 1}, {91, 2}, {93, 3}, {95, 4}, {97, 5},
    {99, 6}, {101, 7}, {103, 8}, {105, 9}, {107, 10}, {109, 11}, {111, 12}, {143, 14}, {145, 15},
    {147, 16}, {149, 17}, {151, 18}, {153, 19}, {155, 20}, {157, 21}, {159, 22}, {161, 23}, {163, 24},
    {165, 25}, {167, 26}, {199, 28}, {201, 29}, {203, 30}, {205, 31}, {207, 32}, {209, 33}, {211, 34},
    {213, 35}, {215, 36}, {217, 37}, {219, 38}, {221, 39}, {223, 40}, {255, 42}, {257, 43}, {259, 44},
    {261, 45}, {263, 46}, {265, 47}, {267, 48}, {269, 49}, {271, 50}, {273, 51}, {275, 52}, {277, 53},
    {279, 54}, {311, 56}, {313, 57}, {315, 58}, {317, 59}, {319, 60}, {321, 61}, {323, 62}, {325, 63},
    {327, 64}, {329, 65}, {331, 66}, {333, 67}, {335, 68}, {367, 70}, {369, 71}, {371, 72}, {373, 73},
    {375, 74}, {377, 75}, {379, 76}, {381, 77}, {383, 78}, {385, 79}, {387, 80}, {389, 81}, {391, 82},
    {423, 84}, {425, 85}, {427, 86}, {429, 87}, {431, 88}, {433, 89}, {435, 90}, {437, 91}, {439, 92},
    {441, 93}, {443, 94}, {445, 95}, {447, 96}, {479, 98}, {481, 99}, {483, 100}, {485, 101}, {487, 102},
    {489, 103}, {491, 104}, {493, 105}, {495, 106}, {497, 107}, {499, 108}, {501, 109}, {503, 110},
    {535, 112}, {537, 113}, {539, 114}, {541, 115}, {543, 116}, {545, 117}, {547, 118}, {549, 119},
    {551, 120}, {553, 121}, {555, 122}, {557, 123}, {559, 124}, {591, 126}, {593, 127}, {595, 128},
    {597, 129}, {599, 130}, {601, 131}, {603, 132}, {605, 133}, {607, 134}, {609, 135}, {611, 136},
    {613, 137}, {615, 138}, {647, 140}, {649, 141}, {651, 142}, {653, 143}, {655, 144}, {657, 145},
    {659, 146}, {661, 147}, {663, 148}, {665, 149}, {667, 150}, {669, 151}, {671, 152}, {703, 154},
    {705, 155}, {707, 156}, {709, 157}, {711, 158}, {713, 159}, {715, 160}, {717, 161}, {719, 162},
    {721, 163}, {723, 164}, {725, 165}, {727, 166}, {759, 168}, {761, 169}, {763, 170}, {765, 171},
    {767, 172}, {769, 173}, {771, 174}, {773, 175}, {775, 176}, {777, 177}, {779, 178}, {781, 179},
    {783, 180}, {0, 0},
};
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose3_2(const dcgan_b500_task *task) {
#line 6853 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_grad_generator_convTranspose3_2_first_term;
    const term *const terms = dcgan_b500_step_grad_generator_convTranspose3_2_terms;
    float *const restrict grad_generator_convTranspose3 = task->pointers[0]; /* grad/generator/convTranspose3 [5][5][1][64] */
    const float *const restrict grad_generator_tanh1 = task->pointers[1]; /* grad/generator/tanh1 [784][500][1] */
    const float *const restrict generator_leakyReLU3 = task->pointers[2]; /* generator/leakyReLU3 [196][500][64] */
    float *const restrict trace_grad_generator_convTranspose3_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 25, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_multiply(1, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         grad_generator_tanh1, 500, 1, 1, generator_leakyReLU3 + item % 2 * 32, 32000, 64, 500,
                         grad_generator_convTranspose3 + (plane * 64 + column), 64, 0, NULL);
        for (int c = 0; c < 32; c++) {
            const float convTranspose3 = grad_generator_convTranspose3[plane * 64 + column + c];
            if (trace_grad_generator_convTranspose3_kernel) {
                trace_grad_generator_convTranspose3_kernel[plane * 64 + column + c] = convTranspose3;
            }
        }
    }
}

/* dcgan_b500_step_grad_generator_batchNorm3_beta
 *   sum grad/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   sum grad/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   sum grad/generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   scale by -0.5 grad/generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   multiply grad/generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   scale by 2.0408163265306123e-05 grad/generator/batchNorm3/squares [64]  (Models/DCGANB500.swift:16)
 *   multiply grad/generator/batchNorm3/mean [64]  (Models/DCGANB500.swift:16)
 *   scale by -1.0204081632653061e-05 grad/generator/batchNorm3/mean [64]  (Models/DCGANB500.swift:16)
 *   scale by 0.09999999999999998 adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   add adam/generator/batchNorm3/gamma/m [64]  (Models/DCGANB500.swift:16)
 *   square adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   add adam/generator/batchNorm3/gamma/v [64]  (Models/DCGANB500.swift:16)
 *   square root adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   multiply adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   divide adam/generator/batchNorm3/gamma [64]  (Models/DCGANB500.swift:16)
 *   subtract generator/batchNorm3/gamma/next [64]  (Models/DCGANB500.swift:16)
 *   scale by 0.09999999999999998 adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   add adam/generator/batchNorm3/beta/m [64]  (Models/DCGANB500.swift:16)
 *   square adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   add adam/generator/batchNorm3/beta/v [64]  (Models/DCGANB500.swift:16)
 *   square root adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   1.0 x + 1e-07 adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   multiply adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   divide adam/generator/batchNorm3/beta [64]  (Models/DCGANB500.swift:16)
 *   subtract generator/batchNorm3/beta/next [64]  (Models/DCGANB500.swift:16)
 *   4 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm3_beta(const dcgan_b500_task *task) {
#line 6909 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm3_beta = task->pointers[0]; /* sums for grad/generator/batchNorm3/beta [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm3_gamma = task->pointers[1]; /* sums for grad/generator/batchNorm3/gamma [196][64] */
    const float *const restrict sums_for_grad_generator_batchNorm3_inverse_deviation = task->pointers[2]; /* sums for grad/generator/batchNorm3/inverse_deviation [196][64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[3]; /* generator/batchNorm3/inverse_deviation [64] */
    float *const restrict generator_batchNorm3_gamma = task->pointers[4]; /* generator/batchNorm3/gamma [64] */
    float *const restrict adam_generator_batchNorm3_gamma_m = task->pointers[5]; /* adam/generator/batchNorm3/gamma/m [64] */
    float *const restrict adam_generator_batchNorm3_gamma_v = task->pointers[6]; /* adam/generator/batchNorm3/gamma/v [64] */
    float *const restrict adam_generator_batchNorm3_beta_m = task->pointers[7]; /* adam/generator/batchNorm3/beta/m [64] */
    float *const restrict adam_generator_batchNorm3_beta_v = task->pointers[8]; /* adam/generator/batchNorm3/beta/v [64] */
    float *const restrict generator_batchNorm3_beta = task->pointers[9]; /* generator/batchNorm3/beta [64] */
    float *const restrict grad_generator_batchNorm3_squares = task->pointers[10]; /* grad/generator/batchNorm3/squares [64] */
    float *const restrict grad_generator_batchNorm3_mean = task->pointers[11]; /* grad/generator/batchNorm3/mean [64] */
    float *const restrict trace_grad_generator_batchNorm3_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm3_beta = task->pointers[13];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
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
            const float m_2 = 0.9f * m + 0.1f * gamma_2[c];
            const float v = adam_generator_batchNorm3_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_2[c] * gamma_2[c]);
            const float m_3 = adam_generator_batchNorm3_beta_m[column + c];
            const float m_4 = 0.9f * m_3 + 0.1f * beta[c];
            const float v_3 = adam_generator_batchNorm3_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta[c] * beta[c]);
            const float beta_2 = generator_batchNorm3_beta[column + c];
            grad_generator_batchNorm3_squares[column + c] = 0x1.566464p-16f * (-0.5f * inverse_deviation[c] * (inverse_deviation_2 * (inverse_deviation_2 * inverse_deviation_2)));
            grad_generator_batchNorm3_mean[column + c] = -0x1.566464p-17f * (beta[c] * gamma_3 * inverse_deviation_2);
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

/* dcgan_b500_step_grad_generator_batchNorm3_squares
 *   multiply grad/generator/batchNorm3/squares [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   add grad/generator/batchNorm3/squares [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   add grad/generator/batchNorm3/mean_sum [n=500, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   75 MB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm3_squares(const dcgan_b500_task *task) {
#line 6985 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_batchNorm3_squares = task->pointers[0]; /* grad/generator/batchNorm3/squares [64] */
    const float *const restrict generator_convTranspose2 = task->pointers[1]; /* generator/convTranspose2 [196][500][64] */
    const float *const restrict generator_batchNorm3_mean = task->pointers[2]; /* generator/batchNorm3/mean [64] */
    const float *const restrict grad_generator_batchNorm3_normalised = task->pointers[3]; /* grad/generator/batchNorm3/normalised [196][500][64] */
    const float *const restrict grad_generator_batchNorm3_mean = task->pointers[4]; /* grad/generator/batchNorm3/mean [64] */
    float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[5]; /* grad/generator/batchNorm3/mean_sum [196][500][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 64; c++) {
                grad_generator_batchNorm3_mean_sum[plane * 32000 + row * 64 + c] = grad_generator_batchNorm3_normalised[plane * 32000 + row * 64 + c] + grad_generator_batchNorm3_squares[c] * (generator_convTranspose2[plane * 32000 + row * 64 + c] - generator_batchNorm3_mean[c]) + grad_generator_batchNorm3_mean[c];
            }
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose2_kernel_2
 *   pack generator/convTranspose2/kernel [5, 5, 64, 128]
 *   2 MB
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose2_kernel_2(const dcgan_b500_task *task) {
#line 7009 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2_kernel = task->pointers[0]; /* generator/convTranspose2/kernel [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel_in_panels = task->pointers[1]; /* generator/convTranspose2/kernel in panels [25][4][64][32] */
    const range items = share_evenly(1600, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 64;
        bespoke_pack_row(generator_convTranspose2_kernel + plane * 8192 + item % 64 * 128,
                         generator_convTranspose2_kernel_in_panels + plane * 8192 + item % 64 * 32, 2048, 32,
                         128);
    }
}

/* dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum
 *   transform grad/generator/batchNorm3/mean_sum [n=500, 14, 14, 64]
 *   87 MB
 * from Models/DCGANB500.swift:16 */
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_from_row[14] = {
    0, 14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 182,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_from_column[14] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_to_row[22] = {
    0, 2, 44, 46, 88, 90, 132, 134, 176, 178, 220, 222, 264, 266, 308, 310, 352, 354, 396, 398, 440, 442,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_to_column[22] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29, 32, 33, 36, 37, 40, 41,
};
static void dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum(const dcgan_b500_task *task) {
#line 7073 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_to_column;
    const float *const restrict grad_generator_batchNorm3_mean_sum = task->pointers[0]; /* grad/generator/batchNorm3/mean_sum [196][500][64] */
    float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm3/mean_sum [484][32000] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_planes(grad_generator_batchNorm3_mean_sum, 32000, from_row, 14, from_column, 14,
                           dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_rows,
                           dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum_rows,
                           transformed_grad_generator_batchNorm3_mean_sum, 32016, to_row, 22, to_column, 22,
                           lines, item * 128, item * 128 + 128);
    }
}

/* dcgan_b500_step_products_of_grad_generator_convTranspose2
 *   convolution 5x5, stride 2: grad/generator/convTranspose2 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:15)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_products_of_grad_generator_convTranspose2_first_term[145] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 66, 68, 70, 72, 76, 80, 84, 88, 92,
    96, 100, 104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 154, 156, 158, 160, 164,
    168, 172, 176, 180, 184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 242,
    244, 246, 248, 252, 256, 260, 264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316,
    320, 324, 328, 330, 332, 334, 336, 340, 344, 348, 352, 354, 356, 358, 360, 362, 364, 366, 368, 370,
    372, 374, 376, 378, 380, 382, 384, 385, 386, 387, 388, 390, 392, 394, 396, 400, 404, 408, 412, 416,
    420, 424, 428, 432, 436, 440, 444, 448, 452, 456, 460, 462, 464, 466, 468, 472, 476, 480, 484,
};
static const term dcgan_b500_step_products_of_grad_generator_convTranspose2_terms[485] = {
    {0, 0}, {24, 6}, {264, 66}, {288, 72}, {1, 0}, {25, 6}, {265, 66}, {289, 72}, {2, 0}, {26, 6},
    {266, 66}, {290, 72}, {3, 0}, {27, 6}, {267, 66}, {291, 72}, {4, 1}, {28, 7}, {268, 67}, {292, 73},
    {5, 1}, {29, 7}, {269, 67}, {293, 73}, {6, 1}, {30, 7}, {270, 67}, {294, 73}, {7, 1}, {31, 7},
    {271, 67}, {295, 73}, {8, 2}, {32, 8}, {272, 68}, {296, 74}, {9, 2}, {33, 8}, {273, 68}, {297, 74},
    {10, 2}, {34, 8}, {274, 68}, {298, 74}, {11, 2}, {35, 8}, {275, 68}, {299, 74}, {12, 3}, {36, 9},
    {276, 69}, {300, 75}, {13, 3}, {37, 9}, {277, 69}, {301, 75}, {14, 3}, {38, 9}, {278, 69}, {302, 75},
    {15, 3}, {39, 9}, {279, 69}, {303, 75}, {16, 4}, {280, 70}, {17, 4}, {281, 70}, {18, 4}, {282, 70},
    {19, 4}, {283, 70}, {20, 5}, {40, 10}, {284, 71}, {304, 76}, {21, 5}, {41, 10}, {285, 71}, {305, 76},
    {22, 5}, {42, 10}, {286, 71}, {306, 76}, {23, 5}, {43, 10}, {287, 71}, {307, 76}, {44, 11}, {68, 17},
    {308, 77}, {332, 83}, {45, 11}, {69, 17}, {309, 77}, {333, 83}, {46, 11}, {70, 17}, {310, 77},
    {334, 83}, {47, 11}, {71, 17}, {311, 77}, {335, 83}, {48, 12}, {72, 18}, {312, 78}, {336, 84},
    {49, 12}, {73, 18}, {313, 78}, {337, 84}, {50, 12}, {74, 18}, {314, 78}, {338, 84}, {51, 12},
    {75, 18}, {315, 78}, {339, 84}, {52, 13}, {76, 19}, {316, 79}, {340, 85}, {53, 13}, {77, 19},
    {317, 79}, {341, 85}, {54, 13}, {78, 19}, {318, 79}, {342, 85}, {55, 13}, {79, 19}, {319, 79},
    {343, 85}, {56, 14}, {80, 20}, {320, 80}, {344, 86}, {57, 14}, {81, 20}, {321, 80}, {345, 86},
    {58, 14}, {82, 20}, {322, 80}, {346, 86}, {59, 14}, {83, 20}, {323, 80}, {347, 86}, {60, 15},
    {324, 81}, {61, 15}, {325, 81}, {62, 15}, {326, 81}, {63, 15}, {327, 81}, {64, 16}, {84, 21},
    {328, 82}, {348, 87}, {65, 16}, {85, 21}, {329, 82}, {349, 87}, {66, 16}, {86, 21}, {330, 82},
    {350, 87}, {67, 16}, {87, 21}, {331, 82}, {351, 87}, {88, 22}, {112, 28}, {352, 88}, {376, 94},
    {89, 22}, {113, 28}, {353, 88}, {377, 94}, {90, 22}, {114, 28}, {354, 88}, {378, 94}, {91, 22},
    {115, 28}, {355, 88}, {379, 94}, {92, 23}, {116, 29}, {356, 89}, {380, 95}, {93, 23}, {117, 29},
    {357, 89}, {381, 95}, {94, 23}, {118, 29}, {358, 89}, {382, 95}, {95, 23}, {119, 29}, {359, 89},
    {383, 95}, {96, 24}, {120, 30}, {360, 90}, {384, 96}, {97, 24}, {121, 30}, {361, 90}, {385, 96},
    {98, 24}, {122, 30}, {362, 90}, {386, 96}, {99, 24}, {123, 30}, {363, 90}, {387, 96}, {100, 25},
    {124, 31}, {364, 91}, {388, 97}, {101, 25}, {125, 31}, {365, 91}, {389, 97}, {102, 25}, {126, 31},
    {366, 91}, {390, 97}, {103, 25}, {127, 31}, {367, 91}, {391, 97}, {104, 26}, {368, 92}, {105, 26},
    {369, 92}, {106, 26}, {370, 92}, {107, 26}, {371, 92}, {108, 27}, {128, 32}, {372, 93}, {392, 98},
    {109, 27}, {129, 32}, {373, 93}, {393, 98}, {110, 27}, {130, 32}, {374, 93}, {394, 98}, {111, 27},
    {131, 32}, {375, 93}, {395, 98}, {132, 33}, {156, 39}, {396, 99}, {420, 105}, {133, 33}, {157, 39},
    {397, 99}, {421, 105}, {134, 33}, {158, 39}, {398, 99}, {422, 105}, {135, 33}, {159, 39}, {399, 99},
    {423, 105}, {136, 34}, {160, 40}, {400, 100}, {424, 106}, {137, 34}, {161, 40}, {401, 100},
    {425, 106}, {138, 34}, {162, 40}, {402, 100}, {426, 106}, {139, 34}, {163, 40}, {403, 100},
    {427, 106}, {140, 35}, {164, 41}, {404, 101}, {428, 107}, {141, 35}, {165, 41}, {405, 101},
    {429, 107}, {142, 35}, {166, 41}, {406, 101}, {430, 107}, {143, 35}, {167, 41}, {407, 101},
    {431, 107}, {144, 36}, {168, 42}, {408, 102}, {432, 108}, {145, 36}, {169, 42}, {409, 102},
    {433, 108}, {146, 36}, {170, 42}, {410, 102}, {434, 108}, {147, 36}, {171, 42}, {411, 102},
    {435, 108}, {148, 37}, {412, 103}, {149, 37}, {413, 103}, {150, 37}, {414, 103}, {151, 37},
    {415, 103}, {152, 38}, {172, 43}, {416, 104}, {436, 109}, {153, 38}, {173, 43}, {417, 104},
    {437, 109}, {154, 38}, {174, 43}, {418, 104}, {438, 109}, {155, 38}, {175, 43}, {419, 104},
    {439, 109}, {176, 44}, {200, 50}, {177, 44}, {201, 50}, {178, 44}, {202, 50}, {179, 44}, {203, 50},
    {180, 45}, {204, 51}, {181, 45}, {205, 51}, {182, 45}, {206, 51}, {183, 45}, {207, 51}, {184, 46},
    {208, 52}, {185, 46}, {209, 52}, {186, 46}, {210, 52}, {187, 46}, {211, 52}, {188, 47}, {212, 53},
    {189, 47}, {213, 53}, {190, 47}, {214, 53}, {191, 47}, {215, 53}, {192, 48}, {193, 48}, {194, 48},
    {195, 48}, {196, 49}, {216, 54}, {197, 49}, {217, 54}, {198, 49}, {218, 54}, {199, 49}, {219, 54},
    {220, 55}, {244, 61}, {440, 110}, {464, 116}, {221, 55}, {245, 61}, {441, 110}, {465, 116}, {222, 55},
    {246, 61}, {442, 110}, {466, 116}, {223, 55}, {247, 61}, {443, 110}, {467, 116}, {224, 56}, {248, 62},
    {444, 111}, {468, 117}, {225, 56}, {249, 62}, {445, 111}, {469, 117}, {226, 56}, {250, 62},
    {446, 111}, {470, 117}, {227, 56}, {251, 62}, {447, 111}, {471, 117}, {228, 57}, {252, 63},
    {448, 112}, {472, 118}, {229, 57}, {253, 63}, {449, 112}, {473, 118}, {230, 57}, {254, 63},
    {450, 112}, {474, 118}, {231, 57}, {255, 63}, {451, 112}, {475, 118}, {232, 58}, {256, 64},
    {452, 113}, {476, 119}, {233, 58}, {257, 64}, {453, 113}, {477, 119}, {234, 58}, {258, 64},
    {454, 113}, {478, 119}, {235, 58}, {259, 64}, {455, 113}, {479, 119}, {236, 59}, {456, 114},
    {237, 59}, {457, 114}, {238, 59}, {458, 114}, {239, 59}, {459, 114}, {240, 60}, {260, 65}, {460, 115},
    {480, 120}, {241, 60}, {261, 65}, {461, 115}, {481, 120}, {242, 60}, {262, 65}, {462, 115},
    {482, 120}, {243, 60}, {263, 65}, {463, 115}, {483, 120}, {0, 0},
};
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_generator_convTranspose2(const dcgan_b500_task *task) {
#line 7163 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_generator_convTranspose2_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_generator_convTranspose2_terms;
    float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* products of grad/generator/convTranspose2 [144][500][128] */
    const float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm3/mean_sum [484][32000] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* transformed generator/convTranspose2/kernel [121][8192] */
    const range items = share_by_terms(first_term, 144, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_grad_generator_batchNorm3_mean_sum, 32016, 64, 1,
                         transformed_generator_convTranspose2_kernel + item % 4 * 2048, 8208, 32, 64,
                         products_of_grad_generator_convTranspose2 + (plane * 64016 + column), 128, 0, NULL);
    }
}

/* dcgan_b500_step_grad_generator_convTranspose2
 *   convolution 5x5, stride 2: grad/generator/convTranspose2 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:15)
 *   49 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_from_row[12] = {
    0, 2, 24, 26, 48, 50, 72, 74, 96, 98, 120, 122,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_from_column[12] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_to_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_to_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static void dcgan_b500_step_grad_generator_convTranspose2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose2(const dcgan_b500_task *task) {
#line 7215 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_generator_convTranspose2_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_generator_convTranspose2_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_generator_convTranspose2_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_generator_convTranspose2_to_column;
    const float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* products of grad/generator/convTranspose2 [144][500][128] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[1]; /* grad/generator/convTranspose2 [49][500][128] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_planes(products_of_grad_generator_convTranspose2, 64016, from_row, 12, from_column, 12,
                           dcgan_b500_step_grad_generator_convTranspose2_rows,
                           dcgan_b500_step_grad_generator_convTranspose2_rows, grad_generator_convTranspose2,
                           64000, to_row, 7, to_column, 7, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_grad_generator_convTranspose2_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   3964.9 MFLOP instead of 8388.6, 103 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_products_of_grad_generator_convTranspose2_2_first_term[122] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100,
    104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 180,
    184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 244, 248, 252, 256, 260,
    264, 268, 272, 276, 280, 284, 288, 292, 296, 300, 304, 308, 312, 316, 320, 324, 328, 332, 336, 340,
    344, 348, 352, 356, 360, 364, 368, 372, 376, 380, 384, 388, 392, 396, 400, 404, 408, 412, 416, 420,
    424, 428, 432, 436, 440, 444, 448, 452, 456, 460, 464, 468, 472, 476, 480, 484,
};
static const term dcgan_b500_step_products_of_grad_generator_convTranspose2_2_terms[485] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 0}, {25, 1}, {26, 2}, {27, 3}, {28, 4}, {29, 5}, {30, 6}, {31, 7}, {32, 8},
    {33, 9}, {34, 10}, {35, 11}, {36, 12}, {37, 13}, {38, 14}, {39, 15}, {40, 20}, {41, 21}, {42, 22},
    {43, 23}, {44, 24}, {45, 25}, {46, 26}, {47, 27}, {48, 28}, {49, 29}, {50, 30}, {51, 31}, {52, 32},
    {53, 33}, {54, 34}, {55, 35}, {56, 36}, {57, 37}, {58, 38}, {59, 39}, {60, 40}, {61, 41}, {62, 42},
    {63, 43}, {64, 44}, {65, 45}, {66, 46}, {67, 47}, {68, 24}, {69, 25}, {70, 26}, {71, 27}, {72, 28},
    {73, 29}, {74, 30}, {75, 31}, {76, 32}, {77, 33}, {78, 34}, {79, 35}, {80, 36}, {81, 37}, {82, 38},
    {83, 39}, {84, 44}, {85, 45}, {86, 46}, {87, 47}, {88, 48}, {89, 49}, {90, 50}, {91, 51}, {92, 52},
    {93, 53}, {94, 54}, {95, 55}, {96, 56}, {97, 57}, {98, 58}, {99, 59}, {100, 60}, {101, 61}, {102, 62},
    {103, 63}, {104, 64}, {105, 65}, {106, 66}, {107, 67}, {108, 68}, {109, 69}, {110, 70}, {111, 71},
    {112, 48}, {113, 49}, {114, 50}, {115, 51}, {116, 52}, {117, 53}, {118, 54}, {119, 55}, {120, 56},
    {121, 57}, {122, 58}, {123, 59}, {124, 60}, {125, 61}, {126, 62}, {127, 63}, {128, 68}, {129, 69},
    {130, 70}, {131, 71}, {132, 72}, {133, 73}, {134, 74}, {135, 75}, {136, 76}, {137, 77}, {138, 78},
    {139, 79}, {140, 80}, {141, 81}, {142, 82}, {143, 83}, {144, 84}, {145, 85}, {146, 86}, {147, 87},
    {148, 88}, {149, 89}, {150, 90}, {151, 91}, {152, 92}, {153, 93}, {154, 94}, {155, 95}, {156, 72},
    {157, 73}, {158, 74}, {159, 75}, {160, 76}, {161, 77}, {162, 78}, {163, 79}, {164, 80}, {165, 81},
    {166, 82}, {167, 83}, {168, 84}, {169, 85}, {170, 86}, {171, 87}, {172, 92}, {173, 93}, {174, 94},
    {175, 95}, {176, 96}, {177, 97}, {178, 98}, {179, 99}, {180, 100}, {181, 101}, {182, 102}, {183, 103},
    {184, 104}, {185, 105}, {186, 106}, {187, 107}, {188, 108}, {189, 109}, {190, 110}, {191, 111},
    {192, 112}, {193, 113}, {194, 114}, {195, 115}, {196, 116}, {197, 117}, {198, 118}, {199, 119},
    {200, 96}, {201, 97}, {202, 98}, {203, 99}, {204, 100}, {205, 101}, {206, 102}, {207, 103},
    {208, 104}, {209, 105}, {210, 106}, {211, 107}, {212, 108}, {213, 109}, {214, 110}, {215, 111},
    {216, 116}, {217, 117}, {218, 118}, {219, 119}, {220, 120}, {221, 121}, {222, 122}, {223, 123},
    {224, 124}, {225, 125}, {226, 126}, {227, 127}, {228, 128}, {229, 129}, {230, 130}, {231, 131},
    {232, 132}, {233, 133}, {234, 134}, {235, 135}, {236, 136}, {237, 137}, {238, 138}, {239, 139},
    {240, 140}, {241, 141}, {242, 142}, {243, 143}, {244, 120}, {245, 121}, {246, 122}, {247, 123},
    {248, 124}, {249, 125}, {250, 126}, {251, 127}, {252, 128}, {253, 129}, {254, 130}, {255, 131},
    {256, 132}, {257, 133}, {258, 134}, {259, 135}, {260, 140}, {261, 141}, {262, 142}, {263, 143},
    {264, 0}, {265, 1}, {266, 2}, {267, 3}, {268, 4}, {269, 5}, {270, 6}, {271, 7}, {272, 8}, {273, 9},
    {274, 10}, {275, 11}, {276, 12}, {277, 13}, {278, 14}, {279, 15}, {280, 16}, {281, 17}, {282, 18},
    {283, 19}, {284, 20}, {285, 21}, {286, 22}, {287, 23}, {288, 0}, {289, 1}, {290, 2}, {291, 3},
    {292, 4}, {293, 5}, {294, 6}, {295, 7}, {296, 8}, {297, 9}, {298, 10}, {299, 11}, {300, 12},
    {301, 13}, {302, 14}, {303, 15}, {304, 20}, {305, 21}, {306, 22}, {307, 23}, {308, 24}, {309, 25},
    {310, 26}, {311, 27}, {312, 28}, {313, 29}, {314, 30}, {315, 31}, {316, 32}, {317, 33}, {318, 34},
    {319, 35}, {320, 36}, {321, 37}, {322, 38}, {323, 39}, {324, 40}, {325, 41}, {326, 42}, {327, 43},
    {328, 44}, {329, 45}, {330, 46}, {331, 47}, {332, 24}, {333, 25}, {334, 26}, {335, 27}, {336, 28},
    {337, 29}, {338, 30}, {339, 31}, {340, 32}, {341, 33}, {342, 34}, {343, 35}, {344, 36}, {345, 37},
    {346, 38}, {347, 39}, {348, 44}, {349, 45}, {350, 46}, {351, 47}, {352, 48}, {353, 49}, {354, 50},
    {355, 51}, {356, 52}, {357, 53}, {358, 54}, {359, 55}, {360, 56}, {361, 57}, {362, 58}, {363, 59},
    {364, 60}, {365, 61}, {366, 62}, {367, 63}, {368, 64}, {369, 65}, {370, 66}, {371, 67}, {372, 68},
    {373, 69}, {374, 70}, {375, 71}, {376, 48}, {377, 49}, {378, 50}, {379, 51}, {380, 52}, {381, 53},
    {382, 54}, {383, 55}, {384, 56}, {385, 57}, {386, 58}, {387, 59}, {388, 60}, {389, 61}, {390, 62},
    {391, 63}, {392, 68}, {393, 69}, {394, 70}, {395, 71}, {396, 72}, {397, 73}, {398, 74}, {399, 75},
    {400, 76}, {401, 77}, {402, 78}, {403, 79}, {404, 80}, {405, 81}, {406, 82}, {407, 83}, {408, 84},
    {409, 85}, {410, 86}, {411, 87}, {412, 88}, {413, 89}, {414, 90}, {415, 91}, {416, 92}, {417, 93},
    {418, 94}, {419, 95}, {420, 72}, {421, 73}, {422, 74}, {423, 75}, {424, 76}, {425, 77}, {426, 78},
    {427, 79}, {428, 80}, {429, 81}, {430, 82}, {431, 83}, {432, 84}, {433, 85}, {434, 86}, {435, 87},
    {436, 92}, {437, 93}, {438, 94}, {439, 95}, {440, 120}, {441, 121}, {442, 122}, {443, 123},
    {444, 124}, {445, 125}, {446, 126}, {447, 127}, {448, 128}, {449, 129}, {450, 130}, {451, 131},
    {452, 132}, {453, 133}, {454, 134}, {455, 135}, {456, 136}, {457, 137}, {458, 138}, {459, 139},
    {460, 140}, {461, 141}, {462, 142}, {463, 143}, {464, 120}, {465, 121}, {466, 122}, {467, 123},
    {468, 124}, {469, 125}, {470, 126}, {471, 127}, {472, 128}, {473, 129}, {474, 130}, {475, 131},
    {476, 132}, {477, 133}, {478, 134}, {479, 135}, {480, 140}, {481, 141}, {482, 142}, {483, 143},
    {0, 0},
};
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_generator_convTranspose2_2(const dcgan_b500_task *task) {
#line 7303 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_generator_convTranspose2_2_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_generator_convTranspose2_2_terms;
    float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* products of grad/generator/convTranspose2 [121][64][128] */
    const float *const restrict transformed_grad_generator_batchNorm3_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm3/mean_sum [484][32000] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[2]; /* transformed generator/leakyReLU2 [144][64000] */
    const range items = share_by_terms(first_term, 121, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        float *const restrict copies_ = task->scratch; /* [16000] */
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_grad_generator_batchNorm3_mean_sum, 32016, 1, 64,
                         transformed_generator_leakyReLU2 + item % 4 * 32, 64016, 128, 500,
                         products_of_grad_generator_convTranspose2 + (plane * 8208 + column), 128, 0, copies_);
    }
}

/* dcgan_b500_step_grad_generator_convTranspose2_2
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   5 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_2_from_row[11] = {
    0, 11, 22, 33, 44, 55, 66, 77, 88, 99, 110,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_2_from_column[11] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_2_to_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose2_2_to_column[5] = {
    0, 1, 2, 3, 4,
};
static void dcgan_b500_step_grad_generator_convTranspose2_2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose2_2(const dcgan_b500_task *task) {
#line 7350 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_generator_convTranspose2_2_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_generator_convTranspose2_2_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_generator_convTranspose2_2_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_generator_convTranspose2_2_to_column;
    const float *const restrict products_of_grad_generator_convTranspose2 = task->pointers[0]; /* products of grad/generator/convTranspose2 [121][64][128] */
    float *const restrict grad_generator_convTranspose2 = task->pointers[1]; /* grad/generator/convTranspose2 [5][5][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [14080] */
        bespoke_map_planes(products_of_grad_generator_convTranspose2, 8208, from_row, 11, from_column, 11,
                           dcgan_b500_step_grad_generator_convTranspose2_2_rows,
                           dcgan_b500_step_grad_generator_convTranspose2_2_rows, grad_generator_convTranspose2,
                           8192, to_row, 5, to_column, 5, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_grad_generator_leakyReLU2
 *   multiply grad/generator/leakyReLU2 [n=500, 7, 7, 128]  (Models/DCGANB500.swift:13)
 *   sum grad/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   multiply grad/generator/batchNorm2/scaled [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   sum grad/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   multiply grad/generator/batchNorm2/normalised [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   50 MB
 * from Models/DCGANB500.swift:13 */
#line 13 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_leakyReLU2(const dcgan_b500_task *task) {
#line 7378 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* grad/generator/convTranspose2 [49][500][128] */
    const float *const restrict generator_leakyReLU2 = task->pointers[1]; /* generator/leakyReLU2 [49][500][128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[2]; /* generator/batchNorm2/gamma [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[3]; /* generator/convTranspose1 [49][500][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[4]; /* generator/batchNorm2/mean [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[5]; /* generator/batchNorm2/inverse_deviation [128] */
    float *const restrict grad_generator_batchNorm2_normalised = task->pointers[6]; /* grad/generator/batchNorm2/normalised [49][500][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[7]; /* sums for grad/generator/batchNorm2/beta [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[8]; /* sums for grad/generator/batchNorm2/gamma [49][128] */
    float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[9]; /* sums for grad/generator/batchNorm2/inverse_deviation [49][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[128] = {0};
        float total_2[128] = {0};
        float total_3[128] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 128; c++) {
                const float leakyReLU2 = grad_generator_convTranspose2[plane * 64000 + row * 128 + c] * bespoke_slope(generator_leakyReLU2[plane * 64000 + row * 128 + c], 0.3f);
                const float scaled = leakyReLU2 * generator_batchNorm2_gamma[c];
                const float centred = generator_convTranspose1[plane * 64000 + row * 128 + c] - generator_batchNorm2_mean[c];
                grad_generator_batchNorm2_normalised[plane * 64000 + row * 128 + c] = scaled * generator_batchNorm2_inverse_deviation[c];
                total[c] += leakyReLU2;
                total_2[c] += leakyReLU2 * (centred * generator_batchNorm2_inverse_deviation[c]);
                total_3[c] += scaled * centred;
            }
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_beta[plane * 128 + c] = total[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_gamma[plane * 128 + c] = total_2[c];
        }
        for (int c = 0; c < 128; c++) {
            sums_for_grad_generator_batchNorm2_inverse_deviation[plane * 128 + c] = total_3[c];
        }
    }
}

/* dcgan_b500_step_grad_generator_batchNorm2_beta
 *   sum grad/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   sum grad/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   sum grad/generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   scale by -0.5 grad/generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   multiply grad/generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   scale by 8.163265306122449e-05 grad/generator/batchNorm2/squares [128]  (Models/DCGANB500.swift:12)
 *   multiply grad/generator/batchNorm2/mean [128]  (Models/DCGANB500.swift:12)
 *   scale by -4.0816326530612245e-05 grad/generator/batchNorm2/mean [128]  (Models/DCGANB500.swift:12)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   add adam/generator/batchNorm2/gamma/m [128]  (Models/DCGANB500.swift:12)
 *   square adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   add adam/generator/batchNorm2/gamma/v [128]  (Models/DCGANB500.swift:12)
 *   square root adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   multiply adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   divide adam/generator/batchNorm2/gamma [128]  (Models/DCGANB500.swift:12)
 *   subtract generator/batchNorm2/gamma/next [128]  (Models/DCGANB500.swift:12)
 *   scale by 0.09999999999999998 adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   add adam/generator/batchNorm2/beta/m [128]  (Models/DCGANB500.swift:12)
 *   square adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   add adam/generator/batchNorm2/beta/v [128]  (Models/DCGANB500.swift:12)
 *   square root adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   1.0 x + 1e-07 adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   multiply adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   divide adam/generator/batchNorm2/beta [128]  (Models/DCGANB500.swift:12)
 *   subtract generator/batchNorm2/beta/next [128]  (Models/DCGANB500.swift:12)
 *   8 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm2_beta(const dcgan_b500_task *task) {
#line 7451 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm2_beta = task->pointers[0]; /* sums for grad/generator/batchNorm2/beta [49][128] */
    const float *const restrict sums_for_grad_generator_batchNorm2_gamma = task->pointers[1]; /* sums for grad/generator/batchNorm2/gamma [49][128] */
    const float *const restrict sums_for_grad_generator_batchNorm2_inverse_deviation = task->pointers[2]; /* sums for grad/generator/batchNorm2/inverse_deviation [49][128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[3]; /* generator/batchNorm2/inverse_deviation [128] */
    float *const restrict generator_batchNorm2_gamma = task->pointers[4]; /* generator/batchNorm2/gamma [128] */
    float *const restrict adam_generator_batchNorm2_gamma_m = task->pointers[5]; /* adam/generator/batchNorm2/gamma/m [128] */
    float *const restrict adam_generator_batchNorm2_gamma_v = task->pointers[6]; /* adam/generator/batchNorm2/gamma/v [128] */
    float *const restrict adam_generator_batchNorm2_beta_m = task->pointers[7]; /* adam/generator/batchNorm2/beta/m [128] */
    float *const restrict adam_generator_batchNorm2_beta_v = task->pointers[8]; /* adam/generator/batchNorm2/beta/v [128] */
    float *const restrict generator_batchNorm2_beta = task->pointers[9]; /* generator/batchNorm2/beta [128] */
    float *const restrict grad_generator_batchNorm2_squares = task->pointers[10]; /* grad/generator/batchNorm2/squares [128] */
    float *const restrict grad_generator_batchNorm2_mean = task->pointers[11]; /* grad/generator/batchNorm2/mean [128] */
    float *const restrict trace_grad_generator_batchNorm2_gamma = task->pointers[12];
    float *const restrict trace_grad_generator_batchNorm2_beta = task->pointers[13];
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
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
            const float m_2 = 0.9f * m + 0.1f * gamma_2[c];
            const float v = adam_generator_batchNorm2_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_2[c] * gamma_2[c]);
            const float m_3 = adam_generator_batchNorm2_beta_m[column + c];
            const float m_4 = 0.9f * m_3 + 0.1f * beta[c];
            const float v_3 = adam_generator_batchNorm2_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta[c] * beta[c]);
            const float beta_2 = generator_batchNorm2_beta[column + c];
            grad_generator_batchNorm2_squares[column + c] = 0x1.566464p-14f * (-0.5f * inverse_deviation[c] * (inverse_deviation_2 * (inverse_deviation_2 * inverse_deviation_2)));
            grad_generator_batchNorm2_mean[column + c] = -0x1.566464p-15f * (beta[c] * gamma_3 * inverse_deviation_2);
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

/* dcgan_b500_step_grad_generator_batchNorm2_squares
 *   multiply grad/generator/batchNorm2/squares [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   add grad/generator/batchNorm2/squares [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   add grad/generator/batchNorm2/mean_sum [n=500, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   38 MB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm2_squares(const dcgan_b500_task *task) {
#line 7527 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_batchNorm2_squares = task->pointers[0]; /* grad/generator/batchNorm2/squares [128] */
    const float *const restrict generator_convTranspose1 = task->pointers[1]; /* generator/convTranspose1 [49][500][128] */
    const float *const restrict generator_batchNorm2_mean = task->pointers[2]; /* generator/batchNorm2/mean [128] */
    const float *const restrict grad_generator_batchNorm2_normalised = task->pointers[3]; /* grad/generator/batchNorm2/normalised [49][500][128] */
    const float *const restrict grad_generator_batchNorm2_mean = task->pointers[4]; /* grad/generator/batchNorm2/mean [128] */
    float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[5]; /* grad/generator/batchNorm2/mean_sum [49][500][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 128; c++) {
                grad_generator_batchNorm2_mean_sum[plane * 64000 + row * 128 + c] = grad_generator_batchNorm2_normalised[plane * 64000 + row * 128 + c] + grad_generator_batchNorm2_squares[c] * (generator_convTranspose1[plane * 64000 + row * 128 + c] - generator_batchNorm2_mean[c]) + grad_generator_batchNorm2_mean[c];
            }
        }
    }
}

/* dcgan_b500_step_pack_generator_convTranspose1_kernel_2
 *   pack generator/convTranspose1/kernel [5, 5, 128, 256]
 *   7 MB
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_pack_generator_convTranspose1_kernel_2(const dcgan_b500_task *task) {
#line 7551 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1_kernel = task->pointers[0]; /* generator/convTranspose1/kernel [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel_in_panels = task->pointers[1]; /* generator/convTranspose1/kernel in panels [25][8][128][32] */
    const range items = share_evenly(3200, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 128;
        bespoke_pack_row(generator_convTranspose1_kernel + plane * 32768 + item % 128 * 256,
                         generator_convTranspose1_kernel_in_panels + plane * 32768 + item % 128 * 32, 4096, 32,
                         256);
    }
}

/* dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum
 *   transform grad/generator/batchNorm2/mean_sum [n=500, 7, 7, 128]
 *   78 MB
 * from Models/DCGANB500.swift:12 */
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_to_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_to_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static void dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum(const dcgan_b500_task *task) {
#line 7611 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_from_row;
    const int32_t *const from_column = dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_from_column;
    const int32_t *const to_row = dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_to_row;
    const int32_t *const to_column = dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_to_column;
    const float *const restrict grad_generator_batchNorm2_mean_sum = task->pointers[0]; /* grad/generator/batchNorm2/mean_sum [49][500][128] */
    float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm2/mean_sum [256][64000] */
    const range items = share_evenly(250, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(grad_generator_batchNorm2_mean_sum, 64000, from_row, 7, from_column, 7,
                           dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_rows,
                           dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum_rows,
                           transformed_grad_generator_batchNorm2_mean_sum, 64016, to_row, 16, to_column, 16,
                           lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_grad_generator_convTranspose1
 *   convolution 5x5, stride 1: grad/generator/convTranspose1 [n=500, 7, 7, 256]  (Models/DCGANB500.swift:11)
 *   8388.6 MFLOP instead of 27557.9, 205 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_products_of_grad_generator_convTranspose1_first_term[257] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256,
};
static const term dcgan_b500_step_products_of_grad_generator_convTranspose1_terms[257] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {24, 6}, {25, 6}, {26, 6}, {27, 6}, {28, 7}, {29, 7}, {30, 7}, {31, 7}, {32, 8}, {33, 8},
    {34, 8}, {35, 8}, {36, 9}, {37, 9}, {38, 9}, {39, 9}, {40, 10}, {41, 10}, {42, 10}, {43, 10},
    {44, 11}, {45, 11}, {46, 11}, {47, 11}, {48, 12}, {49, 12}, {50, 12}, {51, 12}, {52, 13}, {53, 13},
    {54, 13}, {55, 13}, {56, 14}, {57, 14}, {58, 14}, {59, 14}, {60, 15}, {61, 15}, {62, 15}, {63, 15},
    {64, 16}, {65, 16}, {66, 16}, {67, 16}, {68, 17}, {69, 17}, {70, 17}, {71, 17}, {72, 18}, {73, 18},
    {74, 18}, {75, 18}, {76, 19}, {77, 19}, {78, 19}, {79, 19}, {80, 20}, {81, 20}, {82, 20}, {83, 20},
    {84, 21}, {85, 21}, {86, 21}, {87, 21}, {88, 22}, {89, 22}, {90, 22}, {91, 22}, {92, 23}, {93, 23},
    {94, 23}, {95, 23}, {96, 24}, {97, 24}, {98, 24}, {99, 24}, {100, 25}, {101, 25}, {102, 25},
    {103, 25}, {104, 26}, {105, 26}, {106, 26}, {107, 26}, {108, 27}, {109, 27}, {110, 27}, {111, 27},
    {112, 28}, {113, 28}, {114, 28}, {115, 28}, {116, 29}, {117, 29}, {118, 29}, {119, 29}, {120, 30},
    {121, 30}, {122, 30}, {123, 30}, {124, 31}, {125, 31}, {126, 31}, {127, 31}, {128, 32}, {129, 32},
    {130, 32}, {131, 32}, {132, 33}, {133, 33}, {134, 33}, {135, 33}, {136, 34}, {137, 34}, {138, 34},
    {139, 34}, {140, 35}, {141, 35}, {142, 35}, {143, 35}, {144, 36}, {145, 36}, {146, 36}, {147, 36},
    {148, 37}, {149, 37}, {150, 37}, {151, 37}, {152, 38}, {153, 38}, {154, 38}, {155, 38}, {156, 39},
    {157, 39}, {158, 39}, {159, 39}, {160, 40}, {161, 40}, {162, 40}, {163, 40}, {164, 41}, {165, 41},
    {166, 41}, {167, 41}, {168, 42}, {169, 42}, {170, 42}, {171, 42}, {172, 43}, {173, 43}, {174, 43},
    {175, 43}, {176, 44}, {177, 44}, {178, 44}, {179, 44}, {180, 45}, {181, 45}, {182, 45}, {183, 45},
    {184, 46}, {185, 46}, {186, 46}, {187, 46}, {188, 47}, {189, 47}, {190, 47}, {191, 47}, {192, 48},
    {193, 48}, {194, 48}, {195, 48}, {196, 49}, {197, 49}, {198, 49}, {199, 49}, {200, 50}, {201, 50},
    {202, 50}, {203, 50}, {204, 51}, {205, 51}, {206, 51}, {207, 51}, {208, 52}, {209, 52}, {210, 52},
    {211, 52}, {212, 53}, {213, 53}, {214, 53}, {215, 53}, {216, 54}, {217, 54}, {218, 54}, {219, 54},
    {220, 55}, {221, 55}, {222, 55}, {223, 55}, {224, 56}, {225, 56}, {226, 56}, {227, 56}, {228, 57},
    {229, 57}, {230, 57}, {231, 57}, {232, 58}, {233, 58}, {234, 58}, {235, 58}, {236, 59}, {237, 59},
    {238, 59}, {239, 59}, {240, 60}, {241, 60}, {242, 60}, {243, 60}, {244, 61}, {245, 61}, {246, 61},
    {247, 61}, {248, 62}, {249, 62}, {250, 62}, {251, 62}, {252, 63}, {253, 63}, {254, 63}, {255, 63},
    {0, 0},
};
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_generator_convTranspose1(const dcgan_b500_task *task) {
#line 7679 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_generator_convTranspose1_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_generator_convTranspose1_terms;
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* products of grad/generator/convTranspose1 [256][500][256] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm2/mean_sum [256][64000] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* transformed generator/convTranspose1/kernel [64][32768] */
    const range items = share_by_terms(first_term, 256, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        bespoke_multiply(500, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_grad_generator_batchNorm2_mean_sum, 64016, 128, 1,
                         transformed_generator_convTranspose1_kernel + item % 8 * 4096, 32784, 32, 128,
                         products_of_grad_generator_convTranspose1 + (plane * 128016 + column), 256, 0, NULL);
    }
}

/* dcgan_b500_step_grad_generator_convTranspose1
 *   convolution 5x5, stride 1: grad/generator/convTranspose1 [n=500, 7, 7, 256]  (Models/DCGANB500.swift:11)
 *   156 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_from_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_from_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_to_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_to_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static void dcgan_b500_step_grad_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose1(const dcgan_b500_task *task) {
#line 7735 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_generator_convTranspose1_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_generator_convTranspose1_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_generator_convTranspose1_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_generator_convTranspose1_to_column;
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* products of grad/generator/convTranspose1 [256][500][256] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* grad/generator/convTranspose1 [49][500][256] */
    const range items = share_evenly(500, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(products_of_grad_generator_convTranspose1, 128016, from_row, 16, from_column, 16,
                           dcgan_b500_step_grad_generator_convTranspose1_rows,
                           dcgan_b500_step_grad_generator_convTranspose1_rows, grad_generator_convTranspose1,
                           128000, to_row, 7, to_column, 7, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_products_of_grad_generator_convTranspose1_2
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   8388.6 MFLOP instead of 27557.9, 205 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_products_of_grad_generator_convTranspose1_2_first_term[65] = {
    0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 84, 88, 92, 96, 100,
    104, 108, 112, 116, 120, 124, 128, 132, 136, 140, 144, 148, 152, 156, 160, 164, 168, 172, 176, 180,
    184, 188, 192, 196, 200, 204, 208, 212, 216, 220, 224, 228, 232, 236, 240, 244, 248, 252, 256,
};
static const term dcgan_b500_step_products_of_grad_generator_convTranspose1_2_terms[257] = {
    {0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 6}, {7, 7}, {8, 8}, {9, 9}, {10, 10}, {11, 11},
    {12, 12}, {13, 13}, {14, 14}, {15, 15}, {16, 16}, {17, 17}, {18, 18}, {19, 19}, {20, 20}, {21, 21},
    {22, 22}, {23, 23}, {24, 24}, {25, 25}, {26, 26}, {27, 27}, {28, 28}, {29, 29}, {30, 30}, {31, 31},
    {32, 32}, {33, 33}, {34, 34}, {35, 35}, {36, 36}, {37, 37}, {38, 38}, {39, 39}, {40, 40}, {41, 41},
    {42, 42}, {43, 43}, {44, 44}, {45, 45}, {46, 46}, {47, 47}, {48, 48}, {49, 49}, {50, 50}, {51, 51},
    {52, 52}, {53, 53}, {54, 54}, {55, 55}, {56, 56}, {57, 57}, {58, 58}, {59, 59}, {60, 60}, {61, 61},
    {62, 62}, {63, 63}, {64, 64}, {65, 65}, {66, 66}, {67, 67}, {68, 68}, {69, 69}, {70, 70}, {71, 71},
    {72, 72}, {73, 73}, {74, 74}, {75, 75}, {76, 76}, {77, 77}, {78, 78}, {79, 79}, {80, 80}, {81, 81},
    {82, 82}, {83, 83}, {84, 84}, {85, 85}, {86, 86}, {87, 87}, {88, 88}, {89, 89}, {90, 90}, {91, 91},
    {92, 92}, {93, 93}, {94, 94}, {95, 95}, {96, 96}, {97, 97}, {98, 98}, {99, 99}, {100, 100},
    {101, 101}, {102, 102}, {103, 103}, {104, 104}, {105, 105}, {106, 106}, {107, 107}, {108, 108},
    {109, 109}, {110, 110}, {111, 111}, {112, 112}, {113, 113}, {114, 114}, {115, 115}, {116, 116},
    {117, 117}, {118, 118}, {119, 119}, {120, 120}, {121, 121}, {122, 122}, {123, 123}, {124, 124},
    {125, 125}, {126, 126}, {127, 127}, {128, 128}, {129, 129}, {130, 130}, {131, 131}, {132, 132},
    {133, 133}, {134, 134}, {135, 135}, {136, 136}, {137, 137}, {138, 138}, {139, 139}, {140, 140},
    {141, 141}, {142, 142}, {143, 143}, {144, 144}, {145, 145}, {146, 146}, {147, 147}, {148, 148},
    {149, 149}, {150, 150}, {151, 151}, {152, 152}, {153, 153}, {154, 154}, {155, 155}, {156, 156},
    {157, 157}, {158, 158}, {159, 159}, {160, 160}, {161, 161}, {162, 162}, {163, 163}, {164, 164},
    {165, 165}, {166, 166}, {167, 167}, {168, 168}, {169, 169}, {170, 170}, {171, 171}, {172, 172},
    {173, 173}, {174, 174}, {175, 175}, {176, 176}, {177, 177}, {178, 178}, {179, 179}, {180, 180},
    {181, 181}, {182, 182}, {183, 183}, {184, 184}, {185, 185}, {186, 186}, {187, 187}, {188, 188},
    {189, 189}, {190, 190}, {191, 191}, {192, 192}, {193, 193}, {194, 194}, {195, 195}, {196, 196},
    {197, 197}, {198, 198}, {199, 199}, {200, 200}, {201, 201}, {202, 202}, {203, 203}, {204, 204},
    {205, 205}, {206, 206}, {207, 207}, {208, 208}, {209, 209}, {210, 210}, {211, 211}, {212, 212},
    {213, 213}, {214, 214}, {215, 215}, {216, 216}, {217, 217}, {218, 218}, {219, 219}, {220, 220},
    {221, 221}, {222, 222}, {223, 223}, {224, 224}, {225, 225}, {226, 226}, {227, 227}, {228, 228},
    {229, 229}, {230, 230}, {231, 231}, {232, 232}, {233, 233}, {234, 234}, {235, 235}, {236, 236},
    {237, 237}, {238, 238}, {239, 239}, {240, 240}, {241, 241}, {242, 242}, {243, 243}, {244, 244},
    {245, 245}, {246, 246}, {247, 247}, {248, 248}, {249, 249}, {250, 250}, {251, 251}, {252, 252},
    {253, 253}, {254, 254}, {255, 255}, {0, 0},
};
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_products_of_grad_generator_convTranspose1_2(const dcgan_b500_task *task) {
#line 7795 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_products_of_grad_generator_convTranspose1_2_first_term;
    const term *const terms = dcgan_b500_step_products_of_grad_generator_convTranspose1_2_terms;
    float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* products of grad/generator/convTranspose1 [64][128][256] */
    const float *const restrict transformed_grad_generator_batchNorm2_mean_sum = task->pointers[1]; /* transformed grad/generator/batchNorm2/mean_sum [256][64000] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[2]; /* transformed generator/reshape1 [256][128000] */
    const range items = share_by_terms(first_term, 64, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        float *const restrict copies_ = task->scratch; /* [16000] */
        bespoke_multiply(128, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_grad_generator_batchNorm2_mean_sum, 64016, 1, 128,
                         transformed_generator_reshape1 + item % 8 * 32, 128016, 256, 500,
                         products_of_grad_generator_convTranspose1 + (plane * 32784 + column), 256, 0, copies_);
    }
}

/* dcgan_b500_step_grad_generator_convTranspose1_2
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   12 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_2_from_row[8] = {
    0, 8, 16, 24, 32, 40, 48, 56,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_2_from_column[8] = {
    0, 1, 2, 3, 4, 5, 6, 7,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_2_to_row[5] = {
    0, 5, 10, 15, 20,
};
static const int32_t dcgan_b500_step_grad_generator_convTranspose1_2_to_column[5] = {
    0, 1, 2, 3, 4,
};
static void dcgan_b500_step_grad_generator_convTranspose1_2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose1_2(const dcgan_b500_task *task) {
#line 7844 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_step_grad_generator_convTranspose1_2_from_row;
    const int32_t *const from_column = dcgan_b500_step_grad_generator_convTranspose1_2_from_column;
    const int32_t *const to_row = dcgan_b500_step_grad_generator_convTranspose1_2_to_row;
    const int32_t *const to_column = dcgan_b500_step_grad_generator_convTranspose1_2_to_column;
    const float *const restrict products_of_grad_generator_convTranspose1 = task->pointers[0]; /* products of grad/generator/convTranspose1 [64][128][256] */
    float *const restrict grad_generator_convTranspose1 = task->pointers[1]; /* grad/generator/convTranspose1 [5][5][128][256] */
    const range items = share_evenly(128, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [10240] */
        bespoke_map_planes(products_of_grad_generator_convTranspose1, 32784, from_row, 8, from_column, 8,
                           dcgan_b500_step_grad_generator_convTranspose1_2_rows,
                           dcgan_b500_step_grad_generator_convTranspose1_2_rows, grad_generator_convTranspose1,
                           32768, to_row, 5, to_column, 5, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_step_grad_generator_leakyReLU1
 *   multiply grad/generator/leakyReLU1 [n=500, 12544]  (Models/DCGANB500.swift:8)
 *   sum grad/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   multiply grad/generator/batchNorm1/scaled [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   sum grad/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   multiply grad/generator/batchNorm1/normalised [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   sum grad/generator/batchNorm1/inverse_deviation [12544]  (Models/DCGANB500.swift:7)
 *   101 MB
 * from Models/DCGANB500.swift:8 */
#line 8 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_leakyReLU1(const dcgan_b500_task *task) {
#line 7872 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* grad/generator/convTranspose1 [49][500][256] */
    const float *const restrict generator_leakyReLU1 = task->pointers[1]; /* generator/leakyReLU1 [49][500][256] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[2]; /* generator/batchNorm1/gamma [12544] */
    const float *const restrict generator_dense1 = task->pointers[3]; /* generator/dense1 [49][500][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[4]; /* generator/batchNorm1/mean [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[5]; /* generator/batchNorm1/inverse_deviation [12544] */
    float *const restrict grad_generator_batchNorm1_normalised = task->pointers[6]; /* grad/generator/batchNorm1/normalised [49][500][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[7]; /* sums for grad/generator/batchNorm1/beta [49][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[8]; /* sums for grad/generator/batchNorm1/gamma [49][256] */
    float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[9]; /* sums for grad/generator/batchNorm1/inverse_deviation [49][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float total[256] = {0};
        float total_2[256] = {0};
        float total_3[256] = {0};
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 256; c++) {
                const float leakyReLU1 = grad_generator_convTranspose1[plane * 128000 + row * 256 + c] * bespoke_slope(generator_leakyReLU1[plane * 128000 + row * 256 + c], 0.3f);
                const float scaled = leakyReLU1 * generator_batchNorm1_gamma[plane * 256 + c];
                const float centred = generator_dense1[plane * 128000 + row * 256 + c] - generator_batchNorm1_mean[plane * 256 + c];
                const float inverse_deviation = generator_batchNorm1_inverse_deviation[plane * 256 + c];
                grad_generator_batchNorm1_normalised[plane * 128000 + row * 256 + c] = scaled * inverse_deviation;
                total[c] += leakyReLU1;
                total_2[c] += leakyReLU1 * (centred * inverse_deviation);
                total_3[c] += scaled * centred;
            }
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_beta[plane * 256 + c] = total[c];
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_gamma[plane * 256 + c] = total_2[c];
        }
        for (int c = 0; c < 256; c++) {
            sums_for_grad_generator_batchNorm1_inverse_deviation[plane * 256 + c] = total_3[c];
        }
    }
}

/* dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation
 *   scale by -0.5 grad/generator/batchNorm1/inverse_deviation [12544]  (Models/DCGANB500.swift:7)
 *   multiply grad/generator/batchNorm1/inverse_deviation [12544]  (Models/DCGANB500.swift:7)
 *   scale by 0.004 grad/generator/batchNorm1/squares [12544]  (Models/DCGANB500.swift:7)
 *   multiply grad/generator/batchNorm1/mean [12544]  (Models/DCGANB500.swift:7)
 *   scale by -0.002 grad/generator/batchNorm1/mean [12544]  (Models/DCGANB500.swift:7)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   add adam/generator/batchNorm1/gamma/m [12544]  (Models/DCGANB500.swift:7)
 *   square adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   add adam/generator/batchNorm1/gamma/v [12544]  (Models/DCGANB500.swift:7)
 *   square root adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   multiply adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   divide adam/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   subtract generator/batchNorm1/gamma/next [12544]  (Models/DCGANB500.swift:7)
 *   scale by 0.09999999999999998 adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   add adam/generator/batchNorm1/beta/m [12544]  (Models/DCGANB500.swift:7)
 *   square adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   scale by 0.0010000000000000009 adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   add adam/generator/batchNorm1/beta/v [12544]  (Models/DCGANB500.swift:7)
 *   square root adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   1.0 x + 1e-07 adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   multiply adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   divide adam/generator/batchNorm1/beta [12544]  (Models/DCGANB500.swift:7)
 *   subtract generator/batchNorm1/beta/next [12544]  (Models/DCGANB500.swift:7)
 *   903 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation(const dcgan_b500_task *task) {
#line 7943 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict sums_for_grad_generator_batchNorm1_inverse_deviation = task->pointers[0]; /* sums for grad/generator/batchNorm1/inverse_deviation [49][256] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* generator/batchNorm1/inverse_deviation [12544] */
    const float *const restrict sums_for_grad_generator_batchNorm1_beta = task->pointers[2]; /* sums for grad/generator/batchNorm1/beta [49][256] */
    float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [12544] */
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[4]; /* sums for grad/generator/batchNorm1/gamma [49][256] */
    float *const restrict adam_generator_batchNorm1_gamma_m = task->pointers[5]; /* adam/generator/batchNorm1/gamma/m [12544] */
    float *const restrict adam_generator_batchNorm1_gamma_v = task->pointers[6]; /* adam/generator/batchNorm1/gamma/v [12544] */
    float *const restrict adam_generator_batchNorm1_beta_m = task->pointers[7]; /* adam/generator/batchNorm1/beta/m [12544] */
    float *const restrict adam_generator_batchNorm1_beta_v = task->pointers[8]; /* adam/generator/batchNorm1/beta/v [12544] */
    float *const restrict generator_batchNorm1_beta = task->pointers[9]; /* generator/batchNorm1/beta [12544] */
    float *const restrict grad_generator_batchNorm1_squares = task->pointers[10]; /* grad/generator/batchNorm1/squares [12544] */
    float *const restrict grad_generator_batchNorm1_mean = task->pointers[11]; /* grad/generator/batchNorm1/mean [12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
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
            const float m_2 = 0.9f * m + 0.1f * gamma_3;
            const float v = adam_generator_batchNorm1_gamma_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (gamma_3 * gamma_3);
            const float m_3 = adam_generator_batchNorm1_beta_m[column + c];
            const float m_4 = 0.9f * m_3 + 0.1f * beta;
            const float v_3 = adam_generator_batchNorm1_beta_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (beta * beta);
            const float beta_2 = generator_batchNorm1_beta[column + c];
            grad_generator_batchNorm1_squares[column + c] = 0.004f * (-0.5f * sums_for_grad_generator_batchNorm1_inverse_deviation[column + c] * (inverse_deviation * (inverse_deviation * inverse_deviation)));
            grad_generator_batchNorm1_mean[column + c] = -0.002f * (beta * gamma_2 * inverse_deviation);
            generator_batchNorm1_gamma[column + c] = gamma_2 - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            generator_batchNorm1_beta[column + c] = beta_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            adam_generator_batchNorm1_gamma_m[column + c] = m_2;
            adam_generator_batchNorm1_gamma_v[column + c] = v_2;
            adam_generator_batchNorm1_beta_m[column + c] = m_4;
            adam_generator_batchNorm1_beta_v[column + c] = v_4;
        }
    }
}

/* dcgan_b500_step_grad_generator_batchNorm1_squares
 *   multiply grad/generator/batchNorm1/squares [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   add grad/generator/batchNorm1/squares [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   add grad/generator/batchNorm1/mean_sum [n=500, 12544]  (Models/DCGANB500.swift:7)
 *   75 MB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm1_squares(const dcgan_b500_task *task) {
#line 7996 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_batchNorm1_squares = task->pointers[0]; /* grad/generator/batchNorm1/squares [12544] */
    const float *const restrict generator_dense1 = task->pointers[1]; /* generator/dense1 [49][500][256] */
    const float *const restrict generator_batchNorm1_mean = task->pointers[2]; /* generator/batchNorm1/mean [12544] */
    const float *const restrict grad_generator_batchNorm1_normalised = task->pointers[3]; /* grad/generator/batchNorm1/normalised [49][500][256] */
    const float *const restrict grad_generator_batchNorm1_mean = task->pointers[4]; /* grad/generator/batchNorm1/mean [12544] */
    float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[5]; /* grad/generator/batchNorm1/mean_sum [49][500][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            for (int c = 0; c < 256; c++) {
                grad_generator_batchNorm1_mean_sum[plane * 128000 + row * 256 + c] = grad_generator_batchNorm1_normalised[plane * 128000 + row * 256 + c] + grad_generator_batchNorm1_squares[plane * 256 + c] * (generator_dense1[plane * 128000 + row * 256 + c] - generator_batchNorm1_mean[plane * 256 + c]) + grad_generator_batchNorm1_mean[plane * 256 + c];
            }
        }
    }
}

/* dcgan_b500_step_grad_generator_dense1
 *   dense, gradient of the kernel: grad/generator/dense1 [100, 12544]  (Models/DCGANB500.swift:6)
 *   1254.4 MFLOP, 30 MB
 * from Models/DCGANB500.swift:6 */
static const int32_t dcgan_b500_step_grad_generator_dense1_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_step_grad_generator_dense1_terms[50] = {
    {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 9}, {0, 10}, {0, 11},
    {0, 12}, {0, 13}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}, {0, 19}, {0, 20}, {0, 21}, {0, 22},
    {0, 23}, {0, 24}, {0, 25}, {0, 26}, {0, 27}, {0, 28}, {0, 29}, {0, 30}, {0, 31}, {0, 32}, {0, 33},
    {0, 34}, {0, 35}, {0, 36}, {0, 37}, {0, 38}, {0, 39}, {0, 40}, {0, 41}, {0, 42}, {0, 43}, {0, 44},
    {0, 45}, {0, 46}, {0, 47}, {0, 48}, {0, 0},
};
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_dense1(const dcgan_b500_task *task) {
#line 8031 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_step_grad_generator_dense1_first_term;
    const term *const terms = dcgan_b500_step_grad_generator_dense1_terms;
    float *const restrict grad_generator_dense1 = task->pointers[0]; /* grad/generator/dense1 [100][12544] */
    const float *const restrict noise = task->pointers[1]; /* noise [1][500][100] */
    const float *const restrict grad_generator_batchNorm1_mean_sum = task->pointers[2]; /* grad/generator/batchNorm1/mean_sum [49][500][256] */
    float *const restrict trace_grad_generator_dense1_kernel = task->pointers[3];
    const range items = share_by_terms(first_term, 49, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        float *const restrict copies_ = task->scratch; /* [16000] */
        bespoke_multiply(100, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         noise, 50000, 1, 100, grad_generator_batchNorm1_mean_sum + item % 8 * 32, 128000, 256,
                         500, grad_generator_dense1 + (plane * 256 + column), 12544, 0, copies_);
        for (int row = 0; row < 100; row++) {
            for (int c = 0; c < 32; c++) {
                const float dense1 = grad_generator_dense1[plane * 256 + row * 12544 + column + c];
                if (trace_grad_generator_dense1_kernel) {
                    trace_grad_generator_dense1_kernel[plane * 256 + row * 12544 + column + c] = dense1;
                }
            }
        }
    }
}

/* dcgan_b500_step_adam_discriminator_conv1_kernel_m
 *   add adam/discriminator/conv1/kernel/m [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   add adam/discriminator/conv1/kernel/v [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   square root adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   1.0 x + 1e-07 adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   multiply adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   divide adam/discriminator/conv1/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   subtract discriminator/conv1/kernel/next [5, 5, 1, 64]  (Models/DCGANB500.swift:24)
 *   add adam/generator/convTranspose3/kernel/m [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   add adam/generator/convTranspose3/kernel/v [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   square root adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   1.0 x + 1e-07 adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   multiply adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   divide adam/generator/convTranspose3/kernel [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   subtract generator/convTranspose3/kernel/next [5, 5, 1, 64]  (Models/DCGANB500.swift:19)
 *   96 kB
 * from Models/DCGANB500.swift:24 */
#line 24 "Models/DCGANB500.swift"
static void dcgan_b500_step_adam_discriminator_conv1_kernel_m(const dcgan_b500_task *task) {
#line 8076 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_discriminator_conv1_kernel_m = task->pointers[0]; /* adam/discriminator/conv1/kernel/m [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel = task->pointers[1]; /* adam/discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict adam_discriminator_conv1_kernel_v = task->pointers[2]; /* adam/discriminator/conv1/kernel/v [5][5][1][64] */
    const float *const restrict adam_discriminator_conv1_kernel_2 = task->pointers[3]; /* adam/discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict discriminator_conv1_kernel = task->pointers[4]; /* discriminator/conv1/kernel [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_m = task->pointers[5]; /* adam/generator/convTranspose3/kernel/m [5][5][1][64] */
    const float *const restrict grad_generator_convTranspose3 = task->pointers[6]; /* grad/generator/convTranspose3 [5][5][1][64] */
    float *const restrict adam_generator_convTranspose3_kernel_v = task->pointers[7]; /* adam/generator/convTranspose3/kernel/v [5][5][1][64] */
    float *const restrict generator_convTranspose3_kernel = task->pointers[8]; /* generator/convTranspose3/kernel [5][5][1][64] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(7, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 7 * 256;
        const int columns = column + 256 < 1600 ? 256 : 1600 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_discriminator_conv1_kernel_m[column + c];
            const float m_2 = 0.9f * m + adam_discriminator_conv1_kernel[column + c];
            const float v = adam_discriminator_conv1_kernel_v[column + c];
            const float v_2 = 0.999f * v + adam_discriminator_conv1_kernel_2[column + c];
            const float kernel = discriminator_conv1_kernel[column + c];
            const float m_3 = adam_generator_convTranspose3_kernel_m[column + c];
            const float convTranspose3 = grad_generator_convTranspose3[column + c];
            const float m_4 = 0.9f * m_3 + 0.1f * convTranspose3;
            const float v_3 = adam_generator_convTranspose3_kernel_v[column + c];
            const float v_4 = 0.999f * v_3 + 0.001f * (convTranspose3 * convTranspose3);
            const float kernel_2 = generator_convTranspose3_kernel[column + c];
            generator_convTranspose3_kernel[column + c] = kernel_2 - step_size * m_4 / (sqrtf(v_4) + 0x1.ad7f2ap-24f);
            discriminator_conv1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose3_kernel_m[column + c] = m_4;
            adam_generator_convTranspose3_kernel_v[column + c] = v_4;
            adam_discriminator_conv1_kernel_m[column + c] = m_2;
            adam_discriminator_conv1_kernel_v[column + c] = v_2;
        }
    }
}

/* dcgan_b500_step_adam_discriminator_conv2_kernel
 *   scale by 0.09999999999999998 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   add adam/discriminator/conv2/kernel/m [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   square adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   scale by 0.0010000000000000009 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   add adam/discriminator/conv2/kernel/v [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   square root adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   1.0 x + 1e-07 adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   multiply adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   divide adam/discriminator/conv2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   subtract discriminator/conv2/kernel/next [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   6 MB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_adam_discriminator_conv2_kernel(const dcgan_b500_task *task) {
#line 8129 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* grad/discriminator/conv2/real/product [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_m = task->pointers[1]; /* adam/discriminator/conv2/kernel/m [5][5][64][128] */
    float *const restrict adam_discriminator_conv2_kernel_v = task->pointers[2]; /* adam/discriminator/conv2/kernel/v [5][5][64][128] */
    float *const restrict discriminator_conv2_kernel = task->pointers[3]; /* discriminator/conv2/kernel [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float product = grad_discriminator_conv2_real_product[column + c];
            const float m = adam_discriminator_conv2_kernel_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * product;
            const float v = adam_discriminator_conv2_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (product * product);
            const float kernel = discriminator_conv2_kernel[column + c];
            discriminator_conv2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_discriminator_conv2_kernel_m[column + c] = m_2;
            adam_discriminator_conv2_kernel_v[column + c] = v_2;
        }
    }
}

/* dcgan_b500_step_adam_generator_dense1_kernel_m
 *   add adam/generator/dense1/kernel/m [100, 12544]  (Models/DCGANB500.swift:6)
 *   add adam/generator/dense1/kernel/v [100, 12544]  (Models/DCGANB500.swift:6)
 *   square root adam/generator/dense1/kernel [100, 12544]  (Models/DCGANB500.swift:6)
 *   1.0 x + 1e-07 adam/generator/dense1/kernel [100, 12544]  (Models/DCGANB500.swift:6)
 *   multiply adam/generator/dense1/kernel [100, 12544]  (Models/DCGANB500.swift:6)
 *   divide adam/generator/dense1/kernel [100, 12544]  (Models/DCGANB500.swift:6)
 *   subtract generator/dense1/kernel/next [100, 12544]  (Models/DCGANB500.swift:6)
 *   35 MB
 * from Models/DCGANB500.swift:6 */
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_step_adam_generator_dense1_kernel_m(const dcgan_b500_task *task) {
#line 8165 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict adam_generator_dense1_kernel_m = task->pointers[0]; /* adam/generator/dense1/kernel/m [100][12544] */
    const float *const restrict grad_generator_dense1 = task->pointers[1]; /* grad/generator/dense1 [100][12544] */
    float *const restrict adam_generator_dense1_kernel_v = task->pointers[2]; /* adam/generator/dense1/kernel/v [100][12544] */
    float *const restrict generator_dense1_kernel = task->pointers[3]; /* generator/dense1/kernel [100][12544] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(613, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 613 * 2048;
        const int columns = column + 2048 < 1254400 ? 2048 : 1254400 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            const float m = adam_generator_dense1_kernel_m[column + c];
            const float dense1 = grad_generator_dense1[column + c];
            const float m_2 = 0.9f * m + 0.1f * dense1;
            const float v = adam_generator_dense1_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (dense1 * dense1);
            const float kernel = generator_dense1_kernel[column + c];
            generator_dense1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_dense1_kernel_m[column + c] = m_2;
            adam_generator_dense1_kernel_v[column + c] = v_2;
        }
    }
}

/* dcgan_b500_step_adam_generator_convTranspose1_kernel
 *   scale by 0.09999999999999998 adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   add adam/generator/convTranspose1/kernel/m [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   square adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   scale by 0.0010000000000000009 adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   add adam/generator/convTranspose1/kernel/v [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   square root adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   1.0 x + 1e-07 adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   multiply adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   divide adam/generator/convTranspose1/kernel [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   subtract generator/convTranspose1/kernel/next [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   23 MB
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_adam_generator_convTranspose1_kernel(const dcgan_b500_task *task) {
#line 8205 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* grad/generator/convTranspose1 [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_m = task->pointers[1]; /* adam/generator/convTranspose1/kernel/m [5][5][128][256] */
    float *const restrict adam_generator_convTranspose1_kernel_v = task->pointers[2]; /* adam/generator/convTranspose1/kernel/v [5][5][128][256] */
    float *const restrict generator_convTranspose1_kernel = task->pointers[3]; /* generator/convTranspose1/kernel [5][5][128][256] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(400, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 400 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float convTranspose1 = grad_generator_convTranspose1[column + c];
            const float m = adam_generator_convTranspose1_kernel_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * convTranspose1;
            const float v = adam_generator_convTranspose1_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (convTranspose1 * convTranspose1);
            const float kernel = generator_convTranspose1_kernel[column + c];
            generator_convTranspose1_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose1_kernel_m[column + c] = m_2;
            adam_generator_convTranspose1_kernel_v[column + c] = v_2;
        }
    }
}

/* dcgan_b500_step_adam_generator_convTranspose2_kernel
 *   scale by 0.09999999999999998 adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   add adam/generator/convTranspose2/kernel/m [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   square adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   scale by 0.0010000000000000009 adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   add adam/generator/convTranspose2/kernel/v [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   square root adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   1.0 x + 1e-07 adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   multiply adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   divide adam/generator/convTranspose2/kernel [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   subtract generator/convTranspose2/kernel/next [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   6 MB
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_adam_generator_convTranspose2_kernel(const dcgan_b500_task *task) {
#line 8244 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* grad/generator/convTranspose2 [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_m = task->pointers[1]; /* adam/generator/convTranspose2/kernel/m [5][5][64][128] */
    float *const restrict adam_generator_convTranspose2_kernel_v = task->pointers[2]; /* adam/generator/convTranspose2/kernel/v [5][5][64][128] */
    float *const restrict generator_convTranspose2_kernel = task->pointers[3]; /* generator/convTranspose2/kernel [5][5][64][128] */
    const float step_size = bespoke_adam_step_size(call->step, 0.0001, 0.9, 0.999, 1, task->numbers[0]);
    const range items = share_evenly(100, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 100 * 2048;
        for (int c = 0; c < 2048; c++) {
            const float convTranspose2 = grad_generator_convTranspose2[column + c];
            const float m = adam_generator_convTranspose2_kernel_m[column + c];
            const float m_2 = 0.9f * m + 0.1f * convTranspose2;
            const float v = adam_generator_convTranspose2_kernel_v[column + c];
            const float v_2 = 0.999f * v + 0.001f * (convTranspose2 * convTranspose2);
            const float kernel = generator_convTranspose2_kernel[column + c];
            generator_convTranspose2_kernel[column + c] = kernel - step_size * m_2 / (sqrtf(v_2) + 0x1.ad7f2ap-24f);
            adam_generator_convTranspose2_kernel_m[column + c] = m_2;
            adam_generator_convTranspose2_kernel_v[column + c] = v_2;
        }
    }
}

/* dcgan_b500_step_mask_dropout1_real
 *   random numbers mask/dropout1/real [n=500, 14, 14, 64]  (Models/DCGANB500.swift:26)
 *   0 kB
 *   also runs as dcgan_b500_step_mask_dropout1_fake
 * from Models/DCGANB500.swift:26 */
#line 26 "Models/DCGANB500.swift"
static void dcgan_b500_step_mask_dropout1_real(const dcgan_b500_task *task) {
#line 8275 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout1_real = task->pointers[0];
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            float real[64];
            bespoke_dropout_mask(real, 64, call, task->numbers[0], plane * 64 + row * 12544, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 64; c++) {
                if (trace_mask_dropout1_real) {
                    trace_mask_dropout1_real[plane * 64 + row * 12544 + c] = real[c];
                }
            }
        }
    }
}

/* dcgan_b500_step_mask_dropout2_real
 *   random numbers mask/dropout2/real [n=500, 7, 7, 128]  (Models/DCGANB500.swift:30)
 *   0 kB
 *   also runs as dcgan_b500_step_mask_dropout2_fake
 * from Models/DCGANB500.swift:30 */
#line 30 "Models/DCGANB500.swift"
static void dcgan_b500_step_mask_dropout2_real(const dcgan_b500_task *task) {
#line 8301 "DCGANB500_kernels.h"
    const bespoke_call *const call = task->call;
    float *const restrict trace_mask_dropout2_real = task->pointers[0];
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 500; row++) {
            float real[128];
            bespoke_dropout_mask(real, 128, call, task->numbers[0], plane * 128 + row * 6272, 1288490189u,
                                 0x1.6db6dcp+0f);
            for (int c = 0; c < 128; c++) {
                if (trace_mask_dropout2_real) {
                    trace_mask_dropout2_real[plane * 128 + row * 6272 + c] = real[c];
                }
            }
        }
    }
}

/* dcgan_b500_step_grad_discriminator_conv2_real_product_3
 *   add grad/discriminator/conv2/real/product [5, 5, 64, 128]  (Models/DCGANB500.swift:28)
 *   819 kB
 * from Models/DCGANB500.swift:28 */
#line 28 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_discriminator_conv2_real_product_3(const dcgan_b500_task *task) {
#line 8326 "DCGANB500_kernels.h"
    const float *const restrict grad_discriminator_conv2_real_product = task->pointers[0]; /* grad/discriminator/conv2/real/product [5][5][64][128] */
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

/* dcgan_b500_step_grad_generator_batchNorm1_gamma
 *   sum grad/generator/batchNorm1/gamma [12544]  (Models/DCGANB500.swift:7)
 *   50 kB
 *   also runs as dcgan_b500_step_grad_generator_batchNorm1_beta
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_batchNorm1_gamma(const dcgan_b500_task *task) {
#line 8347 "DCGANB500_kernels.h"
    const float *const restrict sums_for_grad_generator_batchNorm1_gamma = task->pointers[0]; /* sums for grad/generator/batchNorm1/gamma [49][256] */
    float *const restrict trace_grad_generator_batchNorm1_gamma = task->pointers[1];
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            if (trace_grad_generator_batchNorm1_gamma) {
                trace_grad_generator_batchNorm1_gamma[column + c] = sums_for_grad_generator_batchNorm1_gamma[column + c];
            }
        }
    }
}

/* dcgan_b500_step_grad_generator_convTranspose1_3
 *   convolution 5x5, stride 1, gradient of the kernel: grad/generator/convTranspose1 [5, 5, 128, 256]  (Models/DCGANB500.swift:11)
 *   3 MB
 * from Models/DCGANB500.swift:11 */
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose1_3(const dcgan_b500_task *task) {
#line 8368 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_convTranspose1 = task->pointers[0]; /* grad/generator/convTranspose1 [5][5][128][256] */
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

/* dcgan_b500_step_grad_generator_convTranspose2_3
 *   convolution 5x5, stride 2, gradient of the kernel: grad/generator/convTranspose2 [5, 5, 64, 128]  (Models/DCGANB500.swift:15)
 *   819 kB
 * from Models/DCGANB500.swift:15 */
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_step_grad_generator_convTranspose2_3(const dcgan_b500_task *task) {
#line 8388 "DCGANB500_kernels.h"
    const float *const restrict grad_generator_convTranspose2 = task->pointers[0]; /* grad/generator/convTranspose2 [5][5][64][128] */
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

/* dcgan_b500_generate_generator_dense1
 *   dense generator/dense1 [n=64, 12544]  (Models/DCGANB500.swift:6)
 *   160.6 MFLOP, 8 MB
 * from Models/DCGANB500.swift:6 */
static const int32_t dcgan_b500_generate_generator_dense1_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_generate_generator_dense1_terms[50] = {
    {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 9}, {0, 10}, {0, 11},
    {0, 12}, {0, 13}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}, {0, 19}, {0, 20}, {0, 21}, {0, 22},
    {0, 23}, {0, 24}, {0, 25}, {0, 26}, {0, 27}, {0, 28}, {0, 29}, {0, 30}, {0, 31}, {0, 32}, {0, 33},
    {0, 34}, {0, 35}, {0, 36}, {0, 37}, {0, 38}, {0, 39}, {0, 40}, {0, 41}, {0, 42}, {0, 43}, {0, 44},
    {0, 45}, {0, 46}, {0, 47}, {0, 48}, {0, 0},
};
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_dense1(const dcgan_b500_task *task) {
#line 8419 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_generator_dense1_first_term;
    const term *const terms = dcgan_b500_generate_generator_dense1_terms;
    float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][64][256] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel_in_panels = task->pointers[2]; /* generator/dense1/kernel in panels [49][8][100][32] */
    const range items = share_by_terms(first_term, 49, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         input_noise, 100, 100, 1, generator_dense1_kernel_in_panels + item % 8 * 3200, 25600,
                         32, 100, generator_dense1 + (plane * 16384 + column), 256, 0, NULL);
    }
}

/* dcgan_b500_generate_generator_batchNorm1_inverse_deviation
 *   reciprocal square root generator/batchNorm1/inverse_deviation [12544]  (Models/DCGANB500.swift:7)
 *   100 kB
 *   also runs as dcgan_b500_generate_one_generator_batchNorm1_inverse_deviation
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm1_inverse_deviation(const dcgan_b500_task *task) {
#line 8442 "DCGANB500_kernels.h"
    const float *const restrict generator_batchNorm1_moving_variance = task->pointers[0]; /* generator/batchNorm1/moving_variance [12544] */
    float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[1]; /* generator/batchNorm1/inverse_deviation [12544] */
    const range items = share_evenly(13, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int column = item % 13 * 1024;
        const int columns = column + 1024 < 12544 ? 1024 : 12544 - column;
        BY_SIXTEEN for (int c = 0; c < columns; c++) {
            generator_batchNorm1_inverse_deviation[column + c] = 1.0f / sqrtf(generator_batchNorm1_moving_variance[column + c] + 0.001f);
        }
    }
}

/* dcgan_b500_generate_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=64, 12544]  (Models/DCGANB500.swift:7)
 *   multiply generator/batchNorm1/scaled [n=64, 12544]  (Models/DCGANB500.swift:7)
 *   add generator/batchNorm1 [n=64, 12544]  (Models/DCGANB500.swift:7)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=64, 12544]  (Models/DCGANB500.swift:8)
 *   7 MB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm1_normalised(const dcgan_b500_task *task) {
#line 8464 "DCGANB500_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][64][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* generator/batchNorm1/moving_mean [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* generator/batchNorm1/inverse_deviation [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* generator/batchNorm1/beta [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* generator/leakyReLU1 [49][64][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 256; c++) {
                const float batchNorm1 = (generator_dense1[plane * 16384 + row * 256 + c] - generator_batchNorm1_moving_mean[plane * 256 + c]) * generator_batchNorm1_inverse_deviation[plane * 256 + c] * generator_batchNorm1_gamma[plane * 256 + c] + generator_batchNorm1_beta[plane * 256 + c];
                generator_leakyReLU1[plane * 16384 + row * 256 + c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
            }
        }
    }
}

/* dcgan_b500_generate_transform_generator_reshape1
 *   transform generator/reshape1 [n=64, 7, 7, 256]
 *   20 MB
 * from Models/DCGANB500.swift:9 */
static const int32_t dcgan_b500_generate_transform_generator_reshape1_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_generate_transform_generator_reshape1_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_generate_transform_generator_reshape1_to_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_generate_transform_generator_reshape1_to_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static void dcgan_b500_generate_transform_generator_reshape1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 9 "Models/DCGANB500.swift"
static void dcgan_b500_generate_transform_generator_reshape1(const dcgan_b500_task *task) {
#line 8531 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_generate_transform_generator_reshape1_from_row;
    const int32_t *const from_column = dcgan_b500_generate_transform_generator_reshape1_from_column;
    const int32_t *const to_row = dcgan_b500_generate_transform_generator_reshape1_to_row;
    const int32_t *const to_column = dcgan_b500_generate_transform_generator_reshape1_to_column;
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* generator/leakyReLU1 [49][64][256] */
    float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* transformed generator/reshape1 [256][16384] */
    const range items = share_evenly(64, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(generator_leakyReLU1, 16384, from_row, 7, from_column, 7,
                           dcgan_b500_generate_transform_generator_reshape1_rows,
                           dcgan_b500_generate_transform_generator_reshape1_rows,
                           transformed_generator_reshape1, 16400, to_row, 16, to_column, 16, lines, item * 256,
                           item * 256 + 256);
    }
}

/* dcgan_b500_generate_products_of_generator_convTranspose1
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (Models/DCGANB500.swift:11)
 *   1073.7 MFLOP instead of 3527.4, 34 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_generate_products_of_generator_convTranspose1_first_term[257] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256,
};
static const term dcgan_b500_generate_products_of_generator_convTranspose1_terms[257] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {24, 6}, {25, 6}, {26, 6}, {27, 6}, {28, 7}, {29, 7}, {30, 7}, {31, 7}, {32, 8}, {33, 8},
    {34, 8}, {35, 8}, {36, 9}, {37, 9}, {38, 9}, {39, 9}, {40, 10}, {41, 10}, {42, 10}, {43, 10},
    {44, 11}, {45, 11}, {46, 11}, {47, 11}, {48, 12}, {49, 12}, {50, 12}, {51, 12}, {52, 13}, {53, 13},
    {54, 13}, {55, 13}, {56, 14}, {57, 14}, {58, 14}, {59, 14}, {60, 15}, {61, 15}, {62, 15}, {63, 15},
    {64, 16}, {65, 16}, {66, 16}, {67, 16}, {68, 17}, {69, 17}, {70, 17}, {71, 17}, {72, 18}, {73, 18},
    {74, 18}, {75, 18}, {76, 19}, {77, 19}, {78, 19}, {79, 19}, {80, 20}, {81, 20}, {82, 20}, {83, 20},
    {84, 21}, {85, 21}, {86, 21}, {87, 21}, {88, 22}, {89, 22}, {90, 22}, {91, 22}, {92, 23}, {93, 23},
    {94, 23}, {95, 23}, {96, 24}, {97, 24}, {98, 24}, {99, 24}, {100, 25}, {101, 25}, {102, 25},
    {103, 25}, {104, 26}, {105, 26}, {106, 26}, {107, 26}, {108, 27}, {109, 27}, {110, 27}, {111, 27},
    {112, 28}, {113, 28}, {114, 28}, {115, 28}, {116, 29}, {117, 29}, {118, 29}, {119, 29}, {120, 30},
    {121, 30}, {122, 30}, {123, 30}, {124, 31}, {125, 31}, {126, 31}, {127, 31}, {128, 32}, {129, 32},
    {130, 32}, {131, 32}, {132, 33}, {133, 33}, {134, 33}, {135, 33}, {136, 34}, {137, 34}, {138, 34},
    {139, 34}, {140, 35}, {141, 35}, {142, 35}, {143, 35}, {144, 36}, {145, 36}, {146, 36}, {147, 36},
    {148, 37}, {149, 37}, {150, 37}, {151, 37}, {152, 38}, {153, 38}, {154, 38}, {155, 38}, {156, 39},
    {157, 39}, {158, 39}, {159, 39}, {160, 40}, {161, 40}, {162, 40}, {163, 40}, {164, 41}, {165, 41},
    {166, 41}, {167, 41}, {168, 42}, {169, 42}, {170, 42}, {171, 42}, {172, 43}, {173, 43}, {174, 43},
    {175, 43}, {176, 44}, {177, 44}, {178, 44}, {179, 44}, {180, 45}, {181, 45}, {182, 45}, {183, 45},
    {184, 46}, {185, 46}, {186, 46}, {187, 46}, {188, 47}, {189, 47}, {190, 47}, {191, 47}, {192, 48},
    {193, 48}, {194, 48}, {195, 48}, {196, 49}, {197, 49}, {198, 49}, {199, 49}, {200, 50}, {201, 50},
    {202, 50}, {203, 50}, {204, 51}, {205, 51}, {206, 51}, {207, 51}, {208, 52}, {209, 52}, {210, 52},
    {211, 52}, {212, 53}, {213, 53}, {214, 53}, {215, 53}, {216, 54}, {217, 54}, {218, 54}, {219, 54},
    {220, 55}, {221, 55}, {222, 55}, {223, 55}, {224, 56}, {225, 56}, {226, 56}, {227, 56}, {228, 57},
    {229, 57}, {230, 57}, {231, 57}, {232, 58}, {233, 58}, {234, 58}, {235, 58}, {236, 59}, {237, 59},
    {238, 59}, {239, 59}, {240, 60}, {241, 60}, {242, 60}, {243, 60}, {244, 61}, {245, 61}, {246, 61},
    {247, 61}, {248, 62}, {249, 62}, {250, 62}, {251, 62}, {252, 63}, {253, 63}, {254, 63}, {255, 63},
    {0, 0},
};
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_generate_products_of_generator_convTranspose1(const dcgan_b500_task *task) {
#line 8599 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_products_of_generator_convTranspose1_first_term;
    const term *const terms = dcgan_b500_generate_products_of_generator_convTranspose1_terms;
    float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* products of generator/convTranspose1 [256][64][128] */
    const float *const restrict transformed_generator_reshape1 = task->pointers[1]; /* transformed generator/reshape1 [256][16384] */
    const float *const restrict transformed_generator_convTranspose1_kernel = task->pointers[2]; /* transformed generator/convTranspose1/kernel [64][32768] */
    const range items = share_by_terms(first_term, 256, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_generator_reshape1, 16400, 256, 1,
                         transformed_generator_convTranspose1_kernel + item % 4 * 8192, 32784, 32, 256,
                         products_of_generator_convTranspose1 + (plane * 8208 + column), 128, 0, NULL);
    }
}

/* dcgan_b500_generate_generator_convTranspose1
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=64, 7, 7, 128]  (Models/DCGANB500.swift:11)
 *   10 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_generate_generator_convTranspose1_from_row[16] = {
    0, 2, 32, 34, 64, 66, 96, 98, 128, 130, 160, 162, 192, 194, 224, 226,
};
static const int32_t dcgan_b500_generate_generator_convTranspose1_from_column[16] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29,
};
static const int32_t dcgan_b500_generate_generator_convTranspose1_to_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_generate_generator_convTranspose1_to_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static void dcgan_b500_generate_generator_convTranspose1_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_convTranspose1(const dcgan_b500_task *task) {
#line 8655 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_generate_generator_convTranspose1_from_row;
    const int32_t *const from_column = dcgan_b500_generate_generator_convTranspose1_from_column;
    const int32_t *const to_row = dcgan_b500_generate_generator_convTranspose1_to_row;
    const int32_t *const to_column = dcgan_b500_generate_generator_convTranspose1_to_column;
    const float *const restrict products_of_generator_convTranspose1 = task->pointers[0]; /* products of generator/convTranspose1 [256][64][128] */
    float *const restrict generator_convTranspose1 = task->pointers[1]; /* generator/convTranspose1 [49][64][128] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [28672] */
        bespoke_map_planes(products_of_generator_convTranspose1, 8208, from_row, 16, from_column, 16,
                           dcgan_b500_generate_generator_convTranspose1_rows,
                           dcgan_b500_generate_generator_convTranspose1_rows, generator_convTranspose1, 8192,
                           to_row, 7, to_column, 7, lines, item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_generate_generator_batchNorm2_inverse_deviation
 *   reciprocal square root generator/batchNorm2/inverse_deviation [128]  (Models/DCGANB500.swift:12)
 *   1 kB
 *   also runs as dcgan_b500_generate_one_generator_batchNorm2_inverse_deviation
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm2_inverse_deviation(const dcgan_b500_task *task) {
#line 8679 "DCGANB500_kernels.h"
    const float *const restrict generator_batchNorm2_moving_variance = task->pointers[0]; /* generator/batchNorm2/moving_variance [128] */
    float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[1]; /* generator/batchNorm2/inverse_deviation [128] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 128; c++) {
            generator_batchNorm2_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm2_moving_variance[c] + 0.001f);
        }
    }
}

/* dcgan_b500_generate_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=64, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   multiply generator/batchNorm2/scaled [n=64, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   add generator/batchNorm2 [n=64, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=64, 7, 7, 128]  (Models/DCGANB500.swift:13)
 *   3 MB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm2_normalised(const dcgan_b500_task *task) {
#line 8699 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][64][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* generator/batchNorm2/moving_mean [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* generator/batchNorm2/inverse_deviation [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* generator/batchNorm2/gamma [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* generator/batchNorm2/beta [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* generator/leakyReLU2 [49][64][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 128; c++) {
                const float batchNorm2 = (generator_convTranspose1[plane * 8192 + row * 128 + c] - generator_batchNorm2_moving_mean[c]) * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
                generator_leakyReLU2[plane * 8192 + row * 128 + c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
            }
        }
    }
}

/* dcgan_b500_generate_transform_generator_leakyReLU2
 *   transform generator/leakyReLU2 [n=64, 7, 7, 128]
 *   6 MB
 * from Models/DCGANB500.swift:13 */
static const int32_t dcgan_b500_generate_transform_generator_leakyReLU2_from_row[7] = {
    0, 7, 14, 21, 28, 35, 42,
};
static const int32_t dcgan_b500_generate_transform_generator_leakyReLU2_from_column[7] = {
    0, 1, 2, 3, 4, 5, 6,
};
static const int32_t dcgan_b500_generate_transform_generator_leakyReLU2_to_row[12] = {
    0, 2, 24, 26, 48, 50, 72, 74, 96, 98, 120, 122,
};
static const int32_t dcgan_b500_generate_transform_generator_leakyReLU2_to_column[12] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21,
};
static void dcgan_b500_generate_transform_generator_leakyReLU2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 13 "Models/DCGANB500.swift"
static void dcgan_b500_generate_transform_generator_leakyReLU2(const dcgan_b500_task *task) {
#line 8758 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_generate_transform_generator_leakyReLU2_from_row;
    const int32_t *const from_column = dcgan_b500_generate_transform_generator_leakyReLU2_from_column;
    const int32_t *const to_row = dcgan_b500_generate_transform_generator_leakyReLU2_to_row;
    const int32_t *const to_column = dcgan_b500_generate_transform_generator_leakyReLU2_to_column;
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* generator/leakyReLU2 [49][64][128] */
    float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* transformed generator/leakyReLU2 [144][8192] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [21504] */
        bespoke_map_planes(generator_leakyReLU2, 8192, from_row, 7, from_column, 7,
                           dcgan_b500_generate_transform_generator_leakyReLU2_rows,
                           dcgan_b500_generate_transform_generator_leakyReLU2_rows,
                           transformed_generator_leakyReLU2, 8208, to_row, 12, to_column, 12, lines,
                           item * 256, item * 256 + 256);
    }
}

/* dcgan_b500_generate_products_of_generator_convTranspose2
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (Models/DCGANB500.swift:15)
 *   507.5 MFLOP instead of 1073.7, 17 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_generate_products_of_generator_convTranspose2_first_term[485] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
    78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
    103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
    123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142,
    143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162,
    163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182,
    183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202,
    203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222,
    223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262,
    263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282,
    283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302,
    303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322,
    323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342,
    343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362,
    363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382,
    383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402,
    403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422,
    423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442,
    443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462,
    463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482,
    483, 484,
};
static const term dcgan_b500_generate_products_of_generator_convTranspose2_terms[485] = {
    {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 1}, {5, 1}, {6, 1}, {7, 1}, {8, 2}, {9, 2}, {10, 2}, {11, 2},
    {12, 3}, {13, 3}, {14, 3}, {15, 3}, {16, 4}, {17, 4}, {18, 4}, {19, 4}, {20, 5}, {21, 5}, {22, 5},
    {23, 5}, {0, 6}, {1, 6}, {2, 6}, {3, 6}, {4, 7}, {5, 7}, {6, 7}, {7, 7}, {8, 8}, {9, 8}, {10, 8},
    {11, 8}, {12, 9}, {13, 9}, {14, 9}, {15, 9}, {20, 10}, {21, 10}, {22, 10}, {23, 10}, {24, 11},
    {25, 11}, {26, 11}, {27, 11}, {28, 12}, {29, 12}, {30, 12}, {31, 12}, {32, 13}, {33, 13}, {34, 13},
    {35, 13}, {36, 14}, {37, 14}, {38, 14}, {39, 14}, {40, 15}, {41, 15}, {42, 15}, {43, 15}, {44, 16},
    {45, 16}, {46, 16}, {47, 16}, {24, 17}, {25, 17}, {26, 17}, {27, 17}, {28, 18}, {29, 18}, {30, 18},
    {31, 18}, {32, 19}, {33, 19}, {34, 19}, {35, 19}, {36, 20}, {37, 20}, {38, 20}, {39, 20}, {44, 21},
    {45, 21}, {46, 21}, {47, 21}, {48, 22}, {49, 22}, {50, 22}, {51, 22}, {52, 23}, {53, 23}, {54, 23},
    {55, 23}, {56, 24}, {57, 24}, {58, 24}, {59, 24}, {60, 25}, {61, 25}, {62, 25}, {63, 25}, {64, 26},
    {65, 26}, {66, 26}, {67, 26}, {68, 27}, {69, 27}, {70, 27}, {71, 27}, {48, 28}, {49, 28}, {50, 28},
    {51, 28}, {52, 29}, {53, 29}, {54, 29}, {55, 29}, {56, 30}, {57, 30}, {58, 30}, {59, 30}, {60, 31},
    {61, 31}, {62, 31}, {63, 31}, {68, 32}, {69, 32}, {70, 32}, {71, 32}, {72, 33}, {73, 33}, {74, 33},
    {75, 33}, {76, 34}, {77, 34}, {78, 34}, {79, 34}, {80, 35}, {81, 35}, {82, 35}, {83, 35}, {84, 36},
    {85, 36}, {86, 36}, {87, 36}, {88, 37}, {89, 37}, {90, 37}, {91, 37}, {92, 38}, {93, 38}, {94, 38},
    {95, 38}, {72, 39}, {73, 39}, {74, 39}, {75, 39}, {76, 40}, {77, 40}, {78, 40}, {79, 40}, {80, 41},
    {81, 41}, {82, 41}, {83, 41}, {84, 42}, {85, 42}, {86, 42}, {87, 42}, {92, 43}, {93, 43}, {94, 43},
    {95, 43}, {96, 44}, {97, 44}, {98, 44}, {99, 44}, {100, 45}, {101, 45}, {102, 45}, {103, 45},
    {104, 46}, {105, 46}, {106, 46}, {107, 46}, {108, 47}, {109, 47}, {110, 47}, {111, 47}, {112, 48},
    {113, 48}, {114, 48}, {115, 48}, {116, 49}, {117, 49}, {118, 49}, {119, 49}, {96, 50}, {97, 50},
    {98, 50}, {99, 50}, {100, 51}, {101, 51}, {102, 51}, {103, 51}, {104, 52}, {105, 52}, {106, 52},
    {107, 52}, {108, 53}, {109, 53}, {110, 53}, {111, 53}, {116, 54}, {117, 54}, {118, 54}, {119, 54},
    {120, 55}, {121, 55}, {122, 55}, {123, 55}, {124, 56}, {125, 56}, {126, 56}, {127, 56}, {128, 57},
    {129, 57}, {130, 57}, {131, 57}, {132, 58}, {133, 58}, {134, 58}, {135, 58}, {136, 59}, {137, 59},
    {138, 59}, {139, 59}, {140, 60}, {141, 60}, {142, 60}, {143, 60}, {120, 61}, {121, 61}, {122, 61},
    {123, 61}, {124, 62}, {125, 62}, {126, 62}, {127, 62}, {128, 63}, {129, 63}, {130, 63}, {131, 63},
    {132, 64}, {133, 64}, {134, 64}, {135, 64}, {140, 65}, {141, 65}, {142, 65}, {143, 65}, {0, 66},
    {1, 66}, {2, 66}, {3, 66}, {4, 67}, {5, 67}, {6, 67}, {7, 67}, {8, 68}, {9, 68}, {10, 68}, {11, 68},
    {12, 69}, {13, 69}, {14, 69}, {15, 69}, {16, 70}, {17, 70}, {18, 70}, {19, 70}, {20, 71}, {21, 71},
    {22, 71}, {23, 71}, {0, 72}, {1, 72}, {2, 72}, {3, 72}, {4, 73}, {5, 73}, {6, 73}, {7, 73}, {8, 74},
    {9, 74}, {10, 74}, {11, 74}, {12, 75}, {13, 75}, {14, 75}, {15, 75}, {20, 76}, {21, 76}, {22, 76},
    {23, 76}, {24, 77}, {25, 77}, {26, 77}, {27, 77}, {28, 78}, {29, 78}, {30, 78}, {31, 78}, {32, 79},
    {33, 79}, {34, 79}, {35, 79}, {36, 80}, {37, 80}, {38, 80}, {39, 80}, {40, 81}, {41, 81}, {42, 81},
    {43, 81}, {44, 82}, {45, 82}, {46, 82}, {47, 82}, {24, 83}, {25, 83}, {26, 83}, {27, 83}, {28, 84},
    {29, 84}, {30, 84}, {31, 84}, {32, 85}, {33, 85}, {34, 85}, {35, 85}, {36, 86}, {37, 86}, {38, 86},
    {39, 86}, {44, 87}, {45, 87}, {46, 87}, {47, 87}, {48, 88}, {49, 88}, {50, 88}, {51, 88}, {52, 89},
    {53, 89}, {54, 89}, {55, 89}, {56, 90}, {57, 90}, {58, 90}, {59, 90}, {60, 91}, {61, 91}, {62, 91},
    {63, 91}, {64, 92}, {65, 92}, {66, 92}, {67, 92}, {68, 93}, {69, 93}, {70, 93}, {71, 93}, {48, 94},
    {49, 94}, {50, 94}, {51, 94}, {52, 95}, {53, 95}, {54, 95}, {55, 95}, {56, 96}, {57, 96}, {58, 96},
    {59, 96}, {60, 97}, {61, 97}, {62, 97}, {63, 97}, {68, 98}, {69, 98}, {70, 98}, {71, 98}, {72, 99},
    {73, 99}, {74, 99}, {75, 99}, {76, 100}, {77, 100}, {78, 100}, {79, 100}, {80, 101}, {81, 101},
    {82, 101}, {83, 101}, {84, 102}, {85, 102}, {86, 102}, {87, 102}, {88, 103}, {89, 103}, {90, 103},
    {91, 103}, {92, 104}, {93, 104}, {94, 104}, {95, 104}, {72, 105}, {73, 105}, {74, 105}, {75, 105},
    {76, 106}, {77, 106}, {78, 106}, {79, 106}, {80, 107}, {81, 107}, {82, 107}, {83, 107}, {84, 108},
    {85, 108}, {86, 108}, {87, 108}, {92, 109}, {93, 109}, {94, 109}, {95, 109}, {120, 110}, {121, 110},
    {122, 110}, {123, 110}, {124, 111}, {125, 111}, {126, 111}, {127, 111}, {128, 112}, {129, 112},
    {130, 112}, {131, 112}, {132, 113}, {133, 113}, {134, 113}, {135, 113}, {136, 114}, {137, 114},
    {138, 114}, {139, 114}, {140, 115}, {141, 115}, {142, 115}, {143, 115}, {120, 116}, {121, 116},
    {122, 116}, {123, 116}, {124, 117}, {125, 117}, {126, 117}, {127, 117}, {128, 118}, {129, 118},
    {130, 118}, {131, 118}, {132, 119}, {133, 119}, {134, 119}, {135, 119}, {140, 120}, {141, 120},
    {142, 120}, {143, 120}, {0, 0},
};
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_generate_products_of_generator_convTranspose2(const dcgan_b500_task *task) {
#line 8861 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_products_of_generator_convTranspose2_first_term;
    const term *const terms = dcgan_b500_generate_products_of_generator_convTranspose2_terms;
    float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* products of generator/convTranspose2 [484][64][64] */
    const float *const restrict transformed_generator_leakyReLU2 = task->pointers[1]; /* transformed generator/leakyReLU2 [144][8192] */
    const float *const restrict transformed_generator_convTranspose2_kernel = task->pointers[2]; /* transformed generator/convTranspose2/kernel [121][8192] */
    const range items = share_by_terms(first_term, 484, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_multiply(64, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         transformed_generator_leakyReLU2, 8208, 128, 1,
                         transformed_generator_convTranspose2_kernel + item % 2 * 4096, 8208, 32, 128,
                         products_of_generator_convTranspose2 + (plane * 4112 + column), 64, 0, NULL);
    }
}

/* dcgan_b500_generate_generator_convTranspose2
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=64, 14, 14, 64]  (Models/DCGANB500.swift:15)
 *   11 MB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_generate_generator_convTranspose2_from_row[22] = {
    0, 2, 44, 46, 88, 90, 132, 134, 176, 178, 220, 222, 264, 266, 308, 310, 352, 354, 396, 398, 440, 442,
};
static const int32_t dcgan_b500_generate_generator_convTranspose2_from_column[22] = {
    0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29, 32, 33, 36, 37, 40, 41,
};
static const int32_t dcgan_b500_generate_generator_convTranspose2_to_row[14] = {
    0, 14, 28, 42, 56, 70, 84, 98, 112, 126, 140, 154, 168, 182,
};
static const int32_t dcgan_b500_generate_generator_convTranspose2_to_column[14] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
};
static void dcgan_b500_generate_generator_convTranspose2_rows(const sixteen *restrict in, sixteen *restrict out) {
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
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_convTranspose2(const dcgan_b500_task *task) {
#line 8922 "DCGANB500_kernels.h"
    const int32_t *const from_row = dcgan_b500_generate_generator_convTranspose2_from_row;
    const int32_t *const from_column = dcgan_b500_generate_generator_convTranspose2_from_column;
    const int32_t *const to_row = dcgan_b500_generate_generator_convTranspose2_to_row;
    const int32_t *const to_column = dcgan_b500_generate_generator_convTranspose2_to_column;
    const float *const restrict products_of_generator_convTranspose2 = task->pointers[0]; /* products of generator/convTranspose2 [484][64][64] */
    float *const restrict generator_convTranspose2 = task->pointers[1]; /* generator/convTranspose2 [196][64][64] */
    const range items = share_evenly(32, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        float *const restrict lines = task->scratch; /* [39424] */
        bespoke_map_planes(products_of_generator_convTranspose2, 4112, from_row, 22, from_column, 22,
                           dcgan_b500_generate_generator_convTranspose2_rows,
                           dcgan_b500_generate_generator_convTranspose2_rows, generator_convTranspose2, 4096,
                           to_row, 14, to_column, 14, lines, item * 128, item * 128 + 128);
    }
}

/* dcgan_b500_generate_generator_batchNorm3_inverse_deviation
 *   reciprocal square root generator/batchNorm3/inverse_deviation [64]  (Models/DCGANB500.swift:16)
 *   1 kB
 *   also runs as dcgan_b500_generate_one_generator_batchNorm3_inverse_deviation
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm3_inverse_deviation(const dcgan_b500_task *task) {
#line 8946 "DCGANB500_kernels.h"
    const float *const restrict generator_batchNorm3_moving_variance = task->pointers[0]; /* generator/batchNorm3/moving_variance [64] */
    float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[1]; /* generator/batchNorm3/inverse_deviation [64] */
    const range items = share_evenly(1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        for (int c = 0; c < 64; c++) {
            generator_batchNorm3_inverse_deviation[c] = 1.0f / sqrtf(generator_batchNorm3_moving_variance[c] + 0.001f);
        }
    }
}

/* dcgan_b500_generate_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=64, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   multiply generator/batchNorm3/scaled [n=64, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   add generator/batchNorm3 [n=64, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=64, 14, 14, 64]  (Models/DCGANB500.swift:17)
 *   6 MB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_batchNorm3_normalised(const dcgan_b500_task *task) {
#line 8966 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][64][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* generator/batchNorm3/moving_mean [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* generator/batchNorm3/inverse_deviation [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* generator/batchNorm3/beta [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* generator/leakyReLU3 [196][64][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int row = 0; row < 64; row++) {
            for (int c = 0; c < 64; c++) {
                const float batchNorm3 = (generator_convTranspose2[plane * 4096 + row * 64 + c] - generator_batchNorm3_moving_mean[c]) * generator_batchNorm3_inverse_deviation[c] * generator_batchNorm3_gamma[c] + generator_batchNorm3_beta[c];
                generator_leakyReLU3[plane * 4096 + row * 64 + c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
            }
        }
    }
}

/* dcgan_b500_generate_generator_convTranspose3
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=64, 28, 28, 1]  (Models/DCGANB500.swift:19)
 *   tanh generator/tanh1 [n=64, 28, 28, 1]  (Models/DCGANB500.swift:20)
 *   36.8 MFLOP, 3 MB
 * from Models/DCGANB500.swift:19 */
static const int32_t dcgan_b500_generate_generator_convTranspose3_first_term[785] = {
    0, 1, 3, 5, 8, 10, 13, 15, 18, 20, 23, 25, 28, 30, 33, 35, 38, 40, 43, 45, 48, 50, 53, 55, 58, 60, 63,
    65, 67, 69, 73, 77, 83, 87, 93, 97, 103, 107, 113, 117, 123, 127, 133, 137, 143, 147, 153, 157, 163,
    167, 173, 177, 183, 187, 193, 197, 201, 203, 207, 211, 217, 221, 227, 231, 237, 241, 247, 251, 257,
    261, 267, 271, 277, 281, 287, 291, 297, 301, 307, 311, 317, 321, 327, 331, 335, 338, 344, 350, 359,
    365, 374, 380, 389, 395, 404, 410, 419, 425, 434, 440, 449, 455, 464, 470, 479, 485, 494, 500, 509,
    515, 524, 530, 536, 538, 542, 546, 552, 556, 562, 566, 572, 576, 582, 586, 592, 596, 602, 606, 612,
    616, 622, 626, 632, 636, 642, 646, 652, 656, 662, 666, 670, 673, 679, 685, 694, 700, 709, 715, 724,
    730, 739, 745, 754, 760, 769, 775, 784, 790, 799, 805, 814, 820, 829, 835, 844, 850, 859, 865, 871,
    873, 877, 881, 887, 891, 897, 901, 907, 911, 917, 921, 927, 931, 937, 941, 947, 951, 957, 961, 967,
    971, 977, 981, 987, 991, 997, 1001, 1005, 1008, 1014, 1020, 1029, 1035, 1044, 1050, 1059, 1065, 1074,
    1080, 1089, 1095, 1104, 1110, 1119, 1125, 1134, 1140, 1149, 1155, 1164, 1170, 1179, 1185, 1194, 1200,
    1206, 1208, 1212, 1216, 1222, 1226, 1232, 1236, 1242, 1246, 1252, 1256, 1262, 1266, 1272, 1276, 1282,
    1286, 1292, 1296, 1302, 1306, 1312, 1316, 1322, 1326, 1332, 1336, 1340, 1343, 1349, 1355, 1364, 1370,
    1379, 1385, 1394, 1400, 1409, 1415, 1424, 1430, 1439, 1445, 1454, 1460, 1469, 1475, 1484, 1490, 1499,
    1505, 1514, 1520, 1529, 1535, 1541, 1543, 1547, 1551, 1557, 1561, 1567, 1571, 1577, 1581, 1587, 1591,
    1597, 1601, 1607, 1611, 1617, 1621, 1627, 1631, 1637, 1641, 1647, 1651, 1657, 1661, 1667, 1671, 1675,
    1678, 1684, 1690, 1699, 1705, 1714, 1720, 1729, 1735, 1744, 1750, 1759, 1765, 1774, 1780, 1789, 1795,
    1804, 1810, 1819, 1825, 1834, 1840, 1849, 1855, 1864, 1870, 1876, 1878, 1882, 1886, 1892, 1896, 1902,
    1906, 1912, 1916, 1922, 1926, 1932, 1936, 1942, 1946, 1952, 1956, 1962, 1966, 1972, 1976, 1982, 1986,
    1992, 1996, 2002, 2006, 2010, 2013, 2019, 2025, 2034, 2040, 2049, 2055, 2064, 2070, 2079, 2085, 2094,
    2100, 2109, 2115, 2124, 2130, 2139, 2145, 2154, 2160, 2169, 2175, 2184, 2190, 2199, 2205, 2211, 2213,
    2217, 2221, 2227, 2231, 2237, 2241, 2247, 2251, 2257, 2261, 2267, 2271, 2277, 2281, 2287, 2291, 2297,
    2301, 2307, 2311, 2317, 2321, 2327, 2331, 2337, 2341, 2345, 2348, 2354, 2360, 2369, 2375, 2384, 2390,
    2399, 2405, 2414, 2420, 2429, 2435, 2444, 2450, 2459, 2465, 2474, 2480, 2489, 2495, 2504, 2510, 2519,
    2525, 2534, 2540, 2546, 2548, 2552, 2556, 2562, 2566, 2572, 2576, 2582, 2586, 2592, 2596, 2602, 2606,
    2612, 2616, 2622, 2626, 2632, 2636, 2642, 2646, 2652, 2656, 2662, 2666, 2672, 2676, 2680, 2683, 2689,
    2695, 2704, 2710, 2719, 2725, 2734, 2740, 2749, 2755, 2764, 2770, 2779, 2785, 2794, 2800, 2809, 2815,
    2824, 2830, 2839, 2845, 2854, 2860, 2869, 2875, 2881, 2883, 2887, 2891, 2897, 2901, 2907, 2911, 2917,
    2921, 2927, 2931, 2937, 2941, 2947, 2951, 2957, 2961, 2967, 2971, 2977, 2981, 2987, 2991, 2997, 3001,
    3007, 3011, 3015, 3018, 3024, 3030, 3039, 3045, 3054, 3060, 3069, 3075, 3084, 3090, 3099, 3105, 3114,
    3120, 3129, 3135, 3144, 3150, 3159, 3165, 3174, 3180, 3189, 3195, 3204, 3210, 3216, 3218, 3222, 3226,
    3232, 3236, 3242, 3246, 3252, 3256, 3262, 3266, 3272, 3276, 3282, 3286, 3292, 3296, 3302, 3306, 3312,
    3316, 3322, 3326, 3332, 3336, 3342, 3346, 3350, 3353, 3359, 3365, 3374, 3380, 3389, 3395, 3404, 3410,
    3419, 3425, 3434, 3440, 3449, 3455, 3464, 3470, 3479, 3485, 3494, 3500, 3509, 3515, 3524, 3530, 3539,
    3545, 3551, 3553, 3557, 3561, 3567, 3571, 3577, 3581, 3587, 3591, 3597, 3601, 3607, 3611, 3617, 3621,
    3627, 3631, 3637, 3641, 3647, 3651, 3657, 3661, 3667, 3671, 3677, 3681, 3685, 3688, 3694, 3700, 3709,
    3715, 3724, 3730, 3739, 3745, 3754, 3760, 3769, 3775, 3784, 3790, 3799, 3805, 3814, 3820, 3829, 3835,
    3844, 3850, 3859, 3865, 3874, 3880, 3886, 3888, 3892, 3896, 3902, 3906, 3912, 3916, 3922, 3926, 3932,
    3936, 3942, 3946, 3952, 3956, 3962, 3966, 3972, 3976, 3982, 3986, 3992, 3996, 4002, 4006, 4012, 4016,
    4020, 4023, 4029, 4035, 4044, 4050, 4059, 4065, 4074, 4080, 4089, 4095, 4104, 4110, 4119, 4125, 4134,
    4140, 4149, 4155, 4164, 4170, 4179, 4185, 4194, 4200, 4209, 4215, 4221, 4223, 4227, 4231, 4237, 4241,
    4247, 4251, 4257, 4261, 4267, 4271, 4277, 4281, 4287, 4291, 4297, 4301, 4307, 4311, 4317, 4321, 4327,
    4331, 4337, 4341, 4347, 4351, 4355, 4357, 4361, 4365, 4371, 4375, 4381, 4385, 4391, 4395, 4401, 4405,
    4411, 4415, 4421, 4425, 4431, 4435, 4441, 4445, 4451, 4455, 4461, 4465, 4471, 4475, 4481, 4485, 4489,
};
static const term dcgan_b500_generate_generator_convTranspose3_terms[4490] = {
    {0, 6}, {0, 7}, {1, 5}, {0, 8}, {1, 6}, {0, 9}, {1, 7}, {2, 5}, {1, 8}, {2, 6}, {1, 9}, {2, 7},
    {3, 5}, {2, 8}, {3, 6}, {2, 9}, {3, 7}, {4, 5}, {3, 8}, {4, 6}, {3, 9}, {4, 7}, {5, 5}, {4, 8},
    {5, 6}, {4, 9}, {5, 7}, {6, 5}, {5, 8}, {6, 6}, {5, 9}, {6, 7}, {7, 5}, {6, 8}, {7, 6}, {6, 9},
    {7, 7}, {8, 5}, {7, 8}, {8, 6}, {7, 9}, {8, 7}, {9, 5}, {8, 8}, {9, 6}, {8, 9}, {9, 7}, {10, 5},
    {9, 8}, {10, 6}, {9, 9}, {10, 7}, {11, 5}, {10, 8}, {11, 6}, {10, 9}, {11, 7}, {12, 5}, {11, 8},
    {12, 6}, {11, 9}, {12, 7}, {13, 5}, {12, 8}, {13, 6}, {12, 9}, {13, 7}, {0, 11}, {14, 1}, {0, 12},
    {1, 10}, {14, 2}, {15, 0}, {0, 13}, {1, 11}, {14, 3}, {15, 1}, {0, 14}, {1, 12}, {2, 10}, {14, 4},
    {15, 2}, {16, 0}, {1, 13}, {2, 11}, {15, 3}, {16, 1}, {1, 14}, {2, 12}, {3, 10}, {15, 4}, {16, 2},
    {17, 0}, {2, 13}, {3, 11}, {16, 3}, {17, 1}, {2, 14}, {3, 12}, {4, 10}, {16, 4}, {17, 2}, {18, 0},
    {3, 13}, {4, 11}, {17, 3}, {18, 1}, {3, 14}, {4, 12}, {5, 10}, {17, 4}, {18, 2}, {19, 0}, {4, 13},
    {5, 11}, {18, 3}, {19, 1}, {4, 14}, {5, 12}, {6, 10}, {18, 4}, {19, 2}, {20, 0}, {5, 13}, {6, 11},
    {19, 3}, {20, 1}, {5, 14}, {6, 12}, {7, 10}, {19, 4}, {20, 2}, {21, 0}, {6, 13}, {7, 11}, {20, 3},
    {21, 1}, {6, 14}, {7, 12}, {8, 10}, {20, 4}, {21, 2}, {22, 0}, {7, 13}, {8, 11}, {21, 3}, {22, 1},
    {7, 14}, {8, 12}, {9, 10}, {21, 4}, {22, 2}, {23, 0}, {8, 13}, {9, 11}, {22, 3}, {23, 1}, {8, 14},
    {9, 12}, {10, 10}, {22, 4}, {23, 2}, {24, 0}, {9, 13}, {10, 11}, {23, 3}, {24, 1}, {9, 14}, {10, 12},
    {11, 10}, {23, 4}, {24, 2}, {25, 0}, {10, 13}, {11, 11}, {24, 3}, {25, 1}, {10, 14}, {11, 12},
    {12, 10}, {24, 4}, {25, 2}, {26, 0}, {11, 13}, {12, 11}, {25, 3}, {26, 1}, {11, 14}, {12, 12},
    {13, 10}, {25, 4}, {26, 2}, {27, 0}, {12, 13}, {13, 11}, {26, 3}, {27, 1}, {12, 14}, {13, 12},
    {26, 4}, {27, 2}, {0, 16}, {14, 6}, {0, 17}, {1, 15}, {14, 7}, {15, 5}, {0, 18}, {1, 16}, {14, 8},
    {15, 6}, {0, 19}, {1, 17}, {2, 15}, {14, 9}, {15, 7}, {16, 5}, {1, 18}, {2, 16}, {15, 8}, {16, 6},
    {1, 19}, {2, 17}, {3, 15}, {15, 9}, {16, 7}, {17, 5}, {2, 18}, {3, 16}, {16, 8}, {17, 6}, {2, 19},
    {3, 17}, {4, 15}, {16, 9}, {17, 7}, {18, 5}, {3, 18}, {4, 16}, {17, 8}, {18, 6}, {3, 19}, {4, 17},
    {5, 15}, {17, 9}, {18, 7}, {19, 5}, {4, 18}, {5, 16}, {18, 8}, {19, 6}, {4, 19}, {5, 17}, {6, 15},
    {18, 9}, {19, 7}, {20, 5}, {5, 18}, {6, 16}, {19, 8}, {20, 6}, {5, 19}, {6, 17}, {7, 15}, {19, 9},
    {20, 7}, {21, 5}, {6, 18}, {7, 16}, {20, 8}, {21, 6}, {6, 19}, {7, 17}, {8, 15}, {20, 9}, {21, 7},
    {22, 5}, {7, 18}, {8, 16}, {21, 8}, {22, 6}, {7, 19}, {8, 17}, {9, 15}, {21, 9}, {22, 7}, {23, 5},
    {8, 18}, {9, 16}, {22, 8}, {23, 6}, {8, 19}, {9, 17}, {10, 15}, {22, 9}, {23, 7}, {24, 5}, {9, 18},
    {10, 16}, {23, 8}, {24, 6}, {9, 19}, {10, 17}, {11, 15}, {23, 9}, {24, 7}, {25, 5}, {10, 18},
    {11, 16}, {24, 8}, {25, 6}, {10, 19}, {11, 17}, {12, 15}, {24, 9}, {25, 7}, {26, 5}, {11, 18},
    {12, 16}, {25, 8}, {26, 6}, {11, 19}, {12, 17}, {13, 15}, {25, 9}, {26, 7}, {27, 5}, {12, 18},
    {13, 16}, {26, 8}, {27, 6}, {12, 19}, {13, 17}, {26, 9}, {27, 7}, {0, 21}, {14, 11}, {28, 1}, {0, 22},
    {1, 20}, {14, 12}, {15, 10}, {28, 2}, {29, 0}, {0, 23}, {1, 21}, {14, 13}, {15, 11}, {28, 3}, {29, 1},
    {0, 24}, {1, 22}, {2, 20}, {14, 14}, {15, 12}, {16, 10}, {28, 4}, {29, 2}, {30, 0}, {1, 23}, {2, 21},
    {15, 13}, {16, 11}, {29, 3}, {30, 1}, {1, 24}, {2, 22}, {3, 20}, {15, 14}, {16, 12}, {17, 10},
    {29, 4}, {30, 2}, {31, 0}, {2, 23}, {3, 21}, {16, 13}, {17, 11}, {30, 3}, {31, 1}, {2, 24}, {3, 22},
    {4, 20}, {16, 14}, {17, 12}, {18, 10}, {30, 4}, {31, 2}, {32, 0}, {3, 23}, {4, 21}, {17, 13},
    {18, 11}, {31, 3}, {32, 1}, {3, 24}, {4, 22}, {5, 20}, {17, 14}, {18, 12}, {19, 10}, {31, 4}, {32, 2},
    {33, 0}, {4, 23}, {5, 21}, {18, 13}, {19, 11}, {32, 3}, {33, 1}, {4, 24}, {5, 22}, {6, 20}, {18, 14},
    {19, 12}, {20, 10}, {32, 4}, {33, 2}, {34, 0}, {5, 23}, {6, 21}, {19, 13}, {20, 11}, {33, 3}, {34, 1},
    {5, 24}, {6, 22}, {7, 20}, {19, 14}, {20, 12}, {21, 10}, {33, 4}, {34, 2}, {35, 0}, {6, 23}, {7, 21},
    {20, 13}, {21, 11}, {34, 3}, {35, 1}, {6, 24}, {7, 22}, {8, 20}, {20, 14}, {21, 12}, {22, 10},
    {34, 4}, {35, 2}, {36, 0}, {7, 23}, {8, 21}, {21, 13}, {22, 11}, {35, 3}, {36, 1}, {7, 24}, {8, 22},
    {9, 20}, {21, 14}, {22, 12}, {23, 10}, {35, 4}, {36, 2}, {37, 0}, {8, 23}, {9, 21}, {22, 13},
    {23, 11}, {36, 3}, {37, 1}, {8, 24}, {9, 22}, {10, 20}, {22, 14}, {23, 12}, {24, 10}, {36, 4},
    {37, 2}, {38, 0}, {9, 23}, {10, 21}, {23, 13}, {24, 11}, {37, 3}, {38, 1}, {9, 24}, {10, 22},
    {11, 20}, {23, 14}, {24, 12}, {25, 10}, {37, 4}, {38, 2}, {39, 0}, {10, 23}, {11, 21}, {24, 13},
    {25, 11}, {38, 3}, {39, 1}, {10, 24}, {11, 22}, {12, 20}, {24, 14}, {25, 12}, {26, 10}, {38, 4},
    {39, 2}, {40, 0}, {11, 23}, {12, 21}, {25, 13}, {26, 11}, {39, 3}, {40, 1}, {11, 24}, {12, 22},
    {13, 20}, {25, 14}, {26, 12}, {27, 10}, {39, 4}, {40, 2}, {41, 0}, {12, 23}, {13, 21}, {26, 13},
    {27, 11}, {40, 3}, {41, 1}, {12, 24}, {13, 22}, {26, 14}, {27, 12}, {40, 4}, {41, 2}, {14, 16},
    {28, 6}, {14, 17}, {15, 15}, {28, 7}, {29, 5}, {14, 18}, {15, 16}, {28, 8}, {29, 6}, {14, 19},
    {15, 17}, {16, 15}, {28, 9}, {29, 7}, {30, 5}, {15, 18}, {16, 16}, {29, 8}, {30, 6}, {15, 19},
    {16, 17}, {17, 15}, {29, 9}, {30, 7}, {31, 5}, {16, 18}, {17, 16}, {30, 8}, {31, 6}, {16, 19},
    {17, 17}, {18, 15}, {30, 9}, {31, 7}, {32, 5}, {17, 18}, {18, 16}, {31, 8}, {32, 6}, {17, 19},
    {18, 17}, {19, 15}, {31, 9}, {32, 7}, {33, 5}, {18, 18}, {19, 16}, {32, 8}, {33, 6}, {18, 19},
    {19, 17}, {20, 15}, {32, 9}, {33, 7}, {34, 5}, {19, 18}, {20, 16}, {33, 8}, {34, 6}, {19, 19},
    {20, 17}, {21, 15}, {33, 9}, {34, 7}, {35, 5}, {20, 18}, {21, 16}, {34, 8}, {35, 6}, {20, 19},
    {21, 17}, {22, 15}, {34, 9}, {35, 7}, {36, 5}, {21, 18}, {22, 16}, {35, 8}, {36, 6}, {21, 19},
    {22, 17}, {23, 15}, {35, 9}, {36, 7}, {37, 5}, {22, 18}, {23, 16}, {36, 8}, {37, 6}, {22, 19},
    {23, 17}, {24, 15}, {36, 9}, {37, 7}, {38, 5}, {23, 18}, {24, 16}, {37, 8}, {38, 6}, {23, 19},
    {24, 17}, {25, 15}, {37, 9}, {38, 7}, {39, 5}, {24, 18}, {25, 16}, {38, 8}, {39, 6}, {24, 19},
    {25, 17}, {26, 15}, {38, 9}, {39, 7}, {40, 5}, {25, 18}, {26, 16}, {39, 8}, {40, 6}, {25, 19},
    {26, 17}, {27, 15}, {39, 9}, {40, 7}, {41, 5}, {26, 18}, {27, 16}, {40, 8}, {41, 6}, {26, 19},
    {27, 17}, {40, 9}, {41, 7}, {14, 21}, {28, 11}, {42, 1}, {14, 22}, {15, 20}, {28, 12}, {29, 10},
    {42, 2}, {43, 0}, {14, 23}, {15, 21}, {28, 13}, {29, 11}, {42, 3}, {43, 1}, {14, 24}, {15, 22},
    {16, 20}, {28, 14}, {29, 12}, {30, 10}, {42, 4}, {43, 2}, {44, 0}, {15, 23}, {16, 21}, {29, 13},
    {30, 11}, {43, 3}, {44, 1}, {15, 24}, {16, 22}, {17, 20}, {29, 14}, {30, 12}, {31, 10}, {43, 4},
    {44, 2}, {45, 0}, {16, 23}, {17, 21}, {30, 13}, {31, 11}, {44, 3}, {45, 1}, {16, 24}, {17, 22},
    {18, 20}, {30, 14}, {31, 12}, {32, 10}, {44, 4}, {45, 2}, {46, 0}, {17, 23}, {18, 21}, {31, 13},
    {32, 11}, {45, 3}, {46, 1}, {17, 24}, {18, 22}, {19, 20}, {31, 14}, {32, 12}, {33, 10}, {45, 4},
    {46, 2}, {47, 0}, {18, 23}, {19, 21}, {32, 13}, {33, 11}, {46, 3}, {47, 1}, {18, 24}, {19, 22},
    {20, 20}, {32, 14}, {33, 12}, {34, 10}, {46, 4}, {47, 2}, {48, 0}, {19, 23}, {20, 21}, {33, 13},
    {34, 11}, {47, 3}, {48, 1}, {19, 24}, {20, 22}, {21, 20}, {33, 14}, {34, 12}, {35, 10}, {47, 4},
    {48, 2}, {49, 0}, {20, 23}, {21, 21}, {34, 13}, {35, 11}, {48, 3}, {49, 1}, {20, 24}, {21, 22},
    {22, 20}, {34, 14}, {35, 12}, {36, 10}, {48, 4}, {49, 2}, {50, 0}, {21, 23}, {22, 21}, {35, 13},
    {36, 11}, {49, 3}, {50, 1}, {21, 24}, {22, 22}, {23, 20}, {35, 14}, {36, 12}, {37, 10}, {49, 4},
    {50, 2}, {51, 0}, {22, 23}, {23, 21}, {36, 13}, {37, 11}, {50, 3}, {51, 1}, {22, 24}, {23, 22},
    {24, 20}, {36, 14}, {37, 12}, {38, 10}, {50, 4}, {51, 2}, {52, 0}, {23, 23}, {24, 21}, {37, 13},
    {38, 11}, {51, 3}, {52, 1}, {23, 24}, {24, 22}, {25, 20}, {37, 14}, {38, 12}, {39, 10}, {51, 4},
    {52, 2}, {53, 0}, {24, 23}, {25, 21}, {38, 13}, {39, 11}, {52, 3}, {53, 1}, {24, 24}, {25, 22},
    {26, 20}, {38, 14}, {39, 12}, {40, 10}, {52, 4}, {53, 2}, {54, 0}, {25, 23}, {26, 21}, {39, 13},
    {40, 11}, {53, 3}, {54, 1}, {25, 24}, {26, 22}, {27, 20}, {39, 14}, {40, 12}, {41, 10}, {53, 4},
    {54, 2}, {55, 0}, {26, 23}, {27, 21}, {40, 13}, {41, 11}, {54, 3}, {55, 1}, {26, 24}, {27, 22},
    {40, 14}, {41, 12}, {54, 4}, {55, 2}, {28, 16}, {42, 6}, {28, 17}, {29, 15}, {42, 7}, {43, 5},
    {28, 18}, {29, 16}, {42, 8}, {43, 6}, {28, 19}, {29, 17}, {30, 15}, {42, 9}, {43, 7}, {44, 5},
    {29, 18}, {30, 16}, {43, 8}, {44, 6}, {29, 19}, {30, 17}, {31, 15}, {43, 9}, {44, 7}, {45, 5},
    {30, 18}, {31, 16}, {44, 8}, {45, 6}, {30, 19}, {31, 17}, {32, 15}, {44, 9}, {45, 7}, {46, 5},
    {31, 18}, {32, 16}, {45, 8}, {46, 6}, {31, 19}, {32, 17}, {33, 15}, {45, 9}, {46, 7}, {47, 5},
    {32, 18}, {33, 16}, {46, 8}, {47, 6}, {32, 19}, {33, 17}, {34, 15}, {46, 9}, {47, 7}, {48, 5},
    {33, 18}, {34, 16}, {47, 8}, {48, 6}, {33, 19}, {34, 17}, {35, 15}, {47, 9}, {48, 7}, {49, 5},
    {34, 18}, {35, 16}, {48, 8}, {49, 6}, {34, 19}, {35, 17}, {36, 15}, {48, 9}, {49, 7}, {50, 5},
    {35, 18}, {36, 16}, {49, 8}, {50, 6}, {35, 19}, {36, 17}, {37, 15}, {49, 9}, {50, 7}, {51, 5},
    {36, 18}, {37, 16}, {50, 8}, {51, 6}, {36, 19}, {37, 17}, {38, 15}, {50, 9}, {51, 7}, {52, 5},
    {37, 18}, {38, 16}, {51, 8}, {52, 6}, {37, 19}, {38, 17}, {39, 15}, {51, 9}, {52, 7}, {53, 5},
    {38, 18}, {39, 16}, {52, 8}, {53, 6}, {38, 19}, {39, 17}, {40, 15}, {52, 9}, {53, 7}, {54, 5},
    {39, 18}, {40, 16}, {53, 8}, {54, 6}, {39, 19}, {40, 17}, {41, 15}, {53, 9}, {54, 7}, {55, 5},
    {40, 18}, {41, 16}, {54, 8}, {55, 6}, {40, 19}, {41, 17}, {54, 9}, {55, 7}, {28, 21}, {42, 11},
    {56, 1}, {28, 22}, {29, 20}, {42, 12}, {43, 10}, {56, 2}, {57, 0}, {28, 23}, {29, 21}, {42, 13},
    {43, 11}, {56, 3}, {57, 1}, {28, 24}, {29, 22}, {30, 20}, {42, 14}, {43, 12}, {44, 10}, {56, 4},
    {57, 2}, {58, 0}, {29, 23}, {30, 21}, {43, 13}, {44, 11}, {57, 3}, {58, 1}, {29, 24}, {30, 22},
    {31, 20}, {43, 14}, {44, 12}, {45, 10}, {57, 4}, {58, 2}, {59, 0}, {30, 23}, {31, 21}, {44, 13},
    {45, 11}, {58, 3}, {59, 1}, {30, 24}, {31, 22}, {32, 20}, {44, 14}, {45, 12}, {46, 10}, {58, 4},
    {59, 2}, {60, 0}, {31, 23}, {32, 21}, {45, 13}, {46, 11}, {59, 3}, {60, 1}, {31, 24}, {32, 22},
    {33, 20}, {45, 14}, {46, 12}, {47, 10}, {59, 4}, {60, 2}, {61, 0}, {32, 23}, {33, 21}, {46, 13},
    {47, 11}, {60, 3}, {61, 1}, {32, 24}, {33, 22}, {34, 20}, {46, 14}, {47, 12}, {48, 10}, {60, 4},
    {61, 2}, {62, 0}, {33, 23}, {34, 21}, {47, 13}, {48, 11}, {61, 3}, {62, 1}, {33, 24}, {34, 22},
    {35, 20}, {47, 14}, {48, 12}, {49, 10}, {61, 4}, {62, 2}, {63, 0}, {34, 23}, {35, 21}, {48, 13},
    {49, 11}, {62, 3}, {63, 1}, {34, 24}, {35, 22}, {36, 20}, {48, 14}, {49, 12}, {50, 10}, {62, 4},
    {63, 2}, {64, 0}, {35, 23}, {36, 21}, {49, 13}, {50, 11}, {63, 3}, {64, 1}, {35, 24}, {36, 22},
    {37, 20}, {49, 14}, {50, 12}, {51, 10}, {63, 4}, {64, 2}, {65, 0}, {36, 23}, {37, 21}, {50, 13},
    {51, 11}, {64, 3}, {65, 1}, {36, 24}, {37, 22}, {38, 20}, {50, 14}, {51, 12}, {52, 10}, {64, 4},
    {65, 2}, {66, 0}, {37, 23}, {38, 21}, {51, 13}, {52, 11}, {65, 3}, {66, 1}, {37, 24}, {38, 22},
    {39, 20}, {51, 14}, {52, 12}, {53, 10}, {65, 4}, {66, 2}, {67, 0}, {38, 23}, {39, 21}, {52, 13},
    {53, 11}, {66, 3}, {67, 1}, {38, 24}, {39, 22}, {40, 20}, {52, 14}, {53, 12}, {54, 10}, {66, 4},
    {67, 2}, {68, 0}, {39, 23}, {40, 21}, {53, 13}, {54, 11}, {67, 3}, {68, 1}, {39, 24}, {40, 22},
    {41, 20}, {53, 14}, {54, 12}, {55, 10}, {67, 4}, {68, 2}, {69, 0}, {40, 23}, {41, 21}, {54, 13},
    {55, 11}, {68, 3}, {69, 1}, {40, 24}, {41, 22}, {54, 14}, {55, 12}, {68, 4}, {69, 2}, {42, 16},
    {56, 6}, {42, 17}, {43, 15}, {56, 7}, {57, 5}, {42, 18}, {43, 16}, {56, 8}, {57, 6}, {42, 19},
    {43, 17}, {44, 15}, {56, 9}, {57, 7}, {58, 5}, {43, 18}, {44, 16}, {57, 8}, {58, 6}, {43, 19},
    {44, 17}, {45, 15}, {57, 9}, {58, 7}, {59, 5}, {44, 18}, {45, 16}, {58, 8}, {59, 6}, {44, 19},
    {45, 17}, {46, 15}, {58, 9}, {59, 7}, {60, 5}, {45, 18}, {46, 16}, {59, 8}, {60, 6}, {45, 19},
    {46, 17}, {47, 15}, {59, 9}, {60, 7}, {61, 5}, {46, 18}, {47, 16}, {60, 8}, {61, 6}, {46, 19},
    {47, 17}, {48, 15}, {60, 9}, {61, 7}, {62, 5}, {47, 18}, {48, 16}, {61, 8}, {62, 6}, {47, 19},
    {48, 17}, {49, 15}, {61, 9}, {62, 7}, {63, 5}, {48, 18}, {49, 16}, {62, 8}, {63, 6}, {48, 19},
    {49, 17}, {50, 15}, {62, 9}, {63, 7}, {64, 5}, {49, 18}, {50, 16}, {63, 8}, {64, 6}, {49, 19},
    {50, 17}, {51, 15}, {63, 9}, {64, 7}, {65, 5}, {50, 18}, {51, 16}, {64, 8}, {65, 6}, {50, 19},
    {51, 17}, {52, 15}, {64, 9}, {65, 7}, {66, 5}, {51, 18}, {52, 16}, {65, 8}, {66, 6}, {51, 19},
    {52, 17}, {53, 15}, {65, 9}, {66, 7}, {67, 5}, {52, 18}, {53, 16}, {66, 8}, {67, 6}, {52, 19},
    {53, 17}, {54, 15}, {66, 9}, {67, 7}, {68, 5}, {53, 18}, {54, 16}, {67, 8}, {68, 6}, {53, 19},
    {54, 17}, {55, 15}, {67, 9}, {68, 7}, {69, 5}, {54, 18}, {55, 16}, {68, 8}, {69, 6}, {54, 19},
    {55, 17}, {68, 9}, {69, 7}, {42, 21}, {56, 11}, {70, 1}, {42, 22}, {43, 20}, {56, 12}, {57, 10},
    {70, 2}, {71, 0}, {42, 23}, {43, 21}, {56, 13}, {57, 11}, {70, 3}, {71, 1}, {42, 24}, {43, 22},
    {44, 20}, {56, 14}, {57, 12}, {58, 10}, {70, 4}, {71, 2}, {72, 0}, {43, 23}, {44, 21}, {57, 13},
    {58, 11}, {71, 3}, {72, 1}, {43, 24}, {44, 22}, {45, 20}, {57, 14}, {58, 12}, {59, 10}, {71, 4},
    {72, 2}, {73, 0}, {44, 23}, {45, 21}, {58, 13}, {59, 11}, {72, 3}, {73, 1}, {44, 24}, {45, 22},
    {46, 20}, {58, 14}, {59, 12}, {60, 10}, {72, 4}, {73, 2}, {74, 0}, {45, 23}, {46, 21}, {59, 13},
    {60, 11}, {73, 3}, {74, 1}, {45, 24}, {46, 22}, {47, 20}, {59, 14}, {60, 12}, {61, 10}, {73, 4},
    {74, 2}, {75, 0}, {46, 23}, {47, 21}, {60, 13}, {61, 11}, {74, 3}, {75, 1}, {46, 24}, {47, 22},
    {48, 20}, {60, 14}, {61, 12}, {62, 10}, {74, 4}, {75, 2}, {76, 0}, {47, 23}, {48, 21}, {61, 13},
    {62, 11}, {75, 3}, {76, 1}, {47, 24}, {48, 22}, {49, 20}, {61, 14}, {62, 12}, {63, 10}, {75, 4},
    {76, 2}, {77, 0}, {48, 23}, {49, 21}, {62, 13}, {63, 11}, {76, 3}, {77, 1}, {48, 24}, {49, 22},
    {50, 20}, {62, 14}, {63, 12}, {64, 10}, {76, 4}, {77, 2}, {78, 0}, {49, 23}, {50, 21}, {63, 13},
    {64, 11}, {77, 3}, {78, 1}, {49, 24}, {50, 22}, {51, 20}, {63, 14}, {64, 12}, {65, 10}, {77, 4},
    {78, 2}, {79, 0}, {50, 23}, {51, 21}, {64, 13}, {65, 11}, {78, 3}, {79, 1}, {50, 24}, {51, 22},
    {52, 20}, {64, 14}, {65, 12}, {66, 10}, {78, 4}, {79, 2}, {80, 0}, {51, 23}, {52, 21}, {65, 13},
    {66, 11}, {79, 3}, {80, 1}, {51, 24}, {52, 22}, {53, 20}, {65, 14}, {66, 12}, {67, 10}, {79, 4},
    {80, 2}, {81, 0}, {52, 23}, {53, 21}, {66, 13}, {67, 11}, {80, 3}, {81, 1}, {52, 24}, {53, 22},
    {54, 20}, {66, 14}, {67, 12}, {68, 10}, {80, 4}, {81, 2}, {82, 0}, {53, 23}, {54, 21}, {67, 13},
    {68, 11}, {81, 3}, {82, 1}, {53, 24}, {54, 22}, {55, 20}, {67, 14}, {68, 12}, {69, 10}, {81, 4},
    {82, 2}, {83, 0}, {54, 23}, {55, 21}, {68, 13}, {69, 11}, {82, 3}, {83, 1}, {54, 24}, {55, 22},
    {68, 14}, {69, 12}, {82, 4}, {83, 2}, {56, 16}, {70, 6}, {56, 17}, {57, 15}, {70, 7}, {71, 5},
    {56, 18}, {57, 16}, {70, 8}, {71, 6}, {56, 19}, {57, 17}, {58, 15}, {70, 9}, {71, 7}, {72, 5},
    {57, 18}, {58, 16}, {71, 8}, {72, 6}, {57, 19}, {58, 17}, {59, 15}, {71, 9}, {72, 7}, {73, 5},
    {58, 18}, {59, 16}, {72, 8}, {73, 6}, {58, 19}, {59, 17}, {60, 15}, {72, 9}, {73, 7}, {74, 5},
    {59, 18}, {60, 16}, {73, 8}, {74, 6}, {59, 19}, {60, 17}, {61, 15}, {73, 9}, {74, 7}, {75, 5},
    {60, 18}, {61, 16}, {74, 8}, {75, 6}, {60, 19}, {61, 17}, {62, 15}, {74, 9}, {75, 7}, {76, 5},
    {61, 18}, {62, 16}, {75, 8}, {76, 6}, {61, 19}, {62, 17}, {63, 15}, {75, 9}, {76, 7}, {77, 5},
    {62, 18}, {63, 16}, {76, 8}, {77, 6}, {62, 19}, {63, 17}, {64, 15}, {76, 9}, {77, 7}, {78, 5},
    {63, 18}, {64, 16}, {77, 8}, {78, 6}, {63, 19}, {64, 17}, {65, 15}, {77, 9}, {78, 7}, {79, 5},
    {64, 18}, {65, 16}, {78, 8}, {79, 6}, {64, 19}, {65, 17}, {66, 15}, {78, 9}, {79, 7}, {80, 5},
    {65, 18}, {66, 16}, {79, 8}, {80, 6}, {65, 19}, {66, 17}, {67, 15}, {79, 9}, {80, 7}, {81, 5},
    {66, 18}, {67, 16}, {80, 8}, {81, 6}, {66, 19}, {67, 17}, {68, 15}, {80, 9}, {81, 7}, {82, 5},
    {67, 18}, {68, 16}, {81, 8}, {82, 6}, {67, 19}, {68, 17}, {69, 15}, {81, 9}, {82, 7}, {83, 5},
    {68, 18}, {69, 16}, {82, 8}, {83, 6}, {68, 19}, {69, 17}, {82, 9}, {83, 7}, {56, 21}, {70, 11},
    {84, 1}, {56, 22}, {57, 20}, {70, 12}, {71, 10}, {84, 2}, {85, 0}, {56, 23}, {57, 21}, {70, 13},
    {71, 11}, {84, 3}, {85, 1}, {56, 24}, {57, 22}, {58, 20}, {70, 14}, {71, 12}, {72, 10}, {84, 4},
    {85, 2}, {86, 0}, {57, 23}, {58, 21}, {71, 13}, {72, 11}, {85, 3}, {86, 1}, {57, 24}, {58, 22},
    {59, 20}, {71, 14}, {72, 12}, {73, 10}, {85, 4}, {86, 2}, {87, 0}, {58, 23}, {59, 21}, {72, 13},
    {73, 11}, {86, 3}, {87, 1}, {58, 24}, {59, 22}, {60, 20}, {72, 14}, {73, 12}, {74, 10}, {86, 4},
    {87, 2}, {88, 0}, {59, 23}, {60, 21}, {73, 13}, {74, 11}, {87, 3}, {88, 1}, {59, 24}, {60, 22},
    {61, 20}, {73, 14}, {74, 12}, {75, 10}, {87, 4}, {88, 2}, {89, 0}, {60, 23}, {61, 21}, {74, 13},
    {75, 11}, {88, 3}, {89, 1}, {60, 24}, {61, 22}, {62, 20}, {74, 14}, {75, 12}, {76, 10}, {88, 4},
    {89, 2}, {90, 0}, {61, 23}, {62, 21}, {75, 13}, {76, 11}, {89, 3}, {90, 1}, {61, 24}, {62, 22},
    {63, 20}, {75, 14}, {76, 12}, {77, 10}, {89, 4}, {90, 2}, {91, 0}, {62, 23}, {63, 21}, {76, 13},
    {77, 11}, {90, 3}, {91, 1}, {62, 24}, {63, 22}, {64, 20}, {76, 14}, {77, 12}, {78, 10}, {90, 4},
    {91, 2}, {92, 0}, {63, 23}, {64, 21}, {77, 13}, {78, 11}, {91, 3}, {92, 1}, {63, 24}, {64, 22},
    {65, 20}, {77, 14}, {78, 12}, {79, 10}, {91, 4}, {92, 2}, {93, 0}, {64, 23}, {65, 21}, {78, 13},
    {79, 11}, {92, 3}, {93, 1}, {64, 24}, {65, 22}, {66, 20}, {78, 14}, {79, 12}, {80, 10}, {92, 4},
    {93, 2}, {94, 0}, {65, 23}, {66, 21}, {79, 13}, {80, 11}, {93, 3}, {94, 1}, {65, 24}, {66, 22},
    {67, 20}, {79, 14}, {80, 12}, {81, 10}, {93, 4}, {94, 2}, {95, 0}, {66, 23}, {67, 21}, {80, 13},
    {81, 11}, {94, 3}, {95, 1}, {66, 24}, {67, 22}, {68, 20}, {80, 14}, {81, 12}, {82, 10}, {94, 4},
    {95, 2}, {96, 0}, {67, 23}, {68, 21}, {81, 13}, {82, 11}, {95, 3}, {96, 1}, {67, 24}, {68, 22},
    {69, 20}, {81, 14}, {82, 12}, {83, 10}, {95, 4}, {96, 2}, {97, 0}, {68, 23}, {69, 21}, {82, 13},
    {83, 11}, {96, 3}, {97, 1}, {68, 24}, {69, 22}, {82, 14}, {83, 12}, {96, 4}, {97, 2}, {70, 16},
    {84, 6}, {70, 17}, {71, 15}, {84, 7}, {85, 5}, {70, 18}, {71, 16}, {84, 8}, {85, 6}, {70, 19},
    {71, 17}, {72, 15}, {84, 9}, {85, 7}, {86, 5}, {71, 18}, {72, 16}, {85, 8}, {86, 6}, {71, 19},
    {72, 17}, {73, 15}, {85, 9}, {86, 7}, {87, 5}, {72, 18}, {73, 16}, {86, 8}, {87, 6}, {72, 19},
    {73, 17}, {74, 15}, {86, 9}, {87, 7}, {88, 5}, {73, 18}, {74, 16}, {87, 8}, {88, 6}, {73, 19},
    {74, 17}, {75, 15}, {87, 9}, {88, 7}, {89, 5}, {74, 18}, {75, 16}, {88, 8}, {89, 6}, {74, 19},
    {75, 17}, {76, 15}, {88, 9}, {89, 7}, {90, 5}, {75, 18}, {76, 16}, {89, 8}, {90, 6}, {75, 19},
    {76, 17}, {77, 15}, {89, 9}, {90, 7}, {91, 5}, {76, 18}, {77, 16}, {90, 8}, {91, 6}, {76, 19},
    {77, 17}, {78, 15}, {90, 9}, {91, 7}, {92, 5}, {77, 18}, {78, 16}, {91, 8}, {92, 6}, {77, 19},
    {78, 17}, {79, 15}, {91, 9}, {92, 7}, {93, 5}, {78, 18}, {79, 16}, {92, 8}, {93, 6}, {78, 19},
    {79, 17}, {80, 15}, {92, 9}, {93, 7}, {94, 5}, {79, 18}, {80, 16}, {93, 8}, {94, 6}, {79, 19},
    {80, 17}, {81, 15}, {93, 9}, {94, 7}, {95, 5}, {80, 18}, {81, 16}, {94, 8}, {95, 6}, {80, 19},
    {81, 17}, {82, 15}, {94, 9}, {95, 7}, {96, 5}, {81, 18}, {82, 16}, {95, 8}, {96, 6}, {81, 19},
    {82, 17}, {83, 15}, {95, 9}, {96, 7}, {97, 5}, {82, 18}, {83, 16}, {96, 8}, {97, 6}, {82, 19},
    {83, 17}, {96, 9}, {97, 7}, {70, 21}, {84, 11}, {98, 1}, {70, 22}, {71, 20}, {84, 12}, {85, 10},
    {98, 2}, {99, 0}, {70, 23}, {71, 21}, {84, 13}, {85, 11}, {98, 3}, {99, 1}, {70, 24}, {71, 22},
    {72, 20}, {84, 14}, {85, 12}, {86, 10}, {98, 4}, {99, 2}, {100, 0}, {71, 23}, {72, 21}, {85, 13},
    {86, 11}, {99, 3}, {100, 1}, {71, 24}, {72, 22}, {73, 20}, {85, 14}, {86, 12}, {87, 10}, {99, 4},
    {100, 2}, {101, 0}, {72, 23}, {73, 21}, {86, 13}, {87, 11}, {100, 3}, {101, 1}, {72, 24}, {73, 22},
    {74, 20}, {86, 14}, {87, 12}, {88, 10}, {100, 4}, {101, 2}, {102, 0}, {73, 23}, {74, 21}, {87, 13},
    {88, 11}, {101, 3}, {102, 1}, {73, 24}, {74, 22}, {75, 20}, {87, 14}, {88, 12}, {89, 10}, {101, 4},
    {102, 2}, {103, 0}, {74, 23}, {75, 21}, {88, 13}, {89, 11}, {102, 3}, {103, 1}, {74, 24}, {75, 22},
    {76, 20}, {88, 14}, {89, 12}, {90, 10}, {102, 4}, {103, 2}, {104, 0}, {75, 23}, {76, 21}, {89, 13},
    {90, 11}, {103, 3}, {104, 1}, {75, 24}, {76, 22}, {77, 20}, {89, 14}, {90, 12}, {91, 10}, {103, 4},
    {104, 2}, {105, 0}, {76, 23}, {77, 21}, {90, 13}, {91, 11}, {104, 3}, {105, 1}, {76, 24}, {77, 22},
    {78, 20}, {90, 14}, {91, 12}, {92, 10}, {104, 4}, {105, 2}, {106, 0}, {77, 23}, {78, 21}, {91, 13},
    {92, 11}, {105, 3}, {106, 1}, {77, 24}, {78, 22}, {79, 20}, {91, 14}, {92, 12}, {93, 10}, {105, 4},
    {106, 2}, {107, 0}, {78, 23}, {79, 21}, {92, 13}, {93, 11}, {106, 3}, {107, 1}, {78, 24}, {79, 22},
    {80, 20}, {92, 14}, {93, 12}, {94, 10}, {106, 4}, {107, 2}, {108, 0}, {79, 23}, {80, 21}, {93, 13},
    {94, 11}, {107, 3}, {108, 1}, {79, 24}, {80, 22}, {81, 20}, {93, 14}, {94, 12}, {95, 10}, {107, 4},
    {108, 2}, {109, 0}, {80, 23}, {81, 21}, {94, 13}, {95, 11}, {108, 3}, {109, 1}, {80, 24}, {81, 22},
    {82, 20}, {94, 14}, {95, 12}, {96, 10}, {108, 4}, {109, 2}, {110, 0}, {81, 23}, {82, 21}, {95, 13},
    {96, 11}, {109, 3}, {110, 1}, {81, 24}, {82, 22}, {83, 20}, {95, 14}, {96, 12}, {97, 10}, {109, 4},
    {110, 2}, {111, 0}, {82, 23}, {83, 21}, {96, 13}, {97, 11}, {110, 3}, {111, 1}, {82, 24}, {83, 22},
    {96, 14}, {97, 12}, {110, 4}, {111, 2}, {84, 16}, {98, 6}, {84, 17}, {85, 15}, {98, 7}, {99, 5},
    {84, 18}, {85, 16}, {98, 8}, {99, 6}, {84, 19}, {85, 17}, {86, 15}, {98, 9}, {99, 7}, {100, 5},
    {85, 18}, {86, 16}, {99, 8}, {100, 6}, {85, 19}, {86, 17}, {87, 15}, {99, 9}, {100, 7}, {101, 5},
    {86, 18}, {87, 16}, {100, 8}, {101, 6}, {86, 19}, {87, 17}, {88, 15}, {100, 9}, {101, 7}, {102, 5},
    {87, 18}, {88, 16}, {101, 8}, {102, 6}, {87, 19}, {88, 17}, {89, 15}, {101, 9}, {102, 7}, {103, 5},
    {88, 18}, {89, 16}, {102, 8}, {103, 6}, {88, 19}, {89, 17}, {90, 15}, {102, 9}, {103, 7}, {104, 5},
    {89, 18}, {90, 16}, {103, 8}, {104, 6}, {89, 19}, {90, 17}, {91, 15}, {103, 9}, {104, 7}, {105, 5},
    {90, 18}, {91, 16}, {104, 8}, {105, 6}, {90, 19}, {91, 17}, {92, 15}, {104, 9}, {105, 7}, {106, 5},
    {91, 18}, {92, 16}, {105, 8}, {106, 6}, {91, 19}, {92, 17}, {93, 15}, {105, 9}, {106, 7}, {107, 5},
    {92, 18}, {93, 16}, {106, 8}, {107, 6}, {92, 19}, {93, 17}, {94, 15}, {106, 9}, {107, 7}, {108, 5},
    {93, 18}, {94, 16}, {107, 8}, {108, 6}, {93, 19}, {94, 17}, {95, 15}, {107, 9}, {108, 7}, {109, 5},
    {94, 18}, {95, 16}, {108, 8}, {109, 6}, {94, 19}, {95, 17}, {96, 15}, {108, 9}, {109, 7}, {110, 5},
    {95, 18}, {96, 16}, {109, 8}, {110, 6}, {95, 19}, {96, 17}, {97, 15}, {109, 9}, {110, 7}, {111, 5},
    {96, 18}, {97, 16}, {110, 8}, {111, 6}, {96, 19}, {97, 17}, {110, 9}, {111, 7}, {84, 21}, {98, 11},
    {112, 1}, {84, 22}, {85, 20}, {98, 12}, {99, 10}, {112, 2}, {113, 0}, {84, 23}, {85, 21}, {98, 13},
    {99, 11}, {112, 3}, {113, 1}, {84, 24}, {85, 22}, {86, 20}, {98, 14}, {99, 12}, {100, 10}, {112, 4},
    {113, 2}, {114, 0}, {85, 23}, {86, 21}, {99, 13}, {100, 11}, {113, 3}, {114, 1}, {85, 24}, {86, 22},
    {87, 20}, {99, 14}, {100, 12}, {101, 10}, {113, 4}, {114, 2}, {115, 0}, {86, 23}, {87, 21}, {100, 13},
    {101, 11}, {114, 3}, {115, 1}, {86, 24}, {87, 22}, {88, 20}, {100, 14}, {101, 12}, {102, 10},
    {114, 4}, {115, 2}, {116, 0}, {87, 23}, {88, 21}, {101, 13}, {102, 11}, {115, 3}, {116, 1}, {87, 24},
    {88, 22}, {89, 20}, {101, 14}, {102, 12}, {103, 10}, {115, 4}, {116, 2}, {117, 0}, {88, 23}, {89, 21},
    {102, 13}, {103, 11}, {116, 3}, {117, 1}, {88, 24}, {89, 22}, {90, 20}, {102, 14}, {103, 12},
    {104, 10}, {116, 4}, {117, 2}, {118, 0}, {89, 23}, {90, 21}, {103, 13}, {104, 11}, {117, 3}, {118, 1},
    {89, 24}, {90, 22}, {91, 20}, {103, 14}, {104, 12}, {105, 10}, {117, 4}, {118, 2}, {119, 0}, {90, 23},
    {91, 21}, {104, 13}, {105, 11}, {118, 3}, {119, 1}, {90, 24}, {91, 22}, {92, 20}, {104, 14},
    {105, 12}, {106, 10}, {118, 4}, {119, 2}, {120, 0}, {91, 23}, {92, 21}, {105, 13}, {106, 11},
    {119, 3}, {120, 1}, {91, 24}, {92, 22}, {93, 20}, {105, 14}, {106, 12}, {107, 10}, {119, 4}, {120, 2},
    {121, 0}, {92, 23}, {93, 21}, {106, 13}, {107, 11}, {120, 3}, {121, 1}, {92, 24}, {93, 22}, {94, 20},
    {106, 14}, {107, 12}, {108, 10}, {120, 4}, {121, 2}, {122, 0}, {93, 23}, {94, 21}, {107, 13},
    {108, 11}, {121, 3}, {122, 1}, {93, 24}, {94, 22}, {95, 20}, {107, 14}, {108, 12}, {109, 10},
    {121, 4}, {122, 2}, {123, 0}, {94, 23}, {95, 21}, {108, 13}, {109, 11}, {122, 3}, {123, 1}, {94, 24},
    {95, 22}, {96, 20}, {108, 14}, {109, 12}, {110, 10}, {122, 4}, {123, 2}, {124, 0}, {95, 23}, {96, 21},
    {109, 13}, {110, 11}, {123, 3}, {124, 1}, {95, 24}, {96, 22}, {97, 20}, {109, 14}, {110, 12},
    {111, 10}, {123, 4}, {124, 2}, {125, 0}, {96, 23}, {97, 21}, {110, 13}, {111, 11}, {124, 3}, {125, 1},
    {96, 24}, {97, 22}, {110, 14}, {111, 12}, {124, 4}, {125, 2}, {98, 16}, {112, 6}, {98, 17}, {99, 15},
    {112, 7}, {113, 5}, {98, 18}, {99, 16}, {112, 8}, {113, 6}, {98, 19}, {99, 17}, {100, 15}, {112, 9},
    {113, 7}, {114, 5}, {99, 18}, {100, 16}, {113, 8}, {114, 6}, {99, 19}, {100, 17}, {101, 15}, {113, 9},
    {114, 7}, {115, 5}, {100, 18}, {101, 16}, {114, 8}, {115, 6}, {100, 19}, {101, 17}, {102, 15},
    {114, 9}, {115, 7}, {116, 5}, {101, 18}, {102, 16}, {115, 8}, {116, 6}, {101, 19}, {102, 17},
    {103, 15}, {115, 9}, {116, 7}, {117, 5}, {102, 18}, {103, 16}, {116, 8}, {117, 6}, {102, 19},
    {103, 17}, {104, 15}, {116, 9}, {117, 7}, {118, 5}, {103, 18}, {104, 16}, {117, 8}, {118, 6},
    {103, 19}, {104, 17}, {105, 15}, {117, 9}, {118, 7}, {119, 5}, {104, 18}, {105, 16}, {118, 8},
    {119, 6}, {104, 19}, {105, 17}, {106, 15}, {118, 9}, {119, 7}, {120, 5}, {105, 18}, {106, 16},
    {119, 8}, {120, 6}, {105, 19}, {106, 17}, {107, 15}, {119, 9}, {120, 7}, {121, 5}, {106, 18},
    {107, 16}, {120, 8}, {121, 6}, {106, 19}, {107, 17}, {108, 15}, {120, 9}, {121, 7}, {122, 5},
    {107, 18}, {108, 16}, {121, 8}, {122, 6}, {107, 19}, {108, 17}, {109, 15}, {121, 9}, {122, 7},
    {123, 5}, {108, 18}, {109, 16}, {122, 8}, {123, 6}, {108, 19}, {109, 17}, {110, 15}, {122, 9},
    {123, 7}, {124, 5}, {109, 18}, {110, 16}, {123, 8}, {124, 6}, {109, 19}, {110, 17}, {111, 15},
    {123, 9}, {124, 7}, {125, 5}, {110, 18}, {111, 16}, {124, 8}, {125, 6}, {110, 19}, {111, 17},
    {124, 9}, {125, 7}, {98, 21}, {112, 11}, {126, 1}, {98, 22}, {99, 20}, {112, 12}, {113, 10}, {126, 2},
    {127, 0}, {98, 23}, {99, 21}, {112, 13}, {113, 11}, {126, 3}, {127, 1}, {98, 24}, {99, 22}, {100, 20},
    {112, 14}, {113, 12}, {114, 10}, {126, 4}, {127, 2}, {128, 0}, {99, 23}, {100, 21}, {113, 13},
    {114, 11}, {127, 3}, {128, 1}, {99, 24}, {100, 22}, {101, 20}, {113, 14}, {114, 12}, {115, 10},
    {127, 4}, {128, 2}, {129, 0}, {100, 23}, {101, 21}, {114, 13}, {115, 11}, {128, 3}, {129, 1},
    {100, 24}, {101, 22}, {102, 20}, {114, 14}, {115, 12}, {116, 10}, {128, 4}, {129, 2}, {130, 0},
    {101, 23}, {102, 21}, {115, 13}, {116, 11}, {129, 3}, {130, 1}, {101, 24}, {102, 22}, {103, 20},
    {115, 14}, {116, 12}, {117, 10}, {129, 4}, {130, 2}, {131, 0}, {102, 23}, {103, 21}, {116, 13},
    {117, 11}, {130, 3}, {131, 1}, {102, 24}, {103, 22}, {104, 20}, {116, 14}, {117, 12}, {118, 10},
    {130, 4}, {131, 2}, {132, 0}, {103, 23}, {104, 21}, {117, 13}, {118, 11}, {131, 3}, {132, 1},
    {103, 24}, {104, 22}, {105, 20}, {117, 14}, {118, 12}, {119, 10}, {131, 4}, {132, 2}, {133, 0},
    {104, 23}, {105, 21}, {118, 13}, {119, 11}, {132, 3}, {133, 1}, {104, 24}, {105, 22}, {106, 20},
    {118, 14}, {119, 12}, {120, 10}, {132, 4}, {133, 2}, {134, 0}, {105, 23}, {106, 21}, {119, 13},
    {120, 11}, {133, 3}, {134, 1}, {105, 24}, {106, 22}, {107, 20}, {119, 14}, {120, 12}, {121, 10},
    {133, 4}, {134, 2}, {135, 0}, {106, 23}, {107, 21}, {120, 13}, {121, 11}, {134, 3}, {135, 1},
    {106, 24}, {107, 22}, {108, 20}, {120, 14}, {121, 12}, {122, 10}, {134, 4}, {135, 2}, {136, 0},
    {107, 23}, {108, 21}, {121, 13}, {122, 11}, {135, 3}, {136, 1}, {107, 24}, {108, 22}, {109, 20},
    {121, 14}, {122, 12}, {123, 10}, {135, 4}, {136, 2}, {137, 0}, {108, 23}, {109, 21}, {122, 13},
    {123, 11}, {136, 3}, {137, 1}, {108, 24}, {109, 22}, {110, 20}, {122, 14}, {123, 12}, {124, 10},
    {136, 4}, {137, 2}, {138, 0}, {109, 23}, {110, 21}, {123, 13}, {124, 11}, {137, 3}, {138, 1},
    {109, 24}, {110, 22}, {111, 20}, {123, 14}, {124, 12}, {125, 10}, {137, 4}, {138, 2}, {139, 0},
    {110, 23}, {111, 21}, {124, 13}, {125, 11}, {138, 3}, {139, 1}, {110, 24}, {111, 22}, {124, 14},
    {125, 12}, {138, 4}, {139, 2}, {112, 16}, {126, 6}, {112, 17}, {113, 15}, {126, 7}, {127, 5},
    {112, 18}, {113, 16}, {126, 8}, {127, 6}, {112, 19}, {113, 17}, {114, 15}, {126, 9}, {127, 7},
    {128, 5}, {113, 18}, {114, 16}, {127, 8}, {128, 6}, {113, 19}, {114, 17}, {115, 15}, {127, 9},
    {128, 7}, {129, 5}, {114, 18}, {115, 16}, {128, 8}, {129, 6}, {114, 19}, {115, 17}, {116, 15},
    {128, 9}, {129, 7}, {130, 5}, {115, 18}, {116, 16}, {129, 8}, {130, 6}, {115, 19}, {116, 17},
    {117, 15}, {129, 9}, {130, 7}, {131, 5}, {116, 18}, {117, 16}, {130, 8}, {131, 6}, {116, 19},
    {117, 17}, {118, 15}, {130, 9}, {131, 7}, {132, 5}, {117, 18}, {118, 16}, {131, 8}, {132, 6},
    {117, 19}, {118, 17}, {119, 15}, {131, 9}, {132, 7}, {133, 5}, {118, 18}, {119, 16}, {132, 8},
    {133, 6}, {118, 19}, {119, 17}, {120, 15}, {132, 9}, {133, 7}, {134, 5}, {119, 18}, {120, 16},
    {133, 8}, {134, 6}, {119, 19}, {120, 17}, {121, 15}, {133, 9}, {134, 7}, {135, 5}, {120, 18},
    {121, 16}, {134, 8}, {135, 6}, {120, 19}, {121, 17}, {122, 15}, {134, 9}, {135, 7}, {136, 5},
    {121, 18}, {122, 16}, {135, 8}, {136, 6}, {121, 19}, {122, 17}, {123, 15}, {135, 9}, {136, 7},
    {137, 5}, {122, 18}, {123, 16}, {136, 8}, {137, 6}, {122, 19}, {123, 17}, {124, 15}, {136, 9},
    {137, 7}, {138, 5}, {123, 18}, {124, 16}, {137, 8}, {138, 6}, {123, 19}, {124, 17}, {125, 15},
    {137, 9}, {138, 7}, {139, 5}, {124, 18}, {125, 16}, {138, 8}, {139, 6}, {124, 19}, {125, 17},
    {138, 9}, {139, 7}, {112, 21}, {126, 11}, {140, 1}, {112, 22}, {113, 20}, {126, 12}, {127, 10},
    {140, 2}, {141, 0}, {112, 23}, {113, 21}, {126, 13}, {127, 11}, {140, 3}, {141, 1}, {112, 24},
    {113, 22}, {114, 20}, {126, 14}, {127, 12}, {128, 10}, {140, 4}, {141, 2}, {142, 0}, {113, 23},
    {114, 21}, {127, 13}, {128, 11}, {141, 3}, {142, 1}, {113, 24}, {114, 22}, {115, 20}, {127, 14},
    {128, 12}, {129, 10}, {141, 4}, {142, 2}, {143, 0}, {114, 23}, {115, 21}, {128, 13}, {129, 11},
    {142, 3}, {143, 1}, {114, 24}, {115, 22}, {116, 20}, {128, 14}, {129, 12}, {130, 10}, {142, 4},
    {143, 2}, {144, 0}, {115, 23}, {116, 21}, {129, 13}, {130, 11}, {143, 3}, {144, 1}, {115, 24},
    {116, 22}, {117, 20}, {129, 14}, {130, 12}, {131, 10}, {143, 4}, {144, 2}, {145, 0}, {116, 23},
    {117, 21}, {130, 13}, {131, 11}, {144, 3}, {145, 1}, {116, 24}, {117, 22}, {118, 20}, {130, 14},
    {131, 12}, {132, 10}, {144, 4}, {145, 2}, {146, 0}, {117, 23}, {118, 21}, {131, 13}, {132, 11},
    {145, 3}, {146, 1}, {117, 24}, {118, 22}, {119, 20}, {131, 14}, {132, 12}, {133, 10}, {145, 4},
    {146, 2}, {147, 0}, {118, 23}, {119, 21}, {132, 13}, {133, 11}, {146, 3}, {147, 1}, {118, 24},
    {119, 22}, {120, 20}, {132, 14}, {133, 12}, {134, 10}, {146, 4}, {147, 2}, {148, 0}, {119, 23},
    {120, 21}, {133, 13}, {134, 11}, {147, 3}, {148, 1}, {119, 24}, {120, 22}, {121, 20}, {133, 14},
    {134, 12}, {135, 10}, {147, 4}, {148, 2}, {149, 0}, {120, 23}, {121, 21}, {134, 13}, {135, 11},
    {148, 3}, {149, 1}, {120, 24}, {121, 22}, {122, 20}, {134, 14}, {135, 12}, {136, 10}, {148, 4},
    {149, 2}, {150, 0}, {121, 23}, {122, 21}, {135, 13}, {136, 11}, {149, 3}, {150, 1}, {121, 24},
    {122, 22}, {123, 20}, {135, 14}, {136, 12}, {137, 10}, {149, 4}, {150, 2}, {151, 0}, {122, 23},
    {123, 21}, {136, 13}, {137, 11}, {150, 3}, {151, 1}, {122, 24}, {123, 22}, {124, 20}, {136, 14},
    {137, 12}, {138, 10}, {150, 4}, {151, 2}, {152, 0}, {123, 23}, {124, 21}, {137, 13}, {138, 11},
    {151, 3}, {152, 1}, {123, 24}, {124, 22}, {125, 20}, {137, 14}, {138, 12}, {139, 10}, {151, 4},
    {152, 2}, {153, 0}, {124, 23}, {125, 21}, {138, 13}, {139, 11}, {152, 3}, {153, 1}, {124, 24},
    {125, 22}, {138, 14}, {139, 12}, {152, 4}, {153, 2}, {126, 16}, {140, 6}, {126, 17}, {127, 15},
    {140, 7}, {141, 5}, {126, 18}, {127, 16}, {140, 8}, {141, 6}, {126, 19}, {127, 17}, {128, 15},
    {140, 9}, {141, 7}, {142, 5}, {127, 18}, {128, 16}, {141, 8}, {142, 6}, {127, 19}, {128, 17},
    {129, 15}, {141, 9}, {142, 7}, {143, 5}, {128, 18}, {129, 16}, {142, 8}, {143, 6}, {128, 19},
    {129, 17}, {130, 15}, {142, 9}, {143, 7}, {144, 5}, {129, 18}, {130, 16}, {143, 8}, {144, 6},
    {129, 19}, {130, 17}, {131, 15}, {143, 9}, {144, 7}, {145, 5}, {130, 18}, {131, 16}, {144, 8},
    {145, 6}, {130, 19}, {131, 17}, {132, 15}, {144, 9}, {145, 7}, {146, 5}, {131, 18}, {132, 16},
    {145, 8}, {146, 6}, {131, 19}, {132, 17}, {133, 15}, {145, 9}, {146, 7}, {147, 5}, {132, 18},
    {133, 16}, {146, 8}, {147, 6}, {132, 19}, {133, 17}, {134, 15}, {146, 9}, {147, 7}, {148, 5},
    {133, 18}, {134, 16}, {147, 8}, {148, 6}, {133, 19}, {134, 17}, {135, 15}, {147, 9}, {148, 7},
    {149, 5}, {134, 18}, {135, 16}, {148, 8}, {149, 6}, {134, 19}, {135, 17}, {136, 15}, {148, 9},
    {149, 7}, {150, 5}, {135, 18}, {136, 16}, {149, 8}, {150, 6}, {135, 19}, {136, 17}, {137, 15},
    {149, 9}, {150, 7}, {151, 5}, {136, 18}, {137, 16}, {150, 8}, {151, 6}, {136, 19}, {137, 17},
    {138, 15}, {150, 9}, {151, 7}, {152, 5}, {137, 18}, {138, 16}, {151, 8}, {152, 6}, {137, 19},
    {138, 17}, {139, 15}, {151, 9}, {152, 7}, {153, 5}, {138, 18}, {139, 16}, {152, 8}, {153, 6},
    {138, 19}, {139, 17}, {152, 9}, {153, 7}, {126, 21}, {140, 11}, {154, 1}, {126, 22}, {127, 20},
    {140, 12}, {141, 10}, {154, 2}, {155, 0}, {126, 23}, {127, 21}, {140, 13}, {141, 11}, {154, 3},
    {155, 1}, {126, 24}, {127, 22}, {128, 20}, {140, 14}, {141, 12}, {142, 10}, {154, 4}, {155, 2},
    {156, 0}, {127, 23}, {128, 21}, {141, 13}, {142, 11}, {155, 3}, {156, 1}, {127, 24}, {128, 22},
    {129, 20}, {141, 14}, {142, 12}, {143, 10}, {155, 4}, {156, 2}, {157, 0}, {128, 23}, {129, 21},
    {142, 13}, {143, 11}, {156, 3}, {157, 1}, {128, 24}, {129, 22}, {130, 20}, {142, 14}, {143, 12},
    {144, 10}, {156, 4}, {157, 2}, {158, 0}, {129, 23}, {130, 21}, {143, 13}, {144, 11}, {157, 3},
    {158, 1}, {129, 24}, {130, 22}, {131, 20}, {143, 14}, {144, 12}, {145, 10}, {157, 4}, {158, 2},
    {159, 0}, {130, 23}, {131, 21}, {144, 13}, {145, 11}, {158, 3}, {159, 1}, {130, 24}, {131, 22},
    {132, 20}, {144, 14}, {145, 12}, {146, 10}, {158, 4}, {159, 2}, {160, 0}, {131, 23}, {132, 21},
    {145, 13}, {146, 11}, {159, 3}, {160, 1}, {131, 24}, {132, 22}, {133, 20}, {145, 14}, {146, 12},
    {147, 10}, {159, 4}, {160, 2}, {161, 0}, {132, 23}, {133, 21}, {146, 13}, {147, 11}, {160, 3},
    {161, 1}, {132, 24}, {133, 22}, {134, 20}, {146, 14}, {147, 12}, {148, 10}, {160, 4}, {161, 2},
    {162, 0}, {133, 23}, {134, 21}, {147, 13}, {148, 11}, {161, 3}, {162, 1}, {133, 24}, {134, 22},
    {135, 20}, {147, 14}, {148, 12}, {149, 10}, {161, 4}, {162, 2}, {163, 0}, {134, 23}, {135, 21},
    {148, 13}, {149, 11}, {162, 3}, {163, 1}, {134, 24}, {135, 22}, {136, 20}, {148, 14}, {149, 12},
    {150, 10}, {162, 4}, {163, 2}, {164, 0}, {135, 23}, {136, 21}, {149, 13}, {150, 11}, {163, 3},
    {164, 1}, {135, 24}, {136, 22}, {137, 20}, {149, 14}, {150, 12}, {151, 10}, {163, 4}, {164, 2},
    {165, 0}, {136, 23}, {137, 21}, {150, 13}, {151, 11}, {164, 3}, {165, 1}, {136, 24}, {137, 22},
    {138, 20}, {150, 14}, {151, 12}, {152, 10}, {164, 4}, {165, 2}, {166, 0}, {137, 23}, {138, 21},
    {151, 13}, {152, 11}, {165, 3}, {166, 1}, {137, 24}, {138, 22}, {139, 20}, {151, 14}, {152, 12},
    {153, 10}, {165, 4}, {166, 2}, {167, 0}, {138, 23}, {139, 21}, {152, 13}, {153, 11}, {166, 3},
    {167, 1}, {138, 24}, {139, 22}, {152, 14}, {153, 12}, {166, 4}, {167, 2}, {140, 16}, {154, 6},
    {140, 17}, {141, 15}, {154, 7}, {155, 5}, {140, 18}, {141, 16}, {154, 8}, {155, 6}, {140, 19},
    {141, 17}, {142, 15}, {154, 9}, {155, 7}, {156, 5}, {141, 18}, {142, 16}, {155, 8}, {156, 6},
    {141, 19}, {142, 17}, {143, 15}, {155, 9}, {156, 7}, {157, 5}, {142, 18}, {143, 16}, {156, 8},
    {157, 6}, {142, 19}, {143, 17}, {144, 15}, {156, 9}, {157, 7}, {158, 5}, {143, 18}, {144, 16},
    {157, 8}, {158, 6}, {143, 19}, {144, 17}, {145, 15}, {157, 9}, {158, 7}, {159, 5}, {144, 18},
    {145, 16}, {158, 8}, {159, 6}, {144, 19}, {145, 17}, {146, 15}, {158, 9}, {159, 7}, {160, 5},
    {145, 18}, {146, 16}, {159, 8}, {160, 6}, {145, 19}, {146, 17}, {147, 15}, {159, 9}, {160, 7},
    {161, 5}, {146, 18}, {147, 16}, {160, 8}, {161, 6}, {146, 19}, {147, 17}, {148, 15}, {160, 9},
    {161, 7}, {162, 5}, {147, 18}, {148, 16}, {161, 8}, {162, 6}, {147, 19}, {148, 17}, {149, 15},
    {161, 9}, {162, 7}, {163, 5}, {148, 18}, {149, 16}, {162, 8}, {163, 6}, {148, 19}, {149, 17},
    {150, 15}, {162, 9}, {163, 7}, {164, 5}, {149, 18}, {150, 16}, {163, 8}, {164, 6}, {149, 19},
    {150, 17}, {151, 15}, {163, 9}, {164, 7}, {165, 5}, {150, 18}, {151, 16}, {164, 8}, {165, 6},
    {150, 19}, {151, 17}, {152, 15}, {164, 9}, {165, 7}, {166, 5}, {151, 18}, {152, 16}, {165, 8},
    {166, 6}, {151, 19}, {152, 17}, {153, 15}, {165, 9}, {166, 7}, {167, 5}, {152, 18}, {153, 16},
    {166, 8}, {167, 6}, {152, 19}, {153, 17}, {166, 9}, {167, 7}, {140, 21}, {154, 11}, {168, 1},
    {140, 22}, {141, 20}, {154, 12}, {155, 10}, {168, 2}, {169, 0}, {140, 23}, {141, 21}, {154, 13},
    {155, 11}, {168, 3}, {169, 1}, {140, 24}, {141, 22}, {142, 20}, {154, 14}, {155, 12}, {156, 10},
    {168, 4}, {169, 2}, {170, 0}, {141, 23}, {142, 21}, {155, 13}, {156, 11}, {169, 3}, {170, 1},
    {141, 24}, {142, 22}, {143, 20}, {155, 14}, {156, 12}, {157, 10}, {169, 4}, {170, 2}, {171, 0},
    {142, 23}, {143, 21}, {156, 13}, {157, 11}, {170, 3}, {171, 1}, {142, 24}, {143, 22}, {144, 20},
    {156, 14}, {157, 12}, {158, 10}, {170, 4}, {171, 2}, {172, 0}, {143, 23}, {144, 21}, {157, 13},
    {158, 11}, {171, 3}, {172, 1}, {143, 24}, {144, 22}, {145, 20}, {157, 14}, {158, 12}, {159, 10},
    {171, 4}, {172, 2}, {173, 0}, {144, 23}, {145, 21}, {158, 13}, {159, 11}, {172, 3}, {173, 1},
    {144, 24}, {145, 22}, {146, 20}, {158, 14}, {159, 12}, {160, 10}, {172, 4}, {173, 2}, {174, 0},
    {145, 23}, {146, 21}, {159, 13}, {160, 11}, {173, 3}, {174, 1}, {145, 24}, {146, 22}, {147, 20},
    {159, 14}, {160, 12}, {161, 10}, {173, 4}, {174, 2}, {175, 0}, {146, 23}, {147, 21}, {160, 13},
    {161, 11}, {174, 3}, {175, 1}, {146, 24}, {147, 22}, {148, 20}, {160, 14}, {161, 12}, {162, 10},
    {174, 4}, {175, 2}, {176, 0}, {147, 23}, {148, 21}, {161, 13}, {162, 11}, {175, 3}, {176, 1},
    {147, 24}, {148, 22}, {149, 20}, {161, 14}, {162, 12}, {163, 10}, {175, 4}, {176, 2}, {177, 0},
    {148, 23}, {149, 21}, {162, 13}, {163, 11}, {176, 3}, {177, 1}, {148, 24}, {149, 22}, {150, 20},
    {162, 14}, {163, 12}, {164, 10}, {176, 4}, {177, 2}, {178, 0}, {149, 23}, {150, 21}, {163, 13},
    {164, 11}, {177, 3}, {178, 1}, {149, 24}, {150, 22}, {151, 20}, {163, 14}, {164, 12}, {165, 10},
    {177, 4}, {178, 2}, {179, 0}, {150, 23}, {151, 21}, {164, 13}, {165, 11}, {178, 3}, {179, 1},
    {150, 24}, {151, 22}, {152, 20}, {164, 14}, {165, 12}, {166, 10}, {178, 4}, {179, 2}, {180, 0},
    {151, 23}, {152, 21}, {165, 13}, {166, 11}, {179, 3}, {180, 1}, {151, 24}, {152, 22}, {153, 20},
    {165, 14}, {166, 12}, {167, 10}, {179, 4}, {180, 2}, {181, 0}, {152, 23}, {153, 21}, {166, 13},
    {167, 11}, {180, 3}, {181, 1}, {152, 24}, {153, 22}, {166, 14}, {167, 12}, {180, 4}, {181, 2},
    {154, 16}, {168, 6}, {154, 17}, {155, 15}, {168, 7}, {169, 5}, {154, 18}, {155, 16}, {168, 8},
    {169, 6}, {154, 19}, {155, 17}, {156, 15}, {168, 9}, {169, 7}, {170, 5}, {155, 18}, {156, 16},
    {169, 8}, {170, 6}, {155, 19}, {156, 17}, {157, 15}, {169, 9}, {170, 7}, {171, 5}, {156, 18},
    {157, 16}, {170, 8}, {171, 6}, {156, 19}, {157, 17}, {158, 15}, {170, 9}, {171, 7}, {172, 5},
    {157, 18}, {158, 16}, {171, 8}, {172, 6}, {157, 19}, {158, 17}, {159, 15}, {171, 9}, {172, 7},
    {173, 5}, {158, 18}, {159, 16}, {172, 8}, {173, 6}, {158, 19}, {159, 17}, {160, 15}, {172, 9},
    {173, 7}, {174, 5}, {159, 18}, {160, 16}, {173, 8}, {174, 6}, {159, 19}, {160, 17}, {161, 15},
    {173, 9}, {174, 7}, {175, 5}, {160, 18}, {161, 16}, {174, 8}, {175, 6}, {160, 19}, {161, 17},
    {162, 15}, {174, 9}, {175, 7}, {176, 5}, {161, 18}, {162, 16}, {175, 8}, {176, 6}, {161, 19},
    {162, 17}, {163, 15}, {175, 9}, {176, 7}, {177, 5}, {162, 18}, {163, 16}, {176, 8}, {177, 6},
    {162, 19}, {163, 17}, {164, 15}, {176, 9}, {177, 7}, {178, 5}, {163, 18}, {164, 16}, {177, 8},
    {178, 6}, {163, 19}, {164, 17}, {165, 15}, {177, 9}, {178, 7}, {179, 5}, {164, 18}, {165, 16},
    {178, 8}, {179, 6}, {164, 19}, {165, 17}, {166, 15}, {178, 9}, {179, 7}, {180, 5}, {165, 18},
    {166, 16}, {179, 8}, {180, 6}, {165, 19}, {166, 17}, {167, 15}, {179, 9}, {180, 7}, {181, 5},
    {166, 18}, {167, 16}, {180, 8}, {181, 6}, {166, 19}, {167, 17}, {180, 9}, {181, 7}, {154, 21},
    {168, 11}, {182, 1}, {154, 22}, {155, 20}, {168, 12}, {169, 10}, {182, 2}, {183, 0}, {154, 23},
    {155, 21}, {168, 13}, {169, 11}, {182, 3}, {183, 1}, {154, 24}, {155, 22}, {156, 20}, {168, 14},
    {169, 12}, {170, 10}, {182, 4}, {183, 2}, {184, 0}, {155, 23}, {156, 21}, {169, 13}, {170, 11},
    {183, 3}, {184, 1}, {155, 24}, {156, 22}, {157, 20}, {169, 14}, {170, 12}, {171, 10}, {183, 4},
    {184, 2}, {185, 0}, {156, 23}, {157, 21}, {170, 13}, {171, 11}, {184, 3}, {185, 1}, {156, 24},
    {157, 22}, {158, 20}, {170, 14}, {171, 12}, {172, 10}, {184, 4}, {185, 2}, {186, 0}, {157, 23},
    {158, 21}, {171, 13}, {172, 11}, {185, 3}, {186, 1}, {157, 24}, {158, 22}, {159, 20}, {171, 14},
    {172, 12}, {173, 10}, {185, 4}, {186, 2}, {187, 0}, {158, 23}, {159, 21}, {172, 13}, {173, 11},
    {186, 3}, {187, 1}, {158, 24}, {159, 22}, {160, 20}, {172, 14}, {173, 12}, {174, 10}, {186, 4},
    {187, 2}, {188, 0}, {159, 23}, {160, 21}, {173, 13}, {174, 11}, {187, 3}, {188, 1}, {159, 24},
    {160, 22}, {161, 20}, {173, 14}, {174, 12}, {175, 10}, {187, 4}, {188, 2}, {189, 0}, {160, 23},
    {161, 21}, {174, 13}, {175, 11}, {188, 3}, {189, 1}, {160, 24}, {161, 22}, {162, 20}, {174, 14},
    {175, 12}, {176, 10}, {188, 4}, {189, 2}, {190, 0}, {161, 23}, {162, 21}, {175, 13}, {176, 11},
    {189, 3}, {190, 1}, {161, 24}, {162, 22}, {163, 20}, {175, 14}, {176, 12}, {177, 10}, {189, 4},
    {190, 2}, {191, 0}, {162, 23}, {163, 21}, {176, 13}, {177, 11}, {190, 3}, {191, 1}, {162, 24},
    {163, 22}, {164, 20}, {176, 14}, {177, 12}, {178, 10}, {190, 4}, {191, 2}, {192, 0}, {163, 23},
    {164, 21}, {177, 13}, {178, 11}, {191, 3}, {192, 1}, {163, 24}, {164, 22}, {165, 20}, {177, 14},
    {178, 12}, {179, 10}, {191, 4}, {192, 2}, {193, 0}, {164, 23}, {165, 21}, {178, 13}, {179, 11},
    {192, 3}, {193, 1}, {164, 24}, {165, 22}, {166, 20}, {178, 14}, {179, 12}, {180, 10}, {192, 4},
    {193, 2}, {194, 0}, {165, 23}, {166, 21}, {179, 13}, {180, 11}, {193, 3}, {194, 1}, {165, 24},
    {166, 22}, {167, 20}, {179, 14}, {180, 12}, {181, 10}, {193, 4}, {194, 2}, {195, 0}, {166, 23},
    {167, 21}, {180, 13}, {181, 11}, {194, 3}, {195, 1}, {166, 24}, {167, 22}, {180, 14}, {181, 12},
    {194, 4}, {195, 2}, {168, 16}, {182, 6}, {168, 17}, {169, 15}, {182, 7}, {183, 5}, {168, 18},
    {169, 16}, {182, 8}, {183, 6}, {168, 19}, {169, 17}, {170, 15}, {182, 9}, {183, 7}, {184, 5},
    {169, 18}, {170, 16}, {183, 8}, {184, 6}, {169, 19}, {170, 17}, {171, 15}, {183, 9}, {184, 7},
    {185, 5}, {170, 18}, {171, 16}, {184, 8}, {185, 6}, {170, 19}, {171, 17}, {172, 15}, {184, 9},
    {185, 7}, {186, 5}, {171, 18}, {172, 16}, {185, 8}, {186, 6}, {171, 19}, {172, 17}, {173, 15},
    {185, 9}, {186, 7}, {187, 5}, {172, 18}, {173, 16}, {186, 8}, {187, 6}, {172, 19}, {173, 17},
    {174, 15}, {186, 9}, {187, 7}, {188, 5}, {173, 18}, {174, 16}, {187, 8}, {188, 6}, {173, 19},
    {174, 17}, {175, 15}, {187, 9}, {188, 7}, {189, 5}, {174, 18}, {175, 16}, {188, 8}, {189, 6},
    {174, 19}, {175, 17}, {176, 15}, {188, 9}, {189, 7}, {190, 5}, {175, 18}, {176, 16}, {189, 8},
    {190, 6}, {175, 19}, {176, 17}, {177, 15}, {189, 9}, {190, 7}, {191, 5}, {176, 18}, {177, 16},
    {190, 8}, {191, 6}, {176, 19}, {177, 17}, {178, 15}, {190, 9}, {191, 7}, {192, 5}, {177, 18},
    {178, 16}, {191, 8}, {192, 6}, {177, 19}, {178, 17}, {179, 15}, {191, 9}, {192, 7}, {193, 5},
    {178, 18}, {179, 16}, {192, 8}, {193, 6}, {178, 19}, {179, 17}, {180, 15}, {192, 9}, {193, 7},
    {194, 5}, {179, 18}, {180, 16}, {193, 8}, {194, 6}, {179, 19}, {180, 17}, {181, 15}, {193, 9},
    {194, 7}, {195, 5}, {180, 18}, {181, 16}, {194, 8}, {195, 6}, {180, 19}, {181, 17}, {194, 9},
    {195, 7}, {168, 21}, {182, 11}, {168, 22}, {169, 20}, {182, 12}, {183, 10}, {168, 23}, {169, 21},
    {182, 13}, {183, 11}, {168, 24}, {169, 22}, {170, 20}, {182, 14}, {183, 12}, {184, 10}, {169, 23},
    {170, 21}, {183, 13}, {184, 11}, {169, 24}, {170, 22}, {171, 20}, {183, 14}, {184, 12}, {185, 10},
    {170, 23}, {171, 21}, {184, 13}, {185, 11}, {170, 24}, {171, 22}, {172, 20}, {184, 14}, {185, 12},
    {186, 10}, {171, 23}, {172, 21}, {185, 13}, {186, 11}, {171, 24}, {172, 22}, {173, 20}, {185, 14},
    {186, 12}, {187, 10}, {172, 23}, {173, 21}, {186, 13}, {187, 11}, {172, 24}, {173, 22}, {174, 20},
    {186, 14}, {187, 12}, {188, 10}, {173, 23}, {174, 21}, {187, 13}, {188, 11}, {173, 24}, {174, 22},
    {175, 20}, {187, 14}, {188, 12}, {189, 10}, {174, 23}, {175, 21}, {188, 13}, {189, 11}, {174, 24},
    {175, 22}, {176, 20}, {188, 14}, {189, 12}, {190, 10}, {175, 23}, {176, 21}, {189, 13}, {190, 11},
    {175, 24}, {176, 22}, {177, 20}, {189, 14}, {190, 12}, {191, 10}, {176, 23}, {177, 21}, {190, 13},
    {191, 11}, {176, 24}, {177, 22}, {178, 20}, {190, 14}, {191, 12}, {192, 10}, {177, 23}, {178, 21},
    {191, 13}, {192, 11}, {177, 24}, {178, 22}, {179, 20}, {191, 14}, {192, 12}, {193, 10}, {178, 23},
    {179, 21}, {192, 13}, {193, 11}, {178, 24}, {179, 22}, {180, 20}, {192, 14}, {193, 12}, {194, 10},
    {179, 23}, {180, 21}, {193, 13}, {194, 11}, {179, 24}, {180, 22}, {181, 20}, {193, 14}, {194, 12},
    {195, 10}, {180, 23}, {181, 21}, {194, 13}, {195, 11}, {180, 24}, {181, 22}, {194, 14}, {195, 12},
    {0, 0},
};
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_generate_generator_convTranspose3(const dcgan_b500_task *task) {
#line 9508 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_generator_convTranspose3_first_term;
    const term *const terms = dcgan_b500_generate_generator_convTranspose3_terms;
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* generator/leakyReLU3 [196][64][64] */
    const float *const restrict generator_convTranspose3_kernel_in_panels = task->pointers[1]; /* generator/convTranspose3/kernel in panels [25][1][64][1] */
    float *const restrict output_image = task->pointers[2];
    const range items = share_by_terms(first_term, 784, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        float tile[64];
        bespoke_dot(64, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    generator_leakyReLU3, 4096, 64, generator_convTranspose3_kernel_in_panels, 64, 1, 64, tile,
                    1, 0);
        for (int c = 0; c < 64; c++) {
            output_image[plane + c * 784] = bespoke_tanh(tile[c]);
        }
    }
}

/* dcgan_b500_generate_one_generator_dense1
 *   dense generator/dense1 [n=1, 12544]  (Models/DCGANB500.swift:6)
 *   2.5 MFLOP, 5 MB
 * from Models/DCGANB500.swift:6 */
static const int32_t dcgan_b500_generate_one_generator_dense1_first_term[50] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
};
static const term dcgan_b500_generate_one_generator_dense1_terms[50] = {
    {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 9}, {0, 10}, {0, 11},
    {0, 12}, {0, 13}, {0, 14}, {0, 15}, {0, 16}, {0, 17}, {0, 18}, {0, 19}, {0, 20}, {0, 21}, {0, 22},
    {0, 23}, {0, 24}, {0, 25}, {0, 26}, {0, 27}, {0, 28}, {0, 29}, {0, 30}, {0, 31}, {0, 32}, {0, 33},
    {0, 34}, {0, 35}, {0, 36}, {0, 37}, {0, 38}, {0, 39}, {0, 40}, {0, 41}, {0, 42}, {0, 43}, {0, 44},
    {0, 45}, {0, 46}, {0, 47}, {0, 48}, {0, 0},
};
#line 6 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_dense1(const dcgan_b500_task *task) {
#line 9544 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_one_generator_dense1_first_term;
    const term *const terms = dcgan_b500_generate_one_generator_dense1_terms;
    float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][1][256] */
    const float *const restrict input_noise = task->pointers[1];
    const float *const restrict generator_dense1_kernel = task->pointers[2]; /* generator/dense1/kernel [100][12544] */
    const range items = share_by_terms(first_term, 49, 8, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 8;
        const int column = item % 8 * 32;
        bespoke_multiply(1, 32, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                         input_noise, 100, 100, 1, generator_dense1_kernel + item % 8 * 32, 256, 12544, 100,
                         generator_dense1 + (plane * 256 + column), 256, 0, NULL);
    }
}

/* dcgan_b500_generate_one_generator_batchNorm1_normalised
 *   multiply generator/batchNorm1/normalised [n=1, 12544]  (Models/DCGANB500.swift:7)
 *   multiply generator/batchNorm1/scaled [n=1, 12544]  (Models/DCGANB500.swift:7)
 *   add generator/batchNorm1 [n=1, 12544]  (Models/DCGANB500.swift:7)
 *   leaky ReLU (0.3) generator/leakyReLU1 [n=1, 12544]  (Models/DCGANB500.swift:8)
 *   301 kB
 * from Models/DCGANB500.swift:7 */
#line 7 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_batchNorm1_normalised(const dcgan_b500_task *task) {
#line 9569 "DCGANB500_kernels.h"
    const float *const restrict generator_dense1 = task->pointers[0]; /* generator/dense1 [49][1][256] */
    const float *const restrict generator_batchNorm1_moving_mean = task->pointers[1]; /* generator/batchNorm1/moving_mean [12544] */
    const float *const restrict generator_batchNorm1_inverse_deviation = task->pointers[2]; /* generator/batchNorm1/inverse_deviation [12544] */
    const float *const restrict generator_batchNorm1_gamma = task->pointers[3]; /* generator/batchNorm1/gamma [12544] */
    const float *const restrict generator_batchNorm1_beta = task->pointers[4]; /* generator/batchNorm1/beta [12544] */
    float *const restrict generator_leakyReLU1 = task->pointers[5]; /* generator/leakyReLU1 [49][1][256] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int c = 0; c < 256; c++) {
            const float batchNorm1 = (generator_dense1[plane * 256 + c] - generator_batchNorm1_moving_mean[plane * 256 + c]) * generator_batchNorm1_inverse_deviation[plane * 256 + c] * generator_batchNorm1_gamma[plane * 256 + c] + generator_batchNorm1_beta[plane * 256 + c];
            generator_leakyReLU1[plane * 256 + c] = batchNorm1 > 0.0f ? batchNorm1 : 0.3f * batchNorm1;
        }
    }
}

/* dcgan_b500_generate_one_shift_generator_reshape1
 *   shift generator/reshape1 [n=1, 7, 7, 256]
 *   502 kB
 * from Models/DCGANB500.swift:9 */
static const int32_t dcgan_b500_generate_one_shift_generator_reshape1_plane_of_reshape1[35] = {
    -1, -1, 0, 256, 512, 768, 1024, -1, 0, 256, 512, 768, 1024, 1280, 0, 256, 512, 768, 1024, 1280, 1536,
    256, 512, 768, 1024, 1280, 1536, -1, 512, 768, 1024, 1280, 1536, -1, -1,
};
#line 9 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_shift_generator_reshape1(const dcgan_b500_task *task) {
#line 9596 "DCGANB500_kernels.h"
    const int32_t *const plane_of_reshape1 = dcgan_b500_generate_one_shift_generator_reshape1_plane_of_reshape1;
    const float *const restrict generator_leakyReLU1 = task->pointers[0]; /* generator/leakyReLU1 [49][1][256] */
    float *const restrict generator_reshape1_shifted = task->pointers[1]; /* generator/reshape1 shifted [5][7][7][256] */
    const range items = share_evenly(35, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        const int plane_from_reshape1 = plane_of_reshape1[plane];
        for (int row = 0; row < 7; row++) {
            for (int c = 0; c < 256; c++) {
                generator_reshape1_shifted[plane / 7 * 12544 + plane % 7 * 256 + row * 1792 + c] = plane_from_reshape1 < 0 ? 0.0f : generator_leakyReLU1[row * 1792 + c + plane_from_reshape1];
            }
        }
    }
}

/* dcgan_b500_generate_one_generator_convTranspose1
 *   transposed convolution 5x5, stride 1: generator/convTranspose1 [n=1, 7, 7, 128]  (Models/DCGANB500.swift:11)
 *   66.5 MFLOP, 4 MB
 * from Models/DCGANB500.swift:11 */
static const int32_t dcgan_b500_generate_one_generator_convTranspose1_first_term[8] = {
    0, 15, 35, 60, 85, 110, 130, 145,
};
static const term dcgan_b500_generate_one_generator_convTranspose1_terms[146] = {
    {30, 0}, {23, 1}, {16, 2}, {9, 3}, {2, 4}, {29, 5}, {22, 6}, {15, 7}, {8, 8}, {1, 9}, {28, 10},
    {21, 11}, {14, 12}, {7, 13}, {0, 14}, {31, 0}, {24, 1}, {17, 2}, {10, 3}, {3, 4}, {30, 5}, {23, 6},
    {16, 7}, {9, 8}, {2, 9}, {29, 10}, {22, 11}, {15, 12}, {8, 13}, {1, 14}, {28, 15}, {21, 16}, {14, 17},
    {7, 18}, {0, 19}, {32, 0}, {25, 1}, {18, 2}, {11, 3}, {4, 4}, {31, 5}, {24, 6}, {17, 7}, {10, 8},
    {3, 9}, {30, 10}, {23, 11}, {16, 12}, {9, 13}, {2, 14}, {29, 15}, {22, 16}, {15, 17}, {8, 18},
    {1, 19}, {28, 20}, {21, 21}, {14, 22}, {7, 23}, {0, 24}, {33, 0}, {26, 1}, {19, 2}, {12, 3}, {5, 4},
    {32, 5}, {25, 6}, {18, 7}, {11, 8}, {4, 9}, {31, 10}, {24, 11}, {17, 12}, {10, 13}, {3, 14}, {30, 15},
    {23, 16}, {16, 17}, {9, 18}, {2, 19}, {29, 20}, {22, 21}, {15, 22}, {8, 23}, {1, 24}, {34, 0},
    {27, 1}, {20, 2}, {13, 3}, {6, 4}, {33, 5}, {26, 6}, {19, 7}, {12, 8}, {5, 9}, {32, 10}, {25, 11},
    {18, 12}, {11, 13}, {4, 14}, {31, 15}, {24, 16}, {17, 17}, {10, 18}, {3, 19}, {30, 20}, {23, 21},
    {16, 22}, {9, 23}, {2, 24}, {34, 5}, {27, 6}, {20, 7}, {13, 8}, {6, 9}, {33, 10}, {26, 11}, {19, 12},
    {12, 13}, {5, 14}, {32, 15}, {25, 16}, {18, 17}, {11, 18}, {4, 19}, {31, 20}, {24, 21}, {17, 22},
    {10, 23}, {3, 24}, {34, 10}, {27, 11}, {20, 12}, {13, 13}, {6, 14}, {33, 15}, {26, 16}, {19, 17},
    {12, 18}, {5, 19}, {32, 20}, {25, 21}, {18, 22}, {11, 23}, {4, 24}, {0, 0},
};
#line 11 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_convTranspose1(const dcgan_b500_task *task) {
#line 9637 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_one_generator_convTranspose1_first_term;
    const term *const terms = dcgan_b500_generate_one_generator_convTranspose1_terms;
    float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][1][128] */
    const float *const restrict generator_reshape1_shifted = task->pointers[1]; /* generator/reshape1 shifted [5][7][7][256] */
    const float *const restrict generator_convTranspose1_kernel = task->pointers[2]; /* generator/convTranspose1/kernel [5][5][128][256] */
    const range items = share_by_terms(first_term, 7, 4, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 4;
        const int column = item % 4 * 32;
        bespoke_dot(7, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    generator_reshape1_shifted, 1792, 256, generator_convTranspose1_kernel + item % 4 * 8192,
                    32768, 256, 256, generator_convTranspose1 + (plane * 896 + column), 128, 0);
    }
}

/* dcgan_b500_generate_one_generator_batchNorm2_normalised
 *   multiply generator/batchNorm2/normalised [n=1, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   multiply generator/batchNorm2/scaled [n=1, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   add generator/batchNorm2 [n=1, 7, 7, 128]  (Models/DCGANB500.swift:12)
 *   leaky ReLU (0.3) generator/leakyReLU2 [n=1, 7, 7, 128]  (Models/DCGANB500.swift:13)
 *   52 kB
 * from Models/DCGANB500.swift:12 */
#line 12 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_batchNorm2_normalised(const dcgan_b500_task *task) {
#line 9662 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose1 = task->pointers[0]; /* generator/convTranspose1 [49][1][128] */
    const float *const restrict generator_batchNorm2_moving_mean = task->pointers[1]; /* generator/batchNorm2/moving_mean [128] */
    const float *const restrict generator_batchNorm2_inverse_deviation = task->pointers[2]; /* generator/batchNorm2/inverse_deviation [128] */
    const float *const restrict generator_batchNorm2_gamma = task->pointers[3]; /* generator/batchNorm2/gamma [128] */
    const float *const restrict generator_batchNorm2_beta = task->pointers[4]; /* generator/batchNorm2/beta [128] */
    float *const restrict generator_leakyReLU2 = task->pointers[5]; /* generator/leakyReLU2 [49][1][128] */
    const range items = share_evenly(49, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int c = 0; c < 128; c++) {
            const float batchNorm2 = (generator_convTranspose1[plane * 128 + c] - generator_batchNorm2_moving_mean[c]) * generator_batchNorm2_inverse_deviation[c] * generator_batchNorm2_gamma[c] + generator_batchNorm2_beta[c];
            generator_leakyReLU2[plane * 128 + c] = batchNorm2 > 0.0f ? batchNorm2 : 0.3f * batchNorm2;
        }
    }
}

/* dcgan_b500_generate_one_shift_generator_leakyReLU2
 *   shift generator/leakyReLU2 [n=1, 7, 7, 128]
 *   151 kB
 * from Models/DCGANB500.swift:13 */
static const int32_t dcgan_b500_generate_one_shift_generator_leakyReLU2_plane_of_leakyReLU2[21] = {
    -1, 0, 128, 256, 384, 512, 640, 0, 128, 256, 384, 512, 640, 768, 128, 256, 384, 512, 640, 768, -1,
};
#line 13 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_shift_generator_leakyReLU2(const dcgan_b500_task *task) {
#line 9688 "DCGANB500_kernels.h"
    const int32_t *const plane_of_leakyReLU2 = dcgan_b500_generate_one_shift_generator_leakyReLU2_plane_of_leakyReLU2;
    const float *const restrict generator_leakyReLU2 = task->pointers[0]; /* generator/leakyReLU2 [49][1][128] */
    float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* generator/leakyReLU2 shifted [3][7][7][128] */
    const range items = share_evenly(21, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        const int plane_from_leakyReLU2 = plane_of_leakyReLU2[plane];
        for (int row = 0; row < 7; row++) {
            for (int c = 0; c < 128; c++) {
                generator_leakyReLU2_shifted[plane / 7 * 6272 + plane % 7 * 128 + row * 896 + c] = plane_from_leakyReLU2 < 0 ? 0.0f : generator_leakyReLU2[row * 896 + c + plane_from_leakyReLU2];
            }
        }
    }
}

/* dcgan_b500_generate_one_generator_convTranspose2
 *   transposed convolution 5x5, stride 2: generator/convTranspose2 [n=1, 14, 14, 64]  (Models/DCGANB500.swift:15)
 *   18.4 MFLOP, 945 kB
 * from Models/DCGANB500.swift:15 */
static const int32_t dcgan_b500_generate_one_generator_convTranspose2_first_term[29] = {
    0, 2, 5, 9, 15, 19, 25, 31, 40, 44, 50, 56, 65, 69, 75, 81, 90, 94, 100, 106, 115, 119, 125, 131, 140,
    144, 150, 154, 160,
};
static const term dcgan_b500_generate_one_generator_convTranspose2_terms[161] = {
    {7, 6}, {0, 8}, {14, 5}, {7, 7}, {0, 9}, {8, 1}, {1, 3}, {7, 11}, {0, 13}, {15, 0}, {8, 2}, {1, 4},
    {14, 10}, {7, 12}, {0, 14}, {8, 6}, {1, 8}, {7, 16}, {0, 18}, {15, 5}, {8, 7}, {1, 9}, {14, 15},
    {7, 17}, {0, 19}, {9, 1}, {2, 3}, {8, 11}, {1, 13}, {7, 21}, {0, 23}, {16, 0}, {9, 2}, {2, 4},
    {15, 10}, {8, 12}, {1, 14}, {14, 20}, {7, 22}, {0, 24}, {9, 6}, {2, 8}, {8, 16}, {1, 18}, {16, 5},
    {9, 7}, {2, 9}, {15, 15}, {8, 17}, {1, 19}, {10, 1}, {3, 3}, {9, 11}, {2, 13}, {8, 21}, {1, 23},
    {17, 0}, {10, 2}, {3, 4}, {16, 10}, {9, 12}, {2, 14}, {15, 20}, {8, 22}, {1, 24}, {10, 6}, {3, 8},
    {9, 16}, {2, 18}, {17, 5}, {10, 7}, {3, 9}, {16, 15}, {9, 17}, {2, 19}, {11, 1}, {4, 3}, {10, 11},
    {3, 13}, {9, 21}, {2, 23}, {18, 0}, {11, 2}, {4, 4}, {17, 10}, {10, 12}, {3, 14}, {16, 20}, {9, 22},
    {2, 24}, {11, 6}, {4, 8}, {10, 16}, {3, 18}, {18, 5}, {11, 7}, {4, 9}, {17, 15}, {10, 17}, {3, 19},
    {12, 1}, {5, 3}, {11, 11}, {4, 13}, {10, 21}, {3, 23}, {19, 0}, {12, 2}, {5, 4}, {18, 10}, {11, 12},
    {4, 14}, {17, 20}, {10, 22}, {3, 24}, {12, 6}, {5, 8}, {11, 16}, {4, 18}, {19, 5}, {12, 7}, {5, 9},
    {18, 15}, {11, 17}, {4, 19}, {13, 1}, {6, 3}, {12, 11}, {5, 13}, {11, 21}, {4, 23}, {20, 0}, {13, 2},
    {6, 4}, {19, 10}, {12, 12}, {5, 14}, {18, 20}, {11, 22}, {4, 24}, {13, 6}, {6, 8}, {12, 16}, {5, 18},
    {20, 5}, {13, 7}, {6, 9}, {19, 15}, {12, 17}, {5, 19}, {13, 11}, {6, 13}, {12, 21}, {5, 23}, {20, 10},
    {13, 12}, {6, 14}, {19, 20}, {12, 22}, {5, 24}, {0, 0},
};
#line 15 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_convTranspose2(const dcgan_b500_task *task) {
#line 9731 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_one_generator_convTranspose2_first_term;
    const term *const terms = dcgan_b500_generate_one_generator_convTranspose2_terms;
    float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][1][64] */
    const float *const restrict generator_leakyReLU2_shifted = task->pointers[1]; /* generator/leakyReLU2 shifted [3][7][7][128] */
    const float *const restrict generator_convTranspose2_kernel = task->pointers[2]; /* generator/convTranspose2/kernel [5][5][64][128] */
    const range items = share_by_terms(first_term, 28, 2, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item / 2;
        const int column = item % 2 * 32;
        bespoke_dot(7, 32, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    generator_leakyReLU2_shifted, 896, 128, generator_convTranspose2_kernel + item % 2 * 4096,
                    8192, 128, 128, generator_convTranspose2 + (plane / 2 * 896 + plane % 2 * 64 + column),
                    128, 0);
    }
}

/* dcgan_b500_generate_one_generator_batchNorm3_normalised
 *   multiply generator/batchNorm3/normalised [n=1, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   multiply generator/batchNorm3/scaled [n=1, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   add generator/batchNorm3 [n=1, 14, 14, 64]  (Models/DCGANB500.swift:16)
 *   leaky ReLU (0.3) generator/leakyReLU3 [n=1, 14, 14, 64]  (Models/DCGANB500.swift:17)
 *   101 kB
 * from Models/DCGANB500.swift:16 */
#line 16 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_batchNorm3_normalised(const dcgan_b500_task *task) {
#line 9757 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose2 = task->pointers[0]; /* generator/convTranspose2 [196][1][64] */
    const float *const restrict generator_batchNorm3_moving_mean = task->pointers[1]; /* generator/batchNorm3/moving_mean [64] */
    const float *const restrict generator_batchNorm3_inverse_deviation = task->pointers[2]; /* generator/batchNorm3/inverse_deviation [64] */
    const float *const restrict generator_batchNorm3_gamma = task->pointers[3]; /* generator/batchNorm3/gamma [64] */
    const float *const restrict generator_batchNorm3_beta = task->pointers[4]; /* generator/batchNorm3/beta [64] */
    float *const restrict generator_leakyReLU3 = task->pointers[5]; /* generator/leakyReLU3 [196][1][64] */
    const range items = share_evenly(196, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int c = 0; c < 64; c++) {
            const float batchNorm3 = (generator_convTranspose2[plane * 64 + c] - generator_batchNorm3_moving_mean[c]) * generator_batchNorm3_inverse_deviation[c] * generator_batchNorm3_gamma[c] + generator_batchNorm3_beta[c];
            generator_leakyReLU3[plane * 64 + c] = batchNorm3 > 0.0f ? batchNorm3 : 0.3f * batchNorm3;
        }
    }
}

/* dcgan_b500_generate_one_shift_generator_leakyReLU3
 *   shift generator/leakyReLU3 [n=1, 14, 14, 64]
 *   301 kB
 * from Models/DCGANB500.swift:17 */
static const int32_t dcgan_b500_generate_one_shift_generator_leakyReLU3_plane_of_leakyReLU3[42] = {
    -1, 0, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 0, 64, 128, 192, 256, 320, 384, 448,
    512, 576, 640, 704, 768, 832, 64, 128, 192, 256, 320, 384, 448, 512, 576, 640, 704, 768, 832, -1,
};
#line 17 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_shift_generator_leakyReLU3(const dcgan_b500_task *task) {
#line 9784 "DCGANB500_kernels.h"
    const int32_t *const plane_of_leakyReLU3 = dcgan_b500_generate_one_shift_generator_leakyReLU3_plane_of_leakyReLU3;
    const float *const restrict generator_leakyReLU3 = task->pointers[0]; /* generator/leakyReLU3 [196][1][64] */
    float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* generator/leakyReLU3 shifted [3][14][14][64] */
    const range items = share_evenly(42, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        const int plane_from_leakyReLU3 = plane_of_leakyReLU3[plane];
        for (int row = 0; row < 14; row++) {
            for (int c = 0; c < 64; c++) {
                generator_leakyReLU3_shifted[plane / 14 * 12544 + plane % 14 * 64 + row * 896 + c] = plane_from_leakyReLU3 < 0 ? 0.0f : generator_leakyReLU3[row * 896 + c + plane_from_leakyReLU3];
            }
        }
    }
}

/* dcgan_b500_generate_one_generator_convTranspose3
 *   transposed convolution 5x5, stride 2: generator/convTranspose3 [n=1, 28, 28, 1]  (Models/DCGANB500.swift:19)
 *   0.6 MFLOP, 160 kB
 * from Models/DCGANB500.swift:19 */
static const int32_t dcgan_b500_generate_one_generator_convTranspose3_first_term[57] = {
    0, 2, 5, 9, 15, 19, 25, 31, 40, 44, 50, 56, 65, 69, 75, 81, 90, 94, 100, 106, 115, 119, 125, 131, 140,
    144, 150, 156, 165, 169, 175, 181, 190, 194, 200, 206, 215, 219, 225, 231, 240, 244, 250, 256, 265,
    269, 275, 281, 290, 294, 300, 306, 315, 319, 325, 329, 335,
};
static const term dcgan_b500_generate_one_generator_convTranspose3_terms[336] = {
    {14, 6}, {0, 8}, {28, 5}, {14, 7}, {0, 9}, {15, 1}, {1, 3}, {14, 11}, {0, 13}, {29, 0}, {15, 2},
    {1, 4}, {28, 10}, {14, 12}, {0, 14}, {15, 6}, {1, 8}, {14, 16}, {0, 18}, {29, 5}, {15, 7}, {1, 9},
    {28, 15}, {14, 17}, {0, 19}, {16, 1}, {2, 3}, {15, 11}, {1, 13}, {14, 21}, {0, 23}, {30, 0}, {16, 2},
    {2, 4}, {29, 10}, {15, 12}, {1, 14}, {28, 20}, {14, 22}, {0, 24}, {16, 6}, {2, 8}, {15, 16}, {1, 18},
    {30, 5}, {16, 7}, {2, 9}, {29, 15}, {15, 17}, {1, 19}, {17, 1}, {3, 3}, {16, 11}, {2, 13}, {15, 21},
    {1, 23}, {31, 0}, {17, 2}, {3, 4}, {30, 10}, {16, 12}, {2, 14}, {29, 20}, {15, 22}, {1, 24}, {17, 6},
    {3, 8}, {16, 16}, {2, 18}, {31, 5}, {17, 7}, {3, 9}, {30, 15}, {16, 17}, {2, 19}, {18, 1}, {4, 3},
    {17, 11}, {3, 13}, {16, 21}, {2, 23}, {32, 0}, {18, 2}, {4, 4}, {31, 10}, {17, 12}, {3, 14}, {30, 20},
    {16, 22}, {2, 24}, {18, 6}, {4, 8}, {17, 16}, {3, 18}, {32, 5}, {18, 7}, {4, 9}, {31, 15}, {17, 17},
    {3, 19}, {19, 1}, {5, 3}, {18, 11}, {4, 13}, {17, 21}, {3, 23}, {33, 0}, {19, 2}, {5, 4}, {32, 10},
    {18, 12}, {4, 14}, {31, 20}, {17, 22}, {3, 24}, {19, 6}, {5, 8}, {18, 16}, {4, 18}, {33, 5}, {19, 7},
    {5, 9}, {32, 15}, {18, 17}, {4, 19}, {20, 1}, {6, 3}, {19, 11}, {5, 13}, {18, 21}, {4, 23}, {34, 0},
    {20, 2}, {6, 4}, {33, 10}, {19, 12}, {5, 14}, {32, 20}, {18, 22}, {4, 24}, {20, 6}, {6, 8}, {19, 16},
    {5, 18}, {34, 5}, {20, 7}, {6, 9}, {33, 15}, {19, 17}, {5, 19}, {21, 1}, {7, 3}, {20, 11}, {6, 13},
    {19, 21}, {5, 23}, {35, 0}, {21, 2}, {7, 4}, {34, 10}, {20, 12}, {6, 14}, {33, 20}, {19, 22}, {5, 24},
    {21, 6}, {7, 8}, {20, 16}, {6, 18}, {35, 5}, {21, 7}, {7, 9}, {34, 15}, {20, 17}, {6, 19}, {22, 1},
    {8, 3}, {21, 11}, {7, 13}, {20, 21}, {6, 23}, {36, 0}, {22, 2}, {8, 4}, {35, 10}, {21, 12}, {7, 14},
    {34, 20}, {20, 22}, {6, 24}, {22, 6}, {8, 8}, {21, 16}, {7, 18}, {36, 5}, {22, 7}, {8, 9}, {35, 15},
    {21, 17}, {7, 19}, {23, 1}, {9, 3}, {22, 11}, {8, 13}, {21, 21}, {7, 23}, {37, 0}, {23, 2}, {9, 4},
    {36, 10}, {22, 12}, {8, 14}, {35, 20}, {21, 22}, {7, 24}, {23, 6}, {9, 8}, {22, 16}, {8, 18}, {37, 5},
    {23, 7}, {9, 9}, {36, 15}, {22, 17}, {8, 19}, {24, 1}, {10, 3}, {23, 11}, {9, 13}, {22, 21}, {8, 23},
    {38, 0}, {24, 2}, {10, 4}, {37, 10}, {23, 12}, {9, 14}, {36, 20}, {22, 22}, {8, 24}, {24, 6}, {10, 8},
    {23, 16}, {9, 18}, {38, 5}, {24, 7}, {10, 9}, {37, 15}, {23, 17}, {9, 19}, {25, 1}, {11, 3}, {24, 11},
    {10, 13}, {23, 21}, {9, 23}, {39, 0}, {25, 2}, {11, 4}, {38, 10}, {24, 12}, {10, 14}, {37, 20},
    {23, 22}, {9, 24}, {25, 6}, {11, 8}, {24, 16}, {10, 18}, {39, 5}, {25, 7}, {11, 9}, {38, 15},
    {24, 17}, {10, 19}, {26, 1}, {12, 3}, {25, 11}, {11, 13}, {24, 21}, {10, 23}, {40, 0}, {26, 2},
    {12, 4}, {39, 10}, {25, 12}, {11, 14}, {38, 20}, {24, 22}, {10, 24}, {26, 6}, {12, 8}, {25, 16},
    {11, 18}, {40, 5}, {26, 7}, {12, 9}, {39, 15}, {25, 17}, {11, 19}, {27, 1}, {13, 3}, {26, 11},
    {12, 13}, {25, 21}, {11, 23}, {41, 0}, {27, 2}, {13, 4}, {40, 10}, {26, 12}, {12, 14}, {39, 20},
    {25, 22}, {11, 24}, {27, 6}, {13, 8}, {26, 16}, {12, 18}, {41, 5}, {27, 7}, {13, 9}, {40, 15},
    {26, 17}, {12, 19}, {27, 11}, {13, 13}, {26, 21}, {12, 23}, {41, 10}, {27, 12}, {13, 14}, {40, 20},
    {26, 22}, {12, 24}, {0, 0},
};
#line 19 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_convTranspose3(const dcgan_b500_task *task) {
#line 9845 "DCGANB500_kernels.h"
    const int32_t *const first_term = dcgan_b500_generate_one_generator_convTranspose3_first_term;
    const term *const terms = dcgan_b500_generate_one_generator_convTranspose3_terms;
    float *const restrict generator_convTranspose3 = task->pointers[0]; /* generator/convTranspose3 [784][1][1] */
    const float *const restrict generator_leakyReLU3_shifted = task->pointers[1]; /* generator/leakyReLU3 shifted [3][14][14][64] */
    const float *const restrict generator_convTranspose3_kernel = task->pointers[2]; /* generator/convTranspose3/kernel [5][5][1][64] */
    const range items = share_by_terms(first_term, 56, 1, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        bespoke_dot(14, 1, terms + first_term[plane], first_term[plane + 1] - first_term[plane],
                    generator_leakyReLU3_shifted, 896, 64, generator_convTranspose3_kernel, 64, 64, 64,
                    generator_convTranspose3 + (plane / 2 * 28 + plane % 2), 2, 0);
    }
}

/* dcgan_b500_generate_one_generator_tanh1
 *   tanh generator/tanh1 [n=1, 28, 28, 1]  (Models/DCGANB500.swift:20)
 *   6 kB
 * from Models/DCGANB500.swift:20 */
#line 20 "Models/DCGANB500.swift"
static void dcgan_b500_generate_one_generator_tanh1(const dcgan_b500_task *task) {
#line 9866 "DCGANB500_kernels.h"
    const float *const restrict generator_convTranspose3 = task->pointers[0]; /* generator/convTranspose3 [784][1][1] */
    float *const restrict output_image = task->pointers[1];
    const range items = share_evenly(784, task->thread, task->threads);
    for (int item = items.begin; item < items.end; item++) {
        const int plane = item;
        for (int c = 0; c < 1; c++) {
            output_image[plane + c] = bespoke_tanh(generator_convTranspose3[plane + c]);
        }
    }
}

