/* The program dcgan, made by bespokec from BespokeZoo/DCGAN.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in DCGAN_kernels.h, how the list is run in bespoke_driver.h.
 *
 * At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of
 * 33740176 floats (129 MiB): the states in the first 9886000, what an entry needs for a while
 * behind them, several values in one place if they are not needed at the same time. */
#include "DCGAN_program.h"

#define KERNELS dcgan_kernels
#define MOST_OPERANDS 64
#define MOST_RUNS 11
#define ARENA_FLOATS 33740176
#define SCRATCH_FLOATS 34048
#include "bespoke_driver.h"

static const dcgan_kernels *kernels_of_this_machine(void) {
    static const dcgan_kernels *const kernels[] = {
        #ifdef BESPOKE_HAS_AVX512
        [BESPOKE_CHOICE_AVX512] = &dcgan_kernels_avx512,
        #endif
        #ifdef BESPOKE_HAS_AVX2
        [BESPOKE_CHOICE_AVX2] = &dcgan_kernels_avx2,
        #endif
        #ifdef BESPOKE_HAS_NEON
        [BESPOKE_CHOICE_NEON] = &dcgan_kernels_neon,
        #endif
        #ifdef BESPOKE_HAS_BASELINE
        [BESPOKE_CHOICE_BASELINE] = &dcgan_kernels_baseline,
        #endif
    };
    return kernels[bespoke_choice()];
}

/* Where states lie: floats from the arena's beginning. */
enum {
    generator_dense1_kernel = 0,                       /* [100][12544] */
    generator_batchNorm1_gamma = 1254400,              /* [12544] */
    generator_batchNorm1_beta = 1266944,               /* [12544] */
    generator_convTranspose1_kernel = 1279488,         /* [5][5][128][256] */
    generator_batchNorm2_gamma = 2098688,              /* [128] */
    generator_batchNorm2_beta = 2098816,               /* [128] */
    generator_convTranspose2_kernel = 2098944,         /* [5][5][64][128] */
    generator_batchNorm3_gamma = 2303744,              /* [64] */
    generator_batchNorm3_beta = 2303808,               /* [64] */
    generator_convTranspose3_kernel = 2303872,         /* [5][5][1][64] */
    generator_batchNorm1_moving_mean = 2305472,        /* [12544] */
    generator_batchNorm1_moving_variance = 2318016,    /* [12544] */
    generator_batchNorm2_moving_mean = 2330560,        /* [128] */
    generator_batchNorm2_moving_variance = 2330688,    /* [128] */
    generator_batchNorm3_moving_mean = 2330816,        /* [64] */
    generator_batchNorm3_moving_variance = 2330880,    /* [64] */
    average_generator_dense1_kernel = 2330944,         /* [100][12544] */
    average_generator_batchNorm1_gamma = 3585344,      /* [12544] */
    average_generator_batchNorm1_beta = 3597888,       /* [12544] */
    average_generator_convTranspose1_kernel = 3610432, /* [5][5][128][256] */
    average_generator_batchNorm2_gamma = 4429632,      /* [128] */
    average_generator_batchNorm2_beta = 4429760,       /* [128] */
    average_generator_convTranspose2_kernel = 4429888, /* [5][5][64][128] */
    average_generator_batchNorm3_gamma = 4634688,      /* [64] */
    average_generator_batchNorm3_beta = 4634752,       /* [64] */
    average_generator_convTranspose3_kernel = 4634816, /* [5][5][1][64] */
    discriminator_conv1_kernel = 4636416,              /* [5][5][1][64] */
    discriminator_conv1_bias = 4638016,                /* [64] */
    discriminator_conv2_kernel = 4638080,              /* [5][5][64][128] */
    discriminator_conv2_bias = 4842880,                /* [128] */
    discriminator_dense1_kernel = 4843008,             /* [6272][1] */
    discriminator_dense1_bias = 4849280,               /* [1] */
    adam_generator_dense1_kernel_m = 4849296,          /* [100][12544] */
    adam_generator_dense1_kernel_v = 6103696,          /* [100][12544] */
    adam_generator_batchNorm1_gamma_m = 7358096,       /* [12544] */
    adam_generator_batchNorm1_gamma_v = 7370640,       /* [12544] */
    adam_generator_batchNorm1_beta_m = 7383184,        /* [12544] */
    adam_generator_batchNorm1_beta_v = 7395728,        /* [12544] */
    adam_generator_convTranspose1_kernel_m = 7408272,  /* [5][5][128][256] */
    adam_generator_convTranspose1_kernel_v = 8227472,  /* [5][5][128][256] */
    adam_generator_batchNorm2_gamma_m = 9046672,       /* [128] */
    adam_generator_batchNorm2_gamma_v = 9046800,       /* [128] */
    adam_generator_batchNorm2_beta_m = 9046928,        /* [128] */
    adam_generator_batchNorm2_beta_v = 9047056,        /* [128] */
    adam_generator_convTranspose2_kernel_m = 9047184,  /* [5][5][64][128] */
    adam_generator_convTranspose2_kernel_v = 9251984,  /* [5][5][64][128] */
    adam_generator_batchNorm3_gamma_m = 9456784,       /* [64] */
    adam_generator_batchNorm3_gamma_v = 9456848,       /* [64] */
    adam_generator_batchNorm3_beta_m = 9456912,        /* [64] */
    adam_generator_batchNorm3_beta_v = 9456976,        /* [64] */
    adam_generator_convTranspose3_kernel_m = 9457040,  /* [5][5][1][64] */
    adam_generator_convTranspose3_kernel_v = 9458640,  /* [5][5][1][64] */
    adam_discriminator_conv1_kernel_m = 9460240,       /* [5][5][1][64] */
    adam_discriminator_conv1_kernel_v = 9461840,       /* [5][5][1][64] */
    adam_discriminator_conv1_bias_m = 9463440,         /* [64] */
    adam_discriminator_conv1_bias_v = 9463504,         /* [64] */
    adam_discriminator_conv2_kernel_m = 9463568,       /* [5][5][64][128] */
    adam_discriminator_conv2_kernel_v = 9668368,       /* [5][5][64][128] */
    adam_discriminator_conv2_bias_m = 9873168,         /* [128] */
    adam_discriminator_conv2_bias_v = 9873296,         /* [128] */
    adam_discriminator_dense1_kernel_m = 9873424,      /* [6272][1] */
    adam_discriminator_dense1_kernel_v = 9879696,      /* [6272][1] */
    adam_discriminator_dense1_bias_m = 9885968,        /* [1] */
    adam_discriminator_dense1_bias_v = 9885984,        /* [1] */
};

/* -------------------- initialise */

static void dcgan_initialise_of_thread(worker *me) {
    /* Weights and statistics. */
    RUN(0, dcgan_initialise_states, generator_dense1_kernel, average_generator_dense1_kernel,
        generator_batchNorm1_gamma, generator_batchNorm1_moving_variance, average_generator_batchNorm1_gamma,
        generator_batchNorm1_beta, generator_batchNorm1_moving_mean, average_generator_batchNorm1_beta,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_convTranspose1_kernel, average_generator_convTranspose1_kernel,
        generator_batchNorm2_gamma, generator_batchNorm2_moving_variance, average_generator_batchNorm2_gamma,
        generator_batchNorm2_beta, generator_batchNorm2_moving_mean, average_generator_batchNorm2_beta,
        discriminator_conv2_bias, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, adam_discriminator_conv2_bias_m,
        adam_discriminator_conv2_bias_v, generator_convTranspose2_kernel, average_generator_convTranspose2_kernel,
        generator_batchNorm3_gamma, generator_batchNorm3_moving_variance, average_generator_batchNorm3_gamma,
        generator_batchNorm3_beta, generator_batchNorm3_moving_mean, average_generator_batchNorm3_beta,
        discriminator_conv1_bias, adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v,
        adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v, adam_discriminator_conv1_bias_m,
        adam_discriminator_conv1_bias_v, generator_convTranspose3_kernel, average_generator_convTranspose3_kernel,
        discriminator_conv1_kernel, discriminator_conv2_kernel, discriminator_dense1_kernel, discriminator_dense1_bias,
        adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_v, adam_generator_dense1_kernel_m,
        adam_generator_dense1_kernel_v, adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, adam_generator_convTranspose3_kernel_m,
        adam_generator_convTranspose3_kernel_v, adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v);
}

static void dcgan_initialise(const bespoke_call *call) {
    in_parallel(dcgan_initialise_of_thread, call);
}

/* -------------------- step */

static void dcgan_step_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        noise = 25469248,                                                 /* [1][128][100] */
        generator_dense1 = 23863616,                                      /* [49][128][256] */
        sums_for_generator_batchNorm1_mean_sum = 9886000,                 /* [49][256] */
        generator_batchNorm1_mean = 25686928,                             /* [12544] */
        sums_for_generator_batchNorm1_variance_sum = 9886000,             /* [49][256] */
        generator_batchNorm1_inverse_deviation = 27305104,                /* [12544] */
        generator_leakyReLU1 = 25699472,                                  /* [49][128][256] */
        generator_convTranspose1_kernel_in_panels = 20966992,             /* [25][4][256][32] */
        transformed_generator_reshape1 = 9886000,                         /* [169][32768] */
        transformed_generator_convTranspose1_kernel = 15426496,           /* [169][32768] */
        products_of_generator_convTranspose1 = 20966992,                  /* [169][128][128] */
        generator_convTranspose1 = 30528912,                              /* [49][128][128] */
        sums_for_generator_batchNorm2_mean_sum = 9886000,                 /* [49][128] */
        generator_batchNorm2_mean = 23730528,                             /* [128] */
        sums_for_generator_batchNorm2_variance_sum = 9886000,             /* [49][128] */
        generator_batchNorm2_inverse_deviation = 23730656,                /* [128] */
        generator_leakyReLU2 = 31331728,                                  /* [49][128][128] */
        generator_convTranspose2_kernel_in_panels = 12849088,             /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 15812176,                      /* [100][16384] */
        transformed_generator_convTranspose2_kernel = 9886000,            /* [361][8192] */
        products_of_generator_convTranspose2 = 12849088,                  /* [361][128][64] */
        generator_convTranspose2 = 27317648,                              /* [196][128][64] */
        sums_for_generator_batchNorm3_mean_sum = 9886000,                 /* [196][64] */
        generator_batchNorm3_mean = 23730912,                             /* [64] */
        sums_for_generator_batchNorm3_variance_sum = 9886000,             /* [196][64] */
        generator_batchNorm3_inverse_deviation = 23730976,                /* [64] */
        generator_convTranspose3_kernel_in_panels = 10516336,             /* [1][1][64][32] */
        generator_leakyReLU3 = 28923280,                                  /* [196][128][64] */
        products_of_generator_convTranspose3 = 9886000,                   /* [196][128][25] */
        generator_tanh1 = 23626528,                                       /* [784][128][1] */
        sums_for_signal_diversity = 23738592,                             /* [784][1] */
        sums_for_signal_diversity_2 = 23739376,                           /* [784][1] */
        discriminator_conv1_kernel_in_panels = 19057808,                  /* [5][2][5][32] */
        real_in_planes_ = 23740608,                                       /* [31][31][1][128] */
        discriminator_dropout1_real = 32134544,                           /* [196][128][64] */
        discriminator_conv2_kernel_in_panels = 15812176,                  /* [25][4][64][32] */
        transformed_discriminator_dropout1_real = 9886000,                /* [361][8192] */
        transformed_discriminator_conv2_kernel = 12849088,                /* [361][8192] */
        products_of_discriminator_conv2_real_product = 15812176,          /* [100][128][128] */
        discriminator_conv2_real_product = 9886000,                       /* [49][128][128] */
        discriminator_dense1_kernel_in_panels = 19860624,                 /* [49][1][128][1] */
        discriminator_dropout2_real = 22426448,                           /* [49][128][128] */
        discriminator_dense1_real_product = 23740352,                     /* [1][128][1] */
        grad_discriminator_dense1_real = 23229264,                        /* [1][128][1] */
        sums_for_score_real = 19866896,                                   /* [1][1] */
        sums_for_loss_discriminator_real = 19866912,                      /* [1][1] */
        sums_for_grad_discriminator_dense1_bias_via_real = 19866928,      /* [1][1] */
        sums_for_signal_sign = 19866944,                                  /* [1][1] */
        sums_for_signal_spread = 19866960,                                /* [1][1] */
        generator_tanh1_in_planes = 22303440,                             /* [31][31][1][128] */
        discriminator_dropout1_fake = 17452176,                           /* [196][128][64] */
        transformed_discriminator_dropout1_fake = 9886000,                /* [361][8192] */
        products_of_discriminator_conv2_fake_product = 15812176,          /* [100][128][128] */
        discriminator_conv2_fake_product = 9886000,                       /* [49][128][128] */
        discriminator_dropout2_fake = 19057808,                           /* [49][128][128] */
        unscaled_grad_discriminator_conv2_fake = 10688816,                /* [49][128][128] */
        discriminator_dense1_fake_product = 23740480,                     /* [1][128][1] */
        grad_discriminator_dense1_fake = 23229392,                        /* [1][128][1] */
        grad_discriminator_dense1_fake_for_generator = 23229520,          /* [1][128][1] */
        sums_for_score_fake = 9892272,                                    /* [1][1] */
        sums_for_loss_discriminator_fake = 9892288,                       /* [1][1] */
        sums_for_loss_generator = 9892304,                                /* [1][1] */
        sums_for_grad_discriminator_dense1_bias_via_fake = 9892320,       /* [1][1] */
        sums_for_signal_spread_2 = 9892336,                               /* [1][1] */
        signal_spread_ = 25482048,
        signal_separation_ = 25686864,
        discriminator_dense1_bias_next = 25686912,                        /* [1] */
        sums_for_signal_gradient_discriminator = 25686880,                /* [1][1] */
        sums_for_signal_movement_discriminator = 25686896,                /* [1][1] */
        grad_discriminator_dense1_fake_in_panels = 23726880,              /* [1][1][128][16] */
        grad_discriminator_conv2_fake = 21500624,                         /* [49][128][128] */
        sums_for_grad_discriminator_conv2_bias_via_fake = 9886000,        /* [49][128] */
        grad_discriminator_conv2_bias_via_fake = 23730784,                /* [128] */
        discriminator_conv2_kernel_in_panels_2 = 25482064,                /* [25][2][128][32] */
        transformed_unscaled_grad_discriminator_conv2_fake = 15812176,    /* [100][16384] */
        transformed_discriminator_conv2_kernel_2 = 9886000,               /* [361][8192] */
        products_of_unscaled_grad_discriminator_dropout1_fake = 12849088, /* [361][128][64] */
        unscaled_grad_discriminator_dropout1_fake = 15812176,             /* [196][128][64] */
        transformed_grad_discriminator_conv2_fake = 19860624,             /* [100][16384] */
        products_of_grad_discriminator_conv2_kernel_via_fake = 12849088,  /* [361][64][128] */
        grad_discriminator_conv1_fake = 9886000,                          /* [196][128][64] */
        grad_discriminator_conv1_fake_for_generator = 20380896,           /* [196][128][64] */
        sums_for_grad_discriminator_conv1_bias_via_fake = 17417808,       /* [196][64] */
        grad_discriminator_conv1_bias_via_fake = 23731040,                /* [64] */
        products_of_grad_discriminator_conv1_kernel_via_fake = 11491632,  /* [70][5][64] */
        discriminator_dense1_kernel_in_panels_2 = 11514032,               /* [49][4][1][32] */
        grad_discriminator_conv1_kernel_via_fake = 23728928,              /* [5][5][1][64] */
        grad_discriminator_conv2_real = 9886000,                          /* [49][128][128] */
        sums_for_grad_discriminator_conv2_bias_via_real = 15812176,       /* [49][128] */
        grad_discriminator_dense1_real_in_panels = 15818448,              /* [1][1][128][16] */
        sums_for_signal_gradient_discriminator_2 = 23740288,              /* [49][1] */
        sums_for_signal_gradient_discriminator_3 = 23740160,              /* [1][128] */
        transformed_grad_discriminator_conv2_real = 21986528,             /* [100][16384] */
        products_of_grad_discriminator_dropout1_real = 15812176,          /* [361][128][64] */
        grad_discriminator_dropout1_real = 18775264,                      /* [196][128][64] */
        grad_discriminator_conv2_kernel = 25482064,                       /* [5][5][64][128] */
        grad_discriminator_conv1_real = 9886000,                          /* [196][128][64] */
        sums_for_grad_discriminator_conv1_bias_via_real = 11514032,       /* [196][64] */
        sums_for_signal_gradient_discriminator_4 = 32134544,              /* [1][64] */
        products_of_grad_discriminator_conv1_kernel_via_real = 11491632,  /* [70][5][64] */
        discriminator_conv1_kernel_in_panels_2 = 11526576,                /* [1][1][64][32] */
        sums_for_signal_gradient_discriminator_5 = 23740608,              /* [5][64] */
        products_of_grad_generator_tanh1 = 9886000,                       /* [196][128][25] */
        grad_generator_convTranspose3 = 10516336,                         /* [784][128][1] */
        generator_convTranspose3_kernel_in_panels_2 = 11674672,           /* [5][2][5][32] */
        grad_generator_convTranspose3_in_planes = 11491632,               /* [31][31][1][128] */
        grad_generator_batchNorm3_centred_via_normalised = 9886000,       /* [196][128][64] */
        sums_for_grad_generator_batchNorm3_beta = 11637040,               /* [196][64] */
        sums_for_grad_generator_batchNorm3_gamma = 11649584,              /* [196][64] */
        sums_for_grad_generator_batchNorm3_inverse_deviation = 11662128,  /* [196][64] */
        products_of_grad_generator_convTranspose3_kernel = 11614640,      /* [70][5][64] */
        sums_for_signal_gradient_generator = 23740928,                    /* [5][64] */
        sums_for_signal_movement_generator = 23741248,                    /* [5][64] */
        grad_generator_batchNorm3_centred_via_squares = 11491632,         /* [64] */
        grad_generator_batchNorm3_mean_sum = 11491696,                    /* [64] */
        sums_for_signal_gradient_generator_2 = 23741824,                  /* [1][64] */
        sums_for_signal_gradient_generator_3 = 23741888,                  /* [1][64] */
        grad_generator_convTranspose2 = 12849088,                         /* [196][128][64] */
        generator_convTranspose2_kernel_in_panels_2 = 15812176,           /* [25][4][64][32] */
        transformed_grad_generator_convTranspose2 = 9886000,              /* [361][8192] */
        transformed_generator_convTranspose2_kernel_2 = 12849088,         /* [361][8192] */
        products_of_grad_generator_leakyReLU2 = 15812176,                 /* [100][128][128] */
        grad_generator_leakyReLU2 = 17452176,                             /* [49][128][128] */
        products_of_grad_generator_convTranspose2_kernel = 12849088,      /* [361][64][128] */
        grad_generator_convTranspose2_kernel = 28923280,                  /* [5][5][64][128] */
        grad_generator_batchNorm2_centred_via_normalised = 9886000,       /* [49][128][128] */
        sums_for_grad_generator_batchNorm2_beta = 10688816,               /* [49][128] */
        sums_for_grad_generator_batchNorm2_gamma = 10695088,              /* [49][128] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 10701360,  /* [49][128] */
        grad_generator_batchNorm2_centred_via_squares = 11491632,         /* [128] */
        grad_generator_batchNorm2_mean_sum = 11491760,                    /* [128] */
        sums_for_signal_gradient_generator_4 = 23741568,                  /* [1][128] */
        sums_for_signal_gradient_generator_5 = 23741696,                  /* [1][128] */
        grad_generator_convTranspose1 = 10688816,                         /* [49][128][128] */
        generator_convTranspose1_kernel_in_panels_2 = 15426496,           /* [25][8][128][32] */
        transformed_grad_generator_convTranspose1 = 20966992,             /* [169][16384] */
        transformed_generator_convTranspose1_kernel_2 = 9886000,          /* [169][32768] */
        products_of_grad_generator_reshape1 = 15426496,                   /* [169][128][256] */
        grad_generator_reshape1 = 27317648,                               /* [49][128][256] */
        products_of_grad_generator_convTranspose1_kernel = 15426496,      /* [169][128][256] */
        grad_generator_convTranspose1_kernel = 13097264,                  /* [5][5][128][256] */
        grad_generator_batchNorm1_centred_via_normalised = 9886000,       /* [49][128][256] */
        sums_for_grad_generator_batchNorm1_beta = 13916464,               /* [49][256] */
        sums_for_grad_generator_batchNorm1_gamma = 13929008,              /* [49][256] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 11491632,  /* [49][256] */
        grad_generator_batchNorm1_centred_via_squares = 13966640,         /* [12544] */
        grad_generator_batchNorm1_mean_sum = 13979184,                    /* [12544] */
        sums_for_signal_gradient_generator_6 = 13941552,                  /* [1][12544] */
        sums_for_signal_gradient_generator_7 = 13954096,                  /* [1][12544] */
        grad_generator_dense1 = 11491632,                                 /* [49][128][256] */
        grad_generator_dense1_kernel = 9886000,                           /* [100][12544] */
        sums_for_signal_gradient_generator_8 = 11140400,                  /* [49][256] */
        sums_for_signal_spread_3 = 11152944,                              /* [1][1] */
        sums_for_signal_spread_4 = 11152960,                              /* [1][1] */
        signal_gradient_generator_ = 9887648,
        signal_gradient_generator_2_ = 9887568,
        signal_gradient_generator_3_ = 9887584,
        signal_gradient_generator_4_ = 9887600,
        signal_gradient_generator_5_ = 9887616,
        signal_gradient_generator_6_ = 9887632,
        signal_gradient_discriminator_ = 9887696,
        signal_gradient_discriminator_2_ = 9887664,
        signal_gradient_discriminator_3_ = 9887680,
        sums_for_signal_diversity_3 = 9886000,                            /* [784][1] */
        sums_for_signal_diversity_4 = 9886784,                            /* [784][1] */
        sums_for_signal_diversity_5 = 9887712,                            /* [1][1] */
        sums_for_signal_diversity_6 = 9887728,                            /* [1][1] */
        sums_for_signal_gradient_generator_9 = 9886000,                   /* [1][256] */
        signal_gradient_generator_7_ = 9886384,
        sums_for_signal_gradient_generator_10 = 9886256,                  /* [1][128] */
        sums_for_signal_gradient_discriminator_6 = 9886000,               /* [1][128] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_noise = 0,                                      /* [128][100] */
        trace_fake = 12800,                                   /* [128][28][28][1] */
        input_real = 0,                                       /* [128][28][28][1] */
        trace_logits_real = 2521600,                          /* [128][1] */
        trace_logits_fake = 4930176,                          /* [128][1] */
        output_loss_discriminator = 0,
        output_loss_generator = 1,
        output_score_real = 2,
        output_score_fake = 3,
        output_signal_sign = 4,
        trace_loss_discriminator = 7448656,
        trace_loss_generator = 7448672,
        trace_grad_discriminator_dense1_bias = 5143168,       /* [1] */
        trace_grad_discriminator_dense1_kernel = 5136896,     /* [6272][1] */
        trace_grad_discriminator_conv2_bias = 5136768,        /* [128] */
        trace_grad_discriminator_conv1_bias = 4931904,        /* [64] */
        trace_grad_discriminator_conv1_kernel = 4930304,      /* [5][5][1][64] */
        trace_grad_generator_convTranspose3_kernel = 7447056, /* [5][5][1][64] */
        trace_grad_generator_batchNorm3_gamma = 7446928,      /* [64] */
        trace_grad_generator_batchNorm3_beta = 7446992,       /* [64] */
        trace_grad_generator_batchNorm2_gamma = 7241872,      /* [128] */
        trace_grad_generator_batchNorm2_beta = 7242000,       /* [128] */
        trace_grad_generator_dense1_kernel = 5143184,         /* [100][12544] */
        output_signal_spread = 5,
        output_signal_separation = 6,
        output_signal_movement_generator = 10,
        output_signal_movement_discriminator = 11,
        output_signal_diversity = 7,
        output_signal_gradient_generator = 8,
        output_signal_gradient_discriminator = 9,
        trace_mask_dropout1_real = 113152,                    /* [128][14][14][64] */
        trace_mask_dropout2_real = 1718784,                   /* [128][7][7][128] */
        trace_mask_dropout1_fake = 2521728,                   /* [128][14][14][64] */
        trace_mask_dropout2_fake = 4127360,                   /* [128][7][7][128] */
        trace_grad_discriminator_conv2_kernel = 4931968,      /* [5][5][64][128] */
        trace_grad_generator_batchNorm1_gamma = 6397584,      /* [12544] */
        trace_grad_generator_batchNorm1_beta = 6410128,       /* [12544] */
        trace_grad_generator_convTranspose1_kernel = 6422672, /* [5][5][128][256] */
        trace_grad_generator_convTranspose2_kernel = 7242128, /* [5][5][64][128] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[68] = {
        {0, noise, 0, 1, 128, 100},
        {1, generator_dense1, 12800, 49, 128, 256},
        {2, generator_batchNorm1_mean, 1618432, 1, 1, 12544},
        {4, generator_batchNorm1_inverse_deviation, 1630976, 1, 1, 12544},
        {5, generator_leakyReLU1, 1643520, 49, 128, 256},
        {10, generator_convTranspose1, 3249152, 49, 128, 128},
        {12, generator_batchNorm2_mean, 4051968, 1, 1, 128},
        {14, generator_batchNorm2_inverse_deviation, 4052096, 1, 1, 128},
        {15, generator_leakyReLU2, 4052224, 49, 128, 128},
        {20, generator_convTranspose2, 4855040, 196, 128, 64},
        {22, generator_batchNorm3_mean, 6460672, 1, 1, 64},
        {24, generator_batchNorm3_inverse_deviation, 6460736, 1, 1, 64},
        {26, generator_leakyReLU3, 6460800, 196, 128, 64},
        {28, generator_tanh1, 8066432, 784, 128, 1},
        {31, discriminator_dropout1_real, 8166784, 196, 128, 64},
        {36, discriminator_conv2_real_product, 9772416, 49, 128, 128},
        {38, discriminator_dropout2_real, 10575232, 49, 128, 128},
        {39, discriminator_dense1_real_product, 11378048, 1, 128, 1},
        {39, grad_discriminator_dense1_real, 11378176, 1, 128, 1},
        {41, discriminator_dropout1_fake, 11378304, 196, 128, 64},
        {44, discriminator_conv2_fake_product, 12983936, 49, 128, 128},
        {45, discriminator_dropout2_fake, 13786752, 49, 128, 128},
        {45, unscaled_grad_discriminator_conv2_fake, 14589568, 49, 128, 128},
        {46, discriminator_dense1_fake_product, 15392384, 1, 128, 1},
        {46, grad_discriminator_dense1_fake, 15392512, 1, 128, 1},
        {46, grad_discriminator_dense1_fake_for_generator, 15392640, 1, 128, 1},
        {47, signal_spread_, 15392768, 1, 1, 1},
        {47, signal_separation_, 15392784, 1, 1, 1},
        {48, discriminator_dense1_bias_next, 15392800, 1, 1, 1},
        {50, grad_discriminator_conv2_fake, 15392816, 49, 128, 128},
        {51, grad_discriminator_conv2_bias_via_fake, 16195632, 1, 1, 128},
        {56, unscaled_grad_discriminator_dropout1_fake, 16195760, 196, 128, 64},
        {60, grad_discriminator_conv1_fake, 17801392, 196, 128, 64},
        {60, grad_discriminator_conv1_fake_for_generator, 19407024, 196, 128, 64},
        {61, grad_discriminator_conv1_bias_via_fake, 21012656, 1, 1, 64},
        {64, grad_discriminator_conv1_kernel_via_fake, 21012720, 1, 1, 1600},
        {65, grad_discriminator_conv2_real, 21014320, 49, 128, 128},
        {72, grad_discriminator_dropout1_real, 21817136, 196, 128, 64},
        {75, grad_discriminator_conv2_kernel, 23422768, 1, 1, 204800},
        {76, grad_discriminator_conv1_real, 23627568, 196, 128, 64},
        {82, grad_generator_convTranspose3, 25233200, 784, 128, 1},
        {85, grad_generator_batchNorm3_centred_via_normalised, 25333552, 196, 128, 64},
        {88, grad_generator_batchNorm3_centred_via_squares, 26939184, 1, 1, 64},
        {88, grad_generator_batchNorm3_mean_sum, 26939248, 1, 1, 64},
        {89, grad_generator_convTranspose2, 26939312, 196, 128, 64},
        {94, grad_generator_leakyReLU2, 28544944, 49, 128, 128},
        {97, grad_generator_convTranspose2_kernel, 29347760, 1, 1, 204800},
        {98, grad_generator_batchNorm2_centred_via_normalised, 29552560, 49, 128, 128},
        {99, grad_generator_batchNorm2_centred_via_squares, 30355376, 1, 1, 128},
        {99, grad_generator_batchNorm2_mean_sum, 30355504, 1, 1, 128},
        {100, grad_generator_convTranspose1, 30355632, 49, 128, 128},
        {105, grad_generator_reshape1, 31158448, 49, 128, 256},
        {108, grad_generator_convTranspose1_kernel, 32764080, 1, 1, 819200},
        {109, grad_generator_batchNorm1_centred_via_normalised, 33583280, 49, 128, 256},
        {110, grad_generator_batchNorm1_centred_via_squares, 35188912, 1, 1, 12544},
        {110, grad_generator_batchNorm1_mean_sum, 35201456, 1, 1, 12544},
        {111, grad_generator_dense1, 35214000, 49, 128, 256},
        {112, grad_generator_dense1_kernel, 36819632, 1, 1, 1254400},
        {118, signal_gradient_generator_2_, 38074032, 1, 1, 1},
        {118, signal_gradient_generator_3_, 38074048, 1, 1, 1},
        {118, signal_gradient_generator_4_, 38074064, 1, 1, 1},
        {118, signal_gradient_generator_5_, 38074080, 1, 1, 1},
        {118, signal_gradient_generator_6_, 38074096, 1, 1, 1},
        {118, signal_gradient_generator_, 38074112, 1, 1, 1},
        {118, signal_gradient_discriminator_2_, 38074128, 1, 1, 1},
        {118, signal_gradient_discriminator_3_, 38074144, 1, 1, 1},
        {118, signal_gradient_discriminator_, 38074160, 1, 1, 1},
        {123, signal_gradient_generator_7_, 38074176, 1, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    /* The generator's images. */
    RUN_WITH(0, dcgan_step_noise, (571294482u), noise, TRACE(noise));
    BARRIER; /* for noise */
    RUN(1, dcgan_step_generator_dense1, generator_dense1, noise, generator_dense1_kernel,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_mean_sum */
    RUN(2, dcgan_step_generator_batchNorm1_mean_and_moving_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER; /* for generator_batchNorm1_mean */
    RUN(3, dcgan_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_variance_sum */
    RUN(4, dcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm1_variance_sum, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(5, dcgan_step_generator_leakyReLU1, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(6, dcgan_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(7, dcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(8, dcgan_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(9, dcgan_step_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(10, dcgan_step_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER; /* for generator_convTranspose1 */
    RUN(11, dcgan_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_mean_sum */
    RUN(12, dcgan_step_generator_batchNorm2_mean_and_moving_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER; /* for generator_batchNorm2_mean */
    RUN(13, dcgan_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1, generator_batchNorm2_mean,
        sums_for_generator_batchNorm2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_variance_sum */
    RUN(14, dcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm2_variance_sum, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(15, dcgan_step_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(16, dcgan_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(17, dcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(18, dcgan_shared_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels,
        transformed_generator_convTranspose2_kernel);
    BARRIER; /* for transformed_generator_leakyReLU2 */
    RUN(19, dcgan_step_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_generator_convTranspose2_kernel);
    BARRIER; /* for products_of_generator_convTranspose2 */
    RUN(20, dcgan_step_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    BARRIER; /* for generator_convTranspose2 */
    RUN(21, dcgan_step_sums_for_generator_batchNorm3_mean_sum, generator_convTranspose2,
        sums_for_generator_batchNorm3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_mean_sum */
    RUN(22, dcgan_step_generator_batchNorm3_mean_and_moving_mean, sums_for_generator_batchNorm3_mean_sum,
        generator_batchNorm3_moving_mean, generator_batchNorm3_mean);
    BARRIER; /* for generator_batchNorm3_mean */
    RUN(23, dcgan_step_sums_for_generator_batchNorm3_variance_sum, generator_convTranspose2, generator_batchNorm3_mean,
        sums_for_generator_batchNorm3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm3_variance_sum */
    RUN(24, dcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm3_variance_sum, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(25, dcgan_shared_pack_generator_convTranspose3_kernel, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels);
    BARRIER; /* for generator_batchNorm3_inverse_deviation */
    RUN(26, dcgan_step_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_mean,
        generator_batchNorm3_inverse_deviation, generator_batchNorm3_gamma, generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(27, dcgan_step_products_of_generator_convTranspose3, generator_leakyReLU3,
        generator_convTranspose3_kernel_in_panels, products_of_generator_convTranspose3);
    BARRIER; /* for products_of_generator_convTranspose3 */
    RUN(28, dcgan_step_generator_tanh1, products_of_generator_convTranspose3, generator_tanh1, TRACE(fake),
        sums_for_signal_diversity, sums_for_signal_diversity_2);

    /* The discriminator on real images. */
    RUN(29, dcgan_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    RUN(30, dcgan_step_planes_of_real, INPUT(real), real_in_planes_);
    BARRIER; /* for real_in_planes_ */
    RUN_WITH(31, dcgan_step_discriminator_dropout1, (2216827085u), real_in_planes_,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_real);
    RUN(32, dcgan_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER; /* for discriminator_dropout1_real */
    RUN(33, dcgan_step_transform_discriminator_dropout1, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real);
    RUN(34, dcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_dropout1_real */
    RUN(35, dcgan_step_products_of_discriminator_conv2_product, products_of_discriminator_conv2_real_product,
        transformed_discriminator_dropout1_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_real_product */
    RUN(36, dcgan_step_discriminator_conv2_product, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    RUN(37, dcgan_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER; /* for discriminator_conv2_real_product */
    RUN_WITH(38, dcgan_step_discriminator_dropout2_real, (3049075450u), discriminator_conv2_real_product,
        discriminator_conv2_bias, discriminator_dropout2_real);
    BARRIER; /* for discriminator_dropout2_real */
    RUN(39, dcgan_step_discriminator_dense1_real_product, discriminator_dense1_real_product,
        discriminator_dropout2_real, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        grad_discriminator_dense1_real, TRACE(logits_real), sums_for_score_real, sums_for_loss_discriminator_real,
        sums_for_grad_discriminator_dense1_bias_via_real, sums_for_signal_sign, sums_for_signal_spread);

    /* The discriminator on generated images. */
    RUN(40, dcgan_step_planes_of_generator_tanh1, generator_tanh1, generator_tanh1_in_planes);
    BARRIER; /* for generator_tanh1_in_planes */
    RUN_WITH(41, dcgan_step_discriminator_dropout1, (252519588u), generator_tanh1_in_planes,
        discriminator_conv1_kernel_in_panels, discriminator_conv1_bias, discriminator_dropout1_fake);
    BARRIER; /* for discriminator_dropout1_fake */
    RUN(42, dcgan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_discriminator_dropout1_fake */
    RUN(43, dcgan_step_products_of_discriminator_conv2_product, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_dropout1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(44, dcgan_step_discriminator_conv2_product, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER; /* for discriminator_conv2_fake_product */
    RUN_WITH(45, dcgan_step_unscaled_grad_discriminator_conv2_fake, (1931232299u), discriminator_conv2_fake_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_dropout2_fake,
        unscaled_grad_discriminator_conv2_fake);
    BARRIER; /* for discriminator_dropout2_fake */
    RUN(46, dcgan_step_discriminator_dense1_fake_product, discriminator_dense1_fake_product,
        discriminator_dropout2_fake, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        grad_discriminator_dense1_fake, grad_discriminator_dense1_fake_for_generator, TRACE(logits_fake),
        sums_for_score_fake, sums_for_loss_discriminator_fake, sums_for_loss_generator,
        sums_for_grad_discriminator_dense1_bias_via_fake, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_score_fake */

    /* Scores and losses. */
    RUN(47, dcgan_step_signal_separation, sums_for_score_real, sums_for_score_fake, sums_for_loss_discriminator_real,
        sums_for_loss_discriminator_fake, sums_for_loss_generator, sums_for_signal_sign, sums_for_signal_spread,
        sums_for_signal_spread_2, signal_spread_, signal_separation_, OUTPUT(loss_discriminator),
        OUTPUT(loss_generator), OUTPUT(score_real), OUTPUT(score_fake), OUTPUT(signal_sign), TRACE(loss_discriminator),
        TRACE(loss_generator));

    /* The discriminator's gradients and its update. */
    RUN_WITH(48, dcgan_step_update_discriminator_dense1_bias, (0u), sums_for_grad_discriminator_dense1_bias_via_fake,
        sums_for_grad_discriminator_dense1_bias_via_real, adam_discriminator_dense1_bias_m,
        adam_discriminator_dense1_bias_v, discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias),
        discriminator_dense1_bias_next, sums_for_signal_gradient_discriminator, sums_for_signal_movement_discriminator);
    RUN(49, dcgan_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_in_panels);
    RUN_WITH(50, dcgan_step_grad_discriminator_conv2_fake, (1931232299u), grad_discriminator_dense1_fake,
        discriminator_dense1_kernel, discriminator_dropout2_fake, grad_discriminator_conv2_fake,
        sums_for_grad_discriminator_conv2_bias_via_fake);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_via_fake */
    RUN(51, dcgan_step_grad_discriminator_conv2_bias_via_fake, sums_for_grad_discriminator_conv2_bias_via_fake,
        grad_discriminator_conv2_bias_via_fake);
    RUN(52, dcgan_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    RUN(53, dcgan_step_transform_grad_discriminator_conv2, unscaled_grad_discriminator_conv2_fake,
        transformed_unscaled_grad_discriminator_conv2_fake);
    BARRIER; /* for discriminator_conv2_kernel_in_panels_2 */
    RUN(54, dcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_2 */
    RUN(55, dcgan_step_products_of_grad_discriminator_dropout1, products_of_unscaled_grad_discriminator_dropout1_fake,
        transformed_unscaled_grad_discriminator_conv2_fake, transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for products_of_unscaled_grad_discriminator_dropout1_fake */
    RUN(56, dcgan_step_grad_discriminator_dropout1, products_of_unscaled_grad_discriminator_dropout1_fake,
        unscaled_grad_discriminator_dropout1_fake);
    RUN(57, dcgan_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake,
        transformed_grad_discriminator_conv2_fake);
    RUN(58, dcgan_step_transform_discriminator_dropout1, discriminator_dropout1_fake,
        transformed_discriminator_dropout1_fake);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake */
    RUN(59, dcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake,
        products_of_grad_discriminator_conv2_kernel_via_fake, transformed_discriminator_dropout1_fake,
        transformed_grad_discriminator_conv2_fake);
    BARRIER; /* grad_discriminator_conv1_fake takes the place of transformed_discriminator_dropout1_fake */
    RUN_WITH(60, dcgan_step_grad_discriminator_conv1_fake_for_generator, (252519588u),
        unscaled_grad_discriminator_dropout1_fake, discriminator_dropout1_fake, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_for_generator, grad_discriminator_conv1_fake,
        grad_discriminator_conv1_fake_for_generator, sums_for_grad_discriminator_conv1_bias_via_fake);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_fake */
    RUN(61, dcgan_step_grad_discriminator_conv1_bias_via_fake, sums_for_grad_discriminator_conv1_bias_via_fake,
        grad_discriminator_conv1_bias_via_fake);
    RUN(62, dcgan_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_fake, generator_tanh1_in_planes, grad_discriminator_conv1_fake);
    RUN(63, dcgan_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_fake */
    RUN(64, dcgan_step_grad_discriminator_conv1_kernel_via_fake, products_of_grad_discriminator_conv1_kernel_via_fake,
        grad_discriminator_conv1_kernel_via_fake);
    RUN_WITH(65, dcgan_step_grad_discriminator_conv2_real, (3049075450u), grad_discriminator_dense1_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_dropout2_real, grad_discriminator_conv2_real,
        sums_for_grad_discriminator_conv2_bias_via_real);
    RUN(66, dcgan_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_real,
        grad_discriminator_dense1_real_in_panels);
    BARRIER; /* for grad_discriminator_dense1_real_in_panels */
    RUN_WITH(67, dcgan_step_update_discriminator_dense1_kernel, (0u), discriminator_dropout2_fake,
        grad_discriminator_dense1_fake_in_panels, discriminator_dropout2_real, grad_discriminator_dense1_real_in_panels,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel,
        TRACE(grad_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator_2);
    RUN_WITH(68, dcgan_step_update_discriminator_conv2_bias, (0u), sums_for_grad_discriminator_conv2_bias_via_real,
        grad_discriminator_conv2_bias_via_fake, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, TRACE(grad_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_3);
    BARRIER; /* transformed_grad_discriminator_conv2_real takes the place of discriminator_dropout2_real */
    RUN(69, dcgan_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* transformed_discriminator_conv2_kernel_2 takes the place of grad_discriminator_conv2_real */
    RUN(70, dcgan_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_2 */
    RUN(71, dcgan_step_products_of_grad_discriminator_dropout1, products_of_grad_discriminator_dropout1_real,
        transformed_grad_discriminator_conv2_real, transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for products_of_grad_discriminator_dropout1_real */
    RUN(72, dcgan_step_grad_discriminator_dropout1, products_of_grad_discriminator_dropout1_real,
        grad_discriminator_dropout1_real);
    RUN(73, dcgan_step_transform_discriminator_dropout1, discriminator_dropout1_real,
        transformed_discriminator_dropout1_real);
    BARRIER; /* for transformed_discriminator_dropout1_real */
    RUN(74, dcgan_step_products_of_grad_discriminator_conv2_kernel_via_real,
        products_of_grad_discriminator_conv2_kernel_via_fake, transformed_discriminator_dropout1_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_fake */
    RUN(75, dcgan_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_via_fake,
        grad_discriminator_conv2_kernel);
    RUN_WITH(76, dcgan_step_grad_discriminator_conv1_real, (2216827085u), grad_discriminator_dropout1_real,
        discriminator_dropout1_real, grad_discriminator_conv1_real, sums_for_grad_discriminator_conv1_bias_via_real);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_real */
    RUN_WITH(77, dcgan_step_update_discriminator_conv1_bias, (0u), sums_for_grad_discriminator_conv1_bias_via_real,
        grad_discriminator_conv1_bias_via_fake, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, TRACE(grad_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_4);
    RUN(78, dcgan_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_real, real_in_planes_, grad_discriminator_conv1_real);
    RUN(79, dcgan_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_real */
    RUN_WITH(80, dcgan_step_update_discriminator_conv1_kernel, (0u),
        products_of_grad_discriminator_conv1_kernel_via_real, grad_discriminator_conv1_kernel_via_fake,
        adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v, discriminator_conv1_kernel,
        TRACE(grad_discriminator_conv1_kernel), sums_for_signal_gradient_discriminator_5);

    /* The generator's gradients and its update. */
    RUN(81, dcgan_step_products_of_grad_generator_tanh1, grad_discriminator_conv1_fake_for_generator,
        discriminator_conv1_kernel_in_panels_2, products_of_grad_generator_tanh1);
    BARRIER; /* for products_of_grad_generator_tanh1 */
    RUN(82, dcgan_step_grad_generator_convTranspose3, products_of_grad_generator_tanh1, generator_tanh1,
        grad_generator_convTranspose3);
    RUN(83, dcgan_step_pack_generator_convTranspose3_kernel_2, generator_convTranspose3_kernel,
        generator_convTranspose3_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose3 */
    RUN(84, dcgan_step_planes_of_grad_generator_convTranspose3, grad_generator_convTranspose3,
        grad_generator_convTranspose3_in_planes);
    BARRIER; /* for grad_generator_convTranspose3_in_planes */
    RUN(85, dcgan_step_grad_generator_batchNorm3_centred_via_normalised, grad_generator_convTranspose3_in_planes,
        generator_convTranspose3_kernel_in_panels_2, generator_leakyReLU3, generator_batchNorm3_gamma,
        generator_convTranspose2, generator_batchNorm3_mean, generator_batchNorm3_inverse_deviation,
        grad_generator_batchNorm3_centred_via_normalised, sums_for_grad_generator_batchNorm3_beta,
        sums_for_grad_generator_batchNorm3_gamma, sums_for_grad_generator_batchNorm3_inverse_deviation);
    RUN(86, dcgan_step_products_of_grad_generator_convTranspose3_kernel,
        products_of_grad_generator_convTranspose3_kernel, grad_generator_convTranspose3_in_planes,
        generator_leakyReLU3);
    BARRIER; /* for products_of_grad_generator_convTranspose3_kernel */
    RUN_WITH(87, dcgan_step_update_generator_convTranspose3_kernel, (0u),
        products_of_grad_generator_convTranspose3_kernel, adam_generator_convTranspose3_kernel_m,
        adam_generator_convTranspose3_kernel_v, generator_convTranspose3_kernel,
        average_generator_convTranspose3_kernel, TRACE(grad_generator_convTranspose3_kernel),
        sums_for_signal_gradient_generator, sums_for_signal_movement_generator);
    RUN_WITH(88, dcgan_step_grad_generator_batchNorm3_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm3_beta, sums_for_grad_generator_batchNorm3_gamma,
        sums_for_grad_generator_batchNorm3_inverse_deviation, generator_batchNorm3_inverse_deviation,
        generator_batchNorm3_gamma, adam_generator_batchNorm3_gamma_m, adam_generator_batchNorm3_gamma_v,
        adam_generator_batchNorm3_beta_m, adam_generator_batchNorm3_beta_v, generator_batchNorm3_beta,
        average_generator_batchNorm3_gamma, average_generator_batchNorm3_beta,
        grad_generator_batchNorm3_centred_via_squares, grad_generator_batchNorm3_mean_sum,
        TRACE(grad_generator_batchNorm3_gamma), TRACE(grad_generator_batchNorm3_beta),
        sums_for_signal_gradient_generator_2, sums_for_signal_gradient_generator_3);
    BARRIER; /* for grad_generator_batchNorm3_centred_via_squares */
    RUN(89, dcgan_step_grad_generator_convTranspose2, grad_generator_batchNorm3_centred_via_squares,
        generator_convTranspose2, generator_batchNorm3_mean, grad_generator_batchNorm3_centred_via_normalised,
        grad_generator_batchNorm3_mean_sum, grad_generator_convTranspose2);
    RUN(90, dcgan_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose2 */
    RUN(91, dcgan_step_transform_grad_generator_convTranspose2, grad_generator_convTranspose2,
        transformed_grad_generator_convTranspose2);
    BARRIER; /* transformed_generator_convTranspose2_kernel_2 takes the place of grad_generator_convTranspose2 */
    RUN(92, dcgan_shared_transform_generator_convTranspose2_kernel, generator_convTranspose2_kernel_in_panels_2,
        transformed_generator_convTranspose2_kernel_2);
    BARRIER; /* for transformed_generator_convTranspose2_kernel_2 */
    RUN(93, dcgan_step_products_of_grad_generator_leakyReLU2, products_of_grad_generator_leakyReLU2,
        transformed_grad_generator_convTranspose2, transformed_generator_convTranspose2_kernel_2);
    BARRIER; /* for products_of_grad_generator_leakyReLU2 */
    RUN(94, dcgan_step_grad_generator_leakyReLU2, products_of_grad_generator_leakyReLU2, grad_generator_leakyReLU2);
    BARRIER; /* transformed_generator_leakyReLU2 takes the place of products_of_grad_generator_leakyReLU2 */
    RUN(95, dcgan_step_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    BARRIER; /* for transformed_generator_leakyReLU2 */
    RUN(96, dcgan_step_products_of_grad_generator_convTranspose2_kernel,
        products_of_grad_generator_convTranspose2_kernel, transformed_grad_generator_convTranspose2,
        transformed_generator_leakyReLU2);
    BARRIER; /* for products_of_grad_generator_convTranspose2_kernel */
    RUN(97, dcgan_step_grad_generator_convTranspose2_kernel, products_of_grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2_kernel);
    RUN(98, dcgan_step_grad_generator_batchNorm2_centred_via_normalised, grad_generator_leakyReLU2,
        generator_leakyReLU2, generator_batchNorm2_gamma, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, grad_generator_batchNorm2_centred_via_normalised,
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm2_beta */
    RUN_WITH(99, dcgan_step_grad_generator_batchNorm2_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta,
        average_generator_batchNorm2_gamma, average_generator_batchNorm2_beta,
        grad_generator_batchNorm2_centred_via_squares, grad_generator_batchNorm2_mean_sum,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta),
        sums_for_signal_gradient_generator_4, sums_for_signal_gradient_generator_5);
    BARRIER; /* for grad_generator_batchNorm2_centred_via_squares */
    RUN(100, dcgan_step_grad_generator_convTranspose1, grad_generator_batchNorm2_centred_via_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_centred_via_normalised,
        grad_generator_batchNorm2_mean_sum, grad_generator_convTranspose1);
    RUN(101, dcgan_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose1 */
    RUN(102, dcgan_step_transform_grad_generator_convTranspose1, grad_generator_convTranspose1,
        transformed_grad_generator_convTranspose1);
    BARRIER; /* transformed_generator_convTranspose1_kernel_2 takes the place of grad_generator_convTranspose1 */
    RUN(103, dcgan_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel_2);
    BARRIER; /* for transformed_generator_convTranspose1_kernel_2 */
    RUN(104, dcgan_step_products_of_grad_generator_reshape1, products_of_grad_generator_reshape1,
        transformed_grad_generator_convTranspose1, transformed_generator_convTranspose1_kernel_2);
    BARRIER; /* for products_of_grad_generator_reshape1 */
    RUN(105, dcgan_step_grad_generator_reshape1, products_of_grad_generator_reshape1, grad_generator_reshape1);
    RUN(106, dcgan_step_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(107, dcgan_step_products_of_grad_generator_convTranspose1_kernel,
        products_of_grad_generator_convTranspose1_kernel, transformed_grad_generator_convTranspose1,
        transformed_generator_reshape1);
    BARRIER; /* for products_of_grad_generator_convTranspose1_kernel */
    RUN(108, dcgan_step_grad_generator_convTranspose1_kernel, products_of_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel);
    RUN(109, dcgan_step_grad_generator_batchNorm1_centred_via_normalised, grad_generator_reshape1, generator_leakyReLU1,
        generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        grad_generator_batchNorm1_centred_via_normalised, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm1_beta */
    RUN_WITH(110, dcgan_step_grad_generator_batchNorm1_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_gamma,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, average_generator_batchNorm1_gamma,
        average_generator_batchNorm1_beta, grad_generator_batchNorm1_centred_via_squares,
        grad_generator_batchNorm1_mean_sum, sums_for_signal_gradient_generator_6, sums_for_signal_gradient_generator_7);
    BARRIER; /* for grad_generator_batchNorm1_centred_via_squares */
    RUN(111, dcgan_step_grad_generator_dense1, grad_generator_batchNorm1_centred_via_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_centred_via_normalised, grad_generator_batchNorm1_mean_sum,
        grad_generator_dense1);
    BARRIER; /* for grad_generator_dense1 */
    RUN(112, dcgan_step_grad_generator_dense1_kernel, grad_generator_dense1_kernel, noise, grad_generator_dense1,
        TRACE(grad_generator_dense1_kernel), sums_for_signal_gradient_generator_8);

    /* The discriminator's gradients and its update. */
    RUN_WITH(113, dcgan_step_update_discriminator_conv2_kernel, (0u), grad_discriminator_conv2_kernel,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, discriminator_conv2_kernel);
    BARRIER; /* for grad_generator_dense1_kernel */

    /* The generator's gradients and its update. */
    RUN_WITH(114, dcgan_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_kernel, adam_generator_dense1_kernel_v, generator_dense1_kernel,
        average_generator_dense1_kernel);
    RUN_WITH(115, dcgan_step_update_generator_convTranspose1_kernel, (0u), grad_generator_convTranspose1_kernel,
        adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v, generator_convTranspose1_kernel,
        average_generator_convTranspose1_kernel);
    RUN_WITH(116, dcgan_step_update_generator_convTranspose2_kernel, (0u), grad_generator_convTranspose2_kernel,
        adam_generator_convTranspose2_kernel_m, adam_generator_convTranspose2_kernel_v, generator_convTranspose2_kernel,
        average_generator_convTranspose2_kernel);

    /* Signals of the training's health. */
    RUN(117, dcgan_step_sums_for_signal_spread, discriminator_dense1_real_product, discriminator_dense1_bias,
        signal_spread_, discriminator_dense1_fake_product, sums_for_signal_spread_3, sums_for_signal_spread_4);
    BARRIER; /* for sums_for_signal_spread_3 */
    RUN(118, dcgan_step_signal_gradient_discriminator, sums_for_signal_spread_3, sums_for_signal_spread_4,
        signal_spread_, signal_separation_, sums_for_signal_gradient_generator_8, sums_for_signal_gradient_generator_6,
        sums_for_signal_gradient_generator_7, sums_for_signal_gradient_generator_4,
        sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_2,
        sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator,
        sums_for_signal_gradient_discriminator_5, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_2,
        sums_for_signal_movement_generator, sums_for_signal_movement_discriminator, signal_gradient_generator_,
        signal_gradient_generator_2_, signal_gradient_generator_3_, signal_gradient_generator_4_,
        signal_gradient_generator_5_, signal_gradient_generator_6_, signal_gradient_discriminator_,
        signal_gradient_discriminator_2_, signal_gradient_discriminator_3_, OUTPUT(signal_spread),
        OUTPUT(signal_separation), OUTPUT(signal_movement_generator), OUTPUT(signal_movement_discriminator));
    RUN(119, dcgan_step_sums_for_signal_diversity, INPUT(real), sums_for_signal_diversity_3,
        sums_for_signal_diversity_4);
    BARRIER; /* for sums_for_signal_diversity_3 */
    RUN(120, dcgan_step_sums_for_signal_diversity_2, sums_for_signal_diversity_4, sums_for_signal_diversity_3,
        sums_for_signal_diversity_2, sums_for_signal_diversity, sums_for_signal_diversity_5,
        sums_for_signal_diversity_6);
    BARRIER; /* for sums_for_signal_diversity_5 */
    RUN(121, dcgan_step_output_signal_diversity, sums_for_signal_diversity_5, sums_for_signal_diversity_6,
        OUTPUT(signal_diversity));
    RUN(122, dcgan_step_sums_for_signal_gradient_generator, grad_generator_convTranspose1_kernel,
        sums_for_signal_gradient_generator_9);
    BARRIER; /* for sums_for_signal_gradient_generator_9 */
    RUN(123, dcgan_step_signal_gradient_generator, sums_for_signal_gradient_generator_9, signal_gradient_generator_,
        signal_gradient_generator_2_, signal_gradient_generator_3_, signal_gradient_generator_7_);
    RUN(124, dcgan_step_sums_for_signal_gradient, grad_generator_convTranspose2_kernel,
        sums_for_signal_gradient_generator_10);
    BARRIER; /* for sums_for_signal_gradient_generator_10 */
    RUN(125, dcgan_step_output_signal_gradient, sums_for_signal_gradient_generator_10, signal_gradient_generator_7_,
        signal_gradient_generator_4_, signal_gradient_generator_5_, signal_gradient_generator_6_,
        OUTPUT(signal_gradient_generator));
    RUN(126, dcgan_step_sums_for_signal_gradient, grad_discriminator_conv2_kernel,
        sums_for_signal_gradient_discriminator_6);
    BARRIER; /* for sums_for_signal_gradient_discriminator_6 */
    RUN(127, dcgan_step_output_signal_gradient, sums_for_signal_gradient_discriminator_6,
        signal_gradient_discriminator_, signal_gradient_discriminator_2_, signal_gradient_discriminator_3_,
        sums_for_signal_gradient_discriminator, OUTPUT(signal_gradient_discriminator));

    /* Only for a trace. */
    if (me->call->trace) RUN_WITH(128, dcgan_step_trace_mask_dropout1, (2216827085u), TRACE(mask_dropout1_real));
    if (me->call->trace) RUN_WITH(129, dcgan_step_trace_mask_dropout2, (3049075450u), TRACE(mask_dropout2_real));
    if (me->call->trace) RUN_WITH(130, dcgan_step_trace_mask_dropout1, (252519588u), TRACE(mask_dropout1_fake));
    if (me->call->trace) RUN_WITH(131, dcgan_step_trace_mask_dropout2, (1931232299u), TRACE(mask_dropout2_fake));
    if (me->call->trace) RUN(132, dcgan_step_trace_grad_discriminator_conv2_kernel, grad_discriminator_conv2_kernel,
        TRACE(grad_discriminator_conv2_kernel));
    if (me->call->trace) RUN(133, dcgan_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_gamma,
        TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(134, dcgan_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(135, dcgan_step_trace_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel, TRACE(grad_generator_convTranspose1_kernel));
    if (me->call->trace) RUN(136, dcgan_step_trace_grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2_kernel, TRACE(grad_generator_convTranspose2_kernel));

    /* The discriminator's gradients and its update. */
    RUN(137, dcgan_step_update_discriminator_dense1_bias_2, discriminator_dense1_bias_next, discriminator_dense1_bias);
}

static void dcgan_step(const bespoke_call *call) {
    in_parallel(dcgan_step_of_thread, call);
}

/* -------------------- generate */

static void dcgan_generate_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1 = 9886000,                                    /* [49][64][256] */
        generator_batchNorm1_inverse_deviation = 10688816,             /* [12544] */
        generator_leakyReLU1 = 19017296,                               /* [49][64][256] */
        average_generator_convTranspose1_kernel_in_panels = 18198096,  /* [25][4][256][32] */
        transformed_generator_reshape1 = 15426496,                     /* [169][16384] */
        transformed_average_generator_convTranspose1_kernel = 9886000, /* [169][32768] */
        products_of_generator_convTranspose1 = 18198096,               /* [169][64][128] */
        generator_convTranspose1 = 9886000,                            /* [49][64][128] */
        generator_batchNorm2_inverse_deviation = 10287408,             /* [128] */
        generator_leakyReLU2 = 12849088,                               /* [49][64][128] */
        average_generator_convTranspose2_kernel_in_panels = 13250496,  /* [25][2][128][32] */
        transformed_generator_leakyReLU2 = 14333520,                   /* [100][8192] */
        transformed_average_generator_convTranspose2_kernel = 9886000, /* [361][8192] */
        products_of_generator_convTranspose2 = 12849088,               /* [361][64][64] */
        generator_convTranspose2 = 9886000,                            /* [196][64][64] */
        generator_batchNorm3_inverse_deviation = 11493680,             /* [64] */
        average_generator_convTranspose3_kernel_in_panels = 11491632,  /* [1][1][64][32] */
        generator_leakyReLU3 = 10688816,                               /* [196][64][64] */
        products_of_generator_convTranspose3 = 9886000,                /* [196][64][25] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[9] = {
        {0, generator_dense1, 0, 49, 64, 256},
        {1, generator_batchNorm1_inverse_deviation, 802816, 1, 1, 12544},
        {2, generator_leakyReLU1, 815360, 49, 64, 256},
        {7, generator_convTranspose1, 1618176, 49, 64, 128},
        {8, generator_batchNorm2_inverse_deviation, 2019584, 1, 1, 128},
        {9, generator_leakyReLU2, 2019712, 49, 64, 128},
        {14, generator_convTranspose2, 2421120, 196, 64, 64},
        {15, generator_batchNorm3_inverse_deviation, 3223936, 1, 1, 64},
        {17, generator_leakyReLU3, 3224000, 196, 64, 64},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, dcgan_generate_generator_dense1, generator_dense1, INPUT(noise), average_generator_dense1_kernel);
    RUN(1, dcgan_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(2, dcgan_generate_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, average_generator_batchNorm1_gamma, average_generator_batchNorm1_beta,
        generator_leakyReLU1);
    RUN(3, dcgan_shared_pack_generator_convTranspose1_kernel, average_generator_convTranspose1_kernel,
        average_generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(4, dcgan_generate_transform_generator_reshape1, generator_leakyReLU1, transformed_generator_reshape1);
    RUN(5, dcgan_shared_transform_generator_convTranspose1_kernel, average_generator_convTranspose1_kernel_in_panels,
        transformed_average_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(6, dcgan_generate_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_average_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(7, dcgan_generate_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    RUN(8, dcgan_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_convTranspose1 */
    RUN(9, dcgan_generate_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, average_generator_batchNorm2_gamma, average_generator_batchNorm2_beta,
        generator_leakyReLU2);
    RUN(10, dcgan_shared_pack_generator_convTranspose2_kernel, average_generator_convTranspose2_kernel,
        average_generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(11, dcgan_generate_transform_generator_leakyReLU2, generator_leakyReLU2, transformed_generator_leakyReLU2);
    RUN(12, dcgan_shared_transform_generator_convTranspose2_kernel, average_generator_convTranspose2_kernel_in_panels,
        transformed_average_generator_convTranspose2_kernel);
    BARRIER; /* for transformed_generator_leakyReLU2 */
    RUN(13, dcgan_generate_products_of_generator_convTranspose2, products_of_generator_convTranspose2,
        transformed_generator_leakyReLU2, transformed_average_generator_convTranspose2_kernel);
    BARRIER; /* for products_of_generator_convTranspose2 */
    RUN(14, dcgan_generate_generator_convTranspose2, products_of_generator_convTranspose2, generator_convTranspose2);
    RUN(15, dcgan_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    RUN(16, dcgan_shared_pack_generator_convTranspose3_kernel, average_generator_convTranspose3_kernel,
        average_generator_convTranspose3_kernel_in_panels);
    BARRIER; /* for generator_convTranspose2 */
    RUN(17, dcgan_generate_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, average_generator_batchNorm3_gamma, average_generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(18, dcgan_generate_products_of_generator_convTranspose3, generator_leakyReLU3,
        average_generator_convTranspose3_kernel_in_panels, products_of_generator_convTranspose3);
    BARRIER; /* for products_of_generator_convTranspose3 */
    RUN(19, dcgan_generate_output_image, products_of_generator_convTranspose3, OUTPUT(image));
}

static void dcgan_generate(const bespoke_call *call) {
    in_parallel(dcgan_generate_of_thread, call);
}

/* -------------------- generate_one */

static void dcgan_generate_one_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1 = 9886000,                       /* [49][1][256] */
        generator_batchNorm1_inverse_deviation = 9898544, /* [12544] */
        generator_leakyReLU1 = 9911088,                   /* [49][1][256] */
        generator_convTranspose1 = 9886000,               /* [49][1][128] */
        generator_batchNorm2_inverse_deviation = 9892272, /* [128] */
        generator_leakyReLU2 = 9898544,                   /* [49][1][128] */
        generator_convTranspose2 = 9886000,               /* [196][1][64] */
        generator_batchNorm3_inverse_deviation = 9911088, /* [64] */
        generator_leakyReLU3 = 9898544,                   /* [196][1][64] */
        generator_convTranspose3 = 9886000,               /* [784][1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [1][100] */
        output_image = 0, /* [1][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[10] = {
        {0, generator_dense1, 0, 49, 1, 256},
        {1, generator_batchNorm1_inverse_deviation, 12544, 1, 1, 12544},
        {2, generator_leakyReLU1, 25088, 49, 1, 256},
        {3, generator_convTranspose1, 37632, 49, 1, 128},
        {4, generator_batchNorm2_inverse_deviation, 43904, 1, 1, 128},
        {5, generator_leakyReLU2, 44032, 49, 1, 128},
        {6, generator_convTranspose2, 50304, 196, 1, 64},
        {7, generator_batchNorm3_inverse_deviation, 62848, 1, 1, 64},
        {8, generator_leakyReLU3, 62912, 196, 1, 64},
        {9, generator_convTranspose3, 75456, 784, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, dcgan_generate_one_generator_dense1, generator_dense1, INPUT(noise), average_generator_dense1_kernel);
    RUN(1, dcgan_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(2, dcgan_generate_one_generator_leakyReLU1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, average_generator_batchNorm1_gamma, average_generator_batchNorm1_beta,
        generator_leakyReLU1);
    BARRIER; /* for generator_leakyReLU1 */
    RUN(3, dcgan_generate_one_generator_convTranspose1, generator_convTranspose1, generator_leakyReLU1,
        average_generator_convTranspose1_kernel);
    RUN(4, dcgan_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_convTranspose1 */
    RUN(5, dcgan_generate_one_generator_leakyReLU2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, average_generator_batchNorm2_gamma, average_generator_batchNorm2_beta,
        generator_leakyReLU2);
    BARRIER; /* for generator_leakyReLU2 */
    RUN(6, dcgan_generate_one_generator_convTranspose2, generator_convTranspose2, generator_leakyReLU2,
        average_generator_convTranspose2_kernel);
    RUN(7, dcgan_shared_generator_batchNorm3_inverse_deviation, generator_batchNorm3_moving_variance,
        generator_batchNorm3_inverse_deviation);
    BARRIER; /* for generator_convTranspose2 */
    RUN(8, dcgan_generate_one_generator_leakyReLU3, generator_convTranspose2, generator_batchNorm3_moving_mean,
        generator_batchNorm3_inverse_deviation, average_generator_batchNorm3_gamma, average_generator_batchNorm3_beta,
        generator_leakyReLU3);
    BARRIER; /* for generator_leakyReLU3 */
    RUN(9, dcgan_generate_one_generator_convTranspose3, generator_convTranspose3, generator_leakyReLU3,
        average_generator_convTranspose3_kernel);
    BARRIER; /* for generator_convTranspose3 */
    RUN(10, dcgan_generate_one_output_image, generator_convTranspose3, OUTPUT(image));
}

static void dcgan_generate_one(const bespoke_call *call) {
    in_parallel(dcgan_generate_one_of_thread, call);
}

/* -------------------- Tables */

static const bespoke_setting dcgan_settings[10] = {
    {"loss", "NonSaturating(targets: Targets(smoothing: 0.0, noise: 0.0))"},
    {"optimiser/generator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0002, beta1: 0.5, beta2: 0.999, epsilon: 1e-07)"},
    {"penalties", "none"},
    {"order", "simultaneous"},
    {"batch", "128"},
    {"averaging", "0.98"},
    {"instance noise", "none"},
    {"generator", "fbf5e15814640343"},
    {"discriminator", "e0a9e6ce8f9bb3dd"},
};

static const bespoke_tensor dcgan_states[64] = {
    {"generator/dense1/kernel", 0, 0, 2, {100, 12544, 1, 1}, 1254400, generator_dense1_kernel},
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
    {"average/generator/dense1/kernel", 1, 0, 2, {100, 12544, 1, 1}, 1254400, average_generator_dense1_kernel},
    {"average/generator/batchNorm1/gamma", 1, 0, 1, {12544, 1, 1, 1}, 12544, average_generator_batchNorm1_gamma},
    {"average/generator/batchNorm1/beta", 1, 0, 1, {12544, 1, 1, 1}, 12544, average_generator_batchNorm1_beta},
    {"average/generator/convTranspose1/kernel", 1, 0,
     4, {5, 5, 128, 256}, 819200, average_generator_convTranspose1_kernel},
    {"average/generator/batchNorm2/gamma", 1, 0, 1, {128, 1, 1, 1}, 128, average_generator_batchNorm2_gamma},
    {"average/generator/batchNorm2/beta", 1, 0, 1, {128, 1, 1, 1}, 128, average_generator_batchNorm2_beta},
    {"average/generator/convTranspose2/kernel", 1, 0,
     4, {5, 5, 64, 128}, 204800, average_generator_convTranspose2_kernel},
    {"average/generator/batchNorm3/gamma", 1, 0, 1, {64, 1, 1, 1}, 64, average_generator_batchNorm3_gamma},
    {"average/generator/batchNorm3/beta", 1, 0, 1, {64, 1, 1, 1}, 64, average_generator_batchNorm3_beta},
    {"average/generator/convTranspose3/kernel", 1, 0,
     4, {5, 5, 1, 64}, 1600, average_generator_convTranspose3_kernel},
    {"discriminator/conv1/kernel", 0, 0, 4, {5, 5, 1, 64}, 1600, discriminator_conv1_kernel},
    {"discriminator/conv1/bias", 0, 0, 1, {64, 1, 1, 1}, 64, discriminator_conv1_bias},
    {"discriminator/conv2/kernel", 0, 0, 4, {5, 5, 64, 128}, 204800, discriminator_conv2_kernel},
    {"discriminator/conv2/bias", 0, 0, 1, {128, 1, 1, 1}, 128, discriminator_conv2_bias},
    {"discriminator/dense1/kernel", 0, 0, 2, {6272, 1, 1, 1}, 6272, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 0, 1, {1, 1, 1, 1}, 1, discriminator_dense1_bias},
    {"adam/generator/dense1/kernel/m", 2, 0, 2, {100, 12544, 1, 1}, 1254400, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 0, 2, {100, 12544, 1, 1}, 1254400, adam_generator_dense1_kernel_v},
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
    {"adam/discriminator/conv1/kernel/m", 2, 0, 4, {5, 5, 1, 64}, 1600, adam_discriminator_conv1_kernel_m},
    {"adam/discriminator/conv1/kernel/v", 2, 0, 4, {5, 5, 1, 64}, 1600, adam_discriminator_conv1_kernel_v},
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

static const bespoke_kernel dcgan_initialise_kernels[1] = {
    {"dcgan_initialise_states", "", 0.0, 0.0, 39543820.0},
};

static const bespoke_tensor dcgan_step_inputs[1] = {
    {"real", 3, 0, 4, {128, 28, 28, 1}, 100352, 0},
};

static const bespoke_tensor dcgan_step_outputs[12] = {
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

static const bespoke_tensor dcgan_step_traced[26] = {
    {"noise", 3, 0, 2, {128, 100, 1, 1}, 12800, 0},
    {"fake", 3, 0, 4, {128, 28, 28, 1}, 100352, 12800},
    {"mask/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 113152},
    {"mask/dropout2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 1718784},
    {"logits/real", 3, 0, 2, {128, 1, 1, 1}, 128, 2521600},
    {"mask/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 2521728},
    {"mask/dropout2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 4127360},
    {"logits/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 4930176},
    {"grad/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 4930304},
    {"grad/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 4931904},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 4931968},
    {"grad/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 5136768},
    {"grad/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 5136896},
    {"grad/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 5143168},
    {"grad/generator/dense1/kernel", 3, 0, 2, {100, 12544, 1, 1}, 1254400, 5143184},
    {"grad/generator/batchNorm1/gamma", 3, 0, 1, {12544, 1, 1, 1}, 12544, 6397584},
    {"grad/generator/batchNorm1/beta", 3, 0, 1, {12544, 1, 1, 1}, 12544, 6410128},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 128, 256}, 819200, 6422672},
    {"grad/generator/batchNorm2/gamma", 3, 0, 1, {128, 1, 1, 1}, 128, 7241872},
    {"grad/generator/batchNorm2/beta", 3, 0, 1, {128, 1, 1, 1}, 128, 7242000},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 7242128},
    {"grad/generator/batchNorm3/gamma", 3, 0, 1, {64, 1, 1, 1}, 64, 7446928},
    {"grad/generator/batchNorm3/beta", 3, 0, 1, {64, 1, 1, 1}, 64, 7446992},
    {"grad/generator/convTranspose3/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 7447056},
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 7448656},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 7448672},
};

static const bespoke_tensor dcgan_step_kept[68] = {
    {"noise", 3, 0, 2, {128, 100, 1, 1}, 12800, 0},
    {"generator/dense1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 12800},
    {"generator/batchNorm1/mean", 3, 0, 1, {12544, 1, 1, 1}, 12544, 1618432},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 1630976},
    {"generator/leakyReLU1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 1643520},
    {"generator/convTranspose1", 3, 0, 4, {128, 7, 7, 128}, 802816, 3249152},
    {"generator/batchNorm2/mean", 3, 0, 1, {128, 1, 1, 1}, 128, 4051968},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 4052096},
    {"generator/leakyReLU2", 3, 0, 4, {128, 7, 7, 128}, 802816, 4052224},
    {"generator/convTranspose2", 3, 0, 4, {128, 14, 14, 64}, 1605632, 4855040},
    {"generator/batchNorm3/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 6460672},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 6460736},
    {"generator/leakyReLU3", 3, 0, 4, {128, 14, 14, 64}, 1605632, 6460800},
    {"generator/tanh1", 3, 0, 4, {128, 28, 28, 1}, 100352, 8066432},
    {"discriminator/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 8166784},
    {"discriminator/conv2/real/product", 3, 0, 4, {128, 7, 7, 128}, 802816, 9772416},
    {"discriminator/dropout2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 10575232},
    {"discriminator/dense1/real/product", 3, 0, 2, {128, 1, 1, 1}, 128, 11378048},
    {"grad/discriminator/dense1/real", 3, 0, 2, {128, 1, 1, 1}, 128, 11378176},
    {"discriminator/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 11378304},
    {"discriminator/conv2/fake/product", 3, 0, 4, {128, 7, 7, 128}, 802816, 12983936},
    {"discriminator/dropout2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 13786752},
    {"unscaled grad/discriminator/conv2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 14589568},
    {"discriminator/dense1/fake/product", 3, 0, 2, {128, 1, 1, 1}, 128, 15392384},
    {"grad/discriminator/dense1/fake", 3, 0, 2, {128, 1, 1, 1}, 128, 15392512},
    {"grad/discriminator/dense1/fake for generator", 3, 0, 2, {128, 1, 1, 1}, 128, 15392640},
    {"signal/spread", 3, 0, 0, {1, 1, 1, 1}, 1, 15392768},
    {"signal/separation", 3, 0, 0, {1, 1, 1, 1}, 1, 15392784},
    {"discriminator/dense1/bias/next", 3, 0, 1, {1, 1, 1, 1}, 1, 15392800},
    {"grad/discriminator/conv2/fake", 3, 0, 4, {128, 7, 7, 128}, 802816, 15392816},
    {"grad/discriminator/conv2/bias via fake", 3, 0, 1, {128, 1, 1, 1}, 128, 16195632},
    {"unscaled grad/discriminator/dropout1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 16195760},
    {"grad/discriminator/conv1/fake", 3, 0, 4, {128, 14, 14, 64}, 1605632, 17801392},
    {"grad/discriminator/conv1/fake for generator", 3, 0, 4, {128, 14, 14, 64}, 1605632, 19407024},
    {"grad/discriminator/conv1/bias via fake", 3, 0, 1, {64, 1, 1, 1}, 64, 21012656},
    {"grad/discriminator/conv1/kernel via fake", 3, 0, 4, {5, 5, 1, 64}, 1600, 21012720},
    {"grad/discriminator/conv2/real", 3, 0, 4, {128, 7, 7, 128}, 802816, 21014320},
    {"grad/discriminator/dropout1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 21817136},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 23422768},
    {"grad/discriminator/conv1/real", 3, 0, 4, {128, 14, 14, 64}, 1605632, 23627568},
    {"grad/generator/convTranspose3", 3, 0, 4, {128, 28, 28, 1}, 100352, 25233200},
    {"grad/generator/batchNorm3/centred via normalised", 3, 0, 4, {128, 14, 14, 64}, 1605632, 25333552},
    {"grad/generator/batchNorm3/centred via squares", 3, 0, 1, {64, 1, 1, 1}, 64, 26939184},
    {"grad/generator/batchNorm3/mean_sum", 3, 0, 1, {64, 1, 1, 1}, 64, 26939248},
    {"grad/generator/convTranspose2", 3, 0, 4, {128, 14, 14, 64}, 1605632, 26939312},
    {"grad/generator/leakyReLU2", 3, 0, 4, {128, 7, 7, 128}, 802816, 28544944},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 29347760},
    {"grad/generator/batchNorm2/centred via normalised", 3, 0, 4, {128, 7, 7, 128}, 802816, 29552560},
    {"grad/generator/batchNorm2/centred via squares", 3, 0, 1, {128, 1, 1, 1}, 128, 30355376},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 1, {128, 1, 1, 1}, 128, 30355504},
    {"grad/generator/convTranspose1", 3, 0, 4, {128, 7, 7, 128}, 802816, 30355632},
    {"grad/generator/reshape1", 3, 0, 4, {128, 7, 7, 256}, 1605632, 31158448},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 128, 256}, 819200, 32764080},
    {"grad/generator/batchNorm1/centred via normalised", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 33583280},
    {"grad/generator/batchNorm1/centred via squares", 3, 0, 1, {12544, 1, 1, 1}, 12544, 35188912},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 1, {12544, 1, 1, 1}, 12544, 35201456},
    {"grad/generator/dense1", 3, 0, 2, {128, 12544, 1, 1}, 1605632, 35214000},
    {"grad/generator/dense1/kernel", 3, 0, 2, {100, 12544, 1, 1}, 1254400, 36819632},
    {"signal/gradient/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 38074032},
    {"signal/gradient/generator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 38074048},
    {"signal/gradient/generator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 38074064},
    {"signal/gradient/generator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 38074080},
    {"signal/gradient/generator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 38074096},
    {"signal/gradient/generator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 38074112},
    {"signal/gradient/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 38074128},
    {"signal/gradient/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 38074144},
    {"signal/gradient/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 38074160},
    {"signal/gradient/generator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 38074176},
};

static const bespoke_kernel dcgan_step_kernels[138] = {
    {"dcgan_step_noise", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 51200.0},
    {"dcgan_step_generator_dense1", "BespokeZoo/DCGAN.swift:7", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_generator_batchNorm1_mean_and_moving_mean", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 200704.0},
    {"dcgan_step_sums_for_generator_batchNorm1_variance_sum", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 6472704.0},
    {"dcgan_step_generator_batchNorm1_inverse_deviation_and_moving_variance", "BespokeZoo/DCGAN.swift:8",
     0.0, 0.0, 200704.0},
    {"dcgan_step_generator_leakyReLU1", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 13045760.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_generator_reshape1", "BespokeZoo/DCGAN.swift:10", 0.0, 0.0, 28573696.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 25427968.0},
    {"dcgan_step_products_of_generator_convTranspose1", "BespokeZoo/DCGAN.swift:12",
     7054819328.0, 1417674752.0, 55377920.0},
    {"dcgan_step_generator_convTranspose1", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 14286848.0},
    {"dcgan_step_sums_for_generator_batchNorm2_mean_sum", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 3211264.0},
    {"dcgan_step_generator_batchNorm2_mean_and_moving_mean", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 1536.0},
    {"dcgan_step_sums_for_generator_batchNorm2_variance_sum", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 3211776.0},
    {"dcgan_step_generator_batchNorm2_inverse_deviation_and_moving_variance", "BespokeZoo/DCGAN.swift:13",
     0.0, 0.0, 1536.0},
    {"dcgan_step_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 6424576.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:14", 0.0, 0.0, 9764864.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_generator_convTranspose2", "BespokeZoo/DCGAN.swift:16",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_generator_convTranspose2", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 18251776.0},
    {"dcgan_step_sums_for_generator_batchNorm3_mean_sum", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 6422528.0},
    {"dcgan_step_generator_batchNorm3_mean_and_moving_mean", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 768.0},
    {"dcgan_step_sums_for_generator_batchNorm3_variance_sum", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 6422784.0},
    {"dcgan_step_generator_batchNorm3_inverse_deviation_and_moving_variance", "BespokeZoo/DCGAN.swift:17",
     0.0, 0.0, 768.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 12800.0},
    {"dcgan_step_generator_leakyReLU3", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 12846080.0},
    {"dcgan_step_products_of_generator_convTranspose3", "BespokeZoo/DCGAN.swift:20",
     73547776.0, 80281600.0, 8937728.0},
    {"dcgan_step_generator_tanh1", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 4014080.0},
    {"dcgan_step_pack_discriminator_conv1_kernel", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 12800.0},
    {"dcgan_step_planes_of_real", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 984064.0},
    {"dcgan_step_discriminator_dropout1_real", "BespokeZoo/DCGAN.swift:25", 73547776.0, 76840960.0, 6873600.0},
    {"dcgan_step_pack_discriminator_conv2_kernel", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_discriminator_dropout1_real", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 18251776.0},
    {"dcgan_step_transform_discriminator_conv2_kernel", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_discriminator_conv2_real_product", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_discriminator_conv2_real_product", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 9764864.0},
    {"dcgan_step_pack_discriminator_dense1_kernel", "BespokeZoo/DCGAN.swift:34", 0.0, 0.0, 50176.0},
    {"dcgan_step_discriminator_dropout2_real", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 6423040.0},
    {"dcgan_step_discriminator_dense1_real_product", "BespokeZoo/DCGAN.swift:34", 1605632.0, 1605632.0, 3237380.0},
    {"dcgan_step_planes_of_generator_tanh1", "BespokeZoo/DCGAN.swift:21", 0.0, 0.0, 984064.0},
    {"dcgan_step_discriminator_dropout1_fake", "BespokeZoo/DCGAN.swift:25", 73547776.0, 76840960.0, 6873600.0},
    {"dcgan_step_transform_discriminator_dropout1_fake", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 18251776.0},
    {"dcgan_step_products_of_discriminator_conv2_fake_product", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_discriminator_conv2_fake_product", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 9764864.0},
    {"dcgan_step_unscaled_grad_discriminator_conv2_fake", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 9659392.0},
    {"dcgan_step_discriminator_dense1_fake_product", "BespokeZoo/DCGAN.swift:34", 1605632.0, 1605632.0, 3237892.0},
    {"dcgan_step_signal_separation", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 60.0},
    {"dcgan_step_update_discriminator_dense1_bias", "BespokeZoo/DCGAN.swift:34", 0.0, 0.0, 32.0},
    {"dcgan_step_pack_grad_discriminator_dense1_fake", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 1024.0},
    {"dcgan_step_grad_discriminator_conv2_fake", "BespokeZoo/DCGAN.swift:30", 0.0, 0.0, 6448128.0},
    {"dcgan_step_grad_discriminator_conv2_bias_via_fake", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 512.0},
    {"dcgan_step_pack_discriminator_conv2_kernel_2", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_unscaled_grad_discriminator_conv2_fake", "BespokeZoo/DCGAN.swift:30",
     0.0, 0.0, 9764864.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_2", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_unscaled_grad_discriminator_dropout1_fake", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_unscaled_grad_discriminator_dropout1_fake", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 18251776.0},
    {"dcgan_step_transform_grad_discriminator_conv2_fake", "BespokeZoo/DCGAN.swift:30", 0.0, 0.0, 9764864.0},
    {"dcgan_step_transform_discriminator_dropout1_fake_2", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 18251776.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_kernel_via_fake", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_grad_discriminator_conv1_fake_for_generator", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 25691136.0},
    {"dcgan_step_grad_discriminator_conv1_bias_via_fake", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 256.0},
    {"dcgan_step_products_of_grad_discriminator_conv1_kernel_via_fake", "BespokeZoo/DCGAN.swift:25",
     73547776.0, 80281600.0, 7004160.0},
    {"dcgan_step_pack_discriminator_dense1_kernel_2", "BespokeZoo/DCGAN.swift:34", 0.0, 0.0, 50176.0},
    {"dcgan_step_grad_discriminator_conv1_kernel_via_fake", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 96000.0},
    {"dcgan_step_grad_discriminator_conv2_real", "BespokeZoo/DCGAN.swift:34", 1605632.0, 1605632.0, 6448128.0},
    {"dcgan_step_pack_grad_discriminator_dense1_real", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 1024.0},
    {"dcgan_step_update_discriminator_dense1_kernel", "BespokeZoo/DCGAN.swift:34", 3211264.0, 3211264.0, 6574080.0},
    {"dcgan_step_update_discriminator_conv2_bias", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 3584.0},
    {"dcgan_step_transform_grad_discriminator_conv2_real", "BespokeZoo/DCGAN.swift:30", 0.0, 0.0, 9764864.0},
    {"dcgan_step_transform_discriminator_conv2_kernel_3", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_grad_discriminator_dropout1_real", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_grad_discriminator_dropout1_real", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 18251776.0},
    {"dcgan_step_transform_discriminator_dropout1_real_2", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 18251776.0},
    {"dcgan_step_products_of_grad_discriminator_conv2_kernel_via_real", "BespokeZoo/DCGAN.swift:29",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_grad_discriminator_conv2_kernel", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 12648448.0},
    {"dcgan_step_grad_discriminator_conv1_real", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 19267584.0},
    {"dcgan_step_update_discriminator_conv1_bias", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 1792.0},
    {"dcgan_step_products_of_grad_discriminator_conv1_kernel_via_real", "BespokeZoo/DCGAN.swift:25",
     73547776.0, 80281600.0, 7004160.0},
    {"dcgan_step_pack_discriminator_conv1_kernel_2", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 12800.0},
    {"dcgan_step_update_discriminator_conv1_kernel", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 134400.0},
    {"dcgan_step_products_of_grad_generator_tanh1", "BespokeZoo/DCGAN.swift:25", 73547776.0, 80281600.0, 8937728.0},
    {"dcgan_step_grad_generator_convTranspose3", "BespokeZoo/DCGAN.swift:25", 0.0, 0.0, 4415488.0},
    {"dcgan_step_pack_generator_convTranspose3_kernel_2", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 12800.0},
    {"dcgan_step_planes_of_grad_generator_convTranspose3", "BespokeZoo/DCGAN.swift:21", 0.0, 0.0, 984064.0},
    {"dcgan_step_grad_generator_batchNorm3_centred_via_normalised", "BespokeZoo/DCGAN.swift:20",
     73547776.0, 76840960.0, 19719168.0},
    {"dcgan_step_products_of_grad_generator_convTranspose3_kernel", "BespokeZoo/DCGAN.swift:20",
     73547776.0, 80281600.0, 7004160.0},
    {"dcgan_step_update_generator_convTranspose3_kernel", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 140800.0},
    {"dcgan_step_grad_generator_batchNorm3_mean_sum_and_update", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 4864.0},
    {"dcgan_step_grad_generator_convTranspose2", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 19268352.0},
    {"dcgan_step_pack_generator_convTranspose2_kernel_2", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 1638400.0},
    {"dcgan_step_transform_grad_generator_convTranspose2", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 18251776.0},
    {"dcgan_step_transform_generator_convTranspose2_kernel_2", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 12648448.0},
    {"dcgan_step_products_of_grad_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:16",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_grad_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 9764864.0},
    {"dcgan_step_transform_generator_leakyReLU2_2", "BespokeZoo/DCGAN.swift:14", 0.0, 0.0, 9764864.0},
    {"dcgan_step_products_of_grad_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16",
     2147483648.0, 757071872.0, 30212096.0},
    {"dcgan_step_grad_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 12648448.0},
    {"dcgan_step_grad_generator_batchNorm2_centred_via_normalised", "BespokeZoo/DCGAN.swift:14",
     0.0, 0.0, 12846592.0},
    {"dcgan_step_grad_generator_batchNorm2_mean_sum_and_update", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 9728.0},
    {"dcgan_step_grad_generator_convTranspose1", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 9635328.0},
    {"dcgan_step_pack_generator_convTranspose1_kernel_2", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 6553600.0},
    {"dcgan_step_transform_grad_generator_convTranspose1", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 14286848.0},
    {"dcgan_step_transform_generator_convTranspose1_kernel_2", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 25427968.0},
    {"dcgan_step_products_of_grad_generator_reshape1", "BespokeZoo/DCGAN.swift:12",
     7054819328.0, 1417674752.0, 55377920.0},
    {"dcgan_step_grad_generator_reshape1", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 28573696.0},
    {"dcgan_step_transform_generator_reshape1_2", "BespokeZoo/DCGAN.swift:10", 0.0, 0.0, 28573696.0},
    {"dcgan_step_products_of_grad_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12",
     7054819328.0, 1417674752.0, 55377920.0},
    {"dcgan_step_grad_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 25427968.0},
    {"dcgan_step_grad_generator_batchNorm1_centred_via_normalised", "BespokeZoo/DCGAN.swift:9",
     0.0, 0.0, 25840640.0},
    {"dcgan_step_grad_generator_batchNorm1_mean_sum_and_update", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 1103872.0},
    {"dcgan_step_grad_generator_dense1", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 19418112.0},
    {"dcgan_step_grad_generator_dense1_kernel", "BespokeZoo/DCGAN.swift:7", 321126400.0, 321126400.0, 11491328.0},
    {"dcgan_step_update_discriminator_conv2_kernel", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 5734400.0},
    {"dcgan_step_update_generator_dense1_kernel", "BespokeZoo/DCGAN.swift:7", 0.0, 0.0, 45158400.0},
    {"dcgan_step_update_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 29491200.0},
    {"dcgan_step_update_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 7372800.0},
    {"dcgan_step_sums_for_signal_spread", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 1032.0},
    {"dcgan_step_signal_gradient_discriminator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 72.0},
    {"dcgan_step_sums_for_signal_diversity", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 401408.0},
    {"dcgan_step_sums_for_signal_diversity_2", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 12544.0},
    {"dcgan_step_output_signal_diversity", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 12.0},
    {"dcgan_step_sums_for_signal_gradient_generator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 3276800.0},
    {"dcgan_step_signal_gradient_generator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 16.0},
    {"dcgan_step_sums_for_signal_gradient_generator_2", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 819200.0},
    {"dcgan_step_output_signal_gradient_generator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 20.0},
    {"dcgan_step_sums_for_signal_gradient_discriminator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 819200.0},
    {"dcgan_step_output_signal_gradient_discriminator", "BespokeZoo/DCGAN.swift:37", 0.0, 0.0, 20.0},
    {"dcgan_step_trace_mask_dropout1_real", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout2_real", "BespokeZoo/DCGAN.swift:31", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout1_fake", "BespokeZoo/DCGAN.swift:27", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_mask_dropout2_fake", "BespokeZoo/DCGAN.swift:31", 0.0, 0.0, 0.0},
    {"dcgan_step_trace_grad_discriminator_conv2_kernel", "BespokeZoo/DCGAN.swift:29", 0.0, 0.0, 819200.0},
    {"dcgan_step_trace_grad_generator_batchNorm1_gamma", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"dcgan_step_trace_grad_generator_batchNorm1_beta", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 50176.0},
    {"dcgan_step_trace_grad_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 3276800.0},
    {"dcgan_step_trace_grad_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 819200.0},
    {"dcgan_step_update_discriminator_dense1_bias_2", "BespokeZoo/DCGAN.swift:34", 0.0, 0.0, 8.0},
};

static const bespoke_tensor dcgan_generate_inputs[1] = {
    {"noise", 3, 0, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor dcgan_generate_outputs[1] = {
    {"image", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor dcgan_generate_kept[9] = {
    {"generator/dense1", 3, 0, 2, {64, 12544, 1, 1}, 802816, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 802816},
    {"generator/leakyReLU1", 3, 0, 2, {64, 12544, 1, 1}, 802816, 815360},
    {"generator/convTranspose1", 3, 0, 4, {64, 7, 7, 128}, 401408, 1618176},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 2019584},
    {"generator/leakyReLU2", 3, 0, 4, {64, 7, 7, 128}, 401408, 2019712},
    {"generator/convTranspose2", 3, 0, 4, {64, 14, 14, 64}, 802816, 2421120},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 3223936},
    {"generator/leakyReLU3", 3, 0, 4, {64, 14, 14, 64}, 802816, 3224000},
};

static const bespoke_kernel dcgan_generate_kernels[20] = {
    {"dcgan_generate_generator_dense1", "BespokeZoo/DCGAN.swift:7", 160563200.0, 160563200.0, 8254464.0},
    {"dcgan_generate_generator_batchNorm1_inverse_deviation", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"dcgan_generate_generator_leakyReLU1", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 6623232.0},
    {"dcgan_generate_pack_average_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12",
     0.0, 0.0, 6553600.0},
    {"dcgan_generate_transform_generator_reshape1", "BespokeZoo/DCGAN.swift:10", 0.0, 0.0, 14286848.0},
    {"dcgan_generate_transform_average_generator_convTranspose1_kernel", "BespokeZoo/DCGAN.swift:12",
     0.0, 0.0, 25427968.0},
    {"dcgan_generate_products_of_generator_convTranspose1", "BespokeZoo/DCGAN.swift:12",
     3527409664.0, 708837376.0, 38764544.0},
    {"dcgan_generate_generator_convTranspose1", "BespokeZoo/DCGAN.swift:12", 0.0, 0.0, 7143424.0},
    {"dcgan_generate_generator_batchNorm2_inverse_deviation", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 1024.0},
    {"dcgan_generate_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 3213312.0},
    {"dcgan_generate_pack_average_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16",
     0.0, 0.0, 1638400.0},
    {"dcgan_generate_transform_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:14", 0.0, 0.0, 4882432.0},
    {"dcgan_generate_transform_average_generator_convTranspose2_kernel", "BespokeZoo/DCGAN.swift:16",
     0.0, 0.0, 12648448.0},
    {"dcgan_generate_products_of_generator_convTranspose2", "BespokeZoo/DCGAN.swift:16",
     1073741824.0, 378535936.0, 21020672.0},
    {"dcgan_generate_generator_convTranspose2", "BespokeZoo/DCGAN.swift:16", 0.0, 0.0, 9125888.0},
    {"dcgan_generate_generator_batchNorm3_inverse_deviation", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 512.0},
    {"dcgan_generate_pack_average_generator_convTranspose3_kernel", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 12800.0},
    {"dcgan_generate_generator_leakyReLU3", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 6423552.0},
    {"dcgan_generate_products_of_generator_convTranspose3", "BespokeZoo/DCGAN.swift:20",
     36773888.0, 40140800.0, 4472064.0},
    {"dcgan_generate_output_image", "BespokeZoo/DCGAN.swift:20", 0.0, 0.0, 2007040.0},
};

static const bespoke_tensor dcgan_generate_one_inputs[1] = {
    {"noise", 3, 0, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor dcgan_generate_one_outputs[1] = {
    {"image", 3, 0, 4, {1, 28, 28, 1}, 784, 0},
};

static const bespoke_tensor dcgan_generate_one_kept[10] = {
    {"generator/dense1", 3, 0, 2, {1, 12544, 1, 1}, 12544, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {12544, 1, 1, 1}, 12544, 12544},
    {"generator/leakyReLU1", 3, 0, 2, {1, 12544, 1, 1}, 12544, 25088},
    {"generator/convTranspose1", 3, 0, 4, {1, 7, 7, 128}, 6272, 37632},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {128, 1, 1, 1}, 128, 43904},
    {"generator/leakyReLU2", 3, 0, 4, {1, 7, 7, 128}, 6272, 44032},
    {"generator/convTranspose2", 3, 0, 4, {1, 14, 14, 64}, 12544, 50304},
    {"generator/batchNorm3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 62848},
    {"generator/leakyReLU3", 3, 0, 4, {1, 14, 14, 64}, 12544, 62912},
    {"generator/convTranspose3", 3, 0, 4, {1, 28, 28, 1}, 784, 75456},
};

static const bespoke_kernel dcgan_generate_one_kernels[11] = {
    {"dcgan_generate_one_generator_dense1", "BespokeZoo/DCGAN.swift:7", 2508800.0, 2508800.0, 5068176.0},
    {"dcgan_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 100352.0},
    {"dcgan_generate_one_generator_leakyReLU1", "BespokeZoo/DCGAN.swift:8", 0.0, 0.0, 301056.0},
    {"dcgan_generate_one_generator_convTranspose1", "BespokeZoo/DCGAN.swift:12", 55115776.0, 55115776.0, 3352064.0},
    {"dcgan_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 1024.0},
    {"dcgan_generate_one_generator_leakyReLU2", "BespokeZoo/DCGAN.swift:13", 0.0, 0.0, 52224.0},
    {"dcgan_generate_one_generator_convTranspose2", "BespokeZoo/DCGAN.swift:16", 16777216.0, 16777216.0, 894464.0},
    {"dcgan_generate_one_generator_batchNorm3_inverse_deviation", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 512.0},
    {"dcgan_generate_one_generator_leakyReLU3", "BespokeZoo/DCGAN.swift:17", 0.0, 0.0, 101376.0},
    {"dcgan_generate_one_generator_convTranspose3", "BespokeZoo/DCGAN.swift:20", 574592.0, 574592.0, 59712.0},
    {"dcgan_generate_one_output_image", "BespokeZoo/DCGAN.swift:21", 0.0, 0.0, 6272.0},
};

static const bespoke_entry dcgan_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = dcgan_initialise,
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
        .kernels = dcgan_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "a9344008245bfbb4",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 128,
        .move = 0,
        .interval = 1,
        .name = "step",
        .run = dcgan_step,
        .inputs = dcgan_step_inputs,
        .input_count = 1,
        .outputs = dcgan_step_outputs,
        .output_count = 12,
        .traced = dcgan_step_traced,
        .traced_count = 26,
        .trace_floats = 7448688,
        .kept = dcgan_step_kept,
        .kept_count = 68,
        .kept_floats = 38074192,
        .kernels = dcgan_step_kernels,
        .kernel_count = 138,
        .flops = 41730473984.0,
        .nominal_flops = 55241768960.0,
        .fingerprint = "82a18c62cc484972",
    },
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = dcgan_generate,
        .inputs = dcgan_generate_inputs,
        .input_count = 1,
        .outputs = dcgan_generate_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_generate_kept,
        .kept_count = 9,
        .kept_floats = 4026816,
        .kernels = dcgan_generate_kernels,
        .kernel_count = 20,
        .flops = 4798488576.0,
        .nominal_flops = 6623232000.0,
        .fingerprint = "fefd247ddd263b1f",
    },
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = dcgan_generate_one,
        .inputs = dcgan_generate_one_inputs,
        .input_count = 1,
        .outputs = dcgan_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = dcgan_generate_one_kept,
        .kept_count = 10,
        .kept_floats = 76240,
        .kernels = dcgan_generate_one_kernels,
        .kernel_count = 11,
        .flops = 74976384.0,
        .nominal_flops = 103488000.0,
        .fingerprint = "a0b2cb3fd791742e",
    },
};

static const uint64_t dcgan_lowering = 0x20308da5a270820cu;

static const bespoke_part dcgan_parts[] = {
    {"DCGAN.c", &dcgan_lowering},
    #ifdef BESPOKE_HAS_AVX512
    {"DCGAN_avx512.c", &dcgan_kernels_avx512.lowering},
    #endif
    #ifdef BESPOKE_HAS_AVX2
    {"DCGAN_avx2.c", &dcgan_kernels_avx2.lowering},
    #endif
    #ifdef BESPOKE_HAS_NEON
    {"DCGAN_neon.c", &dcgan_kernels_neon.lowering},
    #endif
    #ifdef BESPOKE_HAS_BASELINE
    {"DCGAN_baseline.c", &dcgan_kernels_baseline.lowering},
    #endif
};

const bespoke_program dcgan_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "dcgan",
    .source = "BespokeZoo/DCGAN.swift",
    .fingerprint = "8a47ac1a059f8f0e",
    .update_order = "simultaneous",
    .parts = dcgan_parts,
    .part_count = sizeof dcgan_parts / sizeof *dcgan_parts,
    .batch = 128,
    .real_batches = 1,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .settings = dcgan_settings,
    .setting_count = 10,
    .states = dcgan_states,
    .state_count = 64,
    .state_floats = 9886000,
    .arena_floats = ARENA_FLOATS + MEETING_FLOATS,
    .scratch_floats = CLAIMS_FLOATS + SCRATCH_FLOATS,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = dcgan_entries,
    .entry_count = 4,
};
