/* The kernels of dcgan as a table, made by bespokec from BespokeZoo/DCGAN.swift. Do not edit: edit the model. */
#ifndef BESPOKE_DCGAN_PROGRAM_H
#define BESPOKE_DCGAN_PROGRAM_H

#include "bespoke_task.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define dcgan_kernels_avx512 bespoke_zoo_dcgan_kernels_avx512
#define dcgan_kernels_avx2 bespoke_zoo_dcgan_kernels_avx2
#define dcgan_kernels_neon bespoke_zoo_dcgan_kernels_neon
#define dcgan_kernels_baseline bespoke_zoo_dcgan_kernels_baseline
#define dcgan_program bespoke_zoo_dcgan_program

typedef struct {
    uint64_t lowering;
    bespoke_share *dcgan_initialise_states;
    bespoke_share *dcgan_step_noise;
    bespoke_share *dcgan_step_generator_dense1;
    bespoke_share *dcgan_step_generator_batchNorm1_mean_and_moving_mean;
    bespoke_share *dcgan_step_sums_for_generator_batchNorm1_variance_sum;
    bespoke_share *dcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance;
    bespoke_share *dcgan_step_generator_leakyReLU1;
    bespoke_share *dcgan_shared_pack_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_transform_generator_reshape1;
    bespoke_share *dcgan_shared_transform_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_products_of_generator_convTranspose1;
    bespoke_share *dcgan_step_generator_convTranspose1;
    bespoke_share *dcgan_step_sums_for_generator_batchNorm2_mean_sum;
    bespoke_share *dcgan_step_generator_batchNorm2_mean_and_moving_mean;
    bespoke_share *dcgan_step_sums_for_generator_batchNorm2_variance_sum;
    bespoke_share *dcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance;
    bespoke_share *dcgan_step_generator_leakyReLU2;
    bespoke_share *dcgan_shared_pack_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_transform_generator_leakyReLU2;
    bespoke_share *dcgan_shared_transform_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_products_of_generator_convTranspose2;
    bespoke_share *dcgan_step_generator_convTranspose2;
    bespoke_share *dcgan_step_sums_for_generator_batchNorm3_mean_sum;
    bespoke_share *dcgan_step_generator_batchNorm3_mean_and_moving_mean;
    bespoke_share *dcgan_step_sums_for_generator_batchNorm3_variance_sum;
    bespoke_share *dcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance;
    bespoke_share *dcgan_shared_pack_generator_convTranspose3_kernel;
    bespoke_share *dcgan_step_generator_leakyReLU3;
    bespoke_share *dcgan_step_products_of_generator_convTranspose3;
    bespoke_share *dcgan_step_generator_tanh1;
    bespoke_share *dcgan_step_pack_discriminator_conv1_kernel;
    bespoke_share *dcgan_step_planes_of_real;
    bespoke_share *dcgan_step_discriminator_dropout1;
    bespoke_share *dcgan_step_pack_discriminator_conv2_kernel;
    bespoke_share *dcgan_step_transform_discriminator_dropout1;
    bespoke_share *dcgan_step_transform_discriminator_conv2_kernel;
    bespoke_share *dcgan_step_products_of_discriminator_conv2_product;
    bespoke_share *dcgan_step_discriminator_conv2_product;
    bespoke_share *dcgan_step_pack_discriminator_dense1_kernel;
    bespoke_share *dcgan_step_discriminator_dropout2_real;
    bespoke_share *dcgan_step_discriminator_dense1_real_product;
    bespoke_share *dcgan_step_planes_of_generator_tanh1;
    bespoke_share *dcgan_step_unscaled_grad_discriminator_conv2_fake;
    bespoke_share *dcgan_step_discriminator_dense1_fake_product;
    bespoke_share *dcgan_step_signal_separation;
    bespoke_share *dcgan_step_update_discriminator_dense1_bias;
    bespoke_share *dcgan_step_pack_grad_discriminator_dense1;
    bespoke_share *dcgan_step_grad_discriminator_conv2_fake;
    bespoke_share *dcgan_step_grad_discriminator_conv2_bias_via_fake;
    bespoke_share *dcgan_step_pack_discriminator_conv2_kernel_2;
    bespoke_share *dcgan_step_transform_grad_discriminator_conv2;
    bespoke_share *dcgan_step_products_of_grad_discriminator_dropout1;
    bespoke_share *dcgan_step_grad_discriminator_dropout1;
    bespoke_share *dcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake;
    bespoke_share *dcgan_step_grad_discriminator_conv1_fake_for_generator;
    bespoke_share *dcgan_step_grad_discriminator_conv1_bias_via_fake;
    bespoke_share *dcgan_step_products_of_grad_discriminator_conv1_kernel;
    bespoke_share *dcgan_step_pack_discriminator_dense1_kernel_2;
    bespoke_share *dcgan_step_grad_discriminator_conv1_kernel_via_fake;
    bespoke_share *dcgan_step_grad_discriminator_conv2_real;
    bespoke_share *dcgan_step_update_discriminator_dense1_kernel;
    bespoke_share *dcgan_step_update_discriminator_conv2_bias;
    bespoke_share *dcgan_step_products_of_grad_discriminator_conv2_kernel_via_real;
    bespoke_share *dcgan_step_grad_discriminator_conv2_kernel;
    bespoke_share *dcgan_step_grad_discriminator_conv1_real;
    bespoke_share *dcgan_step_update_discriminator_conv1_bias;
    bespoke_share *dcgan_step_pack_discriminator_conv1_kernel_2;
    bespoke_share *dcgan_step_update_discriminator_conv1_kernel;
    bespoke_share *dcgan_step_products_of_grad_generator_tanh1;
    bespoke_share *dcgan_step_grad_generator_convTranspose3;
    bespoke_share *dcgan_step_pack_generator_convTranspose3_kernel_2;
    bespoke_share *dcgan_step_planes_of_grad_generator_convTranspose3;
    bespoke_share *dcgan_step_grad_generator_batchNorm3_centred_via_normalised;
    bespoke_share *dcgan_step_products_of_grad_generator_convTranspose3_kernel;
    bespoke_share *dcgan_step_update_generator_convTranspose3_kernel;
    bespoke_share *dcgan_step_grad_generator_batchNorm3_mean_sum_and_update;
    bespoke_share *dcgan_step_grad_generator_convTranspose2;
    bespoke_share *dcgan_step_pack_generator_convTranspose2_kernel_2;
    bespoke_share *dcgan_step_transform_grad_generator_convTranspose2;
    bespoke_share *dcgan_step_products_of_grad_generator_leakyReLU2;
    bespoke_share *dcgan_step_grad_generator_leakyReLU2;
    bespoke_share *dcgan_step_products_of_grad_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_grad_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_grad_generator_batchNorm2_centred_via_normalised;
    bespoke_share *dcgan_step_grad_generator_batchNorm2_mean_sum_and_update;
    bespoke_share *dcgan_step_grad_generator_convTranspose1;
    bespoke_share *dcgan_step_pack_generator_convTranspose1_kernel_2;
    bespoke_share *dcgan_step_transform_grad_generator_convTranspose1;
    bespoke_share *dcgan_step_products_of_grad_generator_reshape1;
    bespoke_share *dcgan_step_grad_generator_reshape1;
    bespoke_share *dcgan_step_products_of_grad_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_grad_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_grad_generator_batchNorm1_centred_via_normalised;
    bespoke_share *dcgan_step_grad_generator_batchNorm1_mean_sum_and_update;
    bespoke_share *dcgan_step_grad_generator_dense1;
    bespoke_share *dcgan_step_grad_generator_dense1_kernel;
    bespoke_share *dcgan_step_update_discriminator_conv2_kernel;
    bespoke_share *dcgan_step_update_generator_dense1_kernel;
    bespoke_share *dcgan_step_update_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_update_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_sums_for_signal_spread;
    bespoke_share *dcgan_step_signal_gradient_discriminator;
    bespoke_share *dcgan_step_sums_for_signal_diversity;
    bespoke_share *dcgan_step_sums_for_signal_diversity_2;
    bespoke_share *dcgan_step_output_signal_diversity;
    bespoke_share *dcgan_step_sums_for_signal_gradient_generator;
    bespoke_share *dcgan_step_signal_gradient_generator;
    bespoke_share *dcgan_step_sums_for_signal_gradient;
    bespoke_share *dcgan_step_output_signal_gradient;
    bespoke_share *dcgan_step_trace_mask_dropout1;
    bespoke_share *dcgan_step_trace_mask_dropout2;
    bespoke_share *dcgan_step_trace_grad_discriminator_conv2_kernel;
    bespoke_share *dcgan_step_trace_grad_generator_batchNorm1;
    bespoke_share *dcgan_step_trace_grad_generator_convTranspose1_kernel;
    bespoke_share *dcgan_step_trace_grad_generator_convTranspose2_kernel;
    bespoke_share *dcgan_step_update_discriminator_dense1_bias_2;
    bespoke_share *dcgan_generate_generator_dense1;
    bespoke_share *dcgan_shared_generator_batchNorm1_inverse_deviation;
    bespoke_share *dcgan_generate_generator_leakyReLU1;
    bespoke_share *dcgan_generate_transform_generator_reshape1;
    bespoke_share *dcgan_generate_products_of_generator_convTranspose1;
    bespoke_share *dcgan_generate_generator_convTranspose1;
    bespoke_share *dcgan_shared_generator_batchNorm2_inverse_deviation;
    bespoke_share *dcgan_generate_generator_leakyReLU2;
    bespoke_share *dcgan_generate_transform_generator_leakyReLU2;
    bespoke_share *dcgan_generate_products_of_generator_convTranspose2;
    bespoke_share *dcgan_generate_generator_convTranspose2;
    bespoke_share *dcgan_shared_generator_batchNorm3_inverse_deviation;
    bespoke_share *dcgan_generate_generator_leakyReLU3;
    bespoke_share *dcgan_generate_products_of_generator_convTranspose3;
    bespoke_share *dcgan_generate_output_image;
    bespoke_share *dcgan_generate_one_generator_dense1;
    bespoke_share *dcgan_generate_one_generator_leakyReLU1;
    bespoke_share *dcgan_generate_one_generator_convTranspose1;
    bespoke_share *dcgan_generate_one_generator_leakyReLU2;
    bespoke_share *dcgan_generate_one_generator_convTranspose2;
    bespoke_share *dcgan_generate_one_generator_leakyReLU3;
    bespoke_share *dcgan_generate_one_generator_convTranspose3;
    bespoke_share *dcgan_generate_one_output_image;
} dcgan_kernels;

/* Some of these, by processor. */
extern const dcgan_kernels dcgan_kernels_avx512;
extern const dcgan_kernels dcgan_kernels_avx2;
extern const dcgan_kernels dcgan_kernels_neon;
extern const dcgan_kernels dcgan_kernels_baseline;

extern const bespoke_program dcgan_program;

#endif
