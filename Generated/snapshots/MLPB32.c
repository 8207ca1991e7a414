/* The program mlp-b32, made by bespokec from Models/MLPB32.swift. Do not edit: edit the model.
 * 
 * Arena of 3628560 floats (14 MiB), the first 2387968 of them states. */
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

__attribute__((noinline))
static void run(mlp_b32_kernel *kernel, int number, mlp_b32_task task) {
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

static void mlp_b32_initialise(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_b32_initialise_generator_dense1_kernel, 0,
            (mlp_b32_task){call, (float *[]){arena + 0}, (uint32_t[]){4210263873u}, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense1_bias, 1,
            (mlp_b32_task){call, (float *[]){arena + 8192, arena + 8448, arena + 576912, arena + 813568, arena + 813696, arena + 813824, arena + 813952, arena + 814080, arena + 814208},
            NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_batchNorm1_gamma, 2,
            (mlp_b32_task){call, (float *[]){arena + 8320, arena + 577040}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense2_kernel, 3,
            (mlp_b32_task){call, (float *[]){arena + 8576}, (uint32_t[]){3814065834u}, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense2_bias, 4,
            (mlp_b32_task){call, (float *[]){arena + 41344, arena + 41856, arena + 577168, arena + 779408, arena + 879872, arena + 880128, arena + 880384, arena + 880640, arena + 880896, arena + 881152, arena + 2352416, arena + 2352672},
            NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_batchNorm2_gamma, 5,
            (mlp_b32_task){call, (float *[]){arena + 41600, arena + 577424}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense3_kernel, 6,
            (mlp_b32_task){call, (float *[]){arena + 42112}, (uint32_t[]){3311711683u}, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense3_bias, 7,
            (mlp_b32_task){call, (float *[]){arena + 173184, arena + 174208, arena + 577680, arena + 1143552, arena + 1144064, arena + 1144576, arena + 1145088, arena + 1145600, arena + 1146112},
            NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_batchNorm3_gamma, 8,
            (mlp_b32_task){call, (float *[]){arena + 173696, arena + 578192}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense4_kernel, 9,
            (mlp_b32_task){call, (float *[]){arena + 174720}, (uint32_t[]){1032238516u}, thread, threads});
        run(kernels->mlp_b32_initialise_generator_dense4_bias, 10,
            (mlp_b32_task){call, (float *[]){arena + 576128, arena + 1949440, arena + 1950224}, NULL, thread,
            threads});
        run(kernels->mlp_b32_initialise_discriminator_dense1_kernel, 11,
            (mlp_b32_task){call, (float *[]){arena + 578704}, (uint32_t[]){2070990100u}, thread, threads});
        run(kernels->mlp_b32_initialise_discriminator_dense2_kernel, 12,
            (mlp_b32_task){call, (float *[]){arena + 779664}, (uint32_t[]){3157097407u}, thread, threads});
        run(kernels->mlp_b32_initialise_discriminator_dense2_bias, 13,
            (mlp_b32_task){call, (float *[]){arena + 796048, arena + 2385696, arena + 2385760}, NULL, thread,
            threads});
        run(kernels->mlp_b32_initialise_discriminator_dense3_kernel, 14,
            (mlp_b32_task){call, (float *[]){arena + 796112}, (uint32_t[]){770748454u}, thread, threads});
        run(kernels->mlp_b32_initialise_discriminator_dense3_bias, 15,
            (mlp_b32_task){call, (float *[]){arena + 797136, arena + 2387872, arena + 2387888}, NULL, thread,
            threads});
        run(kernels->mlp_b32_initialise_discriminator_dense4_kernel, 16,
            (mlp_b32_task){call, (float *[]){arena + 797152}, (uint32_t[]){529693857u}, thread, threads});
        run(kernels->mlp_b32_initialise_discriminator_dense4_bias, 17,
            (mlp_b32_task){call, (float *[]){arena + 797168, arena + 2387936, arena + 2387952}, NULL, thread,
            threads});
        run(kernels->mlp_b32_initialise_adam_generator_dense1_kernel_m, 18,
            (mlp_b32_task){call, (float *[]){arena + 797184, arena + 805376}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_generator_dense2_kernel_m, 19,
            (mlp_b32_task){call, (float *[]){arena + 814336, arena + 847104}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_generator_dense3_kernel_m, 20,
            (mlp_b32_task){call, (float *[]){arena + 881408, arena + 1012480}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_generator_dense4_kernel_m, 21,
            (mlp_b32_task){call, (float *[]){arena + 1146624, arena + 1548032}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_discriminator_dense1_kernel_m, 22,
            (mlp_b32_task){call, (float *[]){arena + 1951008, arena + 2151712}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_discriminator_dense2_kernel_m, 23,
            (mlp_b32_task){call, (float *[]){arena + 2352928, arena + 2369312}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_discriminator_dense3_kernel_m, 24,
            (mlp_b32_task){call, (float *[]){arena + 2385824, arena + 2386848}, NULL, thread, threads});
        run(kernels->mlp_b32_initialise_adam_discriminator_dense4_kernel_m, 25,
            (mlp_b32_task){call, (float *[]){arena + 2387904, arena + 2387920}, NULL, thread, threads});
    }
}

static void mlp_b32_step(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_b32_step_pack_generator_dense1_kernel, 0,
            (mlp_b32_task){call, (float *[]){arena + 0, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_noise, 1,
            (mlp_b32_task){call, (float *[]){arena + 3625472, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3625472, 0, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_dense1_product, 2,
            (mlp_b32_task){call, (float *[]){arena + 3617280, arena + 3625472, arena + 2387968, arena + 8192, arena + 2396160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3617280, 2048, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm1_mean, 3,
            (mlp_b32_task){call, (float *[]){arena + 2396160, arena + 576912, arena + 3628304}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3628304, 6144, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm1_centred, 4,
            (mlp_b32_task){call, (float *[]){arena + 3617280, arena + 8192, arena + 3628304, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm1_moving_variance_new, 5,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 577040, arena + 3628432}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3628432, 6272, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense2_kernel, 6,
            (mlp_b32_task){call, (float *[]){arena + 8576, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm1_normalised, 7,
            (mlp_b32_task){call, (float *[]){arena + 3617280, arena + 8192, arena + 3628304, arena + 3628432, arena + 8320, arena + 8448, arena + 3621376},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3621376, 6400, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_dense2_product, 8,
            (mlp_b32_task){call, (float *[]){arena + 3526656, arena + 3621376, arena + 2387968, arena + 41344, arena + 2420736},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3526656, 10496, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm2_mean, 9,
            (mlp_b32_task){call, (float *[]){arena + 2420736, arena + 577168, arena + 3543040}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3543040, 18688, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm2_centred, 10,
            (mlp_b32_task){call, (float *[]){arena + 3526656, arena + 41344, arena + 3543040, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm2_moving_variance_new, 11,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 577424, arena + 3543296}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3543296, 18944, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense3_kernel, 12,
            (mlp_b32_task){call, (float *[]){arena + 42112, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm2_normalised, 13,
            (mlp_b32_task){call, (float *[]){arena + 3526656, arena + 41344, arena + 3543040, arena + 3543296, arena + 41600, arena + 41856, arena + 3534848},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3534848, 19200, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_dense3_product, 14,
            (mlp_b32_task){call, (float *[]){arena + 3420672, arena + 3534848, arena + 2387968, arena + 173184, arena + 2519040},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3420672, 27392, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm3_mean, 15,
            (mlp_b32_task){call, (float *[]){arena + 2519040, arena + 577680, arena + 3461632}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3461632, 43776, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm3_centred, 16,
            (mlp_b32_task){call, (float *[]){arena + 3420672, arena + 173184, arena + 3461632, arena + 2387968},
            NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_batchNorm3_moving_variance_new, 17,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 578192, arena + 3462144}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){3462144, 44288, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense4_kernel, 18,
            (mlp_b32_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm3_normalised, 19,
            (mlp_b32_task){call, (float *[]){arena + 3420672, arena + 173184, arena + 3461632, arena + 3462144, arena + 173696, arena + 174208, arena + 3437056},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3437056, 44800, 1, 32, 512});
        run(kernels->mlp_b32_step_pack_discriminator_dense1_kernel, 20,
            (mlp_b32_task){call, (float *[]){arena + 578704, arena + 2797568}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_generator_dense4_product, 21,
            (mlp_b32_task){call, (float *[]){arena + 3437056, arena + 2387968, arena + 576128, arena + 3559424},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3559424, 61184, 1, 32, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_discriminator_dense2_kernel, 22,
            (mlp_b32_task){call, (float *[]){arena + 779664, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_discriminator_dense1_real_product, 23,
            (mlp_b32_task){call, (float *[]){(float *)call->inputs[0], arena + 2797568, arena + 779408, arena + 2404352},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2404352, 86272, 1, 32, 256});
        run(kernels->mlp_b32_step_pack_discriminator_dense3_kernel, 24,
            (mlp_b32_task){call, (float *[]){arena + 796112, arena + 2420736}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense2_real_product, 25,
            (mlp_b32_task){call, (float *[]){arena + 2404352, arena + 2387968, arena + 796048, arena + 2428928},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2428928, 94464, 1, 32, 64});
        run(kernels->mlp_b32_step_pack_discriminator_dense4_kernel, 26,
            (mlp_b32_task){call, (float *[]){arena + 797152, arena + 2422272}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense3_real_product, 27,
            (mlp_b32_task){call, (float *[]){arena + 2428928, arena + 2420736, arena + 797136, arena + 2436096},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2436096, 96512, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense4_real_product, 28,
            (mlp_b32_task){call, (float *[]){arena + 2436096, arena + 2422272, arena + 797168, arena + 2439680, call->trace ? call->trace + 27136 : NULL, arena + 2422288, arena + 2422304, arena + 2422320},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2439680, 97024, 1, 32, 1});
        run(kernels->mlp_b32_step_discriminator_dense1_fake_product, 29,
            (mlp_b32_task){call, (float *[]){arena + 3559424, arena + 2797568, arena + 779408, arena + 2412544},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2412544, 97056, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense2_real_product, 30,
            (mlp_b32_task){call, (float *[]){arena + 2412544, arena + 2387968, arena + 796048, arena + 2430976},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2430976, 105248, 1, 32, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense3_fake_product, 31,
            (mlp_b32_task){call, (float *[]){arena + 2430976, arena + 2420736, arena + 797136, arena + 797152, arena + 2436608, arena + 2421760},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2436608, 107296, 1, 32, 16});
        if (call->kept) keep(call, thread, threads, (place){2421760, 107808, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense4_fake_product, 32,
            (mlp_b32_task){call, (float *[]){arena + 2436608, arena + 2422272, arena + 797168, arena + 2439712, arena + 2439744, call->trace ? call->trace + 27168 : NULL, arena + 2387968, arena + 2387984, arena + 2388000, arena + 2388016},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2439712, 108320, 1, 32, 1});
        if (call->kept) keep(call, thread, threads, (place){2439744, 108352, 1, 32, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_score_real, 33,
            (mlp_b32_task){call, (float *[]){arena + 2422288, arena + 2387968, arena + 2422304, arena + 2387984, arena + 2388000, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 822592 : NULL, call->trace ? call->trace + 822608 : NULL},
            NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_dense4_fake_bias, 34,
            (mlp_b32_task){call, (float *[]){arena + 2388016, arena + 2422320, arena + 2387936, arena + 2387952, arena + 797168, call->trace ? call->trace + 245664 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_pack_grad_loss_discriminator_fake, 35,
            (mlp_b32_task){call, (float *[]){arena + 2439712, arena + 2439168}, NULL, thread, threads});
        run(kernels->mlp_b32_step_pack_discriminator_dense3_kernel_2, 36,
            (mlp_b32_task){call, (float *[]){arena + 796112, arena + 2435072}, NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_leakyReLU3_fake, 37,
            (mlp_b32_task){call, (float *[]){arena + 2439712, arena + 797152, arena + 2436608, arena + 2441216, arena + 2439776},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2441216, 108384, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_discriminator_dense2_kernel_2, 38,
            (mlp_b32_task){call, (float *[]){arena + 779664, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_dense3_fake_product, 39,
            (mlp_b32_task){call, (float *[]){arena + 2421760, arena + 2435072, arena + 2430976, arena + 2439712, arena + 2433024, arena + 2437120, arena + 2441984},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2433024, 108896, 1, 32, 64});
        if (call->kept) keep(call, thread, threads, (place){2437120, 110944, 1, 32, 64});
        run(kernels->mlp_b32_step_pack_discriminator_dense4_kernel_2, 40,
            (mlp_b32_task){call, (float *[]){arena + 797152, arena + 2439792}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense2_fake_product, 41,
            (mlp_b32_task){call, (float *[]){arena + 2433024, arena + 2387968, arena + 2412544, arena + 2439712, arena + 2439744, arena + 2420736, arena + 3453440, arena + 2441728},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2420736, 112992, 1, 32, 256});
        if (call->kept) keep(call, thread, threads, (place){3453440, 121184, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense4_real_product, 42,
            (mlp_b32_task){call, (float *[]){arena + 2439680, arena + 2439792, arena + 2436096, arena + 2433024, arena + 2434048},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2433024, 129376, 1, 32, 16});
        run(kernels->mlp_b32_step_pack_grad_loss_discriminator_fake, 43,
            (mlp_b32_task){call, (float *[]){arena + 2439680, arena + 2433536}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense4_real_product_2, 44,
            (mlp_b32_task){call, (float *[]){arena + 2436608, arena + 2439168, arena + 2436096, arena + 2433536, arena + 2387904, arena + 2387920, arena + 797152, call->trace ? call->trace + 245648 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_dense3_real_bias, 45,
            (mlp_b32_task){call, (float *[]){arena + 2439776, arena + 2434048, arena + 2387872, arena + 2387888, arena + 797136, call->trace ? call->trace + 245632 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense3_real_product, 46,
            (mlp_b32_task){call, (float *[]){arena + 2433024, arena + 2435072, arena + 2428928, arena + 2439168, arena + 2433536},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2439168, 129888, 1, 32, 64});
        run(kernels->mlp_b32_step_grad_discriminator_dense3_real_product_2, 47,
            (mlp_b32_task){call, (float *[]){arena + 2430976, arena + 2441216, arena + 2428928, arena + 2433024, arena + 2385824, arena + 2386848, arena + 796112, call->trace ? call->trace + 244608 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense2_real_bias, 48,
            (mlp_b32_task){call, (float *[]){arena + 2441984, arena + 2433536, arena + 2385696, arena + 2385760, arena + 796048, call->trace ? call->trace + 244544 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense2_real_product, 49,
            (mlp_b32_task){call, (float *[]){arena + 2439168, arena + 2387968, arena + 2404352, arena + 2428928, arena + 2441216},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2428928, 131936, 1, 32, 256});
        run(kernels->mlp_b32_step_grad_discriminator_dense2_real_product_2, 50,
            (mlp_b32_task){call, (float *[]){arena + 2412544, arena + 2437120, arena + 2404352, arena + 2439168, arena + 3584512, arena + 3600896, call->trace ? call->trace + 228160 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3584512, 140128, 1, 1, 16384});
        if (call->kept) keep(call, thread, threads, (place){3600896, 156512, 1, 1, 16384});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_discriminator_dense1_real_bias, 51,
            (mlp_b32_task){call, (float *[]){arena + 2441728, arena + 2441216, arena + 2352416, arena + 2352672, arena + 779408, call->trace ? call->trace + 227904 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_pack_discriminator_dense1_kernel_2, 52,
            (mlp_b32_task){call, (float *[]){arena + 578704, arena + 2789376}, NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_dense1_real_product, 53,
            (mlp_b32_task){call, (float *[]){arena + 3559424, arena + 2420736, (float *)call->inputs[0], arena + 2428928, arena + 2994176, arena + 3194880, call->trace ? call->trace + 27200 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2994176, 172896, 1, 1, 200704});
        if (call->kept) keep(call, thread, threads, (place){3194880, 373600, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense4_kernel_2, 54,
            (mlp_b32_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_discriminator_dense1_fake_product, 55,
            (mlp_b32_task){call, (float *[]){arena + 3453440, arena + 2789376, arena + 3559424, arena + 3395584, arena + 3627520},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3395584, 574304, 1, 32, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_dense4_product, 56,
            (mlp_b32_task){call, (float *[]){arena + 2920448, arena + 3395584, arena + 2387968, arena + 173696, arena + 3420672, arena + 173184, arena + 3461632, arena + 3462144, arena + 2990080, arena + 2990592, arena + 2814976},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2920448, 599392, 1, 32, 512});
        run(kernels->mlp_b32_step_pack_grad_generator_tanh1, 57,
            (mlp_b32_task){call, (float *[]){arena + 3395584, arena + 2789376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_dense4_product_2, 58,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 3437056, arena + 2789376, call->trace ? call->trace + 420400 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 615776, 1, 1, 401408});
        run(kernels->mlp_b32_step_grad_generator_batchNorm3_inverse_deviation, 59,
            (mlp_b32_task){call, (float *[]){arena + 2814976, arena + 3462144, arena + 2990080, arena + 173696, arena + 2990592, arena + 1144576, arena + 1145088, arena + 1145600, arena + 1146112, arena + 174208, arena + 2953216, arena + 2953728, arena + 2991104},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2953216, 1017184, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2953728, 1017696, 1, 1, 512});
        if (call->kept) keep(call, thread, threads, (place){2991104, 1018208, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense3_kernel_2, 60,
            (mlp_b32_task){call, (float *[]){arena + 42112, arena + 2789376}, NULL, thread, threads});
        run(kernels->mlp_b32_step_grad_generator_batchNorm3_squares, 61,
            (mlp_b32_task){call, (float *[]){arena + 2953216, arena + 3420672, arena + 173184, arena + 3461632, arena + 2920448, arena + 173696, arena + 3462144, arena + 2953728, arena + 2936832, arena + 2991616},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2936832, 1018720, 1, 32, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_dense3_product, 62,
            (mlp_b32_task){call, (float *[]){arena + 2920448, arena + 2936832, arena + 2789376, arena + 41600, arena + 3526656, arena + 41344, arena + 3543040, arena + 3543296, arena + 2992128, arena + 2992384, arena + 2928640},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2920448, 1035104, 1, 32, 256});
        run(kernels->mlp_b32_step_grad_generator_dense3_product_2, 63,
            (mlp_b32_task){call, (float *[]){arena + 3395584, arena + 3534848, arena + 2936832, call->trace ? call->trace + 287792 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3395584, 1043296, 1, 1, 131072});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_batchNorm2_inverse_deviation, 64,
            (mlp_b32_task){call, (float *[]){arena + 2928640, arena + 3543296, arena + 2992128, arena + 41600, arena + 2992384, arena + 880384, arena + 880640, arena + 880896, arena + 881152, arena + 41856, arena + 2830336, arena + 2830592, arena + 2992640},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2830336, 1174368, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2830592, 1174624, 1, 1, 256});
        if (call->kept) keep(call, thread, threads, (place){2992640, 1174880, 1, 1, 256});
        run(kernels->mlp_b32_step_pack_generator_dense2_kernel_2, 65,
            (mlp_b32_task){call, (float *[]){arena + 8576, arena + 2789376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_batchNorm2_squares, 66,
            (mlp_b32_task){call, (float *[]){arena + 2830336, arena + 3526656, arena + 41344, arena + 3543040, arena + 2920448, arena + 41600, arena + 3543296, arena + 2830592, arena + 2822144, arena + 2992896},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2822144, 1175136, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_dense2_product, 67,
            (mlp_b32_task){call, (float *[]){arena + 2830336, arena + 2822144, arena + 2789376, arena + 8320, arena + 3617280, arena + 8192, arena + 3628304, arena + 3628432, arena + 2993152, arena + 2993280, arena + 2834432},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2830336, 1183328, 1, 32, 128});
        run(kernels->mlp_b32_step_grad_generator_dense2_product_2, 68,
            (mlp_b32_task){call, (float *[]){arena + 3526656, arena + 3621376, arena + 2822144, call->trace ? call->trace + 254256 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3526656, 1187424, 1, 1, 32768});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_batchNorm1_inverse_deviation, 69,
            (mlp_b32_task){call, (float *[]){arena + 2834432, arena + 3628432, arena + 2993152, arena + 8320, arena + 2993280, arena + 813824, arena + 813952, arena + 814080, arena + 814208, arena + 8448, arena + 2793472, arena + 2793600, arena + 2993408},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2793472, 1220192, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2793600, 1220320, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){2993408, 1220448, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_batchNorm1_squares, 70,
            (mlp_b32_task){call, (float *[]){arena + 2793472, arena + 3617280, arena + 8192, arena + 3628304, arena + 2830336, arena + 8320, arena + 3628432, arena + 2793600, arena + 2789376, arena + 2993536},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1220576, 1, 32, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_grad_generator_dense1_product, 71,
            (mlp_b32_task){call, (float *[]){arena + 3617280, arena + 3625472, arena + 2789376, call->trace ? call->trace + 245680 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){3617280, 1224672, 1, 1, 8192});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_adam_discriminator_dense1_kernel_m, 72,
            (mlp_b32_task){call, (float *[]){arena + 1951008, arena + 2994176, arena + 2789376},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2789376, 1232864, 1, 1, 200704});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_adam_discriminator_dense1_kernel_v, 73,
            (mlp_b32_task){call, (float *[]){arena + 2151712, arena + 3194880, arena + 2789376, arena + 578704},
            NULL, thread, threads});
        run(kernels->mlp_b32_step_adam_discriminator_dense2_kernel_m, 74,
            (mlp_b32_task){call, (float *[]){arena + 2352928, arena + 3584512, arena + 2369312, arena + 3600896, arena + 779664},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense1_kernel_m, 75,
            (mlp_b32_task){call, (float *[]){arena + 797184, arena + 3617280, arena + 805376, arena + 0},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense1_bias, 76,
            (mlp_b32_task){call, (float *[]){arena + 2993536, arena + 813568, arena + 813696, arena + 8192},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense2_kernel_m, 77,
            (mlp_b32_task){call, (float *[]){arena + 814336, arena + 3526656, arena + 847104, arena + 8576},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense2_bias, 78,
            (mlp_b32_task){call, (float *[]){arena + 2992896, arena + 879872, arena + 880128, arena + 41344},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense3_kernel_m, 79,
            (mlp_b32_task){call, (float *[]){arena + 881408, arena + 3395584, arena + 1012480, arena + 42112},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense3_bias, 80,
            (mlp_b32_task){call, (float *[]){arena + 2991616, arena + 1143552, arena + 1144064, arena + 173184},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense4_kernel_m, 81,
            (mlp_b32_task){call, (float *[]){arena + 1146624, arena + 2387968, arena + 1548032, arena + 174720},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->mlp_b32_step_adam_generator_dense4_bias, 82,
            (mlp_b32_task){call, (float *[]){arena + 3627520, arena + 1949440, arena + 1950224, arena + 576128},
            (uint32_t[]){0u}, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_generator_reshape1, 83,
                             (mlp_b32_task){call, (float *[]){arena + 3559424, call->trace ? call->trace + 2048 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_dense1_bias, 84,
                             (mlp_b32_task){call, (float *[]){arena + 2993536, call->trace ? call->trace + 253872 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm1_gamma, 85,
                             (mlp_b32_task){call, (float *[]){arena + 2993280, call->trace ? call->trace + 254000 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm1_gamma, 86,
                             (mlp_b32_task){call, (float *[]){arena + 2993152, call->trace ? call->trace + 254128 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_dense2_bias, 87,
                             (mlp_b32_task){call, (float *[]){arena + 2992896, call->trace ? call->trace + 287024 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm2_gamma, 88,
                             (mlp_b32_task){call, (float *[]){arena + 2992384, call->trace ? call->trace + 287280 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm2_gamma, 89,
                             (mlp_b32_task){call, (float *[]){arena + 2992128, call->trace ? call->trace + 287536 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_dense3_bias, 90,
                             (mlp_b32_task){call, (float *[]){arena + 2991616, call->trace ? call->trace + 418864 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm3_gamma, 91,
                             (mlp_b32_task){call, (float *[]){arena + 2990592, call->trace ? call->trace + 419376 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_batchNorm3_gamma, 92,
                             (mlp_b32_task){call, (float *[]){arena + 2990080, call->trace ? call->trace + 419888 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->mlp_b32_step_grad_generator_dense4_bias, 93,
                             (mlp_b32_task){call, (float *[]){arena + 3627520, call->trace ? call->trace + 821808 : NULL},
                             NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm1_gamma, 94,
            (mlp_b32_task){call, (float *[]){arena + 2993408, arena + 8320}, NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm2_gamma, 95,
            (mlp_b32_task){call, (float *[]){arena + 2992640, arena + 41600}, NULL, thread, threads});
        run(kernels->mlp_b32_step_generator_batchNorm3_gamma, 96,
            (mlp_b32_task){call, (float *[]){arena + 2991104, arena + 173696}, NULL, thread, threads});
    }
}

static void mlp_b32_generate(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_b32_step_pack_generator_dense1_kernel, 0,
            (mlp_b32_task){call, (float *[]){arena + 0, arena + 2387968}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_dense1_product, 1,
            (mlp_b32_task){call, (float *[]){arena + 2420736, (float *)call->inputs[0], arena + 2387968}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2420736, 0, 1, 64, 128});
        run(kernels->mlp_b32_generate_generator_batchNorm1_inverse_deviation, 2,
            (mlp_b32_task){call, (float *[]){arena + 577040, arena + 2437120}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2437120, 8192, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense2_kernel, 3,
            (mlp_b32_task){call, (float *[]){arena + 8576, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_generate_generator_batchNorm1_normalised, 4,
            (mlp_b32_task){call, (float *[]){arena + 2420736, arena + 8192, arena + 576912, arena + 2437120, arena + 8320, arena + 8448, arena + 2428928},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2428928, 8320, 1, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_dense2_product, 5,
            (mlp_b32_task){call, (float *[]){arena + 2519040, arena + 2428928, arena + 2387968}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2519040, 16512, 1, 64, 256});
        run(kernels->mlp_b32_generate_generator_batchNorm2_inverse_deviation, 6,
            (mlp_b32_task){call, (float *[]){arena + 577424, arena + 2551808}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2551808, 32896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense3_kernel, 7,
            (mlp_b32_task){call, (float *[]){arena + 42112, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_generate_generator_batchNorm2_normalised, 8,
            (mlp_b32_task){call, (float *[]){arena + 2519040, arena + 41344, arena + 577168, arena + 2551808, arena + 41600, arena + 41856, arena + 2535424},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2535424, 33152, 1, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_dense3_product, 9,
            (mlp_b32_task){call, (float *[]){arena + 2797568, arena + 2535424, arena + 2387968}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 49536, 1, 64, 512});
        run(kernels->mlp_b32_generate_generator_batchNorm3_inverse_deviation, 10,
            (mlp_b32_task){call, (float *[]){arena + 578192, arena + 2830336}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2830336, 82304, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense4_kernel, 11,
            (mlp_b32_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_generate_generator_batchNorm3_normalised, 12,
            (mlp_b32_task){call, (float *[]){arena + 2797568, arena + 173184, arena + 577680, arena + 2830336, arena + 173696, arena + 174208, arena + 2847744},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2847744, 82816, 1, 64, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_dense4_product, 13,
            (mlp_b32_task){call, (float *[]){arena + 2847744, arena + 2387968, arena + 576128, arena + 2797568},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 115584, 1, 64, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_reshape1, 14,
            (mlp_b32_task){call, (float *[]){arena + 2797568, call->outputs[0]}, NULL, thread, threads});
    }
}

static void mlp_b32_generate_one(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_b32_generate_one_generator_dense1_product, 0,
            (mlp_b32_task){call, (float *[]){arena + 2387968, (float *)call->inputs[0], arena + 0}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 0, 1, 1, 128});
        run(kernels->mlp_b32_generate_generator_batchNorm1_inverse_deviation, 1,
            (mlp_b32_task){call, (float *[]){arena + 577040, arena + 2388096}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388096, 128, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_batchNorm1_normalised, 2,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 8192, arena + 576912, arena + 2388096, arena + 8320, arena + 8448, arena + 2388224},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388224, 256, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_dense2_product, 3,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 2388224, arena + 8576}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 384, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_generator_batchNorm2_inverse_deviation, 4,
            (mlp_b32_task){call, (float *[]){arena + 577424, arena + 2388224}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388224, 640, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_batchNorm2_normalised, 5,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 41344, arena + 577168, arena + 2388224, arena + 41600, arena + 41856, arena + 2388480},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2388480, 896, 1, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_dense3_product, 6,
            (mlp_b32_task){call, (float *[]){arena + 2797568, arena + 2388480, arena + 42112}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 1152, 1, 1, 512});
        run(kernels->mlp_b32_generate_generator_batchNorm3_inverse_deviation, 7,
            (mlp_b32_task){call, (float *[]){arena + 578192, arena + 2798080}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2798080, 1664, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_generator_dense4_kernel, 8,
            (mlp_b32_task){call, (float *[]){arena + 174720, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_generate_one_generator_batchNorm3_normalised, 9,
            (mlp_b32_task){call, (float *[]){arena + 2797568, arena + 173184, arena + 577680, arena + 2798080, arena + 173696, arena + 174208, arena + 2798592},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2798592, 2176, 1, 1, 512});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_dense4_product, 10,
            (mlp_b32_task){call, (float *[]){arena + 2798592, arena + 2387968, arena + 576128, arena + 2797568},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2797568, 2688, 1, 1, 784});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_generate_one_generator_reshape1, 11,
            (mlp_b32_task){call, (float *[]){arena + 2797568, call->outputs[0]}, NULL, thread, threads});
    }
}

static void mlp_b32_discriminate(const bespoke_call *call) {
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->mlp_b32_step_pack_discriminator_dense1_kernel, 0,
            (mlp_b32_task){call, (float *[]){arena + 578704, arena + 2387968}, NULL, thread, threads});
        run(kernels->mlp_b32_step_pack_discriminator_dense2_kernel, 1,
            (mlp_b32_task){call, (float *[]){arena + 779664, arena + 2588672}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense1_real_product, 2,
            (mlp_b32_task){call, (float *[]){(float *)call->inputs[0], arena + 2387968, arena + 779408, arena + 2605056},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2605056, 0, 1, 32, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_pack_discriminator_dense3_kernel, 3,
            (mlp_b32_task){call, (float *[]){arena + 796112, arena + 2390016}, NULL, thread, threads});
        run(kernels->mlp_b32_step_discriminator_dense2_real_product, 4,
            (mlp_b32_task){call, (float *[]){arena + 2605056, arena + 2588672, arena + 796048, arena + 2387968},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2387968, 8192, 1, 32, 64});
        run(kernels->mlp_b32_step_pack_discriminator_dense4_kernel, 5,
            (mlp_b32_task){call, (float *[]){arena + 797152, arena + 2391552}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_step_discriminator_dense3_real_product, 6,
            (mlp_b32_task){call, (float *[]){arena + 2387968, arena + 2390016, arena + 797136, arena + 2391040},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){2391040, 10240, 1, 32, 16});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->mlp_b32_discriminate_discriminator_dense4_product, 7,
            (mlp_b32_task){call, (float *[]){arena + 2391040, arena + 2391552, arena + 797168, call->outputs[0]},
            NULL, thread, threads});
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
    {"mlp_b32_step_noise", "Models/MLPB32.swift:7", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_dense1_product", "Models/MLP.swift:13", 524288.0, 524288.0, 57856.0},
    {"mlp_b32_step_generator_batchNorm1_mean", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm1_centred", "Models/MLP.swift:15", 0.0, 0.0, 17408.0},
    {"mlp_b32_step_generator_batchNorm1_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_step_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 35328.0},
    {"mlp_b32_step_generator_dense2_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 181248.0},
    {"mlp_b32_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_generator_batchNorm2_centred", "Models/MLP.swift:15", 0.0, 0.0, 34816.0},
    {"mlp_b32_step_generator_batchNorm2_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 70656.0},
    {"mlp_b32_step_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 624640.0},
    {"mlp_b32_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_batchNorm3_centred", "Models/MLP.swift:15", 0.0, 0.0, 69632.0},
    {"mlp_b32_step_generator_batchNorm3_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 141312.0},
    {"mlp_b32_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1774656.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_discriminator_dense1_real_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_discriminator_dense2_real_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_step_discriminator_dense3_real_product", "Models/MLP.swift:27", 65536.0, 65536.0, 14400.0},
    {"mlp_b32_step_discriminator_dense4_real_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2244.0},
    {"mlp_b32_step_discriminator_dense1_fake_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_discriminator_dense2_fake_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 16512.0},
    {"mlp_b32_step_discriminator_dense4_fake_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2372.0},
    {"mlp_b32_step_score_real", "Models/MLPB32.swift:7", 0.0, 0.0, 36.0},
    {"mlp_b32_step_grad_discriminator_dense4_fake_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_b32_step_pack_grad_loss_discriminator_fake", "Models/MLPB32.swift:7", 0.0, 0.0, 256.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:28", 0.0, 0.0, 4288.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_grad_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 30848.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
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
    {"mlp_b32_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_grad_discriminator_dense1_real_product", "Models/MLP.swift:27", 25690112.0, 25690112.0, 1871872.0},
    {"mlp_b32_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_grad_discriminator_dense1_fake_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 1036288.0},
    {"mlp_b32_step_grad_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1845248.0},
    {"mlp_b32_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 200704.0},
    {"mlp_b32_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1771520.0},
    {"mlp_b32_step_grad_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_b32_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_grad_generator_batchNorm3_squares", "Models/MLP.swift:15", 0.0, 0.0, 208896.0},
    {"mlp_b32_step_grad_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 659456.0},
    {"mlp_b32_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 8388608.0, 8388608.0, 622592.0},
    {"mlp_b32_step_grad_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_b32_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
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
    {"mlp_b32_generate_generator_dense1_product", "Models/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_b32_generate_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_generate_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_generate_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_b32_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_b32_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_generate_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_b32_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_b32_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_generate_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_b32_generate_generator_dense4_product", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_b32_generate_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
};

static const bespoke_tensor mlp_b32_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 64, 1, 1}, 64, 0},
};

static const bespoke_tensor mlp_b32_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define mlp_b32_generate_one_traced NULL

static const bespoke_tensor mlp_b32_generate_one_kept[10] = {
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

static const bespoke_kernel mlp_b32_generate_one_kernels[12] = {
    {"mlp_b32_generate_one_generator_dense1_product", "Models/MLP.swift:13", 16384.0, 16384.0, 33536.0},
    {"mlp_b32_generate_one_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_generate_one_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 3584.0},
    {"mlp_b32_generate_one_generator_dense2_product", "Models/MLP.swift:13", 65536.0, 65536.0, 132608.0},
    {"mlp_b32_generate_one_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_generate_one_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 7168.0},
    {"mlp_b32_generate_one_generator_dense3_product", "Models/MLP.swift:13", 262144.0, 262144.0, 527360.0},
    {"mlp_b32_generate_one_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_generate_one_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_generate_one_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 14336.0},
    {"mlp_b32_generate_one_generator_dense4_product", "Models/MLP.swift:17", 802816.0, 802816.0, 1613952.0},
    {"mlp_b32_generate_one_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 6272.0},
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
    {"mlp_b32_discriminate_discriminator_dense1_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_discriminate_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_discriminate_discriminator_dense2_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_discriminate_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
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
    .classes = 0,
    .states = mlp_b32_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = 3628560,
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
    .generate_one = {
        .name = "generate_one",
        .run = mlp_b32_generate_one,
        .inputs = mlp_b32_generate_one_inputs,
        .input_count = 1,
        .outputs = mlp_b32_generate_one_outputs,
        .output_count = 1,
        .traced = mlp_b32_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 3472,
        .kernels = mlp_b32_generate_one_kernels,
        .kernel_count = 12,
        .flops = 0x1.18p+20,
        .nominal_flops = 0x1.18p+20,
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
