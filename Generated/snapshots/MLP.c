/* The program mlp, made by bespokec from BespokeZoo/MLP.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in MLP_kernels.h, how the list is run in bespoke_driver.h.
 *
 * At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of
 * 3691120 floats (15 MiB): the states in the first 2387968, what an entry needs for a while
 * behind them, several values in one place if they are not needed at the same time. */
#include "MLP_program.h"

#define KERNELS mlp_kernels
#define MOST_OPERANDS 72
#define MOST_RUNS 16
#define ARENA_FLOATS 3691120
#define SCRATCH_FLOATS 29184
#include "bespoke_driver.h"

static const mlp_kernels *kernels_of_this_machine(void) {
    static const mlp_kernels *const kernels[] = {
        #ifdef BESPOKE_HAS_AVX512
        [BESPOKE_CHOICE_AVX512] = &mlp_kernels_avx512,
        #endif
        #ifdef BESPOKE_HAS_AVX2
        [BESPOKE_CHOICE_AVX2] = &mlp_kernels_avx2,
        #endif
        #ifdef BESPOKE_HAS_NEON
        [BESPOKE_CHOICE_NEON] = &mlp_kernels_neon,
        #endif
        #ifdef BESPOKE_HAS_BASELINE
        [BESPOKE_CHOICE_BASELINE] = &mlp_kernels_baseline,
        #endif
    };
    return kernels[bespoke_choice()];
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

static void mlp_initialise_of_thread(worker *me) {
    /* Weights and statistics. */
    RUN(0, mlp_initialise_states, generator_dense1_kernel, generator_dense1_bias, generator_batchNorm1_beta,
        generator_batchNorm1_moving_mean, adam_generator_dense1_bias_m, adam_generator_dense1_bias_v,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_gamma, generator_batchNorm1_moving_variance,
        generator_dense2_kernel, generator_dense2_bias, generator_batchNorm2_beta, generator_batchNorm2_moving_mean,
        discriminator_dense1_bias, adam_generator_dense2_bias_m, adam_generator_dense2_bias_v,
        adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m,
        adam_generator_batchNorm2_beta_v, adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_v,
        generator_batchNorm2_gamma, generator_batchNorm2_moving_variance, generator_dense3_kernel,
        generator_dense3_bias, generator_batchNorm3_beta, generator_batchNorm3_moving_mean,
        adam_generator_dense3_bias_m, adam_generator_dense3_bias_v, adam_generator_batchNorm3_gamma_m,
        adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v,
        generator_batchNorm3_gamma, generator_batchNorm3_moving_variance, generator_dense4_kernel,
        generator_dense4_bias, adam_generator_dense4_bias_m, adam_generator_dense4_bias_v, discriminator_dense1_kernel,
        discriminator_dense2_kernel, discriminator_dense2_bias, adam_discriminator_dense2_bias_m,
        adam_discriminator_dense2_bias_v, discriminator_dense3_kernel, discriminator_dense3_bias,
        adam_discriminator_dense3_bias_m, adam_discriminator_dense3_bias_v, discriminator_dense4_kernel,
        discriminator_dense4_bias, adam_discriminator_dense4_bias_m, adam_discriminator_dense4_bias_v,
        adam_generator_dense1_kernel_m, adam_generator_dense1_kernel_v, adam_generator_dense2_kernel_m,
        adam_generator_dense2_kernel_v, adam_generator_dense3_kernel_m, adam_generator_dense3_kernel_v,
        adam_generator_dense4_kernel_m, adam_generator_dense4_kernel_v, adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel_v, adam_discriminator_dense2_kernel_m, adam_discriminator_dense2_kernel_v,
        adam_discriminator_dense3_kernel_m, adam_discriminator_dense3_kernel_v, adam_discriminator_dense4_kernel_m,
        adam_discriminator_dense4_kernel_v);
}

static void mlp_initialise(const bespoke_call *call) {
    in_parallel(mlp_initialise_of_thread, call);
}

/* -------------------- step */

static void mlp_step_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        noise = 3674112,                                                /* [1][128][64] */
        generator_dense1_product = 3624960,                             /* [1][128][128] */
        sums_for_generator_batchNorm1_mean_sum = 2387968,               /* [1][128] */
        generator_batchNorm1_mean = 3690288,                            /* [128] */
        sums_for_generator_batchNorm1_variance_sum = 2388224,           /* [1][128] */
        generator_batchNorm1_inverse_deviation = 3690416,               /* [128] */
        generator_batchNorm1 = 3641344,                                 /* [1][128][128] */
        generator_dense2_product = 3526656,                             /* [1][128][256] */
        sums_for_generator_batchNorm2_mean_sum = 2387968,               /* [1][256] */
        generator_batchNorm2_mean = 3689008,                            /* [256] */
        sums_for_generator_batchNorm2_variance_sum = 2388480,           /* [1][256] */
        generator_batchNorm2_inverse_deviation = 3689264,               /* [256] */
        generator_batchNorm2 = 3559424,                                 /* [1][128][256] */
        generator_dense3_product = 3395584,                             /* [1][128][512] */
        sums_for_generator_batchNorm3_mean_sum = 2387968,               /* [1][512] */
        generator_batchNorm3_mean = 3686448,                            /* [512] */
        sums_for_generator_batchNorm3_variance_sum = 2388480,           /* [1][512] */
        generator_batchNorm3_inverse_deviation = 3686960,               /* [512] */
        generator_batchNorm3 = 3461120,                                 /* [1][128][512] */
        generator_tanh1 = 3194880,                                      /* [1][128][784] */
        sums_for_signal_diversity = 3684096,                            /* [1][784] */
        sums_for_signal_diversity_2 = 3684880,                          /* [1][784] */
        discriminator_leakyReLU1_real = 2387968,                        /* [1][128][256] */
        discriminator_leakyReLU2_real = 2519040,                        /* [1][128][64] */
        discriminator_leakyReLU3_real = 2535424,                        /* [1][128][16] */
        discriminator_dense4_real_product = 3690544,                    /* [1][128][1] */
        grad_discriminator_dense4_real = 2496512,                       /* [1][128][1] */
        sums_for_score_real = 2453504,                                  /* [1][1] */
        sums_for_loss_discriminator_real = 2453520,                     /* [1][1] */
        sums_for_grad_discriminator_dense4_bias_via_real = 2453536,     /* [1][1] */
        sums_for_signal_sign = 2453552,                                 /* [1][1] */
        sums_for_signal_spread = 2453568,                               /* [1][1] */
        discriminator_leakyReLU1_fake = 2420736,                        /* [1][128][256] */
        discriminator_leakyReLU2_fake = 2527232,                        /* [1][128][64] */
        discriminator_leakyReLU3_fake = 2537472,                        /* [1][128][16] */
        unscaled_grad_discriminator_dense3_fake = 2494464,              /* [1][128][16] */
        discriminator_dense4_fake_product = 3690672,                    /* [1][128][1] */
        grad_discriminator_dense4_fake = 2496640,                       /* [1][128][1] */
        grad_discriminator_dense4_fake_for_generator = 2496768,         /* [1][128][1] */
        sums_for_score_fake = 2453584,                                  /* [1][1] */
        sums_for_loss_discriminator_fake = 2453600,                     /* [1][1] */
        sums_for_loss_generator = 2453616,                              /* [1][1] */
        sums_for_grad_discriminator_dense4_bias_via_fake = 2453632,     /* [1][1] */
        sums_for_signal_spread_2 = 2453648,                             /* [1][1] */
        signal_spread_ = 3690992,
        signal_separation_ = 3691008,
        discriminator_dense4_bias_next = 3691056,                       /* [1] */
        sums_for_signal_gradient_discriminator = 3691024,               /* [1][1] */
        sums_for_signal_movement_discriminator = 3691040,               /* [1][1] */
        grad_discriminator_dense4_fake_in_panels = 2539520,             /* [1][1][128][16] */
        discriminator_dense3_kernel_in_panels = 2547712,                /* [1][2][16][32] */
        grad_discriminator_dense3_fake = 2541568,                       /* [1][128][16] */
        sums_for_grad_discriminator_dense3_bias_via_fake = 2548736,     /* [1][16] */
        discriminator_dense2_kernel_in_panels = 3295232,                /* [1][8][64][32] */
        unscaled_grad_discriminator_dense2_fake = 2486272,              /* [1][128][64] */
        grad_discriminator_dense2_fake = 3311616,                       /* [1][128][64] */
        sums_for_grad_discriminator_dense2_bias_via_fake = 3328000,     /* [1][64] */
        discriminator_dense4_kernel_in_panels = 2496896,                /* [1][1][1][16] */
        grad_discriminator_dense1_fake = 2453504,                       /* [1][128][256] */
        grad_discriminator_dense1_fake_for_generator = 3592192,         /* [1][128][256] */
        sums_for_grad_discriminator_dense1_bias_via_fake = 3689520,     /* [1][256] */
        grad_discriminator_dense3_real = 2543616,                       /* [1][128][16] */
        sums_for_grad_discriminator_dense3_bias_via_real = 2548752,     /* [1][16] */
        grad_discriminator_dense4_real_in_panels = 2545664,             /* [1][1][128][16] */
        sums_for_signal_gradient_discriminator_2 = 3691072,             /* [1][1] */
        sums_for_signal_gradient_discriminator_3 = 3691088,             /* [1][16] */
        grad_discriminator_dense2_real = 3319808,                       /* [1][128][64] */
        sums_for_grad_discriminator_dense2_bias_via_real = 3328064,     /* [1][64] */
        sums_for_signal_gradient_discriminator_4 = 3691104,             /* [1][16] */
        sums_for_signal_gradient_discriminator_5 = 3690928,             /* [1][64] */
        grad_discriminator_dense1_real = 2486272,                       /* [1][128][256] */
        sums_for_grad_discriminator_dense1_bias_via_real = 3689776,     /* [1][256] */
        grad_discriminator_dense2_kernel = 3657728,                     /* [256][64] */
        sums_for_signal_gradient_discriminator_6 = 3690800,             /* [2][64] */
        sums_for_signal_gradient_discriminator_7 = 3690032,             /* [1][256] */
        discriminator_dense1_kernel_in_panels = 2789376,                /* [1][25][256][32] */
        grad_discriminator_dense1_kernel = 2994176,                     /* [784][256] */
        sums_for_signal_gradient_discriminator_8 = 3682304,             /* [7][256] */
        generator_dense4_kernel_in_panels = 2387968,                    /* [1][16][784][32] */
        grad_generator_dense4 = 3295232,                                /* [1][128][784] */
        sums_for_grad_generator_dense4_bias = 3685664,                  /* [1][784] */
        grad_generator_batchNorm3 = 2920448,                            /* [1][128][512] */
        sums_for_grad_generator_batchNorm3_beta = 3687472,              /* [1][512] */
        sums_for_grad_generator_batchNorm3_gamma = 3687984,             /* [1][512] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 3688496, /* [1][512] */
        grad_generator_dense4_in_panels = 2789376,                      /* [1][25][128][32] */
        grad_generator_dense4_kernel = 2387968,                         /* [512][784] */
        sums_for_signal_gradient_generator = 2985984,                   /* [4][784] */
        grad_generator_batchNorm3_centred_via_squares = 2991168,        /* [512] */
        grad_generator_batchNorm3_mean_sum = 2991680,                   /* [512] */
        generator_batchNorm3_gamma_next = 2992192,                      /* [512] */
        sums_for_signal_gradient_generator_2 = 2990144,                 /* [1][512] */
        sums_for_signal_gradient_generator_3 = 2990656,                 /* [1][512] */
        generator_dense3_kernel_in_panels = 2789376,                    /* [1][8][512][32] */
        grad_generator_dense3 = 3295232,                                /* [1][128][512] */
        sums_for_grad_generator_dense3_bias = 2992704,                  /* [1][512] */
        grad_generator_batchNorm2 = 2920448,                            /* [1][128][256] */
        sums_for_grad_generator_batchNorm2_beta = 2993216,              /* [1][256] */
        sums_for_grad_generator_batchNorm2_gamma = 2993472,             /* [1][256] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 2993728, /* [1][256] */
        grad_generator_dense3_kernel = 2789376,                         /* [256][512] */
        sums_for_signal_gradient_generator_4 = 2989120,                 /* [2][512] */
        grad_generator_batchNorm2_centred_via_squares = 3361280,        /* [256] */
        grad_generator_batchNorm2_mean_sum = 3361536,                   /* [256] */
        generator_batchNorm2_gamma_next = 3361792,                      /* [256] */
        sums_for_signal_gradient_generator_5 = 3360768,                 /* [1][256] */
        sums_for_signal_gradient_generator_6 = 3361024,                 /* [1][256] */
        generator_dense2_kernel_in_panels = 2953216,                    /* [1][4][256][32] */
        grad_generator_dense2 = 3295232,                                /* [1][128][256] */
        sums_for_grad_generator_dense2_bias = 2991168,                  /* [1][256] */
        grad_generator_batchNorm1 = 3328000,                            /* [1][128][128] */
        sums_for_grad_generator_batchNorm1_beta = 2991680,              /* [1][128] */
        sums_for_grad_generator_batchNorm1_gamma = 2991808,             /* [1][128] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 2991936, /* [1][128] */
        grad_generator_dense2_kernel = 2920448,                         /* [128][256] */
        sums_for_signal_gradient_generator_7 = 2991424,                 /* [1][256] */
        grad_generator_batchNorm1_centred_via_squares = 2993856,        /* [128] */
        grad_generator_batchNorm1_mean_sum = 2993984,                   /* [128] */
        generator_batchNorm1_gamma_next = 3344384,                      /* [128] */
        sums_for_signal_gradient_generator_8 = 2992064,                 /* [1][128] */
        sums_for_signal_gradient_generator_9 = 2993728,                 /* [1][128] */
        grad_generator_dense1 = 2953216,                                /* [1][128][128] */
        sums_for_grad_generator_dense1_bias = 2981696,                  /* [1][128] */
        grad_generator_dense1_kernel = 2969600,                         /* [64][128] */
        sums_for_signal_gradient_generator_10 = 2981824,                /* [1][128] */
        sums_for_signal_gradient_generator_11 = 2981952,                /* [1][128] */
        sums_for_signal_gradient_generator_12 = 2981440,                /* [1][256] */
        sums_for_signal_gradient_generator_13 = 2980928,                /* [1][512] */
        sums_for_signal_gradient_generator_14 = 2977792,                /* [1][784] */
        sums_for_signal_movement_generator = 2978576,                   /* [1][784] */
        sums_for_signal_spread_3 = 2982080,                             /* [1][1] */
        sums_for_signal_spread_4 = 2982096,                             /* [1][1] */
        sums_for_signal_diversity_3 = 2979360,                          /* [1][784] */
        sums_for_signal_diversity_4 = 2980144,                          /* [1][784] */
        sums_for_signal_diversity_5 = 2387968,                          /* [1][1] */
        sums_for_signal_diversity_6 = 2387984,                          /* [1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_noise = 0,                                 /* [128][64] */
        input_real = 0,                                  /* [128][28][28][1] */
        trace_logits_real = 108544,                      /* [128][1] */
        trace_logits_fake = 108672,                      /* [128][1] */
        output_loss_discriminator = 0,
        output_loss_generator = 1,
        output_score_real = 2,
        output_score_fake = 3,
        output_signal_sign = 4,
        trace_loss_discriminator = 904192,
        trace_loss_generator = 904208,
        trace_grad_discriminator_dense4_bias = 327264,   /* [1] */
        trace_grad_discriminator_dense4_kernel = 327248, /* [16][1] */
        trace_grad_discriminator_dense3_bias = 327232,   /* [16] */
        trace_grad_discriminator_dense3_kernel = 326208, /* [64][16] */
        trace_grad_discriminator_dense2_bias = 326144,   /* [64] */
        trace_grad_discriminator_dense2_kernel = 309760, /* [256][64] */
        trace_grad_discriminator_dense1_bias = 309504,   /* [256] */
        trace_grad_discriminator_dense1_kernel = 108800, /* [784][256] */
        trace_grad_generator_dense4_kernel = 502000,     /* [512][784] */
        trace_grad_generator_dense3_kernel = 369392,     /* [256][512] */
        trace_grad_generator_dense2_kernel = 335856,     /* [128][256] */
        trace_grad_generator_dense1_kernel = 327280,     /* [64][128] */
        output_signal_spread = 5,
        output_signal_separation = 6,
        output_signal_gradient_generator = 8,
        output_signal_gradient_discriminator = 9,
        output_signal_movement_generator = 10,
        output_signal_movement_discriminator = 11,
        output_signal_diversity = 7,
        trace_fake = 8192,                               /* [128][28][28][1] */
        trace_grad_generator_dense1_bias = 335472,       /* [128] */
        trace_grad_generator_batchNorm1_gamma = 335600,  /* [128] */
        trace_grad_generator_batchNorm1_beta = 335728,   /* [128] */
        trace_grad_generator_dense2_bias = 368624,       /* [256] */
        trace_grad_generator_batchNorm2_gamma = 368880,  /* [256] */
        trace_grad_generator_batchNorm2_beta = 369136,   /* [256] */
        trace_grad_generator_dense3_bias = 500464,       /* [512] */
        trace_grad_generator_batchNorm3_gamma = 500976,  /* [512] */
        trace_grad_generator_batchNorm3_beta = 501488,   /* [512] */
        trace_grad_generator_dense4_bias = 903408,       /* [784] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[59] = {
        {0, noise, 0, 1, 128, 64},
        {1, generator_dense1_product, 8192, 1, 128, 128},
        {2, generator_batchNorm1_mean, 24576, 1, 1, 128},
        {4, generator_batchNorm1_inverse_deviation, 24704, 1, 1, 128},
        {5, generator_batchNorm1, 24832, 1, 128, 128},
        {6, generator_dense2_product, 41216, 1, 128, 256},
        {7, generator_batchNorm2_mean, 73984, 1, 1, 256},
        {9, generator_batchNorm2_inverse_deviation, 74240, 1, 1, 256},
        {10, generator_batchNorm2, 74496, 1, 128, 256},
        {11, generator_dense3_product, 107264, 1, 128, 512},
        {12, generator_batchNorm3_mean, 172800, 1, 1, 512},
        {14, generator_batchNorm3_inverse_deviation, 173312, 1, 1, 512},
        {15, generator_batchNorm3, 173824, 1, 128, 512},
        {16, generator_tanh1, 239360, 1, 128, 784},
        {17, discriminator_leakyReLU1_real, 339712, 1, 128, 256},
        {18, discriminator_leakyReLU2_real, 372480, 1, 128, 64},
        {19, discriminator_leakyReLU3_real, 380672, 1, 128, 16},
        {20, discriminator_dense4_real_product, 382720, 1, 128, 1},
        {20, grad_discriminator_dense4_real, 382848, 1, 128, 1},
        {21, discriminator_leakyReLU1_fake, 382976, 1, 128, 256},
        {22, discriminator_leakyReLU2_fake, 415744, 1, 128, 64},
        {23, discriminator_leakyReLU3_fake, 423936, 1, 128, 16},
        {23, unscaled_grad_discriminator_dense3_fake, 425984, 1, 128, 16},
        {24, discriminator_dense4_fake_product, 428032, 1, 128, 1},
        {24, grad_discriminator_dense4_fake, 428160, 1, 128, 1},
        {24, grad_discriminator_dense4_fake_for_generator, 428288, 1, 128, 1},
        {25, signal_spread_, 428416, 1, 1, 1},
        {25, signal_separation_, 428432, 1, 1, 1},
        {26, discriminator_dense4_bias_next, 428448, 1, 1, 1},
        {29, grad_discriminator_dense3_fake, 428464, 1, 128, 16},
        {31, unscaled_grad_discriminator_dense2_fake, 430512, 1, 128, 64},
        {31, grad_discriminator_dense2_fake, 438704, 1, 128, 64},
        {33, grad_discriminator_dense1_fake, 446896, 1, 128, 256},
        {33, grad_discriminator_dense1_fake_for_generator, 479664, 1, 128, 256},
        {34, grad_discriminator_dense3_real, 512432, 1, 128, 16},
        {38, grad_discriminator_dense2_real, 514480, 1, 128, 64},
        {41, grad_discriminator_dense1_real, 522672, 1, 128, 256},
        {42, grad_discriminator_dense2_kernel, 555440, 1, 1, 16384},
        {45, grad_discriminator_dense1_kernel, 571824, 1, 1, 200704},
        {47, grad_generator_dense4, 772528, 1, 128, 784},
        {48, grad_generator_batchNorm3, 872880, 1, 128, 512},
        {50, grad_generator_dense4_kernel, 938416, 1, 1, 401408},
        {51, grad_generator_batchNorm3_centred_via_squares, 1339824, 1, 1, 512},
        {51, grad_generator_batchNorm3_mean_sum, 1340336, 1, 1, 512},
        {51, generator_batchNorm3_gamma_next, 1340848, 1, 1, 512},
        {53, grad_generator_dense3, 1341360, 1, 128, 512},
        {54, grad_generator_batchNorm2, 1406896, 1, 128, 256},
        {55, grad_generator_dense3_kernel, 1439664, 1, 1, 131072},
        {56, grad_generator_batchNorm2_centred_via_squares, 1570736, 1, 1, 256},
        {56, grad_generator_batchNorm2_mean_sum, 1570992, 1, 1, 256},
        {56, generator_batchNorm2_gamma_next, 1571248, 1, 1, 256},
        {58, grad_generator_dense2, 1571504, 1, 128, 256},
        {59, grad_generator_batchNorm1, 1604272, 1, 128, 128},
        {60, grad_generator_dense2_kernel, 1620656, 1, 1, 32768},
        {61, grad_generator_batchNorm1_centred_via_squares, 1653424, 1, 1, 128},
        {61, grad_generator_batchNorm1_mean_sum, 1653552, 1, 1, 128},
        {61, generator_batchNorm1_gamma_next, 1653680, 1, 1, 128},
        {62, grad_generator_dense1, 1653808, 1, 128, 128},
        {63, grad_generator_dense1_kernel, 1670192, 1, 1, 8192},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    /* The generator's images. */
    RUN_WITH(0, mlp_step_noise, (571294482u), noise, TRACE(noise));
    BARRIER; /* for noise */
    RUN(1, mlp_step_generator_dense1_product, generator_dense1_product, noise, generator_dense1_kernel,
        generator_dense1_bias, sums_for_generator_batchNorm1_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_mean_sum */
    RUN(2, mlp_step_generator_batchNorm1_mean_and_moving_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER; /* for generator_batchNorm1_mean */
    RUN(3, mlp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_mean, sums_for_generator_batchNorm1_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_variance_sum */
    RUN(4, mlp_step_generator_batchNorm1_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm1_variance_sum, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(5, mlp_step_generator_batchNorm1, generator_dense1_product, generator_dense1_bias, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_batchNorm1);
    BARRIER; /* for generator_batchNorm1 */
    RUN(6, mlp_step_generator_dense2_product, generator_dense2_product, generator_batchNorm1, generator_dense2_kernel,
        generator_dense2_bias, sums_for_generator_batchNorm2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_mean_sum */
    RUN(7, mlp_step_generator_batchNorm2_mean_and_moving_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER; /* for generator_batchNorm2_mean */
    RUN(8, mlp_step_sums_for_generator_batchNorm2_variance_sum, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_mean, sums_for_generator_batchNorm2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_variance_sum */
    RUN(9, mlp_step_generator_batchNorm2_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm2_variance_sum, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(10, mlp_step_generator_batchNorm2, generator_dense2_product, generator_dense2_bias, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_batchNorm2);
    BARRIER; /* for generator_batchNorm2 */
    RUN(11, mlp_step_generator_dense3_product, generator_dense3_product, generator_batchNorm2, generator_dense3_kernel,
        generator_dense3_bias, sums_for_generator_batchNorm3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_mean_sum */
    RUN(12, mlp_step_generator_batchNorm3_mean_and_moving_mean, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER; /* for generator_batchNorm3_mean */
    RUN(13, mlp_step_sums_for_generator_batchNorm3_variance_sum, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_mean, sums_for_generator_batchNorm3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_variance_sum */
    RUN(14, mlp_step_generator_batchNorm3_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm3_variance_sum, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER; /* for generator_batchNorm3_inverse_deviation */
    RUN(15, mlp_step_generator_batchNorm3, generator_dense3_product, generator_dense3_bias, generator_batchNorm3_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_batchNorm3);
    BARRIER; /* for generator_batchNorm3 */
    RUN(16, mlp_step_generator_tanh1, generator_batchNorm3, generator_dense4_kernel, generator_dense4_bias,
        generator_tanh1, sums_for_signal_diversity, sums_for_signal_diversity_2);

    /* The discriminator on real images. */
    RUN(17, mlp_step_discriminator_leakyReLU1_real, INPUT(real), discriminator_dense1_kernel, discriminator_dense1_bias,
        discriminator_leakyReLU1_real);
    BARRIER; /* for discriminator_leakyReLU1_real */
    RUN(18, mlp_step_discriminator_leakyReLU2, discriminator_leakyReLU1_real, discriminator_dense2_kernel,
        discriminator_dense2_bias, discriminator_leakyReLU2_real);
    BARRIER; /* for discriminator_leakyReLU2_real */
    RUN(19, mlp_step_discriminator_leakyReLU3_real, discriminator_leakyReLU2_real, discriminator_dense3_kernel,
        discriminator_dense3_bias, discriminator_leakyReLU3_real);
    BARRIER; /* for discriminator_leakyReLU3_real */
    RUN(20, mlp_step_discriminator_dense4_real_product, discriminator_dense4_real_product,
        discriminator_leakyReLU3_real, discriminator_dense4_kernel, discriminator_dense4_bias,
        grad_discriminator_dense4_real, TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense4_bias_via_real, sums_for_signal_sign, sums_for_signal_spread);

    /* The discriminator on generated images. */
    RUN(21, mlp_step_discriminator_leakyReLU1_fake, generator_tanh1, discriminator_dense1_kernel,
        discriminator_dense1_bias, discriminator_leakyReLU1_fake);
    BARRIER; /* for discriminator_leakyReLU1_fake */
    RUN(22, mlp_step_discriminator_leakyReLU2, discriminator_leakyReLU1_fake, discriminator_dense2_kernel,
        discriminator_dense2_bias, discriminator_leakyReLU2_fake);
    BARRIER; /* for discriminator_leakyReLU2_fake */
    RUN(23, mlp_step_unscaled_grad_discriminator_dense3_fake, discriminator_leakyReLU2_fake,
        discriminator_dense3_kernel, discriminator_dense3_bias, discriminator_dense4_kernel,
        discriminator_leakyReLU3_fake, unscaled_grad_discriminator_dense3_fake);
    BARRIER; /* for discriminator_leakyReLU3_fake */
    RUN(24, mlp_step_discriminator_dense4_fake_product, discriminator_dense4_fake_product,
        discriminator_leakyReLU3_fake, discriminator_dense4_kernel, discriminator_dense4_bias,
        grad_discriminator_dense4_fake, grad_discriminator_dense4_fake_for_generator, TRACE(logits_fake),
        sums_for_score_fake, sums_for_loss_discriminator_fake, sums_for_loss_generator,
        sums_for_grad_discriminator_dense4_bias_via_fake, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_score_fake */

    /* Scores and losses. */
    RUN(25, mlp_step_signal_separation, sums_for_score_real, sums_for_score_fake, sums_for_loss_discriminator_real,
        sums_for_loss_discriminator_fake, sums_for_loss_generator, sums_for_signal_sign, sums_for_signal_spread,
        sums_for_signal_spread_2, signal_spread_, signal_separation_, OUTPUT(loss_discriminator),
        OUTPUT(loss_generator), OUTPUT(score_real), OUTPUT(score_fake), OUTPUT(signal_sign), TRACE(loss_discriminator),
        TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(26, mlp_step_update_discriminator_dense4_bias, (0u), sums_for_grad_discriminator_dense4_bias_via_fake,
        sums_for_grad_discriminator_dense4_bias_via_real, adam_discriminator_dense4_bias_m,
        adam_discriminator_dense4_bias_v, discriminator_dense4_bias, TRACE(grad_discriminator_dense4_bias),
        discriminator_dense4_bias_next, sums_for_signal_gradient_discriminator, sums_for_signal_movement_discriminator);
    RUN(27, mlp_step_pack_grad_discriminator_dense4, grad_discriminator_dense4_fake,
        grad_discriminator_dense4_fake_in_panels);
    RUN(28, mlp_step_pack_discriminator_dense3_kernel, discriminator_dense3_kernel,
        discriminator_dense3_kernel_in_panels);
    RUN(29, mlp_step_grad_discriminator_dense3_fake, grad_discriminator_dense4_fake, discriminator_dense4_kernel,
        discriminator_leakyReLU3_fake, grad_discriminator_dense3_fake,
        sums_for_grad_discriminator_dense3_bias_via_fake);
    RUN(30, mlp_step_pack_discriminator_dense2_kernel, discriminator_dense2_kernel,
        discriminator_dense2_kernel_in_panels);
    BARRIER; /* for discriminator_dense3_kernel_in_panels */
    RUN(31, mlp_step_grad_discriminator_dense2_fake, unscaled_grad_discriminator_dense3_fake,
        discriminator_dense3_kernel_in_panels, discriminator_leakyReLU2_fake, grad_discriminator_dense4_fake,
        unscaled_grad_discriminator_dense2_fake, grad_discriminator_dense2_fake,
        sums_for_grad_discriminator_dense2_bias_via_fake);
    RUN(32, mlp_step_pack_discriminator_dense4_kernel, discriminator_dense4_kernel,
        discriminator_dense4_kernel_in_panels);
    BARRIER; /* for unscaled_grad_discriminator_dense2_fake */
    RUN(33, mlp_step_grad_discriminator_dense1_fake_for_generator, unscaled_grad_discriminator_dense2_fake,
        discriminator_dense2_kernel_in_panels, discriminator_leakyReLU1_fake, grad_discriminator_dense4_fake,
        grad_discriminator_dense4_fake_for_generator, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_for_generator, sums_for_grad_discriminator_dense1_bias_via_fake);
    RUN(34, mlp_step_grad_discriminator_dense3_real, grad_discriminator_dense4_real,
        discriminator_dense4_kernel_in_panels, discriminator_leakyReLU3_real, grad_discriminator_dense3_real,
        sums_for_grad_discriminator_dense3_bias_via_real);
    RUN(35, mlp_step_pack_grad_discriminator_dense4, grad_discriminator_dense4_real,
        grad_discriminator_dense4_real_in_panels);
    BARRIER; /* for grad_discriminator_dense4_real_in_panels */
    RUN_WITH(36, mlp_step_update_discriminator_dense4_kernel, (0u), discriminator_leakyReLU3_fake,
        grad_discriminator_dense4_fake_in_panels, discriminator_leakyReLU3_real,
        grad_discriminator_dense4_real_in_panels, adam_discriminator_dense4_kernel_m,
        adam_discriminator_dense4_kernel_v, discriminator_dense4_kernel, TRACE(grad_discriminator_dense4_kernel),
        sums_for_signal_gradient_discriminator_2);
    RUN_WITH(37, mlp_step_update_discriminator_dense3_bias, (0u), sums_for_grad_discriminator_dense3_bias_via_fake,
        sums_for_grad_discriminator_dense3_bias_via_real, adam_discriminator_dense3_bias_m,
        adam_discriminator_dense3_bias_v, discriminator_dense3_bias, TRACE(grad_discriminator_dense3_bias),
        sums_for_signal_gradient_discriminator_3);
    RUN(38, mlp_step_grad_discriminator_dense2_real, grad_discriminator_dense3_real,
        discriminator_dense3_kernel_in_panels, discriminator_leakyReLU2_real, grad_discriminator_dense2_real,
        sums_for_grad_discriminator_dense2_bias_via_real);
    RUN_WITH(39, mlp_step_update_discriminator_dense3_kernel, (0u), discriminator_leakyReLU2_fake,
        grad_discriminator_dense3_fake, discriminator_leakyReLU2_real, grad_discriminator_dense3_real,
        adam_discriminator_dense3_kernel_m, adam_discriminator_dense3_kernel_v, discriminator_dense3_kernel,
        TRACE(grad_discriminator_dense3_kernel), sums_for_signal_gradient_discriminator_4);
    BARRIER; /* for sums_for_grad_discriminator_dense2_bias_via_real */
    RUN_WITH(40, mlp_step_update_discriminator_dense2_bias, (0u), sums_for_grad_discriminator_dense2_bias_via_fake,
        sums_for_grad_discriminator_dense2_bias_via_real, adam_discriminator_dense2_bias_m,
        adam_discriminator_dense2_bias_v, discriminator_dense2_bias, TRACE(grad_discriminator_dense2_bias),
        sums_for_signal_gradient_discriminator_5);
    RUN(41, mlp_step_grad_discriminator_dense1_real, grad_discriminator_dense2_real,
        discriminator_dense2_kernel_in_panels, discriminator_leakyReLU1_real, grad_discriminator_dense1_real,
        sums_for_grad_discriminator_dense1_bias_via_real);
    RUN(42, mlp_step_grad_discriminator_dense2_kernel, grad_discriminator_dense2_kernel, discriminator_leakyReLU1_fake,
        grad_discriminator_dense2_fake, discriminator_leakyReLU1_real, grad_discriminator_dense2_real,
        TRACE(grad_discriminator_dense2_kernel), sums_for_signal_gradient_discriminator_6);
    BARRIER; /* for sums_for_grad_discriminator_dense1_bias_via_real */
    RUN_WITH(43, mlp_step_update_discriminator_dense1_bias, (0u), sums_for_grad_discriminator_dense1_bias_via_fake,
        sums_for_grad_discriminator_dense1_bias_via_real, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias),
        sums_for_signal_gradient_discriminator_7);
    RUN(44, mlp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    RUN(45, mlp_step_grad_discriminator_dense1_kernel, grad_discriminator_dense1_kernel, generator_tanh1,
        grad_discriminator_dense1_fake, INPUT(real), grad_discriminator_dense1_real,
        TRACE(grad_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator_8);
    BARRIER; /* generator_dense4_kernel_in_panels takes the place of grad_discriminator_dense1_fake */

    /* The generator's gradients and its update. */
    RUN(46, mlp_step_pack_generator_dense4_kernel, generator_dense4_kernel, generator_dense4_kernel_in_panels);
    RUN(47, mlp_step_grad_generator_dense4, grad_discriminator_dense1_fake_for_generator,
        discriminator_dense1_kernel_in_panels, generator_tanh1, grad_generator_dense4,
        sums_for_grad_generator_dense4_bias);
    BARRIER; /* for generator_dense4_kernel_in_panels */
    RUN(48, mlp_step_grad_generator_batchNorm3, grad_generator_batchNorm3, grad_generator_dense4,
        generator_dense4_kernel_in_panels, generator_batchNorm3_gamma, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation, sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(49, mlp_step_pack_grad_generator_dense4, grad_generator_dense4, grad_generator_dense4_in_panels);
    BARRIER; /* for grad_generator_dense4_in_panels */
    RUN(50, mlp_step_grad_generator_dense4_kernel, grad_generator_dense4_kernel, generator_batchNorm3,
        grad_generator_dense4_in_panels, TRACE(grad_generator_dense4_kernel), sums_for_signal_gradient_generator);
    RUN_WITH(51, mlp_step_grad_generator_batchNorm3_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm3_inverse_deviation, generator_batchNorm3_inverse_deviation,
        sums_for_grad_generator_batchNorm3_beta, generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_gamma,
        adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v, adam_generator_batchNorm3_beta_m,
        adam_generator_batchNorm3_beta_v, generator_batchNorm3_beta, grad_generator_batchNorm3_centred_via_squares,
        grad_generator_batchNorm3_mean_sum, generator_batchNorm3_gamma_next, sums_for_signal_gradient_generator_2,
        sums_for_signal_gradient_generator_3);
    BARRIER; /* generator_dense3_kernel_in_panels takes the place of grad_generator_dense4_in_panels */
    RUN(52, mlp_step_pack_generator_dense3_kernel, generator_dense3_kernel, generator_dense3_kernel_in_panels);
    RUN(53, mlp_step_grad_generator_dense3, grad_generator_batchNorm3_centred_via_squares, generator_dense3_product,
        generator_dense3_bias, generator_batchNorm3_mean, grad_generator_batchNorm3, generator_batchNorm3_gamma,
        generator_batchNorm3_inverse_deviation, grad_generator_batchNorm3_mean_sum, grad_generator_dense3,
        sums_for_grad_generator_dense3_bias);
    BARRIER; /* for generator_dense3_kernel_in_panels */
    RUN(54, mlp_step_grad_generator_batchNorm2, grad_generator_batchNorm2, grad_generator_dense3,
        generator_dense3_kernel_in_panels, generator_batchNorm2_gamma, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_mean, generator_batchNorm2_inverse_deviation, sums_for_grad_generator_batchNorm2_beta,
        sums_for_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_inverse_deviation);
    BARRIER; /* grad_generator_dense3_kernel takes the place of generator_dense3_kernel_in_panels */
    RUN(55, mlp_step_grad_generator_dense3_kernel, grad_generator_dense3_kernel, generator_batchNorm2,
        grad_generator_dense3, TRACE(grad_generator_dense3_kernel), sums_for_signal_gradient_generator_4);
    RUN_WITH(56, mlp_step_grad_generator_batchNorm2_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        sums_for_grad_generator_batchNorm2_beta, generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_gamma,
        adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v, adam_generator_batchNorm2_beta_m,
        adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta, grad_generator_batchNorm2_centred_via_squares,
        grad_generator_batchNorm2_mean_sum, generator_batchNorm2_gamma_next, sums_for_signal_gradient_generator_5,
        sums_for_signal_gradient_generator_6);
    RUN(57, mlp_step_pack_generator_dense2_kernel, generator_dense2_kernel, generator_dense2_kernel_in_panels);
    BARRIER; /* for grad_generator_batchNorm2_centred_via_squares */
    RUN(58, mlp_step_grad_generator_dense2, grad_generator_batchNorm2_centred_via_squares, generator_dense2_product,
        generator_dense2_bias, generator_batchNorm2_mean, grad_generator_batchNorm2, generator_batchNorm2_gamma,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_mean_sum, grad_generator_dense2,
        sums_for_grad_generator_dense2_bias);
    BARRIER; /* for grad_generator_dense2 */
    RUN(59, mlp_step_grad_generator_batchNorm1, grad_generator_batchNorm1, grad_generator_dense2,
        generator_dense2_kernel_in_panels, generator_batchNorm1_gamma, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    RUN(60, mlp_step_grad_generator_dense2_kernel, grad_generator_dense2_kernel, generator_batchNorm1,
        grad_generator_dense2, TRACE(grad_generator_dense2_kernel), sums_for_signal_gradient_generator_7);
    BARRIER; /* for sums_for_grad_generator_batchNorm1_beta */
    RUN_WITH(61, mlp_step_grad_generator_batchNorm1_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_centred_via_squares,
        grad_generator_batchNorm1_mean_sum, generator_batchNorm1_gamma_next, sums_for_signal_gradient_generator_8,
        sums_for_signal_gradient_generator_9);
    BARRIER; /* for grad_generator_batchNorm1_centred_via_squares */
    RUN(62, mlp_step_grad_generator_dense1, grad_generator_batchNorm1_centred_via_squares, generator_dense1_product,
        generator_dense1_bias, generator_batchNorm1_mean, grad_generator_batchNorm1, generator_batchNorm1_gamma,
        generator_batchNorm1_inverse_deviation, grad_generator_batchNorm1_mean_sum, grad_generator_dense1,
        sums_for_grad_generator_dense1_bias);
    BARRIER; /* for grad_generator_dense1 */
    RUN(63, mlp_step_grad_generator_dense1_kernel, grad_generator_dense1_kernel, noise, grad_generator_dense1,
        TRACE(grad_generator_dense1_kernel), sums_for_signal_gradient_generator_10);

    /* The discriminator's gradients and its update. */
    RUN_WITH(64, mlp_step_update_discriminator_dense1_kernel, (0u), adam_discriminator_dense1_kernel_m,
        grad_discriminator_dense1_kernel, adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel);
    RUN_WITH(65, mlp_step_update_discriminator_dense2_kernel, (0u), adam_discriminator_dense2_kernel_m,
        grad_discriminator_dense2_kernel, adam_discriminator_dense2_kernel_v, discriminator_dense2_kernel);
    BARRIER; /* for grad_generator_dense1_kernel */

    /* The generator's gradients and its update. */
    RUN_WITH(66, mlp_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_kernel, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(67, mlp_step_update_generator_dense1_bias, (0u), sums_for_grad_generator_dense1_bias,
        adam_generator_dense1_bias_m, adam_generator_dense1_bias_v, generator_dense1_bias,
        sums_for_signal_gradient_generator_11);
    RUN_WITH(68, mlp_step_update_generator_dense2_kernel, (0u), adam_generator_dense2_kernel_m,
        grad_generator_dense2_kernel, adam_generator_dense2_kernel_v, generator_dense2_kernel);
    RUN_WITH(69, mlp_step_update_generator_dense2_bias, (0u), sums_for_grad_generator_dense2_bias,
        adam_generator_dense2_bias_m, adam_generator_dense2_bias_v, generator_dense2_bias,
        sums_for_signal_gradient_generator_12);
    RUN_WITH(70, mlp_step_update_generator_dense3_kernel, (0u), adam_generator_dense3_kernel_m,
        grad_generator_dense3_kernel, adam_generator_dense3_kernel_v, generator_dense3_kernel);
    RUN_WITH(71, mlp_step_update_generator_dense3_bias, (0u), sums_for_grad_generator_dense3_bias,
        adam_generator_dense3_bias_m, adam_generator_dense3_bias_v, generator_dense3_bias,
        sums_for_signal_gradient_generator_13);
    RUN_WITH(72, mlp_step_update_generator_dense4_kernel, (0u), adam_generator_dense4_kernel_m,
        grad_generator_dense4_kernel, adam_generator_dense4_kernel_v, generator_dense4_kernel);
    RUN_WITH(73, mlp_step_update_generator_dense4_bias, (0u), sums_for_grad_generator_dense4_bias,
        adam_generator_dense4_bias_m, adam_generator_dense4_bias_v, generator_dense4_bias,
        sums_for_signal_gradient_generator_14, sums_for_signal_movement_generator);

    /* Signals of the training's health. */
    RUN(74, mlp_step_sums_for_signal_spread, discriminator_dense4_real_product, discriminator_dense4_bias,
        signal_spread_, discriminator_dense4_fake_product, sums_for_signal_spread_3, sums_for_signal_spread_4);
    BARRIER; /* for sums_for_signal_spread_3 */
    RUN(75, mlp_step_output_signal_spread, sums_for_signal_spread_3, sums_for_signal_spread_4, signal_spread_,
        signal_separation_, sums_for_signal_gradient_generator_10, sums_for_signal_gradient_generator_11,
        sums_for_signal_gradient_generator_8, sums_for_signal_gradient_generator_9,
        sums_for_signal_gradient_generator_7, sums_for_signal_gradient_generator_12,
        sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_6,
        sums_for_signal_gradient_generator_4, sums_for_signal_gradient_generator_13,
        sums_for_signal_gradient_generator_2, sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator,
        sums_for_signal_gradient_generator_14, sums_for_signal_gradient_discriminator_8,
        sums_for_signal_gradient_discriminator_7, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_5, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_2,
        sums_for_signal_gradient_discriminator, sums_for_signal_movement_generator,
        sums_for_signal_movement_discriminator, OUTPUT(signal_spread), OUTPUT(signal_separation),
        OUTPUT(signal_gradient_generator), OUTPUT(signal_gradient_discriminator), OUTPUT(signal_movement_generator),
        OUTPUT(signal_movement_discriminator));
    RUN(76, mlp_step_sums_for_signal_diversity, INPUT(real), sums_for_signal_diversity_3, sums_for_signal_diversity_4);
    BARRIER; /* for sums_for_signal_diversity_3 */
    RUN(77, mlp_step_sums_for_signal_diversity_2, sums_for_signal_diversity_4, sums_for_signal_diversity_3,
        sums_for_signal_diversity_2, sums_for_signal_diversity, sums_for_signal_diversity_5,
        sums_for_signal_diversity_6);
    BARRIER; /* for sums_for_signal_diversity_5 */
    RUN(78, mlp_step_output_signal_diversity, sums_for_signal_diversity_5, sums_for_signal_diversity_6,
        OUTPUT(signal_diversity));

    /* Only for a trace. */
    if (me->call->trace) RUN(79, mlp_step_trace_fake, generator_tanh1, TRACE(fake));
    if (me->call->trace) RUN(80, mlp_step_trace_grad_generator_dense1_bias, sums_for_grad_generator_dense1_bias,
        TRACE(grad_generator_dense1_bias));
    if (me->call->trace) RUN(81, mlp_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_gamma,
        TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(82, mlp_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(83, mlp_step_trace_grad_generator_dense2_bias, sums_for_grad_generator_dense2_bias,
        TRACE(grad_generator_dense2_bias));
    if (me->call->trace) RUN(84, mlp_step_trace_grad_generator_batchNorm2, sums_for_grad_generator_batchNorm2_gamma,
        TRACE(grad_generator_batchNorm2_gamma));
    if (me->call->trace) RUN(85, mlp_step_trace_grad_generator_batchNorm2, sums_for_grad_generator_batchNorm2_beta,
        TRACE(grad_generator_batchNorm2_beta));
    if (me->call->trace) RUN(86, mlp_step_trace_grad_generator_dense3_bias, sums_for_grad_generator_dense3_bias,
        TRACE(grad_generator_dense3_bias));
    if (me->call->trace) RUN(87, mlp_step_trace_grad_generator_batchNorm3, sums_for_grad_generator_batchNorm3_gamma,
        TRACE(grad_generator_batchNorm3_gamma));
    if (me->call->trace) RUN(88, mlp_step_trace_grad_generator_batchNorm3, sums_for_grad_generator_batchNorm3_beta,
        TRACE(grad_generator_batchNorm3_beta));
    if (me->call->trace) RUN(89, mlp_step_trace_grad_generator_dense4_bias, sums_for_grad_generator_dense4_bias,
        TRACE(grad_generator_dense4_bias));

    /* The generator's gradients and its update. */
    RUN(90, mlp_step_update_generator_batchNorm1_gamma, generator_batchNorm1_gamma_next, generator_batchNorm1_gamma);
    RUN(91, mlp_step_update_generator_batchNorm2_gamma, generator_batchNorm2_gamma_next, generator_batchNorm2_gamma);
    RUN(92, mlp_step_update_generator_batchNorm3_gamma, generator_batchNorm3_gamma_next, generator_batchNorm3_gamma);

    /* The discriminator's gradients and its update. */
    RUN(93, mlp_step_update_discriminator_dense4_bias_2, discriminator_dense4_bias_next, discriminator_dense4_bias);
}

static void mlp_step(const bespoke_call *call) {
    in_parallel(mlp_step_of_thread, call);
}

/* -------------------- generate */

static void mlp_generate_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_product = 2387968,               /* [1][64][128] */
        generator_batchNorm1_inverse_deviation = 2396160, /* [128] */
        generator_batchNorm1 = 2404352,                   /* [1][64][128] */
        generator_dense2_product = 2387968,               /* [1][64][256] */
        generator_batchNorm2_inverse_deviation = 2412544, /* [256] */
        generator_batchNorm2 = 2420736,                   /* [1][64][256] */
        generator_dense3_product = 2387968,               /* [1][64][512] */
        generator_batchNorm3_inverse_deviation = 2437120, /* [512] */
        generator_batchNorm3 = 2438144,                   /* [1][64][512] */
        generator_tanh1 = 2387968,                        /* [1][64][784] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][64] */
        output_image = 0, /* [64][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[10] = {
        {0, generator_dense1_product, 0, 1, 64, 128},
        {1, generator_batchNorm1_inverse_deviation, 8192, 1, 1, 128},
        {2, generator_batchNorm1, 8320, 1, 64, 128},
        {3, generator_dense2_product, 16512, 1, 64, 256},
        {4, generator_batchNorm2_inverse_deviation, 32896, 1, 1, 256},
        {5, generator_batchNorm2, 33152, 1, 64, 256},
        {6, generator_dense3_product, 49536, 1, 64, 512},
        {7, generator_batchNorm3_inverse_deviation, 82304, 1, 1, 512},
        {8, generator_batchNorm3, 82816, 1, 64, 512},
        {9, generator_tanh1, 115584, 1, 64, 784},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, mlp_generate_generator_dense1_product, generator_dense1_product, INPUT(noise), generator_dense1_kernel);
    RUN(1, mlp_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1_product */
    RUN(2, mlp_generate_generator_batchNorm1, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_moving_mean, generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1);
    BARRIER; /* for generator_batchNorm1 */
    RUN(3, mlp_generate_generator_dense2_product, generator_dense2_product, generator_batchNorm1,
        generator_dense2_kernel);
    RUN(4, mlp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_dense2_product */
    RUN(5, mlp_generate_generator_batchNorm2, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2);
    BARRIER; /* for generator_batchNorm2 */
    RUN(6, mlp_generate_generator_dense3_product, generator_dense3_product, generator_batchNorm2,
        generator_dense3_kernel);
    RUN(7, mlp_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER; /* for generator_dense3_product */
    RUN(8, mlp_generate_generator_batchNorm3, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3);
    BARRIER; /* for generator_batchNorm3 */
    RUN(9, mlp_generate_generator_tanh1, generator_batchNorm3, generator_dense4_kernel, generator_dense4_bias,
        generator_tanh1);
    BARRIER; /* for generator_tanh1 */
    RUN(10, mlp_generate_output_image, generator_tanh1, OUTPUT(image));
}

static void mlp_generate(const bespoke_call *call) {
    in_parallel(mlp_generate_of_thread, call);
}

/* -------------------- generate_one */

static void mlp_generate_one_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_product = 2387968,               /* [1][1][128] */
        generator_batchNorm1_inverse_deviation = 2388096, /* [128] */
        generator_batchNorm1 = 2388480,                   /* [1][1][128] */
        generator_dense2_product = 2387968,               /* [1][1][256] */
        generator_batchNorm2_inverse_deviation = 2388224, /* [256] */
        generator_batchNorm2 = 2388992,                   /* [1][1][256] */
        generator_dense3_product = 2387968,               /* [1][1][512] */
        generator_batchNorm3_inverse_deviation = 2388480, /* [512] */
        generator_batchNorm3 = 2388992,                   /* [1][1][512] */
        generator_tanh1 = 2387968,                        /* [1][1][784] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [1][64] */
        output_image = 0, /* [1][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[10] = {
        {0, generator_dense1_product, 0, 1, 1, 128},
        {1, generator_batchNorm1_inverse_deviation, 128, 1, 1, 128},
        {2, generator_batchNorm1, 256, 1, 1, 128},
        {3, generator_dense2_product, 384, 1, 1, 256},
        {4, generator_batchNorm2_inverse_deviation, 640, 1, 1, 256},
        {5, generator_batchNorm2, 896, 1, 1, 256},
        {6, generator_dense3_product, 1152, 1, 1, 512},
        {7, generator_batchNorm3_inverse_deviation, 1664, 1, 1, 512},
        {8, generator_batchNorm3, 2176, 1, 1, 512},
        {9, generator_tanh1, 2688, 1, 1, 784},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, mlp_generate_one_generator_dense1_product, generator_dense1_product, INPUT(noise), generator_dense1_kernel);
    RUN(1, mlp_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1_product */
    RUN(2, mlp_generate_one_generator_batchNorm1, generator_dense1_product, generator_dense1_bias,
        generator_batchNorm1_moving_mean, generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1);
    BARRIER; /* for generator_batchNorm1 */
    RUN(3, mlp_generate_one_generator_dense2_product, generator_dense2_product, generator_batchNorm1,
        generator_dense2_kernel);
    RUN(4, mlp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_dense2_product */
    RUN(5, mlp_generate_one_generator_batchNorm2, generator_dense2_product, generator_dense2_bias,
        generator_batchNorm2_moving_mean, generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2);
    BARRIER; /* for generator_batchNorm2 */
    RUN(6, mlp_generate_one_generator_dense3_product, generator_dense3_product, generator_batchNorm2,
        generator_dense3_kernel);
    RUN(7, mlp_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER; /* for generator_dense3_product */
    RUN(8, mlp_generate_one_generator_batchNorm3, generator_dense3_product, generator_dense3_bias,
        generator_batchNorm3_moving_mean, generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3);
    BARRIER; /* for generator_batchNorm3 */
    RUN(9, mlp_generate_one_generator_tanh1, generator_batchNorm3, generator_dense4_kernel, generator_dense4_bias,
        generator_tanh1);
    BARRIER; /* for generator_tanh1 */
    RUN(10, mlp_generate_one_output_image, generator_tanh1, OUTPUT(image));
}

static void mlp_generate_one(const bespoke_call *call) {
    in_parallel(mlp_generate_one_of_thread, call);
}

/* -------------------- Tables */

static const bespoke_setting mlp_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.9, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "128"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "ea0df76e4fb2e799"},
    {"discriminator", "69fe12225208734d"},
};

static const bespoke_tensor mlp_states[72] = {
    {"generator/dense1/kernel", 0, 0, 2, {64, 128, 1, 1}, 8192, generator_dense1_kernel},
    {"generator/dense1/bias", 0, 0, 1, {128, 1, 1, 1}, 128, generator_dense1_bias},
    {"generator/batchNorm1/gamma", 0, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_gamma},
    {"generator/batchNorm1/beta", 0, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_beta},
    {"generator/dense2/kernel", 0, 0, 2, {128, 256, 1, 1}, 32768, generator_dense2_kernel},
    {"generator/dense2/bias", 0, 0, 1, {256, 1, 1, 1}, 256, generator_dense2_bias},
    {"generator/batchNorm2/gamma", 0, 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_gamma},
    {"generator/batchNorm2/beta", 0, 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_beta},
    {"generator/dense3/kernel", 0, 0, 2, {256, 512, 1, 1}, 131072, generator_dense3_kernel},
    {"generator/dense3/bias", 0, 0, 1, {512, 1, 1, 1}, 512, generator_dense3_bias},
    {"generator/batchNorm3/gamma", 0, 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_gamma},
    {"generator/batchNorm3/beta", 0, 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_beta},
    {"generator/dense4/kernel", 0, 0, 2, {512, 784, 1, 1}, 401408, generator_dense4_kernel},
    {"generator/dense4/bias", 0, 0, 1, {784, 1, 1, 1}, 784, generator_dense4_bias},
    {"generator/batchNorm1/moving_mean", 1, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_moving_mean},
    {"generator/batchNorm1/moving_variance", 1, 0, 1, {128, 1, 1, 1}, 128, generator_batchNorm1_moving_variance},
    {"generator/batchNorm2/moving_mean", 1, 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_moving_mean},
    {"generator/batchNorm2/moving_variance", 1, 0, 1, {256, 1, 1, 1}, 256, generator_batchNorm2_moving_variance},
    {"generator/batchNorm3/moving_mean", 1, 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_moving_mean},
    {"generator/batchNorm3/moving_variance", 1, 0, 1, {512, 1, 1, 1}, 512, generator_batchNorm3_moving_variance},
    {"discriminator/dense1/kernel", 0, 0, 2, {784, 256, 1, 1}, 200704, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 0, 1, {256, 1, 1, 1}, 256, discriminator_dense1_bias},
    {"discriminator/dense2/kernel", 0, 0, 2, {256, 64, 1, 1}, 16384, discriminator_dense2_kernel},
    {"discriminator/dense2/bias", 0, 0, 1, {64, 1, 1, 1}, 64, discriminator_dense2_bias},
    {"discriminator/dense3/kernel", 0, 0, 2, {64, 16, 1, 1}, 1024, discriminator_dense3_kernel},
    {"discriminator/dense3/bias", 0, 0, 1, {16, 1, 1, 1}, 16, discriminator_dense3_bias},
    {"discriminator/dense4/kernel", 0, 0, 2, {16, 1, 1, 1}, 16, discriminator_dense4_kernel},
    {"discriminator/dense4/bias", 0, 0, 1, {1, 1, 1, 1}, 1, discriminator_dense4_bias},
    {"adam/generator/dense1/kernel/m", 2, 0, 2, {64, 128, 1, 1}, 8192, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 0, 2, {64, 128, 1, 1}, 8192, adam_generator_dense1_kernel_v},
    {"adam/generator/dense1/bias/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_dense1_bias_m},
    {"adam/generator/dense1/bias/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_dense1_bias_v},
    {"adam/generator/batchNorm1/gamma/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_gamma_m},
    {"adam/generator/batchNorm1/gamma/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_gamma_v},
    {"adam/generator/batchNorm1/beta/m", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_beta_m},
    {"adam/generator/batchNorm1/beta/v", 2, 0, 1, {128, 1, 1, 1}, 128, adam_generator_batchNorm1_beta_v},
    {"adam/generator/dense2/kernel/m", 2, 0, 2, {128, 256, 1, 1}, 32768, adam_generator_dense2_kernel_m},
    {"adam/generator/dense2/kernel/v", 2, 0, 2, {128, 256, 1, 1}, 32768, adam_generator_dense2_kernel_v},
    {"adam/generator/dense2/bias/m", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_dense2_bias_m},
    {"adam/generator/dense2/bias/v", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_dense2_bias_v},
    {"adam/generator/batchNorm2/gamma/m", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_gamma_m},
    {"adam/generator/batchNorm2/gamma/v", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_gamma_v},
    {"adam/generator/batchNorm2/beta/m", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_beta_m},
    {"adam/generator/batchNorm2/beta/v", 2, 0, 1, {256, 1, 1, 1}, 256, adam_generator_batchNorm2_beta_v},
    {"adam/generator/dense3/kernel/m", 2, 0, 2, {256, 512, 1, 1}, 131072, adam_generator_dense3_kernel_m},
    {"adam/generator/dense3/kernel/v", 2, 0, 2, {256, 512, 1, 1}, 131072, adam_generator_dense3_kernel_v},
    {"adam/generator/dense3/bias/m", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_dense3_bias_m},
    {"adam/generator/dense3/bias/v", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_dense3_bias_v},
    {"adam/generator/batchNorm3/gamma/m", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_gamma_m},
    {"adam/generator/batchNorm3/gamma/v", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_gamma_v},
    {"adam/generator/batchNorm3/beta/m", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_beta_m},
    {"adam/generator/batchNorm3/beta/v", 2, 0, 1, {512, 1, 1, 1}, 512, adam_generator_batchNorm3_beta_v},
    {"adam/generator/dense4/kernel/m", 2, 0, 2, {512, 784, 1, 1}, 401408, adam_generator_dense4_kernel_m},
    {"adam/generator/dense4/kernel/v", 2, 0, 2, {512, 784, 1, 1}, 401408, adam_generator_dense4_kernel_v},
    {"adam/generator/dense4/bias/m", 2, 0, 1, {784, 1, 1, 1}, 784, adam_generator_dense4_bias_m},
    {"adam/generator/dense4/bias/v", 2, 0, 1, {784, 1, 1, 1}, 784, adam_generator_dense4_bias_v},
    {"adam/discriminator/dense1/kernel/m", 2, 0, 2, {784, 256, 1, 1}, 200704, adam_discriminator_dense1_kernel_m},
    {"adam/discriminator/dense1/kernel/v", 2, 0, 2, {784, 256, 1, 1}, 200704, adam_discriminator_dense1_kernel_v},
    {"adam/discriminator/dense1/bias/m", 2, 0, 1, {256, 1, 1, 1}, 256, adam_discriminator_dense1_bias_m},
    {"adam/discriminator/dense1/bias/v", 2, 0, 1, {256, 1, 1, 1}, 256, adam_discriminator_dense1_bias_v},
    {"adam/discriminator/dense2/kernel/m", 2, 0, 2, {256, 64, 1, 1}, 16384, adam_discriminator_dense2_kernel_m},
    {"adam/discriminator/dense2/kernel/v", 2, 0, 2, {256, 64, 1, 1}, 16384, adam_discriminator_dense2_kernel_v},
    {"adam/discriminator/dense2/bias/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_discriminator_dense2_bias_m},
    {"adam/discriminator/dense2/bias/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_discriminator_dense2_bias_v},
    {"adam/discriminator/dense3/kernel/m", 2, 0, 2, {64, 16, 1, 1}, 1024, adam_discriminator_dense3_kernel_m},
    {"adam/discriminator/dense3/kernel/v", 2, 0, 2, {64, 16, 1, 1}, 1024, adam_discriminator_dense3_kernel_v},
    {"adam/discriminator/dense3/bias/m", 2, 0, 1, {16, 1, 1, 1}, 16, adam_discriminator_dense3_bias_m},
    {"adam/discriminator/dense3/bias/v", 2, 0, 1, {16, 1, 1, 1}, 16, adam_discriminator_dense3_bias_v},
    {"adam/discriminator/dense4/kernel/m", 2, 0, 2, {16, 1, 1, 1}, 16, adam_discriminator_dense4_kernel_m},
    {"adam/discriminator/dense4/kernel/v", 2, 0, 2, {16, 1, 1, 1}, 16, adam_discriminator_dense4_kernel_v},
    {"adam/discriminator/dense4/bias/m", 2, 0, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense4_bias_m},
    {"adam/discriminator/dense4/bias/v", 2, 0, 1, {1, 1, 1, 1}, 1, adam_discriminator_dense4_bias_v},
};

static const bespoke_kernel mlp_initialise_kernels[1] = {
    {"mlp_initialise_states", "", 0.0, 0.0, 9551692.0},
};

static const bespoke_tensor mlp_step_inputs[1] = {
    {"real", 3, 0, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor mlp_step_outputs[12] = {
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"score/real", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"score/fake", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/sign", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/spread", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/separation", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/diversity", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/gradient/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/gradient/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/movement/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
    {"signal/movement/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 0},
};

static const bespoke_tensor mlp_step_traced[28] = {
    {"noise", 3, 0, 2, {128, 64, 1, 1}, 8192, 0},
    {"fake", 3, 0, 4, {128, 28, 28, 1}, 100352, 8192},
    {"logits/real", 3, 0, 2, {128, 1, 1, 1}, 128, 108544},
    {"logits/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 108672},
    {"grad/discriminator/dense1/kernel", 3, 0, 2, {784, 256, 1, 1}, 200704, 108800},
    {"grad/discriminator/dense1/bias", 3, 0, 1, {256, 1, 1, 1}, 256, 309504},
    {"grad/discriminator/dense2/kernel", 3, 0, 2, {256, 64, 1, 1}, 16384, 309760},
    {"grad/discriminator/dense2/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 326144},
    {"grad/discriminator/dense3/kernel", 3, 0, 2, {64, 16, 1, 1}, 1024, 326208},
    {"grad/discriminator/dense3/bias", 3, 0, 1, {16, 1, 1, 1}, 16, 327232},
    {"grad/discriminator/dense4/kernel", 3, 0, 2, {16, 1, 1, 1}, 16, 327248},
    {"grad/discriminator/dense4/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 327264},
    {"grad/generator/dense1/kernel", 3, 0, 2, {64, 128, 1, 1}, 8192, 327280},
    {"grad/generator/dense1/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 335472},
    {"grad/generator/batchNorm1/gamma", 3, 0, 1, {128, 1, 1, 1}, 128, 335600},
    {"grad/generator/batchNorm1/beta", 3, 0, 1, {128, 1, 1, 1}, 128, 335728},
    {"grad/generator/dense2/kernel", 3, 0, 2, {128, 256, 1, 1}, 32768, 335856},
    {"grad/generator/dense2/bias", 3, 0, 1, {256, 1, 1, 1}, 256, 368624},
    {"grad/generator/batchNorm2/gamma", 3, 0, 1, {256, 1, 1, 1}, 256, 368880},
    {"grad/generator/batchNorm2/beta", 3, 0, 1, {256, 1, 1, 1}, 256, 369136},
    {"grad/generator/dense3/kernel", 3, 0, 2, {256, 512, 1, 1}, 131072, 369392},
    {"grad/generator/dense3/bias", 3, 0, 1, {512, 1, 1, 1}, 512, 500464},
    {"grad/generator/batchNorm3/gamma", 3, 0, 1, {512, 1, 1, 1}, 512, 500976},
    {"grad/generator/batchNorm3/beta", 3, 0, 1, {512, 1, 1, 1}, 512, 501488},
    {"grad/generator/dense4/kernel", 3, 0, 2, {512, 784, 1, 1}, 401408, 502000},
    {"grad/generator/dense4/bias", 3, 0, 1, {784, 1, 1, 1}, 784, 903408},
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 904192},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 904208},
};

static const bespoke_tensor mlp_step_kept[59] = {
    {"noise", 3, 0, 2, {128, 64, 1, 1}, 8192, 0},
    {"generator/dense1/product", 3, 0, 2, {128, 128, 1, 1}, 16384, 8192},
    {"generator/batchNorm1/mean", 3, 0, 1, {128, 1, 1, 1}, 128, 24576},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 24704},
    {"generator/batchNorm1", 3, 0, 2, {128, 128, 1, 1}, 16384, 24832},
    {"generator/dense2/product", 3, 0, 2, {128, 256, 1, 1}, 32768, 41216},
    {"generator/batchNorm2/mean", 3, 0, 1, {256, 1, 1, 1}, 256, 73984},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {256, 1, 1, 1}, 256, 74240},
    {"generator/batchNorm2", 3, 0, 2, {128, 256, 1, 1}, 32768, 74496},
    {"generator/dense3/product", 3, 0, 2, {128, 512, 1, 1}, 65536, 107264},
    {"generator/batchNorm3/mean", 3, 0, 1, {512, 1, 1, 1}, 512, 172800},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {512, 1, 1, 1}, 512, 173312},
    {"generator/batchNorm3", 3, 0, 2, {128, 512, 1, 1}, 65536, 173824},
    {"generator/tanh1", 3, 0, 2, {128, 784, 1, 1}, 100352, 239360},
    {"discriminator/leakyReLU1/real", 3, 0, 2, {128, 256, 1, 1}, 32768, 339712},
    {"discriminator/leakyReLU2/real", 3, 0, 2, {128, 64, 1, 1}, 8192, 372480},
    {"discriminator/leakyReLU3/real", 3, 0, 2, {128, 16, 1, 1}, 2048, 380672},
    {"discriminator/dense4/real/product", 3, 0, 2, {128, 1, 1, 1}, 128, 382720},
    {"grad/discriminator/dense4/real", 3, 0, 2, {128, 1, 1, 1}, 128, 382848},
    {"discriminator/leakyReLU1/fake", 3, 0, 2, {128, 256, 1, 1}, 32768, 382976},
    {"discriminator/leakyReLU2/fake", 3, 0, 2, {128, 64, 1, 1}, 8192, 415744},
    {"discriminator/leakyReLU3/fake", 3, 0, 2, {128, 16, 1, 1}, 2048, 423936},
    {"unscaled grad/discriminator/dense3/fake", 3, 0, 2, {128, 16, 1, 1}, 2048, 425984},
    {"discriminator/dense4/fake/product", 3, 0, 2, {128, 1, 1, 1}, 128, 428032},
    {"grad/discriminator/dense4/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 428160},
    {"grad/discriminator/dense4/fake for generator", 3, 0, 2, {128, 1, 1, 1}, 128, 428288},
    {"signal/spread", 3, 0, 0, {1, 1, 1, 1}, 1, 428416},
    {"signal/separation", 3, 0, 0, {1, 1, 1, 1}, 1, 428432},
    {"discriminator/dense4/bias/next", 3, 0, 1, {1, 1, 1, 1}, 1, 428448},
    {"grad/discriminator/dense3/fake", 3, 0, 2, {128, 16, 1, 1}, 2048, 428464},
    {"unscaled grad/discriminator/dense2/fake", 3, 0, 2, {128, 64, 1, 1}, 8192, 430512},
    {"grad/discriminator/dense2/fake", 3, 0, 2, {128, 64, 1, 1}, 8192, 438704},
    {"grad/discriminator/dense1/fake", 3, 0, 2, {128, 256, 1, 1}, 32768, 446896},
    {"grad/discriminator/dense1/fake for generator", 3, 0, 2, {128, 256, 1, 1}, 32768, 479664},
    {"grad/discriminator/dense3/real", 3, 0, 2, {128, 16, 1, 1}, 2048, 512432},
    {"grad/discriminator/dense2/real", 3, 0, 2, {128, 64, 1, 1}, 8192, 514480},
    {"grad/discriminator/dense1/real", 3, 0, 2, {128, 256, 1, 1}, 32768, 522672},
    {"grad/discriminator/dense2/kernel", 3, 0, 2, {256, 64, 1, 1}, 16384, 555440},
    {"grad/discriminator/dense1/kernel", 3, 0, 2, {784, 256, 1, 1}, 200704, 571824},
    {"grad/generator/dense4", 3, 0, 2, {128, 784, 1, 1}, 100352, 772528},
    {"grad/generator/batchNorm3", 3, 0, 2, {128, 512, 1, 1}, 65536, 872880},
    {"grad/generator/dense4/kernel", 3, 0, 2, {512, 784, 1, 1}, 401408, 938416},
    {"grad/generator/batchNorm3/centred via squares", 3, 0, 1, {512, 1, 1, 1}, 512, 1339824},
    {"grad/generator/batchNorm3/mean_sum", 3, 0, 1, {512, 1, 1, 1}, 512, 1340336},
    {"generator/batchNorm3/gamma/next", 3, 0, 1, {512, 1, 1, 1}, 512, 1340848},
    {"grad/generator/dense3", 3, 0, 2, {128, 512, 1, 1}, 65536, 1341360},
    {"grad/generator/batchNorm2", 3, 0, 2, {128, 256, 1, 1}, 32768, 1406896},
    {"grad/generator/dense3/kernel", 3, 0, 2, {256, 512, 1, 1}, 131072, 1439664},
    {"grad/generator/batchNorm2/centred via squares", 3, 0, 1, {256, 1, 1, 1}, 256, 1570736},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 1, {256, 1, 1, 1}, 256, 1570992},
    {"generator/batchNorm2/gamma/next", 3, 0, 1, {256, 1, 1, 1}, 256, 1571248},
    {"grad/generator/dense2", 3, 0, 2, {128, 256, 1, 1}, 32768, 1571504},
    {"grad/generator/batchNorm1", 3, 0, 2, {128, 128, 1, 1}, 16384, 1604272},
    {"grad/generator/dense2/kernel", 3, 0, 2, {128, 256, 1, 1}, 32768, 1620656},
    {"grad/generator/batchNorm1/centred via squares", 3, 0, 1, {128, 1, 1, 1}, 128, 1653424},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 1, {128, 1, 1, 1}, 128, 1653552},
    {"generator/batchNorm1/gamma/next", 3, 0, 1, {128, 1, 1, 1}, 128, 1653680},
    {"grad/generator/dense1", 3, 0, 2, {128, 128, 1, 1}, 16384, 1653808},
    {"grad/generator/dense1/kernel", 3, 0, 2, {64, 128, 1, 1}, 8192, 1670192},
};

static const bespoke_kernel mlp_step_kernels[94] = {
    {"mlp_step_noise", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 32768.0},
    {"mlp_step_generator_dense1_product", "BespokeZoo/MLP.swift:13", 2097152.0, 2097152.0, 131584.0},
    {"mlp_step_generator_batchNorm1_mean_and_moving_mean", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_sums_for_generator_batchNorm1_variance_sum", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 66560.0},
    {"mlp_step_generator_batchNorm1_inverse_deviation_and_moving_variance", "BespokeZoo/MLP.swift:15",
     0.0, 0.0, 2048.0},
    {"mlp_step_generator_batchNorm1", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 133632.0},
    {"mlp_step_generator_dense2_product", "BespokeZoo/MLP.swift:13", 8388608.0, 8388608.0, 328704.0},
    {"mlp_step_generator_batchNorm2_mean_and_moving_mean", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_sums_for_generator_batchNorm2_variance_sum", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 133120.0},
    {"mlp_step_generator_batchNorm2_inverse_deviation_and_moving_variance", "BespokeZoo/MLP.swift:15",
     0.0, 0.0, 4096.0},
    {"mlp_step_generator_batchNorm2", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 267264.0},
    {"mlp_step_generator_dense3_product", "BespokeZoo/MLP.swift:13", 33554432.0, 33554432.0, 919552.0},
    {"mlp_step_generator_batchNorm3_mean_and_moving_mean", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 8192.0},
    {"mlp_step_sums_for_generator_batchNorm3_variance_sum", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 266240.0},
    {"mlp_step_generator_batchNorm3_inverse_deviation_and_moving_variance", "BespokeZoo/MLP.swift:15",
     0.0, 0.0, 8192.0},
    {"mlp_step_generator_batchNorm3", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 534528.0},
    {"mlp_step_generator_tanh1", "BespokeZoo/MLP.swift:17", 102760448.0, 102760448.0, 2272320.0},
    {"mlp_step_discriminator_leakyReLU1_real", "BespokeZoo/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_leakyReLU2_real", "BespokeZoo/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_discriminator_leakyReLU3_real", "BespokeZoo/MLP.swift:27", 262144.0, 262144.0, 45120.0},
    {"mlp_step_discriminator_dense4_real_product", "BespokeZoo/MLP.swift:30", 4096.0, 4096.0, 9284.0},
    {"mlp_step_discriminator_leakyReLU1_fake", "BespokeZoo/MLP.swift:27", 51380224.0, 51380224.0, 1336320.0},
    {"mlp_step_discriminator_leakyReLU2_fake", "BespokeZoo/MLP.swift:27", 4194304.0, 4194304.0, 229632.0},
    {"mlp_step_unscaled_grad_discriminator_dense3_fake", "BespokeZoo/MLP.swift:27", 262144.0, 262144.0, 53376.0},
    {"mlp_step_discriminator_dense4_fake_product", "BespokeZoo/MLP.swift:30", 4096.0, 4096.0, 9796.0},
    {"mlp_step_signal_separation", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 60.0},
    {"mlp_step_update_discriminator_dense4_bias", "BespokeZoo/MLP.swift:30", 0.0, 0.0, 32.0},
    {"mlp_step_pack_grad_discriminator_dense4_fake", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_pack_discriminator_dense3_kernel", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_grad_discriminator_dense3_fake", "BespokeZoo/MLP.swift:28", 0.0, 0.0, 16960.0},
    {"mlp_step_pack_discriminator_dense2_kernel", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 131072.0},
    {"mlp_step_grad_discriminator_dense2_fake", "BespokeZoo/MLP.swift:27", 262144.0, 262144.0, 111104.0},
    {"mlp_step_pack_discriminator_dense4_kernel", "BespokeZoo/MLP.swift:30", 0.0, 0.0, 128.0},
    {"mlp_step_grad_discriminator_dense1_fake_for_generator", "BespokeZoo/MLP.swift:27",
     4194304.0, 4194304.0, 492544.0},
    {"mlp_step_grad_discriminator_dense3_real", "BespokeZoo/MLP.swift:30", 4096.0, 4096.0, 16960.0},
    {"mlp_step_pack_grad_discriminator_dense4_real", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 1024.0},
    {"mlp_step_update_discriminator_dense4_kernel", "BespokeZoo/MLP.swift:30", 8192.0, 8192.0, 17792.0},
    {"mlp_step_update_discriminator_dense3_bias", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 512.0},
    {"mlp_step_grad_discriminator_dense2_real", "BespokeZoo/MLP.swift:27", 262144.0, 262144.0, 77824.0},
    {"mlp_step_update_discriminator_dense3_kernel", "BespokeZoo/MLP.swift:27", 524288.0, 524288.0, 106496.0},
    {"mlp_step_update_discriminator_dense2_bias", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 2048.0},
    {"mlp_step_grad_discriminator_dense1_real", "BespokeZoo/MLP.swift:27", 4194304.0, 4194304.0, 360448.0},
    {"mlp_step_grad_discriminator_dense2_kernel", "BespokeZoo/MLP.swift:27", 8388608.0, 8388608.0, 393216.0},
    {"mlp_step_update_discriminator_dense1_bias", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 8192.0},
    {"mlp_step_pack_discriminator_dense1_kernel", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 1605632.0},
    {"mlp_step_grad_discriminator_dense1_kernel", "BespokeZoo/MLP.swift:27", 102760448.0, 102760448.0, 1867776.0},
    {"mlp_step_pack_generator_dense4_kernel", "BespokeZoo/MLP.swift:17", 0.0, 0.0, 3211264.0},
    {"mlp_step_grad_generator_dense4", "BespokeZoo/MLP.swift:27", 51380224.0, 51380224.0, 1736704.0},
    {"mlp_step_grad_generator_batchNorm3", "BespokeZoo/MLP.swift:17", 102760448.0, 102760448.0, 2539520.0},
    {"mlp_step_pack_grad_generator_dense4", "BespokeZoo/MLP.swift:18", 0.0, 0.0, 802816.0},
    {"mlp_step_grad_generator_dense4_kernel", "BespokeZoo/MLP.swift:17", 102760448.0, 102760448.0, 2269184.0},
    {"mlp_step_grad_generator_batchNorm3_mean_sum_and_update", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 36864.0},
    {"mlp_step_pack_generator_dense3_kernel", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 1048576.0},
    {"mlp_step_grad_generator_dense3", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 798720.0},
    {"mlp_step_grad_generator_batchNorm2", "BespokeZoo/MLP.swift:13", 33554432.0, 33554432.0, 1052672.0},
    {"mlp_step_grad_generator_dense3_kernel", "BespokeZoo/MLP.swift:13", 33554432.0, 33554432.0, 917504.0},
    {"mlp_step_grad_generator_batchNorm2_mean_sum_and_update", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 18432.0},
    {"mlp_step_pack_generator_dense2_kernel", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 262144.0},
    {"mlp_step_grad_generator_dense2", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 399360.0},
    {"mlp_step_grad_generator_batchNorm1", "BespokeZoo/MLP.swift:13", 8388608.0, 8388608.0, 395264.0},
    {"mlp_step_grad_generator_dense2_kernel", "BespokeZoo/MLP.swift:13", 8388608.0, 8388608.0, 327680.0},
    {"mlp_step_grad_generator_batchNorm1_mean_sum_and_update", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 9216.0},
    {"mlp_step_grad_generator_dense1", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 199680.0},
    {"mlp_step_grad_generator_dense1_kernel", "BespokeZoo/MLP.swift:13", 2097152.0, 2097152.0, 131072.0},
    {"mlp_step_update_discriminator_dense1_kernel", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 5619712.0},
    {"mlp_step_update_discriminator_dense2_kernel", "BespokeZoo/MLP.swift:27", 0.0, 0.0, 458752.0},
    {"mlp_step_update_generator_dense1_kernel", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 229376.0},
    {"mlp_step_update_generator_dense1_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 3584.0},
    {"mlp_step_update_generator_dense2_kernel", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 917504.0},
    {"mlp_step_update_generator_dense2_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 7168.0},
    {"mlp_step_update_generator_dense3_kernel", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 3670016.0},
    {"mlp_step_update_generator_dense3_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 14336.0},
    {"mlp_step_update_generator_dense4_kernel", "BespokeZoo/MLP.swift:17", 0.0, 0.0, 11239424.0},
    {"mlp_step_update_generator_dense4_bias", "BespokeZoo/MLP.swift:17", 0.0, 0.0, 21952.0},
    {"mlp_step_sums_for_signal_spread", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 1032.0},
    {"mlp_step_output_signal_spread", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 52.0},
    {"mlp_step_sums_for_signal_diversity", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 401408.0},
    {"mlp_step_sums_for_signal_diversity_2", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 12544.0},
    {"mlp_step_output_signal_diversity", "BespokeZoo/MLP.swift:7", 0.0, 0.0, 12.0},
    {"mlp_step_trace_fake", "BespokeZoo/MLP.swift:19", 0.0, 0.0, 401408.0},
    {"mlp_step_trace_grad_generator_dense1_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_batchNorm1_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_batchNorm1_beta", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 512.0},
    {"mlp_step_trace_grad_generator_dense2_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_batchNorm2_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_batchNorm2_beta", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_trace_grad_generator_dense3_bias", "BespokeZoo/MLP.swift:13", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_batchNorm3_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_batchNorm3_beta", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_trace_grad_generator_dense4_bias", "BespokeZoo/MLP.swift:17", 0.0, 0.0, 3136.0},
    {"mlp_step_update_generator_batchNorm1_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_step_update_generator_batchNorm2_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_step_update_generator_batchNorm3_gamma", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_step_update_discriminator_dense4_bias_2", "BespokeZoo/MLP.swift:30", 0.0, 0.0, 8.0},
};

static const bespoke_tensor mlp_generate_inputs[1] = {
    {"noise", 3, 0, 2, {64, 64, 1, 1}, 4096, 0},
};

static const bespoke_tensor mlp_generate_outputs[1] = {
    {"image", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor mlp_generate_kept[10] = {
    {"generator/dense1/product", 3, 0, 2, {64, 128, 1, 1}, 8192, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 8192},
    {"generator/batchNorm1", 3, 0, 2, {64, 128, 1, 1}, 8192, 8320},
    {"generator/dense2/product", 3, 0, 2, {64, 256, 1, 1}, 16384, 16512},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {256, 1, 1, 1}, 256, 32896},
    {"generator/batchNorm2", 3, 0, 2, {64, 256, 1, 1}, 16384, 33152},
    {"generator/dense3/product", 3, 0, 2, {64, 512, 1, 1}, 32768, 49536},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {512, 1, 1, 1}, 512, 82304},
    {"generator/batchNorm3", 3, 0, 2, {64, 512, 1, 1}, 32768, 82816},
    {"generator/tanh1", 3, 0, 2, {64, 784, 1, 1}, 50176, 115584},
};

static const bespoke_kernel mlp_generate_kernels[11] = {
    {"mlp_generate_generator_dense1_product", "BespokeZoo/MLP.swift:13", 1048576.0, 1048576.0, 81920.0},
    {"mlp_generate_generator_batchNorm1_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_generate_generator_batchNorm1", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 68096.0},
    {"mlp_generate_generator_dense2_product", "BespokeZoo/MLP.swift:13", 4194304.0, 4194304.0, 229376.0},
    {"mlp_generate_generator_batchNorm2_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_generator_batchNorm2", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 136192.0},
    {"mlp_generate_generator_dense3_product", "BespokeZoo/MLP.swift:13", 16777216.0, 16777216.0, 720896.0},
    {"mlp_generate_generator_batchNorm3_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_generator_batchNorm3", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 272384.0},
    {"mlp_generate_generator_tanh1", "BespokeZoo/MLP.swift:17", 51380224.0, 51380224.0, 1940544.0},
    {"mlp_generate_output_image", "BespokeZoo/MLP.swift:19", 0.0, 0.0, 401408.0},
};

static const bespoke_tensor mlp_generate_one_inputs[1] = {
    {"noise", 3, 0, 2, {1, 64, 1, 1}, 64, 0},
};

static const bespoke_tensor mlp_generate_one_outputs[1] = {
    {"image", 3, 0, 4, {1, 28, 28, 1}, 784, 0},
};

static const bespoke_tensor mlp_generate_one_kept[10] = {
    {"generator/dense1/product", 3, 0, 2, {1, 128, 1, 1}, 128, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 128},
    {"generator/batchNorm1", 3, 0, 2, {1, 128, 1, 1}, 128, 256},
    {"generator/dense2/product", 3, 0, 2, {1, 256, 1, 1}, 256, 384},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {256, 1, 1, 1}, 256, 640},
    {"generator/batchNorm2", 3, 0, 2, {1, 256, 1, 1}, 256, 896},
    {"generator/dense3/product", 3, 0, 2, {1, 512, 1, 1}, 512, 1152},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {512, 1, 1, 1}, 512, 1664},
    {"generator/batchNorm3", 3, 0, 2, {1, 512, 1, 1}, 512, 2176},
    {"generator/tanh1", 3, 0, 2, {1, 784, 1, 1}, 784, 2688},
};

static const bespoke_kernel mlp_generate_one_kernels[11] = {
    {"mlp_generate_one_generator_dense1_product", "BespokeZoo/MLP.swift:13", 16384.0, 16384.0, 33536.0},
    {"mlp_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 1024.0},
    {"mlp_generate_one_generator_batchNorm1", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 3584.0},
    {"mlp_generate_one_generator_dense2_product", "BespokeZoo/MLP.swift:13", 65536.0, 65536.0, 132608.0},
    {"mlp_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 2048.0},
    {"mlp_generate_one_generator_batchNorm2", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 7168.0},
    {"mlp_generate_one_generator_dense3_product", "BespokeZoo/MLP.swift:13", 262144.0, 262144.0, 527360.0},
    {"mlp_generate_one_generator_batchNorm3_inverse_deviation", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 4096.0},
    {"mlp_generate_one_generator_batchNorm3", "BespokeZoo/MLP.swift:15", 0.0, 0.0, 14336.0},
    {"mlp_generate_one_generator_tanh1", "BespokeZoo/MLP.swift:17", 802816.0, 802816.0, 1613952.0},
    {"mlp_generate_one_output_image", "BespokeZoo/MLP.swift:19", 0.0, 0.0, 6272.0},
};

static const bespoke_entry mlp_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = mlp_initialise,
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
        .kernels = mlp_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "6261540b63897bcb",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 128,
        .move = 0,
        .interval = 1,
        .name = "step",
        .run = mlp_step,
        .inputs = mlp_step_inputs,
        .input_count = 1,
        .outputs = mlp_step_outputs,
        .output_count = 12,
        .traced = mlp_step_traced,
        .traced_count = 28,
        .trace_floats = 904224,
        .kept = mlp_step_kept,
        .kept_count = 59,
        .kept_floats = 1678384,
        .kernels = mlp_step_kernels,
        .kernel_count = 94,
        .flops = 721965056.0,
        .nominal_flops = 721965056.0,
        .fingerprint = "df5960b13df260f9",
    },
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = mlp_generate,
        .inputs = mlp_generate_inputs,
        .input_count = 1,
        .outputs = mlp_generate_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_generate_kept,
        .kept_count = 10,
        .kept_floats = 165760,
        .kernels = mlp_generate_kernels,
        .kernel_count = 11,
        .flops = 73400320.0,
        .nominal_flops = 73400320.0,
        .fingerprint = "13b0d870168722ee",
    },
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = mlp_generate_one,
        .inputs = mlp_generate_one_inputs,
        .input_count = 1,
        .outputs = mlp_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = mlp_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 3472,
        .kernels = mlp_generate_one_kernels,
        .kernel_count = 11,
        .flops = 1146880.0,
        .nominal_flops = 1146880.0,
        .fingerprint = "16a75e7548775403",
    },
};

static const uint64_t mlp_lowering = 0xcac7f07b2aa2cfeau;

static const bespoke_part mlp_parts[] = {
    {"MLP.c", &mlp_lowering},
    #ifdef BESPOKE_HAS_AVX512
    {"MLP_avx512.c", &mlp_kernels_avx512.lowering},
    #endif
    #ifdef BESPOKE_HAS_AVX2
    {"MLP_avx2.c", &mlp_kernels_avx2.lowering},
    #endif
    #ifdef BESPOKE_HAS_NEON
    {"MLP_neon.c", &mlp_kernels_neon.lowering},
    #endif
    #ifdef BESPOKE_HAS_BASELINE
    {"MLP_baseline.c", &mlp_kernels_baseline.lowering},
    #endif
};

const bespoke_program mlp_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "mlp",
    .source = "BespokeZoo/MLP.swift",
    .fingerprint = "ec9634edce20eb4b",
    .update_order = "simultaneous",
    .parts = mlp_parts,
    .part_count = sizeof mlp_parts / sizeof *mlp_parts,
    .batch = 128,
    .real_batches = 1,
    .latent = 64,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .settings = mlp_settings,
    .setting_count = 10,
    .states = mlp_states,
    .state_count = 72,
    .state_floats = 2387968,
    .arena_floats = ARENA_FLOATS + MEETING_FLOATS,
    .scratch_floats = CLAIMS_FLOATS + SCRATCH_FLOATS,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = mlp_entries,
    .entry_count = 4,
};
