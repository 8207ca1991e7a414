/* The program cdcgan, made by bespokec from BespokeZoo/CDCGAN.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in CDCGAN_kernels.h.
 * At a BARRIER threads wait for each other. Values lie in the arena of 33632096 floats (129 MiB): the states in the
 * first 9491984, what an entry needs for a while behind them, several values in one place if they
 * are not needed at the same time. */
#include "CDCGAN_program.h"
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
static const cdcgan_kernels *kernels_of_this_machine(void) {
    static const cdcgan_kernels *const kernels[] = {
        #ifdef BESPOKE_HAS_AVX512
        [BESPOKE_CHOICE_AVX512] = &cdcgan_kernels_avx512,
        #endif
        #ifdef BESPOKE_HAS_AVX2
        [BESPOKE_CHOICE_AVX2] = &cdcgan_kernels_avx2,
        #endif
        #ifdef BESPOKE_HAS_NEON
        [BESPOKE_CHOICE_NEON] = &cdcgan_kernels_neon,
        #endif
        #ifdef BESPOKE_HAS_BASELINE
        [BESPOKE_CHOICE_BASELINE] = &cdcgan_kernels_baseline,
        #endif
    };
    return kernels[bespoke_choice()];
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

/* A value of kernel `after` that a caller may ask for: [slabs][rows][columns] in the arena,
 * [rows][slabs][columns] among what is kept. */
typedef struct {
    int after;
    size_t arena, kept, slabs, rows, columns;
} kept_value;

/* One of the threads that run an entry. */
typedef struct {
    const bespoke_call *call;
    const cdcgan_kernels *kernels;
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
            for (size_t slab = 0; slab < value->slabs; slab++) {
                const size_t source = (slab * value->rows + row) * value->columns;
                const size_t target = (row * value->slabs + slab) * value->columns;
                memcpy(me->call->kept + value->kept + target, me->call->arena + value->arena + source,
                       value->columns * sizeof(float));
            }
        }
        BARRIER;
    }
}

/* Runs a thread's share of a kernel, and tells whoever measures. */
__attribute__((noinline))
static void run(const worker *me, int number, cdcgan_kernel *kernel, const uint64_t *operands, size_t count,
                const uint32_t *numbers) {
    const bespoke_call *const call = me->call;
    float *pointers[60];
    for (size_t i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const cdcgan_task task = {call, pointers, numbers, me->scratch, me->thread, me->threads};
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
    const cdcgan_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 33632096 + (size_t)thread * 39424;
        const worker me = {call, kernels, keeps, keep_count, scratch, thread, threads};
        work(&me);
    }
}

/* Where states lie: floats from the arena's beginning. */
enum {
    generator_embedding1_embeddings = 0,                  /* [10][50] */
    generator_dense1_kernel = 512,                        /* [150][12544] */
    generator_batchNorm1_gamma = 1882112,                 /* [12544] */
    generator_batchNorm1_beta = 1894656,                  /* [12544] */
    generator_convTranspose1_kernel = 1907200,            /* [5][5][128][256] */
    generator_batchNorm2_gamma = 2726400,                 /* [128] */
    generator_batchNorm2_beta = 2726528,                  /* [128] */
    generator_convTranspose2_kernel = 2726656,            /* [5][5][64][128] */
    generator_batchNorm3_gamma = 2931456,                 /* [64] */
    generator_batchNorm3_beta = 2931520,                  /* [64] */
    generator_convTranspose3_kernel = 2931584,            /* [5][5][1][64] */
    generator_batchNorm1_moving_mean = 2933184,           /* [12544] */
    generator_batchNorm1_moving_variance = 2945728,       /* [12544] */
    generator_batchNorm2_moving_mean = 2958272,           /* [128] */
    generator_batchNorm2_moving_variance = 2958400,       /* [128] */
    generator_batchNorm3_moving_mean = 2958528,           /* [64] */
    generator_batchNorm3_moving_variance = 2958592,       /* [64] */
    discriminator_embedding1_embeddings = 2958656,        /* [10][784] */
    discriminator_conv1_kernel = 2966496,                 /* [5][5][2][64] */
    discriminator_conv1_bias = 2969696,                   /* [64] */
    discriminator_conv2_kernel = 2969760,                 /* [5][5][64][128] */
    discriminator_conv2_bias = 3174560,                   /* [128] */
    discriminator_dense1_kernel = 3174688,                /* [6272][1] */
    discriminator_dense1_bias = 3180960,                  /* [1] */
    adam_generator_embedding1_embeddings_m = 3180976,     /* [10][50] */
    adam_generator_embedding1_embeddings_v = 3181488,     /* [10][50] */
    adam_generator_dense1_kernel_m = 3182000,             /* [150][12544] */
    adam_generator_dense1_kernel_v = 5063600,             /* [150][12544] */
    adam_generator_batchNorm1_gamma_m = 6945200,          /* [12544] */
    adam_generator_batchNorm1_gamma_v = 6957744,          /* [12544] */
    adam_generator_batchNorm1_beta_m = 6970288,           /* [12544] */
    adam_generator_batchNorm1_beta_v = 6982832,           /* [12544] */
    adam_generator_convTranspose1_kernel_m = 6995376,     /* [5][5][128][256] */
    adam_generator_convTranspose1_kernel_v = 7814576,     /* [5][5][128][256] */
    adam_generator_batchNorm2_gamma_m = 8633776,          /* [128] */
    adam_generator_batchNorm2_gamma_v = 8633904,          /* [128] */
    adam_generator_batchNorm2_beta_m = 8634032,           /* [128] */
    adam_generator_batchNorm2_beta_v = 8634160,           /* [128] */
    adam_generator_convTranspose2_kernel_m = 8634288,     /* [5][5][64][128] */
    adam_generator_convTranspose2_kernel_v = 8839088,     /* [5][5][64][128] */
    adam_generator_batchNorm3_gamma_m = 9043888,          /* [64] */
    adam_generator_batchNorm3_gamma_v = 9043952,          /* [64] */
    adam_generator_batchNorm3_beta_m = 9044016,           /* [64] */
    adam_generator_batchNorm3_beta_v = 9044080,           /* [64] */
    adam_generator_convTranspose3_kernel_m = 9044144,     /* [5][5][1][64] */
    adam_generator_convTranspose3_kernel_v = 9045744,     /* [5][5][1][64] */
    adam_discriminator_embedding1_embeddings_m = 9047344, /* [10][784] */
    adam_discriminator_embedding1_embeddings_v = 9055184, /* [10][784] */
    adam_discriminator_conv1_kernel_m = 9063024,          /* [5][5][2][64] */
    adam_discriminator_conv1_kernel_v = 9066224,          /* [5][5][2][64] */
    adam_discriminator_conv1_bias_m = 9069424,            /* [64] */
    adam_discriminator_conv1_bias_v = 9069488,            /* [64] */
    adam_discriminator_conv2_kernel_m = 9069552,          /* [5][5][64][128] */
    adam_discriminator_conv2_kernel_v = 9274352,          /* [5][5][64][128] */
    adam_discriminator_conv2_bias_m = 9479152,            /* [128] */
    adam_discriminator_conv2_bias_v = 9479280,            /* [128] */
    adam_discriminator_dense1_kernel_m = 9479408,         /* [6272][1] */
    adam_discriminator_dense1_kernel_v = 9485680,         /* [6272][1] */
    adam_discriminator_dense1_bias_m = 9491952,           /* [1] */
    adam_discriminator_dense1_bias_v = 9491968,           /* [1] */
};

/* -------------------- initialise */

static void cdcgan_initialise_of_thread(const worker *me) {
    /* Weights and statistics. */
    RUN(0, cdcgan_initialise_states, generator_embedding1_embeddings, generator_dense1_kernel,
        generator_batchNorm1_gamma, generator_batchNorm1_moving_variance, generator_batchNorm1_beta,
        generator_batchNorm1_moving_mean, adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v,
        adam_generator_batchNorm1_beta_m, adam_generator_batchNorm1_beta_v, generator_convTranspose1_kernel,
        generator_batchNorm2_gamma, generator_batchNorm2_moving_variance, generator_batchNorm2_beta,
        generator_batchNorm2_moving_mean, discriminator_conv2_bias, adam_generator_batchNorm2_gamma_m,
        adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v,
        adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v, generator_convTranspose2_kernel,
        generator_batchNorm3_gamma, generator_batchNorm3_moving_variance, generator_batchNorm3_beta,
        generator_batchNorm3_moving_mean, discriminator_conv1_bias, adam_generator_batchNorm3_gamma_m,
        adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v,
        adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v, generator_convTranspose3_kernel,
        discriminator_embedding1_embeddings, discriminator_conv1_kernel, discriminator_conv2_kernel,
        discriminator_dense1_kernel, discriminator_dense1_bias, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, adam_generator_embedding1_embeddings_m,
        adam_generator_embedding1_embeddings_v, adam_generator_dense1_kernel_m, adam_generator_dense1_kernel_v,
        adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, adam_generator_convTranspose3_kernel_m,
        adam_generator_convTranspose3_kernel_v, adam_discriminator_embedding1_embeddings_m,
        adam_discriminator_embedding1_embeddings_v, adam_discriminator_conv1_kernel_m,
        adam_discriminator_conv1_kernel_v, adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v);
}

static void cdcgan_initialise(const bespoke_call *call) {
    in_parallel(cdcgan_initialise_of_thread, NULL, 0, call);
}

/* -------------------- step */

static void cdcgan_step_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        label = 9492624,                                                 /* [1][128][1] */
        generator_embedding1_embeddings_in_panels = 9491984,             /* [1][2][10][32] */
        generator_embedding1_one_hot = 29429920,                         /* [1][128][10] */
        discriminator_embedding1_real_one_hot = 29431200,                /* [1][128][10] */
        generator_embedding1 = 9504784,                                  /* [1][128][50] */
        noise = 9491984,                                                 /* [1][128][100] */
        generator_dense1_kernel_in_panels = 11097616,                    /* [49][8][150][32] */
        generator_concat1 = 33610336,                                    /* [1][128][150] */
        generator_dense1 = 9491984,                                      /* [49][128][256] */
        sums_for_generator_batchNorm1_mean_sum = 12979216,               /* [49][256] */
        generator_batchNorm1_mean = 27698848,                            /* [12544] */
        sums_for_generator_batchNorm1_variance_sum = 11097616,           /* [49][256] */
        generator_batchNorm1_inverse_deviation = 27711392,               /* [12544] */
        generator_leakyReLU1 = 11097616,                                 /* [49][128][256] */
        generator_convTranspose1_kernel_in_panels = 21095952,            /* [25][4][256][32] */
        transformed_generator_reshape1 = 12703248,                       /* [256][32768] */
        transformed_generator_convTranspose1_kernel = 25294352,          /* [64][32768] */
        products_of_generator_convTranspose1 = 21095952,                 /* [256][128][128] */
        generator_convTranspose1 = 17520144,                             /* [49][128][128] */
        sums_for_generator_batchNorm2_mean_sum = 12703248,               /* [49][128] */
        generator_batchNorm2_mean = 33609952,                            /* [128] */
        sums_for_generator_batchNorm2_variance_sum = 12703248,           /* [49][128] */
        generator_batchNorm2_inverse_deviation = 33610080,               /* [128] */
        generator_leakyReLU2 = 18322960,                                 /* [49][128][128] */
        generator_convTranspose2_kernel_in_panels = 16058016,            /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 12703248,                     /* [144][16384] */
        transformed_generator_convTranspose2_kernel = 15064848,          /* [121][8192] */
        products_of_generator_convTranspose2 = 19125776,                 /* [484][128][64] */
        generator_convTranspose2 = 12703248,                             /* [196][128][64] */
        sums_for_generator_batchNorm3_mean_sum = 14308880,               /* [196][64] */
        generator_batchNorm3_mean = 33610208,                            /* [64] */
        sums_for_generator_batchNorm3_variance_sum = 14308880,           /* [196][64] */
        generator_batchNorm3_inverse_deviation = 33610272,               /* [64] */
        generator_convTranspose3_kernel_in_panels = 15914512,            /* [25][1][64][1] */
        generator_leakyReLU3 = 14308880,                                 /* [196][128][64] */
        discriminator_embedding1_embeddings_in_panels = 26494624,        /* [784][1][10][16] */
        generator_tanh1 = 29329568,                                      /* [784][128][1] */
        discriminator_embedding1_real = 15914512,                        /* [784][128][1] */
        discriminator_conv1_kernel_in_panels = 26626336,                 /* [25][2][2][32] */
        discriminator_concat1_real = 27297440,                           /* [784][128][2] */
        discriminator_dropout1_real = 15914512,                          /* [196][128][64] */
        discriminator_conv2_kernel_in_panels = 24133024,                 /* [25][4][64][32] */
        transformed_discriminator_dropout1_real = 19125776,              /* [484][8192] */
        transformed_discriminator_conv2_kernel = 23139856,               /* [121][8192] */
        products_of_discriminator_conv2_real_product = 24133024,         /* [144][128][128] */
        discriminator_conv2_real_product = 19125776,                     /* [49][128][128] */
        discriminator_dense1_kernel_in_panels = 26620064,                /* [49][1][128][1] */
        discriminator_dropout2_real = 22337040,                          /* [49][128][128] */
        grad_loss_discriminator_real = 33631712,                         /* [1][128][1] */
        sums_for_score_real = 26629552,                                  /* [1][1] */
        sums_for_loss_discriminator_real = 26629568,                     /* [1][1] */
        sums_for_grad_discriminator_dense1_real_bias = 26629536,         /* [1][1] */
        discriminator_embedding1_fake = 19125776,                        /* [784][128][1] */
        discriminator_concat1_fake = 27498144,                           /* [784][128][2] */
        discriminator_dropout1_fake = 20731408,                          /* [196][128][64] */
        transformed_discriminator_dropout1_fake = 29432480,              /* [484][8192] */
        products_of_discriminator_conv2_fake_product = 24133024,         /* [144][128][128] */
        discriminator_conv2_fake_product = 19928592,                     /* [49][128][128] */
        discriminator_dropout2_fake = 23139856,                          /* [49][128][128] */
        grad_discriminator_leakyReLU2_fake = 19125776,                   /* [49][128][128] */
        grad_loss_discriminator_fake = 33631968,                         /* [1][128][1] */
        grad_loss_generator = 33629536,                                  /* [1][128][1] */
        sums_for_score_fake = 19928608,                                  /* [1][1] */
        sums_for_loss_discriminator_fake = 19928624,                     /* [1][1] */
        sums_for_loss_generator = 19928640,                              /* [1][1] */
        sums_for_grad_discriminator_dense1_fake_bias = 19928592,         /* [1][1] */
        grad_loss_discriminator_fake_in_panels = 33629664,               /* [1][1][128][16] */
        grad_discriminator_leakyReLU2_fake_2 = 19928592,                 /* [49][128][128] */
        sums_for_grad_discriminator_conv2_fake_bias = 23942672,          /* [49][128] */
        grad_discriminator_conv2_fake_bias = 33631840,                   /* [128] */
        discriminator_conv2_kernel_in_panels_2 = 29432480,               /* [25][2][128][32] */
        transformed_grad_discriminator_leakyReLU2_fake = 23942672,       /* [144][16384] */
        transformed_discriminator_conv2_kernel_2 = 26304272,             /* [121][8192] */
        products_of_grad_discriminator_conv2_fake_product = 29637280,    /* [484][128][64] */
        grad_discriminator_conv2_fake_product = 27723936,                /* [196][128][64] */
        transformed_grad_discriminator_leakyReLU2_fake_2 = 24935840,     /* [144][16384] */
        transformed_discriminator_dropout1_fake_2 = 29637280,            /* [484][8192] */
        products_of_grad_discriminator_conv2_fake_product_2 = 23942672,  /* [121][64][128] */
        grad_discriminator_leakyReLU1_fake = 24935840,                   /* [196][128][64] */
        grad_discriminator_leakyReLU1_fake_2 = 19125776,                 /* [196][128][64] */
        sums_for_grad_discriminator_conv1_fake_bias = 26541472,          /* [196][64] */
        discriminator_conv1_kernel_in_panels_2 = 28727456,               /* [25][1][64][16] */
        grad_discriminator_conv1_fake_bias = 28753056,                   /* [64] */
        grad_discriminator_conv1_fake_product = 20731408,                /* [784][128][2] */
        grad_discriminator_conv1_fake_product_2 = 27723936,              /* [784][128][2] */
        grad_discriminator_concat1_fake = 24935840,                      /* [784][128][1] */
        discriminator_dense1_kernel_in_panels_2 = 25036192,              /* [49][4][1][32] */
        grad_discriminator_reshape1_fake_in_panels = 20731408,           /* [784][1][128][16] */
        grad_discriminator_leakyReLU2_real = 27924640,                   /* [49][128][128] */
        sums_for_grad_discriminator_conv2_real_bias = 24935840,          /* [49][128] */
        grad_loss_discriminator_real_in_panels = 24942112,               /* [1][1][128][16] */
        transformed_grad_discriminator_leakyReLU2_real = 24935840,       /* [144][16384] */
        transformed_discriminator_conv2_kernel_3 = 22337040,             /* [121][8192] */
        products_of_grad_discriminator_conv2_real_product = 29432480,    /* [484][128][64] */
        grad_discriminator_conv2_real_product = 22337040,                /* [196][128][64] */
        transformed_discriminator_dropout1_real_2 = 29432480,            /* [484][8192] */
        grad_discriminator_conv2_real_product_2 = 25294352,              /* [5][5][64][128] */
        grad_discriminator_leakyReLU1_real = 25499152,                   /* [196][128][64] */
        sums_for_grad_discriminator_conv1_real_bias = 23942672,          /* [196][64] */
        grad_discriminator_conv1_real_product = 15914512,                /* [784][128][2] */
        adam_discriminator_conv1_kernel = 27924640,                      /* [5][5][2][64] */
        adam_discriminator_conv1_kernel_2 = 27927840,                    /* [5][5][2][64] */
        grad_discriminator_concat1_real = 19125776,                      /* [784][128][1] */
        grad_discriminator_reshape1_real_in_panels = 15914512,           /* [784][1][128][16] */
        generator_convTranspose3_kernel_in_panels_2 = 19263760,          /* [25][2][1][32] */
        grad_generator_tanh1 = 19125776,                                 /* [784][128][1] */
        grad_generator_batchNorm3_normalised = 15914512,                 /* [196][128][64] */
        sums_for_grad_generator_batchNorm3_beta = 19226128,              /* [196][64] */
        sums_for_grad_generator_batchNorm3_gamma = 19238672,             /* [196][64] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 19251216, /* [196][64] */
        grad_generator_convTranspose3 = 27309584,                        /* [5][5][1][64] */
        grad_generator_batchNorm3_squares = 14308880,                    /* [64] */
        grad_generator_batchNorm3_mean = 14308944,                       /* [64] */
        grad_generator_batchNorm3_mean_sum = 19125776,                   /* [196][128][64] */
        generator_convTranspose2_kernel_in_panels_2 = 16675920,          /* [25][4][64][32] */
        transformed_grad_generator_batchNorm3_mean_sum = 12703248,       /* [484][8192] */
        transformed_generator_convTranspose2_kernel_2 = 21487376,        /* [121][8192] */
        products_of_grad_generator_convTranspose2 = 19125776,            /* [144][128][128] */
        grad_generator_convTranspose2 = 16675920,                        /* [49][128][128] */
        transformed_generator_leakyReLU2_2 = 19125776,                   /* [144][16384] */
        products_of_grad_generator_convTranspose2_2 = 21487376,          /* [121][64][128] */
        grad_generator_convTranspose2_2 = 27104784,                      /* [5][5][64][128] */
        grad_generator_batchNorm2_normalised = 12703248,                 /* [49][128][128] */
        sums_for_grad_generator_batchNorm2_beta = 13506064,              /* [49][128] */
        sums_for_grad_generator_batchNorm2_gamma = 13512336,             /* [49][128] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 13518608, /* [49][128] */
        grad_generator_batchNorm2_squares = 13524880,                    /* [128] */
        grad_generator_batchNorm2_mean = 13525008,                       /* [128] */
        grad_generator_batchNorm2_mean_sum = 18322960,                   /* [49][128][128] */
        generator_convTranspose1_kernel_in_panels_2 = 16901648,          /* [25][8][128][32] */
        transformed_grad_generator_batchNorm2_mean_sum = 12703248,       /* [256][16384] */
        transformed_generator_convTranspose1_kernel_2 = 29431200,        /* [64][32768] */
        products_of_grad_generator_convTranspose1 = 16901648,            /* [256][128][256] */
        grad_generator_convTranspose1 = 25499152,                        /* [49][128][256] */
        transformed_generator_reshape1_2 = 16901648,                     /* [256][32768] */
        products_of_grad_generator_convTranspose1_2 = 29431200,          /* [64][128][256] */
        grad_generator_convTranspose1_2 = 12703248,                      /* [5][5][128][256] */
        grad_generator_batchNorm1_normalised = 13522448,                 /* [49][128][256] */
        sums_for_grad_generator_batchNorm1_beta = 18740752,              /* [49][256] */
        sums_for_grad_generator_batchNorm1_gamma = 18753296,             /* [49][256] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 15128080, /* [49][256] */
        grad_generator_batchNorm1_squares = 11097616,                    /* [12544] */
        grad_generator_batchNorm1_mean = 11110160,                       /* [12544] */
        generator_dense1_kernel_in_panels_2 = 15128080,                  /* [49][5][256][32] */
        grad_generator_batchNorm1_mean_sum = 17135120,                   /* [49][128][256] */
        grad_generator_dense1 = 11373584,                                /* [1][128][150] */
        grad_generator_dense1_2 = 9491984,                               /* [150][12544] */
        grad_generator_concat1 = 11392784,                               /* [1][128][50] */
        grad_generator_concat1_in_panels = 11373584,                     /* [1][2][128][32] */
        grad_generator_embedding1 = 11381776,                            /* [10][50] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_label = 12800,                                      /* [128] */
        input_label_real = 1,                                     /* [128] */
        trace_noise = 0,                                          /* [128][100] */
        trace_fake = 12928,                                       /* [128][28][28][1] */
        input_real = 0,                                           /* [128][28][28][1] */
        trace_logits_real = 2521728,                              /* [128][1] */
        trace_logits_fake = 4930304,                              /* [128][1] */
        output_loss_discriminator = 0,
        output_loss_generator = 1,
        output_score_real = 2,
        output_score_fake = 3,
        trace_loss_discriminator = 8085936,
        trace_loss_generator = 8085952,
        trace_grad_discriminator_dense1_bias = 5152736,           /* [1] */
        trace_grad_discriminator_dense1_kernel = 5146464,         /* [6272][1] */
        trace_grad_discriminator_conv2_bias = 5146336,            /* [128] */
        trace_grad_discriminator_conv1_bias = 4941472,            /* [64] */
        trace_grad_discriminator_conv1_kernel = 4938272,          /* [5][5][2][64] */
        trace_grad_discriminator_embedding1_embeddings = 4930432, /* [10][784] */
        trace_grad_generator_convTranspose3_kernel = 8084336,     /* [5][5][1][64] */
        trace_grad_generator_batchNorm3_gamma = 8084208,          /* [64] */
        trace_grad_generator_batchNorm3_beta = 8084272,           /* [64] */
        trace_grad_generator_batchNorm2_gamma = 7879152,          /* [128] */
        trace_grad_generator_batchNorm2_beta = 7879280,           /* [128] */
        trace_grad_generator_dense1_kernel = 5153264,             /* [150][12544] */
        trace_grad_generator_embedding1_embeddings = 5152752,     /* [10][50] */
        trace_mask_dropout1_real = 113280,                        /* [128][14][14][64] */
        trace_mask_dropout2_real = 1718912,                       /* [128][7][7][128] */
        trace_mask_dropout1_fake = 2521856,                       /* [128][14][14][64] */
        trace_mask_dropout2_fake = 4127488,                       /* [128][7][7][128] */
        trace_grad_discriminator_conv2_kernel = 4941536,          /* [5][5][64][128] */
        trace_grad_generator_batchNorm1_gamma = 7034864,          /* [12544] */
        trace_grad_generator_batchNorm1_beta = 7047408,           /* [12544] */
        trace_grad_generator_convTranspose1_kernel = 7059952,     /* [5][5][128][256] */
        trace_grad_generator_convTranspose2_kernel = 7879408,     /* [5][5][64][128] */
    };

    /* The generator's images. */
    RUN_WITH(0, cdcgan_step_label, (3489717534u), label, TRACE(label));
    RUN(1, cdcgan_step_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN(2, cdcgan_step_discriminator_embedding1_real_one_hot, label, INPUT(label_real), generator_embedding1_one_hot,
        discriminator_embedding1_real_one_hot);
    BARRIER;
    RUN(3, cdcgan_step_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN_WITH(4, cdcgan_step_noise, (571294482u), noise, TRACE(noise));
    RUN(5, cdcgan_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    BARRIER;
    RUN(6, cdcgan_step_generator_concat1, noise, generator_embedding1, generator_concat1);
    BARRIER;
    RUN(7, cdcgan_step_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER;
    RUN(8, cdcgan_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER;
    RUN(9, cdcgan_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER;
    RUN(10, cdcgan_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_variance_sum,
        generator_batchNorm1_moving_variance, generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(11, cdcgan_step_generator_leakyReLU1, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(12, cdcgan_step_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER;
    RUN(13, cdcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(14, cdcgan_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(15, cdcgan_step_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(16, cdcgan_step_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER;
    RUN(17, cdcgan_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER;
    RUN(18, cdcgan_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER;
    RUN(19, cdcgan_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1, generator_batchNorm2_mean,
        sums_for_generator_batchNorm2_variance_sum);
    BARRIER;
    RUN(20, cdcgan_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_variance_sum,
        generator_batchNorm2_moving_variance, generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(21, cdcgan_step_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(22, cdcgan_step_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER;
    RUN(23, cdcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(24, cdcgan_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(25, cdcgan_step_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(26, cdcgan_step_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    BARRIER;
    RUN(27, cdcgan_step_sums_for_generator_batchNorm3_mean_sum, generator_convTranspose2,
        sums_for_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(28, cdcgan_step_generator_batchNorm3_mean, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER;
    RUN(29, cdcgan_step_sums_for_generator_batchNorm3_variance_sum, generator_convTranspose2, generator_batchNorm3_mean,
        sums_for_generator_batchNorm3_variance_sum);
    BARRIER;
    RUN(30, cdcgan_step_generator_batchNorm3_inverse_deviation, sums_for_generator_batchNorm3_variance_sum,
        generator_batchNorm3_moving_variance, generator_batchNorm3_inverse_deviation);
    RUN(31, cdcgan_step_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER;
    RUN(32, cdcgan_step_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    RUN(33, cdcgan_step_pack_discriminator_embedding1_embeddings, discriminator_embedding1_embeddings,
        discriminator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN(34, cdcgan_step_generator_tanh1, generator_leakyReLU3, generator_convTranspose3_kernel_in_panels,
        generator_tanh1, TRACE(fake));
    BARRIER;

    /* The discriminator on real images. */
    RUN(35, cdcgan_step_discriminator_embedding1_real, discriminator_embedding1_real,
        discriminator_embedding1_real_one_hot, discriminator_embedding1_embeddings_in_panels);
    RUN(36, cdcgan_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    BARRIER;
    RUN(37, cdcgan_step_discriminator_concat1_real, INPUT(real), discriminator_embedding1_real,
        discriminator_concat1_real);
    BARRIER;
    RUN_WITH(38, cdcgan_step_discriminator_dropout1_real, (2216827085u), discriminator_concat1_real,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_real);
    RUN(39, cdcgan_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER;
    RUN(40, cdcgan_step_transform_discriminator_dropout1_real, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real);
    RUN(41, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(42, cdcgan_step_products_of_discriminator_conv2_real_product, products_of_discriminator_conv2_real_product,
        transformed_discriminator_dropout1_real, transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(43, cdcgan_step_discriminator_conv2_real_product, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    RUN(44, cdcgan_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER;
    RUN_WITH(45, cdcgan_step_discriminator_dropout2_real, (3049075450u), discriminator_conv2_real_product,
        discriminator_conv2_bias, discriminator_dropout2_real);
    BARRIER;
    RUN(46, cdcgan_step_grad_loss_discriminator_real, discriminator_dropout2_real,
        discriminator_dense1_kernel_in_panels, discriminator_dense1_bias, grad_loss_discriminator_real,
        TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense1_real_bias);

    /* The discriminator on generated images. */
    RUN(47, cdcgan_step_discriminator_embedding1_real, discriminator_embedding1_fake, generator_embedding1_one_hot,
        discriminator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN(48, cdcgan_step_discriminator_concat1_fake, generator_tanh1, discriminator_embedding1_fake,
        discriminator_concat1_fake);
    BARRIER;
    RUN_WITH(49, cdcgan_step_discriminator_dropout1_real, (252519588u), discriminator_concat1_fake,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER;
    RUN(50, cdcgan_step_transform_discriminator_dropout1_real, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER;
    RUN(51, cdcgan_step_products_of_discriminator_conv2_real_product, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER;
    RUN(52, cdcgan_step_discriminator_conv2_real_product, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER;
    RUN_WITH(53, cdcgan_step_grad_discriminator_leakyReLU2_fake, (1931232299u), discriminator_conv2_fake_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_dropout2_fake,
        grad_discriminator_leakyReLU2_fake);
    BARRIER;
    RUN(54, cdcgan_step_grad_loss_generator, discriminator_dropout2_fake, discriminator_dense1_kernel_in_panels,
        discriminator_dense1_bias, grad_loss_discriminator_fake, grad_loss_generator, TRACE(logits_fake),
        sums_for_score_fake, sums_for_loss_discriminator_fake, sums_for_loss_generator,
        sums_for_grad_discriminator_dense1_fake_bias);
    BARRIER;

    /* Scores and losses. */
    RUN(55, cdcgan_step_output_loss_discriminator, sums_for_score_real, sums_for_score_fake,
        sums_for_loss_discriminator_real, sums_for_loss_discriminator_fake, sums_for_loss_generator,
        OUTPUT(loss_discriminator), OUTPUT(loss_generator), OUTPUT(score_real), OUTPUT(score_fake),
        TRACE(loss_discriminator), TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(56, cdcgan_step_update_discriminator_dense1_bias, (0u), sums_for_grad_discriminator_dense1_fake_bias,
        sums_for_grad_discriminator_dense1_real_bias, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias));
    RUN(57, cdcgan_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_fake,
        grad_loss_discriminator_fake_in_panels);
    BARRIER;
    RUN_WITH(58, cdcgan_step_grad_discriminator_leakyReLU2_fake_2, (1931232299u), grad_loss_discriminator_fake,
        discriminator_dense1_kernel, discriminator_dropout2_fake, grad_discriminator_leakyReLU2_fake_2,
        sums_for_grad_discriminator_conv2_fake_bias);
    BARRIER;
    RUN(59, cdcgan_step_grad_discriminator_conv2_fake_bias, sums_for_grad_discriminator_conv2_fake_bias,
        grad_discriminator_conv2_fake_bias);
    RUN(60, cdcgan_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    BARRIER;
    RUN(61, cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_fake,
        transformed_grad_discriminator_leakyReLU2_fake);
    RUN(62, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER;
    RUN(63, cdcgan_step_products_of_grad_discriminator_conv2_fake_product,
        products_of_grad_discriminator_conv2_fake_product, transformed_grad_discriminator_leakyReLU2_fake,
        transformed_discriminator_conv2_kernel_2);
    BARRIER;
    RUN(64, cdcgan_step_grad_discriminator_conv2_fake_product, products_of_grad_discriminator_conv2_fake_product,
        grad_discriminator_conv2_fake_product);
    RUN(65, cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_fake_2,
        transformed_grad_discriminator_leakyReLU2_fake_2);
    BARRIER;
    RUN(66, cdcgan_step_transform_discriminator_dropout1_real, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake_2);
    BARRIER;
    RUN(67, cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2,
        products_of_grad_discriminator_conv2_fake_product_2, transformed_discriminator_dropout1_fake_2,
        transformed_grad_discriminator_leakyReLU2_fake_2);
    BARRIER;
    RUN_WITH(68, cdcgan_step_grad_discriminator_leakyReLU1_fake, (252519588u), grad_discriminator_conv2_fake_product,
        discriminator_dropout1_fake, grad_loss_discriminator_fake, grad_discriminator_leakyReLU1_fake,
        grad_discriminator_leakyReLU1_fake_2, sums_for_grad_discriminator_conv1_fake_bias);
    BARRIER;
    RUN(69, cdcgan_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    RUN(70, cdcgan_step_grad_discriminator_conv1_fake_bias, sums_for_grad_discriminator_conv1_fake_bias,
        grad_discriminator_conv1_fake_bias);
    BARRIER;
    RUN(71, cdcgan_step_grad_discriminator_conv1_fake_product, grad_discriminator_leakyReLU1_fake,
        discriminator_conv1_kernel_in_panels_2, grad_loss_discriminator_fake, grad_loss_generator,
        grad_discriminator_conv1_fake_product, grad_discriminator_conv1_fake_product_2);
    BARRIER;
    RUN(72, cdcgan_step_grad_discriminator_concat1_fake, grad_discriminator_conv1_fake_product,
        grad_discriminator_concat1_fake);
    RUN(73, cdcgan_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    BARRIER;
    RUN(74, cdcgan_step_pack_grad_discriminator_reshape1_fake, grad_discriminator_concat1_fake,
        grad_discriminator_reshape1_fake_in_panels);
    BARRIER;
    RUN_WITH(75, cdcgan_step_grad_discriminator_leakyReLU2_real, (3049075450u), grad_loss_discriminator_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_dropout2_real, grad_discriminator_leakyReLU2_real,
        sums_for_grad_discriminator_conv2_real_bias);
    RUN(76, cdcgan_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_real,
        grad_loss_discriminator_real_in_panels);
    BARRIER;
    RUN_WITH(77, cdcgan_step_update_discriminator_dense1_kernel, (0u), discriminator_dropout2_fake,
        grad_loss_discriminator_fake_in_panels, discriminator_dropout2_real, grad_loss_discriminator_real_in_panels,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel,
        TRACE(grad_discriminator_dense1_kernel));
    RUN_WITH(78, cdcgan_step_update_discriminator_conv2_bias, (0u), sums_for_grad_discriminator_conv2_real_bias,
        grad_discriminator_conv2_fake_bias, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, TRACE(grad_discriminator_conv2_bias));
    BARRIER;
    RUN(79, cdcgan_step_transform_grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_real,
        transformed_grad_discriminator_leakyReLU2_real);
    RUN(80, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_3);
    BARRIER;
    RUN(81, cdcgan_step_products_of_grad_discriminator_conv2_fake_product,
        products_of_grad_discriminator_conv2_real_product, transformed_grad_discriminator_leakyReLU2_real,
        transformed_discriminator_conv2_kernel_3);
    BARRIER;
    RUN(82, cdcgan_step_grad_discriminator_conv2_fake_product, products_of_grad_discriminator_conv2_real_product,
        grad_discriminator_conv2_real_product);
    BARRIER;
    RUN(83, cdcgan_step_transform_discriminator_dropout1_real, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real_2);
    BARRIER;
    RUN(84, cdcgan_step_products_of_grad_discriminator_conv2_real_product_2,
        products_of_grad_discriminator_conv2_fake_product_2, transformed_discriminator_dropout1_real_2,
        transformed_grad_discriminator_leakyReLU2_real);
    BARRIER;
    RUN(85, cdcgan_step_grad_discriminator_conv2_real_product_2, products_of_grad_discriminator_conv2_fake_product_2,
        grad_discriminator_conv2_real_product_2);
    BARRIER;
    RUN_WITH(86, cdcgan_step_grad_discriminator_leakyReLU1_real, (2216827085u), grad_discriminator_conv2_real_product,
        discriminator_dropout1_real, grad_discriminator_leakyReLU1_real, sums_for_grad_discriminator_conv1_real_bias);
    BARRIER;
    RUN_WITH(87, cdcgan_step_update_discriminator_conv1_bias, (0u), sums_for_grad_discriminator_conv1_real_bias,
        grad_discriminator_conv1_fake_bias, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, TRACE(grad_discriminator_conv1_bias));
    RUN(88, cdcgan_step_grad_discriminator_conv1_real_product, grad_discriminator_conv1_real_product,
        grad_discriminator_leakyReLU1_real, discriminator_conv1_kernel_in_panels_2);
    RUN(89, cdcgan_step_adam_discriminator_conv1_kernel, discriminator_concat1_fake,
        grad_discriminator_leakyReLU1_fake_2, discriminator_concat1_real, grad_discriminator_leakyReLU1_real,
        adam_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_2, TRACE(grad_discriminator_conv1_kernel));
    BARRIER;
    RUN(90, cdcgan_step_grad_discriminator_concat1_fake, grad_discriminator_conv1_real_product,
        grad_discriminator_concat1_real);
    BARRIER;
    RUN(91, cdcgan_step_pack_grad_discriminator_reshape1_fake, grad_discriminator_concat1_real,
        grad_discriminator_reshape1_real_in_panels);
    BARRIER;
    RUN_WITH(92, cdcgan_step_update_discriminator_embedding1_embeddings, (0u), generator_embedding1_one_hot,
        grad_discriminator_reshape1_fake_in_panels, discriminator_embedding1_real_one_hot,
        grad_discriminator_reshape1_real_in_panels, adam_discriminator_embedding1_embeddings_m,
        adam_discriminator_embedding1_embeddings_v, discriminator_embedding1_embeddings,
        TRACE(grad_discriminator_embedding1_embeddings));

    /* The generator's gradients and its update. */
    RUN(93, cdcgan_step_pack_generator_convTranspose3_kernel_2, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels_2);
    RUN(94, cdcgan_step_grad_generator_tanh1, grad_discriminator_conv1_fake_product_2, generator_tanh1,
        grad_generator_tanh1);
    BARRIER;
    RUN(95, cdcgan_step_grad_generator_batchNorm3_normalised, grad_generator_tanh1,
        generator_convTranspose3_kernel_in_panels_2, generator_leakyReLU3, generator_batchNorm3_gamma,
        generator_convTranspose2, generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation,
        grad_generator_batchNorm3_normalised, sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(96, cdcgan_step_grad_generator_convTranspose3, grad_generator_convTranspose3, grad_generator_tanh1,
        generator_leakyReLU3, TRACE(grad_generator_convTranspose3_kernel));
    BARRIER;
    RUN_WITH(97, cdcgan_step_grad_generator_batchNorm3_mean, (0u), sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, adam_generator_batchNorm3_gamma_m,
        adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v,
        generator_batchNorm3_beta, grad_generator_batchNorm3_squares, grad_generator_batchNorm3_mean,
        TRACE(grad_generator_batchNorm3_gamma), TRACE(grad_generator_batchNorm3_beta));
    BARRIER;
    RUN(98, cdcgan_step_grad_generator_batchNorm3_mean_sum, grad_generator_batchNorm3_squares, generator_convTranspose2,
        generator_batchNorm3_mean, grad_generator_batchNorm3_normalised, grad_generator_batchNorm3_mean,
        grad_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(99, cdcgan_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    RUN(100, cdcgan_step_transform_grad_generator_batchNorm3_mean_sum, grad_generator_batchNorm3_mean_sum,
        transformed_grad_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(101, cdcgan_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels_2,
        transformed_generator_convTranspose2_kernel_2);
    BARRIER;
    RUN(102, cdcgan_step_products_of_grad_generator_convTranspose2, products_of_grad_generator_convTranspose2,
        transformed_grad_generator_batchNorm3_mean_sum, transformed_generator_convTranspose2_kernel_2);
    BARRIER;
    RUN(103, cdcgan_step_grad_generator_convTranspose2, products_of_grad_generator_convTranspose2,
        grad_generator_convTranspose2);
    BARRIER;
    RUN(104, cdcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2_2);
    BARRIER;
    RUN(105, cdcgan_step_products_of_grad_generator_convTranspose2_2, products_of_grad_generator_convTranspose2_2,
        transformed_grad_generator_batchNorm3_mean_sum, transformed_generator_leakyReLU2_2);
    BARRIER;
    RUN(106, cdcgan_step_grad_generator_convTranspose2_2, products_of_grad_generator_convTranspose2_2,
        grad_generator_convTranspose2_2);
    RUN(107, cdcgan_step_grad_generator_batchNorm2_normalised, grad_generator_convTranspose2, generator_leakyReLU2,
        generator_batchNorm2_gamma, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_normalised,
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN_WITH(108, cdcgan_step_grad_generator_batchNorm2_mean, (0u), sums_for_grad_generator_batchNorm2_beta,
        sums_for_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m,
        adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v,
        generator_batchNorm2_beta, grad_generator_batchNorm2_squares, grad_generator_batchNorm2_mean,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta));
    BARRIER;
    RUN(109, cdcgan_step_grad_generator_batchNorm2_mean_sum, grad_generator_batchNorm2_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_normalised,
        grad_generator_batchNorm2_mean, grad_generator_batchNorm2_mean_sum);
    BARRIER;
    RUN(110, cdcgan_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    RUN(111, cdcgan_step_transform_grad_generator_batchNorm2_mean_sum, grad_generator_batchNorm2_mean_sum,
        transformed_grad_generator_batchNorm2_mean_sum);
    BARRIER;
    RUN(112, cdcgan_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel_2);
    BARRIER;
    RUN(113, cdcgan_step_products_of_grad_generator_convTranspose1, products_of_grad_generator_convTranspose1,
        transformed_grad_generator_batchNorm2_mean_sum, transformed_generator_convTranspose1_kernel_2);
    BARRIER;
    RUN(114, cdcgan_step_grad_generator_convTranspose1, products_of_grad_generator_convTranspose1,
        grad_generator_convTranspose1);
    BARRIER;
    RUN(115, cdcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1_2);
    BARRIER;
    RUN(116, cdcgan_step_products_of_grad_generator_convTranspose1_2, products_of_grad_generator_convTranspose1_2,
        transformed_grad_generator_batchNorm2_mean_sum, transformed_generator_reshape1_2);
    BARRIER;
    RUN(117, cdcgan_step_grad_generator_convTranspose1_2, products_of_grad_generator_convTranspose1_2,
        grad_generator_convTranspose1_2);
    RUN(118, cdcgan_step_grad_generator_batchNorm1_normalised, grad_generator_convTranspose1, generator_leakyReLU1,
        generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        grad_generator_batchNorm1_normalised, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN_WITH(119, cdcgan_step_grad_generator_batchNorm1_mean, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_squares,
        grad_generator_batchNorm1_mean);
    BARRIER;
    RUN(120, cdcgan_step_pack_generator_dense1_kernel_2, generator_dense1_kernel, generator_dense1_kernel_in_panels_2);
    RUN(121, cdcgan_step_grad_generator_batchNorm1_mean_sum, grad_generator_batchNorm1_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_normalised, grad_generator_batchNorm1_mean,
        grad_generator_batchNorm1_mean_sum);
    BARRIER;
    RUN(122, cdcgan_step_grad_generator_dense1, grad_generator_dense1, grad_generator_batchNorm1_mean_sum,
        generator_dense1_kernel_in_panels_2);
    RUN(123, cdcgan_step_grad_generator_dense1_2, grad_generator_dense1_2, generator_concat1,
        grad_generator_batchNorm1_mean_sum, TRACE(grad_generator_dense1_kernel));
    BARRIER;
    RUN(124, cdcgan_step_grad_generator_concat1, grad_generator_dense1, grad_generator_concat1);
    BARRIER;
    RUN(125, cdcgan_step_pack_grad_generator_concat1, grad_generator_concat1, grad_generator_concat1_in_panels);
    BARRIER;
    RUN(126, cdcgan_step_grad_generator_embedding1, grad_generator_embedding1, generator_embedding1_one_hot,
        grad_generator_concat1_in_panels, TRACE(grad_generator_embedding1_embeddings));

    /* The discriminator's gradients and its update. */
    RUN_WITH(127, cdcgan_step_update_discriminator_conv1_kernel, (0u), adam_discriminator_conv1_kernel_m,
        adam_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_v, adam_discriminator_conv1_kernel_2,
        discriminator_conv1_kernel);
    RUN_WITH(128, cdcgan_step_update_discriminator_conv2_kernel, (0u), grad_discriminator_conv2_real_product_2,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, discriminator_conv2_kernel);
    BARRIER;

    /* The generator's gradients and its update. */
    RUN_WITH(129, cdcgan_step_update_generator_embedding1_embeddings, (0u), adam_generator_embedding1_embeddings_m,
        grad_generator_embedding1, adam_generator_embedding1_embeddings_v, generator_embedding1_embeddings);
    RUN_WITH(130, cdcgan_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_2, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(131, cdcgan_step_update_generator_convTranspose1_kernel, (0u), grad_generator_convTranspose1_2,
        adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        generator_convTranspose1_kernel);
    RUN_WITH(132, cdcgan_step_update_generator_convTranspose2_kernel, (0u), grad_generator_convTranspose2_2,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v,
        generator_convTranspose2_kernel);
    RUN_WITH(133, cdcgan_step_update_generator_convTranspose3_kernel, (0u), adam_generator_convTranspose3_kernel_m,
        grad_generator_convTranspose3, adam_generator_convTranspose3_kernel_v, generator_convTranspose3_kernel);

    /* Only for a trace. */
    if (me->call->trace) RUN_WITH(134, cdcgan_step_trace_mask_dropout1_real, (2216827085u), TRACE(mask_dropout1_real));
    if (me->call->trace) RUN_WITH(135, cdcgan_step_trace_mask_dropout2_real, (3049075450u), TRACE(mask_dropout2_real));
    if (me->call->trace) RUN_WITH(136, cdcgan_step_trace_mask_dropout1_real, (252519588u), TRACE(mask_dropout1_fake));
    if (me->call->trace) RUN_WITH(137, cdcgan_step_trace_mask_dropout2_real, (1931232299u), TRACE(mask_dropout2_fake));
    if (me->call->trace) RUN(138, cdcgan_step_trace_grad_discriminator_conv2_kernel,
        grad_discriminator_conv2_real_product_2, TRACE(grad_discriminator_conv2_kernel));
    if (me->call->trace) RUN(139, cdcgan_step_trace_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_gamma, TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(140, cdcgan_step_trace_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_beta, TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(141, cdcgan_step_trace_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_2, TRACE(grad_generator_convTranspose1_kernel));
    if (me->call->trace) RUN(142, cdcgan_step_trace_grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2_2, TRACE(grad_generator_convTranspose2_kernel));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
static const kept_value cdcgan_step_keeps[72] = {
    {0, 9492624, 0, 1, 128, 1},
    {2, 29429920, 128, 1, 128, 10},
    {2, 29431200, 1408, 1, 128, 10},
    {3, 9504784, 2688, 1, 128, 50},
    {4, 9491984, 9088, 1, 128, 100},
    {6, 33610336, 21888, 1, 128, 150},
    {7, 9491984, 41088, 49, 128, 256},
    {8, 27698848, 1646720, 1, 1, 12544},
    {10, 27711392, 1659264, 1, 1, 12544},
    {11, 11097616, 1671808, 49, 128, 256},
    {16, 17520144, 3277440, 49, 128, 128},
    {18, 33609952, 4080256, 1, 1, 128},
    {20, 33610080, 4080384, 1, 1, 128},
    {21, 18322960, 4080512, 49, 128, 128},
    {26, 12703248, 4883328, 196, 128, 64},
    {28, 33610208, 6488960, 1, 1, 64},
    {30, 33610272, 6489024, 1, 1, 64},
    {32, 14308880, 6489088, 196, 128, 64},
    {34, 29329568, 8094720, 784, 128, 1},
    {35, 15914512, 8195072, 784, 128, 1},
    {37, 27297440, 8295424, 784, 128, 2},
    {38, 15914512, 8496128, 196, 128, 64},
    {43, 19125776, 10101760, 49, 128, 128},
    {45, 22337040, 10904576, 49, 128, 128},
    {46, 33631712, 11707392, 1, 128, 1},
    {47, 19125776, 11707520, 784, 128, 1},
    {48, 27498144, 11807872, 784, 128, 2},
    {49, 20731408, 12008576, 196, 128, 64},
    {52, 19928592, 13614208, 49, 128, 128},
    {53, 23139856, 14417024, 49, 128, 128},
    {53, 19125776, 15219840, 49, 128, 128},
    {54, 33631968, 16022656, 1, 128, 1},
    {54, 33629536, 16022784, 1, 128, 1},
    {58, 19928592, 16022912, 49, 128, 128},
    {59, 33631840, 16825728, 1, 1, 128},
    {64, 27723936, 16825856, 196, 128, 64},
    {68, 24935840, 18431488, 196, 128, 64},
    {68, 19125776, 20037120, 196, 128, 64},
    {70, 28753056, 21642752, 1, 1, 64},
    {71, 20731408, 21642816, 784, 128, 2},
    {71, 27723936, 21843520, 784, 128, 2},
    {72, 24935840, 22044224, 784, 128, 1},
    {75, 27924640, 22144576, 49, 128, 128},
    {82, 22337040, 22947392, 196, 128, 64},
    {85, 25294352, 24553024, 1, 1, 204800},
    {86, 25499152, 24757824, 196, 128, 64},
    {88, 15914512, 26363456, 784, 128, 2},
    {89, 27924640, 26564160, 1, 1, 3200},
    {89, 27927840, 26567360, 1, 1, 3200},
    {90, 19125776, 26570560, 784, 128, 1},
    {94, 19125776, 26670912, 784, 128, 1},
    {95, 15914512, 26771264, 196, 128, 64},
    {96, 27309584, 28376896, 1, 1, 1600},
    {97, 14308880, 28378496, 1, 1, 64},
    {97, 14308944, 28378560, 1, 1, 64},
    {98, 19125776, 28378624, 196, 128, 64},
    {103, 16675920, 29984256, 49, 128, 128},
    {106, 27104784, 30787072, 1, 1, 204800},
    {107, 12703248, 30991872, 49, 128, 128},
    {108, 13524880, 31794688, 1, 1, 128},
    {108, 13525008, 31794816, 1, 1, 128},
    {109, 18322960, 31794944, 49, 128, 128},
    {114, 25499152, 32597760, 49, 128, 256},
    {117, 12703248, 34203392, 1, 1, 819200},
    {118, 13522448, 35022592, 49, 128, 256},
    {119, 11097616, 36628224, 1, 1, 12544},
    {119, 11110160, 36640768, 1, 1, 12544},
    {121, 17135120, 36653312, 49, 128, 256},
    {122, 11373584, 38258944, 1, 128, 150},
    {123, 9491984, 38278144, 1, 1, 1881600},
    {124, 11392784, 40159744, 1, 128, 50},
    {126, 11381776, 40166144, 1, 1, 500},
};

static void cdcgan_step(const bespoke_call *call) {
    in_parallel(cdcgan_step_of_thread, cdcgan_step_keeps, 72, call);
}

/* -------------------- generate */

static void cdcgan_generate_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_embedding1_embeddings_in_panels = 9491984,    /* [1][2][10][32] */
        generator_embedding1_one_hot = 9492624,                 /* [1][64][10] */
        generator_embedding1 = 11373584,                        /* [1][64][50] */
        generator_dense1_kernel_in_panels = 9491984,            /* [49][8][150][32] */
        generator_concat1 = 12176400,                           /* [1][64][150] */
        generator_dense1 = 11373584,                            /* [49][64][256] */
        generator_batchNorm1_inverse_deviation = 9491984,       /* [12544] */
        generator_leakyReLU1 = 14509584,                        /* [49][64][256] */
        generator_convTranspose1_kernel_in_panels = 13690384,   /* [25][4][256][32] */
        transformed_generator_reshape1 = 9491984,               /* [256][16384] */
        transformed_generator_convTranspose1_kernel = 15791632, /* [64][32768] */
        products_of_generator_convTranspose1 = 13690384,        /* [256][64][128] */
        generator_convTranspose1 = 9491984,                     /* [49][64][128] */
        generator_batchNorm2_inverse_deviation = 10294800,      /* [128] */
        generator_leakyReLU2 = 9893392,                         /* [49][64][128] */
        generator_convTranspose2_kernel_in_panels = 9491984,    /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 11482192,            /* [144][8192] */
        transformed_generator_convTranspose2_kernel = 12664144, /* [121][8192] */
        products_of_generator_convTranspose2 = 9491984,         /* [484][64][64] */
        generator_convTranspose2 = 11482192,                    /* [196][64][64] */
        generator_batchNorm3_inverse_deviation = 10296400,      /* [64] */
        generator_convTranspose3_kernel_in_panels = 10294800,   /* [25][1][64][1] */
        generator_leakyReLU3 = 9491984,                         /* [196][64][64] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_label = 1,  /* [64] */
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    RUN(0, cdcgan_step_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    RUN(1, cdcgan_generate_generator_embedding1_one_hot, INPUT(label), generator_embedding1_one_hot);
    BARRIER;
    RUN(2, cdcgan_generate_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN(3, cdcgan_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    RUN(4, cdcgan_generate_generator_concat1, INPUT(noise), generator_embedding1, generator_concat1);
    BARRIER;
    RUN(5, cdcgan_generate_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel_in_panels);
    BARRIER;
    RUN(6, cdcgan_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(7, cdcgan_generate_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(8, cdcgan_step_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER;
    RUN(9, cdcgan_generate_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(10, cdcgan_step_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(11, cdcgan_generate_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER;
    RUN(12, cdcgan_generate_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    RUN(13, cdcgan_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(14, cdcgan_generate_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    BARRIER;
    RUN(15, cdcgan_step_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    RUN(16, cdcgan_generate_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    BARRIER;
    RUN(17, cdcgan_step_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(18, cdcgan_generate_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER;
    RUN(19, cdcgan_generate_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    BARRIER;
    RUN(20, cdcgan_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(21, cdcgan_step_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER;
    RUN(22, cdcgan_generate_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER;
    RUN(23, cdcgan_generate_output_image, generator_leakyReLU3, generator_convTranspose3_kernel_in_panels,
        OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
static const kept_value cdcgan_generate_keeps[12] = {
    {1, 9492624, 0, 1, 64, 10},
    {2, 11373584, 640, 1, 64, 50},
    {4, 12176400, 3840, 1, 64, 150},
    {5, 11373584, 13440, 49, 64, 256},
    {6, 9491984, 816256, 1, 1, 12544},
    {7, 14509584, 828800, 49, 64, 256},
    {12, 9491984, 1631616, 49, 64, 128},
    {13, 10294800, 2033024, 1, 1, 128},
    {14, 9893392, 2033152, 49, 64, 128},
    {19, 11482192, 2434560, 196, 64, 64},
    {20, 10296400, 3237376, 1, 1, 64},
    {22, 9491984, 3237440, 196, 64, 64},
};

static void cdcgan_generate(const bespoke_call *call) {
    in_parallel(cdcgan_generate_of_thread, cdcgan_generate_keeps, 12, call);
}

/* -------------------- generate_one */

static void cdcgan_generate_one_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_embedding1_embeddings_in_panels = 9491984, /* [1][2][10][32] */
        generator_embedding1_one_hot = 9492688,              /* [1][1][10] */
        generator_embedding1 = 9492624,                      /* [1][1][50] */
        generator_concat1 = 9504528,                         /* [1][1][150] */
        generator_dense1 = 9491984,                          /* [49][1][256] */
        generator_batchNorm1_inverse_deviation = 9504528,    /* [12544] */
        generator_leakyReLU1 = 9554704,                      /* [49][1][256] */
        generator_reshape1_shifted = 9491984,                /* [5][7][7][256] */
        generator_convTranspose1 = 9554704,                  /* [49][1][128] */
        generator_batchNorm2_inverse_deviation = 9491984,    /* [128] */
        generator_leakyReLU2 = 9510800,                      /* [49][1][128] */
        generator_leakyReLU2_shifted = 9491984,              /* [3][7][7][128] */
        generator_convTranspose2 = 9510800,                  /* [196][1][64] */
        generator_batchNorm3_inverse_deviation = 9491984,    /* [64] */
        generator_leakyReLU3 = 9529616,                      /* [196][1][64] */
        generator_leakyReLU3_shifted = 9491984,              /* [3][14][14][64] */
        generator_convTranspose3 = 9529616,                  /* [784][1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_label = 1,  /* [1] */
        input_noise = 0,  /* [1][100] */
        output_image = 0, /* [1][28][28][1] */
    };

    RUN(0, cdcgan_step_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    RUN(1, cdcgan_generate_one_generator_embedding1_one_hot, INPUT(label), generator_embedding1_one_hot);
    BARRIER;
    RUN(2, cdcgan_generate_one_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    BARRIER;
    RUN(3, cdcgan_generate_one_generator_concat1, INPUT(noise), generator_embedding1, generator_concat1);
    BARRIER;
    RUN(4, cdcgan_generate_one_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel);
    BARRIER;
    RUN(5, cdcgan_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(6, cdcgan_generate_one_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    BARRIER;
    RUN(7, cdcgan_generate_one_shift_generator_reshape1, generator_leakyReLU1, generator_reshape1_shifted);
    BARRIER;
    RUN(8, cdcgan_generate_one_generator_convTranspose1, generator_convTranspose1, generator_reshape1_shifted,
        generator_convTranspose1_kernel);
    BARRIER;
    RUN(9, cdcgan_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(10, cdcgan_generate_one_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    BARRIER;
    RUN(11, cdcgan_generate_one_shift_generator_leakyReLU2, generator_leakyReLU2, generator_leakyReLU2_shifted);
    BARRIER;
    RUN(12, cdcgan_generate_one_generator_convTranspose2, generator_convTranspose2, generator_leakyReLU2_shifted,
        generator_convTranspose2_kernel);
    BARRIER;
    RUN(13, cdcgan_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER;
    RUN(14, cdcgan_generate_one_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER;
    RUN(15, cdcgan_generate_one_shift_generator_leakyReLU3, generator_leakyReLU3, generator_leakyReLU3_shifted);
    BARRIER;
    RUN(16, cdcgan_generate_one_generator_convTranspose3, generator_convTranspose3, generator_leakyReLU3_shifted,
        generator_convTranspose3_kernel);
    BARRIER;
    RUN(17, cdcgan_generate_one_output_image, generator_convTranspose3, OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
static const kept_value cdcgan_generate_one_keeps[13] = {
    {1, 9492688, 0, 1, 1, 10},
    {2, 9492624, 16, 1, 1, 50},
    {3, 9504528, 80, 1, 1, 150},
    {4, 9491984, 240, 49, 1, 256},
    {5, 9504528, 12784, 1, 1, 12544},
    {6, 9554704, 25328, 49, 1, 256},
    {8, 9554704, 37872, 49, 1, 128},
    {9, 9491984, 44144, 1, 1, 128},
    {10, 9510800, 44272, 49, 1, 128},
    {12, 9510800, 50544, 196, 1, 64},
    {13, 9491984, 63088, 1, 1, 64},
    {14, 9529616, 63152, 196, 1, 64},
    {16, 9529616, 75696, 784, 1, 1},
};

static void cdcgan_generate_one(const bespoke_call *call) {
    in_parallel(cdcgan_generate_one_of_thread, cdcgan_generate_one_keeps, 13, call);
}

/* -------------------- Tables */

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
    {"generator/embedding1/embeddings", 0, 0, 2, {10, 50, 1, 1}, 500, generator_embedding1_embeddings},
    {"generator/dense1/kernel", 0, 0, 2, {150, 12544, 1, 1}, 1881600, generator_dense1_kernel},
    {"generator/batchNorm1/gamma", 0, 0, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_gamma},
    {"generator/batchNorm1/beta", 0, 0, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_beta},
    {"generator/convTranspose1/kernel", 0, 0, 4, {5, 5, 128, 256}, 819200, generator_convTranspose1_kernel},
    {"generator/batchNorm2/gamma", 0, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_gamma},
    {"generator/batchNorm2/beta", 0, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_beta},
    {"generator/convTranspose2/kernel", 0, 0, 4, {5, 5, 64, 128}, 204800, generator_convTranspose2_kernel},
    {"generator/batchNorm3/gamma", 0, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_gamma},
    {"generator/batchNorm3/beta", 0, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_beta},
    {"generator/convTranspose3/kernel", 0, 0, 4, {5, 5, 1, 64}, 1600, generator_convTranspose3_kernel},
    {"generator/batchNorm1/moving_mean", 1, 0, 1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_moving_mean},
    {"generator/batchNorm1/moving_variance", 1, 0,
     1, {12544, 1, 1, 1}, 12544, generator_batchNorm1_moving_variance},
    {"generator/batchNorm2/moving_mean", 1, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_moving_mean},
    {"generator/batchNorm2/moving_variance", 1, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm2_moving_variance},
    {"generator/batchNorm3/moving_mean", 1, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_moving_mean},
    {"generator/batchNorm3/moving_variance", 1, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm3_moving_variance},
    {"discriminator/embedding1/embeddings", 0, 0, 2, {10, 784, 1, 1}, 7840, discriminator_embedding1_embeddings},
    {"discriminator/conv1/kernel", 0, 0, 4, {5, 5, 2, 64}, 3200, discriminator_conv1_kernel},
    {"discriminator/conv1/bias", 0, 0, 1, {64, 1, 1, 1}, 64, discriminator_conv1_bias},
    {"discriminator/conv2/kernel", 0, 0, 4, {5, 5, 64, 128}, 204800, discriminator_conv2_kernel},
    {"discriminator/conv2/bias", 0, 0, 1, {128, 1, 1, 1}, 128, discriminator_conv2_bias},
    {"discriminator/dense1/kernel", 0, 0, 2, {6272, 1, 1, 1}, 6272, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 0, 1, {1, 1, 1, 1}, 1, discriminator_dense1_bias},
    {"adam/generator/embedding1/embeddings/m", 2, 0,
     2, {10, 50, 1, 1}, 500, adam_generator_embedding1_embeddings_m},
    {"adam/generator/embedding1/embeddings/v", 2, 0,
     2, {10, 50, 1, 1}, 500, adam_generator_embedding1_embeddings_v},
    {"adam/generator/dense1/kernel/m", 2, 0, 2, {150, 12544, 1, 1}, 1881600, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 0, 2, {150, 12544, 1, 1}, 1881600, adam_generator_dense1_kernel_v},
    {"adam/generator/batchNorm1/gamma/m", 2, 0, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_gamma_m},
    {"adam/generator/batchNorm1/gamma/v", 2, 0, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_gamma_v},
    {"adam/generator/batchNorm1/beta/m", 2, 0, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_beta_m},
    {"adam/generator/batchNorm1/beta/v", 2, 0, 1, {12544, 1, 1, 1}, 12544, adam_generator_batchNorm1_beta_v},
    {"adam/generator/convTranspose1/kernel/m", 2, 0,
     4, {5, 5, 128, 256}, 819200, adam_generator_convTranspose1_kernel_m},
    {"adam/generator/convTranspose1/kernel/v", 2, 0,
     4, {5, 5, 128, 256}, 819200, adam_generator_convTranspose1_kernel_v},
    {"adam/generator/batchNorm2/gamma/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_gamma_m},
    {"adam/generator/batchNorm2/gamma/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_gamma_v},
    {"adam/generator/batchNorm2/beta/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_beta_m},
    {"adam/generator/batchNorm2/beta/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm2_beta_v},
    {"adam/generator/convTranspose2/kernel/m", 2, 0,
     4, {5, 5, 64, 128}, 204800, adam_generator_convTranspose2_kernel_m},
    {"adam/generator/convTranspose2/kernel/v", 2, 0,
     4, {5, 5, 64, 128}, 204800, adam_generator_convTranspose2_kernel_v},
    {"adam/generator/batchNorm3/gamma/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_gamma_m},
    {"adam/generator/batchNorm3/gamma/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_gamma_v},
    {"adam/generator/batchNorm3/beta/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_beta_m},
    {"adam/generator/batchNorm3/beta/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm3_beta_v},
    {"adam/generator/convTranspose3/kernel/m", 2, 0,
     4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose3_kernel_m},
    {"adam/generator/convTranspose3/kernel/v", 2, 0,
     4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose3_kernel_v},
    {"adam/discriminator/embedding1/embeddings/m", 2, 0,
     2, {10, 784, 1, 1}, 7840, adam_discriminator_embedding1_embeddings_m},
    {"adam/discriminator/embedding1/embeddings/v", 2, 0,
     2, {10, 784, 1, 1}, 7840, adam_discriminator_embedding1_embeddings_v},
    {"adam/discriminator/conv1/kernel/m", 2, 0, 4, {5, 5, 2, 64}, 3200, adam_discriminator_conv1_kernel_m},
    {"adam/discriminator/conv1/kernel/v", 2, 0, 4, {5, 5, 2, 64}, 3200, adam_discriminator_conv1_kernel_v},
    {"adam/discriminator/conv1/bias/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_discriminator_conv1_bias_m},
    {"adam/discriminator/conv1/bias/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_discriminator_conv1_bias_v},
    {"adam/discriminator/conv2/kernel/m", 2, 0, 4, {5, 5, 64, 128}, 204800, adam_discriminator_conv2_kernel_m},
    {"adam/discriminator/conv2/kernel/v", 2, 0, 4, {5, 5, 64, 128}, 204800, adam_discriminator_conv2_kernel_v},
    {"adam/discriminator/conv2/bias/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_discriminator_conv2_bias_m},
    {"adam/discriminator/conv2/bias/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_discriminator_conv2_bias_v},
    {"adam/discriminator/dense1/kernel/m", 2, 0, 2, {6272, 1, 1, 1}, 6272, adam_discriminator_dense1_kernel_m},
    {"adam/discriminator/dense1/kernel/v", 2, 0, 2, {6272, 1, 1, 1}, 6272, adam_discriminator_dense1_kernel_v},
    {"adam/discriminator/dense1/bias/m", 2, 0, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense1_bias_m},
    {"adam/discriminator/dense1/bias/v", 2, 0, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense1_bias_v},
};

static const bespoke_kernel cdcgan_initialise_kernels[1] = {
    {"cdcgan_initialise_states", "", 0.0, 0.0, 37967612.0},
};

static const bespoke_tensor cdcgan_step_inputs[2] = {
    {"real", 3, 0, 4, {128, 28, 28, 1}, 100352, 0},
    {"label/real", 3, 0, 1, {128, 1, 1, 1}, 128, 0},
};

static const bespoke_tensor cdcgan_step_outputs[4] = {
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor cdcgan_step_traced[29] = {
    {"noise", 3, 0, 2, {128, 100, 1, 1}, 12800, 0},
    {"label", 3, 0, 1, {128, 1, 1, 1}, 128, 12800},
    {"fake", 3, 0, 4, {128, 28, 28, 1}, 100352, 12928},
    {"mask/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 113280},
    {"mask/dropout2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 1718912},
    {"logits/real", 3, 0, 2, {128, 1, 1, 1}, 128, 2521728},
    {"mask/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 2521856},
    {"mask/dropout2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 4127488},
    {"logits/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 4930304},
    {"grad/discriminator/embedding1/embeddings", 3, 0, 2, {10, 784, 1, 1}, 7840, 4930432},
    {"grad/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 2, 64}, 3200, 4938272},
    {"grad/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 4941472},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 4941536},
    {"grad/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 5146336},
    {"grad/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 5146464},
    {"grad/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 5152736},
    {"grad/generator/embedding1/embeddings", 3, 0, 2, {10, 50, 1, 1}, 500, 5152752},
    {"grad/generator/dense1/kernel", 3, 0, 2, {150, 12544, 1, 1}, 1881600, 5153264},
    {"grad/generator/batchNorm1/gamma", 3, 0, 1, {12544, 1, 1, 1}, 12544, 7034864},
    {"grad/generator/batchNorm1/beta", 3, 0, 1, {12544, 1, 1, 1}, 12544, 7047408},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 128, 256}, 819200, 7059952},
    {"grad/generator/batchNorm2/gamma", 3, 0, 1, {128, 1, 1, 1}, 128, 7879152},
    {"grad/generator/batchNorm2/beta", 3, 0, 1, {128, 1, 1, 1}, 128, 7879280},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 7879408},
    {"grad/generator/batchNorm3/gamma", 3, 0, 1, {64, 1, 1, 1}, 64, 8084208},
    {"grad/generator/batchNorm3/beta", 3, 0, 1, {64, 1, 1, 1}, 64, 8084272},
    {"grad/generator/convTranspose3/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 8084336},
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 8085936},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 8085952},
};

static const bespoke_tensor cdcgan_step_kept[72] = {
    {"label", 3, 0, 1, {128, 1, 1, 1}, 128, 0},
    {"generator/embedding1/one_hot", 3, 0, 2, {128, 10, 1, 1}, 1280, 128},
    {"discriminator/embedding1/real/one_hot", 3, 0, 2, {128, 10, 1, 1}, 1280, 1408},
    {"generator/embedding1", 3, 0, 2, {128, 50, 1, 1}, 6400, 2688},
    {"noise", 3, 0, 2, {128, 100, 1, 1}, 12800, 9088},
    {"generator/concat1", 3, 0, 2, {128, 150, 1, 1}, 19200, 21888},
    {"generator/dense1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 41088},
    {"generator/batchNorm1/mean", 3, 0, 1, {12544, 1, 1, 1}, 12544, 1646720},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 1659264},
    {"generator/leakyReLU1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 1671808},
    {"generator/convTranspose1", 3, 0, 4, {128, 7, 7, 128}, 802816, 3277440},
    {"generator/batchNorm2/mean", 3, 0, 1, {128, 1, 1, 1}, 128, 4080256},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 4080384},
    {"generator/leakyReLU2", 3, 0, 4, {128, 7, 7, 128}, 802816, 4080512},
    {"generator/convTranspose2", 3, 0, 4, {128, 14, 14, 64}, 1605632, 4883328},
    {"generator/batchNorm3/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 6488960},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 6489024},
    {"generator/leakyReLU3", 3, 0, 4, {128, 14, 14, 64}, 1605632, 6489088},
    {"generator/tanh1", 3, 0, 4, {128, 28, 28, 1}, 100352, 8094720},
    {"discriminator/embedding1/real", 3, 0, 2, {128, 784, 1, 1}, 100352, 8195072},
    {"discriminator/concat1/real", 3, 0, 4, {128, 28, 28, 2}, 200704, 8295424},
    {"discriminator/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 8496128},
    {"discriminator/conv2/real/product", 3, 0, 4, {128, 7, 7, 128}, 802816, 10101760},
    {"discriminator/dropout2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 10904576},
    {"grad/loss/discriminator/real", 3, 0, 2, {128, 1, 1, 1}, 128, 11707392},
    {"discriminator/embedding1/fake", 3, 0, 2, {128, 784, 1, 1}, 100352, 11707520},
    {"discriminator/concat1/fake", 3, 0, 4, {128, 28, 28, 2}, 200704, 11807872},
    {"discriminator/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 12008576},
    {"discriminator/conv2/fake/product", 3, 0, 4, {128, 7, 7, 128}, 802816, 13614208},
    {"discriminator/dropout2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 14417024},
    {"grad/discriminator/leakyReLU2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 15219840},
    {"grad/loss/discriminator/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 16022656},
    {"grad/loss/generator", 3, 0, 2, {128, 1, 1, 1}, 128, 16022784},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 0, 4, {128, 7, 7, 128}, 802816, 16022912},
    {"grad/discriminator/conv2/fake/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 16825728},
    {"grad/discriminator/conv2/fake/product", 3, 0, 4, {128, 14, 14, 64}, 1605632, 16825856},
    {"grad/discriminator/leakyReLU1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 18431488},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 0, 4, {128, 14, 14, 64}, 1605632, 20037120},
    {"grad/discriminator/conv1/fake/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 21642752},
    {"grad/discriminator/conv1/fake/product", 3, 0, 4, {128, 28, 28, 2}, 200704, 21642816},
    {"grad/discriminator/conv1/fake/product#2", 3, 0, 4, {128, 28, 28, 2}, 200704, 21843520},
    {"grad/discriminator/concat1/fake", 3, 0, 4, {128, 28, 28, 1}, 100352, 22044224},
    {"grad/discriminator/leakyReLU2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 22144576},
    {"grad/discriminator/conv2/real/product", 3, 0, 4, {128, 14, 14, 64}, 1605632, 22947392},
    {"grad/discriminator/conv2/real/product#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 24553024},
    {"grad/discriminator/leakyReLU1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 24757824},
    {"grad/discriminator/conv1/real/product", 3, 0, 4, {128, 28, 28, 2}, 200704, 26363456},
    {"adam/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 2, 64}, 3200, 26564160},
    {"adam/discriminator/conv1/kernel#2", 3, 0, 4, {5, 5, 2, 64}, 3200, 26567360},
    {"grad/discriminator/concat1/real", 3, 0, 4, {128, 28, 28, 1}, 100352, 26570560},
    {"grad/generator/tanh1", 3, 0, 4, {128, 28, 28, 1}, 100352, 26670912},
    {"grad/generator/batchNorm3/normalised", 3, 0, 4, {128, 14, 14, 64}, 1605632, 26771264},
    {"grad/generator/convTranspose3", 3, 0, 4, {5, 5, 1, 64}, 1600, 28376896},
    {"grad/generator/batchNorm3/squares", 3, 0, 1, {64, 1, 1, 1}, 64, 28378496},
    {"grad/generator/batchNorm3/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 28378560},
    {"grad/generator/batchNorm3/mean_sum", 3, 0, 4, {128, 14, 14, 64}, 1605632, 28378624},
    {"grad/generator/convTranspose2", 3, 0, 4, {128, 7, 7, 128}, 802816, 29984256},
    {"grad/generator/convTranspose2#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30787072},
    {"grad/generator/batchNorm2/normalised", 3, 0, 4, {128, 7, 7, 128}, 802816, 30991872},
    {"grad/generator/batchNorm2/squares", 3, 0, 1, {128, 1, 1, 1}, 128, 31794688},
    {"grad/generator/batchNorm2/mean", 3, 0, 1, {128, 1, 1, 1}, 128, 31794816},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 4, {128, 7, 7, 128}, 802816, 31794944},
    {"grad/generator/convTranspose1", 3, 0, 4, {128, 7, 7, 256}, 1605632, 32597760},
    {"grad/generator/convTranspose1#2", 3, 0, 4, {5, 5, 128, 256}, 819200, 34203392},
    {"grad/generator/batchNorm1/normalised", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 35022592},
    {"grad/generator/batchNorm1/squares", 3, 0, 1, {12544, 1, 1, 1}, 12544, 36628224},
    {"grad/generator/batchNorm1/mean", 3, 0, 1, {12544, 1, 1, 1}, 12544, 36640768},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 36653312},
    {"grad/generator/dense1", 3, 0, 2, {128, 150, 1, 1}, 19200, 38258944},
    {"grad/generator/dense1#2", 3, 0, 2, {150, 12544, 1, 1}, 1881600, 38278144},
    {"grad/generator/concat1", 3, 0, 2, {128, 50, 1, 1}, 6400, 40159744},
    {"grad/generator/embedding1", 3, 0, 2, {10, 50, 1, 1}, 500, 40166144},
};

static const bespoke_kernel cdcgan_step_kernels[143] = {
    {"cdcgan_step_label", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_step_discriminator_embedding1_real_one_hot", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 11264.0},
    {"cdcgan_step_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_noise", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 51200.0},
    {"cdcgan_step_pack_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_step_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 230400.0},
    {"cdcgan_step_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_generator_batchNorm1_mean", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"cdcgan_step_sums_for_generator_batchNorm1_variance_sum", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 6472704.0},
    {"cdcgan_step_generator_batchNorm1_inverse_deviation", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"cdcgan_step_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 13045760.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_generator_reshape1", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_products_of_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 2147483648.0, 58720256.0},
    {"cdcgan_step_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 19988480.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_mean_sum", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3211264.0},
    {"cdcgan_step_generator_batchNorm2_mean", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1536.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_variance_sum", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3211776.0},
    {"cdcgan_step_generator_batchNorm2_inverse_deviation", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1536.0},
    {"cdcgan_step_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6424576.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_mean_sum", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6422528.0},
    {"cdcgan_step_generator_batchNorm3_mean", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 768.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_variance_sum", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6422784.0},
    {"cdcgan_step_generator_batchNorm3_inverse_deviation", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 768.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12846080.0},
    {"cdcgan_step_pack_discriminator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:16", 0.0, 0.0, 62720.0},
    {"cdcgan_step_generator_tanh1", "BespokeZoo/CDCGAN.swift:12", 73547776.0, 73547776.0, 6830336.0},
    {"cdcgan_step_discriminator_embedding1_real", "BespokeZoo/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 147095552.0, 147095552.0, 7238400.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_discriminator_dropout2_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 6423040.0},
    {"cdcgan_step_grad_loss_discriminator_real", "BespokeZoo/CDCGAN.swift:20", 1605632.0, 1605632.0, 3236868.0},
    {"cdcgan_step_discriminator_embedding1_fake", "BespokeZoo/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 147095552.0, 147095552.0, 7238400.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9659392.0},
    {"cdcgan_step_grad_loss_generator", "BespokeZoo/CDCGAN.swift:20", 1605632.0, 1605632.0, 3237380.0},
    {"cdcgan_step_output_loss_discriminator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 36.0},
    {"cdcgan_step_update_discriminator_dense1_bias", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 32.0},
    {"cdcgan_step_pack_grad_loss_discriminator_fake", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_fake_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 6448128.0},
    {"cdcgan_step_grad_discriminator_conv2_fake_bias", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_fake", "BespokeZoo/CDCGAN.swift:19",
     0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_fake_2", "BespokeZoo/CDCGAN.swift:19",
     0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_fake_product_2", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_leakyReLU1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25690624.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_grad_discriminator_conv1_fake_bias", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 256.0},
    {"cdcgan_step_grad_discriminator_conv1_fake_product", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 147095552.0, 8041984.0},
    {"cdcgan_step_grad_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel_2", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_pack_grad_discriminator_reshape1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_grad_discriminator_leakyReLU2_real", "BespokeZoo/CDCGAN.swift:20",
     1605632.0, 1605632.0, 6448128.0},
    {"cdcgan_step_pack_grad_loss_discriminator_real", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_update_discriminator_dense1_kernel", "BespokeZoo/CDCGAN.swift:20",
     3211264.0, 3211264.0, 6574080.0},
    {"cdcgan_step_update_discriminator_conv2_bias", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 3584.0},
    {"cdcgan_step_transform_grad_discriminator_leakyReLU2_real", "BespokeZoo/CDCGAN.swift:19",
     0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_3", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_discriminator_dropout1_real_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 22282240.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_real_product_2", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_discriminator_conv2_real_product_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_grad_discriminator_leakyReLU1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 19267584.0},
    {"cdcgan_step_update_discriminator_conv1_bias", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 1792.0},
    {"cdcgan_step_grad_discriminator_conv1_real_product", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 147095552.0, 7238144.0},
    {"cdcgan_step_adam_discriminator_conv1_kernel", "BespokeZoo/CDCGAN.swift:18",
     294191104.0, 294191104.0, 14476288.0},
    {"cdcgan_step_grad_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_grad_discriminator_reshape1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_update_discriminator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:16",
     4014080.0, 4014080.0, 1001216.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel_2", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_grad_generator_tanh1", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 1204224.0},
    {"cdcgan_step_grad_generator_batchNorm3_normalised", "BespokeZoo/CDCGAN.swift:12",
     73547776.0, 73547776.0, 19676160.0},
    {"cdcgan_step_grad_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12", 73547776.0, 73547776.0, 6830336.0},
    {"cdcgan_step_grad_generator_batchNorm3_mean", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 3840.0},
    {"cdcgan_step_grad_generator_batchNorm3_mean_sum", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 19268352.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel_2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_grad_generator_batchNorm3_mean_sum", "BespokeZoo/CDCGAN.swift:11",
     0.0, 0.0, 22282240.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel_2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_transform_generator_leakyReLU2_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose2_2", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 1015021568.0, 29261824.0},
    {"cdcgan_step_grad_generator_convTranspose2_2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 4784128.0},
    {"cdcgan_step_grad_generator_batchNorm2_normalised", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 12846592.0},
    {"cdcgan_step_grad_generator_batchNorm2_mean", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 7680.0},
    {"cdcgan_step_grad_generator_batchNorm2_mean_sum", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 9635328.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_grad_generator_batchNorm2_mean_sum", "BespokeZoo/CDCGAN.swift:10",
     0.0, 0.0, 19988480.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 2147483648.0, 58720256.0},
    {"cdcgan_step_grad_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_transform_generator_reshape1_2", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 39976960.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose1_2", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 2147483648.0, 58720256.0},
    {"cdcgan_step_grad_generator_convTranspose1_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 11665408.0},
    {"cdcgan_step_grad_generator_batchNorm1_normalised", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 25840640.0},
    {"cdcgan_step_grad_generator_batchNorm1_mean", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 903168.0},
    {"cdcgan_step_pack_generator_dense1_kernel_2", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_step_grad_generator_batchNorm1_mean_sum", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 19418112.0},
    {"cdcgan_step_grad_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_dense1_2", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_pack_grad_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_grad_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_update_discriminator_conv1_kernel", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 102400.0},
    {"cdcgan_step_update_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_update_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 14000.0},
    {"cdcgan_step_update_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 52684800.0},
    {"cdcgan_step_update_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 22937600.0},
    {"cdcgan_step_update_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_update_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 44800.0},
    {"cdcgan_step_trace_mask_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_grad_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 819200.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_gamma", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_beta", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3276800.0},
    {"cdcgan_step_trace_grad_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 819200.0},
};

static const bespoke_tensor cdcgan_generate_inputs[2] = {
    {"noise", 3, 0, 2, {64, 100, 1, 1}, 6400, 0},
    {"label", 3, 0, 1, {64, 1, 1, 1}, 64, 0},
};

static const bespoke_tensor cdcgan_generate_outputs[1] = {
    {"image", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor cdcgan_generate_kept[12] = {
    {"generator/embedding1/one_hot", 3, 0, 2, {64, 10, 1, 1}, 640, 0},
    {"generator/embedding1", 3, 0, 2, {64, 50, 1, 1}, 3200, 640},
    {"generator/concat1", 3, 0, 2, {64, 150, 1, 1}, 9600, 3840},
    {"generator/dense1", 3, 0, 2, {64, 12544, 1, 1}, 802816, 13440},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 816256},
    {"generator/leakyReLU1", 3, 0, 2, {64, 12544, 1, 1}, 802816, 828800},
    {"generator/convTranspose1", 3, 0, 4, {64, 7, 7, 128}, 401408, 1631616},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 2033024},
    {"generator/leakyReLU2", 3, 0, 4, {64, 7, 7, 128}, 401408, 2033152},
    {"generator/convTranspose2", 3, 0, 4, {64, 14, 14, 64}, 802816, 2434560},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 3237376},
    {"generator/leakyReLU3", 3, 0, 4, {64, 14, 14, 64}, 802816, 3237440},
};

static const bespoke_kernel cdcgan_generate_kernels[24] = {
    {"cdcgan_generate_pack_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_generate_generator_embedding1_one_hot", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 2816.0},
    {"cdcgan_generate_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 64000.0, 64000.0, 17360.0},
    {"cdcgan_generate_pack_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_generate_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 115200.0},
    {"cdcgan_generate_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 240844800.0, 240844800.0, 10776064.0},
    {"cdcgan_generate_generator_batchNorm1_inverse_deviation", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 6623232.0},
    {"cdcgan_generate_pack_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_generate_transform_generator_reshape1", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 19988480.0},
    {"cdcgan_generate_transform_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10",
     0.0, 0.0, 11665408.0},
    {"cdcgan_generate_products_of_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     3527409664.0, 1073741824.0, 33554432.0},
    {"cdcgan_generate_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 9994240.0},
    {"cdcgan_generate_generator_batchNorm2_inverse_deviation", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3213312.0},
    {"cdcgan_generate_pack_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_generate_transform_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6324224.0},
    {"cdcgan_generate_transform_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11",
     0.0, 0.0, 4784128.0},
    {"cdcgan_generate_products_of_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     1073741824.0, 507510784.0, 16613376.0},
    {"cdcgan_generate_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 11141120.0},
    {"cdcgan_generate_generator_batchNorm3_inverse_deviation", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_pack_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_generate_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6423552.0},
    {"cdcgan_generate_output_image", "BespokeZoo/CDCGAN.swift:12", 36773888.0, 36773888.0, 3418368.0},
};

static const bespoke_tensor cdcgan_generate_one_inputs[2] = {
    {"noise", 3, 0, 2, {1, 100, 1, 1}, 100, 0},
    {"label", 3, 0, 1, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor cdcgan_generate_one_outputs[1] = {
    {"image", 3, 0, 4, {1, 28, 28, 1}, 784, 0},
};

static const bespoke_tensor cdcgan_generate_one_kept[13] = {
    {"generator/embedding1/one_hot", 3, 0, 2, {1, 10, 1, 1}, 10, 0},
    {"generator/embedding1", 3, 0, 2, {1, 50, 1, 1}, 50, 16},
    {"generator/concat1", 3, 0, 2, {1, 150, 1, 1}, 150, 80},
    {"generator/dense1", 3, 0, 2, {1, 12544, 1, 1}, 12544, 240},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 12784},
    {"generator/leakyReLU1", 3, 0, 2, {1, 12544, 1, 1}, 12544, 25328},
    {"generator/convTranspose1", 3, 0, 4, {1, 7, 7, 128}, 6272, 37872},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 44144},
    {"generator/leakyReLU2", 3, 0, 4, {1, 7, 7, 128}, 6272, 44272},
    {"generator/convTranspose2", 3, 0, 4, {1, 14, 14, 64}, 12544, 50544},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 63088},
    {"generator/leakyReLU3", 3, 0, 4, {1, 14, 14, 64}, 12544, 63152},
    {"generator/convTranspose3", 3, 0, 4, {1, 28, 28, 1}, 784, 75696},
};

static const bespoke_kernel cdcgan_generate_one_kernels[18] = {
    {"cdcgan_generate_one_pack_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_generate_one_generator_embedding1_one_hot", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 44.0},
    {"cdcgan_generate_one_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 1000.0, 1000.0, 2240.0},
    {"cdcgan_generate_one_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 1800.0},
    {"cdcgan_generate_one_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 3763200.0, 3763200.0, 7577176.0},
    {"cdcgan_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_one_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 301056.0},
    {"cdcgan_generate_one_shift_generator_reshape1", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 501760.0},
    {"cdcgan_generate_one_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     55115776.0, 66519040.0, 3552768.0},
    {"cdcgan_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_one_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 52224.0},
    {"cdcgan_generate_one_shift_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 150528.0},
    {"cdcgan_generate_one_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     16777216.0, 18350080.0, 944640.0},
    {"cdcgan_generate_one_generator_batchNorm3_inverse_deviation", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_one_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 101376.0},
    {"cdcgan_generate_one_shift_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 301056.0},
    {"cdcgan_generate_one_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12", 574592.0, 600320.0, 160064.0},
    {"cdcgan_generate_one_output_image", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 6272.0},
};

static const bespoke_entry cdcgan_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = cdcgan_initialise,
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
        .kernels = cdcgan_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "a06d6582dddf2b62",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 128,
        .move = 0,
        .interval = 1,
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
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = cdcgan_generate,
        .inputs = cdcgan_generate_inputs,
        .input_count = 2,
        .outputs = cdcgan_generate_outputs,
        .output_count = 1,
        .traced = NULL,
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
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = cdcgan_generate_one,
        .inputs = cdcgan_generate_one_inputs,
        .input_count = 2,
        .outputs = cdcgan_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
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
};

static const uint64_t cdcgan_lowering = 0x331e32782e0de320u;

static const bespoke_part cdcgan_parts[] = {
    {"CDCGAN.c", &cdcgan_lowering},
    #ifdef BESPOKE_HAS_AVX512
    {"CDCGAN_avx512.c", &cdcgan_kernels_avx512.lowering},
    #endif
    #ifdef BESPOKE_HAS_AVX2
    {"CDCGAN_avx2.c", &cdcgan_kernels_avx2.lowering},
    #endif
    #ifdef BESPOKE_HAS_NEON
    {"CDCGAN_neon.c", &cdcgan_kernels_neon.lowering},
    #endif
    #ifdef BESPOKE_HAS_BASELINE
    {"CDCGAN_baseline.c", &cdcgan_kernels_baseline.lowering},
    #endif
};

const bespoke_program cdcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "cdcgan",
    .source = "BespokeZoo/CDCGAN.swift",
    .fingerprint = "fba70348627db0a6",
    .update_order = "simultaneous",
    .parts = cdcgan_parts,
    .part_count = sizeof cdcgan_parts / sizeof *cdcgan_parts,
    .batch = 128,
    .real_batches = 1,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 10,
    .settings = cdcgan_settings,
    .setting_count = 10,
    .states = cdcgan_states,
    .state_count = 60,
    .state_floats = 9491984,
    .arena_floats = 33632096,
    .scratch_floats = 39424,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = cdcgan_entries,
    .entry_count = 4,
};
