/* The program dcgan, made by bespokec from Models/DCGAN.swift. Do not edit: edit the model.
 *
 * Arena of 29704704 floats (114 MiB), the first 7580528 of them states. */
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
static void run(dcgan_kernel *kernel, int number, const operand *operands, int count,
    const uint32_t *numbers,
                const bespoke_call *call, float *scratch, int thread, int threads) {
    float *pointers[54];
    for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const dcgan_task task = {call, pointers, numbers, scratch, thread, threads};
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

static void dcgan_initialise(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {
                {IN_ARENA, 0}, {IN_ARENA, 1254400}, {IN_ARENA, 2318016}, {IN_ARENA, 1266944}, {IN_ARENA, 2305472},
                {IN_ARENA, 5052624}, {IN_ARENA, 5065168}, {IN_ARENA, 5077712}, {IN_ARENA, 5090256}, {IN_ARENA, 1279488},
                {IN_ARENA, 2098688}, {IN_ARENA, 2330688}, {IN_ARENA, 2098816}, {IN_ARENA, 2330560}, {IN_ARENA, 2537408},
                {IN_ARENA, 6741200}, {IN_ARENA, 6741328}, {IN_ARENA, 6741456}, {IN_ARENA, 6741584}, {IN_ARENA, 7567696},
                {IN_ARENA, 7567824}, {IN_ARENA, 2098944}, {IN_ARENA, 2303744}, {IN_ARENA, 2330880}, {IN_ARENA, 2303808},
                {IN_ARENA, 2330816}, {IN_ARENA, 2332544}, {IN_ARENA, 7151312}, {IN_ARENA, 7151376}, {IN_ARENA, 7151440},
                {IN_ARENA, 7151504}, {IN_ARENA, 7157968}, {IN_ARENA, 7158032}, {IN_ARENA, 2303872}, {IN_ARENA, 2330944},
                {IN_ARENA, 2332608}, {IN_ARENA, 2537536}, {IN_ARENA, 2543808}, {IN_ARENA, 7580496}, {IN_ARENA, 7580512},
                {IN_ARENA, 2543824}, {IN_ARENA, 3798224}, {IN_ARENA, 5102800}, {IN_ARENA, 5922000}, {IN_ARENA, 6741712},
                {IN_ARENA, 6946512}, {IN_ARENA, 7158096}, {IN_ARENA, 7362896}, {IN_ARENA, 7151568}, {IN_ARENA, 7153168},
                {IN_ARENA, 7154768}, {IN_ARENA, 7156368}, {IN_ARENA, 7567952}, {IN_ARENA, 7574224},
            };
            run(kernels->dcgan_initialise_states, 0, operands, 54, NULL, call, NULL, thread, threads);
        }
    }
}

static void dcgan_step(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 29704704 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 9186160}};
            run(kernels->dcgan_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 29359040}, {IN_TRACE, 0}};
            static const uint32_t numbers[] = {571294482u};
            run(kernels->dcgan_step_noise, 1, operands, 2, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 29359040, 0, 1, 128, 100);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 29359040}, {IN_ARENA, 9186160}, {IN_ARENA, 10440560},
            };
            run(kernels->dcgan_step_generator_dense1, 2, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 12800, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10440560}, {IN_ARENA, 2305472}, {IN_ARENA, 29371840}};
            run(kernels->dcgan_step_generator_batchNorm1_mean, 3, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 29371840, 1618432, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 29371840}, {IN_ARENA, 9186160}};
            run(kernels->dcgan_step_sums_for_generator_batchNorm1_variance_sum, 4, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9186160}, {IN_ARENA, 2318016}, {IN_ARENA, 29384384}};
            run(kernels->dcgan_step_generator_batchNorm1_inverse_deviation, 5, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 29384384, 1630976, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 29371840}, {IN_ARENA, 29384384}, {IN_ARENA, 1254400},
                {IN_ARENA, 1266944}, {IN_ARENA, 9186160},
            };
            run(kernels->dcgan_step_generator_leakyReLU1, 6, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9186160, 1643520, 49, 128, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 19184496}};
            run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 7, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9186160}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_transform_generator_reshape1, 8, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 19184496}, {IN_ARENA, 23382896}};
            run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 9, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19184496}, {IN_ARENA, 10791792}, {IN_ARENA, 23382896}};
            run(kernels->dcgan_step_products_of_generator_convTranspose1, 10, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19184496}, {IN_ARENA, 15608688}};
            run(kernels->dcgan_step_generator_convTranspose1, 11, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 15608688, 3249152, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15608688}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_sums_for_generator_batchNorm2_mean_sum, 12, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10791792}, {IN_ARENA, 2330560}, {IN_ARENA, 28365552}};
            run(kernels->dcgan_step_generator_batchNorm2_mean, 13, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 28365552, 4051968, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15608688}, {IN_ARENA, 28365552}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_sums_for_generator_batchNorm2_variance_sum, 14, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10791792}, {IN_ARENA, 2330688}, {IN_ARENA, 28365680}};
            run(kernels->dcgan_step_generator_batchNorm2_inverse_deviation, 15, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 28365680, 4052096, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 15608688}, {IN_ARENA, 28365552}, {IN_ARENA, 28365680}, {IN_ARENA, 2098688},
                {IN_ARENA, 2098816}, {IN_ARENA, 16411504},
            };
            run(kernels->dcgan_step_generator_leakyReLU2, 16, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 16411504, 4052224, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 14146560}};
            run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 17, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16411504}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_transform_generator_leakyReLU2, 18, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14146560}, {IN_ARENA, 13153392}};
            run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 19, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 10791792}, {IN_ARENA, 13153392}};
            run(kernels->dcgan_step_products_of_generator_convTranspose2, 20, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_generator_convTranspose2, 21, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10791792, 4855040, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10791792}, {IN_ARENA, 12397424}};
            run(kernels->dcgan_step_sums_for_generator_batchNorm3_mean_sum, 22, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12397424}, {IN_ARENA, 2330816}, {IN_ARENA, 28365808}};
            run(kernels->dcgan_step_generator_batchNorm3_mean, 23, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 28365808, 6460672, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10791792}, {IN_ARENA, 28365808}, {IN_ARENA, 12397424}};
            run(kernels->dcgan_step_sums_for_generator_batchNorm3_variance_sum, 24, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12397424}, {IN_ARENA, 2330880}, {IN_ARENA, 28365488}};
            run(kernels->dcgan_step_generator_batchNorm3_inverse_deviation, 25, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 28365488, 6460736, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 14003056}};
            run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 26, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10791792}, {IN_ARENA, 28365808}, {IN_ARENA, 28365488}, {IN_ARENA, 2303744},
                {IN_ARENA, 2303808}, {IN_ARENA, 12397424},
            };
            run(kernels->dcgan_step_generator_leakyReLU3, 27, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12397424, 6460800, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 24588608}};
            run(kernels->dcgan_step_pack_discriminator_conv1_kernel, 28, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12397424}, {IN_ARENA, 14003056}, {IN_ARENA, 29396928}, {IN_TRACE, 12800},
            };
            run(kernels->dcgan_step_generator_tanh1, 29, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 29396928, 8066432, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 24588608}, {IN_ARENA, 2332544}, {IN_ARENA, 14003056},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_step_discriminator_dropout1_real, 30, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14003056, 8166784, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 21186992}};
            run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 31, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14003056}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_transform_discriminator_dropout1_real, 32, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 21186992}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 33, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21186992}, {IN_ARENA, 17214320}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 34, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21186992}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_discriminator_conv2_real_product, 35, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 9772416, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 26950208}};
            run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 36, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 2537408}, {IN_ARENA, 22792624}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_step_discriminator_dropout2_real, 37, operands, 3, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 22792624, 10575232, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 22792624}, {IN_ARENA, 26950208}, {IN_ARENA, 2543808}, {IN_ARENA, 29704192},
                {IN_TRACE, 2521600}, {IN_ARENA, 26956496}, {IN_ARENA, 26956512}, {IN_ARENA, 26956480},
            };
            run(kernels->dcgan_step_grad_loss_discriminator_real, 38, operands, 8, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 29704192, 11378048, 1, 128, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 29396928}, {IN_ARENA, 24588608}, {IN_ARENA, 2332544}, {IN_ARENA, 17214320},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_step_discriminator_dropout1_fake, 39, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 11378176, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 18819952}};
            run(kernels->dcgan_step_transform_discriminator_dropout1_real, 40, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24588608}, {IN_ARENA, 18819952}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 41, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24588608}, {IN_ARENA, 19622768}};
            run(kernels->dcgan_step_discriminator_conv2_real_product, 42, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19622768, 12983808, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 19622768}, {IN_ARENA, 2537408}, {IN_ARENA, 2537536}, {IN_ARENA, 25201072},
                {IN_ARENA, 18819952},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_step_grad_discriminator_leakyReLU2_fake, 43, operands, 5, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 25201072, 13786624, 49, 128, 128);
        if (call->kept) keep(call, thread, threads, 18819952, 14589440, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 25201072}, {IN_ARENA, 26950208}, {IN_ARENA, 2543808}, {IN_ARENA, 29704448},
                {IN_ARENA, 29704576}, {IN_TRACE, 4930176}, {IN_ARENA, 19622784}, {IN_ARENA, 19622800},
                {IN_ARENA, 19622816}, {IN_ARENA, 19622768},
            };
            run(kernels->dcgan_step_grad_loss_generator, 44, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 29704448, 15392256, 1, 128, 1);
        if (call->kept) keep(call, thread, threads, 29704576, 15392384, 1, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 26956496}, {IN_ARENA, 19622784}, {IN_ARENA, 26956512}, {IN_ARENA, 19622800},
                {IN_ARENA, 19622816}, {IN_OUTPUTS, 0}, {IN_OUTPUTS, 1}, {IN_OUTPUTS, 2}, {IN_OUTPUTS, 3},
                {IN_TRACE, 7448656}, {IN_TRACE, 7448672},
            };
            run(kernels->dcgan_step_output_loss_discriminator, 45, operands, 11, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 19622768}, {IN_ARENA, 26956480}, {IN_ARENA, 7580496}, {IN_ARENA, 7580512},
                {IN_ARENA, 2543808}, {IN_TRACE, 5143168},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_discriminator_dense1_bias, 46, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 29704448}, {IN_ARENA, 29702144}};
            run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 47, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 29704448}, {IN_ARENA, 2537536}, {IN_ARENA, 25201072}, {IN_ARENA, 28365872},
                {IN_ARENA, 19622768},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_step_grad_discriminator_leakyReLU2_fake_2, 48, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 28365872, 15392512, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19622768}, {IN_ARENA, 29704320}};
            run(kernels->dcgan_step_grad_discriminator_conv2_fake_bias, 49, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 29704320, 16195328, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 29497280}};
            run(kernels->dcgan_step_pack_discriminator_conv2_kernel_2, 50, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 18819952}, {IN_ARENA, 26003888}};
            run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 51, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29497280}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 52, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 18819952}, {IN_ARENA, 26003888}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 53, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 18819952}, {IN_ARENA, 23595440}};
            run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 54, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 23595440, 16195456, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 28365872}, {IN_ARENA, 26003888}};
            run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 55, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 18819952}};
            run(kernels->dcgan_step_transform_discriminator_dropout1_real, 56, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 28365872}, {IN_ARENA, 18819952}, {IN_ARENA, 26003888}};
            run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product_2, 57, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23595440}, {IN_ARENA, 17214320}, {IN_ARENA, 29704448}, {IN_ARENA, 29704576},
                {IN_ARENA, 20425584}, {IN_ARENA, 18819952}, {IN_ARENA, 22031216},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_step_grad_discriminator_leakyReLU1_fake, 58, operands, 7, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 20425584, 17801088, 196, 128, 64);
        if (call->kept) keep(call, thread, threads, 18819952, 19406720, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 18023408}};
            run(kernels->dcgan_step_pack_discriminator_dense1_kernel_2, 59, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 22031216}, {IN_ARENA, 29702080}};
            run(kernels->dcgan_step_grad_discriminator_conv1_fake_bias, 60, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 29702080, 21012352, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 29704192}, {IN_ARENA, 18023408}, {IN_ARENA, 22792624}, {IN_ARENA, 17214320},
                {IN_ARENA, 18017136},
            };
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_step_grad_discriminator_leakyReLU2_real, 61, operands, 5, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 21012416, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29704192}, {IN_ARENA, 18023408}};
            run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 62, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 25201072}, {IN_ARENA, 29702144}, {IN_ARENA, 22792624}, {IN_ARENA, 18023408},
                {IN_ARENA, 7567952}, {IN_ARENA, 7574224}, {IN_ARENA, 2537536}, {IN_TRACE, 5136896},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_discriminator_dense1_kernel, 63, operands, 8, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 18017136}, {IN_ARENA, 29704320}, {IN_ARENA, 7567696}, {IN_ARENA, 7567824},
                {IN_ARENA, 2537408}, {IN_TRACE, 5136768},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_discriminator_conv2_bias, 64, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 26003888}};
            run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 65, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29497280}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 66, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 22031216}, {IN_ARENA, 26003888}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 67, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 22031216}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 68, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 21815232, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14003056}, {IN_ARENA, 22031216}};
            run(kernels->dcgan_step_transform_discriminator_dropout1_real, 69, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 28365872}, {IN_ARENA, 22031216}, {IN_ARENA, 26003888}};
            run(kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product_2, 70, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 28365872}, {IN_ARENA, 23382896}};
            run(kernels->dcgan_step_grad_discriminator_conv2_real_product_2, 71, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 23382896, 23420864, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 17214320}, {IN_ARENA, 14003056}, {IN_ARENA, 23587696}, {IN_ARENA, 22031216},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_step_grad_discriminator_leakyReLU1_real, 72, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 23587696, 23625664, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 22031216}, {IN_ARENA, 29702080}, {IN_ARENA, 7157968}, {IN_ARENA, 7158032},
                {IN_ARENA, 2332544}, {IN_TRACE, 4931904},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_discriminator_conv1_bias, 73, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 14003056}};
            run(kernels->dcgan_step_pack_discriminator_conv1_kernel_2, 74, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 29396928}, {IN_ARENA, 20425584}, {IN_INPUTS, 0}, {IN_ARENA, 23587696}, {IN_ARENA, 27496304},
                {IN_ARENA, 27497904}, {IN_TRACE, 4930304},
            };
            run(kernels->dcgan_step_adam_discriminator_conv1_kernel, 75, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 27496304, 25231296, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 27497904, 25232896, 1, 1, 1600);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 17352304}};
            run(kernels->dcgan_step_pack_generator_convTranspose3_kernel_2, 76, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 18819952}, {IN_ARENA, 14003056}, {IN_ARENA, 29396928}, {IN_ARENA, 17214320},
            };
            run(kernels->dcgan_step_grad_generator_tanh1, 77, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 25234496, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 17214320}, {IN_ARENA, 17352304}, {IN_ARENA, 12397424}, {IN_ARENA, 2303744},
                {IN_ARENA, 10791792}, {IN_ARENA, 28365808}, {IN_ARENA, 28365488}, {IN_ARENA, 14003056},
                {IN_ARENA, 17314672}, {IN_ARENA, 17327216}, {IN_ARENA, 17339760},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm3_normalised, 78, operands, 11, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14003056, 25334848, 196, 128, 64);
        {
            static const operand operands[] = {
                {IN_ARENA, 27499504}, {IN_ARENA, 17214320}, {IN_ARENA, 12397424}, {IN_TRACE, 7447056},
            };
            run(kernels->dcgan_step_grad_generator_convTranspose3, 79, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 27499504, 26940480, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 17314672}, {IN_ARENA, 17327216}, {IN_ARENA, 17339760}, {IN_ARENA, 28365488},
                {IN_ARENA, 2303744}, {IN_ARENA, 7151312}, {IN_ARENA, 7151376}, {IN_ARENA, 7151440}, {IN_ARENA, 7151504},
                {IN_ARENA, 2303808}, {IN_ARENA, 12397424}, {IN_ARENA, 12397488}, {IN_TRACE, 7446928},
                {IN_TRACE, 7446992},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_grad_generator_batchNorm3_mean, 80, operands, 14, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12397424, 26942080, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 12397488, 26942144, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12397424}, {IN_ARENA, 10791792}, {IN_ARENA, 28365808}, {IN_ARENA, 14003056},
                {IN_ARENA, 12397488}, {IN_ARENA, 17214320},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm3_mean_sum, 81, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17214320, 26942208, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 14764464}};
            run(kernels->dcgan_step_pack_generator_convTranspose2_kernel_2, 82, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_transform_grad_generator_batchNorm3_mean_sum, 83, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14764464}, {IN_ARENA, 19575920}};
            run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 84, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 10791792}, {IN_ARENA, 19575920}};
            run(kernels->dcgan_step_products_of_grad_generator_convTranspose2, 85, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17214320}, {IN_ARENA, 14764464}};
            run(kernels->dcgan_step_grad_generator_convTranspose2, 86, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14764464, 28547840, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16411504}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_transform_generator_leakyReLU2, 87, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19575920}, {IN_ARENA, 10791792}, {IN_ARENA, 17214320}};
            run(kernels->dcgan_step_products_of_grad_generator_convTranspose2_2, 88, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19575920}, {IN_ARENA, 25193328}};
            run(kernels->dcgan_step_grad_generator_convTranspose2_2, 89, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 25193328, 29350656, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 14764464}, {IN_ARENA, 16411504}, {IN_ARENA, 2098688}, {IN_ARENA, 15608688},
                {IN_ARENA, 28365552}, {IN_ARENA, 28365680}, {IN_ARENA, 10791792}, {IN_ARENA, 11594608},
                {IN_ARENA, 11600880}, {IN_ARENA, 11607152},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm2_normalised, 90, operands, 10, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10791792, 29555456, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11594608}, {IN_ARENA, 11600880}, {IN_ARENA, 11607152}, {IN_ARENA, 28365680},
                {IN_ARENA, 2098688}, {IN_ARENA, 6741200}, {IN_ARENA, 6741328}, {IN_ARENA, 6741456}, {IN_ARENA, 6741584},
                {IN_ARENA, 2098816}, {IN_ARENA, 11613424}, {IN_ARENA, 11613552}, {IN_TRACE, 7241872},
                {IN_TRACE, 7242000},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_grad_generator_batchNorm2_mean, 91, operands, 14, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11613424, 30358272, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 11613552, 30358400, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11613424}, {IN_ARENA, 15608688}, {IN_ARENA, 28365552}, {IN_ARENA, 10791792},
                {IN_ARENA, 11613552}, {IN_ARENA, 16411504},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm2_mean_sum, 92, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 16411504, 30358528, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 14990192}};
            run(kernels->dcgan_step_pack_generator_convTranspose1_kernel_2, 93, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 16411504}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_transform_grad_generator_batchNorm2_mean_sum, 94, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14990192}, {IN_ARENA, 25398128}};
            run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 95, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14990192}, {IN_ARENA, 10791792}, {IN_ARENA, 25398128}};
            run(kernels->dcgan_step_products_of_grad_generator_convTranspose1, 96, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14990192}, {IN_ARENA, 23587696}};
            run(kernels->dcgan_step_grad_generator_convTranspose1, 97, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 23587696, 31161344, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9186160}, {IN_ARENA, 14990192}};
            run(kernels->dcgan_step_transform_generator_reshape1, 98, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 25398128}, {IN_ARENA, 10791792}, {IN_ARENA, 14990192}};
            run(kernels->dcgan_step_products_of_grad_generator_convTranspose1_2, 99, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 25398128}, {IN_ARENA, 10791792}};
            run(kernels->dcgan_step_grad_generator_convTranspose1_2, 100, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10791792, 32766976, 1, 1, 819200);
        {
            static const operand operands[] = {
                {IN_ARENA, 23587696}, {IN_ARENA, 9186160}, {IN_ARENA, 1254400}, {IN_ARENA, 7580528},
                {IN_ARENA, 29371840}, {IN_ARENA, 29384384}, {IN_ARENA, 11610992}, {IN_ARENA, 13216624},
                {IN_ARENA, 13229168}, {IN_ARENA, 13241712},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm1_normalised, 101, operands, 10, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11610992, 33586176, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13241712}, {IN_ARENA, 29384384}, {IN_ARENA, 13216624}, {IN_ARENA, 1254400},
                {IN_ARENA, 13229168}, {IN_ARENA, 5052624}, {IN_ARENA, 5065168}, {IN_ARENA, 5077712},
                {IN_ARENA, 5090256}, {IN_ARENA, 1266944}, {IN_ARENA, 13254256}, {IN_ARENA, 13266800},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_grad_generator_batchNorm1_mean, 102, operands, 12, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13254256, 35191808, 1, 1, 12544);
        if (call->kept) keep(call, thread, threads, 13266800, 35204352, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13254256}, {IN_ARENA, 7580528}, {IN_ARENA, 29371840}, {IN_ARENA, 11610992},
                {IN_ARENA, 13266800}, {IN_ARENA, 9186160},
            };
            run(kernels->dcgan_step_grad_generator_batchNorm1_mean_sum, 103, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9186160, 35216896, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 29359040}, {IN_ARENA, 9186160}, {IN_TRACE, 5143184},
            };
            run(kernels->dcgan_step_grad_generator_dense1, 104, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 36822528, 1, 1, 1254400);
        {
            static const operand operands[] = {
                {IN_ARENA, 7154768}, {IN_ARENA, 27496304}, {IN_ARENA, 7156368}, {IN_ARENA, 27497904},
                {IN_ARENA, 2330944}, {IN_ARENA, 7151568}, {IN_ARENA, 27499504}, {IN_ARENA, 7153168},
                {IN_ARENA, 2303872},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_generator_convTranspose3_kernel, 105, operands, 9, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 23382896}, {IN_ARENA, 7158096}, {IN_ARENA, 7362896}, {IN_ARENA, 2332608},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_discriminator_conv2_kernel, 106, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2543824}, {IN_ARENA, 7580528}, {IN_ARENA, 3798224}, {IN_ARENA, 0},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_generator_dense1_kernel, 107, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 10791792}, {IN_ARENA, 5102800}, {IN_ARENA, 5922000}, {IN_ARENA, 1279488},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_generator_convTranspose1_kernel, 108, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 25193328}, {IN_ARENA, 6741712}, {IN_ARENA, 6946512}, {IN_ARENA, 2098944},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_step_update_generator_convTranspose2_kernel, 109, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 113152}};
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_step_trace_mask_dropout1_real, 110, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 1718784}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_step_trace_mask_dropout2_real, 111, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 2521728}};
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_step_trace_mask_dropout1_real, 112, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 4127360}};
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_step_trace_mask_dropout2_real, 113, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 23382896}, {IN_TRACE, 4931968}};
            run(kernels->dcgan_step_trace_grad_discriminator_conv2_kernel, 114, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 13229168}, {IN_TRACE, 6397584}};
            run(kernels->dcgan_step_trace_grad_generator_batchNorm1_gamma, 115, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 13216624}, {IN_TRACE, 6410128}};
            run(kernels->dcgan_step_trace_grad_generator_batchNorm1_gamma, 116, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 10791792}, {IN_TRACE, 6422672}};
            run(kernels->dcgan_step_trace_grad_generator_convTranspose1_kernel, 117, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 25193328}, {IN_TRACE, 7242128}};
            run(kernels->dcgan_step_trace_grad_generator_convTranspose2_kernel, 118, operands, 2, NULL, call, scratch,
                thread, threads);
        }
    }
}

static void dcgan_generate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 29704704 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8834928}, {IN_INPUTS, 0}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_generator_dense1, 1, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8834928, 0, 49, 64, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2318016}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_generator_batchNorm1_inverse_deviation, 2, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 802816, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8834928}, {IN_ARENA, 2305472}, {IN_ARENA, 7580528}, {IN_ARENA, 1254400}, {IN_ARENA, 1266944},
                {IN_ARENA, 12598128},
            };
            run(kernels->dcgan_generate_generator_leakyReLU1, 3, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12598128, 815360, 49, 64, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 11778928}};
            run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 4, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12598128}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_transform_generator_reshape1, 5, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 13880176}};
            run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 6, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 7580528}, {IN_ARENA, 13880176}};
            run(kernels->dcgan_generate_products_of_generator_convTranspose1, 7, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_generator_convTranspose1, 8, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 1618176, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2330688}, {IN_ARENA, 8383344}};
            run(kernels->dcgan_generate_generator_batchNorm2_inverse_deviation, 9, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8383344, 2019584, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 2330560}, {IN_ARENA, 8383344}, {IN_ARENA, 2098688}, {IN_ARENA, 2098816},
                {IN_ARENA, 7981936},
            };
            run(kernels->dcgan_generate_generator_leakyReLU2, 10, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7981936, 2019712, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 11, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 7981936}, {IN_ARENA, 9570736}};
            run(kernels->dcgan_generate_transform_generator_leakyReLU2, 12, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 10752688}};
            run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 13, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 9570736}, {IN_ARENA, 10752688}};
            run(kernels->dcgan_generate_products_of_generator_convTranspose2, 14, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 9570736}};
            run(kernels->dcgan_generate_generator_convTranspose2, 15, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9570736, 2421120, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330880}, {IN_ARENA, 8384944}};
            run(kernels->dcgan_generate_generator_batchNorm3_inverse_deviation, 16, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8384944, 3223936, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 8383344}};
            run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 17, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9570736}, {IN_ARENA, 2330816}, {IN_ARENA, 8384944}, {IN_ARENA, 2303744}, {IN_ARENA, 2303808},
                {IN_ARENA, 7580528},
            };
            run(kernels->dcgan_generate_generator_leakyReLU3, 18, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 3224000, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 8383344}, {IN_OUTPUTS, 0}};
            run(kernels->dcgan_generate_output_image, 19, operands, 3, NULL, call, scratch, thread, threads);
        }
    }
}

static void dcgan_generate_one(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_INPUTS, 0}, {IN_ARENA, 0}};
            run(kernels->dcgan_generate_one_generator_dense1, 0, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 0, 49, 1, 256);
        {
            static const operand operands[] = {{IN_ARENA, 2318016}, {IN_ARENA, 7593072}};
            run(kernels->dcgan_generate_generator_batchNorm1_inverse_deviation, 1, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7593072, 12544, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 2305472}, {IN_ARENA, 7593072}, {IN_ARENA, 1254400}, {IN_ARENA, 1266944},
                {IN_ARENA, 7643248},
            };
            run(kernels->dcgan_generate_one_generator_leakyReLU1, 2, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7643248, 25088, 49, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7643248}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_one_shift_generator_reshape1, 3, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7643248}, {IN_ARENA, 7580528}, {IN_ARENA, 1279488}};
            run(kernels->dcgan_generate_one_generator_convTranspose1, 4, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7643248, 37632, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330688}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_generator_batchNorm2_inverse_deviation, 5, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 43904, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7643248}, {IN_ARENA, 2330560}, {IN_ARENA, 7580528}, {IN_ARENA, 2098688}, {IN_ARENA, 2098816},
                {IN_ARENA, 7599344},
            };
            run(kernels->dcgan_generate_one_generator_leakyReLU2, 6, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7599344, 44032, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7599344}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_one_shift_generator_leakyReLU2, 7, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7599344}, {IN_ARENA, 7580528}, {IN_ARENA, 2098944}};
            run(kernels->dcgan_generate_one_generator_convTranspose2, 8, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7599344, 50304, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330880}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_generator_batchNorm3_inverse_deviation, 9, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 62848, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7599344}, {IN_ARENA, 2330816}, {IN_ARENA, 7580528}, {IN_ARENA, 2303744}, {IN_ARENA, 2303808},
                {IN_ARENA, 7618160},
            };
            run(kernels->dcgan_generate_one_generator_leakyReLU3, 10, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7618160, 62912, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_generate_one_shift_generator_leakyReLU3, 11, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_ARENA, 7580528}, {IN_ARENA, 2303872}};
            run(kernels->dcgan_generate_one_generator_convTranspose3, 12, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7618160, 75456, 784, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_OUTPUTS, 0}};
            run(kernels->dcgan_generate_one_output_image, 13, operands, 2, NULL, call, NULL, thread, threads);
        }
    }
}

static void dcgan_discriminate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 29704704 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_step_pack_discriminator_conv1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 7580528}, {IN_ARENA, 2332544}, {IN_ARENA, 11553200},
            };
            run(kernels->dcgan_discriminate_discriminator_leakyReLU1, 1, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11553200, 0, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 13158832}};
            run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 2, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11553200}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_discriminate_transform_discriminator_leakyReLU1, 3, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 13158832}, {IN_ARENA, 13914800}};
            run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 4, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11553200}, {IN_ARENA, 7580528}, {IN_ARENA, 13914800}};
            run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 5, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11553200}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_step_discriminator_conv2_real_product, 6, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 1605632, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 9186160}};
            run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 7, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 2537408}, {IN_ARENA, 8383344}};
            run(kernels->dcgan_discriminate_discriminator_leakyReLU2, 8, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8383344, 2408448, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8383344}, {IN_ARENA, 9186160}, {IN_ARENA, 2543808}, {IN_OUTPUTS, 0},
            };
            run(kernels->dcgan_discriminate_output_logits, 9, operands, 4, NULL, call, scratch, thread, threads);
        }
    }
}

static const bespoke_setting dcgan_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "128"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "fbf5e15814640343"},
    {"discriminator", "e0a9e6ce8f9bb3dd"},
};

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

static const bespoke_kernel dcgan_initialise_kernels[1] = {
    {"dcgan_initialise_states", "", 0.0, 0.0, 30321932.0},
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

static const bespoke_tensor dcgan_step_kept[55] = {
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
    {"discriminator/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 8166784},
    {"discriminator/conv2/real/product", 3, 4, {128, 7, 7, 128}, 802816, 9772416},
    {"discriminator/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 10575232},
    {"grad/loss/discriminator/real", 3, 2, {128, 1, 1, 1}, 128, 11378048},
    {"discriminator/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 11378176},
    {"discriminator/conv2/fake/product", 3, 4, {128, 7, 7, 128}, 802816, 12983808},
    {"discriminator/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 13786624},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {128, 7, 7, 128}, 802816, 14589440},
    {"grad/loss/discriminator/fake", 3, 2, {128, 1, 1, 1}, 128, 15392256},
    {"grad/loss/generator", 3, 2, {128, 1, 1, 1}, 128, 15392384},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {128, 7, 7, 128}, 802816, 15392512},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 16195328},
    {"grad/discriminator/conv2/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 16195456},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 17801088},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {128, 14, 14, 64}, 1605632, 19406720},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 21012352},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {128, 7, 7, 128}, 802816, 21012416},
    {"grad/discriminator/conv2/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 21815232},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 23420864},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {128, 14, 14, 64}, 1605632, 23625664},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 25231296},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 25232896},
    {"grad/generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 25234496},
    {"grad/generator/batchNorm3/normalised", 3, 4, {128, 14, 14, 64}, 1605632, 25334848},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 26940480},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 26942080},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 26942144},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {128, 14, 14, 64}, 1605632, 26942208},
    {"grad/generator/convTranspose2", 3, 4, {128, 7, 7, 128}, 802816, 28547840},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 29350656},
    {"grad/generator/batchNorm2/normalised", 3, 4, {128, 7, 7, 128}, 802816, 29555456},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 30358272},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 30358400},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {128, 7, 7, 128}, 802816, 30358528},
    {"grad/generator/convTranspose1", 3, 4, {128, 7, 7, 256}, 1605632, 31161344},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 32766976},
    {"grad/generator/batchNorm1/normalised", 3, 2, {128, 12544, 1, 1}, 1605632, 33586176},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 35191808},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 35204352},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {128, 12544, 1, 1}, 1605632, 35216896},
    {"grad/generator/dense1", 3, 2, {100, 12544, 1, 1}, 1254400, 36822528},
};

static const bespoke_kernel dcgan_step_kernels[119] = {
    {"dcgan_step_pack_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_step_noise", "Models/DCGAN.swift:36", 0.0, 0.0, 51200.0},
    {"dcgan_step_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_generator_batchNorm1_mean", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_sums_for_generator_batchNorm1_variance_sum", "Models/DCGAN.swift:7", 0.0, 0.0, 6472704.0},
    {"dcgan_step_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_leakyReLU1", "Models/DCGAN.swift:7", 0.0, 0.0, 13045760.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0,
        58720256.0},
    {"dcgan_step_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 19988480.0},
    {"dcgan_step_sums_for_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 3211264.0},
    {"dcgan_step_generator_batchNorm2_mean", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_sums_for_generator_batchNorm2_variance_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 3211776.0},
    {"dcgan_step_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_leakyReLU2", "Models/DCGAN.swift:12", 0.0, 0.0, 6424576.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_step_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 22282240.0},
    {"dcgan_step_sums_for_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 6422528.0},
    {"dcgan_step_generator_batchNorm3_mean", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_sums_for_generator_batchNorm3_variance_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 6422784.0},
    {"dcgan_step_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_generator_leakyReLU3", "Models/DCGAN.swift:16", 0.0, 0.0, 12846080.0},
    {"dcgan_step_pack_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_generator_tanh1", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_discriminator_dropout1_real", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_step_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_step_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_discriminator_dropout2_real", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_step_grad_loss_discriminator_real", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
    {"dcgan_step_discriminator_dropout1_fake", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_step_transform_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_step_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:28", 0.0, 0.0, 9659392.0},
    {"dcgan_step_grad_loss_generator", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3237380.0},
    {"dcgan_step_output_loss_discriminator", "Models/DCGAN.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_step_update_discriminator_dense1_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_step_pack_grad_loss_discriminator_fake", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_fake_2", "Models/DCGAN.swift:29", 0.0, 0.0, 6448128.0},
    {"dcgan_step_grad_discriminator_conv2_fake_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_step_pack_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0,
        1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_dropout1_fake_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGAN.swift:28", 2147483648.0,
        1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_leakyReLU1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 25691136.0},
    {"dcgan_step_pack_discriminator_dense1_kernel_2", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_discriminator_conv1_fake_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_real", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 6448128.0},
    {"dcgan_step_pack_grad_loss_discriminator_real", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_update_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 3211264.0, 3211264.0, 6574080.0},
    {"dcgan_step_update_discriminator_conv2_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_3", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0,
        1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_dropout1_real_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 2147483648.0,
        1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_discriminator_leakyReLU1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 19267584.0},
    {"dcgan_step_update_discriminator_conv1_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_step_pack_discriminator_conv1_kernel_2", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_adam_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 147095552.0, 147095552.0, 13660672.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel_2", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_grad_generator_tanh1", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 7231744.0},
    {"dcgan_step_grad_generator_batchNorm3_normalised", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 19676160.0},
    {"dcgan_step_grad_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_grad_generator_batchNorm3_mean", "Models/DCGAN.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_step_grad_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 19268352.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_step_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_leakyReLU2_2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_step_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_generator_batchNorm2_normalised", "Models/DCGAN.swift:13", 0.0, 0.0, 12846592.0},
    {"dcgan_step_grad_generator_batchNorm2_mean", "Models/DCGAN.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_step_grad_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 9635328.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 19988480.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0,
        58720256.0},
    {"dcgan_step_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_reshape1_2", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0,
        58720256.0},
    {"dcgan_step_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_grad_generator_batchNorm1_normalised", "Models/DCGAN.swift:8", 0.0, 0.0, 25840640.0},
    {"dcgan_step_grad_generator_batchNorm1_mean", "Models/DCGAN.swift:7", 0.0, 0.0, 903168.0},
    {"dcgan_step_grad_generator_batchNorm1_mean_sum", "Models/DCGAN.swift:7", 0.0, 0.0, 19418112.0},
    {"dcgan_step_grad_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_update_generator_convTranspose3_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 96000.0},
    {"dcgan_step_update_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 5734400.0},
    {"dcgan_step_update_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 35123200.0},
    {"dcgan_step_update_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 22937600.0},
    {"dcgan_step_update_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 5734400.0},
    {"dcgan_step_trace_mask_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout2_real", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout2_fake", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_grad_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_step_trace_grad_generator_batchNorm1_gamma", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_trace_grad_generator_batchNorm1_beta", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_trace_grad_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_step_trace_grad_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 819200.0},
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
    {"dcgan_generate_generator_dense1", "Models/DCGAN.swift:6", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_generate_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_generate_generator_leakyReLU1", "Models/DCGAN.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_generate_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_generate_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_generate_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_generate_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 3527409664.0, 1073741824.0,
        33554432.0},
    {"dcgan_generate_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_generate_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_generator_leakyReLU2", "Models/DCGAN.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_generate_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_generate_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_generate_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_generate_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 1073741824.0, 507510784.0,
        16613376.0},
    {"dcgan_generate_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_generate_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_generate_generator_leakyReLU3", "Models/DCGAN.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_generate_output_image", "Models/DCGAN.swift:19", 36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor dcgan_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor dcgan_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define dcgan_generate_one_traced NULL

static const bespoke_tensor dcgan_generate_one_kept[10] = {
    {"generator/dense1", 3, 2, {1, 12544, 1, 1}, 12544, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 12544},
    {"generator/leakyReLU1", 3, 2, {1, 12544, 1, 1}, 12544, 25088},
    {"generator/convTranspose1", 3, 4, {1, 7, 7, 128}, 6272, 37632},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 43904},
    {"generator/leakyReLU2", 3, 4, {1, 7, 7, 128}, 6272, 44032},
    {"generator/convTranspose2", 3, 4, {1, 14, 14, 64}, 12544, 50304},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 62848},
    {"generator/leakyReLU3", 3, 4, {1, 14, 14, 64}, 12544, 62912},
    {"generator/convTranspose3", 3, 4, {1, 28, 28, 1}, 784, 75456},
};

static const bespoke_kernel dcgan_generate_one_kernels[14] = {
    {"dcgan_generate_one_generator_dense1", "Models/DCGAN.swift:6", 2508800.0, 2508800.0, 5068176.0},
    {"dcgan_generate_one_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_generate_one_generator_leakyReLU1", "Models/DCGAN.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_generate_one_shift_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 501760.0},
    {"dcgan_generate_one_generator_convTranspose1", "Models/DCGAN.swift:11", 55115776.0, 66519040.0, 3552768.0},
    {"dcgan_generate_one_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_one_generator_leakyReLU2", "Models/DCGAN.swift:12", 0.0, 0.0, 52224.0},
    {"dcgan_generate_one_shift_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 150528.0},
    {"dcgan_generate_one_generator_convTranspose2", "Models/DCGAN.swift:15", 16777216.0, 18350080.0, 944640.0},
    {"dcgan_generate_one_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_one_generator_leakyReLU3", "Models/DCGAN.swift:16", 0.0, 0.0, 101376.0},
    {"dcgan_generate_one_shift_generator_leakyReLU3", "Models/DCGAN.swift:17", 0.0, 0.0, 301056.0},
    {"dcgan_generate_one_generator_convTranspose3", "Models/DCGAN.swift:19", 574592.0, 600320.0, 160064.0},
    {"dcgan_generate_one_output_image", "Models/DCGAN.swift:20", 0.0, 0.0, 6272.0},
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
    {"dcgan_discriminate_discriminator_leakyReLU1", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_discriminate_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_discriminate_transform_discriminator_leakyReLU1", "Models/DCGAN.swift:25", 0.0, 0.0, 22282240.0},
    {"dcgan_discriminate_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_discriminate_products_of_discriminator_conv2_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0,
        29261824.0},
    {"dcgan_discriminate_discriminator_conv2_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_discriminate_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_discriminate_discriminator_leakyReLU2", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_discriminate_output_logits", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
};

static const uint64_t dcgan_lowering = 0x4cb549da4d699554u;

static const bespoke_part dcgan_parts[] = {
    {"DCGAN.c", &dcgan_lowering},
    #if defined(__x86_64__)
    {"DCGAN_avx512.c", &dcgan_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"DCGAN_avx2.c", &dcgan_kernels_avx2.lowering},
    #endif
    {"DCGAN_baseline.c", &dcgan_kernels_baseline.lowering},
};

const bespoke_program dcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan",
    .source = "Models/DCGAN.swift",
    .fingerprint = "4b3bd72fc65f1448",
    .update_order = "simultaneous",
    .parts = dcgan_parts,
    .part_count = sizeof dcgan_parts / sizeof *dcgan_parts,
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .penalty_interval = 0,
    .settings = dcgan_settings,
    .setting_count = 10,
    .states = dcgan_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 29704704,
    .scratch_floats = 39424,
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
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "2b1412b312719410",
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
        .kept_count = 55,
        .kept_floats = 38076928,
        .kernels = dcgan_step_kernels,
        .kernel_count = 119,
        .flops = 0x1.36ea9p+35,
        .nominal_flops = 0x1.9b955p+35,
        .fingerprint = "221f91eff3c7cc76",
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
        .fingerprint = "82f75f915bf105dd",
    },
    .generate_one = {
        .name = "generate_one",
        .run = dcgan_generate_one,
        .inputs = dcgan_generate_one_inputs,
        .input_count = 1,
        .outputs = dcgan_generate_one_outputs,
        .output_count = 1,
        .traced = dcgan_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 76240,
        .kernels = dcgan_generate_one_kernels,
        .kernel_count = 14,
        .flops = 0x1.1e032p+26,
        .nominal_flops = 0x1.8ac68p+26,
        .fingerprint = "410b0c9b76ea9c74",
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
        .fingerprint = "3de7320d28d7afd2",
    },
};
