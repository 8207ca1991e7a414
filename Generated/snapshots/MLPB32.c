/* The program mlp-b32, made by bespokec from Models/MLPB32.swift. Do not edit: edit the model.
 * 
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in MLPB32_kernels.h.
 * At a BARRIER threads wait for each other. Values lie in the arena of 3628560 floats (14 MiB): the states in the
 * first 2387968, what an entry needs for a while behind them, several values in one place if they
 * are not needed at the same time. */
#include "MLPB32_program.h"
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
static const mlp_b32_kernels *kernels_of_this_machine(void) {
    #if defined(__x86_64__)
    if (bespoke_choice() == BESPOKE_CHOICE_AVX512) return &mlp_b32_kernels_avx512;
    if (bespoke_choice() == BESPOKE_CHOICE_AVX2) return &mlp_b32_kernels_avx2;
    #endif
    return &mlp_b32_kernels_baseline;
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
    const mlp_b32_kernels *kernels;
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
static void run(const worker *me, int number, mlp_b32_kernel *kernel, const uint64_t *operands, size_t count,
                const uint32_t *numbers) {
    const bespoke_call *const call = me->call;
    float *pointers[13];
    for (size_t i = 0; i < count; i++) pointers[i] = pointer(call, operands[i]);
    const mlp_b32_task task = {call, pointers, numbers, me->scratch, me->thread, me->threads};
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
    const mlp_b32_kernels *const kernels = kernels_of_this_machine();
    #ifdef _OPENMP
    #pragma omp parallel num_threads(call->threads)
    #endif
    {
        const int thread = omp_get_thread_num(), threads = omp_get_num_threads();
        float *const scratch = call->arena + 3628560 + (size_t)thread * 29184;
        const worker me = {call, kernels, keeps, keep_count, scratch, thread, threads};
        work(&me);
    }
}

/* Where states lie: floats from the arena's beginning. */
enum {
    generator_dense1_kernel = 0,                   /* [64][128] */
    generator_dense1_bias = 8192,                  /* [128] */
    generator_batchNorm1_gamma = 8320,             /* [128] */
    generator_batchNorm1_beta = 8448,              /* [128] */
    generator_dense2_kernel = 8576,                /* [128][256] */
    generator_dense2_bias = 41344,                 /* [256] */
    generator_batchNorm2_gamma = 41600,            /* [256] */
    generator_batchNorm2_beta = 41856,             /* [256] */
    generator_dense3_kernel = 42112,               /* [256][512] */
    generator_dense3_bias = 173184,                /* [512] */
    generator_batchNorm3_gamma = 173696,           /* [512] */
    generator_batchNorm3_beta = 174208,            /* [512] */
    generator_dense4_kernel = 174720,              /* [512][784] */
    generator_dense4_bias = 576128,                /* [784] */
    generator_batchNorm1_moving_mean = 576912,     /* [128] */
    generator_batchNorm1_moving_variance = 577040, /* [128] */
    generator_batchNorm2_moving_mean = 577168,     /* [256] */
    generator_batchNorm2_moving_variance = 577424, /* [256] */
    generator_batchNorm3_moving_mean = 577680,     /* [512] */
    generator_batchNorm3_moving_variance = 578192, /* [512] */
    discriminator_dense1_kernel = 578704,          /* [784][256] */
    discriminator_dense1_bias = 779408,            /* [256] */
    discriminator_dense2_kernel = 779664,          /* [256][64] */
    discriminator_dense2_bias = 796048,            /* [64] */
    discriminator_dense3_kernel = 796112,          /* [64][16] */
    discriminator_dense3_bias = 797136,            /* [16] */
    discriminator_dense4_kernel = 797152,          /* [16][1] */
    discriminator_dense4_bias = 797168,            /* [1] */
    adam_generator_dense1_kernel_m = 797184,       /* [64][128] */
    adam_generator_dense1_kernel_v = 805376,       /* [64][128] */
    adam_generator_dense1_bias_m = 813568,         /* [128] */
    adam_generator_dense1_bias_v = 813696,         /* [128] */
    adam_generator_batchNorm1_gamma_m = 813824,    /* [128] */
    adam_generator_batchNorm1_gamma_v = 813952,    /* [128] */
    adam_generator_batchNorm1_beta_m = 814080,     /* [128] */
    adam_generator_batchNorm1_beta_v = 814208,     /* [128] */
    adam_generator_dense2_kernel_m = 814336,       /* [128][256] */
    adam_generator_dense2_kernel_v = 847104,       /* [128][256] */
    adam_generator_dense2_bias_m = 879872,         /* [256] */
    adam_generator_dense2_bias_v = 880128,         /* [256] */
    adam_generator_batchNorm2_gamma_m = 880384,    /* [256] */
    adam_generator_batchNorm2_gamma_v = 880640,    /* [256] */
    adam_generator_batchNorm2_beta_m = 880896,     /* [256] */
    adam_generator_batchNorm2_beta_v = 881152,     /* [256] */
    adam_generator_dense3_kernel_m = 881408,       /* [256][512] */
    adam_generator_dense3_kernel_v = 1012480,      /* [256][512] */
    adam_generator_dense3_bias_m = 1143552,        /* [512] */
    adam_generator_dense3_bias_v = 1144064,        /* [512] */
    adam_generator_batchNorm3_gamma_m = 1144576,   /* [512] */
    adam_generator_batchNorm3_gamma_v = 1145088,   /* [512] */
    adam_generator_batchNorm3_beta_m = 1145600,    /* [512] */
    adam_generator_batchNorm3_beta_v = 1146112,    /* [512] */
    adam_generator_dense4_kernel_m = 1146624,      /* [512][784] */
    adam_generator_dense4_kernel_v = 1548032,      /* [512][784] */
    adam_generator_dense4_bias_m = 1949440,        /* [784] */
    adam_generator_dense4_bias_v = 1950224,        /* [784] */
    adam_discriminator_dense1_kernel_m = 1951008,  /* [784][256] */
    adam_discriminator_dense1_kernel_v = 2151712,  /* [784][256] */
    adam_discriminator_dense1_bias_m = 2352416,    /* [256] */
    adam_discriminator_dense1_bias_v = 2352672,    /* [256] */
    adam_discriminator_dense2_kernel_m = 2352928,  /* [256][64] */
    adam_discriminator_dense2_kernel_v = 2369312,  /* [256][64] */
    adam_discriminator_dense2_bias_m = 2385696,    /* [64] */
    adam_discriminator_dense2_bias_v = 2385760,    /* [64] */
    adam_discriminator_dense3_kernel_m = 2385824,  /* [64][16] */
    adam_discriminator_dense3_kernel_v = 2386848,  /* [64][16] */
    adam_discriminator_dense3_bias_m = 2387872,    /* [16] */
    adam_discriminator_dense3_bias_v = 2387888,    /* [16] */
    adam_discriminator_dense4_kernel_m = 2387904,  /* [16][1] */
    adam_discriminator_dense4_kernel_v = 2387920,  /* [16][1] */
    adam_discriminator_dense4_bias_m = 2387936,    /* [1] */
    adam_discriminator_dense4_bias_v = 2387952,    /* [1] */
};

/* -------------------- initialise */

static void mlp_b32_initialise_of_thread(const worker *me) {
    /* Weights and statistics. */
    RUN_WITH(0, mlp_b32_initialise_generator_dense1_kernel, (4210263873u), generator_dense1_kernel);
    RUN(1, mlp_b32_initialise_generator_dense1_bias, generator_dense1_bias, generator_batchNorm1_beta,
        generator_batchNorm1_moving_mean, adam_generator_dense1_bias_m, adam_generator_dense1_bias_v,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v);
    RUN(2, mlp_b32_initialise_generator_batchNorm1_gamma, generator_batchNorm1_gamma,
        generator_batchNorm1_moving_variance);
    RUN_WITH(3, mlp_b32_initialise_generator_dense2_kernel, (3814065834u), generator_dense2_kernel);
    RUN(4, mlp_b32_initialise_generator_dense2_bias, generator_dense2_bias, generator_batchNorm2_beta,
        generator_batchNorm2_moving_mean, discriminator_dense1_bias, adam_generator_dense2_bias_m,
        adam_generator_dense2_bias_v, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v);
    RUN(5, mlp_b32_initialise_generator_batchNorm2_gamma, generator_batchNorm2_gamma,
        generator_batchNorm2_moving_variance);
    RUN_WITH(6, mlp_b32_initialise_generator_dense3_kernel, (3311711683u), generator_dense3_kernel);
    RUN(7, mlp_b32_initialise_generator_dense3_bias, generator_dense3_bias, generator_batchNorm3_beta,
        generator_batchNorm3_moving_mean, adam_generator_dense3_bias_m, adam_generator_dense3_bias_v,
        adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m,
        adam_generator_batchNorm3_beta_v);
    RUN(8, mlp_b32_initialise_generator_batchNorm3_gamma, generator_batchNorm3_gamma,
        generator_batchNorm3_moving_variance);
    RUN_WITH(9, mlp_b32_initialise_generator_dense4_kernel, (1032238516u), generator_dense4_kernel);
    RUN(10, mlp_b32_initialise_generator_dense4_bias, generator_dense4_bias, adam_generator_dense4_bias_m,
        adam_generator_dense4_bias_v);
    RUN_WITH(11, mlp_b32_initialise_discriminator_dense1_kernel, (2070990100u), discriminator_dense1_kernel);
    RUN_WITH(12, mlp_b32_initialise_discriminator_dense2_kernel, (3157097407u), discriminator_dense2_kernel);
    RUN(13, mlp_b32_initialise_discriminator_dense2_bias, discriminator_dense2_bias, adam_discriminator_dense2_bias_m,
        adam_discriminator_dense2_bias_v);
    RUN_WITH(14, mlp_b32_initialise_discriminator_dense3_kernel, (770748454u), discriminator_dense3_kernel);
    RUN(15, mlp_b32_initialise_discriminator_dense3_bias, discriminator_dense3_bias, adam_discriminator_dense3_bias_m,
        adam_discriminator_dense3_bias_v);
    RUN_WITH(16, mlp_b32_initialise_discriminator_dense4_kernel, (529693857u), discriminator_dense4_kernel);
    RUN(17, mlp_b32_initialise_discriminator_dense4_bias, discriminator_dense4_bias, adam_discriminator_dense4_bias_m,
        adam_discriminator_dense4_bias_v);

    /* What optimisers remember. */
    RUN(18, mlp_b32_initialise_adam_generator_dense1_kernel_m, adam_generator_dense1_kernel_m,
        adam_generator_dense1_kernel_v);
    RUN(19, mlp_b32_initialise_adam_generator_dense2_kernel_m, adam_generator_dense2_kernel_m,
        adam_generator_dense2_kernel_v);
    RUN(20, mlp_b32_initialise_adam_generator_dense3_kernel_m, adam_generator_dense3_kernel_m,
        adam_generator_dense3_kernel_v);
    RUN(21, mlp_b32_initialise_adam_generator_dense4_kernel_m, adam_generator_dense4_kernel_m,
        adam_generator_dense4_kernel_v);
    RUN(22, mlp_b32_initialise_adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel_v);
    RUN(23, mlp_b32_initialise_adam_discriminator_dense2_kernel_m, adam_discriminator_dense2_kernel_m,
        adam_discriminator_dense2_kernel_v);
    RUN(24, mlp_b32_initialise_adam_discriminator_dense3_kernel_m, adam_discriminator_dense3_kernel_m,
        adam_discriminator_dense3_kernel_v);
    RUN(25, mlp_b32_initialise_adam_discriminator_dense4_kernel_m, adam_discriminator_dense4_kernel_m,
        adam_discriminator_dense4_kernel_v);
}

static void mlp_b32_initialise(const bespoke_call *call) {
    in_parallel(mlp_b32_initialise_of_thread, NULL, 0, call);
}

/* -------------------- step */

static void mlp_b32_step_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 2387968,                    /* [1][4][64][32] */
        noise = 3625472,                                                /* [1][32][64] */
        generator_dense1_product = 3617280,                             /* [1][32][128] */
        sums_for_generator_batchNorm1_mean_sum = 2396160,               /* [1][128] */
        generator_batchNorm1_mean = 3628304,                            /* [128] */
        sums_for_generator_batchNorm1_variance_sum = 2387968,           /* [1][128] */
        generator_batchNorm1_inverse_deviation = 3628432,               /* [128] */
        generator_dense2_kernel_in_panels = 2387968,                    /* [1][8][128][32] */
        generator_batchNorm1 = 3621376,                                 /* [1][32][128] */
        generator_dense2_product = 3526656,                             /* [1][32][256] */
        sums_for_generator_batchNorm2_mean_sum = 2420736,               /* [1][256] */
        generator_batchNorm2_mean = 3543040,                            /* [256] */
        sums_for_generator_batchNorm2_variance_sum = 2387968,           /* [1][256] */
        generator_batchNorm2_inverse_deviation = 3543296,               /* [256] */
        generator_dense3_kernel_in_panels = 2387968,                    /* [1][16][256][32] */
        generator_batchNorm2 = 3534848,                                 /* [1][32][256] */
        generator_dense3_product = 3420672,                             /* [1][32][512] */
        sums_for_generator_batchNorm3_mean_sum = 2519040,               /* [1][512] */
        generator_batchNorm3_mean = 3461632,                            /* [512] */
        sums_for_generator_batchNorm3_variance_sum = 2387968,           /* [1][512] */
        generator_batchNorm3_inverse_deviation = 3462144,               /* [512] */
        generator_dense4_kernel_in_panels = 2387968,                    /* [1][25][512][32] */
        generator_batchNorm3 = 3437056,                                 /* [1][32][512] */
        discriminator_dense1_kernel_in_panels = 2797568,                /* [1][8][784][32] */
        generator_tanh1 = 3559424,                                      /* [1][32][784] */
        discriminator_dense2_kernel_in_panels = 2387968,                /* [1][2][256][32] */
        discriminator_leakyReLU1_real = 2404352,                        /* [1][32][256] */
        discriminator_dense3_kernel_in_panels = 2420736,                /* [1][1][64][16] */
        discriminator_leakyReLU2_real = 2428928,                        /* [1][32][64] */
        discriminator_dense4_kernel_in_panels = 2422272,                /* [1][1][16][1] */
        discriminator_leakyReLU3_real = 2436096,                        /* [1][32][16] */
        grad_loss_discriminator_real = 2439680,                         /* [1][32][1] */
        sums_for_score_real = 2422288,                                  /* [1][1] */
        sums_for_loss_discriminator_real = 2422304,                     /* [1][1] */
        sums_for_grad_discriminator_dense4_real_bias = 2422320,         /* [1][1] */
        discriminator_leakyReLU1_fake = 2412544,                        /* [1][32][256] */
        discriminator_leakyReLU2_fake = 2430976,                        /* [1][32][64] */
        discriminator_leakyReLU3_fake = 2436608,                        /* [1][32][16] */
        grad_discriminator_leakyReLU3_fake = 2421760,                   /* [1][32][16] */
        grad_loss_discriminator_fake = 2439712,                         /* [1][32][1] */
        grad_loss_generator = 2439744,                                  /* [1][32][1] */
        sums_for_score_fake = 2387968,                                  /* [1][1] */
        sums_for_loss_discriminator_fake = 2387984,                     /* [1][1] */
        sums_for_loss_generator = 2388000,                              /* [1][1] */
        sums_for_grad_discriminator_dense4_fake_bias = 2388016,         /* [1][1] */
        grad_loss_discriminator_fake_in_panels = 2439168,               /* [1][1][32][16] */
        discriminator_dense3_kernel_in_panels_2 = 2435072,              /* [1][2][16][32] */
        grad_discriminator_leakyReLU3_fake_2 = 2441216,                 /* [1][32][16] */
        sums_for_grad_discriminator_dense3_fake_bias = 2439776,         /* [1][16] */
        discriminator_dense2_kernel_in_panels_2 = 2387968,              /* [1][8][64][32] */
        grad_discriminator_leakyReLU2_fake = 2433024,                   /* [1][32][64] */
        grad_discriminator_leakyReLU2_fake_2 = 2437120,                 /* [1][32][64] */
        sums_for_grad_discriminator_dense2_fake_bias = 2441984,         /* [1][64] */
        discriminator_dense4_kernel_in_panels_2 = 2439792,              /* [1][1][1][16] */
        grad_discriminator_leakyReLU1_fake = 2420736,                   /* [1][32][256] */
        grad_discriminator_leakyReLU1_fake_2 = 3453440,                 /* [1][32][256] */
        sums_for_grad_discriminator_dense1_fake_bias = 2441728,         /* [1][256] */
        grad_discriminator_leakyReLU3_real = 2433024,                   /* [1][32][16] */
        sums_for_grad_discriminator_dense3_real_bias = 2434048,         /* [1][16] */
        grad_loss_discriminator_real_in_panels = 2433536,               /* [1][1][32][16] */
        grad_discriminator_leakyReLU2_real = 2439168,                   /* [1][32][64] */
        sums_for_grad_discriminator_dense2_real_bias = 2433536,         /* [1][64] */
        grad_discriminator_leakyReLU1_real = 2428928,                   /* [1][32][256] */
        sums_for_grad_discriminator_dense1_real_bias = 2441216,         /* [1][256] */
        adam_discriminator_dense2_kernel = 3584512,                     /* [256][64] */
        adam_discriminator_dense2_kernel_2 = 3600896,                   /* [256][64] */
        discriminator_dense1_kernel_in_panels_2 = 2789376,              /* [1][25][256][32] */
        adam_discriminator_dense1_kernel = 2994176,                     /* [784][256] */
        adam_discriminator_dense1_kernel_2 = 3194880,                   /* [784][256] */
        generator_dense4_kernel_in_panels_2 = 2387968,                  /* [1][16][784][32] */
        grad_generator_tanh1 = 3395584,                                 /* [1][32][784] */
        sums_for_grad_generator_dense4_bias = 3627520,                  /* [1][784] */
        grad_generator_dense4_product = 2920448,                        /* [1][32][512] */
        sums_for_grad_generator_batchNorm3_beta = 2990080,              /* [1][512] */
        sums_for_grad_generator_batchNorm3_gamma = 2990592,             /* [1][512] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 2814976, /* [1][512] */
        grad_generator_tanh1_in_panels = 2789376,                       /* [1][25][32][32] */
        grad_generator_dense4_product_2 = 2387968,                      /* [512][784] */
        grad_generator_batchNorm3_squares = 2953216,                    /* [512] */
        grad_generator_batchNorm3_mean = 2953728,                       /* [512] */
        generator_batchNorm3_gamma_next = 2991104,                      /* [512] */
        generator_dense3_kernel_in_panels_2 = 2789376,                  /* [1][8][512][32] */
        grad_generator_leakyReLU3 = 2936832,                            /* [1][32][512] */
        sums_for_grad_generator_dense3_bias = 2991616,                  /* [1][512] */
        grad_generator_dense3_product = 2920448,                        /* [1][32][256] */
        sums_for_grad_generator_batchNorm2_beta = 2992128,              /* [1][256] */
        sums_for_grad_generator_batchNorm2_gamma = 2992384,             /* [1][256] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 2928640, /* [1][256] */
        grad_generator_dense3_product_2 = 3395584,                      /* [256][512] */
        grad_generator_batchNorm2_squares = 2830336,                    /* [256] */
        grad_generator_batchNorm2_mean = 2830592,                       /* [256] */
        generator_batchNorm2_gamma_next = 2992640,                      /* [256] */
        generator_dense2_kernel_in_panels_2 = 2789376,                  /* [1][4][256][32] */
        grad_generator_leakyReLU2 = 2822144,                            /* [1][32][256] */
        sums_for_grad_generator_dense2_bias = 2992896,                  /* [1][256] */
        grad_generator_dense2_product = 2830336,                        /* [1][32][128] */
        sums_for_grad_generator_batchNorm1_beta = 2993152,              /* [1][128] */
        sums_for_grad_generator_batchNorm1_gamma = 2993280,             /* [1][128] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 2834432, /* [1][128] */
        grad_generator_dense2_product_2 = 3526656,                      /* [128][256] */
        grad_generator_batchNorm1_squares = 2793472,                    /* [128] */
        grad_generator_batchNorm1_mean = 2793600,                       /* [128] */
        generator_batchNorm1_gamma_next = 2993408,                      /* [128] */
        grad_generator_leakyReLU1 = 2789376,                            /* [1][32][128] */
        sums_for_grad_generator_dense1_bias = 2993536,                  /* [1][128] */
        grad_generator_dense1_product = 3617280,                        /* [64][128] */
        adam_discriminator_dense1_kernel_3 = 2789376,                   /* [784][256] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_noise = 0,                                 /* [32][64] */
        input_real = 0,                                  /* [32][28][28][1] */
        trace_logits_real = 27136,                       /* [32][1] */
        trace_logits_fake = 27168,                       /* [32][1] */
        output_loss_discriminator = 0,
        output_loss_generator = 1,
        output_score_real = 2,
        output_score_fake = 3,
        trace_loss_discriminator = 822592,
        trace_loss_generator = 822608,
        trace_grad_discriminator_dense4_bias = 245664,   /* [1] */
        trace_grad_discriminator_dense4_kernel = 245648, /* [16][1] */
        trace_grad_discriminator_dense3_bias = 245632,   /* [16] */
        trace_grad_discriminator_dense3_kernel = 244608, /* [64][16] */
        trace_grad_discriminator_dense2_bias = 244544,   /* [64] */
        trace_grad_discriminator_dense2_kernel = 228160, /* [256][64] */
        trace_grad_discriminator_dense1_bias = 227904,   /* [256] */
        trace_grad_discriminator_dense1_kernel = 27200,  /* [784][256] */
        trace_grad_generator_dense4_kernel = 420400,     /* [512][784] */
        trace_grad_generator_dense3_kernel = 287792,     /* [256][512] */
        trace_grad_generator_dense2_kernel = 254256,     /* [128][256] */
        trace_grad_generator_dense1_kernel = 245680,     /* [64][128] */
        trace_fake = 2048,                               /* [32][28][28][1] */
        trace_grad_generator_dense1_bias = 253872,       /* [128] */
        trace_grad_generator_batchNorm1_gamma = 254000,  /* [128] */
        trace_grad_generator_batchNorm1_beta = 254128,   /* [128] */
        trace_grad_generator_dense2_bias = 287024,       /* [256] */
        trace_grad_generator_batchNorm2_gamma = 287280,  /* [256] */
        trace_grad_generator_batchNorm2_beta = 287536,   /* [256] */
        trace_grad_generator_dense3_bias = 418864,       /* [512] */
        trace_grad_generator_batchNorm3_gamma = 419376,  /* [512] */
        trace_grad_generator_batchNorm3_beta = 419888,   /* [512] */
        trace_grad_generator_dense4_bias = 821808,       /* [784] */
    };

    /* The generator's images. */
    RUN(0, mlp_b32_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    RUN_WITH(1, mlp_b32_step_noise, (571294482u), noise, TRACE(noise));
    BARRIER;
    RUN(2, mlp_b32_step_generator_dense1_product, generator_dense1_product, noise, generator_dense1_kernel_in_panels,
        generator_dense1_bias, sums_for_generator_batchNorm1_mean_sum);
    BARRIER;
    RUN(3, mlp_b32_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER;
    RUN(4, mlp_b32_step_generator_batchNorm1_centred, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_mean, sums_for_generator_batchNorm1_variance_sum);
    BARRIER;
    RUN(5, mlp_b32_step_generator_batchNorm1_moving_variance_new, sums_for_generator_batchNorm1_variance_sum,
        generator_batchNorm1_moving_variance, generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(6, mlp_b32_step_pack_generator_dense2_kernel, generator_dense2_kernel, generator_dense2_kernel_in_panels);
    RUN(7, mlp_b32_step_generator_batchNorm1_normalised, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1);
    BARRIER;
    RUN(8, mlp_b32_step_generator_dense2_product, generator_dense2_product, generator_batchNorm1,
        generator_dense2_kernel_in_panels, generator_dense2_bias, sums_for_generator_batchNorm2_mean_sum);
    BARRIER;
    RUN(9, mlp_b32_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER;
    RUN(10, mlp_b32_step_generator_batchNorm2_centred, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_mean, sums_for_generator_batchNorm2_variance_sum);
    BARRIER;
    RUN(11, mlp_b32_step_generator_batchNorm2_moving_variance_new, sums_for_generator_batchNorm2_variance_sum,
        generator_batchNorm2_moving_variance, generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(12, mlp_b32_step_pack_generator_dense3_kernel, generator_dense3_kernel, generator_dense3_kernel_in_panels);
    RUN(13, mlp_b32_step_generator_batchNorm2_normalised, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2);
    BARRIER;
    RUN(14, mlp_b32_step_generator_dense3_product, generator_dense3_product, generator_batchNorm2,
        generator_dense3_kernel_in_panels, generator_dense3_bias, sums_for_generator_batchNorm3_mean_sum);
    BARRIER;
    RUN(15, mlp_b32_step_generator_batchNorm3_mean, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER;
    RUN(16, mlp_b32_step_generator_batchNorm3_centred, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_mean, sums_for_generator_batchNorm3_variance_sum);
    BARRIER;
    RUN(17, mlp_b32_step_generator_batchNorm3_moving_variance_new, sums_for_generator_batchNorm3_variance_sum,
        generator_batchNorm3_moving_variance, generator_batchNorm3_inverse_deviation);
    BARRIER;
    RUN(18, mlp_b32_step_pack_generator_dense4_kernel, generator_dense4_kernel, generator_dense4_kernel_in_panels);
    RUN(19, mlp_b32_step_generator_batchNorm3_normalised, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3);
    RUN(20, mlp_b32_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER;
    RUN(21, mlp_b32_step_generator_dense4_product, generator_batchNorm3, generator_dense4_kernel_in_panels,
        generator_dense4_bias, generator_tanh1);
    BARRIER;

    /* The discriminator on real images. */
    RUN(22, mlp_b32_step_pack_discriminator_dense2_kernel, discriminator_dense2_kernel,
        discriminator_dense2_kernel_in_panels);
    RUN(23, mlp_b32_step_discriminator_dense1_real_product, INPUT(real), discriminator_dense1_kernel_in_panels,
        discriminator_dense1_bias, discriminator_leakyReLU1_real);
    RUN(24, mlp_b32_step_pack_discriminator_dense3_kernel, discriminator_dense3_kernel,
        discriminator_dense3_kernel_in_panels);
    BARRIER;
    RUN(25, mlp_b32_step_discriminator_dense2_real_product, discriminator_leakyReLU1_real,
        discriminator_dense2_kernel_in_panels, discriminator_dense2_bias, discriminator_leakyReLU2_real);
    RUN(26, mlp_b32_step_pack_discriminator_dense4_kernel, discriminator_dense4_kernel,
        discriminator_dense4_kernel_in_panels);
    BARRIER;
    RUN(27, mlp_b32_step_discriminator_dense3_real_product, discriminator_leakyReLU2_real,
        discriminator_dense3_kernel_in_panels, discriminator_dense3_bias, discriminator_leakyReLU3_real);
    BARRIER;
    RUN(28, mlp_b32_step_discriminator_dense4_real_product, discriminator_leakyReLU3_real,
        discriminator_dense4_kernel_in_panels, discriminator_dense4_bias, grad_loss_discriminator_real,
        TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense4_real_bias);

    /* The discriminator on generated images. */
    RUN(29, mlp_b32_step_discriminator_dense1_fake_product, generator_tanh1, discriminator_dense1_kernel_in_panels,
        discriminator_dense1_bias, discriminator_leakyReLU1_fake);
    BARRIER;
    RUN(30, mlp_b32_step_discriminator_dense2_real_product, discriminator_leakyReLU1_fake,
        discriminator_dense2_kernel_in_panels, discriminator_dense2_bias, discriminator_leakyReLU2_fake);
    BARRIER;
    RUN(31, mlp_b32_step_discriminator_dense3_fake_product, discriminator_leakyReLU2_fake,
        discriminator_dense3_kernel_in_panels, discriminator_dense3_bias, discriminator_dense4_kernel,
        discriminator_leakyReLU3_fake, grad_discriminator_leakyReLU3_fake);
    BARRIER;
    RUN(32, mlp_b32_step_discriminator_dense4_fake_product, discriminator_leakyReLU3_fake,
        discriminator_dense4_kernel_in_panels, discriminator_dense4_bias, grad_loss_discriminator_fake,
        grad_loss_generator, TRACE(logits_fake), sums_for_score_fake, sums_for_loss_discriminator_fake,
        sums_for_loss_generator, sums_for_grad_discriminator_dense4_fake_bias);
    BARRIER;

    /* Scores and losses. */
    RUN(33, mlp_b32_step_score_real, sums_for_score_real, sums_for_score_fake, sums_for_loss_discriminator_real,
        sums_for_loss_discriminator_fake, sums_for_loss_generator, OUTPUT(loss_discriminator), OUTPUT(loss_generator),
        OUTPUT(score_real), OUTPUT(score_fake), TRACE(loss_discriminator), TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(34, mlp_b32_step_grad_discriminator_dense4_fake_bias, (0u), sums_for_grad_discriminator_dense4_fake_bias,
        sums_for_grad_discriminator_dense4_real_bias, adam_discriminator_dense4_bias_m,
        adam_discriminator_dense4_bias_v, discriminator_dense4_bias, TRACE(grad_discriminator_dense4_bias));
    RUN(35, mlp_b32_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_fake,
        grad_loss_discriminator_fake_in_panels);
    RUN(36, mlp_b32_step_pack_discriminator_dense3_kernel_2, discriminator_dense3_kernel,
        discriminator_dense3_kernel_in_panels_2);
    RUN(37, mlp_b32_step_grad_discriminator_leakyReLU3_fake, grad_loss_discriminator_fake, discriminator_dense4_kernel,
        discriminator_leakyReLU3_fake, grad_discriminator_leakyReLU3_fake_2,
        sums_for_grad_discriminator_dense3_fake_bias);
    BARRIER;
    RUN(38, mlp_b32_step_pack_discriminator_dense2_kernel_2, discriminator_dense2_kernel,
        discriminator_dense2_kernel_in_panels_2);
    RUN(39, mlp_b32_step_grad_discriminator_dense3_fake_product, grad_discriminator_leakyReLU3_fake,
        discriminator_dense3_kernel_in_panels_2, discriminator_leakyReLU2_fake, grad_loss_discriminator_fake,
        grad_discriminator_leakyReLU2_fake, grad_discriminator_leakyReLU2_fake_2,
        sums_for_grad_discriminator_dense2_fake_bias);
    RUN(40, mlp_b32_step_pack_discriminator_dense4_kernel_2, discriminator_dense4_kernel,
        discriminator_dense4_kernel_in_panels_2);
    BARRIER;
    RUN(41, mlp_b32_step_grad_discriminator_dense2_fake_product, grad_discriminator_leakyReLU2_fake,
        discriminator_dense2_kernel_in_panels_2, discriminator_leakyReLU1_fake, grad_loss_discriminator_fake,
        grad_loss_generator, grad_discriminator_leakyReLU1_fake, grad_discriminator_leakyReLU1_fake_2,
        sums_for_grad_discriminator_dense1_fake_bias);
    BARRIER;
    RUN(42, mlp_b32_step_grad_discriminator_dense4_real_product, grad_loss_discriminator_real,
        discriminator_dense4_kernel_in_panels_2, discriminator_leakyReLU3_real, grad_discriminator_leakyReLU3_real,
        sums_for_grad_discriminator_dense3_real_bias);
    RUN(43, mlp_b32_step_pack_grad_loss_discriminator_fake, grad_loss_discriminator_real,
        grad_loss_discriminator_real_in_panels);
    BARRIER;
    RUN_WITH(44, mlp_b32_step_grad_discriminator_dense4_real_product_2, (0u), discriminator_leakyReLU3_fake,
        grad_loss_discriminator_fake_in_panels, discriminator_leakyReLU3_real, grad_loss_discriminator_real_in_panels,
        adam_discriminator_dense4_kernel_m, adam_discriminator_dense4_kernel_v, discriminator_dense4_kernel,
        TRACE(grad_discriminator_dense4_kernel));
    RUN_WITH(45, mlp_b32_step_grad_discriminator_dense3_real_bias, (0u), sums_for_grad_discriminator_dense3_fake_bias,
        sums_for_grad_discriminator_dense3_real_bias, adam_discriminator_dense3_bias_m,
        adam_discriminator_dense3_bias_v, discriminator_dense3_bias, TRACE(grad_discriminator_dense3_bias));
    BARRIER;
    RUN(46, mlp_b32_step_grad_discriminator_dense3_real_product, grad_discriminator_leakyReLU3_real,
        discriminator_dense3_kernel_in_panels_2, discriminator_leakyReLU2_real, grad_discriminator_leakyReLU2_real,
        sums_for_grad_discriminator_dense2_real_bias);
    RUN_WITH(47, mlp_b32_step_grad_discriminator_dense3_real_product_2, (0u), discriminator_leakyReLU2_fake,
        grad_discriminator_leakyReLU3_fake_2, discriminator_leakyReLU2_real, grad_discriminator_leakyReLU3_real,
        adam_discriminator_dense3_kernel_m, adam_discriminator_dense3_kernel_v, discriminator_dense3_kernel,
        TRACE(grad_discriminator_dense3_kernel));
    BARRIER;
    RUN_WITH(48, mlp_b32_step_grad_discriminator_dense2_real_bias, (0u), sums_for_grad_discriminator_dense2_fake_bias,
        sums_for_grad_discriminator_dense2_real_bias, adam_discriminator_dense2_bias_m,
        adam_discriminator_dense2_bias_v, discriminator_dense2_bias, TRACE(grad_discriminator_dense2_bias));
    BARRIER;
    RUN(49, mlp_b32_step_grad_discriminator_dense2_real_product, grad_discriminator_leakyReLU2_real,
        discriminator_dense2_kernel_in_panels_2, discriminator_leakyReLU1_real, grad_discriminator_leakyReLU1_real,
        sums_for_grad_discriminator_dense1_real_bias);
    RUN(50, mlp_b32_step_grad_discriminator_dense2_real_product_2, discriminator_leakyReLU1_fake,
        grad_discriminator_leakyReLU2_fake_2, discriminator_leakyReLU1_real, grad_discriminator_leakyReLU2_real,
        adam_discriminator_dense2_kernel, adam_discriminator_dense2_kernel_2, TRACE(grad_discriminator_dense2_kernel));
    BARRIER;
    RUN_WITH(51, mlp_b32_step_grad_discriminator_dense1_real_bias, (0u), sums_for_grad_discriminator_dense1_fake_bias,
        sums_for_grad_discriminator_dense1_real_bias, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias));
    RUN(52, mlp_b32_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    RUN(53, mlp_b32_step_grad_discriminator_dense1_real_product, generator_tanh1, grad_discriminator_leakyReLU1_fake,
        INPUT(real), grad_discriminator_leakyReLU1_real, adam_discriminator_dense1_kernel,
        adam_discriminator_dense1_kernel_2, TRACE(grad_discriminator_dense1_kernel));
    BARRIER;

    /* The generator's gradients and its update. */
    RUN(54, mlp_b32_step_pack_generator_dense4_kernel_2, generator_dense4_kernel, generator_dense4_kernel_in_panels_2);
    RUN(55, mlp_b32_step_grad_discriminator_dense1_fake_product, grad_discriminator_leakyReLU1_fake_2,
        discriminator_dense1_kernel_in_panels_2, generator_tanh1, grad_generator_tanh1,
        sums_for_grad_generator_dense4_bias);
    BARRIER;
    RUN(56, mlp_b32_step_grad_generator_dense4_product, grad_generator_dense4_product, grad_generator_tanh1,
        generator_dense4_kernel_in_panels_2, generator_batchNorm3_gamma, generator_dense3_product,
        generator_dense3_bias, generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation,
        sums_for_grad_generator_batchNorm3_beta, sums_for_grad_generator_batchNorm3_gamma,
        sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(57, mlp_b32_step_pack_grad_generator_tanh1, grad_generator_tanh1, grad_generator_tanh1_in_panels);
    BARRIER;
    RUN(58, mlp_b32_step_grad_generator_dense4_product_2, grad_generator_dense4_product_2, generator_batchNorm3,
        grad_generator_tanh1_in_panels, TRACE(grad_generator_dense4_kernel));
    RUN_WITH(59, mlp_b32_step_grad_generator_batchNorm3_inverse_deviation, (0u),
        sums_for_grad_generator_batchNorm3_inverse_deviation, generator_batchNorm3_inverse_deviation,
        sums_for_grad_generator_batchNorm3_beta, generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_gamma,
        adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m,
        adam_generator_batchNorm3_beta_v, generator_batchNorm3_beta, grad_generator_batchNorm3_squares,
        grad_generator_batchNorm3_mean, generator_batchNorm3_gamma_next);
    BARRIER;
    RUN(60, mlp_b32_step_pack_generator_dense3_kernel_2, generator_dense3_kernel, generator_dense3_kernel_in_panels_2);
    RUN(61, mlp_b32_step_grad_generator_batchNorm3_squares, grad_generator_batchNorm3_squares, generator_dense3_product,
        generator_dense3_bias, generator_batchNorm3_mean, grad_generator_dense4_product, generator_batchNorm3_gamma,
        generator_batchNorm3_inverse_deviation, grad_generator_batchNorm3_mean, grad_generator_leakyReLU3,
        sums_for_grad_generator_dense3_bias);
    BARRIER;
    RUN(62, mlp_b32_step_grad_generator_dense3_product, grad_generator_dense3_product, grad_generator_leakyReLU3,
        generator_dense3_kernel_in_panels_2, generator_batchNorm2_gamma, generator_dense2_product,
        generator_dense2_bias, generator_batchNorm2_mean, generator_batchNorm2_inverse_deviation,
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation);
    RUN(63, mlp_b32_step_grad_generator_dense3_product_2, grad_generator_dense3_product_2, generator_batchNorm2,
        grad_generator_leakyReLU3, TRACE(grad_generator_dense3_kernel));
    BARRIER;
    RUN_WITH(64, mlp_b32_step_grad_generator_batchNorm2_inverse_deviation, (0u),
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        sums_for_grad_generator_batchNorm2_beta, generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_gamma,
        adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m,
        adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta, grad_generator_batchNorm2_squares,
        grad_generator_batchNorm2_mean, generator_batchNorm2_gamma_next);
    RUN(65, mlp_b32_step_pack_generator_dense2_kernel_2, generator_dense2_kernel, generator_dense2_kernel_in_panels_2);
    BARRIER;
    RUN(66, mlp_b32_step_grad_generator_batchNorm2_squares, grad_generator_batchNorm2_squares, generator_dense2_product,
        generator_dense2_bias, generator_batchNorm2_mean, grad_generator_dense3_product, generator_batchNorm2_gamma,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_mean, grad_generator_leakyReLU2,
        sums_for_grad_generator_dense2_bias);
    BARRIER;
    RUN(67, mlp_b32_step_grad_generator_dense2_product, grad_generator_dense2_product, grad_generator_leakyReLU2,
        generator_dense2_kernel_in_panels_2, generator_batchNorm1_gamma, generator_dense1_product,
        generator_dense1_bias, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, sums_for_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_inverse_deviation);
    RUN(68, mlp_b32_step_grad_generator_dense2_product_2, grad_generator_dense2_product_2, generator_batchNorm1,
        grad_generator_leakyReLU2, TRACE(grad_generator_dense2_kernel));
    BARRIER;
    RUN_WITH(69, mlp_b32_step_grad_generator_batchNorm1_inverse_deviation, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_squares,
        grad_generator_batchNorm1_mean, generator_batchNorm1_gamma_next);
    BARRIER;
    RUN(70, mlp_b32_step_grad_generator_batchNorm1_squares, grad_generator_batchNorm1_squares, generator_dense1_product,
        generator_dense1_bias, generator_batchNorm1_mean, grad_generator_dense2_product, generator_batchNorm1_gamma,
        generator_batchNorm1_inverse_deviation, grad_generator_batchNorm1_mean, grad_generator_leakyReLU1,
        sums_for_grad_generator_dense1_bias);
    BARRIER;
    RUN(71, mlp_b32_step_grad_generator_dense1_product, grad_generator_dense1_product, noise, grad_generator_leakyReLU1,
        TRACE(grad_generator_dense1_kernel));
    BARRIER;

    /* The discriminator's gradients and its update. */
    RUN_WITH(72, mlp_b32_step_adam_discriminator_dense1_kernel_m, (0u), adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel, adam_discriminator_dense1_kernel_3);
    BARRIER;
    RUN(73, mlp_b32_step_adam_discriminator_dense1_kernel_v, adam_discriminator_dense1_kernel_v,
        adam_discriminator_dense1_kernel_2, adam_discriminator_dense1_kernel_3, discriminator_dense1_kernel);
    RUN_WITH(74, mlp_b32_step_adam_discriminator_dense2_kernel_m, (0u), adam_discriminator_dense2_kernel_m,
        adam_discriminator_dense2_kernel, adam_discriminator_dense2_kernel_v, adam_discriminator_dense2_kernel_2,
        discriminator_dense2_kernel);

    /* The generator's gradients and its update. */
    RUN_WITH(75, mlp_b32_step_adam_generator_dense1_kernel_m, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_product, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(76, mlp_b32_step_adam_generator_dense1_bias, (0u), sums_for_grad_generator_dense1_bias,
        adam_generator_dense1_bias_m, adam_generator_dense1_bias_v, generator_dense1_bias);
    RUN_WITH(77, mlp_b32_step_adam_generator_dense2_kernel_m, (0u), adam_generator_dense2_kernel_m,
        grad_generator_dense2_product_2, adam_generator_dense2_kernel_v, generator_dense2_kernel);
    RUN_WITH(78, mlp_b32_step_adam_generator_dense2_bias, (0u), sums_for_grad_generator_dense2_bias,
        adam_generator_dense2_bias_m, adam_generator_dense2_bias_v, generator_dense2_bias);
    RUN_WITH(79, mlp_b32_step_adam_generator_dense3_kernel_m, (0u), adam_generator_dense3_kernel_m,
        grad_generator_dense3_product_2, adam_generator_dense3_kernel_v, generator_dense3_kernel);
    RUN_WITH(80, mlp_b32_step_adam_generator_dense3_bias, (0u), sums_for_grad_generator_dense3_bias,
        adam_generator_dense3_bias_m, adam_generator_dense3_bias_v, generator_dense3_bias);
    RUN_WITH(81, mlp_b32_step_adam_generator_dense4_kernel_m, (0u), adam_generator_dense4_kernel_m,
        grad_generator_dense4_product_2, adam_generator_dense4_kernel_v, generator_dense4_kernel);
    RUN_WITH(82, mlp_b32_step_adam_generator_dense4_bias, (0u), sums_for_grad_generator_dense4_bias,
        adam_generator_dense4_bias_m, adam_generator_dense4_bias_v, generator_dense4_bias);

    /* Only for a trace. */
    if (me->call->trace) RUN(83, mlp_b32_step_generator_reshape1, generator_tanh1, TRACE(fake));
    if (me->call->trace) RUN(84, mlp_b32_step_grad_generator_dense1_bias, sums_for_grad_generator_dense1_bias,
        TRACE(grad_generator_dense1_bias));
    if (me->call->trace) RUN(85, mlp_b32_step_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(86, mlp_b32_step_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(87, mlp_b32_step_grad_generator_dense2_bias, sums_for_grad_generator_dense2_bias,
        TRACE(grad_generator_dense2_bias));
    if (me->call->trace) RUN(88, mlp_b32_step_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_gamma,
        TRACE(grad_generator_batchNorm2_gamma));
    if (me->call->trace) RUN(89, mlp_b32_step_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_beta,
        TRACE(grad_generator_batchNorm2_beta));
    if (me->call->trace) RUN(90, mlp_b32_step_grad_generator_dense3_bias, sums_for_grad_generator_dense3_bias,
        TRACE(grad_generator_dense3_bias));
    if (me->call->trace) RUN(91, mlp_b32_step_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_gamma,
        TRACE(grad_generator_batchNorm3_gamma));
    if (me->call->trace) RUN(92, mlp_b32_step_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_beta,
        TRACE(grad_generator_batchNorm3_beta));
    if (me->call->trace) RUN(93, mlp_b32_step_grad_generator_dense4_bias, sums_for_grad_generator_dense4_bias,
        TRACE(grad_generator_dense4_bias));

    /* The generator's gradients and its update. */
    RUN(94, mlp_b32_step_generator_batchNorm1_gamma, generator_batchNorm1_gamma_next, generator_batchNorm1_gamma);
    RUN(95, mlp_b32_step_generator_batchNorm2_gamma, generator_batchNorm2_gamma_next, generator_batchNorm2_gamma);
    RUN(96, mlp_b32_step_generator_batchNorm3_gamma, generator_batchNorm3_gamma_next, generator_batchNorm3_gamma);
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value mlp_b32_step_keeps[57] = {
    {1, 3625472, 0, 1, 32, 64},
    {2, 3617280, 2048, 1, 32, 128},
    {3, 3628304, 6144, 1, 1, 128},
    {5, 3628432, 6272, 1, 1, 128},
    {7, 3621376, 6400, 1, 32, 128},
    {8, 3526656, 10496, 1, 32, 256},
    {9, 3543040, 18688, 1, 1, 256},
    {11, 3543296, 18944, 1, 1, 256},
    {13, 3534848, 19200, 1, 32, 256},
    {14, 3420672, 27392, 1, 32, 512},
    {15, 3461632, 43776, 1, 1, 512},
    {17, 3462144, 44288, 1, 1, 512},
    {19, 3437056, 44800, 1, 32, 512},
    {21, 3559424, 61184, 1, 32, 784},
    {23, 2404352, 86272, 1, 32, 256},
    {25, 2428928, 94464, 1, 32, 64},
    {27, 2436096, 96512, 1, 32, 16},
    {28, 2439680, 97024, 1, 32, 1},
    {29, 2412544, 97056, 1, 32, 256},
    {30, 2430976, 105248, 1, 32, 64},
    {31, 2436608, 107296, 1, 32, 16},
    {31, 2421760, 107808, 1, 32, 16},
    {32, 2439712, 108320, 1, 32, 1},
    {32, 2439744, 108352, 1, 32, 1},
    {37, 2441216, 108384, 1, 32, 16},
    {39, 2433024, 108896, 1, 32, 64},
    {39, 2437120, 110944, 1, 32, 64},
    {41, 2420736, 112992, 1, 32, 256},
    {41, 3453440, 121184, 1, 32, 256},
    {42, 2433024, 129376, 1, 32, 16},
    {46, 2439168, 129888, 1, 32, 64},
    {49, 2428928, 131936, 1, 32, 256},
    {50, 3584512, 140128, 1, 1, 16384},
    {50, 3600896, 156512, 1, 1, 16384},
    {53, 2994176, 172896, 1, 1, 200704},
    {53, 3194880, 373600, 1, 1, 200704},
    {55, 3395584, 574304, 1, 32, 784},
    {56, 2920448, 599392, 1, 32, 512},
    {58, 2387968, 615776, 1, 1, 401408},
    {59, 2953216, 1017184, 1, 1, 512},
    {59, 2953728, 1017696, 1, 1, 512},
    {59, 2991104, 1018208, 1, 1, 512},
    {61, 2936832, 1018720, 1, 32, 512},
    {62, 2920448, 1035104, 1, 32, 256},
    {63, 3395584, 1043296, 1, 1, 131072},
    {64, 2830336, 1174368, 1, 1, 256},
    {64, 2830592, 1174624, 1, 1, 256},
    {64, 2992640, 1174880, 1, 1, 256},
    {66, 2822144, 1175136, 1, 32, 256},
    {67, 2830336, 1183328, 1, 32, 128},
    {68, 3526656, 1187424, 1, 1, 32768},
    {69, 2793472, 1220192, 1, 1, 128},
    {69, 2793600, 1220320, 1, 1, 128},
    {69, 2993408, 1220448, 1, 1, 128},
    {70, 2789376, 1220576, 1, 32, 128},
    {71, 3617280, 1224672, 1, 1, 8192},
    {72, 2789376, 1232864, 1, 1, 200704},
};

static void mlp_b32_step(const bespoke_call *call) {
    in_parallel(mlp_b32_step_of_thread, mlp_b32_step_keeps, 57, call);
}

/* -------------------- generate */

static void mlp_b32_generate_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 2387968,      /* [1][4][64][32] */
        generator_dense1_product = 2420736,               /* [1][64][128] */
        generator_batchNorm1_inverse_deviation = 2437120, /* [128] */
        generator_dense2_kernel_in_panels = 2387968,      /* [1][8][128][32] */
        generator_batchNorm1 = 2428928,                   /* [1][64][128] */
        generator_dense2_product = 2519040,               /* [1][64][256] */
        generator_batchNorm2_inverse_deviation = 2551808, /* [256] */
        generator_dense3_kernel_in_panels = 2387968,      /* [1][16][256][32] */
        generator_batchNorm2 = 2535424,                   /* [1][64][256] */
        generator_dense3_product = 2797568,               /* [1][64][512] */
        generator_batchNorm3_inverse_deviation = 2830336, /* [512] */
        generator_dense4_kernel_in_panels = 2387968,      /* [1][25][512][32] */
        generator_batchNorm3 = 2847744,                   /* [1][64][512] */
        generator_tanh1 = 2797568,                        /* [1][64][784] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][64] */
        output_image = 0, /* [64][28][28][1] */
    };

    RUN(0, mlp_b32_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    BARRIER;
    RUN(1, mlp_b32_generate_generator_dense1_product, generator_dense1_product, INPUT(noise),
        generator_dense1_kernel_in_panels);
    RUN(2, mlp_b32_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(3, mlp_b32_step_pack_generator_dense2_kernel, generator_dense2_kernel, generator_dense2_kernel_in_panels);
    RUN(4, mlp_b32_generate_generator_batchNorm1_normalised, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_moving_mean, generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1);
    BARRIER;
    RUN(5, mlp_b32_generate_generator_dense2_product, generator_dense2_product, generator_batchNorm1,
        generator_dense2_kernel_in_panels);
    RUN(6, mlp_b32_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(7, mlp_b32_step_pack_generator_dense3_kernel, generator_dense3_kernel, generator_dense3_kernel_in_panels);
    RUN(8, mlp_b32_generate_generator_batchNorm2_normalised, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2);
    BARRIER;
    RUN(9, mlp_b32_generate_generator_dense3_product, generator_dense3_product, generator_batchNorm2,
        generator_dense3_kernel_in_panels);
    RUN(10, mlp_b32_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER;
    RUN(11, mlp_b32_step_pack_generator_dense4_kernel, generator_dense4_kernel, generator_dense4_kernel_in_panels);
    RUN(12, mlp_b32_generate_generator_batchNorm3_normalised, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3);
    BARRIER;
    RUN(13, mlp_b32_generate_generator_dense4_product, generator_batchNorm3, generator_dense4_kernel_in_panels,
        generator_dense4_bias, generator_tanh1);
    BARRIER;
    RUN(14, mlp_b32_generate_generator_reshape1, generator_tanh1, OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value mlp_b32_generate_keeps[10] = {
    {1, 2420736, 0, 1, 64, 128},
    {2, 2437120, 8192, 1, 1, 128},
    {4, 2428928, 8320, 1, 64, 128},
    {5, 2519040, 16512, 1, 64, 256},
    {6, 2551808, 32896, 1, 1, 256},
    {8, 2535424, 33152, 1, 64, 256},
    {9, 2797568, 49536, 1, 64, 512},
    {10, 2830336, 82304, 1, 1, 512},
    {12, 2847744, 82816, 1, 64, 512},
    {13, 2797568, 115584, 1, 64, 784},
};

static void mlp_b32_generate(const bespoke_call *call) {
    in_parallel(mlp_b32_generate_of_thread, mlp_b32_generate_keeps, 10, call);
}

/* -------------------- generate_one */

static void mlp_b32_generate_one_of_thread(const worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_product = 2387968,               /* [1][1][128] */
        generator_batchNorm1_inverse_deviation = 2388096, /* [128] */
        generator_batchNorm1 = 2388224,                   /* [1][1][128] */
        generator_dense2_product = 2387968,               /* [1][1][256] */
        generator_batchNorm2_inverse_deviation = 2388224, /* [256] */
        generator_batchNorm2 = 2388480,                   /* [1][1][256] */
        generator_dense3_product = 2797568,               /* [1][1][512] */
        generator_batchNorm3_inverse_deviation = 2798080, /* [512] */
        generator_dense4_kernel_in_panels = 2387968,      /* [1][25][512][32] */
        generator_batchNorm3 = 2798592,                   /* [1][1][512] */
        generator_tanh1 = 2797568,                        /* [1][1][784] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [1][64] */
        output_image = 0, /* [1][28][28][1] */
    };

    RUN(0, mlp_b32_generate_one_generator_dense1_product, generator_dense1_product, INPUT(noise),
        generator_dense1_kernel);
    RUN(1, mlp_b32_generate_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER;
    RUN(2, mlp_b32_generate_one_generator_batchNorm1_normalised, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_moving_mean, generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1);
    BARRIER;
    RUN(3, mlp_b32_generate_one_generator_dense2_product, generator_dense2_product, generator_batchNorm1,
        generator_dense2_kernel);
    BARRIER;
    RUN(4, mlp_b32_generate_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER;
    RUN(5, mlp_b32_generate_one_generator_batchNorm2_normalised, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2);
    BARRIER;
    RUN(6, mlp_b32_generate_one_generator_dense3_product, generator_dense3_product, generator_batchNorm2,
        generator_dense3_kernel);
    RUN(7, mlp_b32_generate_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER;
    RUN(8, mlp_b32_step_pack_generator_dense4_kernel, generator_dense4_kernel, generator_dense4_kernel_in_panels);
    RUN(9, mlp_b32_generate_one_generator_batchNorm3_normalised, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3);
    BARRIER;
    RUN(10, mlp_b32_generate_one_generator_dense4_product, generator_batchNorm3, generator_dense4_kernel_in_panels,
        generator_dense4_bias, generator_tanh1);
    BARRIER;
    RUN(11, mlp_b32_generate_one_generator_reshape1, generator_tanh1, OUTPUT(image));
}

/* What a caller may ask to keep: after a kernel, from the arena, to here, planes, rows, columns. */
static const kept_value mlp_b32_generate_one_keeps[10] = {
    {0, 2387968, 0, 1, 1, 128},
    {1, 2388096, 128, 1, 1, 128},
    {2, 2388224, 256, 1, 1, 128},
    {3, 2387968, 384, 1, 1, 256},
    {4, 2388224, 640, 1, 1, 256},
    {5, 2388480, 896, 1, 1, 256},
    {6, 2797568, 1152, 1, 1, 512},
    {7, 2798080, 1664, 1, 1, 512},
    {9, 2798592, 2176, 1, 1, 512},
    {10, 2797568, 2688, 1, 1, 784},
};

static void mlp_b32_generate_one(const bespoke_call *call) {
    in_parallel(mlp_b32_generate_one_of_thread, mlp_b32_generate_one_keeps, 10, call);
}

/* -------------------- Tables */

static const bespoke_setting mlp_b32_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "32"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "ea0df76e4fb2e799"},
    {"discriminator", "69fe12225208734d"},
};

static const bespoke_tensor mlp_b32_states[72] = {
    {"generator/dense1/kernel", 0, 2, {64, 128, 1, 1}, 8192, generator_dense1_kernel},
    {"generator/dense1/bias", 0, 1, {128, 1, 1, 1}, 128, generator_dense1_bias},
    {"generator/batchNorm1/gamma", 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_gamma},
    {"generator/batchNorm1/beta", 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_beta},
    {"generator/dense2/kernel", 0, 2, {128, 256, 1, 1}, 32768, generator_dense2_kernel},
    {"generator/dense2/bias", 0, 1, {256, 1, 1, 1}, 256, generator_dense2_bias},
    {"generator/batchNorm2/gamma", 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_gamma},
    {"generator/batchNorm2/beta", 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_beta},
    {"generator/dense3/kernel", 0, 2, {256, 512, 1, 1}, 131072, generator_dense3_kernel},
    {"generator/dense3/bias", 0, 1, {512, 1, 1, 1}, 512, generator_dense3_bias},
    {"generator/batchNorm3/gamma", 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_gamma},
    {"generator/batchNorm3/beta", 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_beta},
    {"generator/dense4/kernel", 0, 2, {512, 784, 1, 1}, 401408, generator_dense4_kernel},
    {"generator/dense4/bias", 0, 1, {784, 1, 1, 1}, 784, generator_dense4_bias},
    {"generator/batchNorm1/moving_mean", 1, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_moving_mean},
    {"generator/batchNorm1/moving_variance", 1, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_moving_variance},
    {"generator/batchNorm2/moving_mean", 1, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_moving_mean},
    {"generator/batchNorm2/moving_variance", 1, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_moving_variance},
    {"generator/batchNorm3/moving_mean", 1, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_moving_mean},
    {"generator/batchNorm3/moving_variance", 1, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_moving_variance},
    {"discriminator/dense1/kernel", 0, 2, {784, 256, 1, 1}, 200704, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 1, {256, 1, 1, 1}, 256, discriminator_dense1_bias},
    {"discriminator/dense2/kernel", 0, 2, {256, 64, 1, 1}, 16384, discriminator_dense2_kernel},
    {"discriminator/dense2/bias", 0, 1, {64, 1, 1, 1}, 64, discriminator_dense2_bias},
    {"discriminator/dense3/kernel", 0, 2, {64, 16, 1, 1}, 1024, discriminator_dense3_kernel},
    {"discriminator/dense3/bias", 0, 1, {16, 1, 1, 1}, 16, discriminator_dense3_bias},
    {"discriminator/dense4/kernel", 0, 2, {16, 1, 1, 1}, 16, discriminator_dense4_kernel},
    {"discriminator/dense4/bias", 0, 1, {1, 1, 1, 1}, 1, discriminator_dense4_bias},
    {"adam/generator/dense1/kernel/m", 2, 2, {64, 128, 1, 1}, 8192, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 2, {64, 128, 1, 1}, 8192, adam_generator_dense1_kernel_v},
    {"adam/generator/dense1/bias/m", 2, 1, {128, 1, 1, 1}, 128, adam_generator_dense1_bias_m},
    {"adam/generator/dense1/bias/v", 2, 1, {128, 1, 1, 1}, 128, adam_generator_dense1_bias_v},
    {"adam/generator/batchNorm1/gamma/m", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_gamma_m},
    {"adam/generator/batchNorm1/gamma/v", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_gamma_v},
    {"adam/generator/batchNorm1/beta/m", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_beta_m},
    {"adam/generator/batchNorm1/beta/v", 2, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_beta_v},
    {"adam/generator/dense2/kernel/m", 2, 2, {128, 256, 1, 1}, 32768, adam_generator_dense2_kernel_m},
    {"adam/generator/dense2/kernel/v", 2, 2, {128, 256, 1, 1}, 32768, adam_generator_dense2_kernel_v},
    {"adam/generator/dense2/bias/m", 2, 1, {256, 1, 1, 1}, 256, adam_generator_dense2_bias_m},
    {"adam/generator/dense2/bias/v", 2, 1, {256, 1, 1, 1}, 256, adam_generator_dense2_bias_v},
    {"adam/generator/batchNorm2/gamma/m", 2, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_gamma_m},
    {"adam/generator/batchNorm2/gamma/v", 2, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_gamma_v},
    {"adam/generator/batchNorm2/beta/m", 2, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_beta_m},
    {"adam/generator/batchNorm2/beta/v", 2, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_beta_v},
    {"adam/generator/dense3/kernel/m", 2, 2, {256, 512, 1, 1}, 131072, adam_generator_dense3_kernel_m},
    {"adam/generator/dense3/kernel/v", 2, 2, {256, 512, 1, 1}, 131072, adam_generator_dense3_kernel_v},
    {"adam/generator/dense3/bias/m", 2, 1, {512, 1, 1, 1}, 512, adam_generator_dense3_bias_m},
    {"adam/generator/dense3/bias/v", 2, 1, {512, 1, 1, 1}, 512, adam_generator_dense3_bias_v},
    {"adam/generator/batchNorm3/gamma/m", 2, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_gamma_m},
    {"adam/generator/batchNorm3/gamma/v", 2, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_gamma_v},
    {"adam/generator/batchNorm3/beta/m", 2, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_beta_m},
    {"adam/generator/batchNorm3/beta/v", 2, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_beta_v},
    {"adam/generator/dense4/kernel/m", 2, 2, {512, 784, 1, 1}, 401408, adam_generator_dense4_kernel_m},
    {"adam/generator/dense4/kernel/v", 2, 2, {512, 784, 1, 1}, 401408, adam_generator_dense4_kernel_v},
    {"adam/generator/dense4/bias/m", 2, 1, {784, 1, 1, 1}, 784, adam_generator_dense4_bias_m},
    {"adam/generator/dense4/bias/v", 2, 1, {784, 1, 1, 1}, 784, adam_generator_dense4_bias_v},
    {"adam/discriminator/dense1/kernel/m", 2, 2, {784, 256, 1, 1}, 200704, adam_discriminator_dense1_kernel_m},
    {"adam/discriminator/dense1/kernel/v", 2, 2, {784, 256, 1, 1}, 200704, adam_discriminator_dense1_kernel_v},
    {"adam/discriminator/dense1/bias/m", 2, 1, {256, 1, 1, 1}, 256, adam_discriminator_dense1_bias_m},
    {"adam/discriminator/dense1/bias/v", 2, 1, {256, 1, 1, 1}, 256, adam_discriminator_dense1_bias_v},
    {"adam/discriminator/dense2/kernel/m", 2, 2, {256, 64, 1, 1}, 16384, adam_discriminator_dense2_kernel_m},
    {"adam/discriminator/dense2/kernel/v", 2, 2, {256, 64, 1, 1}, 16384, adam_discriminator_dense2_kernel_v},
    {"adam/discriminator/dense2/bias/m", 2, 1, {64, 1, 1, 1}, 64, adam_discriminator_dense2_bias_m},
    {"adam/discriminator/dense2/bias/v", 2, 1, {64, 1, 1, 1}, 64, adam_discriminator_dense2_bias_v},
    {"adam/discriminator/dense3/kernel/m", 2, 2, {64, 16, 1, 1}, 1024, adam_discriminator_dense3_kernel_m},
    {"adam/discriminator/dense3/kernel/v", 2, 2, {64, 16, 1, 1}, 1024, adam_discriminator_dense3_kernel_v},
    {"adam/discriminator/dense3/bias/m", 2, 1, {16, 1, 1, 1}, 16, adam_discriminator_dense3_bias_m},
    {"adam/discriminator/dense3/bias/v", 2, 1, {16, 1, 1, 1}, 16, adam_discriminator_dense3_bias_v},
    {"adam/discriminator/dense4/kernel/m", 2, 2, {16, 1, 1, 1}, 16, adam_discriminator_dense4_kernel_m},
    {"adam/discriminator/dense4/kernel/v", 2, 2, {16, 1, 1, 1}, 16, adam_discriminator_dense4_kernel_v},
    {"adam/discriminator/dense4/bias/m", 2, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense4_bias_m},
    {"adam/discriminator/dense4/bias/v", 2, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense4_bias_v},
};

static const bespoke_kernel mlp_b32_initialise_kernels[26] = {
    {"mlp_b32_initialise_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 32768.0},
    {"mlp_b32_initialise_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 4608.0},
    {"mlp_b32_initialise_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_initialise_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 131072.0},
    {"mlp_b32_initialise_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 12288.0},
    {"mlp_b32_initialise_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_initialise_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 524288.0},
    {"mlp_b32_initialise_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 18432.0},
    {"mlp_b32_initialise_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_initialise_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 1605632.0},
    {"mlp_b32_initialise_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 9408.0},
    {"mlp_b32_initialise_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 802816.0},
    {"mlp_b32_initialise_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 65536.0},
    {"mlp_b32_initialise_discriminator_dense2_bias", "Models/MLP.swift:27", 0.0, 0.0, 768.0},
    {"mlp_b32_initialise_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 4096.0},
    {"mlp_b32_initialise_discriminator_dense3_bias", "Models/MLP.swift:27", 0.0, 0.0, 192.0},
    {"mlp_b32_initialise_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 64.0},
    {"mlp_b32_initialise_discriminator_dense4_bias", "Models/MLP.swift:30", 0.0, 0.0, 12.0},
    {"mlp_b32_initialise_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_initialise_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_initialise_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_initialise_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_initialise_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_initialise_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_initialise_adam_discriminator_dense3_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_initialise_adam_discriminator_dense4_kernel_m", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
};

static const bespoke_tensor mlp_b32_step_inputs[1] = {
    {"real", 3, 4, {32, 28, 28, 1}, 25088, 0},
};

static const bespoke_tensor mlp_b32_step_outputs[4] = {
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor mlp_b32_step_traced[28] = {
    {"noise", 3, 2, {32, 64, 1, 1}, 2048, 0},
    {"fake", 3, 4, {32, 28, 28, 1}, 25088, 2048},
    {"logits/real", 3, 2, {32, 1, 1, 1}, 32, 27136},
    {"logits/fake", 3, 2, {32, 1, 1, 1}, 32, 27168},
    {"grad/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 27200},
    {"grad/discriminator/dense1/bias", 3, 1, {256, 1, 1, 1}, 256, 227904},
    {"grad/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 228160},
    {"grad/discriminator/dense2/bias", 3, 1, {64, 1, 1, 1}, 64, 244544},
    {"grad/discriminator/dense3/kernel", 3, 2, {64, 16, 1, 1}, 1024, 244608},
    {"grad/discriminator/dense3/bias", 3, 1, {16, 1, 1, 1}, 16, 245632},
    {"grad/discriminator/dense4/kernel", 3, 2, {16, 1, 1, 1}, 16, 245648},
    {"grad/discriminator/dense4/bias", 3, 1, {1, 1, 1, 1}, 1, 245664},
    {"grad/generator/dense1/kernel", 3, 2, {64, 128, 1, 1}, 8192, 245680},
    {"grad/generator/dense1/bias", 3, 1, {128, 1, 1, 1}, 128, 253872},
    {"grad/generator/batchNorm1/gamma", 3, 1, {128, 1, 1, 1}, 128, 254000},
    {"grad/generator/batchNorm1/beta", 3, 1, {128, 1, 1, 1}, 128, 254128},
    {"grad/generator/dense2/kernel", 3, 2, {128, 256, 1, 1}, 32768, 254256},
    {"grad/generator/dense2/bias", 3, 1, {256, 1, 1, 1}, 256, 287024},
    {"grad/generator/batchNorm2/gamma", 3, 1, {256, 1, 1, 1}, 256, 287280},
    {"grad/generator/batchNorm2/beta", 3, 1, {256, 1, 1, 1}, 256, 287536},
    {"grad/generator/dense3/kernel", 3, 2, {256, 512, 1, 1}, 131072, 287792},
    {"grad/generator/dense3/bias", 3, 1, {512, 1, 1, 1}, 512, 418864},
    {"grad/generator/batchNorm3/gamma", 3, 1, {512, 1, 1, 1}, 512, 419376},
    {"grad/generator/batchNorm3/beta", 3, 1, {512, 1, 1, 1}, 512, 419888},
    {"grad/generator/dense4/kernel", 3, 2, {512, 784, 1, 1}, 401408, 420400},
    {"grad/generator/dense4/bias", 3, 1, {784, 1, 1, 1}, 784, 821808},
    {"loss/discriminator", 3, 0, {1, 1, 1, 1}, 1, 822592},
    {"loss/generator", 3, 0, {1, 1, 1, 1}, 1, 822608},
};

static const bespoke_tensor mlp_b32_step_kept[57] = {
    {"noise", 3, 2, {32, 64, 1, 1}, 2048, 0},
    {"generator/dense1/product", 3, 2, {32, 128, 1, 1}, 4096, 2048},
    {"generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 6144},
    {"generator/batchNorm1/inverse_deviation", 3, 1, {128, 1, 1, 1}, 128, 6272},
    {"generator/batchNorm1", 3, 2, {32, 128, 1, 1}, 4096, 6400},
    {"generator/dense2/product", 3, 2, {32, 256, 1, 1}, 8192, 10496},
    {"generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 18688},
    {"generator/batchNorm2/inverse_deviation", 3, 1, {256, 1, 1, 1}, 256, 18944},
    {"generator/batchNorm2", 3, 2, {32, 256, 1, 1}, 8192, 19200},
    {"generator/dense3/product", 3, 2, {32, 512, 1, 1}, 16384, 27392},
    {"generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 43776},
    {"generator/batchNorm3/inverse_deviation", 3, 1, {512, 1, 1, 1}, 512, 44288},
    {"generator/batchNorm3", 3, 2, {32, 512, 1, 1}, 16384, 44800},
    {"generator/tanh1", 3, 2, {32, 784, 1, 1}, 25088, 61184},
    {"discriminator/leakyReLU1/real", 3, 2, {32, 256, 1, 1}, 8192, 86272},
    {"discriminator/leakyReLU2/real", 3, 2, {32, 64, 1, 1}, 2048, 94464},
    {"discriminator/leakyReLU3/real", 3, 2, {32, 16, 1, 1}, 512, 96512},
    {"grad/loss/discriminator/real", 3, 2, {32, 1, 1, 1}, 32, 97024},
    {"discriminator/leakyReLU1/fake", 3, 2, {32, 256, 1, 1}, 8192, 97056},
    {"discriminator/leakyReLU2/fake", 3, 2, {32, 64, 1, 1}, 2048, 105248},
    {"discriminator/leakyReLU3/fake", 3, 2, {32, 16, 1, 1}, 512, 107296},
    {"grad/discriminator/leakyReLU3/fake", 3, 2, {32, 16, 1, 1}, 512, 107808},
    {"grad/loss/discriminator/fake", 3, 2, {32, 1, 1, 1}, 32, 108320},
    {"grad/loss/generator", 3, 2, {32, 1, 1, 1}, 32, 108352},
    {"grad/discriminator/leakyReLU3/fake#2", 3, 2, {32, 16, 1, 1}, 512, 108384},
    {"grad/discriminator/leakyReLU2/fake", 3, 2, {32, 64, 1, 1}, 2048, 108896},
    {"grad/discriminator/leakyReLU2/fake#2", 3, 2, {32, 64, 1, 1}, 2048, 110944},
    {"grad/discriminator/leakyReLU1/fake", 3, 2, {32, 256, 1, 1}, 8192, 112992},
    {"grad/discriminator/leakyReLU1/fake#2", 3, 2, {32, 256, 1, 1}, 8192, 121184},
    {"grad/discriminator/leakyReLU3/real", 3, 2, {32, 16, 1, 1}, 512, 129376},
    {"grad/discriminator/leakyReLU2/real", 3, 2, {32, 64, 1, 1}, 2048, 129888},
    {"grad/discriminator/leakyReLU1/real", 3, 2, {32, 256, 1, 1}, 8192, 131936},
    {"adam/discriminator/dense2/kernel", 3, 2, {256, 64, 1, 1}, 16384, 140128},
    {"adam/discriminator/dense2/kernel#2", 3, 2, {256, 64, 1, 1}, 16384, 156512},
    {"adam/discriminator/dense1/kernel", 3, 2, {784, 256, 1, 1}, 200704, 172896},
    {"adam/discriminator/dense1/kernel#2", 3, 2, {784, 256, 1, 1}, 200704, 373600},
    {"grad/generator/tanh1", 3, 2, {32, 784, 1, 1}, 25088, 574304},
    {"grad/generator/dense4/product", 3, 2, {32, 512, 1, 1}, 16384, 599392},
    {"grad/generator/dense4/product#2", 3, 2, {512, 784, 1, 1}, 401408, 615776},
    {"grad/generator/batchNorm3/squares", 3, 1, {512, 1, 1, 1}, 512, 1017184},
    {"grad/generator/batchNorm3/mean", 3, 1, {512, 1, 1, 1}, 512, 1017696},
    {"generator/batchNorm3/gamma/next", 3, 1, {512, 1, 1, 1}, 512, 1018208},
    {"grad/generator/leakyReLU3", 3, 2, {32, 512, 1, 1}, 16384, 1018720},
    {"grad/generator/dense3/product", 3, 2, {32, 256, 1, 1}, 8192, 1035104},
    {"grad/generator/dense3/product#2", 3, 2, {256, 512, 1, 1}, 131072, 1043296},
    {"grad/generator/batchNorm2/squares", 3, 1, {256, 1, 1, 1}, 256, 1174368},
    {"grad/generator/batchNorm2/mean", 3, 1, {256, 1, 1, 1}, 256, 1174624},
    {"generator/batchNorm2/gamma/next", 3, 1, {256, 1, 1, 1}, 256, 1174880},
    {"grad/generator/leakyReLU2", 3, 2, {32, 256, 1, 1}, 8192, 1175136},
    {"grad/generator/dense2/product", 3, 2, {32, 128, 1, 1}, 4096, 1183328},
    {"grad/generator/dense2/product#2", 3, 2, {128, 256, 1, 1}, 32768, 1187424},
    {"grad/generator/batchNorm1/squares", 3, 1, {128, 1, 1, 1}, 128, 1220192},
    {"grad/generator/batchNorm1/mean", 3, 1, {128, 1, 1, 1}, 128, 1220320},
    {"generator/batchNorm1/gamma/next", 3, 1, {128, 1, 1, 1}, 128, 1220448},
    {"grad/generator/leakyReLU1", 3, 2, {32, 128, 1, 1}, 4096, 1220576},
    {"grad/generator/dense1/product", 3, 2, {64, 128, 1, 1}, 8192, 1224672},
    {"adam/discriminator/dense1/kernel#3", 3, 2, {784, 256, 1, 1}, 200704, 1232864},
};

static const bespoke_kernel mlp_b32_step_kernels[97] = {
    {"mlp_b32_step_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_step_noise", "Models/MLPB32.swift:7", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_dense1_product", "Models/MLP.swift:13", 524288.0, 524288.0, 57856.0},
    {"mlp_b32_step_generator_batchNorm1_mean", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm1_centred", "Models/MLP.swift:15", 0.0, 0.0, 17408.0},
    {"mlp_b32_step_generator_batchNorm1_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_step_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 35328.0},
    {"mlp_b32_step_generator_dense2_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 181248.0},
    {"mlp_b32_step_generator_batchNorm2_mean", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_generator_batchNorm2_centred", "Models/MLP.swift:15", 0.0, 0.0, 34816.0},
    {"mlp_b32_step_generator_batchNorm2_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_step_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 70656.0},
    {"mlp_b32_step_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 624640.0},
    {"mlp_b32_step_generator_batchNorm3_mean", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_generator_batchNorm3_centred", "Models/MLP.swift:15", 0.0, 0.0, 69632.0},
    {"mlp_b32_step_generator_batchNorm3_moving_variance_new", "Models/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 141312.0},
    {"mlp_b32_step_pack_discriminator_dense1_kernel", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1774656.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_discriminator_dense1_real_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_discriminator_dense2_real_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_step_discriminator_dense3_real_product", "Models/MLP.swift:27", 65536.0, 65536.0, 14400.0},
    {"mlp_b32_step_discriminator_dense4_real_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2244.0},
    {"mlp_b32_step_discriminator_dense1_fake_product", "Models/MLP.swift:27", 12845056.0, 12845056.0, 936960.0},
    {"mlp_b32_step_discriminator_dense2_fake_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 106752.0},
    {"mlp_b32_step_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 16512.0},
    {"mlp_b32_step_discriminator_dense4_fake_product", "Models/MLP.swift:30", 1024.0, 1024.0, 2372.0},
    {"mlp_b32_step_score_real", "Models/MLPB32.swift:7", 0.0, 0.0, 36.0},
    {"mlp_b32_step_grad_discriminator_dense4_fake_bias", "Models/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_b32_step_pack_grad_loss_discriminator_fake", "Models/MLPB32.swift:7", 0.0, 0.0, 256.0},
    {"mlp_b32_step_pack_discriminator_dense3_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_grad_discriminator_leakyReLU3_fake", "Models/MLP.swift:28", 0.0, 0.0, 4288.0},
    {"mlp_b32_step_pack_discriminator_dense2_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_b32_step_grad_discriminator_dense3_fake_product", "Models/MLP.swift:27", 65536.0, 65536.0, 30848.0},
    {"mlp_b32_step_pack_discriminator_dense4_kernel_2", "Models/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_b32_step_grad_discriminator_dense2_fake_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 172288.0},
    {"mlp_b32_step_grad_discriminator_dense4_real_product", "Models/MLP.swift:30", 1024.0, 1024.0, 4288.0},
    {"mlp_b32_step_pack_grad_loss_discriminator_real", "Models/MLPB32.swift:7", 0.0, 0.0, 256.0},
    {"mlp_b32_step_grad_discriminator_dense4_real_product_2", "Models/MLP.swift:30", 2048.0, 2048.0, 4736.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_product", "Models/MLP.swift:27", 65536.0, 65536.0, 22528.0},
    {"mlp_b32_step_grad_discriminator_dense3_real_product_2", "Models/MLP.swift:27", 131072.0, 131072.0, 45056.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_product", "Models/MLP.swift:27", 1048576.0, 1048576.0, 139264.0},
    {"mlp_b32_step_grad_discriminator_dense2_real_product_2", "Models/MLP.swift:27",
     2097152.0, 2097152.0, 212992.0},
    {"mlp_b32_step_grad_discriminator_dense1_real_bias", "Models/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_b32_step_pack_discriminator_dense1_kernel_2", "Models/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_b32_step_grad_discriminator_dense1_real_product", "Models/MLP.swift:27",
     25690112.0, 25690112.0, 1871872.0},
    {"mlp_b32_step_pack_generator_dense4_kernel_2", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_grad_discriminator_dense1_fake_product", "Models/MLP.swift:27",
     12845056.0, 12845056.0, 1036288.0},
    {"mlp_b32_step_grad_generator_dense4_product", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1845248.0},
    {"mlp_b32_step_pack_grad_generator_tanh1", "Models/MLP.swift:18", 0.0, 0.0, 200704.0},
    {"mlp_b32_step_grad_generator_dense4_product_2", "Models/MLP.swift:17", 25690112.0, 25690112.0, 1771520.0},
    {"mlp_b32_step_grad_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_b32_step_pack_generator_dense3_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_step_grad_generator_batchNorm3_squares", "Models/MLP.swift:15", 0.0, 0.0, 208896.0},
    {"mlp_b32_step_grad_generator_dense3_product", "Models/MLP.swift:13", 8388608.0, 8388608.0, 659456.0},
    {"mlp_b32_step_grad_generator_dense3_product_2", "Models/MLP.swift:13", 8388608.0, 8388608.0, 622592.0},
    {"mlp_b32_step_grad_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_b32_step_pack_generator_dense2_kernel_2", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_step_grad_generator_batchNorm2_squares", "Models/MLP.swift:15", 0.0, 0.0, 104448.0},
    {"mlp_b32_step_grad_generator_dense2_product", "Models/MLP.swift:13", 2097152.0, 2097152.0, 198656.0},
    {"mlp_b32_step_grad_generator_dense2_product_2", "Models/MLP.swift:13", 2097152.0, 2097152.0, 180224.0},
    {"mlp_b32_step_grad_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 9216.0},
    {"mlp_b32_step_grad_generator_batchNorm1_squares", "Models/MLP.swift:15", 0.0, 0.0, 52224.0},
    {"mlp_b32_step_grad_generator_dense1_product", "Models/MLP.swift:13", 524288.0, 524288.0, 57344.0},
    {"mlp_b32_step_adam_discriminator_dense1_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 3211264.0},
    {"mlp_b32_step_adam_discriminator_dense1_kernel_v", "Models/MLP.swift:27", 0.0, 0.0, 4816896.0},
    {"mlp_b32_step_adam_discriminator_dense2_kernel_m", "Models/MLP.swift:27", 0.0, 0.0, 524288.0},
    {"mlp_b32_step_adam_generator_dense1_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 229376.0},
    {"mlp_b32_step_adam_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 3584.0},
    {"mlp_b32_step_adam_generator_dense2_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 917504.0},
    {"mlp_b32_step_adam_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 7168.0},
    {"mlp_b32_step_adam_generator_dense3_kernel_m", "Models/MLP.swift:13", 0.0, 0.0, 3670016.0},
    {"mlp_b32_step_adam_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 14336.0},
    {"mlp_b32_step_adam_generator_dense4_kernel_m", "Models/MLP.swift:17", 0.0, 0.0, 11239424.0},
    {"mlp_b32_step_adam_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 21952.0},
    {"mlp_b32_step_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 100352.0},
    {"mlp_b32_step_grad_generator_dense1_bias", "Models/MLP.swift:13", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_batchNorm1_beta", "Models/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_b32_step_grad_generator_dense2_bias", "Models/MLP.swift:13", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_batchNorm2_beta", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_grad_generator_dense3_bias", "Models/MLP.swift:13", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_batchNorm3_beta", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_grad_generator_dense4_bias", "Models/MLP.swift:17", 0.0, 0.0, 3136.0},
    {"mlp_b32_step_generator_batchNorm1_gamma", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_step_generator_batchNorm2_gamma", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_step_generator_batchNorm3_gamma", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
};

static const bespoke_tensor mlp_b32_generate_inputs[1] = {
    {"noise", 3, 2, {64, 64, 1, 1}, 4096, 0},
};

static const bespoke_tensor mlp_b32_generate_outputs[1] = {
    {"image", 3, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor mlp_b32_generate_kept[10] = {
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

static const bespoke_kernel mlp_b32_generate_kernels[15] = {
    {"mlp_b32_generate_pack_generator_dense1_kernel", "Models/MLP.swift:13", 0.0, 0.0, 65536.0},
    {"mlp_b32_generate_generator_dense1_product", "Models/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_b32_generate_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_generate_pack_generator_dense2_kernel", "Models/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_b32_generate_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_b32_generate_generator_dense2_product", "Models/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_b32_generate_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_generate_pack_generator_dense3_kernel", "Models/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_b32_generate_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_b32_generate_generator_dense3_product", "Models/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_b32_generate_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_generate_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_generate_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_b32_generate_generator_dense4_product", "Models/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_b32_generate_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 401408.0},
};

static const bespoke_tensor mlp_b32_generate_one_inputs[1] = {
    {"noise", 3, 2, {1, 64, 1, 1}, 64, 0},
};

static const bespoke_tensor mlp_b32_generate_one_outputs[1] = {
    {"image", 3, 4, {1, 28, 28, 1}, 784, 0},
};

static const bespoke_tensor mlp_b32_generate_one_kept[10] = {
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

static const bespoke_kernel mlp_b32_generate_one_kernels[12] = {
    {"mlp_b32_generate_one_generator_dense1_product", "Models/MLP.swift:13", 16384.0, 16384.0, 33536.0},
    {"mlp_b32_generate_one_generator_batchNorm1_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_b32_generate_one_generator_batchNorm1_normalised", "Models/MLP.swift:15", 0.0, 0.0, 3584.0},
    {"mlp_b32_generate_one_generator_dense2_product", "Models/MLP.swift:13", 65536.0, 65536.0, 132608.0},
    {"mlp_b32_generate_one_generator_batchNorm2_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_b32_generate_one_generator_batchNorm2_normalised", "Models/MLP.swift:15", 0.0, 0.0, 7168.0},
    {"mlp_b32_generate_one_generator_dense3_product", "Models/MLP.swift:13", 262144.0, 262144.0, 527360.0},
    {"mlp_b32_generate_one_generator_batchNorm3_inverse_deviation", "Models/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_b32_generate_one_pack_generator_dense4_kernel", "Models/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_b32_generate_one_generator_batchNorm3_normalised", "Models/MLP.swift:15", 0.0, 0.0, 14336.0},
    {"mlp_b32_generate_one_generator_dense4_product", "Models/MLP.swift:17", 802816.0, 802816.0, 1613952.0},
    {"mlp_b32_generate_one_generator_reshape1", "Models/MLP.swift:19", 0.0, 0.0, 6272.0},
};

static const bespoke_entry mlp_b32_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = mlp_b32_initialise,
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
        .kernels = mlp_b32_initialise_kernels,
        .kernel_count = 26,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "6261540b63897bcb",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 32,
        .move = 0,
        .interval = 1,
        .name = "step",
        .run = mlp_b32_step,
        .inputs = mlp_b32_step_inputs,
        .input_count = 1,
        .outputs = mlp_b32_step_outputs,
        .output_count = 4,
        .traced = mlp_b32_step_traced,
        .traced_count = 28,
        .trace_floats = 822624,
        .kept = mlp_b32_step_kept,
        .kept_count = 57,
        .kept_floats = 1433568,
        .kernels = mlp_b32_step_kernels,
        .kernel_count = 97,
        .flops = 0x1.58428p+27,
        .nominal_flops = 0x1.58428p+27,
        .fingerprint = "589da3e7e00bcf54",
    },
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = mlp_b32_generate,
        .inputs = mlp_b32_generate_inputs,
        .input_count = 1,
        .outputs = mlp_b32_generate_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_generate_kept,
        .kept_count = 10,
        .kept_floats = 165760,
        .kernels = mlp_b32_generate_kernels,
        .kernel_count = 15,
        .flops = 0x1.18p+26,
        .nominal_flops = 0x1.18p+26,
        .fingerprint = "13b0d870168722ee",
    },
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = mlp_b32_generate_one,
        .inputs = mlp_b32_generate_one_inputs,
        .input_count = 1,
        .outputs = mlp_b32_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_b32_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 3472,
        .kernels = mlp_b32_generate_one_kernels,
        .kernel_count = 12,
        .flops = 0x1.18p+20,
        .nominal_flops = 0x1.18p+20,
        .fingerprint = "16a75e7548775403",
    },
};

static const uint64_t mlp_b32_lowering = 0xe1dcbdb44f6357d5u;

static const bespoke_part mlp_b32_parts[] = {
    {"MLPB32.c", &mlp_b32_lowering},
    #if defined(__x86_64__)
    {"MLPB32_avx512.c", &mlp_b32_kernels_avx512.lowering},
    #endif
    #if defined(__x86_64__)
    {"MLPB32_avx2.c", &mlp_b32_kernels_avx2.lowering},
    #endif
    {"MLPB32_baseline.c", &mlp_b32_kernels_baseline.lowering},
};

const bespoke_program mlp_b32_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "mlp-b32",
    .source = "Models/MLPB32.swift",
    .fingerprint = "6439657adb9d0301",
    .update_order = "simultaneous",
    .parts = mlp_b32_parts,
    .part_count = sizeof mlp_b32_parts / sizeof *mlp_b32_parts,
    .batch = 32,
    .real_batches = 1,
    .latent = 64,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .settings = mlp_b32_settings,
    .setting_count = 10,
    .states = mlp_b32_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = 3628560,
    .scratch_floats = 29184,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = mlp_b32_entries,
    .entry_count = 4,
};
