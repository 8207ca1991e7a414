/* The program dcgan, made by bespokec from Models/DCGAN.swift. Do not edit: edit the model.
 * 
 * Arena of 38799472 floats (149 MiB), the first 7580528 of them states. */
#include "DCGAN_program.h"
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
static const dcgan_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &dcgan_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &dcgan_kernels_avx2;
    #endif
    return &dcgan_kernels_baseline;
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

static void dcgan_initialise(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        kernels->dcgan_initialise_generator_dense1_kernel(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm1_gamma(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm1_beta(call, thread, threads);
        kernels->dcgan_initialise_generator_convTranspose1_kernel(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm2_gamma(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm2_beta(call, thread, threads);
        kernels->dcgan_initialise_generator_convTranspose2_kernel(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm3_gamma(call, thread, threads);
        kernels->dcgan_initialise_generator_batchNorm3_beta(call, thread, threads);
        kernels->dcgan_initialise_generator_convTranspose3_kernel(call, thread, threads);
        kernels->dcgan_initialise_discriminator_conv1_kernel(call, thread, threads);
        kernels->dcgan_initialise_discriminator_conv2_kernel(call, thread, threads);
        kernels->dcgan_initialise_discriminator_dense1_kernel(call, thread, threads);
        kernels->dcgan_initialise_discriminator_dense1_bias(call, thread, threads);
        kernels->dcgan_initialise_adam_generator_dense1_kernel_m(call, thread, threads);
        kernels->dcgan_initialise_adam_generator_convTranspose1_kernel_m(call, thread, threads);
        kernels->dcgan_initialise_adam_generator_convTranspose2_kernel_m(call, thread, threads);
        kernels->dcgan_initialise_adam_generator_convTranspose3_kernel_m(call, thread, threads);
        kernels->dcgan_initialise_adam_discriminator_dense1_kernel_m(call, thread, threads);
    }
}

static void dcgan_step(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        kernels->dcgan_step_pack_generator_dense1_kernel(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose1_kernel(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose2_kernel(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose3_kernel(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_conv1_kernel(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_conv2_kernel(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_dense1_kernel(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_conv2_kernel_2(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_dense1_kernel_2(call, thread, threads);
        kernels->dcgan_step_pack_discriminator_conv1_kernel_2(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose3_kernel_2(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose2_kernel_2(call, thread, threads);
        kernels->dcgan_step_pack_generator_convTranspose1_kernel_2(call, thread, threads);
        kernels->dcgan_step_noise(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){38752112, 0, 1, 128, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_dense1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){22269808, 12800, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm1_mean(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){38764912, 1618432, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm1_centred(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm1_moving_variance_new(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){38777456, 1630976, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm1_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){23875440, 1643520, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_generator_reshape1(call, thread, threads);
        kernels->dcgan_step_transform_generator_convTranspose1_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_generator_convTranspose1(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_convTranspose1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){35934064, 3249152, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm2_mean_sum(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm2_mean_sum_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21955056, 4051968, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm2_centred(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm2_variance_sum(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21955184, 4052096, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm2_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){36736880, 4052224, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_generator_leakyReLU2(call, thread, threads);
        kernels->dcgan_step_transform_generator_convTranspose2_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_generator_convTranspose2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_convTranspose2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){20249072, 4855040, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm3_mean_sum(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm3_mean_sum_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21955312, 6460672, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm3_centred(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm3_variance_sum(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21955376, 6460736, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_batchNorm3_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){25481072, 6460800, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_generator_convTranspose3(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21854704, 8066432, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_conv1_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){27086704, 8166784, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){28692336, 9772416, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_discriminator_dropout1_real(call, thread, threads);
        kernels->dcgan_step_transform_discriminator_conv2_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_discriminator_conv2_real_product(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_conv2_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){33509232, 11378048, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_conv2_real(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){34312048, 12180864, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_dense1_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){19495152, 12983680, 1, 128, 1});
        kernels->dcgan_step_discriminator_conv1_fake_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){13914800, 12983808, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){17887472, 14589440, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_discriminator_dropout1_fake(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_discriminator_conv2_fake_product(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_conv2_fake_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 16195072, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_conv2_fake(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){37539696, 16997888, 49, 128, 128});
        if (call->kept) keep(call, thread, threads, (place){8383344, 17800704, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_discriminator_dense1_fake_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){19495280, 18603520, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){19495408, 18603648, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_score_real(call, thread, threads);
        kernels->dcgan_step_grad_discriminator_dense1_fake_bias(call, thread, threads);
        kernels->dcgan_step_pack_grad_loss_discriminator_fake(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_leakyReLU2_fake(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){30297968, 18603776, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv2_fake_bias(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){19495536, 19406592, 1, 1, 128});
        kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake(call, thread, threads);
        kernels->dcgan_step_transform_discriminator_conv2_kernel_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv2_fake_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){11553200, 19406720, 196, 128, 64});
        kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_discriminator_dropout1_fake_2(call, thread, threads);
        kernels->dcgan_step_grad_discriminator_dropout1_fake(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){30297968, 21012352, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){31903600, 22617984, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv1_fake_bias(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){21955440, 24223616, 1, 1, 64});
        kernels->dcgan_step_grad_discriminator_dense1_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){11553200, 24223680, 49, 128, 128});
        kernels->dcgan_step_pack_grad_loss_discriminator_real(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_dense1_real_product_2(call, thread, threads);
        kernels->dcgan_step_grad_discriminator_conv2_real_bias(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_real(call, thread, threads);
        kernels->dcgan_step_transform_discriminator_conv2_kernel_3(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv2_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){33509232, 25026496, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_discriminator_dropout1_real_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv2_real_product_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){29685504, 26632128, 1, 1, 204800});
        kernels->dcgan_step_grad_discriminator_dropout1_real(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 26836928, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv1_real_bias(call, thread, threads);
        kernels->dcgan_step_grad_discriminator_conv1_real_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){27291504, 28442560, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){27293104, 28444160, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_discriminator_conv1_fake_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){9186160, 28445760, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_convTranspose3(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 28546112, 196, 128, 64});
        kernels->dcgan_step_grad_generator_convTranspose3_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){27294704, 30151744, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm3_beta(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){9186160, 30153344, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){9186224, 30153408, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm3_squares(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){11553200, 30153472, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_grad_generator_batchNorm3_mean_sum(call, thread, threads);
        kernels->dcgan_step_transform_generator_convTranspose2_kernel_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_generator_convTranspose2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_convTranspose2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){14907968, 31759104, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_generator_leakyReLU2_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_generator_convTranspose2_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_convTranspose2_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){27086704, 32561920, 1, 1, 204800});
        kernels->dcgan_step_grad_generator_leakyReLU2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 32766720, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm2_beta(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){9186160, 33569536, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){9186288, 33569664, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm2_squares(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){8383344, 33569792, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_grad_generator_batchNorm2_mean_sum(call, thread, threads);
        kernels->dcgan_step_transform_generator_convTranspose1_kernel_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_generator_convTranspose1(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_convTranspose1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){25481072, 34372608, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_transform_generator_reshape1_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_products_of_grad_generator_convTranspose1_2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_convTranspose1_2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){10791792, 35978240, 1, 1, 819200});
        kernels->dcgan_step_grad_generator_leakyReLU1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 36797440, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm1_inverse_deviation(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){11636080, 38403072, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){11648624, 38415616, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_batchNorm1_squares(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){9186160, 38428160, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_grad_generator_dense1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 40033792, 1, 1, 1254400});
        kernels->dcgan_step_adam_discriminator_conv1_kernel_m(call, thread, threads);
        kernels->dcgan_step_adam_discriminator_conv2_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_step_adam_generator_dense1_kernel_m(call, thread, threads);
        kernels->dcgan_step_adam_generator_convTranspose1_kernel(call, thread, threads);
        kernels->dcgan_step_adam_generator_convTranspose2_kernel(call, thread, threads);
        if (call->trace) kernels->dcgan_step_mask_dropout1_real(call, thread, threads);
        if (call->trace) kernels->dcgan_step_mask_dropout2_real(call, thread, threads);
        if (call->trace) kernels->dcgan_step_mask_dropout1_fake(call, thread, threads);
        if (call->trace) kernels->dcgan_step_mask_dropout2_fake(call, thread, threads);
        if (call->trace) kernels->dcgan_step_grad_discriminator_conv2_real_product_3(call, thread, threads);
        if (call->trace) kernels->dcgan_step_grad_generator_batchNorm1_gamma(call, thread, threads);
        if (call->trace) kernels->dcgan_step_grad_generator_batchNorm1_beta(call, thread, threads);
        if (call->trace) kernels->dcgan_step_grad_generator_convTranspose1_3(call, thread, threads);
        if (call->trace) kernels->dcgan_step_grad_generator_convTranspose2_3(call, thread, threads);
    }
}

static void dcgan_generate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        kernels->dcgan_generate_pack_generator_dense1_kernel(call, thread, threads);
        kernels->dcgan_generate_pack_generator_convTranspose1_kernel(call, thread, threads);
        kernels->dcgan_generate_pack_generator_convTranspose2_kernel(call, thread, threads);
        kernels->dcgan_generate_pack_generator_convTranspose3_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_dense1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_batchNorm1_inverse_deviation(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_batchNorm1_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_transform_generator_reshape1(call, thread, threads);
        kernels->dcgan_generate_transform_generator_convTranspose1_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_products_of_generator_convTranspose1(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_convTranspose1(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        kernels->dcgan_generate_generator_batchNorm2_inverse_deviation(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_batchNorm2_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_transform_generator_leakyReLU2(call, thread, threads);
        kernels->dcgan_generate_transform_generator_convTranspose2_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_products_of_generator_convTranspose2(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_convTranspose2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_batchNorm3_inverse_deviation(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){8383344, 3223936, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_batchNorm3_normalised(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_generate_generator_convTranspose3(call, thread, threads);
    }
}

static void dcgan_discriminate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        kernels->dcgan_discriminate_pack_discriminator_conv1_kernel(call, thread, threads);
        kernels->dcgan_discriminate_pack_discriminator_conv2_kernel(call, thread, threads);
        kernels->dcgan_discriminate_pack_discriminator_dense1_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_discriminator_conv1_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){11553200, 0, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_transform_discriminator_leakyReLU1(call, thread, threads);
        kernels->dcgan_discriminate_transform_discriminator_conv2_kernel(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_products_of_discriminator_conv2_product(call, thread, threads);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_discriminator_conv2_product(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){7580528, 1605632, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_discriminator_conv2(call, thread, threads);
        if (call->kept) keep(call, thread, threads, (place){8383344, 2408448, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        kernels->dcgan_discriminate_discriminator_dense1_product(call, thread, threads);
    }
}

static const bespoke_tensor dcgan_states[54] = {
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

#define dcgan_initialise_inputs NULL

#define dcgan_initialise_outputs NULL

#define dcgan_initialise_traced NULL

#define dcgan_initialise_kept NULL

static const bespoke_tensor dcgan_step_inputs[1] = {
    {"real", 3, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor dcgan_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor dcgan_step_traced[26] = {
    {"noise", 3, 2, {128, 100, 1, 1}, 12800, 0},
    {"fake", 3, 4, {128, 28, 28, 1}, 100352, 12800},
    {"mask/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 113152},
    {"mask/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 1718784},
    {"logits/real", 3, 2, {128, 1, 1, 1}, 128, 2521600},
    {"mask/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 2521728},
    {"mask/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 4127360},
    {"logits/fake", 3, 2, {128, 1, 1, 1}, 128, 4930176},
    {"grad/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 4930304},
    {"grad/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 4931904},
    {"grad/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 4931968},
    {"grad/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 5136768},
    {"grad/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 5136896},
    {"grad/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 5143168},
    {"grad/generator/dense1/kernel", 3, 2, {100, 12544, 1, 1}, 1254400, 5143184},
    {"grad/generator/batchNorm1/gamma", 3, 1, {12544, 1, 1, 1}, 12544, 6397584},
    {"grad/generator/batchNorm1/beta", 3, 1, {12544, 1, 1, 1}, 12544, 6410128},
    {"grad/generator/convTranspose1/kernel", 3, 4, {5, 5, 128, 256}, 819200, 6422672},
    {"grad/generator/batchNorm2/gamma", 3, 1, {128, 1, 1, 1}, 128, 7241872},
    {"grad/generator/batchNorm2/beta", 3, 1, {128, 1, 1, 1}, 128, 7242000},
    {"grad/generator/convTranspose2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 7242128},
    {"grad/generator/batchNorm3/gamma", 3, 1, {64, 1, 1, 1}, 64, 7446928},
    {"grad/generator/batchNorm3/beta", 3, 1, {64, 1, 1, 1}, 64, 7446992},
    {"grad/generator/convTranspose3/kernel", 3, 4, {5, 5, 1, 64}, 1600, 7447056},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 7448656},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 7448672},
};

static const bespoke_tensor dcgan_step_kept[57] = {
    {"noise", 3, 2, {128, 100, 1, 1}, 12800, 0},
    {"generator/dense1", 3, 2, {128, 12544, 1, 1}, 1605632, 12800},
    {"generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 1618432},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 1630976},
    {"generator/leakyReLU1", 3, 2, {128, 12544, 1, 1}, 1605632, 1643520},
    {"generator/convTranspose1", 3, 4, {128, 7, 7, 128}, 802816, 3249152},
    {"generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 4051968},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 4052096},
    {"generator/leakyReLU2", 3, 4, {128, 7, 7, 128}, 802816, 4052224},
    {"generator/convTranspose2", 3, 4, {128, 14, 14, 64}, 1605632, 4855040},
    {"generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 6460672},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 6460736},
    {"generator/leakyReLU3", 3, 4, {128, 14, 14, 64}, 1605632, 6460800},
    {"generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 8066432},
    {"discriminator/conv1/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 8166784},
    {"discriminator/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 9772416},
    {"discriminator/conv2/real/product", 3, 4, {128, 7, 7, 128}, 802816, 11378048},
    {"discriminator/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 12180864},
    {"grad/loss/discriminator/real", 3, 2, {128, 1, 1, 1}, 128, 12983680},
    {"discriminator/conv1/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 12983808},
    {"discriminator/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 14589440},
    {"discriminator/conv2/fake/product", 3, 4, {128, 7, 7, 128}, 802816, 16195072},
    {"discriminator/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 16997888},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {128, 7, 7, 128}, 802816, 17800704},
    {"grad/loss/discriminator/fake", 3, 2, {128, 1, 1, 1}, 128, 18603520},
    {"grad/loss/generator", 3, 2, {128, 1, 1, 1}, 128, 18603648},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {128, 7, 7, 128}, 802816, 18603776},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 19406592},
    {"grad/discriminator/conv2/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 19406720},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 21012352},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {128, 14, 14, 64}, 1605632, 22617984},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 24223616},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {128, 7, 7, 128}, 802816, 24223680},
    {"grad/discriminator/conv2/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 25026496},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 26632128},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {128, 14, 14, 64}, 1605632, 26836928},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 28442560},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 28444160},
    {"grad/generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 28445760},
    {"grad/generator/batchNorm3/normalised", 3, 4, {128, 14, 14, 64}, 1605632, 28546112},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 30151744},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 30153344},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 30153408},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {128, 14, 14, 64}, 1605632, 30153472},
    {"grad/generator/convTranspose2", 3, 4, {128, 7, 7, 128}, 802816, 31759104},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 32561920},
    {"grad/generator/batchNorm2/normalised", 3, 4, {128, 7, 7, 128}, 802816, 32766720},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 33569536},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 33569664},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {128, 7, 7, 128}, 802816, 33569792},
    {"grad/generator/convTranspose1", 3, 4, {128, 7, 7, 256}, 1605632, 34372608},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 35978240},
    {"grad/generator/batchNorm1/normalised", 3, 2, {128, 12544, 1, 1}, 1605632, 36797440},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 38403072},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 38415616},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {128, 12544, 1, 1}, 1605632, 38428160},
    {"grad/generator/dense1", 3, 2, {100, 12544, 1, 1}, 1254400, 40033792},
};

static const bespoke_tensor dcgan_generate_inputs[1] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor dcgan_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define dcgan_generate_traced NULL

static const bespoke_tensor dcgan_generate_kept[9] = {
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

static const bespoke_tensor dcgan_discriminate_inputs[1] = {
    {"image", 3, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor dcgan_discriminate_outputs[1] = {
    {"logits", 3, 2, {128, 1, 1, 1}, 128, 0},
};

#define dcgan_discriminate_traced NULL

static const bespoke_tensor dcgan_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 4, {128, 14, 14, 64}, 1605632, 0},
    {"discriminator/conv2/product", 3, 4, {128, 7, 7, 128}, 802816, 1605632},
    {"discriminator/leakyReLU2", 3, 4, {128, 7, 7, 128}, 802816, 2408448},
};

const bespoke_program dcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan",
    .source = "Models/DCGAN.swift",
    .fingerprint = "fc11b98743232b90",
    .update_order = "simultaneous",
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .states = dcgan_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 38799472,
    .initialise = {
        .name = "initialise",
        .run = dcgan_initialise,
        .inputs = dcgan_initialise_inputs,
        .input_count = 0,
        .outputs = dcgan_initialise_outputs,
        .output_count = 0,
        .traced = dcgan_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .flops = 0.0,
        .nominal_flops = 0.0,
    },
    .step = {
        .name = "step",
        .run = dcgan_step,
        .inputs = dcgan_step_inputs,
        .input_count = 1,
        .outputs = dcgan_step_outputs,
        .output_count = 4,
        .traced = dcgan_step_traced,
        .traced_count = 26,
        .trace_floats = 7448688,
        .kept = dcgan_step_kept,
        .kept_count = 57,
        .kept_floats = 41288192,
        .flops = 0x1.36ea9p+35,
        .nominal_flops = 0x1.9b955p+35,
    },
    .generate = {
        .name = "generate",
        .run = dcgan_generate,
        .inputs = dcgan_generate_inputs,
        .input_count = 1,
        .outputs = dcgan_generate_outputs,
        .output_count = 1,
        .traced = dcgan_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_generate_kept,
        .kept_count = 9,
        .kept_floats = 4026816,
        .flops = 0x1.1e032p+32,
        .nominal_flops = 0x1.8ac68p+32,
    },
    .discriminate = {
        .name = "discriminate",
        .run = dcgan_discriminate,
        .inputs = dcgan_discriminate_inputs,
        .input_count = 1,
        .outputs = dcgan_discriminate_outputs,
        .output_count = 1,
        .traced = dcgan_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 3211264,
        .flops = 0x1.08f58p+31,
        .nominal_flops = 0x1.3c03p+31,
    },
};
