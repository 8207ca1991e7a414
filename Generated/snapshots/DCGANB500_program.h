/* The kernels of dcgan-b500 as a table, made by bespokec from Models/DCGANB500.swift.
 * Do not edit: edit the model. */
#ifndef BESPOKE_DCGAN_B500_PROGRAM_H
#define BESPOKE_DCGAN_B500_PROGRAM_H

#include "bespoke.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,
 * which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} dcgan_b500_task;

typedef void dcgan_b500_kernel(const dcgan_b500_task *task);

typedef struct {
    uint64_t lowering;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_dense1_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm1_gamma;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm1_beta;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_convTranspose1_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm2_gamma;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm2_beta;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_convTranspose2_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm3_gamma;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_batchNorm3_beta;
    dcgan_b500_kernel *dcgan_b500_initialise_generator_convTranspose3_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_discriminator_conv1_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_discriminator_conv2_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_discriminator_dense1_kernel;
    dcgan_b500_kernel *dcgan_b500_initialise_discriminator_dense1_bias;
    dcgan_b500_kernel *dcgan_b500_initialise_adam_generator_dense1_kernel_m;
    dcgan_b500_kernel *dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m;
    dcgan_b500_kernel *dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m;
    dcgan_b500_kernel *dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m;
    dcgan_b500_kernel *dcgan_b500_initialise_adam_discriminator_dense1_kernel_m;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_dense1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_noise;
    dcgan_b500_kernel *dcgan_b500_step_generator_dense1;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm1_mean;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm1_centred;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm1_moving_variance_new;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm1_normalised;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_transform_generator_reshape1;
    dcgan_b500_kernel *dcgan_b500_step_transform_generator_convTranspose1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_products_of_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_step_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm2_mean_sum;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm2_mean_sum_2;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm2_centred;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm2_variance_sum;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm2_normalised;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_transform_generator_leakyReLU2;
    dcgan_b500_kernel *dcgan_b500_step_transform_generator_convTranspose2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_products_of_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_step_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm3_mean_sum;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm3_mean_sum_2;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm3_centred;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm3_variance_sum;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose3_kernel;
    dcgan_b500_kernel *dcgan_b500_step_generator_batchNorm3_normalised;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_conv1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_generator_convTranspose3;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_conv1_real_product;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_conv2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_transform_discriminator_dropout1_real;
    dcgan_b500_kernel *dcgan_b500_step_transform_discriminator_conv2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_products_of_discriminator_conv2_real_product;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_conv2_real_product;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_dense1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_conv2_real;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_dense1_real_product;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_conv1_fake_product;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_conv2_fake;
    dcgan_b500_kernel *dcgan_b500_step_discriminator_dense1_fake_product;
    dcgan_b500_kernel *dcgan_b500_step_score_real;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_dense1_fake_bias;
    dcgan_b500_kernel *dcgan_b500_step_pack_grad_loss_discriminator_fake;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_leakyReLU2_fake;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv2_fake_bias;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_conv2_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv2_fake_product;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_dropout1_fake;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_dense1_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv1_fake_bias;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_dense1_real_product;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_dense1_real_product_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv2_real_bias;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv2_real_product_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_dropout1_real;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv1_real_bias;
    dcgan_b500_kernel *dcgan_b500_step_pack_discriminator_conv1_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv1_real_product;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose3_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv1_fake_product;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose3;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose3_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm3_beta;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm3_squares;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose2_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_generator_convTranspose2_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose2_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_leakyReLU2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm2_beta;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm2_squares;
    dcgan_b500_kernel *dcgan_b500_step_pack_generator_convTranspose1_kernel_2;
    dcgan_b500_kernel *dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_step_products_of_grad_generator_convTranspose1_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose1_2;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_leakyReLU1;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm1_squares;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_dense1;
    dcgan_b500_kernel *dcgan_b500_step_adam_discriminator_conv1_kernel_m;
    dcgan_b500_kernel *dcgan_b500_step_adam_discriminator_conv2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_adam_generator_dense1_kernel_m;
    dcgan_b500_kernel *dcgan_b500_step_adam_generator_convTranspose1_kernel;
    dcgan_b500_kernel *dcgan_b500_step_adam_generator_convTranspose2_kernel;
    dcgan_b500_kernel *dcgan_b500_step_mask_dropout1_real;
    dcgan_b500_kernel *dcgan_b500_step_mask_dropout2_real;
    dcgan_b500_kernel *dcgan_b500_step_grad_discriminator_conv2_real_product_3;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_batchNorm1_gamma;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose1_3;
    dcgan_b500_kernel *dcgan_b500_step_grad_generator_convTranspose2_3;
    dcgan_b500_kernel *dcgan_b500_generate_generator_dense1;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm1_inverse_deviation;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm1_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_transform_generator_reshape1;
    dcgan_b500_kernel *dcgan_b500_generate_products_of_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_generate_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm2_inverse_deviation;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm2_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_transform_generator_leakyReLU2;
    dcgan_b500_kernel *dcgan_b500_generate_products_of_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_generate_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm3_inverse_deviation;
    dcgan_b500_kernel *dcgan_b500_generate_generator_batchNorm3_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_generator_convTranspose3;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_dense1;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_batchNorm1_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_one_shift_generator_reshape1;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_convTranspose1;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_batchNorm2_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_one_shift_generator_leakyReLU2;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_convTranspose2;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_batchNorm3_normalised;
    dcgan_b500_kernel *dcgan_b500_generate_one_shift_generator_leakyReLU3;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_convTranspose3;
    dcgan_b500_kernel *dcgan_b500_generate_one_generator_tanh1;
} dcgan_b500_kernels;

#if defined(__x86_64__)
extern const dcgan_b500_kernels dcgan_b500_kernels_avx512;
#endif
#if defined(__x86_64__)
extern const dcgan_b500_kernels dcgan_b500_kernels_avx2;
#endif
extern const dcgan_b500_kernels dcgan_b500_kernels_baseline;

extern const bespoke_program dcgan_b500_program;

#endif
