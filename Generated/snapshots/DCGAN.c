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

__attribute__((noinline))
static void run(dcgan_kernel *kernel, int number, dcgan_task task) {
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

static void dcgan_initialise(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_initialise_generator_dense1_kernel, 0, (dcgan_task){call, (float *[]){arena + 0},
            (uint32_t[]){4210263873u}, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm1_gamma, 1,
            (dcgan_task){call, (float *[]){arena + 1254400, arena + 2318016}, NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm1_beta, 2,
            (dcgan_task){call, (float *[]){arena + 1266944, arena + 2305472, arena + 5052624, arena + 5065168, arena + 5077712, arena + 5090256},
            NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_convTranspose1_kernel, 3,
            (dcgan_task){call, (float *[]){arena + 1279488}, (uint32_t[]){2987433867u}, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm2_gamma, 4,
            (dcgan_task){call, (float *[]){arena + 2098688, arena + 2330688}, NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm2_beta, 5,
            (dcgan_task){call, (float *[]){arena + 2098816, arena + 2330560, arena + 2537408, arena + 6741200, arena + 6741328, arena + 6741456, arena + 6741584, arena + 7567696, arena + 7567824},
            NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_convTranspose2_kernel, 6,
            (dcgan_task){call, (float *[]){arena + 2098944}, (uint32_t[]){90195536u}, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm3_gamma, 7,
            (dcgan_task){call, (float *[]){arena + 2303744, arena + 2330880}, NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_batchNorm3_beta, 8,
            (dcgan_task){call, (float *[]){arena + 2303808, arena + 2330816, arena + 2332544, arena + 7151312, arena + 7151376, arena + 7151440, arena + 7151504, arena + 7157968, arena + 7158032},
            NULL, thread, threads});
        run(kernels->dcgan_initialise_generator_convTranspose3_kernel, 9,
            (dcgan_task){call, (float *[]){arena + 2303872}, (uint32_t[]){2935902985u}, thread, threads});
        run(kernels->dcgan_initialise_discriminator_conv1_kernel, 10,
            (dcgan_task){call, (float *[]){arena + 2330944}, (uint32_t[]){1530555277u}, thread, threads});
        run(kernels->dcgan_initialise_discriminator_conv2_kernel, 11,
            (dcgan_task){call, (float *[]){arena + 2332608}, (uint32_t[]){51874582u}, thread, threads});
        run(kernels->dcgan_initialise_discriminator_dense1_kernel, 12,
            (dcgan_task){call, (float *[]){arena + 2537536}, (uint32_t[]){2070990100u}, thread, threads});
        run(kernels->dcgan_initialise_discriminator_dense1_bias, 13,
            (dcgan_task){call, (float *[]){arena + 2543808, arena + 7580496, arena + 7580512}, NULL, thread,
            threads});
        run(kernels->dcgan_initialise_adam_generator_dense1_kernel_m, 14,
            (dcgan_task){call, (float *[]){arena + 2543824, arena + 3798224}, NULL, thread, threads});
        run(kernels->dcgan_initialise_adam_generator_convTranspose1_kernel_m, 15,
            (dcgan_task){call, (float *[]){arena + 5102800, arena + 5922000}, NULL, thread, threads});
        run(kernels->dcgan_initialise_adam_generator_convTranspose2_kernel_m, 16,
            (dcgan_task){call, (float *[]){arena + 6741712, arena + 6946512, arena + 7158096, arena + 7362896},
            NULL, thread, threads});
        run(kernels->dcgan_initialise_adam_generator_convTranspose3_kernel_m, 17,
            (dcgan_task){call, (float *[]){arena + 7151568, arena + 7153168, arena + 7154768, arena + 7156368},
            NULL, thread, threads});
        run(kernels->dcgan_initialise_adam_discriminator_dense1_kernel_m, 18,
            (dcgan_task){call, (float *[]){arena + 7567952, arena + 7574224}, NULL, thread, threads});
    }
}

static void dcgan_step(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_step_pack_generator_dense1_kernel, 0,
            (dcgan_task){call, (float *[]){arena + 0, arena + 9186160}, NULL, thread, threads});
        run(kernels->dcgan_step_noise, 1,
            (dcgan_task){call, (float *[]){arena + 29359040, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29359040, 0, 1, 128, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_dense1, 2,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 29359040, arena + 9186160, arena + 10440560},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 12800, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_mean, 3,
            (dcgan_task){call, (float *[]){arena + 10440560, arena + 2305472, arena + 29371840}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){29371840, 1618432, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_centred, 4,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 29371840, arena + 9186160}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_moving_variance_new, 5,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 2318016, arena + 29384384}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){29384384, 1630976, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_normalised, 6,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 29371840, arena + 29384384, arena + 1254400, arena + 1266944, arena + 9186160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 1643520, 49, 128, 256});
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 7,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 19184496}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_reshape1, 8,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 10791792}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 9,
            (dcgan_task){call, (float *[]){arena + 19184496, arena + 23382896}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_generator_convTranspose1, 10,
            (dcgan_task){call, (float *[]){arena + 19184496, arena + 10791792, arena + 23382896}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose1, 11,
            (dcgan_task){call, (float *[]){arena + 19184496, arena + 15608688}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){15608688, 3249152, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_mean_sum, 12,
            (dcgan_task){call, (float *[]){arena + 15608688, arena + 10791792}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_mean_sum_2, 13,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 2330560, arena + 28365552}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){28365552, 4051968, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_centred, 14,
            (dcgan_task){call, (float *[]){arena + 15608688, arena + 28365552, arena + 10791792}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_variance_sum, 15,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 2330688, arena + 28365680}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){28365680, 4052096, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_normalised, 16,
            (dcgan_task){call, (float *[]){arena + 15608688, arena + 28365552, arena + 28365680, arena + 2098688, arena + 2098816, arena + 16411504},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){16411504, 4052224, 49, 128, 128});
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 17,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 14146560}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_leakyReLU2, 18,
            (dcgan_task){call, (float *[]){arena + 16411504, arena + 10791792}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 19,
            (dcgan_task){call, (float *[]){arena + 14146560, arena + 13153392}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_generator_convTranspose2, 20,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 10791792, arena + 13153392}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose2, 21,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 10791792}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){10791792, 4855040, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_mean_sum, 22,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 12397424}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_mean_sum_2, 23,
            (dcgan_task){call, (float *[]){arena + 12397424, arena + 2330816, arena + 28365808}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){28365808, 6460672, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_centred, 24,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 28365808, arena + 12397424}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_variance_sum, 25,
            (dcgan_task){call, (float *[]){arena + 12397424, arena + 2330880, arena + 28365488}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){28365488, 6460736, 1, 1, 64});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 26,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 14003056}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_normalised, 27,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 28365808, arena + 28365488, arena + 2303744, arena + 2303808, arena + 12397424},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){12397424, 6460800, 196, 128, 64});
        run(kernels->dcgan_step_pack_discriminator_conv1_kernel, 28,
            (dcgan_task){call, (float *[]){arena + 2330944, arena + 24588608}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose3, 29,
            (dcgan_task){call, (float *[]){arena + 12397424, arena + 14003056, arena + 29396928, call->trace ? call->trace + 12800 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29396928, 8066432, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv1_real_product, 30,
            (dcgan_task){call, (float *[]){(float *)call->inputs[0], arena + 24588608, arena + 2332544, arena + 14003056},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){14003056, 8166784, 196, 128, 64});
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 31,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 21186992}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 32,
            (dcgan_task){call, (float *[]){arena + 14003056, arena + 17214320}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 33,
            (dcgan_task){call, (float *[]){arena + 21186992, arena + 23595440}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 34,
            (dcgan_task){call, (float *[]){arena + 21186992, arena + 17214320, arena + 23595440}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 35,
            (dcgan_task){call, (float *[]){arena + 21186992, arena + 17214320}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 9772416, 49, 128, 128});
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 36,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 26950208}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real, 37,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 2537408, arena + 22792624},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22792624, 10575232, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_dense1_real_product, 38,
            (dcgan_task){call, (float *[]){arena + 22792624, arena + 26950208, arena + 2543808, arena + 29704192, call->trace ? call->trace + 2521600 : NULL, arena + 26956496, arena + 26956512, arena + 26956480},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29704192, 11378048, 1, 128, 1});
        run(kernels->dcgan_step_discriminator_conv1_fake_product, 39,
            (dcgan_task){call, (float *[]){arena + 29396928, arena + 24588608, arena + 2332544, arena + 17214320},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 11378176, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 40,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 18819952}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 41,
            (dcgan_task){call, (float *[]){arena + 24588608, arena + 18819952, arena + 23595440}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 42,
            (dcgan_task){call, (float *[]){arena + 24588608, arena + 19622768}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){19622768, 12983808, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_fake, 43,
            (dcgan_task){call, (float *[]){arena + 19622768, arena + 2537408, arena + 2537536, arena + 25201072, arena + 18819952},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){25201072, 13786624, 49, 128, 128});
        if (call->kept) keep(call, thread, threads, (place){18819952, 14589440, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_dense1_fake_product, 44,
            (dcgan_task){call, (float *[]){arena + 25201072, arena + 26950208, arena + 2543808, arena + 29704448, arena + 29704576, call->trace ? call->trace + 4930176 : NULL, arena + 19622784, arena + 19622800, arena + 19622816, arena + 19622768},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29704448, 15392256, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){29704576, 15392384, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_score_real, 45,
            (dcgan_task){call, (float *[]){arena + 26956496, arena + 19622784, arena + 26956512, arena + 19622800, arena + 19622816, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 7448656 : NULL, call->trace ? call->trace + 7448672 : NULL},
            NULL, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_dense1_fake_bias, 46,
            (dcgan_task){call, (float *[]){arena + 19622768, arena + 26956480, arena + 7580496, arena + 7580512, arena + 2543808, call->trace ? call->trace + 5143168 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 47,
            (dcgan_task){call, (float *[]){arena + 29704448, arena + 29702144}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_leakyReLU2_fake, 48,
            (dcgan_task){call, (float *[]){arena + 29704448, arena + 2537536, arena + 25201072, arena + 28365872, arena + 19622768},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){28365872, 15392512, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_bias, 49,
            (dcgan_task){call, (float *[]){arena + 19622768, arena + 29704320}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29704320, 16195328, 1, 1, 128});
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel_2, 50,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 29497280}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 51,
            (dcgan_task){call, (float *[]){arena + 18819952, arena + 26003888}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 52,
            (dcgan_task){call, (float *[]){arena + 29497280, arena + 23595440}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 53,
            (dcgan_task){call, (float *[]){arena + 18819952, arena + 26003888, arena + 23595440}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 54,
            (dcgan_task){call, (float *[]){arena + 18819952, arena + 23595440}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23595440, 16195456, 196, 128, 64});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 55,
            (dcgan_task){call, (float *[]){arena + 28365872, arena + 26003888}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 56,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 18819952}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product_2, 57,
            (dcgan_task){call, (float *[]){arena + 28365872, arena + 18819952, arena + 26003888}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dropout1_fake, 58,
            (dcgan_task){call, (float *[]){arena + 23595440, arena + 17214320, arena + 29704448, arena + 29704576, arena + 20425584, arena + 18819952, arena + 22031216},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20425584, 17801088, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){18819952, 19406720, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel_2, 59,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 18023408}, NULL, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_conv1_fake_bias, 60,
            (dcgan_task){call, (float *[]){arena + 22031216, arena + 29702080}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){29702080, 21012352, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dense1_real_product, 61,
            (dcgan_task){call, (float *[]){arena + 29704192, arena + 18023408, arena + 22792624, arena + 17214320, arena + 18017136},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 21012416, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 62,
            (dcgan_task){call, (float *[]){arena + 29704192, arena + 18023408}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dense1_real_product_2, 63,
            (dcgan_task){call, (float *[]){arena + 25201072, arena + 29702144, arena + 22792624, arena + 18023408, arena + 7567952, arena + 7574224, arena + 2537536, call->trace ? call->trace + 5136896 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_conv2_real_bias, 64,
            (dcgan_task){call, (float *[]){arena + 18017136, arena + 29704320, arena + 7567696, arena + 7567824, arena + 2537408, call->trace ? call->trace + 5136768 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 65,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 26003888}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 66,
            (dcgan_task){call, (float *[]){arena + 29497280, arena + 17214320}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 67,
            (dcgan_task){call, (float *[]){arena + 22031216, arena + 26003888, arena + 17214320}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 68,
            (dcgan_task){call, (float *[]){arena + 22031216, arena + 17214320}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 21815232, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 69,
            (dcgan_task){call, (float *[]){arena + 14003056, arena + 22031216}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product_2, 70,
            (dcgan_task){call, (float *[]){arena + 28365872, arena + 22031216, arena + 26003888}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_real_product_2, 71,
            (dcgan_task){call, (float *[]){arena + 28365872, arena + 23382896}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23382896, 23420864, 1, 1, 204800});
        run(kernels->dcgan_step_grad_discriminator_dropout1_real, 72,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 14003056, arena + 23587696, arena + 22031216},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23587696, 23625664, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv1_real_bias, 73,
            (dcgan_task){call, (float *[]){arena + 22031216, arena + 29702080, arena + 7157968, arena + 7158032, arena + 2332544, call->trace ? call->trace + 4931904 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_conv1_kernel_2, 74,
            (dcgan_task){call, (float *[]){arena + 2330944, arena + 14003056}, NULL, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_conv1_real_product, 75,
            (dcgan_task){call, (float *[]){arena + 29396928, arena + 20425584, (float *)call->inputs[0], arena + 23587696, arena + 27496304, arena + 27497904, call->trace ? call->trace + 4930304 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27496304, 25231296, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){27497904, 25232896, 1, 1, 1600});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel_2, 76,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 17352304}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv1_fake_product, 77,
            (dcgan_task){call, (float *[]){arena + 18819952, arena + 14003056, arena + 29396928, arena + 17214320},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 25234496, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose3, 78,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 17352304, arena + 12397424, arena + 2303744, arena + 10791792, arena + 28365808, arena + 28365488, arena + 14003056, arena + 17314672, arena + 17327216, arena + 17339760},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){14003056, 25334848, 196, 128, 64});
        run(kernels->dcgan_step_grad_generator_convTranspose3_2, 79,
            (dcgan_task){call, (float *[]){arena + 27499504, arena + 17214320, arena + 12397424, call->trace ? call->trace + 7447056 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27499504, 26940480, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm3_beta, 80,
            (dcgan_task){call, (float *[]){arena + 17314672, arena + 17327216, arena + 17339760, arena + 28365488, arena + 2303744, arena + 7151312, arena + 7151376, arena + 7151440, arena + 7151504, arena + 2303808, arena + 12397424, arena + 12397488, call->trace ? call->trace + 7446928 : NULL, call->trace ? call->trace + 7446992 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){12397424, 26942080, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){12397488, 26942144, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm3_squares, 81,
            (dcgan_task){call, (float *[]){arena + 12397424, arena + 10791792, arena + 28365808, arena + 14003056, arena + 12397488, arena + 17214320},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17214320, 26942208, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel_2, 82,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 14764464}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_grad_generator_batchNorm3_mean_sum, 83,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 10791792}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 84,
            (dcgan_task){call, (float *[]){arena + 14764464, arena + 19575920}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose2, 85,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 10791792, arena + 19575920}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose2, 86,
            (dcgan_task){call, (float *[]){arena + 17214320, arena + 14764464}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){14764464, 28547840, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_leakyReLU2, 87,
            (dcgan_task){call, (float *[]){arena + 16411504, arena + 17214320}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose2_2, 88,
            (dcgan_task){call, (float *[]){arena + 19575920, arena + 10791792, arena + 17214320}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose2_2, 89,
            (dcgan_task){call, (float *[]){arena + 19575920, arena + 25193328}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){25193328, 29350656, 1, 1, 204800});
        run(kernels->dcgan_step_grad_generator_leakyReLU2, 90,
            (dcgan_task){call, (float *[]){arena + 14764464, arena + 16411504, arena + 2098688, arena + 15608688, arena + 28365552, arena + 28365680, arena + 10791792, arena + 11594608, arena + 11600880, arena + 11607152},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){10791792, 29555456, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm2_beta, 91,
            (dcgan_task){call, (float *[]){arena + 11594608, arena + 11600880, arena + 11607152, arena + 28365680, arena + 2098688, arena + 6741200, arena + 6741328, arena + 6741456, arena + 6741584, arena + 2098816, arena + 11613424, arena + 11613552, call->trace ? call->trace + 7241872 : NULL, call->trace ? call->trace + 7242000 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11613424, 30358272, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){11613552, 30358400, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm2_squares, 92,
            (dcgan_task){call, (float *[]){arena + 11613424, arena + 15608688, arena + 28365552, arena + 10791792, arena + 11613552, arena + 16411504},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){16411504, 30358528, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel_2, 93,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 14990192}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_grad_generator_batchNorm2_mean_sum, 94,
            (dcgan_task){call, (float *[]){arena + 16411504, arena + 10791792}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 95,
            (dcgan_task){call, (float *[]){arena + 14990192, arena + 25398128}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose1, 96,
            (dcgan_task){call, (float *[]){arena + 14990192, arena + 10791792, arena + 25398128}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose1, 97,
            (dcgan_task){call, (float *[]){arena + 14990192, arena + 23587696}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23587696, 31161344, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_reshape1, 98,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 14990192}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose1_2, 99,
            (dcgan_task){call, (float *[]){arena + 25398128, arena + 10791792, arena + 14990192}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose1_2, 100,
            (dcgan_task){call, (float *[]){arena + 25398128, arena + 10791792}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){10791792, 32766976, 1, 1, 819200});
        run(kernels->dcgan_step_grad_generator_leakyReLU1, 101,
            (dcgan_task){call, (float *[]){arena + 23587696, arena + 9186160, arena + 1254400, arena + 7580528, arena + 29371840, arena + 29384384, arena + 11610992, arena + 13216624, arena + 13229168, arena + 13241712},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11610992, 33586176, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm1_inverse_deviation, 102,
            (dcgan_task){call, (float *[]){arena + 13241712, arena + 29384384, arena + 13216624, arena + 1254400, arena + 13229168, arena + 5052624, arena + 5065168, arena + 5077712, arena + 5090256, arena + 1266944, arena + 13254256, arena + 13266800},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){13254256, 35191808, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){13266800, 35204352, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm1_squares, 103,
            (dcgan_task){call, (float *[]){arena + 13254256, arena + 7580528, arena + 29371840, arena + 11610992, arena + 13266800, arena + 9186160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 35216896, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_dense1, 104,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 29359040, arena + 9186160, call->trace ? call->trace + 5143184 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 36822528, 1, 1, 1254400});
        run(kernels->dcgan_step_adam_discriminator_conv1_kernel_m, 105,
            (dcgan_task){call, (float *[]){arena + 7154768, arena + 27496304, arena + 7156368, arena + 27497904, arena + 2330944, arena + 7151568, arena + 27499504, arena + 7153168, arena + 2303872},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_adam_discriminator_conv2_kernel, 106,
            (dcgan_task){call, (float *[]){arena + 23382896, arena + 7158096, arena + 7362896, arena + 2332608},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_adam_generator_dense1_kernel_m, 107,
            (dcgan_task){call, (float *[]){arena + 2543824, arena + 7580528, arena + 3798224, arena + 0},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_adam_generator_convTranspose1_kernel, 108,
            (dcgan_task){call, (float *[]){arena + 10791792, arena + 5102800, arena + 5922000, arena + 1279488},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_adam_generator_convTranspose2_kernel, 109,
            (dcgan_task){call, (float *[]){arena + 25193328, arena + 6741712, arena + 6946512, arena + 2098944},
            (uint32_t[]){0u}, thread, threads});
        if (call->trace) run(kernels->dcgan_step_mask_dropout1_real, 110,
                             (dcgan_task){call, (float *[]){call->trace ? call->trace + 113152 : NULL},
                             (uint32_t[]){2216827085u}, thread, threads});
        if (call->trace) run(kernels->dcgan_step_mask_dropout2_real, 111,
                             (dcgan_task){call, (float *[]){call->trace ? call->trace + 1718784 : NULL},
                             (uint32_t[]){3049075450u}, thread, threads});
        if (call->trace) run(kernels->dcgan_step_mask_dropout1_real, 112,
                             (dcgan_task){call, (float *[]){call->trace ? call->trace + 2521728 : NULL},
                             (uint32_t[]){252519588u}, thread, threads});
        if (call->trace) run(kernels->dcgan_step_mask_dropout2_real, 113,
                             (dcgan_task){call, (float *[]){call->trace ? call->trace + 4127360 : NULL},
                             (uint32_t[]){1931232299u}, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_discriminator_conv2_real_product_3, 114,
                             (dcgan_task){call, (float *[]){arena + 23382896, call->trace ? call->trace + 4931968 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_batchNorm1_gamma, 115,
                             (dcgan_task){call, (float *[]){arena + 13229168, call->trace ? call->trace + 6397584 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_batchNorm1_gamma, 116,
                             (dcgan_task){call, (float *[]){arena + 13216624, call->trace ? call->trace + 6410128 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_convTranspose1_3, 117,
                             (dcgan_task){call, (float *[]){arena + 10791792, call->trace ? call->trace + 6422672 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_convTranspose2_3, 118,
                             (dcgan_task){call, (float *[]){arena + 25193328, call->trace ? call->trace + 7242128 : NULL},
                             NULL, thread, threads});
    }
}

static void dcgan_generate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_step_pack_generator_dense1_kernel, 0,
            (dcgan_task){call, (float *[]){arena + 0, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_dense1, 1,
            (dcgan_task){call, (float *[]){arena + 8834928, (float *)call->inputs[0], arena + 7580528}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm1_inverse_deviation, 2,
            (dcgan_task){call, (float *[]){arena + 2318016, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm1_normalised, 3,
            (dcgan_task){call, (float *[]){arena + 8834928, arena + 2305472, arena + 7580528, arena + 1254400, arena + 1266944, arena + 12598128},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 4,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 11778928}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_transform_generator_reshape1, 5,
            (dcgan_task){call, (float *[]){arena + 12598128, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 6,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 13880176}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_products_of_generator_convTranspose1, 7,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 7580528, arena + 13880176}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose1, 8,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        run(kernels->dcgan_generate_generator_batchNorm2_inverse_deviation, 9,
            (dcgan_task){call, (float *[]){arena + 2330688, arena + 8383344}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm2_normalised, 10,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330560, arena + 8383344, arena + 2098688, arena + 2098816, arena + 7981936},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 11,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_generate_transform_generator_leakyReLU2, 12,
            (dcgan_task){call, (float *[]){arena + 7981936, arena + 9570736}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 13,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 10752688}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_products_of_generator_convTranspose2, 14,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 9570736, arena + 10752688}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose2, 15,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 9570736}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm3_inverse_deviation, 16,
            (dcgan_task){call, (float *[]){arena + 2330880, arena + 8384944}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8384944, 3223936, 1, 1, 64});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 17,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 8383344}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm3_normalised, 18,
            (dcgan_task){call, (float *[]){arena + 9570736, arena + 2330816, arena + 8384944, arena + 2303744, arena + 2303808, arena + 7580528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose3, 19,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 8383344, call->outputs[0]}, NULL, thread,
            threads});
    }
}

static void dcgan_generate_one(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_generate_one_generator_dense1, 0,
            (dcgan_task){call, (float *[]){arena + 7580528, (float *)call->inputs[0], arena + 0}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 0, 49, 1, 256});
        run(kernels->dcgan_generate_generator_batchNorm1_inverse_deviation, 1,
            (dcgan_task){call, (float *[]){arena + 2318016, arena + 7593072}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7593072, 12544, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_batchNorm1_normalised, 2,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2305472, arena + 7593072, arena + 1254400, arena + 1266944, arena + 7643248},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7643248, 25088, 49, 1, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_shift_generator_reshape1, 3,
            (dcgan_task){call, (float *[]){arena + 7643248, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_convTranspose1, 4,
            (dcgan_task){call, (float *[]){arena + 7643248, arena + 7580528, arena + 1279488}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){7643248, 37632, 49, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm2_inverse_deviation, 5,
            (dcgan_task){call, (float *[]){arena + 2330688, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 43904, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_batchNorm2_normalised, 6,
            (dcgan_task){call, (float *[]){arena + 7643248, arena + 2330560, arena + 7580528, arena + 2098688, arena + 2098816, arena + 7599344},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7599344, 44032, 49, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_shift_generator_leakyReLU2, 7,
            (dcgan_task){call, (float *[]){arena + 7599344, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_convTranspose2, 8,
            (dcgan_task){call, (float *[]){arena + 7599344, arena + 7580528, arena + 2098944}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){7599344, 50304, 196, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm3_inverse_deviation, 9,
            (dcgan_task){call, (float *[]){arena + 2330880, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 62848, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_batchNorm3_normalised, 10,
            (dcgan_task){call, (float *[]){arena + 7599344, arena + 2330816, arena + 7580528, arena + 2303744, arena + 2303808, arena + 7618160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7618160, 62912, 196, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_shift_generator_leakyReLU3, 11,
            (dcgan_task){call, (float *[]){arena + 7618160, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_convTranspose3, 12,
            (dcgan_task){call, (float *[]){arena + 7618160, arena + 7580528, arena + 2303872}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){7618160, 75456, 784, 1, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_one_generator_tanh1, 13,
            (dcgan_task){call, (float *[]){arena + 7618160, call->outputs[0]}, NULL, thread, threads});
    }
}

static void dcgan_discriminate(const bespoke_call *call) {
    const dcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const arena = call->arena;
        run(kernels->dcgan_step_pack_discriminator_conv1_kernel, 0,
            (dcgan_task){call, (float *[]){arena + 2330944, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_discriminator_conv1_product, 1,
            (dcgan_task){call, (float *[]){(float *)call->inputs[0], arena + 7580528, arena + 2332544, arena + 11553200},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11553200, 0, 196, 128, 64});
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 2,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 13158832}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_transform_discriminator_leakyReLU1, 3,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 4,
            (dcgan_task){call, (float *[]){arena + 13158832, arena + 13914800}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 5,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528, arena + 13914800}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 6,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 1605632, 49, 128, 128});
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 7,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 9186160}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_discriminator_conv2, 8,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2537408, arena + 8383344}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 2408448, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_discriminator_dense1_product, 9,
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 9186160, arena + 2543808, call->outputs[0]},
            NULL, thread, threads});
    }
}

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

static const bespoke_kernel dcgan_initialise_kernels[19] = {
    {"dcgan_initialise_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 5017600.0},
    {"dcgan_initialise_generator_batchNorm1_gamma", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_initialise_generator_batchNorm1_beta", "Models/DCGAN.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_initialise_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_initialise_generator_batchNorm2_gamma", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_initialise_generator_batchNorm2_beta", "Models/DCGAN.swift:12", 0.0, 0.0, 4608.0},
    {"dcgan_initialise_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 819200.0},
    {"dcgan_initialise_generator_batchNorm3_gamma", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_initialise_generator_batchNorm3_beta", "Models/DCGAN.swift:16", 0.0, 0.0, 2304.0},
    {"dcgan_initialise_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 6400.0},
    {"dcgan_initialise_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 6400.0},
    {"dcgan_initialise_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_initialise_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 25088.0},
    {"dcgan_initialise_discriminator_dense1_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 12.0},
    {"dcgan_initialise_adam_generator_dense1_kernel_m", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_initialise_adam_generator_convTranspose1_kernel_m", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_initialise_adam_generator_convTranspose2_kernel_m", "Models/DCGAN.swift:15", 0.0, 0.0, 3276800.0},
    {"dcgan_initialise_adam_generator_convTranspose3_kernel_m", "Models/DCGAN.swift:19", 0.0, 0.0, 25600.0},
    {"dcgan_initialise_adam_discriminator_dense1_kernel_m", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
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
    {"dcgan_step_generator_batchNorm1_centred", "Models/DCGAN.swift:7", 0.0, 0.0, 6472704.0},
    {"dcgan_step_generator_batchNorm1_moving_variance_new", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 13045760.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 19988480.0},
    {"dcgan_step_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 3211264.0},
    {"dcgan_step_generator_batchNorm2_mean_sum_2", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_centred", "Models/DCGAN.swift:12", 0.0, 0.0, 3211776.0},
    {"dcgan_step_generator_batchNorm2_variance_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 6424576.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 22282240.0},
    {"dcgan_step_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 6422528.0},
    {"dcgan_step_generator_batchNorm3_mean_sum_2", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_generator_batchNorm3_centred", "Models/DCGAN.swift:16", 0.0, 0.0, 6422784.0},
    {"dcgan_step_generator_batchNorm3_variance_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 12846080.0},
    {"dcgan_step_pack_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_step_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_discriminator_conv2_real", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_step_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
    {"dcgan_step_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_step_transform_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_discriminator_conv2_fake", "Models/DCGAN.swift:28", 0.0, 0.0, 9659392.0},
    {"dcgan_step_discriminator_dense1_fake_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3237380.0},
    {"dcgan_step_score_real", "Models/DCGAN.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_step_grad_discriminator_dense1_fake_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_step_pack_grad_loss_discriminator_fake", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 6448128.0},
    {"dcgan_step_grad_discriminator_conv2_fake_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_step_pack_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_dropout1_fake_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 25691136.0},
    {"dcgan_step_pack_discriminator_dense1_kernel_2", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_discriminator_conv1_fake_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_step_grad_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 6448128.0},
    {"dcgan_step_pack_grad_loss_discriminator_real", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_dense1_real_product_2", "Models/DCGAN.swift:33", 3211264.0, 3211264.0, 6574080.0},
    {"dcgan_step_grad_discriminator_conv2_real_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_3", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_dropout1_real_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_real_product_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 19267584.0},
    {"dcgan_step_grad_discriminator_conv1_real_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_step_pack_discriminator_conv1_kernel_2", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_grad_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 147095552.0, 147095552.0, 13660672.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel_2", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_grad_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 7231744.0},
    {"dcgan_step_grad_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 19676160.0},
    {"dcgan_step_grad_generator_convTranspose3_2", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_grad_generator_batchNorm3_beta", "Models/DCGAN.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_step_grad_generator_batchNorm3_squares", "Models/DCGAN.swift:16", 0.0, 0.0, 19268352.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_leakyReLU2_2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_generator_convTranspose2_2", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_grad_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12846592.0},
    {"dcgan_step_grad_generator_batchNorm2_beta", "Models/DCGAN.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_step_grad_generator_batchNorm2_squares", "Models/DCGAN.swift:12", 0.0, 0.0, 9635328.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 19988480.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_grad_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_reshape1_2", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_grad_generator_convTranspose1_2", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_grad_generator_leakyReLU1", "Models/DCGAN.swift:8", 0.0, 0.0, 25840640.0},
    {"dcgan_step_grad_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 903168.0},
    {"dcgan_step_grad_generator_batchNorm1_squares", "Models/DCGAN.swift:7", 0.0, 0.0, 19418112.0},
    {"dcgan_step_grad_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_adam_discriminator_conv1_kernel_m", "Models/DCGAN.swift:24", 0.0, 0.0, 96000.0},
    {"dcgan_step_adam_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 5734400.0},
    {"dcgan_step_adam_generator_dense1_kernel_m", "Models/DCGAN.swift:6", 0.0, 0.0, 35123200.0},
    {"dcgan_step_adam_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 22937600.0},
    {"dcgan_step_adam_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 5734400.0},
    {"dcgan_step_mask_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout2_real", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 0.0},
    {"dcgan_step_mask_dropout2_fake", "Models/DCGAN.swift:30", 0.0, 0.0, 0.0},
    {"dcgan_step_grad_discriminator_conv2_real_product_3", "Models/DCGAN.swift:28", 0.0, 0.0, 819200.0},
    {"dcgan_step_grad_generator_batchNorm1_gamma", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_generator_batchNorm1_beta", "Models/DCGAN.swift:7", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_generator_convTranspose1_3", "Models/DCGAN.swift:11", 0.0, 0.0, 3276800.0},
    {"dcgan_step_grad_generator_convTranspose2_3", "Models/DCGAN.swift:15", 0.0, 0.0, 819200.0},
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
    {"dcgan_generate_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_generate_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_generate_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_generate_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_generate_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_generate_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_generate_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_generate_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_generate_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_generate_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_generate_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_generate_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_generate_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_generate_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_generate_generator_convTranspose3", "Models/DCGAN.swift:19", 36773888.0, 36773888.0, 3418368.0},
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
    {"dcgan_generate_one_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_generate_one_shift_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 501760.0},
    {"dcgan_generate_one_generator_convTranspose1", "Models/DCGAN.swift:11", 55115776.0, 66519040.0, 3552768.0},
    {"dcgan_generate_one_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_one_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 52224.0},
    {"dcgan_generate_one_shift_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 150528.0},
    {"dcgan_generate_one_generator_convTranspose2", "Models/DCGAN.swift:15", 16777216.0, 18350080.0, 944640.0},
    {"dcgan_generate_one_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_one_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 101376.0},
    {"dcgan_generate_one_shift_generator_leakyReLU3", "Models/DCGAN.swift:17", 0.0, 0.0, 301056.0},
    {"dcgan_generate_one_generator_convTranspose3", "Models/DCGAN.swift:19", 574592.0, 600320.0, 160064.0},
    {"dcgan_generate_one_generator_tanh1", "Models/DCGAN.swift:20", 0.0, 0.0, 6272.0},
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
    {"dcgan_discriminate_discriminator_conv1_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_discriminate_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_discriminate_transform_discriminator_leakyReLU1", "Models/DCGAN.swift:25", 0.0, 0.0, 22282240.0},
    {"dcgan_discriminate_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_discriminate_products_of_discriminator_conv2_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_discriminate_discriminator_conv2_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_discriminate_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_discriminate_discriminator_conv2", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_discriminate_discriminator_dense1_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
};

const bespoke_program dcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan",
    .source = "Models/DCGAN.swift",
    .fingerprint = "4b3bd72fc65f1448",
    .update_order = "simultaneous",
    .batch = 128,
    .real_batches = 1,
    .sample_batch = 64,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .states = dcgan_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 29704704,
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
        .kernel_count = 19,
        .flops = 0.0,
        .nominal_flops = 0.0,
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
    },
};
