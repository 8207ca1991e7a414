/* The program dcgan-b500, made by bespokec from Models/DCGANB500.swift. Do not edit: edit the model.
 * 
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in DCGANB500_kernels.h.
 * At a BARRIER threads wait for each other. Values lie in the arena of 93743376 floats (358 MiB): the states in the
 * first 7580528, what an entry needs for a while behind them, several values in one place if they
 * are not needed at the same time. */
#include "DCGANB500_program.h"
#include "bespoke_choice.h"

#include <string.h>

#ifdef _OPENMP
extern int omp_get_thread_num(void);
extern int omp_get_num_threads(void);
#define BARRIER _Pragma("omp barrier")
#else
static int omp_get_thread_num(void) { return 0; }
static int omp_get_num_threads(void) { return 1; }
#define BARRIER
#endif

/* The kernels for the instruction set of this machine. */
static const dcgan_b500_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &dcgan_b500_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &dcgan_b500_kernels_avx2;
    #endif
    return &dcgan_b500_kernels_baseline;
}

/* Where an operand of a kernel lies: in the arena, at this distance from its beginning; an input or output of this
 * number; or in the trace, if there is one. */
#define INPUT(name) (UINT64_C(1) << 60 | input_##name)
#define OUTPUT(name) (UINT64_C(2) << 60 | output_##name)
#define TRACE(name) (UINT64_C(3) << 60 | trace_##name)

static float *pointer(const bespoke_call *call, uint64_t operand) {
    const size_t at = (size_t)(operand & ((UINT64_C(1) << 60) - 1));
    switch (operand >> 60) {
        case 1: return (float *)call->inputs[at];
        case 2: return call->outputs[at];
        case 3: return call->trace ? call->trace + at : NULL;
        default: return call->arena + at;
    }
}

/* A value of kernel `after` that a caller may ask for: [planes][rows][columns] in the arena,
 * [rows][planes][columns] among what is kept. */
typedef struct {
    int after;
    size_t arena, kept, planes, rows, columns;
} kept_value;

/* One of the threads that run an entry. */
typedef struct {
    const bespoke_call *call;
    const dcgan_b500_kernels *kernels;
    const kept_value *keeps;
    size_t keep_count;
    float *scratch;
    int thread, threads;
} worker;

/* Copies what the kernel has left before the next one runs: threads wait for the value, and then for each other,
 * since its place may be needed again. */
static void keep(const worker *me, int number) {
    for (size_t i = 0; i < me->keep_count; i++) {
        const kept_value *const value = &me->keeps[i];
        if (value->after != number) continue;
        BARRIER;
        for (size_t row = (size_t)me->thread; row < value->rows; row += (size_t)me->threads) {
            for (size_t plane = 0; plane < value->planes; plane++) {
                const size_t source = (plane * value->rows + row) * value->columns;
                const size_t target = (row * value->planes + plane) * value->columns;
                memcpy(me->call->kept + value->kept + target, me->call->arena + value->arena + source,
                       value->columns * sizeof(float));
            }
        }
        BARRIER;
    }
}

/* Runs a thread's share of a kernel, and tells whoever measures. */
__attribute__((noinline))
static void run(const worker *me, int number, dcgan_b500_kernel *kernel, const uint64_t *operands, size_t count,
                const uint32_t *numbers) {
    const bespoke_call *const call = me->call;
    float *pointers[14];
    for (size_t i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const dcgan_b500_task task = {call, pointers, numbers, me->scratch, me->thread, me->threads};
    if (call->mark) call->mark(call->marks, number, me->thread, 0);
    kernel(&task);
    if (call->mark) call->mark(call->marks, number, me->thread, 1);
    if (call->kept) keep(me, number);
}

#define RUN(number, kernel, ...) \
    do { \
        static const uint64_t operands[] = {__VA_ARGS__}; \
        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, NULL); \
    } while (0)

/* With numbers in which repeats of the kernel differ: streams of random numbers, counts of updates. */
#define LIST(...) {__VA_ARGS__}
#define RUN_WITH(number, kernel, numbers, ...) \
    do { \
        static const uint64_t operands[] = {__VA_ARGS__}; \
        static const uint32_t arguments[] = LIST numbers; \
        run(me, number, me->kernels->kernel, operands, sizeof operands / sizeof *operands, arguments); \
    } while (0)

static void in_parallel(void (*work)(const worker *me), const kept_value *keeps, size_t keep_count,
                        const bespoke_call *call) {
    const dcgan_b500_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 93743376 + (size_t)thread * 39424;
        const worker me = {call, kernels, keeps, keep_count, scratch, thread, threads};
        work(&me);
    }
}

/* Where states lie: floats from the arena's beginning. */
enum {
    generator_dense1_kernel = 0,                      /* [100][12544] */
    generator_batchNorm1_gamma = 1254400,             /* [12544] */
    generator_batchNorm1_beta = 1266944,              /* [12544] */
    generator_convTranspose1_kernel = 1279488,        /* [5][5][128][256] */
    generator_batchNorm2_gamma = 2098688,             /* [128] */
    generator_batchNorm2_beta = 2098816,              /* [128] */
    generator_convTranspose2_kernel = 2098944,        /* [5][5][64][128] */
    generator_batchNorm3_gamma = 2303744,             /* [64] */
    generator_batchNorm3_beta = 2303808,              /* [64] */
    generator_convTranspose3_kernel = 2303872,        /* [5][5][1][64] */
    generator_batchNorm1_moving_mean = 2305472,       /* [12544] */
    generator_batchNorm1_moving_variance = 2318016,   /* [12544] */
    generator_batchNorm2_moving_mean = 2330560,       /* [128] */
    generator_batchNorm2_moving_variance = 2330688,   /* [128] */
    generator_batchNorm3_moving_mean = 2330816,       /* [64] */
    generator_batchNorm3_moving_variance = 2330880,   /* [64] */
    discriminator_conv1_kernel = 2330944,             /* [5][5][1][64] */
    discriminator_conv1_bias = 2332544,               /* [64] */
    discriminator_conv2_kernel = 2332608,             /* [5][5][64][128] */
    discriminator_conv2_bias = 2537408,               /* [128] */
    discriminator_dense1_kernel = 2537536,            /* [6272][1] */
    discriminator_dense1_bias = 2543808,              /* [1] */
    adam_generator_dense1_kernel_m = 2543824,         /* [100][12544] */
    adam_generator_dense1_kernel_v = 3798224,         /* [100][12544] */
    adam_generator_batchNorm1_gamma_m = 5052624,      /* [12544] */
    adam_generator_batchNorm1_gamma_v = 5065168,      /* [12544] */
    adam_generator_batchNorm1_beta_m = 5077712,       /* [12544] */
    adam_generator_batchNorm1_beta_v = 5090256,       /* [12544] */
    adam_generator_convTranspose1_kernel_m = 5102800, /* [5][5][128][256] */
    adam_generator_convTranspose1_kernel_v = 5922000, /* [5][5][128][256] */
    adam_generator_batchNorm2_gamma_m = 6741200,      /* [128] */
    adam_generator_batchNorm2_gamma_v = 6741328,      /* [128] */
    adam_generator_batchNorm2_beta_m = 6741456,       /* [128] */
    adam_generator_batchNorm2_beta_v = 6741584,       /* [128] */
    adam_generator_convTranspose2_kernel_m = 6741712, /* [5][5][64][128] */
    adam_generator_convTranspose2_kernel_v = 6946512, /* [5][5][64][128] */
    adam_generator_batchNorm3_gamma_m = 7151312,      /* [64] */
    adam_generator_batchNorm3_gamma_v = 7151376,      /* [64] */
    adam_generator_batchNorm3_beta_m = 7151440,       /* [64] */
    adam_generator_batchNorm3_beta_v = 7151504,       /* [64] */
    adam_generator_convTranspose3_kernel_m = 7151568, /* [5][5][1][64] */
    adam_generator_convTranspose3_kernel_v = 7153168, /* [5][5][1][64] */
    adam_discriminator_conv1_kernel_m = 7154768,      /* [5][5][1][64] */
    adam_discriminator_conv1_kernel_v = 7156368,      /* [5][5][1][64] */
    adam_discriminator_conv1_bias_m = 7157968,        /* [64] */
    adam_discriminator_conv1_bias_v = 7158032,        /* [64] */
    adam_discriminator_conv2_kernel_m = 7158096,      /* [5][5][64][128] */
    adam_discriminator_conv2_kernel_v = 7362896,      /* [5][5][64][128] */
    adam_discriminator_conv2_bias_m = 7567696,        /* [128] */
    adam_discriminator_conv2_bias_v = 7567824,        /* [128] */
    adam_discriminator_dense1_kernel_m = 7567952,     /* [6272][1] */
    adam_discriminator_dense1_kernel_v = 7574224,     /* [6272][1] */
    adam_discriminator_dense1_bias_m = 7580496,       /* [1] */
    adam_discriminator_dense1_bias_v = 7580512,       /* [1] */
};

/* -------------------- initialise */

static void dcgan_b500_initialise_of_thread(const worker *me) {
    /* Weights and statistics. */
    RUN_WITH(0, dcgan_b500_initialise_generator_dense1_kernel, (4210263873u), generator_dense1_kernel);
    RUN(1, dcgan_b500_initialise_generator_batchNorm1_gamma, generator_batchNorm1_gamma,
        generator_batchNorm1_moving_variance);
    RUN(2, dcgan_b500_initialise_generator_batchNorm1_beta, generator_batchNorm1_beta, generator_batchNorm1_moving_mean,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v);
    RUN_WITH(3, dcgan_b500_initialise_generator_convTranspose1_kernel, (2987433867u), generator_convTranspose1_kernel);
    RUN(4, dcgan_b500_initialise_generator_batchNorm2_gamma, generator_batchNorm2_gamma,
        generator_batchNorm2_moving_variance);
    RUN(5, dcgan_b500_initialise_generator_batchNorm2_beta, generator_batchNorm2_beta, generator_batchNorm2_moving_mean,
        discriminator_conv2_bias, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, adam_discriminator_conv2_bias_m,
        adam_discriminator_conv2_bias_v);
    RUN_WITH(6, dcgan_b500_initialise_generator_convTranspose2_kernel, (90195536u), generator_convTranspose2_kernel);
    RUN(7, dcgan_b500_initialise_generator_batchNorm3_gamma, generator_batchNorm3_gamma,
        generator_batchNorm3_moving_variance);
    RUN(8, dcgan_b500_initialise_generator_batchNorm3_beta, generator_batchNorm3_beta, generator_batchNorm3_moving_mean,
        discriminator_conv1_bias, adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v,
        adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v, adam_discriminator_conv1_bias_m,
        adam_discriminator_conv1_bias_v);
    RUN_WITH(9, dcgan_b500_initialise_generator_convTranspose3_kernel, (2935902985u), generator_convTranspose3_kernel);
    RUN_WITH(10, dcgan_b500_initialise_discriminator_conv1_kernel, (1530555277u), discriminator_conv1_kernel);
    RUN_WITH(11, dcgan_b500_initialise_discriminator_conv2_kernel, (51874582u), discriminator_conv2_kernel);
    RUN_WITH(12, dcgan_b500_initialise_discriminator_dense1_kernel, (2070990100u), discriminator_dense1_kernel);
    RUN(13, dcgan_b500_initialise_discriminator_dense1_bias, discriminator_dense1_bias,
        adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_v);

    /* What optimisers remember. */
    RUN(14, dcgan_b500_initialise_adam_generator_dense1_kernel_m, adam_generator_dense1_kernel_m,
        adam_generator_dense1_kernel_v);
    RUN(15, dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_m,
        adam_generator_convTranspose1_kernel_v);
    RUN(16, dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_m,
        adam_generator_convTranspose2_kernel_v, adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v);
    RUN(17, dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m, adam_generator_convTranspose3_kernel_m,
        adam_generator_convTranspose3_kernel_v, adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v);
    RUN(18, dcgan_b500_initialise_adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel_v);
}

static void dcgan_b500_initialise(const bespoke_call *call) {
    in_parallel(dcgan_b500_initialise_of_thread, NULL, 0, call);
}

/* -------------------- step */

static void dcgan_b500_step_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 13852528,                    /* [49][8][100][32] */
        noise = 76574320,                                                /* [1][500][100] */
        generator_dense1 = 7580528,                                      /* [49][500][256] */
        sums_for_generator_batchNorm1_mean_sum = 15106928,               /* [49][256] */
        generator_batchNorm1_mean = 92717120,                            /* [12544] */
        sums_for_generator_batchNorm1_variance_sum = 13852528,           /* [49][256] */
        generator_batchNorm1_inverse_deviation = 92729664,               /* [12544] */
        generator_leakyReLU1 = 13852528,                                 /* [49][500][256] */
        generator_convTranspose1_kernel_in_panels = 52896624,            /* [25][4][256][32] */
        transformed_generator_reshape1 = 20124528,                       /* [256][128000] */
        transformed_generator_convTranspose1_kernel = 69284720,          /* [64][32768] */
        products_of_generator_convTranspose1 = 52896624,                 /* [256][500][128] */
        generator_convTranspose1 = 38940528,                             /* [49][500][128] */
        sums_for_generator_batchNorm2_mean_sum = 20124528,               /* [49][128] */
        generator_batchNorm2_mean = 76573040,                            /* [128] */
        sums_for_generator_batchNorm2_variance_sum = 20124528,           /* [49][128] */
        generator_batchNorm2_inverse_deviation = 76573168,               /* [128] */
        generator_leakyReLU2 = 42076528,                                 /* [49][500][128] */
        generator_convTranspose2_kernel_in_panels = 30336000,            /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 20124528,                     /* [144][64000] */
        transformed_generator_convTranspose2_kernel = 29342832,          /* [121][8192] */
        products_of_generator_convTranspose2 = 45212528,                 /* [484][500][64] */
        generator_convTranspose2 = 20124528,                             /* [196][500][64] */
        sums_for_generator_batchNorm3_mean_sum = 26396528,               /* [196][64] */
        generator_batchNorm3_mean = 76624320,                            /* [64] */
        sums_for_generator_batchNorm3_variance_sum = 26396528,           /* [196][64] */
        generator_batchNorm3_inverse_deviation = 76624384,               /* [64] */
        generator_convTranspose3_kernel_in_panels = 32668528,            /* [25][1][64][1] */
        generator_leakyReLU3 = 26396528,                                 /* [196][500][64] */
        discriminator_conv1_kernel_in_panels = 70919744,                 /* [25][2][1][32] */
        generator_tanh1 = 76829376,                                      /* [784][500][1] */
        discriminator_dropout1_real = 32668528,                          /* [196][500][64] */
        discriminator_conv2_kernel_in_panels = 60708272,                 /* [25][4][64][32] */
        transformed_discriminator_dropout1_real = 45212528,              /* [484][32000] */
        transformed_discriminator_conv2_kernel = 69926576,               /* [121][8192] */
        products_of_discriminator_conv2_real_product = 60708272,         /* [144][500][128] */
        discriminator_conv2_real_product = 45212528,                     /* [49][500][128] */
        discriminator_dense1_kernel_in_panels = 63838832,                /* [49][1][128][1] */
        discriminator_dropout2_real = 64028528,                          /* [49][500][128] */
        grad_loss_discriminator_real = 76572528,                         /* [1][500][1] */
        sums_for_score_real = 63845120,                                  /* [1][1] */
        sums_for_loss_discriminator_real = 63845136,                     /* [1][1] */
        sums_for_grad_discriminator_dense1_real_bias = 63845104,         /* [1][1] */
        discriminator_dropout1_fake = 45212528,                          /* [196][500][64] */
        transformed_discriminator_dropout1_fake = 77221376,              /* [484][32000] */
        products_of_discriminator_conv2_fake_product = 51484528,         /* [144][500][128] */
        discriminator_conv2_fake_product = 60702832,                     /* [49][500][128] */
        discriminator_dropout2_fake = 67164528,                          /* [49][500][128] */
        grad_discriminator_leakyReLU2_fake = 70300528,                   /* [49][500][128] */
        grad_loss_discriminator_fake = 76573296,                         /* [1][500][1] */
        grad_loss_generator = 76573808,                                  /* [1][500][1] */
        sums_for_score_fake = 51484544,                                  /* [1][1] */
        sums_for_loss_discriminator_fake = 51484560,                     /* [1][1] */
        sums_for_loss_generator = 51484576,                              /* [1][1] */
        sums_for_grad_discriminator_dense1_fake_bias = 51484528,         /* [1][1] */
        grad_loss_discriminator_fake_in_panels = 92742208,               /* [1][1][500][16] */
        grad_discriminator_leakyReLU2_fake_2 = 60702832,                 /* [49][500][128] */
        sums_for_grad_discriminator_conv2_fake_bias = 51484528,          /* [49][128] */
        grad_discriminator_conv2_fake_bias = 76624448,                   /* [128] */
        discriminator_conv2_kernel_in_panels_2 = 76624576,               /* [25][2][128][32] */
        transformed_grad_discriminator_leakyReLU2_fake = 51484528,       /* [144][64000] */
        transformed_discriminator_conv2_kernel_2 = 70300528,             /* [121][8192] */
        products_of_grad_discriminator_conv2_fake_product = 77221376,    /* [484][500][64] */
        grad_discriminator_conv2_fake_product = 70300528,                /* [196][500][64] */
        products_of_grad_discriminator_conv2_fake_product_2 = 92750208,  /* [121][64][128] */
        grad_discriminator_leakyReLU1_fake = 57756528,                   /* [196][500][64] */
        grad_discriminator_leakyReLU1_fake_2 = 51484528,                 /* [196][500][64] */
        sums_for_grad_discriminator_conv1_fake_bias = 77221376,          /* [196][64] */
        discriminator_dense1_kernel_in_panels_2 = 48354800,              /* [49][4][1][32] */
        grad_discriminator_conv1_fake_bias = 73246832,                   /* [64] */
        grad_discriminator_leakyReLU2_real = 45212528,                   /* [49][500][128] */
        sums_for_grad_discriminator_conv2_real_bias = 48348528,          /* [49][128] */
        grad_loss_discriminator_real_in_panels = 48354800,               /* [1][1][500][16] */
        transformed_grad_discriminator_leakyReLU2_real = 64028528,       /* [144][64000] */
        transformed_discriminator_conv2_kernel_3 = 45212528,             /* [121][8192] */
        products_of_grad_discriminator_conv2_real_product = 77221376,    /* [484][500][64] */
        grad_discriminator_conv2_real_product = 45212528,                /* [196][500][64] */
        transformed_discriminator_dropout1_real_2 = 77221376,            /* [484][32000] */
        grad_discriminator_conv2_real_product_2 = 75556720,              /* [5][5][64][128] */
        grad_discriminator_leakyReLU1_real = 64028528,                   /* [196][500][64] */
        sums_for_grad_discriminator_conv1_real_bias = 70300528,          /* [196][64] */
        discriminator_conv1_kernel_in_panels_2 = 32668528,               /* [25][1][64][1] */
        adam_discriminator_conv1_kernel = 75966320,                      /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_2 = 75967920,                    /* [5][5][1][64] */
        generator_convTranspose3_kernel_in_panels_2 = 45642160,          /* [25][2][1][32] */
        grad_generator_tanh1 = 45212528,                                 /* [784][500][1] */
        grad_generator_batchNorm3_normalised = 32668528,                 /* [196][500][64] */
        sums_for_grad_generator_batchNorm3_beta = 45604528,              /* [196][64] */
        sums_for_grad_generator_batchNorm3_gamma = 45617072,             /* [196][64] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 45629616, /* [196][64] */
        grad_generator_convTranspose3 = 75969520,                        /* [5][5][1][64] */
        grad_generator_batchNorm3_squares = 26396528,                    /* [64] */
        grad_generator_batchNorm3_mean = 26396592,                       /* [64] */
        grad_generator_batchNorm3_mean_sum = 45212528,                   /* [196][500][64] */
        generator_convTranspose2_kernel_in_panels_2 = 36613440,          /* [25][4][64][32] */
        transformed_grad_generator_batchNorm3_mean_sum = 20124528,       /* [484][32000] */
        transformed_generator_convTranspose2_kernel_2 = 35620272,        /* [121][8192] */
        products_of_grad_generator_convTranspose2 = 45212528,            /* [144][500][128] */
        grad_generator_convTranspose2 = 35620272,                        /* [49][500][128] */
        transformed_generator_leakyReLU2_2 = 45212528,                   /* [144][64000] */
        products_of_grad_generator_convTranspose2_2 = 54430832,          /* [121][64][128] */
        grad_generator_convTranspose2_2 = 75761520,                      /* [5][5][64][128] */
        grad_generator_batchNorm2_normalised = 20124528,                 /* [49][500][128] */
        sums_for_grad_generator_batchNorm2_beta = 23260528,              /* [49][128] */
        sums_for_grad_generator_batchNorm2_gamma = 23266800,             /* [49][128] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 23273072, /* [49][128] */
        grad_generator_batchNorm2_squares = 23279344,                    /* [128] */
        grad_generator_batchNorm2_mean = 23279472,                       /* [128] */
        grad_generator_batchNorm2_mean_sum = 42076528,                   /* [49][500][128] */
        generator_convTranspose1_kernel_in_panels_2 = 36512624,          /* [25][8][128][32] */
        transformed_grad_generator_batchNorm2_mean_sum = 20124528,       /* [256][64000] */
        products_of_grad_generator_convTranspose1 = 36512624,            /* [256][500][256] */
        grad_generator_convTranspose1 = 69284720,                        /* [49][500][256] */
        transformed_generator_reshape1_2 = 36512624,                     /* [256][128000] */
        products_of_grad_generator_convTranspose1_2 = 76624320,          /* [64][128][256] */
        grad_generator_convTranspose1_2 = 26396528,                      /* [5][5][128][256] */
        grad_generator_batchNorm1_normalised = 20124528,                 /* [49][500][256] */
        sums_for_grad_generator_batchNorm1_beta = 27215728,              /* [49][256] */
        sums_for_grad_generator_batchNorm1_gamma = 27228272,             /* [49][256] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 27240816, /* [49][256] */
        grad_generator_batchNorm1_squares = 27253360,                    /* [12544] */
        grad_generator_batchNorm1_mean = 27265904,                       /* [12544] */
        grad_generator_batchNorm1_mean_sum = 13852528,                   /* [49][500][256] */
        grad_generator_dense1 = 7580528,                                 /* [100][12544] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_noise = 0,                                       /* [500][100] */
        trace_fake = 50000,                                    /* [500][28][28][1] */
        input_real = 0,                                        /* [500][28][28][1] */
        trace_logits_real = 9850000,                           /* [500][1] */
        trace_logits_fake = 19258512,                          /* [500][1] */
        output_loss_discriminator = 0,
        output_loss_generator = 1,
        output_score_real = 2,
        output_score_fake = 3,
        trace_loss_discriminator = 21777376,
        trace_loss_generator = 21777392,
        trace_grad_discriminator_dense1_bias = 19471888,       /* [1] */
        trace_grad_discriminator_dense1_kernel = 19465616,     /* [6272][1] */
        trace_grad_discriminator_conv2_bias = 19465488,        /* [128] */
        trace_grad_discriminator_conv1_bias = 19260624,        /* [64] */
        trace_grad_discriminator_conv1_kernel = 19259024,      /* [5][5][1][64] */
        trace_grad_generator_convTranspose3_kernel = 21775776, /* [5][5][1][64] */
        trace_grad_generator_batchNorm3_gamma = 21775648,      /* [64] */
        trace_grad_generator_batchNorm3_beta = 21775712,       /* [64] */
        trace_grad_generator_batchNorm2_gamma = 21570592,      /* [128] */
        trace_grad_generator_batchNorm2_beta = 21570720,       /* [128] */
        trace_grad_generator_dense1_kernel = 19471904,         /* [100][12544] */
        trace_mask_dropout1_real = 442000,                     /* [500][14][14][64] */
        trace_mask_dropout2_real = 6714000,                    /* [500][7][7][128] */
        trace_mask_dropout1_fake = 9850512,                    /* [500][14][14][64] */
        trace_mask_dropout2_fake = 16122512,                   /* [500][7][7][128] */
        trace_grad_discriminator_conv2_kernel = 19260688,      /* [5][5][64][128] */
        trace_grad_generator_batchNorm1_gamma = 20726304,      /* [12544] */
        trace_grad_generator_batchNorm1_beta = 20738848,       /* [12544] */
        trace_grad_generator_convTranspose1_kernel = 20751392, /* [5][5][128][256] */
        trace_grad_generator_convTranspose2_kernel = 21570848, /* [5][5][64][128] */
    };

    /* The generator's images. */
    RUN(0, dcgan_b500_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    RUN_WITH(1, dcgan_b500_step_noise, (571294482u), noise, TRACE(noise));
    BARRIER;
    RUN(2, dcgan_b500_step_generator_dense1, generator_dense1, noise, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER;
    RUN(3, dcgan_b500_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER;
    RUN(4, dcgan_b500_step_generator_batchNorm1_centred, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER;
    RUN(5, dcgan_b500_step_generator_batchNorm1_moving_variance_new, sums_for_generator_batchNorm1_variance_sum,
        generator_batchNorm1_moving_variance, generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(6, dcgan_b500_step_generator_batchNorm1_normalised, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(7, dcgan_b500_step_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER;
    RUN(8, dcgan_b500_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(9, dcgan_b500_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(10, dcgan_b500_step_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(11, dcgan_b500_step_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER;
    RUN(12, dcgan_b500_step_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER;
    RUN(13, dcgan_b500_step_generator_batchNorm2_mean_sum_2, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER;
    RUN(14, dcgan_b500_step_generator_batchNorm2_centred, generator_convTranspose1, generator_batchNorm2_mean,
        sums_for_generator_batchNorm2_variance_sum);
    BARRIER;
    RUN(15, dcgan_b500_step_generator_batchNorm2_variance_sum, sums_for_generator_batchNorm2_variance_sum,
        generator_batchNorm2_moving_variance, generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(16, dcgan_b500_step_generator_batchNorm2_normalised, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(17, dcgan_b500_step_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER;
    RUN(18, dcgan_b500_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(19, dcgan_b500_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(20, dcgan_b500_step_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(21, dcgan_b500_step_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    BARRIER;
    RUN(22, dcgan_b500_step_generator_batchNorm3_mean_sum, generator_convTranspose2,
        sums_for_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(23, dcgan_b500_step_generator_batchNorm3_mean_sum_2, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER;
    RUN(24, dcgan_b500_step_generator_batchNorm3_centred, generator_convTranspose2, generator_batchNorm3_mean,
        sums_for_generator_batchNorm3_variance_sum);
    BARRIER;
    RUN(25, dcgan_b500_step_generator_batchNorm3_variance_sum, sums_for_generator_batchNorm3_variance_sum,
        generator_batchNorm3_moving_variance, generator_batchNorm3_inverse_deviation);
    RUN(26, dcgan_b500_step_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER;
    RUN(27, dcgan_b500_step_generator_batchNorm3_normalised, generator_convTranspose2, generator_batchNorm3_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    RUN(28, dcgan_b500_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    BARRIER;
    RUN(29, dcgan_b500_step_generator_convTranspose3, generator_leakyReLU3, generator_convTranspose3_kernel_in_panels,
        generator_tanh1, TRACE(fake));
    BARRIER;

    /* The discriminator on real images. */
    RUN_WITH(30, dcgan_b500_step_discriminator_conv1_real_product, (2216827085u), INPUT(real),
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_real);
    RUN(31, dcgan_b500_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER;
    RUN(32, dcgan_b500_step_transform_discriminator_dropout1_real, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real);
    RUN(33, dcgan_b500_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(34, dcgan_b500_step_products_of_discriminator_conv2_real_product, products_of_discriminator_conv2_real_product,
        transformed_discriminator_dropout1_real, transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(35, dcgan_b500_step_discriminator_conv2_real_product, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    BARRIER;
    RUN(36, dcgan_b500_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    RUN_WITH(37, dcgan_b500_step_discriminator_conv2_real, (3049075450u), discriminator_conv2_real_product,
        discriminator_conv2_bias, discriminator_dropout2_real);
    BARRIER;
    RUN(38, dcgan_b500_step_discriminator_dense1_real_product, discriminator_dropout2_real,
        discriminator_dense1_kernel_in_panels, discriminator_dense1_bias, grad_loss_discriminator_real,
        TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense1_real_bias);

    /* The discriminator on generated images. */
    RUN_WITH(39, dcgan_b500_step_discriminator_conv1_fake_product, (252519588u), generator_tanh1,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER;
    RUN(40, dcgan_b500_step_transform_discriminator_dropout1_real, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER;
    RUN(41, dcgan_b500_step_products_of_discriminator_conv2_real_product, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(42, dcgan_b500_step_discriminator_conv2_real_product, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER;
    RUN_WITH(43, dcgan_b500_step_discriminator_conv2_fake, (1931232299u), discriminator_conv2_fake_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_dropout2_fake,
        grad_discriminator_leakyReLU2_fake);
    BARRIER;
    RUN(44, dcgan_b500_step_discriminator_dense1_fake_product, discriminator_dropout2_fake,
        discriminator_dense1_kernel_in_panels, discriminator_dense1_bias, grad_loss_discriminator_fake,
        grad_loss_generator, TRACE(logits_fake), sums_for_score_fake, sums_for_loss_discriminator_fake,
        sums_for_loss_generator, sums_for_grad_discriminator_dense1_fake_bias);
    BARRIER;

    /* Scores and losses. */
    RUN(45, dcgan_b500_step_score_real, sums_for_score_real, sums_for_score_fake, sums_for_loss_discriminator_real,
        sums_for_loss_discriminator_fake, sums_for_loss_generator, OUTPUT(loss_discriminator), OUTPUT(loss_generator),
        OUTPUT(score_real), OUTPUT(score_fake), TRACE(loss_discriminator), TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(46, dcgan_b500_step_grad_discriminator_dense1_fake_bias, (0u),
        sums_for_grad_discriminator_dense1_fake_bias, sums_for_grad_discriminator_dense1_real_bias,
        adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_v, discriminator_dense1_bias,
        TRACE(grad_discriminator_dense1_bias));
    RUN(47, dcgan_b500_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_fake,
        grad_loss_discriminator_fake_in_panels);
    BARRIER;
    RUN_WITH(48, dcgan_b500_step_grad_discriminator_leakyReLU2_fake, (1931232299u), grad_loss_discriminator_fake,
        discriminator_dense1_kernel, discriminator_dropout2_fake, grad_discriminator_leakyReLU2_fake_2,
        sums_for_grad_discriminator_conv2_fake_bias);
    BARRIER;
    RUN(49, dcgan_b500_step_grad_discriminator_conv2_fake_bias, sums_for_grad_discriminator_conv2_fake_bias,
        grad_discriminator_conv2_fake_bias);
    RUN(50, dcgan_b500_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    BARRIER;
    RUN(51, dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_fake,
        transformed_grad_discriminator_leakyReLU2_fake);
    BARRIER;
    RUN(52, dcgan_b500_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER;
    RUN(53, dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product,
        products_of_grad_discriminator_conv2_fake_product, transformed_grad_discriminator_leakyReLU2_fake,
        transformed_discriminator_conv2_kernel_2);
    BARRIER;
    RUN(54, dcgan_b500_step_grad_discriminator_conv2_fake_product, products_of_grad_discriminator_conv2_fake_product,
        grad_discriminator_conv2_fake_product);
    RUN(55, dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_fake_2,
        transformed_grad_discriminator_leakyReLU2_fake);
    BARRIER;
    RUN(56, dcgan_b500_step_transform_discriminator_dropout1_real, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER;
    RUN(57, dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2,
        products_of_grad_discriminator_conv2_fake_product_2, transformed_discriminator_dropout1_fake,
        transformed_grad_discriminator_leakyReLU2_fake);
    BARRIER;
    RUN_WITH(58, dcgan_b500_step_grad_discriminator_dropout1_fake, (252519588u), grad_discriminator_conv2_fake_product,
        discriminator_dropout1_fake, grad_loss_discriminator_fake, grad_loss_generator,
        grad_discriminator_leakyReLU1_fake, grad_discriminator_leakyReLU1_fake_2,
        sums_for_grad_discriminator_conv1_fake_bias);
    BARRIER;
    RUN(59, dcgan_b500_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    RUN(60, dcgan_b500_step_grad_discriminator_conv1_fake_bias, sums_for_grad_discriminator_conv1_fake_bias,
        grad_discriminator_conv1_fake_bias);
    BARRIER;
    RUN_WITH(61, dcgan_b500_step_grad_discriminator_dense1_real_product, (3049075450u), grad_loss_discriminator_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_dropout2_real, grad_discriminator_leakyReLU2_real,
        sums_for_grad_discriminator_conv2_real_bias);
    BARRIER;
    RUN(62, dcgan_b500_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_real,
        grad_loss_discriminator_real_in_panels);
    BARRIER;
    RUN_WITH(63, dcgan_b500_step_grad_discriminator_dense1_real_product_2, (0u), discriminator_dropout2_fake,
        grad_loss_discriminator_fake_in_panels, discriminator_dropout2_real, grad_loss_discriminator_real_in_panels,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel,
        TRACE(grad_discriminator_dense1_kernel));
    RUN_WITH(64, dcgan_b500_step_grad_discriminator_conv2_real_bias, (0u), sums_for_grad_discriminator_conv2_real_bias,
        grad_discriminator_conv2_fake_bias, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, TRACE(grad_discriminator_conv2_bias));
    BARRIER;
    RUN(65, dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_real,
        transformed_grad_discriminator_leakyReLU2_real);
    BARRIER;
    RUN(66, dcgan_b500_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_3);
    BARRIER;
    RUN(67, dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product,
        products_of_grad_discriminator_conv2_real_product, transformed_grad_discriminator_leakyReLU2_real,
        transformed_discriminator_conv2_kernel_3);
    BARRIER;
    RUN(68, dcgan_b500_step_grad_discriminator_conv2_fake_product, products_of_grad_discriminator_conv2_real_product,
        grad_discriminator_conv2_real_product);
    BARRIER;
    RUN(69, dcgan_b500_step_transform_discriminator_dropout1_real, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real_2);
    BARRIER;
    RUN(70, dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2,
        products_of_grad_discriminator_conv2_fake_product_2, transformed_discriminator_dropout1_real_2,
        transformed_grad_discriminator_leakyReLU2_real);
    BARRIER;
    RUN(71, dcgan_b500_step_grad_discriminator_conv2_real_product_2,
        products_of_grad_discriminator_conv2_fake_product_2, grad_discriminator_conv2_real_product_2);
    RUN_WITH(72, dcgan_b500_step_grad_discriminator_dropout1_real, (2216827085u), grad_discriminator_conv2_real_product,
        discriminator_dropout1_real, grad_discriminator_leakyReLU1_real, sums_for_grad_discriminator_conv1_real_bias);
    BARRIER;
    RUN_WITH(73, dcgan_b500_step_grad_discriminator_conv1_real_bias, (0u), sums_for_grad_discriminator_conv1_real_bias,
        grad_discriminator_conv1_fake_bias, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, TRACE(grad_discriminator_conv1_bias));
    RUN(74, dcgan_b500_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    RUN(75, dcgan_b500_step_grad_discriminator_conv1_real_product, generator_tanh1, grad_discriminator_leakyReLU1_fake,
        INPUT(real), grad_discriminator_leakyReLU1_real, adam_discriminator_conv1_kernel,
        adam_discriminator_conv1_kernel_2, TRACE(grad_discriminator_conv1_kernel));

    /* The generator's gradients and its update. */
    RUN(76, dcgan_b500_step_pack_generator_convTranspose3_kernel_2, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels_2);
    BARRIER;
    RUN(77, dcgan_b500_step_grad_discriminator_conv1_fake_product, grad_discriminator_leakyReLU1_fake_2,
        discriminator_conv1_kernel_in_panels_2, generator_tanh1, grad_generator_tanh1);
    BARRIER;
    RUN(78, dcgan_b500_step_grad_generator_convTranspose3, grad_generator_tanh1,
        generator_convTranspose3_kernel_in_panels_2, generator_leakyReLU3, generator_batchNorm3_gamma,
        generator_convTranspose2, generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation,
        grad_generator_batchNorm3_normalised, sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(79, dcgan_b500_step_grad_generator_convTranspose3_2, grad_generator_convTranspose3, grad_generator_tanh1,
        generator_leakyReLU3, TRACE(grad_generator_convTranspose3_kernel));
    BARRIER;
    RUN_WITH(80, dcgan_b500_step_grad_generator_batchNorm3_beta, (0u), sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, adam_generator_batchNorm3_gamma_m,
        adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v,
        generator_batchNorm3_beta, grad_generator_batchNorm3_squares, grad_generator_batchNorm3_mean,
        TRACE(grad_generator_batchNorm3_gamma), TRACE(grad_generator_batchNorm3_beta));
    BARRIER;
    RUN(81, dcgan_b500_step_grad_generator_batchNorm3_squares, grad_generator_batchNorm3_squares,
        generator_convTranspose2, generator_batchNorm3_mean, grad_generator_batchNorm3_normalised,
        grad_generator_batchNorm3_mean, grad_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(82, dcgan_b500_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    RUN(83, dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum, grad_generator_batchNorm3_mean_sum,
        transformed_grad_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(84, dcgan_b500_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels_2,
        transformed_generator_convTranspose2_kernel_2);
    BARRIER;
    RUN(85, dcgan_b500_step_products_of_grad_generator_convTranspose2, products_of_grad_generator_convTranspose2,
        transformed_grad_generator_batchNorm3_mean_sum, transformed_generator_convTranspose2_kernel_2);
    BARRIER;
    RUN(86, dcgan_b500_step_grad_generator_convTranspose2, products_of_grad_generator_convTranspose2,
        grad_generator_convTranspose2);
    BARRIER;
    RUN(87, dcgan_b500_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2_2);
    BARRIER;
    RUN(88, dcgan_b500_step_products_of_grad_generator_convTranspose2_2, products_of_grad_generator_convTranspose2_2,
        transformed_grad_generator_batchNorm3_mean_sum, transformed_generator_leakyReLU2_2);
    BARRIER;
    RUN(89, dcgan_b500_step_grad_generator_convTranspose2_2, products_of_grad_generator_convTranspose2_2,
        grad_generator_convTranspose2_2);
    RUN(90, dcgan_b500_step_grad_generator_leakyReLU2, grad_generator_convTranspose2, generator_leakyReLU2,
        generator_batchNorm2_gamma, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_normalised,
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN_WITH(91, dcgan_b500_step_grad_generator_batchNorm2_beta, (0u), sums_for_grad_generator_batchNorm2_beta,
        sums_for_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m,
        adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v,
        generator_batchNorm2_beta, grad_generator_batchNorm2_squares, grad_generator_batchNorm2_mean,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta));
    BARRIER;
    RUN(92, dcgan_b500_step_grad_generator_batchNorm2_squares, grad_generator_batchNorm2_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_normalised,
        grad_generator_batchNorm2_mean, grad_generator_batchNorm2_mean_sum);
    RUN(93, dcgan_b500_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    BARRIER;
    RUN(94, dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum, grad_generator_batchNorm2_mean_sum,
        transformed_grad_generator_batchNorm2_mean_sum);
    RUN(95, dcgan_b500_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(96, dcgan_b500_step_products_of_grad_generator_convTranspose1, products_of_grad_generator_convTranspose1,
        transformed_grad_generator_batchNorm2_mean_sum, transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(97, dcgan_b500_step_grad_generator_convTranspose1, products_of_grad_generator_convTranspose1,
        grad_generator_convTranspose1);
    BARRIER;
    RUN(98, dcgan_b500_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1_2);
    BARRIER;
    RUN(99, dcgan_b500_step_products_of_grad_generator_convTranspose1_2, products_of_grad_generator_convTranspose1_2,
        transformed_grad_generator_batchNorm2_mean_sum, transformed_generator_reshape1_2);
    BARRIER;
    RUN(100, dcgan_b500_step_grad_generator_convTranspose1_2, products_of_grad_generator_convTranspose1_2,
        grad_generator_convTranspose1_2);
    RUN(101, dcgan_b500_step_grad_generator_leakyReLU1, grad_generator_convTranspose1, generator_leakyReLU1,
        generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        grad_generator_batchNorm1_normalised, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN_WITH(102, dcgan_b500_step_grad_generator_batchNorm1_inverse_deviation, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_squares,
        grad_generator_batchNorm1_mean);
    BARRIER;
    RUN(103, dcgan_b500_step_grad_generator_batchNorm1_squares, grad_generator_batchNorm1_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_normalised, grad_generator_batchNorm1_mean,
        grad_generator_batchNorm1_mean_sum);
    BARRIER;
    RUN(104, dcgan_b500_step_grad_generator_dense1, grad_generator_dense1, noise, grad_generator_batchNorm1_mean_sum,
        TRACE(grad_generator_dense1_kernel));

    /* The discriminator's gradients and its update. */
    RUN_WITH(105, dcgan_b500_step_adam_discriminator_conv1_kernel_m, (0u), adam_discriminator_conv1_kernel_m,
        adam_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_v, adam_discriminator_conv1_kernel_2,
        discriminator_conv1_kernel, adam_generator_convTranspose3_kernel_m, grad_generator_convTranspose3,
        adam_generator_convTranspose3_kernel_v, generator_convTranspose3_kernel);
    RUN_WITH(106, dcgan_b500_step_adam_discriminator_conv2_kernel, (0u), grad_discriminator_conv2_real_product_2,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, discriminator_conv2_kernel);
    BARRIER;

    /* The generator's gradients and its update. */
    RUN_WITH(107, dcgan_b500_step_adam_generator_dense1_kernel_m, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(108, dcgan_b500_step_adam_generator_convTranspose1_kernel, (0u), grad_generator_convTranspose1_2,
        adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        generator_convTranspose1_kernel);
    RUN_WITH(109, dcgan_b500_step_adam_generator_convTranspose2_kernel, (0u), grad_generator_convTranspose2_2,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v,
        generator_convTranspose2_kernel);

    /* Only for a trace. */
    if (me->call->trace) RUN_WITH(110, dcgan_b500_step_mask_dropout1_real, (2216827085u), TRACE(mask_dropout1_real));
    if (me->call->trace) RUN_WITH(111, dcgan_b500_step_mask_dropout2_real, (3049075450u), TRACE(mask_dropout2_real));
    if (me->call->trace) RUN_WITH(112, dcgan_b500_step_mask_dropout1_real, (252519588u), TRACE(mask_dropout1_fake));
    if (me->call->trace) RUN_WITH(113, dcgan_b500_step_mask_dropout2_real, (1931232299u), TRACE(mask_dropout2_fake));
    if (me->call->trace) RUN(114, dcgan_b500_step_grad_discriminator_conv2_real_product_3,
        grad_discriminator_conv2_real_product_2, TRACE(grad_discriminator_conv2_kernel));
    if (me->call->trace) RUN(115, dcgan_b500_step_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_gamma, TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(116, dcgan_b500_step_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_beta, TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(117, dcgan_b500_step_grad_generator_convTranspose1_3, grad_generator_convTranspose1_2,
        TRACE(grad_generator_convTranspose1_kernel));
    if (me->call->trace) RUN(118, dcgan_b500_step_grad_generator_convTranspose2_3, grad_generator_convTranspose2_2,
        TRACE(grad_generator_convTranspose2_kernel));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value dcgan_b500_step_keeps[55] = {
    {1, 76574320, 0, 1, 500, 100},
    {2, 7580528, 50000, 49, 500, 256},
    {3, 92717120, 6322000, 1, 1, 12544},
    {5, 92729664, 6334544, 1, 1, 12544},
    {6, 13852528, 6347088, 49, 500, 256},
    {11, 38940528, 12619088, 49, 500, 128},
    {13, 76573040, 15755088, 1, 1, 128},
    {15, 76573168, 15755216, 1, 1, 128},
    {16, 42076528, 15755344, 49, 500, 128},
    {21, 20124528, 18891344, 196, 500, 64},
    {23, 76624320, 25163344, 1, 1, 64},
    {25, 76624384, 25163408, 1, 1, 64},
    {27, 26396528, 25163472, 196, 500, 64},
    {29, 76829376, 31435472, 784, 500, 1},
    {30, 32668528, 31827472, 196, 500, 64},
    {35, 45212528, 38099472, 49, 500, 128},
    {37, 64028528, 41235472, 49, 500, 128},
    {38, 76572528, 44371472, 1, 500, 1},
    {39, 45212528, 44371984, 196, 500, 64},
    {42, 60702832, 50643984, 49, 500, 128},
    {43, 67164528, 53779984, 49, 500, 128},
    {43, 70300528, 56915984, 49, 500, 128},
    {44, 76573296, 60051984, 1, 500, 1},
    {44, 76573808, 60052496, 1, 500, 1},
    {48, 60702832, 60053008, 49, 500, 128},
    {49, 76624448, 63189008, 1, 1, 128},
    {54, 70300528, 63189136, 196, 500, 64},
    {58, 57756528, 69461136, 196, 500, 64},
    {58, 51484528, 75733136, 196, 500, 64},
    {60, 73246832, 82005136, 1, 1, 64},
    {61, 45212528, 82005200, 49, 500, 128},
    {68, 45212528, 85141200, 196, 500, 64},
    {71, 75556720, 91413200, 1, 1, 204800},
    {72, 64028528, 91618000, 196, 500, 64},
    {75, 75966320, 97890000, 1, 1, 1600},
    {75, 75967920, 97891600, 1, 1, 1600},
    {77, 45212528, 97893200, 784, 500, 1},
    {78, 32668528, 98285200, 196, 500, 64},
    {79, 75969520, 104557200, 1, 1, 1600},
    {80, 26396528, 104558800, 1, 1, 64},
    {80, 26396592, 104558864, 1, 1, 64},
    {81, 45212528, 104558928, 196, 500, 64},
    {86, 35620272, 110830928, 49, 500, 128},
    {89, 75761520, 113966928, 1, 1, 204800},
    {90, 20124528, 114171728, 49, 500, 128},
    {91, 23279344, 117307728, 1, 1, 128},
    {91, 23279472, 117307856, 1, 1, 128},
    {92, 42076528, 117307984, 49, 500, 128},
    {97, 69284720, 120443984, 49, 500, 256},
    {100, 26396528, 126715984, 1, 1, 819200},
    {101, 20124528, 127535184, 49, 500, 256},
    {102, 27253360, 133807184, 1, 1, 12544},
    {102, 27265904, 133819728, 1, 1, 12544},
    {103, 13852528, 133832272, 49, 500, 256},
    {104, 7580528, 140104272, 1, 1, 1254400},
};

static void dcgan_b500_step(const bespoke_call *call) {
    in_parallel(dcgan_b500_step_of_thread, dcgan_b500_step_keeps, 55, call);
}

/* -------------------- generate */

static void dcgan_b500_generate_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 7580528,            /* [49][8][100][32] */
        generator_dense1 = 8834928,                             /* [49][64][256] */
        generator_batchNorm1_inverse_deviation = 7580528,       /* [12544] */
        generator_leakyReLU1 = 12598128,                        /* [49][64][256] */
        generator_convTranspose1_kernel_in_panels = 11778928,   /* [25][4][256][32] */
        transformed_generator_reshape1 = 7580528,               /* [256][16384] */
        transformed_generator_convTranspose1_kernel = 13880176, /* [64][32768] */
        products_of_generator_convTranspose1 = 11778928,        /* [256][64][128] */
        generator_convTranspose1 = 7580528,                     /* [49][64][128] */
        generator_batchNorm2_inverse_deviation = 8383344,       /* [128] */
        generator_leakyReLU2 = 7981936,                         /* [49][64][128] */
        generator_convTranspose2_kernel_in_panels = 7580528,    /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 9570736,             /* [144][8192] */
        transformed_generator_convTranspose2_kernel = 10752688, /* [121][8192] */
        products_of_generator_convTranspose2 = 7580528,         /* [484][64][64] */
        generator_convTranspose2 = 9570736,                     /* [196][64][64] */
        generator_batchNorm3_inverse_deviation = 8384944,       /* [64] */
        generator_convTranspose3_kernel_in_panels = 8383344,    /* [25][1][64][1] */
        generator_leakyReLU3 = 7580528,                         /* [196][64][64] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    RUN(0, dcgan_b500_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    BARRIER;
    RUN(1, dcgan_b500_generate_generator_dense1, generator_dense1, INPUT(noise), generator_dense1_kernel_in_panels);
    BARRIER;
    RUN(2, dcgan_b500_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(3, dcgan_b500_generate_generator_batchNorm1_normalised, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(4, dcgan_b500_step_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER;
    RUN(5, dcgan_b500_generate_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(6, dcgan_b500_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(7, dcgan_b500_generate_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(8, dcgan_b500_generate_generator_convTranspose1, products_of_generator_convTranspose1,
        generator_convTranspose1);
    RUN(9, dcgan_b500_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(10, dcgan_b500_generate_generator_batchNorm2_normalised, generator_convTranspose1,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_leakyReLU2);
    BARRIER;
    RUN(11, dcgan_b500_step_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    RUN(12, dcgan_b500_generate_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    BARRIER;
    RUN(13, dcgan_b500_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(14, dcgan_b500_generate_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(15, dcgan_b500_generate_generator_convTranspose2, products_of_generator_convTranspose2,
        generator_convTranspose2);
    BARRIER;
    RUN(16, dcgan_b500_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(17, dcgan_b500_step_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER;
    RUN(18, dcgan_b500_generate_generator_batchNorm3_normalised, generator_convTranspose2,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_leakyReLU3);
    BARRIER;
    RUN(19, dcgan_b500_generate_generator_convTranspose3, generator_leakyReLU3,
        generator_convTranspose3_kernel_in_panels, OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value dcgan_b500_generate_keeps[9] = {
    {1, 8834928, 0, 49, 64, 256},
    {2, 7580528, 802816, 1, 1, 12544},
    {3, 12598128, 815360, 49, 64, 256},
    {8, 7580528, 1618176, 49, 64, 128},
    {9, 8383344, 2019584, 1, 1, 128},
    {10, 7981936, 2019712, 49, 64, 128},
    {15, 9570736, 2421120, 196, 64, 64},
    {16, 8384944, 3223936, 1, 1, 64},
    {18, 7580528, 3224000, 196, 64, 64},
};

static void dcgan_b500_generate(const bespoke_call *call) {
    in_parallel(dcgan_b500_generate_of_thread, dcgan_b500_generate_keeps, 9, call);
}

/* -------------------- generate_one */

static void dcgan_b500_generate_one_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1 = 7580528,                       /* [49][1][256] */
        generator_batchNorm1_inverse_deviation = 7593072, /* [12544] */
        generator_leakyReLU1 = 7643248,                   /* [49][1][256] */
        generator_reshape1_shifted = 7580528,             /* [5][7][7][256] */
        generator_convTranspose1 = 7643248,               /* [49][1][128] */
        generator_batchNorm2_inverse_deviation = 7580528, /* [128] */
        generator_leakyReLU2 = 7599344,                   /* [49][1][128] */
        generator_leakyReLU2_shifted = 7580528,           /* [3][7][7][128] */
        generator_convTranspose2 = 7599344,               /* [196][1][64] */
        generator_batchNorm3_inverse_deviation = 7580528, /* [64] */
        generator_leakyReLU3 = 7618160,                   /* [196][1][64] */
        generator_leakyReLU3_shifted = 7580528,           /* [3][14][14][64] */
        generator_convTranspose3 = 7618160,               /* [784][1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [1][100] */
        output_image = 0, /* [1][28][28][1] */
    };

    RUN(0, dcgan_b500_generate_one_generator_dense1, generator_dense1, INPUT(noise), generator_dense1_kernel);
    RUN(1, dcgan_b500_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(2, dcgan_b500_generate_one_generator_batchNorm1_normalised, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    BARRIER;
    RUN(3, dcgan_b500_generate_one_shift_generator_reshape1, generator_leakyReLU1, generator_reshape1_shifted);
    BARRIER;
    RUN(4, dcgan_b500_generate_one_generator_convTranspose1, generator_convTranspose1, generator_reshape1_shifted,
        generator_convTranspose1_kernel);
    BARRIER;
    RUN(5, dcgan_b500_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(6, dcgan_b500_generate_one_generator_batchNorm2_normalised, generator_convTranspose1,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_leakyReLU2);
    BARRIER;
    RUN(7, dcgan_b500_generate_one_shift_generator_leakyReLU2, generator_leakyReLU2, generator_leakyReLU2_shifted);
    BARRIER;
    RUN(8, dcgan_b500_generate_one_generator_convTranspose2, generator_convTranspose2, generator_leakyReLU2_shifted,
        generator_convTranspose2_kernel);
    BARRIER;
    RUN(9, dcgan_b500_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER;
    RUN(10, dcgan_b500_generate_one_generator_batchNorm3_normalised, generator_convTranspose2,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_leakyReLU3);
    BARRIER;
    RUN(11, dcgan_b500_generate_one_shift_generator_leakyReLU3, generator_leakyReLU3, generator_leakyReLU3_shifted);
    BARRIER;
    RUN(12, dcgan_b500_generate_one_generator_convTranspose3, generator_convTranspose3, generator_leakyReLU3_shifted,
        generator_convTranspose3_kernel);
    BARRIER;
    RUN(13, dcgan_b500_generate_one_generator_tanh1, generator_convTranspose3, OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value dcgan_b500_generate_one_keeps[10] = {
    {0, 7580528, 0, 49, 1, 256},
    {1, 7593072, 12544, 1, 1, 12544},
    {2, 7643248, 25088, 49, 1, 256},
    {4, 7643248, 37632, 49, 1, 128},
    {5, 7580528, 43904, 1, 1, 128},
    {6, 7599344, 44032, 49, 1, 128},
    {8, 7599344, 50304, 196, 1, 64},
    {9, 7580528, 62848, 1, 1, 64},
    {10, 7618160, 62912, 196, 1, 64},
    {12, 7618160, 75456, 784, 1, 1},
};

static void dcgan_b500_generate_one(const bespoke_call *call) {
    in_parallel(dcgan_b500_generate_one_of_thread, dcgan_b500_generate_one_keeps, 10, call);
}

/* -------------------- Tables */

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
    {"generator/dense1/kernel", 0, 2, {100, 12544, 1, 1}, 1254400, generator_dense1_kernel},
    {"generator/batchNorm1/gamma", 0, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_gamma},
    {"generator/batchNorm1/beta", 0, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_beta},
    {"generator/convTranspose1/kernel", 0, 4, {5, 5, 128, 256}, 819200, generator_convTranspose1_kernel},
    {"generator/batchNorm2/gamma", 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_gamma},
    {"generator/batchNorm2/beta", 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_beta},
    {"generator/convTranspose2/kernel", 0, 4, {5, 5, 64, 128}, 204800, generator_convTranspose2_kernel},
    {"generator/batchNorm3/gamma", 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_gamma},
    {"generator/batchNorm3/beta", 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_beta},
    {"generator/convTranspose3/kernel", 0, 4, {5, 5, 1, 64}, 1600, generator_convTranspose3_kernel},
    {"generator/batchNorm1/moving_mean", 1, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_moving_mean},
    {"generator/batchNorm1/moving_variance", 1, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_moving_variance},
    {"generator/batchNorm2/moving_mean", 1, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_moving_mean},
    {"generator/batchNorm2/moving_variance", 1, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_moving_variance},
    {"generator/batchNorm3/moving_mean", 1, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_moving_mean},
    {"generator/batchNorm3/moving_variance", 1, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_moving_variance},
    {"discriminator/conv1/kernel", 0, 4, {5, 5, 1, 64}, 1600, discriminator_conv1_kernel},
    {"discriminator/conv1/bias", 0, 1, {64, 1, 1, 1}, 64, discriminator_conv1_bias},
    {"discriminator/conv2/kernel", 0, 4, {5, 5, 64, 128}, 204800, discriminator_conv2_kernel},
    {"discriminator/conv2/bias", 0, 1, {128, 1, 1, 1}, 128, discriminator_conv2_bias},
    {"discriminator/dense1/kernel", 0, 2, {6272, 1, 1, 1}, 6272, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 1, {1, 1, 1, 1}, 1, discriminator_dense1_bias},
    {"adam/generator/dense1/kernel/m", 2, 2, {100, 12544, 1, 1}, 1254400, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 2, {100, 12544, 1, 1}, 1254400, adam_generator_dense1_kernel_v},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_gamma_m},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_gamma_v},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_beta_m},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_beta_v},
    {"adam/generator/convTranspose1/kernel/m", 2, 4,
     {5, 5, 128, 256}, 819200, adam_generator_convTranspose1_kernel_m},
    {"adam/generator/convTranspose1/kernel/v", 2, 4,
     {5, 5, 128, 256}, 819200, adam_generator_convTranspose1_kernel_v},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_gamma_m},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_gamma_v},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_beta_m},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_beta_v},
    {"adam/generator/convTranspose2/kernel/m", 2, 4,
     {5, 5, 64, 128}, 204800, adam_generator_convTranspose2_kernel_m},
    {"adam/generator/convTranspose2/kernel/v", 2, 4,
     {5, 5, 64, 128}, 204800, adam_generator_convTranspose2_kernel_v},
    {"adam/generator/batchNorm3/gamma/m", 2, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_gamma_m},
    {"adam/generator/batchNorm3/gamma/v", 2, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_gamma_v},
    {"adam/generator/batchNorm3/beta/m", 2, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_beta_m},
    {"adam/generator/batchNorm3/beta/v", 2, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_beta_v},
    {"adam/generator/convTranspose3/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose3_kernel_m},
    {"adam/generator/convTranspose3/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose3_kernel_v},
    {"adam/discriminator/conv1/kernel/m", 2, 4, {5, 5, 1, 64}, 1600, adam_discriminator_conv1_kernel_m},
    {"adam/discriminator/conv1/kernel/v", 2, 4, {5, 5, 1, 64}, 1600, adam_discriminator_conv1_kernel_v},
    {"adam/discriminator/conv1/bias/m", 2, 1, {64, 1, 1, 1}, 64, adam_discriminator_conv1_bias_m},
    {"adam/discriminator/conv1/bias/v", 2, 1, {64, 1, 1, 1}, 64, adam_discriminator_conv1_bias_v},
    {"adam/discriminator/conv2/kernel/m", 2, 4, {5, 5, 64, 128}, 204800, adam_discriminator_conv2_kernel_m},
    {"adam/discriminator/conv2/kernel/v", 2, 4, {5, 5, 64, 128}, 204800, adam_discriminator_conv2_kernel_v},
    {"adam/discriminator/conv2/bias/m", 2, 1, {128, 1, 1, 1}, 128, adam_discriminator_conv2_bias_m},
    {"adam/discriminator/conv2/bias/v", 2, 1, {128, 1, 1, 1}, 128, adam_discriminator_conv2_bias_v},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {6272, 1, 1, 1}, 6272, adam_discriminator_dense1_kernel_m},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {6272, 1, 1, 1}, 6272, adam_discriminator_dense1_kernel_v},
    {"adam/discriminator/dense1/bias/m", 2, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense1_bias_m},
    {"adam/discriminator/dense1/bias/v", 2, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense1_bias_v},
};

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
    {"dcgan_b500_initialise_adam_generator_convTranspose1_kernel_m", "Models/DCGANB500.swift:11",
     0.0, 0.0, 6553600.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose2_kernel_m", "Models/DCGANB500.swift:15",
     0.0, 0.0, 3276800.0},
    {"dcgan_b500_initialise_adam_generator_convTranspose3_kernel_m", "Models/DCGANB500.swift:19",
     0.0, 0.0, 25600.0},
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
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11",
     0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11",
     27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544000.0},
    {"dcgan_b500_step_generator_batchNorm2_mean_sum_2", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_centred", "Models/DCGANB500.swift:12", 0.0, 0.0, 12544512.0},
    {"dcgan_b500_step_generator_batchNorm2_variance_sum", "Models/DCGANB500.swift:12", 0.0, 0.0, 1536.0},
    {"dcgan_b500_step_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 25090048.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088000.0},
    {"dcgan_b500_step_generator_batchNorm3_mean_sum_2", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_generator_batchNorm3_centred", "Models/DCGANB500.swift:16", 0.0, 0.0, 25088256.0},
    {"dcgan_b500_step_generator_batchNorm3_variance_sum", "Models/DCGANB500.swift:16", 0.0, 0.0, 768.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 50177024.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_generator_convTranspose3", "Models/DCGANB500.swift:19", 287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_discriminator_conv1_real_product", "Models/DCGANB500.swift:24",
     287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_real_product", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_discriminator_conv2_real", "Models/DCGANB500.swift:28", 0.0, 0.0, 25088512.0},
    {"dcgan_b500_step_discriminator_dense1_real_product", "Models/DCGANB500.swift:33",
     6272000.0, 6272000.0, 12571092.0},
    {"dcgan_b500_step_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24",
     287296000.0, 287296000.0, 26662656.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_discriminator_conv2_fake", "Models/DCGANB500.swift:28", 0.0, 0.0, 37657600.0},
    {"dcgan_b500_step_discriminator_dense1_fake_product", "Models/DCGANB500.swift:33",
     6272000.0, 6272000.0, 12573092.0},
    {"dcgan_b500_step_score_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 36.0},
    {"dcgan_b500_step_grad_discriminator_dense1_fake_bias", "Models/DCGANB500.swift:33", 0.0, 0.0, 32.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_fake", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29", 0.0, 0.0, 25115088.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 512.0},
    {"dcgan_b500_step_pack_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake", "Models/DCGANB500.swift:29",
     0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_fake_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_fake_2", "Models/DCGANB500.swift:29",
     0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_fake_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_fake_product_2", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_fake", "Models/DCGANB500.swift:26", 0.0, 0.0, 100356000.0},
    {"dcgan_b500_step_pack_discriminator_dense1_kernel_2", "Models/DCGANB500.swift:33", 0.0, 0.0, 50176.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 256.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product", "Models/DCGANB500.swift:33",
     6272000.0, 6272000.0, 25115088.0},
    {"dcgan_b500_step_pack_grad_loss_discriminator_real", "Models/DCGANB500.swift:36", 0.0, 0.0, 4000.0},
    {"dcgan_b500_step_grad_discriminator_dense1_real_product_2", "Models/DCGANB500.swift:33",
     12544000.0, 12544000.0, 25242528.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_bias", "Models/DCGANB500.swift:28", 0.0, 0.0, 3584.0},
    {"dcgan_b500_step_transform_grad_discriminator_leakyReLU2_real", "Models/DCGANB500.swift:29",
     0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_discriminator_conv2_kernel_3", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product", "Models/DCGANB500.swift:28", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_discriminator_dropout1_real_2", "Models/DCGANB500.swift:26", 0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_products_of_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_discriminator_conv2_real_product_2", "Models/DCGANB500.swift:28", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_discriminator_dropout1_real", "Models/DCGANB500.swift:26", 0.0, 0.0, 75264000.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_bias", "Models/DCGANB500.swift:24", 0.0, 0.0, 1792.0},
    {"dcgan_b500_step_pack_discriminator_conv1_kernel_2", "Models/DCGANB500.swift:24", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_grad_discriminator_conv1_real_product", "Models/DCGANB500.swift:24",
     574592000.0, 574592000.0, 53324800.0},
    {"dcgan_b500_step_pack_generator_convTranspose3_kernel_2", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_step_grad_discriminator_conv1_fake_product", "Models/DCGANB500.swift:24",
     287296000.0, 287296000.0, 28230400.0},
    {"dcgan_b500_step_grad_generator_convTranspose3", "Models/DCGANB500.swift:19",
     287296000.0, 287296000.0, 76839168.0},
    {"dcgan_b500_step_grad_generator_convTranspose3_2", "Models/DCGANB500.swift:19",
     287296000.0, 287296000.0, 26662400.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_beta", "Models/DCGANB500.swift:16", 0.0, 0.0, 3840.0},
    {"dcgan_b500_step_grad_generator_batchNorm3_squares", "Models/DCGANB500.swift:16", 0.0, 0.0, 75264768.0},
    {"dcgan_b500_step_pack_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm3_mean_sum", "Models/DCGANB500.swift:16",
     0.0, 0.0, 87040000.0},
    {"dcgan_b500_step_transform_generator_convTranspose2_kernel_2", "Models/DCGANB500.swift:15",
     0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2", "Models/DCGANB500.swift:15",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_transform_generator_leakyReLU2_2", "Models/DCGANB500.swift:13", 0.0, 0.0, 49408000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15",
     8388608000.0, 3964928000.0, 102780928.0},
    {"dcgan_b500_step_grad_generator_convTranspose2_2", "Models/DCGANB500.swift:15", 0.0, 0.0, 4784128.0},
    {"dcgan_b500_step_grad_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 50177536.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_beta", "Models/DCGANB500.swift:12", 0.0, 0.0, 7680.0},
    {"dcgan_b500_step_grad_generator_batchNorm2_squares", "Models/DCGANB500.swift:12", 0.0, 0.0, 37633536.0},
    {"dcgan_b500_step_pack_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11", 0.0, 0.0, 6553600.0},
    {"dcgan_b500_step_transform_grad_generator_batchNorm2_mean_sum", "Models/DCGANB500.swift:12",
     0.0, 0.0, 78080000.0},
    {"dcgan_b500_step_transform_generator_convTranspose1_kernel_2", "Models/DCGANB500.swift:11",
     0.0, 0.0, 11665408.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1", "Models/DCGANB500.swift:11",
     27557888000.0, 8388608000.0, 204996608.0},
    {"dcgan_b500_step_grad_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_transform_generator_reshape1_2", "Models/DCGANB500.swift:9", 0.0, 0.0, 156160000.0},
    {"dcgan_b500_step_products_of_grad_generator_convTranspose1_2", "Models/DCGANB500.swift:11",
     27557888000.0, 8388608000.0, 204996608.0},
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
    {"dcgan_b500_generate_transform_generator_convTranspose1_kernel", "Models/DCGANB500.swift:11",
     0.0, 0.0, 11665408.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose1", "Models/DCGANB500.swift:11",
     3527409664.0, 1073741824.0, 33554432.0},
    {"dcgan_b500_generate_generator_convTranspose1", "Models/DCGANB500.swift:11", 0.0, 0.0, 9994240.0},
    {"dcgan_b500_generate_generator_batchNorm2_inverse_deviation", "Models/DCGANB500.swift:12", 0.0, 0.0, 1024.0},
    {"dcgan_b500_generate_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 3213312.0},
    {"dcgan_b500_generate_pack_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15", 0.0, 0.0, 1638400.0},
    {"dcgan_b500_generate_transform_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 6324224.0},
    {"dcgan_b500_generate_transform_generator_convTranspose2_kernel", "Models/DCGANB500.swift:15",
     0.0, 0.0, 4784128.0},
    {"dcgan_b500_generate_products_of_generator_convTranspose2", "Models/DCGANB500.swift:15",
     1073741824.0, 507510784.0, 16613376.0},
    {"dcgan_b500_generate_generator_convTranspose2", "Models/DCGANB500.swift:15", 0.0, 0.0, 11141120.0},
    {"dcgan_b500_generate_generator_batchNorm3_inverse_deviation", "Models/DCGANB500.swift:16", 0.0, 0.0, 512.0},
    {"dcgan_b500_generate_pack_generator_convTranspose3_kernel", "Models/DCGANB500.swift:19", 0.0, 0.0, 12800.0},
    {"dcgan_b500_generate_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 6423552.0},
    {"dcgan_b500_generate_generator_convTranspose3", "Models/DCGANB500.swift:19",
     36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor dcgan_b500_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor dcgan_b500_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

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
    {"dcgan_b500_generate_one_generator_batchNorm1_inverse_deviation", "Models/DCGANB500.swift:7",
     0.0, 0.0, 100352.0},
    {"dcgan_b500_generate_one_generator_batchNorm1_normalised", "Models/DCGANB500.swift:7", 0.0, 0.0, 301056.0},
    {"dcgan_b500_generate_one_shift_generator_reshape1", "Models/DCGANB500.swift:9", 0.0, 0.0, 501760.0},
    {"dcgan_b500_generate_one_generator_convTranspose1", "Models/DCGANB500.swift:11",
     55115776.0, 66519040.0, 3552768.0},
    {"dcgan_b500_generate_one_generator_batchNorm2_inverse_deviation", "Models/DCGANB500.swift:12",
     0.0, 0.0, 1024.0},
    {"dcgan_b500_generate_one_generator_batchNorm2_normalised", "Models/DCGANB500.swift:12", 0.0, 0.0, 52224.0},
    {"dcgan_b500_generate_one_shift_generator_leakyReLU2", "Models/DCGANB500.swift:13", 0.0, 0.0, 150528.0},
    {"dcgan_b500_generate_one_generator_convTranspose2", "Models/DCGANB500.swift:15",
     16777216.0, 18350080.0, 944640.0},
    {"dcgan_b500_generate_one_generator_batchNorm3_inverse_deviation", "Models/DCGANB500.swift:16",
     0.0, 0.0, 512.0},
    {"dcgan_b500_generate_one_generator_batchNorm3_normalised", "Models/DCGANB500.swift:16", 0.0, 0.0, 101376.0},
    {"dcgan_b500_generate_one_shift_generator_leakyReLU3", "Models/DCGANB500.swift:17", 0.0, 0.0, 301056.0},
    {"dcgan_b500_generate_one_generator_convTranspose3", "Models/DCGANB500.swift:19", 574592.0, 600320.0, 160064.0},
    {"dcgan_b500_generate_one_generator_tanh1", "Models/DCGANB500.swift:20", 0.0, 0.0, 6272.0},
};

static const bespoke_entry dcgan_b500_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = dcgan_b500_initialise,
        .inputs = NULL,
        .input_count = 0,
        .outputs = NULL,
        .output_count = 0,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = NULL,
        .kept_count = 0,
        .kept_floats = 0,
        .kernels = dcgan_b500_initialise_kernels,
        .kernel_count = 19,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "2b1412b312719410",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 500,
        .move = 0,
        .interval = 1,
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
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = dcgan_b500_generate,
        .inputs = dcgan_b500_generate_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_generate_outputs,
        .output_count = 1,
        .traced = NULL,
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
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = dcgan_b500_generate_one,
        .inputs = dcgan_b500_generate_one_inputs,
        .input_count = 1,
        .outputs = dcgan_b500_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
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
};

static const uint64_t dcgan_b500_lowering = 0xd4ffdf93a1f154b0u;

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
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .settings = dcgan_b500_settings,
    .setting_count = 10,
    .states = dcgan_b500_states,
    .state_count = 54,
    .state_floats = 7580528,
    .arena_floats = 93743376,
    .scratch_floats = 39424,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = dcgan_b500_entries,
    .entry_count = 4,
};
