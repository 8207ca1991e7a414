/* The program dcgan, made by bespokec from Models/DCGAN.swift. Do not edit: edit the model.
 * 
 * Arena of 36581376 floats (140 MiB), the first 7580528 of them states. */
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
            (dcgan_task){call, (float *[]){arena + 0, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 1,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 15973232}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 2,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 25481072}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 3,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 25890672}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_conv1_kernel, 4,
            (dcgan_task){call, (float *[]){arena + 2330944, arena + 28086144}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 5,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 25685872}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 6,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 28079872}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel_2, 7,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 36124416}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel_2, 8,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 36571904}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_conv1_kernel_2, 9,
            (dcgan_task){call, (float *[]){arena + 2330944, arena + 36578176}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel_2, 10,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 36579776}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel_2, 11,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 36329216}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel_2, 12,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 31291136}, NULL, thread, threads});
        run(kernels->dcgan_step_noise, 13,
            (dcgan_task){call, (float *[]){arena + 36534016, call->trace ? call->trace + 0 : NULL},
            (uint32_t[]){571294482u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){36534016, 0, 1, 128, 100});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_dense1, 14,
            (dcgan_task){call, (float *[]){arena + 22269808, arena + 36534016, arena + 7580528, arena + 8834928},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22269808, 12800, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_mean, 15,
            (dcgan_task){call, (float *[]){arena + 8834928, arena + 2305472, arena + 36546816}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){36546816, 1618432, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_centred, 16,
            (dcgan_task){call, (float *[]){arena + 22269808, arena + 36546816, arena + 7580528}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_moving_variance_new, 17,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2318016, arena + 36559360}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){36559360, 1630976, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm1_normalised, 18,
            (dcgan_task){call, (float *[]){arena + 22269808, arena + 36546816, arena + 36559360, arena + 1254400, arena + 1266944, arena + 23875440},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){23875440, 1643520, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_reshape1, 19,
            (dcgan_task){call, (float *[]){arena + 23875440, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 20,
            (dcgan_task){call, (float *[]){arena + 15973232, arena + 20171632}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_generator_convTranspose1, 21,
            (dcgan_task){call, (float *[]){arena + 15973232, arena + 7580528, arena + 20171632}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose1, 22,
            (dcgan_task){call, (float *[]){arena + 15973232, arena + 32110336}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){32110336, 3249152, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_mean_sum, 23,
            (dcgan_task){call, (float *[]){arena + 32110336, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_mean_sum_2, 24,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330560, arena + 22045360}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){22045360, 4051968, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_centred, 25,
            (dcgan_task){call, (float *[]){arena + 32110336, arena + 22045360, arena + 7580528}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_variance_sum, 26,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330688, arena + 22045488}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){22045488, 4052096, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm2_normalised, 27,
            (dcgan_task){call, (float *[]){arena + 32110336, arena + 22045360, arena + 22045488, arena + 2098688, arena + 2098816, arena + 32913152},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){32913152, 4052224, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_leakyReLU2, 28,
            (dcgan_task){call, (float *[]){arena + 32913152, arena + 11553200}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 29,
            (dcgan_task){call, (float *[]){arena + 25481072, arena + 13914800}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_generator_convTranspose2, 30,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 11553200, arena + 13914800}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose2, 31,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 13914800}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){13914800, 4855040, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_mean_sum, 32,
            (dcgan_task){call, (float *[]){arena + 13914800, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_mean_sum_2, 33,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330816, arena + 22046128}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){22046128, 6460672, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_centred, 34,
            (dcgan_task){call, (float *[]){arena + 13914800, arena + 22046128, arena + 7580528}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_variance_sum, 35,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330880, arena + 22046192}, NULL, thread,
            threads});
        if (call->kept) keep(call, thread, threads, (place){22046192, 6460736, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_batchNorm3_normalised, 36,
            (dcgan_task){call, (float *[]){arena + 13914800, arena + 22046128, arena + 22046192, arena + 2303744, arena + 2303808, arena + 15520432},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){15520432, 6460800, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_generator_convTranspose3, 37,
            (dcgan_task){call, (float *[]){arena + 15520432, arena + 25890672, arena + 21942960, call->trace ? call->trace + 12800 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){21942960, 8066432, 784, 128, 1});
        run(kernels->dcgan_step_discriminator_conv1_real_product, 38,
            (dcgan_task){call, (float *[]){arena + 17126064, (float *)call->inputs[0], arena + 28086144, arena + 2332544, arena + 18731696},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){17126064, 8166784, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){18731696, 9772416, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 39,
            (dcgan_task){call, (float *[]){arena + 18731696, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 40,
            (dcgan_task){call, (float *[]){arena + 25685872, arena + 27086704}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 41,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528, arena + 27086704}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 42,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 33715968}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){33715968, 11378048, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real, 43,
            (dcgan_task){call, (float *[]){arena + 33715968, arena + 2537408, arena + 34518784},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){34518784, 12180864, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_dense1_real_product, 44,
            (dcgan_task){call, (float *[]){arena + 34518784, arena + 28079872, arena + 2543808, arena + 22045616, call->trace ? call->trace + 2521600 : NULL, arena + 22043312, arena + 22043328, arena + 22043344},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22045616, 12983680, 1, 128, 1});
        run(kernels->dcgan_step_discriminator_conv1_fake_product, 45,
            (dcgan_task){call, (float *[]){arena + 20337328, arena + 21942960, arena + 28086144, arena + 2332544, arena + 25481072},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20337328, 12983808, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){25481072, 14589440, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 46,
            (dcgan_task){call, (float *[]){arena + 25481072, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 47,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528, arena + 27086704}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 48,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 16195072, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_fake, 49,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2537408, arena + 2537536, arena + 35321600, arena + 8383344},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){35321600, 16997888, 49, 128, 128});
        if (call->kept) keep(call, thread, threads, (place){8383344, 17800704, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_dense1_fake_product, 50,
            (dcgan_task){call, (float *[]){arena + 35321600, arena + 28079872, arena + 2543808, arena + 22045744, arena + 22045872, call->trace ? call->trace + 4930176 : NULL, arena + 9186160, arena + 9186176, arena + 9186192, arena + 9186208},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22045744, 18603520, 1, 128, 1});
        if (call->kept) keep(call, thread, threads, (place){22045872, 18603648, 1, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_score_real, 51,
            (dcgan_task){call, (float *[]){arena + 22043312, arena + 9186160, arena + 22043328, arena + 9186176, arena + 9186192, call->outputs[0], call->outputs[1], call->outputs[2], call->outputs[3], call->trace ? call->trace + 7448656 : NULL, call->trace ? call->trace + 7448672 : NULL},
            NULL, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_dense1_fake_bias, 52,
            (dcgan_task){call, (float *[]){arena + 9186208, arena + 22043344, arena + 7580496, arena + 7580512, arena + 2543808, call->trace ? call->trace + 5143168 : NULL},
            (uint32_t[]){0u}, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 53,
            (dcgan_task){call, (float *[]){arena + 22045744, arena + 22043312}, NULL, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_leakyReLU2_fake, 54,
            (dcgan_task){call, (float *[]){arena + 22045744, arena + 2537536, arena + 7580528, arena + 2537408, arena + 28692336, arena + 9186160},
            (uint32_t[]){1931232299u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){28692336, 18603776, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_bias, 55,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 22046000}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22046000, 19406592, 1, 1, 128});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 56,
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 11553200}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 57,
            (dcgan_task){call, (float *[]){arena + 36124416, arena + 27086704}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 58,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 11553200, arena + 27086704}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 59,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 27086704}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27086704, 19406720, 196, 128, 64});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 60,
            (dcgan_task){call, (float *[]){arena + 28692336, arena + 11553200}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 61,
            (dcgan_task){call, (float *[]){arena + 25481072, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product_2, 62,
            (dcgan_task){call, (float *[]){arena + 30297968, arena + 7580528, arena + 11553200}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dropout1_fake, 63,
            (dcgan_task){call, (float *[]){arena + 27086704, arena + 20337328, arena + 2332544, arena + 22045744, arena + 22045872, arena + 25481072, arena + 28692336, arena + 7580528},
            (uint32_t[]){252519588u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){25481072, 21012352, 196, 128, 64});
        if (call->kept) keep(call, thread, threads, (place){28692336, 22617984, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv1_fake_bias, 64,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 22045744}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){22045744, 24223616, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dense1_real_product, 65,
            (dcgan_task){call, (float *[]){arena + 22045616, arena + 36571904, arena + 33715968, arena + 2537408, arena + 7580528, arena + 8383344},
            (uint32_t[]){3049075450u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 24223680, 49, 128, 128});
        run(kernels->dcgan_step_pack_grad_loss_discriminator_fake, 66,
            (dcgan_task){call, (float *[]){arena + 22045616, arena + 8389616}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_dense1_real_product_2, 67,
            (dcgan_task){call, (float *[]){arena + 35321600, arena + 22043312, arena + 34518784, arena + 8389616, arena + 7567952, arena + 7574224, arena + 2537536, call->trace ? call->trace + 5136896 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_conv2_real_bias, 68,
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 22046000, arena + 7567696, arena + 7567824, arena + 2537408, call->trace ? call->trace + 5136768 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_transform_grad_discriminator_leakyReLU2_fake, 69,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 11553200}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 70,
            (dcgan_task){call, (float *[]){arena + 36124416, arena + 20337328}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_fake_product, 71,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 11553200, arena + 20337328}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_fake_product, 72,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 20337328}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){20337328, 25026496, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_discriminator_dropout1_real, 73,
            (dcgan_task){call, (float *[]){arena + 18731696, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_discriminator_conv2_real_product_2, 74,
            (dcgan_task){call, (float *[]){arena + 30297968, arena + 7580528, arena + 11553200}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv2_real_product_2, 75,
            (dcgan_task){call, (float *[]){arena + 30297968, arena + 27086704}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27086704, 26632128, 1, 1, 204800});
        run(kernels->dcgan_step_grad_discriminator_dropout1_real, 76,
            (dcgan_task){call, (float *[]){arena + 20337328, arena + 17126064, arena + 2332544, arena + 7580528, arena + 9186160},
            (uint32_t[]){2216827085u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 26836928, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv1_real_bias, 77,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 22045744, arena + 7157968, arena + 7158032, arena + 2332544, call->trace ? call->trace + 4931904 : NULL},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_grad_discriminator_conv1_real_product, 78,
            (dcgan_task){call, (float *[]){arena + 21942960, arena + 25481072, (float *)call->inputs[0], arena + 7580528, arena + 27496304, arena + 27497904, call->trace ? call->trace + 4930304 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27496304, 28442560, 1, 1, 1600});
        if (call->kept) keep(call, thread, threads, (place){27497904, 28444160, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_discriminator_conv1_fake_product, 79,
            (dcgan_task){call, (float *[]){arena + 28692336, arena + 36578176, arena + 21942960, arena + 9186160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 28445760, 784, 128, 1});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose3, 80,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 36579776, arena + 15520432, arena + 2303744, arena + 13914800, arena + 22046128, arena + 22046192, arena + 7580528, arena + 9286512, arena + 9299056, arena + 9311600},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 28546112, 196, 128, 64});
        run(kernels->dcgan_step_grad_generator_convTranspose3_2, 81,
            (dcgan_task){call, (float *[]){arena + 27499504, arena + 9186160, arena + 15520432, call->trace ? call->trace + 7447056 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27499504, 30151744, 1, 1, 1600});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm3_beta, 82,
            (dcgan_task){call, (float *[]){arena + 9286512, arena + 9299056, arena + 9311600, arena + 22046192, arena + 2303744, arena + 7151312, arena + 7151376, arena + 7151440, arena + 7151504, arena + 2303808, arena + 9186160, arena + 9186224, call->trace ? call->trace + 7446928 : NULL, call->trace ? call->trace + 7446992 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 30153344, 1, 1, 64});
        if (call->kept) keep(call, thread, threads, (place){9186224, 30153408, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm3_squares, 83,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 13914800, arena + 22046128, arena + 7580528, arena + 9186224, arena + 11553200},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11553200, 30153472, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_grad_generator_batchNorm3_mean_sum, 84,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 85,
            (dcgan_task){call, (float *[]){arena + 36329216, arena + 13914800}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose2, 86,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528, arena + 13914800}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose2, 87,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 14907968}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){14907968, 31759104, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_leakyReLU2, 88,
            (dcgan_task){call, (float *[]){arena + 32913152, arena + 11553200}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose2_2, 89,
            (dcgan_task){call, (float *[]){arena + 13914800, arena + 7580528, arena + 11553200}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose2_2, 90,
            (dcgan_task){call, (float *[]){arena + 13914800, arena + 27291504}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){27291504, 32561920, 1, 1, 204800});
        run(kernels->dcgan_step_grad_generator_leakyReLU2, 91,
            (dcgan_task){call, (float *[]){arena + 14907968, arena + 32913152, arena + 2098688, arena + 32110336, arena + 22045360, arena + 22045488, arena + 7580528, arena + 8383344, arena + 8389616, arena + 8395888},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 32766720, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm2_beta, 92,
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 8389616, arena + 8395888, arena + 22045488, arena + 2098688, arena + 6741200, arena + 6741328, arena + 6741456, arena + 6741584, arena + 2098816, arena + 9186160, arena + 9186288, call->trace ? call->trace + 7241872 : NULL, call->trace ? call->trace + 7242000 : NULL},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 33569536, 1, 1, 128});
        if (call->kept) keep(call, thread, threads, (place){9186288, 33569664, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm2_squares, 93,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 32110336, arena + 22045360, arena + 7580528, arena + 9186288, arena + 8383344},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 33569792, 49, 128, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_grad_generator_batchNorm2_mean_sum, 94,
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 15973232}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 95,
            (dcgan_task){call, (float *[]){arena + 31291136, arena + 20171632}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose1, 96,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 15973232, arena + 20171632}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose1, 97,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 25481072}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){25481072, 34372608, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_transform_generator_reshape1, 98,
            (dcgan_task){call, (float *[]){arena + 23875440, arena + 7580528}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_grad_generator_convTranspose1_2, 99,
            (dcgan_task){call, (float *[]){arena + 20171632, arena + 15973232, arena + 7580528}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_convTranspose1_2, 100,
            (dcgan_task){call, (float *[]){arena + 20171632, arena + 10791792}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){10791792, 35978240, 1, 1, 819200});
        run(kernels->dcgan_step_grad_generator_leakyReLU1, 101,
            (dcgan_task){call, (float *[]){arena + 25481072, arena + 23875440, arena + 1254400, arena + 22269808, arena + 36546816, arena + 36559360, arena + 7580528, arena + 11610992, arena + 11623536, arena + 9186160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 36797440, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm1_inverse_deviation, 102,
            (dcgan_task){call, (float *[]){arena + 9186160, arena + 36559360, arena + 11610992, arena + 1254400, arena + 11623536, arena + 5052624, arena + 5065168, arena + 5077712, arena + 5090256, arena + 1266944, arena + 11636080, arena + 11648624},
            (uint32_t[]){0u}, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11636080, 38403072, 1, 1, 12544});
        if (call->kept) keep(call, thread, threads, (place){11648624, 38415616, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_batchNorm1_squares, 103,
            (dcgan_task){call, (float *[]){arena + 11636080, arena + 22269808, arena + 36546816, arena + 7580528, arena + 11648624, arena + 9186160},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9186160, 38428160, 49, 128, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_grad_generator_dense1, 104,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 36534016, arena + 9186160, call->trace ? call->trace + 5143184 : NULL},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 40033792, 1, 1, 1254400});
        run(kernels->dcgan_step_adam_discriminator_conv1_kernel_m, 105,
            (dcgan_task){call, (float *[]){arena + 7154768, arena + 27496304, arena + 7156368, arena + 27497904, arena + 2330944, arena + 7151568, arena + 27499504, arena + 7153168, arena + 2303872},
            (uint32_t[]){0u}, thread, threads});
        run(kernels->dcgan_step_adam_discriminator_conv2_kernel, 106,
            (dcgan_task){call, (float *[]){arena + 27086704, arena + 7158096, arena + 7362896, arena + 2332608},
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
            (dcgan_task){call, (float *[]){arena + 27291504, arena + 6741712, arena + 6946512, arena + 2098944},
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
                             (dcgan_task){call, (float *[]){arena + 27086704, call->trace ? call->trace + 4931968 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_batchNorm1_gamma, 115,
                             (dcgan_task){call, (float *[]){arena + 11623536, call->trace ? call->trace + 6397584 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_batchNorm1_gamma, 116,
                             (dcgan_task){call, (float *[]){arena + 11610992, call->trace ? call->trace + 6410128 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_convTranspose1_3, 117,
                             (dcgan_task){call, (float *[]){arena + 10791792, call->trace ? call->trace + 6422672 : NULL},
                             NULL, thread, threads});
        if (call->trace) run(kernels->dcgan_step_grad_generator_convTranspose2_3, 118,
                             (dcgan_task){call, (float *[]){arena + 27291504, call->trace ? call->trace + 7242128 : NULL},
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
        run(kernels->dcgan_step_pack_generator_convTranspose1_kernel, 1,
            (dcgan_task){call, (float *[]){arena + 1279488, arena + 11778928}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose2_kernel, 2,
            (dcgan_task){call, (float *[]){arena + 2098944, arena + 15978352}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_generator_convTranspose3_kernel, 3,
            (dcgan_task){call, (float *[]){arena + 2303872, arena + 16183152}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_dense1, 4,
            (dcgan_task){call, (float *[]){arena + 8834928, (float *)call->inputs[0], arena + 7580528}, NULL,
            thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8834928, 0, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm1_inverse_deviation, 5,
            (dcgan_task){call, (float *[]){arena + 2318016, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 802816, 1, 1, 12544});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm1_normalised, 6,
            (dcgan_task){call, (float *[]){arena + 8834928, arena + 2305472, arena + 7580528, arena + 1254400, arena + 1266944, arena + 12598128},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){12598128, 815360, 49, 64, 256});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_transform_generator_reshape1, 7,
            (dcgan_task){call, (float *[]){arena + 12598128, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose1_kernel, 8,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 13880176}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_products_of_generator_convTranspose1, 9,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 7580528, arena + 13880176}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose1, 10,
            (dcgan_task){call, (float *[]){arena + 11778928, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 1618176, 49, 64, 128});
        run(kernels->dcgan_generate_generator_batchNorm2_inverse_deviation, 11,
            (dcgan_task){call, (float *[]){arena + 2330688, arena + 8383344}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 2019584, 1, 1, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm2_normalised, 12,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 2330560, arena + 8383344, arena + 2098688, arena + 2098816, arena + 7981936},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7981936, 2019712, 49, 64, 128});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_transform_generator_leakyReLU2, 13,
            (dcgan_task){call, (float *[]){arena + 7981936, arena + 9570736}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_generator_convTranspose2_kernel, 14,
            (dcgan_task){call, (float *[]){arena + 15978352, arena + 10752688}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_products_of_generator_convTranspose2, 15,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 9570736, arena + 10752688}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose2, 16,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 9570736}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){9570736, 2421120, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm3_inverse_deviation, 17,
            (dcgan_task){call, (float *[]){arena + 2330880, arena + 8383344}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){8383344, 3223936, 1, 1, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_batchNorm3_normalised, 18,
            (dcgan_task){call, (float *[]){arena + 9570736, arena + 2330816, arena + 8383344, arena + 2303744, arena + 2303808, arena + 7580528},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 3224000, 196, 64, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_generate_generator_convTranspose3, 19,
            (dcgan_task){call, (float *[]){arena + 7580528, arena + 16183152, call->outputs[0]}, NULL, thread,
            threads});
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
        run(kernels->dcgan_step_pack_discriminator_conv2_kernel, 1,
            (dcgan_task){call, (float *[]){arena + 2332608, arena + 13158832}, NULL, thread, threads});
        run(kernels->dcgan_step_pack_discriminator_dense1_kernel, 2,
            (dcgan_task){call, (float *[]){arena + 2537536, arena + 14907968}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_discriminator_conv1_product, 3,
            (dcgan_task){call, (float *[]){(float *)call->inputs[0], arena + 7580528, arena + 2332544, arena + 11553200},
            NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){11553200, 0, 196, 128, 64});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_discriminate_transform_discriminator_leakyReLU1, 4,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        run(kernels->dcgan_step_transform_discriminator_conv2_kernel, 5,
            (dcgan_task){call, (float *[]){arena + 13158832, arena + 13914800}, NULL, thread, threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_products_of_discriminator_conv2_real_product, 6,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528, arena + 13914800}, NULL, thread,
            threads});
        #ifdef _OPENMP
        #pragma omp barrier
        #endif
        run(kernels->dcgan_step_discriminator_conv2_real_product, 7,
            (dcgan_task){call, (float *[]){arena + 11553200, arena + 7580528}, NULL, thread, threads});
        if (call->kept) keep(call, thread, threads, (place){7580528, 1605632, 49, 128, 128});
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
            (dcgan_task){call, (float *[]){arena + 8383344, arena + 14907968, arena + 2543808, call->outputs[0]},
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

static const bespoke_tensor dcgan_step_kept[57] = {
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
    {"discriminator/conv1/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 8166784},
    {"discriminator/dropout1/real", 3, 4, {128, 14, 14, 64}, 1605632, 9772416},
    {"discriminator/conv2/real/product", 3, 4, {128, 7, 7, 128}, 802816, 11378048},
    {"discriminator/dropout2/real", 3, 4, {128, 7, 7, 128}, 802816, 12180864},
    {"grad/loss/discriminator/real", 3, 2, {128, 1, 1, 1}, 128, 12983680},
    {"discriminator/conv1/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 12983808},
    {"discriminator/dropout1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 14589440},
    {"discriminator/conv2/fake/product", 3, 4, {128, 7, 7, 128}, 802816, 16195072},
    {"discriminator/dropout2/fake", 3, 4, {128, 7, 7, 128}, 802816, 16997888},
    {"grad/discriminator/leakyReLU2/fake", 3, 4, {128, 7, 7, 128}, 802816, 17800704},
    {"grad/loss/discriminator/fake", 3, 2, {128, 1, 1, 1}, 128, 18603520},
    {"grad/loss/generator", 3, 2, {128, 1, 1, 1}, 128, 18603648},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 4, {128, 7, 7, 128}, 802816, 18603776},
    {"grad/discriminator/conv2/fake/bias", 3, 1, {128, 1, 1, 1}, 128, 19406592},
    {"grad/discriminator/conv2/fake/product", 3, 4, {128, 14, 14, 64}, 1605632, 19406720},
    {"grad/discriminator/leakyReLU1/fake", 3, 4, {128, 14, 14, 64}, 1605632, 21012352},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 4, {128, 14, 14, 64}, 1605632, 22617984},
    {"grad/discriminator/conv1/fake/bias", 3, 1, {64, 1, 1, 1}, 64, 24223616},
    {"grad/discriminator/leakyReLU2/real", 3, 4, {128, 7, 7, 128}, 802816, 24223680},
    {"grad/discriminator/conv2/real/product", 3, 4, {128, 14, 14, 64}, 1605632, 25026496},
    {"grad/discriminator/conv2/real/product#2", 3, 4, {5, 5, 64, 128}, 204800, 26632128},
    {"grad/discriminator/leakyReLU1/real", 3, 4, {128, 14, 14, 64}, 1605632, 26836928},
    {"adam/discriminator/conv1/kernel", 3, 4, {5, 5, 1, 64}, 1600, 28442560},
    {"adam/discriminator/conv1/kernel#2", 3, 4, {5, 5, 1, 64}, 1600, 28444160},
    {"grad/generator/tanh1", 3, 4, {128, 28, 28, 1}, 100352, 28445760},
    {"grad/generator/batchNorm3/normalised", 3, 4, {128, 14, 14, 64}, 1605632, 28546112},
    {"grad/generator/convTranspose3", 3, 4, {5, 5, 1, 64}, 1600, 30151744},
    {"grad/generator/batchNorm3/squares", 3, 1, {64, 1, 1, 1}, 64, 30153344},
    {"grad/generator/batchNorm3/mean", 3, 1, {64, 1, 1, 1}, 64, 30153408},
    {"grad/generator/batchNorm3/mean_sum", 3, 4, {128, 14, 14, 64}, 1605632, 30153472},
    {"grad/generator/convTranspose2", 3, 4, {128, 7, 7, 128}, 802816, 31759104},
    {"grad/generator/convTranspose2#2", 3, 4, {5, 5, 64, 128}, 204800, 32561920},
    {"grad/generator/batchNorm2/normalised", 3, 4, {128, 7, 7, 128}, 802816, 32766720},
    {"grad/generator/batchNorm2/squares", 3, 1, {128, 1, 1, 1}, 128, 33569536},
    {"grad/generator/batchNorm2/mean", 3, 1, {128, 1, 1, 1}, 128, 33569664},
    {"grad/generator/batchNorm2/mean_sum", 3, 4, {128, 7, 7, 128}, 802816, 33569792},
    {"grad/generator/convTranspose1", 3, 4, {128, 7, 7, 256}, 1605632, 34372608},
    {"grad/generator/convTranspose1#2", 3, 4, {5, 5, 128, 256}, 819200, 35978240},
    {"grad/generator/batchNorm1/normalised", 3, 2, {128, 12544, 1, 1}, 1605632, 36797440},
    {"grad/generator/batchNorm1/squares", 3, 1, {12544, 1, 1, 1}, 12544, 38403072},
    {"grad/generator/batchNorm1/mean", 3, 1, {12544, 1, 1, 1}, 12544, 38415616},
    {"grad/generator/batchNorm1/mean_sum", 3, 2, {128, 12544, 1, 1}, 1605632, 38428160},
    {"grad/generator/dense1", 3, 2, {100, 12544, 1, 1}, 1254400, 40033792},
};

static const bespoke_kernel dcgan_step_kernels[119] = {
    {"dcgan_step_pack_generator_dense1_kernel", "Models/DCGAN.swift:6", 0.0, 0.0, 10035200.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_discriminator_conv1_kernel", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_pack_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_discriminator_dense1_kernel_2", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_step_pack_discriminator_conv1_kernel_2", "Models/DCGAN.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel_2", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel_2", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel_2", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_step_noise", "Models/DCGAN.swift:36", 0.0, 0.0, 51200.0},
    {"dcgan_step_generator_dense1", "Models/DCGAN.swift:6", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_generator_batchNorm1_mean", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_batchNorm1_centred", "Models/DCGAN.swift:7", 0.0, 0.0, 6472704.0},
    {"dcgan_step_generator_batchNorm1_moving_variance_new", "Models/DCGAN.swift:7", 0.0, 0.0, 200704.0},
    {"dcgan_step_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 13045760.0},
    {"dcgan_step_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_step_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 7054819328.0, 2147483648.0, 58720256.0},
    {"dcgan_step_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 19988480.0},
    {"dcgan_step_generator_batchNorm2_mean_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 3211264.0},
    {"dcgan_step_generator_batchNorm2_mean_sum_2", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_centred", "Models/DCGAN.swift:12", 0.0, 0.0, 3211776.0},
    {"dcgan_step_generator_batchNorm2_variance_sum", "Models/DCGAN.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_step_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 6424576.0},
    {"dcgan_step_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 22282240.0},
    {"dcgan_step_generator_batchNorm3_mean_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 6422528.0},
    {"dcgan_step_generator_batchNorm3_mean_sum_2", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_generator_batchNorm3_centred", "Models/DCGAN.swift:16", 0.0, 0.0, 6422784.0},
    {"dcgan_step_generator_batchNorm3_variance_sum", "Models/DCGAN.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_step_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 12846080.0},
    {"dcgan_step_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 13253120.0},
    {"dcgan_step_transform_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_real_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_discriminator_conv2_real", "Models/DCGAN.swift:28", 0.0, 0.0, 6423040.0},
    {"dcgan_step_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3236868.0},
    {"dcgan_step_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 13253120.0},
    {"dcgan_step_transform_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
    {"dcgan_step_discriminator_conv2_fake", "Models/DCGAN.swift:28", 0.0, 0.0, 9659392.0},
    {"dcgan_step_discriminator_dense1_fake_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 3237380.0},
    {"dcgan_step_score_real", "Models/DCGAN.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_step_grad_discriminator_dense1_fake_bias", "Models/DCGAN.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_step_pack_grad_loss_discriminator_fake", "Models/DCGAN.swift:36", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 6448640.0},
    {"dcgan_step_grad_discriminator_conv2_fake_bias", "Models/DCGAN.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_2", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_conv2_fake_product", "Models/DCGAN.swift:28", 0.0, 0.0, 22282240.0},
    {"dcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_transform_discriminator_dropout1_fake_2", "Models/DCGAN.swift:26", 0.0, 0.0, 22282240.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_step_grad_discriminator_dropout1_fake", "Models/DCGAN.swift:26", 0.0, 0.0, 25691392.0},
    {"dcgan_step_grad_discriminator_conv1_fake_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_step_grad_discriminator_dense1_real_product", "Models/DCGAN.swift:33", 1605632.0, 1605632.0, 6448640.0},
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
    {"dcgan_step_grad_discriminator_dropout1_real", "Models/DCGAN.swift:26", 0.0, 0.0, 19267840.0},
    {"dcgan_step_grad_discriminator_conv1_real_bias", "Models/DCGAN.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_step_grad_discriminator_conv1_real_product", "Models/DCGAN.swift:24", 147095552.0, 147095552.0, 13660672.0},
    {"dcgan_step_grad_discriminator_conv1_fake_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 7231744.0},
    {"dcgan_step_grad_generator_convTranspose3", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 19676160.0},
    {"dcgan_step_grad_generator_convTranspose3_2", "Models/DCGAN.swift:19", 73547776.0, 73547776.0, 6830336.0},
    {"dcgan_step_grad_generator_batchNorm3_beta", "Models/DCGAN.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_step_grad_generator_batchNorm3_squares", "Models/DCGAN.swift:16", 0.0, 0.0, 19268352.0},
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
    {"dcgan_generate_pack_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_generate_pack_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_generate_pack_generator_convTranspose3_kernel", "Models/DCGAN.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_generate_generator_dense1", "Models/DCGAN.swift:6", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_generate_generator_batchNorm1_inverse_deviation", "Models/DCGAN.swift:7", 0.0, 0.0, 100352.0},
    {"dcgan_generate_generator_batchNorm1_normalised", "Models/DCGAN.swift:7", 0.0, 0.0, 6623232.0},
    {"dcgan_generate_transform_generator_reshape1", "Models/DCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"dcgan_generate_transform_generator_convTranspose1_kernel", "Models/DCGAN.swift:11", 0.0, 0.0, 11665408.0},
    {"dcgan_generate_products_of_generator_convTranspose1", "Models/DCGAN.swift:11", 3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_generate_generator_convTranspose1", "Models/DCGAN.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_generate_generator_batchNorm2_inverse_deviation", "Models/DCGAN.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_generate_generator_batchNorm2_normalised", "Models/DCGAN.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_generate_transform_generator_leakyReLU2", "Models/DCGAN.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_generate_transform_generator_convTranspose2_kernel", "Models/DCGAN.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_generate_products_of_generator_convTranspose2", "Models/DCGAN.swift:15", 1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_generate_generator_convTranspose2", "Models/DCGAN.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_generate_generator_batchNorm3_inverse_deviation", "Models/DCGAN.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_generate_generator_batchNorm3_normalised", "Models/DCGAN.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_generate_generator_convTranspose3", "Models/DCGAN.swift:19", 36773888.0, 36773888.0, 3418368.0},
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
    {"dcgan_discriminate_pack_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_discriminate_pack_discriminator_dense1_kernel", "Models/DCGAN.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_discriminate_discriminator_conv1_product", "Models/DCGAN.swift:24", 73547776.0, 73547776.0, 6830592.0},
    {"dcgan_discriminate_transform_discriminator_leakyReLU1", "Models/DCGAN.swift:25", 0.0, 0.0, 22282240.0},
    {"dcgan_discriminate_transform_discriminator_conv2_kernel", "Models/DCGAN.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_discriminate_products_of_discriminator_conv2_product", "Models/DCGAN.swift:28", 2147483648.0, 1015021568.0, 29261824.0},
    {"dcgan_discriminate_discriminator_conv2_product", "Models/DCGAN.swift:28", 0.0, 0.0, 12648448.0},
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
    .arena_floats = 36581376,
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
        .kept_count = 57,
        .kept_floats = 41288192,
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
