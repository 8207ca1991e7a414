/* The kernels of wgan-gp as a table, made by bespokec from BespokeZoo/WGANGP.swift. Do not edit: edit the model. */
#ifndef BESPOKE_WGAN_GP_PROGRAM_H
#define BESPOKE_WGAN_GP_PROGRAM_H

#include "bespoke.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define wgan_gp_kernels_avx512 bespoke_zoo_wgan_gp_kernels_avx512
#define wgan_gp_kernels_avx2 bespoke_zoo_wgan_gp_kernels_avx2
#define wgan_gp_kernels_neon bespoke_zoo_wgan_gp_kernels_neon
#define wgan_gp_kernels_baseline bespoke_zoo_wgan_gp_kernels_baseline
#define wgan_gp_program bespoke_zoo_wgan_gp_program

/* What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,
 * which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} wgan_gp_task;

typedef void wgan_gp_kernel(const wgan_gp_task *task);

typedef struct {
    uint64_t lowering;
    wgan_gp_kernel *wgan_gp_initialise_states;
    wgan_gp_kernel *wgan_gp_step_pack_generator_dense1_kernel;
    wgan_gp_kernel *wgan_gp_step_noise_generator;
    wgan_gp_kernel *wgan_gp_step_generator_dense1_fake;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm1_fake_mean;
    wgan_gp_kernel *wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm1_fake_inverse_deviation;
    wgan_gp_kernel *wgan_gp_step_generator_relu1_fake;
    wgan_gp_kernel *wgan_gp_step_pack_generator_convTranspose1_kernel;
    wgan_gp_kernel *wgan_gp_step_transform_generator_reshape1_fake;
    wgan_gp_kernel *wgan_gp_step_transform_generator_convTranspose1_kernel;
    wgan_gp_kernel *wgan_gp_step_products_of_generator_convTranspose1_fake;
    wgan_gp_kernel *wgan_gp_step_generator_convTranspose1_fake;
    wgan_gp_kernel *wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm2_fake_mean;
    wgan_gp_kernel *wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm2_fake_inverse_deviation;
    wgan_gp_kernel *wgan_gp_step_pack_generator_convTranspose2_kernel;
    wgan_gp_kernel *wgan_gp_step_generator_relu2_fake;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_conv1_kernel;
    wgan_gp_kernel *wgan_gp_step_generator_tanh1_fake;
    wgan_gp_kernel *wgan_gp_step_discriminator_leakyReLU1_real;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_conv2_kernel;
    wgan_gp_kernel *wgan_gp_step_transform_discriminator_leakyReLU1_real;
    wgan_gp_kernel *wgan_gp_step_transform_discriminator_conv2_kernel;
    wgan_gp_kernel *wgan_gp_step_products_of_discriminator_conv2_real_product;
    wgan_gp_kernel *wgan_gp_step_discriminator_conv2_real_product;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_dense1_kernel;
    wgan_gp_kernel *wgan_gp_step_discriminator_leakyReLU2_real;
    wgan_gp_kernel *wgan_gp_step_penalty;
    wgan_gp_kernel *wgan_gp_step_discriminator_leakyReLU1_fake;
    wgan_gp_kernel *wgan_gp_step_trace_logits_fake;
    wgan_gp_kernel *wgan_gp_step_loss_discriminator;
    wgan_gp_kernel *wgan_gp_step_penalty_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU2_fake;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_conv2_kernel_2;
    wgan_gp_kernel *wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look;
    wgan_gp_kernel *wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv2_discriminator_look_product;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_conv1_kernel_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv1_discriminator_look_product;
    wgan_gp_kernel *wgan_gp_step_sums_for_penalty;
    wgan_gp_kernel *wgan_gp_step_grad_penalty;
    wgan_gp_kernel *wgan_gp_step_loss_discriminator1;
    wgan_gp_kernel *wgan_gp_step_grad_penalty_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2;
    wgan_gp_kernel *wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look;
    wgan_gp_kernel *wgan_gp_step_pack_grad_penalty;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv2_fake_bias;
    wgan_gp_kernel *wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv2_fake_product_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU1_fake;
    wgan_gp_kernel *wgan_gp_step_pack_discriminator_dense1_kernel_2;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv1_fake_bias;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU2_real;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_dense1_kernel;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv2_bias;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv2_kernel;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_bias;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_conv1_real_product;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_kernel;
    wgan_gp_kernel *wgan_gp_step_discriminator_dense1_bias_next;
    wgan_gp_kernel *wgan_gp_step_penalty_3;
    wgan_gp_kernel *wgan_gp_step_score_fake;
    wgan_gp_kernel *wgan_gp_step_loss_discriminator_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_dense1_kernel_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv2_bias_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv2_kernel_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_bias_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_kernel_2;
    wgan_gp_kernel *wgan_gp_step_discriminator_conv1_kernel_next;
    wgan_gp_kernel *wgan_gp_step_score_fake_2;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_kernel_3;
    wgan_gp_kernel *wgan_gp_step_loss_discriminator_5;
    wgan_gp_kernel *wgan_gp_step_output_loss_discriminator;
    wgan_gp_kernel *wgan_gp_step_discriminator_dense1_kernel_next;
    wgan_gp_kernel *wgan_gp_step_discriminator_conv2_bias_next;
    wgan_gp_kernel *wgan_gp_step_discriminator_conv2_kernel_next;
    wgan_gp_kernel *wgan_gp_step_discriminator_conv1_bias_next;
    wgan_gp_kernel *wgan_gp_step_adam_discriminator_conv1_kernel_5;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm1_mean;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm1_inverse_deviation;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm2_mean;
    wgan_gp_kernel *wgan_gp_step_generator_batchNorm2_inverse_deviation;
    wgan_gp_kernel *wgan_gp_step_output_loss_generator;
    wgan_gp_kernel *wgan_gp_step_grad_discriminator_leakyReLU2_generator;
    wgan_gp_kernel *wgan_gp_step_grad_generator_tanh1;
    wgan_gp_kernel *wgan_gp_step_pack_generator_convTranspose2_kernel_2;
    wgan_gp_kernel *wgan_gp_step_update_generator_convTranspose2_bias;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm2_normalised;
    wgan_gp_kernel *wgan_gp_step_grad_generator_convTranspose2_product;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm2_mean;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm2_mean_sum;
    wgan_gp_kernel *wgan_gp_step_pack_generator_convTranspose1_kernel_2;
    wgan_gp_kernel *wgan_gp_step_transform_grad_generator_batchNorm2_mean_sum;
    wgan_gp_kernel *wgan_gp_step_products_of_grad_generator_convTranspose1;
    wgan_gp_kernel *wgan_gp_step_grad_generator_convTranspose1;
    wgan_gp_kernel *wgan_gp_step_products_of_grad_generator_convTranspose1_2;
    wgan_gp_kernel *wgan_gp_step_grad_generator_convTranspose1_2;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm1_normalised;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm1_mean;
    wgan_gp_kernel *wgan_gp_step_grad_generator_batchNorm1_mean_sum;
    wgan_gp_kernel *wgan_gp_step_grad_generator_dense1;
    wgan_gp_kernel *wgan_gp_step_update_generator_dense1_kernel;
    wgan_gp_kernel *wgan_gp_step_update_generator_convTranspose1_kernel;
    wgan_gp_kernel *wgan_gp_step_update_generator_convTranspose2_kernel;
    wgan_gp_kernel *wgan_gp_step_trace_grad_discriminator_dense1_bias;
    wgan_gp_kernel *wgan_gp_step_trace_grad_generator_batchNorm1_gamma;
    wgan_gp_kernel *wgan_gp_step_trace_grad_generator_convTranspose1_kernel;
    wgan_gp_kernel *wgan_gp_step_update_adam_discriminator_dense1_bias_m;
    wgan_gp_kernel *wgan_gp_step_update_adam_discriminator_dense1_bias_v;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_conv1_kernel;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_conv1_bias;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_conv2_kernel;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_conv2_bias;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_dense1_kernel;
    wgan_gp_kernel *wgan_gp_step_update_discriminator_dense1_bias;
    wgan_gp_kernel *wgan_gp_generate_generator_dense1;
    wgan_gp_kernel *wgan_gp_generate_generator_batchNorm1_inverse_deviation;
    wgan_gp_kernel *wgan_gp_generate_generator_batchNorm2_inverse_deviation;
    wgan_gp_kernel *wgan_gp_generate_output_image;
    wgan_gp_kernel *wgan_gp_generate_one_generator_dense1;
    wgan_gp_kernel *wgan_gp_generate_one_generator_relu1;
    wgan_gp_kernel *wgan_gp_generate_one_shift_generator_reshape1;
    wgan_gp_kernel *wgan_gp_generate_one_generator_convTranspose1;
    wgan_gp_kernel *wgan_gp_generate_one_generator_relu2;
    wgan_gp_kernel *wgan_gp_generate_one_shift_generator_relu2;
    wgan_gp_kernel *wgan_gp_generate_one_generator_convTranspose2_product;
    wgan_gp_kernel *wgan_gp_generate_one_output_image;
} wgan_gp_kernels;

/* Some of these, by processor. */
extern const wgan_gp_kernels wgan_gp_kernels_avx512;
extern const wgan_gp_kernels wgan_gp_kernels_avx2;
extern const wgan_gp_kernels wgan_gp_kernels_neon;
extern const wgan_gp_kernels wgan_gp_kernels_baseline;

extern const bespoke_program wgan_gp_program;

#endif
