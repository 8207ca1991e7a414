/* The program wgan-gp, made by bespokec from Models/WGANGP.swift. Do not edit: edit the model.
 *
 * Arena of 15055120 floats (58 MiB), the first 3190176 of them states. */
#include "WGANGP_program.h"
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
static const wgan_gp_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &wgan_gp_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &wgan_gp_kernels_avx2;
    #endif
    return &wgan_gp_kernels_baseline;
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
static void run(wgan_gp_kernel *kernel, int number, const operand *operands, int count,
    const uint32_t *numbers,
                const bespoke_call *call, float *scratch, int thread, int threads) {
    float *pointers[46];
    for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const wgan_gp_task task = {call, pointers, numbers, scratch, thread, threads};
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

static void wgan_gp_initialise(const bespoke_call *call) {
    const wgan_gp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {
                {IN_ARENA, 0}, {IN_ARENA, 627200}, {IN_ARENA, 852560}, {IN_ARENA, 633472}, {IN_ARENA, 846288},
                {IN_ARENA, 2326240}, {IN_ARENA, 2332512}, {IN_ARENA, 2338784}, {IN_ARENA, 2345056}, {IN_ARENA, 639744},
                {IN_ARENA, 844544}, {IN_ARENA, 858896}, {IN_ARENA, 844608}, {IN_ARENA, 858832}, {IN_ARENA, 860560},
                {IN_ARENA, 2760928}, {IN_ARENA, 2760992}, {IN_ARENA, 2761056}, {IN_ARENA, 2761120}, {IN_ARENA, 2767616},
                {IN_ARENA, 2767680}, {IN_ARENA, 844672}, {IN_ARENA, 846272}, {IN_ARENA, 1071824}, {IN_ARENA, 2764384},
                {IN_ARENA, 2764400}, {IN_ARENA, 3190144}, {IN_ARENA, 3190160}, {IN_ARENA, 858960}, {IN_ARENA, 860624},
                {IN_ARENA, 1065424}, {IN_ARENA, 3177344}, {IN_ARENA, 3177472}, {IN_ARENA, 1065552}, {IN_ARENA, 1071840},
                {IN_ARENA, 1699040}, {IN_ARENA, 2351328}, {IN_ARENA, 2556128}, {IN_ARENA, 2767744}, {IN_ARENA, 2972544},
                {IN_ARENA, 2761184}, {IN_ARENA, 2762784}, {IN_ARENA, 2764416}, {IN_ARENA, 2766016}, {IN_ARENA, 3177600},
                {IN_ARENA, 3183872},
            };
            run(kernels->wgan_gp_initialise_states, 0, operands, 46, NULL, call, NULL, thread, threads);
        }
    }
}

static void wgan_gp_step(const bespoke_call *call) {
    const wgan_gp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 15055120 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 8348672}};
            run(kernels->wgan_gp_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3591584}, {IN_ARENA, 14307712}, {IN_ARENA, 14403968}, {IN_ARENA, 14410368},
                {IN_ARENA, 14416768}, {IN_ARENA, 14441984}, {IN_TRACE, 0}, {IN_TRACE, 269584}, {IN_TRACE, 539168},
                {IN_TRACE, 808752}, {IN_TRACE, 1078336}, {IN_TRACE, 1347920},
            };
            static const uint32_t numbers[] = {
                571294482u, 3135286112u, 3152063731u, 3235951826u, 3252729445u, 1654839066u,
            };
            run(kernels->wgan_gp_step_noise_generator, 1, operands, 12, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 0, 1, 64, 100);
        if (call->kept) keep(call, thread, threads, 14307712, 6400, 1, 64, 100);
        if (call->kept) keep(call, thread, threads, 14403968, 12800, 1, 64, 100);
        if (call->kept) keep(call, thread, threads, 14410368, 19200, 1, 64, 100);
        if (call->kept) keep(call, thread, threads, 14416768, 25600, 1, 64, 100);
        if (call->kept) keep(call, thread, threads, 14441984, 32000, 1, 64, 100);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3591584}, {IN_ARENA, 8348672}, {IN_ARENA, 3597984},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 2, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 38400, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3597984}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_mean, 3, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 439808, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 4, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3999264}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, 5, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3999264, 446080, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3999264}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 6, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 452352, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 639744}, {IN_ARENA, 12593536}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose1_kernel, 7, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 9, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 10, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 11, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 853760, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 12, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_mean, 13, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 1656576, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 14, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3993056}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, 15, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3993056, 1656640, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 844672}, {IN_ARENA, 8975872}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose2_kernel, 16, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 17, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 1656704, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 858960}, {IN_ARENA, 8164592}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 18, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 14207360}, {IN_TRACE, 6400},
            };
            run(kernels->wgan_gp_step_generator_tanh1_fake, 19, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14207360, 2459520, 784, 64, 1);
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 8164592}, {IN_ARENA, 860560}, {IN_ARENA, 9382016},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 20, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9382016, 2509696, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 860624}, {IN_ARENA, 13601152}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 21, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 22, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 13601152}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 23, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 24, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 25, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 3312512, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 1065552}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 26, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 1065424}, {IN_ARENA, 8977472}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 27, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 3713920, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 7355504}, {IN_ARENA, 1071824}, {IN_ARENA, 7361776}, {IN_ARENA, 7361840},
                {IN_ARENA, 8166192}, {IN_ARENA, 8166256}, {IN_ARENA, 9381952}, {IN_ARENA, 14314240},
                {IN_ARENA, 14314304}, {IN_ARENA, 14448768}, {IN_ARENA, 14448832}, {IN_ARENA, 10184832},
                {IN_ARENA, 10184896}, {IN_ARENA, 10184960}, {IN_ARENA, 10185024}, {IN_TRACE, 56576},
                {IN_TRACE, 2250848}, {IN_TRACE, 2250912}, {IN_TRACE, 2250976}, {IN_TRACE, 2251040}, {IN_TRACE, 2251104},
                {IN_ARENA, 14314368},
            };
            static const uint32_t numbers[] = {1779426011u, 3758240971u, 3741463352u, 3858906685u, 3842129066u};
            run(kernels->wgan_gp_step_penalty, 28, operands, 23, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7361776, 4115328, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 7361840, 4115392, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 8166192, 4115456, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 9381952, 4115520, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 8166256, 4115584, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 14314240, 4115648, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 14314304, 4115712, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 14448768, 4115776, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 14448832, 4115840, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 10184832, 4115904, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 10184896, 4115968, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 10184960, 4116032, 1, 64, 1);
        if (call->kept) keep(call, thread, threads, 10185024, 4116096, 1, 64, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 14207360}, {IN_ARENA, 8164592}, {IN_ARENA, 860560}, {IN_ARENA, 10185088},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 29, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10185088, 4116160, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10185088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 30, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 31, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 32, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 4918976, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 1065424}, {IN_ARENA, 12798336}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 33, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 5320384, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12798336}, {IN_ARENA, 7355504}, {IN_ARENA, 1071824}, {IN_TRACE, 56640}, {IN_ARENA, 14314384},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 34, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14314368}, {IN_ARENA, 14314384}, {IN_ARENA, 8166320}};
            run(kernels->wgan_gp_step_loss_discriminator, 35, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8166320, 5721792, 1, 1, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 7361776}, {IN_INPUTS, 0}, {IN_ARENA, 7361840}, {IN_ARENA, 14207360}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_penalty_2, 36, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 5721808, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8164592}, {IN_ARENA, 860560}, {IN_ARENA, 7355504},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 37, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 5771984, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 38, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 13601152}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 39, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 40, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 11790720}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 41, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11790720, 6574800, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11790720}, {IN_ARENA, 1065424}, {IN_ARENA, 1065552}, {IN_ARENA, 12798336},
                {IN_ARENA, 12192128}, {IN_ARENA, 13199744}, {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_fake, 42, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12192128, 6976208, 49, 64, 128);
        if (call->kept) keep(call, thread, threads, 13199744, 7377616, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 860624}, {IN_ARENA, 14002560}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 43, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12192128}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 44, operands, 2, NULL,
                call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 45, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 46, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 47, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 7779024, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 858960}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 48, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}, {IN_ARENA, 10987904}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 49, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10987904, 8581840, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 10987904}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, 50, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 9384656, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_sums_for_penalty, 51, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240352}, {IN_ARENA, 3240416}, {IN_ARENA, 3240480}};
            run(kernels->wgan_gp_step_grad_penalty, 52, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3240416, 9434832, 1, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240480}, {IN_ARENA, 8166320}, {IN_ARENA, 15055104}};
            run(kernels->wgan_gp_step_loss_discriminator1, 53, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 15055104, 9434896, 1, 1, 1);
        {
            static const operand operands[] = {{IN_ARENA, 3240416}, {IN_ARENA, 3190176}, {IN_ARENA, 14257536}};
            run(kernels->wgan_gp_step_grad_penalty_2, 54, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14257536, 9434912, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14257536}, {IN_ARENA, 8164592}, {IN_ARENA, 7355504}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, 55, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 9485088, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 56, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 13601152}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 57, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 58, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 59, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 10287904, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12192128}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 60, operands, 2, NULL,
                call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 61, operands,
                3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 11790720}, {IN_ARENA, 1065424}, {IN_ARENA, 13601152},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, 62, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 10689312, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 8166192}, {IN_ARENA, 9378880}};
            run(kernels->wgan_gp_step_pack_grad_penalty, 63, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 8166256}, {IN_ARENA, 9379904}};
            run(kernels->wgan_gp_step_pack_grad_penalty, 64, operands, 2, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 8158320}, {IN_ARENA, 14314112}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_bias, 65, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14314112, 11090720, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13199744}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 66, operands, 2, NULL,
                call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 67, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 68, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 69, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 11090848, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10185088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 70, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, 71, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 13199744}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 72, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13199744, 11893664, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 10185088}, {IN_ARENA, 11790720}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 73, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11790720, 12098464, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 1065552}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 74, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 8158320}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_fake_bias, 75, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 12901280, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3591584}, {IN_ARENA, 8977472}, {IN_ARENA, 3190176}, {IN_ARENA, 3597856},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_real, 76, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 12901344, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 9381952}, {IN_ARENA, 9380928}};
            run(kernels->wgan_gp_step_pack_grad_penalty, 77, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13601152}, {IN_ARENA, 9378880}, {IN_ARENA, 12798336}, {IN_ARENA, 9379904},
                {IN_ARENA, 8977472}, {IN_ARENA, 9380928}, {IN_ARENA, 3177600}, {IN_ARENA, 3183872}, {IN_ARENA, 1065552},
                {IN_ARENA, 14423168}, {IN_ARENA, 14429440}, {IN_ARENA, 14435712}, {IN_TRACE, 263296},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_adam_discriminator_dense1_kernel, 78, operands, 13, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14423168, 13302752, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 14429440, 13309024, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 14435712, 13315296, 1, 1, 6272);
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 14314112}, {IN_ARENA, 3177344}, {IN_ARENA, 3177472},
                {IN_ARENA, 1065424}, {IN_ARENA, 14448384}, {IN_ARENA, 14448512}, {IN_ARENA, 14448640},
                {IN_TRACE, 263168},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_bias, 79, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14448384, 13321568, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 14448512, 13321696, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 14448640, 13321824, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 80, operands, 2, NULL,
                call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 81, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 82, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 83, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 13321952, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 84, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 85, operands,
                3, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 86, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 14124768, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13199744}, {IN_ARENA, 3190176}, {IN_ARENA, 2767744}, {IN_ARENA, 2972544}, {IN_ARENA, 860624},
                {IN_ARENA, 10594688}, {IN_ARENA, 10389888}, {IN_ARENA, 10185088}, {IN_TRACE, 58368},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_kernel, 87, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10594688, 14329568, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 10389888, 14534368, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 10185088, 14739168, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 9382016}, {IN_ARENA, 3190176}, {IN_ARENA, 3992992},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 88, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 14943968, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_ARENA, 2767616}, {IN_ARENA, 2767680}, {IN_ARENA, 860560},
                {IN_ARENA, 10115584}, {IN_ARENA, 10115648}, {IN_ARENA, 10115712}, {IN_TRACE, 58304},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_adam_discriminator_conv1_bias, 89, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10115584, 15746784, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 10115648, 15746848, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 10115712, 15746912, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 14257536}, {IN_ARENA, 10987904}, {IN_ARENA, 14207360},
                {IN_ARENA, 11790720}, {IN_INPUTS, 0}, {IN_ARENA, 3190176}, {IN_TRACE, 56704},
            };
            run(kernels->wgan_gp_step_grad_discriminator_conv1_real_product, 90, operands, 8, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 15746976, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 2764416}, {IN_ARENA, 3992992}, {IN_ARENA, 2766016}, {IN_ARENA, 858960}, {IN_ARENA, 10121008},
                {IN_ARENA, 10117184}, {IN_ARENA, 10122608},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_adam_discriminator_conv1_kernel, 91, operands, 7, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10121008, 15748576, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 10117184, 15750176, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 10122608, 15751776, 1, 1, 1600);
        {
            static const operand operands[] = {
                {IN_ARENA, 3190160}, {IN_ARENA, 3190144}, {IN_ARENA, 1071824}, {IN_ARENA, 7361776},
                {IN_ARENA, 10120768}, {IN_ARENA, 10120992}, {IN_ARENA, 12432336}, {IN_ARENA, 12432352},
            };
            static const uint32_t numbers[] = {0u, 1u, 2u, 3u, 4u};
            run(kernels->wgan_gp_step_discriminator_dense1_bias_next, 92, operands, 8, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7361776, 15753376, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10120768, 15753392, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10120992, 15753408, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 12432336, 15753424, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 12432352, 15753440, 1, 1, 1);
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 14307712}, {IN_ARENA, 8348672}, {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 93, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 15753456, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_mean, 94, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 16154864, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 95, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3999264}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, 96, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3999264, 16161136, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3999264}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 97, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 16167408, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 98, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 99, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 100, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 101, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 16568816, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 102, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_mean, 103, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 17371632, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 104, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3993056}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, 105, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3993056, 17371696, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 106, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 17371760, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 14314304},
                {IN_ARENA, 14314240}, {IN_INPUTS, 1}, {IN_ARENA, 9996416}, {IN_ARENA, 8158320}, {IN_TRACE, 275984},
            };
            run(kernels->wgan_gp_step_penalty_3, 107, operands, 9, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9996416, 18174576, 784, 64, 1);
        if (call->kept) keep(call, thread, threads, 8158320, 18224752, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 10121008}, {IN_ARENA, 8208496}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 108, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 1}, {IN_ARENA, 8208496}, {IN_ARENA, 10115584}, {IN_ARENA, 10799488},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 109, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10799488, 18274928, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 110, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594688}, {IN_ARENA, 14850304}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 111, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14850304}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 112, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 113, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 114, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 19077744, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 14448384}, {IN_ARENA, 9586816}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 115, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9586816, 19479152, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 14423168}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 116, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9586816}, {IN_ARENA, 7355504}, {IN_ARENA, 7361776}, {IN_TRACE, 326160}, {IN_ARENA, 7361792},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 117, operands, 5, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 9996416}, {IN_ARENA, 8208496}, {IN_ARENA, 10115584}, {IN_ARENA, 11602304},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 118, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11602304, 19880560, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11602304}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 119, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 120, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 121, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 20683376, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 14448384}, {IN_ARENA, 14448896}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 122, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14448896, 21084784, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14448896}, {IN_ARENA, 7355504}, {IN_ARENA, 7361776}, {IN_TRACE, 326224}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 123, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7361792}, {IN_ARENA, 3190176}, {IN_ARENA, 14314368}, {IN_ARENA, 14314384},
                {IN_ARENA, 8210096}, {IN_ARENA, 10124208}, {IN_ARENA, 10124224},
            };
            run(kernels->wgan_gp_step_score_fake, 124, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8210096, 21486192, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10124208, 21486208, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10124224, 21486224, 1, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8158320}, {IN_ARENA, 8208496}, {IN_ARENA, 10115584}, {IN_ARENA, 7355504},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 125, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 21486240, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 126, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14850304}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 127, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 128, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 13601152}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 129, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 22289056, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13601152}, {IN_ARENA, 14448384}, {IN_ARENA, 14423168}, {IN_ARENA, 14448896},
                {IN_ARENA, 8977472}, {IN_ARENA, 14002560}, {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_fake, 130, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 22690464, 49, 64, 128);
        if (call->kept) keep(call, thread, threads, 14002560, 23091872, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 131, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594688}, {IN_ARENA, 9382016}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 132, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 133, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 134, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 135, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 23493280, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}, {IN_ARENA, 12798336}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 136, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 24296096, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 10121008}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 137, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12798336}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, 138, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 25098912, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_sums_for_penalty, 139, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240352}, {IN_ARENA, 3240416}, {IN_ARENA, 3240480}};
            run(kernels->wgan_gp_step_grad_penalty, 140, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3240416, 25149088, 1, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3240480}, {IN_ARENA, 8210096}, {IN_ARENA, 15055104}, {IN_ARENA, 10124240},
            };
            run(kernels->wgan_gp_step_loss_discriminator_2, 141, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10124240, 25149152, 1, 1, 1);
        {
            static const operand operands[] = {{IN_ARENA, 3240416}, {IN_ARENA, 3190176}, {IN_ARENA, 10046592}};
            run(kernels->wgan_gp_step_grad_penalty_2, 142, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10046592, 25149168, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10046592}, {IN_ARENA, 8208496}, {IN_ARENA, 7355504}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, 143, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 25199344, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 144, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14850304}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 145, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 146, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 147, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 26002160, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 148, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 149, operands,
                3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 13601152}, {IN_ARENA, 14448384}, {IN_ARENA, 8977472},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, 150, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 26403568, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 8158320}, {IN_ARENA, 9988224}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_bias, 151, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9988224, 26804976, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 152, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 153, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 154, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 155, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 26805104, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11602304}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 156, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, 157, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 14850304}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 158, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14850304, 27607920, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 11602304}, {IN_ARENA, 13601152}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 159, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 27812720, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 8158320}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_fake_bias, 160, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 28615536, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 14423168}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 161, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3591584}, {IN_ARENA, 9586816}, {IN_ARENA, 3190176}, {IN_ARENA, 3597856},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_real, 162, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 28615600, 49, 64, 128);
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 9378880}, {IN_ARENA, 14448896}, {IN_ARENA, 9379904},
                {IN_ARENA, 9586816}, {IN_ARENA, 9380928}, {IN_ARENA, 14429440}, {IN_ARENA, 14435712},
                {IN_ARENA, 14423168}, {IN_ARENA, 10096768}, {IN_ARENA, 10103040}, {IN_ARENA, 10109312},
                {IN_TRACE, 532880},
            };
            static const uint32_t numbers[] = {1u};
            run(kernels->wgan_gp_step_adam_discriminator_dense1_kernel_2, 163, operands, 13, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10096768, 29017008, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 10103040, 29023280, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 10109312, 29029552, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 9988224}, {IN_ARENA, 14448512}, {IN_ARENA, 14448640},
                {IN_ARENA, 14448384}, {IN_ARENA, 10120384}, {IN_ARENA, 10120512}, {IN_ARENA, 10120640},
                {IN_TRACE, 532752},
            };
            static const uint32_t numbers[] = {1u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_bias_2, 164, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10120384, 29035824, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 10120512, 29035952, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 10120640, 29036080, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 165, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 166, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 167, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 168, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 29036208, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 169, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 170, operands,
                3, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 171, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 29839024, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14850304}, {IN_ARENA, 3190176}, {IN_ARENA, 10389888}, {IN_ARENA, 10185088},
                {IN_ARENA, 10594688}, {IN_ARENA, 9791616}, {IN_ARENA, 9382016}, {IN_ARENA, 9586816}, {IN_TRACE, 327952},
            };
            static const uint32_t numbers[] = {1u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_kernel_2, 172, operands, 9, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9791616, 30043824, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 9382016, 30248624, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 9586816, 30453424, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 10799488}, {IN_ARENA, 3190176}, {IN_ARENA, 3992992},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 173, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 30658224, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_ARENA, 10115648}, {IN_ARENA, 10115712},
                {IN_ARENA, 10115584}, {IN_ARENA, 10120800}, {IN_ARENA, 10120864}, {IN_ARENA, 10120928},
                {IN_TRACE, 327888},
            };
            static const uint32_t numbers[] = {1u};
            run(kernels->wgan_gp_step_adam_discriminator_conv1_bias_2, 174, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10120800, 31461040, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 10120864, 31461104, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 10120928, 31461168, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10046592}, {IN_ARENA, 12798336}, {IN_ARENA, 9996416}, {IN_ARENA, 13601152}, {IN_INPUTS, 1},
                {IN_ARENA, 3190176}, {IN_ARENA, 10117184}, {IN_ARENA, 10122608}, {IN_ARENA, 10115584},
                {IN_ARENA, 3992992}, {IN_ARENA, 10118784}, {IN_TRACE, 326288},
            };
            run(kernels->wgan_gp_step_adam_discriminator_conv1_kernel_2, 175, operands, 12, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10115584, 31461232, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 3992992, 31462832, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 10118784, 31464432, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10115584}, {IN_ARENA, 3992992}, {IN_ARENA, 10121008}, {IN_ARENA, 10117184},
            };
            static const uint32_t numbers[] = {1u};
            run(kernels->wgan_gp_step_discriminator_conv1_kernel_next, 176, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10117184, 31466032, 1, 1, 1600);
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 14403968}, {IN_ARENA, 8348672}, {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 177, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 31467632, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_mean, 178, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 31869040, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 179, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3999264}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, 180, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3999264, 31875312, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3999264}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 181, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 31881584, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 182, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 183, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 184, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 185, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 32282992, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 186, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_mean, 187, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 33085808, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 188, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3993056}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, 189, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3993056, 33085872, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 190, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 33085936, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 14448832},
                {IN_ARENA, 14448768}, {IN_INPUTS, 2}, {IN_ARENA, 9996416}, {IN_ARENA, 8158320}, {IN_TRACE, 545568},
            };
            run(kernels->wgan_gp_step_penalty_3, 191, operands, 9, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9996416, 33888752, 784, 64, 1);
        if (call->kept) keep(call, thread, threads, 8158320, 33938928, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 10117184}, {IN_ARENA, 8208496}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 192, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 2}, {IN_ARENA, 8208496}, {IN_ARENA, 10120800}, {IN_ARENA, 10799488},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 193, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10799488, 33989104, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 194, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9791616}, {IN_ARENA, 14849792}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 195, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14849792}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 196, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 197, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 198, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 34791920, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 10120384}, {IN_ARENA, 10389888}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 199, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10389888, 35193328, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 10096768}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 200, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10389888}, {IN_ARENA, 7355504}, {IN_ARENA, 10120768}, {IN_TRACE, 595744},
                {IN_ARENA, 7361776},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 201, operands, 5, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 9996416}, {IN_ARENA, 8208496}, {IN_ARENA, 10120800}, {IN_ARENA, 11602304},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 202, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11602304, 35594736, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11602304}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 203, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 204, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 205, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 36397552, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 10120384}, {IN_ARENA, 14448384}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 206, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14448384, 36798960, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14448384}, {IN_ARENA, 7355504}, {IN_ARENA, 10120768}, {IN_TRACE, 595808},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 207, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7361776}, {IN_ARENA, 3190176}, {IN_ARENA, 10124208}, {IN_ARENA, 10124224},
                {IN_ARENA, 8210096}, {IN_ARENA, 10120768}, {IN_ARENA, 10120784},
            };
            run(kernels->wgan_gp_step_score_fake_2, 208, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8210096, 37200368, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10120768, 37200384, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 10120784, 37200400, 1, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8158320}, {IN_ARENA, 8208496}, {IN_ARENA, 10120800}, {IN_ARENA, 7355504},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 209, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 37200416, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 210, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14849792}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 211, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 212, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 13601152}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 213, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 38003232, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13601152}, {IN_ARENA, 10120384}, {IN_ARENA, 10096768}, {IN_ARENA, 14448384},
                {IN_ARENA, 8977472}, {IN_ARENA, 14002560}, {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_fake, 214, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 38404640, 49, 64, 128);
        if (call->kept) keep(call, thread, threads, 14002560, 38806048, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 215, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9791616}, {IN_ARENA, 10185088}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 216, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10185088}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 217, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 218, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 219, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 39207456, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}, {IN_ARENA, 12798336}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 220, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 40010272, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 10117184}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 221, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12798336}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, 222, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 40813088, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_sums_for_penalty, 223, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240352}, {IN_ARENA, 3240416}, {IN_ARENA, 3240480}};
            run(kernels->wgan_gp_step_grad_penalty, 224, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3240416, 40863264, 1, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3240480}, {IN_ARENA, 8210096}, {IN_ARENA, 10124240}, {IN_ARENA, 12432320},
            };
            run(kernels->wgan_gp_step_loss_discriminator_2, 225, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12432320, 40863328, 1, 1, 1);
        {
            static const operand operands[] = {{IN_ARENA, 3240416}, {IN_ARENA, 3190176}, {IN_ARENA, 10046592}};
            run(kernels->wgan_gp_step_grad_penalty_2, 226, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10046592, 40863344, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10046592}, {IN_ARENA, 8208496}, {IN_ARENA, 7355504}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, 227, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 40913520, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 228, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 14849792}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 229, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 230, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 231, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 41716336, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 232, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 233, operands,
                3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 13601152}, {IN_ARENA, 10120384}, {IN_ARENA, 8977472},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, 234, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 42117744, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 8158320}, {IN_ARENA, 10121008}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_bias, 235, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10121008, 42519152, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 236, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10185088}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 237, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 238, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 239, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 42519280, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11602304}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 240, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, 241, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 14849792}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 242, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14849792, 43322096, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 11602304}, {IN_ARENA, 13601152}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 243, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 43526896, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 8158320}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_fake_bias, 244, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 44329712, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 10096768}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 245, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3591584}, {IN_ARENA, 10389888}, {IN_ARENA, 3190176},
                {IN_ARENA, 3597856},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_real, 246, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 44329776, 49, 64, 128);
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 9378880}, {IN_ARENA, 14448384}, {IN_ARENA, 9379904},
                {IN_ARENA, 10389888}, {IN_ARENA, 9380928}, {IN_ARENA, 10103040}, {IN_ARENA, 10109312},
                {IN_ARENA, 10096768}, {IN_ARENA, 12011904}, {IN_ARENA, 12018176}, {IN_ARENA, 12024448},
                {IN_TRACE, 802464},
            };
            static const uint32_t numbers[] = {2u};
            run(kernels->wgan_gp_step_adam_discriminator_dense1_kernel_2, 247, operands, 13, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12011904, 44731184, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 12018176, 44737456, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 12024448, 44743728, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 10121008}, {IN_ARENA, 10120512}, {IN_ARENA, 10120640},
                {IN_ARENA, 10120384}, {IN_ARENA, 12556336}, {IN_ARENA, 12556464}, {IN_ARENA, 12030720},
                {IN_TRACE, 802336},
            };
            static const uint32_t numbers[] = {2u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_bias_2, 248, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12556336, 44750000, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 12556464, 44750128, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 12030720, 44750256, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 249, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10185088}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 250, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 251, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 252, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 44750384, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 253, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 254, operands,
                3, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 255, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 45553200, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14849792}, {IN_ARENA, 3190176}, {IN_ARENA, 9382016}, {IN_ARENA, 9586816},
                {IN_ARENA, 9791616}, {IN_ARENA, 10594688}, {IN_ARENA, 10185088}, {IN_ARENA, 10389888},
                {IN_TRACE, 597536},
            };
            static const uint32_t numbers[] = {2u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_kernel_2, 256, operands, 9, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10594688, 45758000, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 10185088, 45962800, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 10389888, 46167600, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 10799488}, {IN_ARENA, 3190176}, {IN_ARENA, 3992992},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 257, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 46372400, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_ARENA, 10120864}, {IN_ARENA, 10120928},
                {IN_ARENA, 10120800}, {IN_ARENA, 12556592}, {IN_ARENA, 12556656}, {IN_ARENA, 12030848},
                {IN_TRACE, 597472},
            };
            static const uint32_t numbers[] = {2u};
            run(kernels->wgan_gp_step_adam_discriminator_conv1_bias_2, 258, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12556592, 47175216, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 12556656, 47175280, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 12030848, 47175344, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10046592}, {IN_ARENA, 12798336}, {IN_ARENA, 9996416}, {IN_ARENA, 13601152}, {IN_INPUTS, 2},
                {IN_ARENA, 3190176}, {IN_ARENA, 10115584}, {IN_ARENA, 10118784}, {IN_ARENA, 12551536},
                {IN_ARENA, 3992992}, {IN_ARENA, 12553136}, {IN_TRACE, 595872},
            };
            run(kernels->wgan_gp_step_adam_discriminator_conv1_kernel_3, 259, operands, 12, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12551536, 47175408, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 3992992, 47177008, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 12553136, 47178608, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12551536}, {IN_ARENA, 3992992}, {IN_ARENA, 10117184}, {IN_ARENA, 12554736},
            };
            static const uint32_t numbers[] = {2u};
            run(kernels->wgan_gp_step_discriminator_conv1_kernel_next, 260, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12554736, 47180208, 1, 1, 1600);
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 14410368}, {IN_ARENA, 8348672}, {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 261, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 47181808, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_mean, 262, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 47583216, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 263, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3999264}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, 264, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3999264, 47589488, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3999264}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 265, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 47595760, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 266, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 267, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 268, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 269, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 47997168, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 270, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_mean, 271, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 48799984, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 272, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3993056}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, 273, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3993056, 48800048, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 274, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 48800112, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 10184896},
                {IN_ARENA, 10184832}, {IN_INPUTS, 3}, {IN_ARENA, 12432368}, {IN_ARENA, 7355504}, {IN_TRACE, 815152},
            };
            run(kernels->wgan_gp_step_penalty_3, 275, operands, 9, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12432368, 49602928, 784, 64, 1);
        if (call->kept) keep(call, thread, threads, 7355504, 49653104, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 12554736}, {IN_ARENA, 8164592}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 276, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 3}, {IN_ARENA, 8164592}, {IN_ARENA, 12556592}, {IN_ARENA, 11209088},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 277, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11209088, 49703280, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 278, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594688}, {IN_ARENA, 11004288}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 279, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11004288}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 280, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 281, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 282, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 50506096, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12556336}, {IN_ARENA, 12030912}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 283, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12030912, 50907504, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 12011904}, {IN_ARENA, 7405680}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 284, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12030912}, {IN_ARENA, 7405680}, {IN_ARENA, 10120992}, {IN_TRACE, 865328},
                {IN_ARENA, 7411952},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 285, operands, 5, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 12432368}, {IN_ARENA, 8164592}, {IN_ARENA, 12556592}, {IN_ARENA, 12798336},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 286, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 51308912, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12798336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 287, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 288, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 289, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 52111728, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12556336}, {IN_ARENA, 8977472}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 290, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 52513136, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 7405680}, {IN_ARENA, 10120992}, {IN_TRACE, 865392}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 291, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7411952}, {IN_ARENA, 3190176}, {IN_ARENA, 10120768}, {IN_ARENA, 10120784},
                {IN_ARENA, 8166192}, {IN_ARENA, 12556720}, {IN_ARENA, 12556736},
            };
            run(kernels->wgan_gp_step_score_fake_2, 292, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8166192, 52914544, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 12556720, 52914560, 1, 1, 1);
        if (call->kept) keep(call, thread, threads, 12556736, 52914576, 1, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 8164592}, {IN_ARENA, 12556592}, {IN_ARENA, 9382016},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 293, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9382016, 52914592, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 294, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11004288}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 295, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 296, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7756912}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 297, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7756912, 53717408, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7756912}, {IN_ARENA, 12556336}, {IN_ARENA, 12011904}, {IN_ARENA, 8977472},
                {IN_ARENA, 14448384}, {IN_ARENA, 7355504}, {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_fake, 298, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14448384, 54118816, 49, 64, 128);
        if (call->kept) keep(call, thread, threads, 7355504, 54520224, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14448384}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 299, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594688}, {IN_ARENA, 10799488}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 300, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 301, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 302, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 303, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 54921632, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 9382016}, {IN_ARENA, 13601152}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 304, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 55724448, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 12554736}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 305, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 13601152}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, 306, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 56527264, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_sums_for_penalty, 307, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240352}, {IN_ARENA, 3240416}, {IN_ARENA, 3240480}};
            run(kernels->wgan_gp_step_grad_penalty, 308, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3240416, 56577440, 1, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3240480}, {IN_ARENA, 8166192}, {IN_ARENA, 12432320}, {IN_ARENA, 12556752},
            };
            run(kernels->wgan_gp_step_loss_discriminator_2, 309, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12556752, 56577504, 1, 1, 1);
        {
            static const operand operands[] = {{IN_ARENA, 3240416}, {IN_ARENA, 3190176}, {IN_ARENA, 12482544}};
            run(kernels->wgan_gp_step_grad_penalty_2, 310, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12482544, 56577520, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12482544}, {IN_ARENA, 8164592}, {IN_ARENA, 9382016}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, 311, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 56627696, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 312, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11004288}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 313, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 314, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 9783424}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 315, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9783424, 57430512, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14448384}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 316, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 317, operands,
                3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 9783424}, {IN_ARENA, 7756912}, {IN_ARENA, 12556336}, {IN_ARENA, 9382016},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, 318, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9382016, 57831920, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8158320}, {IN_ARENA, 9988224}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_bias, 319, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9988224, 58233328, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 320, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 321, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 322, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 323, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 58233456, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12798336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 324, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, 325, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 9783424}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 326, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9783424, 59036272, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 12798336}, {IN_ARENA, 6362336}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 327, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 6362336, 59241072, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 8158320}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_fake_bias, 328, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 60043888, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 12011904}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 329, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3591584}, {IN_ARENA, 12030912}, {IN_ARENA, 3190176},
                {IN_ARENA, 3597856},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_real, 330, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 60043952, 49, 64, 128);
        {
            static const operand operands[] = {
                {IN_ARENA, 9382016}, {IN_ARENA, 9378880}, {IN_ARENA, 8977472}, {IN_ARENA, 9379904},
                {IN_ARENA, 12030912}, {IN_ARENA, 9380928}, {IN_ARENA, 12018176}, {IN_ARENA, 12024448},
                {IN_ARENA, 12011904}, {IN_ARENA, 12532720}, {IN_ARENA, 12538992}, {IN_ARENA, 12545264},
                {IN_TRACE, 1072048},
            };
            static const uint32_t numbers[] = {3u};
            run(kernels->wgan_gp_step_adam_discriminator_dense1_kernel_2, 331, operands, 13, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12532720, 60445360, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 12538992, 60451632, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 12545264, 60457904, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 9988224}, {IN_ARENA, 12556464}, {IN_ARENA, 12030720},
                {IN_ARENA, 12556336}, {IN_ARENA, 12418112}, {IN_ARENA, 12418240}, {IN_ARENA, 12418368},
                {IN_TRACE, 1071920},
            };
            static const uint32_t numbers[] = {3u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_bias_2, 332, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12418112, 60464176, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 12418240, 60464304, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 12418368, 60464432, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 333, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10799488}, {IN_ARENA, 7165152}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 334, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7165152}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 335, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12798336}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 336, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 60464560, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 337, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7165152}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 338, operands,
                3, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7165152}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 339, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 61267376, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9783424}, {IN_ARENA, 3190176}, {IN_ARENA, 10185088}, {IN_ARENA, 10389888},
                {IN_ARENA, 10594688}, {IN_ARENA, 9382016}, {IN_ARENA, 11004288}, {IN_ARENA, 10799488},
                {IN_TRACE, 867120},
            };
            static const uint32_t numbers[] = {3u};
            run(kernels->wgan_gp_step_adam_discriminator_conv2_kernel_2, 340, operands, 9, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9382016, 61472176, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 11004288, 61676976, 1, 1, 204800);
        if (call->kept) keep(call, thread, threads, 10799488, 61881776, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12798336}, {IN_ARENA, 11209088}, {IN_ARENA, 3190176}, {IN_ARENA, 3992992},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 341, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 62086576, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_ARENA, 12556656}, {IN_ARENA, 12030848},
                {IN_ARENA, 12556592}, {IN_ARENA, 10799360}, {IN_ARENA, 10799424}, {IN_ARENA, 12418496},
                {IN_TRACE, 867056},
            };
            static const uint32_t numbers[] = {3u};
            run(kernels->wgan_gp_step_adam_discriminator_conv1_bias_2, 342, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10799360, 62889392, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 10799424, 62889456, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 12418496, 62889520, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12482544}, {IN_ARENA, 13601152}, {IN_ARENA, 12432368}, {IN_ARENA, 6362336}, {IN_INPUTS, 3},
                {IN_ARENA, 3190176}, {IN_ARENA, 12551536}, {IN_ARENA, 12553136}, {IN_ARENA, 12413312},
                {IN_ARENA, 3992992}, {IN_ARENA, 12414912}, {IN_TRACE, 865456},
            };
            run(kernels->wgan_gp_step_adam_discriminator_conv1_kernel_3, 343, operands, 12, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12413312, 62889584, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 3992992, 62891184, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 12414912, 62892784, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12413312}, {IN_ARENA, 3992992}, {IN_ARENA, 12554736}, {IN_ARENA, 12416512},
            };
            static const uint32_t numbers[] = {3u};
            run(kernels->wgan_gp_step_discriminator_conv1_kernel_next, 344, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12416512, 62894384, 1, 1, 1600);
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 14416768}, {IN_ARENA, 8348672}, {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 345, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 62895984, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_mean, 346, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 63297392, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 347, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 3999264}};
            run(kernels->wgan_gp_step_generator_batchNorm1_fake_inverse_deviation, 348, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3999264, 63303664, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 3999264}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 349, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 63309936, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 350, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 351, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 352, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 353, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 63711344, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 354, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_mean, 355, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 64514160, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 356, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3993056}};
            run(kernels->wgan_gp_step_generator_batchNorm2_fake_inverse_deviation, 357, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3993056, 64514224, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 358, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 64514288, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 10185024},
                {IN_ARENA, 10184960}, {IN_INPUTS, 4}, {IN_ARENA, 12432368}, {IN_ARENA, 8158320}, {IN_TRACE, 1084736},
            };
            run(kernels->wgan_gp_step_penalty_3, 359, operands, 9, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12432368, 65317104, 784, 64, 1);
        if (call->kept) keep(call, thread, threads, 8158320, 65367280, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 12416512}, {IN_ARENA, 8208496}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 360, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 4}, {IN_ARENA, 8208496}, {IN_ARENA, 10799360}, {IN_ARENA, 9791616},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 361, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9791616, 65417456, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9791616}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 362, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 10594432}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 363, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10594432}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 364, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 365, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 366, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 66220272, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12418112}, {IN_ARENA, 12011904}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 367, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12011904, 66621680, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 12532720}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 368, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12011904}, {IN_ARENA, 7355504}, {IN_ARENA, 12432336}, {IN_TRACE, 1134912},
                {IN_ARENA, 7361776},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 369, operands, 5, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 12432368}, {IN_ARENA, 8208496}, {IN_ARENA, 10799360}, {IN_ARENA, 11209088},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 370, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11209088, 67023088, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 371, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 372, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 373, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 67825904, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12418112}, {IN_ARENA, 14448384}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 374, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14448384, 68227312, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14448384}, {IN_ARENA, 7355504}, {IN_ARENA, 12432336}, {IN_TRACE, 1134976},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 375, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7361776}, {IN_ARENA, 3190176}, {IN_ARENA, 12556720}, {IN_ARENA, 12556736},
                {IN_ARENA, 8210096}, {IN_OUTPUTS, 2}, {IN_OUTPUTS, 3},
            };
            run(kernels->wgan_gp_step_loss_discriminator_5, 376, operands, 7, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8210096, 68628720, 1, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8158320}, {IN_ARENA, 8208496}, {IN_ARENA, 10799360}, {IN_ARENA, 7355504},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 377, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 68628736, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 378, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594432}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 379, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 380, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 13601152}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 381, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 69431552, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13601152}, {IN_ARENA, 12418112}, {IN_ARENA, 12532720}, {IN_ARENA, 14448384},
                {IN_ARENA, 8977472}, {IN_ARENA, 14002560}, {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_fake, 382, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 69832960, 49, 64, 128);
        if (call->kept) keep(call, thread, threads, 14002560, 70234368, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 383, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 9586816}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 384, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9586816}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 385, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 386, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 387, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 70635776, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}, {IN_ARENA, 12798336}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 388, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12798336, 71438592, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 12416512}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 389, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 12798336}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_discriminator_look_product, 390, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 72241408, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 3240352}};
            run(kernels->wgan_gp_step_sums_for_penalty, 391, operands, 2, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3240352}, {IN_ARENA, 3240416}, {IN_ARENA, 3240480}};
            run(kernels->wgan_gp_step_grad_penalty, 392, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3240416, 72291584, 1, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3240480}, {IN_ARENA, 8210096}, {IN_ARENA, 12556752}, {IN_OUTPUTS, 0}, {IN_TRACE, 2251168},
            };
            run(kernels->wgan_gp_step_output_loss_discriminator, 393, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 3240416}, {IN_ARENA, 3190176}, {IN_ARENA, 12482544}};
            run(kernels->wgan_gp_step_grad_penalty_2, 394, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12482544, 72291648, 784, 64, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12482544}, {IN_ARENA, 8208496}, {IN_ARENA, 7355504}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2, 395, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 72341824, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 396, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10594432}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 397, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 398, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 399, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 73144640, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 400, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 401, operands,
                3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 13601152}, {IN_ARENA, 12418112}, {IN_ARENA, 8977472},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look, 402, operands, 4, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 73546048, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 8158320}, {IN_ARENA, 10799232}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_bias, 403, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10799232, 73947456, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14002560}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 404, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9586816}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 405, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 406, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 407, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 73947584, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 408, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2, 409, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 10594432}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 410, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10594432, 74750400, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 11209088}, {IN_ARENA, 13601152}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 411, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13601152, 74955200, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 8158320}};
            run(kernels->wgan_gp_step_grad_discriminator_conv1_fake_bias, 412, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 75758016, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 12532720}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 413, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3591584}, {IN_ARENA, 12011904}, {IN_ARENA, 3190176},
                {IN_ARENA, 3597856},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_real, 414, operands, 5, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 75758080, 49, 64, 128);
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 9378880}, {IN_ARENA, 14448384}, {IN_ARENA, 9379904},
                {IN_ARENA, 12011904}, {IN_ARENA, 9380928}, {IN_ARENA, 12538992}, {IN_ARENA, 12545264},
                {IN_ARENA, 12532720}, {IN_ARENA, 11413888}, {IN_TRACE, 1341632}, {IN_ARENA, 3177600},
                {IN_ARENA, 3183872},
            };
            static const uint32_t numbers[] = {4u};
            run(kernels->wgan_gp_step_discriminator_dense1_kernel_next, 415, operands, 13, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11413888, 76159488, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 10799232}, {IN_ARENA, 12418240}, {IN_ARENA, 12418368},
                {IN_ARENA, 12418112}, {IN_ARENA, 9380480}, {IN_TRACE, 1341504}, {IN_ARENA, 3177344},
                {IN_ARENA, 3177472},
            };
            static const uint32_t numbers[] = {4u};
            run(kernels->wgan_gp_step_discriminator_conv2_bias_next, 416, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9380480, 76165760, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 417, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9586816}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 418, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 419, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 420, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 76165888, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9791616}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 421, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3, 422, operands,
                3, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_fake_product_2, 423, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 76968704, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10594432}, {IN_ARENA, 3190176}, {IN_ARENA, 11004288}, {IN_ARENA, 10799488},
                {IN_ARENA, 9382016}, {IN_ARENA, 11209088}, {IN_TRACE, 1136704}, {IN_ARENA, 2767744},
                {IN_ARENA, 2972544},
            };
            static const uint32_t numbers[] = {4u};
            run(kernels->wgan_gp_step_discriminator_conv2_kernel_next, 424, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11209088, 77173504, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 9791616}, {IN_ARENA, 3190176}, {IN_ARENA, 3992992},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_fake, 425, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 77378304, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_ARENA, 10799424}, {IN_ARENA, 12418496},
                {IN_ARENA, 10799360}, {IN_ARENA, 9380608}, {IN_TRACE, 1136640}, {IN_ARENA, 2767616},
                {IN_ARENA, 2767680},
            };
            static const uint32_t numbers[] = {4u};
            run(kernels->wgan_gp_step_discriminator_conv1_bias_next, 426, operands, 9, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9380608, 78181120, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12482544}, {IN_ARENA, 12798336}, {IN_ARENA, 12432368}, {IN_ARENA, 13601152}, {IN_INPUTS, 4},
                {IN_ARENA, 3190176}, {IN_ARENA, 12413312}, {IN_ARENA, 12414912}, {IN_ARENA, 9378880},
                {IN_ARENA, 3992992}, {IN_TRACE, 1135040}, {IN_ARENA, 2766016},
            };
            run(kernels->wgan_gp_step_adam_discriminator_conv1_kernel_5, 427, operands, 12, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9378880, 78181184, 1, 1, 1600);
        if (call->kept) keep(call, thread, threads, 3992992, 78182784, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9378880}, {IN_ARENA, 3992992}, {IN_ARENA, 12416512}, {IN_ARENA, 10636416},
            };
            static const uint32_t numbers[] = {4u};
            run(kernels->wgan_gp_step_discriminator_conv1_kernel_next, 428, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10636416, 78184384, 1, 1, 1600);
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 14441984}, {IN_ARENA, 8348672}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_dense1_fake, 429, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8977472, 78185984, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 846288}, {IN_ARENA, 8961136}};
            run(kernels->wgan_gp_step_generator_batchNorm1_mean, 430, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8961136, 78587392, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 8977472}, {IN_ARENA, 8961136}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum, 431, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 852560}, {IN_ARENA, 8967408}};
            run(kernels->wgan_gp_step_generator_batchNorm1_inverse_deviation, 432, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8967408, 78593664, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8977472}, {IN_ARENA, 8961136}, {IN_ARENA, 8967408}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 10184832},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 433, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10184832, 78599936, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10184832}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 434, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12593536}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 435, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 436, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 437, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 79001344, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum, 438, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 858832}, {IN_ARENA, 8975280}};
            run(kernels->wgan_gp_step_generator_batchNorm2_mean, 439, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 8975280, 79804160, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 7355504}, {IN_ARENA, 8975280}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum, 440, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 858896}, {IN_ARENA, 8975344}};
            run(kernels->wgan_gp_step_generator_batchNorm2_inverse_deviation, 441, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8975344, 79804224, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 8975280}, {IN_ARENA, 8975344}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 8158320},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 442, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8158320, 79804288, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 8158320}, {IN_ARENA, 8975872}, {IN_ARENA, 846272}, {IN_ARENA, 10586240}, {IN_TRACE, 1354320},
            };
            run(kernels->wgan_gp_step_generator_tanh1_fake, 443, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10586240, 80607104, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 10636416}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 444, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10586240}, {IN_ARENA, 3190176}, {IN_ARENA, 9380608}, {IN_ARENA, 9382016},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_fake, 445, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9382016, 80657280, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9382016}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 446, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 447, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 448, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 449, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 450, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 81460096, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 9380480}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 451, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 81861504, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11413888}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 452, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3591584}, {IN_ARENA, 3190176}, {IN_ARENA, 12432352}, {IN_TRACE, 1404496},
                {IN_ARENA, 3196448},
            };
            run(kernels->wgan_gp_step_trace_logits_fake, 453, operands, 5, NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3196448}, {IN_OUTPUTS, 1}, {IN_TRACE, 2251184}};
            run(kernels->wgan_gp_step_output_loss_generator, 454, operands, 3, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11413888}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel_2, 455, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9381952}, {IN_ARENA, 3992992}, {IN_ARENA, 3591584}, {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU2_generator, 456, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 82262912, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look, 457, operands, 2,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel_2, 458, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 459, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product, 460, operands, 3,
                NULL, call, scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_grad_discriminator_conv2_discriminator_look_product, 461, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 82664320, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 9382016}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look, 462, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 83467136, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 10636416}, {IN_ARENA, 4043168}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel_2, 463, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 4043168}, {IN_ARENA, 10586240}, {IN_ARENA, 3992992},
                {IN_ARENA, 4044768},
            };
            run(kernels->wgan_gp_step_grad_generator_tanh1, 464, operands, 5, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 84269952, 784, 64, 1);
        {
            static const operand operands[] = {{IN_ARENA, 844672}, {IN_ARENA, 4080800}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose2_kernel_2, 465, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 4044768}, {IN_ARENA, 2764384}, {IN_ARENA, 2764400}, {IN_ARENA, 846272}, {IN_TRACE, 2250832},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_update_generator_convTranspose2_bias, 466, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 4080800}, {IN_ARENA, 8158320}, {IN_ARENA, 844544}, {IN_ARENA, 7355504},
                {IN_ARENA, 8975280}, {IN_ARENA, 8975344}, {IN_ARENA, 3190176}, {IN_ARENA, 4043168}, {IN_ARENA, 4055712},
                {IN_ARENA, 4068256},
            };
            run(kernels->wgan_gp_step_grad_generator_batchNorm2_normalised, 467, operands, 11, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 84320128, 196, 64, 64);
        {
            static const operand operands[] = {
                {IN_ARENA, 8973680}, {IN_ARENA, 3992992}, {IN_ARENA, 8158320}, {IN_TRACE, 2249232},
            };
            run(kernels->wgan_gp_step_grad_generator_convTranspose2_product, 468, operands, 4, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 8973680, 85122944, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 4043168}, {IN_ARENA, 4055712}, {IN_ARENA, 4068256}, {IN_ARENA, 8975344}, {IN_ARENA, 844544},
                {IN_ARENA, 2760928}, {IN_ARENA, 2760992}, {IN_ARENA, 2761056}, {IN_ARENA, 2761120}, {IN_ARENA, 844608},
                {IN_ARENA, 3992992}, {IN_ARENA, 3993056}, {IN_TRACE, 2249104}, {IN_TRACE, 2249168},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_grad_generator_batchNorm2_mean, 469, operands, 14, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3992992, 85124544, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 3993056, 85124608, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3992992}, {IN_ARENA, 7355504}, {IN_ARENA, 8975280}, {IN_ARENA, 3190176}, {IN_ARENA, 3993056},
                {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_grad_generator_batchNorm2_mean_sum, 470, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 85124672, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 639744}, {IN_ARENA, 5983200}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose1_kernel_2, 471, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_grad_generator_batchNorm2_mean_sum, 472, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 5983200}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 473, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_grad_generator_convTranspose1, 474, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 7355504}};
            run(kernels->wgan_gp_step_grad_generator_convTranspose1, 475, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 7355504, 85927488, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 10184832}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 476, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_products_of_grad_generator_convTranspose1_2, 477, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 6362336}, {IN_ARENA, 4218784}};
            run(kernels->wgan_gp_step_grad_generator_convTranspose1_2, 478, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 4218784, 86328896, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 7355504}, {IN_ARENA, 10184832}, {IN_ARENA, 627200}, {IN_ARENA, 8977472}, {IN_ARENA, 8961136},
                {IN_ARENA, 8967408}, {IN_ARENA, 3190176}, {IN_ARENA, 4423584}, {IN_ARENA, 4429856}, {IN_ARENA, 3591584},
            };
            run(kernels->wgan_gp_step_grad_generator_batchNorm1_normalised, 479, operands, 10, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 86533696, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3591584}, {IN_ARENA, 8967408}, {IN_ARENA, 4423584}, {IN_ARENA, 627200}, {IN_ARENA, 2326240},
                {IN_ARENA, 4429856}, {IN_ARENA, 2332512}, {IN_ARENA, 2338784}, {IN_ARENA, 2345056}, {IN_ARENA, 633472},
                {IN_ARENA, 3597856}, {IN_ARENA, 3604128},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_grad_generator_batchNorm1_mean, 480, operands, 12, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3597856, 86935104, 1, 1, 6272);
        if (call->kept) keep(call, thread, threads, 3604128, 86941376, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3597856}, {IN_ARENA, 8977472}, {IN_ARENA, 8961136}, {IN_ARENA, 3190176}, {IN_ARENA, 3604128},
                {IN_ARENA, 3817376},
            };
            run(kernels->wgan_gp_step_grad_generator_batchNorm1_mean_sum, 481, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3817376, 86947648, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 14441984}, {IN_ARENA, 3817376}, {IN_TRACE, 1404560},
            };
            run(kernels->wgan_gp_step_grad_generator_dense1, 482, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 87349056, 1, 1, 627200);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 1071840}, {IN_ARENA, 3190176}, {IN_ARENA, 1699040}, {IN_ARENA, 0},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_update_generator_dense1_kernel, 483, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2351328}, {IN_ARENA, 4218784}, {IN_ARENA, 2556128}, {IN_ARENA, 639744},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_update_generator_convTranspose1_kernel, 484, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 2761184}, {IN_ARENA, 8973680}, {IN_ARENA, 2762784}, {IN_ARENA, 844672},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->wgan_gp_step_update_generator_convTranspose2_kernel, 485, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 269568}};
            run(kernels->wgan_gp_step_trace_grad_discriminator_dense1_bias, 486, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 539152}};
            run(kernels->wgan_gp_step_trace_grad_discriminator_dense1_bias, 487, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 808736}};
            run(kernels->wgan_gp_step_trace_grad_discriminator_dense1_bias, 488, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 1078320}};
            run(kernels->wgan_gp_step_trace_grad_discriminator_dense1_bias, 489, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 1347904}};
            run(kernels->wgan_gp_step_trace_grad_discriminator_dense1_bias, 490, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 4429856}, {IN_TRACE, 2031760}};
            run(kernels->wgan_gp_step_trace_grad_generator_batchNorm1_gamma, 491, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 4423584}, {IN_TRACE, 2038032}};
            run(kernels->wgan_gp_step_trace_grad_generator_batchNorm1_gamma, 492, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 4218784}, {IN_TRACE, 2044304}};
            run(kernels->wgan_gp_step_trace_grad_generator_convTranspose1_kernel, 493, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 3190144}};
            run(kernels->wgan_gp_step_update_adam_discriminator_dense1_bias_m, 494, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 3190160}};
            run(kernels->wgan_gp_step_update_adam_discriminator_dense1_bias_v, 495, operands, 1, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 10636416}, {IN_ARENA, 858960}};
            run(kernels->wgan_gp_step_update_discriminator_conv1_kernel, 496, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9380608}, {IN_ARENA, 860560}};
            run(kernels->wgan_gp_step_update_discriminator_conv1_bias, 497, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11209088}, {IN_ARENA, 860624}};
            run(kernels->wgan_gp_step_update_discriminator_conv2_kernel, 498, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9380480}, {IN_ARENA, 1065424}};
            run(kernels->wgan_gp_step_update_discriminator_conv2_bias, 499, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 11413888}, {IN_ARENA, 1065552}};
            run(kernels->wgan_gp_step_update_discriminator_dense1_kernel, 500, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 12432352}, {IN_ARENA, 1071824}};
            run(kernels->wgan_gp_step_update_discriminator_dense1_bias, 501, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9378880}, {IN_ARENA, 2764416}};
            run(kernels->wgan_gp_step_update_discriminator_conv1_kernel, 502, operands, 2, NULL, call, scratch, thread,
                threads);
        }
    }
}

static void wgan_gp_generate(const bespoke_call *call) {
    const wgan_gp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 15055120 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_pack_generator_dense1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3817376}, {IN_INPUTS, 0}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_generate_generator_dense1, 1, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3817376, 0, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 852560}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_generate_generator_batchNorm1_inverse_deviation, 2, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 401408, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3817376}, {IN_ARENA, 846288}, {IN_ARENA, 3591584}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu1_fake, 3, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 407680, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 639744}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose1_kernel, 4, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_transform_generator_reshape1_fake, 5, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3591584}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_generator_convTranspose1_kernel, 6, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_generator_convTranspose1_fake, 7, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 5180384}};
            run(kernels->wgan_gp_step_generator_convTranspose1_fake, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 809088, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 858896}, {IN_ARENA, 3994592}};
            run(kernels->wgan_gp_generate_generator_batchNorm2_inverse_deviation, 9, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3994592, 1611904, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 844672}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_pack_generator_convTranspose2_kernel, 10, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 5180384}, {IN_ARENA, 858832}, {IN_ARENA, 3994592}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3190176},
            };
            run(kernels->wgan_gp_step_generator_relu2_fake, 11, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 1611968, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 3992992}, {IN_ARENA, 846272}, {IN_OUTPUTS, 0},
            };
            run(kernels->wgan_gp_generate_output_image, 12, operands, 4, NULL, call, scratch, thread, threads);
        }
    }
}

static void wgan_gp_generate_one(const bespoke_call *call) {
    const wgan_gp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_INPUTS, 0}, {IN_ARENA, 0}};
            run(kernels->wgan_gp_generate_one_generator_dense1, 0, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 0, 49, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 852560}, {IN_ARENA, 3196448}};
            run(kernels->wgan_gp_generate_generator_batchNorm1_inverse_deviation, 1, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3196448, 6272, 1, 1, 6272);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3190176}, {IN_ARENA, 846288}, {IN_ARENA, 3196448}, {IN_ARENA, 627200}, {IN_ARENA, 633472},
                {IN_ARENA, 3208992},
            };
            run(kernels->wgan_gp_generate_one_generator_relu1, 2, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3208992, 12544, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3208992}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_generate_one_shift_generator_reshape1, 3, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3208992}, {IN_ARENA, 3190176}, {IN_ARENA, 639744}};
            run(kernels->wgan_gp_generate_one_generator_convTranspose1, 4, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3208992, 18816, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 858896}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_generate_generator_batchNorm2_inverse_deviation, 5, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 31360, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3208992}, {IN_ARENA, 858832}, {IN_ARENA, 3190176}, {IN_ARENA, 844544}, {IN_ARENA, 844608},
                {IN_ARENA, 3227808},
            };
            run(kernels->wgan_gp_generate_one_generator_relu2, 6, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3227808, 31424, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3227808}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_generate_one_shift_generator_relu2, 7, operands, 2, NULL, call, NULL, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3227808}, {IN_ARENA, 3190176}, {IN_ARENA, 844672}};
            run(kernels->wgan_gp_generate_one_generator_convTranspose2_product, 8, operands, 3, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 3227808, 43968, 784, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3227808}, {IN_ARENA, 846272}, {IN_OUTPUTS, 0}};
            run(kernels->wgan_gp_generate_one_output_image, 9, operands, 3, NULL, call, NULL, thread, threads);
        }
    }
}

static void wgan_gp_discriminate(const bespoke_call *call) {
    const wgan_gp_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 15055120 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 858960}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_pack_discriminator_conv1_kernel, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_INPUTS, 0}, {IN_ARENA, 3190176}, {IN_ARENA, 860560}, {IN_ARENA, 5180384},
            };
            run(kernels->wgan_gp_step_discriminator_leakyReLU1_real, 1, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 5180384, 0, 196, 64, 64);
        {
            static const operand operands[] = {{IN_ARENA, 860624}, {IN_ARENA, 5983200}};
            run(kernels->wgan_gp_step_pack_discriminator_conv2_kernel, 2, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_transform_discriminator_leakyReLU1_real, 3, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 5983200}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_transform_discriminator_conv2_kernel, 4, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}, {IN_ARENA, 6362336}};
            run(kernels->wgan_gp_step_products_of_discriminator_conv2_real_product, 5, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 5180384}, {IN_ARENA, 3190176}};
            run(kernels->wgan_gp_step_discriminator_conv2_real_product, 6, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3190176, 802816, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 1065552}, {IN_ARENA, 3992992}};
            run(kernels->wgan_gp_step_pack_discriminator_dense1_kernel, 7, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 3190176}, {IN_ARENA, 1065424}, {IN_ARENA, 3591584}};
            run(kernels->wgan_gp_step_discriminator_leakyReLU2_real, 8, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 3591584, 1204224, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3591584}, {IN_ARENA, 3992992}, {IN_ARENA, 1071824}, {IN_OUTPUTS, 0},
            };
            run(kernels->wgan_gp_discriminate_output_logits, 9, operands, 4, NULL, call, scratch, thread, threads);
        }
    }
}

static const bespoke_setting wgan_gp_settings[10] = {
    {"loss", "Wasserstein(clip: none)"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.0, beta2: 0.9, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.0, beta2: 0.9, epsilon: 1e-07)"},
    {"penalties", "GradientPenalty(weight: 10.0)"},
    {"order", "alternating(5)"},
    {"batch", "64"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "854eafd8f8f3aef2"},
    {"discriminator", "13f0b101335d25de"},
};

static const bespoke_tensor wgan_gp_states[46] = {
    {"generator/dense1/kernel", 0, 2, {100, 6272, 1, 1}, 627200, 0},
    {"generator/batchNorm1/gamma", 0, 1, {6272, 1, 1, 1}, 6272, 627200},
    {"generator/batchNorm1/beta", 0, 1, {6272, 1, 1, 1}, 6272, 633472},
    {"generator/convTranspose1/kernel", 0, 4, {5, 5, 64, 128}, 204800, 639744},
    {"generator/batchNorm2/gamma", 0, 1, {64, 1, 1, 1}, 64, 844544},
    {"generator/batchNorm2/beta", 0, 1, {64, 1, 1, 1}, 64, 844608},
    {"generator/convTranspose2/kernel", 0, 4, {5, 5, 1, 64}, 1600, 844672},
    {"generator/convTranspose2/bias", 0, 1, {1, 1, 1, 1}, 1, 846272},
    {"generator/batchNorm1/moving_mean", 1, 1, {6272, 1, 1, 1}, 6272, 846288},
    {"generator/batchNorm1/moving_variance", 1, 1, {6272, 1, 1, 1}, 6272, 852560},
    {"generator/batchNorm2/moving_mean", 1, 1, {64, 1, 1, 1}, 64, 858832},
    {"generator/batchNorm2/moving_variance", 1, 1, {64, 1, 1, 1}, 64, 858896},
    {"discriminator/conv1/kernel", 0, 4, {5, 5, 1, 64}, 1600, 858960},
    {"discriminator/conv1/bias", 0, 1, {64, 1, 1, 1}, 64, 860560},
    {"discriminator/conv2/kernel", 0, 4, {5, 5, 64, 128}, 204800, 860624},
    {"discriminator/conv2/bias", 0, 1, {128, 1, 1, 1}, 128, 1065424},
    {"discriminator/dense1/kernel", 0, 2, {6272, 1, 1, 1}, 6272, 1065552},
    {"discriminator/dense1/bias", 0, 1, {1, 1, 1, 1}, 1, 1071824},
    {"adam/generator/dense1/kernel/m", 2, 2, {100, 6272, 1, 1}, 627200, 1071840},
    {"adam/generator/dense1/kernel/v", 2, 2, {100, 6272, 1, 1}, 627200, 1699040},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {6272, 1, 1, 1}, 6272, 2326240},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {6272, 1, 1, 1}, 6272, 2332512},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {6272, 1, 1, 1}, 6272, 2338784},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {6272, 1, 1, 1}, 6272, 2345056},
    {"adam/generator/convTranspose1/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 2351328},
    {"adam/generator/convTranspose1/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 2556128},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {64, 1, 1, 1}, 64, 2760928},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {64, 1, 1, 1}, 64, 2760992},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {64, 1, 1, 1}, 64, 2761056},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {64, 1, 1, 1}, 64, 2761120},
    {"adam/generator/convTranspose2/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, 2761184},
    {"adam/generator/convTranspose2/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, 2762784},
    {"adam/generator/convTranspose2/bias/m", 2, 1, {1, 1, 1, 1}, 1, 2764384},
    {"adam/generator/convTranspose2/bias/v", 2, 1, {1, 1, 1, 1}, 1, 2764400},
    {"adam/discriminator/conv1/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, 2764416},
    {"adam/discriminator/conv1/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, 2766016},
    {"adam/discriminator/conv1/bias/m", 2, 1, {64, 1, 1, 1}, 64, 2767616},
    {"adam/discriminator/conv1/bias/v", 2, 1, {64, 1, 1, 1}, 64, 2767680},
    {"adam/discriminator/conv2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 2767744},
    {"adam/discriminator/conv2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 2972544},
    {"adam/discriminator/conv2/bias/m", 2, 1, {128, 1, 1, 1}, 128, 3177344},
    {"adam/discriminator/conv2/bias/v", 2, 1, {128, 1, 1, 1}, 128, 3177472},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {6272, 1, 1, 1}, 6272, 3177600},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {6272, 1, 1, 1}, 6272, 3183872},
    {"adam/discriminator/dense1/bias/m", 2, 1, {1, 1, 1, 1}, 1, 3190144},
    {"adam/discriminator/dense1/bias/v", 2, 1, {1, 1, 1, 1}, 1, 3190160},
};

#define wgan_gp_initialise_inputs NULL

#define wgan_gp_initialise_outputs NULL

#define wgan_gp_initialise_traced NULL

#define wgan_gp_initialise_kept NULL

static const bespoke_kernel wgan_gp_initialise_kernels[1] = {
    {"wgan_gp_initialise_states", "", 0.0, 0.0, 12760344.0},
};

static const bespoke_tensor wgan_gp_step_inputs[5] = {
    {"real", 3, 4, {64, 28, 28, 1}, 50176, 0},
    {"real2", 3, 4, {64, 28, 28, 1}, 50176, 0},
    {"real3", 3, 4, {64, 28, 28, 1}, 50176, 0},
    {"real4", 3, 4, {64, 28, 28, 1}, 50176, 0},
    {"real5", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor wgan_gp_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor wgan_gp_step_traced[68] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
    {"fake", 3, 4, {64, 28, 28, 1}, 50176, 6400},
    {"logits/real", 3, 2, {64, 1, 1, 1}, 64, 56576},
    {"logits/fake", 3, 2, {64, 1, 1, 1}, 64, 56640},
    {"grad/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 56704},
    {"grad/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 58304},
    {"grad/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 58368},
    {"grad/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 263168},
    {"grad/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 263296},
    {"grad/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 269568},
    {"noise2", 3, 2, {64, 100, 1, 1}, 6400, 269584},
    {"fake2", 3, 4, {64, 28, 28, 1}, 50176, 275984},
    {"logits/real2", 3, 2, {64, 1, 1, 1}, 64, 326160},
    {"logits/fake2", 3, 2, {64, 1, 1, 1}, 64, 326224},
    {"grad2/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 326288},
    {"grad2/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 327888},
    {"grad2/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 327952},
    {"grad2/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 532752},
    {"grad2/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 532880},
    {"grad2/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 539152},
    {"noise3", 3, 2, {64, 100, 1, 1}, 6400, 539168},
    {"fake3", 3, 4, {64, 28, 28, 1}, 50176, 545568},
    {"logits/real3", 3, 2, {64, 1, 1, 1}, 64, 595744},
    {"logits/fake3", 3, 2, {64, 1, 1, 1}, 64, 595808},
    {"grad3/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 595872},
    {"grad3/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 597472},
    {"grad3/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 597536},
    {"grad3/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 802336},
    {"grad3/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 802464},
    {"grad3/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 808736},
    {"noise4", 3, 2, {64, 100, 1, 1}, 6400, 808752},
    {"fake4", 3, 4, {64, 28, 28, 1}, 50176, 815152},
    {"logits/real4", 3, 2, {64, 1, 1, 1}, 64, 865328},
    {"logits/fake4", 3, 2, {64, 1, 1, 1}, 64, 865392},
    {"grad4/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 865456},
    {"grad4/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 867056},
    {"grad4/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 867120},
    {"grad4/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 1071920},
    {"grad4/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 1072048},
    {"grad4/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 1078320},
    {"noise5", 3, 2, {64, 100, 1, 1}, 6400, 1078336},
    {"fake5", 3, 4, {64, 28, 28, 1}, 50176, 1084736},
    {"logits/real5", 3, 2, {64, 1, 1, 1}, 64, 1134912},
    {"logits/fake5", 3, 2, {64, 1, 1, 1}, 64, 1134976},
    {"grad5/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 1135040},
    {"grad5/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 1136640},
    {"grad5/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 1136704},
    {"grad5/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 1341504},
    {"grad5/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 1341632},
    {"grad5/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 1347904},
    {"noise-generator", 3, 2, {64, 100, 1, 1}, 6400, 1347920},
    {"fake-generator", 3, 4, {64, 28, 28, 1}, 50176, 1354320},
    {"logits/generator", 3, 2, {64, 1, 1, 1}, 64, 1404496},
    {"grad/generator/dense1/kernel", 3, 2, {100, 6272, 1, 1}, 627200, 1404560},
    {"grad/generator/batchNorm1/gamma", 3, 1, {6272, 1, 1, 1}, 6272, 2031760},
    {"grad/generator/batchNorm1/beta", 3, 1, {6272, 1, 1, 1}, 6272, 2038032},
    {"grad/generator/convTranspose1/kernel", 3, 4, {5, 5, 64, 128}, 204800, 2044304},
    {"grad/generator/batchNorm2/gamma", 3, 1, {64, 1, 1, 1}, 64, 2249104},
    {"grad/generator/batchNorm2/beta", 3, 1, {64, 1, 1, 1}, 64, 2249168},
    {"grad/generator/convTranspose2/kernel", 3, 4, {5, 5, 1, 64}, 1600, 2249232},
    {"grad/generator/convTranspose2/bias", 3, 1, {1, 1, 1, 1}, 1, 2250832},
    {"uniform/discriminator", 3, 1, {64, 1, 1, 1}, 64, 2250848},
    {"uniform/discriminator2", 3, 1, {64, 1, 1, 1}, 64, 2250912},
    {"uniform/discriminator3", 3, 1, {64, 1, 1, 1}, 64, 2250976},
    {"uniform/discriminator4", 3, 1, {64, 1, 1, 1}, 64, 2251040},
    {"uniform/discriminator5", 3, 1, {64, 1, 1, 1}, 64, 2251104},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 2251168},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 2251184},
};

static const bespoke_tensor wgan_gp_step_kept[323] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
    {"noise2", 3, 2, {64, 100, 1, 1}, 6400, 6400},
    {"noise3", 3, 2, {64, 100, 1, 1}, 6400, 12800},
    {"noise4", 3, 2, {64, 100, 1, 1}, 6400, 19200},
    {"noise5", 3, 2, {64, 100, 1, 1}, 6400, 25600},
    {"noise-generator", 3, 2, {64, 100, 1, 1}, 6400, 32000},
    {"generator/dense1/fake", 3, 2, {64, 6272, 1, 1}, 401408, 38400},
    {"generator/batchNorm1/fake/mean", 3, 1, {6272, 1, 1, 1}, 6272, 439808},
    {"generator/batchNorm1/fake/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 446080},
    {"generator/relu1/fake", 3, 2, {64, 6272, 1, 1}, 401408, 452352},
    {"generator/convTranspose1/fake", 3, 4, {64, 14, 14, 64}, 802816, 853760},
    {"generator/batchNorm2/fake/mean", 3, 1, {64, 1, 1, 1}, 64, 1656576},
    {"generator/batchNorm2/fake/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 1656640},
    {"generator/relu2/fake", 3, 4, {64, 14, 14, 64}, 802816, 1656704},
    {"generator/tanh1/fake", 3, 4, {64, 28, 28, 1}, 50176, 2459520},
    {"discriminator/leakyReLU1/real", 3, 4, {64, 14, 14, 64}, 802816, 2509696},
    {"discriminator/conv2/real/product", 3, 4, {64, 7, 7, 128}, 401408, 3312512},
    {"discriminator/leakyReLU2/real", 3, 4, {64, 7, 7, 128}, 401408, 3713920},
    {"uniform/discriminator", 3, 1, {64, 1, 1, 1}, 64, 4115328},
    {"penalty", 3, 1, {64, 1, 1, 1}, 64, 4115392},
    {"grad/penalty", 3, 2, {64, 1, 1, 1}, 64, 4115456},
    {"grad/loss/discriminator/real", 3, 2, {64, 1, 1, 1}, 64, 4115520},
    {"grad/loss/discriminator/fake", 3, 2, {64, 1, 1, 1}, 64, 4115584},
    {"uniform/discriminator2", 3, 1, {64, 1, 1, 1}, 64, 4115648},
    {"penalty#2", 3, 1, {64, 1, 1, 1}, 64, 4115712},
    {"uniform/discriminator3", 3, 1, {64, 1, 1, 1}, 64, 4115776},
    {"penalty#3", 3, 1, {64, 1, 1, 1}, 64, 4115840},
    {"uniform/discriminator4", 3, 1, {64, 1, 1, 1}, 64, 4115904},
    {"penalty#4", 3, 1, {64, 1, 1, 1}, 64, 4115968},
    {"uniform/discriminator5", 3, 1, {64, 1, 1, 1}, 64, 4116032},
    {"penalty#5", 3, 1, {64, 1, 1, 1}, 64, 4116096},
    {"discriminator/leakyReLU1/fake", 3, 4, {64, 14, 14, 64}, 802816, 4116160},
    {"discriminator/conv2/fake/product", 3, 4, {64, 7, 7, 128}, 401408, 4918976},
    {"discriminator/leakyReLU2/fake", 3, 4, {64, 7, 7, 128}, 401408, 5320384},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 5721792},
    {"penalty#6", 3, 4, {64, 28, 28, 1}, 50176, 5721808},
    {"discriminator/leakyReLU1/discriminator-look", 3, 4, {64, 14, 14, 64}, 802816, 5771984},
    {"discriminator/conv2/discriminator-look/product", 3, 4, {64, 7, 7, 128}, 401408, 6574800},
    {"grad/discriminator/leakyReLU2/discriminator-look", 3, 4, {64, 7, 7, 128}, 401408, 6976208},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {64, 7, 7, 128}, 401408, 7377616},
    {"grad/discriminator/conv2/discriminator-look/product", 3, 4, {64, 14, 14, 64}, 802816, 7779024},
    {"grad/discriminator/leakyReLU1/discriminator-look", 3, 4, {64, 14, 14, 64}, 802816, 8581840},
    {"grad/discriminator/conv1/discriminator-look/product", 3, 4, {64, 28, 28, 1}, 50176, 9384656},
    {"grad/penalty#2", 3, 1, {64, 1, 1, 1}, 64, 9434832},
    {"loss/discriminator1", 3, 0, {1, 1, 1, 1}, 1, 9434896},
    {"grad/penalty#3", 3, 4, {64, 28, 28, 1}, 50176, 9434912},
    {"grad/discriminator/leakyReLU1/discriminator-look#2", 3, 4, {64, 14, 14, 64}, 802816, 9485088},
    {"grad/discriminator/conv2/discriminator-look/product#2", 3, 4, {64, 7, 7, 128}, 401408, 10287904},
    {"grad/discriminator/leakyReLU2/discriminator-look#2", 3, 4, {64, 7, 7, 128}, 401408, 10689312},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 11090720},
    {"grad/discriminator/conv2/fake/product", 3, 4, {64, 14, 14, 64}, 802816, 11090848},
    {"grad/discriminator/conv2/fake/product#2", 3, 4, {5, 5, 64, 128}, 204800, 11893664},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {64, 14, 14, 64}, 802816, 12098464},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 12901280},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {64, 7, 7, 128}, 401408, 12901344},
    {"discriminator/dense1/kernel/next", 3, 2, {6272, 1, 1, 1}, 6272, 13302752},
    {"adam/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 13309024},
    {"adam/discriminator/dense1/kernel#2", 3, 2, {6272, 1, 1, 1}, 6272, 13315296},
    {"discriminator/conv2/bias/next", 3, 1, {128, 1, 1, 1}, 128, 13321568},
    {"adam/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 13321696},
    {"adam/discriminator/conv2/bias#2", 3, 1, {128, 1, 1, 1}, 128, 13321824},
    {"grad/discriminator/conv2/real/product", 3, 4, {64, 14, 14, 64}, 802816, 13321952},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 14124768},
    {"discriminator/conv2/kernel/next", 3, 4, {5, 5, 64, 128}, 204800, 14329568},
    {"adam/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 14534368},
    {"adam/discriminator/conv2/kernel#2", 3, 4, {5, 5, 64, 128}, 204800, 14739168},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {64, 14, 14, 64}, 802816, 14943968},
    {"discriminator/conv1/bias/next", 3, 1, {64, 1, 1, 1}, 64, 15746784},
    {"adam/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 15746848},
    {"adam/discriminator/conv1/bias#2", 3, 1, {64, 1, 1, 1}, 64, 15746912},
    {"grad/discriminator/conv1/real/product", 3, 4, {5, 5, 1, 64}, 1600, 15746976},
    {"discriminator/conv1/kernel/next", 3, 4, {5, 5, 1, 64}, 1600, 15748576},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 15750176},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 15751776},
    {"discriminator/dense1/bias/next", 3, 1, {1, 1, 1, 1}, 1, 15753376},
    {"discriminator/dense1/bias/next#2", 3, 1, {1, 1, 1, 1}, 1, 15753392},
    {"discriminator/dense1/bias/next#3", 3, 1, {1, 1, 1, 1}, 1, 15753408},
    {"discriminator/dense1/bias/next#4", 3, 1, {1, 1, 1, 1}, 1, 15753424},
    {"discriminator/dense1/bias/next#5", 3, 1, {1, 1, 1, 1}, 1, 15753440},
    {"generator/dense1/fake2", 3, 2, {64, 6272, 1, 1}, 401408, 15753456},
    {"generator/batchNorm1/fake2/mean", 3, 1, {6272, 1, 1, 1}, 6272, 16154864},
    {"generator/batchNorm1/fake2/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 16161136},
    {"generator/relu1/fake2", 3, 2, {64, 6272, 1, 1}, 401408, 16167408},
    {"generator/convTranspose1/fake2", 3, 4, {64, 14, 14, 64}, 802816, 16568816},
    {"generator/batchNorm2/fake2/mean", 3, 1, {64, 1, 1, 1}, 64, 17371632},
    {"generator/batchNorm2/fake2/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 17371696},
    {"generator/relu2/fake2", 3, 4, {64, 14, 14, 64}, 802816, 17371760},
    {"generator/tanh1/fake2", 3, 4, {64, 28, 28, 1}, 50176, 18174576},
    {"penalty#7", 3, 4, {64, 28, 28, 1}, 50176, 18224752},
    {"discriminator/leakyReLU1/real2", 3, 4, {64, 14, 14, 64}, 802816, 18274928},
    {"discriminator/conv2/real2/product", 3, 4, {64, 7, 7, 128}, 401408, 19077744},
    {"discriminator/leakyReLU2/real2", 3, 4, {64, 7, 7, 128}, 401408, 19479152},
    {"discriminator/leakyReLU1/fake2", 3, 4, {64, 14, 14, 64}, 802816, 19880560},
    {"discriminator/conv2/fake2/product", 3, 4, {64, 7, 7, 128}, 401408, 20683376},
    {"discriminator/leakyReLU2/fake2", 3, 4, {64, 7, 7, 128}, 401408, 21084784},
    {"loss/discriminator#2", 3, 0, {1, 1, 1, 1}, 1, 21486192},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 21486208},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 21486224},
    {"discriminator/leakyReLU1/discriminator2-look", 3, 4, {64, 14, 14, 64}, 802816, 21486240},
    {"discriminator/conv2/discriminator2-look/product", 3, 4, {64, 7, 7, 128}, 401408, 22289056},
    {"grad/discriminator/leakyReLU2/discriminator2-look", 3, 4, {64, 7, 7, 128}, 401408, 22690464},
    {"grad/discriminator/leakyReLU2/fake2", 3, 4, {64, 7, 7, 128}, 401408, 23091872},
    {"grad/discriminator/conv2/discriminator2-look/product", 3, 4, {64, 14, 14, 64}, 802816, 23493280},
    {"grad/discriminator/leakyReLU1/discriminator2-look", 3, 4, {64, 14, 14, 64}, 802816, 24296096},
    {"grad/discriminator/conv1/discriminator2-look/product", 3, 4, {64, 28, 28, 1}, 50176, 25098912},
    {"grad/penalty#4", 3, 1, {64, 1, 1, 1}, 64, 25149088},
    {"loss/discriminator#3", 3, 0, {1, 1, 1, 1}, 1, 25149152},
    {"grad/penalty#5", 3, 4, {64, 28, 28, 1}, 50176, 25149168},
    {"grad/discriminator/leakyReLU1/discriminator2-look#2", 3, 4, {64, 14, 14, 64}, 802816, 25199344},
    {"grad/discriminator/conv2/discriminator2-look/product#2", 3, 4, {64, 7, 7, 128}, 401408, 26002160},
    {"grad/discriminator/leakyReLU2/discriminator2-look#2", 3, 4, {64, 7, 7, 128}, 401408, 26403568},
    {"grad/discriminator/conv2/fake2/bias", 3, 1, {128, 1, 1, 1}, 128, 26804976},
    {"grad/discriminator/conv2/fake2/product", 3, 4, {64, 14, 14, 64}, 802816, 26805104},
    {"grad/discriminator/conv2/fake2/product#2", 3, 4, {5, 5, 64, 128}, 204800, 27607920},
    {"grad/discriminator/leakyReLU1/fake2", 3, 4, {64, 14, 14, 64}, 802816, 27812720},
    {"grad/discriminator/conv1/fake2/bias", 3, 1, {64, 1, 1, 1}, 64, 28615536},
    {"grad/discriminator/leakyReLU2/real2", 3, 4, {64, 7, 7, 128}, 401408, 28615600},
    {"discriminator/dense1/kernel/next#2", 3, 2, {6272, 1, 1, 1}, 6272, 29017008},
    {"adam/discriminator/dense1/kernel#3", 3, 2, {6272, 1, 1, 1}, 6272, 29023280},
    {"adam/discriminator/dense1/kernel#4", 3, 2, {6272, 1, 1, 1}, 6272, 29029552},
    {"discriminator/conv2/bias/next#2", 3, 1, {128, 1, 1, 1}, 128, 29035824},
    {"adam/discriminator/conv2/bias#3", 3, 1, {128, 1, 1, 1}, 128, 29035952},
    {"adam/discriminator/conv2/bias#4", 3, 1, {128, 1, 1, 1}, 128, 29036080},
    {"grad/discriminator/conv2/real2/product", 3, 4, {64, 14, 14, 64}, 802816, 29036208},
    {"grad/discriminator/conv2/real2/product#2", 3, 4, {5, 5, 64, 128}, 204800, 29839024},
    {"discriminator/conv2/kernel/next#2", 3, 4, {5, 5, 64, 128}, 204800, 30043824},
    {"adam/discriminator/conv2/kernel#3", 3, 4, {5, 5, 64, 128}, 204800, 30248624},
    {"adam/discriminator/conv2/kernel#4", 3, 4, {5, 5, 64, 128}, 204800, 30453424},
    {"grad/discriminator/leakyReLU1/real2", 3, 4, {64, 14, 14, 64}, 802816, 30658224},
    {"discriminator/conv1/bias/next#2", 3, 1, {64, 1, 1, 1}, 64, 31461040},
    {"adam/discriminator/conv1/bias#3", 3, 1, {64, 1, 1, 1}, 64, 31461104},
    {"adam/discriminator/conv1/bias#4", 3, 1, {64, 1, 1, 1}, 64, 31461168},
    {"adam/discriminator/conv1/kernel/m", 3, 4, {5, 5, 1, 64}, 1600, 31461232},
    {"adam/discriminator/conv1/kernel#3", 3, 4, {5, 5, 1, 64}, 1600, 31462832},
    {"adam/discriminator/conv1/kernel#4", 3, 4, {5, 5, 1, 64}, 1600, 31464432},
    {"discriminator/conv1/kernel/next#2", 3, 4, {5, 5, 1, 64}, 1600, 31466032},
    {"generator/dense1/fake3", 3, 2, {64, 6272, 1, 1}, 401408, 31467632},
    {"generator/batchNorm1/fake3/mean", 3, 1, {6272, 1, 1, 1}, 6272, 31869040},
    {"generator/batchNorm1/fake3/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 31875312},
    {"generator/relu1/fake3", 3, 2, {64, 6272, 1, 1}, 401408, 31881584},
    {"generator/convTranspose1/fake3", 3, 4, {64, 14, 14, 64}, 802816, 32282992},
    {"generator/batchNorm2/fake3/mean", 3, 1, {64, 1, 1, 1}, 64, 33085808},
    {"generator/batchNorm2/fake3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 33085872},
    {"generator/relu2/fake3", 3, 4, {64, 14, 14, 64}, 802816, 33085936},
    {"generator/tanh1/fake3", 3, 4, {64, 28, 28, 1}, 50176, 33888752},
    {"penalty#8", 3, 4, {64, 28, 28, 1}, 50176, 33938928},
    {"discriminator/leakyReLU1/real3", 3, 4, {64, 14, 14, 64}, 802816, 33989104},
    {"discriminator/conv2/real3/product", 3, 4, {64, 7, 7, 128}, 401408, 34791920},
    {"discriminator/leakyReLU2/real3", 3, 4, {64, 7, 7, 128}, 401408, 35193328},
    {"discriminator/leakyReLU1/fake3", 3, 4, {64, 14, 14, 64}, 802816, 35594736},
    {"discriminator/conv2/fake3/product", 3, 4, {64, 7, 7, 128}, 401408, 36397552},
    {"discriminator/leakyReLU2/fake3", 3, 4, {64, 7, 7, 128}, 401408, 36798960},
    {"loss/discriminator#4", 3, 0, {1, 1, 1, 1}, 1, 37200368},
    {"score/real#2", 3, 0, {1, 1, 1, 1}, 1, 37200384},
    {"score/fake#2", 3, 0, {1, 1, 1, 1}, 1, 37200400},
    {"discriminator/leakyReLU1/discriminator3-look", 3, 4, {64, 14, 14, 64}, 802816, 37200416},
    {"discriminator/conv2/discriminator3-look/product", 3, 4, {64, 7, 7, 128}, 401408, 38003232},
    {"grad/discriminator/leakyReLU2/discriminator3-look", 3, 4, {64, 7, 7, 128}, 401408, 38404640},
    {"grad/discriminator/leakyReLU2/fake3", 3, 4, {64, 7, 7, 128}, 401408, 38806048},
    {"grad/discriminator/conv2/discriminator3-look/product", 3, 4, {64, 14, 14, 64}, 802816, 39207456},
    {"grad/discriminator/leakyReLU1/discriminator3-look", 3, 4, {64, 14, 14, 64}, 802816, 40010272},
    {"grad/discriminator/conv1/discriminator3-look/product", 3, 4, {64, 28, 28, 1}, 50176, 40813088},
    {"grad/penalty#6", 3, 1, {64, 1, 1, 1}, 64, 40863264},
    {"loss/discriminator#5", 3, 0, {1, 1, 1, 1}, 1, 40863328},
    {"grad/penalty#7", 3, 4, {64, 28, 28, 1}, 50176, 40863344},
    {"grad/discriminator/leakyReLU1/discriminator3-look#2", 3, 4, {64, 14, 14, 64}, 802816, 40913520},
    {"grad/discriminator/conv2/discriminator3-look/product#2", 3, 4, {64, 7, 7, 128}, 401408, 41716336},
    {"grad/discriminator/leakyReLU2/discriminator3-look#2", 3, 4, {64, 7, 7, 128}, 401408, 42117744},
    {"grad/discriminator/conv2/fake3/bias", 3, 1, {128, 1, 1, 1}, 128, 42519152},
    {"grad/discriminator/conv2/fake3/product", 3, 4, {64, 14, 14, 64}, 802816, 42519280},
    {"grad/discriminator/conv2/fake3/product#2", 3, 4, {5, 5, 64, 128}, 204800, 43322096},
    {"grad/discriminator/leakyReLU1/fake3", 3, 4, {64, 14, 14, 64}, 802816, 43526896},
    {"grad/discriminator/conv1/fake3/bias", 3, 1, {64, 1, 1, 1}, 64, 44329712},
    {"grad/discriminator/leakyReLU2/real3", 3, 4, {64, 7, 7, 128}, 401408, 44329776},
    {"discriminator/dense1/kernel/next#3", 3, 2, {6272, 1, 1, 1}, 6272, 44731184},
    {"adam/discriminator/dense1/kernel#5", 3, 2, {6272, 1, 1, 1}, 6272, 44737456},
    {"adam/discriminator/dense1/kernel#6", 3, 2, {6272, 1, 1, 1}, 6272, 44743728},
    {"discriminator/conv2/bias/next#3", 3, 1, {128, 1, 1, 1}, 128, 44750000},
    {"adam/discriminator/conv2/bias#5", 3, 1, {128, 1, 1, 1}, 128, 44750128},
    {"adam/discriminator/conv2/bias#6", 3, 1, {128, 1, 1, 1}, 128, 44750256},
    {"grad/discriminator/conv2/real3/product", 3, 4, {64, 14, 14, 64}, 802816, 44750384},
    {"grad/discriminator/conv2/real3/product#2", 3, 4, {5, 5, 64, 128}, 204800, 45553200},
    {"discriminator/conv2/kernel/next#3", 3, 4, {5, 5, 64, 128}, 204800, 45758000},
    {"adam/discriminator/conv2/kernel#5", 3, 4, {5, 5, 64, 128}, 204800, 45962800},
    {"adam/discriminator/conv2/kernel#6", 3, 4, {5, 5, 64, 128}, 204800, 46167600},
    {"grad/discriminator/leakyReLU1/real3", 3, 4, {64, 14, 14, 64}, 802816, 46372400},
    {"discriminator/conv1/bias/next#3", 3, 1, {64, 1, 1, 1}, 64, 47175216},
    {"adam/discriminator/conv1/bias#5", 3, 1, {64, 1, 1, 1}, 64, 47175280},
    {"adam/discriminator/conv1/bias#6", 3, 1, {64, 1, 1, 1}, 64, 47175344},
    {"adam/discriminator/conv1/kernel/m#2", 3, 4, {5, 5, 1, 64}, 1600, 47175408},
    {"adam/discriminator/conv1/kernel#5", 3, 4, {5, 5, 1, 64}, 1600, 47177008},
    {"adam/discriminator/conv1/kernel#6", 3, 4, {5, 5, 1, 64}, 1600, 47178608},
    {"discriminator/conv1/kernel/next#3", 3, 4, {5, 5, 1, 64}, 1600, 47180208},
    {"generator/dense1/fake4", 3, 2, {64, 6272, 1, 1}, 401408, 47181808},
    {"generator/batchNorm1/fake4/mean", 3, 1, {6272, 1, 1, 1}, 6272, 47583216},
    {"generator/batchNorm1/fake4/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 47589488},
    {"generator/relu1/fake4", 3, 2, {64, 6272, 1, 1}, 401408, 47595760},
    {"generator/convTranspose1/fake4", 3, 4, {64, 14, 14, 64}, 802816, 47997168},
    {"generator/batchNorm2/fake4/mean", 3, 1, {64, 1, 1, 1}, 64, 48799984},
    {"generator/batchNorm2/fake4/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 48800048},
    {"generator/relu2/fake4", 3, 4, {64, 14, 14, 64}, 802816, 48800112},
    {"generator/tanh1/fake4", 3, 4, {64, 28, 28, 1}, 50176, 49602928},
    {"penalty#9", 3, 4, {64, 28, 28, 1}, 50176, 49653104},
    {"discriminator/leakyReLU1/real4", 3, 4, {64, 14, 14, 64}, 802816, 49703280},
    {"discriminator/conv2/real4/product", 3, 4, {64, 7, 7, 128}, 401408, 50506096},
    {"discriminator/leakyReLU2/real4", 3, 4, {64, 7, 7, 128}, 401408, 50907504},
    {"discriminator/leakyReLU1/fake4", 3, 4, {64, 14, 14, 64}, 802816, 51308912},
    {"discriminator/conv2/fake4/product", 3, 4, {64, 7, 7, 128}, 401408, 52111728},
    {"discriminator/leakyReLU2/fake4", 3, 4, {64, 7, 7, 128}, 401408, 52513136},
    {"loss/discriminator#6", 3, 0, {1, 1, 1, 1}, 1, 52914544},
    {"score/real#3", 3, 0, {1, 1, 1, 1}, 1, 52914560},
    {"score/fake#3", 3, 0, {1, 1, 1, 1}, 1, 52914576},
    {"discriminator/leakyReLU1/discriminator4-look", 3, 4, {64, 14, 14, 64}, 802816, 52914592},
    {"discriminator/conv2/discriminator4-look/product", 3, 4, {64, 7, 7, 128}, 401408, 53717408},
    {"grad/discriminator/leakyReLU2/discriminator4-look", 3, 4, {64, 7, 7, 128}, 401408, 54118816},
    {"grad/discriminator/leakyReLU2/fake4", 3, 4, {64, 7, 7, 128}, 401408, 54520224},
    {"grad/discriminator/conv2/discriminator4-look/product", 3, 4, {64, 14, 14, 64}, 802816, 54921632},
    {"grad/discriminator/leakyReLU1/discriminator4-look", 3, 4, {64, 14, 14, 64}, 802816, 55724448},
    {"grad/discriminator/conv1/discriminator4-look/product", 3, 4, {64, 28, 28, 1}, 50176, 56527264},
    {"grad/penalty#8", 3, 1, {64, 1, 1, 1}, 64, 56577440},
    {"loss/discriminator#7", 3, 0, {1, 1, 1, 1}, 1, 56577504},
    {"grad/penalty#9", 3, 4, {64, 28, 28, 1}, 50176, 56577520},
    {"grad/discriminator/leakyReLU1/discriminator4-look#2", 3, 4, {64, 14, 14, 64}, 802816, 56627696},
    {"grad/discriminator/conv2/discriminator4-look/product#2", 3, 4, {64, 7, 7, 128}, 401408, 57430512},
    {"grad/discriminator/leakyReLU2/discriminator4-look#2", 3, 4, {64, 7, 7, 128}, 401408, 57831920},
    {"grad/discriminator/conv2/fake4/bias", 3, 1, {128, 1, 1, 1}, 128, 58233328},
    {"grad/discriminator/conv2/fake4/product", 3, 4, {64, 14, 14, 64}, 802816, 58233456},
    {"grad/discriminator/conv2/fake4/product#2", 3, 4, {5, 5, 64, 128}, 204800, 59036272},
    {"grad/discriminator/leakyReLU1/fake4", 3, 4, {64, 14, 14, 64}, 802816, 59241072},
    {"grad/discriminator/conv1/fake4/bias", 3, 1, {64, 1, 1, 1}, 64, 60043888},
    {"grad/discriminator/leakyReLU2/real4", 3, 4, {64, 7, 7, 128}, 401408, 60043952},
    {"discriminator/dense1/kernel/next#4", 3, 2, {6272, 1, 1, 1}, 6272, 60445360},
    {"adam/discriminator/dense1/kernel#7", 3, 2, {6272, 1, 1, 1}, 6272, 60451632},
    {"adam/discriminator/dense1/kernel#8", 3, 2, {6272, 1, 1, 1}, 6272, 60457904},
    {"discriminator/conv2/bias/next#4", 3, 1, {128, 1, 1, 1}, 128, 60464176},
    {"adam/discriminator/conv2/bias#7", 3, 1, {128, 1, 1, 1}, 128, 60464304},
    {"adam/discriminator/conv2/bias#8", 3, 1, {128, 1, 1, 1}, 128, 60464432},
    {"grad/discriminator/conv2/real4/product", 3, 4, {64, 14, 14, 64}, 802816, 60464560},
    {"grad/discriminator/conv2/real4/product#2", 3, 4, {5, 5, 64, 128}, 204800, 61267376},
    {"discriminator/conv2/kernel/next#4", 3, 4, {5, 5, 64, 128}, 204800, 61472176},
    {"adam/discriminator/conv2/kernel#7", 3, 4, {5, 5, 64, 128}, 204800, 61676976},
    {"adam/discriminator/conv2/kernel#8", 3, 4, {5, 5, 64, 128}, 204800, 61881776},
    {"grad/discriminator/leakyReLU1/real4", 3, 4, {64, 14, 14, 64}, 802816, 62086576},
    {"discriminator/conv1/bias/next#4", 3, 1, {64, 1, 1, 1}, 64, 62889392},
    {"adam/discriminator/conv1/bias#7", 3, 1, {64, 1, 1, 1}, 64, 62889456},
    {"adam/discriminator/conv1/bias#8", 3, 1, {64, 1, 1, 1}, 64, 62889520},
    {"adam/discriminator/conv1/kernel/m#3", 3, 4, {5, 5, 1, 64}, 1600, 62889584},
    {"adam/discriminator/conv1/kernel#7", 3, 4, {5, 5, 1, 64}, 1600, 62891184},
    {"adam/discriminator/conv1/kernel#8", 3, 4, {5, 5, 1, 64}, 1600, 62892784},
    {"discriminator/conv1/kernel/next#4", 3, 4, {5, 5, 1, 64}, 1600, 62894384},
    {"generator/dense1/fake5", 3, 2, {64, 6272, 1, 1}, 401408, 62895984},
    {"generator/batchNorm1/fake5/mean", 3, 1, {6272, 1, 1, 1}, 6272, 63297392},
    {"generator/batchNorm1/fake5/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 63303664},
    {"generator/relu1/fake5", 3, 2, {64, 6272, 1, 1}, 401408, 63309936},
    {"generator/convTranspose1/fake5", 3, 4, {64, 14, 14, 64}, 802816, 63711344},
    {"generator/batchNorm2/fake5/mean", 3, 1, {64, 1, 1, 1}, 64, 64514160},
    {"generator/batchNorm2/fake5/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 64514224},
    {"generator/relu2/fake5", 3, 4, {64, 14, 14, 64}, 802816, 64514288},
    {"generator/tanh1/fake5", 3, 4, {64, 28, 28, 1}, 50176, 65317104},
    {"penalty#10", 3, 4, {64, 28, 28, 1}, 50176, 65367280},
    {"discriminator/leakyReLU1/real5", 3, 4, {64, 14, 14, 64}, 802816, 65417456},
    {"discriminator/conv2/real5/product", 3, 4, {64, 7, 7, 128}, 401408, 66220272},
    {"discriminator/leakyReLU2/real5", 3, 4, {64, 7, 7, 128}, 401408, 66621680},
    {"discriminator/leakyReLU1/fake5", 3, 4, {64, 14, 14, 64}, 802816, 67023088},
    {"discriminator/conv2/fake5/product", 3, 4, {64, 7, 7, 128}, 401408, 67825904},
    {"discriminator/leakyReLU2/fake5", 3, 4, {64, 7, 7, 128}, 401408, 68227312},
    {"loss/discriminator#8", 3, 0, {1, 1, 1, 1}, 1, 68628720},
    {"discriminator/leakyReLU1/discriminator5-look", 3, 4, {64, 14, 14, 64}, 802816, 68628736},
    {"discriminator/conv2/discriminator5-look/product", 3, 4, {64, 7, 7, 128}, 401408, 69431552},
    {"grad/discriminator/leakyReLU2/discriminator5-look", 3, 4, {64, 7, 7, 128}, 401408, 69832960},
    {"grad/discriminator/leakyReLU2/fake5", 3, 4, {64, 7, 7, 128}, 401408, 70234368},
    {"grad/discriminator/conv2/discriminator5-look/product", 3, 4, {64, 14, 14, 64}, 802816, 70635776},
    {"grad/discriminator/leakyReLU1/discriminator5-look", 3, 4, {64, 14, 14, 64}, 802816, 71438592},
    {"grad/discriminator/conv1/discriminator5-look/product", 3, 4, {64, 28, 28, 1}, 50176, 72241408},
    {"grad/penalty#10", 3, 1, {64, 1, 1, 1}, 64, 72291584},
    {"grad/penalty#11", 3, 4, {64, 28, 28, 1}, 50176, 72291648},
    {"grad/discriminator/leakyReLU1/discriminator5-look#2", 3, 4, {64, 14, 14, 64}, 802816, 72341824},
    {"grad/discriminator/conv2/discriminator5-look/product#2", 3, 4, {64, 7, 7, 128}, 401408, 73144640},
    {"grad/discriminator/leakyReLU2/discriminator5-look#2", 3, 4, {64, 7, 7, 128}, 401408, 73546048},
    {"grad/discriminator/conv2/fake5/bias", 3, 1, {128, 1, 1, 1}, 128, 73947456},
    {"grad/discriminator/conv2/fake5/product", 3, 4, {64, 14, 14, 64}, 802816, 73947584},
    {"grad/discriminator/conv2/fake5/product#2", 3, 4, {5, 5, 64, 128}, 204800, 74750400},
    {"grad/discriminator/leakyReLU1/fake5", 3, 4, {64, 14, 14, 64}, 802816, 74955200},
    {"grad/discriminator/conv1/fake5/bias", 3, 1, {64, 1, 1, 1}, 64, 75758016},
    {"grad/discriminator/leakyReLU2/real5", 3, 4, {64, 7, 7, 128}, 401408, 75758080},
    {"discriminator/dense1/kernel/next#5", 3, 2, {6272, 1, 1, 1}, 6272, 76159488},
    {"discriminator/conv2/bias/next#5", 3, 1, {128, 1, 1, 1}, 128, 76165760},
    {"grad/discriminator/conv2/real5/product", 3, 4, {64, 14, 14, 64}, 802816, 76165888},
    {"grad/discriminator/conv2/real5/product#2", 3, 4, {5, 5, 64, 128}, 204800, 76968704},
    {"discriminator/conv2/kernel/next#5", 3, 4, {5, 5, 64, 128}, 204800, 77173504},
    {"grad/discriminator/leakyReLU1/real5", 3, 4, {64, 14, 14, 64}, 802816, 77378304},
    {"discriminator/conv1/bias/next#5", 3, 1, {64, 1, 1, 1}, 64, 78181120},
    {"adam/discriminator/conv1/kernel/m#4", 3, 4, {5, 5, 1, 64}, 1600, 78181184},
    {"adam/discriminator/conv1/kernel#9", 3, 4, {5, 5, 1, 64}, 1600, 78182784},
    {"discriminator/conv1/kernel/next#5", 3, 4, {5, 5, 1, 64}, 1600, 78184384},
    {"generator/dense1", 3, 2, {64, 6272, 1, 1}, 401408, 78185984},
    {"generator/batchNorm1/mean", 3, 1, {6272, 1, 1, 1}, 6272, 78587392},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 78593664},
    {"generator/relu1", 3, 2, {64, 6272, 1, 1}, 401408, 78599936},
    {"generator/convTranspose1", 3, 4, {64, 14, 14, 64}, 802816, 79001344},
    {"generator/batchNorm2/mean", 3, 1, {64, 1, 1, 1}, 64, 79804160},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 79804224},
    {"generator/relu2", 3, 4, {64, 14, 14, 64}, 802816, 79804288},
    {"generator/tanh1", 3, 4, {64, 28, 28, 1}, 50176, 80607104},
    {"discriminator/leakyReLU1/generator", 3, 4, {64, 14, 14, 64}, 802816, 80657280},
    {"discriminator/conv2/generator/product", 3, 4, {64, 7, 7, 128}, 401408, 81460096},
    {"discriminator/leakyReLU2/generator", 3, 4, {64, 7, 7, 128}, 401408, 81861504},
    {"grad/discriminator/leakyReLU2/generator", 3, 4, {64, 7, 7, 128}, 401408, 82262912},
    {"grad/discriminator/conv2/generator/product", 3, 4, {64, 14, 14, 64}, 802816, 82664320},
    {"grad/discriminator/leakyReLU1/generator", 3, 4, {64, 14, 14, 64}, 802816, 83467136},
    {"grad/generator/tanh1", 3, 4, {64, 28, 28, 1}, 50176, 84269952},
    {"grad/generator/batchNorm2/normalised", 3, 4, {64, 14, 14, 64}, 802816, 84320128},
    {"grad/generator/convTranspose2/product", 3, 4, {5, 5, 1, 64}, 1600, 85122944},
    {"grad/generator/batchNorm2/squares", 3, 1, {64, 1, 1, 1}, 64, 85124544},
    {"grad/generator/batchNorm2/mean", 3, 1, {64, 1, 1, 1}, 64, 85124608},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {64, 14, 14, 64}, 802816, 85124672},
    {"grad/generator/convTranspose1", 3, 4, {64, 7, 7, 128}, 401408, 85927488},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 64, 128}, 204800, 86328896},
    {"grad/generator/batchNorm1/normalised", 3, 2, {64, 6272, 1, 1}, 401408, 86533696},
    {"grad/generator/batchNorm1/squares", 3, 1, {6272, 1, 1, 1}, 6272, 86935104},
    {"grad/generator/batchNorm1/mean", 3, 1, {6272, 1, 1, 1}, 6272, 86941376},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {64, 6272, 1, 1}, 401408, 86947648},
    {"grad/generator/dense1", 3, 2, {100, 6272, 1, 1}, 627200, 87349056},
};

static const bespoke_kernel wgan_gp_step_kernels[503] = {
    {"wgan_gp_step_pack_generator_dense1_kernel", "Models/WGANGP.swift:7", 0.0, 0.0, 5017600.0},
    {"wgan_gp_step_noise_generator", "Models/WGANGP.swift:31", 0.0, 0.0, 153600.0},
    {"wgan_gp_step_generator_dense1_fake", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_pack_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_generator_reshape1_fake", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1_fake", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_generator_convTranspose2_kernel", "Models/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_generator_relu2_fake", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_generator_tanh1_fake", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3418372.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_real_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_penalty", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1634052.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_fake_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_trace_logits_fake", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_loss_discriminator", "Models/WGANGP.swift:31", 0.0, 0.0, 12.0},
    {"wgan_gp_step_penalty_2", "Models/WGANGP.swift:31", 0.0, 0.0, 602624.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator_look", "Models/WGANGP.swift:21", 36773888.0, 36773888.0,
        3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator_look_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_discriminator_look_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_fake", "Models/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_2", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_3", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator_look_product", "Models/WGANGP.swift:24", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_2", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator_look_product", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty", "Models/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_penalty", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_loss_discriminator1", "Models/WGANGP.swift:31", 0.0, 0.0, 12.0},
    {"wgan_gp_step_grad_penalty_2", "Models/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look_2", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_4", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_2", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator_look_product_2", "Models/WGANGP.swift:24", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator_look_2", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator_look_product_3", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_discriminator_look", "Models/WGANGP.swift:25", 0.0, 0.0, 4817408.0},
    {"wgan_gp_step_pack_grad_penalty", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_pack_grad_loss_discriminator_fake", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_5", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_2", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_real", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_pack_grad_loss_discriminator_real", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_adam_discriminator_dense1_kernel", "Models/WGANGP.swift:28", 2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_adam_discriminator_conv2_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_real", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_6", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_adam_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_adam_discriminator_conv1_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_grad_discriminator_conv1_real_product", "Models/WGANGP.swift:21", 110321664.0, 110321664.0,
        10242304.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel", "Models/WGANGP.swift:21", 0.0, 0.0, 44800.0},
    {"wgan_gp_step_discriminator_dense1_bias_next", "Models/WGANGP.swift:28", 0.0, 0.0, 32.0},
    {"wgan_gp_step_generator_dense1_fake2", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake2_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake2_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake2_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake2", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake2", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_2", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake2", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1_fake2", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake2_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake2_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake2_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake2_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake2", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_3", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real2", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real2_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_real2_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real2", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_real2", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake2", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake2_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_fake2_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake2", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_trace_logits_fake2", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_score_fake", "Models/WGANGP.swift:31", 0.0, 0.0, 28.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator2_look", "Models/WGANGP.swift:21", 36773888.0, 36773888.0,
        3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator2_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator2_look_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_discriminator2_look_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_fake2", "Models/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator2_look", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_2", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_3", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator2_look_product", "Models/WGANGP.swift:24", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_2", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator2_look_product", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_2", "Models/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_penalty_3", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_loss_discriminator_2", "Models/WGANGP.swift:31", 0.0, 0.0, 16.0},
    {"wgan_gp_step_grad_penalty_4", "Models/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look_2", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator2_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_4", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product_2", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator2_look_product_2", "Models/WGANGP.swift:24", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator2_look_2", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator2_look_product_3", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_discriminator2_look", "Models/WGANGP.swift:25", 0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake2_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake2", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_5", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake2_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake2_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake2_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake2_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake2_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake2", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake2_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_2", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_real2", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_adam_discriminator_dense1_kernel_2", "Models/WGANGP.swift:28", 2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_adam_discriminator_conv2_bias_2", "Models/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_real2", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_6", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real2_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real2_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real2_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real2_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real2_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_adam_discriminator_conv2_kernel_2", "Models/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real2", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_adam_discriminator_conv1_bias_2", "Models/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_2", "Models/WGANGP.swift:21", 110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_discriminator_conv1_kernel_next", "Models/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake3", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake3_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake3_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake3_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake3", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake3", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_3", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake3", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1_fake3", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake3_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake3_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake3_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake3_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake3", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_4", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_3", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real3", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real3", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_3", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_7", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real3_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_real3_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real3", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_3", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_real3", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake3", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake3", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake3_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_fake3_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake3", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_trace_logits_fake3", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_score_fake_2", "Models/WGANGP.swift:31", 0.0, 0.0, 28.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator3_look", "Models/WGANGP.swift:21", 36773888.0, 36773888.0,
        3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator3_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_8", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator3_look_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_discriminator3_look_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_fake3", "Models/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator3_look", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_4", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_9", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator3_look_product", "Models/WGANGP.swift:24", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_4", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator3_look_product", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_3", "Models/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_penalty_5", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_loss_discriminator_3", "Models/WGANGP.swift:31", 0.0, 0.0, 16.0},
    {"wgan_gp_step_grad_penalty_6", "Models/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look_2", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator3_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_10", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product_2", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator3_look_product_2", "Models/WGANGP.swift:24", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator3_look_2", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator3_look_product_3", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_discriminator3_look", "Models/WGANGP.swift:25", 0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake3_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake3", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_11", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake3_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake3_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake3_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake3_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake3_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake3", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake3_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_4", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_real3", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_adam_discriminator_dense1_kernel_3", "Models/WGANGP.swift:28", 2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_adam_discriminator_conv2_bias_3", "Models/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_real3", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_12", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real3_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real3_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real3_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real3_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real3_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_adam_discriminator_conv2_kernel_3", "Models/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real3", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_adam_discriminator_conv1_bias_3", "Models/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_3", "Models/WGANGP.swift:21", 110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_discriminator_conv1_kernel_next_2", "Models/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake4", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake4_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake4_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake4_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake4", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake4", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_4", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake4", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1_fake4", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake4_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake4_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake4_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake4_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake4", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_5", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_5", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real4", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real4", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_5", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_13", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real4_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_real4_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real4", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_5", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_real4", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake4", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake4", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake4_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_fake4_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake4", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_trace_logits_fake4", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_score_fake_3", "Models/WGANGP.swift:31", 0.0, 0.0, 28.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator4_look", "Models/WGANGP.swift:21", 36773888.0, 36773888.0,
        3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator4_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_14", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator4_look_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_discriminator4_look_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_fake4", "Models/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator4_look", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_6", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_15", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator4_look_product", "Models/WGANGP.swift:24", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_6", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator4_look_product", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_4", "Models/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_penalty_7", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_loss_discriminator_4", "Models/WGANGP.swift:31", 0.0, 0.0, 16.0},
    {"wgan_gp_step_grad_penalty_8", "Models/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look_2", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator4_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_16", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product_2", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator4_look_product_2", "Models/WGANGP.swift:24", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator4_look_2", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator4_look_product_3", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_discriminator4_look", "Models/WGANGP.swift:25", 0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake4_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake4", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_17", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake4_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake4_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake4_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake4_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake4_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake4", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake4_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_6", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_real4", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_adam_discriminator_dense1_kernel_4", "Models/WGANGP.swift:28", 2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_adam_discriminator_conv2_bias_4", "Models/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_real4", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_18", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real4_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real4_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real4_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real4_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real4_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_adam_discriminator_conv2_kernel_4", "Models/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real4", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_adam_discriminator_conv1_bias_4", "Models/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_4", "Models/WGANGP.swift:21", 110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_discriminator_conv1_kernel_next_3", "Models/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake5", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake5_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake5_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake5_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake5", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake5", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_5", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake5", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1_fake5", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake5_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake5_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake5_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake5_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake5", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_6", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_7", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real5", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real5", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_7", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_19", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real5_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_real5_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real5", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_7", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_real5", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake5", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake5", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake5_product", "Models/WGANGP.swift:24", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_discriminator_conv2_fake5_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake5", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_trace_logits_fake5", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_loss_discriminator_5", "Models/WGANGP.swift:31", 0.0, 0.0, 28.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator5_look", "Models/WGANGP.swift:21", 36773888.0, 36773888.0,
        3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator5_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_20", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator5_look_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_discriminator5_look_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_fake5", "Models/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator5_look", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_8", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_21", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator5_look_product", "Models/WGANGP.swift:24", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_8", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator5_look_product", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_5", "Models/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_penalty_9", "Models/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_output_loss_discriminator", "Models/WGANGP.swift:31", 0.0, 0.0, 16.0},
    {"wgan_gp_step_grad_penalty_10", "Models/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look_2", "Models/WGANGP.swift:21", 36773888.0,
        36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU1_discriminator5_look", "Models/WGANGP.swift:22", 0.0, 0.0,
        11141120.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_22", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product_2", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_discriminator5_look_product_2", "Models/WGANGP.swift:24", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_discriminator5_look_2", "Models/WGANGP.swift:25", 0.0, 0.0,
        6324224.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_discriminator5_look_product_3", "Models/WGANGP.swift:24",
        1073741824.0, 507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_discriminator5_look", "Models/WGANGP.swift:25", 0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake5_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_fake5", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_23", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake5_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake5_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake5_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_fake5_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake5_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake5", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake5_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_8", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_real5", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_discriminator_dense1_kernel_next", "Models/WGANGP.swift:28", 2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_discriminator_conv2_bias_next", "Models/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_real5", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_24", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real5_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real5_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real5_2", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_real5_product_2", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_real5_product_2", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_discriminator_conv2_kernel_next", "Models/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real5", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_discriminator_conv1_bias_next", "Models/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_5", "Models/WGANGP.swift:21", 110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_discriminator_conv1_kernel_next_4", "Models/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 100352.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_variance_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 100352.0},
    {"wgan_gp_step_generator_relu1", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_6", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_generator_convTranspose1", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_generator_convTranspose1", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 768.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_variance_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 768.0},
    {"wgan_gp_step_generator_relu2", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_generator_tanh1", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3418372.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_9", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_generator", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_generator", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_9", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_25", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_discriminator_conv2_generator_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_discriminator_conv2_generator_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_discriminator_leakyReLU2_generator", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_9", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_generator", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_output_loss_generator", "Models/WGANGP.swift:31", 0.0, 0.0, 8.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_10", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU2_generator", "Models/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_transform_grad_discriminator_leakyReLU2_generator", "Models/WGANGP.swift:25", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_10", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_26", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_generator_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_step_grad_discriminator_conv2_generator_product", "Models/WGANGP.swift:24", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_generator", "Models/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_10", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_generator_tanh1", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3619072.0},
    {"wgan_gp_step_pack_generator_convTranspose2_kernel_2", "Models/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_update_generator_convTranspose2_bias", "Models/WGANGP.swift:16", 0.0, 0.0, 24.0},
    {"wgan_gp_step_grad_generator_batchNorm2_normalised", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 9841664.0},
    {"wgan_gp_step_grad_generator_convTranspose2_product", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_grad_generator_batchNorm2_mean", "Models/WGANGP.swift:13", 0.0, 0.0, 3840.0},
    {"wgan_gp_step_grad_generator_batchNorm2_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 9634560.0},
    {"wgan_gp_step_pack_generator_convTranspose1_kernel_2", "Models/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_grad_generator_batchNorm2_mean_sum", "Models/WGANGP.swift:13", 0.0, 0.0, 11141120.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_7", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_products_of_grad_generator_convTranspose1", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_grad_generator_convTranspose1", "Models/WGANGP.swift:12", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_transform_generator_reshape1_2", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_step_products_of_grad_generator_convTranspose1_2", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_step_grad_generator_convTranspose1_2", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_step_grad_generator_batchNorm1_normalised", "Models/WGANGP.swift:9", 0.0, 0.0, 6497792.0},
    {"wgan_gp_step_grad_generator_batchNorm1_mean", "Models/WGANGP.swift:8", 0.0, 0.0, 451584.0},
    {"wgan_gp_step_grad_generator_batchNorm1_mean_sum", "Models/WGANGP.swift:8", 0.0, 0.0, 4892160.0},
    {"wgan_gp_step_grad_generator_dense1", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_update_generator_dense1_kernel", "Models/WGANGP.swift:7", 0.0, 0.0, 17561600.0},
    {"wgan_gp_step_update_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 5734400.0},
    {"wgan_gp_step_update_generator_convTranspose2_kernel", "Models/WGANGP.swift:16", 0.0, 0.0, 44800.0},
    {"wgan_gp_step_trace_grad_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad2_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad3_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad4_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad5_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad_generator_batchNorm1_gamma", "Models/WGANGP.swift:8", 0.0, 0.0, 25088.0},
    {"wgan_gp_step_trace_grad_generator_batchNorm1_beta", "Models/WGANGP.swift:8", 0.0, 0.0, 25088.0},
    {"wgan_gp_step_trace_grad_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 819200.0},
    {"wgan_gp_step_update_adam_discriminator_dense1_bias_m", "Models/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_adam_discriminator_dense1_bias_v", "Models/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_update_discriminator_conv1_bias", "Models/WGANGP.swift:21", 0.0, 0.0, 512.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_update_discriminator_conv2_bias", "Models/WGANGP.swift:24", 0.0, 0.0, 1024.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_update_discriminator_dense1_bias", "Models/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_adam_discriminator_conv1_kernel_m", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
};

static const bespoke_tensor wgan_gp_generate_inputs[1] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor wgan_gp_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define wgan_gp_generate_traced NULL

static const bespoke_tensor wgan_gp_generate_kept[6] = {
    {"generator/dense1", 3, 2, {64, 6272, 1, 1}, 401408, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 401408},
    {"generator/relu1", 3, 2, {64, 6272, 1, 1}, 401408, 407680},
    {"generator/convTranspose1", 3, 4, {64, 14, 14, 64}, 802816, 809088},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 1611904},
    {"generator/relu2", 3, 4, {64, 14, 14, 64}, 802816, 1611968},
};

static const bespoke_kernel wgan_gp_generate_kernels[13] = {
    {"wgan_gp_generate_pack_generator_dense1_kernel", "Models/WGANGP.swift:7", 0.0, 0.0, 5017600.0},
    {"wgan_gp_generate_generator_dense1", "Models/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_generate_generator_batchNorm1_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_generate_generator_relu1", "Models/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_generate_pack_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_generate_transform_generator_reshape1", "Models/WGANGP.swift:10", 0.0, 0.0, 6324224.0},
    {"wgan_gp_generate_transform_generator_convTranspose1_kernel", "Models/WGANGP.swift:12", 0.0, 0.0, 4784128.0},
    {"wgan_gp_generate_products_of_generator_convTranspose1", "Models/WGANGP.swift:12", 1073741824.0, 507510784.0,
        16613376.0},
    {"wgan_gp_generate_generator_convTranspose1", "Models/WGANGP.swift:12", 0.0, 0.0, 11141120.0},
    {"wgan_gp_generate_generator_batchNorm2_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 512.0},
    {"wgan_gp_generate_pack_generator_convTranspose2_kernel", "Models/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_generate_generator_relu2", "Models/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_generate_output_image", "Models/WGANGP.swift:16", 36773888.0, 36773888.0, 3418372.0},
};

static const bespoke_tensor wgan_gp_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor wgan_gp_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define wgan_gp_generate_one_traced NULL

static const bespoke_tensor wgan_gp_generate_one_kept[7] = {
    {"generator/dense1", 3, 2, {1, 6272, 1, 1}, 6272, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {6272, 1, 1, 1}, 6272, 6272},
    {"generator/relu1", 3, 2, {1, 6272, 1, 1}, 6272, 12544},
    {"generator/convTranspose1", 3, 4, {1, 14, 14, 64}, 12544, 18816},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 31360},
    {"generator/relu2", 3, 4, {1, 14, 14, 64}, 12544, 31424},
    {"generator/convTranspose2/product", 3, 4, {1, 28, 28, 1}, 784, 43968},
};

static const bespoke_kernel wgan_gp_generate_one_kernels[10] = {
    {"wgan_gp_generate_one_generator_dense1", "Models/WGANGP.swift:7", 1254400.0, 1254400.0, 2534288.0},
    {"wgan_gp_generate_one_generator_batchNorm1_inverse_deviation", "Models/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_generate_one_generator_relu1", "Models/WGANGP.swift:8", 0.0, 0.0, 150528.0},
    {"wgan_gp_generate_one_shift_generator_reshape1", "Models/WGANGP.swift:10", 0.0, 0.0, 150528.0},
    {"wgan_gp_generate_one_generator_convTranspose1", "Models/WGANGP.swift:12", 16777216.0, 18350080.0, 944640.0},
    {"wgan_gp_generate_one_generator_batchNorm2_inverse_deviation", "Models/WGANGP.swift:13", 0.0, 0.0, 512.0},
    {"wgan_gp_generate_one_generator_relu2", "Models/WGANGP.swift:13", 0.0, 0.0, 101376.0},
    {"wgan_gp_generate_one_shift_generator_relu2", "Models/WGANGP.swift:14", 0.0, 0.0, 301056.0},
    {"wgan_gp_generate_one_generator_convTranspose2_product", "Models/WGANGP.swift:16", 574592.0, 600320.0, 160064.0},
    {"wgan_gp_generate_one_output_image", "Models/WGANGP.swift:16", 0.0, 0.0, 6276.0},
};

static const bespoke_tensor wgan_gp_discriminate_inputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor wgan_gp_discriminate_outputs[1] = {
    {"logits", 3, 2, {64, 1, 1, 1}, 64, 0},
};

#define wgan_gp_discriminate_traced NULL

static const bespoke_tensor wgan_gp_discriminate_kept[3] = {
    {"discriminator/leakyReLU1", 3, 4, {64, 14, 14, 64}, 802816, 0},
    {"discriminator/conv2/product", 3, 4, {64, 7, 7, 128}, 401408, 802816},
    {"discriminator/leakyReLU2", 3, 4, {64, 7, 7, 128}, 401408, 1204224},
};

static const bespoke_kernel wgan_gp_discriminate_kernels[10] = {
    {"wgan_gp_discriminate_pack_discriminator_conv1_kernel", "Models/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_discriminate_discriminator_leakyReLU1", "Models/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_discriminate_pack_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_discriminate_transform_discriminator_leakyReLU1", "Models/WGANGP.swift:22", 0.0, 0.0, 11141120.0},
    {"wgan_gp_discriminate_transform_discriminator_conv2_kernel", "Models/WGANGP.swift:24", 0.0, 0.0, 4784128.0},
    {"wgan_gp_discriminate_products_of_discriminator_conv2_product", "Models/WGANGP.swift:24", 1073741824.0,
        507510784.0, 16613376.0},
    {"wgan_gp_discriminate_discriminator_conv2_product", "Models/WGANGP.swift:24", 0.0, 0.0, 6324224.0},
    {"wgan_gp_discriminate_pack_discriminator_dense1_kernel", "Models/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_discriminate_discriminator_leakyReLU2", "Models/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_discriminate_output_logits", "Models/WGANGP.swift:28", 802816.0, 802816.0, 1630980.0},
};

static const uint64_t wgan_gp_lowering = 0xb51f2148343394ddu;

static const bespoke_part wgan_gp_parts[] = {
    {"WGANGP.c", &wgan_gp_lowering},
    #if defined(__x86_64__)
    {"WGANGP_avx512.c", &wgan_gp_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"WGANGP_avx2.c", &wgan_gp_kernels_avx2.lowering},
    #endif
    {"WGANGP_baseline.c", &wgan_gp_kernels_baseline.lowering},
};

const bespoke_program wgan_gp_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "wgan-gp",
    .source = "Models/WGANGP.swift",
    .fingerprint = "f627639513585ba4",
    .update_order = "alternating(5)",
    .parts = wgan_gp_parts,
    .part_count = sizeof wgan_gp_parts / sizeof *wgan_gp_parts,
    .batch = 64,
    .real_batches = 5,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .penalty_interval = 0,
    .settings = wgan_gp_settings,
    .setting_count = 10,
    .states = wgan_gp_states,
    .state_count = 46,
    .state_floats = 3190176,
    .arena_floats = 15055120,
    .scratch_floats = 39424,
    .initialise = {
        .name = "initialise",
        .run = wgan_gp_initialise,
        .inputs = wgan_gp_initialise_inputs,
        .input_count = 0,
        .outputs = wgan_gp_initialise_outputs,
        .output_count = 0,
        .traced = wgan_gp_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = wgan_gp_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "4924582eff26f335",
    },
    .step = {
        .name = "step",
        .run = wgan_gp_step,
        .inputs = wgan_gp_step_inputs,
        .input_count = 5,
        .outputs = wgan_gp_step_outputs,
        .output_count = 4,
        .traced = wgan_gp_step_traced,
        .traced_count = 68,
        .trace_floats = 2251200,
        .kept = wgan_gp_step_kept,
        .kept_count = 323,
        .kept_floats = 87976256,
        .kernels = wgan_gp_step_kernels,
        .kernel_count = 503,
        .flops = 0x1.f213e8p+35,
        .nominal_flops = 0x1.28c68p+36,
        .fingerprint = "1f63a0039d4191ef",
    },
    .generate = {
        .name = "generate",
        .run = wgan_gp_generate,
        .inputs = wgan_gp_generate_inputs,
        .input_count = 1,
        .outputs = wgan_gp_generate_outputs,
        .output_count = 1,
        .traced = wgan_gp_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_generate_kept,
        .kept_count = 6,
        .kept_floats = 2414784,
        .kernels = wgan_gp_generate_kernels,
        .kernel_count = 13,
        .flops = 0x1.1be88p+30,
        .nominal_flops = 0x1.4ef6p+30,
        .fingerprint = "745a51c564fdf86c",
    },
    .generate_one = {
        .name = "generate_one",
        .run = wgan_gp_generate_one,
        .inputs = wgan_gp_generate_one_inputs,
        .input_count = 1,
        .outputs = wgan_gp_generate_one_outputs,
        .output_count = 1,
        .traced = wgan_gp_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_generate_one_kept,
        .kept_count = 7,
        .kept_floats = 44752,
        .kernels = wgan_gp_generate_one_kernels,
        .kernel_count = 10,
        .flops = 0x1.1be88p+24,
        .nominal_flops = 0x1.4ef6p+24,
        .fingerprint = "17a397d59166b877",
    },
    .discriminate = {
        .name = "discriminate",
        .run = wgan_gp_discriminate,
        .inputs = wgan_gp_discriminate_inputs,
        .input_count = 1,
        .outputs = wgan_gp_discriminate_outputs,
        .output_count = 1,
        .traced = wgan_gp_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_discriminate_kept,
        .kept_count = 3,
        .kept_floats = 1605632,
        .kernels = wgan_gp_discriminate_kernels,
        .kernel_count = 10,
        .flops = 0x1.08f58p+30,
        .nominal_flops = 0x1.3c03p+30,
        .fingerprint = "5c9d8441908eec69",
    },
};
