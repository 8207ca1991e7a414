/* The kernels of mlp as a table, made by bespokec from BespokeZoo/MLP.swift. Do not edit: edit the model. */
#ifndef BESPOKE_MLP_PROGRAM_H
#define BESPOKE_MLP_PROGRAM_H

#include "bespoke_task.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define mlp_kernels_avx512 bespoke_zoo_mlp_kernels_avx512
#define mlp_kernels_avx2 bespoke_zoo_mlp_kernels_avx2
#define mlp_kernels_neon bespoke_zoo_mlp_kernels_neon
#define mlp_kernels_baseline bespoke_zoo_mlp_kernels_baseline
#define mlp_program bespoke_zoo_mlp_program

typedef struct {
    uint64_t lowering;
    bespoke_share *mlp_initialise_states;
    bespoke_share *mlp_step_noise;
    bespoke_share *mlp_step_generator_dense1_product;
    bespoke_share *mlp_step_generator_batchNorm1_mean_and_moving_mean;
    bespoke_share *mlp_step_sums_for_generator_batchNorm1_variance_sum;
    bespoke_share *mlp_step_generator_batchNorm1_inverse_deviation_and_moving_variance;
    bespoke_share *mlp_step_generator_batchNorm1;
    bespoke_share *mlp_step_generator_dense2_product;
    bespoke_share *mlp_step_generator_batchNorm2_mean_and_moving_mean;
    bespoke_share *mlp_step_sums_for_generator_batchNorm2_variance_sum;
    bespoke_share *mlp_step_generator_batchNorm2_inverse_deviation_and_moving_variance;
    bespoke_share *mlp_step_generator_batchNorm2;
    bespoke_share *mlp_step_generator_dense3_product;
    bespoke_share *mlp_step_generator_batchNorm3_mean_and_moving_mean;
    bespoke_share *mlp_step_sums_for_generator_batchNorm3_variance_sum;
    bespoke_share *mlp_step_generator_batchNorm3_inverse_deviation_and_moving_variance;
    bespoke_share *mlp_step_generator_batchNorm3;
    bespoke_share *mlp_step_generator_tanh1;
    bespoke_share *mlp_step_discriminator_leakyReLU1_real;
    bespoke_share *mlp_step_discriminator_leakyReLU2;
    bespoke_share *mlp_step_discriminator_leakyReLU3_real;
    bespoke_share *mlp_step_discriminator_dense4_real_product;
    bespoke_share *mlp_step_discriminator_leakyReLU1_fake;
    bespoke_share *mlp_step_unscaled_grad_discriminator_dense3_fake;
    bespoke_share *mlp_step_discriminator_dense4_fake_product;
    bespoke_share *mlp_step_signal_separation;
    bespoke_share *mlp_step_update_discriminator_dense4_bias;
    bespoke_share *mlp_step_pack_grad_discriminator_dense4;
    bespoke_share *mlp_step_pack_discriminator_dense3_kernel;
    bespoke_share *mlp_step_grad_discriminator_dense3_fake;
    bespoke_share *mlp_step_pack_discriminator_dense2_kernel;
    bespoke_share *mlp_step_grad_discriminator_dense2_fake;
    bespoke_share *mlp_step_pack_discriminator_dense4_kernel;
    bespoke_share *mlp_step_grad_discriminator_dense1_fake_for_generator;
    bespoke_share *mlp_step_grad_discriminator_dense3_real;
    bespoke_share *mlp_step_update_discriminator_dense4_kernel;
    bespoke_share *mlp_step_update_discriminator_dense3_bias;
    bespoke_share *mlp_step_grad_discriminator_dense2_real;
    bespoke_share *mlp_step_update_discriminator_dense3_kernel;
    bespoke_share *mlp_step_update_discriminator_dense2_bias;
    bespoke_share *mlp_step_grad_discriminator_dense1_real;
    bespoke_share *mlp_step_grad_discriminator_dense2_kernel;
    bespoke_share *mlp_step_update_discriminator_dense1_bias;
    bespoke_share *mlp_step_pack_discriminator_dense1_kernel;
    bespoke_share *mlp_step_grad_discriminator_dense1_kernel;
    bespoke_share *mlp_step_pack_generator_dense4_kernel;
    bespoke_share *mlp_step_grad_generator_dense4;
    bespoke_share *mlp_step_grad_generator_batchNorm3;
    bespoke_share *mlp_step_pack_grad_generator_dense4;
    bespoke_share *mlp_step_grad_generator_dense4_kernel;
    bespoke_share *mlp_step_grad_generator_batchNorm3_mean_sum_and_update;
    bespoke_share *mlp_step_pack_generator_dense3_kernel;
    bespoke_share *mlp_step_grad_generator_dense3;
    bespoke_share *mlp_step_grad_generator_batchNorm2;
    bespoke_share *mlp_step_grad_generator_dense3_kernel;
    bespoke_share *mlp_step_grad_generator_batchNorm2_mean_sum_and_update;
    bespoke_share *mlp_step_pack_generator_dense2_kernel;
    bespoke_share *mlp_step_grad_generator_dense2;
    bespoke_share *mlp_step_grad_generator_batchNorm1;
    bespoke_share *mlp_step_grad_generator_dense2_kernel;
    bespoke_share *mlp_step_grad_generator_batchNorm1_mean_sum_and_update;
    bespoke_share *mlp_step_grad_generator_dense1;
    bespoke_share *mlp_step_grad_generator_dense1_kernel;
    bespoke_share *mlp_step_update_discriminator_dense1_kernel;
    bespoke_share *mlp_step_update_discriminator_dense2_kernel;
    bespoke_share *mlp_step_update_generator_dense1_kernel;
    bespoke_share *mlp_step_update_generator_dense1_bias;
    bespoke_share *mlp_step_update_generator_dense2_kernel;
    bespoke_share *mlp_step_update_generator_dense2_bias;
    bespoke_share *mlp_step_update_generator_dense3_kernel;
    bespoke_share *mlp_step_update_generator_dense3_bias;
    bespoke_share *mlp_step_update_generator_dense4_kernel;
    bespoke_share *mlp_step_update_generator_dense4_bias;
    bespoke_share *mlp_step_sums_for_signal_spread;
    bespoke_share *mlp_step_output_signal_spread;
    bespoke_share *mlp_step_sums_for_signal_diversity;
    bespoke_share *mlp_step_sums_for_signal_diversity_2;
    bespoke_share *mlp_step_output_signal_diversity;
    bespoke_share *mlp_step_trace_fake;
    bespoke_share *mlp_step_trace_grad_generator_dense1_bias;
    bespoke_share *mlp_step_trace_grad_generator_batchNorm1;
    bespoke_share *mlp_step_trace_grad_generator_dense2_bias;
    bespoke_share *mlp_step_trace_grad_generator_batchNorm2;
    bespoke_share *mlp_step_trace_grad_generator_dense3_bias;
    bespoke_share *mlp_step_trace_grad_generator_batchNorm3;
    bespoke_share *mlp_step_trace_grad_generator_dense4_bias;
    bespoke_share *mlp_step_update_generator_batchNorm1_gamma;
    bespoke_share *mlp_step_update_generator_batchNorm2_gamma;
    bespoke_share *mlp_step_update_generator_batchNorm3_gamma;
    bespoke_share *mlp_step_update_discriminator_dense4_bias_2;
    bespoke_share *mlp_generate_generator_dense1_product;
    bespoke_share *mlp_shared_generator_batchNorm1_inverse_deviation;
    bespoke_share *mlp_generate_generator_batchNorm1;
    bespoke_share *mlp_generate_generator_dense2_product;
    bespoke_share *mlp_shared_generator_batchNorm2_inverse_deviation;
    bespoke_share *mlp_generate_generator_batchNorm2;
    bespoke_share *mlp_generate_generator_dense3_product;
    bespoke_share *mlp_shared_generator_batchNorm3_inverse_deviation;
    bespoke_share *mlp_generate_generator_batchNorm3;
    bespoke_share *mlp_generate_generator_tanh1;
    bespoke_share *mlp_generate_output_image;
    bespoke_share *mlp_generate_one_generator_dense1_product;
    bespoke_share *mlp_generate_one_generator_batchNorm1;
    bespoke_share *mlp_generate_one_generator_dense2_product;
    bespoke_share *mlp_generate_one_generator_batchNorm2;
    bespoke_share *mlp_generate_one_generator_dense3_product;
    bespoke_share *mlp_generate_one_generator_batchNorm3;
    bespoke_share *mlp_generate_one_generator_tanh1;
    bespoke_share *mlp_generate_one_output_image;
} mlp_kernels;

/* Some of these, by processor. */
extern const mlp_kernels mlp_kernels_avx512;
extern const mlp_kernels mlp_kernels_avx2;
extern const mlp_kernels mlp_kernels_neon;
extern const mlp_kernels mlp_kernels_baseline;

extern const bespoke_program mlp_program;

#endif
