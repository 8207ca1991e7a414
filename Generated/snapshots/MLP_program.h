/* The kernels of mlp as a table, made by bespokec from BespokeZoo/MLP.swift. Do not edit: edit the model. */
#ifndef BESPOKE_MLP_PROGRAM_H
#define BESPOKE_MLP_PROGRAM_H

#include "bespoke.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define mlp_kernels_avx512 bespoke_zoo_mlp_kernels_avx512
#define mlp_kernels_avx2 bespoke_zoo_mlp_kernels_avx2
#define mlp_kernels_neon bespoke_zoo_mlp_kernels_neon
#define mlp_kernels_baseline bespoke_zoo_mlp_kernels_baseline
#define mlp_program bespoke_zoo_mlp_program

/* What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,
 * which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} mlp_task;

typedef void mlp_kernel(const mlp_task *task);

typedef struct {
    uint64_t lowering;
    mlp_kernel *mlp_initialise_states;
    mlp_kernel *mlp_step_pack_generator_dense1_kernel;
    mlp_kernel *mlp_step_noise;
    mlp_kernel *mlp_step_generator_dense1_product;
    mlp_kernel *mlp_step_generator_batchNorm1_mean;
    mlp_kernel *mlp_step_sums_for_generator_batchNorm1_variance_sum;
    mlp_kernel *mlp_step_generator_batchNorm1_inverse_deviation;
    mlp_kernel *mlp_step_pack_generator_dense2_kernel;
    mlp_kernel *mlp_step_generator_batchNorm1;
    mlp_kernel *mlp_step_generator_dense2_product;
    mlp_kernel *mlp_step_generator_batchNorm2_mean;
    mlp_kernel *mlp_step_sums_for_generator_batchNorm2_variance_sum;
    mlp_kernel *mlp_step_generator_batchNorm2_inverse_deviation;
    mlp_kernel *mlp_step_pack_generator_dense3_kernel;
    mlp_kernel *mlp_step_generator_batchNorm2;
    mlp_kernel *mlp_step_generator_dense3_product;
    mlp_kernel *mlp_step_generator_batchNorm3_mean;
    mlp_kernel *mlp_step_sums_for_generator_batchNorm3_variance_sum;
    mlp_kernel *mlp_step_generator_batchNorm3_inverse_deviation;
    mlp_kernel *mlp_step_pack_generator_dense4_kernel;
    mlp_kernel *mlp_step_generator_batchNorm3;
    mlp_kernel *mlp_step_pack_discriminator_dense1_kernel;
    mlp_kernel *mlp_step_generator_tanh1;
    mlp_kernel *mlp_step_pack_discriminator_dense2_kernel;
    mlp_kernel *mlp_step_discriminator_leakyReLU1_real;
    mlp_kernel *mlp_step_pack_discriminator_dense3_kernel;
    mlp_kernel *mlp_step_discriminator_leakyReLU2_real;
    mlp_kernel *mlp_step_pack_discriminator_dense4_kernel;
    mlp_kernel *mlp_step_discriminator_leakyReLU3_real;
    mlp_kernel *mlp_step_grad_loss_discriminator_real;
    mlp_kernel *mlp_step_discriminator_leakyReLU1_fake;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU3_fake;
    mlp_kernel *mlp_step_grad_loss_generator;
    mlp_kernel *mlp_step_output_loss_discriminator;
    mlp_kernel *mlp_step_update_discriminator_dense4_bias;
    mlp_kernel *mlp_step_pack_grad_loss_discriminator_fake;
    mlp_kernel *mlp_step_pack_discriminator_dense3_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU3_fake_2;
    mlp_kernel *mlp_step_pack_discriminator_dense2_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU2_fake;
    mlp_kernel *mlp_step_pack_discriminator_dense4_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU1_fake;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU3_real;
    mlp_kernel *mlp_step_update_discriminator_dense4_kernel;
    mlp_kernel *mlp_step_update_discriminator_dense3_bias;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU2_real;
    mlp_kernel *mlp_step_update_discriminator_dense3_kernel;
    mlp_kernel *mlp_step_update_discriminator_dense2_bias;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU1_real;
    mlp_kernel *mlp_step_adam_discriminator_dense2_kernel;
    mlp_kernel *mlp_step_update_discriminator_dense1_bias;
    mlp_kernel *mlp_step_pack_discriminator_dense1_kernel_2;
    mlp_kernel *mlp_step_adam_discriminator_dense1_kernel;
    mlp_kernel *mlp_step_pack_generator_dense4_kernel_2;
    mlp_kernel *mlp_step_grad_generator_tanh1;
    mlp_kernel *mlp_step_grad_generator_dense4_product;
    mlp_kernel *mlp_step_pack_grad_generator_tanh1;
    mlp_kernel *mlp_step_grad_generator_dense4_product_2;
    mlp_kernel *mlp_step_generator_batchNorm3_gamma_next;
    mlp_kernel *mlp_step_pack_generator_dense3_kernel_2;
    mlp_kernel *mlp_step_grad_generator_leakyReLU3;
    mlp_kernel *mlp_step_grad_generator_dense3_product;
    mlp_kernel *mlp_step_grad_generator_dense3_product_2;
    mlp_kernel *mlp_step_generator_batchNorm2_gamma_next;
    mlp_kernel *mlp_step_pack_generator_dense2_kernel_2;
    mlp_kernel *mlp_step_grad_generator_leakyReLU2;
    mlp_kernel *mlp_step_grad_generator_dense2_product;
    mlp_kernel *mlp_step_grad_generator_dense2_product_2;
    mlp_kernel *mlp_step_generator_batchNorm1_gamma_next;
    mlp_kernel *mlp_step_grad_generator_leakyReLU1;
    mlp_kernel *mlp_step_grad_generator_dense1_product;
    mlp_kernel *mlp_step_adam_discriminator_dense1_kernel_2;
    mlp_kernel *mlp_step_update_discriminator_dense1_kernel;
    mlp_kernel *mlp_step_update_discriminator_dense2_kernel;
    mlp_kernel *mlp_step_update_generator_dense1_kernel;
    mlp_kernel *mlp_step_update_generator_dense1_bias;
    mlp_kernel *mlp_step_update_generator_dense2_kernel;
    mlp_kernel *mlp_step_update_generator_dense2_bias;
    mlp_kernel *mlp_step_update_generator_dense3_kernel;
    mlp_kernel *mlp_step_update_generator_dense3_bias;
    mlp_kernel *mlp_step_update_generator_dense4_kernel;
    mlp_kernel *mlp_step_update_generator_dense4_bias;
    mlp_kernel *mlp_step_trace_fake;
    mlp_kernel *mlp_step_trace_grad_generator_dense1_bias;
    mlp_kernel *mlp_step_trace_grad_generator_batchNorm1_gamma;
    mlp_kernel *mlp_step_trace_grad_generator_dense2_bias;
    mlp_kernel *mlp_step_trace_grad_generator_batchNorm2_gamma;
    mlp_kernel *mlp_step_trace_grad_generator_dense3_bias;
    mlp_kernel *mlp_step_trace_grad_generator_batchNorm3_gamma;
    mlp_kernel *mlp_step_trace_grad_generator_dense4_bias;
    mlp_kernel *mlp_step_update_generator_batchNorm1_gamma;
    mlp_kernel *mlp_step_update_generator_batchNorm2_gamma;
    mlp_kernel *mlp_step_update_generator_batchNorm3_gamma;
    mlp_kernel *mlp_generate_generator_dense1_product;
    mlp_kernel *mlp_generate_generator_batchNorm1_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm1;
    mlp_kernel *mlp_generate_generator_dense2_product;
    mlp_kernel *mlp_generate_generator_batchNorm2_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm2;
    mlp_kernel *mlp_generate_generator_dense3_product;
    mlp_kernel *mlp_generate_generator_batchNorm3_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm3;
    mlp_kernel *mlp_generate_generator_tanh1;
    mlp_kernel *mlp_generate_output_image;
    mlp_kernel *mlp_generate_one_generator_dense1_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm1;
    mlp_kernel *mlp_generate_one_generator_dense2_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm2;
    mlp_kernel *mlp_generate_one_generator_dense3_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm3;
    mlp_kernel *mlp_generate_one_generator_tanh1;
    mlp_kernel *mlp_generate_one_output_image;
} mlp_kernels;

/* Some of these, by processor. */
extern const mlp_kernels mlp_kernels_avx512;
extern const mlp_kernels mlp_kernels_avx2;
extern const mlp_kernels mlp_kernels_neon;
extern const mlp_kernels mlp_kernels_baseline;

extern const bespoke_program mlp_program;

#endif
