/* The program mlp, made by bespokec from Models/MLP.swift. Do not edit: edit the model.
 * 
 * Arena of 3931664 floats (15 MiB), the first 2387968 of them states. */
#include "MLP_program.h"
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
static const mlp_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &mlp_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &mlp_kernels_avx2;
    #endif
    return &mlp_kernels_baseline;
}

__attribute__((noinline))
static void run(mlp_kernel *kernel, int number, mlp_task task) {
    const bespoke_call *const call = task.call;
    if (call->mark) call->mark(call->marks, number, task.thread, 0);
    kernel(&task);
    if (call->mark) call->mark(call->marks, number, task.thread, 1);
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

static void mlp_initialise(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_initialise_generator_dense1_kernel, 0, (mlp_task){call, (float *[]){arena + 0},
            (uint32_t[]){4210263873u}, thread, threads});
        run(kernels->mlp_initialise_generator_dense1_bias, 1,
            (mlp_task){call, (float *[]){arena + 8192, arena + 8448, arena + 576912, arena + 813568, arena + 813696, arena + 813824, arena + 813952, arena + 814080, arena + 814208},
            NULL, thread, threads});
        run(kernels->mlp_initialise_generator_batchNorm1_gamma, 2,
            (mlp_task){call, (float *[]){arena + 8320, arena + 577040}, NULL, thread, threads});
        run(kernels->mlp_initialise_generator_dense2_kernel, 3, (mlp_task){call, (float *[]){arena + 8576},
            (uint32_t[]){3814065834u}, thread, threads});
        run(kernels->mlp_initialise_generator_dense2_bias, 4,
            (mlp_task){call, (float *[]){arena + 41344, arena + 41856, arena + 577168, arena + 779408, arena + 879872, arena + 880128, arena + 880384, arena + 880640, arena + 880896, arena + 881152, arena + 2352416, arena + 2352672},
            NULL, thread, threads});
        run(kernels->mlp_initialise_generator_batchNorm2_gamma, 5,
            (mlp_task){call, (float *[]){arena + 41600, arena + 577424}, NULL, thread, threads});
        run(kernels->mlp_initialise_generator_dense3_kernel, 6, (mlp_task){call, (float *[]){arena + 42112},
            (uint32_t[]){3311711683u}, thread, threads});
        run(kernels->mlp_initialise_generator_dense3_bias, 7,
            (mlp_task){call, (float *[]){arena + 173184, arena + 174208, arena + 577680, arena + 1143552, arena + 1144064, arena + 1144576, arena + 1145088, arena + 1145600, arena + 1146112},
            NULL, thread, threads});
        run(kernels->mlp_initialise_generator_batchNorm3_gamma, 8,
            (mlp_task){call, (float *[]){arena + 173696, arena + 578192}, NULL, thread, threads});
        run(kernels->mlp_initialise_generator_dense4_kernel, 9, (mlp_task){call, (float *[]){arena + 174720},
            (uint32_t[]){1032238516u}, thread, threads});
        run(kernels->mlp_initialise_generator_dense4_bias, 10,
            (mlp_task){call, (float *[]){arena + 576128, arena + 1949440, arena + 1950224}, NULL, thread,
            threads});
        run(kernels->mlp_initialise_discriminator_dense1_kernel, 11,
            (mlp_task){call, (float *[]){arena + 578704}, (uint32_t[]){2070990100u}, thread, threads});
        run(kernels->mlp_initialise_discriminator_dense2_kernel, 12,
            (mlp_task){call, (float *[]){arena + 779664}, (uint32_t[]){3157097407u}, thread, threads});
        run(kernels->mlp_initialise_discriminator_dense2_bias, 13,
            (mlp_task){call, (float *[]){arena + 796048, arena + 2385696, arena + 2385760}, NULL, thread,
            threads});
        run(kernels->mlp_initialise_discriminator_dense3_kernel, 14,
            (mlp_task){call, (float *[]){arena + 796112}, (uint32_t[]){770748454u}, thread, threads});
        run(kernels->mlp_initialise_discriminator_dense3_bias, 15,
            (mlp_task){call, (float *[]){arena + 797136, arena + 2387872, arena + 2387888}, NULL, thread,
            threads});
        run(kernels->mlp_initialise_discriminator_dense4_kernel, 16,
            (mlp_task){call, (float *[]){arena + 797152}, (uint32_t[]){529693857u}, thread, threads});
        run(kernels->mlp_initialise_discriminator_dense4_bias, 17,
            (mlp_task){call, (float *[]){arena + 797168, arena + 2387936, arena + 2387952}, NULL, thread,
            threads});
        run(kernels->mlp_initialise_adam_generator_dense1_kernel_m, 18,
            (mlp_task){call, (float *[]){arena + 797184, arena + 805376}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_generator_dense2_kernel_m, 19,
            (mlp_task){call, (float *[]){arena + 814336, arena + 847104}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_generator_dense3_kernel_m, 20,
            (mlp_task){call, (float *[]){arena + 881408, arena + 1012480}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_generator_dense4_kernel_m, 21,
            (mlp_task){call, (float *[]){arena + 1146624, arena + 1548032}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_discriminator_dense1_kernel_m, 22,
            (mlp_task){call, (float *[]){arena + 1951008, arena + 2151712}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_discriminator_dense2_kernel_m, 23,
            (mlp_task){call, (float *[]){arena + 2352928, arena + 2369312}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_discriminator_dense3_kernel_m, 24,
            (mlp_task){call, (float *[]){arena + 2385824, arena + 2386848}, NULL, thread, threads});
        run(kernels->mlp_initialise_adam_discriminator_dense4_kernel_m, 25,
            (mlp_task){call, (float *[]){arena + 2387904, arena + 2387920}, NULL, thread, threads});
    }
}

static void mlp_step(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_step_pack_generator_dense1_kernel, 0,
            (mlp_task){call, (float *[]){arena + 0, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_noise, 1,
            (mlp_task){call, (float *[]){arena + 3921920, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3921920, 0, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense1_product, 2,
            (mlp_task){call, (float *[]){arena + 3856384, arena + 3921920, arena + 2387968, arena + 8192, arena + 2396160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3856384, 8192, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_mean, 3,
            (mlp_task){call, (float *[]){arena + 2396160, arena + 576912, arena + 3931408}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3931408, 24576, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_centred, 4,
            (mlp_task){call, (float *[]){arena + 3856384, arena + 8192, arena + 3931408, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_moving_variance_new, 5,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 577040, arena + 3931536}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3931536, 24704, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense2_kernel, 6,
            (mlp_task){call, (float *[]){arena + 8576, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm1_normalised, 7,
            (mlp_task){call, (float *[]){arena + 3856384, arena + 8192, arena + 3931408, arena + 3931536, arena + 8320, arena + 8448, arena + 3872768},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3872768, 24832, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense2_product, 8,
            (mlp_task){call, (float *[]){arena + 3758080, arena + 3872768, arena + 2387968, arena + 41344, arena + 2420736},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3758080, 41216, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_mean, 9,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 577168, arena + 3930896}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3930896, 73984, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_centred, 10,
            (mlp_task){call, (float *[]){arena + 3758080, arena + 41344, arena + 3930896, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_moving_variance_new, 11,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 577424, arena + 3931152}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3931152, 74240, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense3_kernel, 12,
            (mlp_task){call, (float *[]){arena + 42112, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm2_normalised, 13,
            (mlp_task){call, (float *[]){arena + 3758080, arena + 41344, arena + 3930896, arena + 3931152, arena + 41600, arena + 41856, arena + 3790848},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3790848, 74496, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense3_product, 14,
            (mlp_task){call, (float *[]){arena + 3627008, arena + 3790848, arena + 2387968, arena + 173184, arena + 2519040},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3627008, 107264, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_mean, 15,
            (mlp_task){call, (float *[]){arena + 2519040, arena + 577680, arena + 3495936}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3495936, 172800, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_centred, 16,
            (mlp_task){call, (float *[]){arena + 3627008, arena + 173184, arena + 3495936, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_moving_variance_new, 17,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 578192, arena + 3496448}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3496448, 173312, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense4_kernel, 18,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm3_normalised, 19,
            (mlp_task){call, (float *[]){arena + 3627008, arena + 173184, arena + 3495936, arena + 3496448, arena + 173696, arena + 174208, arena + 3692544},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3692544, 173824, 1, 128, 512});
        run(kernels->mlp_step_pack_discriminator_dense1_kernel, 20,
            (mlp_task){call, (float *[]){arena + 578704, arena + 2797568}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense4_product, 21,
            (mlp_task){call, (float *[]){arena + 3692544, arena + 2387968, arena + 576128, arena + 3526656},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3526656, 239360, 1, 128, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_discriminator_dense2_kernel, 22,
            (mlp_task){call, (float *[]){arena + 779664, arena + 2453504}, NULL, thread, threads});
        run(kernels->mlp_step_discriminator_dense1_real_product, 23,
            (mlp_task){call, (float *[]){(float *)call->inputs[0], arena + 2797568, arena + 779408, arena + 2387968},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 339712, 1, 128, 256});
        run(kernels->mlp_step_pack_discriminator_dense3_kernel, 24,
            (mlp_task){call, (float *[]){arena + 796112, arena + 2469888}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense2_real_product, 25,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 2453504, arena + 796048, arena + 2486272},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2486272, 372480, 1, 128, 64});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel, 26,
            (mlp_task){call, (float *[]){arena + 797152, arena + 2470912}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_real_product, 27,
            (mlp_task){call, (float *[]){arena + 2486272, arena + 2469888, arena + 797136, arena + 2510848},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2510848, 380672, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense4_real_product, 28,
            (mlp_task){call, (float *[]){arena + 2510848, arena + 2470912, arena + 797168, arena + 2543616, call->trace ? call->trace + 108544 : NULL, arena + 2470928, arena + 2470944, arena + 2470960},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2543616, 382720, 1, 128, 1});
        run(kernels->mlp_step_discriminator_dense1_fake_product, 29,
            (mlp_task){call, (float *[]){arena + 3526656, arena + 2797568, arena + 779408, arena + 2420736},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2420736, 382848, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense2_real_product, 30,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 2453504, arena + 796048, arena + 2494464},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2494464, 415616, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_fake_product, 31,
            (mlp_task){call, (float *[]){arena + 2494464, arena + 2469888, arena + 797136, arena + 797152, arena + 2512896, arena + 2453504},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2512896, 423808, 1, 128, 16});
        if (call->kept) keep(call, thread, threads, (place){2453504, 425856, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense4_fake_product, 32,
            (mlp_task){call, (float *[]){arena + 2512896, arena + 2470912, arena + 797168, arena + 2543744, arena + 2543872, call->trace ? call->trace + 108672 : NULL, arena + 2455552, arena + 2455568, arena + 2455584, arena + 2455600},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2543744, 427904, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){2543872, 428032, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_score_real, 33,
            (mlp_task){call, (float *[]){arena + 2470928, arena + 2455552, arena + 2470944, arena + 2455568, arena + 2455584, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 904192 : NULL, call->trace ? call->trace + 904208 : NULL},
            NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense4_fake_bias, 34,
            (mlp_task){call, (float *[]){arena + 2455600, arena + 2470960, arena + 2387936, arena + 2387952, arena + 797168, call->trace ? call->trace + 327264 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 35,
            (mlp_task){call, (float *[]){arena + 2543744, arena + 2514944}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense3_kernel_2, 36,
            (mlp_task){call, (float *[]){arena + 796112, arena + 2551808}, NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_leakyReLU3_fake, 37,
            (mlp_task){call, (float *[]){arena + 2543744, arena + 797152, arena + 2512896, arena + 2516992, arena + 2544000},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2516992, 428160, 1, 128, 16});
        run(kernels->mlp_step_pack_discriminator_dense2_kernel_2, 38,
            (mlp_task){call, (float *[]){arena + 779664, arena + 2519040}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense3_fake_product, 39,
            (mlp_task){call, (float *[]){arena + 2453504, arena + 2551808, arena + 2494464, arena + 2543744, arena + 2502656, arena + 2535424, arena + 2553088},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2502656, 430208, 1, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){2535424, 438400, 1, 128, 64});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel_2, 40,
            (mlp_task){call, (float *[]){arena + 797152, arena + 2544016}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_fake_product, 41,
            (mlp_task){call, (float *[]){arena + 2502656, arena + 2519040, arena + 2420736, arena + 2543744, arena + 2543872, arena + 2453504, arena + 3823616, arena + 2552832},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2453504, 446592, 1, 128, 256});
        if (call->kept) keep(call, thread, threads, (place){3823616, 479360, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense4_real_product, 42,
            (mlp_task){call, (float *[]){arena + 2543616, arena + 2544016, arena + 2510848, arena + 2502656, arena + 2506752},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2502656, 512128, 1, 128, 16});
        run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 43,
            (mlp_task){call, (float *[]){arena + 2543616, arena + 2504704}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense4_real_product_2, 44,
            (mlp_task){call, (float *[]){arena + 2512896, arena + 2514944, arena + 2510848, arena + 2504704, arena + 2387904, arena + 2387920, arena + 797152, call->trace ? call->trace + 327248 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense3_real_bias, 45,
            (mlp_task){call, (float *[]){arena + 2544000, arena + 2506752, arena + 2387872, arena + 2387888, arena + 797136, call->trace ? call->trace + 327232 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense3_real_product, 46,
            (mlp_task){call, (float *[]){arena + 2502656, arena + 2551808, arena + 2486272, arena + 2543616, arena + 2504704},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2543616, 514176, 1, 128, 64});
        run(kernels->mlp_step_grad_discriminator_dense3_real_product_2, 47,
            (mlp_task){call, (float *[]){arena + 2494464, arena + 2516992, arena + 2486272, arena + 2502656, arena + 2385824, arena + 2386848, arena + 796112, call->trace ? call->trace + 326208 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_real_bias, 48,
            (mlp_task){call, (float *[]){arena + 2553088, arena + 2504704, arena + 2385696, arena + 2385760, arena + 796048, call->trace ? call->trace + 326144 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_real_product, 49,
            (mlp_task){call, (float *[]){arena + 2543616, arena + 2519040, arena + 2387968, arena + 2486272, arena + 2551808},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2486272, 522368, 1, 128, 256});
        run(kernels->mlp_step_grad_discriminator_dense2_real_product_2, 50,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 2535424, arena + 2387968, arena + 2543616, arena + 3889152, arena + 3905536, call->trace ? call->trace + 309760 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3889152, 555136, 1, 1, 16384});
        if (call->kept) keep(call, thread, threads, (place){3905536, 571520, 1, 1, 16384});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense1_real_bias, 51,
            (mlp_task){call, (float *[]){arena + 2552832, arena + 2551808, arena + 2352416, arena + 2352672, arena + 779408, call->trace ? call->trace + 309504 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense1_kernel_2, 52,
            (mlp_task){call, (float *[]){arena + 578704, arena + 2789376}, NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense1_real_product, 53,
            (mlp_task){call, (float *[]){arena + 3526656, arena + 2453504, (float *)call->inputs[0], arena + 2486272, arena + 2994176, arena + 3194880, call->trace ? call->trace + 108800 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2994176, 587904, 1, 1, 200704});
        if (call->kept) keep(call, thread, threads, (place){3194880, 788608, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense4_kernel_2, 54,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense1_fake_product, 55,
            (mlp_task){call, (float *[]){arena + 3823616, arena + 2789376, arena + 3526656, arena + 3395584, arena + 3930112},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3395584, 989312, 1, 128, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense4_product, 56,
            (mlp_task){call, (float *[]){arena + 2920448, arena + 3395584, arena + 2387968, arena + 173696, arena + 3627008, arena + 173184, arena + 3495936, arena + 3496448, arena + 2990080, arena + 2990592, arena + 2891776},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2920448, 1089664, 1, 128, 512});
        run(kernels->mlp_step_pack_grad_generator_tanh1, 57,
            (mlp_task){call, (float *[]){arena + 3395584, arena + 2789376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense4_product_2, 58,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 3692544, arena + 2789376, call->trace ? call->trace + 502000 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 1155200, 1, 1, 401408});
        run(kernels->mlp_step_grad_generator_batchNorm3_inverse_deviation, 59,
            (mlp_task){call, (float *[]){arena + 2891776, arena + 3496448, arena + 2990080, arena + 173696, arena + 2990592, arena + 1144576, arena + 1145088, arena + 1145600, arena + 1146112, arena + 174208, arena + 2985984, arena + 2986496, arena + 2991104},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2985984, 1556608, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2986496, 1557120, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2991104, 1557632, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense3_kernel_2, 60,
            (mlp_task){call, (float *[]){arena + 42112, arena + 2789376}, NULL, thread, threads});
        run(kernels->mlp_step_grad_generator_batchNorm3_squares, 61,
            (mlp_task){call, (float *[]){arena + 2985984, arena + 3627008, arena + 173184, arena + 3495936, arena + 2920448, arena + 173696, arena + 3496448, arena + 2986496, arena + 3692544, arena + 2991616},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3692544, 1558144, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense3_product, 62,
            (mlp_task){call, (float *[]){arena + 2920448, arena + 3692544, arena + 2789376, arena + 41600, arena + 3758080, arena + 41344, arena + 3930896, arena + 3931152, arena + 2992128, arena + 2992384, arena + 2953216},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2920448, 1623680, 1, 128, 256});
        run(kernels->mlp_step_grad_generator_dense3_product_2, 63,
            (mlp_task){call, (float *[]){arena + 3395584, arena + 3790848, arena + 3692544, call->trace ? call->trace + 369392 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3395584, 1656448, 1, 1, 131072});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm2_inverse_deviation, 64,
            (mlp_task){call, (float *[]){arena + 2953216, arena + 3931152, arena + 2992128, arena + 41600, arena + 2992384, arena + 880384, arena + 880640, arena + 880896, arena + 881152, arena + 41856, arena + 2854912, arena + 2855168, arena + 2992640},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2854912, 1787520, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2855168, 1787776, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2992640, 1788032, 1, 1, 256});
        run(kernels->mlp_step_pack_generator_dense2_kernel_2, 65,
            (mlp_task){call, (float *[]){arena + 8576, arena + 2789376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm2_squares, 66,
            (mlp_task){call, (float *[]){arena + 2854912, arena + 3758080, arena + 41344, arena + 3930896, arena + 2920448, arena + 41600, arena + 3931152, arena + 2855168, arena + 2822144, arena + 2992896},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2822144, 1788288, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense2_product, 67,
            (mlp_task){call, (float *[]){arena + 2854912, arena + 2822144, arena + 2789376, arena + 8320, arena + 3856384, arena + 8192, arena + 3931408, arena + 3931536, arena + 2993152, arena + 2993280, arena + 2871296},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2854912, 1821056, 1, 128, 128});
        run(kernels->mlp_step_grad_generator_dense2_product_2, 68,
            (mlp_task){call, (float *[]){arena + 3627008, arena + 3872768, arena + 2822144, call->trace ? call->trace + 335856 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3627008, 1837440, 1, 1, 32768});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm1_inverse_deviation, 69,
            (mlp_task){call, (float *[]){arena + 2871296, arena + 3931536, arena + 2993152, arena + 8320, arena + 2993280, arena + 813824, arena + 813952, arena + 814080, arena + 814208, arena + 8448, arena + 2805760, arena + 2805888, arena + 2993408},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2805760, 1870208, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2805888, 1870336, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2993408, 1870464, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm1_squares, 70,
            (mlp_task){call, (float *[]){arena + 2805760, arena + 3856384, arena + 8192, arena + 3931408, arena + 2854912, arena + 8320, arena + 3931536, arena + 2805888, arena + 2789376, arena + 2993536},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1870592, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense1_product, 71,
            (mlp_task){call, (float *[]){arena + 3659776, arena + 3921920, arena + 2789376, call->trace ? call->trace + 327280 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3659776, 1886976, 1, 1, 8192});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_adam_discriminator_dense1_kernel_m, 72,
            (mlp_task){call, (float *[]){arena + 1951008, arena + 2994176, arena + 2789376}, (uint32_t[]){0u},
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1895168, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_adam_discriminator_dense1_kernel_v, 73,
            (mlp_task){call, (float *[]){arena + 2151712, arena + 3194880, arena + 2789376, arena + 578704},
            NULL, thread, threads});
        run(kernels->mlp_step_adam_discriminator_dense2_kernel_m, 74,
            (mlp_task){call, (float *[]){arena + 2352928, arena + 3889152, arena + 2369312, arena + 3905536, arena + 779664},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense1_kernel_m, 75,
            (mlp_task){call, (float *[]){arena + 797184, arena + 3659776, arena + 805376, arena + 0},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense1_bias, 76,
            (mlp_task){call, (float *[]){arena + 2993536, arena + 813568, arena + 813696, arena + 8192},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense2_kernel_m, 77,
            (mlp_task){call, (float *[]){arena + 814336, arena + 3627008, arena + 847104, arena + 8576},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense2_bias, 78,
            (mlp_task){call, (float *[]){arena + 2992896, arena + 879872, arena + 880128, arena + 41344},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense3_kernel_m, 79,
            (mlp_task){call, (float *[]){arena + 881408, arena + 3395584, arena + 1012480, arena + 42112},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense3_bias, 80,
            (mlp_task){call, (float *[]){arena + 2991616, arena + 1143552, arena + 1144064, arena + 173184},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense4_kernel_m, 81,
            (mlp_task){call, (float *[]){arena + 1146624, arena + 2387968, arena + 1548032, arena + 174720},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense4_bias, 82,
            (mlp_task){call, (float *[]){arena + 3930112, arena + 1949440, arena + 1950224, arena + 576128},
            (uint32_t[]){0u}, thread, threads});
        if (call->trace) run(kernels->mlp_step_generator_reshape1, 83,
                             (mlp_task){call, (float *[]){arena + 3526656, call->trace ? call->trace + 8192 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense1_bias, 84,
                             (mlp_task){call, (float *[]){arena + 2993536, call->trace ? call->trace + 335472 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm1_gamma, 85,
                             (mlp_task){call, (float *[]){arena + 2993280, call->trace ? call->trace + 335600 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm1_gamma, 86,
                             (mlp_task){call, (float *[]){arena + 2993152, call->trace ? call->trace + 335728 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense2_bias, 87,
                             (mlp_task){call, (float *[]){arena + 2992896, call->trace ? call->trace + 368624 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm2_gamma, 88,
                             (mlp_task){call, (float *[]){arena + 2992384, call->trace ? call->trace + 368880 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm2_gamma, 89,
                             (mlp_task){call, (float *[]){arena + 2992128, call->trace ? call->trace + 369136 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense3_bias, 90,
                             (mlp_task){call, (float *[]){arena + 2991616, call->trace ? call->trace + 500464 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm3_gamma, 91,
                             (mlp_task){call, (float *[]){arena + 2990592, call->trace ? call->trace + 500976 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm3_gamma, 92,
                             (mlp_task){call, (float *[]){arena + 2990080, call->trace ? call->trace + 501488 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense4_bias, 93,
                             (mlp_task){call, (float *[]){arena + 3930112, call->trace ? call->trace + 903408 : NULL},
                             NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm1_gamma, 94,
            (mlp_task){call, (float *[]){arena + 2993408, arena + 8320}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm2_gamma, 95,
            (mlp_task){call, (float *[]){arena + 2992640, arena + 41600}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm3_gamma, 96,
            (mlp_task){call, (float *[]){arena + 2991104, arena + 173696}, NULL, thread, threads});
    }
}

static void mlp_generate(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_step_pack_generator_dense1_kernel, 0,
            (mlp_task){call, (float *[]){arena + 0, arena + 2387968}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense1_product, 1,
            (mlp_task){call, (float *[]){arena + 2420736, (float *)call->inputs[0], arena + 2387968}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2420736, 0, 1, 64, 128});
        run(kernels->mlp_generate_generator_batchNorm1_inverse_deviation, 2,
            (mlp_task){call, (float *[]){arena + 577040, arena + 2437120}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2437120, 8192, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense2_kernel, 3,
            (mlp_task){call, (float *[]){arena + 8576, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_generate_generator_batchNorm1_normalised, 4,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 8192, arena + 576912, arena + 2437120, arena + 8320, arena + 8448, arena + 2428928},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2428928, 8320, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense2_product, 5,
            (mlp_task){call, (float *[]){arena + 2519040, arena + 2428928, arena + 2387968}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2519040, 16512, 1, 64, 256});
        run(kernels->mlp_generate_generator_batchNorm2_inverse_deviation, 6,
            (mlp_task){call, (float *[]){arena + 577424, arena + 2551808}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2551808, 32896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense3_kernel, 7,
            (mlp_task){call, (float *[]){arena + 42112, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_generate_generator_batchNorm2_normalised, 8,
            (mlp_task){call, (float *[]){arena + 2519040, arena + 41344, arena + 577168, arena + 2551808, arena + 41600, arena + 41856, arena + 2535424},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2535424, 33152, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense3_product, 9,
            (mlp_task){call, (float *[]){arena + 2797568, arena + 2535424, arena + 2387968}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 49536, 1, 64, 512});
        run(kernels->mlp_generate_generator_batchNorm3_inverse_deviation, 10,
            (mlp_task){call, (float *[]){arena + 578192, arena + 2830336}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2830336, 82304, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense4_kernel, 11,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_generate_generator_batchNorm3_normalised, 12,
            (mlp_task){call, (float *[]){arena + 2797568, arena + 173184, arena + 577680, arena + 2830336, arena + 173696, arena + 174208, arena + 2847744},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2847744, 82816, 1, 64, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense4_product, 13,
            (mlp_task){call, (float *[]){arena + 2847744, arena + 2387968, arena + 576128, arena + 2797568},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 115584, 1, 64, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_reshape1, 14,
            (mlp_task){call, (float *[]){arena + 2797568, call->outputs[0]}, NULL, thread, threads});
    }
}

static void mlp_generate_one(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_generate_one_generator_dense1_product, 0,
            (mlp_task){call, (float *[]){arena + 2387968, (float *)call->inputs[0], arena + 0}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 0, 1, 1, 128});
        run(kernels->mlp_generate_generator_batchNorm1_inverse_deviation, 1,
            (mlp_task){call, (float *[]){arena + 577040, arena + 2388096}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388096, 128, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_batchNorm1_normalised, 2,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 8192, arena + 576912, arena + 2388096, arena + 8320, arena + 8448, arena + 2388224},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388224, 256, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_dense2_product, 3,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 2388224, arena + 8576}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 384, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm2_inverse_deviation, 4,
            (mlp_task){call, (float *[]){arena + 577424, arena + 2388224}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388224, 640, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_batchNorm2_normalised, 5,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 41344, arena + 577168, arena + 2388224, arena + 41600, arena + 41856, arena + 2388480},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388480, 896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_dense3_product, 6,
            (mlp_task){call, (float *[]){arena + 2797568, arena + 2388480, arena + 42112}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 1152, 1, 1, 512});
        run(kernels->mlp_generate_generator_batchNorm3_inverse_deviation, 7,
            (mlp_task){call, (float *[]){arena + 578192, arena + 2798080}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2798080, 1664, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_generator_dense4_kernel, 8,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_generate_one_generator_batchNorm3_normalised, 9,
            (mlp_task){call, (float *[]){arena + 2797568, arena + 173184, arena + 577680, arena + 2798080, arena + 173696, arena + 174208, arena + 2798592},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2798592, 2176, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_dense4_product, 10,
            (mlp_task){call, (float *[]){arena + 2798592, arena + 2387968, arena + 576128, arena + 2797568},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 2688, 1, 1, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_one_generator_reshape1, 11,
            (mlp_task){call, (float *[]){arena + 2797568, call->outputs[0]}, NULL, thread, threads});
    }
}

static void mlp_discriminate(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_step_pack_discriminator_dense1_kernel, 0,
            (mlp_task){call, (float *[]){arena + 578704, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense2_kernel, 1,
            (mlp_task){call, (float *[]){arena + 779664, arena + 2621440}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense1_real_product, 2,
            (mlp_task){call, (float *[]){(float *)call->inputs[0], arena + 2387968, arena + 779408, arena + 2588672},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2588672, 0, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_discriminator_dense3_kernel, 3,
            (mlp_task){call, (float *[]){arena + 796112, arena + 2398208}, NULL, thread, threads});
        run(kernels->mlp_step_discriminator_dense2_real_product, 4,
            (mlp_task){call, (float *[]){arena + 2588672, arena + 2621440, arena + 796048, arena + 2387968},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 32768, 1, 128, 64});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel, 5,
            (mlp_task){call, (float *[]){arena + 797152, arena + 2399232}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_real_product, 6,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 2398208, arena + 797136, arena + 2396160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2396160, 40960, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_discriminate_discriminator_dense4_product, 7,
            (mlp_task){call, (float *[]){arena + 2396160, arena + 2399232, arena + 797168, call->outputs[0]},
            NULL, thread, threads});
    }
}

static const bespoke_tensor mlp_states[72] = {
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

#define mlp_initialise_inputs NULL

#define mlp_initialise_outputs NULL

#define mlp_initialise_traced NULL

#define mlp_initialise_kept NULL

static const bespoke_kernel mlp_initialise_kernels[26] = {
    {"mlp_initialise_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 32768.0},
    {"mlp_initialise_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 4608.0},
    {"mlp_initialise_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_initialise_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 131072.0},
    {"mlp_initialise_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 12288.0},
    {"mlp_initialise_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_initialise_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 524288.0},
    {"mlp_initialise_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 18432.0},
    {"mlp_initialise_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_initialise_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 1605632.0},
    {"mlp_initialise_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 9408.0},
    {"mlp_initialise_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 802816.0},
    {"mlp_initialise_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 65536.0},
    {"mlp_initialise_discriminator_dense2_bias", "Models/MLP.swift:27", 0.0, 0.0, 768.0},
    {"mlp_initialise_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 4096.0},
    {"mlp_initialise_discriminator_dense3_bias", "Models/MLP.swift:27", 0.0, 0.0, 192.0},
    {"mlp_initialise_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 64.0},
    {"mlp_initialise_discriminator_dense4_bias", "Models/MLP.swift:30", 0.0, 0.0, 12.0},
    {"mlp_initialise_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_initialise_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_initialise_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_initialise_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_initialise_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_initialise_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_initialise_adam_discriminator_dense3_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_initialise_adam_discriminator_dense4_kernel_m", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
};

static const bespoke_tensor mlp_step_inputs[1] = {
    {"real", 3, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor mlp_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor mlp_step_traced[28] = {
    {"noise", 3, 2, {128, 64, 1, 1}, 8192, 0},
    {"fake", 3, 4, {128, 28, 28, 1}, 100352, 8192},
    {"logits/real", 3, 2, {128, 1, 1, 1}, 128, 108544},
    {"logits/fake", 3, 2, {128, 1, 1, 1}, 128, 108672},
    {"grad/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 108800},
    {"grad/discriminator/dense1/bias", 3, 1, {256, 1, 1, 1}, 256, 309504},
    {"grad/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 309760},
    {"grad/discriminator/dense2/bias", 3, 1, {64, 1, 1, 1}, 64, 326144},
    {"grad/discriminator/dense3/kernel", 3, 2, {64, 16, 1, 1}, 1024, 326208},
    {"grad/discriminator/dense3/bias", 3, 1, {16, 1, 1, 1}, 16, 327232},
    {"grad/discriminator/dense4/kernel", 3, 2, {16, 1, 1, 1}, 16, 327248},
    {"grad/discriminator/dense4/bias", 3, 1, {1, 1, 1, 1}, 1, 327264},
    {"grad/generator/dense1/kernel", 3, 2, {64, 128, 1, 1}, 8192, 327280},
    {"grad/generator/dense1/bias", 3, 1, {128, 1, 1, 1}, 128, 335472},
    {"grad/generator/batchNorm1/gamma", 3, 1, {128, 1, 1, 1}, 128, 335600},
    {"grad/generator/batchNorm1/beta", 3, 1, {128, 1, 1, 1}, 128, 335728},
    {"grad/generator/dense2/kernel", 3, 2, {128, 256, 1, 1}, 32768, 335856},
    {"grad/generator/dense2/bias", 3, 1, {256, 1, 1, 1}, 256, 368624},
    {"grad/generator/batchNorm2/gamma", 3, 1, {256, 1, 1, 1}, 256, 368880},
    {"grad/generator/batchNorm2/beta", 3, 1, {256, 1, 1, 1}, 256, 369136},
    {"grad/generator/dense3/kernel", 3, 2, {256, 512, 1, 1}, 131072, 369392},
    {"grad/generator/dense3/bias", 3, 1, {512, 1, 1, 1}, 512, 500464},
    {"grad/generator/batchNorm3/gamma", 3, 1, {512, 1, 1, 1}, 512, 500976},
    {"grad/generator/batchNorm3/beta", 3, 1, {512, 1, 1, 1}, 512, 501488},
    {"grad/generator/dense4/kernel", 3, 2, {512, 784, 1, 1}, 401408, 502000},
    {"grad/generator/dense4/bias", 3, 1, {784, 1, 1, 1}, 784, 903408},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 904192},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 904208},
};

static const bespoke_tensor mlp_step_kept[57] = {
    {"noise", 3, 2, {128, 64, 1, 1}, 8192, 0},
    {"generator/dense1/product", 3, 2, {128, 128, 1, 1}, 16384, 8192},
    {"generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 24576},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 24704},
    {"generator/batchNorm1", 3, 2, {128, 128, 1, 1}, 16384, 24832},
    {"generator/dense2/product", 3, 2, {128, 256, 1, 1}, 32768, 41216},
    {"generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 73984},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {256, 1, 1, 1}, 256, 74240},
    {"generator/batchNorm2", 3, 2, {128, 256, 1, 1}, 32768, 74496},
    {"generator/dense3/product", 3, 2, {128, 512, 1, 1}, 65536, 107264},
    {"generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 172800},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {512, 1, 1, 1}, 512, 173312},
    {"generator/batchNorm3", 3, 2, {128, 512, 1, 1}, 65536, 173824},
    {"generator/tanh1", 3, 2, {128, 784, 1, 1}, 100352, 239360},
    {"discriminator/leakyReLU1/real", 3, 2, {128, 256, 1, 1}, 32768, 339712},
    {"discriminator/leakyReLU2/real", 3, 2, {128, 64, 1, 1}, 8192, 372480},
    {"discriminator/leakyReLU3/real", 3, 2, {128, 16, 1, 1}, 2048, 380672},
    {"grad/loss/discriminator/real", 3, 2, {128, 1, 1, 1}, 128, 382720},
    {"discriminator/leakyReLU1/fake", 3, 2, {128, 256, 1, 1}, 32768, 382848},
    {"discriminator/leakyReLU2/fake", 3, 2, {128, 64, 1, 1}, 8192, 415616},
    {"discriminator/leakyReLU3/fake", 3, 2, {128, 16, 1, 1}, 2048, 423808},
    {"grad/discriminator/leakyReLU3/fake", 3, 2, {128, 16, 1, 1}, 2048, 425856},
    {"grad/loss/discriminator/fake", 3, 2, {128, 1, 1, 1}, 128, 427904},
    {"grad/loss/generator", 3, 2, {128, 1, 1, 1}, 128, 428032},
    {"grad/discriminator/leakyReLU3/fake#2", 3, 2, {128, 16, 1, 1}, 2048, 428160},
    {"grad/discriminator/leakyReLU2/fake", 3, 2, {128, 64, 1, 1}, 8192, 430208},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 2, {128, 64, 1, 1}, 8192, 438400},
    {"grad/discriminator/leakyReLU1/fake", 3, 2, {128, 256, 1, 1}, 32768, 446592},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 2, {128, 256, 1, 1}, 32768, 479360},
    {"grad/discriminator/leakyReLU3/real", 3, 2, {128, 16, 1, 1}, 2048, 512128},
    {"grad/discriminator/leakyReLU2/real", 3, 2, {128, 64, 1, 1}, 8192, 514176},
    {"grad/discriminator/leakyReLU1/real", 3, 2, {128, 256, 1, 1}, 32768, 522368},
    {"adam/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 555136},
    {"adam/discriminator/dense2/kernel#2", 3, 2, {256, 64, 1, 1}, 16384, 571520},
    {"adam/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 587904},
    {"adam/discriminator/dense1/kernel#2", 3, 2, {784, 256, 1, 1}, 200704, 788608},
    {"grad/generator/tanh1", 3, 2, {128, 784, 1, 1}, 100352, 989312},
    {"grad/generator/dense4/product", 3, 2, {128, 512, 1, 1}, 65536, 1089664},
    {"grad/generator/dense4/product#2", 3, 2, {512, 784, 1, 1}, 401408, 1155200},
    {"grad/generator/batchNorm3/squares", 3, 1, {512, 1, 1, 1}, 512, 1556608},
    {"grad/generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 1557120},
    {"generator/batchNorm3/gamma/next", 3, 1, {512, 1, 1, 1}, 512, 1557632},
    {"grad/generator/leakyReLU3", 3, 2, {128, 512, 1, 1}, 65536, 1558144},
    {"grad/generator/dense3/product", 3, 2, {128, 256, 1, 1}, 32768, 1623680},
    {"grad/generator/dense3/product#2", 3, 2, {256, 512, 1, 1}, 131072, 1656448},
    {"grad/generator/batchNorm2/squares", 3, 1, {256, 1, 1, 1}, 256, 1787520},
    {"grad/generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 1787776},
    {"generator/batchNorm2/gamma/next", 3, 1, {256, 1, 1, 1}, 256, 1788032},
    {"grad/generator/leakyReLU2", 3, 2, {128, 256, 1, 1}, 32768, 1788288},
    {"grad/generator/dense2/product", 3, 2, {128, 128, 1, 1}, 16384, 1821056},
    {"grad/generator/dense2/product#2", 3, 2, {128, 256, 1, 1}, 32768, 1837440},
    {"grad/generator/batchNorm1/squares", 3, 1, {128, 1, 1, 1}, 128, 1870208},
    {"grad/generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 1870336},
    {"generator/batchNorm1/gamma/next", 3, 1, {128, 1, 1, 1}, 128, 1870464},
    {"grad/generator/leakyReLU1", 3, 2, {128, 128, 1, 1}, 16384, 1870592},
    {"grad/generator/dense1/product", 3, 2, {64, 128, 1, 1}, 8192, 1886976},
    {"adam/discriminator/dense1/kernel#3", 3, 2, {784, 256, 1, 1}, 200704, 1895168},
};

static const bespoke_kernel mlp_step_kernels[97] = {
    {"mlp_step_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_step_noise", "Models/MLP.swift:7", 0.0, 0.0, 32768.0},
    {"mlp_step_generator_dense1_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 131584.0},
    {"mlp_step_generator_batchNorm1_mean", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_generator_batchNorm1_centred", "Models/MLP.swift:15", 0.0, 0.0, 66560.0},
    {"mlp_step_generator_batchNorm1_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 133632.0},
    {"mlp_step_generator_dense2_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 328704.0},
    {"mlp_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_generator_batchNorm2_centred", "Models/MLP.swift:15", 0.0, 0.0, 133120.0},
    {"mlp_step_generator_batchNorm2_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 267264.0},
    {"mlp_step_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 919552.0},
    {"mlp_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_generator_batchNorm3_centred", "Models/MLP.swift:15", 0.0, 0.0, 266240.0},
    {"mlp_step_generator_batchNorm3_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 534528.0},
    {"mlp_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_generator_dense4_product", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2272320.0},
    {"mlp_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_discriminator_dense1_real_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_discriminator_dense2_real_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_discriminator_dense3_real_product", "Models/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_step_discriminator_dense4_real_product", "Models/MLP.swift:30", 4096.0, 4096.0, 8772.0},
    {"mlp_step_discriminator_dense1_fake_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_dense2_fake_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_discriminator_dense3_fake_product", "Models/MLP.swift:27", 262144.0, 262144.0, 53376.0},
    {"mlp_step_discriminator_dense4_fake_product", "Models/MLP.swift:30", 4096.0, 4096.0, 9284.0},
    {"mlp_step_score_real", "Models/MLP.swift:7", 0.0, 0.0, 36.0},
    {"mlp_step_grad_discriminator_dense4_fake_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_step_pack_grad_loss_discriminator_fake", "Models/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:28", 0.0, 0.0, 16960.0},
    {"mlp_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_grad_discriminator_dense3_fake_product", "Models/MLP.swift:27", 262144.0, 262144.0, 111104.0},
    {"mlp_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_grad_discriminator_dense2_fake_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 492544.0},
    {"mlp_step_grad_discriminator_dense4_real_product", "Models/MLP.swift:30", 4096.0, 4096.0, 16960.0},
    {"mlp_step_pack_grad_loss_discriminator_real", "Models/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_grad_discriminator_dense4_real_product_2", "Models/MLP.swift:30", 8192.0, 8192.0, 17792.0},
    {"mlp_step_grad_discriminator_dense3_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 512.0},
    {"mlp_step_grad_discriminator_dense3_real_product", "Models/MLP.swift:27", 262144.0, 262144.0, 77824.0},
    {"mlp_step_grad_discriminator_dense3_real_product_2", "Models/MLP.swift:27", 524288.0, 524288.0, 106496.0},
    {"mlp_step_grad_discriminator_dense2_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_discriminator_dense2_real_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 360448.0},
    {"mlp_step_grad_discriminator_dense2_real_product_2", "Models/MLP.swift:27", 8388608.0, 8388608.0, 458752.0},
    {"mlp_step_grad_discriminator_dense1_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_grad_discriminator_dense1_real_product", "Models/MLP.swift:27", 102760448.0, 102760448.0, 2670592.0},
    {"mlp_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_grad_discriminator_dense1_fake_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1736704.0},
    {"mlp_step_grad_generator_dense4_product", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2539520.0},
    {"mlp_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 802816.0},
    {"mlp_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2269184.0},
    {"mlp_step_grad_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_grad_generator_batchNorm3_squares", "Models/MLP.swift:15", 0.0, 0.0, 798720.0},
    {"mlp_step_grad_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 1052672.0},
    {"mlp_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 33554432.0, 33554432.0, 917504.0},
    {"mlp_step_grad_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_grad_generator_batchNorm2_squares", "Models/MLP.swift:15", 0.0, 0.0, 399360.0},
    {"mlp_step_grad_generator_dense2_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 395264.0},
    {"mlp_step_grad_generator_dense2_product_2", "Models/MLP.swift:13", 8388608.0, 8388608.0, 327680.0},
    {"mlp_step_grad_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 9216.0},
    {"mlp_step_grad_generator_batchNorm1_squares", "Models/MLP.swift:15", 0.0, 0.0, 199680.0},
    {"mlp_step_grad_generator_dense1_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 131072.0},
    {"mlp_step_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 3211264.0},
    {"mlp_step_adam_discriminator_dense1_kernel_v", "Models/MLP.swift:27", 0.0, 0.0, 4816896.0},
    {"mlp_step_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 524288.0},
    {"mlp_step_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 229376.0},
    {"mlp_step_adam_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 3584.0},
    {"mlp_step_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 917504.0},
    {"mlp_step_adam_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 7168.0},
    {"mlp_step_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 3670016.0},
    {"mlp_step_adam_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 14336.0},
    {"mlp_step_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 11239424.0},
    {"mlp_step_adam_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 21952.0},
    {"mlp_step_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
    {"mlp_step_grad_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 512.0},
    {"mlp_step_grad_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_grad_generator_batchNorm1_beta", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_grad_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 1024.0},
    {"mlp_step_grad_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_grad_generator_batchNorm2_beta", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_grad_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_generator_batchNorm3_beta", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 3136.0},
    {"mlp_step_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
};

static const bespoke_tensor mlp_generate_inputs[1] = {
    {"noise", 3, 2, {64, 64, 1, 1}, 4096, 0},
};

static const bespoke_tensor mlp_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define mlp_generate_traced NULL

static const bespoke_tensor mlp_generate_kept[10] = {
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

static const bespoke_kernel mlp_generate_kernels[15] = {
    {"mlp_generate_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_generate_generator_dense1_product", "Models/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_generate_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_generate_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_generate_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_generate_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_generate_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_generate_generator_dense4_product", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_generate_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
};

static const bespoke_tensor mlp_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 64, 1, 1}, 64, 0},
};

static const bespoke_tensor mlp_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define mlp_generate_one_traced NULL

static const bespoke_tensor mlp_generate_one_kept[10] = {
    {"generator/dense1/product", 3, 2, {1, 128, 1, 1}, 128, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 128},
    {"generator/batchNorm1", 3, 2, {1, 128, 1, 1}, 128, 256},
    {"generator/dense2/product", 3, 2, {1, 256, 1, 1}, 256, 384},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {256, 1, 1, 1}, 256, 640},
    {"generator/batchNorm2", 3, 2, {1, 256, 1, 1}, 256, 896},
    {"generator/dense3/product", 3, 2, {1, 512, 1, 1}, 512, 1152},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {512, 1, 1, 1}, 512, 1664},
    {"generator/batchNorm3", 3, 2, {1, 512, 1, 1}, 512, 2176},
    {"generator/tanh1", 3, 2, {1, 784, 1, 1}, 784, 2688},
};

static const bespoke_kernel mlp_generate_one_kernels[12] = {
    {"mlp_generate_one_generator_dense1_product", "Models/MLP.swift:13", 16384.0, 16384.0, 33536.0},
    {"mlp_generate_one_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_generate_one_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 3584.0},
    {"mlp_generate_one_generator_dense2_product", "Models/MLP.swift:13", 65536.0, 65536.0, 132608.0},
    {"mlp_generate_one_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_one_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 7168.0},
    {"mlp_generate_one_generator_dense3_product", "Models/MLP.swift:13", 262144.0, 262144.0, 527360.0},
    {"mlp_generate_one_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_one_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_generate_one_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 14336.0},
    {"mlp_generate_one_generator_dense4_product", "Models/MLP.swift:17", 802816.0, 802816.0, 1613952.0},
    {"mlp_generate_one_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 6272.0},
};

static const bespoke_tensor mlp_discriminate_inputs[1] = {
    {"image", 3, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor mlp_discriminate_outputs[1] = {
    {"logits", 3, 2, {128, 1, 1, 1}, 128, 0},
};

#define mlp_discriminate_traced NULL

static const bespoke_tensor mlp_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 2, {128, 256, 1, 1}, 32768, 0},
    {"discriminator/leakyReLU2", 3, 2, {128, 64, 1, 1}, 8192, 32768},
    {"discriminator/leakyReLU3", 3, 2, {128, 16, 1, 1}, 2048, 40960},
};

static const bespoke_kernel mlp_discriminate_kernels[8] = {
    {"mlp_discriminate_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_discriminate_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_discriminate_discriminator_dense1_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_discriminate_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_discriminate_discriminator_dense2_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_discriminate_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_discriminate_discriminator_dense3_product", "Models/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_discriminate_discriminator_dense4_product", "Models/MLP.swift:30", 4096.0, 4096.0, 8772.0},
};

const bespoke_program mlp_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "mlp",
    .source = "Models/MLP.swift",
    .fingerprint = "929c305c5f813821",
    .update_order = "simultaneous",
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 64,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .states = mlp_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = 3931664,
    .initialise = {
        .name = "initialise",
        .run = mlp_initialise,
        .inputs = mlp_initialise_inputs,
        .input_count = 0,
        .outputs = mlp_initialise_outputs,
        .output_count = 0,
        .traced = mlp_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = mlp_initialise_kernels,
        .kernel_count = 26,
        .flops = 0.0,
        .nominal_flops = 0.0,
    },
    .step = {
        .name = "step",
        .run = mlp_step,
        .inputs = mlp_step_inputs,
        .input_count = 1,
        .outputs = mlp_step_outputs,
        .output_count = 4,
        .traced = mlp_step_traced,
        .traced_count = 28,
        .trace_floats = 904224,
        .kept = mlp_step_kept,
        .kept_count = 57,
        .kept_floats = 2095872,
        .kernels = mlp_step_kernels,
        .kernel_count = 97,
        .flops = 0x1.58428p+29,
        .nominal_flops = 0x1.58428p+29,
    },
    .generate = {
        .name = "generate",
        .run = mlp_generate,
        .inputs = mlp_generate_inputs,
        .input_count = 1,
        .outputs = mlp_generate_outputs,
        .output_count = 1,
        .traced = mlp_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_generate_kept,
        .kept_count = 10,
        .kept_floats = 165760,
        .kernels = mlp_generate_kernels,
        .kernel_count = 15,
        .flops = 0x1.18p+26,
        .nominal_flops = 0x1.18p+26,
    },
    .generate_one = {
        .name = "generate_one",
        .run = mlp_generate_one,
        .inputs = mlp_generate_one_inputs,
        .input_count = 1,
        .outputs = mlp_generate_one_outputs,
        .output_count = 1,
        .traced = mlp_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 3472,
        .kernels = mlp_generate_one_kernels,
        .kernel_count = 12,
        .flops = 0x1.18p+20,
        .nominal_flops = 0x1.18p+20,
    },
    .discriminate = {
        .name = "discriminate",
        .run = mlp_discriminate,
        .inputs = mlp_discriminate_inputs,
        .input_count = 1,
        .outputs = mlp_discriminate_outputs,
        .output_count = 1,
        .traced = mlp_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 43008,
        .kernels = mlp_discriminate_kernels,
        .kernel_count = 8,
        .flops = 0x1.aa08p+25,
        .nominal_flops = 0x1.aa08p+25,
    },
};
