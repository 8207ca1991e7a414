/* The program mlp-b32, made by bespokec from Models/MLPB32.swift. Do not edit: edit the model.
 * 
 * Arena of 4088848 floats (16 MiB), the first 2387968 of them states. */
#include "MLPB32_program.h"
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
static const mlp_b32_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &mlp_b32_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &mlp_b32_kernels_avx2;
    #endif
    return &mlp_b32_kernels_baseline;
}

static inline void run(const bespoke_call *call, int thread, int threads, int number, mlp_b32_kernel *kernel) {
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

static void mlp_b32_initialise(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->mlp_b32_initialise_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->mlp_b32_initialise_generator_dense1_bias);
        run(call, thread, threads, 2, kernels->mlp_b32_initialise_generator_batchNorm1_gamma);
        run(call, thread, threads, 3, kernels->mlp_b32_initialise_generator_dense2_kernel);
        run(call, thread, threads, 4, kernels->mlp_b32_initialise_generator_dense2_bias);
        run(call, thread, threads, 5, kernels->mlp_b32_initialise_generator_batchNorm2_gamma);
        run(call, thread, threads, 6, kernels->mlp_b32_initialise_generator_dense3_kernel);
        run(call, thread, threads, 7, kernels->mlp_b32_initialise_generator_dense3_bias);
        run(call, thread, threads, 8, kernels->mlp_b32_initialise_generator_batchNorm3_gamma);
        run(call, thread, threads, 9, kernels->mlp_b32_initialise_generator_dense4_kernel);
        run(call, thread, threads, 10, kernels->mlp_b32_initialise_generator_dense4_bias);
        run(call, thread, threads, 11, kernels->mlp_b32_initialise_discriminator_dense1_kernel);
        run(call, thread, threads, 12, kernels->mlp_b32_initialise_discriminator_dense2_kernel);
        run(call, thread, threads, 13, kernels->mlp_b32_initialise_discriminator_dense2_bias);
        run(call, thread, threads, 14, kernels->mlp_b32_initialise_discriminator_dense3_kernel);
        run(call, thread, threads, 15, kernels->mlp_b32_initialise_discriminator_dense3_bias);
        run(call, thread, threads, 16, kernels->mlp_b32_initialise_discriminator_dense4_kernel);
        run(call, thread, threads, 17, kernels->mlp_b32_initialise_discriminator_dense4_bias);
        run(call, thread, threads, 18, kernels->mlp_b32_initialise_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 19, kernels->mlp_b32_initialise_adam_generator_dense2_kernel_m);
        run(call, thread, threads, 20, kernels->mlp_b32_initialise_adam_generator_dense3_kernel_m);
        run(call, thread, threads, 21, kernels->mlp_b32_initialise_adam_generator_dense4_kernel_m);
        run(call, thread, threads, 22, kernels->mlp_b32_initialise_adam_discriminator_dense1_kernel_m);
        run(call, thread, threads, 23, kernels->mlp_b32_initialise_adam_discriminator_dense2_kernel_m);
        run(call, thread, threads, 24, kernels->mlp_b32_initialise_adam_discriminator_dense3_kernel_m);
        run(call, thread, threads, 25, kernels->mlp_b32_initialise_adam_discriminator_dense4_kernel_m);
    }
}

static void mlp_b32_step(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->mlp_b32_step_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->mlp_b32_step_pack_generator_dense2_kernel);
        run(call, thread, threads, 2, kernels->mlp_b32_step_pack_generator_dense3_kernel);
        run(call, thread, threads, 3, kernels->mlp_b32_step_pack_generator_dense4_kernel);
        run(call, thread, threads, 4, kernels->mlp_b32_step_pack_discriminator_dense1_kernel);
        run(call, thread, threads, 5, kernels->mlp_b32_step_pack_discriminator_dense2_kernel);
        run(call, thread, threads, 6, kernels->mlp_b32_step_pack_discriminator_dense3_kernel);
        run(call, thread, threads, 7, kernels->mlp_b32_step_pack_discriminator_dense4_kernel);
        run(call, thread, threads, 8, kernels->mlp_b32_step_pack_discriminator_dense3_kernel_2);
        run(call, thread, threads, 9, kernels->mlp_b32_step_pack_discriminator_dense2_kernel_2);
        run(call, thread, threads, 10, kernels->mlp_b32_step_pack_discriminator_dense4_kernel_2);
        run(call, thread, threads, 11, kernels->mlp_b32_step_pack_discriminator_dense1_kernel_2);
        run(call, thread, threads, 12, kernels->mlp_b32_step_pack_generator_dense4_kernel_2);
        run(call, thread, threads, 13, kernels->mlp_b32_step_pack_generator_dense3_kernel_2);
        run(call, thread, threads, 14, kernels->mlp_b32_step_pack_generator_dense2_kernel_2);
        run(call, thread, threads, 15, kernels->mlp_b32_step_noise);
        if (call->kept) keep(call, thread, threads, (place){4084224, 0, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 16, kernels->mlp_b32_step_generator_dense1_product);
        if (call->kept) keep(call, thread, threads, (place){4076032, 2048, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 17, kernels->mlp_b32_step_generator_batchNorm1_mean);
        if (call->kept) keep(call, thread, threads, (place){4088592, 6144, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 18, kernels->mlp_b32_step_generator_batchNorm1_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 19, kernels->mlp_b32_step_generator_batchNorm1_moving_variance_new);
        if (call->kept) keep(call, thread, threads, (place){4088720, 6272, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 20, kernels->mlp_b32_step_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){4080128, 6400, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 21, kernels->mlp_b32_step_generator_dense2_product);
        if (call->kept) keep(call, thread, threads, (place){4059648, 10496, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 22, kernels->mlp_b32_step_generator_batchNorm2_mean);
        if (call->kept) keep(call, thread, threads, (place){4088080, 18688, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 23, kernels->mlp_b32_step_generator_batchNorm2_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 24, kernels->mlp_b32_step_generator_batchNorm2_moving_variance_new);
        if (call->kept) keep(call, thread, threads, (place){4088336, 18944, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 25, kernels->mlp_b32_step_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){4067840, 19200, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 26, kernels->mlp_b32_step_generator_dense3_product);
        if (call->kept) keep(call, thread, threads, (place){3994112, 27392, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 27, kernels->mlp_b32_step_generator_batchNorm3_mean);
        if (call->kept) keep(call, thread, threads, (place){4087056, 43776, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 28, kernels->mlp_b32_step_generator_batchNorm3_centred);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 29, kernels->mlp_b32_step_generator_batchNorm3_moving_variance_new);
        if (call->kept) keep(call, thread, threads, (place){4087568, 44288, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 30, kernels->mlp_b32_step_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){4010496, 44800, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 31, kernels->mlp_b32_step_generator_dense4_product);
        if (call->kept) keep(call, thread, threads, (place){3969024, 61184, 1, 32, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 32, kernels->mlp_b32_step_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){2387968, 86272, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 33, kernels->mlp_b32_step_discriminator_dense2_real_product);
        if (call->kept) keep(call, thread, threads, (place){2421248, 94464, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 34, kernels->mlp_b32_step_discriminator_dense3_real_product);
        if (call->kept) keep(call, thread, threads, (place){2412544, 96512, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 35, kernels->mlp_b32_step_discriminator_dense4_real_product);
        if (call->kept) keep(call, thread, threads, (place){2428992, 97024, 1, 32, 1});
        run(call, thread, threads, 36, kernels->mlp_b32_step_discriminator_dense1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2396160, 97056, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 37, kernels->mlp_b32_step_discriminator_dense2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2423296, 105248, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 38, kernels->mlp_b32_step_discriminator_dense3_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2427392, 107296, 1, 32, 16});
        if (call->kept) keep(call, thread, threads, (place){2404352, 107808, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 39, kernels->mlp_b32_step_discriminator_dense4_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2429024, 108320, 1, 32, 1});
        if (call->kept) keep(call, thread, threads, (place){2429056, 108352, 1, 32, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 40, kernels->mlp_b32_step_score_real);
        run(call, thread, threads, 41, kernels->mlp_b32_step_grad_discriminator_dense4_fake_bias);
        run(call, thread, threads, 42, kernels->mlp_b32_step_pack_grad_loss_discriminator_fake);
        run(call, thread, threads, 43, kernels->mlp_b32_step_grad_discriminator_leakyReLU3_fake);
        if (call->kept) keep(call, thread, threads, (place){2428416, 108384, 1, 32, 16});
        run(call, thread, threads, 44, kernels->mlp_b32_step_grad_discriminator_dense3_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2425344, 108896, 1, 32, 64});
        if (call->kept) keep(call, thread, threads, (place){2429440, 110944, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 45, kernels->mlp_b32_step_grad_discriminator_dense2_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2404352, 112992, 1, 32, 256});
        if (call->kept) keep(call, thread, threads, (place){2413056, 121184, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 46, kernels->mlp_b32_step_grad_discriminator_dense4_real_product);
        if (call->kept) keep(call, thread, threads, (place){2425344, 129376, 1, 32, 16});
        run(call, thread, threads, 47, kernels->mlp_b32_step_pack_grad_loss_discriminator_real);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 48, kernels->mlp_b32_step_grad_discriminator_dense4_real_product_2);
        run(call, thread, threads, 49, kernels->mlp_b32_step_grad_discriminator_dense3_real_bias);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 50, kernels->mlp_b32_step_grad_discriminator_dense3_real_product);
        if (call->kept) keep(call, thread, threads, (place){2431488, 129888, 1, 32, 64});
        run(call, thread, threads, 51, kernels->mlp_b32_step_grad_discriminator_dense3_real_product_2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 52, kernels->mlp_b32_step_grad_discriminator_dense2_real_bias);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 53, kernels->mlp_b32_step_grad_discriminator_dense2_real_product);
        if (call->kept) keep(call, thread, threads, (place){2421248, 131936, 1, 32, 256});
        run(call, thread, threads, 54, kernels->mlp_b32_step_grad_discriminator_dense2_real_product_2);
        if (call->kept) keep(call, thread, threads, (place){4026880, 140128, 1, 1, 16384});
        if (call->kept) keep(call, thread, threads, (place){4043264, 156512, 1, 1, 16384});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 55, kernels->mlp_b32_step_grad_discriminator_dense1_real_bias);
        run(call, thread, threads, 56, kernels->mlp_b32_step_grad_discriminator_dense1_real_product);
        if (call->kept) keep(call, thread, threads, (place){3403776, 172896, 1, 1, 200704});
        if (call->kept) keep(call, thread, threads, (place){3604480, 373600, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 57, kernels->mlp_b32_step_grad_discriminator_dense1_fake_product);
        if (call->kept) keep(call, thread, threads, (place){2387968, 574304, 1, 32, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 58, kernels->mlp_b32_step_grad_generator_dense4_product);
        if (call->kept) keep(call, thread, threads, (place){3198976, 599392, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 59, kernels->mlp_b32_step_pack_grad_generator_tanh1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 60, kernels->mlp_b32_step_grad_generator_dense4_product_2);
        if (call->kept) keep(call, thread, threads, (place){2387968, 615776, 1, 1, 401408});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 61, kernels->mlp_b32_step_grad_generator_batchNorm3_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2805760, 1017184, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2806272, 1017696, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){3162112, 1018208, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 62, kernels->mlp_b32_step_grad_generator_batchNorm3_squares);
        if (call->kept) keep(call, thread, threads, (place){2789376, 1018720, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 63, kernels->mlp_b32_step_grad_generator_dense3_product);
        if (call->kept) keep(call, thread, threads, (place){2805760, 1035104, 1, 32, 256});
        run(call, thread, threads, 64, kernels->mlp_b32_step_grad_generator_dense3_product_2);
        if (call->kept) keep(call, thread, threads, (place){2990080, 1043296, 1, 1, 131072});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 65, kernels->mlp_b32_step_grad_generator_batchNorm2_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2797568, 1174368, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2797824, 1174624, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){3163648, 1174880, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 66, kernels->mlp_b32_step_grad_generator_batchNorm2_squares);
        if (call->kept) keep(call, thread, threads, (place){2789376, 1175136, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 67, kernels->mlp_b32_step_grad_generator_dense2_product);
        if (call->kept) keep(call, thread, threads, (place){2797568, 1183328, 1, 32, 128});
        run(call, thread, threads, 68, kernels->mlp_b32_step_grad_generator_dense2_product_2);
        if (call->kept) keep(call, thread, threads, (place){3121152, 1187424, 1, 1, 32768});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 69, kernels->mlp_b32_step_grad_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2793472, 1220192, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2793600, 1220320, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){3164416, 1220448, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 70, kernels->mlp_b32_step_grad_generator_batchNorm1_squares);
        if (call->kept) keep(call, thread, threads, (place){2789376, 1220576, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 71, kernels->mlp_b32_step_grad_generator_dense1_product);
        if (call->kept) keep(call, thread, threads, (place){3153920, 1224672, 1, 1, 8192});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 72, kernels->mlp_b32_step_adam_discriminator_dense1_kernel_m);
        if (call->kept) keep(call, thread, threads, (place){2789376, 1232864, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 73, kernels->mlp_b32_step_adam_discriminator_dense1_kernel_v);
        run(call, thread, threads, 74, kernels->mlp_b32_step_adam_discriminator_dense2_kernel_m);
        run(call, thread, threads, 75, kernels->mlp_b32_step_adam_generator_dense1_kernel_m);
        run(call, thread, threads, 76, kernels->mlp_b32_step_adam_generator_dense1_bias);
        run(call, thread, threads, 77, kernels->mlp_b32_step_adam_generator_dense2_kernel_m);
        run(call, thread, threads, 78, kernels->mlp_b32_step_adam_generator_dense2_bias);
        run(call, thread, threads, 79, kernels->mlp_b32_step_adam_generator_dense3_kernel_m);
        run(call, thread, threads, 80, kernels->mlp_b32_step_adam_generator_dense3_bias);
        run(call, thread, threads, 81, kernels->mlp_b32_step_adam_generator_dense4_kernel_m);
        run(call, thread, threads, 82, kernels->mlp_b32_step_adam_generator_dense4_bias);
        if (call->trace) run(call, thread, threads, 83, kernels->mlp_b32_step_generator_reshape1);
        if (call->trace) run(call, thread, threads, 84, kernels->mlp_b32_step_grad_generator_dense1_bias);
        if (call->trace) run(call, thread, threads, 85, kernels->mlp_b32_step_grad_generator_batchNorm1_gamma);
        if (call->trace) run(call, thread, threads, 86, kernels->mlp_b32_step_grad_generator_batchNorm1_beta);
        if (call->trace) run(call, thread, threads, 87, kernels->mlp_b32_step_grad_generator_dense2_bias);
        if (call->trace) run(call, thread, threads, 88, kernels->mlp_b32_step_grad_generator_batchNorm2_gamma);
        if (call->trace) run(call, thread, threads, 89, kernels->mlp_b32_step_grad_generator_batchNorm2_beta);
        if (call->trace) run(call, thread, threads, 90, kernels->mlp_b32_step_grad_generator_dense3_bias);
        if (call->trace) run(call, thread, threads, 91, kernels->mlp_b32_step_grad_generator_batchNorm3_gamma);
        if (call->trace) run(call, thread, threads, 92, kernels->mlp_b32_step_grad_generator_batchNorm3_beta);
        if (call->trace) run(call, thread, threads, 93, kernels->mlp_b32_step_grad_generator_dense4_bias);
        run(call, thread, threads, 94, kernels->mlp_b32_step_generator_batchNorm1_gamma);
        run(call, thread, threads, 95, kernels->mlp_b32_step_generator_batchNorm2_gamma);
        run(call, thread, threads, 96, kernels->mlp_b32_step_generator_batchNorm3_gamma);
    }
}

static void mlp_b32_generate(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->mlp_b32_generate_pack_generator_dense1_kernel);
        run(call, thread, threads, 1, kernels->mlp_b32_generate_pack_generator_dense2_kernel);
        run(call, thread, threads, 2, kernels->mlp_b32_generate_pack_generator_dense3_kernel);
        run(call, thread, threads, 3, kernels->mlp_b32_generate_pack_generator_dense4_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->mlp_b32_generate_generator_dense1_product);
        if (call->kept) keep(call, thread, threads, (place){2969600, 0, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 5, kernels->mlp_b32_generate_generator_batchNorm1_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2961408, 8192, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->mlp_b32_generate_generator_batchNorm1_normalised);
        if (call->kept) keep(call, thread, threads, (place){2977792, 8320, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->mlp_b32_generate_generator_dense2_product);
        if (call->kept) keep(call, thread, threads, (place){2961408, 16512, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 8, kernels->mlp_b32_generate_generator_batchNorm2_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2928640, 32896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 9, kernels->mlp_b32_generate_generator_batchNorm2_normalised);
        if (call->kept) keep(call, thread, threads, (place){2977792, 33152, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 10, kernels->mlp_b32_generate_generator_dense3_product);
        if (call->kept) keep(call, thread, threads, (place){2928640, 49536, 1, 64, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 11, kernels->mlp_b32_generate_generator_batchNorm3_inverse_deviation);
        if (call->kept) keep(call, thread, threads, (place){2797568, 82304, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 12, kernels->mlp_b32_generate_generator_batchNorm3_normalised);
        if (call->kept) keep(call, thread, threads, (place){2847744, 82816, 1, 64, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 13, kernels->mlp_b32_generate_generator_dense4_product);
        if (call->kept) keep(call, thread, threads, (place){2797568, 115584, 1, 64, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 14, kernels->mlp_b32_generate_generator_reshape1);
    }
}

static void mlp_b32_discriminate(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        run(call, thread, threads, 0, kernels->mlp_b32_discriminate_pack_discriminator_dense1_kernel);
        run(call, thread, threads, 1, kernels->mlp_b32_discriminate_pack_discriminator_dense2_kernel);
        run(call, thread, threads, 2, kernels->mlp_b32_discriminate_pack_discriminator_dense3_kernel);
        run(call, thread, threads, 3, kernels->mlp_b32_discriminate_pack_discriminator_dense4_kernel);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 4, kernels->mlp_b32_discriminate_discriminator_dense1_product);
        if (call->kept) keep(call, thread, threads, (place){2605056, 0, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 5, kernels->mlp_b32_discriminate_discriminator_dense2_product);
        if (call->kept) keep(call, thread, threads, (place){2387968, 8192, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 6, kernels->mlp_b32_discriminate_discriminator_dense3_product);
        if (call->kept) keep(call, thread, threads, (place){2390016, 10240, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(call, thread, threads, 7, kernels->mlp_b32_discriminate_discriminator_dense4_product);
    }
}

static const bespoke_tensor mlp_b32_states[72] = {
    {"generator/dense1/kernel", 0, 2, {64, 128, 1, 1}, 8192, 0},
    {"generator/dense1/bias", 0, 1, {128, 1, 1, 1}, 128, 8192},
    {"generator/batchNorm1/gamma", 0, 1, {128, 1, 1, 1}, 128, 8320},
    {"generator/batchNorm1/beta", 0, 1, {128, 1, 1, 1}, 128, 8448},
    {"generator/dense2/kernel", 0, 2, {128, 256, 1, 1}, 32768, 8576},
    {"generator/dense2/bias", 0, 1, {256, 1, 1, 1}, 256, 41344},
    {"generator/batchNorm2/gamma", 0, 1, {256, 1, 1, 1}, 256, 41600},
    {"generator/batchNorm2/beta", 0, 1, {256, 1, 1, 1}, 256, 41856},
    {"generator/dense3/kernel", 0, 2, {256, 512, 1, 1}, 131072, 42112},
    {"generator/dense3/bias", 0, 1, {512, 1, 1, 1}, 512, 173184},
    {"generator/batchNorm3/gamma", 0, 1, {512, 1, 1, 1}, 512, 173696},
    {"generator/batchNorm3/beta", 0, 1, {512, 1, 1, 1}, 512, 174208},
    {"generator/dense4/kernel", 0, 2, {512, 784, 1, 1}, 401408, 174720},
    {"generator/dense4/bias", 0, 1, {784, 1, 1, 1}, 784, 576128},
    {"generator/batchNorm1/moving_mean", 1, 1, {128, 1, 1, 1}, 128, 576912},
    {"generator/batchNorm1/moving_variance", 1, 1, {128, 1, 1, 1}, 128, 577040},
    {"generator/batchNorm2/moving_mean", 1, 1, {256, 1, 1, 1}, 256, 577168},
    {"generator/batchNorm2/moving_variance", 1, 1, {256, 1, 1, 1}, 256, 577424},
    {"generator/batchNorm3/moving_mean", 1, 1, {512, 1, 1, 1}, 512, 577680},
    {"generator/batchNorm3/moving_variance", 1, 1, {512, 1, 1, 1}, 512, 578192},
    {"discriminator/dense1/kernel", 0, 2, {784, 256, 1, 1}, 200704, 578704},
    {"discriminator/dense1/bias", 0, 1, {256, 1, 1, 1}, 256, 779408},
    {"discriminator/dense2/kernel", 0, 2, {256, 64, 1, 1}, 16384, 779664},
    {"discriminator/dense2/bias", 0, 1, {64, 1, 1, 1}, 64, 796048},
    {"discriminator/dense3/kernel", 0, 2, {64, 16, 1, 1}, 1024, 796112},
    {"discriminator/dense3/bias", 0, 1, {16, 1, 1, 1}, 16, 797136},
    {"discriminator/dense4/kernel", 0, 2, {16, 1, 1, 1}, 16, 797152},
    {"discriminator/dense4/bias", 0, 1, {1, 1, 1, 1}, 1, 797168},
    {"adam/generator/dense1/kernel/m", 2, 2, {64, 128, 1, 1}, 8192, 797184},
    {"adam/generator/dense1/kernel/v", 2, 2, {64, 128, 1, 1}, 8192, 805376},
    {"adam/generator/dense1/bias/m", 2, 1, {128, 1, 1, 1}, 128, 813568},
    {"adam/generator/dense1/bias/v", 2, 1, {128, 1, 1, 1}, 128, 813696},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {128, 1, 1, 1}, 128, 813824},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {128, 1, 1, 1}, 128, 813952},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {128, 1, 1, 1}, 128, 814080},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {128, 1, 1, 1}, 128, 814208},
    {"adam/generator/dense2/kernel/m", 2, 2, {128, 256, 1, 1}, 32768, 814336},
    {"adam/generator/dense2/kernel/v", 2, 2, {128, 256, 1, 1}, 32768, 847104},
    {"adam/generator/dense2/bias/m", 2, 1, {256, 1, 1, 1}, 256, 879872},
    {"adam/generator/dense2/bias/v", 2, 1, {256, 1, 1, 1}, 256, 880128},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {256, 1, 1, 1}, 256, 880384},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {256, 1, 1, 1}, 256, 880640},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {256, 1, 1, 1}, 256, 880896},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {256, 1, 1, 1}, 256, 881152},
    {"adam/generator/dense3/kernel/m", 2, 2, {256, 512, 1, 1}, 131072, 881408},
    {"adam/generator/dense3/kernel/v", 2, 2, {256, 512, 1, 1}, 131072, 1012480},
    {"adam/generator/dense3/bias/m", 2, 1, {512, 1, 1, 1}, 512, 1143552},
    {"adam/generator/dense3/bias/v", 2, 1, {512, 1, 1, 1}, 512, 1144064},
    {"adam/generator/batchNorm3/gamma/m", 2, 1, {512, 1, 1, 1}, 512, 1144576},
    {"adam/generator/batchNorm3/gamma/v", 2, 1, {512, 1, 1, 1}, 512, 1145088},
    {"adam/generator/batchNorm3/beta/m", 2, 1, {512, 1, 1, 1}, 512, 1145600},
    {"adam/generator/batchNorm3/beta/v", 2, 1, {512, 1, 1, 1}, 512, 1146112},
    {"adam/generator/dense4/kernel/m", 2, 2, {512, 784, 1, 1}, 401408, 1146624},
    {"adam/generator/dense4/kernel/v", 2, 2, {512, 784, 1, 1}, 401408, 1548032},
    {"adam/generator/dense4/bias/m", 2, 1, {784, 1, 1, 1}, 784, 1949440},
    {"adam/generator/dense4/bias/v", 2, 1, {784, 1, 1, 1}, 784, 1950224},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {784, 256, 1, 1}, 200704, 1951008},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {784, 256, 1, 1}, 200704, 2151712},
    {"adam/discriminator/dense1/bias/m", 2, 1, {256, 1, 1, 1}, 256, 2352416},
    {"adam/discriminator/dense1/bias/v", 2, 1, {256, 1, 1, 1}, 256, 2352672},
    {"adam/discriminator/dense2/kernel/m", 2, 2, {256, 64, 1, 1}, 16384, 2352928},
    {"adam/discriminator/dense2/kernel/v", 2, 2, {256, 64, 1, 1}, 16384, 2369312},
    {"adam/discriminator/dense2/bias/m", 2, 1, {64, 1, 1, 1}, 64, 2385696},
    {"adam/discriminator/dense2/bias/v", 2, 1, {64, 1, 1, 1}, 64, 2385760},
    {"adam/discriminator/dense3/kernel/m", 2, 2, {64, 16, 1, 1}, 1024, 2385824},
    {"adam/discriminator/dense3/kernel/v", 2, 2, {64, 16, 1, 1}, 1024, 2386848},
    {"adam/discriminator/dense3/bias/m", 2, 1, {16, 1, 1, 1}, 16, 2387872},
    {"adam/discriminator/dense3/bias/v", 2, 1, {16, 1, 1, 1}, 16, 2387888},
    {"adam/discriminator/dense4/kernel/m", 2, 2, {16, 1, 1, 1}, 16, 2387904},
    {"adam/discriminator/dense4/kernel/v", 2, 2, {16, 1, 1, 1}, 16, 2387920},
    {"adam/discriminator/dense4/bias/m", 2, 1, {1, 1, 1, 1}, 1, 2387936},
    {"adam/discriminator/dense4/bias/v", 2, 1, {1, 1, 1, 1}, 1, 2387952},
};

#define mlp_b32_initialise_inputs NULL

#define mlp_b32_initialise_outputs NULL

#define mlp_b32_initialise_traced NULL

#define mlp_b32_initialise_kept NULL

static const bespoke_kernel mlp_b32_initialise_kernels[26] = {
    {"mlp_b32_initialise_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 32768.0},
    {"mlp_b32_initialise_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 4608.0},
    {"mlp_b32_initialise_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_initialise_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 131072.0},
    {"mlp_b32_initialise_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 12288.0},
    {"mlp_b32_initialise_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_initialise_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 524288.0},
    {"mlp_b32_initialise_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 18432.0},
    {"mlp_b32_initialise_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_initialise_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 1605632.0},
    {"mlp_b32_initialise_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 9408.0},
    {"mlp_b32_initialise_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 802816.0},
    {"mlp_b32_initialise_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 65536.0},
    {"mlp_b32_initialise_discriminator_dense2_bias", "Models/MLP.swift:27", 0.0, 0.0, 768.0},
    {"mlp_b32_initialise_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 4096.0},
    {"mlp_b32_initialise_discriminator_dense3_bias", "Models/MLP.swift:27", 0.0, 0.0, 192.0},
    {"mlp_b32_initialise_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 64.0},
    {"mlp_b32_initialise_discriminator_dense4_bias", "Models/MLP.swift:30", 0.0, 0.0, 12.0},
    {"mlp_b32_initialise_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_initialise_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_initialise_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_initialise_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_initialise_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_initialise_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_initialise_adam_discriminator_dense3_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_initialise_adam_discriminator_dense4_kernel_m", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
};

static const bespoke_tensor mlp_b32_step_inputs[1] = {
    {"real", 3, 4, {32, 28, 28, 1}, 25088, 0},
};

static const bespoke_tensor mlp_b32_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor mlp_b32_step_traced[28] = {
    {"noise", 3, 2, {32, 64, 1, 1}, 2048, 0},
    {"fake", 3, 4, {32, 28, 28, 1}, 25088, 2048},
    {"logits/real", 3, 2, {32, 1, 1, 1}, 32, 27136},
    {"logits/fake", 3, 2, {32, 1, 1, 1}, 32, 27168},
    {"grad/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 27200},
    {"grad/discriminator/dense1/bias", 3, 1, {256, 1, 1, 1}, 256, 227904},
    {"grad/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 228160},
    {"grad/discriminator/dense2/bias", 3, 1, {64, 1, 1, 1}, 64, 244544},
    {"grad/discriminator/dense3/kernel", 3, 2, {64, 16, 1, 1}, 1024, 244608},
    {"grad/discriminator/dense3/bias", 3, 1, {16, 1, 1, 1}, 16, 245632},
    {"grad/discriminator/dense4/kernel", 3, 2, {16, 1, 1, 1}, 16, 245648},
    {"grad/discriminator/dense4/bias", 3, 1, {1, 1, 1, 1}, 1, 245664},
    {"grad/generator/dense1/kernel", 3, 2, {64, 128, 1, 1}, 8192, 245680},
    {"grad/generator/dense1/bias", 3, 1, {128, 1, 1, 1}, 128, 253872},
    {"grad/generator/batchNorm1/gamma", 3, 1, {128, 1, 1, 1}, 128, 254000},
    {"grad/generator/batchNorm1/beta", 3, 1, {128, 1, 1, 1}, 128, 254128},
    {"grad/generator/dense2/kernel", 3, 2, {128, 256, 1, 1}, 32768, 254256},
    {"grad/generator/dense2/bias", 3, 1, {256, 1, 1, 1}, 256, 287024},
    {"grad/generator/batchNorm2/gamma", 3, 1, {256, 1, 1, 1}, 256, 287280},
    {"grad/generator/batchNorm2/beta", 3, 1, {256, 1, 1, 1}, 256, 287536},
    {"grad/generator/dense3/kernel", 3, 2, {256, 512, 1, 1}, 131072, 287792},
    {"grad/generator/dense3/bias", 3, 1, {512, 1, 1, 1}, 512, 418864},
    {"grad/generator/batchNorm3/gamma", 3, 1, {512, 1, 1, 1}, 512, 419376},
    {"grad/generator/batchNorm3/beta", 3, 1, {512, 1, 1, 1}, 512, 419888},
    {"grad/generator/dense4/kernel", 3, 2, {512, 784, 1, 1}, 401408, 420400},
    {"grad/generator/dense4/bias", 3, 1, {784, 1, 1, 1}, 784, 821808},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 822592},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 822608},
};

static const bespoke_tensor mlp_b32_step_kept[57] = {
    {"noise", 3, 2, {32, 64, 1, 1}, 2048, 0},
    {"generator/dense1/product", 3, 2, {32, 128, 1, 1}, 4096, 2048},
    {"generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 6144},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 6272},
    {"generator/batchNorm1", 3, 2, {32, 128, 1, 1}, 4096, 6400},
    {"generator/dense2/product", 3, 2, {32, 256, 1, 1}, 8192, 10496},
    {"generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 18688},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {256, 1, 1, 1}, 256, 18944},
    {"generator/batchNorm2", 3, 2, {32, 256, 1, 1}, 8192, 19200},
    {"generator/dense3/product", 3, 2, {32, 512, 1, 1}, 16384, 27392},
    {"generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 43776},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {512, 1, 1, 1}, 512, 44288},
    {"generator/batchNorm3", 3, 2, {32, 512, 1, 1}, 16384, 44800},
    {"generator/tanh1", 3, 2, {32, 784, 1, 1}, 25088, 61184},
    {"discriminator/leakyReLU1/real", 3, 2, {32, 256, 1, 1}, 8192, 86272},
    {"discriminator/leakyReLU2/real", 3, 2, {32, 64, 1, 1}, 2048, 94464},
    {"discriminator/leakyReLU3/real", 3, 2, {32, 16, 1, 1}, 512, 96512},
    {"grad/loss/discriminator/real", 3, 2, {32, 1, 1, 1}, 32, 97024},
    {"discriminator/leakyReLU1/fake", 3, 2, {32, 256, 1, 1}, 8192, 97056},
    {"discriminator/leakyReLU2/fake", 3, 2, {32, 64, 1, 1}, 2048, 105248},
    {"discriminator/leakyReLU3/fake", 3, 2, {32, 16, 1, 1}, 512, 107296},
    {"grad/discriminator/leakyReLU3/fake", 3, 2, {32, 16, 1, 1}, 512, 107808},
    {"grad/loss/discriminator/fake", 3, 2, {32, 1, 1, 1}, 32, 108320},
    {"grad/loss/generator", 3, 2, {32, 1, 1, 1}, 32, 108352},
    {"grad/discriminator/leakyReLU3/fake#2", 3, 2, {32, 16, 1, 1}, 512, 108384},
    {"grad/discriminator/leakyReLU2/fake", 3, 2, {32, 64, 1, 1}, 2048, 108896},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 2, {32, 64, 1, 1}, 2048, 110944},
    {"grad/discriminator/leakyReLU1/fake", 3, 2, {32, 256, 1, 1}, 8192, 112992},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 2, {32, 256, 1, 1}, 8192, 121184},
    {"grad/discriminator/leakyReLU3/real", 3, 2, {32, 16, 1, 1}, 512, 129376},
    {"grad/discriminator/leakyReLU2/real", 3, 2, {32, 64, 1, 1}, 2048, 129888},
    {"grad/discriminator/leakyReLU1/real", 3, 2, {32, 256, 1, 1}, 8192, 131936},
    {"adam/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 140128},
    {"adam/discriminator/dense2/kernel#2", 3, 2, {256, 64, 1, 1}, 16384, 156512},
    {"adam/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 172896},
    {"adam/discriminator/dense1/kernel#2", 3, 2, {784, 256, 1, 1}, 200704, 373600},
    {"grad/generator/tanh1", 3, 2, {32, 784, 1, 1}, 25088, 574304},
    {"grad/generator/dense4/product", 3, 2, {32, 512, 1, 1}, 16384, 599392},
    {"grad/generator/dense4/product#2", 3, 2, {512, 784, 1, 1}, 401408, 615776},
    {"grad/generator/batchNorm3/squares", 3, 1, {512, 1, 1, 1}, 512, 1017184},
    {"grad/generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 1017696},
    {"generator/batchNorm3/gamma/next", 3, 1, {512, 1, 1, 1}, 512, 1018208},
    {"grad/generator/leakyReLU3", 3, 2, {32, 512, 1, 1}, 16384, 1018720},
    {"grad/generator/dense3/product", 3, 2, {32, 256, 1, 1}, 8192, 1035104},
    {"grad/generator/dense3/product#2", 3, 2, {256, 512, 1, 1}, 131072, 1043296},
    {"grad/generator/batchNorm2/squares", 3, 1, {256, 1, 1, 1}, 256, 1174368},
    {"grad/generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 1174624},
    {"generator/batchNorm2/gamma/next", 3, 1, {256, 1, 1, 1}, 256, 1174880},
    {"grad/generator/leakyReLU2", 3, 2, {32, 256, 1, 1}, 8192, 1175136},
    {"grad/generator/dense2/product", 3, 2, {32, 128, 1, 1}, 4096, 1183328},
    {"grad/generator/dense2/product#2", 3, 2, {128, 256, 1, 1}, 32768, 1187424},
    {"grad/generator/batchNorm1/squares", 3, 1, {128, 1, 1, 1}, 128, 1220192},
    {"grad/generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 1220320},
    {"generator/batchNorm1/gamma/next", 3, 1, {128, 1, 1, 1}, 128, 1220448},
    {"grad/generator/leakyReLU1", 3, 2, {32, 128, 1, 1}, 4096, 1220576},
    {"grad/generator/dense1/product", 3, 2, {64, 128, 1, 1}, 8192, 1224672},
    {"adam/discriminator/dense1/kernel#3", 3, 2, {784, 256, 1, 1}, 200704, 1232864},
};

static const bespoke_kernel mlp_b32_step_kernels[97] = {
    {"mlp_b32_step_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_step_noise", "Models/MLPB32.swift:7", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_dense1_product", "Models/MLP.swift:13", 524288.0, 524288.0, 57856.0},
    {"mlp_b32_step_generator_batchNorm1_mean", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm1_centred", "Models/MLP.swift:15", 0.0, 0.0, 17408.0},
    {"mlp_b32_step_generator_batchNorm1_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 35328.0},
    {"mlp_b32_step_generator_dense2_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 181248.0},
    {"mlp_b32_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_generator_batchNorm2_centred", "Models/MLP.swift:15", 0.0, 0.0, 34816.0},
    {"mlp_b32_step_generator_batchNorm2_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 70656.0},
    {"mlp_b32_step_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 624640.0},
    {"mlp_b32_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_batchNorm3_centred", "Models/MLP.swift:15", 0.0, 0.0, 69632.0},
    {"mlp_b32_step_generator_batchNorm3_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 141312.0},
    {"mlp_b32_step_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1774656.0},
    {"mlp_b32_step_discriminator_dense1_real_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_discriminator_dense2_real_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_discriminator_dense3_real_product", "Models/MLP.swift:27", 65536.0, 65536.0, 14400.0},
    {"mlp_b32_step_discriminator_dense4_real_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2244.0},
    {"mlp_b32_step_discriminator_dense1_fake_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_discriminator_dense2_fake_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 16512.0},
    {"mlp_b32_step_discriminator_dense4_fake_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2372.0},
    {"mlp_b32_step_score_real", "Models/MLPB32.swift:7", 0.0, 0.0, 36.0},
    {"mlp_b32_step_grad_discriminator_dense4_fake_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_b32_step_pack_grad_loss_discriminator_fake", "Models/MLPB32.swift:7", 0.0, 0.0, 256.0},
    {"mlp_b32_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:28", 0.0, 0.0, 4288.0},
    {"mlp_b32_step_grad_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 30848.0},
    {"mlp_b32_step_grad_discriminator_dense2_fake_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 172288.0},
    {"mlp_b32_step_grad_discriminator_dense4_real_product", "Models/MLP.swift:30", 1024.0, 1024.0, 4288.0},
    {"mlp_b32_step_pack_grad_loss_discriminator_real", "Models/MLPB32.swift:7", 0.0, 0.0, 256.0},
    {"mlp_b32_step_grad_discriminator_dense4_real_product_2", "Models/MLP.swift:30", 2048.0, 2048.0, 4736.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_product", "Models/MLP.swift:27", 65536.0, 65536.0, 22528.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_product_2", "Models/MLP.swift:27", 131072.0, 131072.0, 45056.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 139264.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_product_2", "Models/MLP.swift:27", 2097152.0, 2097152.0, 212992.0},
    {"mlp_b32_step_grad_discriminator_dense1_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_grad_discriminator_dense1_real_product", "Models/MLP.swift:27", 25690112.0, 25690112.0, 1871872.0},
    {"mlp_b32_step_grad_discriminator_dense1_fake_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 1036288.0},
    {"mlp_b32_step_grad_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1845248.0},
    {"mlp_b32_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 200704.0},
    {"mlp_b32_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1771520.0},
    {"mlp_b32_step_grad_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_b32_step_grad_generator_batchNorm3_squares", "Models/MLP.swift:15", 0.0, 0.0, 208896.0},
    {"mlp_b32_step_grad_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 659456.0},
    {"mlp_b32_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 8388608.0, 8388608.0, 622592.0},
    {"mlp_b32_step_grad_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_b32_step_grad_generator_batchNorm2_squares", "Models/MLP.swift:15", 0.0, 0.0, 104448.0},
    {"mlp_b32_step_grad_generator_dense2_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 198656.0},
    {"mlp_b32_step_grad_generator_dense2_product_2", "Models/MLP.swift:13", 2097152.0, 2097152.0, 180224.0},
    {"mlp_b32_step_grad_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 9216.0},
    {"mlp_b32_step_grad_generator_batchNorm1_squares", "Models/MLP.swift:15", 0.0, 0.0, 52224.0},
    {"mlp_b32_step_grad_generator_dense1_product", "Models/MLP.swift:13", 524288.0, 524288.0, 57344.0},
    {"mlp_b32_step_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_adam_discriminator_dense1_kernel_v", "Models/MLP.swift:27", 0.0, 0.0, 4816896.0},
    {"mlp_b32_step_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 524288.0},
    {"mlp_b32_step_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 229376.0},
    {"mlp_b32_step_adam_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 3584.0},
    {"mlp_b32_step_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 917504.0},
    {"mlp_b32_step_adam_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 7168.0},
    {"mlp_b32_step_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 3670016.0},
    {"mlp_b32_step_adam_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 14336.0},
    {"mlp_b32_step_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 11239424.0},
    {"mlp_b32_step_adam_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 21952.0},
    {"mlp_b32_step_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 100352.0},
    {"mlp_b32_step_grad_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_batchNorm1_beta", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_batchNorm2_beta", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_batchNorm3_beta", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 3136.0},
    {"mlp_b32_step_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
};

static const bespoke_tensor mlp_b32_generate_inputs[1] = {
    {"noise", 3, 2, {64, 64, 1, 1}, 4096, 0},
};

static const bespoke_tensor mlp_b32_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define mlp_b32_generate_traced NULL

static const bespoke_tensor mlp_b32_generate_kept[10] = {
    {"generator/dense1/product", 3, 2, {64, 128, 1, 1}, 8192, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 8192},
    {"generator/batchNorm1", 3, 2, {64, 128, 1, 1}, 8192, 8320},
    {"generator/dense2/product", 3, 2, {64, 256, 1, 1}, 16384, 16512},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {256, 1, 1, 1}, 256, 32896},
    {"generator/batchNorm2", 3, 2, {64, 256, 1, 1}, 16384, 33152},
    {"generator/dense3/product", 3, 2, {64, 512, 1, 1}, 32768, 49536},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {512, 1, 1, 1}, 512, 82304},
    {"generator/batchNorm3", 3, 2, {64, 512, 1, 1}, 32768, 82816},
    {"generator/tanh1", 3, 2, {64, 784, 1, 1}, 50176, 115584},
};

static const bespoke_kernel mlp_b32_generate_kernels[15] = {
    {"mlp_b32_generate_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_generate_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_generate_generator_dense1_product", "Models/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_b32_generate_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_generate_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_b32_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_b32_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_generate_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_b32_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_b32_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_generate_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_b32_generate_generator_dense4_product", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_b32_generate_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
};

static const bespoke_tensor mlp_b32_discriminate_inputs[1] = {
    {"image", 3, 4, {32, 28, 28, 1}, 25088, 0},
};

static const bespoke_tensor mlp_b32_discriminate_outputs[1] = {
    {"logits", 3, 2, {32, 1, 1, 1}, 32, 0},
};

#define mlp_b32_discriminate_traced NULL

static const bespoke_tensor mlp_b32_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 2, {32, 256, 1, 1}, 8192, 0},
    {"discriminator/leakyReLU2", 3, 2, {32, 64, 1, 1}, 2048, 8192},
    {"discriminator/leakyReLU3", 3, 2, {32, 16, 1, 1}, 512, 10240},
};

static const bespoke_kernel mlp_b32_discriminate_kernels[8] = {
    {"mlp_b32_discriminate_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_discriminate_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_discriminate_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_discriminate_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_discriminate_discriminator_dense1_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_discriminate_discriminator_dense2_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_discriminate_discriminator_dense3_product", "Models/MLP.swift:27", 65536.0, 65536.0, 14400.0},
    {"mlp_b32_discriminate_discriminator_dense4_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2244.0},
};

const bespoke_program mlp_b32_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "mlp-b32",
    .source = "Models/MLPB32.swift",
    .fingerprint = "6439657adb9d0301",
    .update_order = "simultaneous",
    .batch = 32,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 64,
    .height = 28,
    .width = 28,
    .channels = 1,
    .states = mlp_b32_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = 4088848,
    .initialise = {
        .name = "initialise",
        .run = mlp_b32_initialise,
        .inputs = mlp_b32_initialise_inputs,
        .input_count = 0,
        .outputs = mlp_b32_initialise_outputs,
        .output_count = 0,
        .traced = mlp_b32_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = mlp_b32_initialise_kernels,
        .kernel_count = 26,
        .flops = 0.0,
        .nominal_flops = 0.0,
    },
    .step = {
        .name = "step",
        .run = mlp_b32_step,
        .inputs = mlp_b32_step_inputs,
        .input_count = 1,
        .outputs = mlp_b32_step_outputs,
        .output_count = 4,
        .traced = mlp_b32_step_traced,
        .traced_count = 28,
        .trace_floats = 822624,
        .kept = mlp_b32_step_kept,
        .kept_count = 57,
        .kept_floats = 1433568,
        .kernels = mlp_b32_step_kernels,
        .kernel_count = 97,
        .flops = 0x1.58428p+27,
        .nominal_flops = 0x1.58428p+27,
    },
    .generate = {
        .name = "generate",
        .run = mlp_b32_generate,
        .inputs = mlp_b32_generate_inputs,
        .input_count = 1,
        .outputs = mlp_b32_generate_outputs,
        .output_count = 1,
        .traced = mlp_b32_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_generate_kept,
        .kept_count = 10,
        .kept_floats = 165760,
        .kernels = mlp_b32_generate_kernels,
        .kernel_count = 15,
        .flops = 0x1.18p+26,
        .nominal_flops = 0x1.18p+26,
    },
    .discriminate = {
        .name = "discriminate",
        .run = mlp_b32_discriminate,
        .inputs = mlp_b32_discriminate_inputs,
        .input_count = 1,
        .outputs = mlp_b32_discriminate_outputs,
        .output_count = 1,
        .traced = mlp_b32_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 10752,
        .kernels = mlp_b32_discriminate_kernels,
        .kernel_count = 8,
        .flops = 0x1.aa08p+23,
        .nominal_flops = 0x1.aa08p+23,
    },
};
