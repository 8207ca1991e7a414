/* The program dcgan-b500, made by bespokec from Models/DCGANB500.swift. Do not edit: edit the model.
 * 
 * Arena of 93743376 floats (358 MiB), the first 7580528 of them states. */
#include "DCGANB500_program.h"
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
static const dcgan_b500_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &dcgan_b500_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &dcgan_b500_kernels_avx2;
    #endif
    return &dcgan_b500_kernels_baseline;
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
static void run(dcgan_b500_kernel *kernel, int number, const operand *operands, int count, const uint32_t *numbers,
                const bespoke_call *call, float *scratch, int thread, int threads) {
    float *pointers[14];
    for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const dcgan_b500_task task = {call, pointers, numbers, scratch, thread, threads};
    if (call->mark) call->mark(call->marks, number, thread, 0);
    kernel(&task);
    if (call->mark) call->mark(call->marks, number, thread, 1);
}

/* Shows [planes][rows][columns] of the arena as [rows][planes][columns] before the next kernel runs: threads wait
 * for the value, and then for each other, since its place may be needed again. */
static void keep(const bespoke_call *call, int thread, int threads, size_t arena, size_t kept, size_t planes,
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

static void dcgan_b500_initialise(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 93743376 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}};
            static const uint32_t numbers[] = {4210263873u};
            run(kernels->dcgan_b500_initialise_generator_dense1_kernel, 0, operands, 1, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 1254400}, {IN_ARENA, 2318016}};
            run(kernels->dcgan_b500_initialise_generator_batchNorm1_gamma, 1, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 1266944}, {IN_ARENA, 2305472}, {IN_ARENA, 5052624}, {IN_ARENA, 5065168},
                {IN_ARENA, 5077712}, {IN_ARENA, 5090256},
            };
            run(kernels->dcgan_b500_initialise_generator_batchNorm1_beta, 2, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 1279488}};
            static const uint32_t numbers[] = {2987433867u};
            run(kernels->dcgan_b500_initialise_generator_convTranspose1_kernel, 3, operands, 1, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2098688}, {IN_ARENA, 2330688}};
            run(kernels->dcgan_b500_initialise_generator_batchNorm2_gamma, 4, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2098816}, {IN_ARENA, 2330560}, {IN_ARENA, 2537408}, {IN_ARENA, 6741200},
                {IN_ARENA, 6741328}, {IN_ARENA, 6741456}, {IN_ARENA, 6741584}, {IN_ARENA, 7567696},
                {IN_ARENA, 7567824},
            };
            run(kernels->dcgan_b500_initialise_generator_batchNorm2_beta, 5, operands, 9, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2098944}};
            static const uint32_t numbers[] = {90195536u};
            run(kernels->dcgan_b500_initialise_generator_convTranspose2_kernel, 6, operands, 1, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2303744}, {IN_ARENA, 2330880}};
            run(kernels->dcgan_b500_initialise_generator_batchNorm3_gamma, 7, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2303808}, {IN_ARENA, 2330816}, {IN_ARENA, 2332544}, {IN_ARENA, 7151312},
                {IN_ARENA, 7151376}, {IN_ARENA, 7151440}, {IN_ARENA, 7151504}, {IN_ARENA, 7157968},
                {IN_ARENA, 7158032},
            };
            run(kernels->dcgan_b500_initialise_generator_batchNorm3_beta, 8, operands, 9, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2303872}};
            static const uint32_t numbers[] = {2935902985u};
            run(kernels->dcgan_b500_initialise_generator_convTranspose3_kernel, 9, operands, 1, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2330944}};
            static const uint32_t numbers[] = {1530555277u};
            run(kernels->dcgan_b500_initialise_discriminator_conv1_kernel, 10, operands, 1, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2332608}};
            static const uint32_t numbers[] = {51874582u};
            run(kernels->dcgan_b500_initialise_discriminator_conv2_kernel, 11, operands, 1, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2537536}};
            static const uint32_t numbers[] = {2070990100u};
            run(kernels->dcgan_b500_initialise_discriminator_dense1_kernel, 12, operands, 1, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2543808}, {IN_ARENA, 7580496}, {IN_ARENA, 7580512}};
            run(kernels->dcgan_b500_initialise_discriminator_dense1_bias, 13, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2543824}, {IN_ARENA, 3798224}};
            run(kernels->dcgan_b500_initialise_adam_generator_dense1_kernel_m, 14, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 5102800}, {IN_ARENA, 5922000}};
            run(kernels->dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m, 15, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 6741712}, {IN_ARENA, 6946512}, {IN_ARENA, 7158096}, {IN_ARENA, 7362896},
            };
            run(kernels->dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m, 16, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 7151568}, {IN_ARENA, 7153168}, {IN_ARENA, 7154768}, {IN_ARENA, 7156368},
            };
            run(kernels->dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m, 17, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 7567952}, {IN_ARENA, 7574224}};
            run(kernels->dcgan_b500_initialise_adam_discriminator_dense1_kernel_m, 18, operands, 2, NULL, call,
                scratch, thread, threads);
        }
    }
}

static void dcgan_b500_step(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 93743376 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 13852528}};
            run(kernels->dcgan_b500_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 76574320}, {IN_TRACE, 0}};
            static const uint32_t numbers[] = {571294482u};
            run(kernels->dcgan_b500_step_noise, 1, operands, 2, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76574320, 0, 1, 500, 100);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 76574320}, {IN_ARENA, 13852528}, {IN_ARENA, 15106928},
            };
            run(kernels->dcgan_b500_step_generator_dense1, 2, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 50000, 49, 500, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15106928}, {IN_ARENA, 2305472}, {IN_ARENA, 92717120}};
            run(kernels->dcgan_b500_step_generator_batchNorm1_mean, 3, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 92717120, 6322000, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 92717120}, {IN_ARENA, 13852528}};
            run(kernels->dcgan_b500_step_generator_batchNorm1_centred, 4, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13852528}, {IN_ARENA, 2318016}, {IN_ARENA, 92729664}};
            run(kernels->dcgan_b500_step_generator_batchNorm1_moving_variance_new, 5, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 92729664, 6334544, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 92717120}, {IN_ARENA, 92729664}, {IN_ARENA, 1254400},
                {IN_ARENA, 1266944}, {IN_ARENA, 13852528},
            };
            run(kernels->dcgan_b500_step_generator_batchNorm1_normalised, 6, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13852528, 6347088, 49, 500, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 52896624}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel, 7, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13852528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_transform_generator_reshape1, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 52896624}, {IN_ARENA, 69284720}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 9, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 52896624}, {IN_ARENA, 20124528}, {IN_ARENA, 69284720},
            };
            run(kernels->dcgan_b500_step_products_of_generator_convTranspose1, 10, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 52896624}, {IN_ARENA, 38940528}};
            run(kernels->dcgan_b500_step_generator_convTranspose1, 11, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 38940528, 12619088, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 38940528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_generator_batchNorm2_mean_sum, 12, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20124528}, {IN_ARENA, 2330560}, {IN_ARENA, 76573040}};
            run(kernels->dcgan_b500_step_generator_batchNorm2_mean_sum_2, 13, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76573040, 15755088, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 38940528}, {IN_ARENA, 76573040}, {IN_ARENA, 20124528},
            };
            run(kernels->dcgan_b500_step_generator_batchNorm2_centred, 14, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20124528}, {IN_ARENA, 2330688}, {IN_ARENA, 76573168}};
            run(kernels->dcgan_b500_step_generator_batchNorm2_variance_sum, 15, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76573168, 15755216, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 38940528}, {IN_ARENA, 76573040}, {IN_ARENA, 76573168}, {IN_ARENA, 2098688},
                {IN_ARENA, 2098816}, {IN_ARENA, 42076528},
            };
            run(kernels->dcgan_b500_step_generator_batchNorm2_normalised, 16, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 42076528, 15755344, 49, 500, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 30336000}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel, 17, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42076528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_transform_generator_leakyReLU2, 18, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 30336000}, {IN_ARENA, 29342832}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 19, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 45212528}, {IN_ARENA, 20124528}, {IN_ARENA, 29342832},
            };
            run(kernels->dcgan_b500_step_products_of_generator_convTranspose2, 20, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_generator_convTranspose2, 21, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 20124528, 18891344, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20124528}, {IN_ARENA, 26396528}};
            run(kernels->dcgan_b500_step_generator_batchNorm3_mean_sum, 22, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 26396528}, {IN_ARENA, 2330816}, {IN_ARENA, 76624320}};
            run(kernels->dcgan_b500_step_generator_batchNorm3_mean_sum_2, 23, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76624320, 25163344, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 20124528}, {IN_ARENA, 76624320}, {IN_ARENA, 26396528},
            };
            run(kernels->dcgan_b500_step_generator_batchNorm3_centred, 24, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 26396528}, {IN_ARENA, 2330880}, {IN_ARENA, 76624384}};
            run(kernels->dcgan_b500_step_generator_batchNorm3_variance_sum, 25, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76624384, 25163408, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 32668528}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel, 26, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 20124528}, {IN_ARENA, 76624320}, {IN_ARENA, 76624384}, {IN_ARENA, 2303744},
                {IN_ARENA, 2303808}, {IN_ARENA, 26396528},
            };
            run(kernels->dcgan_b500_step_generator_batchNorm3_normalised, 27, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 26396528, 25163472, 196, 500, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 70919744}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel, 28, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 26396528}, {IN_ARENA, 32668528}, {IN_ARENA, 76829376}, {IN_TRACE, 50000},
            };
            run(kernels->dcgan_b500_step_generator_convTranspose3, 29, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 76829376, 31435472, 784, 500, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 70919744}, {IN_ARENA, 2332544}, {IN_ARENA, 32668528},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_b500_step_discriminator_conv1_real_product, 30, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 32668528, 31827472, 196, 500, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 60708272}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel, 31, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 32668528}, {IN_ARENA, 45212528}};
            run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 32, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 60708272}, {IN_ARENA, 69926576}};
            run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 33, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 60708272}, {IN_ARENA, 45212528}, {IN_ARENA, 69926576},
            };
            run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 34, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 60708272}, {IN_ARENA, 45212528}};
            run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 35, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 38099472, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 63838832}};
            run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel, 36, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 2537408}, {IN_ARENA, 64028528}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_b500_step_discriminator_conv2_real, 37, operands, 3, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 64028528, 41235472, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 64028528}, {IN_ARENA, 63838832}, {IN_ARENA, 2543808}, {IN_ARENA, 76572528},
                {IN_TRACE, 9850000}, {IN_ARENA, 63845120}, {IN_ARENA, 63845136}, {IN_ARENA, 63845104},
            };
            run(kernels->dcgan_b500_step_discriminator_dense1_real_product, 38, operands, 8, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76572528, 44371472, 1, 500, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 76829376}, {IN_ARENA, 70919744}, {IN_ARENA, 2332544}, {IN_ARENA, 45212528},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_b500_step_discriminator_conv1_fake_product, 39, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 44371984, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 77221376}};
            run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 40, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 51484528}, {IN_ARENA, 77221376}, {IN_ARENA, 69926576},
            };
            run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 41, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 51484528}, {IN_ARENA, 60702832}};
            run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 42, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 60702832, 50643984, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 60702832}, {IN_ARENA, 2537408}, {IN_ARENA, 2537536}, {IN_ARENA, 67164528},
                {IN_ARENA, 70300528},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_b500_step_discriminator_conv2_fake, 43, operands, 5, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 67164528, 53779984, 49, 500, 128);
        if (call->kept) keep(call, thread, threads, 70300528, 56915984, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 67164528}, {IN_ARENA, 63838832}, {IN_ARENA, 2543808}, {IN_ARENA, 76573296},
                {IN_ARENA, 76573808}, {IN_TRACE, 19258512}, {IN_ARENA, 51484544}, {IN_ARENA, 51484560},
                {IN_ARENA, 51484576}, {IN_ARENA, 51484528},
            };
            run(kernels->dcgan_b500_step_discriminator_dense1_fake_product, 44, operands, 10, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76573296, 60051984, 1, 500, 1);
        if (call->kept) keep(call, thread, threads, 76573808, 60052496, 1, 500, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 63845120}, {IN_ARENA, 51484544}, {IN_ARENA, 63845136}, {IN_ARENA, 51484560},
                {IN_ARENA, 51484576}, {IN_OUTPUTS, 0}, {IN_OUTPUTS, 1}, {IN_OUTPUTS, 2}, {IN_OUTPUTS, 3},
                {IN_TRACE, 21777376}, {IN_TRACE, 21777392},
            };
            run(kernels->dcgan_b500_step_score_real, 45, operands, 11, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 51484528}, {IN_ARENA, 63845104}, {IN_ARENA, 7580496}, {IN_ARENA, 7580512},
                {IN_ARENA, 2543808}, {IN_TRACE, 19471888},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_discriminator_dense1_fake_bias, 46, operands, 6, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 76573296}, {IN_ARENA, 92742208}};
            run(kernels->dcgan_b500_step_pack_grad_loss_discriminator_fake, 47, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 76573296}, {IN_ARENA, 2537536}, {IN_ARENA, 67164528}, {IN_ARENA, 60702832},
                {IN_ARENA, 51484528},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_b500_step_grad_discriminator_leakyReLU2_fake, 48, operands, 5, numbers, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 60702832, 60053008, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 51484528}, {IN_ARENA, 76624448}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_bias, 49, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 76624448, 63189008, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 76624576}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel_2, 50, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 70300528}, {IN_ARENA, 51484528}};
            run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 51, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 76624576}, {IN_ARENA, 70300528}};
            run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 52, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 77221376}, {IN_ARENA, 51484528}, {IN_ARENA, 70300528},
            };
            run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product, 53, operands, 3, NULL,
                call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 77221376}, {IN_ARENA, 70300528}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_product, 54, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 70300528, 63189136, 196, 500, 64);
        {
            static const operand operands[] = {{IN_ARENA, 60702832}, {IN_ARENA, 51484528}};
            run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 55, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 77221376}};
            run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 56, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 92750208}, {IN_ARENA, 77221376}, {IN_ARENA, 51484528},
            };
            run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2, 57, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 70300528}, {IN_ARENA, 45212528}, {IN_ARENA, 76573296}, {IN_ARENA, 76573808},
                {IN_ARENA, 57756528}, {IN_ARENA, 51484528}, {IN_ARENA, 77221376},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_b500_step_grad_discriminator_dropout1_fake, 58, operands, 7, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 57756528, 69461136, 196, 500, 64);
        if (call->kept) keep(call, thread, threads, 51484528, 75733136, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 48354800}};
            run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel_2, 59, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 77221376}, {IN_ARENA, 73246832}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv1_fake_bias, 60, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 73246832, 82005136, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 76572528}, {IN_ARENA, 48354800}, {IN_ARENA, 64028528}, {IN_ARENA, 45212528},
                {IN_ARENA, 48348528},
            };
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_b500_step_grad_discriminator_dense1_real_product, 61, operands, 5, numbers, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 82005200, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 76572528}, {IN_ARENA, 48354800}};
            run(kernels->dcgan_b500_step_pack_grad_loss_discriminator_fake, 62, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 67164528}, {IN_ARENA, 92742208}, {IN_ARENA, 64028528}, {IN_ARENA, 48354800},
                {IN_ARENA, 7567952}, {IN_ARENA, 7574224}, {IN_ARENA, 2537536}, {IN_TRACE, 19465616},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_discriminator_dense1_real_product_2, 63, operands, 8, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 48348528}, {IN_ARENA, 76624448}, {IN_ARENA, 7567696}, {IN_ARENA, 7567824},
                {IN_ARENA, 2537408}, {IN_TRACE, 19465488},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_bias, 64, operands, 6, numbers, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 64028528}};
            run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 65, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 76624576}, {IN_ARENA, 45212528}};
            run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 66, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 77221376}, {IN_ARENA, 64028528}, {IN_ARENA, 45212528},
            };
            run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product, 67, operands, 3, NULL,
                call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 77221376}, {IN_ARENA, 45212528}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_product, 68, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 85141200, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 32668528}, {IN_ARENA, 77221376}};
            run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 69, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 92750208}, {IN_ARENA, 77221376}, {IN_ARENA, 64028528},
            };
            run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2, 70, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 92750208}, {IN_ARENA, 75556720}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_2, 71, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 75556720, 91413200, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 45212528}, {IN_ARENA, 32668528}, {IN_ARENA, 64028528}, {IN_ARENA, 70300528},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_b500_step_grad_discriminator_dropout1_real, 72, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 64028528, 91618000, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 70300528}, {IN_ARENA, 73246832}, {IN_ARENA, 7157968}, {IN_ARENA, 7158032},
                {IN_ARENA, 2332544}, {IN_TRACE, 19260624},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_discriminator_conv1_real_bias, 73, operands, 6, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 32668528}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel_2, 74, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 76829376}, {IN_ARENA, 57756528}, {IN_INPUTS, 0}, {IN_ARENA, 64028528},
                {IN_ARENA, 75966320}, {IN_ARENA, 75967920}, {IN_TRACE, 19259024},
            };
            run(kernels->dcgan_b500_step_grad_discriminator_conv1_real_product, 75, operands, 7, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 75966320, 97890000, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 75967920, 97891600, 1, 1, 1600);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 45642160}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel_2, 76, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 51484528}, {IN_ARENA, 32668528}, {IN_ARENA, 76829376}, {IN_ARENA, 45212528},
            };
            run(kernels->dcgan_b500_step_grad_discriminator_conv1_fake_product, 77, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 97893200, 784, 500, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 45212528}, {IN_ARENA, 45642160}, {IN_ARENA, 26396528}, {IN_ARENA, 2303744},
                {IN_ARENA, 20124528}, {IN_ARENA, 76624320}, {IN_ARENA, 76624384}, {IN_ARENA, 32668528},
                {IN_ARENA, 45604528}, {IN_ARENA, 45617072}, {IN_ARENA, 45629616},
            };
            run(kernels->dcgan_b500_step_grad_generator_convTranspose3, 78, operands, 11, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 32668528, 98285200, 196, 500, 64);
        {
            static const operand operands[] = {
                {IN_ARENA, 75969520}, {IN_ARENA, 45212528}, {IN_ARENA, 26396528}, {IN_TRACE, 21775776},
            };
            run(kernels->dcgan_b500_step_grad_generator_convTranspose3_2, 79, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 75969520, 104557200, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 45604528}, {IN_ARENA, 45617072}, {IN_ARENA, 45629616}, {IN_ARENA, 76624384},
                {IN_ARENA, 2303744}, {IN_ARENA, 7151312}, {IN_ARENA, 7151376}, {IN_ARENA, 7151440},
                {IN_ARENA, 7151504}, {IN_ARENA, 2303808}, {IN_ARENA, 26396528}, {IN_ARENA, 26396592},
                {IN_TRACE, 21775648}, {IN_TRACE, 21775712},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_generator_batchNorm3_beta, 80, operands, 14, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 26396528, 104558800, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 26396592, 104558864, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 26396528}, {IN_ARENA, 20124528}, {IN_ARENA, 76624320}, {IN_ARENA, 32668528},
                {IN_ARENA, 26396592}, {IN_ARENA, 45212528},
            };
            run(kernels->dcgan_b500_step_grad_generator_batchNorm3_squares, 81, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 45212528, 104558928, 196, 500, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 36613440}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel_2, 82, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum, 83, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 36613440}, {IN_ARENA, 35620272}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 84, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 45212528}, {IN_ARENA, 20124528}, {IN_ARENA, 35620272},
            };
            run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2, 85, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 45212528}, {IN_ARENA, 35620272}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose2, 86, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 35620272, 110830928, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42076528}, {IN_ARENA, 45212528}};
            run(kernels->dcgan_b500_step_transform_generator_leakyReLU2, 87, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 54430832}, {IN_ARENA, 20124528}, {IN_ARENA, 45212528},
            };
            run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2_2, 88, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 54430832}, {IN_ARENA, 75761520}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose2_2, 89, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 75761520, 113966928, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 35620272}, {IN_ARENA, 42076528}, {IN_ARENA, 2098688}, {IN_ARENA, 38940528},
                {IN_ARENA, 76573040}, {IN_ARENA, 76573168}, {IN_ARENA, 20124528}, {IN_ARENA, 23260528},
                {IN_ARENA, 23266800}, {IN_ARENA, 23273072},
            };
            run(kernels->dcgan_b500_step_grad_generator_leakyReLU2, 90, operands, 10, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 20124528, 114171728, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23260528}, {IN_ARENA, 23266800}, {IN_ARENA, 23273072}, {IN_ARENA, 76573168},
                {IN_ARENA, 2098688}, {IN_ARENA, 6741200}, {IN_ARENA, 6741328}, {IN_ARENA, 6741456},
                {IN_ARENA, 6741584}, {IN_ARENA, 2098816}, {IN_ARENA, 23279344}, {IN_ARENA, 23279472},
                {IN_TRACE, 21570592}, {IN_TRACE, 21570720},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_generator_batchNorm2_beta, 91, operands, 14, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 23279344, 117307728, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 23279472, 117307856, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23279344}, {IN_ARENA, 38940528}, {IN_ARENA, 76573040}, {IN_ARENA, 20124528},
                {IN_ARENA, 23279472}, {IN_ARENA, 42076528},
            };
            run(kernels->dcgan_b500_step_grad_generator_batchNorm2_squares, 92, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 42076528, 117307984, 49, 500, 128);
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 36512624}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel_2, 93, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 42076528}, {IN_ARENA, 20124528}};
            run(kernels->dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum, 94, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 36512624}, {IN_ARENA, 69284720}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 95, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 36512624}, {IN_ARENA, 20124528}, {IN_ARENA, 69284720},
            };
            run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1, 96, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 36512624}, {IN_ARENA, 69284720}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose1, 97, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 69284720, 120443984, 49, 500, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13852528}, {IN_ARENA, 36512624}};
            run(kernels->dcgan_b500_step_transform_generator_reshape1, 98, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 76624320}, {IN_ARENA, 20124528}, {IN_ARENA, 36512624},
            };
            run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1_2, 99, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 76624320}, {IN_ARENA, 26396528}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose1_2, 100, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 26396528, 126715984, 1, 1, 819200);
        {
            static const operand operands[] = {
                {IN_ARENA, 69284720}, {IN_ARENA, 13852528}, {IN_ARENA, 1254400}, {IN_ARENA, 7580528},
                {IN_ARENA, 92717120}, {IN_ARENA, 92729664}, {IN_ARENA, 20124528}, {IN_ARENA, 27215728},
                {IN_ARENA, 27228272}, {IN_ARENA, 27240816},
            };
            run(kernels->dcgan_b500_step_grad_generator_leakyReLU1, 101, operands, 10, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 20124528, 127535184, 49, 500, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 27240816}, {IN_ARENA, 92729664}, {IN_ARENA, 27215728}, {IN_ARENA, 1254400},
                {IN_ARENA, 27228272}, {IN_ARENA, 5052624}, {IN_ARENA, 5065168}, {IN_ARENA, 5077712},
                {IN_ARENA, 5090256}, {IN_ARENA, 1266944}, {IN_ARENA, 27253360}, {IN_ARENA, 27265904},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation, 102, operands, 12, numbers,
                call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27253360, 133807184, 1, 1, 12544);
        if (call->kept) keep(call, thread, threads, 27265904, 133819728, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 27253360}, {IN_ARENA, 7580528}, {IN_ARENA, 92717120}, {IN_ARENA, 20124528},
                {IN_ARENA, 27265904}, {IN_ARENA, 13852528},
            };
            run(kernels->dcgan_b500_step_grad_generator_batchNorm1_squares, 103, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13852528, 133832272, 49, 500, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 76574320}, {IN_ARENA, 13852528}, {IN_TRACE, 19471904},
            };
            run(kernels->dcgan_b500_step_grad_generator_dense1, 104, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 140104272, 1, 1, 1254400);
        {
            static const operand operands[] = {
                {IN_ARENA, 7154768}, {IN_ARENA, 75966320}, {IN_ARENA, 7156368}, {IN_ARENA, 75967920},
                {IN_ARENA, 2330944}, {IN_ARENA, 7151568}, {IN_ARENA, 75969520}, {IN_ARENA, 7153168},
                {IN_ARENA, 2303872},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_adam_discriminator_conv1_kernel_m, 105, operands, 9, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 75556720}, {IN_ARENA, 7158096}, {IN_ARENA, 7362896}, {IN_ARENA, 2332608},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_adam_discriminator_conv2_kernel, 106, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2543824}, {IN_ARENA, 7580528}, {IN_ARENA, 3798224}, {IN_ARENA, 0},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_adam_generator_dense1_kernel_m, 107, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 26396528}, {IN_ARENA, 5102800}, {IN_ARENA, 5922000}, {IN_ARENA, 1279488},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_adam_generator_convTranspose1_kernel, 108, operands, 4, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 75761520}, {IN_ARENA, 6741712}, {IN_ARENA, 6946512}, {IN_ARENA, 2098944},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->dcgan_b500_step_adam_generator_convTranspose2_kernel, 109, operands, 4, numbers, call,
                scratch, thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 442000}};
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->dcgan_b500_step_mask_dropout1_real, 110, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 6714000}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->dcgan_b500_step_mask_dropout2_real, 111, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 9850512}};
            static const uint32_t numbers[] = {252519588u};
            run(kernels->dcgan_b500_step_mask_dropout1_real, 112, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 16122512}};
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->dcgan_b500_step_mask_dropout2_real, 113, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 75556720}, {IN_TRACE, 19260688}};
            run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_3, 114, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 27228272}, {IN_TRACE, 20726304}};
            run(kernels->dcgan_b500_step_grad_generator_batchNorm1_gamma, 115, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 27215728}, {IN_TRACE, 20738848}};
            run(kernels->dcgan_b500_step_grad_generator_batchNorm1_gamma, 116, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 26396528}, {IN_TRACE, 20751392}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose1_3, 117, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 75761520}, {IN_TRACE, 21570848}};
            run(kernels->dcgan_b500_step_grad_generator_convTranspose2_3, 118, operands, 2, NULL, call, scratch,
                thread, threads);
        }
    }
}

static void dcgan_b500_generate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 93743376 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8834928}, {IN_INPUTS, 0}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_generator_dense1, 1, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8834928, 0, 49, 64, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2318016}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_generator_batchNorm1_inverse_deviation, 2, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 802816, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8834928}, {IN_ARENA, 2305472}, {IN_ARENA, 7580528}, {IN_ARENA, 1254400},
                {IN_ARENA, 1266944}, {IN_ARENA, 12598128},
            };
            run(kernels->dcgan_b500_generate_generator_batchNorm1_normalised, 3, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12598128, 815360, 49, 64, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1279488}, {IN_ARENA, 11778928}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel, 4, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12598128}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_transform_generator_reshape1, 5, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 13880176}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 6, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 7580528}, {IN_ARENA, 13880176}};
            run(kernels->dcgan_b500_generate_products_of_generator_convTranspose1, 7, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11778928}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_generator_convTranspose1, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 1618176, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2330688}, {IN_ARENA, 8383344}};
            run(kernels->dcgan_b500_generate_generator_batchNorm2_inverse_deviation, 9, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8383344, 2019584, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 2330560}, {IN_ARENA, 8383344}, {IN_ARENA, 2098688},
                {IN_ARENA, 2098816}, {IN_ARENA, 7981936},
            };
            run(kernels->dcgan_b500_generate_generator_batchNorm2_normalised, 10, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7981936, 2019712, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2098944}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel, 11, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 7981936}, {IN_ARENA, 9570736}};
            run(kernels->dcgan_b500_generate_transform_generator_leakyReLU2, 12, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 10752688}};
            run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 13, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 9570736}, {IN_ARENA, 10752688}};
            run(kernels->dcgan_b500_generate_products_of_generator_convTranspose2, 14, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 9570736}};
            run(kernels->dcgan_b500_generate_generator_convTranspose2, 15, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9570736, 2421120, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330880}, {IN_ARENA, 8384944}};
            run(kernels->dcgan_b500_generate_generator_batchNorm3_inverse_deviation, 16, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8384944, 3223936, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2303872}, {IN_ARENA, 8383344}};
            run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel, 17, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9570736}, {IN_ARENA, 2330816}, {IN_ARENA, 8384944}, {IN_ARENA, 2303744},
                {IN_ARENA, 2303808}, {IN_ARENA, 7580528},
            };
            run(kernels->dcgan_b500_generate_generator_batchNorm3_normalised, 18, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 3224000, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 8383344}, {IN_OUTPUTS, 0}};
            run(kernels->dcgan_b500_generate_generator_convTranspose3, 19, operands, 3, NULL, call, scratch,
                thread, threads);
        }
    }
}

static void dcgan_b500_generate_one(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_INPUTS, 0}, {IN_ARENA, 0}};
            run(kernels->dcgan_b500_generate_one_generator_dense1, 0, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 0, 49, 1, 256);
        {
            static const operand operands[] = {{IN_ARENA, 2318016}, {IN_ARENA, 7593072}};
            run(kernels->dcgan_b500_generate_generator_batchNorm1_inverse_deviation, 1, operands, 2, NULL, call,
                NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7593072, 12544, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7580528}, {IN_ARENA, 2305472}, {IN_ARENA, 7593072}, {IN_ARENA, 1254400},
                {IN_ARENA, 1266944}, {IN_ARENA, 7643248},
            };
            run(kernels->dcgan_b500_generate_one_generator_batchNorm1_normalised, 2, operands, 6, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7643248, 25088, 49, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7643248}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_one_shift_generator_reshape1, 3, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7643248}, {IN_ARENA, 7580528}, {IN_ARENA, 1279488}};
            run(kernels->dcgan_b500_generate_one_generator_convTranspose1, 4, operands, 3, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7643248, 37632, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330688}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_generator_batchNorm2_inverse_deviation, 5, operands, 2, NULL, call,
                NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 43904, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7643248}, {IN_ARENA, 2330560}, {IN_ARENA, 7580528}, {IN_ARENA, 2098688},
                {IN_ARENA, 2098816}, {IN_ARENA, 7599344},
            };
            run(kernels->dcgan_b500_generate_one_generator_batchNorm2_normalised, 6, operands, 6, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7599344, 44032, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7599344}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_one_shift_generator_leakyReLU2, 7, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7599344}, {IN_ARENA, 7580528}, {IN_ARENA, 2098944}};
            run(kernels->dcgan_b500_generate_one_generator_convTranspose2, 8, operands, 3, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7599344, 50304, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2330880}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_generator_batchNorm3_inverse_deviation, 9, operands, 2, NULL, call,
                NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 62848, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7599344}, {IN_ARENA, 2330816}, {IN_ARENA, 7580528}, {IN_ARENA, 2303744},
                {IN_ARENA, 2303808}, {IN_ARENA, 7618160},
            };
            run(kernels->dcgan_b500_generate_one_generator_batchNorm3_normalised, 10, operands, 6, NULL, call,
                NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7618160, 62912, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_generate_one_shift_generator_leakyReLU3, 11, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_ARENA, 7580528}, {IN_ARENA, 2303872}};
            run(kernels->dcgan_b500_generate_one_generator_convTranspose3, 12, operands, 3, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7618160, 75456, 784, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7618160}, {IN_OUTPUTS, 0}};
            run(kernels->dcgan_b500_generate_one_generator_tanh1, 13, operands, 2, NULL, call, NULL, thread,
                threads);
        }
    }
}

static void dcgan_b500_discriminate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 93743376 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 2330944}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel, 0, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 7580528}, {IN_ARENA, 2332544}, {IN_ARENA, 23076272},
            };
            run(kernels->dcgan_b500_discriminate_discriminator_conv1_product, 1, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 23076272, 0, 196, 500, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2332608}, {IN_ARENA, 29348272}};
            run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel, 2, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23076272}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_discriminate_transform_discriminator_leakyReLU1, 3, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 29348272}, {IN_ARENA, 32294576}};
            run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 4, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23076272}, {IN_ARENA, 7580528}, {IN_ARENA, 32294576}};
            run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 5, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23076272}, {IN_ARENA, 7580528}};
            run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 6, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7580528, 6272000, 49, 500, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2537536}, {IN_ARENA, 13852528}};
            run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel, 7, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7580528}, {IN_ARENA, 2537408}, {IN_ARENA, 10716528}};
            run(kernels->dcgan_b500_discriminate_discriminator_conv2, 8, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10716528, 9408000, 49, 500, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10716528}, {IN_ARENA, 13852528}, {IN_ARENA, 2543808}, {IN_OUTPUTS, 0},
            };
            run(kernels->dcgan_b500_discriminate_discriminator_dense1_product, 9, operands, 4, NULL, call, scratch,
                thread, threads);
        }
    }
}

static const bespoke_setting dcgan_b500_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "500"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "fbf5e15814640343"},
    {"discriminator", "e0a9e6ce8f9bb3dd"},
};

static const bespoke_tensor dcgan_b500_states[54] = {
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

#define dcgan_b500_initialise_inputs NULL

#define dcgan_b500_initialise_outputs NULL

#define dcgan_b500_initialise_traced NULL

#define dcgan_b500_initialise_kept NULL

static const bespoke_kernel dcgan_b500_initialise_kernels[19] = {
    {"dcgan_b500_initialise_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 5017600.0},
    {"dcgan_b500_initialise_generator_batchNorm1_gamma", "Models/DCGANB500.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_b500_initialise_generator_batchNorm1_beta", "Models/DCGANB500.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_b500_initialise_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_initialise_generator_batchNorm2_gamma", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_initialise_generator_batchNorm2_beta", "Models/DCGANB500.swift:12", 0.0, 0.0, 4608.0},
    {"dcgan_b500_initialise_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 819200.0},
    {"dcgan_b500_initialise_generator_batchNorm3_gamma", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_initialise_generator_batchNorm3_beta", "Models/DCGANB500.swift:16", 0.0, 0.0, 2304.0},
    {"dcgan_b500_initialise_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 6400.0},
    {"dcgan_b500_initialise_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 6400.0},
    {"dcgan_b500_initialise_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_b500_initialise_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 25088.0},
    {"dcgan_b500_initialise_discriminator_dense1_bias", "Models/DCGANB500.swift:33", 0.0, 0.0, 12.0},
    {"dcgan_b500_initialise_adam_generator_dense1_kernel_m", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m", "Models/DCGANB500.swift:15", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m", "Models/DCGANB500.swift:19", 0.0, 0.0, 25600.0},
    {"dcgan_b500_initialise_adam_discriminator_dense1_kernel_m", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
};

static const bespoke_tensor dcgan_b500_step_inputs[1] = {
    {"real", 3, 4, {500, 28, 28, 1}, 392000, 0},
};

static const bespoke_tensor dcgan_b500_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor dcgan_b500_step_traced[26] = {
    {"noise", 3, 2, {500, 100, 1, 1}, 50000, 0},
    {"fake", 3, 4, {500, 28, 28, 1}, 392000, 50000},
    {"mask/dropout1/real", 3, 4, {500, 14, 14, 64}, 6272000, 442000},
    {"mask/dropout2/real", 3, 4, {500, 7, 7, 128}, 3136000, 6714000},
    {"logits/real", 3, 2, {500, 1, 1, 1}, 500, 9850000},
    {"mask/dropout1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 9850512},
    {"mask/dropout2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 16122512},
    {"logits/fake", 3, 2, {500, 1, 1, 1}, 500, 19258512},
    {"grad/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 19259024},
    {"grad/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 19260624},
    {"grad/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 19260688},
    {"grad/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 19465488},
    {"grad/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 19465616},
    {"grad/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 19471888},
    {"grad/generator/dense1/kernel", 3, 2, {100, 12544, 1, 1}, 1254400, 19471904},
    {"grad/generator/batchNorm1/gamma", 3, 1, {12544, 1, 1, 1}, 12544, 20726304},
    {"grad/generator/batchNorm1/beta", 3, 1, {12544, 1, 1, 1}, 12544, 20738848},
    {"grad/generator/convTranspose1/kernel", 3, 4, {5, 5, 128, 256}, 819200, 20751392},
    {"grad/generator/batchNorm2/gamma", 3, 1, {128, 1, 1, 1}, 128, 21570592},
    {"grad/generator/batchNorm2/beta", 3, 1, {128, 1, 1, 1}, 128, 21570720},
    {"grad/generator/convTranspose2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 21570848},
    {"grad/generator/batchNorm3/gamma", 3, 1, {64, 1, 1, 1}, 64, 21775648},
    {"grad/generator/batchNorm3/beta", 3, 1, {64, 1, 1, 1}, 64, 21775712},
    {"grad/generator/convTranspose3/kernel", 3, 4, {5, 5, 1, 64}, 1600, 21775776},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 21777376},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 21777392},
};

static const bespoke_tensor dcgan_b500_step_kept[55] = {
    {"noise", 3, 2, {500, 100, 1, 1}, 50000, 0},
    {"generator/dense1", 3, 2, {500, 12544, 1, 1}, 6272000, 50000},
    {"generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 6322000},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 6334544},
    {"generator/leakyReLU1", 3, 2, {500, 12544, 1, 1}, 6272000, 6347088},
    {"generator/convTranspose1", 3, 4, {500, 7, 7, 128}, 3136000, 12619088},
    {"generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 15755088},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 15755216},
    {"generator/leakyReLU2", 3, 4, {500, 7, 7, 128}, 3136000, 15755344},
    {"generator/convTranspose2", 3, 4, {500, 14, 14, 64}, 6272000, 18891344},
    {"generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 25163344},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 25163408},
    {"generator/leakyReLU3", 3, 4, {500, 14, 14, 64}, 6272000, 25163472},
    {"generator/tanh1", 3, 4, {500, 28, 28, 1}, 392000, 31435472},
    {"discriminator/dropout1/real", 3, 4, {500, 14, 14, 64}, 6272000, 31827472},
    {"discriminator/conv2/real/product", 3, 4, {500, 7, 7, 128}, 3136000, 38099472},
    {"discriminator/dropout2/real", 3, 4, {500, 7, 7, 128}, 3136000, 41235472},
    {"grad/loss/discriminator/real", 3, 2, {500, 1, 1, 1}, 500, 44371472},
    {"discriminator/dropout1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 44371984},
    {"discriminator/conv2/fake/product", 3, 4, {500, 7, 7, 128}, 3136000, 50643984},
    {"discriminator/dropout2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 53779984},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {500, 7, 7, 128}, 3136000, 56915984},
    {"grad/loss/discriminator/fake", 3, 2, {500, 1, 1, 1}, 500, 60051984},
    {"grad/loss/generator", 3, 2, {500, 1, 1, 1}, 500, 60052496},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {500, 7, 7, 128}, 3136000, 60053008},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 63189008},
    {"grad/discriminator/conv2/fake/product", 3, 4, {500, 14, 14, 64}, 6272000, 63189136},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {500, 14, 14, 64}, 6272000, 69461136},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {500, 14, 14, 64}, 6272000, 75733136},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 82005136},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {500, 7, 7, 128}, 3136000, 82005200},
    {"grad/discriminator/conv2/real/product", 3, 4, {500, 14, 14, 64}, 6272000, 85141200},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 91413200},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {500, 14, 14, 64}, 6272000, 91618000},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 97890000},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 97891600},
    {"grad/generator/tanh1", 3, 4, {500, 28, 28, 1}, 392000, 97893200},
    {"grad/generator/batchNorm3/normalised", 3, 4, {500, 14, 14, 64}, 6272000, 98285200},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 104557200},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 104558800},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 104558864},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {500, 14, 14, 64}, 6272000, 104558928},
    {"grad/generator/convTranspose2", 3, 4, {500, 7, 7, 128}, 3136000, 110830928},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 113966928},
    {"grad/generator/batchNorm2/normalised", 3, 4, {500, 7, 7, 128}, 3136000, 114171728},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 117307728},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 117307856},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {500, 7, 7, 128}, 3136000, 117307984},
    {"grad/generator/convTranspose1", 3, 4, {500, 7, 7, 256}, 6272000, 120443984},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 126715984},
    {"grad/generator/batchNorm1/normalised", 3, 2, {500, 12544, 1, 1}, 6272000, 127535184},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 133807184},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 133819728},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {500, 12544, 1, 1}, 6272000, 133832272},
    {"grad/generator/dense1", 3, 2, {100, 12544, 1, 1}, 1254400, 140104272},
};

static const bespoke_kernel dcgan_b500_step_kernels[119] = {
    {"dcgan_b500_step_pack_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_step_noise", "Models/DCGANB500.swift:36", 0.0, 0.0, 200000.0},
    {"dcgan_b500_step_generator_dense1", "Models/DCGANB500.swift:6", 1254400000.0, 1254400000.0, 30305600.0},
    {"dcgan_b500_step_generator_batchNorm1_mean", "Models/DCGANB500.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_b500_step_generator_batchNorm1_centred", "Models/DCGANB500.swift:7", 0.0, 0.0, 25138176.0},
    {"dcgan_b500_step_generator_batchNorm1_moving_variance_new", "Models/DCGANB500.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_b500_step_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 50376704.0},
    {"dcgan_b500_step_pack_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_step_transform_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum_2", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_centred", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544512.0},
    {"dcgan_b500_step_generator_batchNorm2_variance_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 25090048.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum_2", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_generator_batchNorm3_centred", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088256.0},
    {"dcgan_b500_step_generator_batchNorm3_variance_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 50177024.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_generator_convTranspose3", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_discriminator_conv1_real_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_discriminator_conv2_real", "Models/DCGANB500.swift:28", 0.0, 0.0, 25088512.0},
    {"dcgan_b500_step_discriminator_dense1_real_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12571092.0},
    {"dcgan_b500_step_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_discriminator_conv2_fake", "Models/DCGANB500.swift:28", 0.0, 0.0, 37657600.0},
    {"dcgan_b500_step_discriminator_dense1_fake_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12573092.0},
    {"dcgan_b500_step_score_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_b500_step_grad_discriminator_dense1_fake_bias", "Models/DCGANB500.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_fake", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29", 0.0, 0.0, 25115088.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 100356000.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel_2", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 25115088.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product_2", "Models/DCGANB500.swift:33", 12544000.0, 12544000.0, 25242528.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGANB500.swift:29", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_3", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 75264000.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel_2", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_product", "Models/DCGANB500.swift:24", 574592000.0, 574592000.0, 53324800.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel_2", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 28230400.0},
    {"dcgan_b500_step_grad_generator_convTranspose3", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 76839168.0},
    {"dcgan_b500_step_grad_generator_convTranspose3_2", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_beta", "Models/DCGANB500.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_squares", "Models/DCGANB500.swift:16", 0.0, 0.0, 75264768.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2_2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 50177536.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_beta", "Models/DCGANB500.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_squares", "Models/DCGANB500.swift:12", 0.0, 0.0, 37633536.0},
    {"dcgan_b500_step_pack_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_grad_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_transform_generator_reshape1_2", "Models/DCGANB500.swift:9", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1_2", "Models/DCGANB500.swift:11", 27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_grad_generator_convTranspose1_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_grad_generator_leakyReLU1", "Models/DCGANB500.swift:8", 0.0, 0.0, 100502528.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7", 0.0, 0.0, 903168.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_squares", "Models/DCGANB500.swift:7", 0.0, 0.0, 75414528.0},
    {"dcgan_b500_step_grad_generator_dense1", "Models/DCGANB500.swift:6", 1254400000.0, 1254400000.0, 30305600.0},
    {"dcgan_b500_step_adam_discriminator_conv1_kernel_m", "Models/DCGANB500.swift:24", 0.0, 0.0, 96000.0},
    {"dcgan_b500_step_adam_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 5734400.0},
    {"dcgan_b500_step_adam_generator_dense1_kernel_m", "Models/DCGANB500.swift:6", 0.0, 0.0, 35123200.0},
    {"dcgan_b500_step_adam_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 22937600.0},
    {"dcgan_b500_step_adam_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 5734400.0},
    {"dcgan_b500_step_mask_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout2_real", "Models/DCGANB500.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_mask_dropout2_fake", "Models/DCGANB500.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product_3", "Models/DCGANB500.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_gamma", "Models/DCGANB500.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_generator_batchNorm1_beta", "Models/DCGANB500.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_generator_convTranspose1_3", "Models/DCGANB500.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_b500_step_grad_generator_convTranspose2_3", "Models/DCGANB500.swift:15", 0.0, 0.0, 819200.0},
};

static const bespoke_tensor dcgan_b500_generate_inputs[1] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor dcgan_b500_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define dcgan_b500_generate_traced NULL

static const bespoke_tensor dcgan_b500_generate_kept[9] = {
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

static const bespoke_kernel dcgan_b500_generate_kernels[20] = {
    {"dcgan_b500_generate_pack_generator_dense1_kernel", "Models/DCGANB500.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_b500_generate_generator_dense1", "Models/DCGANB500.swift:6", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_b500_generate_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_b500_generate_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_b500_generate_pack_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_generate_transform_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_b500_generate_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11", 3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_b500_generate_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_b500_generate_generator_batchNorm2_inverse_deviation", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_generate_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_b500_generate_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_generate_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_b500_generate_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15", 1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_b500_generate_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_b500_generate_generator_batchNorm3_inverse_deviation", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_generate_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_generate_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_b500_generate_generator_convTranspose3", "Models/DCGANB500.swift:19", 36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor dcgan_b500_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor dcgan_b500_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define dcgan_b500_generate_one_traced NULL

static const bespoke_tensor dcgan_b500_generate_one_kept[10] = {
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

static const bespoke_kernel dcgan_b500_generate_one_kernels[14] = {
    {"dcgan_b500_generate_one_generator_dense1", "Models/DCGANB500.swift:6", 2508800.0, 2508800.0, 5068176.0},
    {"dcgan_b500_generate_one_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_b500_generate_one_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_b500_generate_one_shift_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 501760.0},
    {"dcgan_b500_generate_one_generator_convTranspose1", "Models/DCGANB500.swift:11", 55115776.0, 66519040.0, 3552768.0},
    {"dcgan_b500_generate_one_generator_batchNorm2_inverse_deviation", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_generate_one_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 52224.0},
    {"dcgan_b500_generate_one_shift_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 150528.0},
    {"dcgan_b500_generate_one_generator_convTranspose2", "Models/DCGANB500.swift:15", 16777216.0, 18350080.0, 944640.0},
    {"dcgan_b500_generate_one_generator_batchNorm3_inverse_deviation", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_generate_one_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 101376.0},
    {"dcgan_b500_generate_one_shift_generator_leakyReLU3", "Models/DCGANB500.swift:17", 0.0, 0.0, 301056.0},
    {"dcgan_b500_generate_one_generator_convTranspose3", "Models/DCGANB500.swift:19", 574592.0, 600320.0, 160064.0},
    {"dcgan_b500_generate_one_generator_tanh1", "Models/DCGANB500.swift:20", 0.0, 0.0, 6272.0},
};

static const bespoke_tensor dcgan_b500_discriminate_inputs[1] = {
    {"image", 3, 4, {500, 28, 28, 1}, 392000, 0},
};

static const bespoke_tensor dcgan_b500_discriminate_outputs[1] = {
    {"logits", 3, 2, {500, 1, 1, 1}, 500, 0},
};

#define dcgan_b500_discriminate_traced NULL

static const bespoke_tensor dcgan_b500_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 4, {500, 14, 14, 64}, 6272000, 0},
    {"discriminator/conv2/product", 3, 4, {500, 7, 7, 128}, 3136000, 6272000},
    {"discriminator/leakyReLU2", 3, 4, {500, 7, 7, 128}, 3136000, 9408000},
};

static const bespoke_kernel dcgan_b500_discriminate_kernels[10] = {
    {"dcgan_b500_discriminate_pack_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_discriminate_discriminator_conv1_product", "Models/DCGANB500.swift:24", 287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_discriminate_pack_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_discriminate_transform_discriminator_leakyReLU1", "Models/DCGANB500.swift:25", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_discriminate_transform_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_discriminate_products_of_discriminator_conv2_product", "Models/DCGANB500.swift:28", 8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_discriminate_discriminator_conv2_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_discriminate_pack_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_discriminate_discriminator_conv2", "Models/DCGANB500.swift:28", 0.0, 0.0, 25088512.0},
    {"dcgan_b500_discriminate_discriminator_dense1_product", "Models/DCGANB500.swift:33", 6272000.0, 6272000.0, 12571092.0},
};

static const uint64_t dcgan_b500_lowering = 0xe378a28d34fc9330u;

static const bespoke_part dcgan_b500_parts[] = {
    {"DCGANB500.c", &dcgan_b500_lowering},
    #if defined(__x86_64__)
    {"DCGANB500_avx512.c", &dcgan_b500_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"DCGANB500_avx2.c", &dcgan_b500_kernels_avx2.lowering},
    #endif
    {"DCGANB500_baseline.c", &dcgan_b500_kernels_baseline.lowering},
};

const bespoke_program dcgan_b500_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan-b500",
    .source = "Models/DCGANB500.swift",
    .fingerprint = "3db617045582c794",
    .update_order = "simultaneous",
    .parts = dcgan_b500_parts,
    .part_count = sizeof dcgan_b500_parts / sizeof *dcgan_b500_parts,
    .batch = 500,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .penalty_interval = 0,
    .settings = dcgan_b500_settings,
    .setting_count = 10,
    .states = dcgan_b500_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 93743376,
    .scratch_floats = 39424,
    .initialise = {
        .name = "initialise",
        .run = dcgan_b500_initialise,
        .inputs = dcgan_b500_initialise_inputs,
        .input_count = 0,
        .outputs = dcgan_b500_initialise_outputs,
        .output_count = 0,
        .traced = dcgan_b500_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = dcgan_b500_initialise_kernels,
        .kernel_count = 19,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "2b1412b312719410",
    },
    .step = {
        .name = "step",
        .run = dcgan_b500_step,
        .inputs = dcgan_b500_step_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_step_outputs,
        .output_count = 4,
        .traced = dcgan_b500_step_traced,
        .traced_count = 26,
        .trace_floats = 21777408,
        .kept = dcgan_b500_step_kept,
        .kept_count = 55,
        .kept_floats = 141358672,
        .kernels = dcgan_b500_step_kernels,
        .kernel_count = 119,
        .flops = 0x1.2fa110ap+37,
        .nominal_flops = 0x1.91efd02p+37,
        .fingerprint = "de299425ac496d7c",
    },
    .generate = {
        .name = "generate",
        .run = dcgan_b500_generate,
        .inputs = dcgan_b500_generate_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_generate_outputs,
        .output_count = 1,
        .traced = dcgan_b500_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_generate_kept,
        .kept_count = 9,
        .kept_floats = 4026816,
        .kernels = dcgan_b500_generate_kernels,
        .kernel_count = 20,
        .flops = 0x1.1e032p+32,
        .nominal_flops = 0x1.8ac68p+32,
        .fingerprint = "82f75f915bf105dd",
    },
    .generate_one = {
        .name = "generate_one",
        .run = dcgan_b500_generate_one,
        .inputs = dcgan_b500_generate_one_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_generate_one_outputs,
        .output_count = 1,
        .traced = dcgan_b500_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 76240,
        .kernels = dcgan_b500_generate_one_kernels,
        .kernel_count = 14,
        .flops = 0x1.1e032p+26,
        .nominal_flops = 0x1.8ac68p+26,
        .fingerprint = "410b0c9b76ea9c74",
    },
    .discriminate = {
        .name = "discriminate",
        .run = dcgan_b500_discriminate,
        .inputs = dcgan_b500_discriminate_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_discriminate_outputs,
        .output_count = 1,
        .traced = dcgan_b500_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_b500_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 12544000,
        .kernels = dcgan_b500_discriminate_kernels,
        .kernel_count = 10,
        .flops = 0x1.02bfbfp+33,
        .nominal_flops = 0x1.349aeep+33,
        .fingerprint = "706f45ac46c7a114",
    },
};
