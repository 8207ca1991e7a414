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

/* Where an operand of a kernel lies, so many floats behind the beginning, or the number of an input or output. */
typedef enum { IN_ARENA, IN_INPUTS, IN_OUTPUTS, IN_TRACE } home;

typedef struct {
    home in;
    size_t at;
} operand;

static float *pointer(const bespoke_call *call, operand which) {
    switch (which.in) {
        case IN_ARENA: return call->arena + which.at;
        case IN_INPUTS: return (float *)call->inputs[which.at];
        case IN_OUTPUTS: return call->outputs[which.at];
        case IN_TRACE: return call->trace ? call->trace + which.at : NULL;
    }
    return NULL;
}

__attribute__((noinline))
static void run(mlp_kernel *kernel, int number, const operand *operands, int count,
    const uint32_t *numbers,
                const bespoke_call *call, float *scratch, int thread, int threads) {
    float *pointers[72];
    for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const mlp_task task = {call, pointers, numbers, scratch, thread, threads};
    if (call->mark) call->mark(call->marks, number, thread, 0);
    kernel(&task);
    if (call->mark) call->mark(call->marks, number, thread, 1);
}

/* Shows [planes][rows][columns] of the arena as [rows][planes][columns] before the next kernel runs: threads wait
 * for the value, and then for each other, since its place may be needed again. */
static void keep(const bespoke_call *call, int thread, int threads, size_t arena, size_t kept,
    size_t planes,
                 size_t rows, size_t columns) {
    #ifdef _OPENMP
    #pragma omp barrier
    #endif
    for (size_t row = (size_t)thread; row < rows; row += (size_t)threads) {
        for (size_t plane = 0; plane < planes; plane++) {
            const size_t source = (plane * rows + row) * columns;
            const size_t target = (row * planes + plane) * columns;
            memcpy(call->kept + kept + target, call->arena + arena + source, columns * sizeof(float));
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
        {
            static const operand operands[] = {
                {IN_ARENA, 0}, {IN_ARENA, 8192}, {IN_ARENA, 8448}, {IN_ARENA, 576912}, {IN_ARENA, 813568},
                {IN_ARENA, 813696}, {IN_ARENA, 813824}, {IN_ARENA, 813952}, {IN_ARENA, 814080}, {IN_ARENA, 814208},
                {IN_ARENA, 8320}, {IN_ARENA, 577040}, {IN_ARENA, 8576}, {IN_ARENA, 41344}, {IN_ARENA, 41856},
                {IN_ARENA, 577168}, {IN_ARENA, 779408}, {IN_ARENA, 879872}, {IN_ARENA, 880128}, {IN_ARENA, 880384},
                {IN_ARENA, 880640}, {IN_ARENA, 880896}, {IN_ARENA, 881152}, {IN_ARENA, 2352416}, {IN_ARENA, 2352672},
                {IN_ARENA, 41600}, {IN_ARENA, 577424}, {IN_ARENA, 42112}, {IN_ARENA, 173184}, {IN_ARENA, 174208},
                {IN_ARENA, 577680}, {IN_ARENA, 1143552}, {IN_ARENA, 1144064}, {IN_ARENA, 1144576}, {IN_ARENA, 1145088},
                {IN_ARENA, 1145600}, {IN_ARENA, 1146112}, {IN_ARENA, 173696}, {IN_ARENA, 578192}, {IN_ARENA, 174720},
                {IN_ARENA, 576128}, {IN_ARENA, 1949440}, {IN_ARENA, 1950224}, {IN_ARENA, 578704}, {IN_ARENA, 779664},
                {IN_ARENA, 796048}, {IN_ARENA, 2385696}, {IN_ARENA, 2385760}, {IN_ARENA, 796112}, {IN_ARENA, 797136},
                {IN_ARENA, 2387872}, {IN_ARENA, 2387888}, {IN_ARENA, 797152}, {IN_ARENA, 797168}, {IN_ARENA, 2387936},
                {IN_ARENA, 2387952}, {IN_ARENA, 797184}, {IN_ARENA, 805376}, {IN_ARENA, 814336}, {IN_ARENA, 847104},
                {IN_ARENA, 881408}, {IN_ARENA, 1012480}, {IN_ARENA, 1146624}, {IN_ARENA, 1548032}, {IN_ARENA, 1951008},
                {IN_ARENA, 2151712}, {IN_ARENA, 2352928}, {IN_ARENA, 2369312}, {IN_ARENA, 2385824}, {IN_ARENA, 2386848},
                {IN_ARENA, 2387904}, {IN_ARENA, 2387920},
            };
            run(kernels->mlp_initialise_states, 0, operands, 72, NULL, call, NULL, thread, threads);
        }
    }
}

static void mlp_step(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 3931664 + (size_t)thread * 33280;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 3921920}, {IN_TRACE, 0}};
            static const uint32_t numbers[] = {571294482u};
            run(kernels->mlp_step_noise, 1, operands, 2, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3921920, 0, 1, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3856384}, {IN_ARENA, 3921920}, {IN_ARENA, 2387968}, {IN_ARENA, 8192}, {IN_ARENA, 2396160},
            };
            run(kernels->mlp_step_generator_dense1_product, 2, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3856384, 8192, 1, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2396160}, {IN_ARENA, 576912}, {IN_ARENA, 3931408}};
            run(kernels->mlp_step_generator_batchNorm1_mean, 3, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3931408, 24576, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3856384}, {IN_ARENA, 8192}, {IN_ARENA, 3931408}, {IN_ARENA, 2387968},
            };
            run(kernels->mlp_step_sums_for_generator_batchNorm1_variance_sum, 4, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2387968}, {IN_ARENA, 577040}, {IN_ARENA, 3931536}};
            run(kernels->mlp_step_generator_batchNorm1_inverse_deviation, 5, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3931536, 24704, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8576}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense2_kernel, 6, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3856384}, {IN_ARENA, 8192}, {IN_ARENA, 3931408}, {IN_ARENA, 3931536}, {IN_ARENA, 8320},
                {IN_ARENA, 8448}, {IN_ARENA, 3872768},
            };
            run(kernels->mlp_step_generator_batchNorm1, 7, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3872768, 24832, 1, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3758080}, {IN_ARENA, 3872768}, {IN_ARENA, 2387968}, {IN_ARENA, 41344}, {IN_ARENA, 2420736},
            };
            run(kernels->mlp_step_generator_dense2_product, 8, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3758080, 41216, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2420736}, {IN_ARENA, 577168}, {IN_ARENA, 3930896}};
            run(kernels->mlp_step_generator_batchNorm2_mean, 9, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3930896, 73984, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3758080}, {IN_ARENA, 41344}, {IN_ARENA, 3930896}, {IN_ARENA, 2387968},
            };
            run(kernels->mlp_step_sums_for_generator_batchNorm2_variance_sum, 10, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2387968}, {IN_ARENA, 577424}, {IN_ARENA, 3931152}};
            run(kernels->mlp_step_generator_batchNorm2_inverse_deviation, 11, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3931152, 74240, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42112}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense3_kernel, 12, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3758080}, {IN_ARENA, 41344}, {IN_ARENA, 3930896}, {IN_ARENA, 3931152}, {IN_ARENA, 41600},
                {IN_ARENA, 41856}, {IN_ARENA, 3790848},
            };
            run(kernels->mlp_step_generator_batchNorm2, 13, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3790848, 74496, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3627008}, {IN_ARENA, 3790848}, {IN_ARENA, 2387968}, {IN_ARENA, 173184}, {IN_ARENA, 2519040},
            };
            run(kernels->mlp_step_generator_dense3_product, 14, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3627008, 107264, 1, 128, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2519040}, {IN_ARENA, 577680}, {IN_ARENA, 3495936}};
            run(kernels->mlp_step_generator_batchNorm3_mean, 15, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3495936, 172800, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3627008}, {IN_ARENA, 173184}, {IN_ARENA, 3495936}, {IN_ARENA, 2387968},
            };
            run(kernels->mlp_step_sums_for_generator_batchNorm3_variance_sum, 16, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2387968}, {IN_ARENA, 578192}, {IN_ARENA, 3496448}};
            run(kernels->mlp_step_generator_batchNorm3_inverse_deviation, 17, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3496448, 173312, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 174720}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense4_kernel, 18, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3627008}, {IN_ARENA, 173184}, {IN_ARENA, 3495936}, {IN_ARENA, 3496448}, {IN_ARENA, 173696},
                {IN_ARENA, 174208}, {IN_ARENA, 3692544},
            };
            run(kernels->mlp_step_generator_batchNorm3, 19, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3692544, 173824, 1, 128, 512);
        {
            static const operand operands[] = {{IN_ARENA, 578704}, {IN_ARENA, 2797568}};
            run(kernels->mlp_step_pack_discriminator_dense1_kernel, 20, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3692544}, {IN_ARENA, 2387968}, {IN_ARENA, 576128}, {IN_ARENA, 3526656},
            };
            run(kernels->mlp_step_generator_tanh1, 21, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3526656, 239360, 1, 128, 784);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 779664}, {IN_ARENA, 2453504}};
            run(kernels->mlp_step_pack_discriminator_dense2_kernel, 22, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 2797568}, {IN_ARENA, 779408}, {IN_ARENA, 2387968},
            };
            run(kernels->mlp_step_discriminator_leakyReLU1_real, 23, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2387968, 339712, 1, 128, 256);
        {
            static const operand operands[] = {{IN_ARENA, 796112}, {IN_ARENA, 2469888}};
            run(kernels->mlp_step_pack_discriminator_dense3_kernel, 24, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2387968}, {IN_ARENA, 2453504}, {IN_ARENA, 796048}, {IN_ARENA, 2486272},
            };
            run(kernels->mlp_step_discriminator_leakyReLU2_real, 25, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2486272, 372480, 1, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 797152}, {IN_ARENA, 2470912}};
            run(kernels->mlp_step_pack_discriminator_dense4_kernel, 26, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2486272}, {IN_ARENA, 2469888}, {IN_ARENA, 797136}, {IN_ARENA, 2510848},
            };
            run(kernels->mlp_step_discriminator_leakyReLU3_real, 27, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2510848, 380672, 1, 128, 16);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2510848}, {IN_ARENA, 2470912}, {IN_ARENA, 797168}, {IN_ARENA, 2543616}, {IN_TRACE, 108544},
                {IN_ARENA, 2470928}, {IN_ARENA, 2470944}, {IN_ARENA, 2470960},
            };
            run(kernels->mlp_step_grad_loss_discriminator_real, 28, operands, 8, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2543616, 382720, 1, 128, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 3526656}, {IN_ARENA, 2797568}, {IN_ARENA, 779408}, {IN_ARENA, 2420736},
            };
            run(kernels->mlp_step_discriminator_leakyReLU1_fake, 29, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2420736, 382848, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2420736}, {IN_ARENA, 2453504}, {IN_ARENA, 796048}, {IN_ARENA, 2494464},
            };
            run(kernels->mlp_step_discriminator_leakyReLU2_real, 30, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2494464, 415616, 1, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2494464}, {IN_ARENA, 2469888}, {IN_ARENA, 797136}, {IN_ARENA, 797152}, {IN_ARENA, 2512896},
                {IN_ARENA, 2453504},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU3_fake, 31, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2512896, 423808, 1, 128, 16);
        if (call->kept) keep(call, thread, threads, 2453504, 425856, 1, 128, 16);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2512896}, {IN_ARENA, 2470912}, {IN_ARENA, 797168}, {IN_ARENA, 2543744}, {IN_ARENA, 2543872},
                {IN_TRACE, 108672}, {IN_ARENA, 2455552}, {IN_ARENA, 2455568}, {IN_ARENA, 2455584}, {IN_ARENA, 2455600},
            };
            run(kernels->mlp_step_grad_loss_generator, 32, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2543744, 427904, 1, 128, 1);
        if (call->kept) keep(call, thread, threads, 2543872, 428032, 1, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2470928}, {IN_ARENA, 2455552}, {IN_ARENA, 2470944}, {IN_ARENA, 2455568}, {IN_ARENA, 2455584},
                {IN_OUTPUTS, 0}, {IN_OUTPUTS, 1}, {IN_OUTPUTS, 2}, {IN_OUTPUTS, 3}, {IN_TRACE, 904192},
                {IN_TRACE, 904208},
            };
            run(kernels->mlp_step_output_loss_discriminator, 33, operands, 11, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2455600}, {IN_ARENA, 2470960}, {IN_ARENA, 2387936}, {IN_ARENA, 2387952}, {IN_ARENA, 797168},
                {IN_TRACE, 327264},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense4_bias, 34, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2543744}, {IN_ARENA, 2514944}};
            run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 35, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 796112}, {IN_ARENA, 2551808}};
            run(kernels->mlp_step_pack_discriminator_dense3_kernel_2, 36, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2543744}, {IN_ARENA, 797152}, {IN_ARENA, 2512896}, {IN_ARENA, 2516992}, {IN_ARENA, 2544000},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU3_fake_2, 37, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2516992, 428160, 1, 128, 16);
        {
            static const operand operands[] = {{IN_ARENA, 779664}, {IN_ARENA, 2519040}};
            run(kernels->mlp_step_pack_discriminator_dense2_kernel_2, 38, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2453504}, {IN_ARENA, 2551808}, {IN_ARENA, 2494464}, {IN_ARENA, 2543744}, {IN_ARENA, 2502656},
                {IN_ARENA, 2535424}, {IN_ARENA, 2553088},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU2_fake, 39, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2502656, 430208, 1, 128, 64);
        if (call->kept) keep(call, thread, threads, 2535424, 438400, 1, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 797152}, {IN_ARENA, 2544016}};
            run(kernels->mlp_step_pack_discriminator_dense4_kernel_2, 40, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2502656}, {IN_ARENA, 2519040}, {IN_ARENA, 2420736}, {IN_ARENA, 2543744}, {IN_ARENA, 2543872},
                {IN_ARENA, 2453504}, {IN_ARENA, 3823616}, {IN_ARENA, 2552832},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU1_fake, 41, operands, 8, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2453504, 446592, 1, 128, 256);
        if (call->kept) keep(call, thread, threads, 3823616, 479360, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2543616}, {IN_ARENA, 2544016}, {IN_ARENA, 2510848}, {IN_ARENA, 2502656}, {IN_ARENA, 2506752},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU3_real, 42, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2502656, 512128, 1, 128, 16);
        {
            static const operand operands[] = {{IN_ARENA, 2543616}, {IN_ARENA, 2504704}};
            run(kernels->mlp_step_pack_grad_loss_discriminator_fake, 43, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2512896}, {IN_ARENA, 2514944}, {IN_ARENA, 2510848}, {IN_ARENA, 2504704}, {IN_ARENA, 2387904},
                {IN_ARENA, 2387920}, {IN_ARENA, 797152}, {IN_TRACE, 327248},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense4_kernel, 44, operands, 8, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2544000}, {IN_ARENA, 2506752}, {IN_ARENA, 2387872}, {IN_ARENA, 2387888}, {IN_ARENA, 797136},
                {IN_TRACE, 327232},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense3_bias, 45, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2502656}, {IN_ARENA, 2551808}, {IN_ARENA, 2486272}, {IN_ARENA, 2543616}, {IN_ARENA, 2504704},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU2_real, 46, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2543616, 514176, 1, 128, 64);
        {
            static const operand operands[] = {
                {IN_ARENA, 2494464}, {IN_ARENA, 2516992}, {IN_ARENA, 2486272}, {IN_ARENA, 2502656}, {IN_ARENA, 2385824},
                {IN_ARENA, 2386848}, {IN_ARENA, 796112}, {IN_TRACE, 326208},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense3_kernel, 47, operands, 8, numbers, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2553088}, {IN_ARENA, 2504704}, {IN_ARENA, 2385696}, {IN_ARENA, 2385760}, {IN_ARENA, 796048},
                {IN_TRACE, 326144},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense2_bias, 48, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2543616}, {IN_ARENA, 2519040}, {IN_ARENA, 2387968}, {IN_ARENA, 2486272}, {IN_ARENA, 2551808},
            };
            run(kernels->mlp_step_grad_discriminator_leakyReLU1_real, 49, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2486272, 522368, 1, 128, 256);
        {
            static const operand operands[] = {
                {IN_ARENA, 2420736}, {IN_ARENA, 2535424}, {IN_ARENA, 2387968}, {IN_ARENA, 2543616}, {IN_ARENA, 3889152},
                {IN_ARENA, 3905536}, {IN_TRACE, 309760},
            };
            run(kernels->mlp_step_adam_discriminator_dense2_kernel, 50, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3889152, 555136, 1, 1, 16384);
        if (call->kept) keep(call, thread, threads, 3905536, 571520, 1, 1, 16384);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2552832}, {IN_ARENA, 2551808}, {IN_ARENA, 2352416}, {IN_ARENA, 2352672}, {IN_ARENA, 779408},
                {IN_TRACE, 309504},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense1_bias, 51, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 578704}, {IN_ARENA, 2789376}};
            run(kernels->mlp_step_pack_discriminator_dense1_kernel_2, 52, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3526656}, {IN_ARENA, 2453504}, {IN_INPUTS, 0}, {IN_ARENA, 2486272}, {IN_ARENA, 2994176},
                {IN_ARENA, 3194880}, {IN_TRACE, 108800},
            };
            run(kernels->mlp_step_adam_discriminator_dense1_kernel, 53, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2994176, 587904, 1, 1, 200704);
        if (call->kept) keep(call, thread, threads, 3194880, 788608, 1, 1, 200704);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 174720}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense4_kernel_2, 54, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3823616}, {IN_ARENA, 2789376}, {IN_ARENA, 3526656}, {IN_ARENA, 3395584}, {IN_ARENA, 3930112},
            };
            run(kernels->mlp_step_grad_generator_tanh1, 55, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3395584, 989312, 1, 128, 784);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2920448}, {IN_ARENA, 3395584}, {IN_ARENA, 2387968}, {IN_ARENA, 173696}, {IN_ARENA, 3627008},
                {IN_ARENA, 173184}, {IN_ARENA, 3495936}, {IN_ARENA, 3496448}, {IN_ARENA, 2990080}, {IN_ARENA, 2990592},
                {IN_ARENA, 2891776},
            };
            run(kernels->mlp_step_grad_generator_dense4_product, 56, operands, 11, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2920448, 1089664, 1, 128, 512);
        {
            static const operand operands[] = {{IN_ARENA, 3395584}, {IN_ARENA, 2789376}};
            run(kernels->mlp_step_pack_grad_generator_tanh1, 57, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2387968}, {IN_ARENA, 3692544}, {IN_ARENA, 2789376}, {IN_TRACE, 502000},
            };
            run(kernels->mlp_step_grad_generator_dense4_product_2, 58, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2387968, 1155200, 1, 1, 401408);
        {
            static const operand operands[] = {
                {IN_ARENA, 2891776}, {IN_ARENA, 3496448}, {IN_ARENA, 2990080}, {IN_ARENA, 173696}, {IN_ARENA, 2990592},
                {IN_ARENA, 1144576}, {IN_ARENA, 1145088}, {IN_ARENA, 1145600}, {IN_ARENA, 1146112}, {IN_ARENA, 174208},
                {IN_ARENA, 2985984}, {IN_ARENA, 2986496}, {IN_ARENA, 2991104},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_generator_batchNorm3_gamma_next, 59, operands, 13, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2985984, 1556608, 1, 1, 512);
        if (call->kept) keep(call, thread, threads, 2986496, 1557120, 1, 1, 512);
        if (call->kept) keep(call, thread, threads, 2991104, 1557632, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42112}, {IN_ARENA, 2789376}};
            run(kernels->mlp_step_pack_generator_dense3_kernel_2, 60, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2985984}, {IN_ARENA, 3627008}, {IN_ARENA, 173184}, {IN_ARENA, 3495936}, {IN_ARENA, 2920448},
                {IN_ARENA, 173696}, {IN_ARENA, 3496448}, {IN_ARENA, 2986496}, {IN_ARENA, 3692544}, {IN_ARENA, 2991616},
            };
            run(kernels->mlp_step_grad_generator_leakyReLU3, 61, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3692544, 1558144, 1, 128, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2920448}, {IN_ARENA, 3692544}, {IN_ARENA, 2789376}, {IN_ARENA, 41600}, {IN_ARENA, 3758080},
                {IN_ARENA, 41344}, {IN_ARENA, 3930896}, {IN_ARENA, 3931152}, {IN_ARENA, 2992128}, {IN_ARENA, 2992384},
                {IN_ARENA, 2953216},
            };
            run(kernels->mlp_step_grad_generator_dense3_product, 62, operands, 11, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2920448, 1623680, 1, 128, 256);
        {
            static const operand operands[] = {
                {IN_ARENA, 3395584}, {IN_ARENA, 3790848}, {IN_ARENA, 3692544}, {IN_TRACE, 369392},
            };
            run(kernels->mlp_step_grad_generator_dense3_product_2, 63, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3395584, 1656448, 1, 1, 131072);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2953216}, {IN_ARENA, 3931152}, {IN_ARENA, 2992128}, {IN_ARENA, 41600}, {IN_ARENA, 2992384},
                {IN_ARENA, 880384}, {IN_ARENA, 880640}, {IN_ARENA, 880896}, {IN_ARENA, 881152}, {IN_ARENA, 41856},
                {IN_ARENA, 2854912}, {IN_ARENA, 2855168}, {IN_ARENA, 2992640},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_generator_batchNorm2_gamma_next, 64, operands, 13, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2854912, 1787520, 1, 1, 256);
        if (call->kept) keep(call, thread, threads, 2855168, 1787776, 1, 1, 256);
        if (call->kept) keep(call, thread, threads, 2992640, 1788032, 1, 1, 256);
        {
            static const operand operands[] = {{IN_ARENA, 8576}, {IN_ARENA, 2789376}};
            run(kernels->mlp_step_pack_generator_dense2_kernel_2, 65, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2854912}, {IN_ARENA, 3758080}, {IN_ARENA, 41344}, {IN_ARENA, 3930896}, {IN_ARENA, 2920448},
                {IN_ARENA, 41600}, {IN_ARENA, 3931152}, {IN_ARENA, 2855168}, {IN_ARENA, 2822144}, {IN_ARENA, 2992896},
            };
            run(kernels->mlp_step_grad_generator_leakyReLU2, 66, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2822144, 1788288, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2854912}, {IN_ARENA, 2822144}, {IN_ARENA, 2789376}, {IN_ARENA, 8320}, {IN_ARENA, 3856384},
                {IN_ARENA, 8192}, {IN_ARENA, 3931408}, {IN_ARENA, 3931536}, {IN_ARENA, 2993152}, {IN_ARENA, 2993280},
                {IN_ARENA, 2871296},
            };
            run(kernels->mlp_step_grad_generator_dense2_product, 67, operands, 11, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2854912, 1821056, 1, 128, 128);
        {
            static const operand operands[] = {
                {IN_ARENA, 3627008}, {IN_ARENA, 3872768}, {IN_ARENA, 2822144}, {IN_TRACE, 335856},
            };
            run(kernels->mlp_step_grad_generator_dense2_product_2, 68, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3627008, 1837440, 1, 1, 32768);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2871296}, {IN_ARENA, 3931536}, {IN_ARENA, 2993152}, {IN_ARENA, 8320}, {IN_ARENA, 2993280},
                {IN_ARENA, 813824}, {IN_ARENA, 813952}, {IN_ARENA, 814080}, {IN_ARENA, 814208}, {IN_ARENA, 8448},
                {IN_ARENA, 2805760}, {IN_ARENA, 2805888}, {IN_ARENA, 2993408},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_generator_batchNorm1_gamma_next, 69, operands, 13, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2805760, 1870208, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 2805888, 1870336, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 2993408, 1870464, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2805760}, {IN_ARENA, 3856384}, {IN_ARENA, 8192}, {IN_ARENA, 3931408}, {IN_ARENA, 2854912},
                {IN_ARENA, 8320}, {IN_ARENA, 3931536}, {IN_ARENA, 2805888}, {IN_ARENA, 2789376}, {IN_ARENA, 2993536},
            };
            run(kernels->mlp_step_grad_generator_leakyReLU1, 70, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2789376, 1870592, 1, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3659776}, {IN_ARENA, 3921920}, {IN_ARENA, 2789376}, {IN_TRACE, 327280},
            };
            run(kernels->mlp_step_grad_generator_dense1_product, 71, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3659776, 1886976, 1, 1, 8192);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 1951008}, {IN_ARENA, 2994176}, {IN_ARENA, 2789376}};
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_adam_discriminator_dense1_kernel_2, 72, operands, 3, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2789376, 1895168, 1, 1, 200704);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2151712}, {IN_ARENA, 3194880}, {IN_ARENA, 2789376}, {IN_ARENA, 578704},
            };
            run(kernels->mlp_step_update_discriminator_dense1_kernel, 73, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2352928}, {IN_ARENA, 3889152}, {IN_ARENA, 2369312}, {IN_ARENA, 3905536}, {IN_ARENA, 779664},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_discriminator_dense2_kernel, 74, operands, 5, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 797184}, {IN_ARENA, 3659776}, {IN_ARENA, 805376}, {IN_ARENA, 0},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense1_kernel, 75, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2993536}, {IN_ARENA, 813568}, {IN_ARENA, 813696}, {IN_ARENA, 8192},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense1_bias, 76, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 814336}, {IN_ARENA, 3627008}, {IN_ARENA, 847104}, {IN_ARENA, 8576},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense2_kernel, 77, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2992896}, {IN_ARENA, 879872}, {IN_ARENA, 880128}, {IN_ARENA, 41344},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense2_bias, 78, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 881408}, {IN_ARENA, 3395584}, {IN_ARENA, 1012480}, {IN_ARENA, 42112},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense3_kernel, 79, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2991616}, {IN_ARENA, 1143552}, {IN_ARENA, 1144064}, {IN_ARENA, 173184},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense3_bias, 80, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 1146624}, {IN_ARENA, 2387968}, {IN_ARENA, 1548032}, {IN_ARENA, 174720},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense4_kernel, 81, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3930112}, {IN_ARENA, 1949440}, {IN_ARENA, 1950224}, {IN_ARENA, 576128},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->mlp_step_update_generator_dense4_bias, 82, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 3526656}, {IN_TRACE, 8192}};
            run(kernels->mlp_step_trace_fake, 83, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2993536}, {IN_TRACE, 335472}};
            run(kernels->mlp_step_trace_grad_generator_dense1_bias, 84, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2993280}, {IN_TRACE, 335600}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm1_gamma, 85, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2993152}, {IN_TRACE, 335728}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm1_gamma, 86, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2992896}, {IN_TRACE, 368624}};
            run(kernels->mlp_step_trace_grad_generator_dense2_bias, 87, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2992384}, {IN_TRACE, 368880}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm2_gamma, 88, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2992128}, {IN_TRACE, 369136}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm2_gamma, 89, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2991616}, {IN_TRACE, 500464}};
            run(kernels->mlp_step_trace_grad_generator_dense3_bias, 90, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2990592}, {IN_TRACE, 500976}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm3_gamma, 91, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 2990080}, {IN_TRACE, 501488}};
            run(kernels->mlp_step_trace_grad_generator_batchNorm3_gamma, 92, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 3930112}, {IN_TRACE, 903408}};
            run(kernels->mlp_step_trace_grad_generator_dense4_bias, 93, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2993408}, {IN_ARENA, 8320}};
            run(kernels->mlp_step_update_generator_batchNorm1_gamma, 94, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2992640}, {IN_ARENA, 41600}};
            run(kernels->mlp_step_update_generator_batchNorm2_gamma, 95, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2991104}, {IN_ARENA, 173696}};
            run(kernels->mlp_step_update_generator_batchNorm3_gamma, 96, operands, 2, NULL, call, scratch, thread,
                threads);
        }
    }
}

static void mlp_generate(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 3931664 + (size_t)thread * 33280;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2420736}, {IN_INPUTS, 0}, {IN_ARENA, 2387968}};
            run(kernels->mlp_generate_generator_dense1_product, 1, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2420736, 0, 1, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 577040}, {IN_ARENA, 2437120}};
            run(kernels->mlp_generate_generator_batchNorm1_inverse_deviation, 2, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2437120, 8192, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8576}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense2_kernel, 3, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2420736}, {IN_ARENA, 8192}, {IN_ARENA, 576912}, {IN_ARENA, 2437120}, {IN_ARENA, 8320},
                {IN_ARENA, 8448}, {IN_ARENA, 2428928},
            };
            run(kernels->mlp_generate_generator_batchNorm1, 4, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2428928, 8320, 1, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2519040}, {IN_ARENA, 2428928}, {IN_ARENA, 2387968}};
            run(kernels->mlp_generate_generator_dense2_product, 5, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2519040, 16512, 1, 64, 256);
        {
            static const operand operands[] = {{IN_ARENA, 577424}, {IN_ARENA, 2551808}};
            run(kernels->mlp_generate_generator_batchNorm2_inverse_deviation, 6, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2551808, 32896, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42112}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense3_kernel, 7, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2519040}, {IN_ARENA, 41344}, {IN_ARENA, 577168}, {IN_ARENA, 2551808}, {IN_ARENA, 41600},
                {IN_ARENA, 41856}, {IN_ARENA, 2535424},
            };
            run(kernels->mlp_generate_generator_batchNorm2, 8, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2535424, 33152, 1, 64, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2797568}, {IN_ARENA, 2535424}, {IN_ARENA, 2387968}};
            run(kernels->mlp_generate_generator_dense3_product, 9, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2797568, 49536, 1, 64, 512);
        {
            static const operand operands[] = {{IN_ARENA, 578192}, {IN_ARENA, 2830336}};
            run(kernels->mlp_generate_generator_batchNorm3_inverse_deviation, 10, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2830336, 82304, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 174720}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense4_kernel, 11, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2797568}, {IN_ARENA, 173184}, {IN_ARENA, 577680}, {IN_ARENA, 2830336}, {IN_ARENA, 173696},
                {IN_ARENA, 174208}, {IN_ARENA, 2847744},
            };
            run(kernels->mlp_generate_generator_batchNorm3, 12, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2847744, 82816, 1, 64, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2847744}, {IN_ARENA, 2387968}, {IN_ARENA, 576128}, {IN_ARENA, 2797568},
            };
            run(kernels->mlp_generate_generator_tanh1, 13, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2797568, 115584, 1, 64, 784);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2797568}, {IN_OUTPUTS, 0}};
            run(kernels->mlp_generate_output_image, 14, operands, 2, NULL, call, scratch, thread, threads);
        }
    }
}

static void mlp_generate_one(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {{IN_ARENA, 2387968}, {IN_INPUTS, 0}, {IN_ARENA, 0}};
            run(kernels->mlp_generate_one_generator_dense1_product, 0, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2387968, 0, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 577040}, {IN_ARENA, 2388096}};
            run(kernels->mlp_generate_generator_batchNorm1_inverse_deviation, 1, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2388096, 128, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2387968}, {IN_ARENA, 8192}, {IN_ARENA, 576912}, {IN_ARENA, 2388096}, {IN_ARENA, 8320},
                {IN_ARENA, 8448}, {IN_ARENA, 2388224},
            };
            run(kernels->mlp_generate_one_generator_batchNorm1, 2, operands, 7, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2388224, 256, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2387968}, {IN_ARENA, 2388224}, {IN_ARENA, 8576}};
            run(kernels->mlp_generate_one_generator_dense2_product, 3, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2387968, 384, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 577424}, {IN_ARENA, 2388224}};
            run(kernels->mlp_generate_generator_batchNorm2_inverse_deviation, 4, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2388224, 640, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2387968}, {IN_ARENA, 41344}, {IN_ARENA, 577168}, {IN_ARENA, 2388224}, {IN_ARENA, 41600},
                {IN_ARENA, 41856}, {IN_ARENA, 2388480},
            };
            run(kernels->mlp_generate_one_generator_batchNorm2, 5, operands, 7, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2388480, 896, 1, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2797568}, {IN_ARENA, 2388480}, {IN_ARENA, 42112}};
            run(kernels->mlp_generate_one_generator_dense3_product, 6, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2797568, 1152, 1, 1, 512);
        {
            static const operand operands[] = {{IN_ARENA, 578192}, {IN_ARENA, 2798080}};
            run(kernels->mlp_generate_generator_batchNorm3_inverse_deviation, 7, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 2798080, 1664, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 174720}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_generator_dense4_kernel, 8, operands, 2, NULL, call, NULL, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2797568}, {IN_ARENA, 173184}, {IN_ARENA, 577680}, {IN_ARENA, 2798080}, {IN_ARENA, 173696},
                {IN_ARENA, 174208}, {IN_ARENA, 2798592},
            };
            run(kernels->mlp_generate_one_generator_batchNorm3, 9, operands, 7, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2798592, 2176, 1, 1, 512);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2798592}, {IN_ARENA, 2387968}, {IN_ARENA, 576128}, {IN_ARENA, 2797568},
            };
            run(kernels->mlp_generate_one_generator_tanh1, 10, operands, 4, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2797568, 2688, 1, 1, 784);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2797568}, {IN_OUTPUTS, 0}};
            run(kernels->mlp_generate_one_output_image, 11, operands, 2, NULL, call, NULL, thread, threads);
        }
    }
}

static void mlp_discriminate(const bespoke_call *call) {
    const mlp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 3931664 + (size_t)thread * 33280;
        {
            static const operand operands[] = {{IN_ARENA, 578704}, {IN_ARENA, 2387968}};
            run(kernels->mlp_step_pack_discriminator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 779664}, {IN_ARENA, 2621440}};
            run(kernels->mlp_step_pack_discriminator_dense2_kernel, 1, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 2387968}, {IN_ARENA, 779408}, {IN_ARENA, 2588672},
            };
            run(kernels->mlp_step_discriminator_leakyReLU1_real, 2, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2588672, 0, 1, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 796112}, {IN_ARENA, 2398208}};
            run(kernels->mlp_step_pack_discriminator_dense3_kernel, 3, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2588672}, {IN_ARENA, 2621440}, {IN_ARENA, 796048}, {IN_ARENA, 2387968},
            };
            run(kernels->mlp_step_discriminator_leakyReLU2_real, 4, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2387968, 32768, 1, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 797152}, {IN_ARENA, 2399232}};
            run(kernels->mlp_step_pack_discriminator_dense4_kernel, 5, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2387968}, {IN_ARENA, 2398208}, {IN_ARENA, 797136}, {IN_ARENA, 2396160},
            };
            run(kernels->mlp_step_discriminator_leakyReLU3_real, 6, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 2396160, 40960, 1, 128, 16);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2396160}, {IN_ARENA, 2399232}, {IN_ARENA, 797168}, {IN_OUTPUTS, 0},
            };
            run(kernels->mlp_discriminate_output_logits, 7, operands, 4, NULL, call, scratch, thread, threads);
        }
    }
}

static const bespoke_setting mlp_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "128"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "ea0df76e4fb2e799"},
    {"discriminator", "69fe12225208734d"},
};

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

static const bespoke_kernel mlp_initialise_kernels[1] = {
    {"mlp_initialise_states", "", 0.0, 0.0, 9551692.0},
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
    {"mlp_step_sums_for_generator_batchNorm1_variance_sum", "Models/MLP.swift:15", 0.0, 0.0, 66560.0},
    {"mlp_step_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_generator_batchNorm1", "Models/MLP.swift:15", 0.0, 0.0, 133632.0},
    {"mlp_step_generator_dense2_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 328704.0},
    {"mlp_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_sums_for_generator_batchNorm2_variance_sum", "Models/MLP.swift:15", 0.0, 0.0, 133120.0},
    {"mlp_step_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_generator_batchNorm2", "Models/MLP.swift:15", 0.0, 0.0, 267264.0},
    {"mlp_step_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 919552.0},
    {"mlp_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_sums_for_generator_batchNorm3_variance_sum", "Models/MLP.swift:15", 0.0, 0.0, 266240.0},
    {"mlp_step_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_generator_batchNorm3", "Models/MLP.swift:15", 0.0, 0.0, 534528.0},
    {"mlp_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_generator_tanh1", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2272320.0},
    {"mlp_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_discriminator_leakyReLU1_real", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_discriminator_leakyReLU2_real", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_discriminator_leakyReLU3_real", "Models/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_step_grad_loss_discriminator_real", "Models/MLP.swift:30", 4096.0, 4096.0, 8772.0},
    {"mlp_step_discriminator_leakyReLU1_fake", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_leakyReLU2_fake", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:27", 262144.0, 262144.0, 53376.0},
    {"mlp_step_grad_loss_generator", "Models/MLP.swift:30", 4096.0, 4096.0, 9284.0},
    {"mlp_step_output_loss_discriminator", "Models/MLP.swift:7", 0.0, 0.0, 36.0},
    {"mlp_step_update_discriminator_dense4_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_step_pack_grad_loss_discriminator_fake", "Models/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_grad_discriminator_leakyReLU3_fake_2", "Models/MLP.swift:28", 0.0, 0.0, 16960.0},
    {"mlp_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_grad_discriminator_leakyReLU2_fake", "Models/MLP.swift:27", 262144.0, 262144.0, 111104.0},
    {"mlp_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_grad_discriminator_leakyReLU1_fake", "Models/MLP.swift:27", 4194304.0, 4194304.0, 492544.0},
    {"mlp_step_grad_discriminator_leakyReLU3_real", "Models/MLP.swift:30", 4096.0, 4096.0, 16960.0},
    {"mlp_step_pack_grad_loss_discriminator_real", "Models/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_update_discriminator_dense4_kernel", "Models/MLP.swift:30", 8192.0, 8192.0, 17792.0},
    {"mlp_step_update_discriminator_dense3_bias", "Models/MLP.swift:27", 0.0, 0.0, 512.0},
    {"mlp_step_grad_discriminator_leakyReLU2_real", "Models/MLP.swift:27", 262144.0, 262144.0, 77824.0},
    {"mlp_step_update_discriminator_dense3_kernel", "Models/MLP.swift:27", 524288.0, 524288.0, 106496.0},
    {"mlp_step_update_discriminator_dense2_bias", "Models/MLP.swift:27", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_discriminator_leakyReLU1_real", "Models/MLP.swift:27", 4194304.0, 4194304.0, 360448.0},
    {"mlp_step_adam_discriminator_dense2_kernel", "Models/MLP.swift:27", 8388608.0, 8388608.0, 458752.0},
    {"mlp_step_update_discriminator_dense1_bias", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_adam_discriminator_dense1_kernel", "Models/MLP.swift:27", 102760448.0, 102760448.0, 2670592.0},
    {"mlp_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_grad_generator_tanh1", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1736704.0},
    {"mlp_step_grad_generator_dense4_product", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2539520.0},
    {"mlp_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 802816.0},
    {"mlp_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 102760448.0, 102760448.0, 2269184.0},
    {"mlp_step_generator_batchNorm3_gamma_next", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_grad_generator_leakyReLU3", "Models/MLP.swift:15", 0.0, 0.0, 798720.0},
    {"mlp_step_grad_generator_dense3_product", "Models/MLP.swift:13", 33554432.0, 33554432.0, 1052672.0},
    {"mlp_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 33554432.0, 33554432.0, 917504.0},
    {"mlp_step_generator_batchNorm2_gamma_next", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_grad_generator_leakyReLU2", "Models/MLP.swift:15", 0.0, 0.0, 399360.0},
    {"mlp_step_grad_generator_dense2_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 395264.0},
    {"mlp_step_grad_generator_dense2_product_2", "Models/MLP.swift:13", 8388608.0, 8388608.0, 327680.0},
    {"mlp_step_generator_batchNorm1_gamma_next", "Models/MLP.swift:15", 0.0, 0.0, 9216.0},
    {"mlp_step_grad_generator_leakyReLU1", "Models/MLP.swift:15", 0.0, 0.0, 199680.0},
    {"mlp_step_grad_generator_dense1_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 131072.0},
    {"mlp_step_adam_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 3211264.0},
    {"mlp_step_update_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 4816896.0},
    {"mlp_step_update_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 524288.0},
    {"mlp_step_update_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 229376.0},
    {"mlp_step_update_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 3584.0},
    {"mlp_step_update_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 917504.0},
    {"mlp_step_update_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 7168.0},
    {"mlp_step_update_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 3670016.0},
    {"mlp_step_update_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 14336.0},
    {"mlp_step_update_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 11239424.0},
    {"mlp_step_update_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 21952.0},
    {"mlp_step_trace_fake", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
    {"mlp_step_trace_grad_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_batchNorm1_beta", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_batchNorm2_beta", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_batchNorm3_beta", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 3136.0},
    {"mlp_step_update_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_update_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_update_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
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
    {"mlp_generate_generator_batchNorm1", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_generate_generator_batchNorm2", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_generate_generator_batchNorm3", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_generate_generator_tanh1", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_generate_output_image", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
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
    {"mlp_generate_one_generator_batchNorm1", "Models/MLP.swift:15", 0.0, 0.0, 3584.0},
    {"mlp_generate_one_generator_dense2_product", "Models/MLP.swift:13", 65536.0, 65536.0, 132608.0},
    {"mlp_generate_one_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_one_generator_batchNorm2", "Models/MLP.swift:15", 0.0, 0.0, 7168.0},
    {"mlp_generate_one_generator_dense3_product", "Models/MLP.swift:13", 262144.0, 262144.0, 527360.0},
    {"mlp_generate_one_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_one_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_generate_one_generator_batchNorm3", "Models/MLP.swift:15", 0.0, 0.0, 14336.0},
    {"mlp_generate_one_generator_tanh1", "Models/MLP.swift:17", 802816.0, 802816.0, 1613952.0},
    {"mlp_generate_one_output_image", "Models/MLP.swift:19", 0.0, 0.0, 6272.0},
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
    {"mlp_discriminate_discriminator_leakyReLU1", "Models/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_discriminate_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_discriminate_discriminator_leakyReLU2", "Models/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_discriminate_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_discriminate_discriminator_leakyReLU3", "Models/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_discriminate_output_logits", "Models/MLP.swift:30", 4096.0, 4096.0, 8772.0},
};

static const uint64_t mlp_lowering = 0x7aa6ce1d5208e0cau;

static const bespoke_part mlp_parts[] = {
    {"MLP.c", &mlp_lowering},
    #if defined(__x86_64__)
    {"MLP_avx512.c", &mlp_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"MLP_avx2.c", &mlp_kernels_avx2.lowering},
    #endif
    {"MLP_baseline.c", &mlp_kernels_baseline.lowering},
};

const bespoke_program mlp_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "mlp",
    .source = "Models/MLP.swift",
    .fingerprint = "929c305c5f813821",
    .update_order = "simultaneous",
    .parts = mlp_parts,
    .part_count = sizeof mlp_parts / sizeof *mlp_parts,
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 64,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .penalty_interval = 0,
    .settings = mlp_settings,
    .setting_count = 10,
    .states = mlp_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = 3931664,
    .scratch_floats = 33280,
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
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "6261540b63897bcb",
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
        .fingerprint = "3ed2d63243c2255a",
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
        .fingerprint = "13b0d870168722ee",
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
        .fingerprint = "16a75e7548775403",
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
        .fingerprint = "b2ac6da9925201fd",
    },
};
