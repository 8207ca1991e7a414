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

__attribute__((noinline))
static void run(dcgan_b500_kernel *kernel, int number, dcgan_b500_task task) {
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

static void dcgan_b500_initialise(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_b500_initialise_generator_dense1_kernel, 0,
            (dcgan_b500_task){call, (float *[]){arena + 0}, (uint32_t[]){4210263873u}, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm1_gamma, 1,
            (dcgan_b500_task){call, (float *[]){arena + 1254400, arena + 2318016}, NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm1_beta, 2,
            (dcgan_b500_task){call, (float *[]){arena + 1266944, arena + 2305472, arena + 5052624, arena + 5065168, arena + 5077712, arena + 5090256},
            NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_convTranspose1_kernel, 3,
            (dcgan_b500_task){call, (float *[]){arena + 1279488}, (uint32_t[]){2987433867u}, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm2_gamma, 4,
            (dcgan_b500_task){call, (float *[]){arena + 2098688, arena + 2330688}, NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm2_beta, 5,
            (dcgan_b500_task){call, (float *[]){arena + 2098816, arena + 2330560, arena + 2537408, arena + 6741200, arena + 6741328, arena + 6741456, arena + 6741584, arena + 7567696, arena + 7567824},
            NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_convTranspose2_kernel, 6,
            (dcgan_b500_task){call, (float *[]){arena + 2098944}, (uint32_t[]){90195536u}, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm3_gamma, 7,
            (dcgan_b500_task){call, (float *[]){arena + 2303744, arena + 2330880}, NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_batchNorm3_beta, 8,
            (dcgan_b500_task){call, (float *[]){arena + 2303808, arena + 2330816, arena + 2332544, arena + 7151312, arena + 7151376, arena + 7151440, arena + 7151504, arena + 7157968, arena + 7158032},
            NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_generator_convTranspose3_kernel, 9,
            (dcgan_b500_task){call, (float *[]){arena + 2303872}, (uint32_t[]){2935902985u}, thread, threads});
        run(kernels->dcgan_b500_initialise_discriminator_conv1_kernel, 10,
            (dcgan_b500_task){call, (float *[]){arena + 2330944}, (uint32_t[]){1530555277u}, thread, threads});
        run(kernels->dcgan_b500_initialise_discriminator_conv2_kernel, 11,
            (dcgan_b500_task){call, (float *[]){arena + 2332608}, (uint32_t[]){51874582u}, thread, threads});
        run(kernels->dcgan_b500_initialise_discriminator_dense1_kernel, 12,
            (dcgan_b500_task){call, (float *[]){arena + 2537536}, (uint32_t[]){2070990100u}, thread, threads});
        run(kernels->dcgan_b500_initialise_discriminator_dense1_bias, 13,
            (dcgan_b500_task){call, (float *[]){arena + 2543808, arena + 7580496, arena + 7580512}, NULL,
            thread, threads});
        run(kernels->dcgan_b500_initialise_adam_generator_dense1_kernel_m, 14,
            (dcgan_b500_task){call, (float *[]){arena + 2543824, arena + 3798224}, NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m, 15,
            (dcgan_b500_task){call, (float *[]){arena + 5102800, arena + 5922000}, NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m, 16,
            (dcgan_b500_task){call, (float *[]){arena + 6741712, arena + 6946512, arena + 7158096, arena + 7362896},
            NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m, 17,
            (dcgan_b500_task){call, (float *[]){arena + 7151568, arena + 7153168, arena + 7154768, arena + 7156368},
            NULL, thread, threads});
        run(kernels->dcgan_b500_initialise_adam_discriminator_dense1_kernel_m, 18,
            (dcgan_b500_task){call, (float *[]){arena + 7567952, arena + 7574224}, NULL, thread, threads});
    }
}

static void dcgan_b500_step(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_b500_step_pack_generator_dense1_kernel, 0,
            (dcgan_b500_task){call, (float *[]){arena + 0, arena + 13852528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_noise, 1,
            (dcgan_b500_task){call, (float *[]){arena + 76574320, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76574320, 0, 1, 500, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_dense1, 2,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 76574320, arena + 13852528, arena + 15106928},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 50000, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm1_mean, 3,
            (dcgan_b500_task){call, (float *[]){arena + 15106928, arena + 2305472, arena + 92717120}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){92717120, 6322000, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm1_centred, 4,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 92717120, arena + 13852528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm1_moving_variance_new, 5,
            (dcgan_b500_task){call, (float *[]){arena + 13852528, arena + 2318016, arena + 92729664}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){92729664, 6334544, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm1_normalised, 6,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 92717120, arena + 92729664, arena + 1254400, arena + 1266944, arena + 13852528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){13852528, 6347088, 49, 500, 256});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel, 7,
            (dcgan_b500_task){call, (float *[]){arena + 1279488, arena + 52896624}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_reshape1, 8,
            (dcgan_b500_task){call, (float *[]){arena + 13852528, arena + 20124528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 9,
            (dcgan_b500_task){call, (float *[]){arena + 52896624, arena + 69284720}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_generator_convTranspose1, 10,
            (dcgan_b500_task){call, (float *[]){arena + 52896624, arena + 20124528, arena + 69284720}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_convTranspose1, 11,
            (dcgan_b500_task){call, (float *[]){arena + 52896624, arena + 38940528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){38940528, 12619088, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm2_mean_sum, 12,
            (dcgan_b500_task){call, (float *[]){arena + 38940528, arena + 20124528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm2_mean_sum_2, 13,
            (dcgan_b500_task){call, (float *[]){arena + 20124528, arena + 2330560, arena + 76573040}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76573040, 15755088, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm2_centred, 14,
            (dcgan_b500_task){call, (float *[]){arena + 38940528, arena + 76573040, arena + 20124528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm2_variance_sum, 15,
            (dcgan_b500_task){call, (float *[]){arena + 20124528, arena + 2330688, arena + 76573168}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76573168, 15755216, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm2_normalised, 16,
            (dcgan_b500_task){call, (float *[]){arena + 38940528, arena + 76573040, arena + 76573168, arena + 2098688, arena + 2098816, arena + 42076528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){42076528, 15755344, 49, 500, 128});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel, 17,
            (dcgan_b500_task){call, (float *[]){arena + 2098944, arena + 30336000}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_leakyReLU2, 18,
            (dcgan_b500_task){call, (float *[]){arena + 42076528, arena + 20124528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 19,
            (dcgan_b500_task){call, (float *[]){arena + 30336000, arena + 29342832}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_generator_convTranspose2, 20,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 20124528, arena + 29342832}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_convTranspose2, 21,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 20124528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20124528, 18891344, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm3_mean_sum, 22,
            (dcgan_b500_task){call, (float *[]){arena + 20124528, arena + 26396528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm3_mean_sum_2, 23,
            (dcgan_b500_task){call, (float *[]){arena + 26396528, arena + 2330816, arena + 76624320}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76624320, 25163344, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm3_centred, 24,
            (dcgan_b500_task){call, (float *[]){arena + 20124528, arena + 76624320, arena + 26396528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm3_variance_sum, 25,
            (dcgan_b500_task){call, (float *[]){arena + 26396528, arena + 2330880, arena + 76624384}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76624384, 25163408, 1, 1, 64});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel, 26,
            (dcgan_b500_task){call, (float *[]){arena + 2303872, arena + 32668528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_batchNorm3_normalised, 27,
            (dcgan_b500_task){call, (float *[]){arena + 20124528, arena + 76624320, arena + 76624384, arena + 2303744, arena + 2303808, arena + 26396528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){26396528, 25163472, 196, 500, 64});
        run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel, 28,
            (dcgan_b500_task){call, (float *[]){arena + 2330944, arena + 70919744}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_generator_convTranspose3, 29,
            (dcgan_b500_task){call, (float *[]){arena + 26396528, arena + 32668528, arena + 76829376, call->trace ? call->trace + 50000 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76829376, 31435472, 784, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_conv1_real_product, 30,
            (dcgan_b500_task){call, (float *[]){(float *)call->inputs[0], arena + 70919744, arena + 2332544, arena + 32668528},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){32668528, 31827472, 196, 500, 64});
        run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel, 31,
            (dcgan_b500_task){call, (float *[]){arena + 2332608, arena + 60708272}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 32,
            (dcgan_b500_task){call, (float *[]){arena + 32668528, arena + 45212528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 33,
            (dcgan_b500_task){call, (float *[]){arena + 60708272, arena + 69926576}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 34,
            (dcgan_b500_task){call, (float *[]){arena + 60708272, arena + 45212528, arena + 69926576}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 35,
            (dcgan_b500_task){call, (float *[]){arena + 60708272, arena + 45212528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 38099472, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel, 36,
            (dcgan_b500_task){call, (float *[]){arena + 2537536, arena + 63838832}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_discriminator_conv2_real, 37,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 2537408, arena + 64028528},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){64028528, 41235472, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_dense1_real_product, 38,
            (dcgan_b500_task){call, (float *[]){arena + 64028528, arena + 63838832, arena + 2543808, arena + 76572528, call->trace ? call->trace + 9850000 : NULL, arena + 63845120, arena + 63845136, arena + 63845104},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76572528, 44371472, 1, 500, 1});
        run(kernels->dcgan_b500_step_discriminator_conv1_fake_product, 39,
            (dcgan_b500_task){call, (float *[]){arena + 76829376, arena + 70919744, arena + 2332544, arena + 45212528},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 44371984, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 40,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 77221376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 41,
            (dcgan_b500_task){call, (float *[]){arena + 51484528, arena + 77221376, arena + 69926576}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 42,
            (dcgan_b500_task){call, (float *[]){arena + 51484528, arena + 60702832}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){60702832, 50643984, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_conv2_fake, 43,
            (dcgan_b500_task){call, (float *[]){arena + 60702832, arena + 2537408, arena + 2537536, arena + 67164528, arena + 70300528},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){67164528, 53779984, 49, 500, 128});
        if (call->kept) keep(call, thread, threads, (place){70300528, 56915984, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_dense1_fake_product, 44,
            (dcgan_b500_task){call, (float *[]){arena + 67164528, arena + 63838832, arena + 2543808, arena + 76573296, arena + 76573808, call->trace ? call->trace + 19258512 : NULL, arena + 51484544, arena + 51484560, arena + 51484576, arena + 51484528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76573296, 60051984, 1, 500, 1});
        if (call->kept) keep(call, thread, threads, (place){76573808, 60052496, 1, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_score_real, 45,
            (dcgan_b500_task){call, (float *[]){arena + 63845120, arena + 51484544, arena + 63845136, arena + 51484560, arena + 51484576, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 21777376 : NULL, call->trace ? call->trace + 21777392 : NULL},
            NULL, thread, threads});
        run(kernels->dcgan_b500_step_grad_discriminator_dense1_fake_bias, 46,
            (dcgan_b500_task){call, (float *[]){arena + 51484528, arena + 63845104, arena + 7580496, arena + 7580512, arena + 2543808, call->trace ? call->trace + 19471888 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_pack_grad_loss_discriminator_fake, 47,
            (dcgan_b500_task){call, (float *[]){arena + 76573296, arena + 92742208}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_leakyReLU2_fake, 48,
            (dcgan_b500_task){call, (float *[]){arena + 76573296, arena + 2537536, arena + 67164528, arena + 60702832, arena + 51484528},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){60702832, 60053008, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_bias, 49,
            (dcgan_b500_task){call, (float *[]){arena + 51484528, arena + 76624448}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){76624448, 63189008, 1, 1, 128});
        run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel_2, 50,
            (dcgan_b500_task){call, (float *[]){arena + 2332608, arena + 76624576}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 51,
            (dcgan_b500_task){call, (float *[]){arena + 70300528, arena + 51484528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 52,
            (dcgan_b500_task){call, (float *[]){arena + 76624576, arena + 70300528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product, 53,
            (dcgan_b500_task){call, (float *[]){arena + 77221376, arena + 51484528, arena + 70300528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_product, 54,
            (dcgan_b500_task){call, (float *[]){arena + 77221376, arena + 70300528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){70300528, 63189136, 196, 500, 64});
        run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 55,
            (dcgan_b500_task){call, (float *[]){arena + 60702832, arena + 51484528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 56,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 77221376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2, 57,
            (dcgan_b500_task){call, (float *[]){arena + 92750208, arena + 77221376, arena + 51484528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_dropout1_fake, 58,
            (dcgan_b500_task){call, (float *[]){arena + 70300528, arena + 45212528, arena + 76573296, arena + 76573808, arena + 57756528, arena + 51484528, arena + 77221376},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){57756528, 69461136, 196, 500, 64});
        if (call->kept) keep(call, thread, threads, (place){51484528, 75733136, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel_2, 59,
            (dcgan_b500_task){call, (float *[]){arena + 2537536, arena + 48354800}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_grad_discriminator_conv1_fake_bias, 60,
            (dcgan_b500_task){call, (float *[]){arena + 77221376, arena + 73246832}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){73246832, 82005136, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_dense1_real_product, 61,
            (dcgan_b500_task){call, (float *[]){arena + 76572528, arena + 48354800, arena + 64028528, arena + 45212528, arena + 48348528},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 82005200, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_pack_grad_loss_discriminator_fake, 62,
            (dcgan_b500_task){call, (float *[]){arena + 76572528, arena + 48354800}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_dense1_real_product_2, 63,
            (dcgan_b500_task){call, (float *[]){arena + 67164528, arena + 92742208, arena + 64028528, arena + 48354800, arena + 7567952, arena + 7574224, arena + 2537536, call->trace ? call->trace + 19465616 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_bias, 64,
            (dcgan_b500_task){call, (float *[]){arena + 48348528, arena + 76624448, arena + 7567696, arena + 7567824, arena + 2537408, call->trace ? call->trace + 19465488 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, 65,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 64028528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 66,
            (dcgan_b500_task){call, (float *[]){arena + 76624576, arena + 45212528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product, 67,
            (dcgan_b500_task){call, (float *[]){arena + 77221376, arena + 64028528, arena + 45212528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv2_fake_product, 68,
            (dcgan_b500_task){call, (float *[]){arena + 77221376, arena + 45212528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 85141200, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_discriminator_dropout1_real, 69,
            (dcgan_b500_task){call, (float *[]){arena + 32668528, arena + 77221376}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2, 70,
            (dcgan_b500_task){call, (float *[]){arena + 92750208, arena + 77221376, arena + 64028528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_2, 71,
            (dcgan_b500_task){call, (float *[]){arena + 92750208, arena + 75556720}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){75556720, 91413200, 1, 1, 204800});
        run(kernels->dcgan_b500_step_grad_discriminator_dropout1_real, 72,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 32668528, arena + 64028528, arena + 70300528},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){64028528, 91618000, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv1_real_bias, 73,
            (dcgan_b500_task){call, (float *[]){arena + 70300528, arena + 73246832, arena + 7157968, arena + 7158032, arena + 2332544, call->trace ? call->trace + 19260624 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel_2, 74,
            (dcgan_b500_task){call, (float *[]){arena + 2330944, arena + 32668528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_grad_discriminator_conv1_real_product, 75,
            (dcgan_b500_task){call, (float *[]){arena + 76829376, arena + 57756528, (float *)call->inputs[0], arena + 64028528, arena + 75966320, arena + 75967920, call->trace ? call->trace + 19259024 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){75966320, 97890000, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){75967920, 97891600, 1, 1, 1600});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel_2, 76,
            (dcgan_b500_task){call, (float *[]){arena + 2303872, arena + 45642160}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_discriminator_conv1_fake_product, 77,
            (dcgan_b500_task){call, (float *[]){arena + 51484528, arena + 32668528, arena + 76829376, arena + 45212528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 97893200, 784, 500, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_convTranspose3, 78,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 45642160, arena + 26396528, arena + 2303744, arena + 20124528, arena + 76624320, arena + 76624384, arena + 32668528, arena + 45604528, arena + 45617072, arena + 45629616},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){32668528, 98285200, 196, 500, 64});
        run(kernels->dcgan_b500_step_grad_generator_convTranspose3_2, 79,
            (dcgan_b500_task){call, (float *[]){arena + 75969520, arena + 45212528, arena + 26396528, call->trace ? call->trace + 21775776 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){75969520, 104557200, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm3_beta, 80,
            (dcgan_b500_task){call, (float *[]){arena + 45604528, arena + 45617072, arena + 45629616, arena + 76624384, arena + 2303744, arena + 7151312, arena + 7151376, arena + 7151440, arena + 7151504, arena + 2303808, arena + 26396528, arena + 26396592, call->trace ? call->trace + 21775648 : NULL, call->trace ? call->trace + 21775712 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){26396528, 104558800, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){26396592, 104558864, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm3_squares, 81,
            (dcgan_b500_task){call, (float *[]){arena + 26396528, arena + 20124528, arena + 76624320, arena + 32668528, arena + 26396592, arena + 45212528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){45212528, 104558928, 196, 500, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel_2, 82,
            (dcgan_b500_task){call, (float *[]){arena + 2098944, arena + 36613440}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum, 83,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 20124528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 84,
            (dcgan_b500_task){call, (float *[]){arena + 36613440, arena + 35620272}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2, 85,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 20124528, arena + 35620272}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_convTranspose2, 86,
            (dcgan_b500_task){call, (float *[]){arena + 45212528, arena + 35620272}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){35620272, 110830928, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_leakyReLU2, 87,
            (dcgan_b500_task){call, (float *[]){arena + 42076528, arena + 45212528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose2_2, 88,
            (dcgan_b500_task){call, (float *[]){arena + 54430832, arena + 20124528, arena + 45212528}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_convTranspose2_2, 89,
            (dcgan_b500_task){call, (float *[]){arena + 54430832, arena + 75761520}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){75761520, 113966928, 1, 1, 204800});
        run(kernels->dcgan_b500_step_grad_generator_leakyReLU2, 90,
            (dcgan_b500_task){call, (float *[]){arena + 35620272, arena + 42076528, arena + 2098688, arena + 38940528, arena + 76573040, arena + 76573168, arena + 20124528, arena + 23260528, arena + 23266800, arena + 23273072},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20124528, 114171728, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm2_beta, 91,
            (dcgan_b500_task){call, (float *[]){arena + 23260528, arena + 23266800, arena + 23273072, arena + 76573168, arena + 2098688, arena + 6741200, arena + 6741328, arena + 6741456, arena + 6741584, arena + 2098816, arena + 23279344, arena + 23279472, call->trace ? call->trace + 21570592 : NULL, call->trace ? call->trace + 21570720 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23279344, 117307728, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){23279472, 117307856, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm2_squares, 92,
            (dcgan_b500_task){call, (float *[]){arena + 23279344, arena + 38940528, arena + 76573040, arena + 20124528, arena + 23279472, arena + 42076528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){42076528, 117307984, 49, 500, 128});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel_2, 93,
            (dcgan_b500_task){call, (float *[]){arena + 1279488, arena + 36512624}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum, 94,
            (dcgan_b500_task){call, (float *[]){arena + 42076528, arena + 20124528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 95,
            (dcgan_b500_task){call, (float *[]){arena + 36512624, arena + 69284720}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1, 96,
            (dcgan_b500_task){call, (float *[]){arena + 36512624, arena + 20124528, arena + 69284720}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_convTranspose1, 97,
            (dcgan_b500_task){call, (float *[]){arena + 36512624, arena + 69284720}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){69284720, 120443984, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_reshape1, 98,
            (dcgan_b500_task){call, (float *[]){arena + 13852528, arena + 36512624}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_grad_generator_convTranspose1_2, 99,
            (dcgan_b500_task){call, (float *[]){arena + 76624320, arena + 20124528, arena + 36512624}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_convTranspose1_2, 100,
            (dcgan_b500_task){call, (float *[]){arena + 76624320, arena + 26396528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){26396528, 126715984, 1, 1, 819200});
        run(kernels->dcgan_b500_step_grad_generator_leakyReLU1, 101,
            (dcgan_b500_task){call, (float *[]){arena + 69284720, arena + 13852528, arena + 1254400, arena + 7580528, arena + 92717120, arena + 92729664, arena + 20124528, arena + 27215728, arena + 27228272, arena + 27240816},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20124528, 127535184, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation, 102,
            (dcgan_b500_task){call, (float *[]){arena + 27240816, arena + 92729664, arena + 27215728, arena + 1254400, arena + 27228272, arena + 5052624, arena + 5065168, arena + 5077712, arena + 5090256, arena + 1266944, arena + 27253360, arena + 27265904},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27253360, 133807184, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){27265904, 133819728, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_batchNorm1_squares, 103,
            (dcgan_b500_task){call, (float *[]){arena + 27253360, arena + 7580528, arena + 92717120, arena + 20124528, arena + 27265904, arena + 13852528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){13852528, 133832272, 49, 500, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_grad_generator_dense1, 104,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 76574320, arena + 13852528, call->trace ? call->trace + 19471904 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 140104272, 1, 1, 1254400});
        run(kernels->dcgan_b500_step_adam_discriminator_conv1_kernel_m, 105,
            (dcgan_b500_task){call, (float *[]){arena + 7154768, arena + 75966320, arena + 7156368, arena + 75967920, arena + 2330944, arena + 7151568, arena + 75969520, arena + 7153168, arena + 2303872},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_adam_discriminator_conv2_kernel, 106,
            (dcgan_b500_task){call, (float *[]){arena + 75556720, arena + 7158096, arena + 7362896, arena + 2332608},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_adam_generator_dense1_kernel_m, 107,
            (dcgan_b500_task){call, (float *[]){arena + 2543824, arena + 7580528, arena + 3798224, arena + 0},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_adam_generator_convTranspose1_kernel, 108,
            (dcgan_b500_task){call, (float *[]){arena + 26396528, arena + 5102800, arena + 5922000, arena + 1279488},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_b500_step_adam_generator_convTranspose2_kernel, 109,
            (dcgan_b500_task){call, (float *[]){arena + 75761520, arena + 6741712, arena + 6946512, arena + 2098944},
            (uint32_t[]){0u}, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_mask_dropout1_real, 110,
                             (dcgan_b500_task){call, (float *[]){call->trace ? call->trace + 442000 : NULL},
                             (uint32_t[]){2216827085u}, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_mask_dropout2_real, 111,
                             (dcgan_b500_task){call, (float *[]){call->trace ? call->trace + 6714000 : NULL},
                             (uint32_t[]){3049075450u}, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_mask_dropout1_real, 112,
                             (dcgan_b500_task){call, (float *[]){call->trace ? call->trace + 9850512 : NULL},
                             (uint32_t[]){252519588u}, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_mask_dropout2_real, 113,
                             (dcgan_b500_task){call, (float *[]){call->trace ? call->trace + 16122512 : NULL},
                             (uint32_t[]){1931232299u}, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_grad_discriminator_conv2_real_product_3, 114,
                             (dcgan_b500_task){call, (float *[]){arena + 75556720, call->trace ? call->trace + 19260688 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_grad_generator_batchNorm1_gamma, 115,
                             (dcgan_b500_task){call, (float *[]){arena + 27228272, call->trace ? call->trace + 20726304 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_grad_generator_batchNorm1_gamma, 116,
                             (dcgan_b500_task){call, (float *[]){arena + 27215728, call->trace ? call->trace + 20738848 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_grad_generator_convTranspose1_3, 117,
                             (dcgan_b500_task){call, (float *[]){arena + 26396528, call->trace ? call->trace + 20751392 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_b500_step_grad_generator_convTranspose2_3, 118,
                             (dcgan_b500_task){call, (float *[]){arena + 75761520, call->trace ? call->trace + 21570848 : NULL},
                             NULL, thread, threads});
    }
}

static void dcgan_b500_generate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_b500_step_pack_generator_dense1_kernel, 0,
            (dcgan_b500_task){call, (float *[]){arena + 0, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_dense1, 1,
            (dcgan_b500_task){call, (float *[]){arena + 8834928, (float *)call->inputs[0], arena + 7580528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm1_inverse_deviation, 2,
            (dcgan_b500_task){call, (float *[]){arena + 2318016, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm1_normalised, 3,
            (dcgan_b500_task){call, (float *[]){arena + 8834928, arena + 2305472, arena + 7580528, arena + 1254400, arena + 1266944, arena + 12598128},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose1_kernel, 4,
            (dcgan_b500_task){call, (float *[]){arena + 1279488, arena + 11778928}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_transform_generator_reshape1, 5,
            (dcgan_b500_task){call, (float *[]){arena + 12598128, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_generator_convTranspose1_kernel, 6,
            (dcgan_b500_task){call, (float *[]){arena + 11778928, arena + 13880176}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_products_of_generator_convTranspose1, 7,
            (dcgan_b500_task){call, (float *[]){arena + 11778928, arena + 7580528, arena + 13880176}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_convTranspose1, 8,
            (dcgan_b500_task){call, (float *[]){arena + 11778928, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        run(kernels->dcgan_b500_generate_generator_batchNorm2_inverse_deviation, 9,
            (dcgan_b500_task){call, (float *[]){arena + 2330688, arena + 8383344}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm2_normalised, 10,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 2330560, arena + 8383344, arena + 2098688, arena + 2098816, arena + 7981936},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_pack_generator_convTranspose2_kernel, 11,
            (dcgan_b500_task){call, (float *[]){arena + 2098944, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_b500_generate_transform_generator_leakyReLU2, 12,
            (dcgan_b500_task){call, (float *[]){arena + 7981936, arena + 9570736}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_transform_generator_convTranspose2_kernel, 13,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 10752688}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_products_of_generator_convTranspose2, 14,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 9570736, arena + 10752688}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_convTranspose2, 15,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 9570736}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm3_inverse_deviation, 16,
            (dcgan_b500_task){call, (float *[]){arena + 2330880, arena + 8384944}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8384944, 3223936, 1, 1, 64});
        run(kernels->dcgan_b500_step_pack_generator_convTranspose3_kernel, 17,
            (dcgan_b500_task){call, (float *[]){arena + 2303872, arena + 8383344}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm3_normalised, 18,
            (dcgan_b500_task){call, (float *[]){arena + 9570736, arena + 2330816, arena + 8384944, arena + 2303744, arena + 2303808, arena + 7580528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_convTranspose3, 19,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 8383344, call->outputs[0]}, NULL,
            thread, threads});
    }
}

static void dcgan_b500_generate_one(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_b500_generate_one_generator_dense1, 0,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, (float *)call->inputs[0], arena + 0}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 0, 49, 1, 256});
        run(kernels->dcgan_b500_generate_generator_batchNorm1_inverse_deviation, 1,
            (dcgan_b500_task){call, (float *[]){arena + 2318016, arena + 7593072}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7593072, 12544, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_batchNorm1_normalised, 2,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 2305472, arena + 7593072, arena + 1254400, arena + 1266944, arena + 7643248},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7643248, 25088, 49, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_shift_generator_reshape1, 3,
            (dcgan_b500_task){call, (float *[]){arena + 7643248, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_convTranspose1, 4,
            (dcgan_b500_task){call, (float *[]){arena + 7643248, arena + 7580528, arena + 1279488}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7643248, 37632, 49, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm2_inverse_deviation, 5,
            (dcgan_b500_task){call, (float *[]){arena + 2330688, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 43904, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_batchNorm2_normalised, 6,
            (dcgan_b500_task){call, (float *[]){arena + 7643248, arena + 2330560, arena + 7580528, arena + 2098688, arena + 2098816, arena + 7599344},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7599344, 44032, 49, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_shift_generator_leakyReLU2, 7,
            (dcgan_b500_task){call, (float *[]){arena + 7599344, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_convTranspose2, 8,
            (dcgan_b500_task){call, (float *[]){arena + 7599344, arena + 7580528, arena + 2098944}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7599344, 50304, 196, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_generator_batchNorm3_inverse_deviation, 9,
            (dcgan_b500_task){call, (float *[]){arena + 2330880, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 62848, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_batchNorm3_normalised, 10,
            (dcgan_b500_task){call, (float *[]){arena + 7599344, arena + 2330816, arena + 7580528, arena + 2303744, arena + 2303808, arena + 7618160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7618160, 62912, 196, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_shift_generator_leakyReLU3, 11,
            (dcgan_b500_task){call, (float *[]){arena + 7618160, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_convTranspose3, 12,
            (dcgan_b500_task){call, (float *[]){arena + 7618160, arena + 7580528, arena + 2303872}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7618160, 75456, 784, 1, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_generate_one_generator_tanh1, 13,
            (dcgan_b500_task){call, (float *[]){arena + 7618160, call->outputs[0]}, NULL, thread, threads});
    }
}

static void dcgan_b500_discriminate(const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_b500_step_pack_discriminator_conv1_kernel, 0,
            (dcgan_b500_task){call, (float *[]){arena + 2330944, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_discriminate_discriminator_conv1_product, 1,
            (dcgan_b500_task){call, (float *[]){(float *)call->inputs[0], arena + 7580528, arena + 2332544, arena + 23076272},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23076272, 0, 196, 500, 64});
        run(kernels->dcgan_b500_step_pack_discriminator_conv2_kernel, 2,
            (dcgan_b500_task){call, (float *[]){arena + 2332608, arena + 29348272}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_discriminate_transform_discriminator_leakyReLU1, 3,
            (dcgan_b500_task){call, (float *[]){arena + 23076272, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_b500_step_transform_discriminator_conv2_kernel, 4,
            (dcgan_b500_task){call, (float *[]){arena + 29348272, arena + 32294576}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_products_of_discriminator_conv2_real_product, 5,
            (dcgan_b500_task){call, (float *[]){arena + 23076272, arena + 7580528, arena + 32294576}, NULL,
            thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_step_discriminator_conv2_real_product, 6,
            (dcgan_b500_task){call, (float *[]){arena + 23076272, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 6272000, 49, 500, 128});
        run(kernels->dcgan_b500_step_pack_discriminator_dense1_kernel, 7,
            (dcgan_b500_task){call, (float *[]){arena + 2537536, arena + 13852528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_discriminate_discriminator_conv2, 8,
            (dcgan_b500_task){call, (float *[]){arena + 7580528, arena + 2537408, arena + 10716528}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){10716528, 9408000, 49, 500, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_b500_discriminate_discriminator_dense1_product, 9,
            (dcgan_b500_task){call, (float *[]){arena + 10716528, arena + 13852528, arena + 2543808, call->outputs[0]},
            NULL, thread, threads});
    }
}

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

const bespoke_program dcgan_b500_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan-b500",
    .source = "Models/DCGANB500.swift",
    .fingerprint = "3db617045582c794",
    .update_order = "simultaneous",
    .batch = 500,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .states = dcgan_b500_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 93743376,
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
    },
};
