/* The program cdcgan, made by bespokec from BespokeZoo/CDCGAN.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in CDCGAN_kernels.h, how the list is run in bespoke_driver.h.
 *
 * At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of
 * 33470064 floats (128 MiB): the states in the first 9491984, what an entry needs for a while
 * behind them, several values in one place if they are not needed at the same time. */
#include "CDCGAN_program.h"

#define KERNELS cdcgan_kernels
#define MOST_OPERANDS 60
#define MOST_RUNS 11
#define ARENA_FLOATS 33470064
#define SCRATCH_FLOATS 34048
#include "bespoke_driver.h"

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

static void cdcgan_initialise_of_thread(worker *me) {
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
    in_parallel(cdcgan_initialise_of_thread, call);
}

/* -------------------- step */

static void cdcgan_step_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        label = 9491984,                                                  /* [1][128][1] */
        generator_embedding1_embeddings_in_panels = 9511184,              /* [1][2][10][32] */
        generator_embedding1_one_hot = 33257744,                          /* [1][128][10] */
        discriminator_embedding1_real_one_hot = 33259024,                 /* [1][128][10] */
        generator_embedding1 = 9504784,                                   /* [1][128][50] */
        noise = 9491984,                                                  /* [1][128][100] */
        generator_concat1 = 30149232,                                     /* [1][128][150] */
        generator_dense1 = 9491984,                                       /* [49][128][256] */
        sums_for_generator_batchNorm1_mean_sum = 11097616,                /* [49][256] */
        generator_batchNorm1_mean = 30169008,                             /* [12544] */
        sums_for_generator_batchNorm1_variance_sum = 11097616,            /* [49][256] */
        generator_batchNorm1_inverse_deviation = 30181552,                /* [12544] */
        generator_leakyReLU1 = 11097616,                                  /* [49][128][256] */
        generator_convTranspose1_kernel_in_panels = 23784240,             /* [25][4][256][32] */
        transformed_generator_reshape1 = 12703248,                        /* [169][32768] */
        transformed_generator_convTranspose1_kernel = 18243744,           /* [169][32768] */
        products_of_generator_convTranspose1 = 23784240,                  /* [169][128][128] */
        generator_convTranspose1 = 17520144,                              /* [49][128][128] */
        sums_for_generator_batchNorm2_mean_sum = 12703248,                /* [49][128] */
        generator_batchNorm2_mean = 33257616,                             /* [128] */
        sums_for_generator_batchNorm2_variance_sum = 12703248,            /* [49][128] */
        generator_batchNorm2_inverse_deviation = 33265968,                /* [128] */
        generator_leakyReLU2 = 18322960,                                  /* [49][128][128] */
        generator_convTranspose2_kernel_in_panels = 17306336,             /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 15666336,                      /* [100][16384] */
        transformed_generator_convTranspose2_kernel = 12703248,           /* [361][8192] */
        products_of_generator_convTranspose2 = 19125776,                  /* [361][128][64] */
        generator_convTranspose2 = 12703248,                              /* [196][128][64] */
        sums_for_generator_batchNorm3_mean_sum = 14308880,                /* [196][64] */
        generator_batchNorm3_mean = 30168432,                             /* [64] */
        sums_for_generator_batchNorm3_variance_sum = 14308880,            /* [196][64] */
        generator_batchNorm3_inverse_deviation = 30168624,                /* [64] */
        generator_convTranspose3_kernel_in_panels = 16544848,             /* [1][1][64][32] */
        generator_leakyReLU3 = 14308880,                                  /* [196][128][64] */
        products_of_generator_convTranspose3 = 15914512,                  /* [196][128][25] */
        discriminator_embedding1_embeddings_in_panels = 25051952,         /* [784][1][10][16] */
        generator_tanh1 = 33157216,                                       /* [784][128][1] */
        sums_for_signal_diversity = 33264400,                             /* [784][1] */
        sums_for_signal_diversity_2 = 33265184,                           /* [784][1] */
        discriminator_embedding1_real = 16115216,                         /* [784][128][1] */
        discriminator_concat1_real = 15914512,                            /* [784][128][2] */
        discriminator_conv1_kernel_in_panels = 25177392,                  /* [5][2][10][32] */
        discriminator_concat1_real_in_planes = 25300128,                  /* [31][31][2][128] */
        discriminator_dropout1_real = 15914512,                           /* [196][128][64] */
        discriminator_conv2_kernel_in_panels = 25546144,                  /* [25][4][64][32] */
        transformed_discriminator_dropout1_real = 22088864,               /* [361][8192] */
        transformed_discriminator_conv2_kernel = 19125776,                /* [361][8192] */
        products_of_discriminator_conv2_real_product = 25546144,          /* [100][128][128] */
        discriminator_conv2_real_product = 22088864,                      /* [49][128][128] */
        discriminator_dense1_kernel_in_panels = 28509232,                 /* [49][1][128][1] */
        discriminator_dropout2_real = 23694496,                           /* [49][128][128] */
        discriminator_dense1_real_product = 30168496,                     /* [1][128][1] */
        grad_discriminator_dense1_real = 30114992,                        /* [1][128][1] */
        sums_for_score_real = 28515504,                                   /* [1][1] */
        sums_for_loss_discriminator_real = 28515520,                      /* [1][1] */
        sums_for_grad_discriminator_dense1_bias_via_real = 28515536,      /* [1][1] */
        sums_for_signal_sign = 28515552,                                  /* [1][1] */
        sums_for_signal_spread = 28515568,                                /* [1][1] */
        discriminator_embedding1_fake = 22289568,                         /* [784][128][1] */
        discriminator_concat1_fake = 22088864,                            /* [784][128][2] */
        discriminator_concat1_fake_in_planes = 32041072,                  /* [31][31][2][128] */
        discriminator_dropout1_fake = 22088864,                           /* [196][128][64] */
        transformed_discriminator_dropout1_fake = 25546144,               /* [361][8192] */
        products_of_discriminator_conv2_fake_product = 30194096,          /* [100][128][128] */
        discriminator_conv2_fake_product = 19928592,                      /* [49][128][128] */
        discriminator_dropout2_fake = 24497312,                           /* [49][128][128] */
        unscaled_grad_discriminator_conv2_fake = 19125776,                /* [49][128][128] */
        discriminator_dense1_fake_product = 30168880,                     /* [1][128][1] */
        grad_discriminator_dense1_fake = 30115120,                        /* [1][128][1] */
        grad_discriminator_dense1_fake_for_generator = 30114864,          /* [1][128][1] */
        sums_for_score_fake = 19934864,                                   /* [1][1] */
        sums_for_loss_discriminator_fake = 19934880,                      /* [1][1] */
        sums_for_loss_generator = 19934896,                               /* [1][1] */
        sums_for_grad_discriminator_dense1_bias_via_fake = 19934912,      /* [1][1] */
        sums_for_signal_spread_2 = 19934928,                              /* [1][1] */
        signal_spread_ = 33257568,
        signal_separation_ = 33257584,
        discriminator_dense1_bias_next = 33157200,                        /* [1] */
        sums_for_signal_gradient_discriminator = 33157184,                /* [1][1] */
        sums_for_signal_movement_discriminator = 33257600,                /* [1][1] */
        grad_discriminator_dense1_fake_in_panels = 32039024,              /* [1][1][128][16] */
        grad_discriminator_conv2_fake = 32287088,                         /* [49][128][128] */
        sums_for_grad_discriminator_conv2_bias_via_fake = 19928592,       /* [49][128] */
        grad_discriminator_conv2_bias_via_fake = 30194096,                /* [128] */
        discriminator_conv2_kernel_in_panels_2 = 30194224,                /* [25][2][128][32] */
        transformed_unscaled_grad_discriminator_conv2_fake = 30399024,    /* [100][16384] */
        transformed_discriminator_conv2_kernel_2 = 25546144,              /* [361][8192] */
        products_of_unscaled_grad_discriminator_dropout1_fake = 19125776, /* [361][128][64] */
        unscaled_grad_discriminator_dropout1_fake = 28509232,             /* [196][128][64] */
        transformed_grad_discriminator_conv2_fake = 30399024,             /* [100][16384] */
        products_of_grad_discriminator_conv2_kernel_via_fake = 19125776,  /* [361][64][128] */
        unscaled_grad_discriminator_conv1_fake = 30399024,                /* [196][128][64] */
        grad_discriminator_conv1_fake = 25546144,                         /* [196][128][64] */
        sums_for_grad_discriminator_conv1_bias_via_fake = 30115248,       /* [196][64] */
        discriminator_conv1_kernel_in_panels_2 = 33260304,                /* [1][2][64][32] */
        grad_discriminator_conv1_bias_via_fake = 33266096,                /* [64] */
        products_of_unscaled_grad_discriminator_concat1_fake = 22088864,  /* [196][128][50] */
        unscaled_grad_discriminator_concat1_fake = 23346400,              /* [784][128][2] */
        grad_discriminator_concat1_fake = 22088864,                       /* [784][128][2] */
        grad_discriminator_concat1_fake_for_generator = 33266160,         /* [784][128][2] */
        products_of_grad_discriminator_conv1_kernel_via_fake = 22289568,  /* [70][10][64] */
        grad_discriminator_conv1_kernel_via_fake = 33466864,              /* [5][5][2][64] */
        grad_discriminator_reshape1_fake = 25546144,                      /* [784][128][1] */
        discriminator_dense1_kernel_in_panels_2 = 25646496,               /* [49][4][1][32] */
        grad_discriminator_embedding1_fake_in_panels = 22088864,          /* [784][1][128][16] */
        grad_discriminator_conv2_real = 27186144,                         /* [49][128][128] */
        sums_for_grad_discriminator_conv2_bias_via_real = 30399024,       /* [49][128] */
        grad_discriminator_dense1_real_in_panels = 30405296,              /* [1][1][128][16] */
        sums_for_signal_gradient_discriminator_2 = 30168816,              /* [49][1] */
        sums_for_signal_gradient_discriminator_3 = 30168688,              /* [1][128] */
        transformed_grad_discriminator_conv2_real = 25546144,             /* [100][16384] */
        transformed_discriminator_conv2_kernel_3 = 27186144,              /* [361][8192] */
        products_of_grad_discriminator_dropout1_real = 30194096,          /* [361][128][64] */
        grad_discriminator_dropout1_real = 27186144,                      /* [196][128][64] */
        transformed_discriminator_dropout1_real_2 = 30194096,             /* [361][8192] */
        grad_discriminator_conv2_kernel = 23694496,                       /* [5][5][64][128] */
        grad_discriminator_conv1_real = 19125776,                         /* [196][128][64] */
        sums_for_grad_discriminator_conv1_bias_via_real = 23899296,       /* [196][64] */
        sums_for_signal_gradient_discriminator_4 = 29440896,              /* [1][64] */
        products_of_grad_discriminator_concat1_real = 15914512,           /* [196][128][50] */
        grad_discriminator_concat1_real = 17172048,                       /* [784][128][2] */
        products_of_grad_discriminator_conv1_kernel_via_real = 15914512,  /* [70][10][64] */
        sums_for_signal_gradient_discriminator_5 = 29440576,              /* [5][64] */
        grad_discriminator_reshape1_real = 19125776,                      /* [784][128][1] */
        grad_discriminator_embedding1_real_in_panels = 15914512,          /* [784][1][128][16] */
        sums_for_signal_gradient_discriminator_6 = 29439792,              /* [784][1] */
        grad_generator_convTranspose3 = 15914512,                         /* [784][128][1] */
        generator_convTranspose3_kernel_in_panels_2 = 19308816,           /* [5][2][5][32] */
        grad_generator_convTranspose3_in_planes = 19125776,               /* [31][31][1][128] */
        grad_generator_batchNorm3_centred_via_normalised = 15914512,      /* [196][128][64] */
        sums_for_grad_generator_batchNorm3_beta = 19248784,               /* [196][64] */
        sums_for_grad_generator_batchNorm3_gamma = 19261328,              /* [196][64] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 19273872,  /* [196][64] */
        products_of_grad_generator_convTranspose3_kernel = 19286416,      /* [70][5][64] */
        sums_for_signal_gradient_generator = 22825776,                    /* [5][64] */
        sums_for_signal_movement_generator = 22826096,                    /* [5][64] */
        grad_generator_batchNorm3_centred_via_squares = 14308880,         /* [64] */
        grad_generator_batchNorm3_mean_sum = 14308944,                    /* [64] */
        sums_for_signal_gradient_generator_2 = 22826672,                  /* [1][64] */
        sums_for_signal_gradient_generator_3 = 22826736,                  /* [1][64] */
        grad_generator_convTranspose2 = 19125776,                         /* [196][128][64] */
        generator_convTranspose2_kernel_in_panels_2 = 15666336,           /* [25][4][64][32] */
        transformed_grad_generator_convTranspose2 = 12703248,             /* [361][8192] */
        transformed_generator_convTranspose2_kernel_2 = 19125776,         /* [361][8192] */
        products_of_grad_generator_leakyReLU2 = 23899296,                 /* [100][128][128] */
        grad_generator_leakyReLU2 = 15666336,                             /* [49][128][128] */
        transformed_generator_leakyReLU2_2 = 19125776,                    /* [100][16384] */
        products_of_grad_generator_convTranspose2_kernel = 23899296,      /* [361][64][128] */
        grad_generator_convTranspose2_kernel = 21015344,                  /* [5][5][64][128] */
        grad_generator_batchNorm2_centred_via_normalised = 12703248,      /* [49][128][128] */
        sums_for_grad_generator_batchNorm2_beta = 13506064,               /* [49][128] */
        sums_for_grad_generator_batchNorm2_gamma = 13512336,              /* [49][128] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 13518608,  /* [49][128] */
        grad_generator_batchNorm2_centred_via_squares = 13524880,         /* [128] */
        grad_generator_batchNorm2_mean_sum = 13525008,                    /* [128] */
        sums_for_signal_gradient_generator_4 = 22826416,                  /* [1][128] */
        sums_for_signal_gradient_generator_5 = 22826544,                  /* [1][128] */
        grad_generator_convTranspose1 = 15474848,                         /* [49][128][128] */
        generator_convTranspose1_kernel_in_panels_2 = 21220144,           /* [25][8][128][32] */
        transformed_grad_generator_convTranspose1 = 12703248,             /* [169][16384] */
        transformed_generator_convTranspose1_kernel_2 = 15474848,         /* [169][32768] */
        products_of_grad_generator_reshape1 = 23899296,                   /* [169][128][256] */
        grad_generator_reshape1 = 21220144,                               /* [49][128][256] */
        transformed_generator_reshape1_2 = 15474848,                      /* [169][32768] */
        products_of_grad_generator_convTranspose1_kernel = 23899296,      /* [169][128][256] */
        grad_generator_convTranspose1_kernel = 12703248,                  /* [5][5][128][256] */
        grad_generator_batchNorm1_centred_via_normalised = 13522448,      /* [49][128][256] */
        sums_for_grad_generator_batchNorm1_beta = 18740752,               /* [49][256] */
        sums_for_grad_generator_batchNorm1_gamma = 18753296,              /* [49][256] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 17135120,  /* [49][256] */
        grad_generator_batchNorm1_centred_via_squares = 11097616,         /* [12544] */
        grad_generator_batchNorm1_mean_sum = 11110160,                    /* [12544] */
        sums_for_signal_gradient_generator_6 = 11373584,                  /* [1][12544] */
        sums_for_signal_gradient_generator_7 = 11386128,                  /* [1][12544] */
        generator_dense1_kernel_in_panels = 15128080,                     /* [49][5][256][32] */
        grad_generator_dense1 = 17135120,                                 /* [49][128][256] */
        grad_generator_concat1 = 11411216,                                /* [1][128][150] */
        grad_generator_dense1_kernel = 9491984,                           /* [150][12544] */
        sums_for_signal_gradient_generator_8 = 11398672,                  /* [49][256] */
        grad_generator_embedding1 = 11430416,                             /* [1][128][50] */
        grad_generator_embedding1_in_panels = 11411216,                   /* [1][2][128][32] */
        grad_generator_embedding1_embeddings = 11419408,                  /* [10][50] */
        sums_for_signal_gradient_generator_9 = 11419920,                  /* [1][50] */
        sums_for_signal_spread_3 = 11411216,                              /* [1][1] */
        sums_for_signal_spread_4 = 11411232,                              /* [1][1] */
        signal_gradient_generator_ = 9493680,
        signal_gradient_generator_2_ = 9493648,
        signal_gradient_generator_3_ = 9493664,
        signal_gradient_generator_4_ = 9493600,
        signal_gradient_generator_5_ = 9493616,
        signal_gradient_generator_6_ = 9493632,
        signal_gradient_discriminator_ = 9493584,
        signal_gradient_discriminator_2_ = 9493552,
        signal_gradient_discriminator_3_ = 9493568,
        sums_for_signal_diversity_3 = 9491984,                            /* [784][1] */
        sums_for_signal_diversity_4 = 9492768,                            /* [784][1] */
        sums_for_signal_diversity_5 = 9493696,                            /* [1][1] */
        sums_for_signal_diversity_6 = 9493712,                            /* [1][1] */
        sums_for_signal_gradient_generator_10 = 9491984,                  /* [1][256] */
        signal_gradient_generator_7_ = 9492368,
        sums_for_signal_gradient_generator_11 = 9492240,                  /* [1][128] */
        sums_for_signal_gradient_discriminator_7 = 9491984,               /* [1][128] */
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
        output_signal_sign = 4,
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
        output_signal_spread = 5,
        output_signal_separation = 6,
        output_signal_movement_generator = 10,
        output_signal_movement_discriminator = 11,
        output_signal_diversity = 7,
        output_signal_gradient_generator = 8,
        output_signal_gradient_discriminator = 9,
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

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[86] = {
        {0, label, 0, 1, 128, 1},
        {2, generator_embedding1_one_hot, 128, 1, 128, 10},
        {2, discriminator_embedding1_real_one_hot, 1408, 1, 128, 10},
        {3, generator_embedding1, 2688, 1, 128, 50},
        {4, noise, 9088, 1, 128, 100},
        {5, generator_concat1, 21888, 1, 128, 150},
        {6, generator_dense1, 41088, 49, 128, 256},
        {7, generator_batchNorm1_mean, 1646720, 1, 1, 12544},
        {9, generator_batchNorm1_inverse_deviation, 1659264, 1, 1, 12544},
        {10, generator_leakyReLU1, 1671808, 49, 128, 256},
        {15, generator_convTranspose1, 3277440, 49, 128, 128},
        {17, generator_batchNorm2_mean, 4080256, 1, 1, 128},
        {19, generator_batchNorm2_inverse_deviation, 4080384, 1, 1, 128},
        {20, generator_leakyReLU2, 4080512, 49, 128, 128},
        {25, generator_convTranspose2, 4883328, 196, 128, 64},
        {27, generator_batchNorm3_mean, 6488960, 1, 1, 64},
        {29, generator_batchNorm3_inverse_deviation, 6489024, 1, 1, 64},
        {31, generator_leakyReLU3, 6489088, 196, 128, 64},
        {34, generator_tanh1, 8094720, 784, 128, 1},
        {35, discriminator_embedding1_real, 8195072, 784, 128, 1},
        {36, discriminator_concat1_real, 8295424, 784, 128, 2},
        {39, discriminator_dropout1_real, 8496128, 196, 128, 64},
        {44, discriminator_conv2_real_product, 10101760, 49, 128, 128},
        {46, discriminator_dropout2_real, 10904576, 49, 128, 128},
        {47, discriminator_dense1_real_product, 11707392, 1, 128, 1},
        {47, grad_discriminator_dense1_real, 11707520, 1, 128, 1},
        {48, discriminator_embedding1_fake, 11707648, 784, 128, 1},
        {49, discriminator_concat1_fake, 11808000, 784, 128, 2},
        {51, discriminator_dropout1_fake, 12008704, 196, 128, 64},
        {54, discriminator_conv2_fake_product, 13614336, 49, 128, 128},
        {55, discriminator_dropout2_fake, 14417152, 49, 128, 128},
        {55, unscaled_grad_discriminator_conv2_fake, 15219968, 49, 128, 128},
        {56, discriminator_dense1_fake_product, 16022784, 1, 128, 1},
        {56, grad_discriminator_dense1_fake, 16022912, 1, 128, 1},
        {56, grad_discriminator_dense1_fake_for_generator, 16023040, 1, 128, 1},
        {57, signal_spread_, 16023168, 1, 1, 1},
        {57, signal_separation_, 16023184, 1, 1, 1},
        {58, discriminator_dense1_bias_next, 16023200, 1, 1, 1},
        {60, grad_discriminator_conv2_fake, 16023216, 49, 128, 128},
        {61, grad_discriminator_conv2_bias_via_fake, 16826032, 1, 1, 128},
        {66, unscaled_grad_discriminator_dropout1_fake, 16826160, 196, 128, 64},
        {70, unscaled_grad_discriminator_conv1_fake, 18431792, 196, 128, 64},
        {70, grad_discriminator_conv1_fake, 20037424, 196, 128, 64},
        {72, grad_discriminator_conv1_bias_via_fake, 21643056, 1, 1, 64},
        {74, unscaled_grad_discriminator_concat1_fake, 21643120, 784, 128, 2},
        {75, grad_discriminator_concat1_fake, 21843824, 784, 128, 2},
        {75, grad_discriminator_concat1_fake_for_generator, 22044528, 784, 128, 2},
        {77, grad_discriminator_conv1_kernel_via_fake, 22245232, 1, 1, 3200},
        {78, grad_discriminator_reshape1_fake, 22248432, 784, 128, 1},
        {81, grad_discriminator_conv2_real, 22348784, 49, 128, 128},
        {88, grad_discriminator_dropout1_real, 23151600, 196, 128, 64},
        {91, grad_discriminator_conv2_kernel, 24757232, 1, 1, 204800},
        {92, grad_discriminator_conv1_real, 24962032, 196, 128, 64},
        {95, grad_discriminator_concat1_real, 26567664, 784, 128, 2},
        {98, grad_discriminator_reshape1_real, 26768368, 784, 128, 1},
        {101, grad_generator_convTranspose3, 26868720, 784, 128, 1},
        {104, grad_generator_batchNorm3_centred_via_normalised, 26969072, 196, 128, 64},
        {107, grad_generator_batchNorm3_centred_via_squares, 28574704, 1, 1, 64},
        {107, grad_generator_batchNorm3_mean_sum, 28574768, 1, 1, 64},
        {108, grad_generator_convTranspose2, 28574832, 196, 128, 64},
        {113, grad_generator_leakyReLU2, 30180464, 49, 128, 128},
        {116, grad_generator_convTranspose2_kernel, 30983280, 1, 1, 204800},
        {117, grad_generator_batchNorm2_centred_via_normalised, 31188080, 49, 128, 128},
        {118, grad_generator_batchNorm2_centred_via_squares, 31990896, 1, 1, 128},
        {118, grad_generator_batchNorm2_mean_sum, 31991024, 1, 1, 128},
        {119, grad_generator_convTranspose1, 31991152, 49, 128, 128},
        {124, grad_generator_reshape1, 32793968, 49, 128, 256},
        {127, grad_generator_convTranspose1_kernel, 34399600, 1, 1, 819200},
        {128, grad_generator_batchNorm1_centred_via_normalised, 35218800, 49, 128, 256},
        {129, grad_generator_batchNorm1_centred_via_squares, 36824432, 1, 1, 12544},
        {129, grad_generator_batchNorm1_mean_sum, 36836976, 1, 1, 12544},
        {131, grad_generator_dense1, 36849520, 49, 128, 256},
        {132, grad_generator_concat1, 38455152, 1, 128, 150},
        {133, grad_generator_dense1_kernel, 38474352, 1, 1, 1881600},
        {134, grad_generator_embedding1, 40355952, 1, 128, 50},
        {136, grad_generator_embedding1_embeddings, 40362352, 1, 1, 500},
        {143, signal_gradient_generator_2_, 40362864, 1, 1, 1},
        {143, signal_gradient_generator_3_, 40362880, 1, 1, 1},
        {143, signal_gradient_generator_4_, 40362896, 1, 1, 1},
        {143, signal_gradient_generator_5_, 40362912, 1, 1, 1},
        {143, signal_gradient_generator_6_, 40362928, 1, 1, 1},
        {143, signal_gradient_generator_, 40362944, 1, 1, 1},
        {143, signal_gradient_discriminator_2_, 40362960, 1, 1, 1},
        {143, signal_gradient_discriminator_3_, 40362976, 1, 1, 1},
        {143, signal_gradient_discriminator_, 40362992, 1, 1, 1},
        {148, signal_gradient_generator_7_, 40363008, 1, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    /* The generator's images. */
    RUN_WITH(0, cdcgan_step_label, (3489717534u), label, TRACE(label));
    RUN(1, cdcgan_shared_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    BARRIER; /* for label */
    RUN(2, cdcgan_step_discriminator_embedding1_real_one_hot, label, INPUT(label_real), generator_embedding1_one_hot,
        discriminator_embedding1_real_one_hot);
    BARRIER; /* for generator_embedding1_one_hot */
    RUN(3, cdcgan_step_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    RUN_WITH(4, cdcgan_step_noise, (571294482u), noise, TRACE(noise));
    BARRIER; /* for noise */
    RUN(5, cdcgan_step_generator_concat1, noise, generator_embedding1, generator_concat1);
    BARRIER; /* for generator_concat1 */
    RUN(6, cdcgan_step_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_mean_sum */
    RUN(7, cdcgan_step_generator_batchNorm1_mean_and_moving_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER; /* for generator_batchNorm1_mean */
    RUN(8, cdcgan_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_variance_sum */
    RUN(9, cdcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm1_variance_sum, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(10, cdcgan_step_generator_leakyReLU1, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(11, cdcgan_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(12, cdcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(13, cdcgan_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(14, cdcgan_step_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(15, cdcgan_step_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER; /* for generator_convTranspose1 */
    RUN(16, cdcgan_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_mean_sum */
    RUN(17, cdcgan_step_generator_batchNorm2_mean_and_moving_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER; /* for generator_batchNorm2_mean */
    RUN(18, cdcgan_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1, generator_batchNorm2_mean,
        sums_for_generator_batchNorm2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_variance_sum */
    RUN(19, cdcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm2_variance_sum, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(20, cdcgan_step_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(21, cdcgan_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(22, cdcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(23, cdcgan_shared_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER; /* for transformed_generator_leakyReLU2 */
    RUN(24, cdcgan_step_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER; /* for products_of_generator_convTranspose2 */
    RUN(25, cdcgan_step_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    BARRIER; /* for generator_convTranspose2 */
    RUN(26, cdcgan_step_sums_for_generator_batchNorm3_mean_sum, generator_convTranspose2,
        sums_for_generator_batchNorm3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_mean_sum */
    RUN(27, cdcgan_step_generator_batchNorm3_mean_and_moving_mean, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER; /* for generator_batchNorm3_mean */
    RUN(28, cdcgan_step_sums_for_generator_batchNorm3_variance_sum, generator_convTranspose2, generator_batchNorm3_mean,
        sums_for_generator_batchNorm3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_variance_sum */
    RUN(29, cdcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm3_variance_sum, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(30, cdcgan_shared_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER; /* for generator_batchNorm3_inverse_deviation */
    RUN(31, cdcgan_step_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(32, cdcgan_step_products_of_generator_convTranspose3, generator_leakyReLU3,
        generator_convTranspose3_kernel_in_panels, products_of_generator_convTranspose3);
    RUN(33, cdcgan_step_pack_discriminator_embedding1_embeddings, discriminator_embedding1_embeddings,
        discriminator_embedding1_embeddings_in_panels);
    BARRIER; /* for products_of_generator_convTranspose3 */
    RUN(34, cdcgan_step_generator_tanh1, products_of_generator_convTranspose3, generator_tanh1, TRACE(fake),
        sums_for_signal_diversity, sums_for_signal_diversity_2);
    BARRIER; /* discriminator_embedding1_real takes the place of products_of_generator_convTranspose3 */

    /* The discriminator on real images. */
    RUN(35, cdcgan_step_discriminator_embedding1, discriminator_embedding1_real, discriminator_embedding1_real_one_hot,
        discriminator_embedding1_embeddings_in_panels);
    BARRIER; /* for discriminator_embedding1_real */
    RUN(36, cdcgan_step_discriminator_concat1_real, INPUT(real), discriminator_embedding1_real,
        discriminator_concat1_real);
    RUN(37, cdcgan_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    BARRIER; /* for discriminator_concat1_real */
    RUN(38, cdcgan_step_planes_of_discriminator_concat1, discriminator_concat1_real,
        discriminator_concat1_real_in_planes);
    BARRIER; /* for discriminator_concat1_real_in_planes */
    RUN_WITH(39, cdcgan_step_discriminator_dropout1, (2216827085u), discriminator_concat1_real_in_planes,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_real);
    RUN(40, cdcgan_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER; /* for discriminator_dropout1_real */
    RUN(41, cdcgan_step_transform_discriminator_dropout1, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real);
    RUN(42, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_dropout1_real */
    RUN(43, cdcgan_step_products_of_discriminator_conv2_product, products_of_discriminator_conv2_real_product,
        transformed_discriminator_dropout1_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_real_product */
    RUN(44, cdcgan_step_discriminator_conv2_product, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    RUN(45, cdcgan_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER; /* for discriminator_conv2_real_product */
    RUN_WITH(46, cdcgan_step_discriminator_dropout2_real, (3049075450u), discriminator_conv2_real_product,
        discriminator_conv2_bias, discriminator_dropout2_real);
    BARRIER; /* for discriminator_dropout2_real */
    RUN(47, cdcgan_step_discriminator_dense1_real_product, discriminator_dense1_real_product,
        discriminator_dropout2_real, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        grad_discriminator_dense1_real, TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense1_bias_via_real, sums_for_signal_sign, sums_for_signal_spread);

    /* The discriminator on generated images. */
    RUN(48, cdcgan_step_discriminator_embedding1, discriminator_embedding1_fake, generator_embedding1_one_hot,
        discriminator_embedding1_embeddings_in_panels);
    BARRIER; /* for discriminator_embedding1_fake */
    RUN(49, cdcgan_step_discriminator_concat1_fake, generator_tanh1, discriminator_embedding1_fake,
        discriminator_concat1_fake);
    BARRIER; /* for discriminator_concat1_fake */
    RUN(50, cdcgan_step_planes_of_discriminator_concat1, discriminator_concat1_fake,
        discriminator_concat1_fake_in_planes);
    BARRIER; /* for discriminator_concat1_fake_in_planes */
    RUN_WITH(51, cdcgan_step_discriminator_dropout1, (252519588u), discriminator_concat1_fake_in_planes,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER; /* for discriminator_dropout1_fake */
    RUN(52, cdcgan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_discriminator_dropout1_fake */
    RUN(53, cdcgan_step_products_of_discriminator_conv2_product, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(54, cdcgan_step_discriminator_conv2_product, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER; /* for discriminator_conv2_fake_product */
    RUN_WITH(55, cdcgan_step_unscaled_grad_discriminator_conv2_fake, (1931232299u), discriminator_conv2_fake_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_dropout2_fake,
        unscaled_grad_discriminator_conv2_fake);
    BARRIER; /* for discriminator_dropout2_fake */
    RUN(56, cdcgan_step_discriminator_dense1_fake_product, discriminator_dense1_fake_product,
        discriminator_dropout2_fake, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        grad_discriminator_dense1_fake, grad_discriminator_dense1_fake_for_generator, TRACE(logits_fake),
        sums_for_score_fake, sums_for_loss_discriminator_fake, sums_for_loss_generator,
        sums_for_grad_discriminator_dense1_bias_via_fake, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_score_fake */

    /* Scores and losses. */
    RUN(57, cdcgan_step_signal_separation, sums_for_score_real, sums_for_score_fake, sums_for_loss_discriminator_real,
        sums_for_loss_discriminator_fake, sums_for_loss_generator, sums_for_signal_sign, sums_for_signal_spread,
        sums_for_signal_spread_2, signal_spread_, signal_separation_, OUTPUT(loss_discriminator),
        OUTPUT(loss_generator), OUTPUT(score_real), OUTPUT(score_fake), OUTPUT(signal_sign), TRACE(loss_discriminator),
        TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(58, cdcgan_step_update_discriminator_dense1_bias, (0u), sums_for_grad_discriminator_dense1_bias_via_fake,
        sums_for_grad_discriminator_dense1_bias_via_real, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias),
        discriminator_dense1_bias_next, sums_for_signal_gradient_discriminator, sums_for_signal_movement_discriminator);
    RUN(59, cdcgan_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_in_panels);
    RUN_WITH(60, cdcgan_step_grad_discriminator_conv2_fake, (1931232299u), grad_discriminator_dense1_fake,
        discriminator_dense1_kernel, discriminator_dropout2_fake, grad_discriminator_conv2_fake,
        sums_for_grad_discriminator_conv2_bias_via_fake);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_via_fake */
    RUN(61, cdcgan_step_grad_discriminator_conv2_bias_via_fake, sums_for_grad_discriminator_conv2_bias_via_fake,
        grad_discriminator_conv2_bias_via_fake);
    RUN(62, cdcgan_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    RUN(63, cdcgan_step_transform_grad_discriminator_conv2, unscaled_grad_discriminator_conv2_fake,
        transformed_unscaled_grad_discriminator_conv2_fake);
    BARRIER; /* for discriminator_conv2_kernel_in_panels_2 */
    RUN(64, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_2 */
    RUN(65, cdcgan_step_products_of_grad_discriminator_dropout1, products_of_unscaled_grad_discriminator_dropout1_fake,
        transformed_unscaled_grad_discriminator_conv2_fake, transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for products_of_unscaled_grad_discriminator_dropout1_fake */
    RUN(66, cdcgan_step_grad_discriminator_dropout1, products_of_unscaled_grad_discriminator_dropout1_fake,
        unscaled_grad_discriminator_dropout1_fake);
    RUN(67, cdcgan_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake,
        transformed_grad_discriminator_conv2_fake);
    RUN(68, cdcgan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake */
    RUN(69, cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake,
        products_of_grad_discriminator_conv2_kernel_via_fake, transformed_discriminator_dropout1_fake,
        transformed_grad_discriminator_conv2_fake);
    BARRIER; /* unscaled_grad_discriminator_conv1_fake takes the place of transformed_grad_discriminator_conv2_fake */
    RUN_WITH(70, cdcgan_step_grad_discriminator_conv1_fake, (252519588u), unscaled_grad_discriminator_dropout1_fake,
        discriminator_dropout1_fake, grad_discriminator_dense1_fake, unscaled_grad_discriminator_conv1_fake,
        grad_discriminator_conv1_fake, sums_for_grad_discriminator_conv1_bias_via_fake);
    RUN(71, cdcgan_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_fake */
    RUN(72, cdcgan_step_grad_discriminator_conv1_bias_via_fake, sums_for_grad_discriminator_conv1_bias_via_fake,
        grad_discriminator_conv1_bias_via_fake);
    RUN(73, cdcgan_step_products_of_grad_discriminator_concat1, products_of_unscaled_grad_discriminator_concat1_fake,
        unscaled_grad_discriminator_conv1_fake, discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for products_of_unscaled_grad_discriminator_concat1_fake */
    RUN(74, cdcgan_step_unscaled_grad_discriminator_concat1_fake, products_of_unscaled_grad_discriminator_concat1_fake,
        unscaled_grad_discriminator_concat1_fake);
    BARRIER; /* for unscaled_grad_discriminator_concat1_fake */
    RUN(75, cdcgan_step_grad_discriminator_concat1_fake_for_generator, grad_discriminator_dense1_fake,
        unscaled_grad_discriminator_concat1_fake, grad_discriminator_dense1_fake_for_generator,
        grad_discriminator_concat1_fake, grad_discriminator_concat1_fake_for_generator);
    RUN(76, cdcgan_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_fake, discriminator_concat1_fake_in_planes,
        grad_discriminator_conv1_fake);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_fake */
    RUN(77, cdcgan_step_grad_discriminator_conv1_kernel_via_fake, products_of_grad_discriminator_conv1_kernel_via_fake,
        grad_discriminator_conv1_kernel_via_fake);
    RUN(78, cdcgan_step_grad_discriminator_reshape1, grad_discriminator_concat1_fake, grad_discriminator_reshape1_fake);
    RUN(79, cdcgan_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    BARRIER; /* for grad_discriminator_reshape1_fake */
    RUN(80, cdcgan_step_pack_grad_discriminator_embedding1, grad_discriminator_reshape1_fake,
        grad_discriminator_embedding1_fake_in_panels);
    RUN_WITH(81, cdcgan_step_grad_discriminator_conv2_real, (3049075450u), grad_discriminator_dense1_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_dropout2_real, grad_discriminator_conv2_real,
        sums_for_grad_discriminator_conv2_bias_via_real);
    RUN(82, cdcgan_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_real,
        grad_discriminator_dense1_real_in_panels);
    BARRIER; /* for grad_discriminator_dense1_real_in_panels */
    RUN_WITH(83, cdcgan_step_update_discriminator_dense1_kernel, (0u), discriminator_dropout2_fake,
        grad_discriminator_dense1_fake_in_panels, discriminator_dropout2_real, grad_discriminator_dense1_real_in_panels,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel,
        TRACE(grad_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator_2);
    RUN_WITH(84, cdcgan_step_update_discriminator_conv2_bias, (0u), sums_for_grad_discriminator_conv2_bias_via_real,
        grad_discriminator_conv2_bias_via_fake, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, TRACE(grad_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_3);
    RUN(85, cdcgan_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* transformed_discriminator_conv2_kernel_3 takes the place of grad_discriminator_conv2_real */
    RUN(86, cdcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_3);
    BARRIER; /* for transformed_discriminator_conv2_kernel_3 */
    RUN(87, cdcgan_step_products_of_grad_discriminator_dropout1, products_of_grad_discriminator_dropout1_real,
        transformed_grad_discriminator_conv2_real, transformed_discriminator_conv2_kernel_3);
    BARRIER; /* for products_of_grad_discriminator_dropout1_real */
    RUN(88, cdcgan_step_grad_discriminator_dropout1, products_of_grad_discriminator_dropout1_real,
        grad_discriminator_dropout1_real);
    /* transformed_discriminator_dropout1_real_2 takes the place of products_of_grad_discriminator_dropout1_real */
    BARRIER;
    RUN(89, cdcgan_step_transform_discriminator_dropout1, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real_2);
    BARRIER; /* for transformed_discriminator_dropout1_real_2 */
    RUN(90, cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_real,
        products_of_grad_discriminator_conv2_kernel_via_fake, transformed_discriminator_dropout1_real_2,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_fake */
    RUN(91, cdcgan_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_via_fake,
        grad_discriminator_conv2_kernel);
    BARRIER; /* grad_discriminator_conv1_real takes the place of products_of_grad_discriminator_conv2_kernel_via_fake */
    RUN_WITH(92, cdcgan_step_grad_discriminator_conv1_real, (2216827085u), grad_discriminator_dropout1_real,
        discriminator_dropout1_real, grad_discriminator_conv1_real, sums_for_grad_discriminator_conv1_bias_via_real);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_real */
    RUN_WITH(93, cdcgan_step_update_discriminator_conv1_bias, (0u), sums_for_grad_discriminator_conv1_bias_via_real,
        grad_discriminator_conv1_bias_via_fake, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, TRACE(grad_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_4);
    RUN(94, cdcgan_step_products_of_grad_discriminator_concat1, products_of_grad_discriminator_concat1_real,
        grad_discriminator_conv1_real, discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for products_of_grad_discriminator_concat1_real */
    RUN(95, cdcgan_step_grad_discriminator_concat1_real, products_of_grad_discriminator_concat1_real,
        grad_discriminator_concat1_real);
    /* products_of_grad_discriminator_conv1_kernel_via_real takes the place of
     *   products_of_grad_discriminator_concat1_real */
    BARRIER;
    RUN(96, cdcgan_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_real, discriminator_concat1_real_in_planes,
        grad_discriminator_conv1_real);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_real */
    RUN_WITH(97, cdcgan_step_update_discriminator_conv1_kernel, (0u),
        products_of_grad_discriminator_conv1_kernel_via_real, grad_discriminator_conv1_kernel_via_fake,
        adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v, discriminator_conv1_kernel,
        TRACE(grad_discriminator_conv1_kernel), sums_for_signal_gradient_discriminator_5);
    RUN(98, cdcgan_step_grad_discriminator_reshape1, grad_discriminator_concat1_real, grad_discriminator_reshape1_real);
    BARRIER; /* for grad_discriminator_reshape1_real */
    RUN(99, cdcgan_step_pack_grad_discriminator_embedding1, grad_discriminator_reshape1_real,
        grad_discriminator_embedding1_real_in_panels);
    BARRIER; /* for grad_discriminator_embedding1_real_in_panels */
    RUN_WITH(100, cdcgan_step_update_discriminator_embedding1_embeddings, (0u), generator_embedding1_one_hot,
        grad_discriminator_embedding1_fake_in_panels, discriminator_embedding1_real_one_hot,
        grad_discriminator_embedding1_real_in_panels, adam_discriminator_embedding1_embeddings_m,
        adam_discriminator_embedding1_embeddings_v, discriminator_embedding1_embeddings,
        TRACE(grad_discriminator_embedding1_embeddings), sums_for_signal_gradient_discriminator_6);
    BARRIER; /* grad_generator_convTranspose3 takes the place of grad_discriminator_embedding1_real_in_panels */

    /* The generator's gradients and its update. */
    RUN(101, cdcgan_step_grad_generator_convTranspose3, grad_discriminator_concat1_fake_for_generator, generator_tanh1,
        grad_generator_convTranspose3);
    RUN(102, cdcgan_step_pack_generator_convTranspose3_kernel_2, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose3 */
    RUN(103, cdcgan_step_planes_of_grad_generator_convTranspose3, grad_generator_convTranspose3,
        grad_generator_convTranspose3_in_planes);
    BARRIER; /* for grad_generator_convTranspose3_in_planes */
    RUN(104, cdcgan_step_grad_generator_batchNorm3_centred_via_normalised, grad_generator_convTranspose3_in_planes,
        generator_convTranspose3_kernel_in_panels_2, generator_leakyReLU3, generator_batchNorm3_gamma,
        generator_convTranspose2, generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation,
        grad_generator_batchNorm3_centred_via_normalised, sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(105, cdcgan_step_products_of_grad_generator_convTranspose3_kernel,
        products_of_grad_generator_convTranspose3_kernel, grad_generator_convTranspose3_in_planes,
        generator_leakyReLU3);
    BARRIER; /* for products_of_grad_generator_convTranspose3_kernel */
    RUN_WITH(106, cdcgan_step_update_generator_convTranspose3_kernel, (0u),
        products_of_grad_generator_convTranspose3_kernel, adam_generator_convTranspose3_kernel_m,
        adam_generator_convTranspose3_kernel_v, generator_convTranspose3_kernel,
        TRACE(grad_generator_convTranspose3_kernel), sums_for_signal_gradient_generator,
        sums_for_signal_movement_generator);
    RUN_WITH(107, cdcgan_step_grad_generator_batchNorm3_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm3_beta, sums_for_grad_generator_batchNorm3_gamma,
        sums_for_grad_generator_batchNorm3_inverse_deviation, generator_batchNorm3_inverse_deviation,
        generator_batchNorm3_gamma, adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v,
        adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v, generator_batchNorm3_beta,
        grad_generator_batchNorm3_centred_via_squares, grad_generator_batchNorm3_mean_sum,
        TRACE(grad_generator_batchNorm3_gamma), TRACE(grad_generator_batchNorm3_beta),
        sums_for_signal_gradient_generator_2, sums_for_signal_gradient_generator_3);
    BARRIER; /* for grad_generator_batchNorm3_centred_via_squares */
    RUN(108, cdcgan_step_grad_generator_convTranspose2, grad_generator_batchNorm3_centred_via_squares,
        generator_convTranspose2, generator_batchNorm3_mean, grad_generator_batchNorm3_centred_via_normalised,
        grad_generator_batchNorm3_mean_sum, grad_generator_convTranspose2);
    RUN(109, cdcgan_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose2 */
    RUN(110, cdcgan_step_transform_grad_generator_convTranspose2, grad_generator_convTranspose2,
        transformed_grad_generator_convTranspose2);
    BARRIER; /* transformed_generator_convTranspose2_kernel_2 takes the place of grad_generator_convTranspose2 */
    RUN(111, cdcgan_shared_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels_2,
        transformed_generator_convTranspose2_kernel_2);
    BARRIER; /* for transformed_generator_convTranspose2_kernel_2 */
    RUN(112, cdcgan_step_products_of_grad_generator_leakyReLU2, products_of_grad_generator_leakyReLU2,
        transformed_grad_generator_convTranspose2, transformed_generator_convTranspose2_kernel_2);
    BARRIER; /* for products_of_grad_generator_leakyReLU2 */
    RUN(113, cdcgan_step_grad_generator_leakyReLU2, products_of_grad_generator_leakyReLU2, grad_generator_leakyReLU2);
    RUN(114, cdcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2_2);
    BARRIER; /* for transformed_generator_leakyReLU2_2 */
    RUN(115, cdcgan_step_products_of_grad_generator_convTranspose2_kernel,
        products_of_grad_generator_convTranspose2_kernel, transformed_grad_generator_convTranspose2,
        transformed_generator_leakyReLU2_2);
    BARRIER; /* for products_of_grad_generator_convTranspose2_kernel */
    RUN(116, cdcgan_step_grad_generator_convTranspose2_kernel, products_of_grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2_kernel);
    RUN(117, cdcgan_step_grad_generator_batchNorm2_centred_via_normalised, grad_generator_leakyReLU2,
        generator_leakyReLU2, generator_batchNorm2_gamma, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_centred_via_normalised,
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm2_beta */
    RUN_WITH(118, cdcgan_step_grad_generator_batchNorm2_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta,
        grad_generator_batchNorm2_centred_via_squares, grad_generator_batchNorm2_mean_sum,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta),
        sums_for_signal_gradient_generator_4, sums_for_signal_gradient_generator_5);
    BARRIER; /* for grad_generator_batchNorm2_centred_via_squares */
    RUN(119, cdcgan_step_grad_generator_convTranspose1, grad_generator_batchNorm2_centred_via_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_centred_via_normalised,
        grad_generator_batchNorm2_mean_sum, grad_generator_convTranspose1);
    RUN(120, cdcgan_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose1 */
    RUN(121, cdcgan_step_transform_grad_generator_convTranspose1, grad_generator_convTranspose1,
        transformed_grad_generator_convTranspose1);
    BARRIER; /* transformed_generator_convTranspose1_kernel_2 takes the place of grad_generator_convTranspose1 */
    RUN(122, cdcgan_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel_2);
    BARRIER; /* for transformed_generator_convTranspose1_kernel_2 */
    RUN(123, cdcgan_step_products_of_grad_generator_reshape1, products_of_grad_generator_reshape1,
        transformed_grad_generator_convTranspose1, transformed_generator_convTranspose1_kernel_2);
    BARRIER; /* for products_of_grad_generator_reshape1 */
    RUN(124, cdcgan_step_grad_generator_reshape1, products_of_grad_generator_reshape1, grad_generator_reshape1);
    RUN(125, cdcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1_2);
    BARRIER; /* for transformed_generator_reshape1_2 */
    RUN(126, cdcgan_step_products_of_grad_generator_convTranspose1_kernel,
        products_of_grad_generator_convTranspose1_kernel, transformed_grad_generator_convTranspose1,
        transformed_generator_reshape1_2);
    BARRIER; /* for products_of_grad_generator_convTranspose1_kernel */
    RUN(127, cdcgan_step_grad_generator_convTranspose1_kernel, products_of_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel);
    RUN(128, cdcgan_step_grad_generator_batchNorm1_centred_via_normalised, grad_generator_reshape1,
        generator_leakyReLU1, generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, grad_generator_batchNorm1_centred_via_normalised,
        sums_for_grad_generator_batchNorm1_beta, sums_for_grad_generator_batchNorm1_gamma,
        sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm1_beta */
    RUN_WITH(129, cdcgan_step_grad_generator_batchNorm1_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_centred_via_squares,
        grad_generator_batchNorm1_mean_sum, sums_for_signal_gradient_generator_6, sums_for_signal_gradient_generator_7);
    RUN(130, cdcgan_step_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    BARRIER; /* for grad_generator_batchNorm1_centred_via_squares */
    RUN(131, cdcgan_step_grad_generator_dense1, grad_generator_batchNorm1_centred_via_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_centred_via_normalised, grad_generator_batchNorm1_mean_sum,
        grad_generator_dense1);
    BARRIER; /* for grad_generator_dense1 */
    RUN(132, cdcgan_step_grad_generator_concat1, grad_generator_concat1, grad_generator_dense1,
        generator_dense1_kernel_in_panels);
    RUN(133, cdcgan_step_grad_generator_dense1_kernel, grad_generator_dense1_kernel, generator_concat1,
        grad_generator_dense1, TRACE(grad_generator_dense1_kernel), sums_for_signal_gradient_generator_8);
    BARRIER; /* for grad_generator_concat1 */
    RUN(134, cdcgan_step_grad_generator_embedding1, grad_generator_concat1, grad_generator_embedding1);
    BARRIER; /* for grad_generator_embedding1 */
    RUN(135, cdcgan_step_pack_grad_generator_embedding1, grad_generator_embedding1,
        grad_generator_embedding1_in_panels);
    BARRIER; /* for grad_generator_embedding1_in_panels */
    RUN(136, cdcgan_step_grad_generator_embedding1_embeddings, grad_generator_embedding1_embeddings,
        generator_embedding1_one_hot, grad_generator_embedding1_in_panels, TRACE(grad_generator_embedding1_embeddings),
        sums_for_signal_gradient_generator_9);

    /* The discriminator's gradients and its update. */
    RUN_WITH(137, cdcgan_step_update_discriminator_conv2_kernel, (0u), grad_discriminator_conv2_kernel,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, discriminator_conv2_kernel);
    BARRIER; /* for grad_generator_embedding1_embeddings */

    /* The generator's gradients and its update. */
    RUN_WITH(138, cdcgan_step_update_generator_embedding1_embeddings, (0u), adam_generator_embedding1_embeddings_m,
        grad_generator_embedding1_embeddings, adam_generator_embedding1_embeddings_v, generator_embedding1_embeddings);
    RUN_WITH(139, cdcgan_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_kernel, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(140, cdcgan_step_update_generator_convTranspose1_kernel, (0u), grad_generator_convTranspose1_kernel,
        adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        generator_convTranspose1_kernel);
    RUN_WITH(141, cdcgan_step_update_generator_convTranspose2_kernel, (0u), grad_generator_convTranspose2_kernel,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v,
        generator_convTranspose2_kernel);

    /* Signals of the training's health. */
    RUN(142, cdcgan_step_sums_for_signal_spread, discriminator_dense1_real_product, discriminator_dense1_bias,
        signal_spread_, discriminator_dense1_fake_product, sums_for_signal_spread_3, sums_for_signal_spread_4);
    BARRIER; /* for sums_for_signal_spread_3 */
    RUN(143, cdcgan_step_signal_gradient_discriminator, sums_for_signal_spread_3, sums_for_signal_spread_4,
        signal_spread_, signal_separation_, sums_for_signal_gradient_generator_9, sums_for_signal_gradient_generator_8,
        sums_for_signal_gradient_generator_6, sums_for_signal_gradient_generator_7,
        sums_for_signal_gradient_generator_4, sums_for_signal_gradient_generator_5,
        sums_for_signal_gradient_generator_2, sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator,
        sums_for_signal_gradient_discriminator_6, sums_for_signal_gradient_discriminator_5,
        sums_for_signal_gradient_discriminator_4, sums_for_signal_gradient_discriminator_3,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_movement_generator,
        sums_for_signal_movement_discriminator, signal_gradient_generator_, signal_gradient_generator_2_,
        signal_gradient_generator_3_, signal_gradient_generator_4_, signal_gradient_generator_5_,
        signal_gradient_generator_6_, signal_gradient_discriminator_, signal_gradient_discriminator_2_,
        signal_gradient_discriminator_3_, OUTPUT(signal_spread), OUTPUT(signal_separation),
        OUTPUT(signal_movement_generator), OUTPUT(signal_movement_discriminator));
    RUN(144, cdcgan_step_sums_for_signal_diversity, INPUT(real), sums_for_signal_diversity_3,
        sums_for_signal_diversity_4);
    BARRIER; /* for sums_for_signal_diversity_3 */
    RUN(145, cdcgan_step_sums_for_signal_diversity_2, sums_for_signal_diversity_4, sums_for_signal_diversity_3,
        sums_for_signal_diversity_2, sums_for_signal_diversity, sums_for_signal_diversity_5,
        sums_for_signal_diversity_6);
    BARRIER; /* for sums_for_signal_diversity_5 */
    RUN(146, cdcgan_step_output_signal_diversity, sums_for_signal_diversity_5, sums_for_signal_diversity_6,
        OUTPUT(signal_diversity));
    RUN(147, cdcgan_step_sums_for_signal_gradient_generator, grad_generator_convTranspose1_kernel,
        sums_for_signal_gradient_generator_10);
    BARRIER; /* for sums_for_signal_gradient_generator_10 */
    RUN(148, cdcgan_step_signal_gradient_generator, sums_for_signal_gradient_generator_10, signal_gradient_generator_,
        signal_gradient_generator_2_, signal_gradient_generator_3_, signal_gradient_generator_7_);
    RUN(149, cdcgan_step_sums_for_signal_gradient, grad_generator_convTranspose2_kernel,
        sums_for_signal_gradient_generator_11);
    BARRIER; /* for sums_for_signal_gradient_generator_11 */
    RUN(150, cdcgan_step_output_signal_gradient, sums_for_signal_gradient_generator_11, signal_gradient_generator_7_,
        signal_gradient_generator_4_, signal_gradient_generator_5_, signal_gradient_generator_6_,
        OUTPUT(signal_gradient_generator));
    RUN(151, cdcgan_step_sums_for_signal_gradient, grad_discriminator_conv2_kernel,
        sums_for_signal_gradient_discriminator_7);
    BARRIER; /* for sums_for_signal_gradient_discriminator_7 */
    RUN(152, cdcgan_step_output_signal_gradient, sums_for_signal_gradient_discriminator_7,
        signal_gradient_discriminator_, signal_gradient_discriminator_2_, signal_gradient_discriminator_3_,
        sums_for_signal_gradient_discriminator, OUTPUT(signal_gradient_discriminator));

    /* Only for a trace. */
    if (me->call->trace) RUN_WITH(153, cdcgan_step_trace_mask_dropout1, (2216827085u), TRACE(mask_dropout1_real));
    if (me->call->trace) RUN_WITH(154, cdcgan_step_trace_mask_dropout2, (3049075450u), TRACE(mask_dropout2_real));
    if (me->call->trace) RUN_WITH(155, cdcgan_step_trace_mask_dropout1, (252519588u), TRACE(mask_dropout1_fake));
    if (me->call->trace) RUN_WITH(156, cdcgan_step_trace_mask_dropout2, (1931232299u), TRACE(mask_dropout2_fake));
    if (me->call->trace) RUN(157, cdcgan_step_trace_grad_discriminator_conv2_kernel, grad_discriminator_conv2_kernel,
        TRACE(grad_discriminator_conv2_kernel));
    if (me->call->trace) RUN(158, cdcgan_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_gamma,
        TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(159, cdcgan_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(160, cdcgan_step_trace_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel, TRACE(grad_generator_convTranspose1_kernel));
    if (me->call->trace) RUN(161, cdcgan_step_trace_grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2_kernel, TRACE(grad_generator_convTranspose2_kernel));

    /* The discriminator's gradients and its update. */
    RUN(162, cdcgan_step_update_discriminator_dense1_bias_2, discriminator_dense1_bias_next, discriminator_dense1_bias);
}

static void cdcgan_step(const bespoke_call *call) {
    in_parallel(cdcgan_step_of_thread, call);
}

/* -------------------- generate */

static void cdcgan_generate_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_embedding1_embeddings_in_panels = 9495184,   /* [1][2][10][32] */
        generator_embedding1_one_hot = 9495824,                /* [1][64][10] */
        generator_embedding1 = 9491984,                        /* [1][64][50] */
        generator_concat1 = 10307344,                          /* [1][64][150] */
        generator_dense1 = 9491984,                            /* [49][64][256] */
        generator_batchNorm1_inverse_deviation = 10294800,     /* [12544] */
        generator_leakyReLU1 = 18623280,                       /* [49][64][256] */
        generator_convTranspose1_kernel_in_panels = 17804080,  /* [25][4][256][32] */
        transformed_generator_reshape1 = 15032480,             /* [169][16384] */
        transformed_generator_convTranspose1_kernel = 9491984, /* [169][32768] */
        products_of_generator_convTranspose1 = 17804080,       /* [169][64][128] */
        generator_convTranspose1 = 9491984,                    /* [49][64][128] */
        generator_batchNorm2_inverse_deviation = 9893392,      /* [128] */
        generator_leakyReLU2 = 12455072,                       /* [49][64][128] */
        generator_convTranspose2_kernel_in_panels = 12856480,  /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 13939504,           /* [100][8192] */
        transformed_generator_convTranspose2_kernel = 9491984, /* [361][8192] */
        products_of_generator_convTranspose2 = 12455072,       /* [361][64][64] */
        generator_convTranspose2 = 9491984,                    /* [196][64][64] */
        generator_batchNorm3_inverse_deviation = 11099664,     /* [64] */
        generator_convTranspose3_kernel_in_panels = 11097616,  /* [1][1][64][32] */
        generator_leakyReLU3 = 10294800,                       /* [196][64][64] */
        products_of_generator_convTranspose3 = 9491984,        /* [196][64][25] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_label = 1,  /* [64] */
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[12] = {
        {1, generator_embedding1_one_hot, 0, 1, 64, 10},
        {2, generator_embedding1, 640, 1, 64, 50},
        {3, generator_concat1, 3840, 1, 64, 150},
        {4, generator_dense1, 13440, 49, 64, 256},
        {5, generator_batchNorm1_inverse_deviation, 816256, 1, 1, 12544},
        {6, generator_leakyReLU1, 828800, 49, 64, 256},
        {11, generator_convTranspose1, 1631616, 49, 64, 128},
        {12, generator_batchNorm2_inverse_deviation, 2033024, 1, 1, 128},
        {13, generator_leakyReLU2, 2033152, 49, 64, 128},
        {18, generator_convTranspose2, 2434560, 196, 64, 64},
        {19, generator_batchNorm3_inverse_deviation, 3237376, 1, 1, 64},
        {21, generator_leakyReLU3, 3237440, 196, 64, 64},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, cdcgan_shared_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    RUN(1, cdcgan_generate_generator_embedding1_one_hot, INPUT(label), generator_embedding1_one_hot);
    BARRIER; /* for generator_embedding1_embeddings_in_panels */
    RUN(2, cdcgan_generate_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    BARRIER; /* for generator_embedding1 */
    RUN(3, cdcgan_generate_generator_concat1, INPUT(noise), generator_embedding1, generator_concat1);
    BARRIER; /* for generator_concat1 */
    RUN(4, cdcgan_generate_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel);
    RUN(5, cdcgan_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(6, cdcgan_generate_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(7, cdcgan_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(8, cdcgan_generate_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(9, cdcgan_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(10, cdcgan_generate_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(11, cdcgan_generate_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    RUN(12, cdcgan_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_convTranspose1 */
    RUN(13, cdcgan_generate_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(14, cdcgan_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(15, cdcgan_generate_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(16, cdcgan_shared_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER; /* for transformed_generator_leakyReLU2 */
    RUN(17, cdcgan_generate_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER; /* for products_of_generator_convTranspose2 */
    RUN(18, cdcgan_generate_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    RUN(19, cdcgan_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(20, cdcgan_shared_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER; /* for generator_convTranspose2 */
    RUN(21, cdcgan_generate_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(22, cdcgan_generate_products_of_generator_convTranspose3, generator_leakyReLU3,
        generator_convTranspose3_kernel_in_panels, products_of_generator_convTranspose3);
    BARRIER; /* for products_of_generator_convTranspose3 */
    RUN(23, cdcgan_generate_output_image, products_of_generator_convTranspose3, OUTPUT(image));
}

static void cdcgan_generate(const bespoke_call *call) {
    in_parallel(cdcgan_generate_of_thread, call);
}

/* -------------------- generate_one */

static void cdcgan_generate_one_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_embedding1_embeddings_in_panels = 9491984, /* [1][2][10][32] */
        generator_embedding1_one_hot = 9492688,              /* [1][1][10] */
        generator_embedding1 = 9492624,                      /* [1][1][50] */
        generator_concat1 = 9517072,                         /* [1][1][150] */
        generator_dense1 = 9491984,                          /* [49][1][256] */
        generator_batchNorm1_inverse_deviation = 9504528,    /* [12544] */
        generator_leakyReLU1 = 9517072,                      /* [49][1][256] */
        generator_convTranspose1 = 9491984,                  /* [49][1][128] */
        generator_batchNorm2_inverse_deviation = 9498256,    /* [128] */
        generator_leakyReLU2 = 9504528,                      /* [49][1][128] */
        generator_convTranspose2 = 9491984,                  /* [196][1][64] */
        generator_batchNorm3_inverse_deviation = 9517072,    /* [64] */
        generator_leakyReLU3 = 9504528,                      /* [196][1][64] */
        generator_convTranspose3 = 9491984,                  /* [784][1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_label = 1,  /* [1] */
        input_noise = 0,  /* [1][100] */
        output_image = 0, /* [1][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[13] = {
        {1, generator_embedding1_one_hot, 0, 1, 1, 10},
        {2, generator_embedding1, 16, 1, 1, 50},
        {3, generator_concat1, 80, 1, 1, 150},
        {4, generator_dense1, 240, 49, 1, 256},
        {5, generator_batchNorm1_inverse_deviation, 12784, 1, 1, 12544},
        {6, generator_leakyReLU1, 25328, 49, 1, 256},
        {7, generator_convTranspose1, 37872, 49, 1, 128},
        {8, generator_batchNorm2_inverse_deviation, 44144, 1, 1, 128},
        {9, generator_leakyReLU2, 44272, 49, 1, 128},
        {10, generator_convTranspose2, 50544, 196, 1, 64},
        {11, generator_batchNorm3_inverse_deviation, 63088, 1, 1, 64},
        {12, generator_leakyReLU3, 63152, 196, 1, 64},
        {13, generator_convTranspose3, 75696, 784, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, cdcgan_shared_pack_generator_embedding1_embeddings, generator_embedding1_embeddings,
        generator_embedding1_embeddings_in_panels);
    RUN(1, cdcgan_generate_one_generator_embedding1_one_hot, INPUT(label), generator_embedding1_one_hot);
    BARRIER; /* for generator_embedding1_embeddings_in_panels */
    RUN(2, cdcgan_generate_one_generator_embedding1, generator_embedding1, generator_embedding1_one_hot,
        generator_embedding1_embeddings_in_panels);
    BARRIER; /* for generator_embedding1 */
    RUN(3, cdcgan_generate_one_generator_concat1, INPUT(noise), generator_embedding1, generator_concat1);
    BARRIER; /* for generator_concat1 */
    RUN(4, cdcgan_generate_one_generator_dense1, generator_dense1, generator_concat1, generator_dense1_kernel);
    RUN(5, cdcgan_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(6, cdcgan_generate_one_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(7, cdcgan_generate_one_generator_convTranspose1, generator_convTranspose1, generator_leakyReLU1,
        generator_convTranspose1_kernel);
    RUN(8, cdcgan_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_convTranspose1 */
    RUN(9, cdcgan_generate_one_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(10, cdcgan_generate_one_generator_convTranspose2, generator_convTranspose2, generator_leakyReLU2,
        generator_convTranspose2_kernel);
    RUN(11, cdcgan_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER; /* for generator_convTranspose2 */
    RUN(12, cdcgan_generate_one_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(13, cdcgan_generate_one_generator_convTranspose3, generator_convTranspose3, generator_leakyReLU3,
        generator_convTranspose3_kernel);
    BARRIER; /* for generator_convTranspose3 */
    RUN(14, cdcgan_generate_one_output_image, generator_convTranspose3, OUTPUT(image));
}

static void cdcgan_generate_one(const bespoke_call *call) {
    in_parallel(cdcgan_generate_one_of_thread, call);
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

static const bespoke_tensor cdcgan_step_outputs[12] = {
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

static const bespoke_tensor cdcgan_step_kept[86] = {
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
    {"discriminator/dense1/real/product", 3, 0, 2, {128, 1, 1, 1}, 128, 11707392},
    {"grad/discriminator/dense1/real", 3, 0, 2, {128, 1, 1, 1}, 128, 11707520},
    {"discriminator/embedding1/fake", 3, 0, 2, {128, 784, 1, 1}, 100352, 11707648},
    {"discriminator/concat1/fake", 3, 0, 4, {128, 28, 28, 2}, 200704, 11808000},
    {"discriminator/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 12008704},
    {"discriminator/conv2/fake/product", 3, 0, 4, {128, 7, 7, 128}, 802816, 13614336},
    {"discriminator/dropout2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 14417152},
    {"unscaled grad/discriminator/conv2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 15219968},
    {"discriminator/dense1/fake/product", 3, 0, 2, {128, 1, 1, 1}, 128, 16022784},
    {"grad/discriminator/dense1/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 16022912},
    {"grad/discriminator/dense1/fake for generator", 3, 0, 2, {128, 1, 1, 1}, 128, 16023040},
    {"signal/spread", 3, 0, 0, {1, 1, 1, 1}, 1, 16023168},
    {"signal/separation", 3, 0, 0, {1, 1, 1, 1}, 1, 16023184},
    {"discriminator/dense1/bias/next", 3, 0, 1, {1, 1, 1, 1}, 1, 16023200},
    {"grad/discriminator/conv2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 16023216},
    {"grad/discriminator/conv2/bias via fake", 3, 0, 1, {128, 1, 1, 1}, 128, 16826032},
    {"unscaled grad/discriminator/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 16826160},
    {"unscaled grad/discriminator/conv1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 18431792},
    {"grad/discriminator/conv1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 20037424},
    {"grad/discriminator/conv1/bias via fake", 3, 0, 1, {64, 1, 1, 1}, 64, 21643056},
    {"unscaled grad/discriminator/concat1/fake", 3, 0, 4, {128, 28, 28, 2}, 200704, 21643120},
    {"grad/discriminator/concat1/fake", 3, 0, 4, {128, 28, 28, 2}, 200704, 21843824},
    {"grad/discriminator/concat1/fake for generator", 3, 0, 4, {128, 28, 28, 2}, 200704, 22044528},
    {"grad/discriminator/conv1/kernel via fake", 3, 0, 4, {5, 5, 2, 64}, 3200, 22245232},
    {"grad/discriminator/reshape1/fake", 3, 0, 4, {128, 28, 28, 1}, 100352, 22248432},
    {"grad/discriminator/conv2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 22348784},
    {"grad/discriminator/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 23151600},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 24757232},
    {"grad/discriminator/conv1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 24962032},
    {"grad/discriminator/concat1/real", 3, 0, 4, {128, 28, 28, 2}, 200704, 26567664},
    {"grad/discriminator/reshape1/real", 3, 0, 4, {128, 28, 28, 1}, 100352, 26768368},
    {"grad/generator/convTranspose3", 3, 0, 4, {128, 28, 28, 1}, 100352, 26868720},
    {"grad/generator/batchNorm3/centred via normalised", 3, 0, 4, {128, 14, 14, 64}, 1605632, 26969072},
    {"grad/generator/batchNorm3/centred via squares", 3, 0, 1, {64, 1, 1, 1}, 64, 28574704},
    {"grad/generator/batchNorm3/mean_sum", 3, 0, 1, {64, 1, 1, 1}, 64, 28574768},
    {"grad/generator/convTranspose2", 3, 0, 4, {128, 14, 14, 64}, 1605632, 28574832},
    {"grad/generator/leakyReLU2", 3, 0, 4, {128, 7, 7, 128}, 802816, 30180464},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 30983280},
    {"grad/generator/batchNorm2/centred via normalised", 3, 0, 4, {128, 7, 7, 128}, 802816, 31188080},
    {"grad/generator/batchNorm2/centred via squares", 3, 0, 1, {128, 1, 1, 1}, 128, 31990896},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 1, {128, 1, 1, 1}, 128, 31991024},
    {"grad/generator/convTranspose1", 3, 0, 4, {128, 7, 7, 128}, 802816, 31991152},
    {"grad/generator/reshape1", 3, 0, 4, {128, 7, 7, 256}, 1605632, 32793968},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 128, 256}, 819200, 34399600},
    {"grad/generator/batchNorm1/centred via normalised", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 35218800},
    {"grad/generator/batchNorm1/centred via squares", 3, 0, 1, {12544, 1, 1, 1}, 12544, 36824432},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 1, {12544, 1, 1, 1}, 12544, 36836976},
    {"grad/generator/dense1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 36849520},
    {"grad/generator/concat1", 3, 0, 2, {128, 150, 1, 1}, 19200, 38455152},
    {"grad/generator/dense1/kernel", 3, 0, 2, {150, 12544, 1, 1}, 1881600, 38474352},
    {"grad/generator/embedding1", 3, 0, 2, {128, 50, 1, 1}, 6400, 40355952},
    {"grad/generator/embedding1/embeddings", 3, 0, 2, {10, 50, 1, 1}, 500, 40362352},
    {"signal/gradient/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 40362864},
    {"signal/gradient/generator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 40362880},
    {"signal/gradient/generator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 40362896},
    {"signal/gradient/generator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 40362912},
    {"signal/gradient/generator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 40362928},
    {"signal/gradient/generator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 40362944},
    {"signal/gradient/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 40362960},
    {"signal/gradient/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 40362976},
    {"signal/gradient/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 40362992},
    {"signal/gradient/generator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 40363008},
};

static const bespoke_kernel cdcgan_step_kernels[163] = {
    {"cdcgan_step_label", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_step_discriminator_embedding1_real_one_hot", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 11264.0},
    {"cdcgan_step_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_noise", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 51200.0},
    {"cdcgan_step_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 230400.0},
    {"cdcgan_step_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_generator_batchNorm1_mean_and_moving_mean", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"cdcgan_step_sums_for_generator_batchNorm1_variance_sum", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 6472704.0},
    {"cdcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance", "BespokeZoo/CDCGAN.swift:8",
     0.0, 0.0, 200704.0},
    {"cdcgan_step_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 13045760.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_generator_reshape1", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 28573696.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 25427968.0},
    {"cdcgan_step_products_of_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 1417674752.0, 55377920.0},
    {"cdcgan_step_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 14286848.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_mean_sum", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3211264.0},
    {"cdcgan_step_generator_batchNorm2_mean_and_moving_mean", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1536.0},
    {"cdcgan_step_sums_for_generator_batchNorm2_variance_sum", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3211776.0},
    {"cdcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance", "BespokeZoo/CDCGAN.swift:10",
     0.0, 0.0, 1536.0},
    {"cdcgan_step_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6424576.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_mean_sum", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6422528.0},
    {"cdcgan_step_generator_batchNorm3_mean_and_moving_mean", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 768.0},
    {"cdcgan_step_sums_for_generator_batchNorm3_variance_sum", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6422784.0},
    {"cdcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance", "BespokeZoo/CDCGAN.swift:11",
     0.0, 0.0, 768.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12846080.0},
    {"cdcgan_step_products_of_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12",
     73547776.0, 80281600.0, 8937728.0},
    {"cdcgan_step_pack_discriminator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:16", 0.0, 0.0, 62720.0},
    {"cdcgan_step_generator_tanh1", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 4014080.0},
    {"cdcgan_step_discriminator_embedding1_real", "BespokeZoo/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_planes_of_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 1968128.0},
    {"cdcgan_step_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 147095552.0, 153681920.0, 7324416.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_discriminator_conv2_real_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_discriminator_dropout2_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 6423040.0},
    {"cdcgan_step_discriminator_dense1_real_product", "BespokeZoo/CDCGAN.swift:20",
     1605632.0, 1605632.0, 3237380.0},
    {"cdcgan_step_discriminator_embedding1_fake", "BespokeZoo/CDCGAN.swift:16", 2007040.0, 2007040.0, 437888.0},
    {"cdcgan_step_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 2408448.0},
    {"cdcgan_step_planes_of_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 1968128.0},
    {"cdcgan_step_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 147095552.0, 153681920.0, 7324416.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_products_of_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_discriminator_conv2_fake_product", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_unscaled_grad_discriminator_conv2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9659392.0},
    {"cdcgan_step_discriminator_dense1_fake_product", "BespokeZoo/CDCGAN.swift:20",
     1605632.0, 1605632.0, 3237892.0},
    {"cdcgan_step_signal_separation", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 60.0},
    {"cdcgan_step_update_discriminator_dense1_bias", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 32.0},
    {"cdcgan_step_pack_grad_discriminator_dense1_fake", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_grad_discriminator_conv2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 6448128.0},
    {"cdcgan_step_grad_discriminator_conv2_bias_via_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 512.0},
    {"cdcgan_step_pack_discriminator_conv2_kernel_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_unscaled_grad_discriminator_conv2_fake", "BespokeZoo/CDCGAN.swift:19",
     0.0, 0.0, 9764864.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_2", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_unscaled_grad_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_unscaled_grad_discriminator_dropout1_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_transform_grad_discriminator_conv2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_transform_discriminator_dropout1_fake_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_grad_discriminator_conv1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25690624.0},
    {"cdcgan_step_pack_discriminator_conv1_kernel_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 25600.0},
    {"cdcgan_step_grad_discriminator_conv1_bias_via_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 256.0},
    {"cdcgan_step_products_of_unscaled_grad_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 160563200.0, 11452928.0},
    {"cdcgan_step_unscaled_grad_discriminator_concat1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 8028160.0},
    {"cdcgan_step_grad_discriminator_concat1_fake_for_generator", "BespokeZoo/CDCGAN.swift:18",
     0.0, 0.0, 2409472.0},
    {"cdcgan_step_products_of_grad_discriminator_conv1_kernel_via_fake", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 160563200.0, 7585792.0},
    {"cdcgan_step_grad_discriminator_conv1_kernel_via_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 192000.0},
    {"cdcgan_step_grad_discriminator_reshape1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_discriminator_dense1_kernel_2", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 50176.0},
    {"cdcgan_step_pack_grad_discriminator_embedding1_fake", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_grad_discriminator_conv2_real", "BespokeZoo/CDCGAN.swift:20", 1605632.0, 1605632.0, 6448128.0},
    {"cdcgan_step_pack_grad_discriminator_dense1_real", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 1024.0},
    {"cdcgan_step_update_discriminator_dense1_kernel", "BespokeZoo/CDCGAN.swift:20",
     3211264.0, 3211264.0, 6574080.0},
    {"cdcgan_step_update_discriminator_conv2_bias", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 3584.0},
    {"cdcgan_step_transform_grad_discriminator_conv2_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_transform_discriminator_conv2_kernel_3", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_grad_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_grad_discriminator_dropout1_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_transform_discriminator_dropout1_real_2", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_products_of_grad_discriminator_conv2_kernel_via_real", "BespokeZoo/CDCGAN.swift:19",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_grad_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_grad_discriminator_conv1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 19267584.0},
    {"cdcgan_step_update_discriminator_conv1_bias", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 1792.0},
    {"cdcgan_step_products_of_grad_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 160563200.0, 11452928.0},
    {"cdcgan_step_grad_discriminator_concat1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 8028160.0},
    {"cdcgan_step_products_of_grad_discriminator_conv1_kernel_via_real", "BespokeZoo/CDCGAN.swift:18",
     147095552.0, 160563200.0, 7585792.0},
    {"cdcgan_step_update_discriminator_conv1_kernel", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 268800.0},
    {"cdcgan_step_grad_discriminator_reshape1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_pack_grad_discriminator_embedding1_real", "BespokeZoo/CDCGAN.swift:17", 0.0, 0.0, 802816.0},
    {"cdcgan_step_update_discriminator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:16",
     4014080.0, 4014080.0, 1001216.0},
    {"cdcgan_step_grad_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 1204224.0},
    {"cdcgan_step_pack_generator_convTranspose3_kernel_2", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_step_planes_of_grad_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 984064.0},
    {"cdcgan_step_grad_generator_batchNorm3_centred_via_normalised", "BespokeZoo/CDCGAN.swift:12",
     73547776.0, 76840960.0, 19719168.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12",
     73547776.0, 80281600.0, 7004160.0},
    {"cdcgan_step_update_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 128000.0},
    {"cdcgan_step_grad_generator_batchNorm3_mean_sum_and_update", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 3840.0},
    {"cdcgan_step_grad_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 19268352.0},
    {"cdcgan_step_pack_generator_convTranspose2_kernel_2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_step_transform_grad_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 18251776.0},
    {"cdcgan_step_transform_generator_convTranspose2_kernel_2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_products_of_grad_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_grad_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_transform_generator_leakyReLU2_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 9764864.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11",
     2147483648.0, 757071872.0, 30212096.0},
    {"cdcgan_step_grad_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 12648448.0},
    {"cdcgan_step_grad_generator_batchNorm2_centred_via_normalised", "BespokeZoo/CDCGAN.swift:10",
     0.0, 0.0, 12846592.0},
    {"cdcgan_step_grad_generator_batchNorm2_mean_sum_and_update", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 7680.0},
    {"cdcgan_step_grad_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 9635328.0},
    {"cdcgan_step_pack_generator_convTranspose1_kernel_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_step_transform_grad_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 14286848.0},
    {"cdcgan_step_transform_generator_convTranspose1_kernel_2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 25427968.0},
    {"cdcgan_step_products_of_grad_generator_reshape1", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 1417674752.0, 55377920.0},
    {"cdcgan_step_grad_generator_reshape1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 28573696.0},
    {"cdcgan_step_transform_generator_reshape1_2", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 28573696.0},
    {"cdcgan_step_products_of_grad_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10",
     7054819328.0, 1417674752.0, 55377920.0},
    {"cdcgan_step_grad_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 25427968.0},
    {"cdcgan_step_grad_generator_batchNorm1_centred_via_normalised", "BespokeZoo/CDCGAN.swift:8",
     0.0, 0.0, 25840640.0},
    {"cdcgan_step_grad_generator_batchNorm1_mean_sum_and_update", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 903168.0},
    {"cdcgan_step_pack_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 15052800.0},
    {"cdcgan_step_grad_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 19418112.0},
    {"cdcgan_step_grad_generator_concat1", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 481689600.0, 481689600.0, 14025728.0},
    {"cdcgan_step_grad_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_pack_grad_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 51200.0},
    {"cdcgan_step_grad_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 128000.0, 128000.0, 32720.0},
    {"cdcgan_step_update_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_update_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 14000.0},
    {"cdcgan_step_update_generator_dense1_kernel", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 52684800.0},
    {"cdcgan_step_update_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 22937600.0},
    {"cdcgan_step_update_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 5734400.0},
    {"cdcgan_step_sums_for_signal_spread", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 1032.0},
    {"cdcgan_step_signal_gradient_discriminator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 72.0},
    {"cdcgan_step_sums_for_signal_diversity", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 401408.0},
    {"cdcgan_step_sums_for_signal_diversity_2", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 12544.0},
    {"cdcgan_step_output_signal_diversity", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 12.0},
    {"cdcgan_step_sums_for_signal_gradient_generator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 3276800.0},
    {"cdcgan_step_signal_gradient_generator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 16.0},
    {"cdcgan_step_sums_for_signal_gradient_generator_2", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 819200.0},
    {"cdcgan_step_output_signal_gradient_generator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 20.0},
    {"cdcgan_step_sums_for_signal_gradient_discriminator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 819200.0},
    {"cdcgan_step_output_signal_gradient_discriminator", "BespokeZoo/CDCGAN.swift:23", 0.0, 0.0, 20.0},
    {"cdcgan_step_trace_mask_dropout1_real", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_real", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout1_fake", "BespokeZoo/CDCGAN.swift:18", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_mask_dropout2_fake", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 0.0},
    {"cdcgan_step_trace_grad_discriminator_conv2_kernel", "BespokeZoo/CDCGAN.swift:19", 0.0, 0.0, 819200.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_gamma", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_batchNorm1_beta", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"cdcgan_step_trace_grad_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3276800.0},
    {"cdcgan_step_trace_grad_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 819200.0},
    {"cdcgan_step_update_discriminator_dense1_bias_2", "BespokeZoo/CDCGAN.swift:20", 0.0, 0.0, 8.0},
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
    {"cdcgan_generate_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 115200.0},
    {"cdcgan_generate_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 240844800.0, 240844800.0, 10776064.0},
    {"cdcgan_generate_generator_batchNorm1_inverse_deviation", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 6623232.0},
    {"cdcgan_generate_pack_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 6553600.0},
    {"cdcgan_generate_transform_generator_reshape1", "BespokeZoo/CDCGAN.swift:9", 0.0, 0.0, 14286848.0},
    {"cdcgan_generate_transform_generator_convTranspose1_kernel", "BespokeZoo/CDCGAN.swift:10",
     0.0, 0.0, 25427968.0},
    {"cdcgan_generate_products_of_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     3527409664.0, 708837376.0, 38764544.0},
    {"cdcgan_generate_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 7143424.0},
    {"cdcgan_generate_generator_batchNorm2_inverse_deviation", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 3213312.0},
    {"cdcgan_generate_pack_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 1638400.0},
    {"cdcgan_generate_transform_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 4882432.0},
    {"cdcgan_generate_transform_generator_convTranspose2_kernel", "BespokeZoo/CDCGAN.swift:11",
     0.0, 0.0, 12648448.0},
    {"cdcgan_generate_products_of_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     1073741824.0, 378535936.0, 21020672.0},
    {"cdcgan_generate_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 9125888.0},
    {"cdcgan_generate_generator_batchNorm3_inverse_deviation", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_pack_generator_convTranspose3_kernel", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 12800.0},
    {"cdcgan_generate_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 6423552.0},
    {"cdcgan_generate_products_of_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12",
     36773888.0, 40140800.0, 4472064.0},
    {"cdcgan_generate_output_image", "BespokeZoo/CDCGAN.swift:12", 0.0, 0.0, 2007040.0},
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

static const bespoke_kernel cdcgan_generate_one_kernels[15] = {
    {"cdcgan_generate_one_pack_generator_embedding1_embeddings", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 4000.0},
    {"cdcgan_generate_one_generator_embedding1_one_hot", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 44.0},
    {"cdcgan_generate_one_generator_embedding1", "BespokeZoo/CDCGAN.swift:7", 1000.0, 1000.0, 2240.0},
    {"cdcgan_generate_one_generator_concat1", "BespokeZoo/CDCGAN.swift:7", 0.0, 0.0, 1800.0},
    {"cdcgan_generate_one_generator_dense1", "BespokeZoo/CDCGAN.swift:8", 3763200.0, 3763200.0, 7577176.0},
    {"cdcgan_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"cdcgan_generate_one_generator_leakyReLU1", "BespokeZoo/CDCGAN.swift:8", 0.0, 0.0, 301056.0},
    {"cdcgan_generate_one_generator_convTranspose1", "BespokeZoo/CDCGAN.swift:10",
     55115776.0, 55115776.0, 3352064.0},
    {"cdcgan_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 1024.0},
    {"cdcgan_generate_one_generator_leakyReLU2", "BespokeZoo/CDCGAN.swift:10", 0.0, 0.0, 52224.0},
    {"cdcgan_generate_one_generator_convTranspose2", "BespokeZoo/CDCGAN.swift:11",
     16777216.0, 16777216.0, 894464.0},
    {"cdcgan_generate_one_generator_batchNorm3_inverse_deviation", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 512.0},
    {"cdcgan_generate_one_generator_leakyReLU3", "BespokeZoo/CDCGAN.swift:11", 0.0, 0.0, 101376.0},
    {"cdcgan_generate_one_generator_convTranspose3", "BespokeZoo/CDCGAN.swift:12", 574592.0, 574592.0, 59712.0},
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
        .output_count = 12,
        .traced = cdcgan_step_traced,
        .traced_count = 29,
        .trace_floats = 8085968,
        .kept = cdcgan_step_kept,
        .kept_count = 86,
        .kept_floats = 40363024,
        .kernels = cdcgan_step_kernels,
        .kernel_count = 163,
        .flops = 43056408576.0,
        .nominal_flops = 56614840320.0,
        .fingerprint = "b799e1a6cd45facc",
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
        .flops = 4878834176.0,
        .nominal_flops = 6703577600.0,
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
        .kernel_count = 15,
        .flops = 76231784.0,
        .nominal_flops = 104743400.0,
        .fingerprint = "430a908914b9c7b7",
    },
};

static const uint64_t cdcgan_lowering = 0x2c4e436fc21d356bu;

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
    .fingerprint = "8b78a77220bac601",
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
    .arena_floats = ARENA_FLOATS + MEETING_FLOATS,
    .scratch_floats = CLAIMS_FLOATS + SCRATCH_FLOATS,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = cdcgan_entries,
    .entry_count = 4,
};
