/* The program dcgan-b500, made by bespokec from Models/DCGANB500.swift. Do not edit: edit the model.
 * 
 * Arena of 114502080 floats (437 MiB), the first 7580528 of them states. */
#include "DCGANB500_program.h"
#include "bespoke_choice.h"

#include <string.h>

#ifdef _OPENMP
extern int omp_get_thread_num(void);
extern int omp_get_num_threads(void);
#else
static int omp_get_thread_num(void) { return 0; }
static int omp_get_num_threads(void) { return 1; }
#endif

/* The kernels for the instruction set of this machine. */
static const dcgan_b500_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &dcgan_b500_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &dcgan_b500_kernels_avx2;
    #endif
    return &dcgan_b500_kernels_baseline;
}

static inline void run(const bespoke_call *call, int thread, int threads, int number, dcgan_b500_kernel *kernel) {
    if (call->mark) call->mark(call->marks, number, thread, 0);
    kernel(call, thread, threads);
    if (call->mark) call->mark(call->marks, number, thread, 1);
}

/* Shows [planes][rows][columns] of the arena as [rows][planes][columns] before the next kernel runs: threads wait
 * for the value, and then for each other, since its place may be needed again. */
typedef struct {
    size_t arena, kept;
    size_t planes, rows, columns;
} place;

static void keep(const bespoke_call *call, int thread, int threads, place value) {
    #ifdef _OPENMP
    #pragma omp barrier
    #endif
    for (size_t row = (size_t)thread; row < value.rows; row += (size_t)threads) {
        for (size_t plane = 0; plane < value.planes; plane++) {
            const size_t source = (plane * value.rows + row) * value.columns;
            const size_t target = (row * value.planes + plane) * value.columns;
            memcpy(call->kept + value.kept + target, call->arena + value.arena + source,
                   value.columns * sizeof(float));
        }
    }
    #ifdef _OPENMP
    #pragma omp barrier
    #endif
}

static void dcgan_b500_initialise(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_b500_initialise_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_b500_initialise_generator_batchNorm1_gamma);
        run(call, thread, threads, 2, kernels->dcgan_b500_initialise_generator_batchNorm1_beta);
        run(call, thread, threads, 3, kernels->dcgan_b500_initialise_generator_convTranspose1_kernel);
        run(call, thread, threads, 4, kernels->dcgan_b500_initialise_generator_batchNorm2_gamma);
        run(call, thread, threads, 5, kernels->dcgan_b500_initialise_generator_batchNorm2_beta);
        run(call, thread, threads, 6, kernels->dcgan_b500_initialise_generator_convTranspose2_kernel);
        run(call, thread, threads, 7, kernels->dcgan_b500_initialise_generator_batchNorm3_gamma);
        run(call, thread, threads, 8, kernels->dcgan_b500_initialise_generator_batchNorm3_beta);
        run(call, thread, threads, 9, kernels->dcgan_b500_initialise_generator_convTranspose3_kernel);
        run(call, thread, threads, 10, kernels->dcgan_b500_initialise_discriminator_conv1_kernel);
        run(call, thread, threads, 11, kernels->dcgan_b500_initialise_discriminator_conv2_kernel);
        run(call, thread, threads, 12, kernels->dcgan_b500_initialise_discriminator_dense1_kernel);
        run(call, thread, threads, 13, kernels->dcgan_b500_initialise_discriminator_dense1_bias);
        run(call, thread, threads, 14, kernels->dcgan_b500_initialise_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 15, kernels->dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m);
        run(call, thread, threads, 16, kernels->dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m);
        run(call, thread, threads, 17, kernels->dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m);
        run(call, thread, threads, 18, kernels->dcgan_b500_initialise_adam_discriminator_dense1_kernel_m);
    }
}

static void dcgan_b500_step(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_b500_step_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel);
        run(call, thread, threads, 2, kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel);
        run(call, thread, threads, 3, kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel);
        run(call, thread, threads, 4, kernels->dcgan_b500_step_pack_discriminator_conv1_kernel);
        run(call, thread, threads, 5, kernels->dcgan_b500_step_pack_discriminator_conv2_kernel);
        run(call, thread, threads, 6, kernels->dcgan_b500_step_pack_discriminator_dense1_kernel);
        run(call, thread, threads, 7, kernels->dcgan_b500_step_pack_discriminator_conv2_kernel_2);
        run(call, thread, threads, 8, kernels->dcgan_b500_step_pack_discriminator_dense1_kernel_2);
        run(call, thread, threads, 9, kernels->dcgan_b500_step_pack_discriminator_conv1_kernel_2);
        run(call, thread, threads, 10, kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel_2);
        run(call, thread, threads, 11, kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel_2);
        run(call, thread, threads, 12, kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel_2);
        run(call, thread, threads, 13, kernels->dcgan_b500_step_noise);
        if (call->kept) keep(call, thread, threads, (place){114417520, 0, 1, 500, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 14, kernels->dcgan_b500_step_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){56740720, 50000, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 15, kernels->dcgan_b500_step_generator_batchNorm1_mean);
        if (call->kept) keep(call, thread, threads, (place){114467520, 6322000, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 16, kernels->dcgan_b500_step_generator_batchNorm1_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 17, kernels->dcgan_b500_step_generator_batchNorm1_moving_variance_new);
        if (call->kept) keep(call, thread, threads, (place){114480064, 6334544, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 18, kernels->dcgan_b500_step_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){63012720, 6347088, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 19, kernels->dcgan_b500_step_transform_generator_reshape1);
        run(call, thread, threads, 20, kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 21, kernels->dcgan_b500_step_products_of_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 22, kernels->dcgan_b500_step_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){100644720, 12619088, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 23, kernels->dcgan_b500_step_generator_batchNorm2_mean_sum);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 24, kernels->dcgan_b500_step_generator_batchNorm2_mean_sum_2);
        if (call->kept) keep(call, thread, threads, (place){56624912, 15755088, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 25, kernels->dcgan_b500_step_generator_batchNorm2_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 26, kernels->dcgan_b500_step_generator_batchNorm2_variance_sum);
        if (call->kept) keep(call, thread, threads, (place){56625040, 15755216, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 27, kernels->dcgan_b500_step_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){51110576, 15755344, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 28, kernels->dcgan_b500_step_transform_generator_leakyReLU2);
        run(call, thread, threads, 29, kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 30, kernels->dcgan_b500_step_products_of_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 31, kernels->dcgan_b500_step_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){32294576, 18891344, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 32, kernels->dcgan_b500_step_generator_batchNorm3_mean_sum);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 33, kernels->dcgan_b500_step_generator_batchNorm3_mean_sum_2);
        if (call->kept) keep(call, thread, threads, (place){56625168, 25163344, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 34, kernels->dcgan_b500_step_generator_batchNorm3_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 35, kernels->dcgan_b500_step_generator_batchNorm3_variance_sum);
        if (call->kept) keep(call, thread, threads, (place){56625232, 25163408, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 36, kernels->dcgan_b500_step_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){38566576, 25163472, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 37, kernels->dcgan_b500_step_generator_convTranspose3);
        if (call->kept) keep(call, thread, threads, (place){56232912, 31435472, 784, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 38, kernels->dcgan_b500_step_discriminator_conv1_real_product);
        if (call->kept) keep(call, thread, threads, (place){44838576, 31827472, 196, 500, 64});
        if (call->kept) keep(call, thread, threads, (place){69284720, 38099472, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 39, kernels->dcgan_b500_step_transform_discriminator_dropout1_real);
        run(call, thread, threads, 40, kernels->dcgan_b500_step_transform_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 41, kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 42, kernels->dcgan_b500_step_discriminator_conv2_real_product);
        if (call->kept) keep(call, thread, threads, (place){103780720, 44371472, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 43, kernels->dcgan_b500_step_discriminator_conv2_real);
        if (call->kept) keep(call, thread, threads, (place){106916720, 47507472, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 44, kernels->dcgan_b500_step_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){55247744, 50643472, 1, 500, 1});
        run(call, thread, threads, 45, kernels->dcgan_b500_step_discriminator_conv1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){75556720, 50643984, 196, 500, 64});
        if (call->kept) keep(call, thread, threads, (place){81828720, 56915984, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 46, kernels->dcgan_b500_step_transform_discriminator_dropout1_fake);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 47, kernels->dcgan_b500_step_products_of_discriminator_conv2_fake_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 48, kernels->dcgan_b500_step_discriminator_conv2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 63187984, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 49, kernels->dcgan_b500_step_discriminator_conv2_fake);
        if (call->kept) keep(call, thread, threads, (place){110052720, 66323984, 49, 500, 128});
        if (call->kept) keep(call, thread, threads, (place){10716528, 69459984, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 50, kernels->dcgan_b500_step_discriminator_dense1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){55248256, 72595984, 1, 500, 1});
        if (call->kept) keep(call, thread, threads, (place){55248768, 72596496, 1, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 51, kernels->dcgan_b500_step_score_real);
        run(call, thread, threads, 52, kernels->dcgan_b500_step_grad_discriminator_dense1_fake_bias);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 53, kernels->dcgan_b500_step_pack_grad_loss_discriminator_fake);
        run(call, thread, threads, 54, kernels->dcgan_b500_step_grad_discriminator_leakyReLU2_fake);
        if (call->kept) keep(call, thread, threads, (place){94372720, 72597008, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 55, kernels->dcgan_b500_step_grad_discriminator_conv2_fake_bias);
        if (call->kept) keep(call, thread, threads, (place){55249280, 75733008, 1, 1, 128});
        run(call, thread, threads, 56, kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake);
        run(call, thread, threads, 57, kernels->dcgan_b500_step_transform_discriminator_conv2_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 58, kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 59, kernels->dcgan_b500_step_grad_discriminator_conv2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){88100720, 75733136, 196, 500, 64});
        run(call, thread, threads, 60, kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 61, kernels->dcgan_b500_step_transform_discriminator_dropout1_fake_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 62, kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 63, kernels->dcgan_b500_step_grad_discriminator_dropout1_fake);
        if (call->kept) keep(call, thread, threads, (place){81828720, 82005136, 196, 500, 64});
        if (call->kept) keep(call, thread, threads, (place){94372720, 88277136, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 64, kernels->dcgan_b500_step_grad_discriminator_conv1_fake_bias);
        if (call->kept) keep(call, thread, threads, (place){56625296, 94549136, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 65, kernels->dcgan_b500_step_grad_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 94549200, 49, 500, 128});
        run(call, thread, threads, 66, kernels->dcgan_b500_step_pack_grad_loss_discriminator_real);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 67, kernels->dcgan_b500_step_grad_discriminator_dense1_real_product_2);
        run(call, thread, threads, 68, kernels->dcgan_b500_step_grad_discriminator_conv2_real_bias);
        run(call, thread, threads, 69, kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_real);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 70, kernels->dcgan_b500_step_transform_discriminator_conv2_kernel_3);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 71, kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_real_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 72, kernels->dcgan_b500_step_grad_discriminator_conv2_real_product);
        if (call->kept) keep(call, thread, threads, (place){75556720, 97685200, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 73, kernels->dcgan_b500_step_transform_discriminator_dropout1_real_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 74, kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 75, kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_2);
        if (call->kept) keep(call, thread, threads, (place){88100720, 103957200, 1, 1, 204800});
        run(call, thread, threads, 76, kernels->dcgan_b500_step_grad_discriminator_dropout1_real);
        if (call->kept) keep(call, thread, threads, (place){7580528, 104162000, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 77, kernels->dcgan_b500_step_grad_discriminator_conv1_real_bias);
        run(call, thread, threads, 78, kernels->dcgan_b500_step_grad_discriminator_conv1_real_product);
        if (call->kept) keep(call, thread, threads, (place){77859696, 110434000, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){77861296, 110435600, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 79, kernels->dcgan_b500_step_grad_discriminator_conv1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){13852528, 110437200, 784, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 80, kernels->dcgan_b500_step_grad_generator_convTranspose3);
        if (call->kept) keep(call, thread, threads, (place){7580528, 110829200, 196, 500, 64});
        run(call, thread, threads, 81, kernels->dcgan_b500_step_grad_generator_convTranspose3_2);
        if (call->kept) keep(call, thread, threads, (place){77862896, 117101200, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 82, kernels->dcgan_b500_step_grad_generator_batchNorm3_beta);
        if (call->kept) keep(call, thread, threads, (place){13852528, 117102800, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){13852592, 117102864, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 83, kernels->dcgan_b500_step_grad_generator_batchNorm3_squares);
        if (call->kept) keep(call, thread, threads, (place){23076272, 117102928, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 84, kernels->dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum);
        run(call, thread, threads, 85, kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 86, kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 87, kernels->dcgan_b500_step_grad_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){32294576, 123374928, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 88, kernels->dcgan_b500_step_transform_generator_leakyReLU2_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 89, kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 90, kernels->dcgan_b500_step_grad_generator_convTranspose2_2);
        if (call->kept) keep(call, thread, threads, (place){77654896, 126510928, 1, 1, 204800});
        run(call, thread, threads, 91, kernels->dcgan_b500_step_grad_generator_leakyReLU2);
        if (call->kept) keep(call, thread, threads, (place){7580528, 126715728, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 92, kernels->dcgan_b500_step_grad_generator_batchNorm2_beta);
        if (call->kept) keep(call, thread, threads, (place){13852528, 129851728, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){13852656, 129851856, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 93, kernels->dcgan_b500_step_grad_generator_batchNorm2_squares);
        if (call->kept) keep(call, thread, threads, (place){10716528, 129851984, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 94, kernels->dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum);
        run(call, thread, threads, 95, kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 96, kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 97, kernels->dcgan_b500_step_grad_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){69284720, 132987984, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 98, kernels->dcgan_b500_step_transform_generator_reshape1_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 99, kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 100, kernels->dcgan_b500_step_grad_generator_convTranspose1_2);
        if (call->kept) keep(call, thread, threads, (place){20124528, 139259984, 1, 1, 819200});
        run(call, thread, threads, 101, kernels->dcgan_b500_step_grad_generator_leakyReLU1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 140079184, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 102, kernels->dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){20968816, 146351184, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){20981360, 146363728, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 103, kernels->dcgan_b500_step_grad_generator_batchNorm1_squares);
        if (call->kept) keep(call, thread, threads, (place){13852528, 146376272, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 104, kernels->dcgan_b500_step_grad_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 152648272, 1, 1, 1254400});
        run(call, thread, threads, 105, kernels->dcgan_b500_step_adam_discriminator_conv1_kernel_m);
        run(call, thread, threads, 106, kernels->dcgan_b500_step_adam_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 107, kernels->dcgan_b500_step_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 108, kernels->dcgan_b500_step_adam_generator_convTranspose1_kernel);
        run(call, thread, threads, 109, kernels->dcgan_b500_step_adam_generator_convTranspose2_kernel);
        if (call->trace) run(call, thread, threads, 110, kernels->dcgan_b500_step_mask_dropout1_real);
        if (call->trace) run(call, thread, threads, 111, kernels->dcgan_b500_step_mask_dropout2_real);
        if (call->trace) run(call, thread, threads, 112, kernels->dcgan_b500_step_mask_dropout1_fake);
        if (call->trace) run(call, thread, threads, 113, kernels->dcgan_b500_step_mask_dropout2_fake);
        if (call->trace) run(call, thread, threads, 114, kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_3);
        if (call->trace) run(call, thread, threads, 115, kernels->dcgan_b500_step_grad_generator_batchNorm1_gamma);
        if (call->trace) run(call, thread, threads, 116, kernels->dcgan_b500_step_grad_generator_batchNorm1_beta);
        if (call->trace) run(call, thread, threads, 117, kernels->dcgan_b500_step_grad_generator_convTranspose1_3);
        if (call->trace) run(call, thread, threads, 118, kernels->dcgan_b500_step_grad_generator_convTranspose2_3);
    }
}

static void dcgan_b500_generate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_b500_generate_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_b500_generate_pack_generator_convTranspose1_kernel);
        run(call, thread, threads, 2, kernels->dcgan_b500_generate_pack_generator_convTranspose2_kernel);
        run(call, thread, threads, 3, kernels->dcgan_b500_generate_pack_generator_convTranspose3_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->dcgan_b500_generate_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 5, kernels->dcgan_b500_generate_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->dcgan_b500_generate_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->dcgan_b500_generate_transform_generator_reshape1);
        run(call, thread, threads, 8, kernels->dcgan_b500_generate_transform_generator_convTranspose1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 9, kernels->dcgan_b500_generate_products_of_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 10, kernels->dcgan_b500_generate_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        run(call, thread, threads, 11, kernels->dcgan_b500_generate_generator_batchNorm2_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 12, kernels->dcgan_b500_generate_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 13, kernels->dcgan_b500_generate_transform_generator_leakyReLU2);
        run(call, thread, threads, 14, kernels->dcgan_b500_generate_transform_generator_convTranspose2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 15, kernels->dcgan_b500_generate_products_of_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 16, kernels->dcgan_b500_generate_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 17, kernels->dcgan_b500_generate_generator_batchNorm3_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){8383344, 3223936, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 18, kernels->dcgan_b500_generate_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 19, kernels->dcgan_b500_generate_generator_convTranspose3);
    }
}

static void dcgan_b500_discriminate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_b500_discriminate_pack_discriminator_conv1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_b500_discriminate_pack_discriminator_conv2_kernel);
        run(call, thread, threads, 2, kernels->dcgan_b500_discriminate_pack_discriminator_dense1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 3, kernels->dcgan_b500_discriminate_discriminator_conv1_product);
        if (call->kept) keep(call, thread, threads, (place){23076272, 0, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->dcgan_b500_discriminate_transform_discriminator_leakyReLU1);
        run(call, thread, threads, 5, kernels->dcgan_b500_discriminate_transform_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->dcgan_b500_discriminate_products_of_discriminator_conv2_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->dcgan_b500_discriminate_discriminator_conv2_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 6272000, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 8, kernels->dcgan_b500_discriminate_discriminator_conv2);
        if (call->kept) keep(call, thread, threads, (place){10716528, 9408000, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 9, kernels->dcgan_b500_discriminate_discriminator_dense1_product);
    }
}

static const bespoke_tensor dcgan_b500_states[54] = {
    {"generator/dense1/kernel", 0, 2, {100, 12544, 1, 1}, 1254400, 0},
    {"generator/batchNorm1/gamma", 0, 1, {12544, 1, 1, 1}, 12544, 1254400},
    {"generator/batchNorm1/beta", 0, 1, {12544, 1, 1, 1}, 12544, 1266944},
    {"generator/convTranspose1/kernel", 0, 4, {5, 5, 128, 256}, 819200, 1279488},
    {"generator/batchNorm2/gamma", 0, 1, {128, 1, 1, 1}, 128, 2098688},
    {"generator/batchNorm2/beta", 0, 1, {128, 1, 1, 1}, 128, 2098816},
    {"generator/convTranspose2/kernel", 0, 4, {5, 5, 64, 128}, 204800, 2098944},
    {"generator/batchNorm3/gamma", 0, 1, {64, 1, 1, 1}, 64, 2303744},
    {"generator/batchNorm3/beta", 0, 1, {64, 1, 1, 1}, 64, 2303808},
    {"generator/convTranspose3/kernel", 0, 4, {5, 5, 1, 64}, 1600, 2303872},
    {"generator/batchNorm1/moving_mean", 1, 1, {12544, 1, 1, 1}, 12544, 2305472},
    {"generator/batchNorm1/moving_variance", 1, 1, {12544, 1, 1, 1}, 12544, 2318016},
    {"generator/batchNorm2/moving_mean", 1, 1, {128, 1, 1, 1}, 128, 2330560},
    {"generator/batchNorm2/moving_variance", 1, 1, {128, 1, 1, 1}, 128, 2330688},
    {"generator/batchNorm3/moving_mean", 1, 1, {64, 1, 1, 1}, 64, 2330816},
    {"generator/batchNorm3/moving_variance", 1, 1, {64, 1, 1, 1}, 64, 2330880},
    {"discriminator/conv1/kernel", 0, 4, {5, 5, 1, 64}, 1600, 2330944},
    {"discriminator/conv1/bias", 0, 1, {64, 1, 1, 1}, 64, 2332544},
    {"discriminator/conv2/kernel", 0, 4, {5, 5, 64, 128}, 204800, 2332608},
    {"discriminator/conv2/bias", 0, 1, {128, 1, 1, 1}, 128, 2537408},
    {"discriminator/dense1/kernel", 0, 2, {6272, 1, 1, 1}, 6272, 2537536},
    {"discriminator/dense1/bias", 0, 1, {1, 1, 1, 1}, 1, 2543808},
    {"adam/generator/dense1/kernel/m", 2, 2, {100, 12544, 1, 1}, 1254400, 2543824},
    {"adam/generator/dense1/kernel/v", 2, 2, {100, 12544, 1, 1}, 1254400, 3798224},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {12544, 1, 1, 1}, 12544, 5052624},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {12544, 1, 1, 1}, 12544, 5065168},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {12544, 1, 1, 1}, 12544, 5077712},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {12544, 1, 1, 1}, 12544, 5090256},
    {"adam/generator/convTranspose1/kernel/m", 2, 4, {5, 5, 128, 256}, 819200, 5102800},
    {"adam/generator/convTranspose1/kernel/v", 2, 4, {5, 5, 128, 256}, 819200, 5922000},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {128, 1, 1, 1}, 128, 6741200},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {128, 1, 1, 1}, 128, 6741328},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {128, 1, 1, 1}, 128, 6741456},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {128, 1, 1, 1}, 128, 6741584},
    {"adam/generator/convTranspose2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 6741712},
    {"adam/generator/convTranspose2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 6946512},
    {"adam/generator/batchNorm3/gamma/m", 2, 1, {64, 1, 1, 1}, 64, 7151312},
    {"adam/generator/batchNorm3/gamma/v", 2, 1, {64, 1, 1, 1}, 64, 7151376},
    {"adam/generator/batchNorm3/beta/m", 2, 1, {64, 1, 1, 1}, 64, 7151440},
    {"adam/generator/batchNorm3/beta/v", 2, 1, {64, 1, 1, 1}, 64, 7151504},
    {"adam/generator/convTranspose3/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, 7151568},
    {"adam/generator/convTranspose3/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, 7153168},
    {"adam/discriminator/conv1/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, 7154768},
    {"adam/discriminator/conv1/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, 7156368},
    {"adam/discriminator/conv1/bias/m", 2, 1, {64, 1, 1, 1}, 64, 7157968},
    {"adam/discriminator/conv1/bias/v", 2, 1, {64, 1, 1, 1}, 64, 7158032},
    {"adam/discriminator/conv2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 7158096},
    {"adam/discriminator/conv2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 7362896},
    {"adam/discriminator/conv2/bias/m", 2, 1, {128, 1, 1, 1}, 128, 7567696},
    {"adam/discriminator/conv2/bias/v", 2, 1, {128, 1, 1, 1}, 128, 7567824},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {6272, 1, 1, 1}, 6272, 7567952},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {6272, 1, 1, 1}, 6272, 7574224},
    {"adam/discriminator/dense1/bias/m", 2, 1, {1, 1, 1, 1}, 1, 7580496},
    {"adam/discriminator/dense1/bias/v", 2, 1, {1, 1, 1, 1}, 1, 7580512},
};

#define dcgan_b500_initialise_inputs NULL

#define dcgan_b500_initialise_outputs NULL

#define dcgan_b500_initialise_traced NULL

#define dcgan_b500_initialise_kept NULL

static const bespoke_kernel dcgan_b500_initialise_kernels[19] = {
    {"dcgan_b500_initialise_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 5017600.0},
    {"dcgan_b500_initialise_generator_batchNorm1_gamma", "Models/DCGANB500.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_b500_initialise_generator_batchNorm1_beta", "Models/DCGANB500.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_b500_initialise_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_initialise_generator_batchNorm2_gamma", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_initialise_generator_batchNorm2_beta", "Models/DCGANB500.swift:12", 0.0, 0.0, 4608.0},
    {"dcgan_b500_initialise_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 819200.0},
    {"dcgan_b500_initialise_generator_batchNorm3_gamma", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_initialise_generator_batchNorm3_beta", "Models/DCGANB500.swift:16", 0.0, 0.0, 2304.0},
    {"dcgan_b500_initialise_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 6400.0},
    {"dcgan_b500_initialise_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 6400.0},
    {"dcgan_b500_initialise_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_b500_initialise_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 25088.0},
    {"dcgan_b500_initialise_discriminator_dense1_bias", "Models/DCGANB500.swift:33", 0.0, 0.0, 12.0},
    {"dcgan_b500_initialise_adam_generator_dense1_kernel_m", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m", "Models/DCGANB500.swift:15", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m", "Models/DCGANB500.swift:19", 0.0, 0.0, 25600.0},
    {"dcgan_b500_initialise_adam_discriminator_dense1_kernel_m", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
};

static const bespoke_tensor dcgan_b500_step_inputs[1] = {
    {"real", 3, 4, {500, 28, 28, 1}, 392000, 0},
};

static const bespoke_tensor dcgan_b500_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor dcgan_b500_step_traced[26] = {
    {"noise", 3, 2, {500, 100, 1, 1}, 50000, 0},
    {"fake", 3, 4, {500, 28, 28, 1}, 392000, 50000},
    {"mask/dropout1/real", 3, 4, {500, 14, 14, 64}, 6272000, 442000},
    {"mask/dropout2/real", 3, 4, {500, 7, 7, 128}, 3136000, 6714000},
    {"logits/real", 3, 2, {500, 1, 1, 1}, 500, 9850000},
    {"mask/dropout1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 9850512},
    {"mask/dropout2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 16122512},
    {"logits/fake", 3, 2, {500, 1, 1, 1}, 500, 19258512},
    {"grad/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 19259024},
    {"grad/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 19260624},
    {"grad/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 19260688},
    {"grad/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 19465488},
    {"grad/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 19465616},
    {"grad/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 19471888},
    {"grad/generator/dense1/kernel", 3, 2, {100, 12544, 1, 1}, 1254400, 19471904},
    {"grad/generator/batchNorm1/gamma", 3, 1, {12544, 1, 1, 1}, 12544, 20726304},
    {"grad/generator/batchNorm1/beta", 3, 1, {12544, 1, 1, 1}, 12544, 20738848},
    {"grad/generator/convTranspose1/kernel", 3, 4, {5, 5, 128, 256}, 819200, 20751392},
    {"grad/generator/batchNorm2/gamma", 3, 1, {128, 1, 1, 1}, 128, 21570592},
    {"grad/generator/batchNorm2/beta", 3, 1, {128, 1, 1, 1}, 128, 21570720},
    {"grad/generator/convTranspose2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 21570848},
    {"grad/generator/batchNorm3/gamma", 3, 1, {64, 1, 1, 1}, 64, 21775648},
    {"grad/generator/batchNorm3/beta", 3, 1, {64, 1, 1, 1}, 64, 21775712},
    {"grad/generator/convTranspose3/kernel", 3, 4, {5, 5, 1, 64}, 1600, 21775776},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 21777376},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 21777392},
};

static const bespoke_tensor dcgan_b500_step_kept[57] = {
    {"noise", 3, 2, {500, 100, 1, 1}, 50000, 0},
    {"generator/dense1", 3, 2, {500, 12544, 1, 1}, 6272000, 50000},
    {"generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 6322000},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 6334544},
    {"generator/leakyReLU1", 3, 2, {500, 12544, 1, 1}, 6272000, 6347088},
    {"generator/convTranspose1", 3, 4, {500, 7, 7, 128}, 3136000, 12619088},
    {"generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 15755088},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 15755216},
    {"generator/leakyReLU2", 3, 4, {500, 7, 7, 128}, 3136000, 15755344},
    {"generator/convTranspose2", 3, 4, {500, 14, 14, 64}, 6272000, 18891344},
    {"generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 25163344},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 25163408},
    {"generator/leakyReLU3", 3, 4, {500, 14, 14, 64}, 6272000, 25163472},
    {"generator/tanh1", 3, 4, {500, 28, 28, 1}, 392000, 31435472},
    {"discriminator/conv1/real/product", 3, 4, {500, 14, 14, 64}, 6272000, 31827472},
    {"discriminator/dropout1/real", 3, 4, {500, 14, 14, 64}, 6272000, 38099472},
    {"discriminator/conv2/real/product", 3, 4, {500, 7, 7, 128}, 3136000, 44371472},
    {"discriminator/dropout2/real", 3, 4, {500, 7, 7, 128}, 3136000, 47507472},
    {"grad/loss/discriminator/real", 3, 2, {500, 1, 1, 1}, 500, 50643472},
    {"discriminator/conv1/fake/product", 3, 4, {500, 14, 14, 64}, 6272000, 50643984},
    {"discriminator/dropout1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 56915984},
    {"discriminator/conv2/fake/product", 3, 4, {500, 7, 7, 128}, 3136000, 63187984},
    {"discriminator/dropout2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 66323984},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 69459984},
    {"grad/loss/discriminator/fake", 3, 2, {500, 1, 1, 1}, 500, 72595984},
    {"grad/loss/generator", 3, 2, {500, 1, 1, 1}, 500, 72596496},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {500, 7, 7, 128}, 3136000, 72597008},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 75733008},
    {"grad/discriminator/conv2/fake/product", 3, 4, {500, 14, 14, 64}, 6272000, 75733136},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 82005136},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {500, 14, 14, 64}, 6272000, 88277136},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 94549136},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {500, 7, 7, 128}, 3136000, 94549200},
    {"grad/discriminator/conv2/real/product", 3, 4, {500, 14, 14, 64}, 6272000, 97685200},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 103957200},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {500, 14, 14, 64}, 6272000, 104162000},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 110434000},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 110435600},
    {"grad/generator/tanh1", 3, 4, {500, 28, 28, 1}, 392000, 110437200},
    {"grad/generator/batchNorm3/normalised", 3, 4, {500, 14, 14, 64}, 6272000, 110829200},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 117101200},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 117102800},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 117102864},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {500, 14, 14, 64}, 6272000, 117102928},
    {"grad/generator/convTranspose2", 3, 4, {500, 7, 7, 128}, 3136000, 123374928},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 126510928},
    {"grad/generator/batchNorm2/normalised", 3, 4, {500, 7, 7, 128}, 3136000, 126715728},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 129851728},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 129851856},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {500, 7, 7, 128}, 3136000, 129851984},
    {"grad/generator/convTranspose1", 3, 4, {500, 7, 7, 256}, 6272000, 132987984},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 139259984},
    {"grad/generator/batchNorm1/normalised", 3, 2, {500, 12544, 1, 1}, 6272000, 140079184},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 146351184},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 146363728},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {500, 12544, 1, 1}, 6272000, 146376272},
    {"grad/generator/dense1", 3, 2, {100, 12544, 1, 1}, 1254400, 152648272},
};

static const bespoke_kernel dcgan_b500_step_kernels[119] = {
    {"dcgan_b500_step_pack_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_step_pack_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel_2", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel_2", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel_2", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_pack_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_step_noise", "Models/DCGANB500.swift:36", 0.0, 0.0, 200000.0},
    {"dcgan_b500_step_generator_dense1", "Models/DCGANB500.swift:6", 1254400000.0, 1254400000.0, 30305600.0},
    {"dcgan_b500_step_generator_batchNorm1_mean", "Models/DCGANB500.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_b500_step_generator_batchNorm1_centred", "Models/DCGANB500.swift:7", 0.0, 0.0, 25138176.0},
    {"dcgan_b500_step_generator_batchNorm1_moving_variance_new", "Models/DCGANB500.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_b500_step_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 50376704.0},
    {"dcgan_b500_step_transform_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum_2", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_centred", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544512.0},
    {"dcgan_b500_step_generator_batchNorm2_variance_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 25090048.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum_2", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_generator_batchNorm3_centred", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088256.0},
    {"dcgan_b500_step_generator_batchNorm3_variance_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 50177024.0},
    {"dcgan_b500_step_generator_convTranspose3", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_discriminator_conv1_real_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 51750656.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_discriminator_conv2_real", "Models/DCGANB500.swift:28", 0.0, 0.0, 25088512.0},
    {"dcgan_b500_step_discriminator_dense1_real_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12571092.0},
    {"dcgan_b500_step_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 51750656.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_discriminator_conv2_fake", "Models/DCGANB500.swift:28", 0.0, 0.0, 37657600.0},
    {"dcgan_b500_step_discriminator_dense1_fake_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12573092.0},
    {"dcgan_b500_step_score_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_b500_step_grad_discriminator_dense1_fake_bias", "Models/DCGANB500.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_fake", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29", 0.0, 0.0, 25115600.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 100356256.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 25115600.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product_2", "Models/DCGANB500.swift:33", 12544000.0, 12544000.0, 25242528.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_3", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 75264256.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_product", "Models/DCGANB500.swift:24", 574592000.0, 574592000.0, 53324800.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 28230400.0},
    {"dcgan_b500_step_grad_generator_convTranspose3", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 76839168.0},
    {"dcgan_b500_step_grad_generator_convTranspose3_2", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_beta", "Models/DCGANB500.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_squares", "Models/DCGANB500.swift:16", 0.0, 0.0, 75264768.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2_2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 50177536.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_beta", "Models/DCGANB500.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_squares", "Models/DCGANB500.swift:12", 0.0, 0.0, 37633536.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_grad_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_transform_generator_reshape1_2", "Models/DCGANB500.swift:9", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1_2", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_grad_generator_convTranspose1_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_grad_generator_leakyReLU1", "Models/DCGANB500.swift:8", 0.0, 0.0, 100502528.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7", 0.0, 0.0, 903168.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_squares", "Models/DCGANB500.swift:7", 0.0, 0.0, 75414528.0},
    {"dcgan_b500_step_grad_generator_dense1", "Models/DCGANB500.swift:6", 1254400000.0, 1254400000.0, 30305600.0},
    {"dcgan_b500_step_adam_discriminator_conv1_kernel_m", "Models/DCGANB500.swift:24", 0.0, 0.0, 96000.0},
    {"dcgan_b500_step_adam_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 5734400.0},
    {"dcgan_b500_step_adam_generator_dense1_kernel_m", "Models/DCGANB500.swift:6", 0.0, 0.0, 35123200.0},
    {"dcgan_b500_step_adam_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 22937600.0},
    {"dcgan_b500_step_adam_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 5734400.0},
    {"dcgan_b500_step_mask_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout2_real", "Models/DCGANB500.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout2_fake", "Models/DCGANB500.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product_3", "Models/DCGANB500.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_gamma", "Models/DCGANB500.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_beta", "Models/DCGANB500.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_generator_convTranspose1_3", "Models/DCGANB500.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_step_grad_generator_convTranspose2_3", "Models/DCGANB500.swift:15", 0.0, 0.0, 819200.0},
};

static const bespoke_tensor dcgan_b500_generate_inputs[1] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor dcgan_b500_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define dcgan_b500_generate_traced NULL

static const bespoke_tensor dcgan_b500_generate_kept[9] = {
    {"generator/dense1", 3, 2, {64, 12544, 1, 1}, 802816, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 802816},
    {"generator/leakyReLU1", 3, 2, {64, 12544, 1, 1}, 802816, 815360},
    {"generator/convTranspose1", 3, 4, {64, 7, 7, 128}, 401408, 1618176},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 2019584},
    {"generator/leakyReLU2", 3, 4, {64, 7, 7, 128}, 401408, 2019712},
    {"generator/convTranspose2", 3, 4, {64, 14, 14, 64}, 802816, 2421120},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 3223936},
    {"generator/leakyReLU3", 3, 4, {64, 14, 14, 64}, 802816, 3224000},
};

static const bespoke_kernel dcgan_b500_generate_kernels[20] = {
    {"dcgan_b500_generate_pack_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_generate_pack_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_generate_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_generate_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_generate_generator_dense1", "Models/DCGANB500.swift:6", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_b500_generate_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_b500_generate_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_b500_generate_transform_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_b500_generate_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11", 3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_b500_generate_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_b500_generate_generator_batchNorm2_inverse_deviation", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_generate_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_b500_generate_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_b500_generate_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15", 1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_b500_generate_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_b500_generate_generator_batchNorm3_inverse_deviation", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_generate_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_b500_generate_generator_convTranspose3", "Models/DCGANB500.swift:19", 36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor dcgan_b500_discriminate_inputs[1] = {
    {"image", 3, 4, {500, 28, 28, 1}, 392000, 0},
};

static const bespoke_tensor dcgan_b500_discriminate_outputs[1] = {
    {"logits", 3, 2, {500, 1, 1, 1}, 500, 0},
};

#define dcgan_b500_discriminate_traced NULL

static const bespoke_tensor dcgan_b500_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 4, {500, 14, 14, 64}, 6272000, 0},
    {"discriminator/conv2/product", 3, 4, {500, 7, 7, 128}, 3136000, 6272000},
    {"discriminator/leakyReLU2", 3, 4, {500, 7, 7, 128}, 3136000, 9408000},
};

static const bespoke_kernel dcgan_b500_discriminate_kernels[10] = {
    {"dcgan_b500_discriminate_pack_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_discriminate_pack_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_discriminate_pack_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_discriminate_discriminator_conv1_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_discriminate_transform_discriminator_leakyReLU1", "Models/DCGANB500.swift:25", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_discriminate_transform_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_discriminate_products_of_discriminator_conv2_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_discriminate_discriminator_conv2_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_discriminate_discriminator_conv2", "Models/DCGANB500.swift:28", 0.0, 0.0, 25088512.0},
    {"dcgan_b500_discriminate_discriminator_dense1_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12571092.0},
};

const bespoke_program dcgan_b500_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan-b500",
    .source = "Models/DCGANB500.swift",
    .fingerprint = "3db617045582c794",
    .update_order = "simultaneous",
    .batch = 500,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .states = dcgan_b500_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 114502080,
    .initialise = {
        .name = "initialise",
        .run = dcgan_b500_initialise,
        .inputs = dcgan_b500_initialise_inputs,
        .input_count = 0,
        .outputs = dcgan_b500_initialise_outputs,
        .output_count = 0,
        .traced = dcgan_b500_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = dcgan_b500_initialise_kernels,
        .kernel_count = 19,
        .flops = 0.0,
        .nominal_flops = 0.0,
    },
    .step = {
        .name = "step",
        .run = dcgan_b500_step,
        .inputs = dcgan_b500_step_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_step_outputs,
        .output_count = 4,
        .traced = dcgan_b500_step_traced,
        .traced_count = 26,
        .trace_floats = 21777408,
        .kept = dcgan_b500_step_kept,
        .kept_count = 57,
        .kept_floats = 153902672,
        .kernels = dcgan_b500_step_kernels,
        .kernel_count = 119,
        .flops = 0x1.2fa110ap+37,
        .nominal_flops = 0x1.91efd02p+37,
    },
    .generate = {
        .name = "generate",
        .run = dcgan_b500_generate,
        .inputs = dcgan_b500_generate_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_generate_outputs,
        .output_count = 1,
        .traced = dcgan_b500_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_generate_kept,
        .kept_count = 9,
        .kept_floats = 4026816,
        .kernels = dcgan_b500_generate_kernels,
        .kernel_count = 20,
        .flops = 0x1.1e032p+32,
        .nominal_flops = 0x1.8ac68p+32,
    },
    .discriminate = {
        .name = "discriminate",
        .run = dcgan_b500_discriminate,
        .inputs = dcgan_b500_discriminate_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_discriminate_outputs,
        .output_count = 1,
        .traced = dcgan_b500_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 12544000,
        .kernels = dcgan_b500_discriminate_kernels,
        .kernel_count = 10,
        .flops = 0x1.02bfbfp+33,
        .nominal_flops = 0x1.349aeep+33,
    },
};
