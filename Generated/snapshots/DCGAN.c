/* The program dcgan, made by bespokec from Models/DCGAN.swift. Do not edit: edit the model.
 * 
 * Arena of 36581376 floats (140 MiB), the first 7580528 of them states. */
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

static inline void run(const bespoke_call *call, int thread, int threads, int number, dcgan_kernel *kernel) {
    if (call->mark) call->mark(call->marks, number, thread, 0);
    kernel(call, thread, threads);
    if (call->mark) call->mark(call->marks, number, thread, 1);
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
        run(call, thread, threads, 0, kernels->dcgan_initialise_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_initialise_generator_batchNorm1_gamma);
        run(call, thread, threads, 2, kernels->dcgan_initialise_generator_batchNorm1_beta);
        run(call, thread, threads, 3, kernels->dcgan_initialise_generator_convTranspose1_kernel);
        run(call, thread, threads, 4, kernels->dcgan_initialise_generator_batchNorm2_gamma);
        run(call, thread, threads, 5, kernels->dcgan_initialise_generator_batchNorm2_beta);
        run(call, thread, threads, 6, kernels->dcgan_initialise_generator_convTranspose2_kernel);
        run(call, thread, threads, 7, kernels->dcgan_initialise_generator_batchNorm3_gamma);
        run(call, thread, threads, 8, kernels->dcgan_initialise_generator_batchNorm3_beta);
        run(call, thread, threads, 9, kernels->dcgan_initialise_generator_convTranspose3_kernel);
        run(call, thread, threads, 10, kernels->dcgan_initialise_discriminator_conv1_kernel);
        run(call, thread, threads, 11, kernels->dcgan_initialise_discriminator_conv2_kernel);
        run(call, thread, threads, 12, kernels->dcgan_initialise_discriminator_dense1_kernel);
        run(call, thread, threads, 13, kernels->dcgan_initialise_discriminator_dense1_bias);
        run(call, thread, threads, 14, kernels->dcgan_initialise_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 15, kernels->dcgan_initialise_adam_generator_convTranspose1_kernel_m);
        run(call, thread, threads, 16, kernels->dcgan_initialise_adam_generator_convTranspose2_kernel_m);
        run(call, thread, threads, 17, kernels->dcgan_initialise_adam_generator_convTranspose3_kernel_m);
        run(call, thread, threads, 18, kernels->dcgan_initialise_adam_discriminator_dense1_kernel_m);
    }
}

static void dcgan_step(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_step_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_step_pack_generator_convTranspose1_kernel);
        run(call, thread, threads, 2, kernels->dcgan_step_pack_generator_convTranspose2_kernel);
        run(call, thread, threads, 3, kernels->dcgan_step_pack_generator_convTranspose3_kernel);
        run(call, thread, threads, 4, kernels->dcgan_step_pack_discriminator_conv1_kernel);
        run(call, thread, threads, 5, kernels->dcgan_step_pack_discriminator_conv2_kernel);
        run(call, thread, threads, 6, kernels->dcgan_step_pack_discriminator_dense1_kernel);
        run(call, thread, threads, 7, kernels->dcgan_step_pack_discriminator_conv2_kernel_2);
        run(call, thread, threads, 8, kernels->dcgan_step_pack_discriminator_dense1_kernel_2);
        run(call, thread, threads, 9, kernels->dcgan_step_pack_discriminator_conv1_kernel_2);
        run(call, thread, threads, 10, kernels->dcgan_step_pack_generator_convTranspose3_kernel_2);
        run(call, thread, threads, 11, kernels->dcgan_step_pack_generator_convTranspose2_kernel_2);
        run(call, thread, threads, 12, kernels->dcgan_step_pack_generator_convTranspose1_kernel_2);
        run(call, thread, threads, 13, kernels->dcgan_step_noise);
        if (call->kept) keep(call, thread, threads, (place){36534016, 0, 1, 128, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 14, kernels->dcgan_step_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){22269808, 12800, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 15, kernels->dcgan_step_generator_batchNorm1_mean);
        if (call->kept) keep(call, thread, threads, (place){36546816, 1618432, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 16, kernels->dcgan_step_generator_batchNorm1_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 17, kernels->dcgan_step_generator_batchNorm1_moving_variance_new);
        if (call->kept) keep(call, thread, threads, (place){36559360, 1630976, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 18, kernels->dcgan_step_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){23875440, 1643520, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 19, kernels->dcgan_step_transform_generator_reshape1);
        run(call, thread, threads, 20, kernels->dcgan_step_transform_generator_convTranspose1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 21, kernels->dcgan_step_products_of_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 22, kernels->dcgan_step_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){32110336, 3249152, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 23, kernels->dcgan_step_generator_batchNorm2_mean_sum);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 24, kernels->dcgan_step_generator_batchNorm2_mean_sum_2);
        if (call->kept) keep(call, thread, threads, (place){22045360, 4051968, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 25, kernels->dcgan_step_generator_batchNorm2_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 26, kernels->dcgan_step_generator_batchNorm2_variance_sum);
        if (call->kept) keep(call, thread, threads, (place){22045488, 4052096, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 27, kernels->dcgan_step_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){32913152, 4052224, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 28, kernels->dcgan_step_transform_generator_leakyReLU2);
        run(call, thread, threads, 29, kernels->dcgan_step_transform_generator_convTranspose2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 30, kernels->dcgan_step_products_of_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 31, kernels->dcgan_step_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){13914800, 4855040, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 32, kernels->dcgan_step_generator_batchNorm3_mean_sum);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 33, kernels->dcgan_step_generator_batchNorm3_mean_sum_2);
        if (call->kept) keep(call, thread, threads, (place){22046128, 6460672, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 34, kernels->dcgan_step_generator_batchNorm3_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 35, kernels->dcgan_step_generator_batchNorm3_variance_sum);
        if (call->kept) keep(call, thread, threads, (place){22046192, 6460736, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 36, kernels->dcgan_step_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){15520432, 6460800, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 37, kernels->dcgan_step_generator_convTranspose3);
        if (call->kept) keep(call, thread, threads, (place){21942960, 8066432, 784, 128, 1});
        run(call, thread, threads, 38, kernels->dcgan_step_discriminator_conv1_real_product);
        if (call->kept) keep(call, thread, threads, (place){17126064, 8166784, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){18731696, 9772416, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 39, kernels->dcgan_step_transform_discriminator_dropout1_real);
        run(call, thread, threads, 40, kernels->dcgan_step_transform_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 41, kernels->dcgan_step_products_of_discriminator_conv2_real_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 42, kernels->dcgan_step_discriminator_conv2_real_product);
        if (call->kept) keep(call, thread, threads, (place){33715968, 11378048, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 43, kernels->dcgan_step_discriminator_conv2_real);
        if (call->kept) keep(call, thread, threads, (place){34518784, 12180864, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 44, kernels->dcgan_step_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){22045616, 12983680, 1, 128, 1});
        run(call, thread, threads, 45, kernels->dcgan_step_discriminator_conv1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){20337328, 12983808, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){25481072, 14589440, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 46, kernels->dcgan_step_transform_discriminator_dropout1_fake);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 47, kernels->dcgan_step_products_of_discriminator_conv2_fake_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 48, kernels->dcgan_step_discriminator_conv2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 16195072, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 49, kernels->dcgan_step_discriminator_conv2_fake);
        if (call->kept) keep(call, thread, threads, (place){35321600, 16997888, 49, 128, 128});
        if (call->kept) keep(call, thread, threads, (place){8383344, 17800704, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 50, kernels->dcgan_step_discriminator_dense1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){22045744, 18603520, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){22045872, 18603648, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 51, kernels->dcgan_step_score_real);
        run(call, thread, threads, 52, kernels->dcgan_step_grad_discriminator_dense1_fake_bias);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 53, kernels->dcgan_step_pack_grad_loss_discriminator_fake);
        run(call, thread, threads, 54, kernels->dcgan_step_grad_discriminator_leakyReLU2_fake);
        if (call->kept) keep(call, thread, threads, (place){28692336, 18603776, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 55, kernels->dcgan_step_grad_discriminator_conv2_fake_bias);
        if (call->kept) keep(call, thread, threads, (place){22046000, 19406592, 1, 1, 128});
        run(call, thread, threads, 56, kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake);
        run(call, thread, threads, 57, kernels->dcgan_step_transform_discriminator_conv2_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 58, kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 59, kernels->dcgan_step_grad_discriminator_conv2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){27086704, 19406720, 196, 128, 64});
        run(call, thread, threads, 60, kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 61, kernels->dcgan_step_transform_discriminator_dropout1_fake_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 62, kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 63, kernels->dcgan_step_grad_discriminator_dropout1_fake);
        if (call->kept) keep(call, thread, threads, (place){25481072, 21012352, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){28692336, 22617984, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 64, kernels->dcgan_step_grad_discriminator_conv1_fake_bias);
        if (call->kept) keep(call, thread, threads, (place){22045744, 24223616, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 65, kernels->dcgan_step_grad_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 24223680, 49, 128, 128});
        run(call, thread, threads, 66, kernels->dcgan_step_pack_grad_loss_discriminator_real);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 67, kernels->dcgan_step_grad_discriminator_dense1_real_product_2);
        run(call, thread, threads, 68, kernels->dcgan_step_grad_discriminator_conv2_real_bias);
        run(call, thread, threads, 69, kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_real);
        run(call, thread, threads, 70, kernels->dcgan_step_transform_discriminator_conv2_kernel_3);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 71, kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 72, kernels->dcgan_step_grad_discriminator_conv2_real_product);
        if (call->kept) keep(call, thread, threads, (place){20337328, 25026496, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 73, kernels->dcgan_step_transform_discriminator_dropout1_real_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 74, kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 75, kernels->dcgan_step_grad_discriminator_conv2_real_product_2);
        if (call->kept) keep(call, thread, threads, (place){27086704, 26632128, 1, 1, 204800});
        run(call, thread, threads, 76, kernels->dcgan_step_grad_discriminator_dropout1_real);
        if (call->kept) keep(call, thread, threads, (place){7580528, 26836928, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 77, kernels->dcgan_step_grad_discriminator_conv1_real_bias);
        run(call, thread, threads, 78, kernels->dcgan_step_grad_discriminator_conv1_real_product);
        if (call->kept) keep(call, thread, threads, (place){27496304, 28442560, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){27497904, 28444160, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 79, kernels->dcgan_step_grad_discriminator_conv1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){9186160, 28445760, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 80, kernels->dcgan_step_grad_generator_convTranspose3);
        if (call->kept) keep(call, thread, threads, (place){7580528, 28546112, 196, 128, 64});
        run(call, thread, threads, 81, kernels->dcgan_step_grad_generator_convTranspose3_2);
        if (call->kept) keep(call, thread, threads, (place){27499504, 30151744, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 82, kernels->dcgan_step_grad_generator_batchNorm3_beta);
        if (call->kept) keep(call, thread, threads, (place){9186160, 30153344, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){9186224, 30153408, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 83, kernels->dcgan_step_grad_generator_batchNorm3_squares);
        if (call->kept) keep(call, thread, threads, (place){11553200, 30153472, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 84, kernels->dcgan_step_transform_grad_generator_batchNorm3_mean_sum);
        run(call, thread, threads, 85, kernels->dcgan_step_transform_generator_convTranspose2_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 86, kernels->dcgan_step_products_of_grad_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 87, kernels->dcgan_step_grad_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){14907968, 31759104, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 88, kernels->dcgan_step_transform_generator_leakyReLU2_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 89, kernels->dcgan_step_products_of_grad_generator_convTranspose2_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 90, kernels->dcgan_step_grad_generator_convTranspose2_2);
        if (call->kept) keep(call, thread, threads, (place){27291504, 32561920, 1, 1, 204800});
        run(call, thread, threads, 91, kernels->dcgan_step_grad_generator_leakyReLU2);
        if (call->kept) keep(call, thread, threads, (place){7580528, 32766720, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 92, kernels->dcgan_step_grad_generator_batchNorm2_beta);
        if (call->kept) keep(call, thread, threads, (place){9186160, 33569536, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){9186288, 33569664, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 93, kernels->dcgan_step_grad_generator_batchNorm2_squares);
        if (call->kept) keep(call, thread, threads, (place){8383344, 33569792, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 94, kernels->dcgan_step_transform_grad_generator_batchNorm2_mean_sum);
        run(call, thread, threads, 95, kernels->dcgan_step_transform_generator_convTranspose1_kernel_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 96, kernels->dcgan_step_products_of_grad_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 97, kernels->dcgan_step_grad_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){25481072, 34372608, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 98, kernels->dcgan_step_transform_generator_reshape1_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 99, kernels->dcgan_step_products_of_grad_generator_convTranspose1_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 100, kernels->dcgan_step_grad_generator_convTranspose1_2);
        if (call->kept) keep(call, thread, threads, (place){10791792, 35978240, 1, 1, 819200});
        run(call, thread, threads, 101, kernels->dcgan_step_grad_generator_leakyReLU1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 36797440, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 102, kernels->dcgan_step_grad_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){11636080, 38403072, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){11648624, 38415616, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 103, kernels->dcgan_step_grad_generator_batchNorm1_squares);
        if (call->kept) keep(call, thread, threads, (place){9186160, 38428160, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 104, kernels->dcgan_step_grad_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 40033792, 1, 1, 1254400});
        run(call, thread, threads, 105, kernels->dcgan_step_adam_discriminator_conv1_kernel_m);
        run(call, thread, threads, 106, kernels->dcgan_step_adam_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 107, kernels->dcgan_step_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 108, kernels->dcgan_step_adam_generator_convTranspose1_kernel);
        run(call, thread, threads, 109, kernels->dcgan_step_adam_generator_convTranspose2_kernel);
        if (call->trace) run(call, thread, threads, 110, kernels->dcgan_step_mask_dropout1_real);
        if (call->trace) run(call, thread, threads, 111, kernels->dcgan_step_mask_dropout2_real);
        if (call->trace) run(call, thread, threads, 112, kernels->dcgan_step_mask_dropout1_fake);
        if (call->trace) run(call, thread, threads, 113, kernels->dcgan_step_mask_dropout2_fake);
        if (call->trace) run(call, thread, threads, 114, kernels->dcgan_step_grad_discriminator_conv2_real_product_3);
        if (call->trace) run(call, thread, threads, 115, kernels->dcgan_step_grad_generator_batchNorm1_gamma);
        if (call->trace) run(call, thread, threads, 116, kernels->dcgan_step_grad_generator_batchNorm1_beta);
        if (call->trace) run(call, thread, threads, 117, kernels->dcgan_step_grad_generator_convTranspose1_3);
        if (call->trace) run(call, thread, threads, 118, kernels->dcgan_step_grad_generator_convTranspose2_3);
    }
}

static void dcgan_generate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_generate_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_generate_pack_generator_convTranspose1_kernel);
        run(call, thread, threads, 2, kernels->dcgan_generate_pack_generator_convTranspose2_kernel);
        run(call, thread, threads, 3, kernels->dcgan_generate_pack_generator_convTranspose3_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->dcgan_generate_generator_dense1);
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 5, kernels->dcgan_generate_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->dcgan_generate_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->dcgan_generate_transform_generator_reshape1);
        run(call, thread, threads, 8, kernels->dcgan_generate_transform_generator_convTranspose1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 9, kernels->dcgan_generate_products_of_generator_convTranspose1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 10, kernels->dcgan_generate_generator_convTranspose1);
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        run(call, thread, threads, 11, kernels->dcgan_generate_generator_batchNorm2_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 12, kernels->dcgan_generate_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 13, kernels->dcgan_generate_transform_generator_leakyReLU2);
        run(call, thread, threads, 14, kernels->dcgan_generate_transform_generator_convTranspose2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 15, kernels->dcgan_generate_products_of_generator_convTranspose2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 16, kernels->dcgan_generate_generator_convTranspose2);
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 17, kernels->dcgan_generate_generator_batchNorm3_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){8383344, 3223936, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 18, kernels->dcgan_generate_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 19, kernels->dcgan_generate_generator_convTranspose3);
    }
}

static void dcgan_discriminate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->dcgan_discriminate_pack_discriminator_conv1_kernel);
        run(call, thread, threads, 1, kernels->dcgan_discriminate_pack_discriminator_conv2_kernel);
        run(call, thread, threads, 2, kernels->dcgan_discriminate_pack_discriminator_dense1_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 3, kernels->dcgan_discriminate_discriminator_conv1_product);
        if (call->kept) keep(call, thread, threads, (place){11553200, 0, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->dcgan_discriminate_transform_discriminator_leakyReLU1);
        run(call, thread, threads, 5, kernels->dcgan_discriminate_transform_discriminator_conv2_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->dcgan_discriminate_products_of_discriminator_conv2_product);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->dcgan_discriminate_discriminator_conv2_product);
        if (call->kept) keep(call, thread, threads, (place){7580528, 1605632, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 8, kernels->dcgan_discriminate_discriminator_conv2);
        if (call->kept) keep(call, thread, threads, (place){8383344, 2408448, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 9, kernels->dcgan_discriminate_discriminator_dense1_product);
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

static const bespoke_kernel dcgan_initialise_kernels[19] = {
    {"dcgan_initialise_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 5017600.0},
    {"dcgan_initialise_generator_batchNorm1_gamma", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_initialise_generator_batchNorm1_beta", "Models/DCGAN.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_initialise_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_initialise_generator_batchNorm2_gamma", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_initialise_generator_batchNorm2_beta", "Models/DCGAN.swift:12", 0.0, 0.0, 4608.0},
    {"dcgan_initialise_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 819200.0},
    {"dcgan_initialise_generator_batchNorm3_gamma", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_initialise_generator_batchNorm3_beta", "Models/DCGAN.swift:16", 0.0, 0.0, 2304.0},
    {"dcgan_initialise_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 6400.0},
    {"dcgan_initialise_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 6400.0},
    {"dcgan_initialise_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_initialise_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 25088.0},
    {"dcgan_initialise_discriminator_dense1_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 12.0},
    {"dcgan_initialise_adam_generator_dense1_kernel_m", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_initialise_adam_generator_convTranspose1_kernel_m", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_initialise_adam_generator_convTranspose2_kernel_m", "Models/DCGAN.swift:15", 0.0, 0.0, 3276800.0},
    {"dcgan_initialise_adam_generator_convTranspose3_kernel_m", "Models/DCGAN.swift:19", 0.0, 0.0, 25600.0},
    {"dcgan_initialise_adam_discriminator_dense1_kernel_m", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
};

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

static const bespoke_kernel dcgan_step_kernels[119] = {
    {"dcgan_step_pack_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_pack_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_discriminator_dense1_kernel_2", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_pack_discriminator_conv1_kernel_2", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel_2", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_noise", "Models/DCGAN.swift:36", 0.0, 0.0, 51200.0},
    {"dcgan_step_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_generator_batchNorm1_mean", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_batchNorm1_centred", "Models/DCGAN.swift:7", 0.0, 0.0, 6472704.0},
    {"dcgan_step_generator_batchNorm1_moving_variance_new", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 13045760.0},
    {"dcgan_step_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 19988480.0},
    {"dcgan_step_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 3211264.0},
    {"dcgan_step_generator_batchNorm2_mean_sum_2", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_centred", "Models/DCGAN.swift:12", 0.0, 0.0, 3211776.0},
    {"dcgan_step_generator_batchNorm2_variance_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 6424576.0},
    {"dcgan_step_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 22282240.0},
    {"dcgan_step_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 6422528.0},
    {"dcgan_step_generator_batchNorm3_mean_sum_2", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_generator_batchNorm3_centred", "Models/DCGAN.swift:16", 0.0, 0.0, 6422784.0},
    {"dcgan_step_generator_batchNorm3_variance_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 12846080.0},
    {"dcgan_step_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 13253120.0},
    {"dcgan_step_transform_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_discriminator_conv2_real", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_step_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
    {"dcgan_step_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 13253120.0},
    {"dcgan_step_transform_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_discriminator_conv2_fake", "Models/DCGAN.swift:28", 0.0, 0.0, 9659392.0},
    {"dcgan_step_discriminator_dense1_fake_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3237380.0},
    {"dcgan_step_score_real", "Models/DCGAN.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_step_grad_discriminator_dense1_fake_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_step_pack_grad_loss_discriminator_fake", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 6448640.0},
    {"dcgan_step_grad_discriminator_conv2_fake_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_dropout1_fake_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 25691392.0},
    {"dcgan_step_grad_discriminator_conv1_fake_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_step_grad_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 6448640.0},
    {"dcgan_step_pack_grad_loss_discriminator_real", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_dense1_real_product_2", "Models/DCGAN.swift:33", 3211264.0, 3211264.0, 6574080.0},
    {"dcgan_step_grad_discriminator_conv2_real_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_3", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_dropout1_real_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 19267840.0},
    {"dcgan_step_grad_discriminator_conv1_real_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_step_grad_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 147095552.0, 147095552.0, 13660672.0},
    {"dcgan_step_grad_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 7231744.0},
    {"dcgan_step_grad_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 19676160.0},
    {"dcgan_step_grad_generator_convTranspose3_2", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_grad_generator_batchNorm3_beta", "Models/DCGAN.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_step_grad_generator_batchNorm3_squares", "Models/DCGAN.swift:16", 0.0, 0.0, 19268352.0},
    {"dcgan_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_leakyReLU2_2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12846592.0},
    {"dcgan_step_grad_generator_batchNorm2_beta", "Models/DCGAN.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_step_grad_generator_batchNorm2_squares", "Models/DCGAN.swift:12", 0.0, 0.0, 9635328.0},
    {"dcgan_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 19988480.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_reshape1_2", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_grad_generator_leakyReLU1", "Models/DCGAN.swift:8", 0.0, 0.0, 25840640.0},
    {"dcgan_step_grad_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 903168.0},
    {"dcgan_step_grad_generator_batchNorm1_squares", "Models/DCGAN.swift:7", 0.0, 0.0, 19418112.0},
    {"dcgan_step_grad_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_adam_discriminator_conv1_kernel_m", "Models/DCGAN.swift:24", 0.0, 0.0, 96000.0},
    {"dcgan_step_adam_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 5734400.0},
    {"dcgan_step_adam_generator_dense1_kernel_m", "Models/DCGAN.swift:6", 0.0, 0.0, 35123200.0},
    {"dcgan_step_adam_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 22937600.0},
    {"dcgan_step_adam_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 5734400.0},
    {"dcgan_step_mask_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout2_real", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout2_fake", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_grad_discriminator_conv2_real_product_3", "Models/DCGAN.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_step_grad_generator_batchNorm1_gamma", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_generator_batchNorm1_beta", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_generator_convTranspose1_3", "Models/DCGAN.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_step_grad_generator_convTranspose2_3", "Models/DCGAN.swift:15", 0.0, 0.0, 819200.0},
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

static const bespoke_kernel dcgan_generate_kernels[20] = {
    {"dcgan_generate_pack_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_generate_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_generate_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_generate_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_generate_generator_dense1", "Models/DCGAN.swift:6", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_generate_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_generate_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_generate_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_generate_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_generate_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_generate_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_generate_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_generate_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_generate_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_generate_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_generate_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_generate_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_generate_generator_convTranspose3", "Models/DCGAN.swift:19", 36773888.0, 36773888.0, 3418368.0},
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

static const bespoke_kernel dcgan_discriminate_kernels[10] = {
    {"dcgan_discriminate_pack_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_discriminate_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_discriminate_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_discriminate_discriminator_conv1_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_discriminate_transform_discriminator_leakyReLU1", "Models/DCGAN.swift:25", 0.0, 0.0, 22282240.0},
    {"dcgan_discriminate_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_discriminate_products_of_discriminator_conv2_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_discriminate_discriminator_conv2_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_discriminate_discriminator_conv2", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_discriminate_discriminator_dense1_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
};

const bespoke_program dcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan",
    .source = "Models/DCGAN.swift",
    .fingerprint = "4b3bd72fc65f1448",
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
    .arena_floats = 36581376,
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
        .kernels = dcgan_initialise_kernels,
        .kernel_count = 19,
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
        .kernels = dcgan_step_kernels,
        .kernel_count = 119,
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
        .kernels = dcgan_generate_kernels,
        .kernel_count = 20,
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
        .kernels = dcgan_discriminate_kernels,
        .kernel_count = 10,
        .flops = 0x1.08f58p+31,
        .nominal_flops = 0x1.3c03p+31,
    },
};
