/* The program mlp, made by bespokec from Models/MLP.swift. Do not edit: edit the model.
 * 
 * Arena of 4342288 floats (17 MiB), the first 2387968 of them states. */
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
            (mlp_task){call, (float *[]){arena + 0, arena + 3936256}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense2_kernel, 1,
            (mlp_task){call, (float *[]){arena + 8576, arena + 3735552}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense3_kernel, 2,
            (mlp_task){call, (float *[]){arena + 42112, arena + 3604480}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense4_kernel, 3,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense1_kernel, 4,
            (mlp_task){call, (float *[]){arena + 578704, arena + 3403776}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense2_kernel, 5,
            (mlp_task){call, (float *[]){arena + 779664, arena + 3768320}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense3_kernel, 6,
            (mlp_task){call, (float *[]){arena + 796112, arena + 3801088}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel, 7,
            (mlp_task){call, (float *[]){arena + 797152, arena + 3803392}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense3_kernel_2, 8,
            (mlp_task){call, (float *[]){arena + 796112, arena + 3802112}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense2_kernel_2, 9,
            (mlp_task){call, (float *[]){arena + 779664, arena + 3784704}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel_2, 10,
            (mlp_task){call, (float *[]){arena + 797152, arena + 3803408}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense1_kernel_2, 11,
            (mlp_task){call, (float *[]){arena + 578704, arena + 3198976}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense4_kernel_2, 12,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2797568}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense3_kernel_2, 13,
            (mlp_task){call, (float *[]){arena + 42112, arena + 3805184}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense2_kernel_2, 14,
            (mlp_task){call, (float *[]){arena + 8576, arena + 4167680}, NULL, thread, threads});
        run(kernels->mlp_step_noise, 15,
            (mlp_task){call, (float *[]){arena + 4331520, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4331520, 0, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense1_product, 16,
            (mlp_task){call, (float *[]){arena + 4265984, arena + 4331520, arena + 3936256, arena + 8192, arena + 3803136},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4265984, 8192, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_mean, 17,
            (mlp_task){call, (float *[]){arena + 3803136, arena + 576912, arena + 4342032}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4342032, 24576, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_centred, 18,
            (mlp_task){call, (float *[]){arena + 4265984, arena + 8192, arena + 4342032, arena + 3803136},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_moving_variance_new, 19,
            (mlp_task){call, (float *[]){arena + 3803136, arena + 577040, arena + 4342160}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4342160, 24704, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm1_normalised, 20,
            (mlp_task){call, (float *[]){arena + 4265984, arena + 8192, arena + 4342032, arena + 4342160, arena + 8320, arena + 8448, arena + 4282368},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4282368, 24832, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense2_product, 21,
            (mlp_task){call, (float *[]){arena + 4200448, arena + 4282368, arena + 3735552, arena + 41344, arena + 3803136},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4200448, 41216, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_mean, 22,
            (mlp_task){call, (float *[]){arena + 3803136, arena + 577168, arena + 4341520}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4341520, 73984, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_centred, 23,
            (mlp_task){call, (float *[]){arena + 4200448, arena + 41344, arena + 4341520, arena + 3735552},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_moving_variance_new, 24,
            (mlp_task){call, (float *[]){arena + 3735552, arena + 577424, arena + 4341776}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4341776, 74240, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm2_normalised, 25,
            (mlp_task){call, (float *[]){arena + 4200448, arena + 41344, arena + 4341520, arena + 4341776, arena + 41600, arena + 41856, arena + 4233216},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4233216, 74496, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense3_product, 26,
            (mlp_task){call, (float *[]){arena + 4036608, arena + 4233216, arena + 3604480, arena + 173184, arena + 3735552},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4036608, 107264, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_mean, 27,
            (mlp_task){call, (float *[]){arena + 3735552, arena + 577680, arena + 4340496}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4340496, 172800, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_centred, 28,
            (mlp_task){call, (float *[]){arena + 4036608, arena + 173184, arena + 4340496, arena + 3604480},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_moving_variance_new, 29,
            (mlp_task){call, (float *[]){arena + 3604480, arena + 578192, arena + 4341008}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){4341008, 173312, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_batchNorm3_normalised, 30,
            (mlp_task){call, (float *[]){arena + 4036608, arena + 173184, arena + 4340496, arena + 4341008, arena + 173696, arena + 174208, arena + 4102144},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4102144, 173824, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_generator_dense4_product, 31,
            (mlp_task){call, (float *[]){arena + 4102144, arena + 2387968, arena + 576128, arena + 3936256},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3936256, 239360, 1, 128, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense1_real_product, 32,
            (mlp_task){call, (float *[]){(float *)call->inputs[0], arena + 3403776, arena + 779408, arena + 2387968},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 339712, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense2_real_product, 33,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 3768320, arena + 796048, arena + 2521088},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2521088, 372480, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_real_product, 34,
            (mlp_task){call, (float *[]){arena + 2521088, arena + 3801088, arena + 797136, arena + 2486272},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2486272, 380672, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense4_real_product, 35,
            (mlp_task){call, (float *[]){arena + 2486272, arena + 3803392, arena + 797168, arena + 2551808, call->trace ? call->trace + 108544 : NULL, arena + 2455552, arena + 2455568, arena + 2455584},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2551808, 382720, 1, 128, 1});
        run(kernels->mlp_step_discriminator_dense1_fake_product, 36,
            (mlp_task){call, (float *[]){arena + 3936256, arena + 3403776, arena + 779408, arena + 2420736},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2420736, 382848, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense2_real_product, 37,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 3768320, arena + 796048, arena + 2529280},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2529280, 415616, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_fake_product, 38,
            (mlp_task){call, (float *[]){arena + 2529280, arena + 3801088, arena + 797136, arena + 797152, arena + 2545664, arena + 2453504},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2545664, 423808, 1, 128, 16});
        if (call->kept) keep(call, thread, threads, (place){2453504, 425856, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense4_fake_product, 39,
            (mlp_task){call, (float *[]){arena + 2545664, arena + 3803392, arena + 797168, arena + 2551936, arena + 2552064, call->trace ? call->trace + 108672 : NULL, arena + 2455600, arena + 2455616, arena + 2455632, arena + 2455648},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2551936, 427904, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){2552064, 428032, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_score_real, 40,
            (mlp_task){call, (float *[]){arena + 2455552, arena + 2455600, arena + 2455568, arena + 2455616, arena + 2455632, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 904192 : NULL, call->trace ? call->trace + 904208 : NULL},
            NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense4_fake_bias, 41,
            (mlp_task){call, (float *[]){arena + 2455648, arena + 2455584, arena + 2387936, arena + 2387952, arena + 797168, call->trace ? call->trace + 327264 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 42,
            (mlp_task){call, (float *[]){arena + 2551936, arena + 2547712}, NULL, thread, threads});
        run(kernels->mlp_step_grad_discriminator_leakyReLU3_fake, 43,
            (mlp_task){call, (float *[]){arena + 2551936, arena + 797152, arena + 2545664, arena + 2549760, arena + 2552256},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2549760, 428160, 1, 128, 16});
        run(kernels->mlp_step_grad_discriminator_dense3_fake_product, 44,
            (mlp_task){call, (float *[]){arena + 2453504, arena + 3802112, arena + 2529280, arena + 2551936, arena + 2537472, arena + 2553856, arena + 2552192},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2537472, 430208, 1, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){2553856, 438400, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_fake_product, 45,
            (mlp_task){call, (float *[]){arena + 2537472, arena + 3784704, arena + 2420736, arena + 2551936, arena + 2552064, arena + 2453504, arena + 2488320, arena + 2570240},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2453504, 446592, 1, 128, 256});
        if (call->kept) keep(call, thread, threads, (place){2488320, 479360, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense4_real_product, 46,
            (mlp_task){call, (float *[]){arena + 2551808, arena + 3803408, arena + 2486272, arena + 2537472, arena + 2541568},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2537472, 512128, 1, 128, 16});
        run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 47,
            (mlp_task){call, (float *[]){arena + 2551808, arena + 2539520}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense4_real_product_2, 48,
            (mlp_task){call, (float *[]){arena + 2545664, arena + 2547712, arena + 2486272, arena + 2539520, arena + 2387904, arena + 2387920, arena + 797152, call->trace ? call->trace + 327248 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense3_real_bias, 49,
            (mlp_task){call, (float *[]){arena + 2552256, arena + 2541568, arena + 2387872, arena + 2387888, arena + 797136, call->trace ? call->trace + 327232 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense3_real_product, 50,
            (mlp_task){call, (float *[]){arena + 2537472, arena + 3802112, arena + 2521088, arena + 2562048, arena + 2486272},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2562048, 514176, 1, 128, 64});
        run(kernels->mlp_step_grad_discriminator_dense3_real_product_2, 51,
            (mlp_task){call, (float *[]){arena + 2529280, arena + 2549760, arena + 2521088, arena + 2537472, arena + 2385824, arena + 2386848, arena + 796112, call->trace ? call->trace + 326208 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_real_bias, 52,
            (mlp_task){call, (float *[]){arena + 2552192, arena + 2486272, arena + 2385696, arena + 2385760, arena + 796048, call->trace ? call->trace + 326144 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense2_real_product, 53,
            (mlp_task){call, (float *[]){arena + 2562048, arena + 3784704, arena + 2387968, arena + 2521088, arena + 2486272},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2521088, 522368, 1, 128, 256});
        run(kernels->mlp_step_grad_discriminator_dense2_real_product_2, 54,
            (mlp_task){call, (float *[]){arena + 2420736, arena + 2553856, arena + 2387968, arena + 2562048, arena + 4298752, arena + 4315136, call->trace ? call->trace + 309760 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){4298752, 555136, 1, 1, 16384});
        if (call->kept) keep(call, thread, threads, (place){4315136, 571520, 1, 1, 16384});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense1_real_bias, 55,
            (mlp_task){call, (float *[]){arena + 2570240, arena + 2486272, arena + 2352416, arena + 2352672, arena + 779408, call->trace ? call->trace + 309504 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_grad_discriminator_dense1_real_product, 56,
            (mlp_task){call, (float *[]){arena + 3936256, arena + 2453504, (float *)call->inputs[0], arena + 2521088, arena + 3403776, arena + 3604480, call->trace ? call->trace + 108800 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3403776, 587904, 1, 1, 200704});
        if (call->kept) keep(call, thread, threads, (place){3604480, 788608, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_discriminator_dense1_fake_product, 57,
            (mlp_task){call, (float *[]){arena + 2488320, arena + 3198976, arena + 3936256, arena + 2387968, arena + 4339712},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 989312, 1, 128, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense4_product, 58,
            (mlp_task){call, (float *[]){arena + 3198976, arena + 2387968, arena + 2797568, arena + 173696, arena + 4036608, arena + 173184, arena + 4340496, arena + 4341008, arena + 3264512, arena + 3265024, arena + 3265536},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3198976, 1089664, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_pack_grad_generator_tanh1, 59,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 2789376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense4_product_2, 60,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 4102144, arena + 2789376, call->trace ? call->trace + 502000 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 1155200, 1, 1, 401408});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm3_inverse_deviation, 61,
            (mlp_task){call, (float *[]){arena + 3265536, arena + 4341008, arena + 3264512, arena + 173696, arena + 3265024, arena + 1144576, arena + 1145088, arena + 1145600, arena + 1146112, arena + 174208, arena + 2854912, arena + 2855424, arena + 3162112},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2854912, 1556608, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2855424, 1557120, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){3162112, 1557632, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm3_squares, 62,
            (mlp_task){call, (float *[]){arena + 2854912, arena + 4036608, arena + 173184, arena + 4340496, arena + 3198976, arena + 173696, arena + 4341008, arena + 2855424, arena + 2789376, arena + 3162624},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1558144, 1, 128, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense3_product, 63,
            (mlp_task){call, (float *[]){arena + 2854912, arena + 2789376, arena + 3805184, arena + 41600, arena + 4200448, arena + 41344, arena + 4341520, arena + 4341776, arena + 3163136, arena + 3163392, arena + 2887680},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2854912, 1623680, 1, 128, 256});
        run(kernels->mlp_step_grad_generator_dense3_product_2, 64,
            (mlp_task){call, (float *[]){arena + 2990080, arena + 4233216, arena + 2789376, call->trace ? call->trace + 369392 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2990080, 1656448, 1, 1, 131072});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm2_inverse_deviation, 65,
            (mlp_task){call, (float *[]){arena + 2887680, arena + 4341776, arena + 3163136, arena + 41600, arena + 3163392, arena + 880384, arena + 880640, arena + 880896, arena + 881152, arena + 41856, arena + 2822144, arena + 2822400, arena + 3163648},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2822144, 1787520, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2822400, 1787776, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){3163648, 1788032, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm2_squares, 66,
            (mlp_task){call, (float *[]){arena + 2822144, arena + 4200448, arena + 41344, arena + 4341520, arena + 2854912, arena + 41600, arena + 4341776, arena + 2822400, arena + 2789376, arena + 3163904},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1788288, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense2_product, 67,
            (mlp_task){call, (float *[]){arena + 2822144, arena + 2789376, arena + 4167680, arena + 8320, arena + 4265984, arena + 8192, arena + 4342032, arena + 4342160, arena + 3164160, arena + 3164288, arena + 2838528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2822144, 1821056, 1, 128, 128});
        run(kernels->mlp_step_grad_generator_dense2_product_2, 68,
            (mlp_task){call, (float *[]){arena + 3121152, arena + 4282368, arena + 2789376, call->trace ? call->trace + 335856 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3121152, 1837440, 1, 1, 32768});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm1_inverse_deviation, 69,
            (mlp_task){call, (float *[]){arena + 2838528, arena + 4342160, arena + 3164160, arena + 8320, arena + 3164288, arena + 813824, arena + 813952, arena + 814080, arena + 814208, arena + 8448, arena + 2805760, arena + 2805888, arena + 3164416},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2805760, 1870208, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2805888, 1870336, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){3164416, 1870464, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_batchNorm1_squares, 70,
            (mlp_task){call, (float *[]){arena + 2805760, arena + 4265984, arena + 8192, arena + 4342032, arena + 2822144, arena + 8320, arena + 4342160, arena + 2805888, arena + 2789376, arena + 3164544},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1870592, 1, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_grad_generator_dense1_product, 71,
            (mlp_task){call, (float *[]){arena + 3153920, arena + 4331520, arena + 2789376, call->trace ? call->trace + 327280 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3153920, 1886976, 1, 1, 8192});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_adam_discriminator_dense1_kernel_m, 72,
            (mlp_task){call, (float *[]){arena + 1951008, arena + 3403776, arena + 2789376}, (uint32_t[]){0u},
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1895168, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_adam_discriminator_dense1_kernel_v, 73,
            (mlp_task){call, (float *[]){arena + 2151712, arena + 3604480, arena + 2789376, arena + 578704},
            NULL, thread, threads});
        run(kernels->mlp_step_adam_discriminator_dense2_kernel_m, 74,
            (mlp_task){call, (float *[]){arena + 2352928, arena + 4298752, arena + 2369312, arena + 4315136, arena + 779664},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense1_kernel_m, 75,
            (mlp_task){call, (float *[]){arena + 797184, arena + 3153920, arena + 805376, arena + 0},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense1_bias, 76,
            (mlp_task){call, (float *[]){arena + 3164544, arena + 813568, arena + 813696, arena + 8192},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense2_kernel_m, 77,
            (mlp_task){call, (float *[]){arena + 814336, arena + 3121152, arena + 847104, arena + 8576},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense2_bias, 78,
            (mlp_task){call, (float *[]){arena + 3163904, arena + 879872, arena + 880128, arena + 41344},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense3_kernel_m, 79,
            (mlp_task){call, (float *[]){arena + 881408, arena + 2990080, arena + 1012480, arena + 42112},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense3_bias, 80,
            (mlp_task){call, (float *[]){arena + 3162624, arena + 1143552, arena + 1144064, arena + 173184},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense4_kernel_m, 81,
            (mlp_task){call, (float *[]){arena + 1146624, arena + 2387968, arena + 1548032, arena + 174720},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_step_adam_generator_dense4_bias, 82,
            (mlp_task){call, (float *[]){arena + 4339712, arena + 1949440, arena + 1950224, arena + 576128},
            (uint32_t[]){0u}, thread, threads});
        if (call->trace) run(kernels->mlp_step_generator_reshape1, 83,
                             (mlp_task){call, (float *[]){arena + 3936256, call->trace ? call->trace + 8192 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense1_bias, 84,
                             (mlp_task){call, (float *[]){arena + 3164544, call->trace ? call->trace + 335472 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm1_gamma, 85,
                             (mlp_task){call, (float *[]){arena + 3164288, call->trace ? call->trace + 335600 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm1_gamma, 86,
                             (mlp_task){call, (float *[]){arena + 3164160, call->trace ? call->trace + 335728 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense2_bias, 87,
                             (mlp_task){call, (float *[]){arena + 3163904, call->trace ? call->trace + 368624 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm2_gamma, 88,
                             (mlp_task){call, (float *[]){arena + 3163392, call->trace ? call->trace + 368880 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm2_gamma, 89,
                             (mlp_task){call, (float *[]){arena + 3163136, call->trace ? call->trace + 369136 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense3_bias, 90,
                             (mlp_task){call, (float *[]){arena + 3162624, call->trace ? call->trace + 500464 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm3_gamma, 91,
                             (mlp_task){call, (float *[]){arena + 3265024, call->trace ? call->trace + 500976 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_batchNorm3_gamma, 92,
                             (mlp_task){call, (float *[]){arena + 3264512, call->trace ? call->trace + 501488 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_step_grad_generator_dense4_bias, 93,
                             (mlp_task){call, (float *[]){arena + 4339712, call->trace ? call->trace + 903408 : NULL},
                             NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm1_gamma, 94,
            (mlp_task){call, (float *[]){arena + 3164416, arena + 8320}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm2_gamma, 95,
            (mlp_task){call, (float *[]){arena + 3163648, arena + 41600}, NULL, thread, threads});
        run(kernels->mlp_step_generator_batchNorm3_gamma, 96,
            (mlp_task){call, (float *[]){arena + 3162112, arena + 173696}, NULL, thread, threads});
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
            (mlp_task){call, (float *[]){arena + 0, arena + 2961408}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense2_kernel, 1,
            (mlp_task){call, (float *[]){arena + 8576, arena + 2928640}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense3_kernel, 2,
            (mlp_task){call, (float *[]){arena + 42112, arena + 2797568}, NULL, thread, threads});
        run(kernels->mlp_step_pack_generator_dense4_kernel, 3,
            (mlp_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense1_product, 4,
            (mlp_task){call, (float *[]){arena + 2969600, (float *)call->inputs[0], arena + 2961408}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2969600, 0, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm1_inverse_deviation, 5,
            (mlp_task){call, (float *[]){arena + 577040, arena + 2961408}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2961408, 8192, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm1_normalised, 6,
            (mlp_task){call, (float *[]){arena + 2969600, arena + 8192, arena + 576912, arena + 2961408, arena + 8320, arena + 8448, arena + 2977792},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2977792, 8320, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense2_product, 7,
            (mlp_task){call, (float *[]){arena + 2961408, arena + 2977792, arena + 2928640}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2961408, 16512, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm2_inverse_deviation, 8,
            (mlp_task){call, (float *[]){arena + 577424, arena + 2928640}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2928640, 32896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm2_normalised, 9,
            (mlp_task){call, (float *[]){arena + 2961408, arena + 41344, arena + 577168, arena + 2928640, arena + 41600, arena + 41856, arena + 2977792},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2977792, 33152, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_dense3_product, 10,
            (mlp_task){call, (float *[]){arena + 2928640, arena + 2977792, arena + 2797568}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2928640, 49536, 1, 64, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm3_inverse_deviation, 11,
            (mlp_task){call, (float *[]){arena + 578192, arena + 2797568}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 82304, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_generate_generator_batchNorm3_normalised, 12,
            (mlp_task){call, (float *[]){arena + 2928640, arena + 173184, arena + 577680, arena + 2797568, arena + 173696, arena + 174208, arena + 2847744},
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
        run(kernels->mlp_step_pack_discriminator_dense3_kernel, 2,
            (mlp_task){call, (float *[]){arena + 796112, arena + 2637824}, NULL, thread, threads});
        run(kernels->mlp_step_pack_discriminator_dense4_kernel, 3,
            (mlp_task){call, (float *[]){arena + 797152, arena + 2638848}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense1_real_product, 4,
            (mlp_task){call, (float *[]){(float *)call->inputs[0], arena + 2387968, arena + 779408, arena + 2588672},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2588672, 0, 1, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense2_real_product, 5,
            (mlp_task){call, (float *[]){arena + 2588672, arena + 2621440, arena + 796048, arena + 2387968},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 32768, 1, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_step_discriminator_dense3_real_product, 6,
            (mlp_task){call, (float *[]){arena + 2387968, arena + 2637824, arena + 797136, arena + 2396160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2396160, 40960, 1, 128, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_discriminate_discriminator_dense4_product, 7,
            (mlp_task){call, (float *[]){arena + 2396160, arena + 2638848, arena + 797168, call->outputs[0]},
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
    {"mlp_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_noise", "Models/MLP.swift:7", 0.0, 0.0, 32768.0},
    {"mlp_step_generator_dense1_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 131584.0},
    {"mlp_step_generator_batchNorm1_mean", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_generator_batchNorm1_centred", "Models/MLP.swift:15", 0.0, 0.0, 66560.0},
    {"mlp_step_generator_batchNorm1_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 133632.0},
    {"mlp_step_generator_dense2_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 328704.0},
    {"mlp_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_generator_batchNorm2_centred", "Models/MLP.swift:15", 0.0, 0.0, 133120.0},
    {"mlp_step_generator_batchNorm2_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 267264.0},
    {"mlp_step_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 919552.0},
    {"mlp_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_generator_batchNorm3_centred", "Models/MLP.swift:15", 0.0, 0.0, 266240.0},
    {"mlp_step_generator_batchNorm3_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 534528.0},
    {"mlp_step_generator_dense4_product", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2272320.0},
    {"mlp_step_discriminator_dense1_real_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_dense2_real_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_discriminator_dense3_real_product", "Models/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_step_discriminator_dense4_real_product", "Models/MLP.swift:30", 4096.0, 4096.0, 8772.0},
    {"mlp_step_discriminator_dense1_fake_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_dense2_fake_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_discriminator_dense3_fake_product", "Models/MLP.swift:27", 262144.0, 262144.0, 53376.0},
    {"mlp_step_discriminator_dense4_fake_product", "Models/MLP.swift:30", 4096.0, 4096.0, 9284.0},
    {"mlp_step_score_real", "Models/MLP.swift:7", 0.0, 0.0, 36.0},
    {"mlp_step_grad_discriminator_dense4_fake_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_step_pack_grad_loss_discriminator_fake", "Models/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:28", 0.0, 0.0, 16960.0},
    {"mlp_step_grad_discriminator_dense3_fake_product", "Models/MLP.swift:27", 262144.0, 262144.0, 111104.0},
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
    {"mlp_step_grad_discriminator_dense1_real_product", "Models/MLP.swift:27", 102760448.0, 102760448.0, 2670592.0},
    {"mlp_step_grad_discriminator_dense1_fake_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1736704.0},
    {"mlp_step_grad_generator_dense4_product", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2539520.0},
    {"mlp_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 802816.0},
    {"mlp_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2269184.0},
    {"mlp_step_grad_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_step_grad_generator_batchNorm3_squares", "Models/MLP.swift:15", 0.0, 0.0, 798720.0},
    {"mlp_step_grad_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 1052672.0},
    {"mlp_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 33554432.0, 33554432.0, 917504.0},
    {"mlp_step_grad_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
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
    {"mlp_generate_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_generate_generator_dense1_product", "Models/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_generate_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_generate_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_generate_generator_dense4_product", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_generate_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
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
    {"mlp_discriminate_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_discriminate_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_discriminate_discriminator_dense1_product", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_discriminate_discriminator_dense2_product", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
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
    .arena_floats = 4342288,
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
