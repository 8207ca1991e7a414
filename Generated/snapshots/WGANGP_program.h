/* The kernels of wgan-gp as a table, made by bespokec from BespokeZoo/WGANGP.swift. Do not edit: edit the model. */
#ifndef BESPOKE_WGAN_GP_PROGRAM_H
#define BESPOKE_WGAN_GP_PROGRAM_H

#include "bespoke_task.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define wgan_gp_kernels_avx512 bespoke_zoo_wgan_gp_kernels_avx512
#define wgan_gp_kernels_avx2 bespoke_zoo_wgan_gp_kernels_avx2
#define wgan_gp_kernels_neon bespoke_zoo_wgan_gp_kernels_neon
#define wgan_gp_kernels_baseline bespoke_zoo_wgan_gp_kernels_baseline
#define wgan_gp_program bespoke_zoo_wgan_gp_program

typedef struct {
    uint64_t lowering;
    bespoke_share *wgan_gp_initialise_states;
    bespoke_share *wgan_gp_step_noise_generator;
    bespoke_share *wgan_gp_step_generator_dense1;
    bespoke_share *wgan_gp_step_generator_batchNorm1_mean;
    bespoke_share *wgan_gp_step_sums_for_generator_batchNorm1_variance_sum;
    bespoke_share *wgan_gp_step_generator_batchNorm1_inverse_deviation;
    bespoke_share *wgan_gp_shared_generator_relu1;
    bespoke_share *wgan_gp_shared_pack_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_shared_transform_generator_reshape1;
    bespoke_share *wgan_gp_shared_transform_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_shared_products_of_generator_convTranspose1;
    bespoke_share *wgan_gp_shared_generator_convTranspose1;
    bespoke_share *wgan_gp_step_sums_for_generator_batchNorm2_mean_sum;
    bespoke_share *wgan_gp_step_generator_batchNorm2_mean;
    bespoke_share *wgan_gp_step_sums_for_generator_batchNorm2_variance_sum;
    bespoke_share *wgan_gp_step_generator_batchNorm2_inverse_deviation;
    bespoke_share *wgan_gp_shared_pack_generator_convTranspose2_kernel;
    bespoke_share *wgan_gp_shared_generator_relu2;
    bespoke_share *wgan_gp_shared_products_of_generator_convTranspose2_product;
    bespoke_share *wgan_gp_step_generator_tanh1_fake;
    bespoke_share *wgan_gp_step_pack_discriminator_conv1_kernel;
    bespoke_share *wgan_gp_step_planes_of_real;
    bespoke_share *wgan_gp_step_discriminator_leakyReLU1;
    bespoke_share *wgan_gp_step_pack_discriminator_conv2_kernel;
    bespoke_share *wgan_gp_step_transform_discriminator_leakyReLU1;
    bespoke_share *wgan_gp_step_transform_discriminator_conv2_kernel;
    bespoke_share *wgan_gp_step_products_of_discriminator_conv2;
    bespoke_share *wgan_gp_step_discriminator_conv2;
    bespoke_share *wgan_gp_step_pack_discriminator_dense1_kernel;
    bespoke_share *wgan_gp_step_discriminator_leakyReLU2;
    bespoke_share *wgan_gp_step_discriminator_dense1_real_product;
    bespoke_share *wgan_gp_step_planes_of_generator_tanh1;
    bespoke_share *wgan_gp_step_discriminator_dense1_product;
    bespoke_share *wgan_gp_step_signal_separation;
    bespoke_share *wgan_gp_step_penalty;
    bespoke_share *wgan_gp_step_planes_of_penalty;
    bespoke_share *wgan_gp_step_grad_discriminator_conv2;
    bespoke_share *wgan_gp_step_pack_discriminator_conv2_kernel_2;
    bespoke_share *wgan_gp_step_transform_grad_discriminator_conv2;
    bespoke_share *wgan_gp_step_products_of_grad_discriminator_leakyReLU1;
    bespoke_share *wgan_gp_step_grad_discriminator_leakyReLU1;
    bespoke_share *wgan_gp_step_pack_discriminator_conv1_kernel_2;
    bespoke_share *wgan_gp_step_grad_discriminator_conv1;
    bespoke_share *wgan_gp_step_products_of_grad;
    bespoke_share *wgan_gp_step_grad_penalty;
    bespoke_share *wgan_gp_step_sums_for_penalty;
    bespoke_share *wgan_gp_step_grad_grad_penalty;
    bespoke_share *wgan_gp_step_signal_separation_2;
    bespoke_share *wgan_gp_step_grad_grad_penalty_2;
    bespoke_share *wgan_gp_step_planes_of_grad_grad_penalty;
    bespoke_share *wgan_gp_step_grad_grad_discriminator_leakyReLU1_look;
    bespoke_share *wgan_gp_step_products_of_grad_discriminator_conv1_kernel;
    bespoke_share *wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty;
    bespoke_share *wgan_gp_step_products_of_grad_discriminator_conv2_kernel;
    bespoke_share *wgan_gp_step_grad_grad_discriminator_leakyReLU2_look;
    bespoke_share *wgan_gp_step_pack_grad_discriminator_dense1;
    bespoke_share *wgan_gp_step_grad_discriminator_conv2_bias;
    bespoke_share *wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2;
    bespoke_share *wgan_gp_step_grad_discriminator_conv2_kernel;
    bespoke_share *wgan_gp_step_grad_discriminator_conv1_2;
    bespoke_share *wgan_gp_step_grad_discriminator_conv1_bias;
    bespoke_share *wgan_gp_step_pack_discriminator_dense1_kernel_2;
    bespoke_share *wgan_gp_step_grad_discriminator_conv1_kernel;
    bespoke_share *wgan_gp_step_grad_discriminator_conv2_2;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_kernel;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_bias;
    bespoke_share *wgan_gp_step_adam_discriminator_conv2_kernel_and_update;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_bias;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_kernel;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_bias_and_others;
    bespoke_share *wgan_gp_step_penalty_2;
    bespoke_share *wgan_gp_step_planes_of_real2;
    bespoke_share *wgan_gp_step_discriminator_dense1_product_2;
    bespoke_share *wgan_gp_step_signal_sign;
    bespoke_share *wgan_gp_step_signal_separation_3;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_kernel_2;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_bias_2;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_kernel;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_bias_2;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_kernel_2;
    bespoke_share *wgan_gp_step_planes_of_real3;
    bespoke_share *wgan_gp_step_signal_gradient_discriminator;
    bespoke_share *wgan_gp_step_planes_of_real4;
    bespoke_share *wgan_gp_step_planes_of_real5;
    bespoke_share *wgan_gp_step_signal_gradient_discriminator_3;
    bespoke_share *wgan_gp_step_output_loss_discriminator;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_kernel_5;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_bias_5;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_kernel_4;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_bias_5;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_kernel_5;
    bespoke_share *wgan_gp_step_generator_batchNorm1_mean_and_moving_mean;
    bespoke_share *wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance;
    bespoke_share *wgan_gp_step_generator_batchNorm2_mean_and_moving_mean;
    bespoke_share *wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance;
    bespoke_share *wgan_gp_step_generator_tanh1;
    bespoke_share *wgan_gp_step_trace_logits_generator;
    bespoke_share *wgan_gp_step_signal_gradient_discriminator_4;
    bespoke_share *wgan_gp_step_grad_discriminator_conv2_generator;
    bespoke_share *wgan_gp_step_grad_generator_convTranspose2;
    bespoke_share *wgan_gp_step_update_generator_convTranspose2_bias;
    bespoke_share *wgan_gp_step_pack_generator_convTranspose2_kernel_2;
    bespoke_share *wgan_gp_step_planes_of_grad_generator_convTranspose2;
    bespoke_share *wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised;
    bespoke_share *wgan_gp_step_products_of_grad_generator_convTranspose2_kernel;
    bespoke_share *wgan_gp_step_update_generator_convTranspose2_kernel;
    bespoke_share *wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update;
    bespoke_share *wgan_gp_step_grad_generator_convTranspose1;
    bespoke_share *wgan_gp_step_pack_generator_convTranspose1_kernel_2;
    bespoke_share *wgan_gp_step_transform_grad_generator_convTranspose1;
    bespoke_share *wgan_gp_step_products_of_grad_generator_reshape1;
    bespoke_share *wgan_gp_step_grad_generator_reshape1;
    bespoke_share *wgan_gp_step_products_of_grad_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_step_grad_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised;
    bespoke_share *wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update;
    bespoke_share *wgan_gp_step_grad_generator_dense1;
    bespoke_share *wgan_gp_step_grad_generator_dense1_kernel;
    bespoke_share *wgan_gp_step_update_generator_dense1_kernel;
    bespoke_share *wgan_gp_step_update_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_step_sums_for_signal_diversity;
    bespoke_share *wgan_gp_step_signal_gradient_generator;
    bespoke_share *wgan_gp_step_sums_for_signal_gradient_generator;
    bespoke_share *wgan_gp_step_output_signal_gradient_generator;
    bespoke_share *wgan_gp_step_sums_for_signal_gradient_discriminator;
    bespoke_share *wgan_gp_step_output_signal_gradient_discriminator;
    bespoke_share *wgan_gp_step_trace_discriminator_dense1_bias;
    bespoke_share *wgan_gp_step_trace_grad_generator_batchNorm1;
    bespoke_share *wgan_gp_step_trace_grad_generator_convTranspose1_kernel;
    bespoke_share *wgan_gp_step_update_adam_discriminator_dense1_bias_m;
    bespoke_share *wgan_gp_step_update_adam_discriminator_dense1_bias_v;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_kernel_6;
    bespoke_share *wgan_gp_step_update_discriminator_conv1_bias_6;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_kernel_5;
    bespoke_share *wgan_gp_step_update_discriminator_conv2_bias_6;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_kernel_6;
    bespoke_share *wgan_gp_step_update_discriminator_dense1_bias;
    bespoke_share *wgan_gp_generate_generator_dense1;
    bespoke_share *wgan_gp_shared_generator_batchNorm1_inverse_deviation;
    bespoke_share *wgan_gp_shared_generator_batchNorm2_inverse_deviation;
    bespoke_share *wgan_gp_generate_output_image;
    bespoke_share *wgan_gp_generate_one_generator_dense1;
    bespoke_share *wgan_gp_generate_one_generator_relu1;
    bespoke_share *wgan_gp_generate_one_generator_convTranspose1;
    bespoke_share *wgan_gp_generate_one_generator_relu2;
    bespoke_share *wgan_gp_generate_one_generator_convTranspose2_product;
    bespoke_share *wgan_gp_generate_one_output_image;
} wgan_gp_kernels;

/* Some of these, by processor. */
extern const wgan_gp_kernels wgan_gp_kernels_avx512;
extern const wgan_gp_kernels wgan_gp_kernels_avx2;
extern const wgan_gp_kernels wgan_gp_kernels_neon;
extern const wgan_gp_kernels wgan_gp_kernels_baseline;

extern const bespoke_program wgan_gp_program;

#endif
