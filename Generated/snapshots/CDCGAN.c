/* The program cdcgan, made by bespokec from Models/CDCGAN.swift. Do not edit: edit the model.
 *
 * Arena of 33632096 floats (129 MiB), the first 9491984 of them states. */
#include "CDCGAN_program.h"
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
static const cdcgan_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &cdcgan_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &cdcgan_kernels_avx2;
    #endif
    return &cdcgan_kernels_baseline;
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
static void run(cdcgan_kernel *kernel, int number, const operand *operands, int count,
    const uint32_t *numbers,
                const bespoke_call *call, float *scratch, int thread, int threads) {
    float *pointers[60];
    for (int i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const cdcgan_task task = {call, pointers, numbers, scratch, thread, threads};
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

static void cdcgan_initialise(const bespoke_call *call) {
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {
                {IN_ARENA, 0}, {IN_ARENA, 512}, {IN_ARENA, 1882112}, {IN_ARENA, 2945728}, {IN_ARENA, 1894656},
                {IN_ARENA, 2933184}, {IN_ARENA, 6945200}, {IN_ARENA, 6957744}, {IN_ARENA, 6970288}, {IN_ARENA, 6982832},
                {IN_ARENA, 1907200}, {IN_ARENA, 2726400}, {IN_ARENA, 2958400}, {IN_ARENA, 2726528}, {IN_ARENA, 2958272},
                {IN_ARENA, 3174560}, {IN_ARENA, 8633776}, {IN_ARENA, 8633904}, {IN_ARENA, 8634032}, {IN_ARENA, 8634160},
                {IN_ARENA, 9479152}, {IN_ARENA, 9479280}, {IN_ARENA, 2726656}, {IN_ARENA, 2931456}, {IN_ARENA, 2958592},
                {IN_ARENA, 2931520}, {IN_ARENA, 2958528}, {IN_ARENA, 2969696}, {IN_ARENA, 9043888}, {IN_ARENA, 9043952},
                {IN_ARENA, 9044016}, {IN_ARENA, 9044080}, {IN_ARENA, 9069424}, {IN_ARENA, 9069488}, {IN_ARENA, 2931584},
                {IN_ARENA, 2958656}, {IN_ARENA, 2966496}, {IN_ARENA, 2969760}, {IN_ARENA, 3174688}, {IN_ARENA, 3180960},
                {IN_ARENA, 9491952}, {IN_ARENA, 9491968}, {IN_ARENA, 3180976}, {IN_ARENA, 3181488}, {IN_ARENA, 3182000},
                {IN_ARENA, 5063600}, {IN_ARENA, 6995376}, {IN_ARENA, 7814576}, {IN_ARENA, 8634288}, {IN_ARENA, 8839088},
                {IN_ARENA, 9069552}, {IN_ARENA, 9274352}, {IN_ARENA, 9044144}, {IN_ARENA, 9045744}, {IN_ARENA, 9047344},
                {IN_ARENA, 9055184}, {IN_ARENA, 9063024}, {IN_ARENA, 9066224}, {IN_ARENA, 9479408}, {IN_ARENA, 9485680},
            };
            run(kernels->cdcgan_initialise_states, 0, operands, 60, NULL, call, NULL, thread, threads);
        }
    }
}

static void cdcgan_step(const bespoke_call *call) {
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 33632096 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 9492624}, {IN_TRACE, 12800}};
            static const uint32_t numbers[] = {3489717534u};
            run(kernels->cdcgan_step_label, 0, operands, 2, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9492624, 0, 1, 128, 1);
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_generator_embedding1_embeddings, 1, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9492624}, {IN_INPUTS, 1}, {IN_ARENA, 29429920}, {IN_ARENA, 29431200},
            };
            run(kernels->cdcgan_step_discriminator_embedding1_real_one_hot, 2, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 29429920, 128, 1, 128, 10);
        if (call->kept) keep(call, thread, threads, 29431200, 1408, 1, 128, 10);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9504784}, {IN_ARENA, 29429920}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_generator_embedding1, 3, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9504784, 2688, 1, 128, 50);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_TRACE, 0}};
            static const uint32_t numbers[] = {571294482u};
            run(kernels->cdcgan_step_noise, 4, operands, 2, numbers, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 9088, 1, 128, 100);
        {
            static const operand operands[] = {{IN_ARENA, 512}, {IN_ARENA, 11097616}};
            run(kernels->cdcgan_step_pack_generator_dense1_kernel, 5, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 9504784}, {IN_ARENA, 33610336}};
            run(kernels->cdcgan_step_generator_concat1, 6, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33610336, 21888, 1, 128, 150);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 33610336}, {IN_ARENA, 11097616}, {IN_ARENA, 12979216},
            };
            run(kernels->cdcgan_step_generator_dense1, 7, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 41088, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12979216}, {IN_ARENA, 2933184}, {IN_ARENA, 27698848}};
            run(kernels->cdcgan_step_generator_batchNorm1_mean, 8, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27698848, 1646720, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 27698848}, {IN_ARENA, 11097616}};
            run(kernels->cdcgan_step_sums_for_generator_batchNorm1_variance_sum, 9, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11097616}, {IN_ARENA, 2945728}, {IN_ARENA, 27711392}};
            run(kernels->cdcgan_step_generator_batchNorm1_inverse_deviation, 10, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27711392, 1659264, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 27698848}, {IN_ARENA, 27711392}, {IN_ARENA, 1882112},
                {IN_ARENA, 1894656}, {IN_ARENA, 11097616},
            };
            run(kernels->cdcgan_step_generator_leakyReLU1, 11, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11097616, 1671808, 49, 128, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1907200}, {IN_ARENA, 21095952}};
            run(kernels->cdcgan_step_pack_generator_convTranspose1_kernel, 12, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11097616}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_transform_generator_reshape1, 13, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 21095952}, {IN_ARENA, 25294352}};
            run(kernels->cdcgan_step_transform_generator_convTranspose1_kernel, 14, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21095952}, {IN_ARENA, 12703248}, {IN_ARENA, 25294352}};
            run(kernels->cdcgan_step_products_of_generator_convTranspose1, 15, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21095952}, {IN_ARENA, 17520144}};
            run(kernels->cdcgan_step_generator_convTranspose1, 16, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 17520144, 3277440, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17520144}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_sums_for_generator_batchNorm2_mean_sum, 17, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12703248}, {IN_ARENA, 2958272}, {IN_ARENA, 33609952}};
            run(kernels->cdcgan_step_generator_batchNorm2_mean, 18, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33609952, 4080256, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 17520144}, {IN_ARENA, 33609952}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_sums_for_generator_batchNorm2_variance_sum, 19, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12703248}, {IN_ARENA, 2958400}, {IN_ARENA, 33610080}};
            run(kernels->cdcgan_step_generator_batchNorm2_inverse_deviation, 20, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33610080, 4080384, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 17520144}, {IN_ARENA, 33609952}, {IN_ARENA, 33610080}, {IN_ARENA, 2726400},
                {IN_ARENA, 2726528}, {IN_ARENA, 18322960},
            };
            run(kernels->cdcgan_step_generator_leakyReLU2, 21, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 18322960, 4080512, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2726656}, {IN_ARENA, 16058016}};
            run(kernels->cdcgan_step_pack_generator_convTranspose2_kernel, 22, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 18322960}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_transform_generator_leakyReLU2, 23, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 16058016}, {IN_ARENA, 15064848}};
            run(kernels->cdcgan_step_transform_generator_convTranspose2_kernel, 24, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 12703248}, {IN_ARENA, 15064848}};
            run(kernels->cdcgan_step_products_of_generator_convTranspose2, 25, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_generator_convTranspose2, 26, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12703248, 4883328, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12703248}, {IN_ARENA, 14308880}};
            run(kernels->cdcgan_step_sums_for_generator_batchNorm3_mean_sum, 27, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14308880}, {IN_ARENA, 2958528}, {IN_ARENA, 33610208}};
            run(kernels->cdcgan_step_generator_batchNorm3_mean, 28, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33610208, 6488960, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 12703248}, {IN_ARENA, 33610208}, {IN_ARENA, 14308880}};
            run(kernels->cdcgan_step_sums_for_generator_batchNorm3_variance_sum, 29, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14308880}, {IN_ARENA, 2958592}, {IN_ARENA, 33610272}};
            run(kernels->cdcgan_step_generator_batchNorm3_inverse_deviation, 30, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33610272, 6489024, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2931584}, {IN_ARENA, 15914512}};
            run(kernels->cdcgan_step_pack_generator_convTranspose3_kernel, 31, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 12703248}, {IN_ARENA, 33610208}, {IN_ARENA, 33610272}, {IN_ARENA, 2931456},
                {IN_ARENA, 2931520}, {IN_ARENA, 14308880},
            };
            run(kernels->cdcgan_step_generator_leakyReLU3, 32, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14308880, 6489088, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2958656}, {IN_ARENA, 26494624}};
            run(kernels->cdcgan_step_pack_discriminator_embedding1_embeddings, 33, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14308880}, {IN_ARENA, 15914512}, {IN_ARENA, 29329568}, {IN_TRACE, 12928},
            };
            run(kernels->cdcgan_step_generator_tanh1, 34, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 29329568, 8094720, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15914512}, {IN_ARENA, 29431200}, {IN_ARENA, 26494624}};
            run(kernels->cdcgan_step_discriminator_embedding1_real, 35, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 15914512, 8195072, 784, 128, 1);
        {
            static const operand operands[] = {{IN_ARENA, 2966496}, {IN_ARENA, 26626336}};
            run(kernels->cdcgan_step_pack_discriminator_conv1_kernel, 36, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_INPUTS, 0}, {IN_ARENA, 15914512}, {IN_ARENA, 27297440}};
            run(kernels->cdcgan_step_discriminator_concat1_real, 37, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27297440, 8295424, 784, 128, 2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 27297440}, {IN_ARENA, 26626336}, {IN_ARENA, 2969696}, {IN_ARENA, 15914512},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->cdcgan_step_discriminator_dropout1_real, 38, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 15914512, 8496128, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2969760}, {IN_ARENA, 24133024}};
            run(kernels->cdcgan_step_pack_discriminator_conv2_kernel, 39, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15914512}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_transform_discriminator_dropout1_real, 40, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 24133024}, {IN_ARENA, 23139856}};
            run(kernels->cdcgan_step_transform_discriminator_conv2_kernel, 41, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24133024}, {IN_ARENA, 19125776}, {IN_ARENA, 23139856}};
            run(kernels->cdcgan_step_products_of_discriminator_conv2_real_product, 42, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24133024}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_discriminator_conv2_real_product, 43, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19125776, 10101760, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3174688}, {IN_ARENA, 26620064}};
            run(kernels->cdcgan_step_pack_discriminator_dense1_kernel, 44, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 3174560}, {IN_ARENA, 22337040}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->cdcgan_step_discriminator_dropout2_real, 45, operands, 3, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 22337040, 10904576, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 22337040}, {IN_ARENA, 26620064}, {IN_ARENA, 3180960}, {IN_ARENA, 33631712},
                {IN_TRACE, 2521728}, {IN_ARENA, 26629552}, {IN_ARENA, 26629568}, {IN_ARENA, 26629536},
            };
            run(kernels->cdcgan_step_grad_loss_discriminator_real, 46, operands, 8, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 33631712, 11707392, 1, 128, 1);
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 29429920}, {IN_ARENA, 26494624}};
            run(kernels->cdcgan_step_discriminator_embedding1_real, 47, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19125776, 11707520, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29329568}, {IN_ARENA, 19125776}, {IN_ARENA, 27498144}};
            run(kernels->cdcgan_step_discriminator_concat1_fake, 48, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27498144, 11807872, 784, 128, 2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 27498144}, {IN_ARENA, 26626336}, {IN_ARENA, 2969696}, {IN_ARENA, 20731408},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->cdcgan_step_discriminator_dropout1_real, 49, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 20731408, 12008576, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20731408}, {IN_ARENA, 29432480}};
            run(kernels->cdcgan_step_transform_discriminator_dropout1_real, 50, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24133024}, {IN_ARENA, 29432480}, {IN_ARENA, 23139856}};
            run(kernels->cdcgan_step_products_of_discriminator_conv2_real_product, 51, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24133024}, {IN_ARENA, 19928592}};
            run(kernels->cdcgan_step_discriminator_conv2_real_product, 52, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19928592, 13614208, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 19928592}, {IN_ARENA, 3174560}, {IN_ARENA, 3174688}, {IN_ARENA, 23139856},
                {IN_ARENA, 19125776},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->cdcgan_step_grad_discriminator_leakyReLU2_fake, 53, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 23139856, 14417024, 49, 128, 128);
        if (call->kept) keep(call, thread, threads, 19125776, 15219840, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23139856}, {IN_ARENA, 26620064}, {IN_ARENA, 3180960}, {IN_ARENA, 33631968},
                {IN_ARENA, 33629536}, {IN_TRACE, 4930304}, {IN_ARENA, 19928608}, {IN_ARENA, 19928624},
                {IN_ARENA, 19928640}, {IN_ARENA, 19928592},
            };
            run(kernels->cdcgan_step_grad_loss_generator, 54, operands, 10, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 33631968, 16022656, 1, 128, 1);
        if (call->kept) keep(call, thread, threads, 33629536, 16022784, 1, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 26629552}, {IN_ARENA, 19928608}, {IN_ARENA, 26629568}, {IN_ARENA, 19928624},
                {IN_ARENA, 19928640}, {IN_OUTPUTS, 0}, {IN_OUTPUTS, 1}, {IN_OUTPUTS, 2}, {IN_OUTPUTS, 3},
                {IN_TRACE, 8085936}, {IN_TRACE, 8085952},
            };
            run(kernels->cdcgan_step_output_loss_discriminator, 55, operands, 11, NULL, call, scratch, thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 19928592}, {IN_ARENA, 26629536}, {IN_ARENA, 9491952}, {IN_ARENA, 9491968},
                {IN_ARENA, 3180960}, {IN_TRACE, 5152736},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_dense1_bias, 56, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 33631968}, {IN_ARENA, 33629664}};
            run(kernels->cdcgan_step_pack_grad_loss_discriminator_fake, 57, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 33631968}, {IN_ARENA, 3174688}, {IN_ARENA, 23139856}, {IN_ARENA, 19928592},
                {IN_ARENA, 23942672},
            };
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->cdcgan_step_grad_discriminator_leakyReLU2_fake_2, 58, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 19928592, 16022912, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23942672}, {IN_ARENA, 33631840}};
            run(kernels->cdcgan_step_grad_discriminator_conv2_fake_bias, 59, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 33631840, 16825728, 1, 1, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2969760}, {IN_ARENA, 29432480}};
            run(kernels->cdcgan_step_pack_discriminator_conv2_kernel_2, 60, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 23942672}};
            run(kernels->cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, 61, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 29432480}, {IN_ARENA, 26304272}};
            run(kernels->cdcgan_step_transform_discriminator_conv2_kernel, 62, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29637280}, {IN_ARENA, 23942672}, {IN_ARENA, 26304272}};
            run(kernels->cdcgan_step_products_of_grad_discriminator_conv2_fake_product, 63, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29637280}, {IN_ARENA, 27723936}};
            run(kernels->cdcgan_step_grad_discriminator_conv2_fake_product, 64, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27723936, 16825856, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 19928592}, {IN_ARENA, 24935840}};
            run(kernels->cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, 65, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20731408}, {IN_ARENA, 29637280}};
            run(kernels->cdcgan_step_transform_discriminator_dropout1_real, 66, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23942672}, {IN_ARENA, 29637280}, {IN_ARENA, 24935840}};
            run(kernels->cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2, 67, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 27723936}, {IN_ARENA, 20731408}, {IN_ARENA, 33631968}, {IN_ARENA, 24935840},
                {IN_ARENA, 19125776}, {IN_ARENA, 26541472},
            };
            static const uint32_t numbers[] = {252519588u};
            run(kernels->cdcgan_step_grad_discriminator_leakyReLU1_fake, 68, operands, 6, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 24935840, 18431488, 196, 128, 64);
        if (call->kept) keep(call, thread, threads, 19125776, 20037120, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2966496}, {IN_ARENA, 28727456}};
            run(kernels->cdcgan_step_pack_discriminator_conv1_kernel_2, 69, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 26541472}, {IN_ARENA, 28753056}};
            run(kernels->cdcgan_step_grad_discriminator_conv1_fake_bias, 70, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 28753056, 21642752, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 24935840}, {IN_ARENA, 28727456}, {IN_ARENA, 33631968}, {IN_ARENA, 33629536},
                {IN_ARENA, 20731408}, {IN_ARENA, 27723936},
            };
            run(kernels->cdcgan_step_grad_discriminator_conv1_fake_product, 71, operands, 6, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 20731408, 21642816, 784, 128, 2);
        if (call->kept) keep(call, thread, threads, 27723936, 21843520, 784, 128, 2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 20731408}, {IN_ARENA, 24935840}};
            run(kernels->cdcgan_step_grad_discriminator_concat1_fake, 72, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 24935840, 22044224, 784, 128, 1);
        {
            static const operand operands[] = {{IN_ARENA, 3174688}, {IN_ARENA, 25036192}};
            run(kernels->cdcgan_step_pack_discriminator_dense1_kernel_2, 73, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 24935840}, {IN_ARENA, 20731408}};
            run(kernels->cdcgan_step_pack_grad_discriminator_reshape1_fake, 74, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 33631712}, {IN_ARENA, 25036192}, {IN_ARENA, 22337040}, {IN_ARENA, 27924640},
                {IN_ARENA, 24935840},
            };
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->cdcgan_step_grad_discriminator_leakyReLU2_real, 75, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 27924640, 22144576, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 33631712}, {IN_ARENA, 24942112}};
            run(kernels->cdcgan_step_pack_grad_loss_discriminator_fake, 76, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23139856}, {IN_ARENA, 33629664}, {IN_ARENA, 22337040}, {IN_ARENA, 24942112},
                {IN_ARENA, 9479408}, {IN_ARENA, 9485680}, {IN_ARENA, 3174688}, {IN_TRACE, 5146464},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_dense1_kernel, 77, operands, 8, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 24935840}, {IN_ARENA, 33631840}, {IN_ARENA, 9479152}, {IN_ARENA, 9479280},
                {IN_ARENA, 3174560}, {IN_TRACE, 5146336},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_conv2_bias, 78, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 27924640}, {IN_ARENA, 24935840}};
            run(kernels->cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, 79, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 29432480}, {IN_ARENA, 22337040}};
            run(kernels->cdcgan_step_transform_discriminator_conv2_kernel, 80, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29432480}, {IN_ARENA, 24935840}, {IN_ARENA, 22337040}};
            run(kernels->cdcgan_step_products_of_grad_discriminator_conv2_fake_product, 81, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29432480}, {IN_ARENA, 22337040}};
            run(kernels->cdcgan_step_grad_discriminator_conv2_fake_product, 82, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 22337040, 22947392, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15914512}, {IN_ARENA, 29432480}};
            run(kernels->cdcgan_step_transform_discriminator_dropout1_real, 83, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23942672}, {IN_ARENA, 29432480}, {IN_ARENA, 24935840}};
            run(kernels->cdcgan_step_products_of_grad_discriminator_conv2_real_product_2, 84, operands, 3, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 23942672}, {IN_ARENA, 25294352}};
            run(kernels->cdcgan_step_grad_discriminator_conv2_real_product_2, 85, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 25294352, 24553024, 1, 1, 204800);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 22337040}, {IN_ARENA, 15914512}, {IN_ARENA, 25499152}, {IN_ARENA, 23942672},
            };
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->cdcgan_step_grad_discriminator_leakyReLU1_real, 86, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 25499152, 24757824, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 23942672}, {IN_ARENA, 28753056}, {IN_ARENA, 9069424}, {IN_ARENA, 9069488},
                {IN_ARENA, 2969696}, {IN_TRACE, 4941472},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_conv1_bias, 87, operands, 6, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 15914512}, {IN_ARENA, 25499152}, {IN_ARENA, 28727456}};
            run(kernels->cdcgan_step_grad_discriminator_conv1_real_product, 88, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 15914512, 26363456, 784, 128, 2);
        {
            static const operand operands[] = {
                {IN_ARENA, 27498144}, {IN_ARENA, 19125776}, {IN_ARENA, 27297440}, {IN_ARENA, 25499152},
                {IN_ARENA, 27924640}, {IN_ARENA, 27927840}, {IN_TRACE, 4938272},
            };
            run(kernels->cdcgan_step_adam_discriminator_conv1_kernel, 89, operands, 7, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 27924640, 26564160, 1, 1, 3200);
        if (call->kept) keep(call, thread, threads, 27927840, 26567360, 1, 1, 3200);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 15914512}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_grad_discriminator_concat1_fake, 90, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19125776, 26570560, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 15914512}};
            run(kernels->cdcgan_step_pack_grad_discriminator_reshape1_fake, 91, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 29429920}, {IN_ARENA, 20731408}, {IN_ARENA, 29431200}, {IN_ARENA, 15914512},
                {IN_ARENA, 9047344}, {IN_ARENA, 9055184}, {IN_ARENA, 2958656}, {IN_TRACE, 4930432},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_embedding1_embeddings, 92, operands, 8, numbers, call,
                scratch, thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 2931584}, {IN_ARENA, 19263760}};
            run(kernels->cdcgan_step_pack_generator_convTranspose3_kernel_2, 93, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 27723936}, {IN_ARENA, 29329568}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_grad_generator_tanh1, 94, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 19125776, 26670912, 784, 128, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 19125776}, {IN_ARENA, 19263760}, {IN_ARENA, 14308880}, {IN_ARENA, 2931456},
                {IN_ARENA, 12703248}, {IN_ARENA, 33610208}, {IN_ARENA, 33610272}, {IN_ARENA, 15914512},
                {IN_ARENA, 19226128}, {IN_ARENA, 19238672}, {IN_ARENA, 19251216},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm3_normalised, 95, operands, 11, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 15914512, 26771264, 196, 128, 64);
        {
            static const operand operands[] = {
                {IN_ARENA, 27309584}, {IN_ARENA, 19125776}, {IN_ARENA, 14308880}, {IN_TRACE, 8084336},
            };
            run(kernels->cdcgan_step_grad_generator_convTranspose3, 96, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 27309584, 28376896, 1, 1, 1600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 19226128}, {IN_ARENA, 19238672}, {IN_ARENA, 19251216}, {IN_ARENA, 33610272},
                {IN_ARENA, 2931456}, {IN_ARENA, 9043888}, {IN_ARENA, 9043952}, {IN_ARENA, 9044016}, {IN_ARENA, 9044080},
                {IN_ARENA, 2931520}, {IN_ARENA, 14308880}, {IN_ARENA, 14308944}, {IN_TRACE, 8084208},
                {IN_TRACE, 8084272},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_grad_generator_batchNorm3_mean, 97, operands, 14, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 14308880, 28378496, 1, 1, 64);
        if (call->kept) keep(call, thread, threads, 14308944, 28378560, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 14308880}, {IN_ARENA, 12703248}, {IN_ARENA, 33610208}, {IN_ARENA, 15914512},
                {IN_ARENA, 14308944}, {IN_ARENA, 19125776},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm3_mean_sum, 98, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 19125776, 28378624, 196, 128, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2726656}, {IN_ARENA, 16675920}};
            run(kernels->cdcgan_step_pack_generator_convTranspose2_kernel_2, 99, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_transform_grad_generator_batchNorm3_mean_sum, 100, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16675920}, {IN_ARENA, 21487376}};
            run(kernels->cdcgan_step_transform_generator_convTranspose2_kernel, 101, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 12703248}, {IN_ARENA, 21487376}};
            run(kernels->cdcgan_step_products_of_grad_generator_convTranspose2, 102, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 19125776}, {IN_ARENA, 16675920}};
            run(kernels->cdcgan_step_grad_generator_convTranspose2, 103, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 16675920, 29984256, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 18322960}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_transform_generator_leakyReLU2, 104, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21487376}, {IN_ARENA, 12703248}, {IN_ARENA, 19125776}};
            run(kernels->cdcgan_step_products_of_grad_generator_convTranspose2_2, 105, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 21487376}, {IN_ARENA, 27104784}};
            run(kernels->cdcgan_step_grad_generator_convTranspose2_2, 106, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 27104784, 30787072, 1, 1, 204800);
        {
            static const operand operands[] = {
                {IN_ARENA, 16675920}, {IN_ARENA, 18322960}, {IN_ARENA, 2726400}, {IN_ARENA, 17520144},
                {IN_ARENA, 33609952}, {IN_ARENA, 33610080}, {IN_ARENA, 12703248}, {IN_ARENA, 13506064},
                {IN_ARENA, 13512336}, {IN_ARENA, 13518608},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm2_normalised, 107, operands, 10, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12703248, 30991872, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13506064}, {IN_ARENA, 13512336}, {IN_ARENA, 13518608}, {IN_ARENA, 33610080},
                {IN_ARENA, 2726400}, {IN_ARENA, 8633776}, {IN_ARENA, 8633904}, {IN_ARENA, 8634032}, {IN_ARENA, 8634160},
                {IN_ARENA, 2726528}, {IN_ARENA, 13524880}, {IN_ARENA, 13525008}, {IN_TRACE, 7879152},
                {IN_TRACE, 7879280},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_grad_generator_batchNorm2_mean, 108, operands, 14, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13524880, 31794688, 1, 1, 128);
        if (call->kept) keep(call, thread, threads, 13525008, 31794816, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 13524880}, {IN_ARENA, 17520144}, {IN_ARENA, 33609952}, {IN_ARENA, 12703248},
                {IN_ARENA, 13525008}, {IN_ARENA, 18322960},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm2_mean_sum, 109, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 18322960, 31794944, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 1907200}, {IN_ARENA, 16901648}};
            run(kernels->cdcgan_step_pack_generator_convTranspose1_kernel_2, 110, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 18322960}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_transform_grad_generator_batchNorm2_mean_sum, 111, operands, 2, NULL, call,
                scratch, thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16901648}, {IN_ARENA, 29431200}};
            run(kernels->cdcgan_step_transform_generator_convTranspose1_kernel, 112, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16901648}, {IN_ARENA, 12703248}, {IN_ARENA, 29431200}};
            run(kernels->cdcgan_step_products_of_grad_generator_convTranspose1, 113, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 16901648}, {IN_ARENA, 25499152}};
            run(kernels->cdcgan_step_grad_generator_convTranspose1, 114, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 25499152, 32597760, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11097616}, {IN_ARENA, 16901648}};
            run(kernels->cdcgan_step_transform_generator_reshape1, 115, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29431200}, {IN_ARENA, 12703248}, {IN_ARENA, 16901648}};
            run(kernels->cdcgan_step_products_of_grad_generator_convTranspose1_2, 116, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 29431200}, {IN_ARENA, 12703248}};
            run(kernels->cdcgan_step_grad_generator_convTranspose1_2, 117, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 12703248, 34203392, 1, 1, 819200);
        {
            static const operand operands[] = {
                {IN_ARENA, 25499152}, {IN_ARENA, 11097616}, {IN_ARENA, 1882112}, {IN_ARENA, 9491984},
                {IN_ARENA, 27698848}, {IN_ARENA, 27711392}, {IN_ARENA, 13522448}, {IN_ARENA, 18740752},
                {IN_ARENA, 18753296}, {IN_ARENA, 15128080},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm1_normalised, 118, operands, 10, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 13522448, 35022592, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 15128080}, {IN_ARENA, 27711392}, {IN_ARENA, 18740752}, {IN_ARENA, 1882112},
                {IN_ARENA, 18753296}, {IN_ARENA, 6945200}, {IN_ARENA, 6957744}, {IN_ARENA, 6970288},
                {IN_ARENA, 6982832}, {IN_ARENA, 1894656}, {IN_ARENA, 11097616}, {IN_ARENA, 11110160},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_grad_generator_batchNorm1_mean, 119, operands, 12, numbers, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11097616, 36628224, 1, 1, 12544);
        if (call->kept) keep(call, thread, threads, 11110160, 36640768, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 512}, {IN_ARENA, 15128080}};
            run(kernels->cdcgan_step_pack_generator_dense1_kernel_2, 120, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 11097616}, {IN_ARENA, 9491984}, {IN_ARENA, 27698848}, {IN_ARENA, 13522448},
                {IN_ARENA, 11110160}, {IN_ARENA, 17135120},
            };
            run(kernels->cdcgan_step_grad_generator_batchNorm1_mean_sum, 121, operands, 6, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 17135120, 36653312, 49, 128, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11373584}, {IN_ARENA, 17135120}, {IN_ARENA, 15128080}};
            run(kernels->cdcgan_step_grad_generator_dense1, 122, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11373584, 38258944, 1, 128, 150);
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 33610336}, {IN_ARENA, 17135120}, {IN_TRACE, 5153264},
            };
            run(kernels->cdcgan_step_grad_generator_dense1_2, 123, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 38278144, 1, 1, 1881600);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11373584}, {IN_ARENA, 11392784}};
            run(kernels->cdcgan_step_grad_generator_concat1, 124, operands, 2, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11392784, 40159744, 1, 128, 50);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11392784}, {IN_ARENA, 11373584}};
            run(kernels->cdcgan_step_pack_grad_generator_concat1, 125, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11381776}, {IN_ARENA, 29429920}, {IN_ARENA, 11373584}, {IN_TRACE, 5152752},
            };
            run(kernels->cdcgan_step_grad_generator_embedding1, 126, operands, 4, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11381776, 40166144, 1, 1, 500);
        {
            static const operand operands[] = {
                {IN_ARENA, 9063024}, {IN_ARENA, 27924640}, {IN_ARENA, 9066224}, {IN_ARENA, 27927840},
                {IN_ARENA, 2966496},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_conv1_kernel, 127, operands, 5, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 25294352}, {IN_ARENA, 9069552}, {IN_ARENA, 9274352}, {IN_ARENA, 2969760},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_discriminator_conv2_kernel, 128, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 3180976}, {IN_ARENA, 11381776}, {IN_ARENA, 3181488}, {IN_ARENA, 0},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_generator_embedding1_embeddings, 129, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 3182000}, {IN_ARENA, 9491984}, {IN_ARENA, 5063600}, {IN_ARENA, 512},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_generator_dense1_kernel, 130, operands, 4, numbers, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 12703248}, {IN_ARENA, 6995376}, {IN_ARENA, 7814576}, {IN_ARENA, 1907200},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_generator_convTranspose1_kernel, 131, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 27104784}, {IN_ARENA, 8634288}, {IN_ARENA, 8839088}, {IN_ARENA, 2726656},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_generator_convTranspose2_kernel, 132, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {
                {IN_ARENA, 9044144}, {IN_ARENA, 27309584}, {IN_ARENA, 9045744}, {IN_ARENA, 2931584},
            };
            static const uint32_t numbers[] = {0u};
            run(kernels->cdcgan_step_update_generator_convTranspose3_kernel, 133, operands, 4, numbers, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 113280}};
            static const uint32_t numbers[] = {2216827085u};
            run(kernels->cdcgan_step_trace_mask_dropout1_real, 134, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 1718912}};
            static const uint32_t numbers[] = {3049075450u};
            run(kernels->cdcgan_step_trace_mask_dropout2_real, 135, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 2521856}};
            static const uint32_t numbers[] = {252519588u};
            run(kernels->cdcgan_step_trace_mask_dropout1_real, 136, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_TRACE, 4127488}};
            static const uint32_t numbers[] = {1931232299u};
            run(kernels->cdcgan_step_trace_mask_dropout2_real, 137, operands, 1, numbers, call, scratch, thread,
                threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 25294352}, {IN_TRACE, 4941536}};
            run(kernels->cdcgan_step_trace_grad_discriminator_conv2_kernel, 138, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 18753296}, {IN_TRACE, 7034864}};
            run(kernels->cdcgan_step_trace_grad_generator_batchNorm1_gamma, 139, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 18740752}, {IN_TRACE, 7047408}};
            run(kernels->cdcgan_step_trace_grad_generator_batchNorm1_gamma, 140, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 12703248}, {IN_TRACE, 7059952}};
            run(kernels->cdcgan_step_trace_grad_generator_convTranspose1_kernel, 141, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->trace) {
            static const operand operands[] = {{IN_ARENA, 27104784}, {IN_TRACE, 7879408}};
            run(kernels->cdcgan_step_trace_grad_generator_convTranspose2_kernel, 142, operands, 2, NULL, call, scratch,
                thread, threads);
        }
    }
}

static void cdcgan_generate(const bespoke_call *call) {
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 33632096 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_generator_embedding1_embeddings, 0, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_INPUTS, 1}, {IN_ARENA, 9492624}};
            run(kernels->cdcgan_generate_generator_embedding1_one_hot, 1, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9492624, 0, 1, 64, 10);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11373584}, {IN_ARENA, 9492624}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_embedding1, 2, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11373584, 640, 1, 64, 50);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 512}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_generator_dense1_kernel, 3, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_INPUTS, 0}, {IN_ARENA, 11373584}, {IN_ARENA, 12176400}};
            run(kernels->cdcgan_generate_generator_concat1, 4, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 12176400, 3840, 1, 64, 150);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 11373584}, {IN_ARENA, 12176400}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_dense1, 5, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 11373584, 13440, 49, 64, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2945728}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_batchNorm1_inverse_deviation, 6, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 816256, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11373584}, {IN_ARENA, 2933184}, {IN_ARENA, 9491984}, {IN_ARENA, 1882112},
                {IN_ARENA, 1894656}, {IN_ARENA, 14509584},
            };
            run(kernels->cdcgan_generate_generator_leakyReLU1, 7, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 14509584, 828800, 49, 64, 256);
        {
            static const operand operands[] = {{IN_ARENA, 1907200}, {IN_ARENA, 13690384}};
            run(kernels->cdcgan_step_pack_generator_convTranspose1_kernel, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 14509584}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_transform_generator_reshape1, 9, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 13690384}, {IN_ARENA, 15791632}};
            run(kernels->cdcgan_step_transform_generator_convTranspose1_kernel, 10, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13690384}, {IN_ARENA, 9491984}, {IN_ARENA, 15791632}};
            run(kernels->cdcgan_generate_products_of_generator_convTranspose1, 11, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13690384}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_convTranspose1, 12, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 1631616, 49, 64, 128);
        {
            static const operand operands[] = {{IN_ARENA, 2958400}, {IN_ARENA, 10294800}};
            run(kernels->cdcgan_generate_generator_batchNorm2_inverse_deviation, 13, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10294800, 2033024, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 2958272}, {IN_ARENA, 10294800}, {IN_ARENA, 2726400},
                {IN_ARENA, 2726528}, {IN_ARENA, 9893392},
            };
            run(kernels->cdcgan_generate_generator_leakyReLU2, 14, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9893392, 2033152, 49, 64, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2726656}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_generator_convTranspose2_kernel, 15, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 9893392}, {IN_ARENA, 11482192}};
            run(kernels->cdcgan_generate_transform_generator_leakyReLU2, 16, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 12664144}};
            run(kernels->cdcgan_step_transform_generator_convTranspose2_kernel, 17, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 11482192}, {IN_ARENA, 12664144}};
            run(kernels->cdcgan_generate_products_of_generator_convTranspose2, 18, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 11482192}};
            run(kernels->cdcgan_generate_generator_convTranspose2, 19, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 11482192, 2434560, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2958592}, {IN_ARENA, 10296400}};
            run(kernels->cdcgan_generate_generator_batchNorm3_inverse_deviation, 20, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 10296400, 3237376, 1, 1, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2931584}, {IN_ARENA, 10294800}};
            run(kernels->cdcgan_step_pack_generator_convTranspose3_kernel, 21, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 11482192}, {IN_ARENA, 2958528}, {IN_ARENA, 10296400}, {IN_ARENA, 2931456},
                {IN_ARENA, 2931520}, {IN_ARENA, 9491984},
            };
            run(kernels->cdcgan_generate_generator_leakyReLU3, 22, operands, 6, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 3237440, 196, 64, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 10294800}, {IN_OUTPUTS, 0}};
            run(kernels->cdcgan_generate_output_image, 23, operands, 3, NULL, call, scratch, thread, threads);
        }
    }
}

static void cdcgan_generate_one(const bespoke_call *call) {
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        {
            static const operand operands[] = {{IN_ARENA, 0}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_generator_embedding1_embeddings, 0, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_INPUTS, 1}, {IN_ARENA, 9492688}};
            run(kernels->cdcgan_generate_one_generator_embedding1_one_hot, 1, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9492688, 0, 1, 1, 10);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9492624}, {IN_ARENA, 9492688}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_one_generator_embedding1, 2, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9492624, 16, 1, 1, 50);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_INPUTS, 0}, {IN_ARENA, 9492624}, {IN_ARENA, 9504528}};
            run(kernels->cdcgan_generate_one_generator_concat1, 3, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9504528, 80, 1, 1, 150);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 9504528}, {IN_ARENA, 512}};
            run(kernels->cdcgan_generate_one_generator_dense1, 4, operands, 3, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 240, 49, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2945728}, {IN_ARENA, 9504528}};
            run(kernels->cdcgan_generate_generator_batchNorm1_inverse_deviation, 5, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9504528, 12784, 1, 1, 12544);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 2933184}, {IN_ARENA, 9504528}, {IN_ARENA, 1882112}, {IN_ARENA, 1894656},
                {IN_ARENA, 9554704},
            };
            run(kernels->cdcgan_generate_one_generator_leakyReLU1, 6, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9554704, 25328, 49, 1, 256);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9554704}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_one_shift_generator_reshape1, 7, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9554704}, {IN_ARENA, 9491984}, {IN_ARENA, 1907200}};
            run(kernels->cdcgan_generate_one_generator_convTranspose1, 8, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9554704, 37872, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2958400}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_batchNorm2_inverse_deviation, 9, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 44144, 1, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9554704}, {IN_ARENA, 2958272}, {IN_ARENA, 9491984}, {IN_ARENA, 2726400}, {IN_ARENA, 2726528},
                {IN_ARENA, 9510800},
            };
            run(kernels->cdcgan_generate_one_generator_leakyReLU2, 10, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9510800, 44272, 49, 1, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9510800}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_one_shift_generator_leakyReLU2, 11, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9510800}, {IN_ARENA, 9491984}, {IN_ARENA, 2726656}};
            run(kernels->cdcgan_generate_one_generator_convTranspose2, 12, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9510800, 50544, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 2958592}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_generator_batchNorm3_inverse_deviation, 13, operands, 2, NULL, call, NULL,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 63088, 1, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9510800}, {IN_ARENA, 2958528}, {IN_ARENA, 9491984}, {IN_ARENA, 2931456}, {IN_ARENA, 2931520},
                {IN_ARENA, 9529616},
            };
            run(kernels->cdcgan_generate_one_generator_leakyReLU3, 14, operands, 6, NULL, call, NULL, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9529616, 63152, 196, 1, 64);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9529616}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_generate_one_shift_generator_leakyReLU3, 15, operands, 2, NULL, call, NULL, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9529616}, {IN_ARENA, 9491984}, {IN_ARENA, 2931584}};
            run(kernels->cdcgan_generate_one_generator_convTranspose3, 16, operands, 3, NULL, call, NULL, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9529616, 75696, 784, 1, 1);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9529616}, {IN_OUTPUTS, 0}};
            run(kernels->cdcgan_generate_one_output_image, 17, operands, 2, NULL, call, NULL, thread, threads);
        }
    }
}

static void cdcgan_discriminate(const bespoke_call *call) {
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 33632096 + (size_t)thread * 39424;
        {
            static const operand operands[] = {{IN_ARENA, 2958656}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_pack_discriminator_embedding1_embeddings, 0, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        {
            static const operand operands[] = {{IN_INPUTS, 1}, {IN_ARENA, 9617424}};
            run(kernels->cdcgan_discriminate_discriminator_embedding1_one_hot, 1, operands, 2, NULL, call, scratch,
                thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9617424, 0, 1, 128, 10);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9692688}, {IN_ARENA, 9617424}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_discriminator_embedding1_real, 2, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9692688, 1280, 784, 128, 1);
        {
            static const operand operands[] = {{IN_ARENA, 2966496}, {IN_ARENA, 9793040}};
            run(kernels->cdcgan_step_pack_discriminator_conv1_kernel, 3, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_INPUTS, 0}, {IN_ARENA, 9692688}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_discriminator_concat1_real, 4, operands, 3, NULL, call, scratch, thread, threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 101632, 784, 128, 2);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 9491984}, {IN_ARENA, 9793040}, {IN_ARENA, 2969696}, {IN_ARENA, 13464656},
            };
            run(kernels->cdcgan_discriminate_discriminator_leakyReLU1, 5, operands, 4, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 13464656, 302336, 196, 128, 64);
        {
            static const operand operands[] = {{IN_ARENA, 2969760}, {IN_ARENA, 15070288}};
            run(kernels->cdcgan_step_pack_discriminator_conv2_kernel, 6, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13464656}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_transform_discriminator_dropout1_real, 7, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        {
            static const operand operands[] = {{IN_ARENA, 15070288}, {IN_ARENA, 15826256}};
            run(kernels->cdcgan_step_transform_discriminator_conv2_kernel, 8, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13464656}, {IN_ARENA, 9491984}, {IN_ARENA, 15826256}};
            run(kernels->cdcgan_step_products_of_discriminator_conv2_real_product, 9, operands, 3, NULL, call, scratch,
                thread, threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 13464656}, {IN_ARENA, 9491984}};
            run(kernels->cdcgan_step_discriminator_conv2_real_product, 10, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 9491984, 1907968, 49, 128, 128);
        {
            static const operand operands[] = {{IN_ARENA, 3174688}, {IN_ARENA, 11097616}};
            run(kernels->cdcgan_step_pack_discriminator_dense1_kernel, 11, operands, 2, NULL, call, scratch, thread,
                threads);
        }
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {{IN_ARENA, 9491984}, {IN_ARENA, 3174560}, {IN_ARENA, 10294800}};
            run(kernels->cdcgan_discriminate_discriminator_leakyReLU2, 12, operands, 3, NULL, call, scratch, thread,
                threads);
        }
        if (call->kept) keep(call, thread, threads, 10294800, 2710784, 49, 128, 128);
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        {
            static const operand operands[] = {
                {IN_ARENA, 10294800}, {IN_ARENA, 11097616}, {IN_ARENA, 3180960}, {IN_OUTPUTS, 0},
            };
            run(kernels->cdcgan_discriminate_output_logits, 13, operands, 4, NULL, call, scratch, thread, threads);
        }
    }
}

static const bespoke_setting cdcgan_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "128"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "2f32d33ae6ce4521"},
    {"discriminator", "a433bd3518029472"},
};

static const bespoke_tensor cdcgan_states[60] = {
    {"generator/embedding1/embeddings", 0, 2, {10, 50, 1, 1}, 500, 0},
    {"generator/dense1/kernel", 0, 2, {150, 12544, 1, 1}, 1881600, 512},
    {"generator/batchNorm1/gamma", 0, 1, {12544, 1, 1, 1}, 12544, 1882112},
    {"generator/batchNorm1/beta", 0, 1, {12544, 1, 1, 1}, 12544, 1894656},
    {"generator/convTranspose1/kernel", 0, 4, {5, 5, 128, 256}, 819200, 1907200},
    {"generator/batchNorm2/gamma", 0, 1, {128, 1, 1, 1}, 128, 2726400},
    {"generator/batchNorm2/beta", 0, 1, {128, 1, 1, 1}, 128, 2726528},
    {"generator/convTranspose2/kernel", 0, 4, {5, 5, 64, 128}, 204800, 2726656},
    {"generator/batchNorm3/gamma", 0, 1, {64, 1, 1, 1}, 64, 2931456},
    {"generator/batchNorm3/beta", 0, 1, {64, 1, 1, 1}, 64, 2931520},
    {"generator/convTranspose3/kernel", 0, 4, {5, 5, 1, 64}, 1600, 2931584},
    {"generator/batchNorm1/moving_mean", 1, 1, {12544, 1, 1, 1}, 12544, 2933184},
    {"generator/batchNorm1/moving_variance", 1, 1, {12544, 1, 1, 1}, 12544, 2945728},
    {"generator/batchNorm2/moving_mean", 1, 1, {128, 1, 1, 1}, 128, 2958272},
    {"generator/batchNorm2/moving_variance", 1, 1, {128, 1, 1, 1}, 128, 2958400},
    {"generator/batchNorm3/moving_mean", 1, 1, {64, 1, 1, 1}, 64, 2958528},
    {"generator/batchNorm3/moving_variance", 1, 1, {64, 1, 1, 1}, 64, 2958592},
    {"discriminator/embedding1/embeddings", 0, 2, {10, 784, 1, 1}, 7840, 2958656},
    {"discriminator/conv1/kernel", 0, 4, {5, 5, 2, 64}, 3200, 2966496},
    {"discriminator/conv1/bias", 0, 1, {64, 1, 1, 1}, 64, 2969696},
    {"discriminator/conv2/kernel", 0, 4, {5, 5, 64, 128}, 204800, 2969760},
    {"discriminator/conv2/bias", 0, 1, {128, 1, 1, 1}, 128, 3174560},
    {"discriminator/dense1/kernel", 0, 2, {6272, 1, 1, 1}, 6272, 3174688},
    {"discriminator/dense1/bias", 0, 1, {1, 1, 1, 1}, 1, 3180960},
    {"adam/generator/embedding1/embeddings/m", 2, 2, {10, 50, 1, 1}, 500, 3180976},
    {"adam/generator/embedding1/embeddings/v", 2, 2, {10, 50, 1, 1}, 500, 3181488},
    {"adam/generator/dense1/kernel/m", 2, 2, {150, 12544, 1, 1}, 1881600, 3182000},
    {"adam/generator/dense1/kernel/v", 2, 2, {150, 12544, 1, 1}, 1881600, 5063600},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {12544, 1, 1, 1}, 12544, 6945200},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {12544, 1, 1, 1}, 12544, 6957744},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {12544, 1, 1, 1}, 12544, 6970288},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {12544, 1, 1, 1}, 12544, 6982832},
    {"adam/generator/convTranspose1/kernel/m", 2, 4, {5, 5, 128, 256}, 819200, 6995376},
    {"adam/generator/convTranspose1/kernel/v", 2, 4, {5, 5, 128, 256}, 819200, 7814576},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {128, 1, 1, 1}, 128, 8633776},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {128, 1, 1, 1}, 128, 8633904},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {128, 1, 1, 1}, 128, 8634032},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {128, 1, 1, 1}, 128, 8634160},
    {"adam/generator/convTranspose2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 8634288},
    {"adam/generator/convTranspose2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 8839088},
    {"adam/generator/batchNorm3/gamma/m", 2, 1, {64, 1, 1, 1}, 64, 9043888},
    {"adam/generator/batchNorm3/gamma/v", 2, 1, {64, 1, 1, 1}, 64, 9043952},
    {"adam/generator/batchNorm3/beta/m", 2, 1, {64, 1, 1, 1}, 64, 9044016},
    {"adam/generator/batchNorm3/beta/v", 2, 1, {64, 1, 1, 1}, 64, 9044080},
    {"adam/generator/convTranspose3/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, 9044144},
    {"adam/generator/convTranspose3/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, 9045744},
    {"adam/discriminator/embedding1/embeddings/m", 2, 2, {10, 784, 1, 1}, 7840, 9047344},
    {"adam/discriminator/embedding1/embeddings/v", 2, 2, {10, 784, 1, 1}, 7840, 9055184},
    {"adam/discriminator/conv1/kernel/m", 2, 4, {5, 5, 2, 64}, 3200, 9063024},
    {"adam/discriminator/conv1/kernel/v", 2, 4, {5, 5, 2, 64}, 3200, 9066224},
    {"adam/discriminator/conv1/bias/m", 2, 1, {64, 1, 1, 1}, 64, 9069424},
    {"adam/discriminator/conv1/bias/v", 2, 1, {64, 1, 1, 1}, 64, 9069488},
    {"adam/discriminator/conv2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, 9069552},
    {"adam/discriminator/conv2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, 9274352},
    {"adam/discriminator/conv2/bias/m", 2, 1, {128, 1, 1, 1}, 128, 9479152},
    {"adam/discriminator/conv2/bias/v", 2, 1, {128, 1, 1, 1}, 128, 9479280},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {6272, 1, 1, 1}, 6272, 9479408},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {6272, 1, 1, 1}, 6272, 9485680},
    {"adam/discriminator/dense1/bias/m", 2, 1, {1, 1, 1, 1}, 1, 9491952},
    {"adam/discriminator/dense1/bias/v", 2, 1, {1, 1, 1, 1}, 1, 9491968},
};

#define cdcgan_initialise_inputs NULL

#define cdcgan_initialise_outputs NULL

#define cdcgan_initialise_traced NULL

#define cdcgan_initialise_kept NULL

static const bespoke_kernel cdcgan_initialise_kernels[1] = {
    {"cdcgan_initialise_states", "", 0.0, 0.0, 37967612.0},
};

static const bespoke_tensor cdcgan_step_inputs[2] = {
    {"real", 3, 4, {128, 28, 28, 1}, 100352, 0},
    {"label/real", 3, 1, {128, 1, 1, 1}, 128, 0},
};

static const bespoke_tensor cdcgan_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor cdcgan_step_traced[29] = {
    {"noise", 3, 2, {128, 100, 1, 1}, 12800, 0},
    {"label", 3, 1, {128, 1, 1, 1}, 128, 12800},
    {"fake", 3, 4, {128, 28, 28, 1}, 100352, 12928},
    {"mask/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 113280},
    {"mask/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 1718912},
    {"logits/real", 3, 2, {128, 1, 1, 1}, 128, 2521728},
    {"mask/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 2521856},
    {"mask/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 4127488},
    {"logits/fake", 3, 2, {128, 1, 1, 1}, 128, 4930304},
    {"grad/discriminator/embedding1/embeddings", 3, 2, {10, 784, 1, 1}, 7840, 4930432},
    {"grad/discriminator/conv1/kernel", 3, 4, {5, 5, 2, 64}, 3200, 4938272},
    {"grad/discriminator/conv1/bias", 3, 1, {64, 1, 1, 1}, 64, 4941472},
    {"grad/discriminator/conv2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 4941536},
    {"grad/discriminator/conv2/bias", 3, 1, {128, 1, 1, 1}, 128, 5146336},
    {"grad/discriminator/dense1/kernel", 3, 2, {6272, 1, 1, 1}, 6272, 5146464},
    {"grad/discriminator/dense1/bias", 3, 1, {1, 1, 1, 1}, 1, 5152736},
    {"grad/generator/embedding1/embeddings", 3, 2, {10, 50, 1, 1}, 500, 5152752},
    {"grad/generator/dense1/kernel", 3, 2, {150, 12544, 1, 1}, 1881600, 5153264},
    {"grad/generator/batchNorm1/gamma", 3, 1, {12544, 1, 1, 1}, 12544, 7034864},
    {"grad/generator/batchNorm1/beta", 3, 1, {12544, 1, 1, 1}, 12544, 7047408},
    {"grad/generator/convTranspose1/kernel", 3, 4, {5, 5, 128, 256}, 819200, 7059952},
    {"grad/generator/batchNorm2/gamma", 3, 1, {128, 1, 1, 1}, 128, 7879152},
    {"grad/generator/batchNorm2/beta", 3, 1, {128, 1, 1, 1}, 128, 7879280},
    {"grad/generator/convTranspose2/kernel", 3, 4, {5, 5, 64, 128}, 204800, 7879408},
    {"grad/generator/batchNorm3/gamma", 3, 1, {64, 1, 1, 1}, 64, 8084208},
    {"grad/generator/batchNorm3/beta", 3, 1, {64, 1, 1, 1}, 64, 8084272},
    {"grad/generator/convTranspose3/kernel", 3, 4, {5, 5, 1, 64}, 1600, 8084336},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 8085936},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 8085952},
};

static const bespoke_tensor cdcgan_step_kept[72] = {
    {"label", 3, 1, {128, 1, 1, 1}, 128, 0},
    {"generator/embedding1/one_hot", 3, 2, {128, 10, 1, 1}, 1280, 128},
    {"discriminator/embedding1/real/one_hot", 3, 2, {128, 10, 1, 1}, 1280, 1408},
    {"generator/embedding1", 3, 2, {128, 50, 1, 1}, 6400, 2688},
    {"noise", 3, 2, {128, 100, 1, 1}, 12800, 9088},
    {"generator/concat1", 3, 2, {128, 150, 1, 1}, 19200, 21888},
    {"generator/dense1", 3, 2, {128, 12544, 1, 1}, 1605632, 41088},
    {"generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 1646720},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 1659264},
    {"generator/leakyReLU1", 3, 2, {128, 12544, 1, 1}, 1605632, 1671808},
    {"generator/convTranspose1", 3, 4, {128, 7, 7, 128}, 802816, 3277440},
    {"generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 4080256},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 4080384},
    {"generator/leakyReLU2", 3, 4, {128, 7, 7, 128}, 802816, 4080512},
    {"generator/convTranspose2", 3, 4, {128, 14, 14, 64}, 1605632, 4883328},
    {"generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 6488960},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 6489024},
    {"generator/leakyReLU3", 3, 4, {128, 14, 14, 64}, 1605632, 6489088},
    {"generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 8094720},
    {"discriminator/embedding1/real", 3, 2, {128, 784, 1, 1}, 100352, 8195072},
    {"discriminator/concat1/real", 3, 4, {128, 28, 28, 2}, 200704, 8295424},
    {"discriminator/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 8496128},
    {"discriminator/conv2/real/product", 3, 4, {128, 7, 7, 128}, 802816, 10101760},
    {"discriminator/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 10904576},
    {"grad/loss/discriminator/real", 3, 2, {128, 1, 1, 1}, 128, 11707392},
    {"discriminator/embedding1/fake", 3, 2, {128, 784, 1, 1}, 100352, 11707520},
    {"discriminator/concat1/fake", 3, 4, {128, 28, 28, 2}, 200704, 11807872},
    {"discriminator/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 12008576},
    {"discriminator/conv2/fake/product", 3, 4, {128, 7, 7, 128}, 802816, 13614208},
    {"discriminator/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 14417024},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {128, 7, 7, 128}, 802816, 15219840},
    {"grad/loss/discriminator/fake", 3, 2, {128, 1, 1, 1}, 128, 16022656},
    {"grad/loss/generator", 3, 2, {128, 1, 1, 1}, 128, 16022784},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {128, 7, 7, 128}, 802816, 16022912},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 16825728},
    {"grad/discriminator/conv2/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 16825856},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 18431488},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {128, 14, 14, 64}, 1605632, 20037120},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 21642752},
    {"grad/discriminator/conv1/fake/product", 3, 4, {128, 28, 28, 2}, 200704, 21642816},
    {"grad/discriminator/conv1/fake/product#2", 3, 4, {128, 28, 28, 2}, 200704, 21843520},
    {"grad/discriminator/concat1/fake", 3, 4, {128, 28, 28, 1}, 100352, 22044224},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {128, 7, 7, 128}, 802816, 22144576},
    {"grad/discriminator/conv2/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 22947392},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 24553024},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {128, 14, 14, 64}, 1605632, 24757824},
    {"grad/discriminator/conv1/real/product", 3, 4, {128, 28, 28, 2}, 200704, 26363456},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 2, 64}, 3200, 26564160},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 2, 64}, 3200, 26567360},
    {"grad/discriminator/concat1/real", 3, 4, {128, 28, 28, 1}, 100352, 26570560},
    {"grad/generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 26670912},
    {"grad/generator/batchNorm3/normalised", 3, 4, {128, 14, 14, 64}, 1605632, 26771264},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 28376896},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 28378496},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 28378560},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {128, 14, 14, 64}, 1605632, 28378624},
    {"grad/generator/convTranspose2", 3, 4, {128, 7, 7, 128}, 802816, 29984256},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 30787072},
    {"grad/generator/batchNorm2/normalised", 3, 4, {128, 7, 7, 128}, 802816, 30991872},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 31794688},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 31794816},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {128, 7, 7, 128}, 802816, 31794944},
    {"grad/generator/convTranspose1", 3, 4, {128, 7, 7, 256}, 1605632, 32597760},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 34203392},
    {"grad/generator/batchNorm1/normalised", 3, 2, {128, 12544, 1, 1}, 1605632, 35022592},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 36628224},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 36640768},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {128, 12544, 1, 1}, 1605632, 36653312},
    {"grad/generator/dense1", 3, 2, {128, 150, 1, 1}, 19200, 38258944},
    {"grad/generator/dense1#2", 3, 2, {150, 12544, 1, 1}, 1881600, 38278144},
    {"grad/generator/concat1", 3, 2, {128, 50, 1, 1}, 6400, 40159744},
    {"grad/generator/embedding1", 3, 2, {10, 50, 1, 1}, 500, 40166144},
};

static const bespoke_kernel cdcgan_step_kernels[143] = {
    {"cdcgan_step_label", "Models/CDCGAN.swift:23", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_generator_embedding1_embeddings", "Models/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_step_discriminator_embedding1_real_one_hot", "Models/CDCGAN.swift:7", 0.0, 0.0, 11264.0},
    {"cdcgan_step_generator_embedding1", "Models/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_noise", "Models/CDCGAN.swift:23", 0.0, 0.0, 51200.0},
    {"cdcgan_step_pack_generator_dense1_kernel", "Models/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_step_generator_concat1", "Models/CDCGAN.swift:7", 0.0, 0.0, 230400.0},
    {"cdcgan_step_generator_dense1", "Models/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_generator_batchNorm1_mean", "Models/CDCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"cdcgan_step_sums_for_generator_batchNorm1_variance_sum", "Models/CDCGAN.swift:8", 0.0, 0.0, 6472704.0},
    {"cdcgan_step_generator_batchNorm1_inverse_deviation", "Models/CDCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"cdcgan_step_generator_leakyReLU1", "Models/CDCGAN.swift:8", 0.0, 0.0, 13045760.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_generator_reshape1", "Models/CDCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_products_of_generator_convTranspose1", "Models/CDCGAN.swift:10", 7054819328.0, 2147483648.0,
        58720256.0},
    {"cdcgan_step_generator_convTranspose1", "Models/CDCGAN.swift:10", 0.0, 0.0, 19988480.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_mean_sum", "Models/CDCGAN.swift:10", 0.0, 0.0, 3211264.0},
    {"cdcgan_step_generator_batchNorm2_mean", "Models/CDCGAN.swift:10", 0.0, 0.0, 1536.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_variance_sum", "Models/CDCGAN.swift:10", 0.0, 0.0, 3211776.0},
    {"cdcgan_step_generator_batchNorm2_inverse_deviation", "Models/CDCGAN.swift:10", 0.0, 0.0, 1536.0},
    {"cdcgan_step_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 6424576.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_generator_convTranspose2", "Models/CDCGAN.swift:11", 2147483648.0, 1015021568.0,
        29261824.0},
    {"cdcgan_step_generator_convTranspose2", "Models/CDCGAN.swift:11", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_mean_sum", "Models/CDCGAN.swift:11", 0.0, 0.0, 6422528.0},
    {"cdcgan_step_generator_batchNorm3_mean", "Models/CDCGAN.swift:11", 0.0, 0.0, 768.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_variance_sum", "Models/CDCGAN.swift:11", 0.0, 0.0, 6422784.0},
    {"cdcgan_step_generator_batchNorm3_inverse_deviation", "Models/CDCGAN.swift:11", 0.0, 0.0, 768.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel", "Models/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_generator_leakyReLU3", "Models/CDCGAN.swift:11", 0.0, 0.0, 12846080.0},
    {"cdcgan_step_pack_discriminator_embedding1_embeddings", "Models/CDCGAN.swift:16", 0.0, 0.0, 62720.0},
    {"cdcgan_step_generator_tanh1", "Models/CDCGAN.swift:12", 73547776.0, 73547776.0, 6830336.0},
    {"cdcgan_step_discriminator_embedding1_real", "Models/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel", "Models/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_discriminator_concat1_real", "Models/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_discriminator_dropout1_real", "Models/CDCGAN.swift:18", 147095552.0, 147095552.0, 7238400.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_discriminator_dropout1_real", "Models/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_discriminator_conv2_real_product", "Models/CDCGAN.swift:19", 2147483648.0, 1015021568.0,
        29261824.0},
    {"cdcgan_step_discriminator_conv2_real_product", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel", "Models/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_discriminator_dropout2_real", "Models/CDCGAN.swift:19", 0.0, 0.0, 6423040.0},
    {"cdcgan_step_grad_loss_discriminator_real", "Models/CDCGAN.swift:20", 1605632.0, 1605632.0, 3236868.0},
    {"cdcgan_step_discriminator_embedding1_fake", "Models/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_discriminator_concat1_fake", "Models/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_discriminator_dropout1_fake", "Models/CDCGAN.swift:18", 147095552.0, 147095552.0, 7238400.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake", "Models/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_discriminator_conv2_fake_product", "Models/CDCGAN.swift:19", 2147483648.0, 1015021568.0,
        29261824.0},
    {"cdcgan_step_discriminator_conv2_fake_product", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_fake", "Models/CDCGAN.swift:19", 0.0, 0.0, 9659392.0},
    {"cdcgan_step_grad_loss_generator", "Models/CDCGAN.swift:20", 1605632.0, 1605632.0, 3237380.0},
    {"cdcgan_step_output_loss_discriminator", "Models/CDCGAN.swift:23", 0.0, 0.0, 36.0},
    {"cdcgan_step_update_discriminator_dense1_bias", "Models/CDCGAN.swift:20", 0.0, 0.0, 32.0},
    {"cdcgan_step_pack_grad_loss_discriminator_fake", "Models/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_fake_2", "Models/CDCGAN.swift:19", 0.0, 0.0, 6448128.0},
    {"cdcgan_step_grad_discriminator_conv2_fake_bias", "Models/CDCGAN.swift:19", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel_2", "Models/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_fake", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_2", "Models/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_fake_product", "Models/CDCGAN.swift:19", 2147483648.0,
        1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_fake_product", "Models/CDCGAN.swift:19", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake_2", "Models/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/CDCGAN.swift:19", 2147483648.0,
        1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_leakyReLU1_fake", "Models/CDCGAN.swift:18", 0.0, 0.0, 25690624.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel_2", "Models/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_grad_discriminator_conv1_fake_bias", "Models/CDCGAN.swift:18", 0.0, 0.0, 256.0},
    {"cdcgan_step_grad_discriminator_conv1_fake_product", "Models/CDCGAN.swift:18", 147095552.0, 147095552.0,
        8041984.0},
    {"cdcgan_step_grad_discriminator_concat1_fake", "Models/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel_2", "Models/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_pack_grad_discriminator_reshape1_fake", "Models/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_real", "Models/CDCGAN.swift:20", 1605632.0, 1605632.0, 6448128.0},
    {"cdcgan_step_pack_grad_loss_discriminator_real", "Models/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_update_discriminator_dense1_kernel", "Models/CDCGAN.swift:20", 3211264.0, 3211264.0, 6574080.0},
    {"cdcgan_step_update_discriminator_conv2_bias", "Models/CDCGAN.swift:19", 0.0, 0.0, 3584.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_real", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_3", "Models/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_real_product", "Models/CDCGAN.swift:19", 2147483648.0,
        1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_real_product", "Models/CDCGAN.swift:19", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_discriminator_dropout1_real_2", "Models/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_real_product_2", "Models/CDCGAN.swift:19", 2147483648.0,
        1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_real_product_2", "Models/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_grad_discriminator_leakyReLU1_real", "Models/CDCGAN.swift:18", 0.0, 0.0, 19267584.0},
    {"cdcgan_step_update_discriminator_conv1_bias", "Models/CDCGAN.swift:18", 0.0, 0.0, 1792.0},
    {"cdcgan_step_grad_discriminator_conv1_real_product", "Models/CDCGAN.swift:18", 147095552.0, 147095552.0,
        7238144.0},
    {"cdcgan_step_adam_discriminator_conv1_kernel", "Models/CDCGAN.swift:18", 294191104.0, 294191104.0, 14476288.0},
    {"cdcgan_step_grad_discriminator_concat1_real", "Models/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_grad_discriminator_reshape1_real", "Models/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_update_discriminator_embedding1_embeddings", "Models/CDCGAN.swift:16", 4014080.0, 4014080.0,
        1001216.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel_2", "Models/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_grad_generator_tanh1", "Models/CDCGAN.swift:12", 0.0, 0.0, 1204224.0},
    {"cdcgan_step_grad_generator_batchNorm3_normalised", "Models/CDCGAN.swift:12", 73547776.0, 73547776.0, 19676160.0},
    {"cdcgan_step_grad_generator_convTranspose3", "Models/CDCGAN.swift:12", 73547776.0, 73547776.0, 6830336.0},
    {"cdcgan_step_grad_generator_batchNorm3_mean", "Models/CDCGAN.swift:11", 0.0, 0.0, 3840.0},
    {"cdcgan_step_grad_generator_batchNorm3_mean_sum", "Models/CDCGAN.swift:11", 0.0, 0.0, 19268352.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel_2", "Models/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_grad_generator_batchNorm3_mean_sum", "Models/CDCGAN.swift:11", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel_2", "Models/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose2", "Models/CDCGAN.swift:11", 2147483648.0, 1015021568.0,
        29261824.0},
    {"cdcgan_step_grad_generator_convTranspose2", "Models/CDCGAN.swift:11", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_generator_leakyReLU2_2", "Models/CDCGAN.swift:10", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose2_2", "Models/CDCGAN.swift:11", 2147483648.0, 1015021568.0,
        29261824.0},
    {"cdcgan_step_grad_generator_convTranspose2_2", "Models/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_grad_generator_batchNorm2_normalised", "Models/CDCGAN.swift:10", 0.0, 0.0, 12846592.0},
    {"cdcgan_step_grad_generator_batchNorm2_mean", "Models/CDCGAN.swift:10", 0.0, 0.0, 7680.0},
    {"cdcgan_step_grad_generator_batchNorm2_mean_sum", "Models/CDCGAN.swift:10", 0.0, 0.0, 9635328.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel_2", "Models/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_grad_generator_batchNorm2_mean_sum", "Models/CDCGAN.swift:10", 0.0, 0.0, 19988480.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel_2", "Models/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose1", "Models/CDCGAN.swift:10", 7054819328.0, 2147483648.0,
        58720256.0},
    {"cdcgan_step_grad_generator_convTranspose1", "Models/CDCGAN.swift:10", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_transform_generator_reshape1_2", "Models/CDCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose1_2", "Models/CDCGAN.swift:10", 7054819328.0, 2147483648.0,
        58720256.0},
    {"cdcgan_step_grad_generator_convTranspose1_2", "Models/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_grad_generator_batchNorm1_normalised", "Models/CDCGAN.swift:8", 0.0, 0.0, 25840640.0},
    {"cdcgan_step_grad_generator_batchNorm1_mean", "Models/CDCGAN.swift:8", 0.0, 0.0, 903168.0},
    {"cdcgan_step_pack_generator_dense1_kernel_2", "Models/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_step_grad_generator_batchNorm1_mean_sum", "Models/CDCGAN.swift:8", 0.0, 0.0, 19418112.0},
    {"cdcgan_step_grad_generator_dense1", "Models/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_dense1_2", "Models/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_concat1", "Models/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_pack_grad_generator_concat1", "Models/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_grad_generator_embedding1", "Models/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_update_discriminator_conv1_kernel", "Models/CDCGAN.swift:18", 0.0, 0.0, 102400.0},
    {"cdcgan_step_update_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_update_generator_embedding1_embeddings", "Models/CDCGAN.swift:7", 0.0, 0.0, 14000.0},
    {"cdcgan_step_update_generator_dense1_kernel", "Models/CDCGAN.swift:8", 0.0, 0.0, 52684800.0},
    {"cdcgan_step_update_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 22937600.0},
    {"cdcgan_step_update_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_update_generator_convTranspose3_kernel", "Models/CDCGAN.swift:12", 0.0, 0.0, 44800.0},
    {"cdcgan_step_trace_mask_dropout1_real", "Models/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_real", "Models/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout1_fake", "Models/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_fake", "Models/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_grad_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 819200.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_gamma", "Models/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_beta", "Models/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 3276800.0},
    {"cdcgan_step_trace_grad_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 819200.0},
};

static const bespoke_tensor cdcgan_generate_inputs[2] = {
    {"noise", 3, 2, {64, 100, 1, 1}, 6400, 0},
    {"label", 3, 1, {64, 1, 1, 1}, 64, 0},
};

static const bespoke_tensor cdcgan_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

#define cdcgan_generate_traced NULL

static const bespoke_tensor cdcgan_generate_kept[12] = {
    {"generator/embedding1/one_hot", 3, 2, {64, 10, 1, 1}, 640, 0},
    {"generator/embedding1", 3, 2, {64, 50, 1, 1}, 3200, 640},
    {"generator/concat1", 3, 2, {64, 150, 1, 1}, 9600, 3840},
    {"generator/dense1", 3, 2, {64, 12544, 1, 1}, 802816, 13440},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 816256},
    {"generator/leakyReLU1", 3, 2, {64, 12544, 1, 1}, 802816, 828800},
    {"generator/convTranspose1", 3, 4, {64, 7, 7, 128}, 401408, 1631616},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 2033024},
    {"generator/leakyReLU2", 3, 4, {64, 7, 7, 128}, 401408, 2033152},
    {"generator/convTranspose2", 3, 4, {64, 14, 14, 64}, 802816, 2434560},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 3237376},
    {"generator/leakyReLU3", 3, 4, {64, 14, 14, 64}, 802816, 3237440},
};

static const bespoke_kernel cdcgan_generate_kernels[24] = {
    {"cdcgan_generate_pack_generator_embedding1_embeddings", "Models/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_generate_generator_embedding1_one_hot", "Models/CDCGAN.swift:7", 0.0, 0.0, 2816.0},
    {"cdcgan_generate_generator_embedding1", "Models/CDCGAN.swift:7", 64000.0, 64000.0, 17360.0},
    {"cdcgan_generate_pack_generator_dense1_kernel", "Models/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_generate_generator_concat1", "Models/CDCGAN.swift:7", 0.0, 0.0, 115200.0},
    {"cdcgan_generate_generator_dense1", "Models/CDCGAN.swift:8", 240844800.0, 240844800.0, 10776064.0},
    {"cdcgan_generate_generator_batchNorm1_inverse_deviation", "Models/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_generator_leakyReLU1", "Models/CDCGAN.swift:8", 0.0, 0.0, 6623232.0},
    {"cdcgan_generate_pack_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_generate_transform_generator_reshape1", "Models/CDCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"cdcgan_generate_transform_generator_convTranspose1_kernel", "Models/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_generate_products_of_generator_convTranspose1", "Models/CDCGAN.swift:10", 3527409664.0, 1073741824.0,
        33554432.0},
    {"cdcgan_generate_generator_convTranspose1", "Models/CDCGAN.swift:10", 0.0, 0.0, 9994240.0},
    {"cdcgan_generate_generator_batchNorm2_inverse_deviation", "Models/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 3213312.0},
    {"cdcgan_generate_pack_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_generate_transform_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 6324224.0},
    {"cdcgan_generate_transform_generator_convTranspose2_kernel", "Models/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_generate_products_of_generator_convTranspose2", "Models/CDCGAN.swift:11", 1073741824.0, 507510784.0,
        16613376.0},
    {"cdcgan_generate_generator_convTranspose2", "Models/CDCGAN.swift:11", 0.0, 0.0, 11141120.0},
    {"cdcgan_generate_generator_batchNorm3_inverse_deviation", "Models/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_pack_generator_convTranspose3_kernel", "Models/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_generate_generator_leakyReLU3", "Models/CDCGAN.swift:11", 0.0, 0.0, 6423552.0},
    {"cdcgan_generate_output_image", "Models/CDCGAN.swift:12", 36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor cdcgan_generate_one_inputs[2] = {
    {"noise", 3, 2, {1, 100, 1, 1}, 100, 0},
    {"label", 3, 1, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor cdcgan_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

#define cdcgan_generate_one_traced NULL

static const bespoke_tensor cdcgan_generate_one_kept[13] = {
    {"generator/embedding1/one_hot", 3, 2, {1, 10, 1, 1}, 10, 0},
    {"generator/embedding1", 3, 2, {1, 50, 1, 1}, 50, 16},
    {"generator/concat1", 3, 2, {1, 150, 1, 1}, 150, 80},
    {"generator/dense1", 3, 2, {1, 12544, 1, 1}, 12544, 240},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {12544, 1, 1, 1}, 12544, 12784},
    {"generator/leakyReLU1", 3, 2, {1, 12544, 1, 1}, 12544, 25328},
    {"generator/convTranspose1", 3, 4, {1, 7, 7, 128}, 6272, 37872},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 44144},
    {"generator/leakyReLU2", 3, 4, {1, 7, 7, 128}, 6272, 44272},
    {"generator/convTranspose2", 3, 4, {1, 14, 14, 64}, 12544, 50544},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {64, 1, 1, 1}, 64, 63088},
    {"generator/leakyReLU3", 3, 4, {1, 14, 14, 64}, 12544, 63152},
    {"generator/convTranspose3", 3, 4, {1, 28, 28, 1}, 784, 75696},
};

static const bespoke_kernel cdcgan_generate_one_kernels[18] = {
    {"cdcgan_generate_one_pack_generator_embedding1_embeddings", "Models/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_generate_one_generator_embedding1_one_hot", "Models/CDCGAN.swift:7", 0.0, 0.0, 44.0},
    {"cdcgan_generate_one_generator_embedding1", "Models/CDCGAN.swift:7", 1000.0, 1000.0, 2240.0},
    {"cdcgan_generate_one_generator_concat1", "Models/CDCGAN.swift:7", 0.0, 0.0, 1800.0},
    {"cdcgan_generate_one_generator_dense1", "Models/CDCGAN.swift:8", 3763200.0, 3763200.0, 7577176.0},
    {"cdcgan_generate_one_generator_batchNorm1_inverse_deviation", "Models/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_one_generator_leakyReLU1", "Models/CDCGAN.swift:8", 0.0, 0.0, 301056.0},
    {"cdcgan_generate_one_shift_generator_reshape1", "Models/CDCGAN.swift:9", 0.0, 0.0, 501760.0},
    {"cdcgan_generate_one_generator_convTranspose1", "Models/CDCGAN.swift:10", 55115776.0, 66519040.0, 3552768.0},
    {"cdcgan_generate_one_generator_batchNorm2_inverse_deviation", "Models/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_one_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 52224.0},
    {"cdcgan_generate_one_shift_generator_leakyReLU2", "Models/CDCGAN.swift:10", 0.0, 0.0, 150528.0},
    {"cdcgan_generate_one_generator_convTranspose2", "Models/CDCGAN.swift:11", 16777216.0, 18350080.0, 944640.0},
    {"cdcgan_generate_one_generator_batchNorm3_inverse_deviation", "Models/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_one_generator_leakyReLU3", "Models/CDCGAN.swift:11", 0.0, 0.0, 101376.0},
    {"cdcgan_generate_one_shift_generator_leakyReLU3", "Models/CDCGAN.swift:11", 0.0, 0.0, 301056.0},
    {"cdcgan_generate_one_generator_convTranspose3", "Models/CDCGAN.swift:12", 574592.0, 600320.0, 160064.0},
    {"cdcgan_generate_one_output_image", "Models/CDCGAN.swift:12", 0.0, 0.0, 6272.0},
};

static const bespoke_tensor cdcgan_discriminate_inputs[2] = {
    {"image", 3, 4, {128, 28, 28, 1}, 100352, 0},
    {"label", 3, 1, {128, 1, 1, 1}, 128, 0},
};

static const bespoke_tensor cdcgan_discriminate_outputs[1] = {
    {"logits", 3, 2, {128, 1, 1, 1}, 128, 0},
};

#define cdcgan_discriminate_traced NULL

static const bespoke_tensor cdcgan_discriminate_kept[6] = {
    {"discriminator/embedding1/one_hot", 3, 2, {128, 10, 1, 1}, 1280, 0},
    {"discriminator/embedding1", 3, 2, {128, 784, 1, 1}, 100352, 1280},
    {"discriminator/concat1", 3, 4, {128, 28, 28, 2}, 200704, 101632},
    {"discriminator/leakyReLU1", 3, 4, {128, 14, 14, 64}, 1605632, 302336},
    {"discriminator/conv2/product", 3, 4, {128, 7, 7, 128}, 802816, 1907968},
    {"discriminator/leakyReLU2", 3, 4, {128, 7, 7, 128}, 802816, 2710784},
};

static const bespoke_kernel cdcgan_discriminate_kernels[14] = {
    {"cdcgan_discriminate_pack_discriminator_embedding1_embeddings", "Models/CDCGAN.swift:16", 0.0, 0.0, 62720.0},
    {"cdcgan_discriminate_discriminator_embedding1_one_hot", "Models/CDCGAN.swift:16", 0.0, 0.0, 5632.0},
    {"cdcgan_discriminate_discriminator_embedding1", "Models/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_discriminate_pack_discriminator_conv1_kernel", "Models/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_discriminate_discriminator_concat1", "Models/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_discriminate_discriminator_leakyReLU1", "Models/CDCGAN.swift:18", 147095552.0, 147095552.0, 7238400.0},
    {"cdcgan_discriminate_pack_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_discriminate_transform_discriminator_leakyReLU1", "Models/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_discriminate_transform_discriminator_conv2_kernel", "Models/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_discriminate_products_of_discriminator_conv2_product", "Models/CDCGAN.swift:19", 2147483648.0,
        1015021568.0, 29261824.0},
    {"cdcgan_discriminate_discriminator_conv2_product", "Models/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_discriminate_pack_discriminator_dense1_kernel", "Models/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_discriminate_discriminator_leakyReLU2", "Models/CDCGAN.swift:19", 0.0, 0.0, 6423040.0},
    {"cdcgan_discriminate_output_logits", "Models/CDCGAN.swift:20", 1605632.0, 1605632.0, 3236868.0},
};

static const uint64_t cdcgan_lowering = 0xa3add7b9c1a1cdf0u;

static const bespoke_part cdcgan_parts[] = {
    {"CDCGAN.c", &cdcgan_lowering},
    #if defined(__x86_64__)
    {"CDCGAN_avx512.c", &cdcgan_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"CDCGAN_avx2.c", &cdcgan_kernels_avx2.lowering},
    #endif
    {"CDCGAN_baseline.c", &cdcgan_kernels_baseline.lowering},
};

const bespoke_program cdcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "cdcgan",
    .source = "Models/CDCGAN.swift",
    .fingerprint = "fba70348627db0a6",
    .update_order = "simultaneous",
    .parts = cdcgan_parts,
    .part_count = sizeof cdcgan_parts / sizeof *cdcgan_parts,
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 10,
    .penalty_interval = 0,
    .settings = cdcgan_settings,
    .setting_count = 10,
    .states = cdcgan_states,
    .state_count = 60,
    .state_floats = 9491984,
    .arena_floats = 33632096,
    .scratch_floats = 39424,
    .initialise = {
        .name = "initialise",
        .run = cdcgan_initialise,
        .inputs = cdcgan_initialise_inputs,
        .input_count = 0,
        .outputs = cdcgan_initialise_outputs,
        .output_count = 0,
        .traced = cdcgan_initialise_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = cdcgan_initialise_kept,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = cdcgan_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "a06d6582dddf2b62",
    },
    .step = {
        .name = "step",
        .run = cdcgan_step,
        .inputs = cdcgan_step_inputs,
        .input_count = 2,
        .outputs = cdcgan_step_outputs,
        .output_count = 4,
        .traced = cdcgan_step_traced,
        .traced_count = 29,
        .trace_floats = 8085968,
        .kept = cdcgan_step_kept,
        .kept_count = 72,
        .kept_floats = 40166656,
        .kernels = cdcgan_step_kernels,
        .kernel_count = 143,
        .flops = 0x1.40cb95p+35,
        .nominal_flops = 0x1.a5d03dp+35,
        .fingerprint = "935f1f3e6ce47c5d",
    },
    .generate = {
        .name = "generate",
        .run = cdcgan_generate,
        .inputs = cdcgan_generate_inputs,
        .input_count = 2,
        .outputs = cdcgan_generate_outputs,
        .output_count = 1,
        .traced = cdcgan_generate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = cdcgan_generate_kept,
        .kept_count = 12,
        .kept_floats = 4040256,
        .kernels = cdcgan_generate_kernels,
        .kernel_count = 24,
        .flops = 0x1.22cd1ap+32,
        .nominal_flops = 0x1.8f907ap+32,
        .fingerprint = "f48db76ab8869330",
    },
    .generate_one = {
        .name = "generate_one",
        .run = cdcgan_generate_one,
        .inputs = cdcgan_generate_one_inputs,
        .input_count = 2,
        .outputs = cdcgan_generate_one_outputs,
        .output_count = 1,
        .traced = cdcgan_generate_one_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = cdcgan_generate_one_kept,
        .kept_count = 13,
        .kept_floats = 76480,
        .kernels = cdcgan_generate_one_kernels,
        .kernel_count = 18,
        .flops = 0x1.22cd1ap+26,
        .nominal_flops = 0x1.8f907ap+26,
        .fingerprint = "430a908914b9c7b7",
    },
    .discriminate = {
        .name = "discriminate",
        .run = cdcgan_discriminate,
        .inputs = cdcgan_discriminate_inputs,
        .input_count = 2,
        .outputs = cdcgan_discriminate_outputs,
        .output_count = 1,
        .traced = cdcgan_discriminate_traced,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = cdcgan_discriminate_kept,
        .kept_count = 6,
        .kept_floats = 3513600,
        .kernels = cdcgan_discriminate_kernels,
        .kernel_count = 14,
        .flops = 0x1.11f74p+31,
        .nominal_flops = 0x1.45d24p+31,
        .fingerprint = "cd93804d44c7a356",
    },
};
