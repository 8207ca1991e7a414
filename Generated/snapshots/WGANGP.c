/* The program wgan-gp, made by bespokec from BespokeZoo/WGANGP.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in WGANGP_kernels.h, how the list is run in bespoke_driver.h.
 *
 * At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of
 * 17138320 floats (66 MiB): the states in the first 3190176, what an entry needs for a while
 * behind them, several values in one place if they are not needed at the same time. */
#include "WGANGP_program.h"

#define KERNELS wgan_gp_kernels
#define MOST_OPERANDS 46
#define ARENA_FLOATS 17138320
#define SCRATCH_FLOATS 34048
#include "bespoke_driver.h"

static const wgan_gp_kernels *kernels_of_this_machine(void) {
    static const wgan_gp_kernels *const kernels[] = {
        #ifdef BESPOKE_HAS_AVX512
        [BESPOKE_CHOICE_AVX512] = &wgan_gp_kernels_avx512,
        #endif
        #ifdef BESPOKE_HAS_AVX2
        [BESPOKE_CHOICE_AVX2] = &wgan_gp_kernels_avx2,
        #endif
        #ifdef BESPOKE_HAS_NEON
        [BESPOKE_CHOICE_NEON] = &wgan_gp_kernels_neon,
        #endif
        #ifdef BESPOKE_HAS_BASELINE
        [BESPOKE_CHOICE_BASELINE] = &wgan_gp_kernels_baseline,
        #endif
    };
    return kernels[bespoke_choice()];
}

/* Where states lie: floats from the arena's beginning. */
enum {
    generator_dense1_kernel = 0,                      /* [100][6272] */
    generator_batchNorm1_gamma = 627200,              /* [6272] */
    generator_batchNorm1_beta = 633472,               /* [6272] */
    generator_convTranspose1_kernel = 639744,         /* [5][5][64][128] */
    generator_batchNorm2_gamma = 844544,              /* [64] */
    generator_batchNorm2_beta = 844608,               /* [64] */
    generator_convTranspose2_kernel = 844672,         /* [5][5][1][64] */
    generator_convTranspose2_bias = 846272,           /* [1] */
    generator_batchNorm1_moving_mean = 846288,        /* [6272] */
    generator_batchNorm1_moving_variance = 852560,    /* [6272] */
    generator_batchNorm2_moving_mean = 858832,        /* [64] */
    generator_batchNorm2_moving_variance = 858896,    /* [64] */
    discriminator_conv1_kernel = 858960,              /* [5][5][1][64] */
    discriminator_conv1_bias = 860560,                /* [64] */
    discriminator_conv2_kernel = 860624,              /* [5][5][64][128] */
    discriminator_conv2_bias = 1065424,               /* [128] */
    discriminator_dense1_kernel = 1065552,            /* [6272][1] */
    discriminator_dense1_bias = 1071824,              /* [1] */
    adam_generator_dense1_kernel_m = 1071840,         /* [100][6272] */
    adam_generator_dense1_kernel_v = 1699040,         /* [100][6272] */
    adam_generator_batchNorm1_gamma_m = 2326240,      /* [6272] */
    adam_generator_batchNorm1_gamma_v = 2332512,      /* [6272] */
    adam_generator_batchNorm1_beta_m = 2338784,       /* [6272] */
    adam_generator_batchNorm1_beta_v = 2345056,       /* [6272] */
    adam_generator_convTranspose1_kernel_m = 2351328, /* [5][5][64][128] */
    adam_generator_convTranspose1_kernel_v = 2556128, /* [5][5][64][128] */
    adam_generator_batchNorm2_gamma_m = 2760928,      /* [64] */
    adam_generator_batchNorm2_gamma_v = 2760992,      /* [64] */
    adam_generator_batchNorm2_beta_m = 2761056,       /* [64] */
    adam_generator_batchNorm2_beta_v = 2761120,       /* [64] */
    adam_generator_convTranspose2_kernel_m = 2761184, /* [5][5][1][64] */
    adam_generator_convTranspose2_kernel_v = 2762784, /* [5][5][1][64] */
    adam_generator_convTranspose2_bias_m = 2764384,   /* [1] */
    adam_generator_convTranspose2_bias_v = 2764400,   /* [1] */
    adam_discriminator_conv1_kernel_m = 2764416,      /* [5][5][1][64] */
    adam_discriminator_conv1_kernel_v = 2766016,      /* [5][5][1][64] */
    adam_discriminator_conv1_bias_m = 2767616,        /* [64] */
    adam_discriminator_conv1_bias_v = 2767680,        /* [64] */
    adam_discriminator_conv2_kernel_m = 2767744,      /* [5][5][64][128] */
    adam_discriminator_conv2_kernel_v = 2972544,      /* [5][5][64][128] */
    adam_discriminator_conv2_bias_m = 3177344,        /* [128] */
    adam_discriminator_conv2_bias_v = 3177472,        /* [128] */
    adam_discriminator_dense1_kernel_m = 3177600,     /* [6272][1] */
    adam_discriminator_dense1_kernel_v = 3183872,     /* [6272][1] */
    adam_discriminator_dense1_bias_m = 3190144,       /* [1] */
    adam_discriminator_dense1_bias_v = 3190160,       /* [1] */
};

/* -------------------- initialise */

static void wgan_gp_initialise_of_thread(worker *me) {
    /* Weights and statistics. */
    RUN(0, wgan_gp_initialise_states, generator_dense1_kernel, generator_batchNorm1_gamma,
        generator_batchNorm1_moving_variance, generator_batchNorm1_beta, generator_batchNorm1_moving_mean,
        adam_generator_batchNorm1_gamma_m, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_convTranspose1_kernel, generator_batchNorm2_gamma,
        generator_batchNorm2_moving_variance, generator_batchNorm2_beta, generator_batchNorm2_moving_mean,
        discriminator_conv1_bias, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, adam_discriminator_conv1_bias_m,
        adam_discriminator_conv1_bias_v, generator_convTranspose2_kernel, generator_convTranspose2_bias,
        discriminator_dense1_bias, adam_generator_convTranspose2_bias_m, adam_generator_convTranspose2_bias_v,
        adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_v, discriminator_conv1_kernel,
        discriminator_conv2_kernel, discriminator_conv2_bias, adam_discriminator_conv2_bias_m,
        adam_discriminator_conv2_bias_v, discriminator_dense1_kernel, adam_generator_dense1_kernel_m,
        adam_generator_dense1_kernel_v, adam_generator_convTranspose1_kernel_m, adam_generator_convTranspose1_kernel_v,
        adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v, adam_generator_convTranspose2_kernel_m,
        adam_generator_convTranspose2_kernel_v, adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v,
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v);
}

static void wgan_gp_initialise(const bespoke_call *call) {
    in_parallel(wgan_gp_initialise_of_thread, call);
}

/* -------------------- step */

static void wgan_gp_step_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 12261584, /* [49][4][100][32] */
        noise = 3591584, /* [1][64][100] */
        noise2 = 12250000, /* [1][64][100] */
        noise3 = 17131920, /* [1][64][100] */
        noise4 = 11421584, /* [1][64][100] */
        noise5 = 11427984, /* [1][64][100] */
        noise_generator = 11434384, /* [1][64][100] */
        generator_dense1_fake = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake_mean_sum = 3597984, /* [49][128] */
        generator_batchNorm1_fake_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake = 3591584, /* [49][64][128] */
        generator_convTranspose1_kernel_in_panels = 14509600, /* [25][2][128][32] */
        transformed_generator_reshape1_fake = 7637696, /* [100][8192] */
        transformed_generator_convTranspose1_kernel = 3190176, /* [361][8192] */
        products_of_generator_convTranspose1_fake = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake_inverse_deviation = 4795872, /* [64] */
        generator_convTranspose2_kernel_in_panels = 12888784, /* [25][1][64][1] */
        generator_relu2_fake = 3992992, /* [196][64][64] */
        discriminator_conv1_kernel_in_panels = 10676608, /* [25][2][1][32] */
        generator_tanh1_fake = 16123424, /* [784][64][1] */
        sums_for_signal_diversity = 13697056, /* [784][1] */
        sums_for_signal_diversity_2 = 13697840, /* [784][1] */
        sums_for_signal_diversity_3 = 13698624, /* [784][1] */
        sums_for_signal_diversity_4 = 13699408, /* [784][1] */
        sums_for_signal_diversity_5 = 13700192, /* [784][1] */
        sums_for_signal_diversity_6 = 13700976, /* [784][1] */
        sums_for_signal_diversity_7 = 13701760, /* [784][1] */
        sums_for_signal_diversity_8 = 13702544, /* [784][1] */
        sums_for_signal_diversity_9 = 13703328, /* [784][1] */
        sums_for_signal_diversity_10 = 13704112, /* [784][1] */
        sums_for_signal_diversity_11 = 13704896, /* [784][1] */
        sums_for_signal_diversity_12 = 13705680, /* [784][1] */
        discriminator_leakyReLU1_real = 11440784, /* [196][64][64] */
        discriminator_conv2_kernel_in_panels = 10465536, /* [25][4][64][32] */
        transformed_discriminator_leakyReLU1_real = 6153264, /* [361][4096] */
        transformed_discriminator_conv2_kernel = 3190176, /* [361][8192] */
        products_of_discriminator_conv2_real_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real_product = 6153264, /* [49][64][128] */
        discriminator_dense1_kernel_in_panels = 8458496, /* [49][1][128][1] */
        discriminator_leakyReLU2_real = 14714400, /* [49][64][128] */
        discriminator_dense1_real_product = 10678208, /* [1][64][1] */
        uniform_discriminator = 8464768, /* [1][64][1] */
        penalty = 8464832, /* [1][64][1] */
        grad_discriminator_dense1_discriminator_look = 10678272, /* [1][64][1] */
        grad_discriminator_dense1_fake = 10678336, /* [1][64][1] */
        grad_discriminator_dense1_real = 14509280, /* [1][64][1] */
        uniform_discriminator2_ = 16223776, /* [1][64][1] */
        penalty_2 = 16223840, /* [1][64][1] */
        uniform_discriminator3_ = 12249872, /* [1][64][1] */
        penalty_3 = 12249936, /* [1][64][1] */
        uniform_discriminator4_ = 14509344, /* [1][64][1] */
        penalty_4 = 14509408, /* [1][64][1] */
        uniform_discriminator5_ = 14509472, /* [1][64][1] */
        penalty_5 = 14509536, /* [1][64][1] */
        sums_for_score_real = 16524928, /* [1][1] */
        sums_for_signal_sign = 16524944, /* [1][1] */
        discriminator_leakyReLU1_fake = 12890384, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake = 15115808, /* [49][64][128] */
        discriminator_dense1_fake_product = 10678400, /* [1][64][1] */
        sums_for_score_fake = 16524960, /* [1][1] */
        loss_discriminator = 10678464,
        signal_spread_ = 10678480,
        signal_separation_ = 10678496,
        penalty_6 = 3190176, /* [784][64][1] */
        discriminator_leakyReLU1_discriminator_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_via_fake = 10670336, /* [49][128] */
        discriminator_conv2_kernel_in_panels_2 = 15918624, /* [25][2][128][32] */
        transformed_grad_discriminator_conv2_discriminator_look = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator_look = 3190176, /* [196][64][64] */
        discriminator_conv1_kernel_in_panels_2 = 3992992, /* [25][1][64][1] */
        grad_discriminator_conv1_discriminator_look = 13706464, /* [196][64][64] */
        grad_penalty = 3190176, /* [784][64][1] */
        sums_for_penalty = 3240352, /* [64][1] */
        grad_grad_penalty = 3240416, /* [1][64][1] */
        sums_for_penalty_2 = 3240480, /* [1][1] */
        sums_for_signal_spread = 3240496, /* [1][1] */
        sums_for_signal_spread_2 = 3240512, /* [1][1] */
        loss_discriminator1 = 16524976,
        signal_spread_2_ = 16524992,
        signal_separation_2_ = 16525008,
        grad_grad_penalty_2 = 16173600, /* [784][64][1] */
        grad_grad_discriminator_leakyReLU1_discriminator_look = 3190176, /* [196][64][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator_look = 15517216, /* [49][64][128] */
        grad_discriminator_dense1_discriminator_look_in_panels = 13693984, /* [1][1][64][16] */
        grad_discriminator_dense1_fake_in_panels = 13695008, /* [1][1][64][16] */
        grad_discriminator_conv2_bias_via_fake = 12256400, /* [128] */
        transformed_grad_discriminator_conv2_fake = 10600784, /* [100][8192] */
        transformed_discriminator_conv2_kernel_2 = 6153264, /* [361][8192] */
        products_of_grad_discriminator_leakyReLU1_fake = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake = 7637696, /* [196][64][64] */
        grad_discriminator_conv2_kernel = 10064128, /* [5][5][64][128] */
        grad_discriminator_conv1_fake = 8458496, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_via_fake = 3190176, /* [196][64] */
        discriminator_dense1_kernel_in_panels_2 = 3591584, /* [49][4][1][32] */
        grad_discriminator_conv1_bias_via_fake = 10269056, /* [64] */
        grad_discriminator_conv2_real = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_via_real = 3597856, /* [49][128] */
        grad_discriminator_dense1_real_in_panels = 13696032, /* [1][1][64][16] */
        discriminator_dense1_kernel_next = 13605136, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept = 13611408, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept = 12243600, /* [6272][1] */
        sums_for_signal_gradient_discriminator = 10269120, /* [49][1] */
        discriminator_conv2_bias_next = 12261200, /* [128] */
        adam_discriminator_conv2_bias_m_kept = 12261328, /* [128] */
        adam_discriminator_conv2_bias_v_kept = 12261456, /* [128] */
        sums_for_signal_gradient_discriminator_2 = 10268928, /* [1][128] */
        transformed_grad_discriminator_conv2_real = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real = 9261312, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_via_real = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_via_real = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next = 16927120, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept = 12890384, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept = 13095184, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel = 15517216, /* [5][5][64][128] */
        grad_discriminator_conv1_real = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_via_real = 3992992, /* [196][64] */
        discriminator_conv1_bias_next = 13617680, /* [64] */
        adam_discriminator_conv1_bias_m_kept = 13617744, /* [64] */
        adam_discriminator_conv1_bias_v_kept = 13617808, /* [64] */
        sums_for_signal_gradient_discriminator_3 = 9313088, /* [1][64] */
        grad_discriminator_conv1_kernel = 3992992, /* [5][5][1][64] */
        sums_for_signal_gradient_discriminator_4 = 9311488, /* [25][64] */
        discriminator_conv1_kernel_next = 12256400, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_m_kept = 12258000, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept = 12259600, /* [5][5][1][64] */
        discriminator_dense1_bias_next = 10678336, /* [1] */
        discriminator_dense1_bias_next_2 = 13617872, /* [1] */
        discriminator_dense1_bias_next_3 = 15722016, /* [1] */
        discriminator_dense1_bias_next_4 = 15722032, /* [1] */
        discriminator_dense1_bias_next_5 = 15722048, /* [1] */
        generator_dense1_fake2 = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake2_mean_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake2_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake2_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake2_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake2 = 3591584, /* [49][64][128] */
        transformed_generator_reshape1_fake2 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1_fake2 = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake2 = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake2_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake2_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake2_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake2_inverse_deviation = 4795872, /* [64] */
        generator_relu2_fake2 = 3992992, /* [196][64][64] */
        generator_tanh1_fake2 = 13504784, /* [784][64][1] */
        penalty_7 = 9261312, /* [784][64][1] */
        sums_for_signal_diversity_13 = 16926336, /* [784][1] */
        sums_for_signal_diversity_14 = 13693200, /* [784][1] */
        discriminator_conv1_kernel_next_in_panels = 10676608, /* [25][2][1][32] */
        discriminator_leakyReLU1_real2 = 11440784, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real2 = 6153264, /* [361][4096] */
        discriminator_conv2_kernel_next_in_panels = 10465536, /* [25][4][64][32] */
        transformed_discriminator_conv2_kernel_next = 3190176, /* [361][8192] */
        products_of_discriminator_conv2_real2_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real2_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real2 = 15722064, /* [49][64][128] */
        discriminator_dense1_kernel_next_in_panels = 8458496, /* [49][1][128][1] */
        discriminator_dense1_real2_product = 10678208, /* [1][64][1] */
        sums_for_score_real2 = 8464768, /* [1][1] */
        sums_for_signal_sign_2 = 8464784, /* [1][1] */
        discriminator_leakyReLU1_fake2 = 13706464, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake2 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake2_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake2_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake2 = 16123472, /* [49][64][128] */
        discriminator_dense1_fake2_product = 10678272, /* [1][64][1] */
        sums_for_score_fake2 = 3190176, /* [1][1] */
        loss_discriminator_2 = 10678352,
        score_real = 12250128,
        score_fake = 12250144,
        signal_spread_3_ = 10678368,
        signal_separation_3_ = 10678384,
        signal_gradient_discriminator_ = 16524912,
        signal_gradient_discriminator_2_ = 16524880,
        signal_gradient_discriminator_3_ = 16524896,
        signal_sign_ = 12250160,
        discriminator_leakyReLU1_discriminator2_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator2_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator2_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator2_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake2 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake2 = 10670336, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator2_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_2 = 13299984, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator2_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator2_look = 14714400, /* [196][64][64] */
        discriminator_conv1_kernel_next_in_panels_2 = 3240352, /* [25][1][64][1] */
        loss_discriminator_3 = 12250176,
        signal_spread_4_ = 12250192,
        signal_separation_4_ = 12250208,
        grad_grad_penalty_3 = 13554960, /* [784][64][1] */
        grad_grad_discriminator_leakyReLU1_discriminator2_look = 3190176, /* [196][64][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator2_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator2_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator2_look = 16524928, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake2 = 12250000, /* [128] */
        transformed_grad_discriminator_conv2_fake2 = 10600784, /* [100][8192] */
        transformed_discriminator_conv2_kernel_next_2 = 6153264, /* [361][8192] */
        products_of_grad_discriminator_leakyReLU1_fake2 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake2 = 7637696, /* [196][64][64] */
        grad_discriminator_conv2_kernel_next = 10064128, /* [5][5][64][128] */
        grad_discriminator_conv1_fake2 = 8458496, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake2 = 3190176, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake2 = 10269184, /* [64] */
        discriminator_dense1_kernel_next_in_panels_2 = 3591584, /* [49][4][1][32] */
        grad_discriminator_conv2_real2 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real2 = 3597856, /* [49][128] */
        discriminator_dense1_kernel_next_2 = 11403600, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_2 = 11409872, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept_2 = 14320880, /* [6272][1] */
        sums_for_signal_gradient_discriminator_5 = 10269248, /* [49][1] */
        discriminator_conv2_bias_next_2 = 11420944, /* [128] */
        adam_discriminator_conv2_bias_m_kept_2 = 11421072, /* [128] */
        adam_discriminator_conv2_bias_v_kept_2 = 11421200, /* [128] */
        transformed_grad_discriminator_conv2_real2 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real2 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real2 = 9261312, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real2 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real2 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_2 = 13706464, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_2 = 13911264, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_2 = 14116064, /* [5][5][64][128] */
        sums_for_signal_gradient_discriminator_6 = 10269056, /* [1][128] */
        grad_discriminator_conv1_real2 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real2 = 3992992, /* [196][64] */
        discriminator_conv1_bias_next_2 = 11421328, /* [64] */
        adam_discriminator_conv1_bias_m_kept_2 = 11421392, /* [64] */
        adam_discriminator_conv1_bias_v_kept_2 = 11421456, /* [64] */
        adam_discriminator_conv1_kernel_m_next = 11416144, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel = 3992992, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_2 = 11417744, /* [5][5][1][64] */
        discriminator_conv1_kernel_next_2 = 11419344, /* [5][5][1][64] */
        generator_dense1_fake3 = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake3_mean_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake3_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake3_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake3_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake3 = 3591584, /* [49][64][128] */
        transformed_generator_reshape1_fake3 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1_fake3 = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake3 = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake3_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake3_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake3_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake3_inverse_deviation = 4795872, /* [64] */
        generator_relu2_fake3 = 3992992, /* [196][64][64] */
        generator_tanh1_fake3 = 14328720, /* [784][64][1] */
        sums_for_signal_diversity_15 = 14327152, /* [784][1] */
        sums_for_signal_diversity_16 = 14327936, /* [784][1] */
        discriminator_conv1_kernel_next_in_panels_3 = 10471808, /* [25][2][1][32] */
        discriminator_leakyReLU1_real3 = 14714400, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real3 = 6153264, /* [361][4096] */
        discriminator_conv2_kernel_next_in_panels_3 = 11440784, /* [25][4][64][32] */
        products_of_discriminator_conv2_real3_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real3_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real3 = 16524928, /* [49][64][128] */
        discriminator_dense1_real3_product = 10473408, /* [1][64][1] */
        sums_for_score_real3 = 8464768, /* [1][1] */
        discriminator_leakyReLU1_fake3 = 15722064, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake3 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake3_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake3_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake3 = 12890384, /* [49][64][128] */
        discriminator_dense1_fake3_product = 10473472, /* [1][64][1] */
        sums_for_score_fake3 = 3190176, /* [1][1] */
        loss_discriminator_4 = 10473536,
        score_real_2 = 11421520,
        score_fake_2 = 11421536,
        signal_spread_5_ = 10473552,
        signal_separation_5_ = 10473568,
        signal_sign_2_ = 11421552,
        signal_gradient_discriminator_4_ = 14320864,
        discriminator_leakyReLU1_discriminator3_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator3_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator3_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator3_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake3 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake3 = 10465536, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator3_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_4 = 16927120, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator3_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator3_look = 10600784, /* [196][64][64] */
        loss_discriminator_5 = 11421568,
        signal_spread_6_ = 14444912,
        signal_separation_6_ = 14444928,
        grad_grad_penalty_4 = 14378896, /* [784][64][1] */
        grad_grad_discriminator_leakyReLU1_discriminator3_look = 3190176, /* [196][64][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator3_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator3_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator3_look = 13291792, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake3 = 14441616, /* [128] */
        transformed_grad_discriminator_conv2_fake3 = 11440784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake3 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake3 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake3 = 8458496, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake3 = 3190176, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake3 = 10269184, /* [64] */
        grad_discriminator_conv2_real3 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real3 = 3597856, /* [49][128] */
        discriminator_dense1_kernel_next_3 = 11842192, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_3 = 14429072, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept_3 = 14435344, /* [6272][1] */
        discriminator_conv2_bias_next_3 = 11848464, /* [128] */
        adam_discriminator_conv2_bias_m_kept_3 = 11848592, /* [128] */
        adam_discriminator_conv2_bias_v_kept_3 = 11848720, /* [128] */
        transformed_grad_discriminator_conv2_real3 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real3 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real3 = 9261312, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real3 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real3 = 6153264, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_3 = 11850384, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_3 = 12055184, /* [5][5][64][128] */
        grad_discriminator_conv1_real3 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real3 = 3992992, /* [196][64] */
        discriminator_conv1_bias_next_3 = 14320800, /* [64] */
        adam_discriminator_conv1_bias_m_kept_3 = 14444784, /* [64] */
        adam_discriminator_conv1_bias_v_kept_3 = 14444848, /* [64] */
        adam_discriminator_conv1_kernel_m_next_2 = 12259984, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_3 = 14318944, /* [5][5][1][64] */
        discriminator_conv1_kernel_next_3 = 14441616, /* [5][5][1][64] */
        generator_dense1_fake4 = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake4_mean_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake4_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake4_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake4_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake4 = 3591584, /* [49][64][128] */
        transformed_generator_reshape1_fake4 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1_fake4 = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake4 = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake4_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake4_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake4_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake4_inverse_deviation = 4795872, /* [64] */
        generator_relu2_fake4 = 3992992, /* [196][64][64] */
        generator_tanh1_fake4 = 14328720, /* [784][64][1] */
        sums_for_signal_diversity_17 = 14443216, /* [784][1] */
        sums_for_signal_diversity_18 = 14444000, /* [784][1] */
        discriminator_leakyReLU1_real4 = 12890384, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real4 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_real4_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real4_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real4 = 13706464, /* [49][64][128] */
        discriminator_dense1_real4_product = 10678208, /* [1][64][1] */
        sums_for_score_real4 = 8464768, /* [1][1] */
        discriminator_leakyReLU1_fake4 = 14714400, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake4 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake4_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake4_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake4 = 16524928, /* [49][64][128] */
        discriminator_dense1_fake4_product = 10678272, /* [1][64][1] */
        sums_for_score_fake4 = 3190176, /* [1][1] */
        loss_discriminator_6 = 10678336,
        score_real_3 = 14444944,
        score_fake_3 = 14444960,
        signal_spread_7_ = 10678352,
        signal_separation_7_ = 10678368,
        signal_sign_3_ = 14444992,
        signal_gradient_discriminator_5_ = 14444976,
        discriminator_leakyReLU1_discriminator4_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator4_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator4_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator4_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake4 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake4 = 10670336, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator4_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_5 = 14107872, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator4_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator4_look = 15722064, /* [196][64][64] */
        loss_discriminator_7 = 14445008,
        signal_spread_8_ = 14445024,
        signal_separation_8_ = 14445040,
        grad_grad_discriminator_leakyReLU1_discriminator4_look = 3190176, /* [196][64][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator4_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator4_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator4_look = 11440784, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake4 = 11427856, /* [128] */
        transformed_grad_discriminator_conv2_fake4 = 10600784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake4 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake4 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake4 = 8458496, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake4 = 3190176, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake4 = 10269184, /* [64] */
        grad_discriminator_conv2_real4 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real4 = 3597856, /* [49][128] */
        discriminator_dense1_kernel_next_4 = 11421584, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_4 = 14312672, /* [6272][1] */
        discriminator_conv2_bias_next_4 = 14320544, /* [128] */
        adam_discriminator_conv2_bias_m_kept_4 = 14320672, /* [128] */
        adam_discriminator_conv2_bias_v_kept_4 = 14429072, /* [128] */
        transformed_grad_discriminator_conv2_real4 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real4 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real4 = 9261312, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real4 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real4 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_3 = 14107872, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_4 = 11440784, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_4 = 11645584, /* [5][5][64][128] */
        grad_discriminator_conv1_real4 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real4 = 3992992, /* [196][64] */
        discriminator_conv1_bias_next_4 = 12256592, /* [64] */
        adam_discriminator_conv1_bias_m_kept_4 = 12256656, /* [64] */
        adam_discriminator_conv1_bias_v_kept_4 = 12256720, /* [64] */
        adam_discriminator_conv1_kernel_m_next_3 = 12251792, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_4 = 12253392, /* [5][5][1][64] */
        discriminator_conv1_kernel_next_4 = 12254992, /* [5][5][1][64] */
        generator_dense1_fake5 = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake5_mean_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake5_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake5_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake5_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake5 = 3591584, /* [49][64][128] */
        transformed_generator_reshape1_fake5 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1_fake5 = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake5 = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake5_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake5_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake5_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake5_inverse_deviation = 4795872, /* [64] */
        generator_relu2_fake5 = 3992992, /* [196][64][64] */
        generator_tanh1_fake5 = 14328720, /* [784][64][1] */
        sums_for_signal_diversity_19 = 11427856, /* [784][1] */
        sums_for_signal_diversity_20 = 11428640, /* [784][1] */
        discriminator_leakyReLU1_real5 = 12890384, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real5 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_real5_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real5_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real5 = 11850384, /* [49][64][128] */
        discriminator_dense1_real5_product = 10678208, /* [1][64][1] */
        sums_for_score_real5 = 8464768, /* [1][1] */
        discriminator_leakyReLU1_fake5 = 14714400, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake5 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake5_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake5_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake5 = 13706464, /* [49][64][128] */
        discriminator_dense1_fake5_product = 10678272, /* [1][64][1] */
        sums_for_score_fake5 = 3190176, /* [1][1] */
        signal_gradient_discriminator_6_ = 11429552,
        discriminator_leakyReLU1_discriminator5_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator5_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator5_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator5_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake5 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake5 = 10670336, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator5_look = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator5_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator5_look = 15722064, /* [196][64][64] */
        grad_grad_discriminator_leakyReLU1_discriminator5_look = 3190176, /* [196][64][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator5_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator5_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator5_look = 16524928, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake5 = 11429424, /* [128] */
        transformed_grad_discriminator_conv2_fake5 = 10600784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake5 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake5 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake5 = 8458496, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake5 = 3190176, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake5 = 10268928, /* [64] */
        grad_discriminator_conv2_real5 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real5 = 3597856, /* [49][128] */
        discriminator_dense1_kernel_next_5 = 11318528, /* [6272][1] */
        sums_for_signal_gradient_discriminator_7 = 11342528, /* [49][1] */
        discriminator_conv2_bias_next_5 = 11342272, /* [128] */
        sums_for_signal_gradient_discriminator_8 = 11342144, /* [1][128] */
        transformed_grad_discriminator_conv2_real5 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real5 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real5 = 9261312, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real5 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real5 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_4 = 11850384, /* [5][5][64][128] */
        sums_for_signal_gradient_discriminator_9 = 11342400, /* [1][128] */
        grad_discriminator_conv1_real5 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real5 = 3992992, /* [196][64] */
        discriminator_conv1_bias_next_5 = 11342656, /* [64] */
        sums_for_signal_gradient_discriminator_10 = 11342592, /* [1][64] */
        adam_discriminator_conv1_kernel_m_next_4 = 11338944, /* [5][5][1][64] */
        sums_for_signal_gradient_discriminator_11 = 11337344, /* [25][64] */
        discriminator_conv1_kernel_next_5 = 11340544, /* [5][5][1][64] */
        generator_dense1 = 10866944, /* [49][64][128] */
        sums_for_generator_batchNorm1_mean_sum = 3190176, /* [49][128] */
        generator_batchNorm1_mean = 11324800, /* [6272] */
        sums_for_generator_batchNorm1_variance_sum = 3190176, /* [49][128] */
        generator_batchNorm1_inverse_deviation = 11331072, /* [6272] */
        generator_relu1 = 11440784, /* [49][64][128] */
        transformed_generator_reshape1 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1 = 6153264, /* [361][64][64] */
        generator_convTranspose1 = 8458496, /* [196][64][64] */
        sums_for_generator_batchNorm2_mean_sum = 3190176, /* [196][64] */
        generator_batchNorm2_mean = 11342720, /* [64] */
        sums_for_generator_batchNorm2_variance_sum = 3190176, /* [196][64] */
        generator_batchNorm2_inverse_deviation = 11342784, /* [64] */
        generator_relu2 = 9261312, /* [196][64][64] */
        generator_tanh1 = 11268352, /* [784][64][1] */
        discriminator_conv1_kernel_next_in_panels_4 = 3190176, /* [25][2][1][32] */
        discriminator_leakyReLU1_generator = 10064128, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_generator = 6153264, /* [361][4096] */
        discriminator_conv2_kernel_next_in_panels_6 = 7637696, /* [25][4][64][32] */
        products_of_discriminator_conv2_generator_product = 7637696, /* [100][64][128] */
        discriminator_conv2_generator_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_generator = 3591584, /* [49][64][128] */
        discriminator_dense1_kernel_next_in_panels_3 = 3190176, /* [49][1][128][1] */
        sums_for_loss_generator = 3196448, /* [1][1] */
        signal_gradient_discriminator_7_ = 11342848,
        discriminator_dense1_kernel_next_in_panels_4 = 3992992, /* [49][4][1][32] */
        grad_discriminator_conv2_generator = 3190176, /* [49][64][128] */
        transformed_grad_discriminator_conv2_generator = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_7 = 6153264, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_generator = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_generator = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_generator = 3992992, /* [196][64][64] */
        discriminator_conv1_kernel_next_in_panels_5 = 3190176, /* [25][1][64][1] */
        grad_generator_convTranspose2 = 4795808, /* [784][64][1] */
        sums_for_grad_generator_convTranspose2_bias = 3191776, /* [784][1] */
        generator_convTranspose2_kernel_in_panels_2 = 4030624, /* [25][2][1][32] */
        sums_for_signal_gradient_generator = 10067328, /* [1][1] */
        grad_generator_batchNorm2_centred_via_normalised = 3190176, /* [196][64][64] */
        sums_for_grad_generator_batchNorm2_beta = 3992992, /* [196][64] */
        sums_for_grad_generator_batchNorm2_gamma = 4005536, /* [196][64] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 4018080, /* [196][64] */
        grad_generator_convTranspose2_kernel = 10065728, /* [5][5][1][64] */
        sums_for_signal_gradient_generator_2 = 10064128, /* [25][64] */
        grad_generator_batchNorm2_centred_via_squares = 4795808, /* [64] */
        grad_generator_batchNorm2_mean_sum = 4795872, /* [64] */
        sums_for_signal_gradient_generator_3 = 9261312, /* [1][64] */
        sums_for_signal_gradient_generator_4 = 9261376, /* [1][64] */
        grad_generator_convTranspose1 = 3992992, /* [196][64][64] */
        generator_convTranspose1_kernel_in_panels_2 = 7637696, /* [25][4][64][32] */
        transformed_grad_generator_convTranspose1 = 6153264, /* [361][4096] */
        products_of_grad_generator_reshape1 = 7637696, /* [100][64][128] */
        grad_generator_reshape1 = 8458496, /* [49][64][128] */
        products_of_grad_generator_convTranspose1_kernel = 3190176, /* [361][64][128] */
        grad_generator_convTranspose1_kernel = 6153264, /* [5][5][64][128] */
        grad_generator_batchNorm1_centred_via_normalised = 3190176, /* [49][64][128] */
        sums_for_grad_generator_batchNorm1_beta = 4218784, /* [49][128] */
        sums_for_grad_generator_batchNorm1_gamma = 4225056, /* [49][128] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 3591584, /* [49][128] */
        grad_generator_batchNorm1_centred_via_squares = 3597856, /* [6272] */
        grad_generator_batchNorm1_mean_sum = 3604128, /* [6272] */
        sums_for_signal_gradient_generator_5 = 4231328, /* [1][6272] */
        sums_for_signal_gradient_generator_6 = 4237600, /* [1][6272] */
        grad_generator_dense1 = 3817376, /* [49][64][128] */
        grad_generator_dense1_kernel = 3190176, /* [100][6272] */
        sums_for_signal_gradient_generator_7 = 4243872, /* [49][128] */
        sums_for_signal_diversity_21 = 3190176, /* [1][1] */
        sums_for_signal_diversity_22 = 3190192, /* [1][1] */
        sums_for_signal_diversity_23 = 3190208, /* [1][1] */
        sums_for_signal_diversity_24 = 3190224, /* [1][1] */
        sums_for_signal_diversity_25 = 3190240, /* [1][1] */
        sums_for_signal_diversity_26 = 3190256, /* [1][1] */
        sums_for_signal_diversity_27 = 3190272, /* [1][1] */
        sums_for_signal_diversity_28 = 3190288, /* [1][1] */
        sums_for_signal_diversity_29 = 3190304, /* [1][1] */
        sums_for_signal_diversity_30 = 3190320, /* [1][1] */
        signal_gradient_generator_ = 3190384,
        signal_gradient_generator_2_ = 3190336,
        signal_gradient_generator_3_ = 3190352,
        signal_gradient_generator_4_ = 3190368,
        sums_for_signal_gradient_generator_8 = 3190176, /* [1][128] */
        sums_for_signal_gradient_discriminator_12 = 3190176, /* [1][128] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        trace_noise = 0,                                      /* [64][100] */
        trace_noise2 = 269584,                                /* [64][100] */
        trace_noise3 = 539168,                                /* [64][100] */
        trace_noise4 = 808752,                                /* [64][100] */
        trace_noise5 = 1078336,                               /* [64][100] */
        trace_noise_generator = 1347920,                      /* [64][100] */
        input_real = 0,                                       /* [64][28][28][1] */
        input_real2 = 1,                                      /* [64][28][28][1] */
        input_real3 = 2,                                      /* [64][28][28][1] */
        input_real4 = 3,                                      /* [64][28][28][1] */
        input_real5 = 4,                                      /* [64][28][28][1] */
        trace_fake = 6400,                                    /* [64][28][28][1] */
        trace_logits_real = 56576,                            /* [64][1] */
        trace_uniform_discriminator = 2250848,                /* [64] */
        trace_uniform_discriminator2 = 2250912,               /* [64] */
        trace_uniform_discriminator3 = 2250976,               /* [64] */
        trace_uniform_discriminator4 = 2251040,               /* [64] */
        trace_uniform_discriminator5 = 2251104,               /* [64] */
        trace_logits_fake = 56640,                            /* [64][1] */
        trace_grad_discriminator_dense1_kernel = 263296,      /* [6272][1] */
        trace_grad_discriminator_conv2_bias = 263168,         /* [128] */
        trace_grad_discriminator_conv2_kernel = 58368,        /* [5][5][64][128] */
        trace_grad_discriminator_conv1_bias = 58304,          /* [64] */
        trace_grad_discriminator_conv1_kernel = 56704,        /* [5][5][1][64] */
        trace_fake2 = 275984,                                 /* [64][28][28][1] */
        trace_logits_real2 = 326160,                          /* [64][1] */
        trace_logits_fake2 = 326224,                          /* [64][1] */
        trace_grad2_discriminator_dense1_kernel = 532880,     /* [6272][1] */
        trace_grad2_discriminator_conv2_bias = 532752,        /* [128] */
        trace_grad2_discriminator_conv2_kernel = 327952,      /* [5][5][64][128] */
        trace_grad2_discriminator_conv1_bias = 327888,        /* [64] */
        trace_grad2_discriminator_conv1_kernel = 326288,      /* [5][5][1][64] */
        trace_fake3 = 545568,                                 /* [64][28][28][1] */
        trace_logits_real3 = 595744,                          /* [64][1] */
        trace_logits_fake3 = 595808,                          /* [64][1] */
        trace_grad3_discriminator_dense1_kernel = 802464,     /* [6272][1] */
        trace_grad3_discriminator_conv2_bias = 802336,        /* [128] */
        trace_grad3_discriminator_conv2_kernel = 597536,      /* [5][5][64][128] */
        trace_grad3_discriminator_conv1_bias = 597472,        /* [64] */
        trace_grad3_discriminator_conv1_kernel = 595872,      /* [5][5][1][64] */
        trace_fake4 = 815152,                                 /* [64][28][28][1] */
        trace_logits_real4 = 865328,                          /* [64][1] */
        trace_logits_fake4 = 865392,                          /* [64][1] */
        trace_grad4_discriminator_dense1_kernel = 1072048,    /* [6272][1] */
        trace_grad4_discriminator_conv2_bias = 1071920,       /* [128] */
        trace_grad4_discriminator_conv2_kernel = 867120,      /* [5][5][64][128] */
        trace_grad4_discriminator_conv1_bias = 867056,        /* [64] */
        trace_grad4_discriminator_conv1_kernel = 865456,      /* [5][5][1][64] */
        trace_fake5 = 1084736,                                /* [64][28][28][1] */
        trace_logits_real5 = 1134912,                         /* [64][1] */
        trace_logits_fake5 = 1134976,                         /* [64][1] */
        output_score_real = 2,
        output_score_fake = 3,
        output_signal_sign = 4,
        output_loss_discriminator = 0,
        output_signal_spread = 5,
        output_signal_separation = 6,
        trace_loss_discriminator = 2251168,
        trace_grad5_discriminator_dense1_kernel = 1341632,    /* [6272][1] */
        trace_grad5_discriminator_conv2_bias = 1341504,       /* [128] */
        trace_grad5_discriminator_conv2_kernel = 1136704,     /* [5][5][64][128] */
        trace_grad5_discriminator_conv1_bias = 1136640,       /* [64] */
        trace_grad5_discriminator_conv1_kernel = 1135040,     /* [5][5][1][64] */
        trace_fake_generator = 1354320,                       /* [64][28][28][1] */
        trace_logits_generator = 1404496,                     /* [64][1] */
        output_loss_generator = 1,
        trace_loss_generator = 2251184,
        trace_grad_generator_convTranspose2_bias = 2250832,   /* [1] */
        trace_grad_generator_convTranspose2_kernel = 2249232, /* [5][5][1][64] */
        trace_grad_generator_batchNorm2_gamma = 2249104,      /* [64] */
        trace_grad_generator_batchNorm2_beta = 2249168,       /* [64] */
        trace_grad_generator_dense1_kernel = 1404560,         /* [100][6272] */
        output_signal_diversity = 7,
        output_signal_gradient_generator = 8,
        output_signal_gradient_discriminator = 9,
        trace_grad_discriminator_dense1_bias = 269568,        /* [1] */
        trace_grad2_discriminator_dense1_bias = 539152,       /* [1] */
        trace_grad3_discriminator_dense1_bias = 808736,       /* [1] */
        trace_grad4_discriminator_dense1_bias = 1078320,      /* [1] */
        trace_grad5_discriminator_dense1_bias = 1347904,      /* [1] */
        trace_grad_generator_batchNorm1_gamma = 2031760,      /* [6272] */
        trace_grad_generator_batchNorm1_beta = 2038032,       /* [6272] */
        trace_grad_generator_convTranspose1_kernel = 2044304, /* [5][5][64][128] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[366] = {
        {1, noise, 0, 1, 64, 100},
        {1, noise2, 6400, 1, 64, 100},
        {1, noise3, 12800, 1, 64, 100},
        {1, noise4, 19200, 1, 64, 100},
        {1, noise5, 25600, 1, 64, 100},
        {1, noise_generator, 32000, 1, 64, 100},
        {2, generator_dense1_fake, 38400, 49, 64, 128},
        {3, generator_batchNorm1_fake_mean, 439808, 1, 1, 6272},
        {5, generator_batchNorm1_fake_inverse_deviation, 446080, 1, 1, 6272},
        {6, generator_relu1_fake, 452352, 49, 64, 128},
        {11, generator_convTranspose1_fake, 853760, 196, 64, 64},
        {13, generator_batchNorm2_fake_mean, 1656576, 1, 1, 64},
        {15, generator_batchNorm2_fake_inverse_deviation, 1656640, 1, 1, 64},
        {17, generator_relu2_fake, 1656704, 196, 64, 64},
        {19, generator_tanh1_fake, 2459520, 784, 64, 1},
        {20, discriminator_leakyReLU1_real, 2509696, 196, 64, 64},
        {25, discriminator_conv2_real_product, 3312512, 49, 64, 128},
        {27, discriminator_leakyReLU2_real, 3713920, 49, 64, 128},
        {28, discriminator_dense1_real_product, 4115328, 1, 64, 1},
        {28, uniform_discriminator, 4115392, 1, 64, 1},
        {28, penalty, 4115456, 1, 64, 1},
        {28, grad_discriminator_dense1_discriminator_look, 4115520, 1, 64, 1},
        {28, grad_discriminator_dense1_real, 4115584, 1, 64, 1},
        {28, grad_discriminator_dense1_fake, 4115648, 1, 64, 1},
        {28, uniform_discriminator2_, 4115712, 1, 64, 1},
        {28, penalty_2, 4115776, 1, 64, 1},
        {28, uniform_discriminator3_, 4115840, 1, 64, 1},
        {28, penalty_3, 4115904, 1, 64, 1},
        {28, uniform_discriminator4_, 4115968, 1, 64, 1},
        {28, penalty_4, 4116032, 1, 64, 1},
        {28, uniform_discriminator5_, 4116096, 1, 64, 1},
        {28, penalty_5, 4116160, 1, 64, 1},
        {29, discriminator_leakyReLU1_fake, 4116224, 196, 64, 64},
        {32, discriminator_conv2_fake_product, 4919040, 49, 64, 128},
        {33, discriminator_leakyReLU2_fake, 5320448, 49, 64, 128},
        {34, discriminator_dense1_fake_product, 5721856, 1, 64, 1},
        {35, loss_discriminator, 5721920, 1, 1, 1},
        {35, signal_spread_, 5721936, 1, 1, 1},
        {35, signal_separation_, 5721952, 1, 1, 1},
        {36, penalty_6, 5721968, 784, 64, 1},
        {37, discriminator_leakyReLU1_discriminator_look, 5772144, 196, 64, 64},
        {41, discriminator_conv2_discriminator_look_product, 6574960, 49, 64, 128},
        {42, grad_discriminator_conv2_discriminator_look, 6976368, 49, 64, 128},
        {42, grad_discriminator_conv2_fake, 7377776, 49, 64, 128},
        {47, grad_discriminator_leakyReLU1_discriminator_look, 7779184, 196, 64, 64},
        {49, grad_discriminator_conv1_discriminator_look, 8582000, 196, 64, 64},
        {50, grad_penalty, 9384816, 784, 64, 1},
        {52, grad_grad_penalty, 9434992, 1, 64, 1},
        {53, loss_discriminator1, 9435056, 1, 1, 1},
        {53, signal_spread_2_, 9435072, 1, 1, 1},
        {53, signal_separation_2_, 9435088, 1, 1, 1},
        {54, grad_grad_penalty_2, 9435104, 784, 64, 1},
        {55, grad_grad_discriminator_leakyReLU1_discriminator_look, 9485280, 196, 64, 64},
        {59, grad_grad_discriminator_conv2_discriminator_look, 10288096, 49, 64, 128},
        {62, grad_grad_discriminator_leakyReLU2_discriminator_look, 10689504, 49, 64, 128},
        {65, grad_discriminator_conv2_bias_via_fake, 11090912, 1, 1, 128},
        {69, grad_discriminator_leakyReLU1_fake, 11091040, 196, 64, 64},
        {72, grad_discriminator_conv2_kernel, 11893856, 1, 1, 204800},
        {73, grad_discriminator_conv1_fake, 12098656, 196, 64, 64},
        {75, grad_discriminator_conv1_bias_via_fake, 12901472, 1, 1, 64},
        {76, grad_discriminator_conv2_real, 12901536, 49, 64, 128},
        {78, discriminator_dense1_kernel_next, 13302944, 1, 1, 6272},
        {78, adam_discriminator_dense1_kernel_m_kept, 13309216, 1, 1, 6272},
        {78, adam_discriminator_dense1_kernel_v_kept, 13315488, 1, 1, 6272},
        {79, discriminator_conv2_bias_next, 13321760, 1, 1, 128},
        {79, adam_discriminator_conv2_bias_m_kept, 13321888, 1, 1, 128},
        {79, adam_discriminator_conv2_bias_v_kept, 13322016, 1, 1, 128},
        {83, grad_discriminator_leakyReLU1_real, 13322144, 196, 64, 64},
        {86, grad_discriminator_conv2_kernel_via_real, 14124960, 1, 1, 204800},
        {87, adam_discriminator_conv2_kernel, 14329760, 1, 1, 204800},
        {87, discriminator_conv2_kernel_next, 14534560, 1, 1, 204800},
        {87, adam_discriminator_conv2_kernel_m_kept, 14739360, 1, 1, 204800},
        {87, adam_discriminator_conv2_kernel_v_kept, 14944160, 1, 1, 204800},
        {88, grad_discriminator_conv1_real, 15148960, 196, 64, 64},
        {89, discriminator_conv1_bias_next, 15951776, 1, 1, 64},
        {89, adam_discriminator_conv1_bias_m_kept, 15951840, 1, 1, 64},
        {89, adam_discriminator_conv1_bias_v_kept, 15951904, 1, 1, 64},
        {90, grad_discriminator_conv1_kernel, 15951968, 1, 1, 1600},
        {91, discriminator_conv1_kernel_next, 15953568, 1, 1, 1600},
        {91, adam_discriminator_conv1_kernel_m_kept, 15955168, 1, 1, 1600},
        {91, adam_discriminator_conv1_kernel_v_kept, 15956768, 1, 1, 1600},
        {92, discriminator_dense1_bias_next, 15958368, 1, 1, 1},
        {92, discriminator_dense1_bias_next_2, 15958384, 1, 1, 1},
        {92, discriminator_dense1_bias_next_3, 15958400, 1, 1, 1},
        {92, discriminator_dense1_bias_next_4, 15958416, 1, 1, 1},
        {92, discriminator_dense1_bias_next_5, 15958432, 1, 1, 1},
        {93, generator_dense1_fake2, 15958448, 49, 64, 128},
        {94, generator_batchNorm1_fake2_mean, 16359856, 1, 1, 6272},
        {96, generator_batchNorm1_fake2_inverse_deviation, 16366128, 1, 1, 6272},
        {97, generator_relu1_fake2, 16372400, 49, 64, 128},
        {101, generator_convTranspose1_fake2, 16773808, 196, 64, 64},
        {103, generator_batchNorm2_fake2_mean, 17576624, 1, 1, 64},
        {105, generator_batchNorm2_fake2_inverse_deviation, 17576688, 1, 1, 64},
        {106, generator_relu2_fake2, 17576752, 196, 64, 64},
        {107, generator_tanh1_fake2, 18379568, 784, 64, 1},
        {107, penalty_7, 18429744, 784, 64, 1},
        {109, discriminator_leakyReLU1_real2, 18479920, 196, 64, 64},
        {114, discriminator_conv2_real2_product, 19282736, 49, 64, 128},
        {115, discriminator_leakyReLU2_real2, 19684144, 49, 64, 128},
        {117, discriminator_dense1_real2_product, 20085552, 1, 64, 1},
        {118, discriminator_leakyReLU1_fake2, 20085616, 196, 64, 64},
        {121, discriminator_conv2_fake2_product, 20888432, 49, 64, 128},
        {122, discriminator_leakyReLU2_fake2, 21289840, 49, 64, 128},
        {123, discriminator_dense1_fake2_product, 21691248, 1, 64, 1},
        {124, loss_discriminator_2, 21691312, 1, 1, 1},
        {124, score_real, 21691328, 1, 1, 1},
        {124, score_fake, 21691344, 1, 1, 1},
        {124, signal_spread_3_, 21691360, 1, 1, 1},
        {124, signal_separation_3_, 21691376, 1, 1, 1},
        {124, signal_gradient_discriminator_2_, 21691392, 1, 1, 1},
        {124, signal_gradient_discriminator_3_, 21691408, 1, 1, 1},
        {124, signal_gradient_discriminator_, 21691424, 1, 1, 1},
        {124, signal_sign_, 21691440, 1, 1, 1},
        {125, discriminator_leakyReLU1_discriminator2_look, 21691456, 196, 64, 64},
        {129, discriminator_conv2_discriminator2_look_product, 22494272, 49, 64, 128},
        {130, grad_discriminator_conv2_discriminator2_look, 22895680, 49, 64, 128},
        {130, grad_discriminator_conv2_fake2, 23297088, 49, 64, 128},
        {135, grad_discriminator_leakyReLU1_discriminator2_look, 23698496, 196, 64, 64},
        {136, grad_discriminator_conv1_discriminator2_look, 24501312, 196, 64, 64},
        {138, grad_penalty, 25304128, 784, 64, 1},
        {140, grad_grad_penalty, 25354304, 1, 64, 1},
        {141, loss_discriminator_3, 25354368, 1, 1, 1},
        {141, signal_spread_4_, 25354384, 1, 1, 1},
        {141, signal_separation_4_, 25354400, 1, 1, 1},
        {142, grad_grad_penalty_3, 25354416, 784, 64, 1},
        {143, grad_grad_discriminator_leakyReLU1_discriminator2_look, 25404592, 196, 64, 64},
        {147, grad_grad_discriminator_conv2_discriminator2_look, 26207408, 49, 64, 128},
        {150, grad_grad_discriminator_leakyReLU2_discriminator2_look, 26608816, 49, 64, 128},
        {151, grad_discriminator_conv2_bias_next_via_fake2, 27010224, 1, 1, 128},
        {155, grad_discriminator_leakyReLU1_fake2, 27010352, 196, 64, 64},
        {158, grad_discriminator_conv2_kernel_next, 27813168, 1, 1, 204800},
        {159, grad_discriminator_conv1_fake2, 28017968, 196, 64, 64},
        {160, grad_discriminator_conv1_bias_next_via_fake2, 28820784, 1, 1, 64},
        {162, grad_discriminator_conv2_real2, 28820848, 49, 64, 128},
        {163, discriminator_dense1_kernel_next_2, 29222256, 1, 1, 6272},
        {163, adam_discriminator_dense1_kernel_m_kept_2, 29228528, 1, 1, 6272},
        {163, adam_discriminator_dense1_kernel_v_kept_2, 29234800, 1, 1, 6272},
        {164, discriminator_conv2_bias_next_2, 29241072, 1, 1, 128},
        {164, adam_discriminator_conv2_bias_m_kept_2, 29241200, 1, 1, 128},
        {164, adam_discriminator_conv2_bias_v_kept_2, 29241328, 1, 1, 128},
        {168, grad_discriminator_leakyReLU1_real2, 29241456, 196, 64, 64},
        {171, grad_discriminator_conv2_kernel_next_via_real2, 30044272, 1, 1, 204800},
        {172, discriminator_conv2_kernel_next_2, 30249072, 1, 1, 204800},
        {172, adam_discriminator_conv2_kernel_m_kept_2, 30453872, 1, 1, 204800},
        {172, adam_discriminator_conv2_kernel_v_kept_2, 30658672, 1, 1, 204800},
        {173, grad_discriminator_conv1_real2, 30863472, 196, 64, 64},
        {174, discriminator_conv1_bias_next_2, 31666288, 1, 1, 64},
        {174, adam_discriminator_conv1_bias_m_kept_2, 31666352, 1, 1, 64},
        {174, adam_discriminator_conv1_bias_v_kept_2, 31666416, 1, 1, 64},
        {175, adam_discriminator_conv1_kernel_m_next, 31666480, 1, 1, 1600},
        {175, adam_discriminator_conv1_kernel, 31668080, 1, 1, 1600},
        {175, adam_discriminator_conv1_kernel_v_kept_2, 31669680, 1, 1, 1600},
        {176, discriminator_conv1_kernel_next_2, 31671280, 1, 1, 1600},
        {177, generator_dense1_fake3, 31672880, 49, 64, 128},
        {178, generator_batchNorm1_fake3_mean, 32074288, 1, 1, 6272},
        {180, generator_batchNorm1_fake3_inverse_deviation, 32080560, 1, 1, 6272},
        {181, generator_relu1_fake3, 32086832, 49, 64, 128},
        {185, generator_convTranspose1_fake3, 32488240, 196, 64, 64},
        {187, generator_batchNorm2_fake3_mean, 33291056, 1, 1, 64},
        {189, generator_batchNorm2_fake3_inverse_deviation, 33291120, 1, 1, 64},
        {190, generator_relu2_fake3, 33291184, 196, 64, 64},
        {191, generator_tanh1_fake3, 34094000, 784, 64, 1},
        {191, penalty_7, 34144176, 784, 64, 1},
        {193, discriminator_leakyReLU1_real3, 34194352, 196, 64, 64},
        {198, discriminator_conv2_real3_product, 34997168, 49, 64, 128},
        {199, discriminator_leakyReLU2_real3, 35398576, 49, 64, 128},
        {201, discriminator_dense1_real3_product, 35799984, 1, 64, 1},
        {202, discriminator_leakyReLU1_fake3, 35800048, 196, 64, 64},
        {205, discriminator_conv2_fake3_product, 36602864, 49, 64, 128},
        {206, discriminator_leakyReLU2_fake3, 37004272, 49, 64, 128},
        {207, discriminator_dense1_fake3_product, 37405680, 1, 64, 1},
        {208, loss_discriminator_4, 37405744, 1, 1, 1},
        {208, score_real_2, 37405760, 1, 1, 1},
        {208, score_fake_2, 37405776, 1, 1, 1},
        {208, signal_spread_5_, 37405792, 1, 1, 1},
        {208, signal_separation_5_, 37405808, 1, 1, 1},
        {208, signal_gradient_discriminator_4_, 37405824, 1, 1, 1},
        {208, signal_sign_2_, 37405840, 1, 1, 1},
        {209, discriminator_leakyReLU1_discriminator3_look, 37405856, 196, 64, 64},
        {213, discriminator_conv2_discriminator3_look_product, 38208672, 49, 64, 128},
        {214, grad_discriminator_conv2_discriminator3_look, 38610080, 49, 64, 128},
        {214, grad_discriminator_conv2_fake3, 39011488, 49, 64, 128},
        {219, grad_discriminator_leakyReLU1_discriminator3_look, 39412896, 196, 64, 64},
        {220, grad_discriminator_conv1_discriminator3_look, 40215712, 196, 64, 64},
        {222, grad_penalty, 41018528, 784, 64, 1},
        {224, grad_grad_penalty, 41068704, 1, 64, 1},
        {225, loss_discriminator_5, 41068768, 1, 1, 1},
        {225, signal_spread_6_, 41068784, 1, 1, 1},
        {225, signal_separation_6_, 41068800, 1, 1, 1},
        {226, grad_grad_penalty_4, 41068816, 784, 64, 1},
        {227, grad_grad_discriminator_leakyReLU1_discriminator3_look, 41118992, 196, 64, 64},
        {231, grad_grad_discriminator_conv2_discriminator3_look, 41921808, 49, 64, 128},
        {234, grad_grad_discriminator_leakyReLU2_discriminator3_look, 42323216, 49, 64, 128},
        {235, grad_discriminator_conv2_bias_next_via_fake3, 42724624, 1, 1, 128},
        {239, grad_discriminator_leakyReLU1_fake3, 42724752, 196, 64, 64},
        {242, grad_discriminator_conv2_kernel_next, 43527568, 1, 1, 204800},
        {243, grad_discriminator_conv1_fake3, 43732368, 196, 64, 64},
        {244, grad_discriminator_conv1_bias_next_via_fake3, 44535184, 1, 1, 64},
        {246, grad_discriminator_conv2_real3, 44535248, 49, 64, 128},
        {247, discriminator_dense1_kernel_next_3, 44936656, 1, 1, 6272},
        {247, adam_discriminator_dense1_kernel_m_kept_3, 44942928, 1, 1, 6272},
        {247, adam_discriminator_dense1_kernel_v_kept_3, 44949200, 1, 1, 6272},
        {248, discriminator_conv2_bias_next_3, 44955472, 1, 1, 128},
        {248, adam_discriminator_conv2_bias_m_kept_3, 44955600, 1, 1, 128},
        {248, adam_discriminator_conv2_bias_v_kept_3, 44955728, 1, 1, 128},
        {252, grad_discriminator_leakyReLU1_real3, 44955856, 196, 64, 64},
        {255, grad_discriminator_conv2_kernel_next_via_real3, 45758672, 1, 1, 204800},
        {256, discriminator_conv2_kernel_next, 45963472, 1, 1, 204800},
        {256, adam_discriminator_conv2_kernel_m_kept_3, 46168272, 1, 1, 204800},
        {256, adam_discriminator_conv2_kernel_v_kept_3, 46373072, 1, 1, 204800},
        {257, grad_discriminator_conv1_real3, 46577872, 196, 64, 64},
        {258, discriminator_conv1_bias_next_3, 47380688, 1, 1, 64},
        {258, adam_discriminator_conv1_bias_m_kept_3, 47380752, 1, 1, 64},
        {258, adam_discriminator_conv1_bias_v_kept_3, 47380816, 1, 1, 64},
        {259, adam_discriminator_conv1_kernel_m_next_2, 47380880, 1, 1, 1600},
        {259, adam_discriminator_conv1_kernel, 47382480, 1, 1, 1600},
        {259, adam_discriminator_conv1_kernel_v_kept_3, 47384080, 1, 1, 1600},
        {260, discriminator_conv1_kernel_next_3, 47385680, 1, 1, 1600},
        {261, generator_dense1_fake4, 47387280, 49, 64, 128},
        {262, generator_batchNorm1_fake4_mean, 47788688, 1, 1, 6272},
        {264, generator_batchNorm1_fake4_inverse_deviation, 47794960, 1, 1, 6272},
        {265, generator_relu1_fake4, 47801232, 49, 64, 128},
        {269, generator_convTranspose1_fake4, 48202640, 196, 64, 64},
        {271, generator_batchNorm2_fake4_mean, 49005456, 1, 1, 64},
        {273, generator_batchNorm2_fake4_inverse_deviation, 49005520, 1, 1, 64},
        {274, generator_relu2_fake4, 49005584, 196, 64, 64},
        {275, generator_tanh1_fake4, 49808400, 784, 64, 1},
        {275, penalty_7, 49858576, 784, 64, 1},
        {277, discriminator_leakyReLU1_real4, 49908752, 196, 64, 64},
        {282, discriminator_conv2_real4_product, 50711568, 49, 64, 128},
        {283, discriminator_leakyReLU2_real4, 51112976, 49, 64, 128},
        {285, discriminator_dense1_real4_product, 51514384, 1, 64, 1},
        {286, discriminator_leakyReLU1_fake4, 51514448, 196, 64, 64},
        {289, discriminator_conv2_fake4_product, 52317264, 49, 64, 128},
        {290, discriminator_leakyReLU2_fake4, 52718672, 49, 64, 128},
        {291, discriminator_dense1_fake4_product, 53120080, 1, 64, 1},
        {292, loss_discriminator_6, 53120144, 1, 1, 1},
        {292, score_real_3, 53120160, 1, 1, 1},
        {292, score_fake_3, 53120176, 1, 1, 1},
        {292, signal_spread_7_, 53120192, 1, 1, 1},
        {292, signal_separation_7_, 53120208, 1, 1, 1},
        {292, signal_gradient_discriminator_5_, 53120224, 1, 1, 1},
        {292, signal_sign_3_, 53120240, 1, 1, 1},
        {293, discriminator_leakyReLU1_discriminator4_look, 53120256, 196, 64, 64},
        {297, discriminator_conv2_discriminator4_look_product, 53923072, 49, 64, 128},
        {298, grad_discriminator_conv2_discriminator4_look, 54324480, 49, 64, 128},
        {298, grad_discriminator_conv2_fake4, 54725888, 49, 64, 128},
        {303, grad_discriminator_leakyReLU1_discriminator4_look, 55127296, 196, 64, 64},
        {304, grad_discriminator_conv1_discriminator4_look, 55930112, 196, 64, 64},
        {306, grad_penalty, 56732928, 784, 64, 1},
        {308, grad_grad_penalty, 56783104, 1, 64, 1},
        {309, loss_discriminator_7, 56783168, 1, 1, 1},
        {309, signal_spread_8_, 56783184, 1, 1, 1},
        {309, signal_separation_8_, 56783200, 1, 1, 1},
        {310, grad_grad_penalty_4, 56783216, 784, 64, 1},
        {311, grad_grad_discriminator_leakyReLU1_discriminator4_look, 56833392, 196, 64, 64},
        {315, grad_grad_discriminator_conv2_discriminator4_look, 57636208, 49, 64, 128},
        {318, grad_grad_discriminator_leakyReLU2_discriminator4_look, 58037616, 49, 64, 128},
        {319, grad_discriminator_conv2_bias_next_via_fake4, 58439024, 1, 1, 128},
        {323, grad_discriminator_leakyReLU1_fake4, 58439152, 196, 64, 64},
        {326, grad_discriminator_conv2_kernel_next, 59241968, 1, 1, 204800},
        {327, grad_discriminator_conv1_fake4, 59446768, 196, 64, 64},
        {328, grad_discriminator_conv1_bias_next_via_fake4, 60249584, 1, 1, 64},
        {330, grad_discriminator_conv2_real4, 60249648, 49, 64, 128},
        {331, discriminator_dense1_kernel_next_4, 60651056, 1, 1, 6272},
        {331, adam_discriminator_dense1_kernel_m_kept_4, 60657328, 1, 1, 6272},
        {331, adam_discriminator_dense1_kernel_v_kept_2, 60663600, 1, 1, 6272},
        {332, discriminator_conv2_bias_next_4, 60669872, 1, 1, 128},
        {332, adam_discriminator_conv2_bias_m_kept_4, 60670000, 1, 1, 128},
        {332, adam_discriminator_conv2_bias_v_kept_4, 60670128, 1, 1, 128},
        {336, grad_discriminator_leakyReLU1_real4, 60670256, 196, 64, 64},
        {339, grad_discriminator_conv2_kernel_next_via_real4, 61473072, 1, 1, 204800},
        {340, discriminator_conv2_kernel_next_3, 61677872, 1, 1, 204800},
        {340, adam_discriminator_conv2_kernel_m_kept_4, 61882672, 1, 1, 204800},
        {340, adam_discriminator_conv2_kernel_v_kept_4, 62087472, 1, 1, 204800},
        {341, grad_discriminator_conv1_real4, 62292272, 196, 64, 64},
        {342, discriminator_conv1_bias_next_4, 63095088, 1, 1, 64},
        {342, adam_discriminator_conv1_bias_m_kept_4, 63095152, 1, 1, 64},
        {342, adam_discriminator_conv1_bias_v_kept_4, 63095216, 1, 1, 64},
        {343, adam_discriminator_conv1_kernel_m_next_3, 63095280, 1, 1, 1600},
        {343, adam_discriminator_conv1_kernel, 63096880, 1, 1, 1600},
        {343, adam_discriminator_conv1_kernel_v_kept_4, 63098480, 1, 1, 1600},
        {344, discriminator_conv1_kernel_next_4, 63100080, 1, 1, 1600},
        {345, generator_dense1_fake5, 63101680, 49, 64, 128},
        {346, generator_batchNorm1_fake5_mean, 63503088, 1, 1, 6272},
        {348, generator_batchNorm1_fake5_inverse_deviation, 63509360, 1, 1, 6272},
        {349, generator_relu1_fake5, 63515632, 49, 64, 128},
        {353, generator_convTranspose1_fake5, 63917040, 196, 64, 64},
        {355, generator_batchNorm2_fake5_mean, 64719856, 1, 1, 64},
        {357, generator_batchNorm2_fake5_inverse_deviation, 64719920, 1, 1, 64},
        {358, generator_relu2_fake5, 64719984, 196, 64, 64},
        {359, generator_tanh1_fake5, 65522800, 784, 64, 1},
        {359, penalty_7, 65572976, 784, 64, 1},
        {361, discriminator_leakyReLU1_real5, 65623152, 196, 64, 64},
        {366, discriminator_conv2_real5_product, 66425968, 49, 64, 128},
        {367, discriminator_leakyReLU2_real5, 66827376, 49, 64, 128},
        {369, discriminator_dense1_real5_product, 67228784, 1, 64, 1},
        {370, discriminator_leakyReLU1_fake5, 67228848, 196, 64, 64},
        {373, discriminator_conv2_fake5_product, 68031664, 49, 64, 128},
        {374, discriminator_leakyReLU2_fake5, 68433072, 49, 64, 128},
        {375, discriminator_dense1_fake5_product, 68834480, 1, 64, 1},
        {376, loss_discriminator_6, 68834544, 1, 1, 1},
        {376, signal_spread_7_, 68834560, 1, 1, 1},
        {376, signal_separation_7_, 68834576, 1, 1, 1},
        {376, signal_gradient_discriminator_6_, 68834592, 1, 1, 1},
        {377, discriminator_leakyReLU1_discriminator5_look, 68834608, 196, 64, 64},
        {381, discriminator_conv2_discriminator5_look_product, 69637424, 49, 64, 128},
        {382, grad_discriminator_conv2_discriminator5_look, 70038832, 49, 64, 128},
        {382, grad_discriminator_conv2_fake5, 70440240, 49, 64, 128},
        {387, grad_discriminator_leakyReLU1_discriminator5_look, 70841648, 196, 64, 64},
        {388, grad_discriminator_conv1_discriminator5_look, 71644464, 196, 64, 64},
        {390, grad_penalty, 72447280, 784, 64, 1},
        {392, grad_grad_penalty, 72497456, 1, 64, 1},
        {394, grad_grad_penalty_4, 72497520, 784, 64, 1},
        {395, grad_grad_discriminator_leakyReLU1_discriminator5_look, 72547696, 196, 64, 64},
        {399, grad_grad_discriminator_conv2_discriminator5_look, 73350512, 49, 64, 128},
        {402, grad_grad_discriminator_leakyReLU2_discriminator5_look, 73751920, 49, 64, 128},
        {403, grad_discriminator_conv2_bias_next_via_fake5, 74153328, 1, 1, 128},
        {407, grad_discriminator_leakyReLU1_fake5, 74153456, 196, 64, 64},
        {410, grad_discriminator_conv2_kernel_next, 74956272, 1, 1, 204800},
        {411, grad_discriminator_conv1_fake5, 75161072, 196, 64, 64},
        {412, grad_discriminator_conv1_bias_next_via_fake5, 75963888, 1, 1, 64},
        {414, grad_discriminator_conv2_real5, 75963952, 49, 64, 128},
        {415, discriminator_dense1_kernel_next_5, 76365360, 1, 1, 6272},
        {416, discriminator_conv2_bias_next_5, 76371632, 1, 1, 128},
        {420, grad_discriminator_leakyReLU1_real5, 76371760, 196, 64, 64},
        {423, grad_discriminator_conv2_kernel_next_via_real5, 77174576, 1, 1, 204800},
        {424, discriminator_conv2_kernel_next_4, 77379376, 1, 1, 204800},
        {425, grad_discriminator_conv1_real5, 77584176, 196, 64, 64},
        {426, discriminator_conv1_bias_next_5, 78386992, 1, 1, 64},
        {427, adam_discriminator_conv1_kernel_m_next_4, 78387056, 1, 1, 1600},
        {427, adam_discriminator_conv1_kernel, 78388656, 1, 1, 1600},
        {428, discriminator_conv1_kernel_next_5, 78390256, 1, 1, 1600},
        {429, generator_dense1, 78391856, 49, 64, 128},
        {430, generator_batchNorm1_mean, 78793264, 1, 1, 6272},
        {432, generator_batchNorm1_inverse_deviation, 78799536, 1, 1, 6272},
        {433, generator_relu1, 78805808, 49, 64, 128},
        {437, generator_convTranspose1, 79207216, 196, 64, 64},
        {439, generator_batchNorm2_mean, 80010032, 1, 1, 64},
        {441, generator_batchNorm2_inverse_deviation, 80010096, 1, 1, 64},
        {442, generator_relu2, 80010160, 196, 64, 64},
        {443, generator_tanh1, 80812976, 784, 64, 1},
        {445, discriminator_leakyReLU1_generator, 80863152, 196, 64, 64},
        {450, discriminator_conv2_generator_product, 81665968, 49, 64, 128},
        {451, discriminator_leakyReLU2_generator, 82067376, 49, 64, 128},
        {454, signal_gradient_discriminator_7_, 82468784, 1, 1, 1},
        {456, grad_discriminator_conv2_generator, 82468800, 49, 64, 128},
        {461, grad_discriminator_leakyReLU1_generator, 82870208, 196, 64, 64},
        {462, grad_discriminator_conv1_generator, 83673024, 196, 64, 64},
        {464, grad_generator_convTranspose2, 84475840, 784, 64, 1},
        {467, grad_generator_batchNorm2_centred_via_normalised, 84526016, 196, 64, 64},
        {468, grad_generator_convTranspose2_kernel, 85328832, 1, 1, 1600},
        {469, grad_generator_batchNorm2_centred_via_squares, 85330432, 1, 1, 64},
        {469, grad_generator_batchNorm2_mean_sum, 85330496, 1, 1, 64},
        {470, grad_generator_convTranspose1, 85330560, 196, 64, 64},
        {475, grad_generator_reshape1, 86133376, 49, 64, 128},
        {478, grad_generator_convTranspose1_kernel, 86534784, 1, 1, 204800},
        {479, grad_generator_batchNorm1_centred_via_normalised, 86739584, 49, 64, 128},
        {480, grad_generator_batchNorm1_centred_via_squares, 87140992, 1, 1, 6272},
        {480, grad_generator_batchNorm1_mean_sum, 87147264, 1, 1, 6272},
        {481, grad_generator_dense1, 87153536, 49, 64, 128},
        {482, grad_generator_dense1_kernel, 87554944, 1, 1, 627200},
        {487, signal_gradient_generator_2_, 88182144, 1, 1, 1},
        {487, signal_gradient_generator_3_, 88182160, 1, 1, 1},
        {487, signal_gradient_generator_4_, 88182176, 1, 1, 1},
        {487, signal_gradient_generator_, 88182192, 1, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    /* Part 1: the generator's images. */
    RUN(0, wgan_gp_shared_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    RUN_WITH(1, wgan_gp_step_noise_generator,
        (571294482u, 3135286112u, 3152063731u, 3235951826u, 3252729445u, 1654839066u), noise, noise2, noise3, noise4,
        noise5, noise_generator, TRACE(noise), TRACE(noise2), TRACE(noise3), TRACE(noise4), TRACE(noise5),
        TRACE(noise_generator));
    BARRIER; /* for generator_dense1_kernel_in_panels */
    RUN(2, wgan_gp_step_generator_dense1, generator_dense1_fake, noise, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_fake_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake_mean_sum */
    RUN(3, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake_mean_sum,
        generator_batchNorm1_fake_mean);
    BARRIER; /* for generator_batchNorm1_fake_mean */
    RUN(4, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake,
        generator_batchNorm1_fake_mean, sums_for_generator_batchNorm1_fake_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake_variance_sum */
    RUN(5, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake_variance_sum,
        generator_batchNorm1_fake_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake_inverse_deviation */
    RUN(6, wgan_gp_shared_generator_relu1, generator_dense1_fake, generator_batchNorm1_fake_mean,
        generator_batchNorm1_fake_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake);
    RUN(7, wgan_gp_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_relu1_fake */
    RUN(8, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake, transformed_generator_reshape1_fake);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake */
    RUN(9, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(10, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake,
        transformed_generator_reshape1_fake, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake */
    RUN(11, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake,
        generator_convTranspose1_fake);
    BARRIER; /* for generator_convTranspose1_fake */
    RUN(12, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake,
        sums_for_generator_batchNorm2_fake_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake_mean_sum */
    RUN(13, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake_mean_sum,
        generator_batchNorm2_fake_mean);
    BARRIER; /* for generator_batchNorm2_fake_mean */
    RUN(14, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake,
        generator_batchNorm2_fake_mean, sums_for_generator_batchNorm2_fake_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake_variance_sum */
    RUN(15, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake_variance_sum,
        generator_batchNorm2_fake_inverse_deviation);
    RUN(16, wgan_gp_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_batchNorm2_fake_inverse_deviation */
    RUN(17, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake, generator_batchNorm2_fake_mean,
        generator_batchNorm2_fake_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake);
    RUN(18, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    BARRIER; /* for generator_relu2_fake */
    RUN(19, wgan_gp_step_generator_tanh1_fake, generator_relu2_fake, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, INPUT(real), INPUT(real2), INPUT(real3), INPUT(real4), INPUT(real5),
        generator_tanh1_fake, TRACE(fake), sums_for_signal_diversity, sums_for_signal_diversity_2,
        sums_for_signal_diversity_3, sums_for_signal_diversity_4, sums_for_signal_diversity_5,
        sums_for_signal_diversity_6, sums_for_signal_diversity_7, sums_for_signal_diversity_8,
        sums_for_signal_diversity_9, sums_for_signal_diversity_10, sums_for_signal_diversity_11,
        sums_for_signal_diversity_12);

    /* Part 1: the discriminator on real images. */
    RUN(20, wgan_gp_step_discriminator_leakyReLU1, INPUT(real), discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_real);
    RUN(21, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER; /* for discriminator_leakyReLU1_real */
    RUN(22, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real,
        transformed_discriminator_leakyReLU1_real);
    RUN(23, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real */
    RUN(24, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real_product,
        transformed_discriminator_leakyReLU1_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_real_product */
    RUN(25, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    RUN(26, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER; /* for discriminator_conv2_real_product */
    RUN(27, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real_product, discriminator_conv2_bias,
        discriminator_leakyReLU2_real);
    BARRIER; /* for discriminator_leakyReLU2_real */
    RUN_WITH(28, wgan_gp_step_discriminator_dense1_real_product,
        (1779426011u, 3758240971u, 3741463352u, 3858906685u, 3842129066u), discriminator_dense1_real_product,
        discriminator_leakyReLU2_real, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        uniform_discriminator, penalty, grad_discriminator_dense1_discriminator_look, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_real, uniform_discriminator2_, penalty_2, uniform_discriminator3_, penalty_3,
        uniform_discriminator4_, penalty_4, uniform_discriminator5_, penalty_5, TRACE(logits_real),
        TRACE(uniform_discriminator), TRACE(uniform_discriminator2), TRACE(uniform_discriminator3),
        TRACE(uniform_discriminator4), TRACE(uniform_discriminator5), sums_for_score_real, sums_for_signal_sign);

    /* Part 1: the discriminator on generated images. */
    RUN(29, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1_fake, discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_fake);
    BARRIER; /* for discriminator_leakyReLU1_fake */
    RUN(30, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake,
        transformed_discriminator_leakyReLU1_fake);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake */
    RUN(31, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_leakyReLU1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(32, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER; /* for discriminator_conv2_fake_product */
    RUN(33, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake_product, discriminator_conv2_bias,
        discriminator_leakyReLU2_fake);
    BARRIER; /* for discriminator_leakyReLU2_fake */
    RUN(34, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake_product, discriminator_leakyReLU2_fake,
        discriminator_dense1_kernel_in_panels, discriminator_dense1_bias, TRACE(logits_fake), sums_for_score_fake);
    BARRIER; /* for sums_for_score_fake */

    /* Part 1: scores and losses. */
    RUN(35, wgan_gp_step_signal_separation, sums_for_score_real, sums_for_score_fake, loss_discriminator,
        signal_spread_, signal_separation_);

    /* Part 1: penalties. */
    RUN(36, wgan_gp_step_penalty, uniform_discriminator, INPUT(real), penalty, generator_tanh1_fake, penalty_6);
    BARRIER; /* for penalty_6 */
    RUN(37, wgan_gp_step_discriminator_leakyReLU1_2, penalty_6, discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_discriminator_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator_look */
    RUN(38, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator_look,
        transformed_discriminator_leakyReLU1_discriminator_look);
    RUN(39, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator_look */
    RUN(40, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator_look_product,
        transformed_discriminator_leakyReLU1_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_discriminator_look_product */
    RUN(41, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator_look_product,
        discriminator_conv2_discriminator_look_product);
    BARRIER; /* for discriminator_conv2_discriminator_look_product */
    RUN(42, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator_look_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_leakyReLU2_fake,
        grad_discriminator_conv2_discriminator_look, grad_discriminator_conv2_fake,
        sums_for_grad_discriminator_conv2_bias_via_fake);
    RUN(43, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    BARRIER; /* for grad_discriminator_conv2_discriminator_look */
    RUN(44, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    RUN(45, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator_look */
    RUN(46, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator_look */
    RUN(47, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator_look,
        grad_discriminator_leakyReLU1_discriminator_look);
    RUN(48, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator_look */
    RUN(49, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator_look,
        discriminator_leakyReLU1_discriminator_look, grad_discriminator_conv1_discriminator_look);
    BARRIER; /* for grad_discriminator_conv1_discriminator_look */
    RUN(50, wgan_gp_step_grad_penalty, grad_penalty, grad_discriminator_conv1_discriminator_look,
        discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for grad_penalty */
    RUN(51, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(52, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real_product,
        discriminator_dense1_bias, signal_spread_, discriminator_dense1_fake_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */
    RUN(53, wgan_gp_step_signal_separation_2, sums_for_penalty_2, loss_discriminator, sums_for_signal_spread,
        sums_for_signal_spread_2, signal_spread_, signal_separation_, loss_discriminator1, signal_spread_2_,
        signal_separation_2_);

    /* Part 1: the discriminator's gradients and its update. */
    RUN(54, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(55, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_2,
        discriminator_conv1_kernel_in_panels, discriminator_leakyReLU1_discriminator_look,
        grad_grad_discriminator_leakyReLU1_discriminator_look);
    BARRIER; /* for grad_grad_discriminator_leakyReLU1_discriminator_look */
    RUN(56, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look);
    /* transformed_discriminator_conv2_kernel takes the place of
     *   grad_grad_discriminator_leakyReLU1_discriminator_look */
    BARRIER;
    RUN(57, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_conv2_kernel */
    RUN(58, wgan_gp_step_products_of_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator_look */
    RUN(59, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator_look,
        grad_grad_discriminator_conv2_discriminator_look);
    /* transformed_grad_discriminator_conv2_discriminator_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator_look */
    BARRIER;
    RUN(60, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator_look */
    RUN(61, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    RUN(62, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator_look,
        discriminator_conv2_discriminator_look_product, discriminator_conv2_bias,
        grad_grad_discriminator_leakyReLU2_discriminator_look);
    RUN(63, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_discriminator_look,
        grad_discriminator_dense1_discriminator_look_in_panels);
    RUN(64, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_in_panels);
    RUN(65, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_via_fake,
        grad_discriminator_conv2_bias_via_fake);
    /* transformed_grad_discriminator_conv2_fake takes the place of sums_for_grad_discriminator_conv2_bias_via_fake */
    BARRIER;
    RUN(66, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake,
        transformed_grad_discriminator_conv2_fake);
    RUN(67, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake */
    RUN(68, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake,
        transformed_grad_discriminator_conv2_fake, transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake */
    RUN(69, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake,
        grad_discriminator_leakyReLU1_fake);
    RUN(70, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake,
        transformed_discriminator_leakyReLU1_fake);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake */
    RUN(71, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        transformed_discriminator_leakyReLU1_fake, transformed_grad_discriminator_conv2_fake);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look */
    RUN(72, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        grad_discriminator_conv2_kernel);
    /* sums_for_grad_discriminator_conv1_bias_via_fake takes the place of
     *   products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look */
    BARRIER;
    RUN(73, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake, discriminator_leakyReLU1_fake,
        grad_discriminator_conv1_fake, sums_for_grad_discriminator_conv1_bias_via_fake);
    RUN(74, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_fake */
    RUN(75, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_via_fake,
        grad_discriminator_conv1_bias_via_fake);
    BARRIER; /* grad_discriminator_conv2_real takes the place of sums_for_grad_discriminator_conv1_bias_via_fake */
    RUN(76, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_leakyReLU2_real, grad_discriminator_conv2_real,
        sums_for_grad_discriminator_conv2_bias_via_real);
    RUN(77, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_real,
        grad_discriminator_dense1_real_in_panels);
    BARRIER; /* for grad_discriminator_dense1_real_in_panels */
    RUN_WITH(78, wgan_gp_step_update_discriminator_dense1_kernel, (0u),
        grad_grad_discriminator_leakyReLU2_discriminator_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel, discriminator_dense1_kernel_next,
        adam_discriminator_dense1_kernel_m_kept, adam_discriminator_dense1_kernel_v_kept,
        TRACE(grad_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator);
    RUN_WITH(79, wgan_gp_step_update_discriminator_conv2_bias, (0u), sums_for_grad_discriminator_conv2_bias_via_real,
        grad_discriminator_conv2_bias_via_fake, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, discriminator_conv2_bias_next, adam_discriminator_conv2_bias_m_kept,
        adam_discriminator_conv2_bias_v_kept, TRACE(grad_discriminator_conv2_bias),
        sums_for_signal_gradient_discriminator_2);
    RUN(80, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real,
        transformed_grad_discriminator_conv2_real);
    /* transformed_discriminator_conv2_kernel takes the place of sums_for_grad_discriminator_conv2_bias_via_real */
    BARRIER;
    RUN(81, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_conv2_kernel */
    RUN(82, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real,
        transformed_grad_discriminator_conv2_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real */
    RUN(83, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real,
        grad_discriminator_leakyReLU1_real);
    /* transformed_discriminator_leakyReLU1_real takes the place of products_of_grad_discriminator_leakyReLU1_real */
    BARRIER;
    RUN(84, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real,
        transformed_discriminator_leakyReLU1_real);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real */
    RUN(85, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_real, transformed_discriminator_leakyReLU1_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_real */
    RUN(86, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_via_real,
        grad_discriminator_conv2_kernel_via_real);
    BARRIER; /* for grad_discriminator_conv2_kernel_via_real */
    RUN_WITH(87, wgan_gp_step_adam_discriminator_conv2_kernel_and_update, (0u), grad_discriminator_conv2_kernel,
        grad_discriminator_conv2_kernel_via_real, adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v,
        discriminator_conv2_kernel, discriminator_conv2_kernel_next, adam_discriminator_conv2_kernel_m_kept,
        adam_discriminator_conv2_kernel_v_kept, adam_discriminator_conv2_kernel,
        TRACE(grad_discriminator_conv2_kernel));
    RUN(88, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real, discriminator_leakyReLU1_real,
        grad_discriminator_conv1_real, sums_for_grad_discriminator_conv1_bias_via_real);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_real */
    RUN_WITH(89, wgan_gp_step_update_discriminator_conv1_bias, (0u), sums_for_grad_discriminator_conv1_bias_via_real,
        grad_discriminator_conv1_bias_via_fake, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, discriminator_conv1_bias_next, adam_discriminator_conv1_bias_m_kept,
        adam_discriminator_conv1_bias_v_kept, TRACE(grad_discriminator_conv1_bias),
        sums_for_signal_gradient_discriminator_3);
    BARRIER; /* grad_discriminator_conv1_kernel takes the place of sums_for_grad_discriminator_conv1_bias_via_real */
    RUN(90, wgan_gp_step_grad_discriminator_conv1_kernel, grad_discriminator_conv1_kernel, grad_grad_penalty_2,
        grad_discriminator_conv1_discriminator_look, generator_tanh1_fake, grad_discriminator_conv1_fake, INPUT(real),
        grad_discriminator_conv1_real, TRACE(grad_discriminator_conv1_kernel),
        sums_for_signal_gradient_discriminator_4);
    BARRIER; /* for grad_discriminator_conv1_kernel */
    RUN_WITH(91, wgan_gp_step_update_discriminator_conv1_kernel, (0u), adam_discriminator_conv1_kernel_m,
        grad_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_v, discriminator_conv1_kernel,
        discriminator_conv1_kernel_next, adam_discriminator_conv1_kernel_m_kept,
        adam_discriminator_conv1_kernel_v_kept);
    RUN_WITH(92, wgan_gp_step_update_discriminator_dense1_bias_and_others, (0u, 1u, 2u, 3u, 4u),
        adam_discriminator_dense1_bias_v, adam_discriminator_dense1_bias_m, discriminator_dense1_bias,
        discriminator_dense1_bias_next, discriminator_dense1_bias_next_2, discriminator_dense1_bias_next_3,
        discriminator_dense1_bias_next_4, discriminator_dense1_bias_next_5);

    /* Part 2: the generator's images. */
    RUN(93, wgan_gp_step_generator_dense1, generator_dense1_fake2, noise2, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_fake2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake2_mean_sum */
    RUN(94, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake2_mean_sum,
        generator_batchNorm1_fake2_mean);
    BARRIER; /* for generator_batchNorm1_fake2_mean */
    RUN(95, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake2,
        generator_batchNorm1_fake2_mean, sums_for_generator_batchNorm1_fake2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake2_variance_sum */
    RUN(96, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake2_variance_sum,
        generator_batchNorm1_fake2_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake2_inverse_deviation */
    RUN(97, wgan_gp_shared_generator_relu1, generator_dense1_fake2, generator_batchNorm1_fake2_mean,
        generator_batchNorm1_fake2_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake2);
    BARRIER; /* for generator_relu1_fake2 */
    RUN(98, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake2, transformed_generator_reshape1_fake2);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake2 */
    RUN(99, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(100, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake2,
        transformed_generator_reshape1_fake2, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake2 */
    RUN(101, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake2,
        generator_convTranspose1_fake2);
    BARRIER; /* for generator_convTranspose1_fake2 */
    RUN(102, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake2,
        sums_for_generator_batchNorm2_fake2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake2_mean_sum */
    RUN(103, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake2_mean_sum,
        generator_batchNorm2_fake2_mean);
    BARRIER; /* for generator_batchNorm2_fake2_mean */
    RUN(104, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake2,
        generator_batchNorm2_fake2_mean, sums_for_generator_batchNorm2_fake2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake2_variance_sum */
    RUN(105, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake2_variance_sum,
        generator_batchNorm2_fake2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake2_inverse_deviation */
    RUN(106, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake2, generator_batchNorm2_fake2_mean,
        generator_batchNorm2_fake2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake2);
    BARRIER; /* for generator_relu2_fake2 */
    RUN(107, wgan_gp_step_penalty_2, generator_relu2_fake2, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, penalty_2, uniform_discriminator2_, INPUT(real2), generator_tanh1_fake2,
        penalty_7, TRACE(fake2), sums_for_signal_diversity_13, sums_for_signal_diversity_14);

    /* Part 2: the discriminator on real images. */
    RUN(108, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels */
    RUN(109, wgan_gp_step_discriminator_leakyReLU1, INPUT(real2), discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next, discriminator_leakyReLU1_real2);
    BARRIER; /* for discriminator_leakyReLU1_real2 */
    RUN(110, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real2,
        transformed_discriminator_leakyReLU1_real2);
    RUN(111, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(112, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(113, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real2_product,
        transformed_discriminator_leakyReLU1_real2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real2_product */
    RUN(114, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real2_product,
        discriminator_conv2_real2_product);
    BARRIER; /* for discriminator_conv2_real2_product */
    RUN(115, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real2_product, discriminator_conv2_bias_next,
        discriminator_leakyReLU2_real2);
    RUN(116, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(117, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real2_product,
        discriminator_leakyReLU2_real2, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next,
        TRACE(logits_real2), sums_for_score_real2, sums_for_signal_sign_2);

    /* Part 2: the discriminator on generated images. */
    RUN(118, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1_fake2, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next, discriminator_leakyReLU1_fake2);
    BARRIER; /* for discriminator_leakyReLU1_fake2 */
    RUN(119, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake2,
        transformed_discriminator_leakyReLU1_fake2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake2 */
    RUN(120, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake2_product,
        transformed_discriminator_leakyReLU1_fake2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake2_product */
    RUN(121, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake2_product,
        discriminator_conv2_fake2_product);
    BARRIER; /* for discriminator_conv2_fake2_product */
    RUN(122, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake2_product, discriminator_conv2_bias_next,
        discriminator_leakyReLU2_fake2);
    BARRIER; /* for discriminator_leakyReLU2_fake2 */
    RUN(123, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake2_product,
        discriminator_leakyReLU2_fake2, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next,
        TRACE(logits_fake2), sums_for_score_fake2);
    BARRIER; /* for sums_for_score_fake2 */

    /* Part 2: scores and losses. */
    RUN(124, wgan_gp_step_signal_sign, sums_for_score_real2, sums_for_score_fake2, sums_for_score_real,
        sums_for_score_fake, sums_for_signal_sign_2, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_2,
        sums_for_signal_gradient_discriminator, sums_for_signal_sign, loss_discriminator_2, score_real, score_fake,
        signal_spread_3_, signal_separation_3_, signal_gradient_discriminator_, signal_gradient_discriminator_2_,
        signal_gradient_discriminator_3_, signal_sign_);
    BARRIER; /* discriminator_leakyReLU1_discriminator2_look takes the place of sums_for_score_real2 */

    /* Part 2: penalties. */
    RUN(125, wgan_gp_step_discriminator_leakyReLU1_2, penalty_7, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next, discriminator_leakyReLU1_discriminator2_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator2_look */
    RUN(126, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator2_look,
        transformed_discriminator_leakyReLU1_discriminator2_look);
    RUN(127, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator2_look */
    RUN(128, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator2_look_product,
        transformed_discriminator_leakyReLU1_discriminator2_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator2_look_product */
    RUN(129, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator2_look_product,
        discriminator_conv2_discriminator2_look_product);
    BARRIER; /* for discriminator_conv2_discriminator2_look_product */
    RUN(130, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator2_look_product,
        discriminator_conv2_bias_next, discriminator_dense1_kernel_next, discriminator_leakyReLU2_fake2,
        grad_discriminator_conv2_discriminator2_look, grad_discriminator_conv2_fake2,
        sums_for_grad_discriminator_conv2_bias_next_via_fake2);
    BARRIER; /* for grad_discriminator_conv2_discriminator2_look */
    RUN(131, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    RUN(132, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_2 */
    RUN(133, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(134, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator2_look */
    RUN(135, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator2_look,
        grad_discriminator_leakyReLU1_discriminator2_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator2_look */
    RUN(136, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator2_look,
        discriminator_leakyReLU1_discriminator2_look, grad_discriminator_conv1_discriminator2_look);
    /* discriminator_conv1_kernel_next_in_panels_2 takes the place of
     *   grad_discriminator_leakyReLU1_discriminator2_look */
    BARRIER;
    RUN(137, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(138, wgan_gp_step_grad_penalty, grad_penalty, grad_discriminator_conv1_discriminator2_look,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for grad_penalty */
    RUN(139, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(140, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real2_product,
        discriminator_dense1_bias_next, signal_spread_3_, discriminator_dense1_fake2_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(141, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator_2, loss_discriminator1,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_3_, signal_separation_3_, signal_spread_2_,
        signal_separation_2_, loss_discriminator_3, signal_spread_4_, signal_separation_4_);

    /* Part 2: the discriminator's gradients and its update. */
    RUN(142, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_3);
    BARRIER; /* for grad_grad_penalty_3 */
    RUN(143, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_3,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator2_look,
        grad_grad_discriminator_leakyReLU1_discriminator2_look);
    BARRIER; /* for grad_grad_discriminator_leakyReLU1_discriminator2_look */
    RUN(144, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   grad_grad_discriminator_leakyReLU1_discriminator2_look */
    BARRIER;
    RUN(145, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(146, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator2_look */
    RUN(147, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator2_look,
        grad_grad_discriminator_conv2_discriminator2_look);
    /* transformed_grad_discriminator_conv2_discriminator2_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator2_look */
    BARRIER;
    RUN(148, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator2_look */
    RUN(149, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    RUN(150, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator2_look,
        discriminator_conv2_discriminator2_look_product, discriminator_conv2_bias_next,
        grad_grad_discriminator_leakyReLU2_discriminator2_look);
    RUN(151, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake2,
        grad_discriminator_conv2_bias_next_via_fake2);
    /* transformed_grad_discriminator_conv2_fake2 takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_fake2 */
    BARRIER;
    RUN(152, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake2,
        transformed_grad_discriminator_conv2_fake2);
    RUN(153, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake2 */
    RUN(154, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake2,
        transformed_grad_discriminator_conv2_fake2, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake2 */
    RUN(155, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake2,
        grad_discriminator_leakyReLU1_fake2);
    RUN(156, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake2,
        transformed_discriminator_leakyReLU1_fake2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake2 */
    RUN(157, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        transformed_discriminator_leakyReLU1_fake2, transformed_grad_discriminator_conv2_fake2);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look */
    RUN(158, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        grad_discriminator_conv2_kernel_next);
    /* sums_for_grad_discriminator_conv1_bias_next_via_fake2 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look */
    BARRIER;
    RUN(159, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake2,
        discriminator_leakyReLU1_fake2, grad_discriminator_conv1_fake2,
        sums_for_grad_discriminator_conv1_bias_next_via_fake2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake2 */
    RUN(160, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake2,
        grad_discriminator_conv1_bias_next_via_fake2);
    RUN(161, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(162, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real2, grad_discriminator_conv2_real2,
        sums_for_grad_discriminator_conv2_bias_next_via_real2);
    RUN_WITH(163, wgan_gp_step_update_discriminator_dense1_kernel_2, (1u),
        grad_grad_discriminator_leakyReLU2_discriminator2_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake2, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real2,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept,
        adam_discriminator_dense1_kernel_v_kept, discriminator_dense1_kernel_next, discriminator_dense1_kernel_next_2,
        adam_discriminator_dense1_kernel_m_kept_2, adam_discriminator_dense1_kernel_v_kept_2,
        TRACE(grad2_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real2 */
    RUN_WITH(164, wgan_gp_step_update_discriminator_conv2_bias_2, (1u),
        sums_for_grad_discriminator_conv2_bias_next_via_real2, grad_discriminator_conv2_bias_next_via_fake2,
        adam_discriminator_conv2_bias_m_kept, adam_discriminator_conv2_bias_v_kept, discriminator_conv2_bias_next,
        discriminator_conv2_bias_next_2, adam_discriminator_conv2_bias_m_kept_2, adam_discriminator_conv2_bias_v_kept_2,
        TRACE(grad2_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(165, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real2,
        transformed_grad_discriminator_conv2_real2);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_real2 */
    BARRIER;
    RUN(166, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(167, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real2,
        transformed_grad_discriminator_conv2_real2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real2 */
    RUN(168, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real2,
        grad_discriminator_leakyReLU1_real2);
    /* transformed_discriminator_leakyReLU1_real2 takes the place of products_of_grad_discriminator_leakyReLU1_real2 */
    BARRIER;
    RUN(169, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real2,
        transformed_discriminator_leakyReLU1_real2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real2 */
    RUN(170, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real2, transformed_discriminator_leakyReLU1_real2,
        transformed_grad_discriminator_conv2_real2);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real2 */
    RUN(171, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real2,
        grad_discriminator_conv2_kernel_next_via_real2);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real2 */
    RUN_WITH(172, wgan_gp_step_update_discriminator_conv2_kernel, (1u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real2, adam_discriminator_conv2_kernel_m_kept,
        adam_discriminator_conv2_kernel_v_kept, discriminator_conv2_kernel_next, discriminator_conv2_kernel_next_2,
        adam_discriminator_conv2_kernel_m_kept_2, adam_discriminator_conv2_kernel_v_kept_2,
        TRACE(grad2_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(173, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real2,
        discriminator_leakyReLU1_real2, grad_discriminator_conv1_real2,
        sums_for_grad_discriminator_conv1_bias_next_via_real2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real2 */
    RUN_WITH(174, wgan_gp_step_update_discriminator_conv1_bias_2, (1u),
        sums_for_grad_discriminator_conv1_bias_next_via_real2, grad_discriminator_conv1_bias_next_via_fake2,
        adam_discriminator_conv1_bias_m_kept, adam_discriminator_conv1_bias_v_kept, discriminator_conv1_bias_next,
        discriminator_conv1_bias_next_2, adam_discriminator_conv1_bias_m_kept_2, adam_discriminator_conv1_bias_v_kept_2,
        TRACE(grad2_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    /* adam_discriminator_conv1_kernel takes the place of sums_for_grad_discriminator_conv1_bias_next_via_real2 */
    BARRIER;
    RUN(175, wgan_gp_step_adam_discriminator_conv1_kernel_and_update, grad_grad_penalty_3,
        grad_discriminator_conv1_discriminator2_look, generator_tanh1_fake2, grad_discriminator_conv1_fake2,
        INPUT(real2), grad_discriminator_conv1_real2, adam_discriminator_conv1_kernel_m_kept,
        adam_discriminator_conv1_kernel_v_kept, adam_discriminator_conv1_kernel_m_next, adam_discriminator_conv1_kernel,
        adam_discriminator_conv1_kernel_v_kept_2, TRACE(grad2_discriminator_conv1_kernel),
        sums_for_signal_gradient_discriminator_4);
    BARRIER; /* for adam_discriminator_conv1_kernel_m_next */
    RUN_WITH(176, wgan_gp_step_update_discriminator_conv1_kernel_2, (1u), adam_discriminator_conv1_kernel_m_next,
        adam_discriminator_conv1_kernel, discriminator_conv1_kernel_next, discriminator_conv1_kernel_next_2);

    /* Part 3: the generator's images. */
    RUN(177, wgan_gp_step_generator_dense1, generator_dense1_fake3, noise3, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_fake3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake3_mean_sum */
    RUN(178, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake3_mean_sum,
        generator_batchNorm1_fake3_mean);
    BARRIER; /* for generator_batchNorm1_fake3_mean */
    RUN(179, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake3,
        generator_batchNorm1_fake3_mean, sums_for_generator_batchNorm1_fake3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake3_variance_sum */
    RUN(180, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake3_variance_sum,
        generator_batchNorm1_fake3_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake3_inverse_deviation */
    RUN(181, wgan_gp_shared_generator_relu1, generator_dense1_fake3, generator_batchNorm1_fake3_mean,
        generator_batchNorm1_fake3_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake3);
    BARRIER; /* for generator_relu1_fake3 */
    RUN(182, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake3, transformed_generator_reshape1_fake3);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake3 */
    RUN(183, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(184, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake3,
        transformed_generator_reshape1_fake3, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake3 */
    RUN(185, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake3,
        generator_convTranspose1_fake3);
    BARRIER; /* for generator_convTranspose1_fake3 */
    RUN(186, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake3,
        sums_for_generator_batchNorm2_fake3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake3_mean_sum */
    RUN(187, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake3_mean_sum,
        generator_batchNorm2_fake3_mean);
    BARRIER; /* for generator_batchNorm2_fake3_mean */
    RUN(188, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake3,
        generator_batchNorm2_fake3_mean, sums_for_generator_batchNorm2_fake3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake3_variance_sum */
    RUN(189, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake3_variance_sum,
        generator_batchNorm2_fake3_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake3_inverse_deviation */
    RUN(190, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake3, generator_batchNorm2_fake3_mean,
        generator_batchNorm2_fake3_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake3);
    BARRIER; /* for generator_relu2_fake3 */
    RUN(191, wgan_gp_step_penalty_2, generator_relu2_fake3, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, penalty_3, uniform_discriminator3_, INPUT(real3), generator_tanh1_fake3,
        penalty_7, TRACE(fake3), sums_for_signal_diversity_15, sums_for_signal_diversity_16);

    /* Part 3: the discriminator on real images. */
    RUN(192, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_2,
        discriminator_conv1_kernel_next_in_panels_3);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_3 */
    RUN(193, wgan_gp_step_discriminator_leakyReLU1, INPUT(real3), discriminator_conv1_kernel_next_in_panels_3,
        discriminator_conv1_bias_next_2, discriminator_leakyReLU1_real3);
    BARRIER; /* for discriminator_leakyReLU1_real3 */
    RUN(194, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real3,
        transformed_discriminator_leakyReLU1_real3);
    RUN(195, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_2,
        discriminator_conv2_kernel_next_in_panels_3);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_3 */
    RUN(196, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(197, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real3_product,
        transformed_discriminator_leakyReLU1_real3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real3_product */
    RUN(198, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real3_product,
        discriminator_conv2_real3_product);
    BARRIER; /* for discriminator_conv2_real3_product */
    RUN(199, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real3_product, discriminator_conv2_bias_next_2,
        discriminator_leakyReLU2_real3);
    RUN(200, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(201, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real3_product,
        discriminator_leakyReLU2_real3, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_2,
        TRACE(logits_real3), sums_for_score_real3, sums_for_signal_sign_2);

    /* Part 3: the discriminator on generated images. */
    RUN(202, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1_fake3,
        discriminator_conv1_kernel_next_in_panels_3, discriminator_conv1_bias_next_2, discriminator_leakyReLU1_fake3);
    BARRIER; /* for discriminator_leakyReLU1_fake3 */
    RUN(203, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake3,
        transformed_discriminator_leakyReLU1_fake3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake3 */
    RUN(204, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake3_product,
        transformed_discriminator_leakyReLU1_fake3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake3_product */
    RUN(205, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake3_product,
        discriminator_conv2_fake3_product);
    BARRIER; /* for discriminator_conv2_fake3_product */
    RUN(206, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake3_product, discriminator_conv2_bias_next_2,
        discriminator_leakyReLU2_fake3);
    BARRIER; /* for discriminator_leakyReLU2_fake3 */
    RUN(207, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake3_product,
        discriminator_leakyReLU2_fake3, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_2,
        TRACE(logits_fake3), sums_for_score_fake3);
    BARRIER; /* for sums_for_score_fake3 */

    /* Part 3: scores and losses. */
    RUN(208, wgan_gp_step_signal_gradient_discriminator, sums_for_score_real3, sums_for_score_fake3, score_real,
        score_fake, sums_for_signal_sign_2, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_,
        loss_discriminator_4, score_real_2, score_fake_2, signal_spread_5_, signal_separation_5_, signal_sign_2_,
        signal_gradient_discriminator_4_);
    BARRIER; /* discriminator_leakyReLU1_discriminator3_look takes the place of sums_for_score_real3 */

    /* Part 3: penalties. */
    RUN(209, wgan_gp_step_discriminator_leakyReLU1_2, penalty_7, discriminator_conv1_kernel_next_in_panels_3,
        discriminator_conv1_bias_next_2, discriminator_leakyReLU1_discriminator3_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator3_look */
    RUN(210, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator3_look,
        transformed_discriminator_leakyReLU1_discriminator3_look);
    RUN(211, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator3_look */
    RUN(212, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator3_look_product,
        transformed_discriminator_leakyReLU1_discriminator3_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator3_look_product */
    RUN(213, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator3_look_product,
        discriminator_conv2_discriminator3_look_product);
    BARRIER; /* for discriminator_conv2_discriminator3_look_product */
    RUN(214, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator3_look_product,
        discriminator_conv2_bias_next_2, discriminator_dense1_kernel_next_2, discriminator_leakyReLU2_fake3,
        grad_discriminator_conv2_discriminator3_look, grad_discriminator_conv2_fake3,
        sums_for_grad_discriminator_conv2_bias_next_via_fake3);
    BARRIER; /* for grad_discriminator_conv2_discriminator3_look */
    RUN(215, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    RUN(216, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_2,
        discriminator_conv2_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_4 */
    RUN(217, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(218, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator3_look */
    RUN(219, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator3_look,
        grad_discriminator_leakyReLU1_discriminator3_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator3_look */
    RUN(220, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator3_look,
        discriminator_leakyReLU1_discriminator3_look, grad_discriminator_conv1_discriminator3_look);
    /* discriminator_conv1_kernel_next_in_panels_2 takes the place of
     *   grad_discriminator_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(221, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_2,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(222, wgan_gp_step_grad_penalty, grad_penalty, grad_discriminator_conv1_discriminator3_look,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for grad_penalty */
    RUN(223, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(224, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real3_product,
        discriminator_dense1_bias_next_2, signal_spread_5_, discriminator_dense1_fake3_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(225, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator_4, loss_discriminator_3,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_5_, signal_separation_5_, signal_spread_4_,
        signal_separation_4_, loss_discriminator_5, signal_spread_6_, signal_separation_6_);

    /* Part 3: the discriminator's gradients and its update. */
    RUN(226, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_4);
    BARRIER; /* for grad_grad_penalty_4 */
    RUN(227, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_4,
        discriminator_conv1_kernel_next_in_panels_3, discriminator_leakyReLU1_discriminator3_look,
        grad_grad_discriminator_leakyReLU1_discriminator3_look);
    BARRIER; /* for grad_grad_discriminator_leakyReLU1_discriminator3_look */
    RUN(228, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   grad_grad_discriminator_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(229, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(230, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator3_look */
    RUN(231, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator3_look,
        grad_grad_discriminator_conv2_discriminator3_look);
    /* transformed_grad_discriminator_conv2_discriminator3_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator3_look */
    BARRIER;
    RUN(232, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator3_look */
    RUN(233, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    RUN(234, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator3_look,
        discriminator_conv2_discriminator3_look_product, discriminator_conv2_bias_next_2,
        grad_grad_discriminator_leakyReLU2_discriminator3_look);
    RUN(235, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake3,
        grad_discriminator_conv2_bias_next_via_fake3);
    RUN(236, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake3,
        transformed_grad_discriminator_conv2_fake3);
    /* transformed_discriminator_conv2_kernel_next_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(237, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next_2 */
    RUN(238, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake3,
        transformed_grad_discriminator_conv2_fake3, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake3 */
    RUN(239, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake3,
        grad_discriminator_leakyReLU1_fake3);
    RUN(240, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake3,
        transformed_discriminator_leakyReLU1_fake3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake3 */
    RUN(241, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        transformed_discriminator_leakyReLU1_fake3, transformed_grad_discriminator_conv2_fake3);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look */
    RUN(242, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        grad_discriminator_conv2_kernel_next);
    /* sums_for_grad_discriminator_conv1_bias_next_via_fake3 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(243, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake3,
        discriminator_leakyReLU1_fake3, grad_discriminator_conv1_fake3,
        sums_for_grad_discriminator_conv1_bias_next_via_fake3);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake3 */
    RUN(244, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake3,
        grad_discriminator_conv1_bias_next_via_fake3);
    RUN(245, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(246, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real3, grad_discriminator_conv2_real3,
        sums_for_grad_discriminator_conv2_bias_next_via_real3);
    RUN_WITH(247, wgan_gp_step_update_discriminator_dense1_kernel_2, (2u),
        grad_grad_discriminator_leakyReLU2_discriminator3_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake3, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real3,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_2,
        adam_discriminator_dense1_kernel_v_kept_2, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_3, adam_discriminator_dense1_kernel_m_kept_3,
        adam_discriminator_dense1_kernel_v_kept_3, TRACE(grad3_discriminator_dense1_kernel),
        sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real3 */
    RUN_WITH(248, wgan_gp_step_update_discriminator_conv2_bias_2, (2u),
        sums_for_grad_discriminator_conv2_bias_next_via_real3, grad_discriminator_conv2_bias_next_via_fake3,
        adam_discriminator_conv2_bias_m_kept_2, adam_discriminator_conv2_bias_v_kept_2, discriminator_conv2_bias_next_2,
        discriminator_conv2_bias_next_3, adam_discriminator_conv2_bias_m_kept_3, adam_discriminator_conv2_bias_v_kept_3,
        TRACE(grad3_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(249, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real3,
        transformed_grad_discriminator_conv2_real3);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_real3 */
    BARRIER;
    RUN(250, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(251, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real3,
        transformed_grad_discriminator_conv2_real3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real3 */
    RUN(252, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real3,
        grad_discriminator_leakyReLU1_real3);
    /* transformed_discriminator_leakyReLU1_real3 takes the place of products_of_grad_discriminator_leakyReLU1_real3 */
    BARRIER;
    RUN(253, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real3,
        transformed_discriminator_leakyReLU1_real3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real3 */
    RUN(254, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real3, transformed_discriminator_leakyReLU1_real3,
        transformed_grad_discriminator_conv2_real3);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real3 */
    RUN(255, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real3,
        grad_discriminator_conv2_kernel_next_via_real3);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real3 */
    RUN_WITH(256, wgan_gp_step_update_discriminator_conv2_kernel, (2u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real3, adam_discriminator_conv2_kernel_m_kept_2,
        adam_discriminator_conv2_kernel_v_kept_2, discriminator_conv2_kernel_next_2, discriminator_conv2_kernel_next,
        adam_discriminator_conv2_kernel_m_kept_3, adam_discriminator_conv2_kernel_v_kept_3,
        TRACE(grad3_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(257, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real3,
        discriminator_leakyReLU1_real3, grad_discriminator_conv1_real3,
        sums_for_grad_discriminator_conv1_bias_next_via_real3);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real3 */
    RUN_WITH(258, wgan_gp_step_update_discriminator_conv1_bias_2, (2u),
        sums_for_grad_discriminator_conv1_bias_next_via_real3, grad_discriminator_conv1_bias_next_via_fake3,
        adam_discriminator_conv1_bias_m_kept_2, adam_discriminator_conv1_bias_v_kept_2, discriminator_conv1_bias_next_2,
        discriminator_conv1_bias_next_3, adam_discriminator_conv1_bias_m_kept_3, adam_discriminator_conv1_bias_v_kept_3,
        TRACE(grad3_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    /* adam_discriminator_conv1_kernel takes the place of sums_for_grad_discriminator_conv1_bias_next_via_real3 */
    BARRIER;
    RUN(259, wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2, grad_grad_penalty_4,
        grad_discriminator_conv1_discriminator3_look, generator_tanh1_fake3, grad_discriminator_conv1_fake3,
        INPUT(real3), grad_discriminator_conv1_real3, adam_discriminator_conv1_kernel_m_next,
        adam_discriminator_conv1_kernel_v_kept_2, adam_discriminator_conv1_kernel_m_next_2,
        adam_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_v_kept_3,
        TRACE(grad3_discriminator_conv1_kernel), sums_for_signal_gradient_discriminator_4);
    BARRIER; /* for adam_discriminator_conv1_kernel_m_next_2 */
    RUN_WITH(260, wgan_gp_step_update_discriminator_conv1_kernel_2, (2u), adam_discriminator_conv1_kernel_m_next_2,
        adam_discriminator_conv1_kernel, discriminator_conv1_kernel_next_2, discriminator_conv1_kernel_next_3);

    /* Part 4: the generator's images. */
    RUN(261, wgan_gp_step_generator_dense1, generator_dense1_fake4, noise4, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_fake4_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake4_mean_sum */
    RUN(262, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake4_mean_sum,
        generator_batchNorm1_fake4_mean);
    BARRIER; /* for generator_batchNorm1_fake4_mean */
    RUN(263, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake4,
        generator_batchNorm1_fake4_mean, sums_for_generator_batchNorm1_fake4_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake4_variance_sum */
    RUN(264, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake4_variance_sum,
        generator_batchNorm1_fake4_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake4_inverse_deviation */
    RUN(265, wgan_gp_shared_generator_relu1, generator_dense1_fake4, generator_batchNorm1_fake4_mean,
        generator_batchNorm1_fake4_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake4);
    BARRIER; /* for generator_relu1_fake4 */
    RUN(266, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake4, transformed_generator_reshape1_fake4);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake4 */
    RUN(267, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(268, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake4,
        transformed_generator_reshape1_fake4, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake4 */
    RUN(269, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake4,
        generator_convTranspose1_fake4);
    BARRIER; /* for generator_convTranspose1_fake4 */
    RUN(270, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake4,
        sums_for_generator_batchNorm2_fake4_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake4_mean_sum */
    RUN(271, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake4_mean_sum,
        generator_batchNorm2_fake4_mean);
    BARRIER; /* for generator_batchNorm2_fake4_mean */
    RUN(272, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake4,
        generator_batchNorm2_fake4_mean, sums_for_generator_batchNorm2_fake4_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake4_variance_sum */
    RUN(273, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake4_variance_sum,
        generator_batchNorm2_fake4_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake4_inverse_deviation */
    RUN(274, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake4, generator_batchNorm2_fake4_mean,
        generator_batchNorm2_fake4_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake4);
    BARRIER; /* for generator_relu2_fake4 */
    RUN(275, wgan_gp_step_penalty_2, generator_relu2_fake4, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, penalty_4, uniform_discriminator4_, INPUT(real4), generator_tanh1_fake4,
        penalty_7, TRACE(fake4), sums_for_signal_diversity_17, sums_for_signal_diversity_18);

    /* Part 4: the discriminator on real images. */
    RUN(276, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_3,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels */
    RUN(277, wgan_gp_step_discriminator_leakyReLU1, INPUT(real4), discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_3, discriminator_leakyReLU1_real4);
    BARRIER; /* for discriminator_leakyReLU1_real4 */
    RUN(278, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real4,
        transformed_discriminator_leakyReLU1_real4);
    RUN(279, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(280, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(281, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real4_product,
        transformed_discriminator_leakyReLU1_real4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real4_product */
    RUN(282, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real4_product,
        discriminator_conv2_real4_product);
    BARRIER; /* for discriminator_conv2_real4_product */
    RUN(283, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real4_product, discriminator_conv2_bias_next_3,
        discriminator_leakyReLU2_real4);
    RUN(284, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(285, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real4_product,
        discriminator_leakyReLU2_real4, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_3,
        TRACE(logits_real4), sums_for_score_real4, sums_for_signal_sign_2);

    /* Part 4: the discriminator on generated images. */
    RUN(286, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1_fake4, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_3, discriminator_leakyReLU1_fake4);
    BARRIER; /* for discriminator_leakyReLU1_fake4 */
    RUN(287, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake4,
        transformed_discriminator_leakyReLU1_fake4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake4 */
    RUN(288, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake4_product,
        transformed_discriminator_leakyReLU1_fake4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake4_product */
    RUN(289, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake4_product,
        discriminator_conv2_fake4_product);
    BARRIER; /* for discriminator_conv2_fake4_product */
    RUN(290, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake4_product, discriminator_conv2_bias_next_3,
        discriminator_leakyReLU2_fake4);
    BARRIER; /* for discriminator_leakyReLU2_fake4 */
    RUN(291, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake4_product,
        discriminator_leakyReLU2_fake4, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_3,
        TRACE(logits_fake4), sums_for_score_fake4);
    BARRIER; /* for sums_for_score_fake4 */

    /* Part 4: scores and losses. */
    RUN(292, wgan_gp_step_signal_gradient_discriminator, sums_for_score_real4, sums_for_score_fake4, score_real_2,
        score_fake_2, sums_for_signal_sign_2, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_2_,
        loss_discriminator_6, score_real_3, score_fake_3, signal_spread_7_, signal_separation_7_, signal_sign_3_,
        signal_gradient_discriminator_5_);
    BARRIER; /* discriminator_leakyReLU1_discriminator4_look takes the place of sums_for_score_real4 */

    /* Part 4: penalties. */
    RUN(293, wgan_gp_step_discriminator_leakyReLU1_2, penalty_7, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_3, discriminator_leakyReLU1_discriminator4_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator4_look */
    RUN(294, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator4_look,
        transformed_discriminator_leakyReLU1_discriminator4_look);
    RUN(295, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator4_look */
    RUN(296, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator4_look_product,
        transformed_discriminator_leakyReLU1_discriminator4_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator4_look_product */
    RUN(297, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator4_look_product,
        discriminator_conv2_discriminator4_look_product);
    BARRIER; /* for discriminator_conv2_discriminator4_look_product */
    RUN(298, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator4_look_product,
        discriminator_conv2_bias_next_3, discriminator_dense1_kernel_next_3, discriminator_leakyReLU2_fake4,
        grad_discriminator_conv2_discriminator4_look, grad_discriminator_conv2_fake4,
        sums_for_grad_discriminator_conv2_bias_next_via_fake4);
    BARRIER; /* for grad_discriminator_conv2_discriminator4_look */
    RUN(299, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    RUN(300, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels_5);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_5 */
    RUN(301, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(302, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator4_look */
    RUN(303, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator4_look,
        grad_discriminator_leakyReLU1_discriminator4_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator4_look */
    RUN(304, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator4_look,
        discriminator_leakyReLU1_discriminator4_look, grad_discriminator_conv1_discriminator4_look);
    /* discriminator_conv1_kernel_next_in_panels_2 takes the place of
     *   grad_discriminator_leakyReLU1_discriminator4_look */
    BARRIER;
    RUN(305, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_3,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(306, wgan_gp_step_grad_penalty, grad_penalty, grad_discriminator_conv1_discriminator4_look,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for grad_penalty */
    RUN(307, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(308, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real4_product,
        discriminator_dense1_bias_next_3, signal_spread_7_, discriminator_dense1_fake4_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(309, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator_6, loss_discriminator_5,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_7_, signal_separation_7_, signal_spread_6_,
        signal_separation_6_, loss_discriminator_7, signal_spread_8_, signal_separation_8_);

    /* Part 4: the discriminator's gradients and its update. */
    RUN(310, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_4);
    BARRIER; /* for grad_grad_penalty_4 */
    RUN(311, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_4,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator4_look,
        grad_grad_discriminator_leakyReLU1_discriminator4_look);
    BARRIER; /* for grad_grad_discriminator_leakyReLU1_discriminator4_look */
    RUN(312, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   grad_grad_discriminator_leakyReLU1_discriminator4_look */
    BARRIER;
    RUN(313, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(314, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator4_look */
    RUN(315, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator4_look,
        grad_grad_discriminator_conv2_discriminator4_look);
    /* transformed_grad_discriminator_conv2_discriminator4_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator4_look */
    BARRIER;
    RUN(316, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator4_look */
    RUN(317, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    RUN(318, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator4_look,
        discriminator_conv2_discriminator4_look_product, discriminator_conv2_bias_next_3,
        grad_grad_discriminator_leakyReLU2_discriminator4_look);
    RUN(319, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake4,
        grad_discriminator_conv2_bias_next_via_fake4);
    /* transformed_grad_discriminator_conv2_fake4 takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_fake4 */
    BARRIER;
    RUN(320, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake4,
        transformed_grad_discriminator_conv2_fake4);
    RUN(321, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake4 */
    RUN(322, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake4,
        transformed_grad_discriminator_conv2_fake4, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake4 */
    RUN(323, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake4,
        grad_discriminator_leakyReLU1_fake4);
    RUN(324, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake4,
        transformed_discriminator_leakyReLU1_fake4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake4 */
    RUN(325, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        transformed_discriminator_leakyReLU1_fake4, transformed_grad_discriminator_conv2_fake4);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look */
    RUN(326, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        grad_discriminator_conv2_kernel_next);
    /* sums_for_grad_discriminator_conv1_bias_next_via_fake4 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look */
    BARRIER;
    RUN(327, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake4,
        discriminator_leakyReLU1_fake4, grad_discriminator_conv1_fake4,
        sums_for_grad_discriminator_conv1_bias_next_via_fake4);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake4 */
    RUN(328, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake4,
        grad_discriminator_conv1_bias_next_via_fake4);
    RUN(329, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(330, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real4, grad_discriminator_conv2_real4,
        sums_for_grad_discriminator_conv2_bias_next_via_real4);
    RUN_WITH(331, wgan_gp_step_update_discriminator_dense1_kernel_2, (3u),
        grad_grad_discriminator_leakyReLU2_discriminator4_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake4, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real4,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_3,
        adam_discriminator_dense1_kernel_v_kept_3, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_4, adam_discriminator_dense1_kernel_m_kept_4,
        adam_discriminator_dense1_kernel_v_kept_2, TRACE(grad4_discriminator_dense1_kernel),
        sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real4 */
    RUN_WITH(332, wgan_gp_step_update_discriminator_conv2_bias_2, (3u),
        sums_for_grad_discriminator_conv2_bias_next_via_real4, grad_discriminator_conv2_bias_next_via_fake4,
        adam_discriminator_conv2_bias_m_kept_3, adam_discriminator_conv2_bias_v_kept_3, discriminator_conv2_bias_next_3,
        discriminator_conv2_bias_next_4, adam_discriminator_conv2_bias_m_kept_4, adam_discriminator_conv2_bias_v_kept_4,
        TRACE(grad4_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(333, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real4,
        transformed_grad_discriminator_conv2_real4);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_real4 */
    BARRIER;
    RUN(334, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(335, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real4,
        transformed_grad_discriminator_conv2_real4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real4 */
    RUN(336, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real4,
        grad_discriminator_leakyReLU1_real4);
    /* transformed_discriminator_leakyReLU1_real4 takes the place of products_of_grad_discriminator_leakyReLU1_real4 */
    BARRIER;
    RUN(337, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real4,
        transformed_discriminator_leakyReLU1_real4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real4 */
    RUN(338, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real4, transformed_discriminator_leakyReLU1_real4,
        transformed_grad_discriminator_conv2_real4);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real4 */
    RUN(339, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real4,
        grad_discriminator_conv2_kernel_next_via_real4);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real4 */
    RUN_WITH(340, wgan_gp_step_update_discriminator_conv2_kernel, (3u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real4, adam_discriminator_conv2_kernel_m_kept_3,
        adam_discriminator_conv2_kernel_v_kept_3, discriminator_conv2_kernel_next, discriminator_conv2_kernel_next_3,
        adam_discriminator_conv2_kernel_m_kept_4, adam_discriminator_conv2_kernel_v_kept_4,
        TRACE(grad4_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(341, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real4,
        discriminator_leakyReLU1_real4, grad_discriminator_conv1_real4,
        sums_for_grad_discriminator_conv1_bias_next_via_real4);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real4 */
    RUN_WITH(342, wgan_gp_step_update_discriminator_conv1_bias_2, (3u),
        sums_for_grad_discriminator_conv1_bias_next_via_real4, grad_discriminator_conv1_bias_next_via_fake4,
        adam_discriminator_conv1_bias_m_kept_3, adam_discriminator_conv1_bias_v_kept_3, discriminator_conv1_bias_next_3,
        discriminator_conv1_bias_next_4, adam_discriminator_conv1_bias_m_kept_4, adam_discriminator_conv1_bias_v_kept_4,
        TRACE(grad4_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    /* adam_discriminator_conv1_kernel takes the place of sums_for_grad_discriminator_conv1_bias_next_via_real4 */
    BARRIER;
    RUN(343, wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2, grad_grad_penalty_4,
        grad_discriminator_conv1_discriminator4_look, generator_tanh1_fake4, grad_discriminator_conv1_fake4,
        INPUT(real4), grad_discriminator_conv1_real4, adam_discriminator_conv1_kernel_m_next_2,
        adam_discriminator_conv1_kernel_v_kept_3, adam_discriminator_conv1_kernel_m_next_3,
        adam_discriminator_conv1_kernel, adam_discriminator_conv1_kernel_v_kept_4,
        TRACE(grad4_discriminator_conv1_kernel), sums_for_signal_gradient_discriminator_4);
    BARRIER; /* for adam_discriminator_conv1_kernel_m_next_3 */
    RUN_WITH(344, wgan_gp_step_update_discriminator_conv1_kernel_2, (3u), adam_discriminator_conv1_kernel_m_next_3,
        adam_discriminator_conv1_kernel, discriminator_conv1_kernel_next_3, discriminator_conv1_kernel_next_4);

    /* Part 5: the generator's images. */
    RUN(345, wgan_gp_step_generator_dense1, generator_dense1_fake5, noise5, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_fake5_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake5_mean_sum */
    RUN(346, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake5_mean_sum,
        generator_batchNorm1_fake5_mean);
    BARRIER; /* for generator_batchNorm1_fake5_mean */
    RUN(347, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake5,
        generator_batchNorm1_fake5_mean, sums_for_generator_batchNorm1_fake5_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake5_variance_sum */
    RUN(348, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake5_variance_sum,
        generator_batchNorm1_fake5_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake5_inverse_deviation */
    RUN(349, wgan_gp_shared_generator_relu1, generator_dense1_fake5, generator_batchNorm1_fake5_mean,
        generator_batchNorm1_fake5_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake5);
    BARRIER; /* for generator_relu1_fake5 */
    RUN(350, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake5, transformed_generator_reshape1_fake5);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake5 */
    RUN(351, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(352, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake5,
        transformed_generator_reshape1_fake5, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake5 */
    RUN(353, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake5,
        generator_convTranspose1_fake5);
    BARRIER; /* for generator_convTranspose1_fake5 */
    RUN(354, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake5,
        sums_for_generator_batchNorm2_fake5_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake5_mean_sum */
    RUN(355, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake5_mean_sum,
        generator_batchNorm2_fake5_mean);
    BARRIER; /* for generator_batchNorm2_fake5_mean */
    RUN(356, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake5,
        generator_batchNorm2_fake5_mean, sums_for_generator_batchNorm2_fake5_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake5_variance_sum */
    RUN(357, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake5_variance_sum,
        generator_batchNorm2_fake5_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake5_inverse_deviation */
    RUN(358, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake5, generator_batchNorm2_fake5_mean,
        generator_batchNorm2_fake5_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake5);
    BARRIER; /* for generator_relu2_fake5 */
    RUN(359, wgan_gp_step_penalty_2, generator_relu2_fake5, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, penalty_5, uniform_discriminator5_, INPUT(real5), generator_tanh1_fake5,
        penalty_7, TRACE(fake5), sums_for_signal_diversity_19, sums_for_signal_diversity_20);

    /* Part 5: the discriminator on real images. */
    RUN(360, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_4,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels */
    RUN(361, wgan_gp_step_discriminator_leakyReLU1, INPUT(real5), discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_4, discriminator_leakyReLU1_real5);
    BARRIER; /* for discriminator_leakyReLU1_real5 */
    RUN(362, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real5,
        transformed_discriminator_leakyReLU1_real5);
    RUN(363, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_3,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(364, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(365, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real5_product,
        transformed_discriminator_leakyReLU1_real5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real5_product */
    RUN(366, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real5_product,
        discriminator_conv2_real5_product);
    BARRIER; /* for discriminator_conv2_real5_product */
    RUN(367, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real5_product, discriminator_conv2_bias_next_4,
        discriminator_leakyReLU2_real5);
    RUN(368, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(369, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real5_product,
        discriminator_leakyReLU2_real5, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_4,
        TRACE(logits_real5), sums_for_score_real5, sums_for_signal_sign_2);

    /* Part 5: the discriminator on generated images. */
    RUN(370, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1_fake5, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_4, discriminator_leakyReLU1_fake5);
    BARRIER; /* for discriminator_leakyReLU1_fake5 */
    RUN(371, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake5,
        transformed_discriminator_leakyReLU1_fake5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake5 */
    RUN(372, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake5_product,
        transformed_discriminator_leakyReLU1_fake5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake5_product */
    RUN(373, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake5_product,
        discriminator_conv2_fake5_product);
    BARRIER; /* for discriminator_conv2_fake5_product */
    RUN(374, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake5_product, discriminator_conv2_bias_next_4,
        discriminator_leakyReLU2_fake5);
    BARRIER; /* for discriminator_leakyReLU2_fake5 */
    RUN(375, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake5_product,
        discriminator_leakyReLU2_fake5, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_4,
        TRACE(logits_fake5), sums_for_score_fake5);
    BARRIER; /* for sums_for_score_fake5 */

    /* Part 5: scores and losses. */
    RUN(376, wgan_gp_step_signal_gradient_discriminator_3, sums_for_score_real5, sums_for_score_fake5, score_real_3,
        score_fake_3, sums_for_signal_sign_2, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_3_,
        loss_discriminator_6, signal_spread_7_, signal_separation_7_, signal_gradient_discriminator_6_,
        OUTPUT(score_real), OUTPUT(score_fake), OUTPUT(signal_sign));
    BARRIER; /* discriminator_leakyReLU1_discriminator5_look takes the place of sums_for_score_real5 */

    /* Part 5: penalties. */
    RUN(377, wgan_gp_step_discriminator_leakyReLU1_2, penalty_7, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_4, discriminator_leakyReLU1_discriminator5_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator5_look */
    RUN(378, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator5_look,
        transformed_discriminator_leakyReLU1_discriminator5_look);
    RUN(379, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator5_look */
    RUN(380, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator5_look_product,
        transformed_discriminator_leakyReLU1_discriminator5_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator5_look_product */
    RUN(381, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator5_look_product,
        discriminator_conv2_discriminator5_look_product);
    BARRIER; /* for discriminator_conv2_discriminator5_look_product */
    RUN(382, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator5_look_product,
        discriminator_conv2_bias_next_4, discriminator_dense1_kernel_next_4, discriminator_leakyReLU2_fake5,
        grad_discriminator_conv2_discriminator5_look, grad_discriminator_conv2_fake5,
        sums_for_grad_discriminator_conv2_bias_next_via_fake5);
    BARRIER; /* for grad_discriminator_conv2_discriminator5_look */
    RUN(383, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    RUN(384, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_3,
        discriminator_conv2_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_4 */
    RUN(385, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(386, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator5_look */
    RUN(387, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator5_look,
        grad_discriminator_leakyReLU1_discriminator5_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator5_look */
    RUN(388, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator5_look,
        discriminator_leakyReLU1_discriminator5_look, grad_discriminator_conv1_discriminator5_look);
    /* discriminator_conv1_kernel_next_in_panels_2 takes the place of
     *   grad_discriminator_leakyReLU1_discriminator5_look */
    BARRIER;
    RUN(389, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_4,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(390, wgan_gp_step_grad_penalty, grad_penalty, grad_discriminator_conv1_discriminator5_look,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for grad_penalty */
    RUN(391, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(392, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real5_product,
        discriminator_dense1_bias_next_4, signal_spread_7_, discriminator_dense1_fake5_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(393, wgan_gp_step_output_loss_discriminator, sums_for_penalty_2, loss_discriminator_6, loss_discriminator_7,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_7_, signal_separation_7_, signal_spread_8_,
        signal_separation_8_, OUTPUT(loss_discriminator), OUTPUT(signal_spread), OUTPUT(signal_separation),
        TRACE(loss_discriminator));

    /* Part 5: the discriminator's gradients and its update. */
    RUN(394, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_4);
    BARRIER; /* for grad_grad_penalty_4 */
    RUN(395, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_4,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator5_look,
        grad_grad_discriminator_leakyReLU1_discriminator5_look);
    BARRIER; /* for grad_grad_discriminator_leakyReLU1_discriminator5_look */
    RUN(396, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   grad_grad_discriminator_leakyReLU1_discriminator5_look */
    BARRIER;
    RUN(397, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(398, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator5_look */
    RUN(399, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator5_look,
        grad_grad_discriminator_conv2_discriminator5_look);
    /* transformed_grad_discriminator_conv2_discriminator5_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator5_look */
    BARRIER;
    RUN(400, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator5_look */
    RUN(401, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    RUN(402, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator5_look,
        discriminator_conv2_discriminator5_look_product, discriminator_conv2_bias_next_4,
        grad_grad_discriminator_leakyReLU2_discriminator5_look);
    RUN(403, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake5,
        grad_discriminator_conv2_bias_next_via_fake5);
    /* transformed_grad_discriminator_conv2_fake5 takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_fake5 */
    BARRIER;
    RUN(404, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake5,
        transformed_grad_discriminator_conv2_fake5);
    RUN(405, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_grad_discriminator_conv2_fake5 */
    RUN(406, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake5,
        transformed_grad_discriminator_conv2_fake5, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake5 */
    RUN(407, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake5,
        grad_discriminator_leakyReLU1_fake5);
    RUN(408, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake5,
        transformed_discriminator_leakyReLU1_fake5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake5 */
    RUN(409, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        transformed_discriminator_leakyReLU1_fake5, transformed_grad_discriminator_conv2_fake5);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look */
    RUN(410, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        grad_discriminator_conv2_kernel_next);
    /* sums_for_grad_discriminator_conv1_bias_next_via_fake5 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look */
    BARRIER;
    RUN(411, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake5,
        discriminator_leakyReLU1_fake5, grad_discriminator_conv1_fake5,
        sums_for_grad_discriminator_conv1_bias_next_via_fake5);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake5 */
    RUN(412, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake5,
        grad_discriminator_conv1_bias_next_via_fake5);
    RUN(413, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(414, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real5, grad_discriminator_conv2_real5,
        sums_for_grad_discriminator_conv2_bias_next_via_real5);
    RUN_WITH(415, wgan_gp_step_update_discriminator_dense1_kernel_5, (4u),
        grad_grad_discriminator_leakyReLU2_discriminator5_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake5, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real5,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_4,
        adam_discriminator_dense1_kernel_v_kept_2, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_5, TRACE(grad5_discriminator_dense1_kernel),
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v,
        sums_for_signal_gradient_discriminator_7);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real5 */
    RUN_WITH(416, wgan_gp_step_update_discriminator_conv2_bias_5, (4u),
        sums_for_grad_discriminator_conv2_bias_next_via_real5, grad_discriminator_conv2_bias_next_via_fake5,
        adam_discriminator_conv2_bias_m_kept_4, adam_discriminator_conv2_bias_v_kept_4, discriminator_conv2_bias_next_4,
        discriminator_conv2_bias_next_5, TRACE(grad5_discriminator_conv2_bias), adam_discriminator_conv2_bias_m,
        adam_discriminator_conv2_bias_v, sums_for_signal_gradient_discriminator_8);
    RUN(417, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real5,
        transformed_grad_discriminator_conv2_real5);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   sums_for_grad_discriminator_conv2_bias_next_via_real5 */
    BARRIER;
    RUN(418, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(419, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real5,
        transformed_grad_discriminator_conv2_real5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real5 */
    RUN(420, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real5,
        grad_discriminator_leakyReLU1_real5);
    /* transformed_discriminator_leakyReLU1_real5 takes the place of products_of_grad_discriminator_leakyReLU1_real5 */
    BARRIER;
    RUN(421, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real5,
        transformed_discriminator_leakyReLU1_real5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real5 */
    RUN(422, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real5, transformed_discriminator_leakyReLU1_real5,
        transformed_grad_discriminator_conv2_real5);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real5 */
    RUN(423, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real5,
        grad_discriminator_conv2_kernel_next_via_real5);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real5 */
    RUN_WITH(424, wgan_gp_step_update_discriminator_conv2_kernel_4, (4u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real5, adam_discriminator_conv2_kernel_m_kept_4,
        adam_discriminator_conv2_kernel_v_kept_4, discriminator_conv2_kernel_next_3, discriminator_conv2_kernel_next_4,
        TRACE(grad5_discriminator_conv2_kernel), adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v,
        sums_for_signal_gradient_discriminator_9);
    RUN(425, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real5,
        discriminator_leakyReLU1_real5, grad_discriminator_conv1_real5,
        sums_for_grad_discriminator_conv1_bias_next_via_real5);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real5 */
    RUN_WITH(426, wgan_gp_step_update_discriminator_conv1_bias_5, (4u),
        sums_for_grad_discriminator_conv1_bias_next_via_real5, grad_discriminator_conv1_bias_next_via_fake5,
        adam_discriminator_conv1_bias_m_kept_4, adam_discriminator_conv1_bias_v_kept_4, discriminator_conv1_bias_next_4,
        discriminator_conv1_bias_next_5, TRACE(grad5_discriminator_conv1_bias), adam_discriminator_conv1_bias_m,
        adam_discriminator_conv1_bias_v, sums_for_signal_gradient_discriminator_10);
    /* adam_discriminator_conv1_kernel takes the place of sums_for_grad_discriminator_conv1_bias_next_via_real5 */
    BARRIER;
    RUN(427, wgan_gp_step_adam_discriminator_conv1_kernel_and_update_4, grad_grad_penalty_4,
        grad_discriminator_conv1_discriminator5_look, generator_tanh1_fake5, grad_discriminator_conv1_fake5,
        INPUT(real5), grad_discriminator_conv1_real5, adam_discriminator_conv1_kernel_m_next_3,
        adam_discriminator_conv1_kernel_v_kept_4, adam_discriminator_conv1_kernel_m_next_4,
        adam_discriminator_conv1_kernel, TRACE(grad5_discriminator_conv1_kernel), adam_discriminator_conv1_kernel_v,
        sums_for_signal_gradient_discriminator_11);
    BARRIER; /* for adam_discriminator_conv1_kernel_m_next_4 */
    RUN_WITH(428, wgan_gp_step_update_discriminator_conv1_kernel_2, (4u), adam_discriminator_conv1_kernel_m_next_4,
        adam_discriminator_conv1_kernel, discriminator_conv1_kernel_next_4, discriminator_conv1_kernel_next_5);

    /* Part 6: the generator's images. */
    RUN(429, wgan_gp_step_generator_dense1, generator_dense1, noise_generator, generator_dense1_kernel_in_panels,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_mean_sum */
    RUN(430, wgan_gp_step_generator_batchNorm1_mean_and_moving_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER; /* for generator_batchNorm1_mean */
    RUN(431, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_variance_sum */
    RUN(432, wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm1_variance_sum, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(433, wgan_gp_shared_generator_relu1, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta, generator_relu1);
    BARRIER; /* for generator_relu1 */
    RUN(434, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    RUN(435, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(436, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(437, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER; /* for generator_convTranspose1 */
    RUN(438, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_mean_sum */
    RUN(439, wgan_gp_step_generator_batchNorm2_mean_and_moving_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER; /* for generator_batchNorm2_mean */
    RUN(440, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1,
        generator_batchNorm2_mean, sums_for_generator_batchNorm2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_variance_sum */
    RUN(441, wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm2_variance_sum, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(442, wgan_gp_shared_generator_relu2, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(443, wgan_gp_step_generator_tanh1, generator_relu2, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, generator_tanh1, TRACE(fake_generator));

    /* Part 6: the discriminator on generated images. */
    RUN(444, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_4 */
    RUN(445, wgan_gp_step_discriminator_leakyReLU1_2, generator_tanh1, discriminator_conv1_kernel_next_in_panels_4,
        discriminator_conv1_bias_next_5, discriminator_leakyReLU1_generator);
    BARRIER; /* for discriminator_leakyReLU1_generator */
    RUN(446, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_generator,
        transformed_discriminator_leakyReLU1_generator);
    RUN(447, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_4,
        discriminator_conv2_kernel_next_in_panels_6);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_6 */
    RUN(448, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_6,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(449, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_generator_product,
        transformed_discriminator_leakyReLU1_generator, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_generator_product */
    RUN(450, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_generator_product,
        discriminator_conv2_generator_product);
    BARRIER; /* for discriminator_conv2_generator_product */
    RUN(451, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_generator_product,
        discriminator_conv2_bias_next_5, discriminator_leakyReLU2_generator);
    BARRIER; /* discriminator_dense1_kernel_next_in_panels_3 takes the place of discriminator_conv2_generator_product */
    RUN(452, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel_next_in_panels_3);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_3 */
    RUN(453, wgan_gp_step_trace_logits_generator, discriminator_leakyReLU2_generator,
        discriminator_dense1_kernel_next_in_panels_3, discriminator_dense1_bias_next_5, TRACE(logits_generator),
        sums_for_loss_generator);
    BARRIER; /* for sums_for_loss_generator */

    /* Part 6: scores and losses. */
    RUN(454, wgan_gp_step_signal_gradient_discriminator_4, sums_for_loss_generator,
        sums_for_signal_gradient_discriminator_11, sums_for_signal_gradient_discriminator_10,
        sums_for_signal_gradient_discriminator_9, sums_for_signal_gradient_discriminator_8,
        sums_for_signal_gradient_discriminator_7, signal_gradient_discriminator_7_, OUTPUT(loss_generator),
        TRACE(loss_generator));

    /* Part 6: the generator's gradients and its update. */
    RUN(455, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_4 */
    RUN(456, wgan_gp_step_grad_discriminator_conv2_generator, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_4, discriminator_leakyReLU2_generator,
        grad_discriminator_conv2_generator);
    BARRIER; /* for grad_discriminator_conv2_generator */
    RUN(457, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_generator,
        transformed_grad_discriminator_conv2_generator);
    RUN(458, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_4,
        discriminator_conv2_kernel_next_in_panels_7);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_7 */
    RUN(459, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_7,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(460, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_generator, transformed_grad_discriminator_conv2_generator,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_generator */
    RUN(461, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_generator,
        grad_discriminator_leakyReLU1_generator);
    BARRIER; /* for grad_discriminator_leakyReLU1_generator */
    RUN(462, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_generator,
        discriminator_leakyReLU1_generator, grad_discriminator_conv1_generator);
    /* discriminator_conv1_kernel_next_in_panels_5 takes the place of grad_discriminator_leakyReLU1_generator */
    BARRIER;
    RUN(463, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel_next_in_panels_5);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_5 */
    RUN(464, wgan_gp_step_grad_generator_convTranspose2, grad_discriminator_conv1_generator,
        discriminator_conv1_kernel_next_in_panels_5, generator_tanh1, grad_generator_convTranspose2,
        sums_for_grad_generator_convTranspose2_bias);
    BARRIER; /* generator_convTranspose2_kernel_in_panels_2 takes the place of grad_discriminator_conv1_generator */
    RUN(465, wgan_gp_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    RUN_WITH(466, wgan_gp_step_update_generator_convTranspose2_bias, (0u), sums_for_grad_generator_convTranspose2_bias,
        adam_generator_convTranspose2_bias_m, adam_generator_convTranspose2_bias_v, generator_convTranspose2_bias,
        TRACE(grad_generator_convTranspose2_bias), sums_for_signal_gradient_generator);
    BARRIER; /* for generator_convTranspose2_kernel_in_panels_2 */
    RUN(467, wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised, grad_generator_convTranspose2,
        generator_convTranspose2_kernel_in_panels_2, generator_relu2, generator_batchNorm2_gamma,
        generator_convTranspose1, generator_batchNorm2_mean, generator_batchNorm2_inverse_deviation,
        grad_generator_batchNorm2_centred_via_normalised, sums_for_grad_generator_batchNorm2_beta,
        sums_for_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_inverse_deviation);
    RUN(468, wgan_gp_step_grad_generator_convTranspose2_kernel, grad_generator_convTranspose2_kernel,
        grad_generator_convTranspose2, generator_relu2, TRACE(grad_generator_convTranspose2_kernel),
        sums_for_signal_gradient_generator_2);
    BARRIER; /* for sums_for_grad_generator_batchNorm2_beta */
    RUN_WITH(469, wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta,
        grad_generator_batchNorm2_centred_via_squares, grad_generator_batchNorm2_mean_sum,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta),
        sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator_4);
    BARRIER; /* for grad_generator_batchNorm2_centred_via_squares */
    RUN(470, wgan_gp_step_grad_generator_convTranspose1, grad_generator_batchNorm2_centred_via_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_centred_via_normalised,
        grad_generator_batchNorm2_mean_sum, grad_generator_convTranspose1);
    RUN(471, wgan_gp_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose1 */
    RUN(472, wgan_gp_step_transform_grad_generator_convTranspose1, grad_generator_convTranspose1,
        transformed_grad_generator_convTranspose1);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of grad_generator_convTranspose1 */
    RUN(473, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(474, wgan_gp_step_products_of_grad_generator_reshape1, products_of_grad_generator_reshape1,
        transformed_grad_generator_convTranspose1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_grad_generator_reshape1 */
    RUN(475, wgan_gp_step_grad_generator_reshape1, products_of_grad_generator_reshape1, grad_generator_reshape1);
    BARRIER; /* transformed_generator_reshape1 takes the place of products_of_grad_generator_reshape1 */
    RUN(476, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(477, wgan_gp_step_products_of_grad_generator_convTranspose1_kernel,
        products_of_grad_generator_convTranspose1_kernel, transformed_grad_generator_convTranspose1,
        transformed_generator_reshape1);
    BARRIER; /* for products_of_grad_generator_convTranspose1_kernel */
    RUN(478, wgan_gp_step_grad_generator_convTranspose1_kernel, products_of_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel);
    /* sums_for_grad_generator_batchNorm1_beta takes the place of products_of_grad_generator_convTranspose1_kernel */
    BARRIER;
    RUN(479, wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised, grad_generator_reshape1, generator_relu1,
        generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        grad_generator_batchNorm1_centred_via_normalised, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm1_beta */
    RUN_WITH(480, wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, adam_generator_batchNorm1_gamma_m,
        sums_for_grad_generator_batchNorm1_gamma, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_centred_via_squares,
        grad_generator_batchNorm1_mean_sum, sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_6);
    BARRIER; /* for grad_generator_batchNorm1_centred_via_squares */
    RUN(481, wgan_gp_step_grad_generator_dense1, grad_generator_batchNorm1_centred_via_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_centred_via_normalised, grad_generator_batchNorm1_mean_sum,
        grad_generator_dense1);
    BARRIER; /* for grad_generator_dense1 */
    RUN(482, wgan_gp_step_grad_generator_dense1_kernel, grad_generator_dense1_kernel, noise_generator,
        grad_generator_dense1, TRACE(grad_generator_dense1_kernel), sums_for_signal_gradient_generator_7);
    BARRIER; /* for grad_generator_dense1_kernel */
    RUN_WITH(483, wgan_gp_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_kernel, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(484, wgan_gp_step_update_generator_convTranspose1_kernel, (0u), adam_generator_convTranspose1_kernel_m,
        grad_generator_convTranspose1_kernel, adam_generator_convTranspose1_kernel_v, generator_convTranspose1_kernel);
    RUN_WITH(485, wgan_gp_step_update_generator_convTranspose2_kernel, (0u), adam_generator_convTranspose2_kernel_m,
        grad_generator_convTranspose2_kernel, adam_generator_convTranspose2_kernel_v, generator_convTranspose2_kernel);
    BARRIER; /* sums_for_signal_diversity_21 takes the place of grad_generator_dense1_kernel */

    /* Signals of the training's health. */
    RUN(486, wgan_gp_step_sums_for_signal_diversity, sums_for_signal_diversity_2, sums_for_signal_diversity,
        sums_for_signal_diversity_4, sums_for_signal_diversity_3, sums_for_signal_diversity_6,
        sums_for_signal_diversity_5, sums_for_signal_diversity_14, sums_for_signal_diversity_13,
        sums_for_signal_diversity_8, sums_for_signal_diversity_7, sums_for_signal_diversity_16,
        sums_for_signal_diversity_15, sums_for_signal_diversity_10, sums_for_signal_diversity_9,
        sums_for_signal_diversity_18, sums_for_signal_diversity_17, sums_for_signal_diversity_12,
        sums_for_signal_diversity_11, sums_for_signal_diversity_20, sums_for_signal_diversity_19,
        sums_for_signal_diversity_21, sums_for_signal_diversity_22, sums_for_signal_diversity_23,
        sums_for_signal_diversity_24, sums_for_signal_diversity_25, sums_for_signal_diversity_26,
        sums_for_signal_diversity_27, sums_for_signal_diversity_28, sums_for_signal_diversity_29,
        sums_for_signal_diversity_30);
    BARRIER; /* for sums_for_signal_diversity_21 */
    RUN(487, wgan_gp_step_signal_gradient_generator, sums_for_signal_diversity_21, sums_for_signal_diversity_22,
        sums_for_signal_diversity_23, sums_for_signal_diversity_24, sums_for_signal_diversity_25,
        sums_for_signal_diversity_26, sums_for_signal_diversity_27, sums_for_signal_diversity_28,
        sums_for_signal_diversity_29, sums_for_signal_diversity_30, sums_for_signal_gradient_generator_7,
        sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_6,
        sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator_4,
        sums_for_signal_gradient_generator_2, signal_gradient_generator_, signal_gradient_generator_2_,
        signal_gradient_generator_3_, signal_gradient_generator_4_, OUTPUT(signal_diversity));
    BARRIER; /* sums_for_signal_gradient_generator_8 takes the place of sums_for_signal_diversity_21 */
    RUN(488, wgan_gp_step_sums_for_signal_gradient_generator, grad_generator_convTranspose1_kernel,
        sums_for_signal_gradient_generator_8);
    BARRIER; /* for sums_for_signal_gradient_generator_8 */
    RUN(489, wgan_gp_step_output_signal_gradient_generator, sums_for_signal_gradient_generator_8,
        signal_gradient_generator_, signal_gradient_generator_2_, signal_gradient_generator_3_,
        signal_gradient_generator_4_, sums_for_signal_gradient_generator, OUTPUT(signal_gradient_generator));
    BARRIER; /* sums_for_signal_gradient_discriminator_12 takes the place of sums_for_signal_gradient_generator_8 */
    RUN(490, wgan_gp_step_sums_for_signal_gradient_discriminator, adam_discriminator_conv2_kernel,
        sums_for_signal_gradient_discriminator_12);
    BARRIER; /* for sums_for_signal_gradient_discriminator_12 */
    RUN(491, wgan_gp_step_output_signal_gradient_discriminator, sums_for_signal_gradient_discriminator_12,
        signal_gradient_discriminator_, signal_gradient_discriminator_2_, signal_gradient_discriminator_3_,
        signal_gradient_discriminator_4_, signal_gradient_discriminator_5_, signal_gradient_discriminator_6_,
        signal_gradient_discriminator_7_, OUTPUT(signal_gradient_discriminator));

    /* Only for a trace. */
    if (me->call->trace) RUN(492, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias));
    if (me->call->trace) RUN(493, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad2_discriminator_dense1_bias));
    if (me->call->trace) RUN(494, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad3_discriminator_dense1_bias));
    if (me->call->trace) RUN(495, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad4_discriminator_dense1_bias));
    if (me->call->trace) RUN(496, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad5_discriminator_dense1_bias));
    if (me->call->trace) RUN(497, wgan_gp_step_trace_grad_generator_batchNorm1,
        sums_for_grad_generator_batchNorm1_gamma, TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(498, wgan_gp_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(499, wgan_gp_step_trace_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel, TRACE(grad_generator_convTranspose1_kernel));

    /* Part 1: the discriminator's gradients and its update. */
    RUN(500, wgan_gp_step_update_adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_m);

    /* Part 5: the discriminator's gradients and its update. */
    RUN(501, wgan_gp_step_update_adam_discriminator_dense1_bias_v, adam_discriminator_dense1_bias_v);
    RUN(502, wgan_gp_step_update_discriminator_conv1_kernel_6, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel);
    RUN(503, wgan_gp_step_update_discriminator_conv1_bias_6, discriminator_conv1_bias_next_5, discriminator_conv1_bias);
    RUN(504, wgan_gp_step_update_discriminator_conv2_kernel_5, discriminator_conv2_kernel_next_4,
        discriminator_conv2_kernel);
    RUN(505, wgan_gp_step_update_discriminator_conv2_bias_6, discriminator_conv2_bias_next_5, discriminator_conv2_bias);
    RUN(506, wgan_gp_step_update_discriminator_dense1_kernel_6, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel);
    RUN(507, wgan_gp_step_update_discriminator_dense1_bias, discriminator_dense1_bias_next_5,
        discriminator_dense1_bias);
    RUN(508, wgan_gp_step_update_discriminator_conv1_kernel_6, adam_discriminator_conv1_kernel_m_next_4,
        adam_discriminator_conv1_kernel_m);
}

static void wgan_gp_step(const bespoke_call *call) {
    in_parallel(wgan_gp_step_of_thread, call);
}

/* -------------------- generate */

static void wgan_gp_generate_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1_kernel_in_panels = 3190176,           /* [49][4][100][32] */
        generator_dense1 = 3817376,                            /* [49][64][128] */
        generator_batchNorm1_inverse_deviation = 3591584,      /* [6272] */
        generator_relu1 = 3190176,                             /* [49][64][128] */
        generator_convTranspose1_kernel_in_panels = 6153264,   /* [25][2][128][32] */
        transformed_generator_reshape1 = 7637696,              /* [100][8192] */
        transformed_generator_convTranspose1_kernel = 3190176, /* [361][8192] */
        products_of_generator_convTranspose1 = 6153264,        /* [361][64][64] */
        generator_convTranspose1 = 3190176,                    /* [196][64][64] */
        generator_batchNorm2_inverse_deviation = 4797408,      /* [64] */
        generator_convTranspose2_kernel_in_panels = 4795808,   /* [25][1][64][1] */
        generator_relu2 = 3992992,                             /* [196][64][64] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[6] = {
        {1, generator_dense1, 0, 49, 64, 128},
        {2, generator_batchNorm1_inverse_deviation, 401408, 1, 1, 6272},
        {3, generator_relu1, 407680, 49, 64, 128},
        {8, generator_convTranspose1, 809088, 196, 64, 64},
        {9, generator_batchNorm2_inverse_deviation, 1611904, 1, 1, 64},
        {11, generator_relu2, 1611968, 196, 64, 64},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, wgan_gp_shared_pack_generator_dense1_kernel, generator_dense1_kernel, generator_dense1_kernel_in_panels);
    BARRIER; /* for generator_dense1_kernel_in_panels */
    RUN(1, wgan_gp_generate_generator_dense1, generator_dense1, INPUT(noise), generator_dense1_kernel_in_panels);
    BARRIER; /* generator_batchNorm1_inverse_deviation takes the place of generator_dense1_kernel_in_panels */
    RUN(2, wgan_gp_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(3, wgan_gp_shared_generator_relu1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta, generator_relu1);
    RUN(4, wgan_gp_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_relu1 */
    RUN(5, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1 */
    RUN(6, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(7, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(8, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    RUN(9, wgan_gp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    RUN(10, wgan_gp_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_convTranspose1 */
    RUN(11, wgan_gp_shared_generator_relu2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(12, wgan_gp_generate_output_image, generator_relu2, generator_convTranspose2_kernel_in_panels,
        generator_convTranspose2_bias, OUTPUT(image));
}

static void wgan_gp_generate(const bespoke_call *call) {
    in_parallel(wgan_gp_generate_of_thread, call);
}

/* -------------------- generate_one */

static void wgan_gp_generate_one_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1 = 3190176,                       /* [49][1][128] */
        generator_batchNorm1_inverse_deviation = 3196448, /* [6272] */
        generator_relu1 = 3208992,                        /* [49][1][128] */
        generator_reshape1_shifted = 3190176,             /* [3][7][7][128] */
        generator_convTranspose1 = 3208992,               /* [196][1][64] */
        generator_batchNorm2_inverse_deviation = 3190176, /* [64] */
        generator_relu2 = 3227808,                        /* [196][1][64] */
        generator_relu2_shifted = 3190176,                /* [3][14][14][64] */
        generator_convTranspose2_product = 3227808,       /* [784][1][1] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [1][100] */
        output_image = 0, /* [1][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[7] = {
        {0, generator_dense1, 0, 49, 1, 128},
        {1, generator_batchNorm1_inverse_deviation, 6272, 1, 1, 6272},
        {2, generator_relu1, 12544, 49, 1, 128},
        {4, generator_convTranspose1, 18816, 196, 1, 64},
        {5, generator_batchNorm2_inverse_deviation, 31360, 1, 1, 64},
        {6, generator_relu2, 31424, 196, 1, 64},
        {8, generator_convTranspose2_product, 43968, 784, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, wgan_gp_generate_one_generator_dense1, generator_dense1, INPUT(noise), generator_dense1_kernel);
    RUN(1, wgan_gp_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(2, wgan_gp_generate_one_generator_relu1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta, generator_relu1);
    BARRIER; /* for generator_relu1 */
    RUN(3, wgan_gp_generate_one_shift_generator_reshape1, generator_relu1, generator_reshape1_shifted);
    BARRIER; /* for generator_reshape1_shifted */
    RUN(4, wgan_gp_generate_one_generator_convTranspose1, generator_convTranspose1, generator_reshape1_shifted,
        generator_convTranspose1_kernel);
    BARRIER; /* generator_batchNorm2_inverse_deviation takes the place of generator_reshape1_shifted */
    RUN(5, wgan_gp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(6, wgan_gp_generate_one_generator_relu2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(7, wgan_gp_generate_one_shift_generator_relu2, generator_relu2, generator_relu2_shifted);
    BARRIER; /* for generator_relu2_shifted */
    RUN(8, wgan_gp_generate_one_generator_convTranspose2_product, generator_convTranspose2_product,
        generator_relu2_shifted, generator_convTranspose2_kernel);
    BARRIER; /* for generator_convTranspose2_product */
    RUN(9, wgan_gp_generate_one_output_image, generator_convTranspose2_product, generator_convTranspose2_bias,
        OUTPUT(image));
}

static void wgan_gp_generate_one(const bespoke_call *call) {
    in_parallel(wgan_gp_generate_one_of_thread, call);
}

/* -------------------- Tables */

static const bespoke_setting wgan_gp_settings[10] = {
    {"loss", "Wasserstein(clip: none)"},
    {"optimiser/generator", "adam(0.0001, beta1: 0.0, beta2: 0.9, epsilon: 1e-07)"},
    {"optimiser/discriminator", "adam(0.0001, beta1: 0.0, beta2: 0.9, epsilon: 1e-07)"},
    {"penalties", "GradientPenalty(weight: 10.0)"},
    {"order", "alternating(5)"},
    {"batch", "64"},
    {"averaging", "none"},
    {"instance noise", "none"},
    {"generator", "854eafd8f8f3aef2"},
    {"discriminator", "13f0b101335d25de"},
};

static const bespoke_tensor wgan_gp_states[46] = {
    {"generator/dense1/kernel", 0, 0, 2, {100, 6272, 1, 1}, 627200, generator_dense1_kernel},
    {"generator/batchNorm1/gamma", 0, 0, 1, {6272, 1, 1, 1}, 6272, generator_batchNorm1_gamma},
    {"generator/batchNorm1/beta", 0, 0, 1, {6272, 1, 1, 1}, 6272, generator_batchNorm1_beta},
    {"generator/convTranspose1/kernel", 0, 0, 4, {5, 5, 64, 128}, 204800, generator_convTranspose1_kernel},
    {"generator/batchNorm2/gamma", 0, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm2_gamma},
    {"generator/batchNorm2/beta", 0, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm2_beta},
    {"generator/convTranspose2/kernel", 0, 0, 4, {5, 5, 1, 64}, 1600, generator_convTranspose2_kernel},
    {"generator/convTranspose2/bias", 0, 0, 1, {1, 1, 1, 1}, 1, generator_convTranspose2_bias},
    {"generator/batchNorm1/moving_mean", 1, 0, 1, {6272, 1, 1, 1}, 6272, generator_batchNorm1_moving_mean},
    {"generator/batchNorm1/moving_variance", 1, 0, 1, {6272, 1, 1, 1}, 6272, generator_batchNorm1_moving_variance},
    {"generator/batchNorm2/moving_mean", 1, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm2_moving_mean},
    {"generator/batchNorm2/moving_variance", 1, 0, 1, {64, 1, 1, 1}, 64, generator_batchNorm2_moving_variance},
    {"discriminator/conv1/kernel", 0, 0, 4, {5, 5, 1, 64}, 1600, discriminator_conv1_kernel},
    {"discriminator/conv1/bias", 0, 0, 1, {64, 1, 1, 1}, 64, discriminator_conv1_bias},
    {"discriminator/conv2/kernel", 0, 0, 4, {5, 5, 64, 128}, 204800, discriminator_conv2_kernel},
    {"discriminator/conv2/bias", 0, 0, 1, {128, 1, 1, 1}, 128, discriminator_conv2_bias},
    {"discriminator/dense1/kernel", 0, 0, 2, {6272, 1, 1, 1}, 6272, discriminator_dense1_kernel},
    {"discriminator/dense1/bias", 0, 0, 1, {1, 1, 1, 1}, 1, discriminator_dense1_bias},
    {"adam/generator/dense1/kernel/m", 2, 0, 2, {100, 6272, 1, 1}, 627200, adam_generator_dense1_kernel_m},
    {"adam/generator/dense1/kernel/v", 2, 0, 2, {100, 6272, 1, 1}, 627200, adam_generator_dense1_kernel_v},
    {"adam/generator/batchNorm1/gamma/m", 2, 0, 1, {6272, 1, 1, 1}, 6272, adam_generator_batchNorm1_gamma_m},
    {"adam/generator/batchNorm1/gamma/v", 2, 0, 1, {6272, 1, 1, 1}, 6272, adam_generator_batchNorm1_gamma_v},
    {"adam/generator/batchNorm1/beta/m", 2, 0, 1, {6272, 1, 1, 1}, 6272, adam_generator_batchNorm1_beta_m},
    {"adam/generator/batchNorm1/beta/v", 2, 0, 1, {6272, 1, 1, 1}, 6272, adam_generator_batchNorm1_beta_v},
    {"adam/generator/convTranspose1/kernel/m", 2, 0,
     4, {5, 5, 64, 128}, 204800, adam_generator_convTranspose1_kernel_m},
    {"adam/generator/convTranspose1/kernel/v", 2, 0,
     4, {5, 5, 64, 128}, 204800, adam_generator_convTranspose1_kernel_v},
    {"adam/generator/batchNorm2/gamma/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm2_gamma_m},
    {"adam/generator/batchNorm2/gamma/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm2_gamma_v},
    {"adam/generator/batchNorm2/beta/m", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm2_beta_m},
    {"adam/generator/batchNorm2/beta/v", 2, 0, 1, {64, 1, 1, 1}, 64, adam_generator_batchNorm2_beta_v},
    {"adam/generator/convTranspose2/kernel/m", 2, 0,
     4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose2_kernel_m},
    {"adam/generator/convTranspose2/kernel/v", 2, 0,
     4, {5, 5, 1, 64}, 1600, adam_generator_convTranspose2_kernel_v},
    {"adam/generator/convTranspose2/bias/m", 2, 0, 1, {1, 1, 1, 1}, 1, adam_generator_convTranspose2_bias_m},
    {"adam/generator/convTranspose2/bias/v", 2, 0, 1, {1, 1, 1, 1}, 1, adam_generator_convTranspose2_bias_v},
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

static const bespoke_kernel wgan_gp_initialise_kernels[1] = {
    {"wgan_gp_initialise_states", "", 0.0, 0.0, 12760344.0},
};

static const bespoke_tensor wgan_gp_step_inputs[5] = {
    {"real", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
    {"real2", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
    {"real3", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
    {"real4", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
    {"real5", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor wgan_gp_step_outputs[10] = {
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
};

static const bespoke_tensor wgan_gp_step_traced[68] = {
    {"noise", 3, 0, 2, {64, 100, 1, 1}, 6400, 0},
    {"fake", 3, 0, 4, {64, 28, 28, 1}, 50176, 6400},
    {"logits/real", 3, 0, 2, {64, 1, 1, 1}, 64, 56576},
    {"logits/fake", 3, 0, 2, {64, 1, 1, 1}, 64, 56640},
    {"grad/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 56704},
    {"grad/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 58304},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 58368},
    {"grad/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 263168},
    {"grad/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 263296},
    {"grad/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 269568},
    {"noise2", 3, 0, 2, {64, 100, 1, 1}, 6400, 269584},
    {"fake2", 3, 0, 4, {64, 28, 28, 1}, 50176, 275984},
    {"logits/real2", 3, 0, 2, {64, 1, 1, 1}, 64, 326160},
    {"logits/fake2", 3, 0, 2, {64, 1, 1, 1}, 64, 326224},
    {"grad2/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 326288},
    {"grad2/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 327888},
    {"grad2/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 327952},
    {"grad2/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 532752},
    {"grad2/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 532880},
    {"grad2/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 539152},
    {"noise3", 3, 0, 2, {64, 100, 1, 1}, 6400, 539168},
    {"fake3", 3, 0, 4, {64, 28, 28, 1}, 50176, 545568},
    {"logits/real3", 3, 0, 2, {64, 1, 1, 1}, 64, 595744},
    {"logits/fake3", 3, 0, 2, {64, 1, 1, 1}, 64, 595808},
    {"grad3/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 595872},
    {"grad3/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 597472},
    {"grad3/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 597536},
    {"grad3/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 802336},
    {"grad3/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 802464},
    {"grad3/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 808736},
    {"noise4", 3, 0, 2, {64, 100, 1, 1}, 6400, 808752},
    {"fake4", 3, 0, 4, {64, 28, 28, 1}, 50176, 815152},
    {"logits/real4", 3, 0, 2, {64, 1, 1, 1}, 64, 865328},
    {"logits/fake4", 3, 0, 2, {64, 1, 1, 1}, 64, 865392},
    {"grad4/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 865456},
    {"grad4/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 867056},
    {"grad4/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 867120},
    {"grad4/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 1071920},
    {"grad4/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 1072048},
    {"grad4/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 1078320},
    {"noise5", 3, 0, 2, {64, 100, 1, 1}, 6400, 1078336},
    {"fake5", 3, 0, 4, {64, 28, 28, 1}, 50176, 1084736},
    {"logits/real5", 3, 0, 2, {64, 1, 1, 1}, 64, 1134912},
    {"logits/fake5", 3, 0, 2, {64, 1, 1, 1}, 64, 1134976},
    {"grad5/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 1135040},
    {"grad5/discriminator/conv1/bias", 3, 0, 1, {64, 1, 1, 1}, 64, 1136640},
    {"grad5/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 1136704},
    {"grad5/discriminator/conv2/bias", 3, 0, 1, {128, 1, 1, 1}, 128, 1341504},
    {"grad5/discriminator/dense1/kernel", 3, 0, 2, {6272, 1, 1, 1}, 6272, 1341632},
    {"grad5/discriminator/dense1/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 1347904},
    {"noise-generator", 3, 0, 2, {64, 100, 1, 1}, 6400, 1347920},
    {"fake-generator", 3, 0, 4, {64, 28, 28, 1}, 50176, 1354320},
    {"logits/generator", 3, 0, 2, {64, 1, 1, 1}, 64, 1404496},
    {"grad/generator/dense1/kernel", 3, 0, 2, {100, 6272, 1, 1}, 627200, 1404560},
    {"grad/generator/batchNorm1/gamma", 3, 0, 1, {6272, 1, 1, 1}, 6272, 2031760},
    {"grad/generator/batchNorm1/beta", 3, 0, 1, {6272, 1, 1, 1}, 6272, 2038032},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 2044304},
    {"grad/generator/batchNorm2/gamma", 3, 0, 1, {64, 1, 1, 1}, 64, 2249104},
    {"grad/generator/batchNorm2/beta", 3, 0, 1, {64, 1, 1, 1}, 64, 2249168},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 2249232},
    {"grad/generator/convTranspose2/bias", 3, 0, 1, {1, 1, 1, 1}, 1, 2250832},
    {"uniform/discriminator", 3, 0, 1, {64, 1, 1, 1}, 64, 2250848},
    {"uniform/discriminator2", 3, 0, 1, {64, 1, 1, 1}, 64, 2250912},
    {"uniform/discriminator3", 3, 0, 1, {64, 1, 1, 1}, 64, 2250976},
    {"uniform/discriminator4", 3, 0, 1, {64, 1, 1, 1}, 64, 2251040},
    {"uniform/discriminator5", 3, 0, 1, {64, 1, 1, 1}, 64, 2251104},
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 2251168},
    {"loss/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 2251184},
};

static const bespoke_tensor wgan_gp_step_kept[366] = {
    {"noise", 3, 0, 2, {64, 100, 1, 1}, 6400, 0},
    {"noise2", 3, 0, 2, {64, 100, 1, 1}, 6400, 6400},
    {"noise3", 3, 0, 2, {64, 100, 1, 1}, 6400, 12800},
    {"noise4", 3, 0, 2, {64, 100, 1, 1}, 6400, 19200},
    {"noise5", 3, 0, 2, {64, 100, 1, 1}, 6400, 25600},
    {"noise-generator", 3, 0, 2, {64, 100, 1, 1}, 6400, 32000},
    {"generator/dense1/fake", 3, 0, 2, {64, 6272, 1, 1}, 401408, 38400},
    {"generator/batchNorm1/fake/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 439808},
    {"generator/batchNorm1/fake/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 446080},
    {"generator/relu1/fake", 3, 0, 2, {64, 6272, 1, 1}, 401408, 452352},
    {"generator/convTranspose1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 853760},
    {"generator/batchNorm2/fake/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 1656576},
    {"generator/batchNorm2/fake/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 1656640},
    {"generator/relu2/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 1656704},
    {"generator/tanh1/fake", 3, 0, 4, {64, 28, 28, 1}, 50176, 2459520},
    {"discriminator/leakyReLU1/real", 3, 0, 4, {64, 14, 14, 64}, 802816, 2509696},
    {"discriminator/conv2/real/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 3312512},
    {"discriminator/leakyReLU2/real", 3, 0, 4, {64, 7, 7, 128}, 401408, 3713920},
    {"discriminator/dense1/real/product", 3, 0, 2, {64, 1, 1, 1}, 64, 4115328},
    {"uniform/discriminator", 3, 0, 1, {64, 1, 1, 1}, 64, 4115392},
    {"penalty", 3, 0, 1, {64, 1, 1, 1}, 64, 4115456},
    {"grad/discriminator/dense1/discriminator-look", 3, 0, 2, {64, 1, 1, 1}, 64, 4115520},
    {"grad/discriminator/dense1/real", 3, 0, 2, {64, 1, 1, 1}, 64, 4115584},
    {"grad/discriminator/dense1/fake", 3, 0, 2, {64, 1, 1, 1}, 64, 4115648},
    {"uniform/discriminator2", 3, 0, 1, {64, 1, 1, 1}, 64, 4115712},
    {"penalty#2", 3, 0, 1, {64, 1, 1, 1}, 64, 4115776},
    {"uniform/discriminator3", 3, 0, 1, {64, 1, 1, 1}, 64, 4115840},
    {"penalty#3", 3, 0, 1, {64, 1, 1, 1}, 64, 4115904},
    {"uniform/discriminator4", 3, 0, 1, {64, 1, 1, 1}, 64, 4115968},
    {"penalty#4", 3, 0, 1, {64, 1, 1, 1}, 64, 4116032},
    {"uniform/discriminator5", 3, 0, 1, {64, 1, 1, 1}, 64, 4116096},
    {"penalty#5", 3, 0, 1, {64, 1, 1, 1}, 64, 4116160},
    {"discriminator/leakyReLU1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 4116224},
    {"discriminator/conv2/fake/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 4919040},
    {"discriminator/leakyReLU2/fake", 3, 0, 4, {64, 7, 7, 128}, 401408, 5320448},
    {"discriminator/dense1/fake/product", 3, 0, 2, {64, 1, 1, 1}, 64, 5721856},
    {"loss/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 5721920},
    {"signal/spread", 3, 0, 0, {1, 1, 1, 1}, 1, 5721936},
    {"signal/separation", 3, 0, 0, {1, 1, 1, 1}, 1, 5721952},
    {"penalty#6", 3, 0, 4, {64, 28, 28, 1}, 50176, 5721968},
    {"discriminator/leakyReLU1/discriminator-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 5772144},
    {"discriminator/conv2/discriminator-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 6574960},
    {"grad/discriminator/conv2/discriminator-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 6976368},
    {"grad/discriminator/conv2/fake", 3, 0, 4, {64, 7, 7, 128}, 401408, 7377776},
    {"grad/discriminator/leakyReLU1/discriminator-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 7779184},
    {"grad/discriminator/conv1/discriminator-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 8582000},
    {"grad/penalty", 3, 0, 4, {64, 28, 28, 1}, 50176, 9384816},
    {"grad/grad/penalty", 3, 0, 1, {64, 1, 1, 1}, 64, 9434992},
    {"loss/discriminator1", 3, 0, 0, {1, 1, 1, 1}, 1, 9435056},
    {"signal/spread#2", 3, 0, 0, {1, 1, 1, 1}, 1, 9435072},
    {"signal/separation#2", 3, 0, 0, {1, 1, 1, 1}, 1, 9435088},
    {"grad/grad/penalty#2", 3, 0, 4, {64, 28, 28, 1}, 50176, 9435104},
    {"grad/grad/discriminator/leakyReLU1/discriminator-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 9485280},
    {"grad/grad/discriminator/conv2/discriminator-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 10288096},
    {"grad/grad/discriminator/leakyReLU2/discriminator-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 10689504},
    {"grad/discriminator/conv2/bias via fake", 3, 0, 1, {128, 1, 1, 1}, 128, 11090912},
    {"grad/discriminator/leakyReLU1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 11091040},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 11893856},
    {"grad/discriminator/conv1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 12098656},
    {"grad/discriminator/conv1/bias via fake", 3, 0, 1, {64, 1, 1, 1}, 64, 12901472},
    {"grad/discriminator/conv2/real", 3, 0, 4, {64, 7, 7, 128}, 401408, 12901536},
    {"discriminator/dense1/kernel/next", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13302944},
    {"adam/discriminator/dense1/kernel/m/kept", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13309216},
    {"adam/discriminator/dense1/kernel/v/kept", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13315488},
    {"discriminator/conv2/bias/next", 3, 0, 1, {128, 1, 1, 1}, 128, 13321760},
    {"adam/discriminator/conv2/bias/m/kept", 3, 0, 1, {128, 1, 1, 1}, 128, 13321888},
    {"adam/discriminator/conv2/bias/v/kept", 3, 0, 1, {128, 1, 1, 1}, 128, 13322016},
    {"grad/discriminator/leakyReLU1/real", 3, 0, 4, {64, 14, 14, 64}, 802816, 13322144},
    {"grad/discriminator/conv2/kernel via real", 3, 0, 4, {5, 5, 64, 128}, 204800, 14124960},
    {"adam/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 14329760},
    {"discriminator/conv2/kernel/next", 3, 0, 4, {5, 5, 64, 128}, 204800, 14534560},
    {"adam/discriminator/conv2/kernel/m/kept", 3, 0, 4, {5, 5, 64, 128}, 204800, 14739360},
    {"adam/discriminator/conv2/kernel/v/kept", 3, 0, 4, {5, 5, 64, 128}, 204800, 14944160},
    {"grad/discriminator/conv1/real", 3, 0, 4, {64, 14, 14, 64}, 802816, 15148960},
    {"discriminator/conv1/bias/next", 3, 0, 1, {64, 1, 1, 1}, 64, 15951776},
    {"adam/discriminator/conv1/bias/m/kept", 3, 0, 1, {64, 1, 1, 1}, 64, 15951840},
    {"adam/discriminator/conv1/bias/v/kept", 3, 0, 1, {64, 1, 1, 1}, 64, 15951904},
    {"grad/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 15951968},
    {"discriminator/conv1/kernel/next", 3, 0, 4, {5, 5, 1, 64}, 1600, 15953568},
    {"adam/discriminator/conv1/kernel/m/kept", 3, 0, 4, {5, 5, 1, 64}, 1600, 15955168},
    {"adam/discriminator/conv1/kernel/v/kept", 3, 0, 4, {5, 5, 1, 64}, 1600, 15956768},
    {"discriminator/dense1/bias/next", 3, 0, 1, {1, 1, 1, 1}, 1, 15958368},
    {"discriminator/dense1/bias/next#2", 3, 0, 1, {1, 1, 1, 1}, 1, 15958384},
    {"discriminator/dense1/bias/next#3", 3, 0, 1, {1, 1, 1, 1}, 1, 15958400},
    {"discriminator/dense1/bias/next#4", 3, 0, 1, {1, 1, 1, 1}, 1, 15958416},
    {"discriminator/dense1/bias/next#5", 3, 0, 1, {1, 1, 1, 1}, 1, 15958432},
    {"generator/dense1/fake2", 3, 0, 2, {64, 6272, 1, 1}, 401408, 15958448},
    {"generator/batchNorm1/fake2/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 16359856},
    {"generator/batchNorm1/fake2/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 16366128},
    {"generator/relu1/fake2", 3, 0, 2, {64, 6272, 1, 1}, 401408, 16372400},
    {"generator/convTranspose1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 16773808},
    {"generator/batchNorm2/fake2/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 17576624},
    {"generator/batchNorm2/fake2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 17576688},
    {"generator/relu2/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 17576752},
    {"generator/tanh1/fake2", 3, 0, 4, {64, 28, 28, 1}, 50176, 18379568},
    {"penalty#7", 3, 0, 4, {64, 28, 28, 1}, 50176, 18429744},
    {"discriminator/leakyReLU1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 18479920},
    {"discriminator/conv2/real2/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 19282736},
    {"discriminator/leakyReLU2/real2", 3, 0, 4, {64, 7, 7, 128}, 401408, 19684144},
    {"discriminator/dense1/real2/product", 3, 0, 2, {64, 1, 1, 1}, 64, 20085552},
    {"discriminator/leakyReLU1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 20085616},
    {"discriminator/conv2/fake2/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 20888432},
    {"discriminator/leakyReLU2/fake2", 3, 0, 4, {64, 7, 7, 128}, 401408, 21289840},
    {"discriminator/dense1/fake2/product", 3, 0, 2, {64, 1, 1, 1}, 64, 21691248},
    {"loss/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 21691312},
    {"score/real", 3, 0, 0, {1, 1, 1, 1}, 1, 21691328},
    {"score/fake", 3, 0, 0, {1, 1, 1, 1}, 1, 21691344},
    {"signal/spread#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21691360},
    {"signal/separation#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21691376},
    {"signal/gradient/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 21691392},
    {"signal/gradient/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 21691408},
    {"signal/gradient/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21691424},
    {"signal/sign", 3, 0, 0, {1, 1, 1, 1}, 1, 21691440},
    {"discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 21691456},
    {"discriminator/conv2/discriminator2-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 22494272},
    {"grad/discriminator/conv2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 22895680},
    {"grad/discriminator/conv2/fake2", 3, 0, 4, {64, 7, 7, 128}, 401408, 23297088},
    {"grad/discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 23698496},
    {"grad/discriminator/conv1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 24501312},
    {"grad/penalty#2", 3, 0, 4, {64, 28, 28, 1}, 50176, 25304128},
    {"grad/grad/penalty#3", 3, 0, 1, {64, 1, 1, 1}, 64, 25354304},
    {"loss/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 25354368},
    {"signal/spread#4", 3, 0, 0, {1, 1, 1, 1}, 1, 25354384},
    {"signal/separation#4", 3, 0, 0, {1, 1, 1, 1}, 1, 25354400},
    {"grad/grad/penalty#4", 3, 0, 4, {64, 28, 28, 1}, 50176, 25354416},
    {"grad/grad/discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 25404592},
    {"grad/grad/discriminator/conv2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 26207408},
    {"grad/grad/discriminator/leakyReLU2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 26608816},
    {"grad/discriminator/conv2/bias/next via fake2", 3, 0, 1, {128, 1, 1, 1}, 128, 27010224},
    {"grad/discriminator/leakyReLU1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 27010352},
    {"grad/discriminator/conv2/kernel/next", 3, 0, 4, {5, 5, 64, 128}, 204800, 27813168},
    {"grad/discriminator/conv1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 28017968},
    {"grad/discriminator/conv1/bias/next via fake2", 3, 0, 1, {64, 1, 1, 1}, 64, 28820784},
    {"grad/discriminator/conv2/real2", 3, 0, 4, {64, 7, 7, 128}, 401408, 28820848},
    {"discriminator/dense1/kernel/next#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29222256},
    {"adam/discriminator/dense1/kernel/m/kept#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29228528},
    {"adam/discriminator/dense1/kernel/v/kept#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29234800},
    {"discriminator/conv2/bias/next#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29241072},
    {"adam/discriminator/conv2/bias/m/kept#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29241200},
    {"adam/discriminator/conv2/bias/v/kept#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29241328},
    {"grad/discriminator/leakyReLU1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 29241456},
    {"grad/discriminator/conv2/kernel/next via real2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30044272},
    {"discriminator/conv2/kernel/next#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30249072},
    {"adam/discriminator/conv2/kernel/m/kept#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30453872},
    {"adam/discriminator/conv2/kernel/v/kept#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30658672},
    {"grad/discriminator/conv1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 30863472},
    {"discriminator/conv1/bias/next#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31666288},
    {"adam/discriminator/conv1/bias/m/kept#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31666352},
    {"adam/discriminator/conv1/bias/v/kept#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31666416},
    {"adam/discriminator/conv1/kernel/m/next", 3, 0, 4, {5, 5, 1, 64}, 1600, 31666480},
    {"adam/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 31668080},
    {"adam/discriminator/conv1/kernel/v/kept#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 31669680},
    {"discriminator/conv1/kernel/next#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 31671280},
    {"generator/dense1/fake3", 3, 0, 2, {64, 6272, 1, 1}, 401408, 31672880},
    {"generator/batchNorm1/fake3/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 32074288},
    {"generator/batchNorm1/fake3/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 32080560},
    {"generator/relu1/fake3", 3, 0, 2, {64, 6272, 1, 1}, 401408, 32086832},
    {"generator/convTranspose1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 32488240},
    {"generator/batchNorm2/fake3/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 33291056},
    {"generator/batchNorm2/fake3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 33291120},
    {"generator/relu2/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 33291184},
    {"generator/tanh1/fake3", 3, 0, 4, {64, 28, 28, 1}, 50176, 34094000},
    {"penalty#8", 3, 0, 4, {64, 28, 28, 1}, 50176, 34144176},
    {"discriminator/leakyReLU1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 34194352},
    {"discriminator/conv2/real3/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 34997168},
    {"discriminator/leakyReLU2/real3", 3, 0, 4, {64, 7, 7, 128}, 401408, 35398576},
    {"discriminator/dense1/real3/product", 3, 0, 2, {64, 1, 1, 1}, 64, 35799984},
    {"discriminator/leakyReLU1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 35800048},
    {"discriminator/conv2/fake3/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 36602864},
    {"discriminator/leakyReLU2/fake3", 3, 0, 4, {64, 7, 7, 128}, 401408, 37004272},
    {"discriminator/dense1/fake3/product", 3, 0, 2, {64, 1, 1, 1}, 64, 37405680},
    {"loss/discriminator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 37405744},
    {"score/real#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37405760},
    {"score/fake#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37405776},
    {"signal/spread#5", 3, 0, 0, {1, 1, 1, 1}, 1, 37405792},
    {"signal/separation#5", 3, 0, 0, {1, 1, 1, 1}, 1, 37405808},
    {"signal/gradient/discriminator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 37405824},
    {"signal/sign#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37405840},
    {"discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 37405856},
    {"discriminator/conv2/discriminator3-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 38208672},
    {"grad/discriminator/conv2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 38610080},
    {"grad/discriminator/conv2/fake3", 3, 0, 4, {64, 7, 7, 128}, 401408, 39011488},
    {"grad/discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 39412896},
    {"grad/discriminator/conv1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 40215712},
    {"grad/penalty#3", 3, 0, 4, {64, 28, 28, 1}, 50176, 41018528},
    {"grad/grad/penalty#5", 3, 0, 1, {64, 1, 1, 1}, 64, 41068704},
    {"loss/discriminator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 41068768},
    {"signal/spread#6", 3, 0, 0, {1, 1, 1, 1}, 1, 41068784},
    {"signal/separation#6", 3, 0, 0, {1, 1, 1, 1}, 1, 41068800},
    {"grad/grad/penalty#6", 3, 0, 4, {64, 28, 28, 1}, 50176, 41068816},
    {"grad/grad/discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 41118992},
    {"grad/grad/discriminator/conv2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 41921808},
    {"grad/grad/discriminator/leakyReLU2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 42323216},
    {"grad/discriminator/conv2/bias/next via fake3", 3, 0, 1, {128, 1, 1, 1}, 128, 42724624},
    {"grad/discriminator/leakyReLU1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 42724752},
    {"grad/discriminator/conv2/kernel/next#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 43527568},
    {"grad/discriminator/conv1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 43732368},
    {"grad/discriminator/conv1/bias/next via fake3", 3, 0, 1, {64, 1, 1, 1}, 64, 44535184},
    {"grad/discriminator/conv2/real3", 3, 0, 4, {64, 7, 7, 128}, 401408, 44535248},
    {"discriminator/dense1/kernel/next#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44936656},
    {"adam/discriminator/dense1/kernel/m/kept#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44942928},
    {"adam/discriminator/dense1/kernel/v/kept#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44949200},
    {"discriminator/conv2/bias/next#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44955472},
    {"adam/discriminator/conv2/bias/m/kept#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44955600},
    {"adam/discriminator/conv2/bias/v/kept#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44955728},
    {"grad/discriminator/leakyReLU1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 44955856},
    {"grad/discriminator/conv2/kernel/next via real3", 3, 0, 4, {5, 5, 64, 128}, 204800, 45758672},
    {"discriminator/conv2/kernel/next#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 45963472},
    {"adam/discriminator/conv2/kernel/m/kept#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 46168272},
    {"adam/discriminator/conv2/kernel/v/kept#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 46373072},
    {"grad/discriminator/conv1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 46577872},
    {"discriminator/conv1/bias/next#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47380688},
    {"adam/discriminator/conv1/bias/m/kept#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47380752},
    {"adam/discriminator/conv1/bias/v/kept#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47380816},
    {"adam/discriminator/conv1/kernel/m/next#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 47380880},
    {"adam/discriminator/conv1/kernel#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 47382480},
    {"adam/discriminator/conv1/kernel/v/kept#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 47384080},
    {"discriminator/conv1/kernel/next#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 47385680},
    {"generator/dense1/fake4", 3, 0, 2, {64, 6272, 1, 1}, 401408, 47387280},
    {"generator/batchNorm1/fake4/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 47788688},
    {"generator/batchNorm1/fake4/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 47794960},
    {"generator/relu1/fake4", 3, 0, 2, {64, 6272, 1, 1}, 401408, 47801232},
    {"generator/convTranspose1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 48202640},
    {"generator/batchNorm2/fake4/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 49005456},
    {"generator/batchNorm2/fake4/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 49005520},
    {"generator/relu2/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 49005584},
    {"generator/tanh1/fake4", 3, 0, 4, {64, 28, 28, 1}, 50176, 49808400},
    {"penalty#9", 3, 0, 4, {64, 28, 28, 1}, 50176, 49858576},
    {"discriminator/leakyReLU1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 49908752},
    {"discriminator/conv2/real4/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 50711568},
    {"discriminator/leakyReLU2/real4", 3, 0, 4, {64, 7, 7, 128}, 401408, 51112976},
    {"discriminator/dense1/real4/product", 3, 0, 2, {64, 1, 1, 1}, 64, 51514384},
    {"discriminator/leakyReLU1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 51514448},
    {"discriminator/conv2/fake4/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 52317264},
    {"discriminator/leakyReLU2/fake4", 3, 0, 4, {64, 7, 7, 128}, 401408, 52718672},
    {"discriminator/dense1/fake4/product", 3, 0, 2, {64, 1, 1, 1}, 64, 53120080},
    {"loss/discriminator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 53120144},
    {"score/real#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53120160},
    {"score/fake#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53120176},
    {"signal/spread#7", 3, 0, 0, {1, 1, 1, 1}, 1, 53120192},
    {"signal/separation#7", 3, 0, 0, {1, 1, 1, 1}, 1, 53120208},
    {"signal/gradient/discriminator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 53120224},
    {"signal/sign#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53120240},
    {"discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 53120256},
    {"discriminator/conv2/discriminator4-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 53923072},
    {"grad/discriminator/conv2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 54324480},
    {"grad/discriminator/conv2/fake4", 3, 0, 4, {64, 7, 7, 128}, 401408, 54725888},
    {"grad/discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 55127296},
    {"grad/discriminator/conv1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 55930112},
    {"grad/penalty#4", 3, 0, 4, {64, 28, 28, 1}, 50176, 56732928},
    {"grad/grad/penalty#7", 3, 0, 1, {64, 1, 1, 1}, 64, 56783104},
    {"loss/discriminator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 56783168},
    {"signal/spread#8", 3, 0, 0, {1, 1, 1, 1}, 1, 56783184},
    {"signal/separation#8", 3, 0, 0, {1, 1, 1, 1}, 1, 56783200},
    {"grad/grad/penalty#8", 3, 0, 4, {64, 28, 28, 1}, 50176, 56783216},
    {"grad/grad/discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 56833392},
    {"grad/grad/discriminator/conv2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 57636208},
    {"grad/grad/discriminator/leakyReLU2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 58037616},
    {"grad/discriminator/conv2/bias/next via fake4", 3, 0, 1, {128, 1, 1, 1}, 128, 58439024},
    {"grad/discriminator/leakyReLU1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 58439152},
    {"grad/discriminator/conv2/kernel/next#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 59241968},
    {"grad/discriminator/conv1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 59446768},
    {"grad/discriminator/conv1/bias/next via fake4", 3, 0, 1, {64, 1, 1, 1}, 64, 60249584},
    {"grad/discriminator/conv2/real4", 3, 0, 4, {64, 7, 7, 128}, 401408, 60249648},
    {"discriminator/dense1/kernel/next#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60651056},
    {"adam/discriminator/dense1/kernel/m/kept#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60657328},
    {"adam/discriminator/dense1/kernel/v/kept#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60663600},
    {"discriminator/conv2/bias/next#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60669872},
    {"adam/discriminator/conv2/bias/m/kept#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60670000},
    {"adam/discriminator/conv2/bias/v/kept#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60670128},
    {"grad/discriminator/leakyReLU1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 60670256},
    {"grad/discriminator/conv2/kernel/next via real4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61473072},
    {"discriminator/conv2/kernel/next#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61677872},
    {"adam/discriminator/conv2/kernel/m/kept#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61882672},
    {"adam/discriminator/conv2/kernel/v/kept#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 62087472},
    {"grad/discriminator/conv1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 62292272},
    {"discriminator/conv1/bias/next#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63095088},
    {"adam/discriminator/conv1/bias/m/kept#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63095152},
    {"adam/discriminator/conv1/bias/v/kept#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63095216},
    {"adam/discriminator/conv1/kernel/m/next#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 63095280},
    {"adam/discriminator/conv1/kernel#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 63096880},
    {"adam/discriminator/conv1/kernel/v/kept#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 63098480},
    {"discriminator/conv1/kernel/next#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 63100080},
    {"generator/dense1/fake5", 3, 0, 2, {64, 6272, 1, 1}, 401408, 63101680},
    {"generator/batchNorm1/fake5/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 63503088},
    {"generator/batchNorm1/fake5/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 63509360},
    {"generator/relu1/fake5", 3, 0, 2, {64, 6272, 1, 1}, 401408, 63515632},
    {"generator/convTranspose1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 63917040},
    {"generator/batchNorm2/fake5/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 64719856},
    {"generator/batchNorm2/fake5/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 64719920},
    {"generator/relu2/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 64719984},
    {"generator/tanh1/fake5", 3, 0, 4, {64, 28, 28, 1}, 50176, 65522800},
    {"penalty#10", 3, 0, 4, {64, 28, 28, 1}, 50176, 65572976},
    {"discriminator/leakyReLU1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 65623152},
    {"discriminator/conv2/real5/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 66425968},
    {"discriminator/leakyReLU2/real5", 3, 0, 4, {64, 7, 7, 128}, 401408, 66827376},
    {"discriminator/dense1/real5/product", 3, 0, 2, {64, 1, 1, 1}, 64, 67228784},
    {"discriminator/leakyReLU1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 67228848},
    {"discriminator/conv2/fake5/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 68031664},
    {"discriminator/leakyReLU2/fake5", 3, 0, 4, {64, 7, 7, 128}, 401408, 68433072},
    {"discriminator/dense1/fake5/product", 3, 0, 2, {64, 1, 1, 1}, 64, 68834480},
    {"loss/discriminator#8", 3, 0, 0, {1, 1, 1, 1}, 1, 68834544},
    {"signal/spread#9", 3, 0, 0, {1, 1, 1, 1}, 1, 68834560},
    {"signal/separation#9", 3, 0, 0, {1, 1, 1, 1}, 1, 68834576},
    {"signal/gradient/discriminator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 68834592},
    {"discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 68834608},
    {"discriminator/conv2/discriminator5-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 69637424},
    {"grad/discriminator/conv2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 70038832},
    {"grad/discriminator/conv2/fake5", 3, 0, 4, {64, 7, 7, 128}, 401408, 70440240},
    {"grad/discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 70841648},
    {"grad/discriminator/conv1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 71644464},
    {"grad/penalty#5", 3, 0, 4, {64, 28, 28, 1}, 50176, 72447280},
    {"grad/grad/penalty#9", 3, 0, 1, {64, 1, 1, 1}, 64, 72497456},
    {"grad/grad/penalty#10", 3, 0, 4, {64, 28, 28, 1}, 50176, 72497520},
    {"grad/grad/discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 72547696},
    {"grad/grad/discriminator/conv2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 73350512},
    {"grad/grad/discriminator/leakyReLU2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 73751920},
    {"grad/discriminator/conv2/bias/next via fake5", 3, 0, 1, {128, 1, 1, 1}, 128, 74153328},
    {"grad/discriminator/leakyReLU1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 74153456},
    {"grad/discriminator/conv2/kernel/next#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 74956272},
    {"grad/discriminator/conv1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 75161072},
    {"grad/discriminator/conv1/bias/next via fake5", 3, 0, 1, {64, 1, 1, 1}, 64, 75963888},
    {"grad/discriminator/conv2/real5", 3, 0, 4, {64, 7, 7, 128}, 401408, 75963952},
    {"discriminator/dense1/kernel/next#5", 3, 0, 2, {6272, 1, 1, 1}, 6272, 76365360},
    {"discriminator/conv2/bias/next#5", 3, 0, 1, {128, 1, 1, 1}, 128, 76371632},
    {"grad/discriminator/leakyReLU1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 76371760},
    {"grad/discriminator/conv2/kernel/next via real5", 3, 0, 4, {5, 5, 64, 128}, 204800, 77174576},
    {"discriminator/conv2/kernel/next#5", 3, 0, 4, {5, 5, 64, 128}, 204800, 77379376},
    {"grad/discriminator/conv1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 77584176},
    {"discriminator/conv1/bias/next#5", 3, 0, 1, {64, 1, 1, 1}, 64, 78386992},
    {"adam/discriminator/conv1/kernel/m/next#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 78387056},
    {"adam/discriminator/conv1/kernel#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 78388656},
    {"discriminator/conv1/kernel/next#5", 3, 0, 4, {5, 5, 1, 64}, 1600, 78390256},
    {"generator/dense1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 78391856},
    {"generator/batchNorm1/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 78793264},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 78799536},
    {"generator/relu1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 78805808},
    {"generator/convTranspose1", 3, 0, 4, {64, 14, 14, 64}, 802816, 79207216},
    {"generator/batchNorm2/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 80010032},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 80010096},
    {"generator/relu2", 3, 0, 4, {64, 14, 14, 64}, 802816, 80010160},
    {"generator/tanh1", 3, 0, 4, {64, 28, 28, 1}, 50176, 80812976},
    {"discriminator/leakyReLU1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 80863152},
    {"discriminator/conv2/generator/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 81665968},
    {"discriminator/leakyReLU2/generator", 3, 0, 4, {64, 7, 7, 128}, 401408, 82067376},
    {"signal/gradient/discriminator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 82468784},
    {"grad/discriminator/conv2/generator", 3, 0, 4, {64, 7, 7, 128}, 401408, 82468800},
    {"grad/discriminator/leakyReLU1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 82870208},
    {"grad/discriminator/conv1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 83673024},
    {"grad/generator/convTranspose2", 3, 0, 4, {64, 28, 28, 1}, 50176, 84475840},
    {"grad/generator/batchNorm2/centred via normalised", 3, 0, 4, {64, 14, 14, 64}, 802816, 84526016},
    {"grad/generator/convTranspose2/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 85328832},
    {"grad/generator/batchNorm2/centred via squares", 3, 0, 1, {64, 1, 1, 1}, 64, 85330432},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 1, {64, 1, 1, 1}, 64, 85330496},
    {"grad/generator/convTranspose1", 3, 0, 4, {64, 14, 14, 64}, 802816, 85330560},
    {"grad/generator/reshape1", 3, 0, 4, {64, 7, 7, 128}, 401408, 86133376},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 86534784},
    {"grad/generator/batchNorm1/centred via normalised", 3, 0, 2, {64, 6272, 1, 1}, 401408, 86739584},
    {"grad/generator/batchNorm1/centred via squares", 3, 0, 1, {6272, 1, 1, 1}, 6272, 87140992},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 1, {6272, 1, 1, 1}, 6272, 87147264},
    {"grad/generator/dense1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 87153536},
    {"grad/generator/dense1/kernel", 3, 0, 2, {100, 6272, 1, 1}, 627200, 87554944},
    {"signal/gradient/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 88182144},
    {"signal/gradient/generator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 88182160},
    {"signal/gradient/generator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 88182176},
    {"signal/gradient/generator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 88182192},
};

static const bespoke_kernel wgan_gp_step_kernels[509] = {
    {"wgan_gp_step_pack_generator_dense1_kernel", "BespokeZoo/WGANGP.swift:7", 0.0, 0.0, 5017600.0},
    {"wgan_gp_step_noise_generator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 153600.0},
    {"wgan_gp_step_generator_dense1_fake", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake_variance_sum", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_pack_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_generator_reshape1_fake", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1_fake", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake_mean_sum", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake_variance_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_generator_relu2_fake", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_generator_tanh1_fake", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 4421892.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_real_product", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 1634308.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake_product", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_separation", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 20.0},
    {"wgan_gp_step_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 602624.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator_look_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_discriminator_look_product", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator_look", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_penalty", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 36.0},
    {"wgan_gp_step_grad_grad_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_conv2_discriminator_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator_look_2", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look",
        "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4817408.0},
    {"wgan_gp_step_pack_grad_discriminator_dense1_discriminator_look", "BespokeZoo/WGANGP.swift:31",
     0.0, 0.0, 512.0},
    {"wgan_gp_step_pack_grad_discriminator_dense1_fake", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_grad_discriminator_conv2_bias_via_fake", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_fake", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_fake", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_2", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv1_bias_via_fake", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_grad_discriminator_conv2_real", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_pack_grad_discriminator_dense1_real", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 512.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel", "BespokeZoo/WGANGP.swift:28",
     2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_update_discriminator_conv2_bias", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_real", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_6", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_via_real", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_via_real", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_adam_discriminator_conv2_kernel_and_update", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 7372800.0},
    {"wgan_gp_step_grad_discriminator_conv1_real", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_update_discriminator_conv1_bias", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21",
     110321664.0, 110321664.0, 10242304.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 44800.0},
    {"wgan_gp_step_update_discriminator_dense1_bias_and_others", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 32.0},
    {"wgan_gp_step_generator_dense1_fake2", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake2_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake2_variance_sum", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake2_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake2", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake2", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_2", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake2", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1_fake2", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake2_mean_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake2_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake2_variance_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake2_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake2", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_2", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real2_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real2_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_dense1_real2_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake2_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake2_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake2_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_sign", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 60.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_2", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator2_look_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_discriminator2_look_product", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator2_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_3", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator2_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_penalty_2", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_4", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator2_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_conv2_discriminator2_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator2_look_2", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look",
        "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator2_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_fake2", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_5", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake2_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake2", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_2", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv2_real2", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel_2", "BespokeZoo/WGANGP.swift:28",
     2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_update_discriminator_conv2_bias_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_real2", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_6", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real2", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real2_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real2", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real2", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_conv1_real2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_update_discriminator_conv1_bias_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_and_update", "BespokeZoo/WGANGP.swift:21",
     110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake3", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake3_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake3_variance_sum", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake3_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake3", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake3", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_3", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake3", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1_fake3", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake3_mean_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake3_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake3_variance_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake3_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake3", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_3", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real3", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_7", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real3_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real3_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_3", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_dense1_real3_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake3_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake3_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake3_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_8", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator3_look_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_discriminator3_look_product", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator3_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_9", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator3_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_penalty_3", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_6", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_10", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator3_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_conv2_discriminator3_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator3_look_2", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look",
        "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator3_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_fake3", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_11", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake3_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake3", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake3", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_4", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv2_real3", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel_3", "BespokeZoo/WGANGP.swift:28",
     2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_update_discriminator_conv2_bias_3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_real3", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_12", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real3", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real3_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real3", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real3", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel_2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_conv1_real3", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_update_discriminator_conv1_bias_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_and_update_2", "BespokeZoo/WGANGP.swift:21",
     110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake4", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake4_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake4_variance_sum", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake4_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake4", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake4", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_4", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake4", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1_fake4", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake4_mean_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake4_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake4_variance_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake4_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake4", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_4", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real4", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_13", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real4_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real4_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_5", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_dense1_real4_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake4_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake4_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake4_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_14", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator4_look_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_discriminator4_look_product", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator4_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_6", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_15", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator4_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_6", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_penalty_4", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_7", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_8", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_16", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator4_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_conv2_discriminator4_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator4_look_2", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look",
        "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator4_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_fake4", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_17", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake4_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake4", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake4", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_6", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv2_real4", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel_4", "BespokeZoo/WGANGP.swift:28",
     2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_update_discriminator_conv2_bias_4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_real4", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_18", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real4", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real4_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real4", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real4", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel_3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_conv1_real4", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_update_discriminator_conv1_bias_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_and_update_3", "BespokeZoo/WGANGP.swift:21",
     110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1_fake5", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_fake5_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_fake5_variance_sum", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_fake5_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_generator_relu1_fake5", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1_fake5", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_5", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1_fake5", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1_fake5", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake5_mean_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_fake5_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_fake5_variance_sum", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_fake5_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 256.0},
    {"wgan_gp_step_generator_relu2_fake5", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_penalty_5", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3820292.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_7", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real5", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_7", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_19", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real5_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real5_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_7", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_dense1_real5_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake5_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake5_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake5_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_20", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_discriminator5_look_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_discriminator5_look_product", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_grad_discriminator_conv2_fake5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6448128.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator5_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_8", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_21", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_grad_discriminator_conv1_discriminator5_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_8", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_penalty_5", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_sums_for_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_9", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_output_loss_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_10", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 6629632.0},
    {"wgan_gp_step_transform_grad_grad_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_22", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_grad_discriminator_conv2_discriminator5_look", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_conv2_discriminator5_look", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_discriminator5_look_2", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look",
        "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU2_discriminator5_look", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4817408.0},
    {"wgan_gp_step_grad_discriminator_conv2_bias_next_via_fake5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 512.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_fake5", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_23", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake5_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_fake5", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_discriminator_conv1_fake5", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_grad_discriminator_conv1_bias_next_via_fake5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_8", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv2_real5", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel_5", "BespokeZoo/WGANGP.swift:28",
     2408448.0, 2408448.0, 4968192.0},
    {"wgan_gp_step_update_discriminator_conv2_bias_5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3584.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_real5", "BespokeZoo/WGANGP.swift:25", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_24", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_real5", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_real5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real5_2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv2_kernel_next_via_real5", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_conv2_kernel_next_via_real5", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel_4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 6553600.0},
    {"wgan_gp_step_grad_discriminator_conv1_real5", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_update_discriminator_conv1_bias_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 1792.0},
    {"wgan_gp_step_adam_discriminator_conv1_kernel_and_update_4", "BespokeZoo/WGANGP.swift:21",
     110321664.0, 110321664.0, 10267904.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 25600.0},
    {"wgan_gp_step_generator_dense1", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_generator_batchNorm1_mean_and_moving_mean", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 100352.0},
    {"wgan_gp_step_sums_for_generator_batchNorm1_variance_sum", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 1630720.0},
    {"wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance", "BespokeZoo/WGANGP.swift:8",
     0.0, 0.0, 100352.0},
    {"wgan_gp_step_generator_relu1", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_step_transform_generator_reshape1", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_6", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_mean_sum", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 3211264.0},
    {"wgan_gp_step_generator_batchNorm2_mean_and_moving_mean", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 768.0},
    {"wgan_gp_step_sums_for_generator_batchNorm2_variance_sum", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 3211520.0},
    {"wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance", "BespokeZoo/WGANGP.swift:13",
     0.0, 0.0, 768.0},
    {"wgan_gp_step_generator_relu2", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_step_generator_tanh1", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3418372.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_9", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_generator", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 36773888.0, 3418624.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_generator", "BespokeZoo/WGANGP.swift:22",
     0.0, 0.0, 9125888.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_9", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_25", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_generator_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_generator_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_generator", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_9", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_trace_logits_generator", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 1630724.0},
    {"wgan_gp_step_signal_gradient_discriminator_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 12.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_next_10", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv2_generator", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 3236608.0},
    {"wgan_gp_step_transform_grad_discriminator_conv2_generator", "BespokeZoo/WGANGP.swift:25",
     0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel_next_10", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel_next_26", "BespokeZoo/WGANGP.swift:24",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_discriminator_leakyReLU1_generator", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_discriminator_leakyReLU1_generator", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_grad_discriminator_conv1_generator", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9633792.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_10", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_grad_generator_convTranspose2", "BespokeZoo/WGANGP.swift:21", 36773888.0, 36773888.0, 3619072.0},
    {"wgan_gp_step_pack_generator_convTranspose2_kernel_2", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_update_generator_convTranspose2_bias", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 24.0},
    {"wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 36773888.0, 9841664.0},
    {"wgan_gp_step_grad_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 36773888.0, 3418368.0},
    {"wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 3840.0},
    {"wgan_gp_step_grad_generator_convTranspose1", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 9634560.0},
    {"wgan_gp_step_pack_generator_convTranspose1_kernel_2", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_grad_generator_convTranspose1", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_generator_convTranspose1_kernel_7", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_grad_generator_reshape1", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_generator_reshape1", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_transform_generator_reshape1_2", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_products_of_grad_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_grad_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised", "BespokeZoo/WGANGP.swift:9",
     0.0, 0.0, 6497792.0},
    {"wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 451584.0},
    {"wgan_gp_step_grad_generator_dense1", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 4892160.0},
    {"wgan_gp_step_grad_generator_dense1_kernel", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_step_update_generator_dense1_kernel", "BespokeZoo/WGANGP.swift:7", 0.0, 0.0, 17561600.0},
    {"wgan_gp_step_update_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 5734400.0},
    {"wgan_gp_step_update_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 44800.0},
    {"wgan_gp_step_sums_for_signal_diversity", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 62720.0},
    {"wgan_gp_step_signal_gradient_generator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 60.0},
    {"wgan_gp_step_sums_for_signal_gradient_generator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 819200.0},
    {"wgan_gp_step_output_signal_gradient_generator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 24.0},
    {"wgan_gp_step_sums_for_signal_gradient_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 819200.0},
    {"wgan_gp_step_output_signal_gradient_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 32.0},
    {"wgan_gp_step_trace_grad_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad2_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad3_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad4_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad5_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 0.0},
    {"wgan_gp_step_trace_grad_generator_batchNorm1_gamma", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 25088.0},
    {"wgan_gp_step_trace_grad_generator_batchNorm1_beta", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 25088.0},
    {"wgan_gp_step_trace_grad_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 819200.0},
    {"wgan_gp_step_update_adam_discriminator_dense1_bias_m", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_adam_discriminator_dense1_bias_v", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_6", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_update_discriminator_conv1_bias_6", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 512.0},
    {"wgan_gp_step_update_discriminator_conv2_kernel_5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_update_discriminator_conv2_bias_6", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1024.0},
    {"wgan_gp_step_update_discriminator_dense1_kernel_6", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_update_discriminator_dense1_bias", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 8.0},
    {"wgan_gp_step_update_adam_discriminator_conv1_kernel_m", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
};

static const bespoke_tensor wgan_gp_generate_inputs[1] = {
    {"noise", 3, 0, 2, {64, 100, 1, 1}, 6400, 0},
};

static const bespoke_tensor wgan_gp_generate_outputs[1] = {
    {"image", 3, 0, 4, {64, 28, 28, 1}, 50176, 0},
};

static const bespoke_tensor wgan_gp_generate_kept[6] = {
    {"generator/dense1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 401408},
    {"generator/relu1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 407680},
    {"generator/convTranspose1", 3, 0, 4, {64, 14, 14, 64}, 802816, 809088},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 1611904},
    {"generator/relu2", 3, 0, 4, {64, 14, 14, 64}, 802816, 1611968},
};

static const bespoke_kernel wgan_gp_generate_kernels[13] = {
    {"wgan_gp_generate_pack_generator_dense1_kernel", "BespokeZoo/WGANGP.swift:7", 0.0, 0.0, 5017600.0},
    {"wgan_gp_generate_generator_dense1", "BespokeZoo/WGANGP.swift:7", 80281600.0, 80281600.0, 4140032.0},
    {"wgan_gp_generate_generator_batchNorm1_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_generate_generator_relu1", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 3311616.0},
    {"wgan_gp_generate_pack_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 1638400.0},
    {"wgan_gp_generate_transform_generator_reshape1", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 4882432.0},
    {"wgan_gp_generate_transform_generator_convTranspose1_kernel", "BespokeZoo/WGANGP.swift:12",
     0.0, 0.0, 12648448.0},
    {"wgan_gp_generate_products_of_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_generate_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12", 0.0, 0.0, 9125888.0},
    {"wgan_gp_generate_generator_batchNorm2_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 512.0},
    {"wgan_gp_generate_pack_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_generate_generator_relu2", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 6423552.0},
    {"wgan_gp_generate_output_image", "BespokeZoo/WGANGP.swift:16", 36773888.0, 36773888.0, 3418372.0},
};

static const bespoke_tensor wgan_gp_generate_one_inputs[1] = {
    {"noise", 3, 0, 2, {1, 100, 1, 1}, 100, 0},
};

static const bespoke_tensor wgan_gp_generate_one_outputs[1] = {
    {"image", 3, 0, 4, {1, 28, 28, 1}, 784, 0},
};

static const bespoke_tensor wgan_gp_generate_one_kept[7] = {
    {"generator/dense1", 3, 0, 2, {1, 6272, 1, 1}, 6272, 0},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 6272},
    {"generator/relu1", 3, 0, 2, {1, 6272, 1, 1}, 6272, 12544},
    {"generator/convTranspose1", 3, 0, 4, {1, 14, 14, 64}, 12544, 18816},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 31360},
    {"generator/relu2", 3, 0, 4, {1, 14, 14, 64}, 12544, 31424},
    {"generator/convTranspose2/product", 3, 0, 4, {1, 28, 28, 1}, 784, 43968},
};

static const bespoke_kernel wgan_gp_generate_one_kernels[10] = {
    {"wgan_gp_generate_one_generator_dense1", "BespokeZoo/WGANGP.swift:7", 1254400.0, 1254400.0, 2534288.0},
    {"wgan_gp_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_generate_one_generator_relu1", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 150528.0},
    {"wgan_gp_generate_one_shift_generator_reshape1", "BespokeZoo/WGANGP.swift:10", 0.0, 0.0, 150528.0},
    {"wgan_gp_generate_one_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12",
     16777216.0, 18350080.0, 944640.0},
    {"wgan_gp_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 512.0},
    {"wgan_gp_generate_one_generator_relu2", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 101376.0},
    {"wgan_gp_generate_one_shift_generator_relu2", "BespokeZoo/WGANGP.swift:14", 0.0, 0.0, 301056.0},
    {"wgan_gp_generate_one_generator_convTranspose2_product", "BespokeZoo/WGANGP.swift:16",
     574592.0, 600320.0, 160064.0},
    {"wgan_gp_generate_one_output_image", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 6276.0},
};

static const bespoke_entry wgan_gp_entries[4] = {
    {
        .kind = BESPOKE_INITIALISE,
        .batch = 0,
        .move = 0,
        .interval = 1,
        .name = "initialise",
        .run = wgan_gp_initialise,
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
        .kernels = wgan_gp_initialise_kernels,
        .kernel_count = 1,
        .flops = 0.0,
        .nominal_flops = 0.0,
        .fingerprint = "4924582eff26f335",
    },
    {
        .kind = BESPOKE_STEP,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "step",
        .run = wgan_gp_step,
        .inputs = wgan_gp_step_inputs,
        .input_count = 5,
        .outputs = wgan_gp_step_outputs,
        .output_count = 10,
        .traced = wgan_gp_step_traced,
        .traced_count = 68,
        .trace_floats = 2251200,
        .kept = wgan_gp_step_kept,
        .kept_count = 366,
        .kept_floats = 88182208,
        .kernels = wgan_gp_step_kernels,
        .kernel_count = 509,
        .flops = 66850865152.0,
        .nominal_flops = 79665037312.0,
        .fingerprint = "e9e7d02e3f2abec7",
    },
    {
        .kind = BESPOKE_GENERATE,
        .batch = 64,
        .move = 0,
        .interval = 1,
        .name = "generate",
        .run = wgan_gp_generate,
        .inputs = wgan_gp_generate_inputs,
        .input_count = 1,
        .outputs = wgan_gp_generate_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_generate_kept,
        .kept_count = 6,
        .kept_floats = 2414784,
        .kernels = wgan_gp_generate_kernels,
        .kernel_count = 13,
        .flops = 1190797312.0,
        .nominal_flops = 1404928000.0,
        .fingerprint = "745a51c564fdf86c",
    },
    {
        .kind = BESPOKE_GENERATE_ONE,
        .batch = 1,
        .move = 0,
        .interval = 1,
        .name = "generate_one",
        .run = wgan_gp_generate_one,
        .inputs = wgan_gp_generate_one_inputs,
        .input_count = 1,
        .outputs = wgan_gp_generate_one_outputs,
        .output_count = 1,
        .traced = NULL,
        .traced_count = 0,
        .trace_floats = 0,
        .kept = wgan_gp_generate_one_kept,
        .kept_count = 7,
        .kept_floats = 44752,
        .kernels = wgan_gp_generate_one_kernels,
        .kernel_count = 10,
        .flops = 18606208.0,
        .nominal_flops = 21952000.0,
        .fingerprint = "17a397d59166b877",
    },
};

static const uint64_t wgan_gp_lowering = 0x123ac51f8817755eu;

static const bespoke_part wgan_gp_parts[] = {
    {"WGANGP.c", &wgan_gp_lowering},
    #ifdef BESPOKE_HAS_AVX512
    {"WGANGP_avx512.c", &wgan_gp_kernels_avx512.lowering},
    #endif
    #ifdef BESPOKE_HAS_AVX2
    {"WGANGP_avx2.c", &wgan_gp_kernels_avx2.lowering},
    #endif
    #ifdef BESPOKE_HAS_NEON
    {"WGANGP_neon.c", &wgan_gp_kernels_neon.lowering},
    #endif
    #ifdef BESPOKE_HAS_BASELINE
    {"WGANGP_baseline.c", &wgan_gp_kernels_baseline.lowering},
    #endif
};

const bespoke_program wgan_gp_program = {
    .abi_version = BESPOKE_ABI_VERSION,
    .name = "wgan-gp",
    .source = "BespokeZoo/WGANGP.swift",
    .fingerprint = "486b5c9dee547089",
    .update_order = "alternating(5)",
    .parts = wgan_gp_parts,
    .part_count = sizeof wgan_gp_parts / sizeof *wgan_gp_parts,
    .batch = 64,
    .real_batches = 5,
    .latent = 100,
    .height = 28,
    .width = 28,
    .channels = 1,
    .classes = 0,
    .settings = wgan_gp_settings,
    .setting_count = 10,
    .states = wgan_gp_states,
    .state_count = 46,
    .state_floats = 3190176,
    .arena_floats = ARENA_FLOATS,
    .scratch_floats = SCRATCH_FLOATS,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = wgan_gp_entries,
    .entry_count = 4,
};
