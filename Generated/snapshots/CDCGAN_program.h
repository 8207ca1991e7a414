/* The kernels of cdcgan as a table, made by bespokec from BespokeZoo/CDCGAN.swift. Do not edit: edit the model. */
#ifndef BESPOKE_CDCGAN_PROGRAM_H
#define BESPOKE_CDCGAN_PROGRAM_H

#include "bespoke.h"

#if BESPOKE_ABI_VERSION != 7
#error "bespoke.h is not of the compiler's version"
#endif

/* Names that other objects see: programs of several packages may be in one executable. */
#define cdcgan_kernels_avx512 bespoke_zoo_cdcgan_kernels_avx512
#define cdcgan_kernels_avx2 bespoke_zoo_cdcgan_kernels_avx2
#define cdcgan_kernels_neon bespoke_zoo_cdcgan_kernels_neon
#define cdcgan_kernels_baseline bespoke_zoo_cdcgan_kernels_baseline
#define cdcgan_program bespoke_zoo_cdcgan_program

/* What a kernel is told: where its operands lie, the numbers in which its repeats differ, its thread's scratch,
 * which thread that is. */
typedef struct {
    const bespoke_call *call;
    float *const *pointers;
    const uint32_t *numbers;
    float *scratch;
    int thread, threads;
} cdcgan_task;

typedef void cdcgan_kernel(const cdcgan_task *task);

typedef struct {
    uint64_t lowering;
    cdcgan_kernel *cdcgan_initialise_states;
    cdcgan_kernel *cdcgan_step_label;
    cdcgan_kernel *cdcgan_step_pack_generator_embedding1_embeddings;
    cdcgan_kernel *cdcgan_step_discriminator_embedding1_real_one_hot;
    cdcgan_kernel *cdcgan_step_generator_embedding1;
    cdcgan_kernel *cdcgan_step_noise;
    cdcgan_kernel *cdcgan_step_pack_generator_dense1_kernel;
    cdcgan_kernel *cdcgan_step_generator_concat1;
    cdcgan_kernel *cdcgan_step_generator_dense1;
    cdcgan_kernel *cdcgan_step_generator_batchNorm1_mean;
    cdcgan_kernel *cdcgan_step_sums_for_generator_batchNorm1_variance_sum;
    cdcgan_kernel *cdcgan_step_generator_batchNorm1_inverse_deviation;
    cdcgan_kernel *cdcgan_step_generator_leakyReLU1;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose1_kernel;
    cdcgan_kernel *cdcgan_step_transform_generator_reshape1;
    cdcgan_kernel *cdcgan_step_transform_generator_convTranspose1_kernel;
    cdcgan_kernel *cdcgan_step_products_of_generator_convTranspose1;
    cdcgan_kernel *cdcgan_step_generator_convTranspose1;
    cdcgan_kernel *cdcgan_step_sums_for_generator_batchNorm2_mean_sum;
    cdcgan_kernel *cdcgan_step_generator_batchNorm2_mean;
    cdcgan_kernel *cdcgan_step_sums_for_generator_batchNorm2_variance_sum;
    cdcgan_kernel *cdcgan_step_generator_batchNorm2_inverse_deviation;
    cdcgan_kernel *cdcgan_step_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose2_kernel;
    cdcgan_kernel *cdcgan_step_transform_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_step_transform_generator_convTranspose2_kernel;
    cdcgan_kernel *cdcgan_step_products_of_generator_convTranspose2;
    cdcgan_kernel *cdcgan_step_generator_convTranspose2;
    cdcgan_kernel *cdcgan_step_sums_for_generator_batchNorm3_mean_sum;
    cdcgan_kernel *cdcgan_step_generator_batchNorm3_mean;
    cdcgan_kernel *cdcgan_step_sums_for_generator_batchNorm3_variance_sum;
    cdcgan_kernel *cdcgan_step_generator_batchNorm3_inverse_deviation;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose3_kernel;
    cdcgan_kernel *cdcgan_step_generator_leakyReLU3;
    cdcgan_kernel *cdcgan_step_pack_discriminator_embedding1_embeddings;
    cdcgan_kernel *cdcgan_step_generator_tanh1;
    cdcgan_kernel *cdcgan_step_discriminator_embedding1_real;
    cdcgan_kernel *cdcgan_step_pack_discriminator_conv1_kernel;
    cdcgan_kernel *cdcgan_step_discriminator_concat1_real;
    cdcgan_kernel *cdcgan_step_discriminator_dropout1_real;
    cdcgan_kernel *cdcgan_step_pack_discriminator_conv2_kernel;
    cdcgan_kernel *cdcgan_step_transform_discriminator_dropout1_real;
    cdcgan_kernel *cdcgan_step_transform_discriminator_conv2_kernel;
    cdcgan_kernel *cdcgan_step_products_of_discriminator_conv2_real_product;
    cdcgan_kernel *cdcgan_step_discriminator_conv2_real_product;
    cdcgan_kernel *cdcgan_step_pack_discriminator_dense1_kernel;
    cdcgan_kernel *cdcgan_step_discriminator_dropout2_real;
    cdcgan_kernel *cdcgan_step_grad_loss_discriminator_real;
    cdcgan_kernel *cdcgan_step_discriminator_concat1_fake;
    cdcgan_kernel *cdcgan_step_grad_discriminator_leakyReLU2_fake;
    cdcgan_kernel *cdcgan_step_grad_loss_generator;
    cdcgan_kernel *cdcgan_step_output_loss_discriminator;
    cdcgan_kernel *cdcgan_step_update_discriminator_dense1_bias;
    cdcgan_kernel *cdcgan_step_pack_grad_loss_discriminator_fake;
    cdcgan_kernel *cdcgan_step_grad_discriminator_leakyReLU2_fake_2;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv2_fake_bias;
    cdcgan_kernel *cdcgan_step_pack_discriminator_conv2_kernel_2;
    cdcgan_kernel *cdcgan_step_transform_grad_discriminator_leakyReLU2_fake;
    cdcgan_kernel *cdcgan_step_products_of_grad_discriminator_conv2_fake_product;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv2_fake_product;
    cdcgan_kernel *cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2;
    cdcgan_kernel *cdcgan_step_grad_discriminator_leakyReLU1_fake;
    cdcgan_kernel *cdcgan_step_pack_discriminator_conv1_kernel_2;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv1_fake_bias;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv1_fake_product;
    cdcgan_kernel *cdcgan_step_grad_discriminator_concat1_fake;
    cdcgan_kernel *cdcgan_step_pack_discriminator_dense1_kernel_2;
    cdcgan_kernel *cdcgan_step_pack_grad_discriminator_reshape1_fake;
    cdcgan_kernel *cdcgan_step_grad_discriminator_leakyReLU2_real;
    cdcgan_kernel *cdcgan_step_update_discriminator_dense1_kernel;
    cdcgan_kernel *cdcgan_step_update_discriminator_conv2_bias;
    cdcgan_kernel *cdcgan_step_products_of_grad_discriminator_conv2_real_product_2;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv2_real_product_2;
    cdcgan_kernel *cdcgan_step_grad_discriminator_leakyReLU1_real;
    cdcgan_kernel *cdcgan_step_update_discriminator_conv1_bias;
    cdcgan_kernel *cdcgan_step_grad_discriminator_conv1_real_product;
    cdcgan_kernel *cdcgan_step_adam_discriminator_conv1_kernel;
    cdcgan_kernel *cdcgan_step_update_discriminator_embedding1_embeddings;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose3_kernel_2;
    cdcgan_kernel *cdcgan_step_grad_generator_tanh1;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm3_normalised;
    cdcgan_kernel *cdcgan_step_grad_generator_convTranspose3;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm3_mean;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm3_mean_sum;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose2_kernel_2;
    cdcgan_kernel *cdcgan_step_transform_grad_generator_batchNorm3_mean_sum;
    cdcgan_kernel *cdcgan_step_products_of_grad_generator_convTranspose2;
    cdcgan_kernel *cdcgan_step_grad_generator_convTranspose2;
    cdcgan_kernel *cdcgan_step_products_of_grad_generator_convTranspose2_2;
    cdcgan_kernel *cdcgan_step_grad_generator_convTranspose2_2;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm2_normalised;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm2_mean;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm2_mean_sum;
    cdcgan_kernel *cdcgan_step_pack_generator_convTranspose1_kernel_2;
    cdcgan_kernel *cdcgan_step_transform_grad_generator_batchNorm2_mean_sum;
    cdcgan_kernel *cdcgan_step_products_of_grad_generator_convTranspose1;
    cdcgan_kernel *cdcgan_step_grad_generator_convTranspose1;
    cdcgan_kernel *cdcgan_step_products_of_grad_generator_convTranspose1_2;
    cdcgan_kernel *cdcgan_step_grad_generator_convTranspose1_2;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm1_normalised;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm1_mean;
    cdcgan_kernel *cdcgan_step_pack_generator_dense1_kernel_2;
    cdcgan_kernel *cdcgan_step_grad_generator_batchNorm1_mean_sum;
    cdcgan_kernel *cdcgan_step_grad_generator_dense1;
    cdcgan_kernel *cdcgan_step_grad_generator_dense1_2;
    cdcgan_kernel *cdcgan_step_grad_generator_concat1;
    cdcgan_kernel *cdcgan_step_pack_grad_generator_concat1;
    cdcgan_kernel *cdcgan_step_grad_generator_embedding1;
    cdcgan_kernel *cdcgan_step_update_discriminator_conv1_kernel;
    cdcgan_kernel *cdcgan_step_update_discriminator_conv2_kernel;
    cdcgan_kernel *cdcgan_step_update_generator_embedding1_embeddings;
    cdcgan_kernel *cdcgan_step_update_generator_dense1_kernel;
    cdcgan_kernel *cdcgan_step_update_generator_convTranspose1_kernel;
    cdcgan_kernel *cdcgan_step_update_generator_convTranspose2_kernel;
    cdcgan_kernel *cdcgan_step_update_generator_convTranspose3_kernel;
    cdcgan_kernel *cdcgan_step_trace_mask_dropout1_real;
    cdcgan_kernel *cdcgan_step_trace_mask_dropout2_real;
    cdcgan_kernel *cdcgan_step_trace_grad_discriminator_conv2_kernel;
    cdcgan_kernel *cdcgan_step_trace_grad_generator_batchNorm1_gamma;
    cdcgan_kernel *cdcgan_step_trace_grad_generator_convTranspose1_kernel;
    cdcgan_kernel *cdcgan_step_trace_grad_generator_convTranspose2_kernel;
    cdcgan_kernel *cdcgan_generate_generator_embedding1_one_hot;
    cdcgan_kernel *cdcgan_generate_generator_embedding1;
    cdcgan_kernel *cdcgan_generate_generator_concat1;
    cdcgan_kernel *cdcgan_generate_generator_dense1;
    cdcgan_kernel *cdcgan_generate_generator_batchNorm1_inverse_deviation;
    cdcgan_kernel *cdcgan_generate_generator_leakyReLU1;
    cdcgan_kernel *cdcgan_generate_transform_generator_reshape1;
    cdcgan_kernel *cdcgan_generate_products_of_generator_convTranspose1;
    cdcgan_kernel *cdcgan_generate_generator_convTranspose1;
    cdcgan_kernel *cdcgan_generate_generator_batchNorm2_inverse_deviation;
    cdcgan_kernel *cdcgan_generate_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_generate_transform_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_generate_products_of_generator_convTranspose2;
    cdcgan_kernel *cdcgan_generate_generator_convTranspose2;
    cdcgan_kernel *cdcgan_generate_generator_batchNorm3_inverse_deviation;
    cdcgan_kernel *cdcgan_generate_generator_leakyReLU3;
    cdcgan_kernel *cdcgan_generate_output_image;
    cdcgan_kernel *cdcgan_generate_one_generator_embedding1_one_hot;
    cdcgan_kernel *cdcgan_generate_one_generator_embedding1;
    cdcgan_kernel *cdcgan_generate_one_generator_concat1;
    cdcgan_kernel *cdcgan_generate_one_generator_dense1;
    cdcgan_kernel *cdcgan_generate_one_generator_leakyReLU1;
    cdcgan_kernel *cdcgan_generate_one_shift_generator_reshape1;
    cdcgan_kernel *cdcgan_generate_one_generator_convTranspose1;
    cdcgan_kernel *cdcgan_generate_one_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_generate_one_shift_generator_leakyReLU2;
    cdcgan_kernel *cdcgan_generate_one_generator_convTranspose2;
    cdcgan_kernel *cdcgan_generate_one_generator_leakyReLU3;
    cdcgan_kernel *cdcgan_generate_one_shift_generator_leakyReLU3;
    cdcgan_kernel *cdcgan_generate_one_generator_convTranspose3;
    cdcgan_kernel *cdcgan_generate_one_output_image;
} cdcgan_kernels;

/* Some of these, by processor. */
extern const cdcgan_kernels cdcgan_kernels_avx512;
extern const cdcgan_kernels cdcgan_kernels_avx2;
extern const cdcgan_kernels cdcgan_kernels_neon;
extern const cdcgan_kernels cdcgan_kernels_baseline;

extern const bespoke_program cdcgan_program;

#endif
