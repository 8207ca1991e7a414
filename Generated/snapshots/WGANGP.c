/* The program wgan-gp, made by bespokec from BespokeZoo/WGANGP.swift. Do not edit: edit the model.
 *
 * Each entry is a list of kernels, in the order in which they run: RUN(its number, its name, its operands).
 * What a kernel computes stands over it in WGANGP_kernels.h, how the list is run in bespoke_driver.h.
 *
 * At a BARRIER threads wait for each other; why stands beside it. Values lie in the arena of
 * 15879312 floats (61 MiB): the states in the first 3190176, what an entry needs for a while
 * behind them, several values in one place if they are not needed at the same time. */
#include "WGANGP_program.h"

#define KERNELS wgan_gp_kernels
#define MOST_OPERANDS 46
#define MOST_RUNS 17
#define ARENA_FLOATS 15879312
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
        noise = 3591584, /* [1][64][100] */
        noise2 = 14572048, /* [1][64][100] */
        noise3 = 15251856, /* [1][64][100] */
        noise4 = 15872912, /* [1][64][100] */
        noise5 = 14237840, /* [1][64][100] */
        noise_generator = 14231440, /* [1][64][100] */
        generator_dense1_fake = 3190176, /* [49][64][128] */
        sums_for_generator_batchNorm1_fake_mean_sum = 3597984, /* [49][128] */
        generator_batchNorm1_fake_mean = 3992992, /* [6272] */
        sums_for_generator_batchNorm1_fake_variance_sum = 3591584, /* [49][128] */
        generator_batchNorm1_fake_inverse_deviation = 3999264, /* [6272] */
        generator_relu1_fake = 3591584, /* [49][64][128] */
        generator_convTranspose1_kernel_in_panels = 15462992, /* [25][2][128][32] */
        transformed_generator_reshape1_fake = 7637696, /* [100][8192] */
        transformed_generator_convTranspose1_kernel = 3190176, /* [361][8192] */
        products_of_generator_convTranspose1_fake = 6153264, /* [361][64][64] */
        generator_convTranspose1_fake = 3190176, /* [196][64][64] */
        sums_for_generator_batchNorm2_fake_mean_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake_mean = 4795808, /* [64] */
        sums_for_generator_batchNorm2_fake_variance_sum = 3992992, /* [196][64] */
        generator_batchNorm2_fake_inverse_deviation = 4795872, /* [64] */
        generator_convTranspose2_kernel_in_panels = 15448464, /* [1][1][64][32] */
        generator_relu2_fake = 3992992, /* [196][64][64] */
        products_of_generator_convTranspose2_fake_product = 3190176, /* [196][64][25] */
        generator_tanh1_fake = 8458496, /* [784][64][1] */
        sums_for_signal_diversity = 15453584, /* [784][1] */
        sums_for_signal_diversity_2 = 15454368, /* [784][1] */
        sums_for_signal_diversity_3 = 15455152, /* [784][1] */
        sums_for_signal_diversity_4 = 15455936, /* [784][1] */
        sums_for_signal_diversity_5 = 15456720, /* [784][1] */
        sums_for_signal_diversity_6 = 15457504, /* [784][1] */
        sums_for_signal_diversity_7 = 15458288, /* [784][1] */
        sums_for_signal_diversity_8 = 15459072, /* [784][1] */
        sums_for_signal_diversity_9 = 15459856, /* [784][1] */
        sums_for_signal_diversity_10 = 15460640, /* [784][1] */
        sums_for_signal_diversity_11 = 15461424, /* [784][1] */
        sums_for_signal_diversity_12 = 15462208, /* [784][1] */
        discriminator_conv1_kernel_in_panels = 10670336, /* [5][2][5][32] */
        real_in_planes_ = 14449040, /* [31][31][1][64] */
        discriminator_leakyReLU1_real = 11421584, /* [196][64][64] */
        discriminator_conv2_kernel_in_panels = 10465536, /* [25][4][64][32] */
        transformed_discriminator_leakyReLU1_real = 6153264, /* [361][4096] */
        transformed_discriminator_conv2_kernel = 3190176, /* [361][8192] */
        products_of_discriminator_conv2_real_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real_product = 6153264, /* [49][64][128] */
        discriminator_dense1_kernel_in_panels = 8508672, /* [49][1][128][1] */
        discriminator_leakyReLU2_real = 13027216, /* [49][64][128] */
        discriminator_dense1_real_product = 10671936, /* [1][64][1] */
        uniform_discriminator = 8514944, /* [1][64][1] */
        penalty = 8515008, /* [1][64][1] */
        grad_discriminator_dense1_discriminator_look = 14586448, /* [1][64][1] */
        grad_discriminator_dense1_fake = 14586512, /* [1][64][1] */
        grad_discriminator_dense1_real = 15667792, /* [1][64][1] */
        uniform_discriminator2_ = 14586576, /* [1][64][1] */
        penalty_2 = 14586640, /* [1][64][1] */
        uniform_discriminator3_ = 15277456, /* [1][64][1] */
        penalty_3 = 15277520, /* [1][64][1] */
        uniform_discriminator4_ = 15667856, /* [1][64][1] */
        penalty_4 = 15667920, /* [1][64][1] */
        uniform_discriminator5_ = 15667984, /* [1][64][1] */
        penalty_5 = 15668048, /* [1][64][1] */
        sums_for_score_real = 14645648, /* [1][1] */
        sums_for_signal_sign = 14645664, /* [1][1] */
        generator_tanh1_fake_in_planes = 14510544, /* [31][31][1][64] */
        discriminator_leakyReLU1_fake = 12224400, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake = 13428624, /* [49][64][128] */
        discriminator_dense1_fake_product = 10672000, /* [1][64][1] */
        sums_for_score_fake = 14645680, /* [1][1] */
        loss_discriminator = 10672064,
        signal_spread_ = 10672080,
        signal_separation_ = 10672096,
        penalty_6 = 3251680, /* [784][64][1] */
        penalty_in_planes_ = 3190176, /* [31][31][1][64] */
        discriminator_leakyReLU1_discriminator_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_via_fake = 14578448, /* [49][128] */
        discriminator_conv2_kernel_in_panels_2 = 14244240, /* [25][2][128][32] */
        transformed_grad_discriminator_conv2_discriminator_look = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator_look = 3190176, /* [196][64][64] */
        discriminator_conv1_kernel_in_panels_2 = 4795808, /* [1][1][64][32] */
        grad_discriminator_conv1_discriminator_look = 3992992, /* [196][64][64] */
        products_of_grad_penalty = 3190176, /* [196][64][25] */
        grad_penalty = 3506912, /* [784][64][1] */
        sums_for_penalty = 3190176, /* [64][1] */
        grad_grad_penalty = 3240352, /* [1][64][1] */
        sums_for_penalty_2 = 3240416, /* [1][1] */
        sums_for_signal_spread = 3240432, /* [1][1] */
        sums_for_signal_spread_2 = 3240448, /* [1][1] */
        loss_discriminator1 = 14645696,
        signal_spread_2_ = 14645712,
        signal_separation_2_ = 14645728,
        grad_grad_penalty_2 = 3190176, /* [784][64][1] */
        grad_grad_penalty_in_planes = 4795808, /* [31][31][1][64] */
        grad_grad_discriminator_leakyReLU1_discriminator_look = 3190176, /* [196][64][64] */
        products_of_grad_discriminator_conv1_kernel_via_grad_penalty = 4857312, /* [70][5][64] */
        grad_discriminator_conv1_kernel_via_grad_penalty = 14584720, /* [5][5][1][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator_look = 13830032, /* [49][64][128] */
        grad_discriminator_dense1_discriminator_look_in_panels = 15450512, /* [1][1][64][16] */
        grad_discriminator_dense1_fake_in_panels = 15451536, /* [1][1][64][16] */
        grad_discriminator_conv2_bias_via_fake = 14586320, /* [128] */
        transformed_grad_discriminator_conv2_fake = 10600784, /* [100][8192] */
        transformed_discriminator_conv2_kernel_2 = 6153264, /* [361][8192] */
        products_of_grad_discriminator_leakyReLU1_fake = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake = 7637696, /* [196][64][64] */
        grad_discriminator_conv2_kernel = 9261312, /* [5][5][64][128] */
        grad_discriminator_conv1_fake = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_via_fake = 6153264, /* [196][64] */
        grad_discriminator_conv1_bias_via_fake = 9467840, /* [64] */
        products_of_grad_discriminator_conv1_kernel_via_fake = 3992992, /* [70][5][64] */
        discriminator_dense1_kernel_in_panels_2 = 4015392, /* [49][4][1][32] */
        grad_discriminator_conv1_kernel = 9466112, /* [5][5][1][64] */
        grad_discriminator_conv2_real = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_via_real = 6153264, /* [49][128] */
        grad_discriminator_dense1_real_in_panels = 15452560, /* [1][1][64][16] */
        discriminator_dense1_kernel_next = 15258256, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept = 15264528, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept = 15270800, /* [6272][1] */
        sums_for_signal_gradient_discriminator = 9467904, /* [49][1] */
        discriminator_conv2_bias_next = 15277072, /* [128] */
        adam_discriminator_conv2_bias_m_kept = 15277200, /* [128] */
        adam_discriminator_conv2_bias_v_kept = 15277328, /* [128] */
        sums_for_signal_gradient_discriminator_2 = 9467712, /* [1][128] */
        transformed_grad_discriminator_conv2_real = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real = 8458496, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_via_real = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_via_real = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next = 13633424, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept = 15047056, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept = 15668112, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel = 13857408, /* [5][5][64][128] */
        grad_discriminator_conv1_real = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_via_real = 4015392, /* [196][64] */
        discriminator_conv1_bias_next = 13846352, /* [64] */
        adam_discriminator_conv1_bias_m_kept = 13853024, /* [64] */
        adam_discriminator_conv1_bias_v_kept = 13853088, /* [64] */
        sums_for_signal_gradient_discriminator_3 = 8565440, /* [1][64] */
        products_of_grad_discriminator_conv1_kernel_via_real = 3992992, /* [70][5][64] */
        discriminator_conv1_kernel_next = 13844496, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_m_kept = 14185280, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept = 14186880, /* [5][5][1][64] */
        sums_for_signal_gradient_discriminator_4 = 8565120, /* [5][64] */
        discriminator_dense1_bias_next = 10672064, /* [1] */
        discriminator_dense1_bias_next_2 = 13853152, /* [1] */
        discriminator_dense1_bias_next_3 = 13846432, /* [1] */
        discriminator_dense1_bias_next_4 = 14123712, /* [1] */
        discriminator_dense1_bias_next_5 = 14123728, /* [1] */
        sums_for_signal_movement_discriminator = 8565504, /* [1][1] */
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
        products_of_generator_convTranspose2_fake2_product = 3190176, /* [196][64][25] */
        generator_tanh1_fake2 = 8458496, /* [784][64][1] */
        penalty_7 = 8508672, /* [784][64][1] */
        sums_for_signal_diversity_13 = 13854272, /* [784][1] */
        sums_for_signal_diversity_14 = 13855056, /* [784][1] */
        real2_in_planes_ = 14062208, /* [31][31][1][64] */
        discriminator_conv1_kernel_next_in_panels = 10670336, /* [5][2][5][32] */
        discriminator_leakyReLU1_real2 = 11421584, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real2 = 6153264, /* [361][4096] */
        discriminator_conv2_kernel_next_in_panels = 10465536, /* [25][4][64][32] */
        transformed_discriminator_conv2_kernel_next = 3190176, /* [361][8192] */
        products_of_discriminator_conv2_real2_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real2_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real2 = 13232016, /* [49][64][128] */
        discriminator_dense1_kernel_next_in_panels = 8558848, /* [49][1][128][1] */
        discriminator_dense1_real2_product = 10671936, /* [1][64][1] */
        sums_for_score_real2 = 8565520, /* [1][1] */
        sums_for_signal_sign_2 = 8565536, /* [1][1] */
        generator_tanh1_fake2_in_planes = 14123744, /* [31][31][1][64] */
        discriminator_leakyReLU1_fake2 = 12224400, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake2 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake2_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake2_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake2 = 14244240, /* [49][64][128] */
        discriminator_dense1_fake2_product = 10672000, /* [1][64][1] */
        sums_for_score_fake2 = 3251680, /* [1][1] */
        loss_discriminator_2 = 10672080,
        score_real = 13853168,
        score_fake = 13853184,
        signal_spread_3_ = 10672096,
        signal_separation_3_ = 10672112,
        signal_gradient_discriminator_ = 13846416,
        signal_gradient_discriminator_2_ = 14185248,
        signal_gradient_discriminator_3_ = 14185264,
        signal_sign_ = 13853200,
        discriminator_leakyReLU1_discriminator2_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator2_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator2_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator2_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake2 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake2 = 13838224, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator2_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_2 = 13027216, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator2_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator2_look = 3992992, /* [196][64][64] */
        discriminator_conv1_kernel_next_in_panels_2 = 4795808, /* [1][1][64][32] */
        loss_discriminator_3 = 13853216,
        signal_spread_4_ = 13853232,
        signal_separation_4_ = 13853248,
        grad_grad_discriminator_leakyReLU1_discriminator2_look = 3190176, /* [196][64][64] */
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty = 4857312, /* [70][5][64] */
        grad_discriminator_conv1_kernel_next_via_grad_penalty = 13846448, /* [5][5][1][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator2_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator2_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator2_look = 14645648, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake2 = 13846096, /* [128] */
        transformed_grad_discriminator_conv2_fake2 = 10600784, /* [100][8192] */
        transformed_discriminator_conv2_kernel_next_2 = 6153264, /* [361][8192] */
        products_of_grad_discriminator_leakyReLU1_fake2 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake2 = 7637696, /* [196][64][64] */
        grad_discriminator_conv2_kernel_next = 9261312, /* [5][5][64][128] */
        grad_discriminator_conv1_fake2 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake2 = 6153264, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake2 = 9467968, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_fake2 = 3992992, /* [70][5][64] */
        grad_discriminator_conv1_kernel_next = 9466112, /* [5][5][1][64] */
        discriminator_dense1_kernel_next_in_panels_2 = 3591584, /* [49][4][1][32] */
        grad_discriminator_conv2_real2 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real2 = 6153264, /* [49][128] */
        discriminator_dense1_kernel_next_2 = 13838224, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_2 = 13846496, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept_2 = 14123760, /* [6272][1] */
        sums_for_signal_gradient_discriminator_5 = 9468032, /* [49][1] */
        discriminator_conv2_bias_next_2 = 13846224, /* [128] */
        adam_discriminator_conv2_bias_m_kept_2 = 13852768, /* [128] */
        adam_discriminator_conv2_bias_v_kept_2 = 13852896, /* [128] */
        transformed_grad_discriminator_conv2_real2 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real2 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real2 = 8458496, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real2 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real2 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_2 = 12429200, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_2 = 12634000, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_2 = 12224400, /* [5][5][64][128] */
        sums_for_signal_gradient_discriminator_6 = 9467840, /* [1][128] */
        grad_discriminator_conv1_real2 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real2 = 4015392, /* [196][64] */
        discriminator_conv1_bias_next_2 = 13777488, /* [64] */
        adam_discriminator_conv1_bias_m_kept_2 = 13777552, /* [64] */
        adam_discriminator_conv1_bias_v_kept_2 = 13641616, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_real2 = 3992992, /* [70][5][64] */
        discriminator_conv1_kernel_next_2 = 13770960, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_m_kept_2 = 13772560, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_2 = 13774160, /* [5][5][1][64] */
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
        products_of_generator_convTranspose2_fake3_product = 3190176, /* [196][64][25] */
        generator_tanh1_fake3 = 8458496, /* [784][64][1] */
        sums_for_signal_diversity_15 = 13855840, /* [784][1] */
        sums_for_signal_diversity_16 = 13856624, /* [784][1] */
        real3_in_planes_ = 13641680, /* [31][31][1][64] */
        discriminator_leakyReLU1_real3 = 12838800, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real3 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_real3_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real3_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real3 = 14244240, /* [49][64][128] */
        discriminator_dense1_real3_product = 10671936, /* [1][64][1] */
        sums_for_score_real3 = 8565504, /* [1][1] */
        sums_for_signal_sign_3 = 8565520, /* [1][1] */
        generator_tanh1_fake3_in_planes = 13703184, /* [31][31][1][64] */
        discriminator_leakyReLU1_fake3 = 11421584, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake3 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake3_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake3_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake3 = 14645648, /* [49][64][128] */
        discriminator_dense1_fake3_product = 10672000, /* [1][64][1] */
        sums_for_score_fake3 = 3251680, /* [1][1] */
        score_real_2 = 14130032,
        score_fake_2 = 14130048,
        signal_sign_2_ = 14130064,
        signal_gradient_discriminator_4_ = 14123744,
        discriminator_leakyReLU1_discriminator3_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator3_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator3_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator3_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake3 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake3 = 13764688, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator3_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_3 = 15668112, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator3_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator3_look = 3992992, /* [196][64][64] */
        loss_discriminator_4 = 13846448,
        signal_spread_5_ = 13846464,
        signal_separation_5_ = 13846480,
        grad_grad_discriminator_leakyReLU1_discriminator3_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_kernel_next_via_grad_penalty_2 = 13775760, /* [5][5][1][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator3_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator3_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator3_look = 15047056, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake3 = 13777360, /* [128] */
        transformed_grad_discriminator_conv2_fake3 = 10600784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake3 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake3 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake3 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake3 = 6153264, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake3 = 9467968, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_fake3 = 3992992, /* [70][5][64] */
        grad_discriminator_conv2_real3 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real3 = 6153264, /* [49][128] */
        discriminator_dense1_kernel_next_3 = 11831184, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_3 = 11837456, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept_3 = 11843728, /* [6272][1] */
        discriminator_conv2_bias_next_3 = 11850000, /* [128] */
        adam_discriminator_conv2_bias_m_kept_3 = 11850128, /* [128] */
        adam_discriminator_conv2_bias_v_kept_3 = 11850256, /* [128] */
        transformed_grad_discriminator_conv2_real3 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real3 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real3 = 8458496, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real3 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real3 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_3 = 15668112, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_3 = 11626384, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_3 = 11421584, /* [5][5][64][128] */
        grad_discriminator_conv1_real3 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real3 = 4015392, /* [196][64] */
        discriminator_conv1_bias_next_3 = 14141104, /* [64] */
        adam_discriminator_conv1_bias_m_kept_3 = 14141168, /* [64] */
        adam_discriminator_conv1_bias_v_kept_3 = 14141232, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_real3 = 3992992, /* [70][5][64] */
        discriminator_conv1_kernel_next_3 = 14136304, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_m_kept_3 = 14137904, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_3 = 14139504, /* [5][5][1][64] */
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
        products_of_generator_convTranspose2_fake4_product = 3190176, /* [196][64][25] */
        generator_tanh1_fake4 = 8458496, /* [784][64][1] */
        sums_for_signal_diversity_17 = 13852704, /* [784][1] */
        sums_for_signal_diversity_18 = 13853488, /* [784][1] */
        real4_in_planes_ = 14062208, /* [31][31][1][64] */
        discriminator_leakyReLU1_real4 = 12240784, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real4 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_real4_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real4_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real4 = 14244240, /* [49][64][128] */
        discriminator_dense1_real4_product = 10671936, /* [1][64][1] */
        sums_for_score_real4 = 8565504, /* [1][1] */
        generator_tanh1_fake4_in_planes = 12055184, /* [31][31][1][64] */
        discriminator_leakyReLU1_fake4 = 13043600, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake4 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake4_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake4_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake4 = 14645648, /* [49][64][128] */
        discriminator_dense1_fake4_product = 10672000, /* [1][64][1] */
        sums_for_score_fake4 = 3251680, /* [1][1] */
        score_real_3 = 14144688,
        score_fake_3 = 14144704,
        signal_sign_3_ = 14144736,
        signal_gradient_discriminator_5_ = 14144720,
        discriminator_leakyReLU1_discriminator4_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator4_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator4_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator4_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake4 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake4 = 12116688, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator4_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_4 = 11850384, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator4_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator4_look = 3992992, /* [196][64][64] */
        loss_discriminator_5 = 14144752,
        signal_spread_6_ = 14144768,
        signal_separation_6_ = 14144784,
        grad_grad_discriminator_leakyReLU1_discriminator4_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_kernel_next_via_grad_penalty_3 = 12122960, /* [5][5][1][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator4_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator4_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator4_look = 15047056, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake4 = 12124560, /* [128] */
        transformed_grad_discriminator_conv2_fake4 = 10600784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake4 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake4 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake4 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake4 = 6153264, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake4 = 9467968, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_fake4 = 3992992, /* [70][5][64] */
        grad_discriminator_conv2_real4 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real4 = 6153264, /* [49][128] */
        discriminator_dense1_kernel_next_4 = 14123760, /* [6272][1] */
        adam_discriminator_dense1_kernel_m_kept_4 = 14130032, /* [6272][1] */
        adam_discriminator_dense1_kernel_v_kept_4 = 13846432, /* [6272][1] */
        discriminator_conv2_bias_next_4 = 14144304, /* [128] */
        adam_discriminator_conv2_bias_m_kept_4 = 14144432, /* [128] */
        adam_discriminator_conv2_bias_v_kept_4 = 14144560, /* [128] */
        transformed_grad_discriminator_conv2_real4 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real4 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real4 = 8458496, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real4 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real4 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_4 = 15040656, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_m_kept_4 = 11831184, /* [5][5][64][128] */
        adam_discriminator_conv2_kernel_v_kept_4 = 12035984, /* [5][5][64][128] */
        grad_discriminator_conv1_real4 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real4 = 4015392, /* [196][64] */
        discriminator_conv1_bias_next_4 = 11830992, /* [64] */
        adam_discriminator_conv1_bias_m_kept_4 = 11831056, /* [64] */
        adam_discriminator_conv1_bias_v_kept_4 = 11831120, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_real4 = 3992992, /* [70][5][64] */
        discriminator_conv1_kernel_next_4 = 11829264, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_m_kept_4 = 14141104, /* [5][5][1][64] */
        adam_discriminator_conv1_kernel_v_kept_4 = 14142704, /* [5][5][1][64] */
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
        products_of_generator_convTranspose2_fake5_product = 3190176, /* [196][64][25] */
        generator_tanh1_fake5 = 8458496, /* [784][64][1] */
        sums_for_signal_diversity_19 = 14137904, /* [784][1] */
        sums_for_signal_diversity_20 = 14138688, /* [784][1] */
        real5_in_planes_ = 14062208, /* [31][31][1][64] */
        discriminator_leakyReLU1_real5 = 12240784, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_real5 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_real5_product = 7637696, /* [100][64][128] */
        discriminator_conv2_real5_product = 6153264, /* [49][64][128] */
        discriminator_leakyReLU2_real5 = 11421584, /* [49][64][128] */
        discriminator_dense1_real5_product = 10671936, /* [1][64][1] */
        sums_for_score_real5 = 8565504, /* [1][1] */
        generator_tanh1_fake5_in_planes = 15245456, /* [31][31][1][64] */
        discriminator_leakyReLU1_fake5 = 13043600, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_fake5 = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_fake5_product = 7637696, /* [100][64][128] */
        discriminator_conv2_fake5_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_fake5 = 14237840, /* [49][64][128] */
        discriminator_dense1_fake5_product = 10672000, /* [1][64][1] */
        sums_for_score_fake5 = 3251680, /* [1][1] */
        signal_gradient_discriminator_6_ = 14139472,
        discriminator_leakyReLU1_discriminator5_look = 8458496, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][4096] */
        products_of_discriminator_conv2_discriminator5_look_product = 7637696, /* [100][64][128] */
        discriminator_conv2_discriminator5_look_product = 9261312, /* [49][64][128] */
        grad_discriminator_conv2_discriminator5_look = 9662720, /* [49][64][128] */
        grad_discriminator_conv2_fake5 = 10064128, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_fake5 = 11822992, /* [49][128] */
        transformed_grad_discriminator_conv2_discriminator5_look = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_5 = 15667856, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_discriminator5_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_discriminator5_look = 3992992, /* [196][64][64] */
        grad_grad_discriminator_leakyReLU1_discriminator5_look = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_kernel_next_via_grad_penalty_4 = 14136304, /* [5][5][1][64] */
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look = 6153264, /* [361][4096] */
        products_of_grad_grad_discriminator_conv2_discriminator5_look = 7637696, /* [100][64][128] */
        grad_grad_discriminator_conv2_discriminator5_look = 8458496, /* [49][64][128] */
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look = 3190176,
            /* [361][64][128] */
        grad_grad_discriminator_leakyReLU2_discriminator5_look = 14639248, /* [49][64][128] */
        grad_discriminator_conv2_bias_next_via_fake5 = 11830864, /* [128] */
        transformed_grad_discriminator_conv2_fake5 = 10600784, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_fake5 = 9116352, /* [361][64][64] */
        grad_discriminator_leakyReLU1_fake5 = 7637696, /* [196][64][64] */
        grad_discriminator_conv1_fake5 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_fake5 = 6153264, /* [196][64] */
        grad_discriminator_conv1_bias_next_via_fake5 = 9467712, /* [64] */
        products_of_grad_discriminator_conv1_kernel_next_via_fake5 = 3992992, /* [70][5][64] */
        grad_discriminator_conv2_real5 = 3190176, /* [49][64][128] */
        sums_for_grad_discriminator_conv2_bias_next_via_real5 = 6153264, /* [49][128] */
        discriminator_dense1_kernel_next_5 = 11822992, /* [6272][1] */
        sums_for_signal_gradient_discriminator_7 = 13248400, /* [49][1] */
        discriminator_conv2_bias_next_5 = 11734528, /* [128] */
        sums_for_signal_gradient_discriminator_8 = 11734400, /* [1][128] */
        transformed_grad_discriminator_conv2_real5 = 7637696, /* [100][8192] */
        products_of_grad_discriminator_leakyReLU1_real5 = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_real5 = 8458496, /* [196][64][64] */
        products_of_grad_discriminator_conv2_kernel_next_via_real5 = 3190176, /* [361][64][128] */
        grad_discriminator_conv2_kernel_next_via_real5 = 6153264, /* [5][5][64][128] */
        discriminator_conv2_kernel_next_5 = 13043600, /* [5][5][64][128] */
        sums_for_signal_gradient_discriminator_9 = 11734656, /* [1][128] */
        grad_discriminator_conv1_real5 = 3190176, /* [196][64][64] */
        sums_for_grad_discriminator_conv1_bias_next_via_real5 = 4015392, /* [196][64] */
        discriminator_conv1_bias_next_5 = 11734848, /* [64] */
        sums_for_signal_gradient_discriminator_10 = 11734784, /* [1][64] */
        products_of_grad_discriminator_conv1_kernel_next_via_real5 = 3992992, /* [70][5][64] */
        discriminator_conv1_kernel_next_5 = 11732480, /* [5][5][1][64] */
        sums_for_signal_gradient_discriminator_11 = 11734080, /* [5][64] */
        generator_dense1 = 10866944, /* [49][64][128] */
        sums_for_generator_batchNorm1_mean_sum = 3190176, /* [49][128] */
        generator_batchNorm1_mean = 11719936, /* [6272] */
        sums_for_generator_batchNorm1_variance_sum = 3190176, /* [49][128] */
        generator_batchNorm1_inverse_deviation = 11726208, /* [6272] */
        generator_relu1 = 11268352, /* [49][64][128] */
        transformed_generator_reshape1 = 7637696, /* [100][8192] */
        products_of_generator_convTranspose1 = 6153264, /* [361][64][64] */
        generator_convTranspose1 = 8458496, /* [196][64][64] */
        sums_for_generator_batchNorm2_mean_sum = 3190176, /* [196][64] */
        generator_batchNorm2_mean = 11734912, /* [64] */
        sums_for_generator_batchNorm2_variance_sum = 3190176, /* [196][64] */
        generator_batchNorm2_inverse_deviation = 11734976, /* [64] */
        generator_relu2 = 9261312, /* [196][64][64] */
        products_of_generator_convTranspose2_product = 3190176, /* [196][64][25] */
        generator_tanh1 = 11669760, /* [784][64][1] */
        generator_tanh1_in_planes = 3190176, /* [31][31][1][64] */
        discriminator_conv1_kernel_next_in_panels_3 = 3251680, /* [5][2][5][32] */
        discriminator_leakyReLU1_generator = 10064128, /* [196][64][64] */
        transformed_discriminator_leakyReLU1_generator = 6153264, /* [361][4096] */
        discriminator_conv2_kernel_next_in_panels_6 = 7637696, /* [25][4][64][32] */
        products_of_discriminator_conv2_generator_product = 7637696, /* [100][64][128] */
        discriminator_conv2_generator_product = 3190176, /* [49][64][128] */
        discriminator_leakyReLU2_generator = 3591584, /* [49][64][128] */
        discriminator_dense1_kernel_next_in_panels_3 = 3992992, /* [49][1][128][1] */
        sums_for_loss_generator = 3190176, /* [1][1] */
        signal_gradient_discriminator_7_ = 11735040,
        discriminator_dense1_kernel_next_in_panels_4 = 3992992, /* [49][4][1][32] */
        grad_discriminator_conv2_generator = 3190176, /* [49][64][128] */
        transformed_grad_discriminator_conv2_generator = 7637696, /* [100][8192] */
        discriminator_conv2_kernel_next_in_panels_7 = 6153264, /* [25][2][128][32] */
        products_of_grad_discriminator_leakyReLU1_generator = 6153264, /* [361][64][64] */
        grad_discriminator_leakyReLU1_generator = 3190176, /* [196][64][64] */
        grad_discriminator_conv1_generator = 3992992, /* [196][64][64] */
        products_of_grad_generator_tanh1 = 3190176, /* [196][64][25] */
        grad_generator_convTranspose2 = 3506912, /* [784][64][1] */
        sums_for_grad_generator_convTranspose2_bias = 3557088, /* [784][1] */
        sums_for_signal_gradient_generator = 10064128, /* [1][1] */
        sums_for_signal_movement_generator = 10064144, /* [1][1] */
        generator_convTranspose2_kernel_in_panels_2 = 4114528, /* [5][2][5][32] */
        grad_generator_convTranspose2_in_planes = 3992992, /* [31][31][1][64] */
        grad_generator_batchNorm2_centred_via_normalised = 3190176, /* [196][64][64] */
        sums_for_grad_generator_batchNorm2_beta = 4076896, /* [196][64] */
        sums_for_grad_generator_batchNorm2_gamma = 4089440, /* [196][64] */
        sums_for_grad_generator_batchNorm2_inverse_deviation = 4101984, /* [196][64] */
        products_of_grad_generator_convTranspose2_kernel = 4054496, /* [70][5][64] */
        sums_for_signal_gradient_generator_2 = 9261312, /* [5][64] */
        grad_generator_batchNorm2_centred_via_squares = 4795808, /* [64] */
        grad_generator_batchNorm2_mean_sum = 4795872, /* [64] */
        sums_for_signal_gradient_generator_3 = 9261632, /* [1][64] */
        sums_for_signal_gradient_generator_4 = 9261696, /* [1][64] */
        grad_generator_convTranspose1 = 3992992, /* [196][64][64] */
        generator_convTranspose1_kernel_in_panels_2 = 7637696, /* [25][4][64][32] */
        transformed_grad_generator_convTranspose1 = 6153264, /* [361][4096] */
        products_of_grad_generator_reshape1 = 7637696, /* [100][64][128] */
        grad_generator_reshape1 = 8458496, /* [49][64][128] */
        products_of_grad_generator_convTranspose1_kernel = 3190176, /* [361][64][128] */
        grad_generator_convTranspose1_kernel = 6153264, /* [5][5][64][128] */
        grad_generator_batchNorm1_centred_via_normalised = 3190176, /* [49][64][128] */
        sums_for_grad_generator_batchNorm1_beta = 6358064, /* [49][128] */
        sums_for_grad_generator_batchNorm1_gamma = 6364336, /* [49][128] */
        sums_for_grad_generator_batchNorm1_inverse_deviation = 6370608, /* [49][128] */
        grad_generator_batchNorm1_centred_via_squares = 3591584, /* [6272] */
        grad_generator_batchNorm1_mean_sum = 3597856, /* [6272] */
        sums_for_signal_gradient_generator_5 = 4218784, /* [1][6272] */
        sums_for_signal_gradient_generator_6 = 4225056, /* [1][6272] */
        grad_generator_dense1 = 3817376, /* [49][64][128] */
        grad_generator_dense1_kernel = 3190176, /* [100][6272] */
        sums_for_signal_gradient_generator_7 = 4231328, /* [49][128] */
        sums_for_signal_diversity_21 = 3817376, /* [1][1] */
        sums_for_signal_diversity_22 = 3817392, /* [1][1] */
        sums_for_signal_diversity_23 = 3817408, /* [1][1] */
        sums_for_signal_diversity_24 = 3817424, /* [1][1] */
        sums_for_signal_diversity_25 = 3817440, /* [1][1] */
        sums_for_signal_diversity_26 = 3817456, /* [1][1] */
        sums_for_signal_diversity_27 = 3817472, /* [1][1] */
        sums_for_signal_diversity_28 = 3817488, /* [1][1] */
        sums_for_signal_diversity_29 = 3817504, /* [1][1] */
        sums_for_signal_diversity_30 = 3817520, /* [1][1] */
        signal_gradient_generator_ = 3190480,
        signal_gradient_generator_2_ = 3190432,
        signal_gradient_generator_3_ = 3190448,
        signal_gradient_generator_4_ = 3190464,
        sums_for_signal_gradient_generator_8 = 3190176, /* [1][128] */
        sums_for_signal_gradient_discriminator_12 = 3190304, /* [1][128] */
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
        output_signal_movement_discriminator = 11,
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
        output_signal_movement_generator = 10,
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
    static const kept_place keeps[369] = {
        {0, noise, 0, 1, 64, 100},
        {0, noise2, 6400, 1, 64, 100},
        {0, noise3, 12800, 1, 64, 100},
        {0, noise4, 19200, 1, 64, 100},
        {0, noise5, 25600, 1, 64, 100},
        {0, noise_generator, 32000, 1, 64, 100},
        {1, generator_dense1_fake, 38400, 49, 64, 128},
        {2, generator_batchNorm1_fake_mean, 439808, 1, 1, 6272},
        {4, generator_batchNorm1_fake_inverse_deviation, 446080, 1, 1, 6272},
        {5, generator_relu1_fake, 452352, 49, 64, 128},
        {10, generator_convTranspose1_fake, 853760, 196, 64, 64},
        {12, generator_batchNorm2_fake_mean, 1656576, 1, 1, 64},
        {14, generator_batchNorm2_fake_inverse_deviation, 1656640, 1, 1, 64},
        {16, generator_relu2_fake, 1656704, 196, 64, 64},
        {18, generator_tanh1_fake, 2459520, 784, 64, 1},
        {21, discriminator_leakyReLU1_real, 2509696, 196, 64, 64},
        {26, discriminator_conv2_real_product, 3312512, 49, 64, 128},
        {28, discriminator_leakyReLU2_real, 3713920, 49, 64, 128},
        {29, discriminator_dense1_real_product, 4115328, 1, 64, 1},
        {29, uniform_discriminator, 4115392, 1, 64, 1},
        {29, penalty, 4115456, 1, 64, 1},
        {29, grad_discriminator_dense1_discriminator_look, 4115520, 1, 64, 1},
        {29, grad_discriminator_dense1_real, 4115584, 1, 64, 1},
        {29, grad_discriminator_dense1_fake, 4115648, 1, 64, 1},
        {29, uniform_discriminator2_, 4115712, 1, 64, 1},
        {29, penalty_2, 4115776, 1, 64, 1},
        {29, uniform_discriminator3_, 4115840, 1, 64, 1},
        {29, penalty_3, 4115904, 1, 64, 1},
        {29, uniform_discriminator4_, 4115968, 1, 64, 1},
        {29, penalty_4, 4116032, 1, 64, 1},
        {29, uniform_discriminator5_, 4116096, 1, 64, 1},
        {29, penalty_5, 4116160, 1, 64, 1},
        {31, discriminator_leakyReLU1_fake, 4116224, 196, 64, 64},
        {34, discriminator_conv2_fake_product, 4919040, 49, 64, 128},
        {35, discriminator_leakyReLU2_fake, 5320448, 49, 64, 128},
        {36, discriminator_dense1_fake_product, 5721856, 1, 64, 1},
        {37, loss_discriminator, 5721920, 1, 1, 1},
        {37, signal_spread_, 5721936, 1, 1, 1},
        {37, signal_separation_, 5721952, 1, 1, 1},
        {38, penalty_6, 5721968, 784, 64, 1},
        {40, discriminator_leakyReLU1_discriminator_look, 5772144, 196, 64, 64},
        {44, discriminator_conv2_discriminator_look_product, 6574960, 49, 64, 128},
        {45, grad_discriminator_conv2_discriminator_look, 6976368, 49, 64, 128},
        {45, grad_discriminator_conv2_fake, 7377776, 49, 64, 128},
        {50, grad_discriminator_leakyReLU1_discriminator_look, 7779184, 196, 64, 64},
        {52, grad_discriminator_conv1_discriminator_look, 8582000, 196, 64, 64},
        {54, grad_penalty, 9384816, 784, 64, 1},
        {56, grad_grad_penalty, 9434992, 1, 64, 1},
        {57, loss_discriminator1, 9435056, 1, 1, 1},
        {57, signal_spread_2_, 9435072, 1, 1, 1},
        {57, signal_separation_2_, 9435088, 1, 1, 1},
        {58, grad_grad_penalty_2, 9435104, 784, 64, 1},
        {60, grad_grad_discriminator_leakyReLU1_discriminator_look, 9485280, 196, 64, 64},
        {62, grad_discriminator_conv1_kernel_via_grad_penalty, 10288096, 1, 1, 1600},
        {66, grad_grad_discriminator_conv2_discriminator_look, 10289696, 49, 64, 128},
        {69, grad_grad_discriminator_leakyReLU2_discriminator_look, 10691104, 49, 64, 128},
        {72, grad_discriminator_conv2_bias_via_fake, 11092512, 1, 1, 128},
        {76, grad_discriminator_leakyReLU1_fake, 11092640, 196, 64, 64},
        {79, grad_discriminator_conv2_kernel, 11895456, 1, 1, 204800},
        {80, grad_discriminator_conv1_fake, 12100256, 196, 64, 64},
        {81, grad_discriminator_conv1_bias_via_fake, 12903072, 1, 1, 64},
        {84, grad_discriminator_conv1_kernel, 12903136, 1, 1, 1600},
        {85, grad_discriminator_conv2_real, 12904736, 49, 64, 128},
        {87, discriminator_dense1_kernel_next, 13306144, 1, 1, 6272},
        {87, adam_discriminator_dense1_kernel_m_kept, 13312416, 1, 1, 6272},
        {87, adam_discriminator_dense1_kernel_v_kept, 13318688, 1, 1, 6272},
        {88, discriminator_conv2_bias_next, 13324960, 1, 1, 128},
        {88, adam_discriminator_conv2_bias_m_kept, 13325088, 1, 1, 128},
        {88, adam_discriminator_conv2_bias_v_kept, 13325216, 1, 1, 128},
        {92, grad_discriminator_leakyReLU1_real, 13325344, 196, 64, 64},
        {95, grad_discriminator_conv2_kernel_via_real, 14128160, 1, 1, 204800},
        {96, adam_discriminator_conv2_kernel, 14332960, 1, 1, 204800},
        {96, discriminator_conv2_kernel_next, 14537760, 1, 1, 204800},
        {96, adam_discriminator_conv2_kernel_m_kept, 14742560, 1, 1, 204800},
        {96, adam_discriminator_conv2_kernel_v_kept, 14947360, 1, 1, 204800},
        {97, grad_discriminator_conv1_real, 15152160, 196, 64, 64},
        {98, discriminator_conv1_bias_next, 15954976, 1, 1, 64},
        {98, adam_discriminator_conv1_bias_m_kept, 15955040, 1, 1, 64},
        {98, adam_discriminator_conv1_bias_v_kept, 15955104, 1, 1, 64},
        {100, discriminator_conv1_kernel_next, 15955168, 1, 1, 1600},
        {100, adam_discriminator_conv1_kernel_m_kept, 15956768, 1, 1, 1600},
        {100, adam_discriminator_conv1_kernel_v_kept, 15958368, 1, 1, 1600},
        {101, discriminator_dense1_bias_next, 15959968, 1, 1, 1},
        {101, discriminator_dense1_bias_next_2, 15959984, 1, 1, 1},
        {101, discriminator_dense1_bias_next_3, 15960000, 1, 1, 1},
        {101, discriminator_dense1_bias_next_4, 15960016, 1, 1, 1},
        {101, discriminator_dense1_bias_next_5, 15960032, 1, 1, 1},
        {102, generator_dense1_fake2, 15960048, 49, 64, 128},
        {103, generator_batchNorm1_fake2_mean, 16361456, 1, 1, 6272},
        {105, generator_batchNorm1_fake2_inverse_deviation, 16367728, 1, 1, 6272},
        {106, generator_relu1_fake2, 16374000, 49, 64, 128},
        {110, generator_convTranspose1_fake2, 16775408, 196, 64, 64},
        {112, generator_batchNorm2_fake2_mean, 17578224, 1, 1, 64},
        {114, generator_batchNorm2_fake2_inverse_deviation, 17578288, 1, 1, 64},
        {115, generator_relu2_fake2, 17578352, 196, 64, 64},
        {117, generator_tanh1_fake2, 18381168, 784, 64, 1},
        {117, penalty_7, 18431344, 784, 64, 1},
        {120, discriminator_leakyReLU1_real2, 18481520, 196, 64, 64},
        {125, discriminator_conv2_real2_product, 19284336, 49, 64, 128},
        {126, discriminator_leakyReLU2_real2, 19685744, 49, 64, 128},
        {128, discriminator_dense1_real2_product, 20087152, 1, 64, 1},
        {130, discriminator_leakyReLU1_fake2, 20087216, 196, 64, 64},
        {133, discriminator_conv2_fake2_product, 20890032, 49, 64, 128},
        {134, discriminator_leakyReLU2_fake2, 21291440, 49, 64, 128},
        {135, discriminator_dense1_fake2_product, 21692848, 1, 64, 1},
        {136, loss_discriminator_2, 21692912, 1, 1, 1},
        {136, score_real, 21692928, 1, 1, 1},
        {136, score_fake, 21692944, 1, 1, 1},
        {136, signal_spread_3_, 21692960, 1, 1, 1},
        {136, signal_separation_3_, 21692976, 1, 1, 1},
        {136, signal_gradient_discriminator_2_, 21692992, 1, 1, 1},
        {136, signal_gradient_discriminator_3_, 21693008, 1, 1, 1},
        {136, signal_gradient_discriminator_, 21693024, 1, 1, 1},
        {136, signal_sign_, 21693040, 1, 1, 1},
        {138, discriminator_leakyReLU1_discriminator2_look, 21693056, 196, 64, 64},
        {142, discriminator_conv2_discriminator2_look_product, 22495872, 49, 64, 128},
        {143, grad_discriminator_conv2_discriminator2_look, 22897280, 49, 64, 128},
        {143, grad_discriminator_conv2_fake2, 23298688, 49, 64, 128},
        {148, grad_discriminator_leakyReLU1_discriminator2_look, 23700096, 196, 64, 64},
        {149, grad_discriminator_conv1_discriminator2_look, 24502912, 196, 64, 64},
        {152, grad_penalty, 25305728, 784, 64, 1},
        {154, grad_grad_penalty, 25355904, 1, 64, 1},
        {155, loss_discriminator_3, 25355968, 1, 1, 1},
        {155, signal_spread_4_, 25355984, 1, 1, 1},
        {155, signal_separation_4_, 25356000, 1, 1, 1},
        {156, grad_grad_penalty_2, 25356016, 784, 64, 1},
        {158, grad_grad_discriminator_leakyReLU1_discriminator2_look, 25406192, 196, 64, 64},
        {160, grad_discriminator_conv1_kernel_next_via_grad_penalty, 26209008, 1, 1, 1600},
        {164, grad_grad_discriminator_conv2_discriminator2_look, 26210608, 49, 64, 128},
        {167, grad_grad_discriminator_leakyReLU2_discriminator2_look, 26612016, 49, 64, 128},
        {168, grad_discriminator_conv2_bias_next_via_fake2, 27013424, 1, 1, 128},
        {172, grad_discriminator_leakyReLU1_fake2, 27013552, 196, 64, 64},
        {175, grad_discriminator_conv2_kernel_next, 27816368, 1, 1, 204800},
        {176, grad_discriminator_conv1_fake2, 28021168, 196, 64, 64},
        {177, grad_discriminator_conv1_bias_next_via_fake2, 28823984, 1, 1, 64},
        {179, grad_discriminator_conv1_kernel_next, 28824048, 1, 1, 1600},
        {181, grad_discriminator_conv2_real2, 28825648, 49, 64, 128},
        {182, discriminator_dense1_kernel_next_2, 29227056, 1, 1, 6272},
        {182, adam_discriminator_dense1_kernel_m_kept_2, 29233328, 1, 1, 6272},
        {182, adam_discriminator_dense1_kernel_v_kept_2, 29239600, 1, 1, 6272},
        {183, discriminator_conv2_bias_next_2, 29245872, 1, 1, 128},
        {183, adam_discriminator_conv2_bias_m_kept_2, 29246000, 1, 1, 128},
        {183, adam_discriminator_conv2_bias_v_kept_2, 29246128, 1, 1, 128},
        {187, grad_discriminator_leakyReLU1_real2, 29246256, 196, 64, 64},
        {190, grad_discriminator_conv2_kernel_next_via_real2, 30049072, 1, 1, 204800},
        {191, discriminator_conv2_kernel_next_2, 30253872, 1, 1, 204800},
        {191, adam_discriminator_conv2_kernel_m_kept_2, 30458672, 1, 1, 204800},
        {191, adam_discriminator_conv2_kernel_v_kept_2, 30663472, 1, 1, 204800},
        {192, grad_discriminator_conv1_real2, 30868272, 196, 64, 64},
        {193, discriminator_conv1_bias_next_2, 31671088, 1, 1, 64},
        {193, adam_discriminator_conv1_bias_m_kept_2, 31671152, 1, 1, 64},
        {193, adam_discriminator_conv1_bias_v_kept_2, 31671216, 1, 1, 64},
        {195, discriminator_conv1_kernel_next_2, 31671280, 1, 1, 1600},
        {195, adam_discriminator_conv1_kernel_m_kept_2, 31672880, 1, 1, 1600},
        {195, adam_discriminator_conv1_kernel_v_kept_2, 31674480, 1, 1, 1600},
        {196, generator_dense1_fake3, 31676080, 49, 64, 128},
        {197, generator_batchNorm1_fake3_mean, 32077488, 1, 1, 6272},
        {199, generator_batchNorm1_fake3_inverse_deviation, 32083760, 1, 1, 6272},
        {200, generator_relu1_fake3, 32090032, 49, 64, 128},
        {204, generator_convTranspose1_fake3, 32491440, 196, 64, 64},
        {206, generator_batchNorm2_fake3_mean, 33294256, 1, 1, 64},
        {208, generator_batchNorm2_fake3_inverse_deviation, 33294320, 1, 1, 64},
        {209, generator_relu2_fake3, 33294384, 196, 64, 64},
        {211, generator_tanh1_fake3, 34097200, 784, 64, 1},
        {211, penalty_7, 34147376, 784, 64, 1},
        {214, discriminator_leakyReLU1_real3, 34197552, 196, 64, 64},
        {219, discriminator_conv2_real3_product, 35000368, 49, 64, 128},
        {220, discriminator_leakyReLU2_real3, 35401776, 49, 64, 128},
        {222, discriminator_dense1_real3_product, 35803184, 1, 64, 1},
        {224, discriminator_leakyReLU1_fake3, 35803248, 196, 64, 64},
        {227, discriminator_conv2_fake3_product, 36606064, 49, 64, 128},
        {228, discriminator_leakyReLU2_fake3, 37007472, 49, 64, 128},
        {229, discriminator_dense1_fake3_product, 37408880, 1, 64, 1},
        {230, loss_discriminator, 37408944, 1, 1, 1},
        {230, score_real_2, 37408960, 1, 1, 1},
        {230, score_fake_2, 37408976, 1, 1, 1},
        {230, signal_spread_, 37408992, 1, 1, 1},
        {230, signal_separation_, 37409008, 1, 1, 1},
        {230, signal_gradient_discriminator_4_, 37409024, 1, 1, 1},
        {230, signal_sign_2_, 37409040, 1, 1, 1},
        {232, discriminator_leakyReLU1_discriminator3_look, 37409056, 196, 64, 64},
        {236, discriminator_conv2_discriminator3_look_product, 38211872, 49, 64, 128},
        {237, grad_discriminator_conv2_discriminator3_look, 38613280, 49, 64, 128},
        {237, grad_discriminator_conv2_fake3, 39014688, 49, 64, 128},
        {242, grad_discriminator_leakyReLU1_discriminator3_look, 39416096, 196, 64, 64},
        {243, grad_discriminator_conv1_discriminator3_look, 40218912, 196, 64, 64},
        {246, grad_penalty, 41021728, 784, 64, 1},
        {248, grad_grad_penalty, 41071904, 1, 64, 1},
        {249, loss_discriminator_4, 41071968, 1, 1, 1},
        {249, signal_spread_5_, 41071984, 1, 1, 1},
        {249, signal_separation_5_, 41072000, 1, 1, 1},
        {250, grad_grad_penalty_2, 41072016, 784, 64, 1},
        {252, grad_grad_discriminator_leakyReLU1_discriminator3_look, 41122192, 196, 64, 64},
        {254, grad_discriminator_conv1_kernel_next_via_grad_penalty_2, 41925008, 1, 1, 1600},
        {258, grad_grad_discriminator_conv2_discriminator3_look, 41926608, 49, 64, 128},
        {261, grad_grad_discriminator_leakyReLU2_discriminator3_look, 42328016, 49, 64, 128},
        {262, grad_discriminator_conv2_bias_next_via_fake3, 42729424, 1, 1, 128},
        {266, grad_discriminator_leakyReLU1_fake3, 42729552, 196, 64, 64},
        {269, grad_discriminator_conv2_kernel_next, 43532368, 1, 1, 204800},
        {270, grad_discriminator_conv1_fake3, 43737168, 196, 64, 64},
        {271, grad_discriminator_conv1_bias_next_via_fake3, 44539984, 1, 1, 64},
        {273, grad_discriminator_conv1_kernel_next, 44540048, 1, 1, 1600},
        {275, grad_discriminator_conv2_real3, 44541648, 49, 64, 128},
        {276, discriminator_dense1_kernel_next_3, 44943056, 1, 1, 6272},
        {276, adam_discriminator_dense1_kernel_m_kept_3, 44949328, 1, 1, 6272},
        {276, adam_discriminator_dense1_kernel_v_kept_3, 44955600, 1, 1, 6272},
        {277, discriminator_conv2_bias_next_3, 44961872, 1, 1, 128},
        {277, adam_discriminator_conv2_bias_m_kept_3, 44962000, 1, 1, 128},
        {277, adam_discriminator_conv2_bias_v_kept_3, 44962128, 1, 1, 128},
        {281, grad_discriminator_leakyReLU1_real3, 44962256, 196, 64, 64},
        {284, grad_discriminator_conv2_kernel_next_via_real3, 45765072, 1, 1, 204800},
        {285, discriminator_conv2_kernel_next_3, 45969872, 1, 1, 204800},
        {285, adam_discriminator_conv2_kernel_m_kept_3, 46174672, 1, 1, 204800},
        {285, adam_discriminator_conv2_kernel_v_kept_3, 46379472, 1, 1, 204800},
        {286, grad_discriminator_conv1_real3, 46584272, 196, 64, 64},
        {287, discriminator_conv1_bias_next_3, 47387088, 1, 1, 64},
        {287, adam_discriminator_conv1_bias_m_kept_3, 47387152, 1, 1, 64},
        {287, adam_discriminator_conv1_bias_v_kept_3, 47387216, 1, 1, 64},
        {289, discriminator_conv1_kernel_next_3, 47387280, 1, 1, 1600},
        {289, adam_discriminator_conv1_kernel_m_kept_3, 47388880, 1, 1, 1600},
        {289, adam_discriminator_conv1_kernel_v_kept_3, 47390480, 1, 1, 1600},
        {290, generator_dense1_fake4, 47392080, 49, 64, 128},
        {291, generator_batchNorm1_fake4_mean, 47793488, 1, 1, 6272},
        {293, generator_batchNorm1_fake4_inverse_deviation, 47799760, 1, 1, 6272},
        {294, generator_relu1_fake4, 47806032, 49, 64, 128},
        {298, generator_convTranspose1_fake4, 48207440, 196, 64, 64},
        {300, generator_batchNorm2_fake4_mean, 49010256, 1, 1, 64},
        {302, generator_batchNorm2_fake4_inverse_deviation, 49010320, 1, 1, 64},
        {303, generator_relu2_fake4, 49010384, 196, 64, 64},
        {305, generator_tanh1_fake4, 49813200, 784, 64, 1},
        {305, penalty_7, 49863376, 784, 64, 1},
        {308, discriminator_leakyReLU1_real4, 49913552, 196, 64, 64},
        {313, discriminator_conv2_real4_product, 50716368, 49, 64, 128},
        {314, discriminator_leakyReLU2_real4, 51117776, 49, 64, 128},
        {316, discriminator_dense1_real4_product, 51519184, 1, 64, 1},
        {318, discriminator_leakyReLU1_fake4, 51519248, 196, 64, 64},
        {321, discriminator_conv2_fake4_product, 52322064, 49, 64, 128},
        {322, discriminator_leakyReLU2_fake4, 52723472, 49, 64, 128},
        {323, discriminator_dense1_fake4_product, 53124880, 1, 64, 1},
        {324, loss_discriminator, 53124944, 1, 1, 1},
        {324, score_real_3, 53124960, 1, 1, 1},
        {324, score_fake_3, 53124976, 1, 1, 1},
        {324, signal_spread_, 53124992, 1, 1, 1},
        {324, signal_separation_, 53125008, 1, 1, 1},
        {324, signal_gradient_discriminator_5_, 53125024, 1, 1, 1},
        {324, signal_sign_3_, 53125040, 1, 1, 1},
        {326, discriminator_leakyReLU1_discriminator4_look, 53125056, 196, 64, 64},
        {330, discriminator_conv2_discriminator4_look_product, 53927872, 49, 64, 128},
        {331, grad_discriminator_conv2_discriminator4_look, 54329280, 49, 64, 128},
        {331, grad_discriminator_conv2_fake4, 54730688, 49, 64, 128},
        {336, grad_discriminator_leakyReLU1_discriminator4_look, 55132096, 196, 64, 64},
        {337, grad_discriminator_conv1_discriminator4_look, 55934912, 196, 64, 64},
        {340, grad_penalty, 56737728, 784, 64, 1},
        {342, grad_grad_penalty, 56787904, 1, 64, 1},
        {343, loss_discriminator_5, 56787968, 1, 1, 1},
        {343, signal_spread_6_, 56787984, 1, 1, 1},
        {343, signal_separation_6_, 56788000, 1, 1, 1},
        {344, grad_grad_penalty_2, 56788016, 784, 64, 1},
        {346, grad_grad_discriminator_leakyReLU1_discriminator4_look, 56838192, 196, 64, 64},
        {348, grad_discriminator_conv1_kernel_next_via_grad_penalty_3, 57641008, 1, 1, 1600},
        {352, grad_grad_discriminator_conv2_discriminator4_look, 57642608, 49, 64, 128},
        {355, grad_grad_discriminator_leakyReLU2_discriminator4_look, 58044016, 49, 64, 128},
        {356, grad_discriminator_conv2_bias_next_via_fake4, 58445424, 1, 1, 128},
        {360, grad_discriminator_leakyReLU1_fake4, 58445552, 196, 64, 64},
        {363, grad_discriminator_conv2_kernel_next, 59248368, 1, 1, 204800},
        {364, grad_discriminator_conv1_fake4, 59453168, 196, 64, 64},
        {365, grad_discriminator_conv1_bias_next_via_fake4, 60255984, 1, 1, 64},
        {367, grad_discriminator_conv1_kernel_next, 60256048, 1, 1, 1600},
        {369, grad_discriminator_conv2_real4, 60257648, 49, 64, 128},
        {370, discriminator_dense1_kernel_next_4, 60659056, 1, 1, 6272},
        {370, adam_discriminator_dense1_kernel_m_kept_4, 60665328, 1, 1, 6272},
        {370, adam_discriminator_dense1_kernel_v_kept_4, 60671600, 1, 1, 6272},
        {371, discriminator_conv2_bias_next_4, 60677872, 1, 1, 128},
        {371, adam_discriminator_conv2_bias_m_kept_4, 60678000, 1, 1, 128},
        {371, adam_discriminator_conv2_bias_v_kept_4, 60678128, 1, 1, 128},
        {375, grad_discriminator_leakyReLU1_real4, 60678256, 196, 64, 64},
        {378, grad_discriminator_conv2_kernel_next_via_real4, 61481072, 1, 1, 204800},
        {379, discriminator_conv2_kernel_next_4, 61685872, 1, 1, 204800},
        {379, adam_discriminator_conv2_kernel_m_kept_4, 61890672, 1, 1, 204800},
        {379, adam_discriminator_conv2_kernel_v_kept_4, 62095472, 1, 1, 204800},
        {380, grad_discriminator_conv1_real4, 62300272, 196, 64, 64},
        {381, discriminator_conv1_bias_next_4, 63103088, 1, 1, 64},
        {381, adam_discriminator_conv1_bias_m_kept_4, 63103152, 1, 1, 64},
        {381, adam_discriminator_conv1_bias_v_kept_4, 63103216, 1, 1, 64},
        {383, discriminator_conv1_kernel_next_4, 63103280, 1, 1, 1600},
        {383, adam_discriminator_conv1_kernel_m_kept_4, 63104880, 1, 1, 1600},
        {383, adam_discriminator_conv1_kernel_v_kept_4, 63106480, 1, 1, 1600},
        {384, generator_dense1_fake5, 63108080, 49, 64, 128},
        {385, generator_batchNorm1_fake5_mean, 63509488, 1, 1, 6272},
        {387, generator_batchNorm1_fake5_inverse_deviation, 63515760, 1, 1, 6272},
        {388, generator_relu1_fake5, 63522032, 49, 64, 128},
        {392, generator_convTranspose1_fake5, 63923440, 196, 64, 64},
        {394, generator_batchNorm2_fake5_mean, 64726256, 1, 1, 64},
        {396, generator_batchNorm2_fake5_inverse_deviation, 64726320, 1, 1, 64},
        {397, generator_relu2_fake5, 64726384, 196, 64, 64},
        {399, generator_tanh1_fake5, 65529200, 784, 64, 1},
        {399, penalty_7, 65579376, 784, 64, 1},
        {402, discriminator_leakyReLU1_real5, 65629552, 196, 64, 64},
        {407, discriminator_conv2_real5_product, 66432368, 49, 64, 128},
        {408, discriminator_leakyReLU2_real5, 66833776, 49, 64, 128},
        {410, discriminator_dense1_real5_product, 67235184, 1, 64, 1},
        {412, discriminator_leakyReLU1_fake5, 67235248, 196, 64, 64},
        {415, discriminator_conv2_fake5_product, 68038064, 49, 64, 128},
        {416, discriminator_leakyReLU2_fake5, 68439472, 49, 64, 128},
        {417, discriminator_dense1_fake5_product, 68840880, 1, 64, 1},
        {418, loss_discriminator, 68840944, 1, 1, 1},
        {418, signal_spread_, 68840960, 1, 1, 1},
        {418, signal_separation_, 68840976, 1, 1, 1},
        {418, signal_gradient_discriminator_6_, 68840992, 1, 1, 1},
        {420, discriminator_leakyReLU1_discriminator5_look, 68841008, 196, 64, 64},
        {424, discriminator_conv2_discriminator5_look_product, 69643824, 49, 64, 128},
        {425, grad_discriminator_conv2_discriminator5_look, 70045232, 49, 64, 128},
        {425, grad_discriminator_conv2_fake5, 70446640, 49, 64, 128},
        {430, grad_discriminator_leakyReLU1_discriminator5_look, 70848048, 196, 64, 64},
        {431, grad_discriminator_conv1_discriminator5_look, 71650864, 196, 64, 64},
        {434, grad_penalty, 72453680, 784, 64, 1},
        {436, grad_grad_penalty, 72503856, 1, 64, 1},
        {438, grad_grad_penalty_2, 72503920, 784, 64, 1},
        {440, grad_grad_discriminator_leakyReLU1_discriminator5_look, 72554096, 196, 64, 64},
        {442, grad_discriminator_conv1_kernel_next_via_grad_penalty_4, 73356912, 1, 1, 1600},
        {446, grad_grad_discriminator_conv2_discriminator5_look, 73358512, 49, 64, 128},
        {449, grad_grad_discriminator_leakyReLU2_discriminator5_look, 73759920, 49, 64, 128},
        {450, grad_discriminator_conv2_bias_next_via_fake5, 74161328, 1, 1, 128},
        {454, grad_discriminator_leakyReLU1_fake5, 74161456, 196, 64, 64},
        {457, grad_discriminator_conv2_kernel_next, 74964272, 1, 1, 204800},
        {458, grad_discriminator_conv1_fake5, 75169072, 196, 64, 64},
        {459, grad_discriminator_conv1_bias_next_via_fake5, 75971888, 1, 1, 64},
        {461, grad_discriminator_conv1_kernel_next, 75971952, 1, 1, 1600},
        {463, grad_discriminator_conv2_real5, 75973552, 49, 64, 128},
        {464, discriminator_dense1_kernel_next_5, 76374960, 1, 1, 6272},
        {465, discriminator_conv2_bias_next_5, 76381232, 1, 1, 128},
        {469, grad_discriminator_leakyReLU1_real5, 76381360, 196, 64, 64},
        {472, grad_discriminator_conv2_kernel_next_via_real5, 77184176, 1, 1, 204800},
        {473, discriminator_conv2_kernel_next_5, 77388976, 1, 1, 204800},
        {474, grad_discriminator_conv1_real5, 77593776, 196, 64, 64},
        {475, discriminator_conv1_bias_next_5, 78396592, 1, 1, 64},
        {477, discriminator_conv1_kernel_next_5, 78396656, 1, 1, 1600},
        {478, generator_dense1, 78398256, 49, 64, 128},
        {479, generator_batchNorm1_mean, 78799664, 1, 1, 6272},
        {481, generator_batchNorm1_inverse_deviation, 78805936, 1, 1, 6272},
        {482, generator_relu1, 78812208, 49, 64, 128},
        {486, generator_convTranspose1, 79213616, 196, 64, 64},
        {488, generator_batchNorm2_mean, 80016432, 1, 1, 64},
        {490, generator_batchNorm2_inverse_deviation, 80016496, 1, 1, 64},
        {491, generator_relu2, 80016560, 196, 64, 64},
        {493, generator_tanh1, 80819376, 784, 64, 1},
        {496, discriminator_leakyReLU1_generator, 80869552, 196, 64, 64},
        {501, discriminator_conv2_generator_product, 81672368, 49, 64, 128},
        {502, discriminator_leakyReLU2_generator, 82073776, 49, 64, 128},
        {505, signal_gradient_discriminator_7_, 82475184, 1, 1, 1},
        {507, grad_discriminator_conv2_generator, 82475200, 49, 64, 128},
        {512, grad_discriminator_leakyReLU1_generator, 82876608, 196, 64, 64},
        {513, grad_discriminator_conv1_generator, 83679424, 196, 64, 64},
        {516, grad_generator_convTranspose2, 84482240, 784, 64, 1},
        {520, grad_generator_batchNorm2_centred_via_normalised, 84532416, 196, 64, 64},
        {523, grad_generator_batchNorm2_centred_via_squares, 85335232, 1, 1, 64},
        {523, grad_generator_batchNorm2_mean_sum, 85335296, 1, 1, 64},
        {524, grad_generator_convTranspose1, 85335360, 196, 64, 64},
        {529, grad_generator_reshape1, 86138176, 49, 64, 128},
        {532, grad_generator_convTranspose1_kernel, 86539584, 1, 1, 204800},
        {533, grad_generator_batchNorm1_centred_via_normalised, 86744384, 49, 64, 128},
        {534, grad_generator_batchNorm1_centred_via_squares, 87145792, 1, 1, 6272},
        {534, grad_generator_batchNorm1_mean_sum, 87152064, 1, 1, 6272},
        {535, grad_generator_dense1, 87158336, 49, 64, 128},
        {536, grad_generator_dense1_kernel, 87559744, 1, 1, 627200},
        {540, signal_gradient_generator_2_, 88186944, 1, 1, 1},
        {540, signal_gradient_generator_3_, 88186960, 1, 1, 1},
        {540, signal_gradient_generator_4_, 88186976, 1, 1, 1},
        {540, signal_gradient_generator_, 88186992, 1, 1, 1},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    /* Part 1: the generator's images. */
    RUN_WITH(0, wgan_gp_step_noise_generator,
        (571294482u, 3135286112u, 3152063731u, 3235951826u, 3252729445u, 1654839066u), noise, noise2, noise3, noise4,
        noise5, noise_generator, TRACE(noise), TRACE(noise2), TRACE(noise3), TRACE(noise4), TRACE(noise5),
        TRACE(noise_generator));
    BARRIER; /* for noise */
    RUN(1, wgan_gp_step_generator_dense1, generator_dense1_fake, noise, generator_dense1_kernel,
        sums_for_generator_batchNorm1_fake_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake_mean_sum */
    RUN(2, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake_mean_sum,
        generator_batchNorm1_fake_mean);
    BARRIER; /* for generator_batchNorm1_fake_mean */
    RUN(3, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake,
        generator_batchNorm1_fake_mean, sums_for_generator_batchNorm1_fake_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake_variance_sum */
    RUN(4, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake_variance_sum,
        generator_batchNorm1_fake_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake_inverse_deviation */
    RUN(5, wgan_gp_shared_generator_relu1, generator_dense1_fake, generator_batchNorm1_fake_mean,
        generator_batchNorm1_fake_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake);
    RUN(6, wgan_gp_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_relu1_fake */
    RUN(7, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake, transformed_generator_reshape1_fake);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake */
    RUN(8, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(9, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake,
        transformed_generator_reshape1_fake, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake */
    RUN(10, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake,
        generator_convTranspose1_fake);
    BARRIER; /* for generator_convTranspose1_fake */
    RUN(11, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake,
        sums_for_generator_batchNorm2_fake_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake_mean_sum */
    RUN(12, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake_mean_sum,
        generator_batchNorm2_fake_mean);
    BARRIER; /* for generator_batchNorm2_fake_mean */
    RUN(13, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake,
        generator_batchNorm2_fake_mean, sums_for_generator_batchNorm2_fake_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake_variance_sum */
    RUN(14, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake_variance_sum,
        generator_batchNorm2_fake_inverse_deviation);
    RUN(15, wgan_gp_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_batchNorm2_fake_inverse_deviation */
    RUN(16, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake, generator_batchNorm2_fake_mean,
        generator_batchNorm2_fake_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake);
    BARRIER; /* for generator_relu2_fake */
    RUN(17, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2_fake,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_fake_product);
    BARRIER; /* for products_of_generator_convTranspose2_fake_product */
    RUN(18, wgan_gp_step_generator_tanh1_fake, products_of_generator_convTranspose2_fake_product,
        generator_convTranspose2_bias, INPUT(real), INPUT(real2), INPUT(real3), INPUT(real4), INPUT(real5),
        generator_tanh1_fake, TRACE(fake), sums_for_signal_diversity, sums_for_signal_diversity_2,
        sums_for_signal_diversity_3, sums_for_signal_diversity_4, sums_for_signal_diversity_5,
        sums_for_signal_diversity_6, sums_for_signal_diversity_7, sums_for_signal_diversity_8,
        sums_for_signal_diversity_9, sums_for_signal_diversity_10, sums_for_signal_diversity_11,
        sums_for_signal_diversity_12);

    /* Part 1: the discriminator on real images. */
    RUN(19, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels);
    RUN(20, wgan_gp_step_planes_of_real, INPUT(real), real_in_planes_);
    BARRIER; /* for real_in_planes_ */
    RUN(21, wgan_gp_step_discriminator_leakyReLU1, real_in_planes_, discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_real);
    RUN(22, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels);
    BARRIER; /* for discriminator_leakyReLU1_real */
    RUN(23, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real,
        transformed_discriminator_leakyReLU1_real);
    RUN(24, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real */
    RUN(25, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real_product,
        transformed_discriminator_leakyReLU1_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_real_product */
    RUN(26, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real_product,
        discriminator_conv2_real_product);
    RUN(27, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels);
    BARRIER; /* for discriminator_conv2_real_product */
    RUN(28, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real_product, discriminator_conv2_bias,
        discriminator_leakyReLU2_real);
    BARRIER; /* for discriminator_leakyReLU2_real */
    RUN_WITH(29, wgan_gp_step_discriminator_dense1_real_product,
        (1779426011u, 3758240971u, 3741463352u, 3858906685u, 3842129066u), discriminator_dense1_real_product,
        discriminator_leakyReLU2_real, discriminator_dense1_kernel_in_panels, discriminator_dense1_bias,
        uniform_discriminator, penalty, grad_discriminator_dense1_discriminator_look, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_real, uniform_discriminator2_, penalty_2, uniform_discriminator3_, penalty_3,
        uniform_discriminator4_, penalty_4, uniform_discriminator5_, penalty_5, TRACE(logits_real),
        TRACE(uniform_discriminator), TRACE(uniform_discriminator2), TRACE(uniform_discriminator3),
        TRACE(uniform_discriminator4), TRACE(uniform_discriminator5), sums_for_score_real, sums_for_signal_sign);

    /* Part 1: the discriminator on generated images. */
    RUN(30, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1_fake, generator_tanh1_fake_in_planes);
    BARRIER; /* for generator_tanh1_fake_in_planes */
    RUN(31, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_fake_in_planes, discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_fake);
    BARRIER; /* for discriminator_leakyReLU1_fake */
    RUN(32, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake,
        transformed_discriminator_leakyReLU1_fake);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake */
    RUN(33, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        transformed_discriminator_leakyReLU1_fake, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_fake_product */
    RUN(34, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake_product,
        discriminator_conv2_fake_product);
    BARRIER; /* for discriminator_conv2_fake_product */
    RUN(35, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake_product, discriminator_conv2_bias,
        discriminator_leakyReLU2_fake);
    BARRIER; /* for discriminator_leakyReLU2_fake */
    RUN(36, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake_product, discriminator_leakyReLU2_fake,
        discriminator_dense1_kernel_in_panels, discriminator_dense1_bias, TRACE(logits_fake), sums_for_score_fake);
    BARRIER; /* for sums_for_score_fake */

    /* Part 1: scores and losses. */
    RUN(37, wgan_gp_step_signal_separation, sums_for_score_real, sums_for_score_fake, loss_discriminator,
        signal_spread_, signal_separation_);

    /* Part 1: penalties. */
    RUN(38, wgan_gp_step_penalty, uniform_discriminator, INPUT(real), penalty, generator_tanh1_fake, penalty_6);
    BARRIER; /* for penalty_6 */
    RUN(39, wgan_gp_step_planes_of_penalty, penalty_6, penalty_in_planes_);
    BARRIER; /* for penalty_in_planes_ */
    RUN(40, wgan_gp_step_discriminator_leakyReLU1, penalty_in_planes_, discriminator_conv1_kernel_in_panels,
        discriminator_conv1_bias, discriminator_leakyReLU1_discriminator_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator_look */
    RUN(41, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator_look,
        transformed_discriminator_leakyReLU1_discriminator_look);
    RUN(42, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator_look */
    RUN(43, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator_look_product,
        transformed_discriminator_leakyReLU1_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_discriminator_conv2_discriminator_look_product */
    RUN(44, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator_look_product,
        discriminator_conv2_discriminator_look_product);
    BARRIER; /* for discriminator_conv2_discriminator_look_product */
    RUN(45, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator_look_product,
        discriminator_conv2_bias, discriminator_dense1_kernel, discriminator_leakyReLU2_fake,
        grad_discriminator_conv2_discriminator_look, grad_discriminator_conv2_fake,
        sums_for_grad_discriminator_conv2_bias_via_fake);
    RUN(46, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel,
        discriminator_conv2_kernel_in_panels_2);
    BARRIER; /* for grad_discriminator_conv2_discriminator_look */
    RUN(47, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    RUN(48, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator_look */
    RUN(49, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator_look */
    RUN(50, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator_look,
        grad_discriminator_leakyReLU1_discriminator_look);
    RUN(51, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel,
        discriminator_conv1_kernel_in_panels_2);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator_look */
    RUN(52, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator_look,
        discriminator_leakyReLU1_discriminator_look, grad_discriminator_conv1_discriminator_look);
    BARRIER; /* for grad_discriminator_conv1_discriminator_look */
    RUN(53, wgan_gp_step_products_of_grad, grad_discriminator_conv1_discriminator_look,
        discriminator_conv1_kernel_in_panels_2, products_of_grad_penalty);
    BARRIER; /* for products_of_grad_penalty */
    RUN(54, wgan_gp_step_grad_penalty, products_of_grad_penalty, grad_penalty);
    BARRIER; /* for grad_penalty */
    RUN(55, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(56, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real_product,
        discriminator_dense1_bias, signal_spread_, discriminator_dense1_fake_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */
    RUN(57, wgan_gp_step_signal_separation_2, sums_for_penalty_2, loss_discriminator, sums_for_signal_spread,
        sums_for_signal_spread_2, signal_spread_, signal_separation_, loss_discriminator1, signal_spread_2_,
        signal_separation_2_);

    /* Part 1: the discriminator's gradients and its update. */
    RUN(58, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(59, wgan_gp_step_planes_of_grad_grad_penalty, grad_grad_penalty_2, grad_grad_penalty_in_planes);
    BARRIER; /* for grad_grad_penalty_in_planes */
    RUN(60, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_in_planes,
        discriminator_conv1_kernel_in_panels, discriminator_leakyReLU1_discriminator_look,
        grad_grad_discriminator_leakyReLU1_discriminator_look);
    RUN(61, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_grad_penalty, grad_grad_penalty_in_planes,
        grad_discriminator_conv1_discriminator_look);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_grad_penalty */
    RUN(62, wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty,
        products_of_grad_discriminator_conv1_kernel_via_grad_penalty, grad_discriminator_conv1_kernel_via_grad_penalty);
    RUN(63, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look);
    /* transformed_discriminator_conv2_kernel takes the place of
     *   products_of_grad_discriminator_conv1_kernel_via_grad_penalty */
    BARRIER;
    RUN(64, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_conv2_kernel */
    RUN(65, wgan_gp_step_products_of_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator_look */
    RUN(66, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator_look,
        grad_grad_discriminator_conv2_discriminator_look);
    /* transformed_grad_discriminator_conv2_discriminator_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator_look */
    BARRIER;
    RUN(67, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator_look */
    RUN(68, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator_look,
        transformed_grad_discriminator_conv2_discriminator_look);
    RUN(69, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator_look,
        discriminator_conv2_discriminator_look_product, discriminator_conv2_bias,
        grad_grad_discriminator_leakyReLU2_discriminator_look);
    RUN(70, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_discriminator_look,
        grad_discriminator_dense1_discriminator_look_in_panels);
    RUN(71, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_fake,
        grad_discriminator_dense1_fake_in_panels);
    RUN(72, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_via_fake,
        grad_discriminator_conv2_bias_via_fake);
    RUN(73, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake,
        transformed_grad_discriminator_conv2_fake);
    /* transformed_discriminator_conv2_kernel_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator_look */
    BARRIER;
    RUN(74, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_2 */
    RUN(75, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake,
        transformed_grad_discriminator_conv2_fake, transformed_discriminator_conv2_kernel_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake */
    RUN(76, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake,
        grad_discriminator_leakyReLU1_fake);
    RUN(77, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake,
        transformed_discriminator_leakyReLU1_fake);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake */
    RUN(78, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        transformed_discriminator_leakyReLU1_fake, transformed_grad_discriminator_conv2_fake);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look */
    RUN(79, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look,
        grad_discriminator_conv2_kernel);
    /* grad_discriminator_conv1_fake takes the place of
     *   products_of_grad_discriminator_conv2_kernel_via_grad_leakyReLU1_discriminator_look */
    BARRIER;
    RUN(80, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake, discriminator_leakyReLU1_fake,
        grad_discriminator_conv1_fake, sums_for_grad_discriminator_conv1_bias_via_fake);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_fake */
    RUN(81, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_via_fake,
        grad_discriminator_conv1_bias_via_fake);
    RUN(82, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_fake, generator_tanh1_fake_in_planes,
        grad_discriminator_conv1_fake);
    RUN(83, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel,
        discriminator_dense1_kernel_in_panels_2);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_fake */
    RUN(84, wgan_gp_step_grad_discriminator_conv1_kernel, products_of_grad_discriminator_conv1_kernel_via_fake,
        grad_discriminator_conv1_kernel_via_grad_penalty, grad_discriminator_conv1_kernel);
    RUN(85, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_in_panels_2, discriminator_leakyReLU2_real, grad_discriminator_conv2_real,
        sums_for_grad_discriminator_conv2_bias_via_real);
    RUN(86, wgan_gp_step_pack_grad_discriminator_dense1, grad_discriminator_dense1_real,
        grad_discriminator_dense1_real_in_panels);
    BARRIER; /* for grad_discriminator_dense1_real_in_panels */
    RUN_WITH(87, wgan_gp_step_update_discriminator_dense1_kernel, (0u),
        grad_grad_discriminator_leakyReLU2_discriminator_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m,
        adam_discriminator_dense1_kernel_v, discriminator_dense1_kernel, discriminator_dense1_kernel_next,
        adam_discriminator_dense1_kernel_m_kept, adam_discriminator_dense1_kernel_v_kept,
        TRACE(grad_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator);
    RUN_WITH(88, wgan_gp_step_update_discriminator_conv2_bias, (0u), sums_for_grad_discriminator_conv2_bias_via_real,
        grad_discriminator_conv2_bias_via_fake, adam_discriminator_conv2_bias_m, adam_discriminator_conv2_bias_v,
        discriminator_conv2_bias, discriminator_conv2_bias_next, adam_discriminator_conv2_bias_m_kept,
        adam_discriminator_conv2_bias_v_kept, TRACE(grad_discriminator_conv2_bias),
        sums_for_signal_gradient_discriminator_2);
    RUN(89, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* transformed_discriminator_conv2_kernel takes the place of grad_discriminator_conv2_real */
    RUN(90, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_in_panels_2,
        transformed_discriminator_conv2_kernel);
    BARRIER; /* for transformed_discriminator_conv2_kernel */
    RUN(91, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real,
        transformed_grad_discriminator_conv2_real, transformed_discriminator_conv2_kernel);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real */
    RUN(92, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real,
        grad_discriminator_leakyReLU1_real);
    /* transformed_discriminator_leakyReLU1_real takes the place of products_of_grad_discriminator_leakyReLU1_real */
    BARRIER;
    RUN(93, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real,
        transformed_discriminator_leakyReLU1_real);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real */
    RUN(94, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_via_real, transformed_discriminator_leakyReLU1_real,
        transformed_grad_discriminator_conv2_real);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_via_real */
    RUN(95, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_via_real,
        grad_discriminator_conv2_kernel_via_real);
    BARRIER; /* for grad_discriminator_conv2_kernel_via_real */
    RUN_WITH(96, wgan_gp_step_adam_discriminator_conv2_kernel_and_update, (0u), grad_discriminator_conv2_kernel,
        grad_discriminator_conv2_kernel_via_real, adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v,
        discriminator_conv2_kernel, discriminator_conv2_kernel_next, adam_discriminator_conv2_kernel_m_kept,
        adam_discriminator_conv2_kernel_v_kept, adam_discriminator_conv2_kernel,
        TRACE(grad_discriminator_conv2_kernel));
    RUN(97, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real, discriminator_leakyReLU1_real,
        grad_discriminator_conv1_real, sums_for_grad_discriminator_conv1_bias_via_real);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_via_real */
    RUN_WITH(98, wgan_gp_step_update_discriminator_conv1_bias, (0u), sums_for_grad_discriminator_conv1_bias_via_real,
        grad_discriminator_conv1_bias_via_fake, adam_discriminator_conv1_bias_m, adam_discriminator_conv1_bias_v,
        discriminator_conv1_bias, discriminator_conv1_bias_next, adam_discriminator_conv1_bias_m_kept,
        adam_discriminator_conv1_bias_v_kept, TRACE(grad_discriminator_conv1_bias),
        sums_for_signal_gradient_discriminator_3);
    RUN(99, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_via_real, real_in_planes_, grad_discriminator_conv1_real);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_via_real */
    RUN_WITH(100, wgan_gp_step_update_discriminator_conv1_kernel, (0u),
        products_of_grad_discriminator_conv1_kernel_via_real, grad_discriminator_conv1_kernel,
        adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v, discriminator_conv1_kernel,
        discriminator_conv1_kernel_next, adam_discriminator_conv1_kernel_m_kept, adam_discriminator_conv1_kernel_v_kept,
        TRACE(grad_discriminator_conv1_kernel), sums_for_signal_gradient_discriminator_4);
    RUN_WITH(101, wgan_gp_step_update_discriminator_dense1_bias_and_others, (0u, 1u, 2u, 3u, 4u),
        adam_discriminator_dense1_bias_v, adam_discriminator_dense1_bias_m, discriminator_dense1_bias,
        discriminator_dense1_bias_next, discriminator_dense1_bias_next_2, discriminator_dense1_bias_next_3,
        discriminator_dense1_bias_next_4, discriminator_dense1_bias_next_5, sums_for_signal_movement_discriminator);

    /* Part 2: the generator's images. */
    RUN(102, wgan_gp_step_generator_dense1, generator_dense1_fake2, noise2, generator_dense1_kernel,
        sums_for_generator_batchNorm1_fake2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake2_mean_sum */
    RUN(103, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake2_mean_sum,
        generator_batchNorm1_fake2_mean);
    BARRIER; /* for generator_batchNorm1_fake2_mean */
    RUN(104, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake2,
        generator_batchNorm1_fake2_mean, sums_for_generator_batchNorm1_fake2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake2_variance_sum */
    RUN(105, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake2_variance_sum,
        generator_batchNorm1_fake2_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake2_inverse_deviation */
    RUN(106, wgan_gp_shared_generator_relu1, generator_dense1_fake2, generator_batchNorm1_fake2_mean,
        generator_batchNorm1_fake2_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake2);
    BARRIER; /* for generator_relu1_fake2 */
    RUN(107, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake2, transformed_generator_reshape1_fake2);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake2 */
    RUN(108, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(109, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake2,
        transformed_generator_reshape1_fake2, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake2 */
    RUN(110, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake2,
        generator_convTranspose1_fake2);
    BARRIER; /* for generator_convTranspose1_fake2 */
    RUN(111, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake2,
        sums_for_generator_batchNorm2_fake2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake2_mean_sum */
    RUN(112, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake2_mean_sum,
        generator_batchNorm2_fake2_mean);
    BARRIER; /* for generator_batchNorm2_fake2_mean */
    RUN(113, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake2,
        generator_batchNorm2_fake2_mean, sums_for_generator_batchNorm2_fake2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake2_variance_sum */
    RUN(114, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake2_variance_sum,
        generator_batchNorm2_fake2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake2_inverse_deviation */
    RUN(115, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake2, generator_batchNorm2_fake2_mean,
        generator_batchNorm2_fake2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake2);
    BARRIER; /* for generator_relu2_fake2 */
    RUN(116, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2_fake2,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_fake2_product);
    BARRIER; /* for products_of_generator_convTranspose2_fake2_product */
    RUN(117, wgan_gp_step_penalty_2, products_of_generator_convTranspose2_fake2_product, generator_convTranspose2_bias,
        penalty_2, uniform_discriminator2_, INPUT(real2), generator_tanh1_fake2, penalty_7, TRACE(fake2),
        sums_for_signal_diversity_13, sums_for_signal_diversity_14);

    /* Part 2: the discriminator on real images. */
    RUN(118, wgan_gp_step_planes_of_real2, INPUT(real2), real2_in_planes_);
    RUN(119, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for real2_in_planes_ */
    RUN(120, wgan_gp_step_discriminator_leakyReLU1, real2_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next, discriminator_leakyReLU1_real2);
    BARRIER; /* for discriminator_leakyReLU1_real2 */
    RUN(121, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real2,
        transformed_discriminator_leakyReLU1_real2);
    RUN(122, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(123, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(124, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real2_product,
        transformed_discriminator_leakyReLU1_real2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real2_product */
    RUN(125, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real2_product,
        discriminator_conv2_real2_product);
    BARRIER; /* for discriminator_conv2_real2_product */
    RUN(126, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real2_product, discriminator_conv2_bias_next,
        discriminator_leakyReLU2_real2);
    RUN(127, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(128, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real2_product,
        discriminator_leakyReLU2_real2, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next,
        TRACE(logits_real2), sums_for_score_real2, sums_for_signal_sign_2);

    /* Part 2: the discriminator on generated images. */
    RUN(129, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1_fake2, generator_tanh1_fake2_in_planes);
    BARRIER; /* for generator_tanh1_fake2_in_planes */
    RUN(130, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_fake2_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_conv1_bias_next, discriminator_leakyReLU1_fake2);
    BARRIER; /* for discriminator_leakyReLU1_fake2 */
    RUN(131, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake2,
        transformed_discriminator_leakyReLU1_fake2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake2 */
    RUN(132, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake2_product,
        transformed_discriminator_leakyReLU1_fake2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake2_product */
    RUN(133, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake2_product,
        discriminator_conv2_fake2_product);
    BARRIER; /* for discriminator_conv2_fake2_product */
    RUN(134, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake2_product, discriminator_conv2_bias_next,
        discriminator_leakyReLU2_fake2);
    BARRIER; /* for discriminator_leakyReLU2_fake2 */
    RUN(135, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake2_product,
        discriminator_leakyReLU2_fake2, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next,
        TRACE(logits_fake2), sums_for_score_fake2);
    BARRIER; /* for sums_for_score_fake2 */

    /* Part 2: scores and losses. */
    RUN(136, wgan_gp_step_signal_sign, sums_for_score_real2, sums_for_score_fake2, sums_for_score_real,
        sums_for_score_fake, sums_for_signal_sign_2, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_2,
        sums_for_signal_gradient_discriminator, sums_for_signal_movement_discriminator, sums_for_signal_sign,
        loss_discriminator_2, score_real, score_fake, signal_spread_3_, signal_separation_3_,
        signal_gradient_discriminator_, signal_gradient_discriminator_2_, signal_gradient_discriminator_3_,
        signal_sign_, OUTPUT(signal_movement_discriminator));

    /* Part 2: penalties. */
    RUN(137, wgan_gp_step_planes_of_penalty, penalty_7, penalty_in_planes_);
    BARRIER; /* for penalty_in_planes_ */
    RUN(138, wgan_gp_step_discriminator_leakyReLU1, penalty_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next, discriminator_leakyReLU1_discriminator2_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator2_look */
    RUN(139, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator2_look,
        transformed_discriminator_leakyReLU1_discriminator2_look);
    RUN(140, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator2_look */
    RUN(141, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator2_look_product,
        transformed_discriminator_leakyReLU1_discriminator2_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator2_look_product */
    RUN(142, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator2_look_product,
        discriminator_conv2_discriminator2_look_product);
    BARRIER; /* for discriminator_conv2_discriminator2_look_product */
    RUN(143, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator2_look_product,
        discriminator_conv2_bias_next, discriminator_dense1_kernel_next, discriminator_leakyReLU2_fake2,
        grad_discriminator_conv2_discriminator2_look, grad_discriminator_conv2_fake2,
        sums_for_grad_discriminator_conv2_bias_next_via_fake2);
    BARRIER; /* for grad_discriminator_conv2_discriminator2_look */
    RUN(144, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    RUN(145, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next,
        discriminator_conv2_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_2 */
    RUN(146, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(147, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator2_look */
    RUN(148, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator2_look,
        grad_discriminator_leakyReLU1_discriminator2_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator2_look */
    RUN(149, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator2_look,
        discriminator_leakyReLU1_discriminator2_look, grad_discriminator_conv1_discriminator2_look);
    RUN(150, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(151, wgan_gp_step_products_of_grad, grad_discriminator_conv1_discriminator2_look,
        discriminator_conv1_kernel_next_in_panels_2, products_of_grad_penalty);
    BARRIER; /* for products_of_grad_penalty */
    RUN(152, wgan_gp_step_grad_penalty, products_of_grad_penalty, grad_penalty);
    BARRIER; /* for grad_penalty */
    RUN(153, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(154, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real2_product,
        discriminator_dense1_bias_next, signal_spread_3_, discriminator_dense1_fake2_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(155, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator_2, loss_discriminator1,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_3_, signal_separation_3_, signal_spread_2_,
        signal_separation_2_, loss_discriminator_3, signal_spread_4_, signal_separation_4_);

    /* Part 2: the discriminator's gradients and its update. */
    RUN(156, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(157, wgan_gp_step_planes_of_grad_grad_penalty, grad_grad_penalty_2, grad_grad_penalty_in_planes);
    BARRIER; /* for grad_grad_penalty_in_planes */
    RUN(158, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator2_look,
        grad_grad_discriminator_leakyReLU1_discriminator2_look);
    RUN(159, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty, grad_grad_penalty_in_planes,
        grad_discriminator_conv1_discriminator2_look);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    RUN(160, wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty,
        grad_discriminator_conv1_kernel_next_via_grad_penalty);
    RUN(161, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    BARRIER;
    RUN(162, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(163, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator2_look */
    RUN(164, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator2_look,
        grad_grad_discriminator_conv2_discriminator2_look);
    /* transformed_grad_discriminator_conv2_discriminator2_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator2_look */
    BARRIER;
    RUN(165, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator2_look */
    RUN(166, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look,
        transformed_grad_discriminator_conv2_discriminator2_look);
    RUN(167, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator2_look,
        discriminator_conv2_discriminator2_look_product, discriminator_conv2_bias_next,
        grad_grad_discriminator_leakyReLU2_discriminator2_look);
    RUN(168, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake2,
        grad_discriminator_conv2_bias_next_via_fake2);
    RUN(169, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake2,
        transformed_grad_discriminator_conv2_fake2);
    /* transformed_discriminator_conv2_kernel_next_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator2_look */
    BARRIER;
    RUN(170, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next_2 */
    RUN(171, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake2,
        transformed_grad_discriminator_conv2_fake2, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake2 */
    RUN(172, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake2,
        grad_discriminator_leakyReLU1_fake2);
    RUN(173, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake2,
        transformed_discriminator_leakyReLU1_fake2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake2 */
    RUN(174, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        transformed_discriminator_leakyReLU1_fake2, transformed_grad_discriminator_conv2_fake2);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look */
    RUN(175, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look,
        grad_discriminator_conv2_kernel_next);
    /* grad_discriminator_conv1_fake2 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator2_look */
    BARRIER;
    RUN(176, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake2,
        discriminator_leakyReLU1_fake2, grad_discriminator_conv1_fake2,
        sums_for_grad_discriminator_conv1_bias_next_via_fake2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake2 */
    RUN(177, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake2,
        grad_discriminator_conv1_bias_next_via_fake2);
    RUN(178, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_fake2, generator_tanh1_fake2_in_planes,
        grad_discriminator_conv1_fake2);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_fake2 */
    RUN(179, wgan_gp_step_grad_discriminator_conv1_kernel, products_of_grad_discriminator_conv1_kernel_next_via_fake2,
        grad_discriminator_conv1_kernel_next_via_grad_penalty, grad_discriminator_conv1_kernel_next);
    RUN(180, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(181, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real2, grad_discriminator_conv2_real2,
        sums_for_grad_discriminator_conv2_bias_next_via_real2);
    RUN_WITH(182, wgan_gp_step_update_discriminator_dense1_kernel_2, (1u),
        grad_grad_discriminator_leakyReLU2_discriminator2_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake2, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real2,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept,
        adam_discriminator_dense1_kernel_v_kept, discriminator_dense1_kernel_next, discriminator_dense1_kernel_next_2,
        adam_discriminator_dense1_kernel_m_kept_2, adam_discriminator_dense1_kernel_v_kept_2,
        TRACE(grad2_discriminator_dense1_kernel), sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real2 */
    RUN_WITH(183, wgan_gp_step_update_discriminator_conv2_bias_2, (1u),
        sums_for_grad_discriminator_conv2_bias_next_via_real2, grad_discriminator_conv2_bias_next_via_fake2,
        adam_discriminator_conv2_bias_m_kept, adam_discriminator_conv2_bias_v_kept, discriminator_conv2_bias_next,
        discriminator_conv2_bias_next_2, adam_discriminator_conv2_bias_m_kept_2, adam_discriminator_conv2_bias_v_kept_2,
        TRACE(grad2_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(184, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real2,
        transformed_grad_discriminator_conv2_real2);
    BARRIER; /* transformed_discriminator_conv2_kernel_next takes the place of grad_discriminator_conv2_real2 */
    RUN(185, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_2,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(186, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real2,
        transformed_grad_discriminator_conv2_real2, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real2 */
    RUN(187, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real2,
        grad_discriminator_leakyReLU1_real2);
    /* transformed_discriminator_leakyReLU1_real2 takes the place of products_of_grad_discriminator_leakyReLU1_real2 */
    BARRIER;
    RUN(188, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real2,
        transformed_discriminator_leakyReLU1_real2);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real2 */
    RUN(189, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real2, transformed_discriminator_leakyReLU1_real2,
        transformed_grad_discriminator_conv2_real2);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real2 */
    RUN(190, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real2,
        grad_discriminator_conv2_kernel_next_via_real2);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real2 */
    RUN_WITH(191, wgan_gp_step_update_discriminator_conv2_kernel, (1u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real2, adam_discriminator_conv2_kernel_m_kept,
        adam_discriminator_conv2_kernel_v_kept, discriminator_conv2_kernel_next, discriminator_conv2_kernel_next_2,
        adam_discriminator_conv2_kernel_m_kept_2, adam_discriminator_conv2_kernel_v_kept_2,
        TRACE(grad2_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(192, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real2,
        discriminator_leakyReLU1_real2, grad_discriminator_conv1_real2,
        sums_for_grad_discriminator_conv1_bias_next_via_real2);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real2 */
    RUN_WITH(193, wgan_gp_step_update_discriminator_conv1_bias_2, (1u),
        sums_for_grad_discriminator_conv1_bias_next_via_real2, grad_discriminator_conv1_bias_next_via_fake2,
        adam_discriminator_conv1_bias_m_kept, adam_discriminator_conv1_bias_v_kept, discriminator_conv1_bias_next,
        discriminator_conv1_bias_next_2, adam_discriminator_conv1_bias_m_kept_2, adam_discriminator_conv1_bias_v_kept_2,
        TRACE(grad2_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    RUN(194, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_real2, real2_in_planes_, grad_discriminator_conv1_real2);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_real2 */
    RUN_WITH(195, wgan_gp_step_update_discriminator_conv1_kernel_2, (1u),
        products_of_grad_discriminator_conv1_kernel_next_via_real2, grad_discriminator_conv1_kernel_next,
        adam_discriminator_conv1_kernel_m_kept, adam_discriminator_conv1_kernel_v_kept, discriminator_conv1_kernel_next,
        discriminator_conv1_kernel_next_2, adam_discriminator_conv1_kernel_m_kept_2,
        adam_discriminator_conv1_kernel_v_kept_2, TRACE(grad2_discriminator_conv1_kernel),
        sums_for_signal_gradient_discriminator_4);

    /* Part 3: the generator's images. */
    RUN(196, wgan_gp_step_generator_dense1, generator_dense1_fake3, noise3, generator_dense1_kernel,
        sums_for_generator_batchNorm1_fake3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake3_mean_sum */
    RUN(197, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake3_mean_sum,
        generator_batchNorm1_fake3_mean);
    BARRIER; /* for generator_batchNorm1_fake3_mean */
    RUN(198, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake3,
        generator_batchNorm1_fake3_mean, sums_for_generator_batchNorm1_fake3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake3_variance_sum */
    RUN(199, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake3_variance_sum,
        generator_batchNorm1_fake3_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake3_inverse_deviation */
    RUN(200, wgan_gp_shared_generator_relu1, generator_dense1_fake3, generator_batchNorm1_fake3_mean,
        generator_batchNorm1_fake3_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake3);
    BARRIER; /* for generator_relu1_fake3 */
    RUN(201, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake3, transformed_generator_reshape1_fake3);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake3 */
    RUN(202, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(203, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake3,
        transformed_generator_reshape1_fake3, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake3 */
    RUN(204, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake3,
        generator_convTranspose1_fake3);
    BARRIER; /* for generator_convTranspose1_fake3 */
    RUN(205, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake3,
        sums_for_generator_batchNorm2_fake3_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake3_mean_sum */
    RUN(206, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake3_mean_sum,
        generator_batchNorm2_fake3_mean);
    BARRIER; /* for generator_batchNorm2_fake3_mean */
    RUN(207, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake3,
        generator_batchNorm2_fake3_mean, sums_for_generator_batchNorm2_fake3_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake3_variance_sum */
    RUN(208, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake3_variance_sum,
        generator_batchNorm2_fake3_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake3_inverse_deviation */
    RUN(209, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake3, generator_batchNorm2_fake3_mean,
        generator_batchNorm2_fake3_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake3);
    BARRIER; /* for generator_relu2_fake3 */
    RUN(210, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2_fake3,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_fake3_product);
    BARRIER; /* for products_of_generator_convTranspose2_fake3_product */
    RUN(211, wgan_gp_step_penalty_2, products_of_generator_convTranspose2_fake3_product, generator_convTranspose2_bias,
        penalty_3, uniform_discriminator3_, INPUT(real3), generator_tanh1_fake3, penalty_7, TRACE(fake3),
        sums_for_signal_diversity_15, sums_for_signal_diversity_16);

    /* Part 3: the discriminator on real images. */
    RUN(212, wgan_gp_step_planes_of_real3, INPUT(real3), real3_in_planes_);
    RUN(213, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_2,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for real3_in_planes_ */
    RUN(214, wgan_gp_step_discriminator_leakyReLU1, real3_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_2, discriminator_leakyReLU1_real3);
    BARRIER; /* for discriminator_leakyReLU1_real3 */
    RUN(215, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real3,
        transformed_discriminator_leakyReLU1_real3);
    RUN(216, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_2,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(217, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(218, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real3_product,
        transformed_discriminator_leakyReLU1_real3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real3_product */
    RUN(219, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real3_product,
        discriminator_conv2_real3_product);
    BARRIER; /* for discriminator_conv2_real3_product */
    RUN(220, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real3_product, discriminator_conv2_bias_next_2,
        discriminator_leakyReLU2_real3);
    RUN(221, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(222, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real3_product,
        discriminator_leakyReLU2_real3, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_2,
        TRACE(logits_real3), sums_for_score_real3, sums_for_signal_sign_3);

    /* Part 3: the discriminator on generated images. */
    RUN(223, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1_fake3, generator_tanh1_fake3_in_planes);
    BARRIER; /* for generator_tanh1_fake3_in_planes */
    RUN(224, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_fake3_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_conv1_bias_next_2, discriminator_leakyReLU1_fake3);
    BARRIER; /* for discriminator_leakyReLU1_fake3 */
    RUN(225, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake3,
        transformed_discriminator_leakyReLU1_fake3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake3 */
    RUN(226, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake3_product,
        transformed_discriminator_leakyReLU1_fake3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake3_product */
    RUN(227, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake3_product,
        discriminator_conv2_fake3_product);
    BARRIER; /* for discriminator_conv2_fake3_product */
    RUN(228, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake3_product, discriminator_conv2_bias_next_2,
        discriminator_leakyReLU2_fake3);
    BARRIER; /* for discriminator_leakyReLU2_fake3 */
    RUN(229, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake3_product,
        discriminator_leakyReLU2_fake3, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_2,
        TRACE(logits_fake3), sums_for_score_fake3);
    BARRIER; /* for sums_for_score_fake3 */

    /* Part 3: scores and losses. */
    RUN(230, wgan_gp_step_signal_gradient_discriminator, sums_for_score_real3, sums_for_score_fake3, score_real,
        score_fake, sums_for_signal_sign_3, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_,
        loss_discriminator, score_real_2, score_fake_2, signal_spread_, signal_separation_, signal_sign_2_,
        signal_gradient_discriminator_4_);

    /* Part 3: penalties. */
    RUN(231, wgan_gp_step_planes_of_penalty, penalty_7, penalty_in_planes_);
    BARRIER; /* for penalty_in_planes_ */
    RUN(232, wgan_gp_step_discriminator_leakyReLU1, penalty_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_2, discriminator_leakyReLU1_discriminator3_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator3_look */
    RUN(233, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator3_look,
        transformed_discriminator_leakyReLU1_discriminator3_look);
    RUN(234, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator3_look */
    RUN(235, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator3_look_product,
        transformed_discriminator_leakyReLU1_discriminator3_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator3_look_product */
    RUN(236, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator3_look_product,
        discriminator_conv2_discriminator3_look_product);
    BARRIER; /* for discriminator_conv2_discriminator3_look_product */
    RUN(237, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator3_look_product,
        discriminator_conv2_bias_next_2, discriminator_dense1_kernel_next_2, discriminator_leakyReLU2_fake3,
        grad_discriminator_conv2_discriminator3_look, grad_discriminator_conv2_fake3,
        sums_for_grad_discriminator_conv2_bias_next_via_fake3);
    BARRIER; /* for grad_discriminator_conv2_discriminator3_look */
    RUN(238, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    RUN(239, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_2,
        discriminator_conv2_kernel_next_in_panels_3);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_3 */
    RUN(240, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(241, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator3_look */
    RUN(242, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator3_look,
        grad_discriminator_leakyReLU1_discriminator3_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator3_look */
    RUN(243, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator3_look,
        discriminator_leakyReLU1_discriminator3_look, grad_discriminator_conv1_discriminator3_look);
    RUN(244, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_2,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(245, wgan_gp_step_products_of_grad, grad_discriminator_conv1_discriminator3_look,
        discriminator_conv1_kernel_next_in_panels_2, products_of_grad_penalty);
    BARRIER; /* for products_of_grad_penalty */
    RUN(246, wgan_gp_step_grad_penalty, products_of_grad_penalty, grad_penalty);
    BARRIER; /* for grad_penalty */
    RUN(247, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(248, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real3_product,
        discriminator_dense1_bias_next_2, signal_spread_, discriminator_dense1_fake3_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(249, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator, loss_discriminator_3,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_, signal_separation_, signal_spread_4_,
        signal_separation_4_, loss_discriminator_4, signal_spread_5_, signal_separation_5_);

    /* Part 3: the discriminator's gradients and its update. */
    RUN(250, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(251, wgan_gp_step_planes_of_grad_grad_penalty, grad_grad_penalty_2, grad_grad_penalty_in_planes);
    BARRIER; /* for grad_grad_penalty_in_planes */
    RUN(252, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator3_look,
        grad_grad_discriminator_leakyReLU1_discriminator3_look);
    RUN(253, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty, grad_grad_penalty_in_planes,
        grad_discriminator_conv1_discriminator3_look);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    RUN(254, wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_2);
    RUN(255, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    BARRIER;
    RUN(256, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(257, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator3_look */
    RUN(258, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator3_look,
        grad_grad_discriminator_conv2_discriminator3_look);
    /* transformed_grad_discriminator_conv2_discriminator3_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator3_look */
    BARRIER;
    RUN(259, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator3_look */
    RUN(260, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look,
        transformed_grad_discriminator_conv2_discriminator3_look);
    RUN(261, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator3_look,
        discriminator_conv2_discriminator3_look_product, discriminator_conv2_bias_next_2,
        grad_grad_discriminator_leakyReLU2_discriminator3_look);
    RUN(262, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake3,
        grad_discriminator_conv2_bias_next_via_fake3);
    RUN(263, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake3,
        transformed_grad_discriminator_conv2_fake3);
    /* transformed_discriminator_conv2_kernel_next_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(264, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next_2 */
    RUN(265, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake3,
        transformed_grad_discriminator_conv2_fake3, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake3 */
    RUN(266, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake3,
        grad_discriminator_leakyReLU1_fake3);
    RUN(267, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake3,
        transformed_discriminator_leakyReLU1_fake3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake3 */
    RUN(268, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        transformed_discriminator_leakyReLU1_fake3, transformed_grad_discriminator_conv2_fake3);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look */
    RUN(269, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look,
        grad_discriminator_conv2_kernel_next);
    /* grad_discriminator_conv1_fake3 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator3_look */
    BARRIER;
    RUN(270, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake3,
        discriminator_leakyReLU1_fake3, grad_discriminator_conv1_fake3,
        sums_for_grad_discriminator_conv1_bias_next_via_fake3);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake3 */
    RUN(271, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake3,
        grad_discriminator_conv1_bias_next_via_fake3);
    RUN(272, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_fake3, generator_tanh1_fake3_in_planes,
        grad_discriminator_conv1_fake3);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_fake3 */
    RUN(273, wgan_gp_step_grad_discriminator_conv1_kernel, products_of_grad_discriminator_conv1_kernel_next_via_fake3,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_2, grad_discriminator_conv1_kernel_next);
    RUN(274, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(275, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real3, grad_discriminator_conv2_real3,
        sums_for_grad_discriminator_conv2_bias_next_via_real3);
    RUN_WITH(276, wgan_gp_step_update_discriminator_dense1_kernel_2, (2u),
        grad_grad_discriminator_leakyReLU2_discriminator3_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake3, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real3,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_2,
        adam_discriminator_dense1_kernel_v_kept_2, discriminator_dense1_kernel_next_2,
        discriminator_dense1_kernel_next_3, adam_discriminator_dense1_kernel_m_kept_3,
        adam_discriminator_dense1_kernel_v_kept_3, TRACE(grad3_discriminator_dense1_kernel),
        sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real3 */
    RUN_WITH(277, wgan_gp_step_update_discriminator_conv2_bias_2, (2u),
        sums_for_grad_discriminator_conv2_bias_next_via_real3, grad_discriminator_conv2_bias_next_via_fake3,
        adam_discriminator_conv2_bias_m_kept_2, adam_discriminator_conv2_bias_v_kept_2, discriminator_conv2_bias_next_2,
        discriminator_conv2_bias_next_3, adam_discriminator_conv2_bias_m_kept_3, adam_discriminator_conv2_bias_v_kept_3,
        TRACE(grad3_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(278, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real3,
        transformed_grad_discriminator_conv2_real3);
    BARRIER; /* transformed_discriminator_conv2_kernel_next takes the place of grad_discriminator_conv2_real3 */
    RUN(279, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_3,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(280, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real3,
        transformed_grad_discriminator_conv2_real3, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real3 */
    RUN(281, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real3,
        grad_discriminator_leakyReLU1_real3);
    /* transformed_discriminator_leakyReLU1_real3 takes the place of products_of_grad_discriminator_leakyReLU1_real3 */
    BARRIER;
    RUN(282, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real3,
        transformed_discriminator_leakyReLU1_real3);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real3 */
    RUN(283, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real3, transformed_discriminator_leakyReLU1_real3,
        transformed_grad_discriminator_conv2_real3);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real3 */
    RUN(284, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real3,
        grad_discriminator_conv2_kernel_next_via_real3);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real3 */
    RUN_WITH(285, wgan_gp_step_update_discriminator_conv2_kernel, (2u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real3, adam_discriminator_conv2_kernel_m_kept_2,
        adam_discriminator_conv2_kernel_v_kept_2, discriminator_conv2_kernel_next_2, discriminator_conv2_kernel_next_3,
        adam_discriminator_conv2_kernel_m_kept_3, adam_discriminator_conv2_kernel_v_kept_3,
        TRACE(grad3_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(286, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real3,
        discriminator_leakyReLU1_real3, grad_discriminator_conv1_real3,
        sums_for_grad_discriminator_conv1_bias_next_via_real3);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real3 */
    RUN_WITH(287, wgan_gp_step_update_discriminator_conv1_bias_2, (2u),
        sums_for_grad_discriminator_conv1_bias_next_via_real3, grad_discriminator_conv1_bias_next_via_fake3,
        adam_discriminator_conv1_bias_m_kept_2, adam_discriminator_conv1_bias_v_kept_2, discriminator_conv1_bias_next_2,
        discriminator_conv1_bias_next_3, adam_discriminator_conv1_bias_m_kept_3, adam_discriminator_conv1_bias_v_kept_3,
        TRACE(grad3_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    RUN(288, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_real3, real3_in_planes_, grad_discriminator_conv1_real3);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_real3 */
    RUN_WITH(289, wgan_gp_step_update_discriminator_conv1_kernel_2, (2u),
        products_of_grad_discriminator_conv1_kernel_next_via_real3, grad_discriminator_conv1_kernel_next,
        adam_discriminator_conv1_kernel_m_kept_2, adam_discriminator_conv1_kernel_v_kept_2,
        discriminator_conv1_kernel_next_2, discriminator_conv1_kernel_next_3, adam_discriminator_conv1_kernel_m_kept_3,
        adam_discriminator_conv1_kernel_v_kept_3, TRACE(grad3_discriminator_conv1_kernel),
        sums_for_signal_gradient_discriminator_4);

    /* Part 4: the generator's images. */
    RUN(290, wgan_gp_step_generator_dense1, generator_dense1_fake4, noise4, generator_dense1_kernel,
        sums_for_generator_batchNorm1_fake4_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake4_mean_sum */
    RUN(291, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake4_mean_sum,
        generator_batchNorm1_fake4_mean);
    BARRIER; /* for generator_batchNorm1_fake4_mean */
    RUN(292, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake4,
        generator_batchNorm1_fake4_mean, sums_for_generator_batchNorm1_fake4_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake4_variance_sum */
    RUN(293, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake4_variance_sum,
        generator_batchNorm1_fake4_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake4_inverse_deviation */
    RUN(294, wgan_gp_shared_generator_relu1, generator_dense1_fake4, generator_batchNorm1_fake4_mean,
        generator_batchNorm1_fake4_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake4);
    BARRIER; /* for generator_relu1_fake4 */
    RUN(295, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake4, transformed_generator_reshape1_fake4);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake4 */
    RUN(296, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(297, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake4,
        transformed_generator_reshape1_fake4, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake4 */
    RUN(298, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake4,
        generator_convTranspose1_fake4);
    BARRIER; /* for generator_convTranspose1_fake4 */
    RUN(299, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake4,
        sums_for_generator_batchNorm2_fake4_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake4_mean_sum */
    RUN(300, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake4_mean_sum,
        generator_batchNorm2_fake4_mean);
    BARRIER; /* for generator_batchNorm2_fake4_mean */
    RUN(301, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake4,
        generator_batchNorm2_fake4_mean, sums_for_generator_batchNorm2_fake4_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake4_variance_sum */
    RUN(302, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake4_variance_sum,
        generator_batchNorm2_fake4_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake4_inverse_deviation */
    RUN(303, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake4, generator_batchNorm2_fake4_mean,
        generator_batchNorm2_fake4_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake4);
    BARRIER; /* for generator_relu2_fake4 */
    RUN(304, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2_fake4,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_fake4_product);
    BARRIER; /* for products_of_generator_convTranspose2_fake4_product */
    RUN(305, wgan_gp_step_penalty_2, products_of_generator_convTranspose2_fake4_product, generator_convTranspose2_bias,
        penalty_4, uniform_discriminator4_, INPUT(real4), generator_tanh1_fake4, penalty_7, TRACE(fake4),
        sums_for_signal_diversity_17, sums_for_signal_diversity_18);

    /* Part 4: the discriminator on real images. */
    RUN(306, wgan_gp_step_planes_of_real4, INPUT(real4), real4_in_planes_);
    RUN(307, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_3,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for real4_in_planes_ */
    RUN(308, wgan_gp_step_discriminator_leakyReLU1, real4_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_3, discriminator_leakyReLU1_real4);
    BARRIER; /* for discriminator_leakyReLU1_real4 */
    RUN(309, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real4,
        transformed_discriminator_leakyReLU1_real4);
    RUN(310, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_3,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(311, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(312, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real4_product,
        transformed_discriminator_leakyReLU1_real4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real4_product */
    RUN(313, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real4_product,
        discriminator_conv2_real4_product);
    BARRIER; /* for discriminator_conv2_real4_product */
    RUN(314, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real4_product, discriminator_conv2_bias_next_3,
        discriminator_leakyReLU2_real4);
    RUN(315, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(316, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real4_product,
        discriminator_leakyReLU2_real4, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_3,
        TRACE(logits_real4), sums_for_score_real4, sums_for_signal_sign_3);

    /* Part 4: the discriminator on generated images. */
    RUN(317, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1_fake4, generator_tanh1_fake4_in_planes);
    BARRIER; /* for generator_tanh1_fake4_in_planes */
    RUN(318, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_fake4_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_conv1_bias_next_3, discriminator_leakyReLU1_fake4);
    BARRIER; /* for discriminator_leakyReLU1_fake4 */
    RUN(319, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake4,
        transformed_discriminator_leakyReLU1_fake4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake4 */
    RUN(320, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake4_product,
        transformed_discriminator_leakyReLU1_fake4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake4_product */
    RUN(321, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake4_product,
        discriminator_conv2_fake4_product);
    BARRIER; /* for discriminator_conv2_fake4_product */
    RUN(322, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake4_product, discriminator_conv2_bias_next_3,
        discriminator_leakyReLU2_fake4);
    BARRIER; /* for discriminator_leakyReLU2_fake4 */
    RUN(323, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake4_product,
        discriminator_leakyReLU2_fake4, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_3,
        TRACE(logits_fake4), sums_for_score_fake4);
    BARRIER; /* for sums_for_score_fake4 */

    /* Part 4: scores and losses. */
    RUN(324, wgan_gp_step_signal_gradient_discriminator, sums_for_score_real4, sums_for_score_fake4, score_real_2,
        score_fake_2, sums_for_signal_sign_3, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_2_,
        loss_discriminator, score_real_3, score_fake_3, signal_spread_, signal_separation_, signal_sign_3_,
        signal_gradient_discriminator_5_);

    /* Part 4: penalties. */
    RUN(325, wgan_gp_step_planes_of_penalty, penalty_7, penalty_in_planes_);
    BARRIER; /* for penalty_in_planes_ */
    RUN(326, wgan_gp_step_discriminator_leakyReLU1, penalty_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_3, discriminator_leakyReLU1_discriminator4_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator4_look */
    RUN(327, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator4_look,
        transformed_discriminator_leakyReLU1_discriminator4_look);
    RUN(328, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator4_look */
    RUN(329, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator4_look_product,
        transformed_discriminator_leakyReLU1_discriminator4_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator4_look_product */
    RUN(330, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator4_look_product,
        discriminator_conv2_discriminator4_look_product);
    BARRIER; /* for discriminator_conv2_discriminator4_look_product */
    RUN(331, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator4_look_product,
        discriminator_conv2_bias_next_3, discriminator_dense1_kernel_next_3, discriminator_leakyReLU2_fake4,
        grad_discriminator_conv2_discriminator4_look, grad_discriminator_conv2_fake4,
        sums_for_grad_discriminator_conv2_bias_next_via_fake4);
    BARRIER; /* for grad_discriminator_conv2_discriminator4_look */
    RUN(332, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    RUN(333, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_3,
        discriminator_conv2_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_4 */
    RUN(334, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(335, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator4_look */
    RUN(336, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator4_look,
        grad_discriminator_leakyReLU1_discriminator4_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator4_look */
    RUN(337, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator4_look,
        discriminator_leakyReLU1_discriminator4_look, grad_discriminator_conv1_discriminator4_look);
    RUN(338, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_3,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(339, wgan_gp_step_products_of_grad, grad_discriminator_conv1_discriminator4_look,
        discriminator_conv1_kernel_next_in_panels_2, products_of_grad_penalty);
    BARRIER; /* for products_of_grad_penalty */
    RUN(340, wgan_gp_step_grad_penalty, products_of_grad_penalty, grad_penalty);
    BARRIER; /* for grad_penalty */
    RUN(341, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(342, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real4_product,
        discriminator_dense1_bias_next_3, signal_spread_, discriminator_dense1_fake4_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(343, wgan_gp_step_signal_separation_3, sums_for_penalty_2, loss_discriminator, loss_discriminator_4,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_, signal_separation_, signal_spread_5_,
        signal_separation_5_, loss_discriminator_5, signal_spread_6_, signal_separation_6_);

    /* Part 4: the discriminator's gradients and its update. */
    RUN(344, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(345, wgan_gp_step_planes_of_grad_grad_penalty, grad_grad_penalty_2, grad_grad_penalty_in_planes);
    BARRIER; /* for grad_grad_penalty_in_planes */
    RUN(346, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator4_look,
        grad_grad_discriminator_leakyReLU1_discriminator4_look);
    RUN(347, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty, grad_grad_penalty_in_planes,
        grad_discriminator_conv1_discriminator4_look);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    RUN(348, wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_3);
    RUN(349, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    BARRIER;
    RUN(350, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(351, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator4_look */
    RUN(352, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator4_look,
        grad_grad_discriminator_conv2_discriminator4_look);
    /* transformed_grad_discriminator_conv2_discriminator4_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator4_look */
    BARRIER;
    RUN(353, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator4_look */
    RUN(354, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look,
        transformed_grad_discriminator_conv2_discriminator4_look);
    RUN(355, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator4_look,
        discriminator_conv2_discriminator4_look_product, discriminator_conv2_bias_next_3,
        grad_grad_discriminator_leakyReLU2_discriminator4_look);
    RUN(356, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake4,
        grad_discriminator_conv2_bias_next_via_fake4);
    RUN(357, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake4,
        transformed_grad_discriminator_conv2_fake4);
    /* transformed_discriminator_conv2_kernel_next_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator4_look */
    BARRIER;
    RUN(358, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next_2 */
    RUN(359, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake4,
        transformed_grad_discriminator_conv2_fake4, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake4 */
    RUN(360, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake4,
        grad_discriminator_leakyReLU1_fake4);
    RUN(361, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake4,
        transformed_discriminator_leakyReLU1_fake4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake4 */
    RUN(362, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        transformed_discriminator_leakyReLU1_fake4, transformed_grad_discriminator_conv2_fake4);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look */
    RUN(363, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look,
        grad_discriminator_conv2_kernel_next);
    /* grad_discriminator_conv1_fake4 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator4_look */
    BARRIER;
    RUN(364, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake4,
        discriminator_leakyReLU1_fake4, grad_discriminator_conv1_fake4,
        sums_for_grad_discriminator_conv1_bias_next_via_fake4);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake4 */
    RUN(365, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake4,
        grad_discriminator_conv1_bias_next_via_fake4);
    RUN(366, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_fake4, generator_tanh1_fake4_in_planes,
        grad_discriminator_conv1_fake4);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_fake4 */
    RUN(367, wgan_gp_step_grad_discriminator_conv1_kernel, products_of_grad_discriminator_conv1_kernel_next_via_fake4,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_3, grad_discriminator_conv1_kernel_next);
    RUN(368, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(369, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real4, grad_discriminator_conv2_real4,
        sums_for_grad_discriminator_conv2_bias_next_via_real4);
    RUN_WITH(370, wgan_gp_step_update_discriminator_dense1_kernel_2, (3u),
        grad_grad_discriminator_leakyReLU2_discriminator4_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake4, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real4,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_3,
        adam_discriminator_dense1_kernel_v_kept_3, discriminator_dense1_kernel_next_3,
        discriminator_dense1_kernel_next_4, adam_discriminator_dense1_kernel_m_kept_4,
        adam_discriminator_dense1_kernel_v_kept_4, TRACE(grad4_discriminator_dense1_kernel),
        sums_for_signal_gradient_discriminator_5);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real4 */
    RUN_WITH(371, wgan_gp_step_update_discriminator_conv2_bias_2, (3u),
        sums_for_grad_discriminator_conv2_bias_next_via_real4, grad_discriminator_conv2_bias_next_via_fake4,
        adam_discriminator_conv2_bias_m_kept_3, adam_discriminator_conv2_bias_v_kept_3, discriminator_conv2_bias_next_3,
        discriminator_conv2_bias_next_4, adam_discriminator_conv2_bias_m_kept_4, adam_discriminator_conv2_bias_v_kept_4,
        TRACE(grad4_discriminator_conv2_bias), sums_for_signal_gradient_discriminator_2);
    RUN(372, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real4,
        transformed_grad_discriminator_conv2_real4);
    BARRIER; /* transformed_discriminator_conv2_kernel_next takes the place of grad_discriminator_conv2_real4 */
    RUN(373, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_4,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(374, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real4,
        transformed_grad_discriminator_conv2_real4, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real4 */
    RUN(375, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real4,
        grad_discriminator_leakyReLU1_real4);
    /* transformed_discriminator_leakyReLU1_real4 takes the place of products_of_grad_discriminator_leakyReLU1_real4 */
    BARRIER;
    RUN(376, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real4,
        transformed_discriminator_leakyReLU1_real4);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real4 */
    RUN(377, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real4, transformed_discriminator_leakyReLU1_real4,
        transformed_grad_discriminator_conv2_real4);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real4 */
    RUN(378, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real4,
        grad_discriminator_conv2_kernel_next_via_real4);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real4 */
    RUN_WITH(379, wgan_gp_step_update_discriminator_conv2_kernel, (3u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real4, adam_discriminator_conv2_kernel_m_kept_3,
        adam_discriminator_conv2_kernel_v_kept_3, discriminator_conv2_kernel_next_3, discriminator_conv2_kernel_next_4,
        adam_discriminator_conv2_kernel_m_kept_4, adam_discriminator_conv2_kernel_v_kept_4,
        TRACE(grad4_discriminator_conv2_kernel), sums_for_signal_gradient_discriminator_6);
    RUN(380, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real4,
        discriminator_leakyReLU1_real4, grad_discriminator_conv1_real4,
        sums_for_grad_discriminator_conv1_bias_next_via_real4);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real4 */
    RUN_WITH(381, wgan_gp_step_update_discriminator_conv1_bias_2, (3u),
        sums_for_grad_discriminator_conv1_bias_next_via_real4, grad_discriminator_conv1_bias_next_via_fake4,
        adam_discriminator_conv1_bias_m_kept_3, adam_discriminator_conv1_bias_v_kept_3, discriminator_conv1_bias_next_3,
        discriminator_conv1_bias_next_4, adam_discriminator_conv1_bias_m_kept_4, adam_discriminator_conv1_bias_v_kept_4,
        TRACE(grad4_discriminator_conv1_bias), sums_for_signal_gradient_discriminator_3);
    RUN(382, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_real4, real4_in_planes_, grad_discriminator_conv1_real4);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_real4 */
    RUN_WITH(383, wgan_gp_step_update_discriminator_conv1_kernel_2, (3u),
        products_of_grad_discriminator_conv1_kernel_next_via_real4, grad_discriminator_conv1_kernel_next,
        adam_discriminator_conv1_kernel_m_kept_3, adam_discriminator_conv1_kernel_v_kept_3,
        discriminator_conv1_kernel_next_3, discriminator_conv1_kernel_next_4, adam_discriminator_conv1_kernel_m_kept_4,
        adam_discriminator_conv1_kernel_v_kept_4, TRACE(grad4_discriminator_conv1_kernel),
        sums_for_signal_gradient_discriminator_4);

    /* Part 5: the generator's images. */
    RUN(384, wgan_gp_step_generator_dense1, generator_dense1_fake5, noise5, generator_dense1_kernel,
        sums_for_generator_batchNorm1_fake5_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake5_mean_sum */
    RUN(385, wgan_gp_step_generator_batchNorm1_mean, sums_for_generator_batchNorm1_fake5_mean_sum,
        generator_batchNorm1_fake5_mean);
    BARRIER; /* for generator_batchNorm1_fake5_mean */
    RUN(386, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1_fake5,
        generator_batchNorm1_fake5_mean, sums_for_generator_batchNorm1_fake5_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_fake5_variance_sum */
    RUN(387, wgan_gp_step_generator_batchNorm1_inverse_deviation, sums_for_generator_batchNorm1_fake5_variance_sum,
        generator_batchNorm1_fake5_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_fake5_inverse_deviation */
    RUN(388, wgan_gp_shared_generator_relu1, generator_dense1_fake5, generator_batchNorm1_fake5_mean,
        generator_batchNorm1_fake5_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta,
        generator_relu1_fake5);
    BARRIER; /* for generator_relu1_fake5 */
    RUN(389, wgan_gp_shared_transform_generator_reshape1, generator_relu1_fake5, transformed_generator_reshape1_fake5);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of generator_relu1_fake5 */
    RUN(390, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(391, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1_fake5,
        transformed_generator_reshape1_fake5, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1_fake5 */
    RUN(392, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1_fake5,
        generator_convTranspose1_fake5);
    BARRIER; /* for generator_convTranspose1_fake5 */
    RUN(393, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1_fake5,
        sums_for_generator_batchNorm2_fake5_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake5_mean_sum */
    RUN(394, wgan_gp_step_generator_batchNorm2_mean, sums_for_generator_batchNorm2_fake5_mean_sum,
        generator_batchNorm2_fake5_mean);
    BARRIER; /* for generator_batchNorm2_fake5_mean */
    RUN(395, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1_fake5,
        generator_batchNorm2_fake5_mean, sums_for_generator_batchNorm2_fake5_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_fake5_variance_sum */
    RUN(396, wgan_gp_step_generator_batchNorm2_inverse_deviation, sums_for_generator_batchNorm2_fake5_variance_sum,
        generator_batchNorm2_fake5_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_fake5_inverse_deviation */
    RUN(397, wgan_gp_shared_generator_relu2, generator_convTranspose1_fake5, generator_batchNorm2_fake5_mean,
        generator_batchNorm2_fake5_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta,
        generator_relu2_fake5);
    BARRIER; /* for generator_relu2_fake5 */
    RUN(398, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2_fake5,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_fake5_product);
    BARRIER; /* for products_of_generator_convTranspose2_fake5_product */
    RUN(399, wgan_gp_step_penalty_2, products_of_generator_convTranspose2_fake5_product, generator_convTranspose2_bias,
        penalty_5, uniform_discriminator5_, INPUT(real5), generator_tanh1_fake5, penalty_7, TRACE(fake5),
        sums_for_signal_diversity_19, sums_for_signal_diversity_20);

    /* Part 5: the discriminator on real images. */
    RUN(400, wgan_gp_step_planes_of_real5, INPUT(real5), real5_in_planes_);
    RUN(401, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_4,
        discriminator_conv1_kernel_next_in_panels);
    BARRIER; /* for real5_in_planes_ */
    RUN(402, wgan_gp_step_discriminator_leakyReLU1, real5_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_4, discriminator_leakyReLU1_real5);
    BARRIER; /* for discriminator_leakyReLU1_real5 */
    RUN(403, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real5,
        transformed_discriminator_leakyReLU1_real5);
    RUN(404, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_4,
        discriminator_conv2_kernel_next_in_panels);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels */
    RUN(405, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(406, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_real5_product,
        transformed_discriminator_leakyReLU1_real5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_real5_product */
    RUN(407, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_real5_product,
        discriminator_conv2_real5_product);
    BARRIER; /* for discriminator_conv2_real5_product */
    RUN(408, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_real5_product, discriminator_conv2_bias_next_4,
        discriminator_leakyReLU2_real5);
    RUN(409, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_in_panels);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels */
    RUN(410, wgan_gp_step_discriminator_dense1_product_2, discriminator_dense1_real5_product,
        discriminator_leakyReLU2_real5, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_4,
        TRACE(logits_real5), sums_for_score_real5, sums_for_signal_sign_3);

    /* Part 5: the discriminator on generated images. */
    RUN(411, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1_fake5, generator_tanh1_fake5_in_planes);
    BARRIER; /* for generator_tanh1_fake5_in_planes */
    RUN(412, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_fake5_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_conv1_bias_next_4, discriminator_leakyReLU1_fake5);
    BARRIER; /* for discriminator_leakyReLU1_fake5 */
    RUN(413, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake5,
        transformed_discriminator_leakyReLU1_fake5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake5 */
    RUN(414, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_fake5_product,
        transformed_discriminator_leakyReLU1_fake5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_fake5_product */
    RUN(415, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_fake5_product,
        discriminator_conv2_fake5_product);
    BARRIER; /* for discriminator_conv2_fake5_product */
    RUN(416, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_fake5_product, discriminator_conv2_bias_next_4,
        discriminator_leakyReLU2_fake5);
    BARRIER; /* for discriminator_leakyReLU2_fake5 */
    RUN(417, wgan_gp_step_discriminator_dense1_product, discriminator_dense1_fake5_product,
        discriminator_leakyReLU2_fake5, discriminator_dense1_kernel_next_in_panels, discriminator_dense1_bias_next_4,
        TRACE(logits_fake5), sums_for_score_fake5);
    BARRIER; /* for sums_for_score_fake5 */

    /* Part 5: scores and losses. */
    RUN(418, wgan_gp_step_signal_gradient_discriminator_3, sums_for_score_real5, sums_for_score_fake5, score_real_3,
        score_fake_3, sums_for_signal_sign_3, sums_for_signal_gradient_discriminator_4,
        sums_for_signal_gradient_discriminator_3, sums_for_signal_gradient_discriminator_6,
        sums_for_signal_gradient_discriminator_2, sums_for_signal_gradient_discriminator_5, signal_sign_3_,
        loss_discriminator, signal_spread_, signal_separation_, signal_gradient_discriminator_6_, OUTPUT(score_real),
        OUTPUT(score_fake), OUTPUT(signal_sign));

    /* Part 5: penalties. */
    RUN(419, wgan_gp_step_planes_of_penalty, penalty_7, penalty_in_planes_);
    BARRIER; /* for penalty_in_planes_ */
    RUN(420, wgan_gp_step_discriminator_leakyReLU1, penalty_in_planes_, discriminator_conv1_kernel_next_in_panels,
        discriminator_conv1_bias_next_4, discriminator_leakyReLU1_discriminator5_look);
    BARRIER; /* for discriminator_leakyReLU1_discriminator5_look */
    RUN(421, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_discriminator5_look,
        transformed_discriminator_leakyReLU1_discriminator5_look);
    RUN(422, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_leakyReLU1_discriminator5_look */
    RUN(423, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_discriminator5_look_product,
        transformed_discriminator_leakyReLU1_discriminator5_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_discriminator5_look_product */
    RUN(424, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_discriminator5_look_product,
        discriminator_conv2_discriminator5_look_product);
    BARRIER; /* for discriminator_conv2_discriminator5_look_product */
    RUN(425, wgan_gp_step_grad_discriminator_conv2, discriminator_conv2_discriminator5_look_product,
        discriminator_conv2_bias_next_4, discriminator_dense1_kernel_next_4, discriminator_leakyReLU2_fake5,
        grad_discriminator_conv2_discriminator5_look, grad_discriminator_conv2_fake5,
        sums_for_grad_discriminator_conv2_bias_next_via_fake5);
    BARRIER; /* for grad_discriminator_conv2_discriminator5_look */
    RUN(426, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    RUN(427, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_4,
        discriminator_conv2_kernel_next_in_panels_5);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_5 */
    RUN(428, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(429, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_discriminator5_look */
    RUN(430, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_discriminator5_look,
        grad_discriminator_leakyReLU1_discriminator5_look);
    BARRIER; /* for grad_discriminator_leakyReLU1_discriminator5_look */
    RUN(431, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_discriminator5_look,
        discriminator_leakyReLU1_discriminator5_look, grad_discriminator_conv1_discriminator5_look);
    RUN(432, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_4,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(433, wgan_gp_step_products_of_grad, grad_discriminator_conv1_discriminator5_look,
        discriminator_conv1_kernel_next_in_panels_2, products_of_grad_penalty);
    BARRIER; /* for products_of_grad_penalty */
    RUN(434, wgan_gp_step_grad_penalty, products_of_grad_penalty, grad_penalty);
    BARRIER; /* for grad_penalty */
    RUN(435, wgan_gp_step_sums_for_penalty, grad_penalty, sums_for_penalty);
    BARRIER; /* for sums_for_penalty */
    RUN(436, wgan_gp_step_grad_grad_penalty, sums_for_penalty, discriminator_dense1_real5_product,
        discriminator_dense1_bias_next_4, signal_spread_, discriminator_dense1_fake5_product, grad_grad_penalty,
        sums_for_penalty_2, sums_for_signal_spread, sums_for_signal_spread_2);
    BARRIER; /* for sums_for_penalty_2 */

    /* Scores and losses. */
    RUN(437, wgan_gp_step_output_loss_discriminator, sums_for_penalty_2, loss_discriminator, loss_discriminator_5,
        sums_for_signal_spread, sums_for_signal_spread_2, signal_spread_, signal_separation_, signal_spread_6_,
        signal_separation_6_, OUTPUT(loss_discriminator), OUTPUT(signal_spread), OUTPUT(signal_separation),
        TRACE(loss_discriminator));

    /* Part 5: the discriminator's gradients and its update. */
    RUN(438, wgan_gp_step_grad_grad_penalty_2, grad_grad_penalty, grad_penalty, grad_grad_penalty_2);
    BARRIER; /* for grad_grad_penalty_2 */
    RUN(439, wgan_gp_step_planes_of_grad_grad_penalty, grad_grad_penalty_2, grad_grad_penalty_in_planes);
    BARRIER; /* for grad_grad_penalty_in_planes */
    RUN(440, wgan_gp_step_grad_grad_discriminator_leakyReLU1_look, grad_grad_penalty_in_planes,
        discriminator_conv1_kernel_next_in_panels, discriminator_leakyReLU1_discriminator5_look,
        grad_grad_discriminator_leakyReLU1_discriminator5_look);
    RUN(441, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty, grad_grad_penalty_in_planes,
        grad_discriminator_conv1_discriminator5_look);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    RUN(442, wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty,
        products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_4);
    RUN(443, wgan_gp_step_transform_discriminator_leakyReLU1, grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look);
    /* transformed_discriminator_conv2_kernel_next takes the place of
     *   products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty */
    BARRIER;
    RUN(444, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(445, wgan_gp_step_products_of_discriminator_conv2,
        products_of_grad_grad_discriminator_conv2_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_grad_discriminator_conv2_discriminator5_look */
    RUN(446, wgan_gp_step_discriminator_conv2, products_of_grad_grad_discriminator_conv2_discriminator5_look,
        grad_grad_discriminator_conv2_discriminator5_look);
    /* transformed_grad_discriminator_conv2_discriminator5_look takes the place of
     *   products_of_grad_grad_discriminator_conv2_discriminator5_look */
    BARRIER;
    RUN(447, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    BARRIER; /* for transformed_grad_discriminator_conv2_discriminator5_look */
    RUN(448, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look,
        transformed_grad_discriminator_conv2_discriminator5_look);
    RUN(449, wgan_gp_step_grad_grad_discriminator_leakyReLU2_look, grad_grad_discriminator_conv2_discriminator5_look,
        discriminator_conv2_discriminator5_look_product, discriminator_conv2_bias_next_4,
        grad_grad_discriminator_leakyReLU2_discriminator5_look);
    RUN(450, wgan_gp_step_grad_discriminator_conv2_bias, sums_for_grad_discriminator_conv2_bias_next_via_fake5,
        grad_discriminator_conv2_bias_next_via_fake5);
    RUN(451, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_fake5,
        transformed_grad_discriminator_conv2_fake5);
    /* transformed_discriminator_conv2_kernel_next_2 takes the place of
     *   transformed_grad_grad_discriminator_leakyReLU1_discriminator5_look */
    BARRIER;
    RUN(452, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next_2 */
    RUN(453, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake5,
        transformed_grad_discriminator_conv2_fake5, transformed_discriminator_conv2_kernel_next_2);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_fake5 */
    RUN(454, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_fake5,
        grad_discriminator_leakyReLU1_fake5);
    RUN(455, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_fake5,
        transformed_discriminator_leakyReLU1_fake5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_fake5 */
    RUN(456, wgan_gp_step_products_of_grad_discriminator_conv2_kernel_2,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        transformed_discriminator_leakyReLU1_fake5, transformed_grad_discriminator_conv2_fake5);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look */
    RUN(457, wgan_gp_step_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look,
        grad_discriminator_conv2_kernel_next);
    /* grad_discriminator_conv1_fake5 takes the place of
     *   products_of_grad_discriminator_conv2_kernel_next_via_grad_leakyReLU1_discriminator5_look */
    BARRIER;
    RUN(458, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_fake5,
        discriminator_leakyReLU1_fake5, grad_discriminator_conv1_fake5,
        sums_for_grad_discriminator_conv1_bias_next_via_fake5);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_fake5 */
    RUN(459, wgan_gp_step_grad_discriminator_conv1_bias, sums_for_grad_discriminator_conv1_bias_next_via_fake5,
        grad_discriminator_conv1_bias_next_via_fake5);
    RUN(460, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_fake5, generator_tanh1_fake5_in_planes,
        grad_discriminator_conv1_fake5);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_fake5 */
    RUN(461, wgan_gp_step_grad_discriminator_conv1_kernel, products_of_grad_discriminator_conv1_kernel_next_via_fake5,
        grad_discriminator_conv1_kernel_next_via_grad_penalty_4, grad_discriminator_conv1_kernel_next);
    RUN(462, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_2 */
    RUN(463, wgan_gp_step_grad_discriminator_conv2_2, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_2, discriminator_leakyReLU2_real5, grad_discriminator_conv2_real5,
        sums_for_grad_discriminator_conv2_bias_next_via_real5);
    RUN_WITH(464, wgan_gp_step_update_discriminator_dense1_kernel_5, (4u),
        grad_grad_discriminator_leakyReLU2_discriminator5_look, grad_discriminator_dense1_discriminator_look_in_panels,
        discriminator_leakyReLU2_fake5, grad_discriminator_dense1_fake_in_panels, discriminator_leakyReLU2_real5,
        grad_discriminator_dense1_real_in_panels, adam_discriminator_dense1_kernel_m_kept_4,
        adam_discriminator_dense1_kernel_v_kept_4, discriminator_dense1_kernel_next_4,
        discriminator_dense1_kernel_next_5, TRACE(grad5_discriminator_dense1_kernel),
        adam_discriminator_dense1_kernel_m, adam_discriminator_dense1_kernel_v,
        sums_for_signal_gradient_discriminator_7);
    BARRIER; /* for sums_for_grad_discriminator_conv2_bias_next_via_real5 */
    RUN_WITH(465, wgan_gp_step_update_discriminator_conv2_bias_5, (4u),
        sums_for_grad_discriminator_conv2_bias_next_via_real5, grad_discriminator_conv2_bias_next_via_fake5,
        adam_discriminator_conv2_bias_m_kept_4, adam_discriminator_conv2_bias_v_kept_4, discriminator_conv2_bias_next_4,
        discriminator_conv2_bias_next_5, TRACE(grad5_discriminator_conv2_bias), adam_discriminator_conv2_bias_m,
        adam_discriminator_conv2_bias_v, sums_for_signal_gradient_discriminator_8);
    RUN(466, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_real5,
        transformed_grad_discriminator_conv2_real5);
    BARRIER; /* transformed_discriminator_conv2_kernel_next takes the place of grad_discriminator_conv2_real5 */
    RUN(467, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_5,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(468, wgan_gp_step_products_of_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real5,
        transformed_grad_discriminator_conv2_real5, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_real5 */
    RUN(469, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_real5,
        grad_discriminator_leakyReLU1_real5);
    /* transformed_discriminator_leakyReLU1_real5 takes the place of products_of_grad_discriminator_leakyReLU1_real5 */
    BARRIER;
    RUN(470, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_real5,
        transformed_discriminator_leakyReLU1_real5);
    BARRIER; /* for transformed_discriminator_leakyReLU1_real5 */
    RUN(471, wgan_gp_step_products_of_grad_discriminator_conv2_kernel,
        products_of_grad_discriminator_conv2_kernel_next_via_real5, transformed_discriminator_leakyReLU1_real5,
        transformed_grad_discriminator_conv2_real5);
    BARRIER; /* for products_of_grad_discriminator_conv2_kernel_next_via_real5 */
    RUN(472, wgan_gp_step_grad_discriminator_conv2_kernel, products_of_grad_discriminator_conv2_kernel_next_via_real5,
        grad_discriminator_conv2_kernel_next_via_real5);
    BARRIER; /* for grad_discriminator_conv2_kernel_next_via_real5 */
    RUN_WITH(473, wgan_gp_step_update_discriminator_conv2_kernel_4, (4u), grad_discriminator_conv2_kernel_next,
        grad_discriminator_conv2_kernel_next_via_real5, adam_discriminator_conv2_kernel_m_kept_4,
        adam_discriminator_conv2_kernel_v_kept_4, discriminator_conv2_kernel_next_4, discriminator_conv2_kernel_next_5,
        TRACE(grad5_discriminator_conv2_kernel), adam_discriminator_conv2_kernel_m, adam_discriminator_conv2_kernel_v,
        sums_for_signal_gradient_discriminator_9);
    RUN(474, wgan_gp_step_grad_discriminator_conv1_2, grad_discriminator_leakyReLU1_real5,
        discriminator_leakyReLU1_real5, grad_discriminator_conv1_real5,
        sums_for_grad_discriminator_conv1_bias_next_via_real5);
    BARRIER; /* for sums_for_grad_discriminator_conv1_bias_next_via_real5 */
    RUN_WITH(475, wgan_gp_step_update_discriminator_conv1_bias_5, (4u),
        sums_for_grad_discriminator_conv1_bias_next_via_real5, grad_discriminator_conv1_bias_next_via_fake5,
        adam_discriminator_conv1_bias_m_kept_4, adam_discriminator_conv1_bias_v_kept_4, discriminator_conv1_bias_next_4,
        discriminator_conv1_bias_next_5, TRACE(grad5_discriminator_conv1_bias), adam_discriminator_conv1_bias_m,
        adam_discriminator_conv1_bias_v, sums_for_signal_gradient_discriminator_10);
    RUN(476, wgan_gp_step_products_of_grad_discriminator_conv1_kernel,
        products_of_grad_discriminator_conv1_kernel_next_via_real5, real5_in_planes_, grad_discriminator_conv1_real5);
    BARRIER; /* for products_of_grad_discriminator_conv1_kernel_next_via_real5 */
    RUN_WITH(477, wgan_gp_step_update_discriminator_conv1_kernel_5, (4u),
        products_of_grad_discriminator_conv1_kernel_next_via_real5, grad_discriminator_conv1_kernel_next,
        adam_discriminator_conv1_kernel_m_kept_4, adam_discriminator_conv1_kernel_v_kept_4,
        discriminator_conv1_kernel_next_4, discriminator_conv1_kernel_next_5, TRACE(grad5_discriminator_conv1_kernel),
        adam_discriminator_conv1_kernel_m, adam_discriminator_conv1_kernel_v,
        sums_for_signal_gradient_discriminator_11);

    /* Part 6: the generator's images. */
    RUN(478, wgan_gp_step_generator_dense1, generator_dense1, noise_generator, generator_dense1_kernel,
        sums_for_generator_batchNorm1_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_mean_sum */
    RUN(479, wgan_gp_step_generator_batchNorm1_mean_and_moving_mean, sums_for_generator_batchNorm1_mean_sum,
        generator_batchNorm1_moving_mean, generator_batchNorm1_mean);
    BARRIER; /* for generator_batchNorm1_mean */
    RUN(480, wgan_gp_step_sums_for_generator_batchNorm1_variance_sum, generator_dense1, generator_batchNorm1_mean,
        sums_for_generator_batchNorm1_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm1_variance_sum */
    RUN(481, wgan_gp_step_generator_batchNorm1_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm1_variance_sum, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_batchNorm1_inverse_deviation */
    RUN(482, wgan_gp_shared_generator_relu1, generator_dense1, generator_batchNorm1_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta, generator_relu1);
    BARRIER; /* for generator_relu1 */
    RUN(483, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    RUN(484, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(485, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(486, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    BARRIER; /* for generator_convTranspose1 */
    RUN(487, wgan_gp_step_sums_for_generator_batchNorm2_mean_sum, generator_convTranspose1,
        sums_for_generator_batchNorm2_mean_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_mean_sum */
    RUN(488, wgan_gp_step_generator_batchNorm2_mean_and_moving_mean, sums_for_generator_batchNorm2_mean_sum,
        generator_batchNorm2_moving_mean, generator_batchNorm2_mean);
    BARRIER; /* for generator_batchNorm2_mean */
    RUN(489, wgan_gp_step_sums_for_generator_batchNorm2_variance_sum, generator_convTranspose1,
        generator_batchNorm2_mean, sums_for_generator_batchNorm2_variance_sum);
    BARRIER; /* for sums_for_generator_batchNorm2_variance_sum */
    RUN(490, wgan_gp_step_generator_batchNorm2_inverse_deviation_and_moving_variance,
        sums_for_generator_batchNorm2_variance_sum, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_batchNorm2_inverse_deviation */
    RUN(491, wgan_gp_shared_generator_relu2, generator_convTranspose1, generator_batchNorm2_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(492, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_product);
    BARRIER; /* for products_of_generator_convTranspose2_product */
    RUN(493, wgan_gp_step_generator_tanh1, products_of_generator_convTranspose2_product, generator_convTranspose2_bias,
        generator_tanh1, TRACE(fake_generator));
    BARRIER; /* for generator_tanh1 */

    /* Part 6: the discriminator on generated images. */
    RUN(494, wgan_gp_step_planes_of_generator_tanh1, generator_tanh1, generator_tanh1_in_planes);
    RUN(495, wgan_gp_step_pack_discriminator_conv1_kernel, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel_next_in_panels_3);
    BARRIER; /* for generator_tanh1_in_planes */
    RUN(496, wgan_gp_step_discriminator_leakyReLU1, generator_tanh1_in_planes,
        discriminator_conv1_kernel_next_in_panels_3, discriminator_conv1_bias_next_5,
        discriminator_leakyReLU1_generator);
    BARRIER; /* for discriminator_leakyReLU1_generator */
    RUN(497, wgan_gp_step_transform_discriminator_leakyReLU1, discriminator_leakyReLU1_generator,
        transformed_discriminator_leakyReLU1_generator);
    RUN(498, wgan_gp_step_pack_discriminator_conv2_kernel, discriminator_conv2_kernel_next_5,
        discriminator_conv2_kernel_next_in_panels_6);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_6 */
    RUN(499, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_6,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(500, wgan_gp_step_products_of_discriminator_conv2, products_of_discriminator_conv2_generator_product,
        transformed_discriminator_leakyReLU1_generator, transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_discriminator_conv2_generator_product */
    RUN(501, wgan_gp_step_discriminator_conv2, products_of_discriminator_conv2_generator_product,
        discriminator_conv2_generator_product);
    BARRIER; /* for discriminator_conv2_generator_product */
    RUN(502, wgan_gp_step_discriminator_leakyReLU2, discriminator_conv2_generator_product,
        discriminator_conv2_bias_next_5, discriminator_leakyReLU2_generator);
    RUN(503, wgan_gp_step_pack_discriminator_dense1_kernel, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel_next_in_panels_3);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_3 */
    RUN(504, wgan_gp_step_trace_logits_generator, discriminator_leakyReLU2_generator,
        discriminator_dense1_kernel_next_in_panels_3, discriminator_dense1_bias_next_5, TRACE(logits_generator),
        sums_for_loss_generator);
    BARRIER; /* for sums_for_loss_generator */

    /* Part 6: scores and losses. */
    RUN(505, wgan_gp_step_signal_gradient_discriminator_4, sums_for_loss_generator,
        sums_for_signal_gradient_discriminator_11, sums_for_signal_gradient_discriminator_10,
        sums_for_signal_gradient_discriminator_9, sums_for_signal_gradient_discriminator_8,
        sums_for_signal_gradient_discriminator_7, signal_gradient_discriminator_7_, OUTPUT(loss_generator),
        TRACE(loss_generator));

    /* Part 6: the generator's gradients and its update. */
    RUN(506, wgan_gp_step_pack_discriminator_dense1_kernel_2, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel_next_in_panels_4);
    BARRIER; /* for discriminator_dense1_kernel_next_in_panels_4 */
    RUN(507, wgan_gp_step_grad_discriminator_conv2_generator, grad_discriminator_dense1_real,
        discriminator_dense1_kernel_next_in_panels_4, discriminator_leakyReLU2_generator,
        grad_discriminator_conv2_generator);
    BARRIER; /* for grad_discriminator_conv2_generator */
    RUN(508, wgan_gp_step_transform_grad_discriminator_conv2, grad_discriminator_conv2_generator,
        transformed_grad_discriminator_conv2_generator);
    RUN(509, wgan_gp_step_pack_discriminator_conv2_kernel_2, discriminator_conv2_kernel_next_5,
        discriminator_conv2_kernel_next_in_panels_7);
    BARRIER; /* for discriminator_conv2_kernel_next_in_panels_7 */
    RUN(510, wgan_gp_step_transform_discriminator_conv2_kernel, discriminator_conv2_kernel_next_in_panels_7,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for transformed_discriminator_conv2_kernel_next */
    RUN(511, wgan_gp_step_products_of_grad_discriminator_leakyReLU1,
        products_of_grad_discriminator_leakyReLU1_generator, transformed_grad_discriminator_conv2_generator,
        transformed_discriminator_conv2_kernel_next);
    BARRIER; /* for products_of_grad_discriminator_leakyReLU1_generator */
    RUN(512, wgan_gp_step_grad_discriminator_leakyReLU1, products_of_grad_discriminator_leakyReLU1_generator,
        grad_discriminator_leakyReLU1_generator);
    BARRIER; /* for grad_discriminator_leakyReLU1_generator */
    RUN(513, wgan_gp_step_grad_discriminator_conv1, grad_discriminator_leakyReLU1_generator,
        discriminator_leakyReLU1_generator, grad_discriminator_conv1_generator);
    RUN(514, wgan_gp_step_pack_discriminator_conv1_kernel_2, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel_next_in_panels_2);
    BARRIER; /* for discriminator_conv1_kernel_next_in_panels_2 */
    RUN(515, wgan_gp_step_products_of_grad, grad_discriminator_conv1_generator,
        discriminator_conv1_kernel_next_in_panels_2, products_of_grad_generator_tanh1);
    BARRIER; /* for products_of_grad_generator_tanh1 */
    RUN(516, wgan_gp_step_grad_generator_convTranspose2, products_of_grad_generator_tanh1, generator_tanh1,
        grad_generator_convTranspose2, sums_for_grad_generator_convTranspose2_bias);
    BARRIER; /* for sums_for_grad_generator_convTranspose2_bias */
    RUN_WITH(517, wgan_gp_step_update_generator_convTranspose2_bias, (0u), sums_for_grad_generator_convTranspose2_bias,
        adam_generator_convTranspose2_bias_m, adam_generator_convTranspose2_bias_v, generator_convTranspose2_bias,
        TRACE(grad_generator_convTranspose2_bias), sums_for_signal_gradient_generator,
        sums_for_signal_movement_generator);
    RUN(518, wgan_gp_step_pack_generator_convTranspose2_kernel_2, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels_2);
    RUN(519, wgan_gp_step_planes_of_grad_generator_convTranspose2, grad_generator_convTranspose2,
        grad_generator_convTranspose2_in_planes);
    BARRIER; /* for grad_generator_convTranspose2_in_planes */
    RUN(520, wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised, grad_generator_convTranspose2_in_planes,
        generator_convTranspose2_kernel_in_panels_2, generator_relu2, generator_batchNorm2_gamma,
        generator_convTranspose1, generator_batchNorm2_mean, generator_batchNorm2_inverse_deviation,
        grad_generator_batchNorm2_centred_via_normalised, sums_for_grad_generator_batchNorm2_beta,
        sums_for_grad_generator_batchNorm2_gamma, sums_for_grad_generator_batchNorm2_inverse_deviation);
    RUN(521, wgan_gp_step_products_of_grad_generator_convTranspose2_kernel,
        products_of_grad_generator_convTranspose2_kernel, grad_generator_convTranspose2_in_planes, generator_relu2);
    BARRIER; /* for products_of_grad_generator_convTranspose2_kernel */
    RUN_WITH(522, wgan_gp_step_update_generator_convTranspose2_kernel, (0u),
        products_of_grad_generator_convTranspose2_kernel, adam_generator_convTranspose2_kernel_m,
        adam_generator_convTranspose2_kernel_v, generator_convTranspose2_kernel,
        TRACE(grad_generator_convTranspose2_kernel), sums_for_signal_gradient_generator_2);
    RUN_WITH(523, wgan_gp_step_grad_generator_batchNorm2_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm2_beta, sums_for_grad_generator_batchNorm2_gamma,
        sums_for_grad_generator_batchNorm2_inverse_deviation, generator_batchNorm2_inverse_deviation,
        generator_batchNorm2_gamma, adam_generator_batchNorm2_gamma_m, adam_generator_batchNorm2_gamma_v,
        adam_generator_batchNorm2_beta_m, adam_generator_batchNorm2_beta_v, generator_batchNorm2_beta,
        grad_generator_batchNorm2_centred_via_squares, grad_generator_batchNorm2_mean_sum,
        TRACE(grad_generator_batchNorm2_gamma), TRACE(grad_generator_batchNorm2_beta),
        sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator_4);
    BARRIER; /* for grad_generator_batchNorm2_centred_via_squares */
    RUN(524, wgan_gp_step_grad_generator_convTranspose1, grad_generator_batchNorm2_centred_via_squares,
        generator_convTranspose1, generator_batchNorm2_mean, grad_generator_batchNorm2_centred_via_normalised,
        grad_generator_batchNorm2_mean_sum, grad_generator_convTranspose1);
    RUN(525, wgan_gp_step_pack_generator_convTranspose1_kernel_2, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels_2);
    BARRIER; /* for grad_generator_convTranspose1 */
    RUN(526, wgan_gp_step_transform_grad_generator_convTranspose1, grad_generator_convTranspose1,
        transformed_grad_generator_convTranspose1);
    BARRIER; /* transformed_generator_convTranspose1_kernel takes the place of grad_generator_convTranspose1 */
    RUN(527, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels_2,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_convTranspose1_kernel */
    RUN(528, wgan_gp_step_products_of_grad_generator_reshape1, products_of_grad_generator_reshape1,
        transformed_grad_generator_convTranspose1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_grad_generator_reshape1 */
    RUN(529, wgan_gp_step_grad_generator_reshape1, products_of_grad_generator_reshape1, grad_generator_reshape1);
    BARRIER; /* transformed_generator_reshape1 takes the place of products_of_grad_generator_reshape1 */
    RUN(530, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(531, wgan_gp_step_products_of_grad_generator_convTranspose1_kernel,
        products_of_grad_generator_convTranspose1_kernel, transformed_grad_generator_convTranspose1,
        transformed_generator_reshape1);
    BARRIER; /* for products_of_grad_generator_convTranspose1_kernel */
    RUN(532, wgan_gp_step_grad_generator_convTranspose1_kernel, products_of_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel);
    /* grad_generator_batchNorm1_centred_via_normalised takes the place of
     *   products_of_grad_generator_convTranspose1_kernel */
    BARRIER;
    RUN(533, wgan_gp_step_grad_generator_batchNorm1_centred_via_normalised, grad_generator_reshape1, generator_relu1,
        generator_batchNorm1_gamma, generator_dense1, generator_batchNorm1_mean, generator_batchNorm1_inverse_deviation,
        grad_generator_batchNorm1_centred_via_normalised, sums_for_grad_generator_batchNorm1_beta,
        sums_for_grad_generator_batchNorm1_gamma, sums_for_grad_generator_batchNorm1_inverse_deviation);
    BARRIER; /* for sums_for_grad_generator_batchNorm1_beta */
    RUN_WITH(534, wgan_gp_step_grad_generator_batchNorm1_mean_sum_and_update, (0u),
        sums_for_grad_generator_batchNorm1_inverse_deviation, generator_batchNorm1_inverse_deviation,
        sums_for_grad_generator_batchNorm1_beta, generator_batchNorm1_gamma, adam_generator_batchNorm1_gamma_m,
        sums_for_grad_generator_batchNorm1_gamma, adam_generator_batchNorm1_gamma_v, adam_generator_batchNorm1_beta_m,
        adam_generator_batchNorm1_beta_v, generator_batchNorm1_beta, grad_generator_batchNorm1_centred_via_squares,
        grad_generator_batchNorm1_mean_sum, sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_6);
    BARRIER; /* for grad_generator_batchNorm1_centred_via_squares */
    RUN(535, wgan_gp_step_grad_generator_dense1, grad_generator_batchNorm1_centred_via_squares, generator_dense1,
        generator_batchNorm1_mean, grad_generator_batchNorm1_centred_via_normalised, grad_generator_batchNorm1_mean_sum,
        grad_generator_dense1);
    BARRIER; /* for grad_generator_dense1 */
    RUN(536, wgan_gp_step_grad_generator_dense1_kernel, grad_generator_dense1_kernel, noise_generator,
        grad_generator_dense1, TRACE(grad_generator_dense1_kernel), sums_for_signal_gradient_generator_7);
    BARRIER; /* for grad_generator_dense1_kernel */
    RUN_WITH(537, wgan_gp_step_update_generator_dense1_kernel, (0u), adam_generator_dense1_kernel_m,
        grad_generator_dense1_kernel, adam_generator_dense1_kernel_v, generator_dense1_kernel);
    RUN_WITH(538, wgan_gp_step_update_generator_convTranspose1_kernel, (0u), adam_generator_convTranspose1_kernel_m,
        grad_generator_convTranspose1_kernel, adam_generator_convTranspose1_kernel_v, generator_convTranspose1_kernel);

    /* Signals of the training's health. */
    RUN(539, wgan_gp_step_sums_for_signal_diversity, sums_for_signal_diversity_2, sums_for_signal_diversity,
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
    RUN(540, wgan_gp_step_signal_gradient_generator, sums_for_signal_diversity_21, sums_for_signal_diversity_22,
        sums_for_signal_diversity_23, sums_for_signal_diversity_24, sums_for_signal_diversity_25,
        sums_for_signal_diversity_26, sums_for_signal_diversity_27, sums_for_signal_diversity_28,
        sums_for_signal_diversity_29, sums_for_signal_diversity_30, sums_for_signal_gradient_generator_7,
        sums_for_signal_gradient_generator_5, sums_for_signal_gradient_generator_6,
        sums_for_signal_gradient_generator_3, sums_for_signal_gradient_generator_4,
        sums_for_signal_gradient_generator_2, sums_for_signal_movement_generator, signal_gradient_generator_,
        signal_gradient_generator_2_, signal_gradient_generator_3_, signal_gradient_generator_4_,
        OUTPUT(signal_diversity), OUTPUT(signal_movement_generator));
    RUN(541, wgan_gp_step_sums_for_signal_gradient_generator, grad_generator_convTranspose1_kernel,
        sums_for_signal_gradient_generator_8);
    BARRIER; /* for sums_for_signal_gradient_generator_8 */
    RUN(542, wgan_gp_step_output_signal_gradient_generator, sums_for_signal_gradient_generator_8,
        signal_gradient_generator_, signal_gradient_generator_2_, signal_gradient_generator_3_,
        signal_gradient_generator_4_, sums_for_signal_gradient_generator, OUTPUT(signal_gradient_generator));
    RUN(543, wgan_gp_step_sums_for_signal_gradient_discriminator, adam_discriminator_conv2_kernel,
        sums_for_signal_gradient_discriminator_12);
    BARRIER; /* for sums_for_signal_gradient_discriminator_12 */
    RUN(544, wgan_gp_step_output_signal_gradient_discriminator, sums_for_signal_gradient_discriminator_12,
        signal_gradient_discriminator_, signal_gradient_discriminator_2_, signal_gradient_discriminator_3_,
        signal_gradient_discriminator_4_, signal_gradient_discriminator_5_, signal_gradient_discriminator_6_,
        signal_gradient_discriminator_7_, OUTPUT(signal_gradient_discriminator));

    /* Only for a trace. */
    if (me->call->trace) RUN(545, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad_discriminator_dense1_bias));
    if (me->call->trace) RUN(546, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad2_discriminator_dense1_bias));
    if (me->call->trace) RUN(547, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad3_discriminator_dense1_bias));
    if (me->call->trace) RUN(548, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad4_discriminator_dense1_bias));
    if (me->call->trace) RUN(549, wgan_gp_step_trace_discriminator_dense1_bias, TRACE(grad5_discriminator_dense1_bias));
    if (me->call->trace) RUN(550, wgan_gp_step_trace_grad_generator_batchNorm1,
        sums_for_grad_generator_batchNorm1_gamma, TRACE(grad_generator_batchNorm1_gamma));
    if (me->call->trace) RUN(551, wgan_gp_step_trace_grad_generator_batchNorm1, sums_for_grad_generator_batchNorm1_beta,
        TRACE(grad_generator_batchNorm1_beta));
    if (me->call->trace) RUN(552, wgan_gp_step_trace_grad_generator_convTranspose1_kernel,
        grad_generator_convTranspose1_kernel, TRACE(grad_generator_convTranspose1_kernel));

    /* Part 1: the discriminator's gradients and its update. */
    RUN(553, wgan_gp_step_update_adam_discriminator_dense1_bias_m, adam_discriminator_dense1_bias_m);

    /* Part 5: the discriminator's gradients and its update. */
    RUN(554, wgan_gp_step_update_adam_discriminator_dense1_bias_v, adam_discriminator_dense1_bias_v);
    RUN(555, wgan_gp_step_update_discriminator_conv1_kernel_6, discriminator_conv1_kernel_next_5,
        discriminator_conv1_kernel);
    RUN(556, wgan_gp_step_update_discriminator_conv1_bias_6, discriminator_conv1_bias_next_5, discriminator_conv1_bias);
    RUN(557, wgan_gp_step_update_discriminator_conv2_kernel_5, discriminator_conv2_kernel_next_5,
        discriminator_conv2_kernel);
    RUN(558, wgan_gp_step_update_discriminator_conv2_bias_6, discriminator_conv2_bias_next_5, discriminator_conv2_bias);
    RUN(559, wgan_gp_step_update_discriminator_dense1_kernel_6, discriminator_dense1_kernel_next_5,
        discriminator_dense1_kernel);
    RUN(560, wgan_gp_step_update_discriminator_dense1_bias, discriminator_dense1_bias_next_5,
        discriminator_dense1_bias);
}

static void wgan_gp_step(const bespoke_call *call) {
    in_parallel(wgan_gp_step_of_thread, call);
}

/* -------------------- generate */

static void wgan_gp_generate_of_thread(worker *me) {
    /* Where its values lie. */
    enum {
        generator_dense1 = 3190176,                             /* [49][64][128] */
        generator_batchNorm1_inverse_deviation = 3591584,       /* [6272] */
        generator_relu1 = 6153264,                              /* [49][64][128] */
        generator_convTranspose1_kernel_in_panels = 6554672,    /* [25][2][128][32] */
        transformed_generator_reshape1 = 7637696,               /* [100][8192] */
        transformed_generator_convTranspose1_kernel = 3190176,  /* [361][8192] */
        products_of_generator_convTranspose1 = 6153264,         /* [361][64][64] */
        generator_convTranspose1 = 3190176,                     /* [196][64][64] */
        generator_batchNorm2_inverse_deviation = 4797856,       /* [64] */
        generator_convTranspose2_kernel_in_panels = 4795808,    /* [1][1][64][32] */
        generator_relu2 = 3992992,                              /* [196][64][64] */
        products_of_generator_convTranspose2_product = 3190176, /* [196][64][25] */
    };

    /* Which inputs and outputs it has, and where traced values lie in the trace. */
    enum {
        input_noise = 0,  /* [64][100] */
        output_image = 0, /* [64][28][28][1] */
    };

    /* What a caller may ask to keep: after a kernel, from the arena, to here, slabs, rows, columns. */
    static const kept_place keeps[6] = {
        {0, generator_dense1, 0, 49, 64, 128},
        {1, generator_batchNorm1_inverse_deviation, 401408, 1, 1, 6272},
        {2, generator_relu1, 407680, 49, 64, 128},
        {7, generator_convTranspose1, 809088, 196, 64, 64},
        {8, generator_batchNorm2_inverse_deviation, 1611904, 1, 1, 64},
        {10, generator_relu2, 1611968, 196, 64, 64},
    };
    me->keeps = keeps;
    me->keep_count = sizeof keeps / sizeof *keeps;

    RUN(0, wgan_gp_generate_generator_dense1, generator_dense1, INPUT(noise), generator_dense1_kernel);
    RUN(1, wgan_gp_shared_generator_batchNorm1_inverse_deviation, generator_batchNorm1_moving_variance,
        generator_batchNorm1_inverse_deviation);
    BARRIER; /* for generator_dense1 */
    RUN(2, wgan_gp_shared_generator_relu1, generator_dense1, generator_batchNorm1_moving_mean,
        generator_batchNorm1_inverse_deviation, generator_batchNorm1_gamma, generator_batchNorm1_beta, generator_relu1);
    RUN(3, wgan_gp_shared_pack_generator_convTranspose1_kernel, generator_convTranspose1_kernel,
        generator_convTranspose1_kernel_in_panels);
    BARRIER; /* for generator_relu1 */
    RUN(4, wgan_gp_shared_transform_generator_reshape1, generator_relu1, transformed_generator_reshape1);
    RUN(5, wgan_gp_shared_transform_generator_convTranspose1_kernel, generator_convTranspose1_kernel_in_panels,
        transformed_generator_convTranspose1_kernel);
    BARRIER; /* for transformed_generator_reshape1 */
    RUN(6, wgan_gp_shared_products_of_generator_convTranspose1, products_of_generator_convTranspose1,
        transformed_generator_reshape1, transformed_generator_convTranspose1_kernel);
    BARRIER; /* for products_of_generator_convTranspose1 */
    RUN(7, wgan_gp_shared_generator_convTranspose1, products_of_generator_convTranspose1, generator_convTranspose1);
    RUN(8, wgan_gp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    RUN(9, wgan_gp_shared_pack_generator_convTranspose2_kernel, generator_convTranspose2_kernel,
        generator_convTranspose2_kernel_in_panels);
    BARRIER; /* for generator_convTranspose1 */
    RUN(10, wgan_gp_shared_generator_relu2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(11, wgan_gp_shared_products_of_generator_convTranspose2_product, generator_relu2,
        generator_convTranspose2_kernel_in_panels, products_of_generator_convTranspose2_product);
    BARRIER; /* for products_of_generator_convTranspose2_product */
    RUN(12, wgan_gp_generate_output_image, products_of_generator_convTranspose2_product, generator_convTranspose2_bias,
        OUTPUT(image));
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
        generator_relu1 = 3202720,                        /* [49][1][128] */
        generator_convTranspose1 = 3190176,               /* [196][1][64] */
        generator_batchNorm2_inverse_deviation = 3215264, /* [64] */
        generator_relu2 = 3202720,                        /* [196][1][64] */
        generator_convTranspose2_product = 3190176,       /* [784][1][1] */
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
        {3, generator_convTranspose1, 18816, 196, 1, 64},
        {4, generator_batchNorm2_inverse_deviation, 31360, 1, 1, 64},
        {5, generator_relu2, 31424, 196, 1, 64},
        {6, generator_convTranspose2_product, 43968, 784, 1, 1},
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
    RUN(3, wgan_gp_generate_one_generator_convTranspose1, generator_convTranspose1, generator_relu1,
        generator_convTranspose1_kernel);
    RUN(4, wgan_gp_shared_generator_batchNorm2_inverse_deviation, generator_batchNorm2_moving_variance,
        generator_batchNorm2_inverse_deviation);
    BARRIER; /* for generator_convTranspose1 */
    RUN(5, wgan_gp_generate_one_generator_relu2, generator_convTranspose1, generator_batchNorm2_moving_mean,
        generator_batchNorm2_inverse_deviation, generator_batchNorm2_gamma, generator_batchNorm2_beta, generator_relu2);
    BARRIER; /* for generator_relu2 */
    RUN(6, wgan_gp_generate_one_generator_convTranspose2_product, generator_convTranspose2_product, generator_relu2,
        generator_convTranspose2_kernel);
    BARRIER; /* for generator_convTranspose2_product */
    RUN(7, wgan_gp_generate_one_output_image, generator_convTranspose2_product, generator_convTranspose2_bias,
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

static const bespoke_tensor wgan_gp_step_outputs[12] = {
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

static const bespoke_tensor wgan_gp_step_kept[369] = {
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
    {"grad/discriminator/conv1/kernel via grad penalty", 3, 0, 4, {5, 5, 1, 64}, 1600, 10288096},
    {"grad/grad/discriminator/conv2/discriminator-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 10289696},
    {"grad/grad/discriminator/leakyReLU2/discriminator-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 10691104},
    {"grad/discriminator/conv2/bias via fake", 3, 0, 1, {128, 1, 1, 1}, 128, 11092512},
    {"grad/discriminator/leakyReLU1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 11092640},
    {"grad/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 11895456},
    {"grad/discriminator/conv1/fake", 3, 0, 4, {64, 14, 14, 64}, 802816, 12100256},
    {"grad/discriminator/conv1/bias via fake", 3, 0, 1, {64, 1, 1, 1}, 64, 12903072},
    {"grad/discriminator/conv1/kernel", 3, 0, 4, {5, 5, 1, 64}, 1600, 12903136},
    {"grad/discriminator/conv2/real", 3, 0, 4, {64, 7, 7, 128}, 401408, 12904736},
    {"discriminator/dense1/kernel/next", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13306144},
    {"adam/discriminator/dense1/kernel/m/kept", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13312416},
    {"adam/discriminator/dense1/kernel/v/kept", 3, 0, 2, {6272, 1, 1, 1}, 6272, 13318688},
    {"discriminator/conv2/bias/next", 3, 0, 1, {128, 1, 1, 1}, 128, 13324960},
    {"adam/discriminator/conv2/bias/m/kept", 3, 0, 1, {128, 1, 1, 1}, 128, 13325088},
    {"adam/discriminator/conv2/bias/v/kept", 3, 0, 1, {128, 1, 1, 1}, 128, 13325216},
    {"grad/discriminator/leakyReLU1/real", 3, 0, 4, {64, 14, 14, 64}, 802816, 13325344},
    {"grad/discriminator/conv2/kernel via real", 3, 0, 4, {5, 5, 64, 128}, 204800, 14128160},
    {"adam/discriminator/conv2/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 14332960},
    {"discriminator/conv2/kernel/next", 3, 0, 4, {5, 5, 64, 128}, 204800, 14537760},
    {"adam/discriminator/conv2/kernel/m/kept", 3, 0, 4, {5, 5, 64, 128}, 204800, 14742560},
    {"adam/discriminator/conv2/kernel/v/kept", 3, 0, 4, {5, 5, 64, 128}, 204800, 14947360},
    {"grad/discriminator/conv1/real", 3, 0, 4, {64, 14, 14, 64}, 802816, 15152160},
    {"discriminator/conv1/bias/next", 3, 0, 1, {64, 1, 1, 1}, 64, 15954976},
    {"adam/discriminator/conv1/bias/m/kept", 3, 0, 1, {64, 1, 1, 1}, 64, 15955040},
    {"adam/discriminator/conv1/bias/v/kept", 3, 0, 1, {64, 1, 1, 1}, 64, 15955104},
    {"discriminator/conv1/kernel/next", 3, 0, 4, {5, 5, 1, 64}, 1600, 15955168},
    {"adam/discriminator/conv1/kernel/m/kept", 3, 0, 4, {5, 5, 1, 64}, 1600, 15956768},
    {"adam/discriminator/conv1/kernel/v/kept", 3, 0, 4, {5, 5, 1, 64}, 1600, 15958368},
    {"discriminator/dense1/bias/next", 3, 0, 1, {1, 1, 1, 1}, 1, 15959968},
    {"discriminator/dense1/bias/next#2", 3, 0, 1, {1, 1, 1, 1}, 1, 15959984},
    {"discriminator/dense1/bias/next#3", 3, 0, 1, {1, 1, 1, 1}, 1, 15960000},
    {"discriminator/dense1/bias/next#4", 3, 0, 1, {1, 1, 1, 1}, 1, 15960016},
    {"discriminator/dense1/bias/next#5", 3, 0, 1, {1, 1, 1, 1}, 1, 15960032},
    {"generator/dense1/fake2", 3, 0, 2, {64, 6272, 1, 1}, 401408, 15960048},
    {"generator/batchNorm1/fake2/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 16361456},
    {"generator/batchNorm1/fake2/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 16367728},
    {"generator/relu1/fake2", 3, 0, 2, {64, 6272, 1, 1}, 401408, 16374000},
    {"generator/convTranspose1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 16775408},
    {"generator/batchNorm2/fake2/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 17578224},
    {"generator/batchNorm2/fake2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 17578288},
    {"generator/relu2/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 17578352},
    {"generator/tanh1/fake2", 3, 0, 4, {64, 28, 28, 1}, 50176, 18381168},
    {"penalty#7", 3, 0, 4, {64, 28, 28, 1}, 50176, 18431344},
    {"discriminator/leakyReLU1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 18481520},
    {"discriminator/conv2/real2/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 19284336},
    {"discriminator/leakyReLU2/real2", 3, 0, 4, {64, 7, 7, 128}, 401408, 19685744},
    {"discriminator/dense1/real2/product", 3, 0, 2, {64, 1, 1, 1}, 64, 20087152},
    {"discriminator/leakyReLU1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 20087216},
    {"discriminator/conv2/fake2/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 20890032},
    {"discriminator/leakyReLU2/fake2", 3, 0, 4, {64, 7, 7, 128}, 401408, 21291440},
    {"discriminator/dense1/fake2/product", 3, 0, 2, {64, 1, 1, 1}, 64, 21692848},
    {"loss/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 21692912},
    {"score/real", 3, 0, 0, {1, 1, 1, 1}, 1, 21692928},
    {"score/fake", 3, 0, 0, {1, 1, 1, 1}, 1, 21692944},
    {"signal/spread#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21692960},
    {"signal/separation#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21692976},
    {"signal/gradient/discriminator", 3, 0, 0, {1, 1, 1, 1}, 1, 21692992},
    {"signal/gradient/discriminator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 21693008},
    {"signal/gradient/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 21693024},
    {"signal/sign", 3, 0, 0, {1, 1, 1, 1}, 1, 21693040},
    {"discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 21693056},
    {"discriminator/conv2/discriminator2-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 22495872},
    {"grad/discriminator/conv2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 22897280},
    {"grad/discriminator/conv2/fake2", 3, 0, 4, {64, 7, 7, 128}, 401408, 23298688},
    {"grad/discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 23700096},
    {"grad/discriminator/conv1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 24502912},
    {"grad/penalty#2", 3, 0, 4, {64, 28, 28, 1}, 50176, 25305728},
    {"grad/grad/penalty#3", 3, 0, 1, {64, 1, 1, 1}, 64, 25355904},
    {"loss/discriminator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 25355968},
    {"signal/spread#4", 3, 0, 0, {1, 1, 1, 1}, 1, 25355984},
    {"signal/separation#4", 3, 0, 0, {1, 1, 1, 1}, 1, 25356000},
    {"grad/grad/penalty#4", 3, 0, 4, {64, 28, 28, 1}, 50176, 25356016},
    {"grad/grad/discriminator/leakyReLU1/discriminator2-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 25406192},
    {"grad/discriminator/conv1/kernel/next via grad penalty", 3, 0, 4, {5, 5, 1, 64}, 1600, 26209008},
    {"grad/grad/discriminator/conv2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 26210608},
    {"grad/grad/discriminator/leakyReLU2/discriminator2-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 26612016},
    {"grad/discriminator/conv2/bias/next via fake2", 3, 0, 1, {128, 1, 1, 1}, 128, 27013424},
    {"grad/discriminator/leakyReLU1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 27013552},
    {"grad/discriminator/conv2/kernel/next", 3, 0, 4, {5, 5, 64, 128}, 204800, 27816368},
    {"grad/discriminator/conv1/fake2", 3, 0, 4, {64, 14, 14, 64}, 802816, 28021168},
    {"grad/discriminator/conv1/bias/next via fake2", 3, 0, 1, {64, 1, 1, 1}, 64, 28823984},
    {"grad/discriminator/conv1/kernel/next", 3, 0, 4, {5, 5, 1, 64}, 1600, 28824048},
    {"grad/discriminator/conv2/real2", 3, 0, 4, {64, 7, 7, 128}, 401408, 28825648},
    {"discriminator/dense1/kernel/next#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29227056},
    {"adam/discriminator/dense1/kernel/m/kept#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29233328},
    {"adam/discriminator/dense1/kernel/v/kept#2", 3, 0, 2, {6272, 1, 1, 1}, 6272, 29239600},
    {"discriminator/conv2/bias/next#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29245872},
    {"adam/discriminator/conv2/bias/m/kept#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29246000},
    {"adam/discriminator/conv2/bias/v/kept#2", 3, 0, 1, {128, 1, 1, 1}, 128, 29246128},
    {"grad/discriminator/leakyReLU1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 29246256},
    {"grad/discriminator/conv2/kernel/next via real2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30049072},
    {"discriminator/conv2/kernel/next#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30253872},
    {"adam/discriminator/conv2/kernel/m/kept#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30458672},
    {"adam/discriminator/conv2/kernel/v/kept#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 30663472},
    {"grad/discriminator/conv1/real2", 3, 0, 4, {64, 14, 14, 64}, 802816, 30868272},
    {"discriminator/conv1/bias/next#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31671088},
    {"adam/discriminator/conv1/bias/m/kept#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31671152},
    {"adam/discriminator/conv1/bias/v/kept#2", 3, 0, 1, {64, 1, 1, 1}, 64, 31671216},
    {"discriminator/conv1/kernel/next#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 31671280},
    {"adam/discriminator/conv1/kernel/m/kept#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 31672880},
    {"adam/discriminator/conv1/kernel/v/kept#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 31674480},
    {"generator/dense1/fake3", 3, 0, 2, {64, 6272, 1, 1}, 401408, 31676080},
    {"generator/batchNorm1/fake3/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 32077488},
    {"generator/batchNorm1/fake3/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 32083760},
    {"generator/relu1/fake3", 3, 0, 2, {64, 6272, 1, 1}, 401408, 32090032},
    {"generator/convTranspose1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 32491440},
    {"generator/batchNorm2/fake3/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 33294256},
    {"generator/batchNorm2/fake3/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 33294320},
    {"generator/relu2/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 33294384},
    {"generator/tanh1/fake3", 3, 0, 4, {64, 28, 28, 1}, 50176, 34097200},
    {"penalty#8", 3, 0, 4, {64, 28, 28, 1}, 50176, 34147376},
    {"discriminator/leakyReLU1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 34197552},
    {"discriminator/conv2/real3/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 35000368},
    {"discriminator/leakyReLU2/real3", 3, 0, 4, {64, 7, 7, 128}, 401408, 35401776},
    {"discriminator/dense1/real3/product", 3, 0, 2, {64, 1, 1, 1}, 64, 35803184},
    {"discriminator/leakyReLU1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 35803248},
    {"discriminator/conv2/fake3/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 36606064},
    {"discriminator/leakyReLU2/fake3", 3, 0, 4, {64, 7, 7, 128}, 401408, 37007472},
    {"discriminator/dense1/fake3/product", 3, 0, 2, {64, 1, 1, 1}, 64, 37408880},
    {"loss/discriminator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 37408944},
    {"score/real#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37408960},
    {"score/fake#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37408976},
    {"signal/spread#5", 3, 0, 0, {1, 1, 1, 1}, 1, 37408992},
    {"signal/separation#5", 3, 0, 0, {1, 1, 1, 1}, 1, 37409008},
    {"signal/gradient/discriminator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 37409024},
    {"signal/sign#2", 3, 0, 0, {1, 1, 1, 1}, 1, 37409040},
    {"discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 37409056},
    {"discriminator/conv2/discriminator3-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 38211872},
    {"grad/discriminator/conv2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 38613280},
    {"grad/discriminator/conv2/fake3", 3, 0, 4, {64, 7, 7, 128}, 401408, 39014688},
    {"grad/discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 39416096},
    {"grad/discriminator/conv1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 40218912},
    {"grad/penalty#3", 3, 0, 4, {64, 28, 28, 1}, 50176, 41021728},
    {"grad/grad/penalty#5", 3, 0, 1, {64, 1, 1, 1}, 64, 41071904},
    {"loss/discriminator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 41071968},
    {"signal/spread#6", 3, 0, 0, {1, 1, 1, 1}, 1, 41071984},
    {"signal/separation#6", 3, 0, 0, {1, 1, 1, 1}, 1, 41072000},
    {"grad/grad/penalty#6", 3, 0, 4, {64, 28, 28, 1}, 50176, 41072016},
    {"grad/grad/discriminator/leakyReLU1/discriminator3-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 41122192},
    {"grad/discriminator/conv1/kernel/next via grad penalty#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 41925008},
    {"grad/grad/discriminator/conv2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 41926608},
    {"grad/grad/discriminator/leakyReLU2/discriminator3-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 42328016},
    {"grad/discriminator/conv2/bias/next via fake3", 3, 0, 1, {128, 1, 1, 1}, 128, 42729424},
    {"grad/discriminator/leakyReLU1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 42729552},
    {"grad/discriminator/conv2/kernel/next#2", 3, 0, 4, {5, 5, 64, 128}, 204800, 43532368},
    {"grad/discriminator/conv1/fake3", 3, 0, 4, {64, 14, 14, 64}, 802816, 43737168},
    {"grad/discriminator/conv1/bias/next via fake3", 3, 0, 1, {64, 1, 1, 1}, 64, 44539984},
    {"grad/discriminator/conv1/kernel/next#2", 3, 0, 4, {5, 5, 1, 64}, 1600, 44540048},
    {"grad/discriminator/conv2/real3", 3, 0, 4, {64, 7, 7, 128}, 401408, 44541648},
    {"discriminator/dense1/kernel/next#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44943056},
    {"adam/discriminator/dense1/kernel/m/kept#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44949328},
    {"adam/discriminator/dense1/kernel/v/kept#3", 3, 0, 2, {6272, 1, 1, 1}, 6272, 44955600},
    {"discriminator/conv2/bias/next#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44961872},
    {"adam/discriminator/conv2/bias/m/kept#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44962000},
    {"adam/discriminator/conv2/bias/v/kept#3", 3, 0, 1, {128, 1, 1, 1}, 128, 44962128},
    {"grad/discriminator/leakyReLU1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 44962256},
    {"grad/discriminator/conv2/kernel/next via real3", 3, 0, 4, {5, 5, 64, 128}, 204800, 45765072},
    {"discriminator/conv2/kernel/next#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 45969872},
    {"adam/discriminator/conv2/kernel/m/kept#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 46174672},
    {"adam/discriminator/conv2/kernel/v/kept#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 46379472},
    {"grad/discriminator/conv1/real3", 3, 0, 4, {64, 14, 14, 64}, 802816, 46584272},
    {"discriminator/conv1/bias/next#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47387088},
    {"adam/discriminator/conv1/bias/m/kept#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47387152},
    {"adam/discriminator/conv1/bias/v/kept#3", 3, 0, 1, {64, 1, 1, 1}, 64, 47387216},
    {"discriminator/conv1/kernel/next#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 47387280},
    {"adam/discriminator/conv1/kernel/m/kept#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 47388880},
    {"adam/discriminator/conv1/kernel/v/kept#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 47390480},
    {"generator/dense1/fake4", 3, 0, 2, {64, 6272, 1, 1}, 401408, 47392080},
    {"generator/batchNorm1/fake4/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 47793488},
    {"generator/batchNorm1/fake4/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 47799760},
    {"generator/relu1/fake4", 3, 0, 2, {64, 6272, 1, 1}, 401408, 47806032},
    {"generator/convTranspose1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 48207440},
    {"generator/batchNorm2/fake4/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 49010256},
    {"generator/batchNorm2/fake4/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 49010320},
    {"generator/relu2/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 49010384},
    {"generator/tanh1/fake4", 3, 0, 4, {64, 28, 28, 1}, 50176, 49813200},
    {"penalty#9", 3, 0, 4, {64, 28, 28, 1}, 50176, 49863376},
    {"discriminator/leakyReLU1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 49913552},
    {"discriminator/conv2/real4/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 50716368},
    {"discriminator/leakyReLU2/real4", 3, 0, 4, {64, 7, 7, 128}, 401408, 51117776},
    {"discriminator/dense1/real4/product", 3, 0, 2, {64, 1, 1, 1}, 64, 51519184},
    {"discriminator/leakyReLU1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 51519248},
    {"discriminator/conv2/fake4/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 52322064},
    {"discriminator/leakyReLU2/fake4", 3, 0, 4, {64, 7, 7, 128}, 401408, 52723472},
    {"discriminator/dense1/fake4/product", 3, 0, 2, {64, 1, 1, 1}, 64, 53124880},
    {"loss/discriminator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 53124944},
    {"score/real#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53124960},
    {"score/fake#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53124976},
    {"signal/spread#7", 3, 0, 0, {1, 1, 1, 1}, 1, 53124992},
    {"signal/separation#7", 3, 0, 0, {1, 1, 1, 1}, 1, 53125008},
    {"signal/gradient/discriminator#5", 3, 0, 0, {1, 1, 1, 1}, 1, 53125024},
    {"signal/sign#3", 3, 0, 0, {1, 1, 1, 1}, 1, 53125040},
    {"discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 53125056},
    {"discriminator/conv2/discriminator4-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 53927872},
    {"grad/discriminator/conv2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 54329280},
    {"grad/discriminator/conv2/fake4", 3, 0, 4, {64, 7, 7, 128}, 401408, 54730688},
    {"grad/discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 55132096},
    {"grad/discriminator/conv1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 55934912},
    {"grad/penalty#4", 3, 0, 4, {64, 28, 28, 1}, 50176, 56737728},
    {"grad/grad/penalty#7", 3, 0, 1, {64, 1, 1, 1}, 64, 56787904},
    {"loss/discriminator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 56787968},
    {"signal/spread#8", 3, 0, 0, {1, 1, 1, 1}, 1, 56787984},
    {"signal/separation#8", 3, 0, 0, {1, 1, 1, 1}, 1, 56788000},
    {"grad/grad/penalty#8", 3, 0, 4, {64, 28, 28, 1}, 50176, 56788016},
    {"grad/grad/discriminator/leakyReLU1/discriminator4-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 56838192},
    {"grad/discriminator/conv1/kernel/next via grad penalty#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 57641008},
    {"grad/grad/discriminator/conv2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 57642608},
    {"grad/grad/discriminator/leakyReLU2/discriminator4-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 58044016},
    {"grad/discriminator/conv2/bias/next via fake4", 3, 0, 1, {128, 1, 1, 1}, 128, 58445424},
    {"grad/discriminator/leakyReLU1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 58445552},
    {"grad/discriminator/conv2/kernel/next#3", 3, 0, 4, {5, 5, 64, 128}, 204800, 59248368},
    {"grad/discriminator/conv1/fake4", 3, 0, 4, {64, 14, 14, 64}, 802816, 59453168},
    {"grad/discriminator/conv1/bias/next via fake4", 3, 0, 1, {64, 1, 1, 1}, 64, 60255984},
    {"grad/discriminator/conv1/kernel/next#3", 3, 0, 4, {5, 5, 1, 64}, 1600, 60256048},
    {"grad/discriminator/conv2/real4", 3, 0, 4, {64, 7, 7, 128}, 401408, 60257648},
    {"discriminator/dense1/kernel/next#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60659056},
    {"adam/discriminator/dense1/kernel/m/kept#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60665328},
    {"adam/discriminator/dense1/kernel/v/kept#4", 3, 0, 2, {6272, 1, 1, 1}, 6272, 60671600},
    {"discriminator/conv2/bias/next#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60677872},
    {"adam/discriminator/conv2/bias/m/kept#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60678000},
    {"adam/discriminator/conv2/bias/v/kept#4", 3, 0, 1, {128, 1, 1, 1}, 128, 60678128},
    {"grad/discriminator/leakyReLU1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 60678256},
    {"grad/discriminator/conv2/kernel/next via real4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61481072},
    {"discriminator/conv2/kernel/next#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61685872},
    {"adam/discriminator/conv2/kernel/m/kept#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 61890672},
    {"adam/discriminator/conv2/kernel/v/kept#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 62095472},
    {"grad/discriminator/conv1/real4", 3, 0, 4, {64, 14, 14, 64}, 802816, 62300272},
    {"discriminator/conv1/bias/next#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63103088},
    {"adam/discriminator/conv1/bias/m/kept#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63103152},
    {"adam/discriminator/conv1/bias/v/kept#4", 3, 0, 1, {64, 1, 1, 1}, 64, 63103216},
    {"discriminator/conv1/kernel/next#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 63103280},
    {"adam/discriminator/conv1/kernel/m/kept#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 63104880},
    {"adam/discriminator/conv1/kernel/v/kept#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 63106480},
    {"generator/dense1/fake5", 3, 0, 2, {64, 6272, 1, 1}, 401408, 63108080},
    {"generator/batchNorm1/fake5/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 63509488},
    {"generator/batchNorm1/fake5/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 63515760},
    {"generator/relu1/fake5", 3, 0, 2, {64, 6272, 1, 1}, 401408, 63522032},
    {"generator/convTranspose1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 63923440},
    {"generator/batchNorm2/fake5/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 64726256},
    {"generator/batchNorm2/fake5/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 64726320},
    {"generator/relu2/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 64726384},
    {"generator/tanh1/fake5", 3, 0, 4, {64, 28, 28, 1}, 50176, 65529200},
    {"penalty#10", 3, 0, 4, {64, 28, 28, 1}, 50176, 65579376},
    {"discriminator/leakyReLU1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 65629552},
    {"discriminator/conv2/real5/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 66432368},
    {"discriminator/leakyReLU2/real5", 3, 0, 4, {64, 7, 7, 128}, 401408, 66833776},
    {"discriminator/dense1/real5/product", 3, 0, 2, {64, 1, 1, 1}, 64, 67235184},
    {"discriminator/leakyReLU1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 67235248},
    {"discriminator/conv2/fake5/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 68038064},
    {"discriminator/leakyReLU2/fake5", 3, 0, 4, {64, 7, 7, 128}, 401408, 68439472},
    {"discriminator/dense1/fake5/product", 3, 0, 2, {64, 1, 1, 1}, 64, 68840880},
    {"loss/discriminator#8", 3, 0, 0, {1, 1, 1, 1}, 1, 68840944},
    {"signal/spread#9", 3, 0, 0, {1, 1, 1, 1}, 1, 68840960},
    {"signal/separation#9", 3, 0, 0, {1, 1, 1, 1}, 1, 68840976},
    {"signal/gradient/discriminator#6", 3, 0, 0, {1, 1, 1, 1}, 1, 68840992},
    {"discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 68841008},
    {"discriminator/conv2/discriminator5-look/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 69643824},
    {"grad/discriminator/conv2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 70045232},
    {"grad/discriminator/conv2/fake5", 3, 0, 4, {64, 7, 7, 128}, 401408, 70446640},
    {"grad/discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 70848048},
    {"grad/discriminator/conv1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 71650864},
    {"grad/penalty#5", 3, 0, 4, {64, 28, 28, 1}, 50176, 72453680},
    {"grad/grad/penalty#9", 3, 0, 1, {64, 1, 1, 1}, 64, 72503856},
    {"grad/grad/penalty#10", 3, 0, 4, {64, 28, 28, 1}, 50176, 72503920},
    {"grad/grad/discriminator/leakyReLU1/discriminator5-look", 3, 0, 4, {64, 14, 14, 64}, 802816, 72554096},
    {"grad/discriminator/conv1/kernel/next via grad penalty#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 73356912},
    {"grad/grad/discriminator/conv2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 73358512},
    {"grad/grad/discriminator/leakyReLU2/discriminator5-look", 3, 0, 4, {64, 7, 7, 128}, 401408, 73759920},
    {"grad/discriminator/conv2/bias/next via fake5", 3, 0, 1, {128, 1, 1, 1}, 128, 74161328},
    {"grad/discriminator/leakyReLU1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 74161456},
    {"grad/discriminator/conv2/kernel/next#4", 3, 0, 4, {5, 5, 64, 128}, 204800, 74964272},
    {"grad/discriminator/conv1/fake5", 3, 0, 4, {64, 14, 14, 64}, 802816, 75169072},
    {"grad/discriminator/conv1/bias/next via fake5", 3, 0, 1, {64, 1, 1, 1}, 64, 75971888},
    {"grad/discriminator/conv1/kernel/next#4", 3, 0, 4, {5, 5, 1, 64}, 1600, 75971952},
    {"grad/discriminator/conv2/real5", 3, 0, 4, {64, 7, 7, 128}, 401408, 75973552},
    {"discriminator/dense1/kernel/next#5", 3, 0, 2, {6272, 1, 1, 1}, 6272, 76374960},
    {"discriminator/conv2/bias/next#5", 3, 0, 1, {128, 1, 1, 1}, 128, 76381232},
    {"grad/discriminator/leakyReLU1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 76381360},
    {"grad/discriminator/conv2/kernel/next via real5", 3, 0, 4, {5, 5, 64, 128}, 204800, 77184176},
    {"discriminator/conv2/kernel/next#5", 3, 0, 4, {5, 5, 64, 128}, 204800, 77388976},
    {"grad/discriminator/conv1/real5", 3, 0, 4, {64, 14, 14, 64}, 802816, 77593776},
    {"discriminator/conv1/bias/next#5", 3, 0, 1, {64, 1, 1, 1}, 64, 78396592},
    {"discriminator/conv1/kernel/next#5", 3, 0, 4, {5, 5, 1, 64}, 1600, 78396656},
    {"generator/dense1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 78398256},
    {"generator/batchNorm1/mean", 3, 0, 1, {6272, 1, 1, 1}, 6272, 78799664},
    {"generator/batchNorm1/inverse_deviation", 3, 0, 1, {6272, 1, 1, 1}, 6272, 78805936},
    {"generator/relu1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 78812208},
    {"generator/convTranspose1", 3, 0, 4, {64, 14, 14, 64}, 802816, 79213616},
    {"generator/batchNorm2/mean", 3, 0, 1, {64, 1, 1, 1}, 64, 80016432},
    {"generator/batchNorm2/inverse_deviation", 3, 0, 1, {64, 1, 1, 1}, 64, 80016496},
    {"generator/relu2", 3, 0, 4, {64, 14, 14, 64}, 802816, 80016560},
    {"generator/tanh1", 3, 0, 4, {64, 28, 28, 1}, 50176, 80819376},
    {"discriminator/leakyReLU1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 80869552},
    {"discriminator/conv2/generator/product", 3, 0, 4, {64, 7, 7, 128}, 401408, 81672368},
    {"discriminator/leakyReLU2/generator", 3, 0, 4, {64, 7, 7, 128}, 401408, 82073776},
    {"signal/gradient/discriminator#7", 3, 0, 0, {1, 1, 1, 1}, 1, 82475184},
    {"grad/discriminator/conv2/generator", 3, 0, 4, {64, 7, 7, 128}, 401408, 82475200},
    {"grad/discriminator/leakyReLU1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 82876608},
    {"grad/discriminator/conv1/generator", 3, 0, 4, {64, 14, 14, 64}, 802816, 83679424},
    {"grad/generator/convTranspose2", 3, 0, 4, {64, 28, 28, 1}, 50176, 84482240},
    {"grad/generator/batchNorm2/centred via normalised", 3, 0, 4, {64, 14, 14, 64}, 802816, 84532416},
    {"grad/generator/batchNorm2/centred via squares", 3, 0, 1, {64, 1, 1, 1}, 64, 85335232},
    {"grad/generator/batchNorm2/mean_sum", 3, 0, 1, {64, 1, 1, 1}, 64, 85335296},
    {"grad/generator/convTranspose1", 3, 0, 4, {64, 14, 14, 64}, 802816, 85335360},
    {"grad/generator/reshape1", 3, 0, 4, {64, 7, 7, 128}, 401408, 86138176},
    {"grad/generator/convTranspose1/kernel", 3, 0, 4, {5, 5, 64, 128}, 204800, 86539584},
    {"grad/generator/batchNorm1/centred via normalised", 3, 0, 2, {64, 6272, 1, 1}, 401408, 86744384},
    {"grad/generator/batchNorm1/centred via squares", 3, 0, 1, {6272, 1, 1, 1}, 6272, 87145792},
    {"grad/generator/batchNorm1/mean_sum", 3, 0, 1, {6272, 1, 1, 1}, 6272, 87152064},
    {"grad/generator/dense1", 3, 0, 2, {64, 6272, 1, 1}, 401408, 87158336},
    {"grad/generator/dense1/kernel", 3, 0, 2, {100, 6272, 1, 1}, 627200, 87559744},
    {"signal/gradient/generator", 3, 0, 0, {1, 1, 1, 1}, 1, 88186944},
    {"signal/gradient/generator#2", 3, 0, 0, {1, 1, 1, 1}, 1, 88186960},
    {"signal/gradient/generator#3", 3, 0, 0, {1, 1, 1, 1}, 1, 88186976},
    {"signal/gradient/generator#4", 3, 0, 0, {1, 1, 1, 1}, 1, 88186992},
};

static const bespoke_kernel wgan_gp_step_kernels[561] = {
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
    {"wgan_gp_step_products_of_generator_convTranspose2_fake_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_generator_tanh1_fake", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 3010564.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_planes_of_real", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:21", 36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_pack_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 1638400.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_real", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_transform_discriminator_conv2_kernel", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 12648448.0},
    {"wgan_gp_step_products_of_discriminator_conv2_real_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_real_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_discriminator_leakyReLU2_real", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_real_product", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 1634308.0},
    {"wgan_gp_step_planes_of_generator_tanh1_fake", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:21", 36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake_product", "BespokeZoo/WGANGP.swift:28", 802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_separation", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 20.0},
    {"wgan_gp_step_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 602624.0},
    {"wgan_gp_step_planes_of_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_penalty", "BespokeZoo/WGANGP.swift:21", 36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_penalty", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2007040.0},
    {"wgan_gp_step_sums_for_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 36.0},
    {"wgan_gp_step_grad_grad_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_planes_of_grad_grad_penalty", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 6651136.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_grad_penalty", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_via_grad_penalty", "BespokeZoo/WGANGP.swift:21",
     0.0, 0.0, 96000.0},
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
    {"wgan_gp_step_grad_discriminator_conv1_bias_via_fake", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 256.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_fake", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_pack_discriminator_dense1_kernel_2", "BespokeZoo/WGANGP.swift:28", 0.0, 0.0, 50176.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 102400.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_via_real", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 134400.0},
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
    {"wgan_gp_step_products_of_generator_convTranspose2_fake2_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_penalty_2", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2408964.0},
    {"wgan_gp_step_planes_of_real2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_planes_of_generator_tanh1_fake2", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake2", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake2_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake2_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake2", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake2_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_sign", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 68.0},
    {"wgan_gp_step_planes_of_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_penalty_2", "BespokeZoo/WGANGP.swift:21", 36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_penalty_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2007040.0},
    {"wgan_gp_step_sums_for_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_planes_of_grad_grad_penalty_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator2_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 6651136.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty", "BespokeZoo/WGANGP.swift:21",
     0.0, 0.0, 96000.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 102400.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 134400.0},
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
    {"wgan_gp_step_products_of_generator_convTranspose2_fake3_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_penalty_3", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2408964.0},
    {"wgan_gp_step_planes_of_real3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_planes_of_generator_tanh1_fake3", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake3", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake3_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake3_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake3", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake3_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_planes_of_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_penalty_3", "BespokeZoo/WGANGP.swift:21", 36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_penalty_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2007040.0},
    {"wgan_gp_step_sums_for_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_6", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_planes_of_grad_grad_penalty_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator3_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 6651136.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_2", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_2", "BespokeZoo/WGANGP.swift:21",
     0.0, 0.0, 96000.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 102400.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 134400.0},
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
    {"wgan_gp_step_products_of_generator_convTranspose2_fake4_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_penalty_4", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2408964.0},
    {"wgan_gp_step_planes_of_real4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_planes_of_generator_tanh1_fake4", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake4", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake4_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake4_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake4", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake4_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator_2", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_planes_of_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_penalty_4", "BespokeZoo/WGANGP.swift:21", 36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_penalty_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2007040.0},
    {"wgan_gp_step_sums_for_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_7", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_signal_separation_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_8", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_planes_of_grad_grad_penalty_4", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator4_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 6651136.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_3", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_3", "BespokeZoo/WGANGP.swift:21",
     0.0, 0.0, 96000.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_3", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 102400.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 134400.0},
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
    {"wgan_gp_step_products_of_generator_convTranspose2_fake5_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_penalty_5", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2408964.0},
    {"wgan_gp_step_planes_of_real5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_7", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_real5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_planes_of_generator_tanh1_fake5", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
    {"wgan_gp_step_transform_discriminator_leakyReLU1_fake5", "BespokeZoo/WGANGP.swift:22", 0.0, 0.0, 9125888.0},
    {"wgan_gp_step_products_of_discriminator_conv2_fake5_product", "BespokeZoo/WGANGP.swift:24",
     1073741824.0, 378535936.0, 21020672.0},
    {"wgan_gp_step_discriminator_conv2_fake5_product", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 4882432.0},
    {"wgan_gp_step_discriminator_leakyReLU2_fake5", "BespokeZoo/WGANGP.swift:24", 0.0, 0.0, 3211776.0},
    {"wgan_gp_step_discriminator_dense1_fake5_product", "BespokeZoo/WGANGP.swift:28",
     802816.0, 802816.0, 1630980.0},
    {"wgan_gp_step_signal_gradient_discriminator_3", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 52.0},
    {"wgan_gp_step_planes_of_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_penalty_5", "BespokeZoo/WGANGP.swift:21", 36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_penalty_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2007040.0},
    {"wgan_gp_step_sums_for_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 200704.0},
    {"wgan_gp_step_grad_grad_penalty_9", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 1032.0},
    {"wgan_gp_step_output_loss_discriminator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 48.0},
    {"wgan_gp_step_grad_grad_penalty_10", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 401664.0},
    {"wgan_gp_step_planes_of_grad_grad_penalty_5", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_grad_discriminator_leakyReLU1_discriminator5_look", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 6651136.0},
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_grad_penalty_4", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_via_grad_penalty_4", "BespokeZoo/WGANGP.swift:21",
     0.0, 0.0, 96000.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_fake5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_grad_discriminator_conv1_kernel_next_4", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 102400.0},
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
    {"wgan_gp_step_products_of_grad_discriminator_conv1_kernel_next_via_real5", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_discriminator_conv1_kernel_5", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 134400.0},
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
    {"wgan_gp_step_products_of_generator_convTranspose2_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_generator_tanh1", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2007044.0},
    {"wgan_gp_step_planes_of_generator_tanh1", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_pack_discriminator_conv1_kernel_next_9", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_discriminator_leakyReLU1_generator", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 38420480.0, 3440128.0},
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
    {"wgan_gp_step_products_of_grad_generator_tanh1", "BespokeZoo/WGANGP.swift:21",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_step_grad_generator_convTranspose2", "BespokeZoo/WGANGP.swift:21", 0.0, 0.0, 2207744.0},
    {"wgan_gp_step_update_generator_convTranspose2_bias", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 24.0},
    {"wgan_gp_step_pack_generator_convTranspose2_kernel_2", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 12800.0},
    {"wgan_gp_step_planes_of_grad_generator_convTranspose2", "BespokeZoo/WGANGP.swift:17", 0.0, 0.0, 492032.0},
    {"wgan_gp_step_grad_generator_batchNorm2_centred_via_normalised", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 38420480.0, 9863168.0},
    {"wgan_gp_step_products_of_grad_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 3546880.0},
    {"wgan_gp_step_update_generator_convTranspose2_kernel", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 128000.0},
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
    {"wgan_gp_step_sums_for_signal_diversity", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 62720.0},
    {"wgan_gp_step_signal_gradient_generator", "BespokeZoo/WGANGP.swift:31", 0.0, 0.0, 68.0},
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
    {"wgan_gp_generate_products_of_generator_convTranspose2_product", "BespokeZoo/WGANGP.swift:16",
     36773888.0, 40140800.0, 4472064.0},
    {"wgan_gp_generate_output_image", "BespokeZoo/WGANGP.swift:16", 0.0, 0.0, 2007044.0},
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

static const bespoke_kernel wgan_gp_generate_one_kernels[8] = {
    {"wgan_gp_generate_one_generator_dense1", "BespokeZoo/WGANGP.swift:7", 1254400.0, 1254400.0, 2534288.0},
    {"wgan_gp_generate_one_generator_batchNorm1_inverse_deviation", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 50176.0},
    {"wgan_gp_generate_one_generator_relu1", "BespokeZoo/WGANGP.swift:8", 0.0, 0.0, 150528.0},
    {"wgan_gp_generate_one_generator_convTranspose1", "BespokeZoo/WGANGP.swift:12",
     16777216.0, 16777216.0, 894464.0},
    {"wgan_gp_generate_one_generator_batchNorm2_inverse_deviation", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 512.0},
    {"wgan_gp_generate_one_generator_relu2", "BespokeZoo/WGANGP.swift:13", 0.0, 0.0, 101376.0},
    {"wgan_gp_generate_one_generator_convTranspose2_product", "BespokeZoo/WGANGP.swift:16",
     574592.0, 574592.0, 59712.0},
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
        .output_count = 12,
        .traced = wgan_gp_step_traced,
        .traced_count = 68,
        .trace_floats = 2251200,
        .kept = wgan_gp_step_kept,
        .kept_count = 369,
        .kept_floats = 88187008,
        .kernels = wgan_gp_step_kernels,
        .kernel_count = 561,
        .flops = 66850865152.0,
        .nominal_flops = 79665037312.0,
        .fingerprint = "a38110e9fc57746c",
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
        .kernel_count = 8,
        .flops = 18606208.0,
        .nominal_flops = 21952000.0,
        .fingerprint = "17a397d59166b877",
    },
};

static const uint64_t wgan_gp_lowering = 0x7505a82c357ccab6u;

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
    .arena_floats = ARENA_FLOATS + MEETING_FLOATS,
    .scratch_floats = CLAIMS_FLOATS + SCRATCH_FLOATS,
    .gradients = NULL,
    .gradient_count = 0,
    .players = NULL,
    .player_count = 0,
    .entries = wgan_gp_entries,
    .entry_count = 4,
};
