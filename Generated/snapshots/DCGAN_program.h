/* The kernels of dcgan as a table, made by bespokec from BespokeZoo/DCGAN.swift. Do not edit: edit the model. */
#ifndef BESPOKE_DCGAN_PROGRAM_H
#define BESPOKE_DCGAN_PROGRAM_H

#include "bespoke.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define dcgan_kernels_avx512 bespoke_zoo_dcgan_kernels_avx512
#define dcgan_kernels_avx2 bespoke_zoo_dcgan_kernels_avx2
#define dcgan_kernels_neon bespoke_zoo_dcgan_kernels_neon
#define dcgan_kernels_baseline bespoke_zoo_dcgan_kernels_baseline
#define dcgan_program bespoke_zoo_dcgan_program

/* What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,
 * which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} dcgan_task;

typedef void dcgan_kernel(const dcgan_task *task);

typedef struct {
    uint64_t lowering;
    dcgan_kernel *dcgan_initialise_states;
    dcgan_kernel *dcgan_step_pack_generator_dense1_kernel;
    dcgan_kernel *dcgan_step_noise;
    dcgan_kernel *dcgan_step_generator_dense1;
    dcgan_kernel *dcgan_step_generator_batchNorm1_mean;
    dcgan_kernel *dcgan_step_sums_for_generator_batchNorm1_variance_sum;
    dcgan_kernel *dcgan_step_generator_batchNorm1_inverse_deviation;
    dcgan_kernel *dcgan_step_generator_leakyReLU1;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose1_kernel;
    dcgan_kernel *dcgan_step_transform_generator_reshape1;
    dcgan_kernel *dcgan_step_transform_generator_convTranspose1_kernel;
    dcgan_kernel *dcgan_step_products_of_generator_convTranspose1;
    dcgan_kernel *dcgan_step_generator_convTranspose1;
    dcgan_kernel *dcgan_step_sums_for_generator_batchNorm2_mean_sum;
    dcgan_kernel *dcgan_step_generator_batchNorm2_mean;
    dcgan_kernel *dcgan_step_sums_for_generator_batchNorm2_variance_sum;
    dcgan_kernel *dcgan_step_generator_batchNorm2_inverse_deviation;
    dcgan_kernel *dcgan_step_generator_leakyReLU2;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose2_kernel;
    dcgan_kernel *dcgan_step_transform_generator_leakyReLU2;
    dcgan_kernel *dcgan_step_transform_generator_convTranspose2_kernel;
    dcgan_kernel *dcgan_step_products_of_generator_convTranspose2;
    dcgan_kernel *dcgan_step_generator_convTranspose2;
    dcgan_kernel *dcgan_step_sums_for_generator_batchNorm3_mean_sum;
    dcgan_kernel *dcgan_step_generator_batchNorm3_mean;
    dcgan_kernel *dcgan_step_sums_for_generator_batchNorm3_variance_sum;
    dcgan_kernel *dcgan_step_generator_batchNorm3_inverse_deviation;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose3_kernel;
    dcgan_kernel *dcgan_step_generator_leakyReLU3;
    dcgan_kernel *dcgan_step_pack_discriminator_conv1_kernel;
    dcgan_kernel *dcgan_step_generator_tanh1;
    dcgan_kernel *dcgan_step_discriminator_dropout1_real;
    dcgan_kernel *dcgan_step_pack_discriminator_conv2_kernel;
    dcgan_kernel *dcgan_step_transform_discriminator_dropout1_real;
    dcgan_kernel *dcgan_step_transform_discriminator_conv2_kernel;
    dcgan_kernel *dcgan_step_products_of_discriminator_conv2_real_product;
    dcgan_kernel *dcgan_step_discriminator_conv2_real_product;
    dcgan_kernel *dcgan_step_pack_discriminator_dense1_kernel;
    dcgan_kernel *dcgan_step_discriminator_dropout2_real;
    dcgan_kernel *dcgan_step_grad_loss_discriminator_real;
    dcgan_kernel *dcgan_step_discriminator_dropout1_fake;
    dcgan_kernel *dcgan_step_grad_discriminator_leakyReLU2_fake;
    dcgan_kernel *dcgan_step_grad_loss_generator;
    dcgan_kernel *dcgan_step_output_loss_discriminator;
    dcgan_kernel *dcgan_step_update_discriminator_dense1_bias;
    dcgan_kernel *dcgan_step_pack_grad_loss_discriminator_fake;
    dcgan_kernel *dcgan_step_grad_discriminator_leakyReLU2_fake_2;
    dcgan_kernel *dcgan_step_grad_discriminator_conv2_fake_bias;
    dcgan_kernel *dcgan_step_pack_discriminator_conv2_kernel_2;
    dcgan_kernel *dcgan_step_transform_grad_discriminator_leakyReLU2_fake;
    dcgan_kernel *dcgan_step_products_of_grad_discriminator_conv2_fake_product;
    dcgan_kernel *dcgan_step_grad_discriminator_conv2_fake_product;
    dcgan_kernel *dcgan_step_products_of_grad_discriminator_conv2_fake_product_2;
    dcgan_kernel *dcgan_step_grad_discriminator_leakyReLU1_fake;
    dcgan_kernel *dcgan_step_pack_discriminator_dense1_kernel_2;
    dcgan_kernel *dcgan_step_grad_discriminator_conv1_fake_bias;
    dcgan_kernel *dcgan_step_grad_discriminator_leakyReLU2_real;
    dcgan_kernel *dcgan_step_update_discriminator_dense1_kernel;
    dcgan_kernel *dcgan_step_update_discriminator_conv2_bias;
    dcgan_kernel *dcgan_step_products_of_grad_discriminator_conv2_real_product_2;
    dcgan_kernel *dcgan_step_grad_discriminator_conv2_real_product_2;
    dcgan_kernel *dcgan_step_grad_discriminator_leakyReLU1_real;
    dcgan_kernel *dcgan_step_update_discriminator_conv1_bias;
    dcgan_kernel *dcgan_step_pack_discriminator_conv1_kernel_2;
    dcgan_kernel *dcgan_step_adam_discriminator_conv1_kernel;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose3_kernel_2;
    dcgan_kernel *dcgan_step_grad_generator_tanh1;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm3_normalised;
    dcgan_kernel *dcgan_step_grad_generator_convTranspose3;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm3_mean;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm3_mean_sum;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose2_kernel_2;
    dcgan_kernel *dcgan_step_transform_grad_generator_batchNorm3_mean_sum;
    dcgan_kernel *dcgan_step_products_of_grad_generator_convTranspose2;
    dcgan_kernel *dcgan_step_grad_generator_convTranspose2;
    dcgan_kernel *dcgan_step_products_of_grad_generator_convTranspose2_2;
    dcgan_kernel *dcgan_step_grad_generator_convTranspose2_2;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm2_normalised;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm2_mean;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm2_mean_sum;
    dcgan_kernel *dcgan_step_pack_generator_convTranspose1_kernel_2;
    dcgan_kernel *dcgan_step_transform_grad_generator_batchNorm2_mean_sum;
    dcgan_kernel *dcgan_step_products_of_grad_generator_convTranspose1;
    dcgan_kernel *dcgan_step_grad_generator_convTranspose1;
    dcgan_kernel *dcgan_step_products_of_grad_generator_convTranspose1_2;
    dcgan_kernel *dcgan_step_grad_generator_convTranspose1_2;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm1_normalised;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm1_mean;
    dcgan_kernel *dcgan_step_grad_generator_batchNorm1_mean_sum;
    dcgan_kernel *dcgan_step_grad_generator_dense1;
    dcgan_kernel *dcgan_step_update_generator_convTranspose3_kernel;
    dcgan_kernel *dcgan_step_update_discriminator_conv2_kernel;
    dcgan_kernel *dcgan_step_update_generator_dense1_kernel;
    dcgan_kernel *dcgan_step_update_generator_convTranspose1_kernel;
    dcgan_kernel *dcgan_step_update_generator_convTranspose2_kernel;
    dcgan_kernel *dcgan_step_trace_mask_dropout1_real;
    dcgan_kernel *dcgan_step_trace_mask_dropout2_real;
    dcgan_kernel *dcgan_step_trace_grad_discriminator_conv2_kernel;
    dcgan_kernel *dcgan_step_trace_grad_generator_batchNorm1_gamma;
    dcgan_kernel *dcgan_step_trace_grad_generator_convTranspose1_kernel;
    dcgan_kernel *dcgan_step_trace_grad_generator_convTranspose2_kernel;
    dcgan_kernel *dcgan_generate_generator_dense1;
    dcgan_kernel *dcgan_generate_generator_batchNorm1_inverse_deviation;
    dcgan_kernel *dcgan_generate_generator_leakyReLU1;
    dcgan_kernel *dcgan_generate_transform_generator_reshape1;
    dcgan_kernel *dcgan_generate_products_of_generator_convTranspose1;
    dcgan_kernel *dcgan_generate_generator_convTranspose1;
    dcgan_kernel *dcgan_generate_generator_batchNorm2_inverse_deviation;
    dcgan_kernel *dcgan_generate_generator_leakyReLU2;
    dcgan_kernel *dcgan_generate_transform_generator_leakyReLU2;
    dcgan_kernel *dcgan_generate_products_of_generator_convTranspose2;
    dcgan_kernel *dcgan_generate_generator_convTranspose2;
    dcgan_kernel *dcgan_generate_generator_batchNorm3_inverse_deviation;
    dcgan_kernel *dcgan_generate_generator_leakyReLU3;
    dcgan_kernel *dcgan_generate_output_image;
    dcgan_kernel *dcgan_generate_one_generator_dense1;
    dcgan_kernel *dcgan_generate_one_generator_leakyReLU1;
    dcgan_kernel *dcgan_generate_one_shift_generator_reshape1;
    dcgan_kernel *dcgan_generate_one_generator_convTranspose1;
    dcgan_kernel *dcgan_generate_one_generator_leakyReLU2;
    dcgan_kernel *dcgan_generate_one_shift_generator_leakyReLU2;
    dcgan_kernel *dcgan_generate_one_generator_convTranspose2;
    dcgan_kernel *dcgan_generate_one_generator_leakyReLU3;
    dcgan_kernel *dcgan_generate_one_shift_generator_leakyReLU3;
    dcgan_kernel *dcgan_generate_one_generator_convTranspose3;
    dcgan_kernel *dcgan_generate_one_output_image;
} dcgan_kernels;

/* Some of these, by processor. */
extern const dcgan_kernels dcgan_kernels_avx512;
extern const dcgan_kernels dcgan_kernels_avx2;
extern const dcgan_kernels dcgan_kernels_neon;
extern const dcgan_kernels dcgan_kernels_baseline;

extern const bespoke_program dcgan_program;

#endif
