/* The kernels of mlp as a table, made by bespokec from Models/MLP.swift. Do not edit: edit the model. */
#ifndef BESPOKE_MLP_PROGRAM_H
#define BESPOKE_MLP_PROGRAM_H

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
} mlp_task;

typedef void mlp_kernel(const mlp_task *task);

typedef struct {
    uint64_t lowering;
    mlp_kernel *mlp_initialise_generator_dense1_kernel;
    mlp_kernel *mlp_initialise_generator_dense1_bias;
    mlp_kernel *mlp_initialise_generator_batchNorm1_gamma;
    mlp_kernel *mlp_initialise_generator_dense2_kernel;
    mlp_kernel *mlp_initialise_generator_dense2_bias;
    mlp_kernel *mlp_initialise_generator_batchNorm2_gamma;
    mlp_kernel *mlp_initialise_generator_dense3_kernel;
    mlp_kernel *mlp_initialise_generator_dense3_bias;
    mlp_kernel *mlp_initialise_generator_batchNorm3_gamma;
    mlp_kernel *mlp_initialise_generator_dense4_kernel;
    mlp_kernel *mlp_initialise_generator_dense4_bias;
    mlp_kernel *mlp_initialise_discriminator_dense1_kernel;
    mlp_kernel *mlp_initialise_discriminator_dense2_kernel;
    mlp_kernel *mlp_initialise_discriminator_dense2_bias;
    mlp_kernel *mlp_initialise_discriminator_dense3_kernel;
    mlp_kernel *mlp_initialise_discriminator_dense3_bias;
    mlp_kernel *mlp_initialise_discriminator_dense4_kernel;
    mlp_kernel *mlp_initialise_discriminator_dense4_bias;
    mlp_kernel *mlp_initialise_adam_generator_dense1_kernel_m;
    mlp_kernel *mlp_initialise_adam_generator_dense2_kernel_m;
    mlp_kernel *mlp_initialise_adam_generator_dense3_kernel_m;
    mlp_kernel *mlp_initialise_adam_generator_dense4_kernel_m;
    mlp_kernel *mlp_initialise_adam_discriminator_dense1_kernel_m;
    mlp_kernel *mlp_initialise_adam_discriminator_dense2_kernel_m;
    mlp_kernel *mlp_initialise_adam_discriminator_dense3_kernel_m;
    mlp_kernel *mlp_initialise_adam_discriminator_dense4_kernel_m;
    mlp_kernel *mlp_step_pack_generator_dense1_kernel;
    mlp_kernel *mlp_step_noise;
    mlp_kernel *mlp_step_generator_dense1_product;
    mlp_kernel *mlp_step_generator_batchNorm1_mean;
    mlp_kernel *mlp_step_generator_batchNorm1_centred;
    mlp_kernel *mlp_step_generator_batchNorm1_moving_variance_new;
    mlp_kernel *mlp_step_pack_generator_dense2_kernel;
    mlp_kernel *mlp_step_generator_batchNorm1_normalised;
    mlp_kernel *mlp_step_generator_dense2_product;
    mlp_kernel *mlp_step_generator_batchNorm2_mean;
    mlp_kernel *mlp_step_generator_batchNorm2_centred;
    mlp_kernel *mlp_step_generator_batchNorm2_moving_variance_new;
    mlp_kernel *mlp_step_pack_generator_dense3_kernel;
    mlp_kernel *mlp_step_generator_batchNorm2_normalised;
    mlp_kernel *mlp_step_generator_dense3_product;
    mlp_kernel *mlp_step_generator_batchNorm3_mean;
    mlp_kernel *mlp_step_generator_batchNorm3_centred;
    mlp_kernel *mlp_step_generator_batchNorm3_moving_variance_new;
    mlp_kernel *mlp_step_pack_generator_dense4_kernel;
    mlp_kernel *mlp_step_generator_batchNorm3_normalised;
    mlp_kernel *mlp_step_pack_discriminator_dense1_kernel;
    mlp_kernel *mlp_step_generator_dense4_product;
    mlp_kernel *mlp_step_pack_discriminator_dense2_kernel;
    mlp_kernel *mlp_step_discriminator_dense1_real_product;
    mlp_kernel *mlp_step_pack_discriminator_dense3_kernel;
    mlp_kernel *mlp_step_discriminator_dense2_real_product;
    mlp_kernel *mlp_step_pack_discriminator_dense4_kernel;
    mlp_kernel *mlp_step_discriminator_dense3_real_product;
    mlp_kernel *mlp_step_discriminator_dense4_real_product;
    mlp_kernel *mlp_step_discriminator_dense1_fake_product;
    mlp_kernel *mlp_step_discriminator_dense3_fake_product;
    mlp_kernel *mlp_step_discriminator_dense4_fake_product;
    mlp_kernel *mlp_step_score_real;
    mlp_kernel *mlp_step_grad_discriminator_dense4_fake_bias;
    mlp_kernel *mlp_step_pack_grad_loss_discriminator_fake;
    mlp_kernel *mlp_step_pack_discriminator_dense3_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_leakyReLU3_fake;
    mlp_kernel *mlp_step_pack_discriminator_dense2_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_dense3_fake_product;
    mlp_kernel *mlp_step_pack_discriminator_dense4_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_dense2_fake_product;
    mlp_kernel *mlp_step_grad_discriminator_dense4_real_product;
    mlp_kernel *mlp_step_grad_discriminator_dense4_real_product_2;
    mlp_kernel *mlp_step_grad_discriminator_dense3_real_bias;
    mlp_kernel *mlp_step_grad_discriminator_dense3_real_product;
    mlp_kernel *mlp_step_grad_discriminator_dense3_real_product_2;
    mlp_kernel *mlp_step_grad_discriminator_dense2_real_bias;
    mlp_kernel *mlp_step_grad_discriminator_dense2_real_product;
    mlp_kernel *mlp_step_grad_discriminator_dense2_real_product_2;
    mlp_kernel *mlp_step_grad_discriminator_dense1_real_bias;
    mlp_kernel *mlp_step_pack_discriminator_dense1_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_dense1_real_product;
    mlp_kernel *mlp_step_pack_generator_dense4_kernel_2;
    mlp_kernel *mlp_step_grad_discriminator_dense1_fake_product;
    mlp_kernel *mlp_step_grad_generator_dense4_product;
    mlp_kernel *mlp_step_pack_grad_generator_tanh1;
    mlp_kernel *mlp_step_grad_generator_dense4_product_2;
    mlp_kernel *mlp_step_grad_generator_batchNorm3_inverse_deviation;
    mlp_kernel *mlp_step_pack_generator_dense3_kernel_2;
    mlp_kernel *mlp_step_grad_generator_batchNorm3_squares;
    mlp_kernel *mlp_step_grad_generator_dense3_product;
    mlp_kernel *mlp_step_grad_generator_dense3_product_2;
    mlp_kernel *mlp_step_grad_generator_batchNorm2_inverse_deviation;
    mlp_kernel *mlp_step_pack_generator_dense2_kernel_2;
    mlp_kernel *mlp_step_grad_generator_batchNorm2_squares;
    mlp_kernel *mlp_step_grad_generator_dense2_product;
    mlp_kernel *mlp_step_grad_generator_dense2_product_2;
    mlp_kernel *mlp_step_grad_generator_batchNorm1_inverse_deviation;
    mlp_kernel *mlp_step_grad_generator_batchNorm1_squares;
    mlp_kernel *mlp_step_grad_generator_dense1_product;
    mlp_kernel *mlp_step_adam_discriminator_dense1_kernel_m;
    mlp_kernel *mlp_step_adam_discriminator_dense1_kernel_v;
    mlp_kernel *mlp_step_adam_discriminator_dense2_kernel_m;
    mlp_kernel *mlp_step_adam_generator_dense1_kernel_m;
    mlp_kernel *mlp_step_adam_generator_dense1_bias;
    mlp_kernel *mlp_step_adam_generator_dense2_kernel_m;
    mlp_kernel *mlp_step_adam_generator_dense2_bias;
    mlp_kernel *mlp_step_adam_generator_dense3_kernel_m;
    mlp_kernel *mlp_step_adam_generator_dense3_bias;
    mlp_kernel *mlp_step_adam_generator_dense4_kernel_m;
    mlp_kernel *mlp_step_adam_generator_dense4_bias;
    mlp_kernel *mlp_step_generator_reshape1;
    mlp_kernel *mlp_step_grad_generator_dense1_bias;
    mlp_kernel *mlp_step_grad_generator_batchNorm1_gamma;
    mlp_kernel *mlp_step_grad_generator_dense2_bias;
    mlp_kernel *mlp_step_grad_generator_batchNorm2_gamma;
    mlp_kernel *mlp_step_grad_generator_dense3_bias;
    mlp_kernel *mlp_step_grad_generator_batchNorm3_gamma;
    mlp_kernel *mlp_step_grad_generator_dense4_bias;
    mlp_kernel *mlp_step_generator_batchNorm1_gamma;
    mlp_kernel *mlp_step_generator_batchNorm2_gamma;
    mlp_kernel *mlp_step_generator_batchNorm3_gamma;
    mlp_kernel *mlp_generate_generator_dense1_product;
    mlp_kernel *mlp_generate_generator_batchNorm1_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm1_normalised;
    mlp_kernel *mlp_generate_generator_dense2_product;
    mlp_kernel *mlp_generate_generator_batchNorm2_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm2_normalised;
    mlp_kernel *mlp_generate_generator_dense3_product;
    mlp_kernel *mlp_generate_generator_batchNorm3_inverse_deviation;
    mlp_kernel *mlp_generate_generator_batchNorm3_normalised;
    mlp_kernel *mlp_generate_generator_dense4_product;
    mlp_kernel *mlp_generate_generator_reshape1;
    mlp_kernel *mlp_generate_one_generator_dense1_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm1_normalised;
    mlp_kernel *mlp_generate_one_generator_dense2_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm2_normalised;
    mlp_kernel *mlp_generate_one_generator_dense3_product;
    mlp_kernel *mlp_generate_one_generator_batchNorm3_normalised;
    mlp_kernel *mlp_generate_one_generator_dense4_product;
    mlp_kernel *mlp_generate_one_generator_reshape1;
} mlp_kernels;

#if defined(__x86_64__)
extern const mlp_kernels mlp_kernels_avx512;
#endif
#if defined(__x86_64__)
extern const mlp_kernels mlp_kernels_avx2;
#endif
extern const mlp_kernels mlp_kernels_baseline;

extern const bespoke_program mlp_program;

#endif
