/* mygan_step_discriminator_dropout1_fake, MyGANModels/MyGAN.swift:20
 *   convolution 4x4, stride 2: discriminator/conv1/fake/product [n=64, 14, 14, 32]  (MyGANModels/MyGAN.swift:20)
 *   add discriminator/conv1/fake [n=64, 14, 14, 32]  (MyGANModels/MyGAN.swift:20)
 *   leaky ReLU (0.2) discriminator/leakyReLU1/fake [n=64, 14, 14, 32]  (MyGANModels/MyGAN.swift:21)
 *   multiply discriminator/dropout1/fake [n=64, 14, 14, 32]  (MyGANModels/MyGAN.swift:22)
 *   11.9 MFLOP, 2 MB */
#line 20 "MyGANModels/MyGAN.swift"
static void mygan_step_discriminator_dropout1_fake(const bespoke_task *task) {
#line 1108 "MyGAN_kernels.h"
    const bespoke_call *const call = task->call;
    const float *const restrict generator_tanh1 = task->pointers[0]; /* [784][64][1] */
    const float *const restrict discriminator_conv1_kernel_in_panels = task->pointers[1]; /* [16][1][1][32] */
    const float *const restrict discriminator_conv1_bias = task->pointers[2]; /* [32] */
    float *const restrict discriminator_dropout1_fake = task->pointers[3]; /* [196][64][32] */
    work items = share_by_work(task, &mygan_step_discriminator_dropout1_real_slab_terms, 1, 5);
    for (int item; next_item(&items, &item);) {
        const int slab = item;
        float *const restrict tile = task->scratch; /* [2048] */
        term terms[17];
        const int count = terms_of_slab(&mygan_step_discriminator_dropout1_real_slab_terms, slab, terms);
        bespoke_multiply(64, 32, 32, terms, count, generator_tanh1, 64, 1, 1, discriminator_conv1_kernel_in_panels, 32,
                         32, 1, tile, 32, 0, NULL);
        for (int row = 0; row < 64; row++) {
            float dropout1_mask[32];
            bespoke_dropout_mask(dropout1_mask, 32, call, task->numbers[0], slab * 32 + row * 6272, 1288490189u,
                                 1.4285715f);
            float *const dropout1_row = discriminator_dropout1_fake + slab * 2048 + row * 32;
            for (int c = 0; c < 32; c++) {
                const float conv1 = tile[row * 32 + c] + discriminator_conv1_bias[c];
                dropout1_row[c] = (conv1 > 0.0f ? conv1 : 0.2f * conv1) * dropout1_mask[c];
            }
        }
    }
}
